import { OP_NAMES, inSet, opRow } from '../../spec/ops/index.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { OpRow, RefValue } from '../../spec/ops/schema.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc, makeModule } from '../../compiler/ir/create.ts';
import type { AttrValue, ConstValue, Func, Module, Op, Value } from '../../compiler/ir/types.ts';
import { signatureOf } from './signature.ts';

/**
 * Random valid modules of the scalar profile over the whole op table, from a tape of numbers: the same tape gives the
 * same module, a shorter tape a smaller one, so that a property-test library can shrink a failure.
 */
const TYPES: readonly ScalarType[] = [
  ...(['t1', 't3', 't9', 't27', 't40', 'i8', 'i32', 'i64', 'u8', 'u16', 'u32', 'u64'] as const),
  ...(['bool', 'f32', 'f64', 'v128'] as const),
];
const COMMON: readonly ScalarType[] = ['i32', 'i32', 'u32', 'bool', 't1', 't9', 'i64', 'f32'];
const TRAPS: readonly TrapName[] = ['assert', 'bounds', 'unreachable', 'shape'];
const PLAIN: readonly OpName[] = OP_NAMES.filter((n) => {
  const row: OpRow = opRow(n);
  return row.profile === undefined && row.eval !== undefined && n !== 'const';
});
/** The ops that passes know by name, drawn as often as all others together. */
const FAVOURED: readonly OpName[] = [
  ...(['add', 'sub', 'mul', 'neg', 'div', 'rem', 'min', 'max', 'and', 'or', 'xor', 'not', 'shl', 'shr'] as const),
  ...(['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'cmp3', 'select', 'select3', 'wrap', 'exact', 'sign', 'abs'] as const),
  ...(['tri1', 'tri2', 'tneg', 'tmin', 'tmax', 'nti', 'rotup', 'cons', 'sum3', 'mod_floor', 'mod_bal'] as const),
];

class Tape {
  readonly data: readonly number[];
  at = 0;
  constructor(data: readonly number[]) {
    this.data = data;
  }
  get empty(): boolean {
    return this.at >= this.data.length;
  }
  next(n: number): number {
    return (this.empty ? 0 : this.data[this.at++]!) % n;
  }
  pick<T>(xs: readonly T[]): T {
    return xs[this.next(xs.length)]!;
  }
}

/** A value of a type: often a small or an extreme one. */
function constant(tape: Tape, type: ScalarType): ConstValue {
  const info = scalarInfo(type);
  const kind = tape.next(8);
  switch (info.kind) {
    case 'bool':
      return kind % 2 === 1;
    case 'float': {
      const xs = [0, 1, -1, -0, 0.5, NaN, Infinity, 3e9];
      return Math.fround(xs[kind]!);
    }
    case 'vector':
      return Uint8Array.from({ length: 16 }, (_, i) => (kind * 37 * (i + 1)) & 255);
    default: {
      const small = [0n, 1n, -1n, 2n, 3n, BigInt(tape.next(100))][kind] ?? (kind === 6 ? info.min : info.max);
      return small < info.min || small > info.max ? 1n : small;
    }
  }
}

interface Scope {
  readonly values: Value[];
  /** Blocks and loops that may be branched to from here. */
  readonly targets: { op: Op; counter: Value | undefined }[];
  readonly depth: number;
}

class Generator {
  readonly tape: Tape;
  readonly module: Module;
  readonly func: Func;
  readonly b: Builder;
  /** Pairs that conditions compared; comparing them again makes conditions that imply one another. */
  readonly compared: [Value, Value][] = [];

  constructor(tape: Tape, module: Module, func: Func) {
    this.tape = tape;
    this.module = module;
    this.func = func;
    this.b = new Builder(func);
  }

  value(scope: Scope, type: ScalarType): Value {
    const having = scope.values.filter((v) => v.type === type);
    // A fresh constant in one of four draws, so that folding has something to do.
    if (having.length === 0 || this.tape.next(4) === 1) return this.b.const(type, constant(this.tape, type));
    // Late values first: shrinking towards 0 keeps chains short.
    return having[having.length - 1 - this.tape.next(having.length)]!;
  }

  add(scope: Scope, ...values: Value[]): void {
    scope.values.push(...values);
  }

  body(): void {
    const scope: Scope = { values: [...this.func.params], targets: [], depth: 0 };
    this.statements(scope, 30);
    if (this.b.reachable) this.b.return(this.func.results.map((t) => this.value(scope, t as ScalarType)));
  }

  inner(scope: Scope): Scope {
    return { values: [...scope.values], targets: [...scope.targets], depth: scope.depth + 1 };
  }

  statements(scope: Scope, most: number): void {
    for (let i = 0; i < most && !this.tape.empty && this.b.reachable; i++) this.statement(scope);
  }

  statement(scope: Scope): void {
    const kind = this.tape.next(28);
    if (kind < 12) this.plain(scope);
    else if (kind < 16) this.memory(scope);
    else if (kind < 18) this.b.trapIf(this.condition(scope), this.tape.pick(TRAPS));
    else if (kind === 18) this.call(scope);
    else if (kind === 19) this.global(scope);
    else if (kind === 20 && scope.depth > 0) this.leave(scope);
    else if (scope.depth < 4) this.control(scope, kind);
  }

  /** A truth value; mostly a comparison of what is at hand, so that conditions have to do with one another. */
  condition(scope: Scope): Value {
    const { tape, b } = this;
    if (tape.next(4) === 3) return this.value(scope, 'bool');
    const op = tape.pick(['lt', 'ge', 'le', 'gt', 'eq', 'ne'] as const);
    const pairs = this.compared.filter((pair) => pair.every((v) => scope.values.includes(v)));
    if (pairs.length > 0 && tape.next(3) > 0) {
      const [x, y] = tape.pick(pairs);
      return b.op(op, tape.next(2) === 0 ? [x, y] : [y, x]);
    }
    const type = tape.pick(['i32', 'i32', 'u32', 't9'] as const);
    const having = scope.values.filter((v) => v.type === type);
    const x = having.length ? tape.pick(having) : this.value(scope, type);
    const y = tape.next(2) === 0 ? b.const(type, BigInt(tape.next(5))) : this.value(scope, type);
    this.compared.push([x, y]);
    this.add(scope, x, y);
    return b.op(op, [x, y]);
  }

  plain(scope: Scope): void {
    const { tape } = this;
    const name = tape.next(2) === 0 ? tape.pick(FAVOURED) : tape.pick(PLAIN);
    const row: OpRow = opRow(name);
    const bind = (set: OpRow['T']): ScalarType | undefined => {
      if (set === undefined) return undefined;
      const types = TYPES.filter((t) => inSet(t, set));
      return tape.pick(types);
    };
    const T = bind(row.T);
    let U = bind(row.U);
    if (row.relation === 'same_width' && T && row.U) {
      const width = scalarInfo(T).width;
      U = TYPES.find((t) => inSet(t, row.U!) && scalarInfo(t).width === width);
      if (!U) return;
    }
    const operands = row.operands.map((p) => this.value(scope, (p === 'T' ? T : p === 'U' ? U : p) as ScalarType));
    let attrs: Record<string, AttrValue> | undefined;
    for (const [attr, kind] of Object.entries(row.attrs ?? {})) {
      attrs ??= {};
      if (kind === 'int') attrs[attr] = tape.next(20000) % (row.attrLimits?.[attr] ?? 100);
      else if (kind === 'bytes16')
        attrs[attr] = Uint8Array.from({ length: 16 }, (_, i) => (i * (tape.next(31) + 1)) % 32);
      else return;
    }
    const type = row.results[0] === 'T' ? T : row.results[0] === 'U' ? U : undefined;
    this.add(scope, ...this.b.opN(name, operands, attrs, type));
  }

  memory(scope: Scope): void {
    const { tape, b } = this;
    const way = tape.next(8);
    let address: Value;
    let type: ScalarType = 'i32';
    let offset = 0;
    // Mostly one of two words, so that reads meet writes; else somewhere near; sometimes anywhere.
    if (way < 6) address = b.u32(64 + 8 * (way & 1));
    else {
      address = this.value(scope, 'u32');
      if (way === 6) address = b.op('and', [address, b.u32(63)]);
      type = tape.pick(TYPES);
      offset = tape.next(3) * 8;
    }
    if (tape.next(5) < 3) this.add(scope, b.load(type, address, offset));
    else b.store(address, this.value(scope, type), offset);
  }

  global(scope: Scope): void {
    const index = this.tape.next(2);
    if (this.tape.next(2) === 0)
      this.add(scope, this.b.op('global_get', [], { index }, this.module.globals[index]!.type));
    else this.b.opN('global_set', [this.value(scope, this.module.globals[index]!.type)], { index });
  }

  call(scope: Scope): void {
    const callees = [...this.module.funcs.values()];
    if (callees.length === 0) return;
    const f = this.tape.pick(callees);
    this.add(
      scope,
      ...this.b.callFunc(
        f,
        f.params.map((p) => this.value(scope, p.type as ScalarType)),
      ),
    );
  }

  leave(scope: Scope): void {
    const { tape, b } = this;
    if (scope.targets.length === 0 || tape.next(4) === 0) {
      b.return(this.func.results.map((t) => this.value(scope, t as ScalarType)));
      return;
    }
    this.branch(scope, tape.pick(scope.targets));
  }

  branch(scope: Scope, { op, counter }: Scope['targets'][number]): void {
    const { b } = this;
    if (!counter) {
      b.br(
        op,
        op.results.map((v) => this.value(scope, v.type as ScalarType)),
      );
      return;
    }
    const [, ...rest] = op.regions![0]!.args;
    const next = b.op(this.tape.next(8) === 7 ? 'sub' : 'add', [counter, b.const(counter.type as ScalarType, 1n)]);
    b.br(op, [next, ...rest.map((v) => (this.tape.next(4) === 0 ? v : this.value(scope, v.type as ScalarType)))]);
  }

  types(): ScalarType[] {
    return Array.from({ length: this.tape.next(3) }, () => this.tape.pick(COMMON));
  }

  control(scope: Scope, kind: number): void {
    const { b } = this;
    const results = this.types();
    const fill = (extra: (s: Scope) => void = () => {}) => {
      const s = this.inner(scope);
      extra(s);
      this.statements(s, 6);
      return b.reachable ? results.map((t) => this.value(s, t)) : undefined;
    };
    if (kind === 20 || kind === 21) {
      this.add(scope, ...b.block(results, (op) => fill((s) => s.targets.push({ op, counter: undefined }))));
    } else if (kind === 22) {
      const t = this.value(scope, 't1');
      this.add(
        scope,
        ...b.if3(
          t,
          results,
          () => fill(),
          () => fill(),
          () => fill(),
        ),
      );
    } else if (kind < 25) this.loop(scope, results);
    else
      this.add(
        scope,
        ...b.if(
          this.condition(scope),
          results,
          () => fill(),
          () => fill(),
        ),
      );
  }

  /** Accesses at addresses that grow with a counter, as indexing makes them. */
  walk(scope: Scope, counter: Value, stride: Value): void {
    const { tape, b } = this;
    const base = b.const('u32', BigInt(16 + tape.next(3000)));
    const shift = b.const('i32', BigInt(tape.next(4)));
    for (let i = tape.next(2); i >= 0; i--) {
      const row = b.op('mul', [b.op('wrap', [counter], undefined, 'u32'), stride]);
      const at = b.op('add', [row, b.const('u32', BigInt.asUintN(32, BigInt(tape.next(30) - 9)))]);
      const address = b.op('add', [base, b.op('shl', [at, shift])]);
      if (tape.next(3) === 0) b.store(address, this.value(scope, 'i32'), 4);
      else this.add(scope, b.load('i32', address, 4));
    }
  }

  /** Counts up to a bound; the body may also start the next round itself. */
  loop(scope: Scope, results: ScalarType[]): void {
    const { tape, b } = this;
    const carried = this.types();
    const type: ScalarType = tape.pick(['i32', 'u32', 't9']);
    const from = b.const(type, BigInt(tape.next(3)));
    const bound = tape.next(3) === 0 ? this.value(scope, type) : b.const(type, BigInt(tape.next(6)));
    const init = [from, ...carried.map((t) => this.value(scope, t))];
    const stride = tape.next(2) === 0 ? this.value(scope, 'u32') : b.const('u32', BigInt(tape.next(20)));
    const values = b.loop(init, results, (op, args) => {
      const s = this.inner(scope);
      const counter = args[0]!;
      this.add(s, ...args);
      b.if(b.op('lt', [counter, bound]), [], () => {
        const body = this.inner(s);
        body.targets.push({ op, counter });
        if (tape.next(2) === 0) {
          // The check that indexing makes, in the form front ends give it.
          const wide = b.op('wrap', [counter], undefined, 'u32');
          b.trapIf(b.op('ge', [wide, b.op('wrap', [bound], undefined, 'u32')]), 'bounds');
        }
        if (type !== 't9' && tape.next(2) === 0) this.walk(body, counter, stride);
        this.statements(body, 8);
        if (b.reachable) this.branch(body, { op, counter });
      });
      return results.map((t) => this.value(s, t));
    });
    this.add(scope, ...values);
  }
}

/** A valid module of up to three functions; the last one, `main`, is exported. */
export function generateModule(tapes: readonly (readonly number[])[]): Module {
  const m = makeModule();
  m.heapBase = 1024;
  m.data.push({ address: 16, bytes: Uint8Array.from({ length: 40 }, (_, i) => (i * 7) & 1) });
  m.globals.push({ name: 'g', type: 'i32', init: 7n }, { name: 'h', type: 't9', init: -5n });
  tapes.forEach((data, i) => {
    const tape = new Tape(data);
    const last = i === tapes.length - 1;
    const params = Array.from({ length: 1 + tape.next(3) }, () => ({ type: tape.pick(COMMON) }));
    const results = Array.from({ length: tape.next(3) }, () => tape.pick(TYPES));
    const f = makeFunc(last ? 'main' : `f${i}`, params, results);
    if (tape.next(4) === 3) f.inline = 'always';
    new Generator(tape, m, f).body();
    m.funcs.set(f.name, f);
  });
  m.exports.push({ name: 'main', func: 'main', signature: signatureOf(m.funcs.get('main')!) });
  return m;
}

/** Arguments for a function's parameters, from a tape of their own. */
export function generateArgs(f: Func, data: readonly number[]): RefValue[] {
  const tape = new Tape(data);
  return f.params.map((p) => constant(tape, p.type as ScalarType));
}
