import { describe, expect, it } from 'vitest';
import type { OpName } from '../../spec/ops/index.ts';
import { evalOp } from '../../spec/ops/index.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import type { ScalarInfo, ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { enumerate } from './same.ts';

/**
 * What each integer operation must satisfy, told by properties that determine the result and share no code with the
 * rows' evals: congruence and range, the equation of division with its remainder's bounds, exact double-width products.
 */
type Property = (c: Case) => boolean;
interface Case {
  readonly t: ScalarInfo;
  readonly a: bigint;
  readonly b: bigint;
  /** Result of an operation on (a, b), or its trap's name. */
  readonly r: bigint | string;
  readonly op: (name: OpName, ...args: RefValue[]) => bigint | string;
}

const size = (x: bigint): bigint => (x < 0n ? -x : x);
const inRange = (v: bigint, t: ScalarInfo): boolean => v >= t.min && v <= t.max;
const congruent = (v: bigint, w: bigint, t: ScalarInfo): boolean => (v - w) % t.modulus === 0n;

function wraps(exact: (a: bigint, b: bigint) => bigint): Property {
  return ({ t, a, b, r }) => typeof r === 'bigint' && inRange(r, t) && congruent(r, exact(a, b), t);
}

function saturates(exact: (a: bigint, b: bigint) => bigint): Property {
  return ({ t, a, b, r }) => {
    const v = exact(a, b);
    return inRange(v, t) ? r === v : r === (v > 0n ? t.max : t.min);
  };
}

function checks(exact: (a: bigint, b: bigint) => bigint): Property {
  return ({ t, a, b, r }) => (inRange(exact(a, b), t) ? r === exact(a, b) : r === 'overflow');
}

/** A quotient is right if the remainder it leaves lies within its kind's bounds; only the wrapped result is seen. */
function divides(bounds: (rest: bigint, c: Case, q: bigint) => boolean, result: 'quotient' | 'remainder'): Property {
  return (c) => {
    const { t, a, b, r } = c;
    if (b === 0n) return r === 'zero_divisor';
    // The true quotient is one of the three integers around a/b.
    const near = [-1n, 0n, 1n].map((d) => a / b + d).filter((q) => bounds(a - q * b, c, q));
    if (near.length !== 1 || typeof r !== 'bigint' || !inRange(r, t)) return false;
    return congruent(r, result === 'quotient' ? near[0] : a - near[0] * b, t);
  };
}

const truncates = (rest: bigint, { a, b }: Case): boolean =>
  size(rest) < size(b) && (rest === 0n || rest > 0n === a > 0n);
const floors = (rest: bigint, { b }: Case): boolean => size(rest) < size(b) && (rest === 0n || rest > 0n === b > 0n);
const rounds = (rest: bigint, { a, b }: Case, q: bigint): boolean =>
  2n * size(rest) < size(b) || (2n * size(rest) === size(b) && size(q * b) < size(a));

const BINARY: Partial<Record<OpName, Property>> = {
  add: wraps((a, b) => a + b),
  sub: wraps((a, b) => a - b),
  mul: wraps((a, b) => a * b),
  sat_add: saturates((a, b) => a + b),
  sat_sub: saturates((a, b) => a - b),
  sat_mul: saturates((a, b) => a * b),
  checked_add: checks((a, b) => a + b),
  checked_sub: checks((a, b) => a - b),
  checked_mul: checks((a, b) => a * b),
  mulh: ({ t, a, b, r, op }) => (r as bigint) * t.modulus + (op('mul', a, b) as bigint) === a * b,
  div: divides(truncates, 'quotient'),
  rem: divides(truncates, 'remainder'),
  div_floor: divides(floors, 'quotient'),
  mod_floor: divides(floors, 'remainder'),
  div_round: divides(rounds, 'quotient'),
  mod_bal: divides(rounds, 'remainder'),
  min: ({ a, b, r }) => (r === a || r === b) && (r as bigint) <= a && (r as bigint) <= b,
  max: ({ a, b, r }) => (r === a || r === b) && (r as bigint) >= a && (r as bigint) >= b,
  cmp3: ({ a, b, r }) => (a - b) * (r as bigint) === size(a - b) && (r === 0n) === (a === b),
};

const TRUTH: Partial<Record<OpName, (d: bigint) => boolean>> = {
  eq: (d) => d === 0n,
  ne: (d) => d !== 0n,
  lt: (d) => d < 0n,
  le: (d) => d <= 0n,
  gt: (d) => d > 0n,
  ge: (d) => d >= 0n,
};

function operation(T: ScalarType): Case['op'] {
  return (name, ...args) => {
    try {
      return evalOp(name, args, { T })[0] as bigint;
    } catch (e) {
      if (e instanceof RefTrap) return e.trap;
      throw e;
    }
  };
}

function checkAll(T: ScalarType, values: readonly bigint[]): string[] {
  const t = scalarInfo(T);
  const op = operation(T);
  const wrong: string[] = [];
  for (const a of values) {
    for (const b of values) {
      for (const [name, holds] of Object.entries(BINARY) as [OpName, Property][]) {
        const r = op(name, a, b);
        if (!holds({ t, a, b, r, op })) wrong.push(`${name}<${T}>(${a}, ${b}) = ${r}`);
      }
      for (const [name, truth] of Object.entries(TRUTH) as [OpName, (d: bigint) => boolean][]) {
        if ((op(name, a, b) as unknown) !== truth(a - b)) wrong.push(`${name}<${T}>(${a}, ${b})`);
      }
      // Three operands: all values of the third where there are few, else the bounds and small ones.
      for (const c of values.length <= 9 ? values : [t.min, 0n, 1n, t.max]) {
        const [sum, carry] = evalOp('addc', [a, b, c], { T }) as bigint[];
        if (!inRange(sum, t) || !inRange(carry, t) || sum + carry * t.modulus !== a + b + c) {
          wrong.push(`addc<${T}>(${a}, ${b}, ${c}) = ${sum}, ${carry}`);
        }
      }
    }
    const [s, m, n] = [op('sign', a), op('abs', a), op('neg', a)] as bigint[];
    if (s < -1n || s > 1n || !congruent(s * m, a, t) || (s === 0n) !== (a === 0n)) wrong.push(`sign, abs<${T}>(${a})`);
    if (s > 0n !== a > 0n || !inRange(m, t)) wrong.push(`sign, abs<${T}>(${a})`);
    if (!inRange(n, t) || op('add', a, n) !== 0n) wrong.push(`neg<${T}>(${a}) = ${n}`);
  }
  return wrong;
}

/** Bounds, values near them, near 0 and near half the range, and some between. */
function samples(t: ScalarInfo): bigint[] {
  const span = t.max - t.min;
  const near = [t.min, t.max, 0n, t.min + span / 2n, t.min + span / 3n, t.min + (span * 5n) / 7n];
  const all = near.flatMap((v) => [-2n, -1n, 0n, 1n, 2n, 3n].map((d) => v + d)).concat([-7n, 7n, 10n, 255n, 65536n]);
  return [...new Set(all)].filter((v) => inRange(v, t));
}

describe('integer operations satisfy what defines them', () => {
  for (const T of ['t1', 't2', 't3', 't4', 't5'] as const) {
    it(`${T}: all pairs of values`, () => {
      const { min, max } = scalarInfo(T);
      expect(checkAll(T, enumerate(min, max))).toEqual([]);
    });
  }
  const others = [
    't6',
    't9',
    't20',
    't21',
    't27',
    't33',
    't34',
    't40',
    'i8',
    'i16',
    'i32',
    'i64',
    'u8',
    'u16',
    'u32',
    'u64',
  ];
  for (const T of others as ScalarType[]) {
    it(`${T}: sampled pairs`, () => {
      expect(checkAll(T, samples(scalarInfo(T)))).toEqual([]);
    });
  }
});

describe('conversions between integers', () => {
  const types = ['t1', 't4', 't5', 't20', 't21', 't40', 'i8', 'i16', 'i32', 'i64', 'u8', 'u16', 'u32', 'u64'] as const;
  it('wrap is congruent and in range; exact is the identity or traps', () => {
    const wrong: string[] = [];
    for (const T of types) {
      for (const U of types) {
        const u = scalarInfo(U);
        for (const a of samples(scalarInfo(T))) {
          const w = evalOp('wrap', [a], { T, U })[0] as bigint;
          if (!inRange(w, u) || !congruent(w, a, u)) wrong.push(`wrap<${T}, ${U}>(${a}) = ${w}`);
          let e: RefValue | string;
          try {
            [e] = evalOp('exact', [a], { T, U });
          } catch (trap) {
            e = (trap as RefTrap).trap;
          }
          if (e !== (inRange(a, u) ? a : 'range')) wrong.push(`exact<${T}, ${U}>(${a}) = ${String(e)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('bits', () => {
  const value = (name: OpName, T: ScalarType, ...args: RefValue[]): bigint => evalOp(name, args, { T })[0] as bigint;
  for (const T of ['i8', 'u8', 'i32', 'u32', 'i64', 'u64'] as const) {
    const t = scalarInfo(T);
    const values = t.width === 8 ? enumerate(t.min, t.max) : samples(t);
    const pattern = (v: bigint): bigint => ((v % t.modulus) + t.modulus) % t.modulus;

    it(`${T}: logic obeys a + b = (a & b) + (a | b) and its kin`, () => {
      const wrong: string[] = [];
      for (const a of values) {
        if (!congruent(value('not', T, a), -1n - a, t)) wrong.push(`not ${a}`);
        for (const b of values) {
          const [and, or, xor] = [value('and', T, a, b), value('or', T, a, b), value('xor', T, a, b)];
          const sum = congruent(and + or, a + b, t) && congruent(or - and, xor, t);
          const subset = pattern(and) <= pattern(a) && pattern(and) <= pattern(b) && pattern(or) >= pattern(a);
          const bit0 = pattern(and) % 2n === (pattern(a) % 2n) * (pattern(b) % 2n);
          if (!sum || !subset || !bit0 || ![and, or, xor].every((v) => inRange(v, t))) wrong.push(`${a}, ${b}`);
        }
      }
      expect(wrong).toEqual([]);
    });

    it(`${T}: shifts multiply and divide, rotations turn, counts count`, () => {
      const wrong: string[] = [];
      for (const a of values) {
        for (let k = 0; k <= t.width + 1; k++) {
          const c = BigInt(k);
          const left = value('shl', T, a, c);
          if (!inRange(left, t) || !congruent(left, a * 2n ** c, t)) wrong.push(`shl(${a}, ${k}) = ${left}`);
          const right = value('shr', T, a, c);
          const rest = a - right * 2n ** c;
          if (rest < 0n || rest >= 2n ** c) wrong.push(`shr(${a}, ${k}) = ${right}`);
          const turned = value('rotl', T, a, c);
          if (value('rotr', T, turned, c) !== a) wrong.push(`rotr(rotl(${a}, ${k}))`);
          const twice = pattern(a) * 2n ** BigInt(k % t.width);
          if (pattern(turned) !== (twice % t.modulus) + twice / t.modulus) wrong.push(`rotl(${a}, ${k}) = ${turned}`);
        }
        const [lead, trail, ones] = [value('clz', T, a), value('ctz', T, a), value('popcnt', T, a)];
        const bits = pattern(a);
        const w = BigInt(t.width);
        if (bits >= 2n ** (w - lead) || (lead < w && bits < 2n ** (w - lead - 1n))) wrong.push(`clz(${a}) = ${lead}`);
        if (bits % 2n ** trail !== 0n || (trail < w ? (bits / 2n ** trail) % 2n === 0n : bits !== 0n)) {
          wrong.push(`ctz(${a}) = ${trail}`);
        }
        let count = 0n;
        for (let rest = bits; rest > 0n; rest /= 2n) count += rest % 2n;
        if (ones !== count) wrong.push(`popcnt(${a}) = ${ones}`);
      }
      expect(wrong).toEqual([]);
    });
  }
});
