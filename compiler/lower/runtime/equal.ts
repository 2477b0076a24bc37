import type { Builder } from '../../ir/builder.ts';
import type { Value } from '../../ir/types.ts';
import type { EnumTy, TensorTy, Type } from '../../../spec/abi.ts';
import { enumLayout, flatten, headerBytes, memoryLayout, TAG_OFFSET } from '../../../spec/layout.ts';
import { hasHandles, runtimeKey } from '../../../spec/runtime-names.ts';
import { scalarInfo } from '../../../spec/types.ts';
import type { Context } from '../context.ts';
import { add, bin, countLoop, mul } from '../emit.ts';
import { loadBox, openDims, variantParts } from './count.ts';
import { elementCount, elementForm, loadDim, loadElement, payloadSize } from './tensor.ts';

/** Whether two values of a type are equal: part by part, tensors with equal dimensions, floats as IEEE compares them. */
export function equalValues(ctx: Context, b: Builder, t: Type, x: Value[], y: Value[]): Value {
  if (t.kind === 'scalar') return b.op('eq', [x[0], y[0]]);
  if (t.kind === 'tuple' && t.items.length === 0) return b.bool(true);
  const types = flatten(t);
  const name = ctx.support(`rt.equal.${runtimeKey(t)}`, [...types, ...types], ['bool'], 'keep', (b, params) => {
    const left = params.slice(0, types.length);
    const right = params.slice(types.length);
    if (t.kind === 'str') return [sameBytes(ctx, b, left[0], right[0], 1, (h) => loadDim(b, h, 0))];
    if (t.kind === 'tensor') return equalTensors(ctx, b, openDims(t), left[0], right[0]);
    if (t.kind === 'enum') return equalEnums(ctx, b, t, left, right);
    equalParts(ctx, b, t.kind === 'tuple' ? t.items : t.fields.map((f) => f.type), left, right);
  });
  return b.call(name, [...x, ...y], ['bool'])[0];
}

/** Returns from the function under construction: false at the first pair of parts that differ, else true. */
function equalParts(ctx: Context, b: Builder, types: readonly Type[], x: Value[], y: Value[]): void {
  let at = 0;
  for (const t of types) {
    const n = flatten(t).length;
    const same = equalValues(ctx, b, t, x.slice(at, at + n), y.slice(at, at + n));
    returnFalseUnless(b, same);
    at += n;
  }
  b.return([b.bool(true)]);
}

function returnFalseUnless(b: Builder, condition: Value): void {
  b.if(
    condition,
    [],
    () => [],
    () => b.return([b.bool(false)]),
  );
}

/** Dimensions equal and payloads equal byte for byte; `size` gives a block's payload bytes. */
function sameBytes(ctx: Context, b: Builder, x: Value, y: Value, rank: number, size: (h: Value) => Value): Value {
  for (let i = 0; i < rank; i++) returnFalseUnless(b, bin(b, 'eq', loadDim(b, x, i), loadDim(b, y, i)));
  const header = headerBytes(rank);
  return b.call(equalBytes(ctx), [add(b, x, header), add(b, y, header), size(x)], ['bool'])[0];
}

function equalBytes(ctx: Context): string {
  return ctx.support('rt.equal.bytes', ['u32', 'u32', 'u32'], ['bool'], 'keep', (b, [x, y, count]) => {
    const words = bin(b, 'and', count, 0xfffffff8);
    const compare = (type: 'u64' | 'u8', step: number, start: Value, end: Value) =>
      b.loop([start], [], (loop, [i]) => {
        b.if(bin(b, 'lt', i, end), [], () => {
          returnFalseUnless(b, b.op('eq', [b.load(type, add(b, x, i)), b.load(type, add(b, y, i))]));
          b.br(loop, [add(b, i, step)]);
        });
      });
    compare('u64', 8, b.u32(0), words);
    compare('u8', 1, words, count);
    return [b.bool(true)];
  });
}

/** Whether equal values of the type always have equal bytes in memory: no floats, no handles, no padding. */
function bytesDecide(t: Type | TensorTy['elem']): boolean {
  if (t.kind === 'half' || hasHandles(t)) return false;
  const { bytes, components } = memoryLayout(t);
  const used = components.reduce((n, c) => n + scalarInfo(c).bytes, 0);
  return used === bytes && components.every((c) => scalarInfo(c).kind !== 'float');
}

function equalTensors(ctx: Context, b: Builder, t: TensorTy, x: Value, y: Value): Value[] {
  const rank = t.dims.length;
  if (bytesDecide(t.elem)) {
    const size = (h: Value) =>
      payloadSize(
        ctx,
        b,
        t,
        t.dims.map((_, i) => loadDim(b, h, i)),
      );
    return [sameBytes(ctx, b, x, y, rank, size)];
  }
  for (let i = 0; i < rank; i++) returnFalseUnless(b, bin(b, 'eq', loadDim(b, x, i), loadDim(b, y, i)));
  const form = elementForm(t.elem);
  const header = headerBytes(rank);
  countLoop(b, b.u32(0), elementCount(b, t, x), [], (i) => {
    const offset = mul(b, i, form.bytes);
    const left = loadElement(b, form, add(b, x, offset), header);
    const right = loadElement(b, form, add(b, y, offset), header);
    const elem: Type = t.elem.kind === 'half' ? { kind: 'scalar', name: 'f32' } : t.elem;
    returnFalseUnless(b, equalValues(ctx, b, elem, left, right));
    return [];
  });
  return [b.bool(true)];
}

/** A chain of boxed enums (a list) is compared in a loop, not by recursion: see dropBoxed in count.ts. */
function equalEnums(ctx: Context, b: Builder, t: EnumTy, x: Value[], y: Value[]): void {
  if (!enumLayout(t).boxed) {
    returnFalseUnless(b, b.op('eq', [x[0], y[0]]));
    t.variants.forEach((v, i) => {
      if (v.payload.length === 0) return;
      b.if(bin(b, 'eq', x[0], i), [], () =>
        equalParts(ctx, b, v.payload, variantParts(t, i, x), variantParts(t, i, y)),
      );
    });
    b.return([b.bool(true)]);
    return;
  }
  b.loop([x[0], y[0]], [], (loop, [left, right]) => {
    const tag = b.load('i32', left, TAG_OFFSET);
    returnFalseUnless(b, b.op('eq', [tag, b.load('i32', right, TAG_OFFSET)]));
    t.variants.forEach((v, i) => {
      if (v.payload.length === 0) return;
      b.if(bin(b, 'eq', tag, i), [], () => {
        const p = loadBox(b, t, i, left);
        const q = loadBox(b, t, i, right);
        if (v.payload[v.payload.length - 1] !== t) return equalParts(ctx, b, v.payload, p, q);
        let at = 0;
        for (const part of v.payload.slice(0, -1)) {
          const n = flatten(part).length;
          returnFalseUnless(b, equalValues(ctx, b, part, p.slice(at, at + n), q.slice(at, at + n)));
          at += n;
        }
        b.br(loop, [p[at], q[at]]);
      });
    });
    b.return([b.bool(true)]);
  });
  b.trap('unreachable');
}
