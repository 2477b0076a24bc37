import { describe, expect, it } from 'vitest';
import { CudaDevice } from '../../backends/cuda/device.ts';
import { findPlace } from '../../backends/cuda/tools.ts';
import { prepareKernel, sizeNames } from '../../backends/kernel/prepare.ts';
import { observe, randomArgs } from '../c/compare.ts';
import { Random } from '../fuzz/random.ts';
import { modules } from '../gpu/check.ts';
import { PLANE_KERNELS, REDUCTION_KERNELS, ROW_KERNELS } from '../gpu/lane-kernels.ts';
import { OracleDevice } from '../offload/oracle.ts';
import { compiler, NO_COMPILER, shimTools } from './harness.ts';

/** Groups of lanes, dot products of bytes and counts of bits in C++: the shim's lanes are fibers. */

const CASES = [
  { name: 'rows of weights', text: ROW_KERNELS, sizes: { M: 6, K: 1091, B: 2 } },
  { name: 'rows of weights of whole words', text: ROW_KERNELS, sizes: { M: 5, K: 1088, B: 3 } },
  { name: 'reductions', text: REDUCTION_KERNELS, sizes: { M: 3, K: 197, A: 2, B: 3, C: 99 } },
  { name: 'planes', text: PLANE_KERNELS, sizes: { M: 2, K: 2080, N: 21 } },
] as const;

describe('lanes on the processor', () => {
  for (const { name, text, sizes } of CASES) {
    it(name, { timeout: 120_000 }, async (ctx) => {
      if (compiler === undefined) return ctx.skip(NO_COMPILER);
      const m = modules(text).get('O2')!;
      const device = new CudaDevice(shimTools, findPlace(shimTools).place!);
      const oracle = new OracleDevice({ shared: true });
      const r = new Random(3);
      const kernels = [...m.kernels.keys()].map((k) => {
        const named = sizeNames(m.kernels.get(k)!);
        return prepareKernel(m, k, { sizes: new Map(named.map((n) => [n, (sizes as Record<string, number>)[n]!])) });
      });
      const made = device.compileAll(kernels);
      expect(made[0]!.source).toContain('__');
      for (const e of made) {
        const args = randomArgs(e.kernel, {}, r, {});
        const want = await observe(oracle, oracle.compile(e.kernel), args, {});
        expect(await observe(device, e, args, {}), e.kernel.name).toBe(want);
      }
      device.dispose();
    });
  }

  it('lanes trap together, the first thread first', async (ctx) => {
    if (compiler === undefined) return ctx.skip(NO_COMPILER);
    const m = modules('pub kernel divided(x: [M, K]i32) -> (s: [M]i32) { s[i] = 100 / (sum(k) x[i, k]) }').get('O2')!;
    const device = new CudaDevice(shimTools, findPlace(shimTools).place!);
    const sizes = new Map([
      ['M', 3],
      ['K', 100],
    ]);
    const e = device.compile(prepareKernel(m, 'divided', { sizes }));
    expect(e.source).toContain('group_add_i32');
    const x = device.view!(new Uint8Array(Int32Array.from({ length: 300 }, (_, i) => (i < 100 ? 1 : 0)).buffer));
    const s = device.allocate(12);
    device.run(e, [x, s, 3, 100]);
    const [outcome] = await device.finish();
    expect(outcome).toMatchObject({ trap: 'zero_divisor', func: 'kernel.divided' });
  });

  it('calls that wait together each have their own outcome', async (ctx) => {
    if (compiler === undefined) return ctx.skip(NO_COMPILER);
    const m = modules('pub kernel over(x: [K]i32, n: i32) -> (s: i32) { s = sum(k) n / x[k] }').get('O2')!;
    const device = new CudaDevice(shimTools, findPlace(shimTools).place!);
    const e = device.compile(prepareKernel(m, 'over', { sizes: new Map([['K', 3]]) }));
    const buffers = [
      [1, 2, 4],
      [1, 0, 4],
      [4, 4, 4],
    ].map((x) => device.view!(new Uint8Array(Int32Array.from(x).buffer)));
    for (const b of buffers) device.run(e, [b, 8, 3]);
    const outcomes = await device.finish();
    expect(outcomes.map((o) => ('trap' in o ? o.trap : o.results[0]))).toEqual([14, 'zero_divisor', 6]);
    expect(await device.finish()).toEqual([]);
    expect(() => device.run(e, [buffers[0]!, 8, 4])).toThrow(/K is 3/);
    e.dispose!();
  });
});
