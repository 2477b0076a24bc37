import type { OpRow, RefValue } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { isWide } from '../engine.ts';
import type { RegValue } from '../engine.ts';
import { kindOf } from './kinds.ts';
import type { RegisterFile } from './registers.ts';

/** An instruction that runs as its op-table row's reference evaluation. */
export interface SlowOp {
  readonly row: OpRow;
  readonly T: ScalarType;
  readonly U: ScalarType;
  readonly attrs: Readonly<Record<string, unknown>>;
  /** Slots relative to the frame, and types. */
  readonly operands: readonly { readonly slot: number; readonly type: ScalarType }[];
  readonly results: readonly { readonly slot: number; readonly type: ScalarType }[];
}

/** Throws RefTrap where the operation traps. */
export function runSlow(op: SlowOp, file: RegisterFile, fp: number): void {
  const args = op.operands.map((o) => readRef(file, fp + o.slot, o.type));
  const values = op.row.eval!(args, op);
  op.results.forEach((r, i) => writeRef(file, fp + r.slot, r.type, values[i]));
}

/** A slot's value as the reference semantics writes it. */
export function readRef(file: RegisterFile, slot: number, t: ScalarType): RefValue {
  switch (kindOf(t)) {
    case 'i': {
      const v = file.I[slot * 2];
      return t === 'bool' ? v !== 0 : BigInt(t === 'u32' ? v >>> 0 : v);
    }
    case 'd':
      return scalarInfo(t).kind === 'float' ? file.F[slot] : BigInt(file.F[slot]);
    case 'w':
      return t === 'u64' ? BigInt.asUintN(64, file.B[slot]) : file.B[slot];
    case 'v':
      return new Uint8Array(file.I.buffer, slot * 8, 16).slice();
  }
}

export function writeRef(file: RegisterFile, slot: number, t: ScalarType, v: RefValue): void {
  switch (kindOf(t)) {
    case 'i':
      file.I[slot * 2] = Number(v);
      return;
    case 'd':
      file.F[slot] = Number(v);
      return;
    case 'w':
      file.B[slot] = v as bigint;
      return;
    case 'v':
      new Uint8Array(file.I.buffer, slot * 8, 16).set(v as Uint8Array);
  }
}

/** A slot's value as callers outside see it. */
export function readReg(file: RegisterFile, slot: number, t: ScalarType): RegValue {
  switch (kindOf(t)) {
    case 'i':
      return t === 'u32' ? file.I[slot * 2] >>> 0 : file.I[slot * 2];
    case 'd':
      return file.F[slot];
    default:
      return readRef(file, slot, t) as RegValue;
  }
}

/** Writes a caller's value; the type and range are the caller's promise, wrong kinds throw TypeError. */
export function writeReg(file: RegisterFile, slot: number, t: ScalarType, v: RegValue): void {
  const ok = t === 'v128' ? v instanceof Uint8Array : typeof v === (isWide(t) ? 'bigint' : 'number');
  if (!ok)
    throw new TypeError(`a value of ${t} must be a ${t === 'v128' ? 'Uint8Array' : isWide(t) ? 'bigint' : 'number'}`);
  if (t === 'f32') file.F[slot] = Math.fround(v as number);
  else writeRef(file, slot, t, v);
}

/** A constant of the module as a register value. */
export function constToReg(v: RefValue, t: ScalarType): RegValue {
  if (typeof v === 'boolean') return v ? 1 : 0;
  return typeof v === 'bigint' && !isWide(t) ? Number(v) : v;
}
