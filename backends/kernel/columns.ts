import { rankOf } from '../../compiler/ir/kernel-build.ts';
import type { Op, Value } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { isContiguous } from './affine.ts';
import { add, addC, andC, countedLoop, mulC, parallelLoop, toI32, toU32 } from './calc.ts';
import type { Lowering } from './context.ts';
import { freeValues } from './context.ts';
import type { LaneBody } from './lane-body.ts';
import { laneBody, runBases } from './lane-body.ts';
import { combiner } from './lane-reduce.ts';
import { guardedEnd, plainRest } from './lanes.ts';
import type { InnerLoop } from './pattern.ts';
import { hoist, isLoopOp, noteRanges, outerLoops, varyingWith } from './pattern.ts';
import { checkNonempty, COMBINE, identity, SUM_LANES } from './reduce.ts';
import type { Vec } from './vec.ts';
import { constant, isFloat, laneBytes, laneOp, shapeOf, splat } from './vec.ts';

/** Vectors of results at a time, where there are enough results. */
const PARTS = 4;

/**
 * Vectorising across results: where the terms of a reduction lie along the rows of the outer index (a matrix product's
 * columns), neighbouring results are lanes and the reduction stays a loop. Each lane sums in its own order, so float
 * sums keep the canonical one.
 */
export function columnsStrategy(cx: Lowering, op: Op): boolean {
  if (op.op !== 'par') return false;
  const region = op.regions![0]!;
  const loops = region.ops.filter(isLoopOp);
  const reduce = loops[0];
  if (loops.length !== 1 || !reduce || !(reduce.op in COMBINE) || rankOf(reduce) !== 1) return false;
  const sum = reduce.results[0]!;
  const type = sum.type as ScalarType;
  const bytes = laneBytes(type);
  if (bytes === undefined) return false;
  noteRanges(cx, op);
  noteRanges(cx, reduce);
  const rank = rankOf(op);
  const index = region.args[rank - 1]!;
  const varying = varyingWith(index, [...reduce.regions![0]!.ops, ...region.ops]);
  if (reduce.operands.some((v) => varying.has(v))) return false;
  for (const v of freeValues(reduce)) if (v !== index && varying.has(v)) return false;
  const outer: InnerLoop = {
    op,
    region,
    index,
    start: op.operands[2 * rank - 2]!,
    end: op.operands[2 * rank - 1]!,
    varying,
  };
  if (cx.constant(outer.start) !== 0) return false;
  const inner: InnerLoop = { ...outer, region: reduce.regions![0]!, rounds: reduce.regions![0]!.args[0]! };
  const term = inner.region.ops[inner.region.ops.length - 1]!.operands[0]!;
  if (!varying.has(term)) return false;
  const body = laneBody(cx, outer, new Set([reduce]));
  const terms = laneBody(cx, inner);
  if (!body || !terms || body.stores.length === 0 || terms.stores.length > 0) return false;
  // Terms that lie apart along the results often lie together along the reduction.
  if (terms.accesses.some((a) => a.buffer.written || (a.walk && !isContiguous(a.walk)))) return false;
  const ordered = isFloat(type) && reduce.op === 'reduce_add';
  if (!ordered && !combiner(reduce.op, type)) return false;
  const natural = Math.max(body.count, terms.count, 16 / bytes);
  const stretches = body.stretches && terms.stretches;
  if (!stretches && natural !== 16) return false;
  // Several vectors side by side: what the lanes share is made once, and no sum waits for the one before.
  const counts = stretches && natural * bytes < 16 * PARTS ? [(16 / bytes) * PARTS, natural] : [natural];

  const { b } = cx;
  outerLoops(cx, op, [], () => {
    hoist(cx, outer);
    const bases = runBases(cx, body.accesses);
    const end = cx.value(outer.end);
    const limit = toU32(b, guardedEnd(cx, [...body.accesses, ...terms.accesses], end));
    const parallel = body.stores.every((a) => a.buffer.layout.name !== 'pack2');
    let from = b.u32(0);
    for (const count of counts) {
      const plan = { reduce, inner, terms, term, type, bytes, count };
      const round = (k: Value): void => {
        checkNonempty(cx, reduce);
        const total = ordered ? orderedSums(cx, plan, k) : plainTotals(cx, plan, k);
        body.run(bases, k, new Map([[sum, total]]), count);
      };
      from = parallelLoop(b, from, limit, round, { step: count, parallel });
    }
    plainRest(cx, index, toI32(b, from), end, () => cx.lowerRegion(region));
    return [];
  });
  return true;
}

interface Plan {
  readonly reduce: Op;
  readonly inner: InnerLoop;
  readonly terms: LaneBody;
  readonly term: Value;
  readonly type: ScalarType;
  readonly bytes: number;
  /** Results at a time. */
  readonly count: number;
}

/** The terms number n of the results k … */
function termsAt(cx: Lowering, p: Plan, n: Value, k: Value): Vec {
  cx.values.set(p.inner.region.args[0]!, n);
  hoist(cx, p.inner);
  return p.terms.run(runBases(cx, p.terms.accesses), k, undefined, p.count)(p.term);
}

function plainTotals(cx: Lowering, p: Plan, k: Value): Vec {
  const { b } = cx;
  const combine = combiner(p.reduce.op, p.type)!;
  const start = splat(b, b.const(p.type, identity(p.reduce.op, p.type)), p.count);
  const [from, to] = p.reduce.operands.map((v) => cx.value(v)) as [Value, Value];
  const [, ...parts] = countedLoop(b, from, to, start.parts, (n, acc) => {
    return combine(b, { ...start, parts: acc }, termsAt(cx, p, n, k)).parts;
  });
  return { ...start, parts };
}

/** The canonical sums: the 32 lanes of each result in the frame, rows of terms in their order, which the caches foresee. */
function orderedSums(cx: Lowering, p: Plan, k: Value): Vec {
  const { b } = cx;
  const shape = shapeOf(p.type, p.bytes);
  const width = (p.count * p.bytes) / 16;
  const sums = add(b, cx.frame!, b.u32(cx.reserve(SUM_LANES * 16 * width)));
  const zeros = Array.from({ length: width }, () => constant(b, 1, 0n));
  const [from, to] = p.reduce.operands.map((v) => cx.value(v)) as [Value, Value];
  const plus = (x: readonly Value[], y: readonly Value[]): Value[] =>
    x.map((v, i) => laneOp(b, shape, 'add', [v, y[i]!]));
  const read = (at: Value): Value[] => zeros.map((_, i) => b.load('v128', at, 16 * i));
  const write = (at: Value, v: readonly Value[]): void => v.forEach((x, i) => b.store(at, x, 16 * i));
  const laneAt = (lane: Value): Value => add(b, sums, mulC(b, lane, 16 * width));
  countedLoop(b, b.u32(0), b.u32(SUM_LANES), [], (lane) => {
    write(laneAt(lane), zeros);
    return [];
  });
  countedLoop(b, from, to, [], (n) => {
    const at = laneAt(andC(b, toU32(b, b.op('sub', [n, from])), SUM_LANES - 1));
    write(at, plus(read(at), termsAt(cx, p, n, k).parts));
    return [];
  });
  for (let half = SUM_LANES / 2; half >= 1; half /= 2) {
    countedLoop(b, b.u32(0), b.u32(half), [], (lane) => {
      const at = laneAt(lane);
      write(at, plus(read(at), read(addC(b, at, half * 16 * width))));
      return [];
    });
  }
  return { type: p.type, bytes: p.bytes, parts: read(sums) };
}
