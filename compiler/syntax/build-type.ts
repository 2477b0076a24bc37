import type { DimExpr, Expr, GenericArg, LayoutExpr, TypeExpr } from './ast.ts';
import { first, type BuildContext, type Node } from './build-context.ts';
import { buildExpr, climb } from './build-expr.ts';
import { literal } from './literals.ts';
import type { Token } from './tokens.ts';

export function buildType(ctx: BuildContext, node: Node | undefined, at: number): TypeExpr {
  if (node === undefined) return { kind: 'error', span: ctx.span(at, at) };
  const ch = node.children;
  const names = ch.Ident as readonly Token[] | undefined;
  if (names !== undefined) {
    const path = names.map((t) => ctx.ident(t));
    const generics = ch.genericArgs === undefined ? undefined : buildGenericArgs(ctx, ch.genericArgs[0]);
    const end = generics?.end ?? path.at(-1)!.span.end;
    return { kind: 'named', path, args: generics?.args ?? [], span: ctx.span(path[0]!.span.start, end) };
  }
  const open = first(node, 'open') as Token | undefined;
  if (open === undefined) return { kind: 'error', span: ctx.span(at, at) };
  if (ch.tensorRest !== undefined) return buildTensor(ctx, open, ch.tensorRest[0]);
  if (ch.tupleTypeRest !== undefined) return buildTuple(ctx, open, ch.tupleTypeRest[0]);
  return { kind: 'error', span: ctx.of(open) };
}

function buildTensor(ctx: BuildContext, open: Token, node: Node): TypeExpr {
  const at = open.endOffset + 1;
  const dims: DimExpr[] = [];
  const spans: { span: Expr['span'] }[] = [];
  for (const d of (node.children.dim ?? []) as readonly Node[]) {
    const any = first(d, 'Underscore') as Token | undefined;
    if (any !== undefined) dims.push({ kind: 'any', span: ctx.of(any) });
    else dims.push({ kind: 'expr', expr: buildExpr(ctx, first(d, 'expr'), at) });
    const last = dims.at(-1)!;
    spans.push({ span: last.kind === 'any' ? last.span : last.expr.span });
  }
  ctx.commas(spans, node.children.Comma as readonly Token[] | undefined, false);
  const close = first(node, 'RBracket') as Token | undefined;
  if (close !== undefined && close.image !== '' && dims.length === 0 && !node.recoveredNode) {
    ctx.report('E0111', ctx.of(close), { after: '[', found: '`]`' });
  }
  const elem = buildType(ctx, first(node, 'type'), close === undefined ? at : close.endOffset + 1);
  const layoutNode = first(node, 'layout') as Node | undefined;
  const layout = layoutNode === undefined ? undefined : buildLayout(ctx, layoutNode);
  return { kind: 'tensor', dims, elem, layout, span: ctx.span(open.startOffset, layout?.span.end ?? elem.span.end) };
}

function buildLayout(ctx: BuildContext, node: Node): LayoutExpr | undefined {
  const at = first(node, 'At') as Token;
  const name = first(node, 'Ident') as Token | undefined;
  if (name === undefined) return undefined;
  const tile = first(node, 'Tile') as Token | undefined;
  const exprs = (node.children.expr ?? []) as readonly Node[];
  const close = first(node, 'RParen') as Token | undefined;
  const sizes =
    tile === undefined
      ? undefined
      : ([buildExpr(ctx, exprs[0], tile.endOffset + 1), buildExpr(ctx, exprs[1], tile.endOffset + 1)] as const);
  const end = close?.endOffset ?? tile?.endOffset ?? name.endOffset;
  return { name: ctx.ident(name), tile: sizes, span: ctx.span(at.startOffset, end + 1) };
}

function buildTuple(ctx: BuildContext, open: Token, node: Node): TypeExpr {
  const items = ((node.children.type ?? []) as readonly Node[]).map((t) => buildType(ctx, t, open.endOffset + 1));
  const commas = node.children.Comma as readonly Token[] | undefined;
  ctx.commas(items, commas, false);
  const close = first(node, 'RParen') as Token | undefined;
  const span = ctx.span(
    open.startOffset,
    close === undefined ? (items.at(-1)?.span.end ?? open.endOffset + 1) : close.endOffset + 1,
  );
  if (items.length === 1 && commas === undefined) return { ...items[0]!, span };
  return { kind: 'tuple', items, span };
}

export function buildGenericArgs(ctx: BuildContext, node: Node): { args: GenericArg[]; end: number } {
  const args: GenericArg[] = [];
  const spans: { span: Expr['span'] }[] = [];
  const open = first(node, 'GenericOpen') as Token;
  for (const a of (node.children.genericArg ?? []) as readonly Node[]) {
    const arg = buildGenericArg(ctx, a, open.endOffset + 1);
    args.push(arg);
    spans.push({ span: arg.kind === 'type' ? arg.type.span : arg.expr.span });
  }
  ctx.commas(spans, node.children.Comma as readonly Token[] | undefined, false);
  const close = first(node, 'GenericClose') as Token | undefined;
  return { args, end: close === undefined ? (spans.at(-1)?.span.end ?? open.endOffset + 1) : close.endOffset + 1 };
}

function buildGenericArg(ctx: BuildContext, node: Node, at: number): GenericArg {
  const ch = node.children;
  const ops = ch.BinOp as readonly Token[] | undefined;
  const token = first(node, 'Literal') as Token | undefined;
  if (token === undefined) {
    const type = buildType(ctx, first(node, 'type'), at);
    if (ops === undefined) return { kind: 'type', type };
    return { kind: 'expr', expr: climb(ctx, nameOfType(ctx, type), (ch.operand ?? []) as readonly Node[], 0, ops) };
  }
  let expr: Expr = literal(token.image, ctx.of(token));
  const prefixes = (ch.PrefixOp ?? []) as readonly Token[];
  if (ctx.chain(prefixes.length, ctx.of(token))) {
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
  if (ops !== undefined) expr = climb(ctx, expr, (ch.operand ?? []) as readonly Node[], 0, ops);
  return { kind: 'expr', expr };
}

/** A name before an operator in a generic argument was an expression after all. */
function nameOfType(ctx: BuildContext, type: TypeExpr): Expr {
  if (type.kind === 'named' && type.args.length === 0) {
    let expr: Expr | undefined;
    for (const name of type.path) {
      const span = ctx.span(type.span.start, name.span.end);
      expr =
        expr === undefined
          ? { kind: 'name', name, generics: undefined, span }
          : { kind: 'field', base: expr, name, generics: undefined, span };
    }
    if (expr !== undefined) return expr;
  }
  if (type.kind !== 'error') ctx.report('E0111', type.span, { after: '<', found: '`' + ctx.excerpt(type.span) + '`' });
  return { kind: 'error', span: type.span };
}
