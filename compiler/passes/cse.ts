import { opInfo } from '../ir/ops.ts';
import type { AttrValue, Func, Op, Region, Value } from '../ir/types.ts';
import { irTypeText } from '../ir/verify.ts';
import type { FuncPass } from './pass.ts';

/**
 * Common subexpressions: an op that computes what a dominating op computed takes its results. Applies to pure ops and
 * to ops that may only trap: where the first did not trap, the second, with the same operands, does not either.
 * Reads of memory are left alone.
 */
export const cse: FuncPass = { name: 'cse', unit: 'func', run: (func) => new Cse(func).region(func.body!) };

class Cse {
  readonly known = new Map<string, Op>();
  /** What stands for a value, by id. */
  readonly replaced: (Value | undefined)[] = [];

  constructor(func: Func) {
    this.replaced.length = func.nextId;
  }

  region(r: Region): void {
    const added: string[] = [];
    let kept = 0;
    for (const op of r.ops) {
      const operands = op.operands;
      for (let i = 0; i < operands.length; i++) operands[i] = this.replaced[operands[i]!.id] ?? operands[i]!;
      if (op.regions) for (const inner of op.regions) this.region(inner);
      else {
        const key = keyOf(op);
        if (key !== undefined) {
          const first = this.known.get(key);
          if (first) {
            for (let i = 0; i < op.results.length; i++) this.replaced[op.results[i]!.id] = first.results[i]!;
            continue;
          }
          this.known.set(key, op);
          added.push(key);
        }
      }
      r.ops[kept++] = op;
    }
    r.ops.length = kept;
    for (const key of added) this.known.delete(key);
  }
}

/** Text that is equal for ops that compute the same; undefined for ops that must stay. */
function keyOf(op: Op): string | undefined {
  const info = opInfo(op.op);
  if (!info.pure && (info.row.effect !== 'trap' || info.terminator)) return undefined;
  let key = op.op;
  const operands = op.operands;
  // A commutative op's first two operands are the ones that may change places (addc's carry is the third).
  if (info.commutative && operands.length >= 2 && operands[0]!.id > operands[1]!.id) {
    key += ` ${operands[1]!.id} ${operands[0]!.id}`;
    for (let i = 2; i < operands.length; i++) key += ` ${operands[i]!.id}`;
  } else for (const v of operands) key += ` ${v.id}`;
  if (op.attrs) for (const name in op.attrs) key += ` ${name}=${attrKey(op.attrs[name]!)}`;
  if (info.explicitTypes) for (const v of op.results) key += ` ${irTypeText(v.type)}`;
  // A check's trap name does not matter to whether it passes; where the first passed, no second one traps.
  return op.op === 'trap_if' ? `trap_if ${operands[0]!.id}` : key;
}

function attrKey(v: AttrValue): string {
  if (typeof v === 'number') return Object.is(v, -0) ? '-0' : String(v);
  return typeof v === 'object' ? v.join() : String(v);
}
