import { ExprParser, type Rule } from './grammar-expr.ts';
import * as T from './tokens.ts';

/** The whole grammar: items and the definitions of kernels, on top of the expressions. */
export class TrinityParser extends ExprParser {
  /** Validation finds ambiguities and costs a multiple of the parser's start; a test does it. */
  constructor(validate: boolean) {
    super(validate);
    this.performSelfAnalysis();
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
}
