import { inSet } from '../../spec/ops/resolve.ts';
import { opRow, resolveTypes, SCALAR_OP_NAMES } from '../../spec/ops/index.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { inClass, scalarInfo } from '../../spec/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { Random } from '../fuzz/random.ts';
import type { Instance } from './harness.ts';
import { bind } from './harness.ts';

/** Instances of the rows that have an `eval`, and values for them. */

/** Ends of storage sizes and of machine types, and some between. */
const WIDTHS = [1, 2, 4, 5, 6, 10, 11, 19, 20, 21, 27, 33, 39, 40];
const TYPES: readonly ScalarType[] = [
  ...WIDTHS.map((n) => `t${n}` as ScalarType),
  ...(['i8', 'i16', 'i32', 'i64', 'u8', 'u16', 'u32', 'u64', 'f32', 'f64', 'bool', 'v128'] as const),
];

const SHUFFLE = Uint8Array.of(31, 0, 16, 15, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 30, 30);

function attrsOf(name: OpName): Readonly<Record<string, number | Uint8Array>>[] {
  const row = opRow(name);
  if (!row.attrs) return [{}];
  if ('lane' in row.attrs) return [0, 1, row.attrLimits!['lane']! - 1].map((lane) => ({ lane }));
  if ('bytes' in row.attrs) return [{ bytes: SHUFFLE }];
  if ('index' in row.attrs)
    return [0, 5, 21, 26, 7919, 19682].filter((i) => i < row.attrLimits!['index']!).map((index) => ({ index }));
  return [{}];
}

/** Every row with an `eval` of the scalar profile, for all types that it takes. */
export function instances(): Instance[] {
  const found: Instance[] = [];
  for (const name of SCALAR_OP_NAMES) {
    const row = opRow(name);
    // Constants are what other rows are tried with.
    if (!row.eval || name === 'const') continue;
    const ts = row.T ? TYPES.filter((t) => inSet(t, row.T!)) : ['bool' as ScalarType];
    const us = row.U ? TYPES.filter((t) => inSet(t, row.U!)) : ['bool' as ScalarType];
    for (const T of ts) {
      for (const U of us) {
        const x = { T, U };
        const types = (ps: readonly string[]): ScalarType[] => ps.map((p) => bind(p, x));
        if ('error' in resolveTypes(name, types(row.operands), types(row.results))) continue;
        for (const attrs of attrsOf(name)) found.push({ name, T, U, attrs });
      }
    }
  }
  return found;
}

/** Types that stand for the others where code differs by what is known of an operand. */
const SOME: readonly ScalarType[] = ['t1', 't5', 't20', 't21', 't40', 'i8', 'i32', 'i64', 'u16', 'u32', 'u64'];

/** Instances with a constant in the last place, where code differs by what is known of it. */
export function constantInstances(): Instance[] {
  const found: Instance[] = [];
  for (const x of instances()) {
    const row = opRow(x.name);
    const last = row.operands.length - 1;
    if (last < 1 || last > 1 || !SOME.includes(x.T) || row.id >= 300) continue;
    const type = bind(row.operands[last]!, x);
    if (!inClass(type, 'int')) continue;
    const { min, max } = scalarInfo(type);
    const width = BigInt(scalarInfo(x.T).width);
    const some = type === 'i32' && x.T !== 'i32' ? [-1n, 0n, 1n, width - 1n, width, max] : [min, -1n, 0n, 1n, 2n, max];
    for (const c of some) {
      if (c < min || c > max) continue;
      found.push({ ...x, constants: [...row.operands.slice(0, last).map(() => undefined), c] });
    }
  }
  return found;
}

const FLOATS = [0, -0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 3, 127, 128, -128.5, 255.5, 65535, 1e-45, -1e-40, 3.4e38, 1e300, Infinity, -Infinity, NaN, 2147483647, -2147483648.5, 2147483648, 4294967295, 9.3e18, -9.3e18, 1.9e19, 16777217, 0.1, 6078832729528464400, -6078832729528464400]; // prettier-ignore

function float(type: ScalarType, r: Random): number {
  const v = r.oneIn(3) ? (r.bits() - 2 ** 31) / 2 ** r.below(40) : r.pick(FLOATS);
  return type === 'f32' ? Math.fround(v) : v;
}

/** A value of a type, often at an edge. */
export function valueOf(type: ScalarType, r: Random): RefValue {
  const info = scalarInfo(type);
  if (info.kind === 'bool') return r.oneIn(2);
  if (info.kind === 'float') return float(type, r);
  if (info.kind === 'vector') return vector(r);
  const { min, max } = info;
  switch (r.below(6)) {
    case 0:
      return r.pick([min, max, 0n, 1n, min + 1n, max - 1n]);
    case 1: {
      const v = BigInt(r.between(-5, 5));
      return v < min ? min : v > max ? max : v;
    }
    case 2:
      // Counts of shifts and places of trits.
      return BigInt(r.below(70)) > max
        ? max
        : BigInt(r.below(41)) > max
          ? max
          : BigInt(Math.min(r.below(70), Number(max)));
    default: {
      const v = r.wide(info.bytes * 8);
      return v < min ? min - ((min - v) % (max - min)) + (max - min) : v > max ? min + ((v - max) % (max - min)) : v;
    }
  }
}

const BYTES = [0x00, 0xff, 0x80, 0x7f, 0x01, 0xfe, 0x3f, 0xc0, 0x81, 0x40];

function vector(r: Random): Uint8Array {
  const bytes = Uint8Array.from({ length: 16 }, () => (r.oneIn(2) ? r.below(256) : r.pick(BYTES)));
  const view = new DataView(bytes.buffer);
  switch (r.below(4)) {
    case 0:
      for (let i = 0; i < 4; i++) view.setFloat32(4 * i, float('f32', r), true);
      break;
    case 1:
      for (let i = 0; i < 2; i++) view.setFloat64(8 * i, float('f64', r), true);
      break;
  }
  return bytes;
}
