import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cloneModule } from '../../compiler/ir/clone.ts';
import { printModule } from '../../compiler/ir/print.ts';
import type { Module } from '../../compiler/ir/types.ts';
import { problemText, verifyModule } from '../../compiler/ir/verify.ts';
import type { Pipeline } from '../../compiler/passes/pass.ts';
import { runPass, runPipeline } from '../../compiler/passes/pass.ts';
import { PASSES, PIPELINES } from '../../compiler/passes/pipelines.ts';
import { generateArgs, generateModule } from '../ir/generate.ts';
import { observe } from '../ir/same.ts';
import { TAPES } from '../ir/tapes.ts';

/** Translation validation: what a random module does before and after, for several arguments. */
function validate(change: (m: Module) => void, numRuns: number): void {
  let compared = 0;
  let changed = 0;
  fc.assert(
    fc.property(
      TAPES,
      fc.array(fc.array(fc.nat(1000), { maxLength: 12 }), { minLength: 3, maxLength: 3 }),
      (tapes, runs) => {
        const before = generateModule(tapes);
        const after = cloneModule(before);
        change(after);
        expect(verifyModule(after).map(problemText)).toEqual([]);
        if (printModule(before) !== printModule(after)) changed++;
        for (const tape of runs) {
          const args = generateArgs(before.funcs.get('main')!, tape);
          const want = observe(before, args, { names: after.globals.map((g) => g.name) });
          // After a pass a run may need more fuel, by a constant factor at most.
          if (want === undefined) continue;
          compared++;
          expect(observe(after, args, { fuel: 30_000 })).toBe(want);
        }
      },
    ),
    { numRuns },
  );
  // A test that compared nothing, or passes that did nothing, would prove nothing.
  expect(compared).toBeGreaterThan(numRuns);
  expect(changed).toBeGreaterThan(0);
}

const RUNS = Number(process.env['VALIDATE_RUNS'] ?? 150);
/** Thousands of runs take minutes. */
const LIMIT_MS = 1_800_000;

describe('a pass changes nothing that a program shows', () => {
  for (const pass of PASSES) test(pass.name, { timeout: LIMIT_MS }, () => validate((m) => runPass(pass, m), RUNS));
});

describe('a pipeline changes nothing that a program shows', () => {
  const optimising = PIPELINES.filter((p: Pipeline) => p.passes.length > 1);
  for (const p of optimising)
    test(p.name, { timeout: LIMIT_MS }, () => validate((m) => runPipeline(p, m, { verify: true }), 2 * RUNS));
});
