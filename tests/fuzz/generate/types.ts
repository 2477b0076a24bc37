import type { ScalarType } from '../../../spec/types.ts';
import { scalarInfo } from '../../../spec/types.ts';

/** Types of generated programs, as they are spelt in source text; two types are the same if their texts are. */

export type Ty =
  | { readonly k: 'scalar'; readonly name: ScalarType }
  /** Elements of tensors only. */
  | { readonly k: 'half'; readonly name: 'f16' | 'bf16' }
  | { readonly k: 'str' }
  | { readonly k: 'tensor'; readonly elem: Ty; readonly dims: readonly (number | null)[]; readonly layout: string }
  | { readonly k: 'tuple'; readonly items: readonly Ty[] }
  | { readonly k: 'struct'; readonly text: string; readonly fields: readonly (readonly [string, Ty])[] }
  | { readonly k: 'enum'; readonly text: string; readonly prefix: string; readonly variants: readonly Variant[] };

/** A payload item that is undefined is the enum itself. */
export interface Variant {
  readonly name: string;
  readonly payload: readonly (Ty | undefined)[];
}

export const scalar = (name: ScalarType): Ty => ({ k: 'scalar', name });
export const I32 = scalar('i32');
export const BOOL = scalar('bool');
export const TRIT = scalar('t1');
export const U8 = scalar('u8');
export const F64 = scalar('f64');
export const STR: Ty = { k: 'str' };
export const UNIT: Ty = { k: 'tuple', items: [] };

export function show(t: Ty): string {
  switch (t.k) {
    case 'scalar':
      return t.name === 't1' ? 'trit' : t.name;
    case 'half':
      return t.name;
    case 'str':
      return 'str';
    case 'tensor':
      return `[${t.dims.map((d) => d ?? '_').join(', ')}]${show(t.elem)}${t.layout}`;
    case 'tuple':
      return t.items.length === 1 ? `(${show(t.items[0]!)},)` : `(${t.items.map(show).join(', ')})`;
    default:
      return t.text;
  }
}

export function same(a: Ty, b: Ty): boolean {
  return a === b || show(a) === show(b);
}

export function tensor(elem: Ty, dims: readonly (number | null)[], layout = ''): Ty {
  return { k: 'tensor', elem, dims, layout };
}

/** What reading an element gives. */
export function elementOf(t: Extract<Ty, { k: 'tensor' }>): Ty {
  return t.elem.k === 'half' ? scalar('f32') : t.elem;
}

export function option(t: Ty): Extract<Ty, { k: 'enum' }> {
  const variants = [
    { name: 'None', payload: [] },
    { name: 'Some', payload: [t] },
  ];
  return { k: 'enum', text: `Option<${show(t)}>`, prefix: '', variants };
}

export function result(t: Ty, e: Ty): Extract<Ty, { k: 'enum' }> {
  const variants = [
    { name: 'Ok', payload: [t] },
    { name: 'Err', payload: [e] },
  ];
  return { k: 'enum', text: `Result<${show(t)}, ${show(e)}>`, prefix: '', variants };
}

export function isTrits(name: ScalarType): boolean {
  return scalarInfo(name).kind === 'trits';
}
export function isBin(name: ScalarType): boolean {
  const { kind } = scalarInfo(name);
  return kind === 'signed' || kind === 'unsigned';
}
export function isInt(name: ScalarType): boolean {
  return isTrits(name) || isBin(name);
}
export function isFloat(name: ScalarType): boolean {
  return name === 'f32' || name === 'f64';
}

/** Scalar types by how often they are wanted: every width of trits, the usual ones more often. */
export const SCALARS: readonly (readonly [number, ScalarType])[] = [
  [14, 'i32'],
  [5, 'i64'],
  [5, 'u8'],
  [5, 'i8'],
  [3, 'i16'],
  [3, 'u16'],
  [4, 'u32'],
  [4, 'u64'],
  [6, 'bool'],
  [5, 'f64'],
  [4, 'f32'],
  [8, 't1'],
  ...Array.from(
    { length: 39 },
    (_, i) => [[3, 6, 9, 20, 21, 27, 33, 34, 40].includes(i + 2) ? 2 : 1, `t${i + 2}`] as const,
  ).map(([w, n]) => [w === 2 ? 2 : 0.2, n as ScalarType] as const),
];
