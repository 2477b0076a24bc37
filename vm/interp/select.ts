import type { ScalarType, StorageType } from '../../spec/types.ts';
import { SCALAR_BY_CODE, scalarInfo } from '../../spec/types.ts';
import { TRAP_BY_ID } from '../../spec/traps.ts';
import type { InstrRow } from '../instr.ts';
import type { CodeName } from './codes.ts';
import { kindOf } from './kinds.ts';
import type { SlowOp } from './slow.ts';
import type { Translator } from './translate.ts';
import { hasVectorCode, vectorWords } from './vector-codes.ts';

/**
 * The internal code of one instruction that is neither control nor a call. What has no code of its own runs as the op
 * table's reference evaluation.
 */
export function select(t: Translator, row: InstrRow, fields: readonly number[]): void {
  const chosen = FAMILIES[row.name];
  if (chosen?.(t, fields, row.name) === true) return;
  if (hasVectorCode(row.name)) {
    t.emit('vector', ...vectorWords(t, row, fields));
    return;
  }
  t.emit('slow', t.program.slow.push(slowOp(t, row, fields)) - 1);
}

type Choose = (t: Translator, f: readonly number[], name: string) => boolean;

/** The bindings of an instruction's type variables, from the types of its registers. */
export function bindTypes(
  row: InstrRow,
  fields: readonly number[],
  type: (reg: number) => ScalarType,
): { T: ScalarType; U: ScalarType } {
  let T: ScalarType | undefined;
  let U: ScalarType | undefined;
  const patterns = [...row.results, ...row.operands];
  patterns.forEach((p, i) => {
    const reg = fields[row.attrs.length + i];
    if (p === 'T') T ??= type(reg);
    else if (p === 'U') U ??= type(reg);
  });
  return { T: T ?? 'bool', U: U ?? 'bool' };
}

function slowOp(t: Translator, row: InstrRow, fields: readonly number[]): SlowOp {
  const attrs: Record<string, unknown> = {};
  row.attrs.forEach(([name, kind], i) => {
    const v = fields[i];
    if (kind === 'const' || kind === 'bytes16') attrs[name] = t.module.constants[v].value;
    else if (kind === 'trap') attrs[name] = TRAP_BY_ID[v];
    else if (kind === 'storage') attrs[name] = SCALAR_BY_CODE.get(v)!.name;
    else attrs[name] = v;
  });
  const regs = fields.slice(row.attrs.length).map((r) => ({ slot: t.slot(r), type: t.type(r) }));
  return {
    row: row.row,
    ...bindTypes(row, fields, (r) => t.type(r)),
    attrs,
    results: regs.slice(0, row.results.length),
    operands: regs.slice(row.results.length),
  };
}

const isTrits = (x: ScalarType): boolean => scalarInfo(x).kind === 'trits';

/** Emits `code dst a b` for int32 lanes. */
function lanes(t: Translator, code: CodeName, f: readonly number[]): true {
  t.emit(code, ...f.map((r) => t.i(r)));
  return true;
}
function doubles(t: Translator, code: CodeName, f: readonly number[]): true {
  t.emit(code, ...f.map((r) => t.d(r)));
  return true;
}

/** After an operation modulo 2^32: brings the lane back into a narrower type. */
function narrow(t: Translator, type: ScalarType, reg: number): true {
  const { kind, width } = scalarInfo(type);
  if (width < 32 && kind === 'signed') t.emit('sext', t.i(reg), t.i(reg), 32 - width);
  else if (width < 32 && kind === 'unsigned') t.emit('zext', t.i(reg), t.i(reg), 2 ** width - 1);
  return true;
}

/** Where the bound and modulus of a type of doubles lie among the constants. */
function tritBounds(t: Translator, max: number, modulus: number): number {
  const { doubles } = t.program;
  const known = doubles.findIndex((x, i) => x === max && doubles[i + 1] === modulus);
  return known >= 0 ? known : doubles.push(max, modulus) - 2;
}

const tritShift: Choose = (t, f, name) => {
  const { max, modulus } = scalarInfo(t.type(f[1]));
  const kind = kindOf(t.type(f[1]));
  if (kind === 'w') return false;
  if (kind === 'i') {
    const regs = f.map((r) => t.i(r));
    if (name === 'tshl') t.emit('tshl_i', ...regs, Number(max), Number(modulus) | 0);
    else t.emit('tshr_i', ...regs);
  } else {
    const regs = [t.d(f[0]), t.d(f[1]), t.i(f[2])];
    if (name === 'tshl') t.emit('tshl_d', ...regs, tritBounds(t, Number(max), Number(modulus)));
    else t.emit('tshr_d', ...regs);
  }
  return true;
};

/** Add, subtract, multiply. */
const arithmetic: Choose = (t, f, name) => {
  const type = t.type(f[1]);
  const kind = kindOf(type);
  const { modulus, max } = scalarInfo(type);
  const code = (suffix: string) => `${name}_${suffix}` as CodeName;
  if (kind === 'i') {
    const c = t.constant(f[2]);
    if (isTrits(type)) {
      if (c !== undefined && name !== 'mul') {
        t.emit('add_tk', t.i(f[0]), t.i(f[1]), name === 'add' ? c : -c, Number(max), Number(modulus) | 0);
      } else t.emit(code('t'), t.i(f[0]), t.i(f[1]), t.i(f[2]), Number(max), Number(modulus) | 0);
      return true;
    }
    if (c !== undefined) {
      if (name === 'mul') t.emit('mul_k', t.i(f[0]), t.i(f[1]), c);
      else t.emit('add_k', t.i(f[0]), t.i(f[1]), name === 'add' ? c : -c);
    } else lanes(t, code('i'), f);
    return narrow(t, type, f[0]);
  }
  if (kind === 'd') {
    if (isTrits(type)) {
      const k = tritBounds(t, Number(max), Number(modulus));
      t.emit(code('td'), t.d(f[0]), t.d(f[1]), t.d(f[2]), k);
      return true;
    }
    return doubles(t, code(type === 'f32' ? 'f' : 'd'), f);
  }
  if (!isTrits(type)) return lanes(t, code('w'), f);
  if (name === 'mul') return false;
  let k = t.program.wides.findIndex((x, i) => x === max && t.program.wides[i + 1] === modulus);
  if (k < 0) k = t.program.wides.push(max, modulus) - 2;
  t.emit(code('tw'), t.d(f[0]), t.d(f[1]), t.d(f[2]), k);
  return true;
};

const logic: Choose = (t, f, name) => {
  const kind = kindOf(t.type(f[1]));
  if (kind === 'w') return lanes(t, `${name}_w` as CodeName, f);
  const c = t.constant(f[2]);
  if (c !== undefined && name !== 'or') {
    t.emit(`${name}_k` as CodeName, t.i(f[0]), t.i(f[1]), c);
    return true;
  }
  return lanes(t, `${name}_i` as CodeName, f);
};

const shift: Choose = (t, f, name) => {
  const type = t.type(f[1]);
  const { kind, width } = scalarInfo(type);
  const unsigned = kind === 'unsigned';
  if (width === 64) return lanes(t, name === 'shl' ? 'shl_w' : unsigned ? 'shr_uw' : 'shr_sw', f);
  const c = t.constant(f[2]);
  if (c !== undefined && c >= 0 && c < width) {
    t.emit(name === 'shl' ? 'shl_k' : unsigned ? 'shr_u_k' : 'shr_s_k', t.i(f[0]), t.i(f[1]), c);
  } else lanes(t, name === 'shl' ? 'shl_i' : unsigned ? 'shr_u' : 'shr_s', f);
  // A count from the width up to 31 moves all of a narrow value beyond its width (or leaves the fill): wrapping agrees.
  return name === 'shl' ? narrow(t, type, f[0]) : true;
};

const comparison: Choose = (t, f, name) => {
  const c = t.comparison(name, f, '');
  if (!c) return false;
  t.emit(c.name, ...c.words);
  return true;
};

const division: Choose = (t, f, name) => {
  const type = t.type(f[1]);
  const kind = kindOf(type);
  if (kind === 'i') {
    lanes(t, `${name}_${type === 'u32' ? 'u' : 'i'}` as CodeName, f);
    return name === 'div' ? narrow(t, type, f[0]) : true;
  }
  if (kind === 'w') return doubles(t, `${name}_${type === 'u64' ? 'uw' : 'w'}` as CodeName, f);
  if (kind !== 'd') return false;
  if (isTrits(type)) return doubles(t, `${name}_td` as CodeName, f);
  return doubles(t, type === 'f32' ? 'div_f' : 'div_d', f);
};

const extremes: Choose = (t, f, name) => {
  const type = t.type(f[1]);
  const kind = kindOf(type);
  if (kind === 'i') return lanes(t, `${name}_${type === 'u32' ? 'u' : 'i'}` as CodeName, f);
  return kind === 'd' && doubles(t, `${name}_d` as CodeName, f);
};

const negate: Choose = (t, f, name) => {
  const type = t.type(f[1]);
  const kind = kindOf(type);
  if (kind === 'i') return lanes(t, 'neg_i', f) && narrow(t, type, f[0]);
  if (kind !== 'd' || (name === 'tneg' && !isTrits(type))) return false;
  return doubles(t, isTrits(type) ? 'neg_td' : 'neg_d', f);
};

const absolute: Choose = (t, f) => {
  const type = t.type(f[1]);
  const kind = kindOf(type);
  if (kind === 'd') return doubles(t, 'abs_d', f);
  if (kind !== 'i') return false;
  if (scalarInfo(type).kind === 'unsigned') return lanes(t, 'mov32', f);
  return lanes(t, 'abs_i', f) && narrow(t, type, f[0]);
};

/** Floats to floats; f32 needs rounding for the square root only. */
const unaryFloat: Choose = (t, f, name) =>
  doubles(t, `${name}_${name === 'sqrt' && t.type(f[1]) === 'f32' ? 'f' : 'd'}` as CodeName, f);

/** Trit-wise minimum and maximum of single trits are those of numbers. */
const kleene: Choose = (t, f, name) => t.type(f[1]) === 't1' && lanes(t, name === 'tmin' ? 'min_i' : 'max_i', f);

const sign: Choose = (t, f) => {
  const type = t.type(f[1]);
  const kind = kindOf(type);
  if (kind === 'd') t.emit('sign_d', t.i(f[0]), t.d(f[1]));
  else if (kind === 'i' && type !== 'u32') t.emit('sign_i', t.i(f[0]), t.i(f[1]));
  else return false;
  return true;
};

const compare3: Choose = (t, f) => {
  const type = t.type(f[1]);
  const kind = kindOf(type);
  if (kind === 'd') t.emit('cmp3_d', t.i(f[0]), t.d(f[1]), t.d(f[2]));
  else if (kind === 'i') t.emit(type === 'u32' ? 'cmp3_u' : 'cmp3_i', t.i(f[0]), t.i(f[1]), t.i(f[2]));
  else return false;
  return true;
};

const choice: Choose = (t, f) => {
  const kind = kindOf(t.type(f[0]));
  return kind !== 'v' && lanes(t, kind === 'i' ? 'select32' : 'select64', f);
};
const choice3: Choose = (t, f) => kindOf(t.type(f[0])) === 'i' && lanes(t, 'select3_32', f);

const countBits: Choose = (t, f, name) => {
  const { width, kind } = scalarInfo(t.type(f[1]));
  if (width === 64 || (width < 32 && (name !== 'popcnt' || kind === 'signed'))) return false;
  return lanes(t, name as CodeName, f);
};

const rotate: Choose = (t, f, name) => scalarInfo(t.type(f[1])).width === 32 && lanes(t, name as CodeName, f);

const complement: Choose = (t, f) => {
  const type = t.type(f[1]);
  if (kindOf(type) !== 'i') return false;
  const { kind, width } = scalarInfo(type);
  const mask = type === 'bool' ? 1 : kind === 'unsigned' && width < 32 ? 2 ** width - 1 : -1;
  t.emit('xor_k', t.i(f[0]), t.i(f[1]), mask);
  return true;
};

/** Copies a register of any type. */
function move(t: Translator, dst: number, src: number): true {
  const c = t.constant(src);
  const kind = kindOf(t.type(dst));
  if (c !== undefined && kind !== 'v') t.load(dst, c);
  else t.emit(kind === 'i' ? 'mov32' : kind === 'v' ? 'mov128' : 'mov64', t.i(dst), t.i(src));
  return true;
}

const constant: Choose = (t, f) => {
  const { value, type } = t.module.constants[f[0]];
  const dst = f[1];
  switch (kindOf(type)) {
    case 'i':
      t.emit('const32', t.i(dst), Number(value) | 0);
      return true;
    case 'd':
      t.double64(dst, Number(value));
      return true;
    case 'w': {
      const v = BigInt.asIntN(64, value as bigint);
      t.emit('const64', t.i(dst), Number(BigInt.asIntN(32, v)), Number(v >> 32n));
      return true;
    }
    case 'v': {
      const view = new DataView(new Uint8Array(value as Uint8Array).buffer);
      t.emit('const128', t.i(dst), ...[0, 4, 8, 12].map((at) => view.getInt32(at, true)));
      return true;
    }
  }
};

/** `wrap` and `exact` between integer types. */
const convert: Choose = (t, f, name) => {
  const from = t.type(f[1]);
  const to = t.type(f[0]);
  const a = scalarInfo(from);
  const b = scalarInfo(to);
  const ka = kindOf(from);
  const kb = kindOf(to);
  const contained = from === 'bool' || (a.min >= b.min && a.max <= b.max);
  if (contained) {
    if (ka === kb) return move(t, f[0], f[1]);
    if (ka === 'i') {
      if (kb === 'd') t.emit(from === 'u32' ? 'u_to_d' : 'i_to_d', t.d(f[0]), t.i(f[1]));
      else t.emit(from === 'u32' ? 'zext_w' : 'sext_w', t.i(f[0]), t.i(f[1]));
      return true;
    }
    if (ka !== 'd') return false;
    t.emit('d_to_w', t.i(f[0]), t.d(f[1]));
    return true;
  }
  const sameLow = ka !== 'd' && kb === 'i' && b.kind !== 'trits';
  if (name === 'wrap') {
    if (ka === 'i' && kb === 'i' && b.kind === 'trits' && from !== 'u32') {
      t.emit('wrap_t', t.i(f[0]), t.i(f[1]), Number(b.max), Number(b.modulus) | 0);
      return true;
    }
    if (ka === 'w' && kb === 'w' && b.kind !== 'trits') return lanes(t, 'mov64', f.slice(0, 2));
    if (ka === 'i' && kb === 'w' && b.kind !== 'trits') return lanes(t, from === 'u32' ? 'zext_w' : 'sext_w', f);
    if (!sameLow) return false;
    lanes(t, 'mov32', f);
    return narrow(t, to, f[0]);
  }
  if (ka === 'i' && kb === 'i') {
    const min = b.min > -2147483648n ? Number(b.min) : -2147483648;
    if (from === 'u32') t.emit('check_u', t.i(f[0]), t.i(f[1]), t.double(Number(b.max)));
    else t.emit('check_i', t.i(f[0]), t.i(f[1]), min, Number(b.max > 2147483647n ? 2147483647n : b.max));
    return true;
  }
  if (ka === 'w' && kb === 'i') {
    const max = t.double(Number(b.max));
    if (from === 'u64') t.emit('check_uw', t.i(f[0]), t.i(f[1]), max);
    else t.emit('check_w', t.i(f[0]), t.i(f[1]), t.double(Number(b.min)), max);
    return true;
  }
  if (ka === 'w' && kb === 'd' && from !== 'u64') {
    t.emit('w_to_d', t.d(f[0]), t.i(f[1]), t.double(Number(b.max)));
    return true;
  }
  if (ka === 'd' && kb === 'i') {
    t.emit('check_d', t.i(f[0]), t.d(f[1]), t.double(Number(b.min)), t.double(Number(b.max)));
    return true;
  }
  return false;
};

const toFloat: Choose = (t, f) => {
  const from = t.type(f[1]);
  const single = t.type(f[0]) === 'f32';
  const kind = kindOf(from);
  if (kind === 'd') t.emit(single ? 'fround' : 'mov64', single ? t.d(f[0]) : t.i(f[0]), single ? t.d(f[1]) : t.i(f[1]));
  else if (kind === 'i') {
    const code = from === 'u32' ? (single ? 'u_to_f' : 'u_to_d') : single ? 'i_to_f' : 'i_to_d';
    t.emit(code, t.d(f[0]), t.i(f[1]));
  } else if (!single) t.emit(from === 'u64' ? 'uw_to_f64' : 'w_to_f64', t.d(f[0]), t.i(f[1]));
  else return false;
  return true;
};

const toInt: Choose = (t, f, name) => {
  const to = t.type(f[0]);
  if (kindOf(to) !== 'i') return false;
  const { min, max } = scalarInfo(to);
  const code = name === 'to_int' ? 'round_i' : name === 'to_int_trunc' ? 'trunc_i' : 'sat_i';
  t.emit(code, t.i(f[0]), t.d(f[1]), t.double(Number(min)), t.double(Number(max)));
  return true;
};

const LOADS: Readonly<Record<string, CodeName>> = {
  i8: 'load_s8',
  u8: 'load_u8',
  i16: 'load_s16',
  u16: 'load_u16',
  i32: 'load_32',
  u32: 'load_32',
  f32: 'load_f32',
  f64: 'load_64',
  i64: 'load_64',
  u64: 'load_64',
  v128: 'load_128',
};
const STORES: Readonly<Record<string, CodeName>> = { f32: 'store_f32', f64: 'store_f64', v128: 'store_128' };

function storageOf(code: number): StorageType {
  return SCALAR_BY_CODE.get(code)!.name;
}

const load: Choose = (t, [offset, code, dst, address]) => {
  const storage = storageOf(code);
  const words = (dstWord: number): number[] => [dstWord, t.i(address), offset | 0];
  const plain = LOADS[storage];
  if (plain) {
    t.emit(plain, ...words(plain === 'load_f32' ? t.d(dst) : t.i(dst)));
    return true;
  }
  const { kind, bytes, max, min } = scalarInfo(storage);
  if (kind === 'half' || (bytes === 8 && kindOf(storage as ScalarType) === 'w')) {
    t.emit('load_x', ...words(t.d(dst)), code);
    return true;
  }
  if (bytes === 8) t.emit('load_td', ...words(t.d(dst)), t.double(Number(max)));
  else if (bytes === 4) t.emit('load_t32', ...words(t.i(dst)), Number(min), Number(max));
  else t.emit(bytes === 1 ? 'load_t8' : 'load_t16', ...words(t.i(dst)), Number(min), Number(max));
  return true;
};

const store: Choose = (t, [offset, code, address, value]) => {
  const storage = storageOf(code);
  const { kind, bytes } = scalarInfo(storage);
  const at = [t.i(address), offset | 0];
  if (kind === 'half') {
    t.emit('store_x', ...at, t.d(value), code);
    return true;
  }
  const named = STORES[storage];
  if (named === 'store_f32' || named === 'store_f64') t.emit(named, ...at, t.d(value));
  else if (named) t.emit(named, ...at, t.i(value));
  else if (bytes < 8) t.emit(bytes === 1 ? 'store_8' : bytes === 2 ? 'store_16' : 'store_32', ...at, t.i(value));
  else if (kindOf(storage as ScalarType) === 'd') t.emit('store_td', ...at, t.d(value));
  else t.emit('store_64', ...at, t.i(value));
  return true;
};

const globalGet: Choose = (t, [index, dst]) => {
  const at = t.program.globals[index] * 2;
  const kind = kindOf(t.type(dst));
  t.emit(kind === 'i' ? 'get32' : 'get64', t.i(dst), at);
  if (kind === 'v') t.emit('get64', t.i(dst) + 2, at + 2);
  return true;
};
const globalSet: Choose = (t, [index, src]) => {
  const at = t.program.globals[index] * 2;
  const kind = kindOf(t.type(src));
  t.emit(kind === 'i' ? 'set32' : 'set64', at, t.i(src));
  if (kind === 'v') t.emit('set64', at + 2, t.i(src) + 2);
  return true;
};

const FAMILIES: Readonly<Record<string, Choose>> = {
  const: constant,
  mov: (t, f) => move(t, f[0], f[1]),
  add: arithmetic,
  sub: arithmetic,
  mul: arithmetic,
  neg: negate,
  tneg: negate,
  abs: absolute,
  min: extremes,
  max: extremes,
  tshl: tritShift,
  tshr: tritShift,
  tmin: kleene,
  tmax: kleene,
  div: division,
  rem: division,
  sign,
  eq: comparison,
  ne: comparison,
  lt: comparison,
  le: comparison,
  gt: comparison,
  ge: comparison,
  cmp3: compare3,
  select: choice,
  select3: choice3,
  and: logic,
  or: logic,
  xor: logic,
  not: complement,
  shl: shift,
  shr: shift,
  rotl: rotate,
  rotr: rotate,
  clz: countBits,
  ctz: countBits,
  popcnt: countBits,
  wrap: convert,
  exact: convert,
  to_float: toFloat,
  to_int: toInt,
  to_int_trunc: toInt,
  sat_int: toInt,
  promote: (t, f) => lanes(t, 'mov64', f),
  demote: (t, f) => doubles(t, 'fround', f),
  bits: (t, f) => {
    if (t.type(f[1]) === 'f32') t.emit('bits_f', t.i(f[0]), t.d(f[1]));
    else t.emit('bits_d', t.i(f[0]), t.d(f[1]), t.i(f[1]));
    return true;
  },
  from_bits: (t, f) => {
    if (t.type(f[1]) === 'u32') t.emit('from_bits_f', t.d(f[0]), t.i(f[1]));
    else t.emit('mov64', t.i(f[0]), t.i(f[1]));
    return true;
  },
  sqrt: unaryFloat,
  floor: unaryFloat,
  ceil: unaryFloat,
  trunc: unaryFloat,
  nearest: unaryFloat,
  load,
  store,
  mem_size: (t, f) => lanes(t, 'mem_size', f),
  mem_grow: (t, f) => lanes(t, 'mem_grow', f),
  mem_fill: (t, f) => lanes(t, 'mem_fill', f),
  mem_copy: (t, f) => lanes(t, 'mem_copy', f),
  mark: (t, f) => {
    if (t.program.marks) t.emit('mark', f[0]);
    return true;
  },
  global_get: globalGet,
  global_set: globalSet,
};
