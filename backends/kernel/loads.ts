import type { Op, Region, Value } from '../../compiler/ir/types.ts';
import { replaceAllUses, visitOps } from '../../compiler/ir/walk.ts';
import type { Lowering } from './context.ts';
import { inBounds } from './element.ts';
import { isLoopOp, noteRanges } from './pattern.ts';

/**
 * Brings the loads of a loop's body out of branches where they cannot trap, and makes equal loads one, so that the
 * strategies see element expressions as functions of loaded elements. Changes the kernel.
 */
export function gatherLoads(cx: Lowering, loop: Op): void {
  noteRanges(cx, loop);
  const region = loop.regions![0]!;
  const out: Op[] = [];
  const seen = new Map<string, Value>();
  const replaced = new Map<Value, Value>();
  const stored = new Set<Value>();
  const key = (op: Op): string => op.operands.map((v) => v.id).join();
  const keep = (op: Op): void => {
    if (op.op !== 'buf_load' || stored.has(op.operands[0]!)) {
      out.push(op);
      return;
    }
    const known = seen.get(key(op));
    if (known) replaced.set(op.results[0]!, known);
    else {
      seen.set(key(op), op.results[0]!);
      out.push(op);
    }
  };
  for (const op of region.ops) {
    visitOps({ args: [], ops: [op] }, (o) => {
      if (o.op === 'buf_store') stored.add(o.operands[0]!);
    });
    if (isLoopOp(op)) gatherLoads(cx, op);
    else if (op.regions) for (const load of takeLoads(cx, op, stored)) keep(load);
    keep(op);
  }
  region.ops = out;
  replaceAllUses(region, replaced);
}

/** Takes the loads out of the branches of an op that may run ahead of it. */
function takeLoads(cx: Lowering, op: Op, stored: ReadonlySet<Value>): Op[] {
  const taken: Op[] = [];
  const inner = new Set<Value>();
  const walk = (region: Region): void => {
    for (const v of region.args) inner.add(v);
    region.ops = region.ops.filter((o) => {
      if (o.op === 'buf_load' && isSafe(o)) {
        taken.push(o);
        return false;
      }
      for (const v of o.results) inner.add(v);
      if (o.op === 'if' || o.op === 'if3' || o.op === 'block') o.regions!.forEach(walk);
      else if (o.regions) for (const r of o.regions) r.args.forEach((v) => inner.add(v));
      return true;
    });
  };
  const isSafe = (o: Op): boolean => {
    const [buf, ...indices] = o.operands as [Value, ...Value[]];
    const buffer = cx.buffers.get(buf);
    if (!buffer || stored.has(buf)) return false;
    return indices.every((v, axis) => !inner.has(v) && inBounds(cx, v, buffer.dims[axis]!));
  };
  if (op.op === 'if' || op.op === 'if3' || op.op === 'block') op.regions!.forEach(walk);
  return taken;
}
