import type { Diagnostic } from '../spec/diagnostics-schema.ts';
import { DIAGNOSTICS } from '../spec/diagnostics/index.ts';
import type { Span } from '../spec/span.ts';
import { KERNEL_O0, KERNEL_O2 } from '../backends/kernel/pipeline.ts';
import { docExamples } from './doc-examples.ts';
import type { Module } from './ir/types.ts';
import { lowerProgram } from './lower/index.ts';
import type { Pipeline } from './passes/pass.ts';
import { runPipeline } from './passes/pass.ts';
import { SCALAR_O0, SCALAR_O2 } from './passes/pipelines.ts';
import { analyse } from './sema/analyse.ts';
import type { TProgram } from './sema/tree.ts';
import type { SourceFile } from './syntax/ast.ts';
import { lineOf as lineIn } from './syntax/classify.ts';
import { formatSource } from './syntax/format.ts';
import { MAX_ERRORS } from './syntax/recovery.ts';
import type { Lost } from './syntax/parse.ts';
import { parseSource } from './syntax/parse.ts';

/** The compiler as a function: source texts in, IR and diagnostics out. It reads nothing but what it is given. */

export { formatSource };

/** A source file; `Span.file` indexes the list of a result. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Gives a module's text by its dotted path (`['std', 'io']`, `['geometry', 'shapes']`), or undefined if there is none. */
export type ReadModule = (path: readonly string[]) => SourceText | undefined;

export type OptLevel = 'O0' | 'O2';

export interface CompileOptions {
  /** `O2` unless given. */
  readonly opt?: OptLevel | undefined;
  /** `false`: kernels become plain loops without vectors at every level, for machines that have none. */
  readonly vectors?: boolean | undefined;
  /** Takes the examples in the main file's doc comments as tests. */
  readonly docExamples?: boolean | undefined;
  /** How far to go: parse the main file only, check, or (undefined) make IR. */
  readonly stop?: 'parse' | 'check' | undefined;
  /** Called after lowering (`lower`) and after each pass with the module as it is then. */
  readonly afterPass?: ((name: string, module: Module) => void) | undefined;
  /** Verifies the IR after every pass; a fault is an InternalError that names the pass. */
  readonly verify?: boolean | undefined;
}

export interface CompileResult {
  /** In the order of the files and places they are about. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceText[];
  /** Tree of the main file; set when the options stop at `parse` or `check`. What goes on drops its trees on the way. */
  readonly ast?: SourceFile | undefined;
  /** Set when the options stop at `check` and there is no error. */
  readonly program?: TProgram | undefined;
  /** Set when there is no error and nothing stopped before. */
  readonly module?: Module | undefined;
}

/** Names that `afterPass` is called with, in order. */
export function passNames(opt: OptLevel): string[] {
  return ['lower', ...pipelinesOf(opt).flatMap((l) => l.passes.map((p) => p.name))];
}

/** Kernels become functions first. */
function pipelinesOf(opt: OptLevel, vectors = true): readonly Pipeline[] {
  return [opt === 'O0' || !vectors ? KERNEL_O0 : KERNEL_O2, opt === 'O0' ? SCALAR_O0 : SCALAR_O2];
}

export function isError(d: Diagnostic): boolean {
  return (DIAGNOSTICS as Readonly<Record<string, { severity: string }>>)[d.code]?.severity !== 'warning';
}

/** Compiles a program from its main file. User errors are diagnostics; only a fault of the compiler throws. */
export function compile(main: SourceText, read: ReadModule, options: CompileOptions = {}): CompileResult {
  const checked = check(main, read, options);
  const { diagnostics, sources, lines } = checked;
  if (options.stop !== undefined) return { diagnostics, sources, ast: checked.ast, program: checked.program };
  if (!checked.program) return { diagnostics, sources };
  checked.ast = undefined;
  return { diagnostics, sources, module: optimise(lowerChecked(checked, sources, lines), options) };
}

/** What checking leaves. The trees are let go once they are lowered: of a large program they are most of the memory. */
interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceText[];
  readonly lines: readonly number[][];
  ast: SourceFile | undefined;
  /** Unset where there is an error, or the parser was asked for alone. */
  program: TProgram | undefined;
}

function check(main: SourceText, read: ReadModule, options: CompileOptions): Checked {
  const sources: SourceText[] = [];
  const lines: number[][] = [];
  const lost: Lost[] = [];
  const diagnostics: Diagnostic[] = [];
  const parse = (source: SourceText): SourceFile => {
    const file = sources.push(source) - 1;
    const parsed = parseSource(source.text, file);
    lines.push(parsed.lineStarts);
    lost.push(parsed.lost);
    diagnostics.push(...parsed.diagnostics);
    return parsed.ast;
  };
  const ast = parse(main);
  if (options.stop === 'parse') return { diagnostics, sources, lines, ast, program: undefined };
  const load = (path: readonly string[]): SourceFile | undefined => {
    const source = read(path);
    return source && parse(source);
  };
  const text = (span: Span): string => sources[span.file]?.text.slice(span.start, span.end) ?? '';
  const examples = options.docExamples ? docExamples(ast, main.path).flatMap((e) => parse(e).items) : [];
  const analysed = analyse({ ...ast, items: [...ast.items, ...examples] }, load, {
    text,
    lost: diagnostics.some(isError) ? new Set(lost.flatMap((l) => [...l.names])) : undefined,
  });
  // Where the parser lost its way, what is said about its guesses helps nobody.
  const lineOf = (file: number, at: number): number => lineIn(lines[file], at);
  const follows = ({ span }: Diagnostic): boolean =>
    lost[span.file]?.ranges.some((r) => span.start >= r.start && span.start <= r.end) ?? false;
  diagnostics.push(...analysed.diagnostics.filter((d) => !isError(d) || !follows(d)));
  diagnostics.sort((a, b) => a.span.file - b.span.file || a.span.start - b.span.start);
  // A name that an error hides is not unused: warnings wait until there is none.
  const errors = once(diagnostics.filter(isError), lineOf).slice(0, MAX_ERRORS);
  if (errors.length > 0) return { diagnostics: errors, sources, lines, ast, program: undefined };
  return { diagnostics, sources, lines, ast, program: analysed.program };
}

/** Without those that say the same as another on their line: a misspelt type of two parameters is one mistake. */
function once(found: readonly Diagnostic[], lineOf: (file: number, at: number) => number): Diagnostic[] {
  const said = new Set<string>();
  return found.filter((d) => {
    const key = JSON.stringify([
      d.code,
      d.span.file,
      lineOf(d.span.file, d.span.start),
      Object.entries(d.args).filter(([name]) => name !== 'text'),
    ]);
    return !said.has(key) && said.add(key);
  });
}

function lowerChecked(checked: Checked, sources: readonly SourceText[], lines: readonly number[][]): Module {
  const module = lowerProgram(checked.program!, { files: sources.map((s) => s.path), lines });
  checked.program = undefined;
  return module;
}

function optimise(module: Module, options: CompileOptions): Module {
  options.afterPass?.('lower', module);
  for (const pipeline of pipelinesOf(options.opt ?? 'O2', options.vectors)) {
    runPipeline(pipeline, module, {
      verify: options.verify ?? false,
      after: options.afterPass && ((pass, m) => options.afterPass!(pass.name, m)),
    });
  }
  return module;
}
