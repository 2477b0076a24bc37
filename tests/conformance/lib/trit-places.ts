import type { Layout } from '../../../spec/abi.ts';
import { BLOCK_BYTES, TRITS_PER_BLOCK } from '../../../spec/layout.ts';

/** Where the trits of packed tensors lie: the table of spec/semantics.md 3. */

/** Address of the 16-byte unit (32 bytes for planes) that holds an element, and the element's place in it. */
function unitOf(start: number, layout: Layout, row: number, index: number): { at: number; k: number } {
  const name = layout.name as keyof typeof TRITS_PER_BLOCK;
  const per = TRITS_PER_BLOCK[name];
  const units = Math.ceil(row / per);
  const i = Math.floor(index / row);
  const k = index % row;
  const b = Math.floor(k / per);
  const R = layout.tile?.[0] ?? 1;
  const unit = (Math.floor(i / R) * units + b) * R + (i % R);
  return { at: start + unit * BLOCK_BYTES[name], k: k % per };
}

export function readTrit(memory: Uint8Array, start: number, layout: Layout, row: number, index: number): number {
  const { at, k } = unitOf(start, layout, row, index);
  switch (layout.name) {
    case 'planes': {
      const bit = 1 << (k & 7);
      const nonzero = (memory[at + (k >> 3)]! & bit) !== 0;
      const negative = (memory[at + 16 + (k >> 3)]! & bit) !== 0;
      if (negative && !nonzero) throw new Error('a stored trit is negative zero');
      return nonzero ? (negative ? -1 : 1) : 0;
    }
    case 'pack2':
      return ((memory[at + (k & 15)]! >> (2 * (k >> 4))) & 3) - 1;
    default:
      return (Math.floor(memory[at + (k % 16)]! / 3 ** Math.floor(k / 16)) % 3) - 1;
  }
}

export function writeTrit(
  memory: Uint8Array,
  start: number,
  layout: Layout,
  row: number,
  index: number,
  trit: number,
): void {
  const { at, k } = unitOf(start, layout, row, index);
  switch (layout.name) {
    case 'planes': {
      const bit = 1 << (k & 7);
      if (trit !== 0) memory[at + (k >> 3)]! |= bit;
      if (trit < 0) memory[at + 16 + (k >> 3)]! |= bit;
      return;
    }
    case 'pack2': {
      const shift = 2 * (k >> 4);
      const byte = at + (k & 15);
      memory[byte] = (memory[byte]! & ~(3 << shift)) | ((trit + 1) << shift);
      return;
    }
    default: {
      const weight = 3 ** Math.floor(k / 16);
      const byte = at + (k % 16);
      memory[byte] = memory[byte]! + trit * weight;
    }
  }
}
