import type { Builder } from '../../compiler/ir/builder.ts';
import type { Op, Value } from '../../compiler/ir/types.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { ScalarType } from '../../spec/types.ts';
import { rankOf } from '../../compiler/ir/kernel-build.ts';
import { add, addC, countedLoop, toI32, toU32 } from './calc.ts';
import type { Lowering } from './context.ts';
import type { RunBase } from './lane-access.ts';
import type { LaneBody } from './lane-body.ts';
import { laneBody, runBases } from './lane-body.ts';
import { guardedEnd } from './lanes.ts';
import { laneRule } from './lane-rules.ts';
import type { InnerLoop } from './pattern.ts';
import { addProducts, smallProduct } from './products.ts';
import { hoist, innerLoop, noteRanges, outerLoops } from './pattern.ts';
import { addToLane, checkNonempty, COMBINE, identity, SUM_LANES, sumLanes } from './reduce.ts';
import type { Vec } from './vec.ts';
import { constant, isFloat, laneBytes, laneOp, remask, shapeOf, splat } from './vec.ts';

/** Sums that go on side by side, and vectors that they may hold together. */
const CHAINS = 4;
const REGISTERS = 8;

/**
 * Generic vectorising of reductions. Integers and minima, maxima: a vector of partial results, combined at the end.
 * Float sums: the 32 lanes of the canonical order are held in vectors, so the sum is the same bit for bit.
 */
export function laneReduceStrategy(cx: Lowering, op: Op): boolean {
  if (!(op.op in COMBINE)) return false;
  const type = op.results[0]!.type as ScalarType;
  const float = isFloat(type);
  if (op.op === 'reduce_mul' && float) return false;
  noteRanges(cx, op);
  const loop = innerLoop(op);
  if (!loop || cx.constant(loop.start) !== 0) return false;
  const term = loop.region.ops[loop.region.ops.length - 1]!.operands[0]!;
  if (!loop.varying.has(term) || (type !== 'bool' && laneBytes(type) === undefined)) return false;
  const pair = op.op === 'reduce_add' && type === 'i32' ? smallProduct(cx, loop, term) : undefined;
  const body = laneBody(cx, loop, new Set(pair?.ops));
  if (!body || body.accesses.length === 0 || body.stores.length > 0) return false;
  if (op.op === 'reduce_add' && float) {
    if (rankOf(op) > 1) return false;
    cx.values.set(op.results[0]!, floatSum(cx, op, loop, body, term, type));
    return true;
  }
  const combine = combiner(op.op, type);
  if (!combine) return false;
  checkNonempty(cx, op);
  const { b } = cx;
  const start = b.const(type, identity(op.op, type));
  const [result] = outerLoops(cx, op, [start], ([total]) => {
    hoist(cx, loop);
    const bases = runBases(cx, body.accesses);
    const end = cx.value(loop.end);
    const limit = toU32(b, guardedEnd(cx, body.accesses, end));
    const whole = splat(b, start, body.count);
    const first = pair ? { ...whole, parts: whole.parts.slice(0, 1) } : whole;
    const width = first.parts.length;
    const step = (bases: Bases, k: Value, acc: readonly Value[]): readonly Value[] => {
      const at = body.run(bases, k);
      if (pair) return [addProducts(b, acc[0]!, at(pair.left), at(pair.right))];
      const v = at(term);
      const now = type === 'bool' ? remask(b, v, first.bytes) : v;
      return combine(b, { ...first, parts: acc }, now).parts;
    };
    // Several sums at a time, none of which waits for the one before; then one for what is left.
    let from = b.u32(0);
    let sums: readonly Value[] = first.parts;
    const chains = type === 'bool' ? 1 : Math.min(CHAINS, Math.floor(REGISTERS / width));
    for (const n of chains > 1 ? [chains, 1] : [1]) {
      const init = Array.from({ length: n }, (_, i) => (i === 0 ? sums : first.parts)).flat();
      const [rest, ...parts] = countedLoop(
        b,
        from,
        limit,
        init,
        (k, acc) =>
          Array.from({ length: n }, (_, i) => {
            const at = i === 0 ? k : addC(b, k, i * body.count);
            return step(bases, at, acc.slice(i * width, (i + 1) * width));
          }).flat(),
        n * body.count,
      );
      from = rest!;
      sums = Array.from({ length: n }, (_, i) => parts.slice(i * width, (i + 1) * width)).reduce(
        (x, y) => combine(b, { ...first, parts: x }, { ...first, parts: y }).parts as Value[],
      );
    }
    const sum = across(cx, op.op, { ...first, parts: sums }, total!);
    const [, all] = countedLoop(b, toI32(b, from), end, [sum], (i, [acc]) => {
      cx.values.set(loop.index, i);
      return [b.op(COMBINE[op.op]!, [acc!, cx.lowerRegion(loop.region)[0]!])];
    });
    return [all!];
  });
  cx.values.set(op.results[0]!, result!);
  return true;
}

type Bases = ReadonlyMap<Op, RunBase>;

type Combiner = (b: Builder, x: Vec, y: Vec) => Vec;

export function combiner(op: string, type: ScalarType): Combiner | undefined {
  const name: OpName = COMBINE[op]!;
  const operand: Value = { id: -1, type, name: undefined };
  const probe: Op = {
    op: name,
    operands: [operand, operand],
    results: [operand],
    attrs: undefined,
    regions: undefined,
    target: undefined,
    span: { file: -1, start: 0, end: 0 },
  };
  // Sums and products of trits wrap; bytes would not.
  const rule = type === 't1' && (name === 'add' || name === 'mul') ? undefined : laneRule(probe);
  return rule && ((b, x, y) => rule(b, [x, y]));
}

/** The elements of a vector combined with `total`. */
function across(cx: Lowering, op: string, v: Vec, total: Value): Value {
  const { b } = cx;
  const combine = combiner(op, v.type)!;
  let all = v;
  while (all.parts.length > 1) {
    const half = all.parts.length / 2;
    all = combine(b, { ...all, parts: all.parts.slice(0, half) }, { ...all, parts: all.parts.slice(half) });
  }
  const [part] = all.parts;
  if (v.type === 'bool') {
    if (op === 'reduce_any') return b.op('or', [total, b.op('v128_any_true', [part!])]);
    return b.op('and', [total, b.op('i8x16_all_true', [part!])]);
  }
  let sum = total;
  const shape = shapeOf(v.type, v.bytes);
  const small = v.bytes < 4;
  for (let lane = 0; lane < 16 / v.bytes; lane++) {
    const raw = laneOp(b, shape, small ? 'extract_lane_s' : 'extract_lane', [part!], { lane });
    const x = raw.type === v.type ? raw : b.op('wrap', [raw], undefined, v.type);
    sum = b.op(COMBINE[op]!, [sum, x]);
  }
  return sum;
}

/** The canonical sum: vector number i of the run holds lanes i · n … of the 32. */
function floatSum(cx: Lowering, op: Op, loop: InnerLoop, body: LaneBody, term: Value, type: ScalarType): Value {
  const { b } = cx;
  const bytes = laneBytes(type)!;
  hoist(cx, loop);
  const bases = runBases(cx, body.accesses);
  const end = cx.value(op.operands[1]!);
  const shape = shapeOf(type, bytes);
  const vectors = (SUM_LANES * bytes) / 16;
  const zero = constant(b, 1, 0n);
  const lanes = add(b, cx.frame!, b.u32(cx.reserve(SUM_LANES * bytes)));
  const init = Array.from({ length: vectors }, () => zero);
  const [rest, ...acc] = countedLoop(
    b,
    b.u32(0),
    toU32(b, guardedEnd(cx, body.accesses, end)),
    init,
    (k, now) => {
      const parts: Value[] = [];
      for (let at = 0; at < SUM_LANES; at += body.count) {
        const from = at === 0 ? k : add(b, k, b.u32(at));
        parts.push(...body.run(bases, from)(term).parts);
      }
      return now.map((a, i) => laneOp(b, shape, 'add', [a, parts[i]!]));
    },
    SUM_LANES,
  );
  acc.forEach((v, i) => b.store(lanes, v, 16 * i));
  countedLoop(b, toI32(b, rest!), end, [], (i) => {
    cx.values.set(loop.index, i);
    addToLane(b, lanes, toU32(b, i), cx.lowerRegion(loop.region)[0]!, bytes);
    return [];
  });
  return sumLanes(b, lanes, type);
}
