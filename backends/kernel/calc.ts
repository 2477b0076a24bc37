import type { Builder } from '../../compiler/ir/builder.ts';
import type { Op, Value } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';

/** Address arithmetic and counted loops of the scalar form. All on u32 unless said otherwise. */

export function toU32(b: Builder, v: Value): Value {
  return v.type === 'u32' ? v : b.op('wrap', [v], undefined, 'u32');
}

export function toI32(b: Builder, v: Value): Value {
  return v.type === 'i32' ? v : b.op('wrap', [v], undefined, 'i32');
}

export function add(b: Builder, x: Value, y: Value): Value {
  return b.op('add', [x, y]);
}

/** x + n for a constant n. */
export function addC(b: Builder, x: Value, n: number): Value {
  return n === 0 ? x : b.op('add', [x, b.int(x.type as ScalarType, n)]);
}

/** x · n for a constant n. */
export function mulC(b: Builder, x: Value, n: number): Value {
  if (n === 1) return x;
  if ((n & (n - 1)) === 0) return b.op('shl', [x, b.i32(31 - Math.clz32(n))]);
  return b.op('mul', [x, b.int(x.type as ScalarType, n)]);
}

export function shrC(b: Builder, x: Value, n: number): Value {
  return n === 0 ? x : b.op('shr', [x, b.i32(n)]);
}

export function andC(b: Builder, x: Value, n: number): Value {
  return b.op('and', [x, b.int(x.type as ScalarType, n)]);
}

/** ⌈x / n⌉ · m for constants; n a power of two or any divisor. */
export function ceilMul(b: Builder, x: Value, n: number, m: number): Value {
  return mulC(b, divC(b, addC(b, x, n - 1), n), m);
}

/** ⌊x / n⌋ for a constant n. */
export function divC(b: Builder, x: Value, n: number): Value {
  if ((n & (n - 1)) === 0) return shrC(b, x, 31 - Math.clz32(n));
  return b.op('div', [x, b.int(x.type as ScalarType, n)]);
}

/** What is known of a loop that `countedLoop` made. */
export interface LoopFacts {
  readonly start: Value;
  readonly end: Value;
  readonly step: number;
  /** Rounds read nothing that another writes: they may run in any order, and at the same time. */
  readonly parallel: boolean;
}

const FACTS = new WeakMap<Op, LoopFacts>();

/** The facts of a counted loop; undefined for any other op. */
export function loopFacts(op: Op): LoopFacts | undefined {
  return FACTS.get(op);
}

/** As `countedLoop` for rounds that may run at the same time (see parts.ts); gives the index that is left over. */
export function parallelLoop(
  b: Builder,
  start: Value,
  end: Value,
  round: (index: Value) => void,
  options: { readonly step?: number; readonly parallel?: boolean } = {},
): Value {
  const once = (i: Value): readonly Value[] => {
    round(i);
    return [];
  };
  return countedLoop(b, start, end, [], once, options.step ?? 1, options.parallel ?? true)[0]!;
}

/**
 * A loop over start ≤ i < end in steps of `step`, with carried values; gives what they are at the end. With a step above
 * one the rounds are those for which i + step ≤ end, and the index that is left over is the first result.
 */
export function countedLoop(
  b: Builder,
  start: Value,
  end: Value,
  init: readonly Value[],
  round: (index: Value, carried: Value[]) => readonly Value[],
  step = 1,
  parallel = false,
): Value[] {
  const type = start.type as ScalarType;
  const types = [type, ...init.map((v) => v.type)];
  return b.loop([start, ...init], types, (loop: Op, args) => {
    FACTS.set(loop, { start, end, step, parallel });
    const [i, ...carried] = args as [Value, ...Value[]];
    const go = step === 1 ? b.op('lt', [i, end]) : b.op('le', [addC(b, i, step), end]);
    b.if(go, [], () => {
      const next = round(i, carried);
      if (b.reachable) b.br(loop, [addC(b, i, step), ...next]);
    });
    return args;
  });
}
