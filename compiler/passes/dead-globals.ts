import type { Module } from '../ir/types.ts';
import { visitFunc } from '../ir/walk.ts';
import type { ModulePass } from './pass.ts';

/** Globals that no function reads or writes are removed, and the rest renumbered. */
export const deadGlobals: ModulePass = { name: 'dead-globals', unit: 'module', run };

function run(m: Module): void {
  const used = new Set<number>();
  const funcs = [...m.funcs.values(), ...m.kernels.values()];
  for (const f of funcs) {
    visitFunc(f, (op) => {
      if (op.op === 'global_get' || op.op === 'global_set') used.add(Number(op.attrs!['index']));
    });
  }
  if (used.size === m.globals.length) return;
  const place = new Map([...used].sort((a, b) => a - b).map((old, i) => [old, i]));
  m.globals = m.globals.filter((_, i) => used.has(i));
  for (const f of funcs) {
    visitFunc(f, (op) => {
      if (op.op === 'global_get' || op.op === 'global_set') {
        op.attrs = { ...op.attrs, index: place.get(Number(op.attrs!['index']))! };
      }
    });
  }
}
