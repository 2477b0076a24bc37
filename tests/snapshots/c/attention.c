/*
 * scores, weighed, causal, attend, store: kernels in C11, made by trinityc.
 * Build: cc -std=c11 -O3 -march=native -ffp-contract=off -c attention.c, and link with -lm. Contraction of
 * multiplications and additions must stay off, and so must -ffast-math: results are the same bits everywhere then.
 */

#include "attention.h"

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

static inline v128 load_v128(const uint8_t *p) {
  v128 v;
  memcpy(&v, p, sizeof v);
  return v;
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

static inline int8_t load_i8(const uint8_t *p) {
  int8_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline void store_i32(uint8_t *p, int32_t v) {
  memcpy(p, &v, sizeof v);
}

static inline int32_t shl_i32(int32_t a, int32_t n) {
  return n >= 32 ? 0 : (int32_t)((uint32_t)a << n);
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

static inline int32_t load_i32(const uint8_t *p) {
  int32_t v;
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

static inline void store_v128(uint8_t *p, v128 v) {
  memcpy(p, &v, sizeof v);
}

static inline int32_t mul_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a * (uint32_t)b);
}

static inline v128 i32x4_le_s(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.I32 = a.I32 <= b.I32;
  return r;
#else
  v128 r;
  for (int i = 0; i < 4; i++) r.u32[i] = (uint32_t)(-(uint32_t)(a.i32[i] <= b.i32[i]));
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

static inline int32_t sub_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a - (uint32_t)b);
}

static inline uint8_t * scratch_u32(uint32_t bytes, uint32_t header) {
  return bytes > 0x7fff0000u ? NULL : (uint8_t *)calloc(1, (size_t)bytes + header);
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

static inline void store_i8(uint8_t *p, int8_t v) {
  memcpy(p, &v, sizeof v);
}

/* kernel.scores/1 */
static void scores_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t D, uint32_t p, const uint8_t *restrict q, int32_t T, uint32_t p2, uint32_t p3, const uint8_t *restrict k, uint32_t p4, uint8_t *restrict s) {
  (void)grain;
  (void)work;
  // attention.tri:5
  const int32_t n = (int32_t)to;
  const uint32_t u = (uint32_t)max_i32(D, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    const uint32_t u4 = u2 * p4;
    int32_t j = 0;
    for (;;) {
      const int32_t n2 = add_i32(j, 8);
      if (!(n2 <= T)) break;
      const uint32_t u5 = (uint32_t)j;
      const uint32_t u6 = (u5 * p2 + u2) * p3;
      const uint32_t u7 = (uint32_t)add_i32(j, 1);
      const uint32_t u8 = (u7 * p2 + u2) * p3;
      const uint32_t u9 = (uint32_t)add_i32(j, 2);
      const uint32_t u10 = (u9 * p2 + u2) * p3;
      const uint32_t u11 = (uint32_t)add_i32(j, 3);
      const uint32_t u12 = (u11 * p2 + u2) * p3;
      const uint32_t u13 = (uint32_t)add_i32(j, 4);
      const uint32_t u14 = (u13 * p2 + u2) * p3;
      const uint32_t u15 = (uint32_t)add_i32(j, 5);
      const uint32_t u16 = (u15 * p2 + u2) * p3;
      const uint32_t u17 = (uint32_t)add_i32(j, 6);
      const uint32_t u18 = (u17 * p2 + u2) * p3;
      const uint32_t u19 = (uint32_t)add_i32(j, 7);
      const uint32_t u20 = (u19 * p2 + u2) * p3;
      uint32_t k2 = 0u;
      v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v7 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v8 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      for (;;) {
        const uint32_t u21 = k2 + 16u;
        if (!(u21 <= u)) break;
        const v128 v9 = load_v128(q + (u3 + k2));
        const v128 v10 = i16x8_extend_low_i8x16_s(v9);
        const v128 v11 = i16x8_extend_high_i8x16_s(v9);
        const v128 v12 = load_v128(k + (u6 + k2));
        const v128 v13 = i32x4_add(i32x4_add(v, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v12), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v12), v11));
        const v128 v14 = load_v128(k + (u8 + k2));
        const v128 v15 = i32x4_add(i32x4_add(v2, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v14), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v14), v11));
        const v128 v16 = load_v128(k + (u10 + k2));
        const v128 v17 = i32x4_add(i32x4_add(v3, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v16), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v16), v11));
        const v128 v18 = load_v128(k + (u12 + k2));
        const v128 v19 = i32x4_add(i32x4_add(v4, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v18), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v18), v11));
        const v128 v20 = load_v128(k + (u14 + k2));
        const v128 v21 = i32x4_add(i32x4_add(v5, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v20), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v20), v11));
        const v128 v22 = load_v128(k + (u16 + k2));
        const v128 v23 = i32x4_add(i32x4_add(v6, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v22), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v22), v11));
        const v128 v24 = load_v128(k + (u18 + k2));
        const v128 v25 = i32x4_add(i32x4_add(v7, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v24), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v24), v11));
        const v128 v26 = load_v128(k + (u20 + k2));
        const v128 v27 = i32x4_add(i32x4_add(v8, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v26), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v26), v11));
        k2 = u21;
        v = v13;
        v2 = v15;
        v3 = v17;
        v4 = v19;
        v5 = v21;
        v6 = v23;
        v7 = v25;
        v8 = v27;
      }
      const int32_t n3 = add_i32(add_i32(i32x4_extract_lane(v, 0), i32x4_extract_lane(v, 1)), add_i32(i32x4_extract_lane(v, 2), i32x4_extract_lane(v, 3)));
      const int32_t n4 = add_i32(add_i32(i32x4_extract_lane(v2, 0), i32x4_extract_lane(v2, 1)), add_i32(i32x4_extract_lane(v2, 2), i32x4_extract_lane(v2, 3)));
      const int32_t n5 = add_i32(add_i32(i32x4_extract_lane(v3, 0), i32x4_extract_lane(v3, 1)), add_i32(i32x4_extract_lane(v3, 2), i32x4_extract_lane(v3, 3)));
      const int32_t n6 = add_i32(add_i32(i32x4_extract_lane(v4, 0), i32x4_extract_lane(v4, 1)), add_i32(i32x4_extract_lane(v4, 2), i32x4_extract_lane(v4, 3)));
      const int32_t n7 = add_i32(add_i32(i32x4_extract_lane(v5, 0), i32x4_extract_lane(v5, 1)), add_i32(i32x4_extract_lane(v5, 2), i32x4_extract_lane(v5, 3)));
      const int32_t n8 = add_i32(add_i32(i32x4_extract_lane(v6, 0), i32x4_extract_lane(v6, 1)), add_i32(i32x4_extract_lane(v6, 2), i32x4_extract_lane(v6, 3)));
      const int32_t n9 = add_i32(add_i32(i32x4_extract_lane(v7, 0), i32x4_extract_lane(v7, 1)), add_i32(i32x4_extract_lane(v7, 2), i32x4_extract_lane(v7, 3)));
      const int32_t n10 = add_i32(add_i32(i32x4_extract_lane(v8, 0), i32x4_extract_lane(v8, 1)), add_i32(i32x4_extract_lane(v8, 2), i32x4_extract_lane(v8, 3)));
      int32_t n11 = n3;
      int32_t n12 = n4;
      int32_t n13 = n5;
      int32_t n14 = n6;
      int32_t n15 = n7;
      int32_t n16 = n8;
      int32_t n17 = n9;
      int32_t n18 = n10;
      for (int32_t k3 = (int32_t)k2; k3 < D; k3++) {
        const uint32_t u22 = (uint32_t)k3;
        const int32_t n19 = load_i8(q + (u3 + u22));
        n11 = add_i32(n11, n19 * load_i8(k + (u6 + u22)));
        n12 = add_i32(n12, n19 * load_i8(k + (u8 + u22)));
        n13 = add_i32(n13, n19 * load_i8(k + (u10 + u22)));
        n14 = add_i32(n14, n19 * load_i8(k + (u12 + u22)));
        n15 = add_i32(n15, n19 * load_i8(k + (u14 + u22)));
        n16 = add_i32(n16, n19 * load_i8(k + (u16 + u22)));
        n17 = add_i32(n17, n19 * load_i8(k + (u18 + u22)));
        n18 = add_i32(n18, n19 * load_i8(k + (u20 + u22)));
      }
      store_i32(s + ((u4 + u5) << 2), n11);
      store_i32(s + ((u4 + u7) << 2), n12);
      store_i32(s + ((u4 + u9) << 2), n13);
      store_i32(s + ((u4 + u11) << 2), n14);
      store_i32(s + ((u4 + u13) << 2), n15);
      store_i32(s + ((u4 + u15) << 2), n16);
      store_i32(s + ((u4 + u17) << 2), n17);
      store_i32(s + ((u4 + u19) << 2), n18);
      j = n2;
    }
    for (int32_t j2 = j; j2 < T; j2++) {
      const uint32_t u23 = (uint32_t)j2;
      const uint32_t u24 = (u23 * p2 + u2) * p3;
      uint32_t k4 = 0u;
      v128 v28 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v29 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v30 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v31 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      for (;;) {
        const uint32_t u25 = k4 + 64u;
        if (!(u25 <= u)) break;
        const v128 v32 = load_v128(q + (u3 + k4));
        const v128 v33 = load_v128(k + (u24 + k4));
        const v128 v34 = i32x4_add(i32x4_add(v28, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v32), i16x8_extend_low_i8x16_s(v33))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v32), i16x8_extend_high_i8x16_s(v33)));
        const uint32_t u26 = k4 + 16u;
        const v128 v35 = load_v128(q + (u3 + u26));
        const v128 v36 = load_v128(k + (u24 + u26));
        const v128 v37 = i32x4_add(i32x4_add(v29, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v35), i16x8_extend_low_i8x16_s(v36))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v35), i16x8_extend_high_i8x16_s(v36)));
        const uint32_t u27 = k4 + 32u;
        const v128 v38 = load_v128(q + (u3 + u27));
        const v128 v39 = load_v128(k + (u24 + u27));
        const v128 v40 = i32x4_add(i32x4_add(v30, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v38), i16x8_extend_low_i8x16_s(v39))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v38), i16x8_extend_high_i8x16_s(v39)));
        const uint32_t u28 = k4 + 48u;
        const v128 v41 = load_v128(q + (u3 + u28));
        const v128 v42 = load_v128(k + (u24 + u28));
        const v128 v43 = i32x4_add(i32x4_add(v31, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v41), i16x8_extend_low_i8x16_s(v42))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v41), i16x8_extend_high_i8x16_s(v42)));
        k4 = u25;
        v28 = v34;
        v29 = v37;
        v30 = v40;
        v31 = v43;
      }
      uint32_t k5 = k4;
      v128 v44 = i32x4_add(i32x4_add(i32x4_add(v28, v29), v30), v31);
      for (;;) {
        const uint32_t u29 = k5 + 16u;
        if (!(u29 <= u)) break;
        const v128 v45 = load_v128(q + (u3 + k5));
        const v128 v46 = load_v128(k + (u24 + k5));
        const v128 v47 = i32x4_add(i32x4_add(v44, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v45), i16x8_extend_low_i8x16_s(v46))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v45), i16x8_extend_high_i8x16_s(v46)));
        k5 = u29;
        v44 = v47;
      }
      const int32_t n20 = add_i32(add_i32(add_i32(i32x4_extract_lane(v44, 0), i32x4_extract_lane(v44, 1)), i32x4_extract_lane(v44, 2)), i32x4_extract_lane(v44, 3));
      int32_t n21 = n20;
      for (int32_t k6 = (int32_t)k5; k6 < D; k6++) {
        const uint32_t u30 = (uint32_t)k6;
        n21 = add_i32(n21, load_i8(q + (u3 + u30)) * load_i8(k + (u24 + u30)));
      }
      store_i32(s + ((u4 + u23) << 2), n21);
    }
  }
}

/* kernel.scores/2 */
static void scores_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t p, uint32_t p2, uint32_t p3, const uint8_t *restrict k, uint32_t p4, const uint8_t *p5, int32_t D, uint32_t p6, const uint8_t *q, uint32_t p7, uint8_t *restrict s) {
  (void)grain;
  (void)work;
  // attention.tri:5
  const int32_t n = shl_i32((int32_t)to, 3);
  const uint32_t u = (uint32_t)p;
  const uint32_t u2 = u * p6;
  const uint32_t u3 = u * p7;
  for (int32_t i = shl_i32((int32_t)from, 3); i < n; i = add_i32(i, 8)) {
    const uint32_t u4 = (uint32_t)i;
    const uint32_t u5 = (u4 * p2 + u) * p3;
    const uint32_t u6 = (uint32_t)(i + 1);
    const uint32_t u7 = (u6 * p2 + u) * p3;
    const uint32_t u8 = (uint32_t)add_i32(i, 2);
    const uint32_t u9 = (u8 * p2 + u) * p3;
    const uint32_t u10 = (uint32_t)add_i32(i, 3);
    const uint32_t u11 = (u10 * p2 + u) * p3;
    const uint32_t u12 = (uint32_t)add_i32(i, 4);
    const uint32_t u13 = (u12 * p2 + u) * p3;
    const uint32_t u14 = (uint32_t)add_i32(i, 5);
    const uint32_t u15 = (u14 * p2 + u) * p3;
    const uint32_t u16 = (uint32_t)add_i32(i, 6);
    const uint32_t u17 = (u16 * p2 + u) * p3;
    const uint32_t u18 = (uint32_t)add_i32(i, 7);
    const uint32_t u19 = (u18 * p2 + u) * p3;
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
      const uint32_t u20 = j + 16u;
      if (!(u20 <= p4)) break;
      const v128 v9 = load_v128(p5 + j);
      const v128 v10 = i16x8_extend_low_i8x16_s(v9);
      const v128 v11 = i16x8_extend_high_i8x16_s(v9);
      const v128 v12 = load_v128(k + (u5 + j));
      const v128 v13 = i32x4_add(i32x4_add(v, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v12), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v12), v11));
      const v128 v14 = load_v128(k + (u7 + j));
      const v128 v15 = i32x4_add(i32x4_add(v2, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v14), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v14), v11));
      const v128 v16 = load_v128(k + (u9 + j));
      const v128 v17 = i32x4_add(i32x4_add(v3, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v16), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v16), v11));
      const v128 v18 = load_v128(k + (u11 + j));
      const v128 v19 = i32x4_add(i32x4_add(v4, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v18), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v18), v11));
      const v128 v20 = load_v128(k + (u13 + j));
      const v128 v21 = i32x4_add(i32x4_add(v5, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v20), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v20), v11));
      const v128 v22 = load_v128(k + (u15 + j));
      const v128 v23 = i32x4_add(i32x4_add(v6, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v22), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v22), v11));
      const v128 v24 = load_v128(k + (u17 + j));
      const v128 v25 = i32x4_add(i32x4_add(v7, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v24), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v24), v11));
      const v128 v26 = load_v128(k + (u19 + j));
      const v128 v27 = i32x4_add(i32x4_add(v8, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v26), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v26), v11));
      j = u20;
      v = v13;
      v2 = v15;
      v3 = v17;
      v4 = v19;
      v5 = v21;
      v6 = v23;
      v7 = v25;
      v8 = v27;
    }
    const int32_t n2 = add_i32(add_i32(i32x4_extract_lane(v, 0), i32x4_extract_lane(v, 1)), add_i32(i32x4_extract_lane(v, 2), i32x4_extract_lane(v, 3)));
    const int32_t n3 = add_i32(add_i32(i32x4_extract_lane(v2, 0), i32x4_extract_lane(v2, 1)), add_i32(i32x4_extract_lane(v2, 2), i32x4_extract_lane(v2, 3)));
    const int32_t n4 = add_i32(add_i32(i32x4_extract_lane(v3, 0), i32x4_extract_lane(v3, 1)), add_i32(i32x4_extract_lane(v3, 2), i32x4_extract_lane(v3, 3)));
    const int32_t n5 = add_i32(add_i32(i32x4_extract_lane(v4, 0), i32x4_extract_lane(v4, 1)), add_i32(i32x4_extract_lane(v4, 2), i32x4_extract_lane(v4, 3)));
    const int32_t n6 = add_i32(add_i32(i32x4_extract_lane(v5, 0), i32x4_extract_lane(v5, 1)), add_i32(i32x4_extract_lane(v5, 2), i32x4_extract_lane(v5, 3)));
    const int32_t n7 = add_i32(add_i32(i32x4_extract_lane(v6, 0), i32x4_extract_lane(v6, 1)), add_i32(i32x4_extract_lane(v6, 2), i32x4_extract_lane(v6, 3)));
    const int32_t n8 = add_i32(add_i32(i32x4_extract_lane(v7, 0), i32x4_extract_lane(v7, 1)), add_i32(i32x4_extract_lane(v7, 2), i32x4_extract_lane(v7, 3)));
    const int32_t n9 = add_i32(add_i32(i32x4_extract_lane(v8, 0), i32x4_extract_lane(v8, 1)), add_i32(i32x4_extract_lane(v8, 2), i32x4_extract_lane(v8, 3)));
    int32_t n10 = n2;
    int32_t n11 = n3;
    int32_t n12 = n4;
    int32_t n13 = n5;
    int32_t n14 = n6;
    int32_t n15 = n7;
    int32_t n16 = n8;
    int32_t n17 = n9;
    for (int32_t j2 = (int32_t)j; j2 < D; j2++) {
      const uint32_t u21 = (uint32_t)j2;
      const int32_t n18 = load_i8(q + (u2 + u21));
      n10 = add_i32(n10, n18 * load_i8(k + (u5 + u21)));
      n11 = add_i32(n11, n18 * load_i8(k + (u7 + u21)));
      n12 = add_i32(n12, n18 * load_i8(k + (u9 + u21)));
      n13 = add_i32(n13, n18 * load_i8(k + (u11 + u21)));
      n14 = add_i32(n14, n18 * load_i8(k + (u13 + u21)));
      n15 = add_i32(n15, n18 * load_i8(k + (u15 + u21)));
      n16 = add_i32(n16, n18 * load_i8(k + (u17 + u21)));
      n17 = add_i32(n17, n18 * load_i8(k + (u19 + u21)));
    }
    store_i32(s + ((u3 + u4) << 2), n10);
    store_i32(s + ((u3 + u6) << 2), n11);
    store_i32(s + ((u3 + u8) << 2), n12);
    store_i32(s + ((u3 + u10) << 2), n13);
    store_i32(s + ((u3 + u12) << 2), n14);
    store_i32(s + ((u3 + u14) << 2), n15);
    store_i32(s + ((u3 + u16) << 2), n16);
    store_i32(s + ((u3 + u18) << 2), n17);
  }
}

static void scores_body(const uint8_t *restrict q, const uint8_t *restrict k, uint8_t *restrict s, int32_t H, int32_t D, int32_t T) {
  // attention.tri:4
  const uint32_t u = (uint32_t)D;
  const uint32_t u2 = (uint32_t)H;
  const uint32_t u3 = (uint32_t)T;
  // attention.tri:5
  const uint32_t u4 = H > 0 ? u2 : 0u;
  const uint32_t u5 = (uint32_t)max_i32(D, 0);
  const uint32_t u6 = u5 > 0u ? u5 : 0u;
  const uint32_t u7 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u6 >> 4, 72u), 55u), 1u), 1u), 1u), 1u);
  const uint32_t u8 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u7, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u9 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u8, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u10 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u9, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u11 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u10, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u12 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u11, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u13 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u12, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u14 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u13, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u15 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u14, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u16 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u15, 1u), 1u), 1u), 1u), 1u), 2480u);
  const uint32_t u17 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u16, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u18 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u17, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u19 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u18, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u20 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u19, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u21 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u20, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u22 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u21, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u23 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u22, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u24 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u23, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u25 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u24, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u26 = sat_add_u32(sat_add_u32(sat_add_u32(u25, 1u), 1u), 1u);
  const uint32_t u27 = (T > 0 ? u3 : 0u) >> 3;
  const uint32_t u28 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u6 >> 6, 55u), 12u), 1u), 1u), 1u), 256u);
  const uint32_t u29 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u28, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u30 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u29, 1u), 1u), 1u), 352u), 1u), 1u);
  const uint32_t u31 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u30, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u32 = sat_add_u32(sat_add_u32(sat_mul_u32(u27, sat_add_u32(sat_add_u32(sat_add_u32(u26, 1u), 1u), 2u)), 5u), sat_mul_u32(sat_add_u32(sat_add_u32(sat_add_u32(u31, 1u), 1u), 1u), 16u));
  const uint32_t u33 = sat_add_u32(u32, 1u);
  if (u4 >= 4u) {
    scores_1(0u, u4, 1u, u33, D, u, q, T, u2, u, k, u3, s);
  } else {
    const int32_t n = shl_i32((int32_t)u27, 3);
    for (int32_t i = 0; i < H; i++) {
      const uint32_t u34 = (uint32_t)i;
      const uint32_t u35 = u34 * u;
      scores_2(0u, u27, 1u, u26, i, u2, u, k, u5, q + u35, D, u, q, u3, s);
      const uint32_t u36 = u34 * u3;
      for (int32_t j = n; j < T; j++) {
        const uint32_t u37 = (uint32_t)j;
        const uint32_t u38 = (u37 * u2 + u34) * u;
        uint32_t k2 = 0u;
        v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
        v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
        v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
        v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
        for (;;) {
          const uint32_t u39 = k2 + 64u;
          if (!(u39 <= u5)) break;
          const v128 v5 = load_v128(q + (u35 + k2));
          const v128 v6 = load_v128(k + (u38 + k2));
          const v128 v7 = i32x4_add(i32x4_add(v, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v5), i16x8_extend_low_i8x16_s(v6))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v5), i16x8_extend_high_i8x16_s(v6)));
          const uint32_t u40 = k2 + 16u;
          const v128 v8 = load_v128(q + (u35 + u40));
          const v128 v9 = load_v128(k + (u38 + u40));
          const v128 v10 = i32x4_add(i32x4_add(v2, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v8), i16x8_extend_low_i8x16_s(v9))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v8), i16x8_extend_high_i8x16_s(v9)));
          const uint32_t u41 = k2 + 32u;
          const v128 v11 = load_v128(q + (u35 + u41));
          const v128 v12 = load_v128(k + (u38 + u41));
          const v128 v13 = i32x4_add(i32x4_add(v3, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v11), i16x8_extend_low_i8x16_s(v12))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v11), i16x8_extend_high_i8x16_s(v12)));
          const uint32_t u42 = k2 + 48u;
          const v128 v14 = load_v128(q + (u35 + u42));
          const v128 v15 = load_v128(k + (u38 + u42));
          const v128 v16 = i32x4_add(i32x4_add(v4, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v14), i16x8_extend_low_i8x16_s(v15))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v14), i16x8_extend_high_i8x16_s(v15)));
          k2 = u39;
          v = v7;
          v2 = v10;
          v3 = v13;
          v4 = v16;
        }
        uint32_t k3 = k2;
        v128 v17 = i32x4_add(i32x4_add(i32x4_add(v, v2), v3), v4);
        for (;;) {
          const uint32_t u43 = k3 + 16u;
          if (!(u43 <= u5)) break;
          const v128 v18 = load_v128(q + (u35 + k3));
          const v128 v19 = load_v128(k + (u38 + k3));
          const v128 v20 = i32x4_add(i32x4_add(v17, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v18), i16x8_extend_low_i8x16_s(v19))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v18), i16x8_extend_high_i8x16_s(v19)));
          k3 = u43;
          v17 = v20;
        }
        const int32_t n2 = add_i32(add_i32(add_i32(i32x4_extract_lane(v17, 0), i32x4_extract_lane(v17, 1)), i32x4_extract_lane(v17, 2)), i32x4_extract_lane(v17, 3));
        int32_t n3 = n2;
        for (int32_t k4 = (int32_t)k3; k4 < D; k4++) {
          const uint32_t u44 = (uint32_t)k4;
          n3 = add_i32(n3, load_i8(q + (u35 + u44)) * load_i8(k + (u38 + u44)));
        }
        store_i32(s + ((u36 + u37) << 2), n3);
      }
    }
  }
}

uint32_t scores(const int8_t *q, const int8_t *k, int32_t *s, int32_t H, int32_t D, int32_t T) {
  if (H < 0 || D < 0 || T < 0) return 4u;
  if ((double)D * 1.0 * (double)H > 4294967040.0) return 10u;
  if ((double)D * 1.0 * (double)T * (double)H > 4294967040.0) return 10u;
  if ((double)T * 4.0 * (double)H > 4294967040.0) return 10u;
  scores_body((const uint8_t *)q, (const uint8_t *)k, (uint8_t *)s, H, D, T);
  return 0u;
}

/* kernel.weighed/1 */
static void weighed_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, uint8_t *restrict o, int32_t D, int32_t T, uint32_t p2, const uint8_t *restrict p3, uint32_t p4, uint32_t p5, const uint8_t *restrict v, uint32_t p6) {
  (void)grain;
  (void)work;
  // attention.tri:9
  const int32_t n = (int32_t)to;
  const uint32_t u = (uint32_t)max_i32(D, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    const uint32_t u4 = u2 * p2;
    uint32_t j = 0u;
    for (;;) {
      const uint32_t u5 = j + 16u;
      if (!(u5 <= u)) break;
      v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      for (int32_t k = 0; k < T; k++) {
        const uint32_t u6 = (uint32_t)k;
        const v128 v6 = load_v128(v + ((u6 * p4 + u2) * p5 + j));
        const v128 v7 = i16x8_extend_low_i8x16_s(v6);
        const v128 v8 = i16x8_extend_high_i8x16_s(v6);
        const v128 v9 = i32x4_splat(load_i32(p3 + ((u4 + u6) << 2)));
        v2 = i32x4_add(v2, i32x4_mul(v9, i32x4_extend_low_i16x8_s(v7)));
        v3 = i32x4_add(v3, i32x4_mul(v9, i32x4_extend_high_i16x8_s(v7)));
        v4 = i32x4_add(v4, i32x4_mul(v9, i32x4_extend_low_i16x8_s(v8)));
        v5 = i32x4_add(v5, i32x4_mul(v9, i32x4_extend_high_i16x8_s(v8)));
      }
      const uint32_t u7 = u3 + (j << 2);
      store_v128(o + u7, v2);
      store_v128(o + (u7 + 16u), v3);
      store_v128(o + (u7 + 32u), v4);
      store_v128(o + (u7 + 48u), v5);
      j = u5;
    }
    const uint32_t u8 = u2 * p6;
    for (int32_t j2 = (int32_t)j; j2 < D; j2++) {
      const uint32_t u9 = (uint32_t)j2;
      int32_t n2 = 0;
      for (int32_t k2 = 0; k2 < T; k2++) {
        const uint32_t u10 = (uint32_t)k2;
        n2 = add_i32(n2, mul_i32(load_i32(p3 + ((u4 + u10) << 2)), load_i8(v + ((u10 * p4 + u2) * p5 + u9))));
      }
      store_i32(o + ((u8 + u9) << 2), n2);
    }
  }
}

/* kernel.weighed/2 */
static void weighed_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t T, int32_t p, uint32_t p2, const uint8_t *restrict p3, uint32_t p4, uint32_t p5, const uint8_t *restrict v, uint8_t *restrict p6) {
  (void)grain;
  (void)work;
  // attention.tri:9
  const uint32_t u = to << 4;
  const uint32_t u2 = (uint32_t)p;
  const uint32_t u3 = u2 * p2;
  for (uint32_t i = from << 4; i < u; i = i + 16u) {
    v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (int32_t j = 0; j < T; j++) {
      const uint32_t u4 = (uint32_t)j;
      const v128 v6 = load_v128(v + ((u4 * p4 + u2) * p5 + i));
      const v128 v7 = i16x8_extend_low_i8x16_s(v6);
      const v128 v8 = i16x8_extend_high_i8x16_s(v6);
      const v128 v9 = i32x4_splat(load_i32(p3 + ((u3 + u4) << 2)));
      v2 = i32x4_add(v2, i32x4_mul(v9, i32x4_extend_low_i16x8_s(v7)));
      v3 = i32x4_add(v3, i32x4_mul(v9, i32x4_extend_high_i16x8_s(v7)));
      v4 = i32x4_add(v4, i32x4_mul(v9, i32x4_extend_low_i16x8_s(v8)));
      v5 = i32x4_add(v5, i32x4_mul(v9, i32x4_extend_high_i16x8_s(v8)));
    }
    const uint32_t u5 = i << 2;
    store_v128(p6 + u5, v2);
    store_v128(p6 + (u5 + 16u), v3);
    store_v128(p6 + (u5 + 32u), v4);
    store_v128(p6 + (u5 + 48u), v5);
  }
}

static void weighed_body(const uint8_t *restrict p, const uint8_t *restrict v, uint8_t *restrict o, int32_t H, int32_t T, int32_t D) {
  // attention.tri:8
  const uint32_t u = (uint32_t)T;
  const uint32_t u2 = (uint32_t)H;
  const uint32_t u3 = (uint32_t)D;
  const uint32_t u4 = u3 << 2;
  // attention.tri:9
  const uint32_t u5 = H > 0 ? u2 : 0u;
  const uint32_t u6 = T > 0 ? u : 0u;
  const uint32_t u7 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u6, 33u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u8 = sat_add_u32(sat_add_u32(sat_add_u32(u7, 1u), 1u), 1u);
  const uint32_t u9 = (uint32_t)max_i32(D, 0);
  const uint32_t u10 = (u9 > 0u ? u9 : 0u) >> 4;
  const uint32_t u11 = sat_add_u32(sat_add_u32(sat_mul_u32(u10, sat_add_u32(sat_add_u32(sat_add_u32(u8, 1u), 1u), 2u)), 5u), 1u);
  const uint32_t u12 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u6, 22u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u13 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u12, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u14 = sat_add_u32(sat_add_u32(u11, sat_mul_u32(u13, 16u)), 1u);
  if (u5 >= 4u) {
    weighed_1(0u, u5, 1u, u14, u4, o, D, T, u, p, u2, u3, v, u3);
  } else {
    const bool c = sat_mul_u32(u10, u8) >= 4096u;
    const int32_t n = (int32_t)(u10 << 4);
    for (int32_t i = 0; i < H; i++) {
      const uint32_t u15 = (uint32_t)i;
      const uint32_t u16 = u15 * u4;
      if (c) {
        weighed_2(0u, u10, 1u, u8, T, i, u, p, u2, u3, v, o + u16);
      } else {
        const uint32_t u17 = u15 * u;
        uint32_t j = 0u;
        for (;;) {
          const uint32_t u18 = j + 16u;
          if (!(u18 <= u9)) break;
          v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
          v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
          v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
          v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
          for (int32_t k = 0; k < T; k++) {
            const uint32_t u19 = (uint32_t)k;
            const v128 v6 = load_v128(v + ((u19 * u2 + u15) * u3 + j));
            const v128 v7 = i16x8_extend_low_i8x16_s(v6);
            const v128 v8 = i16x8_extend_high_i8x16_s(v6);
            const v128 v9 = i32x4_splat(load_i32(p + ((u17 + u19) << 2)));
            v2 = i32x4_add(v2, i32x4_mul(v9, i32x4_extend_low_i16x8_s(v7)));
            v3 = i32x4_add(v3, i32x4_mul(v9, i32x4_extend_high_i16x8_s(v7)));
            v4 = i32x4_add(v4, i32x4_mul(v9, i32x4_extend_low_i16x8_s(v8)));
            v5 = i32x4_add(v5, i32x4_mul(v9, i32x4_extend_high_i16x8_s(v8)));
          }
          const uint32_t u20 = u16 + (j << 2);
          store_v128(o + u20, v2);
          store_v128(o + (u20 + 16u), v3);
          store_v128(o + (u20 + 32u), v4);
          store_v128(o + (u20 + 48u), v5);
          j = u18;
        }
      }
      const uint32_t u21 = u15 * u;
      const uint32_t u22 = u15 * u3;
      for (int32_t j2 = n; j2 < D; j2++) {
        const uint32_t u23 = (uint32_t)j2;
        int32_t n2 = 0;
        for (int32_t k2 = 0; k2 < T; k2++) {
          const uint32_t u24 = (uint32_t)k2;
          n2 = add_i32(n2, mul_i32(load_i32(p + ((u21 + u24) << 2)), load_i8(v + ((u24 * u2 + u15) * u3 + u23))));
        }
        store_i32(o + ((u22 + u23) << 2), n2);
      }
    }
  }
}

uint32_t weighed(const int32_t *p, const int8_t *v, int32_t *o, int32_t H, int32_t T, int32_t D) {
  if (H < 0 || T < 0 || D < 0) return 4u;
  if ((double)T * 4.0 * (double)H > 4294967040.0) return 10u;
  if ((double)D * 1.0 * (double)T * (double)H > 4294967040.0) return 10u;
  if ((double)D * 4.0 * (double)H > 4294967040.0) return 10u;
  weighed_body((const uint8_t *)p, (const uint8_t *)v, (uint8_t *)o, H, T, D);
  return 0u;
}

/* kernel.causal/1 */
static void causal_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, const uint8_t *restrict s, uint32_t p2, uint8_t *restrict m, int32_t T, int32_t at, uint32_t p3, uint32_t p4) {
  (void)grain;
  (void)work;
  // attention.tri:14
  const int32_t n = (int32_t)to;
  const uint32_t u = (uint32_t)max_i32(T, 0);
  const v128 v = i32x4_splat(at);
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    const uint32_t u4 = u2 * p2;
    uint32_t j = 0u;
    for (;;) {
      const uint32_t u5 = j + 4u;
      if (!(u5 <= u)) break;
      const v128 v2 = i32x4_le_s(i32x4_add(i32x4_splat((int32_t)j), bits_v128(0x0000000100000000ull, 0x0000000300000002ull)), v);
      const uint32_t u6 = j << 2;
      const v128 v3 = v128_bitselect(load_v128(s + (u3 + u6)), bits_v128(0xfff0bdc0fff0bdc0ull, 0xfff0bdc0fff0bdc0ull), v2);
      store_v128(m + (u4 + u6), v3);
      j = u5;
    }
    const uint32_t u7 = u2 * p3;
    const uint32_t u8 = u2 * p4;
    for (int32_t j2 = (int32_t)j; j2 < T; j2++) {
      const uint32_t u9 = (uint32_t)j2;
      store_i32(m + ((u8 + u9) << 2), j2 <= at ? load_i32(s + ((u7 + u9) << 2)) : -1000000);
    }
  }
}

/* kernel.causal/2 */
static void causal_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t at, const uint8_t *restrict p, uint8_t *restrict p2) {
  (void)grain;
  (void)work;
  // attention.tri:14
  const uint32_t u = to << 2;
  const v128 v = i32x4_splat(at);
  for (uint32_t i = from << 2; i < u; i = i + 4u) {
    const v128 v2 = i32x4_le_s(i32x4_add(i32x4_splat((int32_t)i), bits_v128(0x0000000100000000ull, 0x0000000300000002ull)), v);
    const uint32_t u2 = i << 2;
    store_v128(p2 + u2, v128_bitselect(load_v128(p + u2), bits_v128(0xfff0bdc0fff0bdc0ull, 0xfff0bdc0fff0bdc0ull), v2));
  }
}

/* kernel.causal/3 */
static uint32_t causal_3(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t T, uint32_t p, const uint8_t *restrict s, int32_t at, uint32_t p2, uint8_t *restrict top) {
  (void)grain;
  (void)work;
  // attention.tri:15
  const int32_t n = (int32_t)to;
  const bool c = T <= 0;
  const uint32_t u = (uint32_t)max_i32(T, 0);
  const v128 v = i32x4_splat(at);
  for (int32_t i = (int32_t)from; i < n; i++) {
    if (c) {
      return 36u; // shape
    }
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    uint32_t j = 0u;
    v128 v2 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
    v128 v3 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
    v128 v4 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
    v128 v5 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
    for (;;) {
      const uint32_t u4 = j + 16u;
      if (!(u4 <= u)) break;
      const v128 v6 = i32x4_le_s(i32x4_add(i32x4_splat((int32_t)j), bits_v128(0x0000000100000000ull, 0x0000000300000002ull)), v);
      const v128 v7 = v128_bitselect(load_v128(s + (u3 + (j << 2))), bits_v128(0xfff0bdc0fff0bdc0ull, 0xfff0bdc0fff0bdc0ull), v6);
      const uint32_t u5 = j + 4u;
      const v128 v8 = i32x4_le_s(i32x4_add(i32x4_splat((int32_t)u5), bits_v128(0x0000000100000000ull, 0x0000000300000002ull)), v);
      const v128 v9 = v128_bitselect(load_v128(s + (u3 + (u5 << 2))), bits_v128(0xfff0bdc0fff0bdc0ull, 0xfff0bdc0fff0bdc0ull), v8);
      const uint32_t u6 = j + 8u;
      const v128 v10 = i32x4_le_s(i32x4_add(i32x4_splat((int32_t)u6), bits_v128(0x0000000100000000ull, 0x0000000300000002ull)), v);
      const v128 v11 = v128_bitselect(load_v128(s + (u3 + (u6 << 2))), bits_v128(0xfff0bdc0fff0bdc0ull, 0xfff0bdc0fff0bdc0ull), v10);
      const uint32_t u7 = j + 12u;
      const v128 v12 = i32x4_le_s(i32x4_add(i32x4_splat((int32_t)u7), bits_v128(0x0000000100000000ull, 0x0000000300000002ull)), v);
      const v128 v13 = v128_bitselect(load_v128(s + (u3 + (u7 << 2))), bits_v128(0xfff0bdc0fff0bdc0ull, 0xfff0bdc0fff0bdc0ull), v12);
      j = u4;
      v2 = i32x4_max_s(v2, v7);
      v3 = i32x4_max_s(v3, v9);
      v4 = i32x4_max_s(v4, v11);
      v5 = i32x4_max_s(v5, v13);
    }
    uint32_t j2 = j;
    v128 v14 = i32x4_max_s(i32x4_max_s(i32x4_max_s(v2, v3), v4), v5);
    for (;;) {
      const uint32_t u8 = j2 + 4u;
      if (!(u8 <= u)) break;
      const v128 v15 = i32x4_le_s(i32x4_add(i32x4_splat((int32_t)j2), bits_v128(0x0000000100000000ull, 0x0000000300000002ull)), v);
      const v128 v16 = v128_bitselect(load_v128(s + (u3 + (j2 << 2))), bits_v128(0xfff0bdc0fff0bdc0ull, 0xfff0bdc0fff0bdc0ull), v15);
      j2 = u8;
      v14 = i32x4_max_s(v14, v16);
    }
    const int32_t n2 = max_i32(max_i32(max_i32(i32x4_extract_lane(v14, 0), i32x4_extract_lane(v14, 1)), i32x4_extract_lane(v14, 2)), i32x4_extract_lane(v14, 3));
    const uint32_t u9 = u2 * p2;
    int32_t n3 = n2;
    for (int32_t j3 = (int32_t)j2; j3 < T; j3++) {
      n3 = max_i32(n3, j3 <= at ? load_i32(s + ((u9 + (uint32_t)j3) << 2)) : -1000000);
    }
    store_i32(top + (u2 << 2), n3);
  }
  return 0u;
}

static uint32_t causal_body(const uint8_t *restrict s, uint8_t *restrict m, uint8_t *restrict top, int32_t at, int32_t H, int32_t T) {
  // attention.tri:13
  const uint32_t u = (uint32_t)T;
  const uint32_t u2 = u << 2;
  // attention.tri:14
  const uint32_t u3 = H > 0 ? (uint32_t)H : 0u;
  const uint32_t u4 = (uint32_t)max_i32(T, 0);
  const uint32_t u5 = u4 > 0u ? u4 : 0u;
  const uint32_t u6 = u5 >> 2;
  const uint32_t u7 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u6, 17u), 8u), 1u), 304u), 1u);
  if (u3 >= 4u) {
    causal_1(0u, u3, 1u, u7, u2, s, u2, m, T, at, u, u);
  } else {
    const bool c = u6 >= 293u;
    const v128 v = i32x4_splat(at);
    const int32_t n = (int32_t)(u6 << 2);
    for (int32_t i = 0; i < H; i++) {
      const uint32_t u8 = (uint32_t)i;
      const uint32_t u9 = u8 * u2;
      if (c) {
        causal_2(0u, u6, 1u, 14u, at, s + u9, m + u9);
      } else {
        uint32_t j = 0u;
        for (;;) {
          const uint32_t u10 = j + 4u;
          if (!(u10 <= u4)) break;
          const v128 v2 = i32x4_le_s(i32x4_add(i32x4_splat((int32_t)j), bits_v128(0x0000000100000000ull, 0x0000000300000002ull)), v);
          const uint32_t u11 = j << 2;
          const v128 v3 = v128_bitselect(load_v128(s + (u9 + u11)), bits_v128(0xfff0bdc0fff0bdc0ull, 0xfff0bdc0fff0bdc0ull), v2);
          store_v128(m + (u9 + u11), v3);
          j = u10;
        }
      }
      const uint32_t u12 = u8 * u;
      for (int32_t j2 = n; j2 < T; j2++) {
        const uint32_t u13 = (u12 + (uint32_t)j2) << 2;
        store_i32(m + u13, j2 <= at ? load_i32(s + u13) : -1000000);
      }
    }
  }
  // attention.tri:15
  const uint32_t u14 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u5 >> 4, 51u), 8u), 1u), 1u), 1u), 240u);
  const uint32_t u15 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u14, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u16 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u15, 1u), 1u), 1u), 208u), 1u), 1u);
  const uint32_t status_ = causal_3(0u, u3, 1u, sat_add_u32(sat_add_u32(sat_add_u32(u16, 1u), 1u), 1u), T, u2, s, at, u, top);
  if (status_ != 0u) {
    return status_;
  }
  return 0u;
}

uint32_t causal(const int32_t *s, int32_t *m, int32_t *top, int32_t at, int32_t H, int32_t T) {
  if (H < 0 || T < 0) return 4u;
  if ((double)T * 4.0 * (double)H > 4294967040.0) return 10u;
  if ((double)T * 4.0 * (double)H > 4294967040.0) return 10u;
  if ((double)H * 4.0 > 4294967040.0) return 10u;
  return causal_body((const uint8_t *)s, (uint8_t *)m, (uint8_t *)top, at, H, T);
}

/* kernel.attend/1 */
static void attend_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t D, uint32_t p, const uint8_t *restrict q, int32_t T, uint32_t p2, uint32_t p3, const uint8_t *restrict k, uint32_t p4, uint8_t *restrict p5) {
  (void)grain;
  (void)work;
  // attention.tri:5
  const int32_t n = (int32_t)to;
  const uint32_t u = (uint32_t)max_i32(D, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    const uint32_t u4 = u2 * p4;
    int32_t j = 0;
    for (;;) {
      const int32_t n2 = add_i32(j, 8);
      if (!(n2 <= T)) break;
      const uint32_t u5 = (uint32_t)j;
      const uint32_t u6 = (u5 * p2 + u2) * p3;
      const uint32_t u7 = (uint32_t)add_i32(j, 1);
      const uint32_t u8 = (u7 * p2 + u2) * p3;
      const uint32_t u9 = (uint32_t)add_i32(j, 2);
      const uint32_t u10 = (u9 * p2 + u2) * p3;
      const uint32_t u11 = (uint32_t)add_i32(j, 3);
      const uint32_t u12 = (u11 * p2 + u2) * p3;
      const uint32_t u13 = (uint32_t)add_i32(j, 4);
      const uint32_t u14 = (u13 * p2 + u2) * p3;
      const uint32_t u15 = (uint32_t)add_i32(j, 5);
      const uint32_t u16 = (u15 * p2 + u2) * p3;
      const uint32_t u17 = (uint32_t)add_i32(j, 6);
      const uint32_t u18 = (u17 * p2 + u2) * p3;
      const uint32_t u19 = (uint32_t)add_i32(j, 7);
      const uint32_t u20 = (u19 * p2 + u2) * p3;
      uint32_t k2 = 0u;
      v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v7 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v8 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      for (;;) {
        const uint32_t u21 = k2 + 16u;
        if (!(u21 <= u)) break;
        const v128 v9 = load_v128(q + (u3 + k2));
        const v128 v10 = i16x8_extend_low_i8x16_s(v9);
        const v128 v11 = i16x8_extend_high_i8x16_s(v9);
        const v128 v12 = load_v128(k + (u6 + k2));
        const v128 v13 = i32x4_add(i32x4_add(v, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v12), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v12), v11));
        const v128 v14 = load_v128(k + (u8 + k2));
        const v128 v15 = i32x4_add(i32x4_add(v2, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v14), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v14), v11));
        const v128 v16 = load_v128(k + (u10 + k2));
        const v128 v17 = i32x4_add(i32x4_add(v3, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v16), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v16), v11));
        const v128 v18 = load_v128(k + (u12 + k2));
        const v128 v19 = i32x4_add(i32x4_add(v4, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v18), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v18), v11));
        const v128 v20 = load_v128(k + (u14 + k2));
        const v128 v21 = i32x4_add(i32x4_add(v5, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v20), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v20), v11));
        const v128 v22 = load_v128(k + (u16 + k2));
        const v128 v23 = i32x4_add(i32x4_add(v6, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v22), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v22), v11));
        const v128 v24 = load_v128(k + (u18 + k2));
        const v128 v25 = i32x4_add(i32x4_add(v7, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v24), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v24), v11));
        const v128 v26 = load_v128(k + (u20 + k2));
        const v128 v27 = i32x4_add(i32x4_add(v8, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v26), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v26), v11));
        k2 = u21;
        v = v13;
        v2 = v15;
        v3 = v17;
        v4 = v19;
        v5 = v21;
        v6 = v23;
        v7 = v25;
        v8 = v27;
      }
      const int32_t n3 = add_i32(add_i32(i32x4_extract_lane(v, 0), i32x4_extract_lane(v, 1)), add_i32(i32x4_extract_lane(v, 2), i32x4_extract_lane(v, 3)));
      const int32_t n4 = add_i32(add_i32(i32x4_extract_lane(v2, 0), i32x4_extract_lane(v2, 1)), add_i32(i32x4_extract_lane(v2, 2), i32x4_extract_lane(v2, 3)));
      const int32_t n5 = add_i32(add_i32(i32x4_extract_lane(v3, 0), i32x4_extract_lane(v3, 1)), add_i32(i32x4_extract_lane(v3, 2), i32x4_extract_lane(v3, 3)));
      const int32_t n6 = add_i32(add_i32(i32x4_extract_lane(v4, 0), i32x4_extract_lane(v4, 1)), add_i32(i32x4_extract_lane(v4, 2), i32x4_extract_lane(v4, 3)));
      const int32_t n7 = add_i32(add_i32(i32x4_extract_lane(v5, 0), i32x4_extract_lane(v5, 1)), add_i32(i32x4_extract_lane(v5, 2), i32x4_extract_lane(v5, 3)));
      const int32_t n8 = add_i32(add_i32(i32x4_extract_lane(v6, 0), i32x4_extract_lane(v6, 1)), add_i32(i32x4_extract_lane(v6, 2), i32x4_extract_lane(v6, 3)));
      const int32_t n9 = add_i32(add_i32(i32x4_extract_lane(v7, 0), i32x4_extract_lane(v7, 1)), add_i32(i32x4_extract_lane(v7, 2), i32x4_extract_lane(v7, 3)));
      const int32_t n10 = add_i32(add_i32(i32x4_extract_lane(v8, 0), i32x4_extract_lane(v8, 1)), add_i32(i32x4_extract_lane(v8, 2), i32x4_extract_lane(v8, 3)));
      int32_t n11 = n3;
      int32_t n12 = n4;
      int32_t n13 = n5;
      int32_t n14 = n6;
      int32_t n15 = n7;
      int32_t n16 = n8;
      int32_t n17 = n9;
      int32_t n18 = n10;
      for (int32_t k3 = (int32_t)k2; k3 < D; k3++) {
        const uint32_t u22 = (uint32_t)k3;
        const int32_t n19 = load_i8(q + (u3 + u22));
        n11 = add_i32(n11, n19 * load_i8(k + (u6 + u22)));
        n12 = add_i32(n12, n19 * load_i8(k + (u8 + u22)));
        n13 = add_i32(n13, n19 * load_i8(k + (u10 + u22)));
        n14 = add_i32(n14, n19 * load_i8(k + (u12 + u22)));
        n15 = add_i32(n15, n19 * load_i8(k + (u14 + u22)));
        n16 = add_i32(n16, n19 * load_i8(k + (u16 + u22)));
        n17 = add_i32(n17, n19 * load_i8(k + (u18 + u22)));
        n18 = add_i32(n18, n19 * load_i8(k + (u20 + u22)));
      }
      store_i32(p5 + ((u4 + u5) << 2), n11);
      store_i32(p5 + ((u4 + u7) << 2), n12);
      store_i32(p5 + ((u4 + u9) << 2), n13);
      store_i32(p5 + ((u4 + u11) << 2), n14);
      store_i32(p5 + ((u4 + u13) << 2), n15);
      store_i32(p5 + ((u4 + u15) << 2), n16);
      store_i32(p5 + ((u4 + u17) << 2), n17);
      store_i32(p5 + ((u4 + u19) << 2), n18);
      j = n2;
    }
    for (int32_t j2 = j; j2 < T; j2++) {
      const uint32_t u23 = (uint32_t)j2;
      const uint32_t u24 = (u23 * p2 + u2) * p3;
      uint32_t k4 = 0u;
      v128 v28 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v29 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v30 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v31 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      for (;;) {
        const uint32_t u25 = k4 + 64u;
        if (!(u25 <= u)) break;
        const v128 v32 = load_v128(q + (u3 + k4));
        const v128 v33 = load_v128(k + (u24 + k4));
        const v128 v34 = i32x4_add(i32x4_add(v28, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v32), i16x8_extend_low_i8x16_s(v33))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v32), i16x8_extend_high_i8x16_s(v33)));
        const uint32_t u26 = k4 + 16u;
        const v128 v35 = load_v128(q + (u3 + u26));
        const v128 v36 = load_v128(k + (u24 + u26));
        const v128 v37 = i32x4_add(i32x4_add(v29, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v35), i16x8_extend_low_i8x16_s(v36))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v35), i16x8_extend_high_i8x16_s(v36)));
        const uint32_t u27 = k4 + 32u;
        const v128 v38 = load_v128(q + (u3 + u27));
        const v128 v39 = load_v128(k + (u24 + u27));
        const v128 v40 = i32x4_add(i32x4_add(v30, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v38), i16x8_extend_low_i8x16_s(v39))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v38), i16x8_extend_high_i8x16_s(v39)));
        const uint32_t u28 = k4 + 48u;
        const v128 v41 = load_v128(q + (u3 + u28));
        const v128 v42 = load_v128(k + (u24 + u28));
        const v128 v43 = i32x4_add(i32x4_add(v31, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v41), i16x8_extend_low_i8x16_s(v42))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v41), i16x8_extend_high_i8x16_s(v42)));
        k4 = u25;
        v28 = v34;
        v29 = v37;
        v30 = v40;
        v31 = v43;
      }
      uint32_t k5 = k4;
      v128 v44 = i32x4_add(i32x4_add(i32x4_add(v28, v29), v30), v31);
      for (;;) {
        const uint32_t u29 = k5 + 16u;
        if (!(u29 <= u)) break;
        const v128 v45 = load_v128(q + (u3 + k5));
        const v128 v46 = load_v128(k + (u24 + k5));
        const v128 v47 = i32x4_add(i32x4_add(v44, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v45), i16x8_extend_low_i8x16_s(v46))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v45), i16x8_extend_high_i8x16_s(v46)));
        k5 = u29;
        v44 = v47;
      }
      const int32_t n20 = add_i32(add_i32(add_i32(i32x4_extract_lane(v44, 0), i32x4_extract_lane(v44, 1)), i32x4_extract_lane(v44, 2)), i32x4_extract_lane(v44, 3));
      int32_t n21 = n20;
      for (int32_t k6 = (int32_t)k5; k6 < D; k6++) {
        const uint32_t u30 = (uint32_t)k6;
        n21 = add_i32(n21, load_i8(q + (u3 + u30)) * load_i8(k + (u24 + u30)));
      }
      store_i32(p5 + ((u4 + u23) << 2), n21);
    }
  }
}

/* kernel.attend/2 */
static void attend_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t p, uint32_t p2, uint32_t p3, const uint8_t *restrict k, uint32_t p4, const uint8_t *p5, int32_t D, uint32_t p6, const uint8_t *q, uint32_t p7, uint8_t *restrict p8) {
  (void)grain;
  (void)work;
  // attention.tri:5
  const int32_t n = shl_i32((int32_t)to, 3);
  const uint32_t u = (uint32_t)p;
  const uint32_t u2 = u * p6;
  const uint32_t u3 = u * p7;
  for (int32_t i = shl_i32((int32_t)from, 3); i < n; i = add_i32(i, 8)) {
    const uint32_t u4 = (uint32_t)i;
    const uint32_t u5 = (u4 * p2 + u) * p3;
    const uint32_t u6 = (uint32_t)(i + 1);
    const uint32_t u7 = (u6 * p2 + u) * p3;
    const uint32_t u8 = (uint32_t)add_i32(i, 2);
    const uint32_t u9 = (u8 * p2 + u) * p3;
    const uint32_t u10 = (uint32_t)add_i32(i, 3);
    const uint32_t u11 = (u10 * p2 + u) * p3;
    const uint32_t u12 = (uint32_t)add_i32(i, 4);
    const uint32_t u13 = (u12 * p2 + u) * p3;
    const uint32_t u14 = (uint32_t)add_i32(i, 5);
    const uint32_t u15 = (u14 * p2 + u) * p3;
    const uint32_t u16 = (uint32_t)add_i32(i, 6);
    const uint32_t u17 = (u16 * p2 + u) * p3;
    const uint32_t u18 = (uint32_t)add_i32(i, 7);
    const uint32_t u19 = (u18 * p2 + u) * p3;
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
      const uint32_t u20 = j + 16u;
      if (!(u20 <= p4)) break;
      const v128 v9 = load_v128(p5 + j);
      const v128 v10 = i16x8_extend_low_i8x16_s(v9);
      const v128 v11 = i16x8_extend_high_i8x16_s(v9);
      const v128 v12 = load_v128(k + (u5 + j));
      const v128 v13 = i32x4_add(i32x4_add(v, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v12), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v12), v11));
      const v128 v14 = load_v128(k + (u7 + j));
      const v128 v15 = i32x4_add(i32x4_add(v2, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v14), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v14), v11));
      const v128 v16 = load_v128(k + (u9 + j));
      const v128 v17 = i32x4_add(i32x4_add(v3, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v16), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v16), v11));
      const v128 v18 = load_v128(k + (u11 + j));
      const v128 v19 = i32x4_add(i32x4_add(v4, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v18), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v18), v11));
      const v128 v20 = load_v128(k + (u13 + j));
      const v128 v21 = i32x4_add(i32x4_add(v5, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v20), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v20), v11));
      const v128 v22 = load_v128(k + (u15 + j));
      const v128 v23 = i32x4_add(i32x4_add(v6, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v22), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v22), v11));
      const v128 v24 = load_v128(k + (u17 + j));
      const v128 v25 = i32x4_add(i32x4_add(v7, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v24), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v24), v11));
      const v128 v26 = load_v128(k + (u19 + j));
      const v128 v27 = i32x4_add(i32x4_add(v8, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v26), v10)), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v26), v11));
      j = u20;
      v = v13;
      v2 = v15;
      v3 = v17;
      v4 = v19;
      v5 = v21;
      v6 = v23;
      v7 = v25;
      v8 = v27;
    }
    const int32_t n2 = add_i32(add_i32(i32x4_extract_lane(v, 0), i32x4_extract_lane(v, 1)), add_i32(i32x4_extract_lane(v, 2), i32x4_extract_lane(v, 3)));
    const int32_t n3 = add_i32(add_i32(i32x4_extract_lane(v2, 0), i32x4_extract_lane(v2, 1)), add_i32(i32x4_extract_lane(v2, 2), i32x4_extract_lane(v2, 3)));
    const int32_t n4 = add_i32(add_i32(i32x4_extract_lane(v3, 0), i32x4_extract_lane(v3, 1)), add_i32(i32x4_extract_lane(v3, 2), i32x4_extract_lane(v3, 3)));
    const int32_t n5 = add_i32(add_i32(i32x4_extract_lane(v4, 0), i32x4_extract_lane(v4, 1)), add_i32(i32x4_extract_lane(v4, 2), i32x4_extract_lane(v4, 3)));
    const int32_t n6 = add_i32(add_i32(i32x4_extract_lane(v5, 0), i32x4_extract_lane(v5, 1)), add_i32(i32x4_extract_lane(v5, 2), i32x4_extract_lane(v5, 3)));
    const int32_t n7 = add_i32(add_i32(i32x4_extract_lane(v6, 0), i32x4_extract_lane(v6, 1)), add_i32(i32x4_extract_lane(v6, 2), i32x4_extract_lane(v6, 3)));
    const int32_t n8 = add_i32(add_i32(i32x4_extract_lane(v7, 0), i32x4_extract_lane(v7, 1)), add_i32(i32x4_extract_lane(v7, 2), i32x4_extract_lane(v7, 3)));
    const int32_t n9 = add_i32(add_i32(i32x4_extract_lane(v8, 0), i32x4_extract_lane(v8, 1)), add_i32(i32x4_extract_lane(v8, 2), i32x4_extract_lane(v8, 3)));
    int32_t n10 = n2;
    int32_t n11 = n3;
    int32_t n12 = n4;
    int32_t n13 = n5;
    int32_t n14 = n6;
    int32_t n15 = n7;
    int32_t n16 = n8;
    int32_t n17 = n9;
    for (int32_t j2 = (int32_t)j; j2 < D; j2++) {
      const uint32_t u21 = (uint32_t)j2;
      const int32_t n18 = load_i8(q + (u2 + u21));
      n10 = add_i32(n10, n18 * load_i8(k + (u5 + u21)));
      n11 = add_i32(n11, n18 * load_i8(k + (u7 + u21)));
      n12 = add_i32(n12, n18 * load_i8(k + (u9 + u21)));
      n13 = add_i32(n13, n18 * load_i8(k + (u11 + u21)));
      n14 = add_i32(n14, n18 * load_i8(k + (u13 + u21)));
      n15 = add_i32(n15, n18 * load_i8(k + (u15 + u21)));
      n16 = add_i32(n16, n18 * load_i8(k + (u17 + u21)));
      n17 = add_i32(n17, n18 * load_i8(k + (u19 + u21)));
    }
    store_i32(p8 + ((u3 + u4) << 2), n10);
    store_i32(p8 + ((u3 + u6) << 2), n11);
    store_i32(p8 + ((u3 + u8) << 2), n12);
    store_i32(p8 + ((u3 + u10) << 2), n13);
    store_i32(p8 + ((u3 + u12) << 2), n14);
    store_i32(p8 + ((u3 + u14) << 2), n15);
    store_i32(p8 + ((u3 + u16) << 2), n16);
    store_i32(p8 + ((u3 + u18) << 2), n17);
  }
}

/* kernel.attend/3 */
static uint32_t attend_3(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t T, uint32_t p, const uint8_t *restrict p2, int32_t at, uint32_t p3, uint8_t *restrict p4) {
  (void)grain;
  (void)work;
  // attention.tri:15
  const int32_t n = (int32_t)to;
  const bool c = T <= 0;
  const uint32_t u = (uint32_t)max_i32(T, 0);
  const v128 v = i32x4_splat(at);
  for (int32_t i = (int32_t)from; i < n; i++) {
    if (c) {
      return 68u; // shape
    }
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    uint32_t j = 0u;
    v128 v2 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
    v128 v3 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
    v128 v4 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
    v128 v5 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
    for (;;) {
      const uint32_t u4 = j + 16u;
      if (!(u4 <= u)) break;
      const v128 v6 = i32x4_le_s(i32x4_add(i32x4_splat((int32_t)j), bits_v128(0x0000000100000000ull, 0x0000000300000002ull)), v);
      const v128 v7 = v128_bitselect(load_v128(p2 + (u3 + (j << 2))), bits_v128(0xfff0bdc0fff0bdc0ull, 0xfff0bdc0fff0bdc0ull), v6);
      const uint32_t u5 = j + 4u;
      const v128 v8 = i32x4_le_s(i32x4_add(i32x4_splat((int32_t)u5), bits_v128(0x0000000100000000ull, 0x0000000300000002ull)), v);
      const v128 v9 = v128_bitselect(load_v128(p2 + (u3 + (u5 << 2))), bits_v128(0xfff0bdc0fff0bdc0ull, 0xfff0bdc0fff0bdc0ull), v8);
      const uint32_t u6 = j + 8u;
      const v128 v10 = i32x4_le_s(i32x4_add(i32x4_splat((int32_t)u6), bits_v128(0x0000000100000000ull, 0x0000000300000002ull)), v);
      const v128 v11 = v128_bitselect(load_v128(p2 + (u3 + (u6 << 2))), bits_v128(0xfff0bdc0fff0bdc0ull, 0xfff0bdc0fff0bdc0ull), v10);
      const uint32_t u7 = j + 12u;
      const v128 v12 = i32x4_le_s(i32x4_add(i32x4_splat((int32_t)u7), bits_v128(0x0000000100000000ull, 0x0000000300000002ull)), v);
      const v128 v13 = v128_bitselect(load_v128(p2 + (u3 + (u7 << 2))), bits_v128(0xfff0bdc0fff0bdc0ull, 0xfff0bdc0fff0bdc0ull), v12);
      j = u4;
      v2 = i32x4_max_s(v2, v7);
      v3 = i32x4_max_s(v3, v9);
      v4 = i32x4_max_s(v4, v11);
      v5 = i32x4_max_s(v5, v13);
    }
    uint32_t j2 = j;
    v128 v14 = i32x4_max_s(i32x4_max_s(i32x4_max_s(v2, v3), v4), v5);
    for (;;) {
      const uint32_t u8 = j2 + 4u;
      if (!(u8 <= u)) break;
      const v128 v15 = i32x4_le_s(i32x4_add(i32x4_splat((int32_t)j2), bits_v128(0x0000000100000000ull, 0x0000000300000002ull)), v);
      const v128 v16 = v128_bitselect(load_v128(p2 + (u3 + (j2 << 2))), bits_v128(0xfff0bdc0fff0bdc0ull, 0xfff0bdc0fff0bdc0ull), v15);
      j2 = u8;
      v14 = i32x4_max_s(v14, v16);
    }
    const int32_t n2 = max_i32(max_i32(max_i32(i32x4_extract_lane(v14, 0), i32x4_extract_lane(v14, 1)), i32x4_extract_lane(v14, 2)), i32x4_extract_lane(v14, 3));
    const uint32_t u9 = u2 * p3;
    int32_t n3 = n2;
    for (int32_t j3 = (int32_t)j2; j3 < T; j3++) {
      n3 = max_i32(n3, j3 <= at ? load_i32(p2 + ((u9 + (uint32_t)j3) << 2)) : -1000000);
    }
    store_i32(p4 + (u2 << 2), n3);
  }
  return 0u;
}

/* kernel.attend/4 */
static void attend_4(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t T, int32_t at, uint32_t p, const uint8_t *restrict p2, const uint8_t *restrict p3, uint32_t p4, uint8_t *restrict p5) {
  (void)grain;
  (void)work;
  // attention.tri:27
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    // attention.tri:14
    const uint32_t u = (uint32_t)i;
    const uint32_t u2 = u * p;
    // attention.tri:27
    const uint32_t u3 = u << 2;
    const uint32_t u4 = u * p4;
    for (int32_t j = 0; j < T; j++) {
      // attention.tri:14
      const uint32_t u5 = (uint32_t)j;
      // attention.tri:27
      const int32_t n2 = max_i32(add_i32(sub_i32(j <= at ? load_i32(p2 + ((u2 + u5) << 2)) : -1000000, load_i32(p3 + u3)), 4096), 0);
      store_i32(p5 + ((u4 + u5) << 2), n2);
    }
  }
}

/* kernel.attend/5 */
static void attend_5(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t D, int32_t T, uint32_t p, const uint8_t *restrict p2, uint32_t p3, uint32_t p4, const uint8_t *restrict v, uint32_t p5, uint8_t *restrict o) {
  (void)grain;
  (void)work;
  // attention.tri:9
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    const uint32_t u2 = u * p;
    const uint32_t u3 = u * p5;
    for (int32_t j = 0; j < D; j++) {
      const uint32_t u4 = (uint32_t)j;
      int32_t n2 = 0;
      for (int32_t k = 0; k < T; k++) {
        const uint32_t u5 = (uint32_t)k;
        n2 = add_i32(n2, mul_i32(load_i32(p2 + ((u2 + u5) << 2)), load_i8(v + ((u5 * p3 + u) * p4 + u4))));
      }
      store_i32(o + ((u3 + u4) << 2), n2);
    }
  }
}

static uint32_t attend_body(const uint8_t *restrict q, const uint8_t *restrict k, const uint8_t *restrict v, uint8_t *restrict o, int32_t at, int32_t H, int32_t D, int32_t T) {
  uint8_t *scratch = NULL;
  uint8_t *scratch2 = NULL;
  uint8_t *scratch3 = NULL;
  // attention.tri:19
  const uint32_t u = (uint32_t)D;
  const uint32_t u2 = (uint32_t)H;
  // attention.tri:20
  const uint32_t u3 = (uint32_t)T;
  const uint32_t u4 = u3 << 2;
  const uint32_t u5 = u2 * u4;
  scratch = scratch_u32(u5, 16u);
  if (scratch == NULL) {
    return 106u; // memory
  }
  // attention.tri:5
  const uint32_t u6 = H > 0 ? u2 : 0u;
  const uint32_t u7 = (uint32_t)max_i32(D, 0);
  const uint32_t u8 = u7 > 0u ? u7 : 0u;
  const uint32_t u9 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u8 >> 4, 72u), 55u), 1u), 1u), 1u), 1u);
  const uint32_t u10 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u9, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u11 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u10, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u12 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u11, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u13 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u12, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u14 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u13, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u15 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u14, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u16 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u15, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u17 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u16, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u18 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u17, 1u), 1u), 1u), 1u), 1u), 2480u);
  const uint32_t u19 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u18, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u20 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u19, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u21 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u20, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u22 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u21, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u23 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u22, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u24 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u23, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u25 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u24, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u26 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u25, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u27 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u26, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u28 = sat_add_u32(sat_add_u32(sat_add_u32(u27, 1u), 1u), 1u);
  const uint32_t u29 = T > 0 ? u3 : 0u;
  const uint32_t u30 = u29 >> 3;
  const uint32_t u31 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u8 >> 6, 55u), 12u), 1u), 1u), 1u), 256u);
  const uint32_t u32 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u31, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u33 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u32, 1u), 1u), 1u), 352u), 1u), 1u);
  const uint32_t u34 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u33, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u35 = sat_add_u32(sat_add_u32(sat_mul_u32(u30, sat_add_u32(sat_add_u32(sat_add_u32(u28, 1u), 1u), 2u)), 5u), sat_mul_u32(sat_add_u32(sat_add_u32(sat_add_u32(u34, 1u), 1u), 1u), 16u));
  const uint32_t u36 = sat_add_u32(u35, 1u);
  if (u6 >= 4u) {
    attend_1(0u, u6, 1u, u36, D, u, q, T, u2, u, k, u3, scratch + 16u);
  } else {
    const int32_t n = shl_i32((int32_t)u30, 3);
    for (int32_t i = 0; i < H; i++) {
      const uint32_t u37 = (uint32_t)i;
      const uint32_t u38 = u37 * u;
      attend_2(0u, u30, 1u, u28, i, u2, u, k, u7, q + u38, D, u, q, u3, scratch + 16u);
      const uint32_t u39 = u37 * u3;
      for (int32_t j = n; j < T; j++) {
        const uint32_t u40 = (uint32_t)j;
        const uint32_t u41 = (u40 * u2 + u37) * u;
        uint32_t k2 = 0u;
        v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
        v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
        v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
        v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
        for (;;) {
          const uint32_t u42 = k2 + 64u;
          if (!(u42 <= u7)) break;
          const v128 v6 = load_v128(q + (u38 + k2));
          const v128 v7 = load_v128(k + (u41 + k2));
          const v128 v8 = i32x4_add(i32x4_add(v2, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v6), i16x8_extend_low_i8x16_s(v7))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v6), i16x8_extend_high_i8x16_s(v7)));
          const uint32_t u43 = k2 + 16u;
          const v128 v9 = load_v128(q + (u38 + u43));
          const v128 v10 = load_v128(k + (u41 + u43));
          const v128 v11 = i32x4_add(i32x4_add(v3, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v9), i16x8_extend_low_i8x16_s(v10))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v9), i16x8_extend_high_i8x16_s(v10)));
          const uint32_t u44 = k2 + 32u;
          const v128 v12 = load_v128(q + (u38 + u44));
          const v128 v13 = load_v128(k + (u41 + u44));
          const v128 v14 = i32x4_add(i32x4_add(v4, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v12), i16x8_extend_low_i8x16_s(v13))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v12), i16x8_extend_high_i8x16_s(v13)));
          const uint32_t u45 = k2 + 48u;
          const v128 v15 = load_v128(q + (u38 + u45));
          const v128 v16 = load_v128(k + (u41 + u45));
          const v128 v17 = i32x4_add(i32x4_add(v5, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v15), i16x8_extend_low_i8x16_s(v16))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v15), i16x8_extend_high_i8x16_s(v16)));
          k2 = u42;
          v2 = v8;
          v3 = v11;
          v4 = v14;
          v5 = v17;
        }
        uint32_t k3 = k2;
        v128 v18 = i32x4_add(i32x4_add(i32x4_add(v2, v3), v4), v5);
        for (;;) {
          const uint32_t u46 = k3 + 16u;
          if (!(u46 <= u7)) break;
          const v128 v19 = load_v128(q + (u38 + k3));
          const v128 v20 = load_v128(k + (u41 + k3));
          const v128 v21 = i32x4_add(i32x4_add(v18, i32x4_dot_i16x8_s(i16x8_extend_low_i8x16_s(v19), i16x8_extend_low_i8x16_s(v20))), i32x4_dot_i16x8_s(i16x8_extend_high_i8x16_s(v19), i16x8_extend_high_i8x16_s(v20)));
          k3 = u46;
          v18 = v21;
        }
        const int32_t n2 = add_i32(add_i32(add_i32(i32x4_extract_lane(v18, 0), i32x4_extract_lane(v18, 1)), i32x4_extract_lane(v18, 2)), i32x4_extract_lane(v18, 3));
        int32_t n3 = n2;
        for (int32_t k4 = (int32_t)k3; k4 < D; k4++) {
          const uint32_t u47 = (uint32_t)k4;
          n3 = add_i32(n3, load_i8(q + (u38 + u47)) * load_i8(k + (u41 + u47)));
        }
        store_i32(scratch + (16u + ((u39 + u40) << 2)), n3);
      }
    }
  }
  // attention.tri:21
  scratch2 = scratch_u32(u2 << 2, 16u);
  if (scratch2 == NULL) {
    free(scratch);
    return 138u; // memory
  }
  // attention.tri:15
  const uint32_t u48 = (uint32_t)max_i32(T, 0);
  const uint32_t u49 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32((u48 > 0u ? u48 : 0u) >> 4, 51u), 8u), 1u), 1u), 1u);
  const uint32_t u50 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u49, 240u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u51 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u50, 1u), 1u), 1u), 1u), 208u), 1u);
  const uint32_t status_ = attend_3(0u, u6, 1u, sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u51, 1u), 1u), 1u), 1u), T, u4, scratch + 16u, at, u3, scratch2 + 16u);
  if (status_ != 0u) {
    free(scratch);
    free(scratch2);
    return status_;
  }
  // attention.tri:22
  scratch3 = scratch_u32(u5, 16u);
  if (scratch3 == NULL) {
    free(scratch);
    free(scratch2);
    return 170u; // memory
  }
  // attention.tri:27
  const uint32_t u52 = sat_add_u32(sat_mul_u32(u29, 26u), 1u);
  if (sat_mul_u32(u6, u52) >= 4096u) {
    attend_4(0u, u6, 1u, u52, T, at, u3, scratch + 16u, scratch2 + 16u, u3, scratch3 + 16u);
  } else {
    for (int32_t i2 = 0; i2 < H; i2++) {
      // attention.tri:14
      const uint32_t u53 = (uint32_t)i2;
      const uint32_t u54 = u53 * u3;
      // attention.tri:27
      const uint32_t u55 = 16u + (u53 << 2);
      for (int32_t j2 = 0; j2 < T; j2++) {
        // attention.tri:14
        const uint32_t u56 = (u54 + (uint32_t)j2) << 2;
        // attention.tri:27
        const int32_t n4 = add_i32(sub_i32(j2 <= at ? load_i32(scratch + (16u + u56)) : -1000000, load_i32(scratch2 + u55)), 4096);
        store_i32(scratch3 + (16u + u56), max_i32(n4, 0));
      }
    }
  }
  // attention.tri:9
  const uint32_t u57 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u29, 22u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u58 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u57, 1u), 1u), 1u), 1u), 1u), 1u);
  const uint32_t u59 = sat_add_u32(sat_mul_u32(D > 0 ? u : 0u, u58), 1u);
  if (sat_mul_u32(u6, u59) >= 4096u) {
    attend_5(0u, u6, 1u, u59, D, T, u3, scratch3 + 16u, u2, u, v, u, o);
  } else {
    for (int32_t i3 = 0; i3 < H; i3++) {
      const uint32_t u60 = (uint32_t)i3;
      const uint32_t u61 = u60 * u3;
      const uint32_t u62 = u60 * u;
      for (int32_t j3 = 0; j3 < D; j3++) {
        const uint32_t u63 = (uint32_t)j3;
        int32_t n5 = 0;
        for (int32_t k5 = 0; k5 < T; k5++) {
          const uint32_t u64 = (uint32_t)k5;
          const int32_t n6 = add_i32(n5, mul_i32(load_i32(scratch3 + (16u + ((u61 + u64) << 2))), load_i8(v + ((u64 * u2 + u60) * u + u63))));
          n5 = n6;
        }
        store_i32(o + ((u62 + u63) << 2), n5);
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

uint32_t attend(const int8_t *q, const int8_t *k, const int8_t *v, int32_t *o, int32_t at, int32_t H, int32_t D, int32_t T) {
  if (H < 0 || D < 0 || T < 0) return 4u;
  if ((double)D * 1.0 * (double)H > 4294967040.0) return 10u;
  if ((double)D * 1.0 * (double)T * (double)H > 4294967040.0) return 10u;
  if ((double)D * 1.0 * (double)T * (double)H > 4294967040.0) return 10u;
  if ((double)D * 4.0 * (double)H > 4294967040.0) return 10u;
  return attend_body((const uint8_t *)q, (const uint8_t *)k, (const uint8_t *)v, (uint8_t *)o, at, H, D, T);
}

/* kernel.store/1 */
static void store_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t H, int32_t at, uint32_t p, const uint8_t *restrict row, uint32_t p2, uint32_t p3, uint8_t *restrict cache, int32_t D) {
  (void)grain;
  (void)work;
  // attention.tri:31
  const int32_t n = (int32_t)to;
  const uint32_t u = (uint32_t)max_i32(D, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    const bool c = i == at;
    const uint32_t u2 = (uint32_t)i * p2;
    const v128 v = i8x16_splat(-c);
    for (int32_t j = 0; j < H; j++) {
      const uint32_t u3 = (uint32_t)j;
      const uint32_t u4 = u3 * p;
      const uint32_t u5 = (u2 + u3) * p3;
      uint32_t k = 0u;
      for (;;) {
        const uint32_t u6 = k + 16u;
        if (!(u6 <= u)) break;
        const uint32_t u7 = u5 + k;
        store_v128(cache + u7, v128_bitselect(load_v128(row + (u4 + k)), load_v128(cache + u7), v));
        k = u6;
      }
      for (int32_t k2 = (int32_t)k; k2 < D; k2++) {
        const uint32_t u8 = (uint32_t)k2;
        const uint32_t u9 = u5 + u8;
        store_i8(cache + u9, c ? load_i8(row + (u4 + u8)) : load_i8(cache + u9));
      }
    }
  }
}

/* kernel.store/2 */
static void store_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict p, const uint8_t *p2, bool p3, uint8_t *p4) {
  (void)grain;
  (void)work;
  // attention.tri:31
  const uint32_t u = to << 4;
  const v128 v = i8x16_splat(-p3);
  for (uint32_t i = from << 4; i < u; i = i + 16u) {
    store_v128(p4 + i, v128_bitselect(load_v128(p + i), load_v128(p2 + i), v));
  }
}

static void store_body(uint8_t *restrict cache, const uint8_t *restrict row, int32_t at, int32_t T, int32_t H, int32_t D) {
  // attention.tri:30
  const uint32_t u = (uint32_t)H;
  const uint32_t u2 = (uint32_t)D;
  // attention.tri:31
  const uint32_t u3 = T > 0 ? (uint32_t)T : 0u;
  const uint32_t u4 = (uint32_t)max_i32(D, 0);
  const uint32_t u5 = (u4 > 0u ? u4 : 0u) >> 4;
  const uint32_t u6 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u5, 14u), 18u), 1u), 464u), 1u), 1u);
  const uint32_t u7 = sat_add_u32(sat_mul_u32(H > 0 ? u : 0u, sat_add_u32(sat_add_u32(u6, 1u), 1u)), 1u);
  if (u3 >= 4u) {
    store_1(0u, u3, 1u, u7, H, at, u2, row, u, u2, cache, D);
  } else {
    const bool c = u5 >= 373u;
    const int32_t n = (int32_t)(u5 << 4);
    for (int32_t i = 0; i < T; i++) {
      const bool c2 = i == at;
      const uint32_t u8 = (uint32_t)i * u;
      const v128 v = i8x16_splat(-c2);
      for (int32_t j = 0; j < H; j++) {
        const uint32_t u9 = (uint32_t)j;
        const uint32_t u10 = u9 * u2;
        const uint32_t u11 = (u8 + u9) * u2;
        if (c) {
          store_2(0u, u5, 1u, 11u, row + u10, cache + u11, c2, cache + u11);
        } else {
          uint32_t k = 0u;
          for (;;) {
            const uint32_t u12 = k + 16u;
            if (!(u12 <= u4)) break;
            const uint32_t u13 = u11 + k;
            store_v128(cache + u13, v128_bitselect(load_v128(row + (u10 + k)), load_v128(cache + u13), v));
            k = u12;
          }
        }
        for (int32_t k2 = n; k2 < D; k2++) {
          const uint32_t u14 = (uint32_t)k2;
          const uint32_t u15 = u11 + u14;
          store_i8(cache + u15, c2 ? load_i8(row + (u10 + u14)) : load_i8(cache + u15));
        }
      }
    }
  }
}

uint32_t store(int8_t *cache, const int8_t *row, int32_t at, int32_t T, int32_t H, int32_t D) {
  if (T < 0 || H < 0 || D < 0) return 4u;
  if ((double)D * 1.0 * (double)T * (double)H > 4294967040.0) return 10u;
  if ((double)D * 1.0 * (double)H > 4294967040.0) return 10u;
  store_body((uint8_t *)cache, (const uint8_t *)row, at, T, H, D);
  return 0u;
}

const char *attention_trap(uint32_t status) {
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

const char *attention_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "attention.tri:15:12",
    "attention.tri:15:12",
    "attention.tri:20:3",
    "attention.tri:21:3",
    "attention.tri:22:3",
  };
  status >>= 5;
  return status <= 5u ? places[status] : "";
}
