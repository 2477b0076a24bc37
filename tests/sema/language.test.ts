import { describe, expect, it } from 'vitest';
import { compileText, found, programText, runFunc } from './support.ts';

/** The language from source text to results: the in-file tests of tests/sema/programs, on the reference evaluator. */

describe.each(['O0', 'O2'] as const)('language.tri at %s', (opt) => {
  const compiled = compileText(programText('language.tri'), opt);
  it('compiles without a word', () => {
    expect(compiled.diagnostics).toEqual([]);
  });
  it.each(compiled.module?.entries.map((e) => [e.name, e.func] as const) ?? [])('%s', (_, func) => {
    expect(runFunc(compiled, func).trap).toBeUndefined();
  });
  it('prints', () => {
    expect(runFunc(compiled, 'main').text).toBe('zero 1099511627776 Some(3) 5\n');
  });
});

const output = (body: string): string => {
  const r = compileText(`fn say(x: i32) -> i32 {\n  print(x)\n  x\n}\nstruct P { a: i32, b: i32 }\n${body}`);
  expect(r.diagnostics.filter((d) => d.code[0] === 'E')).toEqual([]);
  return runFunc(r, 'main').text;
};

describe('evaluation order and effects', () => {
  it('fields of a struct literal are evaluated as written', () => {
    expect(output('fn main() {\n  let p = P { b: say(1), a: say(2) }\n  print(p.a, p.b)\n}')).toBe('1221');
  });
  it('a base that is sliced to its end is evaluated once', () => {
    expect(output('fn list() -> [3]i32 {\n  [say(1), 2, 3]\n}\nfn main() { print(list()[1..]) }')).toBe('1[2, 3]');
  });
  it('the default of unwrap_or is evaluated in any case', () => {
    expect(output('fn main() { print(unwrap_or(Some(say(1)), say(2))) }')).toBe('121');
  });
  it('unwrap of nothing traps', () => {
    const r = compileText('fn main() {\n  let x: Option<i32> = None\n  print(unwrap(x))\n}');
    expect(runFunc(r, 'main').trap).toBe('unwrap');
  });
  it('a size that is checked at run time traps', () => {
    const r = compileText('fn f(x: [_]i32) -> i32 { let y: [4]i32 = x; y[3] }\nfn main() { print(f([1, 2, 3])) }');
    expect(r.diagnostics).toEqual([]);
    expect(runFunc(r, 'main').trap).toBe('shape');
  });
});

describe('branches', () => {
  it('that hold tensors of unlike sizes join to any size', () => {
    const text =
      'fn f(c: bool) {\n  let x = if c { Some([1, 2]) } else { Some([3]) }\n' +
      '  let (n, ys) = match c { true => (1, [1, 2]), false => (2, [3]) }\n  print(unwrap(x), n, ys)\n}\n' +
      'fn main() {\n  f(true)\n  f(false)\n}\n';
    expect(output(text)).toBe('[1, 2]1[1, 2][3]2[3]');
  });
});

describe('reachability', () => {
  it('keeps what exports, entries and main need, and no more', () => {
    const r = compileText(
      'fn unused() {}\nfn used() {}\npub fn out() { used() }\nfn main() {}\ntest "t" { used() }\n',
      'O2',
      'check',
    );
    expect(r.program?.funcs.map((f) => f.name).sort()).toEqual(['main', 'out', 'test t', 'used']);
    expect(r.program?.exports.map((e) => e.name)).toEqual(['out']);
  });
  it('names instances by their arguments, each once', () => {
    const r = compileText(
      'fn id<T: any>(x: T) -> T { x }\nfn main() {\n  print(id(1), id(2), id(true), id([1, 2]))\n}\n',
      'O2',
      'check',
    );
    expect(r.program?.funcs.map((f) => f.name).sort()).toEqual(['id<[2]i32>', 'id<bool>', 'id<i32>', 'main']);
  });
  it('checks functions that nothing uses, generic ones too', () => {
    expect(found('fn f<T: num>(x: T) -> T { x + yy }')).toEqual(['E0201 yy']);
  });
});
