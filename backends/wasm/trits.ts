import { TRIT_FUNCTIONS, tritFunction1, tritFunction2 } from '../../spec/ops/trit-functions.ts';
import { typeRange } from '../../compiler/ir/ranges.ts';
import type { ScalarInfo, ScalarType } from '../../spec/types.ts';
import { checkCount } from './bits.ts';
import type { Emit, Lowering } from './emit.ts';
import { operandOf } from './emit.ts';
import type { Expr } from './builder.ts';
import { CHUNK, helperDigitSum, helperPow3, helperTri2 } from './helpers.ts';
import { mulTrits } from './modular.ts';

/**
 * Trits of balanced numbers. Adding (3^N − 1)/2, a 1 in every place, makes every trit its digit 0, 1 or 2 of an
 * ordinary base-3 number.
 */

const TRITS = [-1, 0, 1] as const;

/** A value as its number of digits 0 to 2, in chunks of at most 20 digits as i32, the lowest first. */
function digitChunks(e: Emit, t: ScalarInfo, v: Expr): { value: () => Expr; count: number }[] {
  const { i32, i64 } = e.m;
  if (t.machine === 'i32') {
    return [{ value: e.keep('i32', i32.add(v, e.int('i32', t.max))), count: t.width }];
  }
  const all = e.keep('i64', i64.add(v, e.i64(t.max)));
  const high = e.keep('i64', i64.div_u(all(), e.i64(3n ** BigInt(CHUNK))));
  const low = i32.wrap_i64(i64.sub(all(), i64.mul(high(), e.i64(3n ** BigInt(CHUNK)))));
  return [
    { value: e.keep('i32', low), count: CHUNK },
    { value: e.keep('i32', i32.wrap_i64(high())), count: t.width - CHUNK },
  ];
}

/** The value whose digit chunks are given, the lowest first. */
function fromChunks(e: Emit, t: ScalarInfo, chunks: readonly Expr[]): Expr {
  const { i32, i64 } = e.m;
  if (t.machine === 'i32') return i32.sub(chunks[0]!, e.int('i32', t.max));
  const high = i64.mul(i64.extend_i32_u(chunks[1]!), e.i64(3n ** BigInt(CHUNK)));
  return i64.sub(i64.add(high, i64.extend_i32_u(chunks[0]!)), e.i64(t.max));
}

/** Two-bit entries of a two-place function (value + 1) at bit 2·(3·(a + 1) + b + 1). */
function table2(f: (a: number, b: number) => number): number {
  let table = 0;
  for (const a of TRITS) for (const b of TRITS) table |= (f(a, b) + 1) << (2 * (3 * (a + 1) + b + 1));
  return table;
}

/** Two-place function of trits, trit by trit. */
function lift2(e: Emit, t: ScalarInfo, a: () => Expr, b: () => Expr, f: (a: number, b: number) => number): Expr {
  const { i32 } = e.m;
  const table = table2(f);
  if (t.width === 1) {
    const at = i32.add(i32.add(i32.mul(a(), e.i32(6)), i32.shl(b(), e.i32(1))), e.i32(8));
    return i32.sub(i32.and(i32.shr_u(e.i32(table), at), e.i32(3)), e.i32(1));
  }
  const x = digitChunks(e, t, a());
  const y = digitChunks(e, t, b());
  const name = helperTri2(e.cx);
  const results = x.map(({ value, count }, i) =>
    e.m.call(name, [value(), y[i]!.value(), e.i32(count), e.i32(table)], ['i32']),
  );
  return fromChunks(e, t, results);
}

function lift1(e: Emit, t: ScalarInfo, a: () => Expr, f: (a: number) => number): Expr {
  const [n, z, p] = TRITS.map(f) as [number, number, number];
  // Constants and multiples of the argument need no digits.
  if (n === z && z === p) return e.int(t.machine, BigInt(z) * t.max);
  if (n === -1 && z === 0 && p === 1) return a();
  if (n === 1 && z === 0 && p === -1) return e.ints(t.machine).sub(e.int(t.machine, 0n), a());
  return lift2(e, t, a, a, (d) => f(d));
}

function named(name: keyof typeof TRIT_FUNCTIONS): Lowering {
  const { places, index } = TRIT_FUNCTIONS[name];
  if (places === 1) return (e, x) => lift1(e, x[0]!.info, x[0]!.many(), (a) => tritFunction1(index, a));
  return (e, x) => {
    const t = x[0]!.info;
    const [a, b] = [x[0]!.many(), x[1]!.many()];
    if (t.width === 1) {
      const { i32 } = e.m;
      if (name === 'mul3') return i32.mul(a(), b());
      if (name === 'tmin') return e.m.select(i32.lt_s(a(), b()), a(), b());
      if (name === 'tmax') return e.m.select(i32.lt_s(b(), a()), a(), b());
    }
    return lift2(e, t, a, b, (p, q) => tritFunction2(index, p, q));
  };
}

function indexOf(op: { attrs: Record<string, unknown> | undefined }): number {
  return Number(op.attrs!['index']);
}

const tri1: Lowering = (e, x, op) => lift1(e, x[0]!.info, x[0]!.many(), (a) => tritFunction1(indexOf(op), a));
const tri2: Lowering = (e, x, op) =>
  lift2(e, x[0]!.info, x[0]!.many(), x[1]!.many(), (a, b) => tritFunction2(indexOf(op), a, b));

/** 3^k in the machine type, of a count that is below the width. */
function power(e: Emit, t: ScalarInfo, count: () => Expr): Expr {
  const p = e.m.call(helperPow3(e.cx), [count()], ['i64']);
  return t.machine === 'i64' ? p : e.m.i32.wrap_i64(p);
}

const tshl: Lowering = (e, x) => {
  const t = x[0]!.info;
  const c = x[1]!;
  const a = x[0]!.many();
  const zero = e.int(t.machine, 0n);
  if (c.constant !== undefined && c.constant >= 0n) {
    if (c.constant >= t.width) return zero;
    const factor = 3n ** c.constant;
    const range = { lo: Number(factor), hi: Number(factor) };
    return mulTrits(
      e,
      t,
      operandOf(t, a, x[0]!.range()),
      operandOf(t, () => e.int(t.machine, factor), range, factor),
    );
  }
  const count = c.many();
  checkCount(e, c, count);
  const inside = e.keep('i32', e.m.i32.lt_u(count(), e.i32(t.width)));
  const factor = e.keep(t.machine, e.m.select(inside(), power(e, t, count), e.int(t.machine, 0n)));
  return mulTrits(e, t, operandOf(t, a, x[0]!.range()), operandOf(t, factor, typeRange(t.name as ScalarType)));
};

const tshr: Lowering = (e, x) => {
  const t = x[0]!.info;
  const c = x[1]!;
  const k = e.ints(t.machine);
  const a = x[0]!.many();
  const zero = (): Expr => e.int(t.machine, 0n);
  const count = c.many();
  const known = c.constant !== undefined && c.constant >= 0n;
  if (known && c.constant >= t.width) return zero();
  if (known && c.constant === 0n) return a();
  checkCount(e, c, count);
  // Rounding to nearest of a/3^k, which has no ties: half of 3^k away from zero, then truncation.
  let divisor: () => Expr;
  let half: () => Expr;
  if (known) {
    const d = 3n ** c.constant;
    divisor = () => e.int(t.machine, d);
    half = () => e.int(t.machine, d >> 1n);
  } else {
    divisor = e.keep(
      t.machine,
      power(e, t, () => e.m.i32.rem_u(count(), e.i32(t.width))),
    );
    half = e.keep(t.machine, k.shr_u(divisor(), e.int(t.machine, 1n)));
  }
  // t20 and its half leave 32 bits' sign, so they are taken as unsigned magnitudes.
  const negative = e.keep('i32', k.lt_s(a(), zero()));
  const size = e.m.select(negative(), k.sub(zero(), a()), a());
  const q = e.keep(t.machine, k.div_u(k.add(size, half()), divisor()));
  const r = e.m.select(negative(), k.sub(zero(), q()), q());
  return known ? r : e.m.select(e.m.i32.lt_u(count(), e.i32(t.width)), r, zero());
};

/** The digit 0 to 2 of weight `power`, as the machine type. */
function digitAt(e: Emit, t: ScalarInfo, a: () => Expr, weight: () => Expr): Expr {
  const k = e.ints(t.machine);
  const shifted = k.div_u(k.add(a(), e.int(t.machine, t.max)), weight());
  return k.rem_u(shifted, e.int(t.machine, 3n));
}

function weightOf(e: Emit, t: ScalarInfo, index: () => Expr, constant: bigint | undefined): () => Expr {
  if (constant === undefined || constant < 0n || constant >= t.width) {
    e.trapIf(e.m.i32.ge_u(index(), e.i32(t.width)), 'bounds');
    return e.keep(t.machine, power(e, t, index));
  }
  const w = 3n ** constant;
  return () => e.int(t.machine, w);
}

const tritGet: Lowering = (e, x) => {
  const t = x[0]!.info;
  const a = x[0]!.many();
  const weight = weightOf(e, t, x[1]!.many(), x[1]!.constant);
  const digit = digitAt(e, t, a, weight);
  return e.m.i32.sub(e.narrow32(t, digit), e.i32(1));
};

const tritSet: Lowering = (e, x) => {
  const t = x[0]!.info;
  const k = e.ints(t.machine);
  const a = x[0]!.many();
  const weight = weightOf(e, t, x[1]!.many(), x[1]!.constant);
  const trit = t.machine === 'i64' ? e.m.i64.extend_i32_s(x[2]!.once()) : x[2]!.once();
  const difference = k.sub(k.add(trit, e.int(t.machine, 1n)), digitAt(e, t, a, weight));
  return k.add(a(), k.mul(difference, weight()));
};

/** Sum over all trits of a function with values 0 to 2. */
function sumOf(e: Emit, t: ScalarInfo, a: Expr, f: (a: number) => number): Expr {
  const table = TRITS.reduce<number>((bits, d) => bits | (f(d) << (2 * (d + 1))), 0);
  const name = helperDigitSum(e.cx);
  const parts = digitChunks(e, t, a).map(({ value, count }) =>
    e.m.call(name, [value(), e.i32(count), e.i32(table)], ['i32']),
  );
  return parts.reduce((p, q) => e.m.i32.add(p, q));
}

export const TRITS_LOWERING = {
  tmin: named('tmin'),
  tmax: named('tmax'),
  tneg: named('tneg'),
  nti: named('nti'),
  pti: named('pti'),
  rotup: named('rotup'),
  rotdn: named('rotdn'),
  is_zero: named('is_zero'),
  is_pos: named('is_pos'),
  clamp_up: named('clamp_up'),
  clamp_dn: named('clamp_dn'),
  tabs: named('tabs'),
  antimin: named('antimin'),
  antimax: named('antimax'),
  cons: named('cons'),
  any: named('any'),
  sum3: named('sum3'),
  diff3: named('diff3'),
  mul3: named('mul3'),
  imp_k: named('imp_k'),
  imp_l: named('imp_l'),
  eqv_l: named('eqv_l'),
  same: named('same'),
  tshl,
  tshr,
  tri1,
  tri2,
  trit_get: tritGet,
  trit_set: tritSet,
  trit_sum: ((e, x) => {
    const t = x[0]!.info;
    return e.m.i32.sub(
      sumOf(e, t, x[0]!.once(), (d) => d + 1),
      e.i32(t.width),
    );
  }) satisfies Lowering,
  trit_count: ((e, x) => sumOf(e, x[0]!.info, x[0]!.once(), (d) => (d === 0 ? 0 : 1))) satisfies Lowering,
};
