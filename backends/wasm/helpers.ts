import type { CodeBuilder, Expr, WasmType } from './builder.ts';
import type { ModuleEmit } from './emit.ts';

/** Functions that a module carries with it when one of its own needs them. They never trap and never call back. */

/** Makes the helper once; gives its name. `build` gets the index of the first local after the parameters. */
function helper(
  cx: ModuleEmit,
  name: string,
  params: readonly WasmType[],
  result: WasmType,
  locals: readonly WasmType[],
  build: (m: CodeBuilder, at: (i: number) => Expr) => Expr,
): string {
  const full = `wasm:${name}`;
  if (cx.helpers.has(full)) return full;
  cx.helpers.add(full);
  const types = [...params, ...locals];
  const body = build(cx.m, (i) => cx.m.local.get(i, types[i]!));
  cx.m.addFunction(full, params, [result], locals, body);
  return full;
}

const M20 = 3n ** 20n;
const M40 = 3n ** 40n;
const MAX40 = (M40 - 1n) / 2n;

/**
 * Product of two t40 values modulo 3^40. With a = ah·3^20 + al and b likewise, a·b ≡ ((ah·bl + al·bh) mod 3^20)·3^20 + al·bl,
 * and every term fits 64 bits: the halves' magnitudes are at most 3^20/2 and a rounding's worth, so that the sum stays
 * below 0.99·2^63 and one correction by 3^40 (modulo 2^64) is enough.
 */
export function helperMul40(cx: ModuleEmit): string {
  // 0 a, 1 b, 2 ah, 3 bh, 4 al, 5 bl, 6 cross
  return helper(cx, 'mul_t40', ['i64', 'i64'], 'i64', ['i64', 'i64', 'i64', 'i64', 'i64'], (m, at) => {
    const c = (v: bigint): Expr => m.i64.const(BigInt.asIntN(64, v));
    const round = (v: Expr): Expr => {
      const x = m.f64.mul(m.f64.convert_i64_s(v), m.f64.const(1 / Number(M20)));
      return m.i64.sub(m.i64.reinterpret_f64(m.f64.add(x, m.f64.const(6755399441055744))), c(0x4338000000000000n));
    };
    const rest = (v: Expr, high: Expr): Expr => m.i64.sub(v, m.i64.mul(high, c(M20)));
    return m.block(
      null,
      [
        m.local.set(2, round(at(0))),
        m.local.set(3, round(at(1))),
        m.local.set(4, rest(at(0), at(2))),
        m.local.set(5, rest(at(1), at(3))),
        m.local.set(6, m.i64.add(m.i64.mul(at(2), at(5)), m.i64.mul(at(4), at(3)))),
        m.local.set(6, rest(at(6), round(at(6)))),
        m.local.set(6, m.i64.add(m.i64.mul(at(6), c(M20)), m.i64.mul(at(4), at(5)))),
        m.select(
          m.i64.gt_s(at(6), c(MAX40)),
          m.i64.sub(at(6), c(M40)),
          m.select(m.i64.lt_s(at(6), c(-MAX40)), m.i64.add(at(6), c(M40)), at(6)),
        ),
      ],
      'i64',
    );
  });
}

/** High 64 bits of the 128-bit product, by four products of 32-bit halves (schoolbook, H. S. Warren, Hacker's Delight 8-2). */
export function helperMulHigh(cx: ModuleEmit, signed: boolean): string {
  // 0 a, 1 b, 2 ah, 3 bh, 4 al, 5 bl, 6 t, 7 w
  return helper(
    cx,
    signed ? 'mulh_s' : 'mulh_u',
    ['i64', 'i64'],
    'i64',
    ['i64', 'i64', 'i64', 'i64', 'i64', 'i64'],
    (m, at) => {
      const c = (v: bigint): Expr => m.i64.const(v);
      const shift = (v: Expr): Expr => (signed ? m.i64.shr_s(v, c(32n)) : m.i64.shr_u(v, c(32n)));
      const low = (v: Expr): Expr => m.i64.and(v, c(0xffffffffn));
      return m.block(
        null,
        [
          m.local.set(2, shift(at(0))),
          m.local.set(3, shift(at(1))),
          m.local.set(4, low(at(0))),
          m.local.set(5, low(at(1))),
          m.local.set(6, m.i64.add(m.i64.mul(at(2), at(5)), m.i64.shr_u(m.i64.mul(at(4), at(5)), c(32n)))),
          m.local.set(7, m.i64.add(m.i64.mul(at(4), at(3)), low(at(6)))),
          m.i64.add(m.i64.add(m.i64.mul(at(2), at(3)), shift(at(6))), shift(at(7))),
        ],
        'i64',
      );
    },
  );
}

/** 3^k for 0 ≤ k < 40, by the bits of k. */
export function helperPow3(cx: ModuleEmit): string {
  return helper(cx, 'pow3', ['i32'], 'i64', [], (m, at) => {
    let product: Expr | undefined;
    for (let bit = 0; bit < 6; bit++) {
      const factor = m.select(
        m.i32.and(at(0), m.i32.const(1 << bit)),
        m.i64.const(3n ** BigInt(1 << bit)),
        m.i64.const(1n),
      );
      product = product === undefined ? factor : m.i64.mul(product, factor);
    }
    return product!;
  });
}

/** Trits that one machine word of a digit loop holds. */
export const CHUNK = 20;

/**
 * Applies a two-place trit function to the digits of two numbers of at most 20 trits, digits written 0, 1, 2 (trit + 1):
 * (a, b, count, table) → the number of the result's digits. The table holds two bits a value, at 2·(3·a + b).
 */
export function helperTri2(cx: ModuleEmit): string {
  // 0 a, 1 b, 2 count, 3 table, 4 weight, 5 result, 6 a/3, 7 b/3
  return helper(cx, 'tri2', ['i32', 'i32', 'i32', 'i32'], 'i32', ['i32', 'i32', 'i32', 'i32'], (m, at) => {
    const { i32: k } = m;
    const c = (v: number): Expr => k.const(v);
    const digit = (v: number, q: number): Expr => k.sub(at(v), k.mul(at(q), c(3)));
    const position = k.mul(k.add(k.mul(digit(0, 6), c(3)), digit(1, 7)), c(2));
    return m.block(
      null,
      [
        m.local.set(4, c(1)),
        m.loop(
          'next',
          m.block(null, [
            m.local.set(6, k.div_u(at(0), c(3))),
            m.local.set(7, k.div_u(at(1), c(3))),
            m.local.set(5, k.add(at(5), k.mul(at(4), k.and(k.shr_u(at(3), position), c(3))))),
            m.local.set(4, k.mul(at(4), c(3))),
            m.local.set(0, at(6)),
            m.local.set(1, at(7)),
            m.local.set(2, k.sub(at(2), c(1))),
            m.br('next', at(2)),
          ]),
        ),
        at(5),
      ],
      'i32',
    );
  });
}

/** Sum of table values (two bits at 2·digit) over `count` digits of a number of at most 20: (a, count, table) → sum. */
export function helperDigitSum(cx: ModuleEmit): string {
  // 0 a, 1 count, 2 table, 3 sum, 4 a/3
  return helper(cx, 'digit_sum', ['i32', 'i32', 'i32'], 'i32', ['i32', 'i32'], (m, at) => {
    const { i32: k } = m;
    const c = (v: number): Expr => k.const(v);
    const digit = k.sub(at(0), k.mul(at(4), c(3)));
    return m.block(
      null,
      [
        m.loop(
          'next',
          m.block(null, [
            m.local.set(4, k.div_u(at(0), c(3))),
            m.local.set(3, k.add(at(3), k.and(k.shr_u(at(2), k.mul(digit, c(2))), c(3)))),
            m.local.set(0, at(4)),
            m.local.set(1, k.sub(at(1), c(1))),
            m.br('next', at(1)),
          ]),
        ),
        at(3),
      ],
      'i32',
    );
  });
}

/** The f32 of a binary16 pattern: rebias by a multiplication, which also makes subnormals right. */
export function helperFromF16(cx: ModuleEmit): string {
  return helper(cx, 'from_f16', ['i32'], 'f32', [], (m, at) => {
    const { i32: k } = m;
    const c = (v: number): Expr => k.const(v);
    const scaled = m.f32.mul(m.f32.reinterpret_i32(k.shl(k.and(at(0), c(0x7fff)), c(13))), m.f32.const(2 ** 112));
    const special = k.or(k.shl(k.and(at(0), c(0x3ff)), c(13)), c(0x7f800000));
    const magnitude = m.select(k.eq(k.and(at(0), c(0x7c00)), c(0x7c00)), special, k.reinterpret_f32(scaled));
    return m.f32.reinterpret_i32(k.or(magnitude, k.shl(k.and(at(0), c(0x8000)), c(16))));
  });
}

/** The binary16 pattern of an f32, to nearest even. Subnormals: adding 0.5 leaves a·2^24, rounded, in the low bits. */
export function helperToF16(cx: ModuleEmit): string {
  // 0 x, 1 bits of |x|
  return helper(cx, 'to_f16', ['f32'], 'i32', ['i32'], (m, at) => {
    const { i32: k } = m;
    const c = (v: number): Expr => k.const(v);
    const sign = k.and(k.shr_u(k.reinterpret_f32(at(0)), c(16)), c(0x8000));
    const small = k.sub(k.reinterpret_f32(m.f32.add(m.f32.reinterpret_i32(at(1)), m.f32.const(0.5))), c(0x3f000000));
    const odd = k.and(k.shr_u(at(1), c(13)), c(1));
    const normal = k.shr_u(k.add(k.add(at(1), c(0xfff - (112 << 23))), odd), c(13));
    return m.block(
      null,
      [
        m.local.set(1, k.and(k.reinterpret_f32(at(0)), c(0x7fffffff))),
        m.if(
          k.gt_u(at(1), c(0x7f800000)),
          c(0x7e00),
          k.or(sign, m.if(k.ge_u(at(1), c(0x477ff000)), c(0x7c00), m.if(k.lt_u(at(1), c(0x38800000)), small, normal))),
        ),
      ],
      'i32',
    );
  });
}

/** The bfloat16 pattern of an f32, to nearest even. */
export function helperToBf16(cx: ModuleEmit): string {
  return helper(cx, 'to_bf16', ['f32'], 'i32', ['i32'], (m, at) => {
    const { i32: k } = m;
    const c = (v: number): Expr => k.const(v);
    const odd = k.and(k.shr_u(at(1), c(16)), c(1));
    return m.block(
      null,
      [
        m.local.set(1, k.reinterpret_f32(at(0))),
        m.if(m.f32.ne(at(0), at(0)), c(0x7fc0), k.shr_u(k.add(k.add(at(1), c(0x7fff)), odd), c(16))),
      ],
      'i32',
    );
  });
}
