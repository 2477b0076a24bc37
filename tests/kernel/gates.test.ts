import { describe, expect, it } from 'vitest';
import type { Domain } from '../../backends/kernel/gates.ts';
import { evaluateCircuit, inputTables, searchExact, stateCount, synthesise } from '../../backends/kernel/gates.ts';
import { random } from './harness.ts';

/** Tables (nonzero, sign) of the two-place trit function number `index`: digit of state s is the value + 1. */
function tables(index: number, states: number): [number, number] {
  let nonzero = 0;
  let sign = 0;
  let rest = index;
  for (let s = 0; s < states; s++) {
    const v = (rest % 3) - 1;
    rest = Math.floor(rest / 3);
    if (v !== 0) nonzero |= 1 << s;
    if (v < 0) sign |= 1 << s;
  }
  return [nonzero, sign];
}

function prove(domains: Domain[], targets: number[], depth: number): number {
  const c = synthesise(domains, targets, depth);
  expect(evaluateCircuit(c, inputTables(domains), stateCount(domains))).toEqual(targets);
  return c.gates.length;
}

describe('circuits of trit functions', () => {
  it('all 27 one-place functions have minimal forms', () => {
    const counts = Array.from({ length: 27 }, (_, i) => prove(['trit'], tables(i, 3), 6));
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
    for (let i = 0; i < 27; i++) {
      expect(searchExact(inputTables(['trit']), tables(i, 3), 3, 6)?.gates.length).toBe(counts[i]);
    }
  });

  it('all 19,683 two-place functions are right on all nine inputs', () => {
    let max = 0;
    let sum = 0;
    for (let i = 0; i < 19683; i++) {
      const n = prove(['trit', 'trit'], tables(i, 9), 3);
      max = Math.max(max, n);
      sum += n;
    }
    console.log(
      `two-place forms (exact to 3 gates, else decomposed): mean ${(sum / 19683).toFixed(2)}, max ${max} gates`,
    );
    expect(max).toBeLessThanOrEqual(11);
  });

  it('functions that do not care for the order of three trits are made of counts', () => {
    const domains: Domain[] = ['trit', 'trit', 'trit'];
    const of = (f: (a: number, b: number, c: number) => number): ReturnType<typeof synthesise> => {
      let nonzero = 0;
      let sign = 0;
      for (let s = 0; s < 27; s++) {
        const v = f(Math.floor(s / 9) - 1, (Math.floor(s / 3) % 3) - 1, (s % 3) - 1);
        if (v !== 0) nonzero |= 1 << s;
        if (v < 0) sign |= 1 << s;
      }
      const c = synthesise(domains, [nonzero, sign]);
      expect(evaluateCircuit(c, inputTables(domains), 27)).toEqual([nonzero, sign]);
      return c;
    };
    const majority = of((a, b, c) => Math.sign(a + b + c));
    expect(majority.gates.length).toBeLessThanOrEqual(17);
    expect(majority.gates.every((g) => g.op !== 'mux' && g.op !== 'not')).toBe(true);
    expect(of((a, b, c) => [a, b, c].sort((x, y) => x - y)[1]!).gates.length).toBeLessThanOrEqual(12);
  });

  it('known forms come out of the search', () => {
    // product: 3 gates; negation: 1 (nonzero stays, sign flips where nonzero)
    const of = (f: (a: number, b: number) => number): number => {
      let index = 0;
      for (let s = 8; s >= 0; s--) index = index * 3 + f(Math.floor(s / 3) - 1, (s % 3) - 1) + 1;
      return prove(['trit', 'trit'], tables(index, 9), 6);
    };
    expect(of((a, b) => a * b)).toBe(3);
    expect(of((a) => -a)).toBe(1);
    expect(of((a) => a)).toBe(0);
    expect(of(() => 1)).toBe(0);
  });

  it('forms at full search depth, a sample', () => {
    const r = random(5);
    let sum = 0;
    let max = 0;
    let proved = 0;
    const n = 24;
    for (let i = 0; i < n; i++) {
      const index = Math.floor(r() * 19683);
      const gates = prove(['trit', 'trit'], tables(index, 9), 6);
      if (gates <= 6) proved++;
      sum += gates;
      max = Math.max(max, gates);
    }
    console.log(`sample of ${n} at depth 6: mean ${(sum / n).toFixed(2)}, max ${max}, proved minimal ${proved}`);
  });

  it('three-place and mixed functions are right on all states', () => {
    const r = random(9);
    for (const domains of [
      ['trit', 'trit', 'trit'],
      ['trit', 'bool', 'trit'],
      ['bool', 'trit'],
      ['bool', 'bool', 'bool'],
    ] as Domain[][]) {
      for (let n = 0; n < 15; n++) {
        const states = stateCount(domains);
        const t = tables(0, states);
        for (let s = 0; s < states; s++) {
          const v = Math.floor(r() * 3);
          if (v > 0) t[0] |= 1 << s;
          if (v > 1) t[1] |= 1 << s;
        }
        prove(domains, t, 3);
      }
    }
  });
});
