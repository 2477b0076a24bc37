import type { TokenType } from 'chevrotain';
import type { Diagnostic } from '../../spec/diagnostics-schema.ts';
import { foreign } from './foreign.ts';
import * as T from './tokens.ts';
import { Token } from './tokens.ts';

/**
 * Second pass over the tokens: settles by context what a character means (see tokens.ts), balances the brackets so that
 * the grammar never meets an unbalanced one, and bounds the nesting. Virtual closing brackets have no width.
 */

/** Brackets, pending heads and chained dimensions may nest this deep. */
export const MAX_NESTING = 200;
/** Tokens looked through to find the `>` of generic arguments. */
const GENERIC_REACH = 256;

interface Frame {
  readonly open: Token;
  readonly close: TokenType;
  /** Line breaks end statements here: braces and the top level. */
  readonly statements: boolean;
  /** `if`, `while`, `match` and `for … in` whose `{` is still to come: no struct literal here. */
  heads: number;
  /** A declaration or a result type whose `{` is still to come. */
  declaration: boolean;
  forPending: boolean;
  readonly reduce: boolean;
  /** Reductions begun since the last statement: their bodies nest without brackets. */
  reductions: number;
}

export interface Classified {
  readonly tokens: Token[];
  /** Numbers of the tokens that begin an item. */
  readonly items: number[];
  readonly diagnostics: Diagnostic[];
  /** Nested too deep to be parsed. */
  readonly fatal: boolean;
}

const CLOSER: ReadonlyMap<TokenType, string> = new Map([
  [T.RParen, ')'],
  [T.RBracket, ']'],
  [T.RBrace, '}'],
  [T.GenericClose, '>'],
]);
/** What may end an expression, so that `-`, `(` and `[` after it go on with it. */
const ENDS_OPERAND: ReadonlySet<TokenType> = new Set([
  T.Ident, T.Literal, T.RParen, T.RBracket, T.RBrace, T.GenericClose, T.Question, T.Underscore, T.Tile, T.Reduce,
]); // prettier-ignore
const BEGINS_OPERAND: ReadonlySet<TokenType> = new Set([
  T.Ident, T.Literal, T.LParen, T.LBracket, T.PrefixOp, T.If, T.Match, T.Loop, T.LBrace,
]); // prettier-ignore
const BEGINS_STATEMENT: ReadonlySet<TokenType> = new Set([
  T.Let,
  T.While,
  T.For,
  T.Return,
  T.Break,
  T.Continue,
  T.Assert,
]);
/** What generic arguments are made of, besides brackets. */
const GENERIC_PARTS: ReadonlySet<TokenType> = new Set([
  T.Ident, T.Literal, T.Underscore, T.Comma, T.Colon, T.Dot, T.At, T.PrefixOp, T.BinOp, T.LParen, T.RParen, T.LBracket, T.RBracket,
]); // prettier-ignore
/** After `a < b, c >`, these say that `<` was a comparison. */
const AFTER_COMPARISON: ReadonlySet<TokenType> = new Set([
  T.Ident, T.Literal, T.LBracket, T.PrefixOp, T.If, T.Match, T.Loop, T.Underscore,
]); // prettier-ignore

/** Index of the token that holds the `>` closing the `<` at `from`, or -1 where it is a comparison. */
function genericEnd(
  tokens: readonly Token[],
  from: number,
  declares: boolean,
  inside: boolean,
  failed: Set<number>,
): number {
  if (failed.has(from)) return -1;
  // What is open: each bracket's closing type and its number; the outermost `<` is at the bottom.
  const closers: TokenType[] = [T.GenericClose];
  const opens: number[] = [from];
  const limit = Math.min(tokens.length, from + GENERIC_REACH);
  scan: for (let i = from + 1; i < limit; i++) {
    const token = tokens[i]!;
    const type = token.tokenType;
    const text = token.image;
    let closes = 0;
    if (type === T.BinOp || type === T.AssignOp) {
      if (text === '<') {
        closers.push(T.GenericClose);
        opens.push(i);
      } else if (text[0] === '>') closes = text.startsWith('>>') ? 2 : 1;
      else if (type === T.AssignOp || (text !== '+' && text !== '*' && text !== '/' && text !== '%')) break;
    } else if (!GENERIC_PARTS.has(type)) break;
    else if (type === T.LParen || type === T.LBracket) {
      closers.push(type === T.LParen ? T.RParen : T.RBracket);
      opens.push(i);
    } else if (type === T.RParen || type === T.RBracket) {
      if (closers.at(-1) !== type) break;
      closers.pop();
      opens.pop();
    }
    const length = closes;
    for (; closes > 0 && closers.length > 0; closes--) {
      if (closers.at(-1) !== T.GenericClose) break scan;
      closers.pop();
      opens.pop();
    }
    if (closers.length > 0) continue;
    // The second `>` of `>>` closes what stands around.
    if (closes > 0 && !inside) return -1;
    // `let x: Name<T>= v` leaves a `=` behind; elsewhere `>=` compares.
    if (text.length > length) return inside || tokens[from - 2]?.tokenType === T.Colon ? i : -1;
    const next = tokens[i + 1];
    if (!declares && next !== undefined && !next.newline && AFTER_COMPARISON.has(next.tokenType)) return -1;
    return i;
  }
  // What was still open here finds no end either: remembering it keeps long comparisons linear.
  for (const open of opens) failed.add(open);
  return -1;
}

export function classify(
  raw: readonly Token[],
  file: number,
  textLength: number,
  lineStarts: readonly number[],
  text: string,
): Classified {
  const out: Token[] = [];
  const items: number[] = [];
  const diagnostics: Diagnostic[] = [];
  const frames: Frame[] = [];
  const root: Frame = makeFrame(raw[0]!, T.RBrace, true, false);
  let top = root;
  let prev: Token | undefined;
  /** The `)` after a reduction's binders: an operand follows it. */
  let reduceClose: Token | undefined;
  let inKernel = false;
  let dimensionRun = 0;
  /** Numbers of the `<` that are known to compare. */
  const notGeneric = new Set<number>();
  let fatal = false;

  const report = (
    code: string,
    token: Token,
    args: Record<string, string | number>,
    related?: Diagnostic['related'],
  ): void => {
    diagnostics.push({ code, span: spanOf(token, file), args, ...(related ? { related } : {}) });
  };
  const tooDeep = (token: Token): void => {
    if (!fatal) report('E0110', token, { limit: MAX_NESTING });
    fatal = true;
  };
  const put = (token: Token): void => {
    out.push(token);
    prev = token;
  };
  const open = (token: Token, close: TokenType, statements: boolean, reduce = false): void => {
    if (frames.length >= MAX_NESTING) tooDeep(token);
    frames.push(top);
    top = makeFrame(token, close, statements, reduce);
    put(token);
  };
  const shut = (token: Token): void => {
    if (top.reduce) reduceClose = token;
    top = frames.pop()!;
    put(token);
  };
  /** Closes the innermost bracket with a token that is not in the text. */
  const shutVirtually = (at: number, newline: boolean): void => {
    shut(new Token(top.close, '', at, at, newline));
  };
  const indentOf = (offset: number): number => {
    const start = lineStarts[lineOf(lineStarts, offset)]!;
    let at = start;
    while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
    return at - start;
  };
  /** Whether an item's keyword is indented deeper than the line that opens the outermost bracket. */
  const isInner = (token: Token): boolean =>
    top.statements && indentOf(token.startOffset) > indentOf((frames[1] ?? top).open.startOffset);
  /** Number of the last token of the item that begins at `from`: its `}`, or the last on its line. */
  const itemEnd = (from: number): number => {
    let depth = 0;
    let braced = false;
    for (let k = from; k < raw.length; k++) {
      const { tokenType } = raw[k]!;
      if (depth === 0 && k > from && (raw[k]!.newline || tokenType === T.RBrace)) return k - 1;
      if (T.OPENERS.has(tokenType)) depth++;
      else if (T.CLOSERS.has(tokenType)) depth--;
      braced ||= tokenType === T.LBrace;
      if (braced && depth === 0) return k;
    }
    return raw.length - 1;
  };
  /** A `{` whose `}` was, by the indentation, taken by another: a better one to point at. */
  let suspect: Token | undefined;
  const reportUnclosed = (where: Token | undefined): void => {
    const opener = top.close === T.RBrace && suspect !== undefined ? suspect : top.open;
    suspect = undefined;
    const end = where === undefined ? { file, start: textLength, end: textLength } : spanOf(where, file);
    report('E0108', opener, { open: opener.image, close: CLOSER.get(top.close)! }, [
      { span: end, note: 'expected-close', args: { close: CLOSER.get(top.close)! } },
    ]);
  };

  function closing(token: Token): void {
    const type = token.tokenType;
    if (frames.length > 0 && top.close === type) {
      if (type === T.RBrace && token.newline && suspect === undefined) {
        const column = indentOf(token.startOffset);
        if (
          indentOf(top.open.startOffset) > column &&
          frames.some((f) => f !== root && f.close === T.RBrace && indentOf(f.open.startOffset) === column)
        )
          suspect = top.open;
      }
      shut(token);
      return;
    }
    const opens = [...frames.slice(1), top];
    let match = -1;
    if (frames.length > 0) {
      for (let k = opens.length - 1; k >= 0; k--) {
        if (opens[k]!.close === type) {
          match = k;
          break;
        }
        // A round or square bracket does not reach out of its braces.
        if (type !== T.RBrace && opens[k]!.statements) break;
      }
    }
    if (match >= 0) {
      while (top.close !== type) {
        reportUnclosed(token);
        shutVirtually(token.startOffset, token.newline);
      }
      shut(token);
    } else if (frames.length > 0 && type !== T.RBrace && !top.statements) {
      report('E0125', token, { close: CLOSER.get(top.close)!, found: token.image, open: top.open.image }, [
        { span: spanOf(top.open, file), note: 'opened-here' },
      ]);
      shutVirtually(token.startOffset, token.newline);
    } else {
      report('E0109', token, { close: token.image });
    }
  }

  for (let i = 0; i < raw.length; i++) {
    const token = raw[i]!;
    let type = token.tokenType;
    const before = prev?.tokenType;

    if (token.newline && frames.length > 0) {
      const begins =
        T.ITEM_KEYWORDS.has(type) ||
        (type === T.Ident &&
          T.ITEM_WORDS.has(token.image) &&
          raw[i + 1]?.tokenType === T.Literal &&
          !raw[i + 1]!.newline &&
          raw[i + 1]!.image[0] === '"');
      if (begins && type !== T.Pub && type !== T.Import && isInner(token)) {
        // Indented within the braces of another: meant to stand there, rather than after a brace that is missing.
        const inner = type === T.Const ? 'inner-const' : 'inner-item';
        diagnostics.push(foreign(inner, file, token.startOffset, token.endOffset + 1, token.image));
        if (type === T.Const) {
          token.retype((type = T.Let));
        } else {
          i = itemEnd(i);
          continue;
        }
      } else if (begins) {
        // No item stands inside another: what is open here was never closed.
        let first = true;
        while (frames.length > 0) {
          if (first) reportUnclosed(token);
          first = false;
          shutVirtually(prev!.endOffset + 1, false);
        }
      }
    }
    if (token.newline && !top.statements && prev && prev.image.length > prev.endOffset + 1 - prev.startOffset) {
      // The scanner closed a string that was open at the end of its line (and told): closing brackets went with it.
      const line = lineOf(lineStarts, prev.startOffset);
      while (!top.statements && lineOf(lineStarts, top.open.startOffset) === line) {
        shutVirtually(prev!.endOffset + 1, token.newline);
      }
    }
    if (token.newline && !top.statements && BEGINS_STATEMENT.has(type)) {
      // Round and square brackets hold no statements: the bracket was never closed.
      reportUnclosed(token);
      while (!top.statements) shutVirtually(prev!.endOffset + 1, false);
    }
    if (frames.length === 0) {
      if (type === T.Ident && (token.newline || before === T.Pub)) {
        const word = T.ITEM_WORDS.get(token.image);
        if (word !== undefined) token.retype((type = word));
      }
      if (T.ITEM_KEYWORDS.has(type) || type === T.Test || type === T.Property || type === T.Bench) {
        top.heads = 0;
        top.forPending = false;
        top.declaration = type === T.Struct || type === T.Enum || type === T.Import;
        if (type !== T.Pub) inKernel = type === T.Kernel;
        // `pub` and `extern "module"` stand before the item's keyword.
        const leads = prev !== undefined && (prev.tokenType === T.Pub || prev.tokenType === T.Extern);
        const named = type === T.Fn && prev?.tokenType === T.Literal && out[out.length - 2]?.tokenType === T.Extern;
        if (!leads && !named) items.push(out.length);
      }
    }
    const atStatement = token.newline && top.statements;
    const continues = prev !== undefined && prev !== reduceClose && ENDS_OPERAND.has(before!) && !atStatement;

    switch (type) {
      case T.PrefixOp:
        if (token.image === '-' && continues) token.retype(T.BinOp);
        put(token);
        break;
      case T.LParen: {
        const call = continues && before !== T.RBrace && before !== T.Literal;
        if (call) token.retype(T.CallOpen);
        open(token, T.RParen, false, before === T.Reduce);
        break;
      }
      case T.LBracket:
        if (continues && before !== T.RBrace) {
          token.retype(T.IndexOpen);
          if (before === T.RBracket && ++dimensionRun > MAX_NESTING) tooDeep(token);
          if (before !== T.RBracket) dimensionRun = 0;
        }
        open(token, T.RBracket, false);
        break;
      case T.LBrace: {
        let literal = (before === T.Ident || before === T.GenericClose) && !atStatement && !top.declaration;
        if (literal && top.heads > 0) {
          literal = raw[i + 1]?.tokenType === T.Ident && raw[i + 2]?.tokenType === T.Colon;
          if (literal) report('E0128', token, { name: structName() });
        }
        if (literal) token.retype(T.LitBrace);
        else {
          if (top.heads > 0 && before !== T.Else && before !== T.Loop) top.heads--;
          top.declaration = false;
        }
        open(token, T.RBrace, !literal);
        break;
      }
      case T.RParen:
      case T.RBracket:
      case T.RBrace:
        closing(token);
        break;
      case T.BinOp:
      case T.AssignOp:
        operator(token, i);
        break;
      case T.Equals:
        if (prev?.image === '==' && prev.endOffset + 1 === token.startOffset) {
          const { startOffset } = prev;
          diagnostics.push(foreign('triple', file, startOffset, token.endOffset + 1, '===', '=='));
          break;
        }
        if (top.heads > 0 && !top.declaration) {
          report('E0119', token, {});
          put(new Token(T.BinOp, '==', token.startOffset, token.endOffset + 1, token.newline));
        } else put(token);
        break;
      case T.If:
      case T.Match:
        // After `let` the word stands in a name's place and heads nothing.
        if (before !== T.Let && ++top.heads > MAX_NESTING) tooDeep(token);
        put(token);
        break;
      case T.While:
        if (before !== T.Let) top.heads = 1;
        put(token);
        break;
      case T.For:
        top.heads = 0;
        top.forPending = true;
        put(token);
        break;
      case T.In:
        if (top.forPending) {
          top.forPending = false;
          top.heads++;
        }
        put(token);
        break;
      case T.FatArrow:
      case T.Semi:
      case T.Let:
        top.heads = 0;
        top.forPending = false;
        top.reductions = 0;
        put(token);
        break;
      case T.Comma:
        top.reductions = 0;
        put(token);
        break;
      case T.Arrow:
        if (top === root) top.declaration = true;
        put(token);
        break;
      case T.Else:
        if (raw[i + 1]?.tokenType === T.If) token.retype(T.ElseIf);
        put(token);
        break;
      case T.Label: {
        if (raw[i + 1]?.tokenType === T.Colon)
          token.retype(raw[i + 2]?.tokenType === T.Loop ? T.LoopLabel : T.StmtLabel);
        put(token);
        break;
      }
      case T.Return:
        if (bare(raw[i + 1])) token.retype(T.BareReturn);
        put(token);
        break;
      case T.Break: {
        const label = raw[i + 1]?.tokenType === T.Label && !raw[i + 1]!.newline;
        if (bare(raw[label ? i + 2 : i + 1])) token.retype(T.BareBreak);
        put(token);
        break;
      }
      case T.Ident:
        if (token.image === 'tile' && before === T.Ident && out.length > 1 && out[out.length - 2]!.tokenType === T.At)
          token.retype(T.Tile);
        else if (inKernel && top !== root && T.REDUCTIONS.has(token.image) && before !== T.Dot && isReduction(i)) {
          token.retype(T.Reduce);
          if (++top.reductions > MAX_NESTING) tooDeep(token);
        }
        put(token);
        break;
      default:
        put(token);
    }
    if (fatal) break;
  }

  function operator(token: Token, i: number): void {
    const text = token.image;
    if (text === '<') {
      if (prev !== undefined && prev.tokenType === T.Ident) {
        const holder = out.length > 1 ? out[out.length - 2]!.tokenType : undefined;
        const declares =
          holder === T.Fn ||
          holder === T.Kernel ||
          holder === T.Struct ||
          holder === T.Enum ||
          (holder === T.TypeKw && frames.length === 0);
        if (genericEnd(raw, i, declares, top.close === T.GenericClose, notGeneric) >= 0) {
          token.retype(T.GenericOpen);
          open(token, T.GenericClose, false);
          return;
        }
      }
    } else if (text[0] === '>' && top.close === T.GenericClose) {
      let at = token.startOffset;
      let k = 0;
      while (k < text.length && text[k] === '>' && top.close === T.GenericClose) {
        shut(new Token(T.GenericClose, '>', at, at + 1, k === 0 && token.newline));
        k++;
        at++;
      }
      const rest = text.slice(k);
      if (rest === '=') put(new Token(T.Equals, '=', at, at + 1, false));
      else if (rest === '==') put(new Token(T.BinOp, '==', at, at + 2, false));
      else if (rest !== '') put(new Token(rest === '>=' ? T.AssignOp : T.BinOp, rest, at, at + rest.length, false));
      return;
    }
    put(token);
  }

  /** The name before a `{`, whose generic arguments may stand between. */
  function structName(): string {
    let k = out.length - 1;
    let depth = 0;
    for (; k > 0; k--) {
      const type = out[k]!.tokenType;
      if (type === T.GenericClose) depth++;
      else if (type === T.GenericOpen) depth--;
      else if (depth === 0) break;
    }
    return out[k]!.image;
  }

  /** `sum(k) e`: binders in parentheses and an operand right after them, on the same line. */
  function isReduction(i: number): boolean {
    if (raw[i + 1]?.tokenType !== T.LParen || raw[i + 2]?.tokenType !== T.Ident) return false;
    if (raw[i + 1]!.newline && top.statements) return false;
    let depth = 0;
    let binders = 1;
    let ranged = false;
    for (let k = i + 1; k < raw.length && k < i + GENERIC_REACH; k++) {
      const type = raw[k]!.tokenType;
      if (type === T.LParen || type === T.LBracket) depth++;
      else if (type === T.LBrace || type === T.RBrace || type === T.Semi) return false;
      else if (type === T.Comma && depth === 1) binders++;
      else if (type === T.In && depth === 1) ranged = true;
      else if (type === T.RBracket) depth--;
      else if (type === T.RParen && --depth === 0) {
        const next = raw[k + 1];
        if (next === undefined || !BEGINS_OPERAND.has(next.tokenType)) return ranged;
        if (next.newline && top.statements) return ranged;
        const image = raw[i]!.image;
        // `max(a, b) - c` is a call and a difference; `sum(k) -x[k]` has a sign.
        if (next.image === '-' && binders > 1 && (image === 'min' || image === 'max' || image === 'any')) return ranged;
        return next.tokenType !== T.LBrace || !(top.heads > 0);
      }
    }
    return false;
  }

  /** Nothing that could be a value follows in the same statement. */
  function bare(next: Token | undefined): boolean {
    if (next === undefined || (next.newline && top.statements)) return true;
    const t = next.tokenType;
    return (
      t === T.RBrace ||
      t === T.Semi ||
      t === T.Comma ||
      t === T.RParen ||
      t === T.RBracket ||
      t === T.FatArrow ||
      t === T.Else
    );
  }

  let first = true;
  while (frames.length > 0) {
    if (first && !fatal) reportUnclosed(undefined);
    first = false;
    shutVirtually(textLength, false);
  }
  return { tokens: out, items, diagnostics, fatal };
}

function makeFrame(open: Token, close: TokenType, statements: boolean, reduce: boolean): Frame {
  return { open, close, statements, heads: 0, declaration: false, forPending: false, reduce, reductions: 0 };
}

export function spanOf(token: Token, file: number): { file: number; start: number; end: number } {
  return { file, start: token.startOffset, end: token.endOffset + 1 };
}

/** Number (from 0) of the line that holds `offset`. */
export function lineOf(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (lineStarts[mid]! <= offset) low = mid;
    else high = mid - 1;
  }
  return low;
}
