import type { Builder } from '../../ir/builder.ts';
import type { Value } from '../../ir/types.ts';
import type { TensorTy } from '../../../spec/abi.ts';
import { BLOCK_BYTES } from '../../../spec/layout.ts';
import type { Context } from '../context.ts';
import { add, bin, countLoop, mul, shr, wrap } from '../emit.ts';
import type { PackedName } from './tensor.ts';
import { blocksPerRow, dimOf, packedLayout } from './tensor.ts';

/** Single trits of packed tensors: where they lie (spec/layout.ts), reading, writing, and element-wise conversions. */

/**
 * Address of the block that holds trit k of a row, where `base` is the payload and K the row's length. Rank 1 without
 * a tile has no row.
 */
export function blockAddress(
  b: Builder,
  t: TensorTy,
  packed: PackedName,
  base: Value,
  row: Value | undefined,
  k: Value,
  K: Value,
): Value {
  const block = packed === 'planes' ? shr(b, k, 7) : packed === 'pack2' ? shr(b, k, 6) : bin(b, 'div', k, 80);
  let index = block;
  const tile = t.layout.tile?.[0];
  if (tile) {
    const i = row ?? b.u32(0);
    const group = bin(b, 'div', i, tile);
    index = add(
      b,
      bin(b, 'mul', add(b, bin(b, 'mul', group, blocksPerRow(b, packed, K)), block), tile),
      bin(b, 'rem', i, tile),
    );
  } else if (row) {
    index = add(b, bin(b, 'mul', row, blocksPerRow(b, packed, K)), block);
  }
  return add(b, base, mul(b, index, BLOCK_BYTES[packed]));
}

function readCode(b: Builder, packed: PackedName, block: Value, k: Value): Value {
  if (packed === 'planes') {
    const word = add(b, block, bin(b, 'and', shr(b, k, 3), 12));
    const bit = wrap(b, bin(b, 'and', k, 31), 'i32');
    const nonzero = bin(b, 'and', b.op('shr', [b.load('i32', word), bit]), 1);
    const sign = bin(b, 'and', b.op('shr', [b.load('i32', word, 16), bit]), 1);
    return wrap(b, bin(b, 'sub', nonzero, mul(b, sign, 2)), 't1');
  }
  if (packed === 'pack2') {
    const byte = b.load('u8', add(b, block, bin(b, 'and', k, 15)));
    const shift = wrap(b, bin(b, 'and', shr(b, k, 3), 6), 'i32');
    return wrap(b, bin(b, 'sub', bin(b, 'and', b.op('shr', [wrap(b, byte, 'i32'), shift]), 3), 1), 't1');
  }
  const byte = b.load('u8', add(b, block, bin(b, 'and', k, 15)));
  const digit = bin(b, 'rem', bin(b, 'div', wrap(b, byte, 'u32'), pack5Weight(b, k)), 3);
  return wrap(b, bin(b, 'sub', wrap(b, digit, 'i32'), 1), 't1');
}

/** 3^⌊(k mod 80)/16⌋: the weights 1, 3, 9, 27, 81 come from a table packed in 40 bits. */
export function pack5Weight(b: Builder, k: Value): Value {
  const digit = shr(b, bin(b, 'rem', k, 80), 4);
  const shifted = b.op('shr', [b.int('u64', 0x511b090301n), wrap(b, mul(b, digit, 8), 'i32')]);
  return wrap(b, b.op('and', [shifted, b.int('u64', 255)]), 'u32');
}

function writeCode(b: Builder, packed: PackedName, block: Value, k: Value, trit: Value): void {
  const value = wrap(b, trit, 'i32');
  if (packed === 'planes') {
    const word = add(b, block, bin(b, 'and', shr(b, k, 3), 12));
    const bit = wrap(b, bin(b, 'and', k, 31), 'i32');
    const keep = b.op('not', [b.op('shl', [b.i32(1), bit])]);
    const put = (offset: number, flag: Value) => {
      const rest = b.op('and', [b.load('i32', word, offset), keep]);
      b.store(word, b.op('or', [rest, b.op('shl', [flag, bit])]), offset);
    };
    put(0, bin(b, 'and', value, 1));
    put(16, bin(b, 'and', shr(b, value, 1), 1));
    return;
  }
  const at = add(b, block, bin(b, 'and', k, 15));
  const code = add(b, value, 1);
  const old = wrap(b, b.load('u8', at), 'i32');
  if (packed === 'pack2') {
    const shift = wrap(b, bin(b, 'and', shr(b, k, 3), 6), 'i32');
    const rest = b.op('and', [old, b.op('not', [b.op('shl', [b.i32(3), shift])])]);
    b.store(at, wrap(b, b.op('or', [rest, b.op('shl', [code, shift])]), 'u8'));
    return;
  }
  const weight = wrap(b, pack5Weight(b, k), 'i32');
  const before = bin(b, 'rem', bin(b, 'div', old, weight), 3);
  b.store(at, wrap(b, add(b, old, bin(b, 'mul', bin(b, 'sub', code, before), weight)), 'u8'));
}

function suffix(t: TensorTy, hasRow: boolean): string {
  return `${t.layout.name}${t.layout.tile ? `.${t.layout.tile[0]}` : ''}${hasRow ? '.row' : ''}`;
}

/** Whether the address of a trit of the tensor depends on its row. */
function usesRow(t: TensorTy): boolean {
  return t.dims.length > 1 || t.layout.tile !== undefined;
}

/** Trit at (row, k) of a tensor whose payload begins at `base`; K is the length of its rows. No bounds are checked. */
export function getTrit(ctx: Context, b: Builder, t: TensorTy, base: Value, row: Value, k: Value, K: Value): Value {
  const packed = packedLayout(t);
  if (!packed) return b.load('t1', add(b, base, add(b, bin(b, 'mul', row, K), k)));
  const rowed = usesRow(t);
  const params = rowed ? (['u32', 'u32', 'u32', 'u32'] as const) : (['u32', 'u32'] as const);
  const name = ctx.support(`rt.trit_get.${suffix(t, rowed)}`, params, ['t1'], 'keep', (b, [base, k, row, K]) => [
    readCode(b, packed, blockAddress(b, t, packed, base, row, k, K), k),
  ]);
  return b.call(name, rowed ? [base, k, row, K] : [base, k], ['t1'])[0];
}

/** Sets the trit at (row, k); see getTrit. */
export function setTrit(
  ctx: Context,
  b: Builder,
  t: TensorTy,
  base: Value,
  row: Value,
  k: Value,
  K: Value,
  trit: Value,
): void {
  const packed = packedLayout(t);
  if (!packed) {
    b.store(add(b, base, add(b, bin(b, 'mul', row, K), k)), trit);
    return;
  }
  const rowed = usesRow(t);
  const params = rowed ? (['u32', 'u32', 't1', 'u32', 'u32'] as const) : (['u32', 'u32', 't1'] as const);
  const name = ctx.support(`rt.trit_set.${suffix(t, rowed)}`, params, [], 'keep', (b, [base, k, trit, row, K]) => {
    writeCode(b, packed, blockAddress(b, t, packed, base, row, k, K), k, trit);
  });
  b.call(name, rowed ? [base, k, trit, row, K] : [base, k, trit], []);
}

/** Rows (product of the leading dimensions) and row length of a tensor's block. */
export function rowsAndLength(b: Builder, t: TensorTy, handle: Value): [Value, Value] {
  const last = t.dims.length - 1;
  let rows = last > 0 ? dimOf(b, t, handle, 0) : b.u32(1);
  for (let i = 1; i < last; i++) rows = bin(b, 'mul', rows, dimOf(b, t, handle, i));
  return [rows, dimOf(b, t, handle, last)];
}

/**
 * `rt.fill.planes(payload, rows, K, trit)`: all trits of untiled planes at once, 64 a word; places beyond K in the last
 * block of a row stay zero.
 */
export function fillPlanes(ctx: Context): string {
  return ctx.support('rt.fill.planes', ['u32', 'u32', 'u32', 't1'], [], 'keep', (b, [payload, rows, K, trit]) => {
    const blocks = blocksPerRow(b, 'planes', K);
    const ones = b.int('u64', 0xffffffffffffffffn);
    const zero = b.int('u64', 0);
    const nonzero = b.op('select', [bin(b, 'ne', trit, 0), ones, zero]);
    const sign = b.op('select', [bin(b, 'lt', trit, 0), ones, zero]);
    countLoop(b, b.u32(0), rows, [], (row) => {
      countLoop(b, b.u32(0), blocks, [], (block) => {
        const at = add(b, payload, mul(b, add(b, bin(b, 'mul', row, blocks), block), BLOCK_BYTES.planes));
        const left = bin(b, 'sub', K, mul(b, block, 128));
        for (const half of [0, 1]) {
          const bits = half === 0 ? left : bin(b, 'sub', bin(b, 'max', left, 64), 64);
          // A shift by 64 gives 0, and 0 − 1 is all ones: a full word.
          const count = wrap(b, bin(b, 'min', bits, 64), 'i32');
          const mask = bin(b, 'sub', b.op('shl', [b.int('u64', 1), count]), 1);
          b.store(at, b.op('and', [mask, nonzero]), 8 * half);
          b.store(at, b.op('and', [mask, sign]), 16 + 8 * half);
        }
        return [];
      });
      return [];
    });
  });
}
