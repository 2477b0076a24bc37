/**
 * What a platform gives for threads: workers that run a script's text, and whether this thread may block. The one place of
 * the virtual machine that asks for workers; without them a program runs on one thread.
 */

export interface ThreadHandle {
  post(message: unknown): void;
  /** Called with what the thread posts, and with undefined when it cannot go on. */
  onMessage(tell: (what: unknown) => void): void;
  /** Whether a program that has ended otherwise waits for the thread; it does not at first. */
  hold(on: boolean): void;
  /** Ends the thread. */
  stop(): void;
}

interface NodeWorker {
  postMessage(message: unknown): void;
  on(event: string, tell: (what: unknown) => void): void;
  ref(): void;
  unref(): void;
  terminate(): unknown;
}
type NodeThreads = { Worker: new (text: string, options: object) => NodeWorker };

interface WebWorker {
  postMessage(message: unknown): void;
  onmessage: ((e: { data: unknown }) => void) | null;
  onerror: (() => void) | null;
  terminate(): void;
}
interface Platform {
  process?: { getBuiltinModule?(name: string): unknown; versions?: { node?: string } };
  Worker?: new (url: string) => WebWorker;
  Blob?: new (parts: string[], options: object) => object;
  URL?: { createObjectURL(blob: object): string; revokeObjectURL(url: string): void };
  crossOriginIsolated?: boolean;
}

const platform = globalThis as Platform;

function nodeThreads(): NodeThreads | undefined {
  return platform.process?.getBuiltinModule?.('node:worker_threads') as NodeThreads | undefined;
}

/** Whether memory can be shared with workers: in a browser only on pages that are cross-origin isolated. */
export function hasThreads(): boolean {
  if (typeof SharedArrayBuffer !== 'function' || typeof Atomics !== 'object') return false;
  if (nodeThreads()) return true;
  return platform.crossOriginIsolated === true && platform.Worker !== undefined && platform.Blob !== undefined;
}

/** Starts a thread with a function `main(port)` given as an expression's text. A program need not wait for it to end. */
export function startThread(main: string): ThreadHandle {
  const node = nodeThreads();
  if (node) {
    const text = `(${main})(require('node:worker_threads').parentPort)`;
    const worker = new node.Worker(text, { eval: true, execArgv: [], env: {}, name: 'trinity' });
    return {
      post: (message) => worker.postMessage(message),
      onMessage: (tell) => {
        worker.on('message', tell);
        worker.on('error', () => tell(undefined));
        worker.on('exit', () => tell(undefined));
        // Listening to a worker keeps a process alive: this comes last.
        worker.unref();
      },
      hold: (on) => (on ? worker.ref() : worker.unref()),
      stop: () => void worker.terminate(),
    };
  }
  const url = platform.URL!.createObjectURL(new platform.Blob!([`(${main})(self)`], { type: 'text/javascript' }));
  const worker = new platform.Worker!(url);
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (tell) => {
      worker.onmessage = ({ data }) => {
        platform.URL!.revokeObjectURL(url);
        tell(data);
      };
      worker.onerror = () => tell(undefined);
    },
    hold: () => undefined,
    stop: () => worker.terminate(),
  };
}

/** Whether this thread may wait for others: a browser's main thread may not. */
export function mayBlock(words: Int32Array): boolean {
  try {
    Atomics.wait(words, 0, Atomics.load(words, 0) + 1, 0);
    return true;
  } catch {
    return false;
  }
}
