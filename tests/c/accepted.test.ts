import { describe, expect, it } from 'vitest';
import { target } from '../../backends/c/index.ts';
import type { EmittedFile } from '../../backends/target.ts';
import { compileKernels, kernelPrograms, preparedKernels } from '../snapshots/programs.ts';
import { tools, WARNINGS } from './harness.ts';

/** The files of the kernels that targets are shown by: both compilers take them without a warning, and a header is C++ as well. */

async function write(folder: string, sized: boolean, opt: 'O0' | 'O2'): Promise<string[]> {
  const names: string[] = [];
  for (const p of kernelPrograms()) {
    const kernels = preparedKernels(p, compileKernels(p, opt), sized, opt);
    const files = (await target.emit(kernels, { name: p.name, options: {} })) as readonly EmittedFile[];
    for (const f of files) tools.write(`${folder}/${f.path}`, f.content);
    names.push(p.name);
  }
  return names;
}

const COMPILERS = ['gcc', 'clang-19', 'clang'] as const;

describe('files of C', () => {
  it.for(['O0', 'O2'] as const)('are accepted without a warning, -%s', { timeout: 240_000 }, async (opt, ctx) => {
    const found = COMPILERS.map((c) => tools.find(c)).filter((c) => c !== undefined);
    if (found.length === 0) return ctx.skip('neither gcc nor clang is installed');
    const folder = tools.temporary();
    const names = await write(folder, opt === 'O2', opt);
    expect(names.length).toBeGreaterThan(10);
    for (const command of found.slice(0, 2)) {
      // gcc tells what may be uninitialized when it optimises.
      const stage = command.includes('gcc') ? ['-O1', '-c', '-o', '/dev/null'] : ['-fsyntax-only'];
      const said = names.map((n) => tools.run(command, [...WARNINGS, ...stage, `${n}.c`], { cwd: folder }).stderr);
      expect(said.join('')).toBe('');
    }
  });

  it('have headers that are C++ as well', async (ctx) => {
    const command = ['g++', 'clang++-19', 'clang++'].map((c) => tools.find(c)).find((c) => c !== undefined);
    if (command === undefined) return ctx.skip('no C++ compiler is installed (apt-get install g++)');
    const folder = tools.temporary();
    const names = await write(folder, false, 'O0');
    const text = names.map((n) => `#include "${n}.h"\n#include "${n}.h"\n`).join('');
    tools.write(`${folder}/all.cpp`, `${text}int main() { return 0; }\n`);
    const said = tools.run(command, ['-std=c++14', '-Wall', '-Wextra', '-Wpedantic', '-fsyntax-only', 'all.cpp'], {
      cwd: folder,
    });
    expect(said.stderr).toBe('');
  });
});
