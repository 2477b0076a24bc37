/** A seeded source of choices: the same seed makes the same choices everywhere. */
export class Random {
  #a: number;
  #b = 0x9e3779b9;
  #c = 0x243f6a88;
  #d = 1;

  constructor(seed: number) {
    this.#a = seed >>> 0;
    this.#c ^= Math.floor(seed / 2 ** 32);
    for (let i = 0; i < 15; i++) this.bits();
  }

  /** 32 bits, by the generator sfc32. */
  bits(): number {
    const t = (this.#a + this.#b + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + t;
    return t >>> 0;
  }

  /** 0 … n − 1; n is at least 1. */
  below(n: number): number {
    return Math.floor((this.bits() / 2 ** 32) * n);
  }

  /** Both ends included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** True once in `n` times. */
  oneIn(n: number): boolean {
    return this.below(n) === 0;
  }

  pick<T>(xs: readonly T[]): T {
    return xs[this.below(xs.length)]!;
  }

  /** Picks by weight; entries with weight 0 never. */
  weighted<T>(entries: readonly (readonly [number, T])[]): T {
    let at = this.below(entries.reduce((sum, [w]) => sum + w, 0));
    for (const [w, x] of entries) {
      if (at < w) return x;
      at -= w;
    }
    return entries[0]![1];
  }

  /** A whole number of either sign whose size in bits is evenly distributed up to `bits`. */
  wide(bits: number): bigint {
    const n = this.between(1, bits);
    let v = 0n;
    for (let i = 0; i < n; i += 32) v = (v << 32n) | BigInt(this.bits());
    v &= (1n << BigInt(n)) - 1n;
    return this.oneIn(2) ? -v : v;
  }
}
