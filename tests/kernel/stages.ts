import { KERNEL_PASSES, kernelFunction } from '../../backends/kernel/pipeline.ts';
import { cloneModule } from '../../compiler/ir/clone.ts';
import { Evaluator } from '../../compiler/ir/evaluate.ts';
import type { RefTensor } from '../../compiler/ir/evaluate-kernel.ts';
import { evaluateKernel } from '../../compiler/ir/evaluate-kernel.ts';
import { isBuf } from '../../compiler/ir/kernel-build.ts';
import type { BufType, Func, Module } from '../../compiler/ir/types.ts';
import { runPass } from '../../compiler/passes/pass.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import { headerBytes } from '../../spec/layout.ts';
import { ALLOC } from '../../spec/runtime-names.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { Outcome, Random } from './harness.ts';
import { encode, random, randomTensor, randomValue, textOf } from './harness.ts';

/** Runs a kernel at whatever stage a module has it: as a graph, as a kernel, or as loops over memory. */

export type Arg = RefTensor | RefValue;

const SIZES = [1, 2, 3, 5, 8, 17, 40, 130];
/** The most rounds that loops over all sizes at once may take. */
const ROUNDS = 400;

/** Sizes by name. */
type Sizes = ReadonlyMap<string, number>;

/** Sizes of a kernel that the calls of its module fix, so that it is never called with others. */
export function sizesByCalls(m: Module, kernel: string): Sizes {
  const sizes = new Map<string, number>();
  const [open, fixed] = [m.kernels.get(kernel)!, cloneModule(m)];
  for (const name of ['copy-kernels', 'fix-shapes'])
    runPass(
      KERNEL_PASSES.find((p) => p.name === name)!,
      fixed,
    );
  fixed.funcs.get(kernelFunction(kernel))?.params.forEach((p, i) => {
    const { type } = open.params[i]!;
    if (!isBuf(p.type) || !isBuf(type)) return;
    const dims = p.type.dims;
    type.dims.forEach((d, axis) => {
      if (typeof d === 'string' && typeof dims[axis] === 'number') sizes.set(d, dims[axis]);
    });
  });
  return sizes;
}

/** Sizes by name, of which no loop nest is long; undefined where the sizes that the kernel fixes are too great already. */
function chooseSizes(f: Func, r: Random, given: Sizes): Map<string, number> | undefined {
  const dims = f.params.flatMap((p) => (isBuf(p.type) ? p.type.dims : [])).map((d) => given.get(String(d)) ?? d);
  const known = (d: string | number | null): number => given.get(String(d)) ?? (typeof d === 'number' ? d : 1);
  const fixed = Math.max(
    1,
    ...f.params.map((p) => (isBuf(p.type) ? p.type.dims.reduce<number>((n, d) => n * known(d), 1) : 1)),
  );
  let left = ROUNDS / fixed;
  if (left < 1) return undefined;
  const names = [...new Set(dims.filter((d) => typeof d === 'string'))].sort(() => r() - 0.5);
  const sizes = new Map<string, number>(given);
  for (const name of names) {
    const may = SIZES.filter((s) => s <= left);
    const size = may[Math.floor(r() * may.length)]!;
    sizes.set(name, size);
    left /= size;
  }
  return sizes;
}

/** Arguments for a kernel's parameters in order; undefined where the kernel is too large to be run here. */
export function chooseArgs(f: Func, seed: number, given: Sizes = new Map()): Arg[] | undefined {
  const r = random(seed);
  const sizes = chooseSizes(f, r, given);
  if (!sizes) return undefined;
  return f.params.map((p) => {
    if (isBuf(p.type)) {
      const dims = p.type.dims.map((d) => (typeof d === 'number' ? d : d === null ? 3 : sizes.get(d)!));
      return randomTensor(p.type.elem, dims, r);
    }
    const size = sizes.get(p.name ?? '');
    if (size !== undefined) return BigInt(size);
    const type = p.type as ScalarType;
    // A scalar may bound a loop.
    return type === 'i32' ? BigInt(Math.floor(r() * 9) - 2) : randomValue(type, r);
  });
}

/** What the kernel of a name shows in a module; undefined if the module has no such function. */
export function runStage(m: Module, name: string, args: readonly Arg[]): string | undefined {
  const f = m.funcs.get(kernelFunction(name));
  if (!f?.body) return undefined;
  return textOf(f.profile === 'scalar' ? onMemory(m, f, m.kernels.get(name)!, args) : byElements(m, f, args));
}

/** What the kernel as it was lowered shows. */
export function runSource(m: Module, name: string, args: readonly Arg[]): string {
  return textOf(byElements(m, m.kernels.get(name)!, args));
}

function isTensor(a: Arg): a is RefTensor {
  return typeof a === 'object' && !(a instanceof Uint8Array);
}

function byElements(m: Module, f: Func, args: readonly Arg[]): Outcome {
  const own = args.map((a) => (isTensor(a) ? { ...a, data: [...a.data] } : a));
  try {
    const results = evaluateKernel(
      f,
      own,
      (name) => m.funcs.get(name),
      (name) => m.kernels.get(name),
    );
    const buffers = own.flatMap((a, i) => (isTensor(a) ? [encode(a, (f.params[i]!.type as BufType).layout)] : []));
    return { buffers, results };
  } catch (e) {
    if (e instanceof RefTrap) return { trap: e.trap };
    throw e;
  }
}

/** Bytes after each buffer that nothing may change, and what they hold. */
const GUARD = 32;
const NOISE = 0xa7;

function onMemory(m: Module, f: Func, source: Func, args: readonly Arg[]): Outcome {
  const e = new Evaluator(m, { memoryLimit: 16 << 20, fuel: 5_000_000 });
  const payloads: { at: number; bytes: Uint8Array }[] = [];
  const given = args.map((a, i) => {
    if (!isTensor(a)) return a;
    const bytes = encode(a, (source.params[i]!.type as BufType).layout);
    const header = headerBytes(a.dims.length);
    const at = Number(e.call(ALLOC, [BigInt(bytes.length + GUARD), BigInt(header)])[0]) + header;
    payloads.push({ at, bytes });
    return BigInt(at);
  });
  for (const { at, bytes } of payloads) {
    e.memory.bytes.set(bytes, at);
    e.memory.bytes.fill(NOISE, at + bytes.length, at + bytes.length + GUARD);
  }
  const out = e.run(f.name, given);
  if ('trap' in out) return { trap: out.trap };
  payloads.forEach(({ at, bytes }, i) => {
    const guard = e.memory.bytes.subarray(at + bytes.length, at + bytes.length + GUARD);
    if (guard.some((x) => x !== NOISE)) throw new Error(`${f.name} writes beyond buffer ${i}`);
  });
  return {
    buffers: payloads.map(({ at, bytes }) => e.memory.bytes.slice(at, at + bytes.length)),
    results: out.results,
  };
}
