import { roundHalfEven } from '../numerics.ts';
import type { OpTable } from './schema.ts';
import { roundTo } from './values.ts';

const unary = { T: 'float', operands: ['T'], results: ['T'], effect: 'pure' } as const;

/** Operations of floats alone, ids 180–219; the arithmetic they share with integers is in arith.ts. */
export const FLOAT = {
  sqrt: {
    id: 180,
    doc: 'Square root, correctly rounded; NaN below zero.',
    ...unary,
    eval: ([a], { T }) => [roundTo(T, Math.sqrt(a as number))],
    vectors: [
      { T: 'f32', args: [2], results: [1.4142135381698608] },
      { T: 'f64', args: [2], results: [1.4142135623730951] },
      { T: 'f64', args: [-0], results: [-0] },
      { T: 'f64', args: [-1], results: [NaN] },
    ],
  },
  floor: {
    id: 181,
    doc: 'Greatest integral value that is not greater.',
    ...unary,
    laws: ['idempotent'],
    eval: ([a]) => [Math.floor(a as number)],
    vectors: [
      { T: 'f64', args: [-0.5], results: [-1] },
      { T: 'f32', args: [-0], results: [-0] },
      { T: 'f32', args: [NaN], results: [NaN] },
    ],
  },
  ceil: {
    id: 182,
    doc: 'Least integral value that is not less.',
    ...unary,
    laws: ['idempotent'],
    eval: ([a]) => [Math.ceil(a as number)],
    vectors: [
      { T: 'f64', args: [-0.5], results: [-0] },
      { T: 'f32', args: [1.25], results: [2] },
    ],
  },
  trunc: {
    id: 183,
    doc: 'The integral part.',
    ...unary,
    laws: ['idempotent'],
    eval: ([a]) => [Math.trunc(a as number)],
    vectors: [
      { T: 'f64', args: [-0.5], results: [-0] },
      { T: 'f32', args: [-1.75], results: [-1] },
      { T: 'f32', args: [1.75], results: [1] },
      { T: 'f64', args: [Infinity], results: [Infinity] },
    ],
  },
  nearest: {
    id: 184,
    doc: 'The nearest integral value, ties to even.',
    ...unary,
    laws: ['idempotent'],
    eval: ([a]) => [roundHalfEven(a as number)],
    vectors: [
      { T: 'f64', args: [0.5], results: [0] },
      { T: 'f64', args: [-0.5], results: [-0] },
      { T: 'f32', args: [1.5], results: [2] },
      { T: 'f64', args: [2.5], results: [2] },
      { T: 'f64', args: [4503599627370497.5], results: [4503599627370498] },
      { T: 'f64', args: [0.49999999999999994], results: [0] },
    ],
  },
  copysign: {
    id: 185,
    doc: 'The first with the sign of the second. A NaN counts as positive.',
    T: 'float',
    operands: ['T', 'T'],
    results: ['T'],
    effect: 'pure',
    eval: ([a, b]) => {
      const negative = (b as number) < 0 || Object.is(b, -0);
      const magnitude = Math.abs(a as number);
      return [negative ? -magnitude : magnitude];
    },
    vectors: [
      { T: 'f32', args: [1, -0], results: [-1] },
      { T: 'f64', args: [-0, 1], results: [0] },
      { T: 'f64', args: [-3, 0], results: [3] },
      { T: 'f64', args: [NaN, -1], results: [NaN] },
      { T: 'f64', args: [-2, NaN], results: [2] },
    ],
  },
  is_nan: {
    id: 186,
    doc: 'Whether the operand is NaN.',
    T: 'float',
    operands: ['T'],
    results: ['bool'],
    effect: 'pure',
    eval: ([a]) => [Number.isNaN(a)],
    vectors: [
      { T: 'f32', args: [NaN], results: [true] },
      { T: 'f64', args: [Infinity], results: [false] },
    ],
  },
} as const satisfies OpTable;
