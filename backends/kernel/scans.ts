import type { Builder } from '../../compiler/ir/builder.ts';
import type { Op, Value } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { inClass } from '../../spec/types.ts';
import { countedLoop, toI32, toU32 } from './calc.ts';
import type { Lowering } from './context.ts';
import { laneBody, runBases } from './lane-body.ts';
import { guardedEnd } from './lanes.ts';
import type { InnerLoop } from './pattern.ts';
import { hoist, isLoopOp, noteRanges, usesAny } from './pattern.ts';
import type { Vec } from './vec.ts';
import { constant, intShape, laneBytes, laneOp, splat } from './vec.ts';

/**
 * Prefix sums of integers: within a vector by sums with itself moved up by one lane, by two, by four …, each vector then
 * adding the last sum of the one before. Integer sums wrap, so their order does not matter.
 */
export function scanStrategy(cx: Lowering, op: Op): boolean {
  if (op.op !== 'for') return false;
  const region = op.regions![0]!;
  const [index, ...carried] = region.args as [Value, ...Value[]];
  const [start, end, ...init] = op.operands as [Value, Value, ...Value[]];
  const last = region.ops[region.ops.length - 1];
  if (carried.length === 0 || last?.op !== 'yield' || cx.constant(start) !== 0) return false;
  if (region.ops.some(isLoopOp)) return false;
  const sums = carried.map((v, i) => sumOf(cx, region.ops, v, last.operands[i]!));
  if (sums.includes(undefined)) return false;
  const scans = sums as Scan[];
  noteRanges(cx, op);

  const varying = new Set<Value>([index, ...carried]);
  for (const o of region.ops) if (usesAny(o, varying)) for (const r of o.results) varying.add(r);
  const loop: InnerLoop = { op, region, index, start, end, varying };
  const made = new Set(scans.map((s) => s.op));
  const needed = scans.flatMap((s) => needs(cx, region.ops, s.term));
  // What the sums are made of may not come from them.
  if (needed.some((o) => made.has(o) || o.op === 'buf_store')) return false;
  // They are read ahead of what a round stores.
  const stored = new Set<Value>();
  for (const o of region.ops) {
    if (o.op === 'buf_store') stored.add(o.operands[0]!);
    else if (o.op === 'buf_load' && needed.includes(o) && stored.has(o.operands[0]!)) return false;
  }
  const terms = laneBody(cx, {
    ...loop,
    region: { args: region.args, ops: region.ops.filter((o) => needed.includes(o)) },
  });
  const rest = laneBody(cx, loop, made);
  if (!terms || !rest || rest.stores.length === 0) return false;
  const most = Math.max(terms.count, rest.count);
  if (most !== Math.min(terms.count, rest.count) && !(terms.stretches && rest.stretches)) return false;
  // Packed trits come in runs of sixteen, neither more nor fewer.
  const count = Math.max(most, ...scans.map((s) => 16 / laneBytes(s.type)!));
  if (count !== most && !(terms.stretches && rest.stretches)) return false;

  const { b } = cx;
  hoist(cx, loop);
  const accesses = [...terms.accesses, ...rest.accesses];
  const bases = new Map([...runBases(cx, terms.accesses), ...runBases(cx, rest.accesses)]);
  const stop = cx.value(end);
  const first = scans.map((s, i) => splat(b, cx.value(init[i]!), 16 / laneBytes(s.type)!).parts[0]!);
  const [from, ...carries] = countedLoop(
    b,
    b.u32(0),
    toU32(b, guardedEnd(cx, accesses, stop)),
    first,
    (k, before) => {
      const at = terms.run(bases, k, undefined, count);
      const now: Value[] = [];
      const given = new Map<Value, Vec>();
      scans.forEach((s, i) => {
        const { all, carry } = prefix(b, at(s.term), before[i]!);
        given.set(s.op.results[0]!, all);
        now.push(carry);
      });
      rest.run(bases, k, given, count);
      return now;
    },
    count,
  );
  const totals = scans.map((s, i) => firstLane(b, s.type, carries[i]!));
  const ends = countedLoop(b, toI32(b, from!), stop, totals, (i, now) => {
    cx.values.set(index, i);
    carried.forEach((v, n) => cx.values.set(v, now[n]!));
    return cx.lowerRegion(region);
  });
  op.results.forEach((v, n) => cx.values.set(v, ends[n + 1]!));
  return true;
}

interface Scan {
  /** The addition. */
  readonly op: Op;
  readonly term: Value;
  readonly type: ScalarType;
}

/** The addition that makes the next sum of the carried one, where that is used for nothing else. */
function sumOf(cx: Lowering, ops: readonly Op[], carried: Value, next: Value): Scan | undefined {
  const op = cx.defs.get(next);
  const type = carried.type as ScalarType;
  if (op?.op !== 'add' || !ops.includes(op) || !inClass(type, 'bin') || laneBytes(type) === undefined) return undefined;
  const [x, y] = op.operands as [Value, Value];
  if ((x === carried) === (y === carried)) return undefined;
  if (ops.some((o) => o !== op && usesAny(o, new Set([carried])))) return undefined;
  return { op, term: x === carried ? y : x, type };
}

/** The ops of a body that a value is computed by, loads included. */
function needs(cx: Lowering, ops: readonly Op[], target: Value): Op[] {
  const found = new Set<Op>();
  const want = (v: Value): void => {
    const op = cx.defs.get(v);
    if (!op || found.has(op) || !ops.includes(op)) return;
    found.add(op);
    const used = new Set(op.operands);
    for (const o of ops)
      if (o !== op && o.results.some((r) => usesAny(op, new Set([r])))) o.results.forEach((r) => used.add(r));
    for (const x of used) want(x);
  };
  want(target);
  return [...found];
}

function prefix(b: Builder, v: Vec, before: Value): { all: Vec; carry: Value } {
  const shape = intShape(v.bytes);
  const zero = constant(b, 1, 0n);
  const lastLane = Uint8Array.from({ length: 16 }, (_, i) => 16 - v.bytes + (i % v.bytes));
  let carry = before;
  const parts = v.parts.map((p) => {
    let sum = p;
    for (let by = v.bytes; by < 16; by *= 2) {
      const bytes = Uint8Array.from({ length: 16 }, (_, i) => (i < by ? i : 16 + i - by));
      sum = laneOp(b, shape, 'add', [sum, laneOp(b, 'i8x16', 'shuffle', [zero, sum], { bytes })]);
    }
    // The way from one vector to the next is an addition alone.
    const total = laneOp(b, 'i8x16', 'shuffle', [sum, sum], { bytes: lastLane });
    const here = laneOp(b, shape, 'add', [sum, carry]);
    carry = laneOp(b, shape, 'add', [total, carry]);
    return here;
  });
  return { all: { ...v, parts }, carry };
}

function firstLane(b: Builder, type: ScalarType, v: Value): Value {
  const bytes = laneBytes(type)!;
  const raw = laneOp(b, intShape(bytes), bytes < 4 ? 'extract_lane_s' : 'extract_lane', [v], { lane: 0 });
  return raw.type === type ? raw : b.op('wrap', [raw], undefined, type);
}
