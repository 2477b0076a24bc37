/**
 * WebAssembly's instructions that take operands from the stack, by family, with their codes (WebAssembly core specification
 * 3.0, 5.4; threads proposal for the atomic ones). The builders' methods and the encoder follow from these rows.
 */

export type WasmType = 'i32' | 'i64' | 'f32' | 'f64' | 'v128';

/** How an instruction is written: its operands, and what stands in the code beside them. */
export type Shape =
  | 'unary'
  | 'binary'
  | 'ternary'
  | 'load'
  | 'store'
  | 'extract'
  | 'replace'
  | 'shuffle'
  | 'load_lane'
  | 'store_lane'
  | 'atomic_load'
  | 'atomic_store'
  | 'atomic_rmw'
  | 'atomic_cmpxchg';

export interface Instruction<S extends Shape = Shape> {
  readonly shape: S;
  /** The prefix byte above the low 16 bits, if there is one, and the number after it; else the byte. */
  readonly code: number;
  readonly params: readonly WasmType[];
  readonly result: WasmType | undefined;
  /** Bytes that an access of the memory takes; atomic ones must be aligned to them. */
  readonly bytes: number;
  /** Whether some operands trap; accesses of the memory may in any case. */
  readonly traps?: true;
}

const NUMERIC = 0xfc0000;
const SIMD = 0xfd0000;
const ATOMIC = 0xfe0000;

function unary(code: number, from: WasmType, to: WasmType = from): Instruction<'unary'> {
  return { shape: 'unary', code, params: [from], result: to, bytes: 0 };
}
function binary(code: number, type: WasmType, result: WasmType = type): Instruction<'binary'> {
  return { shape: 'binary', code, params: [type, type], result, bytes: 0 };
}
function trapping<S extends Shape>(row: Instruction<S>): Instruction<S> {
  return { ...row, traps: true };
}
function load(code: number, result: WasmType, bytes: number): Instruction<'load'> {
  return { shape: 'load', code, params: ['i32'], result, bytes };
}
function store(code: number, value: WasmType, bytes: number): Instruction<'store'> {
  return { shape: 'store', code, params: ['i32', value], result: undefined, bytes };
}

// Vectors

const v1 = (code: number, result: WasmType = 'v128'): Instruction<'unary'> => unary(SIMD + code, 'v128', result);
const v2 = (code: number): Instruction<'binary'> => binary(SIMD + code, 'v128');
const v3 = (code: number): Instruction<'ternary'> => ({
  ...{ shape: 'ternary', code: SIMD + code, params: ['v128', 'v128', 'v128'], result: 'v128', bytes: 0 },
});
const shift = (code: number): Instruction<'binary'> => ({ ...v2(code), params: ['v128', 'i32'] });
const splat = (code: number, lane: WasmType): Instruction<'unary'> => unary(SIMD + code, lane, 'v128');
const extract = (code: number, lane: WasmType): Instruction<'extract'> => ({
  ...{ shape: 'extract', code: SIMD + code, params: ['v128'], result: lane, bytes: 0 },
});
const replace = (code: number, lane: WasmType): Instruction<'replace'> => ({
  ...{ shape: 'replace', code: SIMD + code, params: ['v128', lane], result: 'v128', bytes: 0 },
});
const vload = (code: number, bytes: number): Instruction<'load'> => load(SIMD + code, 'v128', bytes);
const loadLane = (code: number, bytes: number): Instruction<'load_lane'> => ({
  ...{ shape: 'load_lane', code: SIMD + code, params: ['i32', 'v128'], result: 'v128', bytes },
});
const storeLane = (code: number, bytes: number): Instruction<'store_lane'> => ({
  ...{ shape: 'store_lane', code: SIMD + code, params: ['i32', 'v128'], result: undefined, bytes },
});

/** Comparisons of integer lanes of 8, 16 and 32 bits, whose codes follow one another. */
function laneOrder(first: number) {
  return {
    ...{ eq: v2(first), ne: v2(first + 1), lt_s: v2(first + 2), lt_u: v2(first + 3), gt_s: v2(first + 4) },
    ...{ gt_u: v2(first + 5), le_s: v2(first + 6), le_u: v2(first + 7), ge_s: v2(first + 8), ge_u: v2(first + 9) },
  };
}

/** Of float lanes, and of 64-bit integers. */
function floatOrder(first: number) {
  return {
    ...{ eq: v2(first), ne: v2(first + 1), lt: v2(first + 2), gt: v2(first + 3), le: v2(first + 4), ge: v2(first + 5) },
  };
}

/** What all integer lanes have, at the same distances from the family's first code. */
function laneBasic(first: number) {
  return {
    ...{ abs: v1(first), neg: v1(first + 1), all_true: v1(first + 3, 'i32'), bitmask: v1(first + 4, 'i32') },
    ...{ shl: shift(first + 11), shr_s: shift(first + 12), shr_u: shift(first + 13) },
    ...{ add: v2(first + 14), sub: v2(first + 17) },
  };
}

function saturating(first: number) {
  return {
    ...{ add_sat_s: v2(first + 15), add_sat_u: v2(first + 16), sub_sat_s: v2(first + 18), sub_sat_u: v2(first + 19) },
  };
}

function laneExtremes(first: number) {
  return { min_s: v2(first + 22), min_u: v2(first + 23), max_s: v2(first + 24), max_u: v2(first + 25) };
}

function floatLanes(first: number) {
  return {
    ...{ abs: v1(first), neg: v1(first + 1), sqrt: v1(first + 3), add: v2(first + 4), sub: v2(first + 5) },
    ...{ mul: v2(first + 6), div: v2(first + 7), min: v2(first + 8), max: v2(first + 9) },
    ...{ pmin: v2(first + 10), pmax: v2(first + 11) },
  };
}

// Numbers

function intOps(t: 'i32' | 'i64', order: number, count: number) {
  return {
    ...{ eqz: unary(order, t, 'i32'), eq: binary(order + 1, t, 'i32'), ne: binary(order + 2, t, 'i32') },
    ...{ lt_s: binary(order + 3, t, 'i32'), lt_u: binary(order + 4, t, 'i32') },
    ...{ gt_s: binary(order + 5, t, 'i32'), gt_u: binary(order + 6, t, 'i32') },
    ...{ le_s: binary(order + 7, t, 'i32'), le_u: binary(order + 8, t, 'i32') },
    ...{ ge_s: binary(order + 9, t, 'i32'), ge_u: binary(order + 10, t, 'i32') },
    ...{ clz: unary(count, t), ctz: unary(count + 1, t), popcnt: unary(count + 2, t) },
    ...{ add: binary(count + 3, t), sub: binary(count + 4, t), mul: binary(count + 5, t) },
    ...{ div_s: trapping(binary(count + 6, t)), div_u: trapping(binary(count + 7, t)) },
    ...{ rem_s: trapping(binary(count + 8, t)), rem_u: trapping(binary(count + 9, t)) },
    ...{ and: binary(count + 10, t), or: binary(count + 11, t), xor: binary(count + 12, t) },
    ...{ shl: binary(count + 13, t), shr_s: binary(count + 14, t), shr_u: binary(count + 15, t) },
    ...{ rotl: binary(count + 16, t), rotr: binary(count + 17, t) },
  };
}

function floatOps(t: 'f32' | 'f64', order: number, abs: number) {
  return {
    ...{ eq: binary(order, t, 'i32'), ne: binary(order + 1, t, 'i32'), lt: binary(order + 2, t, 'i32') },
    ...{ gt: binary(order + 3, t, 'i32'), le: binary(order + 4, t, 'i32'), ge: binary(order + 5, t, 'i32') },
    ...{ abs: unary(abs, t), neg: unary(abs + 1, t), ceil: unary(abs + 2, t), floor: unary(abs + 3, t) },
    ...{ trunc: unary(abs + 4, t), nearest: unary(abs + 5, t), sqrt: unary(abs + 6, t) },
    ...{ add: binary(abs + 7, t), sub: binary(abs + 8, t), mul: binary(abs + 9, t), div: binary(abs + 10, t) },
    ...{ min: binary(abs + 11, t), max: binary(abs + 12, t), copysign: binary(abs + 13, t) },
  };
}

/** Atomic accesses of a whole i32 (`step` 0) or i64 (1). */
function atomics(t: 'i32' | 'i64', step: 0 | 1) {
  const bytes = t === 'i32' ? 4 : 8;
  const at = (code: number) => ATOMIC + code + step;
  const rmw = (code: number): Instruction<'atomic_rmw'> => ({
    ...{ shape: 'atomic_rmw', code: at(code), params: ['i32', t], result: t, bytes },
  });
  const read: Instruction<'atomic_load'> = { ...load(at(0x10), t, bytes), shape: 'atomic_load' };
  const write: Instruction<'atomic_store'> = { ...store(at(0x17), t, bytes), shape: 'atomic_store' };
  const exchange: Instruction<'atomic_cmpxchg'> = {
    ...{ shape: 'atomic_cmpxchg', code: at(0x48), params: ['i32', t, t], result: t, bytes },
  };
  return {
    ...{ atomic_load: read, atomic_store: write, atomic_rmw_add: rmw(0x1e), atomic_rmw_sub: rmw(0x25) },
    ...{ atomic_rmw_and: rmw(0x2c), atomic_rmw_or: rmw(0x33), atomic_rmw_xor: rmw(0x3a) },
    ...{ atomic_rmw_xchg: rmw(0x41), atomic_rmw_cmpxchg: exchange },
  };
}

export const INSTRUCTIONS = {
  i32: {
    ...intOps('i32', 0x45, 0x67),
    ...atomics('i32', 0),
    load: load(0x28, 'i32', 4),
    load8_s: load(0x2c, 'i32', 1),
    load8_u: load(0x2d, 'i32', 1),
    load16_s: load(0x2e, 'i32', 2),
    load16_u: load(0x2f, 'i32', 2),
    store: store(0x36, 'i32', 4),
    store8: store(0x3a, 'i32', 1),
    store16: store(0x3b, 'i32', 2),
    wrap_i64: unary(0xa7, 'i64', 'i32'),
    trunc_f32_s: trapping(unary(0xa8, 'f32', 'i32')),
    trunc_f32_u: trapping(unary(0xa9, 'f32', 'i32')),
    trunc_f64_s: trapping(unary(0xaa, 'f64', 'i32')),
    trunc_f64_u: trapping(unary(0xab, 'f64', 'i32')),
    reinterpret_f32: unary(0xbc, 'f32', 'i32'),
    extend8_s: unary(0xc0, 'i32'),
    extend16_s: unary(0xc1, 'i32'),
    trunc_sat_f32_s: unary(NUMERIC + 0, 'f32', 'i32'),
    trunc_sat_f32_u: unary(NUMERIC + 1, 'f32', 'i32'),
    trunc_sat_f64_s: unary(NUMERIC + 2, 'f64', 'i32'),
    trunc_sat_f64_u: unary(NUMERIC + 3, 'f64', 'i32'),
  },
  i64: {
    ...intOps('i64', 0x50, 0x79),
    ...atomics('i64', 1),
    load: load(0x29, 'i64', 8),
    load8_s: load(0x30, 'i64', 1),
    load8_u: load(0x31, 'i64', 1),
    load16_s: load(0x32, 'i64', 2),
    load16_u: load(0x33, 'i64', 2),
    load32_s: load(0x34, 'i64', 4),
    load32_u: load(0x35, 'i64', 4),
    store: store(0x37, 'i64', 8),
    store8: store(0x3c, 'i64', 1),
    store16: store(0x3d, 'i64', 2),
    store32: store(0x3e, 'i64', 4),
    extend_i32_s: unary(0xac, 'i32', 'i64'),
    extend_i32_u: unary(0xad, 'i32', 'i64'),
    trunc_f32_s: trapping(unary(0xae, 'f32', 'i64')),
    trunc_f32_u: trapping(unary(0xaf, 'f32', 'i64')),
    trunc_f64_s: trapping(unary(0xb0, 'f64', 'i64')),
    trunc_f64_u: trapping(unary(0xb1, 'f64', 'i64')),
    reinterpret_f64: unary(0xbd, 'f64', 'i64'),
    extend8_s: unary(0xc2, 'i64'),
    extend16_s: unary(0xc3, 'i64'),
    extend32_s: unary(0xc4, 'i64'),
    trunc_sat_f32_s: unary(NUMERIC + 4, 'f32', 'i64'),
    trunc_sat_f32_u: unary(NUMERIC + 5, 'f32', 'i64'),
    trunc_sat_f64_s: unary(NUMERIC + 6, 'f64', 'i64'),
    trunc_sat_f64_u: unary(NUMERIC + 7, 'f64', 'i64'),
  },
  f32: {
    ...floatOps('f32', 0x5b, 0x8b),
    load: load(0x2a, 'f32', 4),
    store: store(0x38, 'f32', 4),
    convert_i32_s: unary(0xb2, 'i32', 'f32'),
    convert_i32_u: unary(0xb3, 'i32', 'f32'),
    convert_i64_s: unary(0xb4, 'i64', 'f32'),
    convert_i64_u: unary(0xb5, 'i64', 'f32'),
    demote_f64: unary(0xb6, 'f64', 'f32'),
    reinterpret_i32: unary(0xbe, 'i32', 'f32'),
  },
  f64: {
    ...floatOps('f64', 0x61, 0x99),
    load: load(0x2b, 'f64', 8),
    store: store(0x39, 'f64', 8),
    convert_i32_s: unary(0xb7, 'i32', 'f64'),
    convert_i32_u: unary(0xb8, 'i32', 'f64'),
    convert_i64_s: unary(0xb9, 'i64', 'f64'),
    convert_i64_u: unary(0xba, 'i64', 'f64'),
    promote_f32: unary(0xbb, 'f32', 'f64'),
    reinterpret_i64: unary(0xbf, 'i64', 'f64'),
  },
  v128: {
    load: vload(0, 16),
    load8x8_s: vload(1, 8),
    load8x8_u: vload(2, 8),
    load16x4_s: vload(3, 8),
    load16x4_u: vload(4, 8),
    load32x2_s: vload(5, 8),
    load32x2_u: vload(6, 8),
    load8_splat: vload(7, 1),
    load16_splat: vload(8, 2),
    load32_splat: vload(9, 4),
    load64_splat: vload(10, 8),
    store: store(SIMD + 11, 'v128', 16),
    ...{
      not: v1(77),
      and: v2(78),
      andnot: v2(79),
      or: v2(80),
      xor: v2(81),
      bitselect: v3(82),
      any_true: v1(83, 'i32'),
    },
    load8_lane: loadLane(84, 1),
    load16_lane: loadLane(85, 2),
    load32_lane: loadLane(86, 4),
    load64_lane: loadLane(87, 8),
    store8_lane: storeLane(88, 1),
    store16_lane: storeLane(89, 2),
    store32_lane: storeLane(90, 4),
    store64_lane: storeLane(91, 8),
    load32_zero: vload(92, 4),
    load64_zero: vload(93, 8),
  },
  i8x16: {
    shuffle: { ...v2(13), shape: 'shuffle' } as Instruction<'shuffle'>,
    swizzle: v2(14),
    splat: splat(15, 'i32'),
    ...{ extract_lane_s: extract(21, 'i32'), extract_lane_u: extract(22, 'i32'), replace_lane: replace(23, 'i32') },
    ...laneOrder(35),
    ...laneBasic(96),
    ...saturating(96),
    ...laneExtremes(96),
    ...{ popcnt: v1(98), narrow_i16x8_s: v2(101), narrow_i16x8_u: v2(102), avgr_u: v2(123) },
    relaxed_swizzle: v2(0x100),
    relaxed_laneselect: v3(0x109),
  },
  i16x8: {
    splat: splat(16, 'i32'),
    ...{ extract_lane_s: extract(24, 'i32'), extract_lane_u: extract(25, 'i32'), replace_lane: replace(26, 'i32') },
    ...laneOrder(45),
    ...{ extadd_pairwise_i8x16_s: v1(124), extadd_pairwise_i8x16_u: v1(125) },
    ...laneBasic(128),
    ...saturating(128),
    ...laneExtremes(128),
    ...{ q15mulr_sat_s: v2(130), narrow_i32x4_s: v2(133), narrow_i32x4_u: v2(134), mul: v2(149), avgr_u: v2(155) },
    ...{ extend_low_i8x16_s: v1(135), extend_high_i8x16_s: v1(136) },
    ...{ extend_low_i8x16_u: v1(137), extend_high_i8x16_u: v1(138) },
    ...{ extmul_low_i8x16_s: v2(156), extmul_high_i8x16_s: v2(157) },
    ...{ extmul_low_i8x16_u: v2(158), extmul_high_i8x16_u: v2(159) },
    relaxed_laneselect: v3(0x10a),
    relaxed_q15mulr_s: v2(0x111),
    relaxed_dot_i8x16_i7x16_s: v2(0x112),
  },
  i32x4: {
    splat: splat(17, 'i32'),
    ...{ extract_lane: extract(27, 'i32'), replace_lane: replace(28, 'i32') },
    ...laneOrder(55),
    ...{ extadd_pairwise_i16x8_s: v1(126), extadd_pairwise_i16x8_u: v1(127) },
    ...laneBasic(160),
    ...laneExtremes(160),
    ...{ mul: v2(181), dot_i16x8_s: v2(186) },
    ...{ extend_low_i16x8_s: v1(167), extend_high_i16x8_s: v1(168) },
    ...{ extend_low_i16x8_u: v1(169), extend_high_i16x8_u: v1(170) },
    ...{ extmul_low_i16x8_s: v2(188), extmul_high_i16x8_s: v2(189) },
    ...{ extmul_low_i16x8_u: v2(190), extmul_high_i16x8_u: v2(191) },
    ...{ trunc_sat_f32x4_s: v1(248), trunc_sat_f32x4_u: v1(249) },
    ...{ trunc_sat_f64x2_s_zero: v1(252), trunc_sat_f64x2_u_zero: v1(253) },
    ...{ relaxed_trunc_f32x4_s: v1(0x101), relaxed_trunc_f32x4_u: v1(0x102) },
    ...{ relaxed_trunc_f64x2_s_zero: v1(0x103), relaxed_trunc_f64x2_u_zero: v1(0x104) },
    relaxed_laneselect: v3(0x10b),
    relaxed_dot_i8x16_i7x16_add_s: v3(0x113),
  },
  i64x2: {
    splat: splat(18, 'i64'),
    ...{ extract_lane: extract(29, 'i64'), replace_lane: replace(30, 'i64') },
    ...laneBasic(192),
    mul: v2(213),
    ...{ eq: v2(214), ne: v2(215), lt_s: v2(216), gt_s: v2(217), le_s: v2(218), ge_s: v2(219) },
    ...{ extend_low_i32x4_s: v1(199), extend_high_i32x4_s: v1(200) },
    ...{ extend_low_i32x4_u: v1(201), extend_high_i32x4_u: v1(202) },
    ...{ extmul_low_i32x4_s: v2(220), extmul_high_i32x4_s: v2(221) },
    ...{ extmul_low_i32x4_u: v2(222), extmul_high_i32x4_u: v2(223) },
    relaxed_laneselect: v3(0x10c),
  },
  f32x4: {
    splat: splat(19, 'f32'),
    ...{ extract_lane: extract(31, 'f32'), replace_lane: replace(32, 'f32') },
    ...floatOrder(65),
    ...{ ceil: v1(103), floor: v1(104), trunc: v1(105), nearest: v1(106) },
    ...floatLanes(224),
    ...{ demote_f64x2_zero: v1(94), convert_i32x4_s: v1(250), convert_i32x4_u: v1(251) },
    ...{ relaxed_madd: v3(0x105), relaxed_nmadd: v3(0x106), relaxed_min: v2(0x10d), relaxed_max: v2(0x10e) },
  },
  f64x2: {
    splat: splat(20, 'f64'),
    ...{ extract_lane: extract(33, 'f64'), replace_lane: replace(34, 'f64') },
    ...floatOrder(71),
    ...{ ceil: v1(116), floor: v1(117), trunc: v1(122), nearest: v1(148) },
    ...floatLanes(236),
    ...{ promote_low_f32x4: v1(95), convert_low_i32x4_s: v1(254), convert_low_i32x4_u: v1(255) },
    ...{ relaxed_madd: v3(0x107), relaxed_nmadd: v3(0x108), relaxed_min: v2(0x10f), relaxed_max: v2(0x110) },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Instruction>>>>;

export type Family = keyof typeof INSTRUCTIONS;
export type InstructionTable = typeof INSTRUCTIONS;
