/*
 * divide, checked, exact, looked_up, rounded: kernels in C11, made by trinityc.
 * Build: cc -std=c11 -O3 -march=native -ffp-contract=off -c traps.c, and link with -lm. Contraction of
 * multiplications and additions must stay off, and so must -ffast-math: results are the same bits everywhere then.
 */

#include "traps.h"

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

static inline int32_t load_i32(const uint8_t *p) {
  int32_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline int32_t neg_i32(int32_t a) {
  return (int32_t)(0u - (uint32_t)a);
}

static inline int32_t div_i32(int32_t a, int32_t b) {
  return b == -1 ? neg_i32(a) : a / b;
}

static inline void store_i32(uint8_t *p, int32_t v) {
  memcpy(p, &v, sizeof v);
}

static inline int32_t rem_i32(int32_t a, int32_t b) {
  return b == -1 ? 0 : a % b;
}

static inline int32_t mod_floor_i32(int32_t a, int32_t b) {
  int32_t m = rem_i32(a, b);
  int32_t r = m;
  return r != 0 && (r < 0) != (b < 0) ? m + b : m;
}

static inline bool add_overflows_i32(int32_t a, int32_t b) {
  int64_t r = (int64_t)a + (int64_t)b;
  return r < (-2147483648ll) || r > 2147483647ll;
}

static inline bool mul_overflows_i32(int32_t a, int32_t b) {
  int64_t r = (int64_t)a * (int64_t)b;
  return r < (-2147483648ll) || r > 2147483647ll;
}

static inline void store_i8(uint8_t *p, int8_t v) {
  memcpy(p, &v, sizeof v);
}

static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

static inline void store_u8(uint8_t *p, uint8_t v) {
  memcpy(p, &v, sizeof v);
}

static inline int32_t mul_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a * (uint32_t)b);
}

static inline float load_f32(const uint8_t *p) {
  float v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline float nearest_f32(float a) {
  return nearbyintf(a);
}

static inline void store_i16(uint8_t *p, int16_t v) {
  memcpy(p, &v, sizeof v);
}

/* kernel.divide/1 */
static uint32_t divide_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict q) {
  (void)grain;
  (void)work;
  // traps.tri:5
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i << 2;
    const int32_t n2 = load_i32(y + u);
    if (n2 == 0) {
      return 37u; // zero_divisor
    }
    store_i32(q + u, div_i32(load_i32(x + u), n2));
  }
  return 0u;
}

/* kernel.divide/2 */
static uint32_t divide_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict m) {
  (void)grain;
  (void)work;
  // traps.tri:6
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i << 2;
    const int32_t n2 = load_i32(y + u);
    if (n2 == 0) {
      return 69u; // zero_divisor
    }
    store_i32(m + u, mod_floor_i32(load_i32(x + u), n2));
  }
  return 0u;
}

static uint32_t divide_body(const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict q, uint8_t *restrict m, int32_t N) {
  // traps.tri:5
  const uint32_t u = N > 0 ? (uint32_t)N : 0u;
  const bool c = u >= 293u;
  if (c) {
    const uint32_t status_ = divide_1(0u, u, 1u, 14u, x, y, q);
    if (status_ != 0u) {
      return status_;
    }
  } else {
    for (int32_t i = 0; i < N; i++) {
      const uint32_t u2 = (uint32_t)i << 2;
      const int32_t n = load_i32(y + u2);
      if (n == 0) {
        return 37u; // zero_divisor
      }
      store_i32(q + u2, div_i32(load_i32(x + u2), n));
    }
  }
  // traps.tri:6
  if (c) {
    const uint32_t status_2 = divide_2(0u, u, 1u, 14u, x, y, m);
    if (status_2 != 0u) {
      return status_2;
    }
  } else {
    for (int32_t i2 = 0; i2 < N; i2++) {
      const uint32_t u3 = (uint32_t)i2 << 2;
      const int32_t n2 = load_i32(y + u3);
      if (n2 == 0) {
        return 69u; // zero_divisor
      }
      store_i32(m + u3, mod_floor_i32(load_i32(x + u3), n2));
    }
  }
  return 0u;
}

uint32_t divide(const int32_t *x, const int32_t *y, int32_t *q, int32_t *m, int32_t N) {
  if (N < 0) return 4u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  return divide_body((const uint8_t *)x, (const uint8_t *)y, (uint8_t *)q, (uint8_t *)m, N);
}

/* kernel.checked/1 */
static uint32_t checked_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict s) {
  (void)grain;
  (void)work;
  // traps.tri:10
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i << 2;
    const int32_t n2 = load_i32(x + u);
    const int32_t n3 = load_i32(y + u);
    if (add_overflows_i32(n2, n3)) {
      return 103u; // overflow
    }
    store_i32(s + u, n2 + n3);
  }
  return 0u;
}

/* kernel.checked/2 */
static uint32_t checked_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict p) {
  (void)grain;
  (void)work;
  // traps.tri:11
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i << 2;
    const int32_t n2 = load_i32(x + u);
    const int32_t n3 = load_i32(y + u);
    if (mul_overflows_i32(n2, n3)) {
      return 135u; // overflow
    }
    store_i32(p + u, n2 * n3);
  }
  return 0u;
}

static uint32_t checked_body(const uint8_t *restrict x, const uint8_t *restrict y, uint8_t *restrict s, uint8_t *restrict p, int32_t N) {
  // traps.tri:10
  const uint32_t u = N > 0 ? (uint32_t)N : 0u;
  const bool c = u >= 293u;
  if (c) {
    const uint32_t status_ = checked_1(0u, u, 1u, 14u, x, y, s);
    if (status_ != 0u) {
      return status_;
    }
  } else {
    for (int32_t i = 0; i < N; i++) {
      const uint32_t u2 = (uint32_t)i << 2;
      const int32_t n = load_i32(x + u2);
      const int32_t n2 = load_i32(y + u2);
      if (add_overflows_i32(n, n2)) {
        return 103u; // overflow
      }
      store_i32(s + u2, n + n2);
    }
  }
  // traps.tri:11
  if (c) {
    const uint32_t status_2 = checked_2(0u, u, 1u, 14u, x, y, p);
    if (status_2 != 0u) {
      return status_2;
    }
  } else {
    for (int32_t i2 = 0; i2 < N; i2++) {
      const uint32_t u3 = (uint32_t)i2 << 2;
      const int32_t n3 = load_i32(x + u3);
      const int32_t n4 = load_i32(y + u3);
      if (mul_overflows_i32(n3, n4)) {
        return 135u; // overflow
      }
      store_i32(p + u3, n3 * n4);
    }
  }
  return 0u;
}

uint32_t checked(const int32_t *x, const int32_t *y, int32_t *s, int32_t *p, int32_t N) {
  if (N < 0) return 4u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  return checked_body((const uint8_t *)x, (const uint8_t *)y, (uint8_t *)s, (uint8_t *)p, N);
}

/* kernel.exact/1 */
static uint32_t exact_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, uint8_t *restrict t) {
  (void)grain;
  (void)work;
  // traps.tri:15
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    const int32_t n2 = load_i32(x + (u << 2));
    if (n2 < -13 || n2 > 13) {
      return 166u; // range
    }
    store_i8(t + u, n2);
  }
  return 0u;
}

/* kernel.exact/2 */
static uint32_t exact_2(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, uint8_t *restrict b) {
  (void)grain;
  (void)work;
  // traps.tri:16
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    const int32_t n2 = add_i32(load_i32(x + (u << 2)), 13);
    if (n2 < 0 || n2 > 255) {
      return 198u; // range
    }
    store_u8(b + u, n2);
  }
  return 0u;
}

static uint32_t exact_body(const uint8_t *restrict x, uint8_t *restrict t, uint8_t *restrict b, int32_t N) {
  // traps.tri:15
  const uint32_t u = N > 0 ? (uint32_t)N : 0u;
  if (u >= 456u) {
    const uint32_t status_ = exact_1(0u, u, 1u, 9u, x, t);
    if (status_ != 0u) {
      return status_;
    }
  } else {
    for (int32_t i = 0; i < N; i++) {
      const uint32_t u2 = (uint32_t)i;
      const int32_t n = load_i32(x + (u2 << 2));
      if (n < -13 || n > 13) {
        return 166u; // range
      }
      store_i8(t + u2, n);
    }
  }
  // traps.tri:16
  if (u >= 410u) {
    const uint32_t status_2 = exact_2(0u, u, 1u, 10u, x, b);
    if (status_2 != 0u) {
      return status_2;
    }
  } else {
    for (int32_t i2 = 0; i2 < N; i2++) {
      const uint32_t u3 = (uint32_t)i2;
      const int32_t n2 = add_i32(load_i32(x + (u3 << 2)), 13);
      if (n2 < 0 || n2 > 255) {
        return 198u; // range
      }
      store_u8(b + u3, n2);
    }
  }
  return 0u;
}

uint32_t exact(const int32_t *x, int8_t *t, uint8_t *b, int32_t N) {
  if (N < 0) return 4u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 1.0 > 4294967040.0) return 10u;
  if ((double)N * 1.0 > 4294967040.0) return 10u;
  return exact_body((const uint8_t *)x, (uint8_t *)t, (uint8_t *)b, N);
}

/* kernel.looked_up/1 */
static uint32_t looked_up_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict at, uint32_t p, const uint8_t *restrict table, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // traps.tri:19
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i << 2;
    const uint32_t u2 = (uint32_t)load_i32(at + u);
    if (u2 >= p) {
      return 227u; // bounds
    }
    store_i32(y + u, mul_i32(load_i32(table + (u2 << 2)), 2));
  }
  return 0u;
}

static uint32_t looked_up_body(const uint8_t *restrict table, const uint8_t *restrict at, uint8_t *restrict y, int32_t N) {
  // traps.tri:19
  const uint32_t u = (uint32_t)N;
  const uint32_t u2 = N > 0 ? u : 0u;
  if (u2 >= 256u) {
    const uint32_t status_ = looked_up_1(0u, u2, 1u, 16u, at, u, table, y);
    if (status_ != 0u) {
      return status_;
    }
  } else {
    for (int32_t i = 0; i < N; i++) {
      const uint32_t u3 = (uint32_t)i << 2;
      const uint32_t u4 = (uint32_t)load_i32(at + u3);
      if (u4 >= u) {
        return 227u; // bounds
      }
      store_i32(y + u3, mul_i32(load_i32(table + (u4 << 2)), 2));
    }
  }
  return 0u;
}

uint32_t looked_up(const int32_t *table, const int32_t *at, int32_t *y, int32_t N) {
  if (N < 0) return 4u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  return looked_up_body((const uint8_t *)table, (const uint8_t *)at, (uint8_t *)y, N);
}

/* kernel.rounded/1 */
static uint32_t rounded_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // traps.tri:21
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    const float t = nearest_f32(load_f32(x + (u << 2)));
    if (!(t >= (-32768.0f) && t <= 32767.0f)) {
      return 262u; // range
    }
    store_i16(y + (u << 1), (int16_t)t);
  }
  return 0u;
}

static uint32_t rounded_body(const uint8_t *restrict x, uint8_t *restrict y, int32_t N) {
  // traps.tri:21
  const uint32_t u = N > 0 ? (uint32_t)N : 0u;
  if (u >= 410u) {
    const uint32_t status_ = rounded_1(0u, u, 1u, 10u, x, y);
    if (status_ != 0u) {
      return status_;
    }
  } else {
    for (int32_t i = 0; i < N; i++) {
      const uint32_t u2 = (uint32_t)i;
      const float t = nearest_f32(load_f32(x + (u2 << 2)));
      if (!(t >= (-32768.0f) && t <= 32767.0f)) {
        return 262u; // range
      }
      store_i16(y + (u2 << 1), (int16_t)t);
    }
  }
  return 0u;
}

uint32_t rounded(const float *x, int16_t *y, int32_t N) {
  if (N < 0) return 4u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 2.0 > 4294967040.0) return 10u;
  return rounded_body((const uint8_t *)x, (uint8_t *)y, N);
}

const char *traps_trap(uint32_t status) {
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

const char *traps_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "traps.tri:5:10",
    "traps.tri:6:10",
    "traps.tri:10:10",
    "traps.tri:11:10",
    "traps.tri:15:10",
    "traps.tri:16:10",
    "traps.tri:19:73",
    "traps.tri:21:55",
  };
  status >>= 5;
  return status <= 8u ? places[status] : "";
}
