import { Builder } from '../ir/builder.ts';
import { makeFunc } from '../ir/create.ts';
import { bufZero } from '../ir/kernel-build.ts';
import type { BufType, Func, IrType } from '../ir/types.ts';
import type { Layout } from '../../spec/abi.ts';
import { InternalError } from '../../spec/internal.ts';
import type { TKernel } from '../sema/tree.ts';
import { KernelBody } from './kernel-body.ts';
import { GraphBody } from './kernel-graph.ts';
import { bufTypeOf, KernelScope, scalarOf } from './kernel-scope.ts';

/**
 * Lowers a kernel in index notation to a function of the kernel profile or, where its body calls kernels on whole tensors,
 * of the graph profile. Parameters: a buffer for each tensor parameter, a buffer for each output tensor, the scalar
 * parameters, then one i32 for each shape variable. Results: the scalar outputs. What a graph launches beside the kernels
 * it names (its own definitions, kernels at other layouts) is added to `made`, by name. `layouts`: those of the tensors
 * in the order of parameters, where they differ from the declared ones; the function is called `name` then.
 */
export function lowerKernel(
  kernel: TKernel,
  resolve: (name: string) => TKernel,
  made: Map<string, Func> = new Map(),
  layouts: readonly (Layout | undefined)[] = [],
  name = kernel.name,
): Func {
  const tensors = [...kernel.params, ...kernel.outputs].filter((p) => p.tensor);
  const scalars = kernel.params.filter((p) => !p.tensor);
  const results = kernel.outputs.filter((p) => !p.tensor);
  const bufs = tensors.map((p, i): BufType => {
    const t = bufTypeOf(p.tensor!);
    return { ...t, layout: layouts[i] ?? t.layout };
  });
  const graph = kernel.body.some((s) => s.kind === 'call');
  const func = makeFunc(
    name,
    [
      ...tensors.map((p, i) => ({ type: bufs[i] as IrType, name: p.local.name })),
      ...scalars.map((p) => ({ type: scalarOf(p.local.type) as IrType, name: p.local.name })),
      ...kernel.shapeVars.map((s) => ({ type: 'i32' as IrType, name: s.local.name })),
    ],
    results.map((p) => scalarOf(p.local.type)),
    { profile: graph ? 'graph' : 'kernel', span: kernel.span, kernel: name },
  );
  const b = new Builder(func);
  b.span = kernel.span;
  const scope = new KernelScope(b, resolve);
  const body = new KernelBody(scope);
  const shapes = func.params.slice(tensors.length + scalars.length);
  kernel.shapeVars.forEach((s, i) => body.bindShape(s.local, shapes[i]!));
  scalars.forEach((p, i) => scope.values.set(p.local, [func.params[tensors.length + i]!]));
  tensors.forEach((p, i) => {
    scope.bufs.set(p.local, { buf: func.params[i]!, dims: body.dims(p.tensor!.dims) });
  });
  // Fresh outputs hold zero bytes, which in these layouts are no zero trits.
  for (const p of kernel.outputs) {
    const { buf } = p.tensor ? scope.buf(p.local) : {};
    const layout = (buf?.type as BufType | undefined)?.layout.name;
    if (buf && (layout === 'pack2' || layout === 'pack5')) bufZero(b, buf);
  }
  if (graph) {
    new GraphBody(body, made, (k, at, as) => lowerKernel(k, resolve, made, at, as)).lower(kernel.body);
  } else {
    for (const s of kernel.body) {
      if (s.kind !== 'define') throw new InternalError('I-KERNEL-CALL', `${kernel.name} is no graph`);
      body.define(s);
    }
  }
  b.span = kernel.span;
  b.return(results.map((p) => scope.local(p.local)[0]!));
  return func;
}
