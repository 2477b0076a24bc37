import type { TokenType } from 'chevrotain';
import { foreign } from './foreign.ts';
import type { Diagnostic } from '../../spec/diagnostics-schema.ts';
import * as T from './tokens.ts';
import { Token } from './tokens.ts';

export interface Comment {
  readonly start: number;
  readonly end: number;
  /** Number of the token that follows it. */
  readonly token: number;
}
export interface Scanned {
  readonly tokens: Token[];
  readonly comments: readonly Comment[];
  /** Text of the `//!` comments. */
  readonly doc: string | undefined;
  /** Offset of the first character of every line. */
  readonly lineStarts: number[];
  readonly diagnostics: Diagnostic[];
}

const IDENT_START = /[\p{ID_Start}_]/u;
const IDENT_PART = /[\p{ID_Continue}_]/u;

/** Per ASCII code: 1 begins a name, 2 is a digit, so that any nonzero continues a name. */
const CLASS = new Uint8Array(128);
for (let c = 97; c <= 122; c++) CLASS[c] = CLASS[c - 32] = 1;
CLASS[95] = 1;
for (let c = 48; c <= 57; c++) CLASS[c] = 2;

const PUNCTUATION: Readonly<Record<string, TokenType>> = {
  '(': T.LParen, ')': T.RParen, '[': T.LBracket, ']': T.RBracket, '{': T.LBrace, '}': T.RBrace,
  ',': T.Comma, ';': T.Semi, ':': T.Colon, '.': T.Dot, '@': T.At, '?': T.Question,
  '->': T.Arrow, '=>': T.FatArrow, '..': T.Range, '..=': T.Range, '=': T.Equals,
  '+=': T.AssignOp, '-=': T.AssignOp, '*=': T.AssignOp, '/=': T.AssignOp, '%=': T.AssignOp,
  '&=': T.AssignOp, '|=': T.AssignOp, '^=': T.AssignOp, '<<=': T.AssignOp, '>>=': T.AssignOp,
  '+': T.BinOp, '*': T.BinOp, '/': T.BinOp, '%': T.BinOp, '<<': T.BinOp, '>>': T.BinOp,
  '&': T.BinOp, '|': T.BinOp, '^': T.BinOp, '<=>': T.BinOp, '==': T.BinOp, '!=': T.BinOp,
  '<': T.BinOp, '<=': T.BinOp, '>': T.BinOp, '>=': T.BinOp, '&&': T.BinOp, '||': T.BinOp,
  '-': T.PrefixOp, '~': T.PrefixOp, '!': T.PrefixOp,
}; // prettier-ignore
/** Per first character: the operators that begin with it, longest first. */
const BY_FIRST: [string, TokenType][][] = [];
for (const [text, type] of Object.entries(PUNCTUATION)) (BY_FIRST[text.charCodeAt(0)] ??= []).push([text, type]);
for (const list of BY_FIRST) list?.sort((a, b) => b[0].length - a[0].length);

const ESCAPES = 'ntr\\"0\'';

/** Characters that word processors and keyboards put in the place of others. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ...[...'“”„«»″'].map((c): [string, string] => [c, '"']),
  ...[...'‘’‚′´`'].map((c): [string, string] => [c, "'"]),
  ...[...'−–—‐‑'].map((c): [string, string] => [c, '-']),
  ['×', '*'],
  ['·', '*'],
  ['÷', '/'],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '!='],
  ['→', '->'],
  ['⇒', '=>'],
  ['…', '..'],
  ['¬', '!'],
  ['∧', '&&'],
  ['∨', '||'],
]);

/** The ASCII character of a full-width one. */
function fullWidth(char: string): string | undefined {
  const plain = char.normalize('NFKC');
  return plain !== char && /^[!-~]$/.test(plain) ? plain : undefined;
}

/** Splits a text into tokens. Never throws; what begins no token is reported and skipped. */
export function scan(text: string, file: number): Scanned {
  const tokens: Token[] = [];
  const comments: Comment[] = [];
  const lineStarts: number[] = [0];
  const diagnostics: Diagnostic[] = [];
  let moduleDoc: string | undefined;
  let doc: string | undefined;
  let newline = true;
  let i = 0;
  const n = text.length;

  const report = (code: string, start: number, end: number, args: Record<string, string | number> = {}): void => {
    diagnostics.push({ code, span: { file, start, end }, args });
  };
  /** A character that begins nothing; once a line, since they come in pairs and rows. */
  let strayLine = -1;
  const stray = (start: number, char: string, length = char.length): void => {
    if (strayLine === lineStarts.length) return;
    strayLine = lineStarts.length;
    const span = { file, start, end: start + length };
    const meant = LOOKALIKES.get(char) ?? fullWidth(char);
    diagnostics.push({
      code: 'E0101',
      span,
      args: { char },
      ...(meant === undefined ? {} : { suggestion: { span, text: meant } }),
    });
  };
  const push = (type: TokenType, image: string, start: number, end: number): void => {
    const token = new Token(type, image, start, end, newline);
    if (doc !== undefined) {
      token.doc = doc;
      doc = undefined;
    }
    tokens.push(token);
    newline = false;
  };

  /** From the backslash; reports a bad escape and gives the offset after it. */
  function escape(at: number): number {
    const c = text[at + 1];
    if (c === undefined || c === '\n') return at + 1;
    if (c === 'u') {
      const close = text.indexOf('}', at);
      const hex = close > 0 && close - at <= 10 ? text.slice(at + 3, close) : '';
      if (text[at + 2] === '{' && /^[0-9a-fA-F]{1,6}$/.test(hex)) {
        const code = parseInt(hex, 16);
        if (code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) return close + 1;
        report('E0104', at, close + 1, { escape: text.slice(at, close + 1) });
        return close + 1;
      }
      report('E0104', at, at + 2, { escape: '\\u' });
      return at + 2;
    }
    if (!ESCAPES.includes(c)) {
      const width = text.codePointAt(at + 1)! > 0xffff ? 3 : 2;
      report('E0104', at, at + width, { escape: text.slice(at, at + width) });
      return at + width;
    }
    return at + 2;
  }

  function string(): void {
    const start = i++;
    for (;;) {
      if (i >= n || text.charCodeAt(i) === 10) {
        report('E0102', start, i);
        push(T.Literal, text.slice(start, i) + '"', start, i);
        return;
      }
      const c = text.charCodeAt(i);
      if (c === 34) break;
      i = c === 92 ? escape(i) : i + 1;
    }
    i++;
    push(T.Literal, text.slice(start, i), start, i);
  }

  /** `'a'` is a byte, `'name` a label. */
  function quote(): void {
    const start = i;
    const c = text.charCodeAt(i + 1);
    if (c === 92) {
      const end = escape(i + 1);
      if (text.charCodeAt(end) === 39) {
        i = end + 1;
        push(T.Literal, text.slice(start, i), start, i);
        return;
      }
      i = end;
    } else if (c > 32 && c < 128 && c !== 39 && text.charCodeAt(i + 2) === 39) {
      i += 3;
      push(T.Literal, text.slice(start, i), start, i);
      return;
    } else if (c === 32 && text.charCodeAt(i + 2) === 39) {
      i += 3;
      push(T.Literal, text.slice(start, i), start, i);
      return;
    } else if (c < 128 && CLASS[c] === 1) {
      i += 2;
      while (i < n && text.charCodeAt(i) < 128 && CLASS[text.charCodeAt(i)] !== 0) i++;
      if (text.charCodeAt(i) !== 39) {
        push(T.Label, text.slice(start, i), start, i);
        return;
      }
    }
    // A quoted text that is not one byte: skip it as a whole where its end is near.
    const close = text.indexOf("'", Math.max(i, start + 1));
    const lineEnd = text.indexOf('\n', start);
    if (close >= 0 && (lineEnd < 0 || close < lineEnd) && close - start <= 16) i = close + 1;
    else i = Math.max(i, start + 1);
    report('E0107', start, i, { text: text.slice(start, i) });
    push(T.Literal, "' '", start, i);
  }

  function number(): void {
    const start = i;
    const after = text.charCodeAt(i + 1) | 32;
    if (
      text.charCodeAt(i) === 48 &&
      (after === 120 || after === 98 || after === 111 || after === 116) &&
      text.charCodeAt(i + 1) >= 97
    ) {
      const digits =
        after === 120 ? '0123456789abcdefABCDEF_' : after === 98 ? '01_' : after === 111 ? '01234567_' : 'T01_';
      const base = text.slice(i, i + 2);
      i += 2;
      let bad = -1;
      let some = false;
      while (i < n && text.charCodeAt(i) < 128 && CLASS[text.charCodeAt(i)] !== 0) {
        if (bad < 0 && !digits.includes(text[i]!)) bad = i;
        if (text.charCodeAt(i) !== 95) some = true;
        i++;
      }
      if (bad >= 0) report('E0105', bad, bad + 1, { digit: text[bad]!, base });
      else if (!some) report('E0106', start, i, { text: text.slice(start, i) });
      push(T.Literal, bad >= 0 || !some ? '0' : text.slice(start, i), start, i);
      return;
    }
    const digitsFrom = (): void => {
      while (i < n && (CLASS[text.charCodeAt(i)] === 2 || text.charCodeAt(i) === 95)) i++;
    };
    digitsFrom();
    // `t.0.1` is two tuple fields, and `0..n` a range.
    const afterDot = tokens.length > 0 && tokens[tokens.length - 1]!.tokenType === T.Dot;
    if (!afterDot && text.charCodeAt(i) === 46 && CLASS[text.charCodeAt(i + 1)] === 2) {
      i++;
      digitsFrom();
    }
    if (!afterDot && (text.charCodeAt(i) | 32) === 101) {
      const sign = text.charCodeAt(i + 1) === 43 || text.charCodeAt(i + 1) === 45 ? 1 : 0;
      if (CLASS[text.charCodeAt(i + 1 + sign)] === 2) {
        i += 1 + sign;
        digitsFrom();
      }
    }
    let end = i;
    if (i < n && text.charCodeAt(i) < 128 && CLASS[text.charCodeAt(i)] === 1) {
      while (i < n && text.charCodeAt(i) < 128 && CLASS[text.charCodeAt(i)] !== 0) i++;
      report('E0106', start, i, { text: text.slice(start, i) });
      end = i;
      push(T.Literal, '0', start, end);
      return;
    }
    push(T.Literal, text.slice(start, end), start, end);
  }

  function blockComment(): void {
    const start = i;
    let depth = 1;
    i += 2;
    while (i < n && depth > 0) {
      const c = text.charCodeAt(i);
      if (c === 10) {
        newline = true;
        lineStarts.push(i + 1);
      }
      if (c === 47 && text.charCodeAt(i + 1) === 42) {
        depth++;
        i += 2;
      } else if (c === 42 && text.charCodeAt(i + 1) === 47) {
        depth--;
        i += 2;
      } else i++;
    }
    if (depth > 0) {
      i = n;
      report('E0103', start, start + 2);
    }
    comments.push({ start, end: i, token: tokens.length });
  }

  function lineComment(): void {
    const start = i;
    i = text.indexOf('\n', i);
    if (i < 0) i = n;
    let end = i;
    if (text.charCodeAt(end - 1) === 13) end--;
    comments.push({ start, end, token: tokens.length });
    const third = text.charCodeAt(start + 2);
    if (third === 47 && text.charCodeAt(start + 3) !== 47) {
      const line = text.slice(text[start + 3] === ' ' ? start + 4 : start + 3, end);
      doc = doc === undefined ? line : doc + '\n' + line;
    } else if (third === 33) {
      const line = text.slice(text[start + 3] === ' ' ? start + 4 : start + 3, end);
      moduleDoc = moduleDoc === undefined ? line : moduleDoc + '\n' + line;
    }
  }

  function name(): void {
    const start = i++;
    for (;;) {
      while (i < n && text.charCodeAt(i) < 128 && CLASS[text.charCodeAt(i)] !== 0) i++;
      if (i >= n || text.charCodeAt(i) < 128) break;
      const code = String.fromCodePoint(text.codePointAt(i)!);
      if (!IDENT_PART.test(code)) break;
      i += code.length;
    }
    const image = text.slice(start, i);
    push(T.KEYWORDS.get(image) ?? T.Ident, image, start, i);
  }

  while (i < n) {
    const c = text.charCodeAt(i);
    if (c === 32 || c === 9 || c === 13) i++;
    else if (c === 10) {
      newline = true;
      lineStarts.push(++i);
    } else if (c >= 128) {
      const code = String.fromCodePoint(text.codePointAt(i)!);
      if (IDENT_START.test(code)) {
        // A character outside the basic plane takes two units; `name` steps over the first itself.
        i += code.length - 1;
        const before = i;
        name();
        if (code.length > 1) fixName(before - code.length + 1);
      } else {
        if (c !== 0xfeff || i > 0) stray(i, code);
        i += code.length;
      }
    } else if (CLASS[c] === 1) name();
    else if (CLASS[c] === 2) number();
    else if (c === 34) string();
    else if (c === 39) quote();
    else if (c === 47 && text.charCodeAt(i + 1) === 47) lineComment();
    else if (c === 47 && text.charCodeAt(i + 1) === 42) blockComment();
    else {
      const list = BY_FIRST[c];
      let found = false;
      if (list !== undefined) {
        for (const entry of list) {
          const image = entry[0];
          if (image.length === 1 || text.startsWith(image, i)) {
            push(entry[1], image, i, i + image.length);
            i += image.length;
            found = true;
            break;
          }
        }
      }
      if (!found) {
        if (text[i] === '#') diagnostics.push(foreign('comment', file, i, i + 1, '#', '//'));
        else stray(i, c < 32 ? `U+${c.toString(16).padStart(4, '0')}` : text[i]!, 1);
        i++;
      }
    }
  }
  /** Widens the last token to begin at `start`. */
  function fixName(start: number): void {
    const last = tokens.pop()!;
    const token = new Token(
      last.tokenType,
      text.slice(start, last.endOffset + 1),
      start,
      last.endOffset + 1,
      last.newline,
    );
    token.doc = last.doc;
    tokens.push(token);
  }
  return { tokens, comments, doc: moduleDoc, lineStarts, diagnostics };
}
