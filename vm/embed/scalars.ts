import type { RegValue } from '../engine.ts';
import { isWide } from '../engine.ts';
import { bf16Bits, bf16FromBits, f16Bits, f16FromBits } from '../../spec/numerics.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { SCALARS, scalarInfo } from '../../spec/types.ts';
import { AbiError } from './errors.ts';

/**
 * Scalars of an embedder: numbers for t1…t33, 8- to 32-bit integers and floats, bigints for t34…t40, i64 and u64,
 * booleans for bool. Integers are taken as numbers or bigints alike where they are exact.
 */
export type ScalarValue = number | bigint | boolean;

/** Bounds of the integer types whose values are numbers outside an engine. */
const NUMBER_BOUNDS: ReadonlyMap<ScalarType, { readonly min: number; readonly max: number }> = new Map(
  [...SCALARS.values()]
    .filter(
      (s) => (s.kind === 'signed' || s.kind === 'unsigned' || s.kind === 'trits') && !isWide(s.name as ScalarType),
    )
    .map((s) => [s.name as ScalarType, { min: Number(s.min), max: Number(s.max) }]),
);

/** Checks a value and gives it as a register value. Throws AbiError. */
export function toReg(v: unknown, t: ScalarType, path: string): RegValue {
  if (typeof v === 'number') {
    const bounds = NUMBER_BOUNDS.get(t);
    // What fails here is told below why.
    if (bounds && Number.isInteger(v) && v >= bounds.min && v <= bounds.max) return v + 0; // −0 is 0
  }
  const { kind, min, max } = scalarInfo(t);
  if (kind === 'bool') {
    if (typeof v === 'boolean') return v ? 1 : 0;
    throw new AbiError(path, `a boolean is expected, not ${describe(v)}`);
  }
  if (kind === 'float') {
    if (typeof v === 'number') return t === 'f32' ? Math.fround(v) : v;
    throw new AbiError(path, `a number is expected, not ${describe(v)}`);
  }
  const integer = typeof v === 'bigint' ? v : typeof v === 'number' && Number.isSafeInteger(v) ? BigInt(v) : undefined;
  if (integer === undefined) throw new AbiError(path, `an integer is expected, not ${describe(v)}`);
  if (integer < min || integer > max) throw new AbiError(path, `${integer} is no ${t} (${min} to ${max})`);
  return isWide(t) ? integer : Number(integer);
}

export function fromReg(v: RegValue, t: ScalarType): ScalarValue {
  return t === 'bool' ? v !== 0 : (v as number | bigint);
}

/** What a wrong value is, for messages. */
export function describe(v: unknown): string {
  if (v === null) return 'null';
  if (Array.isArray(v)) return 'an array';
  return typeof v === 'number' || typeof v === 'bigint' ? String(v) : typeof v;
}

/** Stores a scalar as memory holds it. */
export function storeScalar(view: DataView, at: number, v: RegValue, t: StorageType): void {
  const { bytes } = scalarInfo(t);
  if (t === 'f64') view.setFloat64(at, v as number, true);
  else if (t === 'f32') view.setFloat32(at, v as number, true);
  else if (t === 'f16') view.setUint16(at, f16Bits(Math.fround(v as number)), true);
  else if (t === 'bf16') view.setUint16(at, bf16Bits(Math.fround(v as number)), true);
  else if (bytes === 8) view.setBigInt64(at, BigInt(v as number | bigint), true);
  else if (bytes === 4) view.setInt32(at, v as number, true);
  else if (bytes === 2) view.setInt16(at, v as number, true);
  else view.setInt8(at, v as number);
}

/** Reads a scalar from memory. */
export function loadScalar(view: DataView, at: number, t: StorageType): RegValue {
  const { bytes, kind } = scalarInfo(t);
  switch (t) {
    case 'f64':
      return view.getFloat64(at, true);
    case 'f32':
      return view.getFloat32(at, true);
    case 'f16':
      return f16FromBits(view.getUint16(at, true));
    case 'bf16':
      return bf16FromBits(view.getUint16(at, true));
  }
  const signed = kind !== 'unsigned';
  if (bytes === 8) {
    const v = signed ? view.getBigInt64(at, true) : view.getBigUint64(at, true);
    return isWide(t as ScalarType) ? v : Number(v);
  }
  if (bytes === 4) return signed ? view.getInt32(at, true) : view.getUint32(at, true);
  if (bytes === 2) return signed ? view.getInt16(at, true) : view.getUint16(at, true);
  return signed ? view.getInt8(at) : view.getUint8(at);
}
