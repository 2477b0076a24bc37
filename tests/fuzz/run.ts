import { parseArgs } from 'node:util';
import { Findings } from './findings.ts';
import { bytecodeFuzzer } from './mutate-bytecode.ts';
import { parserFuzzer } from './mutate-source.ts';
import { snapshotFuzzer } from './mutate-snapshot.ts';
import { tirFuzzer } from './mutate-tir.ts';
import { ENGINES } from './machines.ts';
import type { EngineName } from './machines.ts';
import { tryProgram } from './programs.ts';

/**
 * `node tests/fuzz/run.ts --seconds N [--seed S] [--kind programs|parser|tir|bytecode|snapshot|all] [--engines a,b]
 * [--out FOLDER] [--reduce SECONDS]`. Each try has a seed of its own, one more than the last, so that any can be had again:
 * `--seed S --count 1`. Exit status 1 if anything was found.
 */

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string' },
    count: { type: 'string', default: 'Infinity' },
    kind: { type: 'string', default: 'all' },
    engines: { type: 'string', default: ENGINES.join(',') },
    out: { type: 'string', default: '.cache/fuzz' },
    reduce: { type: 'string', default: '60' },
  },
});

const seconds = Number(values.seconds);
const first = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const count = Number(values.count);
const engines = values.engines.split(',') as EngineName[];
const findings = new Findings(values.out);

/** Tries one seed; false if what it made was not a try (a program that does not compile). */
type Fuzzer = (seed: number) => Promise<boolean>;

async function programs(seed: number): Promise<boolean> {
  // The reference takes more time than all others together; every second program goes without it.
  const chosen = seed % 2 === 0 && engines.length > 2 ? engines.filter((e) => e !== 'reference') : engines;
  const { text, calls, limits, verdict } = await tryProgram(seed, chosen);
  if ('rejected' in verdict) {
    rejected.set(verdict.rejected, (rejected.get(verdict.rejected) ?? 0) + 1);
    return false;
  }
  callCount += verdict.calls;
  for (const f of new Map(verdict.findings.map((x) => [x.kind, x])).values()) {
    if (!findings.note(f.kind)) continue;
    const path = await findings.program(
      f.kind,
      f.detail,
      seed,
      text,
      calls,
      limits,
      chosen,
      Number(values.reduce) * 1000,
    );
    console.log(`seed ${seed}: ${f.kind}\n  ${path}`);
  }
  return true;
}

const rejected = new Map<string, number>();
let callCount = 0;

const kinds: Readonly<Record<string, (() => Fuzzer | Promise<Fuzzer>) | undefined>> = {
  programs: () => programs,
  parser: () => parserFuzzer(findings),
  tir: () => tirFuzzer(findings),
  bytecode: () => bytecodeFuzzer(findings),
  snapshot: () => snapshotFuzzer(findings),
};

/** Shares of the time; programs are what finds most. */
const shares: Readonly<Record<string, number>> =
  values.kind === 'all'
    ? { programs: 0.6, parser: 0.1, tir: 0.1, bytecode: 0.15, snapshot: 0.05 }
    : { [values.kind]: 1 };

for (const [kind, share] of Object.entries(shares)) {
  const make = kinds[kind];
  if (!make) throw new Error(`no kind ${kind}; there are ${Object.keys(kinds).join(', ')}`);
  const fuzzer = await make();
  const start = performance.now();
  const end = start + seconds * share * 1000;
  let tries = 0;
  let seed = first;
  for (; performance.now() < end && seed - first < count; seed++) if (await fuzzer(seed)) tries++;
  const rate = (tries / ((performance.now() - start) / 1000)).toFixed(1);
  const extra =
    kind === 'programs'
      ? `, ${callCount} calls, not compiled: ${[...rejected].map(([k, n]) => `${k} ${n}`).join(', ') || 'none'}`
      : '';
  console.log(`${kind}: ${tries} tries from seed ${first}, ${rate} a second${extra}`);
}
console.log(findings.report());
process.exit(findings.counts.size > 0 ? 1 : 0);
