import type { EnumTy, Type } from '../../spec/abi.ts';
import type * as ast from '../syntax/ast.ts';
import type { Body, LoopCx } from './analysis.ts';
import { coerce, discard, errorAt, join, mismatch } from './coerce.ts';
import { checkArms } from './exhaustive.ts';
import { check, expr } from './expr.ts';
import { mapDims } from './generics.ts';
import { pattern } from './patterns.ts';
import { instantiate } from './resolve.ts';
import { block } from './stmts.ts';
import type { TArm, TExpr } from './tree.ts';
import { BOOL, ERR, NEVER, NOTHING, show } from './types.ts';

/** Control that is an expression: if, match, loop, `?`. */

export function ifExpr(b: Body, e: Extract<ast.Expr, { kind: 'if' }>, hint: Type | undefined): TExpr {
  const cond = check(b, e.cond, BOOL);
  if (!e.else) {
    const then = discard(block(b, e.then, undefined));
    return { kind: 'if', cond, then, else: undefined, type: NOTHING, span: e.span };
  }
  const then = block(b, e.then, hint);
  const other = expr(b, e.else, hint ?? hintOf(b, then.type));
  const [type, arms] = unite(b, [then, other], hint);
  return { kind: 'if', cond, then: arms[0], else: arms[1], type, span: e.span };
}

/** What the first branch tells the others: its type, but not the sizes of tensors within, which each branch has its own of. */
function hintOf(b: Body, t: Type): Type | undefined {
  if (t === ERR || t === NEVER) return undefined;
  return t.kind === 'tensor' ? t : mapDims(b.p, t, (d) => (typeof d === 'number' ? null : d));
}

/** Brings branches to one type: the expected one if there is one, else the one they join to. */
function unite(b: Body, arms: readonly TExpr[], hint: Type | undefined): [Type, TExpr[]] {
  if (hint === NOTHING) {
    const done = arms.map(discard);
    return [done.every((a) => a.type === NEVER) ? NEVER : NOTHING, done];
  }
  let type: Type = NEVER;
  for (const a of arms) {
    if (a.type === ERR) continue;
    const joined = join(b, type, a.type);
    if (joined) type = joined;
    else {
      const as = type.kind === 'tensor' && a.type.kind === 'tensor' ? coerce(b, a, type) : undefined;
      if (!as) {
        // The arm that is not what is expected, or else the first that differs from those before.
        const other = hint && hint !== ERR ? arms.find((x) => x.type !== ERR && !join(b, hint, x.type)) : undefined;
        if (other) mismatch(b, other, hint!);
        else mismatch(b, a, type, 'branches');
        return [ERR, [...arms]];
      }
    }
  }
  if (arms.some((a) => a.type === ERR) && type === NEVER) return [ERR, [...arms]];
  if (type === NEVER || type === ERR) return [type, [...arms]];
  const want =
    hint && hint !== ERR && hint.kind === 'tensor' && type.kind === 'tensor' && hint.elem === type.elem ? hint : type;
  const final = want;
  return [final, arms.map((a) => coerce(b, a, final))];
}

export function matchExpr(b: Body, e: Extract<ast.Expr, { kind: 'match' }>, hint: Type | undefined): TExpr {
  const subject = expr(b, e.subject, undefined);
  const arms: TArm[] = [];
  const bodies: TExpr[] = [];
  let inner = hint;
  let broken = false;
  for (const arm of e.arms) {
    b.push();
    const p = pattern(b, arm.pattern, subject.type);
    const guard = arm.guard ? check(b, arm.guard, BOOL) : undefined;
    const body = expr(b, arm.body, inner);
    b.pop();
    inner ??= hintOf(b, body.type);
    arms.push({ pattern: p ?? { kind: 'wild' }, guard, body, span: arm.span });
    bodies.push(body);
    broken ||= !p;
  }
  if (subject.type === ERR) return errorAt(e.span);
  if (!broken) checkArms(b, subject.type, arms, e.span);
  if (e.arms.length === 0) return { kind: 'match', subject, arms, type: NEVER, span: e.span };
  const [type, done] = unite(b, bodies, hint);
  return { kind: 'match', subject, arms: arms.map((a, i) => ({ ...a, body: done[i] })), type, span: e.span };
}

export function loopExpr(b: Body, e: Extract<ast.Expr, { kind: 'loop' }>, hint: Type | undefined): TExpr {
  const cx: LoopCx = { id: { label: e.label?.text }, isLoop: true, hint, type: undefined, broke: false };
  b.loops.push(cx);
  const body = discard(block(b, e.body, undefined));
  b.loops.pop();
  return { kind: 'loop', loop: cx.id, body, type: cx.broke ? (cx.type ?? NOTHING) : NEVER, span: e.span };
}

export function tryExpr(b: Body, e: Extract<ast.Expr, { kind: 'try' }>): TExpr {
  const operand = expr(b, e.operand, undefined);
  if (operand.type === ERR) return errorAt(e.span);
  const option = b.p.prelude.get('Option');
  const result = b.p.prelude.get('Result');
  const from = b.p.nominal.get(operand.type);
  if (!from || (from.decl !== option && from.decl !== result)) {
    b.p.report('E0314', e.span, { type: show(operand.type) });
    return errorAt(e.span);
  }
  const to = b.result && b.p.nominal.get(b.result);
  const isResult = from.decl === result;
  const fits = to !== undefined && to.decl === from.decl && (!isResult || to.args[1] === from.args[1]);
  if (!fits) {
    if (b.result !== ERR) {
      b.p.report('E0315', e.span, { type: show(operand.type), result: b.result ? show(b.result) : 'const' });
    }
    return errorAt(e.span);
  }
  const okVariant = isResult ? 0 : 1;
  const type = (operand.type as EnumTy).variants[okVariant].payload[0];
  return { kind: 'try', operand, okVariant, returnVariant: isResult ? 1 : 0, type, span: e.span };
}

export function optionOf(b: Body, t: Type): Type {
  const decl = b.p.prelude.get('Option');
  return decl?.kind === 'enum' && t !== ERR ? instantiate(b.p, decl, [t]) : ERR;
}
