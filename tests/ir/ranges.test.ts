import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cloneModule } from '../../compiler/ir/clone.ts';
import { makeOp, makeValue } from '../../compiler/ir/create.ts';
import { Evaluator } from '../../compiler/ir/evaluate.ts';
import { isInt, Ranges, typeRange } from '../../compiler/ir/ranges.ts';
import type { AttrValue, Func, Module, Op, Region, Value } from '../../compiler/ir/types.ts';
import { problemText, verifyModule } from '../../compiler/ir/verify.ts';
import { NO_SPAN } from '../../spec/span.ts';
import { lowerFile, lowerGenerated } from '../passes/corpus.ts';
import { KERNEL_O2 } from '../../backends/kernel/pipeline.ts';
import { runPipeline } from '../../compiler/passes/pass.ts';
import { SCALAR_O2 } from '../../compiler/passes/pipelines.ts';
import { generateArgs, generateModule } from './generate.ts';
import { TAPES } from './tapes.ts';

/**
 * What the analysis says a value can be, it is: each value of which less is said than its type says is checked where it is
 * made, by ops put in behind it that write the number of the value down and trap where it lies outside.
 */
const TRAP = 'unreachable';

class Watcher {
  readonly f: Func;
  readonly ranges: Ranges;
  checks = 0;

  constructor(f: Func, ranges: Ranges) {
    this.f = f;
    this.ranges = ranges;
  }

  op(name: string, operands: Value[], type: Value['type'] | undefined, attrs?: Record<string, AttrValue>): Op {
    const results = type === undefined ? [] : [makeValue(this.f, type)];
    return makeOp(name, operands, results, attrs, undefined, undefined, NO_SPAN);
  }

  /** Ops that check a value. */
  check(v: Value, original: Value): Op[] {
    if (!isInt(v.type)) return [];
    const [r, t] = [this.ranges.range(original), typeRange(v.type)];
    const out: Op[] = [];
    const bound = (op: string, n: number): void => {
      const c = this.op('const', [], v.type, { value: BigInt(n) });
      const outside = this.op(op, [v, c.results[0]!], 'bool');
      out.push(c, outside, this.op('trap_if', [outside.results[0]!], undefined, { trap: TRAP }));
      this.checks++;
    };
    if (r.lo > r.hi) {
      // A value that cannot be: what makes it traps.
      const always = this.op('const', [], 'bool', { value: true });
      out.push(always, this.op('trap_if', [always.results[0]!], undefined, { trap: TRAP }));
      this.checks++;
      return out;
    }
    if (r.lo > t.lo) bound('lt', r.lo);
    if (r.hi < t.hi) bound('gt', r.hi);
    return out;
  }

  region(r: Region, original: Region): void {
    const ops: Op[] = r.args.flatMap((v, i) => this.check(v, original.args[i]!));
    r.ops.forEach((op, i) => {
      const before = original.ops[i]!;
      op.regions?.forEach((inner, k) => this.region(inner, before.regions![k]!));
      ops.push(op, ...op.results.flatMap((v, k) => this.check(v, before.results[k]!)));
    });
    r.ops = ops;
  }
}

/** A copy of a module whose functions trap where a value is not what the analysis says; and how many checks there are. */
function watched(m: Module): { module: Module; checks: number } {
  const module = cloneModule(m);
  let checks = 0;
  for (const f of module.funcs.values()) {
    const original = m.funcs.get(f.name)!;
    if (!f.body || f.profile !== 'scalar') continue;
    const w = new Watcher(f, new Ranges(original));
    w.region(f.body, original.body!);
    checks += w.checks;
  }
  return { module, checks };
}

/** Whether a value lay outside: the one trap that the module by itself does not have here. */
function leaves(m: Module, w: Module, func: string, args: ReturnType<typeof generateArgs>): boolean {
  const hosts = Object.fromEntries(m.imports.map((i) => [i.func, () => m.funcs.get(i.func)!.results.map((t) => (t === 'bool' ? false : t === 'f32' || t === 'f64' ? 0 : 0n))])); // prettier-ignore
  const run = (x: Module): string => {
    const out = new Evaluator(x, { fuel: 600, stackLimit: 60, memoryLimit: 1 << 20, hosts }).run(func, args);
    return 'trap' in out ? out.trap : 'done';
  };
  const [plain, looked] = [run(m), run(w)];
  return looked === TRAP && plain !== TRAP;
}

test('values of random functions lie within their ranges', { timeout: 1_800_000 }, () => {
  let all = 0;
  let runs = 0;
  fc.assert(
    fc.property(TAPES, fc.array(fc.array(fc.nat(1000)), { minLength: 3, maxLength: 3 }), (tapes, tapesOfArgs) => {
      const m = generateModule(tapes);
      const { module, checks } = watched(m);
      expect(verifyModule(module).map(problemText)).toEqual([]);
      all += checks;
      for (const tape of tapesOfArgs) {
        for (const f of m.funcs.values()) {
          runs++;
          expect(leaves(m, module, f.name, generateArgs(f, tape))).toBe(false);
        }
      }
    }),
    { numRuns: Number(process.env['VALIDATE_RUNS'] ?? 400) },
  );
  expect(all).toBeGreaterThan(1000);
  expect(runs).toBeGreaterThan(1000);
});

test(
  'values of programs, kernels as loops and vectors among them, lie within their ranges',
  { timeout: 600_000 },
  () => {
    const lowered = [
      ...['algorithms', 'notation', 'statements'].map((name) => lowerFile(`tests/lower/programs/${name}.tri`)),
      ...Array.from({ length: 8 }, (_, i) => lowerGenerated(2000 + i)),
    ];
    let all = 0;
    for (const l of lowered) {
      if (!l) continue;
      const m = l.module();
      for (const p of [KERNEL_O2, SCALAR_O2]) runPipeline(p, m);
      const { module, checks } = watched(m);
      all += checks;
      for (const f of m.funcs.values()) {
        if (!f.body || f.profile !== 'scalar') continue;
        for (let n = 0; n < 3; n++) {
          const args = generateArgs(f, [n, 5 * n + 1, 3, 2 * n, 7, n, 1, 4, 6, 2]);
          expect(leaves(m, module, f.name, args), `${l.name} @${f.name}(${args.join(', ')})`).toBe(false);
        }
      }
    }
    expect(all).toBeGreaterThan(500);
  },
);
