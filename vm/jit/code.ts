import type { Module } from '../../compiler/ir/types.ts';
import type { Binaryen, WasmModule } from '../../backends/wasm/index.ts';
import { compileWith, loadBinaryen } from '../../backends/wasm/index.ts';
import { lift } from '../lift/index.ts';
import type { TbcModule } from '../module.ts';

/** A module's code in one of its two forms. */
export interface JitVariant extends WasmModule {
  readonly compiled: WebAssembly.Module;
}

/** Makes a WebAssembly module of bytes; an embedder may choose how (which tier of its engine, say). */
export type CompileBytes = (bytes: Uint8Array) => WebAssembly.Module;

const compilePlainly: CompileBytes = (bytes) => new WebAssembly.Module(bytes as Uint8Array<ArrayBuffer>);

/** WebAssembly of a bytecode module, with and without the counting of fuel, each made when it is first asked for. */
export class JitCode {
  readonly module: TbcModule;
  readonly #binaryen: Binaryen;
  readonly #compile: CompileBytes;
  readonly #ir: Module;
  readonly #level: 0 | 1 | 2 | 3 | undefined;
  readonly #variants: (JitVariant | undefined)[] = [undefined, undefined];

  constructor(module: TbcModule, binaryen: Binaryen, compile: CompileBytes = compilePlainly, level?: 0 | 1 | 2 | 3) {
    this.module = module;
    this.#level = level;
    this.#binaryen = binaryen;
    this.#compile = compile;
    this.#ir = lift(module);
  }

  variant(fuel: boolean): JitVariant {
    const i = fuel ? 1 : 0;
    let made = this.#variants[i];
    if (!made) {
      const code = compileWith(this.#binaryen, this.#ir, { fuel, data: false, optimize: this.#level });
      made = { ...code, compiled: this.#compile(code.wasm) };
      this.#variants[i] = made;
    }
    return made;
  }
}

const cache = new WeakMap<TbcModule, Promise<JitCode>>();

/** The code of a verified module; the same for every instance. Rejects where Binaryen is not installed. */
export function compileJit(module: TbcModule, options: { compile?: CompileBytes } = {}): Promise<JitCode> {
  let code = cache.get(module);
  if (!code) {
    code = loadBinaryen().then((b) => new JitCode(module, b, options.compile));
    cache.set(module, code);
  }
  return code;
}
