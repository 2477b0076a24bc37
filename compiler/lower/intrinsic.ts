import type { Value } from '../ir/types.ts';
import type { TensorTy } from '../../spec/abi.ts';
import { BLOCK_BYTES, DIMS_OFFSET, headerBytes, TRITS_PER_BLOCK } from '../../spec/layout.ts';
import { InternalError } from '../../spec/internal.ts';
import type { TArg, TExpr } from '../sema/tree.ts';
import { lowerText } from './concat.ts';
import { add, bin, mul, wrap } from './emit.ts';
import { lowerExpr, operands } from './expr.ts';
import type { Fn, Val } from './func.ts';
import { UNIT_VAL } from './func.ts';
import { openPlace, placeIndices } from './place.ts';
import { grow, unique } from './runtime/count.ts';
import { concatTensors } from './runtime/slice.ts';
import { dimOf, elementForm, loadDim, loadElement, packedLayout, storeElement, zeroByte } from './runtime/tensor.ts';
import { checkUtf8, STR_HEADER } from './runtime/text.ts';
import { getTrit, setTrit } from './runtime/trits.ts';

type Intrinsic = Extract<TExpr, { kind: 'intrinsic' }>;

function valueArg(args: readonly TArg[], i: number): TExpr {
  const a = args[i];
  if (a?.kind !== 'value') throw new InternalError('I-LOWER-ARG', `argument ${i} must be a value`, 'lower');
  return a.value;
}

export function lowerIntrinsic(f: Fn, e: Intrinsic): Val {
  const { b, ctx } = f;
  switch (e.name) {
    case 'len':
      return lowerDim(f, valueArg(e.args, 0), 0);
    case 'dim': {
      const axis = valueArg(e.args, 1);
      if (axis.kind !== 'const') throw new InternalError('I-LOWER-DIM', 'the axis is no constant', 'lower');
      return lowerDim(f, valueArg(e.args, 0), Number(axis.value));
    }
    case 'push':
      return lowerPush(f, e);
    case 'pop':
      return lowerPop(f, e);
    case 'concat': {
      const [x, y] = [valueArg(e.args, 0), valueArg(e.args, 1)];
      if (x.type.kind !== 'tensor') return lowerText(f, e);
      const [left, right] = operands(f, [x, y]);
      const v = b.call(concatTensors(ctx, x.type), [left.v[0], right.v[0]], ['u32']);
      f.release(left, x.type);
      f.release(right, y.type);
      return f.owned(v, e.type);
    }
    case 'display':
      return lowerText(f, e);
    case 'print': {
      const arg = valueArg(e.args, 0);
      const val = lowerExpr(f, arg);
      b.call(ctx.host('print'), val.v, []);
      f.release(val, arg.type);
      return UNIT_VAL;
    }
    case 'panic': {
      const val = lowerExpr(f, valueArg(e.args, 0));
      b.call(ctx.host('trap_text'), val.v, []);
      b.trap('unreachable');
      return UNIT_VAL;
    }
    case 'str_bytes':
      // A str and a `[n]u8` have the same block, so that one becomes the other by sharing it.
      return lowerExpr(f, valueArg(e.args, 0));
    case 'bytes_to_str': {
      const arg = valueArg(e.args, 0);
      const val = lowerExpr(f, arg);
      b.call(checkUtf8(ctx), [add(b, val.v[0], STR_HEADER), loadDim(b, val.v[0], 0)], []);
      return { v: val.v, own: val.own };
    }
  }
}

function lowerDim(f: Fn, arg: TExpr, axis: number): Val {
  const { b } = f;
  const val = lowerExpr(f, arg);
  const n = wrap(b, loadDim(b, val.v[0], axis), 'i32');
  f.release(val, arg.type);
  return { v: [n], own: 'stable' };
}

function growable(e: Intrinsic): { t: TensorTy; arg: Extract<TArg, { kind: 'inout' }> } {
  const arg = e.args[0];
  if (arg?.kind !== 'inout' || arg.place.type.kind !== 'tensor') {
    throw new InternalError('I-LOWER-PUSH', `${e.name} needs an inout tensor`, 'lower');
  }
  return { t: { ...arg.place.type, dims: [null] }, arg };
}

/** Appends an element in place; the block's capacity at least doubles when it is full. */
function lowerPush(f: Fn, e: Intrinsic): Val {
  const { b, ctx } = f;
  const { t, arg } = growable(e);
  const indices = placeIndices(f, arg.place);
  const item = valueArg(e.args, 1);
  const v = f.own(lowerExpr(f, item), item.type);
  if (!b.reachable) return UNIT_VAL;
  const open = openPlace(f, arg.place, indices);
  const old = open.read()[0];
  const n = loadDim(b, old, 0);
  const more = add(b, n, 1);
  const packed = packedLayout(t);
  let handle: Value;
  if (packed) {
    const per = TRITS_PER_BLOCK[packed];
    const size = (count: Value) => mul(b, bin(b, 'div', add(b, count, per - 1), per), BLOCK_BYTES[packed]);
    [handle] = b.call(grow(ctx, t), [old, size(n), size(more)], ['u32']);
    const base = add(b, handle, headerBytes(1));
    b.if(bin(b, 'eq', bin(b, 'rem', n, per), 0), [], () => {
      const at = add(b, base, mul(b, bin(b, 'div', n, per), BLOCK_BYTES[packed]));
      b.opN('mem_fill', [at, b.int('u8', zeroByte(t.layout)), b.u32(BLOCK_BYTES[packed])]);
    });
    b.storeWords('dims', handle, more, DIMS_OFFSET);
    setTrit(ctx, b, t, base, b.u32(0), n, more, v[0]);
  } else {
    const form = elementForm(t.elem);
    [handle] = b.call(grow(ctx, t), [old, mul(b, n, form.bytes), mul(b, more, form.bytes)], ['u32']);
    b.storeWords('dims', handle, more, DIMS_OFFSET);
    storeElement(b, form, add(b, handle, mul(b, n, form.bytes)), headerBytes(1), v);
  }
  open.write([handle]);
  return UNIT_VAL;
}

/** Takes the last element off, in place; traps `bounds` where there is none. */
function lowerPop(f: Fn, e: Intrinsic): Val {
  const { b, ctx } = f;
  const { t, arg } = growable(e);
  const open = openPlace(f, arg.place, placeIndices(f, arg.place));
  const shared = open.read()[0];
  b.trapIf(bin(b, 'eq', loadDim(b, shared, 0), 0), 'bounds');
  const handle = unique(ctx, b, t, shared);
  const n = bin(b, 'sub', loadDim(b, handle, 0), 1);
  let v: Value[];
  if (packedLayout(t)) {
    const base = add(b, handle, headerBytes(1));
    const K = dimOf(b, t, handle, 0);
    v = [getTrit(ctx, b, t, base, b.u32(0), n, K)];
    // Padding is zero trits.
    setTrit(ctx, b, t, base, b.u32(0), n, K, b.trit(0));
  } else {
    const form = elementForm(t.elem);
    v = loadElement(b, form, add(b, handle, mul(b, n, form.bytes)), headerBytes(1));
  }
  b.storeWords('dims', handle, n, DIMS_OFFSET);
  open.write([handle]);
  return f.owned(v, e.type);
}
