import { compile, formatSource, isError } from '../../../../compiler/driver.ts';
import type { SourceText } from '../../../../compiler/driver.ts';
import { DIAGNOSTICS } from '../../../../spec/diagnostics/index.ts';
import { program } from '../../generate/program.ts';
import { filesOf } from '../../mutate.ts';
import type { Report, Target } from '../target.ts';
import { textMutator, textShrinker } from './texts.ts';

/**
 * Source texts: scanner, parser, formatter and checks never throw and end in time; diagnostics are rows of the table, about
 * places that exist; the formatter's output parses, is stable and keeps the program; a program without errors compiles to IR
 * that the verifier takes after every pass.
 */

const DECODER = new TextDecoder();
const ENCODER = new TextEncoder();

export function target(root: string): Target {
  const library = new Map(
    filesOf(root, '.tri', ['stdlib']).map((f) => [`std/${f.path.replace(/^.*stdlib\//, '')}`, f.text]),
  );
  const read = (path: readonly string[]): SourceText | undefined => {
    const name = `${path.join('/')}.tri`;
    const text = library.get(name);
    return text === undefined ? undefined : { path: name, text };
  };
  return {
    extension: 'tri',
    limit: 8000,
    slowMs: 4000,
    seeds: () => {
      const texts: string[] = Object.values(DIAGNOSTICS).flatMap((d) => [d.failing, d.mended]);
      texts.push(...filesOf(root, '.tri', ['stdlib', 'examples', 'tests']).map((f) => f.text));
      for (let seed = 1; seed <= 20; seed++) texts.push(program(seed));
      return Promise.resolve(texts.map((t) => ENCODER.encode(t)));
    },
    mutate: textMutator,
    run: (input, report) => {
      run(DECODER.decode(input), read, report);
      return Promise.resolve();
    },
    shrink: textShrinker,
  };
}

function run(text: string, read: (path: readonly string[]) => SourceText | undefined, report: Report): void {
  const checked = compile({ path: 'fuzz.tri', text }, read, { stop: 'check', docExamples: true });
  for (const d of checked.diagnostics) {
    report.reached(d.code);
    if (!Object.hasOwn(DIAGNOSTICS, d.code)) report.fail(`no row for ${d.code}`, '');
    const source = checked.sources[d.span.file]?.text ?? '';
    const { start, end } = d.span;
    if (d.span.file >= 0 && !(start >= 0 && start <= end && end <= source.length))
      report.fail(`span of ${d.code}`, `${start}..${end} of ${source.length}`);
  }
  const formatted = formatSource(text);
  if ('text' in formatted) {
    report.reached('formatted');
    const again = formatSource(formatted.text);
    if (!('text' in again)) report.fail('formatter: its own output does not parse', '');
    else if (again.text !== formatted.text) report.fail('formatter: not stable', '');
    // Of wrong programs not everything is said: what follows on a line from an error is not.
    const right = !checked.diagnostics.some(isError);
    const codes = (t: readonly { code: string }[]): string => [...new Set(t.map((d) => d.code))].sort().join(' ');
    const after = compile({ path: 'fuzz.tri', text: formatted.text }, read, { stop: 'check', docExamples: true });
    if (right && codes(after.diagnostics) !== codes(checked.diagnostics))
      report.fail(
        'formatter: the program is another one',
        `${codes(checked.diagnostics)}\n${codes(after.diagnostics)}`,
      );
  }
  if (checked.diagnostics.some(isError)) return;
  report.reached('right');
  for (const opt of ['O0', 'O2'] as const) compile({ path: 'fuzz.tri', text }, read, { opt, verify: true });
}
