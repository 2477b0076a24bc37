import type { ScalarType, StorageType } from '../types.ts';
import { inClass, scalarInfo } from '../types.ts';
import type { OpRow, TypePattern, TypeSet } from './schema.ts';
import type { OpName } from './table.ts';
import { opRow } from './table.ts';

/** Types and attributes of an operation's instances, checked against its row. */

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
  const row = opRow(name);
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
  for (const p of opRow(name).results) {
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
  const limit = opRow(name).attrLimits?.[attr] ?? Number.MAX_SAFE_INTEGER;
  const n = typeof value === 'bigint' ? Number(value) : value;
  if (typeof n === 'number' && Number.isInteger(n) && n >= 0 && n < limit) return undefined;
  return `${name}: attribute ${attr} must be an integer from 0 to ${limit - 1}`;
}
