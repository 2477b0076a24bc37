import type { Engine, EngineOptions } from '../engine.ts';
import type { TbcModule } from '../module.ts';
import { compileJit } from './code.ts';
import { JitMachine } from './machine.ts';

/** The JIT: verified bytecode → IR → WebAssembly, behind the interface the interpreter has too. */

export type { CompileBytes, JitOptions, JitVariant } from './code.ts';
export { compileJit, JitCode } from './code.ts';
export { JitMachine } from './machine.ts';

/** An engine for a verified module. Rejects where Binaryen is missing, or with TrapError where the data exceed the limit. */
export async function instantiateJit(module: TbcModule, options: EngineOptions): Promise<Engine> {
  return new JitMachine(await compileJit(module), options);
}
