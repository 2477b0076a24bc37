/*
 * arithmetic64, unsigned64, words, longest, digits: kernels in C11, made by trinityc.
 * Build: cc -std=c11 -O3 -march=native -ffp-contract=off -c wide_integers.c, and link with -lm. Contraction of
 * multiplications and additions must stay off, and so must -ffast-math: results are the same bits everywhere then.
 */

#include "wide_integers.h"

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

static inline v128 i64x2_add(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.U64 = a.U64 + b.U64;
  return r;
#else
  v128 r;
  for (int i = 0; i < 2; i++) r.u64[i] = (uint64_t)((uint64_t)a.u64[i] + (uint64_t)b.u64[i]);
  return r;
#endif
}

static inline void store_v128(uint8_t *p, v128 v) {
  memcpy(p, &v, sizeof v);
}

static inline v128 i64x2_mul(v128 a, v128 b) {
#if defined(__GNUC__)
  v128 r;
  r.U64 = a.U64 * b.U64;
  return r;
#else
  v128 r;
  for (int i = 0; i < 2; i++) r.u64[i] = (uint64_t)((uint64_t)a.u64[i] * (uint64_t)b.u64[i]);
  return r;
#endif
}

static inline int64_t load_i64(const uint8_t *p) {
  int64_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline int64_t neg_i64(int64_t a) {
  return (int64_t)(0u - (uint64_t)a);
}

static inline int64_t div_i64(int64_t a, int64_t b) {
  return b == -1 ? neg_i64(a) : a / b;
}

static inline void store_i64(uint8_t *p, int64_t v) {
  memcpy(p, &v, sizeof v);
}

static inline int64_t rem_i64(int64_t a, int64_t b) {
  return b == -1 ? 0 : a % b;
}

static inline int32_t max_i32(int32_t a, int32_t b) {
  return a > b ? a : b;
}

static inline int64_t add_i64(int64_t a, int64_t b) {
  return (int64_t)((uint64_t)a + (uint64_t)b);
}

static inline int64_t mul_i64(int64_t a, int64_t b) {
  return (int64_t)((uint64_t)a * (uint64_t)b);
}

static inline uint64_t load_u64(const uint8_t *p) {
  uint64_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline uint64_t rotl_u64(uint64_t a, int32_t n) {
  uint32_t k = ((uint32_t)n) & 63u;
  uint64_t v = (uint64_t)a;
  return (uint64_t)((v << k) | (v >> ((64u - k) & 63u)));
}

static inline void store_u64(uint8_t *p, uint64_t v) {
  memcpy(p, &v, sizeof v);
}

static inline uint64_t min_u64(uint64_t a, uint64_t b) {
  return a < b ? a : b;
}

static inline int32_t popcnt_u64(uint64_t a) {
  a = a - ((a >> 1) & 0x5555555555555555ull);
  a = (a & 0x3333333333333333ull) + ((a >> 2) & 0x3333333333333333ull);
  return (int32_t)((((a + (a >> 4)) & 0x0f0f0f0f0f0f0f0full) * 0x0101010101010101ull) >> 56);
}

static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

static inline bool add_overflows_t27(int64_t a, int64_t b) {
  return b > 0 ? a > 3812798742493ll - b : a < (-3812798742493ll) - b;
}

static inline int64_t add_t27(int64_t a, int64_t b) {
  uint64_t s = (uint64_t)a + (uint64_t)b;
  if (add_overflows_t27(a, b)) s = b > 0 ? s - 7625597484987ull : s + 7625597484987ull;
  return (int64_t)s;
}

static inline int32_t wrap_i64_t20(int64_t a) {
  int64_t r = a % 3486784401ll;
  return (int32_t)(r > 1743392200ll ? r - 3486784401ll : r < (-1743392200ll) ? r + 3486784401ll : r);
}

static inline int64_t wrap_i64_t27(int64_t a) {
  int64_t r = a % 7625597484987ll;
  return (int64_t)(r > 3812798742493ll ? r - 7625597484987ll : r < (-3812798742493ll) ? r + 7625597484987ll : r);
}

static inline int64_t mul_t27(int64_t a, int64_t b) {
  int64_t al = wrap_i64_t20(a), bl = wrap_i64_t20(b);
  int64_t ah = (a - al) / 3486784401ll, bh = (b - bl) / 3486784401ll;
  int64_t p = (int64_t)wrap_i64_t20(ah * bl + al * bh) * 3486784401ll + al * bl;
  return wrap_i64_t27(p);
}

static inline int64_t pow3_t27(int32_t n) {
  int64_t p = 1;
  while (n-- > 0) p = (int64_t)(p * 3);
  return p;
}

static inline int64_t tshr_t27(int64_t a, int32_t n) {
  if (n >= 27) return 0;
  uint64_t d = (uint64_t)pow3_t27(n);
  uint64_t q = ((a < 0 ? 0u - (uint64_t)a : (uint64_t)a) + d / 2u) / d;
  return (int64_t)(a < 0 ? 0u - q : q);
}

static inline int64_t tshl_t27(int64_t a, int32_t n) {
  return n >= 27 ? 0 : mul_t27(a, pow3_t27(n));
}

static inline uint32_t digits_tri(uint32_t a, uint32_t b, int32_t n, uint32_t table) {
  uint32_t r = 0u, weight = 1u;
  while (n-- > 0) {
  r += weight * ((table >> (2u * (3u * (a % 3u) + b % 3u))) & 3u);
  weight *= 3u;
  a /= 3u;
  b /= 3u;
  }
  return r;
}

static inline int64_t lift2_t27(int64_t a, int64_t b, uint32_t table) {
  return (int64_t)(digits_tri((uint32_t)(((uint64_t)a + 3812798742493ull) % 3486784401ull), (uint32_t)(((uint64_t)b + 3812798742493ull) % 3486784401ull), 20, table) + (uint64_t)digits_tri((uint32_t)(((uint64_t)a + 3812798742493ull) / 3486784401ull), (uint32_t)(((uint64_t)b + 3812798742493ull) / 3486784401ull), 7, table) * 3486784401ull - 3812798742493ull);
}

static inline int64_t tmin_t27(int64_t a, int64_t b) {
  return lift2_t27(a, b, 0x24500u);
}

static inline int64_t tmax_t27(int64_t a, int64_t b) {
  return lift2_t27(a, b, 0x2a964u);
}

static inline bool sub_overflows_t40(int64_t a, int64_t b) {
  return b < 0 ? a > 6078832729528464400ll + b : a < (-6078832729528464400ll) + b;
}

static inline int64_t sub_t40(int64_t a, int64_t b) {
  uint64_t s = (uint64_t)a - (uint64_t)b;
  if (sub_overflows_t40(a, b)) s = b < 0 ? s - 12157665459056928801ull : s + 12157665459056928801ull;
  return (int64_t)s;
}

static inline int64_t wrap_i64_t40(int64_t a) {
  return a > 6078832729528464400ll ? (int64_t)((uint64_t)a - 12157665459056928801ull) : a < (-6078832729528464400ll) ? (int64_t)((uint64_t)a + 12157665459056928801ull) : a;
}

static inline int64_t mul_t40(int64_t a, int64_t b) {
  int64_t al = wrap_i64_t20(a), bl = wrap_i64_t20(b);
  int64_t ah = (a - al) / 3486784401ll, bh = (b - bl) / 3486784401ll;
  int64_t p = (int64_t)wrap_i64_t20(ah * bl + al * bh) * 3486784401ll + al * bl;
  return wrap_i64_t40(p);
}

static inline uint8_t load_u8(const uint8_t *p) {
  uint8_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline void store_u8(uint8_t *p, uint8_t v) {
  memcpy(p, &v, sizeof v);
}

static inline int16_t load_i16(const uint8_t *p) {
  int16_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline int16_t pow3_t9(int32_t n) {
  int16_t p = 1;
  while (n-- > 0) p = (int16_t)(p * 3);
  return p;
}

static inline int32_t digit_t9(int16_t a, int32_t i) {
  return (int32_t)(((uint32_t)a + 9841u) / (uint32_t)pow3_t9(i) % 3u);
}

static inline int8_t trit_get_t9(int16_t a, int32_t i) {
  return (int8_t)(digit_t9(a, i) - 1);
}

static inline void store_i32(uint8_t *p, int32_t v) {
  memcpy(p, &v, sizeof v);
}

/* kernel.arithmetic64/1 */
static void arithmetic64_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict s) {
  (void)grain;
  (void)work;
  // wide_integers.tri:5
  const uint32_t u = to << 1;
  for (uint32_t i = from << 1; i < u; i = i + 2u) {
    const uint32_t u2 = i << 3;
    store_v128(s + u2, i64x2_add(load_v128(x + u2), load_v128(y + u2)));
  }
}

/* kernel.arithmetic64/2 */
static void arithmetic64_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict p) {
  (void)grain;
  (void)work;
  // wide_integers.tri:6
  const uint32_t u = to << 1;
  for (uint32_t i = from << 1; i < u; i = i + 2u) {
    const uint32_t u2 = i << 3;
    store_v128(p + u2, i64x2_mul(load_v128(x + u2), load_v128(y + u2)));
  }
}

/* kernel.arithmetic64/3 */
static uint32_t arithmetic64_3(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict q) {
  (void)grain;
  (void)work;
  // wide_integers.tri:7
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i << 3;
    const int64_t n2 = load_i64(y + u);
    if (n2 == 0ll) {
      return 37u; // zero_divisor
    }
    store_i64(q + u, div_i64(load_i64(x + u), n2));
  }
  return 0u;
}

/* kernel.arithmetic64/4 */
static uint32_t arithmetic64_4(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict r) {
  (void)grain;
  (void)work;
  // wide_integers.tri:8
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i << 3;
    const int64_t n2 = load_i64(y + u);
    if (n2 == 0ll) {
      return 69u; // zero_divisor
    }
    store_i64(r + u, rem_i64(load_i64(x + u), n2));
  }
  return 0u;
}

static uint32_t arithmetic64_body(const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict s, uint8_t *restrict p, uint8_t *restrict q, uint8_t *restrict r, int32_t N) {
  // wide_integers.tri:5
  const uint32_t u = (uint32_t)max_i32(N, 0);
  const uint32_t u2 = (u > 0u ? u : 0u) >> 1;
  const bool c = u2 >= 373u;
  if (c) {
    arithmetic64_1(0u, u2, 1u, 11u, x, y, s);
  } else {
    uint32_t i = 0u;
    for (;;) {
      const uint32_t u3 = i + 2u;
      if (!(u3 <= u)) break;
      const uint32_t u4 = i << 3;
      store_v128(s + u4, i64x2_add(load_v128(x + u4), load_v128(y + u4)));
      i = u3;
    }
  }
  const int32_t n = (int32_t)(u2 << 1);
  for (int32_t i2 = n; i2 < N; i2++) {
    const uint32_t u5 = (uint32_t)i2 << 3;
    store_i64(s + u5, add_i64(load_i64(x + u5), load_i64(y + u5)));
  }
  // wide_integers.tri:6
  if (c) {
    arithmetic64_2(0u, u2, 1u, 11u, x, y, p);
  } else {
    uint32_t i3 = 0u;
    for (;;) {
      const uint32_t u6 = i3 + 2u;
      if (!(u6 <= u)) break;
      const uint32_t u7 = i3 << 3;
      store_v128(p + u7, i64x2_mul(load_v128(x + u7), load_v128(y + u7)));
      i3 = u6;
    }
  }
  for (int32_t i4 = n; i4 < N; i4++) {
    const uint32_t u8 = (uint32_t)i4 << 3;
    store_i64(p + u8, mul_i64(load_i64(x + u8), load_i64(y + u8)));
  }
  // wide_integers.tri:7
  const uint32_t u9 = N > 0 ? (uint32_t)N : 0u;
  const bool c2 = u9 >= 293u;
  if (c2) {
    const uint32_t status_ = arithmetic64_3(0u, u9, 1u, 14u, x, y, q);
    if (status_ != 0u) {
      return status_;
    }
  } else {
    for (int32_t i5 = 0; i5 < N; i5++) {
      const uint32_t u10 = (uint32_t)i5 << 3;
      const int64_t n2 = load_i64(y + u10);
      if (n2 == 0ll) {
        return 37u; // zero_divisor
      }
      store_i64(q + u10, div_i64(load_i64(x + u10), n2));
    }
  }
  // wide_integers.tri:8
  if (c2) {
    const uint32_t status_2 = arithmetic64_4(0u, u9, 1u, 14u, x, y, r);
    if (status_2 != 0u) {
      return status_2;
    }
  } else {
    for (int32_t i6 = 0; i6 < N; i6++) {
      const uint32_t u11 = (uint32_t)i6 << 3;
      const int64_t n3 = load_i64(y + u11);
      if (n3 == 0ll) {
        return 69u; // zero_divisor
      }
      store_i64(r + u11, rem_i64(load_i64(x + u11), n3));
    }
  }
  return 0u;
}

uint32_t arithmetic64(const int64_t *x, const int64_t *y, int64_t *s, int64_t *p, int64_t *q, int64_t *r, int32_t N) {
  if (N < 0) return 4u;
  if ((double)N * 8.0 > 4294967040.0) return 10u;
  if ((double)N * 8.0 > 4294967040.0) return 10u;
  if ((double)N * 8.0 > 4294967040.0) return 10u;
  if ((double)N * 8.0 > 4294967040.0) return 10u;
  if ((double)N * 8.0 > 4294967040.0) return 10u;
  if ((double)N * 8.0 > 4294967040.0) return 10u;
  return arithmetic64_body((const uint8_t *)x, (const uint8_t *)y, (uint8_t *)s, (uint8_t *)p, (uint8_t *)q, (uint8_t *)r, N);
}

/* kernel.unsigned64/1 */
static void unsigned64_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, int32_t k, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // wide_integers.tri:12
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i << 3;
    const uint64_t u2 = load_u64(x + u);
    store_u64(y + u, rotl_u64(u2, k) ^ (u2 >> 3));
  }
}

static uint32_t unsigned64_body(const uint8_t *restrict x, uint8_t *restrict y, int32_t k, int32_t N, uint64_t *r0, int32_t *r1) {
  // wide_integers.tri:12
  const uint32_t u = N > 0 ? (uint32_t)N : 0u;
  if (u >= 342u) {
    unsigned64_1(0u, u, 1u, 12u, x, k, y);
  } else {
    for (int32_t i = 0; i < N; i++) {
      const uint32_t u2 = (uint32_t)i << 3;
      const uint64_t u3 = load_u64(x + u2);
      store_u64(y + u2, rotl_u64(u3, k) ^ (u3 >> 3));
    }
  }
  // wide_integers.tri:13
  if (N <= 0) {
    return 100u; // shape
  }
  uint64_t u4 = 18446744073709551615ull;
  for (int32_t i2 = 0; i2 < N; i2++) {
    u4 = min_u64(u4, load_u64(x + ((uint32_t)i2 << 3)));
  }
  // wide_integers.tri:14
  int32_t n = 0;
  for (int32_t i3 = 0; i3 < N; i3++) {
    n = add_i32(n, popcnt_u64(load_u64(x + ((uint32_t)i3 << 3))));
  }
  *r0 = u4;
  *r1 = n;
  return 0u;
}

uint32_t unsigned64(const uint64_t *x, uint64_t *y, int32_t k, int32_t N, uint64_t *result0, int32_t *result1) {
  if (N < 0) return 4u;
  if ((double)N * 8.0 > 4294967040.0) return 10u;
  if ((double)N * 8.0 > 4294967040.0) return 10u;
  return unsigned64_body((const uint8_t *)x, (uint8_t *)y, k, N, result0, result1);
}

/* kernel.words/1 */
static uint32_t words_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict s) {
  (void)grain;
  (void)work;
  // wide_integers.tri:19
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i << 3;
    const int64_t t = load_i64(x + u);
    if (t < -3812798742493ll || t > 3812798742493ll) {
      return 137u; // code
    }
    const int64_t t2 = load_i64(y + u);
    if (t2 < -3812798742493ll || t2 > 3812798742493ll) {
      return 169u; // code
    }
    store_i64(s + u, add_t27(t, t2));
  }
  return 0u;
}

/* kernel.words/2 */
static uint32_t words_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict p) {
  (void)grain;
  (void)work;
  // wide_integers.tri:20
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i << 3;
    const int64_t t = load_i64(x + u);
    if (t < -3812798742493ll || t > 3812798742493ll) {
      return 201u; // code
    }
    const int64_t t2 = load_i64(y + u);
    if (t2 < -3812798742493ll || t2 > 3812798742493ll) {
      return 233u; // code
    }
    store_i64(p + u, mul_t27(t, t2));
  }
  return 0u;
}

/* kernel.words/3 */
static uint32_t words_3(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict t) {
  (void)grain;
  (void)work;
  // wide_integers.tri:21
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i << 3;
    const int64_t t2 = load_i64(x + u);
    if (t2 < -3812798742493ll || t2 > 3812798742493ll) {
      return 265u; // code
    }
    const int64_t t3 = load_i64(y + u);
    if (t3 < -3812798742493ll || t3 > 3812798742493ll) {
      return 297u; // code
    }
    store_i64(t + u, add_t27(tshr_t27(t2, 2), tshl_t27(t3, 1)));
  }
  return 0u;
}

/* kernel.words/4 */
static uint32_t words_4(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict m) {
  (void)grain;
  (void)work;
  // wide_integers.tri:22
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i << 3;
    const int64_t t = load_i64(x + u);
    if (t < -3812798742493ll || t > 3812798742493ll) {
      return 329u; // code
    }
    const int64_t t2 = load_i64(y + u);
    if (t2 < -3812798742493ll || t2 > 3812798742493ll) {
      return 361u; // code
    }
    store_i64(m + u, tmax_t27(tmin_t27(t, t2), -t));
  }
  return 0u;
}

static uint32_t words_body(const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict s, uint8_t *restrict p, uint8_t *restrict t, uint8_t *restrict m, int32_t N) {
  // wide_integers.tri:19
  const uint32_t u = N > 0 ? (uint32_t)N : 0u;
  const bool c = u >= 293u;
  if (c) {
    const uint32_t status_ = words_1(0u, u, 1u, 14u, x, y, s);
    if (status_ != 0u) {
      return status_;
    }
  } else {
    for (int32_t i = 0; i < N; i++) {
      const uint32_t u2 = (uint32_t)i << 3;
      const int64_t t2 = load_i64(x + u2);
      if (t2 < -3812798742493ll || t2 > 3812798742493ll) {
        return 137u; // code
      }
      const int64_t t3 = load_i64(y + u2);
      if (t3 < -3812798742493ll || t3 > 3812798742493ll) {
        return 169u; // code
      }
      store_i64(s + u2, add_t27(t2, t3));
    }
  }
  // wide_integers.tri:20
  if (c) {
    const uint32_t status_2 = words_2(0u, u, 1u, 14u, x, y, p);
    if (status_2 != 0u) {
      return status_2;
    }
  } else {
    for (int32_t i2 = 0; i2 < N; i2++) {
      const uint32_t u3 = (uint32_t)i2 << 3;
      const int64_t t4 = load_i64(x + u3);
      if (t4 < -3812798742493ll || t4 > 3812798742493ll) {
        return 201u; // code
      }
      const int64_t t5 = load_i64(y + u3);
      if (t5 < -3812798742493ll || t5 > 3812798742493ll) {
        return 233u; // code
      }
      store_i64(p + u3, mul_t27(t4, t5));
    }
  }
  // wide_integers.tri:21
  const bool c2 = u >= 256u;
  if (c2) {
    const uint32_t status_3 = words_3(0u, u, 1u, 16u, x, y, t);
    if (status_3 != 0u) {
      return status_3;
    }
  } else {
    for (int32_t i3 = 0; i3 < N; i3++) {
      const uint32_t u4 = (uint32_t)i3 << 3;
      const int64_t t6 = load_i64(x + u4);
      if (t6 < -3812798742493ll || t6 > 3812798742493ll) {
        return 265u; // code
      }
      const int64_t t7 = load_i64(y + u4);
      if (t7 < -3812798742493ll || t7 > 3812798742493ll) {
        return 297u; // code
      }
      store_i64(t + u4, add_t27(tshr_t27(t6, 2), tshl_t27(t7, 1)));
    }
  }
  // wide_integers.tri:22
  if (c2) {
    const uint32_t status_4 = words_4(0u, u, 1u, 16u, x, y, m);
    if (status_4 != 0u) {
      return status_4;
    }
  } else {
    for (int32_t i4 = 0; i4 < N; i4++) {
      const uint32_t u5 = (uint32_t)i4 << 3;
      const int64_t t8 = load_i64(x + u5);
      if (t8 < -3812798742493ll || t8 > 3812798742493ll) {
        return 329u; // code
      }
      const int64_t t9 = load_i64(y + u5);
      if (t9 < -3812798742493ll || t9 > 3812798742493ll) {
        return 361u; // code
      }
      store_i64(m + u5, tmax_t27(tmin_t27(t8, t9), -t8));
    }
  }
  return 0u;
}

uint32_t words(const int64_t *x, const int64_t *y, int64_t *s, int64_t *p, int64_t *t, int64_t *m, int32_t N) {
  if (N < 0) return 4u;
  if ((double)N * 8.0 > 4294967040.0) return 10u;
  if ((double)N * 8.0 > 4294967040.0) return 10u;
  if ((double)N * 8.0 > 4294967040.0) return 10u;
  if ((double)N * 8.0 > 4294967040.0) return 10u;
  if ((double)N * 8.0 > 4294967040.0) return 10u;
  if ((double)N * 8.0 > 4294967040.0) return 10u;
  return words_body((const uint8_t *)x, (const uint8_t *)y, (uint8_t *)s, (uint8_t *)p, (uint8_t *)t, (uint8_t *)m, N);
}

/* kernel.longest/1 */
static uint32_t longest_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict d) {
  (void)grain;
  (void)work;
  // wide_integers.tri:26
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i << 3;
    const int64_t t = load_i64(x + u);
    if (t < -6078832729528464400ll || t > 6078832729528464400ll) {
      return 393u; // code
    }
    const int64_t t2 = load_i64(y + u);
    if (t2 < -6078832729528464400ll || t2 > 6078832729528464400ll) {
      return 425u; // code
    }
    store_i64(d + u, sub_t40(t, t2));
  }
  return 0u;
}

/* kernel.longest/2 */
static uint32_t longest_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict p) {
  (void)grain;
  (void)work;
  // wide_integers.tri:27
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i << 3;
    const int64_t t = load_i64(x + u);
    if (t < -6078832729528464400ll || t > 6078832729528464400ll) {
      return 457u; // code
    }
    const int64_t t2 = load_i64(y + u);
    if (t2 < -6078832729528464400ll || t2 > 6078832729528464400ll) {
      return 489u; // code
    }
    store_i64(p + u, mul_t40(t, t2));
  }
  return 0u;
}

static uint32_t longest_body(const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict d, uint8_t *restrict p, uint8_t *restrict order, int32_t N) {
  // wide_integers.tri:26
  const uint32_t u = N > 0 ? (uint32_t)N : 0u;
  const bool c = u >= 293u;
  if (c) {
    const uint32_t status_ = longest_1(0u, u, 1u, 14u, x, y, d);
    if (status_ != 0u) {
      return status_;
    }
  } else {
    for (int32_t i = 0; i < N; i++) {
      const uint32_t u2 = (uint32_t)i << 3;
      const int64_t t = load_i64(x + u2);
      if (t < -6078832729528464400ll || t > 6078832729528464400ll) {
        return 393u; // code
      }
      const int64_t t2 = load_i64(y + u2);
      if (t2 < -6078832729528464400ll || t2 > 6078832729528464400ll) {
        return 425u; // code
      }
      store_i64(d + u2, sub_t40(t, t2));
    }
  }
  // wide_integers.tri:27
  if (c) {
    const uint32_t status_2 = longest_2(0u, u, 1u, 14u, x, y, p);
    if (status_2 != 0u) {
      return status_2;
    }
  } else {
    for (int32_t i2 = 0; i2 < N; i2++) {
      const uint32_t u3 = (uint32_t)i2 << 3;
      const int64_t t3 = load_i64(x + u3);
      if (t3 < -6078832729528464400ll || t3 > 6078832729528464400ll) {
        return 457u; // code
      }
      const int64_t t4 = load_i64(y + u3);
      if (t4 < -6078832729528464400ll || t4 > 6078832729528464400ll) {
        return 489u; // code
      }
      store_i64(p + u3, mul_t40(t3, t4));
    }
  }
  // wide_integers.tri:28
  for (int32_t i3 = 0; i3 < N; i3++) {
    const uint32_t u4 = (uint32_t)i3;
    const uint32_t u5 = u4 << 3;
    const int64_t t5 = load_i64(x + u5);
    if (t5 < -6078832729528464400ll || t5 > 6078832729528464400ll) {
      return 521u; // code
    }
    const int64_t t6 = load_i64(y + u5);
    if (t6 < -6078832729528464400ll || t6 > 6078832729528464400ll) {
      return 553u; // code
    }
    const uint32_t u6 = ((u4 >> 7) << 5) + ((u4 >> 3) & 15u);
    const int32_t n = (int32_t)(u4 & 7u);
    const int32_t n2 = (t5 > t6) - (t5 < t6);
    const int32_t n3 = ~(1 << n);
    store_u8(order + u6, (uint8_t)((load_u8(order + u6) & n3) | ((n2 & 1) << n)));
    store_u8(order + (u6 + 16u), (uint8_t)((load_u8(order + (u6 + 16u)) & n3) | (((n2 >> 1) & 1) << n)));
  }
  return 0u;
}

uint32_t longest(const int64_t *x, const int64_t *y, int64_t *d, int64_t *p, uint8_t *order, int32_t N) {
  if (N < 0) return 4u;
  if ((double)N * 8.0 > 4294967040.0) return 10u;
  if ((double)N * 8.0 > 4294967040.0) return 10u;
  if ((double)N * 8.0 > 4294967040.0) return 10u;
  if ((double)N * 8.0 > 4294967040.0) return 10u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  return longest_body((const uint8_t *)x, (const uint8_t *)y, (uint8_t *)d, (uint8_t *)p, (uint8_t *)order, N);
}

/* kernel.digits/1 */
static uint32_t digits_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, uint32_t p, uint8_t *restrict d) {
  (void)grain;
  (void)work;
  // wide_integers.tri:32
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    const uint32_t u2 = u << 1;
    const uint32_t u3 = u * p;
    for (int32_t j = 0; j < 9; j++) {
      const int16_t t = load_i16(x + u2);
      if (t < -9841 || t > 9841) {
        return 585u; // code
      }
      if (j < 0 || j >= 9) {
        return 611u; // bounds
      }
      const uint32_t u4 = (uint32_t)j;
      const uint32_t u5 = u3 + ((u4 >> 7) << 5) + ((u4 >> 3) & 15u);
      const int32_t n2 = (int32_t)(u4 & 7u);
      const int32_t n3 = trit_get_t9(t, j);
      const int32_t n4 = ~(1 << n2);
      store_u8(d + u5, (uint8_t)((load_u8(d + u5) & n4) | ((n3 & 1) << n2)));
      store_u8(d + (u5 + 16u), (uint8_t)((load_u8(d + (u5 + 16u)) & n4) | (((n3 >> 1) & 1) << n2)));
    }
  }
  return 0u;
}

/* kernel.digits/2 */
static uint32_t digits_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, uint8_t *restrict total) {
  (void)grain;
  (void)work;
  // wide_integers.tri:33
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    const uint32_t u2 = u << 1;
    int32_t n2 = 0;
    for (int32_t j = 0; j < 9; j++) {
      const int16_t t = load_i16(x + u2);
      if (t < -9841 || t > 9841) {
        return 649u; // code
      }
      if (j < 0 || j >= 9) {
        return 675u; // bounds
      }
      n2 = add_i32(n2, trit_get_t9(t, j));
    }
    store_i32(total + (u << 2), n2);
  }
  return 0u;
}

static uint32_t digits_body(const uint8_t *restrict x, uint8_t *restrict d, uint8_t *restrict total, int32_t N) {
  // wide_integers.tri:32
  const uint32_t u = N > 0 ? (uint32_t)N : 0u;
  if (u >= 12u) {
    const uint32_t status_ = digits_1(0u, u, 1u, 361u, x, 32u, d);
    if (status_ != 0u) {
      return status_;
    }
  } else {
    for (int32_t i = 0; i < N; i++) {
      const uint32_t u2 = (uint32_t)i;
      const uint32_t u3 = u2 << 1;
      const uint32_t u4 = u2 * 32u;
      for (int32_t j = 0; j < 9; j++) {
        const int16_t t = load_i16(x + u3);
        if (t < -9841 || t > 9841) {
          return 585u; // code
        }
        if (j < 0 || j >= 9) {
          return 611u; // bounds
        }
        const uint32_t u5 = (uint32_t)j;
        const uint32_t u6 = u4 + ((u5 >> 7) << 5) + ((u5 >> 3) & 15u);
        const int32_t n = (int32_t)(u5 & 7u);
        const int32_t n2 = trit_get_t9(t, j);
        const int32_t n3 = ~(1 << n);
        store_u8(d + u6, (uint8_t)((load_u8(d + u6) & n3) | ((n2 & 1) << n)));
        store_u8(d + (u6 + 16u), (uint8_t)((load_u8(d + (u6 + 16u)) & n3) | (((n2 >> 1) & 1) << n)));
      }
    }
  }
  // wide_integers.tri:33
  if (u >= 44u) {
    const uint32_t status_2 = digits_2(0u, u, 1u, 95u, x, total);
    if (status_2 != 0u) {
      return status_2;
    }
  } else {
    for (int32_t i2 = 0; i2 < N; i2++) {
      const uint32_t u7 = (uint32_t)i2;
      const uint32_t u8 = u7 << 1;
      int32_t n4 = 0;
      for (int32_t j2 = 0; j2 < 9; j2++) {
        const int16_t t2 = load_i16(x + u8);
        if (t2 < -9841 || t2 > 9841) {
          return 649u; // code
        }
        if (j2 < 0 || j2 >= 9) {
          return 675u; // bounds
        }
        n4 = add_i32(n4, trit_get_t9(t2, j2));
      }
      store_i32(total + (u7 << 2), n4);
    }
  }
  return 0u;
}

uint32_t digits(const int16_t *x, uint8_t *d, int32_t *total, int32_t N) {
  if (N < 0) return 4u;
  if ((double)N * 2.0 > 4294967040.0) return 10u;
  if ((9.0 / 128.0 + 1.0) * 32.0 * (double)N > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  return digits_body((const uint8_t *)x, (uint8_t *)d, (uint8_t *)total, N);
}

const char *wide_integers_trap(uint32_t status) {
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

const char *wide_integers_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "wide_integers.tri:7:10",
    "wide_integers.tri:8:10",
    "wide_integers.tri:13:9",
    "wide_integers.tri:19:10",
    "wide_integers.tri:19:17",
    "wide_integers.tri:20:10",
    "wide_integers.tri:20:17",
    "wide_integers.tri:21:11",
    "wide_integers.tri:21:25",
    "wide_integers.tri:22:11",
    "wide_integers.tri:22:18",
    "wide_integers.tri:26:10",
    "wide_integers.tri:26:17",
    "wide_integers.tri:27:10",
    "wide_integers.tri:27:17",
    "wide_integers.tri:28:14",
    "wide_integers.tri:28:23",
    "wide_integers.tri:32:22",
    "wide_integers.tri:32:13",
    "wide_integers.tri:33:42",
    "wide_integers.tri:33:33",
  };
  status >>= 5;
  return status <= 21u ? places[status] : "";
}
