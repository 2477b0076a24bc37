import type { Dim, Type } from '../../../spec/abi.ts';
import type { TensorValue } from './values.ts';

/** Making tensors smaller along an axis: what shrinking does to values whose sizes are free. */

/** The elements of a tensor whose index along an axis is among `keep`. */
export function cut<T>(
  data: readonly T[],
  dims: readonly number[],
  axis: number,
  keep: readonly number[],
): { readonly data: T[]; readonly dims: number[] } {
  const inner = dims.slice(axis + 1).reduce((a, b) => a * b, 1);
  const outer = dims.slice(0, axis).reduce((a, b) => a * b, 1);
  const out: T[] = [];
  for (let o = 0; o < outer; o++) {
    for (const k of keep) {
      const from = (o * dims[axis] + k) * inner;
      out.push(...data.slice(from, from + inner));
    }
  }
  return { data: out, dims: dims.map((d, i) => (i === axis ? keep.length : d)) };
}

/** Index sets to try in place of 0…n−1, smallest first: none, the halves, all but one. */
export function* subsets(n: number): Generator<number[]> {
  if (n === 0) return;
  const all = Array.from({ length: n }, (_, i) => i);
  yield [];
  if (n > 2) {
    yield all.slice(0, n >> 1);
    yield all.slice(n >> 1);
  }
  if (n > 1) for (let i = 0; i < Math.min(n, 32); i++) yield all.filter((k) => k !== i);
}

/** Cuts every axis of a tensor that has the name to the index set. */
export function cutNamed(t: TensorValue, dims: readonly Dim[], name: string, keep: readonly number[]): TensorValue {
  let out = t;
  for (const [axis, d] of dims.entries()) if (d === name) out = cut(out.data, out.dims, axis, keep);
  return out;
}

/** How often a shape name stands in a type. */
export function uses(type: Type, name: string): number {
  switch (type.kind) {
    case 'tensor': {
      const own = type.dims.filter((d) => d === name).length;
      return own + (type.elem.kind === 'half' ? 0 : uses(type.elem, name));
    }
    case 'tuple':
      return type.items.reduce((n, t) => n + uses(t, name), 0);
    default:
      return 0; // declared types name no sizes of a property
  }
}
