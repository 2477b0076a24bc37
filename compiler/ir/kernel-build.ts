import { InternalError } from '../../spec/internal.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { Builder, Fill } from './builder.ts';
import { makeOp, makeRegion } from './create.ts';
import type { BufType, IrType, Op, Value } from './types.ts';

/** Appending the ops of the kernel profile, whose regions take loop indices. */

/** The half-open range of one loop index. */
export interface Range {
  readonly start: Value;
  readonly end: Value;
  /** Source name of the index. */
  readonly name?: string;
}

export type ReduceName =
  | 'reduce_add'
  | 'reduce_mul'
  | 'reduce_min'
  | 'reduce_max'
  | 'reduce_any'
  | 'reduce_all'
  | 'reduce_argmin'
  | 'reduce_argmax';

export function isBuf(t: IrType): t is BufType {
  return typeof t === 'object';
}

/** The register type of a buffer's elements. */
export function elemType(t: BufType): ScalarType {
  return t.elem === 'f16' || t.elem === 'bf16' ? 'f32' : t.elem;
}

function nest(
  b: Builder,
  name: string,
  ranges: readonly Range[],
  init: readonly Value[],
  results: readonly IrType[],
  fill: Fill,
): Op {
  const region = makeRegion();
  for (const r of ranges) region.args.push(b.value('i32', r.name));
  for (const v of init) region.args.push(b.value(v.type));
  const operands = [...ranges.flatMap((r) => [r.start, r.end]), ...init];
  const op = makeOp(
    name,
    operands,
    results.map((t) => b.value(t)),
    undefined,
    [region],
    undefined,
    b.span,
  );
  b.into(region, fill);
  b.push(op);
  return op;
}

/** A parallel nest over `ranges`; `fill` gets the indices. */
export function par(b: Builder, ranges: readonly Range[], fill: (indices: Value[]) => void): Op {
  return nest(b, 'par', ranges, [], [], (args) => {
    fill(args);
    return [];
  });
}

/** A sequential loop; `fill` gets the index and the carried values, and gives the next ones. */
export function forLoop(
  b: Builder,
  range: Range,
  init: readonly Value[],
  fill: (index: Value, carried: Value[]) => readonly Value[],
): Value[] {
  return nest(
    b,
    'for',
    [range],
    init,
    init.map((v) => v.type),
    (args) => fill(args[0]!, args.slice(1)),
  ).results;
}

/** A reduction of what `fill` gives for the indices. */
export function reduce(
  b: Builder,
  name: ReduceName,
  type: ScalarType,
  ranges: readonly Range[],
  fill: (indices: Value[]) => Value,
): Value {
  return nest(b, name, ranges, [], [type], (args) => [fill(args)]).results[0]!;
}

export function bufLoad(b: Builder, buf: Value, indices: readonly Value[]): Value {
  const t = buf.type;
  if (!isBuf(t)) throw new InternalError('I-KERNEL-BUF', 'load from a value that is no buffer');
  const op = makeOp('buf_load', [buf, ...indices], [b.value(elemType(t))], undefined, undefined, undefined, b.span);
  return b.push(op).results[0]!;
}

export function bufStore(b: Builder, buf: Value, indices: readonly Value[], value: Value): void {
  b.push(makeOp('buf_store', [buf, ...indices, value], [], undefined, undefined, undefined, b.span));
}

export function bufAlloc(b: Builder, type: BufType, dims: readonly Value[], name?: string): Value {
  const op = makeOp('buf_alloc', [...dims], [b.value(type, name)], undefined, undefined, undefined, b.span);
  return b.push(op).results[0]!;
}

export function bufZero(b: Builder, buf: Value): void {
  b.push(makeOp('buf_zero', [buf], [], undefined, undefined, undefined, b.span));
}

/** The number of (start, end) pairs of a loop op. */
export function rankOf(op: Op): number {
  return op.op === 'for' ? 1 : op.operands.length / 2;
}
