import type { StructTy, Type } from '../../spec/abi.ts';
import type * as ast from '../syntax/ast.ts';
import type { Body } from './analysis.ts';
import { coerce, errorAt } from './coerce.ts';
import type { StructDecl } from './decls.ts';
import { check, expr, isLiteral } from './expr.ts';
import type { Bindings } from './generics.ts';
import { checkBounds, patternGenerics, substitute, unify } from './generics.ts';
import { instantiate, resolveType, resolveTypePath } from './resolve.ts';
import { makeLocal } from './scope.ts';
import type { TExpr, TStmt } from './tree.ts';
import { ERR, show } from './types.ts';

/** Struct literals, with the generic arguments inferred where they are not written. */
export function structLiteral(b: Body, e: Extract<ast.Expr, { kind: 'struct' }>, hint: Type | undefined): TExpr {
  const t = e.type;
  if (t.kind === 'named' && t.args.length === 0) {
    const decl = resolveTypePath(b, t.path);
    if (!decl) return fieldsOnly(b, e);
    if (decl.kind === 'struct' && decl.item.generics.length > 0) return inferred(b, e, decl, hint);
  }
  const type = resolveType({ p: b.p, module: b.module, generics: b.generics }, t);
  if (type === ERR) return fieldsOnly(b, e);
  if (type.kind !== 'struct') {
    b.p.report('E0212', t.span, { name: b.p.text(t.span) });
    return fieldsOnly(b, e);
  }
  return build(b, e, type);
}

function fieldsOnly(b: Body, e: Extract<ast.Expr, { kind: 'struct' }>): TExpr {
  for (const f of e.fields) expr(b, f.value, undefined);
  return errorAt(e.span);
}

function build(
  b: Body,
  e: Extract<ast.Expr, { kind: 'struct' }>,
  type: StructTy,
  known?: ReadonlyMap<ast.Expr, TExpr>,
): TExpr {
  const fields: (TExpr | undefined)[] = type.fields.map(() => undefined);
  let good = true;
  for (const f of e.fields) {
    const i = type.fields.findIndex((x) => x.name === f.name.text);
    if (i < 0) b.p.unknownField(f.name, type);
    const want = i < 0 ? ERR : type.fields[i].type;
    const done = known?.get(f.value);
    const value = done ? coerce(b, done, want) : check(b, f.value, want);
    if (i < 0) good = false;
    else {
      if (fields[i]) b.p.report('E0313', f.name.span, { name: f.name.text });
      fields[i] = value;
    }
  }
  const missing = type.fields.filter((_, i) => !fields[i]).map((f) => f.name);
  if (good && missing.length > 0) b.p.report('E0312', e.span, { type: show(type), fields: missing.join(', ') });
  if (!good || missing.length > 0) return { ...errorAt(e.span), type };
  const order = e.fields.map((f) => type.fields.findIndex((x) => x.name === f.name.text));
  return inWrittenOrder(b, { kind: 'struct', fields: fields as TExpr[], type, span: e.span }, order);
}

function inferred(b: Body, e: Extract<ast.Expr, { kind: 'struct' }>, decl: StructDecl, hint: Type | undefined): TExpr {
  const stand = patternGenerics(b.p, decl.item.generics);
  const args = decl.item.generics.map((g) => stand.get(g.name.text)!);
  const pattern = instantiate(b.p, decl, args);
  if (pattern.kind !== 'struct') return fieldsOnly(b, e);
  const bound: Bindings = new Map();
  if (hint && b.p.nominal.get(hint)?.decl === decl) unify(b.p, pattern, hint, bound);
  const known = new Map<ast.Expr, TExpr>();
  for (const literals of [false, true]) {
    for (const f of e.fields) {
      if (isLiteral(f.value) !== literals) continue;
      const part = pattern.fields.find((x) => x.name === f.name.text);
      if (!part) continue;
      const value = expr(b, f.value, substitute(b.p, part.type, bound));
      known.set(f.value, value);
      unify(b.p, part.type, value.type, bound);
    }
  }
  if ([...known.values()].some((v) => v.type === ERR)) return errorAt(e.span);
  const values = decl.item.generics.map((g) => bound.get(g.name.text));
  const unknown = decl.item.generics.find((g) => !bound.has(g.name.text));
  if (unknown) {
    b.p.report('E0309', e.span, { name: unknown.name.text });
    return errorAt(e.span);
  }
  if (!checkBounds(b.p, decl.item.generics, bound, e.span)) return errorAt(e.span);
  const type = instantiate(b.p, decl, values as Exclude<(typeof values)[number], undefined>[]);
  return type.kind === 'struct' ? build(b, e, type, known) : errorAt(e.span);
}

/** Fields are evaluated in the order written: where that is not the order of declaration, variables hold the values. */
function inWrittenOrder(b: Body, t: Extract<TExpr, { kind: 'struct' }>, order: readonly number[]): TExpr {
  const sorted = order.every((f, i) => i === 0 || order[i - 1] < f);
  if (sorted || b.kernel) return t;
  const fields = [...t.fields];
  const stmts: TStmt[] = order.map((f) => {
    const value = fields[f];
    const local = makeLocal((t.type as StructTy).fields[f].name, value.type, false, value.span);
    fields[f] = { kind: 'local', local, type: value.type, span: value.span };
    return { kind: 'let', pattern: { kind: 'bind', local }, value, span: value.span };
  });
  return { kind: 'block', stmts, value: { ...t, fields }, type: t.type, span: t.span };
}
