import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileText } from './support.ts';

/** Matches with many arms are checked in one pass; here against every value of the type. */

const LIMIT = 364; // t6
const value = fc.integer({ min: -LIMIT, max: LIMIT });
const arm = fc.record({
  from: value,
  length: fc.integer({ min: 0, max: 12 }),
  guarded: fc.boolean(),
});

it('of integers', () => {
  fc.assert(
    fc.property(fc.array(arm, { minLength: 64, maxLength: 120 }), fc.boolean(), (arms, open) => {
      const lines = arms.map(({ from, length, guarded }) => {
        const to = Math.min(LIMIT, from + length);
        return `${length === 0 ? from : `${from}..=${to}`}${guarded ? ' if c' : ''} => 1`;
      });
      if (!open) lines.push('_ => 0');
      const text = `fn f(x: t6, c: bool) -> i32 {\nmatch x {\n${lines.join('\n')}\n}\n}\n`;
      const taken = new Set<number>();
      const dead: number[] = [];
      arms.forEach(({ from, length, guarded }, i) => {
        const own = Array.from({ length: Math.min(LIMIT, from + length) - from + 1 }, (_, k) => from + k);
        if (own.every((v) => taken.has(v))) dead.push(i + 3);
        if (!guarded) own.forEach((v) => taken.add(v));
      });
      const free = Array.from({ length: 2 * LIMIT + 1 }, (_, k) => k - LIMIT).find((v) => !taken.has(v));
      if (!open && free === undefined) dead.push(arms.length + 3);
      const { diagnostics } = compileText(text, 'O0', 'check');
      const lineOf = (at: number): number => text.slice(0, at).split('\n').length;
      if (open && free !== undefined) {
        expect(diagnostics.map((d) => d.code)).toEqual(['E0501']);
        expect(String(diagnostics[0].args.missing)).toMatch(new RegExp(`^\`${free}(\\.\\.|\`)`));
      } else {
        expect(diagnostics.map((d) => `${d.code} ${lineOf(d.span.start)}`)).toEqual(dead.map((n) => `W0501 ${n}`));
      }
    }),
    { numRuns: 60 },
  );
});

it('of texts', () => {
  const words = Array.from({ length: 80 }, (_, i) => `"w${i % 70}" => ${i}`);
  const text = `fn f(x: str) -> i32 {\nmatch x {\n${words.join('\n')}\n_ => 0\n}\n}\n`;
  const { diagnostics } = compileText(text, 'O0', 'check');
  expect(diagnostics.map((d) => d.code)).toEqual(Array.from({ length: 10 }, () => 'W0501'));
});

it('a hundred thousand take seconds', () => {
  const arms = Array.from({ length: 100_000 }, (_, i) => `${i * 2} => ${i}`);
  const text = `fn f(x: i32) -> i32 {\nmatch x {\n${arms.join('\n')}\n}\n}\n`;
  const { diagnostics } = compileText(text, 'O0', 'check');
  expect(diagnostics.map((d) => [d.code, d.args.missing])).toEqual([['E0501', '`-2147483648..=-1`']]);
}, 20_000);
