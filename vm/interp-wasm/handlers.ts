import type { ControlName } from './layout.ts';
import { opOf } from './layout.ts';
import { MAIN, MAIN_WASM, RARE, RARE_COUNT, RARE_WASM } from './generated.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What the generator gives; see `generated.ts`. */
export interface Generated {
  readonly main: Bytes;
  readonly rare: () => Bytes;
  readonly mainNames: string;
  readonly rareNames: Readonly<Record<string, string>>;
  readonly rareCount: number;
  /** What the main module imports beside its memories and table: nothing, but for one that counts. */
  readonly extra?: Readonly<Record<string, WebAssembly.Memory>>;
}

/** The memories and the table of an instance. */
export interface Surroundings {
  readonly state: WebAssembly.Memory;
  readonly memory: WebAssembly.Memory;
  readonly rare: WebAssembly.Table;
}

/** The interpreter's WebAssembly and the numbers of its handlers: made once. */
export class Handlers {
  readonly #generated: Generated;
  readonly #mainModule: WebAssembly.Module;
  #rareModule: WebAssembly.Module | undefined;
  readonly #main: ReadonlyMap<string, number>;
  readonly #rare = new Map<string, number>();
  /** Of each op whose functions nobody has asked for yet. */
  readonly #unread: Map<string, string>;

  /** Throws where WebAssembly, or a feature of it that the interpreter needs, is missing. */
  constructor(generated: Generated) {
    this.#generated = generated;
    this.#mainModule = new WebAssembly.Module(generated.main);
    this.#main = numbers(generated.mainNames);
    this.#unread = new Map(Object.entries(generated.rareNames));
  }

  /** An empty table for the functions. */
  table(): WebAssembly.Table {
    const { rareCount } = this.#generated;
    return new WebAssembly.Table({ element: 'anyfunc', initial: rareCount, maximum: rareCount });
  }

  /** The function `run` of an instance. */
  instantiate(vm: Surroundings): () => number {
    const { exports } = new WebAssembly.Instance(this.#mainModule, { vm: { ...vm, ...this.#generated.extra } });
    return exports['run'] as () => number;
  }

  /** Fills an instance's table. */
  fill({ state, memory, rare }: Surroundings): void {
    this.#rareModule ??= new WebAssembly.Module(this.#generated.rare());
    new WebAssembly.Instance(this.#rareModule, { vm: { state, memory, rare } });
  }

  control(name: ControlName): number {
    return this.#main.get(name)!;
  }

  /** Number of the handler of a form, or undefined. */
  main(form: string): number | undefined {
    return this.#main.get(form);
  }

  /** Number of the function of a form, or undefined. */
  rare(form: string): number | undefined {
    const op = opOf(form);
    const unread = this.#unread.get(op);
    if (unread !== undefined) {
      this.#unread.delete(op);
      const words = unread.split(' ');
      for (let i = 0; i < words.length; i += 2) this.#rare.set(op + words[i], Number(words[i + 1]));
    }
    return this.#rare.get(form);
  }
}

/** Names of the handlers by number: a line a handler, all the names that share it. */
function numbers(lines: string): Map<string, number> {
  const map = new Map<string, number>();
  lines.split('\n').forEach((names, i) => {
    for (const name of names.split(' ')) map.set(name, i);
  });
  return map;
}

function fromBase64(text: string): Bytes {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

let made: Handlers | undefined | null;

/** The handlers, or undefined where the platform cannot run them. */
export function handlers(): Handlers | undefined {
  if (made === undefined) {
    try {
      made = new Handlers({
        main: fromBase64(MAIN_WASM),
        rare: () => fromBase64(RARE_WASM),
        mainNames: MAIN,
        rareNames: RARE,
        rareCount: RARE_COUNT,
      });
    } catch {
      made = null;
    }
  }
  return made ?? undefined;
}
