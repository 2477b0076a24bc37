import type { Builder } from '../../ir/builder.ts';
import type { Value } from '../../ir/types.ts';
import type { TensorTy, Type } from '../../../spec/abi.ts';
import { DIMS_OFFSET, headerBytes } from '../../../spec/layout.ts';
import { hasHandles, runtimeKey } from '../../../spec/runtime-names.ts';
import type { Context } from '../context.ts';
import { add, bin, countLoop, mul, wrap } from '../emit.ts';
import { grow, openDims, retainValue } from './count.ts';
import { allocRaw } from './heap.ts';
import {
  blocksPerRow,
  eachElement,
  elementForm,
  loadDim,
  loadElement,
  newTensor,
  packedLayout,
  payloadSize,
} from './tensor.ts';
import { copyPlaneBits, copyRows } from './rows.ts';
import { getTrit, setTrit } from './trits.ts';
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
  return ctx.support('rt.slice.str', ['u32', 'i32', 'i32'], ['u32'], 'new', (b, [str, start, end]) => {
    const [s, e] = checkedRange(b, start, end, loadDim(b, str, 0));
    const length = bin(b, 'sub', e, s);
    const [result] = b.call(allocRaw(ctx), [length, b.u32(STR_HEADER)], ['u32']);
    b.storeWords('first dims', result, length, DIMS_OFFSET);
    b.opN('mem_copy', [add(b, result, STR_HEADER), add(b, add(b, str, STR_HEADER), s), length]);
    return [result];
  });
}

/** Payload bytes of one step along the first axis, for tensors whose rows follow one another. */
function stepBytes(ctx: Context, b: Builder, t: TensorTy, dims: readonly Value[]): Value {
  return payloadSize(ctx, b, { ...t, dims: t.dims.slice(1) }, dims.slice(1));
}

function retainElements(ctx: Context, b: Builder, t: TensorTy, handle: Value): void {
  if (t.elem.kind === 'half' || !hasHandles(t.elem)) return;
  const form = elementForm(t.elem);
  eachElement(b, t, handle, (at) => retainValue(ctx, b, t.elem as Type, loadElement(b, form, at, 0)));
}

/** `(handle, start, end) → handle`: rows start..end of the first axis, untiled. */
export function sliceRows(ctx: Context, type: TensorTy): string {
  const t = openDims(type);
  const rank = t.dims.length;
  return ctx.support(`rt.slice.${runtimeKey(t)}`, ['u32', 'i32', 'i32'], ['u32'], 'new', (b, [handle, start, end]) => {
    const dims = t.dims.map((_, i) => loadDim(b, handle, i));
    const [s, e] = checkedRange(b, start, end, dims[0]);
    const count = bin(b, 'sub', e, s);
    const target: TensorTy = { ...t, layout: { name: t.layout.name } };
    const result = newTensor(ctx, b, target, [count, ...dims.slice(1)], true);
    const from = add(b, handle, headerBytes(rank));
    const to = add(b, result, headerBytes(rank));
    const zero = b.u32(0);
    if (!packedLayout(t)) {
      const step = stepBytes(ctx, b, t, dims);
      b.opN('mem_copy', [to, add(b, from, bin(b, 'mul', s, step)), bin(b, 'mul', count, step)]);
      retainElements(ctx, b, t, result);
    } else if (rank === 1) {
      copyPartOfRow(
        ctx,
        b,
        { t, payload: from, start: s, length: dims[0] },
        { t: target, payload: to, start: zero, length: count },
        count,
      );
    } else {
      const rowsOfOne = dims.slice(1, -1).reduce((x, y) => bin(b, 'mul', x, y), b.u32(1));
      const source = { t, payload: from, first: bin(b, 'mul', s, rowsOfOne) };
      copyRows(
        ctx,
        b,
        source,
        { t: target, payload: to, first: zero },
        bin(b, 'mul', count, rowsOfOne),
        dims[rank - 1],
      );
    }
    return [result];
  });
}

/** A place in a single row of trits of the given length. */
interface InRow {
  readonly t: TensorTy;
  readonly payload: Value;
  readonly start: Value;
  readonly length: Value;
}

/** Copies `count` trits from one row to another. */
function copyPartOfRow(ctx: Context, b: Builder, from: InRow, to: InRow, count: Value): void {
  if (packedLayout(from.t) === 'planes' && !from.t.layout.tile && !to.t.layout.tile) {
    const blocks = blocksPerRow(b, 'planes', from.length);
    b.call(copyPlaneBits(ctx), [from.payload, from.start, to.payload, to.start, count, blocks], []);
    return;
  }
  const zero = b.u32(0);
  countLoop(b, zero, count, [], (i) => {
    const trit = getTrit(ctx, b, from.t, from.payload, zero, add(b, from.start, i), from.length);
    setTrit(ctx, b, to.t, to.payload, zero, add(b, to.start, i), to.length, trit);
    return [];
  });
}

/** `(handle, handle) → handle`: the rows of both, one after the other; traps `shape` unless the other dimensions agree. */
export function concatTensors(ctx: Context, type: TensorTy): string {
  const t = openDims(type);
  const rank = t.dims.length;
  const header = headerBytes(rank);
  return ctx.support(`rt.concat.${runtimeKey(t)}`, ['u32', 'u32'], ['u32'], 'new', (b, [x, y]) => {
    const dims = t.dims.map((_, i) => loadDim(b, x, i));
    for (let i = 1; i < rank; i++) b.trapIf(bin(b, 'ne', loadDim(b, y, i), dims[i]), 'shape');
    const more = loadDim(b, y, 0);
    const total = add(b, dims[0], more);
    const target: TensorTy = { ...t, layout: { name: t.layout.name } };
    const result = newTensor(ctx, b, target, [total, ...dims.slice(1)], true);
    const to = add(b, result, header);
    const from = (h: Value): Value => add(b, h, header);
    const zero = b.u32(0);
    if (!packedLayout(t)) {
      const step = stepBytes(ctx, b, t, dims);
      const first = bin(b, 'mul', dims[0], step);
      b.opN('mem_copy', [to, from(x), first]);
      b.opN('mem_copy', [add(b, to, first), from(y), bin(b, 'mul', more, step)]);
      retainElements(ctx, b, t, result);
    } else if (rank === 1) {
      const put = (source: Value, length: Value, at: Value) =>
        copyPartOfRow(
          ctx,
          b,
          { t, payload: from(source), start: zero, length },
          { t: target, payload: to, start: at, length: total },
          length,
        );
      put(x, dims[0], zero);
      put(y, more, dims[0]);
    } else {
      const rowsOf = (h: Value) =>
        Array.from({ length: rank - 1 }, (_, i) => loadDim(b, h, i)).reduce((p, q) => bin(b, 'mul', p, q));
      const K = dims[rank - 1];
      const rows = rowsOf(x);
      copyRows(ctx, b, { t, payload: from(x), first: zero }, { t: target, payload: to, first: zero }, rows, K);
      copyRows(ctx, b, { t, payload: from(y), first: zero }, { t: target, payload: to, first: rows }, rowsOf(y), K);
    }
    return [result];
  });
}

/** `(handle, handle) → handle`: takes the first, a dense tensor of rank 1, and gives it with the second's elements appended. */
export function extendTensor(ctx: Context, type: TensorTy): string {
  const t = openDims(type);
  const header = headerBytes(1);
  return ctx.support(`rt.extend.${runtimeKey(t)}`, ['u32', 'u32'], ['u32'], undefined, (b, [x, y]) => {
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
    b.storeWords('dims', result, add(b, n, m), DIMS_OFFSET);
    return [result];
  });
}
