import type { Builder } from '../../compiler/ir/builder.ts';
import type { Value } from '../../compiler/ir/types.ts';
import type { PlaneWords } from './words.ts';
import { VECTORS } from './words.ts';

/** Numbers in bit slices: the same bit of as many numbers as a word has bits. A slice that is the same everywhere is a constant. */
export type Slice = Value | boolean;

const both = (x: Slice): x is boolean => typeof x === 'boolean';

export class Slices {
  readonly b: Builder;
  readonly words: PlaneWords;

  constructor(b: Builder, words: PlaneWords = VECTORS) {
    this.b = b;
    this.words = words;
  }

  not(x: Slice): Slice {
    return both(x) ? !x : this.words.gate(this.b, 'not', [x]);
  }

  and(x: Slice, y: Slice): Slice {
    if (both(x)) return x ? y : false;
    if (both(y)) return y ? x : false;
    return this.words.gate(this.b, 'and', [x, y]);
  }

  or(x: Slice, y: Slice): Slice {
    if (both(x)) return x ? true : y;
    if (both(y)) return y ? true : x;
    return this.words.gate(this.b, 'or', [x, y]);
  }

  /** x ∧ ¬y */
  andnot(x: Slice, y: Slice): Slice {
    if (both(y)) return y ? false : x;
    if (both(x)) return x ? this.not(y) : false;
    return this.words.gate(this.b, 'andnot', [x, y]);
  }

  xor(x: Slice, y: Slice): Slice {
    if (both(x)) return x ? this.not(y) : y;
    if (both(y)) return y ? this.not(x) : x;
    return this.words.gate(this.b, 'xor', [x, y]);
  }

  /** x where c, else y. */
  select(x: Slice, y: Slice, c: Slice): Slice {
    if (both(c)) return c ? x : y;
    if (both(x)) return x ? this.or(c, y) : this.andnot(y, c);
    if (both(y)) return y ? this.or(x, this.not(c)) : this.and(x, c);
    return this.words.gate(this.b, 'mux', [x, y, c]);
  }

  value(x: Slice): Value {
    return both(x) ? this.words.constant(this.b, x) : x;
  }

  /** Three bits of one weight to one bit of it and a carry. */
  fullAdd(x: Slice, y: Slice, z: Slice): { sum: Slice; carry: Slice } {
    const differ = this.xor(x, y);
    return { sum: this.xor(differ, z), carry: this.select(z, x, differ) };
  }

  /** Adds a bit at `from` and up; the carry out of the top is dropped. */
  increment(number: Slice[], bit: Slice, from = 0): void {
    let carry = bit;
    for (let i = from; i < number.length; i++) {
      const old = number[i]!;
      number[i] = this.xor(old, carry);
      carry = this.and(old, carry);
    }
  }

  /** Compares numbers of equal length, lowest slice first. */
  compare(x: readonly Slice[], y: readonly Slice[]): { above: Slice; equal: Slice } {
    let above: Slice = false;
    let equal: Slice = true;
    for (let i = x.length - 1; i >= 0; i--) {
      above = this.or(above, this.and(equal, this.andnot(x[i]!, y[i]!)));
      equal = this.andnot(equal, this.xor(x[i]!, y[i]!));
    }
    return { above, equal };
  }
}

/**
 * Counts trits, a word of places at once, so that the sign of their sum can be told. With the parity S of the number of
 * (t + 1) added and the count C of carries that did not happen, the sum of N trits is N + S − 2·C: adding a trit, whose
 * planes are (nonzero, sign), makes S the complement of S ⊕ nonzero, and its carry fails where `nonzero ? sign : ¬S`.
 */
export class TritCounter {
  readonly s: Slices;
  readonly failed: Slice[];
  /** S, or its complement: complementing costs as much as a step, and every second step needs none. */
  #parity: Slice;
  #complemented = false;

  constructor(s: Slices, parity: Slice, failed: readonly Slice[]) {
    this.s = s;
    this.#parity = parity;
    this.failed = [...failed];
  }

  get parity(): Slice {
    return this.#complemented ? this.s.not(this.#parity) : this.#parity;
  }

  /** Adds one trit, whose sign is set only where it is nonzero; gives the carry that failed, which the caller counts. */
  step(nonzero: Slice, sign: Slice): Slice {
    const { s } = this;
    const v = this.#parity;
    // ¬S where the trit is zero
    const even = this.#complemented ? s.andnot(v, nonzero) : s.not(s.or(v, nonzero));
    this.#parity = s.xor(v, nonzero);
    this.#complemented = !this.#complemented;
    return s.or(sign, even);
  }

  add(nonzero: Slice, sign: Slice): void {
    this.s.increment(this.failed, this.step(nonzero, sign));
  }

  /** Adds eight trits with a tree of full adders (carry-save), so that the upper slices are touched once. */
  addEight(trits: readonly (readonly [Slice, Slice])[]): void {
    const { s } = this;
    let bits = trits.map(([n, g]) => this.step(n, g));
    for (let level = 0; level < 3; level++) {
      const carries: Slice[] = [];
      for (let i = 0; i < bits.length; i += 2) {
        const { sum, carry } = s.fullAdd(bits[i]!, bits[i + 1]!, this.failed[level]!);
        this.failed[level] = sum;
        carries.push(carry);
      }
      bits = carries;
    }
    s.increment(this.failed, bits[0]!, 3);
  }

  /** The planes of the sum's sign; `n` and `next` are the bits of N and N + 1, one more than there are slices. */
  sign(n: readonly Slice[], next: readonly Slice[]): [Slice, Slice] {
    const { s } = this;
    const limit = n.map((bit, i) => s.select(next[i]!, bit, this.parity));
    const { above, equal } = s.compare([false, ...this.failed], limit);
    return [s.not(equal), above];
  }
}

/**
 * The planes of the sign of a sum of three trits or fewer: with P_j and N_j whether at least j are positive and
 * negative, it is positive where P_2, or P_1 without N_1; the same for negative.
 */
export function signOfFew(s: Slices, trits: readonly (readonly [Slice, Slice])[]): [Slice, Slice] {
  const atLeast = (bits: readonly Slice[]): [Slice, Slice] => {
    let one: Slice = false;
    let two: Slice = false;
    for (const bit of bits) {
      two = s.or(two, s.and(one, bit));
      one = s.or(one, bit);
    }
    return [one, two];
  };
  const [p1, p2] = atLeast(trits.map(([nonzero, sign]) => s.xor(nonzero, sign)));
  const [n1, n2] = atLeast(trits.map(([, sign]) => sign));
  const positive = s.or(p2, s.andnot(p1, n1));
  const negative = s.or(n2, s.andnot(n1, p1));
  return [s.or(positive, negative), negative];
}
