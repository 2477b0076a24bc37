import type { ScalarInfo } from '../../spec/types.ts';
import type { Emit } from './emit.ts';
import type { Expr } from './builder.ts';
import { helperMul40 } from './helpers.ts';

/**
 * Reduction into the symmetric range of tN: m = 3^N values, the greatest (m − 1)/2. All of it is derived from m; what a
 * width needs is told by the magnitudes involved.
 */

/** Whether sums of two or three values of tN fit the machine type. t20 and t40 fill theirs. */
export function hasHeadroom(t: ScalarInfo): boolean {
  return 3n * t.max < 1n << (t.machine === 'i64' ? 63n : 31n);
}

/** A value of magnitude at most 1.5·m, one multiple of m away at most. `sign`: 1 if it can only be too great, −1 too small. */
export function correct(e: Emit, t: ScalarInfo, v: () => Expr, machine = t.machine, sign: -1 | 0 | 1 = 0): Expr {
  const k = e.ints(machine);
  let r = v();
  const c = (x: bigint): Expr => e.int(machine, x);
  if (sign <= 0) r = e.m.select(k.lt_s(v(), c(t.min)), k.add(v(), c(t.modulus)), r);
  if (sign >= 0) r = e.m.select(k.gt_s(v(), c(t.max)), k.sub(v(), c(t.modulus)), r);
  return r;
}

/** Any i64 of magnitude at most `bound` modulo m, as i64. */
export function reduce64(e: Emit, t: ScalarInfo, v: () => Expr, bound: bigint): Expr {
  if (bound <= t.max) return v();
  if (2n * bound < 3n * t.modulus) return correct(e, t, v, 'i64');
  const { i64, f64 } = e.m;
  if (bound / t.modulus >= 1n << 50n) {
    return correct(e, t, e.keep('i64', i64.rem_s(v(), e.i64(t.modulus))), 'i64');
  }
  const q = e.nearest(f64.mul(f64.convert_i64_s(v()), f64.const(1 / Number(t.modulus))));
  const r = i64.sub(v(), i64.mul(q, e.i64(t.modulus)));
  // Three roundings of 2^-53 each; a quotient is at least 1/(2m) away from where rounding to nearest turns.
  const safe = bound * 6n * t.modulus < t.modulus << 53n;
  return safe ? r : correct(e, t, e.keep('i64', r), 'i64');
}

/** Product of two values of tN modulo 3^N. */
export function mulTrits(e: Emit, t: ScalarInfo, a: () => Expr, b: () => Expr): Expr {
  const { i32, i64 } = e.m;
  const square = t.max * t.max;
  if (t.width === 1) return i32.mul(a(), b());
  if (square < 1n << 31n) {
    const r = e.keep('i32', i32.rem_s(i32.mul(a(), b()), e.int('i32', t.modulus)));
    return correct(e, t, r);
  }
  if (t.machine === 'i32') {
    const p = e.keep('i64', i64.mul(e.widen(t, a()), e.widen(t, b())));
    return i32.wrap_i64(reduce64(e, t, p, square));
  }
  if (t.width <= 33) {
    // The quotient is exact to within one (its error is below 2^-51·m/4 < 1/2), and the residue fits 64 bits, so it may be computed modulo 2^64.
    const q = quotient(e, t, a, b);
    const r = i64.sub(i64.mul(a(), b()), i64.mul(q, e.i64(t.modulus)));
    return correct(e, t, e.keep('i64', r));
  }
  const p = e.keep('i64', e.m.call(helperMul40(e.cx), [a(), b()], ['i64']));
  return t.width === 40 ? p() : reduce64(e, t, p, (3n ** 40n - 1n) / 2n);
}

function quotient(e: Emit, t: ScalarInfo, a: () => Expr, b: () => Expr): Expr {
  const { f64 } = e.m;
  const product = f64.mul(f64.convert_i64_s(a()), f64.convert_i64_s(b()));
  return e.nearest(f64.mul(product, f64.const(1 / Number(t.modulus))));
}

/** The inverse of odd m modulo 2^64, by Newton's iteration. */
export function inverse64(m: bigint): bigint {
  let x = m; // right to 3 bits
  for (let i = 0; i < 5; i++) x = BigInt.asUintN(64, x * (2n - m * x));
  return x;
}

/** The i64 v modulo 2^64, divided by m, where v is a multiple of m and the quotient fits. */
export function divideExactly(e: Emit, t: ScalarInfo, v: Expr): Expr {
  return e.m.i64.mul(v, e.i64(inverse64(t.modulus)));
}

/** Wrapped sum (or difference) and its carry −1, 0 or 1, of two values of a 64-bit type. */
export function addCarry(
  e: Emit,
  t: ScalarInfo,
  a: () => Expr,
  b: () => Expr,
  subtract: boolean,
): { sum: () => Expr; carry: () => Expr } {
  const { i32, i64 } = e.m;
  const raw = e.keep('i64', subtract ? i64.sub(a(), b()) : i64.add(a(), b()));
  const zero = (): Expr => e.i64(0n);
  let up: () => Expr;
  let down: () => Expr;
  if (t.kind === 'unsigned') {
    up = e.keep('i32', subtract ? e.i32(0) : i64.lt_u(raw(), a()));
    down = e.keep('i32', subtract ? i64.lt_u(a(), b()) : e.i32(0));
  } else if (t.kind === 'signed' || t.name === 't40') {
    // The sign of b tells which way it can leave; for t40 the machine's own range may be left as well.
    const [over, under] = t.kind === 'signed' ? [raw, raw] : [a, a];
    const grows = (): Expr => (subtract ? i64.le_s(b(), zero()) : i64.ge_s(b(), zero()));
    if (t.kind === 'signed') {
      up = e.keep('i32', i32.and(grows(), i64.lt_s(over(), a())));
      down = e.keep('i32', i32.and(i32.eqz(grows()), i64.gt_s(under(), a())));
    } else {
      const limit = (c: bigint): Expr => (subtract ? i64.add(e.i64(c), b()) : i64.sub(e.i64(c), b()));
      up = e.keep('i32', i32.and(grows(), i64.gt_s(over(), limit(t.max))));
      down = e.keep('i32', i32.and(i32.eqz(grows()), i64.lt_s(under(), limit(t.min))));
    }
  } else {
    up = e.keep('i32', i64.gt_s(raw(), e.i64(t.max)));
    down = e.keep('i32', i64.lt_s(raw(), e.i64(t.min)));
  }
  const carry = (): Expr => i64.extend_i32_s(i32.sub(up(), down()));
  if (t.kind !== 'trits') return { sum: raw, carry };
  const m = (): Expr => e.i64(t.modulus);
  const sum = e.keep('i64', e.m.select(up(), i64.sub(raw(), m()), e.m.select(down(), i64.add(raw(), m()), raw())));
  return { sum, carry };
}
