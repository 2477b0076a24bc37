import type { Type } from '../../spec/abi.ts';
import { InternalError } from '../../spec/internal.ts';
import type { Span } from '../../spec/span.ts';
import { NotConstant } from './not-constant.ts';
import type { TExpr } from './tree.ts';
import { elementType, ERR } from './types.ts';

/** Values that compile-time evaluation computes with. */
export type ConstValue = bigint | number | boolean | string | ConstTensor | ConstTuple | ConstVariant;
export interface ConstTensor {
  readonly kind: 'tensor';
  /** Changed by push and pop. */
  dims: number[];
  items: ConstValue[];
}
/** A tuple or a struct. */
export interface ConstTuple {
  readonly kind: 'tuple';
  readonly items: ConstValue[];
}
export interface ConstVariant {
  readonly kind: 'variant';
  readonly variant: number;
  readonly payload: ConstValue[];
}

/** A copy that shares nothing that can change. */
export function copy(v: ConstValue): ConstValue {
  if (typeof v !== 'object') return v;
  switch (v.kind) {
    case 'tensor':
      return { kind: 'tensor', dims: [...v.dims], items: v.items.map(copy) };
    case 'tuple':
      return { kind: 'tuple', items: v.items.map(copy) };
    case 'variant':
      return { kind: 'variant', variant: v.variant, payload: v.payload.map(copy) };
  }
}

/** Structural equality; NaN differs from itself, as it does at run time. */
export function equal(a: ConstValue, c: ConstValue): boolean {
  if (typeof a !== 'object' || typeof c !== 'object') return a === c;
  if (a.kind === 'tensor')
    return c.kind === 'tensor' && a.dims.join() === c.dims.join() && a.items.every((x, i) => equal(x, c.items[i]));
  if (a.kind === 'tuple') return c.kind === 'tuple' && a.items.every((x, i) => equal(x, c.items[i]));
  return c.kind === 'variant' && a.variant === c.variant && a.payload.every((x, i) => equal(x, c.payload[i]));
}

/** A value as the literal expression of a type. A tensor's open sizes become the sizes it has. */
export function toExpr(v: ConstValue, type: Type, span: Span): TExpr {
  // Part of a type that was wrong, which has been reported.
  if (type === ERR) throw new NotConstant('', span);
  switch (type.kind) {
    case 'scalar':
      if (typeof v === 'bigint' || typeof v === 'number' || typeof v === 'boolean')
        return { kind: 'const', value: v, type, span };
      break;
    case 'str':
      if (typeof v === 'string') return { kind: 'str', value: v, type, span };
      break;
    case 'tensor':
      if (typeof v === 'object' && v.kind === 'tensor') {
        const elem = elementType(type);
        const array: TExpr = {
          kind: 'array',
          items: v.items.map((i) => toExpr(i, elem, span)),
          type: { ...type, dims: v.dims },
          span,
        };
        return type.dims.every((d, i) => d === v.dims[i])
          ? { ...array, type }
          : { kind: 'asTensor', value: array, type, span };
      }
      break;
    case 'tuple':
      if (typeof v === 'object' && v.kind === 'tuple')
        return { kind: 'tuple', items: v.items.map((i, k) => toExpr(i, type.items[k], span)), type, span };
      break;
    case 'struct':
      if (typeof v === 'object' && v.kind === 'tuple')
        return { kind: 'struct', fields: v.items.map((i, k) => toExpr(i, type.fields[k].type, span)), type, span };
      break;
    case 'enum':
      if (typeof v === 'object' && v.kind === 'variant') {
        const { payload } = type.variants[v.variant];
        return {
          kind: 'variant',
          variant: v.variant,
          payload: v.payload.map((i, k) => toExpr(i, payload[k], span)),
          type,
          span,
        };
      }
  }
  throw new InternalError('I-SEMA-CONST', `a constant value does not have the type ${type.kind}`, 'sema');
}
