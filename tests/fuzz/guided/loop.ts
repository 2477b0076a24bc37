import { Random } from '../random.ts';
import type { Corpus } from './corpus.ts';
import type { Feedback } from './feedback.ts';
import { mutateBytes } from './mutate-bytes.ts';
import type { Fault, Report, Target } from './target.ts';
import { faultOf } from './target.ts';

/** The loop of a coverage-guided fuzzer: an input of the corpus is changed and run; what shows new features joins the corpus. */

/** Bytes that the process may grow by from one input to the next. */
const MEMORY_BYTES = 400 << 20;

let memoryBefore = process.memoryUsage.rss();

/** Names that nothing may add to the objects of the engine. */
const watched = [Object.prototype, Array.prototype, Function.prototype, Uint8Array.prototype];
const namesOf = (): number => watched.reduce<number>((n, o) => n + Reflect.ownKeys(o).length, 0);
const expectedNames = namesOf();

/** Processor time of this thread: a machine that is busy with other things makes nothing slow. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

export interface Executed {
  readonly faults: readonly Fault[];
  readonly features: readonly number[];
  /** What the target said it reached. */
  readonly names: readonly string[];
  readonly ms: number;
}

export async function execute(target: Target, feedback: Feedback, input: Uint8Array): Promise<Executed> {
  const faults: Fault[] = [];
  const reached: string[] = [];
  const report: Report = {
    fail: (kind, detail) => faults.push({ kind, detail }),
    reached: (name) => reached.push(name),
  };
  feedback.reset();
  const start = cpuMs();
  try {
    await target.run(input, report);
  } catch (e) {
    faults.push(faultOf('exception', e));
  }
  const ms = cpuMs() - start;
  const features = feedback.take(reached);
  if (ms > target.slowMs) faults.push({ kind: 'slow', detail: `${Math.round(ms)} ms` });
  const memory = process.memoryUsage.rss();
  const grown = memory - memoryBefore;
  memoryBefore = memory;
  if (grown > MEMORY_BYTES) faults.push({ kind: 'memory', detail: `${grown >> 20} MiB` });
  if (namesOf() !== expectedNames) faults.push({ kind: 'prototypes of the engine were changed', detail: '' });
  return { faults, features, names: reached, ms };
}

export interface LoopOptions {
  readonly target: Target;
  readonly feedback: Feedback;
  readonly corpus: Corpus;
  readonly seed: number;
  readonly endsAt: number;
  /** Told of each input before it runs. */
  readonly next: (input: Uint8Array) => void;
  readonly found: (fault: Fault, input: Uint8Array) => void;
  /** Told what an input reached. */
  readonly reached?: (names: readonly string[]) => void;
  /** Called now and then; false ends the loop. */
  readonly tick: (executions: number) => boolean;
}

export async function loop(o: LoopOptions): Promise<number> {
  const { target, feedback, corpus } = o;
  let executions = 0;
  const run = async (input: Uint8Array, parent?: (typeof corpus.entries)[number]): Promise<boolean> => {
    o.next(input);
    const done = await execute(target, feedback, input);
    executions++;
    o.reached?.(done.names);
    // What is slow or large once may be so because of what came before it.
    let { faults } = done;
    if (faults.some((f) => f.kind === 'slow' || f.kind === 'memory'))
      ({ faults } = await execute(target, feedback, input));
    for (const f of faults) o.found(f, input);
    // Inputs with faults are kept out: what is made of them has the same ones.
    return faults.length === 0 && corpus.offer(input, done.features, parent);
  };
  for (const input of [...corpus.stored(), ...(await target.seeds())]) {
    if (performance.now() >= o.endsAt) return executions;
    if (input.length <= target.limit) await run(input);
  }
  corpus.tidy();
  const r = new Random(o.seed);
  let next = 0;
  while (performance.now() < o.endsAt) {
    if (executions >= next) {
      if (!o.tick(executions)) break;
      next = executions + 50;
    }
    const base = corpus.pick(r);
    const other = r.pick(corpus.entries);
    let input = base.bytes;
    // Several changes one upon the other, now and then.
    for (let n = r.oneIn(3) ? r.between(2, 4) : 1; n > 0; n--)
      input = r.oneIn(6)
        ? mutateBytes(r, input, other.bytes, target.limit)
        : target.mutate(r, input, other.bytes).slice(0, target.limit);
    await run(input, base);
  }
  return executions;
}

/** Leaves out what is not needed to show the same: halves, quarters … single bytes, and what the target knows. */
export async function shrink(
  target: Target,
  input: Uint8Array,
  holds: (input: Uint8Array) => Promise<boolean>,
  deadline: number,
): Promise<Uint8Array> {
  let best = input;
  const attempt = async (x: Uint8Array): Promise<boolean> => {
    if (x.length >= best.length || !(await holds(x))) return false;
    best = x;
    return true;
  };
  for (let changed = true; changed && performance.now() < deadline;) {
    changed = false;
    if (target.shrink) {
      for (let again = true; again;) {
        again = false;
        for (const x of target.shrink(best)) {
          if (performance.now() >= deadline) return best;
          if (!(await attempt(x))) continue;
          again = changed = true;
          break;
        }
      }
    }
    for (let size = best.length >> 1; size >= 1; size >>= 1) {
      for (let at = 0; at < best.length;) {
        if (performance.now() >= deadline) return best;
        const x = new Uint8Array(best.length - Math.min(size, best.length - at));
        x.set(best.subarray(0, at));
        x.set(best.subarray(at + size), at);
        if (await attempt(x)) changed = true;
        else at += size;
      }
    }
  }
  return best;
}
