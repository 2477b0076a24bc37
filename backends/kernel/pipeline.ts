import { cloneFunc } from '../../compiler/ir/clone.ts';
import type { Func, Module, Profile } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { gatherConstants } from './constants.ts';
import { fuse } from './fuse.ts';
import { graphToKernel } from './graph-to-kernel.ts';
import { holdTerms } from './hold-terms.ts';
import { inlineCalls } from './inline.ts';
import { makeParts } from './parts.ts';
import { planMemory } from './plan-memory.ts';
import { fixShapes } from './shapes.ts';
import { kernelToScalar } from './to-scalar.ts';

/**
 * The kernel passes, by which `--emit tir:<pass>` and tests find them. They work on the copies of kernels among a module's
 * functions, `kernel.<name>`, which callers call with data pointers for buffers; `Module.kernels` stays as it was lowered.
 */

/** A pass as compiler/passes runs it: rewrites a module in place. */
export interface KernelPass {
  readonly name: string;
  readonly unit: 'module';
  run(module: Module): void;
}

export interface KernelPipeline {
  readonly name: string;
  readonly passes: readonly KernelPass[];
}

/** The function that callers of a kernel call. */
export function kernelFunction(name: string): string {
  return `kernel.${name}`;
}

/** Copies of the kernels that functions call or exports and entries name, as functions `kernel.<name>`. */
const copyKernels: KernelPass = {
  name: 'copy-kernels',
  unit: 'module',
  run(m) {
    const called = new Set([...m.exports, ...m.entries].map((e) => e.func));
    for (const f of m.funcs.values()) {
      visitFunc(f, (op) => {
        if (op.op === 'call') called.add(String(op.attrs!['func']));
      });
    }
    for (const [name, kernel] of m.kernels) {
      const func = kernelFunction(name);
      if (called.has(func)) m.funcs.set(func, { ...cloneFunc(kernel), name: func });
    }
  },
};

function onKernels(name: string, profile: Profile, run: (func: Func, module: Module) => Func | void): KernelPass {
  return {
    name,
    unit: 'module',
    run(m) {
      for (const f of [...m.funcs.values()]) {
        if (f.body && f.profile === profile) m.funcs.set(f.name, run(f, m) ?? f);
      }
    },
  };
}

const shapes: KernelPass = { name: 'fix-shapes', unit: 'module', run: fixShapes };
const flatten = onKernels('graph-to-kernel', 'graph', graphToKernel);
const inlineElements = onKernels('inline-elements', 'kernel', (f, m) => inlineCalls(f, (name) => m.funcs.get(name)));
const constants = onKernels('gather-constants', 'kernel', gatherConstants);
const fusion = onKernels('fuse', 'kernel', fuse);
const terms = onKernels('hold-terms', 'kernel', holdTerms);
const memory = onKernels('plan-memory', 'kernel', planMemory);

function toScalar(name: string, vectorise: boolean): KernelPass {
  return onKernels(name, 'kernel', (f, m) => kernelToScalar(f, (callee) => m.funcs.get(callee), { vectorise }));
}
/** After the loops are vectors: what is left to split is then known with its cost. */
const parts: KernelPass = { name: 'parts', unit: 'module', run: makeParts };
const toLoops = toScalar('kernel-to-loops', false);
const toVectors = toScalar('kernel-to-vectors', true);

export const KERNEL_PASSES: readonly KernelPass[] = [
  copyKernels,
  shapes,
  flatten,
  inlineElements,
  constants,
  fusion,
  terms,
  memory,
  toLoops,
  toVectors,
  parts,
];

/** `-O0`: plain loops, definitions in the order they were written. */
export const KERNEL_O0: KernelPipeline = { name: 'kernel-O0', passes: [copyKernels, flatten, toLoops] };

/** `-O2`: sizes are fixed before anything else is decided; constants come before fusion, which compares bounds; memory is planned for what fusion leaves. */
export const KERNEL_O2: KernelPipeline = {
  name: 'kernel-O2',
  passes: [copyKernels, shapes, flatten, inlineElements, constants, fusion, terms, memory, toVectors, parts],
};

/** What targets get a kernel by (prepare.ts), with the sizes fixed before where they are told: the loops are theirs to lower. */
export const PREPARE_O0: KernelPipeline = { name: 'prepare-O0', passes: [flatten] };
export const PREPARE_O2: KernelPipeline = {
  name: 'prepare-O2',
  passes: [flatten, inlineElements, constants, fusion, terms, memory],
};

export const KERNEL_PIPELINES: readonly KernelPipeline[] = [KERNEL_O0, KERNEL_O2];
