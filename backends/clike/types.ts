import type { ScalarType, StorageType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';

/** C types of values. All dialects know the sized integers by these names. */

/** The type of a variable that holds a value; tN lie in the smallest signed integer of their bytes. */
export function cType(t: ScalarType): string {
  const info = scalarInfo(t);
  switch (info.kind) {
    case 'bool':
      return 'bool';
    case 'float':
      return info.bytes === 4 ? 'float' : 'double';
    case 'vector':
      return 'v128';
    case 'unsigned':
      return `uint${8 * info.bytes}_t`;
    default:
      return `int${8 * info.bytes}_t`;
  }
}

/** The type of an element in memory, as pointers of C say it; trits of packed layouts are bytes. */
export function cStorage(t: StorageType): string {
  return t === 'f16' || t === 'bf16' ? 'uint16_t' : t === 'bool' ? 'uint8_t' : cType(t);
}

/** What integer promotions make of a value: i32 for all that int holds, else the type itself. */
export type Promoted = 'i32' | 'u32' | 'i64' | 'u64';

export function promoted(t: ScalarType): Promoted {
  const info = scalarInfo(t);
  if (info.bytes === 8) return info.kind === 'unsigned' ? 'u64' : 'i64';
  return info.name === 'u32' ? 'u32' : 'i32';
}

/** The unsigned type of the same bytes as the promoted one. */
export function unsignedOf(t: ScalarType): 'uint32_t' | 'uint64_t' {
  return scalarInfo(t).bytes === 8 ? 'uint64_t' : 'uint32_t';
}
