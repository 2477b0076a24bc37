import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc } from '../../compiler/ir/create.ts';
import type { BufType, Func, IrType, Op, Value } from '../../compiler/ir/types.ts';
import type { Span } from '../../spec/span.ts';
import type { ScalarType } from '../../spec/types.ts';
import { constDimension, defineBuffer, zeroByte } from '../kernel/buffers.ts';
import { add, mulC } from '../kernel/calc.ts';
import { Lowering } from '../kernel/context.ts';
import type { PreparedKernel } from '../target.ts';
import { UnsupportedError } from '../target.ts';
import { gatherLoads } from '../kernel/loads.ts';
import { noteRanges } from '../kernel/pattern.ts';
import { WORDS } from '../kernel/words.ts';
import { dotPoints } from './dot-points.ts';
import { storesApart, wantsLanes } from './lane-sums.ts';
import { lanesToPlanes } from './lane-trits.ts';
import { accesses, LaunchLowering } from './launch-lowering.ts';
import type { Launch, PlanMemory } from './plan.ts';
import { majorityOf, planeElementsOf } from './plane-points.ts';
import { extentsOf, pointCount, setPoint } from './points.ts';
import type { Cut } from './segments.ts';
import { isBuffer, needs } from './segments.ts';

/** Launch functions: parameters, what they find in memory, and the ops of a segment as a thread runs them. */

/** What all launches of a plan share. */
export interface World {
  readonly kernel: PreparedKernel;
  readonly cut: Cut;
  /** What names of launch functions begin with. */
  readonly prefix: string;
  /** Index into the plan's memory, and sizes, of each buffer. */
  readonly buffers: Map<Value, number>;
  readonly dims: Map<Value, readonly number[]>;
  /** Memory of the values that pass between launches, and their places in it. */
  values: number;
  readonly slots: ReadonlyMap<Value, number>;
  readonly scalars: readonly Value[];
  /** Groups of lanes that keep a device busy: with fewer, groups do not take several rows. */
  readonly groups: number;
  /** Number of the next launch. */
  next: number;
}

export interface Made {
  readonly func: Func;
  readonly threads: number;
  readonly group: 1 | 32;
  readonly uses: Launch['uses'];
  readonly span: Span;
}

type Access = Launch['uses'][number]['access'];

/** A launch function while it is built. */
export class LaunchBuild {
  readonly world: World;
  readonly func: Func;
  readonly cx: Lowering;
  readonly lowering: LaunchLowering;
  readonly thread: Value;
  /** Number of the lane, for launches of groups of 32; a launch of single threads has no such parameter in the end. */
  readonly lane: Value;
  readonly values: Value | undefined;
  readonly span: Span;
  readonly #uses: Map<number, Access>;
  readonly #loaded = new Set<number>();

  /** For ops of the kernel's body, and values to be stored for later launches. */
  constructor(world: World, ops: readonly Op[], out: readonly Value[], span: Span) {
    this.world = world;
    this.span = span;
    const { cut } = world;
    const wanted = needs([...ops, ...out.map((v) => use(v, span))], cut);
    const buffers = [...wanted].filter(isBuffer);
    const loaded = [...wanted].filter((v) => world.slots.has(v));
    this.#uses = usesOf(world, ops, buffers);
    for (const op of ops) {
      accesses(op, (buffer, what) => what === 'read' && this.#loaded.add(world.buffers.get(buffer)!));
    }
    if (loaded.length + out.length > 0) {
      this.#uses.set(world.values, out.length === 0 ? 'read' : loaded.length === 0 ? 'write' : 'update');
    }
    const order = [...this.#uses.keys()].sort((x, y) => x - y);
    const names = new Map([...world.buffers].map(([v, m]) => [m, v.name]));
    const params: { type: IrType; name?: string }[] = [
      { type: 'u32', name: 'thread' },
      { type: 'u32', name: 'lane' },
      ...order.map((m) => ({
        type: 'u32' as const,
        name: m === world.values ? 'values' : (names.get(m) ?? 'scratch'),
      })),
      ...world.scalars.map((s) => ({ type: s.type, name: s.name ?? 'scalar' })),
    ];
    this.func = makeFunc(`${world.prefix}_${world.next++}`, params, [], { profile: 'launch', span });
    const b = new Builder(this.func);
    b.span = span;
    this.thread = this.func.params[0]!;
    this.lane = this.func.params[1]!;
    const base = (m: number): Value => this.func.params[2 + order.indexOf(m)]!;
    // As the source of the lowering, the ops of this launch alone: what they do not write, nobody writes meanwhile.
    const source = { ...world.kernel.func, body: { args: [], ops: [...ops] } };
    this.cx = new Lowering(source, b, (name) => world.kernel.module.funcs.get(name), world.kernel.opt === 'O2');
    this.cx.words = WORDS;
    for (const [v, c] of cut.constants) this.cx.constants.set(v, c);
    for (const [v, op] of cut.again) this.cx.defs.set(v, op);
    this.lowering = new LaunchLowering(this.cx);
    world.scalars.forEach((s, i) => this.cx.values.set(s, this.func.params[2 + order.length + i]!));
    for (const v of buffers) {
      const dims = world.dims.get(v)!.map((n) => constDimension(this.cx, n));
      defineBuffer(this.cx, v, base(world.buffers.get(v)!), dims);
    }
    if (this.#uses.has(world.values)) {
      this.values = base(world.values);
      for (const v of loaded) {
        this.cx.values.set(v, b.load(v.type as ScalarType, this.values, world.slots.get(v)));
      }
    }
    this.#given(ops, out);
  }

  get b(): Builder {
    return this.cx.b;
  }

  /** Constants and what is computed anew. */
  #given(ops: readonly Op[], out: readonly Value[]): void {
    const { cx, lowering } = this;
    const { constants, again } = this.world.cut;
    const give = (v: Value): void => {
      if (cx.values.has(v) || isBuffer(v)) return;
      const known = constants.get(v);
      if (known !== undefined) {
        cx.values.set(v, cx.b.const(v.type as ScalarType, known));
        return;
      }
      const op = again.get(v);
      if (!op) return;
      op.operands.forEach(give);
      lowering.op(op);
    };
    const inside = (op: Op): void => {
      op.operands.forEach(give);
      for (const r of op.regions ?? []) r.ops.forEach(inside);
    };
    ops.forEach(inside);
    out.forEach(give);
  }

  /** Whether 32 lanes may run ops at once of which one lane stores: the stores do not trap, and none of them is read. */
  mayShare(ops: readonly Op[]): boolean {
    return storesApart(this.cx, ops);
  }

  /** Says that what it stores are whole words, which no threads share. */
  storesWords(): void {
    for (const [memory, access] of this.#uses) {
      if (access !== 'atomic') continue;
      const loads = this.#loaded.has(memory);
      this.#uses.set(memory, loads ? 'update' : 'write');
    }
  }

  /** Says whether 32 lanes run what is lowered from now on. */
  share(lanes: boolean): void {
    this.lowering.lane = lanes ? this.lane : undefined;
  }

  done(threads: number, group: 1 | 32): Made {
    const { span } = this;
    if (threads > MAX_THREADS) {
      const { kernel } = this.world;
      throw new UnsupportedError('gpu', kernel.name, `a loop of ${threads} points, more than a device numbers`, span);
    }
    if (this.b.reachable) this.b.return([]);
    const uses = [...this.#uses].sort(([x], [y]) => x - y).map(([memory, access]) => ({ memory, access }));
    if (group === 1) this.func.params.splice(1, 1);
    return { func: this.func, threads, group, uses, span };
  }
}

/** Threads of a launch at most: their numbers, and a group more, are u32 and i32. */
export const MAX_THREADS = 2 ** 31 - 64;

function use(v: Value, span: Span): Op {
  return { op: 'yield', operands: [v], results: [], attrs: undefined, regions: undefined, target: undefined, span };
}

function usesOf(world: World, ops: readonly Op[], buffers: readonly Value[]): Map<number, Access> {
  const uses = new Map<number, Access>();
  const note = (memory: number, what: Access): void => {
    const before = uses.get(memory);
    if (before === undefined || before === what) uses.set(memory, what);
    else uses.set(memory, before === 'atomic' || what === 'atomic' ? 'atomic' : 'update');
  };
  for (const op of ops) accesses(op, (buffer, what) => note(world.buffers.get(buffer)!, what));
  // Buffers that are mentioned alone are there, too.
  for (const v of buffers) if (!uses.has(world.buffers.get(v)!)) uses.set(world.buffers.get(v)!, 'read');
  return uses;
}

/** A way to run a `par` of known bounds faster than point by point; undefined: not applicable, and nothing was emitted. */
export type PointStrategy = (build: LaunchBuild, op: Op) => Made | undefined;

/** The most special first. */
const POINT_STRATEGIES: readonly PointStrategy[] = [planeElementsOf, majorityOf, dotPoints, lanesToPlanes];

/** A `par` of known bounds: a thread, or a group of lanes, a point, unless there is a better way. */
export function buildPoints(world: World, op: Op): Made {
  const build = new LaunchBuild(world, [op], [], op.span);
  const { cx } = build;
  if (cx.vectorise) {
    gatherLoads(cx, op);
    for (const strategy of POINT_STRATEGIES) {
      const made = strategy(build, op);
      if (made) return made;
    }
  }
  const region = op.regions![0]!;
  const extents = extentsOf(cx, op)!;
  const points = pointCount(extents);
  noteRanges(cx, op);
  const lanes = cx.vectorise && wantsLanes(cx, region.ops, points);
  build.share(lanes);
  setPoint(cx, op, extents, build.thread);
  cx.lowerRegion(region);
  return build.done(points, lanes ? 32 : 1);
}

/** Ops in order by one thread, or one group of lanes; `out` are values that later launches need. */
export function buildSteps(world: World, ops: readonly Op[], out: readonly Value[]): Made {
  const span = ops[0]?.span ?? world.kernel.func.span;
  const build = new LaunchBuild(world, ops, out, span);
  const { b, cx } = build;
  const lanes = cx.vectorise && wantsLanes(cx, ops, 1);
  build.share(lanes);
  for (const op of ops) build.lowering.op(op);
  const store = (): void => {
    for (const v of out) b.store(build.values!, cx.value(v), world.slots.get(v));
  };
  if (lanes && out.length > 0) b.if(b.op('eq', [build.lane, b.u32(0)]), [], store);
  else store();
  return build.done(1, lanes ? 32 : 1);
}

/** Clears a buffer, padding included; undefined where it has no bytes. */
export function buildZero(world: World, buffer: Value, memory: PlanMemory, op: Op): Made | undefined {
  const type = buffer.type as BufType;
  const zero: Op = { ...op, op: 'buf_zero', operands: [buffer], results: [], regions: undefined };
  const build = new LaunchBuild(world, [zero], [], op.span);
  const { b } = build;
  const { base } = build.cx.buffer(buffer);
  const byte = zeroByte(type);
  // Memory of the host is as long as the payload: its last bytes may be no whole word.
  const unit = memory.bytes % 4 === 0 ? 4 : 1;
  const threads = memory.bytes / unit;
  if (threads === 0) return undefined;
  const value = unit === 4 ? b.u32(byte * 0x01010101) : b.const('u8', BigInt(byte));
  b.store(add(b, base, mulC(b, build.thread, unit)), value);
  return build.done(threads, 1);
}
