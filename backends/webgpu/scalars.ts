import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { ScalarValue } from '../target.ts';
import type { Scalar } from './shader.ts';

/** Scalars between callers and the device's memory. */

/** Puts a scalar into the uniform buffer, as the shader has it there: words, low word first. */
export function writeScalar(bytes: DataView, { offset, type }: Scalar, value: ScalarValue): void {
  const info = scalarInfo(type);
  if (type === 'f64') bytes.setFloat64(offset, Number(value), true);
  else if (info.bytes === 8) bytes.setBigInt64(offset, BigInt.asIntN(64, BigInt(value)), true);
  else if (info.kind === 'float') bytes.setFloat32(offset, Number(value), true);
  else bytes.setInt32(offset, Number(value) | 0, true);
}

/** A scalar as it lies in memory. */
export function readScalar(at: DataView, type: ScalarType): ScalarValue {
  const { kind, bytes, max } = scalarInfo(type);
  if (kind === 'float') return bytes === 4 ? at.getFloat32(0, true) : at.getFloat64(0, true);
  const signed = kind === 'signed' || kind === 'trits';
  switch (bytes) {
    case 1:
      return signed ? at.getInt8(0) : at.getUint8(0);
    case 2:
      return signed ? at.getInt16(0, true) : at.getUint16(0, true);
    case 4:
      return signed ? at.getInt32(0, true) : at.getUint32(0, true);
    default: {
      const v = signed ? at.getBigInt64(0, true) : at.getBigUint64(0, true);
      return max <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(v) : v;
    }
  }
}
