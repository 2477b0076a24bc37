/** Text form that does not read: where, in a form people can click, and why. */
export class TirError extends Error {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  constructor(message: string, line: number, column: number) {
    super(`${line}:${column}: ${message}`);
    this.name = 'TirError';
    this.line = line;
    this.column = column;
  }
}

export type TokenKind = 'value' | 'symbol' | 'label' | 'string' | 'number' | 'word' | 'punct' | 'end';
export interface Token {
  readonly kind: TokenKind;
  /** Without `%`, `@`, `^`; strings raw, with their quotes. */
  readonly text: string;
  readonly offset: number;
  /** First of its line: an op ends where its line does, unless a bracket is open. */
  readonly first: boolean;
}

const TOKEN =
  /([ \t\r]+)|(\n)|(\/\/[^\n]*)|%([\w.]+|"(?:\\.|[^"\\\n])*"(?:\.\d+)?)|@([A-Za-z_][\w.]*|"(?:\\.|[^"\\\n])*")|\^(\d+)|("(?:\\.|[^"\\\n])*")|(-?0x[0-9a-fA-F]+|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?n?|-inf\b)|([A-Za-z_][\w.]*)|(->|[{}()[\],:=|<>@])/y;
const KINDS: readonly (TokenKind | undefined)[] = [
  ...[undefined, undefined, undefined, undefined],
  ...(['value', 'symbol', 'label', 'string', 'number', 'word', 'punct'] as const),
];

/** Splits a text into tokens with one to look ahead. */
export class Lexer {
  readonly text: string;
  token: Token;
  #at = 0;

  constructor(text: string) {
    this.text = text;
    this.token = this.#scan();
  }

  #scan(): Token {
    let first = this.#at === 0;
    while (this.#at < this.text.length) {
      TOKEN.lastIndex = this.#at;
      const m = TOKEN.exec(this.text);
      if (!m) throw this.error(`unexpected ${JSON.stringify(this.text[this.#at])}`, this.#at);
      const offset = this.#at;
      this.#at = TOKEN.lastIndex;
      if (m[2] !== undefined) first = true;
      if (m[1] !== undefined || m[2] !== undefined || m[3] !== undefined) continue;
      for (let i = 4; i < m.length; i++) {
        if (m[i] !== undefined) return { kind: KINDS[i]!, text: m[i]!, offset, first };
      }
    }
    return { kind: 'end', text: '', offset: this.text.length, first: true };
  }

  error(message: string, offset = this.token.offset): TirError {
    const before = this.text.slice(0, offset);
    const line = before.split('\n').length;
    return new TirError(message, line, offset - before.lastIndexOf('\n'));
  }

  next(): Token {
    const t = this.token;
    this.token = this.#scan();
    return t;
  }

  is(text: string): boolean {
    const t = this.token;
    return t.text === text && (t.kind === 'punct' || t.kind === 'word');
  }

  eat(text: string): boolean {
    if (!this.is(text)) return false;
    this.next();
    return true;
  }

  expect(text: string): void {
    if (!this.eat(text)) throw this.error(`expected ${text}, found ${this.#found()}`);
  }

  take(kind: TokenKind): string {
    if (this.token.kind !== kind) throw this.error(`expected a ${kind}, found ${this.#found()}`);
    return this.next().text;
  }

  #found(): string {
    return this.token.kind === 'end' ? 'the end of the text' : JSON.stringify(this.token.text);
  }

  integer(): number {
    const offset = this.token.offset;
    const n = Number(this.take('number'));
    if (!Number.isSafeInteger(n)) throw this.error('expected an integer', offset);
    return n;
  }

  /** A quoted name. */
  name(): string {
    return this.unquote(this.take('string'));
  }

  symbol(): string {
    const s = this.take('symbol');
    return s.startsWith('"') ? this.unquote(s) : s;
  }

  unquote(raw: string): string {
    try {
      return JSON.parse(raw) as string;
    } catch {
      throw this.error(`${raw} is no string`);
    }
  }

  /** `item, item, …` up to `close`, which is eaten. */
  list<T>(close: string, item: () => T): T[] {
    const out: T[] = [];
    if (this.eat(close)) return out;
    do out.push(item());
    while (this.eat(','));
    this.expect(close);
    return out;
  }
}
