import type { TensorTy } from '../../spec/abi.ts';
import { BLOCK_BYTES, payloadBytes, TRITS_PER_BLOCK } from '../../spec/layout.ts';
import type { StorageType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { packedLayout, zeroByte } from './runtime/tensor.ts';

type Constant = bigint | number | boolean;

/** Bytes of a tensor of scalar constants, row-major, in the type's layout. */
export function packConstant(t: TensorTy, dims: readonly number[], values: readonly Constant[]): Uint8Array {
  const bytes = new Uint8Array(payloadBytes(t.elem, t.layout, dims)).fill(zeroByte(t.layout));
  const packed = packedLayout(t);
  if (!packed) {
    const view = new DataView(bytes.buffer);
    const storage = t.elem.kind === 'scalar' || t.elem.kind === 'half' ? t.elem.name : 'u8';
    const size = scalarInfo(storage).bytes;
    values.forEach((v, i) => writeScalar(view, i * size, storage, v));
    return bytes;
  }
  const K = dims[dims.length - 1];
  const blocks = Math.ceil(K / TRITS_PER_BLOCK[packed]);
  const tile = t.layout.tile?.[0] ?? 1;
  values.forEach((v, i) => {
    const row = Math.floor(i / K);
    const k = i % K;
    const block = Math.floor(k / TRITS_PER_BLOCK[packed]);
    const index = (Math.floor(row / tile) * blocks + block) * tile + (row % tile);
    writeTrit(bytes, index * BLOCK_BYTES[packed], packed, k, Number(v));
  });
  return bytes;
}

function writeTrit(
  bytes: Uint8Array,
  block: number,
  packed: 'planes' | 'pack2' | 'pack5',
  k: number,
  trit: number,
): void {
  if (packed === 'planes') {
    const at = block + ((k >> 3) & 15);
    if (trit !== 0) bytes[at] |= 1 << (k & 7);
    if (trit < 0) bytes[at + 16] |= 1 << (k & 7);
    return;
  }
  const at = block + (packed === 'pack2' ? k & 15 : k % 16);
  // The byte held the code of zero, so the trit itself is the difference.
  if (packed === 'pack2') bytes[at] += trit << (2 * ((k >> 4) & 3));
  else bytes[at] += trit * 3 ** Math.floor((k % 80) / 16);
}

function writeScalar(view: DataView, at: number, storage: StorageType, v: Constant): void {
  const info = scalarInfo(storage);
  if (info.kind === 'float') {
    if (info.bytes === 4) view.setFloat32(at, v as number, true);
    else view.setFloat64(at, v as number, true);
    return;
  }
  const n = BigInt(v);
  if (info.bytes === 8) view.setBigInt64(at, BigInt.asIntN(64, n), true);
  else if (info.bytes === 4) view.setInt32(at, Number(BigInt.asIntN(32, n)), true);
  else if (info.bytes === 2) view.setInt16(at, Number(BigInt.asIntN(16, n)), true);
  else view.setInt8(at, Number(BigInt.asIntN(8, n)));
}
