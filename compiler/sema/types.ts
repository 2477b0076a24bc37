import type { Dim, EnumTy, Layout, StructTy, TensorTy, TupleTy, Type } from '../../spec/abi.ts';
import { DENSE, PLANES, STR, UNIT, typeKey } from '../../spec/abi.ts';
import type { ScalarInfo, ScalarType } from '../../spec/types.ts';
import { SCALARS, scalarInfo } from '../../spec/types.ts';

/**
 * Types during analysis: the plain data of spec/abi.ts, interned per analysis, so that equal types are the same object.
 */

/** Stands for the type of anything that an error was reported for; it fits everything and nothing more is said about it. */
export const ERR: Type = { kind: 'tuple', items: [] };
/** Type of expressions that never finish. In the typed tree it reads as unit, which is what lowering expects. */
export const NEVER: Type = { kind: 'tuple', items: [] };

const scalarTypes = new Map<string, Type>();
for (const info of SCALARS.values()) {
  if (info.kind === 'vector' || info.kind === 'half') continue;
  scalarTypes.set(info.name, { kind: 'scalar', name: info.name as ScalarType });
}
scalarTypes.set('trit', scalarTypes.get('t1')!);

/** The scalar type of a source name (`trit`, `t9`, `i32`, …), or undefined. */
export function scalarByName(name: string): Type | undefined {
  return scalarTypes.get(name);
}
export function scalar(name: ScalarType): Type {
  return scalarTypes.get(name)!;
}

export const BOOL = scalar('bool');
export const I32 = scalar('i32');
export const U8 = scalar('u8');
export const T1 = scalar('t1');
export const T9 = scalar('t9');
export const T27 = scalar('t27');
export const F32 = scalar('f32');
export const F64 = scalar('f64');
export const TEXT: Type = STR;
export const NOTHING: Type = UNIT;

/** What a generic parameter is bound to: a type, or for `size` a number (`$N` in the pattern of a generic signature). */
export type GenericValue = Type | number | string;

/** Interning table of one analysis. */
export class Types {
  readonly #tensors = new Map<TensorTy['elem'], Map<string, TensorTy>>();
  readonly #tuples = new Map<string, TupleTy>();
  readonly #parts = new Map<Type, number>();
  readonly #ids = new Map<Type, number>();
  readonly #standIns = new Map<string, Type>();
  readonly #halves = { f16: { kind: 'half', name: 'f16' }, bf16: { kind: 'half', name: 'bf16' } } as const;

  /** The type that stands for a parameter of this name and bound; it has the operations of `as`, but its own identity. */
  standIn(name: string, bound: string, as: ScalarType): Type {
    const key = `${name}:${bound}`;
    let t = this.#standIns.get(key);
    if (!t) {
      t = { kind: 'scalar', name: as };
      this.#standIns.set(key, t);
      standIns.set(t, { name, bound });
    }
    return t;
  }

  half(name: 'f16' | 'bf16'): TensorTy['elem'] {
    return this.#halves[name];
  }

  tensor(elem: TensorTy['elem'], dims: readonly Dim[], layout?: Layout): TensorTy {
    const l = layout ?? defaultLayout(elem);
    let byKey = this.#tensors.get(elem);
    if (!byKey) this.#tensors.set(elem, (byKey = new Map()));
    const key = `${dims.join(',')}:${dims.length}@${l.name}${l.tile ? l.tile.join('x') : ''}`;
    let t = byKey.get(key);
    if (!t) byKey.set(key, (t = { kind: 'tensor', elem, dims: [...dims], layout: l }));
    return t;
  }

  tuple(items: readonly Type[]): Type {
    if (items.length === 0) return NOTHING;
    const key = items.map((t) => this.#id(t)).join(',');
    let t = this.#tuples.get(key);
    if (!t) this.#tuples.set(key, (t = { kind: 'tuple', items: [...items] }));
    return t;
  }

  /** Values that a type's value is made of; a tensor or a text is one. `anew`: it has just been made. */
  parts(t: Type, anew = false): number {
    let n = anew ? undefined : this.#parts.get(t);
    if (n !== undefined) return n;
    this.#parts.set(t, 1); // what a recursive enum counts for within itself
    const sum = (items: readonly Type[]): number => items.reduce((m, x) => m + this.parts(x), 0);
    if (t.kind === 'tuple') n = sum(t.items);
    else if (t.kind === 'struct') n = sum(t.fields.map((f) => f.type));
    else n = t.kind === 'enum' ? 1 + sum(t.variants.flatMap((v) => v.payload)) : 1;
    this.#parts.set(t, n);
    return n;
  }

  #id(t: Type): number {
    let id = this.#ids.get(t);
    if (id === undefined) this.#ids.set(t, (id = this.#ids.size));
    return id;
  }
}

export function defaultLayout(elem: TensorTy['elem']): Layout {
  return elem.kind === 'scalar' && elem.name === 't1' ? PLANES : DENSE;
}

/**
 * A type that stands for a generic parameter while the body is checked for all arguments at once: equal to itself alone, and
 * capable of what its bound allows. Trees made with it are never lowered.
 */
interface StandIn {
  readonly name: string;
  readonly bound: string;
}
const standIns = new WeakMap<Type, StandIn>();

/** The bound of the parameter that a type stands for; undefined for types of the language. */
export function boundOf(t: Type): string | undefined {
  return standIns.get(t)?.bound;
}

/** What each bound gives: the bounds that a parameter with it meets. */
const GIVES: Readonly<Record<string, readonly string[]>> = {
  any: ['any'],
  eq: ['eq', 'any'],
  ord: ['ord', 'eq', 'any'],
  num: ['num', 'ord', 'eq', 'any'],
  int: ['int', 'num', 'ord', 'eq', 'any'],
  bin: ['bin', 'int', 'num', 'ord', 'eq', 'any'],
  trits: ['trits', 'int', 'num', 'ord', 'eq', 'any'],
  float: ['float', 'num', 'ord', 'eq', 'any'],
};
/** Whether a parameter of one bound may be given where another is asked for. */
export function boundGives(bound: string, wanted: string): boolean {
  return GIVES[bound].includes(wanted);
}

/** A type as text that tells all types apart, stand-ins included. */
export function uniqueKey(t: Type | TensorTy['elem']): string {
  if (t.kind === 'tensor') {
    const elem = uniqueKey(t.elem);
    return t.elem.kind === 'half' || elem === typeKey(t.elem) ? typeKey(t) : `${typeKey(t)} of ${elem}`;
  }
  if (t.kind === 'tuple') return `(${t.items.map(uniqueKey).join(', ')}${t.items.length === 1 ? ',' : ''})`;
  const s = t.kind === 'scalar' ? standIns.get(t) : undefined;
  return s ? `'${s.name}:${s.bound}` : typeKey(t);
}

/** Whether values of a type can be compared for equality: all but those of a parameter that only `any` bounds. */
export function isComparable(t: Type | TensorTy['elem']): boolean {
  return !uniqueKey(t).includes(':any');
}

export function info(t: Type): ScalarInfo | undefined {
  return t.kind === 'scalar' ? scalarInfo(t.name) : undefined;
}
export function isInt(t: Type): boolean {
  const bound = boundOf(t);
  if (bound !== undefined) return boundGives(bound, 'int');
  const k = info(t)?.kind;
  return k === 'trits' || k === 'signed' || k === 'unsigned';
}
export function isTrits(t: Type): boolean {
  const bound = boundOf(t);
  if (bound !== undefined) return bound === 'trits';
  return info(t)?.kind === 'trits';
}
export function isBin(t: Type): boolean {
  const bound = boundOf(t);
  if (bound !== undefined) return bound === 'bin';
  const k = info(t)?.kind;
  return k === 'signed' || k === 'unsigned';
}
export function isFloat(t: Type): boolean {
  const bound = boundOf(t);
  if (bound !== undefined) return bound === 'float';
  return info(t)?.kind === 'float';
}
export function isNum(t: Type): boolean {
  const bound = boundOf(t);
  if (bound !== undefined) return boundGives(bound, 'num');
  return t.kind === 'scalar' && t.name !== 'bool';
}

/** Types with `<`, `min` and their like. */
export function isOrdered(t: Type): boolean {
  return isNum(t) || boundOf(t) === 'ord';
}

/** The type of one element read from a tensor: half-precision elements are read and written as f32. */
export function elementType(t: TensorTy): Type {
  return t.elem.kind === 'half' ? F32 : t.elem;
}

export type Nominal = StructTy | EnumTy;

/** How a type is shown to people. */
export function show(t: Type | TensorTy['elem']): string {
  if (t === ERR) return '?';
  if (t === NEVER) return 'never';
  if (t.kind === 'tensor') {
    const dims = t.dims
      .map((d) => (d === null ? '_' : (sizeNames?.get(d as number) ?? String(d).replace('$', ''))))
      .join(', ');
    return typeKey(t).replace(/^\[[^\]]*\].*?(?=( @|$))/, `[${dims}]${show(t.elem)}`);
  }
  if (t.kind === 'tuple') return `(${t.items.map(show).join(', ')}${t.items.length === 1 ? ',' : ''})`;
  const s = t.kind === 'scalar' ? standIns.get(t) : undefined;
  if (s) return s.name;
  return typeKey(t)
    .replaceAll('std.core.', '')
    .replaceAll('$', '')
    .replace(/'(\w+):\w+/g, '$1');
}

/** While a generic body is checked: the names of the sizes that numbers stand for. */
let sizeNames: ReadonlyMap<number, string> | undefined;

/** Runs a check in which the numbers that stand for sizes are shown by the sizes' names. */
export function withSizeNames(names: ReadonlyMap<number, string> | undefined, run: () => void): void {
  const outer = sizeNames;
  sizeNames = names;
  run();
  sizeNames = outer;
}
