import { f32FromBits, f32Bits, f64Bits, f64FromBits } from '../numerics.ts';
import type { RefValue } from './schema.ts';
import type { LaneShapeName } from './vector-names.ts';

/** What the rows of a lane shape are derived from. */
export interface LaneShape {
  readonly name: LaneShapeName;
  readonly lanes: number;
  /** Bits of a lane. */
  readonly bits: number;
  readonly float: boolean;
  /** Type of a lane as a scalar operand: small lanes travel as i32. */
  readonly scalar: 'i32' | 'i64' | 'f32' | 'f64';
  /** The shape whose lanes are half as wide, source of the widening operations. */
  readonly half?: 'i8x16' | 'i16x8' | 'i32x4';
}

export const LANE_SHAPES: Readonly<Record<LaneShapeName, LaneShape>> = {
  i8x16: { name: 'i8x16', lanes: 16, bits: 8, float: false, scalar: 'i32' },
  i16x8: { name: 'i16x8', lanes: 8, bits: 16, float: false, scalar: 'i32', half: 'i8x16' },
  i32x4: { name: 'i32x4', lanes: 4, bits: 32, float: false, scalar: 'i32', half: 'i16x8' },
  i64x2: { name: 'i64x2', lanes: 2, bits: 64, float: false, scalar: 'i64', half: 'i32x4' },
  f32x4: { name: 'f32x4', lanes: 4, bits: 32, float: true, scalar: 'f32' },
  f64x2: { name: 'f64x2', lanes: 2, bits: 64, float: true, scalar: 'f64' },
};

/** Lanes of a vector as unsigned patterns of `bits` bits, lane 0 in the lowest bytes. */
export function unpack(v: RefValue, bits: number): bigint[] {
  const bytes = v as Uint8Array;
  const step = bits / 8;
  const lanes: bigint[] = [];
  for (let at = 0; at < 16; at += step) {
    let x = 0n;
    for (let i = step - 1; i >= 0; i--) x = (x << 8n) | BigInt(bytes[at + i]);
    lanes.push(x);
  }
  return lanes;
}

/** The vector of lanes given as integers of any range, of which the low `bits` bits count. */
export function pack(lanes: readonly bigint[], bits: number): Uint8Array {
  const bytes = new Uint8Array(16);
  const step = bits / 8;
  lanes.forEach((lane, n) => {
    let x = BigInt.asUintN(bits, lane);
    for (let i = 0; i < step; i++) {
      bytes[n * step + i] = Number(x & 255n);
      x >>= 8n;
    }
  });
  return bytes;
}

export function unpackSigned(v: RefValue, bits: number): bigint[] {
  return unpack(v, bits).map((x) => BigInt.asIntN(bits, x));
}

/** Lanes of a float vector as numbers, `bits` 32 or 64. */
export function unpackFloats(v: RefValue, bits: number): number[] {
  return unpack(v, bits).map((x) => (bits === 32 ? f32FromBits(Number(x)) : f64FromBits(x)));
}

/** The vector of float lanes; every NaN becomes the canonical one. */
export function packFloats(lanes: readonly number[], bits: number): Uint8Array {
  return pack(
    lanes.map((x) => (bits === 32 ? BigInt(f32Bits(x)) : f64Bits(x))),
    bits,
  );
}
