import type { RefValue } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';
import { isWide } from '../../vm/engine.ts';
import type { RegValue } from '../../vm/engine.ts';

/** A value of the reference semantics as engines take it. */
export function toReg(v: RefValue, t: ScalarType): RegValue {
  if (typeof v === 'boolean') return v ? 1 : 0;
  return typeof v === 'bigint' && !isWide(t) ? Number(v) : v;
}

/** A value of an engine as the reference semantics writes it. */
export function toRef(v: RegValue, t: ScalarType): RefValue {
  if (t === 'bool') return v !== 0;
  if (t === 'f32' || t === 'f64' || t === 'v128') return v;
  return BigInt(v as number | bigint);
}

/** Text that is equal exactly for equal values; all NaNs are one, −0 is not 0. */
export function show(v: RefValue): string {
  if (v instanceof Uint8Array) return `v128:${[...v].map((b) => b.toString(16).padStart(2, '0')).join('')}`;
  return Object.is(v, -0) ? '-0' : `${typeof v}:${v}`;
}
