import type { Builder } from '../../compiler/ir/builder.ts';
import type { Value } from '../../compiler/ir/types.ts';
import { TRITS_PER_BLOCK } from '../../spec/layout.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { isContiguous, walkStart } from './affine.ts';
import { add, andC, divC, mulC, shrC, toI32, toU32 } from './calc.ts';
import type { Lowering } from './context.ts';
import { blockAddress, rowNumber } from './element.ts';
import type { Access } from './pattern.ts';
import type { Vec } from './vec.ts';
import { constant, laneBytes, laneOp, map, remask, shapeOf, widen } from './vec.ts';

/**
 * Runs of elements of a row as lanes. Trits of packed layouts come in runs of 16 that begin at multiples of 16: in
 * pack2 they are one bit pair of a block's bytes, in pack5 one digit of them, in planes two bytes of each plane.
 */

export const TRIT_RUN = 16;

/** Whether runs of the access can be loaded as lanes (or stored). */
export function canRun(a: Access): boolean {
  const { elem, layout } = a.buffer;
  // A trit of five in a byte is not set without the others.
  if (layout.name === 'pack5' && a.op.op === 'buf_store') return false;
  if (layout.name === 'planes' && layout.tile) return false;
  if (elem === 'f16' || elem === 'bf16') return a.op.op !== 'buf_store';
  return elem === 'bool' || laneBytes(elem) !== undefined;
}

/** What an access of one row needs in every round, made ahead of the loop: the row's number and its first address. */
export interface RunBase {
  readonly access: Access;
  readonly row: Value | undefined;
  readonly address: Value;
  /** Bytes (u32) from an element to the next where they do not lie side by side. */
  readonly step?: Value;
}

export function runBase(cx: Lowering, access: Access): RunBase {
  const { b } = cx;
  const { buffer, walk } = access;
  if (walk) {
    const { start, step } = walkStart(cx, buffer, walk);
    const { bytes } = scalarInfo(buffer.elem);
    const address = add(b, buffer.base, mulC(b, start, bytes));
    return { access, row: undefined, address, ...(isContiguous(walk) ? {} : { step: mulC(b, step, bytes) }) };
  }
  const row = rowNumber(
    b,
    buffer,
    access.row.map((v) => toU32(b, cx.value(v))),
  );
  if (buffer.layout.tile) return { access, row, address: buffer.base };
  const address = row ? add(b, buffer.base, b.op('mul', [row, buffer.rowBytes])) : buffer.base;
  return { access, row, address };
}

/** As `loadRun` for 16 trits, as codes w + 1 ∈ {0, 1, 2}. */
export function loadCodes(cx: Lowering, base: RunBase, k: Value): Value {
  const { name } = base.access.buffer.layout;
  if (name === 'pack2') return pack2Codes(cx, base, k);
  if (name === 'pack5') return pack5Codes(cx, base, k);
  return laneOp(cx.b, 'i8x16', 'add', [loadRun(cx, base, k, TRIT_RUN).parts[0]!, constant(cx.b, 1, 1n)]);
}

function pack2Codes(cx: Lowering, base: RunBase, k: Value): Value {
  const { address, shift } = pack2Place(cx, base, k);
  return andV(cx, laneOp(cx.b, 'i8x16', 'shr_u', [cx.b.load('v128', address), shift]), 3n);
}

/** By d: ⌊n / 3^d⌋ of a byte n below 243 is n · factor >> shift, in 16 bits. */
export const THIRDS = { factor: [1, 171, 57, 19, 203], shift: [0, 9, 9, 9, 14] } as const;
const table = (bytes: readonly number[]): bigint => bytes.reduceRight((t, x) => (t << 8n) | BigInt(x), 0n);

/** Sixteen digits of one weight out of the bytes of a block, which hold five each. */
function pack5Codes(cx: Lowering, base: RunBase, k: Value): Value {
  const { b } = cx;
  const block = divC(b, k, TRITS_PER_BLOCK.pack5);
  const digit = shrC(b, b.op('sub', [k, mulC(b, block, TRITS_PER_BLOCK.pack5)]), 4);
  const eight = mulC(b, toI32(b, digit), 8);
  const look = (bytes: readonly number[]): Value => {
    const entry = b.op('and', [b.op('shr', [b.i64(table(bytes)), eight]), b.i64(255)]);
    return b.op('wrap', [entry], undefined, 'i32');
  };
  const factor = laneOp(b, 'i16x8', 'splat', [look(THIRDS.factor)]);
  const shift = look(THIRDS.shift);
  const bytes = b.load('v128', packedBlock(cx, base, block));
  const halves = [
    laneOp(b, 'v128', 'and', [bytes, constant(b, 2, 255n)]),
    laneOp(b, 'i16x8', 'shr_u', [bytes, b.i32(8)]),
  ].map((v) => {
    const quotient = laneOp(b, 'i16x8', 'shr_u', [laneOp(b, 'i16x8', 'mul', [v, factor]), shift]);
    const third = laneOp(b, 'i16x8', 'mul', [quotient, constant(b, 2, BigInt(THIRDS.factor[1]))]);
    const whole = laneOp(b, 'i16x8', 'shr_u', [third, b.i32(THIRDS.shift[1])]);
    return laneOp(b, 'i16x8', 'sub', [quotient, laneOp(b, 'i16x8', 'mul', [whole, constant(b, 2, 3n)])]);
  }) as [Value, Value];
  return laneOp(b, 'v128', 'or', [halves[0], laneOp(b, 'i16x8', 'shl', [halves[1], b.i32(8)])]);
}

/** Address of a packed block of the access's row. */
function packedBlock(cx: Lowering, base: RunBase, block: Value): Value {
  const { buffer } = base.access;
  if (buffer.layout.tile) return blockAddress(cx.b, buffer, base.row, block);
  return add(cx.b, base.address, mulC(cx.b, block, 16));
}

/** The elements k … k + count − 1 (k in u32, a multiple of the count for packed trits). */
export function loadRun(cx: Lowering, base: RunBase, k: Value, count: number): Vec {
  const { b } = cx;
  const { buffer } = base.access;
  const type = (buffer.elem === 'bool' ? 'bool' : buffer.elem) as ScalarType;
  if (buffer.layout.name === 'pack2' || buffer.layout.name === 'pack5') {
    const codes = loadCodes(cx, base, k);
    return { type: 't1', bytes: 1, parts: [laneOp(b, 'i8x16', 'sub', [codes, constant(b, 1, 1n)])] };
  }
  if (buffer.layout.name === 'planes') {
    const at = planesPlace(cx, base, k);
    const [nonzero, sign] = [0, 16].map((o) => spread(cx, b.load('u16', at, o)));
    // Masks count −1: 2 · sign − nonzero.
    const twice = laneOp(b, 'i8x16', 'add', [sign!, sign!]);
    return { type: 't1', bytes: 1, parts: [laneOp(b, 'i8x16', 'sub', [twice, nonzero!])] };
  }
  const bytes = scalarInfo(buffer.elem).bytes;
  if (base.step) return gather(cx, base, base.step, k, count);
  const at = add(b, base.address, mulC(b, k, bytes));
  const parts = Array.from({ length: (count * bytes) / 16 }, (_, i) => b.load('v128', at, 16 * i));
  if (buffer.elem === 'f16' || buffer.elem === 'bf16') {
    const wide = widen(b, { type: 'u16', bytes: 2, parts }, 4, false);
    return map(
      wide,
      (p) => (buffer.elem === 'f16' ? fromHalf(b, p) : laneOp(b, 'i32x4', 'shl', [p, b.i32(16)])),
      'f32',
    );
  }
  if (type === 'bool') {
    return { type, bytes: 1, parts: parts.map((p) => laneOp(b, 'i8x16', 'ne', [p, constant(b, 1, 0n)])) };
  }
  return { type, bytes, parts };
}

/** The f32 of f16 bits in 32-bit lanes: exponent and fraction moved into place and scaled, which is exact below infinity. */
function fromHalf(b: Builder, bits: Value): Value {
  const and = (v: Value, n: bigint): Value => laneOp(b, 'v128', 'and', [v, constant(b, 4, n)]);
  const up = (v: Value, n: number): Value => laneOp(b, 'i32x4', 'shl', [v, b.i32(n)]);
  const size = and(bits, 0x7fffn);
  // 2^112: the difference of the exponents' biases.
  const value = laneOp(b, 'f32x4', 'mul', [up(size, 13), constant(b, 4, 0x77800000n)]);
  const beyond = and(laneOp(b, 'i32x4', 'ge_s', [size, constant(b, 4, 0x7c00n)]), 0x7f800000n);
  const sign = up(and(bits, 0x8000n), 16);
  return laneOp(b, 'v128', 'or', [laneOp(b, 'v128', 'or', [value, beyond]), sign]);
}

/** Elements that lie apart, one by one. */
function gather(cx: Lowering, base: RunBase, step: Value, k: Value, count: number): Vec {
  const { b } = cx;
  const type = base.access.buffer.elem as ScalarType;
  const bytes = laneBytes(type)!;
  const shape = shapeOf(type, bytes);
  let at = add(b, base.address, b.op('mul', [k, step]));
  const element = (): Value => {
    const v = b.load(type, at, 0, type);
    at = add(b, at, step);
    return type === 'u32' ? toI32(b, v) : v;
  };
  const parts = Array.from({ length: (count * bytes) / 16 }, () => {
    let v = laneOp(b, shape, 'splat', [element()]);
    for (let lane = 1; lane < 16 / bytes; lane++) v = laneOp(b, shape, 'replace_lane', [v, element()], { lane });
    return v;
  });
  return { type, bytes, parts };
}

export function storeRun(cx: Lowering, base: RunBase, k: Value, v: Vec): void {
  const { b } = cx;
  const { buffer } = base.access;
  if (buffer.layout.name === 'pack2') {
    const { address, shift } = pack2Place(cx, base, k);
    const code = laneOp(b, 'i8x16', 'add', [v.parts[0]!, constant(b, 1, 1n)]);
    const put = laneOp(b, 'i8x16', 'shl', [code, shift]);
    const place = laneOp(b, 'i8x16', 'shl', [constant(b, 1, 3n), shift]);
    b.store(address, laneOp(b, 'v128', 'bitselect', [put, b.load('v128', address), place]));
    return;
  }
  if (buffer.layout.name === 'planes') {
    const at = planesPlace(cx, base, k);
    const zero = constant(b, 1, 0n);
    const bits = (mask: Value): Value => b.op('wrap', [laneOp(b, 'i8x16', 'bitmask', [mask])], undefined, 'u16');
    b.store(at, bits(laneOp(b, 'i8x16', 'ne', [v.parts[0]!, zero])), 0);
    b.store(at, bits(v.parts[0]!), 16);
    return;
  }
  const at = add(b, base.address, mulC(b, k, scalarInfo(buffer.elem).bytes));
  const out = buffer.elem === 'bool' ? remask(b, v, 1).parts.map((p) => andV(cx, p, 1n)) : v.parts;
  out.forEach((p, i) => b.store(at, p, 16 * i));
}

function andV(cx: Lowering, v: Value, n: bigint): Value {
  return laneOp(cx.b, 'v128', 'and', [v, constant(cx.b, 1, n)]);
}

function pack2Place(cx: Lowering, base: RunBase, k: Value): { address: Value; shift: Value } {
  const { b } = cx;
  const address = packedBlock(cx, base, shrC(b, k, 6));
  return { address, shift: toI32(b, andC(b, shrC(b, k, 3), 6)) };
}

function planesPlace(cx: Lowering, base: RunBase, k: Value): Value {
  const { b } = cx;
  const block = mulC(b, shrC(b, k, 7), 32);
  return add(b, add(b, base.address, block), andC(b, shrC(b, k, 3), 15));
}

/** Sixteen bits (u16) as a mask of sixteen bytes. */
function spread(cx: Lowering, bits: Value): Value {
  const { b } = cx;
  const twice = laneOp(b, 'i16x8', 'splat', [toI32(b, bits)]);
  const select = b.const(
    'v128',
    Uint8Array.from({ length: 16 }, (_, i) => i >> 3),
  );
  const each = b.const(
    'v128',
    Uint8Array.from({ length: 16 }, (_, i) => 1 << (i & 7)),
  );
  const bytes = laneOp(b, 'i8x16', 'swizzle', [twice, select]);
  return laneOp(b, 'i8x16', 'eq', [laneOp(b, 'v128', 'and', [bytes, each]), each]);
}
