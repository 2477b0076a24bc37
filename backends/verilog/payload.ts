import type { BufType } from '../../compiler/ir/types.ts';
import { BLOCK_BYTES, rowBytes, TRITS_PER_BLOCK } from '../../spec/layout.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { elementCount } from './flat.ts';

/** Payloads of tensors (spec/layout.ts) as the elements that streams carry, and back. */

/** Where the byte of a packed element is, and its place within the byte. */
function placeOf(type: BufType, row: number, k: number): { at: number; part: number } {
  const name = type.layout.name as 'planes' | 'pack2' | 'pack5';
  const per = TRITS_PER_BLOCK[name];
  const block = Math.floor(k / per);
  const size = BLOCK_BYTES[name];
  const blocks = rowBytes({ kind: 'scalar', name: 't1' }, type.layout, Number(type.dims.at(-1))) / size;
  const r = type.layout.tile?.[0] ?? 1;
  const unit = (Math.floor(row / r) * blocks + block) * r + (row % r);
  const rest = k - block * per;
  if (name === 'planes') return { at: unit * size + ((k >> 3) & 15), part: k & 7 };
  if (name === 'pack2') return { at: unit * size + (k & 15), part: 2 * ((k >> 4) & 3) };
  return { at: unit * size + (rest % 16), part: 3 ** Math.floor(rest / 16) };
}

const isPacked = (type: BufType): boolean => type.layout.name !== 'dense' && type.layout.name !== 'i8';

/** A number just outside a type: what stands for bytes that encode no value. */
function bad(type: ScalarType): bigint {
  return type === 'bool' ? 2n : scalarInfo(type).min - 1n;
}

/** The elements of a payload, row-major; bytes that encode none give a number that is none of the type. */
export function elementsOf(bytes: Uint8Array, type: BufType): bigint[] {
  const elem = type.elem as ScalarType;
  const count = elementCount(type);
  if (!isPacked(type)) {
    const { bytes: size, min, max } = scalarInfo(elem);
    return Array.from({ length: count }, (_, i) => {
      let v = 0n;
      for (let b = size - 1; b >= 0; b--) v = (v << 8n) | BigInt(bytes[i * size + b]!);
      if (min < 0n) v = BigInt.asIntN(8 * size, v);
      return v < min || v > max ? bad(elem) : v;
    });
  }
  const last = Number(type.dims.at(-1));
  return Array.from({ length: count }, (_, i) => {
    const { at, part } = placeOf(type, Math.floor(i / last), i % last);
    const byte = bytes[at]!;
    if (type.layout.name === 'planes') {
      const nonzero = (byte >> part) & 1;
      const negative = (bytes[at + 16]! >> part) & 1;
      return negative > nonzero ? bad(elem) : BigInt(nonzero - 2 * negative);
    }
    if (type.layout.name === 'pack2') {
      const code = (byte >> part) & 3;
      return code === 3 ? bad(elem) : BigInt(code - 1);
    }
    return byte >= 243 ? bad(elem) : BigInt((Math.floor(byte / part) % 3) - 1);
  });
}

/** Puts elements into a payload; padding becomes zero trits. */
export function putElements(bytes: Uint8Array, type: BufType, elements: readonly bigint[]): void {
  if (!isPacked(type)) {
    const size = scalarInfo(type.elem).bytes;
    elements.forEach((v, i) => {
      for (let b = 0; b < size; b++) bytes[i * size + b] = Number(BigInt.asUintN(8, v >> BigInt(8 * b)));
    });
    return;
  }
  bytes.fill(type.layout.name === 'pack2' ? 0x55 : type.layout.name === 'pack5' ? 121 : 0);
  const last = Number(type.dims.at(-1));
  elements.forEach((v, i) => {
    const { at, part } = placeOf(type, Math.floor(i / last), i % last);
    const t = Number(v);
    if (type.layout.name === 'planes') {
      if (t !== 0) bytes[at]! |= 1 << part;
      if (t < 0) bytes[at + 16]! |= 1 << part;
    } else if (type.layout.name === 'pack2') bytes[at] = (bytes[at]! & ~(3 << part)) | ((t + 1) << part);
    else bytes[at] = bytes[at]! + t * part;
  });
}
