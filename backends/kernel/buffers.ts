import type { Builder } from '../../compiler/ir/builder.ts';
import type { BufType, Op, Value } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { InternalError } from '../../spec/internal.ts';
import { BLOCK_BYTES, TRITS_PER_BLOCK } from '../../spec/layout.ts';
import { ALLOC } from '../../spec/runtime-names.ts';
import { scalarInfo } from '../../spec/types.ts';
import { addC, ceilMul, mulC, toU32 } from './calc.ts';
import type { Buffer, Dimension, Lowering } from './context.ts';

export { RELEASE } from '../../spec/runtime-names.ts';

/** Buffers of the scalar form: data pointers with sizes (spec/layout.ts in IR). */

/** Bytes ahead of a scratch block's payload. */
export const HEADER = 16;

/** Bytes of one element that is not packed. */
export function elementBytes(t: Pick<BufType, 'elem'>): number {
  return scalarInfo(t.elem).bytes;
}

function rowBytes(b: Builder, t: BufType, last: Value): Value {
  switch (t.layout.name) {
    case 'planes':
    case 'pack2':
    case 'pack5':
      return ceilMul(b, last, TRITS_PER_BLOCK[t.layout.name], BLOCK_BYTES[t.layout.name]);
    case 'i8':
      return last;
    case 'dense':
      return mulC(b, last, elementBytes(t));
  }
}

/** The byte that encodes zeros in every position of a layout. */
export function zeroByte(t: BufType): number {
  return t.layout.name === 'pack2' ? 0x55 : t.layout.name === 'pack5' ? 121 : 0;
}

export function dimension(cx: Lowering, source: Value): Dimension {
  const { b } = cx;
  const constant = cx.constant(source);
  const i32 = constant === undefined ? cx.value(source) : b.i32(constant);
  return { source, constant, i32, u32: toU32(b, i32) };
}

/** A dimension that is a number. */
export function constDimension(cx: Lowering, n: number): Dimension {
  return { source: undefined, constant: n, i32: cx.b.i32(n), u32: cx.b.u32(n) };
}

export function defineBuffer(cx: Lowering, value: Value, base: Value, dims: readonly Dimension[]): Buffer {
  const t = value.type as BufType;
  let written = false;
  visitFunc(cx.source, (op) => {
    if ((op.op === 'buf_store' || op.op === 'buf_zero') && op.operands[0] === value) written = true;
  });
  const last = dims[dims.length - 1];
  if (!last) throw new InternalError('I-KERNEL-BUF', 'a buffer without dimensions', 'backends/kernel');
  const buffer: Buffer = {
    value,
    elem: t.elem,
    layout: t.layout,
    base,
    dims,
    rowBytes: rowBytes(cx.b, t, last.u32),
    written,
  };
  cx.buffers.set(value, buffer);
  return buffer;
}

/** Binds a buffer parameter to its data pointer. */
export function bindParam(cx: Lowering, value: Value, pointer: Value): void {
  const dims = (value.type as BufType).dims.map((d) => {
    if (typeof d === 'number') return constDimension(cx, d);
    const source = cx.source.params.findLast((p) => p.type === 'i32' && p.name === d);
    if (!source) throw new InternalError('I-KERNEL-DIM', `no parameter for dimension ${String(d)}`, 'backends/kernel');
    return dimension(cx, source);
  });
  defineBuffer(cx, value, pointer, dims);
}

/** Bytes of a buffer's payload (u32). */
export function payload(cx: Lowering, buffer: Buffer): Value {
  const { b } = cx;
  let rows: Value | undefined;
  for (const d of buffer.dims.slice(0, -1)) rows = rows ? b.op('mul', [rows, d.u32]) : d.u32;
  if (buffer.layout.tile) rows = ceilMul(b, rows ?? b.u32(1), buffer.layout.tile[0], buffer.layout.tile[0]);
  return rows ? b.op('mul', [rows, buffer.rowBytes]) : buffer.rowBytes;
}

/** Makes the scratch buffer of a `buf_alloc`, its elements zero; `sharers`: all of its slot, which share the memory. */
export function allocate(cx: Lowering, op: Op, sharers: readonly Op[]): void {
  const { b } = cx;
  const value = op.results[0]!;
  const zero = b.u32(0);
  const shaped = (o: Op): Buffer =>
    defineBuffer(
      cx,
      o.results[0]!,
      zero,
      o.operands.map((d) => dimension(cx, d)),
    );
  const shape = shaped(op);
  const slot = op.attrs?.['slot'];
  let base = cx.slots.get(slot);
  const reused = base !== undefined;
  if (!base) {
    let bytes = payload(cx, shape);
    const seen = new Set([sizeKey(op)]);
    for (const other of sharers) {
      if (seen.has(sizeKey(other))) continue;
      seen.add(sizeKey(other));
      bytes = b.op('max', [bytes, payload(cx, shaped(other))]);
    }
    const [handle] = b.call(ALLOC, [bytes, b.u32(HEADER)], ['u32']);
    cx.scratch.push(handle!);
    base = addC(b, handle!, HEADER);
    if (slot !== undefined) cx.slots.set(slot, base);
  }
  const buffer = { ...shape, base };
  cx.buffers.set(value, buffer);
  if (reused ? !cx.filledFirst(op) : zeroByte(value.type as BufType) !== 0) clear(cx, buffer);
}

function sizeKey(alloc: Op): string {
  const { elem, layout } = alloc.results[0]!.type as BufType;
  return `${elem} ${layout.name} ${layout.tile?.join() ?? ''} ${alloc.operands.map((v) => v.id).join()}`;
}

/** Sets all elements and padding to zero. */
export function clear(cx: Lowering, buffer: Buffer): void {
  const byte = cx.b.const('u8', BigInt(zeroByte(buffer.value.type as BufType)));
  cx.b.opN('mem_fill', [buffer.base, byte, payload(cx, buffer)]);
}
