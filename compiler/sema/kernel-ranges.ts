import type * as ast from '../syntax/ast.ts';
import type { Body } from './analysis.ts';
import { sameExpr } from './kernel-places.ts';
import { lookup } from './modules.ts';
import type { Local, TExpr } from './tree.ts';
import { ERR, I32 } from './types.ts';

/** Ranges of indexes in kernels: an index runs over the size of every axis that it stands on alone. */

export interface Extent {
  readonly start: TExpr;
  readonly end: TExpr;
}

/**
 * The range of an index from its plain uses (`x[k]`, not `x[k + 1]`), and from the axis of the left side it stands on if
 * there is one. All must agree: constants now, shape names when the kernel is called; sizes that are computed in the kernel must
 * be the same expression. Reports when there is no use.
 */
export function extentOf(b: Body, name: ast.Ident, bodies: readonly ast.Expr[], left?: TExpr): Extent | undefined {
  let end = left;
  for (const body of bodies) {
    for (const { local, axis, at } of plainUses(b, name.text, body)) {
      const found = b.kernel?.extents(local)[axis];
      if (!found) continue;
      if (!end) end = found;
      else if (!sameExpr(end, found) && !b.kernel?.equate(end, found)) {
        b.p.report('E0605', at.span, { name: name.text, first: sizeText(end), second: sizeText(found) });
        return undefined;
      }
    }
  }
  if (!end) {
    // An index of something unknown: that is what will be reported.
    if (bodies.some((e) => indexesUnknown(b, e))) return undefined;
    b.p.report('E0604', name.span, { name: name.text });
    return undefined;
  }
  return { start: { kind: 'const', value: 0n, type: I32, span: name.span }, end: { ...end, span: name.span } };
}

function sizeText(t: TExpr): string {
  if (t.kind === 'const') return String(t.value);
  if (t.kind === 'local') return t.local.name;
  if (t.kind === 'op') return `${t.op}(${t.args.map(sizeText).join(', ')})`;
  return '?';
}

interface Use {
  readonly local: Local;
  readonly axis: number;
  readonly at: ast.Expr;
}

function* plainUses(b: Body, name: string, e: ast.Expr): Iterable<Use> {
  if (e.kind === 'index') {
    // `x[i][k]` is `x[i, k]`: the axes are counted through.
    let base: ast.Expr = e;
    let before = 0;
    while (base.kind === 'index') {
      if (base !== e) before += base.indices.length;
      base = base.base;
    }
    const local = base.kind === 'name' ? b.scope.find(base.name.text)?.local : undefined;
    if (local?.type.kind === 'tensor') {
      for (let axis = 0; axis < e.indices.length; axis++) {
        const i = e.indices[axis];
        if (i.kind === 'name' && i.name.text === name) yield { local, axis: before + axis, at: i };
      }
    }
  }
  for (const child of children(e)) yield* plainUses(b, name, child);
}

function indexesUnknown(b: Body, e: ast.Expr): boolean {
  if (e.kind === 'error') return true;
  if (e.kind === 'index' && e.base.kind === 'name') {
    const binding = b.scope.find(e.base.name.text);
    if (binding ? binding.local.type === ERR : !lookup(b.p, b.module, e.base.name.text)) return true;
  }
  return children(e).some((c) => indexesUnknown(b, c));
}

function children(e: ast.Expr): readonly ast.Expr[] {
  switch (e.kind) {
    case 'field':
    case 'tupleField':
      return [e.base];
    case 'index':
      return [e.base, ...e.indices];
    case 'call':
      return e.args.map((a) => a.value);
    case 'struct':
      return e.fields.map((f) => f.value);
    case 'tuple':
    case 'array':
      return e.items;
    case 'fill':
      return [e.value];
    case 'unary':
    case 'try':
    case 'as':
      return [e.operand];
    case 'binary':
      return [e.left, e.right];
    case 'if':
      return e.else ? [e.cond, e.then, e.else] : [e.cond, e.then];
    case 'match':
      return [e.subject, ...e.arms.flatMap((a) => (a.guard ? [a.guard, a.body] : [a.body]))];
    case 'block': {
      const inner = e.stmts.flatMap((s) => (s.kind === 'let' ? [s.value] : s.kind === 'expr' ? [s.expr] : []));
      return e.value ? [...inner, e.value] : inner;
    }
    case 'reduce':
      return [e.body];
    default:
      return [];
  }
}
