/*
 * scores, weighed, causal, attend, store: kernels in the Metal Shading Language, made by trinityc.
 * Build: xcrun metal -fno-fast-math -c attention.metal -o attention.air && xcrun metallib attention.air -o attention.metallib,
 * or MTLDevice.makeLibrary(source:options:) with mathMode = .safe; attention.swift does that and queues the launches.
 *
 * Integers, trits and traps are the same bits as everywhere. Floats are too where the compiler keeps to IEEE 754 in
 * division and square root, which the language does not promise of all devices.
 *
 * Kernel scores: scores_0.
 *   q: [2, 16]i8, read, 32 bytes. Rows one after the other.
 *   k: [6, 2, 16]i8, read, 192 bytes. Rows one after the other.
 *   s: [2, 6]i32, written, 48 bytes. Rows one after the other.
 *   H: 2
 *   D: 16
 *   T: 6
 *
 * Kernel weighed: weighed_0.
 *   p: [2, 6]i32, read, 48 bytes. Rows one after the other.
 *   v: [6, 2, 16]i8, read, 192 bytes. Rows one after the other.
 *   o: [2, 16]i32, written, 128 bytes. Rows one after the other.
 *   H: 2
 *   T: 6
 *   D: 16
 *
 * Kernel causal: causal_0, causal_1, one after the other.
 *   s: [2, 6]i32, read, 48 bytes. Rows one after the other.
 *   m: [2, 6]i32, written, 48 bytes. Rows one after the other.
 *   top: [2]i32, written, 8 bytes. Rows one after the other.
 *   at: i32
 *   H: 2
 *   T: 6
 *
 * Kernel attend: attend_0, attend_1, attend_2, attend_3, one after the other.
 *   q: [2, 16]i8, read, 32 bytes. Rows one after the other.
 *   k: [6, 2, 16]i8, read, 192 bytes. Rows one after the other.
 *   v: [6, 2, 16]i8, read, 192 bytes. Rows one after the other.
 *   o: [2, 16]i32, written, 128 bytes. Rows one after the other.
 *   at: i32
 *   H: 2
 *   D: 16
 *   T: 6
 *
 * Kernel store: store_0.
 *   cache: [6, 2, 16]i8, read and written, 192 bytes. Rows one after the other.
 *   row: [2, 16]i8, read, 32 bytes. Rows one after the other.
 *   at: i32
 *   T: 6
 *   H: 2
 *   D: 16
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

static inline int32_t max_i32(int32_t a, int32_t b) {
  return a > b ? a : b;
}

static inline int32_t sub_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a - (uint32_t)b);
}

// scores, attention.tri:5: 12 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void scores_0(
    device const uint8_t *q [[buffer(0)]],
    device const uint8_t *k [[buffer(1)]],
    device uint8_t *s [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 12u) return;
  // attention.tri:5
  const uint32_t u = thread_ / 6u;
  const uint32_t u2 = u * 6u;
  const uint32_t u3 = thread_ - u2;
  const uint32_t u4 = u * 16u;
  const uint32_t u5 = (u3 * 2u + u) * 16u;
  int32_t n = 0;
  for (int32_t i = 0; i < 16; i++) {
    const uint32_t u6 = (uint32_t)i;
    n = add_i32(n, (*(device const int8_t *)(q + (u4 + u6))) * (*(device const int8_t *)(k + (u5 + u6))));
  }
  *(device int32_t *)(s + ((u2 + u3) << 2)) = n;
}

// weighed, attention.tri:9: 32 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void weighed_0(
    device const uint8_t *p [[buffer(0)]],
    device const uint8_t *v [[buffer(1)]],
    device uint8_t *o [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 32u) return;
  // attention.tri:9
  const uint32_t u = thread_ >> 4;
  const uint32_t u2 = u * 16u + (thread_ - (u << 4));
  int32_t n = 0;
  uint32_t u3 = (u * 6u) << 2;
  uint32_t u4 = u2;
  for (int32_t i = 0; i < 6; i++) {
    n = add_i32(n, mul_i32((*(device const int32_t *)(p + u3)), (*(device const int8_t *)(v + u4))));
    u3 = u3 + 4u;
    u4 = u4 + 32u;
  }
  *(device int32_t *)(o + (u2 << 2)) = n;
}

// causal, attention.tri:14: 12 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void causal_0(
    device const uint8_t *s [[buffer(0)]],
    device uint8_t *m [[buffer(1)]],
    constant int32_t &at [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 12u) return;
  // attention.tri:14
  const uint32_t u = thread_ / 6u * 6u;
  const uint32_t u2 = thread_ - u;
  const uint32_t u3 = (u + u2) << 2;
  *(device int32_t *)(m + u3) = (int32_t)u2 <= at ? (*(device const int32_t *)(s + u3)) : -1000000;
}

// causal, attention.tri:15: 2 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void causal_1(
    device const uint8_t *s [[buffer(0)]],
    device uint8_t *top [[buffer(1)]],
    constant int32_t &at [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 2u) return;
  // attention.tri:15
  int32_t n = -2147483647 - 1;
  uint32_t u = (thread_ * 6u) << 2;
  for (int32_t i = 0; i < 6; i++) {
    n = max_i32(n, i <= at ? (*(device const int32_t *)(s + u)) : -1000000);
    u = u + 4u;
  }
  *(device int32_t *)(top + (thread_ << 2)) = n;
}

// attend, attention.tri:5: 12 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void attend_0(
    device const uint8_t *q [[buffer(0)]],
    device const uint8_t *k [[buffer(1)]],
    device uint8_t *s [[buffer(2)]],
    constant int32_t &at [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 12u) return;
  (void)at;
  // attention.tri:5
  const uint32_t u = thread_ / 6u;
  const uint32_t u2 = u * 6u;
  const uint32_t u3 = thread_ - u2;
  const uint32_t u4 = u * 16u;
  const uint32_t u5 = (u3 * 2u + u) * 16u;
  int32_t n = 0;
  for (int32_t i = 0; i < 16; i++) {
    const uint32_t u6 = (uint32_t)i;
    n = add_i32(n, (*(device const int8_t *)(q + (u4 + u6))) * (*(device const int8_t *)(k + (u5 + u6))));
  }
  *(device int32_t *)(s + ((u2 + u3) << 2)) = n;
}

// attend, attention.tri:15: 2 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void attend_1(
    device const uint8_t *s [[buffer(0)]],
    device uint8_t *top [[buffer(1)]],
    constant int32_t &at [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 2u) return;
  // attention.tri:15
  int32_t n = -2147483647 - 1;
  uint32_t u = (thread_ * 6u) << 2;
  for (int32_t i = 0; i < 6; i++) {
    n = max_i32(n, i <= at ? (*(device const int32_t *)(s + u)) : -1000000);
    u = u + 4u;
  }
  *(device int32_t *)(top + (thread_ << 2)) = n;
}

// attend, attention.tri:27: 12 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void attend_2(
    device const uint8_t *s [[buffer(0)]],
    device const uint8_t *top [[buffer(1)]],
    device uint8_t *p [[buffer(2)]],
    constant int32_t &at [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 12u) return;
  // attention.tri:27
  const uint32_t u = thread_ / 6u;
  const uint32_t u2 = u * 6u;
  const uint32_t u3 = thread_ - u2;
  // attention.tri:14
  const uint32_t u4 = (u2 + u3) << 2;
  // attention.tri:27
  const int32_t n = sub_i32((int32_t)u3 <= at ? (*(device const int32_t *)(s + u4)) : -1000000, (*(device const int32_t *)(top + (u << 2))));
  *(device int32_t *)(p + u4) = max_i32(add_i32(n, 4096), 0);
}

// attend, attention.tri:9: 32 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void attend_3(
    device const uint8_t *v [[buffer(0)]],
    device uint8_t *o [[buffer(1)]],
    device const uint8_t *p [[buffer(2)]],
    constant int32_t &at [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 32u) return;
  (void)at;
  // attention.tri:9
  const uint32_t u = thread_ >> 4;
  const uint32_t u2 = u * 16u + (thread_ - (u << 4));
  int32_t n = 0;
  uint32_t u3 = (u * 6u) << 2;
  uint32_t u4 = u2;
  for (int32_t i = 0; i < 6; i++) {
    n = add_i32(n, mul_i32((*(device const int32_t *)(p + u3)), (*(device const int8_t *)(v + u4))));
    u3 = u3 + 4u;
    u4 = u4 + 32u;
  }
  *(device int32_t *)(o + (u2 << 2)) = n;
}

// store, attention.tri:31: 192 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void store_0(
    device uint8_t *cache [[buffer(0)]],
    device const uint8_t *row [[buffer(1)]],
    constant int32_t &at [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 192u) return;
  // attention.tri:31
  const uint32_t u = thread_ >> 4;
  const uint32_t u2 = thread_ - (u << 4);
  const uint32_t u3 = u >> 1;
  const uint32_t u4 = u - (u3 << 1);
  const uint32_t u5 = (u3 * 2u + u4) * 16u + u2;
  const int8_t n = (int32_t)u3 == at ? (*(device const int8_t *)(row + (u4 * 16u + u2))) : (*(device const int8_t *)(cache + u5));
  *(device int8_t *)(cache + u5) = n;
}
