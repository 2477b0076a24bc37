import type { Type } from '../../spec/abi.ts';
import type { Span } from '../../spec/span.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type * as ast from '../syntax/ast.ts';
import type { Body } from './analysis.ts';
import { argumentsOnly } from './calls.ts';
import { errorAt } from './coerce.ts';
import { expr, isLiteral } from './expr.ts';
import { resolveType } from './resolve.ts';
import type { TExpr } from './tree.ts';
import { BOOL, boundOf, ERR, isFloat, isInt, show, TEXT } from './types.ts';

/** Conversions between scalar types: `i32(x)`, `wrap<t9>(x)`, `sat<i8>(x)`, `round<i32>(f)`, `trunc<i32>(f)`, `str(x)`. */

type CallExpr = Extract<ast.Expr, { kind: 'call' }>;

/** `T(x)`: exact, trapping where the value does not fit. */
export function convert(b: Body, to: Type, e: CallExpr): TExpr {
  const name = b.p.text(e.callee.span);
  if (e.args.length !== 1) {
    b.p.report('E0307', e.span, { name, expected: 1, found: e.args.length });
    return argumentsOnly(b, e);
  }
  const { value } = e.args[0];
  const t = expr(b, value, isLiteral(value) && to.kind === 'scalar' ? to : undefined);
  if (t.type === ERR || to === ERR) return errorAt(e.span);
  if (to === TEXT)
    return { kind: 'intrinsic', name: 'display', args: [{ kind: 'value', value: t }], type: TEXT, span: e.span };
  const done = to.kind === 'scalar' ? scalarConversion(t, to, e.span) : undefined;
  if (done) return done;
  const how = isFloat(t.type) && isInt(to) ? { span: e.callee.span, text: `round<${show(to)}>` } : undefined;
  b.p.report('E0316', e.span, { from: show(t.type), to: show(to) }, { suggestion: how });
  return errorAt(e.span);
}

/** The op that converts exactly, or undefined if there is none between the two types. */
export function scalarConversion(t: TExpr, to: Type, span: Span): TExpr | undefined {
  const from = t.type;
  if (from === to) return { ...t, span };
  if (isInt(to) && (isInt(from) || from === BOOL)) return { kind: 'op', op: 'exact', args: [t], type: to, span };
  // Of a parameter that may be a float or an integer: what every argument has.
  if (boundOf(to) === 'num' && isInt(from)) return { kind: 'op', op: 'exact', args: [t], type: to, span };
  if (isFloat(to) && (isInt(from) || boundOf(from) === 'num'))
    return { kind: 'op', op: 'to_float', args: [t], type: to, span };
  if (isFloat(to) && isFloat(from))
    return { kind: 'op', op: scalarName(to) === 'f32' ? 'demote' : 'promote', args: [t], type: to, span };
  return undefined;
}

function scalarName(t: Type): ScalarType {
  return t.kind === 'scalar' ? t.name : 'bool';
}

export const CONVERSIONS = ['wrap', 'sat', 'round', 'trunc'] as const;

/** `wrap<T>(x)` and its like; `T` may be left out where the expected type says it. */
export function namedConversion(
  b: Body,
  name: string,
  written: readonly ast.GenericArg[] | undefined,
  e: CallExpr,
  hint: Type | undefined,
): TExpr {
  let to = hint;
  if (written) {
    const arg = written[0];
    if (written.length !== 1 || arg.kind !== 'type') {
      b.p.report('E0311', e.span, { name, expected: 1, found: written.length });
      return argumentsOnly(b, e);
    }
    to = resolveType({ p: b.p, module: b.module, generics: b.generics }, arg.type);
  }
  if (e.args.length !== 1) {
    b.p.report('E0307', e.span, { name, expected: 1, found: e.args.length });
    return argumentsOnly(b, e);
  }
  const t = expr(b, e.args[0].value, undefined);
  if (t.type === ERR || to === ERR) return errorAt(e.span);
  if (!to || !isInt(to)) {
    if (!written && !to) b.p.report('E0309', e.span, { name }, { hint: 'convert-type' });
    else b.p.report('E0316', e.span, { from: show(t.type), to: show(to!) });
    return errorAt(e.span);
  }
  const done = named(name, t, to, e.span);
  if (done) return done;
  b.p.report('E0316', e.span, { from: show(t.type), to: show(to) });
  return errorAt(e.span);
}

function named(name: string, t: TExpr, to: Type, span: Span): TExpr | undefined {
  if (isFloat(t.type)) {
    const op = name === 'round' ? 'to_int' : name === 'trunc' ? 'to_int_trunc' : name === 'sat' ? 'sat_int' : undefined;
    return op === undefined ? undefined : { kind: 'op', op, args: [t], type: to, span };
  }
  if (!isInt(t.type)) return undefined;
  if (name === 'wrap') return t.type === to ? t : { kind: 'op', op: 'wrap', args: [t], type: to, span };
  return name === 'sat' ? saturated(t, to, span) : undefined;
}

/** An integer clamped to the range of an integer type: in its own type, after which it fits. */
export function saturated(t: TExpr, to: Type, span: Span): TExpr {
  const from = scalarInfo(scalarName(t.type));
  const range = scalarInfo(scalarName(to));
  let value = t;
  const limit = (op: string, v: bigint): void => {
    const bound: TExpr = { kind: 'const', value: v, type: t.type, span };
    value = { kind: 'op', op, args: [value, bound], type: t.type, span };
  };
  if (range.min > from.min) limit('max', range.min);
  if (range.max < from.max) limit('min', range.max);
  return t.type === to ? value : { kind: 'op', op: 'exact', args: [value], type: to, span };
}
