/*
 * of_rows, of_columns, prefixes, triangle, products, distances, far_right: kernels in C11, made by trinityc.
 * Build: cc -std=c11 -O3 -march=native -ffp-contract=off -c reductions.c, and link with -lm. Contraction of
 * multiplications and additions must stay off, and so must -ffast-math: results are the same bits everywhere then.
 */

#include "reductions.h"

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

static inline int32_t max_i32(int32_t a, int32_t b) {
  return a > b ? a : b;
}

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

static inline v128 bits_v128(uint64_t low, uint64_t high) {
  v128 r;
  r.u64[0] = low;
  r.u64[1] = high;
  return r;
}

static inline v128 load_v128(const uint8_t *p) {
  v128 v;
  memcpy(&v, p, sizeof v);
  return v;
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

static inline int32_t load_i32(const uint8_t *p) {
  int32_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline void store_i32(uint8_t *p, int32_t v) {
  memcpy(p, &v, sizeof v);
}

static inline v128 i32x4_mul(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.U32 = a.U32 * b.U32;
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = (uint32_t)((uint32_t)a.u32[i] * (uint32_t)b.u32[i]);
  return r;
#endif
}

static inline int32_t mul_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a * (uint32_t)b);
}

static inline v128 i32x4_min_s(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 m, r;
  m.I32 = a.I32 < b.I32;
  r.I32 = (a.I32 & m.I32) | (b.I32 & ~m.I32);
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.i32[i] = a.i32[i] < b.i32[i] ? a.i32[i] : b.i32[i];
  return r;
#endif
}

static inline int32_t min_i32(int32_t a, int32_t b) {
  return a < b ? a : b;
}

static inline v128 i32x4_max_s(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 m, r;
  m.I32 = a.I32 > b.I32;
  r.I32 = (a.I32 & m.I32) | (b.I32 & ~m.I32);
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.i32[i] = a.i32[i] > b.i32[i] ? a.i32[i] : b.i32[i];
  return r;
#endif
}

static inline v128 i32x4_splat(int32_t a) {
#if defined(__GNUC__)
  const uint32_t k = (uint32_t)a;
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = k;
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.i32[i] = (int32_t)a;
  return r;
#endif
}

static inline v128 i32x4_lt_s(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.I32 = a.I32 < b.I32;
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = (uint32_t)(-(uint32_t)(a.i32[i] < b.i32[i]));
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

static inline v128 i32x4_gt_s(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.I32 = a.I32 > b.I32;
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = (uint32_t)(-(uint32_t)(a.i32[i] > b.i32[i]));
  return r;
#endif
}

static inline bool mul_overflows_u32(uint32_t a, uint32_t b) {
  return (uint64_t)a * b > 4294967295u;
}

static inline uint32_t mul_u32(uint32_t a, uint32_t b) {
  return (uint32_t)((uint32_t)a * (uint32_t)b);
}

static inline uint32_t sat_mul_u32(uint32_t a, uint32_t b) {
  return mul_overflows_u32(a, b) ? 4294967295u : mul_u32(a, b);
}

static inline bool add_overflows_u32(uint32_t a, uint32_t b) {
  int64_t r = (int64_t)a + (int64_t)b;
  return r < 0ll || r > 4294967295ll;
}

static inline uint32_t add_u32(uint32_t a, uint32_t b) {
  return (uint32_t)((uint32_t)a + (uint32_t)b);
}

static inline uint32_t sat_add_u32(uint32_t a, uint32_t b) {
  return add_overflows_u32(a, b) ? 4294967295u : add_u32(a, b);
}

static inline void store_v128(uint8_t *p, v128 v) {
  memcpy(p, &v, sizeof v);
}

static inline void store_u8(uint8_t *p, uint8_t v) {
  memcpy(p, &v, sizeof v);
}

static inline v128 i32x4_replace_lane(v128 a, int32_t b, int lane) {
  a.i32[lane] = (int32_t)b;
  return a;
}

#if defined(__GNUC__) && (defined(__clang__) || __GNUC__ >= 12)
#define i8x16_shuffle(a, b, ...) ((v128){ .U8 = __builtin_shufflevector((a).U8, (b).U8, __VA_ARGS__) })
#else
static inline v128 shuffle_v128(v128 a, v128 b, const uint8_t *from) {
  v128 r;
  for (int i = 0; i < 16; i++) r.u8[i] = from[i] < 16 ? a.u8[from[i]] : b.u8[from[i] & 15];
  return r;
}
#define i8x16_shuffle(a, b, ...) shuffle_v128(a, b, (const uint8_t[16]){ __VA_ARGS__ })
#endif

static inline v128 i32x4_extend_low_i16x8_s(v128 a) {
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = (uint32_t)((int32_t)a.i16[i]);
  return r;
}

static inline v128 i32x4_extend_high_i16x8_s(v128 a) {
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = (uint32_t)((int32_t)a.i16[i + 4]);
  return r;
}

static inline v128 i32x4_sub(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.U32 = a.U32 - b.U32;
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = (uint32_t)((uint32_t)a.u32[i] - (uint32_t)b.u32[i]);
  return r;
#endif
}

static inline v128 i32x4_abs(v128 a) {
#if defined(__GNUC__)
  v128 m, r;
  m.I32 = a.I32 >> 31;
  r.U32 = (a.U32 ^ m.U32) - m.U32;
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = (uint32_t)(a.i32[i] < 0 ? 0u - (uint32_t)a.u32[i] : (uint32_t)a.u32[i]);
  return r;
#endif
}

static inline int16_t load_i16(const uint8_t *p) {
  int16_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline int32_t neg_i32(int32_t a) {
  return (int32_t)(0u - (uint32_t)a);
}

static inline int32_t abs_i32(int32_t a) {
  return a < 0 ? neg_i32(a) : a;
}

static inline uint8_t * scratch_u32(uint32_t bytes, uint32_t header) {
  return bytes > 0x7fff0000u ? NULL : (uint8_t *)calloc(1, (size_t)bytes + header);
}

/* kernel.of_rows/1 */
static void of_rows_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, const uint8_t *restrict x, int32_t N, uint32_t p2, uint8_t *restrict s) {
  (void)grain;
  (void)work;
  // reductions.tri:12
  const int32_t n = (int32_t)to;
  const uint32_t u = (uint32_t)max_i32(N, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    uint32_t j = 0u;
    v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u4 = j + 16u;
      if (!(u4 <= u)) break;
      v = i32x4_add(v, load_v128(x + (u3 + (j << 2))));
      v2 = i32x4_add(v2, load_v128(x + (u3 + ((j + 4u) << 2))));
      v3 = i32x4_add(v3, load_v128(x + (u3 + ((j + 8u) << 2))));
      v4 = i32x4_add(v4, load_v128(x + (u3 + ((j + 12u) << 2))));
      j = u4;
    }
    uint32_t j2 = j;
    v128 v5 = i32x4_add(i32x4_add(i32x4_add(v, v2), v3), v4);
    for (;;) {
      const uint32_t u5 = j2 + 4u;
      if (!(u5 <= u)) break;
      v5 = i32x4_add(v5, load_v128(x + (u3 + (j2 << 2))));
      j2 = u5;
    }
    const int32_t n2 = add_i32(add_i32(add_i32(i32x4_extract_lane(v5, 0), i32x4_extract_lane(v5, 1)), i32x4_extract_lane(v5, 2)), i32x4_extract_lane(v5, 3));
    const uint32_t u6 = u2 * p2;
    int32_t n3 = n2;
    for (int32_t j3 = (int32_t)j2; j3 < N; j3++) {
      n3 = add_i32(n3, load_i32(x + ((u6 + (uint32_t)j3) << 2)));
    }
    store_i32(s + (u2 << 2), n3);
  }
}

/* kernel.of_rows/2 */
static void of_rows_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, const uint8_t *restrict x, int32_t N, uint32_t p2, uint8_t *restrict p3) {
  (void)grain;
  (void)work;
  // reductions.tri:13
  const int32_t n = (int32_t)to;
  const uint32_t u = (uint32_t)max_i32(N, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    uint32_t j = 0u;
    v128 v = bits_v128(0x0000000100000001ull, 0x0000000100000001ull);
    v128 v2 = bits_v128(0x0000000100000001ull, 0x0000000100000001ull);
    v128 v3 = bits_v128(0x0000000100000001ull, 0x0000000100000001ull);
    v128 v4 = bits_v128(0x0000000100000001ull, 0x0000000100000001ull);
    for (;;) {
      const uint32_t u4 = j + 16u;
      if (!(u4 <= u)) break;
      v = i32x4_mul(v, load_v128(x + (u3 + (j << 2))));
      v2 = i32x4_mul(v2, load_v128(x + (u3 + ((j + 4u) << 2))));
      v3 = i32x4_mul(v3, load_v128(x + (u3 + ((j + 8u) << 2))));
      v4 = i32x4_mul(v4, load_v128(x + (u3 + ((j + 12u) << 2))));
      j = u4;
    }
    uint32_t j2 = j;
    v128 v5 = i32x4_mul(i32x4_mul(i32x4_mul(v, v2), v3), v4);
    for (;;) {
      const uint32_t u5 = j2 + 4u;
      if (!(u5 <= u)) break;
      v5 = i32x4_mul(v5, load_v128(x + (u3 + (j2 << 2))));
      j2 = u5;
    }
    const int32_t n2 = mul_i32(mul_i32(mul_i32(i32x4_extract_lane(v5, 0), i32x4_extract_lane(v5, 1)), i32x4_extract_lane(v5, 2)), i32x4_extract_lane(v5, 3));
    const uint32_t u6 = u2 * p2;
    int32_t n3 = n2;
    for (int32_t j3 = (int32_t)j2; j3 < N; j3++) {
      n3 = mul_i32(n3, load_i32(x + ((u6 + (uint32_t)j3) << 2)));
    }
    store_i32(p3 + (u2 << 2), n3);
  }
}

/* kernel.of_rows/3 */
static uint32_t of_rows_3(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t N, uint32_t p, const uint8_t *restrict x, uint32_t p2, uint8_t *restrict lo) {
  (void)grain;
  (void)work;
  // reductions.tri:14
  const int32_t n = (int32_t)to;
  const bool c = N <= 0;
  const uint32_t u = (uint32_t)max_i32(N, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    if (c) {
      return 36u; // shape
    }
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    uint32_t j = 0u;
    v128 v = bits_v128(0x7fffffff7fffffffull, 0x7fffffff7fffffffull);
    v128 v2 = bits_v128(0x7fffffff7fffffffull, 0x7fffffff7fffffffull);
    v128 v3 = bits_v128(0x7fffffff7fffffffull, 0x7fffffff7fffffffull);
    v128 v4 = bits_v128(0x7fffffff7fffffffull, 0x7fffffff7fffffffull);
    for (;;) {
      const uint32_t u4 = j + 16u;
      if (!(u4 <= u)) break;
      v = i32x4_min_s(v, load_v128(x + (u3 + (j << 2))));
      v2 = i32x4_min_s(v2, load_v128(x + (u3 + ((j + 4u) << 2))));
      v3 = i32x4_min_s(v3, load_v128(x + (u3 + ((j + 8u) << 2))));
      v4 = i32x4_min_s(v4, load_v128(x + (u3 + ((j + 12u) << 2))));
      j = u4;
    }
    uint32_t j2 = j;
    v128 v5 = i32x4_min_s(i32x4_min_s(i32x4_min_s(v, v2), v3), v4);
    for (;;) {
      const uint32_t u5 = j2 + 4u;
      if (!(u5 <= u)) break;
      v5 = i32x4_min_s(v5, load_v128(x + (u3 + (j2 << 2))));
      j2 = u5;
    }
    const int32_t n2 = min_i32(min_i32(min_i32(i32x4_extract_lane(v5, 0), i32x4_extract_lane(v5, 1)), i32x4_extract_lane(v5, 2)), i32x4_extract_lane(v5, 3));
    const uint32_t u6 = u2 * p2;
    int32_t n3 = n2;
    for (int32_t j3 = (int32_t)j2; j3 < N; j3++) {
      n3 = min_i32(n3, load_i32(x + ((u6 + (uint32_t)j3) << 2)));
    }
    store_i32(lo + (u2 << 2), n3);
  }
  return 0u;
}

/* kernel.of_rows/4 */
static uint32_t of_rows_4(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t N, uint32_t p, const uint8_t *restrict x, uint32_t p2, uint8_t *restrict hi) {
  (void)grain;
  (void)work;
  // reductions.tri:15
  const int32_t n = (int32_t)to;
  const bool c = N <= 0;
  const uint32_t u = (uint32_t)max_i32(N, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    if (c) {
      return 68u; // shape
    }
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    uint32_t j = 0u;
    v128 v = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
    v128 v2 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
    v128 v3 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
    v128 v4 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
    for (;;) {
      const uint32_t u4 = j + 16u;
      if (!(u4 <= u)) break;
      v = i32x4_max_s(v, load_v128(x + (u3 + (j << 2))));
      v2 = i32x4_max_s(v2, load_v128(x + (u3 + ((j + 4u) << 2))));
      v3 = i32x4_max_s(v3, load_v128(x + (u3 + ((j + 8u) << 2))));
      v4 = i32x4_max_s(v4, load_v128(x + (u3 + ((j + 12u) << 2))));
      j = u4;
    }
    uint32_t j2 = j;
    v128 v5 = i32x4_max_s(i32x4_max_s(i32x4_max_s(v, v2), v3), v4);
    for (;;) {
      const uint32_t u5 = j2 + 4u;
      if (!(u5 <= u)) break;
      v5 = i32x4_max_s(v5, load_v128(x + (u3 + (j2 << 2))));
      j2 = u5;
    }
    const int32_t n2 = max_i32(max_i32(max_i32(i32x4_extract_lane(v5, 0), i32x4_extract_lane(v5, 1)), i32x4_extract_lane(v5, 2)), i32x4_extract_lane(v5, 3));
    const uint32_t u6 = u2 * p2;
    int32_t n3 = n2;
    for (int32_t j3 = (int32_t)j2; j3 < N; j3++) {
      n3 = max_i32(n3, load_i32(x + ((u6 + (uint32_t)j3) << 2)));
    }
    store_i32(hi + (u2 << 2), n3);
  }
  return 0u;
}

/* kernel.of_rows/5 */
static uint32_t of_rows_5(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t N, uint32_t p, const uint8_t *restrict x, uint32_t p2, uint8_t *restrict at) {
  (void)grain;
  (void)work;
  // reductions.tri:16
  const int32_t n = (int32_t)to;
  const bool c = N <= 0;
  const uint32_t u = (uint32_t)max_i32(N, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    if (c) {
      return 100u; // shape
    }
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    uint32_t j = 0u;
    v128 v = bits_v128(0x7fffffff7fffffffull, 0x7fffffff7fffffffull);
    v128 v2 = bits_v128(0x7fffffff7fffffffull, 0x7fffffff7fffffffull);
    v128 v3 = bits_v128(0x7fffffff7fffffffull, 0x7fffffff7fffffffull);
    v128 v4 = bits_v128(0x7fffffff7fffffffull, 0x7fffffff7fffffffull);
    v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v7 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v8 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u4 = j + 16u;
      if (!(u4 <= u)) break;
      const uint32_t u5 = u3 + (j << 2);
      const v128 v9 = load_v128(x + u5);
      const v128 v10 = load_v128(x + (u5 + 16u));
      const v128 v11 = load_v128(x + (u5 + 32u));
      const v128 v12 = load_v128(x + (u5 + 48u));
      const v128 v13 = i32x4_splat((int32_t)j);
      const v128 v14 = i32x4_lt_s(v9, v);
      const v128 v15 = i32x4_lt_s(v10, v2);
      const v128 v16 = i32x4_lt_s(v11, v3);
      const v128 v17 = i32x4_lt_s(v12, v4);
      j = u4;
      v = v128_bitselect(v9, v, v14);
      v2 = v128_bitselect(v10, v2, v15);
      v3 = v128_bitselect(v11, v3, v16);
      v4 = v128_bitselect(v12, v4, v17);
      v5 = v128_bitselect(i32x4_add(v13, bits_v128(0x0000000100000000ull, 0x0000000300000002ull)), v5, v14);
      v6 = v128_bitselect(i32x4_add(v13, bits_v128(0x0000000500000004ull, 0x0000000700000006ull)), v6, v15);
      v7 = v128_bitselect(i32x4_add(v13, bits_v128(0x0000000900000008ull, 0x0000000b0000000aull)), v7, v16);
      v8 = v128_bitselect(i32x4_add(v13, bits_v128(0x0000000d0000000cull, 0x0000000f0000000eull)), v8, v17);
    }
    const int32_t n2 = i32x4_extract_lane(v, 0);
    const int32_t n3 = i32x4_extract_lane(v5, 0);
    const bool c2 = n2 < 2147483647 || (n2 == 2147483647 && n3 < 0);
    const int32_t n4 = c2 ? n2 : 2147483647;
    const int32_t n5 = c2 ? n3 : 0;
    const int32_t n6 = i32x4_extract_lane(v, 1);
    const int32_t n7 = i32x4_extract_lane(v5, 1);
    const bool c3 = n6 < n4 || (n6 == n4 && n7 < n5);
    const int32_t n8 = c3 ? n6 : n4;
    const int32_t n9 = c3 ? n7 : n5;
    const int32_t n10 = i32x4_extract_lane(v, 2);
    const int32_t n11 = i32x4_extract_lane(v5, 2);
    const bool c4 = n10 < n8 || (n10 == n8 && n11 < n9);
    const int32_t n12 = c4 ? n10 : n8;
    const int32_t n13 = c4 ? n11 : n9;
    const int32_t n14 = i32x4_extract_lane(v, 3);
    const int32_t n15 = i32x4_extract_lane(v5, 3);
    const bool c5 = n14 < n12 || (n14 == n12 && n15 < n13);
    const int32_t n16 = c5 ? n14 : n12;
    const int32_t n17 = c5 ? n15 : n13;
    const int32_t n18 = i32x4_extract_lane(v2, 0);
    const int32_t n19 = i32x4_extract_lane(v6, 0);
    const bool c6 = n18 < n16 || (n18 == n16 && n19 < n17);
    const int32_t n20 = c6 ? n18 : n16;
    const int32_t n21 = c6 ? n19 : n17;
    const int32_t n22 = i32x4_extract_lane(v2, 1);
    const int32_t n23 = i32x4_extract_lane(v6, 1);
    const bool c7 = n22 < n20 || (n22 == n20 && n23 < n21);
    const int32_t n24 = c7 ? n22 : n20;
    const int32_t n25 = c7 ? n23 : n21;
    const int32_t n26 = i32x4_extract_lane(v2, 2);
    const int32_t n27 = i32x4_extract_lane(v6, 2);
    const bool c8 = n26 < n24 || (n26 == n24 && n27 < n25);
    const int32_t n28 = c8 ? n26 : n24;
    const int32_t n29 = c8 ? n27 : n25;
    const int32_t n30 = i32x4_extract_lane(v2, 3);
    const int32_t n31 = i32x4_extract_lane(v6, 3);
    const bool c9 = n30 < n28 || (n30 == n28 && n31 < n29);
    const int32_t n32 = c9 ? n30 : n28;
    const int32_t n33 = c9 ? n31 : n29;
    const int32_t n34 = i32x4_extract_lane(v3, 0);
    const int32_t n35 = i32x4_extract_lane(v7, 0);
    const bool c10 = n34 < n32 || (n34 == n32 && n35 < n33);
    const int32_t n36 = c10 ? n34 : n32;
    const int32_t n37 = c10 ? n35 : n33;
    const int32_t n38 = i32x4_extract_lane(v3, 1);
    const int32_t n39 = i32x4_extract_lane(v7, 1);
    const bool c11 = n38 < n36 || (n38 == n36 && n39 < n37);
    const int32_t n40 = c11 ? n38 : n36;
    const int32_t n41 = c11 ? n39 : n37;
    const int32_t n42 = i32x4_extract_lane(v3, 2);
    const int32_t n43 = i32x4_extract_lane(v7, 2);
    const bool c12 = n42 < n40 || (n42 == n40 && n43 < n41);
    const int32_t n44 = c12 ? n42 : n40;
    const int32_t n45 = c12 ? n43 : n41;
    const int32_t n46 = i32x4_extract_lane(v3, 3);
    const int32_t n47 = i32x4_extract_lane(v7, 3);
    const bool c13 = n46 < n44 || (n46 == n44 && n47 < n45);
    const int32_t n48 = c13 ? n46 : n44;
    const int32_t n49 = c13 ? n47 : n45;
    const int32_t n50 = i32x4_extract_lane(v4, 0);
    const int32_t n51 = i32x4_extract_lane(v8, 0);
    const bool c14 = n50 < n48 || (n50 == n48 && n51 < n49);
    const int32_t n52 = c14 ? n50 : n48;
    const int32_t n53 = c14 ? n51 : n49;
    const int32_t n54 = i32x4_extract_lane(v4, 1);
    const int32_t n55 = i32x4_extract_lane(v8, 1);
    const bool c15 = n54 < n52 || (n54 == n52 && n55 < n53);
    const int32_t n56 = c15 ? n54 : n52;
    const int32_t n57 = c15 ? n55 : n53;
    const int32_t n58 = i32x4_extract_lane(v4, 2);
    const int32_t n59 = i32x4_extract_lane(v8, 2);
    const bool c16 = n58 < n56 || (n58 == n56 && n59 < n57);
    const int32_t n60 = c16 ? n58 : n56;
    const int32_t n61 = c16 ? n59 : n57;
    const int32_t n62 = i32x4_extract_lane(v4, 3);
    const int32_t n63 = i32x4_extract_lane(v8, 3);
    const bool c17 = n62 < n60 || (n62 == n60 && n63 < n61);
    const uint32_t u6 = u2 * p2;
    int32_t n64 = c17 ? n62 : n60;
    int32_t n65 = c17 ? n63 : n61;
    for (int32_t j2 = (int32_t)j; j2 < N; j2++) {
      const int32_t n66 = load_i32(x + ((u6 + (uint32_t)j2) << 2));
      const bool c18 = n66 < n64;
      n64 = c18 ? n66 : n64;
      n65 = c18 ? j2 : n65;
    }
    store_i32(at + (u2 << 2), n65);
  }
  return 0u;
}

/* kernel.of_rows/6 */
static uint32_t of_rows_6(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t N, uint32_t p, const uint8_t *restrict x, uint32_t p2, uint8_t *restrict last) {
  (void)grain;
  (void)work;
  // reductions.tri:17
  const int32_t n = (int32_t)to;
  const bool c = N <= 0;
  const uint32_t u = (uint32_t)max_i32(N, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    if (c) {
      return 132u; // shape
    }
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    uint32_t j = 0u;
    v128 v = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
    v128 v2 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
    v128 v3 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
    v128 v4 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
    v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v7 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v8 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u4 = j + 16u;
      if (!(u4 <= u)) break;
      const uint32_t u5 = u3 + (j << 2);
      const v128 v9 = load_v128(x + u5);
      const v128 v10 = load_v128(x + (u5 + 16u));
      const v128 v11 = load_v128(x + (u5 + 32u));
      const v128 v12 = load_v128(x + (u5 + 48u));
      const v128 v13 = i32x4_splat((int32_t)j);
      const v128 v14 = i32x4_gt_s(v9, v);
      const v128 v15 = i32x4_gt_s(v10, v2);
      const v128 v16 = i32x4_gt_s(v11, v3);
      const v128 v17 = i32x4_gt_s(v12, v4);
      j = u4;
      v = v128_bitselect(v9, v, v14);
      v2 = v128_bitselect(v10, v2, v15);
      v3 = v128_bitselect(v11, v3, v16);
      v4 = v128_bitselect(v12, v4, v17);
      v5 = v128_bitselect(i32x4_add(v13, bits_v128(0x0000000100000000ull, 0x0000000300000002ull)), v5, v14);
      v6 = v128_bitselect(i32x4_add(v13, bits_v128(0x0000000500000004ull, 0x0000000700000006ull)), v6, v15);
      v7 = v128_bitselect(i32x4_add(v13, bits_v128(0x0000000900000008ull, 0x0000000b0000000aull)), v7, v16);
      v8 = v128_bitselect(i32x4_add(v13, bits_v128(0x0000000d0000000cull, 0x0000000f0000000eull)), v8, v17);
    }
    const int32_t n2 = i32x4_extract_lane(v, 0);
    const int32_t n3 = i32x4_extract_lane(v5, 0);
    const bool c2 = n2 > -2147483647 - 1 || (n2 == -2147483647 - 1 && n3 < 0);
    const int32_t n4 = c2 ? n2 : -2147483647 - 1;
    const int32_t n5 = c2 ? n3 : 0;
    const int32_t n6 = i32x4_extract_lane(v, 1);
    const int32_t n7 = i32x4_extract_lane(v5, 1);
    const bool c3 = n6 > n4 || (n6 == n4 && n7 < n5);
    const int32_t n8 = c3 ? n6 : n4;
    const int32_t n9 = c3 ? n7 : n5;
    const int32_t n10 = i32x4_extract_lane(v, 2);
    const int32_t n11 = i32x4_extract_lane(v5, 2);
    const bool c4 = n10 > n8 || (n10 == n8 && n11 < n9);
    const int32_t n12 = c4 ? n10 : n8;
    const int32_t n13 = c4 ? n11 : n9;
    const int32_t n14 = i32x4_extract_lane(v, 3);
    const int32_t n15 = i32x4_extract_lane(v5, 3);
    const bool c5 = n14 > n12 || (n14 == n12 && n15 < n13);
    const int32_t n16 = c5 ? n14 : n12;
    const int32_t n17 = c5 ? n15 : n13;
    const int32_t n18 = i32x4_extract_lane(v2, 0);
    const int32_t n19 = i32x4_extract_lane(v6, 0);
    const bool c6 = n18 > n16 || (n18 == n16 && n19 < n17);
    const int32_t n20 = c6 ? n18 : n16;
    const int32_t n21 = c6 ? n19 : n17;
    const int32_t n22 = i32x4_extract_lane(v2, 1);
    const int32_t n23 = i32x4_extract_lane(v6, 1);
    const bool c7 = n22 > n20 || (n22 == n20 && n23 < n21);
    const int32_t n24 = c7 ? n22 : n20;
    const int32_t n25 = c7 ? n23 : n21;
    const int32_t n26 = i32x4_extract_lane(v2, 2);
    const int32_t n27 = i32x4_extract_lane(v6, 2);
    const bool c8 = n26 > n24 || (n26 == n24 && n27 < n25);
    const int32_t n28 = c8 ? n26 : n24;
    const int32_t n29 = c8 ? n27 : n25;
    const int32_t n30 = i32x4_extract_lane(v2, 3);
    const int32_t n31 = i32x4_extract_lane(v6, 3);
    const bool c9 = n30 > n28 || (n30 == n28 && n31 < n29);
    const int32_t n32 = c9 ? n30 : n28;
    const int32_t n33 = c9 ? n31 : n29;
    const int32_t n34 = i32x4_extract_lane(v3, 0);
    const int32_t n35 = i32x4_extract_lane(v7, 0);
    const bool c10 = n34 > n32 || (n34 == n32 && n35 < n33);
    const int32_t n36 = c10 ? n34 : n32;
    const int32_t n37 = c10 ? n35 : n33;
    const int32_t n38 = i32x4_extract_lane(v3, 1);
    const int32_t n39 = i32x4_extract_lane(v7, 1);
    const bool c11 = n38 > n36 || (n38 == n36 && n39 < n37);
    const int32_t n40 = c11 ? n38 : n36;
    const int32_t n41 = c11 ? n39 : n37;
    const int32_t n42 = i32x4_extract_lane(v3, 2);
    const int32_t n43 = i32x4_extract_lane(v7, 2);
    const bool c12 = n42 > n40 || (n42 == n40 && n43 < n41);
    const int32_t n44 = c12 ? n42 : n40;
    const int32_t n45 = c12 ? n43 : n41;
    const int32_t n46 = i32x4_extract_lane(v3, 3);
    const int32_t n47 = i32x4_extract_lane(v7, 3);
    const bool c13 = n46 > n44 || (n46 == n44 && n47 < n45);
    const int32_t n48 = c13 ? n46 : n44;
    const int32_t n49 = c13 ? n47 : n45;
    const int32_t n50 = i32x4_extract_lane(v4, 0);
    const int32_t n51 = i32x4_extract_lane(v8, 0);
    const bool c14 = n50 > n48 || (n50 == n48 && n51 < n49);
    const int32_t n52 = c14 ? n50 : n48;
    const int32_t n53 = c14 ? n51 : n49;
    const int32_t n54 = i32x4_extract_lane(v4, 1);
    const int32_t n55 = i32x4_extract_lane(v8, 1);
    const bool c15 = n54 > n52 || (n54 == n52 && n55 < n53);
    const int32_t n56 = c15 ? n54 : n52;
    const int32_t n57 = c15 ? n55 : n53;
    const int32_t n58 = i32x4_extract_lane(v4, 2);
    const int32_t n59 = i32x4_extract_lane(v8, 2);
    const bool c16 = n58 > n56 || (n58 == n56 && n59 < n57);
    const int32_t n60 = c16 ? n58 : n56;
    const int32_t n61 = c16 ? n59 : n57;
    const int32_t n62 = i32x4_extract_lane(v4, 3);
    const int32_t n63 = i32x4_extract_lane(v8, 3);
    const bool c17 = n62 > n60 || (n62 == n60 && n63 < n61);
    const uint32_t u6 = u2 * p2;
    int32_t n64 = c17 ? n62 : n60;
    int32_t n65 = c17 ? n63 : n61;
    for (int32_t j2 = (int32_t)j; j2 < N; j2++) {
      const int32_t n66 = load_i32(x + ((u6 + (uint32_t)j2) << 2));
      const bool c18 = n66 > n64;
      n64 = c18 ? n66 : n64;
      n65 = c18 ? j2 : n65;
    }
    store_i32(last + (u2 << 2), n65);
  }
  return 0u;
}

static uint32_t of_rows_body(const uint8_t *restrict x, uint8_t *restrict s, uint8_t *restrict p, uint8_t *restrict lo, uint8_t *restrict hi, uint8_t *restrict at, uint8_t *restrict last, int32_t M, int32_t N) {
  // reductions.tri:4
  const uint32_t u = (uint32_t)N;
  const uint32_t u2 = u << 2;
  // reductions.tri:12
  const uint32_t u3 = M > 0 ? (uint32_t)M : 0u;
  const uint32_t u4 = (uint32_t)max_i32(N, 0);
  const uint32_t u5 = (u4 > 0u ? u4 : 0u) >> 4;
  const uint32_t u6 = sat_mul_u32(u5, 23u);
  const uint32_t u7 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u6, 6u), 1u), 1u), 1u), 128u), 1u);
  const uint32_t u8 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u7, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u9 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u8, 1u), 1u), 176u), 1u), 1u), 1u);
  const uint32_t u10 = sat_add_u32(sat_add_u32(u9, 1u), 1u);
  of_rows_1(0u, u3, 1u, u10, u2, x, N, u, s);
  // reductions.tri:13
  of_rows_2(0u, u3, 1u, u10, u2, x, N, u, p);
  // reductions.tri:14
  const uint32_t u11 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u6, 8u), 1u), 1u), 1u), 128u), 1u);
  const uint32_t u12 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u11, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u13 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u12, 1u), 1u), 176u), 1u), 1u), 1u);
  const uint32_t u14 = sat_add_u32(sat_add_u32(u13, 1u), 1u);
  const uint32_t status_ = of_rows_3(0u, u3, 1u, u14, N, u2, x, u, lo);
  if (status_ != 0u) {
    return status_;
  }
  // reductions.tri:15
  const uint32_t status_2 = of_rows_4(0u, u3, 1u, u14, N, u2, x, u, hi);
  if (status_2 != 0u) {
    return status_2;
  }
  // reductions.tri:16
  const uint32_t u15 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u5, 28u), 8u), 1u), 1u), 1u), 1u);
  const uint32_t u16 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u15, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u17 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u16, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u18 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u17, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u19 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u18, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u20 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u19, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u21 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u20, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u22 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u21, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u23 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u22, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u24 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u23, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u25 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u24, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u26 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u25, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u27 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u26, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u28 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u27, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u29 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u28, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u30 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u29, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u31 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u30, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u32 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u31, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u33 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u32, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u34 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u33, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u35 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u34, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u36 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u35, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u37 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u36, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u38 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u37, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u39 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u38, 1u), 1u), 1u), 208u), 1u), 1u);
  const uint32_t u40 = sat_add_u32(sat_add_u32(sat_add_u32(u39, 1u), 1u), 1u);
  const uint32_t status_3 = of_rows_5(0u, u3, 1u, u40, N, u2, x, u, at);
  if (status_3 != 0u) {
    return status_3;
  }
  // reductions.tri:17
  const uint32_t status_4 = of_rows_6(0u, u3, 1u, u40, N, u2, x, u, last);
  if (status_4 != 0u) {
    return status_4;
  }
  return 0u;
}

uint32_t of_rows(const int32_t *x, int32_t *s, int32_t *p, int32_t *lo, int32_t *hi, int32_t *at, int32_t *last, int32_t M, int32_t N) {
  if (M < 0 || N < 0) return 4u;
  if ((double)N * 4.0 * (double)M > 4294967040.0) return 10u;
  if ((double)M * 4.0 > 4294967040.0) return 10u;
  if ((double)M * 4.0 > 4294967040.0) return 10u;
  if ((double)M * 4.0 > 4294967040.0) return 10u;
  if ((double)M * 4.0 > 4294967040.0) return 10u;
  if ((double)M * 4.0 > 4294967040.0) return 10u;
  if ((double)M * 4.0 > 4294967040.0) return 10u;
  return of_rows_body((const uint8_t *)x, (uint8_t *)s, (uint8_t *)p, (uint8_t *)lo, (uint8_t *)hi, (uint8_t *)at, (uint8_t *)last, M, N);
}

/* kernel.of_columns/1 */
static void of_columns_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t M, uint32_t p, const uint8_t *restrict x, uint8_t *restrict s) {
  (void)grain;
  (void)work;
  // reductions.tri:21
  const uint32_t u = to << 4;
  for (uint32_t i = from << 4; i < u; i = i + 16u) {
    const uint32_t u2 = i << 2;
    v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (int32_t j = 0; j < M; j++) {
      const uint32_t u3 = (uint32_t)j * p + u2;
      v = i32x4_add(v, load_v128(x + u3));
      v2 = i32x4_add(v2, load_v128(x + (u3 + 16u)));
      v3 = i32x4_add(v3, load_v128(x + (u3 + 32u)));
      v4 = i32x4_add(v4, load_v128(x + (u3 + 48u)));
    }
    store_v128(s + u2, v);
    store_v128(s + (u2 + 16u), v2);
    store_v128(s + (u2 + 32u), v3);
    store_v128(s + (u2 + 48u), v4);
  }
}

/* kernel.of_columns/2 */
static void of_columns_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t M, uint32_t p, const uint8_t *restrict x, uint8_t *restrict s, uint32_t p2) {
  (void)grain;
  (void)work;
  // reductions.tri:21
  const uint32_t u = p2 + (to << 2);
  for (uint32_t i = p2 + (from << 2); i < u; i = i + 4u) {
    const uint32_t u2 = i << 2;
    v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (int32_t j = 0; j < M; j++) {
      v = i32x4_add(v, load_v128(x + ((uint32_t)j * p + u2)));
    }
    store_v128(s + u2, v);
  }
}

/* kernel.of_columns/3 */
static void of_columns_3(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t M, uint32_t p, const uint8_t *restrict x, uint8_t *restrict odd) {
  (void)grain;
  (void)work;
  // reductions.tri:22
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    bool c = false;
    for (int32_t j = 0; j < M; j++) {
      c = c || load_i32(x + (((uint32_t)j * p + u) << 2)) % 2 != 0;
    }
    store_u8(odd + u, c);
  }
}

/* kernel.of_columns/4 */
static void of_columns_4(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t M, uint32_t p, const uint8_t *restrict x, uint8_t *restrict even) {
  (void)grain;
  (void)work;
  // reductions.tri:23
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    bool c = true;
    for (int32_t j = 0; j < M; j++) {
      c = c && load_i32(x + (((uint32_t)j * p + u) << 2)) % 2 == 0;
    }
    store_u8(even + u, c);
  }
}

static void of_columns_body(const uint8_t *restrict x, uint8_t *restrict s, uint8_t *restrict odd, uint8_t *restrict even, int32_t M, int32_t N) {
  // reductions.tri:20
  const uint32_t u = (uint32_t)N;
  const uint32_t u2 = u << 2;
  // reductions.tri:21
  const uint32_t u3 = (uint32_t)max_i32(N, 0);
  const uint32_t u4 = (u3 > 0u ? u3 : 0u) >> 4;
  const uint32_t u5 = M > 0 ? (uint32_t)M : 0u;
  const uint32_t u6 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u5, 16u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u7 = sat_add_u32(sat_add_u32(sat_add_u32(u6, 1u), 1u), 1u);
  if (sat_mul_u32(u4, u7) >= 4096u) {
    of_columns_1(0u, u4, 1u, u7, M, u2, x, s);
  } else {
    uint32_t i = 0u;
    for (;;) {
      const uint32_t u8 = i + 16u;
      if (!(u8 <= u3)) break;
      const uint32_t u9 = i << 2;
      v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      for (int32_t j = 0; j < M; j++) {
        const uint32_t u10 = (uint32_t)j * u2 + u9;
        v = i32x4_add(v, load_v128(x + u10));
        v2 = i32x4_add(v2, load_v128(x + (u10 + 16u)));
        v3 = i32x4_add(v3, load_v128(x + (u10 + 32u)));
        v4 = i32x4_add(v4, load_v128(x + (u10 + 48u)));
      }
      store_v128(s + u9, v);
      store_v128(s + (u9 + 16u), v2);
      store_v128(s + (u9 + 32u), v3);
      store_v128(s + (u9 + 48u), v4);
      i = u8;
    }
  }
  const uint32_t u11 = u4 << 4;
  const uint32_t u12 = (u11 < u3 ? u3 - u11 : 0u) >> 2;
  const uint32_t u13 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u5, 10u), 1u), 1u), 1u), 1u), 1u);
  if (sat_mul_u32(u12, u13) >= 4096u) {
    of_columns_2(0u, u12, 1u, u13, M, u2, x, s, u11);
  } else {
    uint32_t i2 = u11;
    for (;;) {
      const uint32_t u14 = i2 + 4u;
      if (!(u14 <= u3)) break;
      const uint32_t u15 = i2 << 2;
      v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      for (int32_t j2 = 0; j2 < M; j2++) {
        v5 = i32x4_add(v5, load_v128(x + ((uint32_t)j2 * u2 + u15)));
      }
      store_v128(s + u15, v5);
      i2 = u14;
    }
  }
  const uint32_t u16 = (uint32_t)max_i32(M, 0);
  for (int32_t i3 = (int32_t)(u11 + (u12 << 2)); i3 < N; i3++) {
    const uint32_t u17 = (uint32_t)i3;
    const uint32_t u18 = u17 << 2;
    uint32_t j3 = 0u;
    v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v7 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v8 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v9 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u19 = j3 + 16u;
      if (!(u19 <= u16)) break;
      const uint32_t u20 = u18 + j3 * u2;
      const uint32_t u21 = u20 + u2;
      const uint32_t u22 = u21 + u2;
      const v128 v10 = i32x4_replace_lane(i32x4_replace_lane(i32x4_splat(load_i32(x + u20)), load_i32(x + u21), 1), load_i32(x + u22), 2);
      const uint32_t u23 = u18 + (j3 + 4u) * u2;
      const uint32_t u24 = u23 + u2;
      const uint32_t u25 = u24 + u2;
      const v128 v11 = i32x4_replace_lane(i32x4_replace_lane(i32x4_splat(load_i32(x + u23)), load_i32(x + u24), 1), load_i32(x + u25), 2);
      const uint32_t u26 = u18 + (j3 + 8u) * u2;
      const uint32_t u27 = u26 + u2;
      const uint32_t u28 = u27 + u2;
      const v128 v12 = i32x4_replace_lane(i32x4_replace_lane(i32x4_splat(load_i32(x + u26)), load_i32(x + u27), 1), load_i32(x + u28), 2);
      const uint32_t u29 = u18 + (j3 + 12u) * u2;
      const uint32_t u30 = u29 + u2;
      const uint32_t u31 = u30 + u2;
      const v128 v13 = i32x4_replace_lane(i32x4_replace_lane(i32x4_splat(load_i32(x + u29)), load_i32(x + u30), 1), load_i32(x + u31), 2);
      j3 = u19;
      v6 = i32x4_add(v6, i32x4_replace_lane(v10, load_i32(x + (u22 + u2)), 3));
      v7 = i32x4_add(v7, i32x4_replace_lane(v11, load_i32(x + (u25 + u2)), 3));
      v8 = i32x4_add(v8, i32x4_replace_lane(v12, load_i32(x + (u28 + u2)), 3));
      v9 = i32x4_add(v9, i32x4_replace_lane(v13, load_i32(x + (u31 + u2)), 3));
    }
    uint32_t j4 = j3;
    v128 v14 = i32x4_add(i32x4_add(i32x4_add(v6, v7), v8), v9);
    for (;;) {
      const uint32_t u32 = j4 + 4u;
      if (!(u32 <= u16)) break;
      const uint32_t u33 = u18 + j4 * u2;
      const uint32_t u34 = u33 + u2;
      const uint32_t u35 = u34 + u2;
      const v128 v15 = i32x4_replace_lane(i32x4_replace_lane(i32x4_splat(load_i32(x + u33)), load_i32(x + u34), 1), load_i32(x + u35), 2);
      j4 = u32;
      v14 = i32x4_add(v14, i32x4_replace_lane(v15, load_i32(x + (u35 + u2)), 3));
    }
    const int32_t n = add_i32(add_i32(add_i32(i32x4_extract_lane(v14, 0), i32x4_extract_lane(v14, 1)), i32x4_extract_lane(v14, 2)), i32x4_extract_lane(v14, 3));
    int32_t n2 = n;
    for (int32_t j5 = (int32_t)j4; j5 < M; j5++) {
      n2 = add_i32(n2, load_i32(x + (((uint32_t)j5 * u + u17) << 2)));
    }
    store_i32(s + u18, n2);
  }
  // reductions.tri:22
  const uint32_t u36 = N > 0 ? u : 0u;
  const uint32_t u37 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u5, 13u), 1u), 1u), 1u), 1u);
  const bool c = sat_mul_u32(u36, u37) >= 4096u;
  if (c) {
    of_columns_3(0u, u36, 1u, u37, M, u, x, odd);
  } else {
    for (int32_t i4 = 0; i4 < N; i4++) {
      const uint32_t u38 = (uint32_t)i4;
      bool c2 = false;
      for (int32_t j6 = 0; j6 < M; j6++) {
        c2 = c2 || load_i32(x + (((uint32_t)j6 * u + u38) << 2)) % 2 != 0;
      }
      store_u8(odd + u38, c2);
    }
  }
  // reductions.tri:23
  if (c) {
    of_columns_4(0u, u36, 1u, u37, M, u, x, even);
  } else {
    for (int32_t i5 = 0; i5 < N; i5++) {
      const uint32_t u39 = (uint32_t)i5;
      bool c3 = true;
      for (int32_t j7 = 0; j7 < M; j7++) {
        c3 = c3 && load_i32(x + (((uint32_t)j7 * u + u39) << 2)) % 2 == 0;
      }
      store_u8(even + u39, c3);
    }
  }
}

uint32_t of_columns(const int32_t *x, int32_t *s, uint8_t *odd, uint8_t *even, int32_t M, int32_t N) {
  if (M < 0 || N < 0) return 4u;
  if ((double)N * 4.0 * (double)M > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 1.0 > 4294967040.0) return 10u;
  if ((double)N * 1.0 > 4294967040.0) return 10u;
  of_columns_body((const uint8_t *)x, (uint8_t *)s, (uint8_t *)odd, (uint8_t *)even, M, N);
  return 0u;
}

/* kernel.prefixes/1 */
static void prefixes_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, const uint8_t *restrict x, uint32_t p2, uint8_t *restrict y, int32_t N, uint32_t p3, uint32_t p4) {
  (void)grain;
  (void)work;
  // reductions.tri:26
  const int32_t n = (int32_t)to;
  const uint32_t u = (uint32_t)max_i32(N, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    const uint32_t u4 = u2 * p2;
    uint32_t j = 0u;
    v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u5 = j + 4u;
      if (!(u5 <= u)) break;
      const uint32_t u6 = j << 2;
      const v128 v2 = load_v128(x + (u3 + u6));
      const v128 v3 = i8x16_shuffle(bits_v128(0x0000000000000000ull, 0x0000000000000000ull), v2, 0, 1, 2, 3, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27);
      const v128 v4 = i32x4_add(v2, v3);
      const v128 v5 = i8x16_shuffle(bits_v128(0x0000000000000000ull, 0x0000000000000000ull), v4, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23);
      const v128 v6 = i32x4_add(v4, v5);
      store_v128(y + (u4 + u6), i32x4_add(v6, v));
      j = u5;
      v = i32x4_add(i8x16_shuffle(v6, v6, 12, 13, 14, 15, 12, 13, 14, 15, 12, 13, 14, 15, 12, 13, 14, 15), v);
    }
    const uint32_t u7 = u2 * p3;
    const uint32_t u8 = u2 * p4;
    int32_t n2 = i32x4_extract_lane(v, 0);
    for (int32_t j2 = (int32_t)j; j2 < N; j2++) {
      const uint32_t u9 = (uint32_t)j2;
      const int32_t n3 = add_i32(n2, load_i32(x + ((u7 + u9) << 2)));
      store_i32(y + ((u8 + u9) << 2), n3);
      n2 = n3;
    }
  }
}

static void prefixes_body(const uint8_t *restrict x, uint8_t *restrict y, int32_t M, int32_t N) {
  // reductions.tri:26
  const uint32_t u = (uint32_t)N;
  const uint32_t u2 = u << 2;
  const uint32_t u3 = (uint32_t)max_i32(N, 0);
  const uint32_t u4 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32((u3 > 0u ? u3 : 0u) >> 2, 20u), 12u), 1u), 1u), 288u);
  prefixes_1(0u, M > 0 ? (uint32_t)M : 0u, 1u, sat_add_u32(u4, 1u), u2, x, u2, y, N, u, u);
}

uint32_t prefixes(const int32_t *x, int32_t *y, int32_t M, int32_t N) {
  if (M < 0 || N < 0) return 4u;
  if ((double)N * 4.0 * (double)M > 4294967040.0) return 10u;
  if ((double)N * 4.0 * (double)M > 4294967040.0) return 10u;
  prefixes_body((const uint8_t *)x, (uint8_t *)y, M, N);
  return 0u;
}

static void triangle_body(int32_t n, int32_t *r0, int32_t *r1) {
  // reductions.tri:29
  const int32_t n2 = add_i32(n, 1);
  int32_t n3 = 0;
  for (int32_t i = 1; i < n2; i++) {
    int32_t n4 = n3;
    for (int32_t j = 1; j < n2; j++) {
      int32_t n5;
      if (j <= i) {
        n5 = mul_i32(i, j);
      } else {
        n5 = 0;
      }
      n4 = add_i32(n4, n5);
    }
    n3 = n4;
  }
  // reductions.tri:30
  int32_t n6 = 0;
  for (int32_t i2 = 0; i2 < n; i2++) {
    int32_t n7 = 0;
    for (int32_t j2 = i2; j2 < n; j2++) {
      n7 = add_i32(n7, 1);
    }
    n6 = add_i32(n6, n7);
  }
  *r0 = n3;
  *r1 = n6;
}

uint32_t triangle(int32_t n, int32_t *result0, int32_t *result1) {
  triangle_body(n, result0, result1);
  return 0u;
}

/* kernel.products/1 */
static void products_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, uint8_t *restrict c, int32_t N, int32_t L, uint32_t p2, const uint8_t *restrict a, uint32_t p3, const uint8_t *restrict b, uint32_t p4, uint32_t p5, uint32_t p6) {
  (void)grain;
  (void)work;
  // reductions.tri:34
  const int32_t n = (int32_t)to;
  const uint32_t u = (uint32_t)max_i32(N, 0);
  const uint32_t u2 = p5 << 2;
  const uint32_t u3 = (uint32_t)max_i32(L, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u4 = (uint32_t)i;
    const uint32_t u5 = u4 * p;
    const uint32_t u6 = u4 * p2;
    uint32_t j = 0u;
    for (;;) {
      const uint32_t u7 = j + 16u;
      if (!(u7 <= u)) break;
      const uint32_t u8 = j << 2;
      v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      for (int32_t k = 0; k < L; k++) {
        const uint32_t u9 = (uint32_t)k;
        const uint32_t u10 = u9 * p3 + u8;
        const v128 v5 = i32x4_splat(load_i32(a + ((u6 + u9) << 2)));
        v = i32x4_add(v, i32x4_mul(v5, load_v128(b + u10)));
        v2 = i32x4_add(v2, i32x4_mul(v5, load_v128(b + (u10 + 16u))));
        v3 = i32x4_add(v3, i32x4_mul(v5, load_v128(b + (u10 + 32u))));
        v4 = i32x4_add(v4, i32x4_mul(v5, load_v128(b + (u10 + 48u))));
      }
      const uint32_t u11 = u5 + u8;
      store_v128(c + u11, v);
      store_v128(c + (u11 + 16u), v2);
      store_v128(c + (u11 + 32u), v3);
      store_v128(c + (u11 + 48u), v4);
      j = u7;
    }
    uint32_t j2 = j;
    for (;;) {
      const uint32_t u12 = j2 + 4u;
      if (!(u12 <= u)) break;
      const uint32_t u13 = j2 << 2;
      v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      for (int32_t k2 = 0; k2 < L; k2++) {
        const uint32_t u14 = (uint32_t)k2;
        const v128 v7 = i32x4_add(v6, i32x4_mul(i32x4_splat(load_i32(a + ((u6 + u14) << 2))), load_v128(b + (u14 * p3 + u13))));
        v6 = v7;
      }
      store_v128(c + (u5 + u13), v6);
      j2 = u12;
    }
    const uint32_t u15 = u4 * p4;
    const uint32_t u16 = u4 * p6;
    for (int32_t j3 = (int32_t)j2; j3 < N; j3++) {
      const uint32_t u17 = (uint32_t)j3;
      const uint32_t u18 = u17 << 2;
      uint32_t k3 = 0u;
      v128 v8 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v9 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v10 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v11 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      for (;;) {
        const uint32_t u19 = k3 + 16u;
        if (!(u19 <= u3)) break;
        const uint32_t u20 = u18 + k3 * u2;
        const uint32_t u21 = u20 + u2;
        const uint32_t u22 = u21 + u2;
        const v128 v12 = i32x4_replace_lane(i32x4_replace_lane(i32x4_splat(load_i32(b + u20)), load_i32(b + u21), 1), load_i32(b + u22), 2);
        const v128 v13 = i32x4_add(v8, i32x4_mul(load_v128(a + (u15 + (k3 << 2))), i32x4_replace_lane(v12, load_i32(b + (u22 + u2)), 3)));
        const uint32_t u23 = k3 + 4u;
        const uint32_t u24 = u18 + u23 * u2;
        const uint32_t u25 = u24 + u2;
        const uint32_t u26 = u25 + u2;
        const v128 v14 = i32x4_replace_lane(i32x4_replace_lane(i32x4_splat(load_i32(b + u24)), load_i32(b + u25), 1), load_i32(b + u26), 2);
        const v128 v15 = i32x4_add(v9, i32x4_mul(load_v128(a + (u15 + (u23 << 2))), i32x4_replace_lane(v14, load_i32(b + (u26 + u2)), 3)));
        const uint32_t u27 = k3 + 8u;
        const uint32_t u28 = u18 + u27 * u2;
        const uint32_t u29 = u28 + u2;
        const uint32_t u30 = u29 + u2;
        const v128 v16 = i32x4_replace_lane(i32x4_replace_lane(i32x4_splat(load_i32(b + u28)), load_i32(b + u29), 1), load_i32(b + u30), 2);
        const v128 v17 = i32x4_add(v10, i32x4_mul(load_v128(a + (u15 + (u27 << 2))), i32x4_replace_lane(v16, load_i32(b + (u30 + u2)), 3)));
        const uint32_t u31 = k3 + 12u;
        const uint32_t u32 = u18 + u31 * u2;
        const uint32_t u33 = u32 + u2;
        const uint32_t u34 = u33 + u2;
        const v128 v18 = i32x4_replace_lane(i32x4_replace_lane(i32x4_splat(load_i32(b + u32)), load_i32(b + u33), 1), load_i32(b + u34), 2);
        const v128 v19 = i32x4_add(v11, i32x4_mul(load_v128(a + (u15 + (u31 << 2))), i32x4_replace_lane(v18, load_i32(b + (u34 + u2)), 3)));
        k3 = u19;
        v8 = v13;
        v9 = v15;
        v10 = v17;
        v11 = v19;
      }
      uint32_t k4 = k3;
      v128 v20 = i32x4_add(i32x4_add(i32x4_add(v8, v9), v10), v11);
      for (;;) {
        const uint32_t u35 = k4 + 4u;
        if (!(u35 <= u3)) break;
        const uint32_t u36 = u18 + k4 * u2;
        const uint32_t u37 = u36 + u2;
        const uint32_t u38 = u37 + u2;
        const v128 v21 = i32x4_replace_lane(i32x4_replace_lane(i32x4_splat(load_i32(b + u36)), load_i32(b + u37), 1), load_i32(b + u38), 2);
        const v128 v22 = i32x4_add(v20, i32x4_mul(load_v128(a + (u15 + (k4 << 2))), i32x4_replace_lane(v21, load_i32(b + (u38 + u2)), 3)));
        k4 = u35;
        v20 = v22;
      }
      const int32_t n2 = add_i32(add_i32(add_i32(i32x4_extract_lane(v20, 0), i32x4_extract_lane(v20, 1)), i32x4_extract_lane(v20, 2)), i32x4_extract_lane(v20, 3));
      int32_t n3 = n2;
      for (int32_t k5 = (int32_t)k4; k5 < L; k5++) {
        const uint32_t u39 = (uint32_t)k5;
        n3 = add_i32(n3, mul_i32(load_i32(a + ((u6 + u39) << 2)), load_i32(b + ((u39 * p5 + u17) << 2))));
      }
      store_i32(c + ((u16 + u17) << 2), n3);
    }
  }
}

/* kernel.products/2 */
static void products_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t L, int32_t p, uint32_t p2, const uint8_t *restrict a, uint32_t p3, const uint8_t *restrict b, uint8_t *restrict p4) {
  (void)grain;
  (void)work;
  // reductions.tri:34
  const uint32_t u = to << 4;
  const uint32_t u2 = (uint32_t)p * p2;
  for (uint32_t i = from << 4; i < u; i = i + 16u) {
    const uint32_t u3 = i << 2;
    v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (int32_t j = 0; j < L; j++) {
      const uint32_t u4 = (uint32_t)j;
      const uint32_t u5 = u4 * p3 + u3;
      const v128 v5 = i32x4_splat(load_i32(a + ((u2 + u4) << 2)));
      v = i32x4_add(v, i32x4_mul(v5, load_v128(b + u5)));
      v2 = i32x4_add(v2, i32x4_mul(v5, load_v128(b + (u5 + 16u))));
      v3 = i32x4_add(v3, i32x4_mul(v5, load_v128(b + (u5 + 32u))));
      v4 = i32x4_add(v4, i32x4_mul(v5, load_v128(b + (u5 + 48u))));
    }
    store_v128(p4 + u3, v);
    store_v128(p4 + (u3 + 16u), v2);
    store_v128(p4 + (u3 + 32u), v3);
    store_v128(p4 + (u3 + 48u), v4);
  }
}

/* kernel.products/3 */
static void products_3(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t L, int32_t p, uint32_t p2, const uint8_t *restrict a, uint32_t p3, const uint8_t *restrict b, uint8_t *restrict p4, uint32_t p5) {
  (void)grain;
  (void)work;
  // reductions.tri:34
  const uint32_t u = p5 + (to << 2);
  const uint32_t u2 = (uint32_t)p * p2;
  for (uint32_t i = p5 + (from << 2); i < u; i = i + 4u) {
    const uint32_t u3 = i << 2;
    v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (int32_t j = 0; j < L; j++) {
      const uint32_t u4 = (uint32_t)j;
      v = i32x4_add(v, i32x4_mul(i32x4_splat(load_i32(a + ((u2 + u4) << 2))), load_v128(b + (u4 * p3 + u3))));
    }
    store_v128(p4 + u3, v);
  }
}

static void products_body(const uint8_t *restrict a, const uint8_t *restrict b, uint8_t *restrict c, int32_t M, int32_t L, int32_t N) {
  // reductions.tri:33
  const uint32_t u = (uint32_t)L;
  const uint32_t u2 = u << 2;
  const uint32_t u3 = (uint32_t)N;
  const uint32_t u4 = u3 << 2;
  // reductions.tri:34
  const uint32_t u5 = M > 0 ? (uint32_t)M : 0u;
  const uint32_t u6 = L > 0 ? u : 0u;
  const uint32_t u7 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u6, 28u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u8 = sat_add_u32(sat_add_u32(sat_add_u32(u7, 1u), 1u), 1u);
  const uint32_t u9 = (uint32_t)max_i32(N, 0);
  const uint32_t u10 = (u9 > 0u ? u9 : 0u) >> 4;
  const uint32_t u11 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u6, 19u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u12 = sat_add_u32(sat_add_u32(sat_mul_u32(u10, sat_add_u32(sat_add_u32(sat_add_u32(u8, 1u), 1u), 2u)), 5u), sat_mul_u32(sat_add_u32(sat_add_u32(sat_add_u32(u11, 1u), 1u), 2u), 16u));
  const uint32_t u13 = (uint32_t)max_i32(L, 0);
  const uint32_t u14 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32((u13 > 0u ? u13 : 0u) >> 4, 83u), 19u), 1u), 1u), 1u);
  const uint32_t u15 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u14, 368u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u16 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u15, 1u), 1u), 1u), 1u), 304u), 1u);
  const uint32_t u17 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u16, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u18 = sat_add_u32(sat_add_u32(u12, 1u), sat_mul_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u17, 1u), 1u), 1u), 1u), 16u));
  const uint32_t u19 = sat_add_u32(u18, 1u);
  if (u5 >= 4u) {
    products_1(0u, u5, 1u, u19, u4, c, N, L, u, a, u4, b, u2, u3, u3);
  } else {
    const bool c2 = sat_mul_u32(u10, u8) >= 4096u;
    const uint32_t u20 = u10 << 4;
    const uint32_t u21 = (u20 < u9 ? u9 - u20 : 0u) >> 2;
    const bool c3 = sat_mul_u32(u21, u11) >= 4096u;
    const int32_t n = (int32_t)(u20 + (u21 << 2));
    for (int32_t i = 0; i < M; i++) {
      const uint32_t u22 = (uint32_t)i;
      const uint32_t u23 = u22 * u4;
      if (c2) {
        products_2(0u, u10, 1u, u8, L, i, u, a, u4, b, c + u23);
      } else {
        const uint32_t u24 = u22 * u;
        uint32_t j = 0u;
        for (;;) {
          const uint32_t u25 = j + 16u;
          if (!(u25 <= u9)) break;
          const uint32_t u26 = j << 2;
          v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
          v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
          v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
          v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
          for (int32_t k = 0; k < L; k++) {
            const uint32_t u27 = (uint32_t)k;
            const uint32_t u28 = u27 * u4 + u26;
            const v128 v5 = i32x4_splat(load_i32(a + ((u24 + u27) << 2)));
            v = i32x4_add(v, i32x4_mul(v5, load_v128(b + u28)));
            v2 = i32x4_add(v2, i32x4_mul(v5, load_v128(b + (u28 + 16u))));
            v3 = i32x4_add(v3, i32x4_mul(v5, load_v128(b + (u28 + 32u))));
            v4 = i32x4_add(v4, i32x4_mul(v5, load_v128(b + (u28 + 48u))));
          }
          const uint32_t u29 = u23 + u26;
          store_v128(c + u29, v);
          store_v128(c + (u29 + 16u), v2);
          store_v128(c + (u29 + 32u), v3);
          store_v128(c + (u29 + 48u), v4);
          j = u25;
        }
      }
      if (c3) {
        products_3(0u, u21, 1u, u11, L, i, u, a, u4, b, c + u23, u20);
      } else {
        const uint32_t u30 = u22 * u;
        uint32_t j2 = u20;
        for (;;) {
          const uint32_t u31 = j2 + 4u;
          if (!(u31 <= u9)) break;
          const uint32_t u32 = j2 << 2;
          v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
          for (int32_t k2 = 0; k2 < L; k2++) {
            const uint32_t u33 = (uint32_t)k2;
            const v128 v7 = i32x4_add(v6, i32x4_mul(i32x4_splat(load_i32(a + ((u30 + u33) << 2))), load_v128(b + (u33 * u4 + u32))));
            v6 = v7;
          }
          store_v128(c + (u23 + u32), v6);
          j2 = u31;
        }
      }
      const uint32_t u34 = u22 * u2;
      const uint32_t u35 = u22 * u;
      const uint32_t u36 = u22 * u3;
      for (int32_t j3 = n; j3 < N; j3++) {
        const uint32_t u37 = (uint32_t)j3;
        const uint32_t u38 = u37 << 2;
        uint32_t k3 = 0u;
        v128 v8 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
        v128 v9 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
        v128 v10 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
        v128 v11 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
        for (;;) {
          const uint32_t u39 = k3 + 16u;
          if (!(u39 <= u13)) break;
          const uint32_t u40 = u38 + k3 * u4;
          const uint32_t u41 = u40 + u4;
          const uint32_t u42 = u41 + u4;
          const v128 v12 = i32x4_replace_lane(i32x4_replace_lane(i32x4_splat(load_i32(b + u40)), load_i32(b + u41), 1), load_i32(b + u42), 2);
          const v128 v13 = i32x4_add(v8, i32x4_mul(load_v128(a + (u34 + (k3 << 2))), i32x4_replace_lane(v12, load_i32(b + (u42 + u4)), 3)));
          const uint32_t u43 = k3 + 4u;
          const uint32_t u44 = u38 + u43 * u4;
          const uint32_t u45 = u44 + u4;
          const uint32_t u46 = u45 + u4;
          const v128 v14 = i32x4_replace_lane(i32x4_replace_lane(i32x4_splat(load_i32(b + u44)), load_i32(b + u45), 1), load_i32(b + u46), 2);
          const v128 v15 = i32x4_add(v9, i32x4_mul(load_v128(a + (u34 + (u43 << 2))), i32x4_replace_lane(v14, load_i32(b + (u46 + u4)), 3)));
          const uint32_t u47 = k3 + 8u;
          const uint32_t u48 = u38 + u47 * u4;
          const uint32_t u49 = u48 + u4;
          const uint32_t u50 = u49 + u4;
          const v128 v16 = i32x4_replace_lane(i32x4_replace_lane(i32x4_splat(load_i32(b + u48)), load_i32(b + u49), 1), load_i32(b + u50), 2);
          const v128 v17 = i32x4_add(v10, i32x4_mul(load_v128(a + (u34 + (u47 << 2))), i32x4_replace_lane(v16, load_i32(b + (u50 + u4)), 3)));
          const uint32_t u51 = k3 + 12u;
          const uint32_t u52 = u38 + u51 * u4;
          const uint32_t u53 = u52 + u4;
          const uint32_t u54 = u53 + u4;
          const v128 v18 = i32x4_replace_lane(i32x4_replace_lane(i32x4_splat(load_i32(b + u52)), load_i32(b + u53), 1), load_i32(b + u54), 2);
          const v128 v19 = i32x4_add(v11, i32x4_mul(load_v128(a + (u34 + (u51 << 2))), i32x4_replace_lane(v18, load_i32(b + (u54 + u4)), 3)));
          k3 = u39;
          v8 = v13;
          v9 = v15;
          v10 = v17;
          v11 = v19;
        }
        uint32_t k4 = k3;
        v128 v20 = i32x4_add(i32x4_add(i32x4_add(v8, v9), v10), v11);
        for (;;) {
          const uint32_t u55 = k4 + 4u;
          if (!(u55 <= u13)) break;
          const uint32_t u56 = u38 + k4 * u4;
          const uint32_t u57 = u56 + u4;
          const uint32_t u58 = u57 + u4;
          const v128 v21 = i32x4_replace_lane(i32x4_replace_lane(i32x4_splat(load_i32(b + u56)), load_i32(b + u57), 1), load_i32(b + u58), 2);
          const v128 v22 = i32x4_add(v20, i32x4_mul(load_v128(a + (u34 + (k4 << 2))), i32x4_replace_lane(v21, load_i32(b + (u58 + u4)), 3)));
          k4 = u55;
          v20 = v22;
        }
        const int32_t n2 = add_i32(add_i32(add_i32(i32x4_extract_lane(v20, 0), i32x4_extract_lane(v20, 1)), i32x4_extract_lane(v20, 2)), i32x4_extract_lane(v20, 3));
        int32_t n3 = n2;
        for (int32_t k5 = (int32_t)k4; k5 < L; k5++) {
          const uint32_t u59 = (uint32_t)k5;
          n3 = add_i32(n3, mul_i32(load_i32(a + ((u35 + u59) << 2)), load_i32(b + ((u59 * u3 + u37) << 2))));
        }
        store_i32(c + ((u36 + u37) << 2), n3);
      }
    }
  }
}

uint32_t products(const int32_t *a, const int32_t *b, int32_t *c, int32_t M, int32_t L, int32_t N) {
  if (M < 0 || L < 0 || N < 0) return 4u;
  if ((double)L * 4.0 * (double)M > 4294967040.0) return 10u;
  if ((double)N * 4.0 * (double)L > 4294967040.0) return 10u;
  if ((double)N * 4.0 * (double)M > 4294967040.0) return 10u;
  products_body((const uint8_t *)a, (const uint8_t *)b, (uint8_t *)c, M, L, N);
  return 0u;
}

/* kernel.distances/1 */
static void distances_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t N, uint32_t p, const uint8_t *restrict a, uint32_t p2, const uint8_t *restrict b, int32_t L, uint32_t p3, uint32_t p4, uint32_t p5, uint8_t *restrict d) {
  (void)grain;
  (void)work;
  // reductions.tri:38
  const int32_t n = (int32_t)to;
  const uint32_t u = (uint32_t)max_i32(L, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    const uint32_t u4 = u2 * p3;
    const uint32_t u5 = u2 * p5;
    for (int32_t j = 0; j < N; j++) {
      const uint32_t u6 = (uint32_t)j;
      const uint32_t u7 = u6 * p2;
      uint32_t k = 0u;
      v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v7 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v8 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      for (;;) {
        const uint32_t u8 = k + 32u;
        if (!(u8 <= u)) break;
        const uint32_t u9 = k << 1;
        const v128 v9 = load_v128(a + (u3 + u9));
        const v128 v10 = load_v128(b + (u7 + u9));
        const uint32_t u10 = (k + 8u) << 1;
        const v128 v11 = load_v128(a + (u3 + u10));
        const v128 v12 = load_v128(b + (u7 + u10));
        const uint32_t u11 = (k + 16u) << 1;
        const v128 v13 = load_v128(a + (u3 + u11));
        const v128 v14 = load_v128(b + (u7 + u11));
        const uint32_t u12 = (k + 24u) << 1;
        const v128 v15 = load_v128(a + (u3 + u12));
        const v128 v16 = load_v128(b + (u7 + u12));
        k = u8;
        v = i32x4_add(v, i32x4_abs(i32x4_sub(i32x4_extend_low_i16x8_s(v9), i32x4_extend_low_i16x8_s(v10))));
        v2 = i32x4_add(v2, i32x4_abs(i32x4_sub(i32x4_extend_high_i16x8_s(v9), i32x4_extend_high_i16x8_s(v10))));
        v3 = i32x4_add(v3, i32x4_abs(i32x4_sub(i32x4_extend_low_i16x8_s(v11), i32x4_extend_low_i16x8_s(v12))));
        v4 = i32x4_add(v4, i32x4_abs(i32x4_sub(i32x4_extend_high_i16x8_s(v11), i32x4_extend_high_i16x8_s(v12))));
        v5 = i32x4_add(v5, i32x4_abs(i32x4_sub(i32x4_extend_low_i16x8_s(v13), i32x4_extend_low_i16x8_s(v14))));
        v6 = i32x4_add(v6, i32x4_abs(i32x4_sub(i32x4_extend_high_i16x8_s(v13), i32x4_extend_high_i16x8_s(v14))));
        v7 = i32x4_add(v7, i32x4_abs(i32x4_sub(i32x4_extend_low_i16x8_s(v15), i32x4_extend_low_i16x8_s(v16))));
        v8 = i32x4_add(v8, i32x4_abs(i32x4_sub(i32x4_extend_high_i16x8_s(v15), i32x4_extend_high_i16x8_s(v16))));
      }
      uint32_t k2 = k;
      v128 v17 = i32x4_add(i32x4_add(i32x4_add(v, v3), v5), v7);
      v128 v18 = i32x4_add(i32x4_add(i32x4_add(v2, v4), v6), v8);
      for (;;) {
        const uint32_t u13 = k2 + 8u;
        if (!(u13 <= u)) break;
        const uint32_t u14 = k2 << 1;
        const v128 v19 = load_v128(a + (u3 + u14));
        const v128 v20 = load_v128(b + (u7 + u14));
        k2 = u13;
        v17 = i32x4_add(v17, i32x4_abs(i32x4_sub(i32x4_extend_low_i16x8_s(v19), i32x4_extend_low_i16x8_s(v20))));
        v18 = i32x4_add(v18, i32x4_abs(i32x4_sub(i32x4_extend_high_i16x8_s(v19), i32x4_extend_high_i16x8_s(v20))));
      }
      const v128 v21 = i32x4_add(v17, v18);
      const int32_t n2 = add_i32(add_i32(add_i32(i32x4_extract_lane(v21, 0), i32x4_extract_lane(v21, 1)), i32x4_extract_lane(v21, 2)), i32x4_extract_lane(v21, 3));
      const uint32_t u15 = u6 * p4;
      int32_t n3 = n2;
      for (int32_t k3 = (int32_t)k2; k3 < L; k3++) {
        const uint32_t u16 = (uint32_t)k3;
        n3 = add_i32(n3, abs_i32(load_i16(a + ((u4 + u16) << 1)) - load_i16(b + ((u15 + u16) << 1))));
      }
      store_i32(d + ((u5 + u6) << 2), n3);
    }
  }
}

/* kernel.distances/2 */
static uint32_t distances_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t N, uint32_t p, const uint8_t *restrict d, uint32_t p2, uint8_t *restrict closest) {
  (void)grain;
  (void)work;
  // reductions.tri:39
  const int32_t n = (int32_t)to;
  const bool c = N <= 0;
  const uint32_t u = (uint32_t)max_i32(N, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    if (c) {
      return 164u; // shape
    }
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    uint32_t j = 0u;
    v128 v = bits_v128(0x7fffffff7fffffffull, 0x7fffffff7fffffffull);
    v128 v2 = bits_v128(0x7fffffff7fffffffull, 0x7fffffff7fffffffull);
    v128 v3 = bits_v128(0x7fffffff7fffffffull, 0x7fffffff7fffffffull);
    v128 v4 = bits_v128(0x7fffffff7fffffffull, 0x7fffffff7fffffffull);
    v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v7 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v8 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u4 = j + 16u;
      if (!(u4 <= u)) break;
      const uint32_t u5 = u3 + (j << 2);
      const v128 v9 = load_v128(d + u5);
      const v128 v10 = load_v128(d + (u5 + 16u));
      const v128 v11 = load_v128(d + (u5 + 32u));
      const v128 v12 = load_v128(d + (u5 + 48u));
      const v128 v13 = i32x4_splat((int32_t)j);
      const v128 v14 = i32x4_lt_s(v9, v);
      const v128 v15 = i32x4_lt_s(v10, v2);
      const v128 v16 = i32x4_lt_s(v11, v3);
      const v128 v17 = i32x4_lt_s(v12, v4);
      j = u4;
      v = v128_bitselect(v9, v, v14);
      v2 = v128_bitselect(v10, v2, v15);
      v3 = v128_bitselect(v11, v3, v16);
      v4 = v128_bitselect(v12, v4, v17);
      v5 = v128_bitselect(i32x4_add(v13, bits_v128(0x0000000100000000ull, 0x0000000300000002ull)), v5, v14);
      v6 = v128_bitselect(i32x4_add(v13, bits_v128(0x0000000500000004ull, 0x0000000700000006ull)), v6, v15);
      v7 = v128_bitselect(i32x4_add(v13, bits_v128(0x0000000900000008ull, 0x0000000b0000000aull)), v7, v16);
      v8 = v128_bitselect(i32x4_add(v13, bits_v128(0x0000000d0000000cull, 0x0000000f0000000eull)), v8, v17);
    }
    const int32_t n2 = i32x4_extract_lane(v, 0);
    const int32_t n3 = i32x4_extract_lane(v5, 0);
    const bool c2 = n2 < 2147483647 || (n2 == 2147483647 && n3 < 0);
    const int32_t n4 = c2 ? n2 : 2147483647;
    const int32_t n5 = c2 ? n3 : 0;
    const int32_t n6 = i32x4_extract_lane(v, 1);
    const int32_t n7 = i32x4_extract_lane(v5, 1);
    const bool c3 = n6 < n4 || (n6 == n4 && n7 < n5);
    const int32_t n8 = c3 ? n6 : n4;
    const int32_t n9 = c3 ? n7 : n5;
    const int32_t n10 = i32x4_extract_lane(v, 2);
    const int32_t n11 = i32x4_extract_lane(v5, 2);
    const bool c4 = n10 < n8 || (n10 == n8 && n11 < n9);
    const int32_t n12 = c4 ? n10 : n8;
    const int32_t n13 = c4 ? n11 : n9;
    const int32_t n14 = i32x4_extract_lane(v, 3);
    const int32_t n15 = i32x4_extract_lane(v5, 3);
    const bool c5 = n14 < n12 || (n14 == n12 && n15 < n13);
    const int32_t n16 = c5 ? n14 : n12;
    const int32_t n17 = c5 ? n15 : n13;
    const int32_t n18 = i32x4_extract_lane(v2, 0);
    const int32_t n19 = i32x4_extract_lane(v6, 0);
    const bool c6 = n18 < n16 || (n18 == n16 && n19 < n17);
    const int32_t n20 = c6 ? n18 : n16;
    const int32_t n21 = c6 ? n19 : n17;
    const int32_t n22 = i32x4_extract_lane(v2, 1);
    const int32_t n23 = i32x4_extract_lane(v6, 1);
    const bool c7 = n22 < n20 || (n22 == n20 && n23 < n21);
    const int32_t n24 = c7 ? n22 : n20;
    const int32_t n25 = c7 ? n23 : n21;
    const int32_t n26 = i32x4_extract_lane(v2, 2);
    const int32_t n27 = i32x4_extract_lane(v6, 2);
    const bool c8 = n26 < n24 || (n26 == n24 && n27 < n25);
    const int32_t n28 = c8 ? n26 : n24;
    const int32_t n29 = c8 ? n27 : n25;
    const int32_t n30 = i32x4_extract_lane(v2, 3);
    const int32_t n31 = i32x4_extract_lane(v6, 3);
    const bool c9 = n30 < n28 || (n30 == n28 && n31 < n29);
    const int32_t n32 = c9 ? n30 : n28;
    const int32_t n33 = c9 ? n31 : n29;
    const int32_t n34 = i32x4_extract_lane(v3, 0);
    const int32_t n35 = i32x4_extract_lane(v7, 0);
    const bool c10 = n34 < n32 || (n34 == n32 && n35 < n33);
    const int32_t n36 = c10 ? n34 : n32;
    const int32_t n37 = c10 ? n35 : n33;
    const int32_t n38 = i32x4_extract_lane(v3, 1);
    const int32_t n39 = i32x4_extract_lane(v7, 1);
    const bool c11 = n38 < n36 || (n38 == n36 && n39 < n37);
    const int32_t n40 = c11 ? n38 : n36;
    const int32_t n41 = c11 ? n39 : n37;
    const int32_t n42 = i32x4_extract_lane(v3, 2);
    const int32_t n43 = i32x4_extract_lane(v7, 2);
    const bool c12 = n42 < n40 || (n42 == n40 && n43 < n41);
    const int32_t n44 = c12 ? n42 : n40;
    const int32_t n45 = c12 ? n43 : n41;
    const int32_t n46 = i32x4_extract_lane(v3, 3);
    const int32_t n47 = i32x4_extract_lane(v7, 3);
    const bool c13 = n46 < n44 || (n46 == n44 && n47 < n45);
    const int32_t n48 = c13 ? n46 : n44;
    const int32_t n49 = c13 ? n47 : n45;
    const int32_t n50 = i32x4_extract_lane(v4, 0);
    const int32_t n51 = i32x4_extract_lane(v8, 0);
    const bool c14 = n50 < n48 || (n50 == n48 && n51 < n49);
    const int32_t n52 = c14 ? n50 : n48;
    const int32_t n53 = c14 ? n51 : n49;
    const int32_t n54 = i32x4_extract_lane(v4, 1);
    const int32_t n55 = i32x4_extract_lane(v8, 1);
    const bool c15 = n54 < n52 || (n54 == n52 && n55 < n53);
    const int32_t n56 = c15 ? n54 : n52;
    const int32_t n57 = c15 ? n55 : n53;
    const int32_t n58 = i32x4_extract_lane(v4, 2);
    const int32_t n59 = i32x4_extract_lane(v8, 2);
    const bool c16 = n58 < n56 || (n58 == n56 && n59 < n57);
    const int32_t n60 = c16 ? n58 : n56;
    const int32_t n61 = c16 ? n59 : n57;
    const int32_t n62 = i32x4_extract_lane(v4, 3);
    const int32_t n63 = i32x4_extract_lane(v8, 3);
    const bool c17 = n62 < n60 || (n62 == n60 && n63 < n61);
    const uint32_t u6 = u2 * p2;
    int32_t n64 = c17 ? n62 : n60;
    int32_t n65 = c17 ? n63 : n61;
    for (int32_t j2 = (int32_t)j; j2 < N; j2++) {
      const int32_t n66 = load_i32(d + ((u6 + (uint32_t)j2) << 2));
      const bool c18 = n66 < n64;
      n64 = c18 ? n66 : n64;
      n65 = c18 ? j2 : n65;
    }
    store_i32(closest + (u2 << 2), n65);
  }
  return 0u;
}

static uint32_t distances_body(const uint8_t *restrict a, const uint8_t *restrict b, uint8_t *restrict d, uint8_t *restrict closest, int32_t M, int32_t L, int32_t N) {
  // reductions.tri:37
  const uint32_t u = (uint32_t)L;
  const uint32_t u2 = u << 1;
  const uint32_t u3 = (uint32_t)N;
  // reductions.tri:38
  const uint32_t u4 = M > 0 ? (uint32_t)M : 0u;
  const uint32_t u5 = (uint32_t)max_i32(L, 0);
  const uint32_t u6 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32((u5 > 0u ? u5 : 0u) >> 5, 71u), 9u), 1u), 1u), 1u);
  const uint32_t u7 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u6, 1u), 1u), 1u), 320u), 1u), 1u);
  const uint32_t u8 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u7, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u9 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u8, 1u), 1u), 352u), 1u), 1u), 1u);
  const uint32_t u10 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u9, 1u), 1u), 1u), 1u), 1u), 1u);
  distances_1(0u, u4, 1u, sat_add_u32(sat_mul_u32(N > 0 ? u3 : 0u, sat_add_u32(sat_add_u32(u10, 1u), 1u)), 1u), N, u2, a, u2, b, L, u, u, u3, d);
  // reductions.tri:39
  const uint32_t u11 = (uint32_t)max_i32(N, 0);
  const uint32_t u12 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32((u11 > 0u ? u11 : 0u) >> 4, 28u), 8u), 1u), 1u), 1u);
  const uint32_t u13 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u12, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u14 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u13, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u15 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u14, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u16 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u15, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u17 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u16, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u18 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u17, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u19 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u18, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u20 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u19, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u21 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u20, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u22 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u21, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u23 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u22, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u24 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u23, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u25 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u24, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u26 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u25, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u27 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u26, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u28 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u27, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u29 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u28, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u30 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u29, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u31 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u30, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u32 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u31, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u33 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u32, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u34 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u33, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u35 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u34, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u36 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u35, 1u), 1u), 1u), 1u), 208u), 1u);
  const uint32_t status_ = distances_2(0u, u4, 1u, sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u36, 1u), 1u), 1u), 1u), N, u3 << 2, d, u3, closest);
  if (status_ != 0u) {
    return status_;
  }
  return 0u;
}

uint32_t distances(const int16_t *a, const int16_t *b, int32_t *d, int32_t *closest, int32_t M, int32_t L, int32_t N) {
  if (M < 0 || L < 0 || N < 0) return 4u;
  if ((double)L * 2.0 * (double)M > 4294967040.0) return 10u;
  if ((double)L * 2.0 * (double)N > 4294967040.0) return 10u;
  if ((double)N * 4.0 * (double)M > 4294967040.0) return 10u;
  if ((double)M * 4.0 > 4294967040.0) return 10u;
  return distances_body((const uint8_t *)a, (const uint8_t *)b, (uint8_t *)d, (uint8_t *)closest, M, L, N);
}

/* kernel.far_right/1 */
static uint32_t far_right_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, const uint8_t *restrict x, int32_t N, uint32_t p2, uint32_t p3, uint8_t *restrict p4) {
  (void)grain;
  (void)work;
  // reductions.tri:42
  const int32_t n = (int32_t)to;
  const uint32_t u = (uint32_t)max_i32(N, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    uint32_t j = 0u;
    v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u4 = j + 16u;
      if (!(u4 <= u)) break;
      const v128 v5 = i32x4_add(v, i32x4_mul(load_v128(x + (u3 + (j << 2))), bits_v128(0x0000000300000003ull, 0x0000000300000003ull)));
      const v128 v6 = i32x4_mul(load_v128(x + (u3 + ((j + 4u) << 2))), bits_v128(0x0000000300000003ull, 0x0000000300000003ull));
      const v128 v7 = i32x4_mul(load_v128(x + (u3 + ((j + 8u) << 2))), bits_v128(0x0000000300000003ull, 0x0000000300000003ull));
      const v128 v8 = i32x4_mul(load_v128(x + (u3 + ((j + 12u) << 2))), bits_v128(0x0000000300000003ull, 0x0000000300000003ull));
      j = u4;
      v = v5;
      v2 = i32x4_add(v2, v6);
      v3 = i32x4_add(v3, v7);
      v4 = i32x4_add(v4, v8);
    }
    uint32_t j2 = j;
    v128 v9 = i32x4_add(i32x4_add(i32x4_add(v, v2), v3), v4);
    for (;;) {
      const uint32_t u5 = j2 + 4u;
      if (!(u5 <= u)) break;
      const v128 v10 = i32x4_add(v9, i32x4_mul(load_v128(x + (u3 + (j2 << 2))), bits_v128(0x0000000300000003ull, 0x0000000300000003ull)));
      j2 = u5;
      v9 = v10;
    }
    const int32_t n2 = add_i32(add_i32(add_i32(i32x4_extract_lane(v9, 0), i32x4_extract_lane(v9, 1)), i32x4_extract_lane(v9, 2)), i32x4_extract_lane(v9, 3));
    const uint32_t u6 = u2 * p2;
    int32_t n3 = n2;
    for (int32_t j3 = (int32_t)j2; j3 < N; j3++) {
      n3 = add_i32(n3, mul_i32(load_i32(x + ((u6 + (uint32_t)j3) << 2)), 3));
    }
    if (u2 >= p3) {
      return 195u; // bounds
    }
    store_i32(p4 + (u2 << 2), n3);
  }
  return 0u;
}

static uint32_t far_right_body(const uint8_t *restrict x, int32_t M, int32_t N, int32_t *r0) {
  uint8_t *scratch = NULL;
  // reductions.tri:42
  const uint32_t u = (uint32_t)N;
  const uint32_t u2 = (uint32_t)max_i32(M, 0);
  scratch = scratch_u32(u2 << 2, 16u);
  if (scratch == NULL) {
    return 234u; // memory
  }
  const uint32_t u3 = (uint32_t)max_i32(N, 0);
  const uint32_t u4 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32((u3 > 0u ? u3 : 0u) >> 4, 31u), 6u), 1u), 1u), 1u);
  const uint32_t u5 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u4, 160u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u6 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u5, 1u), 1u), 1u), 1u), 192u), 1u);
  const uint32_t u7 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u6, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t status_ = far_right_1(0u, M > 0 ? (uint32_t)M : 0u, 1u, u7, u << 2, x, N, u, u2, scratch + 16u);
  if (status_ != 0u) {
    free(scratch);
    return status_;
  }
  if (M <= 0) {
    free(scratch);
    return 260u; // shape
  }
  int32_t n = -2147483647 - 1;
  for (int32_t i = 0; i < M; i++) {
    const uint32_t u8 = (uint32_t)i;
    if (u8 >= u2) {
      free(scratch);
      return 195u; // bounds
    }
    n = max_i32(n, load_i32(scratch + (16u + (u8 << 2))));
  }
  free(scratch);
  scratch = NULL;
  *r0 = n;
  return 0u;
}

uint32_t far_right(const int32_t *x, int32_t M, int32_t N, int32_t *result0) {
  if (M < 0 || N < 0) return 4u;
  if ((double)N * 4.0 * (double)M > 4294967040.0) return 10u;
  return far_right_body((const uint8_t *)x, M, N, result0);
}

const char *reductions_trap(uint32_t status) {
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

const char *reductions_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "reductions.tri:14:11",
    "reductions.tri:15:11",
    "reductions.tri:16:11",
    "reductions.tri:17:13",
    "reductions.tri:39:16",
    "reductions.tri:42:60",
    "reductions.tri:42:60",
    "reductions.tri:42:60",
  };
  status >>= 5;
  return status <= 8u ? places[status] : "";
}
