import type { Op } from '../../compiler/ir/types.ts';
import type { LaunchOpName } from '../../spec/ops/index.ts';
import type { Span } from '../../spec/span.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import type { Emit, Operand } from './emit.ts';
import type { Expr } from './expr.ts';

/** What the languages of the C family differ in. Helpers (helpers.ts) are C11 unless a dialect has its own text. */
export interface Dialect {
  /** As messages name the target. */
  readonly target: string;
  /** What helper functions and functions of the program begin with: `static inline`, `__device__ static`. */
  readonly helper: string;
  readonly func: string;
  /** Types of scalars that it does not have, with the reason that a user is told. */
  readonly lacks: Readonly<Partial<Record<ScalarType, string>>>;
  /** Type of a pointer to the bytes of a buffer, the asterisk last: `const uint8_t *`. */
  pointer(written: boolean): string;
  /** The same, of a parameter that no other overlaps: `const uint8_t *restrict `. */
  restricted(written: boolean): string;
  /** Type of a parameter that takes a result: `int32_t *`. */
  out(type: string): string;
  /** Suffix of integer literals of 64 bits: `ll`, `l`. */
  readonly wide: string;
  /** What reads a storage cell as it lies there (f16 and bf16 as uint16_t, bool as uint8_t), given a pointer to its bytes; undefined: the helper `load_…`. */
  load?(e: Emit, storage: StorageType, pointer: string): Expr;
  /** A statement that writes such a cell. */
  store?(e: Emit, storage: StorageType, pointer: string, value: string): string;
  /** Texts of helpers by name, in place of those of helpers.ts; they may use other helpers through `e.helper`. */
  readonly helpers: Readonly<Record<string, (e: HelperContext) => string>>;
  /** Ops of launches; undefined where there are none. */
  readonly launch?: Readonly<Record<LaunchOpName, (e: Emit, x: readonly Operand[], op: Op) => Expr | undefined>>;
  /**
   * How a launch's function leaves with a status other than 0 (text: a constant or a variable): statements, the last of which leaves.
   * Undefined: `return status;`.
   */
  readonly leave?: (status: string) => readonly string[];
}

/** What the text of a helper is made with. */
export interface HelperContext {
  readonly dialect: Dialect;
  /** Makes sure that another helper is there, ahead; gives its name. */
  helper(name: string): string;
}

/** Thrown while functions are printed: caught where the kernel is known, and told to the user. */
export class Unprintable extends Error {
  readonly span: Span;
  constructor(reason: string, span: Span) {
    super(reason);
    this.name = 'Unprintable';
    this.span = span;
  }
}
