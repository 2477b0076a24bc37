import type { ScalarType } from '../../../spec/types.ts';
import type { Context } from './context.ts';
import { leaf, scalarExpr } from './scalars.ts';
import type { Ty } from './types.ts';
import { elementOf, isFloat, isInt, scalar, show, tensor, TRIT } from './types.ts';

/** Kernels in index notation. Their sizes are shape names; every index has a range that is known when it is written. */

export interface KernelParam {
  readonly name: string;
  /** Dimensions by shape name; empty for scalars. */
  readonly shape: readonly string[];
  readonly elem: Ty;
  readonly layout: string;
  readonly inout: boolean;
}

export interface Kernel {
  readonly name: string;
  readonly params: readonly KernelParam[];
  readonly outputs: readonly KernelParam[];
}

/** A tensor that may be read, or an index over a shape name. */
interface Readable {
  readonly name: string;
  readonly shape: readonly string[];
  readonly elem: Ty;
}
interface Index {
  readonly name: string;
  readonly shape: string;
}

const LAYOUTS = ['', '', ' @planes', ' @pack2', ' @pack5', ' @i8'];
const SHAPES = ['M', 'N', 'K'];

interface State {
  readonly cx: Context;
  readonly readable: Readable[];
  indices: Index[];
  readonly sizes: ReadonlySet<string>;
}

function elemType(cx: Context): Ty {
  const { random: r } = cx;
  if (r.below(3) === 0) return TRIT;
  if (r.oneIn(12)) return { k: 'half', name: r.pick(['f16', 'bf16']) };
  return r.oneIn(2) ? scalar(r.pick(['i8', 'i32', 'f32', 'f64', 'u8', 'i16', 't9', 'bool'] as const)) : cx.scalarTy();
}

function typeText(p: KernelParam): string {
  return p.shape.length === 0 ? show(p.elem) : `[${p.shape.join(', ')}]${show(p.elem)}${p.layout}`;
}

export function kernel(cx: Context, earlier: readonly Kernel[]): { kernel: Kernel; text: string } {
  const { random: r } = cx;
  const names = SHAPES.slice(0, r.between(1, 3));
  const shapeOf = (): string[] => {
    const rank = r.weighted([
      [6, 1],
      [5, 2],
      [1, 3],
    ]);
    return Array.from({ length: rank }, () => r.pick(names));
  };
  const param = (inout: boolean): KernelParam => {
    const elem = elemType(cx);
    const isScalar = !inout && elem.k === 'scalar' && r.oneIn(6);
    const shape = isScalar ? [] : shapeOf();
    const layout =
      elem === TRIT && !isScalar ? (r.oneIn(8) && shape.length === 2 ? ' @pack2 tile(16, 16)' : r.pick(LAYOUTS)) : '';
    return { name: cx.name(inout ? 'z' : 'x'), shape, elem, layout, inout };
  };
  const params = Array.from({ length: r.between(1, 3) }, () => param(false));
  // Every shape name has a parameter that binds it.
  const bound = new Set(params.flatMap((p) => p.shape));
  const unbound = names.filter((n) => !bound.has(n));
  if (unbound.length > 0)
    params.push({ name: cx.name('x'), shape: unbound, elem: elemType(cx), layout: '', inout: false });
  if (r.oneIn(5)) params.push(param(true));
  const outputs: KernelParam[] = [];
  const wanted = params.some((p) => p.inout) ? r.between(0, 1) : r.between(1, 2);
  while (outputs.length < wanted) {
    const elem = elemType(cx);
    const isScalar = elem.k === 'scalar' && r.oneIn(4);
    outputs.push({
      name: cx.name('y'),
      shape: isScalar ? [] : shapeOf(),
      elem,
      layout: elem === TRIT && !isScalar ? r.pick(LAYOUTS) : '',
      inout: false,
    });
  }
  const made: Kernel = { name: cx.name('k'), params, outputs };
  const text = `kernel ${made.name}(${params.map((p) => `${p.inout ? 'inout ' : ''}${p.name}: ${typeText(p)}`).join(', ')})${
    outputs.length > 0 ? ` -> (${outputs.map((p) => `${p.name}: ${typeText(p)}`).join(', ')})` : ''
  } {\n${body(cx, made, names, earlier).join('\n')}\n}`;
  return { kernel: made, text };
}

function body(cx: Context, k: Kernel, names: readonly string[], earlier: readonly Kernel[]): string[] {
  const { random: r } = cx;
  const s: State = { cx, readable: [], indices: [], sizes: new Set(names) };
  for (const p of k.params) if (!p.inout && p.shape.length > 0) s.readable.push(p);
  const lines: string[] = [];
  cx.inner(() => {
    cx.scope = [];
    cx.pure = true;
    for (const n of names) cx.declare(n, scalar('i32'));
    for (const p of k.params) if (p.shape.length === 0) cx.declare(p.name, p.elem);
    for (let i = r.below(3); i > 0; i--) {
      const line = r.oneIn(4) ? call(s, earlier) : undefined;
      lines.push(line ?? define(s));
    }
    for (const p of k.params) if (p.inout) lines.push(update(s, p));
    for (const p of k.outputs) lines.push(output(s, p));
    cx.pure = false;
  });
  return lines;
}

/** Indices of a new name over each shape name, in scope while `write` runs. */
function over<T>(s: State, shape: readonly string[], write: (names: readonly string[]) => T): T {
  const made = shape.map((n) => ({ name: s.cx.name('ix'), shape: n }));
  const old = s.indices;
  s.indices = [...old, ...made];
  try {
    return s.cx.inner(() => {
      for (const i of made) s.cx.declare(i.name, scalar('i32'));
      return write(made.map((i) => i.name));
    });
  } finally {
    s.indices = old;
  }
}

/** Whether an index stands alone in some index place, so that its range follows. */
function plain(text: string, name: string): boolean {
  return new RegExp(`[a-z]+\\d+\\[([^\\[\\]]*, )?${name}[,\\]]`).test(text);
}

function define(s: State): string {
  const { cx } = s;
  const { random: r } = cx;
  const name = cx.name('tm');
  const type = r.oneIn(3) ? 't1' : cx.scalarType();
  if (r.oneIn(4)) {
    const text = `let ${name} = ${element(s, type, 3)}`;
    cx.declare(name, scalar(type));
    return text;
  }
  const shape = Array.from({ length: r.oneIn(3) ? 2 : 1 }, () => r.pick([...s.sizes]));
  const text = over(s, shape, (names) => {
    const value = element(s, type, 3);
    const left = names.map((n, i) => (plain(value, n) && r.below(4) > 0 ? n : `${n} in 0..${shape[i]}`));
    return `let ${name}[${left.join(', ')}] = ${value}`;
  });
  s.readable.push({ name, shape, elem: scalar(type) });
  return text;
}

function output(s: State, p: KernelParam): string {
  const elem = elementOf({ k: 'tensor', elem: p.elem, dims: [], layout: '' });
  const type = elem.k === 'scalar' ? elem.name : 'i32';
  if (p.shape.length === 0) {
    const text = `${p.name} = ${element(s, type, 4)}`;
    return text;
  }
  return over(s, p.shape, (names) => `${p.name}[${names.join(', ')}] = ${element(s, type, 4, names)}`);
}

function update(s: State, p: KernelParam): string {
  const elem = elementOf({ k: 'tensor', elem: p.elem, dims: [], layout: '' });
  const type = elem.k === 'scalar' ? elem.name : 'i32';
  return over(s, p.shape, (names) => {
    const self = `${p.name}[${names.join(', ')}]`;
    const value = s.cx.inner(() => {
      const old = s.cx.leaf;
      const v = element(s, type, 3, names, self);
      s.cx.leaf = old;
      return v;
    });
    const op = isFloat(type) || isInt(type) ? s.cx.random.pick(['', '', '+', '*', '-']) : '';
    return `${self} ${op}= ${value}`;
  });
}

/** Whole tensors given to an earlier kernel whose parameters they fit. */
function call(s: State, earlier: readonly Kernel[]): string | undefined {
  const { cx } = s;
  const k = earlier.length > 0 ? cx.random.pick(earlier) : undefined;
  if (!k || k.params.some((p) => p.inout) || k.outputs.length === 0) return undefined;
  const shapes = new Map<string, string>();
  const args: string[] = [];
  for (const p of k.params) {
    const fits =
      p.shape.length === 0
        ? cx.vars(p.elem).map((v) => ({ name: v.name, shape: [] as readonly string[] }))
        : s.readable.filter(
            (x) =>
              'layout' in x &&
              show(x.elem) === show(p.elem) &&
              (x as unknown as KernelParam).layout === p.layout &&
              x.shape.length === p.shape.length,
          );
    const good = fits.filter((x) => p.shape.every((n, i) => (shapes.get(n) ?? x.shape[i]) === x.shape[i]));
    if (good.length === 0) return undefined;
    const x = cx.random.pick(good);
    p.shape.forEach((n, i) => shapes.set(n, x.shape[i]!));
    args.push(x.name);
  }
  const names = k.outputs.map((o) => {
    const name = cx.name('h');
    const shape = o.shape.map((n) => shapes.get(n)!);
    if (shape.length === 0) cx.declare(name, o.elem);
    else s.readable.push({ name, shape, elem: o.elem, layout: o.layout } as Readable);
    return name;
  });
  return `let ${names.length === 1 ? names[0] : `(${names.join(', ')})`} = ${k.name}(${args.join(', ')})`;
}

/** An element expression; `free` are the indices of the left side, along which prefix sums may run. */
function element(s: State, type: ScalarType, depth: number, free: readonly string[] = [], self?: string): string {
  const { cx } = s;
  const { random: r } = cx;
  cx.budget = Math.max(cx.budget, 40);
  cx.leaf = (t) => read(s, t, self !== undefined && type === t ? self : undefined);
  const reduced = r.oneIn(2) ? reduction(s, type, depth) : undefined;
  const scanned =
    reduced === undefined && free.length > 0 && self === undefined && r.oneIn(6) && type !== 'bool'
      ? `scan(${r.pick(free)}) ${scalarExpr(cx, type, depth - 1)}`
      : undefined;
  const text = reduced ?? scanned ?? scalarExpr(cx, type, depth);
  cx.leaf = undefined;
  return text;
}

function reduction(s: State, type: ScalarType, depth: number): string | undefined {
  const { cx } = s;
  const { random: r } = cx;
  const shape = Array.from({ length: r.oneIn(5) ? 2 : 1 }, () => r.pick([...s.sizes]));
  const single = shape.length === 1 && type === 'i32' && r.oneIn(6);
  const ops =
    type === 'bool'
      ? ['any', 'all']
      : single
        ? ['argmin', 'argmax']
        : ['sum', 'sum', 'sum', 'sum', 'min', 'max', 'product'];
  const op = r.pick(ops);
  const inner = op.startsWith('arg') ? numeric(cx) : type;
  return over(s, shape, (names) => {
    const body = r.oneIn(2) ? product(s, inner) : scalarExpr(cx, inner, depth - 1);
    const binders = names.map((n, i) =>
      plain(body, n) && r.below(5) > 0 ? n : `${n} in 0..${shape[i]}${r.oneIn(10) ? ' - 1' : ''}`,
    );
    return `(${op}(${binders.join(', ')}) ${body})`;
  });
}

function numeric(cx: Context): ScalarType {
  const t = cx.scalarType();
  return t === 'bool' ? 'i32' : t;
}

/** The inner product's form, which backends know: converted factors multiplied. */
function product(s: State, type: ScalarType): string {
  const { cx } = s;
  if (type === 'bool') return scalarExpr(cx, type, 1);
  const factor = (): string => {
    const from = cx.random.oneIn(3) ? type : cx.random.pick(['t1', 'i8', 't1', 'i16', 'f32'] as const);
    const x = read(s, from) ?? leaf(cx, from);
    const name = show(scalar(type));
    if (from === type) return x;
    if (isFloat(type)) return `${type}(${x})`;
    return isFloat(from) ? `sat<${name}>(${x})` : `wrap<${name}>(${x})`;
  };
  return cx.random.oneIn(4) ? factor() : `${factor()} * ${factor()}`;
}

/** An element of a readable tensor at indices that are in scope. */
function read(s: State, type: ScalarType, self?: string): string | undefined {
  const { random: r } = s.cx;
  if (self !== undefined && r.oneIn(2)) return self;
  const fits = s.readable.filter((x) => {
    const e = elementOf(tensor(x.elem, []) as Extract<Ty, { k: 'tensor' }>);
    return e.k === 'scalar' && e.name === type;
  });
  if (fits.length === 0) return undefined;
  // Those that the indices in scope run along come first.
  const score = (x: Readable): number =>
    x.shape.filter((n) => s.indices.some((i) => i.shape === n)).length / x.shape.length;
  const best = fits.filter((x) => score(x) === 1);
  const x = r.pick(best.length > 0 && r.below(5) > 0 ? best : fits);
  return `${x.name}[${x.shape.map((n) => place(s, n)).join(', ')}]`;
}

function place(s: State, shape: string): string {
  const { random: r } = s.cx;
  const fits = s.indices.filter((i) => i.shape === shape);
  if (fits.length > 0 && r.below(12) > 0) return (r.oneIn(2) ? fits[fits.length - 1]! : r.pick(fits)).name;
  if (s.indices.length > 0 && r.below(4) > 0) {
    const i = r.pick(s.indices).name;
    const affine = r.pick([`${i} + ${r.between(1, 3)}`, `2 * ${i}`, `${i} - 1`, `${shape} - 1 - ${i}`, i]);
    return r.oneIn(12) ? affine : `mod_floor(${affine}, ${shape})`;
  }
  return r.oneIn(8) ? '0' : `${shape} / 2`;
}
