import type { Value } from '../ir/types.ts';
import type { TensorTy, Type } from '../../spec/abi.ts';
import { InternalError } from '../../spec/internal.ts';
import { headerBytes } from '../../spec/layout.ts';
import { hasHandles } from '../../spec/runtime-names.ts';
import type { TExpr } from '../sema/tree.ts';
import { constantTensor, literalDims } from './constants.ts';
import { add, bin, countLoop, mul, wrap } from './emit.ts';
import { lowerExpr, operands, ownedParts, tensorType } from './expr.ts';
import type { Fn, Val } from './func.ts';
import { layoutKey } from './scan.ts';
import { retainValue } from './runtime/count.ts';
import { copyPart } from './runtime/part.ts';
import { sliceRows, sliceStr } from './runtime/slice.ts';
import { dimOf, elementForm, loadDim, newTensor, packedLayout, storeElement } from './runtime/tensor.ts';
import { convertTrits, fillTrits } from './runtime/rows.ts';
import { fillPlanes, getTrit, rowsAndLength, setTrit } from './runtime/trits.ts';

/** Making tensors: literals, fills, slices, other layouts. */

export function lowerArray(f: Fn, e: Extract<TExpr, { kind: 'array' }>): Val {
  const { b } = f;
  const t = tensorType(e);
  const constant = constantTensor(f.ctx, e, t);
  if (constant !== undefined) return { v: [b.u32(constant)], own: 'stable' };
  const dims = literalDims(t, e.items.length);
  const parts = ownedParts(f, e.items);
  const handle = newTensor(
    f.ctx,
    b,
    t,
    dims.map((d) => b.u32(d)),
  );
  const header = headerBytes(dims.length);
  if (packedLayout(t)) {
    const K = b.u32(dims[dims.length - 1]);
    const base = add(b, handle, header);
    parts.forEach((v, i) => {
      const k = dims[dims.length - 1];
      setTrit(f.ctx, b, t, base, b.u32(Math.floor(i / k)), b.u32(i % k), K, v);
    });
  } else {
    const form = elementForm(t.elem);
    const n = form.types.length;
    for (let i = 0; i < e.items.length; i++) {
      storeElement(b, form, handle, header + i * form.bytes, parts.slice(i * n, i * n + n));
    }
  }
  return f.owned([handle], t);
}

export function lowerFill(f: Fn, e: Extract<TExpr, { kind: 'fill' }>): Val {
  const { b, ctx } = f;
  const t = tensorType(e);
  const [value, ...sizes] = operands(f, [e.value, ...e.dims]);
  const v = f.own(value, e.value.type);
  const dims = sizes.map((s) => {
    b.trapIf(bin(b, 'lt', s.v[0], 0), 'shape');
    return wrap(b, s.v[0], 'u32');
  });
  const handle = newTensor(ctx, b, t, dims);
  const base = add(b, handle, headerBytes(dims.length));
  const isZero =
    e.value.kind === 'const' && (e.value.value === 0n || e.value.value === false || Object.is(e.value.value, 0));
  if (isZero) return f.owned([handle], t);
  if (packedLayout(t)) {
    const [rows, K] = rowsAndLength(b, t, handle);
    if (t.layout.name === 'planes' && !t.layout.tile) {
      b.call(fillPlanes(ctx), [base, rows, K, v[0]], []);
      return f.owned([handle], t);
    }
    b.call(fillTrits(ctx, t), [base, rows, K, v[0]], []);
    return f.owned([handle], t);
  }
  const form = elementForm(t.elem);
  let count = dims.length === 0 ? b.u32(1) : dims[0];
  for (const d of dims.slice(1)) count = bin(b, 'mul', count, d);
  const only = form.storage.length === 1 ? form.storage[0] : undefined;
  if (only === 'u8' || only === 'i8') {
    b.opN('mem_fill', [base, wrap(b, v[0], 'u8'), count]);
    return f.owned([handle], t);
  }
  const shared = t.elem.kind !== 'half' && hasHandles(t.elem);
  countLoop(b, b.u32(0), count, [], (i) => {
    if (shared) retainValue(ctx, b, t.elem as Type, v);
    storeElement(b, form, add(b, base, mul(b, i, form.bytes)), 0, v);
    return [];
  });
  f.release({ v, own: 'owned' }, e.value.type);
  return f.owned([handle], t);
}

export function lowerSlice(f: Fn, e: Extract<TExpr, { kind: 'slice' }>): Val {
  const [base, start, end] = operands(f, [e.base, e.start, e.end]);
  const t = e.base.type;
  const name = t.kind === 'tensor' ? sliceRows(f.ctx, t) : sliceStr(f.ctx);
  const v = f.b.call(name, [base.v[0], start.v[0], end.v[0]], ['u32']);
  f.release(base, t);
  return f.owned(v, e.type);
}

/** Checks the dimensions that the target's type demands and the source's leaves open, then converts the layout. */
export function lowerAsTensor(f: Fn, e: Extract<TExpr, { kind: 'asTensor' }>): Val {
  const { b } = f;
  const from = tensorType(e.value);
  const to = tensorType(e);
  // A constant literal is laid out as wanted at once; its sizes are still checked below.
  const constant = e.value.kind === 'array' ? constantTensor(f.ctx, e.value, to) : undefined;
  const val: Val = constant === undefined ? lowerExpr(f, e.value) : { v: [b.u32(constant)], own: 'stable' };
  const handle = val.v[0];
  if (!b.reachable) return val;
  to.dims.forEach((d, axis) => {
    if (d === null || d === from.dims[axis]) return;
    const actual = loadDim(b, handle, axis);
    if (typeof d === 'number') {
      b.trapIf(bin(b, 'ne', actual, d), 'shape');
      return;
    }
    const local = f.shapes.get(d);
    if (!local) throw new InternalError('I-LOWER-SHAPE', `no shape variable ${d}`, 'lower');
    b.trapIf(b.op('ne', [actual, wrap(b, f.read(local)[0], 'u32')]), 'shape');
  });
  if (constant !== undefined || sameLayout(from, to)) return val;
  const known = e.value.kind === 'local' ? f.repacked.get(e.value.local)?.get(layoutKey(to)) : undefined;
  if (known) return { v: [known], own: 'stable' };
  const [converted] = b.call(convertTrits(f.ctx, from, to), [handle], ['u32']);
  f.release(val, from);
  return f.owned([converted], to);
}

function sameLayout(a: TensorTy, b: TensorTy): boolean {
  return layoutKey(a) === layoutKey(b);
}

/** Element i of the first axis, for iteration: an element, or a copy of the rows below. The index is in range. */
export function partOfElement(f: Fn, t: TensorTy, handle: Value, i: Value): { val: Val; type: Type } {
  const { b } = f;
  if (t.dims.length > 1) {
    const type: TensorTy = { ...t, dims: t.dims.slice(1), layout: { name: t.layout.name } };
    return { val: f.owned(b.call(copyPart(f.ctx, t, 1), [handle, i], ['u32']), type), type };
  }
  const type: Type = t.elem.kind === 'half' ? { kind: 'scalar', name: 'f32' } : t.elem;
  return { val: { v: loadOne(f, t, handle, i), own: 'stable' }, type };
}

function loadOne(f: Fn, t: TensorTy, handle: Value, i: Value): Value[] {
  const { b } = f;
  const header = headerBytes(t.dims.length);
  if (packedLayout(t)) return [getOneTrit(f, t, handle, i)];
  const form = elementForm(t.elem);
  const address = add(b, handle, mul(b, i, form.bytes));
  return form.types.map((c, j) => b.load(c, address, header + form.offsets[j], form.storage[j]));
}

function getOneTrit(f: Fn, t: TensorTy, handle: Value, k: Value): Value {
  const { b } = f;
  return getTrit(f.ctx, b, t, add(b, handle, headerBytes(1)), b.u32(0), k, dimOf(b, t, handle, 0));
}
