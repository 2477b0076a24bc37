import type { ScalarInfo, ScalarType } from '../../spec/types.ts';
import { SCALARS } from '../../spec/types.ts';
import type { HelperContext } from './dialect.ts';
import type { HelperFamily } from './helpers.ts';
import { integer } from './literal.ts';
import { cType, promoted, unsignedOf } from './types.ts';

/** Integer arithmetic without undefined behaviour: what wraps is computed on unsigned numbers. */

export function infoOf(type: string): ScalarInfo {
  return SCALARS.get(type)!;
}

/** A constant as text that can stand anywhere in an expression. */
export function num(e: HelperContext, v: bigint, type: string): string {
  const { text, prec } = integer(v, type as ScalarType, e.dialect.wide);
  return prec < 16 ? `(${text})` : text;
}

/** A helper of some integers: `body` is an expression or statements. */
export function define(e: HelperContext, result: string, name: string, params: string, body: string): string {
  const lines = body.includes(';') ? body : `return ${body};`;
  const text = lines
    .split('\n')
    .map((l) => `  ${l.trim()}`)
    .join('\n');
  return `${e.dialect.helper} ${result} ${name}(${params}) {\n${text}\n}`;
}

type Body = (e: HelperContext, t: ScalarInfo, c: string) => string;

/** Helpers of one or two integers of a type, with the type as result. */
function family(places: 1 | 2, body: Body, result?: string): HelperFamily {
  return (e, type, name) => {
    const t = infoOf(type);
    const c = cType(type as ScalarType);
    const params = places === 1 ? `${c} a` : `${c} a, ${c} b`;
    return define(e, result ?? c, name, params, body(e, t, c));
  };
}

/** As `family`, with a shift count. */
function shifts(body: Body): HelperFamily {
  return (e, type, name) => {
    const c = cType(type as ScalarType);
    return define(e, c, name, `${c} a, int32_t n`, body(e, infoOf(type), c));
  };
}

function unsigned(t: ScalarInfo): string {
  return unsignedOf(t.name as ScalarType);
}

const OPERATOR = { add: '+', sub: '-', mul: '*' } as const;

/** Wrapping of binary integers; of trits in helpers-trits.ts. */
function wrapping(op: 'add' | 'sub' | 'mul'): HelperFamily {
  return family(2, (_e, t, c) => `(${c})((${unsigned(t)})a ${OPERATOR[op]} (${unsigned(t)})b)`);
}

/** A result of 32-bit operands, exactly. */
function exact(op: 'add' | 'sub' | 'mul'): string {
  return `(int64_t)a ${OPERATOR[op]} (int64_t)b`;
}

const over = (op: 'add' | 'sub' | 'mul'): Body => {
  return (e, t) => {
    const max = num(e, t.max, t.name);
    const min = num(e, t.min, t.name);
    const isUnsigned = t.kind === 'unsigned';
    if (t.bytes < 8) {
      if (op === 'mul' && t.name === 'u32') return '(uint64_t)a * b > 4294967295u';
      return `int64_t r = ${exact(op)};\nreturn r < ${num(e, t.min, 'i64')} || r > ${num(e, t.max, 'i64')};`;
    }
    if (op === 'mul') {
      if (isUnsigned) return `${e.helper('high_u64')}(a, b) != 0`;
      const low = '(int64_t)((uint64_t)a * (uint64_t)b)';
      const range = t.kind === 'trits' ? ` || low < ${min} || low > ${max}` : '';
      return `int64_t low = ${low};\nreturn ${e.helper('high_i64')}(a, b) != (low < 0 ? -1 : 0)${range};`;
    }
    if (isUnsigned) return op === 'add' ? `a > ${max} - b` : 'a < b';
    return op === 'add' ? `b > 0 ? a > ${max} - b : a < ${min} - b` : `b < 0 ? a > ${max} + b : a < ${min} + b`;
  };
};

function saturating(op: 'add' | 'sub' | 'mul'): HelperFamily {
  return family(2, (e, t) => {
    const max = num(e, t.max, t.name);
    const min = num(e, t.min, t.name);
    const overflows = `${e.helper(`${op}_overflows_${t.name}`)}(a, b)`;
    const plain = e.helper(`${op}_${t.name}`);
    const end =
      t.kind === 'unsigned'
        ? op === 'sub'
          ? min
          : max
        : op === 'mul'
          ? `((a < 0) != (b < 0) ? ${min} : ${max})`
          : `(b ${op === 'add' ? '>' : '<'} 0 ? ${max} : ${min})`;
    return `${overflows} ? ${end} : ${plain}(a, b)`;
  });
}

/** Whether the least number by −1 leaves the machine's type. */
function fillsMachine(t: ScalarInfo): boolean {
  return t.name === 'i32' || t.name === 'i64';
}

const div: Body = (e, t, c) => {
  if (t.kind === 'unsigned' || t.kind === 'trits') return 'a / b';
  return fillsMachine(t) ? `b == -1 ? ${e.helper(`neg_${t.name}`)}(a) : a / b` : `(${c})(a / b)`;
};

const rem: Body = (_e, t) => (fillsMachine(t) ? 'b == -1 ? 0 : a % b' : 'a % b');

/** The truncated quotient or remainder moved on by one. */
function moved(kind: 'floor' | 'round', part: 'quotient' | 'remainder'): HelperFamily {
  return family(2, (e, t, c) => {
    const p = promoted(t.name as ScalarType);
    const wide = p === 'i32' ? 'int32_t' : p === 'u32' ? 'uint32_t' : p === 'i64' ? 'int64_t' : 'uint64_t';
    const quotient = part === 'quotient';
    const lines = [
      `${wide} ${quotient ? 'q' : 'm'} = ${e.helper(`${quotient ? 'div' : 'rem'}_${t.name}`)}(a, b);`,
      `${wide} r = ${quotient ? e.helper(`rem_${t.name}`) + '(a, b)' : 'm'};`,
    ];
    const [down, up] = quotient ? ['q - 1', 'q + 1'] : ['m + b', 'm - b'];
    const stay = quotient ? 'q' : 'm';
    const normal = (x: string): string => (c === wide ? x : `(${c})(${x})`);
    if (kind === 'floor') {
      if (t.kind === 'unsigned') return lines.slice(0, 1).join('\n') + `\nreturn ${normal(stay)};`;
      return [...lines, `return ${normal(`r != 0 && (r < 0) != (b < 0) ? ${down} : ${stay}`)};`].join('\n');
    }
    const u = unsigned(t);
    const size = (v: string): string =>
      t.kind === 'unsigned' ? `(${u})${v}` : `${v} < 0 ? 0u - (${u})${v} : (${u})${v}`;
    const change = t.kind === 'unsigned' ? up : `(a < 0) != (b < 0) ? ${down} : ${up}`;
    return [
      ...lines,
      `${u} ar = ${size('r')};`,
      `${u} ab = ${size('b')};`,
      `if (ar <= ab - ar) return ${normal(stay)};`,
      `return ${normal(change)};`,
    ].join('\n');
  });
}

/** High word of a product of 64 bits, by halves (H. S. Warren, Hacker's Delight, 8-2). */
const highUnsigned: HelperFamily = (e, type, name) =>
  type !== 'u64'
    ? undefined
    : define(
        e,
        'uint64_t',
        name,
        'uint64_t a, uint64_t b',
        `uint64_t al = (uint32_t)a, ah = a >> 32, bl = (uint32_t)b, bh = b >> 32;
        uint64_t t = ah * bl + ((al * bl) >> 32);
        uint64_t w = al * bh + (uint32_t)t;
        return ah * bh + (t >> 32) + (w >> 32);`,
      );

const high: HelperFamily = (e, type, name) => {
  if (type !== 'i64') return highUnsigned(e, type, name);
  const h = e.helper('high_u64');
  return define(
    e,
    'int64_t',
    name,
    'int64_t a, int64_t b',
    `uint64_t h = ${h}((uint64_t)a, (uint64_t)b);
    return (int64_t)(h - (a < 0 ? (uint64_t)b : 0u) - (b < 0 ? (uint64_t)a : 0u));`,
  );
};

const mulh: HelperFamily = (e, type, name) => {
  const t = infoOf(type);
  if (t.kind === 'trits') {
    // The product less its low part is a multiple of m whose quotient fits, so that it may be divided modulo 2^64.
    const c = cType(type as ScalarType);
    const low = `(uint64_t)(int64_t)${e.helper(`mul_${type}`)}(a, b)`;
    const by = num(e, inverse64(t.modulus), 'u64');
    const product = '(uint64_t)(int64_t)a * (uint64_t)(int64_t)b';
    return define(e, c, name, `${c} a, ${c} b`, `(${c})(int64_t)((${product} - ${low}) * ${by})`);
  }
  return family(2, (_e, _t, c) => {
    if (t.kind === 'unsigned') {
      return t.bytes < 8 ? `(${c})(((uint64_t)a * b) >> ${t.width})` : `${e.helper('high_u64')}(a, b)`;
    }
    // With a signed low part the quotient by 2^N is the nearest one, halves up.
    if (t.bytes < 8) return `(${c})(((int64_t)a * b + ${num(e, 1n << BigInt(t.width - 1), 'i64')}) >> ${t.width})`;
    const carry = '(int64_t)(((uint64_t)a * (uint64_t)b) >> 63)';
    return `${e.helper('high_i64')}(a, b) + ${carry}`;
  })(e, type, name);
};

/** The inverse of odd m modulo 2^64, by Newton's iteration. */
export function inverse64(m: bigint): bigint {
  let x = m; // right to 3 bits
  for (let i = 0; i < 5; i++) x = BigInt.asUintN(64, x * (2n - m * x));
  return x;
}

/** The carry of a sum of three: how many moduli it leaves the range by. */
const carry: HelperFamily = (e, type, name) => {
  const t = infoOf(type);
  const c = cType(type as ScalarType);
  const params = `${c} a, ${c} b, ${c} k`;
  if (t.bytes < 8) {
    const m = num(e, t.modulus, 'i64');
    const low = num(e, t.min, 'i64');
    return define(
      e,
      c,
      name,
      params,
      `int64_t s = (int64_t)a + b + k - ${low};
      return (${c})(s < 0 ? -(((${m} - 1) - s) / ${m}) : s / ${m});`,
    );
  }
  // Two sums, each of which leaves the range by one modulus at most.
  const one = e.helper(`add_carry_${type}`);
  return define(e, c, name, params, `(${c})(${one}(a, b) + ${one}(${e.helper(`add_${type}`)}(a, b), k))`);
};

/** The carry of a sum of two. */
const addCarry: HelperFamily = (e, type, name) => {
  const t = infoOf(type);
  const overflows = `${e.helper(`add_overflows_${type}`)}(a, b)`;
  return family(2, () => `!${overflows} ? 0 : ${t.kind === 'unsigned' ? '1' : 'b > 0 ? 1 : -1'}`)(e, type, name);
};

const sum3: HelperFamily = (e, type, name) => {
  const c = cType(type as ScalarType);
  const add = e.helper(`add_${type}`);
  return define(e, c, name, `${c} a, ${c} b, ${c} k`, `${add}(${add}(a, b), k)`);
};

function rotate(left: boolean): HelperFamily {
  return shifts((_e, t, c) => {
    const u = unsigned(t);
    const bits = t.width < 32 ? `(${u})(uint${t.width}_t)a` : `(${u})a`;
    const count = `${left ? '' : '0u - '}(uint32_t)n`;
    return `uint32_t k = (${count}) & ${t.width - 1}u;
      ${u} v = ${bits};
      return (${c})((v << k) | (v >> ((${t.width}u - k) & ${t.width - 1}u)));`;
  });
}

function counted(name: 'clz' | 'ctz' | 'popcnt'): HelperFamily {
  return (e, type, full) => {
    const t = infoOf(type);
    const c = cType(type as ScalarType);
    const u = unsigned(t);
    const wide = t.bytes === 8 ? 'u64' : 'u32';
    const bits = t.width < 32 ? `(${u})(uint${t.width}_t)a` : `(${u})a`;
    if (type !== wide) {
      const of = e.helper(`${name}_${wide}`);
      const less = name === 'clz' && t.width < 32 ? ` - ${32 - t.width}` : '';
      const v = name === 'ctz' && t.width < 32 ? `${bits} | ${2 ** t.width}u` : bits;
      return define(e, 'int32_t', full, `${c} a`, `${of}(${v})${less}`);
    }
    return define(e, 'int32_t', full, `${c} a`, COUNTS[name](t.width));
  };
}

/** By bits in parallel, for any compiler; those that know an instruction find it, or have a built-in in their dialect. */
const COUNTS: Readonly<Record<'clz' | 'ctz' | 'popcnt', (width: number) => string>> = {
  popcnt: (w) => {
    const fold = (k: number): string =>
      `0x${k
        .toString(16)
        .padStart(2, '0')
        .repeat(w / 8)}u${w === 64 ? 'll' : ''}`;
    return `a = a - ((a >> 1) & ${fold(0x55)});
      a = (a & ${fold(0x33)}) + ((a >> 2) & ${fold(0x33)});
      return (int32_t)((((a + (a >> 4)) & ${fold(0x0f)}) * ${fold(0x01)}) >> ${w - 8});`;
  },
  clz: (w) => `int32_t n = 0;
      if (a == 0) return ${w};
      while (!(a >> ${w - 1})) { a <<= 1; n++; }
      return n;`,
  ctz: (w) => `int32_t n = 0;
      if (a == 0) return ${w};
      while (!(a & 1u)) { a >>= 1; n++; }
      return n;`,
};

const shl: HelperFamily = shifts((_e, t, c) => `n >= ${t.width} ? 0 : (${c})((${unsigned(t)})a << n)`);

const shr: HelperFamily = shifts((_e, t, c) =>
  t.kind === 'unsigned'
    ? `n >= ${t.width} ? 0 : (${c})(a >> n)`
    : `(${c})(a >> (n >= ${t.width} ? ${t.width - 1} : n))`,
);

const neg: HelperFamily = family(1, (_e, t, c) => `(${c})(0u - (${unsigned(t)})a)`);

export const INT_HELPERS: Readonly<Record<string, HelperFamily>> = {
  neg,
  min: family(2, () => 'a < b ? a : b'),
  max: family(2, () => 'a > b ? a : b'),
  abs: family(1, (e, t) => `a < 0 ? ${e.helper(`neg_${t.name}`)}(a) : a`),
  div: family(2, div),
  rem: family(2, rem),
  div_round: moved('round', 'quotient'),
  mod_bal: moved('round', 'remainder'),
  div_floor: moved('floor', 'quotient'),
  mod_floor: moved('floor', 'remainder'),
  high,
  mulh,
  addc_sum: sum3,
  addc_carry: carry,
  add_carry: addCarry,
  add_overflows: family(2, over('add'), 'bool'),
  sub_overflows: family(2, over('sub'), 'bool'),
  mul_overflows: family(2, over('mul'), 'bool'),
  sat_add: saturating('add'),
  sat_sub: saturating('sub'),
  sat_mul: saturating('mul'),
  rotl: rotate(true),
  rotr: rotate(false),
  clz: counted('clz'),
  ctz: counted('ctz'),
  popcnt: counted('popcnt'),
  shl,
  shr,
};

/** Wrapping sums, differences and products of binary integers. */
export const BINARY_WRAP: Readonly<Record<string, HelperFamily>> = {
  add: wrapping('add'),
  sub: wrapping('sub'),
  mul: wrapping('mul'),
};
