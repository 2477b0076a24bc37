import { describe, expect, it } from 'vitest';
import { VerilogDevice } from '../../backends/verilog/device.ts';
import { target } from '../../backends/verilog/index.ts';
import type { Difference } from '../c/compare.ts';
import { differences } from '../c/compare.ts';
import { Random } from '../fuzz/random.ts';
import { compileText, NO_IVERILOG, NO_VERILATOR, prepared, tools } from './harness.ts';

/** The device: payloads of all layouts, codes that are none, traps with their places, results of all types. */

const KERNELS = `
pub kernel planes(a: [M, N]trit @planes, b: [M, N]trit @planes) -> (c: [M, N]trit @planes) { c[i, j] = a[i, j] & b[i, j] }
pub kernel packed(a: [M, N]trit @pack2) -> (c: [M, N]trit @pack5) { c[i, j] = -a[i, j] }
pub kernel tiled(w: [M, N]trit @pack2 tile(4, 16), x: [N]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
pub kernel wide(a: [N]t40, b: [N]u64, s: i64) -> (c: [N]t40, r: i64, t: t33) {
  c[i] = a[i] + wrap<t40>(b[i])
  r = s - 1
  t = wrap<t33>(s)
}
pub kernel flags(a: [N]bool, i: i32) -> (n: i32, b: bool) {
  n = sum(k) i32(a[k])
  b = a[i]
}
pub kernel divided(inout a: [N]i32, d: i32) { a[i] = a[i] / d }
pub kernel checked(a: [N]t9) -> (c: [N]t9) { c[i] = checked_mul(a[i], a[i]) }
`;

const SIZES = { M: 3, N: 5 };

async function wrong(device: VerilogDevice, names: readonly string[], rounds: number): Promise<Difference[]> {
  const module = compileText(KERNELS);
  const executables = names.map((name) => device.compile(prepared(module, name, SIZES)));
  const r = new Random(3);
  const sizes = Array.from({ length: rounds }, () => SIZES);
  return (await differences(device, executables, () => sizes, r, { codes: true })).wrong;
}

describe('device', () => {
  it('agrees with the evaluator', { timeout: 120_000 }, async (ctx) => {
    if (NO_IVERILOG !== undefined) return ctx.skip(NO_IVERILOG);
    const device = target.open!(tools) as VerilogDevice;
    const names = ['planes', 'packed', 'tiled', 'wide', 'flags', 'divided', 'checked'];
    expect(await wrong(device, names, 4)).toEqual([]);
  });

  it('runs in Verilator what is long', { timeout: 240_000 }, async (ctx) => {
    if (NO_VERILATOR !== undefined) return ctx.skip(NO_VERILATOR);
    expect(await wrong(new VerilogDevice(tools, 'Verilator', ['verilator']), ['divided'], 3)).toEqual([]);
  });
});
