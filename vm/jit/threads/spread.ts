import type { WasmValue } from '../values.ts';
import { MAX_VALUES } from './board.ts';
import { hasThreads } from './host.ts';
import type { Attached, Ending, PartFunc, Pool } from './pool.ts';
import { threadPool } from './pool.ts';

/**
 * Instructions from which on it pays to spread a part: some six microseconds of vectors, several times what handing it out
 * takes, which is half a microsecond while threads are awake and a few to wake them.
 */
const WORTH = 100_000;

/** Gives up what the threads keep for an instance that is gone. */
const gone = new FinalizationRegistry<Kept>((kept) => kept.end());

/** What an instance has with the pool; it does not hold the instance. */
class Kept {
  pool: Pool | undefined;
  at: Attached | undefined;

  end(): void {
    if (this.at) this.pool?.detach(this.at);
    this.at = undefined;
  }
}

/** An instance's way to the threads. They start when the first part is spread. */
export class Spread {
  /** Threads with the caller's. */
  threads: number;
  readonly #worth: number;
  readonly #kept: Kept;
  #code: WebAssembly.Module | undefined;
  #memory: WebAssembly.Memory | undefined;
  #global: WebAssembly.Global | undefined;

  constructor(threads: number, worth: number, kept: Kept) {
    this.threads = threads;
    this.#worth = worth;
    this.#kept = kept;
  }

  /** The code and the memory from now on; `worth`: its threshold, undefined where it spreads nothing. */
  use(code: WebAssembly.Module, memory: WebAssembly.Memory, worth: WebAssembly.Global | undefined): void {
    this.#kept.end();
    this.#code = code;
    this.#memory = memory;
    this.#global = worth;
    if (worth) worth.value = this.threads > 1 ? this.#worth : Infinity;
  }

  /** Runs a part with its arguments as WebAssembly gives them; tells how the lowest range ended that trapped. */
  run(func: number, part: PartFunc, args: readonly WasmValue[]): Ending | undefined {
    const first = this.#kept.at === undefined;
    const at = this.#attach();
    if (at && first && this.#worth === 0) this.#kept.pool!.awaitReady(at);
    const [from, to, grain] = args.slice(0, 3).map((v) => (v as number) >>> 0);
    // Code that no compiler made may break the rules of parts; it then runs as it would without threads.
    const regular = from < to && grain > 0 && args.length <= MAX_VALUES;
    if (!at || !regular || this.#kept.pool!.ready(at) === 0) {
      part(...args);
      return undefined;
    }
    return this.#kept.pool!.run(at, func, part, from, to, grain, args.slice(2));
  }

  #attach(): Attached | undefined {
    const kept = this.#kept;
    if (!kept.at && this.threads > 1) {
      kept.pool = threadPool();
      kept.at = kept.pool?.attach(this.#code!, this.#memory!, this.threads - 1, () => kept.end());
    }
    // Where none may be started there is one thread.
    if (kept.at?.helpers === 0) this.end();
    return kept.at;
  }

  async start(): Promise<void> {
    if (!this.#global) return;
    const at = this.#attach();
    if (at) await this.#kept.pool!.settle(at);
  }

  end(): void {
    this.threads = 1;
    if (this.#global) this.#global.value = Infinity;
    this.#kept.end();
  }
}

/** For `owner`, an instance that may use so many threads; undefined where there is one only, or no way to share memory. */
export function makeSpread(owner: object, threads: number, worth = WORTH): Spread | undefined {
  if (threads <= 1 || !hasThreads()) return undefined;
  const kept = new Kept();
  gone.register(owner, kept);
  return new Spread(Math.floor(threads), worth, kept);
}
