/**
 * Exact arithmetic that the op table, literals, storage formats and tests share: integer division in its four kinds,
 * rounding of integers and floats, half-precision storage, balanced-ternary digits. Pure; no types of the language.
 */

/** Quotient rounded toward negative infinity. `d` is not 0. */
export function floorDiv(a: bigint, d: bigint): bigint {
  const q = a / d;
  return a % d !== 0n && a < 0n !== d < 0n ? q - 1n : q;
}

/** Quotient rounded to nearest, ties toward zero. `d` is not 0. */
export function roundDiv(a: bigint, d: bigint): bigint {
  const q = a / d;
  const r = a - q * d;
  const abs = (x: bigint): bigint => (x < 0n ? -x : x);
  if (2n * abs(r) <= abs(d)) return q;
  return a < 0n === d < 0n ? q + 1n : q - 1n;
}

/** The integral number nearest to `x`, ties to even; keeps the sign of zero. Formula: IEEE 754 roundToIntegralTiesToEven. */
export function roundHalfEven(x: number): number {
  if (!Number.isFinite(x) || Math.abs(x) >= 2 ** 52) return x;
  const low = Math.floor(x);
  const frac = x - low; // exact: both have the same exponent range below 2^52
  let r = low;
  if (frac > 0.5 || (frac === 0.5 && low % 2 !== 0)) r = low + 1;
  return r === 0 && (x < 0 || Object.is(x, -0)) ? -0 : r;
}

/**
 * Rounds an integer to `precision` significant bits, ties to even, and returns it as a number.
 * f64 is precision 53 and f32 precision 24; every integer of the language is far below both overflow thresholds.
 */
export function roundBigint(v: bigint, precision: number): number {
  const neg = v < 0n;
  const a = neg ? -v : v;
  const drop = BigInt(Math.max(0, a.toString(2).length - precision));
  const half = drop === 0n ? 0n : 1n << (drop - 1n);
  let kept = a >> drop;
  const rest = a - (kept << drop);
  if (rest > half || (rest === half && rest !== 0n && (kept & 1n) === 1n)) kept += 1n;
  const r = Number(kept << drop);
  return neg ? -r : r;
}

const scratch = new DataView(new ArrayBuffer(8));

/** Bits of an f32; every NaN gives the canonical 0x7fc00000. */
export function f32Bits(x: number): number {
  if (Number.isNaN(x)) return 0x7fc00000;
  scratch.setFloat32(0, x);
  return scratch.getUint32(0);
}

export function f32FromBits(bits: number): number {
  scratch.setUint32(0, bits);
  return scratch.getFloat32(0);
}

/** Bits of an f64; every NaN gives the canonical 0x7ff8000000000000. */
export function f64Bits(x: number): bigint {
  if (Number.isNaN(x)) return 0x7ff8000000000000n;
  scratch.setFloat64(0, x);
  return scratch.getBigUint64(0);
}

export function f64FromBits(bits: bigint): number {
  scratch.setBigUint64(0, bits);
  return scratch.getFloat64(0);
}

/**
 * The 16-bit pattern of an f32 stored as IEEE binary16, rounded to nearest even; overflow gives infinity, NaN 0x7e00.
 */
export function f16Bits(x: number): number {
  if (Number.isNaN(x)) return 0x7e00;
  const sign = x < 0 || Object.is(x, -0) ? 0x8000 : 0;
  const a = Math.abs(x);
  if (a >= 65520) return sign | 0x7c00; // halfway between the largest finite value and 2^16 rounds to infinity
  if (a < 2 ** -14) return sign | roundHalfEven(a * 2 ** 24); // subnormal; a carry gives the smallest normal
  const exponent = (f32Bits(a) >>> 23) - 127; // a is a normal f32 here
  const mantissa = roundHalfEven(a * 2 ** (10 - exponent)); // in [1024, 2048]; 2048 carries into the exponent
  return sign | (((exponent + 15) << 10) + (mantissa - 1024));
}

/** The f32 value of a binary16 pattern (exact). */
export function f16FromBits(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const e = (bits >> 10) & 31;
  const m = bits & 1023;
  if (e === 31) return m === 0 ? sign * Infinity : NaN;
  return sign * (e === 0 ? m * 2 ** -24 : (1024 + m) * 2 ** (e - 25));
}

/** The 16-bit pattern of an f32 stored as bfloat16, rounded to nearest even; overflow gives infinity, NaN 0x7fc0. */
export function bf16Bits(x: number): number {
  if (Number.isNaN(x)) return 0x7fc0;
  const b = f32Bits(x);
  return ((b + 0x7fff + ((b >>> 16) & 1)) >>> 16) & 0xffff; // the sum stays below 2^32: b is no NaN
}

/** The f32 value of a bfloat16 pattern (exact). */
export function bf16FromBits(bits: number): number {
  return f32FromBits((bits << 16) >>> 0);
}

/** The `n` balanced digits of an integer, least significant first; digits beyond are dropped (as wrapping to tN does). */
export function tritDigits(v: bigint, n: number): number[] {
  const digits: number[] = [];
  for (let i = 0; i < n; i++) {
    let d = v % 3n;
    if (d === 2n) d = -1n;
    else if (d === -2n) d = 1n;
    digits.push(Number(d));
    v = (v - d) / 3n;
  }
  return digits;
}

/** The integer of balanced digits, least significant first. */
export function fromTritDigits(digits: readonly number[]): bigint {
  let v = 0n;
  for (let i = digits.length - 1; i >= 0; i--) v = v * 3n + BigInt(digits[i]);
  return v;
}

/** The value of a literal such as `0t1T0` (digits `T`, `0`, `1`, most significant first; `_` may separate), or undefined. */
export function parseTernary(text: string): bigint | undefined {
  if (!/^0t[T01](_?[T01])*$/.test(text)) return undefined;
  let v = 0n;
  for (const c of text.slice(2)) if (c !== '_') v = v * 3n + (c === 'T' ? -1n : BigInt(c));
  return v;
}

/** The shortest literal of an integer: `0t0` for zero. Inverse of `parseTernary`; `width` pads with zero digits. */
export function formatTernary(v: bigint, width = 1): string {
  let text = '';
  while (v !== 0n || text.length < width) {
    const [d] = tritDigits(v, 1);
    text = (d < 0 ? 'T' : String(d)) + text;
    v = (v - BigInt(d)) / 3n;
  }
  return `0t${text}`;
}
