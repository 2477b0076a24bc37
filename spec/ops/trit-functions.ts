/**
 * The one- and two-place trit functions that have names, each told by its index alone, from which rows, evals and laws
 * follow.
 *
 * The index of a function writes its value table in base 3: with the digit f + 1 ∈ {0, 1, 2} at position p, the index is
 * Σ digit·3^p. Of a one-place function, p = a + 1; of a two-place one, p = 3·(a + 1) + (b + 1). So the identity is
 * 0·1 + 1·3 + 2·9 = 21 of 27, and there are 27 and 19,683 functions.
 */
export const TRI1_COUNT = 27;
export const TRI2_COUNT = 19683;

export interface TritFunction {
  /** The op's permanent id. */
  readonly id: number;
  readonly places: 1 | 2;
  readonly index: number;
  /** What it is on single trits. */
  readonly doc: string;
}

/** Names as in D. W. Jones, "Standard Ternary Logic", where that text has the function. */
export const TRIT_FUNCTIONS = {
  tmin: { id: 100, places: 2, index: 15633, doc: 'minimum: Kleene’s conjunction' },
  tmax: { id: 101, places: 2, index: 19569, doc: 'maximum: Kleene’s disjunction' },
  tneg: { id: 102, places: 1, index: 5, doc: 'negation; equals `neg` on every tN' },
  nti: { id: 111, places: 1, index: 2, doc: 'negative ternary inverter: 1 for −1, else −1' },
  pti: { id: 112, places: 1, index: 8, doc: 'positive ternary inverter: −1 for 1, else 1' },
  rotup: { id: 113, places: 1, index: 7, doc: 'cyclic increment: −1 to 0 to 1 to −1' },
  rotdn: { id: 114, places: 1, index: 11, doc: 'cyclic decrement: 1 to 0 to −1 to 1' },
  is_zero: { id: 115, places: 1, index: 6, doc: '1 for 0, else −1' },
  is_pos: { id: 116, places: 1, index: 18, doc: '1 for 1, else −1' },
  clamp_up: { id: 117, places: 1, index: 22, doc: 'maximum with 0' },
  clamp_dn: { id: 118, places: 1, index: 12, doc: 'minimum with 0' },
  tabs: { id: 119, places: 1, index: 23, doc: 'absolute value' },
  antimin: { id: 120, places: 2, index: 4049, doc: 'negated minimum' },
  antimax: { id: 121, places: 2, index: 113, doc: 'negated maximum' },
  cons: {
    id: 122,
    places: 2,
    index: 16401,
    doc: 'consensus: the common value of equal operands, else 0; the carry of their sum',
  },
  any: {
    id: 123,
    places: 2,
    index: 18801,
    doc: 'accept anything: the sign of the sum, so that a 0 yields to the other operand',
  },
  sum3: { id: 124, places: 2, index: 5681, doc: 'sum modulo 3' },
  diff3: { id: 125, places: 2, index: 11089, doc: 'difference modulo 3' },
  mul3: { id: 126, places: 2, index: 15665, doc: 'product; also Kleene’s equivalence' },
  imp_k: { id: 127, places: 2, index: 15929, doc: 'Kleene’s implication: the maximum of −a and b' },
  imp_l: { id: 128, places: 2, index: 16010, doc: 'Łukasiewicz’s implication: the minimum of 1 and 1 − a + b' },
  eqv_l: { id: 129, places: 2, index: 15746, doc: 'Łukasiewicz’s equivalence: 1 − |a − b|' },
  same: { id: 130, places: 2, index: 13286, doc: '1 for equal operands, else −1' },
} as const satisfies Readonly<Record<string, TritFunction>>;

/** The value of the one-place function `index` at trit `a`. */
export function tritFunction1(index: number, a: number): number {
  return (Math.floor(index / 3 ** (a + 1)) % 3) - 1;
}

/** The value of the two-place function `index` at trits `a` and `b`. */
export function tritFunction2(index: number, a: number, b: number): number {
  return (Math.floor(index / 3 ** (3 * (a + 1) + b + 1)) % 3) - 1;
}
