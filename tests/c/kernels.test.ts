import { describe, expect, it } from 'vitest';
import { CDevice } from '../../backends/c/device.ts';
import type { PreparedKernel } from '../../backends/target.ts';
import { Random } from '../fuzz/random.ts';
import { compileKernels, kernelPrograms, preparedKernels } from '../snapshots/programs.ts';
import type { Sizes } from './compare.ts';
import { differences } from './compare.ts';
import { compiler, NO_COMPILER, tools } from './harness.ts';

/** The kernels of the snapshots through C, for sizes at the edges of blocks, at both levels. */

const EDGES = [0, 1, 2, 3, 5, 16, 17, 63, 64, 65, 80, 81, 127, 128, 129, 160];

/** Programs whose functions loop as long as their arguments say. */
const ENDLESS: ReadonlySet<string> = new Set(['element_code']);

/** The evaluator takes a microsecond for an element or more. */
const MOST = 3_000;

function sizesFor(r: Random, rounds: number): (kernel: PreparedKernel) => Sizes[] {
  return (kernel) =>
    Array.from({ length: rounds }, () => {
      for (;;) {
        const small = r.oneIn(3) ? 3 : EDGES.length;
        const sizes = kernel.params.flatMap((p) =>
          p.kind === 'size' ? [[p.name, EDGES[r.below(small)]!] as const] : [],
        );
        if (sizes.reduce((n, [, size]) => n * Math.max(1, size), 1) <= MOST) return Object.fromEntries(sizes);
      }
    });
}

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
