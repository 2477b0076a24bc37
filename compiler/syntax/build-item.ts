import type { GenericParam, ImportItem, Item, Param } from './ast.ts';
import { first, type BuildContext, type Node } from './build-context.ts';
import { buildExpr } from './build-expr.ts';
import { buildBlock, buildKernelStmt } from './build-stmt.ts';
import { buildType } from './build-type.ts';
import { unescape } from './literals.ts';
import type { Token } from './tokens.ts';

/** Adds a file's items; one whose name is missing (reported by the parser) is left out. */
export function buildItems(ctx: BuildContext, node: Node, items: Item[]): void {
  for (const itemNode of (node.children.item ?? []) as readonly Node[]) {
    const item = buildItem(ctx, itemNode);
    if (item !== undefined) items.push(item);
  }
}

interface Base {
  readonly doc: string | undefined;
  readonly pub: boolean;
  readonly start: number;
}

function buildItem(ctx: BuildContext, node: Node): Item | undefined {
  const pubToken = first(node, 'Pub') as Token | undefined;
  for (const key in node.children) {
    if (key === 'Pub' || key === 'Semi') continue;
    const body = first(node, key) as Node;
    const builder = BUILDERS[key];
    const word = (first(body, FIRST_TOKEN[key]!) ?? pubToken) as Token | undefined;
    if (builder === undefined || word === undefined) return undefined;
    const base: Base = {
      doc: pubToken?.doc ?? word.doc,
      pub: pubToken !== undefined,
      start: (pubToken ?? word).startOffset,
    };
    if (pubToken !== undefined && (key === 'testItem' || key === 'importItem'))
      ctx.report('E0127', ctx.of(pubToken), { item: word.image });
    return builder(ctx, body, base, word);
  }
  return undefined;
}

const FIRST_TOKEN: Readonly<Record<string, string>> = {
  importItem: 'Import', constItem: 'Const', aliasItem: 'TypeKw', structItem: 'Struct', enumItem: 'Enum',
  fnItem: 'Fn', externItem: 'Extern', kernelItem: 'Kernel', testItem: 'word',
}; // prettier-ignore

type Builder = (ctx: BuildContext, node: Node, base: Base, word: Token) => Item | undefined;
const BUILDERS: Readonly<Record<string, Builder>> = {
  importItem: buildImport,
  constItem: (ctx, node, base) => {
    const name = first(node, 'Ident') as Token | undefined;
    if (name === undefined) return undefined;
    const colon = first(node, 'Colon') as Token | undefined;
    const type = colon === undefined ? undefined : buildType(ctx, first(node, 'type'), colon.endOffset + 1);
    const value = buildExpr(
      ctx,
      first(node, 'expr'),
      (first(node, 'Equals') as Token | undefined)?.endOffset ?? name.endOffset + 1,
    );
    return { kind: 'const', ...head(ctx, base, value.span.end), name: ctx.ident(name), type, value };
  },
  aliasItem: (ctx, node, base) => {
    const name = first(node, 'Ident') as Token | undefined;
    if (name === undefined) return undefined;
    const type = buildType(
      ctx,
      first(node, 'type'),
      (first(node, 'Equals') as Token | undefined)?.endOffset ?? name.endOffset + 1,
    );
    return {
      kind: 'alias',
      ...head(ctx, base, type.span.end),
      name: ctx.ident(name),
      generics: genericParams(ctx, node),
      type,
    };
  },
  structItem: (ctx, node, base) => {
    const name = first(node, 'Ident') as Token | undefined;
    if (name === undefined) return undefined;
    const fields = ((node.children.structField ?? []) as readonly Node[]).flatMap((f) => {
      const token = first(f, 'Ident') as Token | undefined;
      if (token === undefined) return [];
      const type = buildType(ctx, first(f, 'type'), token.endOffset + 1);
      return [{ name: ctx.ident(token), type, doc: token.doc, span: ctx.span(token.startOffset, type.span.end) }];
    });
    ctx.commas(fields, node.children.Comma as readonly Token[] | undefined, true);
    const plain = fields.map(({ name, type, doc }) => ({ name, type, doc }));
    return {
      kind: 'struct',
      ...head(ctx, base, closeOf(node, 'RBrace', name)),
      name: ctx.ident(name),
      generics: genericParams(ctx, node),
      fields: plain,
    };
  },
  enumItem: (ctx, node, base) => {
    const name = first(node, 'Ident') as Token | undefined;
    if (name === undefined) return undefined;
    const variants = ((node.children.variant ?? []) as readonly Node[]).flatMap((v) => {
      const token = first(v, 'Ident') as Token | undefined;
      if (token === undefined) return [];
      const payload = ((v.children.type ?? []) as readonly Node[]).map((t) => buildType(ctx, t, token.endOffset + 1));
      ctx.commas(payload, v.children.Comma as readonly Token[] | undefined, false);
      const span = ctx.span(token.startOffset, closeOf(v, 'RParen', token));
      return [{ name: ctx.ident(token), payload, doc: token.doc, span }];
    });
    ctx.commas(variants, node.children.Comma as readonly Token[] | undefined, true);
    const plain = variants.map(({ name, payload, doc }) => ({ name, payload, doc }));
    return {
      kind: 'enum',
      ...head(ctx, base, closeOf(node, 'RBrace', name)),
      name: ctx.ident(name),
      generics: genericParams(ctx, node),
      variants: plain,
    };
  },
  fnItem: (ctx, node, base) => {
    const name = first(node, 'Ident') as Token | undefined;
    if (name === undefined) return undefined;
    const list = first(node, 'params') as Node | undefined;
    const result = resultType(ctx, node);
    const end = list === undefined ? name.endOffset + 1 : closeOf(list, 'RParen', name);
    const body = buildBlock(ctx, first(node, 'block'), result?.span.end ?? end);
    return {
      kind: 'fn', ...head(ctx, base, body.span.end), name: ctx.ident(name), generics: genericParams(ctx, node),
      params: buildParams(ctx, list), result, body,
    }; // prettier-ignore
  },
  externItem: (ctx, node, base, word) => {
    const name = first(node, 'Ident') as Token | undefined;
    if (name === undefined) return undefined;
    const module = moduleName(ctx, first(node, 'Literal'));
    const list = first(node, 'params') as Node | undefined;
    const result = resultType(ctx, node);
    const end = result?.span.end ?? (list === undefined ? word.endOffset + 1 : closeOf(list, 'RParen', name));
    return {
      kind: 'extern',
      ...head(ctx, base, end),
      module: module ?? 'env',
      name: ctx.ident(name),
      params: buildParams(ctx, list),
      result,
    };
  },
  kernelItem: (ctx, node, base) => {
    const name = first(node, 'Ident') as Token | undefined;
    if (name === undefined) return undefined;
    const lists = (node.children.params ?? []) as readonly Node[];
    const open = first(node, 'LBrace') as Token | undefined;
    const stmts = (node.children.kernelStmt ?? []) as readonly Node[];
    for (const s of stmts) {
      const word = first(s, 'Let') as Token | undefined;
      if (word?.image === 'var') ctx.foreign('kernel-var', word);
    }
    const body = stmts.map((s) => buildKernelStmt(ctx, s, open?.endOffset ?? name.endOffset));
    for (let i = 1; i < body.length; i++) {
      const before = body[i - 1]!;
      const semi = stmts[i - 1]!.children.Semi !== undefined || stmts[i - 1]!.recoveredNode;
      const start = body[i]!.span.start;
      if (semi || before.kind === 'error' || ctx.newlineBetween(before.span.end, start)) continue;
      if (ctx.text.charCodeAt(before.span.end - 1) !== 125)
        ctx.report('E0121', body[i]!.span, { found: ctx.excerpt(body[i]!.span) });
    }
    if (node.recoveredNode) body.push({ kind: 'error', span: ctx.of(name) });
    return {
      kind: 'kernel', ...head(ctx, base, closeOf(node, 'RBrace', name)), name: ctx.ident(name), generics: genericParams(ctx, node),
      params: buildParams(ctx, lists[0]), results: buildParams(ctx, lists[1]), body,
    }; // prettier-ignore
  },
  testItem: (ctx, node, base, word) => {
    const title = stringOf(ctx, first(node, 'Literal'));
    if (title === undefined) return undefined;
    const open = first(node, 'LParen') as Token | undefined;
    const body = buildBlock(ctx, first(node, 'block'), (first(node, 'Literal') as Token).endOffset + 1);
    const common = { ...head(ctx, base, body.span.end), name: title, body };
    const kind = word.image as 'test' | 'bench' | 'property';
    if (kind === 'property') return { kind, ...common, params: buildParams(ctx, first(node, 'params')) };
    if (open !== undefined) ctx.report('E0123', ctx.of(open), { found: '`(`' });
    return { kind, ...common };
  },
};

function head(
  ctx: BuildContext,
  base: Base,
  end: number,
): { span: Item['span']; doc: string | undefined; pub: boolean } {
  return { span: ctx.span(base.start, end), doc: base.doc, pub: base.pub };
}

function closeOf(node: Node, close: string, otherwise: Token): number {
  return ((first(node, close) as Token | undefined) ?? otherwise).endOffset + 1;
}

function buildImport(ctx: BuildContext, node: Node, base: Base): ImportItem | undefined {
  const path = ((node.children.path ?? []) as readonly Token[]).map((t) => ctx.ident(t));
  if (path.length === 0) return undefined;
  const aliasToken = first(node, 'alias') as Token | undefined;
  const open = first(node, 'LBrace') as Token | undefined;
  let names:
    { name: ReturnType<BuildContext['ident']>; alias: ReturnType<BuildContext['ident']> | undefined }[] | undefined;
  if (open !== undefined) {
    names = [];
    const spans: { span: Item['span'] }[] = [];
    for (const n of (node.children.importName ?? []) as readonly Node[]) {
      const tokens = (n.children.Ident ?? []) as readonly Token[];
      if (tokens.length === 0) continue;
      names.push({ name: ctx.ident(tokens[0]!), alias: tokens[1] === undefined ? undefined : ctx.ident(tokens[1]) });
      spans.push({ span: ctx.span(tokens[0]!.startOffset, tokens.at(-1)!.endOffset + 1) });
    }
    ctx.commas(spans, node.children.Comma as readonly Token[] | undefined, true);
  }
  const last = (first(node, 'RBrace') ?? aliasToken) as Token | undefined;
  const end = last === undefined ? path.at(-1)!.span.end : last.endOffset + 1;
  return {
    kind: 'import',
    ...head(ctx, base, end),
    path,
    names,
    alias: aliasToken === undefined ? undefined : ctx.ident(aliasToken),
  };
}

function genericParams(ctx: BuildContext, node: Node): GenericParam[] {
  const list = first(node, 'genericParams') as Node | undefined;
  if (list === undefined) return [];
  const params = ((list.children.genericParam ?? []) as readonly Node[]).flatMap((p) => {
    const tokens = (p.children.Ident ?? []) as readonly Token[];
    if (tokens.length === 0) return [];
    const bound = tokens[1] === undefined ? undefined : ctx.ident(tokens[1]);
    return [
      { name: ctx.ident(tokens[0]!), bound, span: ctx.span(tokens[0]!.startOffset, tokens.at(-1)!.endOffset + 1) },
    ];
  });
  ctx.commas(params, list.children.Comma as readonly Token[] | undefined, false);
  return params.map(({ name, bound }) => ({ name, bound }));
}

function buildParams(ctx: BuildContext, list: Node | undefined): Param[] {
  if (list === undefined) return [];
  const params = ((list.children.param ?? []) as readonly Node[]).flatMap((p): Param[] => {
    const name = first(p, 'Ident') as Token | undefined;
    if (name === undefined) return [];
    const inout = first(p, 'Inout') as Token | undefined;
    const type = buildType(ctx, first(p, 'type'), name.endOffset + 1);
    return [
      {
        name: ctx.ident(name),
        type,
        inout: inout !== undefined,
        span: ctx.span((inout ?? name).startOffset, type.span.end),
      },
    ];
  });
  ctx.commas(params, list.children.Comma as readonly Token[] | undefined, false);
  return params;
}

function resultType(ctx: BuildContext, node: Node): ReturnType<typeof buildType> | undefined {
  const arrow = first(node, 'Arrow') as Token | undefined;
  return arrow === undefined ? undefined : buildType(ctx, first(node, 'type'), arrow.endOffset + 1);
}

function moduleName(ctx: BuildContext, token: Token | undefined): string | undefined {
  return token === undefined ? undefined : stringOf(ctx, token);
}

function stringOf(ctx: BuildContext, token: Token | undefined): string | undefined {
  if (token === undefined) return undefined;
  if (token.image[0] === '"') return unescape(token.image.slice(1, -1));
  ctx.report('E0116', ctx.of(token), { expected: '#string', found: '`' + token.image + '`' });
  return '';
}
