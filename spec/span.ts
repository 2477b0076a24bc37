/** A half-open range of UTF-16 offsets in a source file; `file` indexes the compilation's file table. */
export interface Span {
  readonly file: number;
  readonly start: number;
  readonly end: number;
}

/** Where nothing in the source corresponds (runtime functions made by the compiler). */
export const NO_SPAN: Span = { file: -1, start: 0, end: 0 };
