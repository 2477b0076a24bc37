import type { Op, Region, Value } from '../../compiler/ir/types.ts';
import { opInfo } from '../../compiler/ir/ops.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { StorageType } from '../../spec/types.ts';
import type { Variant } from '../clike/roots.ts';
import { LinearForms } from './linear.ts';
import type { Collected } from './wide-collect.ts';
import { collects, usesWithin } from './wide-collect.ts';
import type { Group } from './wide-memory.ts';
import { Accesses } from './wide-memory.ts';

/**
 * Whether consecutive rounds of a loop can go side by side, each in 128 bits of wider vectors: which values differ between
 * the rounds, and how; which vectors collect sums; which loads and stores of the rounds lie next to one another.
 */

/**
 * How a value differs between rounds: a number, of 32-bit integers, is what each round adds to the one before (0: they are the
 * same; any value may be); `each`: a scalar of its own in every round; `wide`: the rounds' vectors side by side.
 */
export type Varies = number | 'each' | 'wide';

export interface WidePlan {
  readonly loop: Op;
  readonly body: Region;
  /** Ops ahead of the loop's condition, without it. */
  readonly before: readonly Op[];
  readonly next: readonly Value[];
  readonly varies: ReadonlyMap<Value, Varies>;
  readonly collected: ReadonlyMap<Value, Collected>;
  /** The round runs while `value` is less than `bound`, or equal to it; what `value` grows by each round. */
  readonly condition: {
    readonly value: Value;
    readonly bound: Value;
    readonly orEqual: boolean;
    readonly step: number;
  };
  readonly groups: ReadonlyMap<Op, Group>;
  /** The last rounds may be done together with some that were done before. */
  readonly again: boolean;
}

/** The plan for `count` rounds of a loop; undefined where they stay one by one. */
export function planWide(
  variant: Variant,
  defs: readonly (Op | undefined)[],
  loop: Op,
  apart: boolean,
  count: number,
): WidePlan | undefined {
  return new Planner(variant, defs, loop, apart, count).plan();
}

class Planner {
  readonly variant: Variant;
  readonly defs: readonly (Op | undefined)[];
  readonly loop: Op;
  readonly apart: boolean;
  /** Rounds side by side. */
  readonly count: number;
  readonly forms: LinearForms;
  readonly varies = new Map<Value, Varies>();
  readonly collected = new Map<Value, Collected>();

  constructor(variant: Variant, defs: readonly (Op | undefined)[], loop: Op, apart: boolean, count: number) {
    this.variant = variant;
    this.defs = defs;
    this.loop = loop;
    this.apart = apart;
    this.count = count;
    this.forms = new LinearForms(defs);
  }

  plan(): WidePlan | undefined {
    const shape = this.#shape();
    if (!shape) return undefined;
    const { before, body, next, test } = shape;
    const { args } = this.loop.regions![0]!;
    for (const [i, a] of args.entries()) if (!this.#argument(a, next[i]!)) return undefined;
    const condition = this.#condition(test);
    if (!condition) return undefined;
    // Arguments of inner loops take what they are from later ops: until nothing changes.
    let size = -1;
    for (let round = 0; size !== this.#weight(); round++) {
      size = this.#weight();
      for (const op of before) if (op !== test) this.#classify(op);
      this.#region(body);
      if (round > 20) return undefined;
    }
    const step = this.varies.get(condition.value) ?? 0;
    if (typeof step !== 'number' || step <= 0) return undefined;
    if ((this.varies.get(condition.bound) ?? 0) !== 0) return undefined;
    for (const op of before) if (op !== test && !this.#allowed(op)) return undefined;
    if (!this.#allows(body, true)) return undefined;
    if (!this.#sameAgain(args, next)) return undefined;
    const accesses = new Accesses(this, body);
    const memory = accesses.conflicts();
    // Scalars alone gain nothing by it.
    if (!memory || (!accesses.hasVectors() && this.collected.size === 0)) return undefined;
    const groups = accesses.groups();
    return {
      ...{ loop: this.loop, body, before: before.filter((op) => op !== test), next, varies: this.varies },
      ...{ collected: this.collected, condition: { ...condition, step }, groups, again: memory.again },
    };
  }

  /** The usual form: a test, then the body and the next round, or the end. */
  #shape(): { before: Op[]; body: Region; next: Value[]; test: Op } | undefined {
    const { ops } = this.loop.regions![0]!;
    const [choice, last] = ops.slice(-2);
    if (choice?.op !== 'if' || last?.op !== 'yield' || choice.results.length > 0) return undefined;
    const [body, otherwise] = choice.regions as [Region, Region];
    const end = body.ops.at(-1)!;
    if (end.op !== 'br' || end.target !== this.loop || otherwise.ops.length !== 1 || otherwise.ops[0]!.op !== 'yield') {
      return undefined;
    }
    const test = this.defs[choice.operands[0]!.id];
    const before = ops.slice(0, -2);
    if (!test || !before.includes(test)) return undefined;
    // What the test says is asked nowhere else, for it differs between the rounds.
    const uses = usesWithin(this.loop.regions![0]!, this.variant.func.nextId);
    if (uses[test.results[0]!.id] !== 1) return undefined;
    return { before, body, next: end.operands, test };
  }

  #argument(a: Value, next: Value): boolean {
    if (a === next) {
      this.varies.set(a, 0);
      return true;
    }
    if (a.type === 'v128') {
      const kind = collects(this.loop, this.defs, this.variant.func.nextId, a, next);
      if (!kind) return false;
      this.collected.set(a, kind);
      this.varies.set(a, 'wide');
      return true;
    }
    if (a.type !== 'i32' && a.type !== 'u32') return false;
    const form = this.forms.of(next);
    if (form.terms.size !== 1 || form.terms.get(a) !== 1) return false;
    this.varies.set(a, form.constant);
    return true;
  }

  #condition(test: Op): { value: Value; bound: Value; orEqual: boolean } | undefined {
    const [a, b] = test.operands as [Value, Value];
    if (a.type !== 'i32' && a.type !== 'u32') return undefined;
    switch (test.op) {
      case 'lt':
      case 'le':
        return { value: a, bound: b, orEqual: test.op === 'le' };
      case 'gt':
      case 'ge':
        return { value: b, bound: a, orEqual: test.op === 'ge' };
      default:
        return undefined;
    }
  }

  // How values differ

  of(v: Value): Varies {
    return this.varies.get(v) ?? 0;
  }

  /** Grows with every change: each value goes from the same to a step to its own. */
  #weight(): number {
    let n = 0;
    for (const v of this.varies.values()) n += typeof v === 'number' ? (v === 0 ? 0 : 1) : 2;
    return n * 4096 + this.varies.size;
  }

  #join(v: Value, by: Varies): void {
    const had = this.varies.get(v);
    if (had === undefined || had === by) this.varies.set(v, by);
    else this.varies.set(v, v.type === 'v128' ? 'wide' : 'each');
  }

  #region(r: Region, owner?: Op): void {
    for (const op of r.ops) {
      switch (op.op) {
        case 'loop':
          op.operands.forEach((v, i) => this.#join(op.regions![0]!.args[i]!, this.of(v)));
          break;
        case 'yield':
          if (owner) op.operands.forEach((v, i) => this.#join(owner.results[i]!, this.of(v)));
          break;
        case 'br': {
          const t = op.target!;
          if (t === this.loop) break;
          const into = t.op === 'loop' ? t.regions![0]!.args : t.results;
          op.operands.forEach((v, i) => this.#join(into[i]!, this.of(v)));
          break;
        }
        default:
          if (!op.regions) this.#classify(op);
      }
      op.regions?.forEach((x) => this.#region(x, op));
    }
  }

  #classify(op: Op): void {
    const by = this.#resultOf(op);
    for (const v of op.results) this.varies.set(v, by);
  }

  #resultOf(op: Op): Varies {
    const x = op.operands.map((v) => this.of(v));
    if (x.every((v) => v === 0)) return 0;
    const [result] = op.results;
    if (!result) return 0;
    if (result.type === 'v128') return 'wide';
    if (result.type !== 'i32' && result.type !== 'u32') return 'each';
    if (x.some((v) => typeof v !== 'number')) return 'each';
    const [a, b] = x as number[];
    const c = (i: number): number | undefined => this.forms.constantOf(op.operands[i]!);
    switch (op.op) {
      case 'add':
        return (a! + b!) | 0;
      case 'sub':
        return (a! - b!) | 0;
      case 'wrap':
        return op.operands[0]!.type === 'i32' || op.operands[0]!.type === 'u32' ? a! : 'each';
      case 'mul':
        if (c(1) !== undefined) return Math.imul(a!, c(1)!);
        return c(0) === undefined ? 'each' : Math.imul(b!, c(0)!);
      case 'shl': {
        const by = c(1);
        return by === undefined || by < 0 || by > 31 ? 'each' : Math.imul(a!, 2 ** by);
      }
      default:
        return 'each';
    }
  }

  // What may stand in such a loop

  #allows(r: Region, outermost: boolean): boolean {
    return r.ops.every((op, i) => {
      if (outermost && i === r.ops.length - 1) return true;
      if (op.op === 'br' && op.target === this.loop) return false;
      return this.#allowed(op) && (op.regions ?? []).every((x) => this.#allows(x, false));
    });
  }

  #allowed(op: Op): boolean {
    switch (op.op) {
      case 'call':
      case 'return':
      case 'mem_fill':
      case 'mem_copy':
      case 'mem_size':
      case 'mem_grow':
      case 'global_get':
      case 'global_set':
        return false;
      case 'if':
      case 'if3':
      case 'trap_if':
        return this.of(op.operands[0]!) === 0;
      case 'block':
      case 'loop':
      case 'yield':
      case 'br':
      case 'trap':
      case 'store':
      case 'mark':
        return true;
      case 'load':
        return this.of(op.operands[0]!) === 0 || !trapsOnCode(op);
      default: {
        if (opInfo(op.op).row.effect !== 'trap') return true;
        // What differs between rounds must not trap: which round comes first would matter.
        if (op.operands.every((v) => this.of(v) === 0)) return true;
        // Shifts and divisions trap by their second operand alone.
        if (/^(t?sh[lr]|div|rem|mod)/.test(op.op)) {
          const second = op.operands[1]!;
          if (this.of(second) === 0) return true;
        }
        return false;
      }
    }
  }

  /** Arguments are in the next round as they were said to be. */
  #sameAgain(args: readonly Value[], next: readonly Value[]): boolean {
    return args.every((a, i) => {
      const by = this.of(a);
      return typeof by !== 'number' || a === next[i] || this.of(next[i]!) === by;
    });
  }
}

/** Loads of types that not all bits encode. */
function trapsOnCode(op: Op): boolean {
  const { kind } = scalarInfo(op.attrs!['storage'] as StorageType);
  return kind === 'trits' || kind === 'bool';
}
