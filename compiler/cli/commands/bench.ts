import { availableParallelism } from 'node:os';
import type { Context } from '../context.ts';
import { chooseDevice } from '../device-choice.ts';
import { EXIT } from '../exit-codes.ts';
import type { Program } from '../program.ts';
import { engineOf, instantiateProgram, lacksImports, loadProgram, watched } from '../program.ts';
import { reportTrap } from '../trap-report.ts';

/** Time spent on each bench, and the least number of samples. */
const TARGET_MS = 500;
const LEAST_SAMPLES = 10;
/** A sample takes at least this long, so that the clock's grain does not count. */
const SAMPLE_MS = 5;

/** `bench FILE…`: times each bench block: nanoseconds a run, least and median over samples. */
export async function run(cx: Context): Promise<number> {
  // Several programs, and what they print in between: all of it in the thread whose stack is large.
  if (cx.host.deep && engineOf(cx) === 'jit') return cx.host.deep(undefined);
  const wrong = (await chooseDevice(cx)) ?? (await cx.device?.open());
  if (wrong !== undefined) return wrong;
  for (const path of cx.invocation.files) {
    const program = await loadProgram(cx, path);
    if (!program) return EXIT.diagnostics;
    if (lacksImports(cx, program)) return EXIT.diagnostics;
    try {
      await watched(cx, path, program, (p) => benchProgram(cx, path, p));
    } catch (error) {
      return reportTrap(cx, error, program.sources);
    }
  }
  return EXIT.ok;
}

async function benchProgram(cx: Context, path: string, program: Program): Promise<void> {
  const filter = cx.invocation.values.get('filter');
  for (const entry of program.module.entries) {
    if (entry.kind !== 'bench' || (filter !== undefined && !entry.name.includes(filter))) continue;
    const instance = await instantiateProgram(cx, program, {
      print: () => undefined,
      threads: availableParallelism(),
    });
    await instance.startThreads();
    const result = measure(() => instance.callEntry(entry.name, 'bench', []));
    // Its tensors on the device make room for the next one's.
    if (cx.device) instance.dispose();
    if (cx.json) cx.printJson({ file: path, name: entry.name, ...result });
    else cx.out(`${entry.name}: ${nanos(result.medianNs)} (least ${nanos(result.minNs)}, ${result.runs} runs)\n`);
  }
}

function measure(body: () => unknown): { runs: number; minNs: number; medianNs: number } {
  const time = (n: number): number => {
    const start = performance.now();
    for (let i = 0; i < n; i++) body();
    return performance.now() - start;
  };
  let n = 1;
  for (let t = time(n); t < SAMPLE_MS; t = time(n))
    n = Math.ceil(n * Math.min(10, Math.max(2, SAMPLE_MS / Math.max(t, 1e-3))));
  const samples: number[] = [];
  const start = performance.now();
  while (samples.length < LEAST_SAMPLES || performance.now() - start < TARGET_MS) samples.push((time(n) / n) * 1e6);
  samples.sort((a, b) => a - b);
  return { runs: samples.length * n, minNs: round(samples[0]), medianNs: round(samples[samples.length >> 1]) };
}

const round = (ns: number): number => Number(ns.toPrecision(4));

function nanos(ns: number): string {
  if (ns < 1e3) return `${ns} ns`;
  if (ns < 1e6) return `${round(ns / 1e3)} µs`;
  if (ns < 1e9) return `${round(ns / 1e6)} ms`;
  return `${round(ns / 1e9)} s`;
}
