import type { Data, Entry, Signature } from '../compiler/ir/types.ts';
import type { Span } from '../spec/span.ts';
import { lineColumn as lineColumnIn, NO_SPAN } from '../spec/span.ts';
import type { ScalarType } from '../spec/types.ts';

/**
 * A bytecode module in memory: what the reader gives, the writer takes, and every engine runs. Normative text:
 * spec/bytecode.md. Plain immutable data once made; `verify` must have passed it before an engine runs it.
 */
export interface TbcModule {
  /** Functions by index; imported ones have no code. Names are unique; runtime support functions begin with `rt.`. */
  readonly funcs: readonly TbcFunc[];
  readonly imports: readonly TbcImport[];
  readonly exports: readonly TbcExport[];
  readonly entries: readonly TbcEntry[];
  readonly constants: readonly TbcConstant[];
  readonly globals: readonly TbcGlobal[];
  readonly data: readonly Data[];
  /** First address the allocator may hand out, 16-byte aligned; the initial memory reaches to the next multiple of 65,536. */
  readonly heapBase: number;
  /** Kernel-profile IR by kernel name as `.tir` text, opaque to the VM. */
  readonly kernels: readonly { readonly name: string; readonly text: string }[];
  /** Source file names by `Span.file`, and the offsets of their line starts (the first is 0). */
  readonly files: readonly string[];
  readonly lines: readonly (readonly number[])[];
}

export interface TbcFunc {
  readonly name: string;
  readonly params: readonly ScalarType[];
  /** Source names of the parameters, empty text where there is none. */
  readonly paramNames: readonly string[];
  readonly results: readonly ScalarType[];
  /** Index into `imports`, or -1: then it has code. */
  readonly imported: number;
  /** Type of each register; the first `params.length` are the parameters. Empty when imported. */
  readonly registers: readonly ScalarType[];
  /** Five trytes (−364…364) an instruction. Empty when imported. */
  readonly code: Int16Array;
  /** Rows `instruction, file, start, end, inlining` by rising instruction: the place of this and the following instructions. */
  readonly spans: Int32Array;
  /** What the column `inlining` counts from 0 (-1: the function's own code): the calls whose callees' code stands here. */
  readonly inlined: readonly TbcInline[];
  /** Names of variables, for debuggers; by rising instruction. */
  readonly names: readonly TbcName[];
  readonly span: Span;
  /** Name of the kernel this is the scalar form of. */
  readonly kernel: string | undefined;
  readonly inline: 'always' | 'never' | undefined;
  /** Name of the function whose loop's rounds these are; undefined for a function that is no part. */
  readonly partOf: string | undefined;
}

/** After an instruction (of a loop: at the beginning of each round) a register holds the value of a variable. */
export interface TbcName {
  readonly instr: number;
  readonly register: number;
  readonly name: string;
}

/** A call that was inlined. */
export interface TbcInline {
  /** Name of the function whose code it is. */
  readonly func: string;
  readonly file: number;
  readonly start: number;
  readonly end: number;
  /** The inlining that the call itself came by: an earlier row, or -1. */
  readonly parent: number;
}

/** Columns of a row of `TbcFunc.spans`. */
export const SPAN_COLUMNS = 5;

/** A constant of the pool: bigint for integers, number for floats, boolean, 16 bytes for v128. */
export interface TbcConstant {
  readonly type: ScalarType;
  readonly value: bigint | number | boolean | Uint8Array;
}

export interface TbcGlobal extends TbcConstant {
  readonly name: string;
}

export interface TbcImport {
  readonly func: number;
  readonly module: string;
  readonly name: string;
  readonly signature: Signature;
}

export interface TbcExport {
  readonly name: string;
  readonly func: number;
  readonly signature: Signature;
}

export interface TbcEntry {
  readonly kind: Entry['kind'];
  readonly name: string;
  readonly func: number;
  readonly signature: Signature;
  readonly span: Span;
}

/** Trytes of an instruction. */
export const INSTR = 5;
/** Memory comes and grows in these units. */
export const PAGE_BYTES = 65536;

/** Bytes of the memory a fresh instance has. */
export function initialMemoryBytes(m: TbcModule): number {
  return Math.ceil(m.heapBase / PAGE_BYTES) * PAGE_BYTES;
}

/** Index of the function of a name, or -1. */
export function findFunc(m: TbcModule, name: string): number {
  return m.funcs.findIndex((f) => f.name === name);
}

/** The span of an instruction of a function, or undefined where the module does not say. */
export function spanAt(f: TbcFunc, instr: number): Span | undefined {
  let low = 0;
  let high = f.spans.length / SPAN_COLUMNS;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (f.spans[mid * SPAN_COLUMNS] <= instr) low = mid + 1;
    else high = mid;
  }
  if (low === 0) return undefined;
  const span = rowSpan(f, (low - 1) * SPAN_COLUMNS);
  return span.file < 0 ? undefined : span;
}

/** The span that the row at an index of `f.spans` gives. */
export function rowSpan(f: TbcFunc, at: number): Span {
  const [file, start, end, inlining] = f.spans.subarray(at + 1, at + SPAN_COLUMNS);
  return file < 0 ? NO_SPAN : withInlining(f, { file, start, end }, inlining);
}

function withInlining(f: TbcFunc, place: Span, inlining: number): Span {
  if (inlining < 0) return place;
  const { func, file, start, end, parent } = f.inlined[inlining];
  return { ...place, inlined: { func, call: withInlining(f, { file, start, end }, parent) } };
}

/** Line and column (both from 1, columns in UTF-16 units) of an offset of a source file. */
export function lineColumn(m: TbcModule, file: number, offset: number): { line: number; column: number } {
  return lineColumnIn(m.lines, file, offset);
}
