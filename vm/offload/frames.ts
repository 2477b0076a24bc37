import type { PreparedKernel } from '../../backends/target.ts';
import type { Span } from '../../spec/span.ts';
import type { TrapFrame } from '../engine.ts';
import { framesAt, framesOf } from '../engine.ts';
import type { TbcModule } from '../module.ts';
import { findFunc } from '../module.ts';
import { callPath } from './call-path.ts';

/**
 * The frames from a trap's place in a kernel out to the kernel itself, whose scalar form in the module is called `scalar`: as the
 * virtual machine shows them.
 */
export function kernelFrames(
  source: TbcModule,
  kernel: PreparedKernel,
  scalar: string,
  at: { readonly func: string; readonly span: Span },
): TrapFrame[] {
  const root = kernel.func.name;
  // Pieces that a device divides a kernel into have names of its own: launches, rounds of loops.
  const isRoot = (func: string): boolean => func === root || !kernel.module.funcs.has(func);
  const place = (func: string, span: Span): TrapFrame[] => {
    const name = isRoot(func) ? scalar : func;
    return span.file < 0 ? framesAt(source, findFunc(source, name), -1) : framesOf(source, name, span);
  };
  if (isRoot(at.func)) return place(root, at.span);
  return [...place(at.func, at.span), ...callPath(kernel.module, root, at.func).flatMap((c) => place(c.func, c.span))];
}
