import { fromTritDigits, roundDiv, tritDigits } from '../numerics.ts';
import { scalarInfo, wrapInt } from '../types.ts';
import type { Law, OpRow, OpTable, OpVector, RefValue } from './schema.ts';
import { RefTrap } from './schema.ts';
import { TRI1_COUNT, TRI2_COUNT, TRIT_FUNCTIONS, tritFunction1, tritFunction2 } from './trit-functions.ts';
import type { TritFunction } from './trit-functions.ts';
import type { ScalarType } from '../types.ts';
import { shiftCount } from './values.ts';

function digits(v: RefValue, type: ScalarType): number[] {
  return tritDigits(v as bigint, scalarInfo(type).width);
}

/** Applies a one-place trit function to every digit. */
export function lift1(index: number, a: RefValue, type: ScalarType): bigint {
  return fromTritDigits(digits(a, type).map((x) => tritFunction1(index, x)));
}

/** Applies a two-place trit function digit by digit. */
export function lift2(index: number, a: RefValue, b: RefValue, type: ScalarType): bigint {
  const y = digits(b, type);
  return fromTritDigits(digits(a, type).map((x, i) => tritFunction2(index, x, y[i])));
}

function position(v: RefValue, type: ScalarType): number {
  const i = v as bigint;
  if (i < 0n || i >= BigInt(scalarInfo(type).width)) throw new RefTrap('bounds');
  return Number(i);
}

const TRITS = [-1, 0, 1] as const;
const CONSTANT = { '-1': 'min', '0': 'zero', '1': 'max' } as const;

/** The laws of a named function, read off its value table. A trit-wise function obeys on tN what it obeys on t1. */
function lawsOfFunction(f: TritFunction): Law[] {
  const laws: Law[] = [];
  if (f.places === 1) {
    const g = (a: number): number => tritFunction1(f.index, a);
    if (TRITS.every((a) => g(g(a)) === a)) laws.push('involution');
    if (TRITS.every((a) => g(g(a)) === g(a))) laws.push('idempotent');
    return laws;
  }
  const g = (a: number, b: number): number => tritFunction2(f.index, a, b);
  const every2 = (p: (a: number, b: number) => boolean): boolean => TRITS.every((a) => TRITS.every((b) => p(a, b)));
  if (every2((a, b) => g(a, b) === g(b, a))) laws.push('commutative');
  if (every2((a, b) => TRITS.every((c) => g(g(a, b), c) === g(a, g(b, c))))) laws.push('associative');
  if (TRITS.every((a) => g(a, a) === a)) laws.push('idempotent');
  for (const e of TRITS) {
    const right = TRITS.every((a) => g(a, e) === a);
    const left = TRITS.every((a) => g(e, a) === a);
    const constant = CONSTANT[`${e}`];
    if (right) laws.push(left ? { identity: constant } : { rightIdentity: constant });
    if (TRITS.every((a) => g(a, e) === e && g(e, a) === e)) laws.push({ absorbing: constant });
  }
  return laws;
}

/** `T01` on t3 counts −1, 0, 1 through the digits; with a second operand whose digits are rotated. */
function vectorsOfFunction(f: TritFunction): OpVector[] {
  const a = fromTritDigits([-1, 0, 1]);
  if (f.places === 1) {
    return [{ T: 't3', args: [a], results: [fromTritDigits(TRITS.map((x) => tritFunction1(f.index, x)))] }];
  }
  return [0, 1, 2].map((turn) => {
    const y = TRITS.map((_, i) => TRITS[(i + turn) % 3]);
    const r = TRITS.map((x, i) => tritFunction2(f.index, x, y[i]));
    return { T: 't3', args: [a, fromTritDigits(y)], results: [fromTritDigits(r)] };
  });
}

function namedRow(f: TritFunction): OpRow {
  const two = f.places === 2;
  return {
    id: f.id,
    doc: `Trit-wise ${f.doc}. Index ${f.index} of ${two ? 'tri2' : 'tri1'}.`,
    T: 'trits',
    operands: two ? ['T', 'T'] : ['T'],
    results: ['T'],
    effect: 'pure',
    laws: lawsOfFunction(f),
    eval: two ? ([a, b], { T }) => [lift2(f.index, a, b, T)] : ([a], { T }) => [lift1(f.index, a, T)],
    vectors: vectorsOfFunction(f),
  };
}

const named = Object.fromEntries(
  Object.entries<TritFunction>(TRIT_FUNCTIONS).map(([name, f]) => [name, namedRow(f)]),
) as Record<keyof typeof TRIT_FUNCTIONS, OpRow>;

/** Trits of balanced ternary integers, ids 100–149. */
export const TRITS_OPS = {
  ...named,
  tshl: {
    id: 103,
    doc: 'Shift left by trits: the product with 3^k, wrapping; a negative count traps.',
    T: 'trits',
    operands: ['T', 'i32'],
    results: ['T'],
    effect: 'trap',
    traps: ['shift'],
    laws: [{ rightIdentity: 'zero' }],
    eval: ([a, c], { T }) => {
      const t = scalarInfo(T);
      const k = shiftCount(c);
      return [k >= t.width ? 0n : wrapInt((a as bigint) * 3n ** BigInt(k), t)];
    },
    vectors: [
      { T: 't3', args: [5n, 1n], results: [-12n] },
      { T: 't3', args: [13n, 3n], results: [0n] },
      { T: 't40', args: [1n, 39n], results: [4052555153018976267n] },
      { T: 't1', args: [1n, 2147483647n], results: [0n] },
      { T: 't9', args: [0n, -1n], trap: 'shift' },
    ],
  },
  tshr: {
    id: 104,
    doc: 'Shift right by trits: drops the k lowest, which rounds a/3^k to nearest; a negative count traps.',
    T: 'trits',
    operands: ['T', 'i32'],
    results: ['T'],
    effect: 'trap',
    traps: ['shift'],
    laws: [{ rightIdentity: 'zero' }],
    eval: ([a, c], { T }) => {
      const k = shiftCount(c);
      return [k >= scalarInfo(T).width ? 0n : roundDiv(a as bigint, 3n ** BigInt(k))];
    },
    vectors: [
      { T: 't9', args: [9841n, 2147483647n], results: [0n] },
      { T: 't3', args: [5n, 1n], results: [2n] },
      { T: 't3', args: [-5n, 1n], results: [-2n] },
      { T: 't3', args: [4n, 1n], results: [1n] },
      { T: 't40', args: [6078832729528464400n, 39n], results: [1n] },
      { T: 't40', args: [6078832729528464400n, 40n], results: [0n] },
      { T: 't9', args: [0n, -1n], trap: 'shift' },
    ],
  },
  tri1: {
    id: 105,
    doc: 'The one-place trit function with the index, applied to every trit (see trit-functions.ts for the index).',
    T: 'trits',
    operands: ['T'],
    results: ['T'],
    attrs: { index: 'int' },
    attrLimits: { index: TRI1_COUNT },
    effect: 'pure',
    eval: ([a], { T, attrs }) => [lift1(Number(attrs.index), a, T)],
    vectors: [
      { T: 't3', attrs: { index: 21 }, args: [5n], results: [5n] },
      { T: 't3', attrs: { index: 5 }, args: [5n], results: [-5n] },
      { T: 't3', attrs: { index: 0 }, args: [5n], results: [-13n] },
      { T: 't40', attrs: { index: 26 }, args: [0n], results: [6078832729528464400n] },
    ],
  },
  tri2: {
    id: 106,
    doc: 'The two-place trit function with the index, applied trit by trit (see trit-functions.ts for the index).',
    T: 'trits',
    operands: ['T', 'T'],
    results: ['T'],
    attrs: { index: 'int' },
    attrLimits: { index: TRI2_COUNT },
    effect: 'pure',
    eval: ([a, b], { T, attrs }) => [lift2(Number(attrs.index), a, b, T)],
    vectors: [
      { T: 't2', attrs: { index: 0 }, args: [1n, 2n], results: [-4n] },
      { T: 't2', attrs: { index: 15665 }, args: [4n, 2n], results: [2n] },
      { T: 't2', attrs: { index: 19682 }, args: [-4n, -4n], results: [4n] },
      { T: 't1', attrs: { index: 3 }, args: [-1n, 0n], results: [0n] },
    ],
  },
  trit_get: {
    id: 107,
    doc: 'The trit of weight 3^i; traps unless 0 ≤ i < width.',
    T: 'trits',
    operands: ['T', 'i32'],
    results: ['t1'],
    effect: 'trap',
    traps: ['bounds'],
    eval: ([a, i], { T }) => [BigInt(digits(a, T)[position(i, T)])],
    vectors: [
      { T: 't3', args: [5n, 0n], results: [-1n] },
      { T: 't3', args: [5n, 2n], results: [1n] },
      { T: 't40', args: [-4052555153018976267n, 39n], results: [-1n] },
      { T: 't3', args: [5n, 3n], trap: 'bounds' },
      { T: 't3', args: [5n, -1n], trap: 'bounds' },
    ],
  },
  trit_set: {
    id: 108,
    doc: 'The first operand with the trit of weight 3^i replaced by the third; traps unless 0 ≤ i < width.',
    T: 'trits',
    operands: ['T', 'i32', 't1'],
    results: ['T'],
    effect: 'trap',
    traps: ['bounds'],
    eval: ([a, i, d], { T }) => {
      const all = digits(a, T);
      all[position(i, T)] = Number(d);
      return [fromTritDigits(all)];
    },
    vectors: [
      { T: 't3', args: [0n, 2n, -1n], results: [-9n] },
      { T: 't3', args: [13n, 1n, 0n], results: [10n] },
      { T: 't1', args: [1n, 0n, -1n], results: [-1n] },
      { T: 't2', args: [0n, 2n, 1n], trap: 'bounds' },
    ],
  },
  trit_sum: {
    id: 109,
    doc: 'Sum of the trits.',
    T: 'trits',
    operands: ['T'],
    results: ['i32'],
    effect: 'pure',
    eval: ([a], { T }) => [BigInt(digits(a, T).reduce((s, d) => s + d, 0))],
    vectors: [
      { T: 't3', args: [5n], results: [-1n] },
      { T: 't40', args: [-6078832729528464400n], results: [-40n] },
    ],
  },
  trit_count: {
    id: 110,
    doc: 'Number of trits that are not 0.',
    T: 'trits',
    operands: ['T'],
    results: ['i32'],
    effect: 'pure',
    eval: ([a], { T }) => [BigInt(digits(a, T).filter((d) => d !== 0).length)],
    vectors: [
      { T: 't3', args: [5n], results: [3n] },
      { T: 't3', args: [9n], results: [1n] },
      { T: 't20', args: [0n], results: [0n] },
    ],
  },
} satisfies OpTable;
