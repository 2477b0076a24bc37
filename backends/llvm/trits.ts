import type { Op } from '../../compiler/ir/types.ts';
import { TRIT_FUNCTIONS, tritFunction1, tritFunction2 } from '../../spec/ops/trit-functions.ts';
import type { ScalarInfo } from '../../spec/types.ts';
import { checkCount } from './bits.ts';
import type { Arg, Emit, Lowering } from './emit.ts';
import { bitsOf, double, Ints, own } from './emit.ts';

/**
 * Trits of balanced numbers. Adding (3^N − 1)/2, a 1 in every place, makes every trit its digit 0, 1 or 2 of an
 * ordinary base-3 number, whose digits are taken by divisions.
 */

const TRITS = [-1, 0, 1] as const;

/** Digits of a value, lowest first, in the type's own width; `count` of them. */
function digits(k: Ints, t: ScalarInfo, v: string): string[] {
  const out: string[] = [];
  let rest = k.op('add', v, k.int(t.max));
  for (let i = 0; i < t.width; i++) {
    if (i === t.width - 1) out.push(rest);
    else {
      const next = k.op('udiv', rest, '3');
      out.push(k.op('sub', rest, k.op('mul', next, '3')));
      rest = next;
    }
  }
  return out;
}

/** The value of digits, lowest first. */
function fromDigits(k: Ints, t: ScalarInfo, all: readonly string[]): string {
  const sum = all.reduceRight((high, d) => k.op('add', k.op('mul', high, '3'), d), '0');
  return k.op('sub', sum, k.int(t.max));
}

/** Entries of two bits (value + 1) at bit 2·(3·(a + 1) + b + 1), or at 2·(a + 1) for a function of one trit. */
function tableOf(f: (a: number, b: number) => number, places: 1 | 2): bigint {
  let table = 0n;
  for (const a of TRITS) {
    if (places === 1) table |= BigInt(f(a, a) + 1) << BigInt(2 * (a + 1));
    else for (const b of TRITS) table |= BigInt(f(a, b) + 1) << BigInt(2 * (3 * (a + 1) + b + 1));
  }
  return table;
}

/** The table's entry at a digit, or at 3·a + b. */
function look(e: Emit, k: Ints, table: bigint, digit: string): string {
  const w = new Ints(e.code, 32);
  const at = w.op('mul', w.resize(digit, k.bits, false), '2');
  return k.resize(w.op('and', w.op('lshr', w.int(table), at), '3'), 32, false);
}

function lift1(e: Emit, t: ScalarInfo, a: string, f: (a: number) => number): string {
  const [n, z, p] = TRITS.map(f) as [number, number, number];
  const k = own(e, t);
  // Constants and multiples of the argument need no digits.
  if (n === z && z === p) return k.int(BigInt(z) * t.max);
  if (n === -1 && z === 0 && p === 1) return a;
  if (n === 1 && z === 0 && p === -1) return k.op('sub', '0', a);
  const table = tableOf((x) => f(x), 1);
  const k2 = wide(e, t);
  const x = k2.from(a, t);
  return k2.to(
    fromDigits(
      k2,
      t,
      digits(k2, t, x).map((d) => look(e, k2, table, d)),
    ),
    t,
  );
}

function lift2(e: Emit, t: ScalarInfo, a: string, b: string, f: (a: number, b: number) => number): string {
  const table = tableOf(f, 2);
  const k = wide(e, t);
  const y = digits(k, t, k.from(b, t));
  const r = digits(k, t, k.from(a, t)).map((d, i) => look(e, k, table, k.op('add', k.op('mul', d, '3'), y[i]!)));
  return k.to(fromDigits(k, t, r), t);
}

/** A width where 3^N − 1 is an unsigned number: at least 32 bits, which are the fastest. */
function wide(e: Emit, t: ScalarInfo): Ints {
  return new Ints(e.code, Math.max(32, bitsOf(t)));
}

function named(name: keyof typeof TRIT_FUNCTIONS): Lowering {
  const { places, index } = TRIT_FUNCTIONS[name];
  if (places === 1) return (e, [a]) => lift1(e, a!.info, a!.text, (x) => tritFunction1(index, x));
  return (e, [a, b]) => lift2(e, a!.info, a!.text, b!.text, (x, y) => tritFunction2(index, x, y));
}

function indexOf(op: Op): number {
  return Number(op.attrs!['index']);
}

/** 3^k of a count that is below the type's width, in a width that holds it. */
function power(e: Emit, k: Ints, count: string, t: ScalarInfo): string {
  let product = k.int(1);
  for (let bit = 0; 1 << bit < t.width; bit++) {
    const n = new Ints(e.code, 32);
    const set = n.is('ne', n.op('and', count, n.int(1 << bit)), '0');
    product = k.op('mul', product, k.select(set, k.int(3n ** BigInt(1 << bit)), '1'));
  }
  return product;
}

const tshl: Lowering = (e, [a, c], op) => {
  checkCount(e, c!, op);
  const t = a!.info;
  const n = new Ints(e.code, 32);
  const inside = n.is('slt', c!.text, n.int(t.width));
  const k = double(e, t);
  const product = k.op('mul', k.from(a!.text, t), power(e, k, n.select(inside, c!.text, '0'), t));
  const r = k.wrap(product, t, false);
  return own(e, t).select(inside, r, '0');
};

/** The nearest quotient: no power of three is even, so that there are no ties. */
const tshr: Lowering = (e, [a, c], op) => {
  checkCount(e, c!, op);
  const t = a!.info;
  const n = new Ints(e.code, 32);
  const inside = n.is('slt', c!.text, n.int(t.width));
  const k = double(e, t);
  const p = power(e, k, n.select(inside, c!.text, '0'), t);
  const half = k.op('lshr', p, '1');
  const x = k.from(a!.text, t);
  const moved = k.op('add', x, k.select(k.is('slt', x, '0'), k.op('sub', '0', half), half));
  return own(e, t).select(inside, k.to(k.op('sdiv', moved, p), t), '0');
};

/** The weight 3^i of a place, after the check that the number has it. */
function weight(e: Emit, k: Ints, t: ScalarInfo, i: Arg, op: Op): string {
  const n = new Ints(e.code, 32);
  e.trapIf(n.is('uge', i.text, n.int(t.width)), 'bounds', op);
  return power(e, k, i.text, t);
}

/** The digit 0 to 2 at a weight. */
function digitAt(k: Ints, t: ScalarInfo, a: string, w: string): string {
  return k.op('urem', k.op('udiv', k.op('add', a, k.int(t.max)), w), '3');
}

const tritGet: Lowering = (e, [a, i], op) => {
  const k = wide(e, a!.info);
  const digit = digitAt(k, a!.info, k.from(a!.text, a!.info), weight(e, k, a!.info, i!, op));
  return new Ints(e.code, 8).resize(k.op('sub', digit, '1'), k.bits, true);
};

const tritSet: Lowering = (e, [a, i, v], op) => {
  const k = wide(e, a!.info);
  const w = weight(e, k, a!.info, i!, op);
  const x = k.from(a!.text, a!.info);
  const change = k.op('sub', k.op('add', k.from(v!.text, v!.info), '1'), digitAt(k, a!.info, x, w));
  return k.to(k.op('add', x, k.op('mul', change, w)), a!.info);
};

/** Sum over all trits of a function with values 0 to 2, as i32. */
function sumOf(e: Emit, a: Arg, f: (d: number) => number): string {
  const k = wide(e, a.info);
  const table = tableOf((x) => f(x) - 1, 1);
  const sum = digits(k, a.info, k.from(a.text, a.info))
    .map((d) => look(e, k, table, d))
    .reduce((p, q) => k.op('add', p, q));
  return new Ints(e.code, 32).resize(sum, k.bits, false);
}

export const TRITS_LOWERING = {
  tmin: named('tmin'),
  tmax: named('tmax'),
  tneg: named('tneg'),
  nti: named('nti'),
  pti: named('pti'),
  rotup: named('rotup'),
  rotdn: named('rotdn'),
  is_zero: named('is_zero'),
  is_pos: named('is_pos'),
  clamp_up: named('clamp_up'),
  clamp_dn: named('clamp_dn'),
  tabs: named('tabs'),
  antimin: named('antimin'),
  antimax: named('antimax'),
  cons: named('cons'),
  any: named('any'),
  sum3: named('sum3'),
  diff3: named('diff3'),
  mul3: named('mul3'),
  imp_k: named('imp_k'),
  imp_l: named('imp_l'),
  eqv_l: named('eqv_l'),
  same: named('same'),
  tshl,
  tshr,
  tri1: ((e, [a], op) => lift1(e, a!.info, a!.text, (x) => tritFunction1(indexOf(op), x))) satisfies Lowering,
  tri2: ((e, [a, b], op) =>
    lift2(e, a!.info, a!.text, b!.text, (x, y) => tritFunction2(indexOf(op), x, y))) satisfies Lowering,
  trit_get: tritGet,
  trit_set: tritSet,
  trit_sum: ((e, [a]) =>
    new Ints(e.code, 32).op(
      'sub',
      sumOf(e, a!, (d) => d + 1),
      String(a!.info.width),
    )) satisfies Lowering,
  trit_count: ((e, [a]) => sumOf(e, a!, (d) => (d === 0 ? 0 : 1))) satisfies Lowering,
};
