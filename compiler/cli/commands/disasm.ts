import type { Context } from '../context.ts';
import { writeFile } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { loadProgram } from '../program.ts';

/** `disasm FILE`: the bytecode as assembly text, which the assembler takes back. */
export async function run(cx: Context): Promise<number> {
  const program = await loadProgram(cx, cx.invocation.files[0]);
  if (!program) return EXIT.diagnostics;
  const { disassemble } = await import('../../../vm/disassemble.ts');
  const problem = writeFile(cx, cx.invocation.values.get('out') ?? '-', disassemble(program.module));
  if (!problem) return EXIT.ok;
  cx.reportPlain(problem.code, problem.args);
  return EXIT.diagnostics;
}
