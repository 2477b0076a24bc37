import { availableParallelism, cpus, loadavg } from 'node:os';
import type { Bench, Figure } from './harness.ts';
import type { Limits } from './limits.ts';
import { bestOf, limitNs, measureLimits } from './limits.ts';

const NS: Readonly<Record<string, number>> = { ns: 1, us: 1e3, ms: 1e6 };

/** The table of results, from the figures of one run and the limits that were measured before it. */
export async function resultsText(
  sections: readonly { bench: Bench; figures: readonly Figure[] }[],
  before: Limits,
): Promise<string> {
  const limits = bestOf(before, await measureLimits());
  const text = [
    '# Results of the benchmarks',
    '',
    'Written by `npm run bench -- --results`; all figures are of one run. *Ratio* is time of ours over time of the peer, the',
    'two measured in turn. *Limit* is the least time the machine allows: bytes over bandwidth or 128-bit vector instructions',
    'over their rate, whichever takes longer, both measured through WebAssembly on one core; the last column is limit over',
    'ours. Instructions are counted as this machine needs them by the best way known; it may start more than one kind at once.',
    '',
    `- Date: ${new Date().toISOString().slice(0, 10)}`,
    `- Machine: ${cpus()[0].model}, ${availableParallelism()} cores seen; load ${loadavg()[0].toFixed(1)} at the end of the run`,
    `- Node ${process.versions.node}, V8 ${process.versions.v8}, ${process.platform}-${process.arch}`,
    `- Vector instructions: ${limits.ops.toFixed(1)} a nanosecond`,
    `- Bytes read a nanosecond: ${limits.bytes.map((b) => `${b.rate.toFixed(0)} of ${b.name}`).join(', ')}`,
    '',
  ];
  for (const { bench, figures } of sections) {
    text.push(
      `## ${bench.name}`,
      '',
      `${bench.about[0].toUpperCase()}${bench.about.slice(1)}.`,
      '',
      `\`make bench B=${bench.name}\``,
      '',
    );
    const limited = figures.some((f) => f.work);
    text.push(`| case | ours | peer | unit | ratio | peer is |${limited ? ' limit | reached |' : ''}`);
    text.push(`|---|---:|---:|---|---:|---|${limited ? '---:|---:|' : ''}`);
    for (const f of figures) {
      const cells = [
        f.note ? `${f.case} (${f.note})` : f.case,
        short(f.ours),
        short(f.peer),
        f.unit,
        short(f.ours / f.peer),
        f.peerName,
      ];
      if (limited && f.work) {
        const { ns, by } = limitNs(f.work, limits);
        const least = ns / NS[f.unit];
        cells.push(`${short(least)} (${by})`, `${Math.round((100 * least) / f.ours)} %`);
      } else if (limited) cells.push('', '');
      text.push(`| ${cells.join(' | ')} |`);
    }
    text.push('');
  }
  return text.join('\n');
}

function short(x: number): string {
  return String(Number(x.toPrecision(3)));
}
