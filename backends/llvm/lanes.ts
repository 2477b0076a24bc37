import type { Op } from '../../compiler/ir/types.ts';
import type { Features } from './features.ts';
import type { LaneShapeName } from '../../spec/ops/vector-names.ts';
import { LANE_SHAPES } from '../../spec/ops/lanes.ts';
import type { Code } from './text.ts';
import { splatText, V128, vectorType } from './text.ts';

const LANE_TYPES: Readonly<Record<LaneShapeName, string>> = {
  ...{ i8x16: 'i8', i16x8: 'i16', i32x4: 'i32', i64x2: 'i64', f32x4: 'float', f64x2: 'double' },
};
/** What comes after `v` in the names of intrinsics. */
const SUFFIXES: Readonly<Record<LaneShapeName, string>> = {
  ...{ i8x16: 'i8', i16x8: 'i16', i32x4: 'i32', i64x2: 'i64', f32x4: 'f32', f64x2: 'f64' },
};
const DOUBLED: Readonly<Partial<Record<LaneShapeName, LaneShapeName>>> = {
  ...{ i8x16: 'i16x8', i16x8: 'i32x4', i32x4: 'i64x2' },
};

/** Vectors of `wide` 128-bit parts, viewed in lanes of one shape or another. Between ops they are lanes of i64. */
export class Lanes {
  readonly code: Code;
  readonly features: Features;
  readonly wide: number;
  /** The type that vectors have between ops. */
  readonly all: string;

  /** Of a dot product of bytes: whether its second operand surely has no byte above 127. */
  readonly small: (op: Op) => boolean;

  constructor(code: Code, features: Features, wide: number, small: (op: Op) => boolean) {
    this.code = code;
    this.features = features;
    this.wide = wide;
    this.small = small;
    this.all = wide === 1 ? V128 : vectorType('i64', 2, wide);
  }

  lane(shape: LaneShapeName): string {
    return LANE_TYPES[shape];
  }
  type(shape: LaneShapeName): string {
    return vectorType(this.lane(shape), LANE_SHAPES[shape].lanes, this.wide);
  }
  /** The type of a comparison's result. */
  mask(shape: LaneShapeName): string {
    return vectorType('i1', LANE_SHAPES[shape].lanes, this.wide);
  }
  suffix(shape: LaneShapeName): string {
    return `v${LANE_SHAPES[shape].lanes * this.wide}${SUFFIXES[shape]}`;
  }
  /** As many lanes as the shape has, of twice the width. */
  doubled(shape: LaneShapeName): string {
    return vectorType(LANE_TYPES[DOUBLED[shape]!], LANE_SHAPES[shape].lanes, this.wide);
  }
  /** Half of the shape's lanes. */
  halfType(shape: LaneShapeName): string {
    return vectorType(this.lane(shape), LANE_SHAPES[shape].lanes / 2, this.wide);
  }

  view(shape: LaneShapeName, v: string): string {
    return shape === 'i64x2' ? v : this.code.value(`bitcast ${this.all} ${v} to ${this.type(shape)}`);
  }
  back(shape: LaneShapeName, v: string): string {
    return shape === 'i64x2' ? v : this.code.value(`bitcast ${this.type(shape)} ${v} to ${this.all}`);
  }
  /** A mask's bits as one integer; of 128 bits alone. */
  bits(shape: LaneShapeName, mask: string): string {
    return this.code.value(`bitcast ${this.mask(shape)} ${mask} to i${LANE_SHAPES[shape].lanes * this.wide}`);
  }
  constant(shape: LaneShapeName, value: string): string {
    return splatText(this.lane(shape), value, LANE_SHAPES[shape].lanes * this.wide);
  }
  /** A constant in lanes of twice the width. */
  ones(shape: LaneShapeName, value: string): string {
    return splatText(LANE_TYPES[DOUBLED[shape]!], value, LANE_SHAPES[shape].lanes * this.wide);
  }
  /** A scalar of the lanes' type in all of them. */
  splat(shape: LaneShapeName, x: string): string {
    const type = this.type(shape);
    const one = this.code.value(`insertelement ${type} poison, ${this.lane(shape)} ${x}, i32 0`);
    const count = LANE_SHAPES[shape].lanes * this.wide;
    return this.back(
      shape,
      this.code.value(`shufflevector ${type} ${one}, ${type} poison, <${count} x i32> zeroinitializer`),
    );
  }

  extend(shape: LaneShapeName, v: string, how: string): string {
    return this.code.value(`${how} ${this.type(shape)} ${v} to ${this.doubled(shape)}`);
  }
  /** Back from lanes of twice the width. */
  cut(shape: LaneShapeName, v: string): string {
    return this.code.value(`trunc ${this.doubled(shape)} ${v} to ${this.type(shape)}`);
  }

  /**
   * Lanes within each part: `pick` counts through `lanes` lanes of the first operand's part, then those of the second's.
   */
  shuffle(lane: string, lanes: number, a: string, b: string, pick: readonly number[]): string {
    const type = vectorType(lane, lanes, this.wide);
    const mask: number[] = [];
    for (let p = 0; p < this.wide; p++) {
      for (const i of pick) mask.push(i < lanes ? p * lanes + i : (this.wide + p) * lanes + i - lanes);
    }
    return this.code.value(`shufflevector ${type} ${a}, ${type} ${b}, ${maskText(mask)}`);
  }
  /** The lower halves of the parts. */
  low(shape: LaneShapeName, v: string, low = true): string {
    const { lanes } = LANE_SHAPES[shape];
    const pick = Array.from({ length: lanes / 2 }, (_, i) => i + (low ? 0 : lanes / 2));
    return this.shuffle(this.lane(shape), lanes, v, 'poison', pick);
  }
  /** Half of the lanes, of twice the width. */
  extendHalf(shape: LaneShapeName, v: string, low: boolean, how: string): string {
    const half = this.low(shape, this.view(shape, v), low);
    const to = vectorType(LANE_TYPES[DOUBLED[shape]!], LANE_SHAPES[shape].lanes / 2, this.wide);
    return this.code.value(`${how} ${this.halfType(shape)} ${half} to ${to}`);
  }
  /** Even lanes, and odd ones. */
  pairs(shape: LaneShapeName, v: string): [string, string] {
    const { lanes } = LANE_SHAPES[shape];
    const pick = (odd: number): number[] => Array.from({ length: lanes / 2 }, (_, i) => 2 * i + odd);
    return [0, 1].map((odd) => this.shuffle(this.lane(shape), lanes, v, 'poison', pick(odd))) as [string, string];
  }
  /** The first half of the parts, and the second. */
  halves(v: string): [string, string] {
    const lanes = 2 * this.wide;
    const pick = (from: number): string => maskText(Array.from({ length: lanes / 2 }, (_, i) => from + i));
    const text = (from: number): string => `shufflevector ${this.all} ${v}, ${this.all} poison, ${pick(from)}`;
    return [this.code.value(text(0)), this.code.value(text(lanes / 2))];
  }
  /** What handles the halves. */
  narrower(): Lanes {
    return new Lanes(this.code, this.features, this.wide / 2, this.small);
  }
  /** Two halves as one. */
  joined(a: string, b: string): string {
    const half = this.narrower().all;
    const all = maskText(Array.from({ length: 2 * this.wide }, (_, i) => i));
    return this.code.value(`shufflevector ${half} ${a}, ${half} ${b}, ${all}`);
  }
  /** Two lanes a part with zeros after them. */
  withZeros(lane: 'i32' | 'float', low: string): string {
    return this.shuffle(lane, 2, low, 'zeroinitializer', [0, 1, 2, 3]);
  }
}

/** A constant mask of a `shufflevector`. */
export function maskText(mask: readonly number[]): string {
  return `<${mask.length} x i32> <${mask.map((i) => `i32 ${i}`).join(', ')}>`;
}
