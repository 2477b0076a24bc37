import type { Dim, EnumTy, Layout, LayoutName, StructTy, TensorTy, Type } from '../../spec/abi.ts';
import type { Span } from '../../spec/span.ts';
import type * as ast from '../syntax/ast.ts';
import type { Analysis } from './analysis.ts';
import { evaluateSize } from './consts.ts';
import type { AliasDecl, Decl, EnumDecl, ModuleInfo, StructDecl } from './decls.ts';
import { lookup, member, visibleNames } from './modules.ts';
import { typeElsewhere } from './suggest.ts';
import type { GenericValue } from './types.ts';
import { defaultLayout, ERR, scalarByName, show, TEXT, uniqueKey } from './types.ts';

/** Type expressions to types. */

/** What a name in a dimension means when it is neither a generic size nor a constant. */
export type DimNames = (name: ast.Ident, axis: number) => Dim | undefined;

export interface TypeEnv {
  readonly p: Analysis;
  readonly module: ModuleInfo;
  readonly generics: ReadonlyMap<string, GenericValue>;
  /** Undefined: names are not allowed (an error is reported). */
  readonly dims?: DimNames;
}

const SPECIAL_NAMES = [
  'str',
  'f16',
  'bf16',
  'bool',
  'trit',
  't9',
  't27',
  'i8',
  'i16',
  'i32',
  'i64',
  'u8',
  'u16',
  'u32',
  'u64',
  'f32',
  'f64',
];
const LAYOUTS: readonly LayoutName[] = ['planes', 'pack2', 'pack5', 'i8'];
/** The layout that the compiler chooses. */
const AUTO = 'auto';
const MAX_DEPTH = 64;

export function resolveType(env: TypeEnv, t: ast.TypeExpr): Type {
  switch (t.kind) {
    case 'error':
      return ERR;
    case 'tuple': {
      const items = t.items.map((i) => resolveType(env, i));
      return items.includes(ERR) ? ERR : env.p.ofSize(env.p.types.tuple(items), t.span);
    }
    case 'tensor':
      return resolveTensor(env, t);
    case 'named':
      return resolveNamed(env, t);
  }
}

function resolveTensor(env: TypeEnv, t: Extract<ast.TypeExpr, { kind: 'tensor' }>): Type {
  const elem = resolveElement(env, t.elem);
  const dims = t.dims.map((d, axis) => resolveDim(env, d, axis));
  if (elem === undefined || elem === ERR || dims.includes('?')) return ERR;
  const layout = t.layout ? resolveLayout(env, t.layout, elem, dims.length) : defaultLayout(elem);
  return layout ? env.p.types.tensor(elem, dims, layout) : ERR;
}

function resolveElement(env: TypeEnv, e: ast.TypeExpr): TensorTy['elem'] | undefined {
  if (e.kind === 'named' && e.path.length === 1 && e.args.length === 0) {
    const name = e.path[0].text;
    if (name === 'f16' || name === 'bf16') return env.p.types.half(name);
  }
  return resolveType(env, e);
}

/** A dimension; `'?'` when it is wrong (reported). */
export function resolveDim(env: TypeEnv, d: ast.DimExpr, axis: number): Dim {
  if (d.kind === 'any') return null;
  const e = d.expr;
  if (e.kind === 'int') return size(env.p, e.value, e.span);
  if (e.kind === 'name' && !e.generics) {
    const g = env.generics.get(e.name.text);
    if (typeof g === 'number') return g;
    if (typeof g === 'string') return g;
    if (g === ERR) return '?';
    if (g === undefined) {
      const decl = lookup(env.p, env.module, e.name.text);
      if (decl === 'broken') return '?';
      if (decl?.kind !== 'const') {
        const dim = env.dims?.(e.name, axis);
        if (dim !== undefined) return dim;
        env.p.report('E0403', e.span, { name: e.name.text });
        return '?';
      }
    }
  }
  const n = evaluateSize(env.p, env.module, env.generics, e);
  if (n === 'pattern') return '$?'; // an expression of generic sizes: known once they are
  return n === undefined ? '?' : size(env.p, n, e.span);
}

function size(p: Analysis, n: bigint, span: Span): Dim {
  if (n >= 0n && n < 2147483648n) return Number(n);
  p.report('E0405', span, { value: String(n) });
  return '?';
}

/** Rows of a tile, and bytes of each, at most: offsets in a tile fit 32 bits. */
const MAX_TILE = 65535n;

function resolveLayout(env: TypeEnv, l: ast.LayoutExpr, elem: TensorTy['elem'], rank: number): Layout | undefined {
  const known = [...LAYOUTS, AUTO];
  if (!known.includes(l.name.text)) {
    env.p.unknown('E0325', l.name.text, l.name.span, known);
    return undefined;
  }
  const isParam = elem.kind === 'struct' && env.p.params.has(elem);
  if (!isParam && !(elem.kind === 'scalar' && elem.name === 't1')) {
    env.p.report('E0324', l.span, { layout: l.name.text, type: show(elem) });
    return undefined;
  }
  const chosen = l.name.text === AUTO ? env.p.autoLayout(rank) : { name: l.name.text as LayoutName };
  if (!l.tile) return chosen;
  const [rows, columns] = l.tile.map((e) => evaluateSize(env.p, env.module, env.generics, e));
  if (typeof rows !== 'bigint' || typeof columns !== 'bigint') return undefined;
  for (const [i, n] of [rows, columns].entries()) {
    if (n >= 1n && n <= MAX_TILE) continue;
    env.p.report('E0405', l.tile[i]!.span, { value: String(n) }, { hint: 'tile' });
    return undefined;
  }
  return { name: chosen.name, tile: [Number(rows), Number(columns)] };
}

function resolveNamed(env: TypeEnv, t: Extract<ast.TypeExpr, { kind: 'named' }>): Type {
  const { p } = env;
  const first = t.path[0];
  if (t.path.length === 1) {
    const g = env.generics.get(first.text);
    if (g !== undefined) {
      if (typeof g === 'object') return g;
      return p.report('E0212', t.span, { name: first.text });
    }
    const known = scalarByName(first.text) ?? (first.text === 'str' ? TEXT : undefined);
    if (known) {
      if (t.args.length > 0) return p.report('E0311', t.span, { name: first.text, expected: 0, found: t.args.length });
      return known;
    }
    if (first.text === 'f16' || first.text === 'bf16') return p.report('E0320', t.span, { type: first.text });
  }
  const decl = resolveTypePath(env, t.path);
  if (!decl) return ERR;
  const args = genericArgs(env, decl, t.args, t.span);
  if (!args) return ERR;
  return decl.kind === 'alias' ? resolveAlias(env, decl, args) : instantiate(p, decl, args);
}

export type TypeDecl = StructDecl | EnumDecl | AliasDecl;

/** The struct, enum or alias that a path names; reports when there is none. */
export function resolveTypePath(
  env: Pick<TypeEnv, 'p' | 'module'> & { generics?: TypeEnv['generics'] },
  path: readonly ast.Ident[],
): TypeDecl | undefined {
  const { p, module } = env;
  let decl: Decl | 'broken' | undefined = lookup(p, module, path[0].text);
  if (decl === 'broken') return undefined;
  if (!decl) {
    const names = visibleNames(p, module).filter((n) => isType(lookupQuiet(p, module, n)));
    const { text: name, span } = path[0];
    const text = typeElsewhere(name);
    if (text !== undefined) p.report('E0206', span, { name }, { suggestion: { span, text } });
    else p.unknown('E0206', name, span, [...names, ...SPECIAL_NAMES, ...(env.generics?.keys() ?? [])]);
    return undefined;
  }
  for (const part of path.slice(1)) {
    if (decl.kind !== 'module') {
      p.report('E0206', part.span, { name: part.text });
      return undefined;
    }
    const next = member(p, decl.target, part);
    if (!next) return undefined;
    decl = next;
  }
  if (isType(decl)) return decl;
  const last = path[path.length - 1];
  p.report('E0212', last.span, { name: last.text });
  return undefined;
}

export function lookupQuiet(p: Analysis, module: ModuleInfo, name: string): Decl | undefined {
  return module.items.get(name) ?? module.imports.get(name)?.decl ?? p.prelude.get(name);
}

function isType(d: Decl | undefined): d is TypeDecl {
  return d?.kind === 'struct' || d?.kind === 'enum' || d?.kind === 'alias';
}

/** Evaluates generic arguments as types or sizes, as the parameters of the declaration want. */
export function genericArgs(
  env: TypeEnv,
  decl: { readonly name: string; readonly item: { readonly generics: readonly ast.GenericParam[] } },
  args: readonly ast.GenericArg[],
  span: Span,
): GenericValue[] | undefined {
  const params = decl.item.generics;
  if (params.length !== args.length) {
    env.p.report('E0311', span, { name: decl.name, expected: params.length, found: args.length });
    return undefined;
  }
  const values: GenericValue[] = [];
  for (let i = 0; i < args.length; i++) {
    const v = genericArg(env, params[i], args[i]);
    if (v === undefined || v === ERR) return undefined;
    values.push(v);
  }
  return values;
}

export function genericArg(env: TypeEnv, param: ast.GenericParam, arg: ast.GenericArg): GenericValue | undefined {
  if (param.bound?.text !== 'size') {
    if (arg.kind === 'type') return resolveType(env, arg.type);
    env.p.report('E0212', arg.expr.span, { name: env.p.text(arg.expr.span) });
    return undefined;
  }
  let expr: ast.Expr;
  if (arg.kind === 'expr') expr = arg.expr;
  else {
    const t = arg.type;
    if (t.kind !== 'named' || t.path.length !== 1 || t.args.length > 0) {
      env.p.report('E0311', t.span, { name: param.name.text, expected: 0, found: 0 });
      return undefined;
    }
    expr = { kind: 'name', name: t.path[0], generics: undefined, span: t.span };
  }
  const dim = resolveDim({ ...env, dims: undefined }, { kind: 'expr', expr }, 0);
  return dim === '?' || dim === null ? undefined : dim;
}

function resolveAlias(env: TypeEnv, decl: AliasDecl, args: GenericValue[]): Type {
  if (decl.type) return decl.type;
  if (decl.resolving) return env.p.report('E0321', decl.span, { name: decl.name });
  decl.resolving = true;
  const generics = new Map(decl.item.generics.map((g, i) => [g.name.text, args[i]]));
  const type = resolveType({ p: env.p, module: decl.module, generics }, decl.item.type);
  decl.resolving = false;
  if (args.length === 0) decl.type = type;
  return type;
}

/** The concrete struct or enum of a declaration and its generic arguments; the same object for the same arguments. */
export function instantiate(p: Analysis, decl: StructDecl | EnumDecl, args: readonly GenericValue[]): Type {
  const key = args.map((a) => (typeof a === 'object' ? uniqueKey(a) : String(a))).join(', ');
  const known = decl.instances.get(key);
  if (known) return known;
  if (p.making.length > MAX_DEPTH) return p.report('E0321', p.making[0].span, { name: p.making[0].name });
  const name = `${decl.module.prefix}${decl.name}${args.length > 0 ? `<${key}>` : ''}`;
  const generics = new Map(decl.item.generics.map((g, i) => [g.name.text, args[i]]));
  const env: TypeEnv = { p, module: decl.module, generics };
  p.making.push(decl);
  try {
    if (decl.kind === 'enum') {
      const variants: { name: string; payload: Type[] }[] = [];
      const type: EnumTy = { kind: 'enum', name, variants };
      decl.instances.set(key, type);
      p.nominal.set(type, { decl, args });
      const seen = new Map<string, Span>();
      for (const v of decl.item.variants) {
        duplicate(p, seen, v.name);
        variants.push({ name: v.name.text, payload: v.payload.map((t) => resolveType(env, t)) });
      }
      if (p.ofSize(type, decl.span) === ERR) variants.length = 0;
      return type;
    }
    const fields: { name: string; type: Type }[] = [];
    const type: StructTy = { kind: 'struct', name, fields };
    decl.instances.set(key, type);
    p.nominal.set(type, { decl, args });
    const seen = new Map<string, Span>();
    for (const f of decl.item.fields) {
      duplicate(p, seen, f.name);
      fields.push({ name: f.name.text, type: resolveType(env, f.type) });
    }
    if (containsItself(type)) {
      fields.length = 0;
      p.report('E0321', decl.span, { name: decl.name });
    } else if (p.ofSize(type, decl.span) === ERR) fields.length = 0;
    return type;
  } finally {
    p.making.pop();
  }
}

function duplicate(p: Analysis, seen: Map<string, Span>, name: ast.Ident): void {
  const old = seen.get(name.text);
  if (old) p.report('E0202', name.span, { name: name.text }, { related: [{ span: old, note: 'first' }] });
  else seen.set(name.text, name.span);
}

/** Whether a struct holds itself without an enum or tensor between, which would have no end. */
function containsItself(type: StructTy): boolean {
  const seen = new Set<Type>();
  const reaches = (t: Type): boolean => {
    if (t === type) return true;
    if (seen.has(t)) return false;
    seen.add(t);
    if (t.kind === 'struct') return t.fields.some((f) => reaches(f.type));
    return t.kind === 'tuple' && t.items.some(reaches);
  };
  return type.fields.some((f) => reaches(f.type));
}
