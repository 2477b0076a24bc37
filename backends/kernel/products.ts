import type { Builder } from '../../compiler/ir/builder.ts';
import type { Op, Value } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { Lowering } from './context.ts';
import type { InnerLoop } from './pattern.ts';
import type { Vec } from './vec.ts';
import { isUnsigned, laneOp, widen } from './vec.ts';

/** Products of small integers, which the pairwise multiply-and-add of 16-bit lanes sums exactly. */

export interface SmallProduct {
  /** The factors before they were made i32. */
  readonly left: Value;
  readonly right: Value;
  /** The ops that make the product, which are then not needed. */
  readonly ops: readonly Op[];
}

const SMALL: ReadonlySet<string> = new Set(['t1', 'i8', 'u8', 'i16']);

/** The factors of a term that is a product of two small integers, made i32 for it alone. */
export function smallProduct(cx: Lowering, loop: InnerLoop, term: Value): SmallProduct | undefined {
  const product = cx.defs.get(term);
  if (product?.op !== 'mul' || !loop.region.ops.includes(product)) return undefined;
  const made = product.operands.map((v) => {
    const op = cx.defs.get(v);
    if (!op || (op.op !== 'exact' && op.op !== 'wrap') || !loop.region.ops.includes(op)) return undefined;
    const [from] = op.operands;
    return SMALL.has(from!.type as string) && loop.varying.has(from!) ? op : undefined;
  });
  if (made.includes(undefined)) return undefined;
  const ops = [product, ...(made as Op[])];
  const values = new Set(ops.flatMap((o) => o.results));
  const others = loop.region.ops.some(
    (o) => !ops.includes(o) && o.op !== 'yield' && o.operands.some((v) => values.has(v)),
  );
  if (others) return undefined;
  return { left: made[0]!.operands[0]!, right: made[1]!.operands[0]!, ops };
}

export function widen16(b: Builder, v: Vec): readonly Value[] {
  return widen(b, v, 2, !isUnsigned(v.type as ScalarType)).parts;
}

/** acc (i32x4) + the products of the elements. */
export function addProducts(b: Builder, acc: Value, x: Vec, y: Vec): Value {
  const right = widen16(b, y);
  return addWide(b, acc, widen16(b, x), right);
}

/** As `addProducts` for factors in 16-bit lanes. */
export function addWide(b: Builder, acc: Value, x: readonly Value[], y: readonly Value[]): Value {
  return x.reduce((sum, p, i) => laneOp(b, 'i32x4', 'add', [sum, laneOp(b, 'i32x4', 'dot_i16x8_s', [p, y[i]!])]), acc);
}
