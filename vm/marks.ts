import { PAGE_BYTES } from './module.ts';

/**
 * Where an engine puts the sites that `mark` tells, so that another thread can see at any time what calls are under way:
 * a shared memory of i32 words. A call whose function may nest n calls, itself counted, has its site at word
 * MARK_SLOTS + n, as `mark` last told it; calls further in have a smaller n.
 */

/** Word with the n of the call that marked last; 0 when nothing runs. */
export const MARK_LEFT = 0;
/** Word with the n of the outermost call. */
export const MARK_LIMIT = 1;
/** First of the sites. */
export const MARK_SLOTS = 16;

/** A memory for an engine whose limit of nested calls is `stackLimit`. */
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
