import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc, makeModule, makeOp } from '../../compiler/ir/create.ts';
import type { AttrValue, ConstValue, Func, Module, Op, Value } from '../../compiler/ir/types.ts';
import { inSet, OP_NAMES, OPS, storageFits } from '../../spec/ops/index.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { OpRow, RefValue, TypePattern } from '../../spec/ops/schema.ts';
import { NO_SPAN } from '../../spec/span.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { SCALARS, scalarInfo } from '../../spec/types.ts';

/** A small seeded generator of numbers (xorshift32), so that a failure can be repeated. */
export class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = Math.imul(seed, 2654435761) | 1;
  }
  next(limit: number): number {
    let x = this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x;
    return (x >>> 0) % limit;
  }
  pick<T>(list: readonly T[]): T {
    return list[this.next(list.length)];
  }
  chance(percent: number): boolean {
    return this.next(100) < percent;
  }
}

const USUAL: readonly ScalarType[] = [
  'i32',
  'u32',
  'i64',
  'u64',
  'i8',
  'u16',
  't1',
  't9',
  't20',
  't27',
  't33',
  't40',
  'f32',
  'f64',
  'bool',
  'v128',
];
const ALL = [...SCALARS.keys()].filter((t) => t !== 'f16' && t !== 'bf16') as ScalarType[];

/** A value of a type, edges preferred. */
export function randomValue(r: Random, t: ScalarType): RefValue {
  const { kind, min, max } = scalarInfo(t);
  if (kind === 'bool') return r.chance(50);
  if (kind === 'vector') return Uint8Array.from({ length: 16 }, () => r.pick([0, 255, 128, 127, r.next(256)]));
  if (kind === 'float') {
    const x = r.pick([
      0,
      -0,
      1,
      -1.5,
      0.1,
      3.5e38,
      1e-45,
      NaN,
      Infinity,
      -Infinity,
      2 ** 31,
      -(2 ** 53),
      r.next(1000) - 500.5,
    ]);
    return t === 'f32' ? Math.fround(x) : x;
  }
  const near = BigInt(r.next(20) - 10);
  const clamp = (v: bigint): bigint => (v < min ? min : v > max ? max : v);
  return clamp(r.pick([0n, 1n, -1n, min, max, near, near, near, BigInt(r.next(2 ** 31)), max / 2n + near, min / 3n]));
}

/** A module of functions `f0`… of random types with calls, loops, branches, memory and globals; every run of it ends. */
export function randomModule(seed: number): Module {
  const r = new Random(seed);
  const m = makeModule();
  m.heapBase = 256;
  m.data.push({ address: 16, bytes: Uint8Array.from({ length: 64 }, () => r.pick([0, 1, 2, 255, r.next(256)])) });
  for (let i = 0; i < 3; i++) {
    const type = r.pick(USUAL);
    m.globals.push({ name: `g${i}`, type, init: randomValue(r, type) });
  }
  for (let i = 0; i < 3; i++) new FuncMaker(r, m, i).make();
  return m;
}

class FuncMaker {
  readonly r: Random;
  readonly m: Module;
  readonly func: Func;
  readonly b: Builder;
  /** Values that may be used here. */
  scope: Value[] = [];
  /** Loops and blocks around, with the types a branch carries; loops are branched to through their own counter only. */
  readonly blocks: { op: Op; types: readonly ScalarType[] }[] = [];
  left: number;

  constructor(r: Random, m: Module, index: number) {
    this.r = r;
    this.m = m;
    const types = (n: number): ScalarType[] => Array.from({ length: r.next(n) }, () => this.type());
    this.func = makeFunc(
      `f${index}`,
      types(5).map((type) => ({ type })),
      types(4),
    );
    m.funcs.set(this.func.name, this.func);
    this.b = new Builder(this.func);
    this.left = 10 + r.next(60);
  }

  type(): ScalarType {
    return this.r.chance(85) ? this.r.pick(USUAL) : this.r.pick(ALL);
  }

  make(): void {
    this.scope = [...this.func.params];
    this.body(4);
    this.b.return(this.some(this.func.results as ScalarType[]));
  }

  /** A value of a type: one in scope or a constant. */
  use(t: ScalarType): Value {
    const known = this.scope.filter((v) => v.type === t);
    if (known.length > 0 && this.r.chance(80)) return this.r.pick(known);
    return this.b.const(t, randomValue(this.r, t) as ConstValue);
  }
  some(types: readonly ScalarType[]): Value[] {
    return types.map((t) => this.use(t));
  }
  add(values: readonly Value[]): void {
    this.scope.push(...values);
  }
  /** Runs `fill` in a scope of its own. */
  nested<T>(fill: () => T): T {
    const { scope } = this;
    this.scope = [...scope];
    const result = fill();
    this.scope = scope;
    return result;
  }

  body(depth: number): void {
    const steps = 1 + this.r.next(6);
    for (let i = 0; i < steps && this.left > 0 && this.b.reachable; i++) {
      this.left--;
      if (depth > 0 && this.r.chance(30)) this.control(depth - 1);
      else this.plain();
    }
  }

  control(depth: number): void {
    const { r, b } = this;
    const types = Array.from({ length: r.next(4) }, () => this.type());
    const arm = (): Value[] =>
      this.nested(() => {
        this.body(depth);
        if (this.blocks.length > 0 && r.chance(15)) {
          const to = r.pick(this.blocks);
          b.br(to.op, this.some(to.types));
        } else if (r.chance(3)) b.return(this.some(this.func.results as ScalarType[]));
        return this.some(types);
      });
    switch (r.next(4)) {
      case 0:
        this.add(b.if(this.use('bool'), types, arm, arm));
        return;
      case 1:
        this.add(b.if3(this.use('t1'), types, arm, arm, arm));
        return;
      case 2:
        this.add(
          b.block(types, (op) => {
            this.blocks.push({ op, types });
            const values = arm();
            this.blocks.pop();
            return values;
          }),
        );
        return;
      default:
        this.loop(types, depth);
    }
  }

  /** A loop of a few rounds that carries some values, exchanged now and then. */
  loop(types: readonly ScalarType[], depth: number): void {
    const { r, b } = this;
    const carried = Array.from({ length: r.next(4) }, () => this.type());
    const rounds = 1 + r.next(4);
    this.add(
      b.loop([b.i32(0), ...this.some(carried)], types, (op, [i, ...args]) =>
        this.nested(() => {
          this.add(args);
          this.body(depth);
          b.if(b.op('lt', [i, b.i32(rounds)]), [], () =>
            this.nested(() => {
              this.body(depth > 0 ? depth - 1 : 0);
              b.br(op, [b.op('add', [i, b.i32(1)]), ...this.some(carried)]);
            }),
          );
          return this.some(types);
        }),
      ),
    );
  }

  plain(): void {
    const { r, b, m } = this;
    const at = r.next(100);
    if (at < 6) {
      const t = this.type();
      const storage = this.storage(t);
      this.add([b.load(t, this.address(), r.next(40), storage)]);
    } else if (at < 12) {
      const t = this.type();
      b.store(this.address(), this.use(t), r.next(40), this.storage(t));
    } else if (at < 16) {
      const index = r.next(m.globals.length);
      const { type } = m.globals[index];
      if (r.chance(50)) this.add([b.op('global_get', [], { index }, type)]);
      else b.opN('global_set', [this.use(type)], { index });
    } else if (at < 20 && m.funcs.size > 1) {
      const callee = r.pick([...m.funcs.values()].slice(0, -1));
      this.add(b.callFunc(callee, this.some(callee.params.map((p) => p.type as ScalarType))));
    } else if (at < 22) {
      b.trapIf(b.op('ge', [this.use('u32'), b.const('u32', 4294967290n)]), 'bounds');
    } else if (at < 24) {
      const [a, c] = [this.address(), this.address()];
      if (r.chance(50)) b.opN('mem_fill', [a, this.use('u8'), c]);
      else b.opN('mem_copy', [a, this.address(), c]);
    } else this.row();
  }

  address(): Value {
    return this.r.chance(95) ? this.b.u32(this.r.next(200)) : this.use('u32');
  }
  storage(t: ScalarType): StorageType {
    return t === 'f32' ? this.r.pick((['f32', 'f16', 'bf16'] as const).filter((s) => storageFits(s, t))) : t;
  }

  /** A vector of floats with one NaN for all: their payloads, which engines may choose, are seen in lanes of integers. */
  canonical(v: Value, lanes: string): Value {
    const nan = new Uint8Array(16);
    const view = new DataView(nan.buffer);
    for (let at = 0; at < 16; at += lanes === 'f32x4_' ? 4 : 8)
      if (lanes === 'f32x4_') view.setFloat32(at, NaN, true);
      else view.setFloat64(at, NaN, true);
    const same = this.b.op(`${lanes}eq` as OpName, [v, v]);
    return this.b.op('v128_bitselect', [v, this.b.const('v128', nan), same]);
  }

  /** Some row of the table with a reference evaluation; rows that often trap are taken rarely. */
  row(): void {
    const { r } = this;
    let name: OpName = r.pick(ROWS);
    if ((OPS[name] as OpRow).effect === 'trap' && r.chance(70)) name = r.pick(ROWS);
    const row: OpRow = OPS[name];
    const bound: Partial<Record<'T' | 'U', ScalarType>> = {};
    for (const v of ['T', 'U'] as const) {
      const set = row[v];
      if (set === undefined) continue;
      const inScope = this.scope.map((x) => x.type as ScalarType).filter((t) => inSet(t, set));
      const all = ALL.filter((t) => inSet(t, set) && (t !== 'v128' || set === 'any'));
      bound[v] = inScope.length > 0 && r.chance(75) ? r.pick(inScope) : r.pick(all);
    }
    if (row.relation === 'same_width' && scalarInfo(bound.T!).width !== scalarInfo(bound.U!).width) return;
    const bind = (p: TypePattern | 'rest'): ScalarType => (p === 'T' || p === 'U' ? bound[p]! : (p as ScalarType));
    const attrs: Record<string, AttrValue> = {};
    for (const [key, kind] of Object.entries(row.attrs ?? {})) {
      if (kind === 'int') attrs[key] = r.next(Math.min(row.attrLimits?.[key] ?? 100, 2 ** 30));
      else if (kind === 'bytes16') attrs[key] = Uint8Array.from({ length: 16 }, () => r.next(32));
      else return;
    }
    const operands = row.operands.map((p) => this.use(bind(p)));
    const results = row.results.map((p) => this.b.value(bind(p)));
    this.b.push(makeOp(name, operands, results, row.attrs ? attrs : undefined, undefined, undefined, NO_SPAN));
    const lanes = /^f(32x4|64x2)_/.exec(name);
    this.add(lanes ? results.map((v) => (v.type === 'v128' ? this.canonical(v, lanes[0]) : v)) : results);
  }
}

// Rows of bytecode alone: those of the other profiles have no opcode.
const ROWS = OP_NAMES.filter((n) => {
  const row = OPS[n] as OpRow;
  return row.eval !== undefined && row.profile === undefined && n !== 'const';
});
