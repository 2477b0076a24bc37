import type { Eval } from './values.ts';
import type { OpRow, TypePattern } from './schema.ts';
import { pack, unpack } from './lanes.ts';

/** A row without its id, which its place in the family's list gives. */
export type RowBody = Omit<OpRow, 'id'>;

/** A pure row of fixed types: the shape of nearly every vector operation. */
export function pureRow(
  doc: string,
  operands: readonly TypePattern[],
  result: TypePattern,
  evaluate: Eval,
  more: Partial<RowBody> = {},
): RowBody {
  return { doc, operands, results: [result], effect: 'pure', eval: evaluate, ...more };
}

export const ONE = ['v128'] as const;
export const TWO = ['v128', 'v128'] as const;

/** A bitwise function of vectors, on the whole 128 bits at once. */
function whole(f: (a: bigint, b: bigint, c: bigint) => bigint): Eval {
  return (args) => {
    const bits = args.map((v) => unpack(v, 64)).map(([low, high]) => low | (high << 64n));
    const r = BigInt.asUintN(128, f(bits[0], bits[1], bits[2]));
    return [pack([r, r >> 64n], 64)];
  };
}

/** Rows of the `v128_` family. */
export function v128Row(op: string): RowBody | undefined {
  switch (op) {
    case 'not':
      return pureRow(
        'Bitwise complement.',
        ONE,
        'v128',
        whole((a) => ~a),
        { laws: ['involution'] },
      );
    case 'and':
      return pureRow(
        'Bitwise conjunction.',
        TWO,
        'v128',
        whole((a, b) => a & b),
        { laws: ['commutative', 'associative', 'idempotent'] },
      );
    case 'andnot':
      return pureRow(
        'The first and the complement of the second.',
        TWO,
        'v128',
        whole((a, b) => a & ~b),
      );
    case 'or':
      return pureRow(
        'Bitwise disjunction.',
        TWO,
        'v128',
        whole((a, b) => a | b),
        { laws: ['commutative', 'associative', 'idempotent'] },
      );
    case 'xor':
      return pureRow(
        'Bitwise exclusive disjunction.',
        TWO,
        'v128',
        whole((a, b) => a ^ b),
        { laws: ['commutative', 'associative'] },
      );
    case 'bitselect':
      return pureRow(
        'Bits of the first where the third has ones, of the second where it has zeros.',
        ['v128', 'v128', 'v128'],
        'v128',
        whole((a, b, mask) => (a & mask) | (b & ~mask)),
      );
    case 'any_true':
      return pureRow('Whether any bit is one.', ONE, 'bool', ([a]) => [unpack(a, 64).some((x) => x !== 0n)]);
    default:
      return undefined;
  }
}
