import type { Builder } from '../../compiler/ir/builder.ts';
import type { Op, Value } from '../../compiler/ir/types.ts';
import { add, andC, mulC, parallelLoop, shrC, toI32, toU32 } from './calc.ts';
import type { Lowering } from './context.ts';
import { rowAddress, rowNumber } from './element.ts';
import type { Access, InnerLoop } from './pattern.ts';
import {
  canHoist,
  coversRow,
  hoist,
  innerLoop,
  isSpeculable,
  noteRanges,
  outerLoops,
  rowAccess,
  slice,
  usesAny,
} from './pattern.ts';
import { broadcast, PlaneLogic } from './plane-logic.ts';
import { truthTable } from './truth.ts';

/**
 * The second ternary pass: element-wise code on trits in bit planes becomes logic on 128 trits at a time. What is
 * stored must be a function of loaded trits (and trits and truth values from outside); which function is found by
 * evaluating the expression, and its circuit by search.
 */

/** Bytes of 128 trits in planes. */
export const BLOCK = 32;
/** Blocks in a round of the loop: the counting of rounds weighs as much as the logic of one. */
const TOGETHER = 2;

export function onPlanes(a: Access | undefined): a is Access {
  return a !== undefined && a.buffer.elem === 't1' && a.buffer.layout.name === 'planes';
}

/** Element-wise code on rows of planes, matched. */
export interface PlaneElements {
  readonly loop: InnerLoop;
  readonly logic: PlaneLogic;
  readonly loads: ReadonlyMap<Value, Access>;
  readonly stores: readonly Access[];
  /** What each store stores, and whether padding would not come out as zero trits. */
  readonly values: readonly Value[];
  readonly masks: readonly boolean[];
}

export function planeElements(cx: Lowering, op: Op): PlaneElements | undefined {
  if (op.op !== 'par') return undefined;
  noteRanges(cx, op);
  const loop = innerLoop(op);
  if (!loop) return undefined;
  const loads = new Map<Value, Access>();
  const stores: Access[] = [];
  for (const o of loop.region.ops) {
    if (o.op === 'buf_store' || (o.op === 'buf_load' && usesAny(o, loop.varying))) {
      const a = rowAccess(cx, loop, o);
      if (!onPlanes(a) || !coversRow(cx, loop, a.buffer)) return undefined;
      if (o.op === 'buf_store') stores.push(a);
      else {
        // A store before it might have changed the element.
        if (stores.some((s) => s.buffer === a.buffer)) return undefined;
        loads.set(o.results[0]!, a);
      }
    }
  }
  if (stores.length === 0) return undefined;
  for (const l of loads.values()) {
    const clash = stores.find((s) => s.buffer === l.buffer);
    if (clash && clash.row.some((v, i) => v !== l.row[i])) return undefined;
  }
  const logic = new PlaneLogic(cx, loop.region, new Set(loads.keys()));
  const values = stores.map((s) => s.op.operands[s.op.operands.length - 1]!);
  if (values.some((v) => cx.constants.has(v) || !logic.plan(v))) return undefined;
  const accesses = new Set<Op>([...stores, ...loads.values()].map((a) => a.op));
  for (const o of loop.region.ops) {
    if (o.op === 'yield' || accesses.has(o) || logic.covered.has(o) || isSpeculable(cx, o)) continue;
    return undefined;
  }
  const inside = new Set<Op>([...accesses, ...logic.covered]);
  if (!canHoist(cx, loop, inside)) return undefined;
  return { loop, logic, loads, stores, values, masks: values.map((v) => needsMask(cx, logic, v)) };
}

/**
 * Prepares the rows that the outer indices select; then, for a byte offset in the rows, computes `count` blocks from there on,
 * under a mask where it is given.
 */
export function elementBlocks(
  cx: Lowering,
  { loop, logic, loads, stores, values, masks }: PlaneElements,
): (offset: Value, count: number, mask?: Value) => void {
  const { b, words } = cx;
  hoist(cx, loop);
  const bases = new Map<Op, Value>();
  for (const a of [...loads.values(), ...stores]) bases.set(a.op, rowBase(cx, a));
  const fixed = new Map<Value, readonly Value[]>();
  for (const v of logic.invariants) fixed.set(v, broadcast(b, cx.value(v), words));
  return (offset, count, mask) => {
    const at = new Map([...bases].map(([access, base]) => [access, add(b, base, offset)]));
    for (let n = 0; n < count; n++) {
      const planes = new Map(fixed);
      for (const [v, a] of loads) {
        planes.set(
          v,
          [0, 16].map((plane) => b.load(words.type, at.get(a.op)!, BLOCK * n + plane)),
        );
      }
      for (const v of values) logic.emit(logic.plan(v)!, planes);
      stores.forEach((s, i) => {
        planes.get(values[i]!)!.forEach((plane, k) => {
          const kept = mask && masks[i] ? words.gate(b, 'and', [plane, mask]) : plane;
          b.store(at.get(s.op)!, kept, BLOCK * n + 16 * k);
        });
      });
    }
  };
}

export function planesStrategy(cx: Lowering, op: Op): boolean {
  const plan = planeElements(cx, op);
  if (!plan) return false;
  const { b } = cx;
  outerLoops(cx, op, [], () => {
    const blocks = elementBlocks(cx, plan);
    const first = plan.stores[0]!.buffer;
    const length = first.dims[first.dims.length - 1]!.u32;
    const zero = b.u32(0);
    const masked = plan.masks.includes(true);
    const end = masked ? mulC(b, shrC(b, length, 7), BLOCK) : first.rowBytes;
    const run = (from: Value, count: number): Value =>
      parallelLoop(b, from, end, (offset) => blocks(offset, count), {
        step: BLOCK * count,
        parallel: count > 1 || cx.style.plainRounds,
      });
    run(cx.style.plainRounds ? zero : run(zero, TOGETHER), 1);
    if (masked) {
      const rest = andC(b, length, 127);
      b.if(b.op('ne', [rest, zero]), [], () => blocks(end, 1, leadingBits(b, rest)));
    }
    return [];
  });
  return true;
}

/** Address of the row of an access. */
export function rowBase(cx: Lowering, a: Access): Value {
  const { b } = cx;
  return rowAddress(
    b,
    a.buffer,
    rowNumber(
      b,
      a.buffer,
      a.row.map((v) => toU32(b, cx.value(v))),
    ),
  );
}

/** Whether the padding, whose loads are all zero trits, might not come out as zero trits. */
export function needsMask(cx: Lowering, logic: PlaneLogic, value: Value): boolean {
  const zeros = new Map([...logic.leaves].map((v) => [v, 0n]));
  const outside = logic.support(value)!.filter((v) => !logic.leaves.has(v));
  const { ops } = slice(cx, logic.region, value, logic.leaves);
  const table = truthTable(cx, ops, value, outside, zeros);
  return !table || table.some((v) => v !== 0n && v !== false);
}

/** A mask of the first n bits of a vector, 0 ≤ n ≤ 128 (u32). */
export function leadingBits(b: Builder, n: Value): Value {
  const counts = b.op('i8x16_sub_sat_u', [
    b.op('i8x16_splat', [toI32(b, n)]),
    b.const(
      'v128',
      Uint8Array.from({ length: 16 }, (_, i) => 8 * i),
    ),
  ]);
  const capped = b.op('i8x16_min_u', [counts, b.const('v128', new Uint8Array(16).fill(8))]);
  const table = b.const(
    'v128',
    Uint8Array.from({ length: 16 }, (_, i) => (i <= 8 ? 2 ** i - 1 : 255)),
  );
  return b.op('i8x16_swizzle', [table, capped]);
}
