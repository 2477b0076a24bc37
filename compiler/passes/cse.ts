import { opInfo } from '../ir/ops.ts';
import type { AttrValue, Func, Op, Region, Value } from '../ir/types.ts';
import { irTypeText } from '../ir/verify.ts';
import type { FuncPass } from './pass.ts';

/**
 * Common subexpressions: an op that computes what a dominating op computed takes its results. Applies to pure ops, to
 * ops that may only trap (where the first did not trap, the second, with the same operands, does not either), and to
 * reads between which nothing writes or calls on any path.
 */
export const cse: FuncPass = { name: 'cse', unit: 'func', run: (func) => new Cse(func).region(func.body!) };

class Cse {
  readonly known = new Map<string, Op>();
  /** What stands for a value, by id. */
  readonly replaced: (Value | undefined)[] = [];

  /** Loops in which something writes: their reads may see what an earlier round wrote. */
  readonly writing = new Set<Op>();
  /** Reads of equal epochs see the same memory. Every write begins an epoch that never was. */
  epoch = 0;
  lastEpoch = 0;

  constructor(func: Func) {
    this.replaced.length = func.nextId;
    this.scan(func.body!);
  }

  /** Collects the loops that write; gives whether a region writes. */
  scan(r: Region): boolean {
    let writes = false;
    for (const op of r.ops) {
      let here = isWrite(op);
      if (op.regions) for (const inner of op.regions) here = this.scan(inner) || here;
      if (op.regions && here && !ONCE.has(op.op)) this.writing.add(op);
      writes ||= here;
    }
    return writes;
  }

  newEpoch(): void {
    this.epoch = ++this.lastEpoch;
  }

  /** Regions of one op: each starts with the memory before it; after it, the memory is that before only if none wrote. */
  control(op: Op): void {
    if (this.writing.has(op)) this.newEpoch();
    const before = this.epoch;
    let wrote = false;
    for (const inner of op.regions!) {
      this.epoch = before;
      this.region(inner);
      wrote ||= this.epoch !== before;
    }
    // Branches may leave from before the last write or after it: nothing is known then.
    if (wrote) this.newEpoch();
  }

  region(r: Region): void {
    const added: string[] = [];
    let kept = 0;
    for (const op of r.ops) {
      const operands = op.operands;
      for (let i = 0; i < operands.length; i++) operands[i] = this.replaced[operands[i]!.id] ?? operands[i]!;
      if (op.regions) this.control(op);
      else {
        if (isWrite(op)) this.newEpoch();
        const key = keyOf(op, this.epoch);
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

const ONCE: ReadonlySet<string> = new Set(['block', 'if', 'if3']);

function isWrite(op: Op): boolean {
  const { effect } = opInfo(op.op).row;
  return effect === 'write' || effect === 'call';
}

/** Text that is equal for ops that compute the same; undefined for ops that must stay. */
function keyOf(op: Op, epoch: number): string | undefined {
  const info = opInfo(op.op);
  const reads = info.row.effect === 'read';
  if (!info.pure && !reads && (info.row.effect !== 'trap' || info.terminator)) return undefined;
  let key = reads ? `${op.op}#${epoch}` : op.op;
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
