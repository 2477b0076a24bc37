import type { Builder } from '../../ir/builder.ts';
import type { Value } from '../../ir/types.ts';
import type { TensorTy, Type } from '../../../spec/abi.ts';
import { DIMS_OFFSET, headerBytes } from '../../../spec/layout.ts';
import { hasHandles, runtimeKey } from '../../../spec/runtime-names.ts';
import type { Context } from '../context.ts';
import { add, bin, countLoop, mul, wrap } from '../emit.ts';
import { grow, openDims, retainValue } from './count.ts';
import { allocRaw } from './heap.ts';
import { eachElement, elementForm, loadDim, loadElement, newTensor, packedLayout, payloadSize } from './tensor.ts';
import { copyTrits, getTrit, setTrit } from './trits.ts';
import { STR_HEADER } from './text.ts';

/** Copies of parts of tensors and strings, and tensors put together. */

/** Start and end (i32) as u32 after the check 0 ≤ start ≤ end ≤ n (trap `bounds`). */
function checkedRange(b: Builder, start: Value, end: Value, n: Value): [Value, Value] {
  const s = wrap(b, start, 'u32');
  const e = wrap(b, end, 'u32');
  b.trapIf(bin(b, 'gt', e, n), 'bounds');
  b.trapIf(bin(b, 'gt', s, e), 'bounds');
  return [s, e];
}

export function sliceStr(ctx: Context): string {
  return ctx.support('rt.slice.str', ['u32', 'i32', 'i32'], ['u32'], (b, [str, start, end]) => {
    const [s, e] = checkedRange(b, start, end, loadDim(b, str, 0));
    const length = bin(b, 'sub', e, s);
    const [result] = b.call(allocRaw(ctx), [length, b.u32(STR_HEADER)], ['u32']);
    b.store(result, length, DIMS_OFFSET);
    b.opN('mem_copy', [add(b, result, STR_HEADER), add(b, add(b, str, STR_HEADER), s), length]);
    return [result];
  });
}

/** Payload bytes of one step along the first axis, for tensors whose rows follow one another. */
function stepBytes(ctx: Context, b: Builder, t: TensorTy, dims: readonly Value[]): Value {
  if (t.dims.length === 1) return b.u32(elementForm(t.elem).bytes);
  return payloadSize(ctx, b, { ...t, dims: t.dims.slice(1) }, dims.slice(1));
}

/** Whether a step along the first axis is a whole number of bytes at a place of its own. */
function stepsAreBytes(t: TensorTy): boolean {
  return !packedLayout(t) || (t.dims.length > 1 && !t.layout.tile);
}

function retainElements(ctx: Context, b: Builder, t: TensorTy, handle: Value): void {
  if (t.elem.kind === 'half' || !hasHandles(t.elem)) return;
  const form = elementForm(t.elem);
  eachElement(b, t, handle, (at) => retainValue(ctx, b, t.elem as Type, loadElement(b, form, at, 0)));
}

/** `(handle, start, end) → handle`: rows start..end of the first axis. */
export function sliceRows(ctx: Context, type: TensorTy): string {
  const t = openDims(type);
  const rank = t.dims.length;
  return ctx.support(`rt.slice.${runtimeKey(t)}`, ['u32', 'i32', 'i32'], ['u32'], (b, [handle, start, end]) => {
    const dims = t.dims.map((_, i) => loadDim(b, handle, i));
    const [s, e] = checkedRange(b, start, end, dims[0]);
    const count = bin(b, 'sub', e, s);
    const result = newTensor(ctx, b, t, [count, ...dims.slice(1)], true);
    const from = add(b, handle, headerBytes(rank));
    const to = add(b, result, headerBytes(rank));
    if (stepsAreBytes(t)) {
      const step = stepBytes(ctx, b, t, dims);
      b.opN('mem_copy', [to, add(b, from, bin(b, 'mul', s, step)), bin(b, 'mul', count, step)]);
      retainElements(ctx, b, t, result);
    } else if (rank === 1) {
      countLoop(b, b.u32(0), count, [], (i) => {
        const zero = b.u32(0);
        setTrit(ctx, b, t, to, zero, i, count, getTrit(ctx, b, t, from, zero, add(b, s, i), dims[0]));
        return [];
      });
    } else {
      const K = dims[rank - 1];
      const rowsOfOne = dims.slice(1, -1).reduce((x, y) => bin(b, 'mul', x, y), b.u32(1));
      const first = bin(b, 'mul', s, rowsOfOne);
      countLoop(b, b.u32(0), bin(b, 'mul', count, rowsOfOne), [], (row) => {
        countLoop(b, b.u32(0), K, [], (k) => {
          setTrit(ctx, b, t, to, row, k, K, getTrit(ctx, b, t, from, add(b, first, row), k, K));
          return [];
        });
        return [];
      });
    }
    return [result];
  });
}

/** `(handle, i) → handle`: the tensor of one rank less at i of the first axis; i is in range. A tile is kept. */
export function elementPart(ctx: Context, type: TensorTy): string {
  const t = openDims(type);
  const part: TensorTy = { ...t, dims: t.dims.slice(1) };
  const rank = t.dims.length;
  return ctx.support(`rt.part.${runtimeKey(t)}`, ['u32', 'u32'], ['u32'], (b, [handle, i]) => {
    const dims = t.dims.map((_, axis) => loadDim(b, handle, axis));
    const result = newTensor(ctx, b, part, dims.slice(1), true);
    const from = add(b, handle, headerBytes(rank));
    const to = add(b, result, headerBytes(rank - 1));
    if (stepsAreBytes(t)) {
      const step = stepBytes(ctx, b, t, dims);
      b.opN('mem_copy', [to, add(b, from, bin(b, 'mul', i, step)), step]);
      retainElements(ctx, b, part, result);
      return [result];
    }
    const K = dims[rank - 1];
    const rows = dims.slice(1, -1).reduce((x, y) => bin(b, 'mul', x, y), b.u32(1));
    const first = bin(b, 'mul', i, rows);
    countLoop(b, b.u32(0), rows, [], (row) => {
      countLoop(b, b.u32(0), K, [], (k) => {
        setTrit(ctx, b, part, to, row, k, K, getTrit(ctx, b, t, from, add(b, first, row), k, K));
        return [];
      });
      return [];
    });
    return [result];
  });
}

/** `(handle, handle) → handle`: the rows of both, one after the other; traps `shape` unless the other dimensions agree. */
export function concatTensors(ctx: Context, type: TensorTy): string {
  const t = openDims(type);
  const rank = t.dims.length;
  const header = headerBytes(rank);
  return ctx.support(`rt.concat.${runtimeKey(t)}`, ['u32', 'u32'], ['u32'], (b, [x, y]) => {
    const dims = t.dims.map((_, i) => loadDim(b, x, i));
    for (let i = 1; i < rank; i++) b.trapIf(bin(b, 'ne', loadDim(b, y, i), dims[i]), 'shape');
    const more = loadDim(b, y, 0);
    const total = add(b, dims[0], more);
    const result = newTensor(ctx, b, t, [total, ...dims.slice(1)], true);
    const to = add(b, result, header);
    if (stepsAreBytes(t)) {
      const step = stepBytes(ctx, b, t, dims);
      const first = bin(b, 'mul', dims[0], step);
      b.opN('mem_copy', [to, add(b, x, header), first]);
      b.opN('mem_copy', [add(b, to, first), add(b, y, header), bin(b, 'mul', more, step)]);
      retainElements(ctx, b, t, result);
    } else if (rank === 1) {
      const zero = b.u32(0);
      const put = (source: Value, n: Value, at: Value) =>
        countLoop(b, b.u32(0), n, [], (i) => {
          setTrit(ctx, b, t, to, zero, add(b, at, i), total, getTrit(ctx, b, t, add(b, source, header), zero, i, n));
          return [];
        });
      put(x, dims[0], zero);
      put(y, more, dims[0]);
    } else {
      const rowsOf = (h: Value) =>
        Array.from({ length: rank - 1 }, (_, i) => loadDim(b, h, i)).reduce((p, q) => bin(b, 'mul', p, q));
      const K = dims[rank - 1];
      const rows = rowsOf(x);
      copyTrits(ctx, b, t, add(b, x, header), t, to, rows, K);
      countLoop(b, b.u32(0), rowsOf(y), [], (row) => {
        countLoop(b, b.u32(0), K, [], (k) => {
          const trit = getTrit(ctx, b, t, add(b, y, header), row, k, K);
          setTrit(ctx, b, t, to, add(b, rows, row), k, K, trit);
          return [];
        });
        return [];
      });
    }
    return [result];
  });
}

/** `(handle, handle) → handle`: takes the first, a dense tensor of rank 1, and gives it with the second's elements appended. */
export function extendTensor(ctx: Context, type: TensorTy): string {
  const t = openDims(type);
  const header = headerBytes(1);
  return ctx.support(`rt.extend.${runtimeKey(t)}`, ['u32', 'u32'], ['u32'], (b, [x, y]) => {
    const form = elementForm(t.elem);
    const n = loadDim(b, x, 0);
    const m = loadDim(b, y, 0);
    const used = mul(b, n, form.bytes);
    const more = mul(b, m, form.bytes);
    const [result] = b.call(grow(ctx, t), [x, used, add(b, used, more)], ['u32']);
    const from = add(b, y, header);
    const to = add(b, add(b, result, header), used);
    b.opN('mem_copy', [to, from, more]);
    if (t.elem.kind !== 'half' && hasHandles(t.elem)) {
      countLoop(b, b.u32(0), m, [], (i) => {
        const at = add(b, to, mul(b, i, form.bytes));
        retainValue(ctx, b, t.elem as Type, loadElement(b, form, at, 0));
        return [];
      });
    }
    b.store(result, add(b, n, m), DIMS_OFFSET);
    return [result];
  });
}
