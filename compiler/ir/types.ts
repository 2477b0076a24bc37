import type { Dim, Layout, Type } from '../../spec/abi.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import type { Span } from '../../spec/span.ts';

/**
 * The IR: SSA values inside structured regions, no control-flow graph. One grammar, three profiles (graph, kernel,
 * scalar); which ops and types a profile admits is the verifier's business. Plain mutable data: passes rewrite in place.
 *
 * Dominance is nesting: an op may use values defined earlier in its own region or in an enclosing one (regions see
 * the values outside them). Every region ends with exactly one terminator.
 */

/** A tensor in memory as kernels see it. Kernel and graph profile only. */
export interface BufType {
  readonly kind: 'buf';
  readonly elem: StorageType;
  readonly dims: readonly Dim[];
  readonly layout: Layout;
}
export type IrType = ScalarType | BufType;

/** An SSA value: the result of an op or an argument of a region. Identity is the object; `id` is unique in its function. */
export interface Value {
  id: number;
  type: IrType;
  /** Source name where there is one, for readable output. */
  name: string | undefined;
}

/** A constant's value: bigint for integers, number for floats, boolean, 16 bytes for v128. */
export type ConstValue = bigint | number | boolean | Uint8Array;
export type AttrValue = ConstValue | string;

export interface Op {
  /** A name of the op table (spec/ops). */
  op: string;
  operands: Value[];
  results: Value[];
  /** Attributes by the names the op's row gives; undefined where the row has none. */
  attrs: Record<string, AttrValue> | undefined;
  /** Nested regions in the row's order; undefined for plain ops. */
  regions: Region[] | undefined;
  /** Of `br`: the enclosing `block` (leave it with the operands as its results) or `loop` (next round with them as its arguments). */
  target: Op | undefined;
  span: Span;
}

export interface Region {
  args: Value[];
  ops: Op[];
}

/** `launch`: scalar, with what threads of a device have beside it. */
export type Profile = 'graph' | 'kernel' | 'scalar' | 'launch';

export interface Func {
  /** Unique in the module. Runtime support functions begin with `rt.`. */
  name: string;
  profile: Profile;
  params: Value[];
  results: IrType[];
  /** Undefined: imported from the host. */
  body: Region | undefined;
  span: Span;
  /** A kernel's scalar form is a function of data pointers and sizes; `kernel` names its source-level kernel. */
  kernel: string | undefined;
  /** Next unused value id. */
  nextId: number;
  /** Hint of the compiler: inline always / never; undefined lets the inliner decide. */
  inline: 'always' | 'never' | undefined;
  /**
   * Set: the rounds of a loop of the function of this name, which may run in any order and at the same time. The first
   * parameters are `from`, `to`, `grain`, `work` (u32); a call is the same as calls for ranges that cover from ≤ n < to and
   * meet at from + k · grain; `work` is about what a round costs, in instructions. See spec/bytecode.md, "Parts".
   */
  partOf: string | undefined;
  /**
   * What a support function does to the blocks of the heap, for the passes. `keep`: no block that outlives the call gets other
   * dimensions. `new`: the same, and the result is a new block with one owner. `copy`: the same, and the result, with one owner,
   * has the dimensions that the first argument had. Undefined: anything.
   */
  blocks: 'keep' | 'new' | 'copy' | undefined;
}

/** What the embedder may call or must supply, described by the language's types. */
export interface Signature {
  params: { name: string; type: Type; inout: boolean }[];
  result: Type;
}

export interface Export {
  /** Name the embedder uses. */
  name: string;
  /** Name of the function that takes and returns the flattened components (inout parameters return after the result). */
  func: string;
  signature: Signature;
}

export interface Import {
  /** Func name within the module. */
  func: string;
  /** Namespace and name the embedder supplies, as in `env.now`. */
  module: string;
  name: string;
  signature: Signature;
}

/** Entry of an in-file `test`, `property` or `bench`. */
export interface Entry {
  kind: 'test' | 'property' | 'bench';
  name: string;
  func: string;
  /** Parameter types of a property, which a driver generates values for; empty otherwise. */
  signature: Signature;
  span: Span;
}

export interface Data {
  /** Byte address in the initial memory, 16-byte aligned. */
  address: number;
  bytes: Uint8Array;
}

export interface Global {
  name: string;
  type: ScalarType;
  init: ConstValue;
}

export interface Module {
  /** Functions in definition order; names are unique. */
  funcs: Map<string, Func>;
  imports: Import[];
  exports: Export[];
  entries: Entry[];
  data: Data[];
  globals: Global[];
  /** First address the allocator may hand out: after the data, 16-byte aligned. */
  heapBase: number;
  /** Functions of graph and kernel profile by kernel name: what devices compile from. Parts of graphs are among them. */
  kernels: Map<string, Func>;
  /** Source file names by `Span.file`. */
  files: string[];
  /** Offsets of line starts by file, so that spans become lines without the text. */
  lines: number[][];
}
