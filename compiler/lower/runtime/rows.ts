import type { Builder } from '../../ir/builder.ts';
import type { Value } from '../../ir/types.ts';
import type { TensorTy } from '../../../spec/abi.ts';
import { BLOCK_BYTES, headerBytes, TRITS_PER_BLOCK } from '../../../spec/layout.ts';
import type { Context } from '../context.ts';
import { add, bin, countLoop, mul, shr, wrap } from '../emit.ts';
import type { Rows } from './lanes.ts';
import { getLanes, hasWords, LANES, putLanes, wholeLanes } from './lanes.ts';
import { blocksPerRow, loadDim, newTensor, packedLayout } from './tensor.ts';
import { blockAddress, getTrit, rowsAndLength, setTrit } from './trits.ts';

/** Rows of trits copied, converted and filled: by blocks where both sides have the same, by words of 8 else. */

/**
 * Copies `rows` rows of K trits. The target's trits, and its padding, are zero before (but for copies between equal
 * layouts, which may overwrite rows). Source and target do not overlap.
 */
export function copyRows(ctx: Context, b: Builder, from: Rows, to: Rows, rows: Value, K: Value): void {
  const packed = packedLayout(from.t);
  if (packed !== packedLayout(to.t)) {
    convertRows(ctx, b, from, to, rows, K);
    return;
  }
  const start = (r: Rows, row: Value): Value => add(b, r.payload, bin(b, 'mul', add(b, r.first, row), size));
  const size = packed ? mul(b, blocksPerRow(b, packed, K), BLOCK_BYTES[packed]) : K;
  if (!packed || (!from.t.layout.tile && !to.t.layout.tile)) {
    const zero = b.u32(0);
    b.opN('mem_copy', [start(to, zero), start(from, zero), bin(b, 'mul', rows, size)]);
    return;
  }
  countLoop(b, b.u32(0), rows, [], (row) => {
    countLoop(b, b.u32(0), blocksPerRow(b, packed, K), [], (block) => {
      const k = mul(b, block, TRITS_PER_BLOCK[packed]);
      const at = (r: Rows): Value => blockAddress(b, r.t, packed, r.payload, add(b, r.first, row), k, K);
      const source = at(from);
      const target = at(to);
      for (let i = 0; i < BLOCK_BYTES[packed]; i += 16) b.store(target, b.load('v128', source, i), i);
      return [];
    });
    return [];
  });
}

function convertRows(ctx: Context, b: Builder, from: Rows, to: Rows, rows: Value, K: Value): void {
  const whole = hasWords(from.t) && hasWords(to.t) ? wholeLanes(b, K) : b.u32(0);
  countLoop(b, b.u32(0), rows, [], (row) => {
    if (hasWords(from.t) && hasWords(to.t)) {
      countLoop(b, b.u32(0), shr(b, whole, 3), [], (group) => {
        const k = mul(b, group, LANES);
        putLanes(b, to, row, k, K, getLanes(b, from, row, k, K));
        return [];
      });
    }
    countLoop(b, whole, K, [], (k) => {
      const trit = getTrit(ctx, b, from.t, from.payload, add(b, from.first, row), k, K);
      setTrit(ctx, b, to.t, to.payload, add(b, to.first, row), k, K, trit);
      return [];
    });
    return [];
  });
}

/** `rt.convert.…(handle) → handle`: a new block with the same trits in another layout; the source is not given up. */
export function convertTrits(ctx: Context, from: TensorTy, to: TensorTy): string {
  const rank = from.dims.length;
  const open = (t: TensorTy): TensorTy => ({ ...t, dims: t.dims.map(() => null) });
  const source = open(from);
  const target = open(to);
  const layoutName = (t: TensorTy) => t.layout.name + (t.layout.tile ? String(t.layout.tile[0]) : '');
  const name = `rt.convert.${rank}.${layoutName(from)}.${layoutName(to)}`;
  return ctx.support(name, ['u32'], ['u32'], 'new', (b, [handle]) => {
    const dims = from.dims.map((_, i) => loadDim(b, handle, i));
    const result = newTensor(ctx, b, target, dims);
    const [rows, K] = rowsAndLength(b, source, handle);
    const first = b.u32(0);
    const at = (t: TensorTy, block: Value): Rows => ({ t, payload: add(b, block, headerBytes(rank)), first });
    copyRows(ctx, b, at(source, handle), at(target, result), rows, K);
    return [result];
  });
}

/**
 * `rt.fill.…(payload, rows, K, trit)`: all trits of a fresh packed tensor. Whole blocks take the byte that holds the
 * trit in every place; the rest of a row is set trit by trit, so that padding stays zero.
 */
export function fillTrits(ctx: Context, type: TensorTy): string {
  const packed = packedLayout(type)!;
  const t: TensorTy = { ...type, dims: [null, null] };
  const tile = t.layout.tile ? String(t.layout.tile[0]) : '';
  return ctx.support(
    `rt.fill.${packed}${tile}`,
    ['u32', 'u32', 'u32', 't1'],
    [],
    'keep',
    (b, [payload, rows, K, trit]) => {
      const per = TRITS_PER_BLOCK[packed];
      const value = wrap(b, trit, 'i32');
      // pack2: four codes in a byte, pack5: five digits.
      const weights = packed === 'pack2' ? 0x55 : 121;
      const byte = wrap(b, add(b, mul(b, value, weights), weights), 'u8');
      countLoop(b, b.u32(0), rows, [], (row) => {
        const blocks = bin(b, 'div', K, per);
        countLoop(b, b.u32(0), blocks, [], (block) => {
          const at = blockAddress(b, t, packed, payload, row, mul(b, block, per), K);
          b.opN('mem_fill', [at, byte, b.u32(BLOCK_BYTES[packed])]);
          return [];
        });
        countLoop(b, mul(b, blocks, per), K, [], (k) => {
          setTrit(ctx, b, t, payload, row, k, K, trit);
          return [];
        });
        return [];
      });
    },
  );
}

/**
 * `rt.bits(source, from, target, to, count, blocks)`: copies `count` trits between single rows of untiled planes, from
 * trit `from` of one to trit `to` of the other, 64 at a time. `blocks` is the number of blocks of the source.
 */
export function copyPlaneBits(ctx: Context): string {
  return ctx.support('rt.bits', ['u32', 'u32', 'u32', 'u32', 'u32', 'u32'], [], 'keep', (b, params) => {
    const [source, from, target, to, count, blocks] = params.map((p) => wrap(b, p, 'i32'));
    const last = bin(b, 'sub', mul(b, blocks, 2), 1);
    const end = add(b, to, count);
    const address = (payload: Value, word: Value): Value => {
      const offset = add(b, mul(b, shr(b, word, 1), BLOCK_BYTES.planes), mul(b, bin(b, 'and', word, 1), 8));
      return wrap(b, add(b, payload, offset), 'u32');
    };
    const ones = b.int('u64', 0xffffffffffffffffn);
    b.loop([shr(b, to, 6)], [], (loop, [word]) => {
      const start = mul(b, word, 64);
      b.if(bin(b, 'lt', start, end), [], () => {
        // The source's bit that comes to bit 0 of the word; before its beginning nothing is taken.
        const bit = bin(b, 'sub', add(b, from, start), to);
        const clamp = (w: Value): Value => b.op('max', [b.i32(0), b.op('min', [w, last])]);
        const low = address(source, clamp(shr(b, bit, 6)));
        const high = address(source, clamp(add(b, shr(b, bit, 6), 1)));
        const by = bin(b, 'and', bit, 63);
        const back = bin(b, 'sub', b.i32(64), by);
        const lowest = b.op('max', [b.i32(0), bin(b, 'sub', to, start)]);
        const above = b.op('max', [b.i32(0), bin(b, 'sub', add(b, start, 64), end)]);
        const mask = b.op('and', [b.op('shl', [ones, lowest]), b.op('shr', [ones, above])]);
        const keep = b.op('not', [mask]);
        const at = address(target, word);
        for (const plane of [0, BLOCK_BYTES.planes / 2]) {
          const bits = b.op('or', [
            b.op('shr', [b.load('u64', low, plane), by]),
            b.op('shl', [b.load('u64', high, plane), back]),
          ]);
          const old = b.op('and', [b.load('u64', at, plane), keep]);
          b.store(at, b.op('or', [old, b.op('and', [bits, mask])]), plane);
        }
        b.br(loop, [add(b, word, 1)]);
      });
    });
  });
}
