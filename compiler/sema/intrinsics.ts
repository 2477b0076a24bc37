import type { EnumTy, Type } from '../../spec/abi.ts';
import type { Span } from '../../spec/span.ts';
import type * as ast from '../syntax/ast.ts';
import type { Body } from './analysis.ts';
import { argumentsOnly } from './calls.ts';
import { coerce, errorAt } from './coerce.ts';
import { check, expr } from './expr.ts';
import { place } from './places.ts';
import { makeLocal } from './scope.ts';
import { dimOf, tensorOperand } from './tensors.ts';
import type { Intrinsic, TArg, TExpr, TPlace } from './tree.ts';
import { elementType, ERR, I32, NEVER, NOTHING, show, TEXT, U8 } from './types.ts';

/** Built-in functions on values that are no scalar ops: printing, tensors, strings, Option and Result. */

type CallExpr = Extract<ast.Expr, { kind: 'call' }>;
type Rule = (b: Body, e: CallExpr, hint: Type | undefined) => TExpr;

/** Each name with the number of its arguments (undefined: any number) and its rule. */
export const INTRINSICS: Readonly<Record<string, { readonly arity: number | undefined; readonly rule: Rule }>> = {
  print: { arity: undefined, rule: (b, e) => print(b, e, '') },
  println: { arity: undefined, rule: (b, e) => print(b, e, '\n') },
  panic: { arity: 1, rule: (b, e) => intrinsic('panic', [check(b, e.args[0].value, TEXT)], NEVER, e.span) },
  len: { arity: 1, rule: len },
  dim: { arity: 2, rule: dim },
  push: { arity: 2, rule: push },
  pop: { arity: 1, rule: pop },
  concat: { arity: 2, rule: concat },
  str_bytes: {
    arity: 1,
    rule: (b, e) => intrinsic('str_bytes', [check(b, e.args[0].value, TEXT)], b.p.types.tensor(U8, [null]), e.span),
  },
  bytes_to_str: {
    arity: 1,
    rule: (b, e) => intrinsic('bytes_to_str', [check(b, e.args[0].value, b.p.types.tensor(U8, [null]))], TEXT, e.span),
  },
  str: { arity: 1, rule: (b, e) => display(expr(b, e.args[0].value, undefined)) },
  unwrap: { arity: 1, rule: (b, e) => unwrap(b, e, undefined) },
  unwrap_or: { arity: 2, rule: (b, e) => unwrap(b, e, e.args[1].value) },
};

/** Arguments that are passed `inout`, by function. */
const INOUT: Readonly<Record<string, number>> = { push: 0, pop: 0 };

export function intrinsicCall(b: Body, name: string, e: CallExpr, hint: Type | undefined): TExpr {
  const { arity, rule } = INTRINSICS[name];
  if (arity !== undefined && e.args.length !== arity) {
    b.p.report('E0307', e.span, { name, expected: arity, found: e.args.length });
    return argumentsOnly(b, e);
  }
  for (let i = 0; i < e.args.length; i++) {
    const a = e.args[i];
    const wanted = INOUT[name] === i;
    if (a.inout === wanted) continue;
    const text = b.p.text(a.value.span);
    b.p.report('E0308', a.span, { name, form: wanted ? `inout ${text}` : text });
    return argumentsOnly(b, e);
  }
  return rule(b, e, hint);
}

function intrinsic(name: Intrinsic, args: readonly TExpr[], type: Type, span: Span): TExpr {
  if (args.some((a) => a.type === ERR)) return errorAt(span);
  return { kind: 'intrinsic', name, args: args.map((value) => ({ kind: 'value', value })), type, span };
}

function display(t: TExpr): TExpr {
  return t.type === TEXT || t.type === ERR ? t : intrinsic('display', [t], TEXT, t.span);
}

/** One text from all arguments, printed at once, so that a line is never torn. */
function print(b: Body, e: CallExpr, end: string): TExpr {
  b.uses.impure ??= e.span;
  const parts: TExpr[] = [];
  const literal = (value: string, span: Span): void => {
    const last = parts[parts.length - 1];
    if (last?.kind === 'str') parts[parts.length - 1] = { ...last, value: last.value + value };
    else parts.push({ kind: 'str', value, type: TEXT, span });
  };
  for (const a of e.args) {
    const t = display(expr(b, a.value, undefined));
    if (t.kind === 'str') literal(t.value, t.span);
    else parts.push(t);
  }
  if (end !== '' || parts.length === 0) literal(end, e.span);
  const text = parts.reduce((x, y) => intrinsic('concat', [x, y], TEXT, e.span));
  return intrinsic('print', [text], NOTHING, e.span);
}

/** In kernels a tensor may be named here, since only its size is asked. */
function sized(b: Body, e: ast.Expr): TExpr {
  return b.kernel ? tensorOperand(b, e) : expr(b, e, undefined);
}

function notTensor(b: Body, t: TExpr): TExpr {
  if (t.type !== ERR && t.type !== NEVER) b.p.report('E0329', t.span, { type: show(t.type) });
  return errorAt(t.span);
}

function len(b: Body, e: CallExpr): TExpr {
  const t = sized(b, e.args[0].value);
  if (t.type !== TEXT && t.type.kind !== 'tensor') return notTensor(b, t);
  return intrinsic('len', [t], I32, e.span);
}

function dim(b: Body, e: CallExpr): TExpr {
  const t = sized(b, e.args[0].value);
  const axis = check(b, e.args[1].value, I32);
  if (t.type.kind !== 'tensor') return notTensor(b, t);
  if (axis.type === ERR) return errorAt(e.span);
  const n = dimOf(b, e.args[1].value, axis);
  if (typeof n !== 'number') {
    b.p.report('E0550', axis.span, {});
    return errorAt(e.span);
  }
  if (n >= t.type.dims.length) {
    b.p.report('E0408', axis.span, { index: n, size: t.type.dims.length });
    return errorAt(e.span);
  }
  return intrinsic('dim', [t, { kind: 'const', value: BigInt(n), type: I32, span: axis.span }], I32, e.span);
}

/** A list that may grow and shrink: `[_]T`. */
function list(b: Body, e: ast.Expr): TPlace | undefined {
  const target = place(b, e, 'inout');
  if (!target) return undefined;
  const { type } = target;
  if (type.kind === 'tensor' && type.dims.length === 1 && type.dims[0] === null) return target;
  b.p.report('E0410', target.span, { type: show(type) });
  return undefined;
}

function push(b: Body, e: CallExpr): TExpr {
  const target = list(b, e.args[0].value);
  if (target?.type.kind !== 'tensor') {
    expr(b, e.args[1].value, undefined);
    return errorAt(e.span);
  }
  const value = check(b, e.args[1].value, elementType(target.type));
  if (value.type === ERR) return errorAt(e.span);
  const args: TArg[] = [
    { kind: 'inout', place: target },
    { kind: 'value', value },
  ];
  return { kind: 'intrinsic', name: 'push', args, type: NOTHING, span: e.span };
}

function pop(b: Body, e: CallExpr): TExpr {
  const target = list(b, e.args[0].value);
  if (target?.type.kind !== 'tensor') return errorAt(e.span);
  return {
    kind: 'intrinsic',
    name: 'pop',
    args: [{ kind: 'inout', place: target }],
    type: elementType(target.type),
    span: e.span,
  };
}

function concat(b: Body, e: CallExpr, hint: Type | undefined): TExpr {
  const open =
    hint?.kind === 'tensor' && hint.dims.length > 0
      ? b.p.types.tensor(hint.elem, [null, ...hint.dims.slice(1)], hint.layout)
      : hint;
  const left = expr(b, e.args[0].value, open);
  const { type } = left;
  if (type === TEXT) return intrinsic('concat', [left, check(b, e.args[1].value, TEXT)], TEXT, e.span);
  if (type.kind !== 'tensor') {
    expr(b, e.args[1].value, undefined);
    return notTensor(b, left);
  }
  const want = b.p.types.tensor(type.elem, [null, ...type.dims.slice(1)], type.layout);
  const right = coerce(b, expr(b, e.args[1].value, want), want);
  if (right.type.kind !== 'tensor') return errorAt(e.span);
  const m = type.dims[0];
  const n = right.type.dims[0];
  const sum = typeof m === 'number' && typeof n === 'number' ? m + n : null;
  return intrinsic(
    'concat',
    [left, right],
    b.p.types.tensor(type.elem, [sum, ...type.dims.slice(1)], { name: type.layout.name }),
    e.span,
  );
}

/** The payload of Some or Ok; otherwise the default, or the trap `unwrap` where there is none. */
function unwrap(b: Body, e: CallExpr, otherwise: ast.Expr | undefined): TExpr {
  const subject = expr(b, e.args[0].value, undefined);
  const nominal = b.p.nominal.get(subject.type);
  const isOption = nominal !== undefined && nominal.decl === b.p.prelude.get('Option');
  const isResult = nominal !== undefined && nominal.decl === b.p.prelude.get('Result');
  if (!isOption && !isResult) {
    if (subject.type !== ERR) b.p.report('E0314', e.span, { type: show(subject.type) });
    if (otherwise) expr(b, otherwise, undefined);
    return errorAt(e.span);
  }
  const type = subject.type as EnumTy;
  const good = isOption ? 1 : 0;
  const payload = type.variants[good].payload[0];
  const local = makeLocal('value', payload, false, e.span);
  const span = e.span;
  const trap: TExpr = { kind: 'diverge', stmt: { kind: 'trap', trap: 'unwrap', span }, type: NEVER, span };
  const value: TExpr = { kind: 'local', local, type: payload, span };
  if (otherwise) {
    // The default is evaluated before the test, like every argument.
    const fallback = check(b, otherwise, payload);
    if (fallback.type === ERR) return errorAt(span);
    const first = makeLocal('subject', type, false, span);
    const second = makeLocal('otherwise', payload, false, span);
    const test = choose(
      { kind: 'local', local: first, type, span },
      { kind: 'local', local: second, type: payload, span },
    );
    const stmts = [
      { kind: 'let', pattern: { kind: 'bind', local: first }, value: subject, span },
      { kind: 'let', pattern: { kind: 'bind', local: second }, value: fallback, span },
    ] as const;
    return { kind: 'block', stmts, value: test, type: payload, span };
  }
  return choose(subject, trap);

  function choose(of: TExpr, other: TExpr): TExpr {
    return {
      kind: 'match',
      subject: of,
      arms: [
        {
          pattern: { kind: 'variant', type, variant: good, items: [{ kind: 'bind', local }] },
          guard: undefined,
          body: value,
          span,
        },
        { pattern: { kind: 'wild' }, guard: undefined, body: other, span },
      ],
      type: payload,
      span,
    };
  }
}
