import { compile } from '../../compiler/driver.ts';
import { writeModule } from '../../vm/binary/write.ts';
import { encode } from '../../vm/encode/index.ts';
import type { Instance } from '../../vm/index.ts';
import { instantiate } from '../../vm/index.ts';

/** Bytecode of a program without imports, at -O2. */
export function compileBytes(text: string): Uint8Array {
  const result = compile({ path: 'bench.tri', text }, () => undefined);
  if (!result.module) throw new Error(JSON.stringify(result.diagnostics[0]));
  return writeModule(encode(result.module));
}

export function instantiateBytes(bytes: Uint8Array, engine: 'interp' | 'jit'): Promise<Instance> {
  return instantiate(bytes, { engine });
}
