import { FAMILIES } from '../../../spec/ops/index.ts';
import type { ScalarOpName } from '../../../spec/ops/index.ts';
import { TRIT_FUNCTIONS } from '../../../spec/ops/trit-functions.ts';
import { TRAPS } from '../../../spec/traps.ts';
import type { ScalarType } from '../../../spec/types.ts';
import { info, is64, isSigned, isTrits, wrapCode } from './context.ts';
import type { Lowering } from './lower-arith.ts';
import {
  FLOATS,
  VECTORS,
  checkType,
  checked,
  choose,
  comparing,
  counting,
  dividing,
  extreme,
  placeOf,
  plain,
  refusing,
  rotating,
  saturating,
  shifting,
  shiftingTrits,
  temps,
  unsigned,
  wrapTo,
  wrapping,
} from './lower-arith.ts';
import { loadValue, memoryCopy, memoryFill, storeValue } from './lower-memory.ts';
import { fromPlanes, oneTrit, toPlanes, tritwise, twoTrits } from './planes.ts';

/** The table of lowerings: an operation of the scalar profile that is not here is a type error. */

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
