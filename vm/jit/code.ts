import type { Module } from '../../compiler/ir/types.ts';
import type { Binaryen, WasmModule } from '../../backends/wasm/index.ts';
import { compileWith, encodeWasm, loadBinaryen } from '../../backends/wasm/index.ts';
import { lift } from '../lift/index.ts';
import type { TbcModule } from '../module.ts';
import { fitsWasm } from './limits.ts';
import { wantsRelaxed } from './relaxed.ts';
import type { DebugOptions } from './source-map.ts';
import { sourceMap, withSourceMap } from './source-map.ts';
import { stackBytes } from './stack.ts';

/** A module's code in one of its forms. */
export interface JitVariant extends WasmModule {
  readonly compiled: WebAssembly.Module;
}

/** Code made in another thread: all of it passes through structured clone. */
export interface JitArtifact {
  /** Which of the forms it is. */
  readonly form: number;
  readonly variant: JitVariant;
  readonly stackBytes: number;
}

/** An artifact without what only threads can exchange: for a cache that keeps it as bytes. */
export interface KeptArtifact {
  readonly form: number;
  readonly stackBytes: number;
  readonly code: WasmModule;
}

export function fromKept({ form, stackBytes, code }: KeptArtifact): JitArtifact {
  return { form, stackBytes, variant: { ...code, compiled: compilePlainly(code.wasm) } };
}

/** Makes a WebAssembly module of bytes; an embedder may choose how (which tier of its engine, say). */
export type CompileBytes = (bytes: Uint8Array) => WebAssembly.Module;

export interface JitOptions {
  readonly compile?: CompileBytes;
  /** Relaxed instructions: by default where the engine has them and is right. */
  readonly relaxed?: boolean;
  /** Compile with Binaryen at this level (see `WasmOptions`); without it the direct encoder writes the code at once. */
  readonly optimize?: 0 | 1 | 2 | 3;
  /** Code of this very module that another thread has made already. */
  readonly artifact?: JitArtifact;
  /** Code that a debugger can step through, with a source map; slower. The direct encoder writes it. */
  readonly debug?: DebugOptions;
}

const compilePlainly: CompileBytes = (bytes) => new WebAssembly.Module(bytes as Uint8Array<ArrayBuffer>);

/** WebAssembly of a bytecode module, with and without the counting of fuel and the keeping of marks, each made when it is first asked for. */
export class JitCode {
  readonly module: TbcModule;
  readonly #binaryen: Binaryen | undefined;
  readonly #compile: CompileBytes;
  #lifted: Module | undefined;
  readonly #optimize: JitOptions['optimize'];
  #relaxed: boolean | undefined;
  #stackBytes: number | undefined;
  readonly #debug: DebugOptions | undefined;
  readonly #variants: (JitVariant | undefined)[] = [];

  constructor(module: TbcModule, binaryen: Binaryen | undefined, options: JitOptions = {}) {
    this.module = module;
    this.#optimize = options.optimize;
    this.#debug = options.debug;
    this.#binaryen = binaryen;
    this.#compile = options.compile ?? compilePlainly;
    this.#relaxed = options.relaxed;
    const { artifact } = options;
    if (artifact) {
      this.#variants[artifact.form] = artifact.variant;
      this.#stackBytes = artifact.stackBytes;
    } else this.#lifted = liftFitting(module);
  }

  get #ir(): Module {
    this.#lifted ??= liftFitting(this.module);
    return this.#lifted;
  }

  /** How much of the platform's stack calls may need: see `stackBytes`. */
  get stackBytes(): number {
    this.#stackBytes ??= stackBytes(this.#ir);
    return this.#stackBytes;
  }

  /** One form of the code, to be sent to another thread, which makes a JitCode of it. */
  artifact(fuel = false, marks = false, shared = false): JitArtifact {
    const variant = this.variant(fuel, marks, shared);
    return { form: formOf(fuel, marks, shared), variant, stackBytes: this.stackBytes };
  }

  /** The first form that was made, if one was. */
  get made(): JitArtifact | undefined {
    const form = this.#variants.findIndex((v) => v !== undefined);
    return form < 0 ? undefined : { form, variant: this.#variants[form]!, stackBytes: this.stackBytes };
  }

  /** `shared`: for a memory that threads share. */
  variant(fuel: boolean, marks = false, shared = false): JitVariant {
    const i = formOf(fuel, marks, shared);
    let made = this.#variants[i];
    if (!made) {
      const debug = this.#debug !== undefined;
      this.#relaxed ??= wantsRelaxed(this.#ir, this.#compile);
      const how = { debug, relaxed: this.#relaxed, optimize: this.#optimize };
      const options = { fuel, marks, shared, data: false, ...how };
      const plain = this.#binaryen ? compileWith(this.#binaryen, this.#ir, options) : encodeWasm(this.#ir, options);
      const code = this.#debug ? this.#mapped(plain, this.#debug) : plain;
      made = { ...code, compiled: this.#compile(code.wasm) };
      this.#variants[i] = made;
    }
    return made;
  }

  #mapped(code: WasmModule, debug: DebugOptions): WasmModule {
    const map = sourceMap(this.module, code.sites, code.starts ?? [], debug);
    return { ...code, wasm: withSourceMap(code.wasm, map) };
  }
}

function formOf(fuel: boolean, marks: boolean, shared: boolean): number {
  return (fuel ? 1 : 0) + (marks ? 2 : 0) + (shared ? 4 : 0);
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
  // Code for a debugger is as one embedder wants it.
  if (options.debug) return Promise.resolve().then(() => new JitCode(module, undefined, options));
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
