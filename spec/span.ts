/** A half-open range of UTF-16 offsets in a source file; `file` indexes the compilation's file table. */
export interface Span {
  readonly file: number;
  readonly start: number;
  readonly end: number;
  /** Set on code that an inlining pass moved: the function it was written in, and the call it took the place of. */
  readonly inlined?: InlineSite;
}

/** One level of inlining; the call's own span tells the next one out. */
export interface InlineSite {
  readonly func: string;
  readonly call: Span;
}

/** How many levels are kept; deeper ones are cut off outside the innermost. */
const MAX_LEVELS = 16;

/** The span of code written at `inner` in function `func`, now standing where the call at `call` stood. */
export function inlineSpan(inner: Span, func: string, call: Span): Span {
  const { file, start, end } = inner;
  if (!inner.inlined) return { file, start, end, inlined: { func, call } };
  if (levels(inner) + levels(call) >= MAX_LEVELS) return inner;
  return { file, start, end, inlined: { func: inner.inlined.func, call: inlineSpan(inner.inlined.call, func, call) } };
}

function levels(s: Span): number {
  let n = 0;
  for (let at: Span | undefined = s.inlined?.call; at; at = at.inlined?.call) n++;
  return n;
}

/** Where nothing in the source corresponds (runtime functions made by the compiler). */
export const NO_SPAN: Span = { file: -1, start: 0, end: 0 };

/** Line and column (both from 1, columns in UTF-16 units) of an offset of a file, by the offsets at which lines start in each file. */
export function lineColumn(
  lines: readonly (readonly number[])[],
  file: number,
  offset: number,
): { line: number; column: number } {
  const starts = lines[file] ?? [0];
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (starts[mid]! <= offset) low = mid + 1;
    else high = mid;
  }
  return { line: Math.max(1, low), column: offset - (low > 0 ? starts[low - 1]! : 0) + 1 };
}
