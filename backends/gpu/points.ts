import type { Builder } from '../../compiler/ir/builder.ts';
import { rankOf } from '../../compiler/ir/kernel-build.ts';
import type { Op, Value } from '../../compiler/ir/types.ts';
import { addC, divC, mulC, toI32 } from '../kernel/calc.ts';
import type { Lowering } from '../kernel/context.ts';

/** Index spaces of known bounds, whose points are numbered with the last index fastest, and loops that lanes share. */

export interface Extent {
  readonly start: number;
  readonly count: number;
}

/** The extents of a loop op's indices; undefined where a bound is not known. */
export function extentsOf(cx: Lowering, op: Op): Extent[] | undefined {
  const out: Extent[] = [];
  for (let i = 0; i < rankOf(op); i++) {
    const [start, end] = [cx.constant(op.operands[2 * i]!), cx.constant(op.operands[2 * i + 1]!)];
    if (start === undefined || end === undefined) return undefined;
    out.push({ start, count: Math.max(0, end - start) });
  }
  return out;
}

export function pointCount(extents: readonly Extent[]): number {
  return extents.reduce((n, e) => n * e.count, 1);
}

/** Gives the first indices of a loop op, as many as there are extents, the values that they have at point number `n` (u32). */
export function setPoint(cx: Lowering, op: Op, extents: readonly Extent[], n: Value): void {
  const { b } = cx;
  let rest = n;
  for (let axis = extents.length - 1; axis >= 0; axis--) {
    const { start, count } = extents[axis]!;
    let at = rest;
    if (axis > 0) [rest, at] = divide(b, at, count);
    const index = op.regions![0]!.args[axis]!;
    cx.ranges.set(index, { start: op.operands[2 * axis]!, end: op.operands[2 * axis + 1]! });
    const value = addC(b, toI32(b, at), start);
    value.name ??= index.name;
    cx.values.set(index, value);
  }
}

/** Quotient and remainder of a u32 by a constant. */
export function divide(b: Builder, x: Value, by: number): [Value, Value] {
  if (by === 1) return [x, b.u32(0)];
  const quotient = divC(b, x, by);
  return [quotient, b.op('sub', [x, mulC(b, quotient, by)])];
}

/** Lanes of a group. */
export const LANES = 32;

/**
 * A loop over 0 ≤ n < end (u32) for one thread or, where `lane` is given, over those n that are this lane's, n ≡ lane (mod 32):
 * neighbouring lanes then touch neighbouring memory. All lanes make the same number of rounds, which is a constant: compilers unroll them and
 * have the loads of several in flight. What is left over is a round for some lanes alone. Gives the carried values.
 */
export function sharedLoop(
  b: Builder,
  lane: Value | undefined,
  end: number,
  init: readonly Value[],
  round: (n: Value, carried: Value[]) => readonly Value[],
): Value[] {
  const types = init.map((v) => v.type);
  const step = lane ? LANES : 1;
  const rest = end % step;
  let sums = [...init];
  if (end > rest) {
    sums = b.loop([b.u32(0), ...sums], types, (loop, [from, ...carried]) => {
      b.if(b.op('lt', [from!, b.u32(end - rest)]), [], () => {
        const next = round(lane ? b.op('add', [from!, lane]) : from!, carried);
        b.br(loop, [addC(b, from!, step), ...next]);
      });
      return carried;
    });
  }
  if (rest === 0) return sums;
  const more = b.op('lt', [lane!, b.u32(rest)]);
  return b.if(
    more,
    types,
    () => round(addC(b, lane!, end - rest), sums),
    () => sums,
  );
}
