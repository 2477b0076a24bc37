import type { Region } from '../../compiler/ir/types.ts';
import { visitOps } from '../../compiler/ir/walk.ts';
import type { Span } from '../../spec/span.ts';
import { inlineSpan } from '../../spec/span.ts';

/** Code of a called function now stands where the call stood, and a trap in it names both. */
export function moveSpans(body: Region, func: string, call: Span): void {
  const made = new Map<Span, Span>();
  visitOps(body, (op) => {
    if (op.span.file < 0 || call.file < 0) {
      if (op.span.file < 0) op.span = call;
      return;
    }
    let moved = made.get(op.span);
    if (!moved) made.set(op.span, (moved = inlineSpan(op.span, func, call)));
    op.span = moved;
  });
}
