import { rankOf } from '../../compiler/ir/kernel-build.ts';
import type { Op, Value } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { add, andC, countedLoop, mulC, parallelLoop, toI32, toU32 } from './calc.ts';
import type { Lowering } from './context.ts';
import { freeValues } from './context.ts';
import type { LaneBody } from './lane-body.ts';
import { laneBody, runBases } from './lane-body.ts';
import { combiner } from './lane-reduce.ts';
import { plainRest } from './lanes.ts';
import type { InnerLoop } from './pattern.ts';
import { hoist, isLoopOp, noteRanges, outerLoops, varyingWith } from './pattern.ts';
import { checkNonempty, COMBINE, identity, SUM_LANES } from './reduce.ts';
import type { Vec } from './vec.ts';
import { constant, isFloat, laneBytes, laneOp, shapeOf, splat } from './vec.ts';

/**
 * Vectorising across results: where the terms of a reduction lie along the rows of the outer index (a matrix product's
 * columns), neighbouring results are lanes and the reduction stays a loop. Each lane sums in its own order, so float
 * sums keep the canonical one with 32 vectors in the frame.
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
  const inner: InnerLoop = { ...outer, region: reduce.regions![0]! };
  const term = inner.region.ops[inner.region.ops.length - 1]!.operands[0]!;
  if (!varying.has(term)) return false;
  const body = laneBody(cx, outer, new Set([reduce]));
  const terms = laneBody(cx, inner);
  if (!body || !terms || body.count !== terms.count || terms.count !== 16 / bytes) return false;
  if (body.stores.length === 0 || terms.stores.length > 0) return false;
  if (terms.accesses.some((a) => a.buffer.written)) return false;
  const ordered = isFloat(type) && reduce.op === 'reduce_add';
  if (!ordered && !combiner(reduce.op, type)) return false;

  const { b } = cx;
  outerLoops(cx, op, [], () => {
    hoist(cx, outer);
    const bases = runBases(cx, body.accesses);
    const end = cx.value(outer.end);
    const limit = toU32(b, b.op('max', [end, b.i32(0)]));
    const parallel = body.stores.every((a) => a.buffer.layout.name !== 'pack2');
    const round = (k: Value): void => {
      checkNonempty(cx, reduce);
      const plan = { reduce, inner, terms, term, type, bytes };
      const total = ordered ? orderedSums(cx, plan, k) : plainTotals(cx, plan, k);
      body.run(bases, k, new Map([[sum, { type, bytes, parts: [total] }]]));
    };
    const rest = parallelLoop(b, b.u32(0), limit, round, { step: body.count, parallel });
    plainRest(cx, index, toI32(b, rest), end, () => cx.lowerRegion(region));
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
}

/** The terms number n of the results k … as one vector. */
function termsAt(cx: Lowering, p: Plan, n: Value, k: Value): Value {
  cx.values.set(p.inner.region.args[0]!, n);
  hoist(cx, p.inner);
  return p.terms.run(runBases(cx, p.terms.accesses), k)(p.term).parts[0]!;
}

function plainTotals(cx: Lowering, p: Plan, k: Value): Value {
  const { b } = cx;
  const combine = combiner(p.reduce.op, p.type)!;
  const vec = (v: Value): Vec => ({ type: p.type, bytes: p.bytes, parts: [v] });
  const start = splat(b, b.const(p.type, identity(p.reduce.op, p.type)), p.terms.count).parts[0]!;
  const [from, to] = p.reduce.operands.map((v) => cx.value(v)) as [Value, Value];
  return countedLoop(b, from, to, [start], (n, [acc]) => [
    combine(b, vec(acc!), vec(termsAt(cx, p, n, k))).parts[0]!,
  ])[1]!;
}

function orderedSums(cx: Lowering, p: Plan, k: Value): Value {
  const { b } = cx;
  const shape = shapeOf(p.type, p.bytes);
  const lanes = add(b, cx.frame!, b.u32(cx.reserve(SUM_LANES * 16)));
  const zero = constant(b, 1, 0n);
  for (let l = 0; l < SUM_LANES; l++) b.store(lanes, zero, 16 * l);
  const [from, to] = p.reduce.operands.map((v) => cx.value(v)) as [Value, Value];
  countedLoop(b, from, to, [], (n) => {
    const number = toU32(b, b.op('sub', [n, from]));
    const at = add(b, lanes, mulC(b, andC(b, number, SUM_LANES - 1), 16));
    b.store(at, laneOp(b, shape, 'add', [b.load('v128', at), termsAt(cx, p, n, k)]));
    return [];
  });
  let parts = Array.from({ length: SUM_LANES }, (_, l) => b.load('v128', lanes, 16 * l));
  while (parts.length > 1) {
    const half = parts.length / 2;
    parts = parts.slice(0, half).map((v, l) => laneOp(b, shape, 'add', [v, parts[l + half]!]));
  }
  return parts[0]!;
}
