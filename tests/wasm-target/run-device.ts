import { prepareKernel, sizeNames } from '../../backends/kernel/prepare.ts';
import type { Device, Executable, PreparedKernel, ScalarValue } from '../../backends/target.ts';
import { UnsupportedError } from '../../backends/target.ts';
import type { RefTensor } from '../../compiler/ir/evaluate-kernel.ts';
import { isBuf } from '../../compiler/ir/kernel-build.ts';
import type { Func, Module } from '../../compiler/ir/types.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { Given } from '../gpu/check.ts';
import { args } from '../gpu/check.ts';
import type { Outcome } from '../kernel/harness.ts';
import { encode, expected, random, randomValue } from '../kernel/harness.ts';
import type { KernelProgram } from '../snapshots/programs.ts';
import { toRef, toReg } from '../vm/reg-values.ts';

/** Kernels on a device, on the arguments that the kernel profile's evaluator gets. */

export interface Call {
  readonly kernel: PreparedKernel;
  readonly tensors: readonly RefTensor[];
  readonly scalars: readonly RefValue[];
  readonly sizes: Readonly<Record<string, number>>;
}

/** Sizes of a kernel at which a program is called: those that it says, and odd ones. */
export function sizesFor(p: KernelProgram, kernel: Func, step: number): Record<string, number> {
  const names = sizeNames(kernel);
  // The more of them there are, the smaller: what evaluates elements one by one takes their product.
  const below = [150, 150, 90, 24, 12, 7][names.length] ?? 5;
  const size = (n: string, i: number): number =>
    step === 0 ? p.sizes.get(n)! : (p.sizes.get(n)! + step * (i + 1)) % below;
  return Object.fromEntries(names.map((n, i) => [n, size(n, i)]));
}

/** Small numbers for parameters of code that takes long with large ones. */
export function smallTensors(
  p: KernelProgram,
  kernel: Func,
  sizes: Readonly<Record<string, number>>,
): Given['tensors'] {
  if (p.name !== 'element_code') return {};
  return Object.fromEntries(
    kernel.params.flatMap(({ name, type }) => {
      if (!isBuf(type) || type.elem !== 'i32') return [];
      const count = type.dims.reduce<number>((n, d) => n * (typeof d === 'number' ? d : sizes[d!]!), 1);
      return [[name!, Array.from({ length: count }, (_, i) => BigInt(((i * 7919) % 601) - 100))]];
    }),
  );
}

/** Scalars small enough for code that counts to them; others are random. */
export function smallScalars(kernel: Func, seed: number): RefValue[] {
  const sizes = sizeNames(kernel);
  const r = random(seed);
  return kernel.params.flatMap(({ name, type }) => {
    if (isBuf(type) || sizes.includes(name ?? '')) return [];
    return [type === 'i32' ? BigInt(((seed * 7) % 45) - 2) : randomValue(type as ScalarType, r)];
  });
}

/** `sized`: the kernel is prepared for the sizes at hand. */
export function callOf(m: Module, name: string, given: Given, opt: 'O0' | 'O2', sized: boolean): Call {
  const named = new Map(sizeNames(m.kernels.get(name)!).map((n) => [n, given.sizes[n]!]));
  const kernel = prepareKernel(m, name, sized ? { opt, sizes: named } : { opt });
  return { kernel, ...args(m, name, given), sizes: given.sizes };
}

/** What the evaluator makes of a call. */
export function reference(m: Module, c: Call): Outcome {
  const kernel = m.kernels.get(c.kernel.name)!;
  const { tensors, scalars, sizes } = c;
  const shapes = sizeNames(kernel).map((n) => sizes[n]!);
  return expected({ kernel, funcs: [...m.funcs.values()], kernels: [...m.kernels.values()], tensors, scalars, shapes });
}

/** The payloads of a call's buffers, in the layouts of the kernel. */
export function payloads({ kernel, tensors }: Call): Uint8Array[] {
  const buffers = kernel.params.flatMap((p) => (p.kind === 'buffer' ? [p] : []));
  return tensors.map((t, i) => encode(t, buffers[i]!.type.layout));
}

/** Runs a call; a string says why the device cannot do the kernel. `compiled`: the kernel, where it has been. */
export async function runOn(device: Device, c: Call, compiled?: Executable): Promise<Outcome | string> {
  let executable = compiled;
  try {
    executable ??= await device.compile(c.kernel);
  } catch (e) {
    if (e instanceof UnsupportedError) return String(e.diagnostic.args['reason']);
    throw e;
  }
  const bytes = payloads(c);
  const buffers = bytes.map((b) => device.allocate(Math.max(b.length, 16)));
  try {
    let [nextBuffer, nextScalar] = [0, 0];
    const given = c.kernel.params.map((p) => {
      if (p.kind === 'size') return c.sizes[p.name]!;
      if (p.kind === 'scalar') return toReg(c.scalars[nextScalar++]!, p.type) as ScalarValue;
      const at = nextBuffer++;
      // What is only written may hold anything before, but for what lies beyond the ends of rows.
      if (p.access !== 'write' || p.type.layout.name === 'planes') buffers[at]!.write(bytes[at]!);
      return buffers[at]!;
    });
    device.run(executable, given);
    const [outcome] = await device.finish();
    if (outcome === undefined) throw new Error('a call without an outcome');
    if ('trap' in outcome) return { trap: outcome.trap };
    const after: Uint8Array[] = [];
    for (const [i, b] of bytes.entries()) {
      const into = new Uint8Array(b.length);
      if (b.length > 0) await buffers[i]!.read(into);
      after.push(into);
    }
    const results = outcome.results.map((v, i) => toRef(v, c.kernel.results[i] as ScalarType));
    return { buffers: after, results };
  } finally {
    for (const b of buffers) b.free();
    if (!compiled) executable.dispose?.();
  }
}
