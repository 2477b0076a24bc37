import type { Engine, EngineOptions } from '../engine.ts';
import { Interpreter } from '../interp/machine.ts';
import type { TbcModule } from '../module.ts';
import { handlers } from './handlers.ts';
import { WasmInterpreter } from './machine.ts';

export { WasmInterpreter } from './machine.ts';

/**
 * The interpreter for a verified module: as WebAssembly where the platform has what that needs, else in JavaScript, with the same
 * results. Throws TrapError `memory` when the module's data do not fit the limit.
 */
export function createInterpreter(module: TbcModule, options: EngineOptions): Engine {
  // A profiler's marks are kept by the one in JavaScript.
  const made = options.marks === undefined ? handlers() : undefined;
  if (made) {
    try {
      return new WasmInterpreter(module, options, made);
    } catch (e) {
      // The memories need address space, which may be used up.
      if (!(e instanceof RangeError)) throw e;
    }
  }
  return new Interpreter(module, options);
}
