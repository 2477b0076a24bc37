/*
 * matvec, matvec_pack2, matvec_tiled, matvec_pack5, matvec_i8, matmul, matvec_wide: kernels in C11, made by trinityc.
 * Build: cc -std=c11 -O3 -march=native -ffp-contract=off -c ternary_linear.c, and link with -lm. Contraction of
 * multiplications and additions must stay off, and so must -ffast-math: results are the same bits everywhere then.
 */

#include "ternary_linear.h"

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

static inline int32_t shl_i32(int32_t a, int32_t n) {
  return n >= 32 ? 0 : (int32_t)((uint32_t)a << n);
}

static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
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

static inline uint32_t min_u32(uint32_t a, uint32_t b) {
  return a < b ? a : b;
}

static inline v128 load_v128(const uint8_t *p) {
  v128 v;
  memcpy(&v, p, sizeof v);
  return v;
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

#if defined(__AVX512VNNI__) && defined(__AVX512VL__)
#include <immintrin.h>
#elif defined(__ARM_FEATURE_DOTPROD)
#include <arm_neon.h>
#endif

static inline v128 i32x4_dot_i8x16_i7x16_add_s(v128 a, v128 b, v128 c) {
#if defined(__AVX512VNNI__) && defined(__AVX512VL__)
  const __m128i u = _mm_and_si128(_mm_loadu_si128((const __m128i *)&b), _mm_set1_epi8(127));
  const __m128i s = _mm_loadu_si128((const __m128i *)&a);
  _mm_storeu_si128((__m128i *)&c, _mm_dpbusd_epi32(_mm_loadu_si128((const __m128i *)&c), u, s));
  return c;
#elif defined(__ARM_FEATURE_DOTPROD)
  const int8x16_t u = vandq_s8(vld1q_s8(b.i8), vdupq_n_s8(127));
  vst1q_s32(c.i32, vdotq_s32(vld1q_s32(c.i32), vld1q_s8(a.i8), u));
  return c;
#elif defined(__GNUC__)
  v128 l, h, s, r;
  l.U16 = a.U16 << 8;
  l.I16 = l.I16 >> 8;
  h.I16 = a.I16 >> 8;
  s.I16 = l.I16 * (b.I16 & 127) + h.I16 * ((b.I16 >> 8) & 127);
  l.U32 = s.U32 << 16;
  l.I32 = l.I32 >> 16;
  h.I32 = s.I32 >> 16;
  r.U32 = c.U32 + l.U32 + h.U32;
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) {
    int32_t s = 0;
    for (int k = 0; k < 4; k++) s += a.i8[4 * i + k] * (b.u8[4 * i + k] & 127);
    r.u32[i] = c.u32[i] + (uint32_t)s;
  }
  return r;
#endif
}

static inline v128 i32x4_shr_s(v128 a, int32_t b) {
#if defined(__GNUC__)
  const int32_t k = (int32_t)(b & 31);
  v128 r;
  r.I32 = a.I32 >> k;
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = (uint32_t)(a.i32[i] >> ((uint32_t)b & 31u));
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

static inline uint16_t load_u16(const uint8_t *p) {
  uint16_t v;
  memcpy(&v, p, sizeof v);
  return v;
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

static inline v128 i8x16_swizzle(v128 a, v128 b) {
  v128 r;
  for (int i = 0; i < 16; i++) r.u8[i] = b.u8[i] < 16 ? a.u8[b.u8[i]] : 0;
  return r;
}

static inline v128 i8x16_eq(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.I8 = a.I8 == b.I8;
  return r;
#else
  v128 r;
  for (int i = 0; i < 16; i++) r.u8[i] = (uint8_t)(-(uint8_t)(a.i8[i] == b.i8[i]));
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

static inline int32_t i32x4_extract_lane(v128 a, int lane) {
  return a.i32[lane];
}

static inline int32_t sub_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a - (uint32_t)b);
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

static inline int32_t max_i32(int32_t a, int32_t b) {
  return a > b ? a : b;
}

static inline uint8_t * scratch_u32(uint32_t bytes, uint32_t header) {
  return bytes > 0x7fff0000u ? NULL : (uint8_t *)calloc(1, (size_t)bytes + header);
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

static inline v128 i32x4_dot_i16x8_s(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 l, h, p, q, r;
  l.U32 = a.U32 << 16;
  l.I32 = l.I32 >> 16;
  h.I32 = a.I32 >> 16;
  p.U32 = b.U32 << 16;
  p.I32 = p.I32 >> 16;
  q.I32 = b.I32 >> 16;
  r.U32 = l.U32 * p.U32 + h.U32 * q.U32;
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = (uint32_t)((uint32_t)(int32_t)(a.i16[2 * i] * b.i16[2 * i]) + (uint32_t)(int32_t)(a.i16[2 * i + 1] * b.i16[2 * i + 1]));
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

static inline int64_t shr_i64(int64_t a, int32_t n) {
  return (int64_t)(a >> (n >= 64 ? 63 : n));
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

static inline v128 i32x4_replace_lane(v128 a, int32_t b, int lane) {
  a.i32[lane] = (int32_t)b;
  return a;
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

static inline int16_t load_i16(const uint8_t *p) {
  int16_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

/* kernel.matvec/1 */
static void matvec_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, const uint8_t *restrict w, uint32_t p2, const uint8_t *restrict p3, uint32_t p4, const uint8_t *restrict x, int32_t p5, int32_t K, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // ternary_linear.tri:4
  const int32_t n = shl_i32((int32_t)to, 2);
  const uint32_t u = p2 >> 7;
  const uint32_t u2 = (u + 65535u) >> 16;
  for (int32_t i = shl_i32((int32_t)from, 2); i < n; i = add_i32(i, 4)) {
    const uint32_t u3 = (uint32_t)i;
    const uint32_t u4 = u3 * p;
    const uint32_t u5 = (uint32_t)(i + 1);
    const uint32_t u6 = u5 * p;
    const uint32_t u7 = (uint32_t)add_i32(i, 2);
    const uint32_t u8 = u7 * p;
    const uint32_t u9 = (uint32_t)add_i32(i, 3);
    const uint32_t u10 = u9 * p;
    v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (uint32_t j = 0u; j < u2; j = j + 1u) {
      const uint32_t u11 = j << 16;
      const uint32_t u12 = min_u32(u11 + 65536u, u);
      const uint32_t u13 = u11 << 7;
      uint32_t u14 = u13;
      uint32_t u15 = u13;
      uint32_t u16 = u13;
      uint32_t u17 = u13;
      v128 v5 = v;
      v128 v6 = v2;
      v128 v7 = v3;
      v128 v8 = v4;
      v128 v9 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v10 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v11 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v12 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      for (uint32_t k = u11; k < u12; k = k + 1u) {
        const uint32_t u18 = k << 5;
        const uint32_t u19 = u4 + u18;
        const v128 v13 = load_v128(w + u19);
        const v128 v14 = v128_not(v13);
        const v128 v15 = v128_andnot(v13, load_v128(w + (u19 + 16u)));
        const v128 v16 = v128_bitselect(v14, i16x8_shl(v15, 1), bits_v128(0x5555555555555555ull, 0x5555555555555555ull));
        const v128 v17 = v128_bitselect(i16x8_shr_u(v14, 1), v15, bits_v128(0x5555555555555555ull, 0x5555555555555555ull));
        const v128 v18 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + u14), v128_and(v16, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v5);
        const v128 v19 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u14 + 16u)), v128_and(v16, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v9);
        const v128 v20 = i16x8_shr_u(v16, 4);
        const v128 v21 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u14 + 32u)), v128_and(v20, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v18);
        const v128 v22 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u14 + 48u)), v128_and(v20, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v19);
        const v128 v23 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u14 + 64u)), v128_and(v17, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v21);
        const v128 v24 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u14 + 80u)), v128_and(v17, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v22);
        const v128 v25 = i16x8_shr_u(v17, 4);
        const v128 v26 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u14 + 96u)), v128_and(v25, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v23);
        const v128 v27 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u14 + 112u)), v128_and(v25, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v24);
        const uint32_t u20 = u6 + u18;
        const v128 v28 = load_v128(w + u20);
        const v128 v29 = v128_not(v28);
        const v128 v30 = v128_andnot(v28, load_v128(w + (u20 + 16u)));
        const v128 v31 = v128_bitselect(v29, i16x8_shl(v30, 1), bits_v128(0x5555555555555555ull, 0x5555555555555555ull));
        const v128 v32 = v128_bitselect(i16x8_shr_u(v29, 1), v30, bits_v128(0x5555555555555555ull, 0x5555555555555555ull));
        const v128 v33 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + u15), v128_and(v31, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v6);
        const v128 v34 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u15 + 16u)), v128_and(v31, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v10);
        const v128 v35 = i16x8_shr_u(v31, 4);
        const v128 v36 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u15 + 32u)), v128_and(v35, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v33);
        const v128 v37 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u15 + 48u)), v128_and(v35, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v34);
        const v128 v38 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u15 + 64u)), v128_and(v32, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v36);
        const v128 v39 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u15 + 80u)), v128_and(v32, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v37);
        const v128 v40 = i16x8_shr_u(v32, 4);
        const v128 v41 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u15 + 96u)), v128_and(v40, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v38);
        const v128 v42 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u15 + 112u)), v128_and(v40, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v39);
        const uint32_t u21 = u8 + u18;
        const v128 v43 = load_v128(w + u21);
        const v128 v44 = v128_not(v43);
        const v128 v45 = v128_andnot(v43, load_v128(w + (u21 + 16u)));
        const v128 v46 = v128_bitselect(v44, i16x8_shl(v45, 1), bits_v128(0x5555555555555555ull, 0x5555555555555555ull));
        const v128 v47 = v128_bitselect(i16x8_shr_u(v44, 1), v45, bits_v128(0x5555555555555555ull, 0x5555555555555555ull));
        const v128 v48 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + u16), v128_and(v46, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v7);
        const v128 v49 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u16 + 16u)), v128_and(v46, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v11);
        const v128 v50 = i16x8_shr_u(v46, 4);
        const v128 v51 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u16 + 32u)), v128_and(v50, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v48);
        const v128 v52 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u16 + 48u)), v128_and(v50, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v49);
        const v128 v53 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u16 + 64u)), v128_and(v47, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v51);
        const v128 v54 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u16 + 80u)), v128_and(v47, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v52);
        const v128 v55 = i16x8_shr_u(v47, 4);
        const v128 v56 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u16 + 96u)), v128_and(v55, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v53);
        const v128 v57 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u16 + 112u)), v128_and(v55, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v54);
        const uint32_t u22 = u10 + u18;
        const v128 v58 = load_v128(w + u22);
        const v128 v59 = v128_not(v58);
        const v128 v60 = v128_andnot(v58, load_v128(w + (u22 + 16u)));
        const v128 v61 = v128_bitselect(v59, i16x8_shl(v60, 1), bits_v128(0x5555555555555555ull, 0x5555555555555555ull));
        const v128 v62 = v128_bitselect(i16x8_shr_u(v59, 1), v60, bits_v128(0x5555555555555555ull, 0x5555555555555555ull));
        const v128 v63 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + u17), v128_and(v61, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v8);
        const v128 v64 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u17 + 16u)), v128_and(v61, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v12);
        const v128 v65 = i16x8_shr_u(v61, 4);
        const v128 v66 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u17 + 32u)), v128_and(v65, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v63);
        const v128 v67 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u17 + 48u)), v128_and(v65, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v64);
        const v128 v68 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u17 + 64u)), v128_and(v62, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v66);
        const v128 v69 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u17 + 80u)), v128_and(v62, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v67);
        const v128 v70 = i16x8_shr_u(v62, 4);
        const v128 v71 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u17 + 96u)), v128_and(v70, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v68);
        const v128 v72 = i32x4_dot_i8x16_i7x16_add_s(load_v128(p3 + (u17 + 112u)), v128_and(v70, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v69);
        u14 = u14 + 128u;
        u15 = u15 + 128u;
        u16 = u16 + 128u;
        u17 = u17 + 128u;
        v5 = v26;
        v6 = v41;
        v7 = v56;
        v8 = v71;
        v9 = v27;
        v10 = v42;
        v11 = v57;
        v12 = v72;
      }
      v = i32x4_add(v5, i32x4_shr_s(v9, 2));
      v2 = i32x4_add(v6, i32x4_shr_s(v10, 2));
      v3 = i32x4_add(v7, i32x4_shr_s(v11, 2));
      v4 = i32x4_add(v8, i32x4_shr_s(v12, 2));
    }
    uint32_t j2 = p2;
    v128 v73 = v;
    v128 v74 = v2;
    v128 v75 = v3;
    v128 v76 = v4;
    for (;;) {
      const uint32_t u23 = j2 + 16u;
      if (!(u23 <= p4)) break;
      const v128 v77 = load_v128(x + j2);
      const uint32_t u24 = (j2 >> 7) << 5;
      const uint32_t u25 = (j2 >> 3) & 15u;
      const uint32_t u26 = u4 + u24 + u25;
      const v128 v78 = i8x16_swizzle(i16x8_splat(load_u16(w + u26)), bits_v128(0x0000000000000000ull, 0x0101010101010101ull));
      const v128 v79 = i8x16_eq(v128_and(v78, bits_v128(0x8040201008040201ull, 0x8040201008040201ull)), bits_v128(0x8040201008040201ull, 0x8040201008040201ull));
      const v128 v80 = i8x16_swizzle(i16x8_splat(load_u16(w + (u26 + 16u))), bits_v128(0x0000000000000000ull, 0x0101010101010101ull));
      const v128 v81 = i8x16_eq(v128_and(v80, bits_v128(0x8040201008040201ull, 0x8040201008040201ull)), bits_v128(0x8040201008040201ull, 0x8040201008040201ull));
      const v128 v82 = i8x16_add(i8x16_sub(i8x16_add(v81, v81), v79), bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const uint32_t u27 = u6 + u24 + u25;
      const v128 v83 = i8x16_swizzle(i16x8_splat(load_u16(w + u27)), bits_v128(0x0000000000000000ull, 0x0101010101010101ull));
      const v128 v84 = i8x16_eq(v128_and(v83, bits_v128(0x8040201008040201ull, 0x8040201008040201ull)), bits_v128(0x8040201008040201ull, 0x8040201008040201ull));
      const v128 v85 = i8x16_swizzle(i16x8_splat(load_u16(w + (u27 + 16u))), bits_v128(0x0000000000000000ull, 0x0101010101010101ull));
      const v128 v86 = i8x16_eq(v128_and(v85, bits_v128(0x8040201008040201ull, 0x8040201008040201ull)), bits_v128(0x8040201008040201ull, 0x8040201008040201ull));
      const v128 v87 = i8x16_add(i8x16_sub(i8x16_add(v86, v86), v84), bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const uint32_t u28 = u8 + u24 + u25;
      const v128 v88 = i8x16_swizzle(i16x8_splat(load_u16(w + u28)), bits_v128(0x0000000000000000ull, 0x0101010101010101ull));
      const v128 v89 = i8x16_eq(v128_and(v88, bits_v128(0x8040201008040201ull, 0x8040201008040201ull)), bits_v128(0x8040201008040201ull, 0x8040201008040201ull));
      const v128 v90 = i8x16_swizzle(i16x8_splat(load_u16(w + (u28 + 16u))), bits_v128(0x0000000000000000ull, 0x0101010101010101ull));
      const v128 v91 = i8x16_eq(v128_and(v90, bits_v128(0x8040201008040201ull, 0x8040201008040201ull)), bits_v128(0x8040201008040201ull, 0x8040201008040201ull));
      const v128 v92 = i8x16_add(i8x16_sub(i8x16_add(v91, v91), v89), bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const uint32_t u29 = u10 + u24 + u25;
      const v128 v93 = i8x16_swizzle(i16x8_splat(load_u16(w + u29)), bits_v128(0x0000000000000000ull, 0x0101010101010101ull));
      const v128 v94 = i8x16_eq(v128_and(v93, bits_v128(0x8040201008040201ull, 0x8040201008040201ull)), bits_v128(0x8040201008040201ull, 0x8040201008040201ull));
      const v128 v95 = i8x16_swizzle(i16x8_splat(load_u16(w + (u29 + 16u))), bits_v128(0x0000000000000000ull, 0x0101010101010101ull));
      const v128 v96 = i8x16_eq(v128_and(v95, bits_v128(0x8040201008040201ull, 0x8040201008040201ull)), bits_v128(0x8040201008040201ull, 0x8040201008040201ull));
      const v128 v97 = i8x16_add(i8x16_sub(i8x16_add(v96, v96), v94), bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      j2 = u23;
      v73 = i32x4_dot_i8x16_i7x16_add_s(v77, v82, v73);
      v74 = i32x4_dot_i8x16_i7x16_add_s(v77, v87, v74);
      v75 = i32x4_dot_i8x16_i7x16_add_s(v77, v92, v75);
      v76 = i32x4_dot_i8x16_i7x16_add_s(v77, v97, v76);
    }
    const int32_t n2 = add_i32(add_i32(i32x4_extract_lane(v73, 0), i32x4_extract_lane(v73, 1)), add_i32(i32x4_extract_lane(v73, 2), i32x4_extract_lane(v73, 3)));
    const int32_t n3 = add_i32(add_i32(i32x4_extract_lane(v74, 0), i32x4_extract_lane(v74, 1)), add_i32(i32x4_extract_lane(v74, 2), i32x4_extract_lane(v74, 3)));
    const int32_t n4 = add_i32(add_i32(i32x4_extract_lane(v75, 0), i32x4_extract_lane(v75, 1)), add_i32(i32x4_extract_lane(v75, 2), i32x4_extract_lane(v75, 3)));
    const int32_t n5 = add_i32(add_i32(i32x4_extract_lane(v76, 0), i32x4_extract_lane(v76, 1)), add_i32(i32x4_extract_lane(v76, 2), i32x4_extract_lane(v76, 3)));
    int32_t n6 = sub_i32(n2, p5);
    int32_t n7 = sub_i32(n3, p5);
    int32_t n8 = sub_i32(n4, p5);
    int32_t n9 = sub_i32(n5, p5);
    for (int32_t j3 = (int32_t)j2; j3 < K; j3++) {
      const uint32_t u30 = (uint32_t)j3;
      const uint32_t u31 = (u30 >> 7) << 5;
      const uint32_t u32 = (u30 >> 3) & 15u;
      const uint32_t u33 = u4 + u31 + u32;
      const int32_t n10 = (int32_t)(u30 & 7u);
      const int32_t n11 = load_i8(x + u30);
      const int32_t n12 = add_i32(n6, wrap_i32_t1(((load_u8(w + u33) >> n10) & 1) - (((load_u8(w + (u33 + 16u)) >> n10) & 1) << 1)) * n11);
      const uint32_t u34 = u6 + u31 + u32;
      const int32_t n13 = add_i32(n7, wrap_i32_t1(((load_u8(w + u34) >> n10) & 1) - (((load_u8(w + (u34 + 16u)) >> n10) & 1) << 1)) * n11);
      const uint32_t u35 = u8 + u31 + u32;
      const int32_t n14 = add_i32(n8, wrap_i32_t1(((load_u8(w + u35) >> n10) & 1) - (((load_u8(w + (u35 + 16u)) >> n10) & 1) << 1)) * n11);
      const uint32_t u36 = u10 + u31 + u32;
      const int32_t n15 = add_i32(n9, wrap_i32_t1(((load_u8(w + u36) >> n10) & 1) - (((load_u8(w + (u36 + 16u)) >> n10) & 1) << 1)) * n11);
      n6 = n12;
      n7 = n13;
      n8 = n14;
      n9 = n15;
    }
    store_i32(y + (u3 << 2), n6);
    store_i32(y + (u5 << 2), n7);
    store_i32(y + (u7 << 2), n8);
    store_i32(y + (u9 << 2), n9);
  }
}

static uint32_t matvec_body(const uint8_t *restrict w, const uint8_t *restrict x, uint8_t *restrict y, int32_t M, int32_t K) {
  uint8_t *scratch = NULL;
  // ternary_linear.tri:4
  const uint32_t u = (((uint32_t)K + 127u) >> 7) << 5;
  const uint32_t u2 = (uint32_t)max_i32(K, 0);
  const uint32_t u3 = (u2 >> 7) << 7;
  scratch = scratch_u32(u3, 16u);
  if (scratch == NULL) {
    return 42u; // memory
  }
  uint32_t i = 0u;
  for (;;) {
    const uint32_t u4 = i + 128u;
    if (!(u4 <= u3)) break;
    const v128 v = load_v128(x + i);
    const v128 v2 = load_v128(x + (i + 16u));
    const v128 v3 = load_v128(x + (i + 32u));
    const v128 v4 = load_v128(x + (i + 48u));
    const v128 v5 = load_v128(x + (i + 64u));
    const v128 v6 = load_v128(x + (i + 80u));
    const v128 v7 = load_v128(x + (i + 96u));
    const v128 v8 = load_v128(x + (i + 112u));
    const uint32_t u5 = 16u + i;
    const v128 v9 = i8x16_shuffle(v, v2, 0, 8, 16, 24, 1, 9, 17, 25, 2, 10, 18, 26, 3, 11, 19, 27);
    const v128 v10 = i8x16_shuffle(v3, v4, 0, 8, 16, 24, 1, 9, 17, 25, 2, 10, 18, 26, 3, 11, 19, 27);
    const v128 v11 = i8x16_shuffle(v5, v6, 0, 8, 16, 24, 1, 9, 17, 25, 2, 10, 18, 26, 3, 11, 19, 27);
    const v128 v12 = i8x16_shuffle(v7, v8, 0, 8, 16, 24, 1, 9, 17, 25, 2, 10, 18, 26, 3, 11, 19, 27);
    const v128 v13 = i8x16_shuffle(v9, v10, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23);
    const v128 v14 = i8x16_shuffle(v11, v12, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23);
    store_v128(scratch + u5, i8x16_shuffle(v13, v14, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23));
    store_v128(scratch + (u5 + 64u), i8x16_shuffle(v13, v14, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31));
    const v128 v15 = i8x16_shuffle(v9, v10, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31);
    const v128 v16 = i8x16_shuffle(v11, v12, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31);
    store_v128(scratch + (u5 + 16u), i8x16_shuffle(v15, v16, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23));
    store_v128(scratch + (u5 + 80u), i8x16_shuffle(v15, v16, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31));
    const v128 v17 = i8x16_shuffle(v, v2, 4, 12, 20, 28, 5, 13, 21, 29, 6, 14, 22, 30, 7, 15, 23, 31);
    const v128 v18 = i8x16_shuffle(v3, v4, 4, 12, 20, 28, 5, 13, 21, 29, 6, 14, 22, 30, 7, 15, 23, 31);
    const v128 v19 = i8x16_shuffle(v5, v6, 4, 12, 20, 28, 5, 13, 21, 29, 6, 14, 22, 30, 7, 15, 23, 31);
    const v128 v20 = i8x16_shuffle(v7, v8, 4, 12, 20, 28, 5, 13, 21, 29, 6, 14, 22, 30, 7, 15, 23, 31);
    const v128 v21 = i8x16_shuffle(v17, v18, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23);
    const v128 v22 = i8x16_shuffle(v19, v20, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23);
    store_v128(scratch + (u5 + 32u), i8x16_shuffle(v21, v22, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23));
    store_v128(scratch + (u5 + 96u), i8x16_shuffle(v21, v22, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31));
    const v128 v23 = i8x16_shuffle(v17, v18, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31);
    const v128 v24 = i8x16_shuffle(v19, v20, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31);
    store_v128(scratch + (u5 + 48u), i8x16_shuffle(v23, v24, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23));
    store_v128(scratch + (u5 + 112u), i8x16_shuffle(v23, v24, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31));
    i = u4;
  }
  v128 v25 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  uint32_t i2 = 0u;
  for (;;) {
    const uint32_t u6 = i2 + 16u;
    if (!(u6 <= u2)) break;
    const v128 v26 = i32x4_dot_i8x16_i7x16_add_s(load_v128(x + i2), bits_v128(0x0101010101010101ull, 0x0101010101010101ull), v25);
    i2 = u6;
    v25 = v26;
  }
  const int32_t n = add_i32(add_i32(i32x4_extract_lane(v25, 0), i32x4_extract_lane(v25, 1)), add_i32(i32x4_extract_lane(v25, 2), i32x4_extract_lane(v25, 3)));
  const uint32_t u7 = (M > 0 ? (uint32_t)M : 0u) >> 2;
  const uint32_t u8 = sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32((u3 < u2 ? u2 - u3 : 0u) >> 4, 94u), 40210u), 1u), 1u);
  const uint32_t u9 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u8, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u10 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u9, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u11 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u10, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u12 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u11, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u13 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u12, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u14 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u13, 1u), 1968u), 1u), 1u), 1u), 1u);
  const uint32_t u15 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u14, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u16 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u15, 1u), 1u), 1u), 1u), 1u), 1u);
  matvec_1(0u, u7, 1u, sat_add_u32(u16, 1u), u, w, u3, scratch + 16u, u2, x, n, K, y);
  free(scratch);
  scratch = NULL;
  for (int32_t i3 = shl_i32((int32_t)u7, 2); i3 < M; i3++) {
    const uint32_t u17 = (uint32_t)i3;
    const uint32_t u18 = u17 * u;
    uint32_t j = 0u;
    v128 v27 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v28 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v29 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v30 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u19 = j + 64u;
      if (!(u19 <= u2)) break;
      const uint32_t u20 = u18 + ((j >> 7) << 5) + ((j >> 3) & 15u);
      const v128 v31 = i8x16_swizzle(i16x8_splat(load_u16(w + u20)), bits_v128(0x0000000000000000ull, 0x0101010101010101ull));
      const v128 v32 = i8x16_eq(v128_and(v31, bits_v128(0x8040201008040201ull, 0x8040201008040201ull)), bits_v128(0x8040201008040201ull, 0x8040201008040201ull));
      const v128 v33 = i8x16_swizzle(i16x8_splat(load_u16(w + (u20 + 16u))), bits_v128(0x0000000000000000ull, 0x0101010101010101ull));
      const v128 v34 = i8x16_eq(v128_and(v33, bits_v128(0x8040201008040201ull, 0x8040201008040201ull)), bits_v128(0x8040201008040201ull, 0x8040201008040201ull));
      const v128 v35 = i8x16_sub(i8x16_add(v34, v34), v32);
      const v128 v36 = load_v128(x + j);
      const v128 v37 = i32x4_add(i32x4_add(v27, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v35), i16x8_extend_low_i8x16_s(v36))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v35), i16x8_extend_high_i8x16_s(v36)));
      const uint32_t u21 = j + 16u;
      const uint32_t u22 = u18 + ((u21 >> 7) << 5) + ((u21 >> 3) & 15u);
      const v128 v38 = i8x16_swizzle(i16x8_splat(load_u16(w + u22)), bits_v128(0x0000000000000000ull, 0x0101010101010101ull));
      const v128 v39 = i8x16_eq(v128_and(v38, bits_v128(0x8040201008040201ull, 0x8040201008040201ull)), bits_v128(0x8040201008040201ull, 0x8040201008040201ull));
      const v128 v40 = i8x16_swizzle(i16x8_splat(load_u16(w + (u22 + 16u))), bits_v128(0x0000000000000000ull, 0x0101010101010101ull));
      const v128 v41 = i8x16_eq(v128_and(v40, bits_v128(0x8040201008040201ull, 0x8040201008040201ull)), bits_v128(0x8040201008040201ull, 0x8040201008040201ull));
      const v128 v42 = i8x16_sub(i8x16_add(v41, v41), v39);
      const v128 v43 = load_v128(x + u21);
      const v128 v44 = i32x4_add(i32x4_add(v28, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v42), i16x8_extend_low_i8x16_s(v43))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v42), i16x8_extend_high_i8x16_s(v43)));
      const uint32_t u23 = j + 32u;
      const uint32_t u24 = u18 + ((u23 >> 7) << 5) + ((u23 >> 3) & 15u);
      const v128 v45 = i8x16_swizzle(i16x8_splat(load_u16(w + u24)), bits_v128(0x0000000000000000ull, 0x0101010101010101ull));
      const v128 v46 = i8x16_eq(v128_and(v45, bits_v128(0x8040201008040201ull, 0x8040201008040201ull)), bits_v128(0x8040201008040201ull, 0x8040201008040201ull));
      const v128 v47 = i8x16_swizzle(i16x8_splat(load_u16(w + (u24 + 16u))), bits_v128(0x0000000000000000ull, 0x0101010101010101ull));
      const v128 v48 = i8x16_eq(v128_and(v47, bits_v128(0x8040201008040201ull, 0x8040201008040201ull)), bits_v128(0x8040201008040201ull, 0x8040201008040201ull));
      const v128 v49 = i8x16_sub(i8x16_add(v48, v48), v46);
      const v128 v50 = load_v128(x + u23);
      const v128 v51 = i32x4_add(i32x4_add(v29, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v49), i16x8_extend_low_i8x16_s(v50))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v49), i16x8_extend_high_i8x16_s(v50)));
      const uint32_t u25 = j + 48u;
      const uint32_t u26 = u18 + ((u25 >> 7) << 5) + ((u25 >> 3) & 15u);
      const v128 v52 = i8x16_swizzle(i16x8_splat(load_u16(w + u26)), bits_v128(0x0000000000000000ull, 0x0101010101010101ull));
      const v128 v53 = i8x16_eq(v128_and(v52, bits_v128(0x8040201008040201ull, 0x8040201008040201ull)), bits_v128(0x8040201008040201ull, 0x8040201008040201ull));
      const v128 v54 = i8x16_swizzle(i16x8_splat(load_u16(w + (u26 + 16u))), bits_v128(0x0000000000000000ull, 0x0101010101010101ull));
      const v128 v55 = i8x16_eq(v128_and(v54, bits_v128(0x8040201008040201ull, 0x8040201008040201ull)), bits_v128(0x8040201008040201ull, 0x8040201008040201ull));
      const v128 v56 = i8x16_sub(i8x16_add(v55, v55), v53);
      const v128 v57 = load_v128(x + u25);
      const v128 v58 = i32x4_add(i32x4_add(v30, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v56), i16x8_extend_low_i8x16_s(v57))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v56), i16x8_extend_high_i8x16_s(v57)));
      j = u19;
      v27 = v37;
      v28 = v44;
      v29 = v51;
      v30 = v58;
    }
    uint32_t j2 = j;
    v128 v59 = i32x4_add(i32x4_add(i32x4_add(v27, v28), v29), v30);
    for (;;) {
      const uint32_t u27 = j2 + 16u;
      if (!(u27 <= u2)) break;
      const uint32_t u28 = u18 + ((j2 >> 7) << 5) + ((j2 >> 3) & 15u);
      const v128 v60 = i8x16_swizzle(i16x8_splat(load_u16(w + u28)), bits_v128(0x0000000000000000ull, 0x0101010101010101ull));
      const v128 v61 = i8x16_eq(v128_and(v60, bits_v128(0x8040201008040201ull, 0x8040201008040201ull)), bits_v128(0x8040201008040201ull, 0x8040201008040201ull));
      const v128 v62 = i8x16_swizzle(i16x8_splat(load_u16(w + (u28 + 16u))), bits_v128(0x0000000000000000ull, 0x0101010101010101ull));
      const v128 v63 = i8x16_eq(v128_and(v62, bits_v128(0x8040201008040201ull, 0x8040201008040201ull)), bits_v128(0x8040201008040201ull, 0x8040201008040201ull));
      const v128 v64 = i8x16_sub(i8x16_add(v63, v63), v61);
      const v128 v65 = load_v128(x + j2);
      const v128 v66 = i32x4_add(i32x4_add(v59, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v64), i16x8_extend_low_i8x16_s(v65))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v64), i16x8_extend_high_i8x16_s(v65)));
      j2 = u27;
      v59 = v66;
    }
    const int32_t n2 = add_i32(add_i32(add_i32(i32x4_extract_lane(v59, 0), i32x4_extract_lane(v59, 1)), i32x4_extract_lane(v59, 2)), i32x4_extract_lane(v59, 3));
    int32_t n3 = n2;
    for (int32_t j3 = (int32_t)j2; j3 < K; j3++) {
      const uint32_t u29 = (uint32_t)j3;
      const uint32_t u30 = u18 + ((u29 >> 7) << 5) + ((u29 >> 3) & 15u);
      const int32_t n4 = (int32_t)(u29 & 7u);
      const int32_t n5 = wrap_i32_t1(((load_u8(w + u30) >> n4) & 1) - (((load_u8(w + (u30 + 16u)) >> n4) & 1) << 1)) * load_i8(x + u29);
      n3 = add_i32(n3, n5);
    }
    store_i32(y + (u17 << 2), n3);
  }
  return 0u;
}

uint32_t matvec(const uint8_t *w, const int8_t *x, int32_t *y, int32_t M, int32_t K) {
  if (M < 0 || K < 0) return 4u;
  if (((double)K / 128.0 + 1.0) * 32.0 * (double)M > 4294967040.0) return 10u;
  if ((double)K * 1.0 > 4294967040.0) return 10u;
  if ((double)M * 4.0 > 4294967040.0) return 10u;
  return matvec_body((const uint8_t *)w, (const uint8_t *)x, (uint8_t *)y, M, K);
}

/* kernel.matvec_pack2/1 */
static void matvec_pack2_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, const uint8_t *restrict w, uint32_t p2, const uint8_t *restrict x, uint32_t p3, int32_t p4, int32_t K, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // ternary_linear.tri:7
  const int32_t n = shl_i32((int32_t)to, 2);
  const uint32_t u = p2 >> 6;
  const uint32_t u2 = (u + 65535u) >> 16;
  for (int32_t i = shl_i32((int32_t)from, 2); i < n; i = add_i32(i, 4)) {
    const uint32_t u3 = (uint32_t)i;
    const uint32_t u4 = u3 * p;
    const uint32_t u5 = (uint32_t)(i + 1);
    const uint32_t u6 = u5 * p;
    const uint32_t u7 = (uint32_t)add_i32(i, 2);
    const uint32_t u8 = u7 * p;
    const uint32_t u9 = (uint32_t)add_i32(i, 3);
    const uint32_t u10 = u9 * p;
    v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (uint32_t j = 0u; j < u2; j = j + 1u) {
      const uint32_t u11 = j << 16;
      const uint32_t u12 = min_u32(u11 + 65536u, u);
      const uint32_t u13 = u11 << 4;
      uint32_t u14 = u13;
      uint32_t u15 = u13;
      v128 v5 = v;
      v128 v6 = v2;
      v128 v7 = v3;
      v128 v8 = v4;
      v128 v9 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v10 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v11 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v12 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      for (uint32_t k = u11; k < u12; k = k + 1u) {
        const uint32_t u16 = k << 6;
        const v128 v13 = load_v128(x + u16);
        const v128 v14 = load_v128(x + (u16 + 16u));
        const v128 v15 = load_v128(w + (u4 + u14));
        const v128 v16 = i32x4_dot_i8x16_i7x16_add_s(v13, v128_and(v15, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v5);
        const v128 v17 = i32x4_dot_i8x16_i7x16_add_s(v14, v128_and(v15, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v9);
        const v128 v18 = load_v128(w + (u6 + u14));
        const v128 v19 = i32x4_dot_i8x16_i7x16_add_s(v13, v128_and(v18, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v6);
        const v128 v20 = i32x4_dot_i8x16_i7x16_add_s(v14, v128_and(v18, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v10);
        const v128 v21 = load_v128(w + (u8 + u14));
        const v128 v22 = i32x4_dot_i8x16_i7x16_add_s(v13, v128_and(v21, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v7);
        const v128 v23 = i32x4_dot_i8x16_i7x16_add_s(v14, v128_and(v21, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v11);
        const v128 v24 = load_v128(w + (u10 + u14));
        const v128 v25 = i32x4_dot_i8x16_i7x16_add_s(v13, v128_and(v24, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v8);
        const v128 v26 = i32x4_dot_i8x16_i7x16_add_s(v14, v128_and(v24, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v12);
        const v128 v27 = load_v128(x + (u16 + 32u));
        const v128 v28 = load_v128(x + (u16 + 48u));
        const v128 v29 = i16x8_shr_u(load_v128(w + (u4 + u15)), 4);
        const v128 v30 = i32x4_dot_i8x16_i7x16_add_s(v27, v128_and(v29, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v16);
        const v128 v31 = i32x4_dot_i8x16_i7x16_add_s(v28, v128_and(v29, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v17);
        const v128 v32 = i16x8_shr_u(load_v128(w + (u6 + u15)), 4);
        const v128 v33 = i32x4_dot_i8x16_i7x16_add_s(v27, v128_and(v32, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v19);
        const v128 v34 = i32x4_dot_i8x16_i7x16_add_s(v28, v128_and(v32, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v20);
        const v128 v35 = i16x8_shr_u(load_v128(w + (u8 + u15)), 4);
        const v128 v36 = i32x4_dot_i8x16_i7x16_add_s(v27, v128_and(v35, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v22);
        const v128 v37 = i32x4_dot_i8x16_i7x16_add_s(v28, v128_and(v35, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v23);
        const v128 v38 = i16x8_shr_u(load_v128(w + (u10 + u15)), 4);
        const v128 v39 = i32x4_dot_i8x16_i7x16_add_s(v27, v128_and(v38, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v25);
        const v128 v40 = i32x4_dot_i8x16_i7x16_add_s(v28, v128_and(v38, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v26);
        u14 = u14 + 16u;
        u15 = u15 + 16u;
        v5 = v30;
        v6 = v33;
        v7 = v36;
        v8 = v39;
        v9 = v31;
        v10 = v34;
        v11 = v37;
        v12 = v40;
      }
      v = i32x4_add(v5, i32x4_shr_s(v9, 2));
      v2 = i32x4_add(v6, i32x4_shr_s(v10, 2));
      v3 = i32x4_add(v7, i32x4_shr_s(v11, 2));
      v4 = i32x4_add(v8, i32x4_shr_s(v12, 2));
    }
    uint32_t j2 = p2;
    v128 v41 = v;
    v128 v42 = v2;
    v128 v43 = v3;
    v128 v44 = v4;
    for (;;) {
      const uint32_t u17 = j2 + 16u;
      if (!(u17 <= p3)) break;
      const v128 v45 = load_v128(x + j2);
      const uint32_t u18 = (j2 >> 6) << 4;
      const int32_t n2 = (int32_t)((j2 >> 3) & 6u);
      const v128 v46 = v128_and(i8x16_shr_u(load_v128(w + (u4 + u18)), n2), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v47 = v128_and(i8x16_shr_u(load_v128(w + (u6 + u18)), n2), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v48 = v128_and(i8x16_shr_u(load_v128(w + (u8 + u18)), n2), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v49 = v128_and(i8x16_shr_u(load_v128(w + (u10 + u18)), n2), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      j2 = u17;
      v41 = i32x4_dot_i8x16_i7x16_add_s(v45, v46, v41);
      v42 = i32x4_dot_i8x16_i7x16_add_s(v45, v47, v42);
      v43 = i32x4_dot_i8x16_i7x16_add_s(v45, v48, v43);
      v44 = i32x4_dot_i8x16_i7x16_add_s(v45, v49, v44);
    }
    const int32_t n3 = add_i32(add_i32(i32x4_extract_lane(v41, 0), i32x4_extract_lane(v41, 1)), add_i32(i32x4_extract_lane(v41, 2), i32x4_extract_lane(v41, 3)));
    const int32_t n4 = add_i32(add_i32(i32x4_extract_lane(v42, 0), i32x4_extract_lane(v42, 1)), add_i32(i32x4_extract_lane(v42, 2), i32x4_extract_lane(v42, 3)));
    const int32_t n5 = add_i32(add_i32(i32x4_extract_lane(v43, 0), i32x4_extract_lane(v43, 1)), add_i32(i32x4_extract_lane(v43, 2), i32x4_extract_lane(v43, 3)));
    const int32_t n6 = add_i32(add_i32(i32x4_extract_lane(v44, 0), i32x4_extract_lane(v44, 1)), add_i32(i32x4_extract_lane(v44, 2), i32x4_extract_lane(v44, 3)));
    int32_t n7 = sub_i32(n3, p4);
    int32_t n8 = sub_i32(n4, p4);
    int32_t n9 = sub_i32(n5, p4);
    int32_t n10 = sub_i32(n6, p4);
    for (int32_t j3 = (int32_t)j2; j3 < K; j3++) {
      const uint32_t u19 = (uint32_t)j3;
      const uint32_t u20 = (u19 >> 6) << 4;
      const uint32_t u21 = u19 & 15u;
      const int32_t n11 = (int32_t)((u19 >> 3) & 6u);
      const int32_t n12 = load_i8(x + u19);
      n7 = add_i32(n7, wrap_i32_t1(((load_u8(w + (u4 + u20 + u21)) >> n11) & 3) + -1) * n12);
      n8 = add_i32(n8, wrap_i32_t1(((load_u8(w + (u6 + u20 + u21)) >> n11) & 3) + -1) * n12);
      n9 = add_i32(n9, wrap_i32_t1(((load_u8(w + (u8 + u20 + u21)) >> n11) & 3) + -1) * n12);
      n10 = add_i32(n10, wrap_i32_t1(((load_u8(w + (u10 + u20 + u21)) >> n11) & 3) + -1) * n12);
    }
    store_i32(y + (u3 << 2), n7);
    store_i32(y + (u5 << 2), n8);
    store_i32(y + (u7 << 2), n9);
    store_i32(y + (u9 << 2), n10);
  }
}

static void matvec_pack2_body(const uint8_t *restrict w, const uint8_t *restrict x, uint8_t *restrict y, int32_t M, int32_t K) {
  // ternary_linear.tri:6
  const uint32_t u = (((uint32_t)K + 63u) >> 6) << 4;
  // ternary_linear.tri:7
  const uint32_t u2 = (uint32_t)max_i32(K, 0);
  const uint32_t u3 = (u2 >> 6) << 6;
  v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  uint32_t i = 0u;
  for (;;) {
    const uint32_t u4 = i + 16u;
    if (!(u4 <= u2)) break;
    const v128 v2 = i32x4_dot_i8x16_i7x16_add_s(load_v128(x + i), bits_v128(0x0101010101010101ull, 0x0101010101010101ull), v);
    i = u4;
    v = v2;
  }
  const int32_t n = add_i32(add_i32(i32x4_extract_lane(v, 0), i32x4_extract_lane(v, 1)), add_i32(i32x4_extract_lane(v, 2), i32x4_extract_lane(v, 3)));
  const uint32_t u5 = (M > 0 ? (uint32_t)M : 0u) >> 2;
  const uint32_t u6 = sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32((u3 < u2 ? u2 - u3 : 0u) >> 4, 46u), 16386u), 1u), 1u);
  const uint32_t u7 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u6, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u8 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u7, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u9 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u8, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u10 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u9, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u11 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u10, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u12 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u11, 1u), 1648u), 1u), 1u), 1u), 1u);
  const uint32_t u13 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u12, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u14 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u13, 1u), 1u), 1u), 1u), 1u), 1u);
  matvec_pack2_1(0u, u5, 1u, sat_add_u32(u14, 1u), u, w, u3, x, u2, n, K, y);
  for (int32_t i2 = shl_i32((int32_t)u5, 2); i2 < M; i2++) {
    const uint32_t u15 = (uint32_t)i2;
    const uint32_t u16 = u15 * u;
    uint32_t j = 0u;
    v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u17 = j + 64u;
      if (!(u17 <= u2)) break;
      const v128 v7 = v128_and(i8x16_shr_u(load_v128(w + (u16 + ((j >> 6) << 4))), (int32_t)((j >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v8 = i8x16_sub(v7, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v9 = load_v128(x + j);
      const v128 v10 = i32x4_add(i32x4_add(v3, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v8), i16x8_extend_low_i8x16_s(v9))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v8), i16x8_extend_high_i8x16_s(v9)));
      const uint32_t u18 = j + 16u;
      const v128 v11 = v128_and(i8x16_shr_u(load_v128(w + (u16 + ((u18 >> 6) << 4))), (int32_t)((u18 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v12 = i8x16_sub(v11, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v13 = load_v128(x + u18);
      const v128 v14 = i32x4_add(i32x4_add(v4, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v12), i16x8_extend_low_i8x16_s(v13))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v12), i16x8_extend_high_i8x16_s(v13)));
      const uint32_t u19 = j + 32u;
      const v128 v15 = v128_and(i8x16_shr_u(load_v128(w + (u16 + ((u19 >> 6) << 4))), (int32_t)((u19 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v16 = i8x16_sub(v15, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v17 = load_v128(x + u19);
      const v128 v18 = i32x4_add(i32x4_add(v5, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v16), i16x8_extend_low_i8x16_s(v17))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v16), i16x8_extend_high_i8x16_s(v17)));
      const uint32_t u20 = j + 48u;
      const v128 v19 = v128_and(i8x16_shr_u(load_v128(w + (u16 + ((u20 >> 6) << 4))), (int32_t)((u20 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v20 = i8x16_sub(v19, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v21 = load_v128(x + u20);
      const v128 v22 = i32x4_add(i32x4_add(v6, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v20), i16x8_extend_low_i8x16_s(v21))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v20), i16x8_extend_high_i8x16_s(v21)));
      j = u17;
      v3 = v10;
      v4 = v14;
      v5 = v18;
      v6 = v22;
    }
    uint32_t j2 = j;
    v128 v23 = i32x4_add(i32x4_add(i32x4_add(v3, v4), v5), v6);
    for (;;) {
      const uint32_t u21 = j2 + 16u;
      if (!(u21 <= u2)) break;
      const v128 v24 = v128_and(i8x16_shr_u(load_v128(w + (u16 + ((j2 >> 6) << 4))), (int32_t)((j2 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v25 = i8x16_sub(v24, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v26 = load_v128(x + j2);
      const v128 v27 = i32x4_add(i32x4_add(v23, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v25), i16x8_extend_low_i8x16_s(v26))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v25), i16x8_extend_high_i8x16_s(v26)));
      j2 = u21;
      v23 = v27;
    }
    const int32_t n2 = add_i32(add_i32(add_i32(i32x4_extract_lane(v23, 0), i32x4_extract_lane(v23, 1)), i32x4_extract_lane(v23, 2)), i32x4_extract_lane(v23, 3));
    int32_t n3 = n2;
    for (int32_t j3 = (int32_t)j2; j3 < K; j3++) {
      const uint32_t u22 = (uint32_t)j3;
      const int8_t t = wrap_i32_t1(((load_u8(w + (u16 + ((u22 >> 6) << 4) + (u22 & 15u))) >> (int32_t)((u22 >> 3) & 6u)) & 3) + -1);
      n3 = add_i32(n3, t * load_i8(x + u22));
    }
    store_i32(y + (u15 << 2), n3);
  }
}

uint32_t matvec_pack2(const uint8_t *w, const int8_t *x, int32_t *y, int32_t M, int32_t K) {
  if (M < 0 || K < 0) return 4u;
  if (((double)K / 64.0 + 1.0) * 16.0 * (double)M > 4294967040.0) return 10u;
  if ((double)K * 1.0 > 4294967040.0) return 10u;
  if ((double)M * 4.0 > 4294967040.0) return 10u;
  matvec_pack2_body((const uint8_t *)w, (const uint8_t *)x, (uint8_t *)y, M, K);
  return 0u;
}

/* kernel.matvec_tiled/1 */
static void matvec_tiled_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, const uint8_t *restrict w, uint32_t p2, const uint8_t *restrict x, uint32_t p3, int32_t p4, int32_t K, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // ternary_linear.tri:11
  const int32_t n = shl_i32((int32_t)to, 2);
  const uint32_t u = p2 >> 6;
  const uint32_t u2 = (u + 65535u) >> 16;
  for (int32_t i = shl_i32((int32_t)from, 2); i < n; i = add_i32(i, 4)) {
    const uint32_t u3 = (uint32_t)i;
    const uint32_t u4 = (uint32_t)(i + 1);
    const uint32_t u5 = (uint32_t)add_i32(i, 2);
    const uint32_t u6 = (uint32_t)add_i32(i, 3);
    const uint32_t u7 = u3 & 3u;
    const uint32_t u8 = (u3 - u7) * p + (u7 << 4);
    const uint32_t u9 = u4 & 3u;
    const uint32_t u10 = (u4 - u9) * p + (u9 << 4);
    const uint32_t u11 = u5 & 3u;
    const uint32_t u12 = (u5 - u11) * p + (u11 << 4);
    const uint32_t u13 = u6 & 3u;
    const uint32_t u14 = (u6 - u13) * p + (u13 << 4);
    v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (uint32_t j = 0u; j < u2; j = j + 1u) {
      const uint32_t u15 = j << 16;
      const uint32_t u16 = min_u32(u15 + 65536u, u);
      const uint32_t u17 = u15 << 6;
      uint32_t u18 = u17;
      uint32_t u19 = u17;
      v128 v5 = v;
      v128 v6 = v2;
      v128 v7 = v3;
      v128 v8 = v4;
      v128 v9 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v10 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v11 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v12 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      for (uint32_t k = u15; k < u16; k = k + 1u) {
        const uint32_t u20 = k << 6;
        const v128 v13 = load_v128(x + u20);
        const v128 v14 = load_v128(x + (u20 + 16u));
        const v128 v15 = load_v128(w + (u8 + u18));
        const v128 v16 = i32x4_dot_i8x16_i7x16_add_s(v13, v128_and(v15, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v5);
        const v128 v17 = i32x4_dot_i8x16_i7x16_add_s(v14, v128_and(v15, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v9);
        const v128 v18 = load_v128(w + (u10 + u18));
        const v128 v19 = i32x4_dot_i8x16_i7x16_add_s(v13, v128_and(v18, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v6);
        const v128 v20 = i32x4_dot_i8x16_i7x16_add_s(v14, v128_and(v18, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v10);
        const v128 v21 = load_v128(w + (u12 + u18));
        const v128 v22 = i32x4_dot_i8x16_i7x16_add_s(v13, v128_and(v21, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v7);
        const v128 v23 = i32x4_dot_i8x16_i7x16_add_s(v14, v128_and(v21, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v11);
        const v128 v24 = load_v128(w + (u14 + u18));
        const v128 v25 = i32x4_dot_i8x16_i7x16_add_s(v13, v128_and(v24, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v8);
        const v128 v26 = i32x4_dot_i8x16_i7x16_add_s(v14, v128_and(v24, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v12);
        const v128 v27 = load_v128(x + (u20 + 32u));
        const v128 v28 = load_v128(x + (u20 + 48u));
        const v128 v29 = i16x8_shr_u(load_v128(w + (u8 + u19)), 4);
        const v128 v30 = i32x4_dot_i8x16_i7x16_add_s(v27, v128_and(v29, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v16);
        const v128 v31 = i32x4_dot_i8x16_i7x16_add_s(v28, v128_and(v29, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v17);
        const v128 v32 = i16x8_shr_u(load_v128(w + (u10 + u19)), 4);
        const v128 v33 = i32x4_dot_i8x16_i7x16_add_s(v27, v128_and(v32, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v19);
        const v128 v34 = i32x4_dot_i8x16_i7x16_add_s(v28, v128_and(v32, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v20);
        const v128 v35 = i16x8_shr_u(load_v128(w + (u12 + u19)), 4);
        const v128 v36 = i32x4_dot_i8x16_i7x16_add_s(v27, v128_and(v35, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v22);
        const v128 v37 = i32x4_dot_i8x16_i7x16_add_s(v28, v128_and(v35, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v23);
        const v128 v38 = i16x8_shr_u(load_v128(w + (u14 + u19)), 4);
        const v128 v39 = i32x4_dot_i8x16_i7x16_add_s(v27, v128_and(v38, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v25);
        const v128 v40 = i32x4_dot_i8x16_i7x16_add_s(v28, v128_and(v38, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v26);
        u18 = u18 + 64u;
        u19 = u19 + 64u;
        v5 = v30;
        v6 = v33;
        v7 = v36;
        v8 = v39;
        v9 = v31;
        v10 = v34;
        v11 = v37;
        v12 = v40;
      }
      v = i32x4_add(v5, i32x4_shr_s(v9, 2));
      v2 = i32x4_add(v6, i32x4_shr_s(v10, 2));
      v3 = i32x4_add(v7, i32x4_shr_s(v11, 2));
      v4 = i32x4_add(v8, i32x4_shr_s(v12, 2));
    }
    const uint32_t u21 = u3 >> 2;
    const uint32_t u22 = u3 - (u21 << 2);
    const uint32_t u23 = (u21 * p) << 2;
    const uint32_t u24 = u4 >> 2;
    const uint32_t u25 = u4 - (u24 << 2);
    const uint32_t u26 = (u24 * p) << 2;
    const uint32_t u27 = u5 >> 2;
    const uint32_t u28 = u5 - (u27 << 2);
    const uint32_t u29 = (u27 * p) << 2;
    const uint32_t u30 = u6 >> 2;
    const uint32_t u31 = u6 - (u30 << 2);
    const uint32_t u32 = (u30 * p) << 2;
    uint32_t j2 = p2;
    v128 v41 = v;
    v128 v42 = v2;
    v128 v43 = v3;
    v128 v44 = v4;
    for (;;) {
      const uint32_t u33 = j2 + 16u;
      if (!(u33 <= p3)) break;
      const v128 v45 = load_v128(x + j2);
      const uint32_t u34 = (j2 >> 6) << 2;
      const int32_t n2 = (int32_t)((j2 >> 3) & 6u);
      const v128 v46 = v128_and(i8x16_shr_u(load_v128(w + (u23 + ((u34 + u22) << 4))), n2), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v47 = v128_and(i8x16_shr_u(load_v128(w + (u26 + ((u34 + u25) << 4))), n2), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v48 = v128_and(i8x16_shr_u(load_v128(w + (u29 + ((u34 + u28) << 4))), n2), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v49 = v128_and(i8x16_shr_u(load_v128(w + (u32 + ((u34 + u31) << 4))), n2), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      j2 = u33;
      v41 = i32x4_dot_i8x16_i7x16_add_s(v45, v46, v41);
      v42 = i32x4_dot_i8x16_i7x16_add_s(v45, v47, v42);
      v43 = i32x4_dot_i8x16_i7x16_add_s(v45, v48, v43);
      v44 = i32x4_dot_i8x16_i7x16_add_s(v45, v49, v44);
    }
    const int32_t n3 = add_i32(add_i32(i32x4_extract_lane(v41, 0), i32x4_extract_lane(v41, 1)), add_i32(i32x4_extract_lane(v41, 2), i32x4_extract_lane(v41, 3)));
    const int32_t n4 = add_i32(add_i32(i32x4_extract_lane(v42, 0), i32x4_extract_lane(v42, 1)), add_i32(i32x4_extract_lane(v42, 2), i32x4_extract_lane(v42, 3)));
    const int32_t n5 = add_i32(add_i32(i32x4_extract_lane(v43, 0), i32x4_extract_lane(v43, 1)), add_i32(i32x4_extract_lane(v43, 2), i32x4_extract_lane(v43, 3)));
    const int32_t n6 = add_i32(add_i32(i32x4_extract_lane(v44, 0), i32x4_extract_lane(v44, 1)), add_i32(i32x4_extract_lane(v44, 2), i32x4_extract_lane(v44, 3)));
    int32_t n7 = sub_i32(n3, p4);
    int32_t n8 = sub_i32(n4, p4);
    int32_t n9 = sub_i32(n5, p4);
    int32_t n10 = sub_i32(n6, p4);
    for (int32_t j3 = (int32_t)j2; j3 < K; j3++) {
      const uint32_t u35 = (uint32_t)j3;
      const uint32_t u36 = (u35 >> 6) << 2;
      const uint32_t u37 = u35 & 15u;
      const int32_t n11 = (int32_t)((u35 >> 3) & 6u);
      const int32_t n12 = load_i8(x + u35);
      n7 = add_i32(n7, wrap_i32_t1(((load_u8(w + (u23 + ((u36 + u22) << 4) + u37)) >> n11) & 3) + -1) * n12);
      n8 = add_i32(n8, wrap_i32_t1(((load_u8(w + (u26 + ((u36 + u25) << 4) + u37)) >> n11) & 3) + -1) * n12);
      n9 = add_i32(n9, wrap_i32_t1(((load_u8(w + (u29 + ((u36 + u28) << 4) + u37)) >> n11) & 3) + -1) * n12);
      n10 = add_i32(n10, wrap_i32_t1(((load_u8(w + (u32 + ((u36 + u31) << 4) + u37)) >> n11) & 3) + -1) * n12);
    }
    store_i32(y + (u3 << 2), n7);
    store_i32(y + (u4 << 2), n8);
    store_i32(y + (u5 << 2), n9);
    store_i32(y + (u6 << 2), n10);
  }
}

static void matvec_tiled_body(const uint8_t *restrict w, const uint8_t *restrict x, uint8_t *restrict y, int32_t M, int32_t K) {
  // ternary_linear.tri:10
  const uint32_t u = (((uint32_t)K + 63u) >> 6) << 4;
  // ternary_linear.tri:11
  const uint32_t u2 = (uint32_t)max_i32(K, 0);
  const uint32_t u3 = (u2 >> 6) << 6;
  v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  uint32_t i = 0u;
  for (;;) {
    const uint32_t u4 = i + 16u;
    if (!(u4 <= u2)) break;
    const v128 v2 = i32x4_dot_i8x16_i7x16_add_s(load_v128(x + i), bits_v128(0x0101010101010101ull, 0x0101010101010101ull), v);
    i = u4;
    v = v2;
  }
  const int32_t n = add_i32(add_i32(i32x4_extract_lane(v, 0), i32x4_extract_lane(v, 1)), add_i32(i32x4_extract_lane(v, 2), i32x4_extract_lane(v, 3)));
  const uint32_t u5 = (M > 0 ? (uint32_t)M : 0u) >> 2;
  const uint32_t u6 = sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32((u3 < u2 ? u2 - u3 : 0u) >> 4, 78u), 16406u), 1u), 1u);
  const uint32_t u7 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u6, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u8 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u7, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u9 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u8, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u10 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u9, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u11 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u10, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u12 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u11, 1u), 2032u), 1u), 1u), 1u), 1u);
  const uint32_t u13 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u12, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u14 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u13, 1u), 1u), 1u), 1u), 1u), 1u);
  matvec_tiled_1(0u, u5, 1u, sat_add_u32(u14, 1u), u, w, u3, x, u2, n, K, y);
  for (int32_t i2 = shl_i32((int32_t)u5, 2); i2 < M; i2++) {
    const uint32_t u15 = (uint32_t)i2;
    const uint32_t u16 = u15 >> 2;
    const uint32_t u17 = u15 - (u16 << 2);
    const uint32_t u18 = (u16 * u) << 2;
    uint32_t j = 0u;
    v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u19 = j + 64u;
      if (!(u19 <= u2)) break;
      const v128 v7 = v128_and(i8x16_shr_u(load_v128(w + (u18 + ((((j >> 6) << 2) + u17) << 4))), (int32_t)((j >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v8 = i8x16_sub(v7, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v9 = load_v128(x + j);
      const v128 v10 = i32x4_add(i32x4_add(v3, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v8), i16x8_extend_low_i8x16_s(v9))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v8), i16x8_extend_high_i8x16_s(v9)));
      const uint32_t u20 = j + 16u;
      const v128 v11 = v128_and(i8x16_shr_u(load_v128(w + (u18 + ((((u20 >> 6) << 2) + u17) << 4))), (int32_t)((u20 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v12 = i8x16_sub(v11, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v13 = load_v128(x + u20);
      const v128 v14 = i32x4_add(i32x4_add(v4, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v12), i16x8_extend_low_i8x16_s(v13))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v12), i16x8_extend_high_i8x16_s(v13)));
      const uint32_t u21 = j + 32u;
      const v128 v15 = v128_and(i8x16_shr_u(load_v128(w + (u18 + ((((u21 >> 6) << 2) + u17) << 4))), (int32_t)((u21 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v16 = i8x16_sub(v15, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v17 = load_v128(x + u21);
      const v128 v18 = i32x4_add(i32x4_add(v5, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v16), i16x8_extend_low_i8x16_s(v17))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v16), i16x8_extend_high_i8x16_s(v17)));
      const uint32_t u22 = j + 48u;
      const v128 v19 = v128_and(i8x16_shr_u(load_v128(w + (u18 + ((((u22 >> 6) << 2) + u17) << 4))), (int32_t)((u22 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v20 = i8x16_sub(v19, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v21 = load_v128(x + u22);
      const v128 v22 = i32x4_add(i32x4_add(v6, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v20), i16x8_extend_low_i8x16_s(v21))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v20), i16x8_extend_high_i8x16_s(v21)));
      j = u19;
      v3 = v10;
      v4 = v14;
      v5 = v18;
      v6 = v22;
    }
    uint32_t j2 = j;
    v128 v23 = i32x4_add(i32x4_add(i32x4_add(v3, v4), v5), v6);
    for (;;) {
      const uint32_t u23 = j2 + 16u;
      if (!(u23 <= u2)) break;
      const v128 v24 = v128_and(i8x16_shr_u(load_v128(w + (u18 + ((((j2 >> 6) << 2) + u17) << 4))), (int32_t)((j2 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v25 = i8x16_sub(v24, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v26 = load_v128(x + j2);
      const v128 v27 = i32x4_add(i32x4_add(v23, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v25), i16x8_extend_low_i8x16_s(v26))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v25), i16x8_extend_high_i8x16_s(v26)));
      j2 = u23;
      v23 = v27;
    }
    const int32_t n2 = add_i32(add_i32(add_i32(i32x4_extract_lane(v23, 0), i32x4_extract_lane(v23, 1)), i32x4_extract_lane(v23, 2)), i32x4_extract_lane(v23, 3));
    int32_t n3 = n2;
    for (int32_t j3 = (int32_t)j2; j3 < K; j3++) {
      const uint32_t u24 = (uint32_t)j3;
      const int32_t n4 = (load_u8(w + (u18 + ((((u24 >> 6) << 2) + u17) << 4) + (u24 & 15u))) >> (int32_t)((u24 >> 3) & 6u)) & 3;
      n3 = add_i32(n3, wrap_i32_t1(n4 + -1) * load_i8(x + u24));
    }
    store_i32(y + (u15 << 2), n3);
  }
}

uint32_t matvec_tiled(const uint8_t *w, const int8_t *x, int32_t *y, int32_t M, int32_t K) {
  if (M < 0 || K < 0) return 4u;
  if (((double)K / 64.0 + 1.0) * 16.0 * ((double)M + 4.0) > 4294967040.0) return 10u;
  if ((double)K * 1.0 > 4294967040.0) return 10u;
  if ((double)M * 4.0 > 4294967040.0) return 10u;
  matvec_tiled_body((const uint8_t *)w, (const uint8_t *)x, (uint8_t *)y, M, K);
  return 0u;
}

/* kernel.matvec_pack5/1 */
static uint32_t matvec_pack5_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, const uint8_t *restrict w, uint32_t p2, const uint8_t *restrict x, uint32_t p3, int32_t p4, int32_t K, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // ternary_linear.tri:15
  const int32_t n = shl_i32((int32_t)to, 1);
  const uint32_t u = p2 / 80u;
  for (int32_t i = shl_i32((int32_t)from, 1); i < n; i = add_i32(i, 2)) {
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    const uint32_t u4 = (uint32_t)(i + 1);
    const uint32_t u5 = u4 * p;
    v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (uint32_t j = 0u; j < u; j = j + 1u) {
      const uint32_t u6 = j * 80u;
      const uint32_t u7 = j << 4;
      const v128 v5 = load_v128(w + (u3 + u7));
      const v128 v6 = v128_and(v5, bits_v128(0x00ff00ff00ff00ffull, 0x00ff00ff00ff00ffull));
      const v128 v7 = i16x8_shr_u(v5, 8);
      const v128 v8 = v128_and(i16x8_shr_u(i16x8_mul(v7, bits_v128(0x00ab00ab00ab00abull, 0x00ab00ab00ab00abull)), 1), bits_v128(0x7f007f007f007f00ull, 0x7f007f007f007f00ull));
      const v128 v9 = v128_or(i16x8_shr_u(i16x8_mul(v6, bits_v128(0x00ab00ab00ab00abull, 0x00ab00ab00ab00abull)), 9), v8);
      const v128 v10 = v128_and(i16x8_shr_u(i16x8_mul(v7, bits_v128(0x0039003900390039ull, 0x0039003900390039ull)), 1), bits_v128(0x7f007f007f007f00ull, 0x7f007f007f007f00ull));
      const v128 v11 = v128_or(i16x8_shr_u(i16x8_mul(v6, bits_v128(0x0039003900390039ull, 0x0039003900390039ull)), 9), v10);
      const v128 v12 = v128_and(i16x8_shr_u(i16x8_mul(v7, bits_v128(0x0013001300130013ull, 0x0013001300130013ull)), 1), bits_v128(0x7f007f007f007f00ull, 0x7f007f007f007f00ull));
      const v128 v13 = v128_or(i16x8_shr_u(i16x8_mul(v6, bits_v128(0x0013001300130013ull, 0x0013001300130013ull)), 9), v12);
      const v128 v14 = v128_and(i16x8_shr_u(i16x8_mul(v7, bits_v128(0x00cb00cb00cb00cbull, 0x00cb00cb00cb00cbull)), 6), bits_v128(0x7f007f007f007f00ull, 0x7f007f007f007f00ull));
      const v128 v15 = v128_or(i16x8_shr_u(i16x8_mul(v6, bits_v128(0x00cb00cb00cb00cbull, 0x00cb00cb00cb00cbull)), 14), v14);
      const v128 v16 = v128_and(i8x16_sub(i8x16_sub(i8x16_sub(v5, v9), v9), v9), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v17 = load_v128(x + u6);
      const v128 v18 = load_v128(x + (u6 + 16u));
      const v128 v19 = load_v128(x + (u6 + 32u));
      const v128 v20 = i32x4_dot_i8x16_i7x16_add_s(v19, v11, i32x4_dot_i8x16_i7x16_add_s(v18, v9, i32x4_dot_i8x16_i7x16_add_s(v17, v16, v)));
      const v128 v21 = load_v128(x + (u6 + 48u));
      const v128 v22 = i32x4_dot_i8x16_i7x16_add_s(v21, v15, i32x4_dot_i8x16_i7x16_add_s(v19, v13, i32x4_dot_i8x16_i7x16_add_s(v18, v11, v3)));
      const v128 v23 = load_v128(x + (u6 + 64u));
      const v128 v24 = load_v128(w + (u5 + u7));
      const v128 v25 = v128_and(v24, bits_v128(0x00ff00ff00ff00ffull, 0x00ff00ff00ff00ffull));
      const v128 v26 = i16x8_shr_u(v24, 8);
      const v128 v27 = v128_and(i16x8_shr_u(i16x8_mul(v26, bits_v128(0x00ab00ab00ab00abull, 0x00ab00ab00ab00abull)), 1), bits_v128(0x7f007f007f007f00ull, 0x7f007f007f007f00ull));
      const v128 v28 = v128_or(i16x8_shr_u(i16x8_mul(v25, bits_v128(0x00ab00ab00ab00abull, 0x00ab00ab00ab00abull)), 9), v27);
      const v128 v29 = v128_and(i16x8_shr_u(i16x8_mul(v26, bits_v128(0x0039003900390039ull, 0x0039003900390039ull)), 1), bits_v128(0x7f007f007f007f00ull, 0x7f007f007f007f00ull));
      const v128 v30 = v128_or(i16x8_shr_u(i16x8_mul(v25, bits_v128(0x0039003900390039ull, 0x0039003900390039ull)), 9), v29);
      const v128 v31 = v128_and(i16x8_shr_u(i16x8_mul(v26, bits_v128(0x0013001300130013ull, 0x0013001300130013ull)), 1), bits_v128(0x7f007f007f007f00ull, 0x7f007f007f007f00ull));
      const v128 v32 = v128_or(i16x8_shr_u(i16x8_mul(v25, bits_v128(0x0013001300130013ull, 0x0013001300130013ull)), 9), v31);
      const v128 v33 = v128_and(i16x8_shr_u(i16x8_mul(v26, bits_v128(0x00cb00cb00cb00cbull, 0x00cb00cb00cb00cbull)), 6), bits_v128(0x7f007f007f007f00ull, 0x7f007f007f007f00ull));
      const v128 v34 = v128_or(i16x8_shr_u(i16x8_mul(v25, bits_v128(0x00cb00cb00cb00cbull, 0x00cb00cb00cb00cbull)), 14), v33);
      const v128 v35 = v128_and(i8x16_sub(i8x16_sub(i8x16_sub(v24, v28), v28), v28), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v36 = i32x4_dot_i8x16_i7x16_add_s(v19, v30, i32x4_dot_i8x16_i7x16_add_s(v18, v28, i32x4_dot_i8x16_i7x16_add_s(v17, v35, v2)));
      const v128 v37 = i32x4_dot_i8x16_i7x16_add_s(v21, v34, i32x4_dot_i8x16_i7x16_add_s(v19, v32, i32x4_dot_i8x16_i7x16_add_s(v18, v30, v4)));
      v = i32x4_dot_i8x16_i7x16_add_s(v23, v15, i32x4_dot_i8x16_i7x16_add_s(v21, v13, v20));
      v2 = i32x4_dot_i8x16_i7x16_add_s(v23, v34, i32x4_dot_i8x16_i7x16_add_s(v21, v32, v36));
      v3 = v22;
      v4 = v37;
    }
    uint32_t j2 = p2;
    v128 v38 = i32x4_sub(v, i32x4_mul(v3, bits_v128(0x0000000300000003ull, 0x0000000300000003ull)));
    v128 v39 = i32x4_sub(v2, i32x4_mul(v4, bits_v128(0x0000000300000003ull, 0x0000000300000003ull)));
    for (;;) {
      const uint32_t u8 = j2 + 16u;
      if (!(u8 <= p3)) break;
      const v128 v40 = load_v128(x + j2);
      const uint32_t u9 = j2 / 80u;
      const int32_t n2 = (int32_t)((j2 - u9 * 80u) >> 4) << 3;
      const v128 v41 = i16x8_splat((int32_t)(shr_i64(872200907521ll, n2) & 255ll));
      const int32_t n3 = (int32_t)(shr_i64(60281129216ll, n2) & 255ll);
      const uint32_t u10 = u9 << 4;
      const v128 v42 = load_v128(w + (u3 + u10));
      const v128 v43 = i16x8_shr_u(i16x8_mul(v128_and(v42, bits_v128(0x00ff00ff00ff00ffull, 0x00ff00ff00ff00ffull)), v41), n3);
      const v128 v44 = i16x8_mul(i16x8_shr_u(i16x8_mul(v43, bits_v128(0x00ab00ab00ab00abull, 0x00ab00ab00ab00abull)), 9), bits_v128(0x0003000300030003ull, 0x0003000300030003ull));
      const v128 v45 = i16x8_shr_u(i16x8_mul(i16x8_shr_u(v42, 8), v41), n3);
      const v128 v46 = i16x8_mul(i16x8_shr_u(i16x8_mul(v45, bits_v128(0x00ab00ab00ab00abull, 0x00ab00ab00ab00abull)), 9), bits_v128(0x0003000300030003ull, 0x0003000300030003ull));
      const v128 v47 = i32x4_dot_i8x16_i7x16_add_s(v40, v128_or(i16x8_sub(v43, v44), i16x8_shl(i16x8_sub(v45, v46), 8)), v38);
      const v128 v48 = load_v128(w + (u5 + u10));
      const v128 v49 = i16x8_shr_u(i16x8_mul(v128_and(v48, bits_v128(0x00ff00ff00ff00ffull, 0x00ff00ff00ff00ffull)), v41), n3);
      const v128 v50 = i16x8_mul(i16x8_shr_u(i16x8_mul(v49, bits_v128(0x00ab00ab00ab00abull, 0x00ab00ab00ab00abull)), 9), bits_v128(0x0003000300030003ull, 0x0003000300030003ull));
      const v128 v51 = i16x8_shr_u(i16x8_mul(i16x8_shr_u(v48, 8), v41), n3);
      const v128 v52 = i16x8_mul(i16x8_shr_u(i16x8_mul(v51, bits_v128(0x00ab00ab00ab00abull, 0x00ab00ab00ab00abull)), 9), bits_v128(0x0003000300030003ull, 0x0003000300030003ull));
      const v128 v53 = i32x4_dot_i8x16_i7x16_add_s(v40, v128_or(i16x8_sub(v49, v50), i16x8_shl(i16x8_sub(v51, v52), 8)), v39);
      j2 = u8;
      v38 = v47;
      v39 = v53;
    }
    const int32_t n4 = add_i32(add_i32(i32x4_extract_lane(v38, 0), i32x4_extract_lane(v38, 1)), add_i32(i32x4_extract_lane(v38, 2), i32x4_extract_lane(v38, 3)));
    const int32_t n5 = add_i32(add_i32(i32x4_extract_lane(v39, 0), i32x4_extract_lane(v39, 1)), add_i32(i32x4_extract_lane(v39, 2), i32x4_extract_lane(v39, 3)));
    int32_t n6 = sub_i32(n4, p4);
    int32_t n7 = sub_i32(n5, p4);
    for (int32_t j3 = (int32_t)j2; j3 < K; j3++) {
      const uint32_t u11 = (uint32_t)j3;
      const uint32_t u12 = u11 / 80u;
      const uint32_t u13 = u12 << 4;
      const uint32_t u14 = u11 - u12 * 80u;
      const uint32_t u15 = u14 & 15u;
      const int32_t n8 = (int32_t)(shr_i64(348345926401ll, (int32_t)(u14 >> 4) << 3) & 255ll);
      if (n8 == 0) {
        return 69u; // zero_divisor
      }
      const int32_t n9 = load_i8(x + u11);
      if (n8 == 0) {
        return 69u; // zero_divisor
      }
      n6 = add_i32(n6, wrap_i32_t1(load_u8(w + (u3 + u13 + u15)) / n8 % 3 + -1) * n9);
      n7 = add_i32(n7, wrap_i32_t1(load_u8(w + (u5 + u13 + u15)) / n8 % 3 + -1) * n9);
    }
    store_i32(y + (u2 << 2), n6);
    store_i32(y + (u4 << 2), n7);
  }
  return 0u;
}

static uint32_t matvec_pack5_body(const uint8_t *restrict w, const uint8_t *restrict x, uint8_t *restrict y, int32_t M, int32_t K) {
  // ternary_linear.tri:14
  const uint32_t u = (((uint32_t)K + 79u) / 80u) << 4;
  // ternary_linear.tri:15
  const uint32_t u2 = (uint32_t)max_i32(K, 0);
  const uint32_t u3 = u2 / 80u * 80u;
  v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  uint32_t i = 0u;
  for (;;) {
    const uint32_t u4 = i + 16u;
    if (!(u4 <= u2)) break;
    const v128 v2 = i32x4_dot_i8x16_i7x16_add_s(load_v128(x + i), bits_v128(0x0101010101010101ull, 0x0101010101010101ull), v);
    i = u4;
    v = v2;
  }
  const int32_t n = add_i32(add_i32(i32x4_extract_lane(v, 0), i32x4_extract_lane(v, 1)), add_i32(i32x4_extract_lane(v, 2), i32x4_extract_lane(v, 3)));
  const uint32_t u5 = (M > 0 ? (uint32_t)M : 0u) >> 1;
  const uint32_t u6 = sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32((u3 < u2 ? u2 - u3 : 0u) >> 4, 72u), 1548u), 1u), 1u);
  const uint32_t u7 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u6, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u8 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u7, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u9 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u8, 1u), 1u), 1u), 1008u), 1u), 1u);
  const uint32_t u10 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u9, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t status_ = matvec_pack5_1(0u, u5, 1u, sat_add_u32(u10, 1u), u, w, u3, x, u2, n, K, y);
  if (status_ != 0u) {
    return status_;
  }
  for (int32_t i2 = shl_i32((int32_t)u5, 1); i2 < M; i2++) {
    const uint32_t u11 = (uint32_t)i2;
    const uint32_t u12 = u11 * u;
    uint32_t j = 0u;
    v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u13 = j + 64u;
      if (!(u13 <= u2)) break;
      const uint32_t u14 = j / 80u;
      const int32_t n2 = (int32_t)((j - u14 * 80u) >> 4) << 3;
      const v128 v7 = i16x8_splat((int32_t)(shr_i64(872200907521ll, n2) & 255ll));
      const int32_t n3 = (int32_t)(shr_i64(60281129216ll, n2) & 255ll);
      const v128 v8 = load_v128(w + (u12 + (u14 << 4)));
      const v128 v9 = i16x8_shr_u(i16x8_mul(v128_and(v8, bits_v128(0x00ff00ff00ff00ffull, 0x00ff00ff00ff00ffull)), v7), n3);
      const v128 v10 = i16x8_mul(i16x8_shr_u(i16x8_mul(v9, bits_v128(0x00ab00ab00ab00abull, 0x00ab00ab00ab00abull)), 9), bits_v128(0x0003000300030003ull, 0x0003000300030003ull));
      const v128 v11 = i16x8_shr_u(i16x8_mul(i16x8_shr_u(v8, 8), v7), n3);
      const v128 v12 = i16x8_mul(i16x8_shr_u(i16x8_mul(v11, bits_v128(0x00ab00ab00ab00abull, 0x00ab00ab00ab00abull)), 9), bits_v128(0x0003000300030003ull, 0x0003000300030003ull));
      const v128 v13 = i8x16_sub(v128_or(i16x8_sub(v9, v10), i16x8_shl(i16x8_sub(v11, v12), 8)), bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v14 = load_v128(x + j);
      const v128 v15 = i32x4_add(i32x4_add(v3, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v13), i16x8_extend_low_i8x16_s(v14))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v13), i16x8_extend_high_i8x16_s(v14)));
      const uint32_t u15 = j + 16u;
      const uint32_t u16 = u15 / 80u;
      const int32_t n4 = (int32_t)((u15 - u16 * 80u) >> 4) << 3;
      const v128 v16 = i16x8_splat((int32_t)(shr_i64(872200907521ll, n4) & 255ll));
      const int32_t n5 = (int32_t)(shr_i64(60281129216ll, n4) & 255ll);
      const v128 v17 = load_v128(w + (u12 + (u16 << 4)));
      const v128 v18 = i16x8_shr_u(i16x8_mul(v128_and(v17, bits_v128(0x00ff00ff00ff00ffull, 0x00ff00ff00ff00ffull)), v16), n5);
      const v128 v19 = i16x8_mul(i16x8_shr_u(i16x8_mul(v18, bits_v128(0x00ab00ab00ab00abull, 0x00ab00ab00ab00abull)), 9), bits_v128(0x0003000300030003ull, 0x0003000300030003ull));
      const v128 v20 = i16x8_shr_u(i16x8_mul(i16x8_shr_u(v17, 8), v16), n5);
      const v128 v21 = i16x8_mul(i16x8_shr_u(i16x8_mul(v20, bits_v128(0x00ab00ab00ab00abull, 0x00ab00ab00ab00abull)), 9), bits_v128(0x0003000300030003ull, 0x0003000300030003ull));
      const v128 v22 = i8x16_sub(v128_or(i16x8_sub(v18, v19), i16x8_shl(i16x8_sub(v20, v21), 8)), bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v23 = load_v128(x + u15);
      const v128 v24 = i32x4_add(i32x4_add(v4, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v22), i16x8_extend_low_i8x16_s(v23))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v22), i16x8_extend_high_i8x16_s(v23)));
      const uint32_t u17 = j + 32u;
      const uint32_t u18 = u17 / 80u;
      const int32_t n6 = (int32_t)((u17 - u18 * 80u) >> 4) << 3;
      const v128 v25 = i16x8_splat((int32_t)(shr_i64(872200907521ll, n6) & 255ll));
      const int32_t n7 = (int32_t)(shr_i64(60281129216ll, n6) & 255ll);
      const v128 v26 = load_v128(w + (u12 + (u18 << 4)));
      const v128 v27 = i16x8_shr_u(i16x8_mul(v128_and(v26, bits_v128(0x00ff00ff00ff00ffull, 0x00ff00ff00ff00ffull)), v25), n7);
      const v128 v28 = i16x8_mul(i16x8_shr_u(i16x8_mul(v27, bits_v128(0x00ab00ab00ab00abull, 0x00ab00ab00ab00abull)), 9), bits_v128(0x0003000300030003ull, 0x0003000300030003ull));
      const v128 v29 = i16x8_shr_u(i16x8_mul(i16x8_shr_u(v26, 8), v25), n7);
      const v128 v30 = i16x8_mul(i16x8_shr_u(i16x8_mul(v29, bits_v128(0x00ab00ab00ab00abull, 0x00ab00ab00ab00abull)), 9), bits_v128(0x0003000300030003ull, 0x0003000300030003ull));
      const v128 v31 = i8x16_sub(v128_or(i16x8_sub(v27, v28), i16x8_shl(i16x8_sub(v29, v30), 8)), bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v32 = load_v128(x + u17);
      const v128 v33 = i32x4_add(i32x4_add(v5, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v31), i16x8_extend_low_i8x16_s(v32))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v31), i16x8_extend_high_i8x16_s(v32)));
      const uint32_t u19 = j + 48u;
      const uint32_t u20 = u19 / 80u;
      const int32_t n8 = (int32_t)((u19 - u20 * 80u) >> 4) << 3;
      const v128 v34 = i16x8_splat((int32_t)(shr_i64(872200907521ll, n8) & 255ll));
      const int32_t n9 = (int32_t)(shr_i64(60281129216ll, n8) & 255ll);
      const v128 v35 = load_v128(w + (u12 + (u20 << 4)));
      const v128 v36 = i16x8_shr_u(i16x8_mul(v128_and(v35, bits_v128(0x00ff00ff00ff00ffull, 0x00ff00ff00ff00ffull)), v34), n9);
      const v128 v37 = i16x8_mul(i16x8_shr_u(i16x8_mul(v36, bits_v128(0x00ab00ab00ab00abull, 0x00ab00ab00ab00abull)), 9), bits_v128(0x0003000300030003ull, 0x0003000300030003ull));
      const v128 v38 = i16x8_shr_u(i16x8_mul(i16x8_shr_u(v35, 8), v34), n9);
      const v128 v39 = i16x8_mul(i16x8_shr_u(i16x8_mul(v38, bits_v128(0x00ab00ab00ab00abull, 0x00ab00ab00ab00abull)), 9), bits_v128(0x0003000300030003ull, 0x0003000300030003ull));
      const v128 v40 = i8x16_sub(v128_or(i16x8_sub(v36, v37), i16x8_shl(i16x8_sub(v38, v39), 8)), bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v41 = load_v128(x + u19);
      const v128 v42 = i32x4_add(i32x4_add(v6, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v40), i16x8_extend_low_i8x16_s(v41))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v40), i16x8_extend_high_i8x16_s(v41)));
      j = u13;
      v3 = v15;
      v4 = v24;
      v5 = v33;
      v6 = v42;
    }
    uint32_t j2 = j;
    v128 v43 = i32x4_add(i32x4_add(i32x4_add(v3, v4), v5), v6);
    for (;;) {
      const uint32_t u21 = j2 + 16u;
      if (!(u21 <= u2)) break;
      const uint32_t u22 = j2 / 80u;
      const int32_t n10 = (int32_t)((j2 - u22 * 80u) >> 4) << 3;
      const v128 v44 = i16x8_splat((int32_t)(shr_i64(872200907521ll, n10) & 255ll));
      const int32_t n11 = (int32_t)(shr_i64(60281129216ll, n10) & 255ll);
      const v128 v45 = load_v128(w + (u12 + (u22 << 4)));
      const v128 v46 = i16x8_shr_u(i16x8_mul(v128_and(v45, bits_v128(0x00ff00ff00ff00ffull, 0x00ff00ff00ff00ffull)), v44), n11);
      const v128 v47 = i16x8_mul(i16x8_shr_u(i16x8_mul(v46, bits_v128(0x00ab00ab00ab00abull, 0x00ab00ab00ab00abull)), 9), bits_v128(0x0003000300030003ull, 0x0003000300030003ull));
      const v128 v48 = i16x8_shr_u(i16x8_mul(i16x8_shr_u(v45, 8), v44), n11);
      const v128 v49 = i16x8_mul(i16x8_shr_u(i16x8_mul(v48, bits_v128(0x00ab00ab00ab00abull, 0x00ab00ab00ab00abull)), 9), bits_v128(0x0003000300030003ull, 0x0003000300030003ull));
      const v128 v50 = i8x16_sub(v128_or(i16x8_sub(v46, v47), i16x8_shl(i16x8_sub(v48, v49), 8)), bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v51 = load_v128(x + j2);
      const v128 v52 = i32x4_add(i32x4_add(v43, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v50), i16x8_extend_low_i8x16_s(v51))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v50), i16x8_extend_high_i8x16_s(v51)));
      j2 = u21;
      v43 = v52;
    }
    const int32_t n12 = add_i32(add_i32(add_i32(i32x4_extract_lane(v43, 0), i32x4_extract_lane(v43, 1)), i32x4_extract_lane(v43, 2)), i32x4_extract_lane(v43, 3));
    int32_t n13 = n12;
    for (int32_t j3 = (int32_t)j2; j3 < K; j3++) {
      const uint32_t u23 = (uint32_t)j3;
      const uint32_t u24 = u23 / 80u;
      const uint32_t u25 = u23 - u24 * 80u;
      const int32_t n14 = (int32_t)(shr_i64(348345926401ll, (int32_t)(u25 >> 4) << 3) & 255ll);
      if (n14 == 0) {
        return 69u; // zero_divisor
      }
      const int32_t n15 = add_i32(n13, wrap_i32_t1(load_u8(w + (u12 + (u24 << 4) + (u25 & 15u))) / n14 % 3 + -1) * load_i8(x + u23));
      n13 = n15;
    }
    store_i32(y + (u11 << 2), n13);
  }
  return 0u;
}

uint32_t matvec_pack5(const uint8_t *w, const int8_t *x, int32_t *y, int32_t M, int32_t K) {
  if (M < 0 || K < 0) return 4u;
  if (((double)K / 80.0 + 1.0) * 16.0 * (double)M > 4294967040.0) return 10u;
  if ((double)K * 1.0 > 4294967040.0) return 10u;
  if ((double)M * 4.0 > 4294967040.0) return 10u;
  return matvec_pack5_body((const uint8_t *)w, (const uint8_t *)x, (uint8_t *)y, M, K);
}

/* kernel.matvec_i8/1 */
static uint32_t matvec_i8_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, const uint8_t *restrict w, uint32_t p2, const uint8_t *restrict x, int32_t p3, int32_t K, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // ternary_linear.tri:19
  const int32_t n = shl_i32((int32_t)to, 3);
  for (int32_t i = shl_i32((int32_t)from, 3); i < n; i = add_i32(i, 8)) {
    const uint32_t u = (uint32_t)i;
    const uint32_t u2 = u * p;
    const uint32_t u3 = (uint32_t)(i + 1);
    const uint32_t u4 = u3 * p;
    const uint32_t u5 = (uint32_t)add_i32(i, 2);
    const uint32_t u6 = u5 * p;
    const uint32_t u7 = (uint32_t)add_i32(i, 3);
    const uint32_t u8 = u7 * p;
    const uint32_t u9 = (uint32_t)add_i32(i, 4);
    const uint32_t u10 = u9 * p;
    const uint32_t u11 = (uint32_t)add_i32(i, 5);
    const uint32_t u12 = u11 * p;
    const uint32_t u13 = (uint32_t)add_i32(i, 6);
    const uint32_t u14 = u13 * p;
    const uint32_t u15 = (uint32_t)add_i32(i, 7);
    const uint32_t u16 = u15 * p;
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
      const uint32_t u17 = j + 16u;
      if (!(u17 <= p2)) break;
      const v128 v9 = load_v128(x + j);
      const v128 v10 = i32x4_dot_i8x16_i7x16_add_s(v9, i8x16_add(load_v128(w + (u2 + j)), bits_v128(0x0101010101010101ull, 0x0101010101010101ull)), v);
      const v128 v11 = i32x4_dot_i8x16_i7x16_add_s(v9, i8x16_add(load_v128(w + (u4 + j)), bits_v128(0x0101010101010101ull, 0x0101010101010101ull)), v2);
      const v128 v12 = i32x4_dot_i8x16_i7x16_add_s(v9, i8x16_add(load_v128(w + (u6 + j)), bits_v128(0x0101010101010101ull, 0x0101010101010101ull)), v3);
      const v128 v13 = i32x4_dot_i8x16_i7x16_add_s(v9, i8x16_add(load_v128(w + (u8 + j)), bits_v128(0x0101010101010101ull, 0x0101010101010101ull)), v4);
      const v128 v14 = i32x4_dot_i8x16_i7x16_add_s(v9, i8x16_add(load_v128(w + (u10 + j)), bits_v128(0x0101010101010101ull, 0x0101010101010101ull)), v5);
      const v128 v15 = i32x4_dot_i8x16_i7x16_add_s(v9, i8x16_add(load_v128(w + (u12 + j)), bits_v128(0x0101010101010101ull, 0x0101010101010101ull)), v6);
      const v128 v16 = i32x4_dot_i8x16_i7x16_add_s(v9, i8x16_add(load_v128(w + (u14 + j)), bits_v128(0x0101010101010101ull, 0x0101010101010101ull)), v7);
      const v128 v17 = i32x4_dot_i8x16_i7x16_add_s(v9, i8x16_add(load_v128(w + (u16 + j)), bits_v128(0x0101010101010101ull, 0x0101010101010101ull)), v8);
      j = u17;
      v = v10;
      v2 = v11;
      v3 = v12;
      v4 = v13;
      v5 = v14;
      v6 = v15;
      v7 = v16;
      v8 = v17;
    }
    const int32_t n2 = add_i32(add_i32(i32x4_extract_lane(v, 0), i32x4_extract_lane(v, 1)), add_i32(i32x4_extract_lane(v, 2), i32x4_extract_lane(v, 3)));
    const int32_t n3 = add_i32(add_i32(i32x4_extract_lane(v2, 0), i32x4_extract_lane(v2, 1)), add_i32(i32x4_extract_lane(v2, 2), i32x4_extract_lane(v2, 3)));
    const int32_t n4 = add_i32(add_i32(i32x4_extract_lane(v3, 0), i32x4_extract_lane(v3, 1)), add_i32(i32x4_extract_lane(v3, 2), i32x4_extract_lane(v3, 3)));
    const int32_t n5 = add_i32(add_i32(i32x4_extract_lane(v4, 0), i32x4_extract_lane(v4, 1)), add_i32(i32x4_extract_lane(v4, 2), i32x4_extract_lane(v4, 3)));
    const int32_t n6 = add_i32(add_i32(i32x4_extract_lane(v5, 0), i32x4_extract_lane(v5, 1)), add_i32(i32x4_extract_lane(v5, 2), i32x4_extract_lane(v5, 3)));
    const int32_t n7 = add_i32(add_i32(i32x4_extract_lane(v6, 0), i32x4_extract_lane(v6, 1)), add_i32(i32x4_extract_lane(v6, 2), i32x4_extract_lane(v6, 3)));
    const int32_t n8 = add_i32(add_i32(i32x4_extract_lane(v7, 0), i32x4_extract_lane(v7, 1)), add_i32(i32x4_extract_lane(v7, 2), i32x4_extract_lane(v7, 3)));
    const int32_t n9 = add_i32(add_i32(i32x4_extract_lane(v8, 0), i32x4_extract_lane(v8, 1)), add_i32(i32x4_extract_lane(v8, 2), i32x4_extract_lane(v8, 3)));
    int32_t n10 = sub_i32(n2, p3);
    int32_t n11 = sub_i32(n3, p3);
    int32_t n12 = sub_i32(n4, p3);
    int32_t n13 = sub_i32(n5, p3);
    int32_t n14 = sub_i32(n6, p3);
    int32_t n15 = sub_i32(n7, p3);
    int32_t n16 = sub_i32(n8, p3);
    int32_t n17 = sub_i32(n9, p3);
    for (int32_t j2 = (int32_t)j; j2 < K; j2++) {
      const uint32_t u18 = (uint32_t)j2;
      const int8_t t = load_i8(w + (u2 + u18));
      if (t < -1 || t > 1) {
        return 105u; // code
      }
      const int32_t n18 = load_i8(x + u18);
      const int8_t t2 = load_i8(w + (u4 + u18));
      if (t2 < -1 || t2 > 1) {
        return 105u; // code
      }
      const int8_t t3 = load_i8(w + (u6 + u18));
      if (t3 < -1 || t3 > 1) {
        return 105u; // code
      }
      const int8_t t4 = load_i8(w + (u8 + u18));
      if (t4 < -1 || t4 > 1) {
        return 105u; // code
      }
      const int8_t t5 = load_i8(w + (u10 + u18));
      if (t5 < -1 || t5 > 1) {
        return 105u; // code
      }
      const int8_t t6 = load_i8(w + (u12 + u18));
      if (t6 < -1 || t6 > 1) {
        return 105u; // code
      }
      const int8_t t7 = load_i8(w + (u14 + u18));
      if (t7 < -1 || t7 > 1) {
        return 105u; // code
      }
      const int8_t t8 = load_i8(w + (u16 + u18));
      if (t8 < -1 || t8 > 1) {
        return 105u; // code
      }
      n10 = add_i32(n10, t * n18);
      n11 = add_i32(n11, t2 * n18);
      n12 = add_i32(n12, t3 * n18);
      n13 = add_i32(n13, t4 * n18);
      n14 = add_i32(n14, t5 * n18);
      n15 = add_i32(n15, t6 * n18);
      n16 = add_i32(n16, t7 * n18);
      n17 = add_i32(n17, t8 * n18);
    }
    store_i32(y + (u << 2), n10);
    store_i32(y + (u3 << 2), n11);
    store_i32(y + (u5 << 2), n12);
    store_i32(y + (u7 << 2), n13);
    store_i32(y + (u9 << 2), n14);
    store_i32(y + (u11 << 2), n15);
    store_i32(y + (u13 << 2), n16);
    store_i32(y + (u15 << 2), n17);
  }
  return 0u;
}

static uint32_t matvec_i8_body(const uint8_t *restrict w, const uint8_t *restrict x, uint8_t *restrict y, int32_t M, int32_t K) {
  // ternary_linear.tri:18
  const uint32_t u = (uint32_t)K;
  // ternary_linear.tri:19
  const uint32_t u2 = (uint32_t)max_i32(K, 0);
  v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  uint32_t i = 0u;
  for (;;) {
    const uint32_t u3 = i + 16u;
    if (!(u3 <= u2)) break;
    const v128 v2 = i32x4_dot_i8x16_i7x16_add_s(load_v128(x + i), bits_v128(0x0101010101010101ull, 0x0101010101010101ull), v);
    i = u3;
    v = v2;
  }
  const int32_t n = add_i32(add_i32(i32x4_extract_lane(v, 0), i32x4_extract_lane(v, 1)), add_i32(i32x4_extract_lane(v, 2), i32x4_extract_lane(v, 3)));
  const uint32_t u4 = (M > 0 ? (uint32_t)M : 0u) >> 3;
  const uint32_t u5 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32((u2 > 0u ? u2 : 0u) >> 4, 38u), 31u), 1u), 1u), 1u);
  const uint32_t u6 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u5, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u7 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u6, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u8 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u7, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u9 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u8, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u10 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u9, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u11 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u10, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u12 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u11, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u13 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u12, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u14 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u13, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u15 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u14, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u16 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u15, 1u), 1u), 1712u), 1u), 1u), 1u);
  const uint32_t u17 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u16, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u18 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u17, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u19 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u18, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u20 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u19, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u21 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u20, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t status_ = matvec_i8_1(0u, u4, 1u, u21, u, w, u2, x, n, K, y);
  if (status_ != 0u) {
    return status_;
  }
  for (int32_t i2 = shl_i32((int32_t)u4, 3); i2 < M; i2++) {
    const uint32_t u22 = (uint32_t)i2;
    const uint32_t u23 = u22 * u;
    uint32_t j = 0u;
    v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u24 = j + 64u;
      if (!(u24 <= u2)) break;
      const v128 v7 = load_v128(w + (u23 + j));
      const v128 v8 = load_v128(x + j);
      const v128 v9 = i32x4_add(i32x4_add(v3, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v7), i16x8_extend_low_i8x16_s(v8))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v7), i16x8_extend_high_i8x16_s(v8)));
      const uint32_t u25 = j + 16u;
      const v128 v10 = load_v128(w + (u23 + u25));
      const v128 v11 = load_v128(x + u25);
      const v128 v12 = i32x4_add(i32x4_add(v4, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v10), i16x8_extend_low_i8x16_s(v11))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v10), i16x8_extend_high_i8x16_s(v11)));
      const uint32_t u26 = j + 32u;
      const v128 v13 = load_v128(w + (u23 + u26));
      const v128 v14 = load_v128(x + u26);
      const v128 v15 = i32x4_add(i32x4_add(v5, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v13), i16x8_extend_low_i8x16_s(v14))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v13), i16x8_extend_high_i8x16_s(v14)));
      const uint32_t u27 = j + 48u;
      const v128 v16 = load_v128(w + (u23 + u27));
      const v128 v17 = load_v128(x + u27);
      const v128 v18 = i32x4_add(i32x4_add(v6, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v16), i16x8_extend_low_i8x16_s(v17))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v16), i16x8_extend_high_i8x16_s(v17)));
      j = u24;
      v3 = v9;
      v4 = v12;
      v5 = v15;
      v6 = v18;
    }
    uint32_t j2 = j;
    v128 v19 = i32x4_add(i32x4_add(i32x4_add(v3, v4), v5), v6);
    for (;;) {
      const uint32_t u28 = j2 + 16u;
      if (!(u28 <= u2)) break;
      const v128 v20 = load_v128(w + (u23 + j2));
      const v128 v21 = load_v128(x + j2);
      const v128 v22 = i32x4_add(i32x4_add(v19, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v20), i16x8_extend_low_i8x16_s(v21))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v20), i16x8_extend_high_i8x16_s(v21)));
      j2 = u28;
      v19 = v22;
    }
    const int32_t n2 = add_i32(add_i32(add_i32(i32x4_extract_lane(v19, 0), i32x4_extract_lane(v19, 1)), i32x4_extract_lane(v19, 2)), i32x4_extract_lane(v19, 3));
    int32_t n3 = n2;
    for (int32_t j3 = (int32_t)j2; j3 < K; j3++) {
      const uint32_t u29 = (uint32_t)j3;
      const int8_t t = load_i8(w + (u23 + u29));
      if (t < -1 || t > 1) {
        return 105u; // code
      }
      n3 = add_i32(n3, t * load_i8(x + u29));
    }
    store_i32(y + (u22 << 2), n3);
  }
  return 0u;
}

uint32_t matvec_i8_(const int8_t *w, const int8_t *x, int32_t *y, int32_t M, int32_t K) {
  if (M < 0 || K < 0) return 4u;
  if ((double)K * 1.0 * (double)M > 4294967040.0) return 10u;
  if ((double)K * 1.0 > 4294967040.0) return 10u;
  if ((double)M * 4.0 > 4294967040.0) return 10u;
  return matvec_i8_body((const uint8_t *)w, (const uint8_t *)x, (uint8_t *)y, M, K);
}

/* kernel.matmul/1 */
static void matmul_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t K, uint32_t p, const uint8_t *restrict x, int32_t M, uint32_t p2, const uint8_t *restrict w, uint32_t p3, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // ternary_linear.tri:23
  const int32_t n = (int32_t)to;
  const uint32_t u = (uint32_t)max_i32(K, 0);
  const uint32_t u2 = (u >> 6) << 6;
  const uint32_t u3 = u2 >> 6;
  const uint32_t u4 = (u3 + 65535u) >> 16;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u5 = (uint32_t)i;
    const uint32_t u6 = u5 * p;
    v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    uint32_t j = 0u;
    for (;;) {
      const uint32_t u7 = j + 16u;
      if (!(u7 <= u)) break;
      const v128 v2 = i32x4_dot_i8x16_i7x16_add_s(load_v128(x + (u6 + j)), bits_v128(0x0101010101010101ull, 0x0101010101010101ull), v);
      j = u7;
      v = v2;
    }
    const int32_t n2 = add_i32(add_i32(i32x4_extract_lane(v, 0), i32x4_extract_lane(v, 1)), add_i32(i32x4_extract_lane(v, 2), i32x4_extract_lane(v, 3)));
    const uint32_t u8 = u5 * p3;
    int32_t j2 = 0;
    for (;;) {
      const int32_t n3 = add_i32(j2, 4);
      if (!(n3 <= M)) break;
      const uint32_t u9 = (uint32_t)j2;
      const uint32_t u10 = (uint32_t)add_i32(j2, 1);
      const uint32_t u11 = (uint32_t)add_i32(j2, 2);
      const uint32_t u12 = (uint32_t)add_i32(j2, 3);
      const uint32_t u13 = u9 & 3u;
      const uint32_t u14 = (u9 - u13) * p2 + (u13 << 4);
      const uint32_t u15 = u10 & 3u;
      const uint32_t u16 = (u10 - u15) * p2 + (u15 << 4);
      const uint32_t u17 = u11 & 3u;
      const uint32_t u18 = (u11 - u17) * p2 + (u17 << 4);
      const uint32_t u19 = u12 & 3u;
      const uint32_t u20 = (u12 - u19) * p2 + (u19 << 4);
      v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      for (uint32_t k = 0u; k < u4; k = k + 1u) {
        const uint32_t u21 = k << 16;
        const uint32_t u22 = min_u32(u21 + 65536u, u3);
        const uint32_t u23 = u21 << 6;
        uint32_t u24 = u23;
        uint32_t u25 = u23;
        v128 v7 = v3;
        v128 v8 = v4;
        v128 v9 = v5;
        v128 v10 = v6;
        v128 v11 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
        v128 v12 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
        v128 v13 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
        v128 v14 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
        for (uint32_t l = u21; l < u22; l = l + 1u) {
          const uint32_t u26 = u6 + (l << 6);
          const v128 v15 = load_v128(x + u26);
          const v128 v16 = load_v128(x + (u26 + 16u));
          const v128 v17 = load_v128(w + (u14 + u24));
          const v128 v18 = i32x4_dot_i8x16_i7x16_add_s(v15, v128_and(v17, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v7);
          const v128 v19 = i32x4_dot_i8x16_i7x16_add_s(v16, v128_and(v17, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v11);
          const v128 v20 = load_v128(w + (u16 + u24));
          const v128 v21 = i32x4_dot_i8x16_i7x16_add_s(v15, v128_and(v20, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v8);
          const v128 v22 = i32x4_dot_i8x16_i7x16_add_s(v16, v128_and(v20, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v12);
          const v128 v23 = load_v128(w + (u18 + u24));
          const v128 v24 = i32x4_dot_i8x16_i7x16_add_s(v15, v128_and(v23, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v9);
          const v128 v25 = i32x4_dot_i8x16_i7x16_add_s(v16, v128_and(v23, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v13);
          const v128 v26 = load_v128(w + (u20 + u24));
          const v128 v27 = i32x4_dot_i8x16_i7x16_add_s(v15, v128_and(v26, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v10);
          const v128 v28 = i32x4_dot_i8x16_i7x16_add_s(v16, v128_and(v26, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v14);
          const v128 v29 = load_v128(x + (u26 + 32u));
          const v128 v30 = load_v128(x + (u26 + 48u));
          const v128 v31 = i16x8_shr_u(load_v128(w + (u14 + u25)), 4);
          const v128 v32 = i32x4_dot_i8x16_i7x16_add_s(v29, v128_and(v31, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v18);
          const v128 v33 = i32x4_dot_i8x16_i7x16_add_s(v30, v128_and(v31, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v19);
          const v128 v34 = i16x8_shr_u(load_v128(w + (u16 + u25)), 4);
          const v128 v35 = i32x4_dot_i8x16_i7x16_add_s(v29, v128_and(v34, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v21);
          const v128 v36 = i32x4_dot_i8x16_i7x16_add_s(v30, v128_and(v34, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v22);
          const v128 v37 = i16x8_shr_u(load_v128(w + (u18 + u25)), 4);
          const v128 v38 = i32x4_dot_i8x16_i7x16_add_s(v29, v128_and(v37, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v24);
          const v128 v39 = i32x4_dot_i8x16_i7x16_add_s(v30, v128_and(v37, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v25);
          const v128 v40 = i16x8_shr_u(load_v128(w + (u20 + u25)), 4);
          const v128 v41 = i32x4_dot_i8x16_i7x16_add_s(v29, v128_and(v40, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v27);
          const v128 v42 = i32x4_dot_i8x16_i7x16_add_s(v30, v128_and(v40, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v28);
          u24 = u24 + 64u;
          u25 = u25 + 64u;
          v7 = v32;
          v8 = v35;
          v9 = v38;
          v10 = v41;
          v11 = v33;
          v12 = v36;
          v13 = v39;
          v14 = v42;
        }
        v3 = i32x4_add(v7, i32x4_shr_s(v11, 2));
        v4 = i32x4_add(v8, i32x4_shr_s(v12, 2));
        v5 = i32x4_add(v9, i32x4_shr_s(v13, 2));
        v6 = i32x4_add(v10, i32x4_shr_s(v14, 2));
      }
      const uint32_t u27 = u9 >> 2;
      const uint32_t u28 = u9 - (u27 << 2);
      const uint32_t u29 = (u27 * p2) << 2;
      const uint32_t u30 = u10 >> 2;
      const uint32_t u31 = u10 - (u30 << 2);
      const uint32_t u32 = (u30 * p2) << 2;
      const uint32_t u33 = u11 >> 2;
      const uint32_t u34 = u11 - (u33 << 2);
      const uint32_t u35 = (u33 * p2) << 2;
      const uint32_t u36 = u12 >> 2;
      const uint32_t u37 = u12 - (u36 << 2);
      const uint32_t u38 = (u36 * p2) << 2;
      uint32_t k2 = u2;
      v128 v43 = v3;
      v128 v44 = v4;
      v128 v45 = v5;
      v128 v46 = v6;
      for (;;) {
        const uint32_t u39 = k2 + 16u;
        if (!(u39 <= u)) break;
        const v128 v47 = load_v128(x + (u6 + k2));
        const uint32_t u40 = (k2 >> 6) << 2;
        const int32_t n4 = (int32_t)((k2 >> 3) & 6u);
        const v128 v48 = v128_and(i8x16_shr_u(load_v128(w + (u29 + ((u40 + u28) << 4))), n4), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
        const v128 v49 = v128_and(i8x16_shr_u(load_v128(w + (u32 + ((u40 + u31) << 4))), n4), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
        const v128 v50 = v128_and(i8x16_shr_u(load_v128(w + (u35 + ((u40 + u34) << 4))), n4), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
        const v128 v51 = v128_and(i8x16_shr_u(load_v128(w + (u38 + ((u40 + u37) << 4))), n4), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
        k2 = u39;
        v43 = i32x4_dot_i8x16_i7x16_add_s(v47, v48, v43);
        v44 = i32x4_dot_i8x16_i7x16_add_s(v47, v49, v44);
        v45 = i32x4_dot_i8x16_i7x16_add_s(v47, v50, v45);
        v46 = i32x4_dot_i8x16_i7x16_add_s(v47, v51, v46);
      }
      const int32_t n5 = add_i32(add_i32(i32x4_extract_lane(v43, 0), i32x4_extract_lane(v43, 1)), add_i32(i32x4_extract_lane(v43, 2), i32x4_extract_lane(v43, 3)));
      const int32_t n6 = add_i32(add_i32(i32x4_extract_lane(v44, 0), i32x4_extract_lane(v44, 1)), add_i32(i32x4_extract_lane(v44, 2), i32x4_extract_lane(v44, 3)));
      const int32_t n7 = add_i32(add_i32(i32x4_extract_lane(v45, 0), i32x4_extract_lane(v45, 1)), add_i32(i32x4_extract_lane(v45, 2), i32x4_extract_lane(v45, 3)));
      const int32_t n8 = add_i32(add_i32(i32x4_extract_lane(v46, 0), i32x4_extract_lane(v46, 1)), add_i32(i32x4_extract_lane(v46, 2), i32x4_extract_lane(v46, 3)));
      int32_t n9 = sub_i32(n5, n2);
      int32_t n10 = sub_i32(n6, n2);
      int32_t n11 = sub_i32(n7, n2);
      int32_t n12 = sub_i32(n8, n2);
      for (int32_t k3 = (int32_t)k2; k3 < K; k3++) {
        const uint32_t u41 = (uint32_t)k3;
        const uint32_t u42 = (u41 >> 6) << 2;
        const uint32_t u43 = u41 & 15u;
        const int32_t n13 = (int32_t)((u41 >> 3) & 6u);
        const int32_t n14 = load_i8(x + (u6 + u41));
        n9 = add_i32(n9, wrap_i32_t1(((load_u8(w + (u29 + ((u42 + u28) << 4) + u43)) >> n13) & 3) + -1) * n14);
        n10 = add_i32(n10, wrap_i32_t1(((load_u8(w + (u32 + ((u42 + u31) << 4) + u43)) >> n13) & 3) + -1) * n14);
        n11 = add_i32(n11, wrap_i32_t1(((load_u8(w + (u35 + ((u42 + u34) << 4) + u43)) >> n13) & 3) + -1) * n14);
        n12 = add_i32(n12, wrap_i32_t1(((load_u8(w + (u38 + ((u42 + u37) << 4) + u43)) >> n13) & 3) + -1) * n14);
      }
      store_i32(y + ((u8 + u9) << 2), n9);
      store_i32(y + ((u8 + u10) << 2), n10);
      store_i32(y + ((u8 + u11) << 2), n11);
      store_i32(y + ((u8 + u12) << 2), n12);
      j2 = n3;
    }
    for (int32_t j3 = j2; j3 < M; j3++) {
      const uint32_t u44 = (uint32_t)j3;
      const uint32_t u45 = u44 >> 2;
      const uint32_t u46 = u44 - (u45 << 2);
      const uint32_t u47 = (u45 * p2) << 2;
      uint32_t k4 = 0u;
      v128 v52 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v53 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v54 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v55 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      for (;;) {
        const uint32_t u48 = k4 + 64u;
        if (!(u48 <= u)) break;
        const v128 v56 = v128_and(i8x16_shr_u(load_v128(w + (u47 + ((((k4 >> 6) << 2) + u46) << 4))), (int32_t)((k4 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
        const v128 v57 = i8x16_sub(v56, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
        const v128 v58 = load_v128(x + (u6 + k4));
        const v128 v59 = i32x4_add(i32x4_add(v52, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v57), i16x8_extend_low_i8x16_s(v58))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v57), i16x8_extend_high_i8x16_s(v58)));
        const uint32_t u49 = k4 + 16u;
        const v128 v60 = v128_and(i8x16_shr_u(load_v128(w + (u47 + ((((u49 >> 6) << 2) + u46) << 4))), (int32_t)((u49 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
        const v128 v61 = i8x16_sub(v60, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
        const v128 v62 = load_v128(x + (u6 + u49));
        const v128 v63 = i32x4_add(i32x4_add(v53, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v61), i16x8_extend_low_i8x16_s(v62))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v61), i16x8_extend_high_i8x16_s(v62)));
        const uint32_t u50 = k4 + 32u;
        const v128 v64 = v128_and(i8x16_shr_u(load_v128(w + (u47 + ((((u50 >> 6) << 2) + u46) << 4))), (int32_t)((u50 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
        const v128 v65 = i8x16_sub(v64, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
        const v128 v66 = load_v128(x + (u6 + u50));
        const v128 v67 = i32x4_add(i32x4_add(v54, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v65), i16x8_extend_low_i8x16_s(v66))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v65), i16x8_extend_high_i8x16_s(v66)));
        const uint32_t u51 = k4 + 48u;
        const v128 v68 = v128_and(i8x16_shr_u(load_v128(w + (u47 + ((((u51 >> 6) << 2) + u46) << 4))), (int32_t)((u51 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
        const v128 v69 = i8x16_sub(v68, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
        const v128 v70 = load_v128(x + (u6 + u51));
        const v128 v71 = i32x4_add(i32x4_add(v55, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v69), i16x8_extend_low_i8x16_s(v70))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v69), i16x8_extend_high_i8x16_s(v70)));
        k4 = u48;
        v52 = v59;
        v53 = v63;
        v54 = v67;
        v55 = v71;
      }
      uint32_t k5 = k4;
      v128 v72 = i32x4_add(i32x4_add(i32x4_add(v52, v53), v54), v55);
      for (;;) {
        const uint32_t u52 = k5 + 16u;
        if (!(u52 <= u)) break;
        const v128 v73 = v128_and(i8x16_shr_u(load_v128(w + (u47 + ((((k5 >> 6) << 2) + u46) << 4))), (int32_t)((k5 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
        const v128 v74 = i8x16_sub(v73, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
        const v128 v75 = load_v128(x + (u6 + k5));
        const v128 v76 = i32x4_add(i32x4_add(v72, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v74), i16x8_extend_low_i8x16_s(v75))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v74), i16x8_extend_high_i8x16_s(v75)));
        k5 = u52;
        v72 = v76;
      }
      const int32_t n15 = add_i32(add_i32(add_i32(i32x4_extract_lane(v72, 0), i32x4_extract_lane(v72, 1)), i32x4_extract_lane(v72, 2)), i32x4_extract_lane(v72, 3));
      int32_t n16 = n15;
      for (int32_t k6 = (int32_t)k5; k6 < K; k6++) {
        const uint32_t u53 = (uint32_t)k6;
        const int32_t n17 = (load_u8(w + (u47 + ((((u53 >> 6) << 2) + u46) << 4) + (u53 & 15u))) >> (int32_t)((u53 >> 3) & 6u)) & 3;
        n16 = add_i32(n16, wrap_i32_t1(n17 + -1) * load_i8(x + (u6 + u53)));
      }
      store_i32(y + ((u8 + u44) << 2), n16);
    }
  }
}

/* kernel.matmul/2 */
static void matmul_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, const uint8_t *restrict w, uint32_t p2, const uint8_t *p3, uint32_t p4, int32_t p5, int32_t K, int32_t p6, uint32_t p7, const uint8_t *x, uint32_t p8, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // ternary_linear.tri:23
  const int32_t n = shl_i32((int32_t)to, 2);
  const uint32_t u = p2 >> 6;
  const uint32_t u2 = (u + 65535u) >> 16;
  const uint32_t u3 = (uint32_t)p6;
  const uint32_t u4 = u3 * p7;
  const uint32_t u5 = u3 * p8;
  for (int32_t i = shl_i32((int32_t)from, 2); i < n; i = add_i32(i, 4)) {
    const uint32_t u6 = (uint32_t)i;
    const uint32_t u7 = (uint32_t)(i + 1);
    const uint32_t u8 = (uint32_t)add_i32(i, 2);
    const uint32_t u9 = (uint32_t)add_i32(i, 3);
    const uint32_t u10 = u6 & 3u;
    const uint32_t u11 = (u6 - u10) * p + (u10 << 4);
    const uint32_t u12 = u7 & 3u;
    const uint32_t u13 = (u7 - u12) * p + (u12 << 4);
    const uint32_t u14 = u8 & 3u;
    const uint32_t u15 = (u8 - u14) * p + (u14 << 4);
    const uint32_t u16 = u9 & 3u;
    const uint32_t u17 = (u9 - u16) * p + (u16 << 4);
    v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (uint32_t j = 0u; j < u2; j = j + 1u) {
      const uint32_t u18 = j << 16;
      const uint32_t u19 = min_u32(u18 + 65536u, u);
      const uint32_t u20 = u18 << 6;
      uint32_t u21 = u20;
      uint32_t u22 = u20;
      v128 v5 = v;
      v128 v6 = v2;
      v128 v7 = v3;
      v128 v8 = v4;
      v128 v9 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v10 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v11 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v12 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      for (uint32_t k = u18; k < u19; k = k + 1u) {
        const uint32_t u23 = k << 6;
        const v128 v13 = load_v128(p3 + u23);
        const v128 v14 = load_v128(p3 + (u23 + 16u));
        const v128 v15 = load_v128(w + (u11 + u21));
        const v128 v16 = i32x4_dot_i8x16_i7x16_add_s(v13, v128_and(v15, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v5);
        const v128 v17 = i32x4_dot_i8x16_i7x16_add_s(v14, v128_and(v15, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v9);
        const v128 v18 = load_v128(w + (u13 + u21));
        const v128 v19 = i32x4_dot_i8x16_i7x16_add_s(v13, v128_and(v18, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v6);
        const v128 v20 = i32x4_dot_i8x16_i7x16_add_s(v14, v128_and(v18, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v10);
        const v128 v21 = load_v128(w + (u15 + u21));
        const v128 v22 = i32x4_dot_i8x16_i7x16_add_s(v13, v128_and(v21, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v7);
        const v128 v23 = i32x4_dot_i8x16_i7x16_add_s(v14, v128_and(v21, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v11);
        const v128 v24 = load_v128(w + (u17 + u21));
        const v128 v25 = i32x4_dot_i8x16_i7x16_add_s(v13, v128_and(v24, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v8);
        const v128 v26 = i32x4_dot_i8x16_i7x16_add_s(v14, v128_and(v24, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v12);
        const v128 v27 = load_v128(p3 + (u23 + 32u));
        const v128 v28 = load_v128(p3 + (u23 + 48u));
        const v128 v29 = i16x8_shr_u(load_v128(w + (u11 + u22)), 4);
        const v128 v30 = i32x4_dot_i8x16_i7x16_add_s(v27, v128_and(v29, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v16);
        const v128 v31 = i32x4_dot_i8x16_i7x16_add_s(v28, v128_and(v29, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v17);
        const v128 v32 = i16x8_shr_u(load_v128(w + (u13 + u22)), 4);
        const v128 v33 = i32x4_dot_i8x16_i7x16_add_s(v27, v128_and(v32, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v19);
        const v128 v34 = i32x4_dot_i8x16_i7x16_add_s(v28, v128_and(v32, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v20);
        const v128 v35 = i16x8_shr_u(load_v128(w + (u15 + u22)), 4);
        const v128 v36 = i32x4_dot_i8x16_i7x16_add_s(v27, v128_and(v35, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v22);
        const v128 v37 = i32x4_dot_i8x16_i7x16_add_s(v28, v128_and(v35, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v23);
        const v128 v38 = i16x8_shr_u(load_v128(w + (u17 + u22)), 4);
        const v128 v39 = i32x4_dot_i8x16_i7x16_add_s(v27, v128_and(v38, bits_v128(0x0303030303030303ull, 0x0303030303030303ull)), v25);
        const v128 v40 = i32x4_dot_i8x16_i7x16_add_s(v28, v128_and(v38, bits_v128(0x0c0c0c0c0c0c0c0cull, 0x0c0c0c0c0c0c0c0cull)), v26);
        u21 = u21 + 64u;
        u22 = u22 + 64u;
        v5 = v30;
        v6 = v33;
        v7 = v36;
        v8 = v39;
        v9 = v31;
        v10 = v34;
        v11 = v37;
        v12 = v40;
      }
      v = i32x4_add(v5, i32x4_shr_s(v9, 2));
      v2 = i32x4_add(v6, i32x4_shr_s(v10, 2));
      v3 = i32x4_add(v7, i32x4_shr_s(v11, 2));
      v4 = i32x4_add(v8, i32x4_shr_s(v12, 2));
    }
    const uint32_t u24 = u6 >> 2;
    const uint32_t u25 = u6 - (u24 << 2);
    const uint32_t u26 = (u24 * p) << 2;
    const uint32_t u27 = u7 >> 2;
    const uint32_t u28 = u7 - (u27 << 2);
    const uint32_t u29 = (u27 * p) << 2;
    const uint32_t u30 = u8 >> 2;
    const uint32_t u31 = u8 - (u30 << 2);
    const uint32_t u32 = (u30 * p) << 2;
    const uint32_t u33 = u9 >> 2;
    const uint32_t u34 = u9 - (u33 << 2);
    const uint32_t u35 = (u33 * p) << 2;
    uint32_t j2 = p2;
    v128 v41 = v;
    v128 v42 = v2;
    v128 v43 = v3;
    v128 v44 = v4;
    for (;;) {
      const uint32_t u36 = j2 + 16u;
      if (!(u36 <= p4)) break;
      const v128 v45 = load_v128(p3 + j2);
      const uint32_t u37 = (j2 >> 6) << 2;
      const int32_t n2 = (int32_t)((j2 >> 3) & 6u);
      const v128 v46 = v128_and(i8x16_shr_u(load_v128(w + (u26 + ((u37 + u25) << 4))), n2), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v47 = v128_and(i8x16_shr_u(load_v128(w + (u29 + ((u37 + u28) << 4))), n2), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v48 = v128_and(i8x16_shr_u(load_v128(w + (u32 + ((u37 + u31) << 4))), n2), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v49 = v128_and(i8x16_shr_u(load_v128(w + (u35 + ((u37 + u34) << 4))), n2), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      j2 = u36;
      v41 = i32x4_dot_i8x16_i7x16_add_s(v45, v46, v41);
      v42 = i32x4_dot_i8x16_i7x16_add_s(v45, v47, v42);
      v43 = i32x4_dot_i8x16_i7x16_add_s(v45, v48, v43);
      v44 = i32x4_dot_i8x16_i7x16_add_s(v45, v49, v44);
    }
    const int32_t n3 = add_i32(add_i32(i32x4_extract_lane(v41, 0), i32x4_extract_lane(v41, 1)), add_i32(i32x4_extract_lane(v41, 2), i32x4_extract_lane(v41, 3)));
    const int32_t n4 = add_i32(add_i32(i32x4_extract_lane(v42, 0), i32x4_extract_lane(v42, 1)), add_i32(i32x4_extract_lane(v42, 2), i32x4_extract_lane(v42, 3)));
    const int32_t n5 = add_i32(add_i32(i32x4_extract_lane(v43, 0), i32x4_extract_lane(v43, 1)), add_i32(i32x4_extract_lane(v43, 2), i32x4_extract_lane(v43, 3)));
    const int32_t n6 = add_i32(add_i32(i32x4_extract_lane(v44, 0), i32x4_extract_lane(v44, 1)), add_i32(i32x4_extract_lane(v44, 2), i32x4_extract_lane(v44, 3)));
    int32_t n7 = sub_i32(n3, p5);
    int32_t n8 = sub_i32(n4, p5);
    int32_t n9 = sub_i32(n5, p5);
    int32_t n10 = sub_i32(n6, p5);
    for (int32_t j3 = (int32_t)j2; j3 < K; j3++) {
      const uint32_t u38 = (uint32_t)j3;
      const uint32_t u39 = (u38 >> 6) << 2;
      const uint32_t u40 = u38 & 15u;
      const int32_t n11 = (int32_t)((u38 >> 3) & 6u);
      const int32_t n12 = load_i8(x + (u4 + u38));
      n7 = add_i32(n7, wrap_i32_t1(((load_u8(w + (u26 + ((u39 + u25) << 4) + u40)) >> n11) & 3) + -1) * n12);
      n8 = add_i32(n8, wrap_i32_t1(((load_u8(w + (u29 + ((u39 + u28) << 4) + u40)) >> n11) & 3) + -1) * n12);
      n9 = add_i32(n9, wrap_i32_t1(((load_u8(w + (u32 + ((u39 + u31) << 4) + u40)) >> n11) & 3) + -1) * n12);
      n10 = add_i32(n10, wrap_i32_t1(((load_u8(w + (u35 + ((u39 + u34) << 4) + u40)) >> n11) & 3) + -1) * n12);
    }
    store_i32(y + ((u5 + u6) << 2), n7);
    store_i32(y + ((u5 + u7) << 2), n8);
    store_i32(y + ((u5 + u8) << 2), n9);
    store_i32(y + ((u5 + u9) << 2), n10);
  }
}

static void matmul_body(const uint8_t *restrict w, const uint8_t *restrict x, uint8_t *restrict y, int32_t M, int32_t K, int32_t B) {
  // ternary_linear.tri:22
  const uint32_t u = (uint32_t)K;
  const uint32_t u2 = ((u + 63u) >> 6) << 4;
  const uint32_t u3 = (uint32_t)M;
  // ternary_linear.tri:23
  const uint32_t u4 = B > 0 ? (uint32_t)B : 0u;
  const uint32_t u5 = (uint32_t)max_i32(K, 0);
  const uint32_t u6 = u5 > 0u ? u5 : 0u;
  const uint32_t u7 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u6 >> 4, 7u), 7u), 1u), 1u), 1u), 1u);
  const uint32_t u8 = (M > 0 ? u3 : 0u) >> 2;
  const uint32_t u9 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u6 >> 6, 119u), 7u), 1u), 1u), 1u), 512u);
  const uint32_t u10 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u9, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u11 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u10, 1u), 1u), 1u), 592u), 1u), 1u);
  const uint32_t u12 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u11, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u13 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u7, 1u), 1u), 1u), sat_mul_u32(u8, 19943u)), sat_mul_u32(sat_add_u32(sat_add_u32(sat_add_u32(u12, 1u), 1u), 1u), 16u));
  const uint32_t u14 = sat_add_u32(u13, 1u);
  if (u4 >= 4u) {
    matmul_1(0u, u4, 1u, u14, K, u, x, M, u2, w, u3, y);
  } else {
    const uint32_t u15 = (u5 >> 6) << 6;
    const uint32_t u16 = sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32((u15 < u5 ? u5 - u15 : 0u) >> 4, 78u), 16406u), 1u), 1u);
    const uint32_t u17 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u16, 1u), 1u), 1u), 1u), 1u), 1u);
    const uint32_t u18 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u17, 1u), 1u), 1u), 1u), 1u), 1u);
    const uint32_t u19 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u18, 1u), 1u), 1u), 1u), 1u), 1u);
    const uint32_t u20 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u19, 1u), 1u), 1u), 1u), 1u), 1u);
    const uint32_t u21 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u20, 1u), 1u), 1u), 1u), 1u), 1u);
    const uint32_t u22 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u21, 1u), 2224u), 1u), 1u), 1u), 1u);
    const uint32_t u23 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u22, 1u), 1u), 1u), 1u), 1u), 1u);
    const uint32_t u24 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u23, 1u), 1u), 1u), 1u), 1u), 1u);
    const uint32_t u25 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u24, 1u), 1u), 1u), 1u), 1u), 1u);
    const uint32_t u26 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u25, 1u), 1u), 1u), 1u), 1u), 1u);
    const uint32_t u27 = sat_add_u32(u26, 1u);
    const int32_t n = shl_i32((int32_t)u8, 2);
    for (int32_t i = 0; i < B; i++) {
      const uint32_t u28 = (uint32_t)i;
      const uint32_t u29 = u28 * u;
      v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      uint32_t j = 0u;
      for (;;) {
        const uint32_t u30 = j + 16u;
        if (!(u30 <= u5)) break;
        const v128 v2 = i32x4_dot_i8x16_i7x16_add_s(load_v128(x + (u29 + j)), bits_v128(0x0101010101010101ull, 0x0101010101010101ull), v);
        j = u30;
        v = v2;
      }
      const int32_t n2 = add_i32(add_i32(i32x4_extract_lane(v, 0), i32x4_extract_lane(v, 1)), add_i32(i32x4_extract_lane(v, 2), i32x4_extract_lane(v, 3)));
      matmul_2(0u, u8, 1u, u27, u2, w, u15, x + u29, u5, n2, K, i, u, x, u3, y);
      const uint32_t u31 = u28 * u3;
      for (int32_t j2 = n; j2 < M; j2++) {
        const uint32_t u32 = (uint32_t)j2;
        const uint32_t u33 = u32 >> 2;
        const uint32_t u34 = u32 - (u33 << 2);
        const uint32_t u35 = (u33 * u2) << 2;
        uint32_t k = 0u;
        v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
        v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
        v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
        v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
        for (;;) {
          const uint32_t u36 = k + 64u;
          if (!(u36 <= u5)) break;
          const v128 v7 = v128_and(i8x16_shr_u(load_v128(w + (u35 + ((((k >> 6) << 2) + u34) << 4))), (int32_t)((k >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
          const v128 v8 = i8x16_sub(v7, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
          const v128 v9 = load_v128(x + (u29 + k));
          const v128 v10 = i32x4_add(i32x4_add(v3, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v8), i16x8_extend_low_i8x16_s(v9))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v8), i16x8_extend_high_i8x16_s(v9)));
          const uint32_t u37 = k + 16u;
          const v128 v11 = v128_and(i8x16_shr_u(load_v128(w + (u35 + ((((u37 >> 6) << 2) + u34) << 4))), (int32_t)((u37 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
          const v128 v12 = i8x16_sub(v11, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
          const v128 v13 = load_v128(x + (u29 + u37));
          const v128 v14 = i32x4_add(i32x4_add(v4, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v12), i16x8_extend_low_i8x16_s(v13))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v12), i16x8_extend_high_i8x16_s(v13)));
          const uint32_t u38 = k + 32u;
          const v128 v15 = v128_and(i8x16_shr_u(load_v128(w + (u35 + ((((u38 >> 6) << 2) + u34) << 4))), (int32_t)((u38 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
          const v128 v16 = i8x16_sub(v15, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
          const v128 v17 = load_v128(x + (u29 + u38));
          const v128 v18 = i32x4_add(i32x4_add(v5, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v16), i16x8_extend_low_i8x16_s(v17))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v16), i16x8_extend_high_i8x16_s(v17)));
          const uint32_t u39 = k + 48u;
          const v128 v19 = v128_and(i8x16_shr_u(load_v128(w + (u35 + ((((u39 >> 6) << 2) + u34) << 4))), (int32_t)((u39 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
          const v128 v20 = i8x16_sub(v19, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
          const v128 v21 = load_v128(x + (u29 + u39));
          const v128 v22 = i32x4_add(i32x4_add(v6, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v20), i16x8_extend_low_i8x16_s(v21))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v20), i16x8_extend_high_i8x16_s(v21)));
          k = u36;
          v3 = v10;
          v4 = v14;
          v5 = v18;
          v6 = v22;
        }
        uint32_t k2 = k;
        v128 v23 = i32x4_add(i32x4_add(i32x4_add(v3, v4), v5), v6);
        for (;;) {
          const uint32_t u40 = k2 + 16u;
          if (!(u40 <= u5)) break;
          const v128 v24 = v128_and(i8x16_shr_u(load_v128(w + (u35 + ((((k2 >> 6) << 2) + u34) << 4))), (int32_t)((k2 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
          const v128 v25 = i8x16_sub(v24, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
          const v128 v26 = load_v128(x + (u29 + k2));
          const v128 v27 = i32x4_add(i32x4_add(v23, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v25), i16x8_extend_low_i8x16_s(v26))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v25), i16x8_extend_high_i8x16_s(v26)));
          k2 = u40;
          v23 = v27;
        }
        const int32_t n3 = add_i32(add_i32(add_i32(i32x4_extract_lane(v23, 0), i32x4_extract_lane(v23, 1)), i32x4_extract_lane(v23, 2)), i32x4_extract_lane(v23, 3));
        int32_t n4 = n3;
        for (int32_t k3 = (int32_t)k2; k3 < K; k3++) {
          const uint32_t u41 = (uint32_t)k3;
          const int32_t n5 = (load_u8(w + (u35 + ((((u41 >> 6) << 2) + u34) << 4) + (u41 & 15u))) >> (int32_t)((u41 >> 3) & 6u)) & 3;
          n4 = add_i32(n4, wrap_i32_t1(n5 + -1) * load_i8(x + (u29 + u41)));
        }
        store_i32(y + ((u31 + u32) << 2), n4);
      }
    }
  }
}

uint32_t matmul(const uint8_t *w, const int8_t *x, int32_t *y, int32_t M, int32_t K, int32_t B) {
  if (M < 0 || K < 0 || B < 0) return 4u;
  if (((double)K / 64.0 + 1.0) * 16.0 * ((double)M + 4.0) > 4294967040.0) return 10u;
  if ((double)K * 1.0 * (double)B > 4294967040.0) return 10u;
  if ((double)M * 4.0 * (double)B > 4294967040.0) return 10u;
  matmul_body((const uint8_t *)w, (const uint8_t *)x, (uint8_t *)y, M, K, B);
  return 0u;
}

/* kernel.matvec_wide/1 */
static void matvec_wide_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, const uint8_t *restrict w, int32_t p2, uint32_t p3, const uint8_t *restrict p4, uint32_t p5, const uint8_t *restrict u, int32_t K, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // ternary_linear.tri:28
  const int32_t n = shl_i32((int32_t)to, 2);
  const v128 v = i32x4_replace_lane(bits_v128(0x0000000000000000ull, 0x0000000000000000ull), p2, 0);
  const uint32_t u2 = p3 >> 6;
  const uint32_t u3 = (u2 + 2047u) >> 11;
  for (int32_t i = shl_i32((int32_t)from, 2); i < n; i = add_i32(i, 4)) {
    const uint32_t u4 = (uint32_t)i;
    const uint32_t u5 = u4 * p;
    const uint32_t u6 = (uint32_t)(i + 1);
    const uint32_t u7 = u6 * p;
    const uint32_t u8 = (uint32_t)add_i32(i, 2);
    const uint32_t u9 = u8 * p;
    const uint32_t u10 = (uint32_t)add_i32(i, 3);
    const uint32_t u11 = u10 * p;
    v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (uint32_t j = 0u; j < u3; j = j + 1u) {
      const uint32_t u12 = j << 11;
      const uint32_t u13 = min_u32(u12 + 2048u, u2);
      v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v7 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v8 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v9 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      for (uint32_t k = u12; k < u13; k = k + 1u) {
        const uint32_t u14 = k << 7;
        const uint32_t u15 = k << 4;
        const v128 v10 = load_v128(w + (u5 + u15));
        const v128 v11 = load_v128(w + (u7 + u15));
        const v128 v12 = load_v128(w + (u9 + u15));
        const v128 v13 = load_v128(w + (u11 + u15));
        const v128 v14 = load_v128(p4 + u14);
        const v128 v15 = i32x4_add(v6, i32x4_dot_i16x8_s(v128_and(v10, bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v14));
        const v128 v16 = i32x4_add(v7, i32x4_dot_i16x8_s(v128_and(v11, bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v14));
        const v128 v17 = i32x4_add(v8, i32x4_dot_i16x8_s(v128_and(v12, bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v14));
        const v128 v18 = i32x4_add(v9, i32x4_dot_i16x8_s(v128_and(v13, bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v14));
        const v128 v19 = load_v128(p4 + (u14 + 16u));
        const v128 v20 = i32x4_add(v15, i32x4_dot_i16x8_s(v128_and(v10, bits_v128(0x000c000c000c000cull, 0x000c000c000c000cull)), v19));
        const v128 v21 = i32x4_add(v16, i32x4_dot_i16x8_s(v128_and(v11, bits_v128(0x000c000c000c000cull, 0x000c000c000c000cull)), v19));
        const v128 v22 = i32x4_add(v17, i32x4_dot_i16x8_s(v128_and(v12, bits_v128(0x000c000c000c000cull, 0x000c000c000c000cull)), v19));
        const v128 v23 = i32x4_add(v18, i32x4_dot_i16x8_s(v128_and(v13, bits_v128(0x000c000c000c000cull, 0x000c000c000c000cull)), v19));
        const v128 v24 = load_v128(p4 + (u14 + 32u));
        const v128 v25 = i32x4_add(v20, i32x4_dot_i16x8_s(v128_and(v10, bits_v128(0x0030003000300030ull, 0x0030003000300030ull)), v24));
        const v128 v26 = i32x4_add(v21, i32x4_dot_i16x8_s(v128_and(v11, bits_v128(0x0030003000300030ull, 0x0030003000300030ull)), v24));
        const v128 v27 = i32x4_add(v22, i32x4_dot_i16x8_s(v128_and(v12, bits_v128(0x0030003000300030ull, 0x0030003000300030ull)), v24));
        const v128 v28 = i32x4_add(v23, i32x4_dot_i16x8_s(v128_and(v13, bits_v128(0x0030003000300030ull, 0x0030003000300030ull)), v24));
        const v128 v29 = load_v128(p4 + (u14 + 48u));
        const v128 v30 = i32x4_add(v25, i32x4_dot_i16x8_s(v128_and(v10, bits_v128(0x00c000c000c000c0ull, 0x00c000c000c000c0ull)), v29));
        const v128 v31 = i32x4_add(v26, i32x4_dot_i16x8_s(v128_and(v11, bits_v128(0x00c000c000c000c0ull, 0x00c000c000c000c0ull)), v29));
        const v128 v32 = i32x4_add(v27, i32x4_dot_i16x8_s(v128_and(v12, bits_v128(0x00c000c000c000c0ull, 0x00c000c000c000c0ull)), v29));
        const v128 v33 = i32x4_add(v28, i32x4_dot_i16x8_s(v128_and(v13, bits_v128(0x00c000c000c000c0ull, 0x00c000c000c000c0ull)), v29));
        const v128 v34 = i16x8_shr_u(v10, 8);
        const v128 v35 = i16x8_shr_u(v11, 8);
        const v128 v36 = i16x8_shr_u(v12, 8);
        const v128 v37 = i16x8_shr_u(v13, 8);
        const v128 v38 = load_v128(p4 + (u14 + 64u));
        const v128 v39 = i32x4_add(v30, i32x4_dot_i16x8_s(v128_and(v34, bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v38));
        const v128 v40 = i32x4_add(v31, i32x4_dot_i16x8_s(v128_and(v35, bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v38));
        const v128 v41 = i32x4_add(v32, i32x4_dot_i16x8_s(v128_and(v36, bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v38));
        const v128 v42 = i32x4_add(v33, i32x4_dot_i16x8_s(v128_and(v37, bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v38));
        const v128 v43 = load_v128(p4 + (u14 + 80u));
        const v128 v44 = i32x4_add(v39, i32x4_dot_i16x8_s(v128_and(v34, bits_v128(0x000c000c000c000cull, 0x000c000c000c000cull)), v43));
        const v128 v45 = i32x4_add(v40, i32x4_dot_i16x8_s(v128_and(v35, bits_v128(0x000c000c000c000cull, 0x000c000c000c000cull)), v43));
        const v128 v46 = i32x4_add(v41, i32x4_dot_i16x8_s(v128_and(v36, bits_v128(0x000c000c000c000cull, 0x000c000c000c000cull)), v43));
        const v128 v47 = i32x4_add(v42, i32x4_dot_i16x8_s(v128_and(v37, bits_v128(0x000c000c000c000cull, 0x000c000c000c000cull)), v43));
        const v128 v48 = load_v128(p4 + (u14 + 96u));
        const v128 v49 = i32x4_add(v44, i32x4_dot_i16x8_s(v128_and(v34, bits_v128(0x0030003000300030ull, 0x0030003000300030ull)), v48));
        const v128 v50 = i32x4_add(v45, i32x4_dot_i16x8_s(v128_and(v35, bits_v128(0x0030003000300030ull, 0x0030003000300030ull)), v48));
        const v128 v51 = i32x4_add(v46, i32x4_dot_i16x8_s(v128_and(v36, bits_v128(0x0030003000300030ull, 0x0030003000300030ull)), v48));
        const v128 v52 = i32x4_add(v47, i32x4_dot_i16x8_s(v128_and(v37, bits_v128(0x0030003000300030ull, 0x0030003000300030ull)), v48));
        const v128 v53 = load_v128(p4 + (u14 + 112u));
        const v128 v54 = i32x4_add(v49, i32x4_dot_i16x8_s(v128_and(v34, bits_v128(0x00c000c000c000c0ull, 0x00c000c000c000c0ull)), v53));
        const v128 v55 = i32x4_add(v50, i32x4_dot_i16x8_s(v128_and(v35, bits_v128(0x00c000c000c000c0ull, 0x00c000c000c000c0ull)), v53));
        const v128 v56 = i32x4_add(v51, i32x4_dot_i16x8_s(v128_and(v36, bits_v128(0x00c000c000c000c0ull, 0x00c000c000c000c0ull)), v53));
        const v128 v57 = i32x4_add(v52, i32x4_dot_i16x8_s(v128_and(v37, bits_v128(0x00c000c000c000c0ull, 0x00c000c000c000c0ull)), v53));
        v6 = v54;
        v7 = v55;
        v8 = v56;
        v9 = v57;
      }
      v2 = i32x4_add(v2, i32x4_shr_s(v6, 6));
      v3 = i32x4_add(v3, i32x4_shr_s(v7, 6));
      v4 = i32x4_add(v4, i32x4_shr_s(v8, 6));
      v5 = i32x4_add(v5, i32x4_shr_s(v9, 6));
    }
    uint32_t j2 = p3;
    v128 v58 = i32x4_sub(v2, v);
    v128 v59 = i32x4_sub(v3, v);
    v128 v60 = i32x4_sub(v4, v);
    v128 v61 = i32x4_sub(v5, v);
    for (;;) {
      const uint32_t u16 = j2 + 16u;
      if (!(u16 <= p5)) break;
      const v128 v62 = load_v128(u + j2);
      const v128 v63 = i16x8_extend_low_i8x16_u(v62);
      const v128 v64 = i16x8_extend_high_i8x16_u(v62);
      const uint32_t u17 = (j2 >> 6) << 4;
      const int32_t n2 = (int32_t)((j2 >> 3) & 6u);
      const v128 v65 = v128_and(i8x16_shr_u(load_v128(w + (u5 + u17)), n2), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v66 = i8x16_sub(v65, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v67 = i32x4_add(i32x4_add(v58, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v66), v63)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v66), v64));
      const v128 v68 = v128_and(i8x16_shr_u(load_v128(w + (u7 + u17)), n2), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v69 = i8x16_sub(v68, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v70 = i32x4_add(i32x4_add(v59, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v69), v63)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v69), v64));
      const v128 v71 = v128_and(i8x16_shr_u(load_v128(w + (u9 + u17)), n2), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v72 = i8x16_sub(v71, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v73 = i32x4_add(i32x4_add(v60, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v72), v63)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v72), v64));
      const v128 v74 = v128_and(i8x16_shr_u(load_v128(w + (u11 + u17)), n2), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v75 = i8x16_sub(v74, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v76 = i32x4_add(i32x4_add(v61, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v75), v63)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v75), v64));
      j2 = u16;
      v58 = v67;
      v59 = v70;
      v60 = v73;
      v61 = v76;
    }
    const int32_t n3 = add_i32(add_i32(i32x4_extract_lane(v58, 0), i32x4_extract_lane(v58, 1)), add_i32(i32x4_extract_lane(v58, 2), i32x4_extract_lane(v58, 3)));
    const int32_t n4 = add_i32(add_i32(i32x4_extract_lane(v59, 0), i32x4_extract_lane(v59, 1)), add_i32(i32x4_extract_lane(v59, 2), i32x4_extract_lane(v59, 3)));
    const int32_t n5 = add_i32(add_i32(i32x4_extract_lane(v60, 0), i32x4_extract_lane(v60, 1)), add_i32(i32x4_extract_lane(v60, 2), i32x4_extract_lane(v60, 3)));
    const int32_t n6 = add_i32(add_i32(i32x4_extract_lane(v61, 0), i32x4_extract_lane(v61, 1)), add_i32(i32x4_extract_lane(v61, 2), i32x4_extract_lane(v61, 3)));
    int32_t n7 = n3;
    int32_t n8 = n4;
    int32_t n9 = n5;
    int32_t n10 = n6;
    for (int32_t j3 = (int32_t)j2; j3 < K; j3++) {
      const uint32_t u18 = (uint32_t)j3;
      const uint32_t u19 = (u18 >> 6) << 4;
      const uint32_t u20 = u18 & 15u;
      const int32_t n11 = (int32_t)((u18 >> 3) & 6u);
      const int32_t n12 = load_u8(u + u18);
      n7 = add_i32(n7, wrap_i32_t1(((load_u8(w + (u5 + u19 + u20)) >> n11) & 3) + -1) * n12);
      n8 = add_i32(n8, wrap_i32_t1(((load_u8(w + (u7 + u19 + u20)) >> n11) & 3) + -1) * n12);
      n9 = add_i32(n9, wrap_i32_t1(((load_u8(w + (u9 + u19 + u20)) >> n11) & 3) + -1) * n12);
      n10 = add_i32(n10, wrap_i32_t1(((load_u8(w + (u11 + u19 + u20)) >> n11) & 3) + -1) * n12);
    }
    store_i32(y + (u4 << 2), n7);
    store_i32(y + (u6 << 2), n8);
    store_i32(y + (u8 << 2), n9);
    store_i32(y + (u10 << 2), n10);
  }
}

/* kernel.matvec_wide/2 */
static void matvec_wide_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, const uint8_t *restrict w, int32_t p2, uint32_t p3, const uint8_t *restrict p4, uint32_t p5, const uint8_t *restrict v, int32_t K, uint8_t *restrict z) {
  (void)grain;
  (void)work;
  // ternary_linear.tri:29
  const int32_t n = shl_i32((int32_t)to, 2);
  const v128 v2 = i32x4_replace_lane(bits_v128(0x0000000000000000ull, 0x0000000000000000ull), p2, 0);
  const uint32_t u = p3 >> 6;
  for (int32_t i = shl_i32((int32_t)from, 2); i < n; i = add_i32(i, 4)) {
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    const uint32_t u4 = (uint32_t)(i + 1);
    const uint32_t u5 = u4 * p;
    const uint32_t u6 = (uint32_t)add_i32(i, 2);
    const uint32_t u7 = u6 * p;
    const uint32_t u8 = (uint32_t)add_i32(i, 3);
    const uint32_t u9 = u8 * p;
    v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (uint32_t j = 0u; j < u; j = j + 1u) {
      const uint32_t u10 = j << 7;
      const uint32_t u11 = j << 4;
      const v128 v7 = load_v128(w + (u3 + u11));
      const v128 v8 = load_v128(w + (u5 + u11));
      const v128 v9 = load_v128(w + (u7 + u11));
      const v128 v10 = load_v128(w + (u9 + u11));
      const v128 v11 = load_v128(p4 + u10);
      const v128 v12 = i32x4_add(v3, i32x4_dot_i16x8_s(v128_and(v7, bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v11));
      const v128 v13 = i32x4_add(v4, i32x4_dot_i16x8_s(v128_and(v8, bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v11));
      const v128 v14 = i32x4_add(v5, i32x4_dot_i16x8_s(v128_and(v9, bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v11));
      const v128 v15 = i32x4_add(v6, i32x4_dot_i16x8_s(v128_and(v10, bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v11));
      const v128 v16 = load_v128(p4 + (u10 + 16u));
      const v128 v17 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v7, 2), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v16);
      const v128 v18 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v8, 2), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v16);
      const v128 v19 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v9, 2), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v16);
      const v128 v20 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v10, 2), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v16);
      const v128 v21 = load_v128(p4 + (u10 + 32u));
      const v128 v22 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v7, 4), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v21);
      const v128 v23 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v8, 4), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v21);
      const v128 v24 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v9, 4), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v21);
      const v128 v25 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v10, 4), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v21);
      const v128 v26 = load_v128(p4 + (u10 + 48u));
      const v128 v27 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v7, 6), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v26);
      const v128 v28 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v8, 6), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v26);
      const v128 v29 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v9, 6), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v26);
      const v128 v30 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v10, 6), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v26);
      const v128 v31 = i16x8_shr_u(v7, 8);
      const v128 v32 = i16x8_shr_u(v8, 8);
      const v128 v33 = i16x8_shr_u(v9, 8);
      const v128 v34 = i16x8_shr_u(v10, 8);
      const v128 v35 = load_v128(p4 + (u10 + 64u));
      const v128 v36 = i32x4_add(i32x4_add(i32x4_add(i32x4_add(v12, v17), v22), v27), i32x4_dot_i16x8_s(v128_and(v31, bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v35));
      const v128 v37 = i32x4_add(i32x4_add(i32x4_add(i32x4_add(v13, v18), v23), v28), i32x4_dot_i16x8_s(v128_and(v32, bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v35));
      const v128 v38 = i32x4_add(i32x4_add(i32x4_add(i32x4_add(v14, v19), v24), v29), i32x4_dot_i16x8_s(v128_and(v33, bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v35));
      const v128 v39 = i32x4_add(i32x4_add(i32x4_add(i32x4_add(v15, v20), v25), v30), i32x4_dot_i16x8_s(v128_and(v34, bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v35));
      const v128 v40 = load_v128(p4 + (u10 + 80u));
      const v128 v41 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v31, 2), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v40);
      const v128 v42 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v32, 2), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v40);
      const v128 v43 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v33, 2), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v40);
      const v128 v44 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v34, 2), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v40);
      const v128 v45 = load_v128(p4 + (u10 + 96u));
      const v128 v46 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v31, 4), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v45);
      const v128 v47 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v32, 4), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v45);
      const v128 v48 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v33, 4), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v45);
      const v128 v49 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v34, 4), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v45);
      const v128 v50 = load_v128(p4 + (u10 + 112u));
      const v128 v51 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v31, 6), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v50);
      const v128 v52 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v32, 6), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v50);
      const v128 v53 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v33, 6), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v50);
      const v128 v54 = i32x4_dot_i16x8_s(v128_and(i16x8_shr_u(v34, 6), bits_v128(0x0003000300030003ull, 0x0003000300030003ull)), v50);
      v3 = i32x4_add(i32x4_add(i32x4_add(v36, v41), v46), v51);
      v4 = i32x4_add(i32x4_add(i32x4_add(v37, v42), v47), v52);
      v5 = i32x4_add(i32x4_add(i32x4_add(v38, v43), v48), v53);
      v6 = i32x4_add(i32x4_add(i32x4_add(v39, v44), v49), v54);
    }
    uint32_t j2 = p3;
    v128 v55 = i32x4_sub(v3, v2);
    v128 v56 = i32x4_sub(v4, v2);
    v128 v57 = i32x4_sub(v5, v2);
    v128 v58 = i32x4_sub(v6, v2);
    for (;;) {
      const uint32_t u12 = j2 + 16u;
      if (!(u12 <= p5)) break;
      const uint32_t u13 = j2 << 1;
      const v128 v59 = load_v128(v + u13);
      const v128 v60 = load_v128(v + (u13 + 16u));
      const uint32_t u14 = (j2 >> 6) << 4;
      const int32_t n2 = (int32_t)((j2 >> 3) & 6u);
      const v128 v61 = v128_and(i8x16_shr_u(load_v128(w + (u3 + u14)), n2), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v62 = i8x16_sub(v61, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v63 = i32x4_add(i32x4_add(v55, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v62), v59)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v62), v60));
      const v128 v64 = v128_and(i8x16_shr_u(load_v128(w + (u5 + u14)), n2), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v65 = i8x16_sub(v64, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v66 = i32x4_add(i32x4_add(v56, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v65), v59)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v65), v60));
      const v128 v67 = v128_and(i8x16_shr_u(load_v128(w + (u7 + u14)), n2), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v68 = i8x16_sub(v67, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v69 = i32x4_add(i32x4_add(v57, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v68), v59)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v68), v60));
      const v128 v70 = v128_and(i8x16_shr_u(load_v128(w + (u9 + u14)), n2), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v71 = i8x16_sub(v70, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v72 = i32x4_add(i32x4_add(v58, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v71), v59)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v71), v60));
      j2 = u12;
      v55 = v63;
      v56 = v66;
      v57 = v69;
      v58 = v72;
    }
    const int32_t n3 = add_i32(add_i32(i32x4_extract_lane(v55, 0), i32x4_extract_lane(v55, 1)), add_i32(i32x4_extract_lane(v55, 2), i32x4_extract_lane(v55, 3)));
    const int32_t n4 = add_i32(add_i32(i32x4_extract_lane(v56, 0), i32x4_extract_lane(v56, 1)), add_i32(i32x4_extract_lane(v56, 2), i32x4_extract_lane(v56, 3)));
    const int32_t n5 = add_i32(add_i32(i32x4_extract_lane(v57, 0), i32x4_extract_lane(v57, 1)), add_i32(i32x4_extract_lane(v57, 2), i32x4_extract_lane(v57, 3)));
    const int32_t n6 = add_i32(add_i32(i32x4_extract_lane(v58, 0), i32x4_extract_lane(v58, 1)), add_i32(i32x4_extract_lane(v58, 2), i32x4_extract_lane(v58, 3)));
    int32_t n7 = n3;
    int32_t n8 = n4;
    int32_t n9 = n5;
    int32_t n10 = n6;
    for (int32_t j3 = (int32_t)j2; j3 < K; j3++) {
      const uint32_t u15 = (uint32_t)j3;
      const uint32_t u16 = (u15 >> 6) << 4;
      const uint32_t u17 = u15 & 15u;
      const int32_t n11 = (int32_t)((u15 >> 3) & 6u);
      const int32_t n12 = load_i16(v + (u15 << 1));
      n7 = add_i32(n7, wrap_i32_t1(((load_u8(w + (u3 + u16 + u17)) >> n11) & 3) + -1) * n12);
      n8 = add_i32(n8, wrap_i32_t1(((load_u8(w + (u5 + u16 + u17)) >> n11) & 3) + -1) * n12);
      n9 = add_i32(n9, wrap_i32_t1(((load_u8(w + (u7 + u16 + u17)) >> n11) & 3) + -1) * n12);
      n10 = add_i32(n10, wrap_i32_t1(((load_u8(w + (u9 + u16 + u17)) >> n11) & 3) + -1) * n12);
    }
    store_i32(z + (u2 << 2), n7);
    store_i32(z + (u4 << 2), n8);
    store_i32(z + (u6 << 2), n9);
    store_i32(z + (u8 << 2), n10);
  }
}

static uint32_t matvec_wide_body(const uint8_t *restrict w, const uint8_t *restrict u, const uint8_t *restrict v, uint8_t *restrict y, uint8_t *restrict z, int32_t M, int32_t K) {
  uint8_t *scratch = NULL;
  uint8_t *scratch2 = NULL;
  // ternary_linear.tri:27
  const uint32_t u2 = (((uint32_t)K + 63u) >> 6) << 4;
  // ternary_linear.tri:28
  const uint32_t u3 = (uint32_t)max_i32(K, 0);
  const uint32_t u4 = (u3 >> 6) << 6;
  const uint32_t u5 = u4 << 1;
  scratch = scratch_u32(u5, 16u);
  if (scratch == NULL) {
    return 138u; // memory
  }
  v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  uint32_t i = 0u;
  for (;;) {
    const uint32_t u6 = i + 64u;
    if (!(u6 <= u4)) break;
    const uint32_t u7 = 16u + (i << 1);
    const v128 v3 = load_v128(u + i);
    const v128 v4 = v128_and(v3, bits_v128(0x00ff00ff00ff00ffull, 0x00ff00ff00ff00ffull));
    const v128 v5 = i16x8_shr_u(v3, 8);
    const v128 v6 = i32x4_add(i32x4_add(v2, i32x4_dot_i16x8_s(v4, bits_v128(0x0001000100010001ull, 0x0001000100010001ull))), i32x4_dot_i16x8_s(v5, bits_v128(0x0001000100010001ull, 0x0001000100010001ull)));
    store_v128(scratch + u7, i16x8_shl(v4, 6));
    store_v128(scratch + (u7 + 64u), i16x8_shl(v5, 6));
    const v128 v7 = load_v128(u + (i + 16u));
    const v128 v8 = v128_and(v7, bits_v128(0x00ff00ff00ff00ffull, 0x00ff00ff00ff00ffull));
    const v128 v9 = i16x8_shr_u(v7, 8);
    const v128 v10 = i32x4_add(i32x4_add(v6, i32x4_dot_i16x8_s(v8, bits_v128(0x0001000100010001ull, 0x0001000100010001ull))), i32x4_dot_i16x8_s(v9, bits_v128(0x0001000100010001ull, 0x0001000100010001ull)));
    store_v128(scratch + (u7 + 16u), i16x8_shl(v8, 4));
    store_v128(scratch + (u7 + 80u), i16x8_shl(v9, 4));
    const v128 v11 = load_v128(u + (i + 32u));
    const v128 v12 = v128_and(v11, bits_v128(0x00ff00ff00ff00ffull, 0x00ff00ff00ff00ffull));
    const v128 v13 = i16x8_shr_u(v11, 8);
    const v128 v14 = i32x4_add(i32x4_add(v10, i32x4_dot_i16x8_s(v12, bits_v128(0x0001000100010001ull, 0x0001000100010001ull))), i32x4_dot_i16x8_s(v13, bits_v128(0x0001000100010001ull, 0x0001000100010001ull)));
    store_v128(scratch + (u7 + 32u), i16x8_shl(v12, 2));
    store_v128(scratch + (u7 + 96u), i16x8_shl(v13, 2));
    const v128 v15 = load_v128(u + (i + 48u));
    const v128 v16 = v128_and(v15, bits_v128(0x00ff00ff00ff00ffull, 0x00ff00ff00ff00ffull));
    const v128 v17 = i16x8_shr_u(v15, 8);
    const v128 v18 = i32x4_add(i32x4_add(v14, i32x4_dot_i16x8_s(v16, bits_v128(0x0001000100010001ull, 0x0001000100010001ull))), i32x4_dot_i16x8_s(v17, bits_v128(0x0001000100010001ull, 0x0001000100010001ull)));
    store_v128(scratch + (u7 + 48u), v16);
    store_v128(scratch + (u7 + 112u), v17);
    i = u6;
    v2 = v18;
  }
  const int32_t n = add_i32(add_i32(i32x4_extract_lane(v2, 0), i32x4_extract_lane(v2, 1)), add_i32(i32x4_extract_lane(v2, 2), i32x4_extract_lane(v2, 3)));
  const uint32_t u8 = (M > 0 ? (uint32_t)M : 0u) >> 2;
  const uint32_t u9 = sat_mul_u32((u4 < u3 ? u3 - u4 : 0u) >> 4, 72u);
  const uint32_t u10 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u9, 31479u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u11 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u10, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u12 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u11, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u13 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u12, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u14 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u13, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u15 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u14, 1648u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u16 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u15, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u17 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u16, 1u), 1u), 1u), 1u), 1u), 1u);
  matvec_wide_1(0u, u8, 1u, u17, u2, w, n, u4, scratch + 16u, u3, u, K, y);
  const int32_t n2 = shl_i32((int32_t)u8, 2);
  free(scratch);
  scratch = NULL;
  for (int32_t i2 = n2; i2 < M; i2++) {
    const uint32_t u18 = (uint32_t)i2;
    const uint32_t u19 = u18 * u2;
    uint32_t j = 0u;
    v128 v19 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v20 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v21 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v22 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u20 = j + 64u;
      if (!(u20 <= u3)) break;
      const v128 v23 = v128_and(i8x16_shr_u(load_v128(w + (u19 + ((j >> 6) << 4))), (int32_t)((j >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v24 = i8x16_sub(v23, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v25 = load_v128(u + j);
      const v128 v26 = i32x4_add(i32x4_add(v19, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v24), i16x8_extend_low_i8x16_u(v25))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v24), i16x8_extend_high_i8x16_u(v25)));
      const uint32_t u21 = j + 16u;
      const v128 v27 = v128_and(i8x16_shr_u(load_v128(w + (u19 + ((u21 >> 6) << 4))), (int32_t)((u21 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v28 = i8x16_sub(v27, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v29 = load_v128(u + u21);
      const v128 v30 = i32x4_add(i32x4_add(v20, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v28), i16x8_extend_low_i8x16_u(v29))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v28), i16x8_extend_high_i8x16_u(v29)));
      const uint32_t u22 = j + 32u;
      const v128 v31 = v128_and(i8x16_shr_u(load_v128(w + (u19 + ((u22 >> 6) << 4))), (int32_t)((u22 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v32 = i8x16_sub(v31, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v33 = load_v128(u + u22);
      const v128 v34 = i32x4_add(i32x4_add(v21, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v32), i16x8_extend_low_i8x16_u(v33))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v32), i16x8_extend_high_i8x16_u(v33)));
      const uint32_t u23 = j + 48u;
      const v128 v35 = v128_and(i8x16_shr_u(load_v128(w + (u19 + ((u23 >> 6) << 4))), (int32_t)((u23 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v36 = i8x16_sub(v35, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v37 = load_v128(u + u23);
      const v128 v38 = i32x4_add(i32x4_add(v22, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v36), i16x8_extend_low_i8x16_u(v37))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v36), i16x8_extend_high_i8x16_u(v37)));
      j = u20;
      v19 = v26;
      v20 = v30;
      v21 = v34;
      v22 = v38;
    }
    uint32_t j2 = j;
    v128 v39 = i32x4_add(i32x4_add(i32x4_add(v19, v20), v21), v22);
    for (;;) {
      const uint32_t u24 = j2 + 16u;
      if (!(u24 <= u3)) break;
      const v128 v40 = v128_and(i8x16_shr_u(load_v128(w + (u19 + ((j2 >> 6) << 4))), (int32_t)((j2 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v41 = i8x16_sub(v40, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const v128 v42 = load_v128(u + j2);
      const v128 v43 = i32x4_add(i32x4_add(v39, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v41), i16x8_extend_low_i8x16_u(v42))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v41), i16x8_extend_high_i8x16_u(v42)));
      j2 = u24;
      v39 = v43;
    }
    const int32_t n3 = add_i32(add_i32(add_i32(i32x4_extract_lane(v39, 0), i32x4_extract_lane(v39, 1)), i32x4_extract_lane(v39, 2)), i32x4_extract_lane(v39, 3));
    int32_t n4 = n3;
    for (int32_t j3 = (int32_t)j2; j3 < K; j3++) {
      const uint32_t u25 = (uint32_t)j3;
      const int8_t t = wrap_i32_t1(((load_u8(w + (u19 + ((u25 >> 6) << 4) + (u25 & 15u))) >> (int32_t)((u25 >> 3) & 6u)) & 3) + -1);
      n4 = add_i32(n4, t * load_u8(u + u25));
    }
    store_i32(y + (u18 << 2), n4);
  }
  // ternary_linear.tri:29
  scratch2 = scratch_u32(u5, 16u);
  if (scratch2 == NULL) {
    return 170u; // memory
  }
  v128 v44 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  uint32_t i3 = 0u;
  for (;;) {
    const uint32_t u26 = i3 + 64u;
    if (!(u26 <= u4)) break;
    const uint32_t u27 = i3 << 1;
    const uint32_t u28 = 16u + u27;
    const v128 v45 = load_v128(v + u27);
    const v128 v46 = load_v128(v + (u27 + 16u));
    const v128 v47 = i8x16_shuffle(v45, v46, 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29);
    const v128 v48 = i8x16_shuffle(v45, v46, 2, 3, 6, 7, 10, 11, 14, 15, 18, 19, 22, 23, 26, 27, 30, 31);
    const v128 v49 = i32x4_add(i32x4_add(v44, i32x4_dot_i16x8_s(v47, bits_v128(0x0001000100010001ull, 0x0001000100010001ull))), i32x4_dot_i16x8_s(v48, bits_v128(0x0001000100010001ull, 0x0001000100010001ull)));
    store_v128(scratch2 + u28, v47);
    store_v128(scratch2 + (u28 + 64u), v48);
    const uint32_t u29 = (i3 + 16u) << 1;
    const v128 v50 = load_v128(v + u29);
    const v128 v51 = load_v128(v + (u29 + 16u));
    const v128 v52 = i8x16_shuffle(v50, v51, 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29);
    const v128 v53 = i8x16_shuffle(v50, v51, 2, 3, 6, 7, 10, 11, 14, 15, 18, 19, 22, 23, 26, 27, 30, 31);
    const v128 v54 = i32x4_add(i32x4_add(v49, i32x4_dot_i16x8_s(v52, bits_v128(0x0001000100010001ull, 0x0001000100010001ull))), i32x4_dot_i16x8_s(v53, bits_v128(0x0001000100010001ull, 0x0001000100010001ull)));
    store_v128(scratch2 + (u28 + 16u), v52);
    store_v128(scratch2 + (u28 + 80u), v53);
    const uint32_t u30 = (i3 + 32u) << 1;
    const v128 v55 = load_v128(v + u30);
    const v128 v56 = load_v128(v + (u30 + 16u));
    const v128 v57 = i8x16_shuffle(v55, v56, 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29);
    const v128 v58 = i8x16_shuffle(v55, v56, 2, 3, 6, 7, 10, 11, 14, 15, 18, 19, 22, 23, 26, 27, 30, 31);
    const v128 v59 = i32x4_add(i32x4_add(v54, i32x4_dot_i16x8_s(v57, bits_v128(0x0001000100010001ull, 0x0001000100010001ull))), i32x4_dot_i16x8_s(v58, bits_v128(0x0001000100010001ull, 0x0001000100010001ull)));
    store_v128(scratch2 + (u28 + 32u), v57);
    store_v128(scratch2 + (u28 + 96u), v58);
    const uint32_t u31 = (i3 + 48u) << 1;
    const v128 v60 = load_v128(v + u31);
    const v128 v61 = load_v128(v + (u31 + 16u));
    const v128 v62 = i8x16_shuffle(v60, v61, 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29);
    const v128 v63 = i8x16_shuffle(v60, v61, 2, 3, 6, 7, 10, 11, 14, 15, 18, 19, 22, 23, 26, 27, 30, 31);
    const v128 v64 = i32x4_add(i32x4_add(v59, i32x4_dot_i16x8_s(v62, bits_v128(0x0001000100010001ull, 0x0001000100010001ull))), i32x4_dot_i16x8_s(v63, bits_v128(0x0001000100010001ull, 0x0001000100010001ull)));
    store_v128(scratch2 + (u28 + 48u), v62);
    store_v128(scratch2 + (u28 + 112u), v63);
    i3 = u26;
    v44 = v64;
  }
  const int32_t n5 = add_i32(add_i32(i32x4_extract_lane(v44, 0), i32x4_extract_lane(v44, 1)), add_i32(i32x4_extract_lane(v44, 2), i32x4_extract_lane(v44, 3)));
  const uint32_t u32 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u9, 2357u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u33 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u32, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u34 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u33, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u35 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u34, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u36 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u35, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u37 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u36, 1712u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u38 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u37, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u39 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u38, 1u), 1u), 1u), 1u), 1u), 1u);
  matvec_wide_2(0u, u8, 1u, u39, u2, w, n5, u4, scratch2 + 16u, u3, v, K, z);
  free(scratch2);
  scratch2 = NULL;
  for (int32_t i4 = n2; i4 < M; i4++) {
    const uint32_t u40 = (uint32_t)i4;
    const uint32_t u41 = u40 * u2;
    uint32_t j4 = 0u;
    v128 v65 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v66 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v67 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v68 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u42 = j4 + 64u;
      if (!(u42 <= u3)) break;
      const v128 v69 = v128_and(i8x16_shr_u(load_v128(w + (u41 + ((j4 >> 6) << 4))), (int32_t)((j4 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v70 = i8x16_sub(v69, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const uint32_t u43 = j4 << 1;
      const v128 v71 = i32x4_add(i32x4_add(v65, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v70), load_v128(v + u43))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v70), load_v128(v + (u43 + 16u))));
      const uint32_t u44 = j4 + 16u;
      const v128 v72 = v128_and(i8x16_shr_u(load_v128(w + (u41 + ((u44 >> 6) << 4))), (int32_t)((u44 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v73 = i8x16_sub(v72, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const uint32_t u45 = u44 << 1;
      const v128 v74 = i32x4_add(i32x4_add(v66, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v73), load_v128(v + u45))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v73), load_v128(v + (u45 + 16u))));
      const uint32_t u46 = j4 + 32u;
      const v128 v75 = v128_and(i8x16_shr_u(load_v128(w + (u41 + ((u46 >> 6) << 4))), (int32_t)((u46 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v76 = i8x16_sub(v75, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const uint32_t u47 = u46 << 1;
      const v128 v77 = i32x4_add(i32x4_add(v67, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v76), load_v128(v + u47))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v76), load_v128(v + (u47 + 16u))));
      const uint32_t u48 = j4 + 48u;
      const v128 v78 = v128_and(i8x16_shr_u(load_v128(w + (u41 + ((u48 >> 6) << 4))), (int32_t)((u48 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v79 = i8x16_sub(v78, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const uint32_t u49 = u48 << 1;
      const v128 v80 = i32x4_add(i32x4_add(v68, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v79), load_v128(v + u49))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v79), load_v128(v + (u49 + 16u))));
      j4 = u42;
      v65 = v71;
      v66 = v74;
      v67 = v77;
      v68 = v80;
    }
    uint32_t j5 = j4;
    v128 v81 = i32x4_add(i32x4_add(i32x4_add(v65, v66), v67), v68);
    for (;;) {
      const uint32_t u50 = j5 + 16u;
      if (!(u50 <= u3)) break;
      const v128 v82 = v128_and(i8x16_shr_u(load_v128(w + (u41 + ((j5 >> 6) << 4))), (int32_t)((j5 >> 3) & 6u)), bits_v128(0x0303030303030303ull, 0x0303030303030303ull));
      const v128 v83 = i8x16_sub(v82, bits_v128(0x0101010101010101ull, 0x0101010101010101ull));
      const uint32_t u51 = j5 << 1;
      const v128 v84 = i32x4_add(i32x4_add(v81, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v83), load_v128(v + u51))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v83), load_v128(v + (u51 + 16u))));
      j5 = u50;
      v81 = v84;
    }
    const int32_t n6 = add_i32(add_i32(add_i32(i32x4_extract_lane(v81, 0), i32x4_extract_lane(v81, 1)), i32x4_extract_lane(v81, 2)), i32x4_extract_lane(v81, 3));
    int32_t n7 = n6;
    for (int32_t j6 = (int32_t)j5; j6 < K; j6++) {
      const uint32_t u52 = (uint32_t)j6;
      const int8_t t2 = wrap_i32_t1(((load_u8(w + (u41 + ((u52 >> 6) << 4) + (u52 & 15u))) >> (int32_t)((u52 >> 3) & 6u)) & 3) + -1);
      n7 = add_i32(n7, t2 * load_i16(v + (u52 << 1)));
    }
    store_i32(z + (u40 << 2), n7);
  }
  return 0u;
}

uint32_t matvec_wide(const uint8_t *w, const uint8_t *u, const int16_t *v, int32_t *y, int32_t *z, int32_t M, int32_t K) {
  if (M < 0 || K < 0) return 4u;
  if (((double)K / 64.0 + 1.0) * 16.0 * (double)M > 4294967040.0) return 10u;
  if ((double)K * 1.0 > 4294967040.0) return 10u;
  if ((double)K * 2.0 > 4294967040.0) return 10u;
  if ((double)M * 4.0 > 4294967040.0) return 10u;
  if ((double)M * 4.0 > 4294967040.0) return 10u;
  return matvec_wide_body((const uint8_t *)w, (const uint8_t *)u, (const uint8_t *)v, (uint8_t *)y, (uint8_t *)z, M, K);
}

const char *ternary_linear_trap(uint32_t status) {
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

const char *ternary_linear_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "ternary_linear.tri:4:61",
    "ternary_linear.tri:15:21",
    "ternary_linear.tri:19:21",
    "ternary_linear.tri:28:3",
    "ternary_linear.tri:29:3",
  };
  status >>= 5;
  return status <= 5u ? places[status] : "";
}
