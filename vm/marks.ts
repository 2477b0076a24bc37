import { MARK_SLOTS } from '../spec/marks.ts';
import { PAGE_BYTES } from './module.ts';

/** A memory for the marks (spec/marks.ts) of an engine whose limit of nested calls is `stackLimit`. */
export function makeMarks(stackLimit: number): WebAssembly.Memory {
  const pages = Math.ceil(((MARK_SLOTS + stackLimit + 1) * 4) / PAGE_BYTES);
  return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
}

/** The words of such a memory; throws RangeError where it is too small for the limit. */
export function markWords(marks: WebAssembly.Memory, stackLimit: number): Int32Array {
  const words = new Int32Array(marks.buffer);
  if (words.length <= MARK_SLOTS + stackLimit) throw new RangeError(`the marks have no room for ${stackLimit} calls`);
  return words;
}
