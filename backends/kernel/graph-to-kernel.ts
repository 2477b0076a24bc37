import { cloneRegion, newCloneMap } from '../../compiler/ir/clone.ts';
import type { Func, Module, Op, Region, Value } from '../../compiler/ir/types.ts';
import { replaceAllUses, visitOps } from '../../compiler/ir/walk.ts';
import { InternalError } from '../../spec/internal.ts';
import { moveSpans } from './move-spans.ts';

/**
 * Graph → kernel profile: launches are replaced by the bodies of the kernels they launch, graphs among them likewise, so that
 * one kernel computes all and fusion sees across what were calls. Changes the function.
 */
export function graphToKernel(func: Func, module: Module): void {
  const replaced = new Map<Value, Value>();
  func.body!.ops = expand(func.body!.ops, func, module, replaced, [func.kernel ?? func.name]);
  replaceAllUses(func.body!, replaced);
  dropNeedlessZeroing(func.body!);
  func.profile = 'kernel';
}

function expand(
  ops: readonly Op[],
  func: Func,
  module: Module,
  replaced: Map<Value, Value>,
  active: readonly string[],
): Op[] {
  const out: Op[] = [];
  for (const op of ops) {
    if (op.op !== 'launch') {
      out.push(op);
      continue;
    }
    const name = String(op.attrs!['func']);
    const kernel = module.kernels.get(name);
    if (!kernel?.body) throw new InternalError('I-KERNEL-LAUNCH', `launch of ${name}, which is no kernel`);
    if (active.includes(name)) throw new InternalError('I-KERNEL-CYCLE', `kernel ${name} launches itself`);
    const map = newCloneMap();
    kernel.params.forEach((p, i) => map.values.set(p, op.operands[i]!));
    const body = cloneRegion(kernel.body, func, map);
    if (kernel.inline !== 'always') moveSpans(body, `kernel.${name}`, op.span);
    const end = body.ops.pop()!;
    op.results.forEach((r, i) => replaced.set(r, end.operands[i]!));
    out.push(...expand(body.ops, func, module, replaced, [...active, name]));
  }
  return out;
}

/** A kernel sets packed results to zero before it fills them; scratch buffers that nothing has written are zero already. */
function dropNeedlessZeroing(body: Region): void {
  const fresh = new Set<Value>();
  body.ops = body.ops.filter((op) => {
    if (op.op === 'buf_zero' && fresh.has(op.operands[0]!)) return false;
    if (op.op === 'buf_alloc' || op.op === 'buf_zero') fresh.add(op.results[0] ?? op.operands[0]!);
    visitOps({ args: [], ops: [op] }, (o) => {
      if (o.op === 'buf_store') fresh.delete(o.operands[0]!);
    });
    return true;
  });
}
