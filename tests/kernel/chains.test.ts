import { describe, expect, it } from 'vitest';
import { compile } from '../../compiler/driver.ts';
import { evaluateKernel, zeroTensor } from '../../compiler/ir/evaluate-kernel.ts';
import type { RefTensor } from '../../compiler/ir/evaluate-kernel.ts';
import { cloneFunc } from '../../compiler/ir/clone.ts';
import { parseModule } from '../../compiler/ir/parse.ts';
import { printModule } from '../../compiler/ir/print.ts';
import type { BufType, Func, Module } from '../../compiler/ir/types.ts';
import { verifyModule } from '../../compiler/ir/verify.ts';
import { runPass } from '../../compiler/passes/pass.ts';
import { KERNEL_O0, KERNEL_O2, kernelFunction } from '../../backends/kernel/pipeline.ts';
import { planMemory } from '../../backends/kernel/plan-memory.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import type { Case, Outcome, Random } from './harness.ts';
import { encode, expected, moduleOf, random, randomTensor, runForm, textOf } from './harness.ts';

/** Random kernels that call kernels: the graph, every kernel form on the way, and the scalar forms compute the same. */

const LIBRARY = `
fn clip(x: i32) -> i32 { if x > 20 { 20 } else if x < -20 { -20 } else { x } }
kernel bind(a: [N]trit, b: [N]trit) -> (c: [N]trit) { c[i] = a[i] * b[i] }
kernel twice(a: [N]trit, b: [N]trit) -> (c: [N]trit, n: i32) {
  let h = bind(a, b)
  c = bind(h, b)
  let agree[i] = h[i] * a[i]
  n = sum(i) i32(agree[i])
}
kernel dot(a: [N]trit, b: [N]trit) -> (s: i32) { s = sum(k) i32(a[k]) * i32(b[k]) }
kernel widen(a: [N]trit, f: i32) -> (x: [N]i32) { x[i] = i32(a[i]) * f }
kernel add(x: [N]i32, y: [N]i32) -> (z: [N]i32) { z[i] = x[i] + y[i] }
kernel prefix(x: [N]i32) -> (y: [N]i32) { y[i] = scan(i) x[i] }
kernel signs(x: [N]i32) -> (t: [N]trit) { t[i] = sign(x[i]) }
kernel back(x: [N]i32) -> (y: [N]i32) { y[i] = x[N - 1 - i] }
`;

interface Pool {
  readonly trits: string[];
  readonly ints: string[];
  readonly scalars: string[];
}

function pick<T>(r: Random, of: readonly T[]): T {
  return of[Math.floor(r() * of.length)]!;
}

/** A random definition of a new name; the steps go in and out of what fusion and memory planning can do. */
function step(r: Random, p: Pool, n: number): string {
  const t = (): string => pick(r, p.trits);
  const x = (): string => pick(r, p.ints);
  const s = (): string => pick(r, p.scalars);
  const [trit, int, scalar] = [`t${n}`, `x${n}`, `s${n}`];
  const forms: [string[], string, string][] = [
    [p.trits, trit, `let ${trit} = bind(${t()}, ${t()})`],
    [p.trits, trit, `let ${trit}[i] = ${t()}[i] * ${t()}[i]`],
    [p.trits, trit, `let ${trit} = signs(${x()})`],
    [p.trits, trit, `let (${trit}, u${n}) = twice(${t()}, ${t()})`],
    [p.ints, int, `let ${int} = widen(${t()}, ${s()} + ${s()})`],
    [p.ints, int, `let ${int} = widen(${t()}, clip(${s()}))`],
    [p.ints, int, `let ${int} = add(${x()}, ${x()})`],
    [p.ints, int, `let ${int}[i] = clip(${x()}[i] + ${s()}) * i32(${t()}[i])`],
    [p.ints, int, `let ${int} = prefix(${x()})`],
    [p.ints, int, `let ${int} = back(${x()})`],
    [p.scalars, scalar, `let ${scalar} = dot(${t()}, ${t()})`],
    [p.scalars, scalar, `let ${scalar} = sum(i) ${x()}[i]`],
    [p.scalars, scalar, `let ${scalar} = ${s()} * 3 - ${s()}`],
    [p.scalars, scalar, `let ${scalar} = if ${s()} > 0 { 1 + sum(i) ${x()}[i] } else { 2 }`],
    [p.scalars, scalar, `let ${scalar} = max(i) ${x()}[i]`],
  ];
  const [into, name, text] = pick(r, forms);
  into.push(name);
  return text;
}

function program(r: Random): string {
  const p: Pool = { trits: ['a', 'b'], ints: ['v', 'w'], scalars: ['f'] };
  const lines = Array.from({ length: 2 + Math.floor(r() * 9) }, (_, n) => step(r, p, n));
  const last = (of: string[]): string => of[of.length - 1]!;
  // An inout tensor is read, then defined anew.
  lines.push(
    `w[i] = w[i] - ${last(p.ints)}[i]`,
    `o = bind(${last(p.trits)}, a)`,
    `y[i] = ${last(p.ints)}[i]`,
    `s = ${last(p.scalars)}`,
  );
  return `${LIBRARY}
pub kernel chain(a: [N]trit, b: [N]trit, v: [N]i32, inout w: [N]i32, f: i32) -> (o: [N]trit, y: [N]i32, s: i32) {
  ${lines.join('\n  ')}
}
fn main() {}
`;
}

function lowered(text: string): Module {
  let module: Module | undefined;
  const made = compile({ path: 'chain.tri', text }, () => undefined, {
    opt: 'O0',
    verify: true,
    afterPass: (pass, m) => {
      if (pass === 'lower') module = parseModule(printModule(m));
    },
  });
  if (!module)
    throw new Error(`${text}\n${made.diagnostics.map((d) => `${d.code} ${JSON.stringify(d.args)}`).join('\n')}`);
  return module;
}

/** What a form of the graph or kernel profile gives. */
function evaluated(c: Case, f: Func, m: Module): Outcome {
  const tensors = c.tensors.map((t): RefTensor => ({ ...t, data: [...t.data] }));
  try {
    const args = [...tensors, ...(c.scalars ?? []), ...c.shapes.map(BigInt)];
    const results = evaluateKernel(
      f,
      args,
      (name) => m.funcs.get(name),
      (name) => m.kernels.get(name),
    );
    return { buffers: tensors.map((t, i) => encode(t, (f.params[i]!.type as BufType).layout)), results };
  } catch (e) {
    if (e instanceof RefTrap) return { trap: e.trap };
    throw e;
  }
}

describe('random chains of kernels', () => {
  for (let group = 0; group < 6; group++) {
    it(`group ${group}`, () => {
      for (let seed = group * 10; seed < group * 10 + 10; seed++) {
        const r = random(seed + 1);
        const text = program(r);
        const m = lowered(text);
        expect(verifyModule(m).filter((p) => !p.message.includes('kernel.'))).toEqual([]);
        const kernel = m.kernels.get('chain')!;
        expect(kernel.profile).toBe('graph');
        const cases = [0, 1, 70].map((n): Case => {
          const vector = (elem: 't1' | 'i32'): RefTensor => randomTensor(elem, [n], r);
          return {
            kernel,
            kernels: [...m.kernels.values()].filter((k) => k !== kernel),
            funcs: [...m.funcs.values()].filter((f) => f.name === 'clip'),
            tensors: [
              vector('t1'),
              vector('t1'),
              vector('i32'),
              vector('i32'),
              zeroTensor('t1', [n]),
              zeroTensor('i32', [n]),
            ],
            scalars: [BigInt(Math.floor(r() * 9) - 4)],
            shapes: [n],
          };
        });
        const wants = cases.map((c) => textOf(expected(c)));
        // Memory is planned for graphs too.
        const planned = cloneFunc(kernel);
        planMemory(planned);
        cases.forEach((c, i) => expect(textOf(evaluated(c, planned, m)), text).toBe(wants[i]));
        for (const pipeline of [KERNEL_O0, KERNEL_O2]) {
          const work = moduleOf(cases[0]!);
          for (const pass of pipeline.passes) {
            runPass(pass, work);
            expect(verifyModule(work), `${pass.name}\n${text}`).toEqual([]);
            const form = work.funcs.get(kernelFunction('chain'))!;
            const parts = [...work.funcs.values()].filter((f) => f.partOf !== undefined);
            cases.forEach((c, i) => {
              const got = form.profile === 'scalar' ? runForm(c, form, parts) : evaluated(c, form, work);
              expect(textOf(got), `${pass.name} n=${c.shapes[0]} seed ${seed}\n${text}`).toBe(wants[i]);
            });
          }
        }
      }
    });
  }
});
