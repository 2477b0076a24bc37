import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { emit } from '../emit.ts';
import { instantiateProgram, loadProgram } from '../program.ts';
import { reportTrap } from '../trap-report.ts';

/** `run FILE`: calls `fn main()`; with --emit shows a form instead. */
export async function run(cx: Context): Promise<number> {
  const path = cx.invocation.files[0];
  const kind = cx.invocation.values.get('emit');
  if (kind !== undefined) return emit(cx, path, kind, '-');
  const program = await loadProgram(cx, path);
  if (!program) return EXIT.diagnostics;
  if (!program.module.exports.some((e) => e.name === 'main')) {
    cx.reportPlain('E0713', { path });
    return EXIT.diagnostics;
  }
  const instance = await instantiateProgram(cx, program);
  try {
    instance.exports.main();
    return EXIT.ok;
  } catch (error) {
    return reportTrap(cx, error, program.sources);
  }
}
