import type { Module } from '../../compiler/ir/types.ts';
import type { Binaryen, WasmModule } from '../../backends/wasm/index.ts';
import { compileWith, encodeWasm, loadBinaryen } from '../../backends/wasm/index.ts';
import { lift } from '../lift/index.ts';
import type { TbcModule } from '../module.ts';
import { fitsWasm } from './limits.ts';
import { wantsRelaxed } from './relaxed.ts';

/** A module's code in one of its forms. */
export interface JitVariant extends WasmModule {
  readonly compiled: WebAssembly.Module;
}

/** Makes a WebAssembly module of bytes; an embedder may choose how (which tier of its engine, say). */
export type CompileBytes = (bytes: Uint8Array) => WebAssembly.Module;

export interface JitOptions {
  readonly compile?: CompileBytes;
  /** Relaxed instructions: by default where the engine has them and is right. */
  readonly relaxed?: boolean;
  /** Compile with Binaryen at this level (see `WasmOptions`); without it the direct encoder writes the code at once. */
  readonly optimize?: 0 | 1 | 2 | 3;
}

const compilePlainly: CompileBytes = (bytes) => new WebAssembly.Module(bytes as Uint8Array<ArrayBuffer>);

/** WebAssembly of a bytecode module, with and without the counting of fuel and the keeping of marks, each made when it is first asked for. */
export class JitCode {
  readonly module: TbcModule;
  readonly #binaryen: Binaryen | undefined;
  readonly #compile: CompileBytes;
  readonly #ir: Module;
  readonly #optimize: JitOptions['optimize'];
  readonly #relaxed: boolean;
  readonly #variants: (JitVariant | undefined)[] = [];

  constructor(module: TbcModule, binaryen: Binaryen | undefined, options: JitOptions = {}) {
    this.module = module;
    this.#optimize = options.optimize;
    this.#binaryen = binaryen;
    this.#compile = options.compile ?? compilePlainly;
    this.#ir = liftFitting(module);
    this.#relaxed = options.relaxed ?? wantsRelaxed(this.#ir, this.#compile);
  }

  variant(fuel: boolean, marks = false): JitVariant {
    const i = (fuel ? 1 : 0) + (marks ? 2 : 0);
    let made = this.#variants[i];
    if (!made) {
      const options = { fuel, marks, data: false, relaxed: this.#relaxed, optimize: this.#optimize };
      const code = this.#binaryen ? compileWith(this.#binaryen, this.#ir, options) : encodeWasm(this.#ir, options);
      made = { ...code, compiled: this.#compile(code.wasm) };
      this.#variants[i] = made;
    }
    return made;
  }
}

/** Thrown for a module that WebAssembly cannot hold; the interpreter runs it. */
export class JitLimitError extends Error {
  constructor() {
    super('the module is beyond what WebAssembly allows');
    this.name = 'JitLimitError';
  }
}

function liftFitting(module: TbcModule): Module {
  let ir: Module;
  try {
    ir = lift(module);
  } catch (e) {
    // Lifting recurses where code nests.
    if (e instanceof RangeError) throw new JitLimitError();
    throw e;
  }
  if (!fitsWasm(ir)) throw new JitLimitError();
  return ir;
}

const cache = new WeakMap<TbcModule, Promise<JitCode>>();

/** The code of a verified module, made once, with the first caller's options. Rejects with JitLimitError, and where Binaryen is asked for and is not installed. */
export function compileJit(module: TbcModule, options: JitOptions = {}): Promise<JitCode> {
  let code = cache.get(module);
  if (!code) {
    code =
      options.optimize === undefined
        ? Promise.resolve().then(() => new JitCode(module, undefined, options))
        : loadBinaryen().then((b) => new JitCode(module, b, options));
    cache.set(module, code);
  }
  return code;
}
