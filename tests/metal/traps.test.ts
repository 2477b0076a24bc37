import { afterAll, describe, expect, it } from 'vitest';
import type { MetalDevice } from '../../backends/metal/device.ts';
import { metalFile } from '../../backends/metal/file.ts';
import { target } from '../../backends/metal/target.ts';
import { prepareKernel, sizeNames } from '../../backends/kernel/prepare.ts';
import { UnsupportedError } from '../../backends/target.ts';
import { hostTools } from '../../compiler/cli/host-tools.ts';
import { observe, randomArgs } from '../c/compare.ts';
import { Random } from '../fuzz/random.ts';
import { modules } from '../gpu/check.ts';
import { PLANE_KERNELS, REDUCTION_KERNELS, ROW_KERNELS } from '../gpu/lane-kernels.ts';
import { OracleDevice } from '../offload/oracle.ts';

/** Groups of lanes, and traps: the first in the order of the program, with its place. */

const tools = hostTools(process.env);
const usable = (await target.probe(tools)).usable;
const device = usable ? ((await target.open!(tools)) as MetalDevice) : undefined;
const NONE = 'no C++ compiler is installed (apt-get install clang-19)';
afterAll(() => device?.dispose());

const CASES = [
  { name: 'rows of weights', text: ROW_KERNELS, sizes: { M: 6, K: 1091, B: 2 } },
  { name: 'reductions', text: REDUCTION_KERNELS, sizes: { M: 3, K: 197, A: 2, B: 3, C: 99 } },
  { name: 'planes', text: PLANE_KERNELS, sizes: { M: 2, K: 2080, N: 21 } },
] as const;

describe('lanes', () => {
  for (const { name, text, sizes } of CASES) {
    it(name, { timeout: 60_000 }, async (ctx) => {
      if (!device) return ctx.skip(NONE);
      const m = modules(text).get('O2')!;
      const oracle = new OracleDevice({ shared: true });
      const r = new Random(5);
      const kernels = [...m.kernels.keys()].flatMap((k) => {
        const named = sizeNames(m.kernels.get(k)!);
        const of = new Map(named.map((n) => [n, (sizes as Record<string, number>)[n]!]));
        const kernel = prepareKernel(m, k, { sizes: of });
        try {
          metalFile([kernel], { name: 'k', options: {} });
          return [kernel];
        } catch (e) {
          if (!(e instanceof UnsupportedError)) throw e;
          expect(e.message).toMatch(/floats of 64 bits/);
          return [];
        }
      });
      expect(kernels.length).toBeGreaterThan(1);
      const made = device.compileAll(kernels);
      for (const e of made) {
        const args = randomArgs(e.kernel, {}, r, {});
        const want = await observe(oracle, oracle.compile(e.kernel), args, {});
        expect(await observe(device, e, args, {}), e.kernel.name).toBe(want);
      }
    });
  }
});

const TRAPS = `pub kernel divided(x: [N]i32, d: [N]i32) -> (y: [N]i32) { y[i] = x[i] / d[i] }
pub kernel two(x: [N]i32, at: [N]i32) -> (y: [N]i32, z: [N]i8) {
  z[i] = i8(x[i])
  y[i] = x[at[i]]
}
pub kernel largest(x: [N]i32, n: i32) -> (m: i32, y: [N]i32) {
  m = max(i in 0..n) x[i]
  y[i] = x[i] - m
}
fn checked(a: i32) -> i32 { checked_mul(a, 1000) }
pub kernel called(x: [N]i32) -> (y: [N]i32, s: i32) {
  y[i] = checked(x[i])
  s = sum(i) checked(x[i]) / y[0]
}
pub kernel coded(t: [N]trit @i8) -> (y: [N]i32) { y[i] = i32(t[i]) }
`;

describe('traps', () => {
  const N = 700;
  const m = modules(TRAPS).get('O2')!;
  const kernels = ['divided', 'two', 'largest', 'called', 'coded'].map((n) =>
    prepareKernel(m, n, { sizes: new Map([['N', N]]) }),
  );
  const ints = (f: (i: number) => number): Uint8Array =>
    new Uint8Array(Int32Array.from({ length: N }, (_, i) => f(i)).buffer);
  const line = (span: { start: number }): number => TRAPS.slice(0, span.start).split('\n').length;

  it('are those that come first, with their places', async (ctx) => {
    if (!device) return ctx.skip(NONE);
    const made = device.compileAll(kernels);
    const outcome = async (k: number, args: (Uint8Array | number)[]): Promise<string> => {
      device.run(made[k]!, [...args.map((a) => (typeof a === 'number' ? a : device.view(a))), N]);
      const [o] = await device.finish();
      return 'trap' in o! ? `${o.trap} ${line(o.span)}` : 'done';
    };
    const out = (bytes = 4 * N): Uint8Array => new Uint8Array(bytes);
    expect(await outcome(0, [ints((i) => i), ints(() => 3), out()])).toBe('done');
    expect(await outcome(0, [ints((i) => i), ints((i) => (i === 650 ? 0 : 1)), out()])).toBe('zero_divisor 1');
    // The first definition's trap comes first, though a thread of a lower number traps in the second.
    expect(await outcome(1, [ints((i) => (i === 600 ? 1000 : 1)), ints((i) => (i === 3 ? N : 0)), out(), out(N)])).toBe(
      'range 3',
    );
    expect(await outcome(1, [ints(() => 1), ints((i) => (i === 3 ? N : 0)), out(), out(N)])).toBe('bounds 4');
    expect(await outcome(2, [ints((i) => i), out(), 10])).toBe('done');
    expect(await outcome(2, [ints((i) => i), out(), 0])).toBe('shape 7');
    expect(await outcome(2, [ints((i) => i), out(), N + 1])).toBe('bounds 7');
    expect(await outcome(3, [ints((i) => i + 1), out()])).toBe('done');
    expect(await outcome(3, [ints((i) => (i > 500 ? 5_000_000 : 1)), out()])).toBe('overflow 10');
    expect(await outcome(3, [ints((i) => i), out()])).toBe('zero_divisor 13');
    const codes = new Uint8Array(N);
    expect(await outcome(4, [codes, out()])).toBe('done');
    codes[20] = 2;
    expect(await outcome(4, [codes, out()])).toBe('code 15');
    for (const e of made) e.dispose!();
  });

  it('of types that Metal has not are told before', () => {
    const wide = modules('pub kernel d(x: [N]f64) -> (y: [N]f64) { y[i] = x[i] * 2.0 }').get('O2')!;
    const kernel = prepareKernel(wide, 'd', { sizes: new Map([['N', 3]]) });
    expect(() => metalFile([kernel], { name: 'd', options: {} })).toThrow('Metal has no floats of 64 bits');
  });
});
