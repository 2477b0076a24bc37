import { SCALARS } from '../../spec/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { HelperContext } from './dialect.ts';
import { define, infoOf, num } from './helpers-int.ts';
import type { HelperFamily } from './helpers.ts';
import { cType } from './types.ts';

/** Floats: IEEE 754 arithmetic is C's own; here is what C leaves open. */

type Body = (e: HelperContext, type: 'f32' | 'f64', c: string) => string;

function isFloat(type: string): type is 'f32' | 'f64' {
  return type === 'f32' || type === 'f64';
}

function family(places: 1 | 2, body: Body): HelperFamily {
  return (e, type, name) => {
    if (!isFloat(type)) return undefined;
    const c = cType(type);
    return define(e, c, name, places === 1 ? `${c} a` : `${c} a, ${c} b`, body(e, type, c));
  };
}

/** A function of math.h, whose f32 form ends in f. */
function maths(name: string, places: 1 | 2 = 1): HelperFamily {
  return family(places, (_e, type) => `${name}${type === 'f32' ? 'f' : ''}(${places === 1 ? 'a' : 'a, b'})`);
}

/** −0 is less than +0, and NaN wins. */
function extreme(operator: '<' | '>'): HelperFamily {
  return family(2, (e, type) => {
    const sign = `(${e.helper(`bits_${type}`)}(${operator === '<' ? 'a' : 'b'}) >> ${type === 'f32' ? 31 : 63}) != 0`;
    return `if (a != a) return a;
      if (b != b) return b;
      if (a == b) return ${sign} ? a : b;
      return a ${operator} b ? a : b;`;
  });
}

function words(type: 'f32' | 'f64'): { u: string; canonical: string } {
  return type === 'f32'
    ? { u: 'uint32_t', canonical: '0x7fc00000u' }
    : { u: 'uint64_t', canonical: '0x7ff8000000000000u' };
}

/** The bit pattern; every NaN gives the canonical one. */
const bits: HelperFamily = (e, type, name) => {
  if (!isFloat(type)) return undefined;
  const { u, canonical } = words(type);
  const wide = type === 'f64' ? e.dialect.wide : '';
  return define(
    e,
    u,
    name,
    `${cType(type)} a`,
    `if (a != a) return ${canonical}${wide};
    return ${e.helper(`raw_${type}`)}(a);`,
  );
};

/** The bit pattern as it is. */
const raw: HelperFamily = (e, type, name) => {
  if (!isFloat(type)) return undefined;
  const { u } = words(type);
  return define(e, u, name, `${cType(type)} a`, `${u} u;\nmemcpy(&u, &a, sizeof u);\nreturn u;`);
};

const fromBits: HelperFamily = (e, type, name) => {
  if (!isFloat(type)) return undefined;
  const c = cType(type);
  return define(e, c, name, `${words(type).u} u`, `${c} a;\nmemcpy(&a, &u, sizeof a);\nreturn a;`);
};

/** A NaN's sign is not specified and must not show. */
const copysign: HelperFamily = family(
  2,
  (_e, type, c) => `copysign${type === 'f32' ? 'f' : ''}(a, b != b ? (${c})0 : b)`,
);

/** The f32 of a binary16 pattern: rebias by a multiplication, which also makes subnormals right. */
const fromF16: HelperFamily = (e, type, name) => {
  if (type !== 'f16') return undefined;
  const float = e.helper('from_bits_f32');
  return define(
    e,
    'float',
    name,
    'uint16_t h',
    `uint32_t sign = (uint32_t)(h & 0x8000u) << 16;
    uint32_t m = ${e.helper('raw_f32')}(${float}((uint32_t)(h & 0x7fffu) << 13) * ${float}(0x77800000u));
    if ((h & 0x7c00u) == 0x7c00u) m = 0x7f800000u | ((uint32_t)(h & 0x3ffu) << 13);
    return ${float}(m | sign);`,
  );
};

/** The binary16 pattern, to nearest even. Subnormals: adding 0.5 leaves a·2^24, rounded, in the low bits. */
const toF16: HelperFamily = (e, type, name) => {
  if (type !== 'f16') return undefined;
  const float = e.helper('from_bits_f32');
  return define(
    e,
    'uint16_t',
    name,
    'float a',
    `uint32_t u = ${e.helper('raw_f32')}(a);
    uint32_t sign = (u >> 16) & 0x8000u;
    u &= 0x7fffffffu;
    if (u > 0x7f800000u) return 0x7e00u;
    if (u >= 0x477ff000u) return (uint16_t)(sign | 0x7c00u);
    if (u < 0x38800000u) return (uint16_t)(sign | (${e.helper('raw_f32')}(${float}(u) + 0.5f) - 0x3f000000u));
    return (uint16_t)(sign | ((u + 0xfffu - 0x38000000u + ((u >> 13) & 1u)) >> 13));`,
  );
};

const fromBf16: HelperFamily = (e, type, name) =>
  type !== 'bf16'
    ? undefined
    : define(e, 'float', name, 'uint16_t h', `${e.helper('from_bits_f32')}((uint32_t)h << 16)`);

/** The bfloat16 pattern, to nearest even. */
const toBf16: HelperFamily = (e, type, name) =>
  type !== 'bf16'
    ? undefined
    : define(
        e,
        'uint16_t',
        name,
        'float a',
        `uint32_t u = ${e.helper('raw_f32')}(a);
        if (a != a) return 0x7fc0u;
        return (uint16_t)((u + 0x7fffu + ((u >> 16) & 1u)) >> 16);`,
      );

/** The least and the greatest float of a type that are integers of an integer type. */
export function floatBounds(int: string, type: 'f32' | 'f64'): { low: number; high: number } {
  const { min, max } = infoOf(int);
  const bitsOf = type === 'f32' ? 24 : 53;
  // Toward zero, to the bits that a float has.
  const inward = (v: bigint): number => {
    const size = v < 0n ? -v : v;
    const drop = BigInt(Math.max(0, size.toString(2).length - bitsOf));
    const cut = Number((size >> drop) << drop);
    return v < 0n ? -cut : cut;
  };
  return { low: inward(min), high: inward(max) };
}

/** Text of a finite float that is an integer. */
export function whole(v: number, type: 'f32' | 'f64'): string {
  const text = `${BigInt(v)}.0${type === 'f32' ? 'f' : ''}`;
  return v < 0 ? `(${text})` : text;
}

/** Truncated and clamped; NaN gives 0. */
function saturating(int: string): HelperFamily {
  return (e, type, name) => {
    if (!isFloat(type)) return undefined;
    const { low, high } = floatBounds(int, type);
    const t = infoOf(int);
    const c = cType(int as ScalarType);
    return define(
      e,
      c,
      name,
      `${cType(type)} a`,
      `if (a != a) return 0;
      if (a < ${whole(low, type)}) return ${num(e, t.min, int)};
      if (a > ${whole(high, type)}) return ${num(e, t.max, int)};
      return (${c})a;`,
    );
  };
}

const INTS = [...SCALARS.values()].filter((t) => ['trits', 'signed', 'unsigned'].includes(t.kind)).map((t) => t.name);

export const FLOAT_HELPERS: Readonly<Record<string, HelperFamily>> = {
  min: extreme('<'),
  max: extreme('>'),
  abs: maths('fabs'),
  sqrt: maths('sqrt'),
  floor: maths('floor'),
  ceil: maths('ceil'),
  trunc: maths('trunc'),
  nearest: maths('nearbyint'),
  copysign,
  bits,
  raw,
  from_bits: fromBits,
  from: (e, type, name) => fromF16(e, type, name) ?? fromBf16(e, type, name),
  to: (e, type, name) => toF16(e, type, name) ?? toBf16(e, type, name),
  ...Object.fromEntries(INTS.map((t) => [`sat_${t}`, saturating(t)])),
};
