import type { BufType, Func, Op, Region, Value } from '../../compiler/ir/types.ts';
import { visitOps } from '../../compiler/ir/walk.ts';

/**
 * Memory planning: scratch buffers that are never needed at the same time share memory. Buffers are made in a function's body
 * itself, whose ops run in order, so a buffer lives from its `buf_alloc` to the last op that mentions it or holds one that
 * does. Slots are given first fit in order of allocation, preferring one with a buffer of the same sizes; the sizes of a
 * slot's buffers must all be known where the first is made. Changes the function; graph and kernel profile.
 */
export function planMemory(func: Func): void {
  const body = func.body!;
  const lives = findLives(body);
  const known = whereDefined(func);
  const slots: Slot[] = [];
  for (const life of lives) {
    const free = slots.filter(
      (s) => s.lastUse < life.from && life.alloc.operands.every((d) => (known.get(d) ?? Infinity) < s.from),
    );
    const slot = free.find((s) => s.sizes === sizesOf(life.alloc)) ?? free[0];
    if (slot) {
      slot.lastUse = life.to;
      slot.members.push(life.alloc);
    } else slots.push({ from: life.from, lastUse: life.to, sizes: sizesOf(life.alloc), members: [life.alloc] });
  }
  let n = 0;
  for (const s of slots) {
    for (const op of s.members) {
      op.attrs = undefined;
      if (s.members.length > 1) op.attrs = { slot: n };
    }
    if (s.members.length > 1) n++;
  }
}

interface Life {
  readonly alloc: Op;
  readonly from: number;
  readonly to: number;
}

interface Slot {
  readonly from: number;
  lastUse: number;
  readonly sizes: string;
  readonly members: Op[];
}

/** Scratch buffers in order, with the places in the body between which they are needed. */
function findLives(body: Region): Life[] {
  const from = new Map<Value, { alloc: Op; from: number; to: number }>();
  body.ops.forEach((op, at) => {
    if (op.op === 'buf_alloc') from.set(op.results[0]!, { alloc: op, from: at, to: at });
    visitOps({ args: [], ops: [op] }, (o) => {
      for (const v of o.operands) {
        const life = from.get(v);
        if (life) life.to = at;
      }
    });
  });
  return [...from.values()];
}

/** The place in the body where each value is defined; parameters before all. */
function whereDefined(func: Func): Map<Value, number> {
  const at = new Map<Value, number>(func.params.map((p) => [p, -1]));
  func.body!.ops.forEach((op, i) => op.results.forEach((r) => at.set(r, i)));
  return at;
}

function sizesOf(alloc: Op): string {
  const { elem, layout } = alloc.results[0]!.type as BufType;
  return `${elem} ${layout.name} ${layout.tile?.join() ?? ''} ${alloc.operands.map((v) => v.id).join()}`;
}
