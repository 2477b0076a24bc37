import type { Op, Region, Value } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { walkAccess } from './affine.ts';
import type { Lowering } from './context.ts';
import type { RunBase } from './lane-access.ts';
import { canRun, loadRun, runBase, storeRun } from './lane-access.ts';
import type { LaneRule } from './lane-rules.ts';
import { choose, laneRule } from './lane-rules.ts';
import type { Access, InnerLoop } from './pattern.ts';
import { canHoist, isSpeculable, rowAccess, usesAny, withinRow } from './pattern.ts';
import { bitTables, domainOf, truthTable } from './truth.ts';
import type { Vec } from './vec.ts';
import { constant, isTrits, laneBytes, laneOp, splat } from './vec.ts';

/**
 * The body of a loop on runs of elements: every varying op gets a step on lanes. Made before anything is emitted;
 * undefined where some op has none.
 */
export interface LaneBody {
  /** Elements a run. */
  readonly count: number;
  readonly stores: readonly Access[];
  /** `given`: values that are vectors already; `count`: elements at a time, a multiple of the body's. */
  readonly run: (
    bases: ReadonlyMap<Op, RunBase>,
    k: Value,
    given?: ReadonlyMap<Value, Vec>,
    count?: number,
  ) => (v: Value) => Vec;
  /** Whether more elements than `count` may be asked for at a time. */
  readonly stretches: boolean;
  readonly accesses: readonly Access[];
}

type Step = (at: State) => void;
interface State {
  readonly vec: (v: Value) => Vec;
  readonly set: (v: Value, x: Vec) => void;
  readonly bases: ReadonlyMap<Op, RunBase>;
  readonly k: Value;
}

/** `skip`: ops whose values are not wanted. */
export function laneBody(cx: Lowering, loop: InnerLoop, skip: ReadonlySet<Op> = new Set()): LaneBody | undefined {
  const made = new BodyMaker(cx, loop, skip);
  if (!made.make()) return undefined;
  const natural = 16 / made.width;
  const run: LaneBody['run'] = (bases, k, given, count = natural) => {
    const vecs = new Map<Value, Vec>(given);
    const vec = (v: Value): Vec => {
      let x = vecs.get(v);
      if (!x) {
        x = v === loop.index ? indexRun(cx, k, count) : splat(cx.b, cx.value(v), count);
        vecs.set(v, x);
      }
      return x;
    };
    const state: State = { vec, set: (v, x) => vecs.set(v, x), bases, k };
    for (const step of made.steps(count)) step(state);
    return vec;
  };
  const stretches = made.accesses.every((a) => a.buffer.layout.name === 'dense' || a.buffer.layout.name === 'i8');
  return { count: natural, stores: made.stores, accesses: made.accesses, run, stretches };
}

/** i, i + 1, … as i32 lanes. */
function indexRun(cx: Lowering, k: Value, count: number): Vec {
  const { b } = cx;
  const start = laneOp(b, 'i32x4', 'splat', [b.op('wrap', [k], undefined, 'i32')]);
  const parts = Array.from({ length: count / 4 }, (_, p) => {
    const bytes = new Uint8Array(16);
    new Int32Array(bytes.buffer).set([0, 1, 2, 3].map((i) => 4 * p + i));
    return laneOp(b, 'i32x4', 'add', [start, b.const('v128', bytes)]);
  });
  return { type: 'i32', bytes: 4, parts };
}

class BodyMaker {
  readonly cx: Lowering;
  readonly loop: InnerLoop;
  readonly accesses: Access[] = [];
  readonly stores: Access[] = [];
  readonly #plan: ((count: number) => Step)[] = [];
  /** Bytes of the narrowest lane. */
  width = 8;

  readonly skip: ReadonlySet<Op>;

  constructor(cx: Lowering, loop: InnerLoop, skip: ReadonlySet<Op>) {
    this.cx = cx;
    this.loop = loop;
    this.skip = skip;
  }

  steps(count: number): Step[] {
    return this.#plan.map((p) => p(count));
  }

  make(): boolean {
    const { loop, cx } = this;
    if (!this.#region(loop.region)) return false;
    const accesses = new Set([...this.accesses.map((a) => a.op), ...this.skip]);
    if (!canHoist(cx, loop, accesses)) return false;
    for (const a of this.accesses) {
      if (a.op.op !== 'buf_load') continue;
      const clash = this.stores.find((s) => s.buffer === a.buffer);
      if (clash && clash.row.some((v, i) => v !== a.row[i])) return false;
    }
    return true;
  }

  #region(region: Region): boolean {
    return region.ops.every((op) => op.op === 'yield' || this.skip.has(op) || this.#op(op));
  }

  #see(type: ScalarType): boolean {
    if (type === 'bool') return true;
    const bytes = laneBytes(type);
    if (bytes === undefined) return false;
    this.width = Math.min(this.width, bytes);
    return true;
  }

  #op(op: Op): boolean {
    const { cx, loop } = this;
    if (op.op === 'buf_store') return this.#store(op);
    if (!usesAny(op, loop.varying)) return true;
    if (op.op === 'buf_load') return this.#load(op);
    if (op.op === 'if') return this.#if(op);
    for (const v of [...op.operands, ...op.results]) if (!this.#see(v.type as ScalarType)) return false;
    const [result] = op.results;
    if (op.op === 'select') {
      this.#plan.push(() => (s) => {
        const [c, x, y] = op.operands.map(s.vec) as [Vec, Vec, Vec];
        s.set(result!, choose(cx.b, c, x, y));
      });
      return true;
    }
    if (op.op === 'shl' || op.op === 'shr') return this.#shift(op);
    const rule: LaneRule | undefined = laneRule(op);
    if (rule) {
      this.#plan.push(() => (s) => s.set(result!, rule(cx.b, op.operands.map(s.vec))));
      return true;
    }
    return this.#table(op);
  }

  #shift(op: Op): boolean {
    const { cx } = this;
    const count = cx.constant(op.operands[1]!);
    const type = op.operands[0]!.type as ScalarType;
    const bytes = laneBytes(type)!;
    if (isTrits(type)) return false;
    if (count === undefined || count < 0 || count >= bytes * 8 || !this.loop.varying.has(op.operands[0]!)) return false;
    const name = op.op === 'shl' ? 'shl' : type[0] === 'u' ? 'shr_u' : 'shr_s';
    const shape = bytes === 1 ? 'i8x16' : bytes === 2 ? 'i16x8' : bytes === 4 ? 'i32x4' : 'i64x2';
    this.#plan.push(() => (s) => {
      const x = s.vec(op.operands[0]!);
      const n = cx.b.i32(count);
      s.set(op.results[0]!, { ...x, parts: x.parts.map((p) => laneOp(cx.b, shape, name, [p, n])) });
    });
    return true;
  }

  #load(op: Op): boolean {
    const { cx, loop } = this;
    let a = rowAccess(cx, loop, op);
    if (!a || !withinRow(cx, loop, a.buffer)) a = walkAccess(cx, loop, op);
    if (!a || !canRun(a)) return false;
    if (this.stores.some((s) => s.buffer === a.buffer)) return false;
    this.#packed(a);
    this.accesses.push(a);
    this.#see(op.results[0]!.type as ScalarType);
    this.#plan.push((count) => (s) => s.set(op.results[0]!, loadRun(cx, s.bases.get(op)!, s.k, count)));
    return true;
  }

  #store(op: Op): boolean {
    const { cx, loop } = this;
    const a = rowAccess(cx, loop, op);
    if (!a || !canRun(a) || !withinRow(cx, loop, a.buffer)) return false;
    this.#packed(a);
    this.accesses.push(a);
    this.stores.push(a);
    const value = op.operands[op.operands.length - 1]!;
    this.#plan.push(() => (s) => storeRun(cx, s.bases.get(op)!, s.k, s.vec(value)));
    return this.#see(value.type as ScalarType);
  }

  /** Packed trits and truth values in memory come in runs of sixteen. */
  #packed(a: Access): void {
    if (a.buffer.layout.name !== 'dense' || a.buffer.elem === 'bool') this.width = 1;
    // Halves fill a vector of memory by eights.
    if (a.buffer.elem === 'f16' || a.buffer.elem === 'bf16') this.width = Math.min(this.width, 2);
  }

  /** Both arms are computed and one is chosen, where they have no effects. */
  #if(op: Op): boolean {
    const { cx } = this;
    if (!isSpeculable(cx, op)) return false;
    const [then, otherwise] = op.regions as [Region, Region];
    const ends = [then, otherwise].map((r) => r.ops[r.ops.length - 1]!);
    if (ends.some((e) => e.op !== 'yield')) return false;
    if (!op.results.every((v) => this.#see(v.type as ScalarType))) return false;
    for (const r of [then, otherwise]) {
      for (const o of r.ops) {
        if (o.op === 'yield') continue;
        if (!usesAny(o, this.loop.varying)) {
          if (o.op === 'buf_load') return false;
          this.#plan.push(() => () => cx.lowerOp(o));
          continue;
        }
        for (const v of o.results) (this.loop.varying as Set<Value>).add(v);
        if (o.op === 'buf_load' || o.op === 'buf_store' || !this.#op(o)) return false;
      }
    }
    this.#plan.push(() => (s) => {
      op.results.forEach((v, i) => {
        const [x, y] = ends.map((e) => s.vec(e.operands[i]!)) as [Vec, Vec];
        s.set(v, choose(cx.b, s.vec(op.operands[0]!), x, y));
      });
    });
    return true;
  }

  /** A trit function of one or two trits without a rule: its table in a vector, looked up by swizzle. */
  #table(op: Op): boolean {
    const { cx } = this;
    const target = op.results[0];
    if (!target || op.results.length !== 1 || !domainOf(target) || op.regions) return false;
    const inputs = [...new Set(op.operands.filter((v) => !cx.constants.has(v)))];
    if (inputs.length === 0 || inputs.length > 2 || inputs.some((v) => v.type !== 't1')) return false;
    // The op alone: in an arm of an `if`, it is not in the loop's own region.
    const table = truthTable(cx, [op], target, inputs);
    if (!table) return false;
    const bits = bitTables(table);
    const values = Uint8Array.from({ length: 16 }, (_, s) => {
      if (bits.length === 1) return (bits[0]! >> s) & 1 ? 255 : 0;
      return ((bits[1]! >> s) & 1 ? 255 : (bits[0]! >> s) & 1) & 255;
    });
    const type = target.type as ScalarType;
    this.width = 1;
    this.#plan.push(() => (s) => {
      const { b } = cx;
      const codes = inputs.map((v) => s.vec(v).parts.map((p) => laneOp(b, 'i8x16', 'add', [p, constant(b, 1, 1n)])));
      const parts = codes[0]!.map((c, i) => {
        const second = codes[1]?.[i];
        const three = second && laneOp(b, 'i8x16', 'add', [laneOp(b, 'i8x16', 'add', [c, c]), c]);
        const state = second ? laneOp(b, 'i8x16', 'add', [three!, second]) : c;
        return laneOp(b, 'i8x16', 'swizzle', [b.const('v128', values), state]);
      });
      s.set(target, { type, bytes: 1, parts });
    });
    return true;
  }
}

/** Addresses for the accesses of a body, ahead of its loop. */
export function runBases(cx: Lowering, accesses: readonly Access[]): Map<Op, RunBase> {
  return new Map(accesses.map((a) => [a.op, runBase(cx, a)]));
}
