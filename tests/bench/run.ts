import { readdirSync } from 'node:fs';
import type { Bench } from './harness.ts';
import { line } from './harness.ts';

/** `make bench B=name` (all without a name): one JSON line a figure on standard output. */
const wanted = process.argv[2];
const folder = new URL('./cases/', import.meta.url);
const names = readdirSync(folder)
  .filter((f) => f.endsWith('.ts'))
  .map((f) => f.slice(0, -3))
  .sort();
if (wanted && !names.includes(wanted)) {
  process.stderr.write(`no benchmark ${wanted}; there are ${names.join(', ')}\n`);
  process.exit(2);
}
for (const name of wanted ? [wanted] : names) {
  const { bench } = (await import(new URL(`${name}.ts`, folder).href)) as { bench: Bench };
  process.stderr.write(`${bench.name}: ${bench.about}\n`);
  for await (const figure of bench.run()) process.stdout.write(`${line(figure)}\n`);
}
