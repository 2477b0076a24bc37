import { relaxedIsRight } from '../../backends/wasm/relaxed-probe.ts';
import { usesByteDots } from '../../backends/wasm/byte-dots.ts';
import type { Module } from '../../compiler/ir/types.ts';
import type { CompileBytes } from './code.ts';

/** Whether a module is to be compiled with relaxed instructions; the engine is not asked for one that has no use for them. */
export function wantsRelaxed(module: Module, compile: CompileBytes): boolean {
  return [...module.funcs.values()].some(usesByteDots) && relaxedIsRight(compile);
}
