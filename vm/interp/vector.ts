import { OPS } from '../../spec/ops/index.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { RegisterFile } from './registers.ts';

/**
 * The vector operations that kernels are made of, on typed views of the register file: about twenty times as fast as
 * their reference evaluation, which the rest runs as. Results are held to the reference by the op table's vectors.
 *
 * An operation gets the frame's byte index and the words of the instruction: byte indexes relative to the frame of
 * result and operands, then a lane where there is one.
 */
type VectorOp = (f: RegisterFile, base: number, d: number, a: number, b: number, c: number) => void;
type Lane = (x: number, y: number) => number;
type LaneView = 'I8' | 'U8' | 'I16' | 'U16' | 'I' | 'U32' | 'F32' | 'F';

const BYTES: Readonly<Record<LaneView, number>> = { I8: 1, U8: 1, I16: 2, U16: 2, I: 4, U32: 4, F32: 4, F: 8 };
/** Where operations whose lanes change place gather their result before it overwrites an operand. */
const scratch = new Int32Array(16);

/** Lane by lane; writes through the same view, which wraps. */
function two(view: LaneView, f: Lane): VectorOp {
  const bytes = BYTES[view];
  const n = 16 / bytes;
  return (file, base, d, a, b) => {
    const v = file[view];
    const to = (base + d) / bytes;
    const x = (base + a) / bytes;
    const y = (base + b) / bytes;
    for (let i = 0; i < n; i++) v[to + i] = f(v[x + i], v[y + i]);
  };
}

/** Float arithmetic: every NaN is written as the canonical one. */
function floats(view: 'F32' | 'F', f: Lane): VectorOp {
  return two(view, (x, y) => {
    const r = f(x, y);
    return r === r ? r : NaN;
  });
}

/** Lanes compared through one view give all ones or zero through an integer view of the same width. */
function truth(view: LaneView, out: LaneView, f: (x: number, y: number) => boolean): VectorOp {
  const bytes = BYTES[view];
  const n = 16 / bytes;
  return (file, base, d, a, b) => {
    const v = file[view];
    const w = file[out];
    const to = (base + d) / bytes;
    const x = (base + a) / bytes;
    const y = (base + b) / bytes;
    for (let i = 0; i < n; i++) w[to + i] = f(v[x + i], v[y + i]) ? -1 : 0;
  };
}

/** All 128 bits as four words. */
function words(f: Lane): VectorOp {
  return two('I', f);
}

function shift(view: LaneView, f: Lane): VectorOp {
  const bytes = BYTES[view];
  const n = 16 / bytes;
  const mask = bytes * 8 - 1;
  return (file, base, d, a, b) => {
    const v = file[view];
    const to = (base + d) / bytes;
    const x = (base + a) / bytes;
    const k = file.I[(base + b) / 4] & mask;
    for (let i = 0; i < n; i++) v[to + i] = f(v[x + i], k);
  };
}

/** A scalar register's int32 lane, or its double, in every lane. */
function splat(view: LaneView, float: boolean): VectorOp {
  const bytes = BYTES[view];
  return (file, base, d, a) => {
    const x = float ? file.F[(base + a) / 8] : file.I[(base + a) / 4];
    const v = x === x ? x : NaN;
    const to = (base + d) / bytes;
    for (let i = 0; i < 16 / bytes; i++) file[view][to + i] = v;
  };
}

function extract(view: LaneView, float: boolean): VectorOp {
  const bytes = BYTES[view];
  return (file, base, d, a, lane) => {
    const v = file[view][(base + a) / bytes + lane];
    if (float) file.F[(base + d) / 8] = v;
    else file.I[(base + d) / 4] = v;
  };
}

/** Result lane i is f(lane 2i of the operands, lane 2i + 1 of them), summed: dot products and pairwise sums. */
function pairs(
  from: LaneView,
  to: LaneView,
  f: (v: ArrayLike<number>, x: number, y: number) => number,
  operands: 1 | 2,
): VectorOp {
  const bytes = BYTES[from];
  const n = 8 / bytes;
  return (file, base, d, a, b) => {
    const v = file[from];
    const x = (base + a) / bytes;
    const y = (base + (operands === 2 ? b : a)) / bytes;
    for (let i = 0; i < n; i++) scratch[i] = f(v, x + 2 * i, y + 2 * i);
    const at = (base + d) / (2 * bytes);
    for (let i = 0; i < n; i++) file[to][at + i] = scratch[i];
  };
}

/** c + the sums of four products of signed bytes of a and the low seven bits of those of b. */
const byteDot: VectorOp = (file, base, d, a, b, c) => {
  const x = base + a;
  const y = base + b;
  const sum = (base + c) / 4;
  for (let i = 0; i < 4; i++) {
    let n = file.I[sum + i];
    for (let k = 4 * i; k < 4 * i + 4; k++) n += file.I8[x + k] * (file.U8[y + k] & 127);
    scratch[i] = n;
  }
  const to = (base + d) / 4;
  for (let i = 0; i < 4; i++) file.I[to + i] = scratch[i];
};

/** Widens the low or high half of the lanes, or multiplies two such halves. */
function widen(from: LaneView, to: LaneView, high: boolean, product: boolean): VectorOp {
  const bytes = BYTES[from];
  const n = 8 / bytes;
  return (file, base, d, a, b) => {
    const v = file[from];
    const x = (base + a) / bytes + (high ? n : 0);
    const y = (base + b) / bytes + (high ? n : 0);
    for (let i = 0; i < n; i++) scratch[i] = product ? Math.imul(v[x + i], v[y + i]) : v[x + i];
    const at = (base + d) / (2 * bytes);
    for (let i = 0; i < n; i++) file[to][at + i] = scratch[i];
  };
}

const add: Lane = (x, y) => x + y;
const sub: Lane = (x, y) => x - y;
const clamp =
  (low: number, high: number, f: Lane): Lane =>
  (x, y) =>
    Math.min(high, Math.max(low, f(x, y)));

const INT_SHAPES = { i8x16: ['I8', 'U8', 8], i16x8: ['I16', 'U16', 16], i32x4: ['I', 'U32', 32] } as const;

function intOps(shape: keyof typeof INT_SHAPES): Record<string, VectorOp> {
  const [s, u, bits] = INT_SHAPES[shape];
  const ops: Record<string, VectorOp> = {
    add: two(s, add),
    sub: two(s, sub),
    splat: splat(s, false),
    shl: shift(s, (x, k) => x << k),
    shr_s: shift(s, (x, k) => x >> k),
    shr_u: shift(u, (x, k) => x >>> k),
    neg: two(s, (x) => -x),
    abs: two(s, (x) => Math.abs(x)),
    eq: truth(s, s, (x, y) => x === y),
    ne: truth(s, s, (x, y) => x !== y),
    min_s: two(s, Math.min),
    max_s: two(s, Math.max),
    min_u: two(u, Math.min),
    max_u: two(u, Math.max),
  };
  for (const [suffix, view] of [
    ['s', s],
    ['u', u],
  ] as const) {
    ops[`lt_${suffix}`] = truth(view, s, (x, y) => x < y);
    ops[`le_${suffix}`] = truth(view, s, (x, y) => x <= y);
    ops[`gt_${suffix}`] = truth(view, s, (x, y) => x > y);
    ops[`ge_${suffix}`] = truth(view, s, (x, y) => x >= y);
    if (bits === 32) continue;
    const low = suffix === 's' ? -(2 ** (bits - 1)) : 0;
    const high = low + 2 ** bits - 1;
    ops[`extract_lane_${suffix}`] = extract(view, false);
    ops[`add_sat_${suffix}`] = two(view, clamp(low, high, add));
    ops[`sub_sat_${suffix}`] = two(view, clamp(low, high, sub));
  }
  if (bits !== 8) ops.mul = two(s, Math.imul);
  return ops;
}

function floatOps(view: 'F32' | 'F', out: LaneView | undefined): Record<string, VectorOp> {
  const ops: Record<string, VectorOp> = {
    add: floats(view, add),
    sub: floats(view, sub),
    mul: floats(view, (x, y) => x * y),
    div: floats(view, (x, y) => x / y),
    sqrt: floats(view, (x) => Math.sqrt(x)),
    min: floats(view, Math.min),
    max: floats(view, Math.max),
    splat: splat(view, true),
    extract_lane: extract(view, true),
  };
  if (out) {
    ops.eq = truth(view, out, (x, y) => x === y);
    ops.lt = truth(view, out, (x, y) => x < y);
    ops.le = truth(view, out, (x, y) => x <= y);
    ops.gt = truth(view, out, (x, y) => x > y);
    ops.ge = truth(view, out, (x, y) => x >= y);
  }
  return ops;
}

/** Operations from lanes of half the width, on shape `to`. */
function halves(from: 'i8x16' | 'i16x8', to: LaneView): Record<string, VectorOp> {
  const ops: Record<string, VectorOp> = {};
  const [s, u] = INT_SHAPES[from];
  for (const [suffix, view] of [
    ['s', s],
    ['u', u],
  ] as const) {
    for (const half of ['low', 'high']) {
      ops[`extend_${half}_${from}_${suffix}`] = widen(view, to, half === 'high', false);
      ops[`extmul_${half}_${from}_${suffix}`] = widen(view, to, half === 'high', true);
    }
    ops[`extadd_pairwise_${from}_${suffix}`] = pairs(view, to, (v, x) => v[x] + v[x + 1], 1);
  }
  return ops;
}

function popcnt8(x: number): number {
  const a = (x & 0x55) + ((x >>> 1) & 0x55);
  const b = (a & 0x33) + ((a >>> 2) & 0x33);
  return (b & 15) + (b >>> 4);
}

const prefixed = (prefix: string, ops: Record<string, VectorOp>): [string, VectorOp][] =>
  Object.entries(ops).map(([name, f]) => [`${prefix}_${name}`, f]);

const IMPLEMENTED: readonly (readonly [string, VectorOp])[] = [
  ...prefixed('v128', {
    and: words((x, y) => x & y),
    or: words((x, y) => x | y),
    xor: words((x, y) => x ^ y),
    andnot: words((x, y) => x & ~y),
    not: words((x) => ~x),
    bitselect: (file, base, d, a, b, c) => {
      const v = file.I;
      const [to, x, y, mask] = [(base + d) / 4, (base + a) / 4, (base + b) / 4, (base + c) / 4];
      for (let i = 0; i < 4; i++) v[to + i] = (v[x + i] & v[mask + i]) | (v[y + i] & ~v[mask + i]);
    },
    any_true: (file, base, d, a) => {
      const v = file.I;
      const x = (base + a) / 4;
      v[(base + d) / 4] = (v[x] | v[x + 1] | v[x + 2] | v[x + 3]) !== 0 ? 1 : 0;
    },
  }),
  ...prefixed('i8x16', { ...intOps('i8x16'), popcnt: two('U8', popcnt8) }),
  ...prefixed('i16x8', { ...intOps('i16x8'), ...halves('i8x16', 'I16') }),
  ...prefixed('i32x4', {
    ...intOps('i32x4'),
    ...halves('i16x8', 'I'),
    extract_lane: extract('I', false),
    dot_i16x8_s: pairs('I16', 'I', (v, x, y) => Math.imul(v[x], v[y]) + Math.imul(v[x + 1], v[y + 1]), 2),
    dot_i8x16_i7x16_add_s: byteDot,
  }),
  ...prefixed('f32x4', floatOps('F32', 'I')),
  ...prefixed('f64x2', floatOps('F', undefined)),
];

/** Operations with code here that the op table has, by name. */
export const VECTOR_CODES: ReadonlySet<string> = new Set(
  IMPLEMENTED.map(([name]) => name).filter((name) => name in OPS),
);

const BY_ID: (VectorOp | undefined)[] = [];
for (const [name, f] of IMPLEMENTED) if (VECTOR_CODES.has(name)) BY_ID[OPS[name as OpName].id] = f;

/** Runs one vector operation by its id; see VectorOp for the words. */
export function runVector(
  file: RegisterFile,
  id: number,
  base: number,
  d: number,
  a: number,
  b: number,
  c: number,
): void {
  BY_ID[id]!(file, base, d, a, b, c);
}
