import { describe, expect, test } from 'vitest';
import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc, makeModule } from '../../compiler/ir/create.ts';
import { parseModule } from '../../compiler/ir/parse.ts';
import type { Module } from '../../compiler/ir/types.ts';
import { assertValid, problemText, verifyModule } from '../../compiler/ir/verify.ts';

const problems = (m: Module): string => verifyModule(m).map(problemText).join('\n');
/** A function of one body in a module with a callee and a global. */
const inModule = (body: string, head = '%n: i32, %c: bool, %p: u32') =>
  parseModule(`module {
  global @g: i32 = 1
  func @callee(%x: i64) -> (i32) {
    %r = wrap %x : i32
    return %r
  }
  func @f(${head}) -> (i32) {
${body}
  }
}`);

describe('the verifier rejects', () => {
  const cases: readonly [name: string, body: string, message: RegExp][] = [
    ['operands of different types', '%a = add %n, %p\nreturn %n', /operand 1 is u32, where T is i32/],
    ['a type outside the class', '%a = add %c, %c\nreturn %n', /operand 0 is bool, outside num/],
    ['a fixed operand type', '%a = select %n, %n, %n\nreturn %n', /operand 0 is i32 instead of bool/],
    ['too few operands', '%a = add %n\nreturn %n', /1 operands, where the op has 2/],
    ['a region without terminator', '%a = add %n, %n', /ends without a terminator/],
    ['a terminator amid a region', 'return %n\nreturn %n', /not the last op/],
    ['an empty region', 'if %c {\n} {\nyield\n}\nreturn %n', /region is empty/],
    ['results of the wrong type', 'return %c', /return: value 0 is bool instead of i32/],
    ['the wrong number of results', 'return', /return: 0 values instead of 1/],
    [
      'a yield of the wrong type',
      '%r = if %c : i32 {\nyield %c\n} {\nyield %n\n}\nreturn %r',
      /yield: value 0 is bool/,
    ],
    ['yield outside control', 'yield %n', /yield outside any control op/],
    ['a value of an inner region', 'if %c {\n%a = add %n, %n\nyield\n} {\nyield\n}\nreturn %a', /does not enclose/],
    [
      'a value of the other arm',
      '%r = if %c : i32 {\n%a = add %n, %n\nyield %a\n} {\nyield %a\n}\nreturn %r',
      /does not enclose/,
    ],
    ['branch values of the wrong type', '%r = block ^0 : i32 {\nbr ^0 %c\n}\nreturn %r', /branch: value 0 is bool/],
    [
      'loop arguments of the wrong type',
      'loop ^0 %n { |%i: i64|\nbr ^0 %i\n}\nreturn %n',
      /initial values: value 0 is i32/,
    ],
    ['a branch from outside', 'block ^0 {\nbr ^0\n}\nbr ^0', /does not enclose it/],
    ['a branch to a conditional', 'if ^0 %c {\nbr ^0\n} {\nyield\n}\nreturn %n', /a branch to if/],
    ['call arguments', '%r = call @callee %n : i32\nreturn %r', /arguments: value 0 is i32 instead of i64/],
    ['call results', '%x = const 1 : i64\n%r = call @callee %x : bool\nreturn %n', /results: value 0 is bool/],
    ['an unknown callee', '%r = call @nothing %n : i32\nreturn %r', /@nothing, which is no function/],
    ['an unknown global', '%r = global_get 3 : i32\nreturn %r', /no global 3/],
    ['a global of another type', '%r = global_get 0 : u32\nreturn %n', /global: value 0 is u32 instead of i32/],
    ['a constant out of range', '%r = const 4 : t1\nreturn %n', /does not fit the result type/],
    ['a constant of another precision', '%r = const 0.1 : f32\nreturn %n', /does not fit the result type/],
    ['storage that does not fit', '%r = load [offset=0, storage=f16] %p : i32\nreturn %r', /storage f16/],
    ['a missing attribute', '%r = load [offset=0] %p : i32\nreturn %r', /attribute storage is no storage type/],
    ['an attribute out of its limits', '%r = tri1 27 %t\nreturn %n', /outside 0 … 26/],
    ['an unknown attribute', '%r = add [fast=true] %n, %n\nreturn %r', /attribute fast is none of the op's/],
    ['an unknown trap', 'trap_if nonsense %c\nreturn %n', /is no trap/],
    ['an op of the kernel profile', 'par {\nyield\n}\nreturn %n', /kernel profile/],
    ['types of different width', '%r = from_bits %w : f32\nreturn %n', /differ in width/],
  ];
  for (const [name, body, message] of cases) {
    test(name, () => {
      expect(problems(inModule(body, '%n: i32, %c: bool, %p: u32, %t: t3, %w: u64'))).toMatch(message);
    });
  }

  test('what text cannot say: two definitions of an id, a value of another function', () => {
    const m = inModule('%a = add %n, %n\nreturn %a');
    const f = m.funcs.get('f')!;
    f.body!.ops[0]!.results[0]!.id = f.params[0]!.id;
    expect(problems(m)).toMatch(/defined twice/);
    const other = inModule('%a = add %n, %n\nreturn %a');
    other.funcs.get('f')!.body!.ops[0]!.operands[0] = { id: 0, type: 'i32', name: undefined };
    expect(problems(other)).toMatch(/not a value of this function/);
  });

  test('module tables', () => {
    const m = makeModule();
    m.exports.push({ name: 'e', func: 'none', signature: { params: [], result: { kind: 'tuple', items: [] } } });
    m.data.push({ address: 16, bytes: new Uint8Array(20) }, { address: 32, bytes: new Uint8Array(4) });
    m.globals.push({ name: 'g', type: 'u8', init: 256n });
    m.funcs.set('x', makeFunc('y', [], [], { body: false }));
    const text = problems(m);
    for (const part of [/export e of @none/, /overlaps/, /heap base/, /no u8/, /filed under x/, /neither a body/]) {
      expect(text).toMatch(part);
    }
    expect(() => assertValid(m, 'passes/x')).toThrow(/export e/);
  });
});

describe('signatures are those of their functions', () => {
  const tables = (line: string): string =>
    problems(
      parseModule(`module {
  ${line}
  func @host(%a: i32, %b: u32) -> (f64)
  func @f(%a: i32, %b: u32) -> (i64, u32) {
    %r = const 1 : i64
    return %r, %b
  }
}`),
    );
  const host = 'import @host = "env" "host" (a: i32, b: str) -> f64\n  ';
  const cases: readonly [what: string, line: string, message: RegExp | undefined][] = [
    ['an inout parameter gives its components back', 'export "f" = @f (a: i32, inout b: str) -> i64', undefined],
    ['components of a tuple are results in turn', 'export "f" = @f (a: i32, b: u32) -> (i64, str)', undefined],
    ['too few parameters', 'export "f" = @f (a: i32) -> (i64, str)', /signature of export f is not that of @f/],
    ['a parameter of another type', 'export "f" = @f (a: i32, b: i32) -> (i64, u32)', /export f/],
    ['no result of an inout parameter', 'export "f" = @f (a: i32, b: str) -> i64', /export f/],
    ['results in another order', 'export "f" = @f (a: i32, b: str) -> (u32, i64)', /export f/],
    ['an entry', 'property "p" = @f (a: i32) -> (i64, u32)', /signature of property "p" is not that of @f/],
    ['an entry that fits', 'property "p" = @f (a: i32, b: u32) -> (i64, u32)', undefined],
  ];
  for (const [what, line, message] of cases) {
    test(what, () => {
      const got = tables(host + line);
      if (message) expect(got).toMatch(message);
      else expect(got).toBe('');
    });
  }
  test('an import', () => {
    expect(tables('import @host = "env" "host" (a: i32, b: str) -> f32')).toMatch(/import host is not that of @host/);
  });
});

test('a valid module has no problems', () => {
  expect(problems(inModule('%a = add %n, %n\nreturn %a'))).toBe('');
});

test('after a terminator the builder is unreachable, and what it is given goes nowhere', () => {
  const m = makeModule();
  const f = makeFunc('f', [{ type: 'i32', name: 'n' }], ['i32']);
  m.funcs.set('f', f);
  const b = new Builder(f);
  const r = b.if(
    b.bool(true),
    ['i32'],
    () => {
      b.return([f.params[0]!]);
      expect(b.reachable).toBe(false);
      b.op('add', [f.params[0]!, f.params[0]!]);
      return [f.params[0]!];
    },
    () => [b.i32(2)],
  );
  expect(b.reachable).toBe(true);
  b.return(r);
  b.trap('unreachable');
  expect(f.body!.ops.map((o) => o.op)).toEqual(['const', 'if', 'return']);
  expect(f.body!.ops[1]!.regions![0]!.ops.map((o) => o.op)).toEqual(['return']);
});
