import { readdirSync, writeFileSync } from 'node:fs';
import type { Bench, Figure } from './harness.ts';
import { line } from './harness.ts';
import { measureLimits } from './limits.ts';
import { resultsText } from './results.ts';

/**
 * `make bench B=name` (all without a name): one JSON line a figure on standard output. With `--results` the figures of the run
 * are written to RESULTS.md as well.
 */
const args = process.argv.slice(2);
const results = args.includes('--results');
const wanted = args.find((a) => !a.startsWith('--'));
const folder = new URL('./cases/', import.meta.url);
const names = readdirSync(folder)
  .filter((f) => f.endsWith('.ts'))
  .map((f) => f.slice(0, -3))
  .sort();
if (wanted && !names.includes(wanted)) {
  process.stderr.write(`no benchmark ${wanted}; there are ${names.join(', ')}\n`);
  process.exit(2);
}
const limits = results ? await measureLimits() : undefined;
const sections: { bench: Bench; figures: Figure[] }[] = [];
for (const name of wanted ? [wanted] : names) {
  const { bench } = (await import(new URL(`${name}.ts`, folder).href)) as { bench: Bench };
  process.stderr.write(`${bench.name}: ${bench.about}\n`);
  const figures: Figure[] = [];
  for await (const figure of bench.run()) {
    process.stdout.write(`${line(figure)}\n`);
    figures.push(figure);
  }
  sections.push({ bench, figures });
}
if (limits) writeFileSync(new URL('./RESULTS.md', import.meta.url), await resultsText(sections, limits));
