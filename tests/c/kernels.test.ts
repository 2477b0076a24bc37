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

describe('traps', () => {
  it('of every kind come as in the kernel evaluator, with their places', { timeout: 120_000 }, async (ctx) => {
    if (!compiler) return ctx.skip(NO_COMPILER);
    const device = new CDevice(tools, compiler);
    const met = new Set<string>();
    for (const name of ['traps', 'storage_types', 'indexing', 'images', 'reductions']) {
      const p = kernelPrograms().find((x) => x.name === name)!;
      const kernels = preparedKernels(p, compileKernels(p, 'O0'), false, 'O0');
      const r = new Random(11);
      const { wrong, traps } = await differences(device, device.compileAll(kernels), sizesFor(r, 16), r, {
        codes: true,
      });
      expect(wrong).toEqual([]);
      for (const t of traps) met.add(t);
    }
    for (const t of ['bounds', 'overflow', 'range', 'zero_divisor', 'code', 'shape']) expect(met).toContain(t);
  });
});
