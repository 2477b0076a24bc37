import { makeOp, makeRegion } from '../../compiler/ir/create.ts';
import { rankOf } from '../../compiler/ir/kernel-build.ts';
import type { Op, Region, Value } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { allocate, clear } from './buffers.ts';
import { countedLoop, parallelLoop } from './calc.ts';
import type { Lowering } from './context.ts';
import { loadElement, storeElement } from './element.ts';
import { gatherLoads } from './loads.ts';
import { isLoopOp, writesApart } from './pattern.ts';
import { lowerReduce } from './reduce.ts';

/** A way to lower one loop op better than by plain loops; false: not applicable, and nothing was emitted. */
export type Strategy = (cx: Lowering, op: Op) => boolean;

/** Lowers kernel ops to plain loops, trying the strategies on each loop op first. */
export class ScalarLowering {
  readonly cx: Lowering;
  readonly strategies: readonly Strategy[];

  constructor(cx: Lowering, strategies: readonly Strategy[]) {
    this.cx = cx;
    this.strategies = strategies;
    cx.lowerRegion = (region) => this.region(region);
    cx.lowerOp = (op) => this.op(op);
  }

  /** Appends the ops of a region; gives the operands of its terminating `yield` (none where it ends otherwise). */
  region(region: Region): Value[] {
    for (const op of region.ops) {
      if (op.op === 'yield') return op.operands.map((v) => this.cx.value(v));
      this.op(op);
    }
    return [];
  }

  op(op: Op): void {
    const { cx } = this;
    cx.b.span = op.span;
    if (cx.vectorise && isLoopOp(op)) {
      gatherLoads(cx, op);
      if (this.strategies.some((s) => s(cx, op))) return;
    }
    cx.b.span = op.span;
    switch (op.op) {
      case 'par':
        this.#nest(op, 0);
        return;
      case 'for':
        this.#for(op);
        return;
      case 'buf_load': {
        const [buf, ...indices] = op.operands;
        const result = op.results[0]!;
        cx.values.set(result, loadElement(cx, cx.buffer(buf!), indices, result.type as ScalarType));
        return;
      }
      case 'buf_store': {
        const buf = op.operands[0]!;
        const value = op.operands[op.operands.length - 1]!;
        storeElement(cx, cx.buffer(buf), op.operands.slice(1, -1), cx.value(value));
        return;
      }
      case 'buf_alloc':
        allocate(cx, op, cx.sharers(op));
        return;
      case 'buf_zero':
        clear(cx, cx.buffer(op.operands[0]!));
        return;
    }
    if (op.op.startsWith('reduce_')) cx.values.set(op.results[0]!, lowerReduce(cx, op));
    else this.#plain(op);
  }

  /** Loops over the indices of a `par` from number `axis` on. */
  #nest(op: Op, axis: number): void {
    const { cx } = this;
    const region = op.regions![0]!;
    if (axis === rankOf(op)) {
      this.region(region);
      return;
    }
    const [start, end] = op.operands.slice(2 * axis, 2 * axis + 2) as [Value, Value];
    const index = region.args[axis]!;
    cx.ranges.set(index, { start, end });
    const round = (i: Value): void => {
      cx.values.set(index, i);
      this.#nest(op, axis + 1);
    };
    parallelLoop(cx.b, cx.value(start), cx.value(end), round, { parallel: axis === 0 && writesApart(cx, op, index) });
  }

  #for(op: Op): void {
    const { cx } = this;
    const [start, end, ...init] = op.operands as [Value, Value, ...Value[]];
    const region = op.regions![0]!;
    const [index, ...carried] = region.args as [Value, ...Value[]];
    cx.ranges.set(index, { start, end });
    const results = countedLoop(
      cx.b,
      cx.value(start),
      cx.value(end),
      init.map((v) => cx.value(v)),
      (i, now) => {
        cx.values.set(index, i);
        carried.forEach((v, n) => cx.values.set(v, now[n]!));
        return this.region(region);
      },
    );
    op.results.forEach((v, n) => cx.values.set(v, results[n + 1]!));
  }

  /** An op of the scalar profile: copied, its regions lowered. */
  #plain(op: Op): void {
    const { cx } = this;
    const { b } = cx;
    const operands = op.operands.map((v) => cx.value(v));
    const copy = makeOp(
      op.op,
      operands,
      [],
      op.attrs ? { ...op.attrs } : undefined,
      undefined,
      op.target && (cx.ops.get(op.target) ?? op.target),
      op.span,
    );
    if (op.regions) {
      cx.ops.set(op, copy);
      copy.regions = op.regions.map((r) => {
        const made = makeRegion();
        for (const a of r.args) {
          const v = b.value(a.type, a.name);
          cx.values.set(a, v);
          made.args.push(v);
        }
        b.into(made, () => this.region(r));
        return made;
      });
    }
    for (const r of op.results) {
      const v = b.value(r.type, r.name);
      cx.values.set(r, v);
      copy.results.push(v);
    }
    b.push(copy);
  }
}
