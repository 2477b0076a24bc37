import type { OpTable } from './schema.ts';

const order = { T: 'num', operands: ['T', 'T'], results: ['bool'], effect: 'pure' } as const;

/** Comparison and choice, ids 50–69. Any comparison with a NaN is false, except `ne`. */
export const COMPARE = {
  eq: {
    id: 50,
    doc: 'Whether the operands are equal; −0 equals +0, NaN equals nothing.',
    T: 'scalar',
    operands: ['T', 'T'],
    results: ['bool'],
    effect: 'pure',
    laws: ['commutative'],
    eval: ([a, b]) => [a === b],
    vectors: [
      { T: 't1', args: [0n, 0n], results: [true] },
      { T: 'bool', args: [true, false], results: [false] },
      { T: 'f64', args: [NaN, NaN], results: [false] },
      { T: 'f32', args: [0, -0], results: [true] },
    ],
  },
  ne: {
    id: 51,
    doc: 'Whether the operands differ; true when either is NaN.',
    T: 'scalar',
    operands: ['T', 'T'],
    results: ['bool'],
    effect: 'pure',
    laws: ['commutative'],
    eval: ([a, b]) => [a !== b],
    vectors: [
      { T: 'u64', args: [18446744073709551615n, 0n], results: [true] },
      { T: 'bool', args: [true, true], results: [false] },
      { T: 'f64', args: [NaN, NaN], results: [true] },
      { T: 'f32', args: [0, -0], results: [false] },
    ],
  },
  lt: {
    id: 52,
    doc: 'Whether the first is less.',
    ...order,
    eval: ([a, b]) => [(a as number) < (b as number)],
    vectors: [
      { T: 'u8', args: [127n, 128n], results: [true] },
      { T: 't40', args: [6078832729528464400n, -1n], results: [false] },
      { T: 'f32', args: [-0, 0], results: [false] },
      { T: 'f64', args: [NaN, 1], results: [false] },
    ],
  },
  le: {
    id: 53,
    doc: 'Whether the first is less or equal.',
    ...order,
    eval: ([a, b]) => [(a as number) <= (b as number)],
    vectors: [
      { T: 't1', args: [-1n, -1n], results: [true] },
      { T: 'i8', args: [-128n, 127n], results: [true] },
      { T: 'f64', args: [NaN, NaN], results: [false] },
    ],
  },
  gt: {
    id: 54,
    doc: 'Whether the first is greater.',
    ...order,
    eval: ([a, b]) => [(a as number) > (b as number)],
    vectors: [
      { T: 'u64', args: [9223372036854775808n, 1n], results: [true] },
      { T: 't5', args: [-121n, 121n], results: [false] },
      { T: 'f64', args: [1, NaN], results: [false] },
    ],
  },
  ge: {
    id: 55,
    doc: 'Whether the first is greater or equal.',
    ...order,
    eval: ([a, b]) => [(a as number) >= (b as number)],
    vectors: [
      { T: 't1', args: [0n, 0n], results: [true] },
      { T: 'u32', args: [0n, 4294967295n], results: [false] },
      { T: 'f32', args: [NaN, 0], results: [false] },
    ],
  },
  cmp3: {
    id: 56,
    doc: 'Three-way comparison: −1, 0 or 1 as the first is less, equal or greater; false is less than true.',
    T: ['int', 'bool'],
    operands: ['T', 'T'],
    results: ['t1'],
    effect: 'pure',
    eval: ([a, b]) => [a === b ? 0n : (a as bigint) < (b as bigint) ? -1n : 1n],
    vectors: [
      { T: 'u64', args: [9223372036854775808n, 1n], results: [1n] },
      { T: 'i64', args: [-9223372036854775808n, 1n], results: [-1n] },
      { T: 't9', args: [5n, 5n], results: [0n] },
      { T: 'bool', args: [false, true], results: [-1n] },
    ],
  },
  select: {
    id: 57,
    doc: 'The second operand if the first is true, else the third. Both are evaluated.',
    T: 'any',
    operands: ['bool', 'T', 'T'],
    results: ['T'],
    effect: 'pure',
    eval: ([c, a, b]) => [c ? a : b],
    vectors: [
      { T: 't3', args: [true, 5n, -5n], results: [5n] },
      { T: 'f64', args: [false, 1, -0], results: [-0] },
    ],
  },
  select3: {
    id: 58,
    doc: 'The second, third or fourth operand as the first is −1, 0 or 1. All are evaluated.',
    T: 'any',
    operands: ['t1', 'T', 'T', 'T'],
    results: ['T'],
    effect: 'pure',
    eval: ([t, neg, zero, pos]) => [t === 0n ? zero : (t as bigint) < 0n ? neg : pos],
    vectors: [
      { T: 'i8', args: [-1n, 1n, 2n, 3n], results: [1n] },
      { T: 'i8', args: [0n, 1n, 2n, 3n], results: [2n] },
      { T: 'bool', args: [1n, false, false, true], results: [true] },
    ],
  },
} as const satisfies OpTable;
