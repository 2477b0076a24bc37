import type { Range } from '../../../compiler/ir/ranges.ts';
import type { Op } from '../../../compiler/ir/types.ts';
import type { TrapName } from '../../../spec/traps.ts';
import type { ScalarInfo, ScalarType } from '../../../spec/types.ts';
import type { Library } from './library.ts';

/** What lowerings are written against. */

export interface Operand {
  readonly type: ScalarType;
  readonly info: ScalarInfo;
  /** Its value where it is an integer constant. */
  readonly constant: bigint | undefined;
  /** What an integer can be. */
  range(): Range;
  /** The expression, to be used once. */
  readonly text: string;
  /** An expression that may stand any number of times. */
  many(): string;
}

/** Memory as a launch has it: `read` only, `write` (and read) by whole words that no other thread shares, `atomic`. */
export type Mode = 'read' | 'write' | 'atomic';

export interface Memory {
  /** The variable's name. */
  readonly name: string;
  readonly mode: Mode;
}

export interface Emit {
  readonly lib: Library;
  /** Appends a statement. */
  line(text: string): void;
  /** Evaluates an expression here; gives a name for it. */
  keep(expression: string, name?: string): string;
  /** Ends the thread with a trap where a condition holds. */
  trapIf(condition: string, trap: TrapName): void;
  /** The memory that an address operand of the op lies in, the offset from its start, and low bits of that which are 0. */
  place(op: Op): { readonly memory: Memory; readonly address: string; readonly zeros: number };
  /** Whether a sum or difference takes the op's result, with which a driver could fuse it. */
  feedsSum(op: Op): boolean;
}

/**
 * An op's results as expressions, each to be used at most once; undefined where it has none. T and U are what the row's type
 * variables are bound to (bool where it has none).
 */
export type Lowering = (
  e: Emit,
  x: readonly Operand[],
  op: Op,
  t: ScalarInfo,
  u: ScalarInfo,
) => string | readonly string[] | undefined;

/** Why an op cannot be had, for users. */
export interface Unsupported {
  readonly unsupported: string;
}
