import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Call } from './compare.ts';
import { compare } from './compare.ts';
import type { AnyEngineName } from '../engines.ts';
import type { Tried } from './programs.ts';
import { reduce } from './reduce.ts';
import { save } from './saved.ts';

/** Where findings go: a file each, reduced; a kind that has been seen often enough is only counted. */
export class Findings {
  readonly folder: string;
  readonly counts = new Map<string, number>();
  readonly #keep: number;

  constructor(folder: string, keep = 2) {
    this.folder = folder;
    this.#keep = keep;
  }

  /** Counts one; true if it is among the first of its kind, which are saved. */
  note(kind: string): boolean {
    const n = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, n);
    return n <= this.#keep;
  }

  write(kind: string, seed: number, extension: string, content: string | Uint8Array): string {
    mkdirSync(this.folder, { recursive: true });
    const stem = `${kind.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 60)}-${seed}`;
    const path = join(this.folder, `${stem}.${extension}`);
    writeFileSync(path, content);
    return path;
  }

  async program(
    kind: string,
    detail: string,
    seed: number,
    { text, files, calls, limits }: Tried,
    engines: readonly AnyEngineName[],
    reduceMs: number,
  ): Promise<string> {
    const note = (t: string, c: readonly Call[], others = files): string =>
      save(t, c, limits, [kind, `seed ${seed}`, ...detail.split('\n').slice(0, 8)], others);
    const path = this.write(kind, seed, 'tri', note(text, calls));
    if (reduceMs <= 0) return path;
    const shows = async (t: string, c: readonly Call[], others = files): Promise<boolean> => {
      const verdict = await compare(t, c, { engines, limits, files: others });
      return 'findings' in verdict && verdict.findings.some((f) => f.kind === kind);
    };
    // One call is enough, mostly.
    let fewer = calls;
    for (const c of calls) {
      if (await shows(text, [c])) {
        fewer = [c];
        break;
      }
    }
    if (fewer.length > 0) {
      const small = await reduce(text, (t) => shows(t, fewer), reduceMs);
      let kept = files;
      for (const [name, other] of files) {
        const less = await reduce(other, (t) => shows(small, fewer, new Map([...kept, [name, t]])), reduceMs);
        kept = new Map([...kept, [name, less]]);
      }
      this.write(kind, seed, 'tri', note(small, fewer, kept));
    }
    return path;
  }

  has(kind: string): boolean {
    return this.counts.has(kind);
  }

  report(): string {
    if (this.counts.size === 0) return 'no findings';
    const lines = [...this.counts].sort((a, b) => b[1] - a[1]).map(([k, n]) => `${String(n).padStart(6)}  ${k}`);
    return `findings, in ${this.folder}${existsSync(this.folder) ? '' : ' (not written)'}:\n${lines.join('\n')}`;
  }
}
