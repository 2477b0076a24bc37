import type { Op, Value } from '../../compiler/ir/types.ts';
import { rankOf } from '../../compiler/ir/kernel-build.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { ScalarType } from '../../spec/types.ts';
import { countedLoop, toI32, toU32 } from './calc.ts';
import type { Lowering } from './context.ts';
import { laneBody, runBases } from './lane-body.ts';
import { guardedEnd } from './lanes.ts';
import { hoist, innerLoop, noteRanges } from './pattern.ts';
import { checkNonempty, identity } from './reduce.ts';
import { constant, isUnsigned, laneBytes, laneOp, splat, widen } from './vec.ts';

/**
 * The index of the first extremum: each lane keeps the best of its own elements and where it was; of the lanes' bests the
 * extremum wins, and of equal ones the least index, which is what the plain loop finds. A NaN is no better than anything.
 */
export function argStrategy(cx: Lowering, op: Op): boolean {
  if ((op.op !== 'reduce_argmin' && op.op !== 'reduce_argmax') || rankOf(op) !== 1) return false;
  noteRanges(cx, op);
  const loop = innerLoop(op);
  if (!loop || cx.constant(loop.start) !== 0) return false;
  const term = loop.region.ops[loop.region.ops.length - 1]!.operands[0]!;
  const type = term.type as ScalarType;
  const bytes = laneBytes(type);
  if (!loop.varying.has(term) || bytes === undefined || bytes > 4) return false;
  const body = laneBody(cx, loop);
  if (!body || body.accesses.length === 0 || body.stores.length > 0) return false;
  // Small integers are compared in 32 bits, as their indices are kept.
  const wide: ScalarType = type === 'f32' || type === 'u32' ? type : 'i32';
  const shape = wide === 'f32' ? 'f32x4' : 'i32x4';
  const better: OpName = op.op === 'reduce_argmin' ? 'lt' : 'gt';
  const lane = wide === 'f32' ? better : `${better}_${wide === 'u32' ? 'u' : 's'}`;

  const { b } = cx;
  checkNonempty(cx, op);
  hoist(cx, loop);
  const bases = runBases(cx, body.accesses);
  const end = cx.value(loop.end);
  const scalar = (v: Value): Value => (v.type === wide ? v : b.op('exact', [v], undefined, wide));
  const worst = scalar(b.const(type, identity(op.op, type)));
  // Several vectors, none of which waits for the one before.
  const count = body.stretches ? 16 : body.count;
  const parts = count / 4;
  const start = splat(b, worst, 4).parts[0]!;
  const nowhere = constant(b, 4, 0n);
  const steps = Array.from({ length: parts }, (_, i) =>
    b.const('v128', new Uint8Array(Int32Array.of(0, 1, 2, 3).map((x) => x + 4 * i).buffer)),
  );
  const [from, ...found] = countedLoop(
    b,
    b.u32(0),
    toU32(b, guardedEnd(cx, body.accesses, end)),
    [...Array.from({ length: parts }, () => start), ...Array.from({ length: parts }, () => nowhere)],
    (k, before) => {
      const now = widen(b, body.run(bases, k, undefined, count)(term), 4, !isUnsigned(type)).parts;
      const at = laneOp(b, 'i32x4', 'splat', [toI32(b, k)]);
      const wins = now.map((v, i) => laneOp(b, shape, lane, [v, before[i]!]));
      const choose = (x: Value, i: number): Value => laneOp(b, 'v128', 'bitselect', [x, before[i]!, wins[i % parts]!]);
      return [
        ...now.map((v, i) => choose(v, i)),
        ...steps.map((s, i) => choose(laneOp(b, 'i32x4', 'add', [at, s]), parts + i)),
      ];
    },
    count,
  ) as [Value, ...Value[]];
  let best = worst;
  let where = b.i32(0);
  for (let i = 0; i < count; i++) {
    const value = laneOp(b, shape, 'extract_lane', [found[i >> 2]!], { lane: i & 3 });
    const v = value.type === wide ? value : b.op('wrap', [value], undefined, wide);
    const at = laneOp(b, 'i32x4', 'extract_lane', [found[parts + (i >> 2)]!], { lane: i & 3 });
    const earlier = b.op('and', [b.op('eq', [v, best]), b.op('lt', [at, where])]);
    const wins = b.op('or', [b.op(better, [v, best]), earlier]);
    best = b.op('select', [wins, v, best]);
    where = b.op('select', [wins, at, where]);
  }
  const [, , last] = countedLoop(b, toI32(b, from), end, [best, where], (i, [most, at]) => {
    cx.values.set(loop.index, i);
    const v = scalar(cx.lowerRegion(loop.region)[0]!);
    const wins = b.op(better, [v, most!]);
    return [b.op('select', [wins, v, most!]), b.op('select', [wins, i, at!])];
  });
  cx.values.set(op.results[0]!, last!);
  return true;
}
