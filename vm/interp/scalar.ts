import { bf16Bits, bf16FromBits, f16Bits, f16FromBits } from '../../spec/numerics.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import { SCALAR_BY_CODE } from '../../spec/types.ts';
import type { Interpreter } from './machine.ts';

/** Scalar work that is too long for the main loop. */

/** The product of two integers modulo `mod`, symmetric in ±max; both factors are safe integers. */
export function mulTrits(a: number, b: number, max: number, mod: number): number {
  const p = a * b;
  if (p <= max && p >= -max) return p + 0; // never −0
  if (p > Number.MAX_SAFE_INTEGER || p < -Number.MAX_SAFE_INTEGER) {
    const m = BigInt(mod);
    const r = Number((BigInt(a) * BigInt(b)) % m);
    return r > max ? r - mod : r < -max ? r + mod : r;
  }
  const r = p % mod;
  return (r > max ? r - mod : r < -max ? r + mod : r) + 0;
}

/** 3^k, made by multiplying: a library's power need not be exact. */
const POWERS: readonly number[] = Array.from({ length: 34 }).reduce<number[]>((p) => [...p, p[p.length - 1] * 3], [1]);

/** a·3^k modulo `mod`, symmetric in ±max, for types of at most 33 trits. Traps `shift` on a negative count. */
export function shiftTritsLeft(a: number, k: number, max: number, mod: number): number {
  if (k < 0) throw new RefTrap('shift');
  return k > 33 ? 0 : mulTrits(a, POWERS[k], max, mod);
}

/** a/3^k rounded to nearest, which never ties, for types of at most 33 trits. Traps `shift` on a negative count. */
export function shiftTritsRight(a: number, k: number): number {
  if (k < 0) throw new RefTrap('shift');
  if (k > 33) return 0;
  const d = POWERS[k];
  const r = a % d; // exact, as is the quotient below
  const q = (a - r) / d;
  return (2 * r > d ? q + 1 : 2 * r < -d ? q - 1 : q) + 0;
}

/** 64-bit product of lanes at `a` and `b` into `d`, modulo 2^64. */
export function mulWide(I: Int32Array, d: number, a: number, b: number): void {
  const al = I[a] >>> 0;
  const bl = I[b] >>> 0;
  const a0 = al & 0xffff;
  const a1 = al >>> 16;
  const b0 = bl & 0xffff;
  const b1 = bl >>> 16;
  const low = a0 * b0;
  const mid = a0 * b1 + a1 * b0 + Math.floor(low / 65536);
  const cross = Math.imul(al, I[b + 1]) + Math.imul(I[a + 1], bl);
  I[d] = ((mid % 65536) * 65536) | (low % 65536);
  I[d + 1] = a1 * b1 + Math.floor(mid / 65536) + cross;
}

/** Nearest integral value, ties to even; keeps the sign of zero. */
export function roundToInt(x: number): number {
  const a = Math.abs(x);
  if (!(a < 4503599627370496)) return x;
  const r = a + 4503599627370496 - 4503599627370496; // 2^52: the addition itself rounds, ties to even
  return x < 0 || Object.is(x, -0) ? -r : r;
}

/** A load whose storage has no code of its own: f16, bf16, t34 to t40. */
export function loadAny(m: Interpreter, slot: number, at: number, storage: number): void {
  const info = SCALAR_BY_CODE.get(storage)!;
  if (at + info.bytes > m.size) throw new RefTrap('memory');
  if (info.kind === 'half') {
    const bits = m.view.getUint16(at, true);
    m.file.F[slot] = info.name === 'f16' ? f16FromBits(bits) : bf16FromBits(bits);
    return;
  }
  const v = m.view.getBigInt64(at, true);
  if (v < info.min || v > info.max) throw new RefTrap('code');
  m.file.B[slot] = v;
}

/** A store in half precision. */
export function storeAny(m: Interpreter, slot: number, at: number, storage: number): void {
  const info = SCALAR_BY_CODE.get(storage)!;
  if (at + info.bytes > m.size) throw new RefTrap('memory');
  const x = m.file.F[slot];
  m.view.setUint16(at, info.name === 'f16' ? f16Bits(x) : bf16Bits(x), true);
}
