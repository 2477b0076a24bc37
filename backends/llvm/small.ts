import type { Op, Value } from '../../compiler/ir/types.ts';

const DEEPEST = 8;

/** Whether the bytes of a vector are surely at most 127, by what computes it. */
export function surelySmall(defs: readonly (Op | undefined)[], v: Value): boolean {
  return possible(defs, v, 0) < 128;
}

/** Bits that may be one in its bytes. */
function possible(defs: readonly (Op | undefined)[], v: Value, depth: number): number {
  const op = defs[v.id];
  if (!op || depth > DEEPEST) return 255;
  const of = (i: number): number => possible(defs, op.operands[i]!, depth + 1);
  switch (op.op) {
    case 'const':
      return (op.attrs!['value'] as Uint8Array).reduce((all, x) => all | x, 0);
    case 'v128_and':
      return of(0) & of(1);
    case 'v128_or':
    case 'v128_xor':
    case 'v128_bitselect':
      return of(0) | of(1);
    case 'v128_andnot':
      return of(0);
    case 'i16x8_shr_u':
    case 'i8x16_shr_u': {
      const count = Number(defs[op.operands[1]!.id]?.attrs?.['value'] ?? 0);
      const bits = op.op === 'i8x16_shr_u' ? 8 : 16;
      return count < bits ? Math.min(255, (2 ** bits - 1) >> count) : 0;
    }
    default:
      return 255;
  }
}
