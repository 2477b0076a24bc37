/*
 * to_bytes, absmean, rescale, row_means, thresholds, from_trits: kernels in C11, made by trinityc.
 * Build: cc -std=c11 -O3 -march=native -ffp-contract=off -c quantisers.c, and link with -lm. Contraction of
 * multiplications and additions must stay off, and so must -ffast-math: results are the same bits everywhere then.
 */

#include "quantisers.h"

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

static inline v128 f32x4_splat(float a) {
#if defined(__GNUC__)
  const float k = (float)a;
  v128 r;
  for (int i = 0; i < 4; i++) r.f32[i] = k;
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.f32[i] = (float)a;
  return r;
#endif
}

static inline v128 load_v128(const uint8_t *p) {
  v128 v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline v128 f32x4_div(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.F32 = a.F32 / b.F32;
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.f32[i] = a.f32[i] / b.f32[i];
  return r;
#endif
}

static inline float nearest_f32(float a) {
  return nearbyintf(a);
}

static inline v128 f32x4_nearest(v128 a) {
  v128 r;
  for (int i = 0; i < 4; i++) r.f32[i] = nearest_f32(a.f32[i]);
  return r;
}

static inline int32_t sat_i32_f32(float a) {
  if (a != a) return 0;
  if (a < (-2147483648.0f)) return (-2147483647 - 1);
  if (a > 2147483520.0f) return 2147483647;
  return (int32_t)a;
}

static inline v128 i32x4_trunc_sat_f32x4_s(v128 a) {
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = (uint32_t)sat_i32_f32(a.f32[i]);
  return r;
}

static inline v128 i16x8_narrow_i32x4_s(v128 a, v128 b) {
  v128 r;
  for (int i = 0; i < 8; i++) {
    int32_t x = i < 4 ? a.i32[i] : b.i32[i - 4];
    r.u16[i] = (uint16_t)(x < -32768 ? -32768 : x > 32767 ? 32767 : x);
  }
  return r;
}

static inline v128 i8x16_narrow_i16x8_s(v128 a, v128 b) {
  v128 r;
  for (int i = 0; i < 16; i++) {
    int16_t x = i < 8 ? a.i16[i] : b.i16[i - 8];
    r.u8[i] = (uint8_t)(x < -128 ? -128 : x > 127 ? 127 : x);
  }
  return r;
}

static inline void store_v128(uint8_t *p, v128 v) {
  memcpy(p, &v, sizeof v);
}

static inline int32_t max_i32(int32_t a, int32_t b) {
  return a > b ? a : b;
}

static inline v128 bits_v128(uint64_t low, uint64_t high) {
  v128 r;
  r.u64[0] = low;
  r.u64[1] = high;
  return r;
}

static inline v128 f32x4_abs(v128 a) {
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = a.u32[i] & ~0x80000000u;
  return r;
}

static inline uint32_t raw_f32(float a) {
  uint32_t u;
  memcpy(&u, &a, sizeof u);
  return u;
}

static inline uint32_t bits_f32(float a) {
  if (a != a) return 0x7fc00000u;
  return raw_f32(a);
}

static inline float max_f32(float a, float b) {
  if (a != a) return a;
  if (b != b) return b;
  if (a == b) return (bits_f32(b) >> 31) != 0 ? a : b;
  return a > b ? a : b;
}

static inline v128 f32x4_max(v128 a, v128 b) {
  v128 r;
  for (int i = 0; i < 4; i++) r.f32[i] = max_f32(a.f32[i], b.f32[i]);
  return r;
}

static inline float f32x4_extract_lane(v128 a, int lane) {
  return a.f32[lane];
}

static inline float from_bits_f32(uint32_t u) {
  float a;
  memcpy(&a, &u, sizeof a);
  return a;
}

static inline float load_f32(const uint8_t *p) {
  float v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline float abs_f32(float a) {
  return fabsf(a);
}

static inline int8_t sat_i8_f32(float a) {
  if (a != a) return 0;
  if (a < (-128.0f)) return (-128);
  if (a > 127.0f) return 127;
  return (int8_t)a;
}

static inline void store_i8(uint8_t *p, int8_t v) {
  memcpy(p, &v, sizeof v);
}

static inline v128 f32x4_gt(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.I32 = a.F32 > b.F32;
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = (uint32_t)-(uint32_t)(a.f32[i] > b.f32[i]);
  return r;
#endif
}

static inline v128 f32x4_lt(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.I32 = a.F32 < b.F32;
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = (uint32_t)-(uint32_t)(a.f32[i] < b.f32[i]);
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

static inline v128 i8x16_shl(v128 a, int32_t b) {
#if defined(__GNUC__)
  const uint8_t k = (uint8_t)(b & 7);
  v128 r;
  r.U8 = a.U8 << k;
  return r;
#else
  v128 r;
  for (int i = 0; i < 16; i++) r.u8[i] = (uint8_t)((uint32_t)a.u8[i] << ((uint32_t)b & 7u));
  return r;
#endif
}

static inline uint8_t load_u8(const uint8_t *p) {
  uint8_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline void store_u8(uint8_t *p, uint8_t v) {
  memcpy(p, &v, sizeof v);
}

static inline uint8_t * scratch_u32(uint32_t bytes, uint32_t header) {
  return bytes > 0x7fff0000u ? NULL : (uint8_t *)calloc(1, (size_t)bytes + header);
}

static inline void fill_u8(uint8_t *p, uint8_t byte, uint32_t n) {
  if (n != 0u) memset(p, byte, n);
}

static inline void store_f32(uint8_t *p, float v) {
  memcpy(p, &v, sizeof v);
}

static inline int32_t mul_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a * (uint32_t)b);
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

static inline v128 f32x4_convert_i32x4_s(v128 a) {
  v128 r;
  for (int i = 0; i < 4; i++) r.f32[i] = (float)a.i32[i];
  return r;
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

static inline int32_t load_i32(const uint8_t *p) {
  int32_t v;
  memcpy(&v, p, sizeof v);
  return v;
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

static inline uint32_t max_u32(uint32_t a, uint32_t b) {
  return a > b ? a : b;
}

static inline v128 i16x8_splat(int32_t a) {
#if defined(__GNUC__)
  const uint16_t k = (uint16_t)a;
  v128 r;
  for (int i = 0; i < 8; i++) r.u16[i] = k;
  return r;
#else
  v128 r;
  for (int i = 0; i < 8; i++) r.i16[i] = (int16_t)a;
  return r;
#endif
}

static inline v128 i16x8_gt_s(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.I16 = a.I16 > b.I16;
  return r;
#else
  v128 r;
  for (int i = 0; i < 8; i++) r.u16[i] = (uint16_t)(-(uint16_t)(a.i16[i] > b.i16[i]));
  return r;
#endif
}

static inline v128 i16x8_lt_s(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.I16 = a.I16 < b.I16;
  return r;
#else
  v128 r;
  for (int i = 0; i < 8; i++) r.u16[i] = (uint16_t)(-(uint16_t)(a.i16[i] < b.i16[i]));
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

static inline int32_t i8x16_bitmask(v128 a) {
  uint32_t m = 0u;
  for (int i = 0; i < 16; i++) m |= (uint32_t)(a.u8[i] >> 7) << i;
  return (int32_t)m;
}

static inline void store_u16(uint8_t *p, uint16_t v) {
  memcpy(p, &v, sizeof v);
}

static inline int16_t load_i16(const uint8_t *p) {
  int16_t v;
  memcpy(&v, p, sizeof v);
  return v;
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

static inline int64_t shr_i64(int64_t a, int32_t n) {
  return (int64_t)(a >> (n >= 64 ? 63 : n));
}

static inline v128 i16x8_shr_u(v128 a, int32_t b) {
#if defined(__GNUC__)
  const uint16_t k = (uint16_t)(b & 15);
  v128 r;
  r.U16 = a.U16 >> k;
  return r;
#else
  v128 r;
  for (int i = 0; i < 8; i++) r.u16[i] = (uint16_t)(a.u16[i] >> ((uint32_t)b & 15u));
  return r;
#endif
}

static inline v128 i16x8_mul(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.U16 = a.U16 * b.U16;
  return r;
#else
  v128 r;
  for (int i = 0; i < 8; i++) r.u16[i] = (uint16_t)((uint32_t)a.u16[i] * (uint32_t)b.u16[i]);
  return r;
#endif
}

static inline v128 i16x8_sub(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.U16 = a.U16 - b.U16;
  return r;
#else
  v128 r;
  for (int i = 0; i < 8; i++) r.u16[i] = (uint16_t)((uint32_t)a.u16[i] - (uint32_t)b.u16[i]);
  return r;
#endif
}

static inline v128 i16x8_shl(v128 a, int32_t b) {
#if defined(__GNUC__)
  const uint16_t k = (uint16_t)(b & 15);
  v128 r;
  r.U16 = a.U16 << k;
  return r;
#else
  v128 r;
  for (int i = 0; i < 8; i++) r.u16[i] = (uint16_t)((uint32_t)a.u16[i] << ((uint32_t)b & 15u));
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

static inline v128 i8x16_sub(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.U8 = a.U8 - b.U8;
  return r;
#else
  v128 r;
  for (int i = 0; i < 16; i++) r.u8[i] = (uint8_t)((uint32_t)a.u8[i] - (uint32_t)b.u8[i]);
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

static inline int8_t wrap_i32_t1(int32_t a) {
  int32_t r = a % 3;
  return (int8_t)(r > 1 ? r - 3 : r < (-1) ? r + 3 : r);
}

/* kernel.to_bytes/1 */
static void to_bytes_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, float p, uint8_t *restrict q) {
  (void)grain;
  (void)work;
  // quantisers.tri:8
  const uint32_t u = to << 4;
  const v128 v = f32x4_splat(p);
  for (uint32_t i = from << 4; i < u; i = i + 16u) {
    const uint32_t u2 = i << 2;
    const v128 v2 = i16x8_narrow_i32x4_s(i32x4_trunc_sat_f32x4_s(f32x4_nearest(f32x4_div(load_v128(x + u2), v))), i32x4_trunc_sat_f32x4_s(f32x4_nearest(f32x4_div(load_v128(x + (u2 + 16u)), v))));
    const v128 v3 = i16x8_narrow_i32x4_s(i32x4_trunc_sat_f32x4_s(f32x4_nearest(f32x4_div(load_v128(x + (u2 + 32u)), v))), i32x4_trunc_sat_f32x4_s(f32x4_nearest(f32x4_div(load_v128(x + (u2 + 48u)), v))));
    store_v128(q + i, i8x16_narrow_i16x8_s(v2, v3));
  }
}

static uint32_t to_bytes_body(const uint8_t *restrict x, uint8_t *restrict q, int32_t N, float *r0) {
  // quantisers.tri:6
  if (N <= 0) {
    return 36u; // shape
  }
  const uint32_t u = (uint32_t)max_i32(N, 0);
  uint32_t i = 0u;
  v128 v = bits_v128(0xff800000ff800000ull, 0xff800000ff800000ull);
  v128 v2 = bits_v128(0xff800000ff800000ull, 0xff800000ff800000ull);
  v128 v3 = bits_v128(0xff800000ff800000ull, 0xff800000ff800000ull);
  v128 v4 = bits_v128(0xff800000ff800000ull, 0xff800000ff800000ull);
  for (;;) {
    const uint32_t u2 = i + 16u;
    if (!(u2 <= u)) break;
    v = f32x4_max(v, f32x4_abs(load_v128(x + (i << 2))));
    v2 = f32x4_max(v2, f32x4_abs(load_v128(x + ((i + 4u) << 2))));
    v3 = f32x4_max(v3, f32x4_abs(load_v128(x + ((i + 8u) << 2))));
    v4 = f32x4_max(v4, f32x4_abs(load_v128(x + ((i + 12u) << 2))));
    i = u2;
  }
  uint32_t i2 = i;
  v128 v5 = f32x4_max(f32x4_max(f32x4_max(v, v2), v3), v4);
  for (;;) {
    const uint32_t u3 = i2 + 4u;
    if (!(u3 <= u)) break;
    v5 = f32x4_max(v5, f32x4_abs(load_v128(x + (i2 << 2))));
    i2 = u3;
  }
  const float f = max_f32(max_f32(max_f32(f32x4_extract_lane(v5, 0), from_bits_f32(0xff800000u)), f32x4_extract_lane(v5, 1)), f32x4_extract_lane(v5, 2));
  float f2 = max_f32(f, f32x4_extract_lane(v5, 3));
  for (int32_t i3 = (int32_t)i2; i3 < N; i3++) {
    f2 = max_f32(f2, abs_f32(load_f32(x + ((uint32_t)i3 << 2))));
  }
  // quantisers.tri:7
  float f3;
  if (f2 > 0.0f) {
    f3 = f2 / 127.0f;
  } else {
    f3 = 1.0f;
  }
  // quantisers.tri:8
  const uint32_t u4 = u >> 4;
  if (u4 >= 164u) {
    to_bytes_1(0u, u4, 1u, 25u, x, f3, q);
  } else {
    const v128 v6 = f32x4_splat(f3);
    uint32_t i4 = 0u;
    for (;;) {
      const uint32_t u5 = i4 + 16u;
      if (!(u5 <= u)) break;
      const uint32_t u6 = i4 << 2;
      const v128 v7 = i16x8_narrow_i32x4_s(i32x4_trunc_sat_f32x4_s(f32x4_nearest(f32x4_div(load_v128(x + u6), v6))), i32x4_trunc_sat_f32x4_s(f32x4_nearest(f32x4_div(load_v128(x + (u6 + 16u)), v6))));
      const v128 v8 = i16x8_narrow_i32x4_s(i32x4_trunc_sat_f32x4_s(f32x4_nearest(f32x4_div(load_v128(x + (u6 + 32u)), v6))), i32x4_trunc_sat_f32x4_s(f32x4_nearest(f32x4_div(load_v128(x + (u6 + 48u)), v6))));
      store_v128(q + i4, i8x16_narrow_i16x8_s(v7, v8));
      i4 = u5;
    }
  }
  for (int32_t i5 = (int32_t)(u4 << 4); i5 < N; i5++) {
    const uint32_t u7 = (uint32_t)i5;
    store_i8(q + u7, sat_i8_f32(nearest_f32(load_f32(x + (u7 << 2)) / f3)));
  }
  *r0 = f3;
  return 0u;
}

uint32_t to_bytes(const float *x, int8_t *q, int32_t N, float *result0) {
  if (N < 0) return 4u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 1.0 > 4294967040.0) return 10u;
  return to_bytes_body((const uint8_t *)x, (uint8_t *)q, N, result0);
}

/* kernel.absmean/1 */
static void absmean_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, float p, uint32_t p2, const uint8_t *restrict w, uint32_t p3, uint8_t *restrict t, int32_t K, uint32_t p4) {
  (void)grain;
  (void)work;
  // quantisers.tri:15
  const int32_t n = (int32_t)to;
  const float f = p / 2.0f;
  const uint32_t u = (uint32_t)max_i32(K, 0);
  const v128 v = f32x4_splat(f);
  const float f2 = -f;
  const v128 v2 = f32x4_splat(f2);
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p2;
    const uint32_t u4 = u2 * p3;
    uint32_t j = 0u;
    for (;;) {
      const uint32_t u5 = j + 16u;
      if (!(u5 <= u)) break;
      const uint32_t u6 = u3 + (j << 2);
      const v128 v3 = load_v128(w + u6);
      const v128 v4 = load_v128(w + (u6 + 16u));
      const v128 v5 = load_v128(w + (u6 + 32u));
      const v128 v6 = load_v128(w + (u6 + 48u));
      const v128 v7 = i8x16_shuffle(f32x4_lt(v3, v2), f32x4_lt(v4, v2), 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29);
      const v128 v8 = i8x16_shuffle(f32x4_lt(v5, v2), f32x4_lt(v6, v2), 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29);
      const v128 v9 = v128_bitselect(bits_v128(0xffffffffffffffffull, 0xffffffffffffffffull), bits_v128(0x0000000000000000ull, 0x0000000000000000ull), i8x16_shuffle(v7, v8, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30));
      const v128 v10 = i8x16_shuffle(f32x4_gt(v3, v), f32x4_gt(v4, v), 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29);
      const v128 v11 = i8x16_shuffle(f32x4_gt(v5, v), f32x4_gt(v6, v), 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29);
      const v128 v12 = v128_bitselect(bits_v128(0x0101010101010101ull, 0x0101010101010101ull), v9, i8x16_shuffle(v10, v11, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30));
      const uint32_t u7 = u4 + ((j >> 6) << 4);
      const int32_t n2 = (int32_t)((j >> 3) & 6u);
      const v128 v13 = v128_bitselect(i8x16_shl(i8x16_add(v12, bits_v128(0x0101010101010101ull, 0x0101010101010101ull)), n2), load_v128(t + u7), i8x16_shl(bits_v128(0x0303030303030303ull, 0x0303030303030303ull), n2));
      store_v128(t + u7, v13);
      j = u5;
    }
    const uint32_t u8 = u2 * p4;
    for (int32_t j2 = (int32_t)j; j2 < K; j2++) {
      const uint32_t u9 = (uint32_t)j2;
      const float f3 = load_f32(w + ((u8 + u9) << 2));
      int8_t t2;
      if (f3 > f) {
        t2 = 1;
      } else {
        t2 = f3 < f2 ? -1 : 0;
      }
      const uint32_t u10 = u4 + ((u9 >> 6) << 4) + (u9 & 15u);
      const int32_t n3 = (int32_t)((u9 >> 3) & 6u);
      store_u8(t + u10, (uint8_t)((load_u8(t + u10) & ~(3 << n3)) | ((t2 + 1) << n3)));
    }
  }
}

static uint32_t absmean_body(const uint8_t *restrict w, uint8_t *restrict t, int32_t M, int32_t K, float *r0) {
  uint8_t *scratch = NULL;
  // quantisers.tri:12
  scratch = scratch_u32(128u, 16u);
  if (scratch == NULL) {
    return 74u; // memory
  }
  const uint32_t u = (uint32_t)K;
  const uint32_t u2 = (uint32_t)M;
  const uint32_t u3 = ((u + 63u) >> 6) << 4;
  fill_u8(t, 85, u2 * u3);
  // quantisers.tri:13
  fill_u8(scratch + 16u, 0, 128u);
  uint32_t u4 = 0u;
  for (int32_t i = 0; i < M; i++) {
    const uint32_t u5 = (uint32_t)i * u;
    uint32_t u6 = u4;
    for (int32_t j = 0; j < K; j++) {
      const uint32_t u7 = 16u + ((u6 & 31u) << 2);
      store_f32(scratch + u7, load_f32(scratch + u7) + abs_f32(load_f32(w + ((u5 + (uint32_t)j) << 2))));
      u6 = u6 + 1u;
    }
    u4 = u6;
  }
  const float f = load_f32(scratch + 16u) + load_f32(scratch + (16u + 64u)) + (load_f32(scratch + (16u + 32u)) + load_f32(scratch + (16u + 96u)));
  const float f2 = load_f32(scratch + (16u + 4u)) + load_f32(scratch + (16u + 68u)) + (load_f32(scratch + (16u + 36u)) + load_f32(scratch + (16u + 100u)));
  const float f3 = load_f32(scratch + (16u + 8u)) + load_f32(scratch + (16u + 72u)) + (load_f32(scratch + (16u + 40u)) + load_f32(scratch + (16u + 104u)));
  const float f4 = load_f32(scratch + (16u + 12u)) + load_f32(scratch + (16u + 76u)) + (load_f32(scratch + (16u + 44u)) + load_f32(scratch + (16u + 108u)));
  const float f5 = load_f32(scratch + (16u + 16u)) + load_f32(scratch + (16u + 80u)) + (load_f32(scratch + (16u + 48u)) + load_f32(scratch + (16u + 112u)));
  const float f6 = load_f32(scratch + (16u + 20u)) + load_f32(scratch + (16u + 84u)) + (load_f32(scratch + (16u + 52u)) + load_f32(scratch + (16u + 116u)));
  const float f7 = load_f32(scratch + (16u + 24u)) + load_f32(scratch + (16u + 88u)) + (load_f32(scratch + (16u + 56u)) + load_f32(scratch + (16u + 120u)));
  const float f8 = load_f32(scratch + (16u + 28u)) + load_f32(scratch + (16u + 92u)) + (load_f32(scratch + (16u + 60u)) + load_f32(scratch + (16u + 124u)));
  // quantisers.tri:14
  const float f9 = (f + f5 + (f3 + f7) + (f2 + f6 + (f4 + f8))) / (float)mul_i32(M, K);
  // quantisers.tri:15
  const uint32_t u8 = (uint32_t)max_i32(K, 0);
  const uint32_t u9 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32((u8 > 0u ? u8 : 0u) >> 4, 48u), 9u), 1u), 624u), 1u);
  absmean_1(0u, M > 0 ? u2 : 0u, 1u, u9, f9, u << 2, w, u3, t, K, u);
  free(scratch);
  scratch = NULL;
  *r0 = f9;
  return 0u;
}

uint32_t absmean(const float *w, uint8_t *t, int32_t M, int32_t K, float *result0) {
  if (M < 0 || K < 0) return 4u;
  if ((double)K * 4.0 * (double)M > 4294967040.0) return 10u;
  if (((double)K / 64.0 + 1.0) * 16.0 * (double)M > 4294967040.0) return 10u;
  return absmean_body((const uint8_t *)w, (uint8_t *)t, M, K, result0);
}

/* kernel.rescale/1 */
static void rescale_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict y, float scale, uint8_t *restrict z) {
  (void)grain;
  (void)work;
  // quantisers.tri:20
  const uint32_t u = to << 2;
  const v128 v = f32x4_splat(scale);
  for (uint32_t i = from << 2; i < u; i = i + 4u) {
    const uint32_t u2 = i << 2;
    store_v128(z + u2, f32x4_mul(f32x4_convert_i32x4_s(load_v128(y + u2)), v));
  }
}

static void rescale_body(const uint8_t *restrict y, uint8_t *restrict z, float scale, int32_t N) {
  // quantisers.tri:20
  const uint32_t u = (uint32_t)max_i32(N, 0);
  const uint32_t u2 = (u > 0u ? u : 0u) >> 2;
  if (u2 >= 410u) {
    rescale_1(0u, u2, 1u, 10u, y, scale, z);
  } else {
    const v128 v = f32x4_splat(scale);
    uint32_t i = 0u;
    for (;;) {
      const uint32_t u3 = i + 4u;
      if (!(u3 <= u)) break;
      const uint32_t u4 = i << 2;
      store_v128(z + u4, f32x4_mul(f32x4_convert_i32x4_s(load_v128(y + u4)), v));
      i = u3;
    }
  }
  for (int32_t i2 = (int32_t)(u2 << 2); i2 < N; i2++) {
    const uint32_t u5 = (uint32_t)i2 << 2;
    store_f32(z + u5, (float)load_i32(y + u5) * scale);
  }
}

uint32_t rescale(const int32_t *y, float *z, float scale, int32_t N) {
  if (N < 0) return 4u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  rescale_body((const uint8_t *)y, (uint8_t *)z, scale, N);
  return 0u;
}

/* kernel.row_means/1 */
static uint32_t row_means_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, const uint8_t *restrict w, uint8_t *restrict p2, int32_t K, uint32_t p3, uint8_t *restrict p4) {
  (void)work;
  // quantisers.tri:24
  if (grain == 0u) {
    return 101u; // zero_divisor
  }
  const uint32_t u = (from / grain) << 7;
  const int32_t n = (int32_t)to;
  const uint32_t u2 = (uint32_t)max_i32(K, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u3 = (uint32_t)i;
    const uint32_t u4 = u3 * p;
    uint32_t j = 0u;
    v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v7 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v8 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u5 = j + 32u;
      if (!(u5 <= u2)) break;
      v = f32x4_add(v, f32x4_abs(load_v128(w + (u4 + (j << 2)))));
      v2 = f32x4_add(v2, f32x4_abs(load_v128(w + (u4 + ((j + 4u) << 2)))));
      v3 = f32x4_add(v3, f32x4_abs(load_v128(w + (u4 + ((j + 8u) << 2)))));
      v4 = f32x4_add(v4, f32x4_abs(load_v128(w + (u4 + ((j + 12u) << 2)))));
      v5 = f32x4_add(v5, f32x4_abs(load_v128(w + (u4 + ((j + 16u) << 2)))));
      v6 = f32x4_add(v6, f32x4_abs(load_v128(w + (u4 + ((j + 20u) << 2)))));
      v7 = f32x4_add(v7, f32x4_abs(load_v128(w + (u4 + ((j + 24u) << 2)))));
      v8 = f32x4_add(v8, f32x4_abs(load_v128(w + (u4 + ((j + 28u) << 2)))));
      j = u5;
    }
    store_v128(p2 + u, v);
    store_v128(p2 + (u + 16u), v2);
    store_v128(p2 + (u + 32u), v3);
    store_v128(p2 + (u + 48u), v4);
    store_v128(p2 + (u + 64u), v5);
    store_v128(p2 + (u + 80u), v6);
    store_v128(p2 + (u + 96u), v7);
    store_v128(p2 + (u + 112u), v8);
    const uint32_t u6 = u3 * p3;
    for (int32_t j2 = (int32_t)j; j2 < K; j2++) {
      const uint32_t u7 = (uint32_t)j2;
      const uint32_t u8 = u + ((u7 & 31u) << 2);
      store_f32(p2 + u8, load_f32(p2 + u8) + abs_f32(load_f32(w + ((u6 + u7) << 2))));
    }
    const float f = load_f32(p2 + (u + 4u)) + load_f32(p2 + (u + 68u)) + (load_f32(p2 + (u + 36u)) + load_f32(p2 + (u + 100u)));
    const float f2 = load_f32(p2 + (u + 8u)) + load_f32(p2 + (u + 72u)) + (load_f32(p2 + (u + 40u)) + load_f32(p2 + (u + 104u)));
    const float f3 = load_f32(p2 + (u + 12u)) + load_f32(p2 + (u + 76u)) + (load_f32(p2 + (u + 44u)) + load_f32(p2 + (u + 108u)));
    const float f4 = load_f32(p2 + (u + 16u)) + load_f32(p2 + (u + 80u)) + (load_f32(p2 + (u + 48u)) + load_f32(p2 + (u + 112u)));
    const float f5 = load_f32(p2 + (u + 20u)) + load_f32(p2 + (u + 84u)) + (load_f32(p2 + (u + 52u)) + load_f32(p2 + (u + 116u)));
    const float f6 = load_f32(p2 + (u + 24u)) + load_f32(p2 + (u + 88u)) + (load_f32(p2 + (u + 56u)) + load_f32(p2 + (u + 120u)));
    const float f7 = load_f32(p2 + (u + 28u)) + load_f32(p2 + (u + 92u)) + (load_f32(p2 + (u + 60u)) + load_f32(p2 + (u + 124u)));
    const float f8 = load_f32(p2 + u) + load_f32(p2 + (u + 64u)) + (load_f32(p2 + (u + 32u)) + load_f32(p2 + (u + 96u))) + f4;
    store_f32(p4 + (u3 << 2), f8 + (f2 + f6) + (f + f5 + (f3 + f7)));
  }
  return 0u;
}

/* kernel.row_means/2 */
static void row_means_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict p, float p2, uint8_t *restrict s) {
  (void)grain;
  (void)work;
  // quantisers.tri:25
  const uint32_t u = to << 2;
  const v128 v = f32x4_splat(p2);
  for (uint32_t i = from << 2; i < u; i = i + 4u) {
    const uint32_t u2 = i << 2;
    store_v128(s + u2, f32x4_div(load_v128(p + u2), v));
  }
}

static uint32_t row_means_body(const uint8_t *restrict w, uint8_t *restrict s, int32_t M, int32_t K) {
  uint8_t *scratch = NULL;
  uint8_t *scratch2 = NULL;
  uint8_t *scratch3 = NULL;
  // quantisers.tri:23
  scratch = scratch_u32(128u, 16u);
  if (scratch == NULL) {
    return 138u; // memory
  }
  const uint32_t u = (uint32_t)K;
  const uint32_t u2 = u << 2;
  // quantisers.tri:24
  const uint32_t u3 = (uint32_t)M;
  scratch2 = scratch_u32(u3 << 2, 16u);
  if (scratch2 == NULL) {
    free(scratch);
    return 170u; // memory
  }
  const uint32_t u4 = M > 0 ? u3 : 0u;
  const uint32_t u5 = (uint32_t)max_i32(K, 0);
  const uint32_t u6 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32((u5 > 0u ? u5 : 0u) >> 5, 51u), 6u), 1u), 1u), 1u);
  const uint32_t u7 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u6, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u8 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u7, 288u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u9 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u8, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u10 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u9, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u11 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u10, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u12 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u11, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u13 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u12, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u14 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u13, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u15 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u14, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u16 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u15, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u17 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u16, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u18 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u17, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u19 = sat_add_u32(sat_add_u32(sat_add_u32(u18, 1u), 1u), 1u);
  if (sat_mul_u32(u4, u19) >= 32768u) {
    scratch3 = scratch_u32(8192u, 16u);
    if (scratch3 == NULL) {
      free(scratch);
      free(scratch2);
      return 170u; // memory
    }
    const uint32_t status_ = row_means_1(0u, u4, (u4 + 63u) >> 6, u19, u2, w, scratch3 + 16u, K, u, scratch2 + 16u);
    if (status_ != 0u) {
      free(scratch);
      free(scratch2);
      free(scratch3);
      return status_;
    }
    free(scratch3);
    scratch3 = NULL;
  } else {
    const uint32_t status_2 = row_means_1(0u, u4, max_u32(u4, 1u), u19, u2, w, scratch + 16u, K, u, scratch2 + 16u);
    if (status_2 != 0u) {
      free(scratch);
      free(scratch2);
      return status_2;
    }
  }
  // quantisers.tri:25
  const float f = (float)K;
  const uint32_t u20 = (uint32_t)max_i32(M, 0);
  const uint32_t u21 = (u20 > 0u ? u20 : 0u) >> 2;
  if (u21 >= 456u) {
    row_means_2(0u, u21, 1u, 9u, scratch2 + 16u, f, s);
  } else {
    const v128 v = f32x4_splat(f);
    uint32_t i = 0u;
    for (;;) {
      const uint32_t u22 = i + 4u;
      if (!(u22 <= u20)) break;
      const uint32_t u23 = i << 2;
      store_v128(s + u23, f32x4_div(load_v128(scratch2 + (16u + u23)), v));
      i = u22;
    }
  }
  for (int32_t i2 = (int32_t)(u21 << 2); i2 < M; i2++) {
    const uint32_t u24 = (uint32_t)i2 << 2;
    store_f32(s + u24, load_f32(scratch2 + (16u + u24)) / f);
  }
  free(scratch);
  scratch = NULL;
  free(scratch2);
  scratch2 = NULL;
  return 0u;
}

uint32_t row_means(const float *w, float *s, int32_t M, int32_t K) {
  if (M < 0 || K < 0) return 4u;
  if ((double)K * 4.0 * (double)M > 4294967040.0) return 10u;
  if ((double)M * 4.0 > 4294967040.0) return 10u;
  return row_means_body((const uint8_t *)w, (uint8_t *)s, M, K);
}

/* kernel.thresholds/1 */
static void thresholds_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, int16_t high, int16_t low, uint8_t *restrict t) {
  (void)grain;
  (void)work;
  // quantisers.tri:29
  const uint32_t u = to << 4;
  const v128 v = i16x8_splat(high);
  const v128 v2 = i16x8_splat(low);
  for (uint32_t i = from << 4; i < u; i = i + 16u) {
    const uint32_t u2 = i << 1;
    const v128 v3 = load_v128(x + u2);
    const v128 v4 = load_v128(x + (u2 + 16u));
    const v128 v5 = i8x16_shuffle(i16x8_lt_s(v3, v2), i16x8_lt_s(v4, v2), 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
    const v128 v6 = v128_bitselect(bits_v128(0xffffffffffffffffull, 0xffffffffffffffffull), bits_v128(0x0000000000000000ull, 0x0000000000000000ull), v5);
    const v128 v7 = i8x16_shuffle(i16x8_gt_s(v3, v), i16x8_gt_s(v4, v), 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
    const v128 v8 = v128_bitselect(bits_v128(0x0101010101010101ull, 0x0101010101010101ull), v6, v7);
    const uint32_t u3 = ((i >> 7) << 5) + ((i >> 3) & 15u);
    store_u16(t + u3, (uint16_t)i8x16_bitmask(i8x16_ne(v8, bits_v128(0x0000000000000000ull, 0x0000000000000000ull))));
    store_u16(t + (u3 + 16u), (uint16_t)i8x16_bitmask(v8));
  }
}

static int32_t thresholds_body(const uint8_t *restrict x, uint8_t *restrict t, int16_t low, int16_t high, int32_t N) {
  // quantisers.tri:29
  const uint32_t u = (uint32_t)max_i32(N, 0);
  const uint32_t u2 = (u > 0u ? u : 0u) >> 4;
  if (u2 >= 114u) {
    thresholds_1(0u, u2, 1u, 36u, x, high, low, t);
  } else {
    const v128 v = i16x8_splat(high);
    const v128 v2 = i16x8_splat(low);
    uint32_t i = 0u;
    for (;;) {
      const uint32_t u3 = i + 16u;
      if (!(u3 <= u)) break;
      const uint32_t u4 = i << 1;
      const v128 v3 = load_v128(x + u4);
      const v128 v4 = load_v128(x + (u4 + 16u));
      const v128 v5 = i8x16_shuffle(i16x8_lt_s(v3, v2), i16x8_lt_s(v4, v2), 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
      const v128 v6 = v128_bitselect(bits_v128(0xffffffffffffffffull, 0xffffffffffffffffull), bits_v128(0x0000000000000000ull, 0x0000000000000000ull), v5);
      const v128 v7 = i8x16_shuffle(i16x8_gt_s(v3, v), i16x8_gt_s(v4, v), 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
      const v128 v8 = v128_bitselect(bits_v128(0x0101010101010101ull, 0x0101010101010101ull), v6, v7);
      const uint32_t u5 = ((i >> 7) << 5) + ((i >> 3) & 15u);
      store_u16(t + u5, (uint16_t)i8x16_bitmask(i8x16_ne(v8, bits_v128(0x0000000000000000ull, 0x0000000000000000ull))));
      store_u16(t + (u5 + 16u), (uint16_t)i8x16_bitmask(v8));
      i = u3;
    }
  }
  for (int32_t i2 = (int32_t)(u2 << 4); i2 < N; i2++) {
    const uint32_t u6 = (uint32_t)i2;
    const int16_t n = load_i16(x + (u6 << 1));
    int8_t t2;
    if (n > high) {
      t2 = 1;
    } else {
      t2 = n < low ? -1 : 0;
    }
    const uint32_t u7 = ((u6 >> 7) << 5) + ((u6 >> 3) & 15u);
    const int32_t n2 = (int32_t)(u6 & 7u);
    const int32_t n3 = ~(1 << n2);
    store_u8(t + u7, (uint8_t)((load_u8(t + u7) & n3) | ((t2 & 1) << n2)));
    store_u8(t + (u7 + 16u), (uint8_t)((load_u8(t + (u7 + 16u)) & n3) | (((t2 >> 1) & 1) << n2)));
  }
  // quantisers.tri:30
  const v128 v9 = i16x8_splat(high);
  const v128 v10 = i16x8_splat(low);
  uint32_t i3 = 0u;
  v128 v11 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v12 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v13 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v14 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v15 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v16 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v17 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v18 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  for (;;) {
    const uint32_t u8 = i3 + 32u;
    if (!(u8 <= u)) break;
    const v128 v19 = load_v128(x + (i3 << 1));
    const v128 v20 = i16x8_gt_s(v19, v9);
    const v128 v21 = i16x8_lt_s(v19, v10);
    const v128 v22 = i32x4_sub(v128_and(i32x4_extend_low_i16x8_s(v20), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)), v128_and(i32x4_extend_low_i16x8_s(v21), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
    const v128 v23 = i32x4_sub(v128_and(i32x4_extend_high_i16x8_s(v20), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)), v128_and(i32x4_extend_high_i16x8_s(v21), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
    const v128 v24 = load_v128(x + ((i3 + 8u) << 1));
    const v128 v25 = i16x8_gt_s(v24, v9);
    const v128 v26 = i16x8_lt_s(v24, v10);
    const v128 v27 = i32x4_sub(v128_and(i32x4_extend_low_i16x8_s(v25), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)), v128_and(i32x4_extend_low_i16x8_s(v26), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
    const v128 v28 = i32x4_sub(v128_and(i32x4_extend_high_i16x8_s(v25), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)), v128_and(i32x4_extend_high_i16x8_s(v26), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
    const v128 v29 = load_v128(x + ((i3 + 16u) << 1));
    const v128 v30 = i16x8_gt_s(v29, v9);
    const v128 v31 = i16x8_lt_s(v29, v10);
    const v128 v32 = i32x4_sub(v128_and(i32x4_extend_low_i16x8_s(v30), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)), v128_and(i32x4_extend_low_i16x8_s(v31), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
    const v128 v33 = i32x4_sub(v128_and(i32x4_extend_high_i16x8_s(v30), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)), v128_and(i32x4_extend_high_i16x8_s(v31), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
    const v128 v34 = load_v128(x + ((i3 + 24u) << 1));
    const v128 v35 = i16x8_gt_s(v34, v9);
    const v128 v36 = i16x8_lt_s(v34, v10);
    const v128 v37 = i32x4_sub(v128_and(i32x4_extend_low_i16x8_s(v35), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)), v128_and(i32x4_extend_low_i16x8_s(v36), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
    const v128 v38 = i32x4_sub(v128_and(i32x4_extend_high_i16x8_s(v35), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)), v128_and(i32x4_extend_high_i16x8_s(v36), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
    i3 = u8;
    v11 = i32x4_add(v11, v22);
    v12 = i32x4_add(v12, v23);
    v13 = i32x4_add(v13, v27);
    v14 = i32x4_add(v14, v28);
    v15 = i32x4_add(v15, v32);
    v16 = i32x4_add(v16, v33);
    v17 = i32x4_add(v17, v37);
    v18 = i32x4_add(v18, v38);
  }
  uint32_t i4 = i3;
  v128 v39 = i32x4_add(i32x4_add(i32x4_add(v11, v13), v15), v17);
  v128 v40 = i32x4_add(i32x4_add(i32x4_add(v12, v14), v16), v18);
  for (;;) {
    const uint32_t u9 = i4 + 8u;
    if (!(u9 <= u)) break;
    const v128 v41 = load_v128(x + (i4 << 1));
    const v128 v42 = i16x8_gt_s(v41, v9);
    const v128 v43 = i16x8_lt_s(v41, v10);
    const v128 v44 = i32x4_sub(v128_and(i32x4_extend_low_i16x8_s(v42), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)), v128_and(i32x4_extend_low_i16x8_s(v43), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
    const v128 v45 = i32x4_sub(v128_and(i32x4_extend_high_i16x8_s(v42), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)), v128_and(i32x4_extend_high_i16x8_s(v43), bits_v128(0x0000000100000001ull, 0x0000000100000001ull)));
    i4 = u9;
    v39 = i32x4_add(v39, v44);
    v40 = i32x4_add(v40, v45);
  }
  const v128 v46 = i32x4_add(v39, v40);
  const int32_t n4 = add_i32(add_i32(add_i32(i32x4_extract_lane(v46, 0), i32x4_extract_lane(v46, 1)), i32x4_extract_lane(v46, 2)), i32x4_extract_lane(v46, 3));
  int32_t n5 = n4;
  for (int32_t i5 = (int32_t)i4; i5 < N; i5++) {
    const int16_t n6 = load_i16(x + ((uint32_t)i5 << 1));
    n5 = add_i32(n5, (n6 > high) - (n6 < low));
  }
  return n5;
}

uint32_t thresholds(const int16_t *x, uint8_t *t, int16_t low, int16_t high, int32_t N, int32_t *result0) {
  if (N < 0) return 4u;
  if ((double)N * 2.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  *result0 = thresholds_body((const uint8_t *)x, (uint8_t *)t, low, high, N);
  return 0u;
}

/* kernel.from_trits/1 */
static void from_trits_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict t, float scale, uint8_t *restrict x) {
  (void)grain;
  (void)work;
  // quantisers.tri:33
  const uint32_t u = to << 4;
  const v128 v = f32x4_splat(scale);
  for (uint32_t i = from << 4; i < u; i = i + 16u) {
    const uint32_t u2 = i / 80u;
    const int32_t n = (int32_t)((i - u2 * 80u) >> 4) << 3;
    const v128 v2 = i16x8_splat((int32_t)(shr_i64(872200907521ll, n) & 255ll));
    const int32_t n2 = (int32_t)(shr_i64(60281129216ll, n) & 255ll);
    const v128 v3 = load_v128(t + (u2 << 4));
    const v128 v4 = i16x8_shr_u(i16x8_mul(v128_and(v3, bits_v128(0x00ff00ff00ff00ffull, 0x00ff00ff00ff00ffull)), v2), n2);
    const v128 v5 = i16x8_mul(i16x8_shr_u(i16x8_mul(v4, bits_v128(0x00ab00ab00ab00abull, 0x00ab00ab00ab00abull)), 9), bits_v128(0x0003000300030003ull, 0x0003000300030003ull));
    const v128 v6 = i16x8_shr_u(i16x8_mul(i16x8_shr_u(v3, 8), v2), n2);
    const v128 v7 = i16x8_mul(i16x8_shr_u(i16x8_mul(v6, bits_v128(0x00ab00ab00ab00abull, 0x00ab00ab00ab00abull)), 9), bits_v128(0x0003000300030003ull, 0x0003000300030003ull));
    const v128 v8 = i8x16_sub(v128_or(i16x8_sub(v4, v5), i16x8_shl(i16x8_sub(v6, v7), 8)), bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
    const v128 v9 = i16x8_extend_low_i8x16_s(v8);
    const v128 v10 = i16x8_extend_high_i8x16_s(v8);
    const uint32_t u3 = i << 2;
    store_v128(x + u3, f32x4_mul(f32x4_convert_i32x4_s(i32x4_extend_low_i16x8_s(v9)), v));
    store_v128(x + (u3 + 16u), f32x4_mul(f32x4_convert_i32x4_s(i32x4_extend_high_i16x8_s(v9)), v));
    store_v128(x + (u3 + 32u), f32x4_mul(f32x4_convert_i32x4_s(i32x4_extend_low_i16x8_s(v10)), v));
    store_v128(x + (u3 + 48u), f32x4_mul(f32x4_convert_i32x4_s(i32x4_extend_high_i16x8_s(v10)), v));
  }
}

static uint32_t from_trits_body(const uint8_t *restrict t, uint8_t *restrict x, float scale, int32_t N) {
  // quantisers.tri:33
  const uint32_t u = (uint32_t)max_i32(N, 0);
  const uint32_t u2 = (u > 0u ? u : 0u) >> 4;
  from_trits_1(0u, u2, 1u, 55u, t, scale, x);
  for (int32_t i = (int32_t)(u2 << 4); i < N; i++) {
    const uint32_t u3 = (uint32_t)i;
    const uint32_t u4 = u3 / 80u;
    const uint32_t u5 = u3 - u4 * 80u;
    const int32_t n = (int32_t)(shr_i64(348345926401ll, (int32_t)(u5 >> 4) << 3) & 255ll);
    if (n == 0) {
      return 197u; // zero_divisor
    }
    store_f32(x + (u3 << 2), (float)wrap_i32_t1(load_u8(t + ((u4 << 4) + (u5 & 15u))) / n % 3 + -1) * scale);
  }
  return 0u;
}

uint32_t from_trits(const uint8_t *t, float *x, float scale, int32_t N) {
  if (N < 0) return 4u;
  if (((double)N / 80.0 + 1.0) * 16.0 > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  return from_trits_body((const uint8_t *)t, (uint8_t *)x, scale, N);
}

const char *quantisers_trap(uint32_t status) {
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

const char *quantisers_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "quantisers.tri:6:13",
    "quantisers.tri:12:12",
    "quantisers.tri:24:3",
    "quantisers.tri:23:12",
    "quantisers.tri:24:3",
    "quantisers.tri:33:82",
  };
  status >>= 5;
  return status <= 6u ? places[status] : "";
}
