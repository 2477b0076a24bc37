import type { Diagnostic } from '../../spec/diagnostics-schema.ts';
import type { Item, SourceFile } from './ast.ts';
import { BuildContext, type Node } from './build-context.ts';
import { buildItems } from './build-item.ts';
import { classify, lineOf } from './classify.ts';
import { explainError } from './errors.ts';
import { TrinityParser } from './grammar.ts';
import { MAX_ERRORS, TooManyErrors } from './recovery.ts';
import { scan } from './scan.ts';

export interface Parsed {
  readonly ast: SourceFile;
  /** In order of place; each line of the source has at most one from the parser. */
  readonly diagnostics: Diagnostic[];
  /** Offset of the first character of every line. */
  readonly lineStarts: number[];
}

let parser: TrinityParser | undefined;

/**
 * Parses one source file. Never throws: what is wrong is in `diagnostics`, and the tree has nodes of kind `error` there.
 * `file` is the number that every span carries.
 */
export function parseSource(text: string, file: number): Parsed {
  const scanned = scan(text, file);
  const { lineStarts } = scanned;
  const empty: SourceFile = { file, doc: scanned.doc, items: [] };
  const done = (ast: SourceFile, diagnostics: Diagnostic[]): Parsed => ({
    ast,
    diagnostics: settle(diagnostics, lineStarts),
    lineStarts,
  });
  if (scanned.tokens.length === 0) return done(empty, scanned.diagnostics);
  const classified = classify(scanned.tokens, file, text.length, lineStarts, text);
  const certain = [...scanned.diagnostics, ...classified.diagnostics];
  if (classified.fatal) return done(empty, certain);

  parser ??= new TrinityParser(false);
  const found: Diagnostic[] = [];
  const ctx = new BuildContext(file, text);
  const items: Item[] = [];
  /** Where recovery went on: what it meets on the rest of such a line follows from the first error. */
  const resumed = new Map<Diagnostic, number>();
  // One item at a time: its concrete tree dies young, and an error does not reach beyond it.
  const { tokens, items: starts } = classified;
  if (starts[0] !== 0) starts.unshift(0);
  for (let k = 0; k < starts.length && found.length < MAX_ERRORS; k++) {
    const end = starts[k + 1] ?? tokens.length;
    parser.input = tokens.slice(starts[k], end);
    try {
      buildItems(ctx, parser.file() as unknown as Node, items);
    } catch (error) {
      // Recovery recurses; beyond the bound on errors, or on the stack, what was found so far is reported.
      if (!(error instanceof TooManyErrors) && !(error instanceof RangeError)) throw error;
    }
    for (const error of parser.errors) {
      const diagnostic = explainError(error, file, text.length, tokens[end]);
      found.push(diagnostic);
      const skipped = error.resyncedTokens?.at(-1);
      if (skipped !== undefined) resumed.set(diagnostic, skipped.startOffset);
    }
  }
  parser.input = [];
  const ast: SourceFile = { file, doc: scanned.doc, items };
  return done(ast, [...certain, ...independent([...found, ...ctx.diagnostics], certain, resumed, lineStarts)]);
}

/** Drops what follows from another error: the second on a line, and any on a line that has a surer one. */
function independent(
  found: Diagnostic[],
  certain: readonly Diagnostic[],
  resumed: ReadonlyMap<Diagnostic, number>,
  lineStarts: readonly number[],
): Diagnostic[] {
  if (found.length === 0) return found;
  const taken = new Set<number>();
  for (const d of certain) {
    taken.add(lineOf(lineStarts, d.span.start));
    for (const r of d.related ?? []) if (r.note === 'expected-close') taken.add(lineOf(lineStarts, r.span.start));
  }
  const kept: Diagnostic[] = [];
  for (const d of found.sort((a, b) => a.span.start - b.span.start)) {
    const line = lineOf(lineStarts, d.span.start);
    if (taken.has(line)) continue;
    taken.add(line);
    kept.push(d);
    const on = resumed.get(d);
    if (on !== undefined) taken.add(lineOf(lineStarts, on));
  }
  return kept;
}

function settle(diagnostics: Diagnostic[], lineStarts: readonly number[]): Diagnostic[] {
  if (diagnostics.length < 2) return diagnostics;
  const sorted = diagnostics.sort((a, b) => a.span.start - b.span.start);
  return lineStarts.length > 0 && sorted.length > MAX_ERRORS ? sorted.slice(0, MAX_ERRORS) : sorted;
}
