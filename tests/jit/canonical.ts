import type { RefValue } from '../../spec/ops/schema.ts';

/** Which NaN arithmetic leaves in a vector is not specified: lanes that are NaN become the canonical one. */
export function canonicalLanes(v: RefValue, op: string): RefValue {
  const bits = op.startsWith('f32x4') ? 4 : op.startsWith('f64x2') ? 8 : 0;
  if (!(v instanceof Uint8Array) || bits === 0 || /_(abs|neg|pmin|pmax|replace_lane|splat)$/.test(op)) return v;
  const out = v.slice();
  const view = new DataView(out.buffer);
  for (let at = 0; at < 16; at += bits) {
    if (bits === 4 && Number.isNaN(view.getFloat32(at, true))) view.setUint32(at, 0x7fc00000, true);
    if (bits === 8 && Number.isNaN(view.getFloat64(at, true))) view.setBigUint64(at, 0x7ff8000000000000n, true);
  }
  return out;
}

/** As above for a vector of unknown shape: whatever reads as NaN becomes the canonical one. */
export function anyNan(v: RefValue): RefValue {
  return canonicalLanes(canonicalLanes(v, 'f64x2_add'), 'f32x4_add');
}
