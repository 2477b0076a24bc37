import type { Builder } from '../../compiler/ir/builder.ts';
import type { Value } from '../../compiler/ir/types.ts';
import { add, addC, countedLoop, mulC, shrC } from './calc.ts';
import type { Lowering } from './context.ts';
import type { RunBase } from './lane-access.ts';
import { loadRun, THIRDS } from './lane-access.ts';
import { sumI32x4 } from './popcount.ts';
import { constant, laneOp } from './vec.ts';

/**
 * Sums of trit × signed byte by dot products of bytes: the trits enter as codes w + 1 ∈ {0, 1, 2}, which leave the seven bits
 * that the instruction takes. A byte of packed weights holds four codes, two bits each, of elements 16 apart. Two of them
 * are masked where they are; the second counts four-fold and is summed apart. The other two follow after one shift.
 * Eight sums, two runs of the factor, two masks and a row's codes are what 128-bit registers hold, so that each
 * row's codes are loaded twice rather than kept.
 */

/** Rows that share the loads of the factor: eight chains of sums keep the multipliers of a core busy. */
export const CODE_ROWS = 4;
/** As many where five trits share a byte: what divides them takes registers. */
export const DIGIT_ROWS = 2;
const BLOCK = 64;
const DIGIT_BLOCK = 80;
/** Blocks after which the fourfold sums join the others, before they leave 31 bits: 16384 a lane and block at most. */
const CHUNK = 1 << 16;

/** sum + Σ x · code over four neighbours in each i32 lane. */
export function byteDot(b: Builder, x: Value, codes: Value, sum: Value): Value {
  return laneOp(b, 'i32x4', 'dot_i8x16_i7x16_add_s', [x, codes, sum]);
}

/** Sum (i32) of the elements of a run of signed bytes below the last multiple of 16 up to `count` (u32). */
export function byteSum(cx: Lowering, base: RunBase, count: Value): Value {
  const { b } = cx;
  const ones = constant(b, 1, 1n);
  const [, sum] = countedLoop(
    b,
    b.u32(0),
    count,
    [constant(b, 1, 0n)],
    (k, [total]) => [byteDot(b, loadRun(cx, base, k, 16).parts[0]!, ones, total!)],
    16,
  );
  return sumI32x4(b, sum!);
}

/**
 * Σ (w + 1) · x over the first `whole` elements (u32, a multiple of 64) for rows of packed weights, as i32x4 vectors whose
 * lanes are yet to be summed. `starts`: address of each row's first block; `stride`: bytes from a row's block to its next.
 */
export function codeSums(
  cx: Lowering,
  factor: RunBase,
  starts: readonly Value[],
  stride: number,
  whole: Value,
): Value[] {
  const blocks = shrC(cx.b, whole, 6);
  return chunked(cx, starts.length, blocks, (range, sums) => blockSums(cx, factor, starts, stride, range, sums));
}

/**
 * Sums of `rows` rows over blocks, in chunks: `run` continues, over a range of blocks, the sums of each row and then the
 * fourfold ones, which are emptied into the others after each.
 */
export function chunked(
  cx: Lowering,
  rows: number,
  blocks: Value,
  run: (range: readonly [Value, Value], sums: readonly Value[]) => readonly Value[],
): Value[] {
  const { b } = cx;
  const chunks = shrC(b, addC(b, blocks, CHUNK - 1), Math.log2(CHUNK));
  const zeros = Array.from({ length: rows }, () => constant(b, 1, 0n));
  const [, ...sums] = countedLoop(b, b.u32(0), chunks, zeros, (chunk, before) => {
    const from = mulC(b, chunk, CHUNK);
    const to = b.op('min', [addC(b, from, CHUNK), blocks]);
    const now = run([from, to], [...before, ...zeros]);
    return before.map((_, r) => {
      const fourfold = laneOp(b, 'i32x4', 'shr_s', [now[rows + r]!, b.i32(2)]);
      return laneOp(b, 'i32x4', 'add', [now[r]!, fourfold]);
    });
  });
  return sums;
}

/** Over the blocks from … to; `sums` are those of each row, then the fourfold ones. */
function blockSums(
  cx: Lowering,
  factor: RunBase,
  starts: readonly Value[],
  stride: number,
  [from, to]: readonly [Value, Value],
  sums: readonly Value[],
): Value[] {
  const { b } = cx;
  const n = starts.length;
  const masks = [constant(b, 1, 3n), constant(b, 1, 12n)];
  // The offset of the codes runs twice, so that no pass takes the second load for the first one.
  const offset = mulC(b, from, stride);
  const [, , , ...after] = countedLoop(b, from, to, [offset, offset, ...sums], (block, [low, high, ...before]) => {
    const at = add(b, factor.address, mulC(b, block, BLOCK));
    const now = [...before];
    [low!, high!].forEach((place, half) => {
      const x = [0, 16].map((o) => b.load('v128', at, 32 * half + o));
      starts.forEach((start, r) => {
        let codes = b.load('v128', add(b, start, place));
        if (half > 0) codes = laneOp(b, 'i16x8', 'shr_u', [codes, b.i32(4)]);
        masks.forEach((mask, g) => {
          now[g * n + r] = byteDot(b, x[g]!, laneOp(b, 'v128', 'and', [codes, mask]), now[g * n + r]!);
        });
      });
    });
    return [addC(b, low!, stride), addC(b, high!, stride), ...now];
  });
  return after;
}

/**
 * As `codeSums` for five trits a byte, over `blocks` blocks of 80. With q_d = ⌊byte / 3^d⌋ the digit d is q_d − 3·q_{d+1}: the
 * products are summed with the quotients, seven bits from q_1 on, and those that count −3-fold apart; only digit 0 is made.
 */
export function digitSums(
  cx: Lowering,
  factor: RunBase,
  starts: readonly Value[],
  stride: number,
  blocks: Value,
): Value[] {
  const { b } = cx;
  const n = starts.length;
  const zeros = Array.from({ length: 2 * n }, () => constant(b, 1, 0n));
  const [, ...sums] = countedLoop(b, b.u32(0), blocks, zeros, (block, before) => {
    const at = add(b, factor.address, mulC(b, block, DIGIT_BLOCK));
    const offset = mulC(b, block, stride);
    const now = [...before];
    starts.forEach((start, r) => {
      const bytes = b.load('v128', add(b, start, offset));
      const quotients = [bytes, ...quotientsOf(b, bytes)];
      const three = [0, 1, 2].reduce((v) => laneOp(b, 'i8x16', 'sub', [v, quotients[1]!]), bytes);
      const first = laneOp(b, 'v128', 'and', [three, constant(b, 1, 3n)]);
      for (let d = 0; d < 5; d++) {
        const x = b.load('v128', at, 16 * d);
        now[r] = byteDot(b, x, d === 0 ? first : quotients[d]!, now[r]!);
        if (d > 0 && d < 4) now[n + r] = byteDot(b, x, quotients[d + 1]!, now[n + r]!);
      }
    });
    return now;
  });
  return starts.map((_, r) => {
    const threefold = laneOp(b, 'i32x4', 'mul', [sums[n + r]!, constant(b, 4, 3n)]);
    return laneOp(b, 'i32x4', 'sub', [sums[r]!, threefold]);
  });
}

/** ⌊byte / 3^d⌋ for d = 1 … 4 of bytes below 243: products of 16 bits, shifted down. */
function quotientsOf(b: Builder, bytes: Value): Value[] {
  const even = laneOp(b, 'v128', 'and', [bytes, constant(b, 2, 255n)]);
  const odd = laneOp(b, 'i16x8', 'shr_u', [bytes, b.i32(8)]);
  return [1, 2, 3, 4].map((d) => {
    const factor = constant(b, 2, BigInt(THIRDS.factor[d]!));
    const shift = THIRDS.shift[d]!;
    const low = laneOp(b, 'i16x8', 'shr_u', [laneOp(b, 'i16x8', 'mul', [even, factor]), b.i32(shift)]);
    const high = laneOp(b, 'i16x8', 'shr_u', [laneOp(b, 'i16x8', 'mul', [odd, factor]), b.i32(shift - 8)]);
    return laneOp(b, 'v128', 'or', [low, laneOp(b, 'v128', 'and', [high, constant(b, 2, 0x7f00n)])]);
  });
}
