import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Corpus } from './corpus.ts';
import { Feedback } from './feedback.ts';
import type { Probe } from './instrument.ts';
import { instrument, MAP_BYTES } from './instrument.ts';
import { loop, shrink } from './loop.ts';
import { mutateBytes } from './mutate-bytes.ts';
import type { Target } from './target.ts';

/** The guided fuzzer itself: what its counters count, what its corpus keeps, and that guidance finds what chance does not. */

(globalThis as { trinityProbes?: Uint8Array }).trinityProbes = new Uint8Array(MAP_BYTES);

/** The value of a program's last line, with counters and without. */
function both(text: string): { value: unknown; counted: unknown; lines: number[]; probes: Probe[] } {
  const probes: Probe[] = [];
  const evaluate = (t: string): unknown => new Function(t)() as unknown;
  const feedback = new Feedback();
  const value = evaluate(text);
  // Functions of modules may not return at the top: the text is one inside.
  const made = instrument(`export function all() {${text}}`, 'a.ts', probes).replace('export function', 'function');
  feedback.reset();
  const counted = evaluate(`${made}\nreturn all()`);
  const passed = new Set(feedback.take([]).map((f) => f >> 3));
  return { value, counted, lines: probes.filter((_, i) => passed.has(i)).map((p) => p.line), probes };
}

describe('counters', () => {
  it('leave what code does as it is', () => {
    const text = `
      let log = ''
      const f = (x, { a, b = x ? 1 : 2 } = { a: 3 }) => ({ x, a, b })
      class C { #n = 0; get n() { return this.#n ?? 5 } static make = () => new C(); *g() { for (let i = 0; i < 3; i++) yield i } }
      for (const k in { p: 1, q: 2 }) if (k === 'p') log += k; else log += k + k
      outer: for (const x of [1, 2, 3, 4]) { switch (x) { case 1: case 2: log += 'a'; break; case 3: { continue outer } default: log += 'd' } }
      let i = 0
      do i++; while (i < 3)
      while (i-- > 0) log += i
      try { null.x } catch { log += 'c' } finally { log += 'f' }
      if (i) { if (log) log += 'x' }
      const o = { log, async m() { return await 1 }, get [log.length && 'z']() { return i || 7 } }
      return JSON.stringify([log, f(0), f(1, { a: 2 }), new C().n, [...C.make().g()], o.z, ((a, ...r) => r)(1, 2, 3), \`\${i > 0 ? 'p' : 'n'}\`])`;
    const { value, counted } = both(text);
    expect(counted).toBe(value);
  });

  it('count each way of a branch, those that are not written too', () => {
    const at = (cond: string): number[] => both(`const c = ${cond}\nif (c) {\nc.x\n}\nreturn c\n? 1\n: c\n&& 2`).lines;
    // The function, then: taken, its condition's first arm.
    expect(at('1')).toEqual([1, 2, 6]);
    // Not taken counts at its end; then the second arm.
    expect(at('0')).toEqual([1, 4, 7]);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'trinity-corpus-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the corpus', () => {
  it('keeps the smallest input for each feature, in memory and on disk', () => {
    const c = new Corpus(folder);
    const bytes = (n: number, b: number): Uint8Array => new Uint8Array(n).fill(b);
    expect(c.offer(bytes(10, 1), [1, 2])).toBe(true);
    expect(c.offer(bytes(12, 2), [2])).toBe(false);
    expect(c.entries.length).toBe(1);
    expect(c.offer(bytes(12, 3), [2, 3])).toBe(true);
    expect(c.offer(bytes(4, 4), [1])).toBe(false);
    expect(c.offer(bytes(3, 5), [2])).toBe(false);
    // The first one owns nothing any more.
    expect(c.entries.map((e) => [e.bytes.length, [...e.owned]])).toEqual([[12, [3]], [4, [1]], [3, [2]]]); // prettier-ignore
    expect(readdirSync(folder).length).toBe(3);
    const again = new Corpus(folder);
    expect(again.stored().map((b) => b.length)).toEqual([3, 4, 12]);
  });
});

describe('the loop', () => {
  const probes: Probe[] = [];
  const text = `export function run(b) {
    if (b.length < 5) return 0
    if (b[0] !== 0x54) return 1
    if (b[1] !== 0x52) return 2
    if (b[2] !== 0x49) return 3
    if (b[3] !== 0x54) return 4
    throw new RangeError('found')
  }`;
  const code = instrument(text, 'a.ts', probes).replace('export function', 'function');
  const run = new Function(`${code}\nreturn run`)() as (b: Uint8Array) => number;
  const target: Target = {
    extension: 'bin',
    limit: 64,
    slowMs: 10_000,
    seeds: () => Promise.resolve([new Uint8Array(8)]),
    mutate: (r, input, other) => mutateBytes(r, input, other, 64),
    run: (input) => {
      run(input);
      return Promise.resolve();
    },
  };

  it('finds what lies behind four bytes, and shrinks it', async () => {
    const feedback = new Feedback();
    feedback.used = probes.length;
    const found: Uint8Array[] = [];
    await loop({
      target,
      feedback,
      corpus: new Corpus(undefined),
      seed: 1,
      endsAt: Infinity,
      next: () => undefined,
      found: (fault, input) => {
        expect(fault.kind).toContain('RangeError');
        found.push(input);
      },
      // By chance alone it would take some billions.
      tick: (n) => found.length === 0 && n < 400_000,
    });
    expect(found.length).toBeGreaterThan(0);
    const holds = (b: Uint8Array): Promise<boolean> => {
      try {
        return Promise.resolve(run(b) < 0);
      } catch {
        return Promise.resolve(true);
      }
    };
    expect((await shrink(target, found[0]!, holds, Infinity)).length).toBe(5);
  });
});
