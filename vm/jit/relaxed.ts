import { relaxedProbe } from '../../backends/wasm/relaxed-probe.ts';
import { usesByteDots } from '../../backends/wasm/byte-dots.ts';
import type { Module } from '../../compiler/ir/types.ts';
import type { CompileBytes } from './code.ts';
import { vectorOf } from './values.ts';

/** Whether the engine has relaxed instructions, and right ones: see backends/wasm/relaxed-probe.ts. */

type DotFunc = (...parts: (bigint | number)[]) => readonly bigint[];

/** The answer by way of compiling, which decides which of an engine's compilers is met. */
const answers = new WeakMap<CompileBytes, boolean>();

/** Whether a module is to be compiled with relaxed instructions; the engine is not asked for one that has no use for them. */
export function wantsRelaxed(module: Module, compile: CompileBytes): boolean {
  if (![...module.funcs.values()].some(usesByteDots)) return false;
  let right = answers.get(compile);
  if (right === undefined) {
    right = relaxedDotIsRight(compile);
    answers.set(compile, right);
  }
  return right;
}

export function relaxedDotIsRight(compile: CompileBytes): boolean {
  const { wasm, rounds } = relaxedProbe();
  let dot: DotFunc;
  try {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 65536 });
    const nothing = (): number => 0;
    const trinity = { memory, trap: nothing, stack: nothing, grow: nothing };
    dot = new WebAssembly.Instance(compile(wasm), { trinity }).exports['f0'] as DotFunc;
  } catch {
    return false; // not known to this engine
  }
  return rounds.every(({ operands, result }) => {
    const parts = operands.flatMap((v) => [...new BigInt64Array(v.buffer)]);
    const [low, high] = dot(...parts, 1) as [bigint, bigint];
    return vectorOf(low, high).every((x, k) => x === result[k]);
  });
}
