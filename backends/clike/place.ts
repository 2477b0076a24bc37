import type { Module } from '../../compiler/ir/types.ts';
import type { Span } from '../../spec/span.ts';

/** Places of the source as people read them. */

/** Line and column, both from 1; undefined where the span has no place. */
export function lineColumn(
  module: Pick<Module, 'files' | 'lines'>,
  span: Span,
): { file: string; line: number; column: number } | undefined {
  const starts = module.lines[span.file];
  const file = module.files[span.file];
  if (span.file < 0 || starts === undefined || file === undefined) return undefined;
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const mid = (low + high) >> 1;
    if (starts[mid]! <= span.start) low = mid;
    else high = mid;
  }
  return { file, line: low + 1, column: span.start - (starts[low] ?? 0) + 1 };
}

/** `main.tri:12`. */
export function lineAt(module: Pick<Module, 'files' | 'lines'>, span: Span): string | undefined {
  const at = lineColumn(module, span);
  return at && `${at.file}:${at.line}`;
}
