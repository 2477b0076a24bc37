import { PAGE_BYTES } from './module.ts';

/** Memories of the engines that run WebAssembly. */

const MAX_PAGES = 65536;

/**
 * A memory of so many bytes that may grow. Engines reserve address space for the most it may grow to; where there is not so
 * much, a quarter must do. Throws RangeError where the platform does not give that either.
 */
export function makeMemory(bytes: number, shared = false): WebAssembly.Memory {
  const initial = bytes / PAGE_BYTES;
  try {
    return new WebAssembly.Memory({ initial, maximum: MAX_PAGES, shared });
  } catch {
    return new WebAssembly.Memory({ initial, maximum: MAX_PAGES / 4, shared });
  }
}

/** Grows a memory to a multiple of a page; false where it cannot. */
export function growMemory(memory: WebAssembly.Memory, bytes: number): boolean {
  try {
    memory.grow((bytes - memory.buffer.byteLength) / PAGE_BYTES);
    return true;
  } catch {
    return false;
  }
}
