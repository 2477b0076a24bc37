import type { ConstValue, Func, Op, Region, Value } from '../../compiler/ir/types.ts';
import type { Range } from '../../compiler/ir/ranges.ts';
import { Ranges } from '../../compiler/ir/ranges.ts';
import { visitOps } from '../../compiler/ir/walk.ts';
import { opInfo } from '../../compiler/ir/ops.ts';
import { InternalError } from '../../spec/internal.ts';
import { MARK_LEFT, MARK_SLOTS } from '../../spec/marks.ts';
import { effectOf } from '../../spec/ops/index.ts';
import type { ScalarOpName } from '../../spec/ops/index.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { MachineType, ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { CodeBuilder, Expr, WasmType } from './builder.ts';
import type { ModuleEmit, Operand } from './emit.ts';
import { chargeAt, Emit, IMPORT } from './emit.ts';
import { callPart } from './parts.ts';
import { LOOSEST } from './modular.ts';
import { LOWERINGS } from './table.ts';

/** Machine types of a function's parameters, the depth that is left last, and of its results. */
export function signatureOf(f: Func): { params: WasmType[]; results: WasmType[] } {
  const type = (t: ScalarType): WasmType => scalarInfo(t).machine;
  return {
    params: [...f.params.map((p) => type(p.type as ScalarType)), 'i32'],
    results: f.results.map((t) => type(t as ScalarType)),
  };
}

export function constantOf(m: CodeBuilder, machine: MachineType, v: ConstValue): Expr {
  switch (machine) {
    case 'f32':
      return m.f32.const(v as number);
    case 'f64':
      return m.f64.const(v as number);
    case 'v128':
      return m.v128.const([...(v as Uint8Array)]);
    case 'i64':
      return m.i64.const(BigInt.asIntN(64, v as bigint));
    case 'i32':
      return m.i32.const(Number(BigInt.asIntN(32, BigInt(v as bigint | boolean))));
  }
}

/** Where a value is: in a local, a constant, or an expression that its only use takes. */
type Home =
  | { readonly local: number }
  | { readonly constant: ConstValue }
  | { expr: Expr | undefined; readonly reads: ReadonlySet<Value>; readonly height: number };

const SUMS: ReadonlySet<string> = new Set(['add', 'sub']);
const NOTHING: ReadonlySet<Value> = new Set();
/** Index of the memory that `mark` writes to. */
const MARKS = 1;
/** Ops that a vector may move ahead, to be written where it is used. */
const NEAR = 3;
/** Expressions nest no deeper than this: Binaryen and the engines recurse on them. */
const MAX_HEIGHT = 40;
/** Functions of more ops are lowered plainly and left as they are by Binaryen, whose passes take time that grows faster than they do. */
export const LARGE = 500;

/**
 * Adds a function with a body to the module. Its last parameter is the number of nested calls still allowed, itself
 * counted: callers pass one less, so that the limit is exact and costs one comparison a call.
 */
export function emitFunc(cx: ModuleEmit, f: Func, funcOf: (name: string) => Func, large: boolean): void {
  const { params, results } = signatureOf(f);
  const lowerer = new FuncLowerer(cx, f, params, funcOf, large);
  const body = lowerer.run();
  const { e } = lowerer;
  const starts = cx.debug || cx.lines ? [...entrySite(cx, f, body), ...e.starts] : undefined;
  const { names } = lowerer;
  const options = { places: e.places, large, starts, names, debug: cx.debug === true };
  cx.m.addFunction(f.name, params, results, e.locals.slice(params.length), body, options);
}

/** The checks at a function's entry are shown where it is named. */
function entrySite(cx: ModuleEmit, f: Func, body: Expr): [Expr, number][] {
  if (f.span.file < 0) return [];
  return [[body, cx.sites.push({ func: f.name, span: f.span, trap: undefined }) - 1]];
}

/** Something of values of one function, by their ids. */
class ByValue<T> {
  readonly #list: (T | undefined)[];

  constructor(count: number) {
    this.#list = new Array<T | undefined>(count).fill(undefined);
  }
  get(v: Value): T | undefined {
    return this.#list[v.id];
  }
  set(v: Value, of: T): void {
    this.#list[v.id] = of;
  }
}

class FuncLowerer {
  readonly e: Emit;
  readonly func: Func;
  readonly funcOf: (name: string) => Func;
  readonly depth: number;
  readonly homes: ByValue<Home>;
  readonly uses: Int32Array;
  /** The region in which a value is last mentioned as an operand. */
  readonly usedIn: ByValue<Region>;
  /** By value: the ops from its making to its last mention, in the order of the text. */
  readonly reach: Int32Array;
  readonly labels = new Map<Op, string>();
  /** An op that a value is an operand of: the only one, where `uses` is 1. */
  readonly users: (Op | undefined)[] = [];
  /** Sums and products of trits that are left unwrapped, with how great they may be in units of the type's greatest value. */
  readonly loose = new Map<Value, number>();
  #ranges: Ranges | undefined;

  constructor(cx: ModuleEmit, func: Func, params: readonly WasmType[], funcOf: (name: string) => Func, large: boolean) {
    this.e = new Emit(cx, func.name, params, large);
    this.e.mayStay = (size) => this.stays(this.e.op!, size);
    this.func = func;
    this.funcOf = funcOf;
    this.depth = params.length - 1;
    this.homes = new ByValue(func.nextId);
    this.usedIn = new ByValue(func.nextId);
    this.uses = new Int32Array(func.nextId);
    this.reach = new Int32Array(func.nextId);
    const made = new Int32Array(func.nextId);
    let n = 0;
    visitOps(func.body!, (op, region) => {
      n++;
      for (const v of op.operands) {
        this.uses[v.id]!++;
        this.usedIn.set(v, region);
        this.users[v.id] = op;
        this.reach[v.id] = n - made[v.id]!;
      }
      for (const v of op.results) made[v.id] = n;
    });
    func.params.forEach((p, i) => this.homes.set(p, { local: i }));
  }

  #nameParam(local: number, p: Value): void {
    this.names.set(local, p.name!);
    this.#shown.set(`${scalarInfo(p.type as ScalarType).machine} ${p.name}`, local);
  }

  /** For readers and debuggers: locals by the names of the values they hold. */
  readonly names = new Map<number, string>();
  readonly #shown = new Map<string, number>();

  /** Lets a debugger see a value by its name: in a local of its own, which always holds the last value of the name. */
  show(v: Value): void {
    const home = this.homes.get(v);
    if (v.name === undefined || home === undefined || 'expr' in home) return;
    const { e } = this;
    const { machine } = scalarInfo(v.type as ScalarType);
    const key = `${machine} ${v.name}`;
    let local = this.#shown.get(key);
    if (local === undefined) {
      local = e.local(machine);
      this.#shown.set(key, local);
      this.names.set(local, v.name);
    }
    e.set(local, this.read(v));
  }

  run(): Expr {
    const { e } = this;
    const { m } = e;
    if (e.cx.debug || e.cx.lines) {
      this.func.params.forEach((p, i) => {
        if (p.name !== undefined) this.#nameParam(i, p);
      });
    }
    const entry: Expr[] = [
      m.if(m.i32.eqz(e.get(this.depth)), m.block(null, [m.call(IMPORT.stack, [], []), m.unreachable()])),
    ];
    if (e.cx.fuel) entry.push(...chargeAt(e.cx, () => e.i32(1), -1));
    const body = this.region(this.func.body!, undefined);
    return m.block(null, [...entry, ...body, m.unreachable()], 'unreachable');
  }

  // Values

  operand(v: Value): Operand {
    const type = v.type as ScalarType;
    const info = scalarInfo(type);
    const home = this.homes.get(v);
    if (!home) throw new InternalError('I-WASM-VALUE', `%${v.id} of @${this.func.name} has no value`, 'backends/wasm');
    const { e } = this;
    const range = (): Range => this.#rangesOf().range(v);
    const loose = this.loose.get(v) ?? 1;
    if ('constant' in home) {
      const { constant } = home;
      const make = (): Expr => constantOf(e.m, info.machine, constant);
      return {
        type,
        info,
        constant: typeof constant === 'bigint' ? constant : undefined,
        range,
        loose: 1,
        once: make,
        many: () => make,
      };
    }
    if ('local' in home) {
      const get = (): Expr => e.get(home.local);
      return { type, info, constant: undefined, range, loose, once: get, many: () => get };
    }
    const take = (): Expr => {
      const { expr } = home;
      if (expr === undefined) throw new InternalError('I-WASM-VALUE', `%${v.id} is taken twice`, 'backends/wasm');
      home.expr = undefined;
      return expr;
    };
    return { type, info, constant: undefined, range, loose, once: take, many: () => e.keep(info.machine, take()) };
  }

  /**
   * Whether the result of an op on trits may stay unwrapped: a sum takes it next, and nothing else, and can still be wrapped
   * by one correction. `size` is how great it may be, in units of the type's greatest value.
   */
  stays(op: Op, size: number): boolean {
    const [r] = op.results as [Value];
    const sum = this.users[r.id];
    if (this.uses[r.id] !== 1 || !SUMS.has(sum!.op) || !(op.op === 'mul' || SUMS.has(op.op)) || this.e.cx.debug)
      return false;
    const other = sum!.operands[0] === r ? sum!.operands[1]! : sum!.operands[0]!;
    if (size + (this.loose.get(other) ?? 1) > LOOSEST) return false;
    this.loose.set(r, size);
    return true;
  }

  /** Worked out for functions that ask. */
  #rangesOf(): Ranges {
    return (this.#ranges ??= new Ranges(this.func));
  }

  /** As `operand(v).once()`. */
  read(v: Value): Expr {
    const home = this.homes.get(v);
    if (home && 'local' in home) return this.e.get(home.local);
    if (home && 'constant' in home)
      return constantOf(this.e.m, scalarInfo(v.type as ScalarType).machine, home.constant);
    return this.operand(v).once();
  }

  /** The loop arguments that an expression for the op would read when evaluated later. */
  reads(op: Op): ReadonlySet<Value> {
    let all: Set<Value> | undefined;
    for (const v of op.operands) {
      for (const r of this.readsOf(v)) (all ??= new Set()).add(r);
    }
    return all ?? NOTHING;
  }

  readsOf(v: Value): Iterable<Value> {
    const home = this.homes.get(v)!;
    if ('local' in home) return this.loopArgs.has(v) ? [v] : NOTHING;
    return 'constant' in home ? NOTHING : home.reads;
  }

  /** How deep an expression for the op nests, in ops. */
  height(op: Op): number {
    let most = 0;
    for (const v of op.operands) {
      const home = this.homes.get(v)!;
      if ('expr' in home && home.height > most) most = home.height;
    }
    return most + 1;
  }

  readonly loopArgs = new Set<Value>();

  localOf(v: Value): number {
    const home = this.homes.get(v);
    if (home && 'local' in home) return home.local;
    const local = this.e.local(scalarInfo(v.type as ScalarType).machine);
    this.homes.set(v, { local });
    return local;
  }

  /** Gives values to others; the targets are loop arguments when `parallel`, which the values may read. */
  assign(from: readonly Value[], to: readonly Value[], parallel: boolean): void {
    const { e } = this;
    const moves = from.flatMap((v, i) => (v === to[i] ? [] : [{ v, to: to[i]! }]));
    if (!parallel || moves.length < 2) {
      for (const { v, to: target } of moves) e.set(this.localOf(target), this.read(v));
      return;
    }
    // A target that a later value reads waits in a temporary.
    const reads = moves.map(({ v }) => new Set(this.readsOf(v)));
    const last: (() => void)[] = [];
    moves.forEach(({ v, to: target }, i) => {
      const local = this.localOf(target);
      const value = this.read(v);
      if (reads.some((r, j) => j > i && r.has(target))) {
        const kept = e.keep(scalarInfo(target.type as ScalarType).machine, value);
        last.push(() => e.set(local, kept()));
      } else e.set(local, value);
    });
    for (const f of last) f();
  }

  // Regions

  /** Statements of a region; what it yields is in the results' locals when it falls through. */
  region(region: Region, owner: Op | undefined): Expr[] {
    const { e } = this;
    const outer = e.out;
    e.out = [];
    if (e.cx.debug) for (const v of region.args) this.show(v);
    for (const op of region.ops) {
      const { kept } = e;
      const from = e.out.length;
      this.op(op, region, owner);
      e.release(kept);
      if ((e.cx.debug || e.cx.lines) && op.span.file >= 0 && e.out.length > from) {
        e.op = op;
        const site = e.site();
        for (const statement of e.out.slice(from)) e.starts.push([statement, site]);
      }
      if (e.cx.debug) for (const v of op.results) this.show(v);
    }
    const statements = e.out;
    e.out = outer;
    return statements;
  }

  op(op: Op, region: Region, owner: Op | undefined): void {
    const { e } = this;
    e.op = op;
    switch (op.op) {
      case 'const': {
        const [v] = op.results as [Value];
        const constant = op.attrs!['value'] as ConstValue;
        // V8 makes a vector anew at each place that says it, with several instructions unless it is zero.
        const dear = constant instanceof Uint8Array && constant.some((byte) => byte !== 0);
        if (dear && this.uses[v.id] !== 0) e.set(this.localOf(v), constantOf(e.m, 'v128', constant));
        else this.homes.set(v, { constant });
        return;
      }
      case 'yield':
        this.assign(op.operands, owner!.results, false);
        return;
      case 'br':
        this.branch(op);
        return;
      case 'return':
        e.out.push(e.m.return(op.operands.map((v) => this.read(v))));
        return;
      case 'trap':
        e.out.push(e.trap(op.attrs!['trap'] as TrapName));
        return;
      case 'trap_if':
        e.trapIf(this.read(op.operands[0]!), op.attrs!['trap'] as TrapName);
        return;
      case 'call':
        this.call(op);
        return;
      case 'mark':
        this.mark(Number(op.attrs!['site']), Number(op.attrs!['again']) === 1);
        return;
      case 'block':
      case 'loop':
      case 'if':
      case 'if3':
        this.control(op);
        return;
      default:
        this.plain(op, region);
    }
  }

  branch(op: Op): void {
    const target = op.target!;
    const { e } = this;
    if (target.op === 'loop') {
      this.assign(op.operands, target.regions![0]!.args, true);
      e.charge(() => e.i32(1));
    } else this.assign(op.operands, target.results, false);
    e.out.push(e.m.br(this.labels.get(target)!));
  }

  control(op: Op): void {
    const { e } = this;
    const { m } = e;
    for (const r of op.results) this.localOf(r);
    const arm = (i: number): Expr => m.block(null, this.region(op.regions![i]!, op));
    if (op.op === 'if') {
      const cond = this.read(op.operands[0]!);
      const otherwise = this.region(op.regions![1]!, op);
      const then = arm(0);
      e.out.push(otherwise.length === 0 ? m.if(cond, then) : m.if(cond, then, m.block(null, otherwise)));
      return;
    }
    if (op.op === 'if3') {
      const t = this.operand(op.operands[0]!).many();
      const [neg, zero, pos] = [arm(0), arm(1), arm(2)];
      e.out.push(m.if(t(), m.if(m.i32.lt_s(t(), e.i32(0)), neg, pos), zero));
      return;
    }
    const label = `${op.op}${this.labels.size}`;
    this.labels.set(op, label);
    if (op.op === 'block') {
      e.out.push(m.block(label, this.region(op.regions![0]!, op)));
      return;
    }
    const { args } = op.regions![0]!;
    for (const a of args) {
      this.localOf(a);
      this.loopArgs.add(a);
    }
    this.assign(op.operands, args, false);
    e.charge(() => e.i32(1));
    e.out.push(m.loop(label, m.block(null, this.region(op.regions![0]!, op))));
  }

  /** The depth that is left tells the call's slot. */
  mark(site: number, again: boolean): void {
    const { e } = this;
    if (!e.cx.marks) return;
    const depth = (): Expr => e.get(this.depth);
    e.out.push(e.m.i32.store(4 * MARK_SLOTS, 4, e.m.i32.shl(depth(), e.i32(2)), e.i32(site), MARKS));
    if (!again) e.out.push(e.m.i32.store(4 * MARK_LEFT, 4, e.i32(0), depth(), MARKS));
  }

  call(op: Op): void {
    const { e } = this;
    const { m } = e;
    const callee = this.funcOf(String(op.attrs!['func']));
    const args = op.operands.map((v) => this.read(v));
    args.push(m.i32.sub(e.get(this.depth), e.i32(1)));
    const { results } = signatureOf(callee);
    if (callee.partOf !== undefined && e.cx.threads) {
      e.out.push(callPart(e, callee, args, (type) => e.local(type)));
      return;
    }
    const call = e.mark(m.call(callee.name, args, results));
    const [first] = op.results;
    if (!first) e.out.push(call);
    else if (op.results.length === 1) {
      if (this.uses[first.id] === 0) e.out.push(m.drop(call));
      else e.set(this.localOf(first), call);
    } else {
      const targets = op.results.map((r) => (this.uses[r.id] === 0 ? undefined : this.localOf(r)));
      e.out.push(m.setAll(targets, call, results, (types) => e.local(types)));
    }
  }

  plain(op: Op, region: Region): void {
    const { e } = this;
    const lowering = LOWERINGS[opInfo(op.op).name as ScalarOpName];
    if (lowering === undefined || lowering === 'control') {
      throw new InternalError('I-WASM-OP', `${op.op} is not of the scalar profile`, 'backends/wasm');
    }
    const T = (op.operands[0]?.type ?? op.results[0]?.type ?? 'bool') as ScalarType;
    const pure = effectOf(opInfo(op.op).name, T) === 'pure';
    if (pure && op.results.every((r) => this.uses[r.id] === 0)) return;
    const reads = this.reads(op);
    const height = this.height(op);
    const lowered = lowering(
      e,
      op.operands.map((v) => this.operand(v)),
      op,
    );
    if (lowered === undefined) return;
    const values = Array.isArray(lowered) ? (lowered as readonly Expr[]) : [lowered as Expr];
    op.results.forEach((r, i) => {
      const used = this.uses[r.id]!;
      if (used === 0) return;
      // What is left of an op after its checks is pure: it may move to its only use in the same region.
      // Vectors keep to the order of the text, in which kernels are written so that registers suffice: what is sunk further
      // makes all that it reads wait in registers.
      const near = r.type !== 'v128' || this.reach[r.id]! <= NEAR;
      const moves =
        used === 1 && near && this.usedIn.get(r) === region && height < MAX_HEIGHT && !e.recycles && !e.cx.debug;
      if (moves) this.homes.set(r, { expr: values[i]!, reads, height });
      else e.set(this.localOf(r), values[i]!);
    });
  }
}
