import type { Builder } from '../../ir/builder.ts';
import type { Value } from '../../ir/types.ts';
import { BLOCK_BYTES } from '../../../spec/layout.ts';
import type { TensorTy } from '../../../spec/abi.ts';
import { add, bin, mul, shr, wrap } from '../emit.ts';
import { packedLayout } from './tensor.ts';
import { blockAddress, pack5Weight } from './trits.ts';

/** Sixteen trits at once: of any layout as signed bytes in the lanes of a vector, so that rows are converted by vectors. */
export const LANES = 16;

/** Payload and first row of a run of rows of K trits. */
export interface Rows {
  readonly t: TensorTy;
  readonly payload: Value;
  readonly first: Value;
}

const splat = (b: Builder, v: number): Value => b.op('i8x16_splat', [b.i32(v)]);
const load = (b: Builder, at: Value): Value => b.load('v128', at);

/** Address of the block that holds trit k of a row; for one byte a trit that of the trit itself. */
function addressOf(b: Builder, r: Rows, row: Value, k: Value, K: Value): Value {
  const packed = packedLayout(r.t);
  const at = add(b, r.first, row);
  if (!packed) return add(b, r.payload, add(b, bin(b, 'mul', at, K), k));
  return blockAddress(b, r.t, packed, r.payload, at, k, K);
}

/** Trits k … k+15 of a row as the lanes of a vector, k a multiple of 16 and all of them in the row. */
export function getLanes(b: Builder, r: Rows, row: Value, k: Value, K: Value): Value {
  const at = addressOf(b, r, row, k, K);
  switch (packedLayout(r.t)) {
    case undefined:
      return load(b, at);
    case 'planes': {
      const word = add(b, at, bin(b, 'and', shr(b, k, 3), 14));
      // Each byte of a mask stands for one bit of the plane: 0 or −1.
      const expand = (offset: number): Value => {
        const bits = b.op('i16x8_splat', [wrap(b, b.load('u16', word, offset), 'i32')]);
        const bytes = b.op('i8x16_shuffle', [bits, bits], {
          bytes: Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1]),
        });
        const one = b.op('i64x2_splat', [b.int('i64', BigInt.asIntN(64, 0x8040201008040201n))]);
        return b.op('i8x16_eq', [b.op('v128_and', [bytes, one]), one]);
      };
      const sign = expand(BLOCK_BYTES.planes / 2);
      return b.op('i8x16_sub', [b.op('i8x16_add', [sign, sign]), expand(0)]);
    }
    case 'pack2': {
      const code = b.op('i8x16_shr_u', [load(b, at), pack2Shift(b, k)]);
      return b.op('i8x16_sub', [b.op('v128_and', [code, splat(b, 3)]), splat(b, 1)]);
    }
    case 'pack5': {
      const digit = wrap(b, shr(b, bin(b, 'rem', k, 80), 4), 'i32');
      const [rest] = b.loop([load(b, at), digit], ['v128'], (loop, [x, n]) => {
        b.if(bin(b, 'gt', n, 0), [], () => b.br(loop, [third(b, x), bin(b, 'sub', n, 1)]));
        return [x];
      });
      const next = third(b, rest);
      const three = b.op('i8x16_add', [next, b.op('i8x16_add', [next, next])]);
      return b.op('i8x16_sub', [b.op('i8x16_sub', [rest, three]), splat(b, 1)]);
    }
  }
}

/** ⌊x/3⌋ of unsigned bytes: ⌊171x/512⌋ is the same below 256. */
function third(b: Builder, x: Value): Value {
  const factor = b.op('i16x8_splat', [b.i32(171)]);
  const half = (name: 'i16x8_extend_low_i8x16_u' | 'i16x8_extend_high_i8x16_u'): Value =>
    b.op('i16x8_shr_u', [b.op('i16x8_mul', [b.op(name, [x]), factor]), b.i32(9)]);
  return b.op('i8x16_narrow_i16x8_u', [half('i16x8_extend_low_i8x16_u'), half('i16x8_extend_high_i8x16_u')]);
}

function pack2Shift(b: Builder, k: Value): Value {
  return wrap(b, bin(b, 'and', shr(b, k, 3), 6), 'i32');
}

/** Writes the lanes as trits k … k+15 of a row, where zero trits stand; see getLanes. */
export function putLanes(b: Builder, r: Rows, row: Value, k: Value, K: Value, lanes: Value): void {
  const at = addressOf(b, r, row, k, K);
  const packed = packedLayout(r.t);
  switch (packed) {
    case undefined:
      b.store(at, lanes);
      return;
    case 'planes': {
      const word = add(b, at, bin(b, 'and', shr(b, k, 3), 14));
      const zero = splat(b, 0);
      const put = (mask: Value, offset: number): void =>
        b.store(word, wrap(b, b.op('i8x16_bitmask', [mask]), 'u16'), offset);
      put(b.op('i8x16_ne', [lanes, zero]), 0);
      put(lanes, BLOCK_BYTES.planes / 2);
      return;
    }
    case 'pack2':
    case 'pack5': {
      // A code is the trit plus 1, so that a trit added at its place turns the code of 0 into its own.
      const weight = packed === 'pack2' ? b.op('shl', [b.i32(1), pack2Shift(b, k)]) : wrap(b, pack5Weight(b, k), 'i32');
      const step = b.op('i8x16_splat', [weight]);
      const zero = splat(b, 0);
      const more = b.op('v128_and', [b.op('i8x16_gt_s', [lanes, zero]), step]);
      const less = b.op('v128_and', [b.op('i8x16_lt_s', [lanes, zero]), step]);
      b.store(at, b.op('i8x16_sub', [b.op('i8x16_add', [load(b, at), more]), less]));
      return;
    }
  }
}

/** Number of trits of a row that whole vectors cover. */
export function wholeLanes(b: Builder, K: Value): Value {
  return mul(b, shr(b, K, 4), LANES);
}
