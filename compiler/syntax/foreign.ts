import type { ForeignKey } from '../../spec/diagnostics/foreign.ts';
import type { Diagnostic } from '../../spec/diagnostics-schema.ts';
import type { Token } from './tokens.ts';
import * as T from './tokens.ts';

/**
 * Recognises at a syntax error what is written as in another language. Looked at only where the parser has found an error,
 * so nothing here can reject a program; a pattern that is not met leaves the parser's own message.
 */

/** What stands around the token that the parser did not expect. */
interface Place {
  /** The token `k` places on (or back) in the item; beyond its ends, one that is like nothing. */
  at(k: number): Token;
  /** The code of the parser's own diagnostic. */
  readonly code: string;
  /** What begins the item. */
  readonly item: Token;
  /** Within the braces of a kernel, but of no block in it. */
  readonly inKernel: boolean;
  /** No brace of the item is open yet. */
  readonly inHeader: boolean;
}

/** Tokens from `from` to `to`, counted from the error's. */
interface Match {
  readonly from: number;
  readonly to: number;
  /** What to write in place of them, where that alone mends it. */
  readonly write?: string;
}

const here: Match = { from: 0, to: 0 };
const before: Match = { from: -1, to: -1 };

const NONE = new T.Token(T.Stray, '', -2, -2, true);
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const FUNCTION = words('function def func fun defn sub procedure proc method');
const CLASS = words('class record object data');
const TRAIT = words('trait impl interface protocol typedef union template abstract');
const IMPORT = words('use using include require from');
const MODULE = words('mod module namespace package');
const MODIFIER = words('public private protected export static async final override inline unsafe');
const ELIF = words('elif elsif elseif');
const SWITCH = words('switch case select when default');
const LOGIC = words('and or not xor is');
const DO = words('do repeat until unless foreach with');
const TRY = words('try catch throw raise except finally throws');
const STATEMENT = new Set([T.If, T.While, T.For, T.Return, T.Assert, T.Loop, T.Match]);

const adjacent = (a: Token, b: Token): boolean => a.endOffset + 1 === b.startOffset && a.image !== '' && b.image !== '';
const isName = (t: Token): boolean => t.tokenType === T.Ident && t.image !== '';

/** In the order in which they are tried: the particular before the general. */
const PATTERNS: Readonly<Partial<Record<ForeignKey, (p: Place) => Match | undefined>>> = {
  comment: (p) => (p.at(0).image === '#' ? here : undefined),

  // Declarations
  function: (p) => (p.code === 'E0117' && FUNCTION.has(p.at(0).image) ? { ...here, write: 'fn' } : undefined),
  class: (p) => (p.code === 'E0117' && CLASS.has(p.at(0).image) && isName(p.at(1)) ? here : undefined),
  trait: (p) => (p.code === 'E0117' && TRAIT.has(p.at(0).image) && isName(p.at(1)) ? here : undefined),
  import: (p) => (p.code === 'E0117' && IMPORT.has(p.at(0).image) && !p.at(1).newline ? here : undefined),
  module: (p) => (p.code === 'E0117' && MODULE.has(p.at(0).image) && isName(p.at(1)) ? here : undefined),
  modifier: (p) => (p.code === 'E0117' && MODIFIER.has(p.at(0).image) && !p.at(1).newline ? here : undefined),
  'import-path': (p) => (p.item.tokenType === T.Import && p.at(0).image === '/' ? { ...here, write: '.' } : undefined),
  'import-all': (p) => (p.item.tokenType === T.Import && p.at(0).image === '*' ? here : undefined),
  'c-function': (p) =>
    p.code === 'E0117' && isName(p.at(0)) && isName(p.at(1)) && p.at(2).image === '(' && !p.at(1).newline
      ? { from: 0, to: 1 }
      : undefined,
  'test-name': (p) =>
    p.at(0).image === '{' &&
    (p.at(-1).tokenType === T.Test || p.at(-1).tokenType === T.Property || p.at(-1).tokenType === T.Bench)
      ? before
      : undefined,
  'top-let': (p) => (p.code === 'E0117' && p.at(0).tokenType === T.Let ? here : undefined),
  'top-statement': (p) =>
    p.code === 'E0117' && (STATEMENT.has(p.at(0).tokenType) || (isName(p.at(0)) && /^[(.=[]$|^.=$/.test(p.at(1).image)))
      ? here
      : undefined,

  // Headers of functions
  result: (p) =>
    p.inHeader && p.code === 'E0123' && (p.at(0).image === ':' || p.at(0).image === '=>')
      ? { ...here, write: '->' }
      : undefined,
  'tensor-type': (p) =>
    (p.at(0).image === '[' && isName(p.at(-1)) && p.code === 'E0116' && inType(p)) ||
    (p.at(0).image === ';' && inType(p))
      ? here
      : undefined,
  'type-first': (p) =>
    p.inHeader && isParameter(p) && isName(p.at(0)) && !p.at(0).newline ? { from: -1, to: 0 } : undefined,
  'type-missing': (p) =>
    p.inHeader && isParameter(p) && (p.at(0).image === ')' || p.at(0).image === ',') ? before : undefined,

  // Kernels
  product: (p) => (p.at(0).image === '@' && p.inKernel ? here : undefined),
  'kernel-return': (p) => (p.inKernel && /^return$/.test(p.at(0).image) ? here : undefined),
  'kernel-loop': (p) => (p.inKernel && /^(for|while|loop)$/.test(p.at(0).image) ? here : undefined),
  'kernel-statement': (p) =>
    p.inKernel && p.code === 'E0116' && p.at(0).image === '(' && isName(p.at(-1)) ? before : undefined,

  reduction: (p) => {
    if (p.inKernel || p.at(-1).image !== ')') return undefined;
    for (let k = -2; k >= -12; k--) {
      if (p.at(k).image === '(') return T.REDUCTIONS.has(p.at(k - 1).image) ? { from: k - 1, to: k - 1 } : undefined;
    }
    return undefined;
  },

  // Statements
  mut: (p) => (p.at(-1).image === 'mut' && p.at(-2).tokenType === T.Let ? { from: -2, to: -1 } : undefined),
  'c-for': (p) => (p.at(-2).tokenType === T.For && p.at(-1).image === '(' ? { from: -2, to: -1 } : undefined),
  'for-of': (p) =>
    (p.at(0).image === 'of' || p.at(0).image === ':' || p.at(0).image === '=') && p.at(-2).tokenType === T.For
      ? { ...here, write: 'in' }
      : undefined,
  elif: (p) => (ELIF.has(p.at(-1).image) ? before : ELIF.has(p.at(0).image) ? here : undefined),
  switch: (p) => wordBefore(p, SWITCH),
  try: (p) => wordBefore(p, TRY),
  do: (p) => wordBefore(p, DO) ?? blockAfter(p, DO),
  then: (p) =>
    p.code === 'E0123' && !p.inHeader && (p.at(0).image === 'then' || p.at(0).image === 'do' || p.at(0).image === ':')
      ? here
      : undefined,
  'logic-word': (p) => (LOGIC.has(p.at(0).image) && !p.at(0).newline ? here : wordBefore(p, LOGIC)),
  'c-variable': (p) =>
    p.code === 'E0121' && isName(p.at(-1)) && isName(p.at(0)) && p.at(1).image === '='
      ? { from: -1, to: 0 }
      : undefined,

  // Expressions
  increment: (p) => {
    const [a, b] = [p.at(-1), p.at(0)];
    return adjacent(a, b) && a.image === b.image && (a.image === '+' || a.image === '-')
      ? { from: -1, to: 0 }
      : undefined;
  },
  power: (p) =>
    p.at(0).image === '*' && p.at(-1).image === '*' && adjacent(p.at(-1), p.at(0)) ? { from: -1, to: 0 } : undefined,
  dots: (p) =>
    p.at(0).image === '.' && p.at(-1).tokenType === T.Range && adjacent(p.at(-1), p.at(0))
      ? { from: -1, to: 0, write: '..' }
      : undefined,
  point: (p) =>
    (p.at(-1).image === '.' && p.at(-2).tokenType === T.Literal && adjacent(p.at(-2), p.at(-1))) ||
    (p.at(0).image === '.' && p.at(1).tokenType === T.Literal && adjacent(p.at(0), p.at(1)))
      ? p.at(0).image === '.'
        ? { from: 0, to: 1 }
        : { from: -2, to: -1 }
      : undefined,
  colons: (p) =>
    p.at(0).image === ':' && p.at(1).image === ':' && adjacent(p.at(0), p.at(1)) ? { from: 0, to: 1 } : undefined,
  slice: (p) => (p.at(0).image === ':' && p.code === 'E0116' && inIndex(p) ? { ...here, write: '..' } : undefined),
  conditional: (p) =>
    p.at(-1).image === '?' && p.at(1).image === ':'
      ? { from: -1, to: 1 }
      : p.at(0).image === ':' && questionBefore(p)
        ? here
        : undefined,
  closure: (p) =>
    (p.at(0).image === '|' && (isName(p.at(1)) || p.at(1).image === '|')) || p.at(0).image === '||'
      ? here
      : p.at(0).image === '=>' && (p.at(-1).image === ')' || isName(p.at(-1))) && p.code !== 'E0123'
        ? here
        : undefined,
  'field-value': (p) =>
    p.at(0).image === '=' && isName(p.at(-1)) && (p.at(-2).tokenType === T.LitBrace || p.at(-2).image === ',')
      ? { ...here, write: ':' }
      : undefined,
  'struct-name': (p) =>
    p.at(0).image === ':' && isName(p.at(-1)) && p.at(-2).tokenType === T.LBrace && p.code === 'E0129'
      ? { from: -2, to: -2 }
      : undefined,
  compare: (p) => (p.at(0).image === '=' && p.code === 'E0129' ? { ...here, write: '==' } : undefined),
  commas: (p) => (p.at(0).image === ',' && p.at(-1).image === ',' ? here : undefined),
};

/** The word stands before the error, as what it would begin: `switch x`. */
function wordBefore(p: Place, set: ReadonlySet<string>): Match | undefined {
  return isName(p.at(-1)) && set.has(p.at(-1).image) && !p.at(0).newline ? before : undefined;
}

/** The word and the brace after it were read as the literal of a struct: `do { i += 1 }`. */
function blockAfter(p: Place, set: ReadonlySet<string>): Match | undefined {
  for (let k = -1; k >= -3; k--) {
    if (p.at(k).image === '{' && set.has(p.at(k - 1).image)) return { from: k - 1, to: k - 1 };
  }
  return undefined;
}

/** After a colon, an arrow or an opening bracket of sizes that stands where a type begins. */
function inType(p: Place): boolean {
  for (let k = -1; k >= -4; k--) {
    const { image } = p.at(k);
    if (image === ':' || image === '->') return true;
    if (image === '' || image === '=' || image === '{') return false;
  }
  return false;
}

function isParameter(p: Place): boolean {
  const previous = p.at(-2).image;
  return p.code === 'E0116' && isName(p.at(-1)) && (previous === '(' || previous === ',' || previous === 'inout');
}

/** Within the brackets of an index, with no comma or bracket between. */
function inIndex(p: Place): boolean {
  for (let k = -1; k >= -6; k--) {
    const { tokenType, newline } = p.at(k);
    if (tokenType === T.IndexOpen) return true;
    if (newline) return false;
  }
  return false;
}

function questionBefore(p: Place): boolean {
  for (let k = -1; k >= -12; k--) {
    if (p.at(k).image === '?') return true;
    if (p.at(k).newline) return false;
  }
  return false;
}

/** What is said of a pattern of other languages at these places. */
export function foreign(
  key: ForeignKey,
  file: number,
  start: number,
  end: number,
  found: string,
  write?: string,
): Diagnostic {
  const span = { file, start, end };
  const d: Diagnostic = { code: 'E0130', span, args: { what: `#what.${key}`, advice: `#advice.${key}`, found } };
  return write === undefined ? d : { ...d, suggestion: { span, text: write } };
}

/** The tokens of an item, and what is asked about them at each of its errors: there may be as many errors as tokens. */
export class ItemTokens {
  readonly tokens: readonly Token[];
  #byOffset: Map<number, number> | undefined;
  #depths: Int32Array | undefined;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** Index of the token that begins at an offset, or -1. */
  at(offset: number): number {
    this.#byOffset ??= new Map(this.tokens.map((t, i) => [t.startOffset, i]));
    return this.#byOffset.get(offset) ?? -1;
  }

  /** Braces that are open before a token. */
  depth(index: number): number {
    this.#depths ??= this.#count();
    return this.#depths[index]!;
  }

  #count(): Int32Array {
    const depths = new Int32Array(this.tokens.length + 1);
    this.tokens.forEach(({ tokenType }, k) => {
      const step = tokenType === T.LBrace || tokenType === T.LitBrace ? 1 : tokenType === T.RBrace ? -1 : 0;
      depths[k + 1] = depths[k]! + step;
    });
    return depths;
  }
}

/**
 * A better diagnostic for a syntax error, where the tokens around it are another language's way; undefined otherwise. `own`
 * are the tokens of the item, `index` is the unexpected one (their number at the end), `code` what would be reported.
 */
export function explainForeign(
  own: ItemTokens,
  index: number,
  code: string,
  file: number,
  text: string,
): Diagnostic | undefined {
  const { tokens } = own;
  const depth = own.depth(index);
  const first = tokens.find((t) => t.tokenType !== T.Pub) ?? NONE;
  const place: Place = {
    at: (k) => tokens[index + k] ?? NONE,
    code,
    item: first,
    inKernel: first.tokenType === T.Kernel && depth === 1,
    inHeader: depth === 0 && (first.tokenType === T.Fn || first.tokenType === T.Kernel || first.tokenType === T.Extern),
  };
  for (const [key, pattern] of Object.entries(PATTERNS)) {
    const match = pattern(place);
    if (!match) continue;
    const start = place.at(match.from).startOffset;
    const end = place.at(match.to).endOffset + 1;
    if (start < 0 || end <= start) continue;
    return foreign(key as ForeignKey, file, start, end, text.slice(start, end), match.write);
  }
  return undefined;
}
