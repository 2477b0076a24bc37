import type { Builder } from '../../compiler/ir/builder.ts';
import type { Op, Value } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { inClass, scalarInfo, wrapInt } from '../../spec/types.ts';
import { add, andC, countedLoop, mulC, shrC } from './calc.ts';
import type { Lowering } from './context.ts';
import type { Circuit } from './gates.ts';
import { stateCount, synthesise } from './gates.ts';
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
import { BLOCK, leadingBits, needsMask, onPlanes, rowBase } from './planes.ts';
import { broadcast, emitCircuit, PlaneLogic } from './plane-logic.ts';
import { inputDomain, truthTable } from './truth.ts';

/**
 * The third ternary pass: a sum whose terms are functions of trits in bit planes becomes population counts. The values
 * that a term takes are found by evaluating it; each weighs the count of the places that take it.
 */

/** Blocks whose byte counts, 8 at most each, fit in unsigned bytes. */
const CHUNK_BLOCKS = 31;
const MAX_WEIGHTS = 6;

/** Terms as Σ weight · [plane]: the weights, and the circuit that gives the planes. */
export interface Weighed {
  readonly inputs: readonly Value[];
  readonly weights: readonly bigint[];
  readonly circuit: Circuit;
  readonly term: Value;
}

/** What a term is worth, plane by plane; undefined where it is no function of few trits. */
export function weigh(cx: Lowering, logic: PlaneLogic, term: Value): Weighed | undefined {
  const inputs = logic.support(term);
  if (!inputs || inputs.length === 0) return undefined;
  const domains = inputs.map(inputDomain);
  if (stateCount(domains) > 27) return undefined;
  const { ops } = slice(cx, logic.region, term, logic.leaves);
  const table = truthTable(cx, ops, term, inputs);
  if (!table) return undefined;
  for (const op of ops) logic.covered.add(op);
  for (const v of inputs) if (!logic.leaves.has(v)) logic.invariants.add(v);
  const numbers = table.map((v) => (typeof v === 'boolean' ? (v ? 1n : 0n) : (v as bigint)));
  const bits = (f: (v: bigint) => boolean): number => numbers.reduce((t, v, s) => (f(v) ? t | (1 << s) : t), 0);
  const values = [...new Set(numbers)].filter((v) => v !== 0n).sort((x, y) => (x < y ? -1 : 1));
  if (values.length > MAX_WEIGHTS) return undefined;
  const [low, high] = values;
  if (values.length === 2 && low === -high!) {
    // ±w: w · (nonzero − 2 · negative), whose planes share gates better than two indicators
    const circuit = synthesise(domains, [bits((v) => v !== 0n), bits((v) => v < 0n)]);
    return { inputs, weights: [high!, -2n * high!], circuit, term };
  }
  const circuit = synthesise(
    domains,
    values.map((w) => bits((v) => v === w)),
  );
  return { inputs, weights: values, circuit, term };
}

/** A sum of functions of trits in planes, or the question whether any or all of such are true, matched. */
export interface PlaneCounts {
  readonly loop: InnerLoop;
  readonly logic: PlaneLogic;
  readonly loads: ReadonlyMap<Value, Access>;
  /** What is counted; of `all`, the places that are false. */
  readonly wanted: readonly Weighed[];
  /** Whether padding would count. */
  readonly masked: boolean;
}

export function planeCounts(cx: Lowering, op: Op): PlaneCounts | undefined {
  const logical = isLogical(op);
  if (op.op !== 'reduce_add' && !logical) return undefined;
  if (!logical && !inClass(op.results[0]!.type as ScalarType, 'int')) return undefined;
  noteRanges(cx, op);
  const loop = innerLoop(op);
  if (!loop) return undefined;
  const loads = planeLoads(cx, loop);
  if (!loads) return undefined;
  const term = loop.region.ops[loop.region.ops.length - 1]!.operands[0]!;
  const logic = new PlaneLogic(cx, loop.region, new Set(loads.keys()));
  const sums = logical ? [weigh(cx, logic, term)] : weighAll(cx, logic, loop, term);
  if (!sums || sums.includes(undefined)) return undefined;
  const parts = sums as Weighed[];
  if (!safe(cx, loop, logic, loads)) return undefined;
  const wanted = op.op === 'reduce_all' ? parts.map((p) => negated(p)) : parts;
  const masked = wanted.some((p) => p.weights.length > 0 && (op.op === 'reduce_all' || needsMask(cx, logic, p.term)));
  return { loop, logic, loads, wanted, masked };
}

function isLogical(op: Op): boolean {
  return op.op === 'reduce_any' || op.op === 'reduce_all';
}

/** total + Σ weight · count, for the counts (i32) of each wanted plane. */
export function addWeighed(b: Builder, total: Value, { wanted }: PlaneCounts, counts: readonly Value[]): Value {
  const type = total.type as ScalarType;
  const weights = wanted.flatMap((p) => p.weights);
  let sum = total;
  counts.forEach((n, i) => {
    const wide = type === 'i32' ? n : b.op('wrap', [n], undefined, type);
    const w = b.const(type, wrapInt(weights[i]!, scalarInfo(type)));
    sum = add(b, sum, weights[i] === 1n ? wide : b.op('mul', [wide, w]));
  });
  return sum;
}

export function popcountStrategy(cx: Lowering, op: Op): boolean {
  const plan = planeCounts(cx, op);
  if (!plan) return false;
  const { loop, loads, wanted, masked } = plan;
  const logical = isLogical(op);
  const type = op.results[0]!.type as ScalarType;
  const { b } = cx;
  const zero = b.const(type, logical ? op.op === 'reduce_all' : 0n);
  const [result] = outerLoops(cx, op, [zero], ([total]) => {
    const planesAt = loader(cx, plan);
    const length = cx.value(loop.end);
    const count = b.op('wrap', [length], undefined, 'u32');
    const first = [...loads.values()][0]!.buffer;
    const end = masked ? mulC(b, shrC(b, count, 7), BLOCK) : first.rowBytes;
    const tail = (): { offset: Value; mask: Value; there: Value } => {
      const rest = andC(b, count, 127);
      return { offset: end, mask: leadingBits(b, rest), there: b.op('ne', [rest, b.u32(0)]) };
    };
    if (logical) {
      const found = anyPlane(b, end, planesAt, masked ? tail() : undefined);
      const any = b.op('v128_any_true', [found]);
      return [op.op === 'reduce_all' ? b.op('and', [total!, b.op('not', [any])]) : b.op('or', [total!, any])];
    }
    const weights = wanted.flatMap((p) => p.weights);
    const counting = cx.style.countsLanes ? countLanes : countPlanes;
    const counts = counting(b, end, weights.length, planesAt, masked ? tail() : undefined);
    return [addWeighed(b, total!, plan, counts)];
  });
  cx.values.set(op.results[0]!, result!);
  return true;
}

/** The varying loads of a body, all along rows of planes; undefined if there is another access or a store. */
export function planeLoads(cx: Lowering, loop: InnerLoop): Map<Value, Access> | undefined {
  const loads = new Map<Value, Access>();
  for (const o of loop.region.ops) {
    if (o.op === 'buf_store') return undefined;
    if (o.op !== 'buf_load' || !usesAny(o, loop.varying)) continue;
    const a = rowAccess(cx, loop, o);
    if (!onPlanes(a) || !coversRow(cx, loop, a.buffer)) return undefined;
    loads.set(o.results[0]!, a);
  }
  return loads.size > 0 ? loads : undefined;
}

/** Whether every op of the body is accounted for: a load, computed by tables, or free of effects. */
export function safe(cx: Lowering, loop: InnerLoop, logic: PlaneLogic, loads: ReadonlyMap<Value, Access>): boolean {
  const inside = new Set<Op>([...[...loads.values()].map((a) => a.op), ...logic.covered]);
  if (!loop.region.ops.every((o) => o.op === 'yield' || inside.has(o) || isSpeculable(cx, o))) return false;
  return canHoist(cx, loop, inside);
}

/** The sum split at additions and subtractions until every part is a function of few trits. */
function weighAll(cx: Lowering, logic: PlaneLogic, loop: InnerLoop, term: Value): (Weighed | undefined)[] | undefined {
  const whole = weigh(cx, logic, term);
  if (whole) return [whole];
  const op = cx.defs.get(term);
  if (!op || !loop.region.ops.includes(op) || (op.op !== 'add' && op.op !== 'sub')) return undefined;
  const [left, right] = op.operands.map((v) => weighAll(cx, logic, loop, v));
  if (!left || !right || left.length + right.length > 4) return undefined;
  logic.covered.add(op);
  const sign = op.op === 'sub' ? -1n : 1n;
  return [...left, ...right.map((p) => p && { ...p, weights: p.weights.map((w) => sign * w) })];
}

/** The same places with true and false exchanged. */
function negated(p: Weighed): Weighed {
  const g = p.circuit;
  const out = g.outputs[0];
  if (out === undefined) {
    return { ...p, weights: [1n], circuit: { ...g, outputs: [-2] } };
  }
  if (out < 0) return { ...p, circuit: { ...g, outputs: [out === -1 ? -2 : -1] } };
  const gates = [...g.gates, { op: 'not' as const, a: out, b: out, c: 0 }];
  return { ...p, circuit: { ...g, gates, outputs: [g.inputs + g.gates.length] } };
}

export type PlanesAt = (offset: Value) => Value[];

/** Prepares the rows that the outer indices select; emits, for a byte offset in them, the planes that are to be counted. */
export function loader(cx: Lowering, { loop, logic, loads, wanted }: PlaneCounts): PlanesAt {
  const { b, words } = cx;
  hoist(cx, loop);
  const bases = new Map([...loads].map(([v, a]) => [v, rowBase(cx, a)]));
  const fixed = new Map<Value, readonly Value[]>();
  for (const v of logic.invariants) fixed.set(v, broadcast(b, cx.value(v), words));
  return (offset) => {
    const planes = new Map(fixed);
    for (const [v, base] of bases) {
      const at = add(b, base, offset);
      planes.set(v, [b.load(words.type, at), b.load(words.type, at, 16)]);
    }
    return wanted.flatMap((p) =>
      emitCircuit(
        b,
        p.circuit,
        p.inputs.flatMap((v) => [...planes.get(v)!]),
        words,
      ),
    );
  };
}

interface Tail {
  readonly offset: Value;
  readonly mask: Value;
  readonly there: Value;
}

function anyPlane(b: Builder, end: Value, planesAt: PlanesAt, tail: Tail | undefined): Value {
  const none = b.const('v128', new Uint8Array(16));
  const or = (acc: Value, planes: readonly Value[]): Value => planes.reduce((x, p) => b.op('v128_or', [x, p]), acc);
  const [, found] = countedLoop(b, b.u32(0), end, [none], (offset, [acc]) => [or(acc!, planesAt(offset))], BLOCK);
  if (!tail) return found!;
  return b.if(
    tail.there,
    ['v128'],
    () => [
      or(
        found!,
        planesAt(tail.offset).map((p) => b.op('v128_and', [p, tail.mask])),
      ),
    ],
    () => [found!],
  )[0]!;
}

/** The number of one bits in each of `n` streams of planes, i32. */
function countPlanes(b: Builder, end: Value, n: number, planesAt: PlanesAt, tail: Tail | undefined): Value[] {
  const none = b.const('v128', new Uint8Array(16));
  const start = Array.from({ length: n }, () => none);
  const bytes = (planes: readonly Value[], acc: readonly Value[]): Value[] =>
    planes.map((p, i) => b.op('i8x16_add', [acc[i]!, b.op('i8x16_popcnt', [p])]));
  const widen = (acc: readonly Value[], small: readonly Value[]): Value[] =>
    acc.map((a, i) => {
      const pairs = b.op('i16x8_extadd_pairwise_i8x16_u', [small[i]!]);
      return b.op('i32x4_add', [a, b.op('i32x4_extadd_pairwise_i16x8_u', [pairs])]);
    });
  const chunk = b.u32(CHUNK_BLOCKS * BLOCK);
  const [, ...wide] = b.loop([b.u32(0), ...start], ['u32', ...start.map(() => 'v128' as const)], (loop, args) => {
    const [offset, ...acc] = args as [Value, ...Value[]];
    b.if(b.op('lt', [offset, end]), [], () => {
      const limit = b.op('min', [end, add(b, offset, chunk)]);
      const [at, ...small] = countedLoop(b, offset, limit, start, (o, now) => bytes(planesAt(o), now), BLOCK);
      b.br(loop, [at!, ...widen(acc, small)]);
    });
    return args;
  });
  let sums = wide;
  if (tail) {
    sums = b.if(
      tail.there,
      start.map(() => 'v128' as const),
      () => {
        const planes = planesAt(tail.offset).map((p) => b.op('v128_and', [p, tail.mask]));
        return widen(sums, bytes(planes, start));
      },
      () => sums,
    );
  }
  return sums.map((v) => sumI32x4(b, v));
}

/** As `countPlanes`, by counts of 32-bit lanes, which need no chunks. */
function countLanes(b: Builder, end: Value, n: number, planesAt: PlanesAt, tail: Tail | undefined): Value[] {
  const none = b.const('v128', new Uint8Array(16));
  const more = (planes: readonly Value[], acc: readonly Value[]): Value[] =>
    planes.map((p, i) => {
      const pairs = b.op('i16x8_extadd_pairwise_i8x16_u', [b.op('i8x16_popcnt', [p])]);
      return b.op('i32x4_add', [acc[i]!, b.op('i32x4_extadd_pairwise_i16x8_u', [pairs])]);
    });
  const start = Array.from({ length: n }, () => none);
  let [, ...sums] = countedLoop(b, b.u32(0), end, start, (o, now) => more(planesAt(o), now), BLOCK);
  if (tail) {
    sums = b.if(
      tail.there,
      start.map(() => 'v128' as const),
      () =>
        more(
          planesAt(tail.offset).map((p) => b.op('v128_and', [p, tail.mask])),
          sums,
        ),
      () => sums,
    );
  }
  return sums.map((v) => sumI32x4(b, v));
}

/** The sum of four i32 lanes. */
export function sumI32x4(b: Builder, v: Value): Value {
  const lane = (i: number): Value => b.op('i32x4_extract_lane', [v], { lane: i });
  return add(b, add(b, lane(0), lane(1)), add(b, lane(2), lane(3)));
}
