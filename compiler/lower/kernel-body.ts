import type { Builder } from '../ir/builder.ts';
import { bufAlloc, bufStore, forLoop, par } from '../ir/kernel-build.ts';
import type { Range } from '../ir/kernel-build.ts';
import type { Value } from '../ir/types.ts';
import type { Dim, TensorTy } from '../../spec/abi.ts';
import { InternalError } from '../../spec/internal.ts';
import type { Local, TExpr, TKernelStmt } from '../sema/tree.ts';
import { lowerExpr, lowerIndex, lowerScalar, scansAlong } from './kernel-expr.ts';
import type { BufBinding, KernelScope } from './kernel-scope.ts';
import { bufTypeOf, scalarOf } from './kernel-scope.ts';

/** Definitions in index notation → loop nests over buffers. */

export type Define = Extract<TKernelStmt, { kind: 'define' }>;

/** The point set of a definition: bounds of its free indices, and the buffer it defines. */
export interface Space {
  readonly ranges: readonly Range[];
  readonly target: BufBinding;
}

/** Lowers the definitions of one kernel's body into the function that its scope's builder fills. */
export class KernelBody {
  readonly scope: KernelScope;
  readonly b: Builder;
  /** Dimensions that are constants, one value a number and function, made at the beginning. */
  readonly constants: Map<number, Value>;

  constructor(scope: KernelScope, constants = new Map<number, Value>()) {
    this.scope = scope;
    this.b = scope.b;
    this.constants = constants;
  }

  bindShape(local: Local, value: Value): void {
    this.scope.shapes.set(local.name, value);
    this.scope.values.set(local, [value]);
  }

  constant(n: number): Value {
    let v = this.constants.get(n);
    if (!v) this.constants.set(n, (v = this.b.i32(n)));
    return v;
  }

  #dim(d: Dim): Value | undefined {
    if (d === null) return undefined;
    if (typeof d === 'number') return this.constant(d);
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

  define(s: Define): void {
    this.b.span = s.span;
    if (s.target.type.kind !== 'tensor') this.scope.values.set(s.target, lowerExpr(this.scope, s.value));
    else
      this.elements(
        s,
        this.space(s, (e) => this.bound(e)),
      );
  }

  /** Where a tensor is defined; a `let` tensor gets a scratch buffer. `bound` lowers the bounds of index ranges. */
  space(s: Define, bound: (e: TExpr) => Value): Space {
    const { scope } = this;
    const type = s.target.type as TensorTy;
    const ranges = s.frees.map((f): Range => ({ start: bound(f.start), end: bound(f.end), name: f.local.name }));
    const known = scope.bufs.get(s.target);
    if (known) return { ranges, target: known };
    if (!s.isLet) throw new InternalError('I-KERNEL-LOCAL', `output ${s.target.name} is not bound`);
    const target = this.scratch(s.target, type, (axis) => {
      const at = s.indices[axis];
      const free = at?.kind === 'local' ? s.frees.findIndex((f) => f.local === at.local) : -1;
      return free < 0 ? undefined : ranges[free]!.end;
    });
    return { ranges, target };
  }

  /** The loops of a definition. */
  elements(s: Define, { ranges, target }: Space): void {
    const { scope, b } = this;
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
  bound(e: TExpr): Value {
    if (e.kind === 'const' && typeof e.value === 'bigint') return this.constant(Number(e.value));
    return lowerIndex(this.scope, e);
  }

  scratch(local: Local, type: TensorTy, fallback: (axis: number) => Value | undefined): BufBinding {
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
}
