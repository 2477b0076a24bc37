import type { Op } from '../../compiler/ir/types.ts';
import type { ScalarOpName } from '../../spec/ops/index.ts';
import type { TritFunction } from '../../spec/ops/trit-functions.ts';
import { TRIT_FUNCTIONS } from '../../spec/ops/trit-functions.ts';
import type { VectorOpName } from '../../spec/ops/vector-names.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { ScalarType } from '../../spec/types.ts';
import { inClass, scalarInfo } from '../../spec/types.ts';
import type { Net } from './net.ts';
import type { Num, Trit, Numbers } from './num.ts';
import { bitsFor } from './num.ts';

/** How operations become logic. */

export interface OpContext {
  readonly n: Numbers;
  /** Types of the first operand and the first result. */
  readonly T: ScalarType;
  readonly U: ScalarType;
  readonly attrs: Readonly<Record<string, unknown>>;
  /** Notes that the operation traps where the net is set. */
  trap(when: Net, name: TrapName): void;
}

type Lower = (args: readonly Num[], cx: OpContext) => readonly Num[];

/** `control`: by the shape of the regions, where the op is met. A text: why the op cannot be had. */
export type Lowering = Lower | 'control' | { readonly unsupported: string };

export const FLOATS = 'it computes with floating-point numbers, which the Verilog target does not';
const floats = { unsupported: FLOATS } as const;
const memory = { unsupported: 'it uses memory other than the elements of its tensors' } as const;

const one =
  (f: (args: readonly Num[], cx: OpContext) => Num): Lower =>
  (args, cx) => [f(args, cx)];

/** An exact result that is wrapped into T. */
const wrapped = (f: (n: Numbers, a: Num, b: Num) => Num): Lower => one(([a, b], { n, T }) => n.wrap(f(n, a!, b!), T));

const saturated = (f: (n: Numbers, a: Num, b: Num) => Num): Lower =>
  one(([a, b], { n, T }) => n.saturate(f(n, a!, b!), T));

const checked = (f: (n: Numbers, a: Num, b: Num) => Num): Lower =>
  one(([a, b], { n, T, trap }) => {
    const exact = f(n, a!, b!);
    trap(n.outside(exact, T), 'overflow');
    const { min, max } = scalarInfo(T);
    return n.narrow(exact, min, max);
  });

const test = (f: (n: Numbers, a: Num, b: Num) => Net): Lower => one(([a, b], { n }) => n.bool(f(n, a!, b!)));

interface Division {
  readonly a: Num;
  readonly d: Num;
  readonly q: Num;
  readonly r: Num;
}

const dividing = (f: (n: Numbers, x: Division) => Num): Lower =>
  one(([a, d], { n, T, trap }) => {
    trap(n.eq(d!, n.const(0n)), 'zero_divisor');
    return n.wrap(f(n, { a: a!, d: d!, ...n.divTrunc(a!, d!) }), T);
  });

/** Whether quotients of these have the sign −. */
function opposite(n: Numbers, { a, d }: Division): Net {
  return n.nets.xor(n.isNegative(a), n.isNegative(d));
}

/** Whether rounding to nearest, ties toward zero, goes one beyond the quotient toward zero. */
function beyond(n: Numbers, { d, r }: Division): Net {
  return n.lt(n.abs(d), n.mul(n.abs(r), n.const(2n)));
}

/** Whether rounding down goes one below it. */
function below(n: Numbers, x: Division): Net {
  return n.nets.and(opposite(n, x), n.nets.not(n.eq(x.r, n.const(0n))));
}

function ifNet(n: Numbers, when: Net, value: Num): Num {
  return n.mux(when, value, n.const(0n));
}

function roundAway(n: Numbers, x: Division): Num {
  const step = n.mux(opposite(n, x), n.const(-1n), n.const(1n));
  return n.add(x.q, ifNet(n, beyond(n, x), step));
}

/** Bitwise functions: of truth values and binary integers alike. */
const bitwise = (f: (cx: OpContext, a: Net, b: Net) => Net): Lower =>
  one(([a, b], cx) => {
    const { width } = scalarInfo(cx.T);
    return cx.n.typed(f(cx, cx.n.bits(a!, width), b ? cx.n.bits(b, width) : cx.n.nets.zero), cx.T);
  });

/** A shift count: what is below 0 traps; its bits as far as counts below `limit` have any, and whether it is not below. */
function shiftCount({ n, trap }: OpContext, count: Num, limit: number): { low: Net; far: Net } {
  trap(n.isNegative(count), 'shift');
  const bits = bitsFor(0n, BigInt(limit - 1));
  return { low: n.bits(count, bits), far: n.nets.not(n.lt(count, n.const(BigInt(limit)))) };
}

function shifted(left: boolean): Lower {
  return one(([a, count], cx) => {
    const { n, T } = cx;
    const { nets } = n;
    const { width } = scalarInfo(T);
    const { low, far } = shiftCount(cx, count!, width);
    const bits = n.bits(a!, width);
    const fill = nets.repeat(left ? nets.zero : n.isNegative(a!), width);
    if (left) return n.typed(nets.mux(far, fill, nets.shl(bits, low)), T);
    // Zeros come in: with the sign's bits turned before and after, the sign does.
    return n.typed(nets.mux(far, fill, nets.xor(nets.shr(nets.xor(bits, fill), low), fill)), T);
  });
}

function rotated(left: boolean): Lower {
  return one(([a, count], { n, T }) => {
    const { nets } = n;
    const { width } = scalarInfo(T);
    const bits = n.bits(a!, width);
    // Widths are powers of two: the count's low bits are its remainder.
    const low = n.bits(count!, bitsFor(0n, BigInt(width - 1)));
    const twice = nets.cat([bits, bits]);
    if (!left) return n.typed(nets.slice(nets.shr(twice, low), 0, width), T);
    return n.typed(nets.slice(nets.shl(twice, low), width, width), T);
  });
}

function bitList(n: Numbers, a: Num, T: ScalarType): Net[] {
  const { width } = scalarInfo(T);
  const bits = n.bits(a, width);
  return Array.from({ length: width }, (_, i) => n.nets.bit(bits, i));
}

/** Zeros ahead of the first one bit of a list. */
function zerosAhead(n: Numbers, bits: readonly Net[]): Num {
  // Halves: if the first half is all zeros, its length and what the second has.
  const go = (list: readonly Net[]): { none: Net; count: Num } => {
    if (list.length === 1) {
      const none = n.nets.not(list[0]!);
      return { none, count: n.bool(none) };
    }
    const half = list.length / 2;
    const [a, b] = [go(list.slice(0, half)), go(list.slice(half))];
    return {
      none: n.nets.and(a.none, b.none),
      count: n.mux(a.none, n.add(n.const(BigInt(half)), b.count), a.count),
    };
  };
  return go(bits).count;
}

const tritWise1 = (index: (cx: OpContext) => number): Lower =>
  one(([a], cx) => {
    const { n, T } = cx;
    return n.fromTrits(n.trits(a!, scalarInfo(T).width).map((t) => n.tritFunction1(index(cx), t)));
  });

const tritWise2 = (index: (cx: OpContext) => number): Lower =>
  one(([a, b], cx) => {
    const { n, T } = cx;
    const { width } = scalarInfo(T);
    const y = n.trits(b!, width);
    return n.fromTrits(n.trits(a!, width).map((t, i) => n.tritFunction2(index(cx), t, y[i]!)));
  });

function named(f: TritFunction): Lower {
  return f.places === 1 ? tritWise1(() => f.index) : tritWise2(() => f.index);
}

/** One of the values by a number that is below their count; any where it is not. */
function pick(n: Numbers, values: readonly Num[], at: Num): Num {
  const bits = bitsFor(0n, BigInt(values.length - 1));
  const index = n.bits(at, bits);
  const go = (from: number, bit: number): Num => {
    if (bit < 0) return values[Math.min(from, values.length - 1)]!;
    const half = from + 2 ** bit;
    if (half >= values.length) return go(from, bit - 1);
    return n.mux(n.nets.bit(index, bit), go(half, bit - 1), go(from, bit - 1));
  };
  return go(0, bits - 1);
}

function powers(n: Numbers, T: ScalarType): Num[] {
  return Array.from({ length: scalarInfo(T).width }, (_, i) => n.const(3n ** BigInt(i)));
}

function tritPosition({ n, T, trap }: OpContext, at: Num): void {
  const width = n.const(BigInt(scalarInfo(T).width));
  trap(n.nets.or(n.isNegative(at), n.le(width, at)), 'bounds');
}

/** Whether the operation is one of floats, which rows for all numbers take as well. */
function touchesFloats(op: Op): boolean {
  return [...op.operands, ...op.results].some((v) => typeof v.type === 'string' && inClass(v.type, 'float'));
}

type Alone = Exclude<ScalarOpName, VectorOpName>;

const NAMED = Object.fromEntries(
  Object.entries<TritFunction>(TRIT_FUNCTIONS).map(([name, f]) => [name, named(f)]),
) as Record<keyof typeof TRIT_FUNCTIONS, Lower>;

const LOWERINGS: Readonly<Record<Alone, Lowering>> = {
  ...NAMED,
  const: one((_, { n, attrs }) => {
    const value = attrs['value'];
    return n.const(typeof value === 'boolean' ? (value ? 1n : 0n) : (value as bigint));
  }),
  add: wrapped((n, a, b) => n.add(a, b)),
  sub: wrapped((n, a, b) => n.sub(a, b)),
  mul: wrapped((n, a, b) => n.mul(a, b)),
  neg: wrapped((n, a) => n.neg(a)),
  abs: wrapped((n, a) => n.abs(a)),
  min: one(([a, b], { n }) => n.min(a!, b!)),
  max: one(([a, b], { n }) => n.max(a!, b!)),
  div: dividing((_, { q }) => q),
  rem: dividing((_, { r }) => r),
  div_round: dividing(roundAway),
  mod_bal: dividing((n, x) => {
    // r − d for a quotient one up, r + d for one down
    const step = n.mux(opposite(n, x), x.d, n.neg(x.d));
    return n.add(x.r, ifNet(n, beyond(n, x), step));
  }),
  div_floor: dividing((n, x) => n.sub(x.q, n.bool(below(n, x)))),
  mod_floor: dividing((n, x) => n.add(x.r, ifNet(n, below(n, x), x.d))),
  mulh: one(([a, b], { n, T }) => highPart(n, n.mul(a!, b!), T)),
  addc: (args, { n, T }) => {
    const exact = n.add(n.add(args[0]!, args[1]!), args[2]!);
    return [n.wrap(exact, T), highPart(n, exact, T)];
  },
  sat_add: saturated((n, a, b) => n.add(a, b)),
  sat_sub: saturated((n, a, b) => n.sub(a, b)),
  sat_mul: saturated((n, a, b) => n.mul(a, b)),
  checked_add: checked((n, a, b) => n.add(a, b)),
  checked_sub: checked((n, a, b) => n.sub(a, b)),
  checked_mul: checked((n, a, b) => n.mul(a, b)),
  sign: one(([a], { n }) => signOf(n, n.isNegative(a!), n.eq(a!, n.const(0n)))),
  eq: test((n, a, b) => n.eq(a, b)),
  ne: test((n, a, b) => n.nets.not(n.eq(a, b))),
  lt: test((n, a, b) => n.lt(a, b)),
  le: test((n, a, b) => n.le(a, b)),
  gt: test((n, a, b) => n.lt(b, a)),
  ge: test((n, a, b) => n.le(b, a)),
  cmp3: one(([a, b], { n }) => signOf(n, n.lt(a!, b!), n.eq(a!, b!))),
  select: one(([c, a, b], { n }) => n.mux(c!.net, a!, b!)),
  select3: one(([t, a, b, c], { n }) => {
    const { nonzero, negative } = n.trit(t!);
    return n.mux(nonzero, n.mux(negative, a!, c!), b!);
  }),
  and: bitwise(({ n }, a, b) => n.nets.and(a, b)),
  or: bitwise(({ n }, a, b) => n.nets.or(a, b)),
  xor: bitwise(({ n }, a, b) => n.nets.xor(a, b)),
  not: bitwise(({ n }, a) => n.nets.not(a)),
  shl: shifted(true),
  shr: shifted(false),
  rotl: rotated(true),
  rotr: rotated(false),
  clz: one(([a], { n, T }) => zerosAhead(n, bitList(n, a!, T).reverse())),
  ctz: one(([a], { n, T }) => zerosAhead(n, bitList(n, a!, T))),
  popcnt: one(([a], { n, T }) => n.sum(bitList(n, a!, T).map((b) => n.bool(b)))),
  tshl: one(([a, count], cx) => {
    const { n, T } = cx;
    const table = powers(n, T);
    const { far } = shiftCount(cx, count!, table.length);
    return n.mux(far, n.const(0n), n.wrap(n.mul(a!, pick(n, table, count!)), T));
  }),
  tshr: one(([a, count], cx) => {
    const { n, T } = cx;
    const table = powers(n, T);
    const { far } = shiftCount(cx, count!, table.length);
    const d = pick(n, table, count!);
    const { q, r } = n.divTrunc(a!, d);
    return n.mux(far, n.const(0n), n.wrap(roundAway(n, { a: a!, d, q, r }), T));
  }),
  tri1: tritWise1(({ attrs }) => Number(attrs['index'])),
  tri2: tritWise2(({ attrs }) => Number(attrs['index'])),
  trit_get: one(([a, at], cx) => {
    const { n, T } = cx;
    tritPosition(cx, at!);
    return pick(
      n,
      n.trits(a!, scalarInfo(T).width).map((t) => n.fromTrit(t)),
      at!,
    );
  }),
  trit_set: one(([a, at, t], cx) => {
    const { n, T } = cx;
    tritPosition(cx, at!);
    const put = n.trit(t!);
    const trits = n.trits(a!, scalarInfo(T).width).map((old, i): Trit => {
      const here = n.eq(at!, n.const(BigInt(i)));
      return {
        nonzero: n.nets.mux(here, put.nonzero, old.nonzero),
        negative: n.nets.mux(here, put.negative, old.negative),
      };
    });
    return n.fromTrits(trits);
  }),
  trit_sum: one(([a], { n, T }) => n.sum(n.trits(a!, scalarInfo(T).width).map((t) => n.fromTrit(t)))),
  trit_count: one(([a], { n, T }) => n.sum(n.trits(a!, scalarInfo(T).width).map((t) => n.bool(t.nonzero)))),
  wrap: one(([a], { n, U }) => n.wrap(a!, U)),
  exact: one(([a], { n, U, trap }) => {
    trap(n.outside(a!, U), 'range');
    const { min, max } = scalarInfo(U);
    return n.narrow(a!, min, max);
  }),
  to_float: floats,
  to_int_trunc: floats,
  to_int: floats,
  sat_int: floats,
  demote: floats,
  promote: floats,
  bits: floats,
  from_bits: floats,
  sqrt: floats,
  floor: floats,
  ceil: floats,
  trunc: floats,
  nearest: floats,
  copysign: floats,
  is_nan: floats,
  load: memory,
  store: memory,
  mem_size: memory,
  mem_grow: memory,
  mem_fill: memory,
  mem_copy: memory,
  global_get: { unsupported: 'it uses a value that other functions share' },
  global_set: { unsupported: 'it uses a value that other functions share' },
  block: 'control',
  loop: 'control',
  if: 'control',
  if3: 'control',
  yield: 'control',
  br: 'control',
  return: 'control',
  call: 'control',
  trap_if: 'control',
  trap: 'control',
  mark: 'control',
};

const table: Readonly<Record<string, Lowering>> = LOWERINGS;

/** (v − wrapped v) / modulus: what wrapping drops. */
function highPart(n: Numbers, v: Num, T: ScalarType): Num {
  const t = scalarInfo(T);
  if (t.kind !== 'trits') {
    const lo = t.min < 0n ? v.lo + t.modulus / 2n : v.lo;
    // Floor of (v − min) by 2^N: the bits above.
    const moved = n.sub(v, n.const(t.min));
    const w = bitsFor(moved.lo, moved.hi);
    const low = lo >> BigInt(t.width);
    const high = moved.hi >> BigInt(t.width);
    if (low === high) return n.wrap(n.const(low), T);
    return n.wrap(n.bounded(n.nets.slice(n.bits(moved, w), t.width, w - t.width), low, high), T);
  }
  const moved = n.add(v, n.const(t.max));
  // Floor division by 3^N: of a number made at least 0 by a multiple of it.
  const times = moved.lo < 0n ? (-moved.lo + t.modulus - 1n) / t.modulus : 0n;
  const up = n.add(moved, n.const(times * t.modulus));
  const positive: Num = { net: n.bits(up, bitsFor(0n, up.hi)), lo: 0n, hi: up.hi };
  return n.wrap(n.sub(n.divTrunc(positive, n.const(t.modulus)).q, n.const(times)), T);
}

function signOf(n: Numbers, negative: Net, zero: Net): Num {
  return n.fromTrit({ nonzero: n.nets.not(zero), negative: n.nets.and(negative, n.nets.not(zero)) });
}

/** How an op is lowered, or why it cannot be. */
export function loweringOf(op: Op): Lowering {
  const { unsupported } = floats;
  if (touchesFloats(op)) return { unsupported };
  return table[op.op] ?? { unsupported: `it uses ${op.op}` };
}

/** Ops that are better spread over many clocks, by what they need. */
export function isLong(op: Op): boolean {
  return LONG.has(op.op);
}

const LONG: ReadonlySet<string> = new Set<Alone>([
  ...['div', 'rem', 'div_round', 'mod_bal', 'div_floor', 'mod_floor', 'tshl', 'tshr', 'mul', 'mulh'],
  ...['sat_mul', 'checked_mul', 'tri1', 'tri2', 'trit_get', 'trit_set', 'trit_sum', 'trit_count', 'addc', 'wrap'],
  ...(Object.keys(TRIT_FUNCTIONS) as (keyof typeof TRIT_FUNCTIONS)[]),
] as Alone[]);
