/**
 * Edge cases of vector operations on single lanes: operands, then the result. Integer lanes count by their low bits
 * alone, so −1 is also the largest unsigned value and `min` the middle of the unsigned range.
 */
type Ints = readonly (readonly bigint[])[];
type Mixed<A, R> = readonly (readonly [...A[], R])[];

/** The four comparisons' results on (min, max), (max, min), (−1, 0), (4, 4). */
const ORDER: Readonly<Record<string, readonly bigint[]>> = {
  eq: [0n, 0n, 0n, -1n],
  ne: [-1n, -1n, -1n, 0n],
  lt_s: [-1n, 0n, -1n, 0n],
  lt_u: [0n, -1n, 0n, 0n],
  gt_s: [0n, -1n, 0n, 0n],
  gt_u: [-1n, 0n, -1n, 0n],
  le_s: [-1n, 0n, -1n, -1n],
  le_u: [0n, -1n, 0n, -1n],
  ge_s: [0n, -1n, 0n, -1n],
  ge_u: [-1n, 0n, -1n, -1n],
};

/** Cases of an operation that works lane by lane on integers of `bits` bits. */
export function intEdges(op: string, bits: number): Ints | undefined {
  const min = -(1n << BigInt(bits - 1));
  const max = -min - 1n;
  const root = 1n << BigInt(bits / 2);
  if (Object.hasOwn(ORDER, op)) {
    const r = ORDER[op];
    return [
      [min, max, r[0]],
      [max, min, r[1]],
      [-1n, 0n, r[2]],
      [4n, 4n, r[3]],
    ];
  }
  const table: Readonly<Record<string, Ints>> = {
    add: [
      [max, 1n, min],
      [-1n, 1n, 0n],
      [min, min, 0n],
      [3n, 4n, 7n],
    ],
    sub: [
      [min, 1n, max],
      [0n, 1n, -1n],
      [min, min, 0n],
      [7n, 9n, -2n],
    ],
    mul: [
      [min, -1n, min],
      [max, max, 1n],
      [root, root, 0n],
      [-3n, 5n, -15n],
    ],
    min_s: [
      [min, max, min],
      [-1n, 0n, -1n],
      [5n, 4n, 4n],
    ],
    min_u: [
      [min, max, max],
      [-1n, 0n, 0n],
      [5n, 4n, 4n],
    ],
    max_s: [
      [min, max, max],
      [-1n, 0n, 0n],
      [5n, 4n, 5n],
    ],
    max_u: [
      [min, max, min],
      [-1n, 0n, -1n],
      [5n, 4n, 5n],
    ],
    add_sat_s: [
      [max, 1n, max],
      [min, -1n, min],
      [max, min, -1n],
      [3n, 4n, 7n],
    ],
    add_sat_u: [
      [-1n, 1n, -1n],
      [max, 1n, min],
      [min, min, -1n],
      [3n, 4n, 7n],
    ],
    sub_sat_s: [
      [min, 1n, min],
      [max, -1n, max],
      [0n, min, max],
      [7n, 9n, -2n],
    ],
    sub_sat_u: [
      [0n, 1n, 0n],
      [min, max, 1n],
      [9n, 7n, 2n],
      [0n, -1n, 0n],
    ],
    avgr_u: [
      [-1n, -1n, -1n],
      [0n, 1n, 1n],
      [1n, 2n, 2n],
      [min, 0n, 1n << BigInt(bits - 2)],
    ],
    q15mulr_sat_s: [
      [min, min, max],
      [16384n, 16384n, 8192n],
      [-1n, 1n, 0n],
      [1n, 16384n, 1n],
      [1n, 16383n, 0n],
      [max, max, 32766n],
    ],
    abs: [
      [min, min],
      [max, max],
      [-1n, 1n],
      [0n, 0n],
    ],
    neg: [
      [min, min],
      [max, min + 1n],
      [1n, -1n],
      [0n, 0n],
    ],
    popcnt: [
      [-1n, 8n],
      [0n, 0n],
      [min, 1n],
      [85n, 4n],
    ],
  };
  return Object.hasOwn(table, op) ? table[op] : undefined;
}

/** Cases (lane, result) of a shift by a count. Counts beyond the width, and negative ones, count modulo the width. */
export function shiftEdges(op: string, bits: number): { count: bigint; cases: Ints }[] | undefined {
  const min = -(1n << BigInt(bits - 1));
  const max = -min - 1n;
  const top: Readonly<Record<string, Ints>> = {
    shl: [
      [1n, min],
      [-1n, min],
      [2n, 0n],
    ],
    shr_s: [
      [min, -1n],
      [-1n, -1n],
      [max, 0n],
    ],
    shr_u: [
      [min, 1n],
      [-1n, 1n],
      [max, 0n],
    ],
  };
  const by1: Readonly<Record<string, Ints>> = {
    shl: [
      [max, -2n],
      [min, 0n],
    ],
    shr_s: [
      [min, min / 2n],
      [3n, 1n],
    ],
    shr_u: [
      [min, -min / 2n],
      [-1n, max],
    ],
  };
  if (!Object.hasOwn(top, op)) return undefined;
  return [
    { count: BigInt(bits - 1), cases: top[op] },
    { count: -1n, cases: top[op] },
    {
      count: BigInt(bits),
      cases: [
        [min, min],
        [5n, 5n],
      ],
    },
    { count: 1n, cases: by1[op] },
  ];
}

/** Cases of arithmetic on float lanes, exact in f32 and f64 alike. */
export function floatEdges(op: string): readonly (readonly number[])[] | undefined {
  const table: Readonly<Record<string, readonly (readonly number[])[]>> = {
    add: [
      [1, 2, 3],
      [-0, -0, -0],
      [Infinity, -Infinity, NaN],
      [1, -1, 0],
    ],
    sub: [
      [1, 1, 0],
      [-0, 0, -0],
      [Infinity, Infinity, NaN],
      [1, 3, -2],
    ],
    mul: [
      [3, -4, -12],
      [0, -1, -0],
      [0, Infinity, NaN],
      [NaN, 1, NaN],
    ],
    div: [
      [1, -4, -0.25],
      [1, 0, Infinity],
      [0, 0, NaN],
      [1, -Infinity, -0],
    ],
    min: [
      [0, -0, -0],
      [1, NaN, NaN],
      [-1, 2, -1],
      [NaN, 1, NaN],
    ],
    max: [
      [-0, 0, 0],
      [NaN, 1, NaN],
      [-1, 2, 2],
      [1, NaN, NaN],
    ],
    pmin: [
      [0, -0, 0],
      [1, NaN, 1],
      [NaN, 1, NaN],
      [2, -1, -1],
    ],
    pmax: [
      [-0, 0, -0],
      [1, NaN, 1],
      [NaN, 1, NaN],
      [-1, 2, 2],
    ],
    abs: [
      [-0, 0],
      [-1.5, 1.5],
      [-Infinity, Infinity],
      [2, 2],
    ],
    neg: [
      [0, -0],
      [1.5, -1.5],
      [-Infinity, Infinity],
      [-0, 0],
    ],
    sqrt: [
      [4, 2],
      [-0, -0],
      [-1, NaN],
      [Infinity, Infinity],
    ],
    ceil: [
      [-0.5, -0],
      [1.25, 2],
      [NaN, NaN],
      [-1.75, -1],
    ],
    floor: [
      [-0.5, -1],
      [-0, -0],
      [1.75, 1],
      [0.5, 0],
    ],
    trunc: [
      [-0.5, -0],
      [-1.75, -1],
      [1.75, 1],
      [Infinity, Infinity],
    ],
    nearest: [
      [0.5, 0],
      [1.5, 2],
      [-2.5, -2],
      [-0.5, -0],
    ],
  };
  return Object.hasOwn(table, op) ? table[op] : undefined;
}

/** Comparisons' results on (0, −0), (NaN, NaN), (−1, 2), (2, −1). */
const FLOAT_ORDER: Readonly<Record<string, readonly bigint[]>> = {
  eq: [-1n, 0n, 0n, 0n],
  ne: [0n, -1n, -1n, -1n],
  lt: [0n, 0n, -1n, 0n],
  gt: [0n, 0n, 0n, -1n],
  le: [-1n, 0n, -1n, 0n],
  ge: [-1n, 0n, 0n, -1n],
};

export function floatTruthEdges(op: string): Mixed<number, bigint> | undefined {
  if (!Object.hasOwn(FLOAT_ORDER, op)) return undefined;
  const r = FLOAT_ORDER[op];
  return [
    [0, -0, r[0]],
    [NaN, NaN, r[1]],
    [-1, 2, r[2]],
    [2, -1, r[3]],
  ];
}

/** Cases of integer lanes as floats, by the operation's full name, which tells the float's width and the sign. */
export function intToFloatEdges(op: string): Mixed<bigint, number> | undefined {
  const min = -(1n << 31n);
  const table: Readonly<Record<string, Mixed<bigint, number>>> = {
    convert_i32x4_s: [
      [-1n, -1],
      [16777217n, 16777216],
      [min, -2147483648],
      [16777219n, 16777220],
    ],
    convert_i32x4_u: [
      [-1n, 4294967296],
      [16777217n, 16777216],
      [min, 2147483648],
      [0n, 0],
    ],
    convert_low_i32x4_s: [
      [-1n, -1],
      [min, -2147483648],
    ],
    convert_low_i32x4_u: [
      [-1n, 4294967295],
      [min, 2147483648],
    ],
  };
  return Object.hasOwn(table, op) ? table[op] : undefined;
}

/** Cases of float lanes truncated to i32 or u32 with saturation. */
export function floatToIntEdges(op: string): Mixed<number, bigint> | undefined {
  if (!op.startsWith('trunc_sat')) return undefined;
  const max = (1n << 31n) - 1n;
  const signed = op.endsWith('_s') || op.endsWith('_s_zero');
  return signed
    ? [
        [NaN, 0n],
        [1e10, max],
        [-Infinity, -max - 1n],
        [-1.9, -1n],
      ]
    : [
        [NaN, 0n],
        [-1.9, 0n],
        [1e10, -1n],
        [5e9, -1n],
        [1.9, 1n],
      ];
}
