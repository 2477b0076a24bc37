import type { LaneShape } from './lanes.ts';
import { pack, unpack, unpackSigned } from './lanes.ts';
import type { Law } from './schema.ts';
import type { Eval } from './values.ts';
import type { RowBody } from './vector-rows.ts';
import { ONE, pureRow, TWO } from './vector-rows.ts';

type Lane = (a: bigint, b: bigint) => bigint;
interface Entry {
  readonly doc: string;
  readonly signed: boolean;
  /** On lanes read as signed or unsigned; the result is wrapped into the lane. */
  readonly f: Lane;
  readonly laws?: readonly Law[];
}

const ring: readonly Law[] = ['commutative', 'associative'];
const lattice: readonly Law[] = ['commutative', 'associative', 'idempotent'];
const truth = (b: boolean): bigint => (b ? -1n : 0n);
const clamp = (v: bigint, low: bigint, high: bigint): bigint => (v < low ? low : v > high ? high : v);

function clampTo(bits: number, signed: boolean, f: Lane): Lane {
  const span = 1n << BigInt(bits);
  const low = signed ? -(span / 2n) : 0n;
  return (a, b) => clamp(f(a, b), low, low + span - 1n);
}

/** Operations of two vectors, lane by lane. */
function lanewise(op: string, bits: number): Entry | undefined {
  const signed = !op.endsWith('_u');
  switch (op) {
    case 'add':
      return { doc: 'Sum of lanes, wrapping.', signed, f: (a, b) => a + b, laws: ring };
    case 'sub':
      return { doc: 'Difference of lanes, wrapping.', signed, f: (a, b) => a - b };
    case 'mul':
      return { doc: 'Product of lanes, wrapping.', signed, f: (a, b) => a * b, laws: ring };
    case 'eq':
      return {
        doc: 'All ones where lanes are equal, else 0.',
        signed,
        f: (a, b) => truth(a === b),
        laws: ['commutative'],
      };
    case 'ne':
      return {
        doc: 'All ones where lanes differ, else 0.',
        signed,
        f: (a, b) => truth(a !== b),
        laws: ['commutative'],
      };
    case 'lt_s':
    case 'lt_u':
      return { doc: 'All ones where the first lane is less, else 0.', signed, f: (a, b) => truth(a < b) };
    case 'gt_s':
    case 'gt_u':
      return { doc: 'All ones where the first lane is greater, else 0.', signed, f: (a, b) => truth(a > b) };
    case 'le_s':
    case 'le_u':
      return { doc: 'All ones where the first lane is not greater, else 0.', signed, f: (a, b) => truth(a <= b) };
    case 'ge_s':
    case 'ge_u':
      return { doc: 'All ones where the first lane is not less, else 0.', signed, f: (a, b) => truth(a >= b) };
    case 'min_s':
    case 'min_u':
      return { doc: 'The lesser of lanes.', signed, f: (a, b) => (a < b ? a : b), laws: lattice };
    case 'max_s':
    case 'max_u':
      return { doc: 'The greater of lanes.', signed, f: (a, b) => (a > b ? a : b), laws: lattice };
    case 'add_sat_s':
    case 'add_sat_u':
      return {
        doc: 'Sum of lanes, clamped to the lane.',
        signed,
        f: clampTo(bits, signed, (a, b) => a + b),
        laws: ['commutative'],
      };
    case 'sub_sat_s':
    case 'sub_sat_u':
      return { doc: 'Difference of lanes, clamped to the lane.', signed, f: clampTo(bits, signed, (a, b) => a - b) };
    case 'avgr_u':
      return { doc: 'Mean of lanes, rounded up.', signed, f: (a, b) => (a + b + 1n) >> 1n, laws: ['commutative'] };
    case 'q15mulr_sat_s':
      return {
        doc: 'Product of lanes as fractions of 2^15, rounded half up and clamped.',
        signed,
        f: clampTo(bits, true, (a, b) => (a * b + 0x4000n) >> 15n),
        laws: ['commutative'],
      };
    default:
      return undefined;
  }
}

/** A shift of all lanes by a count taken modulo the lane's width. */
function shift(bits: number, signed: boolean, f: Lane): Eval {
  return ([v, count]) => {
    const k = BigInt.asUintN(32, count as bigint) % BigInt(bits);
    return [
      pack(
        (signed ? unpackSigned : unpack)(v, bits).map((x) => f(x, k)),
        bits,
      ),
    ];
  };
}

function mapLanes(bits: number, f: (x: bigint) => bigint): Eval {
  return ([v]) => [pack(unpackSigned(v, bits).map(f), bits)];
}

function ones(x: bigint): bigint {
  return BigInt(x.toString(2).replaceAll('0', '').length);
}

/** Rows that keep the lanes' width and place, on shapes of integers. */
export function intRow({ bits }: LaneShape, op: string): RowBody | undefined {
  const two = lanewise(op, bits);
  if (two) {
    const read = two.signed ? unpackSigned : unpack;
    const evaluate: Eval = ([a, b]) => {
      const y = read(b, bits);
      return [
        pack(
          read(a, bits).map((x, i) => two.f(x, y[i])),
          bits,
        ),
      ];
    };
    return pureRow(two.doc, TWO, 'v128', evaluate, two.laws && { laws: two.laws });
  }
  const counted = ['v128', 'i32'] as const;
  switch (op) {
    case 'abs':
      return pureRow(
        'Absolute value of lanes; the least one stays as it is.',
        ONE,
        'v128',
        mapLanes(bits, (x) => (x < 0n ? -x : x)),
        { laws: ['idempotent'] },
      );
    case 'neg':
      return pureRow(
        'Negation of lanes, wrapping.',
        ONE,
        'v128',
        mapLanes(bits, (x) => -x),
        { laws: ['involution'] },
      );
    case 'popcnt':
      return pureRow('Number of one bits of lanes.', ONE, 'v128', ([v]) => [pack(unpack(v, bits).map(ones), bits)]);
    case 'all_true':
      return pureRow('Whether no lane is 0.', ONE, 'bool', ([v]) => [unpack(v, bits).every((x) => x !== 0n)]);
    case 'bitmask':
      return pureRow('The lanes’ sign bits, lane 0 lowest.', ONE, 'i32', ([v]) => [
        unpackSigned(v, bits).reduce((m, x, i) => (x < 0n ? m | (1n << BigInt(i)) : m), 0n),
      ]);
    case 'shl':
      return pureRow(
        'Lanes shifted left by the count modulo the lane’s width.',
        counted,
        'v128',
        shift(bits, false, (x, k) => x << k),
      );
    case 'shr_s':
      return pureRow(
        'Lanes shifted right with the sign, by the count modulo the lane’s width.',
        counted,
        'v128',
        shift(bits, true, (x, k) => x >> k),
      );
    case 'shr_u':
      return pureRow(
        'Lanes shifted right with zeros, by the count modulo the lane’s width.',
        counted,
        'v128',
        shift(bits, false, (x, k) => x >> k),
      );
    default:
      return undefined;
  }
}
