import { roundHalfEven } from '../numerics.ts';
import type { LaneShape } from './lanes.ts';
import { pack, packFloats, unpack, unpackFloats, unpackSigned } from './lanes.ts';
import type { Law } from './schema.ts';
import type { Eval } from './values.ts';
import { floatMax, floatMin } from './values.ts';
import type { RowBody } from './vector-rows.ts';
import { ONE, pureRow, TWO } from './vector-rows.ts';

type Compute = (a: number, b: number) => number;
type Compare = (a: number, b: number) => boolean;

/** What each operation computes on a pair of lanes; `packFloats` rounds to f32, which is exact rounding for all of these. */
const ARITHMETIC: Readonly<Record<string, { doc: string; f: Compute; laws?: readonly Law[] }>> = {
  add: { doc: 'Sum of lanes.', f: (a, b) => a + b, laws: ['commutative'] },
  sub: { doc: 'Difference of lanes.', f: (a, b) => a - b },
  mul: { doc: 'Product of lanes.', f: (a, b) => a * b, laws: ['commutative'] },
  div: { doc: 'Quotient of lanes.', f: (a, b) => a / b },
  min: { doc: 'The lesser of lanes; NaN if either is, and −0 is less than +0.', f: floatMin, laws: ['commutative'] },
  max: {
    doc: 'The greater of lanes; NaN if either is, and +0 is greater than −0.',
    f: floatMax,
    laws: ['commutative'],
  },
};

const COMPARISONS: Readonly<Record<string, { doc: string; f: Compare }>> = {
  eq: { doc: 'All ones where lanes are equal, else 0.', f: (a, b) => a === b },
  ne: { doc: 'All ones where lanes differ or either is NaN, else 0.', f: (a, b) => a !== b },
  lt: { doc: 'All ones where the first lane is less, else 0.', f: (a, b) => a < b },
  gt: { doc: 'All ones where the first lane is greater, else 0.', f: (a, b) => a > b },
  le: { doc: 'All ones where the first lane is less or equal, else 0.', f: (a, b) => a <= b },
  ge: { doc: 'All ones where the first lane is greater or equal, else 0.', f: (a, b) => a >= b },
};

/** Choices between the operands' own bits. */
const CHOICES: Readonly<Record<string, { doc: string; second: Compare }>> = {
  pmin: { doc: 'The second lane where it is less, else the first.', second: (a, b) => b < a },
  pmax: { doc: 'The second lane where it is greater, else the first.', second: (a, b) => a < b },
};

const ROUNDINGS: Readonly<Record<string, { doc: string; f: (a: number) => number }>> = {
  sqrt: { doc: 'Square root of lanes.', f: Math.sqrt },
  ceil: { doc: 'Least integral value that is not less, lane by lane.', f: Math.ceil },
  floor: { doc: 'Greatest integral value that is not greater, lane by lane.', f: Math.floor },
  trunc: { doc: 'Integral part of lanes.', f: Math.trunc },
  nearest: { doc: 'Nearest integral value, ties to even, lane by lane.', f: roundHalfEven },
};

function signBits(bits: number, f: (x: bigint, sign: bigint) => bigint): Eval {
  const sign = 1n << BigInt(bits - 1);
  return ([v]) => [
    pack(
      unpack(v, bits).map((x) => f(x, sign)),
      bits,
    ),
  ];
}

function convertRow({ bits }: LaneShape, op: string): RowBody | undefined {
  const ints = (v: Parameters<Eval>[0][0]): number[] =>
    (op.endsWith('_s') ? unpackSigned : unpack)(v, 32)
      .slice(0, 128 / bits)
      .map(Number);
  switch (op) {
    case 'convert_i32x4_s':
    case 'convert_i32x4_u':
      return pureRow('Integer lanes as floats, rounded to nearest even.', ONE, 'v128', ([v]) => [
        packFloats(ints(v), bits),
      ]);
    case 'convert_low_i32x4_s':
    case 'convert_low_i32x4_u':
      return pureRow('The two low integer lanes as floats.', ONE, 'v128', ([v]) => [packFloats(ints(v), bits)]);
    case 'demote_f64x2_zero':
      return pureRow('The f64 lanes rounded to f32, then two zeros.', ONE, 'v128', ([v]) => [
        packFloats([...unpackFloats(v, 64), 0, 0], 32),
      ]);
    case 'promote_low_f32x4':
      return pureRow('The two low f32 lanes as f64.', ONE, 'v128', ([v]) => [
        packFloats(unpackFloats(v, 32).slice(0, 2), 64),
      ]);
    default:
      return undefined;
  }
}

/** Rows of the float shapes. */
export function floatRow(shape: LaneShape, op: string): RowBody | undefined {
  const { bits } = shape;
  const pairs = (a: Parameters<Eval>[0][0], b: Parameters<Eval>[0][0]): [number, number][] => {
    const y = unpackFloats(b, bits);
    return unpackFloats(a, bits).map((x, i) => [x, y[i]]);
  };
  if (Object.hasOwn(ARITHMETIC, op)) {
    const { doc, f, laws } = ARITHMETIC[op];
    const evaluate: Eval = ([a, b]) => [
      packFloats(
        pairs(a, b).map(([x, y]) => f(x, y)),
        bits,
      ),
    ];
    return pureRow(doc, TWO, 'v128', evaluate, laws && { laws });
  }
  if (Object.hasOwn(COMPARISONS, op)) {
    const { doc, f } = COMPARISONS[op];
    return pureRow(doc, TWO, 'v128', ([a, b]) => [
      pack(
        pairs(a, b).map(([x, y]) => (f(x, y) ? -1n : 0n)),
        bits,
      ),
    ]);
  }
  if (Object.hasOwn(CHOICES, op)) {
    const { doc, second } = CHOICES[op];
    return pureRow(doc, TWO, 'v128', ([a, b]) => {
      const lanes = [unpack(a, bits), unpack(b, bits)];
      return [
        pack(
          pairs(a, b).map(([x, y], i) => lanes[second(x, y) ? 1 : 0][i]),
          bits,
        ),
      ];
    });
  }
  if (Object.hasOwn(ROUNDINGS, op)) {
    const { doc, f } = ROUNDINGS[op];
    return pureRow(doc, ONE, 'v128', ([v]) => [packFloats(unpackFloats(v, bits).map(f), bits)]);
  }
  if (op === 'abs') {
    return pureRow(
      'Lanes with the sign bit cleared.',
      ONE,
      'v128',
      signBits(bits, (x, sign) => x & ~sign),
      { laws: ['idempotent'] },
    );
  }
  if (op === 'neg') {
    return pureRow(
      'Lanes with the sign bit flipped.',
      ONE,
      'v128',
      signBits(bits, (x, sign) => x ^ sign),
      { laws: ['involution'] },
    );
  }
  return convertRow(shape, op);
}
