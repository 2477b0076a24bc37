import type { Value } from '../ir/types.ts';
import type { Type } from '../../spec/abi.ts';
import type { TExpr, TStmt } from '../sema/tree.ts';
import { operands } from './expr.ts';
import type { Fn, Val } from './func.ts';
import type { OpenPlace } from './place.ts';
import { openPlace } from './place.ts';
import { extendTensor } from './runtime/slice.ts';
import { packedLayout } from './runtime/tensor.ts';
import { show } from './runtime/show.ts';
import { appendLiteral, appendStr, concatStr, newText } from './runtime/text.ts';

/**
 * Putting strings together. A tree of `concat` and `display` becomes one text that its parts are appended to, and
 * `s = concat(s, …)` appends to the variable's own block, so that building a text of n bytes in a loop costs O(n).
 */

interface Part {
  /** What is evaluated: the argument of a `display`, or a str. */
  readonly expr: TExpr;
}

/** The str parts of a tree of concatenations, in order. */
function partsOf(e: TExpr, out: Part[]): Part[] {
  if (e.kind === 'intrinsic' && (e.name === 'concat' || e.name === 'display')) {
    const args = e.args.flatMap((a) => (a.kind === 'value' ? [a.value] : []));
    if (e.name === 'concat') for (const a of args) partsOf(a, out);
    else if (args[0].type.kind === 'str') partsOf(args[0], out);
    else out.push({ expr: args[0] });
  } else out.push({ expr: e });
  return out;
}

/** Appends one evaluated part to a text and ends the use of the part. */
function appendPart(f: Fn, text: Value, part: Part, val: Val): Value {
  const { expr } = part;
  let result: Value;
  if (expr.type.kind !== 'str') result = show(f.ctx, f.b, expr.type, text, val.v);
  else if (expr.kind === 'str') result = appendLiteral(f.ctx, f.b, text, expr.value);
  else result = appendStr(f.ctx, f.b, text, val.v[0]);
  f.release(val, expr.type);
  return result;
}

/** A concatenation of strings, or the display of a value: an owned str. */
export function lowerText(f: Fn, e: TExpr): Val {
  const { b } = f;
  const parts = partsOf(e, []);
  const vals = operands(
    f,
    parts.map((p) => p.expr),
  );
  if (!b.reachable) return f.owned([b.u32(0)], e.type);
  if (parts.length === 1 && parts[0].expr.type.kind === 'str') return vals[0];
  const strings = parts.every((p) => p.expr.type.kind === 'str');
  if (parts.length === 2 && strings && vals[0].own !== 'owned') {
    const v = b.call(concatStr(f.ctx), [vals[0].v[0], vals[1].v[0]], ['u32']);
    f.release(vals[1], parts[1].expr.type);
    return f.owned(v, e.type);
  }
  // A temporary str at the beginning is the text that the others are appended to.
  const first = vals[0].own === 'owned' && parts[0].expr.type.kind === 'str';
  let text = first ? vals[0].v[0] : newText(f.ctx, b);
  parts.forEach((p, i) => {
    if (i > 0 || !first) text = appendPart(f, text, p, vals[i]);
  });
  return f.owned([text], e.type);
}

/** Lowers `x = concat(x, …)` in place; false where the assignment is of another form. */
export function lowerAppend(f: Fn, s: Extract<TStmt, { kind: 'assign' }>): boolean {
  const { place, value } = s;
  if (s.op !== undefined || place.path.length > 0 || value.kind !== 'intrinsic' || value.name !== 'concat')
    return false;
  const t = place.local.type;
  if (t.kind === 'str') return appendText(f, s);
  if (t.kind !== 'tensor' || t.dims.length !== 1 || packedLayout(t)) return false;
  const [left, right] = value.args;
  if (left.kind !== 'value' || right.kind !== 'value' || !isLocal(left.value, s)) return false;
  const [val] = ownBorrowed(f, operands(f, [right.value]), [right.value.type]);
  if (!f.b.reachable) return true;
  f.env.set(place.local, f.b.call(extendTensor(f.ctx, t), [f.read(place.local)[0], val.v[0]], ['u32']));
  f.release(val, right.value.type);
  return true;
}

function appendText(f: Fn, s: Extract<TStmt, { kind: 'assign' }>): boolean {
  const [first, ...parts] = partsOf(s.value, []);
  if (!isLocal(first.expr, s)) return false;
  appendParts(f, parts, () => openPlace(f, s.place, []));
  return true;
}

/** `place += value` of strings: the parts of the value are evaluated, then appended to the place's own block. */
export function appendTo(f: Fn, value: TExpr, place: () => OpenPlace): void {
  appendParts(f, partsOf(value, []), place);
}

function appendParts(f: Fn, parts: readonly Part[], place: () => OpenPlace): void {
  const es = parts.map((p) => p.expr);
  const vals = ownBorrowed(
    f,
    operands(f, es),
    es.map((e) => e.type),
  );
  if (!f.b.reachable) return;
  // The parts are evaluated by now: what they read of the variable is the old value.
  const open = place();
  let text = open.read()[0];
  parts.forEach((p, i) => (text = appendPart(f, text, p, vals[i])));
  open.write([text]);
}

function isLocal(e: TExpr, s: Extract<TStmt, { kind: 'assign' }>): boolean {
  return e.kind === 'local' && e.local === s.place.local;
}

/** Values that variables own are retained: a variable's block is about to be written, and might be the same. */
function ownBorrowed(f: Fn, vals: Val[], types: readonly Type[]): Val[] {
  return vals.map((v, i) => (v.own === 'borrowed' ? f.owned(f.own(v, types[i]), types[i]) : v));
}
