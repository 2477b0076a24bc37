import { InternalError } from '../../spec/internal.ts';
import { fits } from '../../compiler/ir/ranges.ts';
import type { ScalarInfo, ScalarType } from '../../spec/types.ts';
import type { Emit, Lowering, Operand } from './emit.ts';
import { operandOf } from './emit.ts';
import type { Expr } from './builder.ts';
import { helperMulHigh } from './helpers.ts';
import {
  addCarry,
  correct,
  corrected,
  divideExactly,
  hasHeadroom,
  mulTrits,
  productBound,
  reduce64,
} from './modular.ts';

/** Arithmetic of integers and floats. */

type Two = readonly [Operand, Operand];

function floats(e: Emit, t: ScalarInfo) {
  return t.machine === 'f32' ? e.m.f32 : (e.m.f64 as unknown as typeof e.m.f32);
}

function addOrSub(subtract: boolean): Lowering {
  return (e, x) => {
    const [a, b] = x as Two;
    const t = a.info;
    const name = subtract ? 'sub' : 'add';
    if (t.kind === 'float') return floats(e, t)[name](a.once(), b.once());
    const plain = (): Expr => e.ints(t.machine)[name](a.once(), b.once());
    if (t.kind !== 'trits' && t.width >= 32) return plain();
    const [ra, rb] = [a.range(), b.range()];
    const sums = subtract ? { lo: ra.lo - rb.hi, hi: ra.hi - rb.lo } : { lo: ra.lo + rb.lo, hi: ra.hi + rb.hi };
    const size = a.loose + b.loose;
    if (size === 2 && fits(sums, t.name as ScalarType)) return plain();
    if (t.kind !== 'trits') return e.normal(t, plain());
    // What cannot happen needs no correction.
    const low = sums.lo >= Number(t.min);
    const sign = size > 2 ? 0 : low ? 1 : sums.hi <= Number(t.max) ? -1 : 0;
    if (t.machine === 'i64' && hasHeadroom(t) && e.mayStay(size)) return plain();
    if (hasHeadroom(t)) return corrected(e, t, plain(), t.machine, sign);
    if (t.machine === 'i32') {
      const sum = e.m.i64[name](e.widen(t, a.once()), e.widen(t, b.once()));
      return e.narrow(t, corrected(e, t, sum, 'i64', sign));
    }
    return addCarry(e, t, a.many(), b.many(), subtract).sum();
  };
}

const mul: Lowering = (e, x) => {
  const [a, b] = x as Two;
  const t = a.info;
  if (t.kind === 'float') return floats(e, t).mul(a.once(), b.once());
  if (t.kind === 'trits') return mulTrits(e, t, a, b);
  const product = e.ints(t.machine).mul(a.once(), b.once());
  if (t.width >= 32) return product;
  const bound = productBound(a.range(), b.range());
  const within =
    bound !== undefined && bound <= t.max && (t.kind === 'signed' || (a.range().lo >= 0 && b.range().lo >= 0));
  return within ? product : e.normal(t, product);
};

const neg: Lowering = (e, x) => {
  const a = x[0]!;
  if (a.info.kind === 'float') return floats(e, a.info).neg(a.once());
  return e.normal(a.info, e.ints(a.info.machine).sub(e.int(a.info.machine, 0n), a.once()));
};

const abs: Lowering = (e, x) => {
  const a = x[0]!;
  const t = a.info;
  if (t.kind === 'float') return floats(e, t).abs(a.once());
  if (t.kind === 'unsigned') return a.once();
  const k = e.ints(t.machine);
  const v = a.many();
  const zero = (): Expr => e.int(t.machine, 0n);
  return e.normal(t, e.m.select(k.lt_s(v(), zero()), k.sub(zero(), v()), v()));
};

function less(e: Emit, t: ScalarInfo, a: Expr, b: Expr): Expr {
  const k = e.ints(t.machine);
  return t.kind === 'unsigned' ? k.lt_u(a, b) : k.lt_s(a, b);
}

function extreme(name: 'min' | 'max'): Lowering {
  return (e, x) => {
    const [a, b] = x as Two;
    const t = a.info;
    if (t.kind === 'float') return floats(e, t)[name](a.once(), b.once());
    const [p, q] = [a.many(), b.many()];
    return e.m.select(name === 'min' ? less(e, t, p(), q()) : less(e, t, q(), p()), p(), q());
  };
}

// Division

interface Parts {
  readonly t: ScalarInfo;
  readonly a: () => Expr;
  readonly d: () => Expr;
  readonly divisor: Operand;
}

/** Operands of a division, after the check for zero. */
function divided(e: Emit, x: readonly Operand[]): Parts {
  const [p, q] = x as Two;
  const t = p.info;
  const a = p.many();
  const d = q.many();
  const { lo, hi } = q.range();
  if (q.constant === undefined && lo <= 0 && hi >= 0) e.trapIf(e.ints(t.machine).eqz(d()), 'zero_divisor');
  else if (q.constant === 0n) e.out.push(e.trap('zero_divisor'));
  return { t, a, d, divisor: q };
}

/** The truncated quotient, not yet normal: of i8 and i16 it may be one too great, of i32 and i64 it wraps. */
function quotient(e: Emit, { t, a, d, divisor }: Parts): Expr {
  const k = e.ints(t.machine);
  if (t.kind === 'unsigned') return k.div_u(a(), d());
  const plain = k.div_s(a(), d());
  if (t.name !== 'i32' && t.name !== 'i64') return plain;
  const { lo, hi } = divisor.range();
  if (lo > -1 || hi < -1) return plain;
  return e.m.if(k.eq(d(), e.int(t.machine, -1n)), k.sub(e.int(t.machine, 0n), a()), plain);
}

const div: Lowering = (e, x) => {
  const t = x[0]!.info;
  if (t.kind === 'float') return floats(e, t).div(x[0]!.once(), x[1]!.once());
  return e.normal(t, quotient(e, divided(e, x)));
};

const rem: Lowering = (e, x) => {
  const { t, a, d } = divided(e, x);
  const k = e.ints(t.machine);
  return t.kind === 'unsigned' ? k.rem_u(a(), d()) : k.rem_s(a(), d());
};

/** Floored and rounded division: the truncated quotient moved by −1, 0 or 1, or the remainder by as many divisors. */
function moved(kind: 'floor' | 'round', part: 'quotient' | 'remainder'): Lowering {
  return (e, x) => {
    const p = divided(e, x);
    const { t, a, d } = p;
    const k = e.ints(t.machine);
    const { i32 } = e.m;
    const zero = (): Expr => e.int(t.machine, 0n);
    const one = (): Expr => e.int(t.machine, 1n);
    const unsigned = t.kind === 'unsigned';
    const q = e.keep(t.machine, quotient(e, p));
    const r = e.keep(t.machine, k.sub(a(), k.mul(q(), d())));
    const base = part === 'quotient' ? q : r;
    // One step away from zero, or toward negative infinity.
    const step = part === 'quotient' ? one : d;
    if (kind === 'floor') {
      if (unsigned) return base();
      const below = i32.and(k.ne(r(), zero()), k.lt_s(k.xor(r(), d()), zero()));
      const change = part === 'quotient' ? k.sub(base(), one()) : k.add(base(), d());
      return e.normal(t, e.m.select(below, change, base()));
    }
    const size = (v: () => Expr): (() => Expr) =>
      unsigned ? v : e.keep(t.machine, e.m.select(k.lt_s(v(), zero()), k.sub(zero(), v()), v()));
    const ar = size(r);
    const ad = size(d);
    const away = k.gt_u(ar(), k.sub(ad(), ar()));
    const plus = part === 'quotient' ? k.add(base(), step()) : k.sub(base(), step());
    const minus = part === 'quotient' ? k.sub(base(), step()) : k.add(base(), step());
    const changed = unsigned ? plus : e.m.select(k.lt_s(k.xor(a(), d()), zero()), minus, plus);
    return e.normal(t, e.m.select(away, changed, base()));
  };
}

// Products, sums and their ends

/** Clamps an i64 that holds an exact result. */
function clamp64(e: Emit, t: ScalarInfo, v: () => Expr): Expr {
  const { i64 } = e.m;
  const high = e.m.select(i64.gt_s(v(), e.i64(t.max)), e.i64(t.max), v());
  return e.narrow(t, e.m.select(i64.lt_s(v(), e.i64(t.min)), e.i64(t.min), high));
}

/** Traps unless an i64 that holds an exact result is in range. */
function check64(e: Emit, t: ScalarInfo, v: () => Expr): Expr {
  const { i64 } = e.m;
  e.trapIf(i64.gt_u(i64.sub(v(), e.i64(t.min)), e.i64(t.max - t.min)), 'overflow');
  return e.narrow(t, v());
}

function limited(op: 'add' | 'sub' | 'mul', saturate: boolean): Lowering {
  return (e, x) => {
    const [p, q] = x as Two;
    const t = p.info;
    const { i32, i64 } = e.m;
    if (t.machine === 'i32') {
      // Products of two unsigned 32-bit numbers alone leave i64; as unsigned ones they are still exact.
      const exact = e.keep('i64', i64[op](e.widen(t, p.once()), e.widen(t, q.once())));
      if (op === 'mul' && t.name === 'u32') {
        const over = i64.gt_u(exact(), e.i64(t.max));
        if (saturate) return i32.wrap_i64(e.m.select(over, e.i64(t.max), exact()));
        e.trapIf(over, 'overflow');
        return i32.wrap_i64(exact());
      }
      return saturate ? clamp64(e, t, exact) : check64(e, t, exact);
    }
    const [a, b] = [p.many(), q.many()];
    if (op === 'mul') return limitedProduct(e, t, a, b, saturate);
    const { sum, carry } = addCarry(e, t, a, b, op === 'sub');
    const c = e.keep('i64', carry());
    if (!saturate) {
      e.trapIf(i32.eqz(i64.eqz(c())), 'overflow');
      return sum();
    }
    const end = e.m.select(i64.lt_s(c(), e.i64(0n)), e.i64(t.min), e.i64(t.max));
    return e.m.select(i64.eqz(c()), sum(), end);
  };
}

function limitedProduct(e: Emit, t: ScalarInfo, a: () => Expr, b: () => Expr, saturate: boolean): Expr {
  const { i32, i64 } = e.m;
  const unsigned = t.kind === 'unsigned';
  const high = e.keep('i64', e.m.call(helperMulHigh(e.cx, !unsigned), [a(), b()], ['i64']));
  const low = e.keep('i64', i64.mul(a(), b()));
  let over = unsigned ? i64.ne(high(), e.i64(0n)) : i64.ne(high(), i64.shr_s(low(), e.i64(63n)));
  if (t.kind === 'trits') {
    over = i32.or(over, i32.or(i64.gt_s(low(), e.i64(t.max)), i64.lt_s(low(), e.i64(t.min))));
  }
  if (!saturate) {
    e.trapIf(over, 'overflow');
    return low();
  }
  const negative = unsigned ? e.i32(0) : i64.lt_s(high(), e.i64(0n));
  return e.m.select(over, e.m.select(negative, e.i64(t.min), e.i64(t.max)), low());
}

const mulh: Lowering = (e, x) => {
  const [p, q] = x as Two;
  const t = p.info;
  const { i64 } = e.m;
  if (t.kind === 'trits') {
    // a·b − low is a multiple of m whose quotient fits, so it may be divided modulo 2^64.
    const [a, b] = [p.many(), q.many()];
    const low = e.widen(t, mulTrits(e, t, operandOf(t, a, p.range()), operandOf(t, b, q.range())));
    const product = i64.mul(e.widen(t, a()), e.widen(t, b()));
    return e.narrow(t, divideExactly(e, t, i64.sub(product, low)));
  }
  if (t.machine === 'i32') {
    const product = i64.mul(e.widen(t, p.once()), e.widen(t, q.once()));
    const width = e.i64(BigInt(t.width));
    if (t.kind === 'unsigned') return e.m.i32.wrap_i64(i64.shr_u(product, width));
    // With a signed low part the quotient by 2^w is the nearest one, halves up.
    return e.m.i32.wrap_i64(i64.shr_s(i64.add(product, e.i64(1n << BigInt(t.width - 1))), width));
  }
  const [a, b] = [p.many(), q.many()];
  const signed = t.kind === 'signed';
  const high = e.m.call(helperMulHigh(e.cx, signed), [a(), b()], ['i64']);
  return signed ? i64.add(high, i64.shr_u(i64.mul(a(), b()), e.i64(63n))) : high;
};

const addc: Lowering = (e, x) => {
  const t = x[0]!.info;
  const { i64 } = e.m;
  if (t.machine === 'i64') {
    const first = addCarry(e, t, x[0]!.many(), x[1]!.many(), false);
    const k1 = e.keep('i64', first.carry());
    const second = addCarry(e, t, first.sum, x[2]!.many(), false);
    return [second.sum(), i64.add(k1(), second.carry())];
  }
  const [a, b, c] = x.map((v) => e.widen(t, v.once()));
  const sum = e.keep('i64', i64.add(i64.add(a!, b!), c!));
  if (t.kind === 'trits') {
    const low = e.keep('i64', correct(e, t, sum, 'i64'));
    return [e.narrow(t, low()), e.narrow(t, divideExactly(e, t, i64.sub(sum(), low())))];
  }
  const low = e.keep('i32', e.normal(t, e.narrow(t, sum())));
  const rest = i64.sub(sum(), e.widen(t, low()));
  return [low(), e.narrow(t, i64.shr_s(rest, e.i64(BigInt(t.width))))];
};

const sign: Lowering = (e, x) => {
  const t = x[0]!.info;
  const k = e.ints(t.machine);
  const v = x[0]!.many();
  const zero = (): Expr => e.int(t.machine, 0n);
  if (t.kind === 'unsigned') return k.ne(v(), zero());
  return e.m.i32.sub(k.gt_s(v(), zero()), k.lt_s(v(), zero()));
};

const constant: Lowering = () => {
  throw new InternalError('I-WASM-CONST', 'constants are operands, not statements', 'backends/wasm');
};

export const ARITH_LOWERING = {
  const: constant,
  add: addOrSub(false),
  sub: addOrSub(true),
  mul,
  neg,
  abs,
  min: extreme('min'),
  max: extreme('max'),
  div,
  rem,
  div_round: moved('round', 'quotient'),
  mod_bal: moved('round', 'remainder'),
  div_floor: moved('floor', 'quotient'),
  mod_floor: moved('floor', 'remainder'),
  mulh,
  addc,
  sat_add: limited('add', true),
  sat_sub: limited('sub', true),
  sat_mul: limited('mul', true),
  checked_add: limited('add', false),
  checked_sub: limited('sub', false),
  checked_mul: limited('mul', false),
  sign,
};

// Comparison and choice

function ordered(name: 'lt' | 'le' | 'gt' | 'ge'): Lowering {
  return (e, x) => {
    const t = x[0]!.info;
    if (t.kind === 'float') return floats(e, t)[name](x[0]!.once(), x[1]!.once());
    const k = e.ints(t.machine);
    const signed = t.kind !== 'unsigned';
    return k[`${name}_${signed ? 's' : 'u'}`](x[0]!.once(), x[1]!.once());
  };
}

function equality(name: 'eq' | 'ne'): Lowering {
  return (e, x) => {
    const t = x[0]!.info;
    if (t.kind === 'float') return floats(e, t)[name](x[0]!.once(), x[1]!.once());
    return e.ints(t.machine)[name](x[0]!.once(), x[1]!.once());
  };
}

const cmp3: Lowering = (e, x) => {
  const t = x[0]!.info;
  const [a, b] = [x[0]!.many(), x[1]!.many()];
  return e.m.i32.sub(less(e, t, b(), a()), less(e, t, a(), b()));
};

const select: Lowering = (e, x) => e.m.select(x[0]!.once(), x[1]!.once(), x[2]!.once());

const select3: Lowering = (e, x) => {
  const t = x[0]!.many();
  const { i32 } = e.m;
  const outer = e.m.select(i32.lt_s(t(), e.i32(0)), x[1]!.once(), x[3]!.once());
  return e.m.select(t(), outer, x[2]!.once());
};

export const COMPARE_LOWERING = {
  eq: equality('eq'),
  ne: equality('ne'),
  lt: ordered('lt'),
  le: ordered('le'),
  gt: ordered('gt'),
  ge: ordered('ge'),
  cmp3,
  select,
  select3,
};

// Wrapping and exact conversions of integers

/** An integer of type t modulo the number of u's values. */
export function wrapTo(e: Emit, t: ScalarInfo, u: ScalarInfo, x: Operand): Expr {
  const { i32, i64 } = e.m;
  const known = x.range();
  if ((t.min >= u.min && t.max <= u.max) || fits(known, u.name as ScalarType)) return resize(e, t, u, x.once());
  if (u.kind !== 'trits') {
    if (u.machine === 'i64') return e.widen(t, x.once());
    return e.normal(u, t.machine === 'i64' ? i32.wrap_i64(x.once()) : x.once());
  }
  if (t.machine === 'i32' && t.kind !== 'unsigned' && u.machine === 'i32') {
    if (u.modulus >= 1n << 31n) return e.narrow(u, correct(e, u, e.keep('i64', i64.extend_i32_s(x.once())), 'i64'));
    return correct(e, u, e.keep('i32', i32.rem_s(x.once(), e.int('i32', u.modulus))));
  }
  if (t.name !== 'u64') {
    const most = Math.max(Math.abs(known.lo), Math.abs(known.hi));
    const bound = Number.isSafeInteger(most) ? BigInt(most) : t.max > -t.min ? t.max : -t.min;
    return e.narrow(u, reduce64(e, u, e.keep('i64', e.widen(t, x.once())), bound));
  }
  if (u.modulus < 1n << 63n) {
    const r = e.keep('i64', i64.rem_u(x.once(), e.i64(u.modulus)));
    return e.narrow(u, correct(e, u, r, 'i64', 1));
  }
  // Fewer than two moduli of t40 fit 64 bits.
  let v = x.many();
  for (let i = 0; i < 2; i++) {
    const over = i64.gt_s(v(), e.i64(u.max));
    const wide = i === 0 ? i32.or(over, i64.lt_s(v(), e.i64(0n))) : over;
    v = e.keep('i64', e.m.select(wide, i64.sub(v(), e.i64(u.modulus)), v()));
  }
  return v();
}

/** A value that both types hold, in u's machine type. */
export function resize(e: Emit, t: ScalarInfo, u: ScalarInfo, v: Expr): Expr {
  if (t.machine === u.machine) return v;
  return u.machine === 'i64' ? e.widen(t, v) : e.m.i32.wrap_i64(v);
}
