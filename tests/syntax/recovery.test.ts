import { describe, expect, test } from 'vitest';
import { parseSource } from '../../compiler/syntax/parse.ts';

/** `code line:column` of each diagnostic. */
function errors(text: string): string[] {
  return parseSource(text, 0).diagnostics.map((d) => {
    const before = text.slice(0, d.span.start).split('\n');
    return `${d.code} ${before.length}:${before.at(-1)!.length + 1}`;
  });
}
const inMain = (...lines: string[]): string => `fn main() {\n${lines.join('\n')}\n}\n`;

describe('recovery', () => {
  test('one run reports all independent errors, each once', () => {
    const text = `
fn a() {
  let x = 1 +
  let fn = 3
  if x = 2 { 1 }
  let y = 1 < 2 < 3
  match x { 1 2 }
  println(1 2)
  a b
}
struct S { a i32, b: i32 }
fn c() -> { }
kernel k(a: [N]i32) -> (y: [N]i32) { y[i] 3 }
test foo { }
fn good() -> i32 { 1 }
`;
    expect(errors(text)).toEqual([
      'E0111 3:14', 'E0115 4:7', 'E0119 5:8', 'E0118 6:17', 'E0120 7:15', 'E0116 8:13', 'E0121 9:5', 'E0116 11:14', 'E0112 12:11', 'E0116 13:43',
      'E0116 14:6',
    ]); // prettier-ignore
  });
  test('what follows an error is still in the tree', () => {
    const { ast } = parseSource('fn a() { let = 1 }\nfn b() -> i32 { 2 }\nstruct S { x: }\nconst C: i32 = 1\n', 0);
    expect(ast.items.map((i) => i.kind)).toEqual(['fn', 'fn', 'struct', 'const']);
  });
  test.each([
    ['an open brace is pointed at by indentation', 'fn a() {\n  if x {\n    y\n}\nfn b() { }\n', ['E0108 2:8']],
    ['an open brace at the end', 'fn a() {\n', ['E0108 1:8']],
    ['an open bracket ends where the next statement begins', inMain('  f(1, g(2)', '  let x = 1'), ['E0108 2:4']],
    ['a bracket of the wrong kind', inMain('  let x = (1 + 2]'), ['E0125 2:17']],
    ['a bracket too many', inMain('  f(1))', '  let = 3'), ['E0109 2:7', 'E0113 3:7']],
    [
      'an unclosed string does not hide the next line',
      inMain('  let s = "abc', '  let = 3'),
      ['E0102 2:11', 'E0113 3:7'],
    ],
    ['an unclosed comment', 'fn a() {}\n/* x', ['E0103 2:1']],
    ['a stray character is skipped', inMain('  let x = 1 § + 2'), ['E0101 2:13']],
    [
      'digits',
      inMain('  let x = 0t12', '  let y = 0b102', '  let z = 0x', '  let w = 1abc'),
      ['E0105 2:14', 'E0105 3:15', 'E0106 4:11', 'E0106 5:11'],
    ],
    ['escapes', inMain('  f("\\q", "\\u{110000}", "\\u12", "\\n")'), ['E0104 2:6', 'E0104 2:12', 'E0104 2:26']],
    ['a keyword as a parameter', 'fn f(in: i32) {}\n', ['E0115 1:6']],
    ['a keyword as a field', 'struct S { type: i32 }\n', ['E0115 1:12']],
    ['statements outside of functions', 'let x = 1\nfn a() {}\nx = 2\n', ['E0130 1:1', 'E0130 3:1']],
    ['a missing arrow', inMain('  match x {', '    1 2', '    3 => 4', '    5 6', '  }'), ['E0120 3:7', 'E0120 5:7']],
    ['a missing body', 'fn a()\nfn b() {}\n', ['E0123 1:7']],
    ['a missing value at the end of the file', 'const X: i32 =', ['E0111 1:15']],
    ['an else alone', inMain('  let a = 1', '  else { 2 }'), ['E0129 3:3']],
    [
      'several names without let',
      'kernel k(x: [N]i32) -> (y: [N]i32) {\n  (p, q) = f(x)\n  y[i] = p[i]\n}\n',
      ['E0122 2:3'],
    ],
    ['a struct literal in a condition', inMain('  while p == P { x: 1 } { }'), ['E0128 2:16']],
    [
      'commas in lists',
      'fn f(a: i32 b: i32) {}\nenum E { A B }\nfn g() { [1 2]; x[1 2]; (1 2) }\n',
      ['E0116 1:13', 'E0116 2:12', 'E0116 3:13'],
    ],
  ])('%s', (_title, text, expected) => expect(errors(text)).toEqual(expected));
});

describe('bounds', () => {
  const deep = 100_000;
  test.each([
    ['round brackets', inMain('x = ' + '('.repeat(deep))],
    ['balanced brackets', inMain('x = ' + '('.repeat(deep) + '1' + ')'.repeat(deep))],
    ['square brackets', inMain('[['.repeat(deep))],
    ['braces', '{'.repeat(deep)],
    ['blocks', 'fn f() ' + '{'.repeat(deep)],
    ['signs', inMain('x = ' + '-'.repeat(deep) + '1')],
    ['sums', inMain('x = 1' + ' + 1'.repeat(deep))],
    ['fields', inMain('x' + '.y'.repeat(deep))],
    ['calls', inMain('x' + '()'.repeat(deep))],
    ['casts', inMain('x' + ' as t9'.repeat(deep))],
    ['ifs in heads', inMain('if '.repeat(deep))],
    ['matches in heads', inMain('match '.repeat(deep))],
    ['else-ifs', inMain('if a {}' + ' else if b {}'.repeat(deep))],
    ['generics', 'type X = ' + 'A<'.repeat(deep)],
    ['dimensions', 'type X = ' + '[2]'.repeat(deep) + 'i32'],
    ['reductions', 'kernel k() { y = ' + 'sum(k) '.repeat(deep) + '1 }'],
    ['patterns', inMain('let ' + 'A('.repeat(deep))],
    ['comments', '/*'.repeat(deep)],
    ['errors', 'fn f() {\n' + 'let = \n'.repeat(20_000) + '}'],
    ['stray items', ') '.repeat(deep)],
    ['comparisons that could be generics', inMain('a < '.repeat(deep))],
  ])('%s, a hundred thousand deep or long, end soon and without a crash', (_title, text) => {
    const start = performance.now();
    const { diagnostics } = parseSource(text, 0);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

test('a string that swallows a closing bracket is one error', () => {
  expect(errors(inMain('  println("hello)', '  f(1)'))).toEqual(['E0102 2:11']);
});
