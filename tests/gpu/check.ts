import { expect } from 'vitest';
import { compile } from '../../compiler/driver.ts';
import { isBuf } from '../../compiler/ir/kernel-build.ts';
import type { RefTensor } from '../../compiler/ir/evaluate-kernel.ts';
import { printFunc } from '../../compiler/ir/print.ts';
import type { BufType, Module } from '../../compiler/ir/types.ts';
import { problemText, verifyFunc } from '../../compiler/ir/verify.ts';
import { planLaunches } from '../../backends/gpu/lower.ts';
import type { LaunchPlan } from '../../backends/gpu/plan.ts';
import { prepareKernel, sizeNames } from '../../backends/kernel/prepare.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { inClass, scalarInfo } from '../../spec/types.ts';
import { encode, expected, random, randomTensor, randomValue, textOf } from '../kernel/harness.ts';
import { zeroTensor } from '../../compiler/ir/evaluate-kernel.ts';
import { runPlan } from './run-plan.ts';

/** Kernels from source, by plans and by the kernel evaluator, on random tensors. */

export const OPTS = ['O0', 'O2'] as const;

export function modules(text: string): ReadonlyMap<(typeof OPTS)[number], Module> {
  return new Map(
    OPTS.map((opt) => {
      const made = compile({ path: 'kernels.tri', text }, () => undefined, { opt });
      const errors = made.diagnostics.filter((d) => d.code.startsWith('E'));
      if (!made.module) throw new Error(errors.map((d) => `${d.code} ${JSON.stringify(d.args ?? '')}`).join('; '));
      return [opt, made.module] as const;
    }),
  );
}

/** As `modules`; undefined where the program has errors. */
export function tryModules(text: string): ReturnType<typeof modules> | undefined {
  try {
    return modules(text);
  } catch (e) {
    if (e instanceof Error && /^E0|; E0/.test(e.message)) return undefined;
    throw e;
  }
}

/** The name in the module of the kernel that the source calls `name`. */
export function kernelNamed(m: Module, name: string): string {
  const found = [...m.kernels.keys()].filter((n) => n === name || n.endsWith(`.${name}`));
  if (found.length !== 1) throw new Error(`kernels ${[...m.kernels.keys()].join()} for ${name}`);
  return found[0]!;
}

export function planOf(m: Module, name: string, opt: 'O0' | 'O2', sizes: Readonly<Record<string, number>>): LaunchPlan {
  const kernel = prepareKernel(m, name, { opt, sizes: new Map(Object.entries(sizes)) });
  const plan = planLaunches(kernel, 'gpu', { groups: 1 });
  for (const l of plan.launches) {
    const f = plan.module.funcs.get(l.func)!;
    const problems = verifyFunc(f, plan.module);
    if (problems.length > 0) throw new Error(`${problems.slice(0, 3).map(problemText).join('\n')}\n${printFunc(f)}`);
  }
  return plan;
}

export interface Given {
  readonly sizes: Readonly<Record<string, number>>;
  /** In place of random values, by the parameter's name. */
  readonly tensors?: Readonly<Record<string, readonly RefValue[]>>;
  readonly scalars?: readonly RefValue[];
  readonly seed?: number;
  /** Integers are few and small: for kernels whose work depends on their values. */
  readonly small?: boolean;
}

/** Arguments of a kernel: tensors of its buffers, then scalars. Outputs are zero. */
export function args(m: Module, name: string, given: Given): { tensors: RefTensor[]; scalars: RefValue[] } {
  const kernel = m.kernels.get(name)!;
  const r = random(given.seed ?? 1);
  const small = (v: RefValue, type: StorageType): RefValue =>
    given.small && typeof v === 'bigint' && scalarInfo(type).max >= 20n && !inClass(type as ScalarType, 'unsigned')
      ? BigInt(Math.floor(r() * 41)) - 20n
      : v;
  const named = sizeNames(kernel);
  const prepared = prepareKernel(m, name, { opt: 'O0', sizes: new Map(Object.entries(given.sizes)) });
  const tensors: RefTensor[] = [];
  const scalars: RefValue[] = [];
  for (const [i, p] of kernel.params.entries()) {
    const type = p.type;
    if (!isBuf(type)) {
      if (!named.includes(p.name ?? ''))
        scalars.push(given.scalars?.[scalars.length] ?? small(randomValue(type as ScalarType, r), type as ScalarType));
      continue;
    }
    const dims = type.dims.map((d) => (typeof d === 'number' ? d : given.sizes[String(d)]!));
    const data = given.tensors?.[p.name ?? ''];
    const param = prepared.params[i]!;
    if (data) tensors.push({ elem: type.elem, dims, data: [...data] });
    else if (param.kind === 'buffer' && param.access === 'write') tensors.push(zeroTensor(type.elem, dims));
    else {
      const t = randomTensor(type.elem, dims, r);
      tensors.push({ ...t, data: t.data.map((v) => small(v!, type.elem)) });
    }
  }
  return { tensors, scalars };
}

/** Runs a kernel by its plans at -O0 and -O2 and expects what the kernel evaluator gives; the plans, for a look at them. */
export function check(all: ReturnType<typeof modules>, source: string, given: Given): LaunchPlan[] {
  return OPTS.map((opt) => {
    const m = all.get(opt)!;
    const name = kernelNamed(m, source);
    const kernel = m.kernels.get(name)!;
    const { tensors, scalars } = args(m, name, given);
    const shapes = sizeNames(kernel).map((n) => given.sizes[n]!);
    const want = expected({
      kernel,
      funcs: [...m.funcs.values()],
      kernels: [...m.kernels.values()],
      tensors,
      scalars,
      shapes,
    });
    const plan = planOf(m, name, opt, given.sizes);
    const bufs = kernel.params.filter((p) => isBuf(p.type));
    const payloads = tensors.map((t, i) => encode(t, (bufs[i]!.type as BufType).layout));
    // Twice: scratch memory holds then what the first run left.
    const got = runPlan(plan, payloads, scalars, 2);
    expect(textOf(got), `${source} ${JSON.stringify(given.sizes)} ${opt}`).toBe(textOf(want));
    return plan;
  });
}
