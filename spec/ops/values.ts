import { floorDiv, roundDiv } from '../numerics.ts';
import type { EvalContext, RefValue } from './schema.ts';
import { RefTrap } from './schema.ts';
import type { ScalarType } from '../types.ts';
import { scalarInfo, wrapInt } from '../types.ts';

/**
 * What the rows' evals are written with. Operand types are the verifier's promise, so operands are narrowed by `as`.
 */

export type Eval = (args: readonly RefValue[], cx: EvalContext) => readonly RefValue[];

/** Rounds a number computed in f64 to the float type. One rounding suffices for + − × ÷ √ of f32 operands. */
export function roundTo(type: ScalarType, x: number): number {
  return type === 'f32' ? Math.fround(x) : x;
}

export function isFloat(type: ScalarType): boolean {
  return type === 'f32' || type === 'f64';
}

/** Two integers to an exact integer, wrapped into T. */
export function wrapping(f: (a: bigint, b: bigint) => bigint): Eval {
  return ([a, b], { T }) => [wrapInt(f(a as bigint, b as bigint), scalarInfo(T))];
}

/** Two integers, or two floats of the same type, to one. */
export function numeric(int: (a: bigint, b: bigint) => bigint, float: (a: number, b: number) => number): Eval {
  return ([a, b], { T }) =>
    isFloat(T)
      ? [roundTo(T, float(a as number, b as number))]
      : [wrapInt(int(a as bigint, b as bigint), scalarInfo(T))];
}

/** The exact result clamped to T's range. */
export function saturating(f: (a: bigint, b: bigint) => bigint): Eval {
  return ([a, b], { T }) => {
    const { min, max } = scalarInfo(T);
    const v = f(a as bigint, b as bigint);
    return [v < min ? min : v > max ? max : v];
  };
}

/** The exact result, or the trap `overflow`. */
export function checked(f: (a: bigint, b: bigint) => bigint): Eval {
  return ([a, b], { T }) => [fit(f(a as bigint, b as bigint), T, 'overflow')];
}

/** `v` if the integer type holds it, else the trap. */
export function fit(v: bigint, type: ScalarType, trap: 'overflow' | 'range'): bigint {
  const { min, max } = scalarInfo(type);
  if (v < min || v > max) throw new RefTrap(trap);
  return v;
}

/** A division: traps on a zero divisor, else the wrapped result. */
export function dividing(f: (a: bigint, d: bigint) => bigint): Eval {
  return ([a, d], { T }) => {
    if (d === 0n) throw new RefTrap('zero_divisor');
    return [wrapInt(f(a as bigint, d as bigint), scalarInfo(T))];
  };
}

export const quotient = {
  trunc: (a: bigint, d: bigint): bigint => a / d,
  floor: floorDiv,
  round: roundDiv,
};

/** Minimum of floats as in WebAssembly: NaN if either is, and −0 < +0. */
export function floatMin(a: number, b: number): number {
  return Math.min(a, b); // ECMAScript's definition is the same
}

export function floatMax(a: number, b: number): number {
  return Math.max(a, b);
}

/** The operand as an unsigned bit pattern of its type's width. */
export function toBits(v: RefValue, type: ScalarType): bigint {
  return BigInt.asUintN(scalarInfo(type).width, v as bigint);
}

/** A shift count as a number; traps when negative. */
export function shiftCount(v: RefValue): number {
  if ((v as bigint) < 0n) throw new RefTrap('shift');
  return Number(v as bigint);
}
