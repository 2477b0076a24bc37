import { parseArgs } from 'node:util';
import { Findings } from './findings.ts';
import { closeDevices, ENGINES, isDevice } from '../engines.ts';
import type { AnyEngineName } from '../engines.ts';
import { enginesFor, tryModule, tryProgram } from './programs.ts';

/**
 * Generated programs on every engine at every level: `node tests/fuzz/run.ts --seconds N [--seed S] [--engines a,b]
 * [--out FOLDER] [--reduce SECONDS]`. Each try has a seed of its own, one more than the last, so that any can be had again:
 * `--seed S --count 1`. Exit status 1 if anything was found. `--engines interp,device:oracle` compares a device (tests/engines.ts);
 * modules of random instructions, which have no kernels, are left out then.
 */

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string' },
    count: { type: 'string', default: 'Infinity' },
    engines: { type: 'string', default: ENGINES.join(',') },
    out: { type: 'string', default: '.cache/fuzz' },
    reduce: { type: 'string', default: '60' },
  },
});

const seconds = Number(values.seconds);
const first = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const count = Number(values.count);
const engines = values.engines.split(',') as AnyEngineName[];
const findings = new Findings(values.out);

/** Tries one seed; false if what it made was not a try (a program that does not compile). */
async function programs(seed: number): Promise<boolean> {
  const chosen = enginesFor(seed, engines);
  for (const f of engines.some(isDevice) ? [] : await tryModule(seed, ENGINES)) {
    if (!findings.note(f.kind)) continue;
    console.log(`seed ${seed}: ${f.kind}\n  ${findings.write(f.kind, seed, 'txt', f.detail)}`);
  }
  const tried = await tryProgram(seed, chosen);
  const { verdict } = tried;
  if ('rejected' in verdict) {
    rejected.set(verdict.rejected, (rejected.get(verdict.rejected) ?? 0) + 1);
    return false;
  }
  callCount += verdict.calls;
  kernelCount += verdict.kernels;
  for (const [k, n] of verdict.refused) refused.set(k, (refused.get(k) ?? 0) + n);
  for (const f of new Map(verdict.findings.map((x) => [x.kind, x])).values()) {
    if (!findings.note(f.kind)) continue;
    const path = await findings.program(f.kind, f.detail, seed, tried, chosen, Number(values.reduce) * 1000);
    console.log(`seed ${seed}: ${f.kind}\n  ${path}`);
  }
  return true;
}

const rejected = new Map<string, number>();
const refused = new Map<string, number>();
let callCount = 0;
let kernelCount = 0;

const start = performance.now();
let tries = 0;
for (let seed = first; performance.now() < start + seconds * 1000 && seed - first < count; seed++)
  if (await programs(seed)) tries++;
const passed = (performance.now() - start) / 1000;
await closeDevices();
for (const [reason, n] of [...refused].sort((a, b) => b[1] - a[1])) console.log(`not done: ${n} calls: ${reason}`);
console.log(
  `programs: ${tries} programs (${kernelCount} kernels) and as many modules of random instructions from seed ${first}, ${(tries / passed).toFixed(1)} a second, ${callCount} calls, ` +
    `${(callCount / passed).toFixed(0)} a second, not compiled: ${[...rejected].map(([k, n]) => `${k} ${n}`).join(', ') || 'none'}`,
);
console.log(findings.report());
process.exit(findings.counts.size > 0 ? 1 : 0);
