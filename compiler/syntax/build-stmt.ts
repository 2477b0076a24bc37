import type { BinaryOp, BlockExpr, Expr, Ident, IndexTarget, KernelStmt, Pattern, Stmt } from './ast.ts';
import { first, type BuildContext, type Node } from './build-context.ts';
import { buildExpr, labelOf } from './build-expr.ts';
import { buildType } from './build-type.ts';
import { literal } from './literals.ts';
import type { Token } from './tokens.ts';

export function buildBlock(ctx: BuildContext, node: Node | undefined, at: number): BlockExpr {
  if (node === undefined) return { kind: 'block', stmts: [], value: ctx.errorExpr(at), span: ctx.span(at, at) };
  const open = first(node, 'LBrace') as Token | undefined;
  const close = first(node, 'RBrace') as Token | undefined;
  const nodes = (node.children.stmt ?? []) as readonly Node[];
  const stmts: Stmt[] = [];
  let value: Expr | undefined;
  let lastEnd = -1;
  const start = open?.startOffset ?? at;
  for (let i = 0; i < nodes.length; i++) {
    const stmtNode = nodes[i]!;
    const stmt = buildStmt(ctx, stmtNode, start);
    if (stmt === undefined) {
      lastEnd = -1;
      continue;
    }
    if (lastEnd >= 0) separated(ctx, lastEnd, stmt.span);
    const closed = stmtNode.children.Semi !== undefined;
    lastEnd = closed || stmtNode.recoveredNode ? -1 : stmt.span.end;
    if (i === nodes.length - 1 && stmt.kind === 'expr' && !closed) value = stmt.expr;
    else stmts.push(stmt);
  }
  const end =
    close === undefined ? Math.max(lastEnd, open === undefined ? at : open.endOffset + 1) : close.endOffset + 1;
  if (value === undefined && (node.recoveredNode || open === undefined)) value = ctx.errorExpr(end);
  return { kind: 'block', stmts, value, span: ctx.span(start, end) };
}

/** Two statements want a line break or `;` between them, unless the first ends in a brace. */
function separated(ctx: BuildContext, end: number, next: Stmt['span']): void {
  if (ctx.text.charCodeAt(end - 1) === 125 || ctx.newlineBetween(end, next.start)) return;
  ctx.report('E0121', ctx.span(next.start, next.end), { found: ctx.excerpt(next) });
}

/** Undefined for an empty statement. */
export function buildStmt(ctx: BuildContext, node: Node, at: number): Stmt | undefined {
  const ch = node.children;
  if (ch.place !== undefined) {
    const place = buildExpr(ctx, ch.place[0], at);
    const assign = first(node, 'assign') as Token | undefined;
    if (assign === undefined) return { kind: 'expr', expr: place, span: place.span };
    const value = buildExpr(ctx, first(node, 'expr'), assign.endOffset + 1);
    return { kind: 'assign', op: operatorOf(assign), place, value, span: ctx.span(place.span.start, value.span.end) };
  }
  const declare = first(node, 'Let') as Token | undefined;
  if (declare !== undefined) {
    const after = declare.endOffset + 1;
    const pattern = buildPattern(ctx, first(node, 'pattern'), after);
    const colon = first(node, 'Colon') as Token | undefined;
    const type = colon === undefined ? undefined : buildType(ctx, first(node, 'type'), colon.endOffset + 1);
    const init = first(node, 'init') as Token | undefined;
    const value = buildExpr(ctx, first(node, 'expr'), init === undefined ? pattern.span.end : init.endOffset + 1);
    return {
      kind: 'let',
      mutable: declare.image === 'var',
      pattern,
      type,
      value,
      span: ctx.span(declare.startOffset, value.span.end),
    };
  }
  if (ch.whileStmt !== undefined) return buildWhile(ctx, ch.whileStmt[0], first(node, 'StmtLabel'));
  if (ch.forStmt !== undefined) return buildFor(ctx, ch.forStmt[0], first(node, 'StmtLabel'));
  const word = (first(node, 'return') ?? first(node, 'break') ?? first(node, 'Continue') ?? first(node, 'Assert')) as
    Token | undefined;
  if (word === undefined) return ch.Semi === undefined ? { kind: 'error', span: ctx.span(at, at) } : undefined;
  const after = word.endOffset + 1;
  const exprs = (ch.expr ?? []) as readonly Node[];
  const labelToken = first(node, 'Label') as Token | undefined;
  const label = labelToken === undefined ? undefined : labelOf(ctx, labelToken);
  const end = label?.span.end ?? after;
  switch (word.image) {
    case 'return': {
      const value = word.tokenType.name === 'BareReturn' ? undefined : buildExpr(ctx, exprs[0], after);
      return { kind: 'return', value, span: ctx.span(word.startOffset, value?.span.end ?? after) };
    }
    case 'break': {
      const value = word.tokenType.name === 'BareBreak' ? undefined : buildExpr(ctx, exprs[0], end);
      return { kind: 'break', label, value, span: ctx.span(word.startOffset, value?.span.end ?? end) };
    }
    case 'continue':
      return { kind: 'continue', label, span: ctx.span(word.startOffset, end) };
    default: {
      const cond = buildExpr(ctx, exprs[0], after);
      const comma = first(node, 'Comma') as Token | undefined;
      const message = comma === undefined ? undefined : buildExpr(ctx, exprs[1], comma.endOffset + 1);
      return { kind: 'assert', cond, message, span: ctx.span(word.startOffset, message?.span.end ?? cond.span.end) };
    }
  }
}

function operatorOf(assign: Token): BinaryOp | undefined {
  return assign.image === '=' ? undefined : (assign.image.slice(0, -1) as BinaryOp);
}

function buildWhile(ctx: BuildContext, node: Node, label: Token | undefined): Stmt {
  const word = first(node, 'While') as Token;
  const cond = buildExpr(ctx, first(node, 'expr'), word.endOffset + 1);
  const body = buildBlock(ctx, first(node, 'block'), cond.span.end);
  const start = label?.startOffset ?? word.startOffset;
  return {
    kind: 'while',
    label: label === undefined ? undefined : labelOf(ctx, label),
    cond,
    body,
    span: ctx.span(start, body.span.end),
  };
}

function buildFor(ctx: BuildContext, node: Node, label: Token | undefined): Stmt {
  const word = first(node, 'For') as Token;
  const pattern = buildPattern(ctx, first(node, 'pattern'), word.endOffset + 1);
  const within = first(node, 'In') as Token | undefined;
  const iter = buildExpr(ctx, first(node, 'expr'), within === undefined ? pattern.span.end : within.endOffset + 1);
  const body = buildBlock(ctx, first(node, 'block'), iter.span.end);
  const start = label?.startOffset ?? word.startOffset;
  return {
    kind: 'for',
    label: label === undefined ? undefined : labelOf(ctx, label),
    pattern,
    iter,
    body,
    span: ctx.span(start, body.span.end),
  };
}

// ---- kernels

export function buildKernelStmt(ctx: BuildContext, node: Node, at: number): KernelStmt {
  const ch = node.children;
  const declare = first(node, 'Let') as Token | undefined;
  const assign = first(node, 'assign') as Token | undefined;
  const nameToken = first(node, 'Ident') as Token | undefined;
  const names = ch.names as readonly Token[] | undefined;
  const start =
    declare?.startOffset ?? nameToken?.startOffset ?? (first(node, 'LParen') as Token | undefined)?.startOffset ?? at;
  if (assign === undefined || (nameToken === undefined && names === undefined))
    return { kind: 'error', span: ctx.span(start, start) };
  let value = buildExpr(ctx, first(node, 'expr'), assign.endOffset + 1);
  const span = ctx.span(start, value.span.end);
  const op = operatorOf(assign);
  if (nameToken === undefined) {
    if (declare === undefined || op !== undefined) ctx.report('E0122', ctx.span(start, assign.endOffset + 1));
    return { kind: 'defineMany', names: names!.map((t) => ctx.ident(t)), value, span };
  }
  const name = ctx.ident(nameToken);
  const open = first(node, 'IndexOpen') as Token | undefined;
  const indices = open === undefined ? undefined : buildTargets(ctx, node, open.endOffset + 1);
  const colon = first(node, 'Colon') as Token | undefined;
  const type = colon === undefined ? undefined : buildType(ctx, first(node, 'type'), colon.endOffset + 1);
  if (op !== undefined) {
    // `y[i] += e` is `y[i] = y[i] + e`.
    let left: Expr = { kind: 'name', name, generics: undefined, span: name.span };
    if (indices !== undefined && indices.length > 0) {
      left = {
        kind: 'index',
        base: left,
        indices: indices.map((t) => t.expr),
        span: ctx.span(name.span.start, assign.startOffset),
      };
    }
    value = { kind: 'binary', op, left, right: value, opSpan: ctx.of(assign), span };
  }
  return { kind: 'define', isLet: declare !== undefined, name, indices, type, value, span };
}

function buildTargets(ctx: BuildContext, node: Node, at: number): IndexTarget[] {
  const targets: (IndexTarget & { span: Expr['span'] })[] = [];
  for (const t of (node.children.target ?? []) as readonly Node[]) {
    const exprs = (t.children.expr ?? []) as readonly Node[];
    const expr = buildExpr(ctx, exprs[0], at);
    const within = first(t, 'In') as Token | undefined;
    const range = within === undefined ? undefined : buildExpr(ctx, exprs[1], within.endOffset + 1);
    targets.push({ expr, range, span: ctx.span(expr.span.start, range?.span.end ?? expr.span.end) });
  }
  ctx.commas(targets, node.children.Comma as readonly Token[] | undefined, false);
  return targets.map(({ expr, range }) => ({ expr, range }));
}

// ---- patterns

export function buildPattern(ctx: BuildContext, node: Node | undefined, at: number): Pattern {
  if (node === undefined) return { kind: 'error', span: ctx.span(at, at) };
  const atoms = (node.children.patternAtom ?? []) as readonly Node[];
  const bars = node.children.BinOp as readonly Token[] | undefined;
  const alternatives = atoms.map((a) => buildAtom(ctx, a, at));
  if (bars === undefined) return alternatives[0] ?? { kind: 'error', span: ctx.span(at, at) };
  for (const bar of bars) {
    if (bar.image !== '|') {
      ctx.report('E0116', ctx.of(bar), { expected: '`|`', found: '`' + bar.image + '`' });
      return { kind: 'error', span: ctx.of(bar) };
    }
  }
  return { kind: 'or', alternatives, span: ctx.span(alternatives[0]!.span.start, alternatives.at(-1)!.span.end) };
}

function buildAtom(ctx: BuildContext, node: Node, at: number): Pattern {
  const ch = node.children;
  const wild = first(node, 'Underscore') as Token | undefined;
  if (wild !== undefined) return { kind: 'wild', span: ctx.of(wild) };
  const names = ch.Ident as readonly Token[] | undefined;
  if (names !== undefined) {
    const path = names.map((t) => ctx.ident(t));
    const start = path[0]!.span.start;
    const end = path.at(-1)!.span.end;
    const list = first(node, 'patternList') as Node | undefined;
    if (list !== undefined) {
      const items = buildItems(ctx, list, end);
      return {
        kind: 'variant',
        path,
        items,
        span: ctx.span(start, endOf(list, 'RParen', items.at(-1)?.span.end ?? end)),
      };
    }
    const fields = first(node, 'fieldPatterns') as Node | undefined;
    if (fields !== undefined) return buildFieldPatterns(ctx, path, fields, start, end);
    if (path.length === 1) return { kind: 'bind', name: path[0]!, span: path[0]!.span };
    return { kind: 'variant', path, items: [], span: ctx.span(start, end) };
  }
  const literals = (ch.patternLiteral ?? []) as readonly Node[];
  if (literals.length > 0) {
    const low = buildLiteral(ctx, literals[0]!, at);
    const dots = first(node, 'Range') as Token | undefined;
    if (dots === undefined) return { kind: 'literal', value: low, span: low.span };
    const high =
      literals[1] === undefined
        ? ctx.errorExpr(dots.endOffset + 1)
        : buildLiteral(ctx, literals[1], dots.endOffset + 1);
    return {
      kind: 'rangePat',
      start: low,
      end: high,
      inclusive: dots.image === '..=',
      span: ctx.span(low.span.start, high.span.end),
    };
  }
  const open = first(node, 'LParen') as Token | undefined;
  const list = first(node, 'patternList') as Node | undefined;
  if (open === undefined || list === undefined) return { kind: 'error', span: ctx.span(at, at) };
  const items = buildItems(ctx, list, open.endOffset + 1);
  const span = ctx.span(open.startOffset, endOf(list, 'RParen', items.at(-1)?.span.end ?? open.endOffset + 1));
  if (items.length === 1 && list.children.Comma === undefined) return { ...items[0]!, span };
  return { kind: 'tuplePat', items, span };
}

function buildItems(ctx: BuildContext, list: Node, at: number): Pattern[] {
  const items = ((list.children.pattern ?? []) as readonly Node[]).map((p) => buildPattern(ctx, p, at));
  ctx.commas(items, list.children.Comma as readonly Token[] | undefined, false);
  return items;
}

function endOf(node: Node, close: string, otherwise: number): number {
  const token = first(node, close) as Token | undefined;
  return token === undefined ? otherwise : token.endOffset + 1;
}

function buildLiteral(ctx: BuildContext, node: Node, at: number): Expr {
  const token = first(node, 'Literal') as Token | undefined;
  if (token === undefined) return ctx.errorExpr(at);
  const value = literal(token.image, ctx.of(token));
  const sign = first(node, 'PrefixOp') as Token | undefined;
  if (sign === undefined) return value;
  if (sign.image !== '-' || (value.kind !== 'int' && value.kind !== 'float')) {
    ctx.report('E0113', ctx.of(sign), { found: '`' + sign.image + '`' });
    return { kind: 'error', span: value.span };
  }
  return { kind: 'unary', op: '-', operand: value, span: ctx.span(sign.startOffset, value.span.end) };
}

function buildFieldPatterns(
  ctx: BuildContext,
  path: readonly Ident[],
  node: Node,
  start: number,
  end: number,
): Pattern {
  const fields: { name: Ident; pattern: Pattern; span: Pattern['span'] }[] = [];
  for (const f of (node.children.fieldPattern ?? []) as readonly Node[]) {
    const token = first(f, 'Ident') as Token | undefined;
    if (token === undefined) continue;
    const name = ctx.ident(token);
    const colon = first(f, 'Colon') as Token | undefined;
    const pattern: Pattern =
      colon === undefined
        ? { kind: 'bind', name, span: name.span }
        : buildPattern(ctx, first(f, 'pattern'), colon.endOffset + 1);
    fields.push({ name, pattern, span: ctx.span(name.span.start, pattern.span.end) });
  }
  ctx.commas(fields, node.children.Comma as readonly Token[] | undefined, true);
  const rest = first(node, 'Range') as Token | undefined;
  if (rest !== undefined && rest.image !== '..')
    ctx.report('E0116', ctx.of(rest), { expected: '`..`', found: '`..=`' });
  const span = ctx.span(start, endOf(node, 'RBrace', fields.at(-1)?.span.end ?? end));
  return {
    kind: 'structPat',
    path,
    fields: fields.map(({ name, pattern }) => ({ name, pattern })),
    rest: rest !== undefined,
    span,
  };
}
