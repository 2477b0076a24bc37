import type { TensorTy, Type } from '../../spec/abi.ts';
import type { HintKey } from '../../spec/diagnostics/hints.ts';
import type { Span } from '../../spec/span.ts';
import type { Body, Details } from './analysis.ts';
import { joinDims } from './generics.ts';
import type { TExpr } from './tree.ts';
import { BOOL, ERR, isFloat, isInt, isNum, NEVER, NOTHING, show } from './types.ts';

/** Fitting an expression of one type into a place of another: only tensors convert, and only in layout and dimensions. */

/** The expression as `want`, with a run-time check or a layout conversion where one is needed; reports a mismatch. */
export function coerce(b: Body, t: TExpr, want: Type): TExpr {
  const found = t.type;
  if (found === want || found === ERR || found === NEVER || want === ERR) return t;
  if (found.kind === 'tensor' && want.kind === 'tensor') return coerceTensor(b, t, found, want);
  if (widens(b, found, want)) return t;
  return mismatch(b, t, want);
}

export function mismatch(b: Body, t: TExpr, want: Type, hint?: HintKey): TExpr {
  const found = t.type;
  const value = lastValue(t);
  const { span } = value;
  if (isNum(found) && isNum(want)) {
    const text = `${conversion(found, want)}(${b.p.text(span)})`;
    b.p.report('E0302', span, { found: show(found), expected: show(want) }, { suggestion: { span, text } });
  } else {
    const args = { found: show(found), expected: show(want), text: b.p.text(span) };
    if (value.kind === 'if' && value.else === undefined) b.p.report('E0323', span, { expected: show(want) });
    else b.p.report('E0301', span, args, { hint, ...(hint ? {} : fitting(b.p.text(span), span, found, want)) });
  }
  return { ...t, type: ERR };
}

/** The value of a block is its last expression, which is what there is to change. */
function lastValue(t: TExpr): TExpr {
  let at = t;
  while (at.kind === 'block' && at.value) at = at.value;
  return at;
}

/** What may be meant where the types differ: a text to write, or what to think of. */
function fitting(text: string, span: Span, found: Type, want: Type): Details {
  const suggestion = written(text, span, found, want);
  if (suggestion) return { suggestion };
  if (want === BOOL && isNum(found)) return { hint: 'condition' };
  if (carries(found, want)) return { hint: 'payload' };
  if (want === NOTHING) return { hint: 'no-result' };
  return {};
}

/** Whether a type is an Option or a Result of the other. */
function carries(outer: Type, inner: Type): boolean {
  return (
    outer.kind === 'enum' && /^(Option|Result)</.test(show(outer)) && outer.variants.some((v) => v.payload[0] === inner)
  );
}

/** The text that has the type wanted, where there is an obvious one: a display as text, a byte for its string. */
export function written(text: string, span: Span, found: Type, want: Type): { span: Span; text: string } | undefined {
  if (want.kind === 'str' && found !== NOTHING) return { span, text: `str(${text})` };
  const byte = want.kind === 'scalar' && want.name === 'u8' && found.kind === 'str';
  if (byte && /^"([ -~]|\\.)"$/.test(text)) return { span, text: text === `"'"` ? `'\\''` : `'${text.slice(1, -1)}'` };
  // `Some(x)` and `Ok(x)` carry what is there.
  if (carries(want, found) && want.kind === 'enum') {
    const holder = want.variants.find((v) => v.payload[0] === found)!;
    return { span, text: `${holder.name}(${text})` };
  }
  return undefined;
}

/** How a program writes the conversion between two numeric types. */
export function conversion(from: Type, to: Type): string {
  return isFloat(from) && isInt(to) ? `round<${show(to)}>` : show(to);
}

/** Whether `found` becomes `want` by forgetting dimensions alone: the same bits, so that nothing needs doing. */
function widens(b: Body, found: Type, want: Type): boolean {
  return joinDims(b.p, found, want) === want;
}

function coerceTensor(b: Body, t: TExpr, found: TensorTy, want: TensorTy): TExpr {
  if (found.elem !== want.elem) {
    const same = found.elem.kind !== 'half' && want.elem.kind !== 'half' && widens(b, found.elem, want.elem);
    if (!same) return mismatch(b, t, want);
  }
  if (found.dims.length !== want.dims.length) {
    b.p.report('E0401', lastValue(t).span, { expected: want.dims.length, found: found.dims.length, type: show(want) });
    return { ...t, type: ERR };
  }
  let checked = found.layout.name !== want.layout.name || String(found.layout.tile) !== String(want.layout.tile);
  for (let i = 0; i < want.dims.length; i++) {
    const w = want.dims[i];
    const f = found.dims[i];
    if (w === null || w === f) continue;
    if (typeof w === 'number' && typeof f === 'number') {
      b.p.report('E0402', lastValue(t).span, { expected: show(want), found: show(found) });
      return { ...t, type: ERR };
    }
    checked = true;
  }
  if (!checked) return t;
  // What the value is known to be is kept where the wanted type says nothing.
  const dims = want.dims.map((d, i) => d ?? found.dims[i]);
  return { kind: 'asTensor', value: t, type: b.p.types.tensor(want.elem, dims, want.layout), span: t.span };
}

/** The common type of the branches of an expression; undefined when they do not agree. */
export function join(b: Body, a: Type, c: Type): Type | undefined {
  return joinDims(b.p, a, c);
}

/** An expression whose value is dropped. */
export function discard(t: TExpr): TExpr {
  if (t.type === NOTHING || t.type === NEVER || t.type === ERR) return t;
  return {
    kind: 'block',
    stmts: [{ kind: 'expr', expr: t, span: t.span }],
    value: undefined,
    type: NOTHING,
    span: t.span,
  };
}

export function errorAt(span: TExpr['span']): TExpr {
  return { kind: 'tuple', items: [], type: ERR, span };
}
