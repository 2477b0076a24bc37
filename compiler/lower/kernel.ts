import { Builder } from '../ir/builder.ts';
import { makeFunc } from '../ir/create.ts';
import { bufAlloc, bufStore, bufZero, forLoop, par } from '../ir/kernel-build.ts';
import type { Range } from '../ir/kernel-build.ts';
import type { Func, IrType, Value } from '../ir/types.ts';
import type { Dim, TensorTy } from '../../spec/abi.ts';
import { InternalError } from '../../spec/internal.ts';
import type { Local, TExpr, TKernel, TKernelStmt } from '../sema/tree.ts';
import { lowerExpr, lowerIndex, lowerScalar, scansAlong } from './kernel-expr.ts';
import type { BufBinding } from './kernel-scope.ts';
import { bufTypeOf, KernelScope, scalarOf } from './kernel-scope.ts';

/**
 * Lowers a kernel in index notation to a function of the kernel profile. Parameters: a buffer for each tensor parameter,
 * a buffer for each output tensor, the scalar parameters, then one i32 for each shape variable. Results: the scalar
 * outputs. Calls of other kernels are inlined, their inner tensors becoming scratch buffers.
 */
export function lowerKernel(kernel: TKernel, resolve: (name: string) => TKernel): Func {
  const tensors = [...kernel.params, ...kernel.outputs].filter((p) => p.tensor);
  const scalars = kernel.params.filter((p) => !p.tensor);
  const results = kernel.outputs.filter((p) => !p.tensor);
  const func = makeFunc(
    kernel.name,
    [
      ...tensors.map((p) => ({ type: bufTypeOf(p.tensor!) as IrType, name: p.local.name })),
      ...scalars.map((p) => ({ type: scalarOf(p.local.type) as IrType, name: p.local.name })),
      ...kernel.shapeVars.map((s) => ({ type: 'i32' as IrType, name: s.local.name })),
    ],
    results.map((p) => scalarOf(p.local.type)),
    { profile: 'kernel', span: kernel.span, kernel: kernel.name },
  );
  const b = new Builder(func);
  b.span = kernel.span;
  const scope = new KernelScope(b, resolve);
  const lowering = new KernelLowering(scope);
  const shapes = func.params.slice(tensors.length + scalars.length);
  kernel.shapeVars.forEach((s, i) => lowering.bindShape(s.local, shapes[i]!));
  scalars.forEach((p, i) => scope.values.set(p.local, [func.params[tensors.length + i]!]));
  tensors.forEach((p, i) => {
    scope.bufs.set(p.local, { buf: func.params[i]!, dims: lowering.dims(p.tensor!.dims) });
  });
  // Fresh outputs hold zero bytes, which in these layouts are no zero trits.
  for (const p of kernel.outputs) {
    if (p.tensor?.layout.name === 'pack2' || p.tensor?.layout.name === 'pack5') bufZero(b, scope.buf(p.local).buf);
  }
  lowering.body(kernel.body);
  b.span = kernel.span;
  b.return(results.map((p) => scope.local(p.local)[0]!));
  return func;
}

class KernelLowering {
  readonly scope: KernelScope;
  readonly b: Builder;
  /** Dimensions that are constants, one value a number and function, made at the beginning. */
  readonly #constants: Map<number, Value>;
  readonly #active: readonly string[];

  constructor(scope: KernelScope, constants = new Map<number, Value>(), active: readonly string[] = []) {
    this.scope = scope;
    this.b = scope.b;
    this.#constants = constants;
    this.#active = active;
  }

  bindShape(local: Local, value: Value): void {
    this.scope.shapes.set(local.name, value);
    this.scope.values.set(local, [value]);
  }

  #constant(n: number): Value {
    let v = this.#constants.get(n);
    if (!v) this.#constants.set(n, (v = this.b.i32(n)));
    return v;
  }

  #dim(d: Dim): Value | undefined {
    if (d === null) return undefined;
    if (typeof d === 'number') return this.#constant(d);
    const v = this.scope.shapes.get(d);
    if (!v) throw new InternalError('I-KERNEL-DIM', `dimension ${d} is not bound`);
    return v;
  }

  dims(dims: readonly Dim[]): Value[] {
    return dims.map((d) => {
      const v = this.#dim(d);
      if (!v) throw new InternalError('I-KERNEL-DIM', 'a kernel parameter has an unknown dimension');
      return v;
    });
  }

  body(stmts: readonly TKernelStmt[]): void {
    for (const s of stmts) {
      this.b.span = s.span;
      if (s.kind === 'define') this.#define(s);
      else this.#call(s);
    }
  }

  #define(s: Extract<TKernelStmt, { kind: 'define' }>): void {
    const { scope, b } = this;
    const type = s.target.type;
    if (type.kind !== 'tensor') {
      scope.values.set(s.target, lowerExpr(scope, s.value));
      return;
    }
    const ranges = s.frees.map((f): Range => ({
      start: this.#bound(f.start),
      end: this.#bound(f.end),
      name: f.local.name,
    }));
    let target = scope.bufs.get(s.target);
    if (!target) {
      if (!s.isLet) throw new InternalError('I-KERNEL-LOCAL', `output ${s.target.name} is not bound`);
      target = this.#scratch(s.target, type, (axis) => {
        const at = s.indices[axis];
        const free = at?.kind === 'local' ? s.frees.findIndex((f) => f.local === at.local) : -1;
        return free < 0 ? undefined : ranges[free]!.end;
      });
    }
    const buf = target.buf;
    const element = (): void => {
      const indices = s.indices.map((e) => lowerIndex(scope, e));
      bufStore(b, buf, indices, lowerScalar(scope, s.value));
    };
    const bindFrees = (locals: readonly Local[], indices: readonly Value[]): void => {
      locals.forEach((l, i) => scope.values.set(l, [indices[i]!]));
    };
    const locals = s.frees.map((f) => f.local);
    const along = s.frees.findIndex((f) => scansAlong(s.value, f.local).length > 0);
    if (s.frees.length === 0) element();
    else if (along < 0) {
      par(b, ranges, (indices) => {
        bindFrees(locals, indices);
        element();
      });
    } else {
      const outer = locals.filter((_, i) => i !== along);
      const run = (): void => this.#scanLoop(s.value, locals[along]!, ranges[along]!, element);
      if (outer.length === 0) run();
      else {
        par(
          b,
          ranges.filter((_, i) => i !== along),
          (indices) => {
            bindFrees(outer, indices);
            run();
          },
        );
      }
    }
    this.scope.scans.clear();
  }

  /** Runs `element` for each point of a range in order, with the prefix sums along it carried. */
  #scanLoop(value: TExpr, local: Local, range: Range, element: () => void): void {
    const { scope, b } = this;
    const scans = scansAlong(value, local);
    const init = scans.map((s) => {
      const type = scalarOf(s.type);
      return b.const(type, type === 'f32' || type === 'f64' ? 0 : 0n);
    });
    forLoop(b, range, init, (index, carried) => {
      scope.values.set(local, [index]);
      const next = scans.map((s, i) => {
        const sum = b.op('add', [carried[i]!, lowerScalar(scope, s.body)]);
        scope.scans.set(s, [sum]);
        return sum;
      });
      element();
      return next;
    });
  }

  /** Bounds of ranges: constants are shared, so that equal bounds are one value. */
  #bound(e: TExpr): Value {
    if (e.kind === 'const' && typeof e.value === 'bigint') return this.#constant(Number(e.value));
    return lowerIndex(this.scope, e);
  }

  #scratch(local: Local, type: TensorTy, fallback: (axis: number) => Value | undefined): BufBinding {
    const dims = type.dims.map((d, axis) => {
      const v = this.#dim(d) ?? fallback(axis);
      if (!v) throw new InternalError('I-KERNEL-DIM', `the size of ${local.name} is not known`);
      return v;
    });
    // Names of dimensions belong to the kernel that was inlined, so the type keeps the constants only.
    const t = bufTypeOf(type);
    const plain = { ...t, dims: t.dims.map((d) => (typeof d === 'number' ? d : null)) };
    const binding = { buf: bufAlloc(this.b, plain, dims, local.name), dims };
    this.scope.bufs.set(local, binding);
    return binding;
  }

  #call(s: Extract<TKernelStmt, { kind: 'call' }>): void {
    const { scope, b } = this;
    const kernel = scope.resolve(s.kernel);
    if (this.#active.includes(kernel.name)) {
      throw new InternalError('I-KERNEL-CYCLE', `kernel ${kernel.name} calls itself`);
    }
    const inner = new KernelScope(b, scope.resolve);
    const lowering = new KernelLowering(inner, this.#constants, [...this.#active, kernel.name]);
    kernel.params.forEach((p, i) => {
      const arg = s.args[i]!;
      if (p.tensor) inner.bufs.set(p.local, tensorArg(scope, arg));
      else inner.values.set(p.local, lowerExpr(scope, arg));
    });
    for (const v of kernel.shapeVars) {
      lowering.bindShape(v.local, inner.buf(kernel.params[v.source.param]!.local).dims[v.source.axis]!);
    }
    for (const p of kernel.params) {
      if (p.tensor) this.#checkDims(lowering.dims(p.tensor.dims), inner.buf(p.local).dims);
    }
    kernel.outputs.forEach((p, i) => {
      if (!p.tensor) return;
      const { local, isLet } = s.targets[i]!;
      const dims = lowering.dims(p.tensor.dims);
      if (!isLet) this.#checkDims(dims, scope.buf(local).dims);
      else if (local.type.kind === 'tensor') this.#scratch(local, local.type, (axis) => dims[axis]);
      const own = scope.buf(local);
      if (isLet) this.#checkDims(dims, own.dims);
      inner.bufs.set(p.local, own);
    });
    lowering.body(kernel.body);
    kernel.outputs.forEach((p, i) => {
      if (!p.tensor) scope.values.set(s.targets[i]!.local, inner.local(p.local));
    });
  }

  #checkDims(wanted: readonly Value[], given: readonly Value[]): void {
    wanted.forEach((w, i) => {
      const g = given[i]!;
      if (w !== g) this.b.trapIf(this.b.op('ne', [w, g]), 'shape');
    });
  }
}

/** A tensor argument of an inlined kernel: layout conversions fall away, since every access knows its buffer's layout. */
function tensorArg(scope: KernelScope, arg: TExpr): BufBinding {
  if (arg.kind === 'local') return scope.buf(arg.local);
  if (arg.kind === 'asTensor' && arg.type.kind === 'tensor') {
    const { buf, dims } = tensorArg(scope, arg.value);
    const known = arg.type.dims.map((d, i) => {
      if (d === null) return dims[i]!;
      const v = typeof d === 'number' ? scope.b.i32(d) : scope.shapes.get(d);
      if (!v || v === dims[i]) return dims[i]!;
      scope.b.trapIf(scope.b.op('ne', [v, dims[i]!]), 'shape');
      return v;
    });
    return { buf, dims: known };
  }
  throw new InternalError('I-KERNEL-ARG', `a tensor argument of a kernel call in a kernel is a name, not ${arg.kind}`);
}
