import type { Builder } from '../../compiler/ir/builder.ts';
import type { Value } from '../../compiler/ir/types.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { toI32 } from './calc.ts';

/**
 * A run of consecutive elements as vectors: element e lies in part ⌊e / lanes⌋. A truth value is a mask (all bits set or
 * none) in lanes of whatever width its operands had; a trit is a signed byte.
 */
export interface Vec {
  readonly type: ScalarType;
  /** Bytes of a lane. */
  readonly bytes: number;
  readonly parts: readonly Value[];
}

export type Shape = 'i8x16' | 'i16x8' | 'i32x4' | 'i64x2' | 'f32x4' | 'f64x2';

const LANE_BYTES: Readonly<Record<string, number>> = {
  t1: 1,
  i8: 1,
  u8: 1,
  i16: 2,
  u16: 2,
  i32: 4,
  u32: 4,
  f32: 4,
  i64: 8,
  u64: 8,
  f64: 8,
};

/** Bytes of a lane of a type; undefined for types that vectors do not hold (bool has the width of its operands). */
export function laneBytes(t: ScalarType): number | undefined {
  return LANE_BYTES[t] ?? (isTrits(t) && scalarInfo(t).bytes <= 4 ? scalarInfo(t).bytes : undefined);
}

/** Balanced ternary integers; trits alone are bytes and have rules of their own. */
export function isTrits(t: ScalarType): boolean {
  return t !== 't1' && scalarInfo(t).kind === 'trits';
}

export function isFloat(t: ScalarType): boolean {
  return t === 'f32' || t === 'f64';
}

export function isUnsigned(t: ScalarType): boolean {
  return t[0] === 'u';
}

export function intShape(bytes: number): 'i8x16' | 'i16x8' | 'i32x4' | 'i64x2' {
  return bytes === 1 ? 'i8x16' : bytes === 2 ? 'i16x8' : bytes === 4 ? 'i32x4' : 'i64x2';
}

export function shapeOf(t: ScalarType, bytes: number): Shape {
  return t === 'f32' ? 'f32x4' : t === 'f64' ? 'f64x2' : intShape(bytes);
}

/** An op of a lane shape; the names are the op table's. */
export function laneOp(
  b: Builder,
  shape: Shape | 'v128',
  name: string,
  args: Value[],
  attrs?: Record<string, number | Uint8Array>,
): Value {
  return b.op(`${shape}_${name}` as OpName, args, attrs as never);
}

export function map(v: Vec, f: (part: Value) => Value, type: ScalarType = v.type): Vec {
  return { type, bytes: v.bytes, parts: v.parts.map(f) };
}

export function zip(x: Vec, y: Vec, f: (a: Value, b: Value) => Value, type: ScalarType = x.type): Vec {
  return { type, bytes: x.bytes, parts: x.parts.map((p, i) => f(p, y.parts[i]!)) };
}

/** Lanes twice as wide, and again, up to `bytes`. */
export function widen(b: Builder, v: Vec, bytes: number, signed: boolean): Vec {
  let { parts, bytes: now } = v;
  while (now < bytes) {
    const half = intShape(now);
    const shape = intShape(now * 2);
    const s = signed ? 's' : 'u';
    parts = parts.flatMap((p) => [
      laneOp(b, shape, `extend_low_${half}_${s}`, [p]),
      laneOp(b, shape, `extend_high_${half}_${s}`, [p]),
    ]);
    now *= 2;
  }
  return { type: v.type, bytes, parts };
}

/** Lanes half as wide, and again, down to `bytes`; the low halves are kept. */
export function narrow(b: Builder, v: Vec, bytes: number): Vec {
  let { parts, bytes: now } = v;
  while (now > bytes) {
    const half = now / 2;
    const pick = Uint8Array.from({ length: 16 }, (_, i) => Math.floor(i / half) * now + (i % half));
    const next: Value[] = [];
    for (let i = 0; i < parts.length; i += 2) {
      next.push(laneOp(b, 'i8x16', 'shuffle', [parts[i]!, parts[i + 1]!], { bytes: pick }));
    }
    parts = next;
    now = half;
  }
  return { type: v.type, bytes, parts };
}

/** A mask in lanes of another width. */
export function remask(b: Builder, mask: Vec, bytes: number): Vec {
  return mask.bytes < bytes ? widen(b, mask, bytes, true) : narrow(b, mask, bytes);
}

/** A scalar in every lane of `count` elements; a truth value becomes a mask in one vector. */
export function splat(b: Builder, v: Value, count: number): Vec {
  const type = v.type as ScalarType;
  if (type === 'bool') {
    const bits = b.op('neg', [b.op('exact', [v], undefined, 'i32')]);
    const bytes = Math.max(1, 16 / count);
    return { type, bytes, parts: repeat(laneOp(b, 'i8x16', 'splat', [bits]), (count * bytes) / 16) };
  }
  const bytes = laneBytes(type)!;
  const scalar =
    isFloat(type) || type === 'i32' || type === 'i64'
      ? v
      : bytes === 8
        ? b.op('wrap', [v], undefined, 'i64')
        : toI32(b, v);
  return { type, bytes, parts: repeat(laneOp(b, shapeOf(type, bytes), 'splat', [scalar]), (count * bytes) / 16) };
}

function repeat(v: Value, n: number): Value[] {
  return Array.from({ length: n }, () => v);
}

/** A vector with the same integer in every lane. */
export function constant(b: Builder, bytes: number, n: bigint): Value {
  const lane = BigInt.asUintN(bytes * 8, n);
  return b.const(
    'v128',
    Uint8Array.from({ length: 16 }, (_, i) => Number((lane >> BigInt(8 * (i % bytes))) & 255n)),
  );
}
