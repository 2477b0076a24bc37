import type { Expr } from '../../backends/wasm/builder.ts';
import type { Lowering, Operand } from '../../backends/wasm/emit.ts';
import { operandOf } from '../../backends/wasm/emit.ts';
import { LOWERINGS } from '../../backends/wasm/table.ts';
import { typeRange } from '../../compiler/ir/ranges.ts';
import type { Op, Value } from '../../compiler/ir/types.ts';
import { NO_SPAN } from '../../spec/span.ts';
import { inSet, OPS, storageFits } from '../../spec/ops/index.ts';
import type { ScalarOpName } from '../../spec/ops/index.ts';
import type { OpRow, TypePattern } from '../../spec/ops/schema.ts';
import type { MachineType, ScalarType, StorageType } from '../../spec/types.ts';
import { SCALARS, scalarInfo } from '../../spec/types.ts';
import { formName } from '../../vm/interp-wasm/layout.ts';
import type { HandlerEmit } from './emit.ts';

/** One instruction of the interpreter: an op with its types bound, and how its operands are given. */
export interface Form {
  readonly name: string;
  readonly op: ScalarOpName;
  readonly results: readonly ScalarType[];
  readonly operands: readonly ScalarType[];
  readonly attrs: Readonly<Record<string, unknown>>;
  /** `r` in a register, `k` a constant word of the code, `c` such a word that the lowering may know more of (see `counts`). */
  readonly modes: readonly ('r' | 'k' | 'c')[];
  /** Whether a word with an offset (of a load or store) comes last. */
  readonly offset: boolean;
  /** Whether the four words of an attribute of 16 bytes come last. */
  readonly bytes: boolean;
}

/** Types of registers. */
export const REGISTER_TYPES = [...SCALARS.values()].filter((t) => t.kind !== 'half').map((t) => t.name as ScalarType);

/** Attributes of few values are part of the form. */
const FEW = 32;

/** Every form of an op whose operands are registers. */
export function plainForms(op: ScalarOpName): Form[] {
  const row: OpRow = OPS[op];
  const lowering = LOWERINGS[op];
  if (lowering === 'control' || row.operands.includes('rest')) return [];
  const forms: Form[] = [];
  for (const [T, U] of bindings(row)) {
    for (const attrs of attributes(row, T, U)) {
      const types = [...(row.T ? [T] : []), ...(row.U ? [U] : []), ...Object.values(attrs).map(String)];
      const bind = (p: TypePattern | 'rest'): ScalarType => (p === 'T' ? T : p === 'U' ? U : (p as ScalarType));
      const operands = row.operands.map(bind);
      const form: Form = {
        ...{ name: formName(op, types), op, results: row.results.map(bind), operands, attrs, offset: false },
        bytes: Object.values(row.attrs ?? {}).includes('bytes16'),
        modes: operands.map(() => 'r' as const),
      };
      if (!row.attrs?.['offset']) forms.push(form);
      else forms.push(form, { ...form, name: formName(op, types, 'o'), offset: true });
    }
  }
  return forms;
}

function bindings(row: OpRow): [ScalarType, ScalarType][] {
  const of = (set: OpRow['T']): ScalarType[] => (set ? REGISTER_TYPES.filter((t) => inSet(t, set)) : ['bool']);
  return of(row.T).flatMap((T) =>
    of(row.U)
      .filter((U) => row.relation !== 'same_width' || scalarInfo(T).width === scalarInfo(U).width)
      .map((U): [ScalarType, ScalarType] => [T, U]),
  );
}

/** The values of the attributes that forms differ in; none where an attribute has too many. */
function attributes(row: OpRow, T: ScalarType, U: ScalarType): Record<string, unknown>[] {
  let all: Record<string, unknown>[] = [{}];
  for (const [name, kind] of Object.entries(row.attrs ?? {})) {
    if (name === 'offset' || kind === 'bytes16') continue;
    const limit = row.attrLimits?.[name] ?? Infinity;
    let values: unknown[];
    if (kind === 'storage') {
      const type = row.U ? U : T;
      values = [...SCALARS.keys()].filter((s) => storageFits(s as StorageType, type));
    } else if (kind === 'int' && limit <= FEW) values = Array.from({ length: limit }, (_, i) => i);
    else values = [];
    all = all.flatMap((a) => values.map((v) => ({ ...a, [name]: v })));
  }
  return all;
}

/** An operand that is not read from a register, since what ran just before gives it. */
export interface Link {
  /** Which operand. */
  readonly index: number;
  readonly get: () => Expr;
}

/** Words that a form's operands take: one each, but for one that is linked, and an offset or 16 bytes. */
export function inputsOf(form: Form, linked = false): number {
  return form.modes.length + (form.offset ? 1 : 0) + (form.bytes ? 4 : 0) - (linked ? 1 : 0);
}

/**
 * Writes the code of a form, its operands in the words from `first` on; the results are expressions that are not yet stored.
 * `known` is what the lowering is told of an operand of mode `c`; the code does not depend on which.
 */
export function lowerForm(e: HandlerEmit, form: Form, first: number, link?: Link, known = PROBE): readonly Expr[] {
  let word = first;
  const operands = form.operands.map((type, i): Operand => {
    if (i === link?.index) return operandOf(scalarInfo(type), link.get, typeRange(type));
    return operandAt(e, type, form.modes[i]!, word++, known);
  });
  const values = form.results.map((type) => ({ type }) as unknown as Value);
  // Bytes in the code are told by the word that they begin with.
  const attrs = { ...form.attrs, offset: 0, bytes: word };
  const op = { op: form.op, attrs, results: values, operands: [], span: NO_SPAN } as unknown as Op;
  e.op = op;
  if (form.op === 'mem_fill' || form.op === 'mem_copy') return range(e, form, operands);
  if (form.op === 'load' || form.op === 'store') {
    const { bytes } = scalarInfo(form.attrs['storage'] as StorageType);
    operands[0] = checkedAddress(e, operands[0]!, form.offset ? word : undefined, bytes);
  }
  const lowered = (PREPARED[form.op] ?? (LOWERINGS[form.op] as Lowering))(e, operands, op);
  e.substitute = undefined;
  if (lowered === undefined) return [];
  return typeof lowered === 'object' && Array.isArray(lowered) ? (lowered as Expr[]) : [lowered as Expr];
}

/**
 * Ops that are not lowered as in compiled code. That has dot products of bytes prepared for it (backends/wasm/byte-dots.ts); with
 * instructions that every engine has, one goes by even and odd bytes apart in 16-bit lanes, whose pairwise products with sums give every second of the four.
 */
const PREPARED: Partial<Record<ScalarOpName, Lowering>> = {
  i32x4_dot_i8x16_i7x16_add_s: (e, operands) => {
    const [x, y, sum] = operands.map((v) => v.many()) as [() => Expr, () => Expr, () => Expr];
    const { i16x8, i32x4, v128 } = e.m;
    const eight = (): Expr => e.i32(8);
    const only = (low: number, high: number): Expr =>
      v128.and(y(), v128.const(Array.from({ length: 16 }, (_, i) => (i % 2 === 0 ? low : high))));
    const evens = i32x4.dot_i16x8_s(i16x8.shr_s(i16x8.shl(x(), eight()), eight()), only(127, 0));
    const odds = i32x4.dot_i16x8_s(i16x8.shr_s(x(), eight()), i16x8.shr_u(only(0, 127), eight()));
    return i32x4.add(i32x4.add(sum(), evens), odds);
  },
  // The indexes are not in the instruction: bytes of each operand are chosen, with 0 where they are the other's.
  i8x16_shuffle: (e, [a, b], op) => {
    const { i8x16, i32, v128 } = e.m;
    const { raw, pc } = e as HandlerEmit;
    const indexes = e.keep('v128', raw.v128.load(4 * Number(op.attrs!['bytes']), 4, pc));
    const others = i8x16.sub(indexes(), i8x16.splat(i32.const(16)));
    return v128.or(i8x16.swizzle(a!.once(), indexes()), i8x16.swizzle(b!.once(), others));
  },
};

/** A count below every width that shifts have. */
const PROBE = 1n;

function operandAt(e: HandlerEmit, type: ScalarType, mode: 'r' | 'k' | 'c', word: number, known: bigint): Operand {
  const info = scalarInfo(type);
  const inCode = (machine: MachineType): Expr => (machine === 'i64' ? e.wideWord(word) : e.word(word));
  if (mode === 'c') e.substitute = { value: known, by: inCode };
  const once = (): Expr => (mode === 'r' ? e.read(info.machine, e.register(word)) : inCode(info.machine));
  const constant = mode === 'c' ? known : undefined;
  return { ...operandOf(info, once, typeRange(type), constant), many: () => e.keep(info.machine, once()) };
}

/** The address of an access: checked, with the offset of a word added. */
function checkedAddress(e: HandlerEmit, address: Operand, offset: number | undefined, bytes: number): Operand {
  const { i32, i64 } = e.raw;
  const base = i64.extend_i32_u(address.once());
  const at = e.keep('i64', offset === undefined ? base : i64.add(base, i64.load32_u(4 * offset, 4, e.pc)));
  e.within(at, e.i64(BigInt(bytes)));
  const once = (): Expr => i32.wrap_i64(at());
  return { ...address, once, many: () => once };
}

/** Filling and copying charge first, and trap before any write. */
function range(e: HandlerEmit, form: Form, operands: readonly Operand[]): readonly Expr[] {
  const { i32, i64 } = e.raw;
  const kept = operands.map((x): Operand => {
    const get = x.many();
    return { ...x, once: get, many: () => get };
  });
  const [to, from, count] = kept.map((x) => x.once);
  e.charge(() => i32.add(i32.shr_u(count(), e.i32(6)), e.i32(1)));
  for (const at of form.op === 'mem_copy' ? [to, from] : [to]) {
    e.within(() => i64.extend_i32_u(at()), i64.extend_i32_u(count()));
  }
  if (form.op === 'mem_fill') e.out.push(e.m.memory.fill(to(), from(), count()));
  else e.out.push(e.m.memory.copy(to(), from(), count()));
  return [];
}
