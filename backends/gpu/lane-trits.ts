import { add, addC, andC, mulC, shrC, toI32, toU32 } from '../kernel/calc.ts';
import { coversRow, innerLoop, noteRanges, rowAccess } from '../kernel/pattern.ts';
import { onPlanes, rowBase } from '../kernel/planes.ts';
import type { PointStrategy } from './build.ts';
import { harmlessOps } from './lane-sums.ts';
import { rowAndWord, wordOffset } from './plane-points.ts';
import { LANES } from './points.ts';

/**
 * Trits made from numbers, into bit planes: a group of lanes has 32 places of a row, a lane each, and puts their bits together to words.
 * Loads of neighbouring lanes are neighbours, and no word is changed bit by bit.
 */
export const lanesToPlanes: PointStrategy = (build, op) => {
  const { cx, b } = build;
  noteRanges(cx, op);
  const loop = innerLoop(op);
  const stores = loop?.region.ops.filter((o) => o.op === 'buf_store') ?? [];
  const [store] = stores;
  if (!loop || !store || stores.length > 1) return undefined;
  const a = rowAccess(cx, loop, store);
  if (!onPlanes(a) || !coversRow(cx, loop, a.buffer)) return undefined;
  const rest = loop.region.ops.filter((o) => o !== store && o.op !== 'yield');
  const k = cx.constant(loop.end);
  if (k === undefined || !harmlessOps(cx, rest)) return undefined;
  const at = rowAndWord(build, op, k);
  if (!at) return undefined;
  const { lane } = build;
  const place = add(b, mulC(b, at.word, LANES), lane);
  // Lanes beyond the row do what the last place does, and have no bits.
  cx.values.set(loop.index, toI32(b, b.op('min', [place, b.u32(k - 1)])));
  for (const o of rest) cx.lowerOp(o);
  const trit = toI32(b, cx.value(store.operands.at(-1)!));
  const there = b.op('lt', [place, b.u32(k)]);
  const [nonzero, sign] = [0, 1].map((plane) => {
    const bit = b.op('shl', [toU32(b, andC(b, shrC(b, trit, plane), 1)), toI32(b, lane)]);
    return b.op('group_or', [b.op('select', [there, bit, b.u32(0)])]);
  });
  const to = add(b, rowBase(cx, a), wordOffset(cx, at.word));
  b.if(b.op('eq', [lane, b.u32(0)]), [], () => {
    b.store(to, nonzero!);
    b.store(addC(b, to, 16), sign!);
  });
  build.storesWords();
  return build.done(at.threads, 32);
};
