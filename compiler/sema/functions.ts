import type { Type } from '../../spec/abi.ts';
import type { Span } from '../../spec/span.ts';
import type * as ast from '../syntax/ast.ts';
import type { Analysis } from './analysis.ts';
import { Body } from './analysis.ts';
import { coerce } from './coerce.ts';
import type { FnDecl, Instance, KernelDecl, ModuleInfo, Sig } from './decls.ts';
import { checkKernel } from './kernels.ts';
import { representatives, sizeNames } from './generics.ts';
import { instanceOf, makeSig } from './signatures.ts';
import { makeLocal } from './scope.ts';
import { blockInScope } from './stmts.ts';
import type { Local, ShapeVar, TEntry, TFunc, TParam } from './tree.ts';
import type { GenericValue } from './types.ts';
import { ERR, I32, NEVER, NOTHING, show, withSizeNames } from './types.ts';

/** What became of the value that a body should have. */
function dropped(body: ast.BlockExpr): 'semicolon' | 'last-let' | undefined {
  const last = body.stmts.at(-1);
  return last?.kind === 'expr' ? 'semicolon' : last?.kind === 'let' ? 'last-let' : undefined;
}

/** Bodies of functions, tests, properties and benches. */

const NONE: ReadonlyMap<string, GenericValue> = new Map();

/** Checks the body of an instance, once. */
export function checkInstance(p: Analysis, instance: Instance): void {
  if (instance.state !== 'new') return;
  const i = instance as { -readonly [K in keyof Instance]: Instance[K] };
  const { generics } = instance.decl.item;
  const general = generics.length > 0 ? instanceOf(p, instance.decl, representatives(p, generics)) : instance;
  if (general !== instance) {
    // What is wrong for every argument is reported once, in terms of the parameters.
    checkInstance(p, general);
    if (p.broken.has(general.name)) {
      p.broken.add(instance.name);
      i.state = 'done';
      return;
    }
  }
  i.state = 'checking';
  const names = general === instance && generics.length > 0 ? sizeNames(instance.generics) : undefined;
  const outer = p.depth;
  p.depth = instance.depth;
  withSizeNames(names, () => {
    const before = p.reports;
    if (instance.decl.kind === 'kernel') checkKernel(p, instance as Instance<KernelDecl>);
    else {
      const { decl } = instance as Instance<FnDecl>;
      checkBody(p, instance.name, decl.module, instance.generics, instance.sig, decl.item.body, decl.span);
    }
    if (p.reports > before) p.broken.add(instance.name);
  });
  p.depth = outer;
  i.state = 'done';
}

function checkBody(
  p: Analysis,
  name: string,
  module: ModuleInfo,
  generics: ReadonlyMap<string, GenericValue>,
  sig: Sig,
  body: ast.BlockExpr,
  span: Span,
): TFunc {
  const b = new Body(p, module, generics, sig.result);
  p.uses.set(name, b.uses);
  const before = p.reports;
  b.push();
  const shapeVars = sig.shapes.map((s): ShapeVar => {
    b.shapes.add(s.name);
    const local = makeLocal(s.name, I32, false, s.span);
    b.scope.names.set(s.name, { local, role: 'shape', used: true });
    return { local, source: { param: s.param, axis: s.axis }, checks: s.checks };
  });
  const params = sig.params.map((x): TParam => ({
    local: declareParam(b, x.name, x.type, x.inout, x.span),
    inout: x.inout,
  }));
  b.push();
  let value = blockInScope(b, body, sig.result === ERR ? undefined : sig.result);
  if (
    value.kind === 'block' &&
    !value.value &&
    value.type === NOTHING &&
    sig.result !== NOTHING &&
    sig.result !== ERR
  ) {
    const end = { ...body.span, start: Math.max(body.span.start, body.span.end - 1) };
    p.report('E0317', end, { type: show(sig.result) }, { hint: dropped(body) });
  } else value = coerce(b, value, sig.result);
  b.pop();
  b.pop();
  const f: TFunc = { name, params, shapeVars, result: sig.result === NEVER ? NOTHING : sig.result, body: value, span };
  p.funcs.set(name, f);
  if (p.reports > before) p.broken.add(name);
  return f;
}

function declareParam(b: Body, name: string, type: Type, inout: boolean, span: Span): Local {
  const local = makeLocal(name, type, inout, span);
  b.scope.names.set(name, { local, role: 'param', used: true });
  return local;
}

/** Checks a test, property or bench of the main module and gives its entry. */
export function checkEntry(
  p: Analysis,
  module: ModuleInfo,
  item: ast.TestItem | ast.PropertyItem | ast.BenchItem,
): TEntry {
  let func = `${module.prefix}${item.kind} ${item.name}`;
  for (let i = 2; p.funcs.has(func); i++) func = `${module.prefix}${item.kind} ${item.name} #${i}`;
  const sig = makeSig(p, module, NONE, { params: item.kind === 'property' ? item.params : [] });
  checkBody(p, func, module, NONE, sig, item.body, item.span);
  return { kind: item.kind, name: item.name, func, span: item.span };
}

/** A function of the name of a kernel that embedders call: it calls the kernel. */
export function kernelWrapper(p: Analysis, instance: Instance<KernelDecl>): TFunc {
  const { sig, name } = instance;
  const func = `export ${name}`;
  const span = instance.decl.span;
  const shapeVars = sig.shapes.map((s): ShapeVar => ({
    local: makeLocal(s.name, I32, false, s.span),
    source: { param: s.param, axis: s.axis },
    checks: s.checks,
  }));
  const params = sig.params.map((x): TParam => ({ local: makeLocal(x.name, x.type, x.inout, x.span), inout: x.inout }));
  const args = params.map(({ local, inout }) =>
    inout
      ? ({ kind: 'inout', place: { local, path: [], type: local.type, span } } as const)
      : ({ kind: 'value', value: { kind: 'local', local, type: local.type, span } } as const),
  );
  const f: TFunc = {
    name: func,
    params,
    shapeVars,
    result: sig.result,
    body: { kind: 'callKernel', kernel: name, args, type: sig.result, span },
    span,
  };
  p.funcs.set(func, f);
  p.uses.set(func, { funcs: new Set(), kernels: new Set([name]), externs: new Set(), impure: undefined });
  return f;
}
