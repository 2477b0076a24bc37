import type { Op } from '../../compiler/ir/types.ts';
import type { Variant } from './roots.ts';

/** What callers must know of a function that is printed. */
export interface Printed {
  readonly name: string;
  /** It gives a status, and its results through pointers. */
  readonly traps: boolean;
  /** A status may lack its place. */
  readonly placeless: boolean;
  /** It takes the context (`cx`) first: heap, globals, depth. */
  readonly context: boolean;
  /** It may move the heap. */
  readonly grows: boolean;
}

/** How a function is to be printed. */
export interface Plan extends Printed {
  readonly variant: Variant;
  /** It is in a cycle of calls, whose depth is bounded. */
  readonly recursive: boolean;
  readonly callee: (op: Op) => Printed;
  /** Leaves with a status in another way than returning it. */
  readonly leave: ((status: string) => readonly string[]) | undefined;
  /** Gives a place of the source as text: `main.tri:12`. */
  readonly place: (span: Op['span']) => string | undefined;
}
