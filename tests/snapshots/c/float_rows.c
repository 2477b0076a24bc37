/*
 * rms_norm, soft_max, moments, row_ends: kernels in C11, made by trinityc.
 * Build: cc -std=c11 -O3 -march=native -ffp-contract=off -c float_rows.c, and link with -lm. Contraction of
 * multiplications and additions must stay off, and so must -ffast-math: results are the same bits everywhere then.
 */

#include "float_rows.h"

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

static inline void store_v128(uint8_t *p, v128 v) {
  memcpy(p, &v, sizeof v);
}

static inline float load_f32(const uint8_t *p) {
  float v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline void store_f32(uint8_t *p, float v) {
  memcpy(p, &v, sizeof v);
}

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

static inline float sqrt_f32(float a) {
  return sqrtf(a);
}

static inline v128 f32x4_sqrt(v128 a) {
  v128 r;
  for (int i = 0; i < 4; i++) r.f32[i] = sqrt_f32(a.f32[i]);
  return r;
}

static inline uint8_t * scratch_u32(uint32_t bytes, uint32_t header) {
  return bytes > 0x7fff0000u ? NULL : (uint8_t *)calloc(1, (size_t)bytes + header);
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

static inline uint32_t max_u32(uint32_t a, uint32_t b) {
  return a > b ? a : b;
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

static inline float floor_f32(float a) {
  return floorf(a);
}

static inline float trunc_f32(float a) {
  return truncf(a);
}

static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

static inline int32_t shl_i32(int32_t a, int32_t n) {
  return n >= 32 ? 0 : (int32_t)((uint32_t)a << n);
}

static inline v128 f64x2_add(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.F64 = a.F64 + b.F64;
  return r;
#else
  v128 r;
  for (int i = 0; i < 2; i++) r.f64[i] = a.f64[i] + b.f64[i];
  return r;
#endif
}

static inline double load_f64(const uint8_t *p) {
  double v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline void store_f64(uint8_t *p, double v) {
  memcpy(p, &v, sizeof v);
}

static inline v128 f64x2_splat(double a) {
#if defined(__GNUC__)
  const double k = (double)a;
  v128 r;
  for (int i = 0; i < 2; i++) r.f64[i] = k;
  return r;
#else
  v128 r;
  for (int i = 0; i < 2; i++) r.f64[i] = (double)a;
  return r;
#endif
}

static inline v128 f64x2_sub(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.F64 = a.F64 - b.F64;
  return r;
#else
  v128 r;
  for (int i = 0; i < 2; i++) r.f64[i] = a.f64[i] - b.f64[i];
  return r;
#endif
}

static inline v128 f64x2_mul(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.F64 = a.F64 * b.F64;
  return r;
#else
  v128 r;
  for (int i = 0; i < 2; i++) r.f64[i] = a.f64[i] * b.f64[i];
  return r;
#endif
}

static inline float min_f32(float a, float b) {
  if (a != a) return a;
  if (b != b) return b;
  if (a == b) return (bits_f32(a) >> 31) != 0 ? a : b;
  return a < b ? a : b;
}

static inline v128 f32x4_min(v128 a, v128 b) {
  v128 r;
  for (int i = 0; i < 4; i++) r.f32[i] = min_f32(a.f32[i], b.f32[i]);
  return r;
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

static inline void store_i32(uint8_t *p, int32_t v) {
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

/* kernel.rms_norm/1 */
static uint32_t rms_norm_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, const uint8_t *restrict x, uint8_t *restrict p2, int32_t N, uint32_t p3, uint8_t *restrict p4) {
  (void)work;
  // float_rows.tri:6
  if (grain == 0u) {
    return 37u; // zero_divisor
  }
  const uint32_t u = (from / grain) << 7;
  const int32_t n = (int32_t)to;
  const uint32_t u2 = (uint32_t)max_i32(N, 0);
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
      const v128 v9 = load_v128(x + (u4 + (j << 2)));
      const v128 v10 = load_v128(x + (u4 + ((j + 4u) << 2)));
      const v128 v11 = load_v128(x + (u4 + ((j + 8u) << 2)));
      const v128 v12 = load_v128(x + (u4 + ((j + 12u) << 2)));
      const v128 v13 = load_v128(x + (u4 + ((j + 16u) << 2)));
      const v128 v14 = load_v128(x + (u4 + ((j + 20u) << 2)));
      const v128 v15 = load_v128(x + (u4 + ((j + 24u) << 2)));
      const v128 v16 = load_v128(x + (u4 + ((j + 28u) << 2)));
      j = u5;
      v = f32x4_add(v, f32x4_mul(v9, v9));
      v2 = f32x4_add(v2, f32x4_mul(v10, v10));
      v3 = f32x4_add(v3, f32x4_mul(v11, v11));
      v4 = f32x4_add(v4, f32x4_mul(v12, v12));
      v5 = f32x4_add(v5, f32x4_mul(v13, v13));
      v6 = f32x4_add(v6, f32x4_mul(v14, v14));
      v7 = f32x4_add(v7, f32x4_mul(v15, v15));
      v8 = f32x4_add(v8, f32x4_mul(v16, v16));
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
    for (int32_t j2 = (int32_t)j; j2 < N; j2++) {
      const uint32_t u7 = (uint32_t)j2;
      const float f = load_f32(x + ((u6 + u7) << 2));
      const uint32_t u8 = u + ((u7 & 31u) << 2);
      store_f32(p2 + u8, load_f32(p2 + u8) + f * f);
    }
    const float f2 = load_f32(p2 + (u + 4u)) + load_f32(p2 + (u + 68u)) + (load_f32(p2 + (u + 36u)) + load_f32(p2 + (u + 100u)));
    const float f3 = load_f32(p2 + (u + 8u)) + load_f32(p2 + (u + 72u)) + (load_f32(p2 + (u + 40u)) + load_f32(p2 + (u + 104u)));
    const float f4 = load_f32(p2 + (u + 12u)) + load_f32(p2 + (u + 76u)) + (load_f32(p2 + (u + 44u)) + load_f32(p2 + (u + 108u)));
    const float f5 = load_f32(p2 + (u + 16u)) + load_f32(p2 + (u + 80u)) + (load_f32(p2 + (u + 48u)) + load_f32(p2 + (u + 112u)));
    const float f6 = load_f32(p2 + (u + 20u)) + load_f32(p2 + (u + 84u)) + (load_f32(p2 + (u + 52u)) + load_f32(p2 + (u + 116u)));
    const float f7 = load_f32(p2 + (u + 24u)) + load_f32(p2 + (u + 88u)) + (load_f32(p2 + (u + 56u)) + load_f32(p2 + (u + 120u)));
    const float f8 = load_f32(p2 + (u + 28u)) + load_f32(p2 + (u + 92u)) + (load_f32(p2 + (u + 60u)) + load_f32(p2 + (u + 124u)));
    const float f9 = load_f32(p2 + u) + load_f32(p2 + (u + 64u)) + (load_f32(p2 + (u + 32u)) + load_f32(p2 + (u + 96u))) + f5;
    store_f32(p4 + (u3 << 2), f9 + (f3 + f7) + (f2 + f6 + (f4 + f8)));
  }
  return 0u;
}

/* kernel.rms_norm/2 */
static void rms_norm_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict p, float p2, float eps, uint8_t *restrict p3) {
  (void)grain;
  (void)work;
  // float_rows.tri:7
  const uint32_t u = to << 2;
  const v128 v = f32x4_splat(p2);
  const v128 v2 = f32x4_splat(eps);
  for (uint32_t i = from << 2; i < u; i = i + 4u) {
    const uint32_t u2 = i << 2;
    const v128 v3 = f32x4_div(bits_v128(0x3f8000003f800000ull, 0x3f8000003f800000ull), f32x4_sqrt(f32x4_add(f32x4_div(load_v128(p + u2), v), v2)));
    store_v128(p3 + u2, v3);
  }
}

/* kernel.rms_norm/3 */
static void rms_norm_3(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t N, uint32_t p, const uint8_t *restrict x, const uint8_t *restrict p2, const uint8_t *restrict g, uint32_t p3, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // float_rows.tri:8
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    const uint32_t u2 = u * p;
    const uint32_t u3 = u << 2;
    const uint32_t u4 = u * p3;
    for (int32_t j = 0; j < N; j++) {
      const uint32_t u5 = (uint32_t)j;
      store_f32(y + ((u4 + u5) << 2), load_f32(x + ((u2 + u5) << 2)) * load_f32(p2 + u3) * load_f32(g + (u5 << 2)));
    }
  }
}

static uint32_t rms_norm_body(const uint8_t *restrict x, const uint8_t *restrict g, uint8_t *restrict y, float eps, int32_t M, int32_t N) {
  uint8_t *scratch = NULL;
  uint8_t *scratch2 = NULL;
  uint8_t *scratch3 = NULL;
  uint8_t *scratch4 = NULL;
  // float_rows.tri:5
  scratch = scratch_u32(128u, 16u);
  if (scratch == NULL) {
    return 74u; // memory
  }
  const uint32_t u = (uint32_t)N;
  const uint32_t u2 = u << 2;
  // float_rows.tri:6
  const uint32_t u3 = (uint32_t)M;
  const uint32_t u4 = u3 << 2;
  scratch2 = scratch_u32(u4, 16u);
  if (scratch2 == NULL) {
    free(scratch);
    return 106u; // memory
  }
  const uint32_t u5 = M > 0 ? u3 : 0u;
  const uint32_t u6 = (uint32_t)max_i32(N, 0);
  const uint32_t u7 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32((u6 > 0u ? u6 : 0u) >> 5, 51u), 6u), 1u), 1u), 1u);
  const uint32_t u8 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u7, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u9 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u8, 288u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u10 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u9, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u11 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u10, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u12 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u11, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u13 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u12, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u14 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u13, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u15 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u14, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u16 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u15, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u17 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u16, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u18 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u17, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u19 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u18, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u20 = sat_add_u32(sat_add_u32(sat_add_u32(u19, 1u), 1u), 1u);
  if (sat_mul_u32(u5, u20) >= 32768u) {
    scratch3 = scratch_u32(8192u, 16u);
    if (scratch3 == NULL) {
      free(scratch);
      free(scratch2);
      return 106u; // memory
    }
    const uint32_t status_ = rms_norm_1(0u, u5, (u5 + 63u) >> 6, u20, u2, x, scratch3 + 16u, N, u, scratch2 + 16u);
    if (status_ != 0u) {
      free(scratch);
      free(scratch2);
      free(scratch3);
      return status_;
    }
    free(scratch3);
    scratch3 = NULL;
  } else {
    const uint32_t status_2 = rms_norm_1(0u, u5, max_u32(u5, 1u), u20, u2, x, scratch + 16u, N, u, scratch2 + 16u);
    if (status_2 != 0u) {
      free(scratch);
      free(scratch2);
      return status_2;
    }
  }
  // float_rows.tri:7
  scratch4 = scratch_u32(u4, 16u);
  if (scratch4 == NULL) {
    free(scratch);
    free(scratch2);
    return 138u; // memory
  }
  const float f = (float)N;
  const uint32_t u21 = (uint32_t)max_i32(M, 0);
  const uint32_t u22 = (u21 > 0u ? u21 : 0u) >> 2;
  if (u22 >= 293u) {
    rms_norm_2(0u, u22, 1u, 14u, scratch2 + 16u, f, eps, scratch4 + 16u);
  } else {
    const v128 v = f32x4_splat(f);
    const v128 v2 = f32x4_splat(eps);
    uint32_t i = 0u;
    for (;;) {
      const uint32_t u23 = i + 4u;
      if (!(u23 <= u21)) break;
      const uint32_t u24 = i << 2;
      const v128 v3 = f32x4_div(bits_v128(0x3f8000003f800000ull, 0x3f8000003f800000ull), f32x4_sqrt(f32x4_add(f32x4_div(load_v128(scratch2 + (16u + u24)), v), v2)));
      store_v128(scratch4 + (16u + u24), v3);
      i = u23;
    }
  }
  for (int32_t i2 = (int32_t)(u22 << 2); i2 < M; i2++) {
    const uint32_t u25 = (uint32_t)i2 << 2;
    store_f32(scratch4 + (16u + u25), 1.0f / sqrt_f32(load_f32(scratch2 + (16u + u25)) / f + eps));
  }
  // float_rows.tri:8
  const uint32_t u26 = sat_add_u32(sat_mul_u32(N > 0 ? u : 0u, 27u), 1u);
  if (sat_mul_u32(u5, u26) >= 4096u) {
    rms_norm_3(0u, u5, 1u, u26, N, u, x, scratch4 + 16u, g, u, y);
  } else {
    for (int32_t i3 = 0; i3 < M; i3++) {
      const uint32_t u27 = (uint32_t)i3;
      const uint32_t u28 = u27 * u;
      const uint32_t u29 = 16u + (u27 << 2);
      for (int32_t j = 0; j < N; j++) {
        const uint32_t u30 = (uint32_t)j;
        const uint32_t u31 = (u28 + u30) << 2;
        store_f32(y + u31, load_f32(x + u31) * load_f32(scratch4 + u29) * load_f32(g + (u30 << 2)));
      }
    }
  }
  free(scratch);
  scratch = NULL;
  free(scratch2);
  scratch2 = NULL;
  free(scratch4);
  scratch4 = NULL;
  return 0u;
}

uint32_t rms_norm(const float *x, const float *g, float *y, float eps, int32_t M, int32_t N) {
  if (M < 0 || N < 0) return 4u;
  if ((double)N * 4.0 * (double)M > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 4.0 * (double)M > 4294967040.0) return 10u;
  return rms_norm_body((const uint8_t *)x, (const uint8_t *)g, (uint8_t *)y, eps, M, N);
}

/* kernel.soft_max/1 */
static uint32_t soft_max_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t N, uint32_t p, const uint8_t *restrict x, uint32_t p2, uint8_t *restrict p3) {
  (void)grain;
  (void)work;
  // float_rows.tri:21
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
    v128 v = bits_v128(0xff800000ff800000ull, 0xff800000ff800000ull);
    v128 v2 = bits_v128(0xff800000ff800000ull, 0xff800000ff800000ull);
    v128 v3 = bits_v128(0xff800000ff800000ull, 0xff800000ff800000ull);
    v128 v4 = bits_v128(0xff800000ff800000ull, 0xff800000ff800000ull);
    for (;;) {
      const uint32_t u4 = j + 16u;
      if (!(u4 <= u)) break;
      v = f32x4_max(v, load_v128(x + (u3 + (j << 2))));
      v2 = f32x4_max(v2, load_v128(x + (u3 + ((j + 4u) << 2))));
      v3 = f32x4_max(v3, load_v128(x + (u3 + ((j + 8u) << 2))));
      v4 = f32x4_max(v4, load_v128(x + (u3 + ((j + 12u) << 2))));
      j = u4;
    }
    uint32_t j2 = j;
    v128 v5 = f32x4_max(f32x4_max(f32x4_max(v, v2), v3), v4);
    for (;;) {
      const uint32_t u5 = j2 + 4u;
      if (!(u5 <= u)) break;
      v5 = f32x4_max(v5, load_v128(x + (u3 + (j2 << 2))));
      j2 = u5;
    }
    const float f = max_f32(max_f32(max_f32(f32x4_extract_lane(v5, 0), from_bits_f32(0xff800000u)), f32x4_extract_lane(v5, 1)), f32x4_extract_lane(v5, 2));
    const uint32_t u6 = u2 * p2;
    float f2 = max_f32(f, f32x4_extract_lane(v5, 3));
    for (int32_t j3 = (int32_t)j2; j3 < N; j3++) {
      f2 = max_f32(f2, load_f32(x + ((u6 + (uint32_t)j3) << 2)));
    }
    store_f32(p3 + (u2 << 2), f2);
  }
  return 0u;
}

/* kernel.soft_max/2 */
static uint32_t soft_max_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t N, uint32_t p, const uint8_t *restrict x, const uint8_t *restrict p2, uint32_t p3, uint8_t *restrict p4) {
  (void)grain;
  (void)work;
  // float_rows.tri:22
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    const uint32_t u2 = u * p;
    const uint32_t u3 = u << 2;
    const uint32_t u4 = u * p3;
    for (int32_t j = 0; j < N; j++) {
      const uint32_t u5 = (uint32_t)j;
      // float_rows.tri:13
      const float t = (load_f32(x + ((u2 + u5) << 2)) - load_f32(p2 + u3)) * 1.4426950216293335f;
      // float_rows.tri:14
      const float n2 = floor_f32(t);
      // float_rows.tri:15
      const float f = (t - n2) * 0.6931471824645996f;
      // float_rows.tri:16
      const float p5 = f * (f * (f * (f * 0.0416666679084301f + 0.1666666716337204f) + 0.5f) + 1.0f) + 1.0f;
      // float_rows.tri:17
      const float t2 = trunc_f32(n2);
      if (!(t2 >= (-2147483648.0f) && t2 <= 2147483520.0f)) {
        return 198u; // range
      }
      const int32_t n3 = shl_i32(add_i32((int32_t)t2, 127), 23);
      if (n3 < 0) {
        return 230u; // range
      }
      // float_rows.tri:22
      store_f32(p4 + ((u4 + u5) << 2), p5 * from_bits_f32((uint32_t)n3));
    }
  }
  return 0u;
}

/* kernel.soft_max/3 */
static uint32_t soft_max_3(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, const uint8_t *restrict p2, uint8_t *restrict p3, int32_t N, uint32_t p4, uint8_t *restrict p5) {
  (void)work;
  // float_rows.tri:23
  if (grain == 0u) {
    return 261u; // zero_divisor
  }
  const uint32_t u = (from / grain) << 7;
  const int32_t n = (int32_t)to;
  const uint32_t u2 = (uint32_t)max_i32(N, 0);
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
      v = f32x4_add(v, load_v128(p2 + (u4 + (j << 2))));
      v2 = f32x4_add(v2, load_v128(p2 + (u4 + ((j + 4u) << 2))));
      v3 = f32x4_add(v3, load_v128(p2 + (u4 + ((j + 8u) << 2))));
      v4 = f32x4_add(v4, load_v128(p2 + (u4 + ((j + 12u) << 2))));
      v5 = f32x4_add(v5, load_v128(p2 + (u4 + ((j + 16u) << 2))));
      v6 = f32x4_add(v6, load_v128(p2 + (u4 + ((j + 20u) << 2))));
      v7 = f32x4_add(v7, load_v128(p2 + (u4 + ((j + 24u) << 2))));
      v8 = f32x4_add(v8, load_v128(p2 + (u4 + ((j + 28u) << 2))));
      j = u5;
    }
    store_v128(p3 + u, v);
    store_v128(p3 + (u + 16u), v2);
    store_v128(p3 + (u + 32u), v3);
    store_v128(p3 + (u + 48u), v4);
    store_v128(p3 + (u + 64u), v5);
    store_v128(p3 + (u + 80u), v6);
    store_v128(p3 + (u + 96u), v7);
    store_v128(p3 + (u + 112u), v8);
    const uint32_t u6 = u3 * p4;
    for (int32_t j2 = (int32_t)j; j2 < N; j2++) {
      const uint32_t u7 = (uint32_t)j2;
      const uint32_t u8 = u + ((u7 & 31u) << 2);
      store_f32(p3 + u8, load_f32(p3 + u8) + load_f32(p2 + ((u6 + u7) << 2)));
    }
    const float f = load_f32(p3 + (u + 4u)) + load_f32(p3 + (u + 68u)) + (load_f32(p3 + (u + 36u)) + load_f32(p3 + (u + 100u)));
    const float f2 = load_f32(p3 + (u + 8u)) + load_f32(p3 + (u + 72u)) + (load_f32(p3 + (u + 40u)) + load_f32(p3 + (u + 104u)));
    const float f3 = load_f32(p3 + (u + 12u)) + load_f32(p3 + (u + 76u)) + (load_f32(p3 + (u + 44u)) + load_f32(p3 + (u + 108u)));
    const float f4 = load_f32(p3 + (u + 16u)) + load_f32(p3 + (u + 80u)) + (load_f32(p3 + (u + 48u)) + load_f32(p3 + (u + 112u)));
    const float f5 = load_f32(p3 + (u + 20u)) + load_f32(p3 + (u + 84u)) + (load_f32(p3 + (u + 52u)) + load_f32(p3 + (u + 116u)));
    const float f6 = load_f32(p3 + (u + 24u)) + load_f32(p3 + (u + 88u)) + (load_f32(p3 + (u + 56u)) + load_f32(p3 + (u + 120u)));
    const float f7 = load_f32(p3 + (u + 28u)) + load_f32(p3 + (u + 92u)) + (load_f32(p3 + (u + 60u)) + load_f32(p3 + (u + 124u)));
    const float f8 = load_f32(p3 + u) + load_f32(p3 + (u + 64u)) + (load_f32(p3 + (u + 32u)) + load_f32(p3 + (u + 96u))) + f4;
    store_f32(p5 + (u3 << 2), f8 + (f2 + f6) + (f + f5 + (f3 + f7)));
  }
  return 0u;
}

/* kernel.soft_max/4 */
static void soft_max_4(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t N, uint32_t p, const uint8_t *restrict p2, const uint8_t *restrict p3, uint32_t p4, uint8_t *restrict p5) {
  (void)grain;
  (void)work;
  // float_rows.tri:24
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    const uint32_t u2 = u * p;
    const uint32_t u3 = u << 2;
    const uint32_t u4 = u * p4;
    for (int32_t j = 0; j < N; j++) {
      const uint32_t u5 = (uint32_t)j;
      store_f32(p5 + ((u4 + u5) << 2), load_f32(p2 + ((u2 + u5) << 2)) / load_f32(p3 + u3));
    }
  }
}

static uint32_t soft_max_body(const uint8_t *restrict x, uint8_t *restrict p, int32_t M, int32_t N) {
  uint8_t *scratch = NULL;
  uint8_t *scratch2 = NULL;
  uint8_t *scratch3 = NULL;
  uint8_t *scratch4 = NULL;
  // float_rows.tri:20
  scratch = scratch_u32(128u, 16u);
  if (scratch == NULL) {
    return 298u; // memory
  }
  const uint32_t u = (uint32_t)N;
  const uint32_t u2 = u << 2;
  // float_rows.tri:21
  const uint32_t u3 = (uint32_t)M;
  scratch2 = scratch_u32(u3 << 2, 16u);
  if (scratch2 == NULL) {
    free(scratch);
    return 330u; // memory
  }
  const uint32_t u4 = M > 0 ? u3 : 0u;
  const uint32_t u5 = (uint32_t)max_i32(N, 0);
  const uint32_t u6 = u5 > 0u ? u5 : 0u;
  const uint32_t u7 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u6 >> 4, 23u), 8u), 1u), 1u), 1u), 128u);
  const uint32_t u8 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u7, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u9 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u8, 1u), 1u), 1u), 176u), 1u), 1u);
  const uint32_t status_ = soft_max_1(0u, u4, 1u, sat_add_u32(sat_add_u32(sat_add_u32(u9, 1u), 1u), 1u), N, u2, x, u, scratch2 + 16u);
  if (status_ != 0u) {
    free(scratch);
    free(scratch2);
    return status_;
  }
  // float_rows.tri:22
  scratch3 = scratch_u32(u3 * u2, 16u);
  if (scratch3 == NULL) {
    free(scratch);
    free(scratch2);
    return 362u; // memory
  }
  const uint32_t u10 = N > 0 ? u : 0u;
  const uint32_t u11 = sat_add_u32(sat_mul_u32(u10, 40u), 1u);
  if (sat_mul_u32(u4, u11) >= 4096u) {
    const uint32_t status_2 = soft_max_2(0u, u4, 1u, u11, N, u, x, scratch2 + 16u, u, scratch3 + 16u);
    if (status_2 != 0u) {
      free(scratch);
      free(scratch2);
      free(scratch3);
      return status_2;
    }
  } else {
    for (int32_t i = 0; i < M; i++) {
      const uint32_t u12 = (uint32_t)i;
      const uint32_t u13 = u12 * u;
      const uint32_t u14 = 16u + (u12 << 2);
      for (int32_t j = 0; j < N; j++) {
        const uint32_t u15 = (u13 + (uint32_t)j) << 2;
        // float_rows.tri:13
        const float t = (load_f32(x + u15) - load_f32(scratch2 + u14)) * 1.4426950216293335f;
        // float_rows.tri:14
        const float n = floor_f32(t);
        // float_rows.tri:15
        const float f = (t - n) * 0.6931471824645996f;
        // float_rows.tri:16
        const float p2 = f * (f * (f * (f * 0.0416666679084301f + 0.1666666716337204f) + 0.5f) + 1.0f) + 1.0f;
        // float_rows.tri:17
        const float t2 = trunc_f32(n);
        if (!(t2 >= (-2147483648.0f) && t2 <= 2147483520.0f)) {
          free(scratch);
          free(scratch2);
          free(scratch3);
          return 198u; // range
        }
        const int32_t n2 = shl_i32(add_i32((int32_t)t2, 127), 23);
        if (n2 < 0) {
          free(scratch);
          free(scratch2);
          free(scratch3);
          return 230u; // range
        }
        // float_rows.tri:22
        store_f32(scratch3 + (16u + u15), p2 * from_bits_f32((uint32_t)n2));
      }
    }
  }
  // float_rows.tri:23
  const uint32_t u16 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u6 >> 5, 43u), 6u), 1u), 1u), 1u), 1u);
  const uint32_t u17 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u16, 1u), 1u), 1u), 1u), 1u), 272u);
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
  const uint32_t u29 = sat_add_u32(sat_add_u32(u28, 1u), 1u);
  if (sat_mul_u32(u4, u29) >= 32768u) {
    scratch4 = scratch_u32(8192u, 16u);
    if (scratch4 == NULL) {
      free(scratch);
      free(scratch2);
      free(scratch3);
      return 394u; // memory
    }
    const uint32_t status_3 = soft_max_3(0u, u4, (u4 + 63u) >> 6, u29, u2, scratch3 + 16u, scratch4 + 16u, N, u, scratch2 + 16u);
    if (status_3 != 0u) {
      free(scratch);
      free(scratch2);
      free(scratch3);
      free(scratch4);
      return status_3;
    }
    free(scratch4);
    scratch4 = NULL;
  } else {
    const uint32_t status_4 = soft_max_3(0u, u4, max_u32(u4, 1u), u29, u2, scratch3 + 16u, scratch + 16u, N, u, scratch2 + 16u);
    if (status_4 != 0u) {
      free(scratch);
      free(scratch2);
      free(scratch3);
      return status_4;
    }
  }
  // float_rows.tri:24
  const uint32_t u30 = sat_add_u32(sat_mul_u32(u10, 22u), 1u);
  if (sat_mul_u32(u4, u30) >= 4096u) {
    soft_max_4(0u, u4, 1u, u30, N, u, scratch3 + 16u, scratch2 + 16u, u, p);
  } else {
    for (int32_t i2 = 0; i2 < M; i2++) {
      const uint32_t u31 = (uint32_t)i2;
      const uint32_t u32 = u31 * u;
      const uint32_t u33 = 16u + (u31 << 2);
      for (int32_t j2 = 0; j2 < N; j2++) {
        const uint32_t u34 = (u32 + (uint32_t)j2) << 2;
        store_f32(p + u34, load_f32(scratch3 + (16u + u34)) / load_f32(scratch2 + u33));
      }
    }
  }
  free(scratch);
  scratch = NULL;
  free(scratch2);
  scratch2 = NULL;
  free(scratch3);
  scratch3 = NULL;
  return 0u;
}

uint32_t soft_max(const float *x, float *p, int32_t M, int32_t N) {
  if (M < 0 || N < 0) return 4u;
  if ((double)N * 4.0 * (double)M > 4294967040.0) return 10u;
  if ((double)N * 4.0 * (double)M > 4294967040.0) return 10u;
  return soft_max_body((const uint8_t *)x, (uint8_t *)p, M, N);
}

static uint32_t moments_body(const uint8_t *restrict x, int32_t N, double *r0, double *r1) {
  uint8_t *scratch = NULL;
  // float_rows.tri:27
  scratch = scratch_u32(512u, 16u);
  if (scratch == NULL) {
    return 426u; // memory
  }
  // float_rows.tri:28
  const uint32_t u = (uint32_t)max_i32(N, 0);
  uint32_t i = 0u;
  v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v7 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v8 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v9 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v10 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v11 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v12 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v13 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v14 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v15 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v16 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  for (;;) {
    const uint32_t u2 = i + 32u;
    if (!(u2 <= u)) break;
    v = f64x2_add(v, load_v128(x + (i << 3)));
    v2 = f64x2_add(v2, load_v128(x + ((i + 2u) << 3)));
    v3 = f64x2_add(v3, load_v128(x + ((i + 4u) << 3)));
    v4 = f64x2_add(v4, load_v128(x + ((i + 6u) << 3)));
    v5 = f64x2_add(v5, load_v128(x + ((i + 8u) << 3)));
    v6 = f64x2_add(v6, load_v128(x + ((i + 10u) << 3)));
    v7 = f64x2_add(v7, load_v128(x + ((i + 12u) << 3)));
    v8 = f64x2_add(v8, load_v128(x + ((i + 14u) << 3)));
    v9 = f64x2_add(v9, load_v128(x + ((i + 16u) << 3)));
    v10 = f64x2_add(v10, load_v128(x + ((i + 18u) << 3)));
    v11 = f64x2_add(v11, load_v128(x + ((i + 20u) << 3)));
    v12 = f64x2_add(v12, load_v128(x + ((i + 22u) << 3)));
    v13 = f64x2_add(v13, load_v128(x + ((i + 24u) << 3)));
    v14 = f64x2_add(v14, load_v128(x + ((i + 26u) << 3)));
    v15 = f64x2_add(v15, load_v128(x + ((i + 28u) << 3)));
    v16 = f64x2_add(v16, load_v128(x + ((i + 30u) << 3)));
    i = u2;
  }
  store_v128(scratch + 16u, v);
  store_v128(scratch + (16u + 16u), v2);
  store_v128(scratch + (16u + 32u), v3);
  store_v128(scratch + (16u + 48u), v4);
  store_v128(scratch + (16u + 64u), v5);
  store_v128(scratch + (16u + 80u), v6);
  store_v128(scratch + (16u + 96u), v7);
  store_v128(scratch + (16u + 112u), v8);
  store_v128(scratch + (16u + 128u), v9);
  store_v128(scratch + (16u + 144u), v10);
  store_v128(scratch + (16u + 160u), v11);
  store_v128(scratch + (16u + 176u), v12);
  store_v128(scratch + (16u + 192u), v13);
  store_v128(scratch + (16u + 208u), v14);
  store_v128(scratch + (16u + 224u), v15);
  store_v128(scratch + (16u + 240u), v16);
  for (int32_t i2 = (int32_t)i; i2 < N; i2++) {
    const uint32_t u3 = (uint32_t)i2;
    const uint32_t u4 = 16u + ((u3 & 31u) << 3);
    store_f64(scratch + u4, load_f64(scratch + u4) + load_f64(x + (u3 << 3)));
  }
  const double f = load_f64(scratch + 16u) + load_f64(scratch + (16u + 128u)) + (load_f64(scratch + (16u + 64u)) + load_f64(scratch + (16u + 192u)));
  const double f2 = load_f64(scratch + (16u + 8u)) + load_f64(scratch + (16u + 136u)) + (load_f64(scratch + (16u + 72u)) + load_f64(scratch + (16u + 200u)));
  const double f3 = load_f64(scratch + (16u + 16u)) + load_f64(scratch + (16u + 144u)) + (load_f64(scratch + (16u + 80u)) + load_f64(scratch + (16u + 208u)));
  const double f4 = load_f64(scratch + (16u + 24u)) + load_f64(scratch + (16u + 152u)) + (load_f64(scratch + (16u + 88u)) + load_f64(scratch + (16u + 216u)));
  const double f5 = load_f64(scratch + (16u + 32u)) + load_f64(scratch + (16u + 160u)) + (load_f64(scratch + (16u + 96u)) + load_f64(scratch + (16u + 224u)));
  const double f6 = load_f64(scratch + (16u + 40u)) + load_f64(scratch + (16u + 168u)) + (load_f64(scratch + (16u + 104u)) + load_f64(scratch + (16u + 232u)));
  const double f7 = load_f64(scratch + (16u + 48u)) + load_f64(scratch + (16u + 176u)) + (load_f64(scratch + (16u + 112u)) + load_f64(scratch + (16u + 240u)));
  const double f8 = load_f64(scratch + (16u + 56u)) + load_f64(scratch + (16u + 184u)) + (load_f64(scratch + (16u + 120u)) + load_f64(scratch + (16u + 248u)));
  const double f9 = (double)N;
  const double f10 = (f + f5 + (f3 + f7) + (f2 + f6 + (f4 + f8))) / f9;
  // float_rows.tri:29
  const v128 v17 = f64x2_splat(f10);
  uint32_t i3 = 0u;
  v128 v18 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v19 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v20 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v21 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v22 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v23 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v24 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v25 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v26 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v27 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v28 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v29 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v30 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v31 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v32 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v33 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  for (;;) {
    const uint32_t u5 = i3 + 32u;
    if (!(u5 <= u)) break;
    const v128 v34 = f64x2_sub(load_v128(x + (i3 << 3)), v17);
    const v128 v35 = f64x2_sub(load_v128(x + ((i3 + 2u) << 3)), v17);
    const v128 v36 = f64x2_sub(load_v128(x + ((i3 + 4u) << 3)), v17);
    const v128 v37 = f64x2_sub(load_v128(x + ((i3 + 6u) << 3)), v17);
    const v128 v38 = f64x2_sub(load_v128(x + ((i3 + 8u) << 3)), v17);
    const v128 v39 = f64x2_sub(load_v128(x + ((i3 + 10u) << 3)), v17);
    const v128 v40 = f64x2_sub(load_v128(x + ((i3 + 12u) << 3)), v17);
    const v128 v41 = f64x2_sub(load_v128(x + ((i3 + 14u) << 3)), v17);
    const v128 v42 = f64x2_sub(load_v128(x + ((i3 + 16u) << 3)), v17);
    const v128 v43 = f64x2_sub(load_v128(x + ((i3 + 18u) << 3)), v17);
    const v128 v44 = f64x2_sub(load_v128(x + ((i3 + 20u) << 3)), v17);
    const v128 v45 = f64x2_sub(load_v128(x + ((i3 + 22u) << 3)), v17);
    const v128 v46 = f64x2_sub(load_v128(x + ((i3 + 24u) << 3)), v17);
    const v128 v47 = f64x2_sub(load_v128(x + ((i3 + 26u) << 3)), v17);
    const v128 v48 = f64x2_sub(load_v128(x + ((i3 + 28u) << 3)), v17);
    const v128 v49 = f64x2_sub(load_v128(x + ((i3 + 30u) << 3)), v17);
    i3 = u5;
    v18 = f64x2_add(v18, f64x2_mul(v34, v34));
    v19 = f64x2_add(v19, f64x2_mul(v35, v35));
    v20 = f64x2_add(v20, f64x2_mul(v36, v36));
    v21 = f64x2_add(v21, f64x2_mul(v37, v37));
    v22 = f64x2_add(v22, f64x2_mul(v38, v38));
    v23 = f64x2_add(v23, f64x2_mul(v39, v39));
    v24 = f64x2_add(v24, f64x2_mul(v40, v40));
    v25 = f64x2_add(v25, f64x2_mul(v41, v41));
    v26 = f64x2_add(v26, f64x2_mul(v42, v42));
    v27 = f64x2_add(v27, f64x2_mul(v43, v43));
    v28 = f64x2_add(v28, f64x2_mul(v44, v44));
    v29 = f64x2_add(v29, f64x2_mul(v45, v45));
    v30 = f64x2_add(v30, f64x2_mul(v46, v46));
    v31 = f64x2_add(v31, f64x2_mul(v47, v47));
    v32 = f64x2_add(v32, f64x2_mul(v48, v48));
    v33 = f64x2_add(v33, f64x2_mul(v49, v49));
  }
  store_v128(scratch + 272u, v18);
  store_v128(scratch + (272u + 16u), v19);
  store_v128(scratch + (272u + 32u), v20);
  store_v128(scratch + (272u + 48u), v21);
  store_v128(scratch + (272u + 64u), v22);
  store_v128(scratch + (272u + 80u), v23);
  store_v128(scratch + (272u + 96u), v24);
  store_v128(scratch + (272u + 112u), v25);
  store_v128(scratch + (272u + 128u), v26);
  store_v128(scratch + (272u + 144u), v27);
  store_v128(scratch + (272u + 160u), v28);
  store_v128(scratch + (272u + 176u), v29);
  store_v128(scratch + (272u + 192u), v30);
  store_v128(scratch + (272u + 208u), v31);
  store_v128(scratch + (272u + 224u), v32);
  store_v128(scratch + (272u + 240u), v33);
  for (int32_t i4 = (int32_t)i3; i4 < N; i4++) {
    const uint32_t u6 = (uint32_t)i4;
    const double f11 = load_f64(x + (u6 << 3)) - f10;
    const uint32_t u7 = 272u + ((u6 & 31u) << 3);
    store_f64(scratch + u7, load_f64(scratch + u7) + f11 * f11);
  }
  const double f12 = load_f64(scratch + 272u) + load_f64(scratch + (272u + 128u)) + (load_f64(scratch + (272u + 64u)) + load_f64(scratch + (272u + 192u)));
  const double f13 = load_f64(scratch + (272u + 8u)) + load_f64(scratch + (272u + 136u)) + (load_f64(scratch + (272u + 72u)) + load_f64(scratch + (272u + 200u)));
  const double f14 = load_f64(scratch + (272u + 16u)) + load_f64(scratch + (272u + 144u)) + (load_f64(scratch + (272u + 80u)) + load_f64(scratch + (272u + 208u)));
  const double f15 = load_f64(scratch + (272u + 24u)) + load_f64(scratch + (272u + 152u)) + (load_f64(scratch + (272u + 88u)) + load_f64(scratch + (272u + 216u)));
  const double f16 = load_f64(scratch + (272u + 32u)) + load_f64(scratch + (272u + 160u)) + (load_f64(scratch + (272u + 96u)) + load_f64(scratch + (272u + 224u)));
  const double f17 = load_f64(scratch + (272u + 40u)) + load_f64(scratch + (272u + 168u)) + (load_f64(scratch + (272u + 104u)) + load_f64(scratch + (272u + 232u)));
  const double f18 = load_f64(scratch + (272u + 48u)) + load_f64(scratch + (272u + 176u)) + (load_f64(scratch + (272u + 112u)) + load_f64(scratch + (272u + 240u)));
  const double f19 = load_f64(scratch + (272u + 56u)) + load_f64(scratch + (272u + 184u)) + (load_f64(scratch + (272u + 120u)) + load_f64(scratch + (272u + 248u)));
  free(scratch);
  scratch = NULL;
  *r0 = f10;
  *r1 = (f12 + f16 + (f14 + f18) + (f13 + f17 + (f15 + f19))) / f9;
  return 0u;
}

uint32_t moments(const double *x, int32_t N, double *result0, double *result1) {
  if (N < 0) return 4u;
  if ((double)N * 8.0 > 4294967040.0) return 10u;
  return moments_body((const uint8_t *)x, N, result0, result1);
}

/* kernel.row_ends/1 */
static uint32_t row_ends_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t N, uint32_t p, const uint8_t *restrict x, uint32_t p2, uint8_t *restrict low) {
  (void)grain;
  (void)work;
  // float_rows.tri:38
  const int32_t n = (int32_t)to;
  const bool c = N <= 0;
  const uint32_t u = (uint32_t)max_i32(N, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    if (c) {
      return 452u; // shape
    }
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    uint32_t j = 0u;
    v128 v = bits_v128(0x7f8000007f800000ull, 0x7f8000007f800000ull);
    v128 v2 = bits_v128(0x7f8000007f800000ull, 0x7f8000007f800000ull);
    v128 v3 = bits_v128(0x7f8000007f800000ull, 0x7f8000007f800000ull);
    v128 v4 = bits_v128(0x7f8000007f800000ull, 0x7f8000007f800000ull);
    for (;;) {
      const uint32_t u4 = j + 16u;
      if (!(u4 <= u)) break;
      v = f32x4_min(v, load_v128(x + (u3 + (j << 2))));
      v2 = f32x4_min(v2, load_v128(x + (u3 + ((j + 4u) << 2))));
      v3 = f32x4_min(v3, load_v128(x + (u3 + ((j + 8u) << 2))));
      v4 = f32x4_min(v4, load_v128(x + (u3 + ((j + 12u) << 2))));
      j = u4;
    }
    uint32_t j2 = j;
    v128 v5 = f32x4_min(f32x4_min(f32x4_min(v, v2), v3), v4);
    for (;;) {
      const uint32_t u5 = j2 + 4u;
      if (!(u5 <= u)) break;
      v5 = f32x4_min(v5, load_v128(x + (u3 + (j2 << 2))));
      j2 = u5;
    }
    const float f = min_f32(min_f32(min_f32(f32x4_extract_lane(v5, 0), from_bits_f32(0x7f800000u)), f32x4_extract_lane(v5, 1)), f32x4_extract_lane(v5, 2));
    const uint32_t u6 = u2 * p2;
    float f2 = min_f32(f, f32x4_extract_lane(v5, 3));
    for (int32_t j3 = (int32_t)j2; j3 < N; j3++) {
      f2 = min_f32(f2, load_f32(x + ((u6 + (uint32_t)j3) << 2)));
    }
    store_f32(low + (u2 << 2), f2);
  }
  return 0u;
}

/* kernel.row_ends/2 */
static uint32_t row_ends_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t N, uint32_t p, const uint8_t *restrict x, uint32_t p2, uint8_t *restrict high) {
  (void)grain;
  (void)work;
  // float_rows.tri:39
  const int32_t n = (int32_t)to;
  const bool c = N <= 0;
  const uint32_t u = (uint32_t)max_i32(N, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    if (c) {
      return 484u; // shape
    }
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    uint32_t j = 0u;
    v128 v = bits_v128(0xff800000ff800000ull, 0xff800000ff800000ull);
    v128 v2 = bits_v128(0xff800000ff800000ull, 0xff800000ff800000ull);
    v128 v3 = bits_v128(0xff800000ff800000ull, 0xff800000ff800000ull);
    v128 v4 = bits_v128(0xff800000ff800000ull, 0xff800000ff800000ull);
    for (;;) {
      const uint32_t u4 = j + 16u;
      if (!(u4 <= u)) break;
      v = f32x4_max(v, load_v128(x + (u3 + (j << 2))));
      v2 = f32x4_max(v2, load_v128(x + (u3 + ((j + 4u) << 2))));
      v3 = f32x4_max(v3, load_v128(x + (u3 + ((j + 8u) << 2))));
      v4 = f32x4_max(v4, load_v128(x + (u3 + ((j + 12u) << 2))));
      j = u4;
    }
    uint32_t j2 = j;
    v128 v5 = f32x4_max(f32x4_max(f32x4_max(v, v2), v3), v4);
    for (;;) {
      const uint32_t u5 = j2 + 4u;
      if (!(u5 <= u)) break;
      v5 = f32x4_max(v5, load_v128(x + (u3 + (j2 << 2))));
      j2 = u5;
    }
    const float f = max_f32(max_f32(max_f32(f32x4_extract_lane(v5, 0), from_bits_f32(0xff800000u)), f32x4_extract_lane(v5, 1)), f32x4_extract_lane(v5, 2));
    const uint32_t u6 = u2 * p2;
    float f2 = max_f32(f, f32x4_extract_lane(v5, 3));
    for (int32_t j3 = (int32_t)j2; j3 < N; j3++) {
      f2 = max_f32(f2, load_f32(x + ((u6 + (uint32_t)j3) << 2)));
    }
    store_f32(high + (u2 << 2), f2);
  }
  return 0u;
}

/* kernel.row_ends/3 */
static uint32_t row_ends_3(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t N, uint32_t p, const uint8_t *restrict x, uint32_t p2, uint8_t *restrict where_low) {
  (void)grain;
  (void)work;
  // float_rows.tri:40
  const int32_t n = (int32_t)to;
  const bool c = N <= 0;
  const uint32_t u = (uint32_t)max_i32(N, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    if (c) {
      return 516u; // shape
    }
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    uint32_t j = 0u;
    v128 v = bits_v128(0x7f8000007f800000ull, 0x7f8000007f800000ull);
    v128 v2 = bits_v128(0x7f8000007f800000ull, 0x7f8000007f800000ull);
    v128 v3 = bits_v128(0x7f8000007f800000ull, 0x7f8000007f800000ull);
    v128 v4 = bits_v128(0x7f8000007f800000ull, 0x7f8000007f800000ull);
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
      const v128 v14 = f32x4_lt(v9, v);
      const v128 v15 = f32x4_lt(v10, v2);
      const v128 v16 = f32x4_lt(v11, v3);
      const v128 v17 = f32x4_lt(v12, v4);
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
    const float f = f32x4_extract_lane(v, 0);
    const int32_t n2 = i32x4_extract_lane(v5, 0);
    const bool c2 = f < from_bits_f32(0x7f800000u) || (f == from_bits_f32(0x7f800000u) && n2 < 0);
    const float f2 = c2 ? f : from_bits_f32(0x7f800000u);
    const int32_t n3 = c2 ? n2 : 0;
    const float f3 = f32x4_extract_lane(v, 1);
    const int32_t n4 = i32x4_extract_lane(v5, 1);
    const bool c3 = f3 < f2 || (f3 == f2 && n4 < n3);
    const float f4 = c3 ? f3 : f2;
    const int32_t n5 = c3 ? n4 : n3;
    const float f5 = f32x4_extract_lane(v, 2);
    const int32_t n6 = i32x4_extract_lane(v5, 2);
    const bool c4 = f5 < f4 || (f5 == f4 && n6 < n5);
    const float f6 = c4 ? f5 : f4;
    const int32_t n7 = c4 ? n6 : n5;
    const float f7 = f32x4_extract_lane(v, 3);
    const int32_t n8 = i32x4_extract_lane(v5, 3);
    const bool c5 = f7 < f6 || (f7 == f6 && n8 < n7);
    const float f8 = c5 ? f7 : f6;
    const int32_t n9 = c5 ? n8 : n7;
    const float f9 = f32x4_extract_lane(v2, 0);
    const int32_t n10 = i32x4_extract_lane(v6, 0);
    const bool c6 = f9 < f8 || (f9 == f8 && n10 < n9);
    const float f10 = c6 ? f9 : f8;
    const int32_t n11 = c6 ? n10 : n9;
    const float f11 = f32x4_extract_lane(v2, 1);
    const int32_t n12 = i32x4_extract_lane(v6, 1);
    const bool c7 = f11 < f10 || (f11 == f10 && n12 < n11);
    const float f12 = c7 ? f11 : f10;
    const int32_t n13 = c7 ? n12 : n11;
    const float f13 = f32x4_extract_lane(v2, 2);
    const int32_t n14 = i32x4_extract_lane(v6, 2);
    const bool c8 = f13 < f12 || (f13 == f12 && n14 < n13);
    const float f14 = c8 ? f13 : f12;
    const int32_t n15 = c8 ? n14 : n13;
    const float f15 = f32x4_extract_lane(v2, 3);
    const int32_t n16 = i32x4_extract_lane(v6, 3);
    const bool c9 = f15 < f14 || (f15 == f14 && n16 < n15);
    const float f16 = c9 ? f15 : f14;
    const int32_t n17 = c9 ? n16 : n15;
    const float f17 = f32x4_extract_lane(v3, 0);
    const int32_t n18 = i32x4_extract_lane(v7, 0);
    const bool c10 = f17 < f16 || (f17 == f16 && n18 < n17);
    const float f18 = c10 ? f17 : f16;
    const int32_t n19 = c10 ? n18 : n17;
    const float f19 = f32x4_extract_lane(v3, 1);
    const int32_t n20 = i32x4_extract_lane(v7, 1);
    const bool c11 = f19 < f18 || (f19 == f18 && n20 < n19);
    const float f20 = c11 ? f19 : f18;
    const int32_t n21 = c11 ? n20 : n19;
    const float f21 = f32x4_extract_lane(v3, 2);
    const int32_t n22 = i32x4_extract_lane(v7, 2);
    const bool c12 = f21 < f20 || (f21 == f20 && n22 < n21);
    const float f22 = c12 ? f21 : f20;
    const int32_t n23 = c12 ? n22 : n21;
    const float f23 = f32x4_extract_lane(v3, 3);
    const int32_t n24 = i32x4_extract_lane(v7, 3);
    const bool c13 = f23 < f22 || (f23 == f22 && n24 < n23);
    const float f24 = c13 ? f23 : f22;
    const int32_t n25 = c13 ? n24 : n23;
    const float f25 = f32x4_extract_lane(v4, 0);
    const int32_t n26 = i32x4_extract_lane(v8, 0);
    const bool c14 = f25 < f24 || (f25 == f24 && n26 < n25);
    const float f26 = c14 ? f25 : f24;
    const int32_t n27 = c14 ? n26 : n25;
    const float f27 = f32x4_extract_lane(v4, 1);
    const int32_t n28 = i32x4_extract_lane(v8, 1);
    const bool c15 = f27 < f26 || (f27 == f26 && n28 < n27);
    const float f28 = c15 ? f27 : f26;
    const int32_t n29 = c15 ? n28 : n27;
    const float f29 = f32x4_extract_lane(v4, 2);
    const int32_t n30 = i32x4_extract_lane(v8, 2);
    const bool c16 = f29 < f28 || (f29 == f28 && n30 < n29);
    const float f30 = c16 ? f29 : f28;
    const int32_t n31 = c16 ? n30 : n29;
    const float f31 = f32x4_extract_lane(v4, 3);
    const int32_t n32 = i32x4_extract_lane(v8, 3);
    const bool c17 = f31 < f30 || (f31 == f30 && n32 < n31);
    const uint32_t u6 = u2 * p2;
    float f32 = c17 ? f31 : f30;
    int32_t n33 = c17 ? n32 : n31;
    for (int32_t j2 = (int32_t)j; j2 < N; j2++) {
      const float f33 = load_f32(x + ((u6 + (uint32_t)j2) << 2));
      const bool c18 = f33 < f32;
      f32 = c18 ? f33 : f32;
      n33 = c18 ? j2 : n33;
    }
    store_i32(where_low + (u2 << 2), n33);
  }
  return 0u;
}

/* kernel.row_ends/4 */
static uint32_t row_ends_4(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t N, uint32_t p, const uint8_t *restrict x, uint32_t p2, uint8_t *restrict where_high) {
  (void)grain;
  (void)work;
  // float_rows.tri:41
  const int32_t n = (int32_t)to;
  const bool c = N <= 0;
  const uint32_t u = (uint32_t)max_i32(N, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    if (c) {
      return 548u; // shape
    }
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    uint32_t j = 0u;
    v128 v = bits_v128(0xff800000ff800000ull, 0xff800000ff800000ull);
    v128 v2 = bits_v128(0xff800000ff800000ull, 0xff800000ff800000ull);
    v128 v3 = bits_v128(0xff800000ff800000ull, 0xff800000ff800000ull);
    v128 v4 = bits_v128(0xff800000ff800000ull, 0xff800000ff800000ull);
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
      const v128 v14 = f32x4_gt(v9, v);
      const v128 v15 = f32x4_gt(v10, v2);
      const v128 v16 = f32x4_gt(v11, v3);
      const v128 v17 = f32x4_gt(v12, v4);
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
    const float f = f32x4_extract_lane(v, 0);
    const int32_t n2 = i32x4_extract_lane(v5, 0);
    const bool c2 = f > from_bits_f32(0xff800000u) || (f == from_bits_f32(0xff800000u) && n2 < 0);
    const float f2 = c2 ? f : from_bits_f32(0xff800000u);
    const int32_t n3 = c2 ? n2 : 0;
    const float f3 = f32x4_extract_lane(v, 1);
    const int32_t n4 = i32x4_extract_lane(v5, 1);
    const bool c3 = f3 > f2 || (f3 == f2 && n4 < n3);
    const float f4 = c3 ? f3 : f2;
    const int32_t n5 = c3 ? n4 : n3;
    const float f5 = f32x4_extract_lane(v, 2);
    const int32_t n6 = i32x4_extract_lane(v5, 2);
    const bool c4 = f5 > f4 || (f5 == f4 && n6 < n5);
    const float f6 = c4 ? f5 : f4;
    const int32_t n7 = c4 ? n6 : n5;
    const float f7 = f32x4_extract_lane(v, 3);
    const int32_t n8 = i32x4_extract_lane(v5, 3);
    const bool c5 = f7 > f6 || (f7 == f6 && n8 < n7);
    const float f8 = c5 ? f7 : f6;
    const int32_t n9 = c5 ? n8 : n7;
    const float f9 = f32x4_extract_lane(v2, 0);
    const int32_t n10 = i32x4_extract_lane(v6, 0);
    const bool c6 = f9 > f8 || (f9 == f8 && n10 < n9);
    const float f10 = c6 ? f9 : f8;
    const int32_t n11 = c6 ? n10 : n9;
    const float f11 = f32x4_extract_lane(v2, 1);
    const int32_t n12 = i32x4_extract_lane(v6, 1);
    const bool c7 = f11 > f10 || (f11 == f10 && n12 < n11);
    const float f12 = c7 ? f11 : f10;
    const int32_t n13 = c7 ? n12 : n11;
    const float f13 = f32x4_extract_lane(v2, 2);
    const int32_t n14 = i32x4_extract_lane(v6, 2);
    const bool c8 = f13 > f12 || (f13 == f12 && n14 < n13);
    const float f14 = c8 ? f13 : f12;
    const int32_t n15 = c8 ? n14 : n13;
    const float f15 = f32x4_extract_lane(v2, 3);
    const int32_t n16 = i32x4_extract_lane(v6, 3);
    const bool c9 = f15 > f14 || (f15 == f14 && n16 < n15);
    const float f16 = c9 ? f15 : f14;
    const int32_t n17 = c9 ? n16 : n15;
    const float f17 = f32x4_extract_lane(v3, 0);
    const int32_t n18 = i32x4_extract_lane(v7, 0);
    const bool c10 = f17 > f16 || (f17 == f16 && n18 < n17);
    const float f18 = c10 ? f17 : f16;
    const int32_t n19 = c10 ? n18 : n17;
    const float f19 = f32x4_extract_lane(v3, 1);
    const int32_t n20 = i32x4_extract_lane(v7, 1);
    const bool c11 = f19 > f18 || (f19 == f18 && n20 < n19);
    const float f20 = c11 ? f19 : f18;
    const int32_t n21 = c11 ? n20 : n19;
    const float f21 = f32x4_extract_lane(v3, 2);
    const int32_t n22 = i32x4_extract_lane(v7, 2);
    const bool c12 = f21 > f20 || (f21 == f20 && n22 < n21);
    const float f22 = c12 ? f21 : f20;
    const int32_t n23 = c12 ? n22 : n21;
    const float f23 = f32x4_extract_lane(v3, 3);
    const int32_t n24 = i32x4_extract_lane(v7, 3);
    const bool c13 = f23 > f22 || (f23 == f22 && n24 < n23);
    const float f24 = c13 ? f23 : f22;
    const int32_t n25 = c13 ? n24 : n23;
    const float f25 = f32x4_extract_lane(v4, 0);
    const int32_t n26 = i32x4_extract_lane(v8, 0);
    const bool c14 = f25 > f24 || (f25 == f24 && n26 < n25);
    const float f26 = c14 ? f25 : f24;
    const int32_t n27 = c14 ? n26 : n25;
    const float f27 = f32x4_extract_lane(v4, 1);
    const int32_t n28 = i32x4_extract_lane(v8, 1);
    const bool c15 = f27 > f26 || (f27 == f26 && n28 < n27);
    const float f28 = c15 ? f27 : f26;
    const int32_t n29 = c15 ? n28 : n27;
    const float f29 = f32x4_extract_lane(v4, 2);
    const int32_t n30 = i32x4_extract_lane(v8, 2);
    const bool c16 = f29 > f28 || (f29 == f28 && n30 < n29);
    const float f30 = c16 ? f29 : f28;
    const int32_t n31 = c16 ? n30 : n29;
    const float f31 = f32x4_extract_lane(v4, 3);
    const int32_t n32 = i32x4_extract_lane(v8, 3);
    const bool c17 = f31 > f30 || (f31 == f30 && n32 < n31);
    const uint32_t u6 = u2 * p2;
    float f32 = c17 ? f31 : f30;
    int32_t n33 = c17 ? n32 : n31;
    for (int32_t j2 = (int32_t)j; j2 < N; j2++) {
      const float f33 = load_f32(x + ((u6 + (uint32_t)j2) << 2));
      const bool c18 = f33 > f32;
      f32 = c18 ? f33 : f32;
      n33 = c18 ? j2 : n33;
    }
    store_i32(where_high + (u2 << 2), n33);
  }
  return 0u;
}

static uint32_t row_ends_body(const uint8_t *restrict x, uint8_t *restrict low, uint8_t *restrict high, uint8_t *restrict where_low, uint8_t *restrict where_high, int32_t M, int32_t N) {
  // float_rows.tri:32
  const uint32_t u = (uint32_t)N;
  const uint32_t u2 = u << 2;
  // float_rows.tri:38
  const uint32_t u3 = M > 0 ? (uint32_t)M : 0u;
  const uint32_t u4 = (uint32_t)max_i32(N, 0);
  const uint32_t u5 = (u4 > 0u ? u4 : 0u) >> 4;
  const uint32_t u6 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u5, 23u), 8u), 1u), 1u), 1u), 128u);
  const uint32_t u7 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u6, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u8 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u7, 1u), 1u), 1u), 176u), 1u), 1u);
  const uint32_t u9 = sat_add_u32(sat_add_u32(sat_add_u32(u8, 1u), 1u), 1u);
  const uint32_t status_ = row_ends_1(0u, u3, 1u, u9, N, u2, x, u, low);
  if (status_ != 0u) {
    return status_;
  }
  // float_rows.tri:39
  const uint32_t status_2 = row_ends_2(0u, u3, 1u, u9, N, u2, x, u, high);
  if (status_2 != 0u) {
    return status_2;
  }
  // float_rows.tri:40
  const uint32_t u10 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u5, 28u), 8u), 1u), 1u), 1u), 1u);
  const uint32_t u11 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u10, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u12 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u11, 1u), 1u), 1u), 1u), 1u), 1u);
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
  const uint32_t u34 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u33, 1u), 1u), 1u), 208u), 1u), 1u);
  const uint32_t u35 = sat_add_u32(sat_add_u32(sat_add_u32(u34, 1u), 1u), 1u);
  const uint32_t status_3 = row_ends_3(0u, u3, 1u, u35, N, u2, x, u, where_low);
  if (status_3 != 0u) {
    return status_3;
  }
  // float_rows.tri:41
  const uint32_t status_4 = row_ends_4(0u, u3, 1u, u35, N, u2, x, u, where_high);
  if (status_4 != 0u) {
    return status_4;
  }
  return 0u;
}

uint32_t row_ends(const float *x, float *low, float *high, int32_t *where_low, int32_t *where_high, int32_t M, int32_t N) {
  if (M < 0 || N < 0) return 4u;
  if ((double)N * 4.0 * (double)M > 4294967040.0) return 10u;
  if ((double)M * 4.0 > 4294967040.0) return 10u;
  if ((double)M * 4.0 > 4294967040.0) return 10u;
  if ((double)M * 4.0 > 4294967040.0) return 10u;
  if ((double)M * 4.0 > 4294967040.0) return 10u;
  return row_ends_body((const uint8_t *)x, (uint8_t *)low, (uint8_t *)high, (uint8_t *)where_low, (uint8_t *)where_high, M, N);
}

const char *float_rows_trap(uint32_t status) {
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

const char *float_rows_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "float_rows.tri:6:3",
    "float_rows.tri:5:12",
    "float_rows.tri:6:3",
    "float_rows.tri:7:3",
    "float_rows.tri:21:14",
    "float_rows.tri:17:22",
    "float_rows.tri:17:17",
    "float_rows.tri:23:3",
    "float_rows.tri:20:12",
    "float_rows.tri:21:3",
    "float_rows.tri:22:3",
    "float_rows.tri:23:3",
    "float_rows.tri:27:12",
    "float_rows.tri:38:12",
    "float_rows.tri:39:13",
    "float_rows.tri:40:18",
    "float_rows.tri:41:19",
  };
  status >>= 5;
  return status <= 17u ? places[status] : "";
}
