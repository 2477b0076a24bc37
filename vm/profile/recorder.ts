import type { Engine } from '../engine.ts';
import { TrapError } from '../engine.ts';
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

/** Kernels whose calls take less (the median of some) are timed at some calls alone from then on. */
const SHORT_NS = 5000;
const LOOKED_AT = 32;
/** About what timing a call costs, the share of the kernel's time that it may cost, and the most calls to one that is timed. */
const TIMING_NS = 4000;
const SHARE = 0.2;
const MOST_UNTIMED = 256;
/** Picked calls that are kept. */
const PICKED = 1000;
/** Calls of nothing before the program runs, and how many of the last ones tell what the clock costs. */
const CLOCK_CALLS = 8000;
const CLOCKS = 31;

function newShape(sizes: readonly number[]): ShapeTimes {
  const times = { calls: 0, timed: 0, ns: 0, picked: [], leastNs: Infinity };
  return { sizes: [...sizes], ...times, counts: undefined, countedNs: 0 };
}

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
  readonly #counts: number;
  #stack: Entered[] = [];
  #engine: Engine | undefined;
  /** The function that does nothing, what its last calls took, and so what a timed call is too long by. */
  readonly #empty: number;
  readonly #clockTimes: number[] = [];
  #clockNs = 0;
  #lastClock = 0;

  /** `clock`: milliseconds, monotonic. */
  constructor(instrumented: Instrumented, clock: () => number) {
    this.instrumented = instrumented;
    this.#clock = clock;
    this.#kernels = instrumented.kernels.map(() => new Kernel());
    this.#counts = countsAt(instrumented.module.globals);
    this.#empty = findFunc(instrumented.module, EMPTY);
  }

  /** The host functions that the instrumented module imports, by namespace and name. */
  imports(): Record<string, Record<string, (...args: never[]) => unknown>> {
    const host: Record<string, (...args: never[]) => unknown> = {};
    // Nothing goes the same way as a kernel, so that it takes as long.
    const nothing = new Kernel();
    nothing.current = { ...newShape([]), counts: { vectorOps: 0, scalarOps: 0, readBytes: 0, writtenBytes: 0 } };
    [...this.#kernels, nothing].forEach((kernel, i) => {
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
    if (this.#clockTimes.length === 0) for (let i = 0; i < CLOCK_CALLS; i++) this.#timeClock();
  }

  /**
   * Times a call of nothing. Again and again, since the host's code becomes faster while the program runs. Not where fuel is limited:
   * it is the program's.
   */
  #timeClock(): void {
    const engine = this.#engine!;
    if (this.#empty < 0 || engine.fuel !== Infinity) return;
    try {
      engine.call(this.#empty, []);
    } catch (e) {
      // There may be no room for one more call.
      if (!(e instanceof TrapError)) throw e;
    }
  }

  #clockTook(ns: number): void {
    this.#lastClock = ns;
    const times = this.#clockTimes;
    times.push(ns);
    if (times.length > CLOCKS) times.shift();
    this.#clockNs = times.toSorted((a, b) => a - b)[times.length >> 1]!;
  }

  #enter(index: number, kernel: Kernel, sizes: readonly number[]): number {
    let shape = kernel.current;
    if (!shape || shape.sizes.some((s, i) => s !== sizes[i])) shape = this.#shape(index, kernel, sizes);
    const counting = shape.counts === undefined;
    if (counting) COUNTS.forEach((_, i) => this.#engine!.setGlobal(this.#counts + i, 0n));
    this.#stack.push({ kernel: index, shape, counting, start: this.#clock() });
    return counting ? 1 : 0;
  }

  #shape(index: number, kernel: Kernel, sizes: readonly number[]): ShapeTimes {
    this.#assign(index, kernel, 1);
    const key = sizes.join(' ');
    let shape = kernel.shapes.get(key);
    if (!shape) kernel.shapes.set(key, (shape = newShape(sizes)));
    return (kernel.current = shape);
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
    if (index === this.#kernels.length) return this.#clockTook((end - start) * 1e6);
    const kernel = this.#kernels[index];
    // What nothing takes at the same time, with host code as fast and as slow.
    if (kernel.short && !counting) this.#timeClock();
    // Not cut off at 0, where many short ones would become too long together.
    const ns = (end - start) * 1e6 - (kernel.short ? this.#lastClock : this.#clockNs);
    if (counting) {
      const read = (i: number): number => Number(this.#engine!.getGlobal(this.#counts + i));
      shape.counts = Object.fromEntries(COUNTS.map((name, i) => [name, read(i)])) as Counts;
      shape.countedNs = ns;
      return;
    }
    shape.timed++;
    shape.ns += ns;
    shape.leastNs = Math.min(shape.leastNs, ns);
    if (kernel.short) shape.picked[shape.timed % PICKED] = ns;
    kernel.last.push(ns);
    if (kernel.last.length < LOOKED_AT) return;
    // A single call may have been held up, or have come before its code was good.
    const median = kernel.last.sort((a, b) => a - b)[LOOKED_AT >> 1]!;
    kernel.last = [];
    if (!kernel.short && median >= SHORT_NS) return;
    kernel.short = true;
    const every = 2 ** Math.ceil(Math.log2(TIMING_NS / SHARE / Math.max(1, median)));
    const mask = Math.min(MOST_UNTIMED, Math.max(1, every)) - 1;
    this.#engine!.setGlobal(this.instrumented.kernels[index].mask, BigInt(mask));
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
  if (s.timed === 0) return s.countedNs * s.calls;
  const mean = s.ns / s.timed;
  const each = usual(s, mean);
  // A counted call would have taken what the others take.
  const counted = s.counts === undefined ? 0 : 1;
  const exact = s.picked.length === 0 ? s.ns : each * s.timed;
  return exact + counted * Math.min(s.countedNs, each) + Math.max(0, s.calls - s.timed - counted) * each;
}

/** The median of the calls that were picked to stand for others: a mean would be of what held some of them up. */
function usual(s: ShapeTimes, mean: number): number {
  const picked = s.picked.filter((ns) => ns !== undefined).sort((a, b) => a - b);
  return picked.length === 0 ? mean : picked[picked.length >> 1]!;
}
