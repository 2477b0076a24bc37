import type { ControlName } from './layout.ts';
import { MAIN, RARE, WASM } from './generated.ts';

/** The interpreter's WebAssembly and the numbers of its handlers: made once, from what the build generated. */
export class Handlers {
  readonly compiled: WebAssembly.Module;
  readonly #main: ReadonlyMap<string, number>;
  readonly #rare: ReadonlyMap<string, number>;

  /** Throws where WebAssembly, or a feature of it that the interpreter needs, is missing. */
  constructor() {
    const text = atob(WASM);
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
    this.compiled = new WebAssembly.Module(bytes);
    this.#main = numbers(MAIN);
    this.#rare = numbers(RARE);
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

let made: Handlers | undefined | null;

/** The handlers, or undefined where the platform cannot run them. */
export function handlers(): Handlers | undefined {
  if (made === undefined) {
    try {
      made = new Handlers();
    } catch {
      made = null;
    }
  }
  return made ?? undefined;
}
