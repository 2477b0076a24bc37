import type { Type } from '../../spec/abi.ts';
import type { Span } from '../../spec/span.ts';
import { scalarInfo } from '../../spec/types.ts';
import type * as ast from '../syntax/ast.ts';
import type { Body } from './analysis.ts';
import { call, resolveCallee } from './calls.ts';
import { coerce, errorAt } from './coerce.ts';
import { constantOf } from './consts.ts';
import { ifExpr, loopExpr, matchExpr, tryExpr } from './control.ts';
import { reduceExpr } from './kernel-reduce.ts';
import { lookup, visibleNames } from './modules.ts';
import { binary, unary } from './operators.ts';
import { resolveType } from './resolve.ts';
import type { DimNames } from './resolve.ts';
import { block } from './stmts.ts';
import { structLiteral } from './structs.ts';
import { arrayExpr, fillExpr, indexExpr } from './tensors.ts';
import type { TExpr } from './tree.ts';
import { BOOL, ERR, F64, I32, isFloat, isNum, show, T27, TEXT, U8 } from './types.ts';
import { enumOfVariant, variantValue } from './variants.ts';

/**
 * Expressions. The expected type goes down as a hint, which literals and constructors follow; the found type comes up.
 * `expr` only hints; `check` insists.
 */

export function check(b: Body, e: ast.Expr, want: Type): TExpr {
  return coerce(b, expr(b, e, want === ERR ? undefined : want), want);
}

export function expr(b: Body, e: ast.Expr, hint: Type | undefined): TExpr {
  const t = dispatch(b, e, hint);
  // What a kernel computes with are scalars: its own tensors are reached by name (tensorOperand), and there are no others.
  if (!b.kernel || t.type.kind !== 'tensor') return t;
  b.p.report('E0610', e.span, { type: show(t.type) });
  return errorAt(e.span);
}

function dispatch(b: Body, e: ast.Expr, hint: Type | undefined): TExpr {
  switch (e.kind) {
    case 'int':
      return intLiteral(b, e.value, e.balanced, e.span, hint);
    case 'float':
      return floatLiteral(b, e.value, e.span, hint);
    case 'bool':
      return { kind: 'const', value: e.value, type: BOOL, span: e.span };
    case 'char':
      return { kind: 'const', value: BigInt(e.value), type: U8, span: e.span };
    case 'str':
      return { kind: 'str', value: e.value, type: TEXT, span: e.span };
    case 'name':
      return nameExpr(b, e, hint);
    case 'field':
      return fieldExpr(b, e, hint);
    case 'tupleField':
      return tupleFieldExpr(b, e);
    case 'index':
      return indexExpr(b, e);
    case 'call':
      return call(b, e, hint);
    case 'struct':
      return structLiteral(b, e, hint);
    case 'tuple':
      return tupleExpr(b, e, hint);
    case 'array':
      return arrayExpr(b, e, hint);
    case 'fill':
      return fillExpr(b, e, hint);
    case 'unary':
      return unary(b, e, hint);
    case 'binary':
      return binary(b, e, hint);
    case 'range':
      b.p.report('E0207', e.span, { name: b.p.text(e.span) });
      return errorAt(e.span);
    case 'try':
      return tryExpr(b, e);
    case 'as':
      return ascription(b, e);
    case 'if':
      return ifExpr(b, e, hint);
    case 'match':
      return matchExpr(b, e, hint);
    case 'loop':
      return loopExpr(b, e, hint);
    case 'block':
      return block(b, e, hint);
    case 'reduce':
      return reduceExpr(b, e, hint);
    case 'error':
      return errorAt(e.span);
  }
}

/** Whether an expression has no type of its own: literals, and operators on nothing but literals. */
export function isLiteral(e: ast.Expr): boolean {
  switch (e.kind) {
    case 'int':
    case 'float':
      return true;
    case 'unary':
      return e.op !== '!' && isLiteral(e.operand);
    case 'binary':
      return isArithmetic(e.op) && isLiteral(e.left) && (isShift(e.op) || isLiteral(e.right));
    case 'array':
      return e.items.every(isLiteral);
    case 'fill':
      return isLiteral(e.value);
    case 'tuple':
      return e.items.length > 0 && e.items.every(isLiteral);
    default:
      return false;
  }
}
function isArithmetic(op: ast.BinaryOp): boolean {
  return !['<=>', '==', '!=', '<', '<=', '>', '>=', '&&', '||'].includes(op);
}
function isShift(op: ast.BinaryOp): boolean {
  return op === '<<' || op === '>>';
}

/** An integer literal (already negated where the source says so) in the expected type, else i32, else t27 if balanced. */
export function intLiteral(b: Body, value: bigint, balanced: boolean, span: Span, hint: Type | undefined): TExpr {
  if (hint && isFloat(hint)) return { kind: 'const', value: toFloat(Number(value), hint), type: hint, span };
  // Whole numbers are of every numeric type.
  const type = hint && isNum(hint) ? hint : balanced ? T27 : I32;
  const { min, max } = scalarInfo((type as { name: 'i32' }).name);
  if (value < min || value > max) {
    b.p.report('E0304', span, { value: String(value), type: show(type), min: String(min), max: String(max) });
    return errorAt(span);
  }
  return { kind: 'const', value, type, span };
}

function toFloat(v: number, type: Type): number {
  return type.kind === 'scalar' && type.name === 'f32' ? Math.fround(v) : v;
}

function floatLiteral(b: Body, value: number, span: Span, hint: Type | undefined): TExpr {
  const type = hint && isFloat(hint) ? hint : F64;
  const v = toFloat(value, type);
  if (!Number.isFinite(v)) {
    b.p.report('E0304', span, { value: String(value), type: show(type), min: '-max', max: 'max' });
    return errorAt(span);
  }
  return { kind: 'const', value: v, type, span };
}

function nameExpr(b: Body, e: Extract<ast.Expr, { kind: 'name' }>, hint: Type | undefined): TExpr {
  const name = e.name.text;
  const binding = b.scope.find(name);
  if (binding) {
    binding.used = true;
    const { local } = binding;
    if (b.kernel) {
      b.kernel.readable(local, e.span);
      if (local.type.kind === 'tensor') {
        b.p.report('E0606', e.span, { name });
        return errorAt(e.span);
      }
    }
    return { kind: 'local', local, type: local.type, span: e.span };
  }
  const g = b.generics.get(name);
  if (g !== undefined) {
    if (typeof g === 'number') return { kind: 'const', value: BigInt(g), type: I32, span: e.span };
    if (typeof g === 'string') {
      b.sawPattern = true;
      return errorAt(e.span);
    }
    b.p.report('E0207', e.span, { name });
    return errorAt(e.span);
  }
  const decl = lookup(b.p, b.module, name);
  if (decl === 'broken') return errorAt(e.span);
  if (!decl) {
    const variant = enumOfVariant(b, name);
    if (variant !== undefined) b.p.report('E0201', e.span, { name }, { suggestion: { span: e.span, text: variant } });
    else b.unknownName(name, e.span, () => [...b.scope.all(), ...visibleNames(b.p, b.module)]);
    return errorAt(e.span);
  }
  if (decl.kind === 'const') return constantOf(b.p, decl, e.span) ?? errorAt(e.span);
  if (decl.kind === 'variant') return variantValue(b, decl, undefined, e.generics, e.span, hint);
  b.p.report('E0207', e.span, { name });
  return errorAt(e.span);
}

function fieldExpr(b: Body, e: Extract<ast.Expr, { kind: 'field' }>, hint: Type | undefined): TExpr {
  const callee = resolveCallee(b, e);
  if (callee === 'error') return errorAt(e.span);
  if (callee) {
    const { decl } = callee;
    if (decl.kind === 'const') return constantOf(b.p, decl, e.span) ?? errorAt(e.span);
    if (decl.kind === 'variant')
      return variantValue(b, decl, undefined, callee.generics, e.span, hint, callee.enumType);
    b.p.report('E0207', e.span, { name: e.name.text });
    return errorAt(e.span);
  }
  const base = expr(b, e.base, undefined);
  if (base.type === ERR) return errorAt(e.span);
  if (base.type.kind !== 'struct') {
    b.p.report('E0208', e.name.span, { name: e.name.text, type: show(base.type) });
    return errorAt(e.span);
  }
  const index = base.type.fields.findIndex((f) => f.name === e.name.text);
  if (index < 0) {
    b.p.unknownField(e.name, base.type);
    return errorAt(e.span);
  }
  return { kind: 'field', base, index, type: base.type.fields[index].type, span: e.span };
}

function tupleFieldExpr(b: Body, e: Extract<ast.Expr, { kind: 'tupleField' }>): TExpr {
  const base = expr(b, e.base, undefined);
  if (base.type === ERR) return errorAt(e.span);
  const item = base.type.kind === 'tuple' ? base.type.items[e.index] : undefined;
  if (!item) {
    b.p.report('E0208', e.span, { name: String(e.index), type: show(base.type) });
    return errorAt(e.span);
  }
  return { kind: 'field', base, index: e.index, type: item, span: e.span };
}

function tupleExpr(b: Body, e: Extract<ast.Expr, { kind: 'tuple' }>, hint: Type | undefined): TExpr {
  const hints = hint?.kind === 'tuple' && hint.items.length === e.items.length ? hint.items : undefined;
  const items = e.items.map((x, i) => (hints ? fitHint(b, expr(b, x, hints[i]), hints[i]) : expr(b, x, undefined)));
  const types = items.map((i) => i.type);
  const type = types.includes(ERR) ? ERR : b.p.ofSize(b.p.types.tuple(types), e.span);
  return { kind: 'tuple', items, type, span: e.span };
}

/** Converts a part of an aggregate to its expected type where it is a tensor in another layout or of other dimensions. */
function fitHint(b: Body, t: TExpr, hint: Type): TExpr {
  return t.type.kind === 'tensor' && hint.kind === 'tensor' ? coerce(b, t, hint) : t;
}

function ascription(b: Body, e: Extract<ast.Expr, { kind: 'as' }>): TExpr {
  const type = resolveType({ p: b.p, module: b.module, generics: b.generics, dims: shapeNames(b) }, e.type);
  const t = check(b, e.operand, type);
  return type === ERR ? errorAt(e.span) : t.type === type || t.type === ERR ? t : { ...t, type: known(t.type, type) };
}

/** The ascribed type where the value is not known more exactly. */
function known(found: Type, type: Type): Type {
  return found.kind === 'tensor' ? found : type;
}

/** Shape names already bound in a body. */
export function shapeNames(b: Body): DimNames {
  return (name) => {
    const binding = b.scope.find(name.text);
    if (binding?.role !== 'shape') return undefined;
    binding.used = true;
    return binding.local.name;
  };
}
