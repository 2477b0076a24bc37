import fc from 'fast-check';

/**
 * Random programs that parse. Pieces are joined by `gap`, which is white space or a comment, so that one generated program
 * exercises the scanner, the newline rule and the formatter together.
 */
const name = fc.constantFrom('a', 'b', 'xs', 'acc', 'Point', 'width_2', 'трит', 'sum', 'tile', 'test');
const literal = fc.constantFrom(
  '0',
  '42',
  '0xff',
  '0b10',
  '0o17',
  '0t1T0',
  '1.5',
  '1e-3',
  '1_000',
  'true',
  '"a\\n\\u{3c0}"',
  "'a'",
  "'\\n'",
);
const binary = fc.constantFrom('+', '-', '*', '/', '%', '<<', '>>', '&', '|', '^', '<=>', '&&', '||');

const types = fc.letrec<{ type: string }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom('i32', 't27', 'trit', 'str', 'shapes.Point'),
    fc.tuple(tie('type'), tie('type')).map(([a, b]) => `(${a}, ${b})`),
    tie('type').map((t) => `Option<${t}>`),
    fc.tuple(fc.constantFrom('3', 'N', '_', '2 * N', 'M, K'), tie('type')).map(([n, t]) => `[${n}]${t}`),
    fc.constantFrom('[M, K]trit @pack2 tile(16, 16)', '[N]trit @planes', 'Matrix<i32, N + 1, -2>'),
  ),
}));
export const type = types.type;

const patterns = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 2 },
    name,
    fc.constantFrom('_', '-1', '0', '1..=5', "'a'", 'None', 'Shape.Empty'),
    fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(${a}, ${b})`),
    tie('pattern').map((p) => `Some(${p})`),
    tie('pattern').map((p) => `Point { x, y: ${p}, .. }`),
    fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `${a} | ${b}`),
  ),
}));

const code = fc.letrec<{ expr: string; stmt: string; block: string }>((tie) => ({
  expr: fc.oneof(
    { maxDepth: 4 },
    name,
    literal,
    fc.tuple(tie('expr'), binary, tie('expr')).map(([a, op, b]) => `(${a}) ${op} (${b})`),
    fc.tuple(fc.constantFrom('-', '~', '!'), tie('expr')).map(([op, a]) => `${op}(${a})`),
    fc.tuple(name, fc.array(tie('expr'), { maxLength: 3 })).map(([f, args]) => `${f}(${args.join(', ')})`),
    fc.tuple(tie('expr'), tie('expr')).map(([a, b]) => `(${a})[${b}, ${b}].field.0?`),
    fc.tuple(tie('expr'), type).map(([a, t]) => `((${a}) as ${t})`),
    fc
      .tuple(fc.constantFrom('wrap<t9>', 'f<Option<Option<i32>>, 4>'), tie('expr'))
      .map(([f, a]) => `${f}(inout x, ${a})`),
    tie('expr').map((a) => `(Point<i32> { x: ${a}, y })`),
    fc.array(tie('expr'), { minLength: 1, maxLength: 4 }).map((xs) => `[${xs.join(', ')}]`),
    fc.tuple(tie('expr'), tie('expr')).map(([a, b]) => `[${a}; 3, ${b}]`),
    fc.tuple(tie('expr'), tie('block'), tie('block')).map(([c, a, b]) => `if ${c} ${a} else if x ${b} else ${a}`),
    fc
      .tuple(tie('expr'), patterns.pattern, tie('expr'))
      .map(([s, p, e]) => `match ${s} { ${p} if (${e}) => ${e}, _ => return }`),
    tie('block').map((b) => `'out: loop ${b}`),
  ),
  stmt: fc.oneof(
    { maxDepth: 4 },
    fc
      .tuple(fc.constantFrom('let', 'var'), patterns.pattern, type, tie('expr'))
      .map(([l, p, t, e]) => `${l} ${p}: ${t} = ${e}`),
    fc
      .tuple(fc.constantFrom('x', 'x.y.0', 'x[i, 1]'), fc.constantFrom('=', '+=', '>>='), tie('expr'))
      .map((p) => p.join(' ')),
    tie('expr'),
    fc.tuple(tie('expr'), tie('block')).map(([c, b]) => `while (${c}) ${b}`),
    fc.tuple(name, tie('expr'), tie('block')).map(([p, e, b]) => `'l: for ${p} in 0..=(${e}) ${b}`),
    tie('expr').map((e) => `let p = shapes.Point<i32> { x: ${e}, y }`),
    fc.constantFrom('break', "break 'l", 'break 1', 'continue', 'return', 'return -1', 'assert a == b, "why"'),
  ),
  block: fc.oneof(
    fc.array(tie('stmt'), { maxLength: 3 }).map((s) => `{ ${s.join('; ')} }`),
    fc.array(tie('stmt'), { maxLength: 3 }).map((s) => `{\n${s.join('\n')}\n}`),
    fc.array(tie('stmt'), { maxLength: 2 }).map((s) => `{ // why\n\n\n${s.join(' // so\n /* and */ ')}\n // end\n}`),
  ),
}));

const item = fc.oneof(
  fc.tuple(type, code.block).map(([t, b]) => `/// doc\npub fn f<T: num, N: size>(a: ${t}, inout b: [N]T) -> ${t} ${b}`),
  fc.tuple(type, code.expr).map(([t, e]) => `const X: ${t} = ${e}`),
  type.map((t) => `struct Point<T> {\n  x: T // the first\n  y: ${t},\n}`),
  type.map((t) => `pub enum E { A, B(i32, ${t}), C }`),
  type.map((t) => `extern "host" fn now(x: ${t}) -> ${t}`),
  code.expr.map(
    (e) =>
      `kernel k(w: [M, K]trit @pack2, x: [K]i8) -> (y: [M]i32) {\n  let e[j] = sum(k in 0..3) w[j, k] * x[k]\n  y[i in 0..n] = max(j) (${e})\n}`,
  ),
  code.block.map((b) => `test "t" ${b}`),
  fc.tuple(type, code.block).map(([t, b]) => `property "p" (a: ${t}) ${b}`),
  fc.constantFrom('import std.io { read as r, write }', 'import geometry.shapes as s', 'type H = [3]trit'),
);
export const program = fc.array(item, { maxLength: 4 }).map((items) => items.join('\n\n\n') + '\n');
/** Pieces of programs without any order. */
export const soup = fc
  .array(
    fc.oneof(
      name,
      literal,
      binary,
      fc.constantFrom(
        ...'(){}[]<>,;:.@?=~!'.split(''),
        '->',
        '=>',
        '..',
        '..=',
        '+=',
        '\n',
        ' ',
        '//',
        '/*',
        '"',
        "'",
        '\\',
        '§',
        'fn',
        'let',
        'if',
        'else',
        'match',
        'kernel',
        'struct',
        'sum',
        'pub',
        'import',
        'for',
        'in',
        'loop',
        'break',
        'return',
        'as',
        '0t',
        '0x',
      ),
    ),
    { maxLength: 80 },
  ) // prettier-ignore
  .map((parts) => parts.join(' '));
