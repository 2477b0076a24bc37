import type { IRecognitionException } from 'chevrotain';
import type { Diagnostic } from '../../spec/diagnostics-schema.ts';
import type { Span } from '../../spec/span.ts';
import { KEYWORDS, type Token } from './tokens.ts';
import * as T from './tokens.ts';

const LABELS: ReadonlyMap<string, string> = new Map(
  T.ALL_TOKENS.map((t) => [t.name, t.LABEL!.startsWith('#') ? t.LABEL! : '`' + t.LABEL! + '`']),
);

/** Words that begin with `#` are looked up in the table of words, so that they are translated. */
export function foundText(token: Token): string {
  if (token.tokenType.name === 'EOF' || token.startOffset === undefined || Number.isNaN(token.startOffset))
    return '#eof';
  if (token.image === '') return '#close';
  return '`' + (token.image.length > 32 ? token.image.slice(0, 31) + '…' : token.image) + '`';
}

/** Makes a diagnostic of what Chevrotain noticed. `next` is the token after those that the parser was given. */
export function explainError(
  error: IRecognitionException,
  file: number,
  textLength: number,
  next: Token | undefined,
): Diagnostic {
  const token = error.token.tokenType.name === 'EOF' && next !== undefined ? next : (error.token as Token);
  const previous = (error as { previousToken?: unknown }).previousToken as Token | undefined;
  const found = foundText(token);
  const previousKnown =
    previous !== undefined && typeof previous.endOffset === 'number' && !Number.isNaN(previous.endOffset);
  const afterPrevious = previousKnown ? previous.endOffset + 1 : 0;
  const place: Span =
    found === '#eof'
      ? { file, start: Math.min(afterPrevious, textLength), end: Math.min(afterPrevious, textLength) }
      : { file, start: token.startOffset, end: token.endOffset + 1 };
  const [kind, expected] = error.message.split(':', 2) as [string, string];
  const stack = error.context.ruleStack;
  const rule = stack[stack.length - 1] ?? '';
  const make = (code: string, args: Record<string, string | number>): Diagnostic => {
    // What is missing at the end of a line is missed there, not where the next line begins.
    const missing =
      token.newline && previousKnown && code !== 'E0117' && code !== 'E0129' && code !== 'E0115' && code !== 'E0124';
    return { code, span: missing ? { file, start: afterPrevious, end: afterPrevious } : place, args };
  };
  const isKeyword = KEYWORDS.has(token.image) && token.tokenType !== T.Literal && token.tokenType !== T.Underscore;

  if (kind === 'rest') return make('E0117', { found });
  if (kind === 'alternative' || kind === 'early') {
    switch (rule) {
      case 'operand':
      case 'expr':
      case 'indexes':
      case 'arrayRest':
      case 'dim':
        return previousKnown && previous.image !== ''
          ? make('E0111', { after: previous.image, found })
          : make('E0129', { found });
      case 'type':
      case 'genericArg':
        return make('E0112', { found });
      case 'patternAtom':
        return isKeyword ? make('E0115', { keyword: token.image }) : make('E0113', { found });
      case 'item':
        return make('E0117', { found });
      case 'member':
        return isKeyword ? make('E0115', { keyword: token.image }) : make('E0114', { found });
      case 'kernelStmt':
        return previousKnown && (previous.tokenType === T.Ident || previous.tokenType === T.RBracket)
          ? make('E0116', { expected: '`=`', found })
          : make('E0124', { found });
      default:
        return make('E0129', { found });
    }
  }
  switch (expected) {
    case 'EOF':
      return make('E0117', { found });
    case 'Ident':
      return isKeyword ? make('E0115', { keyword: token.image }) : make('E0114', { found });
    case 'FatArrow':
      return make('E0120', { found });
    case 'LBrace':
      return make('E0123', { found });
    case 'RBrace':
      if (rule === 'kernelItem') return make('E0124', { found });
      if (rule === 'block') return make('E0129', { found });
      if (rule === 'matchExpr') return isKeyword ? make('E0115', { keyword: token.image }) : make('E0113', { found });
      if (isKeyword) return make('E0115', { keyword: token.image });
      return rule === 'structItem' || rule === 'enumItem'
        ? make('E0114', { found })
        : make('E0116', { expected: '`}`', found });
    case 'RParen':
      if (isKeyword && (rule === 'params' || rule === 'patternList')) return make('E0115', { keyword: token.image });
      return make('E0116', { expected: '`)`', found });
    case 'Literal':
      return make('E0116', { expected: rule === 'testItem' ? '#string' : '#literal', found });
    default:
      return make('E0116', { expected: LABELS.get(expected) ?? '#nothing', found });
  }
}
