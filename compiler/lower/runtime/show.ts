import type { Builder } from '../../ir/builder.ts';
import type { Value } from '../../ir/types.ts';
import type { EnumTy, TensorTy, Type } from '../../../spec/abi.ts';
import { enumLayout, flatten, headerBytes, TAG_OFFSET } from '../../../spec/layout.ts';
import { runtimeKey } from '../../../spec/runtime-names.ts';
import { scalarInfo } from '../../../spec/types.ts';
import type { Context } from '../context.ts';
import { add, bin, countLoop, mul } from '../emit.ts';
import { loadBox, openDims, variantParts } from './count.ts';
import { dimOf, elementForm, loadElement, packedLayout } from './tensor.ts';
import { appendFloat, appendInt, appendLiteral, appendQuoted, appendStr } from './text.ts';
import { getTrit } from './trits.ts';

/**
 * The text of any value: `-3`, `1.5`, `true`, `[[1, 0], [0, 1]]`, `(1, "one")`, `Point { x: 1, y: 2 }`, `Some(3)`.
 * A str stands in quotes inside other values.
 */
export function show(ctx: Context, b: Builder, t: Type | TensorTy['elem'], text: Value, values: Value[]): Value {
  if (t.kind === 'half') return appendFloat(ctx, b, text, values[0]);
  if (t.kind === 'str') return b.call(appendQuoted(ctx), [text, values[0]], ['u32'])[0];
  if (t.kind === 'scalar') {
    const kind = scalarInfo(t.name).kind;
    if (kind === 'float') return appendFloat(ctx, b, text, values[0]);
    if (kind !== 'bool') return appendInt(ctx, b, text, values[0]);
    return appendStr(ctx, b, text, b.op('select', [values[0], b.u32(ctx.text('true')), b.u32(ctx.text('false'))]));
  }
  const name = ctx.support(
    `rt.show.${runtimeKey(t)}`,
    ['u32', ...flatten(t)],
    ['u32'],
    undefined,
    (b, [text, ...values]) => {
      if (t.kind === 'tensor') return [showTensor(ctx, b, openDims(t), text, values[0])];
      if (t.kind === 'enum') return showEnum(ctx, b, t, text, values);
      if (t.kind === 'tuple') {
        const open = appendLiteral(ctx, b, text, '(');
        const all = showParts(ctx, b, t.items, open, values);
        return [appendLiteral(ctx, b, all, t.items.length === 1 ? ',)' : ')')];
      }
      const open = appendLiteral(ctx, b, text, t.fields.length === 0 ? shortName(t.name) : `${shortName(t.name)} { `);
      const types = t.fields.map((f) => f.type);
      const labels = t.fields.map((f) => `${f.name}: `);
      const all = showParts(ctx, b, types, open, values, labels);
      return [appendLiteral(ctx, b, all, t.fields.length === 0 ? '' : ' }')];
    },
  );
  return b.call(name, [text, ...values], ['u32'])[0];
}

/** `geometry.shapes.Point<i32>` is shown as `Point`. */
function shortName(name: string): string {
  const plain = name.replace(/<.*$/s, '');
  return plain.slice(plain.lastIndexOf('.') + 1);
}

function showParts(
  ctx: Context,
  b: Builder,
  types: readonly Type[],
  text: Value,
  values: Value[],
  labels?: string[],
): Value {
  let at = 0;
  types.forEach((t, i) => {
    const n = flatten(t).length;
    text = appendLiteral(ctx, b, text, (i > 0 ? ', ' : '') + (labels?.[i] ?? ''));
    text = show(ctx, b, t, text, values.slice(at, at + n));
    at += n;
  });
  return text;
}

function showEnum(ctx: Context, b: Builder, t: EnumTy, text: Value, values: Value[]): void {
  const { boxed } = enumLayout(t);
  const tag = boxed ? b.load('i32', values[0], TAG_OFFSET) : values[0];
  t.variants.forEach((v, i) => {
    const arm = () => {
      if (v.payload.length === 0) return b.return([appendLiteral(ctx, b, text, v.name)]);
      const parts = boxed ? loadBox(b, t, i, values[0]) : variantParts(t, i, values);
      const open = appendLiteral(ctx, b, text, `${v.name}(`);
      b.return([appendLiteral(ctx, b, showParts(ctx, b, v.payload, open, parts), ')')]);
    };
    if (i === t.variants.length - 1) arm();
    else b.if(bin(b, 'eq', tag, i), [], arm);
  });
  if (b.reachable) b.return([text]);
}

function showTensor(ctx: Context, b: Builder, t: TensorTy, text: Value, handle: Value): Value {
  const rank = t.dims.length;
  const base = add(b, handle, headerBytes(rank));
  const form = elementForm(t.elem);
  const K = rank === 0 ? b.u32(1) : dimOf(b, t, handle, rank - 1);
  const element = (row: Value, k: Value): Value[] => {
    if (packedLayout(t)) return [getTrit(ctx, b, t, base, row, k, K)];
    const index = rank < 2 ? k : add(b, bin(b, 'mul', row, K), k);
    return loadElement(b, form, add(b, base, mul(b, index, form.bytes)), 0);
  };
  const zero = b.u32(0);
  if (rank === 0) return show(ctx, b, t.elem, text, element(zero, zero));
  // `row` is the index of the subtensor among those of its rank, so that the innermost loop knows its row.
  const axis = (a: number, buffer: Value, row: Value): Value => {
    const open = appendLiteral(ctx, b, buffer, '[');
    const n = dimOf(b, t, handle, a);
    const [all] = countLoop(b, b.u32(0), n, [open], (i, [so]) => {
      const [separated] = b.if(
        bin(b, 'ne', i, 0),
        ['u32'],
        () => [appendLiteral(ctx, b, so, ', ')],
        () => [so],
      );
      if (a === rank - 1) return [show(ctx, b, t.elem, separated, element(row, i))];
      return [axis(a + 1, separated, add(b, bin(b, 'mul', row, n), i))];
    });
    return appendLiteral(ctx, b, all, ']');
  };
  return axis(0, text, zero);
}
