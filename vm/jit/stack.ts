import type { Func, Module } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';

/**
 * Bytes that a frame of compiled code takes at most: V8's first tier gives each value that is alive a place, and has some
 * for itself. Vectors count twice.
 */
const FRAME_BYTES = 256;
const VALUE_BYTES = 8;
/** A longer way through the calls is taken for an endless one. */
const MAX_CALLS = 500;

/**
 * How much of the platform's stack a call of any function may need, in bytes: an upper estimate by the longest way through
 * the calls; Infinity where functions call each other in a circle, so that the number of nested calls is the limit. Host
 * functions are taken to call nothing back.
 */
export function stackBytes(module: Module): number {
  const known = new Map<string, number>();
  const under = new Set<string>();
  const need = (f: Func): number => {
    const before = known.get(f.name);
    if (before !== undefined) return before;
    if (under.has(f.name) || under.size > MAX_CALLS) return Infinity;
    under.add(f.name);
    let deepest = 0;
    let values = f.params.length;
    visitFunc(f, (op) => {
      for (const r of op.results) values += r.type === 'v128' ? 2 : 1;
      for (const region of op.regions ?? []) values += region.args.length;
      const callee = typeof op.attrs?.['func'] === 'string' ? module.funcs.get(op.attrs['func']) : undefined;
      if (callee && deepest !== Infinity) deepest = Math.max(deepest, need(callee));
    });
    under.delete(f.name);
    const total = deepest + FRAME_BYTES + VALUE_BYTES * values;
    known.set(f.name, total);
    return total;
  };
  let most = 0;
  for (const f of module.funcs.values()) {
    most = Math.max(most, need(f));
    if (most === Infinity) break;
  }
  return most;
}
