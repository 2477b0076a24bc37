import type { RefValue } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { RegValue } from '../engine.ts';
import { isWide } from '../engine.ts';

/** Registers in the state memory, little-endian, each as its machine type. */

/** A register's value as callers outside see it. */
export function readReg(state: DataView, at: number, t: ScalarType): RegValue {
  switch (scalarInfo(t).machine) {
    case 'i32':
      return t === 'u32' ? state.getUint32(at, true) : state.getInt32(at, true);
    case 'i64': {
      const v = t === 'u64' ? state.getBigUint64(at, true) : state.getBigInt64(at, true);
      return isWide(t) ? v : Number(v);
    }
    case 'f32':
      return state.getFloat32(at, true);
    case 'f64':
      return state.getFloat64(at, true);
    case 'v128':
      return new Uint8Array(state.buffer, at, 16).slice();
  }
}

/** Writes a caller's value; the type and range are the caller's promise, wrong kinds throw TypeError. */
export function writeReg(state: DataView, at: number, t: ScalarType, v: RegValue): void {
  const wanted = t === 'v128' ? 'Uint8Array' : isWide(t) ? 'bigint' : 'number';
  if (wanted === 'Uint8Array' ? !(v instanceof Uint8Array) : typeof v !== wanted) {
    throw new TypeError(`a value of ${t} must be a ${wanted}`);
  }
  switch (scalarInfo(t).machine) {
    case 'i32':
      state.setInt32(at, v as number, true);
      return;
    case 'i64':
      state.setBigInt64(at, BigInt(v as number | bigint), true);
      return;
    case 'f32':
      state.setFloat32(at, v as number, true);
      return;
    case 'f64':
      state.setFloat64(at, v as number, true);
      return;
    case 'v128':
      new Uint8Array(state.buffer, at, 16).set(v as Uint8Array);
  }
}

/** A register's value as the reference semantics writes it. */
export function readRef(state: DataView, at: number, t: ScalarType): RefValue {
  const v = readReg(state, at, t);
  if (t === 'bool') return v !== 0;
  return typeof v === 'number' && scalarInfo(t).kind !== 'float' ? BigInt(v) : v;
}

export function writeRef(state: DataView, at: number, t: ScalarType, v: RefValue): void {
  if (typeof v === 'boolean') writeReg(state, at, t, v ? 1 : 0);
  else writeReg(state, at, t, typeof v === 'bigint' && !isWide(t) ? Number(v) : v);
}
