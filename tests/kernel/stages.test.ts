import { describe, expect, test } from 'vitest';
import type { KernelPass } from '../../backends/kernel/pipeline.ts';
import { KERNEL_O0, KERNEL_PASSES, KERNEL_PIPELINES, kernelFunction } from '../../backends/kernel/pipeline.ts';
import { cloneModule } from '../../compiler/ir/clone.ts';
import { parseModule } from '../../compiler/ir/parse.ts';
import { printFunc, printModule } from '../../compiler/ir/print.ts';
import type { Module } from '../../compiler/ir/types.ts';
import { problemText, verifyModule } from '../../compiler/ir/verify.ts';
import { runPass, runPipeline } from '../../compiler/passes/pass.ts';
import { SCALAR_O2 } from '../../compiler/passes/pipelines.ts';
import { strangePlaces } from '../ir/spans.ts';
import { files, lowerFile, lowerGenerated } from '../passes/corpus.ts';
import type { Arg } from './stages.ts';
import { chooseArgs, sizesByCalls, runSource, runStage } from './stages.ts';

/**
 * Translation validation of kernels: those of the library, of the tests' programs and of generated programs show the same as
 * graphs and kernels by the reference evaluator, after each pass alone, after each stage of each pipeline, and as loops over
 * memory after the scalar passes. Which passes and pipelines there are, their lists say.
 */
const GENERATED = Number(process.env['VALIDATE_PROGRAMS'] ?? 5);
const SHARE = Number(process.env['VALIDATE_SHARE'] ?? 2);
const CALLS = Number(process.env['VALIDATE_CALLS'] ?? 1);
/** The whole corpus takes minutes. */
const LIMIT_MS = 1_800_000;

interface Run {
  readonly kernel: string;
  readonly args: readonly Arg[];
  readonly want: string;
}

interface Program {
  readonly name: string;
  readonly module: Module;
  readonly runs: readonly Run[];
  /** What a run showed, by the kernel's text: stages meet again. */
  readonly seen: Map<string, string | undefined>;
}

const lowered = [
  ...files()
    .filter((f) => SHARE === 1 || f.includes('kernel'))
    .filter((_, i) => i % SHARE === 0)
    .flatMap((f) => lowerFile(f) ?? []),
  ...Array.from({ length: GENERATED }, (_, i) => lowerGenerated(1000 + i) ?? []).flat(),
];

const programs: readonly Program[] = lowered.flatMap(({ name, module }) => {
  const m = module();
  if (m.kernels.size === 0) return [];
  const runs = [...m.kernels].flatMap(([kernel, f]) =>
    Array.from({ length: CALLS }, (_, n) => chooseArgs(f, n + 2, sizesByCalls(m, kernel))).flatMap((args) =>
      args ? [{ kernel, args, want: runSource(m, kernel, args) }] : [],
    ),
  );
  return [{ name, module: m, runs, seen: new Map() }];
});

const passes: readonly KernelPass[] = [...new Set([...KERNEL_PASSES, ...KERNEL_PIPELINES.flatMap((p) => p.passes)])];

/** Passes that changed some module in one of the tests here: what changes nothing anywhere is not tested. */
const effective = new Set<string>();

function textOfKernel(m: Module, kernel: string): string {
  const f = m.funcs.get(kernelFunction(kernel));
  return f ? printFunc(f) : '';
}

/** Differences in what kernels show, of those that a pass changed; and what is wrong with the module otherwise. */
function differences(p: Program, before: Module, after: Module, tally: { compared: number }): string[] {
  const wrong = verifyModule(after).map(problemText);
  wrong.push(...strangePlaces(before, after));
  p.runs.forEach(({ kernel, args, want }, i) => {
    const text = textOfKernel(after, kernel);
    if (text === textOfKernel(before, kernel)) return;
    const key = `${i} ${text}`;
    if (!p.seen.has(key)) p.seen.set(key, runStage(after, kernel, args));
    const got = p.seen.get(key);
    if (got === undefined) return;
    if (!want.startsWith('trap')) tally.compared++;
    const at = args
      .map((a) => (typeof a === 'object' && 'dims' in a ? `[${a.dims.join(', ')}]` : String(a)))
      .join(', ');
    if (got !== want) wrong.push(`${kernel}(${at}): ${want.slice(0, 300)}\n  but ${got.slice(0, 300)}`);
  });
  return wrong;
}

test('every pass of a pipeline is in the list, by a name of its own', () => {
  expect(new Set(KERNEL_PASSES)).toEqual(new Set(passes));
  expect(new Set(KERNEL_PASSES.map((p) => p.name)).size).toBe(KERNEL_PASSES.length);
});

test('the corpus has kernels enough that end without a trap', () => {
  const runs = programs.flatMap((p) => p.runs);
  expect(runs.filter((r) => !r.want.startsWith('trap')).length).toBeGreaterThan(30);
});

describe('a kernel pass alone, on graphs, kernels and loops, changes nothing that kernels show', () => {
  for (const pass of passes) {
    test(
      pass.name,
      () => {
        const tally = { compared: 0 };
        for (const p of programs) {
          const stage = cloneModule(p.module);
          const check = (what: string): void => {
            const after = cloneModule(stage);
            runPass(pass, after);
            if (printModule(after) === printModule(stage)) return;
            effective.add(pass.name);
            expect(differences(p, stage, after, tally), `${p.name}, ${pass.name} ${what}`).toEqual([]);
          };
          check('first');
          for (const before of KERNEL_O0.passes) {
            runPass(before, stage);
            check(`after ${before.name}`);
          }
        }
      },
      LIMIT_MS,
    );
  }
});

describe('stages of a kernel pipeline, and the scalar passes after it, change nothing that kernels show', () => {
  for (const pipeline of KERNEL_PIPELINES) {
    test(
      pipeline.name,
      () => {
        const tally = { compared: 0 };
        for (const p of programs) {
          const work = cloneModule(p.module);
          let before = p.module;
          const check = (what: string, now: Module): void => {
            const after = cloneModule(now);
            expect(differences(p, before, after, tally), `${p.name}, ${what}`).toEqual([]);
            const text = printModule(after, { spans: true });
            expect(printModule(parseModule(text), { spans: true }), `${p.name}, text after ${what}`).toBe(text);
            before = after;
          };
          let last = printModule(work);
          runPipeline(pipeline, work, {
            after: (pass, now, index) => {
              const text = printModule(now);
              if (text !== last) effective.add(pass.name);
              last = text;
              check(`stage ${index}, ${pass.name}`, now);
            },
          });
          runPipeline(SCALAR_O2, work);
          check('scalar passes', work);
        }
        expect(tally.compared).toBeGreaterThan(30);
      },
      LIMIT_MS,
    );
  }
});

test('every pass did something', () => {
  expect([...effective].sort()).toEqual(passes.map((p) => p.name).sort());
});
