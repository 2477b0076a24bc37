/**
 * Names and ids of the 128-bit vector operations: WebAssembly's, with `_` for `.`. An id is the family's base plus the
 * place in the family's list, so lists only ever grow at their ends (each base leaves room).
 */
export const V128_OPS = ['not', 'and', 'andnot', 'or', 'xor', 'bitselect', 'any_true'] as const;

const LANE_ACCESS_SMALL = ['splat', 'extract_lane_s', 'extract_lane_u', 'replace_lane'] as const;
const LANE_ACCESS = ['splat', 'extract_lane', 'replace_lane'] as const;
const SIGNED_ORDER = ['eq', 'ne', 'lt_s', 'gt_s', 'le_s', 'ge_s'] as const;
const UNSIGNED_ORDER = ['lt_u', 'gt_u', 'le_u', 'ge_u'] as const;
const INT_BASIC = ['abs', 'neg', 'all_true', 'bitmask', 'shl', 'shr_s', 'shr_u', 'add', 'sub'] as const;
const SATURATING = ['add_sat_s', 'add_sat_u', 'sub_sat_s', 'sub_sat_u'] as const;
const MIN_MAX = ['min_s', 'min_u', 'max_s', 'max_u'] as const;

/** Operations from a shape of half the lane width, by that shape. */
function widening<S extends 'i8x16' | 'i16x8' | 'i32x4'>(from: S) {
  return [
    `extend_low_${from}_s`,
    `extend_high_${from}_s`,
    `extend_low_${from}_u`,
    `extend_high_${from}_u`,
    `extmul_low_${from}_s`,
    `extmul_high_${from}_s`,
    `extmul_low_${from}_u`,
    `extmul_high_${from}_u`,
  ] as const;
}

export const I8X16_OPS = [
  ...LANE_ACCESS_SMALL,
  ...SIGNED_ORDER,
  ...UNSIGNED_ORDER,
  ...INT_BASIC,
  ...SATURATING,
  ...MIN_MAX,
  'avgr_u',
  'popcnt',
  'swizzle',
  'shuffle',
  'narrow_i16x8_s',
  'narrow_i16x8_u',
] as const;

export const I16X8_OPS = [
  ...LANE_ACCESS_SMALL,
  ...SIGNED_ORDER,
  ...UNSIGNED_ORDER,
  ...INT_BASIC,
  ...SATURATING,
  ...MIN_MAX,
  'avgr_u',
  'mul',
  'q15mulr_sat_s',
  'narrow_i32x4_s',
  'narrow_i32x4_u',
  ...widening('i8x16'),
  'extadd_pairwise_i8x16_s',
  'extadd_pairwise_i8x16_u',
] as const;

export const I32X4_OPS = [
  ...LANE_ACCESS,
  ...SIGNED_ORDER,
  ...UNSIGNED_ORDER,
  ...INT_BASIC,
  ...MIN_MAX,
  'mul',
  'dot_i16x8_s',
  ...widening('i16x8'),
  'extadd_pairwise_i16x8_s',
  'extadd_pairwise_i16x8_u',
  'trunc_sat_f32x4_s',
  'trunc_sat_f32x4_u',
  'trunc_sat_f64x2_s_zero',
  'trunc_sat_f64x2_u_zero',
  'dot_i8x16_i7x16_add_s',
] as const;

export const I64X2_OPS = [...LANE_ACCESS, ...SIGNED_ORDER, ...INT_BASIC, 'mul', ...widening('i32x4')] as const;

const FLOAT_BASIC = [
  ...LANE_ACCESS,
  'eq',
  'ne',
  'lt',
  'gt',
  'le',
  'ge',
  'abs',
  'neg',
  'sqrt',
  'add',
  'sub',
  'mul',
  'div',
  'min',
  'max',
  'pmin',
  'pmax',
  'ceil',
  'floor',
  'trunc',
  'nearest',
] as const;

export const F32X4_OPS = [...FLOAT_BASIC, 'convert_i32x4_s', 'convert_i32x4_u', 'demote_f64x2_zero'] as const;
export const F64X2_OPS = [...FLOAT_BASIC, 'convert_low_i32x4_s', 'convert_low_i32x4_u', 'promote_low_f32x4'] as const;

/** Families by prefix, with the id of each list's first entry. */
export const VECTOR_FAMILIES = {
  v128: { base: 300, ops: V128_OPS },
  i8x16: { base: 320, ops: I8X16_OPS },
  i16x8: { base: 380, ops: I16X8_OPS },
  i32x4: { base: 460, ops: I32X4_OPS },
  i64x2: { base: 540, ops: I64X2_OPS },
  f32x4: { base: 600, ops: F32X4_OPS },
  f64x2: { base: 650, ops: F64X2_OPS },
} as const;

export type VectorFamily = keyof typeof VECTOR_FAMILIES;
export type LaneShapeName = Exclude<VectorFamily, 'v128'>;
export type VectorOpName = {
  [F in VectorFamily]: `${F}_${(typeof VECTOR_FAMILIES)[F]['ops'][number]}`;
}[VectorFamily];
