import { isBuf } from '../../compiler/ir/kernel-build.ts';
import type { Op, Value } from '../../compiler/ir/types.ts';
import { countOps } from '../../compiler/ir/walk.ts';
import type { ScalarType } from '../../spec/types.ts';
import { inClass } from '../../spec/types.ts';
import { addC, andC, countedLoop } from '../kernel/calc.ts';
import type { Lowering } from '../kernel/context.ts';
import { ScalarLowering } from '../kernel/lower-scalar.ts';
import { gatherLoads } from '../kernel/loads.ts';
import { lowerReduce, reduceNest, SUM_LANES, sumPairs } from '../kernel/reduce.ts';
import { fastReduce } from './lane-sums.ts';
import { storeTritShared } from './packed-store.ts';

/**
 * Kernel ops as a thread runs them: as the plain loops of processors, but for what threads share (words of packed rows) and
 * what they have not (a frame in memory).
 */
export class LaunchLowering extends ScalarLowering {
  /** Where 32 lanes run the same: the number of this one, which says what is its to do. */
  lane: Value | undefined;
  /** Within a reduction that lanes share each goes its own way. */
  #apart = false;

  constructor(cx: Lowering) {
    super(cx, []);
  }

  override op(op: Op): void {
    const { cx } = this;
    cx.b.span = op.span;
    if (op.op === 'buf_store') this.#store(op);
    else if (op.op.startsWith('reduce_')) this.#reduce(op);
    else super.op(op);
  }

  #store(op: Op): void {
    const { cx, lane } = this;
    const buffer = cx.buffer(op.operands[0]!);
    const packed = buffer.layout.name !== 'dense' && buffer.layout.name !== 'i8';
    const store = (): void => {
      if (packed) storeTritShared(cx, buffer, op.operands.slice(1, -1), cx.value(op.operands.at(-1)!));
      else super.op(op);
    };
    if (lane) cx.b.if(cx.b.op('eq', [lane, cx.b.u32(0)]), [], store);
    else store();
  }

  #reduce(op: Op): void {
    const { cx } = this;
    if (cx.vectorise && !this.#apart) {
      this.#apart = true;
      try {
        gatherLoads(cx, op);
        if (fastReduce(cx, op, this.lane)) return;
      } finally {
        this.#apart = false;
      }
    }
    cx.b.span = op.span;
    const float = inClass(op.results[0]!.type as ScalarType, 'float');
    cx.values.set(op.results[0]!, op.op === 'reduce_add' && float ? floatSum(cx, op) : lowerReduce(cx, op));
  }
}

/**
 * The canonical sum in order with its lanes in registers: the next term is for the first lane, after which the lanes move up
 * by one, the first behind the last. So no lane is ever told by a number.
 */
function floatSum(cx: Lowering, op: Op): Value {
  const { b } = cx;
  const type = op.results[0]!.type as ScalarType;
  const zeros = Array.from({ length: SUM_LANES }, () => b.const(type, 0));
  const terms = termCount(cx, op);
  if (terms !== undefined) {
    const lanes = unrolls(op, terms) ? sumInSteps(cx, op, terms, zeros) : sumOneByOne(cx, op, zeros);
    return sumPairs(
      b,
      lanes.map((_, l) => lanes[(((l - terms) % SUM_LANES) + SUM_LANES) % SUM_LANES]!),
    );
  }
  const [count, ...moved] = reduceNest(cx, op, [b.i32(0), ...zeros], ([n, first, ...rest], [v]) => [
    andC(b, addC(b, n!, 1), SUM_LANES - 1),
    ...rest,
    b.op('add', [first!, v!]),
  ]);
  // Moved on until lane 0 is the first again.
  const types = zeros.map(() => type);
  const lanes = b.loop([count!, ...moved], types, (loop, [n, ...now]) => {
    b.if(b.op('ne', [n!, b.i32(0)]), [], () => {
      b.br(loop, [andC(b, addC(b, n!, 1), SUM_LANES - 1), ...now.slice(1), now[0]!]);
    });
    return now;
  });
  return sumPairs(b, lanes);
}

function sumOneByOne(cx: Lowering, op: Op, zeros: readonly Value[]): Value[] {
  return reduceNest(cx, op, zeros, ([first, ...rest], [v]) => [...rest, cx.b.op('add', [first!, v!])]);
}

/** Terms in a round of the loop: moving all lanes up costs as much as some of them. */
const STEP = 8;
/** Ops of a term that are worth being there so often. */
const STEP_OPS = 16;

function unrolls(op: Op, terms: number): boolean {
  return op.operands.length === 2 && terms >= 4 * STEP && countOps(op.regions![0]!) <= STEP_OPS;
}

/** As `sumOneByOne`, several terms before the lanes move up by as many. */
function sumInSteps(cx: Lowering, op: Op, terms: number, zeros: readonly Value[]): Value[] {
  const { b } = cx;
  const region = op.regions![0]!;
  const index = region.args[0]!;
  const [start, end] = op.operands as [Value, Value];
  cx.ranges.set(index, { start, end });
  const some = (from: Value, n: number, lanes: readonly Value[]): Value[] => {
    const added = lanes.slice(0, n).map((lane, i) => {
      cx.values.set(index, addC(b, from, i));
      return b.op('add', [lane, cx.lowerRegion(region)[0]!]);
    });
    return [...lanes.slice(n), ...added];
  };
  const whole = terms - (terms % STEP);
  const first = cx.constant(start)!;
  const [, ...lanes] = countedLoop(
    b,
    b.i32(first),
    b.i32(first + whole),
    zeros,
    (from, now) => some(from, STEP, now),
    STEP,
  );
  return some(b.i32(first + whole), terms - whole, lanes);
}

/** The number of terms of a reduction where it is known. */
export function termCount(cx: Lowering, op: Op): number | undefined {
  let n = 1;
  for (let i = 0; i < op.operands.length; i += 2) {
    const [start, end] = [cx.constant(op.operands[i]!), cx.constant(op.operands[i + 1]!)];
    if (start === undefined || end === undefined) return undefined;
    n *= Math.max(0, end - start);
  }
  return n;
}

/** What an op and those inside it do to each buffer. */
export function accesses(op: Op, seen: (buffer: Value, what: 'read' | 'write' | 'atomic') => unknown): void {
  const go = (o: Op): void => {
    const buffer = o.operands[0];
    const type = buffer?.type;
    if (buffer && type !== undefined && isBuf(type)) {
      const packed = type.layout.name !== 'dense' && type.layout.name !== 'i8';
      if (o.op === 'buf_load') seen(buffer, 'read');
      if (o.op === 'buf_zero') seen(buffer, 'write');
      if (o.op === 'buf_store') seen(buffer, packed ? 'atomic' : 'write');
    }
    for (const r of o.regions ?? []) r.ops.forEach(go);
  };
  go(op);
}
