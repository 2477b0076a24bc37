import type { Op, Value } from '../../compiler/ir/types.ts';
import { add, andC, mulC, shrC } from '../kernel/calc.ts';
import { counted, majority, majorityBlock, unrolled, UNROLL } from '../kernel/carry-save.ts';
import type { Lowering } from '../kernel/context.ts';
import { hoist } from '../kernel/pattern.ts';
import { elementBlocks, planeElements } from '../kernel/planes.ts';
import type { LaunchBuild, PointStrategy } from './build.ts';
import { divide, extentsOf, pointCount, setPoint } from './points.ts';

/**
 * Trit code on bit planes with a thread for 32 places of a row: a word of each plane. Neighbouring threads have neighbouring
 * words, four of which, of either plane, make a block. Rows are written whole, padding included.
 */

const PLACES = 32;
const WORDS_A_BLOCK = 4;
const BLOCK_BYTES = 32;

/** The byte offset of word number `w` (u32) of the first plane in a row. */
export function wordOffset(cx: Lowering, w: Value): Value {
  const { b } = cx;
  return add(b, mulC(b, shrC(b, w, 2), BLOCK_BYTES), mulC(b, andC(b, w, WORDS_A_BLOCK - 1), 4));
}

/** The bits of word number `w` (u32) that are places of a row of `k`; undefined where all of `words` are. */
export function placesOf(cx: Lowering, w: Value, k: number, words: number): Value | undefined {
  if (k === words * PLACES) return undefined;
  const { b } = cx;
  const [full, rest] = [Math.floor(k / PLACES), k % PLACES];
  const last = b.op('select', [b.op('eq', [w, b.u32(full)]), b.u32(2 ** rest - 1), b.u32(0)]);
  return b.op('select', [b.op('lt', [w, b.u32(full)]), b.u32(0xffffffff), last]);
}

/** Splits the thread into the row, whose indices it sets, and the word in it. */
export function rowAndWord(
  build: LaunchBuild,
  op: Op,
  k: number,
): { word: Value; words: number; threads: number } | undefined {
  const { cx } = build;
  const extents = extentsOf(cx, op);
  if (!extents) return undefined;
  const outer = extents.slice(0, -1);
  const words = Math.ceil(k / (PLACES * WORDS_A_BLOCK)) * WORDS_A_BLOCK;
  const [row, word] = outer.length === 0 ? [build.thread, build.thread] : divide(cx.b, build.thread, words);
  setPoint(cx, op, outer, row);
  return { word, words, threads: pointCount(outer) * words };
}

export const planeElementsOf: PointStrategy = (build, op) => {
  const { cx } = build;
  const plan = planeElements(cx, op);
  const k = plan && cx.constant(plan.loop.end);
  if (!plan || k === undefined) return undefined;
  const at = rowAndWord(build, op, k);
  if (!at) return undefined;
  const blocks = elementBlocks(cx, plan);
  const mask = plan.masks.includes(true) ? placesOf(cx, at.word, k, at.words) : undefined;
  blocks(wordOffset(cx, at.word), 1, mask);
  build.storesWords();
  return build.done(at.threads, 1);
};

export const majorityOf: PointStrategy = (build, op) => {
  const { cx } = build;
  const { b } = cx;
  const plan = majority(cx, op);
  if (!plan) return undefined;
  const k = cx.constant(plan.outer.end);
  const [first, last] = plan.reduce.operands.map((v) => cx.constant(v));
  if (k === undefined || first === undefined || last === undefined) return undefined;
  const at = rowAndWord(build, op, k);
  if (!at) return undefined;
  hoist(cx, plan.outer);
  const block = majorityBlock(cx, plan);
  const offset = wordOffset(cx, at.word);
  const rows = Math.max(0, last - first);
  const width = rows.toString(2).length;
  const sign =
    rows <= UNROLL
      ? unrolled(cx, plan, offset, first, first + rows)
      : counted(cx, plan, offset, b.i32(first), b.i32(rows), width);
  block(offset, sign, plan.masked ? placesOf(cx, at.word, k, at.words) : undefined);
  build.storesWords();
  return build.done(at.threads, 1);
};
