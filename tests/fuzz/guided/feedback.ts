import { MAP_BYTES } from './instrument.ts';

/**
 * What one execution reached, as a list of small numbers (features): each probe with how often it was passed, in eight
 * classes, and what the target itself tells (names, hashed into a range of their own).
 */

const CLASSES = Uint8Array.from({ length: 256 }, (_, n) =>
  n < 4 ? Math.max(0, n - 1) : n < 8 ? 3 : n < 16 ? 4 : n < 32 ? 5 : n < 128 ? 6 : 7,
);
const NAMED = 1 << 14;
export const FEATURES = MAP_BYTES * 8 + NAMED;

export class Feedback {
  readonly #probes: Uint8Array<ArrayBuffer>;
  readonly #words: BigUint64Array;
  /** Number of probes there are. */
  used = MAP_BYTES;

  /** Where nothing is instrumented, an input shows only what its target tells of it. */
  constructor() {
    const { trinityProbes } = globalThis as { trinityProbes?: Uint8Array<ArrayBuffer> };
    this.#probes = trinityProbes ?? new Uint8Array(MAP_BYTES);
    this.#words = new BigUint64Array(this.#probes.buffer);
    if (!trinityProbes) this.used = 0;
  }

  reset(): void {
    this.#probes.fill(0, 0, this.used);
  }

  /** Features since `reset`. */
  take(names: readonly string[]): number[] {
    const out: number[] = [];
    const words = Math.ceil(this.used / 8);
    for (let w = 0; w < words; w++) {
      if (this.#words[w] === 0n) continue;
      for (let i = w * 8; i < w * 8 + 8; i++) {
        const n = this.#probes[i]!;
        if (n > 0) out.push(i * 8 + CLASSES[n]!);
      }
    }
    for (const name of new Set(names)) out.push(MAP_BYTES * 8 + (hash(name) % NAMED));
    return out;
  }
}

/** FNV-1a of a text's UTF-16 units. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
