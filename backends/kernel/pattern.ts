import { opInfo } from '../../compiler/ir/ops.ts';
import { rankOf } from '../../compiler/ir/kernel-build.ts';
import type { Op, Region, Value } from '../../compiler/ir/types.ts';
import { visitOps } from '../../compiler/ir/walk.ts';
import { effectOf } from '../../spec/ops/index.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Walk } from './affine.ts';
import { countedLoop } from './calc.ts';
import type { Buffer, Lowering } from './context.ts';
import { freeValues } from './context.ts';
import { inBounds } from './element.ts';

/** What strategies ask about the body of a loop that they want to run many elements at a time. */

/** An access of a buffer in a body: the last index is the vector index itself, the others do not depend on it. */
export interface Access {
  readonly op: Op;
  readonly buffer: Buffer;
  /** The leading indices (kernel values). */
  readonly row: readonly Value[];
  /** Where the elements are no plain run along a row, whose number then means nothing. */
  readonly walk?: Walk;
}

export interface InnerLoop {
  readonly op: Op;
  readonly region: Region;
  /** The index that runs along the vectors. */
  readonly index: Value;
  readonly start: Value;
  readonly end: Value;
  /** Values of the body that depend on the index. */
  readonly varying: ReadonlySet<Value>;
  /** Where the body is run for one value after the other of another index: that index. */
  readonly rounds?: Value;
}

/** The innermost index of a loop op and what depends on it; undefined if the body has kernel ops with regions. */
export function innerLoop(op: Op): InnerLoop | undefined {
  const rank = rankOf(op);
  const region = op.regions![0]!;
  const index = region.args[rank - 1];
  if (rank < 1 || !index) return undefined;
  const varying = new Set<Value>([index]);
  for (const o of region.ops) {
    if (isLoopOp(o)) return undefined;
    if (!usesAny(o, varying)) continue;
    for (const r of o.results) varying.add(r);
  }
  return {
    op,
    region,
    index,
    start: op.operands[2 * rank - 2]!,
    end: op.operands[2 * rank - 1]!,
    varying,
  };
}

export function isLoopOp(op: Op): boolean {
  return op.op === 'par' || op.op === 'for' || op.op.startsWith('reduce_');
}

/** A loop's index and everything that ops, in their order, make of it. */
export function varyingWith(index: Value, ops: readonly Op[]): Set<Value> {
  const varying = new Set<Value>([index]);
  for (const o of ops) if (usesAny(o, varying)) for (const r of o.results) varying.add(r);
  return varying;
}

/** Whether an op, or one inside it, uses any of the values. */
export function usesAny(op: Op, values: ReadonlySet<Value>): boolean {
  if (op.operands.some((v) => values.has(v))) return true;
  if (!op.regions) return false;
  for (const v of freeValues(op)) if (values.has(v)) return true;
  return false;
}

/** The access of a `buf_load` or `buf_store` along the index from 0 to the end of the rows; undefined for any other. */
export function rowAccess(cx: Lowering, loop: InnerLoop, op: Op): Access | undefined {
  const buffer = cx.buffer(op.operands[0]!);
  const indices = op.op === 'buf_store' ? op.operands.slice(1, -1) : op.operands.slice(1);
  const last = indices[indices.length - 1];
  const row = indices.slice(0, -1);
  if (last !== loop.index || row.some((v) => loop.varying.has(v))) return undefined;
  if (!row.every((v, axis) => inBounds(cx, v, buffer.dims[axis]!))) return undefined;
  return { op, buffer, row };
}

/** Whether the loop runs over whole rows of a buffer: from 0 to the last dimension. */
export function coversRow(cx: Lowering, loop: InnerLoop, buffer: Buffer): boolean {
  return cx.constant(loop.start) === 0 && cx.isDim(loop.end, buffer.dims[buffer.dims.length - 1]!);
}

/** Whether every element of the loop's range lies in the last dimension of a buffer. */
export function withinRow(cx: Lowering, loop: InnerLoop, buffer: Buffer): boolean {
  const start = cx.constant(loop.start);
  if (start === undefined || start < 0) return false;
  const d = buffer.dims[buffer.dims.length - 1]!;
  if (cx.isDim(loop.end, d)) return true;
  const end = cx.constant(loop.end);
  return end !== undefined && d.constant !== undefined && end <= d.constant;
}

/** Whether an op may run where the plain loop would not have run it: it has no effect and cannot trap. */
export function isSpeculable(cx: Lowering, op: Op): boolean {
  if (op.op === 'buf_load') {
    const buffer = cx.buffer(op.operands[0]!);
    return !buffer.written && op.operands.slice(1).every((v, axis) => inBounds(cx, v, buffer.dims[axis]!));
  }
  if (op.regions) {
    let fine = !isLoopOp(op) && op.op !== 'loop';
    for (const r of op.regions) {
      visitOps(r, (o) => {
        if (o.op === 'yield' || (o.op === 'br' && o.target !== undefined)) return;
        if (o.op === 'loop' || o.op === 'trap' || o.op === 'trap_if' || o.op === 'call' || isLoopOp(o)) fine = false;
        else if (!o.regions && !isSpeculable(cx, o)) fine = false;
      });
    }
    return fine;
  }
  return isPure(op);
}

/** No effect and no trap, for the types at hand. */
export function isPure(op: Op): boolean {
  const info = opInfo(op.op);
  if (info.terminator || op.regions) return false;
  const type = op.operands[0]?.type as ScalarType | undefined;
  if (op.op === 'exact' && type) {
    const [from, to] = [scalarInfo(type), scalarInfo(op.results[0]!.type as ScalarType)];
    return from.min >= to.min && from.max <= to.max;
  }
  return effectOf(info.name, type ?? 'bool') === 'pure';
}

/** Whether the ops of a body that do not depend on the index, those of `except` aside, may run ahead of the loop. */
export function canHoist(cx: Lowering, loop: InnerLoop, except: ReadonlySet<Op>): boolean {
  return loop.region.ops.every(
    (o) => o.op === 'yield' || except.has(o) || usesAny(o, loop.varying) || isSpeculable(cx, o),
  );
}

/** Lowers those ops of a body, ahead of the loop. */
export function hoist(cx: Lowering, loop: InnerLoop): void {
  const stay = new Set(loop.varying);
  for (const o of loop.region.ops) {
    const effect = o.op === 'yield' || o.op === 'buf_store';
    if (!effect && !usesAny(o, stay) && isSpeculable(cx, o)) cx.lowerOp(o);
    else for (const r of o.results) stay.add(r);
  }
}

/**
 * Whether rounds of a `par` for different values of an index write different bytes: elements do not share any, except those
 * of a packed row.
 */
export function writesApart(cx: Lowering, op: Op, index: Value): boolean {
  if (op.op !== 'par') return false;
  const fixed = new Set(op.regions![0]!.args);
  fixed.delete(index);
  let apart = true;
  visitOps(op.regions![0]!, (o) => {
    if (o.op !== 'buf_store') return;
    const { layout } = cx.buffer(o.operands[0]!);
    if (layout.name === 'dense' || layout.name === 'i8') return;
    const last = o.operands.at(-2)!;
    if (!fixed.has(last) && !cx.constants.has(last)) apart = false;
  });
  return apart;
}

/** Runs `body` in plain loops over all but the innermost index of a nest; carries what it gives, beginning with `init`. */
export function outerLoops(
  cx: Lowering,
  op: Op,
  init: readonly Value[],
  body: (carried: readonly Value[]) => readonly Value[],
): readonly Value[] {
  const region = op.regions![0]!;
  const go = (axis: number, carried: readonly Value[]): readonly Value[] => {
    if (axis === rankOf(op) - 1) return body(carried);
    const [start, end] = op.operands.slice(2 * axis, 2 * axis + 2) as [Value, Value];
    const index = region.args[axis]!;
    const round = (i: Value, now: readonly Value[]): readonly Value[] => {
      cx.values.set(index, i);
      return go(axis + 1, now);
    };
    const parallel = axis === 0 && carried.length === 0 && writesApart(cx, op, index);
    return countedLoop(cx.b, cx.value(start), cx.value(end), carried, round, 1, parallel).slice(1);
  };
  return go(0, init);
}

/** Makes the ranges of a loop op's indices known, so that accesses can be judged before anything is emitted. */
export function noteRanges(cx: Lowering, op: Op): void {
  const region = op.regions![0]!;
  for (let axis = 0; axis < rankOf(op); axis++) {
    cx.ranges.set(region.args[axis]!, { start: op.operands[2 * axis]!, end: op.operands[2 * axis + 1]! });
  }
}

/** The ops of the body that a value is computed by, in order, back to `leaves`, to loads, and to what comes from outside. */
export function slice(
  cx: Lowering,
  region: Region,
  target: Value,
  leaves: ReadonlySet<Value>,
): { ops: Op[]; outside: Set<Value> } {
  const inRegion = new Set(region.ops);
  const wanted = new Set<Op>();
  const outside = new Set<Value>();
  const want = (v: Value): void => {
    if (leaves.has(v)) return;
    const op = cx.defs.get(v);
    if (!op || !inRegion.has(op) || op.op === 'buf_load' || isLoopOp(op)) {
      outside.add(v);
      return;
    }
    if (wanted.has(op)) return;
    wanted.add(op);
    for (const o of op.operands) want(o);
    if (op.regions) for (const o of freeValues(op)) want(o);
  };
  want(target);
  return { ops: region.ops.filter((o) => wanted.has(o)), outside };
}
