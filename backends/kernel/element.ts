import type { Builder } from '../../compiler/ir/builder.ts';
import type { Value } from '../../compiler/ir/types.ts';
import { InternalError } from '../../spec/internal.ts';
import { BLOCK_BYTES, TRITS_PER_BLOCK } from '../../spec/layout.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { add, addC, andC, divC, mulC, shrC, toI32, toU32 } from './calc.ts';
import type { Buffer, Dimension, Lowering } from './context.ts';

/** One element of a buffer: bounds, address, load and store, for every layout of spec/layout.ts. */

/** Whether an index surely lies in a dimension. */
export function inBounds(cx: Lowering, index: Value, d: Dimension): boolean {
  const c = cx.constant(index);
  if (c !== undefined) return d.constant !== undefined && c >= 0 && c < d.constant;
  const range = cx.ranges.get(index);
  if (!range) return false;
  const start = cx.constant(range.start);
  if (start === undefined || start < 0) return false;
  if (cx.isDim(range.end, d)) return true;
  const end = cx.constant(range.end);
  return end !== undefined && d.constant !== undefined && end <= d.constant;
}

/** Checks the indices of an access that are not known to be in bounds; gives them as u32. */
export function checkIndices(cx: Lowering, buffer: Buffer, indices: readonly Value[]): Value[] {
  const { b } = cx;
  return indices.map((index, axis) => {
    const u = toU32(b, cx.value(index));
    const d = buffer.dims[axis]!;
    if (!inBounds(cx, index, d)) b.trapIf(b.op('ge', [u, d.u32]), 'bounds');
    return u;
  });
}

/** The number of the row (all dimensions but the last) that u32 indices select; undefined for the only row. */
export function rowNumber(b: Builder, buffer: Buffer, indices: readonly Value[]): Value | undefined {
  let row: Value | undefined;
  for (let axis = 0; axis < buffer.dims.length - 1; axis++) {
    row = row ? add(b, b.op('mul', [row, buffer.dims[axis]!.u32]), indices[axis]!) : indices[axis]!;
  }
  return row;
}

/** Address of the first byte of a row of a layout that is not tiled. */
export function rowAddress(b: Builder, buffer: Buffer, row: Value | undefined): Value {
  return row ? add(b, buffer.base, b.op('mul', [row, buffer.rowBytes])) : buffer.base;
}

/** Address of block `block` (u32) of a row of a packed layout. */
export function blockAddress(b: Builder, buffer: Buffer, row: Value | undefined, block: Value): Value {
  const size = BLOCK_BYTES[buffer.layout.name as 'planes'];
  const tile = buffer.layout.tile;
  if (!tile) return add(b, rowAddress(b, buffer, row), mulC(b, block, size));
  const rows = tile[0];
  const r = row ?? b.u32(0);
  const group = divC(b, r, rows);
  const within = b.op('sub', [r, mulC(b, group, rows)]);
  // ((group · blocks + block) · rows + within) · size, where blocks · size is the bytes of a row
  const groupBytes = mulC(b, b.op('mul', [group, buffer.rowBytes]), rows);
  return add(b, add(b, buffer.base, groupBytes), mulC(b, add(b, mulC(b, block, rows), within), size));
}

/** Where a trit of a packed layout lies. */
export interface TritPlace {
  /** Address of the byte. */
  readonly address: Value;
  /** Bit (planes, pack2) or power of three (pack5) that the trit has in the byte, i32. */
  readonly part: Value;
}

const POWERS_OF_3 = 0x51_1b_09_03_01n;

export function tritPlace(b: Builder, buffer: Buffer, row: Value | undefined, k: Value): TritPlace {
  const name = buffer.layout.name as 'planes' | 'pack2' | 'pack5';
  const block = divC(b, k, TRITS_PER_BLOCK[name]);
  const base = blockAddress(b, buffer, row, block);
  if (name === 'planes') {
    return { address: add(b, base, andC(b, shrC(b, k, 3), 15)), part: toI32(b, andC(b, k, 7)) };
  }
  const address = (rest: Value): Value => add(b, base, andC(b, rest, 15));
  if (name === 'pack2') {
    return { address: address(k), part: toI32(b, andC(b, shrC(b, k, 3), 6)) };
  }
  const rest = b.op('sub', [k, mulC(b, block, TRITS_PER_BLOCK.pack5)]);
  const shift = mulC(b, toI32(b, shrC(b, rest, 4)), 8);
  const power = b.op('and', [b.op('shr', [b.i64(POWERS_OF_3), shift]), b.i64(255)]);
  return { address: address(rest), part: b.op('wrap', [power], undefined, 'i32') };
}

function loadByte(b: Builder, address: Value, offset = 0): Value {
  return b.op('wrap', [b.load('u8', address, offset)], undefined, 'i32');
}

function storeByte(b: Builder, address: Value, v: Value, offset = 0): void {
  b.store(address, b.op('wrap', [v], undefined, 'u8'), offset);
}

function toTrit(b: Builder, v: Value): Value {
  return b.op('wrap', [v], undefined, 't1');
}

/** The digit of base 3 (0, 1, 2) that has the weight `power` in `byte`, all i32. */
export function digit(b: Builder, byte: Value, power: Value): Value {
  return b.op('rem', [b.op('div', [byte, power]), b.i32(3)]);
}

/** The element at kernel indices; bounds are checked. */
export function loadElement(cx: Lowering, buffer: Buffer, indices: readonly Value[], type: ScalarType): Value {
  const { b } = cx;
  const at = checkIndices(cx, buffer, indices);
  const k = at[at.length - 1]!;
  const row = rowNumber(b, buffer, at);
  switch (buffer.layout.name) {
    case 'dense':
    case 'i8':
      return b.load(type, denseAddress(b, buffer, row, k), 0, buffer.elem);
    case 'planes': {
      const p = tritPlace(b, buffer, row, k);
      const nonzero = b.op('and', [b.op('shr', [loadByte(b, p.address), p.part]), b.i32(1)]);
      const sign = b.op('and', [b.op('shr', [loadByte(b, p.address, 16), p.part]), b.i32(1)]);
      return toTrit(b, b.op('sub', [nonzero, mulC(b, sign, 2)]));
    }
    case 'pack2': {
      const p = tritPlace(b, buffer, row, k);
      const code = b.op('and', [b.op('shr', [loadByte(b, p.address), p.part]), b.i32(3)]);
      return toTrit(b, b.op('sub', [code, b.i32(1)]));
    }
    case 'pack5': {
      const p = tritPlace(b, buffer, row, k);
      return toTrit(b, b.op('sub', [digit(b, loadByte(b, p.address), p.part), b.i32(1)]));
    }
  }
}

export function denseAddress(b: Builder, buffer: Buffer, row: Value | undefined, k: Value): Value {
  const bytes = scalarInfo(buffer.elem).bytes;
  const at = row ? add(b, b.op('mul', [row, buffer.dims[buffer.dims.length - 1]!.u32]), k) : k;
  return add(b, buffer.base, mulC(b, at, bytes));
}

/** Sets the element at kernel indices; bounds are checked. */
export function storeElement(cx: Lowering, buffer: Buffer, indices: readonly Value[], value: Value): void {
  const { b } = cx;
  const at = checkIndices(cx, buffer, indices);
  const k = at[at.length - 1]!;
  const row = rowNumber(b, buffer, at);
  const name = buffer.layout.name;
  if (name === 'dense' || name === 'i8') {
    b.store(denseAddress(b, buffer, row, k), value, 0, buffer.elem);
    return;
  }
  if (value.type !== 't1')
    throw new InternalError('I-KERNEL-BUF', `${String(value.type)} in a packed layout`, 'backends/kernel');
  const p = tritPlace(b, buffer, row, k);
  const v = b.op('wrap', [value], undefined, 'i32');
  if (name === 'planes') {
    const keep = b.op('not', [b.op('shl', [b.i32(1), p.part])]);
    const put = (bit: Value, offset: number): void => {
      const kept = b.op('and', [loadByte(b, p.address, offset), keep]);
      storeByte(b, p.address, b.op('or', [kept, b.op('shl', [bit, p.part])]), offset);
    };
    put(b.op('and', [v, b.i32(1)]), 0);
    put(b.op('and', [b.op('shr', [v, b.i32(1)]), b.i32(1)]), 16);
  } else if (name === 'pack2') {
    const keep = b.op('not', [b.op('shl', [b.i32(3), p.part])]);
    const code = b.op('shl', [addC(b, v, 1), p.part]);
    storeByte(b, p.address, b.op('or', [b.op('and', [loadByte(b, p.address), keep]), code]));
  } else {
    const byte = loadByte(b, p.address);
    const change = b.op('sub', [addC(b, v, 1), digit(b, byte, p.part)]);
    storeByte(b, p.address, add(b, byte, b.op('mul', [change, p.part])));
  }
}
