/*
 * bind, bundle, dot, nearest, permute, hamming: kernels in C11, made by trinityc.
 * Build: cc -std=c11 -O3 -march=native -ffp-contract=off -c hypervectors.c, and link with -lm. Contraction of
 * multiplications and additions must stay off, and so must -ffast-math: results are the same bits everywhere then.
 */

#include "hypervectors.h"

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

static inline void store_v128(uint8_t *p, v128 v) {
  memcpy(p, &v, sizeof v);
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

static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

static inline v128 bits_v128(uint64_t low, uint64_t high) {
  v128 r;
  r.u64[0] = low;
  r.u64[1] = high;
  return r;
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

static inline int32_t max_i32(int32_t a, int32_t b) {
  return a > b ? a : b;
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

static inline uint8_t load_u8(const uint8_t *p) {
  uint8_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline int8_t wrap_i32_t1(int32_t a) {
  int32_t r = a % 3;
  return (int8_t)(r > 1 ? r - 3 : r < (-1) ? r + 3 : r);
}

static inline void store_u8(uint8_t *p, uint8_t v) {
  memcpy(p, &v, sizeof v);
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

static inline int32_t mul_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a * (uint32_t)b);
}

static inline void store_i32(uint8_t *p, int32_t v) {
  memcpy(p, &v, sizeof v);
}

static inline uint8_t * scratch_u32(uint32_t bytes, uint32_t header) {
  return bytes > 0x7fff0000u ? NULL : (uint8_t *)calloc(1, (size_t)bytes + header);
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

static inline int32_t load_i32(const uint8_t *p) {
  int32_t v;
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

static inline int32_t rem_i32(int32_t a, int32_t b) {
  return b == -1 ? 0 : a % b;
}

/* kernel.bind/1 */
static void bind_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict a, const uint8_t *restrict b, uint8_t *restrict c) {
  (void)grain;
  (void)work;
  // hypervectors.tri:5
  const uint32_t u = to << 6;
  for (uint32_t i = from << 6; i < u; i = i + 64u) {
    const v128 v = v128_and(load_v128(a + i), load_v128(b + i));
    const v128 v2 = v128_and(v, v128_xor(load_v128(a + (i + 16u)), load_v128(b + (i + 16u))));
    store_v128(c + i, v);
    store_v128(c + (i + 16u), v2);
    const v128 v3 = v128_and(load_v128(a + (i + 32u)), load_v128(b + (i + 32u)));
    const v128 v4 = v128_and(v3, v128_xor(load_v128(a + (i + 48u)), load_v128(b + (i + 48u))));
    store_v128(c + (i + 32u), v3);
    store_v128(c + (i + 48u), v4);
  }
}

static void bind_body(const uint8_t *restrict a, const uint8_t *restrict b, uint8_t *restrict c, int32_t D) {
  // hypervectors.tri:5
  const uint32_t u = (((uint32_t)D + 127u) >> 7) << 5;
  const uint32_t u2 = (u > 0u ? u : 0u) >> 6;
  if (u2 >= 187u) {
    bind_1(0u, u2, 1u, 22u, a, b, c);
  } else {
    uint32_t i = 0u;
    for (;;) {
      const uint32_t u3 = i + 64u;
      if (!(u3 <= u)) break;
      const v128 v = v128_and(load_v128(a + i), load_v128(b + i));
      const v128 v2 = v128_and(v, v128_xor(load_v128(a + (i + 16u)), load_v128(b + (i + 16u))));
      store_v128(c + i, v);
      store_v128(c + (i + 16u), v2);
      const v128 v3 = v128_and(load_v128(a + (i + 32u)), load_v128(b + (i + 32u)));
      const v128 v4 = v128_and(v3, v128_xor(load_v128(a + (i + 48u)), load_v128(b + (i + 48u))));
      store_v128(c + (i + 32u), v3);
      store_v128(c + (i + 48u), v4);
      i = u3;
    }
  }
  uint32_t i2 = u2 << 6;
  for (;;) {
    const uint32_t u4 = i2 + 32u;
    if (!(u4 <= u)) break;
    const v128 v5 = v128_and(load_v128(a + i2), load_v128(b + i2));
    const v128 v6 = v128_and(v5, v128_xor(load_v128(a + (i2 + 16u)), load_v128(b + (i2 + 16u))));
    store_v128(c + i2, v5);
    store_v128(c + (i2 + 16u), v6);
    i2 = u4;
  }
}

uint32_t bind(const uint8_t *a, const uint8_t *b, uint8_t *c, int32_t D) {
  if (D < 0) return 4u;
  if (((double)D / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)D / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)D / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  bind_body((const uint8_t *)a, (const uint8_t *)b, (uint8_t *)c, D);
  return 0u;
}

/* kernel.bundle/1 */
static void bundle_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t p, uint32_t p2, const uint8_t *restrict xs, uint8_t *restrict c) {
  (void)grain;
  (void)work;
  // hypervectors.tri:8
  const uint32_t u = to << 5;
  const v128 v = i8x16_splat(-(p & 1));
  const v128 v2 = i8x16_splat(-((p >> 1) & 1));
  const v128 v3 = i8x16_splat(-((p >> 2) & 1));
  const v128 v4 = i8x16_splat(-((p >> 3) & 1));
  const v128 v5 = i8x16_splat(-((p >> 4) & 1));
  const v128 v6 = i8x16_splat(-((p >> 5) & 1));
  const v128 v7 = i8x16_splat(-((p >> 6) & 1));
  const v128 v8 = i8x16_splat(-((p >> 7) & 1));
  const v128 v9 = i8x16_splat(-((p >> 8) & 1));
  const int32_t n = add_i32(p, 1);
  const v128 v10 = i8x16_splat(-(n & 1));
  const v128 v11 = i8x16_splat(-((n >> 1) & 1));
  const v128 v12 = i8x16_splat(-((n >> 2) & 1));
  const v128 v13 = i8x16_splat(-((n >> 3) & 1));
  const v128 v14 = i8x16_splat(-((n >> 4) & 1));
  const v128 v15 = i8x16_splat(-((n >> 5) & 1));
  const v128 v16 = i8x16_splat(-((n >> 6) & 1));
  const v128 v17 = i8x16_splat(-((n >> 7) & 1));
  const v128 v18 = i8x16_splat(-((n >> 8) & 1));
  for (uint32_t i = from << 5; i < u; i = i + 32u) {
    int32_t j = 0;
    v128 v19 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v20 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v21 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v22 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v23 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v24 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v25 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v26 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v27 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const int32_t n2 = add_i32(j, 8);
      if (!(n2 <= p)) break;
      const uint32_t u2 = (uint32_t)j * p2 + i;
      const v128 v28 = load_v128(xs + u2);
      const uint32_t u3 = (uint32_t)add_i32(j, 1) * p2 + i;
      const v128 v29 = load_v128(xs + u3);
      const uint32_t u4 = (uint32_t)add_i32(j, 2) * p2 + i;
      const v128 v30 = load_v128(xs + u4);
      const uint32_t u5 = (uint32_t)add_i32(j, 3) * p2 + i;
      const v128 v31 = load_v128(xs + u5);
      const uint32_t u6 = (uint32_t)add_i32(j, 4) * p2 + i;
      const v128 v32 = load_v128(xs + u6);
      const uint32_t u7 = (uint32_t)add_i32(j, 5) * p2 + i;
      const v128 v33 = load_v128(xs + u7);
      const uint32_t u8 = (uint32_t)add_i32(j, 6) * p2 + i;
      const v128 v34 = load_v128(xs + u8);
      const uint32_t u9 = (uint32_t)add_i32(j, 7) * p2 + i;
      const v128 v35 = load_v128(xs + u9);
      const v128 v36 = v128_xor(v19, v28);
      const v128 v37 = v128_or(load_v128(xs + (u2 + 16u)), v128_not(v128_or(v19, v28)));
      const v128 v38 = v128_xor(v36, v29);
      const v128 v39 = v128_xor(v38, v30);
      const v128 v40 = v128_or(load_v128(xs + (u4 + 16u)), v128_not(v128_or(v38, v30)));
      const v128 v41 = v128_xor(v39, v31);
      const v128 v42 = v128_xor(v41, v32);
      const v128 v43 = v128_or(load_v128(xs + (u6 + 16u)), v128_not(v128_or(v41, v32)));
      const v128 v44 = v128_xor(v42, v33);
      const v128 v45 = v128_xor(v44, v34);
      const v128 v46 = v128_or(load_v128(xs + (u8 + 16u)), v128_not(v128_or(v44, v34)));
      const v128 v47 = v128_xor(v37, v128_or(load_v128(xs + (u3 + 16u)), v128_andnot(v36, v29)));
      const v128 v48 = v128_xor(v47, v20);
      const v128 v49 = v128_bitselect(v20, v37, v47);
      const v128 v50 = v128_xor(v40, v128_or(load_v128(xs + (u5 + 16u)), v128_andnot(v39, v31)));
      const v128 v51 = v128_xor(v50, v48);
      const v128 v52 = v128_xor(v43, v128_or(load_v128(xs + (u7 + 16u)), v128_andnot(v42, v33)));
      const v128 v53 = v128_xor(v52, v51);
      const v128 v54 = v128_bitselect(v51, v43, v52);
      const v128 v55 = v128_xor(v46, v128_or(load_v128(xs + (u9 + 16u)), v128_andnot(v45, v35)));
      const v128 v56 = v128_xor(v49, v128_bitselect(v48, v40, v50));
      const v128 v57 = v128_xor(v56, v21);
      const v128 v58 = v128_bitselect(v21, v49, v56);
      const v128 v59 = v128_xor(v54, v128_bitselect(v53, v46, v55));
      const v128 v60 = v128_xor(v58, v128_bitselect(v57, v54, v59));
      const v128 v61 = v128_bitselect(v22, v58, v60);
      const v128 v62 = v128_and(v23, v61);
      const v128 v63 = v128_and(v24, v62);
      const v128 v64 = v128_and(v25, v63);
      j = n2;
      v19 = v128_xor(v45, v35);
      v20 = v128_xor(v55, v53);
      v21 = v128_xor(v59, v57);
      v22 = v128_xor(v60, v22);
      v23 = v128_xor(v23, v61);
      v24 = v128_xor(v24, v62);
      v25 = v128_xor(v25, v63);
      v27 = v128_xor(v27, v128_and(v26, v64));
      v26 = v128_xor(v26, v64);
    }
    v128 v65 = v19;
    v128 v66 = v20;
    v128 v67 = v21;
    v128 v68 = v22;
    v128 v69 = v23;
    v128 v70 = v24;
    v128 v71 = v25;
    v128 v72 = v26;
    v128 v73 = v27;
    for (int32_t j2 = j; j2 < p; j2++) {
      const uint32_t u10 = (uint32_t)j2 * p2 + i;
      const v128 v74 = load_v128(xs + u10);
      const v128 v75 = v128_or(load_v128(xs + (u10 + 16u)), v128_not(v128_or(v65, v74)));
      const v128 v76 = v128_and(v66, v75);
      const v128 v77 = v128_and(v67, v76);
      const v128 v78 = v128_and(v68, v77);
      const v128 v79 = v128_and(v69, v78);
      const v128 v80 = v128_and(v70, v79);
      const v128 v81 = v128_and(v71, v80);
      v65 = v128_not(v128_xor(v65, v74));
      v66 = v128_xor(v66, v75);
      v67 = v128_xor(v67, v76);
      v68 = v128_xor(v68, v77);
      v69 = v128_xor(v69, v78);
      v70 = v128_xor(v70, v79);
      v71 = v128_xor(v71, v80);
      v73 = v128_xor(v73, v128_and(v72, v81));
      v72 = v128_xor(v72, v81);
    }
    const v128 v82 = v128_bitselect(v11, v2, v65);
    const v128 v83 = v128_bitselect(v12, v3, v65);
    const v128 v84 = v128_bitselect(v13, v4, v65);
    const v128 v85 = v128_bitselect(v14, v5, v65);
    const v128 v86 = v128_bitselect(v15, v6, v65);
    const v128 v87 = v128_bitselect(v16, v7, v65);
    const v128 v88 = v128_bitselect(v17, v8, v65);
    const v128 v89 = v128_bitselect(v18, v9, v65);
    const v128 v90 = v128_not(v128_xor(v73, v89));
    const v128 v91 = v128_andnot(v90, v128_xor(v72, v88));
    const v128 v92 = v128_or(v128_or(v128_andnot(v73, v89), v128_and(v90, v128_andnot(v72, v88))), v128_and(v91, v128_andnot(v71, v87)));
    const v128 v93 = v128_andnot(v91, v128_xor(v71, v87));
    const v128 v94 = v128_andnot(v93, v128_xor(v70, v86));
    const v128 v95 = v128_andnot(v94, v128_xor(v69, v85));
    const v128 v96 = v128_or(v128_or(v128_or(v92, v128_and(v93, v128_andnot(v70, v86))), v128_and(v94, v128_andnot(v69, v85))), v128_and(v95, v128_andnot(v68, v84)));
    const v128 v97 = v128_andnot(v95, v128_xor(v68, v84));
    const v128 v98 = v128_andnot(v97, v128_xor(v67, v83));
    store_v128(c + i, v128_not(v128_andnot(v128_andnot(v98, v128_xor(v66, v82)), v128_bitselect(v10, v, v65))));
    store_v128(c + (i + 16u), v128_or(v128_or(v96, v128_and(v97, v128_andnot(v67, v83))), v128_and(v98, v128_andnot(v66, v82))));
  }
}

/* kernel.bundle/2 */
static void bundle_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t p, uint32_t p2, const uint8_t *restrict xs, uint8_t *restrict c) {
  (void)grain;
  (void)work;
  // hypervectors.tri:8
  const uint32_t u = to << 5;
  const v128 v = i8x16_splat(-(p & 1));
  const v128 v2 = i8x16_splat(-((p >> 1) & 1));
  const v128 v3 = i8x16_splat(-((p >> 2) & 1));
  const v128 v4 = i8x16_splat(-((p >> 3) & 1));
  const v128 v5 = i8x16_splat(-((p >> 4) & 1));
  const v128 v6 = i8x16_splat(-((p >> 5) & 1));
  const v128 v7 = i8x16_splat(-((p >> 6) & 1));
  const v128 v8 = i8x16_splat(-((p >> 7) & 1));
  const v128 v9 = i8x16_splat(-((p >> 8) & 1));
  const v128 v10 = i8x16_splat(-((p >> 9) & 1));
  const v128 v11 = i8x16_splat(-((p >> 10) & 1));
  const v128 v12 = i8x16_splat(-((p >> 11) & 1));
  const v128 v13 = i8x16_splat(-((p >> 12) & 1));
  const v128 v14 = i8x16_splat(-((p >> 13) & 1));
  const v128 v15 = i8x16_splat(-((p >> 14) & 1));
  const v128 v16 = i8x16_splat(-((p >> 15) & 1));
  const v128 v17 = i8x16_splat(-((p >> 16) & 1));
  const v128 v18 = i8x16_splat(-((p >> 17) & 1));
  const v128 v19 = i8x16_splat(-((p >> 18) & 1));
  const v128 v20 = i8x16_splat(-((p >> 19) & 1));
  const v128 v21 = i8x16_splat(-((p >> 20) & 1));
  const int32_t n = add_i32(p, 1);
  const v128 v22 = i8x16_splat(-(n & 1));
  const v128 v23 = i8x16_splat(-((n >> 1) & 1));
  const v128 v24 = i8x16_splat(-((n >> 2) & 1));
  const v128 v25 = i8x16_splat(-((n >> 3) & 1));
  const v128 v26 = i8x16_splat(-((n >> 4) & 1));
  const v128 v27 = i8x16_splat(-((n >> 5) & 1));
  const v128 v28 = i8x16_splat(-((n >> 6) & 1));
  const v128 v29 = i8x16_splat(-((n >> 7) & 1));
  const v128 v30 = i8x16_splat(-((n >> 8) & 1));
  const v128 v31 = i8x16_splat(-((n >> 9) & 1));
  const v128 v32 = i8x16_splat(-((n >> 10) & 1));
  const v128 v33 = i8x16_splat(-((n >> 11) & 1));
  const v128 v34 = i8x16_splat(-((n >> 12) & 1));
  const v128 v35 = i8x16_splat(-((n >> 13) & 1));
  const v128 v36 = i8x16_splat(-((n >> 14) & 1));
  const v128 v37 = i8x16_splat(-((n >> 15) & 1));
  const v128 v38 = i8x16_splat(-((n >> 16) & 1));
  const v128 v39 = i8x16_splat(-((n >> 17) & 1));
  const v128 v40 = i8x16_splat(-((n >> 18) & 1));
  const v128 v41 = i8x16_splat(-((n >> 19) & 1));
  const v128 v42 = i8x16_splat(-((n >> 20) & 1));
  for (uint32_t i = from << 5; i < u; i = i + 32u) {
    int32_t j = 0;
    v128 v43 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v44 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v45 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v46 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v47 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v48 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v49 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v50 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v51 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v52 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v53 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v54 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v55 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v56 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v57 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v58 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v59 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v60 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v61 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v62 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v63 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const int32_t n2 = add_i32(j, 8);
      if (!(n2 <= p)) break;
      const uint32_t u2 = (uint32_t)j * p2 + i;
      const v128 v64 = load_v128(xs + u2);
      const uint32_t u3 = (uint32_t)add_i32(j, 1) * p2 + i;
      const v128 v65 = load_v128(xs + u3);
      const uint32_t u4 = (uint32_t)add_i32(j, 2) * p2 + i;
      const v128 v66 = load_v128(xs + u4);
      const uint32_t u5 = (uint32_t)add_i32(j, 3) * p2 + i;
      const v128 v67 = load_v128(xs + u5);
      const uint32_t u6 = (uint32_t)add_i32(j, 4) * p2 + i;
      const v128 v68 = load_v128(xs + u6);
      const uint32_t u7 = (uint32_t)add_i32(j, 5) * p2 + i;
      const v128 v69 = load_v128(xs + u7);
      const uint32_t u8 = (uint32_t)add_i32(j, 6) * p2 + i;
      const v128 v70 = load_v128(xs + u8);
      const uint32_t u9 = (uint32_t)add_i32(j, 7) * p2 + i;
      const v128 v71 = load_v128(xs + u9);
      const v128 v72 = v128_xor(v43, v64);
      const v128 v73 = v128_or(load_v128(xs + (u2 + 16u)), v128_not(v128_or(v43, v64)));
      const v128 v74 = v128_xor(v72, v65);
      const v128 v75 = v128_xor(v74, v66);
      const v128 v76 = v128_or(load_v128(xs + (u4 + 16u)), v128_not(v128_or(v74, v66)));
      const v128 v77 = v128_xor(v75, v67);
      const v128 v78 = v128_xor(v77, v68);
      const v128 v79 = v128_or(load_v128(xs + (u6 + 16u)), v128_not(v128_or(v77, v68)));
      const v128 v80 = v128_xor(v78, v69);
      const v128 v81 = v128_xor(v80, v70);
      const v128 v82 = v128_or(load_v128(xs + (u8 + 16u)), v128_not(v128_or(v80, v70)));
      const v128 v83 = v128_xor(v73, v128_or(load_v128(xs + (u3 + 16u)), v128_andnot(v72, v65)));
      const v128 v84 = v128_xor(v83, v44);
      const v128 v85 = v128_bitselect(v44, v73, v83);
      const v128 v86 = v128_xor(v76, v128_or(load_v128(xs + (u5 + 16u)), v128_andnot(v75, v67)));
      const v128 v87 = v128_xor(v86, v84);
      const v128 v88 = v128_xor(v79, v128_or(load_v128(xs + (u7 + 16u)), v128_andnot(v78, v69)));
      const v128 v89 = v128_xor(v88, v87);
      const v128 v90 = v128_bitselect(v87, v79, v88);
      const v128 v91 = v128_xor(v82, v128_or(load_v128(xs + (u9 + 16u)), v128_andnot(v81, v71)));
      const v128 v92 = v128_xor(v85, v128_bitselect(v84, v76, v86));
      const v128 v93 = v128_xor(v92, v45);
      const v128 v94 = v128_bitselect(v45, v85, v92);
      const v128 v95 = v128_xor(v90, v128_bitselect(v89, v82, v91));
      const v128 v96 = v128_xor(v94, v128_bitselect(v93, v90, v95));
      const v128 v97 = v128_bitselect(v46, v94, v96);
      const v128 v98 = v128_and(v47, v97);
      const v128 v99 = v128_and(v48, v98);
      const v128 v100 = v128_and(v49, v99);
      const v128 v101 = v128_and(v50, v100);
      const v128 v102 = v128_and(v51, v101);
      const v128 v103 = v128_and(v52, v102);
      const v128 v104 = v128_and(v53, v103);
      const v128 v105 = v128_and(v54, v104);
      const v128 v106 = v128_and(v55, v105);
      const v128 v107 = v128_and(v56, v106);
      const v128 v108 = v128_and(v57, v107);
      const v128 v109 = v128_and(v58, v108);
      const v128 v110 = v128_and(v59, v109);
      const v128 v111 = v128_and(v60, v110);
      const v128 v112 = v128_and(v61, v111);
      j = n2;
      v43 = v128_xor(v81, v71);
      v44 = v128_xor(v91, v89);
      v45 = v128_xor(v95, v93);
      v46 = v128_xor(v96, v46);
      v47 = v128_xor(v47, v97);
      v48 = v128_xor(v48, v98);
      v49 = v128_xor(v49, v99);
      v50 = v128_xor(v50, v100);
      v51 = v128_xor(v51, v101);
      v52 = v128_xor(v52, v102);
      v53 = v128_xor(v53, v103);
      v54 = v128_xor(v54, v104);
      v55 = v128_xor(v55, v105);
      v56 = v128_xor(v56, v106);
      v57 = v128_xor(v57, v107);
      v58 = v128_xor(v58, v108);
      v59 = v128_xor(v59, v109);
      v60 = v128_xor(v60, v110);
      v61 = v128_xor(v61, v111);
      v63 = v128_xor(v63, v128_and(v62, v112));
      v62 = v128_xor(v62, v112);
    }
    v128 v113 = v43;
    v128 v114 = v44;
    v128 v115 = v45;
    v128 v116 = v46;
    v128 v117 = v47;
    v128 v118 = v48;
    v128 v119 = v49;
    v128 v120 = v50;
    v128 v121 = v51;
    v128 v122 = v52;
    v128 v123 = v53;
    v128 v124 = v54;
    v128 v125 = v55;
    v128 v126 = v56;
    v128 v127 = v57;
    v128 v129 = v58;
    v128 v130 = v59;
    v128 v131 = v60;
    v128 v132 = v61;
    v128 v133 = v62;
    v128 v134 = v63;
    for (int32_t j2 = j; j2 < p; j2++) {
      const uint32_t u10 = (uint32_t)j2 * p2 + i;
      const v128 v135 = load_v128(xs + u10);
      const v128 v136 = v128_or(load_v128(xs + (u10 + 16u)), v128_not(v128_or(v113, v135)));
      const v128 v137 = v128_and(v114, v136);
      const v128 v138 = v128_and(v115, v137);
      const v128 v139 = v128_and(v116, v138);
      const v128 v140 = v128_and(v117, v139);
      const v128 v141 = v128_and(v118, v140);
      const v128 v142 = v128_and(v119, v141);
      const v128 v143 = v128_and(v120, v142);
      const v128 v144 = v128_and(v121, v143);
      const v128 v145 = v128_and(v122, v144);
      const v128 v146 = v128_and(v123, v145);
      const v128 v147 = v128_and(v124, v146);
      const v128 v148 = v128_and(v125, v147);
      const v128 v149 = v128_and(v126, v148);
      const v128 v150 = v128_and(v127, v149);
      const v128 v151 = v128_and(v129, v150);
      const v128 v152 = v128_and(v130, v151);
      const v128 v153 = v128_and(v131, v152);
      const v128 v154 = v128_and(v132, v153);
      v113 = v128_not(v128_xor(v113, v135));
      v114 = v128_xor(v114, v136);
      v115 = v128_xor(v115, v137);
      v116 = v128_xor(v116, v138);
      v117 = v128_xor(v117, v139);
      v118 = v128_xor(v118, v140);
      v119 = v128_xor(v119, v141);
      v120 = v128_xor(v120, v142);
      v121 = v128_xor(v121, v143);
      v122 = v128_xor(v122, v144);
      v123 = v128_xor(v123, v145);
      v124 = v128_xor(v124, v146);
      v125 = v128_xor(v125, v147);
      v126 = v128_xor(v126, v148);
      v127 = v128_xor(v127, v149);
      v129 = v128_xor(v129, v150);
      v130 = v128_xor(v130, v151);
      v131 = v128_xor(v131, v152);
      v132 = v128_xor(v132, v153);
      v134 = v128_xor(v134, v128_and(v133, v154));
      v133 = v128_xor(v133, v154);
    }
    const v128 v155 = v128_bitselect(v23, v2, v113);
    const v128 v156 = v128_bitselect(v24, v3, v113);
    const v128 v157 = v128_bitselect(v25, v4, v113);
    const v128 v158 = v128_bitselect(v26, v5, v113);
    const v128 v159 = v128_bitselect(v27, v6, v113);
    const v128 v160 = v128_bitselect(v28, v7, v113);
    const v128 v161 = v128_bitselect(v29, v8, v113);
    const v128 v162 = v128_bitselect(v30, v9, v113);
    const v128 v163 = v128_bitselect(v31, v10, v113);
    const v128 v164 = v128_bitselect(v32, v11, v113);
    const v128 v165 = v128_bitselect(v33, v12, v113);
    const v128 v166 = v128_bitselect(v34, v13, v113);
    const v128 v167 = v128_bitselect(v35, v14, v113);
    const v128 v168 = v128_bitselect(v36, v15, v113);
    const v128 v169 = v128_bitselect(v37, v16, v113);
    const v128 v170 = v128_bitselect(v38, v17, v113);
    const v128 v171 = v128_bitselect(v39, v18, v113);
    const v128 v172 = v128_bitselect(v40, v19, v113);
    const v128 v173 = v128_bitselect(v41, v20, v113);
    const v128 v174 = v128_bitselect(v42, v21, v113);
    const v128 v175 = v128_not(v128_xor(v134, v174));
    const v128 v176 = v128_andnot(v175, v128_xor(v133, v173));
    const v128 v177 = v128_or(v128_or(v128_andnot(v134, v174), v128_and(v175, v128_andnot(v133, v173))), v128_and(v176, v128_andnot(v132, v172)));
    const v128 v178 = v128_andnot(v176, v128_xor(v132, v172));
    const v128 v179 = v128_andnot(v178, v128_xor(v131, v171));
    const v128 v180 = v128_or(v128_or(v177, v128_and(v178, v128_andnot(v131, v171))), v128_and(v179, v128_andnot(v130, v170)));
    const v128 v181 = v128_andnot(v179, v128_xor(v130, v170));
    const v128 v182 = v128_andnot(v181, v128_xor(v129, v169));
    const v128 v183 = v128_or(v128_or(v180, v128_and(v181, v128_andnot(v129, v169))), v128_and(v182, v128_andnot(v127, v168)));
    const v128 v184 = v128_andnot(v182, v128_xor(v127, v168));
    const v128 v185 = v128_andnot(v184, v128_xor(v126, v167));
    const v128 v186 = v128_or(v128_or(v183, v128_and(v184, v128_andnot(v126, v167))), v128_and(v185, v128_andnot(v125, v166)));
    const v128 v187 = v128_andnot(v185, v128_xor(v125, v166));
    const v128 v188 = v128_andnot(v187, v128_xor(v124, v165));
    const v128 v189 = v128_or(v128_or(v186, v128_and(v187, v128_andnot(v124, v165))), v128_and(v188, v128_andnot(v123, v164)));
    const v128 v190 = v128_andnot(v188, v128_xor(v123, v164));
    const v128 v191 = v128_andnot(v190, v128_xor(v122, v163));
    const v128 v192 = v128_or(v128_or(v189, v128_and(v190, v128_andnot(v122, v163))), v128_and(v191, v128_andnot(v121, v162)));
    const v128 v193 = v128_andnot(v191, v128_xor(v121, v162));
    const v128 v194 = v128_andnot(v193, v128_xor(v120, v161));
    const v128 v195 = v128_or(v128_or(v192, v128_and(v193, v128_andnot(v120, v161))), v128_and(v194, v128_andnot(v119, v160)));
    const v128 v196 = v128_andnot(v194, v128_xor(v119, v160));
    const v128 v197 = v128_andnot(v196, v128_xor(v118, v159));
    const v128 v198 = v128_or(v128_or(v195, v128_and(v196, v128_andnot(v118, v159))), v128_and(v197, v128_andnot(v117, v158)));
    const v128 v199 = v128_andnot(v197, v128_xor(v117, v158));
    const v128 v200 = v128_andnot(v199, v128_xor(v116, v157));
    const v128 v201 = v128_or(v128_or(v198, v128_and(v199, v128_andnot(v116, v157))), v128_and(v200, v128_andnot(v115, v156)));
    const v128 v202 = v128_andnot(v200, v128_xor(v115, v156));
    store_v128(c + i, v128_not(v128_andnot(v128_andnot(v202, v128_xor(v114, v155)), v128_bitselect(v22, v, v113))));
    store_v128(c + (i + 16u), v128_or(v201, v128_and(v202, v128_andnot(v114, v155))));
  }
}

static void bundle_body(const uint8_t *restrict xs, uint8_t *restrict c, int32_t N, int32_t D) {
  // hypervectors.tri:8
  const uint32_t u = (((uint32_t)D + 127u) >> 7) << 5;
  const int32_t n = max_i32(N, 0);
  if (n < 256) {
    const uint32_t u2 = sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32((n > 0 ? (uint32_t)n : 0u) >> 3, 118u), 1u), 480u), 1u);
    const uint32_t u3 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u2, 1u), 1u), 1u), 1u), 1u), 1u);
    const uint32_t u4 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u3, 1u), 1u), 1u), 1u), 1u), 1u);
    const uint32_t u5 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u4, 1u), 1u), 1u), 1u), 1u), 1u);
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
    const uint32_t u16 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u15, 1u), 1u), 1u), 1u), 1u), 1u);
    const uint32_t u17 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u16, 1u), 1u), 1u), 1u), 1u), 1u);
    const uint32_t u18 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u17, 1u), 1u), 1u), 1u), 1u), 1u);
    const uint32_t u19 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u18, 1u), 1u), 1u), 1u), 1u), 1u);
    const uint32_t u20 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u19, 1u), 1u), 1u), 1u), 1u), 1u);
    const uint32_t u21 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u20, 1u), 1u), 1u), 1u), 1u), 1u);
    const uint32_t u22 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u21, 1u), 1u), 1u), 1u), 1u), 1u);
    bundle_1(0u, (u > 0u ? u : 0u) >> 5, 1u, sat_add_u32(sat_add_u32(sat_add_u32(u22, 1u), 1u), 1u), n, u, xs, c);
  } else {
    if (n < 1048576) {
      const uint32_t u23 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32((uint32_t)n >> 3, 142u), 1u), 864u), 1u), 1u);
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
      const uint32_t u39 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u38, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u40 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u39, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u41 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u40, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u42 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u41, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u43 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u42, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u44 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u43, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u45 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u44, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u46 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u45, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u47 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u46, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u48 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u47, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u49 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u48, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u50 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u49, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u51 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u50, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u52 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u51, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u53 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u52, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u54 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u53, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u55 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u54, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u56 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u55, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u57 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u56, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u58 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u57, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u59 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u58, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u60 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u59, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u61 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u60, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u62 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u61, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u63 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u62, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u64 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u63, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u65 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u64, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u66 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u65, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u67 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u66, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u68 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u67, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u69 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u68, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u70 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u69, 1u), 1u), 1u), 1u), 1u), 1u);
      const uint32_t u71 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(u70, 1u), 1u), 1u), 1u), 1u), 1u);
      bundle_2(0u, (u > 0u ? u : 0u) >> 5, 1u, sat_add_u32(sat_add_u32(u71, 1u), 1u), n, u, xs, c);
    } else {
      for (int32_t i = 0; i < D; i++) {
        const uint32_t u72 = (uint32_t)i;
        const uint32_t u73 = (u72 >> 7) << 5;
        const uint32_t u74 = (u72 >> 3) & 15u;
        const int32_t n2 = (int32_t)(u72 & 7u);
        int32_t n3 = 0;
        for (int32_t j = 0; j < N; j++) {
          const uint32_t u75 = (uint32_t)j * u + u73 + u74;
          const int32_t n4 = add_i32(n3, wrap_i32_t1(((load_u8(xs + u75) >> n2) & 1) - (((load_u8(xs + (u75 + 16u)) >> n2) & 1) << 1)));
          n3 = n4;
        }
        const uint32_t u76 = u73 + u74;
        const int32_t n5 = (n3 > 0) - (n3 < 0);
        const int32_t n6 = ~(1 << n2);
        store_u8(c + u76, (uint8_t)((load_u8(c + u76) & n6) | ((n5 & 1) << n2)));
        store_u8(c + (u76 + 16u), (uint8_t)((load_u8(c + (u76 + 16u)) & n6) | (((n5 >> 1) & 1) << n2)));
      }
    }
  }
}

uint32_t bundle(const uint8_t *xs, uint8_t *c, int32_t N, int32_t D) {
  if (N < 0 || D < 0) return 4u;
  if (((double)D / 128.0 + 1.0) * 32.0 * (double)N > 4294967040.0) return 10u;
  if (((double)D / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  bundle_body((const uint8_t *)xs, (uint8_t *)c, N, D);
  return 0u;
}

static int32_t dot_body(const uint8_t *restrict a, const uint8_t *restrict b, int32_t D) {
  // hypervectors.tri:10
  const uint32_t u = (((uint32_t)D + 127u) >> 7) << 5;
  v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  uint32_t i = 0u;
  while (i < u) {
    const uint32_t u2 = min_u32(u, i + 992u);
    uint32_t j = i;
    v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u3 = j + 32u;
      if (!(u3 <= u2)) break;
      const v128 v5 = v128_and(load_v128(a + j), load_v128(b + j));
      const v128 v6 = i8x16_add(v4, i8x16_popcnt(v128_and(v5, v128_xor(load_v128(a + (j + 16u)), load_v128(b + (j + 16u))))));
      j = u3;
      v3 = i8x16_add(v3, i8x16_popcnt(v5));
      v4 = v6;
    }
    i = j;
    v = i32x4_add(v, i32x4_extadd_pairwise_i16x8_u(i16x8_extadd_pairwise_i8x16_u(v3)));
    v2 = i32x4_add(v2, i32x4_extadd_pairwise_i16x8_u(i16x8_extadd_pairwise_i8x16_u(v4)));
  }
  const int32_t n = add_i32(add_i32(i32x4_extract_lane(v, 0), i32x4_extract_lane(v, 1)), add_i32(i32x4_extract_lane(v, 2), i32x4_extract_lane(v, 3)));
  const int32_t n2 = add_i32(add_i32(i32x4_extract_lane(v2, 0), i32x4_extract_lane(v2, 1)), add_i32(i32x4_extract_lane(v2, 2), i32x4_extract_lane(v2, 3)));
  return add_i32(n, mul_i32(n2, -2));
}

uint32_t dot(const uint8_t *a, const uint8_t *b, int32_t D, int32_t *result0) {
  if (D < 0) return 4u;
  if (((double)D / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)D / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  *result0 = dot_body((const uint8_t *)a, (const uint8_t *)b, D);
  return 0u;
}

/* kernel.nearest/1 */
static void nearest_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, const uint8_t *restrict items, int32_t D, const uint8_t *restrict q, uint8_t *restrict p2) {
  (void)grain;
  (void)work;
  (void)D;
  // hypervectors.tri:14
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    const uint32_t u2 = u * p;
    v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    uint32_t j = 0u;
    while (j < p) {
      const uint32_t u3 = min_u32(p, j + 992u);
      uint32_t k = j;
      v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
      for (;;) {
        const uint32_t u4 = k + 32u;
        if (!(u4 <= u3)) break;
        const uint32_t u5 = u2 + k;
        const v128 v5 = v128_and(load_v128(items + u5), load_v128(q + k));
        const v128 v6 = i8x16_add(v4, i8x16_popcnt(v128_and(v5, v128_xor(load_v128(items + (u5 + 16u)), load_v128(q + (k + 16u))))));
        k = u4;
        v3 = i8x16_add(v3, i8x16_popcnt(v5));
        v4 = v6;
      }
      j = k;
      v = i32x4_add(v, i32x4_extadd_pairwise_i16x8_u(i16x8_extadd_pairwise_i8x16_u(v3)));
      v2 = i32x4_add(v2, i32x4_extadd_pairwise_i16x8_u(i16x8_extadd_pairwise_i8x16_u(v4)));
    }
    const int32_t n2 = add_i32(add_i32(i32x4_extract_lane(v, 0), i32x4_extract_lane(v, 1)), add_i32(i32x4_extract_lane(v, 2), i32x4_extract_lane(v, 3)));
    const int32_t n3 = add_i32(add_i32(i32x4_extract_lane(v2, 0), i32x4_extract_lane(v2, 1)), add_i32(i32x4_extract_lane(v2, 2), i32x4_extract_lane(v2, 3)));
    store_i32(p2 + (u << 2), add_i32(n2, mul_i32(n3, -2)));
  }
}

static uint32_t nearest_body(const uint8_t *restrict items, const uint8_t *restrict q, int32_t I, int32_t D, int32_t *r0, int32_t *r1) {
  uint8_t *scratch = NULL;
  // hypervectors.tri:14
  const uint32_t u = (uint32_t)I;
  scratch = scratch_u32(u << 2, 16u);
  if (scratch == NULL) {
    return 42u; // memory
  }
  nearest_1(0u, I > 0 ? u : 0u, 1u, 4538u, (((uint32_t)D + 127u) >> 7) << 5, items, D, q, scratch + 16u);
  // hypervectors.tri:15
  if (I <= 0) {
    free(scratch);
    return 68u; // shape
  }
  const uint32_t u2 = (uint32_t)max_i32(I, 0);
  uint32_t i = 0u;
  v128 v = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
  v128 v2 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
  v128 v3 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
  v128 v4 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
  v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v7 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  v128 v8 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  for (;;) {
    const uint32_t u3 = i + 16u;
    if (!(u3 <= u2)) break;
    const uint32_t u4 = 16u + (i << 2);
    const v128 v9 = load_v128(scratch + u4);
    const v128 v10 = load_v128(scratch + (u4 + 16u));
    const v128 v11 = load_v128(scratch + (u4 + 32u));
    const v128 v12 = load_v128(scratch + (u4 + 48u));
    const v128 v13 = i32x4_splat((int32_t)i);
    const v128 v14 = i32x4_gt_s(v9, v);
    const v128 v15 = i32x4_gt_s(v10, v2);
    const v128 v16 = i32x4_gt_s(v11, v3);
    const v128 v17 = i32x4_gt_s(v12, v4);
    i = u3;
    v = v128_bitselect(v9, v, v14);
    v2 = v128_bitselect(v10, v2, v15);
    v3 = v128_bitselect(v11, v3, v16);
    v4 = v128_bitselect(v12, v4, v17);
    v5 = v128_bitselect(i32x4_add(v13, bits_v128(0x0000000100000000ull, 0x0000000300000002ull)), v5, v14);
    v6 = v128_bitselect(i32x4_add(v13, bits_v128(0x0000000500000004ull, 0x0000000700000006ull)), v6, v15);
    v7 = v128_bitselect(i32x4_add(v13, bits_v128(0x0000000900000008ull, 0x0000000b0000000aull)), v7, v16);
    v8 = v128_bitselect(i32x4_add(v13, bits_v128(0x0000000d0000000cull, 0x0000000f0000000eull)), v8, v17);
  }
  const int32_t n = i32x4_extract_lane(v, 0);
  const int32_t n2 = i32x4_extract_lane(v5, 0);
  const bool c = n > -2147483647 - 1 || (n == -2147483647 - 1 && n2 < 0);
  const int32_t n3 = c ? n : -2147483647 - 1;
  const int32_t n4 = c ? n2 : 0;
  const int32_t n5 = i32x4_extract_lane(v, 1);
  const int32_t n6 = i32x4_extract_lane(v5, 1);
  const bool c2 = n5 > n3 || (n5 == n3 && n6 < n4);
  const int32_t n7 = c2 ? n5 : n3;
  const int32_t n8 = c2 ? n6 : n4;
  const int32_t n9 = i32x4_extract_lane(v, 2);
  const int32_t n10 = i32x4_extract_lane(v5, 2);
  const bool c3 = n9 > n7 || (n9 == n7 && n10 < n8);
  const int32_t n11 = c3 ? n9 : n7;
  const int32_t n12 = c3 ? n10 : n8;
  const int32_t n13 = i32x4_extract_lane(v, 3);
  const int32_t n14 = i32x4_extract_lane(v5, 3);
  const bool c4 = n13 > n11 || (n13 == n11 && n14 < n12);
  const int32_t n15 = c4 ? n13 : n11;
  const int32_t n16 = c4 ? n14 : n12;
  const int32_t n17 = i32x4_extract_lane(v2, 0);
  const int32_t n18 = i32x4_extract_lane(v6, 0);
  const bool c5 = n17 > n15 || (n17 == n15 && n18 < n16);
  const int32_t n19 = c5 ? n17 : n15;
  const int32_t n20 = c5 ? n18 : n16;
  const int32_t n21 = i32x4_extract_lane(v2, 1);
  const int32_t n22 = i32x4_extract_lane(v6, 1);
  const bool c6 = n21 > n19 || (n21 == n19 && n22 < n20);
  const int32_t n23 = c6 ? n21 : n19;
  const int32_t n24 = c6 ? n22 : n20;
  const int32_t n25 = i32x4_extract_lane(v2, 2);
  const int32_t n26 = i32x4_extract_lane(v6, 2);
  const bool c7 = n25 > n23 || (n25 == n23 && n26 < n24);
  const int32_t n27 = c7 ? n25 : n23;
  const int32_t n28 = c7 ? n26 : n24;
  const int32_t n29 = i32x4_extract_lane(v2, 3);
  const int32_t n30 = i32x4_extract_lane(v6, 3);
  const bool c8 = n29 > n27 || (n29 == n27 && n30 < n28);
  const int32_t n31 = c8 ? n29 : n27;
  const int32_t n32 = c8 ? n30 : n28;
  const int32_t n33 = i32x4_extract_lane(v3, 0);
  const int32_t n34 = i32x4_extract_lane(v7, 0);
  const bool c9 = n33 > n31 || (n33 == n31 && n34 < n32);
  const int32_t n35 = c9 ? n33 : n31;
  const int32_t n36 = c9 ? n34 : n32;
  const int32_t n37 = i32x4_extract_lane(v3, 1);
  const int32_t n38 = i32x4_extract_lane(v7, 1);
  const bool c10 = n37 > n35 || (n37 == n35 && n38 < n36);
  const int32_t n39 = c10 ? n37 : n35;
  const int32_t n40 = c10 ? n38 : n36;
  const int32_t n41 = i32x4_extract_lane(v3, 2);
  const int32_t n42 = i32x4_extract_lane(v7, 2);
  const bool c11 = n41 > n39 || (n41 == n39 && n42 < n40);
  const int32_t n43 = c11 ? n41 : n39;
  const int32_t n44 = c11 ? n42 : n40;
  const int32_t n45 = i32x4_extract_lane(v3, 3);
  const int32_t n46 = i32x4_extract_lane(v7, 3);
  const bool c12 = n45 > n43 || (n45 == n43 && n46 < n44);
  const int32_t n47 = c12 ? n45 : n43;
  const int32_t n48 = c12 ? n46 : n44;
  const int32_t n49 = i32x4_extract_lane(v4, 0);
  const int32_t n50 = i32x4_extract_lane(v8, 0);
  const bool c13 = n49 > n47 || (n49 == n47 && n50 < n48);
  const int32_t n51 = c13 ? n49 : n47;
  const int32_t n52 = c13 ? n50 : n48;
  const int32_t n53 = i32x4_extract_lane(v4, 1);
  const int32_t n54 = i32x4_extract_lane(v8, 1);
  const bool c14 = n53 > n51 || (n53 == n51 && n54 < n52);
  const int32_t n55 = c14 ? n53 : n51;
  const int32_t n56 = c14 ? n54 : n52;
  const int32_t n57 = i32x4_extract_lane(v4, 2);
  const int32_t n58 = i32x4_extract_lane(v8, 2);
  const bool c15 = n57 > n55 || (n57 == n55 && n58 < n56);
  const int32_t n59 = c15 ? n57 : n55;
  const int32_t n60 = c15 ? n58 : n56;
  const int32_t n61 = i32x4_extract_lane(v4, 3);
  const int32_t n62 = i32x4_extract_lane(v8, 3);
  const bool c16 = n61 > n59 || (n61 == n59 && n62 < n60);
  int32_t n63 = c16 ? n61 : n59;
  int32_t n64 = c16 ? n62 : n60;
  for (int32_t i2 = (int32_t)i; i2 < I; i2++) {
    const int32_t n65 = load_i32(scratch + (16u + ((uint32_t)i2 << 2)));
    const bool c17 = n65 > n63;
    n63 = c17 ? n65 : n63;
    n64 = c17 ? i2 : n64;
  }
  // hypervectors.tri:16
  uint32_t i3 = 0u;
  v128 v18 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
  v128 v19 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
  v128 v20 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
  v128 v21 = bits_v128(0x8000000080000000ull, 0x8000000080000000ull);
  for (;;) {
    const uint32_t u5 = i3 + 16u;
    if (!(u5 <= u2)) break;
    v18 = i32x4_max_s(v18, load_v128(scratch + (16u + (i3 << 2))));
    v19 = i32x4_max_s(v19, load_v128(scratch + (16u + ((i3 + 4u) << 2))));
    v20 = i32x4_max_s(v20, load_v128(scratch + (16u + ((i3 + 8u) << 2))));
    v21 = i32x4_max_s(v21, load_v128(scratch + (16u + ((i3 + 12u) << 2))));
    i3 = u5;
  }
  uint32_t i4 = i3;
  v128 v22 = i32x4_max_s(i32x4_max_s(i32x4_max_s(v18, v19), v20), v21);
  for (;;) {
    const uint32_t u6 = i4 + 4u;
    if (!(u6 <= u2)) break;
    v22 = i32x4_max_s(v22, load_v128(scratch + (16u + (i4 << 2))));
    i4 = u6;
  }
  const int32_t n66 = max_i32(max_i32(max_i32(i32x4_extract_lane(v22, 0), i32x4_extract_lane(v22, 1)), i32x4_extract_lane(v22, 2)), i32x4_extract_lane(v22, 3));
  int32_t n67 = n66;
  for (int32_t i5 = (int32_t)i4; i5 < I; i5++) {
    n67 = max_i32(n67, load_i32(scratch + (16u + ((uint32_t)i5 << 2))));
  }
  free(scratch);
  scratch = NULL;
  *r0 = n64;
  *r1 = n67;
  return 0u;
}

uint32_t nearest(const uint8_t *items, const uint8_t *q, int32_t I, int32_t D, int32_t *result0, int32_t *result1) {
  if (I < 0 || D < 0) return 4u;
  if (((double)D / 128.0 + 1.0) * 32.0 * (double)I > 4294967040.0) return 10u;
  if (((double)D / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  return nearest_body((const uint8_t *)items, (const uint8_t *)q, I, D, result0, result1);
}

static uint32_t permute_body(const uint8_t *restrict x, uint8_t *restrict y, int32_t by, int32_t D) {
  // hypervectors.tri:19
  const uint32_t u = (uint32_t)D;
  for (int32_t i = 0; i < D; i++) {
    if (D == 0) {
      return 101u; // zero_divisor
    }
    const uint32_t u2 = (uint32_t)rem_i32(add_i32(i, by), D);
    if (u2 >= u) {
      return 131u; // bounds
    }
    const uint32_t u3 = ((u2 >> 7) << 5) + ((u2 >> 3) & 15u);
    const int32_t n = (int32_t)(u2 & 7u);
    const uint32_t u4 = (uint32_t)i;
    const uint32_t u5 = ((u4 >> 7) << 5) + ((u4 >> 3) & 15u);
    const int32_t n2 = (int32_t)(u4 & 7u);
    const int32_t n3 = wrap_i32_t1(((load_u8(x + u3) >> n) & 1) - (((load_u8(x + (u3 + 16u)) >> n) & 1) << 1));
    const int32_t n4 = ~(1 << n2);
    store_u8(y + u5, (uint8_t)((load_u8(y + u5) & n4) | ((n3 & 1) << n2)));
    store_u8(y + (u5 + 16u), (uint8_t)((load_u8(y + (u5 + 16u)) & n4) | (((n3 >> 1) & 1) << n2)));
  }
  return 0u;
}

uint32_t permute(const uint8_t *x, uint8_t *y, int32_t by, int32_t D) {
  if (D < 0) return 4u;
  if (((double)D / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)D / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  return permute_body((const uint8_t *)x, (uint8_t *)y, by, D);
}

static int32_t hamming_body(const uint8_t *restrict a, const uint8_t *restrict b, int32_t D) {
  // hypervectors.tri:22
  const uint32_t u = (((uint32_t)D + 127u) >> 7) << 5;
  v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
  uint32_t i = 0u;
  while (i < u) {
    const uint32_t u2 = min_u32(u, i + 992u);
    uint32_t j = i;
    v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u3 = j + 32u;
      if (!(u3 <= u2)) break;
      const v128 v3 = v128_or(v128_xor(load_v128(a + j), load_v128(b + j)), v128_xor(load_v128(a + (j + 16u)), load_v128(b + (j + 16u))));
      j = u3;
      v2 = i8x16_add(v2, i8x16_popcnt(v3));
    }
    i = j;
    v = i32x4_add(v, i32x4_extadd_pairwise_i16x8_u(i16x8_extadd_pairwise_i8x16_u(v2)));
  }
  const int32_t n = add_i32(add_i32(i32x4_extract_lane(v, 0), i32x4_extract_lane(v, 1)), add_i32(i32x4_extract_lane(v, 2), i32x4_extract_lane(v, 3)));
  return n;
}

uint32_t hamming(const uint8_t *a, const uint8_t *b, int32_t D, int32_t *result0) {
  if (D < 0) return 4u;
  if (((double)D / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)D / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  *result0 = hamming_body((const uint8_t *)a, (const uint8_t *)b, D);
  return 0u;
}

const char *hypervectors_trap(uint32_t status) {
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

const char *hypervectors_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "hypervectors.tri:14:3",
    "hypervectors.tri:15:10",
    "hypervectors.tri:19:68",
    "hypervectors.tri:19:66",
  };
  status >>= 5;
  return status <= 4u ? places[status] : "";
}
