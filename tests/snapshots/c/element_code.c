/*
 * steps, roots, divisors, kinds, mandelbrot: kernels in C11, made by trinityc.
 * Build: cc -std=c11 -O3 -march=native -ffp-contract=off -c element_code.c, and link with -lm. Contraction of
 * multiplications and additions must stay off, and so must -ffast-math: results are the same bits everywhere then.
 */

#include "element_code.h"

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

static inline int32_t mul_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a * (uint32_t)b);
}

static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

static inline void store_i32(uint8_t *p, int32_t v) {
  memcpy(p, &v, sizeof v);
}

static inline int32_t max_i32(int32_t a, int32_t b) {
  return a > b ? a : b;
}

static inline uint32_t load_u32(const uint8_t *p) {
  uint32_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline void store_u32(uint8_t *p, uint32_t v) {
  memcpy(p, &v, sizeof v);
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

static inline int32_t sub_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a - (uint32_t)b);
}

static inline int32_t min_i32(int32_t a, int32_t b) {
  return a < b ? a : b;
}

/* kernel.steps/1 */
static void steps_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // element_code.tri:15
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i << 2;
    // element_code.tri:7
    int32_t steps2 = 0;
    int32_t n2 = load_i32(x + u);
    while (n2 > 1) {
      // element_code.tri:8
      int32_t n3;
      if (n2 % 2 == 0) {
        n3 = n2 / 2;
      } else {
        n3 = add_i32(mul_i32(n2, 3), 1);
      }
      // element_code.tri:7
      n2 = n3;
      steps2 = add_i32(steps2, 1);
    }
    // element_code.tri:15
    store_i32(y + u, steps2);
  }
}

static uint32_t steps_body(const uint8_t *restrict x, uint8_t *restrict y, int32_t N, int32_t *r0) {
  // element_code.tri:15
  const uint32_t u = N > 0 ? (uint32_t)N : 0u;
  if (u >= 34u) {
    steps_1(0u, u, 1u, 121u, x, y);
  } else {
    for (int32_t i = 0; i < N; i++) {
      const uint32_t u2 = (uint32_t)i << 2;
      // element_code.tri:7
      int32_t steps2 = 0;
      int32_t n = load_i32(x + u2);
      while (n > 1) {
        // element_code.tri:8
        int32_t n2;
        if (n % 2 == 0) {
          n2 = n / 2;
        } else {
          n2 = add_i32(mul_i32(n, 3), 1);
        }
        // element_code.tri:7
        n = n2;
        steps2 = add_i32(steps2, 1);
      }
      // element_code.tri:15
      store_i32(y + u2, steps2);
    }
  }
  // element_code.tri:16
  if (N <= 0) {
    return 36u; // shape
  }
  int32_t n3 = -2147483647 - 1;
  for (int32_t i2 = 0; i2 < N; i2++) {
    // element_code.tri:7
    int32_t steps3 = 0;
    int32_t n4 = load_i32(x + ((uint32_t)i2 << 2));
    while (n4 > 1) {
      // element_code.tri:8
      int32_t n5;
      if (n4 % 2 == 0) {
        n5 = n4 / 2;
      } else {
        n5 = add_i32(mul_i32(n4, 3), 1);
      }
      // element_code.tri:7
      n4 = n5;
      steps3 = add_i32(steps3, 1);
    }
    n3 = max_i32(n3, steps3);
  }
  *r0 = n3;
  return 0u;
}

uint32_t steps(const int32_t *x, int32_t *y, int32_t N, int32_t *result0) {
  if (N < 0) return 4u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  return steps_body((const uint8_t *)x, (uint8_t *)y, N, result0);
}

/* kernel.roots/1 */
static uint32_t roots_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  int32_t leave = 0;
  // element_code.tri:29
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i << 2;
    const uint32_t u2 = load_u32(x + u);
    // element_code.tri:22
    uint32_t u3 = 0u;
    do {
      uint32_t low = 0u;
      uint32_t high = 65536u;
      for (;;) {
        // element_code.tri:23
        if (high - low <= 1u) {
          u3 = low;
          leave = 2;
          break;
        }
        // element_code.tri:24
        const uint32_t mid = (low + high) >> 1;
        // element_code.tri:25
        const bool c = mid * mid <= u2;
        // element_code.tri:22
        low = c ? mid : low;
        high = c ? high : mid;
        continue;
      }
      if (leave == 2) { leave = 0; break; }
      return 65u; // unreachable
    } while (0);
    // element_code.tri:29
    store_u32(y + u, u3);
  }
  return 0u;
}

static uint32_t roots_body(const uint8_t *restrict x, uint8_t *restrict y, int32_t N) {
  int32_t leave = 0;
  // element_code.tri:29
  const uint32_t u = N > 0 ? (uint32_t)N : 0u;
  if (u >= 25u) {
    const uint32_t status_ = roots_1(0u, u, 1u, 170u, x, y);
    if (status_ != 0u) {
      return status_;
    }
  } else {
    for (int32_t i = 0; i < N; i++) {
      const uint32_t u2 = (uint32_t)i << 2;
      const uint32_t u3 = load_u32(x + u2);
      // element_code.tri:22
      uint32_t u4 = 0u;
      do {
        uint32_t low = 0u;
        uint32_t high = 65536u;
        for (;;) {
          // element_code.tri:23
          if (high - low <= 1u) {
            u4 = low;
            leave = 2;
            break;
          }
          // element_code.tri:24
          const uint32_t mid = (low + high) >> 1;
          // element_code.tri:25
          const bool c = mid * mid <= u3;
          // element_code.tri:22
          low = c ? mid : low;
          high = c ? high : mid;
          continue;
        }
        if (leave == 2) { leave = 0; break; }
        return 65u; // unreachable
      } while (0);
      // element_code.tri:29
      store_u32(y + u2, u4);
    }
  }
  return 0u;
}

uint32_t roots(const uint32_t *x, uint32_t *y, int32_t N) {
  if (N < 0) return 4u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  return roots_body((const uint8_t *)x, (uint8_t *)y, N);
}

/* kernel.divisors/1 */
static void divisors_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict x, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  int32_t leave = 0;
  // element_code.tri:40
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i << 2;
    const int32_t n2 = load_i32(x + u);
    int32_t n3 = 0;
    do {
      // element_code.tri:32
      for (int32_t d = 2; d < n2; d++) {
        // element_code.tri:33
        if (mul_i32(d, d) > n2) {
          n3 = n2;
          leave = 2;
          break;
        }
        // element_code.tri:34
        if (n2 % d == 0) {
          n3 = d;
          leave = 2;
          break;
        }
      }
      if (leave == 2) { leave = 0; break; }
      // element_code.tri:31
      n3 = n2;
    } while (0);
    // element_code.tri:40
    store_i32(y + u, n3);
  }
}

static int32_t divisors_body(const uint8_t *restrict x, uint8_t *restrict y, int32_t N) {
  int32_t leave = 0;
  // element_code.tri:40
  const uint32_t u = N > 0 ? (uint32_t)N : 0u;
  if (u >= 27u) {
    divisors_1(0u, u, 1u, 154u, x, y);
  } else {
    for (int32_t i = 0; i < N; i++) {
      const uint32_t u2 = (uint32_t)i << 2;
      const int32_t n = load_i32(x + u2);
      int32_t n2 = 0;
      do {
        // element_code.tri:32
        for (int32_t d = 2; d < n; d++) {
          // element_code.tri:33
          if (mul_i32(d, d) > n) {
            n2 = n;
            leave = 2;
            break;
          }
          // element_code.tri:34
          if (n % d == 0) {
            n2 = d;
            leave = 2;
            break;
          }
        }
        if (leave == 2) { leave = 0; break; }
        // element_code.tri:31
        n2 = n;
      } while (0);
      // element_code.tri:40
      store_i32(y + u2, n2);
    }
  }
  // element_code.tri:41
  int32_t n3 = 0;
  for (int32_t i2 = 0; i2 < N; i2++) {
    const int32_t n4 = load_i32(x + ((uint32_t)i2 << 2));
    bool c;
    if (n4 > 1) {
      int32_t n5 = 0;
      do {
        // element_code.tri:32
        for (int32_t d2 = 2; d2 < n4; d2++) {
          // element_code.tri:33
          if (mul_i32(d2, d2) > n4) {
            n5 = n4;
            leave = 5;
            break;
          }
          // element_code.tri:34
          if (n4 % d2 == 0) {
            n5 = d2;
            leave = 5;
            break;
          }
        }
        if (leave == 5) { leave = 0; break; }
        // element_code.tri:31
        n5 = n4;
      } while (0);
      // element_code.tri:41
      c = n5 == n4;
    } else {
      c = false;
    }
    n3 = add_i32(n3, c);
  }
  return n3;
}

uint32_t divisors(const int32_t *x, int32_t *y, int32_t N, int32_t *result0) {
  if (N < 0) return 4u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  *result0 = divisors_body((const uint8_t *)x, (uint8_t *)y, N);
  return 0u;
}

/* kernel.kinds/1 */
static uint32_t kinds_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, const uint8_t *restrict t, const uint8_t *restrict v, uint8_t *restrict y) {
  (void)grain;
  (void)work;
  // element_code.tri:59
  const int32_t n = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n; i++) {
    const uint32_t u = (uint32_t)i;
    const uint32_t u2 = ((u >> 7) << 5) + ((u >> 3) & 15u);
    const int32_t n2 = (int32_t)(u & 7u);
    const int8_t t2 = wrap_i32_t1(((load_u8(t + u2) >> n2) & 1) - (((load_u8(t + (u2 + 16u)) >> n2) & 1) << 1));
    const uint32_t u3 = u << 2;
    const int32_t n3 = load_i32(v + u3);
    // element_code.tri:45
    int32_t n4 = 0;
    do {
      if (t2 < 0) {
        // element_code.tri:46
        int32_t n5 = 0;
        do {
          if ((uint32_t)n3 <= 9u) {
            n5 = 1;
            break;
          }
          if (n3 == 10 || n3 == 20 || n3 == 30) {
            n5 = 2;
            break;
          }
          n5 = 3;
        } while (0);
        // element_code.tri:45
        n4 = n5;
        break;
      } else if (t2 == 0) {
        n4 = mul_i32(n3, n3);
        break;
      } else {
        n4 = n3 / 7 - n3 % 7;
        break;
      }
      return 97u; // unreachable
    } while (0);
    // element_code.tri:59
    store_i32(y + u3, n4);
  }
  return 0u;
}

static uint32_t kinds_body(const uint8_t *restrict t, const uint8_t *restrict v, uint8_t *restrict y, int32_t N) {
  // element_code.tri:59
  const uint32_t status_ = kinds_1(0u, N > 0 ? (uint32_t)N : 0u, 1u, 40u, t, v, y);
  if (status_ != 0u) {
    return status_;
  }
  return 0u;
}

uint32_t kinds(const uint8_t *t, const int32_t *v, int32_t *y, int32_t N) {
  if (N < 0) return 4u;
  if (((double)N / 128.0 + 1.0) * 32.0 > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  if ((double)N * 4.0 > 4294967040.0) return 10u;
  return kinds_body((const uint8_t *)t, (const uint8_t *)v, (uint8_t *)y, N);
}

/* kernel.mandelbrot/1 */
static void mandelbrot_1(uint32_t from, uint32_t to, uint32_t grain, uint32_t work, int32_t n, uint8_t *restrict m) {
  (void)grain;
  (void)work;
  // element_code.tri:76
  const int32_t n2 = (int32_t)to;
  for (int32_t i = (int32_t)from; i < n2; i++) {
    const int32_t n3 = mul_i32(add_i32(i, -6), 700);
    const uint32_t u = (uint32_t)i * 24u;
    for (int32_t j = 0; j < 24; j++) {
      const int32_t n4 = (j + -18) * 512;
      // element_code.tri:66
      int32_t y = 0;
      int32_t x = 0;
      int32_t n5 = 0;
      int32_t n6;
      for (;;) {
        if (n5 < 50) {
          const int32_t n7 = x / 64;
          const int32_t n8 = mul_i32(n7, n7);
          const int32_t n9 = y / 64;
          const int32_t n10 = mul_i32(n9, n9);
          if (add_i32(n8, n10) <= 16384) {
            y = add_i32(mul_i32(n7 * 2, n9), n3);
            x = add_i32(sub_i32(n8, n10), n4);
            n5++;
            continue;
          }
        }
        n6 = n5;
        break;
      }
      // element_code.tri:76
      store_i32(m + ((u + (uint32_t)j) << 2), min_i32(n, n6));
    }
  }
}

static void mandelbrot_body(uint8_t *restrict m, int32_t n) {
  // element_code.tri:76
  mandelbrot_1(0u, 12u, 1u, 5737u, n, m);
}

uint32_t mandelbrot(int32_t *m, int32_t n) {
  mandelbrot_body((uint8_t *)m, n);
  return 0u;
}

const char *element_code_trap(uint32_t status) {
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

const char *element_code_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "element_code.tri:16:10",
    "element_code.tri:22:3",
    "element_code.tri:45:3",
  };
  status >>= 5;
  return status <= 3u ? places[status] : "";
}
