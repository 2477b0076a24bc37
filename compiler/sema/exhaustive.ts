import type { Type } from '../../spec/abi.ts';
import type { Span } from '../../spec/span.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Body } from './analysis.ts';
import { Ranges } from './ranges.ts';
import type { TArm, TPattern } from './tree.ts';
import { ERR, isInt, show } from './types.ts';

/**
 * Completeness of matches by the usual matrix algorithm: rows are arms, columns the parts of the value still to look at.
 * Integers are split into the ranges that the patterns of a column distinguish. A witness is the text of a missing case.
 */

type Row = readonly TPattern[];
const WILD: TPattern = { kind: 'wild' };

/** Reports missing cases and arms that cannot be reached. */
export function checkArms(b: Body, type: Type, arms: readonly TArm[], span: Span): void {
  if (checkFlat(b, type, arms, span)) return;
  const rows: Row[] = [];
  steps = 0;
  let witness: string[] | undefined;
  try {
    for (const arm of arms) {
      if (missing(rows, [arm.pattern], [type]) === undefined) b.p.report('W0501', arm.span);
      if (!arm.guard) rows.push([arm.pattern]);
    }
    witness = missing(rows, [WILD], [type]);
  } catch (e) {
    if (!(e instanceof TooManyCases)) throw e;
    // An arm for the rest makes it certain.
    if (!arms.some((a) => !a.guard && (a.pattern.kind === 'wild' || a.pattern.kind === 'bind')))
      b.p.report('E0501', span, { missing: '#rest' });
    return;
  }
  if (!witness) return;
  // Where only a guard stands in the way, its arm's pattern would have matched.
  steps = 0;
  const guarded = isComplete([...rows, ...arms.map((arm): Row => [arm.pattern])], type);
  const some = witness[0] === '_' ? '#rest' : `\`${witness[0]}\``;
  b.p.report('E0501', span, { missing: some }, { hint: guarded && arms.some((a) => a.guard) ? 'guards' : undefined });
}

/** Whether rows take every value, as far as can be found out. */
function isComplete(rows: readonly Row[], type: Type): boolean {
  try {
    return missing(rows, [WILD], [type]) === undefined;
  } catch (e) {
    if (!(e instanceof TooManyCases)) throw e;
    return false;
  }
}

/**
 * The same for arms of nothing but integers, texts and names, in one pass over what is covered so far: tables of codes and
 * words have thousands of them. False where another kind of pattern stands among them.
 */
function checkFlat(b: Body, type: Type, arms: readonly TArm[], span: Span): boolean {
  const whole = isInt(type) ? scalarInfo((type as { name: 'i32' }).name) : undefined;
  if ((!whole && type.kind !== 'str') || arms.length < FLAT_FROM) return false;
  const columns = arms.map((arm) => [...flat(arm.pattern)].map((p) => ({ p, c: constructorOf(p) })));
  if (columns.flat().some(({ c }) => c.kind !== 'int' && c.kind !== 'value' && c.kind !== 'rest')) return false;
  const covered = new Ranges();
  const texts = new Set<unknown>();
  let rest = false;
  const isCovered = (c: Constructor): boolean =>
    rest ||
    (c.kind === 'int' ? covered.has(c.min, c.max) : c.kind === 'value' ? texts.has(c.value) : false) ||
    (c.kind === 'rest' && whole !== undefined && covered.has(whole.min, whole.max));
  arms.forEach((arm, i) => {
    if (columns[i].every(({ c }) => isCovered(c))) b.p.report('W0501', arm.span);
    if (arm.guard) return;
    for (const { c } of columns[i]) {
      if (c.kind === 'int') covered.add(c.min, c.max);
      else if (c.kind === 'value') texts.add(c.value);
      else rest = true;
    }
  });
  if (isCovered({ kind: 'rest' })) return true;
  const gap = whole && covered.gap(whole.min, whole.max);
  const missing = gap ? `\`${text({ kind: 'int', ...gap }, [], type)}\`` : '#rest';
  const guards = arms.some((arm, i) => arm.guard && columns[i].some(({ c }) => c.kind === 'rest'));
  b.p.report('E0501', span, { missing }, { hint: guards ? 'guards' : undefined });
  return true;
}

/** Arms from which on the pass over ranges is worth its own code. */
const FLAT_FROM = 64;

/** Reports a pattern of a `let` or `for` that does not match every value. */
export function checkIrrefutable(b: Body, type: Type, pattern: TPattern, span: Span): void {
  if (pattern.kind === 'bind' || pattern.kind === 'wild') return;
  steps = 0;
  const witness = missing([[pattern]], [WILD], [type]);
  if (witness) b.p.report('E0502', span, { missing: witness[0], pattern: b.p.text(span) });
}

/** Rows that are looked at for one match. Their number may double with every column, and no method is known that avoids it. */
const MAX_STEPS = 500_000;
let steps = 0;
class TooManyCases extends Error {}

/** An example that `query` matches and none of `rows` does, a text a column; undefined when there is none. */
function missing(rows: readonly Row[], query: Row, types: readonly Type[]): string[] | undefined {
  if (query.length === 0) return rows.length === 0 ? [] : undefined;
  steps += 1 + rows.length;
  if (steps > MAX_STEPS) throw new TooManyCases();
  const type = types[0];
  const first = query[0];
  if (first.kind === 'or') {
    for (const a of first.alternatives) {
      const w = missing(rows, [a, ...query.slice(1)], types);
      if (w) return w;
    }
    return undefined;
  }
  const open = first.kind === 'wild' || first.kind === 'bind';
  // Where no row looks into the column, neither does the search: a recursive type has no end.
  const unseen =
    open &&
    (rows.length > 0 || type.kind === 'str') &&
    [...columnOf(rows)].every((p) => p.kind === 'wild' || p.kind === 'bind');
  const tried: Constructor[] = unseen ? [{ kind: 'rest' }] : open ? constructors(rows, type) : [constructorOf(first)];
  for (const c of tried) {
    for (const part of c.kind === 'int' ? split(rows, c) : [c]) {
      const found = specialised(rows, query, types, part);
      if (found) return found;
    }
  }
  return undefined;
}

type Constructor =
  | { readonly kind: 'int'; readonly min: bigint; readonly max: bigint }
  | { readonly kind: 'value'; readonly value: number | boolean | string }
  | { readonly kind: 'variant'; readonly type: Extract<Type, { kind: 'enum' }>; readonly variant: number }
  | { readonly kind: 'fields'; readonly type: Extract<TPattern, { kind: 'fields' }>['type'] }
  /** Any value that no pattern of the column names. */
  | { readonly kind: 'rest' };

function constructorOf(p: TPattern): Constructor {
  switch (p.kind) {
    case 'const':
      return typeof p.value === 'bigint'
        ? { kind: 'int', min: p.value, max: p.value }
        : { kind: 'value', value: p.value };
    case 'range':
      return { kind: 'int', min: p.min, max: p.max };
    case 'str':
      return { kind: 'value', value: p.value };
    case 'variant':
      return { kind: 'variant', type: p.type, variant: p.variant };
    case 'fields':
      return { kind: 'fields', type: p.type };
    default:
      return { kind: 'rest' };
  }
}

/** Alternatives of a column taken apart. */
function* columnOf(rows: readonly Row[]): Iterable<TPattern> {
  for (const r of rows) yield* flat(r[0]);
}
function* flat(p: TPattern): Iterable<TPattern> {
  if (p.kind === 'or') for (const a of p.alternatives) yield* flat(a);
  else yield p;
}

/** The constructors that a wildcard must be tried with. */
function constructors(rows: readonly Row[], type: Type): Constructor[] {
  if (type === ERR) return [{ kind: 'rest' }];
  if (type.kind === 'enum') return type.variants.map((_, variant) => ({ kind: 'variant', type, variant }));
  if (type.kind === 'tuple' || type.kind === 'struct') return [{ kind: 'fields', type }];
  if (isInt(type)) {
    const { min, max } = scalarInfo((type as { name: 'i32' }).name);
    return [{ kind: 'int', min, max }];
  }
  if (type.kind === 'scalar' && type.name === 'bool')
    return [
      { kind: 'value', value: false },
      { kind: 'value', value: true },
    ];
  const named = new Set<number | boolean | string>();
  for (const p of columnOf(rows)) {
    const c = constructorOf(p);
    if (c.kind === 'value') named.add(c.value);
  }
  return [{ kind: 'rest' }, ...[...named].map((value): Constructor => ({ kind: 'value', value }))];
}

/** Splits a range where the patterns of the column begin or end. */
function split(rows: readonly Row[], c: { readonly min: bigint; readonly max: bigint }): Constructor[] {
  const cuts = new Set<bigint>([c.min]);
  for (const p of columnOf(rows)) {
    const r = constructorOf(p);
    if (r.kind !== 'int') continue;
    if (r.min > c.min && r.min <= c.max) cuts.add(r.min);
    if (r.max >= c.min && r.max < c.max) cuts.add(r.max + 1n);
  }
  const starts = [...cuts].sort((x, y) => (x < y ? -1 : 1));
  return starts.map((min, i) => ({ kind: 'int', min, max: i + 1 < starts.length ? starts[i + 1] - 1n : c.max }));
}

function specialised(rows: readonly Row[], query: Row, types: readonly Type[], c: Constructor): string[] | undefined {
  const parts = partTypes(c);
  const next: Row[] = [];
  for (const row of rows) {
    for (const p of flat(row[0])) {
      const items = specialise(p, c, parts.length);
      if (items) next.push([...items, ...row.slice(1)]);
    }
  }
  const items = specialise(query[0], c, parts.length);
  if (!items) return undefined;
  const found = missing(next, [...items, ...query.slice(1)], [...parts, ...types.slice(1)]);
  if (!found) return undefined;
  return [text(c, found.slice(0, parts.length), types[0]), ...found.slice(parts.length)];
}

/** The sub-patterns of a pattern under a constructor; undefined when it does not cover it. */
function specialise(p: TPattern, c: Constructor, arity: number): readonly TPattern[] | undefined {
  switch (p.kind) {
    case 'wild':
    case 'bind':
      return Array.from({ length: arity }, () => WILD);
    case 'const':
      if (typeof p.value === 'bigint') return c.kind === 'int' && p.value <= c.min && p.value >= c.max ? [] : undefined;
      return c.kind === 'value' && c.value === p.value ? [] : undefined;
    case 'range':
      return c.kind === 'int' && p.min <= c.min && p.max >= c.max ? [] : undefined;
    case 'str':
      return c.kind === 'value' && c.value === p.value ? [] : undefined;
    case 'variant':
      return c.kind === 'variant' && c.variant === p.variant ? p.items : undefined;
    case 'fields':
      return p.items;
    case 'or':
      return undefined; // taken apart before
  }
}

function partTypes(c: Constructor): readonly Type[] {
  if (c.kind === 'variant') return c.type.variants[c.variant].payload;
  if (c.kind === 'fields') return c.type.kind === 'tuple' ? c.type.items : c.type.fields.map((f) => f.type);
  return [];
}

function text(c: Constructor, parts: readonly string[], type: Type): string {
  switch (c.kind) {
    case 'int':
      return c.min === c.max ? String(c.min) : `${c.min}..=${c.max}`;
    case 'value':
      return typeof c.value === 'string' ? JSON.stringify(c.value) : String(c.value);
    case 'rest':
      return '_';
    case 'variant': {
      const own = show(c.type).replace(/<.*/s, '');
      const name = c.type.variants[c.variant].name;
      const path = own === 'Option' || own === 'Result' ? name : `${own}.${name}`;
      return parts.length > 0 ? `${path}(${parts.join(', ')})` : path;
    }
    case 'fields': {
      if (c.type.kind === 'tuple') return `(${parts.join(', ')}${parts.length === 1 ? ',' : ''})`;
      const fields = c.type.fields.map((f, i) => `${f.name}: ${parts[i]}`);
      return `${show(type).replace(/<.*/s, '')} { ${fields.join(', ')} }`;
    }
  }
}
