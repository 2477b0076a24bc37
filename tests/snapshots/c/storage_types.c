/*
 * narrow, halves, from_halves, saturating, bits, doubles: kernels in C11, made by trinityc.
 * Build: cc -std=c11 -O3 -march=native -ffp-contract=off -c storage_types.c, and link with -lm. Contraction of
 * multiplications and additions must stay off, and so must -ffast-math: results are the same bits everywhere then.
 */

#include "storage_types.h"

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

static inline void store_v128(uint8_t *p, v128 v) {
  memcpy(p, &v, sizeof v);
}

static inline int32_t load_i32(const uint8_t *p) {
  int32_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline int32_t max_i32(int32_t a, int32_t b) {
  return a > b ? a : b;
}

static inline int32_t min_i32(int32_t a, int32_t b) {
  return a < b ? a : b;
}

static inline void store_u8(uint8_t *p, uint8_t v) {
  memcpy(p, &v, sizeof v);
}

static inline void store_i16(uint8_t *p, int16_t v) {
  memcpy(p, &v, sizeof v);
}

static inline int8_t wrap_i32_t5(int32_t a) {
  int32_t r = a % 243;
  return (int8_t)(r > 121 ? r - 243 : r < (-121) ? r + 243 : r);
}

static inline void store_i8(uint8_t *p, int8_t v) {
  memcpy(p, &v, sizeof v);
}

static inline void store_u16(uint8_t *p, uint16_t v) {
  memcpy(p, &v, sizeof v);
}

static inline float load_f32(const uint8_t *p) {
  float v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline float from_bits_f32(uint32_t u) {
  float a;
  memcpy(&a, &u, sizeof a);
  return a;
}

static inline uint32_t raw_f32(float a) {
  uint32_t u;
  memcpy(&u, &a, sizeof u);
  return u;
}

static inline uint16_t to_f16(float a) {
  uint32_t u = raw_f32(a);
  uint32_t sign = (u >> 16) & 0x8000u;
  u &= 0x7fffffffu;
  if (u > 0x7f800000u) return 0x7e00u;
  if (u >= 0x477ff000u) return (uint16_t)(sign | 0x7c00u);
  if (u < 0x38800000u) return (uint16_t)(sign | (raw_f32(from_bits_f32(u) + 0.5f) - 0x3f000000u));
  return (uint16_t)(sign | ((u + 0xfffu - 0x38000000u + ((u >> 13) & 1u)) >> 13));
}

static inline uint16_t to_bf16(float a) {
  uint32_t u = raw_f32(a);
  if (a != a) return 0x7fc0u;
  return (uint16_t)((u + 0x7fffu + ((u >> 16) & 1u)) >> 16);
}

static inline v128 bits_v128(uint64_t low, uint64_t high) {
  v128 r;
  r.u64[0] = low;
  r.u64[1] = high;
  return r;
}

static inline v128 f32x4_add(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.F32 = a.F32 + b.F32;
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.f32[i] = a.f32[i] + b.f32[i];
  return r;
#endif
}

static inline void store_f32(uint8_t *p, float v) {
  memcpy(p, &v, sizeof v);
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

static inline v128 i32x4_shl(v128 a, int32_t b) {
#if defined(__GNUC__)
  const uint32_t k = (uint32_t)(b & 31);
  v128 r;
  r.U32 = a.U32 << k;
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = (uint32_t)((uint32_t)a.u32[i] << ((uint32_t)b & 31u));
  return r;
#endif
}

static inline v128 f32x4_mul(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.F32 = a.F32 * b.F32;
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.f32[i] = a.f32[i] * b.f32[i];
  return r;
#endif
}

static inline v128 i32x4_ge_s(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.I32 = a.I32 >= b.I32;
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = (uint32_t)(-(uint32_t)(a.i32[i] >= b.i32[i]));
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

static inline uint16_t load_u16(const uint8_t *p) {
  uint16_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline float from_f16(uint16_t h) {
  uint32_t sign = (uint32_t)(h & 0x8000u) << 16;
  uint32_t m = raw_f32(from_bits_f32((uint32_t)(h & 0x7fffu) << 13) * from_bits_f32(0x77800000u));
  if ((h & 0x7c00u) == 0x7c00u) m = 0x7f800000u | ((uint32_t)(h & 0x3ffu) << 13);
  return from_bits_f32(m | sign);
}

static inline float from_bf16(uint16_t h) {
  return from_bits_f32((uint32_t)h << 16);
}

static inline v128 i8x16_add_sat_s(v128 a, v128 b) {
  v128 r;
  for (int i = 0; i < 16; i++) {
    int s = a.i8[i] + b.i8[i];
    r.i8[i] = (int8_t)(s < -128 ? -128 : s > 127 ? 127 : s);
  }
  return r;
}

static inline v128 i8x16_sub_sat_s(v128 a, v128 b) {
  v128 r;
  for (int i = 0; i < 16; i++) {
    int s = a.i8[i] - b.i8[i];
    r.i8[i] = (int8_t)(s < -128 ? -128 : s > 127 ? 127 : s);
  }
  return r;
}

static inline v128 i8x16_abs(v128 a) {
#if defined(__GNUC__)
  v128 m, r;
  m.I8 = a.I8 >> 7;
  r.U8 = (a.U8 ^ m.U8) - m.U8;
  return r;
#else
  v128 r;
  for (int i = 0; i < 16; i++) r.u8[i] = (uint8_t)(a.i8[i] < 0 ? 0u - (uint32_t)a.u8[i] : (uint32_t)a.u8[i]);
  return r;
#endif
}

static inline v128 i8x16_max_s(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 m, r;
  m.I8 = a.I8 > b.I8;
  r.I8 = (a.I8 & m.I8) | (b.I8 & ~m.I8);
  return r;
#else
  v128 r;
  for (int i = 0; i < 16; i++) r.i8[i] = a.i8[i] > b.i8[i] ? a.i8[i] : b.i8[i];
  return r;
#endif
}

static inline int8_t load_i8(const uint8_t *p) {
  int8_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline bool add_overflows_i8(int8_t a, int8_t b) {
  int64_t r = (int64_t)a + (int64_t)b;
  return r < (-128ll) || r > 127ll;
}

static inline int8_t add_i8(int8_t a, int8_t b) {
  return (int8_t)((uint32_t)a + (uint32_t)b);
}

static inline int8_t sat_add_i8(int8_t a, int8_t b) {
  return add_overflows_i8(a, b) ? (b > 0 ? 127 : (-128)) : add_i8(a, b);
}

static inline bool sub_overflows_i8(int8_t a, int8_t b) {
  int64_t r = (int64_t)a - (int64_t)b;
  return r < (-128ll) || r > 127ll;
}

static inline int8_t sub_i8(int8_t a, int8_t b) {
  return (int8_t)((uint32_t)a - (uint32_t)b);
}

static inline int8_t sat_sub_i8(int8_t a, int8_t b) {
  return sub_overflows_i8(a, b) ? (b < 0 ? 127 : (-128)) : sub_i8(a, b);
}

static inline int8_t neg_i8(int8_t a) {
  return (int8_t)(0u - (uint32_t)a);
}

static inline int8_t abs_i8(int8_t a) {
  return a < 0 ? neg_i8(a) : a;
}

static inline int8_t max_i8(int8_t a, int8_t b) {
  return a > b ? a : b;
}

static inline int32_t sub_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a - (uint32_t)b);
}

static inline uint16_t shl_u16(uint16_t a, int32_t n) {
  return n >= 16 ? 0 : (uint16_t)((uint32_t)a << n);
}

static inline uint16_t shr_u16(uint16_t a, int32_t n) {
  return n >= 16 ? 0 : (uint16_t)(a >> n);
}

static inline int32_t popcnt_u32(uint32_t a) {
  a = a - ((a >> 1) & 0x55555555u);
  a = (a & 0x33333333u) + ((a >> 2) & 0x33333333u);
  return (int32_t)((((a + (a >> 4)) & 0x0f0f0f0fu) * 0x01010101u) >> 24);
}

static inline int32_t popcnt_u16(uint16_t a) {
  return popcnt_u32((uint32_t)(uint16_t)a);
}

static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

static inline v128 f64x2_convert_low_i32x4_s(v128 a) {
  v128 r;
  for (int i = 0; i < 2; i++) r.f64[i] = (double)a.i32[i];
  return r;
}

static inline v128 f64x2_div(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.F64 = a.F64 / b.F64;
  return r;
#else
  v128 r;
  for (int i = 0; i < 2; i++) r.f64[i] = a.f64[i] / b.f64[i];
  return r;
#endif
}

static inline v128 f32x4_convert_i32x4_s(v128 a) {
  v128 r;
  for (int i = 0; i < 4; i++) r.f32[i] = (float)a.i32[i];
  return r;
}

static inline double trunc_f64(double a) {
  return trunc(a);
}

static inline void store_i32(uint8_t *p, int32_t v) {
  memcpy(p, &v, sizeof v);
}

static inline void store_f64(uint8_t *p, double v) {
  memcpy(p, &v, sizeof v);
}

/* kernel.narrow/1 */
static void narrow_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, uint8_t *restrict a) {
  (void)grain;
  (void)work;
  // storage_types.tri:5
  const uint32_t u = to << 4;
  for (uint32_t i = from << 4; i < u; i = i + 16u) {
    const uint32_t u2 = i << 2;
    const v128 v = i8x16_shuffle(load_v128(x + u2), load_v128(x + (u2 + 16u)), 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29);
    const v128 v2 = i8x16_shuffle(load_v128(x + (u2 + 32u)), load_v128(x + (u2 + 48u)), 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29);
    store_v128(a + i, i8x16_shuffle(v, v2, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30));
  }
}

/* kernel.narrow/2 */
static void narrow_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, uint8_t *restrict b) {
  (void)grain;
  (void)work;
  // storage_types.tri:6
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    store_u8(b + u, min_i32(max_i32(load_i32(x + (u << 2)), 0), 255));
  }
}

/* kernel.narrow/3 */
static void narrow_3(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, uint8_t *restrict c) {
  (void)grain;
  (void)work;
  // storage_types.tri:7
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    store_i16(c + (u << 1), min_i32(max_i32(load_i32(x + (u << 2)), -32768), 32767));
  }
}

/* kernel.narrow/4 */
static void narrow_4(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, uint8_t *restrict d) {
  (void)grain;
  (void)work;
  // storage_types.tri:8
  const uint32_t u = to << 3;
  for (uint32_t i = from << 3; i < u; i = i + 8u) {
    const uint32_t u2 = i << 2;
    const v128 v = i8x16_shuffle(load_v128(x + u2), load_v128(x + (u2 + 16u)), 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29);
    store_v128(d + (i << 1), v);
  }
}

/* kernel.narrow/5 */
static void narrow_5(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, uint8_t *restrict e) {
  (void)grain;
  (void)work;
  // storage_types.tri:9
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    store_i8(e + u, wrap_i32_t5(load_i32(x + (u << 2))));
  }
}

static void narrow_body(const uint8_t *restrict x, uint8_t *restrict a, uint8_t *restrict b, uint8_t *restrict c, uint8_t *restrict d, uint8_t *restrict e, int32_t N) {
  // storage_types.tri:5
  const uint32_t u = (uint32_t)max_i32(N, 0);
  const uint32_t u2 = u > 0u ? u : 0u;
  const uint32_t u3 = u2 >> 4;
  if (u3 >= 342u) {
    narrow_1(0u, u3, 1u, 12u, x, a);
  } else {
    uint32_t i = 0u;
    for (;;) {
      const uint32_t u4 = i + 16u;
      if (!(u4 <= u)) break;
      const uint32_t u5 = i << 2;
      const v128 v = i8x16_shuffle(load_v128(x + u5), load_v128(x + (u5 + 16u)), 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29);
      const v128 v2 = i8x16_shuffle(load_v128(x + (u5 + 32u)), load_v128(x + (u5 + 48u)), 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29);
      store_v128(a + i, i8x16_shuffle(v, v2, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30));
      i = u4;
    }
  }
  for (int32_t i2 = (int32_t)(u3 << 4); i2 < N; i2++) {
    const uint32_t u6 = (uint32_t)i2;
    store_i8(a + u6, (int8_t)load_i32(x + (u6 << 2)));
  }
  // storage_types.tri:6
  const uint32_t u7 = N > 0 ? (uint32_t)N : 0u;
  if (u7 >= 373u) {
    narrow_2(0u, u7, 1u, 11u, x, b);
  } else {
    for (int32_t i3 = 0; i3 < N; i3++) {
      const uint32_t u8 = (uint32_t)i3;
      store_u8(b + u8, min_i32(max_i32(load_i32(x + (u8 << 2)), 0), 255));
    }
  }
  // storage_types.tri:7
  if (u7 >= 342u) {
    narrow_3(0u, u7, 1u, 12u, x, c);
  } else {
    for (int32_t i4 = 0; i4 < N; i4++) {
      const uint32_t u9 = (uint32_t)i4;
      store_i16(c + (u9 << 1), min_i32(max_i32(load_i32(x + (u9 << 2)), -32768), 32767));
    }
  }
  // storage_types.tri:8
  const uint32_t u10 = u2 >> 3;
  if (u10 >= 456u) {
    narrow_4(0u, u10, 1u, 9u, x, d);
  } else {
    uint32_t i5 = 0u;
    for (;;) {
      const uint32_t u11 = i5 + 8u;
      if (!(u11 <= u)) break;
      const uint32_t u12 = i5 << 2;
      const v128 v3 = i8x16_shuffle(load_v128(x + u12), load_v128(x + (u12 + 16u)), 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29);
      store_v128(d + (i5 << 1), v3);
      i5 = u11;
    }
  }
  for (int32_t i6 = (int32_t)(u10 << 3); i6 < N; i6++) {
    const uint32_t u13 = (uint32_t)i6;
    store_u16(d + (u13 << 1), (uint16_t)load_i32(x + (u13 << 2)));
  }
  // storage_types.tri:9
  if (u7 >= 456u) {
    narrow_5(0u, u7, 1u, 9u, x, e);
  } else {
    for (int32_t i7 = 0; i7 < N; i7++) {
      const uint32_t u14 = (uint32_t)i7;
      store_i8(e + u14, wrap_i32_t5(load_i32(x + (u14 << 2))));
    }
  }
}

uint32_t narrow(const int32_t *x, int8_t *a, uint8_t *b, int16_t *c, uint16_t *d, int8_t *e, int32_t N) {
  if (N < 0) return 4u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 1.0 > 4294967040.0) return 10u;
  if ((double)N * 1.0 > 4294967040.0) return 10u;
  if ((double)N * 2.0 > 4294967040.0) return 10u;
  if ((double)N * 2.0 > 4294967040.0) return 10u;
  if ((double)N * 1.0 > 4294967040.0) return 10u;
  narrow_body((const uint8_t *)x, (uint8_t *)a, (uint8_t *)b, (uint8_t *)c, (uint8_t *)d, (uint8_t *)e, N);
  return 0u;
}

/* kernel.halves/1 */
static void halves_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, uint8_t *restrict h) {
  (void)grain;
  (void)work;
  // storage_types.tri:13
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    store_u16(h + (u << 1), to_f16(load_f32(x + (u << 2))));
  }
}

/* kernel.halves/2 */
static void halves_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, uint8_t *restrict b) {
  (void)grain;
  (void)work;
  // storage_types.tri:14
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    store_u16(b + (u << 1), to_bf16(load_f32(x + (u << 2))));
  }
}

/* kernel.halves/3 */
static void halves_3(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, uint8_t *restrict sum) {
  (void)grain;
  (void)work;
  // storage_types.tri:15
  const uint32_t u = to << 2;
  for (uint32_t i = from << 2; i < u; i = i + 4u) {
    const uint32_t u2 = i << 2;
    store_v128(sum + u2, f32x4_add(load_v128(x + u2), bits_v128(0x3f0000003f000000ull, 0x3f0000003f000000ull)));
  }
}

static void halves_body(const uint8_t *restrict x, uint8_t *restrict h, uint8_t *restrict b, uint8_t *restrict sum, int32_t N) {
  // storage_types.tri:13
  const uint32_t u = N > 0 ? (uint32_t)N : 0u;
  const bool c = u >= 456u;
  if (c) {
    halves_1(0u, u, 1u, 9u, x, h);
  } else {
    for (int32_t i = 0; i < N; i++) {
      const uint32_t u2 = (uint32_t)i;
      store_u16(h + (u2 << 1), to_f16(load_f32(x + (u2 << 2))));
    }
  }
  // storage_types.tri:14
  if (c) {
    halves_2(0u, u, 1u, 9u, x, b);
  } else {
    for (int32_t i2 = 0; i2 < N; i2++) {
      const uint32_t u3 = (uint32_t)i2;
      store_u16(b + (u3 << 1), to_bf16(load_f32(x + (u3 << 2))));
    }
  }
  // storage_types.tri:15
  const uint32_t u4 = (uint32_t)max_i32(N, 0);
  const uint32_t u5 = (u4 > 0u ? u4 : 0u) >> 2;
  if (u5 >= 456u) {
    halves_3(0u, u5, 1u, 9u, x, sum);
  } else {
    uint32_t i3 = 0u;
    for (;;) {
      const uint32_t u6 = i3 + 4u;
      if (!(u6 <= u4)) break;
      const uint32_t u7 = i3 << 2;
      store_v128(sum + u7, f32x4_add(load_v128(x + u7), bits_v128(0x3f0000003f000000ull, 0x3f0000003f000000ull)));
      i3 = u6;
    }
  }
  for (int32_t i4 = (int32_t)(u5 << 2); i4 < N; i4++) {
    const uint32_t u8 = (uint32_t)i4 << 2;
    store_f32(sum + u8, load_f32(x + u8) + 0.5f);
  }
}

uint32_t halves(const float *x, uint16_t *h, uint16_t *b, float *sum, int32_t N) {
  if (N < 0) return 4u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 2.0 > 4294967040.0) return 10u;
  if ((double)N * 2.0 > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  halves_body((const uint8_t *)x, (uint8_t *)h, (uint8_t *)b, (uint8_t *)sum, N);
  return 0u;
}

/* kernel.from_halves/1 */
static void from_halves_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict h, const uint8_t *restrict b, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // storage_types.tri:18
  const uint32_t u = to << 3;
  for (uint32_t i = from << 3; i < u; i = i + 8u) {
    const uint32_t u2 = i << 1;
    const v128 v = load_v128(h + u2);
    const v128 v2 = i32x4_extend_low_i16x8_u(v);
    const v128 v3 = i32x4_extend_high_i16x8_u(v);
    const v128 v4 = v128_and(v2, bits_v128(0x00007fff00007fffull, 0x00007fff00007fffull));
    const v128 v5 = v128_and(i32x4_ge_s(v4, bits_v128(0x00007c0000007c00ull, 0x00007c0000007c00ull)), bits_v128(0x7f8000007f800000ull, 0x7f8000007f800000ull));
    const v128 v6 = v128_or(v128_or(f32x4_mul(i32x4_shl(v4, 13), bits_v128(0x7780000077800000ull, 0x7780000077800000ull)), v5), i32x4_shl(v128_and(v2, bits_v128(0x0000800000008000ull, 0x0000800000008000ull)), 16));
    const v128 v7 = v128_and(v3, bits_v128(0x00007fff00007fffull, 0x00007fff00007fffull));
    const v128 v8 = v128_and(i32x4_ge_s(v7, bits_v128(0x00007c0000007c00ull, 0x00007c0000007c00ull)), bits_v128(0x7f8000007f800000ull, 0x7f8000007f800000ull));
    const v128 v9 = v128_or(v128_or(f32x4_mul(i32x4_shl(v7, 13), bits_v128(0x7780000077800000ull, 0x7780000077800000ull)), v8), i32x4_shl(v128_and(v3, bits_v128(0x0000800000008000ull, 0x0000800000008000ull)), 16));
    const v128 v10 = load_v128(b + u2);
    const uint32_t u3 = i << 2;
    store_v128(y + u3, f32x4_add(v6, i32x4_shl(i32x4_extend_low_i16x8_u(v10), 16)));
    store_v128(y + (u3 + 16u), f32x4_add(v9, i32x4_shl(i32x4_extend_high_i16x8_u(v10), 16)));
  }
}

static void from_halves_body(const uint8_t *restrict h, const uint8_t *restrict b, uint8_t *restrict y, int32_t N) {
  // storage_types.tri:18
  const uint32_t u = (uint32_t)max_i32(N, 0);
  const uint32_t u2 = (u > 0u ? u : 0u) >> 3;
  if (u2 >= 111u) {
    from_halves_1(0u, u2, 1u, 37u, h, b, y);
  } else {
    uint32_t i = 0u;
    for (;;) {
      const uint32_t u3 = i + 8u;
      if (!(u3 <= u)) break;
      const uint32_t u4 = i << 1;
      const v128 v = load_v128(h + u4);
      const v128 v2 = i32x4_extend_low_i16x8_u(v);
      const v128 v3 = i32x4_extend_high_i16x8_u(v);
      const v128 v4 = v128_and(v2, bits_v128(0x00007fff00007fffull, 0x00007fff00007fffull));
      const v128 v5 = v128_and(i32x4_ge_s(v4, bits_v128(0x00007c0000007c00ull, 0x00007c0000007c00ull)), bits_v128(0x7f8000007f800000ull, 0x7f8000007f800000ull));
      const v128 v6 = v128_or(v128_or(f32x4_mul(i32x4_shl(v4, 13), bits_v128(0x7780000077800000ull, 0x7780000077800000ull)), v5), i32x4_shl(v128_and(v2, bits_v128(0x0000800000008000ull, 0x0000800000008000ull)), 16));
      const v128 v7 = v128_and(v3, bits_v128(0x00007fff00007fffull, 0x00007fff00007fffull));
      const v128 v8 = v128_and(i32x4_ge_s(v7, bits_v128(0x00007c0000007c00ull, 0x00007c0000007c00ull)), bits_v128(0x7f8000007f800000ull, 0x7f8000007f800000ull));
      const v128 v9 = v128_or(v128_or(f32x4_mul(i32x4_shl(v7, 13), bits_v128(0x7780000077800000ull, 0x7780000077800000ull)), v8), i32x4_shl(v128_and(v3, bits_v128(0x0000800000008000ull, 0x0000800000008000ull)), 16));
      const v128 v10 = load_v128(b + u4);
      const uint32_t u5 = i << 2;
      store_v128(y + u5, f32x4_add(v6, i32x4_shl(i32x4_extend_low_i16x8_u(v10), 16)));
      store_v128(y + (u5 + 16u), f32x4_add(v9, i32x4_shl(i32x4_extend_high_i16x8_u(v10), 16)));
      i = u3;
    }
  }
  for (int32_t i2 = (int32_t)(u2 << 3); i2 < N; i2++) {
    const uint32_t u6 = (uint32_t)i2;
    const uint32_t u7 = u6 << 1;
    store_f32(y + (u6 << 2), from_f16(load_u16(h + u7)) + from_bf16(load_u16(b + u7)));
  }
}

uint32_t from_halves(const uint16_t *h, const uint16_t *b, float *y, int32_t N) {
  if (N < 0) return 4u;
  if ((double)N * 2.0 > 4294967040.0) return 10u;
  if ((double)N * 2.0 > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  from_halves_body((const uint8_t *)h, (const uint8_t *)b, (uint8_t *)y, N);
  return 0u;
}

/* kernel.saturating/1 */
static void saturating_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict s) {
  (void)grain;
  (void)work;
  // storage_types.tri:21
  const uint32_t u = to << 4;
  for (uint32_t i = from << 4; i < u; i = i + 16u) {
    store_v128(s + i, i8x16_add_sat_s(load_v128(x + i), load_v128(y + i)));
  }
}

/* kernel.saturating/2 */
static void saturating_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict d) {
  (void)grain;
  (void)work;
  // storage_types.tri:22
  const uint32_t u = to << 4;
  for (uint32_t i = from << 4; i < u; i = i + 16u) {
    store_v128(d + i, i8x16_sub_sat_s(load_v128(x + i), load_v128(y + i)));
  }
}

/* kernel.saturating/3 */
static void saturating_3(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict m) {
  (void)grain;
  (void)work;
  // storage_types.tri:23
  const uint32_t u = to << 4;
  for (uint32_t i = from << 4; i < u; i = i + 16u) {
    store_v128(m + i, i8x16_max_s(i8x16_abs(load_v128(x + i)), load_v128(y + i)));
  }
}

static void saturating_body(const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict s, uint8_t *restrict d, uint8_t *restrict m, int32_t N) {
  // storage_types.tri:21
  const uint32_t u = (uint32_t)max_i32(N, 0);
  const uint32_t u2 = (u > 0u ? u : 0u) >> 4;
  const bool c = u2 >= 512u;
  if (c) {
    saturating_1(0u, u2, 1u, 8u, x, y, s);
  } else {
    uint32_t i = 0u;
    for (;;) {
      const uint32_t u3 = i + 16u;
      if (!(u3 <= u)) break;
      store_v128(s + i, i8x16_add_sat_s(load_v128(x + i), load_v128(y + i)));
      i = u3;
    }
  }
  const int32_t n = (int32_t)(u2 << 4);
  for (int32_t i2 = n; i2 < N; i2++) {
    const uint32_t u4 = (uint32_t)i2;
    store_i8(s + u4, sat_add_i8(load_i8(x + u4), load_i8(y + u4)));
  }
  // storage_types.tri:22
  if (c) {
    saturating_2(0u, u2, 1u, 8u, x, y, d);
  } else {
    uint32_t i3 = 0u;
    for (;;) {
      const uint32_t u5 = i3 + 16u;
      if (!(u5 <= u)) break;
      store_v128(d + i3, i8x16_sub_sat_s(load_v128(x + i3), load_v128(y + i3)));
      i3 = u5;
    }
  }
  for (int32_t i4 = n; i4 < N; i4++) {
    const uint32_t u6 = (uint32_t)i4;
    store_i8(d + u6, sat_sub_i8(load_i8(x + u6), load_i8(y + u6)));
  }
  // storage_types.tri:23
  if (u2 >= 456u) {
    saturating_3(0u, u2, 1u, 9u, x, y, m);
  } else {
    uint32_t i5 = 0u;
    for (;;) {
      const uint32_t u7 = i5 + 16u;
      if (!(u7 <= u)) break;
      store_v128(m + i5, i8x16_max_s(i8x16_abs(load_v128(x + i5)), load_v128(y + i5)));
      i5 = u7;
    }
  }
  for (int32_t i6 = n; i6 < N; i6++) {
    const uint32_t u8 = (uint32_t)i6;
    store_i8(m + u8, max_i8(abs_i8(load_i8(x + u8)), load_i8(y + u8)));
  }
}

uint32_t saturating(const int8_t *x, const int8_t *y, int8_t *s, int8_t *d, int8_t *m, int32_t N) {
  if (N < 0) return 4u;
  if ((double)N * 1.0 > 4294967040.0) return 10u;
  if ((double)N * 1.0 > 4294967040.0) return 10u;
  if ((double)N * 1.0 > 4294967040.0) return 10u;
  if ((double)N * 1.0 > 4294967040.0) return 10u;
  if ((double)N * 1.0 > 4294967040.0) return 10u;
  saturating_body((const uint8_t *)x, (const uint8_t *)y, (uint8_t *)s, (uint8_t *)d, (uint8_t *)m, N);
  return 0u;
}

/* kernel.bits/1 */
static uint32_t bits_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, int32_t k, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // storage_types.tri:27
  const int32_t n = (int32_t)to;
  const int32_t n2 = sub_i32(16, k);
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i << 1;
    const uint16_t u2 = load_u16(x + u);
    if (k < 0) {
      return 40u; // shift
    }
    if (n2 < 0) {
      return 72u; // shift
    }
    store_u16(y + u, (shl_u16(u2, k) | shr_u16(u2, n2)) ^ 21845);
  }
  return 0u;
}

/* kernel.bits/2 */
static void bits_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, uint8_t *restrict parity) {
  (void)grain;
  (void)work;
  // storage_types.tri:29
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    store_u8(parity + u, popcnt_u16(load_u16(x + (u << 1))) % 2 == 1);
  }
}

static uint32_t bits_body(const uint8_t *restrict x, uint8_t *restrict y, uint8_t *restrict parity, int32_t k, int32_t N, int32_t *r0) {
  // storage_types.tri:27
  const uint32_t u = N > 0 ? (uint32_t)N : 0u;
  if (u >= 293u) {
    const uint32_t status_ = bits_1(0u, u, 1u, 14u, x, k, y);
    if (status_ != 0u) {
      return status_;
    }
  } else {
    const int32_t n = sub_i32(16, k);
    for (int32_t i = 0; i < N; i++) {
      const uint32_t u2 = (uint32_t)i << 1;
      const uint16_t u3 = load_u16(x + u2);
      if (k < 0) {
        return 40u; // shift
      }
      if (n < 0) {
        return 72u; // shift
      }
      store_u16(y + u2, (shl_u16(u3, k) | shr_u16(u3, n)) ^ 21845);
    }
  }
  // storage_types.tri:28
  int32_t n2 = 0;
  for (int32_t i2 = 0; i2 < N; i2++) {
    n2 = add_i32(n2, popcnt_u16(load_u16(x + ((uint32_t)i2 << 1))));
  }
  // storage_types.tri:29
  if (u >= 373u) {
    bits_2(0u, u, 1u, 11u, x, parity);
  } else {
    for (int32_t i3 = 0; i3 < N; i3++) {
      const uint32_t u4 = (uint32_t)i3;
      store_u8(parity + u4, popcnt_u16(load_u16(x + (u4 << 1))) % 2 == 1);
    }
  }
  *r0 = n2;
  return 0u;
}

uint32_t bits(const uint16_t *x, uint16_t *y, uint8_t *parity, int32_t k, int32_t N, int32_t *result0) {
  if (N < 0) return 4u;
  if ((double)N * 2.0 > 4294967040.0) return 10u;
  if ((double)N * 2.0 > 4294967040.0) return 10u;
  if ((double)N * 1.0 > 4294967040.0) return 10u;
  return bits_body((const uint8_t *)x, (uint8_t *)y, (uint8_t *)parity, k, N, result0);
}

/* kernel.doubles/1 */
static void doubles_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // storage_types.tri:33
  const uint32_t u = to << 2;
  for (uint32_t i = from << 2; i < u; i = i + 4u) {
    const v128 v = load_v128(x + (i << 2));
    const v128 v2 = f64x2_div(f64x2_convert_low_i32x4_s(i8x16_shuffle(v, v, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7)), bits_v128(0x4008000000000000ull, 0x4008000000000000ull));
    const uint32_t u2 = i << 3;
    store_v128(y + u2, f64x2_div(f64x2_convert_low_i32x4_s(v), bits_v128(0x4008000000000000ull, 0x4008000000000000ull)));
    store_v128(y + (u2 + 16u), v2);
  }
}

/* kernel.doubles/2 */
static void doubles_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, uint8_t *restrict r) {
  (void)grain;
  (void)work;
  // storage_types.tri:34
  const uint32_t u = to << 2;
  for (uint32_t i = from << 2; i < u; i = i + 4u) {
    const uint32_t u2 = i << 2;
    const v128 v = f32x4_mul(f32x4_convert_i32x4_s(load_v128(x + u2)), bits_v128(0x3dcccccd3dcccccdull, 0x3dcccccd3dcccccdull));
    store_v128(r + u2, v);
  }
}

/* kernel.doubles/3 */
static uint32_t doubles_3(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, uint8_t *restrict t) {
  (void)grain;
  (void)work;
  // storage_types.tri:35
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i << 2;
    const double t2 = trunc_f64((double)load_i32(x + u) / 3.0);
    if (!(t2 >= (-2147483648.0) && t2 <= 2147483647.0)) {
      return 102u; // range
    }
    store_i32(t + u, (int32_t)t2);
  }
  return 0u;
}

static uint32_t doubles_body(const uint8_t *restrict x, uint8_t *restrict y, uint8_t *restrict r, uint8_t *restrict t, int32_t N) {
  // storage_types.tri:33
  const uint32_t u = (uint32_t)max_i32(N, 0);
  const uint32_t u2 = (u > 0u ? u : 0u) >> 2;
  if (u2 >= 293u) {
    doubles_1(0u, u2, 1u, 14u, x, y);
  } else {
    uint32_t i = 0u;
    for (;;) {
      const uint32_t u3 = i + 4u;
      if (!(u3 <= u)) break;
      const v128 v = load_v128(x + (i << 2));
      const v128 v2 = f64x2_div(f64x2_convert_low_i32x4_s(i8x16_shuffle(v, v, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7)), bits_v128(0x4008000000000000ull, 0x4008000000000000ull));
      const uint32_t u4 = i << 3;
      store_v128(y + u4, f64x2_div(f64x2_convert_low_i32x4_s(v), bits_v128(0x4008000000000000ull, 0x4008000000000000ull)));
      store_v128(y + (u4 + 16u), v2);
      i = u3;
    }
  }
  const int32_t n = (int32_t)(u2 << 2);
  for (int32_t i2 = n; i2 < N; i2++) {
    const uint32_t u5 = (uint32_t)i2;
    store_f64(y + (u5 << 3), (double)load_i32(x + (u5 << 2)) / 3.0);
  }
  // storage_types.tri:34
  if (u2 >= 410u) {
    doubles_2(0u, u2, 1u, 10u, x, r);
  } else {
    uint32_t i3 = 0u;
    for (;;) {
      const uint32_t u6 = i3 + 4u;
      if (!(u6 <= u)) break;
      const uint32_t u7 = i3 << 2;
      const v128 v3 = f32x4_mul(f32x4_convert_i32x4_s(load_v128(x + u7)), bits_v128(0x3dcccccd3dcccccdull, 0x3dcccccd3dcccccdull));
      store_v128(r + u7, v3);
      i3 = u6;
    }
  }
  for (int32_t i4 = n; i4 < N; i4++) {
    const uint32_t u8 = (uint32_t)i4 << 2;
    store_f32(r + u8, (float)load_i32(x + u8) * 0.10000000149011612f);
  }
  // storage_types.tri:35
  const uint32_t u9 = N > 0 ? (uint32_t)N : 0u;
  if (u9 >= 342u) {
    const uint32_t status_ = doubles_3(0u, u9, 1u, 12u, x, t);
    if (status_ != 0u) {
      return status_;
    }
  } else {
    for (int32_t i5 = 0; i5 < N; i5++) {
      const uint32_t u10 = (uint32_t)i5 << 2;
      const double t2 = trunc_f64((double)load_i32(x + u10) / 3.0);
      if (!(t2 >= (-2147483648.0) && t2 <= 2147483647.0)) {
        return 102u; // range
      }
      store_i32(t + u10, (int32_t)t2);
    }
  }
  return 0u;
}

uint32_t doubles(const int32_t *x, double *y, float *r, int32_t *t, int32_t N) {
  if (N < 0) return 4u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 8.0 > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  return doubles_body((const uint8_t *)x, (uint8_t *)y, (uint8_t *)r, (uint8_t *)t, N);
}

const char *storage_types_trap(uint32_t status) {
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

const char *storage_types_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "storage_types.tri:27:11",
    "storage_types.tri:27:23",
    "storage_types.tri:35:10",
  };
  status >>= 5;
  return status <= 3u ? places[status] : "";
}
