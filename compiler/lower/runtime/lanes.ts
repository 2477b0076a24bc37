import type { Builder } from '../../ir/builder.ts';
import type { Value } from '../../ir/types.ts';
import { BLOCK_BYTES } from '../../../spec/layout.ts';
import type { TensorTy } from '../../../spec/abi.ts';
import { add, bin, mul, shr, wrap } from '../emit.ts';
import { packedLayout } from './tensor.ts';
import { blockAddress } from './trits.ts';

/** Eight trits at once: their codes (trit + 1) in the bytes of a word, so that rows are converted by words. */
export const LANES = 8;

const ONES = 0x0101010101010101n;
const HIGH = 0x8080808080808080n;

/** Whether rows of a layout are read and written by words: all but five trits a byte. */
export function hasWords(t: TensorTy): boolean {
  return packedLayout(t) !== 'pack5';
}

/** Payload and first row of a run of rows of K trits. */
export interface Rows {
  readonly t: TensorTy;
  readonly payload: Value;
  readonly first: Value;
}

const word = (b: Builder, v: bigint): Value => b.int('u64', v);
const and = (b: Builder, x: Value, v: bigint): Value => b.op('and', [x, word(b, v)]);
const xor = (b: Builder, x: Value, v: bigint): Value => b.op('xor', [x, word(b, v)]);

/** Address of the block that holds trit k of a row; for one byte a trit that of the trit itself. */
function addressOf(b: Builder, r: Rows, row: Value, k: Value, K: Value): Value {
  const packed = packedLayout(r.t);
  const at = add(b, r.first, row);
  if (!packed) return add(b, r.payload, add(b, bin(b, 'mul', at, K), k));
  return blockAddress(b, r.t, packed, r.payload, at, k, K);
}

/** Address of the byte or word that holds trits k … k+7, k a multiple of 8; in planes of their nonzero bits. */
function within(b: Builder, r: Rows, at: Value, k: Value): Value {
  const packed = packedLayout(r.t);
  if (packed === 'planes') return add(b, at, bin(b, 'and', shr(b, k, 3), 15));
  return packed === 'pack2' ? add(b, at, bin(b, 'and', k, 8)) : at;
}

/** Codes of trits k … k+7 of a row, all of them in the row. */
export function getLanes(b: Builder, r: Rows, row: Value, k: Value, K: Value): Value {
  const at = within(b, r, addressOf(b, r, row, k, K), k);
  switch (packedLayout(r.t)) {
    case 'planes': {
      // A byte for each bit: the bit alone is left in its byte, and any bit carries into the highest.
      const expand = (offset: number): Value => {
        const bits = wrap(b, b.load('u8', at, offset), 'u64');
        const spread = and(b, b.op('mul', [bits, word(b, ONES)]), 0x8040201008040201n);
        return and(b, shr(b, b.op('add', [spread, word(b, 0x7f7f7f7f7f7f7f7fn)]), 7), ONES);
      };
      const sign = expand(BLOCK_BYTES.planes / 2);
      return b.op('sub', [b.op('add', [expand(0), word(b, ONES)]), mul(b, sign, 2)]);
    }
    case 'pack2':
      return and(b, b.op('shr', [b.load('u64', at), pack2Shift(b, k)]), 0x0303030303030303n);
    default: {
      // Each byte plus 1, without a carry into the next.
      const bytes = b.load('u64', at);
      const low = b.op('add', [and(b, bytes, ~HIGH & 0xffffffffffffffffn), word(b, ONES)]);
      return b.op('xor', [low, and(b, bytes, HIGH)]);
    }
  }
}

function pack2Shift(b: Builder, k: Value): Value {
  return wrap(b, bin(b, 'and', shr(b, k, 3), 6), 'i32');
}

/** Writes codes as trits k … k+7 of a row; see getLanes. */
export function putLanes(b: Builder, r: Rows, row: Value, k: Value, K: Value, codes: Value): void {
  const at = within(b, r, addressOf(b, r, row, k, K), k);
  switch (packedLayout(r.t)) {
    case 'planes': {
      const nonzero = and(b, xor(b, codes, ONES), ONES);
      const sign = b.op('sub', [nonzero, and(b, shr(b, codes, 1), ONES)]);
      // The lowest bits of the bytes come together in the highest byte of a product.
      const gather = (x: Value): Value => wrap(b, shr(b, b.op('mul', [x, word(b, 0x0102040810204080n)]), 56), 'u8');
      b.store(at, gather(nonzero));
      b.store(at, gather(sign), BLOCK_BYTES.planes / 2);
      return;
    }
    case 'pack2': {
      const shift = pack2Shift(b, k);
      const keep = b.op('not', [b.op('shl', [word(b, 0x0303030303030303n), shift])]);
      b.store(at, b.op('or', [b.op('and', [b.load('u64', at), keep]), b.op('shl', [codes, shift])]));
      return;
    }
    default: {
      const raised = b.op('or', [codes, word(b, HIGH)]);
      b.store(at, xor(b, b.op('sub', [raised, word(b, ONES)]), HIGH));
    }
  }
}

/** Number of trits of a row that whole words cover. */
export function wholeLanes(b: Builder, K: Value): Value {
  return mul(b, shr(b, K, 3), LANES);
}
