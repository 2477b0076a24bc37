import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSource } from '../../compiler/syntax/parse.ts';
import { DIAGNOSTICS } from '../../spec/diagnostics/index.ts';
import { program, soup } from './programs.ts';

/** Parses whatever it is: no exception, known codes, spans inside the text, in time. */
function survive(text: string): void {
  const start = performance.now();
  const { diagnostics, ast } = parseSource(text, 0);
  for (const d of diagnostics) {
    expect(DIAGNOSTICS).toHaveProperty(d.code);
    expect(d.span.start).toBeGreaterThanOrEqual(0);
    expect(d.span.start).toBeLessThanOrEqual(d.span.end);
    expect(d.span.end).toBeLessThanOrEqual(text.length);
    for (const value of Object.values(d.args)) expect(value).not.toBe(undefined);
  }
  checkSpans(ast, text.length);
  expect(performance.now() - start).toBeLessThan(2_000);
}

/** Every span of the tree lies in the text and is not reversed. */
function checkSpans(node: unknown, length: number): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'span' && key !== 'opSpan') checkSpans(value, length);
    else if (!(value.start >= 0 && value.start <= value.end && value.end <= length))
      throw new Error(
        `span ${JSON.stringify(value)} of ${JSON.stringify(node, (_k, v) => (typeof v === 'bigint' ? `${v}` : v))}`,
      );
  }
}

test('token soup never breaks the parser', () => {
  fc.assert(fc.property(soup, survive), { numRuns: 1_500 });
});
test('nor does any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), survive), { numRuns: 500 });
});
test('nor soup inside a function or a kernel', () => {
  fc.assert(fc.property(soup, fc.constantFrom('fn f() {\n', 'kernel k(x: [N]i32) -> (y: [N]i32) {\n', 'struct S {', 'fn f(', 'type X = '), (s, h) => survive(`${h}${s}\n}\nfn g() { 1 }\n`)), { numRuns: 1_500 }); // prettier-ignore
});
test('programs parse; cut, doubled and mixed they still end', () => {
  fc.assert(
    fc.property(program, fc.nat(), fc.nat(), fc.nat(3), (text, a, b, how) => {
      expect(parseSource(text, 0).diagnostics).toEqual([]);
      const [i, j] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      survive(
        [text.slice(0, i) + text.slice(j), text.slice(0, j) + text.slice(i), text.slice(0, i), text.slice(i, j)][how]!,
      );
    }),
    { numRuns: 1_000 },
  );
});
test('an item that parses alone parses in company', () => {
  fc.assert(
    fc.property(program, program, (a, b) => {
      const { ast } = parseSource(a + b, 0);
      expect(ast.items.length).toBe(parseSource(a, 0).ast.items.length + parseSource(b, 0).ast.items.length);
    }),
    { numRuns: 200 },
  );
});
