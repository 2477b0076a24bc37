import { visitFunc } from '../../compiler/ir/walk.ts';
import { cloneFunc } from '../../compiler/ir/clone.ts';
import type { Func, Module } from '../../compiler/ir/types.ts';
import { InternalError } from '../../spec/internal.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { PreparedKernel } from '../target.ts';

/**
 * A function of a module as a prepared kernel of the scalar profile, for targets that take functions: parameters and results are
 * the components of its values (spec/layout.ts). `name` is that of the function, or the one it is exported by. Throws
 * InternalError where there is no such function.
 */
export function prepareFunction(source: Module, name: string, opt: 'O0' | 'O2' = 'O2'): PreparedKernel {
  const exported = source.exports.find((e) => e.name === name);
  const func = source.funcs.get(exported?.func ?? name);
  if (!func?.body) throw new InternalError('I-PREPARE', `no function ${name}`, 'backends/kernel');
  // Bytecode does not keep the parameters' names, but signatures do.
  const given = exported?.signature.params ?? [];
  const named = given.length === func.params.length ? given.map((p) => p.name) : [];
  const funcs = new Map<string, Func>();
  const need = (f: Func): void => {
    if (funcs.has(f.name)) return;
    funcs.set(f.name, f);
    visitFunc(f, (op) => {
      const callee = op.op === 'call' ? source.funcs.get(String(op.attrs!['func'])) : undefined;
      if (callee) need(callee);
    });
  };
  need(func);
  const module: Module = { ...source, funcs, kernels: new Map(), imports: [], exports: [], entries: [] };
  const params = func.params.map((p, i) => ({
    kind: 'scalar' as const,
    name: named[i] ?? p.name ?? `p${i}`,
    type: p.type as ScalarType,
  }));
  return {
    name,
    func: cloneFunc(func),
    params,
    results: func.results as ScalarType[],
    module,
    source,
    opt,
  };
}
