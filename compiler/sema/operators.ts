import type { HintKey } from '../../spec/diagnostics/hints.ts';
import type { TensorTy, Type } from '../../spec/abi.ts';
import type { Span } from '../../spec/span.ts';
import { scalarInfo } from '../../spec/types.ts';
import type * as ast from '../syntax/ast.ts';
import type { Body } from './analysis.ts';
import { coerce, conversion, errorAt, written } from './coerce.ts';
import { saturated } from './conversions.ts';
import { check, expr, intLiteral, isLiteral } from './expr.ts';
import type { TExpr } from './tree.ts';
import {
  BOOL,
  ERR,
  I32,
  isBin,
  isComparable,
  isFloat,
  isInt,
  isNum,
  isOrdered,
  isTrits,
  NEVER,
  show,
  T1,
} from './types.ts';
import { isOpenVariant } from './variants.ts';

const I16: Type = { kind: 'scalar', name: 'i16' };
const I64: Type = { kind: 'scalar', name: 'i64' };

type BinaryExpr = Extract<ast.Expr, { kind: 'binary' }>;

/** Operators, and the ops of the op table that they mean for each class of types. */

/** A count of a shift, of any integer type: beyond i32 all counts of a sign do the same. */
export function shiftCount(b: Body, e: ast.Expr): TExpr {
  const count = expr(b, e, I32);
  return isInt(count.type) && count.type !== I32 ? saturated(count, I32, count.span) : coerce(b, count, I32);
}

export function unary(b: Body, e: Extract<ast.Expr, { kind: 'unary' }>, hint: Type | undefined): TExpr {
  if (e.op === '!') {
    const operand = expr(b, e.operand, BOOL);
    if (operand.type !== BOOL) return badOperator(b, '!', operand, e.span);
    return { kind: 'op', op: 'not', args: [operand], type: BOOL, span: e.span };
  }
  if (e.op === '-' && e.operand.kind === 'int') {
    return intLiteral(b, -e.operand.value, e.operand.balanced, e.span, hint);
  }
  const operand = expr(b, e.operand, hint);
  const { type } = operand;
  if (e.op === '-') {
    if (!isNum(type)) return badOperator(b, '-', operand, e.span);
    if (operand.kind === 'const' && typeof operand.value === 'number')
      return { ...operand, value: -operand.value, span: e.span };
    return { kind: 'op', op: 'neg', args: [operand], type, span: e.span };
  }
  if (!isInt(type)) return badOperator(b, '~', operand, e.span);
  return { kind: 'op', op: isTrits(type) ? 'neg' : 'not', args: [operand], type, span: e.span };
}

function badOperator(b: Body, op: string, operand: TExpr, span: Span): TExpr {
  if (operand.type !== ERR && operand.type !== NEVER) {
    const hint = op === '!' && isInt(operand.type) ? 'not' : undefined;
    b.p.report('E0303', span, { op, type: show(operand.type), text: b.p.text(operand.span) }, { hint });
  }
  return errorAt(span);
}

/** The op that an arithmetic operator is on a type; undefined where it is none. */
export function arithmeticOp(op: ast.BinaryOp, t: Type): string | undefined {
  const trits = isTrits(t);
  const bits = isBin(t);
  switch (op) {
    case '+':
      return isNum(t) ? 'add' : undefined;
    case '-':
      return isNum(t) ? 'sub' : undefined;
    case '*':
      return isNum(t) ? 'mul' : undefined;
    case '/':
      return isNum(t) ? 'div' : undefined;
    case '%':
      return isInt(t) ? 'rem' : undefined;
    case '&':
      return trits ? 'tmin' : bits || t === BOOL ? 'and' : undefined;
    case '|':
      return trits ? 'tmax' : bits || t === BOOL ? 'or' : undefined;
    case '^':
      return bits || t === BOOL ? 'xor' : undefined;
    case '<<':
      return trits ? 'tshl' : bits ? 'shl' : undefined;
    case '>>':
      return trits ? 'tshr' : bits ? 'shr' : undefined;
    default:
      return undefined;
  }
}

/** Reports that an operator is not defined on a type, with what to use instead. */
export function noOperator(b: Body, op: ast.BinaryOp, t: Type, span: Span): void {
  if (t === ERR || t === NEVER) return;
  if (op === '^' && isTrits(t)) b.p.report('E0318', span, { type: show(t) });
  else if (t.kind === 'tensor' && op !== '==' && op !== '!=')
    b.p.report('E0319', span, { op, type: show(t), index: exampleIndexes(t) });
  else b.p.report('E0303', span, { op, type: show(t) }, { hint: hintFor(b, t) });
}

function hintFor(b: Body, t: Type): HintKey | undefined {
  if (t.kind === 'str') return 'texts';
  if (t.kind === 'enum' && /^(Option|Result)</.test(show(t))) return 'payload';
  return b.generics.size > 0 && b.generics.has(show(t)) ? 'bound' : undefined;
}

/** Names for the indexes of a tensor in an example. */
export function exampleIndexes(t: TensorTy): string {
  return t.dims.map((_, i) => 'ijklmnop'[i] ?? `i${i}`).join(', ');
}

const COMPARISONS: Readonly<Record<string, string>> = { '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge' };

export function binary(b: Body, e: Extract<ast.Expr, { kind: 'binary' }>, hint: Type | undefined): TExpr {
  const { op, span } = e;
  if (op === '&&' || op === '||') {
    const left = check(b, e.left, BOOL);
    const right = check(b, e.right, BOOL);
    return { kind: op === '&&' ? 'and' : 'or', left, right, type: BOOL, span };
  }
  if (op === '<<' || op === '>>') {
    const left = expr(b, e.left, hint);
    const right = shiftCount(b, e.right);
    const name = arithmeticOp(op, left.type);
    if (name === undefined) noOperator(b, op, left.type, span);
    if (name === undefined || right.type === ERR) return errorAt(span);
    return { kind: 'op', op: name, args: [left, right], type: left.type, span };
  }
  const compares = op === '==' || op === '!=' || op in COMPARISONS || op === '<=>';
  const pair = operands(b, e, compares, compares ? undefined : hint);
  if (!pair) return errorAt(span);
  const [left, right] = pair;
  const { type } = left;
  if ((op === '==' || op === '!=') && isComparable(type)) {
    if (type.kind === 'scalar')
      return { kind: 'op', op: op === '==' ? 'eq' : 'ne', args: [left, right], type: BOOL, span };
    return { kind: 'equal', left, right, negate: op === '!=', type: BOOL, span };
  }
  if (op === '<=>') {
    if (isInt(type) || type === BOOL) return { kind: 'op', op: 'cmp3', args: [left, right], type: T1, span };
  } else if (op in COMPARISONS) {
    if (isOrdered(type)) return { kind: 'op', op: COMPARISONS[op], args: [left, right], type: BOOL, span };
  } else {
    const name = arithmeticOp(op, type);
    if (name !== undefined) return { kind: 'op', op: name, args: [left, right], type, span };
    if (op === '+' && type.kind === 'str') {
      const args = [left, right].map((value) => ({ kind: 'value' as const, value }));
      return { kind: 'intrinsic', name: 'concat', args, type, span };
    }
  }
  noOperator(b, op, type, span);
  return errorAt(span);
}

/**
 * How the operands of an operator get one type without losing anything: the narrower becomes the wider; where what is
 * computed of narrow ones would soon leave the type, both become `i32`, and where neither holds the other, `i64`.
 */
function inOneType(b: Body, left: TExpr, right: TExpr, e: BinaryExpr, compares: boolean): { span: Span; text: string } {
  const l = left.type;
  const r = right.type;
  const side = (x: TExpr, to: Type): { span: Span; text: string } => ({
    span: x.span,
    text: `${conversion(x.type, to)}(${b.p.text(x.span)})`,
  });
  const both = (to: Type): { span: Span; text: string } => ({
    span: e.span,
    text: `${show(to)}(${b.p.text(left.span)}) ${e.op} ${show(to)}(${b.p.text(right.span)})`,
  });
  if (isFloat(l) !== isFloat(r)) return isFloat(l) ? side(right, l) : side(left, r);
  if (isFloat(l)) return show(l) === 'f64' ? side(right, l) : side(left, r);
  if (!compares && holds(I16, l) && holds(I16, r)) return both(I32);
  if (holds(l, r)) return side(right, l);
  if (holds(r, l)) return side(left, r);
  return holds(I64, l) && holds(I64, r) ? both(I64) : side(right, l);
}

/** Whether all values of one integer type are values of another. */
function holds(wide: Type, narrow: Type): boolean {
  if (wide.kind !== 'scalar' || narrow.kind !== 'scalar') return false;
  const [w, n] = [scalarInfo(wide.name), scalarInfo(narrow.name)];
  return w.min <= n.min && n.max <= w.max;
}

/** Both operands in one type: a literal takes the other's type. Undefined when they do not agree (reported). */
function operands(b: Body, e: BinaryExpr, compares: boolean, hint: Type | undefined): [TExpr, TExpr] | undefined {
  let left: TExpr;
  let right: TExpr;
  const open = (x: ast.Expr): boolean => isLiteral(x) || isOpenVariant(b, x);
  if (open(e.left) && !open(e.right)) {
    right = expr(b, e.right, hint);
    left = expr(b, e.left, right.type === ERR ? hint : right.type);
  } else {
    left = expr(b, e.left, hint);
    right = expr(b, e.right, left.type === ERR || left.type === NEVER ? hint : left.type);
  }
  // Of two literals the one with a point decides: `1 < 2.5`.
  if (isLiteral(e.left) && isFloat(right.type) && isInt(left.type)) left = expr(b, e.left, right.type);
  const l = left.type;
  const r = right.type;
  if (l === ERR || r === ERR) return undefined;
  if (l === r || r === NEVER) return [left, right];
  if (l === NEVER) return [left, right];
  if (l.kind === 'scalar' && r.kind === 'scalar') {
    if (isNum(l) && isNum(r)) {
      const suggestion = inOneType(b, left, right, e, compares);
      b.p.report('E0305', e.span, { op: e.op, left: show(l), right: show(r) }, { suggestion });
    } else b.p.report('E0305', e.span, { op: e.op, left: show(l), right: show(r) }, { hint: 'other-side' });
    return undefined;
  }
  if (l.kind === 'tensor' && r.kind === 'tensor') {
    // Sizes may differ at run time (then the two are unequal); what is compared must have one layout.
    const dims = r.dims.map((d, i) => (typeof d === 'number' && typeof l.dims[i] === 'number' ? l.dims[i] : d));
    const want = r.dims.length === l.dims.length ? b.p.types.tensor(l.elem, dims, l.layout) : l;
    const fitted = coerce(b, right, want);
    return fitted.type === ERR ? undefined : [left, fitted];
  }
  if (l.kind === 'str' && e.op === '+' && r.kind === 'scalar') {
    b.p.report(
      'E0301',
      right.span,
      { expected: 'str', found: show(r) },
      { suggestion: written(b.p.text(right.span), right.span, r, l) },
    );
    return undefined;
  }
  if (!compares && arithmeticOp(e.op, l) === undefined && !(e.op === '+' && l.kind === 'str')) {
    noOperator(b, e.op, l, e.span);
    return undefined;
  }
  const fitted = coerce(b, right, l);
  return fitted.type === ERR ? undefined : [left, fitted];
}
