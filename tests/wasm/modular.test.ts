import { describe, expect, it } from 'vitest';
import { compile } from '../../compiler/driver.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { encode } from '../../vm/encode/index.ts';
import { isWide } from '../../vm/engine.ts';
import { JitCode, JitMachine } from '../../vm/jit/index.ts';

/** Arithmetic modulo 3^N against exact integers: where quotients are nearly ties, at the ends, and where ranges are known. */

type Call = (...args: bigint[]) => bigint;

function functions(text: string): Record<string, Call> {
  const { module, diagnostics } = compile({ path: 'm.tri', text }, () => undefined);
  if (!module) throw new Error(JSON.stringify(diagnostics[0]));
  const code = encode(module);
  const machine = new JitMachine(new JitCode(code, undefined), { hosts: [] });
  return Object.fromEntries(
    code.exports.map((e) => {
      const { params } = code.funcs[e.func];
      const wide = params.map(isWide);
      return [
        e.name,
        (...args) =>
          BigInt(
            machine.call(
              e.func,
              args.map((v, i) => (wide[i] ? v : Number(v))),
            )[0] as bigint | number,
          ),
      ];
    }),
  );
}

function wrap(v: bigint, t: string): bigint {
  const { modulus, max } = scalarInfo(t as ScalarType);
  const r = ((v % modulus) + modulus) % modulus;
  return r > max ? r - modulus : r;
}

/** Numbers of a xorshift generator. */
function random(seed: bigint): () => bigint {
  let s = seed;
  return () => {
    s ^= BigInt.asUintN(64, s << 13n);
    s ^= s >> 7n;
    s ^= BigInt.asUintN(64, s << 17n);
    return s;
  };
}

/** The inverse of a number that three does not divide, modulo a power of three. */
function inverse(a: bigint, modulus: bigint): bigint {
  let [r0, r1, s0, s1] = [modulus, ((a % modulus) + modulus) % modulus, 0n, 1n];
  while (r1 !== 0n) {
    const q = r0 / r1;
    [r0, r1, s0, s1] = [r1, r0 - q * r1, s1, s0 - q * s1];
  }
  return s0;
}

/** Pairs at the ends of a type, at random, and with products that lie next to where wrapping turns. */
function pairs(t: string, count: number): [bigint, bigint][] {
  const { modulus, max, width } = scalarInfo(t as ScalarType);
  const ends = [0n, 1n, -1n, 2n, max, -max, max - 1n, 1n - max, 3n ** BigInt(width - 1), modulus / 7n, -(modulus / 5n)];
  const all = ends.flatMap((a) => ends.map((b): [bigint, bigint] => [wrap(a, t), wrap(b, t)]));
  const next = random(0x9e3779b97f4a7c15n + BigInt(width));
  for (let i = 0; i < count; i++) {
    let a = wrap(next(), t);
    if (a % 3n === 0n) a += a > 0n ? -1n : 1n;
    all.push([a, wrap(next(), t)]);
    const i1 = inverse(a, modulus);
    for (const target of [max, -max, max - 1n, 1n - max, max - (next() % 1000n), (next() % 1000n) - max]) {
      all.push([a, wrap(target * i1, t)]);
    }
  }
  return all;
}

function check(f: Call, name: string, t: string, args: readonly bigint[], exact: bigint): void {
  const got = f(...args);
  if (got !== wrap(exact, t)) expect(`${name}(${args.join(', ')}) = ${got}`).toBe(`${name} = ${wrap(exact, t)}`);
}

const source = (t: string): string => `
pub fn mul(a: ${t}, b: ${t}) -> ${t} { a * b }
pub fn add(a: ${t}, b: ${t}) -> ${t} { a + b }
pub fn sub(a: ${t}, b: ${t}) -> ${t} { a - b }
pub fn square(a: ${t}) -> ${t} { a * a }
pub fn up(a: ${t}) -> ${t} { a + 1 }
pub fn down(a: ${t}) -> ${t} { a - 1 }
pub fn times(a: ${t}) -> ${t} { a * ${scalarInfo(t as ScalarType).max} }
`;

/** Sums that wrap once for several terms. */
const SUMS: readonly (readonly [string, (a: bigint, b: bigint, c: bigint, d: bigint) => bigint])[] = [
  ['a * b + c', (a, b, c) => a * b + c],
  ['c - a * b', (a, b, c) => c - a * b],
  ['a * b + c * d', (a, b, c, d) => a * b + c * d],
  ['a * b - c * d', (a, b, c, d) => a * b - c * d],
  ['a * b + c * d + a * d - b * c', (a, b, c, d) => a * b + c * d + a * d - b * c],
  ['a + b + c', (a, b, c) => a + b + c],
  ['a - b - c', (a, b, c) => a - b - c],
  ['(a + b) + (c + d)', (a, b, c, d) => a + b + c + d],
  ['(a + b) - (c - d)', (a, b, c, d) => a + b - (c - d)],
  ['a - (b + c * d)', (a, b, c, d) => a - (b + c * d)],
  ['(a + b + c) * d', (a, b, c, d) => (a + b + c) * d],
  ['a + (a + b)', (a, b) => a + (a + b)],
];

function checkSums(t: string, cases: readonly (readonly [bigint, bigint])[]): void {
  const params = `a: ${t}, b: ${t}, c: ${t}, d: ${t}`;
  const f = functions(SUMS.map(([text], i) => `pub fn f${i}(${params}) -> ${t} { ${text} }`).join('\n'));
  cases.forEach(([a, b], n) => {
    const [c, d] = cases[(n * 7 + 3) % cases.length]!;
    SUMS.forEach(([text, exact], i) => check(f[`f${i}`], text, t, [a, b, c, d], exact(a, b, c, d)));
  });
}

function checkAll(t: string, cases: readonly (readonly [bigint, bigint])[]): void {
  const f = functions(source(t));
  const { max } = scalarInfo(t as ScalarType);
  for (const [a, b] of cases) {
    check(f.mul, 'mul', t, [a, b], a * b);
    check(f.add, 'add', t, [a, b], a + b);
    check(f.sub, 'sub', t, [a, b], a - b);
    check(f.square, 'square', t, [a], a * a);
    check(f.up, 'up', t, [a], a + 1n);
    check(f.down, 'down', t, [a], a - 1n);
    check(f.times, 'times', t, [a], a * max);
  }
}

describe('arithmetic modulo 3^N', () => {
  for (const t of ['t1', 't2', 't3', 't4']) {
    it(`of all values of ${t}`, () => {
      const { min, max } = scalarInfo(t as ScalarType);
      const values = Array.from({ length: Number(max - min) + 1 }, (_, i) => min + BigInt(i));
      checkAll(
        t,
        values.flatMap((a) => values.map((b) => [a, b] as const)),
      );
    });
  }
  for (const t of [
    't9',
    't10',
    't11',
    't19',
    't20',
    't21',
    't22',
    't26',
    't27',
    't28',
    't30',
    't31',
    't33',
    't34',
    't39',
    't40',
  ]) {
    it(`of values of ${t} next to where it wraps`, () => {
      checkAll(t, pairs(t, 300));
      checkSums(t, pairs(t, 100));
    });
  }
});

describe('arithmetic whose operands are known to be small', () => {
  for (const t of ['t9', 't20', 't27', 't33', 't40']) {
    it(`of ${t}`, () => {
      const { max } = scalarInfo(t as ScalarType);
      // The greatest factors whose product does not wrap, one more, and ones whose product fits 53 and 63 bits.
      const root = BigInt(Math.floor(Math.sqrt(Number(max))));
      for (const [m, n] of [
        [root - 1n, root - 1n],
        [root + 2n, root + 2n],
        [root * 5n, root],
        [max / 2n, 3n],
        [max, max],
        [1n << 26n, 1n << 26n],
        [1n << 31n, 1n << 31n],
      ]) {
        if (m > max || n > max || m < 2n) continue;
        const f = functions(`
pub fn mul(a: ${t}, b: ${t}) -> ${t} { (a % ${m}) * (b % ${n}) }
pub fn add(a: ${t}, b: ${t}) -> ${t} { a % ${m} + b % ${n} }
pub fn sub(a: ${t}, b: ${t}) -> ${t} { a % ${m} - b % ${n} }
pub fn fused(a: ${t}, b: ${t}) -> ${t} { (a % ${m}) * (b % ${n}) % ${n} }
pub fn power(a: ${t}, b: ${t}) -> ${t} {
  var x = a % ${n}
  for i in 0..5 {
    if i % 2 == 0 { x = x * x % ${n} } else { x = x * b % ${n} }
  }
  x
}
`);
        const cases = [...pairs(t, 40), [m - 1n, n - 1n], [1n - m, n - 1n], [1n - m, 1n - n]] as const;
        for (const [a, b] of cases) {
          check(f.mul, 'mul', t, [a, b], (a % m) * (b % n));
          check(f.add, 'add', t, [a, b], (a % m) + (b % n));
          check(f.sub, 'sub', t, [a, b], (a % m) - (b % n));
          check(f.fused, 'fused', t, [a, b], wrap((a % m) * (b % n), t) % n);
          let x = a % n;
          for (let i = 0; i < 5; i++) x = wrap(x * (i % 2 === 0 ? x : b), t) % n;
          check(f.power, 'power', t, [a, b], x);
        }
      }
    });
  }

  it('of conversions and small binary integers', () => {
    const f = functions(`
pub fn wrapped(a: i64) -> t9 { wrap<t9>(a % 9000) }
pub fn wide(a: i64) -> t27 { wrap<t27>(a) }
pub fn within(a: i64) -> t27 { wrap<t27>(a % 100) }
pub fn checked(a: t27) -> i32 { i32(a % 5000) }
pub fn bytes(a: i8, b: i8) -> i8 { (a % 10) * (b % 12) + a % 5 }
pub fn over(a: i8, b: i8) -> i8 { (a % 11) * (b % 14) + a % 5 }
pub fn small(a: u8, b: u8) -> u8 { (a % 15) * (b % 17) - (a % 3) }
`);
    const next = random(77n);
    for (let i = 0; i < 20_000; i++) {
      const v = BigInt.asIntN(64, next() << BigInt(i % 40));
      check(f.wrapped, 'wrapped', 't9', [v], v % 9000n);
      check(f.wide, 'wide', 't27', [v], v);
      check(f.within, 'within', 't27', [v], v % 100n);
      const t = wrap(v, 't27');
      expect(f.checked(t)).toBe(t % 5000n);
    }
    for (let a = -128n; a < 128n; a++) {
      for (let b = -128n; b < 128n; b += 3n) {
        expect(f.bytes(a, b)).toBe(BigInt.asIntN(8, (a % 10n) * (b % 12n) + (a % 5n)));
        expect(f.over(a, b)).toBe(BigInt.asIntN(8, (a % 11n) * (b % 14n) + (a % 5n)));
        const [x, y] = [a + 128n, b + 128n];
        expect(f.small(x, y)).toBe(BigInt.asUintN(8, (x % 15n) * (y % 17n) - (x % 3n)));
      }
    }
  });
});
