import { scalarInfo } from '../../../spec/types.ts';
import type { ScalarInfo, ScalarType, StorageType } from '../../../spec/types.ts';
import type { Asm, Reg } from './asm.ts';
import type { Profile } from './isa.ts';
import type { Routine } from './routines.ts';

/** One instruction of the bytecode on its way to the core: what its lowering is given. */
export interface LowerContext {
  readonly asm: Asm;
  readonly profile: Profile;
  /** Bytes of the core's data memory. */
  readonly memoryBytes: number;
  /** Bindings of the row's type variables. */
  readonly T: ScalarType;
  readonly U: ScalarType;
  readonly attrs: Readonly<Record<string, number>>;
  readonly storage: StorageType;
  /** The constant of `const`. */
  readonly constant: bigint;
  readonly results: readonly Reg[];
  readonly operands: readonly Reg[];
  /** Absolute register of a global. */
  global(index: number): number;
  /** Calls a routine of the core's library. */
  routine(routine: Routine, args: readonly Reg[], results: readonly Reg[]): void;
  /** Ends the translation: the function cannot run on this core, for a reason. */
  refuse(reason: string): never;
}

export const info = (t: ScalarType): ScalarInfo => scalarInfo(t);
export const is64 = (t: ScalarType): boolean => t === 'i64' || t === 'u64';
/** Code of a type whose results wrap; 0 for truth values, which do not. */
export const wrapCode = (t: ScalarType): number => (t === 'bool' ? 0 : info(t).code);
export const isTrits = (t: ScalarType): boolean => info(t).kind === 'trits';
export const isSigned = (t: ScalarType): boolean => info(t).min < 0n;
/** Whether every value of T is one of U. */
export const within = (t: ScalarType, u: ScalarType): boolean =>
  info(t).min >= info(u).min && info(t).max <= info(u).max;

/** Whether the product of two values of the type always fits a register. */
export function productFits(p: Profile, t: ScalarType): boolean {
  const { min, max } = info(t);
  const most = -min > max ? -min : max;
  return most * most < 1n << BigInt(p.width - 1);
}
