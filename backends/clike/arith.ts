import type { Range } from '../../compiler/ir/ranges.ts';
import { fits } from '../../compiler/ir/ranges.ts';
import type { ScalarInfo, ScalarType } from '../../spec/types.ts';
import type { Emit, Lowering, Operand } from './emit.ts';
import type { Expr } from './expr.ts';
import { binary, cast, choice, prefix } from './expr.ts';
import { cType, promoted } from './types.ts';

/** Arithmetic and comparison of integers and floats. */

const OPERATOR = { add: '+', sub: '-', mul: '*' } as const;

function isFloat(t: ScalarInfo): boolean {
  return t.kind === 'float';
}

function resultRange(op: 'add' | 'sub' | 'mul', a: Range, b: Range): Range {
  if (op === 'add') return { lo: a.lo + b.lo, hi: a.hi + b.hi };
  if (op === 'sub') return { lo: a.lo - b.hi, hi: a.hi - b.lo };
  const products = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi];
  return { lo: Math.min(...products), hi: Math.max(...products) };
}

function wrapping(op: 'add' | 'sub' | 'mul'): Lowering {
  return (e, x) => {
    const [a, b] = x as [Operand, Operand];
    const t = a.info;
    if (isFloat(t)) return binary(OPERATOR[op], a.once(), b.once());
    // Offsets in buffers begin at a constant 0.
    if (op !== 'mul' && b.constant === 0n) return a.once();
    if (op === 'add' && a.constant === 0n) return b.once();
    const p = promoted(t.name as ScalarType);
    if (p === 'u32' || p === 'u64' || fits(resultRange(op, a.range(), b.range()), t.name as ScalarType)) {
      return binary(OPERATOR[op], a.once(), b.once());
    }
    if (t.bytes < 4 && t.kind !== 'trits' && !(op === 'mul' && t.name === 'u16')) {
      return cast(cType(t.name as ScalarType), binary(OPERATOR[op], a.once(), b.once()));
    }
    return e.call(`${op}_${t.name}`, a.once(), b.once());
  };
}

const neg: Lowering = (e, [a]) => {
  const t = a!.info;
  const { lo, hi } = a!.range();
  if (isFloat(t) || fits({ lo: -hi, hi: -lo }, t.name as ScalarType)) return prefix('-', a!.once());
  return e.call(`neg_${t.name}`, a!.once());
};

const abs: Lowering = (e, [a]) => (a!.info.kind === 'unsigned' ? a!.once() : e.call(`abs_${a!.info.name}`, a!.once()));

/** A helper of the op's name and type, of as many operands. */
function helper(name: string): Lowering {
  return (e, x) => e.call(`${name}_${x[0]!.info.name}`, ...x.map((v) => v.once()));
}

/** The check for a zero divisor, ahead of a division. */
function checkDivisor(e: Emit, d: Operand): void {
  const { lo, hi } = d.range();
  if (d.constant === 0n) e.trap('zero_divisor');
  else if (d.constant === undefined && lo <= 0 && hi >= 0)
    e.trapIf(binary('==', d.many(), e.int(0, d.type)), 'zero_divisor');
}

function division(name: 'div' | 'rem' | 'div_round' | 'mod_bal' | 'div_floor' | 'mod_floor'): Lowering {
  return (e, x) => {
    const [a, d] = x as [Operand, Operand];
    const t = a.info;
    if (isFloat(t)) return binary('/', a.once(), d.once());
    checkDivisor(e, d);
    // What follows a trap that is certain is not reached, and would not compile.
    if (d.constant === 0n) return e.int(0, a.type);
    const plain = t.kind !== 'signed' || !(d.range().lo <= -1 && d.range().hi >= -1);
    const positive = a.range().lo >= 0 && d.range().lo > 0;
    if (plain && (name === 'div' || name === 'rem')) return binary(name === 'div' ? '/' : '%', a.once(), d.once());
    if (positive && (name === 'div_floor' || name === 'mod_floor')) {
      return binary(name === 'div_floor' ? '/' : '%', a.once(), d.once());
    }
    return e.call(`${name}_${t.name}`, a.once(), d.once());
  };
}

function checked(op: 'add' | 'sub' | 'mul'): Lowering {
  return (e, x) => {
    const [a, b] = x as [Operand, Operand];
    const t = a.info;
    if (!fits(resultRange(op, a.range(), b.range()), t.name as ScalarType)) {
      e.trapIf(e.call(`${op}_overflows_${t.name}`, a.many(), b.many()), 'overflow');
    }
    // It fits now, so that C's own operators do; products are widened where int is too small for what does not.
    return binary(OPERATOR[op], a.once(), b.once());
  };
}

const addc: Lowering = (e, x) => {
  const t = x[0]!.info.name;
  const args = x.map((v) => v.many());
  return [e.call(`addc_sum_${t}`, ...args), e.call(`addc_carry_${t}`, ...args)];
};

const sign: Lowering = (e, [a]) => {
  const zero = e.int(0, a!.type);
  if (a!.info.kind === 'unsigned') return binary('!=', a!.once(), zero);
  if (a!.type === 't1') return a!.once();
  return binary('-', paren(binary('>', a!.many(), zero)), paren(binary('<', a!.many(), zero)));
};

function paren(x: Expr): Expr {
  return { text: `(${x.text})`, prec: 16 };
}

export const ARITH_LOWERING = {
  const: () => undefined,
  add: wrapping('add'),
  sub: wrapping('sub'),
  mul: wrapping('mul'),
  neg,
  abs,
  min: helper('min'),
  max: helper('max'),
  div: division('div'),
  rem: division('rem'),
  div_round: division('div_round'),
  mod_bal: division('mod_bal'),
  div_floor: division('div_floor'),
  mod_floor: division('mod_floor'),
  mulh: helper('mulh'),
  addc,
  sat_add: helper('sat_add'),
  sat_sub: helper('sat_sub'),
  sat_mul: helper('sat_mul'),
  checked_add: checked('add'),
  checked_sub: checked('sub'),
  checked_mul: checked('mul'),
  sign,
} satisfies Readonly<Record<string, Lowering>>;

function compare(operator: string): Lowering {
  return (_e, x) => binary(operator, x[0]!.once(), x[1]!.once());
}

const cmp3: Lowering = (_e, x) => {
  const [a, b] = [x[0]!.many(), x[1]!.many()];
  return binary('-', paren(binary('>', a, b)), paren(binary('<', a, b)));
};

const select: Lowering = (_e, x) => choice(x[0]!.once(), x[1]!.once(), x[2]!.once());

const select3: Lowering = (e, x) => {
  const t = x[0]!.many();
  const zero = e.int(0, 't1');
  return choice(binary('<', t, zero), x[1]!.once(), choice(binary('==', t, zero), x[2]!.once(), x[3]!.once()));
};

export const COMPARE_LOWERING = {
  eq: compare('=='),
  ne: compare('!='),
  lt: compare('<'),
  le: compare('<='),
  gt: compare('>'),
  ge: compare('>='),
  cmp3,
  select,
  select3,
} satisfies Readonly<Record<string, Lowering>>;
