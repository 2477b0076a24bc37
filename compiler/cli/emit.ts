import { resolve } from 'node:path';
import type { Context } from './context.ts';
import { writeFile } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { compileFile, isCompiled, loadProgram, optLevel } from './program.ts';

const KINDS = ['ast', 'tir', 'tir:<pass>', 'tbc', 'wat'];

/** Writes one form of a program: see spec/cli.md, `--emit`. */
export async function emit(cx: Context, path: string, kind: string, out: string): Promise<number> {
  if (out !== '-' && path !== '-' && resolve(out) === resolve(path)) {
    cx.reportPlain('E0717', { path });
    return EXIT.usage;
  }
  const data = await produce(cx, path, kind);
  if (typeof data === 'number') return data;
  const problem = writeFile(cx, out, data);
  if (problem) {
    cx.reportPlain(problem.code, problem.args);
    return EXIT.diagnostics;
  }
  if (cx.json && out !== '-')
    cx.printJson({ file: out, bytes: typeof data === 'string' ? Buffer.byteLength(data) : data.length });
  return EXIT.ok;
}

/** The text or bytes of the form, or an exit code after reporting. */
async function produce(cx: Context, path: string, kind: string): Promise<string | Uint8Array | number> {
  if (kind === 'tbc') {
    const program = await loadProgram(cx, path);
    if (!program) return EXIT.diagnostics;
    const { writeModule } = await import('../../vm/binary/write.ts');
    return writeModule(program.module);
  }
  if (isCompiled(path)) {
    cx.reportPlain('E0718', { kind, path });
    return EXIT.usage;
  }
  const pass = kind.startsWith('tir:') ? kind.slice(4) : undefined;
  if (kind !== 'ast' && kind !== 'tir' && kind !== 'wat' && pass === undefined)
    return unknownKind(cx, kind, KINDS.join(', '));
  let snapshot: string | undefined;
  const { printModule } = await import('../ir/print.ts');
  const { passNames } = await import('../driver.ts');
  const names = [...new Set(['lower', ...passNames(optLevel(cx))])];
  if (pass !== undefined && !names.includes(pass))
    return unknownKind(cx, kind, names.map((n) => `tir:${n}`).join(', '));
  const result = await compileFile(cx, path, {
    opt: optLevel(cx),
    stop: kind === 'ast' ? 'parse' : undefined,
    afterPass:
      pass === undefined
        ? undefined
        : (name, module) => {
            if (name === pass) snapshot = printModule(module);
          },
  });
  if ('code' in result) {
    cx.reportPlain(result.code, { ...result.args });
    return EXIT.diagnostics;
  }
  if (cx.report(result.diagnostics, result.sources)) return EXIT.diagnostics;
  if (kind === 'ast')
    return `${JSON.stringify(result.ast, (_, v: unknown) => (typeof v === 'bigint' ? String(v) : v), 2)}\n`;
  if (!result.module) return EXIT.diagnostics;
  if (kind === 'wat') {
    const { compileWasm } = await import('../../backends/wasm/index.ts');
    return (await compileWasm(result.module, { wat: true })).wat ?? '';
  }
  return snapshot ?? printModule(result.module);
}

function unknownKind(cx: Context, kind: string, allowed: string): number {
  cx.reportPlain('E0715', { kind, allowed });
  return EXIT.usage;
}
