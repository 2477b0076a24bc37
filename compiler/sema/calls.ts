import type { Dim, Type } from '../../spec/abi.ts';
import type { Span } from '../../spec/span.ts';
import type * as ast from '../syntax/ast.ts';
import type { Body, Related } from './analysis.ts';
import { builtinCall, builtinNames, isBuiltin } from './builtins.ts';
import { coerce, errorAt } from './coerce.ts';
import { convert } from './conversions.ts';
import type { Decl, ExternDecl, FnDecl, KernelDecl, Sig, SigParam } from './decls.ts';
import { expr, isLiteral } from './expr.ts';
import type { Bindings } from './generics.ts';
import { checkBounds, mapDims, substitute, unify } from './generics.ts';
import { lookup, member, visibleNames } from './modules.ts';
import { variantOf } from './patterns.ts';
import { place } from './places.ts';
import { genericArg, genericArgs, instantiate, resolveType } from './resolve.ts';
import { externSig, instanceOf, patternSig } from './signatures.ts';
import { valueElsewhere } from './suggest.ts';
import { tensorOperand } from './tensors.ts';
import type { TArg, TExpr, TPlace } from './tree.ts';
import { ERR, scalarByName, show } from './types.ts';
import { enumOfVariant, variantValue } from './variants.ts';

/** Calls of functions, kernels and host functions. */

export interface Callee {
  readonly decl: Decl;
  readonly generics: readonly ast.GenericArg[] | undefined;
  /** Written arguments of the enum, as in `Option<i32>.None`. */
  readonly enumType?: Type | undefined;
}

/** What a dotted path names; undefined when it begins with a value, `'error'` when it is wrong (reported). */
export function resolveCallee(b: Body, e: ast.Expr): Callee | 'error' | undefined {
  if (e.kind === 'name') {
    if (b.scope.find(e.name.text) || b.generics.has(e.name.text)) return undefined;
    const decl = lookup(b.p, b.module, e.name.text);
    if (decl === 'broken') return 'error';
    return decl && { decl, generics: e.generics };
  }
  if (e.kind !== 'field') return undefined;
  const base = resolveCallee(b, e.base);
  if (!base || base === 'error') return base;
  let { decl } = base;
  let enumType: Type | undefined;
  if (decl.kind === 'module') {
    const found = member(b.p, decl.target, e.name);
    return found ? { decl: found, generics: e.generics } : 'error';
  }
  if (decl.kind === 'alias') {
    enumType = resolveType({ p: b.p, module: b.module, generics: b.generics }, aliasUse(e.base, base.generics));
    const target = b.p.nominal.get(enumType)?.decl;
    if (target) decl = target;
  } else if (decl.kind === 'enum' && base.generics) {
    const env = { p: b.p, module: b.module, generics: b.generics };
    const args = genericArgs(env, decl, base.generics, e.base.span);
    if (!args) return 'error';
    enumType = instantiate(b.p, decl, args);
  }
  if (decl.kind === 'enum') {
    const variant = variantOf(b, decl, e.name);
    return variant ? { decl: variant, generics: e.generics, enumType } : 'error';
  }
  if (decl.kind === 'const') return undefined;
  b.p.report('E0208', e.name.span, { name: e.name.text, type: decl.name });
  return 'error';
}

function aliasUse(e: ast.Expr, args: readonly ast.GenericArg[] | undefined): ast.TypeExpr {
  const path: ast.Ident[] = [];
  for (let x = e; ; x = x.base) {
    if (x.kind === 'name') {
      path.unshift(x.name);
      break;
    }
    if (x.kind !== 'field') break;
    path.unshift(x.name);
  }
  return { kind: 'named', path, args: args ?? [], span: e.span };
}

/** Reductions that are no functions too: outside kernels the parser takes them for calls. */
const REDUCTIONS: ReadonlySet<string> = new Set(['sum', 'product', 'all', 'argmin', 'argmax', 'scan']);

type CallExpr = Extract<ast.Expr, { kind: 'call' }>;

export function call(b: Body, e: CallExpr, hint: Type | undefined): TExpr {
  const target = e.callee;
  if (target.kind === 'name') {
    const name = target.name.text;
    // Its header could not be read: what it takes is not known.
    const hidden = b.p.lostNames.has(name) && !b.scope.find(name);
    if (hidden && (lookup(b.p, b.module, name) || !isBuiltin(name))) return argumentsOnly(b, e);
    const generic = b.generics.get(name);
    if (typeof generic === 'object' && !b.scope.find(name)) return convert(b, generic, e);
    if (!b.scope.find(name) && generic === undefined && !lookup(b.p, b.module, name)) {
      const scalarType = scalarByName(name);
      if (isBuiltin(name)) return builtinCall(b, name, target.generics, e, hint);
      if (scalarType) return convert(b, scalarType, e);
      if (REDUCTIONS.has(name)) {
        const inside = { what: '#what.reduction-index', advice: '#advice.reduction-index', found: name };
        if (b.kernel) b.p.report('E0130', target.span, inside);
        else b.p.report('E0613', target.span, { name });
        return errorAt(e.span);
      }
      const variant = enumOfVariant(b, name);
      if (variant !== undefined)
        b.p.report('E0201', target.span, { name }, { suggestion: { span: target.span, text: variant } });
      else b.unknownName(name, target.span, () => [...visibleNames(b.p, b.module), ...builtinNames()]);
      return argumentsOnly(b, e);
    }
  }
  const callee = resolveCallee(b, target);
  if (callee === 'error') return argumentsOnly(b, e);
  if (!callee) {
    if (target.kind === 'name') {
      const binding = b.scope.find(target.name.text);
      if (binding) binding.used = true;
      if (binding?.local.type === ERR) return argumentsOnly(b, e);
    }
    if (target.kind === 'field') return methodCall(b, target, e);
    if (target.kind !== 'error') b.p.report('E0306', target.span, { name: b.p.text(target.span) });
    return argumentsOnly(b, e);
  }
  const { decl } = callee;
  switch (decl.kind) {
    case 'fn':
    case 'kernel':
      return callInstance(b, decl, callee.generics, e, hint);
    case 'extern':
      return callExtern(b, decl, e);
    case 'variant':
      return variantValue(b, decl, e.args, callee.generics, e.span, hint, callee.enumType);
    case 'alias': {
      const type = resolveType({ p: b.p, module: b.module, generics: b.generics }, aliasUse(target, callee.generics));
      if (type === ERR) return argumentsOnly(b, e);
      if (type.kind === 'scalar' || type.kind === 'str') return convert(b, type, e);
      break;
    }
    default:
      break;
  }
  b.p.report('E0306', target.span, { name: b.p.text(target.span) });
  return argumentsOnly(b, e);
}

/** `x.f(y)`, which other languages have and this one writes `f(x, y)`. */
function methodCall(b: Body, target: Extract<ast.Expr, { kind: 'field' }>, e: CallExpr): TExpr {
  if (target.base.kind === 'name' && PRINTERS.has(target.name.text) && !known(b, target.base.name.text)) {
    const text = b.p.text(target.span);
    b.p.report('E0201', target.span, { name: text }, { suggestion: { span: target.span, text: 'println' } });
    return argumentsOnly(b, e);
  }
  const { type } = expr(b, target.base, undefined);
  if (type !== ERR) {
    const field = type.kind === 'struct' && type.fields.some((f) => f.name === target.name.text);
    const name = valueElsewhere(target.name.text) ?? target.name.text;
    const decl = lookup(b.p, b.module, name);
    const changes =
      name === 'push' ||
      name === 'pop' ||
      (decl && decl !== 'broken' && decl.kind === 'fn' && decl.item.params[0]?.inout);
    const given = [target.base.span, ...e.args.map((a) => a.value.span)].map((s) => b.p.text(s));
    const text = `${name}(${changes ? 'inout ' : ''}${given.join(', ')})`;
    const exists = isBuiltin(name) || (decl !== undefined && decl !== 'broken');
    const suggestion = field || !exists ? undefined : { span: e.span, text };
    b.p.report('E0306', target.span, { name: b.p.text(target.span) }, { suggestion, hint: field ? undefined : 'self' });
  }
  return argumentsOnly(b, e);
}

/** How other languages print, after the name of some object. */
const PRINTERS: ReadonlySet<string> = new Set([
  'log',
  'print',
  'println',
  'printf',
  'writeline',
  'WriteLine',
  'Println',
  'write',
]);

function known(b: Body, name: string): boolean {
  return b.scope.find(name) !== undefined || b.generics.has(name) || lookup(b.p, b.module, name) !== undefined;
}

/** Checks the arguments of a call that is wrong already, for the errors in themselves. */
export function argumentsOnly(b: Body, e: CallExpr): TExpr {
  for (const a of e.args) {
    if (a.inout) place(b, a.value, 'inout');
    else if (b.kernel) tensorOperand(b, a.value);
    else expr(b, a.value, undefined);
  }
  return errorAt(e.span);
}

function callExtern(b: Body, decl: ExternDecl, e: CallExpr): TExpr {
  const sig = externSig(b.p, decl);
  const name = `${decl.module.prefix}${decl.name}`;
  b.uses.externs.add(name);
  b.uses.impure ??= e.span;
  if (!b.p.externs.has(name)) {
    const params = sig.params.map(({ name: n, type, inout }) => ({ name: n, type, inout }));
    b.p.extern({
      name,
      module: decl.item.module,
      hostName: decl.name,
      signature: { params, result: sig.result },
      span: decl.span,
    });
  }
  const done = checkArgs(b, decl.name, sig, e, undefined);
  return done ? { kind: 'callExtern', func: name, args: done.args, type: done.result, span: e.span } : errorAt(e.span);
}

function callInstance(
  b: Body,
  decl: FnDecl | KernelDecl,
  written: readonly ast.GenericArg[] | undefined,
  e: CallExpr,
  hint: Type | undefined,
): TExpr {
  let typed: (TExpr | undefined)[] | undefined;
  let bound: Bindings | undefined;
  if (decl.item.generics.length > 0) {
    const inferred = inferArguments(b, decl, written, e, hint);
    if (!inferred) return errorAt(e.span);
    [bound, typed] = inferred;
  } else if (written) {
    b.p.report('E0311', e.span, { name: decl.name, expected: 0, found: written.length });
  }
  const instance = instanceOf(b.p, decl, bound);
  if (decl.kind === 'kernel') b.uses.kernels.add(instance.name);
  else {
    b.uses.funcs.add(instance.name);
    b.kernel?.calls.push({ func: instance.name, span: e.span });
  }
  const done = checkArgs(b, decl.name, instance.sig, e, typed);
  if (!done) return errorAt(e.span);
  const whole =
    b.kernel && decl.kind === 'fn'
      ? done.args.findIndex((a) => a.kind === 'value' && a.value.type.kind === 'tensor')
      : -1;
  if (whole >= 0) {
    b.p.report('E0606', e.args[whole].value.span, { name: b.p.text(e.args[whole].value.span) });
    return errorAt(e.span);
  }
  if (decl.kind === 'kernel') {
    if (b.kernel) {
      b.p.report('E0603', e.span, { name: decl.name });
      return errorAt(e.span);
    }
    return { kind: 'callKernel', kernel: instance.name, args: done.args, type: done.result, span: e.span };
  }
  return { kind: 'call', func: instance.name, args: done.args, type: done.result, span: e.span };
}

/** Finds the generic arguments of a call: written ones first, then from the arguments, then from the expected type. */
export function inferArguments(
  b: Body,
  decl: FnDecl | KernelDecl,
  written: readonly ast.GenericArg[] | undefined,
  e: CallExpr,
  hint: Type | undefined,
): [Bindings, (TExpr | undefined)[]] | undefined {
  const { generics } = decl.item;
  const bound: Bindings = new Map();
  const typed: (TExpr | undefined)[] = e.args.map(() => undefined);
  if (written) {
    if (written.length > generics.length) {
      b.p.report('E0311', e.span, { name: decl.name, expected: generics.length, found: written.length });
      return void argumentsOnly(b, e);
    }
    const env = { p: b.p, module: b.module, generics: b.generics };
    for (let i = 0; i < written.length; i++) {
      const v = genericArg(env, generics[i], written[i]);
      if (v === undefined || v === ERR) return void argumentsOnly(b, e);
      bound.set(generics[i].name.text, v);
    }
  }
  const sig = patternSig(b.p, decl);
  if (e.args.length !== sig.params.length) {
    const related: Related = [{ span: decl.span, note: 'declared' }];
    b.p.report('E0307', e.span, { name: decl.name, expected: sig.params.length, found: e.args.length }, { related });
    return void argumentsOnly(b, e);
  }
  let broken = false;
  for (const literals of [false, true]) {
    e.args.forEach((a, i) => {
      if (isLiteral(a.value) !== literals || sig.params[i].type === ERR) return;
      const pattern = sig.params[i].type;
      if (a.inout) {
        const target = place(b, a.value, 'inout');
        if (target) unify(b.p, pattern, target.type, bound);
        else broken = true;
        return;
      }
      const want = substitute(b.p, pattern, bound);
      const hinted = want && mapDims(b.p, want, nameless);
      const value = b.kernel && a.value.kind === 'name' ? tensorOperand(b, a.value) : expr(b, a.value, hinted);
      typed[i] = value;
      if (value.type === ERR) broken = true;
      unify(b.p, pattern, value.type, bound);
    });
  }
  if (broken) return undefined;
  if (hint && generics.some((g) => !bound.has(g.name.text))) unify(b.p, sig.result, hint, bound);
  for (const g of generics) {
    if (bound.has(g.name.text)) continue;
    b.p.report(
      g.bound?.text === 'size' ? 'E0407' : 'E0309',
      e.span,
      { name: g.name.text },
      { related: [{ span: g.name.span, note: 'parameter' }] },
    );
    return undefined;
  }
  return checkBounds(b.p, generics, bound, e.span) ? [bound, typed] : undefined;
}

function nameless(d: Dim): Dim {
  return typeof d === 'string' ? null : d;
}

/** Checks the arguments of a call against a signature; the result is in terms of what the caller knows of the sizes. */
export function checkArgs(
  b: Body,
  name: string,
  sig: Sig,
  e: CallExpr,
  typed: readonly (TExpr | undefined)[] | undefined,
): { args: TArg[]; result: Type } | undefined {
  const { params } = sig;
  if (e.args.length !== params.length) {
    b.p.report('E0307', e.span, { name, expected: params.length, found: e.args.length });
    argumentsOnly(b, e);
    return undefined;
  }
  const shaped = sig.shapes.length > 0;
  const dims = new Map<string, Dim>();
  const args: TArg[] = [];
  let good = true;
  for (let i = 0; i < params.length; i++) {
    const arg = checkArg(b, params[i], e.args[i], typed?.[i], shaped ? dims : undefined);
    if (arg) args.push(arg);
    else good = false;
  }
  if (!good) return undefined;
  overlaps(b, args);
  const known = (d: Dim): Dim => (typeof d === 'string' ? (dims.get(d) ?? null) : d);
  return { args, result: mapDims(b.p, sig.result, known) };
}

function checkArg(
  b: Body,
  param: SigParam,
  arg: ast.Arg,
  typed: TExpr | undefined,
  dims: Map<string, Dim> | undefined,
): TArg | undefined {
  if (arg.inout !== param.inout) {
    b.p.report('E0308', arg.span, {
      name: param.name,
      form: param.inout ? `inout ${b.p.text(arg.value.span)}` : b.p.text(arg.value.span),
    });
    if (arg.inout) place(b, arg.value, 'inout');
    else if (!typed) expr(b, arg.value, undefined);
    return undefined;
  }
  const known = (d: Dim): Dim => (typeof d === 'string' ? (dims?.get(d) ?? null) : d);
  if (arg.inout) {
    const target = place(b, arg.value, 'inout');
    if (!target) return undefined;
    return inoutFits(b, param, target, dims) ? { kind: 'inout', place: target } : undefined;
  }
  const hint = dims ? mapDims(b.p, param.type, known) : param.type;
  const value =
    typed ?? (b.kernel ? kernelArg(b, arg.value, hint) : expr(b, arg.value, hint === ERR ? undefined : hint));
  if (value.type === ERR || param.type === ERR) return undefined;
  if (dims && !bindDims(b, param, value.type, value.span, dims)) return undefined;
  const fitted = coerce(b, value, dims ? mapDims(b.p, param.type, known) : param.type);
  return fitted.type === ERR ? undefined : { kind: 'value', value: fitted };
}

function kernelArg(b: Body, e: ast.Expr, hint: Type): TExpr {
  if (hint.kind !== 'tensor') return expr(b, e, hint);
  if (e.kind === 'name') return tensorOperand(b, e);
  b.p.report('E0617', e.span, { name: b.p.text(e.span) });
  return errorAt(e.span);
}

/** Binds the shape names of a parameter to the argument's sizes; sizes that are known to differ are an error. */
function bindDims(b: Body, param: SigParam, actual: Type, span: Span, dims: Map<string, Dim>): boolean {
  if (param.type.kind !== 'tensor' || actual.kind !== 'tensor' || actual.dims.length !== param.type.dims.length)
    return true;
  for (let axis = 0; axis < actual.dims.length; axis++) {
    const name = param.type.dims[axis];
    const found = actual.dims[axis];
    if (typeof name !== 'string') continue;
    const old = dims.get(name);
    if (typeof old === 'number' && typeof found === 'number' && old !== found) {
      b.p.report('E0409', span, { name, first: old, second: found, type: show(param.type) });
      return false;
    }
    // A constant is worth more than a name, a name more than nothing.
    if (old === undefined || old === null || typeof found === 'number') dims.set(name, found);
  }
  return true;
}

function inoutFits(b: Body, param: SigParam, target: TPlace, dims: Map<string, Dim> | undefined): boolean {
  const found = target.type;
  if (dims && !bindDims(b, param, found, target.span, dims)) return false;
  const want = param.type;
  if (want === ERR || found === ERR) return false;
  let fits = want === found;
  if (!fits && want.kind === 'tensor' && found.kind === 'tensor') {
    // The function may change a size that its type leaves open, so the variable must leave it open too.
    const sizes =
      want.dims.length === found.dims.length &&
      want.dims.every(
        (d, i) =>
          typeof d === 'string' || d === found.dims[i] || (typeof d === 'number' && typeof found.dims[i] !== 'number'),
      );
    fits =
      sizes &&
      want.elem === found.elem &&
      want.layout.name === found.layout.name &&
      String(want.layout.tile) === String(found.layout.tile);
  }
  if (!fits) b.p.report('E0301', target.span, { expected: show(want), found: show(found) });
  return fits;
}

/** One variable must not be passed twice as inout, unless as different fields. */
function overlaps(b: Body, args: readonly TArg[]): void {
  const places = args.flatMap((a) => (a.kind === 'inout' ? [a.place] : []));
  for (let i = 0; i < places.length; i++) {
    for (let j = 0; j < i; j++) {
      if (places[i].local !== places[j].local) continue;
      const x = places[i].path;
      const y = places[j].path;
      let apart = false;
      for (let k = 0; k < Math.min(x.length, y.length); k++) {
        const s = x[k];
        const t = y[k];
        if (s.kind !== 'field' || t.kind !== 'field') break;
        if (s.index !== t.index) {
          apart = true;
          break;
        }
      }
      if (!apart)
        b.p.report(
          'E0322',
          places[i].span,
          { name: places[i].local.name },
          { related: [{ span: places[j].span, note: 'first' }] },
        );
    }
  }
}
