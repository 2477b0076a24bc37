import type { Dim, Type } from '../../spec/abi.ts';
import type * as ast from '../syntax/ast.ts';
import type { Analysis } from './analysis.ts';
import type { ExternDecl, FnDecl, Instance, KernelDecl, ModuleInfo, Sig, SigParam, SigShape } from './decls.ts';
import { patternGenerics } from './generics.ts';
import { resolveType } from './resolve.ts';
import type { GenericValue } from './types.ts';
import { ERR, NOTHING, uniqueKey } from './types.ts';

/** Signatures of functions and kernels, and their instances. */

const NONE: ReadonlyMap<string, GenericValue> = new Map();

interface Shaped {
  readonly params: readonly ast.Param[];
  readonly result?: ast.TypeExpr | undefined;
  readonly results?: readonly ast.Param[];
}

function guardedSig(p: Analysis, decl: FnDecl | KernelDecl, generics: ReadonlyMap<string, GenericValue>): Sig {
  const { item } = decl;
  if (p.resolving.has(decl)) {
    // A size in the signature calls the function itself.
    p.report('E0552', decl.span, { name: decl.name });
    const broken = (x: ast.Param): SigParam => ({ name: x.name.text, type: ERR, inout: x.inout, span: x.name.span });
    return { params: item.params.map(broken), result: ERR, outputs: [], shapes: [] };
  }
  p.resolving.add(decl);
  const sig = makeSig(p, decl.module, generics, item);
  p.resolving.delete(decl);
  return sig;
}

/**
 * Resolves a signature. Names in the dimensions of parameters that are tensors themselves become shape names; a name in
 * the result that no parameter binds is known to nobody (null).
 */
export function makeSig(
  p: Analysis,
  module: ModuleInfo,
  generics: ReadonlyMap<string, GenericValue>,
  item: Shaped,
): Sig {
  const shapes = new Map<string, SigShape>();
  const params: SigParam[] = [];
  const names = new Map<string, ast.Ident>();
  const isKernel = item.results !== undefined;
  item.params.forEach((param, index) => {
    once(p, names, param.name);
    const direct = param.type.kind === 'tensor';
    const bind = (name: ast.Ident, axis: number): Dim | undefined => {
      const known = shapes.get(name.text);
      if (!direct) {
        if (known) return name.text;
        p.report('E0404', name.span, { name: name.text });
        return '?';
      }
      if (known) known.checks.push({ param: index, axis });
      else shapes.set(name.text, { name: name.text, span: name.span, param: index, axis, checks: [] });
      return name.text;
    };
    let type = resolveType({ p, module, generics, dims: bind }, param.type);
    // A kernel's index ranges need every size: an open dimension gets a shape name of its own.
    if (isKernel && type.kind === 'tensor' && type.dims.includes(null)) {
      const dims = type.dims.map((d, axis) => {
        if (d !== null) return d;
        const name = `${param.name.text}.${axis}`;
        shapes.set(name, { name, span: param.span, param: index, axis, checks: [] });
        return name;
      });
      type = p.types.tensor(type.elem, dims, type.layout);
    }
    params.push({ name: param.name.text, type, inout: param.inout, span: param.name.span });
  });
  const outer = (name: ast.Ident): Dim => (shapes.has(name.text) ? name.text : null);
  const outputs = (item.results ?? []).map((r): SigParam => {
    once(p, names, r.name);
    const dims = (name: ast.Ident): Dim | undefined => (shapes.has(name.text) ? name.text : undefined);
    return {
      name: r.name.text,
      type: resolveType({ p, module, generics, dims }, r.type),
      inout: false,
      span: r.name.span,
    };
  });
  let result: Type = NOTHING;
  if (item.result) result = resolveType({ p, module, generics, dims: outer }, item.result);
  else if (outputs.length === 1) result = outputs[0].type;
  else if (outputs.length > 1) {
    const items = outputs.map((o) => o.type);
    result = items.includes(ERR) ? ERR : p.types.tuple(items);
  }
  return { params, result, outputs, shapes: [...shapes.values()] };
}

function once(p: Analysis, names: Map<string, ast.Ident>, name: ast.Ident): void {
  const old = names.get(name.text);
  if (old) p.report('E0202', name.span, { name: name.text }, { related: [{ span: old.span, note: 'first' }] });
  else names.set(name.text, name);
}

export function externSig(p: Analysis, decl: ExternDecl): Sig {
  return (decl.sig ??= makeSig(p, decl.module, NONE, decl.item));
}

/** The signature of a generic declaration with stand-ins for its parameters. */
export function patternSig(p: Analysis, decl: FnDecl | KernelDecl): Sig {
  return (decl.pattern ??= guardedSig(p, decl, patternGenerics(p, decl.item.generics)));
}

/** Generic instances that may lead to one another; a program that needs more would need them without end. */
const MAX_INSTANCES = 100;
/** Instances of one declaration: where two calls each double the types, there are too many long before they are deep. */
const MAX_OF_ONE = 1000;

/** The instance of a function or kernel for generic arguments; new ones are queued for checking. */
export function instanceOf<D extends FnDecl | KernelDecl>(
  p: Analysis,
  decl: D,
  generics: ReadonlyMap<string, GenericValue> = NONE,
): Instance<D> {
  const key = decl.item.generics
    .map((g) => {
      const v = generics.get(g.name.text)!;
      return typeof v === 'object' ? uniqueKey(v) : String(v);
    })
    .join(', ');
  const table = decl.instances as unknown as Map<string, Instance<D>>;
  let instance = table.get(key);
  if (!instance) {
    const name = `${decl.module.prefix}${decl.name}${key === '' ? '' : `<${key}>`}`;
    const sig = guardedSig(p, decl, generics);
    const depth = key === '' ? 0 : p.depth + 1;
    const endless = depth >= MAX_INSTANCES || table.size >= MAX_OF_ONE;
    if (endless) p.report('E0330', decl.span, { name: decl.name });
    instance = { name, decl, generics, sig, state: endless ? 'done' : 'new', depth };
    table.set(key, instance);
    p.instances.set(name, instance);
    p.queue.push(instance);
  }
  return instance;
}
