import type { OpName } from '../../spec/ops/index.ts';
import { hasHandles } from '../../spec/runtime-names.ts';
import type { TExpr, TStmt } from '../sema/tree.ts';
import type { Value } from '../ir/types.ts';
import { appendTo, lowerAppend } from './concat.ts';
import { discard, lowerBreak, lowerContinue, lowerForEach, lowerForRange, lowerReturn, lowerWhile } from './control.ts';
import { wrap } from './emit.ts';
import { lowerExpr, lowerOwned, operands, scalar } from './expr.ts';
import type { Fn, Val } from './func.ts';
import { bindPattern } from './pattern.ts';
import { openPlace, placeIndices } from './place.ts';
import { dropValue } from './runtime/count.ts';
import { equalValues } from './runtime/equal.ts';
import { show } from './runtime/show.ts';
import { appendLiteral, appendStr, newText } from './runtime/text.ts';
import { loadDim } from './runtime/tensor.ts';
import { nameValues } from './names.ts';

export function lowerStmt(f: Fn, s: TStmt): void {
  const { b } = f;
  const outer = b.span;
  b.span = s.span;
  switch (s.kind) {
    case 'let':
      bindPattern(f, s.pattern, s.value.type, lowerExpr(f, s.value));
      break;
    case 'bindShape': {
      const tensor = f.read(s.tensor)[0];
      f.define(s.local, { v: [wrap(b, loadDim(b, tensor, s.axis), 'i32')], own: 'stable' });
      f.shapes.set(s.local.name, s.local);
      break;
    }
    case 'assign':
      lowerAssign(f, s);
      break;
    case 'expr':
      discard(f, s.expr);
      break;
    case 'while':
      lowerWhile(f, s);
      break;
    case 'forRange':
      lowerForRange(f, s);
      break;
    case 'forEach':
      lowerForEach(f, s);
      break;
    case 'break':
      lowerBreak(f, s);
      break;
    case 'continue':
      lowerContinue(f, s);
      break;
    case 'return':
      lowerReturn(f, s);
      break;
    case 'assert':
      lowerAssert(f, s);
      break;
    case 'trap':
      b.trap(s.trap);
      break;
  }
  b.span = outer;
}

/** Indices first, then the right side; then the place is made the variable's own, read and written. */
function lowerAssign(f: Fn, s: Extract<TStmt, { kind: 'assign' }>): void {
  const { b } = f;
  if (lowerAppend(f, s)) return;
  const { place } = s;
  const indices = placeIndices(f, place);
  if (s.op === undefined) {
    const value = lowerOwned(f, s.value);
    if (!b.reachable) return;
    const open = openPlace(f, place, indices);
    const old = hasHandles(place.type) && !open.copies ? open.read() : undefined;
    open.write(value);
    if (old) dropValue(f.ctx, b, place.type, old);
    if (place.path.length === 0) nameValues(value, place.type, place.local.name);
    return;
  }
  if (s.op === 'concat') {
    appendTo(f, s.value, () => openPlace(f, place, indices));
    return;
  }
  const right = scalar(f, s.value);
  const open = openPlace(f, place, indices);
  open.write([b.op(s.op as OpName, [open.read()[0], right] as Value[])]);
}

const COMPARISONS = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);

/**
 * On failure the host keeps a text: the condition as written, the message, and for a comparison its two sides. All of
 * it is made on the failing path alone.
 */
function lowerAssert(f: Fn, s: Extract<TStmt, { kind: 'assert' }>): void {
  const { b } = f;
  const c = s.cond;
  let holds: Value;
  let sides: [TExpr, Val][] = [];
  if (c.kind === 'equal' || (c.kind === 'op' && COMPARISONS.has(c.op) && c.args.length === 2)) {
    const es = c.kind === 'equal' ? [c.left, c.right] : [c.args[0], c.args[1]];
    const vals = operands(f, es);
    sides = [
      [es[0], vals[0]],
      [es[1], vals[1]],
    ];
    if (c.kind === 'equal') {
      const same = equalValues(f.ctx, b, es[0].type, vals[0].v, vals[1].v);
      holds = c.negate ? b.op('not', [same]) : same;
    } else {
      holds = b.op(c.op as OpName, [vals[0].v[0], vals[1].v[0]] as Value[]);
    }
  } else {
    holds = scalar(f, c);
  }
  if (!b.reachable) return;
  b.if(
    holds,
    [],
    () => [],
    () => {
      let text = appendLiteral(f.ctx, b, newText(f.ctx, b), s.text);
      if (s.message) {
        text = appendLiteral(f.ctx, b, text, ': ');
        text = appendStr(f.ctx, b, text, lowerExpr(f, s.message).v[0]);
      }
      sides.forEach(([e, val], i) => {
        text = appendLiteral(f.ctx, b, text, i === 0 ? '\n  left:  ' : '\n  right: ');
        text = show(f.ctx, b, e.type, text, val.v);
      });
      b.call(f.ctx.host('trap_text'), [text], []);
      b.trap('assert');
    },
  );
  for (const [e, val] of sides) f.release(val, e.type);
}
