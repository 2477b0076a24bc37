import type { ScalarInfo } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { fits } from '../../compiler/ir/ranges.ts';
import type { Op } from '../../compiler/ir/types.ts';
import { resize, wrapTo } from './arith.ts';
import type { Emit, Lowering } from './emit.ts';
import type { Expr } from './builder.ts';

/** Conversions, and the operations of floats alone. */

function resultInfo(op: Op): ScalarInfo {
  return scalarInfo(op.results[0]!.type as ScalarType);
}

const wrap: Lowering = (e, x, op) => wrapTo(e, x[0]!.info, resultInfo(op), x[0]!);

const exact: Lowering = (e, x, op) => {
  const t = x[0]!.info;
  const u = resultInfo(op);
  if ((t.min >= u.min && t.max <= u.max) || fits(x[0]!.range(), u.name as ScalarType)) {
    return resize(e, t, u, x[0]!.once());
  }
  const v = x[0]!.many();
  const k = e.ints(t.machine);
  const c = (n: bigint): Expr => e.int(t.machine, n);
  if (t.kind === 'unsigned') e.trapIf(k.gt_u(v(), c(u.max)), 'range');
  else {
    const low = t.min > u.min ? t.min : u.min;
    const high = t.max < u.max ? t.max : u.max;
    if (low === 0n && high === t.max) e.trapIf(k.lt_s(v(), c(0n)), 'range');
    else e.trapIf(k.gt_u(k.sub(v(), c(low)), c(high - low)), 'range');
  }
  return resize(e, t, u, v());
};

const toFloat: Lowering = (e, x, op) => {
  const t = x[0]!.info;
  const f = resultInfo(op).machine === 'f32' ? e.m.f32 : e.m.f64;
  const sign = t.kind === 'unsigned' ? 'u' : 's';
  return f[`convert_${t.machine === 'i64' ? 'i64' : 'i32'}_${sign}`](x[0]!.once());
};

/** The operand as f64, which holds every f32. */
function asDouble(e: Emit, t: ScalarInfo, v: Expr): Expr {
  return t.machine === 'f32' ? e.m.f64.promote_f32(v) : v;
}

/** An integral-part conversion of a double, with the trap. */
function checked(e: Emit, u: ScalarInfo, v: () => Expr): Expr {
  const { i32, i64, f64 } = e.m;
  const unsigned64 = u.name === 'u64';
  // Bounds that doubles hold exactly: those of the type or, where it has none such, those of 64 bits.
  const narrowType = u.max < 1n << 53n;
  const [low, high] = narrowType ? [u.min - 1n, u.max + 1n] : unsigned64 ? [-1n, 1n << 64n] : [-(1n << 63n), 1n << 63n];
  const above = narrowType || unsigned64 ? f64.gt(v(), f64.const(Number(low))) : f64.ge(v(), f64.const(Number(low)));
  e.trapIf(i32.eqz(i32.and(above, f64.lt(v(), f64.const(Number(high))))), 'range');
  if (u.machine === 'i32') return u.kind === 'unsigned' ? i32.trunc_f64_u(v()) : i32.trunc_f64_s(v());
  if (unsigned64) return i64.trunc_f64_u(v());
  const n = i64.trunc_f64_s(v());
  if (narrowType || u.name === 'i64') return n;
  const kept = e.keep('i64', n);
  e.trapIf(i64.gt_u(i64.sub(kept(), e.i64(u.min)), e.i64(u.max - u.min)), 'range');
  return kept();
}

const toIntTrunc: Lowering = (e, x, op) =>
  checked(e, resultInfo(op), e.keep('f64', asDouble(e, x[0]!.info, x[0]!.once())));
const toInt: Lowering = (e, x, op) =>
  checked(e, resultInfo(op), e.keep('f64', e.m.f64.nearest(asDouble(e, x[0]!.info, x[0]!.once()))));

const satInt: Lowering = (e, x, op) => {
  const u = resultInfo(op);
  const { i64 } = e.m;
  const v = asDouble(e, x[0]!.info, x[0]!.once());
  if (u.name === 'u64') return i64.trunc_sat_f64_u(v);
  if (u.name === 'i64') return i64.trunc_sat_f64_s(v);
  if (u.name === 'i32') return e.m.i32.trunc_sat_f64_s(v);
  if (u.name === 'u32') return e.m.i32.trunc_sat_f64_u(v);
  const n = e.keep('i64', i64.trunc_sat_f64_s(v));
  const high = e.keep('i64', e.m.select(i64.gt_s(n(), e.i64(u.max)), e.i64(u.max), n()));
  return e.narrow(u, e.m.select(i64.lt_s(high(), e.i64(u.min)), e.i64(u.min), high()));
};

const bits: Lowering = (e, x) => {
  const v = x[0]!.many();
  const { i32, i64, f32, f64 } = e.m;
  if (x[0]!.info.machine === 'f32') {
    return e.m.select(f32.eq(v(), v()), i32.reinterpret_f32(v()), e.i32(0x7fc00000));
  }
  return e.m.select(f64.eq(v(), v()), i64.reinterpret_f64(v()), e.i64(0x7ff8000000000000n));
};

const fromBits: Lowering = (e, x) =>
  x[0]!.info.machine === 'i32' ? e.m.f32.reinterpret_i32(x[0]!.once()) : e.m.f64.reinterpret_i64(x[0]!.once());

export const CONVERT_LOWERING = {
  wrap,
  exact,
  to_float: toFloat,
  to_int_trunc: toIntTrunc,
  to_int: toInt,
  sat_int: satInt,
  demote: ((e, x) => e.m.f32.demote_f64(x[0]!.once())) satisfies Lowering,
  promote: ((e, x) => e.m.f64.promote_f32(x[0]!.once())) satisfies Lowering,
  bits,
  from_bits: fromBits,
};

function unary(name: 'sqrt' | 'floor' | 'ceil' | 'trunc' | 'nearest'): Lowering {
  return (e, x) => (x[0]!.info.machine === 'f32' ? e.m.f32 : e.m.f64)[name](x[0]!.once());
}

const copysign: Lowering = (e, x) => {
  const f = x[0]!.info.machine === 'f32' ? e.m.f32 : e.m.f64;
  const s = x[1]!.many();
  // A NaN's sign is not specified and must not show.
  return f.copysign(x[0]!.once(), e.m.select(f.eq(s(), s()), s(), f.const(0)));
};

const isNan: Lowering = (e, x) => {
  const v = x[0]!.many();
  return (x[0]!.info.machine === 'f32' ? e.m.f32 : e.m.f64).ne(v(), v());
};

export const FLOAT_LOWERING = {
  sqrt: unary('sqrt'),
  floor: unary('floor'),
  ceil: unary('ceil'),
  trunc: unary('trunc'),
  nearest: unary('nearest'),
  copysign,
  is_nan: isNan,
};
