import type { Builder } from '../../compiler/ir/builder.ts';
import type { Op, Value } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { saturation, tritsRule } from './lane-trits.ts';
import type { Vec } from './vec.ts';
import {
  constant,
  intShape,
  isFloat,
  isTrits,
  isUnsigned,
  laneBytes,
  laneOp,
  map,
  narrow,
  remask,
  shapeOf,
  widen,
  zip,
} from './vec.ts';

/** How each scalar op is done on lanes: the generic vectoriser's knowledge of the op table. */

export type LaneRule = (b: Builder, args: readonly Vec[]) => Vec;

/** The rule of an op for its types; undefined where lanes cannot do it with the same results and traps. */
export function laneRule(op: Op): LaneRule | undefined {
  const type = op.operands[0]?.type as ScalarType | undefined;
  const result = op.results[0]?.type as ScalarType | undefined;
  if (!type || !result || op.results.length !== 1) return undefined;
  if (type === 'bool') return maskRule(op);
  if (laneBytes(type) === undefined) return undefined;
  if (result !== 'bool' && laneBytes(result) === undefined) return undefined;
  const float = isFloat(type);
  switch (op.op) {
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return comparison(op.op, type);
    case 'is_nan':
      return (b, [x]) => map(x!, (p) => laneOp(b, shapeOf(type, x!.bytes), 'ne', [p, p]), 'bool');
    case 'wrap':
    case 'exact':
      return conversion(op.op, type, result);
    case 'to_float':
      return toFloat(type, result);
    case 'promote':
      return (b, [x]) => ({ type: 'f64', bytes: 8, parts: x!.parts.flatMap((p) => promote(b, p)) });
    case 'demote':
      return (b, [x]) => ({
        type: 'f32',
        bytes: 4,
        parts: joinHalves(
          b,
          x!.parts.map((p) => laneOp(b, 'f32x4', 'demote_f64x2_zero', [p])),
        ),
      });
    case 'sat_int':
      return saturation(type, result);
    case 'bits':
      return bitsRule(type, result);
    case 'from_bits':
      return (_, [x]) => ({ ...x!, type: result });
    case 'sign':
      return float ? undefined : signRule(type);
    case 'cmp3':
      return float ? undefined : cmp3Rule(type);
  }
  if (type === 't1') return tritRule(op.op);
  if (isTrits(type)) return tritsRule(op.op, type);
  return float ? floatRule(op.op, type) : intRule(op.op, type);
}

/** `select`: the condition is a mask. */
export function choose(b: Builder, cond: Vec, x: Vec, y: Vec): Vec {
  if (x.type === 'bool') {
    const bytes = Math.max(x.bytes, y.bytes, cond.bytes);
    const [m, p, q] = [cond, x, y].map((v) => remask(b, v, bytes)) as [Vec, Vec, Vec];
    return { ...p, parts: p.parts.map((v, i) => laneOp(b, 'v128', 'bitselect', [v, q.parts[i]!, m.parts[i]!])) };
  }
  const m = remask(b, cond, x.bytes);
  return { ...x, parts: x.parts.map((v, i) => laneOp(b, 'v128', 'bitselect', [v, y.parts[i]!, m.parts[i]!])) };
}

function maskRule(op: Op): LaneRule | undefined {
  const both =
    (name: string): LaneRule =>
    (b, [x, y]) => {
      const bytes = Math.max(x!.bytes, y!.bytes);
      return zip(remask(b, x!, bytes), remask(b, y!, bytes), (p, q) => laneOp(b, 'v128', name, [p, q]));
    };
  switch (op.op) {
    case 'and':
    case 'or':
    case 'xor':
      return both(op.op);
    case 'ne':
      return both('xor');
    case 'eq':
      return (b, args) => map(both('xor')(b, args), (p) => laneOp(b, 'v128', 'not', [p]));
    case 'not':
      return (b, [x]) => map(x!, (p) => laneOp(b, 'v128', 'not', [p]));
    case 'exact': {
      const to = op.results[0]!.type as ScalarType;
      const bytes = laneBytes(to);
      if (bytes === undefined) return undefined;
      return (b, [x]) => map(remask(b, x!, bytes), (p) => laneOp(b, 'v128', 'and', [p, constant(b, bytes, 1n)]), to);
    }
    default:
      return undefined;
  }
}

function comparison(name: string, type: ScalarType): LaneRule | undefined {
  const unsigned = isUnsigned(type);
  if (type === 'u64' && name !== 'eq' && name !== 'ne') return undefined;
  const suffix = isFloat(type) || name === 'eq' || name === 'ne' ? '' : unsigned ? '_u' : '_s';
  return (b, [x, y]) => zip(x!, y!, (p, q) => laneOp(b, shapeOf(type, x!.bytes), name + suffix, [p, q]), 'bool');
}

function conversion(name: string, from: ScalarType, to: ScalarType): LaneRule | undefined {
  const [f, t] = [scalarInfo(from), scalarInfo(to)];
  const fits = f.min >= t.min && f.max <= t.max;
  if (isFloat(from) || isFloat(to) || to === 'bool') return undefined;
  if (!fits && (name === 'exact' || t.kind === 'trits')) return undefined;
  const bytes = laneBytes(to)!;
  return (b, [x]) => {
    const v = x!.bytes < bytes ? widen(b, x!, bytes, !isUnsigned(from)) : narrow(b, x!, bytes);
    return { ...v, type: to };
  };
}

/** The bits of float lanes; those of every NaN are the canonical one's. */
function bitsRule(from: ScalarType, to: ScalarType): LaneRule {
  const shape = shapeOf(from, 0);
  const bytes = laneBytes(from)!;
  const nan = bytes === 4 ? 0x7fc00000n : 0x7ff8000000000000n;
  return (b, [x]) =>
    map(x!, (p) => laneOp(b, 'v128', 'bitselect', [p, constant(b, bytes, nan), laneOp(b, shape, 'eq', [p, p])]), to);
}

function toFloat(from: ScalarType, to: ScalarType): LaneRule | undefined {
  if (laneBytes(from)! > 4) return undefined;
  const s = isUnsigned(from) ? 'u' : 's';
  return (b, [x]) => {
    const wide = widen(b, x!, 4, s === 's');
    if (to === 'f32')
      return { type: to, bytes: 4, parts: wide.parts.map((p) => laneOp(b, 'f32x4', `convert_i32x4_${s}`, [p])) };
    const parts = wide.parts
      .flatMap((p) => [p, upperHalf(b, p)])
      .map((p) => laneOp(b, 'f64x2', `convert_low_i32x4_${s}`, [p]));
    return { type: to, bytes: 8, parts };
  };
}

/** The upper 8 bytes moved down. */
export function upperHalf(b: Builder, v: Value): Value {
  return laneOp(b, 'i8x16', 'shuffle', [v, v], { bytes: Uint8Array.from({ length: 16 }, (_, i) => (i + 8) % 16) });
}

function promote(b: Builder, v: Value): Value[] {
  return [v, upperHalf(b, v)].map((p) => laneOp(b, 'f64x2', 'promote_low_f32x4', [p]));
}

/** Pairs of vectors whose lower halves count, as one each. */
function joinHalves(b: Builder, parts: readonly Value[]): Value[] {
  const bytes = Uint8Array.from({ length: 16 }, (_, i) => (i < 8 ? i : i + 8));
  const out: Value[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    out.push(laneOp(b, 'i8x16', 'shuffle', [parts[i]!, parts[i + 1]!], { bytes }));
  }
  return out;
}

/** −1, 0, 1 as bytes from masks of what is above and what is below. */
function ordered(b: Builder, above: Vec, below: Vec): Vec {
  const [a, z] = [narrow(b, above, 1), narrow(b, below, 1)];
  return zip(z, a, (p, q) => laneOp(b, 'i8x16', 'sub', [p, q]), 't1');
}

function signRule(type: ScalarType): LaneRule | undefined {
  if (isUnsigned(type)) return undefined;
  return (b, [x]) => {
    const shape = intShape(x!.bytes);
    const zero = constant(b, x!.bytes, 0n);
    const mask = (name: string): Vec => map(x!, (p) => laneOp(b, shape, name, [p, zero]), 'bool');
    return ordered(b, mask('gt_s'), mask('lt_s'));
  };
}

function cmp3Rule(type: ScalarType): LaneRule | undefined {
  if (type === 'u64') return undefined;
  const s = isUnsigned(type) ? 'u' : 's';
  return (b, [x, y]) => {
    const shape = intShape(x!.bytes);
    const mask = (name: string): Vec => zip(x!, y!, (p, q) => laneOp(b, shape, `${name}_${s}`, [p, q]), 'bool');
    return ordered(b, mask('gt'), mask('lt'));
  };
}

function tritRule(name: string): LaneRule | undefined {
  const shape = 'i8x16';
  switch (name) {
    case 'neg':
    case 'tneg':
      return (b, [x]) => map(x!, (p) => laneOp(b, shape, 'neg', [p]));
    case 'abs':
      return (b, [x]) => map(x!, (p) => laneOp(b, shape, 'abs', [p]));
    case 'tmin':
    case 'min':
      return (b, [x, y]) => zip(x!, y!, (p, q) => laneOp(b, shape, 'min_s', [p, q]));
    case 'tmax':
    case 'max':
      return (b, [x, y]) => zip(x!, y!, (p, q) => laneOp(b, shape, 'max_s', [p, q]));
    case 'mul':
      // Both nonzero: −1 where the signs differ, else 1.
      return (b, [x, y]) =>
        zip(x!, y!, (p, q) => {
          const zero = constant(b, 1, 0n);
          const sign = laneOp(b, 'v128', 'or', [laneOp(b, 'v128', 'xor', [p, q]), constant(b, 1, 1n)]);
          const some = [p, q].map((v) => laneOp(b, shape, 'ne', [v, zero])) as [Value, Value];
          return laneOp(b, 'v128', 'and', [sign, laneOp(b, 'v128', 'and', some)]);
        });
    default:
      return undefined;
  }
}

function floatRule(name: string, type: ScalarType): LaneRule | undefined {
  const shape = shapeOf(type, 0);
  switch (name) {
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
    case 'min':
    case 'max':
      return (b, [x, y]) => zip(x!, y!, (p, q) => laneOp(b, shape, name, [p, q]));
    case 'neg':
    case 'abs':
    case 'sqrt':
    case 'floor':
    case 'ceil':
    case 'trunc':
    case 'nearest':
      return (b, [x]) => map(x!, (p) => laneOp(b, shape, name, [p]));
    default:
      return undefined;
  }
}

function intRule(name: string, type: ScalarType): LaneRule | undefined {
  const bytes = laneBytes(type)!;
  const shape = intShape(bytes);
  const unsigned = isUnsigned(type);
  const binary =
    (lane: string): LaneRule =>
    (b, [x, y]) =>
      zip(x!, y!, (p, q) => laneOp(b, shape, lane, [p, q]));
  switch (name) {
    case 'add':
    case 'sub':
      return binary(name);
    case 'mul':
      return bytes > 1 ? binary('mul') : byteProduct;
    case 'and':
    case 'or':
    case 'xor':
      return (b, [x, y]) => zip(x!, y!, (p, q) => laneOp(b, 'v128', name, [p, q]));
    case 'not':
      return (b, [x]) => map(x!, (p) => laneOp(b, 'v128', 'not', [p]));
    case 'neg':
      return (b, [x]) => map(x!, (p) => laneOp(b, shape, 'neg', [p]));
    case 'abs':
      return unsigned ? (_, [x]) => x! : (b, [x]) => map(x!, (p) => laneOp(b, shape, 'abs', [p]));
    case 'min':
    case 'max': {
      if (bytes < 8) return binary(`${name}_${unsigned ? 'u' : 's'}`);
      if (unsigned) return undefined;
      const wins = name === 'min' ? 'lt_s' : 'gt_s';
      return (b, [x, y]) =>
        zip(x!, y!, (p, q) => laneOp(b, 'v128', 'bitselect', [p, q, laneOp(b, shape, wins, [p, q])]));
    }
    case 'sat_add':
    case 'sat_sub':
      return bytes < 4 ? binary(`${name.slice(4)}_sat_${unsigned ? 'u' : 's'}`) : undefined;
    default:
      return undefined;
  }
}

/** Products of bytes by way of 16 bits, of which the low 8 are kept. */
function byteProduct(b: Builder, [x, y]: readonly Vec[]): Vec {
  const product = zip(widen(b, x!, 2, false), widen(b, y!, 2, false), (p, q) => laneOp(b, 'i16x8', 'mul', [p, q]));
  return narrow(b, product, 1);
}
