import type { ForeignKey } from '../../spec/diagnostics/foreign.ts';
import { foreign } from './foreign.ts';
import type { Diagnostic } from '../../spec/diagnostics-schema.ts';
import type { Span } from '../../spec/span.ts';
import type { Expr, Ident } from './ast.ts';
import type { Token } from './tokens.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- Chevrotain's tree holds nodes and tokens under one type; the builder knows which. */

/** A node of Chevrotain's tree, whose children are grouped by name; groups that did not occur are absent. */
export interface Node {
  readonly name: string;
  readonly children: Readonly<Record<string, readonly any[] | undefined>>;
  /** The parser gave up inside and went on after it. */
  readonly recoveredNode?: boolean;
}

/** Operators, suffixes and branches in a row nest in the tree without brackets; later stages walk the tree recursively. */
export const MAX_CHAIN = 500;

export class BuildContext {
  readonly file: number;
  readonly text: string;
  readonly diagnostics: Diagnostic[] = [];
  constructor(file: number, text: string) {
    this.file = file;
    this.text = text;
  }
  /** Around an error the pieces of a node may be missing; a span is never reversed. */
  span(start: number, end: number): Span {
    return { file: this.file, start, end: end < start ? start : end };
  }
  of(token: Token): Span {
    return { file: this.file, start: token.startOffset, end: token.endOffset + 1 };
  }
  ident(token: Token): Ident {
    return { text: token.image, span: this.of(token) };
  }
  report(code: string, span: Span, args: Record<string, string | number> = {}, related?: Diagnostic['related']): void {
    this.diagnostics.push({ code, span, args, ...(related ? { related } : {}) });
  }
  foreign(key: ForeignKey, token: Token): void {
    this.diagnostics.push(foreign(key, this.file, token.startOffset, token.endOffset + 1, token.image));
  }
  errorExpr(at: number): Expr {
    return { kind: 'error', span: this.span(at, at) };
  }
  newlineBetween(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (this.text.charCodeAt(i) === 10) return true;
    return false;
  }
  /** Reports each pair of neighbours without a comma between them; a line break will do where `orNewline`. */
  commas(spans: readonly { readonly span: Span }[], commas: readonly Token[] | undefined, orNewline: boolean): void {
    const count = commas === undefined ? 0 : commas.length;
    if (count >= spans.length - 1) return;
    let c = 0;
    for (let i = 1; i < spans.length; i++) {
      const start = spans[i]!.span.start;
      const end = spans[i - 1]!.span.end;
      while (c < count && commas![c]!.startOffset < end) c++;
      if (c < count && commas![c]!.startOffset < start) continue;
      if (orNewline && this.newlineBetween(end, start)) continue;
      const args = { expected: '`,`', found: '`' + this.excerpt(spans[i]!.span) + '`' };
      const suggestion = { span: this.span(end, end), text: ',' };
      this.diagnostics.push({ code: 'E0116', span: this.span(start, spans[i]!.span.end), args, suggestion });
      return;
    }
  }
  /** The beginning of a piece of the source, on one line. */
  excerpt(span: Span): string {
    const line = this.text.slice(span.start, span.end).split('\n', 1)[0]!;
    return line.length > 24 ? line.slice(0, 23) + '…' : line;
  }
  /** Depth of a chain that becomes nesting; says so once where it is too much. */
  chain(length: number, span: Span): boolean {
    if (length <= MAX_CHAIN) return true;
    this.report('E0110', span, { limit: MAX_CHAIN });
    return false;
  }
}

export const first = (node: Node, key: string): any => node.children[key]?.[0];
