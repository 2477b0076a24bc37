import type { TensorTy, Type } from '../../spec/abi.ts';
import type { Span } from '../../spec/span.ts';
import type * as ast from '../syntax/ast.ts';
import type { Body, LoopCx } from './analysis.ts';
import { coerce, discard, join, mismatch } from './coerce.ts';
import { checkIrrefutable } from './exhaustive.ts';
import { check, expr, shapeNames } from './expr.ts';
import { arithmeticOp, noOperator, shiftCount } from './operators.ts';
import { pattern } from './patterns.ts';
import { place } from './places.ts';
import { resolveType } from './resolve.ts';
import { nearest } from './suggest.ts';
import type { Local, TExpr, TPattern, TStmt } from './tree.ts';
import { BOOL, elementType, ERR, I32, isInt, NEVER, NOTHING, show, TEXT, U8 } from './types.ts';

/** Blocks and statements. */

/** A block in a scope of its own. Its type is `NEVER` if a statement of it never finishes. */
export function block(b: Body, e: ast.BlockExpr, hint: Type | undefined): TExpr {
  b.push();
  const t = blockInScope(b, e, hint);
  b.pop();
  return t;
}

export function blockInScope(b: Body, e: ast.BlockExpr, hint: Type | undefined): TExpr {
  const stmts: TStmt[] = [];
  let left = false;
  let warned = false;
  const unreachable = (span: Span): void => {
    if (left && !warned) b.p.report('W0203', span);
    warned ||= left;
  };
  for (const s of e.stmts) {
    unreachable(s.span);
    const ends = statement(b, s, stmts);
    left ||= ends;
  }
  if (!e.value) return { kind: 'block', stmts, value: undefined, type: left ? NEVER : NOTHING, span: e.span };
  unreachable(e.value.span);
  let value = expr(b, e.value, hint);
  if (hint === NOTHING) {
    if (isIdle(value)) b.p.report('W0204', value.span);
    value = discard(value);
  }
  const type = left ? NEVER : value.type;
  return { kind: 'block', stmts, value, type, span: e.span };
}

/** Checks one statement; true if control never goes past it. */
function statement(b: Body, s: ast.Stmt, out: TStmt[]): boolean {
  if (b.kernel && s.kind !== 'let' && s.kind !== 'expr' && s.kind !== 'error') {
    b.p.report('E0607', s.span, {});
    return false;
  }
  switch (s.kind) {
    case 'error':
      return false;
    case 'let':
      return letStmt(b, s, out);
    case 'assign':
      return assign(b, s, out);
    case 'expr': {
      const branches = s.expr.kind === 'if' || s.expr.kind === 'match' || s.expr.kind === 'block';
      const t = expr(b, s.expr, branches ? NOTHING : undefined);
      if (isIdle(t)) b.p.report('W0204', s.span);
      out.push({ kind: 'expr', expr: t, span: s.span });
      return t.type === NEVER;
    }
    case 'while': {
      const cond = check(b, s.cond, BOOL);
      const cx = loop(s.label);
      b.loops.push(cx);
      const body = discard(block(b, s.body, undefined));
      b.loops.pop();
      out.push({ kind: 'while', loop: cx.id, cond, body, span: s.span });
      return false;
    }
    case 'for':
      forStmt(b, s, out);
      return false;
    case 'break':
      return breakStmt(b, s, out);
    case 'continue': {
      const cx = findLoop(b, s.label, s.span, 'continue');
      if (cx) out.push({ kind: 'continue', loop: cx.id, span: s.span });
      return true;
    }
    case 'return': {
      if (b.result === undefined) {
        b.p.report('E0213', s.span);
        return true;
      }
      const value = s.value
        ? b.result === NOTHING
          ? discardable(b, s.value)
          : check(b, s.value, b.result)
        : undefined;
      if (!s.value && b.result !== NOTHING && b.result !== ERR) b.p.report('E0317', s.span, { type: show(b.result) });
      out.push({ kind: 'return', value: value?.type === NOTHING ? undefined : value, span: s.span });
      return true;
    }
    case 'assert': {
      const cond = check(b, s.cond, BOOL);
      const message = s.message ? check(b, s.message, TEXT) : undefined;
      out.push({ kind: 'assert', cond, message, text: b.p.text(s.cond.span), span: s.span });
      return false;
    }
  }
}

function discardable(b: Body, e: ast.Expr): TExpr {
  return check(b, e, NOTHING);
}

/** An expression without effect whose value nobody takes. */
function isIdle(t: TExpr): boolean {
  if (t.type === ERR) return false;
  switch (t.kind) {
    case 'const':
    case 'str':
    case 'local':
    case 'field':
    case 'array':
    case 'fill':
    case 'equal':
    case 'struct':
    case 'variant':
    case 'op':
      return true;
    case 'tuple':
      return t.items.length > 0;
    default:
      return false;
  }
}

function loop(label: ast.Ident | undefined): LoopCx {
  return { id: { label: label?.text }, isLoop: false, hint: undefined, type: undefined, broke: false };
}

/** The type of what an `if` without `else` computes and cannot give. */
function droppedByIf(t: TExpr): Type | undefined {
  if (t.kind !== 'if' || t.else || t.then.kind !== 'block' || t.then.value) return undefined;
  const [only] = t.then.stmts;
  return t.then.stmts.length === 1 && only.kind === 'expr' && only.expr.kind === 'block' ? only.expr.type : undefined;
}

function letStmt(b: Body, s: Extract<ast.Stmt, { kind: 'let' }>, out: TStmt[]): boolean {
  if (b.kernel && s.mutable) b.p.report('E0607', s.span, {});
  let type: Type | undefined;
  const fresh: { name: ast.Ident; unique: string; axis: number }[] = [];
  if (s.type) {
    const known = shapeNames(b);
    const dims = (name: ast.Ident, axis: number): string | null | undefined => {
      const old = known(name, axis);
      if (old !== undefined) return old as string;
      if (b.scope.find(name.text) || s.type?.kind !== 'tensor' || s.pattern.kind !== 'bind') return undefined;
      const again = fresh.find((f) => f.name.text === name.text);
      if (again) return again.unique;
      let unique = name.text;
      for (let i = 1; b.shapes.has(unique); i++) unique = `${name.text}.${i}`;
      b.shapes.add(unique);
      fresh.push({ name, unique, axis });
      return unique;
    };
    type = resolveType({ p: b.p, module: b.module, generics: b.generics, dims }, s.type);
  }
  const value = letValue(b, s.value, type, fresh);
  const lost = type ? undefined : droppedByIf(value);
  if (lost) b.p.report('E0323', value.span, { expected: show(lost) });
  const bound = lost ? ERR : (type ?? value.type);
  const p = bind(b, s.pattern, bound, s.mutable);
  out.push({ kind: 'let', pattern: p, value, span: s.span });
  // A variable that is declared for the sake of its sizes is used by them.
  const named = fresh.length > 0 && s.pattern.kind === 'bind' ? b.scope.find(s.pattern.name.text) : undefined;
  if (named) named.used = true;
  for (const f of fresh) {
    const local: Local = { name: f.unique, type: I32, mutable: false, span: f.name.span };
    b.scope.names.set(f.name.text, { local, role: 'shape', used: true });
    if (p.kind === 'bind') out.push({ kind: 'bindShape', local, tensor: p.local, axis: f.axis, span: f.name.span });
  }
  return value.type === NEVER;
}

/** The value of a `let`: sizes that it binds itself are not checked against it, unless one is used twice. */
function letValue(
  b: Body,
  e: ast.Expr,
  type: Type | undefined,
  fresh: readonly { unique: string; axis: number }[],
): TExpr {
  if (!type || type === ERR) return expr(b, e, undefined);
  if (fresh.length === 0 || type.kind !== 'tensor') return check(b, e, type);
  const open: TensorTy = b.p.types.tensor(
    type.elem,
    type.dims.map((d, i) => (fresh.some((f) => f.unique === d && f.axis === i) ? null : d)),
    type.layout,
  );
  const value = expr(b, e, open);
  return coerce(b, value, open);
}

/** A pattern that must always match. */
function bind(b: Body, p: ast.Pattern, type: Type, mutable: boolean): TPattern {
  const t = pattern(b, p, type, mutable);
  if (!t) return { kind: 'wild' };
  if (type !== ERR) checkIrrefutable(b, type, t, p.span);
  return t;
}

function assign(b: Body, s: Extract<ast.Stmt, { kind: 'assign' }>, out: TStmt[]): boolean {
  const target = place(b, s.place, s.op === undefined ? 'write' : 'update');
  if (!target) {
    expr(b, s.value, undefined);
    return false;
  }
  const isShift = s.op === '<<' || s.op === '>>';
  const value = isShift ? shiftCount(b, s.value) : check(b, s.value, target.type);
  let op: string | undefined;
  if (s.op === '+' && target.type === TEXT) op = 'concat';
  else if (s.op !== undefined) {
    op = arithmeticOp(s.op, target.type);
    if (op === undefined) {
      noOperator(b, s.op, target.type, s.span);
      return false;
    }
  }
  out.push({ kind: 'assign', place: target, op, value, span: s.span });
  return value.type === NEVER;
}

function forStmt(b: Body, s: Extract<ast.Stmt, { kind: 'for' }>, out: TStmt[]): void {
  const cx = loop(s.label);
  const bodyOf = (): TExpr => {
    b.loops.push(cx);
    const body = discard(block(b, s.body, undefined));
    b.loops.pop();
    b.pop();
    return body;
  };
  if (s.iter.kind === 'range') {
    const { start: from, end: to, inclusive } = s.iter;
    if (!from || !to) {
      b.p.report('E0214', s.iter.span);
      return;
    }
    // The bounds take each other's type; a literal takes whichever the other has.
    let start = expr(b, from, undefined);
    let end = expr(b, to, start.type === ERR ? undefined : start.type);
    if (start.type !== end.type && from.kind === 'int') start = expr(b, from, end.type);
    if (start.type !== end.type) end = coerce(b, end, start.type);
    if (start.type !== ERR && !isInt(start.type)) {
      b.p.report('E0328', s.iter.span, { type: show(start.type) });
      start = { ...start, type: ERR };
    }
    b.push();
    const p = pattern(b, s.pattern, start.type);
    if (p && p.kind !== 'bind' && p.kind !== 'wild') checkIrrefutable(b, start.type, p, s.pattern.span);
    const local = p?.kind === 'bind' ? p.local : undefined;
    const body = bodyOf();
    out.push({ kind: 'forRange', loop: cx.id, local, start, end, inclusive, body, span: s.span });
    return;
  }
  const subject = expr(b, s.iter, undefined);
  const item = iterated(b, subject);
  b.push();
  const p = bind(b, s.pattern, item, false);
  const body = bodyOf();
  out.push({ kind: 'forEach', loop: cx.id, pattern: p, subject, body, span: s.span });
}

function iterated(b: Body, subject: TExpr): Type {
  const t = subject.type;
  if (t === TEXT) return U8;
  if (t.kind === 'tensor')
    return t.dims.length <= 1 ? elementType(t) : b.p.types.tensor(t.elem, t.dims.slice(1), { name: t.layout.name });
  if (t !== ERR && t !== NEVER) b.p.report('E0328', subject.span, { type: show(t) });
  return ERR;
}

function findLoop(b: Body, label: ast.Ident | undefined, span: Span, what: string): LoopCx | undefined {
  if (label) {
    for (let i = b.loops.length - 1; i >= 0; i--) if (b.loops[i].id.label === label.text) return b.loops[i];
    const labels = b.loops.map((l) => l.id.label).filter((l) => l !== undefined);
    const near = nearest(label.text, labels);
    b.p.report(
      'E0210',
      label.span,
      { name: label.text },
      { suggestion: near === undefined ? undefined : { span: label.span, text: near } },
    );
    return undefined;
  }
  const cx = b.loops[b.loops.length - 1];
  if (!cx) b.p.report('E0211', span, { what });
  return cx;
}

function breakStmt(b: Body, s: Extract<ast.Stmt, { kind: 'break' }>, out: TStmt[]): boolean {
  const cx = findLoop(b, s.label, s.span, 'break');
  if (!cx) {
    if (s.value) expr(b, s.value, undefined);
    return true;
  }
  let value = s.value && expr(b, s.value, cx.type ?? cx.hint);
  if (value && !cx.isLoop) {
    b.p.report('E0216', s.span);
    value = undefined;
  }
  if (cx.isLoop) {
    const type = value?.type ?? NOTHING;
    if (cx.type === undefined) cx.type = type === NEVER ? undefined : type;
    else {
      const joined = join(b, cx.type, type);
      if (joined) cx.type = joined;
      else if (value) mismatch(b, value, cx.type);
      else b.p.report('E0301', s.span, { expected: show(cx.type), found: '()' });
    }
    cx.broke = true;
  }
  out.push({ kind: 'break', loop: cx.id, value, span: s.span });
  return true;
}
