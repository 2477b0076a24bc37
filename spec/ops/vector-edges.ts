import type { LaneShape } from './lanes.ts';
import { pack, packFloats } from './lanes.ts';
import type { OpVector } from './schema.ts';
import { floatEdges, floatTruthEdges, floatToIntEdges, intEdges, intToFloatEdges, shiftEdges } from './lane-edges.ts';

/** Edge cases of the vector rows, spread from cases of single lanes: every lane of every case is told, none computed. */

/** Lanes of the `k`-th column, the cases repeated until `count` lanes are full, beginning with case `from`. */
function column<X>(cases: readonly (readonly X[])[], k: number, count: number, from: number): X[] {
  return Array.from({ length: count }, (_, i) => cases[(from + i) % cases.length].at(k) as X);
}

/** Vectors whose lanes run through all cases; the last entry of a case is the result. */
function spread<A, R>(
  cases: readonly (readonly (A | R)[])[],
  lanes: number,
  packArgs: (lanes: A[]) => Uint8Array,
  packResult: (lanes: R[]) => Uint8Array,
): OpVector[] {
  const vectors: OpVector[] = [];
  for (let from = 0; from < cases.length; from += lanes) {
    const args = cases[0].slice(0, -1).map((_, k) => packArgs(column(cases, k, lanes, from) as A[]));
    vectors.push({ args, results: [packResult(column(cases, -1, lanes, from) as R[])] });
  }
  return vectors;
}

function ints(bits: number): (lanes: bigint[]) => Uint8Array {
  return (lanes) => pack(lanes, bits);
}

function floats(bits: number): (lanes: number[]) => Uint8Array {
  return (lanes) => packFloats(lanes, bits);
}

function repeat<X>(count: number, ...values: X[]): X[] {
  return Array.from({ length: count }, (_, i) => values[i % values.length]);
}

function accessEdges(shape: LaneShape, op: string): readonly OpVector[] | undefined {
  const { lanes, bits, float } = shape;
  const min = -(1n << BigInt(bits - 1));
  // Small lanes travel as i32, whose higher bits are dropped.
  const scalar = bits < 32 ? (1n << BigInt(bits)) + 5n : min + 5n;
  const kept = bits < 32 ? 5n : min + 5n;
  const last = { lane: lanes - 1 };
  switch (op) {
    case 'splat':
      return float
        ? [{ args: [-0.5], results: [packFloats(repeat(lanes, -0.5), bits)] }]
        : [{ args: [scalar], results: [pack(repeat(lanes, kept), bits)] }];
    case 'extract_lane':
    case 'extract_lane_s':
    case 'extract_lane_u': {
      if (float) return [{ attrs: last, args: [packFloats([...repeat(lanes - 1, 1), -0], bits)], results: [-0] }];
      const v = pack([...repeat(lanes - 1, 1n), min], bits);
      return [
        { attrs: last, args: [v], results: [op === 'extract_lane_u' ? -min : min] },
        { attrs: { lane: 0 }, args: [v], results: [1n] },
      ];
    }
    case 'replace_lane':
      return float
        ? [
            {
              attrs: last,
              args: [packFloats(repeat(lanes, 1), bits), -0.25],
              results: [packFloats([...repeat(lanes - 1, 1), -0.25], bits)],
            },
          ]
        : [
            {
              attrs: last,
              args: [pack(repeat(lanes, -1n), bits), scalar],
              results: [pack([...repeat(lanes - 1, -1n), kept], bits)],
            },
          ];
    case 'swizzle': {
      const from = Uint8Array.from({ length: 16 }, (_, i) => 100 + i);
      const at = Uint8Array.of(15, 0, 16, 255, 7, 7, 128, 1, 2, 3, 4, 5, 6, 17, 31, 14);
      const r = Uint8Array.of(115, 100, 0, 0, 107, 107, 0, 101, 102, 103, 104, 105, 106, 0, 0, 114);
      return [{ args: [from, at], results: [r] }];
    }
    case 'shuffle': {
      const a = Uint8Array.from({ length: 16 }, (_, i) => i);
      const b = Uint8Array.from({ length: 16 }, (_, i) => 100 + i);
      const bytes = Uint8Array.of(31, 0, 16, 15, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 30, 30);
      const r = Uint8Array.of(115, 0, 100, 15, 1, 101, 2, 102, 3, 103, 4, 104, 5, 105, 114, 114);
      return [{ attrs: { bytes }, args: [a, b], results: [r] }];
    }
    case 'all_true':
      return [
        { args: [pack(repeat(lanes, min), bits)], results: [true] },
        { args: [pack([...repeat(lanes - 1, -1n), 0n], bits)], results: [false] },
      ];
    case 'bitmask':
      return [
        { args: [pack(repeat(lanes, -1n, 1n), bits)], results: [0x5555n & ((1n << BigInt(lanes)) - 1n)] },
        { args: [pack([...repeat(lanes - 1, 0n), min], bits)], results: [1n << BigInt(lanes - 1)] },
      ];
    default:
      return undefined;
  }
}

/** Widening operations: cases of the narrower lanes, in the half that is read; the other half holds what must not show. */
function wideEdges({ lanes, bits }: LaneShape, op: string): readonly OpVector[] | undefined {
  const h = BigInt(bits / 2);
  const span = 1n << h;
  const min = -(span >> 1n);
  const max = -min - 1n;
  const signed = op.endsWith('_s');
  const u = (v: bigint): bigint => (signed || v >= 0n ? v : v + span); // how a lane reads
  const verb = op.split('_')[0];
  const [min32, max32] = [-(1n << 31n), (1n << 31n) - 1n];
  const narrow = (cases: readonly bigint[]): Uint8Array => {
    const half = repeat(lanes, ...cases);
    const other = repeat(lanes, 7n);
    return pack(op.includes('_high_') ? [...other, ...half] : [...half, ...other], bits / 2);
  };
  switch (verb) {
    case 'extend': {
      const cases = [min, -1n, max, 0n, -2n, 3n];
      return [{ args: [narrow(cases)], results: [pack(repeat(lanes, ...cases.map(u)), bits)] }];
    }
    case 'extmul': {
      const all: readonly (readonly [bigint, bigint, bigint])[] = [
        [min, min, 1n << (2n * h - 2n)],
        [-1n, 5n, signed ? -5n : 5n * span - 5n],
        [-1n, -1n, signed ? 1n : span * span - 2n * span + 1n],
        [max, max, span * (span / 4n) - span + 1n],
      ];
      // i64x2 has two lanes: two vectors.
      return [all.slice(0, 2), all.slice(2)].map((cases) => ({
        args: [narrow(cases.map((c) => c[0])), narrow(cases.map((c) => c[1]))],
        results: [pack(repeat(lanes, ...cases.map((c) => c[2])), bits)],
      }));
    }
    case 'extadd': {
      const pairs = [min, min, -1n, 1n, -1n, -1n, max, max];
      const sums = signed ? [2n * min, 0n, -2n, 2n * max] : [span, span, 2n * span - 2n, 2n * max];
      return [{ args: [pack(repeat(2 * lanes, ...pairs), bits / 2)], results: [pack(repeat(lanes, ...sums), bits)] }];
    }
    case 'dot':
      if (op === 'dot_i8x16_i7x16_add_s') {
        const [most, least] = [4n * 127n * 127n, -4n * 128n * 127n];
        return [
          {
            // The second’s bytes: ±most, with the eighth bit set as well, and small ones that tell places apart.
            args: [
              pack([...repeat(4, 127n), ...repeat(4, -128n), -128n, 127n, -1n, 1n, 1n, 20n, -3n, 50n], 8),
              pack([...repeat(8, 127n), 255n, 128n, 129n, 254n, 1n, 2n, 4n, 7n], 8),
              pack([0n, 5n, 0n, -400n], 32),
            ],
            results: [pack([most, least + 5n, -128n * 127n - 1n + 126n, 1n + 40n - 12n + 350n - 400n], 32)],
          },
          {
            args: [
              pack(repeat(16, 127n, 127n, -128n, -128n), 8),
              pack(repeat(16, 127n), 8),
              pack(repeat(4, max32, min32), 32),
            ],
            results: [pack(repeat(4, max32 - 254n, min32 - 254n), 32)],
          },
        ];
      }
      return [
        {
          args: [
            pack([min, min, 1n, 3n, -1n, 1n, max, min], bits / 2),
            pack([min, min, 2n, 4n, 1n, 1n, max, max], bits / 2),
          ],
          results: [pack([-(1n << 31n), 14n, 0n, -32767n], bits)],
        },
      ];
    default:
      return undefined;
  }
}

function narrowEdges({ lanes, bits }: LaneShape, op: string): readonly OpVector[] | undefined {
  if (!op.startsWith('narrow')) return undefined;
  const w = BigInt(bits);
  const [low, high] = op.endsWith('_s') ? [-(1n << (w - 1n)), (1n << (w - 1n)) - 1n] : [0n, (1n << w) - 1n];
  const a = [high + 1n, low - 1n, high, low];
  const b = [5n, -(1n << (2n * w - 1n)), (1n << (2n * w - 1n)) - 1n, 0n];
  return [
    {
      args: [pack(repeat(lanes / 2, ...a), 2 * bits), pack(repeat(lanes / 2, ...b), 2 * bits)],
      results: [pack([...repeat(lanes / 2, high, low, high, low), ...repeat(lanes / 2, 5n, low, high, 0n)], bits)],
    },
  ];
}

/** Conversions between integer and float lanes, and between float widths. */
function convertEdges({ bits }: LaneShape, op: string): readonly OpVector[] | undefined {
  if (op === 'demote_f64x2_zero') {
    return [
      { args: [packFloats([0.1, 1e300], 64)], results: [packFloats([0.10000000149011612, Infinity, 0, 0], 32)] },
      { args: [packFloats([-0, NaN], 64)], results: [packFloats([-0, NaN, 0, 0], 32)] },
    ];
  }
  if (op === 'promote_low_f32x4') {
    const v = packFloats([0.10000000149011612, -0, 9, 9], 32);
    return [{ args: [v], results: [packFloats([0.10000000149011612, -0], 64)] }];
  }
  const fromInts = intToFloatEdges(op);
  if (fromInts) {
    if (bits === 32) return spread<bigint, number>(fromInts, 4, ints(32), floats(32));
    const low = (cases: readonly bigint[]): Uint8Array => pack([...cases, 9n, 9n], 32);
    return spread<bigint, number>(fromInts, 2, low, floats(64));
  }
  const toInts = floatToIntEdges(op);
  if (!toInts) return undefined;
  if (!op.includes('f64x2')) return spread<number, bigint>(toInts, 4, floats(32), ints(32));
  return spread<number, bigint>(toInts, 2, floats(64), (r) => pack([...r, 0n, 0n], 32));
}

/** Edge vectors of an operation on lanes. */
export function laneVectors(shape: LaneShape, op: string): readonly OpVector[] {
  const { lanes, bits, float } = shape;
  const access = accessEdges(shape, op) ?? wideEdges(shape, op) ?? narrowEdges(shape, op) ?? convertEdges(shape, op);
  if (access) return access;
  if (float) {
    const truth = floatTruthEdges(op);
    if (truth) return spread<number, bigint>(truth, lanes, floats(bits), ints(bits));
    return spread<number, number>(floatEdges(op) ?? [], lanes, floats(bits), floats(bits));
  }
  const shifts = shiftEdges(op, bits);
  if (shifts) {
    return shifts.map(({ count, cases }) => ({
      args: [pack(column(cases, 0, lanes, 0), bits), count],
      results: [pack(column(cases, 1, lanes, 0), bits)],
    }));
  }
  return spread<bigint, bigint>(intEdges(op, bits) ?? [], lanes, ints(bits), ints(bits));
}

/** Edge vectors of the operations on all 128 bits. */
export function v128Vectors(op: string): readonly OpVector[] {
  const b = (...pattern: number[]): Uint8Array => Uint8Array.from(repeat(16, ...pattern));
  const a = b(0x0f, 0xff, 0x00);
  const c = b(0x33, 0x5a, 0x81);
  switch (op) {
    case 'not':
      return [{ args: [a], results: [b(0xf0, 0x00, 0xff)] }];
    case 'and':
      return [{ args: [a, c], results: [b(0x03, 0x5a, 0x00)] }];
    case 'andnot':
      return [{ args: [a, c], results: [b(0x0c, 0xa5, 0x00)] }];
    case 'or':
      return [{ args: [a, c], results: [b(0x3f, 0xff, 0x81)] }];
    case 'xor':
      return [{ args: [a, c], results: [b(0x3c, 0xa5, 0x81)] }];
    case 'bitselect':
      return [{ args: [a, c, b(0xf0, 0x0f, 0xff)], results: [b(0x03, 0x5f, 0x00)] }];
    case 'any_true':
      return [
        { args: [new Uint8Array(16)], results: [false] },
        { args: [Uint8Array.from({ length: 16 }, (_, i) => (i === 15 ? 128 : 0))], results: [true] },
      ];
    default:
      return [];
  }
}
