import type { Engine, EngineOptions } from '../../vm/engine.ts';
import { handlers } from '../../vm/interp-wasm/handlers.ts';
import { WasmInterpreter } from '../../vm/interp-wasm/machine.ts';
import { Interpreter } from '../../vm/interp/machine.ts';
import type { TbcModule } from '../../vm/module.ts';

export type Make = (module: TbcModule, options: EngineOptions) => Engine;

const compiled = handlers();

/** Why the interpreter in WebAssembly cannot be tested, or undefined. */
export const NO_WEBASSEMBLY = compiled ? undefined : 'this Node lacks several memories in WebAssembly';

/** Both interpreters where the platform has both. */
export const INTERPRETERS: readonly (readonly [string, Make])[] = [
  ['JavaScript', (module, options) => new Interpreter(module, options)],
  ...(compiled
    ? [
        [
          'WebAssembly',
          (module: TbcModule, options: EngineOptions) => new WasmInterpreter(module, options, compiled),
        ] as const,
      ]
    : []),
];
