import { inSet, opRow, SCALAR_OP_NAMES } from '../../../spec/ops/index.ts';
import type { OpRow } from '../../../spec/ops/schema.ts';
import type { ScalarType } from '../../../spec/types.ts';
import { inClass, scalarInfo } from '../../../spec/types.ts';
import type { JsonValue, OpLine } from '../lib/op-lines.ts';
import { toJson } from '../lib/op-lines.ts';
import { withResults } from './reference.ts';

/** Every scalar operation with a reference evaluation at the edges of the larger types. */

const INTS: readonly ScalarType[] = [
  ...(['t6', 't9', 't10', 't11', 't19', 't20', 't21', 't27', 't33', 't34', 't40'] as const),
  ...(['i8', 'i16', 'i32', 'i64', 'u8', 'u16', 'u32', 'u64'] as const),
];
const TYPES: readonly ScalarType[] = [...INTS, 'f32', 'f64', 'bool'];
/** Conversions go between these and to the exhaustive types' neighbours. */
const FROM_TO: readonly ScalarType[] = [
  ...(['t1', 't3', 't5', 't9', 't20', 't21', 't27', 't33', 't40'] as const),
  ...(['i8', 'i16', 'i32', 'i64', 'u8', 'u16', 'u32', 'u64', 'f32', 'f64', 'bool'] as const),
];

/** Numbers where integer code goes wrong: the bounds, their neighbours, small numbers, a few with long digit patterns. */
function intEdges(type: ScalarType, many: boolean): bigint[] {
  const { min, max, modulus } = scalarInfo(type);
  const near = [min, min + 1n, -2n, -1n, 0n, 1n, 2n, max - 1n, max];
  const more = [min / 2n, max / 2n, max / 2n + 1n, max / 3n, -(max / 3n), modulus / 7n, -(modulus / 11n), 1n << 31n];
  const all = [...near, ...(many ? more : [max / 3n])].filter((v) => v >= min && v <= max);
  return [...new Set(all)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

const F64 = [
  0,
  -0,
  1,
  -1.5,
  0.1,
  5e-324,
  2.2250738585072014e-308,
  1.7976931348623157e308,
  -1e16,
  Infinity,
  -Infinity,
  NaN,
];
const F32 = [
  0,
  -0,
  1,
  -1.5,
  Math.fround(0.1),
  2 ** -149,
  2 ** -126,
  3.4028234663852886e38,
  -16777216,
  Infinity,
  -Infinity,
  NaN,
];
const HALVES = [
  0.5, -0.5, 1.5, 2.5, -2.5, 126.5, 127.5, -128.5, 255.5, 2147483647, 2147483648, -2147483648, 9007199254740993,
  9223372036854775807, 1.8446744073709552e19, -9.3e18,
];

function floatEdges(type: 'f32' | 'f64', many: boolean): number[] {
  const base = type === 'f64' ? F64 : F32;
  return many ? [...base, ...(type === 'f64' ? HALVES : [...new Set(HALVES.map(Math.fround))])] : base;
}

function values(type: ScalarType, many: boolean): JsonValue[] {
  if (type === 'bool') return [false, true];
  if (type === 'f32' || type === 'f64') return floatEdges(type, many).map(toJson);
  return intEdges(type, many).map(toJson);
}

function counts(type: ScalarType): number[] {
  const w = scalarInfo(type).width;
  return [-2147483648, -1, 0, 1, 2, w >> 1, w - 1, w, w + 1, 2147483647];
}

export function edgeLines(): OpLine[] {
  return SCALAR_OP_NAMES.flatMap((op) => {
    const row: OpRow = opRow(op);
    if (!row.eval || row.attrs || row.operands.length === 0 || vectorRow(row)) return [];
    if (row.U !== undefined) return conversions(op, row);
    if (row.T === undefined) return [];
    return TYPES.filter((T) => inSet(T, row.T!) && T !== 'v128').map((T) => {
      const many = row.operands.length === 1;
      const over = row.operands.map((p) => axis(p as ScalarType | 'T', T, many, row.operands.length));
      return withResults({ op, T, over });
    });
  });
}

function axis(p: ScalarType | 'T', T: ScalarType, many: boolean, operands: number): JsonValue[] {
  if (p === 'i32') return counts(T);
  if (p === 't1') return [-1, 0, 1];
  const all = values(p === 'T' ? T : p, many);
  return operands > 2 && all.length > 5 ? all.filter((_, i) => i % 3 === 0 || i === all.length - 1) : all;
}

function vectorRow(row: OpRow): boolean {
  return row.id >= 300;
}

function conversions(op: string, row: OpRow): OpLine[] {
  return FROM_TO.filter((T) => row.T !== undefined && inSet(T, row.T)).flatMap((T) =>
    FROM_TO.filter((U) => U !== 'v128' && inSet(U, row.U!))
      .filter((U) => row.relation !== 'same_width' || scalarInfo(T).width === scalarInfo(U).width)
      .map((U) => withResults({ op, T, U, over: [conversionValues(T, U)] })),
  );
}

/** The source type's edges and those of the target that it holds. */
function conversionValues(T: ScalarType, U: ScalarType): JsonValue[] {
  if (!inClass(T, 'int')) return values(T, true);
  const { min, max } = scalarInfo(T);
  const target = inClass(U, 'int') ? scalarInfo(U) : undefined;
  const around = target
    ? [target.min - 1n, target.min, target.max, target.max + 1n]
    : [2n ** 24n + 1n, 2n ** 53n + 1n, 2n ** 53n + 3n];
  const all = [...intEdges(T, true), ...around].filter((v) => v >= min && v <= max);
  return [...new Set(all)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).map(toJson);
}
