import type { Op, Region, Value } from '../../compiler/ir/types.ts';
import type { Variant } from '../clike/roots.ts';
import { isLaneAccess } from './vector.ts';
import type { WidePlan } from './wide-plan.ts';
import { planWide } from './wide-plan.ts';

/**
 * Which loops of a nest do several rounds side by side: those by which the nest takes the least, by a rough count of vector
 * instructions. An outer loop is worth it where its rounds' vectors lie side by side, or where they share what they load.
 */

/** Rounds that a loop within another is taken to have. */
const ROUNDS = 10;
/** A scalar instruction beside a vector's. */
const SCALAR = 0.25;

interface Choice {
  readonly plan: WidePlan | undefined;
  /** Of one round. */
  readonly cost: number;
}

export class WideChoices {
  readonly #variant: Variant;
  readonly #defs: readonly (Op | undefined)[];
  readonly #apart: boolean;
  /** Rounds side by side. */
  readonly #count: number;
  readonly #known = new Map<Op, Choice>();

  constructor(variant: Variant, defs: readonly (Op | undefined)[], apart: boolean, count: number) {
    this.#variant = variant;
    this.#defs = defs;
    this.#apart = apart;
    this.#count = count;
  }

  /** The plan of a loop; undefined where its rounds stay one by one. */
  of(loop: Op): WidePlan | undefined {
    return this.#choose(loop).plan;
  }

  #choose(loop: Op): Choice {
    const known = this.#known.get(loop);
    if (known) return known;
    let choice: Choice = { plan: undefined, cost: this.#narrow(loop.regions![0]!) };
    const plan = planWide(this.#variant, this.#defs, loop, this.#apart, this.#count);
    if (plan) {
      const cost = this.#wide(loop.regions![0]!, plan) / this.#count;
      if (cost < choice.cost) choice = { plan, cost };
    }
    this.#known.set(loop, choice);
    return choice;
  }

  #narrow(r: Region): number {
    return r.ops.reduce((sum, op) => {
      if (op.op === 'loop') return sum + ROUNDS * this.#choose(op).cost;
      if (op.regions) return sum + op.regions.reduce((n, x) => n + this.#narrow(x), 0);
      return sum + (isVectorOp(op) ? 1 : op.op === 'const' ? 0 : SCALAR);
    }, 0);
  }

  #wide(r: Region, plan: WidePlan): number {
    return r.ops.reduce((sum, op) => {
      const inner = (op.regions ?? []).reduce((n, x) => n + this.#wide(x, plan), 0);
      if (op.op === 'loop') return sum + ROUNDS * inner;
      return sum + (op.regions ? inner : this.#opCost(op, plan));
    }, 0);
  }

  #opCost(op: Op, plan: WidePlan): number {
    const by = (v: Value): unknown => plan.varies.get(v) ?? 0;
    const count = this.#count;
    if (op.op === 'const') return 0;
    const differs = op.operands.some((v) => by(v) !== 0);
    if (!isVectorOp(op)) {
      const steps = [...op.operands, ...op.results].every((v) => typeof by(v) === 'number');
      return SCALAR * (steps && op.op !== 'load' && op.op !== 'store' ? 1 : differs ? count : 1);
    }
    if (op.op === 'load' || op.op === 'store') {
      if (by(op.operands[0]!) === 0) return 1;
      const group = plan.groups.get(op);
      // Apart or together by halves, or one by one with as many joints.
      return group ? 1 + Math.log2(group.members.length) : 2 * count - 1;
    }
    // What is the same in all rounds is computed once, and spread.
    if (!differs) return 2;
    const scalars = op.operands.some((v) => v.type !== 'v128' && by(v) !== 0);
    return isLaneAccess(op.op) || scalars ? 2 * count : 1;
  }
}

function isVectorOp(op: Op): boolean {
  return [...op.operands, ...op.results].some((v) => v.type === 'v128');
}
