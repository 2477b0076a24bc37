import type { Type } from '../../spec/abi.ts';
import type { OpRow, TypeSet } from '../../spec/ops/schema.ts';
import { inSet, opRow } from '../../spec/ops/index.ts';
import { TRIT_FUNCTIONS } from '../../spec/ops/trit-functions.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo, SCALARS } from '../../spec/types.ts';
import type * as ast from '../syntax/ast.ts';
import type { Body } from './analysis.ts';
import { argumentsOnly } from './calls.ts';
import { errorAt, mismatch } from './coerce.ts';
import { CONVERSIONS, namedConversion } from './conversions.ts';
import { check, expr, isLiteral } from './expr.ts';
import { INTRINSICS, intrinsicCall } from './intrinsics.ts';
import type { TExpr } from './tree.ts';
import { boundGives, boundOf, ERR, I32, isOrdered, NEVER, scalar, show } from './types.ts';

/**
 * Built-in functions. Those of numeric nature are rows of the op table under a source name: operands, results and the
 * types they are defined on come from the row.
 */
const ROWS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...['min', 'max', 'abs', 'sign', 'div_round', 'mod_bal', 'div_floor', 'mod_floor', 'mulh', 'addc'],
      ...['checked_add', 'checked_sub', 'checked_mul', 'sat_add', 'sat_sub', 'sat_mul', 'select', 'select3'],
      ...['clz', 'ctz', 'rotl', 'rotr', 'xor', 'trit_get', 'trit_set', 'trit_sum', 'trit_count', 'tri1', 'tri2'],
      ...['sqrt', 'floor', 'ceil', 'trunc', 'nearest', 'copysign', 'is_nan', 'bits', 'from_bits'],
      ...Object.keys(TRIT_FUNCTIONS),
    ].map((n) => [n, n]),
  ),
  popcount: 'popcnt',
};

export function isBuiltin(name: string): boolean {
  return (
    Object.hasOwn(ROWS, name) ||
    Object.hasOwn(INTRINSICS, name) ||
    name === 'clamp' ||
    (CONVERSIONS as readonly string[]).includes(name)
  );
}

export function builtinNames(): string[] {
  return [...Object.keys(ROWS), ...Object.keys(INTRINSICS), ...CONVERSIONS, 'clamp'];
}

type CallExpr = Extract<ast.Expr, { kind: 'call' }>;

export function builtinCall(
  b: Body,
  name: string,
  generics: readonly ast.GenericArg[] | undefined,
  e: CallExpr,
  hint: Type | undefined,
): TExpr {
  if (Object.hasOwn(INTRINSICS, name)) return intrinsicCall(b, name, e, hint);
  const isConversion = (CONVERSIONS as readonly string[]).includes(name);
  // `trunc` alone rounds a float to an integral float; `trunc<i32>` converts.
  if (isConversion && (generics || name !== 'trunc')) return namedConversion(b, name, generics, e, hint);
  if (e.args.some((a) => a.inout)) {
    for (const a of e.args) if (a.inout) b.p.report('E0308', a.span, { name, form: b.p.text(a.value.span) });
    return argumentsOnly(b, e);
  }
  if (generics) b.p.report('E0311', e.span, { name, expected: 0, found: generics.length });
  if (name === 'clamp') return clamp(b, e, hint);
  return rowCall(b, name, e, hint);
}

function arity(b: Body, name: string, e: CallExpr, expected: number): boolean {
  if (e.args.length === expected) return true;
  b.p.report('E0307', e.span, { name, expected, found: e.args.length });
  argumentsOnly(b, e);
  return false;
}

/** `clamp(x, low, high)` is `min(max(x, low), high)`. */
function clamp(b: Body, e: CallExpr, hint: Type | undefined): TExpr {
  if (!arity(b, 'clamp', e, 3)) return errorAt(e.span);
  const args = sameType(
    b,
    e.args.map((a) => a.value),
    hint,
  );
  if (!args) return errorAt(e.span);
  const { type } = args[0];
  if (!isOrdered(type)) {
    b.p.report('E0303', e.span, { op: 'clamp', type: show(type) });
    return errorAt(e.span);
  }
  const low: TExpr = { kind: 'op', op: 'max', args: [args[0], args[1]], type, span: e.span };
  return { kind: 'op', op: 'min', args: [low, args[2]], type, span: e.span };
}

/** Operands that share a type; literals take the type of the first that has one. Undefined: they differ (reported). */
function sameType(b: Body, exprs: readonly ast.Expr[], hint: Type | undefined): TExpr[] | undefined {
  const done: TExpr[] = [];
  let type: Type | undefined;
  for (const literals of [false, true]) {
    exprs.forEach((x, i) => {
      if (isLiteral(x) !== literals) return;
      done[i] = expr(b, x, type ?? hint);
      if (done[i].type !== ERR && done[i].type !== NEVER) type ??= done[i].type;
    });
  }
  if (done.some((d) => d.type === ERR)) return undefined;
  const wrong = done.find((d) => type && d.type !== type && d.type !== NEVER);
  if (wrong) mismatch(b, wrong, type!);
  return wrong ? undefined : done;
}

function rowCall(b: Body, name: string, e: CallExpr, hint: Type | undefined): TExpr {
  const op = ROWS[name];
  const row = opRow(op)!;
  const attr = row.attrs ? Object.keys(row.attrs)[0] : undefined;
  if (!arity(b, name, e, row.operands.length + (attr === undefined ? 0 : 1))) return errorAt(e.span);
  const values = e.args.map((a) => a.value);
  let attrs: Record<string, number> | undefined;
  if (attr !== undefined) {
    const index = check(b, values.shift()!, I32);
    if (index.type === ERR) return errorAt(e.span);
    const limit = row.attrLimits?.[attr] ?? Infinity;
    if (index.kind !== 'const' || Number(index.value) < 0 || Number(index.value) >= limit) {
      b.p.report('E0550', index.span, {});
      return errorAt(e.span);
    }
    attrs = { [attr]: Number(index.value) };
  }
  const typeT = values.filter((_, i) => row.operands[i] === 'T');
  const shared = sameType(b, typeT, row.results[0] === 'T' ? hint : undefined);
  const T = shared?.find((t) => t.type !== NEVER)?.type;
  const args = values.map((v, i) => {
    const want = row.operands[i];
    if (want === 'T') return shared ? shared.shift()! : errorAt(v.span);
    return check(b, v, scalar(want as ScalarType));
  });
  if (args.some((a) => a.type === ERR)) return errorAt(e.span);
  if (T && !accepts(row, T)) {
    b.p.report('E0303', e.span, { op: name, type: show(T) });
    return errorAt(e.span);
  }
  const types = row.results.map((r) => (r === 'T' ? T : r === 'U' ? resultU(row, T, hint) : scalar(r as ScalarType)));
  if (types.includes(undefined)) {
    b.p.report('E0309', e.span, { name: 'T' });
    return errorAt(e.span);
  }
  const type = types.length === 1 ? types[0]! : b.p.types.tuple(types as Type[]);
  return { kind: 'op', op, ...(attrs ? { attrs } : {}), args, type, span: e.span };
}

/** Whether a row is defined on a type; on a generic parameter, if it is on all types of the bound. */
function accepts(row: OpRow, t: Type): boolean {
  const bound = boundOf(t);
  if (bound === 'ord') return row === opRow('min') || row === opRow('max');
  if (bound !== undefined) {
    const all = [...SCALARS.keys()].filter((n) => boundGives(bound, 'num') && inSet(n as ScalarType, bound as TypeSet));
    return (
      all.length > 0 &&
      row.relation !== 'same_width' &&
      all.every((n) => row.T === undefined || inSet(n as ScalarType, row.T))
    );
  }
  return t.kind === 'scalar' && (row.T === undefined || inSet(t.name, row.T));
}

/** The result type of a reinterpretation: the type of the row's other class that is as wide, else the expected one. */
function resultU(row: OpRow, t: Type | undefined, hint: Type | undefined): Type | undefined {
  if (row.relation === 'same_width' && t?.kind === 'scalar') {
    const { width } = scalarInfo(t.name);
    const names: ScalarType[] = ['u32', 'u64', 'f32', 'f64'];
    const found = names.find((n) => row.U !== undefined && inSet(n, row.U) && scalarInfo(n).width === width);
    return found && scalar(found);
  }
  return hint;
}
