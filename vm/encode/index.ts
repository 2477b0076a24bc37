import { printFunc } from '../../compiler/ir/print.ts';
import type { Module, Signature } from '../../compiler/ir/types.ts';
import { InternalError } from '../../spec/internal.ts';
import { NO_SPAN } from '../../spec/span.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { TbcConstant, TbcFunc, TbcModule } from '../module.ts';
import { encodeFunc } from './func.ts';

/**
 * Bytecode of a module whose functions are all of the scalar profile and valid. Throws InternalError on anything that
 * bytecode cannot hold. `names`: keeps the names of variables, for debuggers.
 */
export function encode(m: Module, options: { readonly names?: boolean } = {}): TbcModule {
  const names = new Map([...m.funcs.keys()].map((name, i) => [name, i]));
  const funcIndex = (name: string): number => {
    const i = names.get(name);
    if (i === undefined) throw new InternalError('I-TBC-FUNC', `no function @${name}`, 'vm/encode');
    return i;
  };
  const constants: TbcConstant[] = [];
  const pool = new Map<string, number>();
  const constant = (type: ScalarType, value: TbcConstant['value']): number => {
    const text = Object.is(value, -0) ? '-0' : String(value);
    const key = `${type}:${text}`;
    let i = pool.get(key);
    if (i === undefined) {
      i = constants.push({ type, value }) - 1;
      pool.set(key, i);
    }
    return i;
  };
  const importOf = new Map(m.imports.map((imp, i) => [imp.func, i]));
  const funcs: TbcFunc[] = [...m.funcs.values()].map((f) => {
    const encoded = f.body ? encodeFunc(f, { funcIndex, constant, names: options.names === true }) : undefined;
    return {
      name: f.name,
      params: f.params.map((p) => p.type as ScalarType),
      paramNames: f.params.map((p) => (f.body && p.name) || ''),
      results: f.results as ScalarType[],
      imported: f.body ? -1 : importIndex(importOf, f.name),
      registers: encoded?.registers ?? [],
      code: encoded?.code ?? new Int16Array(0),
      spans: encoded?.spans ?? new Int32Array(0),
      inlined: encoded?.inlined ?? [],
      names: encoded?.names ?? [],
      span: f.body ? f.span : NO_SPAN,
      kernel: f.body ? f.kernel : undefined,
      inline: f.body ? f.inline : undefined,
      partOf: f.body ? f.partOf : undefined,
    };
  });
  const described = (x: { func: string; signature: Signature }) => ({
    func: funcIndex(x.func),
    signature: x.signature,
  });
  return {
    funcs,
    imports: m.imports.map((i) => ({ ...described(i), module: i.module, name: i.name })),
    exports: m.exports.map((e) => ({ ...described(e), name: e.name })),
    entries: m.entries.map((e) => ({ ...described(e), kind: e.kind, name: e.name, span: e.span })),
    constants,
    globals: m.globals.map((g) => ({ name: g.name, type: g.type, value: g.init })),
    data: m.data,
    heapBase: m.heapBase,
    kernels: [...m.kernels].map(([name, f]) => ({ name, text: printFunc(f, { spans: true }) })),
    files: m.files,
    lines: m.lines,
  };
}

function importIndex(importOf: ReadonlyMap<string, number>, name: string): number {
  const i = importOf.get(name);
  if (i === undefined)
    throw new InternalError('I-TBC-IMPORT', `@${name} has neither a body nor an import`, 'vm/encode');
  return i;
}
