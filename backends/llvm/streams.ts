import type { Func, Op, Region, Value } from '../../compiler/ir/types.ts';
import { visitOps } from '../../compiler/ir/walk.ts';
import { LinearForms } from './linear.ts';

/**
 * Loads that ask for what comes later. The processor looks ahead by itself along addresses that follow one another, within a page;
 * a matrix larger than its caches is read faster if it is told earlier.
 */

/** Bytes ahead: what a core reads from memory in about the time that one access takes, some times over. */
const AHEAD = 4096;
/** An inner loop that moves on by more each round goes down a column. */
const ALONG = 1024;

export class Streams {
  readonly #forms: LinearForms;
  readonly #defs: readonly (Op | undefined)[];
  /** The loops around a load, the innermost last. */
  readonly #around = new Map<Op, readonly Op[]>();

  constructor(func: Func, defs: readonly (Op | undefined)[]) {
    this.#defs = defs;
    this.#forms = new LinearForms(defs);
    this.#walk(func.body!, []);
  }

  #walk(r: Region, around: readonly Op[]): void {
    for (const op of r.ops) {
      if (op.op === 'load') this.#around.set(op, around);
      const inner = op.op === 'loop' ? [...around, op] : around;
      op.regions?.forEach((x) => this.#walk(x, inner));
    }
  }

  /** Bytes ahead of a load that memory is worth asking for. */
  ahead(load: Op): number | undefined {
    const step = this.#stepOf(load);
    return step !== undefined && step > 0 && step <= ALONG ? AHEAD : undefined;
  }

  /**
   * Whether a load goes down a column: its rounds are further apart than what the processor then fetches of its own accord is of
   * use. `loop` is the loop whose rounds go side by side.
   */
  isDown(load: Op, loop: Op): boolean {
    const step = this.#stepOf(load);
    return this.#around.get(load)?.at(-1) !== loop && step !== undefined && Math.abs(step) > ALONG;
  }

  /** What a round of the innermost loop adds to the address, where loops around move it as well: else what is read stays in the cache. */
  #stepOf(load: Op): number | undefined {
    const around = this.#around.get(load) ?? [];
    const own = around.at(-1);
    if (!own || around.length < 2 || !this.#movesWith(load, around.slice(0, -1))) return undefined;
    return this.#step(load.operands[0]!, own);
  }

  /** Whether the loops around move the address: else it is read again and again, and stays in the cache. */
  #movesWith(load: Op, loops: readonly Op[]): boolean {
    const outer = new Set(loops.flatMap((l) => l.regions![0]!.args));
    const seen = new Set<Value>();
    const look = (v: Value): boolean => {
      if (seen.has(v)) return false;
      seen.add(v);
      return outer.has(v) || (this.#defs[v.id]?.operands.some(look) ?? false);
    };
    return look(load.operands[0]!);
  }

  /** What a round of the innermost loop adds to an address; more than is sensible where it is not known. */
  #step(address: Value, loop: Op): number {
    const { args } = loop.regions![0]!;
    const form = this.#forms.of(address);
    let next: readonly Value[] | undefined;
    visitOps(loop.regions![0]!, (op) => {
      if (op.op === 'br' && op.target === loop) next = op.operands;
    });
    let sum = 0;
    for (const [v, times] of form.terms) {
      const at = args.indexOf(v);
      if (at < 0) {
        if (this.#within(v, loop)) return Infinity;
        continue;
      }
      const moved = next && this.#forms.of(next[at]!);
      if (!moved || moved.terms.size !== 1 || moved.terms.get(v) !== 1) return Infinity;
      sum += times * moved.constant;
    }
    return sum;
  }

  /** Whether a value is made in a loop's rounds: a product with the number of a round, say. */
  #within(v: Value, loop: Op): boolean {
    let found = false;
    visitOps(loop.regions![0]!, (op) => {
      if (op.results.includes(v)) found = true;
    });
    return found;
  }
}
