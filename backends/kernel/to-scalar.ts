import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc } from '../../compiler/ir/create.ts';
import { isBuf } from '../../compiler/ir/kernel-build.ts';
import type { Func, IrType } from '../../compiler/ir/types.ts';
import { ALLOC } from '../../spec/runtime-names.ts';
import { bindParam, HEADER, RELEASE } from './buffers.ts';
import { addC } from './calc.ts';
import type { VectorStyle } from './context.ts';
import { Lowering } from './context.ts';
import { ScalarLowering } from './lower-scalar.ts';
import { noteFrame } from './parts.ts';
import { STRATEGIES } from './strategies.ts';

export interface ToScalarOptions {
  /** Use 128-bit vectors and the ternary passes; false gives plain loops. */
  readonly vectorise: boolean;
  readonly style?: VectorStyle;
}

/**
 * The scalar form of a kernel-profile function, under its name: the buffers become u32 data pointers, loops and reductions
 * loops over memory. `resolve` gives the functions that element expressions call; the support functions `rt.alloc` and
 * `rt.release` must be in the module where scratch memory is used.
 */
export function kernelToScalar(
  source: Func,
  resolve: (name: string) => Func | undefined,
  options: ToScalarOptions,
): Func {
  const scalar = makeFunc(
    source.name,
    source.params.map((p) => ({ type: (isBuf(p.type) ? 'u32' : p.type) as IrType, name: p.name })),
    source.results,
    { span: source.span, kernel: source.kernel ?? source.name },
  );
  const b = new Builder(scalar);
  b.span = source.span;
  const cx = new Lowering(source, b, resolve, options.vectorise);
  if (options.style) cx.style = options.style;
  // The frame's size is known at the end only: its allocation is completed, or taken out, then.
  const size = b.u32(0);
  const sizeOp = b.region.ops[b.region.ops.length - 1]!;
  const [handle] = b.call(ALLOC, [size, b.u32(HEADER)], ['u32']);
  cx.frame = addC(b, handle!, HEADER);
  const prologue = b.region.ops.length;
  source.params.forEach((p, i) => {
    if (!isBuf(p.type)) cx.values.set(p, scalar.params[i]!);
  });
  source.params.forEach((p, i) => {
    if (isBuf(p.type)) bindParam(cx, p, scalar.params[i]!);
  });
  const lowering = new ScalarLowering(cx, STRATEGIES);
  const body = source.body!;
  for (const op of body.ops) {
    if (op.op !== 'return') lowering.op(op);
    else {
      if (cx.frameBytes > 0) b.call(RELEASE, [handle!], []);
      for (const h of cx.scratch) b.call(RELEASE, [h], []);
      b.return(op.operands.map((v) => cx.value(v)));
    }
  }
  if (cx.frameBytes > 0) sizeOp.attrs = { value: BigInt(cx.frameBytes) };
  else scalar.body!.ops.splice(0, prologue);
  noteFrame(scalar, cx.frameBytes > 0 ? { address: cx.frame, bytes: cx.frameBytes } : undefined);
  return scalar;
}
