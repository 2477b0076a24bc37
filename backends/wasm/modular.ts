import type { ScalarInfo } from '../../spec/types.ts';
import type { Range } from '../../compiler/ir/ranges.ts';
import type { Emit, Operand } from './emit.ts';
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

/** Trits from which sums seldom leave the range: what is then done is left to a branch that the processor foretells. */
const SELDOM = 20;

/** As `correct`, of a value that is evaluated now. `rarely`: hardly ever more than m/2 away from zero, whatever the type. */
export function corrected(
  e: Emit,
  t: ScalarInfo,
  value: Expr,
  machine = t.machine,
  sign: -1 | 0 | 1 = 0,
  rarely = t.width >= SELDOM,
): Expr {
  if (!rarely) return correct(e, t, e.keep(machine, value), machine, sign);
  const k = e.ints(machine);
  const c = (x: bigint): Expr => e.int(machine, x);
  const up = (v: () => Expr): Expr => k.add(v(), c(t.modulus));
  const down = (v: () => Expr): Expr => k.sub(v(), c(t.modulus));
  if (sign > 0) return e.keepUnless(machine, value, (v) => k.gt_s(v(), c(t.max)), down)();
  if (sign < 0) return e.keepUnless(machine, value, (v) => k.lt_s(v(), c(t.min)), up)();
  const outside = (v: () => Expr): Expr => k.gt_u(k.add(v(), c(t.max)), c(2n * t.max));
  const zero = (): Expr => c(0n);
  return e.keepUnless(machine, value, outside, (v) => e.m.select(k.lt_s(v(), zero()), up(v), down(v)))();
}

/** Any i64 of magnitude at most `bound` modulo m, as i64. */
export function reduce64(e: Emit, t: ScalarInfo, v: () => Expr, bound: bigint): Expr {
  if (bound <= t.max) return v();
  if (2n * bound < 3n * t.modulus) return corrected(e, t, v(), 'i64');
  const { i64, f64 } = e.m;
  if (bound / t.modulus >= 1n << 50n) {
    return corrected(e, t, i64.rem_s(v(), e.i64(t.modulus)), 'i64', 0, false);
  }
  const r = lessQuotient(e, t, v(), f64.mul(f64.convert_i64_s(v()), f64.const(1 / Number(t.modulus))));
  // Three roundings of 2^-53 each; a quotient is at least 1/(2m) away from where rounding to nearest turns.
  const safe = bound * 6n * t.modulus < t.modulus << 53n;
  return safe ? r : corrected(e, t, r, 'i64', 0, bound / t.modulus < 1n << 44n);
}

/** v − m·q modulo 2^64, where q is the integer nearest to a double of magnitude below 2^51. */
function lessQuotient(e: Emit, t: ScalarInfo, v: Expr, double: Expr): Expr {
  const { i64 } = e.m;
  // The low bits of the double's sum with 1.5·2^52 are q, what is above them the same for all q.
  const { bits, above } = e.nearestBits(double);
  const sum = i64.add(v, e.i64(BigInt.asIntN(64, above * t.modulus)));
  return i64.sub(sum, i64.mul(bits, e.i64(t.modulus)));
}

/** Greatest magnitude of the product of two integers, where what is known of them bounds it below 2^63. */
export function productBound(a: Range, b: Range): bigint | undefined {
  const most = ({ lo, hi }: Range): number => Math.max(Math.abs(lo), Math.abs(hi));
  const [x, y] = [most(a), most(b)];
  if (!Number.isSafeInteger(x) || !Number.isSafeInteger(y)) return undefined;
  const bound = BigInt(x) * BigInt(y);
  return bound < 1n << 63n ? bound : undefined;
}

/** How great a remainder is whose quotient is off by at most 2^-5, in units of the greatest value; sums up to LOOSEST can be corrected. */
const NEARLY = 1.1;
export const LOOSEST = 3;

/** Product of two values of tN modulo 3^N. */
export function mulTrits(e: Emit, t: ScalarInfo, x: Operand, y: Operand): Expr {
  const { i32, i64, f64 } = e.m;
  const bound = productBound(x.range(), y.range());
  if (bound !== undefined && bound <= t.max) return e.ints(t.machine).mul(x.once(), y.once());
  const square = bound !== undefined && bound < t.max * t.max ? bound : t.max * t.max;
  if (square < 1n << 31n && t.modulus < 1n << 31n) {
    const product = i32.mul(x.once(), y.once());
    return correct(e, t, e.keep('i32', i32.rem_s(product, e.int('i32', t.modulus))));
  }
  if (t.machine === 'i32') {
    const p = e.keep('i64', i64.mul(e.widen(t, x.once()), e.widen(t, y.once())));
    return i32.wrap_i64(reduce64(e, t, p, square));
  }
  if (square < 1n << 63n) return reduce64(e, t, e.keep('i64', i64.mul(x.once(), y.once())), square);
  const [a, b] = [x.many(), y.many()];
  if (t.width <= 33) {
    // The quotient's error is below 2^-51·m/4 < 1/2: at m = 3^27, 2^-10, so that it is seldom not the nearest integer. The
    // residue fits 64 bits, and may be computed modulo 2^64.
    const double = (v: Operand, get: () => Expr): Expr =>
      v.constant === undefined ? f64.convert_i64_s(get()) : f64.const(Number(v.constant));
    const product = f64.mul(double(x, a), double(y, b));
    const quotient = f64.mul(product, f64.const(1 / Number(t.modulus)));
    const r = lessQuotient(e, t, i64.mul(a(), b()), quotient);
    // A sum that takes it next wraps both at once.
    if (t.width <= 30 && e.mayStay(NEARLY)) return r;
    return corrected(e, t, r, 'i64', 0, t.width <= 30);
  }
  const p = e.keep('i64', e.m.call(helperMul40(e.cx), [a(), b()], ['i64']));
  return t.width === 40 ? p() : reduce64(e, t, p, (3n ** 40n - 1n) / 2n);
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
