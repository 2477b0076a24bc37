import type { Layout } from '../../spec/abi.ts';
import { BLOCK_BYTES, TRITS_PER_BLOCK } from '../../spec/layout.ts';

/** Where the trits of packed rows lie, and reading and writing them. Formulas: spec/layout.ts, `rowBytes`. */

type Packed = keyof typeof BLOCK_BYTES;

/** Byte offset of block `b` of row `i`, for rows of `blocks` blocks. */
function blockAt(layout: Layout, i: number, b: number, blocks: number): number {
  const bytes = BLOCK_BYTES[layout.name as Packed];
  if (!layout.tile) return (i * blocks + b) * bytes;
  const rows = layout.tile[0];
  return ((Math.floor(i / rows) * blocks + b) * rows + (i % rows)) * bytes;
}

/** Codecs of one block: `n` trits from `from` on. Beyond the row a block holds zeros, which pack2 and pack5 write as 1. */
const BLOCKS: Readonly<
  Record<
    Packed,
    {
      write(trits: Int8Array, from: number, n: number, out: Uint8Array, at: number): void;
      read(bytes: Uint8Array, at: number, out: Int8Array, from: number, n: number): void;
    }
  >
> = {
  planes: {
    write(trits, from, n, out, at) {
      for (let byte = 0; byte < 16; byte++) {
        let nonzero = 0;
        let sign = 0;
        const first = from + 8 * byte;
        // From the last trit on, whose bits are moved up by each one before it.
        for (let j = Math.min(8, n - 8 * byte) - 1; j >= 0; j--) {
          const t = trits[first + j];
          nonzero = (nonzero << 1) | (t & 1);
          sign = (sign << 1) | ((t >> 1) & 1);
        }
        out[at + byte] = nonzero;
        out[at + byte + 16] = sign;
      }
    },
    read(bytes, at, out, from, n) {
      for (let j = 0; j < n; j++) {
        const nonzero = (bytes[at + (j >> 3)] >> (j & 7)) & 1;
        const sign = (bytes[at + (j >> 3) + 16] >> (j & 7)) & 1;
        out[from + j] = nonzero - 2 * sign;
      }
    },
  },
  pack2: {
    write(trits, from, n, out, at) {
      for (let byte = 0; byte < 16; byte++) {
        let code = 0;
        for (let digit = 0; digit < 4; digit++) {
          const j = byte + 16 * digit;
          code |= (j < n ? trits[from + j] + 1 : 1) << (2 * digit);
        }
        out[at + byte] = code;
      }
    },
    read(bytes, at, out, from, n) {
      for (let j = 0; j < n; j++) out[from + j] = ((bytes[at + (j & 15)] >> (2 * (j >> 4))) & 3) - 1;
    },
  },
  pack5: {
    write(trits, from, n, out, at) {
      for (let byte = 0; byte < 16; byte++) {
        let code = 0;
        for (let digit = 4; digit >= 0; digit--) {
          const j = byte + 16 * digit;
          code = 3 * code + (j < n ? trits[from + j] + 1 : 1);
        }
        out[at + byte] = code;
      }
    },
    read(bytes, at, out, from, n) {
      for (let j = 0; j < n; j++) out[from + j] = (Math.floor(bytes[at + (j & 15)] / POWERS[j >> 4]) % 3) - 1;
    },
  },
};
const POWERS = [1, 3, 9, 27, 81];

/** Writes rows of `k` trits (−1, 0, 1) into a memory, as the payload that starts at an address. */
export function packTrits(trits: Int8Array, memory: Uint8Array, start: number, layout: Layout, k: number): void {
  if (layout.name === 'i8' || layout.name === 'dense') {
    memory.set(new Uint8Array(trits.buffer, trits.byteOffset, trits.length), start);
    return;
  }
  const per = TRITS_PER_BLOCK[layout.name];
  const blocks = Math.ceil(k / per);
  const rows = k === 0 ? 0 : trits.length / k;
  const { write } = BLOCKS[layout.name];
  for (let i = 0; i < rows; i++) {
    for (let b = 0; b < blocks; b++) {
      write(trits, i * k + b * per, Math.min(per, k - b * per), memory, start + blockAt(layout, i, b, blocks));
    }
  }
  if (layout.tile) padTile(memory, start, layout, rows, blocks);
}

/** Rows that only fill up the last tile hold zero trits too. */
function padTile(memory: Uint8Array, start: number, layout: Layout, rows: number, blocks: number): void {
  const { write } = BLOCKS[layout.name as Packed];
  const tile = layout.tile![0];
  for (let i = rows; i < Math.ceil(rows / tile) * tile; i++) {
    for (let b = 0; b < blocks; b++) write(NO_TRITS, 0, 0, memory, start + blockAt(layout, i, b, blocks));
  }
}
const NO_TRITS = new Int8Array(0);

/** Reads rows of `k` trits. */
export function unpackTrits(payload: Uint8Array, count: number, layout: Layout, k: number): Int8Array {
  if (layout.name === 'i8' || layout.name === 'dense') return new Int8Array(payload.slice(0, count).buffer);
  const out = new Int8Array(count);
  const per = TRITS_PER_BLOCK[layout.name];
  const blocks = Math.ceil(k / per);
  const rows = k === 0 ? 0 : count / k;
  const { read } = BLOCKS[layout.name];
  for (let i = 0; i < rows; i++) {
    for (let b = 0; b < blocks; b++) {
      read(payload, blockAt(layout, i, b, blocks), out, i * k + b * per, Math.min(per, k - b * per));
    }
  }
  return out;
}
