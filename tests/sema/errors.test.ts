import { describe, expect, it } from 'vitest';
import { compileText, found } from './support.ts';

/** What is said about wrong programs: the code, the place, the suggestion, and nothing that only follows from it. */

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'mixed types name the conversion',
    'fn f(x: i64, y: i32) -> i64 { let z = x * y; z + 1 }',
    ['E0305 x * y -> i64(y)'],
  ],
  [
    'a result of another type is marked where it stands',
    'fn f(x: i32) -> i64 {\n  x + 1\n}',
    ['E0302 x + 1 -> i64(x + 1)'],
  ],
  ['a misspelt function', 'fn f() -> i32 { maxx(1, 2) }', ['E0201 maxx -> max']],
  ['a misspelt variable', 'fn f(value: i32) -> i32 { vlaue }', ['E0201 vlaue -> value']],
  ['a misspelt type', 'fn f(x: blue) -> i32 { 1 }', ['E0206 blue']],
  ['an unknown name is no type error too', 'fn f() -> i32 { let a = qqq; a + 1 * a[2] }', ['E0201 qqq']],
  ['an unknown function still checks its arguments', 'fn f() -> i32 { qqq(other) }', ['E0201 qqq', 'E0201 other']],
  [
    'independent errors are all reported',
    'fn f() -> i32 { "a" }\nfn g(x: i32) -> bool { x }',
    ['E0301 "a"', 'E0301 x'],
  ],
  [
    'a missing arm of a pair',
    'fn f(p: (trit, bool)) -> i32 { match p { (0, _) => 1, (-1, true) => 2, (1, _) => 3 } }',
    ['E0501 match p { (0, _) => 1, (-1, true) => 2, (1, _) => 3 }'],
  ],
  ['a wrong pattern silences completeness', 'fn f(x: i32) -> i32 { match x { Some(y) => y } }', ['E0503 Some(y)']],
  [
    'range patterns overlap',
    'fn f(x: u8) -> i32 { match x { 0..=200 => 1, 100..=255 => 2, 150 => 3 } }',
    ['W0501 150 => 3'],
  ],
  ['ranges cover a type', 'fn f(x: u8) -> i32 { match x { 0..=200 => 1, 100..=255 => 2 } }', []],
  [
    'guards do not cover',
    'fn f(x: bool) -> i32 { match x { true if 1 < 2 => 1, false => 2 } }',
    ['E0501 match x { true if 1 < 2 => 1, false => 2 }'],
  ],
  ['literals of a binary operator meet', 'fn f() -> bool { 1 < 2.5 }', []],
  ['negated limits fit', 'fn f() -> i8 { -128 }', []],
  ['negated limits end', 'fn f() -> i8 { -129 }', ['E0304 -129']],
  ['an imported module is used', 'import geometry.shapes\nfn f() -> i32 { shapes.UNIT }', []],
  ['a private item of a module', 'import geometry.shapes { hidden }\nfn f() -> i32 { hidden() }', ['E0205 hidden']],
  [
    'a missing item of a module',
    'import geometry.shapes { areas }\nfn f() -> i32 { areas() }',
    ['E0204 areas -> area'],
  ],
  ['a variable is not an item', 'fn f() -> i32 { let g = 1; g() }', ['E0306 g']],
  ['a value for inout', 'fn g(inout x: i32) { x = 1 }\nfn f() { g(inout 3) }', ['E0215 3']],
  [
    'a fixed list cannot be passed where it may grow',
    'fn g(inout x: [_]i32) { push(inout x, 1) }\nfn f() {\n  var a = [1]\n  g(inout a)\n}',
    ['E0301 a'],
  ],
  ['arms of different types', 'fn f(x: bool) -> i32 { if x { 1 } else { "no" } }', ['E0301 "no"']],
  ['the return value of unit', 'fn f() { return 1 }', ['E0301 1']],
  ['unreachable code', 'fn f() -> i32 {\n  return 1\n  2\n}', ['W0203 2']],
  ['a loop without end gives any type', 'fn f() -> i32 { loop { println(1) } }', []],
  ['panic gives any type', 'fn f(x: bool) -> i32 { if x { 1 } else { panic("no") } }', []],
  [
    'constant overflow traps in the evaluation',
    'const A: i32 = checked_mul(65536, 65536)',
    ['E0551 checked_mul(65536, 65536)'],
  ],
  [
    'a wrong function gives no constant, and one error',
    'fn f() -> i32 { qqq }\nconst A: i32 = f()\nfn g(x: [A]i32) -> i32 { x[0] }',
    ['E0201 qqq'],
  ],
  ['a signature that calls itself', 'fn f() -> [f()]i32 { [1] }', ['E0552 f']],
  [
    'generic sizes are computed',
    'fn f<N: size>(x: [N]i32) -> [N * 2]i32 { concat(x, x) }\nfn g() -> [4]i32 { f([1, 2]) }',
    [],
  ],
  [
    'generic sizes that are wrong',
    'fn f<N: size>(x: [N]i32) -> [N * 2]i32 { concat(x, x) }\nfn g() -> [5]i32 { f([1, 2]) }',
    ['E0402 f([1, 2])'],
  ],
  [
    'an index is used on two constants',
    'kernel f(a: [4]i32, b: [3]i32) -> (s: i32) { s = sum(k) a[k] * b[k] }',
    ['E0605 k'],
  ],
  [
    'a constant and a shape name meet at the call',
    'kernel f(a: [M]i32, b: [3]i32) -> (s: i32) { s = sum(k) a[k] * b[k] }',
    [],
  ],
  [
    'a size that the kernel is given as a number',
    'kernel f(a: [M]i32, n: i32) -> (y: [M]i32) {\n  let t[i in 0..n] = a[i]\n  y[i] = t[i]\n}',
    ['E0605 i'],
  ],
  [
    'a kernel passes a literal',
    'kernel g(x: [M]i32) -> (s: i32) { s = sum(i) x[i] }\nkernel f(a: i32) -> (y: i32) { y = g([a, 1]) }',
    ['E0617 [a, 1]'],
  ],
  [
    'a kernel passes a row',
    'kernel g(x: [M]i32) -> (s: i32) { s = sum(i) x[i] }\nkernel f(a: [M, N]i32) -> (y: i32) { y = g(a[0]) }',
    ['E0617 a[0]'],
  ],
  ['a row is no element', 'kernel f(a: [M, N]i32) -> (y: [M]i32) { y[i] = a[i] }', ['E0401 a[i]']],
  ['a row of a wrong size', 'fn f() {\n  var a = [[1, 2], [3, 4]]\n  a[0] = [1, 2, 3]\n}', ['E0402 [1, 2, 3]']],
  ['too many indices', 'fn f(a: [2, 3]i32) -> i32 { a[0][1][2] }', ['E0329 a[0][1][2]']],
  ['two shape names meet at the call', 'kernel f(a: [M]i32, b: [N]i32) -> (s: i32) { s = sum(k) a[k] * b[k] }', []],
  [
    'a wrong kernel body follows no further',
    'kernel f(a: [M]i32) -> (y: [M]i32) {\n  let t[i] = qqq[i]\n  y[i] = t[i]\n}',
    ['E0201 qqq'],
  ],
  ['inout reads only what it writes', 'kernel f(inout a: [M, M]i32) { a[i, j] = a[j, i] }', ['E0609 a[j, i]']],
  [
    'purity through other functions',
    'fn a() -> i32 { print(1); 2 }\nfn b() -> i32 { a() }\nkernel f(x: [M]i32) -> (y: [M]i32) { y[i] = x[i] + b() }',
    ['E0616 b()'],
  ],
  [
    'try needs the same error',
    'fn g() -> Result<i32, str> { Ok(1) }\nfn f() -> Result<i32, i32> { Ok(g()?) }',
    ['E0315 g()?'],
  ],
  [
    'None takes the type of the other side',
    'fn f(x: Option<i32>) -> bool { None == x || Ok(1) == g() }\nfn g() -> Result<i32, str> { Ok(2) }',
    [],
  ],
  ['generic types that never end', 'struct A<T> { x: [_]A<Option<T>> }\nfn f(a: A<i32>) -> i32 { 1 }', ['E0321 A']],
  [
    'a kernel prints',
    'kernel f(x: [M]i32) -> (y: [M]i32) {\n  y[i] = {\n    println(1)\n    x[i]\n  }\n}',
    ['E0616 println(1)'],
  ],
  [
    'a kernel passes an output inout',
    'fn g(inout a: [M]i32) -> i32 { a[0] = 1; 2 }\nkernel f(x: [M]i32) -> (y: [M]i32) { y[i] = x[i] + g(inout y) }',
    ['E0607 y'],
  ],
  ['a pattern binds a name twice', 'fn f(p: (i32, i32)) -> i32 { let (a, a) = p; a }', ['E0202 a']],
  ['unused names', 'fn f() {\n  let a = 1\n  var b = 2\n  b = 3\n  let _c = 4\n}', ['W0201 a', 'W0201 b']],
  [
    'kernels that call each other',
    'kernel f(x: [N]i32) -> (y: [N]i32) { y = g(x) }\nkernel g(x: [N]i32) -> (y: [N]i32) { y = f(x) }',
    ['E0618 f'],
  ],
  [
    'a constant tensor in a kernel',
    'const W: [3]i32 = [1, 2, 3]\nkernel f(x: [3]i32) -> (y: [3]i32) { y[i] = x[i] * W[i] }',
    ['E0610 W'],
  ],
  [
    'a tensor made in a kernel',
    'fn s(x: i32) -> [2]i32 { [x, x] }\nkernel f(x: [N]i32) -> (y: [N]i32) { y[i] = s(x[i])[0] }',
    ['E0610 s(x[i])'],
  ],
  [
    'a whole tensor for a function',
    'fn s(x: [N]i32) -> i32 { x[0] }\nkernel f(x: [N]i32) -> (y: i32) { y = s(x) }',
    ['E0606 x'],
  ],
  ['text in a kernel', 'kernel f(x: [N]i32) -> (y: [N]u8) { y[i] = "abc"[x[i]] }', ['E0610 "abc"[x[i]]']],
  ['an unknown bound', 'fn f<T: nun>(x: T) -> T { x }', ['E0206 nun -> num']],
  ['sizes of a variable are a use of it', 'fn f(x: [_]i32) -> i32 {\n  let y: [n]i32 = x\n  n\n}', []],
  [
    'a constant calls a function with a warning',
    'fn f() -> i32 {\n  let a = 1\n  2\n}\nconst A: (i32, i32) = (1, f())\nfn g(x: [A.1]i32) -> i32 { x[1] }',
    ['W0201 a'],
  ],
  ['a broken constant in a struct', 'struct P { x: i32 }\nconst A: i32 = qqq\nconst B: P = P { x: A }', ['E0201 qqq']],
  [
    'after a syntax error only what is certain',
    'fn f() -> i32 { let a = ; 1 }\nfn g() -> i32 { "x" }',
    ['E0111 ;', 'E0301 "x"'],
  ],
];

/** What is said in a generic body is said of the parameter, once, whatever it is used with. */
const GENERIC: readonly (readonly [string, string, readonly string[]])[] = [
  ['any has no ==', 'fn f<T>(x: T, y: T) -> bool { x == y }', ['E0303 x == y: T']],
  ['nor have aggregates of it', 'fn f<T>(x: [_]T, y: [_]T) -> bool { x == y }', ['E0303 x == y: [_]T']],
  ['eq has no <', 'fn f<T: eq>(x: T, y: T) -> bool { x < y }', ['E0303 x < y: T']],
  ['ord has no +', 'fn f<T: ord>(x: T, y: T) -> T { x + min(x, y) }', ['E0303 x + min(x, y): T']],
  ['num has no %', 'fn f<T: num>(x: T) -> T { x % (x + 1) }', ['E0303 x % (x + 1): T']],
  ['int has no ^', 'fn f<T: int>(x: T) -> T { x ^ (x % 2) }', ['E0303 x ^ (x % 2): T']],
  ['bin has all of int', 'fn f<T: bin>(x: T) -> T { (x ^ 3) % x & T(popcount(x)) | abs(-x) }', []],
  ['trits have their own', 'fn f<T: trits>(x: T) -> T { cons(x, ~x) & nti(x) | x << 1 }', []],
  ['a function of fewer types', 'fn f<T: num>(x: T) -> T { sqrt(x) }', ['E0303 sqrt(x): T']],
  [
    'a bound that does not give another',
    'fn g<T: num>(x: T) -> T { x }\nfn f<T: ord>(x: T) -> T { g(x) }',
    ['E0310 g(x): T'],
  ],
  ['T is no i32', 'fn f<T: bin>(x: T) -> i32 { x }\nfn g() -> i32 { f(1) + f(2 as i32) }', ['E0302 x: T']],
  [
    'numbers become a number of the parameter',
    'fn f<T: num>(x: i32) -> T { T(x) + T(1) * 2 }\nfn g() -> f64 { f(3) }',
    [],
  ],
  ['sizes have names', 'fn f<N: size>(x: [N]i32) -> [4]i32 { x }', ['E0402 x: [N]i32']],
  ['parameters of structs', 'struct P<T> { v: T }\nfn f<T: num>(x: P<T>) -> i32 { x.v }', ['E0302 x.v: T']],
  [
    'an index in a list of any size',
    'fn f<N: size>(x: [N]i32) -> i32 { x[7] }\nfn g() -> i32 { f([1]) }',
    ['E0408 7: '],
  ],
];

describe('generic bodies', () => {
  it.each(GENERIC)('%s', (_, text, expected) => {
    const { diagnostics, sources } = compileText(`${text}\n`, 'O0', 'check');
    const said = diagnostics.map((d) => {
      const { type, found: is } = d.args as Record<string, string | undefined>;
      return `${d.code} ${sources[d.span.file].text.slice(d.span.start, d.span.end)}: ${type ?? is ?? ''}`;
    });
    expect(said).toEqual(expected);
  });
});

describe('wrong programs', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    expect(found(`${text}\n`)).toEqual(expected);
  });
});
