import { compile, formatSource } from '../../compiler/driver.ts';
import { DIAGNOSTICS } from '../../spec/diagnostics/index.ts';
import type { Findings } from './findings.ts';
import { program } from './generate/program.ts';
import { corpus, mutateText } from './mutate.ts';
import { Random } from './random.ts';

const SLOW_MS = 3000;

/**
 * Broken programs: parser, formatter and checks never throw, end in time, and say only what the table of diagnostics knows,
 * about places that exist. A program that happens to be right goes on through the whole compiler.
 */
export function parserFuzzer(findings: Findings): (seed: number) => Promise<boolean> {
  const texts = corpus('.tri', ['stdlib', 'examples', 'tests']);
  return async (seed) => {
    const r = new Random(seed);
    const base = r.oneIn(2) ? program(seed) : r.pick(texts);
    const text = mutateText(r, base, r.pick(texts));
    const fail = (kind: string, detail: string): void => {
      if (findings.note(kind))
        console.log(`seed ${seed}: ${kind}\n  ${findings.write(kind, seed, 'tri', text)}\n  ${detail.slice(0, 600)}`);
    };
    const start = performance.now();
    try {
      const { diagnostics } = compile({ path: 'fuzz.tri', text }, () => undefined, {
        opt: r.oneIn(2) ? 'O0' : 'O2',
        verify: true,
      });
      for (const d of diagnostics) {
        if (!Object.hasOwn(DIAGNOSTICS, d.code)) fail(`parser: no row for ${d.code}`, '');
        const { start: from, end } = d.span;
        if (d.span.file >= 0 && !(from >= 0 && from <= end && end <= text.length))
          fail(`parser: span of ${d.code}`, `${from}..${end}`);
      }
      const formatted = formatSource(text);
      if ('text' in formatted) {
        const again = formatSource(formatted.text);
        if (!('text' in again)) fail('formatter: its own output does not parse', '');
        else if (again.text !== formatted.text) fail('formatter: not stable', '');
      }
    } catch (e) {
      const error = e as Error;
      const frame = /\/((?:compiler|backends|spec)\/[\w/.-]+\.ts)/.exec(error.stack ?? '')?.[1] ?? '';
      fail(`source: ${error.name} ${frame} ${error.message.replace(/\d+/g, '#').slice(0, 50)}`, error.stack ?? '');
    }
    if (performance.now() - start > SLOW_MS) fail('source: slow', `${Math.round(performance.now() - start)} ms`);
    return true;
  };
}
