import type { Builder } from '../../compiler/ir/builder.ts';
import type { Value } from '../../compiler/ir/types.ts';
import { TRITS_PER_BLOCK } from '../../spec/layout.ts';
import { add, addC, andC, mulC, shrC, toI32 } from '../kernel/calc.ts';
import { dotRows, firstBlock } from '../kernel/dot-rows.ts';
import type { DotRows } from '../kernel/dot-rows.ts';
import { runBase, THIRDS } from '../kernel/lane-access.ts';
import type { LaunchBuild, PointStrategy } from './build.ts';
import { divide, extentsOf, LANES, pointCount, setPoint, sharedLoop } from './points.ts';

/**
 * Sums of trit × signed byte for rows of weights, by dot products of four bytes. A group of 32 lanes takes a few rows: lane l takes
 * words l, l + 32, … of each, so that a group's loads of weights are runs of 128 bytes, and keeps the loads of
 * several rounds for each row in flight: a device needs some megabytes under way for its full bandwidth, which thousands of rows have only so. What bounds this is memory: 16 bytes of `@pack2` weights need 64 bytes of the other factor, which come
 * from the nearest cache and would take four times its bandwidth were they loaded for each row; so the rows share them.
 * Packed weights enter as their codes w + 1 ∈ {0, 1, 2}, and the sum of the other factor, found along the way, comes off:
 * Σ w·x = Σ (w + 1)·x − Σ x.
 */

/** Rows that share the loads of the other factor, where that leaves groups enough for a device. */
const ROWS = 4;
const ONES = 0x01010101;

/** What a word of weights is in a layout. */
interface Weights {
  /** Elements of a unit of whole words, and those words; elements beyond whole units are taken one by one. */
  readonly unit: number;
  readonly words: number;
  /** Whether elements enter as codes, which exceed them by one. */
  readonly coded: boolean;
  /** Where in a row's bytes word number `w` lies, `stride` bytes being from a block to the next, and in the factor's the bytes it meets. */
  readonly place: (b: Builder, w: Value, stride: number) => { weights: Value; factor: Value };
  /** Byte offsets, from there, of the words of the factor that it meets. */
  readonly meets: readonly number[];
  /** The elements that those words meet, four bytes each (i32), for a word at an address. */
  readonly bytes: (b: Builder, at: Value) => Value[];
}

/** Word `w & 3` of block `w >> 2`. */
function packedPlace(trits: number, each: number): Weights['place'] {
  return (b, w, stride) => {
    const [block, q] = [shrC(b, w, 2), andC(b, w, 3)];
    return {
      weights: add(b, mulC(b, block, stride), mulC(b, q, 4)),
      factor: add(b, mulC(b, block, trits), mulC(b, q, each)),
    };
  };
}

const word = (b: Builder, at: Value, offset = 0): Value => b.load('u32', at, offset);

/** The two bits `2 · s` and up of each byte: the codes of elements 16 apart. */
const PACK2: Weights = {
  unit: TRITS_PER_BLOCK.pack2,
  words: 4,
  coded: true,
  place: packedPlace(TRITS_PER_BLOCK.pack2, 4),
  meets: [0, 16, 32, 48],
  bytes: (b, at) => {
    const w = word(b, at);
    return [0, 1, 2, 3].map((s) => toI32(b, andC(b, shrC(b, w, 2 * s), 0x03030303)));
  },
};

/** Digits of bytes below 243: ⌊n / 3^d⌋ − 3·⌊n / 3^(d + 1)⌋, the quotients as products of 16 bits, two to a word. */
const PACK5: Weights = {
  unit: TRITS_PER_BLOCK.pack5,
  words: 4,
  coded: true,
  place: packedPlace(TRITS_PER_BLOCK.pack5, 4),
  meets: [0, 16, 32, 48, 64],
  bytes: (b, at) => {
    const w = word(b, at);
    const halves = [andC(b, w, 0x00ff00ff), andC(b, shrC(b, w, 8), 0x00ff00ff)];
    const quotients = [1, 2, 3, 4].map((d) => {
      // What comes down from the upper half is masked off.
      const shift = THIRDS.shift[d]!;
      const mask = (2 ** (16 - shift) - 1) * 0x00010001;
      const [low, high] = halves.map((h) => andC(b, shrC(b, mulC(b, h, THIRDS.factor[d]!), shift), mask));
      return add(b, low!, mulC(b, high!, 256));
    });
    return [0, 1, 2, 3, 4].map((d) => {
      const q = d === 0 ? w : quotients[d - 1]!;
      const next = quotients[d];
      // No byte borrows from the next: a quotient is three times the next at least.
      return toI32(b, next ? b.op('sub', [q, mulC(b, next, 3)]) : q);
    });
  },
};

/** Four bits of either plane, spread over the bytes of a word: 1 + nonzero − 2 · sign. */
const PLANES: Weights = {
  unit: TRITS_PER_BLOCK.planes,
  words: 4,
  coded: true,
  place: packedPlace(TRITS_PER_BLOCK.planes, 32),
  meets: [0, 4, 8, 12, 16, 20, 24, 28],
  bytes: (b, at) => {
    const [nonzero, sign] = [word(b, at), word(b, at, 16)];
    // Bits 0 … 3 times 1 + 2^7 + 2^14 + 2^21: bit i comes to 8 · i, and nothing else to the lowest bits of bytes.
    const spread = (plane: Value, m: number): Value =>
      andC(b, mulC(b, andC(b, shrC(b, plane, 4 * m), 15), 0x00204081), ONES);
    return Array.from({ length: 8 }, (_, m) => {
      const codes = addC(b, spread(nonzero, m), ONES);
      return toI32(b, b.op('sub', [codes, mulC(b, spread(sign, m), 2)]));
    });
  },
};

const BYTES: Weights = {
  unit: 4,
  words: 1,
  coded: false,
  place: (b, w) => ({ weights: mulC(b, w, 4), factor: mulC(b, w, 4) }),
  meets: [0],
  bytes: (b, at) => [toI32(b, word(b, at))],
};

const LAYOUTS: Readonly<Record<string, Weights>> = { pack2: PACK2, pack5: PACK5, planes: PLANES, i8: BYTES };

/** Whether words of bytes of a row begin at multiples of four. */
function aligned(plan: DotRows, k: number): boolean {
  const bytes = [plan.shared, plan.weights].filter(
    (a) => a.buffer.layout.name === 'i8' || a.buffer.layout.name === 'dense',
  );
  return bytes.every((a) => k % 4 === 0 || a.row.length === 0);
}

export const dotPoints: PointStrategy = (build, op) => {
  const { cx, b } = build;
  const plan = dotRows(cx, op);
  const weights = plan && LAYOUTS[plan.weights.buffer.layout.name];
  if (!plan || !weights || plan.weights.buffer.elem !== 't1' || plan.shared.buffer.elem !== 'i8') return undefined;
  const k = cx.constant(plan.loop.end);
  const extents = extentsOf(cx, plan.op);
  if (k === undefined || !extents || !aligned(plan, k)) return undefined;
  const words = Math.floor(k / weights.unit) * weights.words;
  const lane = words >= LANES && build.mayShare(plan.op.regions![0]!.ops) ? build.lane : undefined;
  const outer = extents.slice(0, -1);
  const { start, count } = extents.at(-1)!;
  const rows = Math.max(1, Math.min(ROWS, count, Math.floor(pointCount(extents) / build.world.groups)));
  const tiles = Math.ceil(count / rows);
  const [point, tile] = outer.length === 0 ? [build.thread, build.thread] : divide(b, build.thread, tiles);
  setPoint(cx, plan.op, outer, point);
  const first = addC(b, toI32(b, mulC(b, tile, rows)), start);
  const all = Array.from({ length: rows }, (_, r) => addC(b, first, r));
  // Rows beyond the last are computed as the last one, and not stored.
  const whole = count % rows === 0;
  const taken = whole ? all : all.map((i) => b.op('min', [i, b.i32(start + count - 1)]));
  build.share(lane !== undefined);

  const sums = wordSums(build, plan, weights, taken, words, lane);
  const ends = plainEnds(build, plan, taken, sums, (words / weights.words) * weights.unit, k, lane);
  const totals = lane ? ends.map((v) => b.op('group_add', [v])) : ends;
  all.forEach((i, r) => {
    cx.values.set(plan.row, i);
    const finish = (): void => {
      for (const o of plan.op.regions![0]!.ops) {
        if (o === plan.reduce) cx.values.set(o.results[0]!, totals[r]!);
        else if (o.op !== 'yield') cx.lowerOp(o);
      }
    };
    if (whole || r === 0) finish();
    else b.if(b.op('lt', [i, b.i32(start + count)]), [], finish);
  });
  return build.done(pointCount(outer) * tiles, lane ? 32 : 1);
};

/** The sums of each row over its whole words; those of a lane where one is given. */
function wordSums(
  build: LaunchBuild,
  plan: DotRows,
  weights: Weights,
  rows: readonly Value[],
  words: number,
  lane: Value | undefined,
): Value[] {
  const { cx, b } = build;
  const zeros = rows.map(() => b.i32(0));
  if (words === 0) return zeros;
  const { buffer } = plan.weights;
  const blockBytes = buffer.layout.name === 'planes' ? 32 : 16;
  const stride = blockBytes * (buffer.layout.tile?.[0] ?? 1);
  const starts = rows.map((i) => {
    cx.values.set(plan.row, i);
    return firstBlock(cx, runBase(cx, plan.weights));
  });
  const factor = runBase(cx, plan.shared).address;
  const init = weights.coded ? [...zeros, b.i32(0)] : zeros;
  const sums = sharedLoop(b, lane, words, init, (w, before) => {
    const now = [...before];
    const place = weights.place(b, w, stride);
    const at = add(b, factor, place.factor);
    const x = weights.meets.map((offset) => b.load('i32', at, offset));
    const bytes = starts.map((s) => weights.bytes(b, add(b, s, place.weights)));
    x.forEach((v, m) => {
      bytes.forEach((of, r) => (now[r] = b.op('dot4_add', [now[r]!, of[m]!, v])));
      if (weights.coded) now[rows.length] = b.op('dot4_add', [now[rows.length]!, b.i32(ONES), v]);
    });
    return now;
  });
  return rows.map((_, r) => (weights.coded ? b.op('sub', [sums[r]!, sums[rows.length]!]) : sums[r]!));
}

/** Adds the elements from … k − 1 one by one. */
function plainEnds(
  build: LaunchBuild,
  plan: DotRows,
  rows: readonly Value[],
  sums: readonly Value[],
  from: number,
  k: number,
  lane: Value | undefined,
): readonly Value[] {
  if (from === k) return sums;
  const { cx, b } = build;
  return sharedLoop(b, lane, k - from, sums, (n, now) => {
    cx.values.set(plan.loop.index, toI32(b, addC(b, n, from)));
    return now.map((sum, r) => {
      cx.values.set(plan.row, rows[r]!);
      return add(b, sum, cx.lowerRegion(plan.loop.region)[0]!);
    });
  });
}
