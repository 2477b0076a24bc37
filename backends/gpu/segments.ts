import { isBuf } from '../../compiler/ir/kernel-build.ts';
import { opInfo } from '../../compiler/ir/ops.ts';
import type { ConstValue, Func, IrType, Op, Value } from '../../compiler/ir/types.ts';
import { evalOp } from '../../spec/ops/index.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import { bindingOf } from '../../compiler/ir/evaluate.ts';
import { freeValues } from '../kernel/context.ts';
import { isPure } from '../kernel/pattern.ts';

/** Cuts the body of a kernel of fixed sizes into what becomes one launch each, and says which values pass between them. */
export interface Cut {
  readonly segments: readonly Segment[];
  /** Values of the body that are known already. */
  readonly constants: ReadonlyMap<Value, ConstValue>;
  /** Pure ops by their results that whoever needs them computes anew. */
  readonly again: ReadonlyMap<Value, Op>;
}

export type Segment =
  /** A thread a point of its index space. */
  | { readonly kind: 'points'; readonly ops: readonly [Op] }
  | { readonly kind: 'zero'; readonly ops: readonly [Op] }
  /** In order, by one thread. */
  | { readonly kind: 'steps'; readonly ops: readonly Op[] };

/** Ops that are computed anew rather than stored and loaded: at most so many a value. */
const AGAIN_LIMIT = 12;

export function cut(func: Func): Cut {
  const constants = new Map<Value, ConstValue>();
  const again = new Map<Value, Op>();
  const cost = new Map<Value, number>(func.params.filter((p) => !isBuf(p.type)).map((p) => [p, 0]));
  const segments: Segment[] = [];
  let steps: Op[] = [];
  const close = (): void => {
    if (steps.length > 0) segments.push({ kind: 'steps', ops: steps });
    steps = [];
  };
  for (const op of func.body!.ops) {
    if (op.op === 'return') break;
    if (op.op === 'par') {
      if (isEmpty(op, constants)) continue;
      close();
      const known = op.operands.every((v) => constants.has(v));
      segments.push(known ? { kind: 'points', ops: [op] } : { kind: 'steps', ops: [op] });
    } else if (op.op === 'buf_zero' || op.op === 'buf_alloc') {
      close();
      segments.push({ kind: 'zero', ops: [op] });
    } else if (!fold(op, constants)) {
      const price = priceOf(op, constants, cost);
      if (price > AGAIN_LIMIT) steps.push(op);
      else {
        for (const r of op.results) {
          again.set(r, op);
          cost.set(r, price);
        }
      }
    }
  }
  close();
  return { segments, constants, again };
}

function isEmpty(op: Op, constants: ReadonlyMap<Value, ConstValue>): boolean {
  for (let i = 0; i < op.operands.length; i += 2) {
    const [start, end] = [constants.get(op.operands[i]!), constants.get(op.operands[i + 1]!)];
    if (start !== undefined && end !== undefined && start >= end) return true;
  }
  return false;
}

/** Evaluates an op whose operands are known, where that is no trap. */
function fold(op: Op, constants: Map<Value, ConstValue>): boolean {
  if (op.op === 'const') {
    constants.set(op.results[0]!, op.attrs!['value'] as ConstValue);
    return true;
  }
  const { row } = opInfo(op.op);
  if ((row.effect !== 'pure' && row.effect !== 'trap') || op.regions || !row.eval) return false;
  if (!op.operands.every((v) => constants.has(v))) return false;
  try {
    const args = op.operands.map((v) => constants.get(v) as RefValue);
    const values = evalOp(opInfo(op.op).name, args, bindingOf(op), op.attrs ?? {});
    op.results.forEach((r, i) => constants.set(r, values[i]!));
    return true;
  } catch (e) {
    if (e instanceof RefTrap) return false;
    throw e;
  }
}

/** How many ops computing it anew takes, from what every launch has. */
function priceOf(op: Op, constants: ReadonlyMap<Value, ConstValue>, cost: ReadonlyMap<Value, number>): number {
  if (op.regions || !isPure(op)) return Infinity;
  return op.operands.reduce((n, v) => n + (constants.has(v) ? 0 : (cost.get(v) ?? Infinity)), 1);
}

/** Values of the body that ops use from outside of them and that are neither constants nor computed anew: parameters and stored values. */
export function needs(ops: readonly Op[], { constants, again }: Pick<Cut, 'constants' | 'again'>): Set<Value> {
  const out = new Set<Value>();
  const made = new Set<Value>();
  const want = (v: Value): void => {
    if (constants.has(v) || made.has(v) || out.has(v)) return;
    const op = again.get(v);
    if (op) op.operands.forEach(want);
    else out.add(v);
  };
  for (const op of ops) {
    for (const v of op.operands) want(v);
    if (op.regions) for (const v of freeValues(op)) want(v);
    for (const r of op.results) made.add(r);
  }
  return out;
}

/** The kind of a value that passes between launches. */
export function isBuffer(v: Value): boolean {
  return isBuf(v.type as IrType);
}
