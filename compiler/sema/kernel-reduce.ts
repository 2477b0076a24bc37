import type { Type } from '../../spec/abi.ts';
import type * as ast from '../syntax/ast.ts';
import type { Body } from './analysis.ts';
import { errorAt } from './coerce.ts';
import { check, expr } from './expr.ts';
import { extentOf } from './kernel-ranges.ts';
import type { TExpr, TIndex } from './tree.ts';
import { BOOL, ERR, I32, isNum, NEVER, show } from './types.ts';

/** Reductions over index ranges: `sum(k) e`, `max(i, j in 0..n) e`, `scan(k) e`. */
export function reduceExpr(b: Body, e: Extract<ast.Expr, { kind: 'reduce' }>, hint: Type | undefined): TExpr {
  const { kernel } = b;
  if (!kernel) {
    b.p.report('E0613', e.span, { name: e.op });
    return errorAt(e.span);
  }
  if (e.op === 'scan') return scan(b, e, hint);
  b.push();
  const indices: TIndex[] = [];
  // The ranges span a box: none may depend on another index of the same reduction, so all are found before any is known.
  const ranges = e.indices.map(({ name, range }) => (range ? explicitRange(b, range) : extentOf(b, name, [e.body])));
  e.indices.forEach(({ name }, i) => {
    const local = b.declare(name.text, I32, false, name.span, 'index');
    const range = ranges[i];
    if (range) indices.push({ local, ...range });
  });
  const good = indices.length === e.indices.length;
  const logic = e.op === 'any' || e.op === 'all';
  const arg = e.op === 'argmin' || e.op === 'argmax';
  const body = logic ? check(b, e.body, BOOL) : expr(b, e.body, arg ? undefined : hint);
  b.pop();
  if (!good || body.type === ERR) return errorAt(e.span);
  if (!logic && !isNum(body.type)) {
    if (body.type !== NEVER) b.p.report('E0303', e.span, { op: e.op, type: show(body.type) });
    return errorAt(e.span);
  }
  if (arg && indices.length !== 1) {
    b.p.report('E0614', e.span, { name: e.op });
    return errorAt(e.span);
  }
  return { kind: 'reduce', op: e.op, indices, body, type: arg ? I32 : body.type, span: e.span };
}

/** The range that is written for an index, both ends `i32`. */
export function explicitRange(b: Body, range: ast.Expr): { start: TExpr; end: TExpr } | undefined {
  if (range.kind !== 'range' || !range.end) {
    b.p.report('E0214', range.span);
    return undefined;
  }
  const start: TExpr = range.start
    ? check(b, range.start, I32)
    : { kind: 'const', value: 0n, type: I32, span: range.span };
  let end = check(b, range.end, I32);
  if (start.type === ERR || end.type === ERR) return undefined;
  if (range.inclusive) {
    const one: TExpr = { kind: 'const', value: 1n, type: I32, span: end.span };
    end = { kind: 'op', op: 'add', args: [end, one], type: I32, span: end.span };
  }
  return { start, end };
}

/** `scan(k) e`: inclusive prefix sums along an index of the left side. */
function scan(b: Body, e: Extract<ast.Expr, { kind: 'reduce' }>, hint: Type | undefined): TExpr {
  const [binder] = e.indices;
  const free = e.indices.length === 1 ? b.kernel?.frees().get(binder.name.text) : undefined;
  if (!free || binder.range) {
    b.p.report('E0612', binder.name.span, { name: binder.name.text });
    b.push();
    for (const i of e.indices) b.declare(i.name.text, I32, false, i.name.span, 'index');
    expr(b, e.body, hint);
    b.pop();
    return errorAt(e.span);
  }
  const body = expr(b, e.body, hint);
  if (body.type === ERR) return body;
  if (!isNum(body.type)) {
    b.p.report('E0303', e.span, { op: 'scan', type: show(body.type) });
    return errorAt(e.span);
  }
  return { kind: 'reduce', op: 'scan', indices: [free], body, type: body.type, span: e.span };
}
