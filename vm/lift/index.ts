import { makeModule } from '../../compiler/ir/create.ts';
import { parseFunc } from '../../compiler/ir/parse.ts';
import type { Module } from '../../compiler/ir/types.ts';
import type { TbcModule } from '../module.ts';
import { liftFunc } from './func.ts';

/**
 * The scalar IR of a verified module, with everything it was encoded from except value names; constants stand at the
 * start of their function. `kernels` also parses the kernel-profile functions that travel along.
 */
export function lift(m: TbcModule, options: { kernels?: boolean } = {}): Module {
  const out = makeModule();
  for (const f of m.funcs) out.funcs.set(f.name, liftFunc(m, f));
  const name = (func: number) => m.funcs[func].name;
  out.imports = m.imports.map((i) => ({ func: name(i.func), module: i.module, name: i.name, signature: i.signature }));
  out.exports = m.exports.map((e) => ({ name: e.name, func: name(e.func), signature: e.signature }));
  out.entries = m.entries.map((e) => ({
    kind: e.kind,
    name: e.name,
    func: name(e.func),
    signature: e.signature,
    span: e.span,
  }));
  out.data = [...m.data];
  out.globals = m.globals.map((g) => ({ name: g.name, type: g.type, init: g.value }));
  out.heapBase = m.heapBase;
  if (options.kernels) for (const k of m.kernels) out.kernels.set(k.name, parseFunc(k.text));
  out.files = [...m.files];
  out.lines = m.lines.map((l) => [...l]);
  return out;
}
