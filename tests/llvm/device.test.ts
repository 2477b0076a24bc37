import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { target } from '../../backends/llvm/target.ts';
import type { Device } from '../../backends/target.ts';
import { hostTools } from '../../compiler/cli/host-tools.ts';
import { random } from '../kernel/harness.ts';
import { OracleDevice } from '../offload/oracle.ts';
import { argumentsOf, call, comparable, moduleOf, prepare } from './kernels.ts';

/** Kernels of all kinds on the device `native`, against the reference evaluator of kernels. */

const tools = hostTools(process.env);
const probe = await target.probe(tools);
let device: Device;
beforeAll(async () => {
  if (probe.usable) device = await target.open!(tools);
});
afterAll(() => device?.dispose());

interface Case {
  readonly source: string;
  readonly kernel: string;
  readonly sizes: readonly Readonly<Record<string, number>>[];
  readonly scalars?: Readonly<Record<string, number>>;
}

const D = [0, 1, 127, 128, 129, 640, 1000].map((d) => ({ D: d }));
const CASES: readonly Case[] = [
  {
    kernel: 'bind',
    source: 'pub kernel bind(a: [D]trit, b: [D]trit) -> (c: [D]trit) { c[d] = a[d] * b[d] }',
    sizes: D,
  },
  {
    kernel: 'dot',
    source: 'pub kernel dot(a: [D]trit, b: [D]trit) -> (s: i32) { s = sum(d) i32(a[d]) * i32(b[d]) }',
    sizes: D,
  },
  {
    kernel: 'bundle3',
    source:
      'pub kernel bundle3(a: [D]trit, b: [D]trit, c: [D]trit) -> (r: [D]trit) { r[d] = sign(i32(a[d]) + i32(b[d]) + i32(c[d])) }',
    sizes: D,
  },
  {
    kernel: 'bundle',
    source: 'pub kernel bundle(xs: [N, D]trit) -> (r: [D]trit) { r[d] = sign(sum(n) i32(xs[n, d])) }',
    sizes: [0, 1, 7, 8, 21].flatMap((N) => [1, 130, 900].map((d) => ({ N, D: d }))),
  },
  {
    kernel: 'nearest',
    source:
      'pub kernel nearest(m: [N, D]trit, q: [D]trit) -> (at: i32) { at = argmax(n) sum(d) i32(m[n, d]) * i32(q[d]) }',
    sizes: [1, 5, 40].flatMap((N) => [1, 300, 2000].map((d) => ({ N, D: d }))),
  },
  ...['@planes', '@pack2', '@pack5', '@i8', '@pack2 tile(4, 16)', '@pack2 tile(16, 16)'].map((layout): Case => ({
    kernel: 'mv',
    source: `pub kernel mv(w: [M, K]trit ${layout}, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }`,
    sizes: [
      { M: 1, K: 1 },
      { M: 5, K: 63 },
      { M: 9, K: 1000 },
      { M: 33, K: 1300 },
      { M: 0, K: 5 },
      { M: 5, K: 0 },
    ],
  })),
  {
    kernel: 'mm',
    source:
      'pub kernel mm(w: [M, K]trit @pack2 tile(16, 16), x: [B, K]i8) -> (y: [B, M]i32) { y[b, i] = sum(k) i32(w[i, k]) * i32(x[b, k]) }',
    sizes: [
      { M: 20, K: 700, B: 5 },
      { M: 3, K: 64, B: 1 },
    ],
  },
  {
    kernel: 'dotf',
    source: 'pub kernel dotf(a: [D]f32, b: [D]f32) -> (s: f32) { s = sum(d) a[d] * b[d] }',
    sizes: D,
  },
  {
    kernel: 'axpy',
    source: 'pub kernel axpy(a: f32, x: [D]f32, y: [D]f32) -> (z: [D]f32) { z[d] = a * x[d] + y[d] }',
    sizes: D,
  },
  {
    kernel: 'mmf',
    source: 'pub kernel mmf(a: [M, K]f32, b: [K, N]f32) -> (c: [M, N]f32) { c[i, j] = sum(l) a[i, l] * b[l, j] }',
    sizes: [
      { M: 3, K: 5, N: 37 },
      { M: 4, K: 40, N: 129 },
    ],
  },
  {
    kernel: 'mix',
    source: `fn f(x: i16, y: u8) -> i16 { if x < 0 { -x } else { x ^ i16(y) } }
      pub kernel mix(a: [D]i16, b: [D]u8) -> (c: [D]i16, m: i16) { c[d] = f(a[d], b[d])
        m = max(d) c[d] }`,
    sizes: [1, 127, 128, 129, 640].map((d) => ({ D: d })),
  },
  {
    kernel: 'ratios',
    source: `fn ratio(x: i32) -> i32 { 10 / x }
      pub kernel ratios(x: [D]i32) -> (y: [D]i32) { y[i] = ratio(x[i] % 50) }`,
    sizes: [1, 5, 300].map((d) => ({ D: d })),
  },
  {
    kernel: 'narrow',
    source: 'pub kernel narrow(x: [D]i32) -> (y: [D]t9) { y[i] = t9(x[i] / 200000) }',
    sizes: [1, 5, 300].map((d) => ({ D: d })),
  },
  {
    kernel: 'wide',
    source:
      'pub kernel wide(x: [D]t40, y: [D]t40) -> (p: [D]t40, q: [D]t27) { p[i] = x[i] * y[i] + x[i]\n q[i] = wrap<t27>(x[i]) * wrap<t27>(y[i]) }',
    sizes: [5, 64].map((d) => ({ D: d })),
  },
  {
    kernel: 'put',
    source: 'pub kernel put(inout c: [N, D]i32, x: [D]i32, at: i32) { c[at, d] = x[d] }',
    sizes: [{ N: 5, D: 9 }],
    scalars: { at: 3 },
  },
  {
    kernel: 'put',
    source: 'pub kernel put(inout c: [N, D]i32, x: [D]i32, at: i32) { c[at, d] = x[d] }',
    sizes: [{ N: 5, D: 9 }],
    scalars: { at: 5 },
  },
  {
    kernel: 'halves',
    source:
      'pub kernel halves(x: [D]f16, y: [D]bf16) -> (z: [D]f32, h: [D]f16) { z[i] = f32(x[i]) * f32(y[i])\n h[i] = z[i] }',
    sizes: [5, 200].map((d) => ({ D: d })),
  },
  {
    kernel: 'deep',
    source: `fn fall(n: i32) -> i32 { if n < 1 { 0 } else { fall(n - 1) + 1 } }
      pub kernel deep(x: [D]i32) -> (y: [D]i32) { y[i] = fall(x[i] & 63) }`,
    sizes: [{ D: 7 }],
  },
  {
    kernel: 'scanned',
    source: 'pub kernel scanned(x: [D]i32) -> (y: [D]i32) { y[i] = scan(i) x[i] }',
    sizes: [5, 200].map((d) => ({ D: d })),
  },
];

for (const c of CASES) {
  describe(c.source.replace(/\s+/g, ' ').slice(0, 90), () => {
    for (const [opt, fixed] of [
      ['O0', false],
      ['O2', false],
      ['O2', true],
    ] as const) {
      it(`${opt}, sizes ${fixed ? 'fixed' : 'open'}`, async (ctx) => {
        if (!probe.usable) return ctx.skip(probe.missing.map((m) => `${m.what}: ${m.install}`).join('; '));
        const module = moduleOf(c.source);
        const oracle = new OracleDevice();
        for (const sizes of fixed ? c.sizes.slice(-2) : c.sizes) {
          const kernel = prepare(module, c.kernel, opt, sizes, fixed);
          const args = argumentsOf(kernel, sizes, random(7), c.scalars);
          const expected = comparable(await call(oracle, kernel, args));
          expect(comparable(await call(device, kernel, args)), JSON.stringify(sizes)).toEqual(expected);
        }
      });
    }
  });
}
