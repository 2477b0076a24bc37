import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { prepareKernel, sizeNames } from '../../backends/kernel/prepare.ts';
import type { PreparedKernel } from '../../backends/target.ts';
import { isError } from '../../compiler/driver.ts';
import type { Module } from '../../compiler/ir/types.ts';
import { compileProgram, triFiles } from '../conformance/lib/run-programs.ts';

/**
 * The kernels that targets are shown by: `kernels/*.tri`, whose in-file tests compare them with plain code on every engine and
 * device. A line `// sizes M=5 N=37` says for which sizes they are made where a target asks for sizes.
 */
export interface KernelProgram {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly sizes: ReadonlyMap<string, number>;
}

export const KERNEL_FOLDER = join(import.meta.dirname, 'kernels');

export function kernelPrograms(): KernelProgram[] {
  return triFiles(KERNEL_FOLDER).map((path) => {
    const text = readFileSync(path, 'utf8');
    const line = /^\/\/ sizes (.*)$/m.exec(text)?.[1] ?? '';
    const sizes = new Map([...line.matchAll(/(\w+)=(\d+)/g)].map((m) => [m[1]!, Number(m[2])]));
    return { name: basename(path, '.tri'), path, text, sizes };
  });
}

/** Throws with the diagnostics where the program has errors. */
export function compileKernels(p: KernelProgram, opt: 'O0' | 'O2' = 'O2'): Module {
  // A name without the folder, so that what is generated says the same on every machine.
  const result = compileProgram(p.path, p.text, { opt });
  const errors = result.diagnostics.filter(isError);
  if (!result.module) throw new Error(`${p.name}: ${errors.map((d) => `${d.code} ${JSON.stringify(d.args)}`).join()}`);
  result.module.files = result.module.files.map((f) => basename(f));
  return result.module;
}

/** The program's public kernels, made ready: with the sizes that it says, or open. */
export function preparedKernels(
  p: KernelProgram,
  module: Module,
  sized: boolean,
  opt: 'O0' | 'O2' = 'O2',
): PreparedKernel[] {
  const exported = new Set(module.exports.map((e) => e.name));
  return [...module.kernels.keys()]
    .filter((name) => exported.has(name))
    .map((name) => {
      const sizes = new Map(sizeNames(module.kernels.get(name)!).map((n) => [n, sizeOf(p, n)]));
      return prepareKernel(module, name, sized ? { sizes, opt } : { opt });
    });
}

function sizeOf(p: KernelProgram, name: string): number {
  const size = p.sizes.get(name);
  if (size === undefined) throw new Error(`${p.name} does not say how large ${name} is`);
  return size;
}
