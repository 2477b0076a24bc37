/**
 * Signals that say how many of several trits are positive, and how many negative: what a function that does not care for the
 * order of its trits (a majority, the sign of a sum) can be made of. Built as an insertion sort of truth values.
 */

/** Makes a gate; gives its signal. */
export type MakeGate = (op: 'and' | 'or' | 'andnot', a: number, b: number) => number;

/** Trit i is the signals 2i (nonzero) and 2i + 1 (sign). Gives "at least 1, 2, … are positive", then the same of negative. */
export function countSignals(trits: number, gate: MakeGate): number[] {
  const positive: number[] = [];
  const negative: number[] = [];
  for (let i = 0; i < trits; i++) {
    insert(positive, gate('andnot', 2 * i, 2 * i + 1), gate);
    insert(negative, 2 * i + 1, gate);
  }
  return [...positive, ...negative];
}

/** `sorted[j]`: at least j + 1 of those inserted hold. */
function insert(sorted: number[], signal: number, gate: MakeGate): void {
  const old = [...sorted];
  for (let j = 0; j < old.length; j++) {
    sorted[j] = gate('or', old[j]!, j === 0 ? signal : gate('and', old[j - 1]!, signal));
  }
  sorted.push(old.length === 0 ? signal : gate('and', old[old.length - 1]!, signal));
}
