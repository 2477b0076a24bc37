import type { EnumTy, Layout, TensorTy, Type } from './abi.ts';
import type { ScalarType } from './types.ts';
import { scalarInfo } from './types.ts';

/**
 * How values of the language are laid out: as lists of scalar components in registers and signatures ("flattened"),
 * and as bytes in memory. Normative text: spec/semantics.md. Shared by lowering, the VM's embedding API and devices.
 *
 * Heap block: u32 reference count at 0 (bit 31 set: immortal, never counted), u32 capacity in bytes of the payload
 * at 4, then at 8 the i32 dimensions of a tensor (a str has one: its bytes) or the i32 tag of a boxed enum; the payload
 * begins at `headerBytes`. A handle is the block's address (u32, 16-byte aligned); 0 is never a handle.
 */
export const RC_OFFSET = 0;
export const CAPACITY_OFFSET = 4;
export const DIMS_OFFSET = 8;
export const TAG_OFFSET = 8;
export const IMMORTAL = 0x80000000;
export const BLOCK_ALIGN = 16;

/** Bytes before the payload of a tensor of a rank (a str and a boxed enum have rank 1): 16 up to rank 2, then 32, … */
export function headerBytes(rank: number): number {
  return (8 + 4 * rank + 15) & ~15;
}

/** Enums whose payloads need more components than this are boxed. */
export const MAX_FLAT_ENUM = 8;

/** Components of a type in registers: handles are `u32`. */
export function flatten(t: Type): ScalarType[] {
  switch (t.kind) {
    case 'scalar':
      return [t.name];
    case 'str':
    case 'tensor':
      return ['u32'];
    case 'tuple':
      return t.items.flatMap(flatten);
    case 'struct':
      return t.fields.flatMap((f) => flatten(f.type));
    case 'enum':
      return enumLayout(t).components;
  }
}

/**
 * Register types of a function of the language: parameters take the components of the parameters, results are those of the
 * result and then the new values of the `inout` parameters.
 */
export function flattenSignature(
  params: readonly { readonly type: Type; readonly inout: boolean }[],
  result: Type,
): { params: ScalarType[]; results: ScalarType[] } {
  return {
    params: params.flatMap((p) => flatten(p.type)),
    results: [...flatten(result), ...params.flatMap((p) => (p.inout ? flatten(p.type) : []))],
  };
}

export interface EnumLayout {
  /** A handle to a block with tag and payload (recursive or large enums). */
  readonly boxed: boolean;
  /** `['u32']` when boxed; else the tag (`i32`) and the merged payload slots. */
  readonly components: ScalarType[];
  /** For each variant, for each flattened payload component, its index in `components` (unboxed), else empty. */
  readonly slots: readonly (readonly number[])[];
}

const enumLayouts = new WeakMap<EnumTy, EnumLayout>();

/**
 * The register form of an enum. Unboxed: component 0 is the variant's index; each variant's payload components take, in
 * order, the first free slot of their exact type. Slots that the live variant does not use hold zero.
 */
export function enumLayout(t: EnumTy): EnumLayout {
  const known = enumLayouts.get(t);
  if (known) return known;
  const result = isRecursive(t) ? boxedLayout(t) : flatEnum(t);
  enumLayouts.set(t, result);
  return result;
}

function boxedLayout(t: EnumTy): EnumLayout {
  return { boxed: true, components: ['u32'], slots: t.variants.map(() => []) };
}

function flatEnum(t: EnumTy): EnumLayout {
  const components: ScalarType[] = ['i32'];
  const slots = t.variants.map((v) => {
    const used = new Set<number>();
    return v.payload.flatMap(flatten).map((c) => {
      let at = components.findIndex((x, i) => i > 0 && x === c && !used.has(i));
      if (at < 0) at = components.push(c) - 1;
      used.add(at);
      return at;
    });
  });
  return components.length > MAX_FLAT_ENUM + 1 ? boxedLayout(t) : { boxed: false, components, slots };
}

function isRecursive(t: EnumTy): boolean {
  const seen = new Set<Type>();
  const reaches = (x: Type): boolean => {
    if (x === t) return true;
    if (seen.has(x)) return false;
    seen.add(x);
    if (x.kind === 'tuple') return x.items.some(reaches);
    if (x.kind === 'struct') return x.fields.some((f) => reaches(f.type));
    if (x.kind === 'enum') return x.variants.some((v) => v.payload.some(reaches));
    return false; // tensors and strings are handles already
  };
  return t.variants.some((v) => v.payload.some(reaches));
}

export interface MemoryLayout {
  readonly bytes: number;
  readonly align: number;
  /** Byte offset of each flattened component. */
  readonly offsets: readonly number[];
  readonly components: readonly ScalarType[];
}

/** A value's form in memory: its components in order, each naturally aligned, the size rounded up to the alignment. */
export function memoryLayout(t: Type): MemoryLayout {
  return layoutComponents(flatten(t));
}

export function layoutComponents(components: readonly ScalarType[]): MemoryLayout {
  let at = 0;
  let align = 1;
  const offsets = components.map((c) => {
    const n = scalarInfo(c).bytes;
    at = (at + n - 1) & -n;
    align = Math.max(align, n);
    const here = at;
    at += n;
    return here;
  });
  return { bytes: (at + align - 1) & -align, align, offsets, components };
}

/** Bytes of one dense element of a tensor (trit elements of layout `i8` take one). */
export function elementBytes(elem: TensorTy['elem']): number {
  return elem.kind === 'half' ? 2 : memoryLayout(elem).bytes;
}

/** Trits in one 16-byte unit of a packed layout (`planes`: in 32 bytes, nonzero plane first, then sign plane). */
export const TRITS_PER_BLOCK = { planes: 128, pack2: 64, pack5: 80 } as const;
export const BLOCK_BYTES = { planes: 32, pack2: 16, pack5: 16 } as const;

/**
 * Bytes of one row (the last dimension, of k elements) of a tensor. Packed rows are padded with zero trits to whole blocks.
 *
 * Where trit k of a row lies:
 * - `planes`: block k>>7; byte (k>>3)&15, bit k&7 of its nonzero plane, and the same of its sign plane 16 bytes on
 *   (sign set = −1; sign without nonzero encodes no trit).
 * - `pack2`: block k>>6; byte k&15, bits 2·((k>>4)&3): the code trit+1 (3 encodes no trit).
 * - `pack5`: block k/80; byte k mod 16, base-3 digit ⌊(k mod 80)/16⌋ (weight 3^digit) of trit+1 (243 and up encode none).
 */
export function rowBytes(elem: TensorTy['elem'], layout: Layout, k: number): number {
  switch (layout.name) {
    case 'planes':
    case 'pack2':
    case 'pack5':
      return Math.ceil(k / TRITS_PER_BLOCK[layout.name]) * BLOCK_BYTES[layout.name];
    case 'i8':
      return k;
    case 'dense':
      return elementBytes(elem) * k;
  }
}

/**
 * Bytes of a tensor's payload. A tiled layout pads the rows to a multiple of its row count R: block b of row i then lies
 * at ((⌊i/R⌋·blocks + b)·R + i mod R)·blockBytes.
 */
export function payloadBytes(elem: TensorTy['elem'], layout: Layout, dims: readonly number[]): number {
  if (dims.length === 0) return elementBytes(elem);
  let rows = 1;
  for (let i = 0; i < dims.length - 1; i++) rows *= dims[i];
  if (layout.tile) rows = Math.ceil(rows / layout.tile[0]) * layout.tile[0];
  return rows * rowBytes(elem, layout, dims[dims.length - 1]);
}

/** Greatest heap base: a page below it, memory would reach beyond addresses of 32 bits. */
export const MAX_HEAP_BASE = 2 ** 32 - 65536;
