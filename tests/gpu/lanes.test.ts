import { describe, expect, it } from 'vitest';
import type { LaunchPlan } from '../../backends/gpu/plan.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { check, modules } from './check.ts';

/** What 32 lanes share: long rows, by words where there are some, in the canonical order where floats are added. */

function ops(plan: LaunchPlan): Set<string> {
  const names = new Set<string>();
  for (const l of plan.launches) visitFunc(plan.module.funcs.get(l.func)!, (op) => names.add(op.op));
  return names;
}

const groups = (plan: LaunchPlan): number[] => plan.launches.map((l) => l.group);

describe('rows of weights', () => {
  const layouts = [
    '@planes',
    '@pack2',
    '@pack5',
    '@i8',
    '@pack2 tile(4, 16)',
    '@pack5 tile(8, 16)',
    '@pack2 tile(16, 16)',
  ];
  const all = modules(`
    ${layouts.map((l, i) => `pub kernel rows${i}(w: [M, K]trit ${l}, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }`).join('\n')}
    pub kernel batch(w: [M, K]trit @pack2, x: [B, K]i8) -> (y: [B, M]i32) { y[b, i] = sum(k) i32(w[i, k]) * i32(x[b, k]) }
    pub kernel turned(w: [M, K]trit @planes, x: [B, K]i8) -> (y: [M, B]i32) { y[i, b] = sum(k) i32(x[b, k]) * i32(w[i, k]) }
    pub kernel scaled(w: [M, K]trit @pack2, x: [K]i8, s: [M]f32) -> (y: [M]f32) {
      y[i] = f32(sum(k) i32(w[i, k]) * i32(x[k])) * s[i]
    }`);
  it.each(layouts.map((l, i) => [l, i] as const))('%s', (_, i) => {
    for (const [M, K] of [
      [1, 1088],
      [5, 1088],
      [6, 1091],
      [4, 640],
      [3, 64],
      [0, 640],
    ]) {
      const [, plan] = check(all, `rows${i}`, { sizes: { M: M!, K: K! }, seed: K! });
      if (K === 1088 && M === 5) {
        expect(ops(plan!)).toContain('dot4_add');
        expect(groups(plan!)).toEqual([32]);
      }
    }
  });
  it('batches, and what is done to a sum', () => {
    for (const K of [64, 576, 577]) {
      check(all, 'batch', { sizes: { M: 6, K, B: 3 } });
      check(all, 'turned', { sizes: { M: 3, K, B: 5 } });
      check(all, 'scaled', { sizes: { M: 7, K } });
    }
  });
});

describe('reductions that lanes share', () => {
  const types = ['i32', 'u32', 'i64', 'u64', 'f32', 'f64', 'i8', 't9'];
  const all = modules(`
    ${types
      .map(
        (t) => `pub kernel ${t}s(x: [M, K]${t}) -> (sum_: [M]${t}, low: [M]${t}, high: [M]${t}) {
          sum_[i] = sum(k) x[i, k]
          low[i] = min(k) x[i, k]
          high[i] = max(k) x[i, k]
        }`,
      )
      .join('\n')}
    pub kernel places(x: [M, K]i32) -> (a: [M]i32, b: [M]i32) {
      a[i] = argmin(k) x[i, k]
      b[i] = argmax(k) x[i, k]
    }
    pub kernel tests(x: [M, K]i32, y: i32) -> (a: [M]bool, b: [M]bool) {
      a[i] = any(k) x[i, k] == y
      b[i] = all(k) x[i, k] > y
    }
    pub kernel squares(x: [A, B, C]f32) -> (s: [A]f32) { s[i] = sum(j, k) x[i, j, k] * x[i, j, k] }
    pub kernel lone(x: [K]f32) -> (s: f32, m: f32, at: i32) {
      s = sum(k) x[k]
      m = max(k) x[k]
      at = argmax(k) x[k]
    }
    pub kernel trap(x: [M, K]i32) -> (s: [M]i32) { s[i] = sum(k) 100 / x[i, k] }
    pub kernel again(inout x: [M]i32, w: [M, K]i32) { x[i] = x[i] + sum(j) w[i, j] }
  `);
  it.each(types)('%s', (t) => {
    for (const K of [1, 64, 65, 300]) {
      const [, plan] = check(all, `${t}s`, { sizes: { M: 2, K } });
      if (K === 300 && !['i8', 't9'].includes(t)) expect(groups(plan!)).toContain(32);
    }
  });
  it('places, tests, several indices, whole tensors', () => {
    for (const K of [1, 63, 64, 97, 260]) {
      check(all, 'places', { sizes: { M: 3, K }, small: true });
      check(all, 'tests', { sizes: { M: 3, K }, small: true });
      check(all, 'squares', { sizes: { A: 2, B: 3, C: K } });
      check(all, 'lone', { sizes: { K } });
    }
  });
  it('terms that may trap stay in order', () => {
    const [, plan] = check(all, 'trap', { sizes: { M: 2, K: 100 }, small: true });
    expect(groups(plan!)).toEqual([1]);
    expect(plan!.launches[0]!.traps).toBe(true);
  });
  it('what is updated in place is one thread’s', () => {
    check(all, 'again', { sizes: { M: 2, K: 100 }, small: true });
  });
});

describe('planes', () => {
  const all = modules(`
    pub kernel dots(x: [M, K]trit, y: [K]trit) -> (d: [M]i32, e: [M]bool, f: [M]bool) {
      d[i] = sum(k) i32(x[i, k] * y[k])
      e[i] = any(k) x[i, k] == 1 && y[k] == -1
      f[i] = all(k) x[i, k] <= 0 || y[k] >= 0
    }
    pub kernel bundle(xs: [N, K]trit) -> (c: [K]trit) { c[k] = sign(sum(n) i32(xs[n, k])) }
    pub kernel ones(x: [M, K]trit, t: trit) -> (y: [M, K]trit) { y[i, k] = max(x[i, k], t) }
    pub kernel few(x: [K]trit, y: [K]i8) -> (z: [K]trit) { z[k] = if y[k] > 3 { x[k] } else { 0 } }
  `);
  it('counts of long rows', () => {
    for (const K of [1, 127, 2048, 2049, 2176]) {
      const [, plan] = check(all, 'dots', { sizes: { M: 3, K } });
      expect(ops(plan!)).toContain('popcnt');
      if (K > 2048) expect(groups(plan!)).toContain(32);
    }
  });
  it('majorities of few and many rows', () => {
    for (const N of [0, 1, 2, 3, 5, 12, 13, 40]) {
      const [, plan] = check(all, 'bundle', { sizes: { N, K: 130 } });
      expect(plan!.launches.map((l) => l.threads)).toEqual([8]);
    }
  });
  it('padding stays zero where zeros become something else', () => {
    for (const K of [1, 32, 128, 130])
      for (const t of [-1n, 0n, 1n]) check(all, 'ones', { sizes: { M: 2, K }, scalars: [t] });
  });
  it('trits from other numbers, one by one', () => {
    for (const K of [1, 33, 200]) check(all, 'few', { sizes: { K } });
  });
});
