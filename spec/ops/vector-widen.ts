import type { LaneShape } from './lanes.ts';
import { pack, unpack, unpackFloats, unpackSigned } from './lanes.ts';
import type { RefValue } from './schema.ts';
import type { Eval } from './values.ts';
import type { RowBody } from './vector-rows.ts';
import { ONE, pureRow, TWO } from './vector-rows.ts';

const THREE = ['v128', 'v128', 'v128'] as const;

/** Reads the lanes of half the width, as the name's ending says. */
function narrowLanes(v: RefValue, bits: number, op: string): bigint[] {
  return (op.endsWith('_u') ? unpack : unpackSigned)(v, bits / 2);
}

function halfOf<X>(lanes: readonly X[], op: string): readonly X[] {
  const mid = lanes.length / 2;
  return op.includes('_high_') ? lanes.slice(mid) : lanes.slice(0, mid);
}

function adjacent(lanes: readonly bigint[]): bigint[] {
  return lanes.filter((_, i) => i % 2 === 0).map((x, i) => x + lanes[2 * i + 1]);
}

function narrowing(bits: number, signed: boolean): Eval {
  const low = signed ? -(1n << BigInt(bits - 1)) : 0n;
  const high = low + (1n << BigInt(bits)) - 1n;
  return ([a, b]) => [
    pack(
      [...unpackSigned(a, 2 * bits), ...unpackSigned(b, 2 * bits)].map((x) => (x < low ? low : x > high ? high : x)),
      bits,
    ),
  ];
}

function truncated(x: number, signed: boolean): bigint {
  if (Number.isNaN(x)) return 0n;
  const low = signed ? -(2 ** 31) : 0;
  const high = signed ? 2 ** 31 - 1 : 2 ** 32 - 1;
  return BigInt(Math.trunc(Math.min(Math.max(x, low), high)));
}

/**
 * WebAssembly's relaxed dot product with its one choice taken: of the second operand's bytes seven bits count, and nothing
 * saturates. Where they are 0…127 already, every engine's instruction gives these bits.
 */
function byteDot(bits: number): RowBody {
  return pureRow(
    'The third’s lanes plus sums of four products, of the first’s signed bytes and the low 7 bits of the second’s, wrapping.',
    THREE,
    'v128',
    ([a, b, c]) => {
      const y = unpack(b, 8);
      const products = unpackSigned(a, 8).map((p, i) => p * (y[i] & 127n));
      const fours = adjacent(adjacent(products));
      return [
        pack(
          unpack(c, bits).map((sum, i) => sum + fours[i]),
          bits,
        ),
      ];
    },
  );
}

/** Rows whose operands' lanes are of another width or kind than the result's. */
export function wideningRow({ bits }: LaneShape, op: string): RowBody | undefined {
  const [verb] = op.split('_');
  switch (verb) {
    case 'extend':
      return pureRow('Half of the narrower lanes, extended.', ONE, 'v128', ([v]) => [
        pack(halfOf(narrowLanes(v, bits, op), op), bits),
      ]);
    case 'extmul':
      return pureRow(
        'Exact products of half of the narrower lanes.',
        TWO,
        'v128',
        ([a, b]) => {
          const y = halfOf(narrowLanes(b, bits, op), op);
          const x = halfOf(narrowLanes(a, bits, op), op);
          return [
            pack(
              x.map((p, i) => p * y[i]),
              bits,
            ),
          ];
        },
        { laws: ['commutative'] },
      );
    case 'extadd':
      return pureRow('Exact sums of neighbours of the narrower lanes.', ONE, 'v128', ([v]) => [
        pack(adjacent(narrowLanes(v, bits, op)), bits),
      ]);
    case 'dot':
      if (op === 'dot_i8x16_i7x16_add_s') return byteDot(bits);
      return pureRow(
        'Sums of neighbouring products of the narrower lanes, wrapping.',
        TWO,
        'v128',
        ([a, b]) => {
          const y = narrowLanes(b, bits, op);
          return [pack(adjacent(narrowLanes(a, bits, op).map((p, i) => p * y[i])), bits)];
        },
        { laws: ['commutative'] },
      );
    case 'narrow':
      return pureRow(
        'The wider signed lanes of both operands, clamped to the lane.',
        TWO,
        'v128',
        narrowing(bits, op.endsWith('_s')),
      );
    case 'trunc': {
      const double = op.includes('f64x2');
      const signed = double ? op.endsWith('_s_zero') : op.endsWith('_s');
      return pureRow(
        double
          ? 'The f64 lanes truncated and clamped, NaN to 0, then two zeros.'
          : 'Float lanes truncated and clamped, NaN to 0.',
        ONE,
        'v128',
        ([v]) => [
          pack([...unpackFloats(v, double ? 64 : 32).map((x) => truncated(x, signed)), 0n, 0n].slice(0, 4), bits),
        ],
      );
    }
    default:
      return undefined;
  }
}
