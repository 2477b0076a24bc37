import type { Span } from '../../spec/span.ts';

/** Why an expression has no value at compile time: a diagnostic (no code: it has been reported already). */
export class NotConstant extends Error {
  readonly code: string;
  readonly span: Span;
  readonly args: Readonly<Record<string, string>>;
  constructor(code: string, span: Span, args: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.span = span;
    this.args = args;
  }
}
