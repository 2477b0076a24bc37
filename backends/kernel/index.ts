import type { Module } from '../../compiler/ir/types.ts';
import type { ToScalarOptions } from './to-scalar.ts';
import { kernelToScalar } from './to-scalar.ts';

export { kernelToScalar } from './to-scalar.ts';
export type { ToScalarOptions } from './to-scalar.ts';

/** Adds the scalar form of every kernel of a module, as the function `kernel.<name>` that calls of the kernel go to. */
export function addScalarForms(module: Module, options: ToScalarOptions): void {
  for (const kernel of module.kernels.values()) {
    const form = kernelToScalar(kernel, (name) => module.funcs.get(name), options);
    module.funcs.set(form.name, form);
  }
}
