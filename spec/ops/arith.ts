import { scalarInfo, wrapInt } from '../types.ts';
import type { OpTable } from './schema.ts';
import { checked, dividing, floatMax, floatMin, isFloat, numeric, quotient, saturating } from './values.ts';

const NAN = NaN;
const binary = { operands: ['T', 'T'], results: ['T'], effect: 'pure' } as const;
const division = { T: 'int', operands: ['T', 'T'], results: ['T'], effect: 'trap', traps: ['zero_divisor'] } as const;
const checking = { T: 'int', operands: ['T', 'T'], results: ['T'], effect: 'trap', traps: ['overflow'] } as const;

/** Constants and arithmetic, ids 0–49. Integers wrap: tN symmetrically modulo 3^N, iN and uN modulo 2^N. */
export const ARITH = {
  const: {
    id: 0,
    doc: 'The constant `value`.',
    U: 'any',
    operands: [],
    results: ['U'],
    attrs: { value: 'const' },
    effect: 'pure',
    eval: (_, { attrs }) => [attrs.value as bigint],
    vectors: [
      { U: 't9', attrs: { value: -9841n }, args: [], results: [-9841n] },
      { U: 'f64', attrs: { value: -0 }, args: [], results: [-0] },
      { U: 'bool', attrs: { value: true }, args: [], results: [true] },
    ],
  },
  add: {
    id: 1,
    doc: 'Sum; integers wrap.',
    T: 'num',
    ...binary,
    laws: ['commutative', 'associative', { identity: 'zero' }],
    eval: numeric(
      (a, b) => a + b,
      (a, b) => a + b,
    ),
    vectors: [
      { T: 't1', args: [1n, 1n], results: [-1n] },
      { T: 't40', args: [6078832729528464400n, 1n], results: [-6078832729528464400n] },
      { T: 'i8', args: [127n, 1n], results: [-128n] },
      { T: 'u8', args: [255n, 1n], results: [0n] },
      { T: 'i64', args: [9223372036854775807n, 1n], results: [-9223372036854775808n] },
      { T: 'f32', args: [16777216, 1], results: [16777216] },
      { T: 'f64', args: [0.1, 0.2], results: [0.30000000000000004] },
      { T: 'f64', args: [-0, -0], results: [-0] },
      { T: 'f64', args: [Infinity, -Infinity], results: [NAN] },
    ],
  },
  sub: {
    id: 2,
    doc: 'Difference; integers wrap.',
    T: 'num',
    ...binary,
    laws: [{ rightIdentity: 'zero' }],
    eval: numeric(
      (a, b) => a - b,
      (a, b) => a - b,
    ),
    vectors: [
      { T: 't1', args: [-1n, 1n], results: [1n] },
      { T: 'u32', args: [0n, 1n], results: [4294967295n] },
      { T: 'i8', args: [-128n, 1n], results: [127n] },
      { T: 'f32', args: [1, 1], results: [0] },
      { T: 'f64', args: [-0, 0], results: [-0] },
    ],
  },
  mul: {
    id: 3,
    doc: 'Product; integers wrap.',
    T: 'num',
    ...binary,
    laws: ['commutative', 'associative', { identity: 'one' }, { absorbing: 'zero' }],
    eval: numeric(
      (a, b) => a * b,
      (a, b) => a * b,
    ),
    vectors: [
      { T: 't3', args: [13n, 13n], results: [7n] },
      { T: 'i32', args: [65536n, 65536n], results: [0n] },
      { T: 'i64', args: [-9223372036854775808n, -1n], results: [-9223372036854775808n] },
      { T: 'u64', args: [18446744073709551615n, 18446744073709551615n], results: [1n] },
      { T: 'f32', args: [3.4028234663852886e38, 2], results: [Infinity] },
      { T: 'f64', args: [0, -1], results: [-0] },
      { T: 'f64', args: [0, Infinity], results: [NAN] },
    ],
  },
  neg: {
    id: 4,
    doc: 'Negation; the least binary integer is its own, and of unsigned integers it is modulo 2^N. On floats flips the sign.',
    T: 'num',
    operands: ['T'],
    results: ['T'],
    effect: 'pure',
    laws: ['involution'],
    eval: ([a], { T }) => (isFloat(T) ? [-(a as number)] : [wrapInt(-(a as bigint), scalarInfo(T))]),
    vectors: [
      { T: 't5', args: [121n], results: [-121n] },
      { T: 'i16', args: [-32768n], results: [-32768n] },
      { T: 'u8', args: [1n], results: [255n] },
      { T: 'f32', args: [0], results: [-0] },
    ],
  },
  abs: {
    id: 5,
    doc: 'Absolute value; the least signed binary integer stays as it is.',
    T: 'num',
    operands: ['T'],
    results: ['T'],
    effect: 'pure',
    laws: ['idempotent'],
    eval: ([a], { T }) =>
      isFloat(T)
        ? [Math.abs(a as number)]
        : [wrapInt((a as bigint) < 0n ? -(a as bigint) : (a as bigint), scalarInfo(T))],
    vectors: [
      { T: 't2', args: [-4n], results: [4n] },
      { T: 'i8', args: [-128n], results: [-128n] },
      { T: 'u16', args: [65535n], results: [65535n] },
      { T: 'f64', args: [-0], results: [0] },
    ],
  },
  min: {
    id: 6,
    doc: 'The lesser; on floats NaN if either is NaN, and −0 is less than +0.',
    T: 'num',
    ...binary,
    laws: ['commutative', 'associative', 'idempotent', { identity: 'max' }, { absorbing: 'min' }],
    eval: numeric((a, b) => (a < b ? a : b), floatMin),
    vectors: [
      { T: 't4', args: [-40n, 40n], results: [-40n] },
      { T: 'u64', args: [18446744073709551615n, 1n], results: [1n] },
      { T: 'f32', args: [0, -0], results: [-0] },
      { T: 'f64', args: [1, NAN], results: [NAN] },
    ],
  },
  max: {
    id: 7,
    doc: 'The greater; on floats NaN if either is NaN, and +0 is greater than −0.',
    T: 'num',
    ...binary,
    laws: ['commutative', 'associative', 'idempotent', { identity: 'min' }, { absorbing: 'max' }],
    eval: numeric((a, b) => (a > b ? a : b), floatMax),
    vectors: [
      { T: 't4', args: [-40n, 40n], results: [40n] },
      { T: 'i64', args: [-1n, -9223372036854775808n], results: [-1n] },
      { T: 'f32', args: [-0, 0], results: [0] },
      { T: 'f64', args: [NAN, Infinity], results: [NAN] },
    ],
  },
  div: {
    id: 8,
    doc: 'Quotient. Integers truncate toward zero, the least signed integer by −1 wraps, and a zero divisor traps; floats as in IEEE 754.',
    T: 'num',
    ...binary,
    effect: 'trap',
    traps: ['zero_divisor'],
    laws: [{ rightIdentity: 'one' }],
    eval: (args, cx) =>
      isFloat(cx.T) ? numeric(quotient.trunc, (a, b) => a / b)(args, cx) : dividing(quotient.trunc)(args, cx),
    vectors: [
      { T: 'i32', args: [-7n, 2n], results: [-3n] },
      { T: 't27', args: [7n, -2n], results: [-3n] },
      { T: 'i32', args: [-2147483648n, -1n], results: [-2147483648n] },
      { T: 'u8', args: [255n, 2n], results: [127n] },
      { T: 't1', args: [1n, 0n], trap: 'zero_divisor' },
      { T: 'i64', args: [0n, 0n], trap: 'zero_divisor' },
      { T: 'f32', args: [1, 3], results: [0.3333333432674408] },
      { T: 'f64', args: [-1, 0], results: [-Infinity] },
      { T: 'f64', args: [0, 0], results: [NAN] },
    ],
  },
  rem: {
    id: 9,
    doc: 'Remainder of `div`: takes the dividend’s sign.',
    ...division,
    eval: dividing((a, d) => a % d),
    vectors: [
      { T: 'i32', args: [-7n, 2n], results: [-1n] },
      { T: 't6', args: [7n, -2n], results: [1n] },
      { T: 'i8', args: [-128n, -1n], results: [0n] },
      { T: 'u8', args: [255n, 2n], results: [1n] },
      { T: 'u16', args: [5n, 0n], trap: 'zero_divisor' },
    ],
  },
  div_round: {
    id: 10,
    doc: 'Quotient rounded to nearest, ties toward zero; wraps; a zero divisor traps.',
    ...division,
    laws: [{ rightIdentity: 'one' }],
    eval: dividing(quotient.round),
    vectors: [
      { T: 'i32', args: [7n, 2n], results: [3n] },
      { T: 'i32', args: [-7n, 2n], results: [-3n] },
      { T: 't9', args: [8n, 3n], results: [3n] },
      { T: 't9', args: [-8n, 3n], results: [-3n] },
      { T: 'u8', args: [7n, 4n], results: [2n] },
      { T: 'i8', args: [-128n, -1n], results: [-128n] },
      { T: 't2', args: [1n, 0n], trap: 'zero_divisor' },
    ],
  },
  mod_bal: {
    id: 11,
    doc: 'Remainder of `div_round`: its magnitude is at most half the divisor’s. Wraps where an unsigned type holds no negative one.',
    ...division,
    eval: dividing((a, d) => a - quotient.round(a, d) * d),
    vectors: [
      { T: 'i32', args: [7n, 2n], results: [1n] },
      { T: 'i32', args: [-7n, 2n], results: [-1n] },
      { T: 't9', args: [8n, 3n], results: [-1n] },
      { T: 'u8', args: [7n, 4n], results: [255n] },
      { T: 't2', args: [1n, 0n], trap: 'zero_divisor' },
    ],
  },
  div_floor: {
    id: 12,
    doc: 'Quotient rounded toward negative infinity; wraps; a zero divisor traps.',
    ...division,
    laws: [{ rightIdentity: 'one' }],
    eval: dividing(quotient.floor),
    vectors: [
      { T: 'i32', args: [-7n, 2n], results: [-4n] },
      { T: 'i32', args: [7n, -2n], results: [-4n] },
      { T: 't5', args: [-6n, 3n], results: [-2n] },
      { T: 'i8', args: [-128n, -1n], results: [-128n] },
      { T: 'i8', args: [1n, 0n], trap: 'zero_divisor' },
    ],
  },
  mod_floor: {
    id: 13,
    doc: 'Remainder of `div_floor`: takes the divisor’s sign.',
    ...division,
    eval: dividing((a, d) => a - quotient.floor(a, d) * d),
    vectors: [
      { T: 'i32', args: [-7n, 2n], results: [1n] },
      { T: 'i32', args: [7n, -2n], results: [-1n] },
      { T: 't5', args: [-6n, 3n], results: [0n] },
      { T: 'i8', args: [1n, 0n], trap: 'zero_divisor' },
    ],
  },
  mulh: {
    id: 14,
    doc: 'High part of the product: with m the number of values of T, `mul(a, b) + mulh(a, b)·m` is the exact product.',
    T: 'int',
    ...binary,
    laws: ['commutative', { absorbing: 'zero' }],
    eval: ([a, b], { T }) => {
      const t = scalarInfo(T);
      const p = (a as bigint) * (b as bigint);
      return [(p - wrapInt(p, t)) / t.modulus];
    },
    vectors: [
      { T: 't3', args: [13n, 13n], results: [6n] },
      { T: 't1', args: [1n, 1n], results: [0n] },
      { T: 'i8', args: [-128n, 127n], results: [-63n] },
      { T: 'u32', args: [4294967295n, 4294967295n], results: [4294967294n] },
      { T: 'i64', args: [-9223372036854775808n, -9223372036854775808n], results: [4611686018427387904n] },
    ],
  },
  addc: {
    id: 15,
    doc: 'Sum of three with its carry: with m the number of values of T, `sum + carry·m` is exact.',
    T: 'int',
    operands: ['T', 'T', 'T'],
    results: ['T', 'T'],
    effect: 'pure',
    eval: ([a, b, c], { T }) => {
      const t = scalarInfo(T);
      const s = (a as bigint) + (b as bigint) + (c as bigint);
      const low = wrapInt(s, t);
      return [low, (s - low) / t.modulus];
    },
    vectors: [
      { T: 't1', args: [1n, 1n, 1n], results: [0n, 1n] },
      { T: 't1', args: [1n, 1n, 0n], results: [-1n, 1n] },
      { T: 'u8', args: [255n, 255n, 1n], results: [255n, 1n] },
      { T: 'i8', args: [-128n, -128n, -1n], results: [-1n, -1n] },
    ],
  },
  sat_add: {
    id: 16,
    doc: 'Sum, clamped to the range of T.',
    T: 'int',
    ...binary,
    laws: ['commutative', { identity: 'zero' }],
    eval: saturating((a, b) => a + b),
    vectors: [
      { T: 't1', args: [1n, 1n], results: [1n] },
      { T: 'i8', args: [-100n, -100n], results: [-128n] },
      { T: 'u64', args: [18446744073709551615n, 1n], results: [18446744073709551615n] },
    ],
  },
  sat_sub: {
    id: 17,
    doc: 'Difference, clamped to the range of T.',
    T: 'int',
    ...binary,
    laws: [{ rightIdentity: 'zero' }],
    eval: saturating((a, b) => a - b),
    vectors: [
      { T: 't1', args: [-1n, 1n], results: [-1n] },
      { T: 'u8', args: [1n, 2n], results: [0n] },
      { T: 'i64', args: [0n, -9223372036854775808n], results: [9223372036854775807n] },
    ],
  },
  sat_mul: {
    id: 18,
    doc: 'Product, clamped to the range of T.',
    T: 'int',
    ...binary,
    laws: ['commutative', { identity: 'one' }, { absorbing: 'zero' }],
    eval: saturating((a, b) => a * b),
    vectors: [
      { T: 't2', args: [-4n, 4n], results: [-4n] },
      { T: 'i8', args: [-128n, -1n], results: [127n] },
      { T: 'u16', args: [256n, 256n], results: [65535n] },
    ],
  },
  checked_add: {
    id: 19,
    doc: 'Sum; traps when it leaves the range of T.',
    ...checking,
    laws: ['commutative', { identity: 'zero' }],
    eval: checked((a, b) => a + b),
    vectors: [
      { T: 't2', args: [3n, 1n], results: [4n] },
      { T: 't2', args: [4n, 1n], trap: 'overflow' },
      { T: 'u8', args: [255n, 1n], trap: 'overflow' },
      { T: 'i64', args: [9223372036854775807n, 1n], trap: 'overflow' },
    ],
  },
  checked_sub: {
    id: 20,
    doc: 'Difference; traps when it leaves the range of T.',
    ...checking,
    laws: [{ rightIdentity: 'zero' }],
    eval: checked((a, b) => a - b),
    vectors: [
      { T: 't2', args: [-3n, 1n], results: [-4n] },
      { T: 'u8', args: [0n, 1n], trap: 'overflow' },
      { T: 'i8', args: [-128n, 1n], trap: 'overflow' },
    ],
  },
  checked_mul: {
    id: 21,
    doc: 'Product; traps when it leaves the range of T.',
    ...checking,
    laws: ['commutative', { identity: 'one' }, { absorbing: 'zero' }],
    eval: checked((a, b) => a * b),
    vectors: [
      { T: 't3', args: [-13n, -1n], results: [13n] },
      { T: 'i8', args: [-128n, -1n], trap: 'overflow' },
      { T: 'u64', args: [4294967296n, 4294967296n], trap: 'overflow' },
    ],
  },
  sign: {
    id: 22,
    doc: 'The sign as a trit: −1, 0 or 1.',
    T: 'int',
    operands: ['T'],
    results: ['t1'],
    effect: 'pure',
    eval: ([a]) => [(a as bigint) < 0n ? -1n : (a as bigint) > 0n ? 1n : 0n],
    vectors: [
      { T: 't40', args: [-6078832729528464400n], results: [-1n] },
      { T: 'u8', args: [255n], results: [1n] },
      { T: 'i32', args: [0n], results: [0n] },
    ],
  },
} as const satisfies OpTable;
