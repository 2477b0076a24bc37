import type { Layout } from '../../spec/abi.ts';
import { BLOCK_BYTES, TRITS_PER_BLOCK } from '../../spec/layout.ts';

/** Where the trits of packed rows lie, and reading and writing them. Formulas: spec/layout.ts, `rowBytes`. */

/** Byte offset of block `b` of row `i`, for rows of `blocks` blocks. */
function blockAt(layout: Layout, i: number, b: number, blocks: number): number {
  const bytes = BLOCK_BYTES[layout.name as keyof typeof BLOCK_BYTES];
  if (!layout.tile) return (i * blocks + b) * bytes;
  const rows = layout.tile[0];
  return ((Math.floor(i / rows) * blocks + b) * rows + (i % rows)) * bytes;
}

/** Writes rows of `k` trits (−1, 0, 1) into a payload. */
export function packTrits(trits: ArrayLike<number>, payload: Uint8Array, layout: Layout, k: number): void {
  if (layout.name === 'i8' || layout.name === 'dense') {
    for (let i = 0; i < trits.length; i++) payload[i] = trits[i] & 255;
    return;
  }
  const name = layout.name;
  const per = TRITS_PER_BLOCK[name];
  const blocks = Math.ceil(k / per);
  const rows = k === 0 ? 0 : trits.length / k;
  for (let i = 0; i < rows; i++) {
    for (let b = 0; b < blocks; b++) {
      const at = blockAt(layout, i, b, blocks);
      for (let j = 0; j < per; j++) {
        // Beyond the row the block holds zeros, which pack2 and pack5 write as 1.
        const t = b * per + j < k ? trits[i * k + b * per + j] : 0;
        if (name === 'planes') {
          const byte = at + ((j >> 3) & 15);
          if (t !== 0) payload[byte] |= 1 << (j & 7);
          if (t < 0) payload[byte + 16] |= 1 << (j & 7);
        } else if (name === 'pack2') payload[at + (j & 15)] |= (t + 1) << (2 * (j >> 4));
        else payload[at + (j % 16)] += (t + 1) * 3 ** Math.floor(j / 16);
      }
    }
  }
  if (layout.tile) padTile(payload, layout, rows, blocks);
}

/** Rows that only fill up the last tile hold zero trits too. */
function padTile(payload: Uint8Array, layout: Layout, rows: number, blocks: number): void {
  if (layout.name === 'planes') return;
  const bytes = BLOCK_BYTES[layout.name as keyof typeof BLOCK_BYTES];
  const zero = layout.name === 'pack2' ? 0x55 : 121;
  const tile = layout.tile![0];
  for (let i = rows; i < Math.ceil(rows / tile) * tile; i++) {
    for (let b = 0; b < blocks; b++) {
      const at = blockAt(layout, i, b, blocks);
      payload.fill(zero, at, at + bytes);
    }
  }
}

/** Reads rows of `k` trits. */
export function unpackTrits(payload: Uint8Array, count: number, layout: Layout, k: number): Int8Array {
  const out = new Int8Array(count);
  if (layout.name === 'i8' || layout.name === 'dense') {
    for (let i = 0; i < count; i++) out[i] = (payload[i] << 24) >> 24;
    return out;
  }
  const name = layout.name;
  const per = TRITS_PER_BLOCK[name];
  const blocks = Math.ceil(k / per);
  for (let n = 0; n < count; n++) {
    const i = Math.floor(n / k);
    const column = n % k;
    const at = blockAt(layout, i, Math.floor(column / per), blocks);
    const j = column % per;
    if (name === 'planes') {
      const byte = at + ((j >> 3) & 15);
      const bit = 1 << (j & 7);
      out[n] = (payload[byte] & bit) === 0 ? 0 : (payload[byte + 16] & bit) === 0 ? 1 : -1;
    } else if (name === 'pack2') out[n] = ((payload[at + (j & 15)] >> (2 * (j >> 4))) & 3) - 1;
    else out[n] = (Math.floor(payload[at + (j % 16)] / 3 ** Math.floor(j / 16)) % 3) - 1;
  }
  return out;
}
