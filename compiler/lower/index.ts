import { makeFunc, makeModule } from '../ir/create.ts';
import type { Func, Module, Signature } from '../ir/types.ts';
import type { Type } from '../../spec/abi.ts';
import { STR } from '../../spec/abi.ts';
import { InternalError } from '../../spec/internal.ts';
import { flatten } from '../../spec/layout.ts';
import { HEAP_TOP_NAME, hasHandles } from '../../spec/runtime-names.ts';
import type { TExtern, TFunc, TKernel, TProgram } from '../sema/tree.ts';
import { Context } from './context.ts';
import { bin, wrap } from './emit.ts';
import { lowerExpr } from './expr.ts';
import { Fn } from './func.ts';
import { lowerKernel } from './kernel.ts';
import { dropFunction } from './runtime/count.ts';
import { alloc, retain } from './runtime/heap.ts';
import { loadDim } from './runtime/tensor.ts';
import { componentNames } from './names.ts';

/**
 * Lowers a checked program to IR: functions to the scalar profile, kernels to the kernel profile (`Module.kernels`).
 * Calls of a kernel go to the function `kernel.<name>`, which the kernel passes make from it.
 */
export function lowerProgram(
  program: TProgram,
  sources: { files: readonly string[]; lines: readonly number[][] },
): Module {
  const module = makeModule();
  module.files = [...sources.files];
  module.lines = sources.lines.map((l) => [...l]);
  module.globals.push({ name: HEAP_TOP_NAME, type: 'u32', init: 0n });
  const ctx = new Context(module, program);
  for (const e of program.externs) addImport(module, e);
  // Signatures first: a support function never takes a name that a function of the program has.
  const made = program.funcs.map((tf) => declare(module, tf));
  program.funcs.forEach((tf, i) => lowerFunc(ctx, tf, made[i]));
  const resolve = (name: string): TKernel => {
    const found = ctx.kernels.get(name);
    if (!found) throw new InternalError('I-LOWER-KERNEL', `no kernel ${name}`, 'lower');
    return found;
  };
  for (const k of program.kernels) module.kernels.set(k.name, lowerKernel(k, resolve, module.kernels));
  if (program.kernels.length > 0) {
    // The kernels' scalar forms, made later, take scratch memory with these; what is not called is dropped.
    alloc(ctx);
    dropFunction(ctx, STR);
  }
  addExports(ctx, program);
  addEntries(ctx, program);
  module.heapBase = ctx.dataEnd;
  module.globals[0].init = BigInt(ctx.dataEnd);
  return module;
}

function addImport(module: Module, e: TExtern): void {
  const { params, result } = e.signature;
  const types = params.flatMap((p) => flatten(p.type).map((type) => ({ type, name: p.name })));
  const back = params.filter((p) => p.inout).flatMap((p) => flatten(p.type));
  module.funcs.set(e.name, makeFunc(e.name, types, [...flatten(result), ...back], { span: e.span, body: false }));
  module.imports.push({ func: e.name, module: e.module, name: e.hostName, signature: e.signature });
}

function declare(module: Module, tf: TFunc): Func {
  const params = tf.params.flatMap((p) => {
    const names = componentNames(p.local.type, p.local.name);
    return flatten(p.local.type).map((type, i) => ({ type, name: names[i]! }));
  });
  const back = tf.params.filter((p) => p.inout).flatMap((p) => flatten(p.local.type));
  const func = makeFunc(tf.name, params, [...flatten(tf.result), ...back], { span: tf.span });
  module.funcs.set(tf.name, func);
  return func;
}

function lowerFunc(ctx: Context, tf: TFunc, func: Func): void {
  const f = new Fn(ctx, tf, func);
  bindParams(f, func);
  const val = lowerExpr(f, tf.body);
  if (f.b.reachable) f.leave(f.own(val, tf.result));
}

/** Parameters, then shape variables with the checks of the sizes that must agree. */
function bindParams(f: Fn, func: Func): void {
  const { b } = f;
  let at = 0;
  for (const p of f.tf.params) {
    const n = flatten(p.local.type).length;
    f.env.set(p.local, func.params.slice(at, at + n));
    at += n;
  }
  const dim = (param: number, axis: number) => loadDim(b, f.env.get(f.tf.params[param].local)![0], axis);
  f.tf.params.forEach((p, i) => {
    if (p.local.type.kind !== 'tensor') return;
    p.local.type.dims.forEach((d, axis) => {
      if (typeof d === 'number') b.trapIf(bin(b, 'ne', dim(i, axis), d), 'shape');
    });
  });
  for (const s of f.tf.shapeVars) {
    const value = dim(s.source.param, s.source.axis);
    for (const c of s.checks) b.trapIf(b.op('ne', [dim(c.param, c.axis), value]), 'shape');
    f.define(s.local, { v: [wrap(b, value, 'i32')], own: 'stable' });
    f.shapes.set(s.local.name, s.local);
  }
}

function signatureOf(tf: TFunc): Signature {
  return {
    params: tf.params.map((p) => ({ name: p.local.name, type: p.local.type, inout: p.inout })),
    result: tf.result,
  };
}

function addExports(ctx: Context, program: TProgram): void {
  const { module } = ctx;
  const all = program.exports.map((e) => ({ ...e }));
  const main = program.main === undefined ? undefined : ctx.funcs.get(program.main);
  if (main && !all.some((e) => e.name === 'main'))
    all.push({ name: 'main', func: main.name, signature: signatureOf(main) });
  for (const e of all) {
    module.exports.push({ name: e.name, func: e.func, signature: e.signature });
    supportEmbedder(ctx, e.signature);
  }
  for (const i of module.imports) supportEmbedder(ctx, i.signature);
}

function addEntries(ctx: Context, program: TProgram): void {
  for (const e of program.entries) {
    const tf = ctx.funcs.get(e.func);
    if (!tf) throw new InternalError('I-LOWER-ENTRY', `entry ${e.name} without a function`, 'lower');
    const signature = signatureOf(tf);
    ctx.module.entries.push({ kind: e.kind, name: e.name, func: e.func, signature, span: e.span });
    supportEmbedder(ctx, signature);
  }
}

/** Keeps what an embedder needs to make, keep and give up the values of a signature. */
function supportEmbedder(ctx: Context, s: Signature): void {
  const types = [...s.params.map((p) => p.type), s.result].filter(hasHandles);
  if (types.length === 0) return;
  alloc(ctx);
  retain(ctx);
  const seen = new Set<Type>();
  const visit = (t: Type): void => {
    if (seen.has(t) || !hasHandles(t)) return;
    seen.add(t);
    if (t.kind === 'tuple') t.items.forEach(visit);
    else if (t.kind === 'struct') t.fields.forEach((x) => visit(x.type));
    else {
      dropFunction(ctx, t);
      // Parts too: an embedder builds a value from its parts, and may have to give them up one by one.
      if (t.kind === 'enum') t.variants.forEach((v) => v.payload.forEach(visit));
      else if (t.kind === 'tensor' && t.elem.kind !== 'half') visit(t.elem);
    }
  };
  types.forEach(visit);
}
