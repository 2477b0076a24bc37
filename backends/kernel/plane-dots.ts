import type { Builder } from '../../compiler/ir/builder.ts';
import type { Value } from '../../compiler/ir/types.ts';
import { BLOCK_BYTES, TRITS_PER_BLOCK } from '../../spec/layout.ts';
import { ALLOC } from '../../spec/runtime-names.ts';
import { HEADER, RELEASE } from './buffers.ts';
import { add, addC, countedLoop, mulC, shrC } from './calc.ts';
import { byteDot, chunked } from './code-dots.ts';
import type { Lowering } from './context.ts';
import type { RunBase } from './lane-access.ts';
import { constant, laneOp } from './vec.ts';

/**
 * Sums of trit × signed byte for rows of bit planes. Two bits side by side make a code w + 1 as packed trits have it: the
 * even bits of "positive" moved up beside those of "zero", and the odd ones beside those moved down. What a byte of codes
 * holds then lies eight elements apart from the byte before, so the other factor is sorted once into that order.
 */

/** Elements of a block of planes, and its bytes. */
export const PLANE_BLOCK = TRITS_PER_BLOCK.planes;
const BYTES = BLOCK_BYTES.planes;

/** A run of bytes in the order of the bits of planes, in memory that `releaseSorted` frees. */
export interface SortedBytes {
  readonly handle: Value;
  readonly address: Value;
}

/** Sorts the first `whole` bytes (u32, a multiple of 128) of a run: of each block those of bit 0, 2, 4, 6, 1, 3, 5, 7. */
export function sortedBytes(cx: Lowering, run: RunBase, whole: Value): SortedBytes {
  const { b } = cx;
  const [handle] = b.call(ALLOC, [whole, b.u32(HEADER)], ['u32']);
  const address = addC(b, handle!, HEADER);
  const shuffle = (x: Value, y: Value, bytes: readonly number[]): Value =>
    laneOp(b, 'i8x16', 'shuffle', [x, y], { bytes: Uint8Array.from(bytes) });
  const lanes = (x: Value, y: Value, four: readonly number[]): Value =>
    shuffle(
      x,
      y,
      four.flatMap((l) => [0, 1, 2, 3].map((i) => 4 * l + i)),
    );
  countedLoop(
    b,
    b.u32(0),
    whole,
    [],
    (k) => {
      const from = add(b, run.address, k);
      const v = Array.from({ length: 8 }, (_, i) => b.load('v128', from, 16 * i));
      const to = add(b, address, k);
      for (let high = 0; high < 2; high++) {
        // Of each pair of vectors, the bytes of four bits: a lane of four neighbours for each bit.
        const gathered = [0, 2, 4, 6].map((i) =>
          shuffle(
            v[i]!,
            v[i + 1]!,
            Array.from({ length: 16 }, (_, at) => 8 * (at & 3) + 4 * high + (at >> 2)),
          ),
        ) as [Value, Value, Value, Value];
        const [p, q, r, s] = gathered;
        [
          [0, 4, 1, 5],
          [2, 6, 3, 7],
        ].forEach((pick, half) => {
          const [x, y] = [lanes(p, q, pick), lanes(r, s, pick)];
          const bit = 4 * high + 2 * half;
          b.store(to, lanes(x, y, [0, 1, 4, 5]), 16 * (bit / 2));
          b.store(to, lanes(x, y, [2, 3, 6, 7]), 16 * (4 + bit / 2));
        });
      }
      return [];
    },
    PLANE_BLOCK,
  );
  return { handle: handle!, address };
}

export function releaseSorted(cx: Lowering, sorted: SortedBytes): void {
  cx.b.call(RELEASE, [sorted.handle], []);
}

/** As `codeSums`, over the first `whole` elements (u32, a multiple of 128) of rows of planes. */
export function planeSums(cx: Lowering, sorted: SortedBytes, starts: readonly Value[], whole: Value): Value[] {
  const blocks = shrC(cx.b, whole, 7);
  return chunked(cx, starts.length, blocks, (range, sums) => blockSums(cx, sorted, starts, range, sums));
}

function blockSums(
  cx: Lowering,
  sorted: SortedBytes,
  starts: readonly Value[],
  [from, to]: readonly [Value, Value],
  sums: readonly Value[],
): readonly Value[] {
  const { b } = cx;
  const n = starts.length;
  const low = constant(b, 1, 0x55n);
  const masks = [constant(b, 1, 3n), constant(b, 1, 12n)];
  // A place of the factor for each row, so that no pass keeps its eight vectors for all of them.
  const begin = add(b, sorted.address, mulC(b, from, PLANE_BLOCK));
  const places = starts.map(() => begin);
  const [, ...after] = countedLoop(b, from, to, [...places, ...sums], (block, before) => {
    const now = before.slice(n);
    const offset = mulC(b, block, BYTES);
    starts.forEach((start, r) => {
      const at = add(b, start, offset);
      codesOf(b, b.load('v128', at), b.load('v128', at, 16), low).forEach((codes, half) => {
        for (let g = 0; g < 4; g++) {
          const moved = g < 2 ? codes : laneOp(b, 'i16x8', 'shr_u', [codes, b.i32(4)]);
          const x = b.load('v128', before[r]!, 64 * half + 16 * g);
          const i = (g & 1) * n + r;
          now[i] = byteDot(b, x, laneOp(b, 'v128', 'and', [moved, masks[g & 1]!]), now[i]!);
        }
      });
    });
    return [...before.slice(0, n).map((p) => addC(b, p, PLANE_BLOCK)), ...now];
  });
  return after.slice(n);
}

/** The codes of the even bits, then those of the odd ones. */
function codesOf(b: Builder, nonzero: Value, sign: Value, low: Value): [Value, Value] {
  const zero = laneOp(b, 'v128', 'not', [nonzero]);
  const positive = laneOp(b, 'v128', 'andnot', [nonzero, sign]);
  const one = b.i32(1);
  const even = laneOp(b, 'v128', 'bitselect', [zero, laneOp(b, 'i16x8', 'shl', [positive, one]), low]);
  const odd = laneOp(b, 'v128', 'bitselect', [laneOp(b, 'i16x8', 'shr_u', [zero, one]), positive, low]);
  return [even, odd];
}
