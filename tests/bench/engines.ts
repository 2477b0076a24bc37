import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Builds a C program with gcc -O2 and gives a function that runs it with arguments; undefined without gcc. */
export function gccBinary(source: string): ((args: string[]) => string) | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'trinity-bench-'));
  const [c, exe] = [join(folder, 'twin.c'), join(folder, 'twin')];
  writeFileSync(c, source);
  const built = spawnSync('gcc', ['-O2', '-o', exe, c], { encoding: 'utf8' });
  if (built.error) return undefined;
  if (built.status !== 0) throw new Error(built.stderr);
  return (args) => spawnSync(exe, args, { encoding: 'utf8' }).stdout.trim();
}
