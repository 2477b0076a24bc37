import type { ScalarInfo, ScalarType } from '../../../spec/types.ts';
import { scalarInfo } from '../../../spec/types.ts';
import type { Family, DigitFamily, Library } from './library.ts';
import { heldAs, typeText } from './types.ts';

/**
 * Functions of the trits of tN. With the greatest value added, an integer's digits in base 3 are its trits plus one; 20 of
 * them fit a word, so that more are taken as a low part of 20 and a high part.
 */

const I32 = scalarInfo('i32');
const LOW = 20;
const POWER = 3n ** BigInt(LOW);

const type = (t: ScalarInfo): string => typeText(t.name as ScalarType);

/** The digits of `a` as `lowName` (20 at most) and `highName` (0 where there are no more). */
function offset(lib: Library, t: ScalarInfo, a: string, lowName: string, highName: string): string {
  if (heldAs(t) !== 'w') return `let ${lowName} = bitcast<u32>(${a}) + ${t.max}u;`;
  return `let ${lowName}_parts = ${lib.word('divrem_u64')}(${lib.word('add64')}(${a}, ${lib.int(t, t.max)}), ${lib.int(t, POWER)});
  let ${lowName} = ${lowName}_parts.z;
  let ${highName} = ${lowName}_parts.x;`;
}

/** The integer of offset digits. */
function joined(lib: Library, t: ScalarInfo, low: string, high: string): string {
  if (heldAs(t) !== 'w') return `bitcast<i32>(${low} - ${t.max}u)`;
  const whole = lib.word('add64') + `(${lib.word('mul32')}(${high}, ${POWER}u), vec2<u32>(${low}, 0u))`;
  return `${lib.word('sub64')}(${whole}, ${lib.int(t, t.max)})`;
}

const lowDigits = (t: ScalarInfo): string => `${Math.min(t.width, LOW)}u`;
const highDigits = (t: ScalarInfo): string => `${t.width - LOW}u`;

export const DIGITS: Readonly<Record<DigitFamily, Family>> = {
  /** A one-place trit function by its table. */
  map1: (lib, fn, t) => {
    const map = (part: string, n: string): string => `${lib.word('trits_map1')}(${part}, ${n}, table)`;
    const high = heldAs(t) === 'w' ? map('high', highDigits(t)) : '';
    return `fn ${fn}(a: ${type(t)}, table: u32) -> ${type(t)} {
  ${offset(lib, t, 'a', 'low', 'high')}
  return ${joined(lib, t, map('low', lowDigits(t)), high)};
}`;
  },
  map2: (lib, fn, t) => {
    const map = (x: string, y: string, n: string): string => `${lib.word('trits_map2')}(${x}, ${y}, ${n}, table)`;
    const high = heldAs(t) === 'w' ? map('high', 'high2', highDigits(t)) : '';
    return `fn ${fn}(a: ${type(t)}, b: ${type(t)}, table: u32) -> ${type(t)} {
  ${offset(lib, t, 'a', 'low', 'high')}
  ${offset(lib, t, 'b', 'low2', 'high2')}
  return ${joined(lib, t, map('low', 'low2', lowDigits(t)), high)};
}`;
  },
  /** The sum of the trits, each by the table (trit + 1 → two bits). */
  total: (lib, fn, t) => {
    const high = heldAs(t) === 'w' ? ` + ${lib.word('trits_total')}(high, ${highDigits(t)}, table)` : '';
    return `fn ${fn}(a: ${type(t)}, table: u32) -> i32 {
  ${offset(lib, t, 'a', 'low', 'high')}
  return bitcast<i32>(${lib.word('trits_total')}(low, ${lowDigits(t)}, table)${high});
}`;
  },
  /** 3^k of the type, for 0 ≤ k < width. */
  pow3: (lib, fn, t) =>
    heldAs(t) === 'w'
      ? `fn ${fn}(k: i32) -> vec2<u32> {\n  return ${lib.word('pow3_64')}(bitcast<u32>(k));\n}`
      : `fn ${fn}(k: i32) -> i32 {\n  return bitcast<i32>(${lib.word('pow3_32')}(bitcast<u32>(k)));\n}`,
  tshl: (lib, fn, t) => `fn ${fn}(a: ${type(t)}, by: i32) -> ${type(t)} {
  if (by >= ${t.width}i) { return ${lib.int(t, 0n)}; }
  return ${lib.use('mul', t.name as ScalarType)}(a, ${lib.use('pow3', t.name as ScalarType)}(by));
}`,
  /** Digits that are left are those of the quotient; what their offset is follows from 3^k as m does from 3^N. */
  tshr: (lib, fn, t) => {
    const head = `fn ${fn}(a: ${type(t)}, by: i32) -> ${type(t)} {
  if (by >= ${t.width}i) { return ${lib.int(t, 0n)}; }`;
    if (heldAs(t) !== 'w') {
      return `${head}
  let p = ${lib.word('pow3_32')}(bitcast<u32>(by));
  let rest = ${lib.word('pow3_32')}(bitcast<u32>(${t.width}i - by));
  return bitcast<i32>((bitcast<u32>(a) + ${t.max}u) / p - rest / 2u);
}`;
    }
    return `${head}
  let p = ${lib.word('pow3_64')}(bitcast<u32>(by));
  let rest = ${lib.word('pow3_64')}(bitcast<u32>(${t.width}i - by));
  let digits = ${lib.word('add64')}(a, ${lib.int(t, t.max)});
  return ${lib.word('sub64')}(${lib.word('divrem_u64')}(digits, p).xy, ${lib.word('rshift_u64')}(rest, 1u));
}`;
  },
  /** The trit of weight 3^i, 0 ≤ i < width. */
  trit_get: (lib, fn, t) => {
    const digit = (part: string, i: string): string => `${part} / ${lib.word('pow3_32')}(${i}) % 3u`;
    const low = `bitcast<i32>(${digit('low', 'bitcast<u32>(i)')}) - 1i`;
    const wide = `if (i >= ${LOW}i) { return bitcast<i32>(${digit('high', `bitcast<u32>(i - ${LOW}i)`)}) - 1i; }\n  `;
    return `fn ${fn}(a: ${type(t)}, i: i32) -> i32 {
  ${offset(lib, t, 'a', 'low', 'high')}
  ${heldAs(t) === 'w' ? wide : ''}return ${low};
}`;
  },
  trit_set: (lib, fn, t) => {
    const step = `(d - ${lib.use('trit_get', t.name as ScalarType)}(a, i))`;
    const wide = heldAs(t) === 'w' ? lib.widen(I32, step) : step;
    return `fn ${fn}(a: ${type(t)}, i: i32, d: i32) -> ${type(t)} {
  return ${lib.add(t, 'a', lib.mul(t, wide, `${lib.use('pow3', t.name as ScalarType)}(i)`))};
}`;
  },
};
