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

/** Bits of the float ±2^k. */
const power = (k: number, negative = false): string =>
  `0x${(((negative ? 0x80000000 : 0) + ((k + 127) << 23)) >>> 0).toString(16)}u`;
const power64 = (k: number, negative = false): string =>
  `vec2<u32>(0u, 0x${(((negative ? 0x80000000 : 0) + ((k + 1023) << 20)) >>> 0).toString(16)}u)`;

/** The type of 32 or 64 bits whose whole range the bits of an f32 tell. */
function reach(u: ScalarInfo): ScalarInfo {
  return scalarInfo(u.kind === 'unsigned' ? (u.bytes === 8 ? 'u64' : 'u32') : u.bytes === 8 ? 'i64' : 'i32');
}

export const CONVERSIONS: Readonly<Record<ConversionFamily, Family>> = {
  wrap,
  fits,
  /** Whether a float, truncated, lies in the range of an integer type. NaN and infinities do not. */
  float_fits: (lib, fn, t, u) => {
    const double = t.width === 64;
    // An f64 may lie between two integers of 32 bits that differ in whether they fit.
    const r = double ? scalarInfo(u.name === 'u64' ? 'u64' : 'i64') : reach(u);
    const unsigned = r.kind === 'unsigned';
    const below = (k: number): string => (double ? `lt_u64(size, ${power64(k)})` : `size < ${power(k)}`);
    if (double) lib.word('lt_u64');
    const bits = double ? 'x' : 'bitcast<u32>(x)';
    const sign = double ? '(x.y >> 31u) != 0u' : '(bits >> 31u) != 0u';
    const size = double ? `${lib.word('magnitude_f64')}(x)` : 'bits & 0x7fffffffu';
    const k = unsigned ? r.width : r.width - 1;
    const least = double ? `all(x == ${power64(k, true)})` : `bits == ${power(k, true)}`;
    const within = unsigned ? `${below(k)} && (!(${sign}) || ${below(0)})` : `${below(k)} || ${least}`;
    const to = lib.use('float_to', t.name as ScalarType, r.name as ScalarType);
    const inner =
      u.min === r.min && u.max === r.max
        ? 'true'
        : `${lib.use('fits', r.name as ScalarType, u.name as ScalarType)}(${to}(x))`;
    return `fn ${fn}(x: ${typeText(t.name as ScalarType)}) -> bool {
  let bits = ${bits};
  let size = ${size};
  if (!(${within})) { return false; }
  return ${inner};
}`;
  },
  /** A float that fits, truncated. */
  float_to: (lib, fn, t, u) => {
    const double = t.width === 64;
    const size = `${lib.word(double ? 'u64_of_f64' : 'u64_of_f32')}(x)`;
    const below = double ? '(x.y >> 31u) != 0u' : 'x < 0f';
    const type = typeText(u.name as ScalarType);
    const result =
      heldAs(u) === 'w'
        ? `select(size, ${lib.word('neg64')}(size), ${below})`
        : heldAs(u) === 'u'
          ? 'size.x'
          : `bitcast<i32>(select(size.x, 0u - size.x, ${below}))`;
    return `fn ${fn}(x: ${typeText(t.name as ScalarType)}) -> ${type} {\n  let size = ${size};\n  return ${result};\n}`;
  },
  /** A float truncated and clamped; NaN gives 0. */
  float_sat: (lib, fn, t, u) => {
    const [f, name] = [t.name as ScalarType, u.name as ScalarType] as const;
    const sign = t.width === 64 ? 'x.y' : 'bitcast<u32>(x)';
    return `fn ${fn}(x: ${typeText(f)}) -> ${typeText(name)} {
  if (${lib.use('float_fits', f, name)}(x)) { return ${lib.use('float_to', f, name)}(x); }
  if (${lib.word(t.width === 64 ? 'is_nan_f64' : 'is_nan')}(x)) { return ${lib.int(u, 0n)}; }
  return select(${lib.int(u, u.max)}, ${lib.int(u, u.min)}, (${sign} >> 31u) != 0u);
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
