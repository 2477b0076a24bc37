/** Milliseconds that only ever rise: the default clock of an instance's time limit. */
export function monotonicMs(): number {
  return performance.now();
}
