import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../random.ts';
import { FEATURES } from './feedback.ts';

/**
 * The inputs worth keeping. Each feature is owned by the smallest input that showed it; an input that owns none is dropped,
 * in memory and on disk, so that the corpus stays minimal while it grows.
 */

export interface Entry {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Features it owns. */
  owned: Set<number>;
  /** Times it was taken as a base, and how many of the inputs made of it were kept. */
  taken: number;
  children: number;
}

export class Corpus {
  readonly folder: string | undefined;
  readonly entries: Entry[] = [];
  readonly #owner: (Entry | undefined)[] = Array.from({ length: FEATURES });
  readonly #hits = new Uint32Array(FEATURES);
  /** Names of inputs that are on disk. */
  readonly #written = new Set<string>();
  features = 0;
  #weights: number[] = [];
  #stale = 0;

  constructor(folder: string | undefined) {
    this.folder = folder;
    if (folder !== undefined) mkdirSync(folder, { recursive: true });
  }

  /** Inputs of earlier runs, small ones first: of those that show the same the smallest stays. */
  stored(): Uint8Array[] {
    if (this.folder === undefined) return [];
    const { folder } = this;
    const names = readdirSync(folder);
    for (const n of names) this.#written.add(n);
    return names
      .sort()
      .map((n) => new Uint8Array(readFileSync(join(folder, n))))
      .sort((a, b) => a.length - b.length);
  }

  /** Takes those of earlier runs that own nothing off the disk, once all have been offered. */
  tidy(): void {
    if (this.folder === undefined) return;
    const kept = new Set(this.entries.map((e) => e.name));
    for (const n of this.#written) if (!kept.has(n)) this.#remove(n);
  }

  #remove(name: string): void {
    rmSync(join(this.folder!, name), { force: true });
    this.#written.delete(name);
  }

  /** Keeps an input that shows something new, or something known with fewer bytes. True if it was something new. */
  offer(bytes: Uint8Array, features: readonly number[], parent?: Entry): boolean {
    let fresh = 0;
    const owned: number[] = [];
    for (const f of features) {
      this.#hits[f]!++;
      const owner = this.#owner[f];
      if (!owner) fresh++;
      if (!owner || bytes.length < owner.bytes.length) owned.push(f);
    }
    if (owned.length === 0) return false;
    const entry: Entry = { bytes: bytes.slice(), name: nameOf(bytes), owned: new Set(owned), taken: 0, children: 0 };
    for (const f of owned) {
      const before = this.#owner[f];
      this.#owner[f] = entry;
      if (before?.owned.delete(f) && before.owned.size === 0) this.#drop(before);
    }
    this.features += fresh;
    this.entries.push(entry);
    if (this.folder !== undefined && !this.#written.has(entry.name)) {
      writeFileSync(join(this.folder, entry.name), entry.bytes);
      this.#written.add(entry.name);
    }
    if (parent && fresh > 0) parent.children++;
    this.#stale = 0;
    return fresh > 0;
  }

  #drop(e: Entry): void {
    this.entries.splice(this.entries.indexOf(e), 1);
    if (this.folder !== undefined && !this.entries.some((x) => x.name === e.name)) this.#remove(e.name);
  }

  /** An input to change: those that own features rarely seen come more often, those that have led nowhere less. */
  pick(r: Random): Entry {
    if (this.#stale-- <= 0 || this.#weights.length !== this.entries.length) {
      this.#stale = 2000;
      this.#weights = this.entries.map((e) => {
        let rare = 0;
        for (const f of e.owned) rare += 1 / Math.sqrt(this.#hits[f]!);
        return ((rare + 0.05) * (1 + e.children)) / (1 + e.taken / 50) / (1 + e.bytes.length / 4096);
      });
      let sum = 0;
      this.#weights = this.#weights.map((w) => (sum += w));
    }
    const total = this.#weights[this.#weights.length - 1]!;
    const at = (r.bits() / 2 ** 32) * total;
    let low = 0;
    let high = this.#weights.length - 1;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.#weights[mid]! <= at) low = mid + 1;
      else high = mid;
    }
    const e = this.entries[low]!;
    e.taken++;
    return e;
  }
}

export function nameOf(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex').slice(0, 20);
}
