import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../compiler/syntax/classify.ts';
import { formatSource } from '../../compiler/syntax/format.ts';
import { parseSource } from '../../compiler/syntax/parse.ts';
import { scan } from '../../compiler/syntax/scan.ts';
import { DIAGNOSTICS } from '../../spec/diagnostics/index.ts';
import { program } from './programs.ts';
import { brief } from './sexpr.ts';

function tokens(text: string): string[] {
  const s = scan(text, 0);
  if (s.tokens.length === 0) return [];
  return classify(s.tokens, 0, text.length, s.lineStarts, text).tokens.map((t) => t.image);
}
const comments = (text: string): string[] => scan(text, 0).comments.map((c) => text.slice(c.start, c.end).trimEnd());

/** Formats, and checks everything that formatting must keep. */
function format(text: string): string {
  const result = formatSource(text);
  if (!('text' in result)) throw new Error(`${JSON.stringify(result.diagnostics[0])}\n${text}`);
  expect(tokens(result.text)).toEqual(tokens(text));
  expect(comments(result.text)).toEqual(comments(text));
  expect(brief(parseSource(result.text, 0).ast)).toBe(brief(parseSource(text, 0).ast));
  const again = formatSource(result.text);
  expect('text' in again ? again.text : again.diagnostics).toBe(result.text);
  return result.text;
}

describe('formatter', () => {
  test('lays out a function', () => {
    expect(
      format('fn  f( a:i32 ,b :[ 2 ] t9 )->i32{\nlet x=a+  -b [ 0 ]\n\n\n\n  if x>0{1}\n  else{2} // why\n}'),
    ).toBe('fn f(a: i32, b: [2]t9) -> i32 {\n  let x = a + -b[0]\n\n  if x > 0 { 1 } else { 2 } // why\n}\n');
  });
  test('breaks what is too long at its commas, then after operators', () => {
    const long = 'something_long_enough';
    const text = format(
      `fn f() {\n  call(${Array(6).fill(long).join(', ')})\n  let x = ${Array(6).fill(long).join(' + ')}\n}\n`,
    );
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    expect(text).toContain(`  call(\n    ${long},\n`);
  });
  test('keeps a bracket open that the author opened, and gives match arms lines of their own', () => {
    expect(format('fn f() {\n  g(\n    1, 2)\n  match x { 0 => 1, _ => { 2 }\n }\n}\n')).toBe(
      'fn f() {\n  g(\n    1,\n    2\n  )\n  match x {\n    0 => 1,\n    _ => { 2 }\n  }\n}\n',
    );
  });
  test('keeps comments where they are', () => {
    const text = '//! module\n\n// a\nfn f() { // b\n  // c\n\n  g(1, /* d */ 2) // e\n  /* f\n     g */\n}\n// h\n';
    expect(format(text)).toBe(text);
  });
  test('does not join statements that a line break separates', () => {
    expect(format('fn f() {\n  a\n  -b\n  (c)\n  [d]\n  a\n    + b\n    .c\n}\n')).toBe(
      'fn f() {\n  a\n  -b\n  (c)\n  [d]\n  a\n    + b\n    .c\n}\n',
    );
  });
  test('gives the diagnostics of a program that does not parse', () => {
    const result = formatSource('fn f( {');
    expect('diagnostics' in result && result.diagnostics[0]!.code).toBe('E0108');
  });
  test('an empty file stays empty', () => expect(format(' \n \n')).toBe(''));
  test('every mended example of the diagnostics', () => {
    for (const [code, row] of Object.entries(DIAGNOSTICS)) if (!/^E0[789]/.test(code)) format(row.mended);
  });
  test('the standard library and the examples', () => {
    for (const dir of ['../../stdlib/', '../../examples/']) {
      const root = fileURLToPath(new URL(dir, import.meta.url));
      for (const file of readdirSync(root, { recursive: true }) as string[]) {
        if (file.endsWith('.tri')) format(readFileSync(root + file, 'utf8'));
      }
    }
  });
  test('random programs: the same tokens, comments and tree; twice is once', () => {
    fc.assert(
      fc.property(program, (text) => void format(text)),
      { numRuns: 400 },
    );
  });
});
