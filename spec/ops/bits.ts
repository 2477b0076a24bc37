import { scalarInfo, wrapInt } from '../types.ts';
import type { OpTable } from './schema.ts';
import type { Eval } from './values.ts';
import { shiftCount, toBits } from './values.ts';

/** A bitwise function of two integers; two's complement makes bigint's own operators right, wrapping makes them uN's. */
function bitwise(int: (a: bigint, b: bigint) => bigint, bool: (a: boolean, b: boolean) => boolean): Eval {
  return ([a, b], { T }) =>
    T === 'bool' ? [bool(a as boolean, b as boolean)] : [wrapInt(int(a as bigint, b as bigint), scalarInfo(T))];
}

function rotate(direction: 1 | -1): Eval {
  return ([a, count], { T }) => {
    const t = scalarInfo(T);
    const w = BigInt(t.width);
    const k = (((BigInt(direction) * (count as bigint)) % w) + w) % w;
    const bits = toBits(a, T);
    return [wrapInt((bits << k) | (bits >> (w - k)), t)];
  };
}

const logic = { T: ['bin', 'bool'], operands: ['T', 'T'], results: ['T'], effect: 'pure' } as const;
const shift = { T: 'bin', operands: ['T', 'i32'], results: ['T'], effect: 'trap', traps: ['shift'] } as const;
const rotation = { T: 'bin', operands: ['T', 'i32'], results: ['T'], effect: 'pure' } as const;
const count = { T: 'bin', operands: ['T'], results: ['i32'], effect: 'pure' } as const;

/** Bits of binary integers and truth values, ids 70–99. */
export const BITS = {
  and: {
    id: 70,
    doc: 'Bitwise conjunction.',
    ...logic,
    laws: ['commutative', 'associative', 'idempotent', { identity: 'ones' }, { absorbing: 'zero' }],
    eval: bitwise(
      (a, b) => a & b,
      (a, b) => a && b,
    ),
    vectors: [
      { T: 'i8', args: [-128n, 127n], results: [0n] },
      { T: 'u64', args: [18446744073709551615n, 5n], results: [5n] },
      { T: 'bool', args: [true, false], results: [false] },
    ],
  },
  or: {
    id: 71,
    doc: 'Bitwise disjunction.',
    ...logic,
    laws: ['commutative', 'associative', 'idempotent', { identity: 'zero' }, { absorbing: 'ones' }],
    eval: bitwise(
      (a, b) => a | b,
      (a, b) => a || b,
    ),
    vectors: [
      { T: 'i8', args: [-128n, 127n], results: [-1n] },
      { T: 'bool', args: [true, false], results: [true] },
    ],
  },
  xor: {
    id: 72,
    doc: 'Bitwise exclusive disjunction.',
    ...logic,
    laws: ['commutative', 'associative', { identity: 'zero' }],
    eval: bitwise(
      (a, b) => a ^ b,
      (a, b) => a !== b,
    ),
    vectors: [
      { T: 'i16', args: [-1n, 1n], results: [-2n] },
      { T: 'u8', args: [170n, 255n], results: [85n] },
      { T: 'bool', args: [true, true], results: [false] },
    ],
  },
  not: {
    id: 73,
    doc: 'Bitwise complement.',
    T: ['bin', 'bool'],
    operands: ['T'],
    results: ['T'],
    effect: 'pure',
    laws: ['involution'],
    eval: ([a], { T }) => (T === 'bool' ? [!a] : [wrapInt(~(a as bigint), scalarInfo(T))]),
    vectors: [
      { T: 'i64', args: [0n], results: [-1n] },
      { T: 'u16', args: [0n], results: [65535n] },
      { T: 'bool', args: [false], results: [true] },
    ],
  },
  shl: {
    id: 74,
    doc: 'Shift left; a count of the width or more gives 0, a negative one traps.',
    ...shift,
    laws: [{ rightIdentity: 'zero' }],
    eval: ([a, c], { T }) => {
      const t = scalarInfo(T);
      const k = shiftCount(c);
      return [k >= t.width ? 0n : wrapInt((a as bigint) << BigInt(k), t)];
    },
    vectors: [
      { T: 'i8', args: [1n, 7n], results: [-128n] },
      { T: 'u32', args: [1n, 32n], results: [0n] },
      { T: 'u64', args: [1n, 2147483647n], results: [0n] },
      { T: 'i32', args: [1n, -1n], trap: 'shift' },
    ],
  },
  shr: {
    id: 75,
    doc: 'Shift right, with the sign for signed types; a count of the width or more leaves only the fill, a negative one traps.',
    ...shift,
    laws: [{ rightIdentity: 'zero' }],
    eval: ([a, c], { T }) => {
      const k = Math.min(shiftCount(c), scalarInfo(T).width);
      return [(a as bigint) >> BigInt(k)];
    },
    vectors: [
      { T: 'i8', args: [-128n, 7n], results: [-1n] },
      { T: 'u8', args: [128n, 7n], results: [1n] },
      { T: 'i64', args: [-1n, 64n], results: [-1n] },
      { T: 'u64', args: [18446744073709551615n, 64n], results: [0n] },
      { T: 'u8', args: [0n, -2147483648n], trap: 'shift' },
    ],
  },
  rotl: {
    id: 76,
    doc: 'Rotation left by the count modulo the width.',
    ...rotation,
    laws: [{ rightIdentity: 'zero' }],
    eval: rotate(1),
    vectors: [
      { T: 'u8', args: [129n, 1n], results: [3n] },
      { T: 'i8', args: [64n, 9n], results: [-128n] },
      { T: 'u32', args: [1n, -1n], results: [2147483648n] },
    ],
  },
  rotr: {
    id: 77,
    doc: 'Rotation right by the count modulo the width.',
    ...rotation,
    laws: [{ rightIdentity: 'zero' }],
    eval: rotate(-1),
    vectors: [
      { T: 'u8', args: [129n, 1n], results: [192n] },
      { T: 'i64', args: [1n, 1n], results: [-9223372036854775808n] },
      { T: 'u16', args: [1n, -17n], results: [2n] },
    ],
  },
  clz: {
    id: 78,
    doc: 'Number of leading zero bits; the width for 0.',
    ...count,
    eval: ([a], { T }) => {
      const bits = toBits(a, T);
      return [BigInt(scalarInfo(T).width - (bits === 0n ? 0 : bits.toString(2).length))];
    },
    vectors: [
      { T: 'i8', args: [0n], results: [8n] },
      { T: 'i8', args: [-1n], results: [0n] },
      { T: 'u64', args: [1n], results: [63n] },
    ],
  },
  ctz: {
    id: 79,
    doc: 'Number of trailing zero bits; the width for 0.',
    ...count,
    eval: ([a], { T }) => {
      const text = toBits(a, T).toString(2);
      const one = text.lastIndexOf('1');
      return [BigInt(one < 0 ? scalarInfo(T).width : text.length - 1 - one)];
    },
    vectors: [
      { T: 'i16', args: [0n], results: [16n] },
      { T: 'i16', args: [-32768n], results: [15n] },
      { T: 'u64', args: [12n], results: [2n] },
    ],
  },
  popcnt: {
    id: 80,
    doc: 'Number of one bits.',
    ...count,
    eval: ([a], { T }) => [BigInt(toBits(a, T).toString(2).replaceAll('0', '').length)],
    vectors: [
      { T: 'i64', args: [-1n], results: [64n] },
      { T: 'u8', args: [0n], results: [0n] },
      { T: 'u32', args: [2863311530n], results: [16n] },
    ],
  },
} as const satisfies OpTable;
