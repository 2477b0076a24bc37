import type { Context } from './context.ts';
import { literal, STRINGS } from './literals.ts';
import { scalarExpr } from './scalars.ts';
import type { Ty, Variant } from './types.ts';
import { elementOf, I32, isFloat, isInt, option, result, same, scalar, show, STR, tensor, TRIT, U8 } from './types.ts';

/** Types of every kind, and expressions of them. */

const LAYOUTS = ['', '', ' @planes', ' @pack2', ' @pack5', ' @i8', ' @pack2 tile(16, 16)'];

/** A random type; `depth` bounds its nesting. */
export function randomType(cx: Context, depth = 2): Ty {
  const { random: r } = cx;
  if (depth <= 0) return r.oneIn(6) ? STR : cx.scalarTy();
  return r.weighted<() => Ty>([
    [8, () => cx.scalarTy()],
    [3, () => STR],
    [6, () => tensorType(cx, depth)],
    [2, () => ({ k: 'tuple', items: Array.from({ length: r.between(1, 3) }, () => randomType(cx, depth - 1)) })],
    [cx.structs.length > 0 ? 3 : 0, () => r.pick(cx.structs)],
    [cx.enums.length > 0 ? 3 : 0, () => r.pick(cx.enums)],
    [2, () => option(randomType(cx, depth - 1))],
    [1, () => result(randomType(cx, depth - 1), r.oneIn(2) ? STR : cx.scalarTy())],
  ])();
}

export function tensorType(cx: Context, depth = 1): Extract<Ty, { k: 'tensor' }> {
  const { random: r } = cx;
  const rank = r.weighted([
    [8, 1],
    [4, 2],
    [1, 3],
  ]);
  const dims = Array.from({ length: rank }, (_, i) => (r.oneIn(2) ? size(cx, i) : null));
  const kind = r.below(10);
  if (kind < 3) {
    const layout = r.pick(LAYOUTS);
    return tensor(TRIT, dims, layout.includes('tile') && rank !== 2 ? ' @pack2' : layout) as Extract<
      Ty,
      { k: 'tensor' }
    >;
  }
  const elem: Ty =
    kind === 3
      ? { k: 'half', name: r.pick(['f16', 'bf16']) }
      : kind < 8 || depth <= 0
        ? cx.scalarTy()
        : randomType(cx, depth - 1);
  // A rank-1 list of trits is written with a layout of its own now and then; elements of tensors are plain.
  return tensor(elem, dims, '') as Extract<Ty, { k: 'tensor' }>;
}

export function size(cx: Context, axis: number): number {
  const { random: r } = cx;
  if (axis > 0) return r.between(1, 4);
  return r.weighted([
    [6, r.between(1, 4)],
    [2, r.between(0, 9)],
    [1, r.pick([15, 16, 17, 31, 33, 64, 65, 130])],
  ]);
}

/** Whether values can be compared, shown and are small: all types here can. */
export function expr(cx: Context, t: Ty, depth: number): string {
  const { random: r } = cx;
  if (t.k === 'scalar') return scalarValue(cx, t, depth);
  cx.budget--;
  const paths = r.below(4) > 0 ? pathsTo(cx, t) : [];
  if (paths.length > 0 && (depth <= 0 || r.oneIn(2))) return r.pick(paths);
  if (depth > 0 && cx.budget > 0) {
    const call = r.oneIn(4) ? callOf(cx, t, depth) : undefined;
    if (call !== undefined) return call;
    if (r.oneIn(8)) {
      return `(if ${scalarExpr(cx, 'bool', depth - 1)} { ${expr(cx, t, depth - 1)} } else { ${expr(cx, t, depth - 1)} } as ${show(t)})`;
    }
    if (r.oneIn(14)) return matchAny(cx, randomType(cx), depth, () => expr(cx, t, depth - 1));
    if (r.oneIn(10) && cx.enums.length > 0) return matchEnum(cx, r.pick(cx.enums), depth, () => expr(cx, t, depth - 1));
  }
  return made(cx, t, depth);
}

function scalarValue(cx: Context, t: Extract<Ty, { k: 'scalar' }>, depth: number): string {
  const { random: r } = cx;
  if (cx.pure || cx.budget <= 0) return scalarExpr(cx, t.name, depth);
  if (r.oneIn(4)) {
    const paths = pathsTo(cx, t).filter((p) => /[.[]/.test(p));
    if (paths.length > 0) return r.pick(paths);
  }
  if (depth > 0 && r.oneIn(8)) {
    const call = callOf(cx, t, depth);
    if (call !== undefined) return call;
  }
  if (depth > 0 && r.oneIn(12) && t.name === 'bool') {
    const u = randomType(cx, 1);
    if (comparable(u)) return `(${expr(cx, u, depth - 1)} ${r.pick(['==', '!='])} ${expr(cx, u, depth - 1)})`;
  }
  if (depth > 0 && r.oneIn(12) && t.name === 'i32') {
    const u = r.oneIn(4) ? STR : tensorType(cx, 0);
    return u.k === 'tensor' && r.oneIn(2)
      ? `dim(${expr(cx, u, depth - 1)}, ${r.below(u.dims.length)})`
      : `len(${expr(cx, u, depth - 1)})`;
  }
  if (depth > 0 && r.oneIn(12)) {
    if (r.oneIn(4)) return matchAny(cx, randomType(cx), depth, () => expr(cx, t, depth - 1));
    if (cx.enums.length > 0 && r.oneIn(2)) return matchEnum(cx, r.pick(cx.enums), depth, () => expr(cx, t, depth - 1));
    const u = r.oneIn(2) ? option(t) : result(t, STR);
    if (r.oneIn(2)) return `unwrap_or(${expr(cx, u, depth - 1)}, ${expr(cx, t, depth - 1)})`;
    if (
      r.oneIn(3) &&
      cx.result?.k === 'enum' &&
      cx.result.prefix === '' &&
      cx.result.text.startsWith(u.k === 'enum' ? u.text.slice(0, 6) : '')
    ) {
      const failure = cx.result.variants[1]!.payload[0];
      if (u.k === 'enum' && (u.text.startsWith('Option') || (failure && same(failure, STR))))
        return `${expr(cx, u, depth - 1)}?`;
    }
    if (r.oneIn(3)) return `unwrap(${expr(cx, u, depth - 1)})`;
  }
  return scalarExpr(cx, t.name, depth);
}

/** Equality needs one type on both sides, sizes included. */
function comparable(t: Ty): boolean {
  return !show(t).includes('f16');
}

/** A value built on the spot. */
export function made(cx: Context, t: Ty, depth: number): string {
  const sub = (u: Ty): string => expr(cx, u, depth - 1);
  switch (t.k) {
    case 'scalar':
      return scalarExpr(cx, t.name, depth);
    case 'half':
      return sub(scalar('f32'));
    case 'str':
      return text(cx, depth);
    case 'tuple':
      return t.items.length === 1 ? `(${sub(t.items[0]!)},)` : `(${t.items.map(sub).join(', ')})`;
    case 'struct':
      return `(${t.text} { ${t.fields.map(([n, u]) => `${n}: ${sub(u)}`).join(', ')} })`;
    case 'enum':
      return enumValue(cx, t, depth);
    case 'tensor':
      return tensorValue(cx, t, depth);
  }
}

function text(cx: Context, depth: number): string {
  const { random: r } = cx;
  if (depth <= 0 || cx.budget <= 0) return `"${r.pick(STRINGS)}"`;
  const sub = (): string => expr(cx, STR, depth - 1);
  return r.weighted<() => string>([
    [4, () => `"${r.pick(STRINGS)}"`],
    [3, () => `str(${expr(cx, randomType(cx, 1), depth - 1)})`],
    [2, () => `(${sub()} + ${sub()})`],
    [1, () => `concat(${sub()}, ${sub()})`],
    [2, () => slice(cx, STR, sub())],
    [1, () => `bytes_to_str(${r.oneIn(2) ? `str_bytes(${sub()})` : expr(cx, tensor(U8, [null]), 0)})`],
  ])();
}

/** Part of a sequence; it is bound first, so that its length can be asked. */
function slice(cx: Context, t: Ty, base: string): string {
  const { random: r } = cx;
  const s = cx.name('s');
  const n = r.between(0, 3);
  const range = r.oneIn(30) ? `${n}..${n + r.between(0, 4)}` : `min(${n}, len(${s}))..${r.pick(['', `len(${s})`])}`;
  return `{ let ${s}: ${show(t)} = ${base}; ${s}[${range}] }`;
}

function enumValue(cx: Context, t: Extract<Ty, { k: 'enum' }>, depth: number): string {
  const { random: r } = cx;
  // Recursive variants end where the depth does.
  const open = t.variants.filter((v) => depth > 0 || v.payload.every((p) => p !== undefined));
  const v = r.pick(open.length > 0 ? open : t.variants);
  const args = v.payload.map((p) => expr(cx, p ?? t, Math.min(depth - 1, 2)));
  const value = `${t.prefix}${v.name}${args.length > 0 ? `(${args.join(', ')})` : ''}`;
  return t.prefix === '' ? `(${value} as ${t.text})` : value;
}

function tensorValue(cx: Context, t: Extract<Ty, { k: 'tensor' }>, depth: number): string {
  const { random: r } = cx;
  const elem = elementOf(t);
  const one = t.dims.length === 1;
  const count = t.dims.reduce<number>((n, d) => n * (d ?? 2), 1);
  const sub = (): string => expr(cx, elem, depth - 1);
  if (depth > 0 && one && t.dims[0] === null && cx.budget > 0) {
    if (r.oneIn(4)) return `concat(${expr(cx, t, depth - 1)}, ${expr(cx, t, depth - 1)})`;
    if (r.oneIn(4) && !t.layout.includes('tile')) return slice(cx, t, expr(cx, t, depth - 1));
    if (r.oneIn(6) && same(elem, U8)) return `str_bytes(${expr(cx, STR, depth - 1)})`;
  }
  const kernelLike = r.oneIn(6) ? otherLayout(cx, t, depth) : undefined;
  if (kernelLike !== undefined) return kernelLike;
  if (count > 12 || (count === 0 && !one) || r.oneIn(4)) {
    const dims = t.dims.map((d) => (d === null && r.oneIn(3) && !one ? r.between(1, 3) : (d ?? dynamicSize(cx))));
    return `([${sub()}; ${dims.join(', ')}] as ${show(t)})`;
  }
  const dims = t.dims.map((d) => d ?? r.between(one ? 0 : 1, 3));
  const build = (axis: number): string => {
    if (axis === dims.length) return r.oneIn(2) && elem.k === 'scalar' ? literalOf(cx, elem) : sub();
    return `[${Array.from({ length: dims[axis]! }, () => build(axis + 1)).join(', ')}]`;
  };
  return `(${build(0)} as ${show(t)})`;
}

function literalOf(cx: Context, t: Extract<Ty, { k: 'scalar' }>): string {
  return literal(cx.random, t.name);
}

function dynamicSize(cx: Context): string {
  const { random: r } = cx;
  const sizes = cx.scope.filter((v) => same(v.type, I32) && v.counter);
  if (sizes.length > 0 && r.oneIn(2)) return r.pick(sizes).name;
  return r.oneIn(3) ? `(${scalarExpr(cx, 'i32', 1)} & 7)` : String(r.between(0, 5));
}

/** The same trits in another layout, converted. */
function otherLayout(cx: Context, t: Extract<Ty, { k: 'tensor' }>, depth: number): string | undefined {
  if (!same(t.elem, TRIT) || depth <= 0) return undefined;
  const other = cx.random.pick(LAYOUTS.filter((l) => !l.includes('tile') || t.dims.length === 2));
  return `(${expr(cx, tensor(t.elem, t.dims, other), depth - 1)} as ${show(t)})`;
}

/** Variables, and fields, items and elements of variables, that have the type. */
export function pathsTo(cx: Context, t: Ty): string[] {
  const found: string[] = [];
  const visit = (path: string, u: Ty, depth: number): void => {
    if (same(u, t)) found.push(path);
    if (depth === 0) return;
    if (u.k === 'struct') for (const [n, f] of u.fields) visit(`${path}.${n}`, f, depth - 1);
    else if (u.k === 'tuple') u.items.forEach((x, i) => visit(`${path}.${i}`, x, depth - 1));
    else if (u.k === 'tensor') {
      const e = elementOf(u);
      if (depth > 1 || same(e, t)) visit(element(cx, path, u), e, depth - 1);
      const row = rowOf(u);
      if (row && same(row, t)) found.push(`${path}[${index(cx, path, u.dims[0]!, 0, u.dims.length)}]`);
    } else if (u.k === 'str' && same(t, U8)) found.push(`${path}[${index(cx, path, null, 0, 1)}]`);
  };
  for (const v of cx.scope) visit(v.name, v.type, 2);
  return found;
}

/** An element of a tensor in a variable. */
export function element(cx: Context, path: string, t: Extract<Ty, { k: 'tensor' }>): string {
  return `${path}[${t.dims.map((d, i) => index(cx, path, d, i, t.dims.length)).join(', ')}]`;
}

/** What one index gives of a tensor of a higher rank. */
export function rowOf(t: Extract<Ty, { k: 'tensor' }>): Ty | undefined {
  return t.dims.length > 1 ? tensor(t.elem, t.dims.slice(1), t.layout.replace(/ tile.*/, '')) : undefined;
}

export function rowPath(cx: Context, path: string, t: Extract<Ty, { k: 'tensor' }>): string {
  return `${path}[${index(cx, path, t.dims[0]!, 0, t.dims.length)}]`;
}

/** An index that is nearly always inside. */
function index(cx: Context, path: string, d: number | null, axis: number, rank: number): string {
  const { random: r } = cx;
  const counters = cx.scope.filter((v) => v.counter && v.type.k === 'scalar' && isInt(v.type.name));
  if (counters.length > 0 && r.oneIn(4) && d !== 0) return r.pick(counters).name;
  if (r.oneIn(25)) return `(${scalarExpr(cx, r.pick(['i32', 'u8', 'i64', 't9', 't40']), 1)})`;
  if (d !== null && d > 0 && r.oneIn(2)) return String(r.below(d));
  const length = d !== null && d > 0 ? String(d) : rank === 1 ? `len(${path})` : `dim(${path}, ${axis})`;
  return `mod_floor(${scalarExpr(cx, 'i32', 1)}, max(${length}, 1))`;
}

/** A call of a function without `inout` parameters. */
export function callOf(cx: Context, t: Ty, depth: number): string | undefined {
  const { random: r } = cx;
  const fits = cx.callees.filter((c) => same(c.result, t) && (!cx.pure || c.pure) && c.params.every((p) => !p.inout));
  if (fits.length === 0) return undefined;
  const c = r.pick(fits);
  return `${c.name}(${c.params.map((p, i) => (i === 0 && c.recursive ? String(r.between(0, 4)) : expr(cx, p.type, depth - 1))).join(', ')})`;
}

/** A complete match on an enum, whose arms bind what the variants hold. */
export function matchEnum(cx: Context, t: Ty, depth: number, arm: () => string): string {
  if (t.k !== 'enum') return arm();
  const { random: r } = cx;
  const arms = t.variants.map((v) => cx.inner(() => `${variantPattern(cx, t, v)} => ${arm()}`));
  if (r.oneIn(3)) arms[arms.length - 1] = `_ => ${arm()}`;
  if (r.oneIn(4)) {
    const v = r.pick(t.variants);
    arms.unshift(cx.inner(() => `${variantPattern(cx, t, v)} if ${scalarExpr(cx, 'bool', 1)} => ${arm()}`));
  }
  return `match ${expr(cx, t, depth - 1)} { ${arms.join(', ')} }`;
}

/** A match on any value: arms with patterns that may or may not fit, and a last one that takes what is left. */
export function matchAny(cx: Context, t: Ty, depth: number, arm: () => string): string {
  const { random: r } = cx;
  const arms = Array.from({ length: r.between(1, 3) }, () =>
    cx.inner(() => {
      const p = pattern(cx, t, 2);
      const guard = r.oneIn(4) ? ` if ${scalarExpr(cx, 'bool', 1)}` : '';
      return `${p}${guard} => ${arm()}`;
    }),
  );
  arms.push(`_ => ${arm()}`);
  return `match ${expr(cx, t, depth - 1)} { ${arms.join(', ')} }`;
}

/** A pattern of a type; what it binds is declared. */
export function pattern(cx: Context, t: Ty, depth: number): string {
  const { random: r } = cx;
  const k = r.below(6);
  if (k === 0) return '_';
  if (k <= 2 || depth <= 0) {
    const name = cx.name('q');
    cx.declare(name, t);
    return name;
  }
  switch (t.k) {
    case 'scalar':
      if (isFloat(t.name)) return '_';
      if (t.name === 'bool') return r.pick(['true', 'false']);
      return r.oneIn(3) ? `${literal(r, t.name)} | ${literal(r, t.name)}` : literal(r, t.name);
    case 'str':
      return `"${r.pick(STRINGS)}"`;
    case 'tuple':
      return t.items.length === 1
        ? `(${pattern(cx, t.items[0]!, depth - 1)},)`
        : `(${t.items.map((x) => pattern(cx, x, depth - 1)).join(', ')})`;
    case 'struct': {
      if (t.text.includes('<')) return '_';
      const fields = t.fields.filter(() => r.oneIn(2)).map(([n, f]) => `${n}: ${pattern(cx, f, depth - 1)}`);
      return `${t.text} { ${[...fields, '..'].join(', ')} }`;
    }
    case 'enum': {
      const v = r.pick(t.variants);
      const items = v.payload.map((p) => pattern(cx, p ?? t, depth - 1));
      return `${t.prefix}${v.name}${items.length > 0 ? `(${items.join(', ')})` : ''}`;
    }
    default:
      return '_';
  }
}

function variantPattern(cx: Context, t: Extract<Ty, { k: 'enum' }>, v: Variant): string {
  const { random: r } = cx;
  if (v.payload.length === 0) return `${t.prefix}${v.name}`;
  const items = v.payload.map((p) => {
    if (r.oneIn(4)) return '_';
    const name = cx.name('p');
    cx.declare(name, p ?? t);
    return name;
  });
  return `${t.prefix}${v.name}(${items.join(', ')})`;
}
