import { fits } from '../../../compiler/ir/ranges.ts';
import { VECTOR } from '../../../spec/ops/vector.ts';
import type { LaunchOpName, ScalarOpName } from '../../../spec/ops/index.ts';
import {
  TRIT_FUNCTIONS,
  TRI1_COUNT,
  TRI2_COUNT,
  tritFunction1,
  tritFunction2,
} from '../../../spec/ops/trit-functions.ts';
import type { TrapName } from '../../../spec/traps.ts';
import type { ScalarInfo, ScalarType } from '../../../spec/types.ts';
import { scalarInfo } from '../../../spec/types.ts';
import type { Emit, Lowering, Operand, Unsupported } from './emit.ts';
import { DOT4 } from './group.ts';
import { hasHeadroom } from './integers.ts';
import type { FamilyName, Library } from './library.ts';
import { atomicAdd, atomicXor, load, store } from './memory.ts';
import { balanced, bare, heldAs, machineOf, unsupportedType } from './types.ts';

/**
 * How each op of scalar and launch functions becomes WGSL. What WGSL promises of f32 (its section on floating-point accuracy)
 * is less than IEEE 754: + − × are correctly rounded but may be fused, which `rounded` prevents where a product meets a sum;
 * ÷ is within 2.5 ulp and sqrt as exact as 1 / inverseSqrt, so that both are made of integers here (floats.ts), as f64 is, which WGSL
 * has not (doubles.ts); min, max, abs, neg, floor, ceil, trunc, round and comparisons are exact. Subnormal numbers may be flushed
 * to zero; NaN and infinities may be taken not to occur, so that tests for them are made on bits. Conversions between integers and
 * floats are made of integer operations where WGSL's would not be exact.
 */

const name = (t: ScalarInfo): ScalarType => t.name as ScalarType;
const I32 = scalarInfo('i32');

const family =
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
function unsignedOf(text: string): string {
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

const tritShift =
  (f: 'tshl' | 'tshr'): Lowering =>
  (e, [a, by], _op, t) => {
    const n = by!.many();
    if (by!.range().lo < 0) e.trapIf(`${n} < 0i`, 'shift');
    return `${e.lib.use(f, name(t))}(${a!.text}, ${n})`;
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

// Trits

const table1 = (index: number): string =>
  `0x${[-1, 0, 1].reduce((n, a) => n + (tritFunction1(index, a) + 1) * 4 ** (a + 1), 0).toString(16)}u`;
const table2 = (index: number): string => {
  let n = 0;
  for (const a of [-1, 0, 1])
    for (const b of [-1, 0, 1]) n += (tritFunction2(index, a, b) + 1) * 4 ** (3 * (a + 1) + b + 1);
  return `0x${n.toString(16)}u`;
};

const TRI1 = `// A function of a trit by its table: two bits, the value plus 1, for each of −1, 0 and 1.
fn tri1(a: i32, table: u32) -> i32 {
  return bitcast<i32>((table >> bitcast<u32>(2i * a + 2i)) & 3u) - 1i;
}`;
const TRI2 = `// As tri1 of two trits; the places are 3 · (a + 1) + b + 1.
fn tri2(a: i32, b: i32, table: u32) -> i32 {
  return bitcast<i32>((table >> bitcast<u32>(6i * a + 2i * b + 8i)) & 3u) - 1i;
}`;

function tritFunction(lib: Library, t: ScalarInfo, places: 1 | 2, index: number, x: readonly Operand[]): string {
  const table = places === 1 ? table1(index) : table2(index);
  const args = [...x.map((o) => o.text), table].join(', ');
  if (t.width === 1) return `${lib.own(`tri${places}`, () => (places === 1 ? TRI1 : TRI2))}(${args})`;
  return `${lib.use(places === 1 ? 'map1' : 'map2', name(t))}(${args})`;
}

const named = Object.fromEntries(
  Object.entries(TRIT_FUNCTIONS).map(([n, f]): [string, Lowering] => [
    n,
    (e, x, _op, t) => tritFunction(e.lib, t, f.places, f.index, x),
  ]),
) as Record<keyof typeof TRIT_FUNCTIONS, Lowering>;

const anyTri =
  (places: 1 | 2, count: number): Lowering =>
  (e, x, op, t) =>
    tritFunction(e.lib, t, places, Number(op.attrs!['index']) % count, x);

/** Traps unless 0 ≤ i < width. */
function checkPlace(e: Emit, t: ScalarInfo, i: Operand): string {
  const at = i.many();
  const { lo, hi } = i.range();
  if (lo < 0 || hi >= t.width) e.trapIf(`bitcast<u32>(${at}) >= ${t.width}u`, 'bounds');
  return at;
}

// Conversions

/** Whether every value of T is one of U. */
const includes = (u: ScalarInfo, t: ScalarInfo): boolean => u.min <= t.min && t.max <= u.max;

/** What holds a value of T as what holds the same value of U. */
function recast(e: Emit, t: ScalarInfo, u: ScalarInfo, v: string): string {
  const [from, to] = [heldAs(t), heldAs(u)];
  if (from === to) return v;
  if (to === 'w') return e.lib.widen(t, v);
  if (from === 'w') return to === 'u' ? `${v}.x` : `bitcast<i32>(${v}.x)`;
  return to === 'u' ? `bitcast<u32>(${v})` : `bitcast<i32>(${v})`;
}

const wrap: Lowering = (e, [a], _op, t, u) => {
  if (includes(u, t) || fits(a!.range(), name(u))) return recast(e, t, u, a!.text);
  if (u.kind !== 'trits') return e.lib.normal(u, recast(e, t, u, a!.text));
  return `${e.lib.use('wrap', name(machineOf(t)), name(u))}(${a!.text})`;
};

const exact: Lowering = (e, [a], _op, t, u) => {
  if (t.kind === 'bool') return `select(${e.lib.int(u, 0n)}, ${e.lib.int(u, 1n)}, ${a!.text})`;
  if (includes(u, t) || fits(a!.range(), name(u))) return recast(e, t, u, a!.text);
  const v = a!.many();
  e.trapIf(`!${e.lib.use('fits', name(machineOf(t)), name(u))}(${v})`, 'range');
  return recast(e, t, u, v);
};

/** Integers up to this are f32 values. */
const EXACT = 2 ** 24;

const toFloat: Lowering = (e, [a], _op, t, u) => {
  if (u.width === 64) {
    const word = e.lib.word(t.kind === 'unsigned' ? 'f64_of_u64' : 'f64_of_s64');
    return `${word}(${e.lib.widen(t, a!.text)})`;
  }
  const { lo, hi } = a!.range();
  if (lo >= -EXACT && hi <= EXACT && heldAs(t) !== 'w') return `f32(${bare(a!.text)})`;
  const word = e.lib.word(t.kind === 'unsigned' ? 'f32_of_u64' : 'f32_of_s64');
  return `${word}(${e.lib.widen(t, a!.text)})`;
};

/** Rounding to an integral value by WGSL's function, and by the way of `integral_f64`. */
const integral =
  (f: string, way: number): Lowering =>
  (e, [a], _op, t) =>
    heldAs(t) === 'd' ? `${e.lib.word('integral_f64')}(${a!.text}, ${way}u)` : `${f}(${a!.text})`;

const toInt =
  (rounding: 'trunc' | 'round'): Lowering =>
  (e, [a], op, t, u) => {
    const x = rounding === 'round' ? e.keep(integral('round', 1)(e, [a!], op, t, u) as string) : a!.many();
    e.trapIf(`!${e.lib.use('float_fits', name(t), name(u))}(${x})`, 'range');
    return `${e.lib.use('float_to', name(t), name(u))}(${x})`;
  };

const noHeap: Unsupported = { unsupported: 'threads of a WebGPU device have no heap and no globals' };
const noVectors = Object.fromEntries(
  Object.keys(VECTOR).map((n) => [n, { unsupported: unsupportedType('v128')! }]),
) as Record<keyof typeof VECTOR, Unsupported>;

export const LOWERINGS: Readonly<Record<ScalarOpName | LaunchOpName, Lowering | Unsupported | 'control'>> = {
  const: 'control',
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
  ...named,
  tshl: tritShift('tshl'),
  tshr: tritShift('tshr'),
  tri1: anyTri(1, TRI1_COUNT),
  tri2: anyTri(2, TRI2_COUNT),
  trit_get: (e, [a, i], _op, t) => {
    const at = checkPlace(e, t, i!);
    return `${e.lib.use('trit_get', name(t))}(${a!.text}, ${at})`;
  },
  trit_set: (e, [a, i, d], _op, t) => {
    const at = checkPlace(e, t, i!);
    return `${e.lib.use('trit_set', name(t))}(${a!.text}, ${at}, ${d!.text})`;
  },
  // Digits are trits plus one, so that the sum of n is n too great; the table of the count is 1 for digits 0 and 2.
  trit_sum: (e, [a], _op, t) => `(${e.lib.use('total', name(t))}(${a!.text}, 0x24u) - ${t.width}i)`,
  trit_count: (e, [a], _op, t) => `${e.lib.use('total', name(t))}(${a!.text}, 0x11u)`,
  wrap,
  exact,
  to_float: toFloat,
  to_int_trunc: toInt('trunc'),
  to_int: toInt('round'),
  sat_int: (e, [a], _op, t, u) => `${e.lib.use('float_sat', name(t), name(u))}(${a!.text})`,
  demote: (e, [a]) => `${e.lib.word('f32_of_f64')}(${a!.text})`,
  promote: (e, [a]) => `${e.lib.word('f64_of_f32')}(${a!.text})`,
  bits: (e, [a], _op, t) => `${e.lib.word(heldAs(t) === 'd' ? 'bits_f64' : 'to_bits')}(${a!.text})`,
  from_bits: (e, [a], _op, _t, u) => (heldAs(u) === 'd' ? a!.text : `${e.lib.word('from_bits')}(${a!.text})`),
  sqrt: (e, [a], _op, t) =>
    heldAs(t) === 'd' ? `${e.lib.word('sqrt_f64')}(${a!.text})` : `${e.lib.word('sqrt_f32')}(${a!.text})`,
  floor: integral('floor', 2),
  ceil: integral('ceil', 3),
  trunc: integral('trunc', 0),
  nearest: integral('round', 1),
  copysign: (e, [a, b], _op, t) =>
    heldAs(t) === 'd'
      ? `${e.lib.word('copysign_f64')}(${a!.text}, ${b!.text})`
      : `${e.lib.use('float_copysign', 'f32')}(${a!.text}, ${b!.text})`,
  is_nan: (e, [a], _op, t) => `${e.lib.word(heldAs(t) === 'd' ? 'is_nan_f64' : 'is_nan')}(${a!.text})`,
  load,
  store,
  mem_size: noHeap,
  mem_grow: noHeap,
  mem_fill: noHeap,
  mem_copy: noHeap,
  global_get: noHeap,
  global_set: noHeap,
  mark: 'control',
  block: 'control',
  loop: 'control',
  if: 'control',
  if3: 'control',
  yield: 'control',
  br: 'control',
  return: 'control',
  call: 'control',
  trap_if: (e, [c], op) => {
    e.trapIf(c!.text, op.attrs!['trap'] as TrapName);
    return undefined;
  },
  trap: 'control',
  ...noVectors,
  atomic_xor: atomicXor,
  atomic_add: atomicAdd,
  group_add: family('group_add'),
  group_min: family('group_min'),
  group_max: family('group_max'),
  group_or: family('group_or'),
  group_and: family('group_and'),
  dot4_add: (e, x) =>
    `${e.lib.own('dot4_add', () => (e.lib.options.dot4 ? DOT4.native : DOT4.portable))}(${x.map((o) => o.text).join(', ')})`,
};
