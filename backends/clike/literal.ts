import type { ConstValue } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Emit } from './emit.ts';
import type { Expr } from './expr.ts';
import { call, PREC, primary } from './expr.ts';
import { promoted } from './types.ts';

const I32_MIN = -(2n ** 31n);
const I64_MIN = -(2n ** 63n);

/** An integer constant whose C type is what a value of the type is promoted to. */
export function integer(v: bigint, type: ScalarType, wide: string): Expr {
  const p = promoted(type);
  const suffix = p === 'u32' ? 'u' : p === 'i64' ? wide : p === 'u64' ? `u${wide}` : '';
  // The least number is no literal: minus applies to one that does not fit.
  if (v === (p === 'i32' ? I32_MIN : I64_MIN) && (p === 'i32' || p === 'i64')) {
    return { text: `-${-v - 1n}${suffix} - 1`, prec: PREC.add };
  }
  return { text: `${v}${suffix}`, prec: v < 0n ? PREC.unary : PREC.primary };
}

export function literal(e: Emit, v: bigint, type: ScalarType): Expr {
  return integer(v, type, e.dialect.wide);
}

/** A constant of any type. */
export function constant(e: Emit, v: ConstValue, type: ScalarType): Expr {
  if (v instanceof Uint8Array) return vector(e, v);
  if (scalarInfo(type).kind === 'float') return float(e, Number(v), type);
  if (type === 'bool') return primary(v ? 'true' : 'false');
  return literal(e, BigInt(v), type);
}

function float(e: Emit, v: number, type: ScalarType): Expr {
  const single = type === 'f32';
  if (!Number.isFinite(v)) {
    const sign = v < 0 ? (single ? 0x80000000n : 1n << 63n) : 0n;
    const quiet = Number.isNaN(v) ? (single ? 0x400000n : 1n << 51n) : 0n;
    const bits = sign | quiet | (single ? 0x7f800000n : 0x7ffn << 52n);

    return e.call(`from_bits_${type}`, `0x${bits.toString(16)}u${single ? '' : e.dialect.wide}`);
  }
  const text = Object.is(v, -0) ? '-0' : String(v);
  const full = `${/[.e]/.test(text) ? text : `${text}.0`}${single ? 'f' : ''}`;
  return { text: full, prec: full.startsWith('-') ? PREC.unary : PREC.primary };
}

/** Sixteen bytes as two numbers, the low one first. */
function vector(e: Emit, bytes: Uint8Array): Expr {
  const view = new DataView(bytes.buffer, bytes.byteOffset, 16);
  const half = (at: number): string =>
    `0x${view.getBigUint64(at, true).toString(16).padStart(16, '0')}u${e.dialect.wide}`;
  return call(e.helper('bits_v128'), half(0), half(8));
}
