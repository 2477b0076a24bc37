import type { Op, Value } from '../../compiler/ir/types.ts';
import { add, addC, mulC, toU32 } from './calc.ts';
import type { Buffer, Lowering } from './context.ts';
import { inBounds } from './element.ts';
import type { Access, InnerLoop } from './pattern.ts';

/** Indices that are sums of multiples of i32 values, as those of convolutions and transposes are. */

/** Σ coefficient · value + constant modulo 2^32. */
export interface Affine {
  readonly terms: ReadonlyMap<Value, number>;
  readonly constant: number;
}

/** Beyond these, sums over a whole range might leave the 64 bits that they are checked in. */
const MOST = 2 ** 20;
const MOST_TERMS = 8;

function scaled(a: Affine, n: number): Affine {
  return { terms: new Map([...a.terms].map(([v, c]) => [v, c * n])), constant: a.constant * n };
}

function sum(a: Affine, b: Affine): Affine {
  const terms = new Map(a.terms);
  for (const [v, c] of b.terms) terms.set(v, (terms.get(v) ?? 0) + c);
  for (const [v, c] of terms) if (c === 0) terms.delete(v);
  return { terms, constant: a.constant + b.constant };
}

function fits(a: Affine): boolean {
  return (
    Math.abs(a.constant) <= MOST &&
    a.terms.size <= MOST_TERMS &&
    [...a.terms.values()].every((c) => Math.abs(c) <= MOST)
  );
}

/** An i32 kernel value as a sum of multiples; at worst once itself. */
export function affineOf(cx: Lowering, v: Value, depth = 0): Affine {
  const constant = cx.constant(v);
  if (constant !== undefined) return { terms: new Map(), constant };
  const itself: Affine = { terms: new Map([[v, 1]]), constant: 0 };
  const op: Op | undefined = cx.defs.get(v);
  if (!op || v.type !== 'i32' || depth > 8) return itself;
  const of = (i: number): Affine => affineOf(cx, op.operands[i]!, depth + 1);
  let made: Affine | undefined;
  if (op.op === 'add') made = sum(of(0), of(1));
  else if (op.op === 'sub') made = sum(of(0), scaled(of(1), -1));
  else if (op.op === 'mul') {
    const [x, y] = [of(0), of(1)];
    if (x.terms.size === 0) made = scaled(y, x.constant);
    else if (y.terms.size === 0) made = scaled(x, y.constant);
  } else if (op.op === 'shl') {
    const n = of(1);
    if (n.terms.size === 0 && n.constant >= 0 && n.constant < 20) made = scaled(of(0), 2 ** n.constant);
  }
  return made && fits(made) ? made : itself;
}

/** Indices of an access that is no plain run along a row. */
export interface Walk {
  readonly indices: readonly Affine[];
  /** What runs along the vectors. */
  readonly index: Value;
  /** The loop of that index. */
  readonly loop: InnerLoop;
}

/**
 * The access of a `buf_load` whose indices are sums of multiples of the loop's index and of what does not depend on it; its
 * bounds are then asked for by `guard`. Undefined where it is none, or where lanes do not pay.
 */
export function walkAccess(cx: Lowering, loop: InnerLoop, op: Op): Access | undefined {
  const buffer = cx.buffer(op.operands[0]!);
  const { name } = buffer.layout;
  if ((name !== 'dense' && name !== 'i8') || buffer.written) return undefined;
  const indices = op.operands.slice(1).map((v) => affineOf(cx, v));
  for (const a of indices) {
    if (!fits(a)) return undefined;
    for (const v of a.terms.keys()) {
      if (v === loop.index || v === loop.rounds) continue;
      if (loop.varying.has(v)) return undefined;
      // What the body of rounds computes is not known ahead of them, where the bounds are asked for.
      if (loop.rounds && loop.region.ops.some((o) => o.results.includes(v))) return undefined;
    }
  }
  const walk: Walk = { indices, index: loop.index, loop };
  const elem = buffer.elem;
  // Lanes that are gathered one by one pay from 4 bytes on.
  if (!isContiguous(walk) && elem !== 'f32' && elem !== 'i32' && elem !== 'u32' && elem !== 'f64') return undefined;
  return { op, buffer, row: [], walk };
}

export function isContiguous(w: Walk): boolean {
  return w.indices.every((a, d) => (a.terms.get(w.index) ?? 0) === (d === w.indices.length - 1 ? 1 : 0));
}

/** Elements (u32, modulo 2^32) by which a step of each dimension moves on. */
function dimSteps(cx: Lowering, buffer: Buffer): Value[] {
  const steps: Value[] = [cx.b.u32(1)];
  for (let d = buffer.dims.length - 1; d > 0; d--) steps.unshift(cx.b.op('mul', [steps[0]!, buffer.dims[d]!.u32]));
  return steps;
}

/** The element (u32) that a walk begins at, and by how many it moves on at each step of its index. */
export function walkStart(cx: Lowering, buffer: Buffer, walk: Walk): { readonly start: Value; readonly step: Value } {
  const { b } = cx;
  const steps = dimSteps(cx, buffer);
  let start = b.u32(0);
  let step = b.u32(0);
  walk.indices.forEach((a, d) => {
    let at = b.const('u32', BigInt.asUintN(32, BigInt(a.constant)));
    for (const [v, c] of a.terms) {
      const n = b.const('u32', BigInt.asUintN(32, BigInt(c)));
      if (v === walk.index) step = add(b, step, b.op('mul', [steps[d]!, n]));
      else at = add(b, at, b.op('mul', [toU32(b, cx.value(v)), n]));
    }
    start = add(b, start, b.op('mul', [at, steps[d]!]));
  });
  return { start, step };
}

/**
 * Whether all elements that the walks of accesses meet lie in their buffers, worked out ahead of the loop (bool); undefined
 * where that is known. Means nothing where a range is empty.
 */
export function guard(cx: Lowering, accesses: readonly Access[]): Value | undefined {
  const { b } = cx;
  let all: Value | undefined;
  const also = (v: Value): void => {
    all = all ? b.op('and', [all, v]) : v;
  };
  const zero = b.const('i64', 0n);
  for (const { walk, buffer, op } of accesses) {
    if (!walk) continue;
    walk.indices.forEach((a, d) => {
      const dim = buffer.dims[d]!;
      if (inBounds(cx, op.operands[d + 1]!, dim)) return;
      const [low, high] = extremes(cx, a, walk);
      also(b.op('ge', [low, zero]));
      also(b.op('lt', [high, wide(cx, dim.i32)]));
    });
  }
  return all;
}

function wide(cx: Lowering, v: Value): Value {
  return cx.b.op('exact', [v], undefined, 'i64');
}

/** The least and the greatest value (i64) that an index takes. */
function extremes(cx: Lowering, a: Affine, walk: Walk): [Value, Value] {
  const { b } = cx;
  let low = b.const('i64', BigInt(a.constant));
  let high = low;
  for (const [v, c] of a.terms) {
    let first = b.const('i64', 0n);
    let last = first;
    if (v === walk.index) last = addC(b, wide(cx, cx.value(walk.loop.end)), -1);
    else if (v === walk.loop.rounds) {
      const range = cx.ranges.get(v)!;
      first = wide(cx, cx.value(range.start));
      last = addC(b, wide(cx, cx.value(range.end)), -1);
    } else first = last = wide(cx, cx.value(v));
    const [least, most] = (c > 0 ? [first, last] : [last, first]).map((x) => mulC(b, x, Math.abs(c))) as [Value, Value];
    low = b.op(c > 0 ? 'add' : 'sub', [low, least]);
    high = b.op(c > 0 ? 'add' : 'sub', [high, most]);
  }
  return [low, high];
}
