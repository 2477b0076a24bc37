import type { Value } from '../ir/types.ts';
import type { TensorTy, Type } from '../../spec/abi.ts';
import { flatten, headerBytes } from '../../spec/layout.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { TExpr } from '../sema/tree.ts';
import { add, bin, mul, wrap } from './emit.ts';
import { operands } from './expr.ts';
import type { Fn, Val } from './func.ts';
import { fieldStart } from './scan.ts';
import { copyPart } from './runtime/part.ts';
import { dimOf, elementForm, loadDim, loadElement, packedLayout } from './runtime/tensor.ts';
import { getTrit } from './runtime/trits.ts';
import { hasHandles } from '../../spec/runtime-names.ts';

/** Reading elements of tensors and bytes of strings. */

/**
 * The index as u32, after one comparison with the dimension (trap `bounds`). A negative index becomes a number above
 * every dimension; types of more than 32 bits are compared in 64.
 */
export function checkedIndex(f: Fn, index: Value, dim: Value): Value {
  const { b } = f;
  const wide = scalarInfo(index.type as ScalarType).machine === 'i64';
  const type = wide ? 'u64' : 'u32';
  const at = wrap(b, index, type);
  b.trapIf(b.op('ge', [at, wrap(b, dim, type)]), 'bounds');
  return wrap(b, at, 'u32');
}

/** Checked indices as (index of the row among all rows, index in the row). */
export function flatRow(f: Fn, t: TensorTy, handle: Value, indices: readonly Value[]): [Value, Value] {
  const { b } = f;
  const checked = indices.map((x, axis) => checkedIndex(f, x, dimOf(b, t, handle, axis)));
  const last = checked.length - 1;
  let row = last > 0 ? checked[0] : b.u32(0);
  for (let i = 1; i < last; i++) row = add(b, bin(b, 'mul', row, dimOf(b, t, handle, i)), checked[i]);
  return [row, checked[last]];
}

/** Address of a dense element less the header (which goes into the access's offset). */
export function elementAddress(f: Fn, t: TensorTy, handle: Value, indices: readonly Value[], bytes: number): Value {
  const { b } = f;
  if (indices.length === 0) return handle;
  const checked = indices.map((x, axis) => checkedIndex(f, x, dimOf(b, t, handle, axis)));
  let flat = checked[0];
  for (let i = 1; i < checked.length; i++) {
    const d = t.dims[i];
    flat = add(b, mul(b, flat, typeof d === 'number' && d > 0 ? d : dimOf(b, t, handle, i)), checked[i]);
  }
  return add(b, handle, mul(b, flat, bytes));
}

/** An element or byte; what it holds is borrowed from the base, or retained where the base is a temporary. */
export function lowerIndex(f: Fn, e: Extract<TExpr, { kind: 'index' }>): Val {
  const { b } = f;
  const [base, ...rest] = operands(f, [e.base, ...e.indices]);
  const indices = rest.map((x) => x.v[0]);
  const handle = base.v[0];
  const t = e.base.type;
  let values: Value[];
  if (t.kind === 'str') {
    values = [b.load('u8', add(b, handle, checkedIndex(f, indices[0], loadDim(b, handle, 0))), 16)];
  } else {
    values = loadAt(f, t as TensorTy, handle, indices);
  }
  if (t.kind === 'tensor' && indices.length < t.dims.length) {
    f.release(base, t);
    return f.owned(values, e.type);
  }
  return partOf(f, base, t, values, e.type);
}

/** Number of the part that checked indices of the first axes name, among the parts of its size. */
export function flatPart(f: Fn, t: TensorTy, handle: Value, indices: readonly Value[]): Value {
  const { b } = f;
  const checked = indices.map((x, axis) => checkedIndex(f, x, dimOf(b, t, handle, axis)));
  return checked.reduce((flat, x, axis) => add(b, bin(b, 'mul', flat, dimOf(b, t, handle, axis)), x));
}

function loadAt(f: Fn, t: TensorTy, handle: Value, indices: Value[]): Value[] {
  const { b } = f;
  const header = headerBytes(t.dims.length);
  if (indices.length < t.dims.length) {
    return b.call(copyPart(f.ctx, t, indices.length), [handle, flatPart(f, t, handle, indices)], ['u32']);
  }
  if (packedLayout(t)) {
    const [row, k] = flatRow(f, t, handle, indices);
    return [getTrit(f.ctx, b, t, add(b, handle, header), row, k, dimOf(b, t, handle, t.dims.length - 1))];
  }
  const form = elementForm(t.elem);
  return loadElement(b, form, elementAddress(f, t, handle, indices, form.bytes), header);
}

/** A part that was read out of a whole: it is as long-lived as the whole; of a temporary, the part alone is kept. */
export function partOf(f: Fn, whole: Val, wholeType: Type, values: Value[], type: Type): Val {
  if (!hasHandles(type)) {
    f.release(whole, wholeType);
    return { v: values, own: 'stable' };
  }
  if (whole.own !== 'owned') return { v: values, own: whole.own };
  f.own({ v: values, own: 'borrowed' }, type);
  f.release(whole, wholeType);
  return { v: values, own: 'owned' };
}

/** A field (or a field of one) of an element without handles, read alone; undefined for other fields. */
export function lowerElementField(f: Fn, e: Extract<TExpr, { kind: 'field' }>): Val | undefined {
  let start = 0;
  let whole: TExpr = e;
  for (; whole.kind === 'field'; whole = whole.base) start += fieldStart(whole.base.type, whole.index);
  if (whole.kind !== 'index' || whole.base.type.kind !== 'tensor') return undefined;
  const t = whole.base.type;
  if (whole.indices.length < t.dims.length || packedLayout(t) || t.elem.kind === 'half' || hasHandles(t.elem)) {
    return undefined;
  }
  const [base, ...rest] = operands(f, [whole.base, ...whole.indices]);
  const form = elementForm(t.elem);
  const indices = rest.map((x) => x.v[0]);
  const address = elementAddress(f, t, base.v[0], indices, form.bytes);
  const header = headerBytes(t.dims.length);
  const values = flatten(e.type).map((type, i) => {
    const at = start + i;
    return f.b.load(type, address, header + form.offsets[at], form.storage[at]);
  });
  return partOf(f, base, t, values, e.type);
}

export function lowerField(f: Fn, e: Extract<TExpr, { kind: 'field' }>, base: Val): Val {
  const t = e.base.type;
  const start = fieldStart(t, e.index);
  return partOf(f, base, t, base.v.slice(start, start + flatten(e.type).length), e.type);
}
