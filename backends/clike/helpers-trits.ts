import type { ScalarType } from '../../spec/types.ts';
import { TRIT_FUNCTIONS, tritFunction1, tritFunction2 } from '../../spec/ops/trit-functions.ts';
import type { HelperContext } from './dialect.ts';
import type { HelperFamily } from './helpers.ts';
import { BINARY_WRAP, define, infoOf, num } from './helpers-int.ts';
import { cType } from './types.ts';

/**
 * Balanced ternary integers: symmetric modular arithmetic, and functions of trits. Adding (3^N − 1)/2, a 1 in every place, makes every
 * trit its digit 0, 1 or 2 of an ordinary base-3 number.
 */

const TRITS = [-1, 0, 1] as const;
/** Digits that a word of a digit loop holds. */
const CHUNK = 20;
const M20 = 3n ** 20n;

function correction(e: HelperContext, type: string, v: string, wide: string): string {
  const t = infoOf(type);
  const m = num(e, t.modulus, wide);
  return `${v} > ${num(e, t.max, wide)} ? ${v} - ${m} : ${v} < ${num(e, t.min, wide)} ? ${v} + ${m} : ${v}`;
}

function addOrSub(op: 'add' | 'sub'): HelperFamily {
  return (e, type, name) => {
    const t = infoOf(type);
    const sign = op === 'add' ? '+' : '-';
    const c = cType(type as ScalarType);
    const params = `${c} a, ${c} b`;
    if (t.kind !== 'trits') return BINARY_WRAP[op]!(e, type, name);
    if (t.bytes < 8) {
      const wide = 3n * t.max < 2n ** 31n ? 'i32' : 'i64';
      const w = cType(wide);
      return define(
        e,
        c,
        name,
        params,
        `${w} s = (${w})a ${sign} (${w})b;
        return (${c})(${correction(e, type, 's', wide)});`,
      );
    }
    const over = e.helper(`${op}_overflows_${type}`);
    const m = num(e, t.modulus, 'u64');
    const up = op === 'add' ? 'b > 0' : 'b < 0';
    return define(
      e,
      c,
      name,
      params,
      `uint64_t s = (uint64_t)a ${sign} (uint64_t)b;
      if (${over}(a, b)) s = ${up} ? s - ${m} : s + ${m};
      return (int64_t)s;`,
    );
  };
}

/**
 * Modulo 3^40 with a = ah·3^20 + al and b likewise, halves of magnitude at most 3^20/2: a·b ≡ ((ah·bl + al·bh) mod 3^20)·3^20 + al·bl,
 * where every term and both sums fit 64 bits.
 */
const mul: HelperFamily = (e, type, name) => {
  const t = infoOf(type);
  const c = cType(type as ScalarType);
  const params = `${c} a, ${c} b`;
  if (t.kind !== 'trits') return BINARY_WRAP['mul']!(e, type, name);
  if (t.max * t.max < 2n ** 63n) {
    const wide = t.max * t.max < 2n ** 31n ? 'i32' : 'i64';
    return define(e, c, name, params, `${e.helper(`wrap_${wide}_${type}`)}((${cType(wide)})a * (${cType(wide)})b)`);
  }
  const wrap20 = e.helper('wrap_i64_t20');
  const by = num(e, M20, 'i64');
  const product = `int64_t al = ${wrap20}(a), bl = ${wrap20}(b);
    int64_t ah = (a - al) / ${by}, bh = (b - bl) / ${by};
    int64_t p = (int64_t)${wrap20}(ah * bl + al * bh) * ${by} + al * bl;`;
  return define(e, c, name, params, `${product}\nreturn ${e.helper(`wrap_i64_${type}`)}(p);`);
};

/** Integers of a machine type modulo 3^N, into the symmetric range. */
function wrapFrom(wide: 'i32' | 'i64' | 'u64'): HelperFamily {
  return (e, type, name) => {
    const t = infoOf(type);
    const c = cType(type as ScalarType);
    const w = cType(wide);
    const params = `${w} a`;
    const bits = infoOf(wide);
    if (wide === 'u64') {
      const m = num(e, t.modulus, 'u64');
      return define(
        e,
        c,
        name,
        params,
        `uint64_t r = a % ${m};
        return (${c})(int64_t)(r > ${num(e, t.max, 'u64')} ? r - ${m} : r);`,
      );
    }
    if (t.modulus > bits.max) {
      // Less than two moduli fit: unsigned, since one of them is no signed number.
      const u = wide === 'i32' ? 'uint32_t' : 'uint64_t';
      const m = num(e, t.modulus, wide === 'i32' ? 'u32' : 'u64');
      const down = `(${w})((${u})a - ${m})`;
      const up = `(${w})((${u})a + ${m})`;
      return define(
        e,
        c,
        name,
        params,
        `a > ${num(e, t.max, wide)} ? ${down} : a < ${num(e, t.min, wide)} ? ${up} : a`,
      );
    }
    return define(
      e,
      c,
      name,
      params,
      `${w} r = a % ${num(e, t.modulus, wide)};
      return (${c})(${correction(e, type, 'r', wide)});`,
    );
  };
}

const power: HelperFamily = (e, type, name) => {
  const c = cType(type as ScalarType);
  return define(
    e,
    c,
    name,
    'int32_t n',
    `${c} p = 1;
    while (n-- > 0) p = (${c})(p * 3);
    return p;`,
  );
};

const tshl: HelperFamily = (e, type, name) => {
  const t = infoOf(type);
  const c = cType(type as ScalarType);
  const p = e.helper(`pow3_${type}`);
  return define(e, c, name, `${c} a, int32_t n`, `n >= ${t.width} ? 0 : ${e.helper(`mul_${type}`)}(a, ${p}(n))`);
};

/** To the nearest, of which there is no tie: half of 3^k away from zero, then truncation. */
const tshr: HelperFamily = (e, type, name) => {
  const t = infoOf(type);
  const c = cType(type as ScalarType);
  const u = t.bytes < 8 ? 'uint32_t' : 'uint64_t';
  return define(
    e,
    c,
    name,
    `${c} a, int32_t n`,
    `if (n >= ${t.width}) return 0;
    ${u} d = (${u})${e.helper(`pow3_${type}`)}(n);
    ${u} q = ((a < 0 ? 0u - (${u})a : (${u})a) + d / 2u) / d;
    return (${c})(a < 0 ? 0u - q : q);`,
  );
};

/** The digits of a number of at most 20 trits through a table of two bits an entry, at 2·(3·a + b). */
const digits: HelperFamily = (e, type, name) =>
  type !== 'tri'
    ? undefined
    : define(
        e,
        'uint32_t',
        name,
        'uint32_t a, uint32_t b, int32_t n, uint32_t table',
        `uint32_t r = 0u, weight = 1u;
        while (n-- > 0) {
          r += weight * ((table >> (2u * (3u * (a % 3u) + b % 3u))) & 3u);
          weight *= 3u;
          a /= 3u;
          b /= 3u;
        }
        return r;`,
      );

/** The sum of table entries (two bits at 2·digit) over the digits. */
const digitSum: HelperFamily = (e, type, name) =>
  type !== 'tri'
    ? undefined
    : define(
        e,
        'int32_t',
        name,
        'uint32_t a, int32_t n, uint32_t table',
        `uint32_t s = 0u;
        while (n-- > 0) {
          s += (table >> (2u * (a % 3u))) & 3u;
          a /= 3u;
        }
        return (int32_t)s;`,
      );

/** Chunks of at most 20 digits, the lowest first, as expressions of uint32_t. */
function chunks(e: HelperContext, type: string, v: string): { text: string; count: number }[] {
  const t = infoOf(type);
  if (t.bytes < 8) return [{ text: `(uint32_t)${v} + ${num(e, t.max, 'u32')}`, count: t.width }];
  const all = `((uint64_t)${v} + ${num(e, t.max, 'u64')})`;
  const m = num(e, M20, 'u64');
  return [
    { text: `(uint32_t)(${all} % ${m})`, count: CHUNK },
    { text: `(uint32_t)(${all} / ${m})`, count: t.width - CHUNK },
  ];
}

function fromChunks(e: HelperContext, type: string, parts: readonly string[]): string {
  const t = infoOf(type);
  const c = cType(type as ScalarType);
  if (t.bytes < 8) return `(${c})(int32_t)(${parts[0]} - ${num(e, t.max, 'u32')})`;
  return `(int64_t)(${parts[0]} + (uint64_t)${parts[1]} * ${num(e, M20, 'u64')} - ${num(e, t.max, 'u64')})`;
}

/** Two-bit entries of a two-place function (value + 1). */
export function table2(f: (a: number, b: number) => number): number {
  let table = 0;
  for (const a of TRITS) for (const b of TRITS) table |= (f(a, b) + 1) << (2 * (3 * (a + 1) + b + 1));
  return table;
}

/** A two-place function of trits, trit by trit, given by its table. */
const lift2: HelperFamily = (e, type, name) => {
  const c = cType(type as ScalarType);
  const params = `${c} a, ${c} b, uint32_t table`;
  if (type === 't1') return define(e, c, name, params, '(int8_t)((int32_t)((table >> (6 * a + 2 * b + 8)) & 3u) - 1)');
  const of = e.helper('digits_tri');
  const x = chunks(e, type, 'a');
  const y = chunks(e, type, 'b');
  const parts = x.map((p, i) => `${of}(${p.text}, ${y[i]!.text}, ${p.count}, table)`);
  return define(e, c, name, params, fromChunks(e, type, parts));
};

/** A named function, from its index. */
function named(name: keyof typeof TRIT_FUNCTIONS): HelperFamily {
  const { places, index } = TRIT_FUNCTIONS[name];
  return (e, type, full) => {
    const c = cType(type as ScalarType);
    const one = (a: number): number => tritFunction1(index, a);
    const two = (a: number, b: number): number => tritFunction2(index, a, b);
    const table = `0x${table2(places === 1 ? one : two).toString(16)}u`;
    const lift = e.helper(`lift2_${type}`);
    const [params, args] = places === 1 ? [`${c} a`, 'a, a'] : [`${c} a, ${c} b`, 'a, b'];
    return define(e, c, full, params, `${lift}(${args}, ${table})`);
  };
}

/** Sum over the trits of a function with values 0 to 2, and what is then taken off. */
function sumOf(f: (a: number) => number, less: boolean): HelperFamily {
  const table = `${TRITS.reduce<number>((bits, d) => bits | (f(d) << (2 * (d + 1))), 0)}u`;
  return (e, type, name) => {
    const of = e.helper('digit_sum_tri');
    const parts = chunks(e, type, 'a').map((p) => `${of}(${p.text}, ${p.count}, ${table})`);
    const off = less ? ` - ${infoOf(type).width}` : '';
    return define(e, 'int32_t', name, `${cType(type as ScalarType)} a`, `${parts.join(' + ')}${off}`);
  };
}

/** The digit 0 to 2 of weight 3^i. */
const digitAt: HelperFamily = (e, type, name) => {
  const t = infoOf(type);
  const c = cType(type as ScalarType);
  const u = t.bytes < 8 ? 'uint32_t' : 'uint64_t';
  const shifted = `((${u})a + ${num(e, t.max, t.bytes < 8 ? 'u32' : 'u64')}) / (${u})${e.helper(`pow3_${type}`)}(i)`;
  return define(e, 'int32_t', name, `${c} a, int32_t i`, `(int32_t)(${shifted} % 3u)`);
};

const tritGet: HelperFamily = (e, type, name) => {
  const c = cType(type as ScalarType);
  return define(e, 'int8_t', name, `${c} a, int32_t i`, `(int8_t)(${e.helper(`digit_${type}`)}(a, i) - 1)`);
};

const tritSet: HelperFamily = (e, type, name) => {
  const c = cType(type as ScalarType);
  const change = `(d + 1 - ${e.helper(`digit_${type}`)}(a, i)) * ${e.helper(`pow3_${type}`)}(i)`;
  return define(e, c, name, `${c} a, int32_t i, int8_t d`, `(${c})(a + ${change})`);
};

export const TRIT_HELPERS: Readonly<Record<string, HelperFamily>> = {
  ...(Object.fromEntries(
    (Object.keys(TRIT_FUNCTIONS) as (keyof typeof TRIT_FUNCTIONS)[]).map((n) => [n, named(n)]),
  ) as Record<keyof typeof TRIT_FUNCTIONS, HelperFamily>),
  add: addOrSub('add'),
  sub: addOrSub('sub'),
  mul,
  wrap_i32: wrapFrom('i32'),
  wrap_i64: wrapFrom('i64'),
  wrap_u64: wrapFrom('u64'),
  pow3: power,
  tshl,
  tshr,
  digits,
  digit_sum: digitSum,
  lift2,
  digit: digitAt,
  trit_get: tritGet,
  trit_set: tritSet,
  trit_sum: sumOf((d) => d + 1, true),
  trit_count: sumOf((d) => (d === 0 ? 0 : 1), false),
};
