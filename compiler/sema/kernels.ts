import type { Dim, TensorTy, Type } from '../../spec/abi.ts';
import type { Span } from '../../spec/span.ts';
import type * as ast from '../syntax/ast.ts';
import type { Analysis, KernelCx } from './analysis.ts';
import { Body } from './analysis.ts';
import { resolveCallee } from './calls.ts';
import type { Instance, KernelDecl, SigShape } from './decls.ts';
import { check, expr, shapeNames } from './expr.ts';
import { kernelCall } from './kernel-calls.ts';
import { checkInPlace } from './kernel-places.ts';
import { extentOf } from './kernel-ranges.ts';
import { explicitRange } from './kernel-reduce.ts';
import { lookup } from './modules.ts';
import { exampleIndexes } from './operators.ts';
import { resolveType } from './resolve.ts';
import { makeLocal } from './scope.ts';
import type { Local, ShapeVar, TExpr, TIndex, TKernel, TKernelParam, TKernelStmt } from './tree.ts';
import { elementType, ERR, I32, isInt, NEVER, show } from './types.ts';

/** Kernels: definitions in index notation. */

/** What has been defined so far of an output. */
interface Output {
  readonly local: Local;
  total: boolean;
  /** Partial definitions, by the text of constant indexes. */
  readonly parts: Set<string>;
}

/** State of checking one kernel. */
export class KernelState {
  readonly b: Body;
  readonly outputs = new Map<Local, Output>();
  readonly inouts = new Set<Local>();
  readonly body: TKernelStmt[] = [];
  readonly shapes = new Map<string, Local>();
  /** Sizes of parameters that the body needs to be equal. */
  readonly equal: [string, string][] = [];
  readonly fixed: [string, number][] = [];
  frees = new Map<string, TIndex>();
  #extents = new Map<Local, readonly TExpr[]>();
  /** Output that the current statement defines: it may not read it. */
  target: Local | undefined;
  readonly cx: KernelCx;

  constructor(b: Body) {
    this.b = b;
    this.cx = {
      readable: (local, span) => this.#readable(local, span),
      frees: () => this.frees,
      extents: (local) => this.extents(local),
      equate: (x, y) => this.#equate(x, y),
      calls: [],
    };
  }

  #readable(local: Local, span: Span): void {
    const output = this.outputs.get(local);
    if (output && !output.total && output.parts.size === 0) this.b.p.report('E0611', span, { name: local.name });
    else if (output && local === this.target) this.b.p.report('E0611', span, { name: local.name });
  }

  #equate(x: TExpr, y: TExpr): boolean {
    const [a, c] = x.kind === 'const' ? [y, x] : [x, y];
    if (!this.#isShape(a)) return false;
    if (c.kind === 'const') this.fixed.push([a.local.name, Number(c.value)]);
    else if (this.#isShape(c)) this.equal.push([a.local.name, c.local.name]);
    else return false;
    return true;
  }

  #isShape(t: TExpr): t is Extract<TExpr, { kind: 'local' }> {
    return t.kind === 'local' && this.shapes.get(t.local.name) === t.local;
  }

  setExtents(local: Local, extents: readonly TExpr[]): void {
    this.#extents.set(local, extents);
  }

  extents(local: Local): readonly TExpr[] {
    const known = this.#extents.get(local);
    if (known) return known;
    const { type } = local;
    return type.kind === 'tensor'
      ? type.dims.map((d) => this.sizeExpr(d, local.span)).filter((t) => t !== undefined)
      : [];
  }

  sizeExpr(d: Dim, span: Span): TExpr | undefined {
    if (typeof d === 'number') return { kind: 'const', value: BigInt(d), type: I32, span };
    const local = typeof d === 'string' ? this.shapes.get(d) : undefined;
    return local && { kind: 'local', local, type: I32, span };
  }
}

export function checkKernel(p: Analysis, instance: Instance<KernelDecl>): void {
  const { decl, sig, generics } = instance;
  const b = new Body(p, decl.module, generics, undefined);
  p.uses.set(instance.name, b.uses);
  b.push();
  const k = new KernelState(b);
  b.kernel = k.cx;
  for (const s of sig.shapes) {
    const local = makeLocal(s.name, I32, false, s.span);
    k.shapes.set(s.name, local);
    b.shapes.add(s.name);
    // Names that a dimension left open got have no spelling in the source.
    if (!s.name.includes('.')) b.scope.names.set(s.name, { local, role: 'shape', used: true });
  }
  const declare = (name: string, type: Type, mutable: boolean, span: Span): Local => {
    // A scalar may be named like a size, which it then hides.
    const local = makeLocal(name, type, mutable, span);
    b.scope.names.set(name, { local, role: 'param', used: true });
    return local;
  };
  const params = sig.params.map((x): TKernelParam => {
    const local = declare(x.name, x.type, x.inout, x.span);
    if (x.inout) k.inouts.add(local);
    checkParam(p, x.type, x.inout, x.span);
    return { local, tensor: tensorOf(x.type), inout: x.inout };
  });
  const outputs = sig.outputs.map((x): TKernelParam => {
    const local = declare(x.name, x.type, true, x.span);
    if (tensorOf(x.type)?.dims.includes(null)) p.report('E0403', x.span, { name: '_' });
    checkParam(p, x.type, false, x.span);
    k.outputs.set(local, { local, total: false, parts: new Set() });
    return { local, tensor: tensorOf(x.type), inout: false };
  });
  b.push();
  for (const s of decl.item.body) statement(k, s);
  b.pop();
  if (b.uses.impure) p.report('E0616', b.uses.impure, { name: p.text(b.uses.impure).replace(/\(.*/s, '') });
  const broken = decl.item.body.some((s) => s.kind === 'error');
  for (const o of k.outputs.values()) {
    if (o.total || o.parts.size > 0 || broken || o.local.type === ERR) continue;
    const { name, type, span } = o.local;
    const place = type.kind === 'tensor' ? `${name}[${exampleIndexes(type)}]` : name;
    p.report('E0601', span, { name, place });
  }
  const kernel: TKernel = {
    name: instance.name,
    params,
    outputs,
    shapeVars: sig.shapes.map((s) => shapeVar(s, k, sig.shapes)),
    body: k.body,
    span: decl.span,
  };
  p.kernels.set(instance.name, kernel);
  p.kernelCalls.push(...k.cx.calls);
}

function tensorOf(t: Type): TensorTy | undefined {
  return t.kind === 'tensor' ? t : undefined;
}

function checkParam(p: Analysis, t: Type, inout: boolean, span: Span): void {
  const elem = t.kind === 'tensor' ? t.elem : t;
  const good = elem.kind === 'scalar' || (elem.kind === 'half' && t.kind === 'tensor');
  if (t !== ERR && (!good || (inout && t.kind !== 'tensor'))) p.report('E0610', span, { type: show(t) });
}

function shapeVar(s: SigShape, k: KernelState, all: readonly SigShape[]): ShapeVar {
  const also = k.equal.filter(([x]) => x === s.name).flatMap(([, y]) => all.filter((o) => o.name === y));
  const checks = [...s.checks, ...also.map(({ param, axis }) => ({ param, axis }))];
  const values = k.fixed.flatMap(([name, value]) => (name === s.name ? [value] : []));
  return { local: k.shapes.get(s.name)!, source: { param: s.param, axis: s.axis }, checks, values };
}

function statement(k: KernelState, s: ast.KernelStmt): void {
  if (s.kind === 'error') return;
  if (s.kind === 'defineMany') {
    kernelCall(
      k,
      s.value,
      s.names.map((name) => ({ name, isLet: true })),
      s.span,
    );
    return;
  }
  if (!s.indices && isKernelCall(k, s.value)) {
    kernelCall(k, s.value, [{ name: s.name, isLet: s.isLet }], s.span);
    return;
  }
  if (s.isLet) defineLet(k, s);
  else defineOutput(k, s);
}

function isKernelCall(k: KernelState, e: ast.Expr): boolean {
  if (e.kind !== 'call') return false;
  if (e.callee.kind === 'name' && !lookup(k.b.p, k.b.module, e.callee.name.text)) return false;
  if (e.callee.kind !== 'name' && e.callee.kind !== 'field') return false;
  const callee = resolveCallee(k.b, e.callee);
  return callee !== undefined && callee !== 'error' && callee.decl.kind === 'kernel';
}

type Define = Extract<ast.KernelStmt, { kind: 'define' }>;

/** A value of one element: a scalar. */
function element(k: KernelState, e: ast.Expr, want: Type | undefined): TExpr | undefined {
  const t = want ? check(k.b, e, want) : expr(k.b, e, undefined);
  if (t.type === ERR) return undefined;
  if (t.type.kind === 'scalar' || t.type === NEVER) return t;
  k.b.p.report('E0610', e.span, { type: show(t.type) });
  return undefined;
}

function annotation(k: KernelState, s: Define): Type | undefined {
  if (!s.type) return undefined;
  const { b } = k;
  const type = resolveType({ p: b.p, module: b.module, generics: b.generics, dims: shapeNames(b) }, s.type);
  return type.kind === 'tensor' && s.indices ? elementType(type) : type;
}

function defineLet(k: KernelState, s: Define): void {
  const { b } = k;
  const want = annotation(k, s);
  b.push();
  k.frees = new Map();
  let good = want !== ERR;
  const ranges = writtenRanges(b, s.indices ?? []);
  for (const [axis, i] of (s.indices ?? []).entries()) {
    const { expr: target } = i;
    if (target.kind !== 'name') {
      b.p.report('E0608', target.span, { name: s.name.text });
      good = false;
      continue;
    }
    const bounds = i.range ? ranges[axis] : extentOf(b, target.name, [s.value]);
    if (!bounds) good = false;
    free(k, target.name, bounds);
  }
  const value = element(k, s.value, want);
  const frees = [...k.frees.values()];
  k.frees = new Map();
  b.pop();
  const elem = want ?? value?.type ?? ERR;
  const dims = frees.map((f): Dim =>
    f.end.kind === 'const' ? Number(f.end.value) : f.end.kind === 'local' ? f.end.local.name : null,
  );
  const type =
    !good || !value || elem === ERR || elem === NEVER ? ERR : s.indices ? b.p.types.tensor(elem, dims) : elem;
  const local = b.declare(s.name.text, type, false, s.name.span);
  if (type === ERR || !value) return;
  if (s.indices)
    k.setExtents(
      local,
      frees.map((f) => f.end),
    );
  k.body.push({
    kind: 'define',
    target: local,
    isLet: true,
    frees,
    indices: frees.map(localExpr),
    value,
    span: s.span,
  });
}

/** The ranges that are written for indices of a left side; none may depend on another index there: they span a box. */
function writtenRanges(
  b: Body,
  indices: readonly { readonly range: ast.Expr | undefined }[],
): ReturnType<typeof explicitRange>[] {
  return indices.map((i) => i.range && explicitRange(b, i.range));
}

function localExpr(f: TIndex): TExpr {
  return { kind: 'local', local: f.local, type: I32, span: f.local.span };
}

/** Declares a free index, or only its name when its range is not known (reported). */
function free(k: KernelState, name: ast.Ident, bounds: { start: TExpr; end: TExpr } | undefined): TIndex | undefined {
  const local = k.b.declare(name.text, I32, false, name.span, 'index');
  if (!bounds) return undefined;
  const index = { local, ...bounds };
  k.frees.set(name.text, index);
  return index;
}

function defineOutput(k: KernelState, s: Define): void {
  const { b } = k;
  const { p } = b;
  const binding = b.scope.find(s.name.text);
  const local = binding?.local;
  const output = local && k.outputs.get(local);
  const inout = local !== undefined && k.inouts.has(local);
  if (!local || (!output && !inout)) {
    if (!binding)
      p.unknown('E0201', s.name.text, s.name.span, [...[...k.outputs.keys()].map((o) => o.name), ...b.scope.all()]);
    else p.report('E0608', s.name.span, { name: s.name.text });
    return;
  }
  binding.used = true;
  const { type } = local;
  if (type === ERR) return;
  const rank = type.kind === 'tensor' ? type.dims.length : 0;
  const given = s.indices ?? [];
  if (given.length !== rank) {
    p.report('E0401', s.span, { expected: rank, found: given.length, type: show(type) });
    if (output) output.total = true;
    return;
  }
  b.push();
  k.frees = new Map();
  const sizes = k.extents(local);
  let good = true;
  let total = true;
  const indices: TExpr[] = [];
  const ranges = writtenRanges(b, given);
  given.forEach((g, axis) => {
    const name = g.expr.kind === 'name' ? g.expr.name : undefined;
    const isFree =
      name && (g.range || (!b.scope.find(name.text) && !b.generics.has(name.text) && !lookup(p, b.module, name.text)));
    if (name && isFree) {
      const bounds = g.range ? ranges[axis] : extentOf(b, name, [s.value], sizes[axis]);
      const index = free(k, name, bounds);
      if (index) indices.push(localExpr(index));
      else good = false;
      if (g.range) total = false;
      return;
    }
    total = false;
    const t = expr(b, g.expr, undefined);
    if (t.type !== ERR && !isInt(t.type)) p.report('E0301', g.expr.span, { expected: 'i32', found: show(t.type) });
    if (t.type === ERR || !isInt(t.type)) good = false;
    else indices.push(t);
  });
  k.target = output ? local : undefined;
  const value = element(k, s.value, type.kind === 'tensor' ? elementType(type) : type);
  k.target = undefined;
  const frees = [...k.frees.values()];
  k.frees = new Map();
  b.pop();
  if (output) define(k, output, indices, total, s);
  if (!good || !value) return;
  if (inout) checkInPlace(b, local, frees, indices, value, s.span);
  k.body.push({ kind: 'define', target: local, isLet: false, frees, indices, value, span: s.span });
}

/** Notes a definition of an output; a place that is certainly defined already is reported. */
function define(k: KernelState, output: Output, indices: readonly TExpr[], total: boolean, s: Define): void {
  const constant = indices.every((i) => i.kind === 'const');
  const key = constant ? indices.map((i) => (i.kind === 'const' ? String(i.value) : '')).join() : k.b.p.text(s.span);
  const again = output.total || (total && output.parts.size > 0) || output.parts.has(key);
  if (again) k.b.p.report('E0602', s.name.span, { name: s.name.text });
  if (total) output.total = true;
  else output.parts.add(key);
}

/** Marks an output as defined by a whole-tensor call. */
export function defineWhole(k: KernelState, name: ast.Ident): Local | undefined {
  const local = k.b.scope.find(name.text)?.local;
  const output = local && k.outputs.get(local);
  if (!output) {
    if (local) k.b.p.report('E0608', name.span, { name: name.text });
    else
      k.b.p.unknown(
        'E0201',
        name.text,
        name.span,
        [...k.outputs.keys()].map((o) => o.name),
      );
    return undefined;
  }
  if (output.total || output.parts.size > 0) k.b.p.report('E0602', name.span, { name: name.text });
  output.total = true;
  return local;
}
