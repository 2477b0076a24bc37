import { describe, expect, it } from 'vitest';
import { CDevice } from '../../backends/c/device.ts';
import { Random } from '../fuzz/random.ts';
import { compileKernels, kernelPrograms, preparedKernels } from '../snapshots/programs.ts';
import { differences, ENDLESS, sizesFor } from './compare.ts';
import { compiler, NO_COMPILER, tools } from './harness.ts';

/** The kernels of the snapshots through C, for sizes at the edges of blocks, at both levels. */

describe.each(['O0', 'O2'] as const)('kernels in C, -%s', (opt) => {
  it.for(kernelPrograms())('$name', { timeout: 120_000 }, async (p, ctx) => {
    if (!compiler) return ctx.skip(NO_COMPILER);
    const device = new CDevice(tools, compiler);
    const kernels = preparedKernels(p, compileKernels(p, opt), false, opt);
    const r = new Random(7);
    const { wrong, calls } = await differences(device, device.compileAll(kernels), sizesFor(r, 5), r, {
      codes: true,
      small: ENDLESS.has(p.name),
    });
    expect(wrong).toEqual([]);
    expect(calls).toBeGreaterThan(0);
  });
});
