import {
  CstParser,
  EOF,
  type CstNode,
  type IParserErrorMessageProvider,
  type IRecognitionException,
  type IToken,
  type ParserMethod,
  type TokenType,
} from 'chevrotain';
import * as T from './tokens.ts';

type Rule = ParserMethod<[], CstNode>;

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

/**
 * The grammar, LL(1). Lists take an optional comma after each element, so that a missing one is noticed while the tree is
 * built and costs nothing else. Binary operators are a flat list here; precedence is applied in build-expr.ts.
 */
export class TrinityParser extends CstParser {
  constructor(validate: boolean) {
    super([...T.ALL_TOKENS], { recoveryEnabled: true, maxLookahead: 1, skipValidations: !validate, errorMessageProvider: encode });
    this.performSelfAnalysis();
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

  file: Rule = this.RULE('file', () => {
    this.MANY(() => this.SUBRULE(this.item));
  });

  item: Rule = this.RULE('item', () => {
    this.OPTION(() => this.CONSUME(T.Pub));
    this.OR([
      { ALT: () => this.SUBRULE(this.importItem) },
      { ALT: () => this.SUBRULE(this.constItem) },
      { ALT: () => this.SUBRULE(this.aliasItem) },
      { ALT: () => this.SUBRULE(this.structItem) },
      { ALT: () => this.SUBRULE(this.enumItem) },
      { ALT: () => this.SUBRULE(this.fnItem) },
      { ALT: () => this.SUBRULE(this.externItem) },
      { ALT: () => this.SUBRULE(this.kernelItem) },
      { ALT: () => this.SUBRULE(this.testItem) },
    ]);
    this.OPTION1(() => this.CONSUME(T.Semi));
  });

  importItem: Rule = this.RULE('importItem', () => {
    this.CONSUME(T.Import);
    this.CONSUME(T.Ident, { LABEL: 'path' });
    this.MANY(() => {
      this.CONSUME(T.Dot);
      this.CONSUME1(T.Ident, { LABEL: 'path' });
    });
    this.OPTION(() =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(T.As);
            this.CONSUME2(T.Ident, { LABEL: 'alias' });
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.LBrace);
            this.MANY1(() => {
              this.SUBRULE(this.importName);
              this.OPTION1(() => this.CONSUME(T.Comma));
            });
            this.CONSUME(T.RBrace);
          },
        },
      ]),
    );
  });

  importName: Rule = this.RULE('importName', () => {
    this.CONSUME(T.Ident);
    this.OPTION(() => {
      this.CONSUME(T.As);
      this.CONSUME1(T.Ident);
    });
  });

  constItem: Rule = this.RULE('constItem', () => {
    this.CONSUME(T.Const);
    this.CONSUME(T.Ident);
    this.OPTION(() => {
      this.CONSUME(T.Colon);
      this.SUBRULE(this.type);
    });
    this.CONSUME(T.Equals);
    this.SUBRULE(this.expr);
  });

  aliasItem: Rule = this.RULE('aliasItem', () => {
    this.CONSUME(T.TypeKw);
    this.CONSUME(T.Ident);
    this.OPTION(() => this.SUBRULE(this.genericParams));
    this.CONSUME(T.Equals);
    this.SUBRULE(this.type);
  });

  structItem: Rule = this.RULE('structItem', () => {
    this.CONSUME(T.Struct);
    this.CONSUME(T.Ident);
    this.OPTION(() => this.SUBRULE(this.genericParams));
    this.CONSUME(T.LBrace);
    this.MANY(() => {
      this.SUBRULE(this.structField);
      this.OPTION1(() => this.CONSUME(T.Comma));
    });
    this.CONSUME(T.RBrace);
  });

  structField: Rule = this.RULE('structField', () => {
    this.CONSUME(T.Ident);
    this.CONSUME(T.Colon);
    this.SUBRULE(this.type);
  });

  enumItem: Rule = this.RULE('enumItem', () => {
    this.CONSUME(T.Enum);
    this.CONSUME(T.Ident);
    this.OPTION(() => this.SUBRULE(this.genericParams));
    this.CONSUME(T.LBrace);
    this.MANY(() => {
      this.SUBRULE(this.variant);
      this.OPTION1(() => this.CONSUME(T.Comma));
    });
    this.CONSUME(T.RBrace);
  });

  variant: Rule = this.RULE('variant', () => {
    this.CONSUME(T.Ident);
    this.OPTION(() => {
      this.CONSUME(T.CallOpen);
      this.MANY(() => {
        this.SUBRULE(this.type);
        this.OPTION1(() => this.CONSUME(T.Comma));
      });
      this.CONSUME(T.RParen);
    });
  });

  genericParams: Rule = this.RULE('genericParams', () => {
    this.CONSUME(T.GenericOpen);
    this.MANY(() => {
      this.SUBRULE(this.genericParam);
      this.OPTION(() => this.CONSUME(T.Comma));
    });
    this.CONSUME(T.GenericClose);
  });

  genericParam: Rule = this.RULE('genericParam', () => {
    this.CONSUME(T.Ident);
    this.OPTION(() => {
      this.CONSUME(T.Colon);
      this.CONSUME1(T.Ident);
    });
  });

  fnItem: Rule = this.RULE('fnItem', () => {
    this.CONSUME(T.Fn);
    this.CONSUME(T.Ident);
    this.OPTION(() => this.SUBRULE(this.genericParams));
    this.CONSUME(T.CallOpen);
    this.SUBRULE(this.params);
    this.OPTION1(() => {
      this.CONSUME(T.Arrow);
      this.SUBRULE(this.type);
    });
    this.SUBRULE(this.block);
  });

  externItem: Rule = this.RULE('externItem', () => {
    this.CONSUME(T.Extern);
    this.OPTION(() => this.CONSUME(T.Literal));
    this.CONSUME(T.Fn);
    this.CONSUME(T.Ident);
    this.CONSUME(T.CallOpen);
    this.SUBRULE(this.params);
    this.OPTION1(() => {
      this.CONSUME(T.Arrow);
      this.SUBRULE(this.type);
    });
  });

  kernelItem: Rule = this.RULE('kernelItem', () => {
    this.CONSUME(T.Kernel);
    this.CONSUME(T.Ident);
    this.OPTION(() => this.SUBRULE(this.genericParams));
    this.CONSUME(T.CallOpen);
    this.SUBRULE(this.params);
    this.OPTION1(() => {
      this.CONSUME(T.Arrow);
      this.CONSUME(T.LParen);
      this.SUBRULE1(this.params);
    });
    this.CONSUME(T.LBrace);
    this.MANY(() => this.SUBRULE(this.kernelStmt));
    this.CONSUME(T.RBrace);
  });

  testItem: Rule = this.RULE('testItem', () => {
    this.OR([
      { ALT: () => this.CONSUME(T.Test, { LABEL: 'word' }) },
      { ALT: () => this.CONSUME(T.Bench, { LABEL: 'word' }) },
      { ALT: () => this.CONSUME(T.Property, { LABEL: 'word' }) },
    ]);
    this.CONSUME(T.Literal);
    this.OPTION(() => {
      this.CONSUME(T.LParen);
      this.SUBRULE(this.params);
    });
    this.SUBRULE(this.block);
  });

  /** After the `(`, up to and with the `)`. */
  params: Rule = this.RULE('params', () => {
    this.MANY(() => {
      this.SUBRULE(this.param);
      this.OPTION(() => this.CONSUME(T.Comma));
    });
    this.CONSUME(T.RParen);
  });

  param: Rule = this.RULE('param', () => {
    this.OPTION(() => this.CONSUME(T.Inout));
    this.CONSUME(T.Ident);
    this.CONSUME(T.Colon);
    this.SUBRULE(this.type);
  });

  // ---- types

  type: Rule = this.RULE('type', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(T.Ident);
          this.MANY(() => {
            this.CONSUME(T.Dot);
            this.CONSUME1(T.Ident);
          });
          this.OPTION(() => this.SUBRULE(this.genericArgs));
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.LBracket, { LABEL: 'open' });
          this.SUBRULE(this.tensorRest);
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.IndexOpen, { LABEL: 'open' });
          this.SUBRULE1(this.tensorRest);
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.LParen, { LABEL: 'open' });
          this.SUBRULE(this.tupleTypeRest);
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.CallOpen, { LABEL: 'open' });
          this.SUBRULE1(this.tupleTypeRest);
        },
      },
    ]);
  });

  tensorRest: Rule = this.RULE('tensorRest', () => {
    this.MANY(() => {
      this.SUBRULE(this.dim);
      this.OPTION(() => this.CONSUME(T.Comma));
    });
    this.CONSUME(T.RBracket);
    this.SUBRULE(this.type);
    this.OPTION1(() => this.SUBRULE(this.layout));
  });

  tupleTypeRest: Rule = this.RULE('tupleTypeRest', () => {
    this.MANY(() => {
      this.SUBRULE(this.type);
      this.OPTION(() => this.CONSUME(T.Comma));
    });
    this.CONSUME(T.RParen);
  });

  dim: Rule = this.RULE('dim', () => {
    this.OR([{ ALT: () => this.CONSUME(T.Underscore) }, { ALT: () => this.SUBRULE(this.expr) }]);
  });

  layout: Rule = this.RULE('layout', () => {
    this.CONSUME(T.At);
    this.CONSUME(T.Ident);
    this.OPTION(() => {
      this.CONSUME(T.Tile);
      this.CONSUME(T.CallOpen);
      this.SUBRULE(this.expr);
      this.CONSUME(T.Comma);
      this.SUBRULE1(this.expr);
      this.CONSUME(T.RParen);
    });
  });

  genericArgs: Rule = this.RULE('genericArgs', () => {
    this.CONSUME(T.GenericOpen);
    this.MANY(() => {
      this.SUBRULE(this.genericArg);
      this.OPTION(() => this.CONSUME(T.Comma));
    });
    this.CONSUME(T.GenericClose);
  });

  genericArg: Rule = this.RULE('genericArg', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.type) },
      {
        ALT: () => {
          this.MANY(() => this.CONSUME(T.PrefixOp));
          this.CONSUME(T.Literal);
        },
      },
    ]);
    this.MANY1(() => {
      this.CONSUME(T.BinOp);
      this.SUBRULE(this.operand);
    });
  });

  // ---- statements

  block: Rule = this.RULE('block', () => {
    this.CONSUME(T.LBrace);
    this.MANY(() => this.SUBRULE(this.stmt));
    this.CONSUME(T.RBrace);
  });

  stmt: Rule = this.RULE('stmt', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(T.Let);
          this.SUBRULE(this.pattern);
          this.OPTION(() => {
            this.CONSUME(T.Colon);
            this.SUBRULE(this.type);
          });
          this.CONSUME(T.Equals, { LABEL: 'init' });
          this.SUBRULE(this.expr);
        },
      },
      {
        ALT: () => {
          this.SUBRULE1(this.expr, { LABEL: 'place' });
          this.OPTION1(() => {
            this.OR1([
              { ALT: () => this.CONSUME1(T.Equals, { LABEL: 'assign' }) },
              { ALT: () => this.CONSUME(T.AssignOp, { LABEL: 'assign' }) },
            ]);
            this.SUBRULE2(this.expr);
          });
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.StmtLabel);
          this.CONSUME1(T.Colon);
          this.OR2([{ ALT: () => this.SUBRULE(this.whileStmt) }, { ALT: () => this.SUBRULE(this.forStmt) }]);
        },
      },
      { ALT: () => this.SUBRULE1(this.whileStmt) },
      { ALT: () => this.SUBRULE1(this.forStmt) },
      {
        ALT: () => {
          this.CONSUME(T.Break, { LABEL: 'break' });
          this.OPTION2(() => this.CONSUME1(T.Label));
          this.SUBRULE3(this.expr);
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.BareBreak, { LABEL: 'break' });
          this.OPTION3(() => this.CONSUME2(T.Label));
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.Continue);
          this.OPTION4(() => this.CONSUME3(T.Label));
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.Return, { LABEL: 'return' });
          this.SUBRULE4(this.expr);
        },
      },
      { ALT: () => this.CONSUME(T.BareReturn, { LABEL: 'return' }) },
      {
        ALT: () => {
          this.CONSUME(T.Assert);
          this.SUBRULE5(this.expr);
          this.OPTION5(() => {
            this.CONSUME(T.Comma);
            this.SUBRULE6(this.expr);
          });
        },
      },
      { ALT: () => this.CONSUME1(T.Semi) },
    ]);
    this.OPTION6(() => this.CONSUME(T.Semi));
  });

  whileStmt: Rule = this.RULE('whileStmt', () => {
    this.CONSUME(T.While);
    this.SUBRULE(this.expr);
    this.SUBRULE(this.block);
  });

  forStmt: Rule = this.RULE('forStmt', () => {
    this.CONSUME(T.For);
    this.SUBRULE(this.pattern);
    this.CONSUME(T.In);
    this.SUBRULE(this.expr);
    this.SUBRULE(this.block);
  });

  kernelStmt: Rule = this.RULE('kernelStmt', () => {
    this.OPTION(() => this.CONSUME(T.Let));
    this.OR([
      {
        ALT: () => {
          this.CONSUME(T.Ident);
          this.OPTION1(() => {
            this.CONSUME(T.IndexOpen);
            this.MANY(() => {
              this.SUBRULE(this.target);
              this.OPTION2(() => this.CONSUME(T.Comma));
            });
            this.CONSUME(T.RBracket);
          });
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.LParen);
          this.MANY1(() => {
            this.CONSUME1(T.Ident, { LABEL: 'names' });
            this.OPTION3(() => this.CONSUME1(T.Comma));
          });
          this.CONSUME(T.RParen);
        },
      },
    ]);
    this.OPTION4(() => {
      this.CONSUME(T.Colon);
      this.SUBRULE(this.type);
    });
    this.OR1([
      { ALT: () => this.CONSUME(T.Equals, { LABEL: 'assign' }) },
      { ALT: () => this.CONSUME(T.AssignOp, { LABEL: 'assign' }) },
    ]);
    this.SUBRULE(this.expr);
    this.OPTION5(() => this.CONSUME(T.Semi));
  });

  target: Rule = this.RULE('target', () => {
    this.SUBRULE(this.expr);
    this.OPTION(() => {
      this.CONSUME(T.In);
      this.SUBRULE1(this.expr);
    });
  });

  // ---- expressions

  expr: Rule = this.RULE('expr', () => {
    this.OR([
      {
        ALT: () => {
          this.SUBRULE(this.operand);
          this.MANY(() => {
            this.CONSUME(T.BinOp);
            this.SUBRULE1(this.operand);
          });
          this.OPTION(() => {
            this.CONSUME(T.Range);
            this.OPTION1({ GATE: this.rangeEnd, DEF: () => this.SUBRULE(this.chain) });
          });
        },
      },
      {
        ALT: () => {
          this.CONSUME1(T.Range);
          this.OPTION2({ GATE: this.rangeEnd, DEF: () => this.SUBRULE1(this.chain) });
        },
      },
    ]);
  });

  /** `for i in 0.. {`: the brace is not the range's end. */
  rangeEnd = (): boolean => this.LA(1).tokenType !== T.LBrace;

  chain: Rule = this.RULE('chain', () => {
    this.SUBRULE(this.operand);
    this.MANY(() => {
      this.CONSUME(T.BinOp);
      this.SUBRULE1(this.operand);
    });
  });

  operand: Rule = this.RULE('operand', () => {
    this.MANY(() => this.CONSUME(T.PrefixOp));
    this.OR([
      { ALT: () => this.CONSUME(T.Literal, { LABEL: 'head' }) },
      {
        ALT: () => {
          this.CONSUME(T.Ident, { LABEL: 'head' });
          this.OPTION(() => this.SUBRULE(this.genericArgs, { LABEL: 'generics' }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.LParen, { LABEL: 'head' });
          this.SUBRULE(this.parenRest);
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.LBracket, { LABEL: 'head' });
          this.SUBRULE(this.arrayRest);
        },
      },
      { ALT: () => this.SUBRULE(this.ifExpr) },
      { ALT: () => this.SUBRULE(this.matchExpr) },
      { ALT: () => this.SUBRULE(this.loopExpr) },
      { ALT: () => this.SUBRULE(this.block) },
      { ALT: () => this.SUBRULE(this.reduceExpr) },
    ]);
    this.MANY1(() =>
      this.OR1([
        {
          ALT: () => {
            this.CONSUME(T.CallOpen, { LABEL: 'post' });
            this.SUBRULE(this.args);
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.Dot, { LABEL: 'post' });
            this.SUBRULE(this.member);
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.IndexOpen, { LABEL: 'post' });
            this.SUBRULE(this.indexes);
          },
        },
        { ALT: () => this.CONSUME(T.Question, { LABEL: 'post' }) },
        {
          ALT: () => {
            this.CONSUME(T.LitBrace, { LABEL: 'post' });
            this.SUBRULE(this.structFields);
          },
        },
      ]),
    );
    this.MANY2(() => {
      this.CONSUME(T.As);
      this.SUBRULE(this.type);
    });
  });

  member: Rule = this.RULE('member', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(T.Ident);
          this.OPTION(() => this.SUBRULE(this.genericArgs));
        },
      },
      { ALT: () => this.CONSUME(T.Literal) },
    ]);
  });

  args: Rule = this.RULE('args', () => {
    this.MANY(() => {
      this.OPTION(() => this.CONSUME(T.Inout));
      this.SUBRULE(this.expr);
      this.OPTION1(() => this.CONSUME(T.Comma));
    });
    this.CONSUME(T.RParen);
  });

  indexes: Rule = this.RULE('indexes', () => {
    this.AT_LEAST_ONE(() => {
      this.SUBRULE(this.expr);
      this.OPTION(() => this.CONSUME(T.Comma));
    });
    this.CONSUME(T.RBracket);
  });

  structFields: Rule = this.RULE('structFields', () => {
    this.MANY(() => {
      this.SUBRULE(this.fieldInit);
      this.OPTION(() => this.CONSUME(T.Comma));
    });
    this.CONSUME(T.RBrace);
  });

  fieldInit: Rule = this.RULE('fieldInit', () => {
    this.CONSUME(T.Ident);
    this.OPTION(() => {
      this.CONSUME(T.Colon);
      this.SUBRULE(this.expr);
    });
  });

  parenRest: Rule = this.RULE('parenRest', () => {
    this.MANY(() => {
      this.SUBRULE(this.expr);
      this.OPTION(() => this.CONSUME(T.Comma));
    });
    this.CONSUME(T.RParen);
  });

  /** `a, b]` or `v; m, n]` */
  arrayRest: Rule = this.RULE('arrayRest', () => {
    this.MANY(() => {
      this.SUBRULE(this.expr);
      this.OPTION(() => this.CONSUME(T.Comma));
    });
    this.OPTION1(() => {
      this.CONSUME(T.Semi);
      this.AT_LEAST_ONE(() => {
        this.SUBRULE1(this.expr, { LABEL: 'dims' });
        this.OPTION2(() => this.CONSUME1(T.Comma, { LABEL: 'dimCommas' }));
      });
    });
    this.CONSUME(T.RBracket);
  });

  ifExpr: Rule = this.RULE('ifExpr', () => {
    this.CONSUME(T.If);
    this.SUBRULE(this.expr);
    this.SUBRULE(this.block);
    this.MANY(() => {
      this.CONSUME(T.ElseIf);
      this.CONSUME1(T.If);
      this.SUBRULE1(this.expr);
      this.SUBRULE1(this.block);
    });
    this.OPTION(() => {
      this.CONSUME(T.Else);
      this.SUBRULE2(this.block, { LABEL: 'last' });
    });
  });

  matchExpr: Rule = this.RULE('matchExpr', () => {
    this.CONSUME(T.Match);
    this.SUBRULE(this.expr);
    this.CONSUME(T.LBrace);
    this.MANY(() => {
      this.SUBRULE(this.arm);
      this.OPTION(() => this.CONSUME(T.Comma));
    });
    this.CONSUME(T.RBrace);
  });

  arm: Rule = this.RULE('arm', () => {
    this.SUBRULE(this.pattern);
    this.OPTION(() => {
      this.CONSUME(T.If);
      this.SUBRULE(this.expr);
    });
    this.CONSUME(T.FatArrow);
    this.SUBRULE(this.stmt);
  });

  loopExpr: Rule = this.RULE('loopExpr', () => {
    this.OPTION(() => {
      this.CONSUME(T.LoopLabel);
      this.CONSUME(T.Colon);
    });
    this.CONSUME(T.Loop);
    this.SUBRULE(this.block);
  });

  reduceExpr: Rule = this.RULE('reduceExpr', () => {
    this.CONSUME(T.Reduce);
    this.CONSUME(T.CallOpen);
    this.MANY(() => {
      this.SUBRULE(this.binder);
      this.OPTION(() => this.CONSUME(T.Comma));
    });
    this.CONSUME(T.RParen);
    this.SUBRULE(this.expr);
  });

  binder: Rule = this.RULE('binder', () => {
    this.CONSUME(T.Ident);
    this.OPTION(() => {
      this.CONSUME(T.In);
      this.SUBRULE(this.expr);
    });
  });

  // ---- patterns

  pattern: Rule = this.RULE('pattern', () => {
    this.SUBRULE(this.patternAtom);
    this.MANY(() => {
      this.CONSUME(T.BinOp);
      this.SUBRULE1(this.patternAtom);
    });
  });

  patternAtom: Rule = this.RULE('patternAtom', () => {
    this.OR([
      { ALT: () => this.CONSUME(T.Underscore) },
      {
        ALT: () => {
          this.CONSUME(T.Ident);
          this.MANY(() => {
            this.CONSUME(T.Dot);
            this.CONSUME1(T.Ident);
          });
          this.OPTION(() =>
            this.OR1([
              {
                ALT: () => {
                  this.CONSUME(T.CallOpen);
                  this.SUBRULE(this.patternList);
                },
              },
              {
                ALT: () => {
                  this.CONSUME(T.LitBrace);
                  this.SUBRULE(this.fieldPatterns);
                },
              },
            ]),
          );
        },
      },
      {
        ALT: () => {
          this.SUBRULE(this.patternLiteral);
          this.OPTION1(() => {
            this.CONSUME(T.Range);
            this.SUBRULE1(this.patternLiteral);
          });
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.LParen);
          this.SUBRULE1(this.patternList);
        },
      },
    ]);
  });

  patternLiteral: Rule = this.RULE('patternLiteral', () => {
    this.OPTION(() => this.CONSUME(T.PrefixOp));
    this.CONSUME(T.Literal);
  });

  patternList: Rule = this.RULE('patternList', () => {
    this.MANY(() => {
      this.SUBRULE(this.pattern);
      this.OPTION(() => this.CONSUME(T.Comma));
    });
    this.CONSUME(T.RParen);
  });

  fieldPatterns: Rule = this.RULE('fieldPatterns', () => {
    this.MANY(() => {
      this.SUBRULE(this.fieldPattern);
      this.OPTION(() => this.CONSUME(T.Comma));
    });
    this.OPTION1(() => this.CONSUME(T.Range));
    this.CONSUME(T.RBrace);
  });

  fieldPattern: Rule = this.RULE('fieldPattern', () => {
    this.CONSUME(T.Ident);
    this.OPTION(() => {
      this.CONSUME(T.Colon);
      this.SUBRULE(this.pattern);
    });
  });
}
