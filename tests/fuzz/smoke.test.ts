import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Findings } from './findings.ts';
import { bytecodeFuzzer } from './mutate-bytecode.ts';
import { parserFuzzer } from './mutate-source.ts';
import { snapshotFuzzer } from './mutate-snapshot.ts';
import { tirFuzzer } from './mutate-tir.ts';
import type { EngineName } from './machines.ts';
import { tryProgram } from './programs.ts';
import { reduce } from './reduce.ts';

/** A short run of every fuzzer, with the same seeds each time. */

const PROGRAMS = 100;
/** The interpreter always, the others in turn, as they take most of the time. */
const enginesFor = (seed: number): EngineName[] => [
  'interp',
  ...(seed % 3 === 0 ? (['reference'] as const) : []),
  ...(seed % 5 === 0 ? (['jit'] as const) : []),
];

const folder = mkdtempSync(join(tmpdir(), 'trinity-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('generated programs', () => {
  it('behave the same on every engine at every level', async () => {
    let compared = 0;
    for (let seed = 1; seed <= PROGRAMS; seed++) {
      const { verdict } = await tryProgram(seed, enginesFor(seed));
      if ('rejected' in verdict) continue;
      expect({ seed, findings: verdict.findings }).toEqual({ seed, findings: [] });
      compared++;
    }
    // Most programs compile: what does not has sizes that disagree.
    expect(compared).toBeGreaterThan(PROGRAMS * 0.8);
  }, 300_000);
});

describe('broken inputs', () => {
  const run = async (make: (f: Findings) => (seed: number) => Promise<boolean>, tries: number): Promise<void> => {
    const findings = new Findings(folder);
    const fuzzer = make(findings);
    for (let seed = 1; seed <= tries; seed++) await fuzzer(seed);
    expect([...findings.counts.keys()]).toEqual([]);
  };
  it('sources', () => run(parserFuzzer, 200));
  it('IR texts', () => run(tirFuzzer, 500));
  it('bytecode', () => run(bytecodeFuzzer, 300));
  it('snapshots', () => run(snapshotFuzzer, 40));
});

describe('the reducer', () => {
  it('keeps what it is asked to keep and little else', async () => {
    const text =
      'fn f(a: i32) -> i32 {\n  let b = a * 2\n  if b > 3 { return 7 / (a - a) }\n  b\n}\nfn g() -> i32 { 5 }\n';
    const small = await reduce(text, (t) => Promise.resolve(t.includes('7 / ')), 10_000);
    expect(small.length).toBeLessThan(45);
    expect(small).toContain('7 / ');
  });
});
