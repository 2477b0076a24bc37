/**
 * Elementary functions to about 200 bits, in integers with a fixed point: what `std.math` is measured against. A number of the
 * form n · 2^−BITS is written as the bigint n.
 */
export const BITS = 256n;
export const ONE = 1n << BITS;

const mul = (a: bigint, b: bigint): bigint => (a * b) >> BITS;
export const div = (a: bigint, b: bigint): bigint => (a << BITS) / b;

/** The value of a finite double, to so many bits behind the point. */
export function fixed(x: number, places = BITS): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const u = view.getBigUint64(0);
  const field = Number((u >> 52n) & 0x7ffn);
  const m = (u & 0xfffffffffffffn) | (field === 0 ? 0n : 1n << 52n);
  const shift = places + BigInt(Math.max(field, 1) - 1075);
  const size = shift >= 0n ? m << shift : m >> -shift;
  return u >> 63n ? -size : size;
}

/** Σ of a series of terms, each made of the one before until they vanish. */
function series(first: bigint, next: (term: bigint, n: bigint) => bigint): bigint {
  let sum = 0n;
  for (let term = first, n = 1n; term !== 0n && term !== -1n; n++) {
    sum += term;
    term = next(term, n);
  }
  return sum;
}

const atanhInverse = (k: bigint): bigint => {
  let sum = 0n;
  for (let power = ONE / k, n = 1n; power !== 0n; n += 2n, power /= k * k) sum += power / n;
  return sum;
};
/** ln 2 = 18 artanh(1/26) − 2 artanh(1/4801) + 8 artanh(1/8749). */
export const LN2 = 18n * atanhInverse(26n) - 2n * atanhInverse(4801n) + 8n * atanhInverse(8749n);

function atanInverse(k: bigint): bigint {
  let sum = 0n;
  for (let power = ONE / k, n = 1n, sign = 1n; power !== 0n; n += 2n, sign = -sign, power /= k * k)
    sum += (sign * power) / n;
  return sum;
}
/** π by J. Machin's formula, with bits to spare for the reduction of large angles. */
export const PI = 16n * atanInverse(5n) - 4n * atanInverse(239n);

/** eˣ as (m, k): m · 2ᵏ with the fixed-point m near 1. */
export function exp(x: bigint): { m: bigint; k: bigint } {
  const k = x / LN2;
  const r = x - k * LN2;
  return { m: series(ONE, (term, n) => mul(term, r) / n), k };
}

/** Natural logarithm of a positive double. */
export function log(x: number): bigint {
  let k = 0n;
  let m = x;
  for (; m >= 1.5; k++) m /= 2;
  for (; m < 0.75; k--) m *= 2;
  const f = fixed(m);
  const s = div(f - ONE, f + ONE);
  const z = mul(s, s);
  let sum = 0n;
  for (let power = s, n = 1n; power !== 0n && power !== -1n; n += 2n, power = mul(power, z)) sum += power / n;
  return 2n * sum + k * LN2;
}

export function sin(x: bigint): bigint {
  const turn = x % (2n * PI);
  const z = mul(turn, turn);
  return series(turn, (term, n) => -mul(term, z) / (2n * n * (2n * n + 1n)));
}

export function cos(x: bigint): bigint {
  return sin(x + PI / 2n);
}

/** Significant bits of a format, and the exponent of its least subnormal number. */
export interface Format {
  readonly bits: number;
  readonly least: number;
}

/** Places behind the point that hold the least double with bits to spare. */
const PLACES = BITS + 1100n;

/** How far a double is from m · 2ᵏ (m with the fixed point), in units in the last place of a format there. */
export function ulpsFrom(y: number, value: { m: bigint; k: bigint }, format: Format): number {
  const up = PLACES - BITS + value.k;
  const exact = up >= 0n ? value.m << up : value.m >> -up;
  const size = exact < 0n ? -exact : exact;
  const leading = size === 0n ? -Infinity : size.toString(2).length - 1 - Number(PLACES);
  const unit = Math.max(leading - (format.bits - 1), format.least);
  const distance = (fixed(y, PLACES) - exact) >> (PLACES + BigInt(unit) - 20n);
  return Math.abs(Number(distance)) / 2 ** 20;
}

export const F64: Format = { bits: 53, least: -1074 };
export const F32: Format = { bits: 24, least: -149 };
