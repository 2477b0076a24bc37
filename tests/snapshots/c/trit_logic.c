/*
 * lowest, highest, decided, turned, implied, chosen, added, known: kernels in C11, made by trinityc.
 * Build: cc -std=c11 -O3 -march=native -ffp-contract=off -c trit_logic.c, and link with -lm. Contraction of
 * multiplications and additions must stay off, and so must -ffast-math: results are the same bits everywhere then.
 */

#include "trit_logic.h"

#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "the layouts of buffers are little-endian"
#endif
#if defined(__FAST_MATH__)
#error "-ffast-math changes results"
#endif
#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#elif defined(__GNUC__)
#pragma GCC optimize("fp-contract=off")
#endif

typedef union {
  int8_t i8[16];
  uint8_t u8[16];
  int16_t i16[8];
  uint16_t u16[8];
  int32_t i32[4];
  uint32_t u32[4];
  int64_t i64[2];
  uint64_t u64[2];
  float f32[4];
  double f64[2];
#if defined(__GNUC__)
  int8_t I8 __attribute__((vector_size(16)));
  uint8_t U8 __attribute__((vector_size(16)));
  int16_t I16 __attribute__((vector_size(16)));
  uint16_t U16 __attribute__((vector_size(16)));
  int32_t I32 __attribute__((vector_size(16)));
  uint32_t U32 __attribute__((vector_size(16)));
  int64_t I64 __attribute__((vector_size(16)));
  uint64_t U64 __attribute__((vector_size(16)));
  float F32 __attribute__((vector_size(16)));
  double F64 __attribute__((vector_size(16)));
#endif
} v128;

static inline v128 load_v128(const uint8_t *p) {
  v128 v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline v128 v128_and(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.U64 = a.U64 & b.U64;
  return r;
#else
  v128 r;
  for (int i = 0; i < 2; i++) r.u64[i] = a.u64[i] & b.u64[i];
  return r;
#endif
}

static inline v128 v128_or(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.U64 = a.U64 | b.U64;
  return r;
#else
  v128 r;
  for (int i = 0; i < 2; i++) r.u64[i] = a.u64[i] | b.u64[i];
  return r;
#endif
}

static inline void store_v128(uint8_t *p, v128 v) {
  memcpy(p, &v, sizeof v);
}

static inline v128 v128_xor(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.U64 = a.U64 ^ b.U64;
  return r;
#else
  v128 r;
  for (int i = 0; i < 2; i++) r.u64[i] = a.u64[i] ^ b.u64[i];
  return r;
#endif
}

static inline v128 v128_andnot(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.U64 = a.U64 & ~b.U64;
  return r;
#else
  v128 r;
  for (int i = 0; i < 2; i++) r.u64[i] = a.u64[i] & ~b.u64[i];
  return r;
#endif
}

static inline v128 v128_not(v128 a) {
#if defined(__GNUC__)
  v128 r;
  r.U64 = ~a.U64;
  return r;
#else
  v128 r;
  for (int i = 0; i < 2; i++) r.u64[i] = ~a.u64[i];
  return r;
#endif
}

static inline v128 v128_bitselect(v128 a, v128 b, v128 c) {
#if defined(__GNUC__)
  v128 r;
  r.U64 = (a.U64 & c.U64) | (b.U64 & ~c.U64);
  return r;
#else
  v128 r;
  for (int i = 0; i < 2; i++) r.u64[i] = (a.u64[i] & c.u64[i]) | (b.u64[i] & ~c.u64[i]);
  return r;
#endif
}

static inline v128 i8x16_splat(int32_t a) {
#if defined(__GNUC__)
  const uint8_t k = (uint8_t)a;
  v128 r;
  for (int i = 0; i < 16; i++) r.u8[i] = k;
  return r;
#else
  v128 r;
  for (int i = 0; i < 16; i++) r.i8[i] = (int8_t)a;
  return r;
#endif
}

static inline v128 bits_v128(uint64_t low, uint64_t high) {
  v128 r;
  r.u64[0] = low;
  r.u64[1] = high;
  return r;
}

static inline v128 i8x16_sub_sat_u(v128 a, v128 b) {
  v128 r;
  for (int i = 0; i < 16; i++) {
    int s = a.u8[i] - b.u8[i];
    r.u8[i] = (uint8_t)(s < 0 ? 0 : s > 255 ? 255 : s);
  }
  return r;
}

static inline v128 i8x16_min_u(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 m, r;
  m.I8 = a.U8 < b.U8;
  r.I8 = (a.I8 & m.I8) | (b.I8 & ~m.I8);
  return r;
#else
  v128 r;
  for (int i = 0; i < 16; i++) r.u8[i] = a.u8[i] < b.u8[i] ? a.u8[i] : b.u8[i];
  return r;
#endif
}

static inline v128 i8x16_swizzle(v128 a, v128 b) {
  v128 r;
  for (int i = 0; i < 16; i++) r.u8[i] = b.u8[i] < 16 ? a.u8[b.u8[i]] : 0;
  return r;
}

static inline uint32_t min_u32(uint32_t a, uint32_t b) {
  return a < b ? a : b;
}

static inline v128 i8x16_popcnt(v128 a) {
#if defined(__GNUC__)
  v128 r;
  r.U8 = a.U8 - ((a.U8 >> 1) & 0x55);
  r.U8 = (r.U8 & 0x33) + ((r.U8 >> 2) & 0x33);
  r.U8 = (r.U8 + (r.U8 >> 4)) & 0x0f;
  return r;
#else
  v128 r;
  for (int i = 0; i < 16; i++) {
    unsigned x = a.u8[i];
    x = x - ((x >> 1) & 0x55u);
    x = (x & 0x33u) + ((x >> 2) & 0x33u);
    r.u8[i] = (uint8_t)((x + (x >> 4)) & 0x0fu);
  }
  return r;
#endif
}

static inline v128 i8x16_add(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.U8 = a.U8 + b.U8;
  return r;
#else
  v128 r;
  for (int i = 0; i < 16; i++) r.u8[i] = (uint8_t)((uint32_t)a.u8[i] + (uint32_t)b.u8[i]);
  return r;
#endif
}

static inline v128 i16x8_extadd_pairwise_i8x16_u(v128 a) {
#if defined(__GNUC__)
  v128 l, h, r;
  l.U16 = a.U16 << 8;
  l.U16 = l.U16 >> 8;
  h.U16 = a.U16 >> 8;
  r.U16 = l.U16 + h.U16;
  return r;
#else
  v128 r;
  for (int i = 0; i < 8; i++) r.u16[i] = (uint16_t)((uint32_t)a.u8[2 * i] + (uint32_t)a.u8[2 * i + 1]);
  return r;
#endif
}

static inline v128 i32x4_extadd_pairwise_i16x8_u(v128 a) {
#if defined(__GNUC__)
  v128 l, h, r;
  l.U32 = a.U32 << 16;
  l.U32 = l.U32 >> 16;
  h.U32 = a.U32 >> 16;
  r.U32 = l.U32 + h.U32;
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = (uint32_t)((uint32_t)a.u16[2 * i] + (uint32_t)a.u16[2 * i + 1]);
  return r;
#endif
}

static inline v128 i32x4_add(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.U32 = a.U32 + b.U32;
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = (uint32_t)((uint32_t)a.u32[i] + (uint32_t)b.u32[i]);
  return r;
#endif
}

static inline int32_t i32x4_extract_lane(v128 a, int lane) {
  return a.i32[lane];
}

static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

static inline bool v128_any_true(v128 a) {
  return (a.u64[0] | a.u64[1]) != 0;
}

/* kernel.lowest/1 */
static void lowest_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict a, const uint8_t *restrict b, uint8_t *restrict c) {
  (void)grain;
  (void)work;
  // trit_logic.tri:4
  const uint32_t u = to << 6;
  for (uint32_t i = from << 6; i < u; i = i + 64u) {
    const v128 v = v128_or(load_v128(a + (i + 16u)), load_v128(b + (i + 16u)));
    store_v128(c + i, v128_or(v128_and(load_v128(a + i), load_v128(b + i)), v));
    store_v128(c + (i + 16u), v);
    const v128 v2 = v128_or(load_v128(a + (i + 48u)), load_v128(b + (i + 48u)));
    store_v128(c + (i + 32u), v128_or(v128_and(load_v128(a + (i + 32u)), load_v128(b + (i + 32u))), v2));
    store_v128(c + (i + 48u), v2);
  }
}

static void lowest_body(const uint8_t *restrict a, const uint8_t *restrict b, uint8_t *restrict c, int32_t N) {
  // trit_logic.tri:4
  const uint32_t u = (((uint32_t)N + 127u) >> 7) << 5;
  const uint32_t u2 = (u > 0u ? u : 0u) >> 6;
  if (u2 >= 187u) {
    lowest_1(0u, u2, 1u, 22u, a, b, c);
  } else {
    uint32_t i = 0u;
    for (;;) {
      const uint32_t u3 = i + 64u;
      if (!(u3 <= u)) break;
      const v128 v = v128_or(load_v128(a + (i + 16u)), load_v128(b + (i + 16u)));
      store_v128(c + i, v128_or(v128_and(load_v128(a + i), load_v128(b + i)), v));
      store_v128(c + (i + 16u), v);
      const v128 v2 = v128_or(load_v128(a + (i + 48u)), load_v128(b + (i + 48u)));
      store_v128(c + (i + 32u), v128_or(v128_and(load_v128(a + (i + 32u)), load_v128(b + (i + 32u))), v2));
      store_v128(c + (i + 48u), v2);
      i = u3;
    }
  }
  uint32_t i2 = u2 << 6;
  for (;;) {
    const uint32_t u4 = i2 + 32u;
    if (!(u4 <= u)) break;
    const v128 v3 = v128_or(load_v128(a + (i2 + 16u)), load_v128(b + (i2 + 16u)));
    store_v128(c + i2, v128_or(v128_and(load_v128(a + i2), load_v128(b + i2)), v3));
    store_v128(c + (i2 + 16u), v3);
    i2 = u4;
  }
}

uint32_t lowest(const uint8_t *a, const uint8_t *b, uint8_t *c, int32_t N) {
  if (N < 0) return 4u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  lowest_body((const uint8_t *)a, (const uint8_t *)b, (uint8_t *)c, N);
  return 0u;
}

/* kernel.highest/1 */
static void highest_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict a, const uint8_t *restrict b, uint8_t *restrict c) {
  (void)grain;
  (void)work;
  // trit_logic.tri:6
  const uint32_t u = to << 6;
  for (uint32_t i = from << 6; i < u; i = i + 64u) {
    const v128 v = load_v128(a + i);
    const v128 v2 = load_v128(a + (i + 16u));
    const v128 v3 = load_v128(b + (i + 16u));
    store_v128(c + i, v128_xor(v128_andnot(v3, v), v128_or(load_v128(b + i), v128_xor(v, v2))));
    store_v128(c + (i + 16u), v128_and(v2, v3));
    const v128 v4 = load_v128(a + (i + 32u));
    const v128 v5 = load_v128(a + (i + 48u));
    const v128 v6 = load_v128(b + (i + 48u));
    store_v128(c + (i + 32u), v128_xor(v128_andnot(v6, v4), v128_or(load_v128(b + (i + 32u)), v128_xor(v4, v5))));
    store_v128(c + (i + 48u), v128_and(v5, v6));
  }
}

static void highest_body(const uint8_t *restrict a, const uint8_t *restrict b, uint8_t *restrict c, int32_t N) {
  // trit_logic.tri:6
  const uint32_t u = (((uint32_t)N + 127u) >> 7) << 5;
  const uint32_t u2 = (u > 0u ? u : 0u) >> 6;
  if (u2 >= 158u) {
    highest_1(0u, u2, 1u, 26u, a, b, c);
  } else {
    uint32_t i = 0u;
    for (;;) {
      const uint32_t u3 = i + 64u;
      if (!(u3 <= u)) break;
      const v128 v = load_v128(a + i);
      const v128 v2 = load_v128(a + (i + 16u));
      const v128 v3 = load_v128(b + (i + 16u));
      store_v128(c + i, v128_xor(v128_andnot(v3, v), v128_or(load_v128(b + i), v128_xor(v, v2))));
      store_v128(c + (i + 16u), v128_and(v2, v3));
      const v128 v4 = load_v128(a + (i + 32u));
      const v128 v5 = load_v128(a + (i + 48u));
      const v128 v6 = load_v128(b + (i + 48u));
      store_v128(c + (i + 32u), v128_xor(v128_andnot(v6, v4), v128_or(load_v128(b + (i + 32u)), v128_xor(v4, v5))));
      store_v128(c + (i + 48u), v128_and(v5, v6));
      i = u3;
    }
  }
  uint32_t i2 = u2 << 6;
  for (;;) {
    const uint32_t u4 = i2 + 32u;
    if (!(u4 <= u)) break;
    const v128 v7 = load_v128(a + i2);
    const v128 v8 = load_v128(a + (i2 + 16u));
    const v128 v9 = load_v128(b + (i2 + 16u));
    store_v128(c + i2, v128_xor(v128_andnot(v9, v7), v128_or(load_v128(b + i2), v128_xor(v7, v8))));
    store_v128(c + (i2 + 16u), v128_and(v8, v9));
    i2 = u4;
  }
}

uint32_t highest(const uint8_t *a, const uint8_t *b, uint8_t *c, int32_t N) {
  if (N < 0) return 4u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  highest_body((const uint8_t *)a, (const uint8_t *)b, (uint8_t *)c, N);
  return 0u;
}

/* kernel.decided/1 */
static void decided_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict a, const uint8_t *restrict b, const uint8_t *restrict c, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // trit_logic.tri:10
  const uint32_t u = to << 6;
  for (uint32_t i = from << 6; i < u; i = i + 64u) {
    const v128 v = load_v128(a + i);
    const v128 v2 = load_v128(a + (i + 16u));
    const v128 v3 = load_v128(b + i);
    const v128 v4 = load_v128(b + (i + 16u));
    const v128 v5 = load_v128(c + i);
    const v128 v6 = load_v128(c + (i + 16u));
    const v128 v7 = v128_not(v128_andnot(v128_andnot(v5, v2), v6));
    store_v128(y + i, v128_bitselect(v128_bitselect(v7, v128_or(v128_xor(v, v2), v128_not(v6)), v4), v128_and(v, v5), v3));
    store_v128(y + (i + 16u), v128_bitselect(v128_and(v7, v4), v128_and(v, v6), v3));
    const v128 v8 = load_v128(a + (i + 32u));
    const v128 v9 = load_v128(a + (i + 48u));
    const v128 v10 = load_v128(b + (i + 32u));
    const v128 v11 = load_v128(b + (i + 48u));
    const v128 v12 = load_v128(c + (i + 32u));
    const v128 v13 = load_v128(c + (i + 48u));
    const v128 v14 = v128_not(v128_andnot(v128_andnot(v12, v9), v13));
    const v128 v15 = v128_bitselect(v128_bitselect(v14, v128_or(v128_xor(v8, v9), v128_not(v13)), v11), v128_and(v8, v12), v10);
    store_v128(y + (i + 32u), v15);
    store_v128(y + (i + 48u), v128_bitselect(v128_and(v14, v11), v128_and(v8, v13), v10));
  }
}

static void decided_body(const uint8_t *restrict a, const uint8_t *restrict b, const uint8_t *restrict c, uint8_t *restrict y, int32_t N) {
  // trit_logic.tri:9
  const uint32_t u = (((uint32_t)N + 127u) >> 7) << 5;
  // trit_logic.tri:10
  const uint32_t u2 = (u > 0u ? u : 0u) >> 6;
  if (u2 >= 92u) {
    decided_1(0u, u2, 1u, 45u, a, b, c, y);
  } else {
    uint32_t i = 0u;
    for (;;) {
      const uint32_t u3 = i + 64u;
      if (!(u3 <= u)) break;
      const v128 v = load_v128(a + i);
      const v128 v2 = load_v128(a + (i + 16u));
      const v128 v3 = load_v128(b + i);
      const v128 v4 = load_v128(b + (i + 16u));
      const v128 v5 = load_v128(c + i);
      const v128 v6 = load_v128(c + (i + 16u));
      const v128 v7 = v128_not(v128_andnot(v128_andnot(v5, v2), v6));
      store_v128(y + i, v128_bitselect(v128_bitselect(v7, v128_or(v128_xor(v, v2), v128_not(v6)), v4), v128_and(v, v5), v3));
      store_v128(y + (i + 16u), v128_bitselect(v128_and(v7, v4), v128_and(v, v6), v3));
      const v128 v8 = load_v128(a + (i + 32u));
      const v128 v9 = load_v128(a + (i + 48u));
      const v128 v10 = load_v128(b + (i + 32u));
      const v128 v11 = load_v128(b + (i + 48u));
      const v128 v12 = load_v128(c + (i + 32u));
      const v128 v13 = load_v128(c + (i + 48u));
      const v128 v14 = v128_not(v128_andnot(v128_andnot(v12, v9), v13));
      const v128 v15 = v128_bitselect(v128_bitselect(v14, v128_or(v128_xor(v8, v9), v128_not(v13)), v11), v128_and(v8, v12), v10);
      store_v128(y + (i + 32u), v15);
      store_v128(y + (i + 48u), v128_bitselect(v128_and(v14, v11), v128_and(v8, v13), v10));
      i = u3;
    }
  }
  uint32_t i2 = u2 << 6;
  for (;;) {
    const uint32_t u4 = i2 + 32u;
    if (!(u4 <= u)) break;
    const v128 v16 = load_v128(a + i2);
    const v128 v17 = load_v128(a + (i2 + 16u));
    const v128 v18 = load_v128(b + i2);
    const v128 v19 = load_v128(b + (i2 + 16u));
    const v128 v20 = load_v128(c + i2);
    const v128 v21 = load_v128(c + (i2 + 16u));
    const v128 v22 = v128_not(v128_andnot(v128_andnot(v20, v17), v21));
    const v128 v23 = v128_bitselect(v128_bitselect(v22, v128_or(v128_xor(v16, v17), v128_not(v21)), v19), v128_and(v16, v20), v18);
    store_v128(y + i2, v23);
    store_v128(y + (i2 + 16u), v128_bitselect(v128_and(v22, v19), v128_and(v16, v21), v18));
    i2 = u4;
  }
}

uint32_t decided(const uint8_t *a, const uint8_t *b, const uint8_t *c, uint8_t *y, int32_t N) {
  if (N < 0) return 4u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  decided_body((const uint8_t *)a, (const uint8_t *)b, (const uint8_t *)c, (uint8_t *)y, N);
  return 0u;
}

/* kernel.turned/1 */
static void turned_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict a, uint8_t *restrict up) {
  (void)grain;
  (void)work;
  // trit_logic.tri:14
  const uint32_t u = to << 6;
  for (uint32_t i = from << 6; i < u; i = i + 64u) {
    const v128 v = load_v128(a + (i + 16u));
    const v128 v2 = v128_xor(load_v128(a + i), v);
    store_v128(up + i, v128_not(v));
    store_v128(up + (i + 16u), v2);
    const v128 v3 = load_v128(a + (i + 48u));
    const v128 v4 = v128_xor(load_v128(a + (i + 32u)), v3);
    store_v128(up + (i + 32u), v128_not(v3));
    store_v128(up + (i + 48u), v4);
  }
}

/* kernel.turned/2 */
static void turned_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict a, uint8_t *restrict down) {
  (void)grain;
  (void)work;
  // trit_logic.tri:15
  const uint32_t u = to << 6;
  for (uint32_t i = from << 6; i < u; i = i + 64u) {
    const v128 v = v128_not(load_v128(a + i));
    store_v128(down + i, v128_or(load_v128(a + (i + 16u)), v));
    store_v128(down + (i + 16u), v);
    const v128 v2 = v128_not(load_v128(a + (i + 32u)));
    store_v128(down + (i + 32u), v128_or(load_v128(a + (i + 48u)), v2));
    store_v128(down + (i + 48u), v2);
  }
}

static void turned_body(const uint8_t *restrict a, uint8_t *restrict up, uint8_t *restrict down, int32_t N) {
  // trit_logic.tri:13
  const uint32_t u = (uint32_t)N;
  // trit_logic.tri:14
  const uint32_t u2 = (u >> 7) << 5;
  const uint32_t u3 = (u2 > 0u ? u2 : 0u) >> 6;
  const bool c = u3 >= 274u;
  if (c) {
    turned_1(0u, u3, 1u, 15u, a, up);
  } else {
    uint32_t i = 0u;
    for (;;) {
      const uint32_t u4 = i + 64u;
      if (!(u4 <= u2)) break;
      const v128 v = load_v128(a + (i + 16u));
      const v128 v2 = v128_xor(load_v128(a + i), v);
      store_v128(up + i, v128_not(v));
      store_v128(up + (i + 16u), v2);
      const v128 v3 = load_v128(a + (i + 48u));
      const v128 v4 = v128_xor(load_v128(a + (i + 32u)), v3);
      store_v128(up + (i + 32u), v128_not(v3));
      store_v128(up + (i + 48u), v4);
      i = u4;
    }
  }
  const uint32_t u5 = u3 << 6;
  uint32_t i2 = u5;
  for (;;) {
    const uint32_t u6 = i2 + 32u;
    if (!(u6 <= u2)) break;
    const v128 v5 = load_v128(a + (i2 + 16u));
    const v128 v6 = v128_xor(load_v128(a + i2), v5);
    store_v128(up + i2, v128_not(v5));
    store_v128(up + (i2 + 16u), v6);
    i2 = u6;
  }
  const uint32_t u7 = u & 127u;
  const bool c2 = u7 != 0u;
  if (c2) {
    const v128 v7 = i8x16_min_u(i8x16_sub_sat_u(i8x16_splat((int32_t)u7), bits_v128(0x3830282018100800ull, 0x7870686058504840ull)), bits_v128(0x0808080808080808ull, 0x0808080808080808ull));
    const v128 v8 = i8x16_swizzle(bits_v128(0x7f3f1f0f07030100ull, 0xffffffffffffffffull), v7);
    const v128 v9 = load_v128(a + (u2 + 16u));
    const v128 v10 = v128_xor(load_v128(a + u2), v9);
    store_v128(up + u2, v128_and(v128_not(v9), v8));
    store_v128(up + (u2 + 16u), v128_and(v10, v8));
  }
  // trit_logic.tri:15
  if (c) {
    turned_2(0u, u3, 1u, 15u, a, down);
  } else {
    uint32_t i3 = 0u;
    for (;;) {
      const uint32_t u8 = i3 + 64u;
      if (!(u8 <= u2)) break;
      const v128 v11 = v128_not(load_v128(a + i3));
      store_v128(down + i3, v128_or(load_v128(a + (i3 + 16u)), v11));
      store_v128(down + (i3 + 16u), v11);
      const v128 v12 = v128_not(load_v128(a + (i3 + 32u)));
      store_v128(down + (i3 + 32u), v128_or(load_v128(a + (i3 + 48u)), v12));
      store_v128(down + (i3 + 48u), v12);
      i3 = u8;
    }
  }
  uint32_t i4 = u5;
  for (;;) {
    const uint32_t u9 = i4 + 32u;
    if (!(u9 <= u2)) break;
    const v128 v13 = v128_not(load_v128(a + i4));
    store_v128(down + i4, v128_or(load_v128(a + (i4 + 16u)), v13));
    store_v128(down + (i4 + 16u), v13);
    i4 = u9;
  }
  if (c2) {
    const v128 v14 = i8x16_min_u(i8x16_sub_sat_u(i8x16_splat((int32_t)u7), bits_v128(0x3830282018100800ull, 0x7870686058504840ull)), bits_v128(0x0808080808080808ull, 0x0808080808080808ull));
    const v128 v15 = i8x16_swizzle(bits_v128(0x7f3f1f0f07030100ull, 0xffffffffffffffffull), v14);
    const v128 v16 = v128_not(load_v128(a + u2));
    store_v128(down + u2, v128_and(v128_or(load_v128(a + (u2 + 16u)), v16), v15));
    store_v128(down + (u2 + 16u), v128_and(v16, v15));
  }
}

uint32_t turned(const uint8_t *a, uint8_t *up, uint8_t *down, int32_t N) {
  if (N < 0) return 4u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  turned_body((const uint8_t *)a, (uint8_t *)up, (uint8_t *)down, N);
  return 0u;
}

/* kernel.implied/1 */
static void implied_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict a, const uint8_t *restrict b, uint8_t *restrict k) {
  (void)grain;
  (void)work;
  // trit_logic.tri:20
  const uint32_t u = to << 6;
  for (uint32_t i = from << 6; i < u; i = i + 64u) {
    const v128 v = load_v128(a + i);
    const v128 v2 = load_v128(a + (i + 16u));
    const v128 v3 = load_v128(b + (i + 16u));
    store_v128(k + i, v128_xor(v128_or(v2, load_v128(b + i)), v128_andnot(v3, v)));
    store_v128(k + (i + 16u), v128_and(v3, v128_xor(v, v2)));
    const v128 v4 = load_v128(a + (i + 32u));
    const v128 v5 = load_v128(a + (i + 48u));
    const v128 v6 = load_v128(b + (i + 48u));
    store_v128(k + (i + 32u), v128_xor(v128_or(v5, load_v128(b + (i + 32u))), v128_andnot(v6, v4)));
    store_v128(k + (i + 48u), v128_and(v6, v128_xor(v4, v5)));
  }
}

/* kernel.implied/2 */
static void implied_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict a, const uint8_t *restrict b, uint8_t *restrict l) {
  (void)grain;
  (void)work;
  // trit_logic.tri:21
  const uint32_t u = to << 6;
  for (uint32_t i = from << 6; i < u; i = i + 64u) {
    const v128 v = load_v128(a + i);
    const v128 v2 = load_v128(a + (i + 16u));
    const v128 v3 = load_v128(b + (i + 16u));
    store_v128(l + i, v128_not(v128_xor(v, v128_or(v2, v128_and(load_v128(b + i), v128_or(v, v3))))));
    store_v128(l + (i + 16u), v128_and(v, v128_andnot(v3, v2)));
    const v128 v4 = load_v128(a + (i + 32u));
    const v128 v5 = load_v128(a + (i + 48u));
    const v128 v6 = load_v128(b + (i + 48u));
    store_v128(l + (i + 32u), v128_not(v128_xor(v4, v128_or(v5, v128_and(load_v128(b + (i + 32u)), v128_or(v4, v6))))));
    store_v128(l + (i + 48u), v128_and(v4, v128_andnot(v6, v5)));
  }
}

static int32_t implied_body(const uint8_t *restrict a, const uint8_t *restrict b, uint8_t *restrict k, uint8_t *restrict l, int32_t N) {
  // trit_logic.tri:19
  const uint32_t u = (uint32_t)N;
  const uint32_t u2 = ((u + 127u) >> 7) << 5;
  // trit_logic.tri:20
  const uint32_t u3 = (u2 > 0u ? u2 : 0u) >> 6;
  if (u3 >= 158u) {
    implied_1(0u, u3, 1u, 26u, a, b, k);
  } else {
    uint32_t i = 0u;
    for (;;) {
      const uint32_t u4 = i + 64u;
      if (!(u4 <= u2)) break;
      const v128 v = load_v128(a + i);
      const v128 v2 = load_v128(a + (i + 16u));
      const v128 v3 = load_v128(b + (i + 16u));
      store_v128(k + i, v128_xor(v128_or(v2, load_v128(b + i)), v128_andnot(v3, v)));
      store_v128(k + (i + 16u), v128_and(v3, v128_xor(v, v2)));
      const v128 v4 = load_v128(a + (i + 32u));
      const v128 v5 = load_v128(a + (i + 48u));
      const v128 v6 = load_v128(b + (i + 48u));
      store_v128(k + (i + 32u), v128_xor(v128_or(v5, load_v128(b + (i + 32u))), v128_andnot(v6, v4)));
      store_v128(k + (i + 48u), v128_and(v6, v128_xor(v4, v5)));
      i = u4;
    }
  }
  uint32_t i2 = u3 << 6;
  for (;;) {
    const uint32_t u5 = i2 + 32u;
    if (!(u5 <= u2)) break;
    const v128 v7 = load_v128(a + i2);
    const v128 v8 = load_v128(a + (i2 + 16u));
    const v128 v9 = load_v128(b + (i2 + 16u));
    store_v128(k + i2, v128_xor(v128_or(v8, load_v128(b + i2)), v128_andnot(v9, v7)));
    store_v128(k + (i2 + 16u), v128_and(v9, v128_xor(v7, v8)));
    i2 = u5;
  }
  // trit_logic.tri:21
  const uint32_t u6 = (u >> 7) << 5;
  const uint32_t u7 = (u6 > 0u ? u6 : 0u) >> 6;
  if (u7 >= 137u) {
    implied_2(0u, u7, 1u, 30u, a, b, l);
  } else {
    uint32_t i3 = 0u;
    for (;;) {
      const uint32_t u8 = i3 + 64u;
      if (!(u8 <= u6)) break;
      const v128 v10 = load_v128(a + i3);
      const v128 v11 = load_v128(a + (i3 + 16u));
      const v128 v12 = load_v128(b + (i3 + 16u));
      store_v128(l + i3, v128_not(v128_xor(v10, v128_or(v11, v128_and(load_v128(b + i3), v128_or(v10, v12))))));
      store_v128(l + (i3 + 16u), v128_and(v10, v128_andnot(v12, v11)));
      const v128 v13 = load_v128(a + (i3 + 32u));
      const v128 v14 = load_v128(a + (i3 + 48u));
      const v128 v15 = load_v128(b + (i3 + 48u));
      store_v128(l + (i3 + 32u), v128_not(v128_xor(v13, v128_or(v14, v128_and(load_v128(b + (i3 + 32u)), v128_or(v13, v15))))));
      store_v128(l + (i3 + 48u), v128_and(v13, v128_andnot(v15, v14)));
      i3 = u8;
    }
  }
  uint32_t i4 = u7 << 6;
  for (;;) {
    const uint32_t u9 = i4 + 32u;
    if (!(u9 <= u6)) break;
    const v128 v16 = load_v128(a + i4);
    const v128 v17 = load_v128(a + (i4 + 16u));
    const v128 v18 = load_v128(b + (i4 + 16u));
    store_v128(l + i4, v128_not(v128_xor(v16, v128_or(v17, v128_and(load_v128(b + i4), v128_or(v16, v18))))));
    store_v128(l + (i4 + 16u), v128_and(v16, v128_andnot(v18, v17)));
    i4 = u9;
  }
  const uint32_t u10 = u & 127u;
  const bool c = u10 != 0u;
  if (c) {
    const v128 v19 = i8x16_min_u(i8x16_sub_sat_u(i8x16_splat((int32_t)u10), bits_v128(0x3830282018100800ull, 0x7870686058504840ull)), bits_v128(0x0808080808080808ull, 0x0808080808080808ull));
    const v128 v20 = i8x16_swizzle(bits_v128(0x7f3f1f0f07030100ull, 0xffffffffffffffffull), v19);
    const v128 v21 = load_v128(a + u6);
    const v128 v22 = load_v128(a + (u6 + 16u));
    const v128 v23 = load_v128(b + (u6 + 16u));
    store_v128(l + u6, v128_and(v128_not(v128_xor(v21, v128_or(v22, v128_and(load_v128(b + u6), v128_or(v21, v23))))), v20));
    store_v128(l + (u6 + 16u), v128_and(v128_and(v21, v128_andnot(v23, v22)), v20));
  }
  // trit_logic.tri:22
  const v128 v24 = i8x16_min_u(i8x16_sub_sat_u(i8x16_splat((int32_t)u10), bits_v128(0x3830282018100800ull, 0x7870686058504840ull)), bits_v128(0x0808080808080808ull, 0x0808080808080808ull));
  const v128 v25 = i8x16_swizzle(bits_v128(0x7f3f1f0f07030100ull, 0xffffffffffffffffull), v24);
  v128 v26 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  uint32_t i5 = 0u;
  while (i5 < u6) {
    const uint32_t u11 = min_u32(u6, i5 + 992u);
    uint32_t j = i5;
    v128 v27 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u12 = j + 32u;
      if (!(u12 <= u11)) break;
      v27 = i8x16_add(v27, i8x16_popcnt(v128_andnot(v128_not(load_v128(a + j)), load_v128(b + j))));
      j = u12;
    }
    i5 = j;
    v26 = i32x4_add(v26, i32x4_extadd_pairwise_i16x8_u(i16x8_extadd_pairwise_i8x16_u(v27)));
  }
  v128 v28;
  if (c) {
    const v128 v29 = i8x16_add(i8x16_popcnt(v128_and(v128_andnot(v128_not(load_v128(a + u6)), load_v128(b + u6)), v25)), bits_v128(0x0000000000000000ull, 0x0000000000000000ull));
    v28 = i32x4_add(v26, i32x4_extadd_pairwise_i16x8_u(i16x8_extadd_pairwise_i8x16_u(v29)));
  } else {
    v28 = v26;
  }
  const int32_t n = add_i32(add_i32(i32x4_extract_lane(v28, 0), i32x4_extract_lane(v28, 1)), add_i32(i32x4_extract_lane(v28, 2), i32x4_extract_lane(v28, 3)));
  return n;
}

uint32_t implied(const uint8_t *a, const uint8_t *b, uint8_t *k, uint8_t *l, int32_t N, int32_t *result0) {
  if (N < 0) return 4u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  *result0 = implied_body((const uint8_t *)a, (const uint8_t *)b, (uint8_t *)k, (uint8_t *)l, N);
  return 0u;
}

/* kernel.chosen/1 */
static void chosen_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict c, const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict z) {
  (void)grain;
  (void)work;
  // trit_logic.tri:26
  const uint32_t u = to << 6;
  for (uint32_t i = from << 6; i < u; i = i + 64u) {
    const v128 v = load_v128(c + i);
    const v128 v2 = load_v128(c + (i + 16u));
    const v128 v3 = load_v128(x + i);
    const v128 v4 = v128_and(v128_bitselect(v128_xor(v3, load_v128(x + (i + 16u))), load_v128(y + (i + 16u)), v2), v);
    store_v128(z + i, v128_and(v128_bitselect(v3, load_v128(y + i), v2), v));
    store_v128(z + (i + 16u), v4);
    const v128 v5 = load_v128(c + (i + 32u));
    const v128 v6 = load_v128(c + (i + 48u));
    const v128 v7 = load_v128(x + (i + 32u));
    const v128 v8 = v128_and(v128_bitselect(v128_xor(v7, load_v128(x + (i + 48u))), load_v128(y + (i + 48u)), v6), v5);
    store_v128(z + (i + 32u), v128_and(v128_bitselect(v7, load_v128(y + (i + 32u)), v6), v5));
    store_v128(z + (i + 48u), v8);
  }
}

static void chosen_body(const uint8_t *restrict c, const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict z, int32_t N) {
  // trit_logic.tri:25
  const uint32_t u = (((uint32_t)N + 127u) >> 7) << 5;
  // trit_logic.tri:26
  const uint32_t u2 = (u > 0u ? u : 0u) >> 6;
  if (u2 >= 133u) {
    chosen_1(0u, u2, 1u, 31u, c, x, y, z);
  } else {
    uint32_t i = 0u;
    for (;;) {
      const uint32_t u3 = i + 64u;
      if (!(u3 <= u)) break;
      const v128 v = load_v128(c + i);
      const v128 v2 = load_v128(c + (i + 16u));
      const v128 v3 = load_v128(x + i);
      const v128 v4 = v128_and(v128_bitselect(v128_xor(v3, load_v128(x + (i + 16u))), load_v128(y + (i + 16u)), v2), v);
      store_v128(z + i, v128_and(v128_bitselect(v3, load_v128(y + i), v2), v));
      store_v128(z + (i + 16u), v4);
      const v128 v5 = load_v128(c + (i + 32u));
      const v128 v6 = load_v128(c + (i + 48u));
      const v128 v7 = load_v128(x + (i + 32u));
      const v128 v8 = v128_and(v128_bitselect(v128_xor(v7, load_v128(x + (i + 48u))), load_v128(y + (i + 48u)), v6), v5);
      store_v128(z + (i + 32u), v128_and(v128_bitselect(v7, load_v128(y + (i + 32u)), v6), v5));
      store_v128(z + (i + 48u), v8);
      i = u3;
    }
  }
  uint32_t i2 = u2 << 6;
  for (;;) {
    const uint32_t u4 = i2 + 32u;
    if (!(u4 <= u)) break;
    const v128 v9 = load_v128(c + i2);
    const v128 v10 = load_v128(c + (i2 + 16u));
    const v128 v11 = load_v128(x + i2);
    const v128 v12 = v128_and(v128_bitselect(v128_xor(v11, load_v128(x + (i2 + 16u))), load_v128(y + (i2 + 16u)), v10), v9);
    store_v128(z + i2, v128_and(v128_bitselect(v11, load_v128(y + i2), v10), v9));
    store_v128(z + (i2 + 16u), v12);
    i2 = u4;
  }
}

uint32_t chosen(const uint8_t *c, const uint8_t *x, const uint8_t *y, uint8_t *z, int32_t N) {
  if (N < 0) return 4u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  chosen_body((const uint8_t *)c, (const uint8_t *)x, (const uint8_t *)y, (uint8_t *)z, N);
  return 0u;
}

/* kernel.added/1 */
static void added_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict a, const uint8_t *restrict b, const uint8_t *restrict c, uint8_t *restrict s) {
  (void)grain;
  (void)work;
  // trit_logic.tri:31
  const uint32_t u = to << 6;
  for (uint32_t i = from << 6; i < u; i = i + 64u) {
    const v128 v = load_v128(a + i);
    const v128 v2 = load_v128(a + (i + 16u));
    const v128 v3 = load_v128(b + i);
    const v128 v4 = load_v128(b + (i + 16u));
    const v128 v5 = load_v128(c + i);
    const v128 v6 = load_v128(c + (i + 16u));
    const v128 v7 = v128_xor(v3, v128_andnot(v5, v128_andnot(v3, v128_xor(v4, v6))));
    const v128 v8 = v128_xor(v128_andnot(v5, v4), v128_or(v6, v128_xor(v3, v4)));
    const v128 v9 = v128_and(v3, v5);
    store_v128(s + i, v128_bitselect(v128_bitselect(v128_not(v8), v128_xor(v9, v128_andnot(v128_not(v4), v6)), v2), v7, v));
    store_v128(s + (i + 16u), v128_bitselect(v128_bitselect(v128_not(v7), v8, v2), v128_xor(v9, v128_or(v4, v6)), v));
    const v128 v10 = load_v128(a + (i + 32u));
    const v128 v11 = load_v128(a + (i + 48u));
    const v128 v12 = load_v128(b + (i + 32u));
    const v128 v13 = load_v128(b + (i + 48u));
    const v128 v14 = load_v128(c + (i + 32u));
    const v128 v15 = load_v128(c + (i + 48u));
    const v128 v16 = v128_xor(v12, v128_andnot(v14, v128_andnot(v12, v128_xor(v13, v15))));
    const v128 v17 = v128_xor(v128_andnot(v14, v13), v128_or(v15, v128_xor(v12, v13)));
    const v128 v18 = v128_and(v12, v14);
    const v128 v19 = v128_bitselect(v128_bitselect(v128_not(v17), v128_xor(v18, v128_andnot(v128_not(v13), v15)), v11), v16, v10);
    store_v128(s + (i + 32u), v19);
    store_v128(s + (i + 48u), v128_bitselect(v128_bitselect(v128_not(v16), v17, v11), v128_xor(v18, v128_or(v13, v15)), v10));
  }
}

/* kernel.added/2 */
static void added_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict a, const uint8_t *restrict b, const uint8_t *restrict c, uint8_t *restrict carry) {
  (void)grain;
  (void)work;
  // trit_logic.tri:32
  const uint32_t u = to << 6;
  for (uint32_t i = from << 6; i < u; i = i + 64u) {
    const v128 v = load_v128(a + (i + 16u));
    const v128 v2 = load_v128(b + (i + 16u));
    const v128 v3 = load_v128(c + (i + 16u));
    const v128 v4 = v128_andnot(load_v128(a + i), v);
    const v128 v5 = v128_andnot(load_v128(b + i), v2);
    const v128 v6 = v128_or(v4, v5);
    const v128 v7 = v128_or(v, v2);
    const v128 v8 = v128_andnot(load_v128(c + i), v3);
    const v128 v9 = v128_andnot(v128_or(v128_and(v, v2), v128_and(v7, v3)), v128_or(v6, v8));
    store_v128(carry + i, v128_or(v128_andnot(v128_or(v128_and(v4, v5), v128_and(v6, v8)), v128_or(v7, v3)), v9));
    store_v128(carry + (i + 16u), v9);
    const v128 v10 = load_v128(a + (i + 48u));
    const v128 v11 = load_v128(b + (i + 48u));
    const v128 v12 = load_v128(c + (i + 48u));
    const v128 v13 = v128_andnot(load_v128(a + (i + 32u)), v10);
    const v128 v14 = v128_andnot(load_v128(b + (i + 32u)), v11);
    const v128 v15 = v128_or(v13, v14);
    const v128 v16 = v128_or(v10, v11);
    const v128 v17 = v128_andnot(load_v128(c + (i + 32u)), v12);
    const v128 v18 = v128_andnot(v128_or(v128_and(v10, v11), v128_and(v16, v12)), v128_or(v15, v17));
    store_v128(carry + (i + 32u), v128_or(v128_andnot(v128_or(v128_and(v13, v14), v128_and(v15, v17)), v128_or(v16, v12)), v18));
    store_v128(carry + (i + 48u), v18);
  }
}

static void added_body(const uint8_t *restrict a, const uint8_t *restrict b, const uint8_t *restrict c, uint8_t *restrict s, uint8_t *restrict carry, int32_t N) {
  // trit_logic.tri:30
  const uint32_t u = (((uint32_t)N + 127u) >> 7) << 5;
  // trit_logic.tri:31
  const uint32_t u2 = (u > 0u ? u : 0u) >> 6;
  added_1(0u, u2, 1u, 65u, a, b, c, s);
  const uint32_t u3 = u2 << 6;
  uint32_t i = u3;
  for (;;) {
    const uint32_t u4 = i + 32u;
    if (!(u4 <= u)) break;
    const v128 v = load_v128(a + i);
    const v128 v2 = load_v128(a + (i + 16u));
    const v128 v3 = load_v128(b + i);
    const v128 v4 = load_v128(b + (i + 16u));
    const v128 v5 = load_v128(c + i);
    const v128 v6 = load_v128(c + (i + 16u));
    const v128 v7 = v128_xor(v3, v128_andnot(v5, v128_andnot(v3, v128_xor(v4, v6))));
    const v128 v8 = v128_xor(v128_andnot(v5, v4), v128_or(v6, v128_xor(v3, v4)));
    const v128 v9 = v128_and(v3, v5);
    store_v128(s + i, v128_bitselect(v128_bitselect(v128_not(v8), v128_xor(v9, v128_andnot(v128_not(v4), v6)), v2), v7, v));
    store_v128(s + (i + 16u), v128_bitselect(v128_bitselect(v128_not(v7), v8, v2), v128_xor(v9, v128_or(v4, v6)), v));
    i = u4;
  }
  // trit_logic.tri:32
  if (u2 >= 78u) {
    added_2(0u, u2, 1u, 53u, a, b, c, carry);
  } else {
    uint32_t i2 = 0u;
    for (;;) {
      const uint32_t u5 = i2 + 64u;
      if (!(u5 <= u)) break;
      const v128 v10 = load_v128(a + (i2 + 16u));
      const v128 v11 = load_v128(b + (i2 + 16u));
      const v128 v12 = load_v128(c + (i2 + 16u));
      const v128 v13 = v128_andnot(load_v128(a + i2), v10);
      const v128 v14 = v128_andnot(load_v128(b + i2), v11);
      const v128 v15 = v128_or(v13, v14);
      const v128 v16 = v128_or(v10, v11);
      const v128 v17 = v128_andnot(load_v128(c + i2), v12);
      const v128 v18 = v128_andnot(v128_or(v128_and(v10, v11), v128_and(v16, v12)), v128_or(v15, v17));
      store_v128(carry + i2, v128_or(v128_andnot(v128_or(v128_and(v13, v14), v128_and(v15, v17)), v128_or(v16, v12)), v18));
      store_v128(carry + (i2 + 16u), v18);
      const v128 v19 = load_v128(a + (i2 + 48u));
      const v128 v20 = load_v128(b + (i2 + 48u));
      const v128 v21 = load_v128(c + (i2 + 48u));
      const v128 v22 = v128_andnot(load_v128(a + (i2 + 32u)), v19);
      const v128 v23 = v128_andnot(load_v128(b + (i2 + 32u)), v20);
      const v128 v24 = v128_or(v22, v23);
      const v128 v25 = v128_or(v19, v20);
      const v128 v26 = v128_andnot(load_v128(c + (i2 + 32u)), v21);
      const v128 v27 = v128_andnot(v128_or(v128_and(v19, v20), v128_and(v25, v21)), v128_or(v24, v26));
      store_v128(carry + (i2 + 32u), v128_or(v128_andnot(v128_or(v128_and(v22, v23), v128_and(v24, v26)), v128_or(v25, v21)), v27));
      store_v128(carry + (i2 + 48u), v27);
      i2 = u5;
    }
  }
  uint32_t i3 = u3;
  for (;;) {
    const uint32_t u6 = i3 + 32u;
    if (!(u6 <= u)) break;
    const v128 v28 = load_v128(a + (i3 + 16u));
    const v128 v29 = load_v128(b + (i3 + 16u));
    const v128 v30 = load_v128(c + (i3 + 16u));
    const v128 v31 = v128_andnot(load_v128(a + i3), v28);
    const v128 v32 = v128_andnot(load_v128(b + i3), v29);
    const v128 v33 = v128_or(v31, v32);
    const v128 v34 = v128_or(v28, v29);
    const v128 v35 = v128_andnot(load_v128(c + i3), v30);
    const v128 v36 = v128_andnot(v128_or(v128_and(v28, v29), v128_and(v34, v30)), v128_or(v33, v35));
    store_v128(carry + i3, v128_or(v128_andnot(v128_or(v128_and(v31, v32), v128_and(v33, v35)), v128_or(v34, v30)), v36));
    store_v128(carry + (i3 + 16u), v36);
    i3 = u6;
  }
}

uint32_t added(const uint8_t *a, const uint8_t *b, const uint8_t *c, uint8_t *s, uint8_t *carry, int32_t N) {
  if (N < 0) return 4u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  added_body((const uint8_t *)a, (const uint8_t *)b, (const uint8_t *)c, (uint8_t *)s, (uint8_t *)carry, N);
  return 0u;
}

static void known_body(const uint8_t *restrict a, int32_t N, bool *r0, bool *r1, int32_t *r2) {
  // trit_logic.tri:35
  const uint32_t u = (uint32_t)N;
  const uint32_t u2 = ((u + 127u) >> 7) << 5;
  // trit_logic.tri:36
  const uint32_t u3 = (u >> 7) << 5;
  const uint32_t u4 = u & 127u;
  const v128 v = i8x16_min_u(i8x16_sub_sat_u(i8x16_splat((int32_t)u4), bits_v128(0x3830282018100800ull, 0x7870686058504840ull)), bits_v128(0x0808080808080808ull, 0x0808080808080808ull));
  const v128 v2 = i8x16_swizzle(bits_v128(0x7f3f1f0f07030100ull, 0xffffffffffffffffull), v);
  v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  uint32_t i = 0u;
  for (;;) {
    const uint32_t u5 = i + 32u;
    if (!(u5 <= u3)) break;
    v3 = v128_or(v3, v128_not(load_v128(a + i)));
    i = u5;
  }
  v128 v4;
  if (u4 != 0u) {
    v4 = v128_or(v3, v128_and(v128_not(load_v128(a + u3)), v2));
  } else {
    v4 = v3;
  }
  // trit_logic.tri:37
  v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  uint32_t i2 = 0u;
  for (;;) {
    const uint32_t u6 = i2 + 32u;
    if (!(u6 <= u2)) break;
    v5 = v128_or(v5, load_v128(a + (i2 + 16u)));
    i2 = u6;
  }
  // trit_logic.tri:38
  v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  uint32_t i3 = 0u;
  while (i3 < u2) {
    const uint32_t u7 = min_u32(u2, i3 + 992u);
    uint32_t j = i3;
    v128 v7 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u8 = j + 32u;
      if (!(u8 <= u7)) break;
      v7 = i8x16_add(v7, i8x16_popcnt(load_v128(a + j)));
      j = u8;
    }
    i3 = j;
    v6 = i32x4_add(v6, i32x4_extadd_pairwise_i16x8_u(i16x8_extadd_pairwise_i8x16_u(v7)));
  }
  const int32_t n = add_i32(add_i32(i32x4_extract_lane(v6, 0), i32x4_extract_lane(v6, 1)), add_i32(i32x4_extract_lane(v6, 2), i32x4_extract_lane(v6, 3)));
  *r0 = !v128_any_true(v4);
  *r1 = v128_any_true(v5);
  *r2 = n;
}

uint32_t known(const uint8_t *a, int32_t N, bool *result0, bool *result1, int32_t *result2) {
  if (N < 0) return 4u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  known_body((const uint8_t *)a, N, result0, result1, result2);
  return 0u;
}

const char *trit_logic_trap(uint32_t status) {
  static const char *const names[] = {
    "ok",
    "unreachable",
    "assert",
    "bounds",
    "shape",
    "zero_divisor",
    "range",
    "overflow",
    "shift",
    "code",
    "memory",
    "stack",
    "fuel",
    "interrupt",
    "host",
    "unwrap",
  };
  status &= 31u;
  return status <= 15u ? names[status] : "?";
}

const char *trit_logic_place(uint32_t status) {
  static const char *const places[] = {
    "",

  };
  status >>= 5;
  return status <= 0u ? places[status] : "";
}
