import type { Diagnostic } from '../../spec/diagnostics-schema.ts';
import { breaksOf, formatTree, type Element, type Group, type Leaf } from './format-tree.ts';
import { parseSource } from './parse.ts';
import { scan } from './scan.ts';
import * as T from './tokens.ts';

const WIDTH = 100;
const INDENT = 2;

/**
 * Lays a program out: two spaces a level, one blank line at most, lines of 100 columns where they can be broken. Line breaks
 * between statements are the author's; inside round and square brackets they are the formatter's, except that a break
 * right after the opening bracket asks for one element a line. Formatting twice gives what formatting once gave.
 */
export function formatSource(
  text: string,
): { readonly text: string } | { readonly diagnostics: readonly Diagnostic[] } {
  const { diagnostics } = parseSource(text, 0);
  if (diagnostics.length > 0) return { diagnostics };
  const printer = new Printer();
  printer.lines(formatTree(text, scan(text, 0)), 0, 'statements', true);
  return { text: printer.finish() };
}

const TIGHT_BEFORE: ReadonlySet<unknown> = new Set([
  T.CallOpen, T.IndexOpen, T.GenericOpen, T.GenericClose, T.RParen, T.RBracket, T.Comma, T.Semi, T.Colon, T.Dot, T.Question,
]); // prettier-ignore
const TIGHT_AFTER: ReadonlySet<unknown> = new Set([
  T.LParen, T.CallOpen, T.LBracket, T.IndexOpen, T.GenericOpen, T.Dot, T.At, T.PrefixOp,
]); // prettier-ignore
const ENDS_VALUE: ReadonlySet<unknown> = new Set([
  T.Ident, T.Literal, T.Underscore, T.RParen, T.RBracket, T.RBrace, T.GenericClose, T.Question,
]); // prettier-ignore
/** A line that ends in one of these goes on in the next. */
const UNFINISHED: ReadonlySet<unknown> = new Set([
  T.BinOp, T.PrefixOp, T.Equals, T.AssignOp, T.FatArrow, T.Arrow, T.Colon, T.Dot, T.Range, T.In, T.As, T.At, T.Pub, T.Const, T.TypeKw, T.Let,
  T.Return, T.Break, T.Assert, T.If, T.Match, T.While, T.For, T.Fn, T.Kernel, T.Struct, T.Enum, T.Import, T.Extern, T.Inout,
]); // prettier-ignore
/** A line that begins with one of these goes on with the one before. */
const CONTINUES: ReadonlySet<unknown> = new Set([
  T.BinOp, T.Equals, T.AssignOp, T.FatArrow, T.Arrow, T.Colon, T.Dot, T.Range, T.Question, T.As, T.Comma, T.Semi, T.At, T.CallOpen, T.IndexOpen,
]); // prettier-ignore

function spaceBetween(a: Leaf, b: Leaf): boolean {
  if (a.token === undefined || b.token === undefined)
    return !(a.token !== undefined && b.kind === 'block' && TIGHT_AFTER.has(a.token.tokenType));
  const left = a.token.tokenType;
  const right = b.token.tokenType;
  if (TIGHT_AFTER.has(left) || TIGHT_BEFORE.has(right)) return false;
  if (right === T.Range) return !ENDS_VALUE.has(left);
  if (left === T.Range) return right === T.RBrace || right === T.LBrace || right === T.FatArrow || right === T.Equals;
  // The element of a tensor type.
  if (left === T.RBracket && right === T.Ident) return false;
  return true;
}

const firstLeaf = (e: Element): Leaf => (e.kind === 'group' ? e.open : e);
const lastLeaf = (e: Element): Leaf => (e.kind === 'group' ? e.close : e);
const isComment = (e: Element | undefined): boolean => e !== undefined && (e.kind === 'line' || e.kind === 'block');

class Printer {
  private out = '';
  private column = 0;
  /** Indentation of the line being written. */
  private indent = 0;
  private last: Leaf | undefined;
  /** Nothing has been written on this line yet. */
  private fresh = true;
  private readonly widths = new Map<Group, { width: number; open: boolean }>();

  finish(): string {
    return this.out === '' ? '' : this.out + '\n';
  }

  private newline(indent: number, blank: boolean): void {
    if (this.out !== '') this.out += blank ? '\n\n' : '\n';
    this.out += ' '.repeat(indent);
    this.column = this.indent = indent;
    this.fresh = true;
  }

  private write(leaf: Leaf): void {
    if (!this.fresh && this.last !== undefined && spaceBetween(this.last, leaf)) {
      this.out += ' ';
      this.column++;
    }
    this.out += leaf.text;
    const at = leaf.text.lastIndexOf('\n');
    this.column = at < 0 ? this.column + leaf.text.length : leaf.text.length - at - 1;
    this.last = leaf;
    this.fresh = false;
  }

  /** Elements on lines of their own: a file, a broken brace group, or a broken bracket. */
  lines(body: readonly Element[], base: number, style: Group['style'], root = false): void {
    for (let i = 0; i < body.length; i++) {
      const e = body[i]!;
      const before = body[i - 1];
      if (i === 0 && !root && e.kind === 'line' && e.breaks === 0) {
        // A comment right after the opening bracket stays there.
      } else if (i === 0 || this.breaksHere(before!, e, style)) {
        const deeper = i > 0 && this.continues(body, i, style) ? INDENT : 0;
        this.newline(base + deeper, i > 0 && breaksOf(e) > 1 && deeper === 0);
      } else this.wrap(body, i, base, style);
      this.element(body, i, style);
    }
    if (root) this.last = undefined;
  }

  private breaksHere(before: Element, e: Element, style: Group['style']): boolean {
    if (before.kind === 'line') return true;
    const breaks = breaksOf(e);
    if (isComment(e)) return breaks > 0;
    const type = lastLeaf(before).token?.tokenType;
    if (style === 'inline') return type === T.Comma || (isComment(before) && breaks > 0);
    if (breaks > 0) {
      const first = firstLeaf(e).token!.tokenType;
      const joins = first === T.Else || first === T.ElseIf || (e.kind === 'group' && e.headed);
      if (!joins || isComment(before)) return true;
    }
    if (firstLeaf(e).token!.tokenType === T.Semi) return false;
    return style === 'statements' ? type === T.Semi : type === T.Comma;
  }

  /** Whether the line that begins with `body[i]` belongs to the statement or element before it. */
  private continues(body: readonly Element[], i: number, style: Group['style']): boolean {
    if (isComment(body[i])) return false;
    const first = firstLeaf(body[i]!).token!.tokenType;
    let k = i - 1;
    while (k >= 0 && isComment(body[k])) k--;
    if (k < 0) return false;
    const type = lastLeaf(body[k]!).token!.tokenType;
    if (style === 'inline') return type !== T.Comma;
    if (first === T.Else || first === T.ElseIf) return false;
    return UNFINISHED.has(type) || CONTINUES.has(first) || (style === 'statements' && type === T.Comma);
  }

  /** After an operator, begins a new line where the next operand does not fit on this one. */
  private wrap(body: readonly Element[], i: number, base: number, style: Group['style']): void {
    if (this.last?.token?.tokenType !== T.BinOp || this.fresh) return;
    if (this.column + 1 + this.reach(body, i, style) > WIDTH && this.column > base + INDENT)
      this.newline(base + INDENT, false);
  }

  /** Columns from element `i` to the next place where a line may be broken. */
  private reach(body: readonly Element[], i: number, style: Group['style']): number {
    let width = 0;
    let before: Leaf | undefined;
    for (let k = i; k < body.length; k++) {
      const e = body[k]!;
      if (isComment(e) || (k > i && this.breaksHere(body[k - 1]!, e, style))) break;
      const first = firstLeaf(e);
      if (before !== undefined && spaceBetween(before, first)) width++;
      width += first.text.length;
      const type = first.token!.tokenType;
      if (e.kind === 'group' || type === T.BinOp || type === T.Comma) break;
      before = first;
    }
    return width;
  }

  private element(body: readonly Element[], i: number, style: Group['style']): void {
    const e = body[i]!;
    if (e.kind !== 'group') {
      this.write(e);
      return;
    }
    this.write(e.open);
    if (e.body.length === 0) {
      this.out += e.close.text;
      this.column += e.close.text.length;
      this.last = e.close;
      return;
    }
    const outer = this.indent;
    let broken = e.broken;
    if (!broken) {
      const { width, open } = this.measure(e);
      const rest = open ? 0 : this.reachAfter(body, i, style);
      broken = this.column + width - e.open.text.length + rest > WIDTH;
    }
    if (broken) {
      this.lines(e.body, outer + INDENT, e.style);
      this.newline(outer, false);
      this.write(e.close);
      return;
    }
    for (let k = 0; k < e.body.length; k++) this.element(e.body, k, 'inline');
    this.write(e.close);
  }

  private reachAfter(body: readonly Element[], i: number, style: Group['style']): number {
    const next = body[i + 1];
    if (next === undefined) return style === 'inline' ? 1 : 0;
    if (isComment(next) || this.breaksHere(body[i]!, next, style)) return 0;
    const group = body[i] as Group;
    return (spaceBetween(group.close, firstLeaf(next)) ? 1 : 0) + this.reach(body, i + 1, style);
  }

  /** Columns of a group on one line; where something in it is broken (`open`), the columns up to there. */
  private measure(g: Group): { width: number; open: boolean } {
    const known = this.widths.get(g);
    if (known !== undefined) return known;
    let width = g.open.text.length;
    let before: Leaf = g.open;
    let open = false;
    for (const e of g.body) {
      const first = firstLeaf(e);
      if (spaceBetween(before, first)) width++;
      if (e.kind === 'group') {
        if (e.broken) {
          width += e.open.text.length;
          open = true;
          break;
        }
        const inner = this.measure(e);
        width += inner.width;
        if (inner.open) {
          open = true;
          break;
        }
        before = e.close;
      } else {
        width += e.text.length;
        before = e;
      }
    }
    if (!open) width += (g.body.length > 0 && spaceBetween(before, g.close) ? 1 : 0) + g.close.text.length;
    const result = { width, open };
    this.widths.set(g, result);
    return result;
  }
}
