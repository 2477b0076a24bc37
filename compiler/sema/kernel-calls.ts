import type { Type } from '../../spec/abi.ts';
import type { Span } from '../../spec/span.ts';
import type * as ast from '../syntax/ast.ts';
import { argumentsOnly, checkArgs, inferArguments, resolveCallee } from './calls.ts';
import type { Bindings } from './generics.ts';
import type { KernelState } from './kernels.ts';
import { defineWhole } from './kernels.ts';
import { instanceOf } from './signatures.ts';
import type { Local, TExpr } from './tree.ts';
import { ERR, show } from './types.ts';

interface Target {
  readonly name: ast.Ident;
  readonly isLet: boolean;
}

/** A kernel called in a kernel: whole tensors in, whole tensors out. */
export function kernelCall(k: KernelState, e: ast.Expr, targets: readonly Target[], span: Span): void {
  const { b } = k;
  const { p } = b;
  const giveUp = (): void => {
    for (const t of targets) {
      if (t.isLet) b.declare(t.name.text, ERR, false, t.name.span);
      else defineWhole(k, t.name);
    }
  };
  const callee = e.kind === 'call' ? resolveCallee(b, e.callee) : undefined;
  if (e.kind !== 'call' || !callee || callee === 'error' || callee.decl.kind !== 'kernel') {
    if (callee !== 'error' && e.kind !== 'error') p.report('E0615', e.span, { name: p.text(e.span) });
    return giveUp();
  }
  const { decl } = callee;
  let bound: Bindings | undefined;
  let typed: (TExpr | undefined)[] | undefined;
  if (decl.item.generics.length > 0) {
    const inferred = inferArguments(b, decl, callee.generics, e, undefined);
    if (!inferred) return giveUp();
    [bound, typed] = inferred;
  }
  const instance = instanceOf(p, decl, bound);
  b.uses.kernels.add(instance.name);
  const inout = e.args.find((a) => a.inout);
  if (inout) {
    p.report('E0308', inout.span, { name: decl.name, form: p.text(inout.value.span) });
    argumentsOnly(b, e);
    return giveUp();
  }
  const done = checkArgs(b, decl.name, instance.sig, e, typed);
  if (!done) return giveUp();
  const args: TExpr[] = [];
  for (const a of done.args) {
    if (a.kind !== 'value') return giveUp();
    if (a.value.type.kind === 'tensor' && !isNamed(a.value)) {
      p.report('E0617', a.value.span, { name: p.text(a.value.span) });
      return giveUp();
    }
    args.push(a.value);
  }
  const results =
    instance.sig.outputs.length === 1 ? [done.result] : done.result.kind === 'tuple' ? done.result.items : [];
  if (results.length !== targets.length) {
    p.report('E0301', e.span, { expected: `${targets.length}`, found: show(done.result) });
    return giveUp();
  }
  const locals = targets.map((t, i) => bindTarget(k, t, results[i], e));
  if (locals.some((l) => l === undefined)) return;
  k.body.push({
    kind: 'call',
    kernel: instance.name,
    args,
    targets: locals.map((local, i) => ({ local: local!, isLet: targets[i].isLet })),
    span,
  });
}

/** Whether a tensor argument is a tensor of the kernel, at most in another layout or with sizes to be checked. */
function isNamed(t: TExpr): boolean {
  return t.kind === 'local' || (t.kind === 'asTensor' && isNamed(t.value));
}

/** A result goes to a new name, or to an output whose sizes are checked at the launch where they may differ. */
function bindTarget(k: KernelState, target: Target, type: Type, e: ast.Expr): Local | undefined {
  const { b } = k;
  if (target.isLet) return b.declare(target.name.text, type, false, target.name.span);
  const local = defineWhole(k, target.name);
  if (!local || local.type === ERR || type === ERR) return undefined;
  const want = local.type;
  const wrong = (): undefined => void b.p.report('E0301', e.span, { expected: show(want), found: show(type) });
  if (want === type) return local;
  if (
    want.kind !== 'tensor' ||
    type.kind !== 'tensor' ||
    want.elem !== type.elem ||
    want.dims.length !== type.dims.length
  )
    return wrong();
  for (let i = 0; i < want.dims.length; i++) {
    const x = want.dims[i];
    const y = type.dims[i];
    if (typeof x === 'number' && typeof y === 'number' && x !== y) return wrong();
  }
  return local;
}
