import { fits } from '../../../compiler/ir/ranges.ts';
import type { ARITH } from '../../../spec/ops/arith.ts';
import type { BITS } from '../../../spec/ops/bits.ts';
import type { COMPARE } from '../../../spec/ops/compare.ts';
import type { ScalarInfo, ScalarType } from '../../../spec/types.ts';
import { scalarInfo } from '../../../spec/types.ts';
import type { Emit, Lowering, Operand } from './emit.ts';
import { hasHeadroom } from './integers.ts';
import type { FamilyName, Library } from './library.ts';
import { balanced, bare, heldAs } from './types.ts';

/**
 * Arithmetic, comparisons and bits. What WGSL promises of f32 (its section on floating-point accuracy) is less than IEEE 754:
 * + − × are correctly rounded but may be fused, which `rounded` prevents where a product meets a sum; ÷ is within 2.5 ulp and sqrt as
 * exact as 1 / inverseSqrt, so that both are made of integers here (floats.ts), as f64 is, which WGSL has not (doubles.ts); min, max,
 * abs, neg, floor, ceil, trunc, round and comparisons are exact. Subnormal numbers may be flushed to zero, whose sign may be ignored; NaN and infinities may be
 * taken not to occur, so that tests for them are made on bits. Conversions between integers and floats are made of integer
 * operations where WGSL's would not be exact.
 */
/** The name of a type that registers hold. */
export const name = (t: ScalarInfo): ScalarType => t.name as ScalarType;
const I32 = scalarInfo('i32');

/** A call of the function of a family. */
export const family =
  (f: FamilyName): Lowering =>
  (e, x, _op, t) =>
    `${e.lib.use(f, name(t))}(${x.map((o) => o.text).join(', ')})`;

/** Whether what comes of two ranges is a value of the type, and stays in 32 bits on the way. */
function within(t: ScalarInfo, x: Operand, y: Operand, of: (a: number, b: number) => number): boolean {
  if (heldAs(t) === 'w' || t.kind === 'float') return false;
  const [a, b] = [x.range(), y.range()];
  const all = [of(a.lo, b.lo), of(a.lo, b.hi), of(a.hi, b.lo), of(a.hi, b.hi)];
  return fits({ lo: Math.min(...all), hi: Math.max(...all) }, t.name as ScalarType);
}

const plus = (a: string, b: string): string => (/^-\d+i$/.test(b) ? `(${a} - ${b.slice(1)})` : `(${a} + ${b})`);

function sum(lib: Library, t: ScalarInfo, a: string, b: string): string {
  if (t.kind !== 'trits') return lib.normal(t, lib.add(t, a, b));
  return hasHeadroom(t) ? `${lib.use('near', name(t))}(${a} + ${b})` : `${lib.use('add', name(t))}(${a}, ${b})`;
}

function difference(lib: Library, t: ScalarInfo, a: string, b: string): string {
  if (t.kind !== 'trits') return lib.normal(t, lib.sub(t, a, b));
  return hasHeadroom(t) ? `${lib.use('near', name(t))}(${a} - ${b})` : `${lib.use('sub', name(t))}(${a}, ${b})`;
}

function product(lib: Library, t: ScalarInfo, a: string, b: string): string {
  if (t.kind !== 'trits' || t.width === 1) return lib.normal(t, lib.mul(t, a, b));
  return `${lib.use('mul', name(t))}(${a}, ${b})`;
}

/** Adding 0 is left out: addresses begin at 0. */
const add: Lowering = (e, [a, b], _op, t) => {
  if (t.kind !== 'float' && a!.text === '0u') return b!.text;
  if (t.kind !== 'float' && b!.text === '0u') return a!.text;
  if (heldAs(t) === 'i' && within(t, a!, b!, (x, y) => x + y)) return plus(a!.text, b!.text);
  return sum(e.lib, t, a!.text, b!.text);
};

const sub: Lowering = (e, [a, b], _op, t) => {
  if (t.kind !== 'float' && b!.text === '0u') return a!.text;
  if (within(t, a!, b!, (x, y) => x - y)) return `(${a!.text} - ${b!.text})`;
  return difference(e.lib, t, a!.text, b!.text);
};

const mul: Lowering = (e, [a, b], op, t) => {
  if (within(t, a!, b!, (x, y) => x * y)) return `(${a!.text} * ${b!.text})`;
  if (heldAs(t) !== 'f') return product(e.lib, t, a!.text, b!.text);
  const p = `(${a!.text} * ${b!.text})`;
  return e.feedsSum(op) ? `${unfused(e.lib)}${p}` : p;
};

/** A product that a driver cannot fuse with a sum: it does not know that the word is 0. */
export function unfused(lib: Library): string {
  return lib.own(
    'rounded',
    () => `// Keeps a product from being fused with a sum: that the word is 0 is not known to the compiler.
fn rounded(x: f32) -> f32 {
  return bitcast<f32>(bitcast<u32>(x) ^ call.zero);
}`,
  );
}

const lesser =
  (max: boolean): Lowering =>
  (e, [a, b], _op, t) => {
    const { lib } = e;
    if (heldAs(t) === 'd') return `${lib.word(max ? 'max_f64' : 'min_f64')}(${a!.text}, ${b!.text})`;
    if (t.kind === 'float') return `${lib.use(max ? 'float_max' : 'float_min', 'f32')}(${a!.text}, ${b!.text})`;
    if (heldAs(t) !== 'w') return `${max ? 'max' : 'min'}(${a!.text}, ${b!.text})`;
    const [x, y] = [a!.many(), b!.many()];
    return `select(${y}, ${x}, ${max ? lib.lt(t, y, x) : lib.lt(t, x, y)})`;
  };

/** A division; `inline`: the operator that does for words with a divisor that is known. */
const division =
  (f: FamilyName, inline?: '/' | '%'): Lowering =>
  (e, [a, d], _op, t) => {
    const { lib } = e;
    if (heldAs(t) === 'd') return `${lib.word('div_f64')}(${a!.text}, ${d!.text})`;
    if (t.kind === 'float') return `${lib.word('div_f32')}(${a!.text}, ${d!.text})`;
    const c = d!.constant;
    const zero = lib.int(t, 0n);
    const by = d!.many();
    const { lo, hi } = d!.range();
    if (lo <= 0 && hi >= 0) e.trapIf(lib.eq(t, by, zero), 'zero_divisor');
    if (c !== undefined && c !== 0n && inline && heldAs(t) !== 'w')
      return lib.normal(t, `(${a!.text} ${inline} ${by})`);
    return `${lib.use(f, name(t))}(${a!.text}, ${by})`;
  };

const checkedSum =
  (subtract: boolean): Lowering =>
  (e, [a, b], _op, t) => {
    const [x, y] = [a!.many(), b!.many()];
    const carry = e.lib.use(subtract ? 'carry_sub' : 'carry_add', name(t));
    e.trapIf(`${carry}(${x}, ${y}) != 0i`, 'overflow');
    return subtract ? difference(e.lib, t, x, y) : sum(e.lib, t, x, y);
  };

const checkedMul: Lowering = (e, [a, b], _op, t) => {
  const [x, y] = [a!.many(), b!.many()];
  const high = `${e.lib.use('mulh', name(t))}(${x}, ${y})`;
  e.trapIf(`!${e.lib.eq(t, high, e.lib.int(t, 0n))}`, 'overflow');
  return product(e.lib, t, x, y);
};

const addCarry: Lowering = (e, [a, b, c], _op, t) => {
  const { lib } = e;
  const carry = lib.use('carry_add', name(t));
  const [x, y, z] = [a!.many(), b!.many(), c!.many()];
  const first = e.keep(sum(lib, t, x, y));
  const both = `(${carry}(${x}, ${y}) + ${carry}(${first}, ${z}))`;
  const high = heldAs(t) === 'w' ? lib.widen(I32, both) : heldAs(t) === 'u' ? `bitcast<u32>${both}` : both;
  return [sum(lib, t, first, z), high];
};

const compare =
  (op: '==' | '!=' | '<' | '<=' | '>' | '>='): Lowering =>
  (e, [a, b], _op, t) => {
    const { lib } = e;
    // WGSL's own asks whether numbers are ordered and differ; a NaN differs from everything.
    if (t.kind === 'float' && op === '!=') return `(!${lib.eq(t, a!.text, b!.text)})`;
    if (heldAs(t) !== 'w' && heldAs(t) !== 'd') return `(${a!.text} ${op} ${b!.text})`;
    switch (op) {
      case '==':
        return lib.eq(t, a!.text, b!.text);
      case '!=':
        return `any(${a!.text} != ${b!.text})`;
      case '<':
        return lib.lt(t, a!.text, b!.text);
      case '>':
        return lib.lt(t, b!.text, a!.text);
      case '<=':
        return lib.le(t, a!.text, b!.text);
      case '>=':
        return lib.le(t, b!.text, a!.text);
    }
  };

const cmp3: Lowering = (e, [a, b], _op, t) => {
  const plain = t.kind === 'bool';
  const one = (o: Operand): string => (plain ? `u32(${o.many()})` : o.many());
  const [x, y] = [one(a!), one(b!)];
  const u = plain ? scalarInfo('u32') : t;
  return `(select(0i, 1i, ${e.lib.lt(u, y, x)}) - select(0i, 1i, ${e.lib.lt(u, x, y)}))`;
};

const bitwise =
  (op: '&' | '|' | '^'): Lowering =>
  (_e, [a, b], _op, t) =>
    t.kind === 'bool' && op === '^' ? `(${a!.text} != ${b!.text})` : `(${a!.text} ${op} ${b!.text})`;

/** The bits of an i32; what was made of a u32 as that. */
export function unsignedOf(text: string): string {
  const made = /^bitcast<i32>\((.*)\)$/.exec(text);
  return made && balanced(made[1]!) ? `(${bare(made[1]!)})` : `bitcast<u32>(${bare(text)})`;
}

const shift =
  (f: 'shl' | 'shr'): Lowering =>
  (e, [a, by], _op, t) => {
    const { lib } = e;
    const k = by!.constant;
    if (k !== undefined && k >= 0n && k < BigInt(t.width)) {
      if (k === 0n) return a!.text;
      if (heldAs(t) !== 'w') return f === 'shl' ? lib.normal(t, `(${a!.text} << ${k}u)`) : `(${a!.text} >> ${k}u)`;
      const word = f === 'shl' ? 'shl64' : t.kind === 'unsigned' ? 'rshift_u64' : 'rshift_s64';
      return `${lib.word(word)}(${a!.text}, ${k}u)`;
    }
    const { lo, hi } = by!.range();
    if (lo >= 0 && hi < t.width && heldAs(t) !== 'w') {
      const n = unsignedOf(by!.text);
      return f === 'shl' ? lib.normal(t, `(${a!.text} << ${n})`) : `(${a!.text} >> ${n})`;
    }
    const n = by!.many();
    if (lo < 0) e.trapIf(`${n} < 0i`, 'shift');
    return `${lib.use(f, name(t))}(${a!.text}, ${n})`;
  };

/** The bits of a narrow type alone. */
function narrowBits(e: Emit, t: ScalarInfo, a: string): string {
  return t.kind === 'unsigned' || t.width === 32 ? a : `(${a} & ${e.lib.int(I32, t.modulus - 1n)})`;
}

const asI32 = (t: ScalarInfo, v: string): string => (heldAs(t) === 'i' ? v : `bitcast<i32>(${v})`);

const leading: Lowering = (e, [a], _op, t) => {
  if (heldAs(t) === 'w') return `bitcast<i32>(${e.lib.word('clz64')}(${a!.text}))`;
  const n = asI32(t, `countLeadingZeros(${narrowBits(e, t, a!.text)})`);
  return t.width === 32 ? n : `(${n} - ${32 - t.width}i)`;
};

const trailing: Lowering = (e, [a], _op, t) => {
  if (heldAs(t) === 'w') {
    const x = a!.many();
    return `bitcast<i32>(select(countTrailingZeros(${x}.x), 32u + countTrailingZeros(${x}.y), ${x}.x == 0u))`;
  }
  const stop = t.width === 32 ? a!.text : `(${a!.text} | ${e.lib.int(t, t.modulus)})`;
  return asI32(t, `countTrailingZeros(${stop})`);
};

const ones: Lowering = (e, [a], _op, t) => {
  if (heldAs(t) === 'w') {
    const x = a!.many();
    return `bitcast<i32>(countOneBits(${x}.x) + countOneBits(${x}.y))`;
  }
  return asI32(t, `countOneBits(${narrowBits(e, t, a!.text)})`);
};

type ArithName = Exclude<keyof typeof ARITH, 'const'> | keyof typeof COMPARE | keyof typeof BITS;

export const ARITH_LOWERING: Readonly<Record<ArithName, Lowering>> = {
  add,
  sub,
  mul,
  neg: (e, [a], _op, t) => (heldAs(t) === 'f' ? `(-${a!.text})` : e.lib.normal(t, e.lib.neg(t, a!.text))),
  abs: (e, [a], _op, t) => {
    if (t.kind === 'unsigned') return a!.text;
    if (heldAs(t) === 'w') return `${e.lib.word('abs64')}(${a!.text})`;
    if (heldAs(t) === 'd') return `${e.lib.word('magnitude_f64')}(${a!.text})`;
    return t.kind === 'float' ? `abs(${a!.text})` : e.lib.normal(t, `abs(${a!.text})`);
  },
  min: lesser(false),
  max: lesser(true),
  div: division('div', '/'),
  rem: division('rem', '%'),
  div_round: division('div_round'),
  mod_bal: division('mod_bal'),
  div_floor: division('div_floor'),
  mod_floor: division('mod_floor'),
  mulh: family('mulh'),
  addc: addCarry,
  sat_add: family('sat_add'),
  sat_sub: family('sat_sub'),
  sat_mul: family('sat_mul'),
  checked_add: checkedSum(false),
  checked_sub: checkedSum(true),
  checked_mul: checkedMul,
  sign: (e, [a], _op, t) =>
    t.width === 1 && t.kind === 'trits' ? a!.text : `${e.lib.use('sign', name(t))}(${a!.text})`,
  eq: compare('=='),
  ne: compare('!='),
  lt: compare('<'),
  le: compare('<='),
  gt: compare('>'),
  ge: compare('>='),
  cmp3,
  select: (_e, [c, a, b]) => `select(${b!.text}, ${a!.text}, ${c!.text})`,
  select3: (_e, [t, neg, zero, pos]) => {
    const x = t!.many();
    return `select(select(${zero!.text}, ${pos!.text}, ${x} > 0i), ${neg!.text}, ${x} < 0i)`;
  },
  and: bitwise('&'),
  or: bitwise('|'),
  xor: bitwise('^'),
  not: (e, [a], _op, t) => (t.kind === 'bool' ? `(!${a!.text})` : e.lib.normal(t, `(~${a!.text})`)),
  shl: shift('shl'),
  shr: shift('shr'),
  rotl: family('rotl'),
  rotr: family('rotr'),
  clz: leading,
  ctz: trailing,
  popcnt: ones,
};
