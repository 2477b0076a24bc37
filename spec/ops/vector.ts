import type { OpRow } from './schema.ts';
import type { LaneShape } from './lanes.ts';
import { LANE_SHAPES } from './lanes.ts';
import type { VectorFamily, VectorOpName } from './vector-names.ts';
import { VECTOR_FAMILIES } from './vector-names.ts';
import type { RowBody } from './vector-rows.ts';
import { laneVectors, v128Vectors } from './vector-edges.ts';
import { floatRow } from './vector-float.ts';
import { intRow } from './vector-int.ts';
import { rearrangeRow } from './vector-rearrange.ts';
import { v128Row } from './vector-rows.ts';
import { wideningRow } from './vector-widen.ts';

function laneRow(shape: LaneShape, op: string): RowBody | undefined {
  return rearrangeRow(shape, op) ?? (shape.float ? floatRow(shape, op) : (intRow(shape, op) ?? wideningRow(shape, op)));
}

/** Edge vectors are made when asked for: running programs never do. */
function withVectors(row: OpRow, family: VectorFamily, op: string): OpRow {
  return {
    ...row,
    get vectors() {
      return family === 'v128' ? v128Vectors(op) : laneVectors(LANE_SHAPES[family], op);
    },
  };
}

function familyRows(family: VectorFamily): [string, OpRow][] {
  const { base, ops } = VECTOR_FAMILIES[family];
  return ops.map((op, i) => {
    const body = family === 'v128' ? v128Row(op) : laneRow(LANE_SHAPES[family], op);
    if (!body) throw new RangeError(`no definition of ${family}_${op}`);
    return [`${family}_${op}`, withVectors({ id: base + i, ...body }, family, op)];
  });
}

type WithAttrs<A> = OpRow & { readonly attrs: A };
/** A row with the type of the attributes that its name tells. */
type VectorRow<N extends VectorOpName> = N extends `${string}_lane${'' | '_s' | '_u'}`
  ? WithAttrs<{ readonly lane: 'int' }>
  : N extends 'i8x16_shuffle'
    ? WithAttrs<{ readonly bytes: 'bytes16' }>
    : OpRow;

/**
 * 128-bit vectors, ids 300–699: WebAssembly's operations, exactly. Which NaN an arithmetic result holds is not specified
 * (eval gives the canonical one); abs and neg only change sign bits.
 */
export const VECTOR = Object.fromEntries((Object.keys(VECTOR_FAMILIES) as VectorFamily[]).flatMap(familyRows)) as {
  readonly [N in VectorOpName]: VectorRow<N>;
};
