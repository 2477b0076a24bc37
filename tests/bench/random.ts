/** Trits of a seed, −1, 0 and 1 with equal chances: a linear congruential generator's upper bits. */
export function randomTrits(count: number, seed: number): Int8Array {
  return fill(count, seed, (x) => (x % 3) - 1);
}

/** Bytes of a seed, −127 … 127. */
export function randomBytes(count: number, seed: number): Int8Array {
  return fill(count, seed, (x) => (x % 255) - 127);
}

function fill(count: number, seed: number, value: (x: number) => number): Int8Array {
  let state = seed | 1;
  return Int8Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return value(state >>> 12);
  });
}
