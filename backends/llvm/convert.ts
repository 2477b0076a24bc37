import type { Op } from '../../compiler/ir/types.ts';
import type { ScalarInfo, ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Arg, Emit, Lowering } from './emit.ts';
import { bitsOf, Ints, isSigned, own } from './emit.ts';
import { floatText, intText, llvmType } from './text.ts';

/** Conversions, and the operations of floats alone. */

function resultInfo(op: Op): ScalarInfo {
  return scalarInfo(op.results[0]!.type as ScalarType);
}

const wrap: Lowering = (e, [a], op) => {
  const t = a!.info;
  const u = resultInfo(op);
  const to = own(e, u);
  if (u.kind !== 'trits' || (t.min >= u.min && t.max <= u.max)) return to.from(a!.text, t);
  if (t.name === 'u64') {
    // Below 3^N after the remainder; one more modulus off gives the negative ones.
    const k = new Ints(e.code, 64);
    const r = k.op('urem', a!.text, intText(u.modulus, 64));
    return k.to(k.select(k.is('ugt', r, k.int(u.max)), k.op('sub', r, k.int(u.modulus)), r), u);
  }
  const k = new Ints(e.code, Math.max(bitsOf(t) * (isSigned(t) ? 1 : 2), bitsOf(u)));
  return k.to(k.reduce(k.from(a!.text, t), u), u);
};

/** Traps unless low ≤ x ≤ high in a width where both are. */
function checkRange(e: Emit, k: Ints, x: string, low: bigint, high: bigint, op: Op): void {
  e.trapIf(k.is('ugt', k.op('sub', x, k.int(low)), k.int(high - low)), 'range', op);
}

const exact: Lowering = (e, [a], op) => {
  const t = a!.info;
  const u = resultInfo(op);
  if (t.min < u.min || t.max > u.max) {
    const low = t.min > u.min ? t.min : u.min;
    const high = t.max < u.max ? t.max : u.max;
    checkRange(e, own(e, t), a!.text, low, high, op);
  }
  return own(e, u).from(a!.text, t);
};

const toFloat: Lowering = (e, [a], op) =>
  e.code.value(
    `${isSigned(a!.info) ? 'si' : 'ui'}tofp ${llvmType(a!.type)} ${a!.text} to ${llvmType(op.results[0]!.type as ScalarType)}`,
  );

/** The operand as f64, which holds every f32. */
function asDouble(e: Emit, a: Arg): string {
  return a.type === 'f64' ? a.text : e.code.value(`fpext float ${a.text} to double`);
}

/** An integral double as an integer, with the trap. */
function checked(e: Emit, u: ScalarInfo, v: string, op: Op): string {
  const { code } = e;
  const unsigned64 = u.name === 'u64';
  // Bounds that doubles hold exactly: those of the type or, where it has none such, those of 64 bits.
  const small = u.max < 1n << 53n;
  const [low, high] = small ? [u.min - 1n, u.max + 1n] : unsigned64 ? [-1n, 1n << 64n] : [-(1n << 63n), 1n << 63n];
  const above = code.value(`fcmp ${small || unsigned64 ? 'ogt' : 'oge'} double ${v}, ${floatText(Number(low))}`);
  const below = code.value(`fcmp olt double ${v}, ${floatText(Number(high))}`);
  const inside = code.value(`and i1 ${above}, ${below}`);
  e.trapIf(code.value(`xor i1 ${inside}, true`), 'range', op);
  if (unsigned64) return code.value(`fptoui double ${v} to i64`);
  const k = new Ints(code, 64);
  const n = code.value(`fptosi double ${v} to i64`);
  if (!small && u.name !== 'i64') checkRange(e, k, n, u.min, u.max, op);
  return k.to(n, u);
}

const toIntTrunc: Lowering = (e, [a], op) => {
  const v = e.code.call('llvm.trunc.f64', 'double', [['double', asDouble(e, a!)]]);
  return checked(e, resultInfo(op), v, op);
};
const toInt: Lowering = (e, [a], op) => {
  const v = e.code.call('llvm.roundeven.f64', 'double', [['double', asDouble(e, a!)]]);
  return checked(e, resultInfo(op), v, op);
};

const satInt: Lowering = (e, [a], op) => {
  const u = resultInfo(op);
  const type = llvmType(a!.type);
  const bits = bitsOf(u);
  const from: [string, string][] = [[type, a!.text]];
  const name = `i${bits}.f${a!.info.width}`;
  if (u.kind === 'unsigned') return e.code.call(`llvm.fptoui.sat.${name}`, `i${bits}`, from);
  const n = e.code.call(`llvm.fptosi.sat.${name}`, `i${bits}`, from);
  if (u.kind !== 'trits') return n;
  const k = own(e, u);
  const high = k.select(k.is('sgt', n, k.int(u.max)), k.int(u.max), n);
  return k.select(k.is('slt', n, k.int(u.min)), k.int(u.min), high);
};

const bits: Lowering = (e, [a]) => {
  const type = llvmType(a!.type);
  const k = new Ints(e.code, a!.info.width);
  const raw = e.code.value(`bitcast ${type} ${a!.text} to ${k.type}`);
  const nan = e.code.value(`fcmp uno ${type} ${a!.text}, ${a!.text}`);
  return k.select(nan, k.int(k.bits === 32 ? 0x7fc00000n : 0x7ff8000000000000n), raw);
};

const fromBits: Lowering = (e, [a]) =>
  e.code.value(`bitcast ${llvmType(a!.type)} ${a!.text} to ${a!.type === 'u32' ? 'float' : 'double'}`);

export const CONVERT_LOWERING = {
  wrap,
  exact,
  to_float: toFloat,
  to_int_trunc: toIntTrunc,
  to_int: toInt,
  sat_int: satInt,
  demote: ((e, [a]) => e.code.value(`fptrunc double ${a!.text} to float`)) satisfies Lowering,
  promote: ((e, [a]) => e.code.value(`fpext float ${a!.text} to double`)) satisfies Lowering,
  bits,
  from_bits: fromBits,
};

/** An intrinsic of one float. */
function unary(name: 'sqrt' | 'floor' | 'ceil' | 'trunc' | 'roundeven'): Lowering {
  return (e, [a]) => {
    const type = llvmType(a!.type);
    return e.code.call(`llvm.${name}.f${a!.info.width}`, type, [[type, a!.text]]);
  };
}

const copysign: Lowering = (e, [a, s]) => {
  const type = llvmType(a!.type);
  // A NaN's sign is not specified and must not show.
  const nan = e.code.value(`fcmp uno ${type} ${s!.text}, ${s!.text}`);
  const from = e.code.value(`select i1 ${nan}, ${type} ${floatText(0)}, ${type} ${s!.text}`);
  return e.code.call(`llvm.copysign.f${a!.info.width}`, type, [
    [type, a!.text],
    [type, from],
  ]);
};

export const FLOAT_LOWERING = {
  sqrt: unary('sqrt'),
  floor: unary('floor'),
  ceil: unary('ceil'),
  trunc: unary('trunc'),
  nearest: unary('roundeven'),
  copysign,
  is_nan: ((e, [a]) => e.code.value(`fcmp uno ${llvmType(a!.type)} ${a!.text}, ${a!.text}`)) satisfies Lowering,
};
