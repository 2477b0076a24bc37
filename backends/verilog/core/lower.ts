import { FAMILIES } from '../../../spec/ops/index.ts';
import type { ScalarOpName } from '../../../spec/ops/index.ts';
import { TRIT_FUNCTIONS } from '../../../spec/ops/trit-functions.ts';
import { TRAPS } from '../../../spec/traps.ts';
import type { ScalarType } from '../../../spec/types.ts';
import type { Reg } from './asm.ts';
import type { LowerContext } from './context.ts';
import { info, is64, isSigned, isTrits, productFits, within, wrapCode } from './context.ts';
import { STOPS } from './isa.ts';
import { loadValue, memoryCopy, memoryFill, storeValue } from './lower-memory.ts';
import { allTrits, fromPlanes, oneTrit, toPlanes, tritwise, twoTrits } from './planes.ts';

/** What becomes of an operation: code for the core, a form of control (translate.ts), or the reason why it cannot be had. */
export type Lowering = ((cx: LowerContext) => void) | 'control' | { readonly unsupported: string };

const FLOATS = { unsupported: 'the soft core has no floating-point numbers' } as const;
const VECTORS = { unsupported: 'the soft core has no vectors; compile kernels as plain loops' } as const;

type CoreOp2 = 'add' | 'sub' | 'and' | 'or' | 'xor' | 'cmp';
const refusing =
  (f: (cx: LowerContext) => void): Lowering =>
  (cx) => {
    if (info(cx.T).kind === 'float' || info(cx.U).kind === 'float') cx.refuse(FLOATS.unsupported);
    if (cx.T === 'v128' || cx.U === 'v128') cx.refuse(VECTORS.unsupported);
    f(cx);
  };
const wrapping = (op: CoreOp2): Lowering =>
  refusing(({ asm, T, results, operands }) => asm.op(op, results[0], operands[0], operands[1], wrapCode(T)));
const plain = (op: CoreOp2): Lowering =>
  refusing(({ asm, results, operands }) => asm.op(op, results[0], operands[0], operands[1]));
const comparing = (how: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge'): Lowering =>
  refusing(({ asm, results, operands }) => asm.compare(how, results[0], operands[0], operands[1]));

function temps(cx: LowerContext, n: number): Reg[] {
  return Array.from({ length: n }, () => cx.asm.temp());
}

/** d ← where c is not 0 x, else y. */
function choose(cx: LowerContext, d: Reg, c: Reg, x: Reg, y: Reg): void {
  const t = cx.asm.temp();
  cx.asm.copy(t, y);
  cx.asm.op('cmnz', t, x, c);
  cx.asm.copy(d, t);
}

const extreme = (how: 'lt' | 'ge'): Lowering =>
  refusing((cx) => {
    const c = cx.asm.temp();
    cx.asm.compare(how, c, cx.operands[0], cx.operands[1]);
    choose(cx, cx.results[0], c, cx.operands[0], cx.operands[1]);
  });

/** Traps with the code where the value is no value of the type; the register holds it exactly. */
function checkType(
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

function wrapTo(cx: LowerContext, d: Reg, value: Reg, from: ScalarType, to: ScalarType): void {
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

const checked = (op: 'add' | 'sub' | 'mul'): Lowering =>
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

const saturating = (op: 'add' | 'sub' | 'mul'): Lowering =>
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
const dividing = (kind: 'trunc' | 'round' | 'floor', rem: boolean): Lowering =>
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

const shifting = (op: 'shl' | 'shr'): Lowering =>
  refusing((cx) => {
    shiftTrap(cx, cx.operands[1]);
    cx.asm.op(op, cx.results[0], cx.operands[0], cx.operands[1], op === 'shl' ? wrapCode(cx.T) : 0);
  });

/** The value as an unsigned number of the same width. */
function unsigned(cx: LowerContext): Reg {
  const { asm, T, operands, profile } = cx;
  if (T === 'i64' && !profile.wide) asm.trap('tlt', operands[0], { imm: 0 }, STOPS.width);
  if (!isSigned(T) || (T === 'i64' && !profile.wide)) return operands[0];
  const t = asm.temp();
  asm.op('add', t, operands[0], { imm: 0 }, info(`u${info(T).width}` as ScalarType).code);
  return t;
}

const rotating = (left: boolean): Lowering =>
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
function placeOf(cx: LowerContext, i: Reg): void {
  const { asm, T } = cx;
  asm.trap('tlt', i, { imm: 0 }, TRAPS.bounds.id);
  asm.trap('tge', i, { imm: info(T).width }, TRAPS.bounds.id);
}

const shiftingTrits = (left: boolean): Lowering =>
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

const counting = (cx: LowerContext, value: Reg, results: Reg): void =>
  cx.routine({ name: 'popcount' }, [value], [results]);

const named = Object.fromEntries(
  Object.entries(TRIT_FUNCTIONS).map(([name, f]) => [
    name,
    refusing((cx) => tritwise(cx, cx.results[0], cx.operands, f.places === 1 ? oneTrit(f.index) : twoTrits(f.index))),
  ]),
) as Readonly<Record<keyof typeof TRIT_FUNCTIONS, Lowering>>;

const allOf = <K extends string, L extends Lowering>(
  family: Readonly<Record<K, unknown>>,
  l: L,
): Readonly<Record<K, L>> => Object.fromEntries(Object.keys(family).map((k) => [k, l])) as Record<K, L>;

/** What each operation of the scalar profile becomes. */
export const LOWERINGS: Readonly<Record<ScalarOpName, Lowering>> = {
  ...allOf(FAMILIES.float, FLOATS),
  ...allOf(FAMILIES.vector, VECTORS),
  ...allOf(FAMILIES.control, 'control'),
  ...named,
  const: refusing(({ asm, results, constant }) => asm.load(results[0], constant)),
  add: wrapping('add'),
  sub: wrapping('sub'),
  mul: refusing(({ asm, T, results, operands }) => asm.op('mul', results[0], operands[0], operands[1], wrapCode(T))),
  neg: refusing(({ asm, T, results, operands }) =>
    asm.op('neg', results[0], -1, operands[0], isTrits(T) ? 0 : wrapCode(T)),
  ),
  abs: refusing((cx) => {
    const { asm, T, results, operands } = cx;
    if (!isSigned(T)) return asm.copy(results[0], operands[0]);
    const [n, c] = temps(cx, 2);
    asm.op('neg', n, -1, operands[0], isTrits(T) ? 0 : wrapCode(T));
    asm.op('slt', c, operands[0], { imm: 0 });
    choose(cx, results[0], c, n, operands[0]);
  }),
  min: extreme('lt'),
  max: extreme('ge'),
  div: dividing('trunc', false),
  rem: dividing('trunc', true),
  div_round: dividing('round', false),
  mod_bal: dividing('round', true),
  div_floor: dividing('floor', false),
  mod_floor: dividing('floor', true),
  mulh: refusing((cx) => {
    if (is64(cx.T) && !cx.profile.wide) cx.refuse('the high part of a product of 64 bits needs the profile full64');
    cx.routine({ name: 'product', type: cx.T }, cx.operands, [cx.asm.temp(), cx.results[0]]);
  }),
  addc: refusing((cx) => {
    const { asm, T, operands, results, profile } = cx;
    if (is64(T) && !profile.wide) cx.refuse('sums of 64 bits with a carry need the profile full64');
    const [t, s, low, c] = temps(cx, 4);
    asm.op('add', t, operands[0], operands[1]);
    asm.op('add', s, t, operands[2]);
    asm.op('add', low, s, { imm: 0 }, wrapCode(T));
    if (isTrits(T)) asm.op('cmp', c, s, low);
    else {
      asm.op('sub', c, s, low);
      asm.op('shr', c, c, { imm: info(T).width });
    }
    asm.copy(results[0], low);
    asm.copy(results[1], c);
  }),
  sat_add: saturating('add'),
  sat_sub: saturating('sub'),
  sat_mul: saturating('mul'),
  checked_add: checked('add'),
  checked_sub: checked('sub'),
  checked_mul: checked('mul'),
  sign: refusing(({ asm, results, operands }) => asm.op('cmp', results[0], operands[0], { imm: 0 })),

  eq: comparing('eq'),
  ne: comparing('ne'),
  lt: comparing('lt'),
  le: comparing('le'),
  gt: comparing('gt'),
  ge: comparing('ge'),
  cmp3: plain('cmp'),
  select: refusing((cx) => choose(cx, cx.results[0], cx.operands[0], cx.operands[1], cx.operands[2])),
  select3: refusing((cx) => {
    const { asm, results, operands } = cx;
    const t = asm.temp();
    asm.copy(t, operands[2]);
    asm.op('cmneg', t, operands[1], operands[0]);
    asm.op('cmpos', t, operands[3], operands[0]);
    asm.copy(results[0], t);
  }),

  and: plain('and'),
  or: plain('or'),
  xor: plain('xor'),
  not: refusing((cx) => {
    const { asm, T, operands, results, profile } = cx;
    if (T === 'bool') {
      if (!asm.invert(results[0], operands[0])) asm.op('xor', results[0], operands[0], { imm: 1 });
    } else {
      if (T === 'u64' && !profile.wide) cx.refuse('the complement of an u64 needs the profile full64');
      asm.op('xor', results[0], operands[0], { imm: -1 }, isSigned(T) ? 0 : wrapCode(T));
    }
  }),
  shl: shifting('shl'),
  shr: shifting('shr'),
  rotl: rotating(true),
  rotr: rotating(false),
  clz: refusing((cx) => {
    const [n, w] = temps(cx, 2);
    cx.routine({ name: 'bits' }, [unsigned(cx)], [n]);
    cx.asm.load(w, BigInt(info(cx.T).width));
    cx.asm.op('sub', cx.results[0], w, n);
  }),
  ctz: refusing((cx) => {
    // The bits below the lowest one: x & −x, less one; all of them for 0.
    const { asm, results, operands, T, profile } = cx;
    const [n, one, c, w] = temps(cx, 4);
    asm.op('neg', n, -1, operands[0]);
    asm.op('and', one, operands[0], n);
    if (profile.wide || !is64(T)) asm.op('add', one, one, { imm: 0 }, info(`u${info(T).width}` as ScalarType).code);
    asm.op('sub', one, one, { imm: 1 });
    asm.op('slt', c, one, { imm: 0 });
    asm.load(w, 0n);
    asm.op('cmnz', one, w, c);
    const t = asm.temp();
    counting(cx, one, t);
    const width = asm.temp();
    asm.load(width, BigInt(info(T).width));
    asm.op('seq', c, operands[0], { imm: 0 });
    asm.op('cmnz', t, width, c);
    asm.copy(results[0], t);
  }),
  popcnt: refusing((cx) => counting(cx, unsigned(cx), cx.results[0])),

  tshl: shiftingTrits(true),
  tshr: shiftingTrits(false),
  tri1: refusing((cx) => tritwise(cx, cx.results[0], cx.operands, oneTrit(cx.attrs['index']))),
  tri2: refusing((cx) => tritwise(cx, cx.results[0], cx.operands, twoTrits(cx.attrs['index']))),
  trit_get: refusing((cx) => {
    const { asm, operands, results } = cx;
    placeOf(cx, operands[1]);
    const p = toPlanes(cx, operands[0]);
    const bits = [p.pos, p.neg].map((r) => {
      const t = asm.temp();
      asm.op('shr', t, r, operands[1]);
      asm.op('and', t, t, { imm: 1 });
      return t;
    });
    asm.op('sub', results[0], bits[0], bits[1]);
  }),
  trit_set: refusing((cx) => {
    const { asm, operands, results } = cx;
    placeOf(cx, operands[1]);
    const p = toPlanes(cx, operands[0]);
    const [one, off, at] = temps(cx, 3);
    asm.load(one, 1n);
    asm.op('shl', at, one, operands[1]);
    asm.op('xor', off, at, { imm: -1 });
    const [pos, neg] = [p.pos, p.neg].map((r, i) => {
      const [is, kept, placed, t] = temps(cx, 4);
      asm.op('seq', is, operands[2], { imm: i === 0 ? 1 : -1 });
      asm.op('shl', placed, is, operands[1]);
      asm.op('and', kept, r, off);
      asm.op('or', t, kept, placed);
      return t;
    });
    fromPlanes(cx, results[0], { pos, neg });
  }),
  trit_sum: refusing((cx) => {
    const p = toPlanes(cx, cx.operands[0]);
    const [x, y] = temps(cx, 2);
    counting(cx, p.pos, x);
    counting(cx, p.neg, y);
    cx.asm.op('sub', cx.results[0], x, y);
  }),
  trit_count: refusing((cx) => {
    const p = toPlanes(cx, cx.operands[0]);
    const t = cx.asm.temp();
    cx.asm.op('or', t, p.pos, p.neg);
    counting(cx, t, cx.results[0]);
  }),

  wrap: refusing((cx) => wrapTo(cx, cx.results[0], cx.operands[0], cx.T, cx.U)),
  exact: refusing((cx) => checkType(cx, cx.results[0], cx.operands[0], cx.T, cx.U, TRAPS.range.id)),
  to_float: FLOATS,
  to_int_trunc: FLOATS,
  to_int: FLOATS,
  sat_int: FLOATS,
  demote: FLOATS,
  promote: FLOATS,
  bits: FLOATS,
  from_bits: FLOATS,

  load: refusing(loadValue),
  store: refusing(storeValue),
  mem_size: ({ asm, results, memoryBytes }) => asm.load(results[0], BigInt(memoryBytes)),
  mem_grow: ({ asm, operands, results, memoryBytes }) => {
    // The core has its memory from the beginning: to grow by nothing is all that is left.
    asm.trap('tne', operands[0], { imm: 0 }, TRAPS.memory.id);
    asm.load(results[0], BigInt(memoryBytes));
  },
  mem_fill: memoryFill,
  mem_copy: memoryCopy,
  global_get: refusing((cx) => cx.asm.get(cx.results[0], cx.global(cx.attrs['index']))),
  global_set: refusing((cx) => cx.asm.set(cx.global(cx.attrs['index']), cx.operands[0])),
  mark: () => undefined,
};

/** The rows that bytecode alone has; the markers of control are translate.ts's. */
export const BYTECODE_LOWERINGS: Readonly<Record<keyof typeof FAMILIES.bytecode, Lowering>> = {
  mov: refusing(({ asm, results, operands }) => asm.copy(results[0], operands[0])),
  imm: refusing(({ asm, results, constant }) => asm.load(results[0], constant)),
  else: 'control',
  end: 'control',
  ext: 'control',
  args: 'control',
};
