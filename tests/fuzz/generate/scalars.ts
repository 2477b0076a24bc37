import type { OpRow } from '../../../spec/ops/schema.ts';
import { inSet, opRow } from '../../../spec/ops/index.ts';
import { TRIT_FUNCTIONS } from '../../../spec/ops/trit-functions.ts';
import type { ScalarType } from '../../../spec/types.ts';
import { SCALARS as ALL, scalarInfo } from '../../../spec/types.ts';
import type { Context } from './context.ts';
import { literal, typed } from './literals.ts';
import { isBin, isFloat, isInt, isTrits, scalar, show } from './types.ts';

/** Expressions of scalar types. All of them carry their type: they may stand where none is expected. */

/** Built-in functions by source name, as rows of the op table. */
const NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...['min', 'max', 'abs', 'sign', 'div_round', 'mod_bal', 'div_floor', 'mod_floor', 'mulh'],
      ...['checked_add', 'checked_sub', 'checked_mul', 'sat_add', 'sat_sub', 'sat_mul', 'select', 'select3'],
      ...['clz', 'ctz', 'rotl', 'rotr', 'xor', 'trit_get', 'trit_set', 'trit_sum', 'trit_count', 'tri1', 'tri2'],
      ...['sqrt', 'floor', 'ceil', 'trunc', 'nearest', 'copysign', 'is_nan', 'bits', 'from_bits'],
      ...Object.keys(TRIT_FUNCTIONS),
    ].map((n) => [n, n]),
  ),
  popcount: 'popcnt',
};
const TYPES = [...ALL.keys()].filter((n) => !['v128', 'f16', 'bf16'].includes(n)) as ScalarType[];

interface Candidate {
  readonly name: string;
  readonly row: OpRow;
  /** Bindings of T with which the row gives the wanted type. */
  readonly bindings: readonly ScalarType[];
}
const candidates = new Map<ScalarType, Candidate[]>();

function candidatesFor(type: ScalarType): Candidate[] {
  let found = candidates.get(type);
  if (found) return found;
  found = [];
  for (const [name, op] of Object.entries(NAMES)) {
    const row = opRow(op)!;
    const [out] = row.results;
    const fits = (t: ScalarType): boolean => row.T === undefined || inSet(t, row.T);
    let bindings: ScalarType[] = [];
    if (out === 'T') bindings = fits(type) ? [type] : [];
    else if (out === 'U') {
      const { width } = scalarInfo(type);
      if (row.U && inSet(type, row.U))
        bindings = TYPES.filter((t) => fits(t) && scalarInfo(t).width === width && !isTrits(t));
    } else if (out === type) bindings = TYPES.filter(fits);
    if (bindings.length > 0) found.push({ name, row, bindings });
  }
  candidates.set(type, found);
  return found;
}

/** An expression of a scalar type, at most `depth` deep. */
export function scalarExpr(cx: Context, type: ScalarType, depth: number): string {
  const { random: r } = cx;
  cx.budget--;
  if (depth <= 0 || cx.budget <= 0 || r.oneIn(5)) return leaf(cx, type);
  const sub = (t: ScalarType = type): string => scalarExpr(cx, t, depth - 1);
  switch (r.below(10)) {
    case 0:
      return leaf(cx, type);
    case 1:
    case 2:
    case 3:
      return operator(cx, type, sub);
    case 4:
    case 5:
      return conversion(cx, type, sub);
    case 6:
      return r.oneIn(3)
        ? `{ let ${block(cx, depth)} ${sub()} }`
        : `if ${scalarExpr(cx, 'bool', depth - 1)} { ${sub()} } else { ${sub()} }`;
    case 7:
      return match(cx, type, depth);
    default:
      return builtin(cx, type, sub);
  }
}

/** A `let` whose name is dropped again: an inner block of an expression. */
function block(cx: Context, depth: number): string {
  const t = cx.scalarType();
  return `${cx.name('un')}: ${show(scalar(t))} = ${scalarExpr(cx, t, depth - 1)};`;
}

export function leaf(cx: Context, type: ScalarType): string {
  const { random: r } = cx;
  const special = cx.leaf && r.below(4) > 0 ? cx.leaf(type) : undefined;
  if (special !== undefined) return special;
  const vars = cx.vars(scalar(type));
  if (vars.length > 0 && r.below(6) > 0) return r.pick(vars).name;
  const numbers = cx.scope.filter((v) => v.type.k === 'scalar' && isInt(v.type.name));
  if (numbers.length > 0 && isInt(type) && r.below(3) > 0)
    return `wrap<${show(scalar(type))}>(${r.pick(numbers).name})`;
  if (numbers.length > 0 && isFloat(type) && r.oneIn(2)) return `${type}(${r.pick(numbers).name})`;
  return typed(r, type);
}

type Sub = (t?: ScalarType) => string;

/** A count of a shift: nearly always one that does not trap. */
function count(cx: Context, sub: Sub): string {
  const { random: r } = cx;
  if (r.oneIn(40)) return r.pick([sub('i32'), sub('i64'), sub('t9')]);
  return r.pick([String(r.between(0, 9)), String(r.between(0, 70)), `(${sub('i32')} & 7)`, `(${sub('u8')} % 65)`]);
}

/** A divisor: nearly always one that is not zero. */
function divisor(cx: Context, type: ScalarType, sub: Sub): string {
  const { random: r } = cx;
  if (isFloat(type) || r.oneIn(30)) return sub();
  if (r.oneIn(2)) return `max(${sub()}, 1)`;
  let text = literal(r, type);
  while (/^-?0[xbot]?0*$/.test(text)) text = literal(r, type);
  return `(${text} as ${show(scalar(type))})`;
}

function operator(cx: Context, type: ScalarType, sub: Sub): string {
  const { random: r } = cx;
  if (type === 'bool') {
    const t = cx.scalarType();
    const comparison = (): string =>
      t === 'bool'
        ? `(${sub(t)} ${r.pick(['==', '!='])} ${sub(t)})`
        : `(${sub(t)} ${r.pick(['==', '!=', '<', '<=', '>', '>='])} ${sub(t)})`;
    return r.weighted<() => string>([
      [6, comparison],
      [2, () => `(${sub()} ${r.pick(['&&', '||'])} ${sub()})`],
      [1, () => `(${sub()} ${r.pick(['&', '|', '^'])} ${sub()})`],
      [1, () => `!${sub()}`],
    ])();
  }
  if (type === 't1' && r.oneIn(4)) {
    const t = cx.scalarType();
    if (isInt(t)) return `(${sub(t)} <=> ${sub(t)})`;
  }
  const plain = isFloat(type)
    ? ['+', '-', '*']
    : isTrits(type)
      ? ['+', '-', '*', '&', '|']
      : ['+', '-', '*', '&', '|', '^'];
  return r.weighted<() => string>([
    [8, () => `(${sub()} ${r.pick(plain)} ${sub()})`],
    [2, () => `(${sub()} ${isFloat(type) ? '/' : r.pick(['/', '%'])} ${divisor(cx, type, sub)})`],
    [isInt(type) ? 3 : 0, () => `(${sub()} ${r.pick(['<<', '>>'])} ${count(cx, sub)})`],
    [1, () => `(-${sub()})`],
    [isInt(type) ? 1 : 0, () => `(~${sub()})`],
  ])();
}

function conversion(cx: Context, type: ScalarType, sub: Sub): string {
  const { random: r } = cx;
  const name = show(scalar(type));
  if (type === 'bool') return operator(cx, type, sub);
  const from = cx.scalarType();
  if (isFloat(type)) {
    if (isInt(from)) return `${name}(${sub(from)})`;
    if (isFloat(from)) return `${name}(${sub(from)})`;
    return sub();
  }
  if (from === 'bool') return `${name}(${sub(from)})`;
  if (isFloat(from)) {
    if (r.oneIn(12)) return `${r.pick(['round', 'trunc'])}<${name}>(${sub(from)})`;
    if (r.oneIn(3) && isBin(type)) return `${r.pick(['round', 'trunc'])}<${name}>(${clamped(type, from, sub)})`;
    return `sat<${name}>(${sub(from)})`;
  }
  const a = scalarInfo(from);
  const b = scalarInfo(type);
  if ((a.min >= b.min && a.max <= b.max) || r.oneIn(15)) return `${name}(${sub(from)})`;
  return `${r.pick(['wrap', 'sat'])}<${name}>(${sub(from)})`;
}

/** A float of moderate size, so that it fits. */
function clamped(type: ScalarType, from: ScalarType, sub: Sub): string {
  return `clamp(${sub(from)}, ${scalarInfo(type).min < 0n ? '-100.0' : '0.0'}, 100.0)`;
}

function builtin(cx: Context, type: ScalarType, sub: Sub): string {
  const { random: r } = cx;
  const found = candidatesFor(type);
  if (found.length === 0) return operator(cx, type, sub);
  const { name, row, bindings } = r.pick(found);
  if (row.traps?.includes('overflow') && !r.oneIn(6)) return operator(cx, type, sub);
  const t = r.pick(bindings);
  const args = row.operands.map((p, i) => {
    if (p === 'T') return row.traps?.includes('zero_divisor') && i === 1 ? divisor(cx, t, () => sub(t)) : sub(t);
    if (p === 'i32' && row.traps?.includes('bounds') && !r.oneIn(20)) return String(r.below(scalarInfo(t).width));
    return sub(p as ScalarType);
  });
  const attr = row.attrs ? Object.keys(row.attrs)[0]! : undefined;
  if (attr !== undefined) args.unshift(String(r.below(row.attrLimits![attr]!)));
  // What a reinterpretation gives follows from its width; that of no other row is left open.
  return `${name}(${args.join(', ')})`;
}

/** A `match` on a scalar, complete by its last arm or by all three trits. */
function match(cx: Context, type: ScalarType, depth: number): string {
  const { random: r } = cx;
  const on = cx.scalarType();
  if (on === 'bool') {
    return `match ${scalarExpr(cx, on, depth - 1)} { true => ${scalarExpr(cx, type, depth - 1)}, false => ${scalarExpr(cx, type, depth - 1)} }`;
  }
  if (isFloat(on)) return scalarExpr(cx, type, depth - 1);
  const value = (): string => scalarExpr(cx, type, depth - 1);
  const subject = scalarExpr(cx, on, depth - 1);
  if (on === 't1' && r.below(3) > 0) {
    const arms = ['-1', '0', '1'].map((p) => `${p} => ${value()}`);
    return `match ${subject} { ${arms.join(', ')} }`;
  }
  const arms: string[] = [];
  for (let i = r.between(1, 4); i > 0; i--) {
    const { min, max } = scalarInfo(on);
    const low = literal(r, on);
    const n = /^-?\d+$/.test(low) ? BigInt(low) : undefined;
    const range = n !== undefined && n + 4n <= max && n >= min && r.oneIn(2);
    const pattern = range
      ? `${low}..${r.pick(['', '='])}${n + BigInt(r.between(1, 4))}`
      : r.oneIn(4)
        ? `${low} | ${literal(r, on)}`
        : low;
    arms.push(`${pattern}${r.oneIn(5) ? ` if ${scalarExpr(cx, 'bool', 0)}` : ''} => ${value()}`);
  }
  if (r.oneIn(2)) arms.push(`_ => ${value()}`);
  else {
    const name = cx.name('m');
    arms.push(`${name} => ${cx.inner(() => (cx.declare(name, scalar(on)), value()))}`);
  }
  return `match ${subject} { ${arms.join(', ')} }`;
}
