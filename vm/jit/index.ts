import type { Engine, EngineOptions } from '../engine.ts';
import type { TbcModule } from '../module.ts';
import { createInterpreter } from '../interp-wasm/index.ts';
import type { JitOptions } from './code.ts';
import type { JitCode } from './code.ts';
import { compileJit, JitLimitError } from './code.ts';
import { JitMachine } from './machine.ts';

/** The JIT: verified bytecode → IR → WebAssembly, behind the interface the interpreter has too. */

export type { CompileBytes, JitArtifact, JitOptions, JitVariant, KeptArtifact } from './code.ts';
export { compileJit, fromKept, JitCode, JitLimitError } from './code.ts';
export type { DebugOptions } from './source-map.ts';
export { JitMachine } from './machine.ts';
export type { CodeForm, Port } from './remote.ts';
export { RemoteCompiler, serveJit } from './remote.ts';
export { provideBinaryen } from '../../backends/wasm/index.ts';

/**
 * An engine for a verified module; the interpreter for one that is beyond what WebAssembly can hold. Rejects where
 * Binaryen is asked for and missing, or with TrapError where the data exceed the limit.
 */
export async function instantiateJit(
  module: TbcModule,
  options: EngineOptions,
  jit: JitOptions & { readonly code?: JitCode } = {},
): Promise<Engine> {
  try {
    return new JitMachine(jit.code ?? (await compileJit(module, jit)), options);
  } catch (e) {
    if (e instanceof JitLimitError) return createInterpreter(module, options);
    throw e;
  }
}
