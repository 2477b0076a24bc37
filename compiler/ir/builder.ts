import { InternalError } from '../../spec/internal.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { Span } from '../../spec/span.ts';
import { NO_SPAN } from '../../spec/span.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { makeOp, makeRegion, makeValue } from './create.ts';
import type { OpInfo } from './ops.ts';
import { opInfo } from './ops.ts';
import type { AttrValue, ConstValue, Func, IrType, Op, Region, Value } from './types.ts';

/** Attributes by the names the op's row gives; `int` attributes are numbers. */
export type Attrs = Record<string, AttrValue>;

/** What fills a region: returns the values to yield, or nothing where it ended the region itself (or yields none). */
export type Fill = (args: Value[]) => readonly Value[] | void;

/**
 * Appends ops to a function. Result types follow from the op table; a type is given only where the table leaves it to
 * the result (`const`, `load`, conversions). After a terminator the builder is unreachable: what is appended then goes
 * nowhere, so that a front end may lower dead code without asking.
 */
export class Builder {
  readonly func: Func;
  /** Given to every op appended from now on. */
  span: Span = NO_SPAN;
  #region: Region;
  #reachable = true;

  constructor(func: Func) {
    if (!func.body) throw new InternalError('I-IR-BUILD', `${func.name} is imported: it has no body to build`);
    this.func = func;
    this.#region = func.body;
  }

  /** Whether the next op would be executed: false after a terminator. */
  get reachable(): boolean {
    return this.#reachable;
  }

  /** The region that ops are appended to; a detached one where unreachable. */
  get region(): Region {
    return this.#region;
  }

  value(type: IrType, name?: string): Value {
    return makeValue(this.func, type, name);
  }

  /** Appends an op with one result or more and gives the first. `type` binds T or U where no operand does. */
  op(name: OpName, operands: Value[], attrs?: Attrs, type?: IrType): Value {
    return this.#append(opInfo(name), operands, attrs, type).results[0]!;
  }

  /** As `op`, giving all results (there may be none). */
  opN(name: OpName, operands: Value[], attrs?: Attrs, type?: IrType): Value[] {
    return this.#append(opInfo(name), operands, attrs, type).results;
  }

  #append(info: OpInfo, operands: Value[], attrs: Attrs | undefined, type?: IrType): Op {
    const results: Value[] = [];
    const patterns = info.fixedResults;
    for (let i = 0; i < patterns.length; i++) {
      const p = patterns[i]!;
      let t: IrType | undefined;
      if (p === 'T') t = info.tFrom < 0 ? type : operands[info.tFrom]?.type;
      else if (p === 'U') t = info.uFrom < 0 ? type : operands[info.uFrom]?.type;
      else t = p;
      if (t === undefined) throw new InternalError('I-IR-BUILD', `${info.name} needs its result type`);
      results.push({ id: this.func.nextId++, type: t, name: undefined });
    }
    const op = makeOp(info.name, operands, results, attrs, undefined, undefined, this.span);
    this.#region.ops.push(op);
    if (info.terminator) this.#end();
    return op;
  }

  /** Appends an op that is made already, a control op of another profile for instance. */
  push(op: Op): Op {
    this.#region.ops.push(op);
    if (opInfo(op.op).terminator) this.#end();
    return op;
  }

  #end(): void {
    this.#region = makeRegion();
    this.#reachable = false;
  }

  /** Appends to `region` while `fill` runs, ends it with a yield of what `fill` gives if nothing ended it, and comes back. */
  into(region: Region, fill: Fill): void {
    const outer = this.#region;
    const outerReachable = this.#reachable;
    this.#region = region;
    this.#reachable = true;
    try {
      const values = fill(region.args);
      if (this.#reachable) this.yield(values ? [...values] : []);
    } finally {
      this.#region = outer;
      this.#reachable = outerReachable;
    }
  }

  // Constants

  const(type: ScalarType, value: ConstValue): Value {
    const result = { id: this.func.nextId++, type: type as IrType, name: undefined };
    this.#region.ops.push(makeOp('const', [], [result], { value }, undefined, undefined, this.span));
    return result;
  }
  /** A constant of an integer type from a safe integer. */
  int(type: ScalarType, n: number | bigint): Value {
    return this.const(type, BigInt(n));
  }
  i32(n: number): Value {
    return this.const('i32', BigInt(n));
  }
  u32(n: number): Value {
    return this.const('u32', BigInt(n));
  }
  i64(n: number | bigint): Value {
    return this.const('i64', BigInt(n));
  }
  bool(b: boolean): Value {
    return this.const('bool', b);
  }
  f32(x: number): Value {
    return this.const('f32', Math.fround(x));
  }
  f64(x: number): Value {
    return this.const('f64', x);
  }
  trit(n: -1 | 0 | 1): Value {
    return this.const('t1', BigInt(n));
  }

  // Memory and globals

  /** Loads from `address` (u32) + `offset` bytes; `type` is the register's type (f32 for the half formats). */
  load(type: ScalarType, address: Value, offset = 0, storage: StorageType = type): Value {
    return this.op('load', [address], { offset, storage }, type);
  }
  store(address: Value, value: Value, offset = 0, storage?: StorageType): void {
    this.opN('store', [address, value], { offset, storage: storage ?? (value.type as ScalarType) });
  }
  /** As `load` and `store`, of words of a block's header: see the hint `words` of these ops. */
  loadWords(words: 'count' | 'dims', type: ScalarType, handle: Value, offset: number): Value {
    return this.op('load', [handle], { offset, storage: type, words }, type);
  }
  storeWords(words: 'count' | 'dims' | 'first dims', handle: Value, value: Value, offset: number): void {
    this.opN('store', [handle, value], { offset, storage: value.type as ScalarType, words });
  }

  // Control

  #control(
    name: 'block' | 'loop' | 'if' | 'if3',
    operands: Value[],
    results: readonly IrType[],
    args: readonly IrType[],
    fills: readonly ((op: Op, args: Value[]) => readonly Value[] | void)[],
    span: Span,
  ): Op {
    const regions = fills.map(() => makeRegion());
    for (const t of args) regions[0]!.args.push(this.value(t));
    const op = makeOp(
      name,
      operands,
      results.map((t) => this.value(t)),
      undefined,
      regions,
      undefined,
      span,
    );
    this.#region.ops.push(op);
    for (let i = 0; i < fills.length; i++) this.into(regions[i]!, (a) => fills[i]!(op, a));
    return op;
  }

  /** `block`: `br(block, values)` inside leaves it with them as its results. */
  block(results: readonly IrType[], fill: (block: Op) => readonly Value[] | void): Value[] {
    return this.#control('block', [], results, [], [fill], this.span).results;
  }
  /** `loop`: the region's arguments start as `init`; `br(loop, next)` starts the next round; what `fill` gives leaves. */
  loop(init: Value[], results: readonly IrType[], fill: (loop: Op, args: Value[]) => readonly Value[] | void): Value[] {
    const types = init.map((v) => v.type);
    return this.#control('loop', init, results, types, [fill], this.span).results;
  }
  if(cond: Value, results: readonly IrType[], then: Fill, otherwise: Fill = () => []): Value[] {
    const fills = [then, otherwise].map((f) => (_: Op, args: Value[]) => f(args));
    return this.#control('if', [cond], results, [], fills, this.span).results;
  }
  if3(cond: Value, results: readonly IrType[], neg: Fill, zero: Fill, pos: Fill): Value[] {
    const fills = [neg, zero, pos].map((f) => (_: Op, args: Value[]) => f(args));
    return this.#control('if3', [cond], results, [], fills, this.span).results;
  }

  br(target: Op, values: Value[] = []): void {
    this.#region.ops.push(makeOp('br', values, [], undefined, undefined, target, this.span));
    this.#end();
  }
  yield(values: Value[] = []): void {
    this.#region.ops.push(makeOp('yield', values, [], undefined, undefined, undefined, this.span));
    this.#end();
  }
  return(values: Value[] = []): void {
    this.#region.ops.push(makeOp('return', values, [], undefined, undefined, undefined, this.span));
    this.#end();
  }
  trap(trap: TrapName): void {
    this.#region.ops.push(makeOp('trap', [], [], { trap }, undefined, undefined, this.span));
    this.#end();
  }
  trapIf(cond: Value, trap: TrapName): void {
    this.#region.ops.push(makeOp('trap_if', [cond], [], { trap }, undefined, undefined, this.span));
  }

  /** Calls a function of the module by name; `results` are the types it gives. */
  call(func: string, args: Value[], results: readonly IrType[]): Value[] {
    const values = results.map((t) => this.value(t));
    this.#region.ops.push(makeOp('call', args, values, { func }, undefined, undefined, this.span));
    return values;
  }
  callFunc(func: Func, args: Value[]): Value[] {
    return this.call(func.name, args, func.results);
  }
}
