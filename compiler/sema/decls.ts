import type { Type } from '../../spec/abi.ts';
import type { Span } from '../../spec/span.ts';
import type * as ast from '../syntax/ast.ts';
import type { TExpr } from './tree.ts';
import type { GenericValue } from './types.ts';

/** Declarations of modules, and what analysis has found out about each. */

export interface ModuleInfo {
  /** Dotted path; empty for the main module. */
  readonly path: string;
  /** Prefix of the names of its instances. */
  readonly prefix: string;
  readonly source: ast.SourceFile;
  readonly items: Map<string, Decl>;
  readonly imports: Map<string, ImportedName>;
  /** Items of the standard library are checked only when something uses them. */
  readonly lazy: boolean;
}

export interface ImportedName {
  readonly decl: Decl | undefined;
  readonly span: Span;
  used: boolean;
}

export interface SigParam {
  readonly name: string;
  readonly type: Type;
  readonly inout: boolean;
  readonly span: Span;
}
/** A shape name of a signature: where it is read from, and the further places that must agree. */
export interface SigShape {
  readonly name: string;
  readonly span: Span;
  readonly param: number;
  readonly axis: number;
  readonly checks: { param: number; axis: number }[];
}
export interface Sig {
  readonly params: readonly SigParam[];
  readonly result: Type;
  /** Kernels: the outputs. */
  readonly outputs: readonly SigParam[];
  readonly shapes: readonly SigShape[];
}

/** A function or kernel made concrete. */
export interface Instance<D extends FnDecl | KernelDecl = FnDecl | KernelDecl> {
  readonly name: string;
  readonly decl: D;
  readonly generics: ReadonlyMap<string, GenericValue>;
  readonly sig: Sig;
  state: 'new' | 'checking' | 'done';
  /** How many generic instances led to this one, each from the body of the one before. */
  readonly depth: number;
}

interface DeclBase {
  readonly name: string;
  readonly module: ModuleInfo;
  readonly span: Span;
  readonly pub: boolean;
}
export interface FnDecl extends DeclBase {
  readonly kind: 'fn';
  readonly item: ast.FnItem;
  readonly instances: Map<string, Instance<FnDecl>>;
  pattern: Sig | undefined;
}
export interface KernelDecl extends DeclBase {
  readonly kind: 'kernel';
  readonly item: ast.KernelItem;
  readonly instances: Map<string, Instance<KernelDecl>>;
  pattern: Sig | undefined;
}
export interface ExternDecl extends DeclBase {
  readonly kind: 'extern';
  readonly item: ast.ExternFnItem;
  sig: Sig | undefined;
}
export interface ConstDecl extends DeclBase {
  readonly kind: 'const';
  readonly item: ast.ConstItem;
  state: 'new' | 'evaluating' | 'done';
  /** Undefined when evaluation failed (reported). */
  value: TExpr | undefined;
}
export interface StructDecl extends DeclBase {
  readonly kind: 'struct';
  readonly item: ast.StructItem;
  readonly instances: Map<string, Type>;
}
export interface EnumDecl extends DeclBase {
  readonly kind: 'enum';
  readonly item: ast.EnumItem;
  readonly instances: Map<string, Type>;
}
export interface AliasDecl extends DeclBase {
  readonly kind: 'alias';
  readonly item: ast.TypeAliasItem;
  resolving: boolean;
  type: Type | undefined;
}
export interface ModuleDecl extends DeclBase {
  readonly kind: 'module';
  readonly target: ModuleInfo;
}
export interface VariantDecl extends DeclBase {
  readonly kind: 'variant';
  readonly enum: EnumDecl;
  readonly index: number;
}
export type Decl =
  FnDecl | KernelDecl | ExternDecl | ConstDecl | StructDecl | EnumDecl | AliasDecl | ModuleDecl | VariantDecl;

/** Which generic type a concrete struct or enum was made from. */
export interface NominalInfo {
  readonly decl: StructDecl | EnumDecl;
  readonly args: readonly GenericValue[];
}
