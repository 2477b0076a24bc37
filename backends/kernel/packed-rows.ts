import type { Value } from '../../compiler/ir/types.ts';
import { ALLOC } from '../../spec/runtime-names.ts';
import { HEADER, RELEASE } from './buffers.ts';
import { add, addC, countedLoop, mulC, shrC } from './calc.ts';
import type { Lowering } from './context.ts';
import type { RunBase } from './lane-access.ts';
import { loadRun } from './lane-access.ts';
import { sumI32x4 } from './popcount.ts';
import { addWide } from './products.ts';
import { constant, laneOp } from './vec.ts';

/**
 * Sums of trit × small integer over whole blocks of 64 packed weights. A 16-bit lane of a block holds eight codes w + 1, two
 * bits each: those of an even element in each quarter in its low byte, of the odd element after it in its high byte. The
 * other factor is spread once to 16-bit lanes in that order. A masked code is 4^g times its value in quarter g, so the
 * factor is spread with the weight 4^(3 − g): every product then counts 64-fold, and no code is shifted into place.
 */

const BLOCK = 64;
const QUARTER = 16;
/** Bytes of a spread block: even and odd elements of four quarters. */
const SPREAD = 128;
/** Blocks whose products cannot leave 31 bits: 16 of at most 2 · 255 · 64 a lane and block. */
const CHUNK = 2048;

/** The factor that rows share, spread in memory. */
export interface SpreadFactor {
  readonly handle: Value;
  readonly address: Value;
  /** Its sum (i32). */
  readonly sum: Value;
  /** What products count: 2^bits-fold. */
  readonly bits: number;
}

/** Spreads the first `whole` elements (u32, a multiple of 64) of a run into memory, which `releaseSpread` frees. */
export function spreadFactor(cx: Lowering, shared: RunBase, whole: Value): SpreadFactor {
  const { b } = cx;
  const type = shared.access.buffer.elem;
  // Elements of 16 bits leave no room for a weight.
  const bits = type === 'i16' ? 0 : 6;
  const [handle] = b.call(ALLOC, [mulC(b, whole, SPREAD / BLOCK), b.u32(HEADER)], ['u32']);
  const address = addC(b, handle!, HEADER);
  const ones = constant(b, 2, 1n);
  const [, sum] = countedLoop(
    b,
    b.u32(0),
    whole,
    [constant(b, 1, 0n)],
    (k, [before]) => {
      const to = add(b, address, mulC(b, k, SPREAD / BLOCK));
      let total = before!;
      for (let g = 0; g < 4; g++) {
        const pair = evenOdd(cx, loadRun(cx, shared, addC(b, k, QUARTER * g), QUARTER).parts, type === 'u8');
        total = addWide(b, total, pair, [ones, ones]);
        pair.forEach((v, odd) => {
          const weighed = bits > 0 && g < 3 ? laneOp(b, 'i16x8', 'shl', [v, b.i32(2 * (3 - g))]) : v;
          b.store(to, weighed, 64 * odd + 16 * g);
        });
      }
      return [total];
    },
    BLOCK,
  );
  return { handle: handle!, address, sum: sumI32x4(b, sum!), bits };
}

export function releaseSpread(cx: Lowering, spread: SpreadFactor): void {
  cx.b.call(RELEASE, [spread.handle], []);
}

/** The even and the odd of 16 elements, in 16-bit lanes. */
function evenOdd(cx: Lowering, parts: readonly Value[], unsigned: boolean): [Value, Value] {
  const { b } = cx;
  const [v, w] = parts as [Value, Value?];
  if (w) {
    const pick = (odd: number): Value => {
      const bytes = Uint8Array.from({ length: 16 }, (_, i) => 4 * (i >> 1) + 2 * odd + (i & 1));
      return laneOp(b, 'i8x16', 'shuffle', [v, w], { bytes });
    };
    return [pick(0), pick(1)];
  }
  const eight = b.i32(8);
  if (unsigned) {
    return [laneOp(b, 'v128', 'and', [v, constant(b, 2, 255n)]), laneOp(b, 'i16x8', 'shr_u', [v, eight])];
  }
  const even = laneOp(b, 'i16x8', 'shr_s', [laneOp(b, 'i16x8', 'shl', [v, eight]), eight]);
  return [even, laneOp(b, 'i16x8', 'shr_s', [v, eight])];
}

/**
 * Σ (w + 1) · x over the first `whole` elements for rows of packed weights, as i32x4 vectors whose lanes are yet to be
 * summed. `starts`: address of each row's first block; `stride`: bytes from a row's block to its next.
 */
export function spreadSums(
  cx: Lowering,
  spread: SpreadFactor,
  starts: readonly Value[],
  stride: number,
  whole: Value,
): Value[] {
  const { b } = cx;
  const zeros = starts.map(() => constant(b, 1, 0n));
  const blocks = shrC(b, whole, 6);
  if (spread.bits === 0) return blockSums(cx, spread, starts, stride, b.u32(0), blocks);
  const chunks = shrC(b, addC(b, blocks, CHUNK - 1), Math.log2(CHUNK));
  const [, ...sums] = countedLoop(b, b.u32(0), chunks, zeros, (c, before) => {
    const from = mulC(b, c, CHUNK);
    const to = b.op('min', [addC(b, from, CHUNK), blocks]);
    const here = blockSums(cx, spread, starts, stride, from, to);
    return before.map((sum, r) => {
      const counted = laneOp(b, 'i32x4', 'shr_s', [here[r]!, b.i32(spread.bits)]);
      return laneOp(b, 'i32x4', 'add', [sum, counted]);
    });
  });
  return sums;
}

function blockSums(
  cx: Lowering,
  spread: SpreadFactor,
  starts: readonly Value[],
  stride: number,
  from: Value,
  to: Value,
): Value[] {
  const { b } = cx;
  const masks = [0, 1, 2, 3].map((g) => constant(b, 2, 3n << BigInt(spread.bits > 0 ? 2 * g : 0)));
  const zeros = starts.map(() => constant(b, 1, 0n));
  const [, ...sums] = countedLoop(b, from, to, zeros, (block, before) => {
    const at = add(b, spread.address, mulC(b, block, SPREAD));
    const offset = mulC(b, block, stride);
    let codes = starts.map((s) => b.load('v128', add(b, s, offset)));
    let sums = before;
    for (let half = 0; half < 2; half++) {
      if (half > 0) codes = codes.map((v) => laneOp(b, 'i16x8', 'shr_u', [v, b.i32(8)]));
      for (let g = 0; g < 4; g++) {
        const x = b.load('v128', at, 64 * half + 16 * g);
        sums = sums.map((sum, r) => {
          const moved = spread.bits > 0 || g === 0 ? codes[r]! : laneOp(b, 'i16x8', 'shr_u', [codes[r]!, b.i32(2 * g)]);
          const code = laneOp(b, 'v128', 'and', [moved, masks[g]!]);
          return laneOp(b, 'i32x4', 'add', [sum, laneOp(b, 'i32x4', 'dot_i16x8_s', [code, x])]);
        });
      }
    }
    return sums;
  });
  return sums;
}
