import { FREE_LISTS, FREE_LISTS_END } from '../../../spec/runtime-names.ts';

/** A block of a device's memory. `at` changes when room is made for a program's data. */
export interface Block {
  at: number;
  readonly bytes: number;
}

const PAGE = 65536;
const ALIGN = 64;
/** Below it lie the free lists of the kernels' heap and the data of programs, as a rule. */
const FIRST = 1 << 20;

/**
 * A memory that buffers and the kernels of several programs share. From below: free lists and data of the program that ran last, up to
 * `low`; then buffers, by first fit, with stretches among them that the kernels' heap has had; then what of it is open, which
 * begins anew behind each further buffer. Between calls all of the heap is free.
 */
export class Arena {
  readonly memory: WebAssembly.Memory;
  /** End of the heap: what lies beyond is zero. */
  top = FIRST;
  /** The first address that no program's data reach. */
  low = FIRST;
  readonly #blocks = new Set<Block>();
  #free: { at: number; bytes: number }[] = [];
  #heaps: { at: number; end: number }[] = [{ at: FIRST, end: 0 }];

  constructor() {
    this.memory = makeMemory();
  }

  bytes(at: number, length: number): Uint8Array {
    return new Uint8Array(this.memory.buffer, at, length);
  }

  /** Throws an Error where there is no memory left. */
  allocate(length: number): Block {
    const bytes = roundUp(length);
    const i = this.#free.findIndex((f) => f.bytes >= bytes);
    let at: number;
    if (i >= 0) {
      const found = this.#free[i]!;
      at = found.at;
      found.at += bytes;
      found.bytes -= bytes;
      if (found.bytes === 0) this.#free.splice(i, 1);
      this.bytes(at, bytes).fill(0);
    } else {
      at = Math.ceil(this.top / ALIGN) * ALIGN;
      this.#reach(at + bytes);
      this.#heaps.at(-1)!.end = at;
      this.top = at + bytes;
      this.#heaps.push({ at: this.top, end: 0 });
    }
    const block: Block = { at, bytes: length };
    this.#blocks.add(block);
    return block;
  }

  free(block: Block): void {
    if (this.#blocks.delete(block)) this.#give(block.at, roundUp(block.bytes));
  }

  #give(at: number, bytes: number): void {
    let i = this.#free.findIndex((f) => f.at > at);
    if (i < 0) i = this.#free.length;
    this.#free.splice(i, 0, { at, bytes });
    for (const k of [i, i - 1]) {
      const [a, b] = [this.#free[k], this.#free[k + 1]];
      if (!a || !b || a.at + a.bytes !== b.at) continue;
      a.bytes += b.bytes;
      this.#free.splice(k + 1, 1);
    }
  }

  /** After a trap: the kernels' heap begins anew where it began last, and what it had before becomes memory for buffers. */
  reclaim(): void {
    this.bytes(FREE_LISTS, FREE_LISTS_END - FREE_LISTS).fill(0);
    const open = this.#heaps.pop()!;
    this.bytes(open.at, Math.min(this.top, this.memory.buffer.byteLength) - open.at).fill(0);
    this.top = open.at;
    for (const { at, end } of this.#heaps) {
      const from = Math.ceil(at / ALIGN) * ALIGN;
      if (end > from) this.#give(from, end - from);
    }
    this.#heaps = [open];
  }

  /** Makes room for data that end at an address, by moving everything behind them. */
  keepLow(end: number): void {
    if (end <= this.low) return;
    this.reclaim();
    const distance = Math.ceil((end - this.low) / PAGE) * PAGE;
    const { low, top } = this;
    this.#reach(top + distance);
    new Uint8Array(this.memory.buffer).copyWithin(low + distance, low, top);
    this.low += distance;
    this.top += distance;
    for (const b of this.#blocks) b.at += distance;
    for (const f of this.#free) f.at += distance;
    this.#heaps = [{ at: this.top, end: 0 }];
  }

  #reach(end: number): void {
    const missing = end - this.memory.buffer.byteLength;
    if (missing <= 0) return;
    try {
      this.memory.grow(Math.ceil(missing / PAGE));
    } catch {
      throw new Error(`the device has no memory left for ${missing} bytes`);
    }
  }
}

function roundUp(length: number): number {
  return Math.max(ALIGN, Math.ceil(length / ALIGN) * ALIGN);
}

/** Engines reserve address space for the most a memory may grow to; where there is not so much, a quarter must do. */
function makeMemory(): WebAssembly.Memory {
  const initial = FIRST / PAGE;
  try {
    return new WebAssembly.Memory({ initial, maximum: 65536 });
  } catch {
    return new WebAssembly.Memory({ initial, maximum: 16384 });
  }
}
