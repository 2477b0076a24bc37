import { describe, expect, test } from 'vitest';
import type { BlockExpr, Expr, Item, Stmt } from '../../compiler/syntax/ast.ts';
import { parseSource } from '../../compiler/syntax/parse.ts';
import { brief } from './sexpr.ts';

function items(text: string): readonly Item[] {
  const { ast, diagnostics } = parseSource(text, 0);
  expect(diagnostics).toEqual([]);
  return ast.items;
}
const item = (text: string): string => brief(items(text)[0]);
function body(text: string): BlockExpr {
  const fn = items(`fn f() {\n${text}\n}`)[0]!;
  return fn.kind === 'fn' ? fn.body : expect.fail();
}

/** Operators in full parentheses, everything else short: what binds how. */
function shape(e: Expr | undefined): string {
  if (e === undefined) return '';
  switch (e.kind) {
    case 'int':
    case 'float':
    case 'bool':
      return String(e.value);
    case 'str':
      return JSON.stringify(e.value);
    case 'name':
      return e.name.text + (e.generics ? '<' + e.generics.map(brief).join(' ') + '>' : '');
    case 'binary':
      return `(${shape(e.left)} ${e.op} ${shape(e.right)})`;
    case 'unary':
      return `(${e.op}${shape(e.operand)})`;
    case 'as':
      return `(${shape(e.operand)} as ${brief(e.type)})`;
    case 'try':
      return `(${shape(e.operand)}?)`;
    case 'field':
      return `${shape(e.base)}.${e.name.text}`;
    case 'tupleField':
      return `${shape(e.base)}.${e.index}`;
    case 'call':
      return `${shape(e.callee)}(${e.args.map((a) => (a.inout ? 'inout ' : '') + shape(a.value)).join(', ')})`;
    case 'index':
      return `${shape(e.base)}[${e.indices.map(shape).join(', ')}]`;
    case 'range':
      return `(${shape(e.start)} ${e.inclusive ? '..=' : '..'} ${shape(e.end)})`;
    case 'tuple':
      return `<${e.items.map(shape).join(', ')}>`;
    case 'array':
      return `[${e.items.map(shape).join(', ')}]`;
    case 'fill':
      return `[${shape(e.value)}; ${e.dims.map(shape).join(', ')}]`;
    case 'reduce':
      return `{${e.op} ${e.indices.map((b) => b.name.text + (b.range ? ' in ' + shape(b.range) : '')).join(', ')}: ${shape(e.body)}}`;
    default:
      return brief(e);
  }
}
function value(text: string): string {
  const block = body(text);
  expect(block.stmts).toEqual([]);
  return shape(block.value);
}
const statements = (text: string): string[] => {
  const { stmts, value } = body(text);
  return [
    ...stmts.map((s: Stmt) => s.kind + (s.kind === 'expr' ? ' ' + shape(s.expr) : '')),
    ...(value ? ['value ' + shape(value)] : []),
  ];
};

describe('expressions', () => {
  test.each([
    ['1 + 2 * 3 - 4', '((1 + (2 * 3)) - 4)'],
    ['a || b && c == d | e ^ f & g << h + i * -j', '(a || (b && (c == (d | (e ^ (f & (g << (h + (i * (-j))))))))))'],
    ['a <=> b == c', '((a <=> b) == c)'],
    ['a - b - c', '((a - b) - c)'],
    ['-x as t9 * 2', '(((-x) as (named path=[t9])) * 2)'],
    ['-x.y?.z[0](1)', '(-(x.y?).z[0](1))'],
    ['!~-a', '(!(~(-a)))'],
    ['t.0.1', 't.0.1'],
    ['a..b + 1', '(a .. (b + 1))'],
    ['..=9', '( ..= 9)'],
    ['x[a.., ..b, ..]', 'x[(a .. ), ( .. b), ( .. )]'],
    ['(1,)', '<1>'],
    ['()', '<>'],
    ['(a)', 'a'],
    ['[0; 2, n + 1]', '[0; 2, (n + 1)]'],
    ['[[1, 0], [0, -1],]', '[[1, 0], [0, (-1)]]'],
    ['f(inout x, y)', 'f(inout x, y)'],
    ['wrap<t9>(x)', 'wrap<(type type=(named path=[t9]))>(x)'],
    [
      'f<i32, 4, N + 1>(x)',
      'f<(type type=(named path=[i32])) (expr expr=(int value=4)) (expr expr=(binary op="+" left=(name name=N) right=(int value=1)))>(x)',
    ],
    ['f(a < b, c > d)', 'f((a < b), (c > d))'],
    ['a < b', '(a < b)'],
    ['f(a < b, c >= d)', 'f((a < b), (c >= d))'],
    ['f(a < b, c >> d)', 'f((a < b), (c >> d))'],
    ['a\n  + b\n  .c\n  && d', '((a + b.c) && d)'],
    ['f(\n1,\n-2\n)', 'f(1, (-2))'],
    ['0t1T0', '6'],
    ['0xff_ff', '65535'],
    ['1_000', '1000'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
    ['1.5e-3', '0.0015'],
    ['1e3', '1000'],
    ['"a\\n\\u{3c0}\\""', '"a\\nπ\\""'],
    ['трит', 'трит'],
    ['sum(k)', 'sum(k)'],
  ])('%s', (text, expected) => expect(value(text)).toBe(expected));
  test('a byte', () => expect(body("'a'").value).toMatchObject({ kind: 'char', value: 97 }));
  test('an escaped byte', () => expect(body("'\\n'").value).toMatchObject({ kind: 'char', value: 10 }));
  test('a struct literal, with a variable by its name', () =>
    expect(brief(body('shapes.Point<i32> { x: 1, y }').value)).toBe(
      '(struct type=(named path=[shapes Point] args=[(type type=(named path=[i32]))]) fields=[{name=x value=(int value=1)} {name=y value=(name name=y)}])',
    ));
  test('no struct literal in a head', () => {
    expect(statements('if a { b }\nwhile c { d }\nfor x in xs { y }\nmatch m { _ => 1 }')).toEqual([
      'expr (if cond=(name name=a) then=(block value=(name name=b)))', 'while', 'for', 'value (match subject=(name name=m) arms=[{pattern=(wild) body=(int value=1)}])',
    ]); // prettier-ignore
    expect(brief(body('if x == (P { a: 1 }) { b }').value)).toContain('(struct ');
  });
  test('if, else if, else', () =>
    expect(brief(body('if a { 1 } else if b { 2 } else { 3 }').value)).toBe(
      '(if cond=(name name=a) then=(block value=(int value=1)) else=(if cond=(name name=b) then=(block value=(int value=2)) else=(block value=(int value=3))))',
    ));
  test('match: guards, statements as arms, arms on lines', () =>
    expect(brief(body('match x {\n  0 if a => 1, \n -1 => return\n  _ => y = 2\n}').value)).toBe(
      '(match subject=(name name=x) arms=[{pattern=(literal value=(int value=0)) guard=(name name=a) body=(int value=1)} ' +
        '{pattern=(literal value=(unary op="-" operand=(int value=1))) body=(block stmts=[(return)])} ' +
        '{pattern=(wild) body=(block stmts=[(assign place=(name name=y) value=(int value=2))])}])',
    ));
});

describe('statements', () => {
  test.each([
    ['a\n-b\n(c)\n[d]', ['expr a', 'expr (-b)', 'expr c', 'value [d]']],
    ['a - b', ['value (a - b)']],
    ['a;', ['expr a']],
    ['a; b', ['expr a', 'value b']],
    [';;', []],
    ['let o: Option<Option<i32>>= None', ['let']],
    ['let (a, _) = x\nvar y: t9 = 1\ny += 2\nx.y[0].1 = 3', ['let', 'let', 'assign', 'assign']],
    ['return\na', ['return', 'value a']],
    ['return a', ['return']],
    ["'l: while a { break 'l }", ['while']],
    ["'l: for a in 0..9 { continue 'l }", ['for']],
    ['assert a == b, "why"', ['assert']],
    ['if a { b }\n(c)', ['expr (if cond=(name name=a) then=(block value=(name name=b)))', 'value c']],
    ['{ a } b', ['expr (block value=(name name=a))', 'value b']],
  ])('%j', (text, expected) => expect(statements(text)).toEqual(expected));
  test('break with a label and a value', () =>
    expect(brief(body("let v = 'l: loop { break 'l 5 }"))).toBe(
      '(block stmts=[(let pattern=(bind name=v) value=(loop label=l body=(block stmts=[(break label=l value=(int value=5))])))])',
    ));
  test('break, then a labelled loop', () => expect(statements("break\n'l: for a in b { }")).toEqual(['break', 'for']));
});

describe('items', () => {
  test.each([
    ['import std.vsa { bind, bundle as superpose }', '(import path=[std vsa] names=[{name=bind} {name=bundle alias=superpose}])'],
    ['import geometry.shapes as s', '(import path=[geometry shapes] alias=s)'],
    ['/// one\n/// two\npub const LIMIT: i32 = 3', '(const doc="one\\ntwo" pub name=LIMIT type=(named path=[i32]) value=(int value=3))'],
    ['type Hyper<N: size> = [N]trit', '(alias name=Hyper generics=[{name=N bound=size}] type=(tensor dims=[(expr expr=(name name=N))] elem=(named path=[trit])))'],
    ['struct P<T> {\n  /// across\n  x: T\n  y: (T, str),\n}', '(struct name=P generics=[{name=T}] fields=[{name=x type=(named path=[T]) doc="across"} {name=y type=(tuple items=[(named path=[T]) (named path=[str])])}])'],
    ['enum E { A, B(i32, [_]f32) }', '(enum name=E variants=[{name=A} {name=B payload=[(named path=[i32]) (tensor dims=[(any)] elem=(named path=[f32]))]}])'],
    ['extern "web" fn now(x: i32) -> i64', '(extern module="web" name=now params=[{name=x type=(named path=[i32])}] result=(named path=[i64]))'],
    ['fn f(inout p: Option<Option<i32>>) { }', '(fn name=f params=[{name=p type=(named path=[Option] args=[(type type=(named path=[Option] args=[(type type=(named path=[i32]))]))]) inout}] body=(block))'],
    ['test "t" { }', '(test name="t" body=(block))'],
    ['property "p" (a: t27) { }', '(property name="p" body=(block) params=[{name=a type=(named path=[t27])}])'],
    ['bench "b" { f() }', '(bench name="b" body=(block value=(call callee=(name name=f))))'],
    ['type W = [M, 2 * K]trit @pack2 tile(16, 8)', '(tensor dims=[(expr expr=(name name=M)) (expr expr=(binary op="*" left=(int value=2) right=(name name=K)))] elem=(named path=[trit]) layout={name=pack2 tile=[(int value=16) (int value=8)]})'],
  ])('%s', (text, expected) => expect(item(text)).toContain(expected)); // prettier-ignore
  test('the documentation of a module', () => expect(parseSource('//! a\n//! b\nfn f() {}\n', 0).ast.doc).toBe('a\nb'));
  test('spans are exact', () => {
    const text = '  pub fn f() -> i32 { a + (b) }';
    const fn = items(text)[0]!;
    expect(text.slice(fn.span.start, fn.span.end)).toBe('pub fn f() -> i32 { a + (b) }');
    const e = fn.kind === 'fn' ? fn.body.value : undefined;
    expect(text.slice(e!.span.start, e!.span.end)).toBe('a + (b)');
  });
});

describe('kernels', () => {
  const defs = (text: string): string[] => {
    const k = items(`kernel k(w: [M, K]trit, x: [K]i8) -> (y: [M]i32) {\n${text}\n}`)[0]!;
    if (k.kind !== 'kernel') expect.fail();
    return k.body.map((s) =>
      s.kind === 'define'
        ? `${s.isLet ? 'let ' : ''}${s.name.text}${s.indices ? `[${s.indices.map((t) => shape(t.expr) + (t.range ? ' in ' + shape(t.range) : '')).join(', ')}]` : ''} = ${shape(s.value)}`
        : brief(s),
    );
  };
  test.each([
    ['y[i] = sum(k) i32(w[i, k]) * i32(x[k])', ['y[i] = {sum k: (i32(w[i, k]) * i32(x[k]))}']],
    ['let m = max(j) x[j]\nlet e[j] = exp(x[j] - m)', ['let m = {max j: x[j]}', 'let e[j] = exp((x[j] - m))']],
    ['y[i in 0..n] = sum(j, k in 1..=2) -x[j + k]', ['y[i in (0 .. n)] = {sum j, k in (1 ..= 2): (-x[(j + k)])}']],
    ['y[i] = max(a, b) - c', ['y[i] = (max(a, b) - c)']],
    ['y[i] = 2 * sum(k) (x[k] + 1) * 3', ['y[i] = (2 * {sum k: ((x[k] + 1) * 3)})']],
    ['let q = sum\ny[i] = { let a = sum\n(a) }', ['let q = sum', 'y[i] = (block stmts=[(let pattern=(bind name=a) value=(name name=sum))] value=(name name=a))']],
    ['y[i] += x[i]', ['y[i] = (y[i] + x[i])']],
    ['let (a, b) = f(x)\ny = matvec(w, x)', ['(defineMany names=[a b] value=(call callee=(name name=f) args=[{value=(name name=x)}]))', 'y = matvec(w, x)']],
    ['y[i] = scan(i) sum(k) x[k]', ['y[i] = {scan i: {sum k: x[k]}}']],
    ['let m = max(a, b)\ny[i] = m', ['let m = max(a, b)', 'y[i] = m']],
  ])('%j', (text, expected) => expect(defs(text)).toEqual(expected)); // prettier-ignore
});

describe('patterns', () => {
  test.each([
    ['_', '(wild)'],
    ['x', '(bind name=x)'],
    ['-1.5', '(literal value=(unary op="-" operand=(float value=1.5)))'],
    ['-1..=5', '(rangePat start=(unary op="-" operand=(int value=1)) end=(int value=5) inclusive)'],
    ['(a, (b))', '(tuplePat items=[(bind name=a) (bind name=b)])'],
    ['Shape.Rect(w, _)', '(variant path=[Shape Rect] items=[(bind name=w) (wild)])'],
    [
      'Some(None | Some(1))',
      '(variant path=[Some] items=[(or alternatives=[(bind name=None) (variant path=[Some] items=[(literal value=(int value=1))])])])',
    ],
    [
      'P { x, y: 0, .. }',
      '(structPat path=[P] fields=[{name=x pattern=(bind name=x)} {name=y pattern=(literal value=(int value=0))}] rest)',
    ],
    ['Shape.Empty', '(variant path=[Shape Empty])'],
  ])('%s', (text, expected) => {
    const m = body(`match v { ${text} => 1 }`).value!;
    expect(m.kind === 'match' && brief(m.arms[0]!.pattern)).toBe(expected);
  });
});

test('`test`, `property` and `bench` are names where no text follows on their line', () => {
  const { diagnostics } = parseSource('fn f(test: i32) -> i32 {\n  test // a name\n  "text"\n  test\n}\n', 0);
  expect(diagnostics).toEqual([]);
});
