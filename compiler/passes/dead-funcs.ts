import type { Type } from '../../spec/abi.ts';
import { ALLOC, dropName, hasHandles, RELEASE, RETAIN } from '../../spec/runtime-names.ts';
import type { Func, Module } from '../ir/types.ts';
import { visitFunc } from '../ir/walk.ts';
import type { ModulePass } from './pass.ts';

/**
 * Unused functions: keeps what exports, entries and kernels reach, the support functions with which an embedder makes
 * and frees values of the types in their signatures, and those with which a device makes the scratch of kernels that it
 * lowers itself. Imports that nothing calls go too.
 */
export const deadFuncs: ModulePass = { name: 'dead-funcs', unit: 'module', run };

function run(m: Module): void {
  const live = new Set<string>();
  const work: Func[] = [];
  const reach = (name: string): void => {
    const f = m.funcs.get(name);
    if (!f || live.has(name)) return;
    live.add(name);
    work.push(f);
  };
  const boundary = [
    ...m.exports.map((e) => e.signature),
    ...m.entries.map((e) => e.signature),
    ...m.imports.map((i) => i.signature),
  ];
  const seen = new Set<Type>();
  const types = (t: Type): void => {
    if (seen.has(t)) return;
    seen.add(t);
    if (hasHandles(t)) {
      reach(ALLOC);
      reach(RETAIN);
      const drop = dropName(t);
      if (drop !== undefined) reach(drop);
    }
    if (t.kind === 'tensor' && t.elem.kind !== 'half') types(t.elem);
    else if (t.kind === 'tuple') t.items.forEach(types);
    else if (t.kind === 'struct') t.fields.forEach((f) => types(f.type));
    else if (t.kind === 'enum') t.variants.forEach((v) => v.payload.forEach(types));
  };
  for (const s of boundary) {
    s.params.forEach((p) => types(p.type));
    types(s.result);
  }
  for (const e of m.exports) reach(e.func);
  for (const e of m.entries) reach(e.func);
  if (m.kernels.size > 0) for (const name of [ALLOC, RELEASE]) reach(name);
  work.push(...m.kernels.values());
  for (let f = work.pop(); f; f = work.pop()) {
    visitFunc(f, (op) => {
      const callee = op.attrs?.['func'];
      if (typeof callee === 'string') reach(callee);
    });
  }
  for (const name of [...m.funcs.keys()]) if (!live.has(name)) m.funcs.delete(name);
  m.imports = m.imports.filter((i) => live.has(i.func));
}
