import { describe, expect, it } from 'vitest';
import type { OpName } from '../../spec/ops/index.ts';
import { evalOp, lawsOf } from '../../spec/ops/index.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { TRI1_COUNT, TRI2_COUNT, TRIT_FUNCTIONS } from '../../spec/ops/trit-functions.ts';
import type { TritFunction } from '../../spec/ops/trit-functions.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { enumerate } from './same.ts';

const TRITS = [-1, 0, 1] as const;

/** What each named function is, told without its index. */
const MEANING: Readonly<Record<keyof typeof TRIT_FUNCTIONS, (a: number, b: number) => number>> = {
  tmin: (a, b) => Math.min(a, b),
  tmax: (a, b) => Math.max(a, b),
  tneg: (a) => -a,
  nti: (a) => (a === -1 ? 1 : -1),
  pti: (a) => (a === 1 ? -1 : 1),
  rotup: (a) => (a === 1 ? -1 : a + 1),
  rotdn: (a) => (a === -1 ? 1 : a - 1),
  is_zero: (a) => (a === 0 ? 1 : -1),
  is_pos: (a) => (a === 1 ? 1 : -1),
  clamp_up: (a) => Math.max(a, 0),
  clamp_dn: (a) => Math.min(a, 0),
  tabs: (a) => Math.abs(a),
  antimin: (a, b) => -Math.min(a, b),
  antimax: (a, b) => -Math.max(a, b),
  cons: (a, b) => (a === b ? a : 0),
  any: (a, b) => (a === 0 ? b : b === 0 ? a : a === b ? a : 0),
  sum3: (a, b) => ((a + b + 4) % 3) - 1,
  diff3: (a, b) => ((a - b + 4) % 3) - 1,
  mul3: (a, b) => a * b,
  imp_k: (a, b) => Math.max(-a, b),
  imp_l: (a, b) => Math.min(1, 1 - a + b),
  eqv_l: (a, b) => 1 - Math.abs(a - b),
  same: (a, b) => (a === b ? 1 : -1),
};

/** Digits by another road than the table's: offset so that they become ordinary base 3. */
function digits(v: bigint, width: number): number[] {
  const offset = (3n ** BigInt(width) - 1n) / 2n;
  const text = (v + offset).toString(3).padStart(width, '0');
  return [...text].reverse().map((c) => Number(c) - 1);
}

function undigits(ds: readonly number[]): bigint {
  return ds.reduce((sum, d, i) => sum + BigInt(d) * 3n ** BigInt(i), 0n);
}

function value(name: OpName, T: ScalarType, args: readonly RefValue[], attrs = {}): bigint {
  return evalOp(name, args, { T }, attrs)[0] as bigint;
}

function all(T: ScalarType): bigint[] {
  const { min, max } = scalarInfo(T);
  return enumerate(min, max);
}

describe('trit functions by index', () => {
  it('all 27 of one place, on all inputs of t1, t2 and t3', () => {
    const wrong: string[] = [];
    for (let index = 0; index < TRI1_COUNT; index++) {
      const table = index.toString(3).padStart(3, '0').split('').reverse().map((c) => Number(c) - 1); // prettier-ignore
      for (const T of ['t1', 't2', 't3'] as const) {
        const { width } = scalarInfo(T);
        for (const a of all(T)) {
          const expected = undigits(digits(a, width).map((d) => table[d + 1]));
          if (value('tri1', T, [a], { index }) !== expected) wrong.push(`tri1 ${index} ${T} ${a}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('all 19,683 of two places, on all inputs of t1', () => {
    const wrong: string[] = [];
    for (let index = 0; index < TRI2_COUNT; index++) {
      const text = index.toString(3).padStart(9, '0');
      for (const a of TRITS) {
        for (const b of TRITS) {
          const expected = Number(text[8 - (3 * (a + 1) + b + 1)]) - 1;
          if (value('tri2', 't1', [BigInt(a), BigInt(b)], { index }) !== BigInt(expected))
            wrong.push(`${index} ${a} ${b}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('of two places, digit by digit on all inputs of t2 and sampled of t3', () => {
    const wrong: string[] = [];
    for (const [T, indexStep, valueStep] of [
      ['t2', 97, 1],
      ['t3', 331, 5],
    ] as const) {
      // prettier-ignore
      const { width } = scalarInfo(T);
      const values = all(T).filter((_, i) => i % valueStep === 0);
      for (let index = 0; index < TRI2_COUNT; index += indexStep) {
        for (const a of values) {
          for (const b of values) {
            const y = digits(b, width);
            const one = (x: number, i: number): number =>
              Number(value('tri2', 't1', [BigInt(x), BigInt(y[i])], { index }));
            if (value('tri2', T, [a, b], { index }) !== undigits(digits(a, width).map(one))) wrong.push(`${index} ${a} ${b}`); // prettier-ignore
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('named trit functions', () => {
  for (const [name, f] of Object.entries(TRIT_FUNCTIONS) as [keyof typeof TRIT_FUNCTIONS, TritFunction][]) {
    const meaning = MEANING[name];
    it(`${name} is what its name says, on all of t1, t2 and t3`, () => {
      const wrong: string[] = [];
      for (const T of ['t1', 't2', 't3'] as const) {
        const { width } = scalarInfo(T);
        for (const a of all(T)) {
          for (const b of f.places === 2 ? all(T) : [0n]) {
            const y = digits(b, width);
            const expected = undigits(digits(a, width).map((x, i) => meaning(x, y[i])));
            if (value(name, T, f.places === 2 ? [a, b] : [a]) !== expected) wrong.push(`${name} ${T} ${a} ${b}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    });
  }

  it('finds the laws that the tables obey', () => {
    expect(lawsOf('tmin', 't3')).toEqual(['commutative', 'associative', 'idempotent', { absorbing: -13n }, { identity: 13n }]); // prettier-ignore
    expect(lawsOf('sum3', 't2')).toEqual(['commutative', 'associative', { identity: 0n }]);
    expect(lawsOf('mul3', 't1')).toEqual(['commutative', 'associative', { absorbing: 0n }, { identity: 1n }]);
    expect(lawsOf('diff3', 't1')).toEqual([{ rightIdentity: 0n }]);
    expect(lawsOf('cons', 't1')).toEqual(['commutative', 'associative', 'idempotent', { absorbing: 0n }]);
    expect(lawsOf('any', 't1')).toEqual(['commutative', 'idempotent', { identity: 0n }]);
    expect(lawsOf('imp_l', 't1')).toEqual([]);
    expect(lawsOf('tneg', 't1')).toEqual(['involution']);
    expect(lawsOf('tabs', 't1')).toEqual(['idempotent']);
    expect(lawsOf('rotup', 't1')).toEqual([]);
  });

  it('the consensus and the sum modulo 3 are the half adder', () => {
    for (const a of TRITS) {
      for (const b of TRITS) {
        const [x, y] = [BigInt(a), BigInt(b)];
        expect(value('sum3', 't1', [x, y]) + 3n * value('cons', 't1', [x, y])).toBe(x + y);
        expect(evalOp('addc', [x, y, 0n], { T: 't1' })).toEqual([
          value('sum3', 't1', [x, y]),
          value('cons', 't1', [x, y]),
        ]);
      }
    }
  });
});

describe('trits of an integer', () => {
  for (const T of ['t1', 't2', 't3', 't4', 't5'] as const) {
    const { width, min, max, modulus } = scalarInfo(T);
    it(`${T}: digits taken and set, summed and counted`, () => {
      const wrong: string[] = [];
      for (const a of all(T)) {
        const got = Array.from({ length: width }, (_, i) => value('trit_get', T, [a, BigInt(i)]));
        if (got.reduce((sum, d, i) => sum + d * 3n ** BigInt(i), 0n) !== a) wrong.push(`trit_get ${a}`);
        if (value('trit_sum', T, [a]) !== got.reduce((x, y) => x + y, 0n)) wrong.push(`trit_sum ${a}`);
        if (value('trit_count', T, [a]) !== got.reduce((x, y) => x + y * y, 0n)) wrong.push(`trit_count ${a}`);
        for (let i = 0; i < width; i++) {
          for (const d of [-1n, 0n, 1n]) {
            const r = value('trit_set', T, [a, BigInt(i), d]);
            if (r !== a + (d - got[i]) * 3n ** BigInt(i)) wrong.push(`trit_set ${a} ${i} ${d} = ${r}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    });

    it(`${T}: shifts multiply modulo 3^N and round to nearest without ties`, () => {
      const wrong: string[] = [];
      for (const a of all(T)) {
        if (value('tneg', T, [a]) !== value('neg', T, [a])) wrong.push(`tneg ${a}`);
        for (let k = 0; k <= width + 2; k++) {
          const p = 3n ** BigInt(k);
          const left = value('tshl', T, [a, BigInt(k)]);
          if (left < min || left > max || (left - a * p) % modulus !== 0n) wrong.push(`tshl ${a} ${k} = ${left}`);
          const right = value('tshr', T, [a, BigInt(k)]);
          const rest = a - right * p;
          if (2n * (rest < 0n ? -rest : rest) >= p) wrong.push(`tshr ${a} ${k} = ${right}`);
          const drop = undigits(digits(a, width).slice(k));
          if (right !== drop) wrong.push(`tshr ${a} ${k} = ${right}, not the upper digits ${drop}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  }
});
