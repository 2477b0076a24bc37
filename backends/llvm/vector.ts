import type { Op } from '../../compiler/ir/types.ts';
import { LANE_SHAPES } from '../../spec/ops/lanes.ts';
import type { LaneShape } from '../../spec/ops/lanes.ts';
import { VECTOR_FAMILIES } from '../../spec/ops/vector-names.ts';
import type { VectorFamily, VectorOpName } from '../../spec/ops/vector-names.ts';
import { floatExtreme } from './arith.ts';
import { byteDot, dotPairs, swizzle } from './vector-target.ts';
import type { Lanes } from './lanes.ts';

/**
 * Vector ops. The same lowerings serve 128 bits and several vectors side by side: `wide` is the number of 128-bit parts, and
 * whatever moves lanes does so within each part.
 */
/** Operands are vectors of `wide` parts, or scalars that are the same for all parts. */
export type VectorLowering = (l: Lanes, x: readonly string[], op: Op) => string;

const FLOAT_ORDER: Readonly<Record<string, string>> = {
  ...{ eq: 'oeq', ne: 'une', lt: 'olt', gt: 'ogt', le: 'ole', ge: 'oge' },
};
const INT_ORDER: Readonly<Record<string, string>> = {
  ...{ eq: 'eq', ne: 'ne', lt_s: 'slt', gt_s: 'sgt', le_s: 'sle', ge_s: 'sge' },
  ...{ lt_u: 'ult', gt_u: 'ugt', le_u: 'ule', ge_u: 'uge' },
};
/** Ops that are an instruction on lanes. */
const INT_BINARY: Readonly<Record<string, string>> = { add: 'add', sub: 'sub', mul: 'mul' };
const FLOAT_BINARY: Readonly<Record<string, string>> = { add: 'fadd', sub: 'fsub', mul: 'fmul', div: 'fdiv' };
/** Ops that are an intrinsic of lanes. */
const INT_CALLS: Readonly<Record<string, string>> = {
  ...{ add_sat_s: 'sadd.sat', add_sat_u: 'uadd.sat', sub_sat_s: 'ssub.sat', sub_sat_u: 'usub.sat' },
  ...{ min_s: 'smin', min_u: 'umin', max_s: 'smax', max_u: 'umax', popcnt: 'ctpop' },
};
const FLOAT_CALLS: Readonly<Record<string, string>> = {
  ...{ abs: 'fabs', sqrt: 'sqrt', ceil: 'ceil', floor: 'floor', trunc: 'trunc', nearest: 'roundeven' },
};
const SHIFTS: Readonly<Record<string, string>> = { shl: 'shl', shr_s: 'ashr', shr_u: 'lshr' };

/** Ops that shapes of integers and of floats have alike: between lanes and scalars. */
function laneAccess(shape: LaneShape, op: string): VectorLowering | undefined {
  const { name, bits, float } = shape;
  const small = bits < 32;
  const lane = (irOp: Op): number => Number(irOp.attrs!['lane']);
  switch (op) {
    case 'splat':
      return (l, [x]) => l.splat(name, small ? l.code.value(`trunc i32 ${x} to i${bits}`) : x!);
    case 'extract_lane':
    case 'extract_lane_s':
    case 'extract_lane_u':
      return (l, [v], irOp) => {
        const type = l.lane(name);
        const x = l.code.value(`extractelement ${l.type(name)} ${l.view(name, v!)}, i32 ${lane(irOp)}`);
        return small ? l.code.value(`${op.endsWith('_u') ? 'zext' : 'sext'} ${type} ${x} to i32`) : x;
      };
    case 'replace_lane':
      return (l, [v, x], irOp) => {
        const type = l.lane(name);
        const value = small ? l.code.value(`trunc i32 ${x} to ${type}`) : x!;
        const all = l.view(name, v!);
        return l.back(name, l.code.value(`insertelement ${l.type(name)} ${all}, ${type} ${value}, i32 ${lane(irOp)}`));
      };
    case 'neg':
      return float
        ? (l, [v]) => l.back(name, l.code.value(`fneg ${l.type(name)} ${l.view(name, v!)}`))
        : (l, [v]) => l.back(name, l.code.value(`sub ${l.type(name)} zeroinitializer, ${l.view(name, v!)}`));
    default:
      return undefined;
  }
}

function binary(shape: LaneShape, instruction: string): VectorLowering {
  const { name } = shape;
  return (l, [a, b]) =>
    l.back(name, l.code.value(`${instruction} ${l.type(name)} ${l.view(name, a!)}, ${l.view(name, b!)}`));
}

function intrinsic(
  shape: LaneShape,
  called: string,
  more: readonly (readonly [string, string])[] = [],
): VectorLowering {
  const { name } = shape;
  return (l, x) => {
    const type = l.type(name);
    const args = x.map((v): [string, string] => [type, l.view(name, v)]);
    return l.back(name, l.code.call(`llvm.${called}.${l.suffix(name)}`, type, [...args, ...more]));
  };
}

/** All ones where the comparison holds. */
function comparison(shape: LaneShape, predicate: string): VectorLowering {
  const { name, float } = shape;
  return (l, [a, b]) => {
    const compare = float ? 'fcmp' : 'icmp';
    const mask = l.code.value(`${compare} ${predicate} ${l.type(name)} ${l.view(name, a!)}, ${l.view(name, b!)}`);
    const ints = float ? (shape.bits === 32 ? 'i32x4' : 'i64x2') : name;
    return l.back(ints, l.code.value(`sext ${l.mask(name)} ${mask} to ${l.type(ints)}`));
  };
}

function intLowering(shape: LaneShape, op: string): VectorLowering | undefined {
  const { name, bits, half } = shape;
  if (Object.hasOwn(INT_BINARY, op)) return binary(shape, INT_BINARY[op]!);
  if (Object.hasOwn(INT_CALLS, op)) return intrinsic(shape, INT_CALLS[op]!);
  if (Object.hasOwn(INT_ORDER, op)) return comparison(shape, INT_ORDER[op]!);
  if (Object.hasOwn(SHIFTS, op)) {
    return (l, [v, count]) => {
      const low = l.code.value(`and i32 ${count}, ${bits - 1}`);
      const lane = bits === 32 ? low : l.code.value(`${bits > 32 ? 'zext' : 'trunc'} i32 ${low} to ${l.lane(name)}`);
      return binary(shape, SHIFTS[op]!)(l, [v!, l.splat(name, lane)], undefined!);
    };
  }
  switch (op) {
    case 'abs':
      return intrinsic(shape, 'abs', [['i1', 'false']]);
    case 'all_true':
      return (l, [v]) => {
        const mask = l.code.value(`icmp ne ${l.type(name)} ${l.view(name, v!)}, zeroinitializer`);
        return l.code.value(`icmp eq i${shape.lanes} ${l.bits(name, mask)}, -1`);
      };
    case 'bitmask':
      return (l, [v]) => {
        const mask = l.code.value(`icmp slt ${l.type(name)} ${l.view(name, v!)}, zeroinitializer`);
        return l.code.value(`zext i${shape.lanes} ${l.bits(name, mask)} to i32`);
      };
    case 'avgr_u':
      return (l, [a, b]) => {
        const [x, y] = [a, b].map((v) => l.extend(name, l.view(name, v!), 'zext'));
        const sum = l.code.value(
          `add ${l.doubled(name)} ${l.code.value(`add ${l.doubled(name)} ${x}, ${y}`)}, ${l.ones(name, '1')}`,
        );
        return l.back(name, l.cut(name, l.code.value(`lshr ${l.doubled(name)} ${sum}, ${l.ones(name, '1')}`)));
      };
    case 'q15mulr_sat_s':
      return (l, [a, b]) => {
        const [x, y] = [a, b].map((v) => l.extend(name, l.view(name, v!), 'sext'));
        const type = l.doubled(name);
        const product = l.code.value(`mul ${type} ${x}, ${y}`);
        const rounded = l.code.value(`add ${type} ${product}, ${l.ones(name, '16384')}`);
        const r = l.code.value(`ashr ${type} ${rounded}, ${l.ones(name, '15')}`);
        const least = l.code.call(`llvm.smin.v${8 * l.wide}i32`, type, [
          [type, r],
          [type, l.ones(name, '32767')],
        ]);
        return l.back(name, l.cut(name, least));
      };
    case 'swizzle':
      return swizzle;
    case 'shuffle':
      return (l, [a, b], irOp) => {
        const [x, y] = [l.view('i8x16', a!), l.view('i8x16', b!)];
        return l.back('i8x16', l.shuffle('i8', 16, x, y, [...(irOp.attrs!['bytes'] as Uint8Array)]));
      };
    case 'dot_i16x8_s':
      return dotPairs;
    case 'dot_i8x16_i7x16_add_s':
      return byteDot;
    default:
  }
  const [verb, part] = op.split('_') as [string, string];
  if (verb === 'narrow') return narrow(shape, op.endsWith('_s'));
  if (verb === 'trunc') return truncSat(op);
  if (half === undefined) return undefined;
  const how = op.endsWith('_u') ? 'zext' : 'sext';
  const low = part === 'low';
  switch (verb) {
    case 'extend':
      return (l, [v]) => l.back(name, l.extendHalf(half, v!, low, how));
    case 'extmul':
      return (l, [a, b]) => {
        const [x, y] = [a, b].map((v) => l.extendHalf(half, v!, low, how));
        return l.back(name, l.code.value(`mul ${l.type(name)} ${x}, ${y}`));
      };
    case 'extadd':
      return (l, [v]) => {
        const [x, y] = l
          .pairs(half, l.view(half, v!))
          .map((p) => l.code.value(`${how} ${l.halfType(half)} ${p} to ${l.type(name)}`));
        return l.back(name, l.code.value(`add ${l.type(name)} ${x}, ${y}`));
      };
    default:
      return undefined;
  }
}

/** Lanes of both operands clamped to half their width, those of the first before those of the second. */
function narrow(shape: LaneShape, signed: boolean): VectorLowering {
  const from = shape.bits === 8 ? 'i16x8' : 'i32x4';
  const [low, high] = signed ? [-(2 ** (shape.bits - 1)), 2 ** (shape.bits - 1) - 1] : [0, 2 ** shape.bits - 1];
  return (l, x) => {
    const type = l.type(from);
    const halves = x.map((v) => {
      const at = (name: string, a: string, bound: number): string =>
        l.code.call(`llvm.${name}.${l.suffix(from)}`, type, [
          [type, a],
          [type, l.constant(from, String(bound))],
        ]);
      const clamped = at('smin', at('smax', l.view(from, v), low), high);
      return l.code.value(`trunc ${type} ${clamped} to ${l.halfType(shape.name)}`);
    });
    const lanes = Array.from({ length: shape.lanes }, (_, i) => i);
    return l.back(shape.name, l.shuffle(l.lane(shape.name), shape.lanes / 2, halves[0]!, halves[1]!, lanes));
  };
}

function truncSat(op: string): VectorLowering {
  const how = op.includes('_s') && !op.includes('_u') ? 'fptosi' : 'fptoui';
  if (op.includes('f32x4')) {
    return (l, [v]) => {
      const name = `llvm.${how}.sat.v${4 * l.wide}i32.v${4 * l.wide}f32`;
      return l.back('i32x4', l.code.call(name, l.type('i32x4'), [[l.type('f32x4'), l.view('f32x4', v!)]]));
    };
  }
  return (l, [v]) => {
    const result = `<${2 * l.wide} x i32>`;
    const name = `llvm.${how}.sat.v${2 * l.wide}i32.v${2 * l.wide}f64`;
    const low = l.code.call(name, result, [[l.type('f64x2'), l.view('f64x2', v!)]]);
    return l.back('i32x4', l.withZeros('i32', low));
  };
}

function floatLowering(shape: LaneShape, op: string): VectorLowering | undefined {
  const { name } = shape;
  if (Object.hasOwn(FLOAT_BINARY, op)) return binary(shape, FLOAT_BINARY[op]!);
  if (Object.hasOwn(FLOAT_CALLS, op)) return intrinsic(shape, FLOAT_CALLS[op]!);
  if (Object.hasOwn(FLOAT_ORDER, op)) return comparison(shape, FLOAT_ORDER[op]!);
  switch (op) {
    case 'min':
    case 'max':
      return (l, [a, b]) => {
        const ints = l.type(shape.bits === 32 ? 'i32x4' : 'i64x2');
        const [x, y] = [l.view(name, a!), l.view(name, b!)];
        return l.back(name, floatExtreme({ code: l.code }, l.type(name), ints, l.mask(name), op, x, y));
      };
    case 'pmin':
    case 'pmax':
      return (l, [a, b]) => {
        const [type, x, y] = [l.type(name), l.view(name, a!), l.view(name, b!)];
        const second = l.code.value(`fcmp olt ${type} ${op === 'pmin' ? `${y}, ${x}` : `${x}, ${y}`}`);
        return l.back(name, l.code.value(`select ${l.mask(name)} ${second}, ${type} ${y}, ${type} ${x}`));
      };
    case 'convert_i32x4_s':
    case 'convert_i32x4_u':
      return (l, [v]) => {
        const how = op.endsWith('_s') ? 'sitofp' : 'uitofp';
        return l.back(name, l.code.value(`${how} ${l.type('i32x4')} ${l.view('i32x4', v!)} to ${l.type(name)}`));
      };
    case 'convert_low_i32x4_s':
    case 'convert_low_i32x4_u':
      return (l, [v]) => {
        const how = op.endsWith('_s') ? 'sitofp' : 'uitofp';
        const low = l.low('i32x4', l.view('i32x4', v!));
        return l.back(name, l.code.value(`${how} <${2 * l.wide} x i32> ${low} to ${l.type(name)}`));
      };
    case 'promote_low_f32x4':
      return (l, [v]) => {
        const low = l.low('f32x4', l.view('f32x4', v!));
        return l.back(name, l.code.value(`fpext <${2 * l.wide} x float> ${low} to ${l.type(name)}`));
      };
    case 'demote_f64x2_zero':
      return (l, [v]) => {
        const low = l.code.value(`fptrunc ${l.type('f64x2')} ${l.view('f64x2', v!)} to <${2 * l.wide} x float>`);
        return l.back(name, l.withZeros('float', low));
      };
    default:
      return undefined;
  }
}

/** Ops of the whole vector's bits. */
function bitLowering(op: string): VectorLowering | undefined {
  const both = (l: Lanes, name: string, a: string, b: string): string => l.code.value(`${name} ${l.all} ${a}, ${b}`);
  const not = (l: Lanes, a: string): string => both(l, 'xor', a, l.constant('i64x2', '-1'));
  switch (op) {
    case 'and':
    case 'or':
    case 'xor':
      return (l, [a, b]) => both(l, op, a!, b!);
    case 'not':
      return (l, [a]) => not(l, a!);
    case 'andnot':
      return (l, [a, b]) => both(l, 'and', a!, not(l, b!));
    case 'bitselect':
      return (l, [a, b, m]) => both(l, 'or', both(l, 'and', a!, m!), both(l, 'and', b!, not(l, m!)));
    case 'any_true':
      return (l, [a]) => l.code.value(`icmp ne i128 ${l.code.value(`bitcast ${l.all} ${a} to i128`)}, 0`);
    default:
      return undefined;
  }
}

function lower(family: VectorFamily, op: string): VectorLowering {
  const found =
    family === 'v128'
      ? bitLowering(op)
      : (laneAccess(LANE_SHAPES[family], op) ??
        (LANE_SHAPES[family].float ? floatLowering : intLowering)(LANE_SHAPES[family], op));
  if (!found) throw new RangeError(`no lowering of ${family}_${op}`);
  return found;
}

/** Every vector op; a new one of the table without a lowering fails when this is made. */
export const VECTOR_LOWERING = Object.fromEntries(
  (Object.keys(VECTOR_FAMILIES) as VectorFamily[]).flatMap((family) =>
    VECTOR_FAMILIES[family].ops.map((op) => [`${family}_${op}`, lower(family, op)]),
  ),
) as Readonly<Record<VectorOpName, VectorLowering>>;

/** Whether an op gives or takes single lanes, so that several vectors side by side cannot be its operands. */
export function isLaneAccess(name: string): boolean {
  return /_(splat|extract_lane|extract_lane_s|extract_lane_u|replace_lane|all_true|bitmask|any_true)$/.test(name);
}
