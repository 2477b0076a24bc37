import { visitFunc } from '../../compiler/ir/walk.ts';
import { cloneFunc } from '../../compiler/ir/clone.ts';
import type { Func, Module } from '../../compiler/ir/types.ts';
import { InternalError } from '../../spec/internal.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { PreparedKernel } from '../target.ts';

/**
 * A function of a module as a prepared kernel of the scalar profile, which this target alone takes: parameters and results are
 * the components of its values (spec/layout.ts). Throws InternalError where there is no such function.
 */
export function prepareFunction(source: Module, name: string, opt: 'O0' | 'O2' = 'O2'): PreparedKernel {
  const func = source.funcs.get(name);
  if (!func?.body) throw new InternalError('I-PREPARE', `no function ${name}`, 'backends/verilog');
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
    name: p.name ?? `p${i}`,
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
