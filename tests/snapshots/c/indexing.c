/*
 * transpose, transpose_trits, gather, pick_rows, windows, outer, shear: kernels in C11, made by trinityc.
 * Build: cc -std=c11 -O3 -march=native -ffp-contract=off -c indexing.c, and link with -lm. Contraction of
 * multiplications and additions must stay off, and so must -ffast-math: results are the same bits everywhere then.
 */

#include "indexing.h"

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

static inline int16_t load_i16(const uint8_t *p) {
  int16_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline void store_i16(uint8_t *p, int16_t v) {
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

static inline uint8_t load_u8(const uint8_t *p) {
  uint8_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline int8_t wrap_i32_t1(int32_t a) {
  int32_t r = a % 3;
  return (int8_t)(r > 1 ? r - 3 : r < (-1) ? r + 3 : r);
}

static inline int64_t shr_i64(int64_t a, int32_t n) {
  return (int64_t)(a >> (n >= 64 ? 63 : n));
}

static inline void store_u8(uint8_t *p, uint8_t v) {
  memcpy(p, &v, sizeof v);
}

static inline void fill_u8(uint8_t *p, uint8_t byte, uint32_t n) {
  if (n != 0u) memset(p, byte, n);
}

static inline int32_t load_i32(const uint8_t *p) {
  int32_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline void store_i32(uint8_t *p, int32_t v) {
  memcpy(p, &v, sizeof v);
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

static inline void store_v128(uint8_t *p, v128 v) {
  memcpy(p, &v, sizeof v);
}

static inline int32_t i32x4_extract_lane(v128 a, int lane) {
  return a.i32[lane];
}

static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
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

static inline v128 i32x4_replace_lane(v128 a, int32_t b, int lane) {
  a.i32[lane] = (int32_t)b;
  return a;
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

static inline int32_t sub_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a - (uint32_t)b);
}

static inline int32_t max_i32(int32_t a, int32_t b) {
  return a > b ? a : b;
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

/* kernel.transpose/1 */
static void transpose_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t M, uint32_t p, const uint8_t *restrict x, uint32_t p2, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // indexing.tri:4
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    const uint32_t u2 = u * p2;
    for (int32_t j = 0; j < M; j++) {
      const uint32_t u3 = (uint32_t)j;
      store_i16(y + ((u2 + u3) << 1), load_i16(x + ((u3 * p + u) << 1)));
    }
  }
}

static void transpose_body(const uint8_t *restrict x, uint8_t *restrict y, int32_t M, int32_t N) {
  // indexing.tri:4
  const uint32_t u = (uint32_t)N;
  const uint32_t u2 = (uint32_t)M;
  const uint32_t u3 = N > 0 ? u : 0u;
  const uint32_t u4 = sat_add_u32(sat_mul_u32(M > 0 ? u2 : 0u, 17u), 1u);
  if (sat_mul_u32(u3, u4) >= 4096u) {
    transpose_1(0u, u3, 1u, u4, M, u, x, u2, y);
  } else {
    for (int32_t i = 0; i < N; i++) {
      const uint32_t u5 = (uint32_t)i;
      const uint32_t u6 = u5 * u2;
      for (int32_t j = 0; j < M; j++) {
        const uint32_t u7 = (uint32_t)j;
        store_i16(y + ((u6 + u7) << 1), load_i16(x + ((u7 * u + u5) << 1)));
      }
    }
  }
}

uint32_t transpose(const int16_t *x, int16_t *y, int32_t M, int32_t N) {
  if (M < 0 || N < 0) return 4u;
  if ((double)N * 2.0 * (double)M > 4294967040.0) return 10u;
  if ((double)M * 2.0 * (double)N > 4294967040.0) return 10u;
  transpose_body((const uint8_t *)x, (uint8_t *)y, M, N);
  return 0u;
}

/* kernel.transpose_trits/1 */
static uint32_t transpose_trits_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t M, uint32_t p, const uint8_t *restrict x, uint32_t p2, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // indexing.tri:6
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    const uint32_t u2 = (u >> 7) << 5;
    const uint32_t u3 = (u >> 3) & 15u;
    const int32_t n2 = (int32_t)(u & 7u);
    const uint32_t u4 = u * p2;
    for (int32_t j = 0; j < M; j++) {
      const uint32_t u5 = (uint32_t)j;
      const uint32_t u6 = u5 * p + u2 + u3;
      const uint32_t u7 = u5 / 80u;
      const uint32_t u8 = u5 - u7 * 80u;
      const uint32_t u9 = u4 + (u7 << 4) + (u8 & 15u);
      const int32_t n3 = (int32_t)(shr_i64(348345926401ll, (int32_t)(u8 >> 4) << 3) & 255ll);
      const int32_t n4 = load_u8(y + u9);
      if (n3 == 0) {
        return 37u; // zero_divisor
      }
      const int32_t n5 = wrap_i32_t1(((load_u8(x + u6) >> n2) & 1) - (((load_u8(x + (u6 + 16u)) >> n2) & 1) << 1)) + 1 - n4 / n3 % 3;
      store_u8(y + u9, (uint8_t)(n4 + n5 * n3));
    }
  }
  return 0u;
}

static uint32_t transpose_trits_body(const uint8_t *restrict x, uint8_t *restrict y, int32_t M, int32_t N) {
  // indexing.tri:6
  const uint32_t u = (uint32_t)N;
  const uint32_t u2 = (uint32_t)M;
  const uint32_t u3 = ((u2 + 79u) / 80u) << 4;
  fill_u8(y, 121, u * u3);
  const uint32_t status_ = transpose_trits_1(0u, N > 0 ? u : 0u, 1u, sat_add_u32(sat_mul_u32(M > 0 ? u2 : 0u, 54u), 1u), M, ((u + 127u) >> 7) << 5, x, u3, y);
  if (status_ != 0u) {
    return status_;
  }
  return 0u;
}

uint32_t transpose_trits(const uint8_t *x, uint8_t *y, int32_t M, int32_t N) {
  if (M < 0 || N < 0) return 4u;
  if (((double)N / 128.0 + 1.0) * 32.0 * (double)M > 4294967040.0) return 10u;
  if (((double)M / 80.0 + 1.0) * 16.0 * (double)N > 4294967040.0) return 10u;
  return transpose_trits_body((const uint8_t *)x, (uint8_t *)y, M, N);
}

/* kernel.gather/1 */
static uint32_t gather_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict at, uint32_t p, const uint8_t *restrict x, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // indexing.tri:8
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i << 2;
    const uint32_t u2 = (uint32_t)load_i32(at + u);
    if (u2 >= p) {
      return 67u; // bounds
    }
    store_i32(y + u, load_i32(x + (u2 << 2)));
  }
  return 0u;
}

static uint32_t gather_body(const uint8_t *restrict x, const uint8_t *restrict at, uint8_t *restrict y, int32_t N, int32_t K) {
  // indexing.tri:8
  const uint32_t u = (uint32_t)N;
  const uint32_t u2 = K > 0 ? (uint32_t)K : 0u;
  if (u2 >= 274u) {
    const uint32_t status_ = gather_1(0u, u2, 1u, 15u, at, u, x, y);
    if (status_ != 0u) {
      return status_;
    }
  } else {
    for (int32_t i = 0; i < K; i++) {
      const uint32_t u3 = (uint32_t)i << 2;
      const uint32_t u4 = (uint32_t)load_i32(at + u3);
      if (u4 >= u) {
        return 67u; // bounds
      }
      store_i32(y + u3, load_i32(x + (u4 << 2)));
    }
  }
  return 0u;
}

uint32_t gather(const int32_t *x, const int32_t *at, int32_t *y, int32_t N, int32_t K) {
  if (N < 0 || K < 0) return 4u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)K * 4.0 > 4294967040.0) return 10u;
  if ((double)K * 4.0 > 4294967040.0) return 10u;
  return gather_body((const uint8_t *)x, (const uint8_t *)at, (uint8_t *)y, N, K);
}

/* kernel.pick_rows/1 */
static uint32_t pick_rows_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t N, const uint8_t *restrict at, uint32_t p, uint32_t p2, const uint8_t *restrict w, uint32_t p3, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // indexing.tri:10
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    const uint32_t u2 = u << 2;
    const uint32_t u3 = u * p3;
    for (int32_t j = 0; j < N; j++) {
      const uint32_t u4 = (uint32_t)load_i32(at + u2);
      if (u4 >= p) {
        return 99u; // bounds
      }
      const uint32_t u5 = (uint32_t)j;
      const uint32_t u6 = u5 >> 3;
      const int8_t t = wrap_i32_t1(((load_u8(w + (u4 * p2 + ((u5 >> 6) << 4) + (u5 & 15u))) >> (int32_t)(u6 & 6u)) & 3) + -1);
      const uint32_t u7 = u3 + ((u5 >> 7) << 5) + (u6 & 15u);
      const int32_t n2 = (int32_t)(u5 & 7u);
      const int32_t n3 = ~(1 << n2);
      store_u8(y + u7, (uint8_t)((load_u8(y + u7) & n3) | ((t & 1) << n2)));
      store_u8(y + (u7 + 16u), (uint8_t)((load_u8(y + (u7 + 16u)) & n3) | (((t >> 1) & 1) << n2)));
    }
  }
  return 0u;
}

static uint32_t pick_rows_body(const uint8_t *restrict w, const uint8_t *restrict at, uint8_t *restrict y, int32_t M, int32_t N, int32_t K) {
  // indexing.tri:10
  const uint32_t u = (uint32_t)N;
  const uint32_t status_ = pick_rows_1(0u, K > 0 ? (uint32_t)K : 0u, 1u, sat_add_u32(sat_mul_u32(N > 0 ? u : 0u, 59u), 1u), N, at, (uint32_t)M, ((u + 63u) >> 6) << 4, w, ((u + 127u) >> 7) << 5, y);
  if (status_ != 0u) {
    return status_;
  }
  return 0u;
}

uint32_t pick_rows(const uint8_t *w, const int32_t *at, uint8_t *y, int32_t M, int32_t N, int32_t K) {
  if (M < 0 || N < 0 || K < 0) return 4u;
  if (((double)N / 64.0 + 1.0) * 16.0 * (double)M > 4294967040.0) return 10u;
  if ((double)K * 4.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 * (double)K > 4294967040.0) return 10u;
  return pick_rows_body((const uint8_t *)w, (const uint8_t *)at, (uint8_t *)y, M, N, K);
}

static uint32_t windows_body(const uint8_t *restrict x, uint8_t *restrict y, uint8_t *restrict z, int32_t N) {
  // indexing.tri:12
  const uint32_t u = (uint32_t)N;
  // indexing.tri:13
  const int64_t n = (int64_t)N;
  const uint32_t u2 = (uint32_t)(n > 11ll ? 8 : 0);
  uint32_t i = 0u;
  for (;;) {
    const uint32_t u3 = i + 16u;
    if (!(u3 <= u2)) break;
    const uint32_t u4 = i << 2;
    v128 v = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v2 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (int32_t j = 0; j < 5; j++) {
      const uint32_t u5 = ((uint32_t)j << 2) + u4;
      v = i32x4_add(v, load_v128(x + u5));
      v2 = i32x4_add(v2, load_v128(x + (u5 + 16u)));
      v3 = i32x4_add(v3, load_v128(x + (u5 + 32u)));
      v4 = i32x4_add(v4, load_v128(x + (u5 + 48u)));
    }
    store_v128(y + u4, v);
    store_v128(y + (u4 + 16u), v2);
    store_v128(y + (u4 + 32u), v3);
    store_v128(y + (u4 + 48u), v4);
    i = u3;
  }
  const uint32_t u6 = ((u2 > 0u ? u2 : 0u) >> 4) << 4;
  uint32_t i2 = u6;
  for (;;) {
    const uint32_t u7 = i2 + 4u;
    if (!(u7 <= u2)) break;
    const uint32_t u8 = i2 << 2;
    v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (int32_t j2 = 0; j2 < 5; j2++) {
      v5 = i32x4_add(v5, load_v128(x + (((uint32_t)j2 << 2) + u8)));
    }
    store_v128(y + u8, v5);
    i2 = u7;
  }
  for (int32_t i3 = (int32_t)(u6 + (((u6 < u2 ? u2 - u6 : 0u) >> 2) << 2)); i3 < 8; i3++) {
    const uint32_t u9 = (uint32_t)i3 << 2;
    const uint32_t u10 = (uint32_t)((int64_t)i3 + 4ll < n ? 5 : 0);
    uint32_t j3 = 0u;
    v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v7 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v8 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v9 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u11 = j3 + 16u;
      if (!(u11 <= u10)) break;
      v6 = i32x4_add(v6, load_v128(x + (u9 + (j3 << 2))));
      v7 = i32x4_add(v7, load_v128(x + (u9 + ((j3 + 4u) << 2))));
      v8 = i32x4_add(v8, load_v128(x + (u9 + ((j3 + 8u) << 2))));
      v9 = i32x4_add(v9, load_v128(x + (u9 + ((j3 + 12u) << 2))));
      j3 = u11;
    }
    uint32_t j4 = j3;
    v128 v10 = i32x4_add(i32x4_add(i32x4_add(v6, v7), v8), v9);
    for (;;) {
      const uint32_t u12 = j4 + 4u;
      if (!(u12 <= u10)) break;
      v10 = i32x4_add(v10, load_v128(x + (u9 + (j4 << 2))));
      j4 = u12;
    }
    const int32_t n2 = add_i32(add_i32(add_i32(i32x4_extract_lane(v10, 0), i32x4_extract_lane(v10, 1)), i32x4_extract_lane(v10, 2)), i32x4_extract_lane(v10, 3));
    int32_t n3 = n2;
    for (int32_t j5 = (int32_t)j4; j5 < 5; j5++) {
      const uint32_t u13 = (uint32_t)add_i32(i3, j5);
      if (u13 >= u) {
        return 131u; // bounds
      }
      n3 = add_i32(n3, load_i32(x + (u13 << 2)));
    }
    store_i32(y + u9, n3);
  }
  // indexing.tri:14
  const int32_t n4 = add_i32(N, -1);
  const uint32_t u14 = (u + 4294967295u) << 2;
  const uint32_t u15 = (uint32_t)(n > 15ll && n + -8ll >= 0ll && n + -1ll < n ? 8 : 0);
  uint32_t i4 = 0u;
  for (;;) {
    const uint32_t u16 = i4 + 4u;
    if (!(u16 <= u15)) break;
    const uint32_t u17 = 4u + i4 * 8u;
    const v128 v11 = i32x4_replace_lane(i32x4_replace_lane(i32x4_splat(load_i32(x + u17)), load_i32(x + (u17 + 8u)), 1), load_i32(x + (u17 + 16u)), 2);
    const uint32_t u18 = u14 + i4 * 4294967292u;
    const v128 v12 = i32x4_replace_lane(i32x4_replace_lane(i32x4_splat(load_i32(x + u18)), load_i32(x + (u18 + 4294967292u)), 1), load_i32(x + (u18 + 4294967288u)), 2);
    const v128 v13 = i32x4_sub(i32x4_replace_lane(v11, load_i32(x + (u17 + 24u)), 3), i32x4_replace_lane(v12, load_i32(x + (u18 + 4294967284u)), 3));
    store_v128(z + (i4 << 2), v13);
    i4 = u16;
  }
  for (int32_t i5 = (int32_t)(((u15 > 0u ? u15 : 0u) >> 2) << 2); i5 < 8; i5++) {
    const uint32_t u19 = (uint32_t)(i5 * 2 + 1);
    if (u19 >= u) {
      return 163u; // bounds
    }
    const uint32_t u20 = (uint32_t)sub_i32(n4, i5);
    if (u20 >= u) {
      return 195u; // bounds
    }
    store_i32(z + ((uint32_t)i5 << 2), sub_i32(load_i32(x + (u19 << 2)), load_i32(x + (u20 << 2))));
  }
  return 0u;
}

uint32_t windows(const int32_t *x, int32_t *y, int32_t *z, int32_t N) {
  if (N < 0) return 4u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  return windows_body((const uint8_t *)x, (uint8_t *)y, (uint8_t *)z, N);
}

/* kernel.outer/1 */
static void outer_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, uint32_t p, uint8_t *restrict z, int32_t N, const uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // indexing.tri:17
  const int32_t n = (int32_t)to;
  const uint32_t u = (uint32_t)max_i32(N, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = ((u2 >> 7) << 5) + ((u2 >> 3) & 15u);
    const int32_t n2 = (int32_t)(u2 & 7u);
    const uint32_t u4 = u2 * p;
    const v128 v = i8x16_splat(wrap_i32_t1(((load_u8(x + u3) >> n2) & 1) - (((load_u8(x + (u3 + 16u)) >> n2) & 1) << 1)));
    const v128 v2 = i8x16_ne(v, bits_v128(0x0000000000000000ull, 0x0000000000000000ull));
    uint32_t j = 0u;
    for (;;) {
      const uint32_t u5 = j + 16u;
      if (!(u5 <= u)) break;
      const uint32_t u6 = j >> 3;
      const uint32_t u7 = ((j >> 7) << 5) + (u6 & 15u);
      const v128 v3 = i8x16_swizzle(i16x8_splat(load_u16(y + u7)), bits_v128(0x0000000000000000ull, 0x0101010101010101ull));
      const v128 v4 = i8x16_eq(v128_and(v3, bits_v128(0x8040201008040201ull, 0x8040201008040201ull)), bits_v128(0x8040201008040201ull, 0x8040201008040201ull));
      const v128 v5 = i8x16_swizzle(i16x8_splat(load_u16(y + (u7 + 16u))), bits_v128(0x0000000000000000ull, 0x0101010101010101ull));
      const v128 v6 = i8x16_eq(v128_and(v5, bits_v128(0x8040201008040201ull, 0x8040201008040201ull)), bits_v128(0x8040201008040201ull, 0x8040201008040201ull));
      const v128 v7 = i8x16_sub(i8x16_add(v6, v6), v4);
      const v128 v8 = v128_and(v128_or(v128_xor(v, v7), bits_v128(0x0101010101010101ull, 0x0101010101010101ull)), v128_and(v2, i8x16_ne(v7, bits_v128(0x0000000000000000ull, 0x0000000000000000ull))));
      const uint32_t u8 = u4 + ((j >> 6) << 4);
      const int32_t n3 = (int32_t)(u6 & 6u);
      const v128 v9 = v128_bitselect(i8x16_shl(i8x16_add(v8, bits_v128(0x0101010101010101ull, 0x0101010101010101ull)), n3), load_v128(z + u8), i8x16_shl(bits_v128(0x0303030303030303ull, 0x0303030303030303ull), n3));
      store_v128(z + u8, v9);
      j = u5;
    }
    for (int32_t j2 = (int32_t)j; j2 < N; j2++) {
      const uint32_t u9 = (uint32_t)j2;
      const uint32_t u10 = u9 >> 3;
      const uint32_t u11 = ((u9 >> 7) << 5) + (u10 & 15u);
      const int32_t n4 = (int32_t)(u9 & 7u);
      const int8_t t = wrap_i32_t1(((load_u8(x + u3) >> n2) & 1) - (((load_u8(x + (u3 + 16u)) >> n2) & 1) << 1)) * wrap_i32_t1(((load_u8(y + u11) >> n4) & 1) - (((load_u8(y + (u11 + 16u)) >> n4) & 1) << 1));
      const uint32_t u12 = u4 + ((u9 >> 6) << 4) + (u9 & 15u);
      const int32_t n5 = (int32_t)(u10 & 6u);
      store_u8(z + u12, (uint8_t)((load_u8(z + u12) & ~(3 << n5)) | ((t + 1) << n5)));
    }
  }
}

static void outer_body(const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict z, int32_t M, int32_t N) {
  // indexing.tri:17
  const uint32_t u = (uint32_t)M;
  const uint32_t u2 = (((uint32_t)N + 63u) >> 6) << 4;
  fill_u8(z, 85, u * u2);
  const uint32_t u3 = (uint32_t)max_i32(N, 0);
  const uint32_t u4 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32((u3 > 0u ? u3 : 0u) >> 4, 44u), 25u), 1u), 1072u), 1u);
  outer_1(0u, M > 0 ? u : 0u, 1u, u4, x, u2, z, N, y);
}

uint32_t outer(const uint8_t *x, const uint8_t *y, uint8_t *z, int32_t M, int32_t N) {
  if (M < 0 || N < 0) return 4u;
  if (((double)M / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if (((double)N / 64.0 + 1.0) * 16.0 * (double)M > 4294967040.0) return 10u;
  outer_body((const uint8_t *)x, (const uint8_t *)y, (uint8_t *)z, M, N);
  return 0u;
}

/* kernel.shear/1 */
static void shear_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, uint32_t p, uint8_t *restrict x, int32_t N, const uint8_t *restrict by, uint32_t p2) {
  (void)grain;
  (void)work;
  // indexing.tri:20
  const int32_t n = (int32_t)to;
  const uint32_t u = (uint32_t)max_i32(N, 0);
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u2 = (uint32_t)i;
    const uint32_t u3 = u2 * p;
    const v128 v = i32x4_splat(i);
    uint32_t j = 0u;
    for (;;) {
      const uint32_t u4 = j + 4u;
      if (!(u4 <= u)) break;
      const uint32_t u5 = j << 2;
      const uint32_t u6 = u3 + u5;
      const v128 v2 = i32x4_add(i32x4_mul(load_v128(x + u6), bits_v128(0x0000000200000002ull, 0x0000000200000002ull)), i32x4_mul(load_v128(by + u5), v));
      store_v128(x + u6, v2);
      j = u4;
    }
    const uint32_t u7 = u2 * p2;
    for (int32_t j2 = (int32_t)j; j2 < N; j2++) {
      const uint32_t u8 = (uint32_t)j2;
      const uint32_t u9 = (u7 + u8) << 2;
      store_i32(x + u9, add_i32(mul_i32(load_i32(x + u9), 2), mul_i32(load_i32(by + (u8 << 2)), i)));
    }
  }
}

/* kernel.shear/2 */
static void shear_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *p, const uint8_t *restrict by, int32_t p2, uint8_t *p3) {
  (void)grain;
  (void)work;
  // indexing.tri:20
  const uint32_t u = to << 2;
  const v128 v = i32x4_splat(p2);
  for (uint32_t i = from << 2; i < u; i = i + 4u) {
    const uint32_t u2 = i << 2;
    const v128 v2 = i32x4_add(i32x4_mul(load_v128(p + u2), bits_v128(0x0000000200000002ull, 0x0000000200000002ull)), i32x4_mul(load_v128(by + u2), v));
    store_v128(p3 + u2, v2);
  }
}

static int32_t shear_body(uint8_t *restrict x, const uint8_t *restrict by, int32_t M, int32_t N) {
  // indexing.tri:19
  const uint32_t u = (uint32_t)N;
  const uint32_t u2 = u << 2;
  // indexing.tri:20
  const uint32_t u3 = M > 0 ? (uint32_t)M : 0u;
  const uint32_t u4 = (uint32_t)max_i32(N, 0);
  const uint32_t u5 = (u4 > 0u ? u4 : 0u) >> 2;
  const uint32_t u6 = sat_add_u32(sat_add_u32(sat_add_u32(sat_add_u32(sat_mul_u32(u5, 18u), 8u), 1u), 384u), 1u);
  if (u3 >= 4u) {
    shear_1(0u, u3, 1u, u6, u2, x, N, by, u);
  } else {
    const bool c = u5 >= 274u;
    const int32_t n = (int32_t)(u5 << 2);
    for (int32_t i = 0; i < M; i++) {
      const uint32_t u7 = (uint32_t)i;
      const uint32_t u8 = u7 * u2;
      if (c) {
        shear_2(0u, u5, 1u, 15u, x + u8, by, i, x + u8);
      } else {
        const v128 v = i32x4_splat(i);
        uint32_t j = 0u;
        for (;;) {
          const uint32_t u9 = j + 4u;
          if (!(u9 <= u4)) break;
          const uint32_t u10 = j << 2;
          const uint32_t u11 = u8 + u10;
          const v128 v2 = i32x4_add(i32x4_mul(load_v128(x + u11), bits_v128(0x0000000200000002ull, 0x0000000200000002ull)), i32x4_mul(load_v128(by + u10), v));
          store_v128(x + u11, v2);
          j = u9;
        }
      }
      const uint32_t u12 = u7 * u;
      for (int32_t j2 = n; j2 < N; j2++) {
        const uint32_t u13 = (uint32_t)j2;
        const uint32_t u14 = (u12 + u13) << 2;
        store_i32(x + u14, add_i32(mul_i32(load_i32(x + u14), 2), mul_i32(load_i32(by + (u13 << 2)), i)));
      }
    }
  }
  // indexing.tri:21
  int32_t n2 = 0;
  for (int32_t i2 = 0; i2 < M; i2++) {
    const uint32_t u15 = (uint32_t)i2;
    const uint32_t u16 = u15 * u2;
    uint32_t j3 = 0u;
    v128 v3 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v4 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v5 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    v128 v6 = bits_v128(0x0000000000000000ull, 0x0000000000000000ull);
    for (;;) {
      const uint32_t u17 = j3 + 16u;
      if (!(u17 <= u4)) break;
      v3 = i32x4_add(v3, load_v128(x + (u16 + (j3 << 2))));
      v4 = i32x4_add(v4, load_v128(x + (u16 + ((j3 + 4u) << 2))));
      v5 = i32x4_add(v5, load_v128(x + (u16 + ((j3 + 8u) << 2))));
      v6 = i32x4_add(v6, load_v128(x + (u16 + ((j3 + 12u) << 2))));
      j3 = u17;
    }
    uint32_t j4 = j3;
    v128 v7 = i32x4_add(i32x4_add(i32x4_add(v3, v4), v5), v6);
    for (;;) {
      const uint32_t u18 = j4 + 4u;
      if (!(u18 <= u4)) break;
      v7 = i32x4_add(v7, load_v128(x + (u16 + (j4 << 2))));
      j4 = u18;
    }
    const int32_t n3 = add_i32(add_i32(add_i32(n2, i32x4_extract_lane(v7, 0)), i32x4_extract_lane(v7, 1)), i32x4_extract_lane(v7, 2));
    const uint32_t u19 = u15 * u;
    int32_t n4 = add_i32(n3, i32x4_extract_lane(v7, 3));
    for (int32_t j5 = (int32_t)j4; j5 < N; j5++) {
      n4 = add_i32(n4, load_i32(x + ((u19 + (uint32_t)j5) << 2)));
    }
    n2 = n4;
  }
  return n2;
}

uint32_t shear(int32_t *x, const int32_t *by, int32_t M, int32_t N, int32_t *result0) {
  if (M < 0 || N < 0) return 4u;
  if ((double)N * 4.0 * (double)M > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  *result0 = shear_body((uint8_t *)x, (const uint8_t *)by, M, N);
  return 0u;
}

const char *indexing_trap(uint32_t status) {
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

const char *indexing_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "indexing.tri:6:71",
    "indexing.tri:8:66",
    "indexing.tri:10:87",
    "indexing.tri:13:25",
    "indexing.tri:14:10",
    "indexing.tri:14:25",
  };
  status >>= 5;
  return status <= 6u ? places[status] : "";
}
