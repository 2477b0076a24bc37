import type { Op, Value } from '../../compiler/ir/types.ts';
import type { Features } from './features.ts';
import type { VectorLowering } from './vector.ts';

/**
 * Population counts of whole lanes. The op table has those of bytes, which are then added up by pairs, and again; on a processor
 * that counts the bits of 32-bit lanes in one instruction the last of these three ops is that instruction.
 */
const LAST = 'i32x4_extadd_pairwise_i16x8_u';
const BEFORE = ['i16x8_extadd_pairwise_i8x16_u', 'i8x16_popcnt'];

/** The vector whose lanes' bits an op counts, by way of ops that are then not needed; undefined for other ops and processors. */
export function countedVector(features: Features, defs: readonly (Op | undefined)[], op: Op): Value | undefined {
  if (!features.countLanes || op.op !== LAST) return undefined;
  let v = op.operands[0]!;
  for (const name of BEFORE) {
    const made = defs[v.id];
    if (made?.op !== name) return undefined;
    v = made.operands[0]!;
  }
  return v;
}

export const countBits: VectorLowering = (l, [v]) => {
  const type = l.type('i32x4');
  return l.back('i32x4', l.code.call(`llvm.ctpop.${l.suffix('i32x4')}`, type, [[type, l.view('i32x4', v!)]]));
};
