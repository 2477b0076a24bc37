import type { ScalarType, TypeClass } from '../types.ts';
import type { TrapName } from '../traps.ts';

/**
 * The shape of the op table. A row is one operation of the IR's scalar profile and of the bytecode; everything else
 * (builder types, verifier, printer, parser, encoder, assembler, reference evaluator, folder, fuzzer, op reference)
 * is derived from the rows.
 */

/** A value in the reference semantics: integers as bigint, floats as number (f32 already rounded), v128 as 16 bytes. */
export type RefValue = bigint | number | boolean | Uint8Array;

/**
 * The type of one operand or result: a fixed scalar type, or a type variable of the row. `T` is bound by the first
 * operand that mentions it; `U` (conversions, loads, constants) by the result.
 */
export type TypePattern = ScalarType | 'T' | 'U';

/** What a type variable ranges over: one class, or the union of the classes and types listed. */
export type TypeSet = TypeClass | readonly (TypeClass | ScalarType)[];

/**
 * What an attribute holds.
 * `int`: a small integer (offset, lane, function index); `const`: a constant of the result's type; `bytes16`: 16 bytes;
 * `trap`: a trap's name; `func`: a function's name; `storage`: a StorageType name; `label`: an enclosing block or loop.
 */
export type AttrKind = 'int' | 'const' | 'bytes16' | 'trap' | 'func' | 'storage' | 'label';

/** `pure` may be removed, moved and merged; `trap` may be removed only if it provably does not trap. */
export type Effect = 'pure' | 'trap' | 'read' | 'write' | 'call' | 'control';

/** A constant that depends on the binding of T: `ones` is all bits set (true for bool), `min` and `max` T's bounds. */
export type LawConstant = 'zero' | 'one' | 'ones' | 'min' | 'max';

/**
 * An equation on all values of every non-float binding of T. On floats only those hold that `lawsOf` leaves.
 * `identity` and `absorbing` are two-sided, `rightIdentity` holds for the last operand only.
 */
export type Law =
  | 'commutative'
  | 'associative'
  | 'idempotent'
  | 'involution'
  | { readonly identity: LawConstant }
  | { readonly rightIdentity: LawConstant }
  | { readonly absorbing: LawConstant };

/** What `eval` learns about the instance beside the operand values. */
export interface EvalContext {
  /** Binding of T (and U where the row has it); without meaning for a row that has no such variable. */
  readonly T: ScalarType;
  readonly U: ScalarType;
  readonly attrs: Readonly<Record<string, unknown>>;
}

/** Thrown by a row's `eval` when the operation traps. */
export class RefTrap extends Error {
  readonly trap: TrapName;
  constructor(trap: TrapName) {
    super(trap);
    this.name = 'RefTrap';
    this.trap = trap;
  }
}

/** One edge case: operand values, then the expected result values or a trap, for a binding of the type variables. */
export interface OpVector {
  readonly T?: ScalarType;
  readonly U?: ScalarType;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly args: readonly RefValue[];
  readonly results?: readonly RefValue[];
  readonly trap?: TrapName;
}

export interface OpRow {
  /** Permanent numeric id (the bytecode's opcode), 0 ≤ id ≤ 728; 1000 and up for the kernel, graph and launch profiles. Never reused. */
  readonly id: number;
  readonly doc: string;
  /** Set on rows of the other profiles, which bytecode never contains; absent on rows of the scalar profile. */
  readonly profile?: 'kernel' | 'graph' | 'launch';
  /** What T (and U) range over; absent when the row has no such type variable. */
  readonly T?: TypeSet;
  readonly U?: TypeSet;
  /** `same_width`: T and U must have the same width in bits. */
  readonly relation?: 'same_width';
  /** Operand types; `'rest'` as the last entry: any number of operands of any types follow (calls, branches). */
  readonly operands: readonly (TypePattern | 'rest')[];
  readonly results: readonly (TypePattern | 'rest')[];
  readonly attrs?: Readonly<Record<string, AttrKind>>;
  /** Exclusive upper bound of an `int` attribute (lanes, function indexes) or of each of `bytes16`; the lower bound is 0. */
  readonly attrLimits?: Readonly<Record<string, number>>;
  /** Attributes that the IR alone may carry, with what they may say: facts for the passes, which code does without. Bytecode has none. */
  readonly hints?: Readonly<Record<string, readonly string[]>>;
  readonly effect: Effect;
  /** Touches what belongs to the instance beside what its memory holds: parts, which run on several threads, must not. */
  readonly instance?: boolean;
  readonly laws?: readonly Law[];
  readonly traps?: readonly TrapName[];
  /** Pure reference semantics; absent for control, memory and calls, which the evaluators define. */
  readonly eval?: (args: readonly RefValue[], cx: EvalContext) => readonly RefValue[];
  readonly vectors?: readonly OpVector[];
  /** Number of nested regions of a control operation (block 1, loop 1, if 2, if3 3). */
  readonly regions?: number;
  /** Ends a region. */
  readonly terminator?: boolean;
}

export type OpTable = Readonly<Record<string, OpRow>>;
