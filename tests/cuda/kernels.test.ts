import { describe, expect, it } from 'vitest';
import { CudaDevice } from '../../backends/cuda/device.ts';
import { findPlace } from '../../backends/cuda/tools.ts';
import { prepareKernel, sizeNames } from '../../backends/kernel/prepare.ts';
import type { PreparedKernel } from '../../backends/target.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { Random } from '../fuzz/random.ts';
import { observe, randomArgs } from '../c/compare.ts';
import { OracleDevice } from '../offload/oracle.ts';
import { compileKernels, kernelPrograms, preparedKernels } from '../snapshots/programs.ts';
import { compiler, NO_COMPILER, shimTools } from './harness.ts';

/** The kernels of the snapshots in CUDA on the processor, against the evaluator of the kernel profile: sizes as they say, and at the edges of blocks. */

const EDGES = [0, 1, 31, 33, 63, 65, 80, 127, 129, 160];
const FEW = [0, 1, 2, 3, 5];

const ROUNDS = [
  { opt: 'O2', sizes: 'said' },
  { opt: 'O2', sizes: 'edges' },
  { opt: 'O0', sizes: 'edges' },
] as const;

/** Whether its work may depend on what its elements are: large numbers would take for ever. */
function loops(k: PreparedKernel): boolean {
  let found = false;
  for (const f of [k.func, ...k.module.funcs.values()]) visitFunc(f, (op) => (found ||= op.op === 'loop'));
  return found;
}

describe.each(ROUNDS)('kernels in CUDA, -$opt, sizes: $sizes', ({ opt, sizes }) => {
  for (const p of kernelPrograms()) {
    it(p.name, { timeout: 120_000 }, async (ctx) => {
      if (compiler === undefined) return ctx.skip(NO_COMPILER);
      const device = new CudaDevice(shimTools, findPlace(shimTools).place!);
      const oracle = new OracleDevice({ shared: true });
      const r = new Random(p.name.length);
      const module = compileKernels(p, opt);
      // One size is long, for the oracle's sake.
      const long = r.below(p.sizes.size);
      const edges = new Map(
        [...p.sizes.keys()].map((n, i) => {
          const of = i === long ? EDGES : FEW;
          return [n, of[r.below(of.length)]!] as const;
        }),
      );
      const kernels = preparedKernels(p, module, true, opt).map((k) => {
        if (sizes === 'said') return k;
        const names = sizeNames(module.kernels.get(k.name)!);
        return prepareKernel(module, k.name, { opt, sizes: new Map(names.map((n) => [n, edges.get(n)!])) });
      });
      for (const e of device.compileAll(kernels)) {
        const args = randomArgs(e.kernel, {}, r, { codes: true, small: loops(e.kernel) });
        const want = await observe(oracle, oracle.compile(e.kernel), args, {});
        const got = await observe(device, e, args, {});
        expect(got, `${e.kernel.name} ${JSON.stringify([...edges])}`).toBe(want);
      }
      device.dispose();
    });
  }
});
