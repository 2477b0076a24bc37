/** A small seeded generator (SplitMix64 by G. Steele, D. Lea and C. Flood, 2014): the same seed gives the same run everywhere. */
export class Random {
  private state: bigint;

  constructor(seed: number) {
    this.state = BigInt(seed);
  }

  /** 64 random bits, unsigned. */
  bits64(): bigint {
    this.state = BigInt.asUintN(64, this.state + 0x9e3779b97f4a7c15n);
    let z = this.state;
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    return z ^ (z >> 31n);
  }

  /** A whole number 0 ≤ x < n. */
  below(n: number): number {
    return Number(this.bits64() % BigInt(n));
  }

  /** 0 ≤ x < 1. */
  unit(): number {
    return Number(this.bits64() >> 11n) / 2 ** 53;
  }
}
