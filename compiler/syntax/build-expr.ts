import type { Span } from '../../spec/span.ts';
import type {
  Arg,
  BinaryOp,
  BlockExpr,
  Expr,
  GenericArg,
  Ident,
  IndexBinder,
  MatchArm,
  ReduceName,
  TypeExpr,
} from './ast.ts';
import { MAX_CHAIN, first, type BuildContext, type Node } from './build-context.ts';
import { buildBlock, buildPattern, buildStmt } from './build-stmt.ts';
import { buildGenericArgs, buildType } from './build-type.ts';
import { literal } from './literals.ts';
import type { Token } from './tokens.ts';

const PRECEDENCE: Readonly<Record<string, number>> = {
  '*': 10, '/': 10, '%': 10, '+': 9, '-': 9, '<<': 8, '>>': 8, '&': 7, '^': 6, '|': 5, '<=>': 4,
  '==': 3, '!=': 3, '<': 3, '<=': 3, '>': 3, '>=': 3, '&&': 2, '||': 1,
}; // prettier-ignore

export function buildExpr(ctx: BuildContext, node: Node | undefined, at: number): Expr {
  if (node === undefined) return ctx.errorExpr(at);
  const ch = node.children;
  const range = ch.Range as readonly Token[] | undefined;
  const start = ch.operand === undefined ? undefined : buildFlat(ctx, ch.operand, ch.BinOp, at);
  if (range === undefined) return start ?? ctx.errorExpr(at);
  const dots = range[0]!;
  const chain = first(node, 'chain') as Node | undefined;
  const end =
    chain?.children.operand === undefined
      ? undefined
      : buildFlat(ctx, chain.children.operand, chain.children.BinOp, dots.endOffset + 1);
  const span = ctx.span(start?.span.start ?? dots.startOffset, end?.span.end ?? dots.endOffset + 1);
  return { kind: 'range', start, end, inclusive: dots.image === '..=', span };
}

/** Operands and operators in a row: applies precedence. */
export function buildFlat(
  ctx: BuildContext,
  operands: readonly Node[],
  ops: readonly Token[] | undefined,
  at: number,
): Expr {
  const head = buildOperand(ctx, operands[0]!, at);
  return ops === undefined ? head : climb(ctx, head, operands, 1, ops);
}

/** Operator precedence over `head ops[0] operands[from] ops[1] …`. */
export function climb(
  ctx: BuildContext,
  head: Expr,
  operands: readonly Node[],
  from: number,
  ops: readonly Token[],
): Expr {
  if (ops.length > MAX_CHAIN) {
    ctx.chain(ops.length, ctx.of(ops[MAX_CHAIN]!));
    return ctx.errorExpr(head.span.start);
  }
  const values: Expr[] = [head];
  const pending: Token[] = [];
  const reduce = (): void => {
    const op = pending.pop()!;
    const right = values.pop()!;
    const left = values.pop()!;
    const span = ctx.span(left.span.start, right.span.end);
    values.push({ kind: 'binary', op: op.image as BinaryOp, left, right, opSpan: ctx.of(op), span });
  };
  for (let i = 0; i < ops.length; i++) {
    const op = ops[i]!;
    const level = PRECEDENCE[op.image] ?? 0;
    while (pending.length > 0 && PRECEDENCE[pending[pending.length - 1]!.image]! >= level) {
      const before = pending[pending.length - 1]!;
      if (level === 3 && PRECEDENCE[before.image] === 3) {
        ctx.report('E0118', ctx.of(op), { first: before.image, second: op.image }, [
          { span: ctx.of(before), note: 'first-comparison' },
        ]);
      }
      reduce();
    }
    pending.push(op);
    const operand = operands[from + i];
    values.push(operand === undefined ? ctx.errorExpr(op.endOffset + 1) : buildOperand(ctx, operand, op.endOffset + 1));
  }
  while (pending.length > 0) reduce();
  return values[0]!;
}

function buildOperand(ctx: BuildContext, node: Node, at: number): Expr {
  const ch = node.children;
  const prefixes = ch.PrefixOp as readonly Token[] | undefined;
  let expr = buildPrimary(ctx, node, prefixes === undefined ? at : prefixes[prefixes.length - 1]!.endOffset + 1);
  if (ch.post !== undefined) expr = buildSuffixes(ctx, node, expr, ch.post as readonly Token[]);
  if (prefixes !== undefined) {
    if (!ctx.chain(prefixes.length, ctx.of(prefixes[0]!))) return ctx.errorExpr(at);
    for (let i = prefixes.length - 1; i >= 0; i--) {
      const op = prefixes[i]!;
      expr = {
        kind: 'unary',
        op: op.image as '-' | '~' | '!',
        operand: expr,
        span: ctx.span(op.startOffset, expr.span.end),
      };
    }
  }
  const casts = ch.As as readonly Token[] | undefined;
  if (casts !== undefined) {
    if (!ctx.chain(casts.length, ctx.of(casts[0]!))) return ctx.errorExpr(at);
    for (let i = 0; i < casts.length; i++) {
      const type = buildType(ctx, ch.type?.[i], casts[i]!.endOffset + 1);
      expr = { kind: 'as', operand: expr, type, span: ctx.span(expr.span.start, type.span.end) };
    }
  }
  return expr;
}

function buildPrimary(ctx: BuildContext, node: Node, at: number): Expr {
  const ch = node.children;
  const head = ch.head?.[0] as Token | undefined;
  if (head !== undefined) {
    const span = ctx.of(head);
    if (ch.parenRest !== undefined) return buildParen(ctx, head, ch.parenRest[0]);
    if (ch.arrayRest !== undefined) return buildArray(ctx, head, ch.arrayRest[0]);
    const c = head.image.charCodeAt(0);
    if (head.tokenType.name === 'Literal') return literal(head.image, span);
    if (c === 40 || c === 91) return { kind: 'error', span };
    const generics = ch.generics === undefined ? undefined : buildGenericArgs(ctx, ch.generics[0]);
    const end = generics === undefined ? span.end : generics.end;
    return {
      kind: 'name',
      name: { text: head.image, span },
      generics: generics?.args,
      span: end === span.end ? span : ctx.span(span.start, end),
    };
  }
  if (ch.ifExpr !== undefined) return buildIf(ctx, ch.ifExpr[0]);
  if (ch.block !== undefined) return buildBlock(ctx, ch.block[0], at);
  if (ch.matchExpr !== undefined) return buildMatch(ctx, ch.matchExpr[0]);
  if (ch.loopExpr !== undefined) return buildLoop(ctx, ch.loopExpr[0]);
  if (ch.reduceExpr !== undefined) return buildReduce(ctx, ch.reduceExpr[0]);
  return ctx.errorExpr(at);
}

function buildSuffixes(ctx: BuildContext, node: Node, base: Expr, posts: readonly Token[]): Expr {
  const ch = node.children;
  const start = base.span.start;
  let expr = base;
  let calls = 0;
  let members = 0;
  let indexes = 0;
  let literals = 0;
  if (posts.length > MAX_CHAIN) {
    ctx.chain(posts.length, ctx.of(posts[MAX_CHAIN]!));
    return ctx.errorExpr(start);
  }
  for (const post of posts) {
    const after = post.endOffset + 1;
    switch (post.tokenType.name) {
      case 'CallOpen': {
        const list = ch.args?.[calls++] as Node | undefined;
        const close = list === undefined ? undefined : (first(list, 'RParen') as Token | undefined);
        const args = list === undefined ? [] : buildArgs(ctx, list, after);
        const end = close === undefined ? (args.at(-1)?.span.end ?? after) : close.endOffset + 1;
        expr = { kind: 'call', callee: expr, args, span: ctx.span(start, end) };
        break;
      }
      case 'Dot':
        expr = buildMember(ctx, expr, ch.member?.[members++], after);
        break;
      case 'IndexOpen': {
        const list = ch.indexes?.[indexes++] as Node | undefined;
        const indices = (list?.children.expr ?? []).map((e: Node) => buildExpr(ctx, e, after));
        ctx.commas(indices, list?.children.Comma as readonly Token[] | undefined, false);
        const close = list === undefined ? undefined : (first(list, 'RBracket') as Token | undefined);
        const end = close === undefined ? (indices.at(-1)?.span.end ?? after) : close.endOffset + 1;
        expr =
          indices.length === 0
            ? { kind: 'error', span: ctx.span(start, end) }
            : { kind: 'index', base: expr, indices, span: ctx.span(start, end) };
        break;
      }
      case 'Question':
        expr = { kind: 'try', operand: expr, span: ctx.span(start, after) };
        break;
      default:
        expr = buildStruct(ctx, expr, post, ch.structFields?.[literals++]);
    }
  }
  return expr;
}

function buildMember(ctx: BuildContext, base: Expr, node: Node | undefined, at: number): Expr {
  const start = base.span.start;
  const name = node === undefined ? undefined : (first(node, 'Ident') as Token | undefined);
  if (name !== undefined) {
    const generics =
      node!.children.genericArgs === undefined ? undefined : buildGenericArgs(ctx, node!.children.genericArgs[0]);
    const end = generics?.end ?? name.endOffset + 1;
    return { kind: 'field', base, name: ctx.ident(name), generics: generics?.args, span: ctx.span(start, end) };
  }
  const number = node === undefined ? undefined : (first(node, 'Literal') as Token | undefined);
  if (number === undefined) return { kind: 'error', span: ctx.span(start, at) };
  const index = /^\d{1,4}$/.test(number.image) ? Number(number.image) : -1;
  if (index < 0) {
    ctx.report('E0114', ctx.of(number), { found: '`' + number.image + '`' });
    return { kind: 'error', span: ctx.span(start, number.endOffset + 1) };
  }
  return { kind: 'tupleField', base, index, span: ctx.span(start, number.endOffset + 1) };
}

function buildArgs(ctx: BuildContext, list: Node, at: number): Arg[] {
  const exprs = list.children.expr;
  if (exprs === undefined) return [];
  const inouts = list.children.Inout as readonly Token[] | undefined;
  const args: Arg[] = [];
  let k = 0;
  for (const node of exprs) {
    const value = buildExpr(ctx, node, at);
    let start = value.span.start;
    let inout = false;
    if (inouts !== undefined && k < inouts.length && inouts[k]!.startOffset < start) {
      inout = true;
      start = inouts[k++]!.startOffset;
    }
    args.push({ inout, value, span: inout ? ctx.span(start, value.span.end) : value.span });
  }
  ctx.commas(args, list.children.Comma as readonly Token[] | undefined, false);
  return args;
}

/** `a.b.C` as a type's path, where it is one. */
function toPath(expr: Expr): { path: Ident[]; args: readonly GenericArg[] } | undefined {
  const path: Ident[] = [];
  let e = expr;
  let args: readonly GenericArg[] | undefined;
  for (;;) {
    if (e.kind !== 'name' && e.kind !== 'field') return undefined;
    if (e.generics !== undefined) {
      if (path.length > 0) return undefined;
      args = e.generics;
    }
    path.unshift(e.name);
    if (e.kind === 'name') return { path, args: args ?? [] };
    e = e.base;
  }
}

export function typeOfExpr(expr: Expr): TypeExpr {
  const path = toPath(expr);
  return path === undefined
    ? { kind: 'error', span: expr.span }
    : { kind: 'named', path: path.path, args: path.args, span: expr.span };
}

function buildStruct(ctx: BuildContext, base: Expr, open: Token, node: Node | undefined): Expr {
  const type = typeOfExpr(base);
  if (type.kind === 'error') ctx.report('E0114', ctx.of(open), { found: '`{`' });
  const fields: { name: Ident; value: Expr; span: Span }[] = [];
  for (const f of (node?.children.fieldInit ?? []) as readonly Node[]) {
    const token = first(f, 'Ident') as Token | undefined;
    if (token === undefined) continue;
    const name = ctx.ident(token);
    const colon = first(f, 'Colon') as Token | undefined;
    // `Point { x, y }` takes the variables of those names.
    const value: Expr =
      colon === undefined
        ? { kind: 'name', name, generics: undefined, span: name.span }
        : buildExpr(ctx, first(f, 'expr'), colon.endOffset + 1);
    fields.push({ name, value, span: ctx.span(name.span.start, value.span.end) });
  }
  ctx.commas(fields, node?.children.Comma as readonly Token[] | undefined, true);
  const close = node === undefined ? undefined : (first(node, 'RBrace') as Token | undefined);
  const end = close === undefined ? (fields.at(-1)?.span.end ?? open.endOffset + 1) : close.endOffset + 1;
  return {
    kind: 'struct',
    type,
    fields: fields.map(({ name, value }) => ({ name, value })),
    span: ctx.span(base.span.start, end),
  };
}

function buildParen(ctx: BuildContext, open: Token, node: Node): Expr {
  const at = open.endOffset + 1;
  const items = ((node.children.expr ?? []) as readonly Node[]).map((e) => buildExpr(ctx, e, at));
  const commas = node.children.Comma as readonly Token[] | undefined;
  ctx.commas(items, commas, false);
  const close = first(node, 'RParen') as Token | undefined;
  const end = close === undefined ? (items.at(-1)?.span.end ?? at) : close.endOffset + 1;
  const span = ctx.span(open.startOffset, end);
  if (node.recoveredNode && items.length === 0) return { kind: 'error', span };
  if (items.length === 1 && commas === undefined) return { ...items[0]!, span };
  return { kind: 'tuple', items, span };
}

function buildArray(ctx: BuildContext, open: Token, node: Node): Expr {
  const at = open.endOffset + 1;
  const items = ((node.children.expr ?? []) as readonly Node[]).map((e) => buildExpr(ctx, e, at));
  ctx.commas(items, node.children.Comma as readonly Token[] | undefined, false);
  const close = first(node, 'RBracket') as Token | undefined;
  const semi = first(node, 'Semi') as Token | undefined;
  if (semi === undefined) {
    const end = close === undefined ? (items.at(-1)?.span.end ?? at) : close.endOffset + 1;
    return { kind: 'array', items, span: ctx.span(open.startOffset, end) };
  }
  const dims = ((node.children.dims ?? []) as readonly Node[]).map((e) => buildExpr(ctx, e, semi.endOffset + 1));
  ctx.commas(dims, node.children.dimCommas as readonly Token[] | undefined, false);
  const end = close === undefined ? (dims.at(-1)?.span.end ?? semi.endOffset + 1) : close.endOffset + 1;
  const span = ctx.span(open.startOffset, end);
  if (items.length === 1 && dims.length > 0) return { kind: 'fill', value: items[0]!, dims, span };
  if (!node.recoveredNode) ctx.report('E0116', ctx.of(semi), { expected: '`,`', found: '`;`' });
  return { kind: 'error', span };
}

function buildIf(ctx: BuildContext, node: Node): Expr {
  const ch = node.children;
  const word = first(node, 'If') as Token;
  const conds = (ch.expr ?? []) as readonly Node[];
  const blocks = (ch.block ?? []) as readonly Node[];
  const ifs = ch.If as readonly Token[];
  const otherwise = ch.last as readonly Node[] | undefined;
  let tail: Expr | undefined = otherwise === undefined ? undefined : buildBlock(ctx, otherwise[0]!, word.endOffset + 1);
  if (!ctx.chain(ifs.length, ctx.of(word))) return ctx.errorExpr(word.startOffset);
  for (let i = ifs.length - 1; i >= 0; i--) {
    const at = ifs[i]!.endOffset + 1;
    const cond = buildExpr(ctx, conds[i], at);
    const then: BlockExpr = buildBlock(ctx, blocks[i], cond.span.end);
    const span = ctx.span(ifs[i]!.startOffset, tail?.span.end ?? then.span.end);
    tail = { kind: 'if', cond, then, else: tail, span };
  }
  return tail!;
}

function buildMatch(ctx: BuildContext, node: Node): Expr {
  const word = first(node, 'Match') as Token;
  const subject = buildExpr(ctx, first(node, 'expr'), word.endOffset + 1);
  const arms: MatchArm[] = [];
  for (const arm of (node.children.arm ?? []) as readonly Node[]) {
    const pattern = buildPattern(ctx, first(arm, 'pattern'), subject.span.end);
    const when = first(arm, 'If') as Token | undefined;
    const guard = when === undefined ? undefined : buildExpr(ctx, first(arm, 'expr'), when.endOffset + 1);
    const body = armBody(
      ctx,
      first(arm, 'stmt'),
      (first(arm, 'FatArrow') as Token | undefined)?.endOffset ?? pattern.span.end,
    );
    arms.push({ pattern, guard, body, span: ctx.span(pattern.span.start, Math.max(pattern.span.end, body.span.end)) });
  }
  ctx.commas(arms, node.children.Comma as readonly Token[] | undefined, true);
  const close = first(node, 'RBrace') as Token | undefined;
  const end = close === undefined ? (arms.at(-1)?.span.end ?? subject.span.end) : close.endOffset + 1;
  if (node.recoveredNode && close === undefined) return { kind: 'error', span: ctx.span(word.startOffset, end) };
  return { kind: 'match', subject, arms, span: ctx.span(word.startOffset, end) };
}

/** An arm may also be a statement (`return`, `break`, an assignment): a block of that one statement. */
function armBody(ctx: BuildContext, node: Node | undefined, at: number): Expr {
  if (node === undefined) return ctx.errorExpr(at);
  const stmt = buildStmt(ctx, node, at);
  if (stmt === undefined) return ctx.errorExpr(at);
  if (stmt.kind === 'expr' && node.children.Semi === undefined) return stmt.expr;
  return { kind: 'block', stmts: [stmt], value: undefined, span: stmt.span };
}

function buildLoop(ctx: BuildContext, node: Node): Expr {
  const label = first(node, 'LoopLabel') as Token | undefined;
  const word = first(node, 'Loop') as Token | undefined;
  const start = label?.startOffset ?? word?.startOffset ?? 0;
  const body = buildBlock(ctx, first(node, 'block'), word === undefined ? start : word.endOffset + 1);
  return {
    kind: 'loop',
    label: label === undefined ? undefined : labelOf(ctx, label),
    body,
    span: ctx.span(start, body.span.end),
  };
}

/** A label's text goes without its quote. */
export function labelOf(ctx: BuildContext, token: Token): Ident {
  return { text: token.image.slice(1), span: ctx.of(token) };
}

function buildReduce(ctx: BuildContext, node: Node): Expr {
  const word = first(node, 'Reduce') as Token;
  const indices: (IndexBinder & { span: Span })[] = [];
  for (const b of (node.children.binder ?? []) as readonly Node[]) {
    const token = first(b, 'Ident') as Token | undefined;
    if (token === undefined) continue;
    const within = first(b, 'In') as Token | undefined;
    const range = within === undefined ? undefined : buildExpr(ctx, first(b, 'expr'), within.endOffset + 1);
    indices.push({
      name: ctx.ident(token),
      range,
      span: ctx.span(token.startOffset, range?.span.end ?? token.endOffset + 1),
    });
  }
  ctx.commas(indices, node.children.Comma as readonly Token[] | undefined, false);
  const body = buildExpr(ctx, first(node, 'expr'), word.endOffset + 1);
  const binders = indices.map(({ name, range }) => ({ name, range }));
  return {
    kind: 'reduce',
    op: word.image as ReduceName,
    indices: binders,
    body,
    span: ctx.span(word.startOffset, body.span.end),
  };
}
