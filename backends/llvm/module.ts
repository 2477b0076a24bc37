import type { Module } from '../../compiler/ir/types.ts';
import { Unprintable } from '../clike/dialect.ts';
import { Names } from '../clike/names.ts';
import { Sites } from '../clike/sites.ts';
import { scalarForm } from '../kernel/prepare.ts';
import type { PreparedKernel } from '../target.ts';
import { UnsupportedError } from '../target.ts';
import type { Features } from './features.ts';
import { TAGS } from './memory.ts';
import type { Entry } from './program.ts';
import { programText } from './program.ts';
import { RUNTIME, RUNTIME_NEEDS } from './runtime.ts';
import { Declarations } from './text.ts';

/** LLVM modules of kernels. */

/** A kernel's exported function: a status, 0 or where what trapped, from pointers, scalars and pointers to results. */
export interface LlvmKernel {
  readonly kernel: PreparedKernel;
  /** C name. */
  readonly symbol: string;
  readonly sites: Sites;
}

export interface LlvmModule {
  readonly text: string;
  readonly kernels: readonly LlvmKernel[];
}

export interface LlvmOptions {
  readonly features: Features;
  /** Target triple; without it that of whoever compiles the text. */
  readonly triple?: string | undefined;
  /** First line of the text. */
  readonly about?: string;
}

/** Throws UnsupportedError where a kernel cannot be had. */
export function llvmModule(kernels: readonly PreparedKernel[], options: LlvmOptions): LlvmModule {
  const { features } = options;
  const declarations = new Declarations(RUNTIME_NEEDS);
  const names = new Names();
  const texts: string[] = [];
  const made = kernels.map((kernel) => {
    const symbol = names.fresh(kernel.name);
    const sites = new Sites();
    try {
      const style = { plainRounds: features.width > 128, countsLanes: features.countLanes };
      const entry = { func: kernel.func.name, buffers: kernel.params.map((p) => p.kind === 'buffer'), symbol };
      texts.push(programText(scalarForm(kernel, style), [entry], symbol, sites, declarations, features));
    } catch (e) {
      if (e instanceof Unprintable) throw new UnsupportedError('native', kernel.name, e.message, e.span);
      throw e;
    }
    return { kernel, symbol, sites };
  });
  return { text: moduleText(texts, declarations, options), kernels: made };
}

/** The text of entries of a module of the scalar profile, for tests of what has no kernel. Throws Unprintable. */
export function scalarModule(
  module: Module,
  entries: readonly Entry[],
  options: LlvmOptions,
): { readonly text: string; readonly sites: Sites } {
  const declarations = new Declarations(RUNTIME_NEEDS);
  const sites = new Sites();
  const text = programText(module, entries, 'program', sites, declarations, options.features);
  return { text: moduleText([text], declarations, options), sites };
}

function moduleText(texts: readonly string[], declarations: Declarations, { about, triple }: LlvmOptions): string {
  const head = [
    ...(about === undefined ? [] : [`; ${about}`]),
    ...(triple === undefined ? [] : [`target triple = "${triple}"`]),
  ];
  return [...head, RUNTIME, ...texts, declarations.text(), '', TAGS].join('\n');
}
