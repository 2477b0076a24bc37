import type { Span } from '../../spec/span.ts';
import type { Body } from './analysis.ts';
import type { Local, TExpr, TIndex } from './tree.ts';

/**
 * In-place updates: the places that a statement writes must be disjoint, and what it reads of the same tensor must be the
 * place it writes.
 */
export function checkInPlace(
  b: Body,
  target: Local,
  frees: readonly TIndex[],
  indices: readonly TExpr[],
  value: TExpr,
  span: Span,
): void {
  const alone = new Set(indices.flatMap((i) => (i.kind === 'local' ? [i.local] : [])));
  if (frees.some((f) => !alone.has(f.local))) {
    b.p.report('E0609', span, { name: target.name });
    return;
  }
  for (const read of reads(value, target)) {
    const same = read.indices.length === indices.length && read.indices.every((r, axis) => sameExpr(r, indices[axis]));
    if (!same) {
      b.p.report('E0609', read.span, { name: target.name });
      return;
    }
  }
}

type Read = Extract<TExpr, { kind: 'index' }>;

function* reads(t: TExpr, target: Local): Iterable<Read> {
  if (t.kind === 'index' && t.base.kind === 'local' && t.base.local === target) yield t;
  for (const child of parts(t)) yield* reads(child, target);
}

/** Sub-expressions of an element expression. */
function parts(t: TExpr): readonly TExpr[] {
  switch (t.kind) {
    case 'op':
      return t.args;
    case 'and':
    case 'or':
    case 'equal':
      return [t.left, t.right];
    case 'call':
    case 'intrinsic':
      return t.args.flatMap((a) => (a.kind === 'value' ? [a.value] : []));
    case 'tuple':
      return t.items;
    case 'struct':
      return t.fields;
    case 'variant':
      return t.payload;
    case 'field':
      return [t.base];
    case 'index':
      return [t.base, ...t.indices];
    case 'if':
      return t.else ? [t.cond, t.then, t.else] : [t.cond, t.then];
    case 'match':
      return [t.subject, ...t.arms.flatMap((a) => (a.guard ? [a.guard, a.body] : [a.body]))];
    case 'block': {
      const inner = t.stmts.flatMap((s) => (s.kind === 'let' ? [s.value] : s.kind === 'expr' ? [s.expr] : []));
      return t.value ? [...inner, t.value] : inner;
    }
    case 'reduce':
      return [t.body];
    default:
      return [];
  }
}

/** Whether two expressions are certainly the same number: the same local, constant, or op on such. */
export function sameExpr(x: TExpr, y: TExpr): boolean {
  if (x.kind === 'local' && y.kind === 'local') return x.local === y.local;
  if (x.kind === 'const' && y.kind === 'const') return x.value === y.value && x.type === y.type;
  if (x.kind === 'op' && y.kind === 'op') return x.op === y.op && x.args.every((a, i) => sameExpr(a, y.args[i]));
  return false;
}
