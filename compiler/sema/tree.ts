import type { Signature } from '../ir/types.ts';
import type { EnumTy, StructTy, TensorTy, Type } from '../../spec/abi.ts';
import type { Span } from '../../spec/span.ts';
import type { TrapName } from '../../spec/traps.ts';

/**
 * The typed tree: what semantic analysis hands to lowering. Names are resolved, generics are made concrete (one TFunc an
 * instance), literals have their types, implicit copies stay implicit (values), and every check that remains for run time
 * is visible as a node. Lowering reports no user errors.
 */

export interface TProgram {
  /** Every function instance that is reachable from an export, an entry, `main` or a `pub` item of the main module. */
  readonly funcs: readonly TFunc[];
  readonly externs: readonly TExtern[];
  readonly kernels: readonly TKernel[];
  readonly entries: readonly TEntry[];
  /** Name of the instance of `fn main()` in the main module, if it has one. */
  readonly main: string | undefined;
  readonly exports: readonly { readonly name: string; readonly func: string; readonly signature: Signature }[];
}

/** A local variable, parameter or shape name: identity is the object. */
export interface Local {
  readonly name: string;
  readonly type: Type;
  readonly mutable: boolean;
  readonly span: Span;
}

export interface TParam {
  readonly local: Local;
  readonly inout: boolean;
}

/**
 * A shape variable of a function: an i32 local bound on entry to a dimension of a parameter; `checks` are the further
 * parameter dimensions that must equal it (trap `shape`). Constant dimensions of parameters are checked where
 * `constChecks` says so: callers inside the program are already checked, embedders are not, so all are checked on entry.
 */
export interface ShapeVar {
  readonly local: Local;
  readonly source: { readonly param: number; readonly axis: number };
  readonly checks: readonly { readonly param: number; readonly axis: number }[];
  /** Kernels: constants that it must equal (trap `shape`), since an index runs over it and over a dimension of that size. */
  readonly values?: readonly number[];
}

export interface TFunc {
  /** Unique: module path, name, generic arguments. */
  readonly name: string;
  readonly params: readonly TParam[];
  readonly shapeVars: readonly ShapeVar[];
  readonly result: Type;
  /** Its value (if the block does not leave by `return`) is the result. */
  readonly body: TExpr;
  readonly span: Span;
}

export interface TExtern {
  readonly name: string;
  readonly module: string;
  readonly hostName: string;
  readonly signature: Signature;
  readonly span: Span;
}

export interface TEntry {
  readonly kind: 'test' | 'property' | 'bench';
  readonly name: string;
  /** Name of the TFunc with the body. */
  readonly func: string;
  readonly span: Span;
}

// ---- expressions

export type TExpr = { readonly type: Type; readonly span: Span } & (
  | { readonly kind: 'const'; readonly value: bigint | number | boolean } // scalar types
  | { readonly kind: 'str'; readonly value: string }
  | { readonly kind: 'local'; readonly local: Local }
  /**
   * A scalar op of the op table (operands and results as its row says): arithmetic, comparison, conversion, trit functions.
   * An op with several results (addc) has a tuple type.
   */
  | {
      readonly kind: 'op';
      readonly op: string;
      readonly attrs?: Readonly<Record<string, bigint | number | string>>;
      readonly args: readonly TExpr[];
    }
  /** Short-circuit. */
  | { readonly kind: 'and' | 'or'; readonly left: TExpr; readonly right: TExpr }
  /** Structural equality of values of any equal types that are not both scalars. `negate`: `!=`. */
  | { readonly kind: 'equal'; readonly left: TExpr; readonly right: TExpr; readonly negate: boolean }
  | { readonly kind: 'call'; readonly func: string; readonly args: readonly TArg[] }
  | { readonly kind: 'callExtern'; readonly func: string; readonly args: readonly TArg[] }
  /** A kernel call: the runtime checks shapes, allocates outputs; the value is the output or a tuple of them. */
  | { readonly kind: 'callKernel'; readonly kernel: string; readonly args: readonly TArg[] }
  | { readonly kind: 'intrinsic'; readonly name: Intrinsic; readonly args: readonly TArg[] }
  | { readonly kind: 'tuple'; readonly items: readonly TExpr[] }
  | { readonly kind: 'struct'; readonly fields: readonly TExpr[] } // in declaration order; type is the StructTy
  | { readonly kind: 'variant'; readonly variant: number; readonly payload: readonly TExpr[] } // type is the EnumTy
  /** Field of a struct or tuple, by position. */
  | { readonly kind: 'field'; readonly base: TExpr; readonly index: number }
  | { readonly kind: 'array'; readonly items: readonly TExpr[] } // nested literals are already flattened, row-major
  | { readonly kind: 'fill'; readonly value: TExpr; readonly dims: readonly TExpr[] } // dims i32
  /**
   * Element of a tensor or byte of a str; indices are of any integer type and bounds-checked by value. With fewer indices than
   * axes: a copy of the tensor that the other axes span, untiled.
   */
  | { readonly kind: 'index'; readonly base: TExpr; readonly indices: readonly TExpr[] }
  /** Copy of rows start..end (i32) along the first axis of a tensor, or bytes of a str. Traps `bounds`. */
  | { readonly kind: 'slice'; readonly base: TExpr; readonly start: TExpr; readonly end: TExpr }
  /** The value as a tensor type that differs in layout and/or dims: converts the layout, checks dims that the source leaves open (trap `shape`). */
  | { readonly kind: 'asTensor'; readonly value: TExpr }
  | { readonly kind: 'if'; readonly cond: TExpr; readonly then: TExpr; readonly else: TExpr | undefined }
  | { readonly kind: 'match'; readonly subject: TExpr; readonly arms: readonly TArm[] }
  | { readonly kind: 'block'; readonly stmts: readonly TStmt[]; readonly value: TExpr | undefined }
  | { readonly kind: 'loop'; readonly loop: LoopId; readonly body: TExpr }
  /** `e?`: on Err (or None) returns it from the function at once (converted to the function's result type), else the payload. */
  | { readonly kind: 'try'; readonly operand: TExpr; readonly okVariant: number; readonly returnVariant: number }
  /**
   * Kernels only: a reduction over index ranges; `type` is the body's type (i32 for argmin and argmax). For `scan`
   * (inclusive prefix sum) `indices[0].local` is the left-hand free index it runs along.
   */
  | { readonly kind: 'reduce'; readonly op: ReduceOp; readonly indices: readonly TIndex[]; readonly body: TExpr }
  /** Expression statements that leave have type unit but never finish: break, continue, return as expressions in arms. */
  | { readonly kind: 'diverge'; readonly stmt: TStmt }
);

export type TArg =
  { readonly kind: 'value'; readonly value: TExpr } | { readonly kind: 'inout'; readonly place: TPlace };

/** Identity of a loop that break and continue name. */
export interface LoopId {
  readonly label: string | undefined;
}

/**
 * Built-in operations on values that are no scalar op. `display` gives the text of any value; `print` writes a str to
 * the host; `bytes_to_str` checks UTF-8 (trap `range`); `hash`… are library functions written in the language.
 */
export type Intrinsic =
  | 'len' // tensor or str → i32 (first dimension, bytes)
  | 'dim' // tensor, constant axis → i32
  | 'push' // inout [_]T, T
  | 'pop' // inout [_]T → T; traps bounds
  | 'concat' // two tensors of equal trailing dims, or two strs
  | 'display' // any → str
  | 'print' // str → unit
  | 'panic' // str → never; trap unreachable with the text
  | 'str_bytes' // str → [_]u8
  | 'bytes_to_str'; // [_]u8 → str

// ---- places

/** Something assignable: a mutable local, then a path into it. */
export interface TPlace {
  readonly local: Local;
  readonly path: readonly TStep[];
  /** Type of the addressed part. */
  readonly type: Type;
  readonly span: Span;
}
export type TStep =
  | { readonly kind: 'field'; readonly index: number; readonly type: Type }
  /** `rest`: how many axes the indices leave open; if any, the part is a tensor (of `type`, untiled) whose sizes a write must have. */
  | { readonly kind: 'index'; readonly indices: readonly TExpr[]; readonly rest: number; readonly type: Type };

// ---- statements

export type TStmt = { readonly span: Span } & (
  | { readonly kind: 'let'; readonly pattern: TPattern; readonly value: TExpr } // irrefutable
  /** A shape name bound by a `let x: [N]T = …` : i32 local ← dimension of the value's local. */
  | { readonly kind: 'bindShape'; readonly local: Local; readonly tensor: Local; readonly axis: number }
  /** `op` undefined: plain. `concat`: the str `value` is appended to the place. Else the op-table name applied to the old value and `value`; indices are evaluated once. */
  | { readonly kind: 'assign'; readonly place: TPlace; readonly op: string | undefined; readonly value: TExpr }
  | { readonly kind: 'expr'; readonly expr: TExpr }
  | { readonly kind: 'while'; readonly loop: LoopId; readonly cond: TExpr; readonly body: TExpr }
  | {
      readonly kind: 'forRange';
      readonly loop: LoopId;
      readonly local: Local | undefined;
      readonly start: TExpr;
      readonly end: TExpr;
      readonly inclusive: boolean;
      readonly body: TExpr;
    }
  /** Over the first axis of a tensor, or the bytes of a str; the pattern is irrefutable. */
  | {
      readonly kind: 'forEach';
      readonly loop: LoopId;
      readonly pattern: TPattern;
      readonly subject: TExpr;
      readonly body: TExpr;
    }
  | { readonly kind: 'break'; readonly loop: LoopId; readonly value: TExpr | undefined }
  | { readonly kind: 'continue'; readonly loop: LoopId }
  | { readonly kind: 'return'; readonly value: TExpr | undefined }
  /** `message` is a str; `text` is the source text of the condition, and for comparisons the two sides are displayed too. */
  | { readonly kind: 'assert'; readonly cond: TExpr; readonly message: TExpr | undefined; readonly text: string }
  | { readonly kind: 'trap'; readonly trap: TrapName }
);

export interface TArm {
  readonly pattern: TPattern;
  readonly guard: TExpr | undefined;
  readonly body: TExpr;
  readonly span: Span;
}

export type TPattern =
  | { readonly kind: 'wild' }
  | { readonly kind: 'bind'; readonly local: Local }
  | { readonly kind: 'const'; readonly value: bigint | number | boolean; readonly type: Type }
  | { readonly kind: 'str'; readonly value: string }
  | { readonly kind: 'range'; readonly min: bigint; readonly max: bigint; readonly type: Type } // both ends included
  | {
      readonly kind: 'fields';
      readonly type: StructTy | Extract<Type, { kind: 'tuple' }>;
      readonly items: readonly TPattern[];
    }
  | { readonly kind: 'variant'; readonly type: EnumTy; readonly variant: number; readonly items: readonly TPattern[] }
  | { readonly kind: 'or'; readonly alternatives: readonly TPattern[] }; // binds nothing

// ---- kernels

/** A kernel instance: element types are concrete; dimensions are constants or the kernel's shape variables. */
export interface TKernel {
  readonly name: string;
  readonly params: readonly TKernelParam[];
  readonly outputs: readonly TKernelParam[];
  /** Shape variables in order of first mention; each an i32 local. */
  readonly shapeVars: readonly ShapeVar[];
  readonly body: readonly TKernelStmt[];
  readonly span: Span;
}
export interface TKernelParam {
  readonly local: Local;
  /** Undefined: a scalar parameter. Dims by name refer to `shapeVars` (by Local name). */
  readonly tensor: TensorTy | undefined;
  readonly inout: boolean;
}

export type TKernelStmt = { readonly span: Span } &
  /**
   * `target[indices] = value`. For free indexes `frees` gives each its local (i32) and extent; `indices` are expressions
   * over them (usually the locals themselves). `target` is an output, an inout parameter, or a `let` tensor, whose type
   * is given by its local. Frees empty: a scalar `let` (target type scalar, indices empty).
   */
  (
    | {
        readonly kind: 'define';
        readonly target: Local;
        readonly isLet: boolean;
        readonly frees: readonly TIndex[];
        readonly indices: readonly TExpr[];
        readonly value: TExpr;
      }
    /** Whole-tensor call of another kernel; results go to let tensors or outputs. */
    | {
        readonly kind: 'call';
        readonly kernel: string;
        readonly args: readonly TExpr[];
        readonly targets: readonly { readonly local: Local; readonly isLet: boolean }[];
      }
  );
export interface TIndex {
  readonly local: Local;
  readonly start: TExpr;
  readonly end: TExpr;
}

export type ReduceOp = 'sum' | 'product' | 'any' | 'all' | 'min' | 'max' | 'argmin' | 'argmax' | 'scan';
