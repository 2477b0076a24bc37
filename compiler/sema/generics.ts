import type { Dim, Type } from '../../spec/abi.ts';
import type { Span } from '../../spec/span.ts';
import type { ScalarType } from '../../spec/types.ts';
import { inClass } from '../../spec/types.ts';
import type * as ast from '../syntax/ast.ts';
import type { Analysis } from './analysis.ts';
import { instantiate } from './resolve.ts';
import type { GenericValue } from './types.ts';
import { boundGives, boundOf, elementType, ERR, isComparable, NEVER, show } from './types.ts';

/** Generic parameters: patterns, inference of arguments, substitution, bounds. */

export type Bindings = Map<string, GenericValue>;

export const BOUNDS = ['int', 'bin', 'trits', 'float', 'num', 'ord', 'eq', 'any', 'size'];

/** Parameters as the stand-ins that a pattern of a signature is made of. */
export function patternGenerics(p: Analysis, params: readonly ast.GenericParam[]): Bindings {
  const map: Bindings = new Map();
  for (const g of params) {
    const name = g.name.text;
    if (g.bound && !BOUNDS.includes(g.bound.text)) p.unknown('E0206', g.bound.text, g.bound.span, BOUNDS);
    if (g.bound?.text === 'size') map.set(name, `$${name}`);
    else {
      const type: Type = { kind: 'struct', name: `$${name}`, fields: [] };
      p.params.add(type);
      map.set(name, type);
    }
  }
  return map;
}

/** Numbers that stand for sizes: large, so that a constant index is in range, and prime, so that sums of them differ. */
const SIZES = [9973, 9967, 9949, 9941, 9931, 9929, 9923, 9907];

/** Arguments that stand for the whole bound, so that a generic body is checked even when nothing uses it. */
export function representatives(p: Analysis, params: readonly ast.GenericParam[]): Bindings {
  const map: Bindings = new Map();
  params.forEach((g, i) => {
    const bound = g.bound?.text ?? 'any';
    if (g.bound && !BOUNDS.includes(bound)) p.unknown('E0206', bound, g.bound.span, BOUNDS);
    const known = BOUNDS.includes(bound) ? bound : 'any';
    map.set(
      g.name.text,
      bound === 'size' ? SIZES[i % SIZES.length] : p.types.standIn(g.name.text, known, REPRESENTATIVE[known] ?? 'i32'),
    );
  });
  return map;
}

/** Names of the numbers in `representatives`. */
export function sizeNames(generics: ReadonlyMap<string, GenericValue>): Map<number, string> {
  return new Map([...generics].flatMap(([name, v]) => (typeof v === 'number' ? [[v, name]] : [])));
}

const REPRESENTATIVE: Readonly<Record<string, ScalarType>> = { trits: 't9', float: 'f64', any: 'i8', eq: 'i8' };

/** Whether a type satisfies a bound. */
export function meets(t: Type, bound: string): boolean {
  if (t === ERR || bound === 'any') return true;
  const own = boundOf(t);
  if (own !== undefined) return boundGives(own, bound);
  if (bound === 'eq') return isComparable(t);
  if (t.kind !== 'scalar') return false;
  switch (bound) {
    case 'int':
    case 'bin':
    case 'trits':
    case 'float':
    case 'num':
      return inClass(t.name, bound);
    case 'ord':
      return inClass(t.name, 'num');
    default:
      return true;
  }
}

/** Checks all arguments against the bounds; reports the first that fails. */
export function checkBounds(
  p: Analysis,
  params: readonly ast.GenericParam[],
  args: ReadonlyMap<string, GenericValue>,
  span: Span,
): boolean {
  for (const g of params) {
    const v = args.get(g.name.text);
    if (typeof v === 'object' && g.bound && !meets(v, g.bound.text)) {
      p.report(
        'E0310',
        span,
        { name: g.name.text, type: show(v), bound: g.bound.text },
        { related: [{ span: g.name.span, note: 'bound' }], hint: 'numbers' },
      );
      return false;
    }
  }
  return true;
}

/** Binds the stand-ins of a pattern to what a concrete type has in their place. Mismatches are found later, by coercion. */
export function unify(p: Analysis, pattern: Type, actual: Type, into: Bindings): void {
  if (actual === ERR || actual === NEVER) return;
  if (pattern.kind === 'struct' && p.params.has(pattern)) {
    const name = pattern.name.slice(1);
    const old = into.get(name);
    const erased = eraseNames(p, actual);
    if (old === undefined) into.set(name, erased);
    else if (typeof old === 'object' && old !== erased) into.set(name, joinDims(p, old, erased) ?? old);
    return;
  }
  switch (pattern.kind) {
    case 'tensor':
      if (actual.kind !== 'tensor') return;
      if (pattern.elem.kind !== 'half') unify(p, pattern.elem, elementType(actual), into);
      pattern.dims.forEach((d, i) => {
        if (typeof d !== 'string' || !d.startsWith('$')) return;
        const found = actual.dims[i];
        if (typeof found === 'number' && !into.has(d.slice(1))) into.set(d.slice(1), found);
      });
      return;
    case 'tuple':
      if (actual.kind === 'tuple')
        pattern.items.forEach((t, i) => actual.items[i] && unify(p, t, actual.items[i], into));
      return;
    case 'struct':
    case 'enum': {
      const a = p.nominal.get(pattern);
      const b = p.nominal.get(actual);
      if (!a || a.decl !== b?.decl) return;
      a.args.forEach((x, i) => {
        const y = b.args[i];
        if (typeof x === 'object') {
          if (typeof y === 'object') unify(p, x, y, into);
        } else if (typeof x === 'string' && typeof y === 'number' && !into.has(x.slice(1))) into.set(x.slice(1), y);
      });
    }
  }
}

/** A type with its shape names forgotten: they mean nothing in another function. */
export function eraseNames(p: Analysis, t: Type): Type {
  return mapDims(p, t, (d) => (typeof d === 'string' ? null : d));
}

/** Rewrites every dimension in a type. */
export function mapDims(p: Analysis, t: Type, f: (d: Dim) => Dim): Type {
  if (t === ERR || t === NEVER) return t;
  switch (t.kind) {
    case 'tensor': {
      const elem = t.elem.kind === 'half' ? t.elem : mapDims(p, t.elem, f);
      const dims = t.dims.map(f);
      return elem === t.elem && dims.every((d, i) => d === t.dims[i]) ? t : p.types.tensor(elem, dims, t.layout);
    }
    case 'tuple': {
      const items = t.items.map((i) => mapDims(p, i, f));
      return items.every((i, k) => i === t.items[k]) ? t : p.types.tuple(items);
    }
    case 'struct':
    case 'enum': {
      const n = p.nominal.get(t);
      if (!n || n.args.length === 0) return t;
      const args = n.args.map((a) => (typeof a === 'object' ? mapDims(p, a, f) : a));
      return args.every((a, i) => a === n.args[i]) ? t : instantiate(p, n.decl, args);
    }
    default:
      return t;
  }
}

/** The type that two types widen to by forgetting dimensions, or undefined if they differ in more. */
export function joinDims(p: Analysis, a: Type, b: Type): Type | undefined {
  if (a === b || b === NEVER) return a;
  if (a === NEVER) return b;
  if (a === ERR || b === ERR) return ERR;
  if (a.kind === 'tensor' && b.kind === 'tensor') {
    if (a.dims.length !== b.dims.length || a.layout.name !== b.layout.name) return undefined;
    let elem = a.elem;
    if (a.elem !== b.elem) {
      if (a.elem.kind === 'half' || b.elem.kind === 'half') return undefined;
      const joined = joinDims(p, a.elem, b.elem);
      if (!joined) return undefined;
      elem = joined;
    }
    return p.types.tensor(
      elem,
      a.dims.map((d, i) => (d === b.dims[i] ? d : null)),
      a.layout,
    );
  }
  if (a.kind === 'tuple' && b.kind === 'tuple') {
    if (a.items.length !== b.items.length) return undefined;
    const items = a.items.map((t, i) => joinDims(p, t, b.items[i]));
    return items.every((t) => t !== undefined) ? p.types.tuple(items) : undefined;
  }
  const x = p.nominal.get(a);
  const y = p.nominal.get(b);
  if (!x || x.decl !== y?.decl) return undefined;
  const args: GenericValue[] = [];
  for (let i = 0; i < x.args.length; i++) {
    const u = x.args[i];
    const v = y.args[i];
    if (u === v) args.push(u);
    else {
      const joined = typeof u === 'object' && typeof v === 'object' ? joinDims(p, u, v) : undefined;
      if (!joined) return undefined;
      args.push(joined);
    }
  }
  return instantiate(p, x.decl, args);
}

/** Replaces the stand-ins that are bound; undefined if one of them is not. */
export function substitute(p: Analysis, t: Type, by: ReadonlyMap<string, GenericValue>): Type | undefined {
  if (t === ERR) return t;
  if (p.params.has(t)) {
    const v = by.get((t as { name: string }).name.slice(1));
    return typeof v === 'object' ? v : undefined;
  }
  switch (t.kind) {
    case 'tensor': {
      const elem = t.elem.kind === 'half' ? t.elem : substitute(p, t.elem, by);
      if (!elem) return undefined;
      const dims = t.dims.map((d) => {
        if (typeof d !== 'string' || !d.startsWith('$')) return d;
        const v = by.get(d.slice(1));
        return typeof v === 'number' ? v : undefined;
      });
      if (dims.includes(undefined)) return undefined;
      const planes = elem.kind === 'scalar' && elem.name === 't1';
      return p.types.tensor(elem, dims as Dim[], t.layout.name === 'dense' && planes ? undefined : t.layout);
    }
    case 'tuple': {
      const items = t.items.map((i) => substitute(p, i, by));
      return items.every((i) => i !== undefined) ? p.types.tuple(items) : undefined;
    }
    case 'struct':
    case 'enum': {
      const n = p.nominal.get(t);
      if (!n || n.args.length === 0) return t;
      const args: GenericValue[] = [];
      for (const a of n.args) {
        const v = typeof a === 'object' ? substitute(p, a, by) : typeof a === 'string' ? by.get(a.slice(1)) : a;
        if (v === undefined) return undefined;
        args.push(v);
      }
      return instantiate(p, n.decl, args);
    }
    default:
      return t;
  }
}
