import { describe, expect, test } from 'vitest';
import { parseModule, TirError } from '../../compiler/ir/parse.ts';
import { printModule } from '../../compiler/ir/print.ts';

const FULL = `module {
  heap 1024
  file "a.tri" [0, 12]
  file "b \\"c\\".tri" []
  enum "List" { Nil(), Cons(i32, enum "List") }
  struct "g.P<i32>" { x: i32, y: (f64), z: (), inout: str }
  data 16 "abc\\00\\ff\\22\\5c"
  global @heap_top: u32 = 1024
  global @h: f32 = -inf
  import @now = "env" "now" () -> i64
  export "main" = @main (n: t1, inout l: enum "List", t: [4, N, _]f16 @planes tile(16, 8)) -> struct "g.P<i32>"
  test "a b" = @main () -> () loc(0:1:2)
  property "p" = @main (a: t27) -> ()
  bench "q" = @main () -> (i32, bool)
  func @now() -> (i64)
  func @main(%n: i32, %n.2: bool) -> (i32) inline always loc(0:1:9) {
    %0 = const -1 : i32 loc(0:3:4)
    %c = lt %n, %0
    %f = const -0.0 : f32
    %g = const nan : f64
    %h = const 1.0e+300 : f64
    %i = const 1.5e-7 : f64
    %v = const 0x000102030405060708090a0b0c0d0e0f : v128
    %w = i8x16_shuffle 0x000102030405060708090a0b0c0d0e0f %v, %v
    %r = if %c : i32 loc(1:5:6) {
      yield %n
    } {
      %7, %9 = loop ^0 %n, %0 : i32, i32 { |%x: i32, %x.2: i32|
        trap_if bounds %c
        br ^0 %x.2, %x
      }
      yield %7
    }
    call @"odd name<i32, 3>" %r
    return %r
  }
  func @"odd name<i32, 3>"(%a: i32) -> () of "k" {
    return
  }
  kernel @k(%b: buf [4, N]i8 @dense, %m: buf [_]t1 @pack2 tile(2, 4)) -> () profile kernel of "k" {
    return
  }
}
`.replace('1.0e+300', '1e+300');

describe('the text form', () => {
  test('prints back as it was read', () => {
    const m = parseModule(FULL);
    expect(printModule(m, { spans: true })).toBe(FULL);
  });

  test('keeps recursive types cyclic', () => {
    const m = parseModule(FULL);
    const list = m.exports[0]!.signature.params[1]!.type;
    expect(list.kind === 'enum' && list.variants[1]!.payload[1]).toBe(list);
  });

  const bad: readonly [text: string, line: number, column: number, message: RegExp][] = [
    ['modul {}', 1, 1, /expected module/],
    ['module {\n  heap x\n}', 2, 8, /expected a number/],
    ['module {\n func @f() -> () {\n  frob\n }\n}', 3, 3, /frob is no op/],
    ['module {\n func @f() -> () {\n  return %x\n }\n}', 3, 10, /%x is not defined/],
    ['module {\n func @f(%a: i32, %a: i32) -> ()\n}', 2, 19, /defined twice/],
    ['module {\n func @f(%a: i33) -> ()\n}', 2, 14, /is no type/],
    ['module {\n func @f() -> () {\n  %a = const x : i32\n }\n}', 4, 2, /is no constant/],
    ['module {\n func @f() -> () {\n  br ^3\n }\n}', 3, 6, /no op is labelled/],
    ['module {\n func @f() -> () {\n  %a, %b = const 1 : i32\n }\n}', 3, 12, /1 results, named are 2/],
    ['module {\n ?\n}', 2, 2, /unexpected/],
    ['module {', 1, 9, /end of the text/],
    ['module {\n data 16 "\\x"\n}', 2, 11, /hexadecimal/],
    ['module {\n func @f() -> ()\n func @f() -> ()\n}', 3, 2, /defined twice/],
  ];
  for (const [text, line, column, message] of bad) {
    test(`rejects ${JSON.stringify(text)}`, () => {
      let error: unknown;
      try {
        parseModule(text);
      } catch (e) {
        error = e;
      }
      expect(error).toBeInstanceOf(TirError);
      const { line: l, column: c, message: found } = error as TirError;
      expect(found).toMatch(message);
      expect([l, c]).toEqual([line, column]);
    });
  }
});

test('names of values are kept whatever they are, since dimensions name parameters', () => {
  const text = `module {
  heap 0
  kernel @k(%x: buf [x.0]i32 @dense, %x_0: i32, %"x.0": i32, %"x.0".2: i32, %"a \\"b\\"": i32) -> () profile kernel of "k" {
    return
  }
}
`;
  const m = parseModule(text);
  expect(m.kernels.get('k')!.params.map((p) => p.name)).toEqual(['x', 'x_0', 'x.0', 'x.0', 'a "b"']);
  expect(printModule(m)).toBe(text);
});
