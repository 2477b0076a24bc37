import type { LaneShape } from './lanes.ts';
import { pack, packFloats, unpack, unpackFloats, unpackSigned } from './lanes.ts';
import type { EvalContext, RefValue } from './schema.ts';
import type { RowBody } from './vector-rows.ts';
import { ONE, pureRow, TWO } from './vector-rows.ts';

function packScalars(values: readonly RefValue[], shape: LaneShape): Uint8Array {
  return shape.float ? packFloats(values as number[], shape.bits) : pack(values as bigint[], shape.bits);
}

function lane(cx: EvalContext): number {
  return Number(cx.attrs.lane);
}

/** Rows that move lanes without computing: between scalars and lanes, and between places. */
export function rearrangeRow(shape: LaneShape, op: string): RowBody | undefined {
  const { bits, lanes, scalar } = shape;
  const withLane = { attrs: { lane: 'int' }, attrLimits: { lane: lanes } } as const;
  switch (op) {
    case 'splat':
      return pureRow('The scalar in every lane.', [scalar], 'v128', ([x]) => [
        packScalars(
          Array.from({ length: lanes }, () => x),
          shape,
        ),
      ]);
    case 'extract_lane':
      return pureRow(
        'The scalar in lane `lane`.',
        ONE,
        scalar,
        ([v], cx) => [(shape.float ? unpackFloats(v, bits) : unpackSigned(v, bits))[lane(cx)]],
        withLane,
      );
    case 'extract_lane_s':
      return pureRow(
        'Lane `lane`, sign-extended.',
        ONE,
        scalar,
        ([v], cx) => [unpackSigned(v, bits)[lane(cx)]],
        withLane,
      );
    case 'extract_lane_u':
      return pureRow('Lane `lane`, zero-extended.', ONE, scalar, ([v], cx) => [unpack(v, bits)[lane(cx)]], withLane);
    case 'replace_lane':
      return pureRow(
        'The vector with lane `lane` replaced by the scalar.',
        ['v128', scalar],
        'v128',
        ([v, x], cx) => {
          const all = unpack(v, bits);
          const one = packScalars([x], shape);
          all[lane(cx)] = unpack(one, bits)[0];
          return [pack(all, bits)];
        },
        withLane,
      );
    case 'swizzle':
      return pureRow('Bytes of the first at the second’s indexes; 0 for an index above 15.', TWO, 'v128', ([a, b]) => {
        const from = a as Uint8Array;
        return [Uint8Array.from(b as Uint8Array, (i) => (i < 16 ? from[i] : 0))];
      });
    case 'shuffle':
      return pureRow(
        'Bytes of the first (0–15) and second (16–31) at the 16 constant indexes.',
        TWO,
        'v128',
        ([a, b], { attrs }) => {
          const from = [...(a as Uint8Array), ...(b as Uint8Array)];
          return [Uint8Array.from(attrs.bytes as Uint8Array, (i) => from[i])];
        },
        { attrs: { bytes: 'bytes16' }, attrLimits: { bytes: 32 } },
      );
    default:
      return undefined;
  }
}
