import { InternalError } from '../../spec/internal.ts';
import { OPS } from '../../spec/ops/index.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { AttrKind, OpRow, TypePattern } from '../../spec/ops/schema.ts';

/** What the compiler asks of an op-table row again and again, worked out once. */
export interface OpInfo {
  readonly name: OpName;
  readonly row: OpRow;
  /** Operand that binds T (U); -1 where only the result does. */
  readonly tFrom: number;
  readonly uFrom: number;
  /** Result patterns before a `rest`. */
  readonly fixedResults: readonly TypePattern[];
  readonly fixedOperands: readonly TypePattern[];
  readonly restOperands: boolean;
  readonly restResults: boolean;
  /** Result types cannot be worked out from the operands: the builder and the text form must be told them. */
  readonly explicitTypes: boolean;
  readonly pure: boolean;
  readonly terminator: boolean;
  readonly regions: number;
  readonly commutative: boolean;
  /** Attribute names and kinds in the row's order, labels left out (a branch's label is its `target`). */
  readonly attrs: readonly (readonly [string, AttrKind])[];
}

function describe(name: string, row: OpRow): OpInfo {
  const fixed = (ps: readonly (TypePattern | 'rest')[]) => ps.filter((p): p is TypePattern => p !== 'rest');
  const fixedOperands = fixed(row.operands);
  const fixedResults = fixed(row.results);
  const tFrom = fixedOperands.indexOf('T');
  const uFrom = fixedOperands.indexOf('U');
  const restResults = row.results.includes('rest');
  const unbound = (p: TypePattern) => (p === 'T' && tFrom < 0) || (p === 'U' && uFrom < 0);
  return {
    name: name as OpName,
    row,
    tFrom,
    uFrom,
    fixedResults,
    fixedOperands,
    restOperands: row.operands.includes('rest'),
    restResults,
    explicitTypes: restResults || fixedResults.some(unbound),
    pure: row.effect === 'pure' && row.regions === undefined && row.terminator !== true,
    terminator: row.terminator === true,
    regions: row.regions ?? 0,
    commutative: row.laws?.includes('commutative') ?? false,
    attrs: Object.entries(row.attrs ?? {}).filter(([, kind]) => kind !== 'label'),
  };
}

const INFO = new Map<string, OpInfo>(Object.entries<OpRow>(OPS).map(([name, row]) => [name, describe(name, row)]));

/** The facts of an op by its name, or undefined where the table has none. */
export function findOp(name: string): OpInfo | undefined {
  return INFO.get(name);
}

/** The facts of an op by its name; throws InternalError on a name that the table does not have. */
export function opInfo(name: string): OpInfo {
  const info = INFO.get(name);
  if (!info) throw new InternalError('I-IR-OP', `no op ${name} in the op table`);
  return info;
}

/** Every op of the table. */
export function allOps(): IterableIterator<OpInfo> {
  return INFO.values();
}
