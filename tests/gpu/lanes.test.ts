import { describe, expect, it } from 'vitest';
import type { LaunchPlan } from '../../backends/gpu/plan.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { check, modules } from './check.ts';
import { LAYOUTS, PLANE_KERNELS, REDUCTION_KERNELS, ROW_KERNELS, TYPES } from './lane-kernels.ts';

/** What 32 lanes share: long rows, by words where there are some, in the canonical order where floats are added. */

function ops(plan: LaunchPlan): Set<string> {
  const names = new Set<string>();
  for (const l of plan.launches) visitFunc(plan.module.funcs.get(l.func)!, (op) => names.add(op.op));
  return names;
}

const groups = (plan: LaunchPlan): number[] => plan.launches.map((l) => l.group);

describe('rows of weights', () => {
  const all = modules(ROW_KERNELS);
  it.each(LAYOUTS.map((l, i) => [l, i] as const))('%s', (_, i) => {
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
  const all = modules(REDUCTION_KERNELS);
  it.each(TYPES)('%s', (t) => {
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
  it('lanes trap together', () => {
    const tensors = { x: Array.from({ length: 200 }, (_, i) => (i < 100 ? 1n : 0n)) };
    const [, plan] = check(all, 'divided', { sizes: { M: 2, K: 100 }, tensors });
    expect(groups(plan!)).toEqual([32]);
    expect(plan!.launches[0]!.traps).toBe(true);
  });
  it('what is updated in place is one thread’s', () => {
    check(all, 'again', { sizes: { M: 2, K: 100 }, small: true });
  });
});

describe('planes', () => {
  const all = modules(PLANE_KERNELS);
  it('counts of long rows', () => {
    for (const K of [1, 127, 2177]) {
      const [, plan] = check(all, 'dots', { sizes: { M: 1, K } });
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
  it('trits from other numbers, a lane each', () => {
    for (const K of [1, 33, 200]) {
      const [, plan] = check(all, 'few', { sizes: { K } });
      expect(ops(plan!)).toContain('group_or');
      check(all, 'rounded', { sizes: { K, M: 3 } });
    }
  });
  it('what may trap stays in order, place by place', () => {
    const [, plan] = check(all, 'checked', { sizes: { K: 40 }, small: true });
    expect(ops(plan!)).toContain('atomic_xor');
  });
});
