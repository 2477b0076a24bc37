import type { Module, Region } from '../../compiler/ir/types.ts';

/**
 * What WebAssembly engines and the builders take: a module beyond this runs on the interpreter. Engines allow 1,000 parameters
 * and results, 50,000 locals and functions of some 7 MB; the builders recurse on nested blocks.
 */
const MAX_NESTING = 300;
const MAX_SIGNATURE = 900;
const MAX_OPS = 40_000;

/** Whether every function can be compiled. */
export function fitsWasm(m: Module): boolean {
  for (const f of m.funcs.values()) {
    if (f.params.length > MAX_SIGNATURE || f.results.length > MAX_SIGNATURE) return false;
    if (f.body && count(f.body, 0) > MAX_OPS) return false;
  }
  return true;
}

/** Number of ops and of the values that control carries; Infinity where they nest too deeply. */
function count(region: Region, depth: number): number {
  if (depth > MAX_NESTING) return Infinity;
  let n = region.args.length;
  for (const op of region.ops) {
    n += 1 + op.results.length;
    for (const r of op.regions ?? []) n += count(r, depth + 1);
  }
  return n;
}
