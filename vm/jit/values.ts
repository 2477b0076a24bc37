import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { isWide } from '../engine.ts';
import type { RegValue } from '../engine.ts';

/** Values as they pass between JavaScript and WebAssembly. */
export type WasmValue = number | bigint;

/**
 * How a register's value is told in WebAssembly: `same` as it is, `u32` as i32 by its bits, `big` a number here and an i64
 * there (t21 to t33), `u64` as i64 by its bits, `pair` 16 bytes here and two i64 there.
 */
export type Passing = 'same' | 'u32' | 'big' | 'u64' | 'pair';

export function passingOf(t: ScalarType): Passing {
  const { machine } = scalarInfo(t);
  if (machine === 'v128') return 'pair';
  if (t === 'u32' || t === 'u64') return t;
  return machine === 'i64' && !isWide(t) ? 'big' : 'same';
}

/** Appends a value's parts; throws TypeError on a value of another kind. */
export function pushWasm(out: WasmValue[], t: ScalarType, how: Passing, v: RegValue): void {
  if (how === 'pair') {
    if (!(v instanceof Uint8Array)) throw new TypeError(`a value of ${t} must be a Uint8Array`);
    const view = new DataView(v.buffer, v.byteOffset, 16);
    out.push(view.getBigInt64(0, true), view.getBigInt64(8, true));
    return;
  }
  const wanted = isWide(t) ? 'bigint' : 'number';
  if (typeof v !== wanted) throw new TypeError(`a value of ${t} must be a ${wanted}`);
  out.push(how === 'big' ? BigInt(v as number) : (v as WasmValue));
}

/** A value of one part. */
export function fromWasm(how: Passing, v: WasmValue): RegValue {
  switch (how) {
    case 'u32':
      return (v as number) >>> 0;
    case 'big':
      return Number(v);
    case 'u64':
      return BigInt.asUintN(64, v as bigint);
    default:
      return v;
  }
}

/** A vector of its two parts. */
export function vectorOf(low: WasmValue, high: WasmValue): Uint8Array {
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  view.setBigInt64(0, low as bigint, true);
  view.setBigInt64(8, high as bigint, true);
  return bytes;
}

/** What a function returned, as register values. */
export function resultsOf(passing: readonly Passing[], returned: unknown): RegValue[] {
  if (passing.length === 0) return [];
  if (passing.length === 1 && passing[0] !== 'pair') return [fromWasm(passing[0], returned as WasmValue)];
  const parts = returned as WasmValue[];
  let at = 0;
  return passing.map((how) => (how === 'pair' ? vectorOf(parts[at++], parts[at++]) : fromWasm(how, parts[at++])));
}
