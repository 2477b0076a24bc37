/** A translated function: where its code begins, and pairs of address and instruction by rising address. */
interface Range {
  readonly start: number;
  readonly func: number;
  readonly places: Int32Array;
}

/** Which function and instruction an address of internal code belongs to: for traps. */
export class CodePlaces {
  /** By rising start. */
  readonly #ranges: Range[] = [];

  /** Functions are told in the order in which their code lies. */
  add(start: number, func: number, places: readonly number[]): void {
    this.#ranges.push({ start, func, places: Int32Array.from(places) });
  }

  locate(pc: number): { func: number; instr: number } {
    const { func, places } = this.#ranges[last(this.#ranges.length, (i) => this.#ranges[i].start <= pc)];
    return {
      func,
      instr: places.length === 0 ? -1 : places[last(places.length >> 1, (i) => places[i * 2] <= pc) * 2 + 1],
    };
  }
}

/** The last index for which a condition holds that holds up to some index; 0 where it holds for none. */
function last(count: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (high - low > 1) {
    const mid = (low + high) >> 1;
    if (holds(mid)) low = mid;
    else high = mid;
  }
  return low;
}
