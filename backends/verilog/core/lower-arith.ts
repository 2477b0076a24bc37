import { TRAPS } from '../../../spec/traps.ts';
import type { ScalarType } from '../../../spec/types.ts';
import type { Reg } from './asm.ts';
import type { LowerContext } from './context.ts';
import { info, is64, isSigned, isTrits, productFits, within, wrapCode } from './context.ts';
import { STOPS } from './isa.ts';
import { allTrits, fromPlanes, toPlanes } from './planes.ts';

/** Lowerings that several operations of the table in lower.ts share: by kind of arithmetic, rounding, check and shift. */

/** What becomes of an operation: code for the core, a form of control (translate.ts), or the reason why it cannot be had. */
export type Lowering = ((cx: LowerContext) => void) | 'control' | { readonly unsupported: string };

export const FLOATS = { unsupported: 'the soft core has no floating-point numbers' } as const;
export const VECTORS = { unsupported: 'the soft core has no vectors; compile kernels as plain loops' } as const;

type CoreOp2 = 'add' | 'sub' | 'and' | 'or' | 'xor' | 'cmp';
export const refusing =
  (f: (cx: LowerContext) => void): Lowering =>
  (cx) => {
    if (info(cx.T).kind === 'float' || info(cx.U).kind === 'float') cx.refuse(FLOATS.unsupported);
    if (cx.T === 'v128' || cx.U === 'v128') cx.refuse(VECTORS.unsupported);
    f(cx);
  };
export const wrapping = (op: CoreOp2): Lowering =>
  refusing(({ asm, T, results, operands }) => asm.op(op, results[0], operands[0], operands[1], wrapCode(T)));
export const plain = (op: CoreOp2): Lowering =>
  refusing(({ asm, results, operands }) => asm.op(op, results[0], operands[0], operands[1]));
export const comparing = (how: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge'): Lowering =>
  refusing(({ asm, results, operands }) => asm.compare(how, results[0], operands[0], operands[1]));

export function temps(cx: LowerContext, n: number): Reg[] {
  return Array.from({ length: n }, () => cx.asm.temp());
}

/** d ← where c is not 0 x, else y. */
export function choose(cx: LowerContext, d: Reg, c: Reg, x: Reg, y: Reg): void {
  const t = cx.asm.temp();
  cx.asm.copy(t, y);
  cx.asm.op('cmnz', t, x, c);
  cx.asm.copy(d, t);
}

export const extreme = (how: 'lt' | 'ge'): Lowering =>
  refusing((cx) => {
    const c = cx.asm.temp();
    cx.asm.compare(how, c, cx.operands[0], cx.operands[1]);
    choose(cx, cx.results[0], c, cx.operands[0], cx.operands[1]);
  });

/** Traps with the code where the value is no value of the type; the register holds it exactly. */
export function checkType(
  cx: LowerContext,
  d: Reg,
  value: Reg,
  from: ScalarType | undefined,
  type: ScalarType,
  code: number,
): void {
  const { asm, profile } = cx;
  if (from && within(from, type)) return asm.copy(d, value);
  if (isTrits(type)) return asm.check(d, value, info(type).code, code);
  if (is64(type) && !profile.wide) {
    // Every register is an i64 then.
    if (type === 'u64') asm.trap('tlt', value, { imm: 0 }, code);
    return asm.copy(d, value);
  }
  const t = asm.temp();
  asm.op('add', t, value, { imm: 0 }, info(type).code);
  asm.trap('tne', t, value, code);
  asm.copy(d, value);
}

export function wrapTo(cx: LowerContext, d: Reg, value: Reg, from: ScalarType, to: ScalarType): void {
  const { asm } = cx;
  if (within(from, to)) return asm.copy(d, value);
  if (!isTrits(to)) return asm.op('add', d, value, { imm: 0 }, info(to).code);
  // One step brings up to three times the range back.
  const once = info(to).max * 3n + 1n;
  if (info(from).max <= once && -info(from).min <= once) return asm.op('add', d, value, { imm: 0 }, info(to).code);
  let v = value;
  if (is64(from)) asm.op('add', (v = asm.temp()), value, { imm: 0 }, cx.profile.trits);
  asm.op('twrap', d, v, -1, info(to).code);
}

export const checked = (op: 'add' | 'sub' | 'mul'): Lowering =>
  refusing((cx) => {
    const { asm, T, operands, results, profile } = cx;
    const t = asm.temp();
    if (op === 'mul' && !productFits(profile, T) && !(is64(T) && !profile.wide)) {
      const high = asm.temp();
      cx.routine({ name: 'product', type: T }, operands, [t, high]);
      asm.trap('tne', high, { imm: 0 }, TRAPS.overflow.id);
      return asm.copy(results[0], t);
    }
    // 64 bits in a smaller register: leaving the register stops the core, so that what remains is exact.
    const exact = is64(T) && !profile.wide ? info('i64').code : 0;
    asm.op(op, t, operands[0], operands[1], exact);
    checkType(cx, results[0], t, undefined, T, TRAPS.overflow.id);
  });

/** d ← the value, which the register holds exactly, clamped to the type. */
function clamp(cx: LowerContext, d: Reg, value: Reg, type: ScalarType): void {
  const { asm, profile } = cx;
  const { min, max } = info(type);
  const bounds = is64(type) && !profile.wide ? (min === 0n ? [min] : []) : [min, max];
  const t = asm.temp();
  asm.copy(t, value);
  for (const bound of bounds) {
    const [limit, c] = temps(cx, 2);
    asm.load(limit, bound);
    asm.compare(bound === max ? 'gt' : 'lt', c, t, limit);
    asm.op('cmnz', t, limit, c);
  }
  asm.copy(d, t);
}

export const saturating = (op: 'add' | 'sub' | 'mul'): Lowering =>
  refusing((cx) => {
    const { asm, T, operands, results, profile } = cx;
    const t = asm.temp();
    if (op === 'mul' && !productFits(profile, T) && !(is64(T) && !profile.wide)) {
      const [high, limit] = temps(cx, 2);
      cx.routine({ name: 'product', type: T }, operands, [t, high]);
      const c = asm.temp();
      for (const [how, bound] of [['gt', info(T).max] as const, ['lt', info(T).min] as const]) {
        asm.load(limit, bound);
        asm.compare(how, c, high, { imm: 0 });
        asm.op('cmnz', t, limit, c);
      }
      return asm.copy(results[0], t);
    }
    asm.op(op, t, operands[0], operands[1], is64(T) && !profile.wide ? info('i64').code : 0);
    clamp(cx, results[0], t, T);
  });

/** Quotients and remainders: toward zero first, then corrected by one as the rounding asks. */
export const dividing = (kind: 'trunc' | 'round' | 'floor', rem: boolean): Lowering =>
  refusing((cx) => {
    const { asm, T, operands, results } = cx;
    const [a, d] = operands;
    const known = asm.constant(d);
    if (known === undefined || known === 0n) asm.trap('teq', d, { imm: 0 }, TRAPS.zero_divisor.id);
    const signed = isSigned(T);
    const divide = (to: Reg, r: boolean): void => {
      if (signed) cx.routine({ name: r ? 'rem' : 'div' }, [a, d], [to]);
      else asm.op(r ? 'urem' : 'udiv', to, a, d);
    };
    const finish = (v: Reg): void => {
      if (signed || kind === 'round') wrapTo64(cx, results[0], v, T);
      else asm.copy(results[0], v);
    };
    if (kind === 'trunc' || (kind === 'floor' && !signed)) {
      const t = asm.temp();
      divide(t, rem);
      return rem ? asm.copy(results[0], t) : finish(t);
    }
    // The remainder decides: it is corrected by the divisor, the quotient by one.
    const [r, fix, q, c] = temps(cx, 4);
    divide(r, true);
    if (kind === 'floor') {
      // Where r is not 0 and its sign is not the divisor's: the quotient goes down by one, the remainder up by d.
      asm.op('xor', c, r, d);
      asm.op('slt', c, c, { imm: 0 });
      asm.op('sne', fix, r, { imm: 0 });
      asm.op('and', fix, fix, c);
      correct(cx, { q, r, fix, rem, up: false, divide });
    } else {
      // Where 2·|r| > |d|: away from zero, which is down where the signs of a and d differ.
      const [ar, ad, down] = temps(cx, 3);
      magnitude(cx, ar, r, signed);
      magnitude(cx, ad, d, signed);
      asm.op('add', ar, ar, ar);
      asm.compare('gt', fix, ar, ad);
      asm.op('xor', down, a, d);
      asm.op('slt', down, down, { imm: 0 });
      const [yes, no] = temps(cx, 2);
      asm.op('and', yes, fix, down);
      asm.op('xor', no, down, { imm: 1 });
      asm.op('and', no, no, fix);
      if (!rem) divide(q, false);
      correct(cx, { q, r, fix: yes, rem, up: false, divide: undefined });
      correct(cx, { q, r, fix: no, rem, up: true, divide: undefined });
    }
    finish(rem ? r : q);
  });

/** Wraps what is at most one step outside a type. */
function wrapTo64(cx: LowerContext, d: Reg, v: Reg, T: ScalarType): void {
  cx.asm.op('add', d, v, { imm: 0 }, wrapCode(T));
}

function magnitude(cx: LowerContext, d: Reg, v: Reg, signed: boolean): void {
  cx.asm.copy(d, v);
  if (!signed) return;
  const [c, t] = temps(cx, 2);
  cx.asm.op('slt', c, v, { imm: 0 });
  cx.asm.op('neg', t, -1, v);
  cx.asm.op('cmnz', d, t, c);
}

interface Correction {
  readonly q: Reg;
  readonly r: Reg;
  readonly fix: Reg;
  readonly rem: boolean;
  /** The quotient goes up, and the remainder down by the divisor; else the other way round. */
  readonly up: boolean;
  readonly divide: ((to: Reg, rem: boolean) => void) | undefined;
}

function correct(cx: LowerContext, { q, r, fix, rem, up, divide }: Correction): void {
  const { asm } = cx;
  if (rem) {
    const t = asm.temp();
    asm.op(up ? 'sub' : 'add', t, r, cx.operands[1]);
    asm.op('cmnz', r, t, fix);
  } else {
    divide?.(q, false);
    asm.op(up ? 'add' : 'sub', q, q, fix);
  }
}

const shiftTrap = (cx: LowerContext, count: Reg): void => {
  const known = cx.asm.constant(count);
  if (known === undefined || known < 0n) cx.asm.trap('tlt', count, { imm: 0 }, TRAPS.shift.id);
};

export const shifting = (op: 'shl' | 'shr'): Lowering =>
  refusing((cx) => {
    shiftTrap(cx, cx.operands[1]);
    cx.asm.op(op, cx.results[0], cx.operands[0], cx.operands[1], op === 'shl' ? wrapCode(cx.T) : 0);
  });

/** The value as an unsigned number of the same width. */
export function unsigned(cx: LowerContext): Reg {
  const { asm, T, operands, profile } = cx;
  if (T === 'i64' && !profile.wide) asm.trap('tlt', operands[0], { imm: 0 }, STOPS.width);
  if (!isSigned(T) || (T === 'i64' && !profile.wide)) return operands[0];
  const t = asm.temp();
  asm.op('add', t, operands[0], { imm: 0 }, info(`u${info(T).width}` as ScalarType).code);
  return t;
}

export const rotating = (left: boolean): Lowering =>
  refusing((cx) => {
    const { asm, T, operands, results, profile } = cx;
    if (is64(T) && !profile.wide) cx.refuse('rotations of 64 bits need the profile full64');
    const { width } = info(T);
    const u = unsigned(cx);
    const [k, n, x, y] = temps(cx, 4);
    asm.op('and', k, operands[1], { imm: width - 1 });
    asm.load(n, BigInt(width));
    asm.op('sub', n, n, k);
    asm.op('shl', x, u, left ? k : n, info(`u${width}` as ScalarType).code);
    asm.op('shr', y, u, left ? n : k);
    asm.op('or', x, x, y);
    asm.op('add', results[0], x, { imm: 0 }, wrapCode(T));
  });

/** Bounds of a place of a trit, then the planes. */
export function placeOf(cx: LowerContext, i: Reg): void {
  const { asm, T } = cx;
  asm.trap('tlt', i, { imm: 0 }, TRAPS.bounds.id);
  asm.trap('tge', i, { imm: info(T).width }, TRAPS.bounds.id);
}

export const shiftingTrits = (left: boolean): Lowering =>
  refusing((cx) => {
    const { asm, operands, results, T } = cx;
    shiftTrap(cx, operands[1]);
    const known = asm.constant(operands[1]);
    if (left && known !== undefined && known <= 8n) {
      let v = operands[0];
      for (let i = 0n; i < known; i++) {
        const [two, three] = temps(cx, 2);
        asm.op('add', two, v, v, wrapCode(T));
        asm.op('add', three, two, v, wrapCode(T));
        v = three;
      }
      return asm.copy(results[0], v);
    }
    const p = toPlanes(cx, operands[0]);
    const moved = [p.pos, p.neg].map((r) => {
      const [t, m, cut] = temps(cx, 3);
      asm.op(left ? 'shl' : 'shr', t, r, operands[1]);
      if (!left) return t;
      asm.load(m, allTrits(cx));
      asm.op('and', cut, t, m);
      return cut;
    });
    fromPlanes(cx, results[0], { pos: moved[0], neg: moved[1] });
  });

export const counting = (cx: LowerContext, value: Reg, results: Reg): void =>
  cx.routine({ name: 'popcount' }, [value], [results]);
