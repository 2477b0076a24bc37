import { partCheck } from '../../compiler/ir/parts.ts';
import { findOp, opInfo } from '../../compiler/ir/ops.ts';
import { fits, Ranges } from '../../compiler/ir/ranges.ts';
import type { Func, Module, Op } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { isSpeculatable } from '../../compiler/passes/facts.ts';
import type { StorageType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';

/** What functions of threads do: whether they trap, and why one cannot run on a device. */

/** Whether an op of the scalar or launch profile may trap, the accesses of memory taken to lie within it. */
function opMayTrap(op: Op, ranges: Ranges, callee: (name: string) => boolean): boolean {
  if (op.op === 'trap' || op.op === 'trap_if') return true;
  if (op.op === 'call') return callee(String(op.attrs!['func']));
  if (op.op === 'load') {
    const { kind } = scalarInfo(op.attrs!['storage'] as StorageType);
    return kind === 'trits' || kind === 'bool';
  }
  const { effect, traps } = opInfo(op.op).row;
  if (effect !== 'trap' || isSpeculatable(op, ranges.defs)) return false;
  const second = op.operands[1] && ranges.range(op.operands[1]);
  if (traps?.length === 1 && second) {
    if (traps[0] === 'shift') return second.lo < 0;
    if (traps[0] === 'zero_divisor') return second.lo <= 0 && second.hi >= 0;
  }
  return !(op.op === 'exact' && fits(ranges.range(op.operands[0]!), op.results[0]!.type));
}

/** For functions of a module that do not call themselves: whether one may trap. */
export function trapFinder(module: Module): (func: Func) => boolean {
  const known = new Map<string, boolean>();
  const find = (func: Func): boolean => {
    let traps = known.get(func.name);
    if (traps === undefined) {
      const ranges = new Ranges(func);
      traps = false;
      visitFunc(func, (op) => {
        traps ||= opMayTrap(op, ranges, (name) => find(module.funcs.get(name)!));
      });
      known.set(func.name, traps);
    }
    return traps;
  };
  return find;
}

/** Why a function cannot run in a thread of a device, with the name in the program of the one that cannot; undefined where it can. */
export function threadProblem(module: Module, name: string): string | undefined {
  const funcOf = (n: string): Func | undefined => module.funcs.get(n);
  const seen = new Set<string>();
  /** The function that needs a heap: of support functions, the one that calls them. */
  const heap = (n: string): string | undefined => {
    if (seen.has(n)) return undefined;
    seen.add(n);
    let found: string | undefined;
    const f = funcOf(n);
    if (!f?.body) return undefined;
    visitFunc(f, (op) => {
      if (op.op === 'call') found ??= heap(String(op.attrs!['func']));
      else if (usesMemory(op)) found ??= n;
    });
    return found?.startsWith('rt.') ? n : found;
  };
  const needs = heap(name);
  if (needs !== undefined) {
    return `${needs} uses tensors, strings or other values on the heap, which threads of a device have none of`;
  }
  const problem = partCheck(funcOf).problem(name);
  return problem === undefined ? undefined : `${name}: ${problem}`;
}

function usesMemory(op: Op): boolean {
  const effect = findOp(op.op)?.row.effect;
  return op.op !== 'mark' && (effect === 'read' || effect === 'write') && op.regions === undefined;
}
