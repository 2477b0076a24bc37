import { describe, expect, it } from 'vitest';
import { compileText, lint, moduleOf, NO_IVERILOG, NO_VERILATOR, passes, prepared, simulate } from './harness.ts';

/** Engines of lanes: shapes at the edges of words and blocks, factors of all types, what follows the sums, batches, two layers. */

const KERNELS = `
pub kernel matvec(w: [M, K]trit, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
pub kernel unsigned(w: [M, K]trit, x: [K]u8) -> (y: [M]i32) { y[i] = sum(k) i32(x[k]) * i32(w[i, k]) }
pub kernel trits(w: [M, K]trit, x: [K]trit) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
pub kernel layer(w: [M, K]trit, x: [K]i8, b: [M]i32) -> (y: [M]i8) {
  y[i] = sat<i8>((sum(k) i32(w[i, k]) * i32(x[k])) / 4 + b[i])
}
pub kernel batch(w: [M, K]trit, x: [B, K]i16) -> (y: [B, M]i32) { y[b, i] = sum(k) i32(w[i, k]) * i32(x[b, k]) }
pub kernel layers(w: [H, K]trit, v: [M, H]trit, x: [K]u8) -> (y: [M]i32) {
  let h[j] = sat<i8>((sum(k) i32(w[j, k]) * i32(x[k])) / 8)
  y[i] = sum(j) i32(v[i, j]) * i32(h[j])
}
pub kernel columns(w: [K, M]trit, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[k, i]) * i32(x[k]) }
pub kernel twice(w: [M, K]trit, x: [K]i8) -> (y: [M]i32, z: trit) {
  y[i] = sum(k) i32(w[i, k]) * i32(x[k])
  z = w[0, 0]
}
`;

type Case = readonly [name: string, sizes: Record<string, number>, lanes: number];
const CASES: readonly Case[] = [
  ['matvec', { M: 4, K: 8 }, 4],
  ['matvec', { M: 5, K: 19 }, 4],
  ['matvec', { M: 1, K: 3 }, 2],
  ['matvec', { M: 1, K: 12 }, 4],
  ['matvec', { M: 2, K: 40 }, 8],
  ['matvec', { M: 3, K: 21 }, 2],
  ['matvec', { M: 16, K: 64 }, 32],
  ['matvec', { M: 7, K: 13 }, 6],
  ['matvec', { M: 9, K: 5 }, 16],
  ['unsigned', { M: 6, K: 17 }, 8],
  ['trits', { M: 6, K: 17 }, 8],
  ['layer', { M: 6, K: 20 }, 8],
  ['batch', { M: 5, K: 11, B: 3 }, 4],
  ['layers', { H: 6, K: 10, M: 4 }, 4],
];

describe('lanes', () => {
  const module = compileText(KERNELS);

  it('sums as the evaluator does', { timeout: 120_000 }, (ctx) => {
    if (NO_IVERILOG !== undefined) return ctx.skip(NO_IVERILOG);
    const modules = CASES.map(([name, sizes, lanes], i) =>
      moduleOf(prepared(module, name, sizes), `m${i}_${name}`, { lanes: `${lanes}` }),
    );
    for (const m of modules) expect(m.text, m.name).toContain('trinity_lanes_');
    expect(simulate(modules, 6)).toEqual(passes(modules, 6));
    if (NO_VERILATOR === undefined) expect(lint(modules)).toBe('');
  });

  it.each([
    ['columns', { M: 4, K: 8 }],
    ['twice', { M: 4, K: 8 }],
  ] as const)('are not for %s', (name, sizes) => {
    expect(moduleOf(prepared(module, name, sizes), 'm', { lanes: '4' }).text).not.toContain('trinity_lanes_');
  });

  it('are not there unless asked for', () => {
    const m = moduleOf(prepared(module, 'matvec', { M: 4, K: 8 }), 'm');
    expect([...m.parts.keys()]).toEqual([]);
  });
});
