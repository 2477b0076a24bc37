/*
 * steps, roots, divisors, kinds, mandelbrot: kernels in the Metal Shading Language, made by trinityc.
 * Build: xcrun metal -fno-fast-math -c element_code.metal -o element_code.air && xcrun metallib element_code.air -o element_code.metallib,
 * or MTLDevice.makeLibrary(source:options:) with mathMode = .safe; element_code.swift does that and queues the launches.
 *
 * Integers, trits and traps are the same bits as everywhere. Floats are too where the compiler keeps to IEEE 754 in
 * division and square root, which the language does not promise of all devices.
 *
 * Kernel steps: steps_0, steps_1, one after the other.
 *   x: [50]i32, read, 200 bytes. Rows one after the other.
 *   y: [50]i32, written, 200 bytes. Rows one after the other.
 *   N: 50
 *
 * Kernel roots: roots_0.
 *   x: [50]u32, read, 200 bytes. Rows one after the other.
 *   y: [50]u32, written, 200 bytes. Rows one after the other.
 *   N: 50
 *
 * Kernel divisors: divisors_0, divisors_1, one after the other.
 *   x: [50]i32, read, 200 bytes. Rows one after the other.
 *   y: [50]i32, written, 200 bytes. Rows one after the other.
 *   N: 50
 *
 * Kernel kinds: kinds_0.
 *   t: [50]trit, read, 32 bytes. Each row is ceil(50 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   v: [50]i32, read, 200 bytes. Rows one after the other.
 *   y: [50]i32, written, 200 bytes. Rows one after the other.
 *   N: 50
 *
 * Kernel mandelbrot: mandelbrot_0.
 *   m: [12, 24]i32, written, 1152 bytes. Rows one after the other.
 *   n: i32
 */

#include <metal_stdlib>

#pragma METAL fp math_mode(safe)
#pragma METAL fp contract(off)

static inline int32_t mul_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a * (uint32_t)b);
}

static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

static inline int32_t max_i32(int32_t a, int32_t b) {
  return a > b ? a : b;
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

// steps, element_code.tri:15: 50 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void steps_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *y [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 50u) return;
  // element_code.tri:15
  const uint32_t u = thread_ << 2;
  // element_code.tri:7
  int32_t steps2 = 0;
  int32_t n = (*(device const int32_t *)(x + u));
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
  *(device int32_t *)(y + u) = steps2;
}

// steps, element_code.tri:16: 1 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void steps_1(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *values [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 1u) return;
  (void)thread_;
  // element_code.tri:16
  int32_t n = -2147483647 - 1;
  for (int32_t i = 0; i < 50; i++) {
    // element_code.tri:7
    int32_t steps2 = 0;
    int32_t n2 = (*(device const int32_t *)(x + ((uint32_t)i << 2)));
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
    n = max_i32(n, steps2);
  }
  *(device int32_t *)(values) = n;
}

// roots, element_code.tri:29: 50 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void roots_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *y [[buffer(1)]],
    device metal::atomic_uint *trap_words [[buffer(2)]],
    device uint32_t *trap_status [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 50u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  int32_t leave = 0;
  // element_code.tri:29
  const uint32_t u = thread_ << 2;
  const uint32_t u2 = (*(device const uint32_t *)(x + u));
  // element_code.tri:22
  uint32_t u3 = 0u;
  do {
    uint32_t low = 0u;
    uint32_t high = 65536u;
    for (;;) {
      // element_code.tri:23
      if (high - low <= 1u) {
        u3 = low;
        leave = 1;
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
    if (leave == 1) { leave = 0; break; }
    trap_status[trap_thread] = 33u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // unreachable
  } while (0);
  // element_code.tri:29
  *(device uint32_t *)(y + u) = u3;
}

// divisors, element_code.tri:40: 50 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void divisors_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *y [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 50u) return;
  int32_t leave = 0;
  // element_code.tri:40
  const uint32_t u = thread_ << 2;
  const int32_t n = (*(device const int32_t *)(x + u));
  int32_t n2 = 0;
  do {
    // element_code.tri:32
    for (int32_t d = 2; d < n; d++) {
      // element_code.tri:33
      if (mul_i32(d, d) > n) {
        n2 = n;
        leave = 1;
        break;
      }
      // element_code.tri:34
      if (n % d == 0) {
        n2 = d;
        leave = 1;
        break;
      }
    }
    if (leave == 1) { leave = 0; break; }
    // element_code.tri:31
    n2 = n;
  } while (0);
  // element_code.tri:40
  *(device int32_t *)(y + u) = n2;
}

// divisors, element_code.tri:41: 1 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void divisors_1(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *values [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 1u) return;
  (void)thread_;
  int32_t leave = 0;
  // element_code.tri:41
  int32_t n = 0;
  for (int32_t i = 0; i < 50; i++) {
    const int32_t n2 = (*(device const int32_t *)(x + ((uint32_t)i << 2)));
    bool c;
    if (n2 > 1) {
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
      // element_code.tri:41
      c = n3 == n2;
    } else {
      c = false;
    }
    n = add_i32(n, c);
  }
  *(device int32_t *)(values) = n;
}

// kinds, element_code.tri:59: 50 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void kinds_0(
    device const uint8_t *t [[buffer(0)]],
    device const uint8_t *v [[buffer(1)]],
    device uint8_t *y [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 50u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // element_code.tri:59
  const uint32_t u = ((thread_ >> 7) << 5) + ((thread_ >> 3) & 15u);
  const int32_t n = (int32_t)(thread_ & 7u);
  const int32_t n2 = (((*(device const uint8_t *)(t + u)) >> n) & 1) - ((((*(device const uint8_t *)(t + (u + 16u))) >> n) & 1) << 1);
  const int8_t t2 = wrap_i32_t1(n2);
  const uint32_t u2 = thread_ << 2;
  const int32_t n3 = (*(device const int32_t *)(v + u2));
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
    trap_status[trap_thread] = 65u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // unreachable
  } while (0);
  // element_code.tri:59
  *(device int32_t *)(y + u2) = n4;
}

// mandelbrot, element_code.tri:76: 288 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void mandelbrot_0(
    device uint8_t *m [[buffer(0)]],
    constant int32_t &n [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 288u) return;
  // element_code.tri:76
  const uint32_t u = thread_ / 24u;
  const uint32_t u2 = u * 24u;
  const uint32_t u3 = thread_ - u2;
  const int32_t n2 = mul_i32(add_i32((int32_t)u3, -18), 512);
  const int32_t n3 = mul_i32((int32_t)u + -6, 700);
  // element_code.tri:66
  int32_t y = 0;
  int32_t x = 0;
  int32_t n4 = 0;
  int32_t n5;
  for (;;) {
    if (n4 < 50) {
      const int32_t n6 = x / 64;
      const int32_t n7 = mul_i32(n6, n6);
      const int32_t n8 = y / 64;
      const int32_t n9 = mul_i32(n8, n8);
      if (add_i32(n7, n9) <= 16384) {
        y = add_i32(mul_i32(n6 * 2, n8), n3);
        x = add_i32(sub_i32(n7, n9), n2);
        n4++;
        continue;
      }
    }
    n5 = n4;
    break;
  }
  // element_code.tri:76
  *(device int32_t *)(m + ((u2 + u3) << 2)) = min_i32(n, n5);
}
