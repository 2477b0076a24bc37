import { describe, expect, it } from 'vitest';
import {
  bf16Bits,
  bf16FromBits,
  f16Bits,
  f16FromBits,
  f32Bits,
  f32FromBits,
  f64Bits,
  floorDiv,
  formatTernary,
  fromTritDigits,
  parseTernary,
  roundBigint,
  roundDiv,
  roundHalfEven,
  tritDigits,
} from '../../spec/numerics.ts';

describe('half-precision storage', () => {
  const formats = [
    { name: 'f16', encode: f16Bits, decode: f16FromBits, infinity: 0x7c00, nan: 0x7e00 },
    { name: 'bf16', encode: bf16Bits, decode: bf16FromBits, infinity: 0x7f80, nan: 0x7fc0 },
  ] as const;
  for (const { name, encode, decode, infinity, nan } of formats) {
    it(`${name}: all patterns survive, NaNs become the canonical one`, () => {
      const wrong: number[] = [];
      for (let bits = 0; bits < 65536; bits++) {
        const expected = (bits & 0x7fff) > infinity ? nan : bits;
        if (encode(decode(bits)) !== expected) wrong.push(bits);
      }
      expect(wrong).toEqual([]);
    });

    it(`${name}: between neighbours rounds to the nearer, at the middle to the even one`, () => {
      const wrong: number[] = [];
      for (let bits = 0; bits + 1 < infinity; bits++) {
        const [low, high] = [decode(bits), decode(bits + 1)];
        const middle = (low + high) / 2;
        if (!Object.is(Math.fround(middle), middle)) throw new Error('the middle must be an f32');
        const even = bits % 2 === 0 ? bits : bits + 1;
        const below = f32FromBits(f32Bits(middle) - 1);
        const above = f32FromBits(f32Bits(middle) + 1);
        if (encode(middle) !== even || encode(-middle) !== (even | 0x8000)) wrong.push(bits);
        if (middle !== 0 && (encode(below) !== bits || encode(above) !== bits + 1)) wrong.push(bits);
      }
      expect(wrong).toEqual([]);
    });

    it(`${name}: overflows to infinity from half a step above the largest value`, () => {
      const largest = decode(infinity - 1);
      const step = largest - decode(infinity - 2);
      expect(encode(largest + step / 2)).toBe(infinity);
      expect(encode(f32FromBits(f32Bits(largest + step / 2) - 1))).toBe(infinity - 1);
      expect(encode(-Infinity)).toBe(infinity | 0x8000);
      expect(encode(Infinity)).toBe(infinity);
      expect(encode(-0)).toBe(0x8000);
    });
  }

  it('decodes known values', () => {
    expect(f16FromBits(0x3c00)).toBe(1);
    expect(f16FromBits(0x0001)).toBe(2 ** -24);
    expect(f16FromBits(0x7bff)).toBe(65504);
    expect(bf16FromBits(0x3f80)).toBe(1);
    expect(bf16FromBits(0xc000)).toBe(-2);
  });
});

describe('rounding', () => {
  it('half to even', () => {
    const cases = [[0.5, 0], [1.5, 2], [2.5, 2], [-0.5, -0], [-1.5, -2], [0.49999999999999994, 0], [-0, -0], [2 ** 52 + 1, 2 ** 52 + 1], [4503599627370495.5, 4503599627370496], [Infinity, Infinity], [NaN, NaN]]; // prettier-ignore
    for (const [x, r] of cases) expect(roundHalfEven(x), String(x)).toBe(r);
  });

  it('integers to f64 agree with the engine, to f32 with the nearest neighbour', () => {
    for (let shift = 0n; shift < 64n; shift++) {
      for (const low of [-3n, -2n, -1n, 0n, 1n, 2n, 3n]) {
        for (const base of [1n, 3n, 0x1000001n, 0x1000003n, 0x20000000000001n, 0x20000000000003n]) {
          const v = (base << shift) + low;
          expect(roundBigint(v, 53)).toBe(Number(v));
          const r = roundBigint(-v, 24);
          expect(Math.fround(r)).toBe(r);
          const away = (x: number): bigint => (BigInt(x) + v < 0n ? -(BigInt(x) + v) : BigInt(x) + v);
          if (r === 0) continue;
          const [down, up] = [f32FromBits(f32Bits(r) - 1), f32FromBits(f32Bits(r) + 1)];
          for (const other of [down, up].filter((x) => Number.isInteger(x))) {
            expect(away(r) <= away(other), `${v}`).toBe(true);
            if (away(r) === away(other)) expect(f32Bits(r) % 2, `${v}`).toBe(0);
          }
        }
      }
    }
  });

  it('bit patterns have one NaN', () => {
    expect(f32Bits(f32FromBits(0xffc12345))).toBe(0x7fc00000);
    expect(f64Bits(NaN)).toBe(0x7ff8000000000000n);
    expect(f64Bits(-0)).toBe(0x8000000000000000n);
  });
});

describe('division', () => {
  it('rounds down, or to nearest with ties toward zero', () => {
    for (let a = -60; a <= 60; a++) {
      for (let d = -9; d <= 9; d++) {
        if (d === 0) continue;
        expect(Number(floorDiv(BigInt(a), BigInt(d)))).toBe(Math.floor(a / d) + 0);
        const x = Math.abs(a / d);
        const nearest = Math.ceil(x - 0.5); // ties go down in magnitude
        expect(Math.abs(Number(roundDiv(BigInt(a), BigInt(d))))).toBe(nearest + 0);
      }
    }
  });
});

describe('balanced ternary', () => {
  it('writes and reads digits', () => {
    for (let v = -400n; v <= 400n; v++) {
      expect(fromTritDigits(tritDigits(v, 7))).toBe(v);
      expect(parseTernary(formatTernary(v))).toBe(v);
    }
    expect(tritDigits(5n, 4)).toEqual([-1, -1, 1, 0]);
    expect(tritDigits(14n, 3)).toEqual([-1, -1, -1]);
  });

  it('knows the literal form', () => {
    expect(parseTernary('0t1T0')).toBe(6n);
    expect(parseTernary('0t1_T0')).toBe(6n);
    expect(parseTernary('0t' + '1'.repeat(40))).toBe(6078832729528464400n);
    for (const bad of ['0t', '0t2', '0t_1', '0t1_', '0t1__0', '1T0', '0T1', '0tt', ' 0t1']) {
      expect(parseTernary(bad), bad).toBeUndefined();
    }
    expect(formatTernary(0n)).toBe('0t0');
    expect(formatTernary(-6n)).toBe('0tT10');
    expect(formatTernary(1n, 4)).toBe('0t0001');
  });
});
