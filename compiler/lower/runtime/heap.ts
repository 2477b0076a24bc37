import type { Builder } from '../../ir/builder.ts';
import type { Value } from '../../ir/types.ts';
import { CAPACITY_OFFSET, RC_OFFSET } from '../../../spec/layout.ts';
import { ALLOC, FREE_LISTS, RETAIN } from '../../../spec/runtime-names.ts';
import type { Context } from '../context.ts';
import { add, alignUp, bin, shr, wrap } from '../emit.ts';

/**
 * The allocator: size classes with a free list each, and a bump pointer (global 0) behind them. Classes are the
 * multiples of 16 up to 1024 bytes, header included, then four to every doubling. A free block's first word links it.
 */
export const HEAP_TOP = 0;
const SMALL = 1024;
/** Larger payloads trap `memory` at once: sizes stay far from wrapping in u32. */
const MAX_PAYLOAD = 0x7fff0000;

/** Size of the class that holds `total` bytes, and the address of its free-list head. */
function sizeClass(b: Builder, total: Value): [Value, Value] {
  const [size, slot] = b.if(
    bin(b, 'le', total, SMALL),
    ['u32', 'u32'],
    () => {
      const n = alignUp(b, total, 16);
      return [n, shr(b, n, 2)];
    },
    () => {
      const n = bin(b, 'sub', total, 1);
      const exponent = bin(b, 'sub', b.i32(31), b.op('clz', [n]));
      const shift = bin(b, 'sub', exponent, 2);
      const step = bin(b, 'and', b.op('shr', [n, shift]), 3);
      const size = b.op('shl', [add(b, step, 5), shift]);
      const index = add(b, add(b, step, 65), wrap(b, b.op('shl', [bin(b, 'sub', exponent, 10), b.i32(2)]), 'u32'));
      return [size, b.op('shl', [index, b.i32(2)])];
    },
  );
  return [size, add(b, slot, FREE_LISTS)];
}

function allocator(ctx: Context, name: string, zeroed: boolean): string {
  return ctx.support(name, ['u32', 'u32'], ['u32'], 'new', (b, [payload, header]) => {
    b.trapIf(bin(b, 'gt', payload, MAX_PAYLOAD), 'memory');
    const [size, list] = sizeClass(b, add(b, payload, header));
    const head = b.load('u32', list);
    const capacity = bin(b, 'sub', size, header);
    const [handle] = b.if(
      bin(b, 'ne', head, 0),
      ['u32'],
      () => {
        b.store(list, b.load('u32', head));
        // Dimensions are part of the header: the whole of it is cleared, so that no stale word is ever seen.
        if (zeroed) b.opN('mem_fill', [head, b.int('u8', 0), size]);
        return [head];
      },
      () => {
        const top = b.op('global_get', [], { index: HEAP_TOP }, 'u32');
        const end = add(b, top, size);
        b.trapIf(bin(b, 'lt', end, top), 'memory');
        const limit = b.op('mem_size', []);
        b.if(bin(b, 'gt', end, limit), [], () => {
          b.op('mem_grow', [alignUp(b, bin(b, 'sub', end, limit), 65536)]);
        });
        b.opN('global_set', [end], { index: HEAP_TOP });
        return [top];
      },
    );
    b.storeWords('count', handle, b.i32(1), RC_OFFSET);
    b.store(handle, capacity, CAPACITY_OFFSET);
    return [handle];
  });
}

/** `(payload bytes, header bytes) → handle`, zero-filled. */
export function alloc(ctx: Context): string {
  return allocator(ctx, ALLOC, true);
}

/** As `alloc` with the payload's bytes left as they are: for callers that write all of them. */
export function allocRaw(ctx: Context): string {
  return allocator(ctx, 'rt.alloc_raw', false);
}

/** `(handle, header bytes)`: gives the block back; nothing in it is looked at. */
export function free(ctx: Context): string {
  return ctx.support('rt.free', ['u32', 'u32'], [], 'keep', (b, [handle, header]) => {
    const capacity = b.load('u32', handle, CAPACITY_OFFSET);
    const [, list] = sizeClass(b, add(b, capacity, header));
    b.store(handle, b.load('u32', list));
    b.store(list, handle);
  });
}

/** `(handle)`: one more owner, unless the block is immortal. */
export function retain(ctx: Context): string {
  return ctx.support(RETAIN, ['u32'], [], 'keep', (b, [handle]) => {
    const count = b.loadWords('count', 'i32', handle, RC_OFFSET);
    b.if(bin(b, 'gt', count, 0), [], () => b.storeWords('count', handle, add(b, count, 1), RC_OFFSET));
  });
}

/** One owner fewer; at none `last` runs and the block is freed. */
export function giveUp(ctx: Context, b: Builder, handle: Value, header: number, last?: () => void): void {
  const count = b.loadWords('count', 'i32', handle, RC_OFFSET);
  b.if(
    bin(b, 'eq', count, 1),
    [],
    () => {
      last?.();
      b.call(free(ctx), [handle, b.u32(header)], []);
    },
    () => {
      b.if(bin(b, 'gt', count, 0), [], () => b.storeWords('count', handle, bin(b, 'sub', count, 1), RC_OFFSET));
    },
  );
}

/** `(a, b) → a · b` for sizes; traps `memory` where the product is no size. */
export function sizeProduct(ctx: Context): string {
  return ctx.support('rt.size', ['u32', 'u32'], ['u32'], 'keep', (b, [x, y]) => {
    const product = bin(b, 'mul', wrap(b, x, 'u64'), wrap(b, y, 'u64'));
    b.trapIf(b.op('gt', [product, b.int('u64', MAX_PAYLOAD)]), 'memory');
    return [wrap(b, product, 'u32')];
  });
}
