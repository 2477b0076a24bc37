import { describe, expect, it } from 'vitest';
import { found } from './support.ts';

/** What is suggested where the obvious mending is known: code, place, and the text to write there. */

const shape = 'enum Color { Red, Blue(i32) }\nstruct Point { x: f64, label: str }\n';
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'types of other languages',
    'fn f(a: int, b: String, c: double) -> boolean { true }',
    ['E0206 int -> i32', 'E0206 String -> str', 'E0206 double -> f64', 'E0206 boolean -> bool'],
  ],
  ['an integer beside a float', 'fn f(x: i32) -> f64 { x + 1.5 }', ['E0305 x + 1.5 -> f64(x)']],
  ['a float beside an integer', 'fn f(x: f32, n: u8) -> f32 { x * n }', ['E0305 x * n -> f32(n)']],
  ['floats of two widths', 'fn f(x: f64, y: f32) -> f64 { y / x }', ['E0305 y / x -> f64(y)']],
  ['narrow integers', 'fn f(x: trit, y: i8) -> i32 { x * y }', ['E0305 x * y -> i32(x) * i32(y)']],
  ['narrow integers compared', 'fn f(x: trit, y: i8) -> bool { x < y }', ['E0305 x < y -> i8(x)']],
  ['the narrower of two integers', 'fn f(x: i32, y: i64) -> i64 { x - y }', ['E0305 x - y -> i64(x)']],
  [
    'integers of which neither holds the other',
    'fn f(x: i32, y: u32) -> i64 { x + y }',
    ['E0305 x + y -> i64(x) + i64(y)'],
  ],
  ['a number joined to text', 'fn f(x: i32) -> str { "x is " + x }', ['E0301 x -> str(x)']],
  ['a number as text', 'fn f(x: i32) -> str { x }', ['E0301 x -> str(x)']],
  ['a string for a byte', 'fn g(x: u8) {}\nfn f() { g(" ") }', ['E0301 " " -> \' \'']],
  ['a long string for a byte', 'fn g(x: u8) {}\nfn f() { g("ab") }', ['E0301 "ab"']],
  ['a method', 'fn f(x: [_]i32) -> i32 { x.len() }', ['E0306 x.len -> len(x)']],
  ['a method with arguments', 'fn f(x: f64) -> f64 { x.max(2.0 * x) }', ['E0306 x.max -> max(x, 2.0 * x)']],
  ['a method of what is unknown', 'fn f() { what.ever(1) }', ['E0201 what']],
  ['a field that is no function', `${shape}fn f(p: Point) { p.label(1) }`, ['E0306 p.label']],
  ['a variant without its enum', `${shape}fn f() -> Color { Red }`, ['E0201 Red -> Color.Red']],
  ['a variant called without its enum', `${shape}fn f() -> Color { Blue(3) }`, ['E0201 Blue -> Color.Blue']],
  ['a misspelt field', `${shape}fn f(p: Point) -> str { p.lable }`, ['E0219 lable -> label']],
  ['a field like no other', `${shape}fn f(p: Point) -> str { p.zenith }`, ['E0219 zenith']],
  ['a field that is written', `${shape}fn f(inout p: Point) { p.lable = "" }`, ['E0219 lable -> label']],
  ['an if without else', 'fn f(x: i32) -> i32 {\n  if x > 0 { return 1 }\n}', ['E0323 if x > 0 { return 1 }']],
];

describe('suggestions', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    expect(found(`${text}\n`)).toEqual(expected);
  });
});
