import { availableParallelism } from 'node:os';
import type { Type } from '../../../spec/abi.ts';
import { WORDS } from '../render.ts';
import type { Context } from '../context.ts';
import { chooseDevice } from '../device-choice.ts';
import { EXIT } from '../exit-codes.ts';
import { emit } from '../emit.ts';
import { instantiateProgram, lacksImports, loadProgram, runsElsewhere, watched, withCode } from '../program.ts';
import type { EnumValue, Value } from '../testing/values.ts';
import { show } from '../testing/values.ts';
import { reportTrap } from '../trap-report.ts';

/** `run FILE`: calls `fn main()`; with --emit shows a form instead. */
export async function run(cx: Context): Promise<number> {
  const path = cx.invocation.files[0];
  const kind = cx.invocation.values.get('emit');
  if (kind !== undefined) return emit(cx, path, kind, '-');
  const wrong = await chooseDevice(cx);
  if (wrong !== undefined) return wrong;
  const program = await loadProgram(cx, path);
  if (!program) return EXIT.diagnostics;
  const main = program.module.exports.find((e) => e.name === 'main');
  if (!main) {
    cx.reportPlain('E0713', { path });
    return EXIT.diagnostics;
  }
  if (lacksImports(cx, program)) return EXIT.diagnostics;
  const ready = await withCode(cx, program);
  const elsewhere = await runsElsewhere(cx, ready);
  if (elsewhere !== undefined) return elsewhere;
  const unusable = await cx.device?.open();
  if (unusable !== undefined) return unusable;
  try {
    return await watched(cx, path, ready, async (p) => {
      const instance = await instantiateProgram(cx, p, { threads: availableParallelism() });
      if (cx.invocation.values.has('inspect')) await stopForDebugger(cx);
      return reportResult(cx, instance.exports.main() as Value, main.signature.result);
    });
  } catch (error) {
    return reportTrap(cx, error, program.sources);
  }
}

/** A `main` that gives `Err` has failed: what it holds is shown, strings as they are. */
function reportResult(cx: Context, value: Value, type: Type): number {
  if (type.kind !== 'enum' || (value as EnumValue).variant !== 'Err') return EXIT.ok;
  const [payload] = (value as EnumValue).payload;
  const [payloadType] = type.variants.find((v) => v.name === 'Err')?.payload ?? [];
  const text = typeof payload === 'string' ? payload : show(payload, payloadType);
  if (cx.json) cx.printJson({ error: text });
  else cx.err(`${cx.colorErr ? `\x1b[31;1m${WORDS.error[cx.lang]}\x1b[0m` : WORDS.error[cx.lang]}: ${text}\n`);
  return EXIT.failed;
}

async function stopForDebugger(cx: Context): Promise<void> {
  const { waitForDebugger } = await import('../inspect.ts');
  waitForDebugger(Number(cx.invocation.values.get('inspect')));
}
