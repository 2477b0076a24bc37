/*
 * convolve, pool, life, gradient, histogram: kernels in C11, made by trinityc.
 * Build: cc -std=c11 -O3 -march=native -ffp-contract=off -c images.c, and link with -lm. Contraction of
 * multiplications and additions must stay off, and so must -ffast-math: results are the same bits everywhere then.
 */

#include "images.h"

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

static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

static inline int32_t max_i32(int32_t a, int32_t b) {
  return a > b ? a : b;
}

static inline int32_t min_i32(int32_t a, int32_t b) {
  return a < b ? a : b;
}

static inline uint8_t load_u8(const uint8_t *p) {
  uint8_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline int8_t wrap_i32_t1(int32_t a) {
  int32_t r = a % 3;
  return (int8_t)(r > 1 ? r - 3 : r < (-1) ? r + 3 : r);
}

static inline int8_t load_i8(const uint8_t *p) {
  int8_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline void store_i32(uint8_t *p, int32_t v) {
  memcpy(p, &v, sizeof v);
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

static inline int32_t i32x4_extract_lane(v128 a, int lane) {
  return a.i32[lane];
}

static inline int32_t load_i32(const uint8_t *p) {
  int32_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline int32_t rem_i32(int32_t a, int32_t b) {
  return b == -1 ? 0 : a % b;
}

static inline v128 i32x4_eq(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.I32 = a.I32 == b.I32;
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = (uint32_t)(-(uint32_t)(a.i32[i] == b.i32[i]));
  return r;
#endif
}

static inline v128 i8x16_ne(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.I8 = a.I8 != b.I8;
  return r;
#else
  v128 r;
  for (int i = 0; i < 16; i++) r.u8[i] = (uint8_t)(-(uint8_t)(a.i8[i] != b.i8[i]));
  return r;
#endif
}

static inline v128 i16x8_extend_low_i8x16_s(v128 a) {
  v128 r;
  for (int i = 0; i < 8; i++) r.u16[i] = (uint16_t)((int32_t)a.i8[i]);
  return r;
}

static inline v128 i16x8_extend_high_i8x16_s(v128 a) {
  v128 r;
  for (int i = 0; i < 8; i++) r.u16[i] = (uint16_t)((int32_t)a.i8[i + 8]);
  return r;
}

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

static inline void store_v128(uint8_t *p, v128 v) {
  memcpy(p, &v, sizeof v);
}

static inline void store_u8(uint8_t *p, uint8_t v) {
  memcpy(p, &v, sizeof v);
}

static inline uint8_t * scratch_u32(uint32_t bytes, uint32_t header) {
  return bytes > 0x7fff0000u ? NULL : (uint8_t *)calloc(1, (size_t)bytes + header);
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

static inline v128 i8x16_shr_u(v128 a, int32_t b) {
#if defined(__GNUC__)
  const uint8_t k = (uint8_t)(b & 7);
  v128 r;
  r.U8 = a.U8 >> k;
  return r;
#else
  v128 r;
  for (int i = 0; i < 16; i++) r.u8[i] = (uint8_t)(a.u8[i] >> ((uint32_t)b & 7u));
  return r;
#endif
}

static inline v128 i16x8_extend_low_i8x16_u(v128 a) {
  v128 r;
  for (int i = 0; i < 8; i++) r.u16[i] = (uint16_t)((uint32_t)a.u8[i]);
  return r;
}

static inline v128 i16x8_extend_high_i8x16_u(v128 a) {
  v128 r;
  for (int i = 0; i < 8; i++) r.u16[i] = (uint16_t)((uint32_t)a.u8[i + 8]);
  return r;
}

static inline v128 i32x4_extend_low_i16x8_u(v128 a) {
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = (uint32_t)((uint32_t)a.u16[i]);
  return r;
}

static inline v128 i32x4_extend_high_i16x8_u(v128 a) {
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = (uint32_t)((uint32_t)a.u16[i + 4]);
  return r;
}

/* kernel.convolve/1 */
static uint32_t convolve_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t H, int32_t W, int32_t C, uint32_t p, uint32_t p2, const uint8_t *restrict w, uint32_t p3, uint32_t p4, const uint8_t *restrict x, uint32_t p5, uint32_t p6, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // images.tri:5
  const int32_t n = (int32_t)to;
  // images.tri:6
  const int32_t n2 = add_i32(H, -1);
  const int32_t n3 = add_i32(W, -1);
  // images.tri:5
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    const uint32_t u2 = u * p;
    const uint32_t u3 = u * p5;
    for (int32_t j = 0; j < H; j++) {
      const uint32_t u4 = (u3 + (uint32_t)j) * p6;
      for (int32_t k = 0; k < W; k++) {
        int32_t n4 = 0;
        for (int32_t l = 0; l < C; l++) {
          const uint32_t u5 = (uint32_t)l;
          const uint32_t u6 = (u2 + u5) * 3u;
          // images.tri:6
          const uint32_t u7 = u5 * p3;
          // images.tri:5
          int32_t n5 = n4;
          for (int32_t m = 0; m < 3; m++) {
            const uint32_t u8 = (u6 + (uint32_t)m) * p2;
            // images.tri:6
            const int32_t n6 = add_i32(add_i32(j, m), -1);
            const uint32_t u9 = (uint32_t)min_i32(max_i32(n6, 0), n2);
            const bool c = u9 >= p3;
            const uint32_t u10 = (u7 + u9) * p4;
            // images.tri:16
            const bool c2 = n6 >= 0 && n6 < H;
            // images.tri:5
            int32_t n8 = n5;
            for (int32_t n7 = 0; n7 < 3; n7++) {
              const uint32_t u11 = (uint32_t)n7;
              const uint32_t u12 = u8 + ((u11 >> 7) << 5) + ((u11 >> 3) & 15u);
              const int32_t n9 = (int32_t)(u11 & 7u);
              // images.tri:6
              const int32_t n10 = add_i32(add_i32(k, n7), -1);
              if (c) {
                return 35u; // bounds
              }
              const uint32_t u13 = (uint32_t)min_i32(max_i32(n10, 0), n3);
              if (u13 >= p4) {
                return 35u; // bounds
              }
              // images.tri:5
              const int32_t n11 = wrap_i32_t1(((load_u8(w + u12) >> n9) & 1) - (((load_u8(w + (u12 + 16u)) >> n9) & 1) << 1)) * (c2 && n10 >= 0 && n10 < W ? load_i8(x + (u10 + u13)) : 0);
              n8 = add_i32(n8, n11);
            }
            n5 = n8;
          }
          n4 = n5;
        }
        store_i32(y + ((u4 + (uint32_t)k) << 2), n4);
      }
    }
  }
  return 0u;
}

static uint32_t convolve_body(const uint8_t *restrict x, const uint8_t *restrict w, uint8_t *restrict y, int32_t C, int32_t H, int32_t W, int32_t F) {
  // images.tri:4
  const uint32_t u = (uint32_t)H;
  const uint32_t u2 = (uint32_t)W;
  const uint32_t u3 = (uint32_t)C;
  // images.tri:5
  const uint32_t u4 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(C > 0 ? u3 : 0u, 651u), 1u), 1u), 1u), 1u);
  const uint32_t u5 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u4, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u6 = sat_add_u32(sat_mul_u32(W > 0 ? u2 : 0u, sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u5, 1u), 1u), 1u), 1u)), 1u);
  const uint32_t status_ = convolve_1(0u, F > 0 ? (uint32_t)F : 0u, 1u, sat_add_u32(sat_mul_u32(H > 0 ? u : 0u, sat_add_u32(sat_add_u32(sat_add_u32(u6, 1u), 1u), 1u)), 1u), H, W, C, u3, 32u, w, u, u2, x, u, u2, y);
  if (status_ != 0u) {
    return status_;
  }
  return 0u;
}

uint32_t convolve(const int8_t *x, const uint8_t *w, int32_t *y, int32_t C, int32_t H, int32_t W, int32_t F) {
  if (C < 0 || H < 0 || W < 0 || F < 0) return 4u;
  if ((double)W * 1.0 * (double)C * (double)H > 4294967040.0) return 10u;
  if ((3.0 / 128.0 + 1.0) * 32.0 * (double)F * (double)C * 3.0 > 4294967040.0) return 10u;
  if ((double)W * 4.0 * (double)F * (double)H > 4294967040.0) return 10u;
  return convolve_body((const uint8_t *)x, (const uint8_t *)w, (uint8_t *)y, C, H, W, F);
}

/* kernel.pool/1 */
static uint32_t pool_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, uint32_t p2, const uint8_t *restrict x, int32_t H, int32_t W, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // images.tri:20
  const int32_t n = (int32_t)to;
  const uint32_t u = p * p2;
  const int64_t n2 = (int64_t)H;
  const int64_t n3 = (int64_t)W;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * u;
    const uint32_t u4 = u2 * p2;
    const uint32_t u5 = u2 * 5u;
    for (int32_t j = 0; j < 5; j++) {
      const uint32_t u6 = (uint32_t)j;
      const uint32_t u7 = u6 * 2u;
      const int64_t n4 = (int64_t)j << 1;
      const int32_t n5 = j * 2;
      const uint32_t u8 = (u5 + u6) * 6u;
      for (int32_t k = 0; k < 6; k++) {
        const uint32_t u9 = (uint32_t)k;
        const uint32_t u10 = u9 * 2u;
        const bool c = ((int64_t)k << 1) + 1ll < n3;
        const int32_t n6 = k * 2;
        int32_t n7 = -2147483647 - 1;
        for (int32_t l = 0; l < 2; l++) {
          const uint32_t u11 = (u3 + (u7 + (uint32_t)l) * p + u10) << 2;
          const uint32_t u12 = (uint32_t)(n4 + (int64_t)l < n2 && c ? 2 : 0);
          uint32_t m = 0u;
          v128 v = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
          v128 v2 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
          v128 v3 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
          v128 v4 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
          for (;;) {
            const uint32_t u13 = m + 16u;
            if (!(u13 <= u12)) break;
            v = i32x4_max_s(v, load_v128(x + (u11 + (m << 2))));
            v2 = i32x4_max_s(v2, load_v128(x + (u11 + ((m + 4u) << 2))));
            v3 = i32x4_max_s(v3, load_v128(x + (u11 + ((m + 8u) << 2))));
            v4 = i32x4_max_s(v4, load_v128(x + (u11 + ((m + 12u) << 2))));
            m = u13;
          }
          uint32_t m2 = m;
          v128 v5 = i32x4_max_s(i32x4_max_s(i32x4_max_s(v, v2), v3), v4);
          for (;;) {
            const uint32_t u14 = m2 + 4u;
            if (!(u14 <= u12)) break;
            v5 = i32x4_max_s(v5, load_v128(x + (u11 + (m2 << 2))));
            m2 = u14;
          }
          const int32_t n8 = max_i32(max_i32(max_i32(n7, i32x4_extract_lane(v5, 0)), i32x4_extract_lane(v5, 1)), i32x4_extract_lane(v5, 2));
          const uint32_t u15 = (uint32_t)(n5 + l);
          const bool c2 = u15 >= p2;
          const uint32_t u16 = (u4 + u15) * p;
          int32_t n9 = max_i32(n8, i32x4_extract_lane(v5, 3));
          for (int32_t m3 = (int32_t)m2; m3 < 2; m3++) {
            if (c2) {
              return 67u; // bounds
            }
            const uint32_t u17 = (uint32_t)add_i32(n6, m3);
            if (u17 >= p) {
              return 67u; // bounds
            }
            n9 = max_i32(n9, load_i32(x + ((u16 + u17) << 2)));
          }
          n7 = n9;
        }
        store_i32(y + ((u8 + u9) << 2), n7);
      }
    }
  }
  return 0u;
}

static uint32_t pool_body(const uint8_t *restrict x, uint8_t *restrict y, int32_t F, int32_t H, int32_t W) {
  // images.tri:20
  const uint32_t status_ = pool_1(0u, F > 0 ? (uint32_t)F : 0u, 1u, 79606u, (uint32_t)W, (uint32_t)H, x, H, W, y);
  if (status_ != 0u) {
    return status_;
  }
  return 0u;
}

uint32_t pool(const int32_t *x, int32_t *y, int32_t F, int32_t H, int32_t W) {
  if (F < 0 || H < 0 || W < 0) return 4u;
  if ((double)W * 4.0 * (double)F * (double)H > 4294967040.0) return 10u;
  if (6.0 * 4.0 * (double)F * 5.0 > 4294967040.0) return 10u;
  return pool_body((const uint8_t *)x, (uint8_t *)y, F, H, W);
}

/* kernel.life/1 */
static uint32_t life_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t W, int32_t H, uint32_t p, uint32_t p2, const uint8_t *restrict x, uint32_t p3, uint8_t *restrict p4) {
  (void)grain;
  (void)work;
  // images.tri:24
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i * p3;
    for (int32_t j = 0; j < W; j++) {
      int32_t n2 = 0;
      for (int32_t k = 0; k < 3; k++) {
        // images.tri:25
        const int32_t n3 = add_i32(add_i32(add_i32(i, k), H), -1);
        // images.tri:24
        int32_t n4 = n2;
        for (int32_t l = 0; l < 3; l++) {
          // images.tri:25
          if (H == 0) {
            return 101u; // zero_divisor
          }
          if (W == 0) {
            return 133u; // zero_divisor
          }
          const uint32_t u2 = (uint32_t)rem_i32(n3, H);
          if (u2 >= p) {
            return 163u; // bounds
          }
          const uint32_t u3 = (uint32_t)rem_i32(add_i32(add_i32(add_i32(j, l), W), -1), W);
          if (u3 >= p2) {
            return 163u; // bounds
          }
          const uint8_t t = load_u8(x + (u2 * p2 + u3));
          if (t > 1) {
            return 201u; // code
          }
          // images.tri:24
          n4 = add_i32(n4, t != 0);
        }
        n2 = n4;
      }
      store_i32(p4 + ((u + (uint32_t)j) << 2), n2);
    }
  }
  return 0u;
}

/* kernel.life/2 */
static uint32_t life_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, const uint8_t *restrict p2, uint32_t p3, const uint8_t *restrict x, uint32_t p4, uint8_t *restrict y, int32_t W, uint32_t p5) {
  (void)grain;
  (void)work;
  // images.tri:27
  const int32_t n = (int32_t)to;
  const uint32_t u = (uint32_t)max_i32(W, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    const uint32_t u4 = u2 * p3;
    const uint32_t u5 = u2 * p4;
    uint32_t j = 0u;
    for (;;) {
      const uint32_t u6 = j + 16u;
      if (!(u6 <= u)) break;
      const uint32_t u7 = u3 + (j << 2);
      const v128 v = load_v128(p2 + u7);
      const v128 v2 = load_v128(p2 + (u7 + 16u));
      const v128 v3 = load_v128(p2 + (u7 + 32u));
      const v128 v4 = load_v128(p2 + (u7 + 48u));
      const v128 v5 = i8x16_ne(load_v128(x + (u4 + j)), bits_v128(0x0000000000000000ull, 0x0000000000000000ull));
      const v128 v6 = i16x8_extend_low_i8x16_s(v5);
      const v128 v7 = i16x8_extend_high_i8x16_s(v5);
      const v128 v8 = v128_bitselect(i32x4_eq(v, bits_v128(0x0000000400000004ull, 0x0000000400000004ull)), bits_v128(0x0000000000000000ull, 0x0000000000000000ull), i32x4_extend_low_i16x8_s(v6));
      const v128 v9 = v128_bitselect(i32x4_eq(v2, bits_v128(0x0000000400000004ull, 0x0000000400000004ull)), bits_v128(0x0000000000000000ull, 0x0000000000000000ull), i32x4_extend_high_i16x8_s(v6));
      const v128 v10 = v128_bitselect(i32x4_eq(v3, bits_v128(0x0000000400000004ull, 0x0000000400000004ull)), bits_v128(0x0000000000000000ull, 0x0000000000000000ull), i32x4_extend_low_i16x8_s(v7));
      const v128 v11 = v128_bitselect(i32x4_eq(v4, bits_v128(0x0000000400000004ull, 0x0000000400000004ull)), bits_v128(0x0000000000000000ull, 0x0000000000000000ull), i32x4_extend_high_i16x8_s(v7));
      const v128 v12 = v128_bitselect(bits_v128(0xffffffffffffffffull, 0xffffffffffffffffull), v8, i32x4_eq(v, bits_v128(0x0000000300000003ull, 0x0000000300000003ull)));
      const v128 v13 = v128_bitselect(bits_v128(0xffffffffffffffffull, 0xffffffffffffffffull), v9, i32x4_eq(v2, bits_v128(0x0000000300000003ull, 0x0000000300000003ull)));
      const v128 v14 = v128_bitselect(bits_v128(0xffffffffffffffffull, 0xffffffffffffffffull), v10, i32x4_eq(v3, bits_v128(0x0000000300000003ull, 0x0000000300000003ull)));
      const v128 v15 = v128_bitselect(bits_v128(0xffffffffffffffffull, 0xffffffffffffffffull), v11, i32x4_eq(v4, bits_v128(0x0000000300000003ull, 0x0000000300000003ull)));
      const v128 v16 = i8x16_shuffle(i8x16_shuffle(v12, v13, 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29), i8x16_shuffle(v14, v15, 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29), 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
      store_v128(y + (u5 + j), v128_and(v16, bits_v128(0x0101010101010101ull, 0x0101010101010101ull)));
      j = u6;
    }
    const uint32_t u8 = u2 * p5;
    for (int32_t j2 = (int32_t)j; j2 < W; j2++) {
      const uint32_t u9 = (uint32_t)j2;
      const int32_t n2 = load_i32(p2 + ((u8 + u9) << 2));
      const uint8_t t = load_u8(x + (u4 + u9));
      if (t > 1) {
        return 233u; // code
      }
      store_u8(y + (u5 + u9), n2 == 3 || (t != 0 && n2 == 4));
    }
  }
  return 0u;
}

/* kernel.life/3 */
static void life_3(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict p, const uint8_t *restrict p2, uint8_t *restrict p3) {
  (void)grain;
  (void)work;
  // images.tri:27
  const uint32_t u = to << 4;
  for (uint32_t i = from << 4; i < u; i = i + 16u) {
    const uint32_t u2 = i << 2;
    const v128 v = load_v128(p + u2);
    const v128 v2 = load_v128(p + (u2 + 16u));
    const v128 v3 = load_v128(p + (u2 + 32u));
    const v128 v4 = load_v128(p + (u2 + 48u));
    const v128 v5 = i8x16_ne(load_v128(p2 + i), bits_v128(0x0000000000000000ull, 0x0000000000000000ull));
    const v128 v6 = i16x8_extend_low_i8x16_s(v5);
    const v128 v7 = i16x8_extend_high_i8x16_s(v5);
    const v128 v8 = v128_bitselect(i32x4_eq(v, bits_v128(0x0000000400000004ull, 0x0000000400000004ull)), bits_v128(0x0000000000000000ull, 0x0000000000000000ull), i32x4_extend_low_i16x8_s(v6));
    const v128 v9 = v128_bitselect(i32x4_eq(v2, bits_v128(0x0000000400000004ull, 0x0000000400000004ull)), bits_v128(0x0000000000000000ull, 0x0000000000000000ull), i32x4_extend_high_i16x8_s(v6));
    const v128 v10 = v128_bitselect(i32x4_eq(v3, bits_v128(0x0000000400000004ull, 0x0000000400000004ull)), bits_v128(0x0000000000000000ull, 0x0000000000000000ull), i32x4_extend_low_i16x8_s(v7));
    const v128 v11 = v128_bitselect(i32x4_eq(v4, bits_v128(0x0000000400000004ull, 0x0000000400000004ull)), bits_v128(0x0000000000000000ull, 0x0000000000000000ull), i32x4_extend_high_i16x8_s(v7));
    const v128 v12 = v128_bitselect(bits_v128(0xffffffffffffffffull, 0xffffffffffffffffull), v8, i32x4_eq(v, bits_v128(0x0000000300000003ull, 0x0000000300000003ull)));
    const v128 v13 = v128_bitselect(bits_v128(0xffffffffffffffffull, 0xffffffffffffffffull), v9, i32x4_eq(v2, bits_v128(0x0000000300000003ull, 0x0000000300000003ull)));
    const v128 v14 = v128_bitselect(bits_v128(0xffffffffffffffffull, 0xffffffffffffffffull), v10, i32x4_eq(v3, bits_v128(0x0000000300000003ull, 0x0000000300000003ull)));
    const v128 v15 = v128_bitselect(bits_v128(0xffffffffffffffffull, 0xffffffffffffffffull), v11, i32x4_eq(v4, bits_v128(0x0000000300000003ull, 0x0000000300000003ull)));
    const v128 v16 = i8x16_shuffle(i8x16_shuffle(v12, v13, 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29), i8x16_shuffle(v14, v15, 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29), 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
    store_v128(p3 + i, v128_and(v16, bits_v128(0x0101010101010101ull, 0x0101010101010101ull)));
  }
}

static uint32_t life_body(const uint8_t *restrict x, uint8_t *restrict y, int32_t H, int32_t W, int32_t *r0) {
  uint8_t *scratch = NULL;
  // images.tri:23
  const uint32_t u = (uint32_t)H;
  const uint32_t u2 = (uint32_t)W;
  // images.tri:24
  const uint32_t u3 = u2 << 2;
  scratch = scratch_u32(u * u3, 16u);
  if (scratch == NULL) {
    return 266u; // memory
  }
  const uint32_t u4 = H > 0 ? u : 0u;
  const uint32_t u5 = sat_add_u32(sat_mul_u32(W > 0 ? u2 : 0u, 226u), 1u);
  if (sat_mul_u32(u4, u5) >= 4096u) {
    const uint32_t status_ = life_1(0u, u4, 1u, u5, W, H, u, u2, x, u2, scratch + 16u);
    if (status_ != 0u) {
      free(scratch);
      return status_;
    }
  } else {
    for (int32_t i = 0; i < H; i++) {
      const uint32_t u6 = (uint32_t)i * u2;
      for (int32_t j = 0; j < W; j++) {
        int32_t n = 0;
        for (int32_t k = 0; k < 3; k++) {
          // images.tri:25
          const int32_t n2 = add_i32(add_i32(add_i32(i, k), H), -1);
          // images.tri:24
          int32_t n3 = n;
          for (int32_t l = 0; l < 3; l++) {
            // images.tri:25
            if (H == 0) {
              free(scratch);
              return 101u; // zero_divisor
            }
            if (W == 0) {
              free(scratch);
              return 133u; // zero_divisor
            }
            const uint32_t u7 = (uint32_t)rem_i32(n2, H);
            if (u7 >= u) {
              free(scratch);
              return 163u; // bounds
            }
            const uint32_t u8 = (uint32_t)rem_i32(add_i32(add_i32(add_i32(j, l), W), -1), W);
            if (u8 >= u2) {
              free(scratch);
              return 163u; // bounds
            }
            const uint8_t t = load_u8(x + (u7 * u2 + u8));
            if (t > 1) {
              free(scratch);
              return 201u; // code
            }
            // images.tri:24
            n3 = add_i32(n3, t != 0);
          }
          n = n3;
        }
        store_i32(scratch + (16u + ((u6 + (uint32_t)j) << 2)), n);
      }
    }
  }
  // images.tri:27
  const uint32_t u9 = (uint32_t)max_i32(W, 0);
  const uint32_t u10 = (u9 > 0u ? u9 : 0u) >> 4;
  const uint32_t u11 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u10, 61u), 11u), 1u), 384u), 1u);
  if (u4 >= 4u) {
    const uint32_t status_2 = life_2(0u, u4, 1u, u11, u3, scratch + 16u, u2, x, u2, y, W, u2);
    if (status_2 != 0u) {
      free(scratch);
      return status_2;
    }
  } else {
    const bool c = u10 >= 71u;
    const int32_t n4 = (int32_t)(u10 << 4);
    for (int32_t i2 = 0; i2 < H; i2++) {
      const uint32_t u12 = (uint32_t)i2;
      const uint32_t u13 = 16u + u12 * u3;
      const uint32_t u14 = u12 * u2;
      if (c) {
        life_3(0u, u10, 1u, 58u, scratch + u13, x + u14, y + u14);
      } else {
        uint32_t j2 = 0u;
        for (;;) {
          const uint32_t u15 = j2 + 16u;
          if (!(u15 <= u9)) break;
          const uint32_t u16 = u13 + (j2 << 2);
          const v128 v = load_v128(scratch + u16);
          const v128 v2 = load_v128(scratch + (u16 + 16u));
          const v128 v3 = load_v128(scratch + (u16 + 32u));
          const v128 v4 = load_v128(scratch + (u16 + 48u));
          const v128 v5 = i8x16_ne(load_v128(x + (u14 + j2)), bits_v128(0x0000000000000000ull, 0x0000000000000000ull));
          const v128 v6 = i16x8_extend_low_i8x16_s(v5);
          const v128 v7 = i16x8_extend_high_i8x16_s(v5);
          const v128 v8 = v128_bitselect(i32x4_eq(v, bits_v128(0x0000000400000004ull, 0x0000000400000004ull)), bits_v128(0x0000000000000000ull, 0x0000000000000000ull), i32x4_extend_low_i16x8_s(v6));
          const v128 v9 = v128_bitselect(i32x4_eq(v2, bits_v128(0x0000000400000004ull, 0x0000000400000004ull)), bits_v128(0x0000000000000000ull, 0x0000000000000000ull), i32x4_extend_high_i16x8_s(v6));
          const v128 v10 = v128_bitselect(i32x4_eq(v3, bits_v128(0x0000000400000004ull, 0x0000000400000004ull)), bits_v128(0x0000000000000000ull, 0x0000000000000000ull), i32x4_extend_low_i16x8_s(v7));
          const v128 v11 = v128_bitselect(i32x4_eq(v4, bits_v128(0x0000000400000004ull, 0x0000000400000004ull)), bits_v128(0x0000000000000000ull, 0x0000000000000000ull), i32x4_extend_high_i16x8_s(v7));
          const v128 v12 = v128_bitselect(bits_v128(0xffffffffffffffffull, 0xffffffffffffffffull), v8, i32x4_eq(v, bits_v128(0x0000000300000003ull, 0x0000000300000003ull)));
          const v128 v13 = v128_bitselect(bits_v128(0xffffffffffffffffull, 0xffffffffffffffffull), v9, i32x4_eq(v2, bits_v128(0x0000000300000003ull, 0x0000000300000003ull)));
          const v128 v14 = v128_bitselect(bits_v128(0xffffffffffffffffull, 0xffffffffffffffffull), v10, i32x4_eq(v3, bits_v128(0x0000000300000003ull, 0x0000000300000003ull)));
          const v128 v15 = v128_bitselect(bits_v128(0xffffffffffffffffull, 0xffffffffffffffffull), v11, i32x4_eq(v4, bits_v128(0x0000000300000003ull, 0x0000000300000003ull)));
          const v128 v16 = i8x16_shuffle(i8x16_shuffle(v12, v13, 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29), i8x16_shuffle(v14, v15, 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29), 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
          store_v128(y + (u14 + j2), v128_and(v16, bits_v128(0x0101010101010101ull, 0x0101010101010101ull)));
          j2 = u15;
        }
      }
      for (int32_t j3 = n4; j3 < W; j3++) {
        const uint32_t u17 = u14 + (uint32_t)j3;
        const int32_t n5 = load_i32(scratch + (16u + (u17 << 2)));
        const uint8_t t2 = load_u8(x + u17);
        if (t2 > 1) {
          free(scratch);
          return 233u; // code
        }
        store_u8(y + u17, n5 == 3 || (t2 != 0 && n5 == 4));
      }
    }
  }
  // images.tri:28
  int32_t n6 = 0;
  for (int32_t i3 = 0; i3 < H; i3++) {
    const uint32_t u18 = (uint32_t)i3 * u2;
    uint32_t j4 = 0u;
    v128 v17 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v18 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v19 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v20 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v21 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v22 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v23 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v24 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u19 = j4 + 32u;
      if (!(u19 <= u9)) break;
      const v128 v25 = i8x16_ne(load_v128(y + (u18 + j4)), bits_v128(0x0000000000000000ull, 0x0000000000000000ull));
      const v128 v26 = i16x8_extend_low_i8x16_s(v25);
      const v128 v27 = i16x8_extend_high_i8x16_s(v25);
      const v128 v28 = i32x4_add(v17, v128_and(i32x4_extend_low_i16x8_s(v26), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
      const v128 v29 = i32x4_add(v18, v128_and(i32x4_extend_high_i16x8_s(v26), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
      const v128 v30 = i32x4_add(v19, v128_and(i32x4_extend_low_i16x8_s(v27), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
      const v128 v31 = i32x4_add(v20, v128_and(i32x4_extend_high_i16x8_s(v27), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
      const v128 v32 = i8x16_ne(load_v128(y + (u18 + (j4 + 16u))), bits_v128(0x0000000000000000ull, 0x0000000000000000ull));
      const v128 v33 = i16x8_extend_low_i8x16_s(v32);
      const v128 v34 = i16x8_extend_high_i8x16_s(v32);
      const v128 v35 = i32x4_add(v21, v128_and(i32x4_extend_low_i16x8_s(v33), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
      const v128 v36 = i32x4_add(v22, v128_and(i32x4_extend_high_i16x8_s(v33), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
      const v128 v37 = i32x4_add(v23, v128_and(i32x4_extend_low_i16x8_s(v34), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
      const v128 v38 = i32x4_add(v24, v128_and(i32x4_extend_high_i16x8_s(v34), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
      j4 = u19;
      v17 = v28;
      v18 = v29;
      v19 = v30;
      v20 = v31;
      v21 = v35;
      v22 = v36;
      v23 = v37;
      v24 = v38;
    }
    uint32_t j5 = j4;
    v128 v39 = i32x4_add(v17, v21);
    v128 v40 = i32x4_add(v18, v22);
    v128 v41 = i32x4_add(v19, v23);
    v128 v42 = i32x4_add(v20, v24);
    for (;;) {
      const uint32_t u20 = j5 + 16u;
      if (!(u20 <= u9)) break;
      const v128 v43 = i8x16_ne(load_v128(y + (u18 + j5)), bits_v128(0x0000000000000000ull, 0x0000000000000000ull));
      const v128 v44 = i16x8_extend_low_i8x16_s(v43);
      const v128 v45 = i16x8_extend_high_i8x16_s(v43);
      const v128 v46 = i32x4_add(v39, v128_and(i32x4_extend_low_i16x8_s(v44), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
      const v128 v47 = i32x4_add(v40, v128_and(i32x4_extend_high_i16x8_s(v44), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
      const v128 v48 = i32x4_add(v41, v128_and(i32x4_extend_low_i16x8_s(v45), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
      const v128 v49 = i32x4_add(v42, v128_and(i32x4_extend_high_i16x8_s(v45), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
      j5 = u20;
      v39 = v46;
      v40 = v47;
      v41 = v48;
      v42 = v49;
    }
    const v128 v50 = i32x4_add(i32x4_add(v39, v41), i32x4_add(v40, v42));
    const int32_t n7 = add_i32(add_i32(add_i32(n6, i32x4_extract_lane(v50, 0)), i32x4_extract_lane(v50, 1)), i32x4_extract_lane(v50, 2));
    int32_t n8 = add_i32(n7, i32x4_extract_lane(v50, 3));
    for (int32_t j6 = (int32_t)j5; j6 < W; j6++) {
      const uint8_t t3 = load_u8(y + (u18 + (uint32_t)j6));
      if (t3 > 1) {
        free(scratch);
        return 297u; // code
      }
      n8 = add_i32(n8, t3 != 0);
    }
    n6 = n8;
  }
  free(scratch);
  scratch = NULL;
  *r0 = n6;
  return 0u;
}

uint32_t life(const uint8_t *x, uint8_t *y, int32_t H, int32_t W, int32_t *result0) {
  if (H < 0 || W < 0) return 4u;
  if ((double)W * 1.0 * (double)H > 4294967040.0) return 10u;
  if ((double)W * 1.0 * (double)H > 4294967040.0) return 10u;
  return life_body((const uint8_t *)x, (uint8_t *)y, H, W, result0);
}

/* kernel.gradient/1 */
static uint32_t gradient_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t W, uint32_t p, const uint8_t *restrict x, uint32_t p2, uint8_t *restrict g) {
  (void)grain;
  (void)work;
  // images.tri:32
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    const uint32_t u2 = u * p;
    const uint32_t u3 = u * p2;
    int32_t j = 0;
    while (j < W) {
      const int32_t n2 = j + 1;
      const uint32_t u4 = (uint32_t)j;
      const uint8_t u5 = load_u8(x + (u2 + u4));
      int8_t t;
      if (n2 < W) {
        const uint32_t u6 = (uint32_t)n2;
        if (u6 >= p) {
          return 323u; // bounds
        }
        const int32_t n3 = load_u8(x + (u2 + u6));
        t = (n3 > u5) - (n3 < u5);
      } else {
        t = 0;
      }
      const uint32_t u7 = u3 + ((u4 >> 7) << 5) + ((u4 >> 3) & 15u);
      const int32_t n4 = (int32_t)(u4 & 7u);
      const int32_t n5 = ~(1 << n4);
      store_u8(g + u7, (uint8_t)((load_u8(g + u7) & n5) | ((t & 1) << n4)));
      store_u8(g + (u7 + 16u), (uint8_t)((load_u8(g + (u7 + 16u)) & n5) | (((t >> 1) & 1) << n4)));
      j = n2;
    }
  }
  return 0u;
}

static uint32_t gradient_body(const uint8_t *restrict x, uint8_t *restrict g, int32_t H, int32_t W) {
  // images.tri:31
  const uint32_t u = (uint32_t)W;
  // images.tri:32
  const uint32_t status_ = gradient_1(0u, H > 0 ? (uint32_t)H : 0u, 1u, sat_add_u32(sat_mul_u32(W > 0 ? u : 0u, 55u), 1u), W, u, x, ((u + 127u) >> 7) << 5, g);
  if (status_ != 0u) {
    return status_;
  }
  return 0u;
}

uint32_t gradient(const uint8_t *x, uint8_t *g, int32_t H, int32_t W) {
  if (H < 0 || W < 0) return 4u;
  if ((double)W * 1.0 * (double)H > 4294967040.0) return 10u;
  if (((double)W / 128.0 + 1.0) * 32.0 * (double)H > 4294967040.0) return 10u;
  return gradient_body((const uint8_t *)x, (uint8_t *)g, H, W);
}

/* kernel.histogram/1 */
static void histogram_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t H, uint32_t p, const uint8_t *restrict x, int32_t W, uint8_t *restrict n) {
  (void)grain;
  (void)work;
  // images.tri:35
  const int32_t n2 = (int32_t)to;
  const uint32_t u = (uint32_t)max_i32(W, 0);
  for (int32_t i = (int32_t)from; i < n2; i++) {
    const v128 v = i32x4_splat(i);
    int32_t n3 = 0;
    for (int32_t j = 0; j < H; j++) {
      const uint32_t u2 = (uint32_t)j * p;
      uint32_t k = 0u;
      v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v7 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v8 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v9 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      for (;;) {
        const uint32_t u3 = k + 32u;
        if (!(u3 <= u)) break;
        const v128 v10 = i8x16_shr_u(load_v128(x + (u2 + k)), 4);
        const v128 v11 = i16x8_extend_low_i8x16_u(v10);
        const v128 v12 = i16x8_extend_high_i8x16_u(v10);
        const v128 v13 = v128_and(i32x4_eq(i32x4_extend_low_i16x8_u(v11), v), bits_v128(0x0000000100000001ull, 0x0000000100000001ull));
        const v128 v14 = v128_and(i32x4_eq(i32x4_extend_high_i16x8_u(v11), v), bits_v128(0x0000000100000001ull, 0x0000000100000001ull));
        const v128 v15 = v128_and(i32x4_eq(i32x4_extend_low_i16x8_u(v12), v), bits_v128(0x0000000100000001ull, 0x0000000100000001ull));
        const v128 v16 = v128_and(i32x4_eq(i32x4_extend_high_i16x8_u(v12), v), bits_v128(0x0000000100000001ull, 0x0000000100000001ull));
        const v128 v17 = i8x16_shr_u(load_v128(x + (u2 + (k + 16u))), 4);
        const v128 v18 = i16x8_extend_low_i8x16_u(v17);
        const v128 v19 = i16x8_extend_high_i8x16_u(v17);
        const v128 v20 = v128_and(i32x4_eq(i32x4_extend_low_i16x8_u(v18), v), bits_v128(0x0000000100000001ull, 0x0000000100000001ull));
        const v128 v21 = v128_and(i32x4_eq(i32x4_extend_high_i16x8_u(v18), v), bits_v128(0x0000000100000001ull, 0x0000000100000001ull));
        const v128 v22 = v128_and(i32x4_eq(i32x4_extend_low_i16x8_u(v19), v), bits_v128(0x0000000100000001ull, 0x0000000100000001ull));
        const v128 v23 = v128_and(i32x4_eq(i32x4_extend_high_i16x8_u(v19), v), bits_v128(0x0000000100000001ull, 0x0000000100000001ull));
        k = u3;
        v2 = i32x4_add(v2, v13);
        v3 = i32x4_add(v3, v14);
        v4 = i32x4_add(v4, v15);
        v5 = i32x4_add(v5, v16);
        v6 = i32x4_add(v6, v20);
        v7 = i32x4_add(v7, v21);
        v8 = i32x4_add(v8, v22);
        v9 = i32x4_add(v9, v23);
      }
      uint32_t k2 = k;
      v128 v24 = i32x4_add(v2, v6);
      v128 v25 = i32x4_add(v3, v7);
      v128 v26 = i32x4_add(v4, v8);
      v128 v27 = i32x4_add(v5, v9);
      for (;;) {
        const uint32_t u4 = k2 + 16u;
        if (!(u4 <= u)) break;
        const v128 v28 = i8x16_shr_u(load_v128(x + (u2 + k2)), 4);
        const v128 v29 = i16x8_extend_low_i8x16_u(v28);
        const v128 v30 = i16x8_extend_high_i8x16_u(v28);
        const v128 v31 = v128_and(i32x4_eq(i32x4_extend_low_i16x8_u(v29), v), bits_v128(0x0000000100000001ull, 0x0000000100000001ull));
        const v128 v32 = v128_and(i32x4_eq(i32x4_extend_high_i16x8_u(v29), v), bits_v128(0x0000000100000001ull, 0x0000000100000001ull));
        const v128 v33 = v128_and(i32x4_eq(i32x4_extend_low_i16x8_u(v30), v), bits_v128(0x0000000100000001ull, 0x0000000100000001ull));
        const v128 v34 = v128_and(i32x4_eq(i32x4_extend_high_i16x8_u(v30), v), bits_v128(0x0000000100000001ull, 0x0000000100000001ull));
        k2 = u4;
        v24 = i32x4_add(v24, v31);
        v25 = i32x4_add(v25, v32);
        v26 = i32x4_add(v26, v33);
        v27 = i32x4_add(v27, v34);
      }
      const v128 v35 = i32x4_add(i32x4_add(v24, v26), i32x4_add(v25, v27));
      const int32_t n4 = add_i32(add_i32(add_i32(n3, i32x4_extract_lane(v35, 0)), i32x4_extract_lane(v35, 1)), i32x4_extract_lane(v35, 2));
      int32_t n5 = add_i32(n4, i32x4_extract_lane(v35, 3));
      for (int32_t k3 = (int32_t)k2; k3 < W; k3++) {
        n5 = add_i32(n5, (load_u8(x + (u2 + (uint32_t)k3)) >> 4) == i);
      }
      n3 = n5;
    }
    store_i32(n + ((uint32_t)i << 2), n3);
  }
}

static void histogram_body(const uint8_t *restrict x, uint8_t *restrict n, int32_t H, int32_t W) {
  // images.tri:35
  const uint32_t u = (uint32_t)max_i32(W, 0);
  const uint32_t u2 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32((u > 0u ? u : 0u) >> 5, 49u), 6u), 1u), 1u), 1u);
  const uint32_t u3 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u2, 1u), 416u), 1u), 1u), 1u), 1u);
  const uint32_t u4 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u3, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u5 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u4, 1u), 1u), 224u), 1u), 1u), 1u);
  const uint32_t u6 = sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(H > 0 ? (uint32_t)H : 0u, sat_add_u32(u5, 1u)), 1u), 1u), 1u);
  histogram_1(0u, 16u, 1u, sat_add_u32(sat_add_u32(u6, 1u), 1u), H, (uint32_t)W, x, W, n);
}

uint32_t histogram(const uint8_t *x, int32_t *n, int32_t H, int32_t W) {
  if (H < 0 || W < 0) return 4u;
  if ((double)W * 1.0 * (double)H > 4294967040.0) return 10u;
  histogram_body((const uint8_t *)x, (uint8_t *)n, H, W);
  return 0u;
}

const char *images_trap(uint32_t status) {
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

const char *images_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "images.tri:6:9",
    "images.tri:20:42",
    "images.tri:25:7",
    "images.tri:25:28",
    "images.tri:25:5",
    "images.tri:25:5",
    "images.tri:27:30",
    "images.tri:24:3",
    "images.tri:28:25",
    "images.tri:32:32",
  };
  status >>= 5;
  return status <= 10u ? places[status] : "";
}
