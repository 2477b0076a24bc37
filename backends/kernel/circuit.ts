/** Logic circuits as data. */

export type GateOp = 'and' | 'or' | 'xor' | 'andnot' | 'not' | 'mux';

/** Operands are signals; `andnot` is a ∧ ¬b; `mux` is a where c is set, else b. */
export interface Gate {
  readonly op: GateOp;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** Signals that are no gate and no input. */
export const FALSE = -1;
export const TRUE = -2;

export interface Circuit {
  /** Number of input signals; gate g is signal inputs + g. */
  readonly inputs: number;
  readonly gates: readonly Gate[];
  /** Signals of the outputs. */
  readonly outputs: readonly number[];
}
