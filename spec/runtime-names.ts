import type { EnumTy, TensorTy, Type } from './abi.ts';
import { enumLayout, headerBytes } from './layout.ts';

/**
 * Names of the support functions that travel inside every module and that an embedder calls to make and free values.
 *
 * `rt.alloc(payload bytes, header bytes) → handle`: reference count 1, zero-filled payload, dimensions unset (zero).
 * `rt.retain(handle)` counts one more owner. The function of `dropName` counts one fewer and frees at none.
 */
export const ALLOC = 'rt.alloc';
/** Frees a block whose parts need no care: a kernel's scratch. */
export const RELEASE = 'rt.release';
export const RETAIN = 'rt.retain';

/** Name of the global that holds the end of the heap: what lies beyond is free, and zero. */
export const HEAP_TOP_NAME = 'heap_top';

/** Free-list heads (u32 addresses, 0: none) lie in `[FREE_LISTS, FREE_LISTS_END)`, zero at the start; data comes after. */
export const FREE_LISTS = 16;
export const FREE_LISTS_END = 640;

/** Text that is equal for types whose values the same support functions handle: dimensions are left out. */
export function runtimeKey(t: Type | TensorTy['elem']): string {
  switch (t.kind) {
    case 'scalar':
    case 'half':
      return t.name;
    case 'str':
      return 'str';
    case 'tensor': {
      const tile = t.layout.tile ? `.${t.layout.tile[0]}x${t.layout.tile[1]}` : '';
      const layout = t.layout.name === 'dense' ? '' : `@${t.layout.name}${tile}`;
      return `[${','.repeat(Math.max(0, t.dims.length - 1))}]${runtimeKey(t.elem)}${layout}`;
    }
    case 'tuple':
      return `(${t.items.map(runtimeKey).join(',')})`;
    case 'struct':
    case 'enum':
      return t.name;
  }
}

const handles = new WeakMap<Type, boolean>();

/** Whether values of the type hold handles of heap blocks, which must be counted. */
export function hasHandles(t: Type | TensorTy['elem']): boolean {
  if (t.kind === 'scalar' || t.kind === 'half') return false;
  if (t.kind === 'str' || t.kind === 'tensor') return true;
  const known = handles.get(t);
  if (known !== undefined) return known;
  const found =
    t.kind === 'tuple'
      ? t.items.some(hasHandles)
      : t.kind === 'struct'
        ? t.fields.some((f) => hasHandles(f.type))
        : enumHasHandles(t);
  handles.set(t, found);
  return found;
}

function enumHasHandles(t: EnumTy): boolean {
  return enumLayout(t).boxed || t.variants.some((v) => v.payload.some(hasHandles));
}

/** Bytes before the payload of the block that a str, a tensor or a boxed enum is a handle of. */
export function blockHeader(t: Type): number {
  return t.kind === 'tensor' ? headerBytes(t.dims.length) : 16;
}

/**
 * Name of the function that gives up one owned value of a type with handles: it takes the flattened components and
 * returns nothing. Undefined for tuples and structs, whose parts are dropped one by one, and for types without handles.
 */
export function dropName(t: Type): string | undefined {
  if (!hasHandles(t) || t.kind === 'tuple' || t.kind === 'struct') return undefined;
  if (t.kind === 'str' || (t.kind === 'tensor' && !hasHandles(t.elem))) {
    const header = blockHeader(t);
    return header === 16 ? 'rt.release' : `rt.release.${header}`;
  }
  return `rt.drop.${runtimeKey(t)}`;
}
