import type { RefValue } from '../../spec/ops/schema.ts';

/** Equality of reference values: all NaNs are one, −0 differs from +0. */
export function sameValue(a: RefValue, b: RefValue): boolean {
  if (a instanceof Uint8Array && b instanceof Uint8Array) return a.length === b.length && a.every((x, i) => x === b[i]);
  return Object.is(a, b);
}

export function show(values: readonly RefValue[]): string {
  const one = (v: RefValue): string =>
    v instanceof Uint8Array ? Buffer.from(v).toString('hex') : Object.is(v, -0) ? '-0' : String(v);
  return `(${values.map(one).join(', ')})`;
}

/** Every value of an integer type of at most 3^5 or 2^8 values. */
export function enumerate(min: bigint, max: bigint): bigint[] {
  return Array.from({ length: Number(max - min) + 1 }, (_, i) => min + BigInt(i));
}
