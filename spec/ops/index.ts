import type { ScalarType, StorageType } from '../types.ts';
import { inClass, scalarInfo } from '../types.ts';
import { ARITH } from './arith.ts';
import { BITS } from './bits.ts';
import { COMPARE } from './compare.ts';
import { CONTROL } from './control.ts';
import { CONVERT } from './convert.ts';
import { FLOAT } from './float.ts';
import { MEMORY } from './memory.ts';
import type { Effect, EvalContext, Law, LawConstant, OpRow, RefValue, TypePattern, TypeSet } from './schema.ts';
import { TRITS_OPS } from './trits.ts';
import { VECTOR } from './vector.ts';

/** The families in the order of their ids, by the name they have in the op reference. */
export const FAMILIES = {
  arithmetic: ARITH,
  comparison: COMPARE,
  bits: BITS,
  trits: TRITS_OPS,
  conversion: CONVERT,
  float: FLOAT,
  memory: MEMORY,
  control: CONTROL,
  vector: VECTOR,
} as const;

const table = {
  ...ARITH,
  ...COMPARE,
  ...BITS,
  ...TRITS_OPS,
  ...CONVERT,
  ...FLOAT,
  ...MEMORY,
  ...CONTROL,
  ...VECTOR,
};

/** The name of an operation of the scalar profile. */
export type OpName = keyof typeof table;

/** The op table: every operation by its name. */
export const OPS: Readonly<Record<OpName, OpRow>> = table;

export const OP_NAMES: readonly OpName[] = (Object.keys(OPS) as OpName[]).sort((a, b) => OPS[a].id - OPS[b].id);

/** Names by permanent id. */
export const OP_BY_ID: ReadonlyMap<number, OpName> = new Map(OP_NAMES.map((name) => [OPS[name].id, name]));

export function isOpName(name: string): name is OpName {
  return Object.hasOwn(OPS, name);
}

/** The row of a name, or undefined if there is no such operation. */
export function opRow(name: string): OpRow | undefined {
  return isOpName(name) ? OPS[name] : undefined;
}

/** Whether a type is one that a type variable ranges over. */
export function inSet(type: ScalarType, set: TypeSet): boolean {
  if (typeof set === 'string') return inClass(type, set);
  return set.some((s) => s === type || (CLASSES.has(s) && inClass(type, s as Parameters<typeof inClass>[1])));
}

const CLASSES: ReadonlySet<string> = new Set([
  'trits',
  'signed',
  'unsigned',
  'bin',
  'int',
  'float',
  'num',
  'scalar',
  'any',
]);

/** The bindings of a row's type variables; a variable the row does not have is bound to `bool`, which means nothing. */
export interface Binding {
  readonly T: ScalarType;
  readonly U: ScalarType;
}

/**
 * Binds a row's type variables to the types of an instance and checks all operands and results against the row.
 * Returns the binding, or what is wrong.
 */
export function resolveTypes(
  name: OpName,
  operandTypes: readonly ScalarType[],
  resultTypes: readonly ScalarType[],
): Binding | { readonly error: string } {
  const row = OPS[name];
  const bound: { T?: ScalarType; U?: ScalarType } = {};
  const error =
    match(row, row.operands, operandTypes, bound, 'operand') ?? match(row, row.results, resultTypes, bound, 'result');
  if (error !== undefined) return { error: `${name}: ${error}` };
  const { T = 'bool', U = 'bool' } = bound;
  if (row.relation === 'same_width' && scalarInfo(T).width !== scalarInfo(U).width) {
    return { error: `${name}: ${T} and ${U} differ in width` };
  }
  return { T, U };
}

function match(
  row: OpRow,
  patterns: readonly (TypePattern | 'rest')[],
  types: readonly ScalarType[],
  bound: { T?: ScalarType; U?: ScalarType },
  what: string,
): string | undefined {
  const open = patterns.at(-1) === 'rest';
  const fixed = open ? patterns.length - 1 : patterns.length;
  if (open ? types.length < fixed : types.length !== fixed) {
    return `${open ? 'at least ' : ''}${fixed} ${what}s expected, ${types.length} given`;
  }
  for (let i = 0; i < fixed; i++) {
    const pattern = patterns[i] as TypePattern;
    const type = types[i];
    if (pattern === 'T' || pattern === 'U') {
      const set = row[pattern];
      if (set !== undefined && !inSet(type, set)) return `${what} ${i} has type ${type}, not one of ${setText(set)}`;
      bound[pattern] ??= type;
      if (bound[pattern] !== type) return `${what} ${i} has type ${type}, not ${bound[pattern]} as before`;
    } else if (pattern !== type) {
      return `${what} ${i} has type ${type}, not ${pattern}`;
    }
  }
  return undefined;
}

/** A type set as people read it. */
export function setText(set: TypeSet): string {
  return typeof set === 'string' ? set : set.join(' or ');
}

/**
 * Types of a row's results under a binding. A row whose results are open (`rest`: calls, control) has none that follow
 * from it, which gives undefined.
 */
export function resultTypes(name: OpName, binding: Partial<Binding>): ScalarType[] | undefined {
  const types: ScalarType[] = [];
  for (const p of OPS[name].results) {
    const type = p === 'T' || p === 'U' ? binding[p] : p;
    if (type === undefined || type === 'rest') return undefined;
    types.push(type);
  }
  return types;
}

/** Whether `load` and `store` may hold a value of a type in a storage: its own, or a half-precision one for f32. */
export function storageFits(storage: StorageType, type: ScalarType): boolean {
  return storage === type || ((storage === 'f16' || storage === 'bf16') && type === 'f32');
}

/** What is wrong with an attribute that must be an integer within the row's limits, or undefined. */
export function intAttrError(name: OpName, attr: string, value: unknown): string | undefined {
  const limit = OPS[name].attrLimits?.[attr] ?? Number.MAX_SAFE_INTEGER;
  const n = typeof value === 'bigint' ? Number(value) : value;
  if (typeof n === 'number' && Number.isInteger(n) && n >= 0 && n < limit) return undefined;
  return `${name}: attribute ${attr} must be an integer from 0 to ${limit - 1}`;
}

/** The effect under a binding: division of floats never traps. */
export function effectOf(name: OpName, T: ScalarType): Effect {
  const { effect, traps } = OPS[name];
  const intOnly = effect === 'trap' && traps?.length === 1 && traps[0] === 'zero_divisor';
  return intOnly && inClass(T, 'float') ? 'pure' : effect;
}

/** A law with its constant bound. */
export type BoundLaw =
  | Extract<Law, string>
  | { readonly identity: RefValue }
  | { readonly rightIdentity: RefValue }
  | { readonly absorbing: RefValue };

/** The laws that hold for a binding of T: floats keep those that rounding, NaN and signed zero leave true. */
export function lawsOf(name: OpName, T: ScalarType): BoundLaw[] {
  const float = inClass(T, 'float');
  const bound: BoundLaw[] = [];
  for (const law of OPS[name].laws ?? []) {
    if (typeof law === 'string') {
      if (!float || law !== 'associative' || name === 'min' || name === 'max') bound.push(law);
    } else if (float) {
      // x − 0 and x / 1 are x for every float; x + 0 is not for −0, nor x · 0 for NaN.
      if ('rightIdentity' in law) bound.push({ rightIdentity: law.rightIdentity === 'one' ? 1 : 0 });
    } else if ('identity' in law) bound.push({ identity: lawConstant(law.identity, T) });
    else if ('absorbing' in law) bound.push({ absorbing: lawConstant(law.absorbing, T) });
    else bound.push({ rightIdentity: shiftsBy(name) ? 0n : lawConstant(law.rightIdentity, T) });
  }
  return bound;
}

/** Whether the last operand is a count, whose type is not T. */
function shiftsBy(name: OpName): boolean {
  return OPS[name].operands.at(-1) === 'i32';
}

function lawConstant(c: LawConstant, T: ScalarType): RefValue {
  const { min, max, kind } = scalarInfo(T);
  if (kind === 'bool') return c === 'one' || c === 'ones' || c === 'max';
  if (kind === 'vector') return new Uint8Array(16).fill(c === 'ones' ? 255 : 0);
  switch (c) {
    case 'zero':
      return 0n;
    case 'one':
      return 1n;
    case 'ones':
      return min < 0n ? -1n : max;
    case 'min':
      return min;
    case 'max':
      return max;
  }
}

/** Reference result of a row with an `eval`; throws RefTrap when the operation traps. */
export function evalOp(
  name: OpName,
  args: readonly RefValue[],
  binding: Partial<Binding> = {},
  attrs: EvalContext['attrs'] = {},
): readonly RefValue[] {
  const { eval: evaluate } = OPS[name];
  if (!evaluate) throw new RangeError(`${name} has no reference evaluation of its own`);
  return evaluate(args, { T: binding.T ?? 'bool', U: binding.U ?? 'bool', attrs });
}
