import type { Module, Op } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import type { Span } from '../../spec/span.ts';

function text(s: Span): string {
  return `${s.file}:${s.start}:${s.end}`;
}

function visitModule(m: Module, visit: (op: Op, func: string) => void): void {
  for (const f of [...m.funcs.values(), ...m.kernels.values()]) if (f.body) visitFunc(f, (op) => visit(op, f.name));
}

/** Every place in the source that an op of a module names, be it the place of a call that was inlined. */
export function places(m: Module): Set<string> {
  const out = new Set<string>();
  visitModule(m, (op) => {
    for (let at: Span | undefined = op.span; at; at = at.inlined?.call) out.add(text(at));
  });
  for (const f of [...m.funcs.values(), ...m.kernels.values()]) out.add(text(f.span));
  return out;
}

/**
 * What a pass did to places: ops that stand for code nobody wrote there. An op keeps the place it had or takes that of the op
 * it replaces; inlining adds the calls it took the place of, which were ops as well.
 */
export function strangePlaces(before: Module, after: Module): string[] {
  const known = places(before);
  const strange = new Set<string>();
  visitModule(after, (op, func) => {
    for (let at: Span | undefined = op.span; at; at = at.inlined?.call) {
      if (!known.has(text(at))) strange.add(`@${func} ${op.op} at ${text(at)}`);
    }
  });
  return [...strange];
}

/** Functions every op of which has a place in the source. */
export function placed(m: Module): Set<string> {
  const out = new Set([...m.funcs.values()].filter((f) => f.body).map((f) => f.name));
  visitModule(m, (op, func) => {
    if (op.span.file < 0) out.delete(func);
  });
  return out;
}
