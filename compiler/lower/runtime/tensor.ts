import type { Builder } from '../../ir/builder.ts';
import type { Value } from '../../ir/types.ts';
import type { Layout, TensorTy } from '../../../spec/abi.ts';
import { BLOCK_BYTES, DIMS_OFFSET, flatten, headerBytes, memoryLayout, TRITS_PER_BLOCK } from '../../../spec/layout.ts';
import type { ScalarType, StorageType } from '../../../spec/types.ts';
import type { Context } from '../context.ts';
import { add, bin, mul } from '../emit.ts';
import { alloc, allocRaw, sizeProduct } from './heap.ts';

/** How the elements of a tensor lie in memory, for the code that reads and writes them. */
export interface ElementForm {
  readonly bytes: number;
  readonly offsets: readonly number[];
  /** Register types of the flattened components, and what memory holds. */
  readonly types: readonly ScalarType[];
  readonly storage: readonly StorageType[];
}

export function elementForm(elem: TensorTy['elem']): ElementForm {
  if (elem.kind === 'half') return { bytes: 2, offsets: [0], types: ['f32'], storage: [elem.name] };
  const layout = memoryLayout(elem);
  return { bytes: layout.bytes, offsets: layout.offsets, types: layout.components, storage: layout.components };
}

/** Register types of one element. */
export function elementTypes(elem: TensorTy['elem']): readonly ScalarType[] {
  return elem.kind === 'half' ? ['f32'] : flatten(elem);
}

export type PackedName = keyof typeof TRITS_PER_BLOCK;
/** The packed layout of a trit tensor whose elements have no address of their own, or undefined. */
export function packedLayout(t: TensorTy): PackedName | undefined {
  const { name } = t.layout;
  return name === 'planes' || name === 'pack2' || name === 'pack5' ? name : undefined;
}

/** Byte that holds zero trits in every place. */
export function zeroByte(layout: Layout): number {
  return layout.name === 'pack2' ? 0x55 : layout.name === 'pack5' ? 121 : 0;
}

export function loadElement(b: Builder, form: ElementForm, address: Value, offset: number): Value[] {
  return form.types.map((t, i) => b.load(t, address, offset + form.offsets[i], form.storage[i]));
}
export function storeElement(b: Builder, form: ElementForm, address: Value, offset: number, values: Value[]): void {
  values.forEach((v, i) => b.store(address, v, offset + form.offsets[i], form.storage[i]));
}

/** Dimension of a block as u32. */
export function loadDim(b: Builder, handle: Value, axis: number): Value {
  return b.loadWords('dims', 'u32', handle, DIMS_OFFSET + 4 * axis);
}

/** Dimension of a tensor of the type: a constant where the type knows it. */
export function dimOf(b: Builder, t: TensorTy, handle: Value, axis: number): Value {
  const d = t.dims[axis];
  return typeof d === 'number' ? b.u32(d) : loadDim(b, handle, axis);
}

/** Bytes or 16-byte units (trits) that one row of k elements takes. */
function rowSize(ctx: Context, b: Builder, t: TensorTy, k: Value): Value {
  const packed = packedLayout(t);
  if (!packed) return b.call(sizeProduct(ctx), [k, b.u32(elementForm(t.elem).bytes)], ['u32'])[0];
  return mul(b, blocksPerRow(b, packed, k), BLOCK_BYTES[packed]);
}

export function blocksPerRow(b: Builder, packed: PackedName, k: Value): Value {
  const per = TRITS_PER_BLOCK[packed];
  return bin(b, 'div', add(b, k, per - 1), per);
}

/** Payload bytes of a tensor of the type with the dimensions (u32); traps `memory` when there are too many. */
export function payloadSize(ctx: Context, b: Builder, t: TensorTy, dims: readonly Value[]): Value {
  if (dims.length === 0) return b.u32(elementForm(t.elem).bytes);
  const row = rowSize(ctx, b, t, dims[dims.length - 1]);
  if (dims.length === 1 && !t.layout.tile) return row;
  let rows = dims.length === 1 ? b.u32(1) : dims[0];
  for (let i = 1; i < dims.length - 1; i++) rows = b.call(sizeProduct(ctx), [rows, dims[i]], ['u32'])[0];
  const tile = t.layout.tile?.[0];
  if (tile) rows = bin(b, 'mul', bin(b, 'div', add(b, rows, tile - 1), tile), tile);
  return b.call(sizeProduct(ctx), [rows, row], ['u32'])[0];
}

/** A new block for a tensor: zero elements, zero trits, zero bytes; with `raw` only padding trits are set. */
export function newTensor(ctx: Context, b: Builder, t: TensorTy, dims: readonly Value[], raw = false): Value {
  const header = headerBytes(dims.length);
  const bytes = payloadSize(ctx, b, t, dims);
  const fill = zeroByte(t.layout);
  const unwritten = raw && !packedLayout(t);
  const [handle] = b.call(unwritten || fill ? allocRaw(ctx) : alloc(ctx), [bytes, b.u32(header)], ['u32']);
  if (fill) b.opN('mem_fill', [add(b, handle, header), b.int('u8', fill), bytes]);
  dims.forEach((d, i) => b.storeWords('first dims', handle, d, DIMS_OFFSET + 4 * i));
  return handle;
}

/** Number of elements, from the block's dimensions. */
export function elementCount(b: Builder, t: TensorTy, handle: Value): Value {
  let n = t.dims.length === 0 ? b.u32(1) : dimOf(b, t, handle, 0);
  for (let i = 1; i < t.dims.length; i++) n = bin(b, 'mul', n, dimOf(b, t, handle, i));
  return n;
}

/** Runs `body` on the address of each element of a dense tensor's block, with offset 0 at the element's first byte. */
export function eachElement(b: Builder, t: TensorTy, handle: Value, body: (address: Value) => void): void {
  const base = add(b, handle, headerBytes(t.dims.length));
  const size = elementForm(t.elem).bytes;
  eachElementFrom(b, base, add(b, base, mul(b, elementCount(b, t, handle), size)), size, body);
}

/** Runs `body` on each address from `base` up to `end` in steps of an element's bytes. */
export function eachElementFrom(
  b: Builder,
  base: Value,
  end: Value,
  size: number,
  body: (address: Value) => void,
): void {
  b.loop([base], [], (loop, [at]) => {
    b.if(bin(b, 'lt', at, end), [], () => {
      body(at);
      b.br(loop, [add(b, at, size)]);
    });
  });
}
