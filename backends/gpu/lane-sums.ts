import { isBuf, rankOf } from '../../compiler/ir/kernel-build.ts';
import type { Op, Value } from '../../compiler/ir/types.ts';
import { visitOps } from '../../compiler/ir/walk.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { ScalarType } from '../../spec/types.ts';
import { inClass, scalarInfo } from '../../spec/types.ts';
import { add } from '../kernel/calc.ts';
import type { Lowering } from '../kernel/context.ts';
import { inBounds } from '../kernel/element.ts';
import { isSpeculable, noteRanges, outerLoops } from '../kernel/pattern.ts';
import { addWeighed, loader, planeCounts } from '../kernel/popcount.ts';
import { checkNonempty, COMBINE, identity } from '../kernel/reduce.ts';
import { placesOf, wordOffset } from './plane-points.ts';
import { extentsOf, pointCount, setPoint, sharedLoop } from './points.ts';

/**
 * Reductions whose terms 32 lanes share: lane l takes those with k ≡ l (mod 32), which is also what the canonical order of
 * float sums says. Terms must not trap, so that all lanes come to the end together.
 */

const GROUP: Readonly<Record<string, OpName>> = {
  reduce_add: 'group_add',
  reduce_min: 'group_min',
  reduce_max: 'group_max',
  reduce_any: 'group_or',
  reduce_all: 'group_and',
};
/** Types that lanes exchange. */
const EXCHANGED: ReadonlySet<string> = new Set(['bool', 'i32', 'u32', 'i64', 'u64', 'f32', 'f64']);

/** Below this number of terms one thread is as fast. */
const MIN_TERMS = 64;
/** With fewer points than this a thread a point would leave most of a device idle. */
const MANY_POINTS = 8192;

/** Whether ops have no effect and no trap, traps of bad codes in memory included. */
export function harmlessOps(cx: Lowering, ops: readonly Op[]): boolean {
  let fine = true;
  visitOps({ args: [], ops: [...ops] }, (o) => {
    const type = o.op === 'buf_load' ? o.operands[0]!.type : undefined;
    if (type === undefined || !isBuf(type)) return;
    const { kind } = scalarInfo(type.elem);
    if ((kind === 'trits' || kind === 'bool') && (type.layout.name === 'dense' || type.layout.name === 'i8'))
      fine = false;
  });
  return fine && ops.every((o) => o.op === 'yield' || isSpeculable(cx, o));
}

/** Whether lanes can share a reduction. */
function splits(cx: Lowering, op: Op): boolean {
  const arg = op.op === 'reduce_argmin' || op.op === 'reduce_argmax';
  if (!arg && !(op.op in GROUP)) return false;
  noteRanges(cx, op);
  const term = op.regions![0]!.ops.at(-1)!.operands[0]!;
  const type = term.type as ScalarType;
  if (!EXCHANGED.has(type) || (arg && !inClass(type, 'int'))) return false;
  return extentsOf(cx, op) !== undefined && harmlessOps(cx, op.regions![0]!.ops);
}

/** Whether the stores of ops, which one lane does for all, do not trap, and are of buffers that no lane reads. */
export function storesApart(cx: Lowering, ops: readonly Op[]): boolean {
  const loaded = new Set<Value>();
  const stored = new Set<Value>();
  let inside = true;
  visitOps({ args: [], ops: [...ops] }, (o) => {
    if (o.op === 'buf_load') loaded.add(o.operands[0]!);
    if (o.op === 'par') noteRanges(cx, o);
    if (o.op !== 'buf_store') return;
    stored.add(o.operands[0]!);
    const { dims } = cx.buffer(o.operands[0]!);
    if (!dims.every((d, axis) => inBounds(cx, o.operands[axis + 1]!, d))) inside = false;
  });
  return inside && ![...stored].some((v) => loaded.has(v));
}

/** Whether a launch of these ops, for so many points, gains by lanes: they have a long reduction that lanes can share. */
export function wantsLanes(cx: Lowering, ops: readonly Op[], points: number): boolean {
  if (!storesApart(cx, ops)) return false;
  return ops.some((op) => {
    if (!op.op.startsWith('reduce_')) return false;
    const terms = pointCount(extentsOf(cx, op) ?? []);
    const counts = planeCounts(cx, op);
    if (counts) return terms >= 32 * MIN_TERMS && (points < MANY_POINTS || terms >= 128 * MIN_TERMS);
    return terms >= MIN_TERMS && splits(cx, op) && (points < MANY_POINTS || alongRows(op));
  });
}

/** Whether the innermost index of a reduction runs along rows: lanes then load side by side what one thread would stride over. */
function alongRows(op: Op): boolean {
  const index = op.regions![0]!.args[rankOf(op) - 1]!;
  let along = 0;
  let across = 0;
  visitOps(op.regions![0]!, (o) => {
    if (o.op !== 'buf_load' || !o.operands.includes(index)) return;
    if (o.operands.at(-1) === index) along++;
    else across++;
  });
  return along > across;
}

/** Lowers a reduction faster than in order, for one thread or for the lanes of a group; false where there is no way. */
export function fastReduce(cx: Lowering, op: Op, lane: Value | undefined): boolean {
  return countPlanes(cx, op, lane) || (lane !== undefined && splitReduce(cx, op, lane));
}

/** Sums of functions of trits in planes: population counts of words. */
function countPlanes(cx: Lowering, op: Op, lane: Value | undefined): boolean {
  const plan = planeCounts(cx, op);
  const k = plan && cx.constant(plan.loop.end);
  if (!plan || k === undefined) return false;
  const { b } = cx;
  const logical = op.op !== 'reduce_add';
  const words = Math.ceil(k / 32);
  const planes = plan.wanted.reduce((n, p) => n + (logical ? 1 : p.weights.length), 0);
  const zeros = Array.from({ length: logical ? 1 : planes }, () => (logical ? b.u32(0) : b.i32(0)));
  const sums = outerLoops(cx, op, zeros, (before) => {
    const planesAt = loader(cx, plan);
    return sharedLoop(b, lane, words, before, (w, now) => {
      const mask = plan.masked ? placesOf(cx, w, k, words) : undefined;
      const found = planesAt(wordOffset(cx, w)).map((p) => (mask ? b.op('and', [p, mask]) : p));
      if (logical) return [found.reduce((x, p) => b.op('or', [x, p]), now[0]!)];
      return now.map((n, i) => add(b, n, b.op('popcnt', [found[i]!])));
    });
  });
  const all = lane ? sums.map((v) => b.op(logical ? 'group_or' : 'group_add', [v])) : sums;
  const result = op.results[0]!;
  if (logical) {
    const test: OpName = op.op === 'reduce_any' ? 'ne' : 'eq';
    cx.values.set(result, b.op(test, [all[0]!, b.u32(0)]));
  } else {
    const zero = b.const(result.type as ScalarType, 0n);
    cx.values.set(result, addWeighed(b, zero, plan, all));
  }
  return true;
}

function splitReduce(cx: Lowering, op: Op, lane: Value): boolean {
  if (!splits(cx, op)) return false;
  const { b } = cx;
  const region = op.regions![0]!;
  checkNonempty(cx, op);
  const extents = extentsOf(cx, op)!;
  const count = pointCount(extents);
  const type = region.ops.at(-1)!.operands[0]!.type as ScalarType;
  const term = (n: Value): Value => {
    setPoint(cx, op, extents, n);
    return cx.lowerRegion(region)[0]!;
  };
  if (op.op in GROUP) {
    const combine = COMBINE[op.op]!;
    const [part] = sharedLoop(b, lane, count, [b.const(type, identity(op.op, type))], (n, [acc]) => [
      b.op(combine, [acc!, term(n)]),
    ]);
    cx.values.set(op.results[0]!, b.op(GROUP[op.op]!, [part!]));
    return true;
  }
  // The best of each lane with its first place; of lanes that are as good, the first place again.
  const better: OpName = op.op === 'reduce_argmin' ? 'lt' : 'gt';
  const far = b.i32(0x7fffffff);
  const [best, at] = sharedLoop(b, lane, count, [b.const(type, identity(op.op, type)), far], (n, [v, place]) => {
    const x = term(n);
    // The first term of a lane is taken though it may equal the beginning.
    const wins = b.op('or', [b.op(better, [x, v!]), b.op('eq', [place!, far])]);
    const here = cx.value(region.args[0]!);
    return [b.op('select', [wins, x, v!]), b.op('select', [wins, here, place!])];
  });
  const all = b.op(op.op === 'reduce_argmin' ? 'group_min' : 'group_max', [best!]);
  const candidate = b.op('select', [b.op('eq', [best!, all]), at!, far]);
  cx.values.set(op.results[0]!, b.op('group_min', [candidate]));
  return true;
}
