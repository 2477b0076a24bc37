import { TrapError } from '../../vm/engine.ts';
import { encode } from '../../vm/encode/index.ts';
import type { Diagnostic } from '../../spec/diagnostics-schema.ts';
import { compile } from '../driver.ts';
import type { Context } from './context.ts';
import { instantiateProgram, lacksImports, libraryReader } from './program.ts';
import { rowOf } from './render.ts';
import { trapText } from './trap-report.ts';

const NAME = 'repl.tri';
/** Separates what earlier lines print from what the newest does. */
const MARK = '\u0001\u0002';
/** Stands before the value of an expression that was entered; unit has nothing to show. */
const VALUE = '\u0001\u0003';

/**
 * What was entered so far: items, and statements that a `main` runs again with each new line. Programs are deterministic,
 * so running again gives the same state; output of earlier lines is dropped.
 */
export class Session {
  private readonly cx: Context;
  private readonly limitMs: number;
  private items: string[] = [];
  private statements: string[] = [];

  /** `limitMs` bounds each run unless the command line does. */
  constructor(cx: Context, limitMs: number) {
    this.cx = cx;
    this.limitMs = limitMs;
  }

  reset(): void {
    this.items = [];
    this.statements = [];
  }

  program(): string {
    return source(this.items, this.statements);
  }

  /** Takes a line (or several): an item, an expression whose value is shown, or a statement. */
  async enter(text: string): Promise<void> {
    if (/^\s*(pub\b|fn\b|kernel\b|struct\b|enum\b|const\b|type\b|import\b|extern\b|\/\/\/)/.test(text)) {
      const items = [...this.items, text];
      if (await this.attempt(source(items, this.statements), true)) this.items = items;
      return;
    }
    const marked = [...this.statements, `print("${escapeMark(MARK)}")`];
    const entered = `let it = {\n${text}\n}`;
    // In a tuple a string is shown as it is written, not as it reads.
    const value = [entered, `print("${escapeMark(VALUE)}")`, 'println((it,))'];
    const asExpression = source(this.items, [...marked, ...value]);
    if (!/^\s*(let|var|while|for|assert|return|loop)\b/.test(text) && this.compiles(asExpression)) {
      if (await this.attempt(asExpression, true)) this.statements.push(entered);
      return;
    }
    if (await this.attempt(source(this.items, [...marked, text]), true)) this.statements.push(text);
  }

  private compiles(text: string): boolean {
    return !compile({ path: NAME, text }, libraryReader(), { stop: 'check' }).diagnostics.some(isError);
  }

  private async attempt(text: string, report: boolean): Promise<boolean> {
    const result = compile({ path: NAME, text }, libraryReader(), { opt: 'O0' });
    // Names that later lines may use are no fault yet.
    const errors = result.diagnostics.filter(isError);
    if (errors.length > 0 || !result.module) {
      if (report) this.cx.report(errors, result.sources);
      return false;
    }
    const program = { module: encode(result.module), sources: result.sources };
    if (lacksImports(this.cx, program)) return false;
    let output = '';
    const flush = (): void => {
      const at = output.indexOf(MARK);
      if (at < 0) return;
      const [printed, value] = output.slice(at + MARK.length).split(VALUE);
      const shown = value?.slice('('.length, -',)\n'.length);
      this.cx.out(shown === undefined || shown === '()' ? printed : `${printed}${shown}\n`);
    };
    try {
      const instance = await instantiateProgram(this.cx, program, {
        print: (t) => {
          output += t;
        },
      });
      instance.setLimits({ timeLimitMs: this.cx.number('time-limit') ?? this.limitMs });
      instance.exports.main();
      flush();
      return true;
    } catch (error) {
      if (!(error instanceof TrapError)) throw error;
      flush();
      this.cx.err(trapText(this.cx, error, result.sources, this.cx.colorErr));
      return false;
    }
  }
}

const isError = (d: Diagnostic): boolean => rowOf(d.code).severity === 'error';

const escapeMark = (s: string): string => [...s].map((c) => `\\u{${c.codePointAt(0)?.toString(16) ?? ''}}`).join('');

function source(items: readonly string[], statements: readonly string[]): string {
  return `${items.join('\n')}\nfn main() {\n${statements.join('\n')}\n}\n`;
}
