/**
 * The scalar types of the language, the IR and the bytecode: one table, from which ranges, storage and codes follow.
 *
 * `tN` is a balanced ternary integer of N trits, range ±(3^N − 1)/2; `t1` is spelt `trit` in source text.
 */

export type TritType = `t${number}`;
export type SignedType = 'i8' | 'i16' | 'i32' | 'i64';
export type UnsignedType = 'u8' | 'u16' | 'u32' | 'u64';
export type FloatType = 'f32' | 'f64';
/** Types a register may hold. `v128` is a 128-bit vector; it never appears in source text. */
export type ScalarType = TritType | SignedType | UnsignedType | FloatType | 'bool' | 'v128';
/** What a memory cell may hold: the scalars, and the two half-precision formats that exist in storage only. */
export type StorageType = ScalarType | 'f16' | 'bf16';

export const MAX_TRITS = 40;

/** Machine class a scalar lives in: WebAssembly's value types. */
export type MachineType = 'i32' | 'i64' | 'f32' | 'f64' | 'v128';

export interface ScalarInfo {
  readonly name: StorageType;
  /** Permanent code in bytecode signatures and auxiliary trytes: N for tN, 41 and up for the rest. */
  readonly code: number;
  readonly kind: 'trits' | 'signed' | 'unsigned' | 'float' | 'bool' | 'vector' | 'half';
  /** Trits for tN, bits for everything else. */
  readonly width: number;
  /** Bytes of one element in memory (its alignment too). */
  readonly bytes: number;
  readonly machine: MachineType;
  /** Smallest and largest value of an integer type (0 and 1 for bool; both 0 for floats and vectors). */
  readonly min: bigint;
  readonly max: bigint;
  /** Number of values, the modulus of wrapping arithmetic: 3^N or 2^N; 0 for floats and vectors. */
  readonly modulus: bigint;
}

function trits(n: number): ScalarInfo {
  const modulus = 3n ** BigInt(n);
  const max = (modulus - 1n) / 2n;
  const bytes = n <= 5 ? 1 : n <= 10 ? 2 : n <= 20 ? 4 : 8;
  return {
    name: `t${n}`,
    code: n,
    kind: 'trits',
    width: n,
    bytes,
    machine: bytes === 8 ? 'i64' : 'i32',
    min: -max,
    max,
    modulus,
  };
}

function binary(name: SignedType | UnsignedType, code: number): ScalarInfo {
  const width = Number(name.slice(1));
  const signed = name[0] === 'i';
  const modulus = 1n << BigInt(width);
  return {
    name,
    code,
    kind: signed ? 'signed' : 'unsigned',
    width,
    bytes: width / 8,
    machine: width === 64 ? 'i64' : 'i32',
    min: signed ? -(modulus / 2n) : 0n,
    max: signed ? modulus / 2n - 1n : modulus - 1n,
    modulus,
  };
}

function other(
  name: StorageType,
  code: number,
  kind: ScalarInfo['kind'],
  bytes: number,
  machine: MachineType,
): ScalarInfo {
  const isBool = kind === 'bool';
  return {
    name,
    code,
    kind,
    width: isBool ? 1 : bytes * 8,
    bytes,
    machine,
    min: 0n,
    max: isBool ? 1n : 0n,
    modulus: isBool ? 2n : 0n,
  };
}

const rows: ScalarInfo[] = [
  ...Array.from({ length: MAX_TRITS }, (_, i) => trits(i + 1)),
  other('bool', 41, 'bool', 1, 'i32'),
  binary('i8', 42),
  binary('i16', 43),
  binary('i32', 44),
  binary('i64', 45),
  binary('u8', 46),
  binary('u16', 47),
  binary('u32', 48),
  binary('u64', 49),
  other('f32', 50, 'float', 4, 'f32'),
  other('f64', 51, 'float', 8, 'f64'),
  other('f16', 52, 'half', 2, 'f32'),
  other('bf16', 53, 'half', 2, 'f32'),
  other('v128', 54, 'vector', 16, 'v128'),
];

/** Every scalar and storage type by name. */
export const SCALARS: ReadonlyMap<string, ScalarInfo> = new Map(rows.map((r) => [r.name, r]));
/** Every scalar and storage type by its permanent code. */
export const SCALAR_BY_CODE: ReadonlyMap<number, ScalarInfo> = new Map(rows.map((r) => [r.code, r]));

/** The row of a type; throws on a name that is none (a bug in the caller, names from users are checked first). */
export function scalarInfo(name: StorageType): ScalarInfo {
  const row = SCALARS.get(name);
  if (!row) throw new RangeError(`no scalar type ${name}`);
  return row;
}

/** Classes that op signatures and generic bounds range over. */
export type TypeClass = 'trits' | 'signed' | 'unsigned' | 'bin' | 'int' | 'float' | 'num' | 'scalar' | 'any';

/** Whether a type belongs to a class: `bin` = signed and unsigned, `int` = bin and trits, `num` = int and float, `scalar` = num and bool, `any` adds v128. */
export function inClass(name: ScalarType, cls: TypeClass): boolean {
  const kind = scalarInfo(name).kind;
  switch (cls) {
    case 'trits':
    case 'signed':
    case 'unsigned':
    case 'float':
      return kind === cls;
    case 'bin':
      return kind === 'signed' || kind === 'unsigned';
    case 'int':
      return kind === 'signed' || kind === 'unsigned' || kind === 'trits';
    case 'num':
      return kind !== 'bool' && kind !== 'vector' && kind !== 'half';
    case 'scalar':
      return kind !== 'vector' && kind !== 'half';
    case 'any':
      return kind !== 'half';
  }
}

/** Wraps an integer into the range of an integer type: symmetric modulo 3^N for tN, modulo 2^N for the binary ones. */
export function wrapInt(v: bigint, type: ScalarInfo): bigint {
  if (v >= type.min && v <= type.max) return v;
  const m = type.modulus;
  let r = (v - type.min) % m;
  if (r < 0n) r += m;
  return r + type.min;
}
