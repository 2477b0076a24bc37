import type { Op, Region, Value } from '../../compiler/ir/types.ts';
import { visitOps } from '../../compiler/ir/walk.ts';

/** Vectors that loops collect: sums and the like, to which each round adds its part. */

/** A vector that a loop collects: how the rounds' parts come together at the end, and whether beginning with it twice is harmless. */
export interface Collected {
  readonly combine: string;
  readonly idempotent: boolean;
}

const IDEMPOTENT = /^(v128_(and|or)|.*_(min|max)(_[su])?)$/;
const COLLECTS = /^(i(8x16|16x8|32x4|64x2)_(add|sub)|v128_(and|or|xor)|.*_(min|max)(_[su])?)$/;
const DOT = 'i32x4_dot_i8x16_i7x16_add_s';

/** By what an op adds to a sum. */
function combining(op: Op): string {
  return op.op === DOT ? 'i32x4_add' : op.op.replace(/_sub$/, '_add');
}

/** The operands that may be the sum so far. */
function sumsOf(op: Op): readonly number[] {
  return op.op === DOT ? [2] : op.op.endsWith('_sub') ? [0] : [0, 1];
}

/** How many operand places within a region mention each value, by its id. */
export function usesWithin(r: Region, values: number): Int32Array {
  const uses = new Int32Array(values);
  visitOps(r, (op) => op.operands.forEach((v) => uses[v.id]!++));
  return uses;
}

/** A vector to which each round adds something, and which it does not look at otherwise. */
export function collects(
  loop: Op,
  defs: readonly (Op | undefined)[],
  values: number,
  a: Value,
  next: Value,
): Collected | undefined {
  const uses = usesWithin(loop.regions![0]!, values);
  let at = next;
  let combine: string | undefined;
  const body = loop.regions![0]!.ops.at(-2)!.regions![0]!;
  // The loop's own result may be the argument, at its end.
  const ends = loop.regions![0]!.ops.at(-1)!.operands.filter((v) => v === a).length;
  while (at !== a) {
    const op = defs[at.id];
    if (!op || !body.ops.includes(op) || uses[at.id] !== 1) return undefined;
    const name = combining(op);
    if (!(op.op === DOT || COLLECTS.test(op.op)) || (combine ?? name) !== name) return undefined;
    if (/^f/.test(op.op) && !/_(min|max)$/.test(op.op)) return undefined;
    combine = name;
    const way = sumsOf(op)
      .map((i) => op.operands[i]!)
      .filter((v) => leads(defs, v, a, body, name));
    if (way.length !== 1) return undefined;
    at = way[0]!;
  }
  if (combine === undefined || uses[a.id] !== 1 + ends) return undefined;
  return { combine, idempotent: IDEMPOTENT.test(combine) };
}

/** Whether a value is computed from another by one way of collecting alone. */
function leads(defs: readonly (Op | undefined)[], v: Value, a: Value, body: Region, name: string, depth = 0): boolean {
  if (v === a) return true;
  const op = defs[v.id];
  if (!op || depth > 64 || !body.ops.includes(op)) return false;
  if (combining(op) !== name) return false;
  return sumsOf(op).some((i) => leads(defs, op.operands[i]!, a, body, name, depth + 1));
}
