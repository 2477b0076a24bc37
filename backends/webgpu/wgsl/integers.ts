import { scalarInfo } from '../../../spec/types.ts';
import type { ScalarInfo, ScalarType } from '../../../spec/types.ts';
import type { Family, IntegerFamily, Library } from './library.ts';
import { heldAs } from './types.ts';

/**
 * Functions of integers, by type. With m the number of values of T: what T's own arithmetic gives is told by the arithmetic
 * of the machine type and by how many m the exact result is away, the carry.
 */

const I32 = scalarInfo('i32');
const I64 = scalarInfo('i64');

const name = (t: ScalarInfo): ScalarType => t.name as ScalarType;

/** Whether sums of two values, once more with m, stay in 32 bits. */
export function hasHeadroom(t: ScalarInfo): boolean {
  return t.kind === 'trits' && 3n * t.max < 2n ** 31n;
}

/** Whether a product stays in 32 bits. */
export function hasNarrowProduct(t: ScalarInfo): boolean {
  return heldAs(t) !== 'w' && t.max * t.max < 2n ** (t.kind === 'unsigned' ? 32n : 31n);
}

/** Quotient and remainder of the machine type: `.xy` and `.zw` of 64 bits. */
function divided(lib: Library, t: ScalarInfo): { readonly text: string; readonly q: string; readonly r: string } {
  if (heldAs(t) !== 'w') return { text: '', q: '(a / d)', r: '(a % d)' };
  const both = lib.word(t.kind === 'unsigned' ? 'divrem_u64' : 'divrem_s64');
  return { text: `let both = ${both}(a, d);\n  `, q: 'both.xy', r: 'both.zw' };
}

/** Whether a quotient that was rounded toward zero must go away from it, and the signs of remainder and divisor. */
const roundsUp = (lib: Library, t: ScalarInfo): string => {
  const magnitude = scalarInfo(heldAs(t) === 'w' ? 'u64' : 'u32');
  const abs = (x: string): string =>
    t.kind === 'unsigned' ? x : heldAs(t) === 'w' ? `${lib.word('abs64')}(${x})` : `bitcast<u32>(abs(${x}))`;
  return `let size = ${abs('d')};
  let rest = ${abs('r')};
  let away = ${lib.lt(magnitude, lib.sub(magnitude, 'size', 'rest'), 'rest')};`;
};

const differ = (lib: Library, t: ScalarInfo, a: string, b: string): string =>
  t.kind === 'unsigned' ? 'false' : `(${lib.negative(t, a)} != ${lib.negative(t, b)})`;

const division =
  (result: (lib: Library, t: ScalarInfo, q: string, r: string) => string): Family =>
  (lib, fn, t) => {
    const { text, q, r } = divided(lib, t);
    return `${lib.head(fn, t, ['a', 'd'])} {\n  ${text}${result(lib, t, q, r)}\n}`;
  };

const one = (lib: Library, t: ScalarInfo): string => lib.int(t, 1n);
const zero = (lib: Library, t: ScalarInfo): string => lib.int(t, 0n);

/** By how many m a sum or difference leaves the range: −1, 0 or 1. */
const carry =
  (subtract: boolean): Family =>
  (lib, fn, t) => {
    const head = lib.head(fn, t, ['a', 'b'], I32);
    const max = lib.int(t, t.max);
    const min = lib.int(t, t.min);
    if (t.kind === 'unsigned') {
      const test = subtract ? lib.lt(t, 'a', 'b') : lib.lt(t, lib.sub(t, max, 'b'), 'a');
      return `${head} {\n  return select(0i, ${subtract ? '-1i' : '1i'}, ${test});\n}`;
    }
    const limit = (v: string): string => (subtract ? lib.add(t, v, 'b') : lib.sub(t, v, 'b'));
    const up = `return select(0i, 1i, ${lib.lt(t, limit(max), 'a')});`;
    const down = `return select(0i, -1i, ${lib.lt(t, 'a', limit(min))});`;
    return `${head} {
  if (${lib.negative(t, 'b')}) { ${subtract ? up : down} }
  ${subtract ? down : up}
}`;
  };

/** The machine's sum or difference, brought back into the range by its carry. */
const carried =
  (subtract: boolean): Family =>
  (lib, fn, t) => {
    const raw = subtract ? lib.sub(t, 'a', 'b') : lib.add(t, 'a', 'b');
    const c = `${lib.use(subtract ? 'carry_sub' : 'carry_add', name(t))}(a, b)`;
    const m = lib.int(t, t.modulus);
    return `${lib.head(fn, t, ['a', 'b'])} {
  let carry = ${c};
  let raw = ${raw};
  return select(select(raw, ${lib.add(t, 'raw', m)}, carry < 0i), ${lib.sub(t, 'raw', m)}, carry > 0i);
}`;
  };

const clamp = (lib: Library, t: ScalarInfo, over: string, value: string, small = '0i'): string =>
  `select(select(${value}, ${lib.int(t, t.min)}, ${over} < ${small}), ${lib.int(t, t.max)}, ${over} > ${small})`;

export const INTEGERS: Readonly<Record<IntegerFamily, Family>> = {
  /** A value at most one m away, in 32 bits with room for it. */
  near: (lib, fn, t) => `${lib.head(fn, t, ['v'])} {
  return select(select(v, v + ${lib.int(t, t.modulus)}, v < ${lib.int(t, t.min)}), v - ${lib.int(t, t.modulus)}, v > ${lib.int(t, t.max)});
}`,
  widen: (_, fn) => `fn ${fn}(a: i32) -> vec2<u32> {
  return vec2<u32>(bitcast<u32>(a), bitcast<u32>(a >> 31u));
}`,
  carry_add: carry(false),
  carry_sub: carry(true),
  add: carried(false),
  sub: carried(true),
  sat_add: (lib, fn, t) => `${lib.head(fn, t, ['a', 'b'])} {
  let carry = ${lib.use('carry_add', name(t))}(a, b);
  return ${clamp(lib, t, 'carry', lib.add(t, 'a', 'b'))};
}`,
  sat_sub: (lib, fn, t) => `${lib.head(fn, t, ['a', 'b'])} {
  let carry = ${lib.use('carry_sub', name(t))}(a, b);
  return ${clamp(lib, t, 'carry', lib.sub(t, 'a', 'b'))};
}`,
  /** Product of tN modulo 3^N. */
  mul: (lib, fn, t) => {
    if (hasNarrowProduct(t)) {
      return `${lib.head(fn, t, ['a', 'b'])} {\n  return ${lib.use('wrap', 'i32', name(t))}(a * b);\n}`;
    }
    if (heldAs(t) !== 'w') {
      return `${lib.head(fn, t, ['a', 'b'])} {\n  return ${lib.use('wrap', 'i64', name(t))}(${lib.word('mul_s32')}(a, b));\n}`;
    }
    return `${lib.head(fn, t, ['a', 'b'])} {\n  return ${lib.use('product', name(t))}(a, b).zw;\n}`;
  },
  /** Of tN in 64 bits: how many m the product has (x, y), and what is left in the symmetric range (z, w). */
  product: (lib, fn, t) => `fn ${fn}(a: vec2<u32>, b: vec2<u32>) -> vec4<u32> {
  let parts = ${lib.word('div_128_64')}(${lib.word('mul128')}(${lib.word('abs64')}(a), ${lib.word('abs64')}(b)), ${lib.int(t, t.modulus)});
  var q = parts.xy;
  var r = parts.zw;
  if (${lib.word('lt_u64')}(${lib.int(t, t.max)}, r)) {
    r = ${lib.word('sub64')}(r, ${lib.int(t, t.modulus)});
    q = ${lib.word('add64')}(q, ${lib.int(t, 1n)});
  }
  if (((a.y ^ b.y) >> 31u) != 0u) {
    q = ${lib.word('neg64')}(q);
    r = ${lib.word('neg64')}(r);
  }
  return vec4<u32>(q, r);
}`,
  mulh: (lib, fn, t) => {
    const head = lib.head(fn, t, ['a', 'b']);
    if (heldAs(t) === 'w') {
      if (t.kind === 'trits') return `${head} {\n  return ${lib.use('product', name(t))}(a, b).xy;\n}`;
      if (t.kind === 'unsigned') return `${head} {\n  return ${lib.word('mul128')}(a, b).zw;\n}`;
      // The high half of the signed product, one more where the low half counts as negative.
      return `${head} {
  let p = ${lib.word('mul128')}(a, b);
  let high = ${lib.sub(t, lib.sub(t, 'p.zw', `select(vec2<u32>(), b, ${lib.negative(t, 'a')})`), `select(vec2<u32>(), a, ${lib.negative(t, 'b')})`)};
  return ${lib.add(t, 'high', 'vec2<u32>(p.y >> 31u, 0u)')};
}`;
    }
    if (hasNarrowProduct(t)) {
      if (t.kind === 'unsigned') return `${head} {\n  return (a * b) >> ${t.width}u;\n}`;
      return `${head} {\n  let p = a * b;\n  return (p - ${lib.use('wrap', 'i32', name(t))}(p)) / ${lib.int(t, t.modulus)};\n}`;
    }
    if (t.kind === 'unsigned') return `${head} {\n  return ${lib.word('mul32')}(a, b).y;\n}`;
    if (t.kind === 'signed') {
      return `${head} {\n  let p = ${lib.word('mul_s32')}(a, b);\n  return bitcast<i32>(p.y + (p.x >> 31u));\n}`;
    }
    const left = lib.sub(I64, 'p', lib.widen(t, `${lib.use('wrap', 'i64', name(t))}(p)`));
    return `${head} {
  let p = ${lib.word('mul_s32')}(a, b);
  return bitcast<i32>(${lib.word('divrem_s64')}(${left}, ${lib.int(I64, t.modulus)}).x);
}`;
  },
  sat_mul: (lib, fn, t) => {
    const high = `${lib.use('mulh', name(t))}(a, b)`;
    const product = lib.use('wrapped_mul', name(t));
    const held = heldAs(t);
    const over = held === 'w' ? `${lib.use('sign', name(t))}(high)` : 'high';
    const small = held === 'u' ? '0u' : '0i';
    if (t.kind === 'unsigned') {
      return `${lib.head(fn, t, ['a', 'b'])} {\n  return select(${product}(a, b), ${lib.int(t, t.max)}, !${lib.eq(t, high, zero(lib, t))});\n}`;
    }
    return `${lib.head(fn, t, ['a', 'b'])} {
  let high = ${high};
  return ${clamp(lib, t, over, `${product}(a, b)`, small)};
}`;
  },
  /** The product of any integer type, as a function. */
  wrapped_mul: (lib, fn, t) => {
    const product = t.kind === 'trits' ? `${lib.use('mul', name(t))}(a, b)` : lib.normal(t, lib.mul(t, 'a', 'b'));
    return `${lib.head(fn, t, ['a', 'b'])} {\n  return ${product};\n}`;
  },
  sign: (lib, fn, t) => {
    if (heldAs(t) !== 'w') {
      const positive = heldAs(t) === 'u' ? 'a != 0u' : 'a > 0i';
      const negative = heldAs(t) === 'u' ? 'false' : 'a < 0i';
      return `${lib.head(fn, t, ['a'], I32)} {\n  return select(0i, 1i, ${positive}) - select(0i, 1i, ${negative});\n}`;
    }
    return `${lib.head(fn, t, ['a'], I32)} {\n  return select(select(1i, -1i, ${lib.negative(t, 'a')}), 0i, all(a == vec2<u32>()));\n}`;
  },
  div: division((lib, t, q) => `return ${lib.normal(t, q)};`),
  rem: division((_lib, _t, _q, r) => `return ${r};`),
  div_floor: division((lib, t, q, r) => {
    if (t.kind === 'unsigned') return `return ${q};`;
    const down = `(!${lib.eq(t, 'r', zero(lib, t))} && ${differ(lib, t, 'r', 'd')})`;
    return `let q = ${q};
  let r = ${r};
  return ${lib.normal(t, `select(q, ${lib.sub(t, 'q', one(lib, t))}, ${down})`)};`;
  }),
  mod_floor: division((lib, t, _q, r) => {
    if (t.kind === 'unsigned') return `return ${r};`;
    const down = `(!${lib.eq(t, 'r', zero(lib, t))} && ${differ(lib, t, 'r', 'd')})`;
    return `let r = ${r};\n  return select(r, ${lib.add(t, 'r', 'd')}, ${down});`;
  }),
  div_round: division((lib, t, q, r) => {
    const step = `select(${lib.add(t, 'q', one(lib, t))}, ${lib.sub(t, 'q', one(lib, t))}, ${differ(lib, t, 'r', 'd')})`;
    return `let q = ${q};
  let r = ${r};
  ${roundsUp(lib, t)}
  return ${lib.normal(t, `select(q, ${step}, away)`)};`;
  }),
  mod_bal: division((lib, t, _q, r) => {
    const step = `select(${lib.sub(t, 'r', 'd')}, ${lib.add(t, 'r', 'd')}, ${differ(lib, t, 'r', 'd')})`;
    return `let r = ${r};
  ${roundsUp(lib, t)}
  return ${lib.normal(t, `select(r, ${step}, away)`)};`;
  }),
  shl: (lib, fn, t) => {
    const by = 'min(bitcast<u32>(by), 63u)';
    const shifted =
      heldAs(t) === 'w' ? `${lib.word('shl64')}(a, ${by})` : lib.normal(t, '(a << (bitcast<u32>(by) & 31u))');
    return shift(lib, fn, t, shifted, zero(lib, t));
  },
  shr: (lib, fn, t) => {
    const wide = heldAs(t) === 'w';
    const by = wide ? 'min(bitcast<u32>(by), 63u)' : 'min(bitcast<u32>(by), 31u)';
    if (!wide) return shift(lib, fn, t, `(a >> ${by})`, t.kind === 'unsigned' ? '0u' : '(a >> 31u)');
    if (t.kind === 'unsigned') return shift(lib, fn, t, `${lib.word('rshift_u64')}(a, ${by})`, zero(lib, t));
    return shift(lib, fn, t, `${lib.word('rshift_s64')}(a, ${by})`, `${lib.word('rshift_s64')}(a, 63u)`);
  },
  rotl: (lib, fn, t) => rotate(lib, fn, t, '(bitcast<u32>(by) & WIDTH)'),
  rotr: (lib, fn, t) => rotate(lib, fn, t, '((0u - bitcast<u32>(by)) & WIDTH)'),
};

function shift(lib: Library, fn: string, t: ScalarInfo, value: string, beyond: string): string {
  const type = lib.head(fn, t, ['a']).replace(')', ', by: i32)');
  return `${type} {\n  return select(${value}, ${beyond}, by >= ${t.width}i);\n}`;
}

/** Widths are powers of two, so that counts are taken by bits. */
function rotate(lib: Library, fn: string, t: ScalarInfo, by: string): string {
  const k = by.replace('WIDTH', `${t.width - 1}u`);
  const head = lib.head(fn, t, ['a']).replace(')', ', by: i32)');
  const rest = `((${t.width}u - k) & ${t.width - 1}u)`;
  if (heldAs(t) === 'w') {
    return `${head} {\n  let k = ${k};\n  return ${lib.word('shl64')}(a, k) | ${lib.word('rshift_u64')}(a, ${rest});\n}`;
  }
  const u = heldAs(t) === 'u';
  const bits = u ? 'a' : 'bitcast<u32>(a)';
  const low = t.width === 32 ? bits : `(${bits} & ${lib.int(scalarInfo('u32'), t.modulus - 1n)})`;
  const turned = `((bits << k) | (bits >> ${rest}))`;
  const value = u ? turned : `bitcast<i32>(${turned})`;
  return `${head} {\n  let k = ${k};\n  let bits = ${low};\n  return ${lib.normal(t, value)};\n}`;
}
