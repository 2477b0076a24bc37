import type { Context, Var } from './context.ts';
import { scalarExpr } from './scalars.ts';
import type { Ty } from './types.ts';
import { elementOf, I32, isBin, isFloat, isInt, isTrits, same, scalar, show, STR, U8 } from './types.ts';
import { element, expr, matchAny, matchEnum, randomType, rowOf, rowPath } from './values.ts';

/** Statements. Every loop is bounded by its form; what runs long in sum is ended by fuel. */

export function statements(cx: Context, count: number, depth: number): string {
  const lines: string[] = [];
  for (let i = 0; i < count && cx.budget > 0; i++) lines.push(statement(cx, depth));
  return lines.join('\n');
}

function block(cx: Context, depth: number, first = ''): string {
  return cx.inner(
    () => `{\n${first}${first === '' ? '' : '\n'}${statements(cx, cx.random.between(1, 3), depth - 1)}\n}`,
  );
}

function statement(cx: Context, depth: number): string {
  const { random: r } = cx;
  cx.budget--;
  const deep = depth > 0 ? 1 : 0;
  return r.weighted<() => string>([
    [8, () => declare(cx)],
    [9, () => assign(cx)],
    [4, () => grow(cx)],
    [3, () => print(cx)],
    [5 * deep, () => branch(cx, depth)],
    [4 * deep, () => forLoop(cx, depth)],
    [2 * deep, () => whileLoop(cx, depth)],
    [2 * deep, () => loopValue(cx, depth)],
    [2 * deep, () => matchStatement(cx, depth)],
    [2, () => callInout(cx)],
    [1, () => leave(cx)],
    [1, () => check(cx)],
    [1, () => destructure(cx)],
  ])();
}

function declare(cx: Context): string {
  const { random: r } = cx;
  const t = randomType(cx);
  const value = expr(cx, t, 3);
  const mutable = r.below(3) > 0;
  const shadow = r.oneIn(10) ? cx.scope.filter((v) => !v.counter && !v.name.includes('.')) : [];
  const name = shadow.length > 0 ? r.pick(shadow).name : cx.name('v');
  cx.declare(name, t, mutable);
  return `${mutable ? 'var' : 'let'} ${name}: ${show(t)} = ${value}`;
}

function destructure(cx: Context): string {
  const { random: r } = cx;
  if (r.oneIn(2) && cx.structs.length > 0) {
    const s = r.pick(cx.structs);
    if (s.k === 'struct' && !s.text.includes('<')) {
      const value = expr(cx, s, 2);
      const fields = s.fields.filter(() => r.below(3) > 0);
      const names = fields.map(([n, t]) => {
        const name = cx.name('fd');
        cx.declare(name, t);
        return `${n}: ${name}`;
      });
      return `let ${s.text} { ${[...names, '..'].join(', ')} } = ${value}`;
    }
  }
  if (r.oneIn(3)) {
    const t = cx.scalarTy();
    if (t.k === 'scalar' && isInt(t.name)) {
      const sub = (): string => scalarExpr(cx, t.name, 2);
      const value = `addc(${sub()}, ${sub()}, ${sub()})`;
      const [a, b] = [cx.name('a'), cx.name('a')];
      cx.declare(a, t);
      cx.declare(b, t);
      return `let (${a}, ${b}) = ${value}`;
    }
  }
  const items = Array.from({ length: r.between(2, 3) }, () => randomType(cx, 1));
  const value = expr(cx, { k: 'tuple', items }, 2);
  const mutable = r.oneIn(2);
  const names = items.map((t) => {
    const name = cx.name('d');
    cx.declare(name, t, mutable);
    return name;
  });
  return `${mutable ? 'var' : 'let'} (${names.join(', ')}): ${show({ k: 'tuple', items })} = ${value}`;
}

/** Types that some place in a variable has. */
function places(cx: Context): { path: string; type: Ty }[] {
  const { random: r } = cx;
  const found: { path: string; type: Ty }[] = [];
  const visit = (path: string, t: Ty, depth: number): void => {
    found.push({ path, type: t });
    if (depth === 0) return;
    if (t.k === 'struct') for (const [n, f] of t.fields) visit(`${path}.${n}`, f, depth - 1);
    if (t.k === 'tuple') t.items.forEach((x, i) => visit(`${path}.${i}`, x, depth - 1));
    if (t.k === 'tensor') {
      visit(element(cx, path, t), elementOf(t), depth - 1);
      const row = rowOf(t);
      if (row && r.oneIn(2)) visit(rowPath(cx, path, t), row, depth - 1);
    }
  };
  const mutable = cx.scope.filter((v) => v.mutable && !v.counter);
  if (mutable.length > 0) {
    const v = r.pick(mutable);
    visit(v.name, v.type, 2);
  }
  return found;
}

function assign(cx: Context): string {
  const { random: r } = cx;
  const found = places(cx);
  if (found.length === 0) return declare(cx);
  const { path, type } = r.pick(found);
  if (type.k === 'scalar' && r.oneIn(2)) {
    const { name } = type;
    const ops =
      name === 'bool'
        ? ['&', '|', '^']
        : isFloat(name)
          ? ['+', '-', '*', '/']
          : isTrits(name)
            ? ['+', '-', '*', '&', '|']
            : ['+', '-', '*', '&', '|', '^'];
    if (isInt(name) && r.oneIn(4)) return `${path} ${r.pick(['<<=', '>>='])} ${r.between(0, 20)}`;
    if (isInt(name) && r.oneIn(6)) return `${path} ${r.pick(['/=', '%='])} max(${scalarExpr(cx, name, 1)}, 1)`;
    return `${path} ${r.pick(ops)}= ${expr(cx, type, 2)}`;
  }
  return bounded(path, type, `${path} = ${expr(cx, type, 2)}`);
}

/** Text and lists in loops grow no further than this. */
function bounded(path: string, t: Ty, statement: string): string {
  const grows = t.k === 'str' || (t.k === 'tensor' && t.dims[0] === null);
  return grows ? `if len(${path}) < 40 { ${statement} }` : statement;
}

function grow(cx: Context): string {
  const { random: r } = cx;
  const lists = places(cx).filter(
    (p) =>
      p.type.k === 'tensor' && p.type.dims.length === 1 && p.type.dims[0] === null && !p.type.layout.includes('tile'),
  );
  if (lists.length === 0) return assign(cx);
  const { path, type } = r.pick(lists);
  if (type.k !== 'tensor') return assign(cx);
  const elem = elementOf(type);
  if (r.below(3) > 0) return `if len(${path}) < 40 { push(inout ${path}, ${expr(cx, elem, 2)}) }`;
  const name = cx.name('o');
  if (r.oneIn(10)) {
    cx.declare(name, elem);
    return `let ${name} = pop(inout ${path})`;
  }
  return `if len(${path}) > 0 { let _${name} = pop(inout ${path}) }`;
}

function print(cx: Context): string {
  const { random: r } = cx;
  if (cx.scope.length === 0) return `println("here")`;
  const parts = Array.from({ length: r.between(1, 3) }, () =>
    r.oneIn(4) ? '" "' : expr(cx, r.oneIn(3) ? randomType(cx, 1) : r.pick(cx.scope).type, 1),
  );
  return `${r.oneIn(5) ? 'print' : 'println'}(${parts.join(', ')})`;
}

function branch(cx: Context, depth: number): string {
  const { random: r } = cx;
  let text = `if ${scalarExpr(cx, 'bool', 2)} ${block(cx, depth)}`;
  while (r.oneIn(4)) text += ` else if ${scalarExpr(cx, 'bool', 2)} ${block(cx, depth)}`;
  return r.oneIn(2) ? `${text} else ${block(cx, depth)}` : text;
}

function inLoop(cx: Context, label: string, value: Ty | undefined, write: () => string): string {
  cx.loops.push({ label, value });
  try {
    return write();
  } finally {
    cx.loops.pop();
  }
}

function labelOf(cx: Context): [string, string] {
  const name = cx.name(`'l`);
  return cx.random.oneIn(2) ? [name, `${name}: `] : ['', ''];
}

function forLoop(cx: Context, depth: number): string {
  const { random: r } = cx;
  const [label, prefix] = labelOf(cx);
  const i = cx.name('ix');
  if (r.oneIn(3)) {
    const sequences = cx.scope.filter((v) => v.type.k === 'str' || v.type.k === 'tensor');
    if (sequences.length > 0) {
      const v = r.pick(sequences);
      const elem = v.type.k === 'tensor' ? (rowOf(v.type) ?? elementOf(v.type)) : U8;
      return inLoop(cx, label, undefined, () =>
        cx.inner(() => {
          if (elem.k === 'tuple' && elem.items.length > 1) {
            const names = elem.items.map((t) => cx.declare(cx.name('e'), t).name);
            return `${prefix}for (${names.join(', ')}) in ${v.name} ${block(cx, depth)}`;
          }
          cx.declare(i, elem, false, false);
          return `${prefix}for ${i} in ${v.name} ${block(cx, depth)}`;
        }),
      );
    }
  }
  const t = r.below(3) > 0 ? 'i32' : r.pick(['u8', 'i64', 't9', 't3', 'i8', 'u64', 't40'] as const);
  const low = t === 'u8' || t === 'u64' ? r.between(0, 3) : r.between(-3, 3);
  const high = r.oneIn(5) ? `(${scalarExpr(cx, t, 1)} & ${t[0] === 't' ? 4 : 3})` : `${low + r.between(0, 5)}`;
  return inLoop(cx, label, undefined, () =>
    cx.inner(() => {
      cx.declare(i, scalar(t), false, true);
      return `${prefix}for ${i} in (${low} as ${t})..${r.oneIn(4) ? '=' : ''}${high} ${block(cx, depth)}`;
    }),
  );
}

function whileLoop(cx: Context, depth: number): string {
  const { random: r } = cx;
  const [label, prefix] = labelOf(cx);
  const n = cx.name('n');
  return inLoop(cx, label, undefined, () =>
    cx.inner(() => {
      cx.declare(n, I32, false, true);
      const cond = r.oneIn(2) ? '' : ` && ${scalarExpr(cx, 'bool', 1)}`;
      return `var ${n} = ${r.between(1, 6)}\n${prefix}while ${n} > 0${cond} ${block(cx, depth, `${n} -= 1`)}`;
    }),
  );
}

/** `loop` with a value. */
function loopValue(cx: Context, depth: number): string {
  const { random: r } = cx;
  const [label, prefix] = labelOf(cx);
  const n = cx.name('n');
  const t = randomType(cx, 1);
  const out = cx.name('r');
  const text = inLoop(cx, label, t, () =>
    cx.inner(() => {
      cx.declare(n, I32, false, true);
      const end = `${n} -= 1\nif ${n} <= 0 { break ${expr(cx, t, 1)} }`;
      return `var ${n} = ${r.between(1, 5)}\nlet ${out}: ${show(t)} = ${prefix}loop ${block(cx, depth, end)}`;
    }),
  );
  cx.declare(out, t);
  return text;
}

function matchStatement(cx: Context, depth: number): string {
  const { random: r } = cx;
  if (r.oneIn(2)) return matchAny(cx, randomType(cx), 2, () => block(cx, depth));
  if (cx.enums.length === 0) return branch(cx, depth);
  return matchEnum(cx, r.pick(cx.enums), 2, () => block(cx, depth));
}

/** A call of a function with `inout` parameters, each of another variable. */
function callInout(cx: Context): string {
  const { random: r } = cx;
  const fits = cx.callees.filter((c) => c.params.some((p) => p.inout));
  if (fits.length === 0) return assign(cx);
  const c = r.pick(fits);
  const used = new Set<string>();
  const before: string[] = [];
  const args = c.params.map((p) => {
    if (!p.inout) return expr(cx, p.type, 2);
    const free = cx.scope.filter((v: Var) => v.mutable && !v.counter && !used.has(v.name) && same(v.type, p.type));
    const inner = r.oneIn(2)
      ? places(cx).filter((x) => same(x.type, p.type) && !used.has(/^\w+/.exec(x.path)![0]))
      : [];
    if (inner.length > 0) {
      const { path } = r.pick(inner);
      used.add(/^\w+/.exec(path)![0]);
      return `inout ${path}`;
    }
    let name: string;
    if (free.length > 0) ({ name } = r.pick(free));
    else {
      name = cx.name('v');
      before.push(`var ${name}: ${show(p.type)} = ${expr(cx, p.type, 2)}`);
    }
    used.add(name);
    return `inout ${name}`;
  });
  const out = cx.name('r');
  for (const line of before) {
    const [, name] = /^var (\w+):/.exec(line)!;
    const param = c.params[args.indexOf(`inout ${name}`)]!;
    cx.declare(name!, param.type, true);
  }
  const unit = show(c.result) === '()';
  if (!unit) cx.declare(out, c.result);
  return [...before, `${unit ? '' : `let ${out}: ${show(c.result)} = `}${c.name}(${args.join(', ')})`].join('\n');
}

/** `return`, `break` or `continue`, under a condition. */
function leave(cx: Context): string {
  const { random: r } = cx;
  const condition = scalarExpr(cx, 'bool', 2);
  const ways: string[] = [];
  if (cx.result) ways.push(`return ${show(cx.result) === '()' ? '' : expr(cx, cx.result, 2)}`);
  const inner = cx.loops[cx.loops.length - 1];
  if (inner) {
    ways.push('continue');
    ways.push(inner.value ? `break ${expr(cx, inner.value, 1)}` : 'break');
    const labelled = cx.loops.filter((l) => l.label !== '' && !l.value);
    if (labelled.length > 0) ways.push(`${r.pick(['break', 'continue'])} ${r.pick(labelled).label}`);
  }
  if (ways.length === 0) return assign(cx);
  return `if ${condition} { ${r.pick(ways)} }`;
}

function check(cx: Context): string {
  const { random: r } = cx;
  if (r.oneIn(8)) return `assert ${scalarExpr(cx, 'bool', 2)}, ${expr(cx, STR, 1)}`;
  if (r.oneIn(20)) return `if ${scalarExpr(cx, 'bool', 2)} { panic(${expr(cx, STR, 1)}) }`;
  const t = cx.scalarTy();
  if (t.k !== 'scalar' || !(isBin(t.name) || isTrits(t.name))) return print(cx);
  const v = scalarExpr(cx, t.name, 1);
  return `assert ${v} <= ${v} || ${scalarExpr(cx, 'bool', 1)}`;
}
