import type { Builder } from '../../compiler/ir/builder.ts';
import { rankOf } from '../../compiler/ir/kernel-build.ts';
import type { ConstValue, Op, Value } from '../../compiler/ir/types.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { ScalarType } from '../../spec/types.ts';
import { inClass, scalarInfo } from '../../spec/types.ts';
import { add, addC, andC, countedLoop, mulC, toU32 } from './calc.ts';
import type { Lowering } from './context.ts';

/** Reductions as plain loops. */

/** Lanes of the canonical float sum (spec/numerics.md). */
export const SUM_LANES = 32;

export const COMBINE: Readonly<Record<string, OpName>> = {
  reduce_add: 'add',
  reduce_mul: 'mul',
  reduce_min: 'min',
  reduce_max: 'max',
  reduce_any: 'or',
  reduce_all: 'and',
};

/** What a reduction starts with; for min and max a value that no element can worsen. */
export function identity(op: string, type: ScalarType): ConstValue {
  const float = inClass(type, 'float');
  const { min, max } = scalarInfo(type);
  switch (op) {
    case 'reduce_add':
      return float ? 0 : 0n;
    case 'reduce_mul':
      return float ? 1 : 1n;
    case 'reduce_min':
    case 'reduce_argmin':
      return float ? Infinity : type === 'bool' ? true : max;
    case 'reduce_max':
    case 'reduce_argmax':
      return float ? -Infinity : type === 'bool' ? false : min;
    case 'reduce_all':
      return true;
    default:
      return false;
  }
}

/** Traps where a reduction that needs an element has none. */
export function checkNonempty(cx: Lowering, op: Op): void {
  if (!/_(arg)?(min|max)$/.test(op.op)) return;
  for (let i = 0; i < rankOf(op); i++) {
    const [start, end] = op.operands.slice(2 * i, 2 * i + 2) as [Value, Value];
    const s = cx.constant(start);
    const e = cx.constant(end);
    if (s !== undefined && e !== undefined && s < e) continue;
    cx.b.trapIf(cx.b.op('ge', [cx.value(start), cx.value(end)]), 'shape');
  }
}

export function lowerReduce(cx: Lowering, op: Op): Value {
  const { b } = cx;
  checkNonempty(cx, op);
  const body = op.regions![0]!;
  const last = body.ops[body.ops.length - 1]!;
  const type = last.operands[0]!.type as ScalarType;
  if (op.op === 'reduce_argmin' || op.op === 'reduce_argmax') {
    const better: OpName = op.op === 'reduce_argmin' ? 'lt' : 'gt';
    const init = [b.const(type, identity(op.op, type)), cx.value(op.operands[0]!)];
    const found = reduceNest(cx, op, init, ([best, at], [v], indices) => {
      const wins = b.op(better, [v!, best!]);
      return [b.op('select', [wins, v!, best!]), b.op('select', [wins, indices[0]!, at!])];
    });
    return found[1]!;
  }
  if (op.op === 'reduce_add' && inClass(type, 'float')) return floatSum(cx, op, type);
  const combine = COMBINE[op.op]!;
  const init = [b.const(type, identity(op.op, type))];
  return reduceNest(cx, op, init, ([acc], [v]) => [b.op(combine, [acc!, v!])])[0]!;
}

/** Runs the body of a reduction over its index space in order. */
export function reduceNest(
  cx: Lowering,
  op: Op,
  init: readonly Value[],
  step: (carried: Value[], yielded: Value[], indices: Value[]) => Value[],
): Value[] {
  const region = op.regions![0]!;
  const go = (axis: number, carried: readonly Value[]): Value[] => {
    if (axis === rankOf(op)) {
      const yielded = cx.lowerRegion(region);
      return step(
        [...carried],
        yielded,
        region.args.map((v) => cx.value(v)),
      );
    }
    const [start, end] = op.operands.slice(2 * axis, 2 * axis + 2) as [Value, Value];
    const index = region.args[axis]!;
    cx.ranges.set(index, { start, end });
    return countedLoop(cx.b, cx.value(start), cx.value(end), carried, (i, now) => {
      cx.values.set(index, i);
      return go(axis + 1, now);
    }).slice(1);
  };
  return go(0, init);
}

/** The canonical sum with its lanes in the frame. */
function floatSum(cx: Lowering, op: Op, type: ScalarType): Value {
  const { b } = cx;
  const bytes = scalarInfo(type).bytes;
  const offset = cx.reserve(SUM_LANES * bytes);
  const lanes = add(b, cx.frame!, b.u32(offset));
  b.opN('mem_fill', [lanes, b.const('u8', 0n), b.u32(SUM_LANES * bytes)]);
  reduceNest(cx, op, [b.u32(0)], ([count], [v]) => {
    addToLane(b, lanes, count!, v!, bytes);
    return [addC(b, count!, 1)];
  });
  return sumLanes(b, lanes, type);
}

/** Adds the term number `count` (u32) to its lane. */
export function addToLane(b: Builder, lanes: Value, count: Value, term: Value, bytes: number): void {
  const at = add(b, lanes, mulC(b, andC(b, toU32(b, count), SUM_LANES - 1), bytes));
  b.store(at, b.op('add', [b.load(term.type as ScalarType, at), term]));
}

/** The pairwise sum of the lanes: l with l + 16, then 8, 4, 2, 1. */
export function sumLanes(b: Builder, lanes: Value, type: ScalarType): Value {
  const bytes = scalarInfo(type).bytes;
  return sumPairs(
    b,
    Array.from({ length: SUM_LANES }, (_, l) => b.load(type, lanes, l * bytes)),
  );
}

/** The same of lanes that are values; their number is a power of two. */
export function sumPairs(b: Builder, lanes: readonly Value[]): Value {
  let terms = lanes;
  while (terms.length > 1) {
    const half = terms.length / 2;
    terms = terms.slice(0, half).map((t, l) => b.op('add', [t, terms[l + half]!]));
  }
  return terms[0]!;
}
