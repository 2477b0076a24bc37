import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { target } from '../../backends/llvm/target.ts';
import type { Device } from '../../backends/target.ts';
import { hostTools } from '../../compiler/cli/host-tools.ts';
import { random } from '../kernel/harness.ts';
import { argumentsOf, call, comparable, moduleOf, prepare } from './kernels.ts';

/** Loops that several threads share give what one thread gives, traps included; and kernels are compiled once. */

const tools = hostTools(process.env);
const probe = await target.probe(tools);
const SOURCE = `
fn part(x: i32) -> i32 { 100000 / x }
pub kernel signs(xs: [N, D]trit) -> (r: [D]trit) { r[d] = sign(sum(n) i32(xs[n, d])) }
pub kernel mv(w: [M, K]trit @pack2 tile(16, 16), x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
pub kernel at(m: [M, D]trit, q: [D]trit) -> (at: i32) { at = argmax(n) sum(d) i32(m[n, d]) * i32(q[d]) }
pub kernel parts(x: [K]i32, from: i32) -> (y: [K]i32) { y[i] = part(x[i] * 0 + 200000 - from - i32(i)) }
pub kernel sums(x: [M, K]f32) -> (y: [M]f32) { y[i] = sum(k) x[i, k] * x[i, k] }
`;
const SIZES = { N: 12, D: 20_000, M: 160, K: 1000 };
/** Of the kernel that goes through numbers one by one: enough for several ranges. */
const MANY = 40_000;
const devices: Device[] = [];
const notes: string[] = [];
beforeAll(async () => {
  if (!probe.usable) return;
  for (const threads of [1, 2, 5])
    devices.push(await target.open!(tools, { threads, note: (text) => notes.push(text) }));
});
afterAll(() => devices.forEach((d) => d.dispose()));

describe('threads', () => {
  for (const [name, scalars] of [
    ['signs', {}],
    ['mv', {}],
    ['at', {}],
    ['sums', {}],
    ['parts', { from: 0 }],
    // The places that trap first are in different ranges.
    ['parts', { from: 170_000 }],
    ['parts', { from: 199_999 }],
  ] as const) {
    it(`${name} ${JSON.stringify(scalars)}`, async (ctx) => {
      if (!probe.usable) return ctx.skip(probe.missing.map((m) => `${m.what}: ${m.install}`).join('; '));
      const sizes = name === 'parts' ? { ...SIZES, K: MANY } : SIZES;
      const kernel = prepare(moduleOf(SOURCE), name, 'O2', sizes, true);
      const args = argumentsOf(kernel, sizes, random(5), scalars);
      const [one, ...more] = await Promise.all(devices.map((d) => call(d, kernel, args)));
      for (const other of more) expect(comparable(other)).toEqual(comparable(one!));
    });
  }

  it('finds a kernel again that was compiled before', async (ctx) => {
    if (!probe.usable) return ctx.skip(probe.missing.map((m) => `${m.what}: ${m.install}`).join('; '));
    const kernel = prepare(moduleOf(SOURCE), 'signs', 'O2', SIZES, true);
    await devices[0]!.compile(kernel);
    notes.length = 0;
    const again = devices[0]!.compile(kernel);
    expect(again).not.toBeInstanceOf(Promise);
    expect(notes).toEqual([]);
    expect((await again).source).toContain('define i32 @');
  });

  it('runs as WebAssembly, and says so, where there is no clang', async () => {
    const said: string[] = [];
    const none = { ...tools, find: () => undefined };
    Object.setPrototypeOf(none, Object.getPrototypeOf(tools) as object);
    const device = await target.open!(none, { note: (text) => said.push(text) });
    expect(said.join()).toMatch(/clang/);
    const kernel = prepare(moduleOf(SOURCE), 'sums', 'O2', { ...SIZES, K: 70 }, true);
    const args = argumentsOf(kernel, { ...SIZES, K: 70 }, random(5));
    expect((await call(device, kernel, args)).outcome).toEqual({ results: [] });
    device.dispose();
  });
});
