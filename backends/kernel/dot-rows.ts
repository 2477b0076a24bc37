import { TRITS_PER_BLOCK } from '../../spec/layout.ts';
import { rankOf } from '../../compiler/ir/kernel-build.ts';
import type { Builder } from '../../compiler/ir/builder.ts';
import type { Op, Value } from '../../compiler/ir/types.ts';
import type { StorageType } from '../../spec/types.ts';
import { add, addC, countedLoop, divC, mulC, parallelLoop, toI32, toU32 } from './calc.ts';
import type { Lowering } from './context.ts';
import { inBounds, rowNumber } from './element.ts';
import { byteDot, byteSum, CODE_ROWS, codeSums, DIGIT_ROWS, digitSums } from './code-dots.ts';
import { canRun, loadCodes, loadRun, runBase } from './lane-access.ts';
import type { RunBase } from './lane-access.ts';
import { planeSums, releaseSorted, sortedBytes } from './plane-dots.ts';
import type { SortedBytes } from './plane-dots.ts';
import { releaseSpread, spreadFactor, spreadSums } from './packed-rows.ts';
import type { SpreadFactor } from './packed-rows.ts';
import type { Access, InnerLoop } from './pattern.ts';
import {
  canHoist,
  innerLoop,
  isLoopOp,
  isSpeculable,
  noteRanges,
  outerLoops,
  rowAccess,
  withinRow,
  writesApart,
} from './pattern.ts';
import { sumI32x4 } from './popcount.ts';
import type { SmallProduct } from './products.ts';
import { addWide, smallProduct, widen16 } from './products.ts';
import { constant, laneOp } from './vec.ts';

/**
 * The first ternary pass: sums of trit × small integer for many rows of weights. Several rows at a time share the loads
 * and widenings of the other factor; packed weights enter as their codes w + 1 ∈ {0, 1, 2}, and the sum of the other
 * factor, found once, is taken off: Σ w·x = Σ (w + 1)·x − Σ x.
 */

/** Rows at a time: their sums, the shared factor and one row’s elements stay in registers, or (spread) their codes too. */
const ROWS = 8;
const SPREAD_ROWS = 4;
/** Rows of a tile whose sums may be computed side by side. */
const BESIDE = 4;
/** Elements at a time beyond the whole blocks, and of other layouts. */
const RUN = 16;

/** Sums of products of small integers for rows of weights, matched. */
export interface DotRows {
  /** The nest, with the index of the rows of weights innermost. */
  readonly op: Op;
  readonly reduce: Op;
  readonly loop: InnerLoop;
  readonly product: SmallProduct;
  /** The factor with a row for each index of the nest, and the one they share. */
  readonly weights: Access;
  readonly shared: Access;
  readonly row: Value;
}

function makePlan(cx: Lowering, op: Op): DotRows | undefined {
  const region = op.regions![0]!;
  const loops = region.ops.filter(isLoopOp);
  const reduce = loops[0];
  if (loops.length !== 1 || reduce?.op !== 'reduce_add' || reduce.results[0]!.type !== 'i32') return undefined;
  if (rankOf(reduce) !== 1 || cx.constant(reduce.operands[0]!) !== 0) return undefined;
  noteRanges(cx, op);
  noteRanges(cx, reduce);
  const row = region.args[rankOf(op) - 1]!;
  const inRegion = new Set(region.ops.flatMap((o) => o.results));
  if (reduce.operands.some((v) => v === row || inRegion.has(v))) return undefined;
  const loop = innerLoop(reduce);
  if (!loop) return undefined;
  const product = smallProduct(cx, loop, loop.region.ops[loop.region.ops.length - 1]!.operands[0]!);
  // Two trits are better counted than multiplied.
  if (!product || (product.left.type === 't1' && product.right.type === 't1')) return undefined;
  const accesses = [product.left, product.right].map((v) => {
    const load = cx.defs.get(v);
    if (load?.op !== 'buf_load') return undefined;
    const a = rowAccess(cx, loop, load);
    return a && canRun(a) && withinRow(cx, loop, a.buffer) ? a : undefined;
  });
  if (accesses.includes(undefined)) return undefined;
  const [left, right] = accesses as [Access, Access];
  const byRow = (a: Access): boolean => a.row.includes(row);
  if (byRow(left) === byRow(right)) return undefined;
  const [weights, shared] = byRow(left) ? [left, right] : [right, left];
  const local = new Set([row, ...inRegion]);
  if (shared.row.some((v) => local.has(v)) || weights.row.some((v) => v !== row && local.has(v))) return undefined;
  // Rows are computed out of step with the stores: nothing that is read may be written.
  if (weights.buffer.written || shared.buffer.written) return undefined;
  const rest = loop.region.ops.filter(
    (o) => o.op !== 'yield' && o !== left.op && o !== right.op && !product.ops.includes(o),
  );
  if (rest.length > 0) return undefined;
  return canHoist(cx, loop, new Set([left.op, right.op]))
    ? { op, reduce, loop, product, weights, shared, row }
    : undefined;
}

export function dotRows(cx: Lowering, par: Op): DotRows | undefined {
  if (par.op !== 'par') return undefined;
  const plan = makePlan(cx, par);
  if (!plan || rowsOf(plan) === 't1') return plan;
  const turned = tritsInnermost(cx, par, plan);
  return (turned && makePlan(cx, turned)) ?? plan;
}

export function dotRowsStrategy(cx: Lowering, par: Op): boolean {
  const plan = dotRows(cx, par);
  if (!plan) return false;
  const { b } = cx;
  const { op } = plan;
  const rank = rankOf(op);
  const [start, end] = op.operands.slice(2 * rank - 2) as [Value, Value];
  const region = op.regions![0]!;
  const bytes = plan.weights.buffer.elem === 't1' && plan.shared.buffer.elem === 'i8';
  const { name } = plan.weights.buffer.layout;
  // In blocks: by codes where bytes are shared, two bits a trit by 16-bit lanes with any other factor.
  const packed = name === 'pack2' || (bytes && (name === 'pack5' || name === 'planes'));
  const block = packed ? TRITS_PER_BLOCK[name] : 1;
  const together = !packed ? ROWS : name === 'pack5' ? DIGIT_ROWS : bytes ? CODE_ROWS : SPREAD_ROWS;
  outerLoops(cx, op, [], () => {
    const count = toU32(b, b.op('max', [cx.value(plan.loop.end), b.i32(0)]));
    const shared = runBase(cx, plan.shared);
    const whole = mulC(b, divC(b, count, block), block);
    const spread = packed && !bytes ? spreadFactor(cx, shared, whole) : undefined;
    const sorted = packed && name === 'planes' ? sortedBytes(cx, shared, whole) : undefined;
    const factor = bytes ? { base: shared, sum: byteSum(cx, shared, count), sorted } : undefined;
    const round = (rows: readonly Value[], starts?: readonly Value[]): void => {
      const bases = rows.map((r) => {
        cx.values.set(plan.row, r);
        return runBase(cx, plan.weights);
      });
      const sums = factor
        ? codedSums(cx, plan, bases, factor, count, packed ? whole : undefined, starts)
        : wideSums(cx, plan, bases, shared, count, whole, spread);
      const ends = plainEnds(cx, plan, rows, sums);
      rows.forEach((r, n) => {
        cx.values.set(plan.row, r);
        for (const o of region.ops) {
          if (o === plan.reduce) cx.values.set(o.results[0]!, ends[n]!);
          else if (o.op !== 'yield') cx.lowerOp(o);
        }
      });
    };
    const tile = factor && packed && name !== 'planes' ? tileInOrder(cx, plan, start) : undefined;
    const step = tile ?? together;
    const rest = parallelLoop(
      b,
      cx.value(start),
      cx.value(end),
      (i) => (tile === undefined ? round(rowsFrom(b, i, together, 1)) : tileRounds(cx, plan, i, tile, round)),
      { step, parallel: writesApart(cx, op, plan.row) },
    );
    if (spread) releaseSpread(cx, spread);
    if (sorted) releaseSorted(cx, sorted);
    countedLoop(b, rest, cx.value(end), [], (i) => {
      cx.values.set(plan.row, i);
      cx.lowerRegion(region);
      return [];
    });
    return [];
  });
  return true;
}

function rowsFrom(b: Builder, first: Value, count: number, apart: number): Value[] {
  return Array.from({ length: count }, (_, r) => addC(b, first, r * apart));
}

/** Rows of a tile where whole tiles can be gone through from row 0, for whoever does several rounds at a time. */
function tileInOrder(cx: Lowering, plan: DotRows, start: Value): number | undefined {
  const { row, walk, buffer } = plan.weights;
  const rows = buffer.layout.tile?.[0];
  if (!cx.style.plainRounds || rows === undefined || rows % BESIDE !== 0) return undefined;
  return cx.constant(start) === 0 && !walk && row.length === 1 && row[0] === plan.row ? rows : undefined;
}

/**
 * A tile's rows as rounds of a loop: row j with those that follow it at distances, so that the blocks of the rows of rounds side by
 * side lie side by side, and each run of the shared factor meets all of them.
 */
function tileRounds(
  cx: Lowering,
  plan: DotRows,
  first: Value,
  rows: number,
  round: (rows: readonly Value[], starts: readonly Value[]) => void,
): void {
  const { b } = cx;
  const { buffer } = plan.weights;
  const together = Math.min(CODE_ROWS, rows / BESIDE);
  const apart = rows / together;
  const tile = add(b, buffer.base, b.op('mul', [toU32(b, first), buffer.rowBytes]));
  countedLoop(b, b.i32(0), b.i32(apart), [], (j) => {
    const starts = rowsFrom(b, toU32(b, j), together, apart).map((r) => add(b, tile, mulC(b, r, 16)));
    round(rowsFrom(b, add(b, first, j), together, apart), starts);
    return [];
  });
}

function rowsOf(plan: DotRows): StorageType {
  return plan.weights.buffer.elem;
}

/**
 * The nest with the index of the trits' rows innermost, where it is another: rows of trits share the bytes that they meet,
 * and trits that are shared would be unpacked again for each row of bytes. Nothing else of a round may trap: which of two
 * traps comes first would change.
 */
function tritsInnermost(cx: Lowering, op: Op, plan: DotRows): Op | undefined {
  if (plan.shared.buffer.elem !== 't1') return undefined;
  const region = op.regions![0]!;
  const axis = region.args.findIndex((v) => plan.shared.row.includes(v));
  const last = rankOf(op) - 1;
  if (axis < 0 || axis === last) return undefined;
  const fixed = region.ops.every(
    (o) => o === plan.reduce || o.op === 'yield' || storesInside(cx, o) || isSpeculable(cx, o),
  );
  if (!fixed) return undefined;
  const turn = <T>(x: readonly T[]): T[] => x.map((v, i) => (i === axis ? x[last]! : i === last ? x[axis]! : v));
  const ranges = turn(region.args.map((_, i) => op.operands.slice(2 * i, 2 * i + 2)));
  return { ...op, operands: ranges.flat(), regions: [{ ...region, args: turn(region.args) }] };
}

function storesInside(cx: Lowering, op: Op): boolean {
  if (op.op !== 'buf_store') return false;
  const { dims } = cx.buffer(op.operands[0]!);
  return dims.every((d, axis) => inBounds(cx, op.operands[axis + 1]!, d));
}

/** What rows have summed so far: i32 totals up to the u32 index `from`. */
interface Sums {
  readonly from: Value;
  readonly totals: readonly Value[];
}

/** By dot products of bytes; `factor.sum` is that of whole runs of the shared factor, `given` where the rows' blocks begin. */
function codedSums(
  cx: Lowering,
  plan: DotRows,
  bases: readonly RunBase[],
  factor: { readonly base: RunBase; readonly sum: Value; readonly sorted: SortedBytes | undefined },
  count: Value,
  whole: Value | undefined,
  given: readonly Value[] | undefined,
): Sums {
  const { b } = cx;
  const stride = 16 * tileRows(plan);
  const sums = (starts: readonly Value[], end: Value): Value[] => {
    if (factor.sorted) return planeSums(cx, factor.sorted, starts, end);
    if (plan.weights.buffer.layout.name === 'pack2') return codeSums(cx, factor.base, starts, stride, end);
    return digitSums(cx, factor.base, starts, stride, divC(b, end, TRITS_PER_BLOCK.pack5));
  };
  const start = whole ? sums(given ?? firstBlocks(cx, bases), whole) : bases.map(() => constant(b, 1, 0n));
  const [from, ...acc] = countedLoop(
    b,
    whole ?? b.u32(0),
    count,
    start,
    (k, now) => {
      const [x] = loadRun(cx, factor.base, k, RUN).parts;
      return now.map((sum, r) => byteDot(b, x!, loadCodes(cx, bases[r]!, k), sum));
    },
    RUN,
  ) as [Value, ...Value[]];
  return { from, totals: acc.map((v) => b.op('sub', [sumI32x4(b, v), factor.sum])) };
}

/** By dot products of 16-bit lanes, for factors of any small type. */
function wideSums(
  cx: Lowering,
  plan: DotRows,
  bases: readonly RunBase[],
  shared: RunBase,
  count: Value,
  whole: Value,
  spread: SpreadFactor | undefined,
): Sums {
  const { b } = cx;
  const zero = constant(b, 1, 0n);
  let from = b.u32(0);
  let acc: Value[] = bases.map(() => zero);
  if (spread) {
    // The codes exceed the trits by one: Σ x comes off, once a row, in one lane.
    const off = laneOp(b, 'i32x4', 'replace_lane', [zero, spread.sum], { lane: 0 });
    const sums = spreadSums(cx, spread, firstBlocks(cx, bases), 16 * tileRows(plan), whole);
    acc = sums.map((v) => laneOp(b, 'i32x4', 'sub', [v, off]));
    from = whole;
  }
  [from, ...acc] = countedLoop(
    b,
    from,
    count,
    acc,
    (k, now) => {
      const x = widen16(b, loadRun(cx, shared, k, RUN));
      return now.map((sum, r) => addWide(b, sum, widen16(b, loadRun(cx, bases[r]!, k, RUN)), x));
    },
    RUN,
  ) as [Value, ...Value[]];
  return { from, totals: acc.map((v) => sumI32x4(b, v)) };
}

/** Adds the elements beyond the whole runs, one by one. */
function plainEnds(cx: Lowering, plan: DotRows, rows: readonly Value[], sums: Sums): Value[] {
  const { b } = cx;
  const end = cx.value(plan.loop.end);
  const [, ...all] = countedLoop(b, toI32(b, sums.from), end, sums.totals, (k, now) => {
    cx.values.set(plan.loop.index, k);
    return now.map((sum, r) => {
      cx.values.set(plan.row, rows[r]!);
      return add(b, sum, cx.lowerRegion(plan.loop.region)[0]!);
    });
  });
  return all;
}

function tileRows(plan: DotRows): number {
  return plan.weights.buffer.layout.tile?.[0] ?? 1;
}

function firstBlocks(cx: Lowering, bases: readonly RunBase[]): Value[] {
  return bases.map((base) => firstBlock(cx, base));
}

/** Address of the first block of a row. */
export function firstBlock(cx: Lowering, base: RunBase): Value {
  const { b } = cx;
  const { buffer } = base.access;
  const tile = buffer.layout.tile;
  if (!tile) return base.address;
  const row =
    rowNumber(
      b,
      buffer,
      base.access.row.map((v) => toU32(b, cx.value(v))),
    ) ?? b.u32(0);
  const n = b.u32(tile[0]);
  const within = b.op('rem', [base.row ?? row, n]);
  const group = b.op('sub', [base.row ?? row, within]);
  // Group g of R rows begins at g · R · (bytes of a row): (row − within) · rowBytes.
  return add(b, add(b, buffer.base, b.op('mul', [group, buffer.rowBytes])), mulC(b, within, 16));
}
