import type { Builder } from '../../ir/builder.ts';
import type { Value } from '../../ir/types.ts';
import type { EnumTy, TensorTy, Type } from '../../../spec/abi.ts';
import { CAPACITY_OFFSET, enumLayout, flatten, layoutComponents, RC_OFFSET, TAG_OFFSET } from '../../../spec/layout.ts';
import { blockHeader, dropName, hasHandles, runtimeKey } from '../../../spec/runtime-names.ts';
import type { Context } from '../context.ts';
import { add, bin, wrap } from '../emit.ts';
import { alloc, allocRaw, free, giveUp, retain } from './heap.ts';
import { eachElement, elementForm, loadElement } from './tensor.ts';

/** Reference counts of values of any type: one more owner, one fewer, and a block made one's own before a write. */

/** The type without what it says of dimensions: what support functions shared by all sizes are written for. */
export function openDims(t: TensorTy): TensorTy {
  return { ...t, dims: t.dims.map(() => null) };
}

/** Calls `part` for each component range of a tuple's or struct's parts that holds handles. */
function eachPart(types: readonly Type[], values: readonly Value[], part: (t: Type, v: Value[]) => void): void {
  let at = 0;
  for (const t of types) {
    const n = flatten(t).length;
    if (hasHandles(t)) part(t, values.slice(at, at + n));
    at += n;
  }
}

/** For the live variant of a flat enum, the payload components in order. */
export function variantParts(t: EnumTy, variant: number, values: readonly Value[]): Value[] {
  return enumLayout(t).slots[variant].map((s) => values[s]);
}

/** Branches on the variant of a flat enum whose payload holds handles. */
function onVariant(
  b: Builder,
  t: EnumTy,
  values: Value[],
  run: (b: Builder, types: readonly Type[], parts: Value[]) => void,
): void {
  t.variants.forEach((v, i) => {
    if (!v.payload.some(hasHandles)) return;
    b.if(bin(b, 'eq', values[0], i), [], () => run(b, v.payload, variantParts(t, i, values)));
  });
}

/** One more owner of the value. */
export function retainValue(ctx: Context, b: Builder, t: Type, values: Value[]): void {
  if (!hasHandles(t)) return;
  if (t.kind === 'tuple') eachPart(t.items, values, (p, v) => retainValue(ctx, b, p, v));
  else if (t.kind === 'struct') {
    const types = t.fields.map((f) => f.type);
    eachPart(types, values, (p, v) => retainValue(ctx, b, p, v));
  } else if (t.kind === 'enum' && !enumLayout(t).boxed) {
    const name = ctx.support(`rt.retain.${runtimeKey(t)}`, flatten(t), [], 'keep', (b, params) => {
      onVariant(b, t, params, (b, types, parts) => eachPart(types, parts, (p, v) => retainValue(ctx, b, p, v)));
    });
    b.call(name, values, []);
  } else b.call(retain(ctx), [values[0]], []);
}

/** One owner fewer; what nobody owns then is freed. */
export function dropValue(ctx: Context, b: Builder, t: Type, values: Value[]): void {
  if (!hasHandles(t)) return;
  if (t.kind === 'tuple') eachPart(t.items, values, (p, v) => dropValue(ctx, b, p, v));
  else if (t.kind === 'struct') {
    const types = t.fields.map((f) => f.type);
    eachPart(types, values, (p, v) => dropValue(ctx, b, p, v));
  } else b.call(dropFunction(ctx, t), values, []);
}

/** The drop function of a str, tensor or enum type with handles, made if needed. */
export function dropFunction(ctx: Context, t: Type): string {
  const name = dropName(t)!;
  return ctx.support(name, flatten(t), [], 'keep', (b, params) => {
    if (t.kind === 'enum') {
      if (enumLayout(t).boxed) dropBoxed(ctx, b, t, params[0]);
      else onVariant(b, t, params, (b, types, parts) => eachPart(types, parts, (p, v) => dropValue(ctx, b, p, v)));
      return;
    }
    const header = blockHeader(t);
    const children = t.kind === 'tensor' && hasHandles(t.elem) ? () => dropElements(ctx, b, t, params[0]) : undefined;
    giveUp(ctx, b, params[0], header, children);
  });
}

function dropElements(ctx: Context, b: Builder, t: TensorTy, handle: Value): void {
  const form = elementForm(t.elem);
  eachElement(b, openDims(t), handle, (at) => dropValue(ctx, b, t.elem as Type, loadElement(b, form, at, 0)));
}

export interface BoxForm {
  readonly bytes: number;
  readonly offsets: readonly number[];
}
/** Payload of a boxed variant: its components as in memory, after a header of 16 bytes. */
export function boxForm(t: EnumTy, variant: number): BoxForm {
  const layout = layoutComponents(t.variants[variant].payload.flatMap(flatten));
  return { bytes: layout.bytes, offsets: layout.offsets };
}
export const BOX_HEADER = 16;

/** Components of a boxed variant's payload. */
export function loadBox(b: Builder, t: EnumTy, variant: number, handle: Value): Value[] {
  const { offsets } = boxForm(t, variant);
  return t.variants[variant].payload.flatMap(flatten).map((c, i) => b.load(c, handle, BOX_HEADER + offsets[i]));
}

/**
 * A long list must not need a deep stack: where a variant's last part is the enum itself, that part is dropped by the
 * next round of a loop.
 */
function dropBoxed(ctx: Context, b: Builder, t: EnumTy, first: Value): void {
  b.loop([first], [], (loop, [handle]) => {
    const count = b.loadWords('count', 'i32', handle, RC_OFFSET);
    b.if(
      bin(b, 'eq', count, 1),
      [],
      () => {
        const tag = b.load('i32', handle, TAG_OFFSET);
        t.variants.forEach((v, i) => {
          if (!v.payload.some(hasHandles)) return;
          b.if(bin(b, 'eq', tag, i), [], () => {
            const parts = loadBox(b, t, i, handle);
            const chained = v.payload[v.payload.length - 1] === t;
            const dropped = chained ? v.payload.slice(0, -1) : v.payload;
            eachPart(dropped, parts, (p, values) => dropValue(ctx, b, p, values));
            b.call(free(ctx), [handle, b.u32(BOX_HEADER)], []);
            if (chained) b.br(loop, [parts[parts.length - 1]]);
            else b.return([]);
          });
        });
        b.call(free(ctx), [handle, b.u32(BOX_HEADER)], []);
      },
      () => {
        b.if(bin(b, 'gt', count, 0), [], () => b.storeWords('count', handle, bin(b, 'sub', count, 1), RC_OFFSET));
      },
    );
  });
}

/** A new boxed variant that owns the components. */
export function newBox(ctx: Context, b: Builder, t: EnumTy, variant: number, parts: Value[]): Value {
  if (parts.length === 0) return b.u32(ctx.block([variant], BOX_HEADER, new Uint8Array(0)));
  const form = boxForm(t, variant);
  const [handle] = b.call(alloc(ctx), [b.u32(form.bytes), b.u32(BOX_HEADER)], ['u32']);
  b.store(handle, b.i32(variant), TAG_OFFSET);
  parts.forEach((v, i) => b.store(handle, v, BOX_HEADER + form.offsets[i]));
  return handle;
}

/** Copies the words after the capacity and `bytes` of payload from one block to another, counting children once more. */
function copyInto(ctx: Context, b: Builder, t: Type, from: Value, to: Value, bytes: Value): void {
  const header = blockHeader(t);
  b.opN('mem_copy', [add(b, to, 8), add(b, from, 8), add(b, bytes, header - 8)]);
  if (t.kind === 'tensor' && hasHandles(t.elem)) {
    const form = elementForm(t.elem);
    eachElement(b, openDims(t), to, (at) => retainValue(ctx, b, t.elem as Type, loadElement(b, form, at, 0)));
  }
}

/** `rt.own.…(handle) → handle`: takes one ownership of a shared block and gives a block of the caller's own. */
function ownCopy(ctx: Context, t: Type): string {
  return ctx.support(`rt.own.${ownKey(t)}`, ['u32'], ['u32'], 'copy', (b, [handle]) => {
    const bytes = b.load('u32', handle, CAPACITY_OFFSET);
    const [copy] = b.call(allocRaw(ctx), [bytes, b.u32(blockHeader(t))], ['u32']);
    copyInto(ctx, b, t, handle, copy, bytes);
    dropValue(ctx, b, t, [handle]);
    return [copy];
  });
}

/** Types with the same key are copied by the same code: blocks without handles differ in their header only. */
function ownKey(t: Type): string {
  return t.kind === 'tensor' && hasHandles(t.elem) ? runtimeKey(t) : String(blockHeader(t));
}

/** The block itself if nobody else owns it, else a copy: what every write in place asks for first. */
export function unique(ctx: Context, b: Builder, t: Type, handle: Value): Value {
  const alone = bin(b, 'eq', b.loadWords('count', 'i32', handle, RC_OFFSET), 1);
  const copy = ownCopy(ctx, t);
  return b.if(
    alone,
    ['u32'],
    () => [handle],
    () => b.call(copy, [handle], ['u32']),
  )[0];
}

/**
 * `rt.grow.…(handle, payload bytes used, payload bytes wanted) → handle`: the caller's own block with room for so many
 * bytes, the new ones zero. Capacity at least doubles, so that pushing n elements costs O(n).
 */
export function grow(ctx: Context, t: Type): string {
  return ctx.support(`rt.grow.${ownKey(t)}`, ['u32', 'u32', 'u32'], ['u32'], 'copy', (b, [handle, used, wanted]) => {
    const header = blockHeader(t);
    const count = b.loadWords('count', 'i32', handle, RC_OFFSET);
    const capacity = b.load('u32', handle, CAPACITY_OFFSET);
    const alone = bin(b, 'eq', count, 1);
    b.if(b.op('and', [alone, bin(b, 'le', wanted, capacity)]), [], () => b.return([handle]));
    const doubled = mulSaturating(b, used);
    const [copy] = b.call(alloc(ctx), [b.op('max', [wanted, doubled]), b.u32(header)], ['u32']);
    b.if(
      alone,
      [],
      () => {
        // The children move with their only owner.
        b.opN('mem_copy', [add(b, copy, 8), add(b, handle, 8), add(b, used, header - 8)]);
        b.call(free(ctx), [handle, b.u32(header)], []);
      },
      () => {
        copyInto(ctx, b, t, handle, copy, used);
        dropValue(ctx, b, t, [handle]);
      },
    );
    return [copy];
  });
}

/** Twice a size, or as much as a block can hold. */
function mulSaturating(b: Builder, size: Value): Value {
  const twice = b.op('min', [bin(b, 'mul', wrap(b, size, 'u64'), 2), b.int('u64', 0x7fff0000)]);
  return wrap(b, twice, 'u32');
}
