import { cloneFunc } from '../../compiler/ir/clone.ts';
import { isBuf } from '../../compiler/ir/kernel-build.ts';
import type { BufType, Func, Module, Value } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { runPipeline } from '../../compiler/passes/pass.ts';
import { SCALAR_O0, SCALAR_O2 } from '../../compiler/passes/pipelines.ts';
import { InternalError } from '../../spec/internal.ts';
import { payloadBytes } from '../../spec/layout.ts';
import { ALLOC } from '../../spec/runtime-names.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { KernelParam, PreparedKernel } from '../target.ts';
import { accessOf } from './access.ts';
import type { VectorStyle } from './context.ts';
import { RELEASE } from './buffers.ts';
import { makeParts } from './parts.ts';
import { PREPARE_O0, PREPARE_O2, kernelFunction } from './pipeline.ts';
import { fix } from './shapes.ts';
import { kernelToScalar } from './to-scalar.ts';

/** Kernels as targets get them. */

export interface PrepareOptions {
  readonly opt?: 'O0' | 'O2';
  /** What the size parameters are, by name; without it sizes stay open. */
  readonly sizes?: ReadonlyMap<string, number>;
}

/** Names of the kernel's parameters that are sizes of its buffers, in order. */
export function sizeNames(kernel: Func): string[] {
  const dims = new Set(kernel.params.flatMap((p) => (isBuf(p.type) ? p.type.dims : [])));
  return kernel.params.flatMap((p) => (!isBuf(p.type) && p.name !== undefined && dims.has(p.name) ? [p.name] : []));
}

/**
 * One kernel of a module, which is not changed, made ready for targets. Throws InternalError where there is no such kernel or the
 * sizes are not those it has.
 */
export function prepareKernel(source: Module, name: string, options: PrepareOptions = {}): PreparedKernel {
  const kernel = source.kernels.get(name);
  if (!kernel?.body) throw new InternalError('I-PREPARE', `no kernel ${name}`, 'backends/kernel');
  const opt = options.opt ?? 'O2';
  const func = { ...cloneFunc(kernel), name: kernelFunction(name) };
  const named = sizeNames(kernel);
  const { sizes } = options;
  if (sizes) {
    const missing = named.filter((n) => !sizes.has(n));
    if (missing.length > 0) throw new InternalError('I-PREPARE', `no size ${missing.join(', ')} of ${name}`);
    const values = kernel.params.flatMap((p, i) => {
      const size = !isBuf(p.type) && p.name !== undefined && named.includes(p.name) ? sizes.get(p.name) : undefined;
      return size === undefined ? [] : [[i, BigInt(size)] as const];
    });
    fix(func, new Map(values));
  }
  // A module of its own: other kernels are not prepared along, and the functions that elements call stay as they are.
  const module: Module = { ...source, funcs: new Map([...scalarFuncs(source), [func.name, func]]) };
  for (const pass of (opt === 'O0' ? PREPARE_O0 : PREPARE_O2).passes) pass.run(module);
  const ready = module.funcs.get(func.name)!;
  Object.assign(module, { funcs: reachable(module, ready), kernels: new Map(), imports: [], exports: [], entries: [] });
  const params = ready.params.map((p) => describe(ready, p, named, sizes));
  return { name, func: ready, params, results: ready.results as ScalarType[], module, source, opt };
}

function scalarFuncs(m: Module): [string, Func][] {
  return [...m.funcs].filter(([, f]) => f.profile === 'scalar');
}

/** The function and those it calls, callees first. */
function reachable(m: Module, root: Func): Map<string, Func> {
  const out = new Map<string, Func>();
  const seen = new Set<string>();
  const go = (f: Func): void => {
    if (seen.has(f.name)) return;
    seen.add(f.name);
    visitFunc(f, (op) => {
      const callee = op.op === 'call' ? m.funcs.get(String(op.attrs!['func'])) : undefined;
      if (callee) go(callee);
    });
    out.set(f.name, f);
  };
  go(root);
  return out;
}

function describe(
  func: Func,
  p: Value,
  named: readonly string[],
  sizes: ReadonlyMap<string, number> | undefined,
): KernelParam {
  const name = p.name ?? `p${p.id}`;
  if (!isBuf(p.type)) {
    if (named.includes(name)) return { kind: 'size', name, value: sizes?.get(name) };
    return { kind: 'scalar', name, type: p.type };
  }
  const { type } = p;
  const open = type.dims.some((d) => typeof d !== 'number');
  const dims = open ? undefined : (type.dims as number[]);
  const bytes = dims && payloadBytes(elementOf(type), type.layout, dims);
  return { kind: 'buffer', name, type, dims, bytes, access: accessOf(func, p) };
}

function elementOf({ elem }: BufType): Parameters<typeof payloadBytes>[0] {
  return elem === 'f16' || elem === 'bf16' ? { kind: 'half', name: elem } : { kind: 'scalar', name: elem };
}

/**
 * The kernel's scalar form for processors: a module of scalar functions, `kernel.<name>` taking data pointers (u32) for buffers
 * and its other parameters as they are, and parts (`Func.partOf`), which threads may share. Scratch is from `rt.alloc`.
 */
export function scalarForm(kernel: PreparedKernel, style?: VectorStyle): Module {
  const { opt, source } = kernel;
  const module: Module = { ...kernel.module, funcs: new Map([...scalarFuncs(source), ...kernel.module.funcs]) };
  const root = kernel.func.name;
  const lowered = kernelToScalar(cloneFunc(kernel.func), (name) => module.funcs.get(name), {
    vectorise: opt === 'O2',
    ...(style && { style }),
  });
  for (const [name, f] of module.funcs) if (name !== root && f.body) module.funcs.set(name, cloneFunc(f));
  module.funcs.set(root, lowered);
  // Targets take the kernel's scratch from their own allocator: they must see where it is asked for.
  for (const name of [ALLOC, RELEASE]) {
    const f = module.funcs.get(name);
    if (f) f.inline = 'never';
  }
  if (opt === 'O2') makeParts(module);
  module.funcs = reachable(module, lowered);
  // What passes may not take for unused, and may not put into its callers.
  module.exports = [{ name: root, func: root, signature: { params: [], result: { kind: 'tuple', items: [] } } }];
  runPipeline(opt === 'O0' ? SCALAR_O0 : SCALAR_O2, module);
  module.exports = [];
  return module;
}
