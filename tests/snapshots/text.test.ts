import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UnsupportedError } from '../../backends/target.ts';
import type { EmittedFile, PreparedKernel, Target } from '../../backends/target.ts';
import { loadTarget, TARGET_NAMES } from '../../backends/targets.ts';
import { compileKernels, kernelPrograms, preparedKernels } from './programs.ts';

/**
 * What every target makes of the kernels, as text: `<target>/<program>.<extension>`. `vitest run tests/snapshots -u` writes it anew;
 * that real tools accept it, each target's own tests say.
 */

/** The kind of file that a target is shown by, of all that it makes. */
const SHOWN: Readonly<Record<string, string>> = {
  wasm: '.wat',
  llvm: '.ll',
  c: '.c',
  cuda: '.cu',
  metal: '.metal',
  webgpu: '.wgsl',
  verilog: '.v',
};

/** The text that shows a target's files: those of the kind shown, one after another; for kernels that it cannot do, why. */
async function shown(target: Target, kernels: readonly PreparedKernel[], name: string): Promise<string> {
  const possible: PreparedKernel[] = [];
  const refused: string[] = [];
  for (const k of kernels) {
    try {
      await target.emit([k], { name, options: {} });
      possible.push(k);
    } catch (e) {
      if (!(e instanceof UnsupportedError)) throw e;
      refused.push(`// ${e.message}\n`);
    }
  }
  if (possible.length === 0) return refused.join('');
  const files = await target.emit(possible, { name, options: {} });
  const kind = SHOWN[target.name]!;
  const texts = files.filter((f): f is EmittedFile & { content: string } => {
    const beside = /_(tb|top|axi)\.v$/.test(f.path);
    return typeof f.content === 'string' && !beside && (f.path.endsWith(kind) || extname(f.path) === kind);
  });
  expect(texts.length, `files of kind ${kind}`).toBeGreaterThan(0);
  const one = texts.length === 1;
  return refused.join('') + texts.map((f) => (one ? f.content : `// ── ${f.path}\n${f.content}`)).join('\n');
}

describe.each([...TARGET_NAMES] as string[])('%s', (name) => {
  it.each(kernelPrograms())('$name', async (p) => {
    const target = (await loadTarget(name))!;
    const module = compileKernels(p);
    const text = await shown(target, preparedKernels(p, module, target.needsSizes), p.name);
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, name, `${p.name}${SHOWN[name]!}`));
  });
});
