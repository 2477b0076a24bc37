import type { ControlName } from './layout.ts';
import { opOf } from './layout.ts';
import { MAIN, RARE, WASM } from './generated.ts';

/** The interpreter's WebAssembly and the numbers of its handlers: made once, from what the build generated. */
export class Handlers {
  readonly compiled: WebAssembly.Module;
  /** What the module imports beside the two memories: nothing, but for one that counts. */
  readonly extra: Readonly<Record<string, WebAssembly.Memory>>;
  readonly #main: ReadonlyMap<string, number>;
  readonly #rare = new Map<string, number>();
  /** Of each op whose functions nobody has asked for yet. */
  readonly #unread: Map<string, string>;

  /** Throws where WebAssembly, or a feature of it that the interpreter needs, is missing. */
  constructor(
    wasm: Uint8Array<ArrayBuffer>,
    main: string,
    rare: Readonly<Record<string, string>>,
    extra: Readonly<Record<string, WebAssembly.Memory>> = {},
  ) {
    this.compiled = new WebAssembly.Module(wasm);
    this.#main = numbers(main);
    this.#unread = new Map(Object.entries(rare));
    this.extra = extra;
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

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
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
      made = new Handlers(fromBase64(WASM), MAIN, RARE);
    } catch {
      made = null;
    }
  }
  return made ?? undefined;
}
