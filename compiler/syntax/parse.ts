import type { Diagnostic } from '../../spec/diagnostics-schema.ts';
import type { Item, SourceFile } from './ast.ts';
import { BuildContext, type Node } from './build-context.ts';
import { buildItems } from './build-item.ts';
import { classify, lineOf } from './classify.ts';
import { explainError } from './errors.ts';
import { explainForeign, ItemTokens } from './foreign.ts';
import { TrinityParser } from './grammar.ts';
import { MAX_ERRORS, TooManyErrors } from './recovery.ts';
import { scan } from './scan.ts';

export interface Parsed {
  readonly ast: SourceFile;
  /** In order of place; each line of the source has at most one from the parser. */
  readonly diagnostics: Diagnostic[];
  /** Offset of the first character of every line. */
  readonly lineStarts: number[];
  readonly lost: Lost;
}

/** What the parser could not read, or read by guessing: what is said about it later is not worth saying. */
export interface Lost {
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  /** Names that stand there and may be declared there. */
  readonly names: ReadonlySet<string>;
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
    lost: lostParts(diagnostics.slice(0, MAX_ERRORS), ranges, lineStarts, text),
  });
  /** From where the parser lost its way in an item, to the item's end. */
  const ranges: { start: number; end: number }[] = [];
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
  const misleading = certain.filter(misleads).sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  if (starts[0] !== 0) starts.unshift(0);
  for (let k = 0; k < starts.length && found.length < MAX_ERRORS; k++) {
    const end = starts[k + 1] ?? tokens.length;
    const own = tokens.slice(starts[k], end);
    parser.input = own;
    const built = ctx.diagnostics.length;
    try {
      buildItems(ctx, parser.file() as unknown as Node, items);
    } catch (error) {
      // Recovery recurses; beyond the bound on errors, or on the stack, what was found so far is reported.
      if (!(error instanceof TooManyErrors) && !(error instanceof RangeError)) throw error;
    }
    const heard: Diagnostic[] = [];
    const around = new ItemTokens(own);
    for (const error of parser.errors) {
      const plain = explainError(error, file, text.length, tokens[end]);
      // The token of an error at the end has no offset.
      const at = around.at(error.token.startOffset);
      const diagnostic = explainForeign(around, at < 0 ? own.length : at, plain.code, file, text) ?? plain;
      heard.push(diagnostic);
      const skipped = error.resyncedTokens?.at(-1);
      if (skipped !== undefined) resumed.set(diagnostic, skipped.startOffset);
    }
    for (const d of ctx.diagnostics.splice(built)) {
      const at = around.at(d.span.start);
      heard.push((at < 0 ? undefined : explainForeign(around, at, d.code, file, text)) ?? d);
    }
    const last = own.at(-1)?.endOffset ?? text.length;
    let lostAt = Infinity;
    while (next < misleading.length && misleading[next]!.span.start <= last + 1)
      lostAt = Math.min(lostAt, misleading[next++]!.span.start);
    for (const d of heard) if (d.code === 'E0130') lostAt = Math.min(lostAt, d.span.start);
    if (lostAt < Infinity) ranges.push({ start: lostAt, end: last + 1 });
    if (heard.length > 0) found.push(...settleItem(heard, lostAt));
  }
  parser.input = [];
  const ast: SourceFile = { file, doc: scanned.doc, items };
  return done(ast, [...certain, ...independent(found, certain, resumed, lineStarts)]);
}

/**
 * What is worth saying of one item's errors. Where a bracket is missing, or something is written as in another language, the
 * parser has lost its way: what it says after that is guesswork. The same is said once.
 */
function settleItem(heard: readonly Diagnostic[], lostAt: number): Diagnostic[] {
  const names = new Set(heard.filter((d) => d.code === 'E0115').map((d) => d.args['keyword']));
  const said = new Set<string>();
  const inOrder = [...heard].sort((a, b) => a.span.start - b.span.start);
  return inOrder.filter((d) => {
    if (d.span.start >= lostAt && d.code !== 'E0130') return false;
    // A word of the language that was taken for a name is used as one.
    if (d.code === 'E0111' && names.has(d.args['after']!)) return false;
    if (d.span.start > lostAt && String(d.args['what']).startsWith('#what.top-')) return false;
    if (d.code !== 'E0130' && d.code !== 'E0120') return true;
    const key = `${d.code}:${d.args['what'] ?? d.args['found']}`;
    return !said.has(key) && said.add(key);
  });
}

function lostParts(
  diagnostics: readonly Diagnostic[],
  ranges: Lost['ranges'],
  lineStarts: readonly number[],
  text: string,
): Lost {
  const names = new Set<string>();
  const numbers = new Set(diagnostics.map((d) => lineOf(lineStarts, d.span.start)));
  const lines = [...numbers].map((n) => ({ start: lineStarts[n]!, end: lineStarts[n + 1] ?? text.length }));
  const all = [...lines, ...ranges];
  for (const { start, end } of all)
    for (const [name] of text.slice(start, end).matchAll(/[\p{ID_Start}_][\p{ID_Continue}]*/gu)) names.add(name);
  return { ranges: all, names };
}

/** After these the tokens are read in the wrong places: a missing brace, one too many, another language's way. */
function misleads({ code, args }: Diagnostic): boolean {
  return code === 'E0108' || code === 'E0130' || (code === 'E0109' && args['close'] === '}');
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
