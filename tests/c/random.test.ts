import { describe, expect, it } from 'vitest';
import { CDevice } from '../../backends/c/device.ts';
import { prepareKernel } from '../../backends/kernel/prepare.ts';
import type { PreparedKernel } from '../../backends/target.ts';
import { compile } from '../../compiler/driver.ts';
import { reader } from '../fuzz/compare.ts';
import { program } from '../fuzz/generate/program.ts';
import { Random } from '../fuzz/random.ts';
import { differences, sizesFor } from './compare.ts';
import { compiler, NO_COMPILER, tools } from './harness.ts';

/** Kernels of generated programs through C against the kernel evaluator. */

const SEEDS = Array.from({ length: 9 }, (_, i) => i + 1);
/** Of one program at most. */
const KERNELS = 4;

function kernelsOf(seed: number, opt: 'O0' | 'O2'): PreparedKernel[] {
  const files = new Map<string, string>();
  const text = program(seed, files);
  const { module } = compile({ path: 'fuzz.tri', text }, reader(files), { opt });
  if (!module) return [];
  const exported = new Set(module.exports.map((e) => e.name));
  const names = [...module.kernels.keys()].filter((name) => exported.has(name)).slice(0, KERNELS);
  return names.map((name) => prepareKernel(module, name, { opt }));
}

describe('kernels of generated programs', () => {
  it.for(['O0', 'O2'] as const)('do the same in C, -%s', { timeout: 240_000 }, async (opt, ctx) => {
    if (!compiler) return ctx.skip(NO_COMPILER);
    const device = new CDevice(tools, compiler);
    let tried = 0;
    for (const seed of SEEDS) {
      const kernels = kernelsOf(seed, opt);
      if (kernels.length === 0) continue;
      const r = new Random(seed);
      const executables = device.compileAll(kernels);
      const { wrong } = await differences(device, executables, sizesFor(r, 4), r);
      expect({ seed, wrong }).toEqual({ seed, wrong: [] });
      for (const e of executables) e.dispose?.();
      tried += kernels.length;
    }
    expect(tried).toBeGreaterThan(4);
  });
});
