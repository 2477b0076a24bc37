import { InternalError } from '../../spec/internal.ts';
import type { ScalarInfo } from '../../spec/types.ts';
import type { Arg, Emit, Lowering } from './emit.ts';
import { double, floatOp, isSigned, own } from './emit.ts';
import { llvmType } from './text.ts';

/** Arithmetic, comparison and choice. Whatever may leave the type is computed in twice its width. */

type Two = readonly [Arg, Arg];

function simple(name: 'add' | 'sub' | 'mul'): Lowering {
  return (e, x) => {
    const [a, b] = x as Two;
    const t = a.info;
    if (t.kind === 'float') return floatOp(e, `f${name}`, a.type, a.text, b.text);
    // The distance of a buffer from itself.
    if (name === 'add' && a.text === '0') return b.text;
    if (t.kind !== 'trits') return own(e, t).op(name, a.text, b.text);
    const k = double(e, t);
    return k.wrap(k.op(name, k.from(a.text, t), k.from(b.text, t)), t, name !== 'mul' || t.width === 1);
  };
}

const neg: Lowering = (e, [a]) => {
  const { info, type, text } = a!;
  return info.kind === 'float' ? floatOp(e, 'fneg', type, text) : own(e, info).op('sub', '0', text);
};

const abs: Lowering = (e, [a]) => {
  const { info: t, type, text } = a!;
  if (t.kind === 'float') return e.code.call(`llvm.fabs.f${t.width}`, llvmType(type), [[llvmType(type), text]]);
  if (t.kind === 'unsigned') return text;
  const k = own(e, t);
  return k.select(k.is('slt', text, '0'), k.op('sub', '0', text), text);
};

/** NaN if either is one; of equal operands, which may be zeros of two signs, the bits of both or of either. */
export function floatExtreme(
  e: Pick<Emit, 'code'>,
  type: string,
  bits: string,
  cond: string,
  name: 'min' | 'max',
  a: string,
  b: string,
) {
  const { code } = e;
  const v = (text: string): string => code.value(text);
  const first = v(`fcmp ${name === 'min' ? 'olt' : 'ogt'} ${type} ${a}, ${b}`);
  const equal = v(`fcmp oeq ${type} ${a}, ${b}`);
  const nan = v(`fcmp uno ${type} ${a}, ${b}`);
  const [ia, ib] = [a, b].map((x) => v(`bitcast ${type} ${x} to ${bits}`));
  const both = v(`${name === 'min' ? 'or' : 'and'} ${bits} ${ia}, ${ib}`);
  const same = v(`bitcast ${bits} ${both} to ${type}`);
  const sum = v(`fadd ${type} ${a}, ${b}`);
  const chosen = v(`select ${cond} ${first}, ${type} ${a}, ${type} ${b}`);
  const ordered = v(`select ${cond} ${equal}, ${type} ${same}, ${type} ${chosen}`);
  return v(`select ${cond} ${nan}, ${type} ${sum}, ${type} ${ordered}`);
}

function extreme(name: 'min' | 'max'): Lowering {
  return (e, x) => {
    const [a, b] = x as Two;
    const t = a.info;
    if (t.kind === 'float') return floatExtreme(e, llvmType(a.type), `i${t.width}`, 'i1', name, a.text, b.text);
    const k = own(e, t);
    const less = `${isSigned(t) ? 's' : 'u'}${name === 'min' ? 'lt' : 'gt'}`;
    return k.select(k.is(less, a.text, b.text), a.text, b.text);
  };
}

/** Quotient and remainder toward zero, after the check of the divisor. The least signed integer by −1 wraps. */
function divide(e: Emit, x: readonly Arg[], op: Parameters<Lowering>[2]): { q: () => string; r: () => string } {
  const [a, d] = x as Two;
  const t = a.info;
  const k = own(e, t);
  if (d.constant === undefined || d.constant === 0n) e.trapIf(k.is('eq', d.text, '0'), 'zero_divisor', op);
  if (!isSigned(t)) return { q: () => k.op('udiv', a.text, d.text), r: () => k.op('urem', a.text, d.text) };
  // Symmetric types hold the negation of each of their values.
  if (t.kind === 'trits' || (d.constant !== undefined && d.constant !== -1n)) {
    return { q: () => k.op('sdiv', a.text, d.text), r: () => k.op('srem', a.text, d.text) };
  }
  const minus = k.is('eq', d.text, '-1');
  const safe = k.select(minus, '1', d.text);
  return {
    q: () => k.select(minus, k.op('sub', '0', a.text), k.op('sdiv', a.text, safe)),
    r: () => k.op('srem', a.text, safe),
  };
}

const div: Lowering = (e, x, op) =>
  x[0]!.info.kind === 'float' ? floatOp(e, 'fdiv', x[0]!.type, x[0]!.text, x[1]!.text) : divide(e, x, op).q();
const rem: Lowering = (e, x, op) => divide(e, x, op).r();

/** Floored and rounded division: the truncated quotient moved by −1, 0 or 1, or the remainder by as many divisors. */
function moved(kind: 'floor' | 'round', part: 'quotient' | 'remainder'): Lowering {
  return (e, x, op) => {
    const [a, d] = x as Two;
    const t = a.info;
    const k = own(e, t);
    const truncated = divide(e, x, op);
    const r = truncated.r();
    const base = part === 'quotient' ? truncated.q() : r;
    const step = part === 'quotient' ? '1' : d.text;
    if (kind === 'floor') {
      if (!isSigned(t)) return base;
      const below = k.code.value(`and i1 ${k.is('ne', r, '0')}, ${k.is('slt', k.op('xor', r, d.text), '0')}`);
      return k.select(below, k.op(part === 'quotient' ? 'sub' : 'add', base, step), base);
    }
    const size = (v: string): string => (isSigned(t) ? k.select(k.is('slt', v, '0'), k.op('sub', '0', v), v) : v);
    const [ar, ad] = [size(r), size(d.text)];
    const away = k.is('ugt', ar, k.op('sub', ad, ar));
    const along = k.op(part === 'quotient' ? 'add' : 'sub', base, step);
    const against = isSigned(t) ? k.op(part === 'quotient' ? 'sub' : 'add', base, step) : along;
    const changed = isSigned(t) ? k.select(k.is('slt', k.op('xor', a.text, d.text), '0'), against, along) : along;
    return k.select(away, changed, base);
  };
}

function limited(name: 'add' | 'sub' | 'mul', saturate: boolean): Lowering {
  return (e, x, op) => {
    const [a, b] = x as Two;
    const t = a.info;
    const k = double(e, t);
    const exact = k.op(name, k.from(a.text, t), k.from(b.text, t));
    // A product of unsigned numbers fills the double width; their difference alone may be negative.
    const unsignedProduct = name === 'mul' && !isSigned(t);
    const over = k.is(unsignedProduct ? 'ugt' : 'sgt', exact, k.int(t.max));
    const under = unsignedProduct ? 'false' : k.is('slt', exact, k.int(t.min));
    if (!saturate) {
      e.trapIf(e.code.value(`or i1 ${over}, ${under}`), 'overflow', op);
      return k.to(exact, t);
    }
    return k.to(k.select(under, k.int(t.min), k.select(over, k.int(t.max), exact)), t);
  };
}

/** What is left of an exact result above its low part, a multiple of the number of values, divided by it. */
function high(e: Emit, t: ScalarInfo, exact: string, low: string): string {
  const k = double(e, t);
  const rest = k.op('sub', exact, k.from(low, t));
  if (t.kind === 'trits') return k.to(k.op('sdiv', rest, k.int(t.modulus)), t);
  return k.to(k.op('lshr', rest, k.int(t.width)), t);
}

const mulh: Lowering = (e, x) => {
  const [a, b] = x as Two;
  const t = a.info;
  const k = double(e, t);
  const product = k.op('mul', k.from(a.text, t), k.from(b.text, t));
  return high(e, t, product, k.wrap(product, t, t.width === 1));
};

const addc: Lowering = (e, x) => {
  const t = x[0]!.info;
  const k = double(e, t);
  const [a, b, c] = x.map((v) => k.from(v.text, t));
  const sum = k.op('add', k.op('add', a!, b!), c!);
  const low = k.wrap(sum, t, true);
  return [low, high(e, t, sum, low)];
};

const sign: Lowering = (e, [a]) => {
  const k = own(e, a!.info);
  const above = k.is(isSigned(a!.info) ? 'sgt' : 'ugt', a!.text, '0');
  return difference(e, above, isSigned(a!.info) ? k.is('slt', a!.text, '0') : 'false');
};

/** One truth value less another, as a trit. */
function difference(e: Emit, a: string, b: string): string {
  const [p, q] = [a, b].map((v) => e.code.value(`zext i1 ${v} to i8`));
  return e.code.value(`sub i8 ${p}, ${q}`);
}

const constant: Lowering = () => {
  throw new InternalError('I-LLVM-CONST', 'constants are operands, not instructions', 'backends/llvm');
};

export const ARITH_LOWERING = {
  const: constant,
  add: simple('add'),
  sub: simple('sub'),
  mul: simple('mul'),
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

function ordered(name: 'lt' | 'le' | 'gt' | 'ge' | 'eq' | 'ne'): Lowering {
  return (e, x) => {
    const [a, b] = x as Two;
    const t = a.info;
    const same = name === 'eq' || name === 'ne';
    if (t.kind === 'float') {
      const predicate = name === 'ne' ? 'une' : `o${name}`;
      return floatOp(e, `fcmp ${predicate}`, a.type, a.text, b.text);
    }
    return own(e, t).is(same ? name : `${isSigned(t) ? 's' : 'u'}${name}`, a.text, b.text);
  };
}

const cmp3: Lowering = (e, x) => {
  const [a, b] = x as Two;
  const k = own(e, a.info);
  const s = isSigned(a.info) ? 's' : 'u';
  return difference(e, k.is(`${s}gt`, a.text, b.text), k.is(`${s}lt`, a.text, b.text));
};

function choose(e: Emit, condition: string, a: Arg, b: string): string {
  const type = llvmType(a.type);
  return e.code.value(`select i1 ${condition}, ${type} ${a.text}, ${type} ${b}`);
}

const select3: Lowering = (e, [t, n, z, p]) => {
  const k = own(e, t!.info);
  const low = choose(e, k.is('slt', t!.text, '0'), n!, p!.text);
  return choose(e, k.is('eq', t!.text, '0'), z!, low);
};

export const COMPARE_LOWERING = {
  eq: ordered('eq'),
  ne: ordered('ne'),
  lt: ordered('lt'),
  le: ordered('le'),
  gt: ordered('gt'),
  ge: ordered('ge'),
  cmp3,
  select: ((e, [c, a, b]) => choose(e, c!.text, a!, b!.text)) satisfies Lowering,
  select3,
};
