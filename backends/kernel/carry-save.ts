import { rankOf } from '../../compiler/ir/kernel-build.ts';
import type { Op, Value } from '../../compiler/ir/types.ts';
import { signOfFew, Slices, TritCounter } from './bit-slices.ts';
import type { Slice } from './bit-slices.ts';
import { add, addC, andC, countedLoop, mulC, parallelLoop, shrC, toI32, toU32 } from './calc.ts';
import type { Lowering } from './context.ts';
import { rowAddress, rowNumber } from './element.ts';
import type { Access, InnerLoop } from './pattern.ts';
import {
  coversRow,
  hoist,
  isLoopOp,
  isSpeculable,
  noteRanges,
  outerLoops,
  rowAccess,
  usesAny,
  varyingWith,
} from './pattern.ts';
import { BLOCK, leadingBits, needsMask, onPlanes, rowBase } from './planes.ts';
import { broadcast, emitCircuit, PlaneLogic } from './plane-logic.ts';
import type { Weighed } from './popcount.ts';
import { weigh } from './popcount.ts';

/**
 * The third ternary pass, second half: what depends on the sign of a sum of trits over rows (a majority) is counted in
 * bit slices, 128 places at a time, by carry-save adders. Ties are 0.
 */

/** Straight-line code up to this many rows. */
export const UNROLL = 12;
/** Slices of the counter where the number of rows is known at run time only: fewer for the usual case. */
export const WIDTHS = [8, 20] as const;

const SIGN_USES = new Set(['lt', 'le', 'gt', 'ge', 'eq', 'ne', 'cmp3']);

/** A function of the sign of a sum of trits over rows, matched. */
export interface Majority {
  readonly op: Op;
  readonly reduce: Op;
  readonly outer: InnerLoop;
  readonly inner: InnerLoop;
  readonly terms: ReadonlyMap<Value, Access>;
  readonly term: Weighed;
  readonly termLogic: PlaneLogic;
  readonly loads: ReadonlyMap<Value, Access>;
  readonly store: Access;
  readonly logic: PlaneLogic;
  readonly masked: boolean;
}

export function majority(cx: Lowering, op: Op): Majority | undefined {
  if (op.op !== 'par') return undefined;
  const region = op.regions![0]!;
  const loops = region.ops.filter(isLoopOp);
  const reduce = loops[0];
  if (loops.length !== 1 || reduce?.op !== 'reduce_add' || rankOf(reduce) !== 1) return undefined;
  const sum = reduce.results[0]!;
  if (sum.type !== 'i32' && sum.type !== 'i64') return undefined;
  noteRanges(cx, op);
  noteRanges(cx, reduce);
  const rank = rankOf(op);
  const index = region.args[rank - 1]!;
  const varying = varyingWith(index, [...reduce.regions![0]!.ops, ...region.ops]);
  if (reduce.operands.some((v) => varying.has(v))) return undefined;
  const outer: InnerLoop = {
    op,
    region,
    index,
    start: op.operands[2 * rank - 2]!,
    end: op.operands[2 * rank - 1]!,
    varying,
  };
  const inner: InnerLoop = { ...outer, region: reduce.regions![0]! };
  const terms = planeAccesses(cx, inner);
  const loads = planeAccesses(cx, outer);
  if (!terms || !loads || terms.stores.length > 0 || loads.stores.length !== 1) return undefined;
  const store = loads.stores[0]!;
  if ([...terms.loads.values(), ...loads.loads.values()].some((a) => a.buffer === store.buffer)) return undefined;
  const termLogic = new PlaneLogic(cx, inner.region, new Set(terms.loads.keys()));
  const yielded = inner.region.ops[inner.region.ops.length - 1]!.operands[0]!;
  const term = weigh(cx, termLogic, yielded);
  if (!term || !countsTrits(term.weights)) return undefined;
  if (term.inputs.some((v) => !terms.loads.has(v) && varying.has(v))) return undefined;
  if (!onlySign(cx, outer, sum)) return undefined;
  const logic = new PlaneLogic(cx, region, new Set([sum, ...loads.loads.keys()]));
  const value = store.op.operands[store.op.operands.length - 1]!;
  if (!logic.plan(value) || cx.constants.has(value)) return undefined;
  if (!accounted(cx, inner, new Set([...terms.loads.values()].map((a) => a.op)), termLogic)) return undefined;
  const known = new Set([reduce, store.op, ...[...loads.loads.values()].map((a) => a.op)]);
  if (!accounted(cx, outer, known, logic)) return undefined;
  const masked = needsMask(cx, logic, value) || needsMask(cx, termLogic, yielded);
  return { op, reduce, outer, inner, terms: terms.loads, term, termLogic, loads: loads.loads, store, logic, masked };
}

/** Whether terms are trits: one indicator of weight 1 or −1, or the planes of ±1 as `weigh` gives them. */
function countsTrits(weights: readonly bigint[]): boolean {
  if (weights.length === 2) return weights[0] === 1n && weights[1] === -2n;
  return weights.length < 2 && weights.every((w) => w === 1n || w === -1n);
}

function accounted(cx: Lowering, loop: InnerLoop, known: ReadonlySet<Op>, logic: PlaneLogic): boolean {
  return loop.region.ops.every((o) => o.op === 'yield' || known.has(o) || logic.covered.has(o) || isSpeculable(cx, o));
}

/** The varying accesses directly in a region, all of planes and covering rows. */
function planeAccesses(cx: Lowering, loop: InnerLoop): { loads: Map<Value, Access>; stores: Access[] } | undefined {
  const loads = new Map<Value, Access>();
  const stores: Access[] = [];
  for (const o of loop.region.ops) {
    if (o.op !== 'buf_store' && !(o.op === 'buf_load' && usesAny(o, loop.varying))) continue;
    const a = rowAccess(cx, loop, o);
    if (!onPlanes(a) || !coversRow(cx, loop, a.buffer)) return undefined;
    if (o.op === 'buf_store') stores.push(a);
    else loads.set(o.results[0]!, a);
  }
  return { loads, stores };
}

/** Whether a sum is used by nothing but its sign and comparisons with zero. */
function onlySign(cx: Lowering, loop: InnerLoop, sum: Value): boolean {
  return loop.region.ops.every((o) => {
    if (!usesAny(o, new Set([sum]))) return true;
    if (o.op === 'sign') return true;
    return SIGN_USES.has(o.op) && o.operands.every((v) => v === sum || cx.constant(v) === 0);
  });
}

export function carrySaveStrategy(cx: Lowering, op: Op): boolean {
  const plan = majority(cx, op);
  if (!plan) return false;
  const { b } = cx;
  outerLoops(cx, op, [], () => {
    hoist(cx, plan.outer);
    const [start, end] = plan.reduce.operands.map((v) => cx.value(v)) as [Value, Value];
    const [first, last] = plan.reduce.operands.map((v) => cx.constant(v));
    if (first !== undefined && last !== undefined && last - first <= UNROLL) {
      blocks(cx, plan, (offset) => unrolled(cx, plan, offset, first, Math.max(last, first)));
      return [];
    }
    const count = b.op('max', [b.op('sub', [end, start]), b.i32(0)]);
    const run = (width: number): void => blocks(cx, plan, (offset) => counted(cx, plan, offset, start, count, width));
    const wide = (): void => {
      b.if(
        b.op('lt', [count, b.i32(2 ** WIDTHS[1])]),
        [],
        () => run(WIDTHS[1]),
        () => {
          // More rows than slices can count: place by place.
          countedLoop(b, cx.value(plan.outer.start), cx.value(plan.outer.end), [], (i) => {
            cx.values.set(plan.outer.index, i);
            cx.lowerRegion(plan.outer.region);
            return [];
          });
        },
      );
    };
    b.if(b.op('lt', [count, b.i32(2 ** WIDTHS[0])]), [], () => run(WIDTHS[0]), wide);
    return [];
  });
  return true;
}

/**
 * Prepares the rows that the outer indices select; then stores, at a byte offset in them, what the planes of the sum's sign
 * give there, under a mask where it is given.
 */
export function majorityBlock(
  cx: Lowering,
  plan: Majority,
): (offset: Value, sign: readonly Value[], mask?: Value) => void {
  const { b, words } = cx;
  const sum = plan.reduce.results[0]!;
  const value = plan.store.op.operands[plan.store.op.operands.length - 1]!;
  const bases = new Map([...plan.loads.values(), plan.store].map((a) => [a.op, rowBase(cx, a)]));
  return (offset, sign, mask) => {
    const planes = new Map<Value, readonly Value[]>([[sum, sign]]);
    for (const v of plan.logic.invariants) planes.set(v, broadcast(b, cx.value(v), words));
    for (const [v, a] of plan.loads) {
      const p = add(b, bases.get(a.op)!, offset);
      planes.set(v, [b.load(words.type, p), b.load(words.type, p, 16)]);
    }
    plan.logic.emit(plan.logic.plan(value)!, planes);
    const to = add(b, bases.get(plan.store.op)!, offset);
    planes.get(value)!.forEach((p, n) => b.store(to, mask ? words.gate(b, 'and', [p, mask]) : p, 16 * n));
  };
}

/** Runs over the blocks of the row; `sign` gives the planes of the sum's sign at an offset. */
function blocks(cx: Lowering, plan: Majority, sign: (offset: Value) => Value[]): void {
  const { b } = cx;
  const block = majorityBlock(cx, plan);
  const buffer = plan.store.buffer;
  const length = buffer.dims[buffer.dims.length - 1]!.u32;
  const end = plan.masked ? mulC(b, shrC(b, length, 7), BLOCK) : buffer.rowBytes;
  parallelLoop(b, b.u32(0), end, (offset) => block(offset, sign(offset)), { step: BLOCK });
  if (!plan.masked) return;
  const rest = andC(b, length, 127);
  b.if(b.op('ne', [rest, b.u32(0)]), [], () => block(end, sign(end), leadingBits(b, rest)));
}

/** The planes (nonzero, sign) of the term number n at an offset of its rows. */
function termAt(cx: Lowering, plan: Majority, n: Value, offset: Value): [Value, Value] {
  const { b, words } = cx;
  cx.values.set(plan.inner.region.args[0]!, n);
  hoist(cx, plan.inner);
  const planes = new Map<Value, readonly Value[]>();
  for (const v of plan.termLogic.invariants) planes.set(v, broadcast(b, cx.value(v), cx.words));
  for (const [v, a] of plan.terms) {
    const row = rowNumber(
      b,
      a.buffer,
      a.row.map((x) => toU32(b, cx.value(x))),
    );
    const at = add(b, rowAddress(b, a.buffer, row), offset);
    planes.set(v, [b.load(words.type, at), b.load(words.type, at, 16)]);
  }
  const out = emitCircuit(
    b,
    plan.term.circuit,
    plan.term.inputs.flatMap((v) => [...planes.get(v)!]),
    words,
  );
  const none = (): Value => words.constant(b, false);
  const { weights } = plan.term;
  // ±1 as nonzero and negative; a single weight as its own indicator.
  if (weights.length === 2) return [out[0]!, out[1]!];
  if (weights.length === 0) return [none(), none()];
  return [out[0]!, weights[0] === 1n ? none() : out[0]!];
}

/** The planes of the sign of the sum of the rows first … last − 1, by code for each. */
export function unrolled(cx: Lowering, plan: Majority, offset: Value, first: number, last: number): Value[] {
  const s = new Slices(cx.b, cx.words);
  const n = last - first;
  if (n <= 3) {
    const trits = Array.from({ length: n }, (_, i) => termAt(cx, plan, cx.b.i32(first + i), offset));
    return signOfFew(s, trits).map((x) => s.value(x));
  }
  const width = n.toString(2).length;
  const counter = new TritCounter(
    s,
    false,
    Array.from({ length: width }, () => false),
  );
  for (let i = first; i < last; i++) counter.add(...termAt(cx, plan, cx.b.i32(i), offset));
  const bits = (x: number): Slice[] => Array.from({ length: width + 1 }, (_, i) => ((x >> i) & 1) === 1);
  return counter.sign(bits(n), bits(n + 1)).map((x) => s.value(x));
}

/** As `unrolled` for `count` rows from `start` on (i32), fewer than 2^width, in a loop. */
export function counted(
  cx: Lowering,
  plan: Majority,
  offset: Value,
  start: Value,
  count: Value,
  width: number,
): Value[] {
  const { b } = cx;
  const s = new Slices(b, cx.words);
  const zero = cx.words.constant(b, false);
  const state = (c: TritCounter): Value[] => [c.parity, ...c.failed].map((x) => s.value(x));
  const counter = (v: readonly Value[]): TritCounter => new TritCounter(s, v[0]!, v.slice(1));
  const end = add(b, start, count);
  const init = Array.from({ length: width + 1 }, () => zero);
  const [rest, ...eights] = countedLoop(
    b,
    start,
    end,
    init,
    (n, now) => {
      const c = counter(now);
      c.addEight(Array.from({ length: 8 }, (_, i) => termAt(cx, plan, addC(b, n, i), offset)));
      return state(c);
    },
    8,
  );
  const [, ...all] = countedLoop(b, rest!, end, eights, (n, now) => {
    const c = counter(now);
    c.add(...termAt(cx, plan, n, offset));
    return state(c);
  });
  const bits = (x: Value): Value[] =>
    Array.from({ length: width + 1 }, (_, i) => cx.words.spread(b, andC(b, shrC(b, toI32(b, x), i), 1)));
  return counter(all)
    .sign(bits(count), bits(addC(b, count, 1)))
    .map((x) => s.value(x));
}
