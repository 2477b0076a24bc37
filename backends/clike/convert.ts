import { fits } from '../../compiler/ir/ranges.ts';
import type { ScalarInfo, ScalarType } from '../../spec/types.ts';
import type { Emit, Lowering, Operand } from './emit.ts';
import { resultInfo } from './emit.ts';
import type { Expr } from './expr.ts';
import { binary, cast } from './expr.ts';
import { floatBounds, whole } from './helpers-float.ts';
import { cType, promoted } from './types.ts';

/** Conversions, and the operations of floats alone. */

/** A value that fits, as another integer type. */
function resize(t: ScalarInfo, u: ScalarInfo, v: Expr): Expr {
  const to = promoted(u.name as ScalarType);
  if ((t.kind === 'bool' ? 'i32' : promoted(t.name as ScalarType)) === to) return v;
  return cast(cType(to), v);
}

const wrap: Lowering = (e, [x], op) => {
  const t = x!.info;
  const u = resultInfo(op);
  if ((t.min >= u.min && t.max <= u.max) || fits(x!.range(), u.name as ScalarType)) return resize(t, u, x!.once());
  if (u.kind !== 'trits') return cast(cType(u.name as ScalarType), x!.once());
  const from = promoted(t.name as ScalarType);
  return e.call(`wrap_${from === 'u32' ? 'i64' : from}_${u.name}`, x!.once());
};

const exact: Lowering = (e, [x], op) => {
  const t = x!.info;
  const u = resultInfo(op);
  if ((t.min >= u.min && t.max <= u.max) || fits(x!.range(), u.name as ScalarType)) return resize(t, u, x!.once());
  const v = x!.many();
  const tests: Expr[] = [];
  if (t.min < u.min) tests.push(binary('<', v, e.int(u.min, x!.type)));
  if (t.max > u.max) tests.push(binary('>', v, e.int(u.max, x!.type)));
  e.trapIf(
    tests.reduce((a, b) => binary('||', a, b)),
    'range',
  );
  return resize(t, u, v);
};

const toFloat: Lowering = (_e, [x], op) => cast(cType(resultInfo(op).name as ScalarType), x!.once());

/** The integer of a float that is one already; traps where it does not fit, as NaN does not. */
function checked(e: Emit, x: Operand, u: ScalarInfo, rounding: 'trunc' | 'nearest'): Expr {
  const f = x.type as 'f32' | 'f64';
  const y = e.keep(f, e.call(`${rounding}_${f}`, x.once()));
  const { low, high } = floatBounds(u.name, f);
  const inside = binary(
    '&&',
    binary('>=', y, { text: whole(low, f), prec: 16 }),
    binary('<=', y, { text: whole(high, f), prec: 16 }),
  );
  e.trapIf({ text: `!(${inside.text})`, prec: 14 }, 'range');
  return cast(cType(u.name as ScalarType), y);
}

const bits: Lowering = (e, [x]) => e.call(`bits_${x!.type}`, x!.once());
const fromBits: Lowering = (e, [x], op) => e.call(`from_bits_${resultInfo(op).name}`, x!.once());

export const CONVERT_LOWERING = {
  wrap,
  exact,
  to_float: toFloat,
  to_int_trunc: ((e, [x], op) => checked(e, x!, resultInfo(op), 'trunc')) as Lowering,
  to_int: ((e, [x], op) => checked(e, x!, resultInfo(op), 'nearest')) as Lowering,
  sat_int: ((e, [x], op) => e.call(`sat_${resultInfo(op).name}_${x!.type}`, x!.once())) as Lowering,
  demote: ((_e, [x]) => cast('float', x!.once())) as Lowering,
  promote: ((_e, [x]) => cast('double', x!.once())) as Lowering,
  bits,
  from_bits: fromBits,
} satisfies Readonly<Record<string, Lowering>>;

function helper(name: string): Lowering {
  return (e, x) => e.call(`${name}_${x[0]!.type}`, ...x.map((v) => v.once()));
}

const isNan: Lowering = (_e, [x]) => binary('!=', x!.many(), x!.many());

export const FLOAT_LOWERING = {
  sqrt: helper('sqrt'),
  floor: helper('floor'),
  ceil: helper('ceil'),
  trunc: helper('trunc'),
  nearest: helper('nearest'),
  copysign: helper('copysign'),
  is_nan: isNan,
} satisfies Readonly<Record<string, Lowering>>;
