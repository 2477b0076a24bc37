import { Random } from '../random.ts';
import type { Callee } from './context.ts';
import { Context } from './context.ts';
import type { Kernel } from './kernels.ts';
import { graph } from './graphs.ts';
import { library } from './modules.ts';
import { kernelForm } from './kernel-forms.ts';
import { kernel } from './kernels.ts';
import { literal } from './literals.ts';
import { scalarExpr } from './scalars.ts';
import { statements } from './statements.ts';
import type { Ty, Variant } from './types.ts';
import { I32, isFloat, isInt, option, result, show, STR, tensor, UNIT } from './types.ts';
import { expr, made, randomType, tensorType } from './values.ts';

/** Whole programs; `files` takes the other files of a program that has several. Public functions and kernels are called from outside, with arguments that nothing in the text knows. */

export function program(seed: number, files?: Map<string, string>): string {
  const cx = new Context(new Random(seed));
  const { random: r } = cx;
  const items: string[] = [];
  if (files && r.oneIn(4))
    items.push(
      library(cx, { struct: (x) => struct(x, false), enumeration, constant, pure: pureFunction, func: (x) => func(x, false) }, files).join('\n'), // prettier-ignore
    );
  for (let i = r.below(3); i > 0; i--) items.push(struct(cx));
  for (let i = r.below(3); i > 0; i--) items.push(enumeration(cx));
  for (let i = r.below(3); i > 0; i--) items.push(constant(cx));
  const globals = cx.scope;
  for (let i = r.below(3); i > 0; i--) items.push(pureFunction(cx));
  if (r.oneIn(3)) items.push(generic(cx));
  if (r.oneIn(4)) items.push(ordered(cx));
  if (r.oneIn(4)) items.push(trying(cx));
  if (r.oneIn(5)) items.push(alias(cx));
  if (r.oneIn(5)) items.push(genericEnum(cx));
  if (r.oneIn(4)) items.push(sized(cx));
  if (r.oneIn(5)) items.push(foreign(cx));
  const kernels: Kernel[] = [];
  const heavy = r.oneIn(3);
  for (let i = heavy ? r.between(3, 6) : r.below(4); i > 0; i--) {
    cx.scope = globals;
    const made =
      (r.oneIn(4) ? graph(cx, kernels) : undefined) ??
      (r.oneIn(heavy ? 2 : 6) ? kernelForm({ r, fresh: (x) => cx.name(x) }) : kernel(cx, kernels));
    kernels.push(made.kernel);
    items.push(`pub ${made.text}`);
    const callee = calleeOf(made.kernel);
    if (callee) cx.callees.push(callee);
  }
  cx.scope = globals;
  if (r.oneIn(3)) items.push(recursive(cx));
  for (let i = heavy ? r.below(2) : r.between(1, 4); i > 0; i--) items.push(func(cx, false));
  for (let i = heavy ? r.below(2) : r.between(1, 4); i > 0; i--) items.push(func(cx, true));
  if (r.oneIn(5)) items.push(genericKernel(cx));
  cx.scope = globals;
  if (r.oneIn(4)) items.push(entry(cx));
  return `${items.join('\n\n')}\n`;
}

/** Another name for a type, with or without a parameter. */
function alias(cx: Context): string {
  const { random: r } = cx;
  const name = cx.name('A');
  const t = randomType(cx, 1);
  const f = cx.name('al');
  const [written, given] = r.oneIn(2)
    ? [`type ${name} = ${show(t)}`, name]
    : [`type ${name}<T: any> = (T, [_]T)`, `${name}<${show(t)}>`];
  const type: Ty = given === name ? t : { k: 'tuple', items: [t, tensor(t, [null])] };
  if (given !== name && t.k === 'half') return '';
  cx.callees.push({ name: f, params: [{ type, inout: false }], result: type, pure: false });
  return `${written}\nfn ${f}(a: ${given}) -> ${given} { let b: ${given} = a; b }`;
}

/** Functions that pass failures on, one to another. */
function trying(cx: Context): string {
  const { random: r } = cx;
  const [a, b] = [cx.name('tr'), cx.name('tr')];
  const t = randomType(cx, 1);
  const of = r.oneIn(2) ? option(t) : result(t, r.pick([STR, cx.scalarTy()]));
  const [good, bad] = of.text.startsWith('Option')
    ? ['Some', 'None']
    : ['Ok', `Err(${expr(cx, of.variants[1]!.payload[0]!, 1)})`];
  for (const name of [a, b])
    cx.callees.push({ name, params: [of, I32].map((type) => ({ type, inout: false })), result: of, pure: false });
  return `fn ${a}(x: ${of.text}, n: i32) -> ${of.text} {
  let y = x?
  if n % 3 == 0 { return ${bad} }
  ${good}(y)
}
fn ${b}(x: ${of.text}, n: i32) -> ${of.text} {
  var last = ${a}(x, 1)?
  for i in 1..=min(n, 4) { last = ${a}(${good}(last), i)? }
  if n > 50 { panic("more than " + str(n)) }
  ${r.pick([`${good}(last)`, `${a}(${good}(last), n)`])}
}`;
}

function genericEnum(cx: Context): string {
  const name = cx.name('G');
  const [a, b, c] = [cx.name('V'), cx.name('V'), cx.name('V')];
  for (const t of [randomType(cx, 1), cx.scalarTy()]) {
    const text = `${name}<${show(t)}>`;
    const f = cx.name('ge');
    cx.callees.push({ name: `${f}<${show(t)}>`, params: [{ type: t, inout: false }, { type: I32, inout: false }], result: t, pure: false }); // prettier-ignore
    return `enum ${name}<T: any> { ${a}, ${b}(T), ${c}(i32, ${name}<T>) }
fn ${f}<T: any>(x: T, n: i32) -> T {
  var e: ${name}<T> = ${name}.${b}(x)
  for i in 0..min(n, 5) { e = ${name}.${c}(i, e) }
  loop {
    match e {
      ${name}.${a} => return x
      ${name}.${b}(v) => return v
      ${name}.${c}(k, rest) if k < 100 => { e = rest }
      ${name}.${c}(_, _) => return x
    }
  }
}
pub fn run_${f}(n: i32) -> ${show(t)} { let v: ${show(t)} = ${expr(cx, t, 1)}; match (${name}.${b}(${f}<${show(t)}>(v, n)) as ${text}) { ${name}.${b}(w) => w, _ => v } }`; // prettier-ignore
  }
  return '';
}

/** A function of a size and an ordered type, with its generics given at the call. */
function ordered(cx: Context): string {
  const { random: r } = cx;
  const name = cx.name('o');
  const elems = [cx.scalarTy(), cx.scalarTy()];
  const bound = r.pick(['eq', 'ord']);
  for (const t of elems) {
    if (bound === 'ord' && show(t) === 'bool') continue;
    const n = r.between(1, 4);
    const params = [tensor(t, [n]), t].map((type) => ({ type, inout: false }));
    cx.callees.push({ name: `${name}<${show(t)}, ${n}>`, params, result: I32, pure: false });
  }
  const test = bound === 'eq' ? r.pick(['xs[i] == y', 'xs[i] != y']) : r.pick(['xs[i] < y', 'max(xs[i], y) == y']);
  return `fn ${name}<T: ${bound}, N: size>(xs: [N]T, y: T) -> i32 {
  var n = 0
  for i in 0..N { if ${test} { n += i * N + 1 } }
  n
}`;
}

/** A kernel over an element type, made concrete by a public function. */
function genericKernel(cx: Context): string {
  const { random: r } = cx;
  const name = cx.name('gk');
  const t = show(r.pick([I32, cx.scalarTy()]));
  const elem = t === 'bool' ? 'i32' : t;
  const body = r.pick(['a[i] * b[i] + a[i]', 'max(a[i], b[i])', 'if a[i] < b[i] { a[i] } else { b[i] - a[i] }']);
  return `kernel ${name}<T: num>(a: [N]T, b: [N]T) -> (c: [N]T, s: T) {
  c[i] = ${body}
  s = sum(i) c[i]
}
pub fn run_${name}(a: [_]${elem}) -> ([_]${elem}, ${elem}) { ${name}(a, a) }`;
}

/** Blocks that the tools run. What they do is compared too, by way of a public function. */
function entry(cx: Context): string {
  const { random: r } = cx;
  cx.budget = 25;
  const value = scalarExpr(cx, 'bool', 3);
  const p = cx.name('a');
  const t = cx.scalarTy();
  const property = cx.inner(() => {
    cx.declare(p, t);
    cx.budget = 25;
    return `property "${cx.name('p')}" (${p}: ${show(t)}) { assert ${scalarExpr(cx, 'bool', 3)} || true }`;
  });
  return r.pick([
    `test "${cx.name('t')}" { assert ${value} || !${value}\nassert 'a' == 97 && '\\n' == 10, "bytes" }`,
    property,
    `bench "${cx.name('b')}" { let x = ${value}\nassert x == x }`,
  ]);
}

function struct(cx: Context, generic = true): string {
  const name = cx.name('S');
  if (generic && cx.random.oneIn(3)) {
    const arg = randomType(cx, 1);
    const other = cx.scalarTy();
    const [a, b, c] = [cx.name('fd'), cx.name('fd'), cx.name('fd')];
    for (const t of [arg, other]) {
      cx.structs.push({ k: 'struct', text: `${name}<${show(t)}>`, fields: [[a, t], [b, I32], [c, tensor(t, [null])]] }); // prettier-ignore
    }
    return `struct ${name}<T: any> { ${a}: T, ${b}: i32, ${c}: [_]T }`;
  }
  const fields = Array.from({ length: cx.random.between(1, 4) }, () => [cx.name('fd'), randomType(cx, 1)] as const);
  cx.structs.push({ k: 'struct', text: name, fields });
  return `struct ${name} { ${fields.map(([n, t]) => `${n}: ${show(t)}`).join(', ')} }`;
}

function enumeration(cx: Context): string {
  const { random: r } = cx;
  const name = cx.name('E');
  const recursive = r.oneIn(3);
  const variants: Variant[] = Array.from({ length: r.between(1, 4) }, (_, i) => ({
    name: cx.name('V'),
    payload:
      i === 0 && recursive
        ? []
        : Array.from({ length: r.below(4) }, () => (recursive && r.oneIn(2) ? undefined : randomType(cx, 1))),
  }));
  const text = variants.map(
    (v) => `${v.name}${v.payload.length > 0 ? `(${v.payload.map((p) => (p ? show(p) : name)).join(', ')})` : ''}`,
  );
  cx.enums.push({ k: 'enum', text: name, prefix: `${name}.`, variants });
  return `enum ${name} { ${text.join(', ')} }`;
}

/** A constant, and a function that says whether the run computes the same. */
function constant(cx: Context): string {
  const { random: r } = cx;
  const name = cx.name('C');
  if (r.oneIn(3)) {
    const t = tensor(cx.scalarTy(), [r.between(1, 6)]);
    if (t.k !== 'tensor' || t.elem.k !== 'scalar') return '';
    const elem = t.elem.name;
    const items = Array.from({ length: t.dims[0]! }, () => literal(r, elem));
    cx.declare(name, t);
    return `const ${name}: ${show(t)} = [${items.join(', ')}]`;
  }
  if (r.oneIn(3)) {
    // Values of any type, made of literals at compile time.
    const type = randomType(cx, 1);
    const { scope } = cx;
    cx.scope = [];
    cx.budget = 12;
    const value = made(cx, type, 1);
    cx.scope = scope;
    cx.declare(name, type);
    return `const ${name}: ${show(type)} = ${value}`;
  }
  const t = cx.scalarTy();
  const value = t.k === 'scalar' ? scalarExpr(cx, t.name, 2) : '0';
  cx.declare(name, t);
  return `const ${name}: ${show(t)} = ${value}\npub fn same_${name}() -> bool { ${name} == ${value} }`;
}

function pureFunction(cx: Context): string {
  const { random: r } = cx;
  const name = cx.name('p');
  const params = Array.from({ length: r.between(1, 3) }, () => cx.scalarTy());
  const result = cx.scalarTy();
  const text = cx.inner(() => {
    const names = params.map((t) => cx.declare(cx.name('a'), t).name);
    cx.budget = 40;
    cx.pure = true;
    const value = result.k === 'scalar' ? scalarExpr(cx, result.name, 4) : '';
    cx.pure = false;
    return `fn ${name}(${names.map((n, i) => `${n}: ${show(params[i]!)}`).join(', ')}) -> ${show(result)} { ${value} }`;
  });
  cx.callees.push({ name, params: params.map((type) => ({ type, inout: false })), result, pure: true });
  return text;
}

/** A generic function, used at several types. */
function generic(cx: Context): string {
  const { random: r } = cx;
  const name = cx.name('g');
  const bound = r.pick(['num', 'int', 'bin', 'trits', 'float', 'any'] as const);
  const fits: Ty[] = [];
  for (let i = 0; i < 30 && fits.length < 3; i++) {
    const t = bound === 'any' ? randomType(cx, 1) : cx.scalarTy();
    if (t.k === 'scalar' && bound !== 'any') {
      const { name: n } = t;
      const good =
        bound === 'num'
          ? n !== 'bool'
          : bound === 'int'
            ? isInt(n)
            : bound === 'bin'
              ? isInt(n) && n[0] !== 't'
              : bound === 'trits'
                ? isInt(n) && n[0] === 't'
                : isFloat(n);
      if (!good) continue;
    }
    fits.push(t);
  }
  const ops =
    bound === 'bin' ? ['+', '-', '*', '&', '|', '^'] : bound === 'trits' ? ['+', '-', '*', '&', '|'] : ['+', '-', '*'];
  const value = (depth: number): string => {
    if (depth === 0 || r.oneIn(5)) return r.pick(['a', 'b']);
    if (r.oneIn(4)) return `${r.pick(['min', 'max'])}(${value(depth - 1)}, ${value(depth - 1)})`;
    if (r.oneIn(5))
      return `(if ${value(depth - 1)} < ${value(depth - 1)} { ${value(depth - 1)} } else { ${value(depth - 1)} })`;
    return `(${value(depth - 1)} ${r.pick(ops)} ${value(depth - 1)})`;
  };
  for (const t of fits) {
    cx.callees.push({
      name: `${name}<${show(t)}>`,
      params: [t, t, I32].map((type) => ({ type, inout: false })),
      result: t,
      pure: bound !== 'any',
    });
  }
  const body =
    bound === 'any'
      ? 'if n > 0 { [b, a, b][n % 3] } else { let c = (a, b); c.0 }'
      : `if n > 0 { ${value(3)} } else { ${value(2)} }`;
  return `fn ${name}<T: ${bound}>(a: T, b: T, n: i32) -> T { ${body} }`;
}

/** A function that calls itself, as often as its first argument says. */
function recursive(cx: Context): string {
  const { random: r } = cx;
  const name = cx.name('rec');
  const owned = r.oneIn(2) && cx.enums.length > 0 ? r.pick(cx.enums) : randomType(cx);
  const params = [I32, owned, ...(r.oneIn(2) ? [randomType(cx, 1)] : [])].map((type) => ({ type, inout: false }));
  const result = r.oneIn(2) ? owned : randomType(cx, 1);
  const text = cx.inner(() => {
    const names = params.map((p) => cx.declare(cx.name('a'), p.type).name);
    cx.result = result;
    cx.budget = 30;
    const base = expr(cx, result, 2);
    const first = statements(cx, r.between(0, 2), 1);
    const more: string[] = [];
    for (let i = r.between(1, 2); i > 0; i--) {
      const v = cx.name('v');
      cx.budget = 20;
      const args = params.slice(1).map((p) => expr(cx, p.type, 2));
      more.push(`let ${v}: ${show(result)} = ${name}(${[`${names[0]!} - ${i}`, ...args].join(', ')})`);
      cx.declare(v, result);
    }
    cx.budget = 20;
    const last = expr(cx, result, 2);
    cx.result = undefined;
    return `fn ${name}(${names.map((n, i) => `${n}: ${show(params[i]!.type)}`).join(', ')}) -> ${show(result)} {\nif ${names[0]!} <= 0 { return ${base} }\n${[first, ...more].join('\n')}\n${last}\n}`;
  });
  cx.callees.push({ name, params, result, pure: false, recursive: true });
  return text;
}

/** A function of the embedder. */
function foreign(cx: Context): string {
  const { random: r } = cx;
  const name = cx.name('ext');
  const params = Array.from({ length: r.below(4) }, () => ({ type: randomType(cx, 1), inout: r.oneIn(4) }));
  const result = r.oneIn(4) ? UNIT : randomType(cx, 1);
  cx.callees.push({ name, params, result, pure: false });
  const list = params.map((p, i) => `${p.inout ? 'inout ' : ''}q${i}: ${show(p.type)}`).join(', ');
  return `extern ${r.oneIn(2) ? '"host" ' : ''}fn ${name}(${list})${show(result) === '()' ? '' : ` -> ${show(result)}`}`;
}

/** A function over tensors whose size is a generic parameter, or a shape name that two parameters share. */
function sized(cx: Context): string {
  const { random: r } = cx;
  const name = cx.name('n');
  const elem = cx.scalarTy();
  const text = show(elem);
  const n = r.between(1, 5);
  const params = [tensor(elem, [n]), tensor(elem, [n]), I32].map((type) => ({ type, inout: false }));
  cx.callees.push({ name, params, result: elem, pure: false });
  cx.callees.push({ name, params, result: elem, pure: false });
  const other = r.between(1, 5);
  const open = [tensor(elem, [other]), tensor(elem, [other]), I32].map((type) => ({ type, inout: false }));
  cx.callees.push({ name, params: open, result: elem, pure: false });
  const generics = r.oneIn(2) ? '<N: size>' : '';
  const body = r.pick([
    'var best = a[0]\nfor i in 0..N { if a[i] != b[i] { best = b[mod_floor(i + k, N)] } }\nbest',
    'let both = concat(a, b)\nboth[mod_floor(k, 2 * N)]',
    'var c = a\nc[mod_floor(k, N)] = b[0]\nlet d: [m]' + text + ' = c\nif m == N && a == d { a[0] } else { d[N - 1] }',
    'var m = [[a[0], b[0]], [b[0], a[0]]]\nm[1] = m[mod_floor(k, 2)]\nlet row = m[mod_floor(k + 1, 2)]\nrow[N % 2]',
    'var rows: [_][_]' +
      text +
      ' = [[a[0]]]\nfor i in 0..N { push(inout rows, b)\nif i > k { break }\nrows[i][0] = a[i] }\nrows[len(rows) - 1][0]',
    "var t = (a, k, b)\nt.1 += N\nt.0[0] = t.2[0]\n'out: for x in t.0 { for y in b { if x == y { continue 'out } }\nreturn x }\nt.2[mod_floor(t.1, N)]",
  ]);
  return `fn ${name}${generics}(a: [N]${text}, b: [N]${text}, k: i32) -> ${text} {\n${body}\n}`;
}

/** A kernel as functions see it: its sizes are left to the run. */
function calleeOf(k: Kernel): Callee | undefined {
  const type = (p: Kernel['params'][number]): Ty =>
    p.shape.length === 0
      ? p.elem
      : tensor(
          p.elem,
          p.shape.map(() => null),
          p.layout,
        );
  const outputs = k.outputs.map(type);
  const result =
    outputs.length === 0 ? UNIT : outputs.length === 1 ? outputs[0]! : ({ k: 'tuple', items: outputs } as const);
  return { name: k.name, params: k.params.map((p) => ({ type: type(p), inout: p.inout })), result, pure: false };
}

function func(cx: Context, exported: boolean): string {
  const { random: r } = cx;
  const name = cx.name(exported ? 'run' : 'fn_');
  const params = Array.from({ length: r.between(exported ? 1 : 0, 4) }, () => ({
    name: cx.name('a'),
    type: randomType(cx, r.oneIn(2) ? 2 : 1),
    inout: r.oneIn(exported ? 8 : 5),
  }));
  const result = r.oneIn(5) ? UNIT : r.oneIn(4) ? tensorType(cx) : randomType(cx);
  const shapes: string[] = [];
  const text = cx.inner(() => {
    const written = params.map((p) => {
      let type = show(p.type);
      // An open dimension may have a name, which the body can use.
      if (p.type.k === 'tensor' && !p.inout && p.type.dims.includes(null) && r.oneIn(2)) {
        const shape = r.oneIn(10) && shapes.length > 0 ? r.pick(shapes) : cx.name('N');
        type = type.replace('_', shape);
        if (!shapes.includes(shape)) shapes.push(shape);
      }
      cx.declare(p.name, p.type, p.inout);
      return `${p.inout ? 'inout ' : ''}${p.name}: ${type}`;
    });
    for (const s of shapes) cx.declare(s, I32);
    cx.result = result;
    cx.budget = r.between(20, 90);
    const body = statements(cx, r.between(1, 7), 3);
    cx.budget = Math.max(cx.budget, 10);
    const last = show(result) === '()' ? '' : `\n${expr(cx, result, 3)}`;
    cx.result = undefined;
    return `${exported ? 'pub ' : ''}fn ${name}(${written.join(', ')})${show(result) === '()' ? '' : ` -> ${show(result)}`} {\n${body}${last}\n}`;
  });
  cx.callees.push({ name, params: params.map(({ type, inout }) => ({ type, inout })), result, pure: false });
  return text;
}
