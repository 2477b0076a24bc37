import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { makeOp, makeValue } from '../ir/create.ts';
import { opInfo } from '../ir/ops.ts';
import type { ConstValue, Func, IrType, Op, Value } from '../ir/types.ts';

/** Small questions about ops that several passes ask. */

/** Ops by the id of the value they define, filled as a pass walks; undefined for parameters and region arguments. */
export type Defs = (Op | undefined)[];

/** The value of a constant, or undefined. */
export function constOf(v: Value, defs: Defs): ConstValue | undefined {
  const d = defs[v.id];
  return d !== undefined && d.op === 'const' ? (d.attrs!['value'] as ConstValue) : undefined;
}

/** A new op `const` of a function. */
export function makeConst(func: Func, type: IrType, value: ConstValue, like: Op): Op {
  return makeOp('const', [], [makeValue(func, type)], { value }, undefined, undefined, like.span);
}

const CHEAP: ReadonlySet<string> = new Set([
  ...['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'select', 'wrap', 'exact', 'not'],
  ...['add', 'sub', 'neg', 'and', 'or', 'xor'],
]);

/** Whether an op is pure and takes an instruction or two, so that computing it for nothing costs less than a branch may. */
export function isCheap(op: Op): boolean {
  if (!CHEAP.has(op.op) || !opInfo(op.op).pure) return false;
  return [...op.operands, ...op.results].every((v) => {
    const info = scalarInfo(v.type as ScalarType);
    return info.kind !== 'trits' && info.kind !== 'vector';
  });
}

const SHIFTS: ReadonlySet<string> = new Set(['shl', 'shr', 'tshl', 'tshr', 'rotl', 'rotr']);
const DIVISIONS: ReadonlySet<string> = new Set(['div', 'rem', 'div_round', 'mod_bal', 'div_floor', 'mod_floor']);
const FLOATS: ReadonlySet<IrType> = new Set(['f32', 'f64']);

/** Whether an op has no effect but perhaps a trap that its constant operands rule out: it may be removed and moved. */
export function isSpeculatable(op: Op, defs: Defs): boolean {
  const info = opInfo(op.op);
  if (info.pure) return true;
  if (info.row.effect !== 'trap' || op.regions !== undefined) return false;
  const name = op.op;
  if (SHIFTS.has(name)) {
    const count = constOf(op.operands[1]!, defs);
    return typeof count === 'bigint' && count >= 0n;
  }
  if (DIVISIONS.has(name)) {
    if (FLOATS.has(op.operands[0]!.type)) return true;
    const divisor = constOf(op.operands[1]!, defs);
    return typeof divisor === 'bigint' && divisor !== 0n;
  }
  if (name === 'exact') {
    const from = scalarInfo(op.operands[0]!.type as ScalarType);
    const to = scalarInfo(op.results[0]!.type as ScalarType);
    return from.min >= to.min && from.max <= to.max;
  }
  if (name === 'trit_get' || name === 'trit_set') {
    const index = constOf(op.operands[1]!, defs);
    const width = BigInt(scalarInfo(op.operands[0]!.type as ScalarType).width);
    return typeof index === 'bigint' && index >= 0n && index < width;
  }
  return false;
}

/** Whether an op may be dropped when nothing uses its results. */
export function isRemovable(op: Op, defs: Defs): boolean {
  return op.op === 'global_get' || op.op === 'mem_size' || isSpeculatable(op, defs);
}
