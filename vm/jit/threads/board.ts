/**
 * The board that a pool's threads share: what is to be done, who is at it, and what went wrong, in one SharedArrayBuffer.
 * Index numbers are of 32-bit words.
 */
export const BOARD = {
  /** Odd while there are tasks to take. It changes with everything that threads wait for. */
  epoch: 0,
  /** Number of the next task, how many there are, and the lowest that trapped. */
  next: 2,
  tasks: 3,
  trapped: 4,
  /** Threads that may be at a task of this epoch. */
  active: 5,
  /** The instance, its part, the rounds, how many a task has, and how many threads may help. */
  instance: 6,
  part: 7,
  from: 8,
  to: 9,
  chunk: 10,
  helpers: 11,
  /** Values of the arguments after `from` and `to`, and which of them are bigints (one word each). */
  count: 12,
  /** From here on a word a thread: the last instance it was told of and is ready for. */
  ready: 16,
  /** And its messages sent so far: while it has not read them all, it goes back to its event loop. */
  mail: 128,
  kinds: 512,
  /** In 64-bit words: the arguments. */
  values: 1024,
  /** From here on a record a thread: task, how it ended, site, frames, then function index and offset of each. */
  records: 4096,
  recordWords: 256,
} as const;

export type Board = typeof BOARD;

/** Values of arguments that there is room for. */
export const MAX_VALUES = 1000;

/** More threads than this make no pool. */
export const MAX_THREADS = 64;
export const BOARD_BYTES = 4 * (BOARD.records + MAX_THREADS * BOARD.recordWords);

/** How a task ended that did not do its work. */
export const ENDED = { trap: 1, memory: 2, stack: 3, other: 4 } as const;

/** No task has trapped. */
export const NONE = 0x7fffffff;
