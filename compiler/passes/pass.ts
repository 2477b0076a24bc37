import { InternalError } from '../../spec/internal.ts';
import { assertValid } from '../ir/verify.ts';
import type { Func, Module } from '../ir/types.ts';

/**
 * What every pass keeps. For the same arguments, memory and host, a function gives the same results, the same memory
 * and calls, in the same order, and the same trap, as before the pass. In particular:
 *
 * - Ops that may trap, read, write or call (anchors) are never reordered among themselves, and none is executed on a path
 *   that did not execute it. So the first trap stays the first trap, with the same writes before it.
 * - An anchor is removed only if it neither writes nor calls and is proved not to trap: by its operands (a constant
 *   divisor), by range analysis, or because the same check with the same operands has passed on every path to it.
 * - Only pure ops, and ops proved not to trap whatever their other operands are, move or become unconditional.
 * - A loop that may start another round is never removed: it might not end.
 * - Resource traps (`fuel`, `stack`, `interrupt`) are outside the promise: passes change how much is used, never more
 *   than by a constant factor, and an inlined function's frame is missing from a trap's call stack.
 */
export type Pass = FuncPass | ModulePass;

interface Claims {
  /** Set where a second run may find more to do; all other passes leave nothing that they would change. */
  readonly again?: true;
}

/** Rewrites one function with a body in place; `module` is there to look things up. */
export interface FuncPass extends Claims {
  readonly name: string;
  readonly unit: 'func';
  run(func: Func, module: Module): void;
}

/** Rewrites a module in place. */
export interface ModulePass extends Claims {
  readonly name: string;
  readonly unit: 'module';
  run(module: Module): void;
}

/** Passes in order. A pass may occur more than once. */
export interface Pipeline {
  readonly name: string;
  readonly passes: readonly Pass[];
}

export interface RunOptions {
  /** Called after every pass, for `--emit tir:<pass>` and tests; `index` counts the pipeline's steps from 0. */
  readonly after?: (pass: Pass, module: Module, index: number) => void;
  /** Verifies the module after every pass and throws InternalError naming the pass. */
  readonly verify?: boolean;
}

/** Applies one pass: function passes to every scalar function with a body, in definition order. */
export function runPass(pass: Pass, module: Module): void {
  try {
    if (pass.unit === 'module') pass.run(module);
    else for (const f of module.funcs.values()) if (f.body && f.profile === 'scalar') pass.run(f, module);
  } catch (e) {
    if (e instanceof InternalError) e.pass ||= `passes/${pass.name}`;
    throw e;
  }
}

/**
 * Applies a pipeline's passes in order. Where nobody looks between them, neighbouring function passes are applied to one
 * function after another, which gives the same module (they read no other function's body) and keeps its ops in the cache.
 */
export function runPipeline(pipeline: Pipeline, module: Module, options: RunOptions = {}): void {
  const { passes } = pipeline;
  if (!options.verify && !options.after) return runGrouped(passes, module);
  passes.forEach((pass, i) => {
    runPass(pass, module);
    if (options.verify) assertValid(module, `passes/${pass.name}`);
    options.after?.(pass, module, i);
  });
}

function runGrouped(passes: readonly Pass[], module: Module): void {
  let group: FuncPass[] = [];
  for (const pass of passes) {
    if (pass.unit === 'func') {
      group.push(pass);
      continue;
    }
    runOnEach(group, module);
    group = [];
    runPass(pass, module);
  }
  runOnEach(group, module);
}

function runOnEach(passes: readonly FuncPass[], module: Module): void {
  if (passes.length === 0) return;
  for (const f of module.funcs.values()) {
    if (!f.body || f.profile !== 'scalar') continue;
    for (const pass of passes) {
      try {
        pass.run(f, module);
      } catch (e) {
        if (e instanceof InternalError) e.pass ||= `passes/${pass.name}`;
        throw e;
      }
    }
  }
}
