import type { Builder } from '../../ir/builder.ts';
import type { Value } from '../../ir/types.ts';
import type { TensorTy, Type } from '../../../spec/abi.ts';
import { headerBytes } from '../../../spec/layout.ts';
import { hasHandles, runtimeKey } from '../../../spec/runtime-names.ts';
import type { Context } from '../context.ts';
import { add, bin } from '../emit.ts';
import { dropValue, openDims, retainValue } from './count.ts';
import { eachElementFrom, elementForm, loadDim, loadElement, newTensor, packedLayout, payloadSize } from './tensor.ts';
import { copyRows } from './rows.ts';

/** Parts of tensors: what the last axes span at one place of the first ones, read and written as a whole. */

/** The type of the parts of an open type below `count` axes: untiled. */
export function openPart(t: TensorTy, count: number): TensorTy {
  return { ...t, dims: t.dims.slice(count), layout: { name: t.layout.name } };
}

/** Runs `copy` with the address of the first byte of part `flat` and the part's bytes; for dense elements. */
function densePart(
  ctx: Context,
  b: Builder,
  t: TensorTy,
  dims: readonly Value[],
  payload: Value,
  flat: Value,
): [Value, Value] {
  const bytes = payloadSize(ctx, b, t, dims);
  return [add(b, payload, bin(b, 'mul', flat, bytes)), bytes];
}

/** The rows of trits that a part has, of the part's dimensions. */
function rowsOf(b: Builder, dims: readonly Value[]): Value {
  return dims.slice(0, -1).reduce((x, y) => bin(b, 'mul', x, y), b.u32(1));
}

/** `rt.part.…(handle, number of the part) → handle`: a copy of a part below `count` axes; the number is in range. */
export function copyPart(ctx: Context, type: TensorTy, count: number): string {
  const t = openDims(type);
  const part = openPart(t, count);
  return ctx.support(`rt.part.${count}.${runtimeKey(t)}`, ['u32', 'u32'], ['u32'], 'new', (b, [handle, flat]) => {
    const dims = part.dims.map((_, axis) => loadDim(b, handle, count + axis));
    const result = newTensor(ctx, b, part, dims, true);
    const from = add(b, handle, headerBytes(t.dims.length));
    const to = add(b, result, headerBytes(part.dims.length));
    if (packedLayout(t)) {
      const rows = rowsOf(b, dims);
      const first = bin(b, 'mul', flat, rows);
      copyRows(
        ctx,
        b,
        { t, payload: from, first },
        { t: part, payload: to, first: b.u32(0) },
        rows,
        dims[dims.length - 1],
      );
      return [result];
    }
    const [at, bytes] = densePart(ctx, b, part, dims, from, flat);
    b.opN('mem_copy', [to, at, bytes]);
    eachHandle(ctx, b, part, to, bytes, retainValue);
    return [result];
  });
}

/** `rt.put.…(handle, number of the part, part)`: copies a part of the same dimensions (else trap `shape`) into the caller's own block. */
export function putPart(ctx: Context, type: TensorTy, count: number): string {
  const t = openDims(type);
  const part = openPart(t, count);
  return ctx.support(
    `rt.put.${count}.${runtimeKey(t)}`,
    ['u32', 'u32', 'u32'],
    [],
    'keep',
    (b, [handle, flat, source]) => {
      const dims = part.dims.map((_, axis) => loadDim(b, handle, count + axis));
      dims.forEach((d, axis) => b.trapIf(bin(b, 'ne', loadDim(b, source, axis), d), 'shape'));
      const to = add(b, handle, headerBytes(t.dims.length));
      const from = add(b, source, headerBytes(part.dims.length));
      if (packedLayout(t)) {
        const rows = rowsOf(b, dims);
        const first = bin(b, 'mul', flat, rows);
        copyRows(
          ctx,
          b,
          { t: part, payload: from, first: b.u32(0) },
          { t, payload: to, first },
          rows,
          dims[dims.length - 1],
        );
        return;
      }
      const [at, bytes] = densePart(ctx, b, part, dims, to, flat);
      // What comes may be what goes: it is counted once more before the old elements are dropped.
      eachHandle(ctx, b, part, from, bytes, retainValue);
      eachHandle(ctx, b, part, at, bytes, dropValue);
      b.opN('mem_copy', [at, from, bytes]);
    },
  );
}

function eachHandle(
  ctx: Context,
  b: Builder,
  t: TensorTy,
  start: Value,
  bytes: Value,
  run: (ctx: Context, b: Builder, t: Type, values: Value[]) => void,
): void {
  const { elem } = t;
  if (elem.kind === 'half' || !hasHandles(elem)) return;
  const form = elementForm(elem);
  eachElementFrom(b, start, add(b, start, bytes), form.bytes, (at) => run(ctx, b, elem, loadElement(b, form, at, 0)));
}
