import type { ScalarType } from './types.ts';

/**
 * The types of the language as data: what semantic analysis computes, what exports and imports of a bytecode module are
 * described by, and what an embedder's values are converted with. Structural: two types are equal if `typeKey` agrees.
 */
export type Type = ScalarTy | StrTy | TensorTy | TupleTy | StructTy | EnumTy;

export interface ScalarTy {
  readonly kind: 'scalar';
  /** Never `v128`. */
  readonly name: ScalarType;
}
/** UTF-8 text; stored as a `[n]u8` block. */
export interface StrTy {
  readonly kind: 'str';
}
/**
 * A dimension: a constant; the name of a shape variable of the enclosing function (a run-time i32); or null where the
 * type does not say (`_`), in which case only the value knows it.
 */
export type Dim = number | string | null;

export interface TensorTy {
  readonly kind: 'tensor';
  readonly elem: Type | { readonly kind: 'half'; readonly name: 'f16' | 'bf16' };
  readonly dims: readonly Dim[];
  /** Meaningful for trit elements only; `i8` means one byte an element. Others are dense and row-major: `dense`. */
  readonly layout: Layout;
}
export interface TupleTy {
  readonly kind: 'tuple';
  /** Empty: the unit type. */
  readonly items: readonly Type[];
}
export interface StructTy {
  readonly kind: 'struct';
  /** Unique in the program: module path, name and generic arguments. */
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly type: Type }[];
}
export interface EnumTy {
  readonly kind: 'enum';
  readonly name: string;
  /** Payload types by variant. A recursive mention of this very enum is the same object (the type is a cyclic graph). */
  readonly variants: readonly { readonly name: string; readonly payload: readonly Type[] }[];
}

export type LayoutName = 'dense' | 'planes' | 'pack2' | 'pack5' | 'i8';
/** How a tensor's elements lie in memory. `tile`: rows interleaved by `[rows, bytes]`, so that one load serves them all. */
export interface Layout {
  readonly name: LayoutName;
  readonly tile?: readonly [number, number];
}
export const DENSE: Layout = { name: 'dense' };
/** The layout of trit tensors that say nothing else. */
export const PLANES: Layout = { name: 'planes' };

export const UNIT: TupleTy = { kind: 'tuple', items: [] };
export const STR: StrTy = { kind: 'str' };

/** Text that is equal exactly for equal types; also what people read: `[4, N]trit @pack2`, `(i32, str)`, `std.core.Option<i32>`. */
export function typeKey(t: Type | TensorTy['elem']): string {
  switch (t.kind) {
    case 'scalar':
      return t.name === 't1' ? 'trit' : t.name;
    case 'half':
      return t.name;
    case 'str':
      return 'str';
    case 'tensor': {
      const dims = t.dims.map((d) => (d === null ? '_' : String(d))).join(', ');
      return `[${dims}]${typeKey(t.elem)}${layoutSuffix(t.layout)}`;
    }
    case 'tuple':
      return `(${t.items.map(typeKey).join(', ')}${t.items.length === 1 ? ',' : ''})`;
    case 'struct':
    case 'enum':
      return t.name;
  }
}

function layoutSuffix(l: Layout): string {
  if (l.name === 'dense' || l.name === 'planes') return '';
  return ` @${l.name}${l.tile ? ` tile(${l.tile[0]}, ${l.tile[1]})` : ''}`;
}
