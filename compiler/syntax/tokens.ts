import { createToken, Lexer, type IToken, type TokenType } from 'chevrotain';

/**
 * Token types. The scanner and the classifier decide everything that needs context (whether `-` is binary, `(` is a call,
 * `<` opens generic arguments, `{` opens a struct literal), so that the grammar needs one token of lookahead only.
 */

export class Token implements IToken {
  tokenType: TokenType;
  tokenTypeIdx: number;
  readonly startOffset: number;
  /** Offset of the last character, as Chevrotain has it; `end` is one more. */
  readonly endOffset: number;
  readonly image: string;
  /** A line break lies between the token before and this one. */
  readonly newline: boolean;
  /** Text of the `///` comments right before it. */
  doc: string | undefined;
  constructor(tokenType: TokenType, image: string, start: number, end: number, newline: boolean) {
    this.tokenType = tokenType;
    this.tokenTypeIdx = tokenType.tokenTypeIdx!;
    this.startOffset = start;
    this.endOffset = end - 1;
    this.image = image;
    this.newline = newline;
    this.doc = undefined;
  }
  retype(tokenType: TokenType): void {
    this.tokenType = tokenType;
    this.tokenTypeIdx = tokenType.tokenTypeIdx!;
  }
}

const all: TokenType[] = [];
/** `label` is what a message shows for it. */
function tok(name: string, label: string): TokenType {
  const t = createToken({ name, pattern: Lexer.NA, label });
  all.push(t);
  return t;
}

export const Ident = tok('Ident', '#name');
export const Literal = tok('Literal', '#literal');
export const Underscore = tok('Underscore', '_');
export const Label = tok('Label', '#label');
/** A label before `while` or `for`. */
export const StmtLabel = tok('StmtLabel', '#label');
/** A label before `loop`, which is an expression. */
export const LoopLabel = tok('LoopLabel', '#label');

export const Import = tok('Import', 'import');
export const As = tok('As', 'as');
export const Pub = tok('Pub', 'pub');
export const Const = tok('Const', 'const');
export const TypeKw = tok('TypeKw', 'type');
export const Struct = tok('Struct', 'struct');
export const Enum = tok('Enum', 'enum');
export const Extern = tok('Extern', 'extern');
export const Fn = tok('Fn', 'fn');
export const Kernel = tok('Kernel', 'kernel');
export const Test = tok('Test', 'test');
export const Property = tok('Property', 'property');
export const Bench = tok('Bench', 'bench');
/** `let` and `var`. */
export const Let = tok('Let', 'let');
export const If = tok('If', 'if');
export const Else = tok('Else', 'else');
/** An `else` with an `if` after it. */
export const ElseIf = tok('ElseIf', 'else');
export const Match = tok('Match', 'match');
export const While = tok('While', 'while');
export const For = tok('For', 'for');
export const In = tok('In', 'in');
export const Loop = tok('Loop', 'loop');
export const Break = tok('Break', 'break');
export const Continue = tok('Continue', 'continue');
export const Return = tok('Return', 'return');
/** `break` and `return` without a value. */
export const BareBreak = tok('BareBreak', 'break');
export const BareReturn = tok('BareReturn', 'return');
export const Assert = tok('Assert', 'assert');
export const Inout = tok('Inout', 'inout');
/** `sum`, `max` … before its index binders in a kernel. */
export const Reduce = tok('Reduce', 'sum');
export const Tile = tok('Tile', 'tile');

export const LParen = tok('LParen', '(');
/** `(` right after something that can be called. */
export const CallOpen = tok('CallOpen', '(');
export const RParen = tok('RParen', ')');
export const LBracket = tok('LBracket', '[');
/** `[` right after something that can be indexed. */
export const IndexOpen = tok('IndexOpen', '[');
export const RBracket = tok('RBracket', ']');
export const LBrace = tok('LBrace', '{');
/** `{` of a struct literal or a struct pattern. */
export const LitBrace = tok('LitBrace', '{');
export const RBrace = tok('RBrace', '}');
export const GenericOpen = tok('GenericOpen', '<');
export const GenericClose = tok('GenericClose', '>');

export const Comma = tok('Comma', ',');
export const Semi = tok('Semi', ';');
export const Colon = tok('Colon', ':');
export const Dot = tok('Dot', '.');
export const Arrow = tok('Arrow', '->');
export const FatArrow = tok('FatArrow', '=>');
export const At = tok('At', '@');
export const Question = tok('Question', '?');
export const Range = tok('Range', '..');
export const Equals = tok('Equals', '=');
/** `+=` and its kin. */
export const AssignOp = tok('AssignOp', '+=');
/** Every binary operator, `-` among them where it is binary. */
export const BinOp = tok('BinOp', '+');
/** `~`, `!`, and `-` where it is a sign. */
export const PrefixOp = tok('PrefixOp', '-');
/** Never reaches the grammar: a character that begins no token. */
export const Stray = tok('Stray', '#nothing');

export const ALL_TOKENS: readonly TokenType[] = all;

export const OPENERS: ReadonlySet<TokenType> = new Set([
  LParen,
  CallOpen,
  LBracket,
  IndexOpen,
  LBrace,
  LitBrace,
  GenericOpen,
]);
export const CLOSERS: ReadonlySet<TokenType> = new Set([RParen, RBracket, RBrace, GenericClose]);

/** What an item begins with, the words of ITEM_WORDS aside. */
export const ITEM_KEYWORDS: ReadonlySet<TokenType> = new Set([
  Fn,
  Struct,
  Enum,
  Kernel,
  Import,
  Pub,
  Extern,
  TypeKw,
  Const,
]);

export const KEYWORDS: ReadonlyMap<string, TokenType> = new Map([
  ['import', Import],
  ['as', As],
  ['pub', Pub],
  ['const', Const],
  ['type', TypeKw],
  ['struct', Struct],
  ['enum', Enum],
  ['extern', Extern],
  ['fn', Fn],
  ['kernel', Kernel],
  ['let', Let],
  ['var', Let],
  ['if', If],
  ['else', Else],
  ['match', Match],
  ['while', While],
  ['for', For],
  ['in', In],
  ['loop', Loop],
  ['break', Break],
  ['continue', Continue],
  ['return', Return],
  ['assert', Assert],
  ['inout', Inout],
  ['true', Literal],
  ['false', Literal],
  ['_', Underscore],
]);
/** Keywords only where an item may begin; names elsewhere. */
export const ITEM_WORDS: ReadonlyMap<string, TokenType> = new Map([
  ['test', Test],
  ['property', Property],
  ['bench', Bench],
]);
export const REDUCTIONS: ReadonlySet<string> = new Set([
  'sum',
  'product',
  'any',
  'all',
  'min',
  'max',
  'argmin',
  'argmax',
  'scan',
]);
