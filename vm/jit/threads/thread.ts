import type { Board, ENDED, NONE } from './board.ts';

/** What a thread is told of an instance. */
export interface InstanceMessage {
  readonly id: number;
  /** Undefined: the instance is gone. */
  readonly code: WebAssembly.Module | undefined;
  readonly memory: WebAssembly.Memory | undefined;
}

interface Event {
  readonly data: InstanceMessage;
}

/** A thread's end of its channel. */
interface Port {
  onmessage: ((e: Event) => void) | null;
  postMessage(what: unknown): void;
}

/** What a thread knows beside its messages. */
export interface ThreadSetup {
  readonly board: Board;
  readonly ended: typeof ENDED;
  readonly none: typeof NONE;
  readonly buffer: SharedArrayBuffer;
  /** From 0. */
  readonly number: number;
  /** Looks at the board before going to sleep. */
  readonly spins: number;
}

/**
 * A thread of the pool. Its text is what the thread runs: it may name nothing outside of itself but JavaScript's own globals.
 * It sleeps on the board's epoch, takes tasks while there are any, and returns to its event loop when there is mail.
 */
export function threadMain(port: Port, setup: ThreadSetup): void {
  const { board, ended, none, number, spins } = setup;
  const words = new Int32Array(setup.buffer);
  const floats = new Float64Array(setup.buffer);
  const bigs = new BigInt64Array(setup.buffer);
  const record = board.records + number * board.recordWords;
  const instances = new Map<number, WebAssembly.Exports>();
  const errors = Error as unknown as {
    stackTraceLimit: number;
    prepareStackTrace?: (error: unknown, sites: readonly unknown[]) => unknown;
  };
  errors.stackTraceLimit = (board.recordWords - 4) / 2;
  let mail = 0;
  words[record] = none;

  /** Notes a trap's stack: WebAssembly frames of one module, as lines that end in wasm-function[index]:0xoffset. */
  const note = (task: number, how: number, site: number, error: { stack?: unknown }): void => {
    errors.prepareStackTrace = (_, sites) => sites.map(String);
    const stack = error.stack;
    delete errors.prepareStackTrace;
    const lines = Array.isArray(stack) ? (stack as string[]) : String(stack).split('\n');
    let frames = 0;
    for (const line of lines) {
      const found = /wasm-function\[(\d+)\]:0x([0-9a-f]+)/.exec(line);
      const at = record + 4 + 2 * frames;
      if (!found || at + 2 > record + board.recordWords) continue;
      words[at] = Number(found[1]);
      words[at + 1] = parseInt(found[2]!, 16);
      frames++;
    }
    words[record] = task;
    words[record + 1] = how;
    words[record + 2] = site;
    words[record + 3] = frames;
  };

  interface Trap extends Error {
    how?: number;
    site?: number;
  }
  const trap = (how: number, site: number): Trap => Object.assign(new Error('trap'), { how, site });

  const instantiate = (code: WebAssembly.Module, memory: WebAssembly.Memory): WebAssembly.Exports => {
    const imports: Record<string, Record<string, WebAssembly.ExportValue>> = {};
    const made: { exports?: WebAssembly.Exports } = {};
    for (const { module, name, kind } of WebAssembly.Module.imports(code)) {
      const space = (imports[module] ??= {});
      if (kind === 'memory') space[name] = memory;
      else if (module === 'parts') {
        space[name] = (...args: unknown[]) => (made.exports![name] as (...a: unknown[]) => unknown)(...args);
      } else if (name === 'trap') {
        space[name] = (site: number) => {
          throw trap(ended.trap, site);
        };
      } else if (name === 'stack') {
        space[name] = () => {
          throw trap(ended.stack, -1);
        };
      } else {
        space[name] = () => {
          throw trap(ended.other, -1);
        };
      }
    }
    made.exports = new WebAssembly.Instance(code, imports).exports;
    return made.exports;
  };

  const howOf = (e: Trap): number => {
    if (e.how !== undefined) return e.how;
    if (e instanceof WebAssembly.RuntimeError) return ended.memory;
    return e instanceof RangeError ? ended.stack : ended.other;
  };

  const work = (): void => {
    const exports = instances.get(words[board.instance]!);
    if (!exports || number >= words[board.helpers]!) return;
    const part = exports[`f${words[board.part]!}`] as (...args: unknown[]) => unknown;
    const args: unknown[] = [0, 0];
    const count = words[board.count]!;
    for (let i = 0; i < count; i++)
      args.push(words[board.kinds + i] === 1 ? bigs[board.values + i] : floats[board.values + i]);
    const tasks = words[board.tasks]!;
    const chunk = words[board.chunk]! >>> 0;
    const from = words[board.from]! >>> 0;
    const to = words[board.to]! >>> 0;
    for (;;) {
      const task = Atomics.add(words, board.next, 1);
      if (task >= tasks || task > Atomics.load(words, board.trapped)) return;
      const first = from + task * chunk;
      args[0] = first;
      args[1] = Math.min(first + chunk, to);
      try {
        part(...args);
      } catch (e) {
        note(task, howOf(e as Trap), (e as Trap).site ?? -1, e as Trap);
        for (;;) {
          const lowest = Atomics.load(words, board.trapped);
          if (task >= lowest || Atomics.compareExchange(words, board.trapped, lowest, task) === lowest) return;
        }
      }
    }
  };

  /** Until there is mail. */
  const serve = (): void => {
    let done = 0;
    let looks = 0;
    while (Atomics.load(words, board.mail + number) === mail) {
      const epoch = Atomics.load(words, board.epoch);
      if ((epoch & 1) === 1 && epoch !== done) {
        Atomics.add(words, board.active, 1);
        // Closed in the meantime, the board may be being written.
        if (Atomics.load(words, board.epoch) === epoch) work();
        done = epoch;
        if (Atomics.sub(words, board.active, 1) === 1) Atomics.notify(words, board.active);
        looks = 0;
      } else if (++looks > spins) {
        Atomics.wait(words, board.epoch, epoch);
        looks = 0;
      }
    }
  };

  port.onmessage = ({ data }) => {
    mail++;
    try {
      if (data.code && data.memory) instances.set(data.id, instantiate(data.code, data.memory));
      else instances.delete(data.id);
    } catch {
      // Without its code the thread takes no task of the instance.
    }
    if (data.code) {
      Atomics.store(words, board.ready + number, data.id);
      Atomics.notify(words, board.ready + number);
      port.postMessage(data.id);
    }
    serve();
  };
}
