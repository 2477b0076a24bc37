import type { EnumTy, Type } from '../../spec/abi.ts';
import { scalarInfo } from '../../spec/types.ts';
import type * as ast from '../syntax/ast.ts';
import type { Body } from './analysis.ts';
import type { Decl, EnumDecl, VariantDecl } from './decls.ts';
import { evaluateSize } from './consts.ts';
import { expr } from './expr.ts';
import { lookup, member } from './modules.ts';
import { resolveTypePath } from './resolve.ts';
import type { Local, TPattern } from './tree.ts';
import { ERR, isInt, show } from './types.ts';
import { enumOfVariant } from './variants.ts';

/** Patterns against a known type. Names are declared in the current scope. Undefined: wrong (reported). */
export function pattern(b: Body, p: ast.Pattern, type: Type, mutable = false): TPattern | undefined {
  switch (p.kind) {
    case 'error':
      return undefined;
    case 'wild':
      return { kind: 'wild' };
    case 'bind': {
      const decl = variantNamed(b, p.name.text);
      if (decl) return variantPattern(b, decl, [], p.span, type);
      return { kind: 'bind', local: b.declare(p.name.text, type, mutable, p.span) };
    }
    case 'literal':
      return literalPattern(b, p.value, type);
    case 'rangePat':
      return rangePattern(b, p, type);
    case 'tuplePat': {
      if (type === ERR)
        return all(
          b,
          p.items,
          p.items.map(() => ERR),
        );
      if (type.kind !== 'tuple' || type.items.length !== p.items.length)
        return wrongKind(b, p, type, `${p.items.length}`, p.items);
      const items = parts(b, p.items, type.items, mutable);
      return items && { kind: 'fields', type, items };
    }
    case 'variant': {
      const decl = resolveVariant(b, p.path);
      if (!decl)
        return all(
          b,
          p.items,
          p.items.map(() => ERR),
        );
      return variantPattern(b, decl, p.items, p.span, type);
    }
    case 'structPat':
      return structPattern(b, p, type, mutable);
    case 'or': {
      const names = new Map<string, ast.Ident['span']>();
      const alternatives = p.alternatives.map((a) => {
        b.push();
        const done = pattern(b, a, type);
        for (const [name, binding] of b.scope.names) {
          names.set(name, binding.local.span);
          binding.used = true;
        }
        b.pop();
        return done;
      });
      if (names.size > 0) {
        b.p.report('E0504', p.span);
        for (const [name, span] of names) b.declare(name, ERR, mutable, span);
        return undefined;
      }
      return alternatives.every((a) => a !== undefined) ? { kind: 'or', alternatives } : undefined;
    }
  }
}

/** Declares the names of sub-patterns of something wrong, so that their uses are not reported too. */
function all(b: Body, items: readonly ast.Pattern[], types: readonly Type[]): undefined {
  items.forEach((i, k) => pattern(b, i, types[k]));
  return undefined;
}

function parts(
  b: Body,
  items: readonly ast.Pattern[],
  types: readonly Type[],
  mutable = false,
): TPattern[] | undefined {
  const done = items.map((i, k) => pattern(b, i, types[k], mutable));
  const seen = new Map<string, Local>();
  for (const d of done) {
    for (const local of d ? locals(d) : []) {
      const first = seen.get(local.name);
      if (first)
        b.p.report('E0202', local.span, { name: local.name }, { related: [{ span: first.span, note: 'first' }] });
      else seen.set(local.name, local);
    }
  }
  return done.every((d) => d !== undefined) ? done : undefined;
}

function* locals(p: TPattern): Iterable<Local> {
  if (p.kind === 'bind') yield p.local;
  else if (p.kind === 'fields' || p.kind === 'variant') for (const i of p.items) yield* locals(i);
}

function wrongKind(b: Body, p: ast.Pattern, type: Type, what: string, items: readonly ast.Pattern[]): undefined {
  if (type !== ERR) {
    const count = type.kind === 'tuple' ? type.items.length : 0;
    const hint = type.kind === 'tuple' && p.kind === 'tuplePat' ? 'items' : undefined;
    b.p.report('E0503', p.span, { pattern: b.p.text(p.span), type: show(type), what, count }, { hint });
  }
  return all(
    b,
    items,
    items.map(() => ERR),
  );
}

function literalPattern(b: Body, e: ast.Expr, type: Type): TPattern | undefined {
  const value = expr(b, e, type);
  if (value.type === ERR || type === ERR) return undefined;
  if (value.type !== type) {
    b.p.report('E0503', e.span, { pattern: b.p.text(e.span), type: show(type), what: show(value.type) });
    return undefined;
  }
  if (value.kind === 'str') return { kind: 'str', value: value.value };
  if (value.kind === 'const') return { kind: 'const', value: value.value, type };
  b.p.report('E0503', e.span, { pattern: b.p.text(e.span), type: show(type), what: show(value.type) });
  return undefined;
}

function rangePattern(b: Body, p: Extract<ast.Pattern, { kind: 'rangePat' }>, type: Type): TPattern | undefined {
  if (type === ERR) return undefined;
  if (!isInt(type)) return wrongKind(b, p, type, '..', []);
  const start = expr(b, p.start, type);
  const end = expr(b, p.end, type);
  if (start.type === ERR || end.type === ERR) return undefined;
  const min = start.kind === 'const' ? start.value : evaluateSize(b.p, b.module, b.generics, p.start);
  const last = end.kind === 'const' ? end.value : evaluateSize(b.p, b.module, b.generics, p.end);
  if (typeof min !== 'bigint' || typeof last !== 'bigint') return undefined;
  const max = p.inclusive ? last : last - 1n;
  if (min > max) {
    b.p.report('E0505', p.span, { pattern: b.p.text(p.span) });
    return undefined;
  }
  const { min: least, max: most } = scalarInfo((type as { name: 'i32' }).name);
  return { kind: 'range', min: min < least ? least : min, max: max > most ? most : max, type };
}

/** A variant that stands in scope under its own name. */
function variantNamed(b: Body, name: string): VariantDecl | undefined {
  const decl = b.module.items.has(name) ? undefined : lookup(b.p, b.module, name);
  return decl !== 'broken' && decl?.kind === 'variant' ? decl : undefined;
}

/** A variant without its enum, if there is one of this name; else a misspelt one of the prelude. */
function unknownVariant(b: Body, name: ast.Ident): void {
  const path = enumOfVariant(b, name.text);
  if (path === undefined) b.unknownName(name.text, name.span, () => variantNames(b));
  else b.p.report('E0201', name.span, { name: name.text }, { suggestion: { span: name.span, text: path } });
}

/** The variant of a path `Some`, `Shape.Circle` or `module.Shape.Circle`; reports when there is none. */
export function resolveVariant(b: Body, path: readonly ast.Ident[]): VariantDecl | undefined {
  const last = path[path.length - 1];
  if (path.length === 1) {
    const decl = variantNamed(b, last.text);
    if (!decl) unknownVariant(b, last);
    return decl;
  }
  let found: Decl | 'broken' | undefined = lookup(b.p, b.module, path[0].text);
  if (found === 'broken') return undefined;
  for (const part of path.slice(1, -1)) {
    if (found?.kind !== 'module') break;
    found = member(b.p, found.target, part);
    if (!found) return undefined;
  }
  if (found?.kind === 'module') {
    b.p.report('E0209', last.span, { name: last.text, type: path[path.length - 2].text });
    return undefined;
  }
  const decl = enumOf(b, found, path.slice(0, -1));
  return decl && variantOf(b, decl, last);
}

function enumOf(b: Body, found: Decl | undefined, path: readonly ast.Ident[]): EnumDecl | undefined {
  if (found?.kind === 'enum') return found;
  const type = found ?? resolveTypePath(b, path);
  if (!type) return undefined;
  if (type.kind === 'alias' && type.item.type.kind === 'named') {
    const inner = resolveTypePath({ p: b.p, module: type.module }, type.item.type.path);
    if (inner?.kind === 'enum') return inner;
  }
  const last = path[path.length - 1];
  b.p.report('E0206', last.span, { name: last.text });
  return undefined;
}

function variantNames(b: Body): string[] {
  const names: string[] = [];
  for (const d of b.p.prelude.values()) if (d.kind === 'variant') names.push(d.name);
  return names;
}

/** The variant of an enum by name; reports when there is none. */
export function variantOf(b: Body, decl: EnumDecl, name: ast.Ident): VariantDecl | undefined {
  const index = decl.item.variants.findIndex((v) => v.name.text === name.text);
  if (index < 0) {
    b.p.unknown(
      'E0209',
      name.text,
      name.span,
      decl.item.variants.map((v) => v.name.text),
      { type: decl.name },
    );
    return undefined;
  }
  return {
    kind: 'variant',
    name: name.text,
    module: decl.module,
    span: decl.item.variants[index].name.span,
    pub: true,
    enum: decl,
    index,
  };
}

function variantPattern(
  b: Body,
  decl: VariantDecl,
  items: readonly ast.Pattern[],
  span: ast.Ident['span'],
  type: Type,
): TPattern | undefined {
  if (type === ERR)
    return all(
      b,
      items,
      items.map(() => ERR),
    );
  if (b.p.nominal.get(type)?.decl !== decl.enum) {
    b.p.report('E0503', span, { pattern: b.p.text(span), type: show(type), what: decl.enum.name });
    return all(
      b,
      items,
      items.map(() => ERR),
    );
  }
  const { payload } = (type as EnumTy).variants[decl.index];
  if (payload.length !== items.length) {
    b.p.report('E0506', span, { name: decl.name, expected: payload.length, found: items.length });
    return all(
      b,
      items,
      items.map(() => ERR),
    );
  }
  const done = parts(b, items, payload);
  return done && { kind: 'variant', type: type as EnumTy, variant: decl.index, items: done };
}

function structPattern(
  b: Body,
  p: Extract<ast.Pattern, { kind: 'structPat' }>,
  type: Type,
  mutable: boolean,
): TPattern | undefined {
  const none = p.fields.map((f) => f.pattern);
  const decl = resolveTypePath(b, p.path);
  if (!decl || type === ERR)
    return all(
      b,
      none,
      none.map(() => ERR),
    );
  const matches = decl.kind === 'alias' || b.p.nominal.get(type)?.decl === decl;
  if (type.kind !== 'struct' || !matches) return wrongKind(b, p, type, decl.name, none);
  const items: TPattern[] = type.fields.map(() => ({ kind: 'wild' }));
  const given = new Set<number>();
  let good = true;
  for (const f of p.fields) {
    const i = type.fields.findIndex((x) => x.name === f.name.text);
    if (i < 0) b.p.unknownField(f.name, type);
    const item = pattern(b, f.pattern, i < 0 ? ERR : type.fields[i].type, mutable);
    if (i < 0 || !item) good = false;
    else {
      if (given.has(i)) b.p.report('E0313', f.name.span, { name: f.name.text });
      given.add(i);
      items[i] = item;
    }
  }
  const missing = type.fields.filter((_, i) => !given.has(i)).map((f) => f.name);
  if (good && !p.rest && missing.length > 0) {
    b.p.report('E0312', p.span, { type: show(type), fields: missing.join(', ') });
    return undefined;
  }
  return good ? { kind: 'fields', type, items } : undefined;
}
