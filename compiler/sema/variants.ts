import type { EnumTy, Type } from '../../spec/abi.ts';
import type { Span } from '../../spec/span.ts';
import type * as ast from '../syntax/ast.ts';
import type { Body } from './analysis.ts';
import { coerce, errorAt } from './coerce.ts';
import type { VariantDecl } from './decls.ts';
import { check, expr } from './expr.ts';
import type { Bindings } from './generics.ts';
import { checkBounds, patternGenerics, unify } from './generics.ts';
import { lookup, visibleNames } from './modules.ts';
import { genericArgs, instantiate, lookupQuiet } from './resolve.ts';
import type { TExpr } from './tree.ts';
import { ERR } from './types.ts';

/** A variant as a value: `None`, `Some(x)`, `Shape.Circle(1.0)`. `args` undefined: not called. */
export function variantValue(
  b: Body,
  decl: VariantDecl,
  args: readonly ast.Arg[] | undefined,
  written: readonly ast.GenericArg[] | undefined,
  span: Span,
  hint: Type | undefined,
  enumType?: Type,
): TExpr {
  const given = args ?? [];
  const wanted = decl.enum.item.variants[decl.index].payload.length;
  const giveUp = (): TExpr => {
    for (const a of given) expr(b, a.value, undefined);
    return errorAt(span);
  };
  if (given.length !== wanted) {
    b.p.report('E0506', span, { name: decl.name, expected: wanted, found: given.length });
    return giveUp();
  }
  const { generics } = decl.enum.item;
  let type = enumType;
  if (type === ERR) return giveUp();
  if (!type && written) {
    const values = genericArgs({ p: b.p, module: b.module, generics: b.generics }, decl.enum, written, span);
    if (!values) return giveUp();
    type = instantiate(b.p, decl.enum, values);
  }
  if (!type && generics.length === 0) type = instantiate(b.p, decl.enum, []);
  if (!type && hint && b.p.nominal.get(hint)?.decl === decl.enum) type = hint;
  let values: TExpr[] | undefined;
  if (!type) {
    const stand = patternGenerics(b.p, generics);
    const pattern = instantiate(
      b.p,
      decl.enum,
      generics.map((g) => stand.get(g.name.text)!),
    ) as EnumTy;
    const bound: Bindings = new Map();
    values = given.map((a, i) => {
      const value = expr(b, a.value, undefined);
      unify(b.p, pattern.variants[decl.index].payload[i], value.type, bound);
      return value;
    });
    if (values.some((v) => v.type === ERR)) return errorAt(span);
    const open = generics.find((g) => !bound.has(g.name.text));
    if (open) {
      b.p.report('E0309', span, { name: open.name.text });
      return errorAt(span);
    }
    if (!checkBounds(b.p, generics, bound, span)) return errorAt(span);
    type = instantiate(
      b.p,
      decl.enum,
      generics.map((g) => bound.get(g.name.text)!),
    );
  }
  const { payload } = (type as EnumTy).variants[decl.index];
  const done = given.map((a, i) => (values ? coerce(b, values[i], payload[i]) : check(b, a.value, payload[i])));
  for (const a of given) if (a.inout) b.p.report('E0308', a.span, { name: decl.name, form: b.p.text(a.value.span) });
  return { kind: 'variant', variant: decl.index, payload: done, type, span };
}

/** `Enum.Name` for a name that is no more than a variant of an enum that is known here, or undefined. */
export function enumOfVariant(b: Body, name: string): string | undefined {
  if (!b.p.searches) return undefined;
  for (const known of visibleNames(b.p, b.module)) {
    const decl = lookupQuiet(b.p, b.module, known);
    if (decl?.kind === 'enum' && decl.item.variants.some((v) => v.name.text === name)) return `${known}.${name}`;
  }
  return undefined;
}

/** Whether an expression is `None`, `Ok(…)` or the like, whose type the other side of a comparison may have to complete. */
export function isOpenVariant(b: Body, e: ast.Expr): boolean {
  const name = e.kind === 'call' ? e.callee : e;
  if (name.kind !== 'name' || name.generics || b.scope.find(name.name.text)) return false;
  const decl = lookup(b.p, b.module, name.name.text);
  return decl !== 'broken' && decl?.kind === 'variant' && decl.enum.item.generics.length > 0;
}
