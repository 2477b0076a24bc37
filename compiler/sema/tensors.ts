import type { Dim, TensorTy, Type } from '../../spec/abi.ts';
import type { Span } from '../../spec/span.ts';
import type * as ast from '../syntax/ast.ts';
import type { Body } from './analysis.ts';
import { coerce, errorAt } from './coerce.ts';
import { check, expr, isLiteral } from './expr.ts';
import { joinDims } from './generics.ts';
import { evaluateQuiet } from './consts.ts';
import { makeLocal } from './scope.ts';
import type { Local, TExpr, TStmt } from './tree.ts';
import { defaultLayout, elementType, ERR, F32, I32, isInt, NEVER, show, TEXT, U8 } from './types.ts';

/** Tensor literals, indexing and slices. */

/** `[a, b]` and nested `[[…], […]]`, flattened row-major where the rows are literals themselves. */
export function arrayExpr(b: Body, e: Extract<ast.Expr, { kind: 'array' }>, hint: Type | undefined): TExpr {
  const want = hint?.kind === 'tensor' ? hint : undefined;
  const leaves: ast.Expr[] = [];
  const dims = rectangle(b, e, leaves, want ? want.dims.length : undefined);
  if (!dims) return errorAt(e.span);
  const elemHint = want ? elementType(want) : undefined;
  // Literals take the type of the first element that has one of its own.
  let elem = elemHint;
  const first = leaves.find((x) => !isLiteral(x));
  let firstValue: TExpr | undefined;
  if (!elem && first) {
    firstValue = expr(b, first, undefined);
    elem = firstValue.type === NEVER ? undefined : firstValue.type;
  }
  const items: TExpr[] = [];
  for (const leaf of leaves) {
    if (leaf.kind === 'array' && want && elemHint?.kind === 'scalar') {
      b.p.report('E0401', e.span, { expected: want.dims.length, found: want.dims.length + 1, type: show(want) });
      return errorAt(e.span);
    }
    const value = leaf === first && firstValue ? firstValue : expr(b, leaf, elem === ERR ? undefined : elem);
    elem ??= value.type === NEVER ? undefined : value.type;
    const joined = elem && joinDims(b.p, elem, value.type);
    if (!elemHint && joined && joined !== ERR) elem = joined;
    items.push(value);
  }
  if (!elem) {
    b.p.report('E0309', e.span, { name: '[]' });
    return errorAt(e.span);
  }
  const fitted = items.map((i) => coerce(b, i, elem));
  if (elem === ERR || fitted.some((i) => i.type === ERR)) return errorAt(e.span);
  const stored = want?.elem.kind === 'half' && elem === F32 ? want.elem : elem;
  return { kind: 'array', items: fitted, type: b.p.types.tensor(stored, dims, layoutFor(stored, want)), span: e.span };
}

/** A literal is built in the expected layout, so that it need not be converted. */
function layoutFor(elem: TensorTy['elem'], want: TensorTy | undefined): TensorTy['layout'] {
  return want && want.elem === elem ? want.layout : defaultLayout(elem);
}

/** Sizes of a nested literal, its elements in `leaves`; at most `rank` levels. Undefined when rows differ (reported). */
function rectangle(
  b: Body,
  e: Extract<ast.Expr, { kind: 'array' }>,
  leaves: ast.Expr[],
  rank: number | undefined,
): number[] | undefined {
  const rows = e.items.filter((i) => i.kind === 'array');
  if (rows.length === 0 || rows.length !== e.items.length || rank === 1) {
    for (const i of e.items) leaves.push(i);
    const zeros = e.items.length === 0 && rank !== undefined ? Array.from({ length: rank - 1 }, () => 0) : [];
    return [e.items.length, ...zeros];
  }
  let inner: number[] | undefined;
  for (const row of rows) {
    const dims = rectangle(b, row, leaves, rank === undefined ? undefined : rank - 1);
    if (!dims) return undefined;
    if (inner && inner.join() !== dims.join()) {
      b.p.report('E0406', row.span, { expected: inner[0], found: dims[0] });
      return undefined;
    }
    inner ??= dims;
  }
  return [rows.length, ...inner!];
}

/** `[v; n]`, `[v; m, n]`. */
export function fillExpr(b: Body, e: Extract<ast.Expr, { kind: 'fill' }>, hint: Type | undefined): TExpr {
  const want = hint?.kind === 'tensor' ? hint : undefined;
  const value = want ? check(b, e.value, elementType(want)) : expr(b, e.value, undefined);
  const sizes = e.dims.map((d) => check(b, d, I32));
  if (value.type === ERR || sizes.some((s) => s.type === ERR)) return errorAt(e.span);
  const dims = e.dims.map((d, i) => dimOf(b, d, sizes[i]));
  const elem = want?.elem.kind === 'half' ? want.elem : value.type;
  return { kind: 'fill', value, dims: sizes, type: b.p.types.tensor(elem, dims, layoutFor(elem, want)), span: e.span };
}

/** What is known of a size: a constant, a shape name, or nothing. */
export function dimOf(b: Body, e: ast.Expr, t: TExpr): Dim {
  if (t.kind === 'const') return Number(t.value) >= 0 ? Number(t.value) : null;
  if (e.kind === 'name') {
    const binding = b.scope.find(e.name.text);
    if (binding) return binding.role === 'shape' ? binding.local.name : null;
  }
  const v = evaluateQuiet(t);
  return typeof v === 'bigint' && v >= 0n ? Number(v) : null;
}

/**
 * `x[i, j]`: an element; with fewer indices than axes the tensor of the rest, which `x[i][j]` looks into at once. `inner`:
 * such a rest is indexed further (in kernels, where only elements have values, it must be).
 */
export function indexExpr(b: Body, e: Extract<ast.Expr, { kind: 'index' }>, inner = false): TExpr {
  const base =
    e.base.kind === 'index'
      ? indexExpr(b, e.base, true)
      : b.kernel
        ? tensorOperand(b, e.base)
        : expr(b, e.base, undefined);
  if (base.type === ERR) {
    for (const i of e.indices) if (i.kind !== 'range') expr(b, i, undefined);
    return errorAt(e.span);
  }
  const range = e.indices.find((i) => i.kind === 'range');
  if (range) return slice(b, base, e, range);
  if (base.type === TEXT && b.kernel) {
    b.p.report('E0610', e.span, { type: show(base.type) });
    return errorAt(e.span);
  }
  if (base.type === TEXT) {
    if (e.indices.length !== 1) return wrongRank(b, 1, e.indices.length, base.type, e.span);
    const index = integer(b, e.indices[0]);
    return index ? { kind: 'index', base, indices: [index], type: U8, span: e.span } : errorAt(e.span);
  }
  if (base.type.kind !== 'tensor') {
    b.p.report('E0329', e.span, { type: show(base.type) });
    return errorAt(e.span);
  }
  const indices = checkIndices(b, base.type, e);
  if (!indices) return errorAt(e.span);
  const type = partType(b, base.type, indices.length);
  if (b.kernel && !inner && type.kind === 'tensor')
    return wrongRank(b, base.type.dims.length, indices.length, base.type, e.span);
  if (isPart(base)) return { ...base, indices: [...base.indices, ...indices], type, span: e.span };
  return { kind: 'index', base, indices, type, span: e.span };
}

/** What `count` indices of a tensor leave: an element, or the tensor of the axes after them, untiled. */
export function partType(b: Body, t: TensorTy, count: number): Type {
  return count === t.dims.length
    ? elementType(t)
    : b.p.types.tensor(t.elem, t.dims.slice(count), { name: t.layout.name });
}

/** Whether an expression is a part of a tensor that further indices look into. */
function isPart(t: TExpr): t is Extract<TExpr, { kind: 'index' }> {
  return t.kind === 'index' && t.base.type.kind === 'tensor' && t.indices.length < t.base.type.dims.length;
}

/** In kernels tensors are named only to be indexed. */
export function tensorOperand(b: Body, e: ast.Expr): TExpr {
  if (e.kind !== 'name') return expr(b, e, undefined);
  const binding = b.scope.find(e.name.text);
  if (binding?.local.type.kind !== 'tensor') return expr(b, e, undefined);
  binding.used = true;
  const local: Local = binding.local;
  b.kernel?.readable(local, e.span);
  return { kind: 'local', local, type: local.type, span: e.span };
}

function wrongRank(b: Body, expected: number, found: number, type: Type, span: Span): TExpr {
  b.p.report('E0401', span, { expected, found, type: show(type) });
  return errorAt(span);
}

/** An integer for each of the first axes; constants are checked against constant sizes. Undefined: wrong (reported). */
export function checkIndices(b: Body, type: TensorTy, e: Extract<ast.Expr, { kind: 'index' }>): TExpr[] | undefined {
  const indices = e.indices.map((i) => integer(b, i));
  if (e.indices.length > type.dims.length || e.indices.length === 0) {
    wrongRank(b, type.dims.length, e.indices.length, type, e.span);
    return undefined;
  }
  if (indices.includes(undefined)) return undefined;
  const done = indices as TExpr[];
  let good = true;
  done.forEach((t, axis) => {
    const size = type.dims[axis];
    const v = t.kind === 'const' ? t.value : undefined;
    if (typeof v !== 'bigint' || (v >= 0n && (typeof size !== 'number' || v < BigInt(size)))) return;
    b.p.report('E0408', t.span, { index: String(v), size: size === null ? '_' : String(size) });
    good = false;
  });
  return good ? done : undefined;
}

function integer(b: Body, e: ast.Expr): TExpr | undefined {
  if (e.kind === 'range') {
    b.p.report('E0401', e.span, { expected: 1, found: 1, type: b.p.text(e.span) });
    return undefined;
  }
  const t = expr(b, e, undefined);
  if (t.type === ERR) return undefined;
  if (!isInt(t.type) && t.type !== NEVER) {
    b.p.report('E0301', e.span, { expected: 'i32', found: show(t.type) });
    return undefined;
  }
  return t;
}

function slice(b: Body, base: TExpr, e: Extract<ast.Expr, { kind: 'index' }>, range: ast.Expr): TExpr {
  if (range.kind !== 'range') return errorAt(e.span);
  if (!range.end && base.kind !== 'local') {
    // The size of the base is asked for too: it is evaluated once, into a variable.
    const local = makeLocal('base', base.type, false, base.span);
    const value = slice(b, { kind: 'local', local, type: base.type, span: base.span }, e, range);
    const stmts: TStmt[] = [{ kind: 'let', pattern: { kind: 'bind', local }, value: base, span: base.span }];
    return { kind: 'block', stmts, value, type: value.type, span: e.span };
  }
  if (base.type !== TEXT && base.type.kind !== 'tensor') {
    b.p.report('E0329', e.span, { type: show(base.type) });
    return errorAt(e.span);
  }
  if (e.indices.length !== 1) return wrongRank(b, 1, e.indices.length, base.type, e.span);
  const zero: TExpr = { kind: 'const', value: 0n, type: I32, span: range.span };
  const start = range.start ? check(b, range.start, I32) : zero;
  let end: TExpr = range.end
    ? check(b, range.end, I32)
    : { kind: 'intrinsic', name: 'len', args: [{ kind: 'value', value: base }], type: I32, span: range.span };
  if (start.type === ERR || end.type === ERR) return errorAt(e.span);
  if (range.inclusive) {
    const one: TExpr = { kind: 'const', value: 1n, type: I32, span: range.span };
    end =
      end.kind === 'const'
        ? { ...end, value: (end.value as bigint) + 1n }
        : { kind: 'op', op: 'add', args: [end, one], type: I32, span: end.span };
  }
  if (base.type.kind !== 'tensor') return { kind: 'slice', base, start, end, type: TEXT, span: e.span };
  const known = start.kind === 'const' && end.kind === 'const' ? Number(end.value) - Number(start.value) : null;
  if (known !== null && (known < 0 || Number((start as { value: bigint }).value) < 0)) {
    b.p.report('E0408', range.span, { index: b.p.text(range.span), size: String(base.type.dims[0] ?? '_') });
    return errorAt(e.span);
  }
  const type = b.p.types.tensor(base.type.elem, [known, ...base.type.dims.slice(1)], { name: base.type.layout.name });
  return { kind: 'slice', base, start, end, type, span: e.span };
}
