import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Corpus } from './guided/corpus.ts';
import { Feedback } from './guided/feedback.ts';
import { loop } from './guided/loop.ts';
import type { Fault, Target } from './guided/target.ts';
import { target as bytecode } from './guided/targets/bytecode.ts';
import { target as snapshot } from './guided/targets/snapshot.ts';
import { target as source } from './guided/targets/source.ts';
import { target as tir } from './guided/targets/tir.ts';
import { enginesFor, tryModule, tryProgram } from './programs.ts';
import { ENGINES } from '../engines.ts';
import { reach } from './reach.ts';
import { reduce } from './reduce.ts';

/** A short run of every fuzzer, with the same seeds each time. */

const PROGRAMS = 60;
const REACH = 160;
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

describe('random instructions', () => {
  it('do the same on every engine', async () => {
    for (let seed = 1; seed <= 60; seed++)
      expect({ seed, findings: await tryModule(seed, ENGINES) }).toEqual({ seed, findings: [] });
  });
});

describe('what is generated', () => {
  /** Parts of the language that no program has, and why. */
  const EXCEPT: Readonly<Record<string, string>> = {
    'node error': 'stands where the parser lost its way',
    'op mark': 'is put in by profilers alone',
  };
  it('has every kind of node, operator, word, built-in function and row of the op table', () => {
    const { counts, compiled, programs } = reach(REACH);
    const never = [...counts].filter(([name, n]) => n === 0 && EXCEPT[name] === undefined).map(([name]) => name);
    expect(never).toEqual([]);
    expect(Object.keys(EXCEPT).filter((name) => counts.get(name) !== 0)).toEqual([]);
    expect(compiled).toBeGreaterThan(programs * 0.8);
  }, 300_000);
});

describe('broken inputs', () => {
  const run = async (target: Target, tries: number): Promise<void> => {
    const found: Fault[] = [];
    const feedback = new Feedback();
    let left = tries;
    await loop({
      target: { ...target, seeds: async () => (await target.seeds()).slice(0, tries) },
      feedback,
      corpus: new Corpus(undefined),
      seed: 1,
      endsAt: Infinity,
      next: () => void left--,
      found: (fault) => found.push(fault),
      tick: () => left > 0,
    });
    expect(found).toEqual([]);
  };
  const root = join(import.meta.dirname, '../..');
  it('sources', () => run(source(root), 200));
  it('IR texts', () => run(tir(root), 200));
  it('bytecode', () => run(bytecode(), 200));
  it('snapshots', () => run(snapshot(), 100));
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
