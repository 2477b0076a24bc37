/*
 * convolve, pool, life, gradient, histogram: kernels in the Metal Shading Language, made by trinityc.
 * Build: xcrun metal -fno-fast-math -c images.metal -o images.air && xcrun metallib images.air -o images.metallib,
 * or MTLDevice.makeLibrary(source:options:) with mathMode = .safe; images.swift does that and queues the launches.
 *
 * Integers, trits and traps are the same bits as everywhere. Floats are too where the compiler keeps to IEEE 754 in
 * division and square root, which the language does not promise of all devices.
 *
 * Kernel convolve: convolve_0.
 *   x: [3, 10, 13]i8, read, 390 bytes. Rows one after the other.
 *   w: [2, 3, 3, 3]trit, read, 576 bytes. Each row is ceil(3 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   y: [2, 10, 13]i32, written, 1040 bytes. Rows one after the other.
 *   C: 3
 *   H: 10
 *   W: 13
 *   F: 2
 *
 * Kernel pool: pool_0.
 *   x: [2, 10, 13]i32, read, 1040 bytes. Rows one after the other.
 *   y: [2, 5, 6]i32, written, 240 bytes. Rows one after the other.
 *   F: 2
 *   H: 10
 *   W: 13
 *
 * Kernel life: life_0, life_1, life_2, one after the other.
 *   x: [10, 13]bool, read, 130 bytes. Rows one after the other, bytes 0 or 1.
 *   y: [10, 13]bool, read and written, 130 bytes. Rows one after the other, bytes 0 or 1.
 *   H: 10
 *   W: 13
 *
 * Kernel gradient: gradient_0.
 *   x: [10, 13]u8, read, 130 bytes. Rows one after the other.
 *   g: [10, 13]trit, read and written, 320 bytes. Each row is ceil(13 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   H: 10
 *   W: 13
 *
 * Kernel histogram: histogram_0.
 *   x: [10, 13]u8, read, 130 bytes. Rows one after the other.
 *   n: [16]i32, written, 64 bytes. Rows one after the other.
 *   H: 10
 *   W: 13
 */

#include <metal_stdlib>

#pragma METAL fp math_mode(safe)
#pragma METAL fp contract(off)

static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

static inline int32_t max_i32(int32_t a, int32_t b) {
  return a > b ? a : b;
}

static inline int32_t min_i32(int32_t a, int32_t b) {
  return a < b ? a : b;
}

static inline int8_t wrap_i32_t1(int32_t a) {
  int32_t r = a % 3;
  return (int8_t)(r > 1 ? r - 3 : r < (-1) ? r + 3 : r);
}

static inline int32_t mul_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a * (uint32_t)b);
}

// convolve, images.tri:5: 260 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void convolve_0(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *w [[buffer(1)]],
    device uint8_t *y [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 260u) return;
  // images.tri:5
  const uint32_t u = thread_ / 13u;
  const uint32_t u2 = thread_ - u * 13u;
  const int32_t j = (int32_t)u2;
  const uint32_t u3 = u / 10u;
  const uint32_t u4 = u3 * 10u;
  const uint32_t u5 = u - u4;
  const int32_t i = (int32_t)u5;
  const uint32_t u6 = u3 * 3u;
  int32_t n = 0;
  for (int32_t i2 = 0; i2 < 3; i2++) {
    const uint32_t u7 = (uint32_t)i2;
    const uint32_t u8 = (u6 + u7) * 3u;
    // images.tri:6
    const uint32_t u9 = u7 * 10u;
    // images.tri:5
    int32_t n2 = n;
    for (int32_t j2 = 0; j2 < 3; j2++) {
      const uint32_t u10 = (u8 + (uint32_t)j2) * 32u;
      // images.tri:6
      const int32_t n3 = add_i32(add_i32(i, j2), -1);
      const uint32_t u11 = (u9 + (uint32_t)min_i32(max_i32(n3, 0), 9)) * 13u;
      // images.tri:16
      const bool c = (uint32_t)n3 <= 9u;
      // images.tri:5
      int32_t n4 = n2;
      for (int32_t k = 0; k < 3; k++) {
        const uint32_t u12 = (uint32_t)k;
        const uint32_t u13 = u10 + ((u12 >> 7) << 5) + ((u12 >> 3) & 15u);
        const int32_t n5 = (int32_t)(u12 & 7u);
        const int32_t n6 = (((*(device const uint8_t *)(w + u13)) >> n5) & 1) - ((((*(device const uint8_t *)(w + (u13 + 16u))) >> n5) & 1) << 1);
        // images.tri:6
        const int32_t n7 = add_i32(add_i32(j, k), -1);
        // images.tri:16
        const int32_t n8 = c && n7 >= 0 && n7 < 13 ? (*(device const int8_t *)(x + (u11 + (uint32_t)min_i32(max_i32(n7, 0), 12)))) : 0;
        // images.tri:5
        n4 = add_i32(n4, wrap_i32_t1(n6) * n8);
      }
      n2 = n4;
    }
    n = n2;
  }
  *(device int32_t *)(y + (((u4 + u5) * 13u + u2) << 2)) = n;
}

// pool, images.tri:20: 60 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void pool_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *y [[buffer(1)]],
    device metal::atomic_uint *trap_words [[buffer(2)]],
    device uint32_t *trap_status [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 60u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // images.tri:20
  const uint32_t u = thread_ / 6u;
  const uint32_t u2 = thread_ - u * 6u;
  const uint32_t u3 = u / 5u;
  const uint32_t u4 = u3 * 5u;
  const uint32_t u5 = u - u4;
  const int32_t n = mul_i32((int32_t)u5, 2);
  const int32_t n2 = mul_i32((int32_t)u2, 2);
  const uint32_t u6 = u3 * 10u;
  const uint32_t u7 = (uint32_t)n2;
  int32_t n3 = -2147483647 - 1;
  for (int32_t i = 0; i < 2; i++) {
    const uint32_t u8 = (uint32_t)add_i32(n, i);
    const bool c = u8 >= 10u;
    int32_t n4 = n3;
    uint32_t u9 = ((u6 + u8) * 13u + u7) << 2;
    for (int32_t j = 0; j < 2; j++) {
      if (c) {
        trap_status[trap_thread] = 35u;
        metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
        return; // bounds
      }
      if ((uint32_t)add_i32(n2, j) >= 13u) {
        trap_status[trap_thread] = 35u;
        metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
        return; // bounds
      }
      n4 = max_i32(n4, (*(device const int32_t *)(x + u9)));
      u9 = u9 + 4u;
    }
    n3 = n4;
  }
  *(device int32_t *)(y + (((u4 + u5) * 6u + u2) << 2)) = n3;
}

// life, images.tri:24: 130 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void life_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *n [[buffer(1)]],
    device metal::atomic_uint *trap_words [[buffer(2)]],
    device uint32_t *trap_status [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 130u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // images.tri:24
  const uint32_t u = thread_ / 13u;
  const uint32_t u2 = u * 13u;
  const uint32_t u3 = thread_ - u2;
  const int32_t j = (int32_t)u3;
  const int32_t i = (int32_t)u;
  int32_t n2 = 0;
  for (int32_t i2 = 0; i2 < 3; i2++) {
    // images.tri:25
    const uint32_t u4 = (uint32_t)((i + i2 + 9) % 10) * 13u;
    // images.tri:24
    int32_t n3 = n2;
    for (int32_t j2 = 0; j2 < 3; j2++) {
      // images.tri:25
      const uint32_t u5 = (uint32_t)(add_i32(add_i32(j, j2), 12) % 13);
      if (u5 >= 13u) {
        trap_status[trap_thread] = 67u;
        metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
        return; // bounds
      }
      const uint8_t t = (*(device const uint8_t *)(x + (u4 + u5)));
      if (t > 1) {
        trap_status[trap_thread] = 105u;
        metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
        return; // code
      }
      // images.tri:24
      n3 = add_i32(n3, t != 0);
    }
    n2 = n3;
  }
  *(device int32_t *)(n + ((u2 + u3) << 2)) = n2;
}

// life, images.tri:27: 130 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void life_1(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *y [[buffer(1)]],
    device const uint8_t *n [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 130u) return;
  const uint32_t before = metal::atomic_load_explicit(trap_words + 1, metal::memory_order_relaxed);
  if (before != 0xffffffffu) { // a launch before trapped
    metal::atomic_fetch_min_explicit(trap_words + 2, before, metal::memory_order_relaxed);
    return;
  }
  device metal::atomic_uint *trap_word = trap_words + 2;
  const uint32_t trap_thread = thread_;
  // images.tri:27
  const uint32_t u = thread_ / 13u * 13u;
  const uint32_t u2 = u + (thread_ - u);
  const int32_t n2 = (*(device const int32_t *)(n + (u2 << 2)));
  const uint8_t t = (*(device const uint8_t *)(x + u2));
  if (t > 1) {
    trap_status[trap_thread] = 137u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // code
  }
  *(device uint8_t *)(y + u2) = n2 == 3 || (t != 0 && n2 == 4);
}

// life, images.tri:28: 1 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void life_2(
    device const uint8_t *y [[buffer(0)]],
    device uint8_t *values [[buffer(1)]],
    device metal::atomic_uint *trap_words [[buffer(2)]],
    device uint32_t *trap_status [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 1u) return;
  const uint32_t before = metal::atomic_load_explicit(trap_words + 2, metal::memory_order_relaxed);
  if (before != 0xffffffffu) { // a launch before trapped
    metal::atomic_fetch_min_explicit(trap_words + 3, before, metal::memory_order_relaxed);
    return;
  }
  device metal::atomic_uint *trap_word = trap_words + 3;
  const uint32_t trap_thread = thread_;
  (void)thread_;
  // images.tri:28
  int32_t n = 0;
  for (int32_t i = 0; i < 10; i++) {
    const uint32_t u = (uint32_t)i * 13u;
    int32_t n2 = n;
    for (int32_t j = 0; j < 13; j++) {
      const uint8_t t = (*(device const uint8_t *)(y + (u + (uint32_t)j)));
      if (t > 1) {
        trap_status[trap_thread] = 169u;
        metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
        return; // code
      }
      n2 = add_i32(n2, t != 0);
    }
    n = n2;
  }
  *(device int32_t *)(values) = n;
}

// gradient, images.tri:32: 130 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void gradient_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *g [[buffer(1)]],
    device metal::atomic_uint *trap_words [[buffer(2)]],
    device uint32_t *trap_status [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 130u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // images.tri:32
  const uint32_t u = thread_ / 13u;
  const uint32_t u2 = u * 13u;
  const uint32_t u3 = thread_ - u2;
  const int32_t n = add_i32((int32_t)u3, 1);
  const uint8_t u4 = (*(device const uint8_t *)(x + (u2 + u3)));
  int8_t t;
  if (n < 13) {
    const uint32_t u5 = (uint32_t)n;
    if (u5 >= 13u) {
      trap_status[trap_thread] = 195u;
      metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
      return; // bounds
    }
    const int32_t n2 = (*(device const uint8_t *)(x + (u2 + u5)));
    t = (n2 > u4) - (n2 < u4);
  } else {
    t = 0;
  }
  const uint32_t u6 = u * 32u + ((u3 >> 7) << 5) + ((u3 >> 3) & 15u);
  const uint32_t u7 = u6 & 4294967292u;
  const int32_t n3 = ((int32_t)(u6 & 3u) << 3) + (int32_t)(u3 & 7u);
  metal::atomic_fetch_xor_explicit((device metal::atomic_uint *)(g + u7), ((((*(device const uint32_t *)(g + u7)) >> n3) ^ (uint32_t)(t & 1)) & 1u) << n3, metal::memory_order_relaxed);
  const uint32_t u8 = u7 + 16u;
  metal::atomic_fetch_xor_explicit((device metal::atomic_uint *)(g + u8), ((((*(device const uint32_t *)(g + u8)) >> n3) ^ (uint32_t)((t >> 1) & 1)) & 1u) << n3, metal::memory_order_relaxed);
}

// histogram, images.tri:35: 16 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void histogram_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *n [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 16u) return;
  // images.tri:35
  const int32_t v = (int32_t)thread_;
  int32_t n2 = 0;
  for (int32_t i = 0; i < 10; i++) {
    const uint32_t u = (uint32_t)i * 13u;
    int32_t n3 = n2;
    for (int32_t j = 0; j < 13; j++) {
      n3 = add_i32(n3, ((*(device const uint8_t *)(x + (u + (uint32_t)j))) >> 4) == v);
    }
    n2 = n3;
  }
  *(device int32_t *)(n + (thread_ << 2)) = n2;
}
