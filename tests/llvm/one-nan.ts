import type { RefValue } from '../../spec/ops/schema.ts';

/** NaNs of a vector's lanes are one value where the result is arithmetic of floats. */
export function oneNaN<T extends RefValue>(v: T, name: string): T {
  if (!(v instanceof Uint8Array) || !/^f\d/.test(name) || /_(abs|neg|pmin|pmax|eq|ne|lt|gt|le|ge)$/.test(name))
    return v;
  const bytes = v.slice();
  const view = new DataView(bytes.buffer);
  const wide = name.startsWith('f64');
  for (let i = 0; i < v.length; i += wide ? 8 : 4) {
    if (wide && Number.isNaN(view.getFloat64(i, true))) view.setBigUint64(i, 0x7ff8n << 48n, true);
    if (!wide && Number.isNaN(view.getFloat32(i, true))) view.setUint32(i, 0x7fc00000, true);
  }
  return bytes as T;
}
