import type { CstNode, IOrAlt, ParserMethod } from 'chevrotain';
import { RecoveringParser } from './recovery.ts';
import * as T from './tokens.ts';

export type Rule = ParserMethod<[], CstNode>;
type Alternatives = IOrAlt<unknown>[];

/**
 * The grammar of types, statements, expressions and patterns, LL(1). Lists take an optional comma after each element, so
 * that a missing one is noticed while the tree is built and costs nothing else. Binary operators are a flat list here;
 * precedence is applied in build-expr.ts.
 */
export class ExprParser extends RecoveringParser {
  /** Alternatives of the rules met most, made once: Chevrotain reads an array of closures at every visit. */
  private typeForms: Alternatives | undefined;
  private stmtForms: Alternatives | undefined;
  private assignments: Alternatives | undefined;
  private exprForms: Alternatives | undefined;
  private operandForms: Alternatives | undefined;
  private postfixForms: Alternatives | undefined;
  private patternForms: Alternatives | undefined;
  // ---- types

  type: Rule = this.RULE('type', () => {
    this.OR(
      (this.typeForms ??= [
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
      ]),
    );
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
    this.OR(
      (this.stmtForms ??= [
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
              this.OR1(
                (this.assignments ??= [
                  { ALT: () => this.CONSUME1(T.Equals, { LABEL: 'assign' }) },
                  { ALT: () => this.CONSUME(T.AssignOp, { LABEL: 'assign' }) },
                ]),
              );
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
      ]),
    );
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

  // ---- expressions

  expr: Rule = this.RULE('expr', () => {
    this.OR(
      (this.exprForms ??= [
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
      ]),
    );
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
    this.OR(
      (this.operandForms ??= [
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
      ]),
    );
    this.MANY1(() =>
      this.OR1(
        (this.postfixForms ??= [
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
      ),
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
    this.OR(
      (this.patternForms ??= [
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
      ]),
    );
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
