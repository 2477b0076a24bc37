/*
 * divide, checked, exact, looked_up, rounded: kernels in the Metal Shading Language, made by trinityc.
 * Build: xcrun metal -fno-fast-math -c traps.metal -o traps.air && xcrun metallib traps.air -o traps.metallib,
 * or MTLDevice.makeLibrary(source:options:) with mathMode = .safe; traps.swift does that and queues the launches.
 *
 * Integers, trits and traps are the same bits as everywhere. Floats are too where the compiler keeps to IEEE 754 in
 * division and square root, which the language does not promise of all devices.
 *
 * Kernel divide: divide_0, divide_1, one after the other.
 *   x: [20]i32, read, 80 bytes. Rows one after the other.
 *   y: [20]i32, read, 80 bytes. Rows one after the other.
 *   q: [20]i32, written, 80 bytes. Rows one after the other.
 *   m: [20]i32, written, 80 bytes. Rows one after the other.
 *   N: 20
 *
 * Kernel checked: checked_0, checked_1, one after the other.
 *   x: [20]i32, read, 80 bytes. Rows one after the other.
 *   y: [20]i32, read, 80 bytes. Rows one after the other.
 *   s: [20]i32, written, 80 bytes. Rows one after the other.
 *   p: [20]i32, written, 80 bytes. Rows one after the other.
 *   N: 20
 *
 * Kernel exact: exact_0, exact_1, one after the other.
 *   x: [20]i32, read, 80 bytes. Rows one after the other.
 *   t: [20]t3, written, 20 bytes. Rows one after the other.
 *   b: [20]u8, written, 20 bytes. Rows one after the other.
 *   N: 20
 *
 * Kernel looked_up: looked_up_0.
 *   table: [20]i32, read, 80 bytes. Rows one after the other.
 *   at: [20]i32, read, 80 bytes. Rows one after the other.
 *   y: [20]i32, written, 80 bytes. Rows one after the other.
 *   N: 20
 *
 * Kernel rounded: rounded_0.
 *   x: [20]f32, read, 80 bytes. Rows one after the other.
 *   y: [20]i16, written, 40 bytes. Rows one after the other.
 *   N: 20
 */

#include <metal_stdlib>

#pragma METAL fp math_mode(safe)
#pragma METAL fp contract(off)

static inline int32_t neg_i32(int32_t a) {
  return (int32_t)(0u - (uint32_t)a);
}

static inline int32_t div_i32(int32_t a, int32_t b) {
  return b == -1 ? neg_i32(a) : a / b;
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
  return r < (-2147483648l) || r > 2147483647l;
}

static inline bool mul_overflows_i32(int32_t a, int32_t b) {
  int64_t r = (int64_t)a * (int64_t)b;
  return r < (-2147483648l) || r > 2147483647l;
}

static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

static inline int32_t mul_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a * (uint32_t)b);
}

static inline float nearest_f32(float a) {
  return metal::rint(a);
}

// divide, traps.tri:5: 20 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void divide_0(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *y [[buffer(1)]],
    device uint8_t *q [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 20u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // traps.tri:5
  const uint32_t u = thread_ << 2;
  const int32_t n = (*(device const int32_t *)(y + u));
  if (n == 0) {
    trap_status[trap_thread] = 37u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // zero_divisor
  }
  *(device int32_t *)(q + u) = div_i32((*(device const int32_t *)(x + u)), n);
}

// divide, traps.tri:6: 20 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void divide_1(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *y [[buffer(1)]],
    device uint8_t *m [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 20u) return;
  const uint32_t before = metal::atomic_load_explicit(trap_words + 1, metal::memory_order_relaxed);
  if (before != 0xffffffffu) { // a launch before trapped
    metal::atomic_fetch_min_explicit(trap_words + 2, before, metal::memory_order_relaxed);
    return;
  }
  device metal::atomic_uint *trap_word = trap_words + 2;
  const uint32_t trap_thread = thread_;
  // traps.tri:6
  const uint32_t u = thread_ << 2;
  const int32_t n = (*(device const int32_t *)(y + u));
  if (n == 0) {
    trap_status[trap_thread] = 69u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // zero_divisor
  }
  *(device int32_t *)(m + u) = mod_floor_i32((*(device const int32_t *)(x + u)), n);
}

// checked, traps.tri:10: 20 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void checked_0(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *y [[buffer(1)]],
    device uint8_t *s [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 20u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // traps.tri:10
  const uint32_t u = thread_ << 2;
  const int32_t n = (*(device const int32_t *)(x + u));
  const int32_t n2 = (*(device const int32_t *)(y + u));
  if (add_overflows_i32(n, n2)) {
    trap_status[trap_thread] = 103u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // overflow
  }
  *(device int32_t *)(s + u) = n + n2;
}

// checked, traps.tri:11: 20 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void checked_1(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *y [[buffer(1)]],
    device uint8_t *p [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 20u) return;
  const uint32_t before = metal::atomic_load_explicit(trap_words + 1, metal::memory_order_relaxed);
  if (before != 0xffffffffu) { // a launch before trapped
    metal::atomic_fetch_min_explicit(trap_words + 2, before, metal::memory_order_relaxed);
    return;
  }
  device metal::atomic_uint *trap_word = trap_words + 2;
  const uint32_t trap_thread = thread_;
  // traps.tri:11
  const uint32_t u = thread_ << 2;
  const int32_t n = (*(device const int32_t *)(x + u));
  const int32_t n2 = (*(device const int32_t *)(y + u));
  if (mul_overflows_i32(n, n2)) {
    trap_status[trap_thread] = 135u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // overflow
  }
  *(device int32_t *)(p + u) = n * n2;
}

// exact, traps.tri:15: 20 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void exact_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *t [[buffer(1)]],
    device metal::atomic_uint *trap_words [[buffer(2)]],
    device uint32_t *trap_status [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 20u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // traps.tri:15
  const int32_t n = (*(device const int32_t *)(x + (thread_ << 2)));
  if (n < -13 || n > 13) {
    trap_status[trap_thread] = 166u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // range
  }
  *(device int8_t *)(t + thread_) = n;
}

// exact, traps.tri:16: 20 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void exact_1(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *b [[buffer(1)]],
    device metal::atomic_uint *trap_words [[buffer(2)]],
    device uint32_t *trap_status [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 20u) return;
  const uint32_t before = metal::atomic_load_explicit(trap_words + 1, metal::memory_order_relaxed);
  if (before != 0xffffffffu) { // a launch before trapped
    metal::atomic_fetch_min_explicit(trap_words + 2, before, metal::memory_order_relaxed);
    return;
  }
  device metal::atomic_uint *trap_word = trap_words + 2;
  const uint32_t trap_thread = thread_;
  // traps.tri:16
  const int32_t n = add_i32((*(device const int32_t *)(x + (thread_ << 2))), 13);
  if (n < 0 || n > 255) {
    trap_status[trap_thread] = 198u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // range
  }
  *(device uint8_t *)(b + thread_) = n;
}

// looked_up, traps.tri:19: 20 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void looked_up_0(
    device const uint8_t *table [[buffer(0)]],
    device const uint8_t *at [[buffer(1)]],
    device uint8_t *y [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 20u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // traps.tri:19
  const uint32_t u = thread_ << 2;
  const uint32_t u2 = (uint32_t)(*(device const int32_t *)(at + u));
  if (u2 >= 20u) {
    trap_status[trap_thread] = 227u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // bounds
  }
  *(device int32_t *)(y + u) = mul_i32((*(device const int32_t *)(table + (u2 << 2))), 2);
}

// rounded, traps.tri:21: 20 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void rounded_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *y [[buffer(1)]],
    device metal::atomic_uint *trap_words [[buffer(2)]],
    device uint32_t *trap_status [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 20u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // traps.tri:21
  const float t = nearest_f32((*(device const float *)(x + (thread_ << 2))));
  if (!(t >= (-32768.0f) && t <= 32767.0f)) {
    trap_status[trap_thread] = 262u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // range
  }
  *(device int16_t *)(y + (thread_ << 1)) = (int16_t)t;
}
