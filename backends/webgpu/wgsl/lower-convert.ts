import { fits } from '../../../compiler/ir/ranges.ts';
import type { CONVERT } from '../../../spec/ops/convert.ts';
import type { FLOAT } from '../../../spec/ops/float.ts';
import type { ScalarInfo } from '../../../spec/types.ts';
import type { Emit, Lowering } from './emit.ts';
import { name, unsignedOf } from './lower-arith.ts';
import { bare, heldAs, machineOf } from './types.ts';

/** Conversions, and operations of floats alone. */

/** Whether every value of T is one of U. */
const includes = (u: ScalarInfo, t: ScalarInfo): boolean => u.min <= t.min && t.max <= u.max;

/** What holds a value of T as what holds the same value of U. */
function recast(e: Emit, t: ScalarInfo, u: ScalarInfo, v: string): string {
  const [from, to] = [heldAs(t), heldAs(u)];
  if (from === to) return v;
  if (to === 'w') return e.lib.widen(t, v);
  if (from === 'w') return to === 'u' ? `${v}.x` : `bitcast<i32>(${v}.x)`;
  return to === 'u' ? unsignedOf(v) : `bitcast<i32>(${bare(v)})`;
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

export const CONVERT_LOWERING: Readonly<Record<keyof typeof CONVERT | keyof typeof FLOAT, Lowering>> = {
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
};
