import type { RegValue } from '../../vm/engine.ts';
import { isWide } from '../../vm/engine.ts';
import type { ScalarType } from '../../spec/types.ts';

/** A JSON value of a scalar as engines take it. */
export function fromReg(v: number | string | boolean, type: ScalarType): RegValue {
  if (typeof v === 'boolean') return v ? 1 : 0;
  return isWide(type) ? BigInt(v) : Number(v);
}

/** As the core's registers hold it. */
export const toRegister = (v: RegValue): bigint => BigInt(v as number | bigint);
