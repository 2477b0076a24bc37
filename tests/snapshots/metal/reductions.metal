/*
 * of_rows, of_columns, prefixes, triangle, products, distances, far_right: kernels in the Metal Shading Language, made by trinityc.
 * Build: xcrun metal -fno-fast-math -c reductions.metal -o reductions.air && xcrun metallib reductions.air -o reductions.metallib,
 * or MTLDevice.makeLibrary(source:options:) with mathMode = .safe; reductions.swift does that and queues the launches.
 *
 * Integers, trits and traps are the same bits as everywhere. Floats are too where the compiler keeps to IEEE 754 in
 * division and square root, which the language does not promise of all devices.
 *
 * Kernel of_rows: of_rows_0, of_rows_1, of_rows_2, of_rows_3, of_rows_4, of_rows_5, one after the other.
 *   x: [5, 37]i32, read, 740 bytes. Rows one after the other.
 *   s: [5]i32, written, 20 bytes. Rows one after the other.
 *   p: [5]i32, written, 20 bytes. Rows one after the other.
 *   lo: [5]i32, written, 20 bytes. Rows one after the other.
 *   hi: [5]i32, written, 20 bytes. Rows one after the other.
 *   at: [5]i32, written, 20 bytes. Rows one after the other.
 *   last: [5]i32, written, 20 bytes. Rows one after the other.
 *   M: 5
 *   N: 37
 *
 * Kernel of_columns: of_columns_0, of_columns_1, of_columns_2, one after the other.
 *   x: [5, 37]i32, read, 740 bytes. Rows one after the other.
 *   s: [37]i32, written, 148 bytes. Rows one after the other.
 *   odd: [37]bool, written, 37 bytes. Rows one after the other, bytes 0 or 1.
 *   even: [37]bool, written, 37 bytes. Rows one after the other, bytes 0 or 1.
 *   M: 5
 *   N: 37
 *
 * Kernel prefixes: prefixes_0.
 *   x: [5, 37]i32, read, 740 bytes. Rows one after the other.
 *   y: [5, 37]i32, written, 740 bytes. Rows one after the other.
 *   M: 5
 *   N: 37
 *
 * Kernel triangle: triangle_0.
 *   n: i32
 *
 * Kernel products: products_0.
 *   a: [5, 4]i32, read, 80 bytes. Rows one after the other.
 *   b: [4, 37]i32, read, 592 bytes. Rows one after the other.
 *   c: [5, 37]i32, written, 740 bytes. Rows one after the other.
 *   M: 5
 *   L: 4
 *   N: 37
 *
 * Kernel distances: distances_0, distances_1, one after the other.
 *   a: [5, 4]i16, read, 40 bytes. Rows one after the other.
 *   b: [37, 4]i16, read, 296 bytes. Rows one after the other.
 *   d: [5, 37]i32, read and written, 740 bytes. Rows one after the other.
 *   closest: [5]i32, written, 20 bytes. Rows one after the other.
 *   M: 5
 *   L: 4
 *   N: 37
 *
 * Kernel far_right: far_right_0, far_right_1, one after the other.
 *   x: [5, 37]i32, read, 740 bytes. Rows one after the other.
 *   M: 5
 *   N: 37
 */

#include <metal_stdlib>

#pragma METAL fp math_mode(safe)
#pragma METAL fp contract(off)

static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

static inline int32_t mul_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a * (uint32_t)b);
}

static inline int32_t min_i32(int32_t a, int32_t b) {
  return a < b ? a : b;
}

static inline int32_t max_i32(int32_t a, int32_t b) {
  return a > b ? a : b;
}

static inline int32_t neg_i32(int32_t a) {
  return (int32_t)(0u - (uint32_t)a);
}

static inline int32_t abs_i32(int32_t a) {
  return a < 0 ? neg_i32(a) : a;
}

// of_rows, reductions.tri:12: 5 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void of_rows_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *s [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 5u) return;
  // reductions.tri:12
  int32_t n = 0;
  uint32_t u = (thread_ * 37u) << 2;
  for (int32_t i = 0; i < 37; i++) {
    n = add_i32(n, (*(device const int32_t *)(x + u)));
    u = u + 4u;
  }
  *(device int32_t *)(s + (thread_ << 2)) = n;
}

// of_rows, reductions.tri:13: 5 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void of_rows_1(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *p [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 5u) return;
  // reductions.tri:13
  int32_t n = 1;
  uint32_t u = (thread_ * 37u) << 2;
  for (int32_t i = 0; i < 37; i++) {
    n = mul_i32(n, (*(device const int32_t *)(x + u)));
    u = u + 4u;
  }
  *(device int32_t *)(p + (thread_ << 2)) = n;
}

// of_rows, reductions.tri:14: 5 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void of_rows_2(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *lo [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 5u) return;
  // reductions.tri:14
  int32_t n = 2147483647;
  uint32_t u = (thread_ * 37u) << 2;
  for (int32_t i = 0; i < 37; i++) {
    n = min_i32(n, (*(device const int32_t *)(x + u)));
    u = u + 4u;
  }
  *(device int32_t *)(lo + (thread_ << 2)) = n;
}

// of_rows, reductions.tri:15: 5 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void of_rows_3(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *hi [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 5u) return;
  // reductions.tri:15
  int32_t n = -2147483647 - 1;
  uint32_t u = (thread_ * 37u) << 2;
  for (int32_t i = 0; i < 37; i++) {
    n = max_i32(n, (*(device const int32_t *)(x + u)));
    u = u + 4u;
  }
  *(device int32_t *)(hi + (thread_ << 2)) = n;
}

// of_rows, reductions.tri:16: 5 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void of_rows_4(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *at [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 5u) return;
  // reductions.tri:16
  int32_t n = 2147483647;
  int32_t n2 = 0;
  uint32_t u = (thread_ * 37u) << 2;
  for (int32_t i = 0; i < 37; i++) {
    const int32_t n3 = (*(device const int32_t *)(x + u));
    const bool c = n3 < n;
    n = c ? n3 : n;
    n2 = c ? i : n2;
    u = u + 4u;
  }
  *(device int32_t *)(at + (thread_ << 2)) = n2;
}

// of_rows, reductions.tri:17: 5 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void of_rows_5(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *last [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 5u) return;
  // reductions.tri:17
  int32_t n = -2147483647 - 1;
  int32_t n2 = 0;
  uint32_t u = (thread_ * 37u) << 2;
  for (int32_t i = 0; i < 37; i++) {
    const int32_t n3 = (*(device const int32_t *)(x + u));
    const bool c = n3 > n;
    n = c ? n3 : n;
    n2 = c ? i : n2;
    u = u + 4u;
  }
  *(device int32_t *)(last + (thread_ << 2)) = n2;
}

// of_columns, reductions.tri:21: 37 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void of_columns_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *s [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 37u) return;
  // reductions.tri:21
  const uint32_t u = thread_ << 2;
  int32_t n = 0;
  uint32_t u2 = u;
  for (int32_t i = 0; i < 5; i++) {
    n = add_i32(n, (*(device const int32_t *)(x + u2)));
    u2 = u2 + 148u;
  }
  *(device int32_t *)(s + u) = n;
}

// of_columns, reductions.tri:22: 37 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void of_columns_1(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *odd [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 37u) return;
  // reductions.tri:22
  bool c = false;
  uint32_t u = thread_ << 2;
  for (int32_t i = 0; i < 5; i++) {
    c = c || (*(device const int32_t *)(x + u)) % 2 != 0;
    u = u + 148u;
  }
  *(device uint8_t *)(odd + thread_) = c;
}

// of_columns, reductions.tri:23: 37 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void of_columns_2(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *even [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 37u) return;
  // reductions.tri:23
  bool c = true;
  uint32_t u = thread_ << 2;
  for (int32_t i = 0; i < 5; i++) {
    c = c && (*(device const int32_t *)(x + u)) % 2 == 0;
    u = u + 148u;
  }
  *(device uint8_t *)(even + thread_) = c;
}

// prefixes, reductions.tri:26: 5 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void prefixes_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *y [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 5u) return;
  // reductions.tri:26
  const uint32_t u = thread_ * 37u;
  int32_t n = 0;
  for (int32_t i = 0; i < 37; i++) {
    const uint32_t u2 = (u + (uint32_t)i) << 2;
    const int32_t n2 = add_i32(n, (*(device const int32_t *)(x + u2)));
    *(device int32_t *)(y + u2) = n2;
    n = n2;
  }
}

// triangle, reductions.tri:29: 1 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void triangle_0(
    device uint8_t *values [[buffer(0)]],
    constant int32_t &n [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 1u) return;
  (void)thread_;
  // reductions.tri:29
  const int32_t n2 = add_i32(n, 1);
  int32_t n3 = 0;
  for (int32_t i = 1; i < n2; i++) {
    int32_t n4 = n3;
    for (int32_t j = 1; j < n2; j++) {
      int32_t n5;
      if (j <= i) {
        n5 = mul_i32(i, j);
      } else {
        n5 = 0;
      }
      n4 = add_i32(n4, n5);
    }
    n3 = n4;
  }
  // reductions.tri:30
  int32_t n6 = 0;
  for (int32_t i2 = 0; i2 < n; i2++) {
    int32_t n7 = 0;
    for (int32_t j2 = i2; j2 < n; j2++) {
      n7 = add_i32(n7, 1);
    }
    n6 = add_i32(n6, n7);
  }
  *(device int32_t *)(values) = n3;
  *(device int32_t *)(values + 8) = n6;
}

// products, reductions.tri:34: 185 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void products_0(
    device const uint8_t *a [[buffer(0)]],
    device const uint8_t *b [[buffer(1)]],
    device uint8_t *c [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 185u) return;
  // reductions.tri:34
  const uint32_t u = thread_ / 37u;
  const uint32_t u2 = u * 37u;
  const uint32_t u3 = thread_ - u2;
  int32_t n = 0;
  uint32_t u4 = (u * 4u) << 2;
  uint32_t u5 = u3 << 2;
  for (int32_t i = 0; i < 4; i++) {
    n = add_i32(n, mul_i32((*(device const int32_t *)(a + u4)), (*(device const int32_t *)(b + u5))));
    u4 = u4 + 4u;
    u5 = u5 + 148u;
  }
  *(device int32_t *)(c + ((u2 + u3) << 2)) = n;
}

// distances, reductions.tri:38: 185 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void distances_0(
    device const uint8_t *a [[buffer(0)]],
    device const uint8_t *b [[buffer(1)]],
    device uint8_t *d [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 185u) return;
  // reductions.tri:38
  const uint32_t u = thread_ / 37u;
  const uint32_t u2 = u * 37u;
  const uint32_t u3 = thread_ - u2;
  int32_t n = 0;
  uint32_t u4 = (u * 4u) << 1;
  uint32_t u5 = (u3 * 4u) << 1;
  for (int32_t i = 0; i < 4; i++) {
    n = add_i32(n, abs_i32((*(device const int16_t *)(a + u4)) - (*(device const int16_t *)(b + u5))));
    u4 = u4 + 2u;
    u5 = u5 + 2u;
  }
  *(device int32_t *)(d + ((u2 + u3) << 2)) = n;
}

// distances, reductions.tri:39: 5 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void distances_1(
    device const uint8_t *d [[buffer(0)]],
    device uint8_t *closest [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 5u) return;
  // reductions.tri:39
  int32_t n = 2147483647;
  int32_t n2 = 0;
  uint32_t u = (thread_ * 37u) << 2;
  for (int32_t i = 0; i < 37; i++) {
    const int32_t n3 = (*(device const int32_t *)(d + u));
    const bool c = n3 < n;
    n = c ? n3 : n;
    n2 = c ? i : n2;
    u = u + 4u;
  }
  *(device int32_t *)(closest + (thread_ << 2)) = n2;
}

// far_right, reductions.tri:42: 5 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void far_right_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *scratch [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 5u) return;
  // reductions.tri:42
  int32_t n = 0;
  uint32_t u = (thread_ * 37u) << 2;
  for (int32_t i = 0; i < 37; i++) {
    n = add_i32(n, mul_i32((*(device const int32_t *)(x + u)), 3));
    u = u + 4u;
  }
  *(device int32_t *)(scratch + (thread_ << 2)) = n;
}

// far_right, reductions.tri:42: 1 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void far_right_1(
    device const uint8_t *scratch [[buffer(0)]],
    device uint8_t *values [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 1u) return;
  (void)thread_;
  // reductions.tri:42
  int32_t n = -2147483647 - 1;
  for (int32_t i = 0; i < 5; i++) {
    n = max_i32(n, (*(device const int32_t *)(scratch + ((uint32_t)i << 2))));
  }
  *(device int32_t *)(values) = n;
}
