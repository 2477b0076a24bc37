import type { Module, Op } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import type { Span } from '../../spec/span.ts';

/** A call on the way: the function that it stands in, and where. */
export interface PathCall {
  readonly func: string;
  readonly span: Span;
}

/**
 * The calls by which a function of a kernel's module comes to another, the innermost first: of several ways the shortest. Devices
 * tell the function that trapped; how it was called is told by this.
 */
export function callPath(m: Module, from: string, to: string): PathCall[] {
  const cameBy = new Map<string, PathCall>();
  const open = [from];
  for (let name = open.shift(); name !== undefined && !cameBy.has(to); name = open.shift()) {
    const func = m.funcs.get(name);
    const here = name;
    if (!func?.body) continue;
    visitFunc(func, (op: Op) => {
      if (op.op !== 'call') return;
      const callee = String(op.attrs!['func']);
      if (callee === from || cameBy.has(callee)) return;
      cameBy.set(callee, { func: here, span: op.span });
      open.push(callee);
    });
  }
  const path: PathCall[] = [];
  for (let call = cameBy.get(to); call; call = call.func === from ? undefined : cameBy.get(call.func)) path.push(call);
  return path;
}
