import { BOARD, BOARD_BYTES, ENDED, MAX_THREADS, NONE } from './board.ts';
import type { ThreadHandle } from './host.ts';
import { hasThreads, mayBlock, startThread } from './host.ts';
import { threadMain } from './thread.ts';
import type { InstanceMessage, ThreadSetup } from './thread.ts';

/**
 * The threads beside the one that runs a program. They are started when an instance first has work for them, serve all
 * instances of this realm, and end with the last instance that uses them, or with the process, which does not wait for them.
 */

/** Looks at the board before a thread sleeps, and before this one does: about as long as waking it would take. */
const SPINS = 20_000;
/** Tasks a thread: the more, the less the slowest thread holds up the others. */
const TASKS_PER_THREAD = 4;

/** Instances that threads keep the code and the memory of. */
const MAX_INSTANCES = 32;
/** How long `awaitReady` waits for a thread: so many times so many milliseconds. */
const WAITS = 100;
const WAIT_MS = 100;

export type PartFunc = (...args: (number | bigint)[]) => unknown;

/** How the lowest task that trapped ended. */
export type Ending =
  | { readonly thrown: unknown }
  | {
      readonly how: (typeof ENDED)[keyof typeof ENDED];
      readonly site: number;
      readonly frames: readonly { readonly index: number; readonly offset: number }[];
    };

/** The threads' side of an instance: its number, and how many threads beside this one may help it. */
export interface Attached {
  readonly id: number;
  readonly helpers: number;
}

interface Thread {
  readonly handle: ThreadHandle;
  failed: boolean;
}

class Pool {
  readonly #words: Int32Array;
  readonly #floats: Float64Array;
  readonly #bigs: BigInt64Array;
  readonly #threads: Thread[] = [];
  /** By number, with what to do when the threads forget one. */
  readonly #instances = new Map<number, { readonly message: InstanceMessage; readonly forgotten: () => void }>();
  readonly #waiting = new Map<number, (() => void)[]>();
  readonly #blocks: boolean;
  #nextId = 1;
  #busy = false;

  constructor() {
    const buffer = new SharedArrayBuffer(BOARD_BYTES);
    this.#words = new Int32Array(buffer);
    this.#floats = new Float64Array(buffer);
    this.#bigs = new BigInt64Array(buffer);
    this.#blocks = mayBlock(this.#words);
  }

  /** Tells the threads of an instance; they may forget it when there are too many. */
  attach(code: WebAssembly.Module, memory: WebAssembly.Memory, helpers: number, forgotten: () => void): Attached {
    if (this.#instances.size >= MAX_INSTANCES) this.#instances.values().next().value!.forgotten();
    const message: InstanceMessage = { id: this.#nextId++, code, memory };
    for (let n = 0; n < this.#threads.length; n++) this.#send(n, message);
    this.#instances.set(message.id, { message, forgotten });
    const wanted = Math.min(helpers, MAX_THREADS);
    try {
      while (this.#threads.length < wanted) this.#start();
    } catch {
      // The platform allows no more: those there are must do.
    }
    return { id: message.id, helpers: Math.min(wanted, this.#threads.length) };
  }

  detach({ id }: Attached): void {
    if (!this.#instances.delete(id)) return;
    if (this.#instances.size > 0) {
      for (let n = 0; n < this.#threads.length; n++) this.#send(n, { id, code: undefined, memory: undefined });
      return;
    }
    for (const t of this.#threads) t.handle.stop();
    this.#threads.length = 0;
    shared = undefined;
  }

  #start(): void {
    const number = this.#threads.length;
    const setup: ThreadSetup = {
      ...{ board: BOARD, ended: ENDED, none: NONE, number, spins: SPINS },
      buffer: this.#words.buffer as SharedArrayBuffer,
    };
    const handle = startThread(threadText());
    const thread: Thread = { handle, failed: false };
    this.#threads.push(thread);
    handle.onMessage((what) => {
      if (what === undefined) thread.failed = true;
      for (const [id, tell] of this.#waiting) if (this.#settled(id)) tell.forEach((f) => f());
    });
    handle.post(setup);
    for (const { message } of this.#instances.values()) this.#send(number, message);
  }

  #send(thread: number, message: InstanceMessage): void {
    const words = this.#words;
    this.#threads[thread].handle.post(message);
    Atomics.add(words, BOARD.mail + thread, 1);
    // Even stays even: nothing is to be done, but who sleeps must look.
    Atomics.add(words, BOARD.epoch, 2);
    Atomics.notify(words, BOARD.epoch);
  }

  /** Threads that can help an instance now. */
  ready({ id, helpers }: Attached): number {
    let n = 0;
    for (let t = 0; t < helpers; t++) if (Atomics.load(this.#words, BOARD.ready + t) >= id) n++;
    return n;
  }

  /** Blocks until all threads can help an instance, or seconds have gone by. Of no use where this thread may not block. */
  awaitReady({ id, helpers }: Attached): void {
    for (let t = 0; t < helpers && this.#blocks; t++) {
      for (let tries = 0; tries < WAITS; tries++) {
        const told = Atomics.load(this.#words, BOARD.ready + t);
        if (told >= id) break;
        Atomics.wait(this.#words, BOARD.ready + t, told, WAIT_MS);
      }
    }
  }

  #settled(id: number): boolean {
    return this.#threads.every((t, n) => t.failed || Atomics.load(this.#words, BOARD.ready + n) >= id);
  }

  /** Resolves when every thread is ready for an instance or has failed. */
  async settle({ id }: Attached): Promise<void> {
    if (this.#settled(id)) return;
    const threads = [...this.#threads];
    for (const t of threads) t.handle.hold(true);
    await new Promise<void>((resolve) => {
      this.#waiting.set(id, [...(this.#waiting.get(id) ?? []), resolve]);
    });
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) for (const t of threads) t.handle.hold(false);
  }

  /**
   * Runs a part's rounds from ≤ n < to on all threads, this one with it; ranges meet at from + k · grain. `args`: what follows
   * the first two parameters. Gives how the lowest range ended that trapped.
   */
  run(
    at: Attached,
    func: number,
    part: PartFunc,
    from: number,
    to: number,
    grain: number,
    args: readonly (number | bigint)[],
  ): Ending | undefined {
    const words = this.#words;
    if (this.#busy) {
      part(from, to, ...args);
      return undefined;
    }
    this.#busy = true;
    const units = Math.ceil((to - from) / grain);
    const chunk = Math.ceil(units / Math.min(units, (at.helpers + 1) * TASKS_PER_THREAD)) * grain;
    const tasks = Math.ceil((to - from) / chunk);
    words[BOARD.instance] = at.id;
    words[BOARD.part] = func;
    words[BOARD.from] = from;
    words[BOARD.to] = to;
    words[BOARD.chunk] = chunk;
    words[BOARD.helpers] = at.helpers;
    words[BOARD.count] = args.length;
    for (let i = 0; i < args.length; i++) {
      const v = args[i];
      if (typeof v === 'bigint') {
        words[BOARD.kinds + i] = 1;
        this.#bigs[BOARD.values + i] = v;
      } else {
        words[BOARD.kinds + i] = 0;
        this.#floats[BOARD.values + i] = v;
      }
    }
    words[BOARD.tasks] = tasks;
    words[BOARD.trapped] = NONE;
    Atomics.store(words, BOARD.next, 0);
    Atomics.add(words, BOARD.epoch, 1);
    // All of them: the first to wake need not be those that may help.
    Atomics.notify(words, BOARD.epoch);
    let own: { readonly task: number; readonly thrown: unknown } | undefined;
    try {
      for (;;) {
        const task = Atomics.add(words, BOARD.next, 1);
        if (task >= tasks || task > Atomics.load(words, BOARD.trapped)) break;
        const first = from + task * chunk;
        try {
          part(first, Math.min(first + chunk, to), ...args);
        } catch (thrown) {
          own = { task, thrown };
          this.#lower(task);
          break;
        }
      }
    } finally {
      Atomics.add(words, BOARD.epoch, 1);
      this.#join();
      this.#busy = false;
    }
    const trapped = words[BOARD.trapped];
    if (trapped === NONE) return undefined;
    const ending: Ending = own?.task === trapped ? { thrown: own.thrown } : this.#ending(trapped);
    for (let n = 0; n < this.#threads.length; n++) words[BOARD.records + n * BOARD.recordWords] = NONE;
    return ending;
  }

  #lower(task: number): void {
    for (;;) {
      const lowest = Atomics.load(this.#words, BOARD.trapped);
      if (task >= lowest) return;
      if (Atomics.compareExchange(this.#words, BOARD.trapped, lowest, task) === lowest) return;
    }
  }

  /** Waits for the threads that are still at a task. */
  #join(): void {
    const words = this.#words;
    let looks = 0;
    for (let active = Atomics.load(words, BOARD.active); active > 0; active = Atomics.load(words, BOARD.active)) {
      if (++looks > SPINS && this.#blocks) Atomics.wait(words, BOARD.active, active);
    }
  }

  #ending(task: number): Ending {
    const words = this.#words;
    let at = BOARD.records;
    while (words[at] !== task) at += BOARD.recordWords;
    const frames = Array.from({ length: words[at + 3] }, (_, i) => ({
      index: words[at + 4 + 2 * i],
      offset: words[at + 5 + 2 * i],
    }));
    return { how: words[at + 1] as 1, site: words[at + 2], frames };
  }
}

let shared: Pool | undefined;

/** The pool of this realm; undefined where there are no threads to be had. */
export function threadPool(): Pool | undefined {
  if (!shared && hasThreads()) shared = new Pool();
  return shared;
}

export type { Pool };

/** What a thread runs: it is given what it needs to know with its first message. */
function threadText(): string {
  return `(port) => { port.onmessage = (first) => (${threadMain.toString()})(port, first.data); }`;
}
