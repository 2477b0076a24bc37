import { Builder } from '../ir/builder.ts';
import { makeFunc, makeOp, makeValue } from '../ir/create.ts';
import { isBuf } from '../ir/kernel-build.ts';
import type { BufType, Func, IrType, Value } from '../ir/types.ts';
import type { Dim, Layout } from '../../spec/abi.ts';
import { InternalError } from '../../spec/internal.ts';
import { effectOf, isOpName } from '../../spec/ops/index.ts';
import type { Span } from '../../spec/span.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { Local, TExpr, TKernel, TKernelStmt } from '../sema/tree.ts';
import { KernelBody } from './kernel-body.ts';
import type { Define } from './kernel-body.ts';
import { lowerExpr, lowerIndex } from './kernel-expr.ts';
import { KernelScope, typesOf } from './kernel-scope.ts';
import type { BufBinding } from './kernel-scope.ts';

/** Lowers a kernel for tensors of other layouts than the declared ones, under another name. */
export type LowerAt = (kernel: TKernel, layouts: readonly (Layout | undefined)[], name: string) => Func;

/**
 * Kernels that call kernels on whole tensors: functions of the graph profile. A call becomes a launch; each definition of
 * the kernel's own becomes a kernel function of its own, which the graph launches too.
 */
export class GraphBody {
  readonly body: KernelBody;
  readonly scope: KernelScope;
  readonly b: Builder;
  readonly made: Map<string, Func>;
  readonly lowerAt: LowerAt;
  #parts = 0;

  constructor(body: KernelBody, made: Map<string, Func>, lowerAt: LowerAt) {
    this.lowerAt = lowerAt;
    this.body = body;
    this.scope = body.scope;
    this.b = body.b;
    this.made = made;
  }

  lower(stmts: readonly TKernelStmt[]): void {
    for (const s of stmts) {
      this.b.span = s.span;
      if (s.kind === 'call') this.#call(s);
      else if (s.target.type.kind === 'tensor') this.#define(s);
      else this.scope.values.set(s.target, this.#scalars(s.value));
    }
  }

  #define(s: Define): void {
    const { ranges, target } = this.body.space(s, (e) => this.#bound(e));
    this.#launchPart(s.span, [], target.buf, (part, inner) => {
      const within = ranges.map((r) => ({ ...r, start: part.scalar(r.start), end: part.scalar(r.end) }));
      inner.elements(s, { ranges: within, target: part.capture(target) });
      return [];
    });
  }

  #bound(e: TExpr): Value {
    if (isPlain(e)) return this.body.bound(e);
    return this.#launchPart(e.span, ['i32'], undefined, (part) => [lowerIndex(part, e)])[0]!;
  }

  /** A scalar expression: ops on scalars stay in the graph, all else is a kernel of its own. */
  #scalars(e: TExpr): Value[] {
    if (isPlain(e)) return lowerExpr(this.scope, e);
    return this.#launchPart(e.span, typesOf(e.type), undefined, (part) => lowerExpr(part, e));
  }

  /** Makes a kernel function of what `fill` appends and launches it on what that mentions. */
  #launchPart(
    span: Span,
    results: readonly ScalarType[],
    target: Value | undefined,
    fill: (scope: PartScope, body: KernelBody) => readonly Value[],
  ): Value[] {
    const name = `${this.b.func.name}.${++this.#parts}`;
    const func = makeFunc(name, [], results, { profile: 'kernel', span, kernel: name });
    // A part stands in the source of its graph: it has no frame of its own.
    func.inline = 'always';
    const b = new Builder(func);
    b.span = span;
    const part = new PartScope(b, this.scope);
    b.return([...fill(part, new KernelBody(part))]);
    const { inner, outer } = part.params(target);
    func.params.push(...inner);
    this.made.set(name, func);
    return this.#launch(func, outer);
  }

  #launch(func: Func, args: readonly Value[]): Value[] {
    const { b } = this;
    const results = func.results.map((t) => b.value(t));
    b.push(makeOp('launch', [...args], results, { func: func.name }, undefined, undefined, b.span));
    return results;
  }

  #call(s: Extract<TKernelStmt, { kind: 'call' }>): void {
    const { scope, b } = this;
    const kernel = scope.resolve(s.kernel);
    const inner = new KernelScope(b, scope.resolve);
    const sizes = new KernelBody(inner, this.body.constants);
    kernel.params.forEach((p, i) => {
      const arg = s.args[i]!;
      if (p.tensor) inner.bufs.set(p.local, tensorArg(scope, arg));
      else inner.values.set(p.local, this.#scalars(arg));
    });
    for (const v of kernel.shapeVars) {
      sizes.bindShape(v.local, inner.buf(kernel.params[v.source.param]!.local).dims[v.source.axis]!);
    }
    for (const v of kernel.shapeVars) {
      const [own] = inner.local(v.local);
      for (const c of v.checks) this.#checkDims([own!], [inner.buf(kernel.params[c.param]!.local).dims[c.axis]!]);
      for (const n of v.values ?? []) this.#checkDims([own!], [b.i32(n)]);
    }
    for (const p of kernel.params) {
      if (p.tensor) this.#checkDims(sizes.dims(p.tensor.dims), inner.buf(p.local).dims);
    }
    kernel.outputs.forEach((p, i) => {
      if (!p.tensor) return;
      const { local, isLet } = s.targets[i]!;
      const dims = sizes.dims(p.tensor.dims);
      if (isLet && local.type.kind === 'tensor') this.body.scratch(local, local.type, (axis) => dims[axis]);
      const own = scope.buf(local);
      this.#checkDims(dims, own.dims);
      inner.bufs.set(p.local, own);
    });
    const tensors = [...kernel.params, ...kernel.outputs].filter((p) => p.tensor);
    const bufs = tensors.map((p) => inner.buf(p.local).buf);
    const scalars = kernel.params.filter((p) => !p.tensor).map((p) => inner.local(p.local)[0]!);
    const shapes = kernel.shapeVars.map((v) => inner.local(v.local)[0]!);
    b.span = s.span;
    const results = kernel.outputs.filter((p) => !p.tensor).map((p) => typesOf(p.local.type)[0]!);
    const name = this.#atLayouts(kernel, bufs);
    const values = results.map((t) => b.value(t));
    b.push(makeOp('launch', [...bufs, ...scalars, ...shapes], values, { func: name }, undefined, undefined, b.span));
    let next = 0;
    kernel.outputs.forEach((p, i) => {
      if (!p.tensor) scope.values.set(s.targets[i]!.local, [values[next++]!]);
    });
  }

  /** The name of the kernel for buffers of these layouts; one that differs from the declared ones is made. */
  #atLayouts(kernel: TKernel, bufs: readonly Value[]): string {
    const tensors = [...kernel.params, ...kernel.outputs].flatMap((p) => (p.tensor ? [p.tensor] : []));
    const layouts = bufs.map((v, i): Layout | undefined => {
      const { layout } = v.type as BufType;
      return layoutText(layout) === layoutText(tensors[i]!.layout) ? undefined : layout;
    });
    if (layouts.every((l) => l === undefined)) return kernel.name;
    const suffix = layouts.flatMap((l, i) => (l ? [`${i}_${layoutText(l)}`] : [])).join('.');
    const name = `${kernel.name}.${suffix}`;
    if (!this.made.has(name)) {
      this.made.set(name, this.lowerAt(kernel, layouts, name));
    }
    return name;
  }

  #checkDims(wanted: readonly Value[], given: readonly Value[]): void {
    wanted.forEach((w, i) => {
      const g = given[i]!;
      if (w !== g) this.b.trapIf(this.b.op('ne', [w, g]), 'shape');
    });
  }
}

function layoutText(l: Layout): string {
  return [l.name, ...(l.tile ?? [])].join('_');
}

/** Whether an expression is made of scalar ops on scalars alone, which a graph may hold. */
function isPlain(e: TExpr): boolean {
  switch (e.kind) {
    case 'const':
    case 'local':
      return e.type.kind === 'scalar';
    case 'op': {
      if (!isOpName(e.op) || !e.args.every((a) => a.type.kind === 'scalar' && isPlain(a))) return false;
      const first = e.args[0]?.type;
      const effect = effectOf(e.op, first?.kind === 'scalar' ? first.name : 'bool');
      return effect === 'pure' || effect === 'trap';
    }
    case 'intrinsic':
      return e.name === 'len' || e.name === 'dim';
    default:
      return false;
  }
}

/** A tensor argument of a launch: the kernel is made for the layout that is there, and sizes are compared at the launch. */
function tensorArg(scope: KernelScope, arg: TExpr): BufBinding {
  if (arg.kind === 'asTensor') return tensorArg(scope, arg.value);
  if (arg.kind === 'local') return scope.buf(arg.local);
  throw new InternalError('I-KERNEL-ARG', `a tensor argument of a kernel call in a kernel is a name, not ${arg.kind}`);
}

/** The scope of a part of a graph: what it mentions of the graph becomes its parameters. */
class PartScope extends KernelScope {
  readonly outer: KernelScope;
  /** Values of the part by those of the graph; constants are made anew. */
  readonly #inner = new Map<Value, Value>();
  readonly #outerOf = new Map<Value, Value>();
  readonly #constants = new Map<Value, number>();
  readonly #sizes = new Set<Value>();
  readonly #names = new Set<string>();

  constructor(b: Builder, outer: KernelScope) {
    super(b, outer.resolve);
    this.outer = outer;
  }

  override local(l: Local): Value[] {
    return this.values.get(l) ?? this.outer.local(l).map((v) => this.scalar(v));
  }

  override buf(l: Local): BufBinding {
    return this.bufs.get(l) ?? this.capture(this.outer.buf(l));
  }

  scalar(v: Value): Value {
    const known = this.#inner.get(v);
    if (known) return known;
    const { func } = this.b;
    const made = this.outer.b.func.body!.ops.find((op) => op.op === 'const' && op.results[0] === v);
    if (made) {
      const copy = makeValue(func, v.type);
      func.body!.ops.unshift(makeOp('const', [], [copy], { ...made.attrs }, undefined, undefined, made.span));
      this.#inner.set(v, copy);
      if (v.type === 'i32') this.#constants.set(copy, Number(made.attrs!['value']));
      return copy;
    }
    return this.#param(v, v.type);
  }

  capture({ buf, dims }: BufBinding): BufBinding {
    const sizes = dims.map((d) => this.scalar(d));
    const known = this.#inner.get(buf);
    if (known) return { buf: known, dims: sizes };
    const named = sizes.map((d): Dim => {
      const n = this.#constants.get(d);
      if (n !== undefined) return n;
      this.#sizes.add(d);
      return d.name!;
    });
    return { buf: this.#param(buf, { ...(buf.type as BufType), dims: named }), dims: sizes };
  }

  #param(outer: Value, type: IrType): Value {
    const base = outer.name ?? 'n';
    let name = base;
    for (let i = 2; this.#names.has(name); i++) name = `${base}_${i}`;
    this.#names.add(name);
    const v = makeValue(this.b.func, type, name);
    this.#inner.set(outer, v);
    this.#outerOf.set(v, outer);
    return v;
  }

  /** The parameters, and what the graph gives for them: buffers (the one that is defined last), scalars, sizes. */
  params(target: Value | undefined): { inner: Value[]; outer: Value[] } {
    const all = [...this.#outerOf.keys()];
    const last = target && this.#inner.get(target);
    const rank = (v: Value): number => (v === last ? 1 : isBuf(v.type) ? 0 : this.#sizes.has(v) ? 3 : 2);
    const inner = all.sort((x, y) => rank(x) - rank(y));
    return { inner, outer: inner.map((v) => this.#outerOf.get(v)!) };
  }
}
