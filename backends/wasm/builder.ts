import type { Family, Instruction, InstructionTable, Shape, WasmType } from './instructions.ts';

/**
 * What lowerings write WebAssembly with. Two builders implement it: the direct encoder (`encoder/`), which starts at once,
 * and Binaryen (`binaryen.ts`), which has an optimiser and a text form. Expressions belong to the builder that made them,
 * and each may stand in one place only.
 */

export type { WasmType } from './instructions.ts';

declare const brand: unique symbol;
/** An instruction with its operands. */
export interface Expr {
  readonly [brand]: true;
}

/** A local's type; tuples are asked for by `setAll` alone. */
export type LocalType = WasmType | readonly WasmType[];

/** The type of a block: what it leaves, or that its end is not reached. */
export type BlockType = WasmType | 'none' | 'unreachable';

/** The method that makes an instruction of a shape. `memory`: the index of the memory, 0 by default; alignments in bytes. */
export interface Makers {
  unary(a: Expr): Expr;
  binary(a: Expr, b: Expr): Expr;
  ternary(a: Expr, b: Expr, c: Expr): Expr;
  load(offset: number, align: number, address: Expr, memory?: number): Expr;
  store(offset: number, align: number, address: Expr, value: Expr, memory?: number): Expr;
  extract(vector: Expr, lane: number): Expr;
  replace(vector: Expr, lane: number, value: Expr): Expr;
  shuffle(a: Expr, b: Expr, bytes: readonly number[]): Expr;
  load_lane(offset: number, align: number, lane: number, address: Expr, vector: Expr, memory?: number): Expr;
  store_lane(offset: number, align: number, lane: number, address: Expr, vector: Expr, memory?: number): Expr;
  atomic_load(offset: number, address: Expr, memory?: number): Expr;
  atomic_store(offset: number, address: Expr, value: Expr, memory?: number): Expr;
  atomic_rmw(offset: number, address: Expr, value: Expr, memory?: number): Expr;
  atomic_cmpxchg(offset: number, address: Expr, expected: Expr, replacement: Expr, memory?: number): Expr;
}

type MakerOf<I> = I extends Instruction<infer S extends Shape> ? Makers[S] : never;

/** Every instruction of the table as a method of its family: `m.i32.add(a, b)`. */
export type Instructions = {
  readonly [F in Family]: { readonly [Op in keyof InstructionTable[F]]: MakerOf<InstructionTable[F][Op]> };
};

interface Constants {
  readonly i32: { const(v: number): Expr };
  readonly i64: { const(v: bigint): Expr };
  readonly f32: { const(v: number): Expr };
  readonly f64: { const(v: number): Expr };
  readonly v128: { const(bytes: readonly number[]): Expr };
}

export interface FunctionOptions {
  /** Expressions with the index of their site: their offsets are told with the module. */
  readonly places?: readonly (readonly [Expr, number])[];
  /** Left as it is: an optimiser would take too long. */
  readonly large?: boolean;
  /** Statements with the index of the site where they begin: their offsets are told as `starts`. */
  readonly starts?: readonly (readonly [Expr, number])[] | undefined;
  /** Names of locals by their index; without `debug`, of parameters alone. */
  readonly names?: ReadonlyMap<number, string> | undefined;
  /** Left as it is, each local in a place of its own, for a debugger. */
  readonly debug?: boolean;
}

export interface MemoryImport {
  readonly module: string;
  readonly name: string;
  /** Pages of 64 KiB. */
  readonly initial: number;
  readonly maximum: number;
  readonly shared?: boolean;
}

export interface TableImport {
  readonly module: string;
  readonly name: string;
  /** Functions it has room for. */
  readonly size: number;
}

/** A module that has been built. */
export interface BuiltModule {
  readonly wasm: Uint8Array;
  /** Byte offsets of the instructions that have a site, with the site's index. */
  readonly positions: ReadonlyMap<number, number>;
  /** Byte offsets where the code of another site begins, in order, with the site (−1: none); of functions with `starts`. */
  readonly starts?: readonly (readonly [offset: number, site: number])[];
  /** Names of all functions by their index. */
  readonly functions: readonly string[];
  /** The text form, where the builder was asked for it. */
  readonly wat: string | undefined;
}

/** Expressions of functions, which know no module. */
export interface CodeBuilder extends Instructions, Constants {
  readonly i32: Instructions['i32'] & Constants['i32'];
  readonly i64: Instructions['i64'] & Constants['i64'];
  readonly f32: Instructions['f32'] & Constants['f32'];
  readonly f64: Instructions['f64'] & Constants['f64'];
  readonly v128: Instructions['v128'] & Constants['v128'];
  /**
   * Locals by index, parameters first. What a local holds before it is set is not specified, unless its first mention in the
   * order of evaluation is a read: then it is zero.
   */
  readonly local: {
    get(index: number, type: WasmType): Expr;
    set(index: number, value: Expr): Expr;
    tee(index: number, value: Expr, type: WasmType): Expr;
  };
  readonly global: {
    get(name: string, type: WasmType): Expr;
    set(name: string, value: Expr): Expr;
  };
  readonly memory: {
    size(memory?: number): Expr;
    grow(pages: Expr, memory?: number): Expr;
    fill(to: Expr, byte: Expr, count: Expr, memory?: number): Expr;
    copy(to: Expr, from: Expr, count: Expr, memory?: number): Expr;
    /** Waits until notified: 0, or 1 when the value was another, or 2 when the time (nanoseconds, i64) was over. */
    atomic_wait32(offset: number, address: Expr, expected: Expr, timeout: Expr, memory?: number): Expr;
    atomic_notify(offset: number, address: Expr, count: Expr, memory?: number): Expr;
  };
  atomic_fence(): Expr;
  select(condition: Expr, a: Expr, b: Expr): Expr;
  drop(value: Expr): Expr;
  nop(): Expr;
  unreachable(): Expr;

  /** Statements, the last of which may leave a value; a label is needed where something branches to it. */
  block(label: string | null, body: readonly Expr[], type?: BlockType): Expr;
  loop(label: string, body: Expr): Expr;
  /** With two arms that leave a value it leaves one. */
  if(condition: Expr, then: Expr, otherwise?: Expr): Expr;
  br(label: string, condition?: Expr): Expr;
  /** Goes to the label of the index, or the last one. */
  switch(labels: readonly string[], otherwise: string, index: Expr): Expr;
  return(values?: readonly Expr[]): Expr;

  call(func: string, args: readonly Expr[], results: readonly WasmType[]): Expr;
  call_indirect(
    table: string,
    target: Expr,
    args: readonly Expr[],
    params: readonly WasmType[],
    results: readonly WasmType[],
  ): Expr;
  return_call(func: string, args: readonly Expr[], results: readonly WasmType[]): Expr;
  return_call_indirect(
    table: string,
    target: Expr,
    args: readonly Expr[],
    params: readonly WasmType[],
    results: readonly WasmType[],
  ): Expr;
  /**
   * Gives the results of a call that has several to locals; undefined: thrown away. `tuple` makes a local that can hold them
   * all, for builders that need one.
   */
  setAll(
    targets: readonly (number | undefined)[],
    call: Expr,
    results: readonly WasmType[],
    tuple: (results: readonly WasmType[]) => number,
  ): Expr;
}

/** A module that is being built. Imports of functions are told before functions are named. */
export interface ModuleBuilder extends CodeBuilder {
  /** Memories are numbered in the order in which they are told. */
  addMemoryImport(memory: MemoryImport): void;
  /** Bytes written into memory 0 at instantiation. */
  addData(offset: number, bytes: Uint8Array): void;
  addFunctionImport(
    name: string,
    module: string,
    imported: string,
    params: readonly WasmType[],
    results: readonly WasmType[],
  ): void;
  /** `locals`: those beside the parameters. The body's end is not reached where there are several results. */
  addFunction(
    name: string,
    params: readonly WasmType[],
    results: readonly WasmType[],
    locals: readonly LocalType[],
    body: Expr,
    options?: FunctionOptions,
  ): void;
  addFunctionExport(name: string, exported: string): void;
  addGlobal(name: string, type: WasmType, mutable: boolean, init: Expr): void;
  addGlobalExport(name: string, exported: string): void;
  /** A table that the host gives, told before the module's own; the functions are written to its beginning at instantiation. */
  addTableImport(name: string, table: TableImport, functions: readonly string[]): void;
  /** A table of functions, of a fixed size, filled from its beginning. */
  addTable(name: string, functions: readonly string[]): void;
  addTableExport(name: string, exported: string): void;
  /** The bytes; nothing may be added afterwards. */
  finish(): BuiltModule;
}

export function resultType(results: readonly WasmType[]): BlockType {
  return results.length === 0 ? 'none' : results[0]!;
}
