import type { ScalarInfo, ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';

/** How the interpreter holds a type: `i` one int32 lane, `d` a double, `w` two int32 lanes, `v` 128 bits (two slots). */
export type Kind = 'i' | 'd' | 'w' | 'v';

export function kindOf(t: ScalarType): Kind {
  const info = scalarInfo(t);
  if (info.kind === 'vector') return 'v';
  if (info.kind === 'float') return 'd';
  if (info.machine === 'i32') return 'i';
  return info.kind === 'trits' && info.width <= 33 ? 'd' : 'w';
}

/** Whether a 32-bit register's lane must be read as unsigned: u32 alone; u8 and u16 never reach bit 31. */
export function isU32(t: ScalarType): boolean {
  return t === 'u32';
}

export function info(t: ScalarType): ScalarInfo {
  return scalarInfo(t);
}
