import type { Func, Op, Region, Value } from '../../../compiler/ir/types.ts';

/** How many of an address's lowest bits are surely 0. */

const MOST = 31;

function zeros(n: bigint): number {
  if (n === 0n) return MOST;
  let k = 0;
  while (k < MOST && ((n >> BigInt(k)) & 1n) === 0n) k++;
  return k;
}

/**
 * For the integer values of a function, a number of low bits that are 0 whatever it runs on. `bases` are parameters that
 * are 0 themselves. Starts with the most and goes down until nothing changes.
 */
export function lowZeros(func: Func, bases: ReadonlySet<Value>): (v: Value) => number {
  const known = new Map<Value, number>();
  const constants = new Map<Value, bigint>();
  for (const p of func.params) known.set(p, bases.has(p) ? MOST : 0);
  const of = (v: Value): number => known.get(v) ?? MOST;
  let changed = true;
  const learn = (v: Value, n: number): void => {
    const next = Math.min(of(v), n);
    if (next === of(v) && known.has(v)) return;
    known.set(v, next);
    changed = true;
  };
  const result = (op: Op): number => {
    const o = (i: number): number => of(op.operands[i]!);
    const c = (i: number): bigint | undefined => constants.get(op.operands[i]!);
    switch (op.op) {
      case 'const': {
        const v = op.attrs!['value'];
        if (typeof v !== 'bigint') return 0;
        constants.set(op.results[0]!, v);
        return zeros(v);
      }
      case 'add':
      case 'sub':
      case 'or':
      case 'xor':
      case 'min':
      case 'max':
        return Math.min(o(0), o(1));
      case 'mul':
        return Math.min(MOST, o(0) + o(1));
      case 'and':
        return Math.max(o(0), o(1));
      case 'shl':
        return Math.min(MOST, o(0) + Number(c(1) ?? 0n));
      case 'shr':
        return Math.max(0, o(0) - Number(c(1) ?? BigInt(MOST)));
      case 'wrap':
      case 'exact':
        // A change of type keeps low bits where neither type is ternary.
        return [op.operands[0]!, op.results[0]!].every((v) => /^[iu]\d/.test(String(v.type))) ? o(0) : 0;
      case 'select':
        return Math.min(o(1), o(2));
      default:
        return 0;
    }
  };
  const pass = (region: Region, owner: Op | undefined): void => {
    for (const op of region.ops) {
      if (op.op === 'loop') op.regions![0]!.args.forEach((a, i) => learn(a, of(op.operands[i]!)));
      for (const r of op.regions ?? []) pass(r, op);
      if (op.op === 'br') {
        const t = op.target!;
        const into = t.op === 'loop' ? t.regions![0]!.args : t.results;
        into.forEach((a, i) => learn(a, of(op.operands[i]!)));
      } else if (op.op === 'yield') owner?.results.forEach((a, i) => learn(a, of(op.operands[i]!)));
      else if (!op.regions) {
        const integral = op.results.length === 1 && !/^t\d/.test(String(op.results[0]!.type));
        for (const v of op.results) learn(v, integral ? result(op) : 0);
      }
    }
  };
  while (changed) {
    changed = false;
    if (func.body) pass(func.body, undefined);
  }
  return of;
}
