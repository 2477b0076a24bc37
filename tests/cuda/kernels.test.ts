import { describe, expect, it } from 'vitest';
import { CudaDevice } from '../../backends/cuda/device.ts';
import { findPlace } from '../../backends/cuda/tools.ts';
import { prepareKernel, sizeNames } from '../../backends/kernel/prepare.ts';
import { Random } from '../fuzz/random.ts';
import { differences } from '../c/compare.ts';
import { compileKernels, kernelPrograms, preparedKernels } from '../snapshots/programs.ts';
import { compiler, NO_COMPILER, shimTools } from './harness.ts';

/** The kernels of the snapshots in CUDA on the processor, against the evaluator of the kernel profile: sizes as they say, and at the edges of blocks. */

const EDGES = [0, 1, 2, 31, 33, 63, 65, 80, 127, 129, 160];

const ROUNDS = [
  { opt: 'O2', sizes: 'said' },
  { opt: 'O2', sizes: 'edges' },
  { opt: 'O0', sizes: 'edges' },
] as const;

describe.each(ROUNDS)('kernels in CUDA, -$opt, sizes: $sizes', ({ opt, sizes }) => {
  it.each(kernelPrograms())('$name', { timeout: 120_000 }, async (p, ...rest) => {
    const [ctx] = rest as unknown as [{ skip(reason: string): void }];
    if (compiler === undefined) return ctx.skip(NO_COMPILER);
    const device = new CudaDevice(shimTools, findPlace(shimTools).place!);
    const r = new Random(p.name.length);
    const module = compileKernels(p, opt);
    const edges = new Map([...p.sizes.keys()].map((n) => [n, EDGES[r.below(EDGES.length)]!]));
    const kernels = preparedKernels(p, module, true, opt).map((k) => {
      if (sizes === 'said') return k;
      const names = sizeNames(module.kernels.get(k.name)!);
      return prepareKernel(module, k.name, { opt, sizes: new Map(names.map((n) => [n, edges.get(n)!])) });
    });
    const { wrong, calls } = await differences(device, device.compileAll(kernels), () => [{}], r, { codes: true });
    expect(wrong).toEqual([]);
    expect(calls).toBe(kernels.length);
    device.dispose();
  });
});
