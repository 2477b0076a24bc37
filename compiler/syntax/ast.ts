import type { Span } from '../../spec/span.ts';

/**
 * The abstract syntax tree: what the parser hands to semantic analysis. Every node has a span. Where the parser recovered
 * from an error a node of kind `error` stands, which later stages pass over silently (the error has been reported).
 */

export interface Ident {
  readonly text: string;
  readonly span: Span;
}

export interface SourceFile {
  readonly file: number;
  /** `//!` text, without the markers. */
  readonly doc: string | undefined;
  readonly items: readonly Item[];
}

interface ItemBase {
  readonly span: Span;
  /** `///` text, without the markers. */
  readonly doc: string | undefined;
  readonly pub: boolean;
}

export type Item =
  | ImportItem
  | ConstItem
  | TypeAliasItem
  | StructItem
  | EnumItem
  | FnItem
  | ExternFnItem
  | KernelItem
  | TestItem
  | PropertyItem
  | BenchItem;

export interface ImportItem extends ItemBase {
  readonly kind: 'import';
  readonly path: readonly Ident[];
  /** Undefined: the module is used qualified by its last path segment (or `alias`). */
  readonly names: readonly { readonly name: Ident; readonly alias: Ident | undefined }[] | undefined;
  readonly alias: Ident | undefined;
}
export interface ConstItem extends ItemBase {
  readonly kind: 'const';
  readonly name: Ident;
  readonly type: TypeExpr | undefined;
  readonly value: Expr;
}
export interface TypeAliasItem extends ItemBase {
  readonly kind: 'alias';
  readonly name: Ident;
  readonly generics: readonly GenericParam[];
  readonly type: TypeExpr;
}
export interface StructItem extends ItemBase {
  readonly kind: 'struct';
  readonly name: Ident;
  readonly generics: readonly GenericParam[];
  readonly fields: readonly { readonly name: Ident; readonly type: TypeExpr; readonly doc: string | undefined }[];
}
export interface EnumItem extends ItemBase {
  readonly kind: 'enum';
  readonly name: Ident;
  readonly generics: readonly GenericParam[];
  readonly variants: readonly {
    readonly name: Ident;
    readonly payload: readonly TypeExpr[];
    readonly doc: string | undefined;
  }[];
}
export interface GenericParam {
  readonly name: Ident;
  /** `int`, `bin`, `trits`, `float`, `num`, `ord`, `eq`, `any`, or `size`; undefined means `any`. */
  readonly bound: Ident | undefined;
}
export interface Param {
  readonly name: Ident;
  readonly type: TypeExpr;
  readonly inout: boolean;
  readonly span: Span;
}
export interface FnItem extends ItemBase {
  readonly kind: 'fn';
  readonly name: Ident;
  readonly generics: readonly GenericParam[];
  readonly params: readonly Param[];
  readonly result: TypeExpr | undefined;
  readonly body: BlockExpr;
}
export interface ExternFnItem extends ItemBase {
  readonly kind: 'extern';
  /** Namespace the embedder supplies it in; `env` unless given. */
  readonly module: string;
  readonly name: Ident;
  readonly params: readonly Param[];
  readonly result: TypeExpr | undefined;
}
export interface KernelItem extends ItemBase {
  readonly kind: 'kernel';
  readonly name: Ident;
  readonly generics: readonly GenericParam[];
  readonly params: readonly Param[];
  readonly results: readonly Param[];
  readonly body: readonly KernelStmt[];
}
export interface TestItem extends ItemBase {
  readonly kind: 'test';
  readonly name: string;
  readonly body: BlockExpr;
}
export interface PropertyItem extends ItemBase {
  readonly kind: 'property';
  readonly name: string;
  readonly params: readonly Param[];
  readonly body: BlockExpr;
}
export interface BenchItem extends ItemBase {
  readonly kind: 'bench';
  readonly name: string;
  readonly body: BlockExpr;
}

// ---- types

export type TypeExpr =
  | {
      readonly kind: 'named';
      readonly path: readonly Ident[];
      readonly args: readonly GenericArg[];
      readonly span: Span;
    }
  | {
      readonly kind: 'tensor';
      readonly dims: readonly DimExpr[];
      readonly elem: TypeExpr;
      readonly layout: LayoutExpr | undefined;
      readonly span: Span;
    }
  | { readonly kind: 'tuple'; readonly items: readonly TypeExpr[]; readonly span: Span }
  | { readonly kind: 'error'; readonly span: Span };

/** A dimension: an expression (a constant, a generic size or a shape name), or `_`. */
export type DimExpr = { readonly kind: 'expr'; readonly expr: Expr } | { readonly kind: 'any'; readonly span: Span };
export interface LayoutExpr {
  readonly name: Ident;
  readonly tile: readonly [Expr, Expr] | undefined;
  readonly span: Span;
}
/** A generic argument is parsed as a type where it can be one; a lone name may turn out to be a constant. */
export type GenericArg =
  { readonly kind: 'type'; readonly type: TypeExpr } | { readonly kind: 'expr'; readonly expr: Expr };

// ---- expressions

export type Expr =
  | {
      readonly kind: 'int';
      readonly value: bigint;
      /** written as `0t…` */ readonly balanced: boolean;
      readonly span: Span;
    }
  | { readonly kind: 'float'; readonly value: number; readonly span: Span }
  | { readonly kind: 'bool'; readonly value: boolean; readonly span: Span }
  | { readonly kind: 'str'; readonly value: string; readonly span: Span }
  | { readonly kind: 'char'; /** code of the byte */ readonly value: number; readonly span: Span }
  /** A name or `a.b` that the parser cannot tell from a field: names are single, `.` gives `field`. */
  | {
      readonly kind: 'name';
      readonly name: Ident;
      readonly generics: readonly GenericArg[] | undefined;
      readonly span: Span;
    }
  | {
      readonly kind: 'field';
      readonly base: Expr;
      readonly name: Ident;
      readonly generics: readonly GenericArg[] | undefined;
      readonly span: Span;
    }
  | { readonly kind: 'tupleField'; readonly base: Expr; readonly index: number; readonly span: Span }
  | { readonly kind: 'index'; readonly base: Expr; readonly indices: readonly Expr[]; readonly span: Span }
  | { readonly kind: 'call'; readonly callee: Expr; readonly args: readonly Arg[]; readonly span: Span }
  | {
      readonly kind: 'struct';
      readonly type: TypeExpr;
      readonly fields: readonly { readonly name: Ident; readonly value: Expr }[];
      readonly span: Span;
    }
  | { readonly kind: 'tuple'; readonly items: readonly Expr[]; readonly span: Span }
  | { readonly kind: 'array'; readonly items: readonly Expr[]; readonly span: Span }
  | { readonly kind: 'fill'; readonly value: Expr; readonly dims: readonly Expr[]; readonly span: Span }
  | { readonly kind: 'unary'; readonly op: '-' | '~' | '!'; readonly operand: Expr; readonly span: Span }
  | {
      readonly kind: 'binary';
      readonly op: BinaryOp;
      readonly left: Expr;
      readonly right: Expr;
      readonly opSpan: Span;
      readonly span: Span;
    }
  | {
      readonly kind: 'range';
      readonly start: Expr | undefined;
      readonly end: Expr | undefined;
      readonly inclusive: boolean;
      readonly span: Span;
    }
  | { readonly kind: 'try'; readonly operand: Expr; readonly span: Span }
  | { readonly kind: 'as'; readonly operand: Expr; readonly type: TypeExpr; readonly span: Span }
  | {
      readonly kind: 'if';
      readonly cond: Expr;
      readonly then: BlockExpr;
      readonly else: Expr | undefined;
      readonly span: Span;
    }
  | { readonly kind: 'match'; readonly subject: Expr; readonly arms: readonly MatchArm[]; readonly span: Span }
  | { readonly kind: 'loop'; readonly label: Ident | undefined; readonly body: BlockExpr; readonly span: Span }
  | BlockExpr
  /** Kernels only: `sum(k) e`, `max(i, j in 0..n) e`, `scan(k) e`. */
  | {
      readonly kind: 'reduce';
      readonly op: ReduceName;
      readonly indices: readonly IndexBinder[];
      readonly body: Expr;
      readonly span: Span;
    }
  | { readonly kind: 'error'; readonly span: Span };

export type BinaryOp =
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '<<'
  | '>>'
  | '&'
  | '^'
  | '|'
  | '<=>'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '&&'
  | '||';
export type ReduceName = 'sum' | 'product' | 'any' | 'all' | 'min' | 'max' | 'argmin' | 'argmax' | 'scan';

export interface Arg {
  readonly inout: boolean;
  readonly value: Expr;
  readonly span: Span;
}
export interface IndexBinder {
  readonly name: Ident;
  readonly range: Expr | undefined;
}
export interface BlockExpr {
  readonly kind: 'block';
  readonly stmts: readonly Stmt[];
  /** The block's value: its last expression without a `;` after it, if the last statement is one. */
  readonly value: Expr | undefined;
  readonly span: Span;
}
export interface MatchArm {
  readonly pattern: Pattern;
  readonly guard: Expr | undefined;
  readonly body: Expr;
  readonly span: Span;
}

// ---- statements

export type Stmt =
  | {
      readonly kind: 'let';
      readonly mutable: boolean;
      readonly pattern: Pattern;
      readonly type: TypeExpr | undefined;
      readonly value: Expr;
      readonly span: Span;
    }
  | {
      readonly kind: 'assign';
      /** undefined for `=` */ readonly op: BinaryOp | undefined;
      readonly place: Expr;
      readonly value: Expr;
      readonly span: Span;
    }
  | { readonly kind: 'expr'; readonly expr: Expr; readonly span: Span }
  | {
      readonly kind: 'while';
      readonly label: Ident | undefined;
      readonly cond: Expr;
      readonly body: BlockExpr;
      readonly span: Span;
    }
  | {
      readonly kind: 'for';
      readonly label: Ident | undefined;
      readonly pattern: Pattern;
      readonly iter: Expr;
      readonly body: BlockExpr;
      readonly span: Span;
    }
  | { readonly kind: 'break'; readonly label: Ident | undefined; readonly value: Expr | undefined; readonly span: Span }
  | { readonly kind: 'continue'; readonly label: Ident | undefined; readonly span: Span }
  | { readonly kind: 'return'; readonly value: Expr | undefined; readonly span: Span }
  | { readonly kind: 'assert'; readonly cond: Expr; readonly message: Expr | undefined; readonly span: Span }
  | { readonly kind: 'error'; readonly span: Span };

/** A definition in a kernel's body. */
export type KernelStmt =
  | {
      readonly kind: 'define';
      /** `let`: a temporary; else an output or inout parameter */ readonly isLet: boolean;
      readonly name: Ident;
      /** Undefined: a scalar, or a whole tensor when the value is a kernel call. */ readonly indices:
        readonly IndexTarget[] | undefined;
      readonly type: TypeExpr | undefined;
      readonly value: Expr;
      readonly span: Span;
    }
  /** `let (a, b) = call(...)` */
  | { readonly kind: 'defineMany'; readonly names: readonly Ident[]; readonly value: Expr; readonly span: Span }
  | { readonly kind: 'error'; readonly span: Span };
/** An index on the left side: a fresh name (with an optional range) or, for in-place updates, an expression. */
export interface IndexTarget {
  readonly expr: Expr;
  readonly range: Expr | undefined;
}

// ---- patterns

export type Pattern =
  | { readonly kind: 'wild'; readonly span: Span }
  /** A name: a binding, unless it names a unit variant in scope. */
  | { readonly kind: 'bind'; readonly name: Ident; readonly span: Span }
  | {
      readonly kind: 'literal';
      /** int, float, bool, str, char, possibly negated */ readonly value: Expr;
      readonly span: Span;
    }
  | {
      readonly kind: 'rangePat';
      readonly start: Expr;
      readonly end: Expr;
      readonly inclusive: boolean;
      readonly span: Span;
    }
  | { readonly kind: 'tuplePat'; readonly items: readonly Pattern[]; readonly span: Span }
  | {
      readonly kind: 'variant';
      readonly path: readonly Ident[];
      readonly items: readonly Pattern[];
      readonly span: Span;
    }
  | {
      readonly kind: 'structPat';
      readonly path: readonly Ident[];
      readonly fields: readonly { readonly name: Ident; readonly pattern: Pattern }[];
      readonly rest: boolean;
      readonly span: Span;
    }
  | { readonly kind: 'or'; readonly alternatives: readonly Pattern[]; readonly span: Span }
  | { readonly kind: 'error'; readonly span: Span };
