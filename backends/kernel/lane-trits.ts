import type { Builder } from '../../compiler/ir/builder.ts';
import type { Value } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { LaneRule } from './lane-rules.ts';
import type { Vec } from './vec.ts';
import { constant, intShape, laneOp, map, zip } from './vec.ts';

/** Balanced ternary integers of 2 to 20 trits on lanes of 8 to 32 bits: what wraps at ±(3^N − 1)/2 and not at the lane's end. */
export function tritsRule(name: string, type: ScalarType): LaneRule | undefined {
  const { bytes } = scalarInfo(type);
  const shape = intShape(bytes);
  switch (name) {
    case 'add':
      return (b, [x, y]) => zip(x!, y!, (p, q) => sum(b, type, p, q));
    case 'sub':
      return (b, [x, y]) => zip(x!, y!, (p, q) => sum(b, type, p, laneOp(b, shape, 'neg', [q])));
    case 'neg':
    case 'tneg':
    case 'abs': {
      const lane = name === 'abs' ? 'abs' : 'neg';
      return (b, [x]) => map(x!, (p) => laneOp(b, shape, lane, [p]));
    }
    case 'min':
    case 'max':
      return (b, [x, y]) => zip(x!, y!, (p, q) => laneOp(b, shape, `${name}_s`, [p, q]));
    case 'mul':
      return bytes === 1 ? byteProduct(type) : bytes === 2 ? shortProduct(type) : undefined;
    default:
      return undefined;
  }
}

/** A wide lane's value within 3^N of the range brought into it, by one turn. */
function turned(b: Builder, shape: 'i16x8' | 'i32x4', type: ScalarType, v: Value): Value {
  const { max, modulus } = scalarInfo(type);
  const bytes = shape === 'i16x8' ? 2 : 4;
  const [top, bottom, around] = [max, -max, modulus].map((n) => constant(b, bytes, n)) as [Value, Value, Value];
  const off = (name: string, end: Value): Value => laneOp(b, 'v128', 'and', [laneOp(b, shape, name, [v, end]), around]);
  const less = laneOp(b, shape, 'sub', [v, off('gt_s', top)]);
  return laneOp(b, shape, 'add', [less, off('lt_s', bottom)]);
}

/**
 * Products of up to 5 trits, which fit in 16 bits. Their quotient by 3^N is at most 60; a fraction of 2^15 gives it to a tenth,
 * so that what is left is out of the range by less than a turn.
 */
function byteProduct(type: ScalarType): LaneRule {
  const { modulus } = scalarInfo(type);
  return (b, [x, y]) =>
    zip(x!, y!, (p, q) => {
      const [low, high] = ['low', 'high'].map((half) => {
        const product = laneOp(b, 'i16x8', `extmul_${half}_i8x16_s`, [p, q]);
        const part = constant(b, 2, (65536n + modulus) / (2n * modulus));
        const quotient = laneOp(b, 'i16x8', 'q15mulr_sat_s', [product, part]);
        const whole = laneOp(b, 'i16x8', 'mul', [quotient, constant(b, 2, modulus)]);
        return turned(b, 'i16x8', type, laneOp(b, 'i16x8', 'sub', [product, whole]));
      }) as [Value, Value];
      return laneOp(b, 'i8x16', 'narrow_i16x8_s', [low, high]);
    });
}

/** As `byteProduct` for up to 10 trits in 32 bits, with quotients of floats: at most 14,762, to a hundredth. */
function shortProduct(type: ScalarType): LaneRule {
  const { modulus } = scalarInfo(type);
  const inverse = new Uint8Array(16);
  new Float32Array(inverse.buffer).fill(1 / Number(modulus));
  return (b, [x, y]) =>
    zip(x!, y!, (p, q) => {
      const [low, high] = ['low', 'high'].map((half) => {
        const product = laneOp(b, 'i32x4', `extmul_${half}_i16x8_s`, [p, q]);
        const float = laneOp(b, 'f32x4', 'convert_i32x4_s', [product]);
        const near = laneOp(b, 'f32x4', 'nearest', [laneOp(b, 'f32x4', 'mul', [float, b.const('v128', inverse)])]);
        const quotient = laneOp(b, 'i32x4', 'trunc_sat_f32x4_s', [near]);
        const whole = laneOp(b, 'i32x4', 'mul', [quotient, constant(b, 4, modulus)]);
        return turned(b, 'i32x4', type, laneOp(b, 'i32x4', 'sub', [product, whole]));
      }) as [Value, Value];
      return laneOp(b, 'i16x8', 'narrow_i32x4_s', [low, high]);
    });
}

/** The sum modulo 3^N: what is beyond an end comes in at the other. */
function sum(b: Builder, type: ScalarType, x: Value, y: Value): Value {
  const { bytes, max, modulus } = scalarInfo(type);
  const shape = intShape(bytes);
  const [top, bottom, around] = [max, -max, modulus].map((n) => constant(b, bytes, n)) as [Value, Value, Value];
  const plain = laneOp(b, shape, 'add', [x, y]);
  const both = (p: Value, q: Value): Value => laneOp(b, 'v128', 'and', [p, q]);
  const off = (mask: Value): Value => both(mask, around);
  let over: Value;
  let under: Value;
  if (2n * max < 1n << BigInt(8 * bytes - 1)) {
    over = laneOp(b, shape, 'gt_s', [plain, top]);
    under = laneOp(b, shape, 'lt_s', [plain, bottom]);
  } else {
    // The lane's own end comes first: x is held against what y leaves, where that has the sign to be beyond.
    const zero = constant(b, bytes, 0n);
    const left = (end: Value): Value => laneOp(b, shape, 'sub', [end, y]);
    over = both(laneOp(b, shape, 'gt_s', [y, zero]), laneOp(b, shape, 'gt_s', [x, left(top)]));
    under = both(laneOp(b, shape, 'lt_s', [y, zero]), laneOp(b, shape, 'lt_s', [x, left(bottom)]));
  }
  return laneOp(b, shape, 'add', [laneOp(b, shape, 'sub', [plain, off(over)]), off(under)]);
}

/** Float lanes (f32) to integers, truncated and clamped, NaN to 0. */
export function saturation(from: ScalarType, to: ScalarType): LaneRule | undefined {
  const { bytes, kind } = scalarInfo(to);
  if (from !== 'f32' || bytes > 4 || (kind !== 'signed' && kind !== 'unsigned')) return undefined;
  const suffix = kind === 'signed' ? 's' : 'u';
  return (b, [x]) => {
    const wide = map(x!, (p) => laneOp(b, 'i32x4', `trunc_sat_f32x4_${bytes < 4 ? 's' : suffix}`, [p]), to);
    if (bytes === 4) return wide;
    const half = pairs(b, wide, `narrow_i32x4_${bytes === 2 ? suffix : 's'}`, 'i16x8');
    return bytes === 2 ? half : pairs(b, half, `narrow_i16x8_${suffix}`, 'i8x16');
  };
}

/** Two vectors as one of lanes half as wide, clamped. */
function pairs(b: Builder, v: Vec, name: string, shape: 'i16x8' | 'i8x16'): Vec {
  const parts: Value[] = [];
  for (let i = 0; i < v.parts.length; i += 2) parts.push(laneOp(b, shape, name, [v.parts[i]!, v.parts[i + 1]!]));
  return { type: v.type, bytes: v.bytes / 2, parts };
}
