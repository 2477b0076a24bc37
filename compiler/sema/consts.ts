import type { Span } from '../../spec/span.ts';
import type * as ast from '../syntax/ast.ts';
import { Body } from './analysis.ts';
import type { Analysis } from './analysis.ts';
import type { ConstDecl, ModuleInfo } from './decls.ts';
import { Evaluator } from './evaluate.ts';
import { NotConstant } from './not-constant.ts';
import { check, expr } from './expr.ts';
import { resolveType } from './resolve.ts';
import type { TExpr } from './tree.ts';
import type { GenericValue } from './types.ts';
import { ERR, isInt, show } from './types.ts';
import { toExpr } from './values.ts';

/** Constants: `const` items, sizes in types, evaluated once at compile time. */

const NONE: ReadonlyMap<string, GenericValue> = new Map();

/** The value of a constant as an expression at a use; undefined when it could not be evaluated (reported). */
export function constantOf(p: Analysis, decl: ConstDecl, span: Span): TExpr | undefined {
  if (decl.state === 'evaluating') {
    p.report('E0552', decl.span, { name: decl.name });
    decl.state = 'done';
    return undefined;
  }
  if (decl.state === 'new') {
    decl.state = 'evaluating';
    const b = new Body(p, decl.module, NONE, undefined);
    const type = decl.item.type && resolveType({ p, module: decl.module, generics: NONE }, decl.item.type);
    const t = type ? check(b, decl.item.value, type) : expr(b, decl.item.value, undefined);
    const value = t.type === ERR || type === ERR ? undefined : evaluated(p, t);
    // A cycle found meanwhile has been reported and leaves no value.
    if ((decl.state as string) !== 'done') decl.value = value;
    decl.state = 'done';
  }
  return decl.value && { ...decl.value, span };
}

function evaluated(p: Analysis, t: TExpr): TExpr | undefined {
  // Code that the parser could not read whole computes something else than was meant.
  if (p.lost && !plain(t)) return undefined;
  const evaluator = new Evaluator(p);
  try {
    return toExpr(evaluator.evaluate(t), t.type, t.span);
  } catch (failure) {
    if (!(failure instanceof NotConstant)) throw failure;
    if (failure.code !== '') p.report(failure.code, failure.span, failure.args);
    return undefined;
  }
}

/**
 * A size written as an expression. `'pattern'` when it depends on a generic size that has no value yet; undefined when
 * it is wrong (reported).
 */
export function evaluateSize(
  p: Analysis,
  module: ModuleInfo,
  generics: ReadonlyMap<string, GenericValue>,
  e: ast.Expr,
): bigint | 'pattern' | undefined {
  if (e.kind === 'int') return e.value;
  const b = new Body(p, module, generics, undefined);
  const t = expr(b, e, undefined);
  if (b.sawPattern) return 'pattern';
  if (t.type === ERR) return undefined;
  if (!isInt(t.type)) {
    p.report('E0301', e.span, { expected: 'i32', found: show(t.type) });
    return undefined;
  }
  const value = t.kind === 'const' ? t : evaluated(p, t);
  return value?.kind === 'const' && typeof value.value === 'bigint' ? value.value : undefined;
}

/** The integer that an expression without variables and calls is, or undefined. Reports nothing. */
export function evaluateQuiet(t: TExpr): bigint | undefined {
  if (!isInt(t.type) || !plain(t)) return undefined;
  try {
    const v = new Evaluator(undefined).evaluate(t);
    return typeof v === 'bigint' ? v : undefined;
  } catch (failure) {
    if (failure instanceof NotConstant) return undefined;
    throw failure;
  }
}

function plain(t: TExpr): boolean {
  return t.kind === 'const' || t.kind === 'str' || (t.kind === 'op' && t.args.every(plain));
}
