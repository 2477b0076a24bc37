import type { ScalarInfo, ScalarType } from '../../../spec/types.ts';
import { scalarInfo } from '../../../spec/types.ts';
import type { Family, ConversionFamily, Library } from './library.ts';
import { heldAs, typeText } from './types.ts';

/** Conversions. Sources of `wrap` and `fits` are the machine types i32, u32, i64 and u64 (types.ts, `machineOf`). */

/** What holds a value of the source, as what holds the target, modulo 2^32 or 2^64. */
function recast(lib: Library, t: ScalarInfo, u: ScalarInfo, v: string): string {
  const [from, to] = [heldAs(t)!, heldAs(u)!];
  if (from === to) return v;
  if (to === 'w') return lib.widen(t, v);
  const word = from === 'w' ? `${v}.x` : v;
  if (to === 'u') return from === 'w' ? word : `bitcast<u32>(${word})`;
  return `bitcast<i32>(${word})`;
}

const wrap: Family = (lib, fn, t, u) => {
  const head = lib.head(fn, t, ['a'], u);
  if (u.kind !== 'trits') return `${head} {\n  return ${lib.normal(u, recast(lib, t, u, 'a'))};\n}`;
  const m = u.modulus;
  const far = m <= t.max;
  let text = `${head} {\n  let r = ${far ? remainder(lib, t, lib.int(t, m)) : 'a'};\n`;
  if (u.max < t.max)
    text += `  if (${lib.lt(t, lib.int(t, u.max), 'r')}) { return ${recast(lib, t, u, lib.sub(t, 'r', lib.int(t, m)))}; }\n`;
  if (u.min > t.min)
    text += `  if (${lib.lt(t, 'r', lib.int(t, u.min))}) { return ${recast(lib, t, u, lib.add(t, 'r', lib.int(t, m)))}; }\n`;
  return `${text}  return ${recast(lib, t, u, 'r')};\n}`;
};

function remainder(lib: Library, t: ScalarInfo, m: string): string {
  if (heldAs(t) !== 'w') return `a % ${m}`;
  return `${lib.word(t.kind === 'unsigned' ? 'divrem_u64' : 'divrem_s64')}(a, ${m}).zw`;
}

/** Whether an integer of a machine type lies in the range of another type. */
const fits: Family = (lib, fn, t, u) => {
  const tests: string[] = [];
  if (u.max < t.max) tests.push(lib.le(t, 'a', lib.int(t, u.max)));
  if (u.min > t.min) tests.push(lib.le(t, lib.int(t, u.min), 'a'));
  return `${lib.head(fn, t, ['a'], scalarInfo('bool'))} {\n  return ${tests.join(' && ') || 'true'};\n}`;
};

/** Bits of the float 2^k. */
const power = (k: number): string => `0x${((k + 127) << 23).toString(16)}u`;

/** The type whose whole range of 32 or 64 bits `float_to` can tell by the bits of a float. */
function reach(u: ScalarInfo): ScalarInfo {
  return scalarInfo(u.kind === 'unsigned' ? (u.bytes === 8 ? 'u64' : 'u32') : u.bytes === 8 ? 'i64' : 'i32');
}

export const CONVERSIONS: Readonly<Record<ConversionFamily, Family>> = {
  wrap,
  fits,
  /** Whether a float, truncated, lies in the range of an integer type. NaN and infinities do not. */
  float_fits: (lib, fn, _t, u) => {
    const r = reach(u);
    const k = r.kind === 'unsigned' ? r.width : r.width - 1;
    const least = (0x80000000 + ((k + 127) << 23)) >>> 0;
    const low =
      r.kind === 'unsigned'
        ? '(bits >> 31u) != 0u && size >= 0x3f800000u'
        : `bits != 0x${least.toString(16)}u && size >= ${power(k)}`;
    const test =
      r.kind === 'unsigned'
        ? `if (size >= ${power(k)} || (${low})) { return false; }`
        : `if (${low}) { return false; }`;
    const inner =
      u.min === r.min && u.max === r.max
        ? 'true'
        : `${lib.use('fits', r.name as ScalarType, u.name as ScalarType)}(${lib.use('float_to', 'f32', r.name as ScalarType)}(x))`;
    return `fn ${fn}(x: f32) -> bool {
  let bits = bitcast<u32>(x);
  let size = bits & 0x7fffffffu;
  ${test}
  return ${inner};
}`;
  },
  /** A float that fits, truncated. */
  float_to: (lib, fn, _t, u) => {
    const size = `${lib.word('u64_of_f32')}(x)`;
    const type = typeText(u.name as ScalarType);
    const result =
      heldAs(u) === 'w'
        ? `select(size, ${lib.word('neg64')}(size), x < 0f)`
        : heldAs(u) === 'u'
          ? 'size.x'
          : 'bitcast<i32>(select(size.x, 0u - size.x, x < 0f))';
    return `fn ${fn}(x: f32) -> ${type} {\n  let size = ${size};\n  return ${result};\n}`;
  },
  /** A float truncated and clamped; NaN gives 0. */
  float_sat: (lib, fn, _t, u) => {
    const [f, name] = ['f32', u.name as ScalarType] as const;
    return `fn ${fn}(x: f32) -> ${typeText(name)} {
  if (${lib.use('float_fits', f, name)}(x)) { return ${lib.use('float_to', f, name)}(x); }
  if (${lib.word('is_nan')}(x)) { return ${lib.int(u, 0n)}; }
  return select(${lib.int(u, u.max)}, ${lib.int(u, u.min)}, (bitcast<u32>(x) >> 31u) != 0u);
}`;
  },
  /** The lesser float: NaN if either is, −0 below +0. */
  float_min: (lib, fn) => `fn ${fn}(a: f32, b: f32) -> f32 {
  if (${lib.word('is_nan')}(a) || ${lib.word('is_nan')}(b)) { return ${lib.word('from_bits')}(0x7fc00000u); }
  if (a == b) { return bitcast<f32>(bitcast<u32>(a) | bitcast<u32>(b)); }
  return select(b, a, a < b);
}`,
  float_max: (lib, fn) => `fn ${fn}(a: f32, b: f32) -> f32 {
  if (${lib.word('is_nan')}(a) || ${lib.word('is_nan')}(b)) { return ${lib.word('from_bits')}(0x7fc00000u); }
  if (a == b) { return bitcast<f32>(bitcast<u32>(a) & bitcast<u32>(b)); }
  return select(b, a, a > b);
}`,
  float_copysign: (lib, fn) => `fn ${fn}(a: f32, b: f32) -> f32 {
  let sign = select(bitcast<u32>(b) & 0x80000000u, 0u, ${lib.word('is_nan')}(b));
  return bitcast<f32>((bitcast<u32>(a) & 0x7fffffffu) | sign);
}`,
};
