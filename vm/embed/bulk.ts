import type { TensorTy } from '../../spec/abi.ts';
import type { StorageType } from '../../spec/types.ts';

/**
 * Whole tensors between typed arrays and memory, where the array's elements are stored just as the tensor's are: then
 * bytes are copied instead of values converted one by one.
 */
export type Numbers =
  | Int8Array
  | Int16Array
  | Int32Array
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array;
type NumbersConstructor = { readonly BYTES_PER_ELEMENT: number; new (buffer: ArrayBufferLike): Numbers };

const EXACT: Readonly<Partial<Record<StorageType, NumbersConstructor>>> = {
  i8: Int8Array,
  i16: Int16Array,
  i32: Int32Array,
  i64: BigInt64Array,
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  u64: BigUint64Array,
  f32: Float32Array,
  f64: Float64Array,
};

const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

function arrayOf(elem: TensorTy['elem']): NumbersConstructor | undefined {
  return LITTLE_ENDIAN && elem.kind === 'scalar' ? EXACT[elem.name] : undefined;
}

/** Whether `storeBulk` takes the data. */
export function isBulk(data: ArrayLike<unknown>, elem: TensorTy['elem']): data is Numbers {
  const array = arrayOf(elem);
  return array !== undefined && data instanceof array;
}

/** Copies elements to memory; a NaN becomes the canonical one. */
export function storeBulk(memory: Uint8Array, at: number, data: Numbers): void {
  memory.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at);
  if (!(data instanceof Float32Array || data instanceof Float64Array)) return;
  const view = new DataView(memory.buffer, memory.byteOffset + at, data.byteLength);
  const size = data.BYTES_PER_ELEMENT;
  for (let i = 0; i < data.length; i++) {
    if (data[i] === data[i]) continue;
    if (size === 4) view.setUint32(4 * i, 0x7fc00000, true);
    else view.setBigUint64(8 * i, 0x7ff8000000000000n, true);
  }
}

/** A copy of `count` elements as the typed array that holds them, or undefined where they are stored otherwise. */
export function loadBulk(memory: Uint8Array, at: number, elem: TensorTy['elem'], count: number): Numbers | undefined {
  const array = arrayOf(elem);
  return array && new array(memory.slice(at, at + count * array.BYTES_PER_ELEMENT).buffer);
}
