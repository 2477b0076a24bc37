import { tritFunction1, tritFunction2 } from '../../spec/ops/trit-functions.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Net } from './net.ts';
import { Nets } from './net.ts';

/**
 * Integers as nets. A number knows between which bounds it is, and is as wide as they need: in two's complement where the
 * lower one is negative. Arithmetic is exact, wrapping is a step of its own that costs nothing where the bounds say so. A
 * trit is its plane pair (bit 0 nonzero, bit 1 negative), which two's complement of two bits is; a truth value is 0 or 1.
 */
export interface Num {
  readonly net: Net;
  readonly lo: bigint;
  readonly hi: bigint;
}

/** Bits that numbers from lo to hi need. */
export function bitsFor(lo: bigint, hi: bigint): number {
  const length = (n: bigint): number => (n === 0n ? 0 : n.toString(2).length);
  if (lo >= 0n) return Math.max(1, length(hi));
  return Math.max(length(-lo - 1n), hi < 0n ? 0 : length(hi)) + 1;
}

/** Bits of a value of a type in a register, port or memory word. */
export function typeBits(type: StorageType): number {
  const { min, max } = scalarInfo(type);
  return bitsFor(min, max);
}

/** Codes of a type's words that are no value of it; undefined if there are none. */
export function hasBadCodes(type: StorageType): boolean {
  const { modulus } = scalarInfo(type);
  return modulus !== 1n << BigInt(typeBits(type));
}

/** A trit as two bits: whether it is not 0, and whether it is −1. */
export interface Trit {
  readonly nonzero: Net;
  readonly negative: Net;
}

export class Numbers {
  readonly nets: Nets;
  /** Trits that a net was made of, lowest first. */
  readonly #trits = new Map<Net, readonly Trit[]>();
  /** Trits that were found by logic. */
  readonly #found = new Map<Net, readonly Trit[]>();

  constructor(nets = new Nets()) {
    this.nets = nets;
  }

  const(n: bigint): Num {
    return { net: this.nets.const(bitsFor(n, n), n), lo: n, hi: n };
  }

  bool(net: Net): Num {
    if (net.kind === 'const') return this.const(net.value);
    return { net, lo: 0n, hi: 1n };
  }

  /** A net that holds a value of a type, all its bits. */
  typed(net: Net, type: StorageType): Num {
    const { min, max } = scalarInfo(type);
    return this.bounded(net, min, max);
  }

  bounded(net: Net, lo: bigint, hi: bigint): Num {
    if (net.kind === 'const') return this.const(lo < 0n ? BigInt.asIntN(net.width, net.value) : net.value);
    return { net, lo, hi };
  }

  /** The number, if there is only one that it can be. */
  known(a: Num): bigint | undefined {
    return a.lo === a.hi ? a.lo : undefined;
  }

  /** The number's bits in a given width, which may be less than it needs. */
  bits(a: Num, width: number): Net {
    const { nets } = this;
    if (width <= a.net.width) return nets.slice(a.net, 0, width);
    return a.lo < 0n ? nets.sext(a.net, width) : nets.zext(a.net, width);
  }

  /** A number whose bounds are known to be narrower than its net says. */
  narrow(a: Num, lo: bigint, hi: bigint): Num {
    const low = lo > a.lo ? lo : a.lo;
    const high = hi < a.hi ? hi : a.hi;
    if (low > high || (low === a.lo && high === a.hi)) return a;
    return this.bounded(this.bits(a, bitsFor(low, high)), low, high);
  }

  #of(net: Net, lo: bigint, hi: bigint): Num {
    return this.bounded(net, lo, hi);
  }

  add(a: Num, b: Num): Num {
    const [lo, hi] = [a.lo + b.lo, a.hi + b.hi];
    const w = bitsFor(lo, hi);
    return this.#of(this.nets.add(this.bits(a, w), this.bits(b, w)), lo, hi);
  }

  sub(a: Num, b: Num): Num {
    const [lo, hi] = [a.lo - b.hi, a.hi - b.lo];
    const w = bitsFor(lo, hi);
    return this.#of(this.nets.sub(this.bits(a, w), this.bits(b, w)), lo, hi);
  }

  neg(a: Num): Num {
    if (a.lo >= -1n && a.hi <= 1n && a.lo < 0n) {
      const { nonzero, negative } = this.trit(a);
      return this.fromTrit({ nonzero, negative: this.nets.and(nonzero, this.nets.not(negative)) });
    }
    return this.sub(this.const(0n), a);
  }

  isNegative(a: Num): Net {
    if (a.lo >= 0n) return this.nets.zero;
    if (a.hi < 0n) return this.nets.one;
    return this.nets.bit(a.net, a.net.width - 1);
  }

  abs(a: Num): Num {
    if (a.lo >= 0n) return a;
    const hi = a.hi > -a.lo ? a.hi : -a.lo;
    const w = bitsFor(0n, hi);
    const { nets } = this;
    const s = this.isNegative(a);
    // (a xor s) + s, in the bits of the magnitude
    const flipped = nets.xor(this.bits(a, w), nets.repeat(s, w));
    return this.#of(nets.add(flipped, nets.zext(s, w)), 0n, hi);
  }

  /** The number with its sign turned where `negative` is set. */
  withSign(a: Num, negative: Net): Num {
    return this.mux(negative, this.neg(a), a);
  }

  mul(a: Num, b: Num): Num {
    if (a.lo === a.hi && b.lo !== b.hi) return this.mul(b, a);
    const ends = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi];
    const lo = ends.reduce((x, y) => (x < y ? x : y));
    const hi = ends.reduce((x, y) => (x > y ? x : y));
    if (lo === hi) return this.const(lo);
    const narrow = (x: Num): boolean => x.lo >= -1n && x.hi <= 1n;
    if (b.lo === b.hi) return this.#times(a, b.lo);
    if (narrow(b)) return this.#signed(a, b);
    if (narrow(a)) return this.#signed(b, a);
    const { nets } = this;
    const w = bitsFor(lo, hi);
    if (nets.multiplier) {
      const product = nets.multiplier(this.abs(a).net, this.abs(b).net);
      if (product) {
        const magnitude = this.#of(product, 0n, lo < 0n && -lo > hi ? -lo : hi);
        const exact = this.bounded(this.bits(magnitude, bitsFor(0n, magnitude.hi)), 0n, magnitude.hi);
        return this.narrow(this.withSign(exact, nets.xor(this.isNegative(a), this.isNegative(b))), lo, hi);
      }
    }
    return this.#of(nets.mul(a.net, b.net, w, [a.lo < 0n, b.lo < 0n]), lo, hi);
  }

  /** By a constant: shifts and as few additions as its signed digits need (G. W. Reitwiesner's form). */
  #times(a: Num, c: bigint): Num {
    if (c === 0n) return this.const(0n);
    if (c === 1n) return a;
    if (c < 0n) return this.neg(this.#times(a, -c));
    let sum: Num | undefined;
    let minus: Num | undefined;
    let rest = c;
    for (let k = 0; rest !== 0n; k++, rest >>= 1n) {
      if ((rest & 1n) === 0n) continue;
      const term = this.#shifted(a, k);
      if ((rest & 3n) === 3n) {
        minus = minus ? this.add(minus, term) : term;
        rest += 1n;
      } else {
        sum = sum ? this.add(sum, term) : term;
        rest -= 1n;
      }
    }
    const product = minus ? this.sub(sum!, minus) : sum!;
    const [lo, hi] = [a.lo * c, a.hi * c];
    // What is taken off belongs to the same number: the bounds are tighter than those of a difference.
    return this.bounded(this.bits({ ...product, lo: product.lo }, bitsFor(lo, hi)), lo, hi);
  }

  #shifted(a: Num, k: number): Num {
    if (k === 0) return a;
    const net = this.nets.cat([a.net, this.nets.const(k, 0n)]);
    return { net, lo: a.lo << BigInt(k), hi: a.hi << BigInt(k) };
  }

  /** a · t for t in −1…1. */
  #signed(a: Num, t: Num): Num {
    const { nets } = this;
    if (a.lo >= -1n && a.hi <= 1n && (a.lo < 0n || t.lo < 0n)) {
      const [x, y] = [this.trit(a), this.trit(t)];
      const nonzero = nets.and(x.nonzero, y.nonzero);
      return this.fromTrit({ nonzero, negative: nets.and(nonzero, nets.xor(x.negative, y.negative)) });
    }
    const { nonzero, negative } = this.trit(t);
    const most = a.hi > -a.lo ? a.hi : -a.lo;
    const [lo, hi] = t.lo >= 0n ? [a.lo < 0n ? a.lo : 0n, a.hi > 0n ? a.hi : 0n] : [-most, most];
    const w = bitsFor(lo, hi);
    const flipped = nets.xor(this.bits(a, w), nets.repeat(negative, w));
    const taken = nets.and(flipped, nets.repeat(nonzero, w));
    return this.#of(nets.add(taken, nets.zext(negative, w)), lo, hi);
  }

  /** Quotient toward zero and remainder with the dividend's sign. The divisor is not 0. */
  divTrunc(a: Num, d: Num): { q: Num; r: Num } {
    const [x, y] = [this.abs(a), this.abs(d)];
    const w = Math.max(x.net.width, y.net.width);
    const [q, r] = this.nets.divmod(this.bits(x, w), this.bits(y, w));
    const least = y.lo > 0n ? y.lo : 1n;
    const quotient = this.#cut(q, x.hi / least);
    const remainder = this.#cut(r, x.hi < y.hi - 1n ? x.hi : y.hi > 0n ? y.hi - 1n : 0n);
    const opposite = this.nets.xor(this.isNegative(a), this.isNegative(d));
    return {
      q: opposite.kind === 'const' && opposite.value === 0n ? quotient : this.withSign(quotient, opposite),
      r: a.lo >= 0n ? remainder : this.withSign(remainder, this.isNegative(a)),
    };
  }

  #cut(net: Net, hi: bigint): Num {
    const w = Math.min(net.width, bitsFor(0n, hi));
    return this.bounded(this.nets.slice(net, 0, w), 0n, hi);
  }

  eq(a: Num, b: Num): Net {
    if (a.hi < b.lo || b.hi < a.lo) return this.nets.zero;
    const w = this.#common(a, b);
    return this.nets.eq(this.bits(a, w), this.bits(b, w));
  }

  /** a < b. */
  lt(a: Num, b: Num): Net {
    if (a.hi < b.lo) return this.nets.one;
    if (a.lo >= b.hi) return this.nets.zero;
    if (this.known(b) === 0n) return this.isNegative(a);
    if (this.known(a) === -1n) return this.nets.not(this.isNegative(b));
    const w = this.#common(a, b);
    const signed = a.lo < 0n || b.lo < 0n;
    // With the sign bit turned, two's complement is in the order of plain numbers.
    const order = (x: Num): Net => {
      const net = this.bits(x, w);
      return signed
        ? this.nets.cat([this.nets.not(this.nets.bit(net, w - 1)), ...(w > 1 ? [this.nets.slice(net, 0, w - 1)] : [])])
        : net;
    };
    return this.nets.lt(order(a), order(b));
  }

  le(a: Num, b: Num): Net {
    return this.nets.not(this.lt(b, a));
  }

  #common(a: Num, b: Num): number {
    return bitsFor(a.lo < b.lo ? a.lo : b.lo, a.hi > b.hi ? a.hi : b.hi);
  }

  mux(c: Net, a: Num, b: Num): Num {
    if (c.kind === 'const') return c.value === 1n ? a : b;
    const [lo, hi] = [a.lo < b.lo ? a.lo : b.lo, a.hi > b.hi ? a.hi : b.hi];
    const w = bitsFor(lo, hi);
    return this.#of(this.nets.mux(c, this.bits(a, w), this.bits(b, w)), lo, hi);
  }

  min(a: Num, b: Num): Num {
    return this.narrow(this.mux(this.lt(a, b), a, b), -HUGE, a.hi < b.hi ? a.hi : b.hi);
  }

  max(a: Num, b: Num): Num {
    return this.narrow(this.mux(this.lt(a, b), b, a), a.lo > b.lo ? a.lo : b.lo, HUGE);
  }

  /** The number clamped to a type. */
  saturate(a: Num, type: ScalarType): Num {
    const { min, max } = scalarInfo(type);
    return this.max(this.min(a, this.const(max)), this.const(min));
  }

  /** Whether a number is no value of a type. */
  outside(a: Num, type: ScalarType): Net {
    const { min, max } = scalarInfo(type);
    return this.nets.or(this.lt(a, this.const(min)), this.lt(this.const(max), a));
  }

  /** The number modulo the number of a type's values, as wrapInt of spec/types.ts. */
  wrap(a: Num, type: ScalarType): Num {
    const { kind, min, max, modulus, width } = scalarInfo(type);
    if (a.lo >= min && a.hi <= max) return a;
    if (kind !== 'trits') return this.typed(this.bits(a, width), type);
    const { nets } = this;
    if (a.lo >= min - modulus && a.hi <= max + modulus) {
      // At most one correction: over and under decide which constant is added.
      const over = this.lt(this.const(max), a);
      const under = this.lt(a, this.const(min));
      const w = bitsFor(a.lo < min ? a.lo : min, a.hi > max ? a.hi : max);
      const minus = nets.and(nets.const(w, -modulus), nets.repeat(over, w));
      const plus = nets.and(nets.const(w, modulus), nets.repeat(under, w));
      return this.typed(nets.slice(nets.add(this.bits(a, w), nets.or(minus, plus)), 0, bitsFor(min, max)), type);
    }
    // a − min made at least 0 by a multiple of the modulus, then its remainder.
    const times = a.lo < min ? (min - a.lo + modulus - 1n) / modulus : 0n;
    const shifted = this.add(a, this.const(times * modulus - min));
    const { r } = this.divTrunc(
      { ...shifted, lo: 0n, net: this.bits(shifted, bitsFor(0n, shifted.hi)) },
      this.const(modulus),
    );
    return this.typed(this.bits(this.add(r, this.const(min)), bitsFor(min, max)), type);
  }

  /** A number of −1…1 as a trit. */
  trit(a: Num): Trit {
    return { nonzero: this.nets.bit(a.net, 0), negative: this.isNegative(a) };
  }

  fromTrit({ nonzero, negative }: Trit): Num {
    return this.bounded(this.nets.cat([negative, nonzero]), -1n, 1n);
  }

  /** The trits of a number of tN, lowest first. */
  trits(a: Num, count: number): readonly Trit[] {
    // What a unit is to find has a time: what logic found before is not used in its place.
    const before = this.#trits.get(a.net) ?? (this.nets.digiter ? undefined : this.#found.get(a.net));
    if (before && before.length >= count) return before.slice(0, count);
    if (count === 1) return [this.trit(a)];
    const most = (3n ** BigInt(count) - 1n) / 2n;
    const { nets } = this;
    // With (3^N − 1)/2 added, the digits of base 3 are the trits plus one.
    const offset = this.add(a, this.const(most));
    const n = this.bits(offset, bitsFor(0n, 2n * most));
    const codes = (n.kind === 'const' ? undefined : nets.digiter?.(n, count)) ?? this.#digits(n, count);
    const found = codes.map((c) => ({ nonzero: nets.bit(c, 0), negative: nets.bit(c, 1) }));
    if (!nets.digiter) this.#found.set(a.net, found);
    return found;
  }

  /** Divides by 3 bit by bit, once for each digit: the remainder is one of three, told by two bits. */
  #digits(n: Net, count: number): Net[] {
    const { nets } = this;
    const codes: Net[] = [];
    let rest: Net[] = Array.from({ length: n.width }, (_, i) => nets.bit(n, i));
    let most = 3n ** BigInt(count) - 1n;
    for (let d = 0; d < count; d++) {
      let [one, two] = [nets.zero, nets.zero];
      const quotient: Net[] = [];
      for (let i = rest.length - 1; i >= 0; i--) {
        const bit = rest[i]!;
        const no = nets.not(bit);
        const none = nets.not(nets.or(one, two));
        quotient.unshift(nets.or(two, nets.and(one, bit)));
        [one, two] = [nets.or(nets.and(none, bit), nets.and(two, no)), nets.or(nets.and(one, no), nets.and(two, bit))];
      }
      // Digit 0 is trit −1 (code 11), 1 is 0 (00), 2 is 1 (01).
      const zero = nets.not(nets.or(one, two));
      codes.push(nets.cat([zero, nets.not(one)]));
      most /= 3n;
      rest = quotient.slice(0, bitsFor(0n, most));
    }
    return codes;
  }

  /** The number with these trits, lowest first. */
  fromTrits(trits: readonly Trit[]): Num {
    const { nets } = this;
    if (trits.length === 1) return this.fromTrit(trits[0]!);
    const term = (t: Trit, i: number): Num => {
      const weight = 3n ** BigInt(i);
      const w = bitsFor(-weight, weight);
      const plus = nets.and(nets.const(w, weight), nets.repeat(nets.and(t.nonzero, nets.not(t.negative)), w));
      const minus = nets.and(nets.const(w, -weight), nets.repeat(t.negative, w));
      return this.bounded(nets.or(plus, minus), -weight, weight);
    };
    const sum = this.#tree(trits.map(term), (a, b) => this.add(a, b));
    if (sum.net.kind !== 'const') this.#trits.set(sum.net, trits);
    return sum;
  }

  /** Pairwise, neighbours first. */
  #tree<T>(list: readonly T[], join: (a: T, b: T) => T): T {
    let level = list;
    while (level.length > 1) {
      const next: T[] = [];
      for (let i = 0; i < level.length; i += 2)
        next.push(i + 1 < level.length ? join(level[i]!, level[i + 1]!) : level[i]!);
      level = next;
    }
    return level[0]!;
  }

  sum(list: readonly Num[]): Num {
    return list.length === 0 ? this.const(0n) : this.#tree(list, (a, b) => this.add(a, b));
  }

  /** A one-place trit function by its index. */
  tritFunction1(index: number, a: Trit): Trit {
    return this.#table([-1, 0, 1].map((x) => ({ when: this.#is(a, x), value: tritFunction1(index, x) })));
  }

  /** A two-place trit function by its index. */
  tritFunction2(index: number, a: Trit, b: Trit): Trit {
    const all = [-1, 0, 1];
    const cases = all.flatMap((x) =>
      all.map((y) => ({ when: this.nets.and(this.#is(a, x), this.#is(b, y)), value: tritFunction2(index, x, y) })),
    );
    return this.#table(cases);
  }

  /** Whether a trit has a value. */
  #is(t: Trit, value: number): Net {
    const { nets } = this;
    if (value === 0) return nets.not(t.nonzero);
    return value < 0 ? t.negative : nets.and(t.nonzero, nets.not(t.negative));
  }

  /** Sums of products of the fewer cases: what is left of them is the synthesiser's to find. */
  #table(cases: readonly { readonly when: Net; readonly value: number }[]): Trit {
    const { nets } = this;
    const holds = (test: (v: number) => boolean): Net => {
      const yes = cases.filter((c) => test(c.value));
      const no = cases.filter((c) => !test(c.value));
      return yes.length <= no.length ? nets.some(yes.map((c) => c.when)) : nets.not(nets.some(no.map((c) => c.when)));
    };
    return { nonzero: holds((v) => v !== 0), negative: holds((v) => v < 0) };
  }
}

const HUGE = 1n << 200n;
