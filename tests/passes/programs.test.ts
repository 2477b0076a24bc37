import { describe, expect, test } from 'vitest';
import { KERNEL_O0 } from '../../backends/kernel/pipeline.ts';
import { cloneModule } from '../../compiler/ir/clone.ts';
import { parseModule } from '../../compiler/ir/parse.ts';
import { printFunc, printModule } from '../../compiler/ir/print.ts';
import type { Func, Module } from '../../compiler/ir/types.ts';
import { problemText, verifyModule } from '../../compiler/ir/verify.ts';
import type { Pass } from '../../compiler/passes/pass.ts';
import { runPass, runPipeline } from '../../compiler/passes/pass.ts';
import { PASSES, PIPELINES } from '../../compiler/passes/pipelines.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';
import { observe } from '../ir/same.ts';
import { placed, strangePlaces } from '../ir/spans.ts';
import { random, randomValue } from '../kernel/harness.ts';
import type { Lowered } from './corpus.ts';
import { files, lowerFile, lowerGenerated } from './corpus.ts';

/**
 * Translation validation on programs: every pass alone, and every stage of every pipeline, changes nothing that a function
 * shows: results, traps with their places, calls of the host, memory, globals. Each function that a pass changed is called on
 * its own, whatever its parameters mean to its program; memory beyond the data holds small numbers, so that what takes an
 * address for a tensor's finds a small one there. Which passes and pipelines there are, their lists say.
 */
const GENERATED = Number(process.env['VALIDATE_PROGRAMS'] ?? 16);
/** Calls of each function changed; which of the corpus's files, one of how many. */
const CALLS = 2;
const SHARE = Number(process.env['VALIDATE_SHARE'] ?? 4);
const FUEL = 400;
/** The whole corpus takes minutes. */
const LIMIT_MS = 1_800_000;

const HEAP = Uint8Array.from({ length: 64 }, (_, i) =>
  (i & 3) === 0 ? [1, 3, 2, 0, 1, 5, 0, 2, 4, 1, 3, 7, 1, 2, 0, 6][i >> 2]! : 0,
);

/** Where the memory holds something like blocks that no new block comes near to, and how far apart they are. */
const BLOCKS = 1 << 14;

function argsOf(f: Func, seed: number, heapBase: number): RefValue[] {
  const r = random(seed);
  return f.params.map((p) => {
    const type = p.type as ScalarType;
    // Mostly what could be an address of a block, or a size; now and then anything. Blocks do not overlap: passes rely on
    // it that what is written to one block's elements is no other's size.
    if (type === 'u32' && r() < 0.8) return BigInt(heapBase + BLOCKS + HEAP.length * Math.floor(r() * 5));
    if (type === 'i32' && r() < 0.8) return BigInt(Math.floor(r() * 5));
    return randomValue(type, r);
  });
}

interface Tally {
  changed: number;
  compared: number;
  finished: number;
}

/** What is wrong with `after`, made from `before` by passes. */
function differences(before: Module, after: Module, tally: Tally): string[] {
  const wrong = verifyModule(after).map(problemText);
  wrong.push(...strangePlaces(before, after));
  const had = placed(before);
  const has = placed(after);
  // Code without a place is the compiler's own; taken into a function it keeps the call's place.
  for (const name of had) if (after.funcs.get(name)?.body && !has.has(name)) wrong.push(`@${name} lost places`);
  const names = after.globals.map((g) => g.name);
  for (const f of after.funcs.values()) {
    const old = before.funcs.get(f.name);
    if (!f.body || !old || printFunc(f) === printFunc(old)) continue;
    tally.changed++;
    for (let n = 0; n < CALLS; n++) {
      const args = argsOf(f, n + 1, after.heapBase);
      const look = { func: f.name, names, heap: HEAP, places: true };
      const want = observe(before, args, { ...look, fuel: FUEL });
      if (want === undefined) continue;
      tally.compared++;
      if (!want.startsWith('trap')) tally.finished++;
      const got = observe(after, args, { ...look, fuel: 10 * FUEL });
      if (got !== want) wrong.push(`@${f.name}(${args.join(', ')}) is ${want}, then ${got}`);
    }
  }
  return wrong;
}

/** What the front end leaves out or other passes bring about: a function that is never called, an invariant row of a matrix. */
const FURTHER = `module {
  export "used" = @used (x: i32) -> i32
  export "column" = @column (b: u32, n: i32) -> i32
  func @unused(%x: i32) -> (i32) {
    return %x
  }
  func @used(%x: i32) -> (i32) {
    %y = neg %x
    return %y
  }
  func @column(%b: u32, %n: i32) -> (i32) {
    %0 = const 0 : i32
    %1 = const 1 : i32
    %2 = const 2 : i32
    %width = const 3 : u32
    %r = loop ^0 %0, %0 : i32 { |%k: i32, %s: i32|
      %more = lt %k, %n
      if %more {
        %row = wrap %k : u32
        %first = mul %row, %width
        %bytes = shl %first, %2
        %address = add %b, %bytes
        %x = load [offset=16, storage=i32] %address : i32
        %t = add %s, %x
        store [offset=16, storage=i32] %address, %t
        %next = add %k, %1
        br ^0 %next, %t
      } {
        yield
      }
      yield %s
    }
    return %r
  }
}
`;

const corpus = (): Lowered[] => [
  { name: 'further', module: () => parseModule(FURTHER) },
  ...files()
    .filter((_, i) => i % SHARE === 0)
    .flatMap((f) => lowerFile(f) ?? []),
  ...Array.from({ length: GENERATED }, (_, i) => lowerGenerated(i + 1) ?? []).flat(),
];

const programs = corpus().map(({ name, module }) => {
  const m = module();
  runPipeline(KERNEL_O0, m);
  return { name, module: m };
});

/** Passes of the list and of the pipelines, each once. */
const passes: readonly Pass[] = [...new Set([...PASSES, ...PIPELINES.flatMap((p) => p.passes)])];

function validate(change: (m: Module) => readonly [string, Module, Module][]): Tally {
  const tally: Tally = { changed: 0, compared: 0, finished: 0 };
  for (const { name, module } of programs) {
    for (const [what, before, after] of change(module)) {
      expect(differences(before, after, tally), `${name}, ${what}`).toEqual([]);
    }
  }
  return tally;
}

describe('passes and pipelines', () => {
  test('every pass of a pipeline is in the list, by a name of its own', () => {
    expect(new Set(PASSES)).toEqual(new Set(passes));
    expect(new Set(PASSES.map((p) => p.name)).size).toBe(PASSES.length);
  });
});

describe('a pass alone changes nothing that the functions of programs show', () => {
  for (const pass of passes) {
    test(
      pass.name,
      () => {
        let different = 0;
        const tally = validate((m) => {
          const after = cloneModule(m);
          runPass(pass, after);
          if (printModule(after) !== printModule(m)) different++;
          return [[pass.name, m, after]];
        });
        // A pass that does nothing anywhere is not tested. Passes that remove functions or globals change no function.
        expect(different).toBeGreaterThan(0);
        if (tally.changed > 0) expect(tally.finished).toBeGreaterThan(5);
      },
      LIMIT_MS,
    );
  }
});

describe('a pass leaves nothing that it would change', () => {
  for (const pass of passes) {
    if (pass.again) continue;
    test(
      pass.name,
      () => {
        for (const { name, module } of programs) {
          const m = cloneModule(module);
          runPass(pass, m);
          const once = printModule(m);
          runPass(pass, m);
          expect(printModule(m), name).toBe(once);
        }
      },
      LIMIT_MS,
    );
  }
});

describe('stages of a pipeline change nothing that the functions of programs show', () => {
  for (const pipeline of PIPELINES) {
    test(
      pipeline.name,
      () => {
        const tally = validate((m) => {
          const stages: [string, Module, Module][] = [];
          const work = cloneModule(m);
          let before = m;
          runPipeline(pipeline, work, {
            after: (pass, now, index) => {
              const after = cloneModule(now);
              stages.push([`stage ${index}, ${pass.name}`, before, after]);
              before = after;
            },
          });
          stages.push(['whole', m, before]);
          return stages;
        });
        if (pipeline.passes.length > 1) expect(tally.finished).toBeGreaterThan(100);
      },
      LIMIT_MS,
    );
  }
});

test(
  'every stage of every pipeline prints as text that parses back to the same text',
  () => {
    let stages = 0;
    for (const pipeline of PIPELINES) {
      for (const { name, module } of programs.filter((_, i) => i % 3 === 0)) {
        runPipeline(pipeline, cloneModule(module), {
          after: (pass, now, index) => {
            const text = printModule(now, { spans: true });
            expect(printModule(parseModule(text), { spans: true }), `${name}, stage ${index}, ${pass.name}`).toBe(text);
            stages++;
          },
        });
      }
    }
    expect(stages).toBeGreaterThan(50);
  },
  LIMIT_MS,
);
