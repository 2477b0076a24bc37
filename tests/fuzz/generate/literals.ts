import type { ScalarType } from '../../../spec/types.ts';
import { scalarInfo } from '../../../spec/types.ts';
import type { Random } from '../random.ts';
import { isFloat, isTrits } from './types.ts';

/** Scalar constants: mostly small ones and those at the edges of types, where faults are. */

const FLOATS = [
  '0.0',
  '1.0',
  '-1.0',
  '-0.0',
  '0.5',
  '1.5',
  '2.5',
  '-2.5',
  '0.1',
  '3.25',
  '1e10',
  '-1e-5',
  '16777217.0',
  '1e30',
  '1e-40',
  '9007199254740993.0',
  '2147483647.5',
  '127.5',
  '-128.5',
];

export function intValue(r: Random, type: ScalarType): bigint {
  const { min, max, width } = scalarInfo(type);
  const clamp = (v: bigint): bigint => (v < min ? min : v > max ? max : v);
  switch (r.below(8)) {
    case 0:
      return r.pick([min, max, clamp(min + 1n), clamp(max - 1n), clamp(0n), max / 2n, min / 2n]);
    case 1:
      return clamp(
        r.pick([
          -1n,
          0n,
          1n,
          2n,
          3n,
          9n,
          13n,
          31n,
          32n,
          63n,
          64n,
          127n,
          128n,
          255n,
          256n,
          9841n,
          0x7fffffffn,
          0x80000000n,
        ]),
      );
    case 2:
    case 3: {
      const v = r.wide(Math.max(2, type[0] === 't' ? Math.ceil(width * 1.6) : width));
      return v < min || v > max ? clamp(v % (max + 1n)) : v;
    }
    default:
      return clamp(BigInt(r.between(-4, 9)));
  }
}

/** A literal of a type; its type must be expected where it stands, or given by `typed`. */
export function literal(r: Random, type: ScalarType): string {
  if (type === 'bool') return r.pick(['true', 'false']);
  if (isFloat(type)) {
    if (r.oneIn(4)) return `${r.between(-2000, 2000)}.${r.pick(['0', '25', '5', '125', '7'])}`;
    const text = r.pick(FLOATS);
    return type === 'f32' && text === '1e-40' ? '1e-40' : text;
  }
  const v = intValue(r, type);
  if (isTrits(type) && r.oneIn(5)) return balanced(v);
  if (type === 'u8' && r.oneIn(8)) return `'${r.pick(['a', 'Z', '0', ' ', '\\n', "\\'", '\\\\', '\\0'])}'`;
  if (v >= 0n && r.oneIn(12)) return r.pick([`0x${v.toString(16)}`, `0b${v.toString(2)}`, `0o${v.toString(8)}`]);
  return String(v);
}

function balanced(v: bigint): string {
  let digits = '';
  let rest = v < 0n ? -v : v;
  while (rest > 0n) {
    const d = rest % 3n;
    digits = (d === 2n ? 'T' : String(d)) + digits;
    rest = d === 2n ? (rest + 1n) / 3n : rest / 3n;
  }
  if (v < 0n) digits = digits.replace(/[1T]/g, (c) => (c === '1' ? 'T' : '1'));
  return `0t${digits === '' ? '0' : digits}`;
}

/** A literal whose type is written beside it. */
export function typed(r: Random, type: ScalarType): string {
  return type === 'bool' ? literal(r, type) : `(${literal(r, type)} as ${type === 't1' ? 'trit' : type})`;
}

export const STRINGS = ['', 'a', 'abc', 'x y', 'trit', 'é', '\\n', '\\"q\\"', '日本', 'the end', '0123456789abcdef'];
