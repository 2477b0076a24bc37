import { f32Bits, f32FromBits, f64Bits, f64FromBits, roundBigint, roundHalfEven } from '../numerics.ts';
import { scalarInfo, wrapInt } from '../types.ts';
import type { OpTable, RefValue } from './schema.ts';
import { RefTrap } from './schema.ts';
import type { ScalarType } from '../types.ts';
import { fit } from './values.ts';

/** An integral number as an integer of the type; NaN, infinities and what does not fit trap. */
function integral(x: number, type: ScalarType): bigint {
  if (!Number.isFinite(x)) throw new RefTrap('range');
  return fit(BigInt(x), type, 'range');
}

function saturate(v: RefValue, type: ScalarType): bigint {
  const x = v as number;
  const { min, max } = scalarInfo(type);
  if (Number.isNaN(x)) return 0n;
  if (x === Infinity) return max;
  if (x === -Infinity) return min;
  const i = BigInt(Math.trunc(x));
  return i < min ? min : i > max ? max : i;
}

const rounding = { T: 'float', U: 'int', operands: ['T'], results: ['U'], effect: 'trap', traps: ['range'] } as const;

/** Conversions, ids 150–179. Converting to a type of the same kind and width is allowed and changes nothing. */
export const CONVERT = {
  wrap: {
    id: 150,
    doc: 'The integer modulo the number of values of the result’s type.',
    T: 'int',
    U: 'int',
    operands: ['T'],
    results: ['U'],
    effect: 'pure',
    eval: ([a], { U }) => [wrapInt(a as bigint, scalarInfo(U))],
    vectors: [
      { T: 'i32', U: 't3', args: [14n], results: [-13n] },
      { T: 't40', U: 'u8', args: [-1n], results: [255n] },
      { T: 'u64', U: 'i32', args: [4294967295n], results: [-1n] },
      { T: 'u64', U: 't40', args: [18446744073709551615n], results: [-5868586844404305987n] },
    ],
  },
  exact: {
    id: 151,
    doc: 'The same integer in another type, 0 or 1 for a truth value; traps when it does not fit.',
    T: ['int', 'bool'],
    U: 'int',
    operands: ['T'],
    results: ['U'],
    effect: 'trap',
    traps: ['range'],
    eval: ([a], { T, U }) => [T === 'bool' ? (a ? 1n : 0n) : fit(a as bigint, U, 'range')],
    vectors: [
      { T: 'i32', U: 't3', args: [13n], results: [13n] },
      { T: 'i32', U: 't3', args: [14n], trap: 'range' },
      { T: 't40', U: 'u64', args: [-1n], trap: 'range' },
      { T: 't40', U: 'i64', args: [-6078832729528464400n], results: [-6078832729528464400n] },
      { T: 'u64', U: 'i64', args: [9223372036854775808n], trap: 'range' },
      { T: 'bool', U: 't1', args: [true], results: [1n] },
      { T: 'bool', U: 'u8', args: [false], results: [0n] },
    ],
  },
  to_float: {
    id: 152,
    doc: 'Integer to float, rounded to nearest even.',
    T: 'int',
    U: 'float',
    operands: ['T'],
    results: ['U'],
    effect: 'pure',
    eval: ([a], { U }) => [roundBigint(a as bigint, U === 'f32' ? 24 : 53)],
    vectors: [
      { T: 'i32', U: 'f32', args: [16777217n], results: [16777216] },
      { T: 'i32', U: 'f32', args: [16777219n], results: [16777220] },
      { T: 'u64', U: 'f64', args: [18446744073709551615n], results: [18446744073709552000] },
      { T: 'i64', U: 'f32', args: [9007199791611905n], results: [9007200328482816] },
      { T: 't40', U: 'f64', args: [0n], results: [0] },
      { T: 'i32', U: 'f64', args: [16777217n], results: [16777217] },
      { T: 'i64', U: 'f64', args: [9007199254740993n], results: [9007199254740992] },
      { T: 'i64', U: 'f64', args: [36028797018963973n], results: [36028797018963976] },
      { T: 'i64', U: 'f64', args: [-9007199254740995n], results: [-9007199254740996] },
    ],
  },
  to_int_trunc: {
    id: 153,
    doc: 'Float to integer, truncated toward zero; traps on NaN and when the result does not fit.',
    ...rounding,
    eval: ([a], { U }) => [integral(Math.trunc(a as number), U)],
    vectors: [
      { T: 'f64', U: 'i8', args: [-128.9], results: [-128n] },
      { T: 'f64', U: 'i8', args: [-129], trap: 'range' },
      { T: 'f32', U: 'u8', args: [-0.75], results: [0n] },
      { T: 'f64', U: 'i64', args: [9223372036854775808], trap: 'range' },
      { T: 'f64', U: 't1', args: [1.9], results: [1n] },
      { T: 'f32', U: 'i32', args: [NaN], trap: 'range' },
    ],
  },
  to_int: {
    id: 154,
    doc: 'Float to integer, rounded half to even; traps on NaN and when the result does not fit.',
    ...rounding,
    eval: ([a], { U }) => [integral(roundHalfEven(a as number), U)],
    vectors: [
      { T: 'f64', U: 'i32', args: [2.5], results: [2n] },
      { T: 'f64', U: 'i32', args: [-3.5], results: [-4n] },
      { T: 'f32', U: 't1', args: [1.5], trap: 'range' },
      { T: 'f64', U: 'u8', args: [255.5], trap: 'range' },
      { T: 'f64', U: 'u8', args: [-0.5], results: [0n] },
      { T: 'f32', U: 'i32', args: [Infinity], trap: 'range' },
    ],
  },
  sat_int: {
    id: 155,
    doc: 'Float to integer, truncated toward zero and clamped to the range; NaN gives 0.',
    T: 'float',
    U: 'int',
    operands: ['T'],
    results: ['U'],
    effect: 'pure',
    eval: ([a], { U }) => [saturate(a, U)],
    vectors: [
      { T: 'f64', U: 'i8', args: [1000], results: [127n] },
      { T: 'f32', U: 'u32', args: [-1], results: [0n] },
      { T: 'f64', U: 't40', args: [-Infinity], results: [-6078832729528464400n] },
      { T: 'f64', U: 'i64', args: [NaN], results: [0n] },
      { T: 'f64', U: 'u64', args: [Infinity], results: [18446744073709551615n] },
      { T: 'f32', U: 'i8', args: [5.75], results: [5n] },
      { T: 'f64', U: 't3', args: [-5.75], results: [-5n] },
      { T: 'f64', U: 'i8', args: [-1000], results: [-128n] },
    ],
  },
  demote: {
    id: 156,
    doc: 'The f64 as f32, rounded to nearest even.',
    operands: ['f64'],
    results: ['f32'],
    effect: 'pure',
    eval: ([a]) => [Math.fround(a as number)],
    vectors: [
      { args: [0.1], results: [0.10000000149011612] },
      { args: [1e300], results: [Infinity] },
      { args: [-1e-300], results: [-0] },
      { args: [NaN], results: [NaN] },
    ],
  },
  promote: {
    id: 157,
    doc: 'The f32 as f64, exactly.',
    operands: ['f32'],
    results: ['f64'],
    effect: 'pure',
    eval: ([a]) => [a],
    vectors: [
      { args: [0.10000000149011612], results: [0.10000000149011612] },
      { args: [-0], results: [-0] },
      { args: [NaN], results: [NaN] },
    ],
  },
  bits: {
    id: 158,
    doc: 'Bit pattern of a float (f32 as u32, f64 as u64); every NaN gives the canonical one.',
    T: 'float',
    U: ['u32', 'u64'],
    relation: 'same_width',
    operands: ['T'],
    results: ['U'],
    effect: 'pure',
    eval: ([a], { T }) => [T === 'f32' ? BigInt(f32Bits(a as number)) : f64Bits(a as number)],
    vectors: [
      { T: 'f32', U: 'u32', args: [1], results: [0x3f800000n] },
      { T: 'f32', U: 'u32', args: [NaN], results: [0x7fc00000n] },
      { T: 'f64', U: 'u64', args: [-0], results: [0x8000000000000000n] },
      { T: 'f64', U: 'u64', args: [NaN], results: [0x7ff8000000000000n] },
    ],
  },
  from_bits: {
    id: 159,
    doc: 'The float with the bit pattern (u32 to f32, u64 to f64).',
    T: ['u32', 'u64'],
    U: 'float',
    relation: 'same_width',
    operands: ['T'],
    results: ['U'],
    effect: 'pure',
    eval: ([a], { T }) => [T === 'u32' ? f32FromBits(Number(a)) : f64FromBits(a as bigint)],
    vectors: [
      { T: 'u32', U: 'f32', args: [1n], results: [1.401298464324817e-45] },
      { T: 'u32', U: 'f32', args: [0xffffffffn], results: [NaN] },
      { T: 'u64', U: 'f64', args: [0x7ff0000000000000n], results: [Infinity] },
    ],
  },
} as const satisfies OpTable;
