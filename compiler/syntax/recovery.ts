import {
  CstParser,
  EOF,
  type IParserErrorMessageProvider,
  type IRecognitionException,
  type IToken,
  type TokenType,
} from 'chevrotain';
import * as T from './tokens.ts';

/** More errors than this in one file are not worth their time: parsing ends. */
export const MAX_ERRORS = 200;
export class TooManyErrors extends Error {}

/**
 * What Chevrotain would word, it only encodes here: `kind:expected token`. errors.ts makes diagnostics of it.
 * (Chevrotain's own texts list every alternative and cost a walk over the grammar.)
 */
const encode: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => `mismatch:${expected.name}`,
  buildNotAllInputParsedMessage: () => 'rest:',
  buildNoViableAltMessage: () => 'alternative:',
  buildEarlyExitMessage: () => 'early:',
};

/** How the parser goes on after an error: what it may add, drop and step over. */
export class RecoveringParser extends CstParser {
  constructor(validate: boolean) {
    super([...T.ALL_TOKENS], {
      recoveryEnabled: true,
      maxLookahead: 1,
      skipValidations: !validate,
      errorMessageProvider: encode,
    });
  }

  // Called by Chevrotain for every error it finds; a bound keeps hopeless input (recovery recurses) from taking long.
  SAVE_ERROR(error: IRecognitionException): IRecognitionException {
    if (this.errors.length >= MAX_ERRORS) throw new TooManyErrors();
    // @ts-expect-error the method is inherited, though not part of the published types
    return super.SAVE_ERROR(error) as IRecognitionException;
  }

  /** A token that recovery adds has no width and stands where the one before ends. */
  override getTokenToInsert(type: TokenType): IToken {
    const at = this.LA(0).endOffset! + 1 || 0;
    return new T.Token(type, '', at, at, false);
  }
  /** A name or a value that nobody wrote would only lead to more errors, and the brackets are balanced as they are. */
  override canTokenTypeBeInsertedInRecovery(type: TokenType): boolean {
    return type !== T.Ident && type !== T.Literal && !T.OPENERS.has(type) && !T.CLOSERS.has(type);
  }
  canRecoverWithSingleTokenDeletion(expected: TokenType): boolean {
    const wrong = this.LA(1).tokenType;
    return !T.OPENERS.has(wrong) && !T.CLOSERS.has(wrong) && this.LA(2).tokenType === expected;
  }

  // Recovery in Chevrotain walks token by token. These two, which it calls, step over bracketed groups as a whole, so that
  // it neither stops inside a group nor loses count of the brackets.
  findReSyncTokenType(): TokenType {
    const follows = new Set((this as unknown as { flattenFollowSet(): TokenType[] }).flattenFollowSet());
    for (let k = 1; ; k = this.past(k)) {
      const type = this.LA(k).tokenType;
      // The parser sees one item at a time: the keyword of another one is a stray word, not a place to go on.
      if (follows.has(type) && !T.ITEM_KEYWORDS.has(type)) return type;
      if (type === EOF) return EOF;
    }
  }
  override SKIP_TOKEN(): IToken {
    for (let n = this.past(1) - 1; n > 0; n--) super.SKIP_TOKEN();
    return this.LA(1);
  }
  /** From the token `k` ahead to the one after it, or after the bracketed group that it opens. */
  private past(k: number): number {
    let depth = 0;
    do {
      const type = this.LA(k++).tokenType;
      if (type === EOF) return k;
      if (T.OPENERS.has(type)) depth++;
      else if (T.CLOSERS.has(type)) depth--;
    } while (depth > 0);
    return k;
  }
}
