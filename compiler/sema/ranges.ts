/** A set of integers as ranges that neither overlap nor touch, in rising order. */
export class Ranges {
  readonly #min: bigint[] = [];
  readonly #max: bigint[] = [];

  /** Number of the first range that ends at `v` or after it. */
  #from(v: bigint): number {
    let low = 0;
    let high = this.#max.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.#max[mid] < v) low = mid + 1;
      else high = mid;
    }
    return low;
  }

  has(min: bigint, max: bigint): boolean {
    const at = this.#from(min);
    return at < this.#min.length && this.#min[at] <= min && this.#max[at] >= max;
  }

  add(min: bigint, max: bigint): void {
    const from = this.#from(min - 1n);
    let to = from;
    while (to < this.#min.length && this.#min[to] <= max + 1n) to++;
    const low = to > from && this.#min[from] < min ? this.#min[from] : min;
    const high = to > from && this.#max[to - 1] > max ? this.#max[to - 1] : max;
    this.#min.splice(from, to - from, low);
    this.#max.splice(from, to - from, high);
  }

  /** The first run of integers of a range that are not in the set. */
  gap(min: bigint, max: bigint): { min: bigint; max: bigint } | undefined {
    const at = this.#from(min);
    const start = at < this.#min.length && this.#min[at] <= min ? this.#max[at] + 1n : min;
    if (start > max) return undefined;
    const next = this.#min[this.#from(start)];
    return { min: start, max: next !== undefined && next <= max ? next - 1n : max };
  }
}
