import type { Op, Value } from '../../compiler/ir/types.ts';
import { toU32, countedLoop, parallelLoop, toI32 } from './calc.ts';
import type { Lowering } from './context.ts';
import { guard } from './affine.ts';
import { laneBody, runBases } from './lane-body.ts';
import type { Access } from './pattern.ts';
import { hoist, innerLoop, noteRanges, outerLoops } from './pattern.ts';

/**
 * Generic vectorising: element-wise loops over rows run on lanes, as many elements a round as the narrowest type
 * allows, and what is left over in a plain loop.
 */
export function lanesStrategy(cx: Lowering, op: Op): boolean {
  if (op.op !== 'par') return false;
  noteRanges(cx, op);
  const loop = innerLoop(op);
  if (!loop || cx.constant(loop.start) !== 0) return false;
  const body = laneBody(cx, loop);
  if (!body || body.stores.length === 0) return false;
  const { b } = cx;
  outerLoops(cx, op, [], () => {
    hoist(cx, loop);
    const bases = runBases(cx, body.accesses);
    const end = cx.value(loop.end);
    const limit = toU32(b, guardedEnd(cx, body.accesses, end));
    const parallel = body.stores.every((a) => a.buffer.layout.name !== 'pack2');
    const rest = parallelLoop(b, b.u32(0), limit, (k) => body.run(bases, k), { step: body.count, parallel });
    plainRest(cx, loop.index, toI32(b, rest), end, () => cx.lowerRegion(loop.region));
    return [];
  });
  return true;
}

/** The end of a loop on lanes (i32): 0 where an element might lie outside of its buffer, which the plain loop then tells. */
export function guardedEnd(cx: Lowering, accesses: readonly Access[], end: Value): Value {
  const { b } = cx;
  const limit = b.op('max', [end, b.i32(0)]);
  const fine = guard(cx, accesses);
  return fine ? b.op('select', [fine, limit, b.i32(0)]) : limit;
}

/** The last elements of a row, one by one. */
export function plainRest(cx: Lowering, index: Value, start: Value, end: Value, round: () => void): void {
  countedLoop(cx.b, start, end, [], (i) => {
    cx.values.set(index, i);
    round();
    return [];
  });
}
