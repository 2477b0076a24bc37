import * as T from './tokens.ts';
import type { Token } from './tokens.ts';
import { classify } from './classify.ts';
import type { Scanned } from './scan.ts';

/**
 * The formatter's view of a program: tokens and comments, nested by brackets. Layout is decided on this and not on the
 * syntax tree, so that nothing can be lost.
 */
export type Element = Leaf | Group;

export interface Leaf {
  readonly kind: 'token' | 'line' | 'block';
  readonly text: string;
  /** Undefined for comments. */
  readonly token: Token | undefined;
  /** Line breaks right before it in the source: 0, 1, or 2 for a blank line. */
  readonly breaks: number;
}

export interface Group {
  readonly kind: 'group';
  readonly open: Leaf;
  readonly body: readonly Element[];
  readonly close: Leaf;
  /** `statements` and `list` are braces, by what separates their elements; `inline` are the other brackets. */
  readonly style: 'statements' | 'list' | 'inline';
  /** Has a line break inside in the source, or (inline) right after its opening bracket, or must have one for a comment. */
  readonly broken: boolean;
  /** The opening brace belongs to a head before it (`if c {`), so that it stays on that line. */
  readonly headed: boolean;
}

const HEADS: ReadonlySet<unknown> = new Set([
  T.If, T.Else, T.ElseIf, T.Match, T.While, T.For, T.Loop, T.Struct, T.Enum, T.Import, T.Fn, T.Kernel, T.Test, T.Property, T.Bench,
]); // prettier-ignore
const ITEMS: ReadonlySet<unknown> = new Set([
  T.Import, T.Const, T.TypeKw, T.Struct, T.Enum, T.Extern, T.Fn, T.Kernel, T.Test, T.Property, T.Bench,
]); // prettier-ignore
const LIST_HEADS: ReadonlySet<unknown> = new Set([T.Match, T.Struct, T.Enum, T.Import]);

interface Open {
  readonly open: Leaf;
  readonly body: Element[];
  readonly heads: unknown[];
  readonly style: Group['style'];
  readonly headed: boolean;
}

/** `text` parses without errors; `scanned` is what the scanner made of it. */
export function formatTree(text: string, scanned: Scanned): Element[] {
  const raw = scanned.tokens;
  const tokens = raw.length === 0 ? [] : classify(raw, 0, text.length, scanned.lineStarts, text).tokens;
  const root: Open = { open: leaf('', undefined, 'token', 0), body: [], heads: [], style: 'statements', headed: false };
  const stack: Open[] = [];
  let top = root;
  let end = 0;

  const breaksTo = (start: number): number => {
    let count = 0;
    for (let i = end; i < start; i++) if (text.charCodeAt(i) === 10) count++;
    return Math.min(count, 2);
  };
  let c = 0;
  const commentsUpTo = (offset: number): void => {
    for (; c < scanned.comments.length && scanned.comments[c]!.start < offset; c++) {
      const comment = scanned.comments[c]!;
      const body = text.slice(comment.start, comment.end);
      top.body.push(
        leaf(
          body.startsWith('//') ? body.trimEnd() : body,
          undefined,
          body.startsWith('//') ? 'line' : 'block',
          breaksTo(comment.start),
        ),
      );
      end = comment.end;
    }
  };

  for (const token of tokens) {
    commentsUpTo(token.startOffset);
    const item = leaf(token.image, token, 'token', breaksTo(token.startOffset));
    end = token.endOffset + 1;
    const type = token.tokenType;
    if (T.OPENERS.has(type)) {
      const head = type === T.LBrace ? top.heads.pop() : undefined;
      const style = type === T.LitBrace || LIST_HEADS.has(head) ? 'list' : type === T.LBrace ? 'statements' : 'inline';
      stack.push(top);
      top = { open: item, body: [], heads: [], style, headed: head !== undefined || type === T.LitBrace };
      continue;
    }
    if (T.CLOSERS.has(type)) {
      const done = top;
      top = stack.pop()!;
      top.body.push(group(done, item));
      continue;
    }
    if (stack.length === 0 && ITEMS.has(type)) top.heads.length = 0;
    if (type === T.FatArrow || type === T.Semi) top.heads.length = 0;
    if (HEADS.has(type) && !(type === T.If && top.heads.at(-1) === T.ElseIf)) top.heads.push(type);
    top.body.push(item);
  }
  commentsUpTo(text.length + 1);
  return root.body;
}

function leaf(text: string, token: Token | undefined, kind: Leaf['kind'], breaks: number): Leaf {
  return { kind, text, token, breaks };
}

function group(done: Open, close: Leaf): Group {
  const { open, body, style, headed } = done;
  const first = body[0];
  let broken = false;
  if (first !== undefined) {
    const comment = body.some((e) => e.kind === 'line' || (e.kind === 'block' && e.text.includes('\n')));
    const inside = style === 'inline' ? breaksOf(first) > 0 : close.breaks > 0 || body.some(hasBreak);
    broken = comment || inside;
  }
  return { kind: 'group', open, body, close, style, broken, headed };
}

export function breaksOf(e: Element): number {
  return e.kind === 'group' ? e.open.breaks : e.breaks;
}

function hasBreak(e: Element): boolean {
  if (breaksOf(e) > 0) return true;
  return e.kind === 'group' && (e.close.breaks > 0 || e.body.some(hasBreak));
}
