import type { Engine } from '../engine.ts';
import { findFunc } from '../module.ts';
import type { Instrumented } from './instrument.ts';
import type { Counts } from './kernels.ts';
import { COUNTS, countsAt, EMPTY, enterName, LEAVE, PROBE_MODULE } from './kernels.ts';

/** What is known of a kernel's calls with the same sizes. */
export interface ShapeTimes {
  readonly sizes: readonly number[];
  calls: number;
  /** Calls that were timed, and their nanoseconds, those of the clock taken off. */
  timed: number;
  ns: number;
  /** Nanoseconds of calls that were picked to stand for others, the last ones. */
  readonly picked: number[];
  leastNs: number;
  /** What one call did, and its nanoseconds, which the counting is part of. */
  counts: Counts | undefined;
  countedNs: number;
}

export interface KernelTimes {
  /** Index of the kernel among the probes. */
  readonly kernel: number;
  readonly shapes: readonly ShapeTimes[];
}

interface Entered {
  readonly kernel: number;
  readonly shape: ShapeTimes;
  readonly counting: boolean;
  readonly start: number;
}

/** Of kernels whose calls take less (the median of some), one call in 64 is timed from then on. */
const SHORT_NS = 5000;
const LOOKED_AT = 32;
const MASK = 63n;
/** Picked calls that are kept, and how many times their median one may be to stand for others: more is the machine's doing. */
const PICKED = 1000;
const UNUSUAL = 4;
/** What the clock may be off by. */
const GRAIN_NS = 50;
/** Calls of the empty function by which the clock's cost is told, the first of which warm it up. */
const CLOCK_CALLS = 3000;

class Kernel {
  readonly shapes = new Map<string, ShapeTimes>();
  current: ShapeTimes | undefined;
  /** Calls that have found their shape. */
  known = 0;
  /** Whether its calls are so short that few are timed; the last ones that were, until then. */
  short = false;
  last: number[] = [];
}

/**
 * The host's side of the probes: takes the times of kernels' calls in one instance after another. Kernels that take long are
 * timed at every call, others at some; all calls are counted.
 */
export class KernelRecorder {
  readonly instrumented: Instrumented;
  readonly #clock: () => number;
  readonly #kernels: Kernel[];
  readonly #empty = new Kernel();
  readonly #counts: number;
  #stack: Entered[] = [];
  #engine: Engine | undefined;
  /** What a timed call is too long by. */
  #clockNs = 0;

  /** `clock`: milliseconds, monotonic. */
  constructor(instrumented: Instrumented, clock: () => number) {
    this.instrumented = instrumented;
    this.#clock = clock;
    this.#kernels = instrumented.kernels.map(() => new Kernel());
    this.#counts = countsAt(instrumented.module.globals);
  }

  /** The host functions that the instrumented module imports, by namespace and name. */
  imports(): Record<string, Record<string, (...args: never[]) => unknown>> {
    const host: Record<string, (...args: never[]) => unknown> = {};
    [...this.#kernels, this.#empty].forEach((kernel, i) => {
      host[enterName(i)] = (...sizes: never[]) => this.#enter(i, kernel, sizes);
    });
    host[LEAVE] = (kernel: number) => this.#leave(kernel);
    return { [PROBE_MODULE]: host as never };
  }

  /** What follows comes from another instance, which has run nothing yet. */
  attach(engine: Engine): void {
    this.settle();
    this.#engine = engine;
    this.#stack = [];
    const empty = findFunc(this.instrumented.module, EMPTY);
    const { fuel } = engine;
    if (empty < 0 || this.#clockNs > 0 || fuel < CLOCK_CALLS) return;
    const { shapes } = this.#empty;
    const times: number[] = [];
    for (let i = 0; i < CLOCK_CALLS; i++) {
      shapes.clear();
      engine.call(empty, []);
      for (const s of shapes.values()) times.push(s.ns);
    }
    engine.fuel = fuel;
    times.splice(0, times.length >> 1);
    times.sort((a, b) => a - b);
    this.#clockNs = times[times.length >> 1] ?? 0;
  }

  #enter(index: number, kernel: Kernel, sizes: readonly number[]): number {
    let shape = kernel.current;
    if (!shape || shape.sizes.some((s, i) => s !== sizes[i])) shape = this.#shape(index, kernel, sizes);
    const counting = shape.counts === undefined && kernel !== this.#empty;
    if (counting) COUNTS.forEach((_, i) => this.#engine!.setGlobal(this.#counts + i, 0n));
    this.#stack.push({ kernel: index, shape, counting, start: this.#clock() });
    return counting ? 1 : 0;
  }

  #shape(index: number, kernel: Kernel, sizes: readonly number[]): ShapeTimes {
    if (kernel !== this.#empty) this.#assign(index, kernel, 1);
    const key = sizes.join(' ');
    let shape = kernel.shapes.get(key);
    if (!shape) {
      shape = {
        sizes: [...sizes],
        calls: 0,
        timed: 0,
        ns: 0,
        picked: [],
        leastNs: Infinity,
        counts: undefined,
        countedNs: 0,
      };
      kernel.shapes.set(key, shape);
    }
    if (kernel !== this.#empty) kernel.current = shape;
    return shape;
  }

  /** Gives the calls since the last change of sizes to the shape they had; `under` of them have only begun. */
  #assign(index: number, kernel: Kernel, under: number): void {
    const total = Number(this.#engine!.getGlobal(this.instrumented.kernels[index].calls)) - under;
    if (kernel.current) kernel.current.calls += total - kernel.known;
    kernel.known = total;
  }

  #leave(index: number): void {
    const end = this.#clock();
    let entered = this.#stack.pop();
    // Calls that trapped never left.
    while (entered && entered.kernel !== index) entered = this.#stack.pop();
    if (!entered) return;
    const { shape, counting, start } = entered;
    // Not cut off at 0, where many short ones would become too long together.
    const ns = (end - start) * 1e6 - this.#clockNs;
    if (counting) {
      const read = (i: number): number => Number(this.#engine!.getGlobal(this.#counts + i));
      shape.counts = Object.fromEntries(COUNTS.map((name, i) => [name, read(i)])) as Counts;
      shape.countedNs = ns;
      return;
    }
    shape.timed++;
    shape.ns += ns;
    shape.leastNs = Math.min(shape.leastNs, ns);
    const kernel = this.#kernels[index] as Kernel | undefined;
    if (!kernel) return;
    if (kernel.short) {
      shape.picked[shape.timed % PICKED] = ns;
      return;
    }
    kernel.last.push(ns);
    if (kernel.last.length < LOOKED_AT) return;
    // A single call may have been held up, or have come before its code was good.
    const median = kernel.last.sort((a, b) => a - b)[LOOKED_AT >> 1]!;
    kernel.last = [];
    if (median >= SHORT_NS) return;
    kernel.short = true;
    this.#engine!.setGlobal(this.instrumented.kernels[index].mask, MASK);
  }

  /** Takes what the instance at hand has counted. */
  settle(): void {
    if (!this.#engine) return;
    this.#kernels.forEach((kernel, i) => {
      this.#assign(i, kernel, 0);
      kernel.current = undefined;
      kernel.known = 0;
      kernel.short = false;
      kernel.last = [];
    });
    this.#engine = undefined;
  }

  /** The kernels that were called. No instance is attached afterwards. */
  finish(): KernelTimes[] {
    this.settle();
    return this.#kernels.flatMap((k, kernel) =>
      k.shapes.size === 0 ? [] : [{ kernel, shapes: [...k.shapes.values()] }],
    );
  }
}

/**
 * Nanoseconds of all calls of a shape, at least one for each: of those timed, and what the others will have taken. 0 where none
 * came to its end.
 */
export function totalNs(s: ShapeTimes): number {
  return s.timed === 0 && s.counts === undefined ? 0 : Math.max(s.calls, estimatedNs(s));
}

function estimatedNs(s: ShapeTimes): number {
  const counted = s.counts === undefined ? 0 : 1;
  if (s.timed === 0) return s.countedNs * s.calls;
  const mean = s.ns / s.timed;
  const others = s.calls - s.timed - counted;
  // A counted call would have taken what the others take.
  return s.ns + counted * Math.min(s.countedNs, mean) + Math.max(0, others) * usual(s, mean);
}

/** The mean of the calls that were picked to stand for others, without those that something else held up. */
function usual(s: ShapeTimes, mean: number): number {
  const picked = s.picked.filter((ns) => ns !== undefined).sort((a, b) => a - b);
  if (picked.length === 0) return mean;
  const most = UNUSUAL * Math.max(picked[picked.length >> 1]!, GRAIN_NS);
  const kept = picked.filter((ns) => ns <= most);
  return kept.reduce((sum, ns) => sum + ns, 0) / kept.length;
}
