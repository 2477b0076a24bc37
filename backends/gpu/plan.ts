import type { Module } from '../../compiler/ir/types.ts';
import type { Span } from '../../spec/span.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { KernelParam, PreparedKernel } from '../target.ts';

/**
 * A kernel as launches on a device of many threads: what cuda, metal and webgpu print, and their hosts carry out in order.
 * Sizes are fixed. `lower.ts` makes it from a prepared kernel.
 */
export interface LaunchPlan {
  readonly kernel: PreparedKernel;
  /**
   * All memory that launches touch, by index: first the kernel's buffers (in the order of its parameters), then scratch.
   * The host makes scratch, and the buffer of `values`, zeroed once; each call may find in it what the last one left.
   */
  readonly memory: readonly PlanMemory[];
  /** The kernel's scalar parameters that are no sizes, in order: what every launch gets. */
  readonly scalars: readonly { readonly name: string; readonly type: ScalarType }[];
  readonly launches: readonly Launch[];
  /** Where the kernel's scalar results lie after the last launch. */
  readonly results: readonly { readonly type: ScalarType; readonly memory: number; readonly offset: number }[];
  /** Functions of the launches (profile `launch`) and the scalar functions they call, callees first; none is recursive. */
  readonly module: Module;
}

export interface PlanMemory {
  /** Unique in the plan, a C identifier. */
  readonly name: string;
  readonly bytes: number;
  /** The kernel's parameter; undefined for scratch. */
  readonly param: (KernelParam & { readonly kind: 'buffer' }) | undefined;
}

/** One launch. It begins when all threads of the one before have ended. */
export interface Launch {
  /**
   * Name of its function in `module`, a C identifier. Parameters: `thread` (u32, 0 ≤ thread < threads); `lane` (u32, 0 to 31) where
   * `group` is 32; then an address (u32) for each of `uses`; then the scalars. Addresses that are derived from
   * such a parameter stay within its memory, and every address of a load or store is derived from exactly one.
   */
  readonly func: string;
  readonly threads: number;
  /** Lanes that share a thread's work and come by every `group_…` op together: 1 or 32. */
  readonly group: 1 | 32;
  /** Memory it touches, by index into `memory`, with what it does to it. `atomic`: by `atomic_…` ops as well. */
  readonly uses: readonly { readonly memory: number; readonly access: 'read' | 'write' | 'update' | 'atomic' }[];
  /** Whether it may trap. In launches of 32 lanes all lanes trap or none does. */
  readonly traps: boolean;
  /** What it computes, for a comment: the definition's place in the source. */
  readonly span: Span;
}

/**
 * How launches report traps. The host sets `launches + 1` u32 words to NO_TRAP; launch n begins by reading word n: if that is
 * not NO_TRAP, it puts it into word n + 1 (atomic min) and ends. A thread that traps puts `min(thread, 2^22 − 1) · 1024 + site`
 * into word n + 1 by atomic min and ends. The last word tells the first trap in the order of the program.
 */
export const NO_TRAP = 0xffffffff;
export const TRAP_SITES = 1024;
export const TRAP_THREADS = 2 ** 22;
