// metal: kernel moments: Metal has no floats of 64 bits; use f32 in kernels for it
/*
 * rms_norm, soft_max, row_ends: kernels in the Metal Shading Language, made by trinityc.
 * Build: xcrun metal -fno-fast-math -c float_rows.metal -o float_rows.air && xcrun metallib float_rows.air -o float_rows.metallib,
 * or MTLDevice.makeLibrary(source:options:) with mathMode = .safe; float_rows.swift does that and queues the launches.
 *
 * Integers, trits and traps are the same bits as everywhere. Floats are too where the compiler keeps to IEEE 754 in
 * division and square root, which the language does not promise of all devices.
 *
 * Kernel rms_norm: rms_norm_0, rms_norm_1, rms_norm_2, one after the other.
 *   x: [4, 75]f32, read, 1200 bytes. Rows one after the other.
 *   g: [75]f32, read, 300 bytes. Rows one after the other.
 *   y: [4, 75]f32, written, 1200 bytes. Rows one after the other.
 *   eps: f32
 *   M: 4
 *   N: 75
 *
 * Kernel soft_max: soft_max_0, soft_max_1, soft_max_2, soft_max_3, one after the other.
 *   x: [4, 75]f32, read, 1200 bytes. Rows one after the other.
 *   p: [4, 75]f32, written, 1200 bytes. Rows one after the other.
 *   M: 4
 *   N: 75
 *
 * Kernel row_ends: row_ends_0, row_ends_1, row_ends_2, row_ends_3, one after the other.
 *   x: [4, 75]f32, read, 1200 bytes. Rows one after the other.
 *   low: [4]f32, written, 16 bytes. Rows one after the other.
 *   high: [4]f32, written, 16 bytes. Rows one after the other.
 *   where_low: [4]i32, written, 16 bytes. Rows one after the other.
 *   where_high: [4]i32, written, 16 bytes. Rows one after the other.
 *   M: 4
 *   N: 75
 */

#include <metal_stdlib>

#pragma METAL fp math_mode(safe)
#pragma METAL fp contract(off)

static inline float group_add_f32(float a) {
  for (uint16_t d = 16; d >= 1; d >>= 1) {
    const float b = metal::simd_shuffle_xor(a, d);
    a = (float)(a + b);
  }
  return a;
}

static inline float sqrt_f32(float a) {
  return metal::precise::sqrt(a);
}

static inline float from_bits_f32(uint32_t u) {
  return as_type<float>(u);
}

static inline uint32_t raw_f32(float a) {
  return as_type<uint32_t>(a);
}

static inline uint32_t bits_f32(float a) {
  if (a != a) return 0x7fc00000u;
  return raw_f32(a);
}

static inline float max_f32(float a, float b) {
  if (a != a) return a;
  if (b != b) return b;
  if (a == b) return (bits_f32(b) >> 31) != 0 ? a : b;
  return a > b ? a : b;
}

static inline float group_max_f32(float a) {
  for (uint16_t d = 16; d >= 1; d >>= 1) {
    const float b = metal::simd_shuffle_xor(a, d);
    a = (float)(max_f32(a, b));
  }
  return a;
}

static inline float floor_f32(float a) {
  return metal::floor(a);
}

static inline float trunc_f32(float a) {
  return metal::trunc(a);
}

static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

static inline int32_t shl_i32(int32_t a, int32_t n) {
  return n >= 32 ? 0 : (int32_t)((uint32_t)a << n);
}

static inline float min_f32(float a, float b) {
  if (a != a) return a;
  if (b != b) return b;
  if (a == b) return (bits_f32(a) >> 31) != 0 ? a : b;
  return a < b ? a : b;
}

static inline float group_min_f32(float a) {
  for (uint16_t d = 16; d >= 1; d >>= 1) {
    const float b = metal::simd_shuffle_xor(a, d);
    a = (float)(min_f32(a, b));
  }
  return a;
}

// rms_norm, float_rows.tri:6: 4 groups of 32 lanes.
[[max_total_threads_per_threadgroup(256)]]
kernel void rms_norm_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *s [[buffer(1)]],
    constant float &eps [[buffer(2)]],
    uint32_t block_of_threads [[threadgroup_position_in_grid]],
    uint32_t row_of_lanes [[simdgroup_index_in_threadgroup]],
    uint32_t lane [[thread_index_in_simdgroup]]) {
  const uint32_t thread_ = block_of_threads * 8u + row_of_lanes;
  if (thread_ >= 4u) return;
  (void)eps;
  // float_rows.tri:6
  const uint32_t u = thread_ * 75u;
  float f = 0.0f;
  uint32_t u2 = (u + lane) << 2;
  for (uint32_t i = 0u; i < 64u; i = i + 32u) {
    const float f2 = (*(device const float *)(x + u2));
    f = f + f2 * f2;
    u2 = u2 + 128u;
  }
  float f3;
  if (lane < 11u) {
    const float f4 = (*(device const float *)(x + ((u + (lane + 64u)) << 2)));
    f3 = f + f4 * f4;
  } else {
    f3 = f;
  }
  const float f5 = group_add_f32(f3);
  if (lane == 0u) {
    *(device float *)(s + (thread_ << 2)) = f5;
  }
}

// rms_norm, float_rows.tri:7: 4 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void rms_norm_1(
    device const uint8_t *s [[buffer(0)]],
    device uint8_t *r [[buffer(1)]],
    constant float &eps [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 4u) return;
  // float_rows.tri:7
  const uint32_t u = thread_ << 2;
  *(device float *)(r + u) = 1.0f / sqrt_f32((*(device const float *)(s + u)) / 75.0f + eps);
}

// rms_norm, float_rows.tri:8: 300 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void rms_norm_2(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *g [[buffer(1)]],
    device uint8_t *y [[buffer(2)]],
    device const uint8_t *r [[buffer(3)]],
    constant float &eps [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 300u) return;
  (void)eps;
  // float_rows.tri:8
  const uint32_t u = thread_ / 75u;
  const uint32_t u2 = u * 75u;
  const uint32_t u3 = thread_ - u2;
  const uint32_t u4 = (u2 + u3) << 2;
  const float f = (*(device const float *)(x + u4)) * (*(device const float *)(r + (u << 2))) * (*(device const float *)(g + (u3 << 2)));
  *(device float *)(y + u4) = f;
}

// soft_max, float_rows.tri:21: 4 groups of 32 lanes.
[[max_total_threads_per_threadgroup(256)]]
kernel void soft_max_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *s [[buffer(1)]],
    uint32_t block_of_threads [[threadgroup_position_in_grid]],
    uint32_t row_of_lanes [[simdgroup_index_in_threadgroup]],
    uint32_t lane [[thread_index_in_simdgroup]]) {
  const uint32_t thread_ = block_of_threads * 8u + row_of_lanes;
  if (thread_ >= 4u) return;
  // float_rows.tri:21
  const uint32_t u = thread_ * 75u;
  float f = from_bits_f32(0xff800000u);
  uint32_t u2 = (u + lane) << 2;
  for (uint32_t i = 0u; i < 64u; i = i + 32u) {
    f = max_f32(f, (*(device const float *)(x + u2)));
    u2 = u2 + 128u;
  }
  float f2;
  if (lane < 11u) {
    f2 = max_f32(f, (*(device const float *)(x + ((u + (lane + 64u)) << 2))));
  } else {
    f2 = f;
  }
  const float f3 = group_max_f32(f2);
  if (lane == 0u) {
    *(device float *)(s + (thread_ << 2)) = f3;
  }
}

// soft_max, float_rows.tri:22: 300 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void soft_max_1(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *s [[buffer(1)]],
    device uint8_t *e [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 300u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // float_rows.tri:22
  const uint32_t u = thread_ / 75u;
  const uint32_t u2 = u * 75u;
  const uint32_t u3 = (u2 + (thread_ - u2)) << 2;
  // float_rows.tri:13
  const float t = ((*(device const float *)(x + u3)) - (*(device const float *)(s + (u << 2)))) * 1.4426950216293335f;
  // float_rows.tri:14
  const float n = floor_f32(t);
  // float_rows.tri:15
  const float f = (t - n) * 0.6931471824645996f;
  // float_rows.tri:16
  const float p = f * (f * (f * (f * 0.0416666679084301f + 0.1666666716337204f) + 0.5f) + 1.0f) + 1.0f;
  // float_rows.tri:17
  const float t2 = trunc_f32(n);
  if (!(t2 >= (-2147483648.0f) && t2 <= 2147483520.0f)) {
    trap_status[trap_thread] = 38u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // range
  }
  const int32_t n2 = shl_i32(add_i32((int32_t)t2, 127), 23);
  if (n2 < 0) {
    trap_status[trap_thread] = 70u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // range
  }
  // float_rows.tri:22
  *(device float *)(e + u3) = p * from_bits_f32((uint32_t)n2);
}

// soft_max, float_rows.tri:23: 4 groups of 32 lanes.
[[max_total_threads_per_threadgroup(256)]]
kernel void soft_max_2(
    device uint8_t *s [[buffer(0)]],
    device const uint8_t *e [[buffer(1)]],
    device metal::atomic_uint *trap_words [[buffer(2)]],
    uint32_t block_of_threads [[threadgroup_position_in_grid]],
    uint32_t row_of_lanes [[simdgroup_index_in_threadgroup]],
    uint32_t lane [[thread_index_in_simdgroup]]) {
  const uint32_t thread_ = block_of_threads * 8u + row_of_lanes;
  if (thread_ >= 4u) return;
  const uint32_t before = metal::atomic_load_explicit(trap_words + 1, metal::memory_order_relaxed);
  if (before != 0xffffffffu) { // a launch before trapped
    return;
  }
  // float_rows.tri:23
  const uint32_t u = thread_ * 75u;
  float f = 0.0f;
  uint32_t u2 = (u + lane) << 2;
  for (uint32_t i = 0u; i < 64u; i = i + 32u) {
    f = f + (*(device const float *)(e + u2));
    u2 = u2 + 128u;
  }
  float f2;
  if (lane < 11u) {
    f2 = f + (*(device const float *)(e + ((u + (lane + 64u)) << 2)));
  } else {
    f2 = f;
  }
  const float f3 = group_add_f32(f2);
  if (lane == 0u) {
    *(device float *)(s + (thread_ << 2)) = f3;
  }
}

// soft_max, float_rows.tri:24: 300 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void soft_max_3(
    device uint8_t *p [[buffer(0)]],
    device const uint8_t *s [[buffer(1)]],
    device const uint8_t *e [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 300u) return;
  const uint32_t before = metal::atomic_load_explicit(trap_words + 1, metal::memory_order_relaxed);
  if (before != 0xffffffffu) { // a launch before trapped
    return;
  }
  // float_rows.tri:24
  const uint32_t u = thread_ / 75u;
  const uint32_t u2 = u * 75u;
  const uint32_t u3 = (u2 + (thread_ - u2)) << 2;
  *(device float *)(p + u3) = (*(device const float *)(e + u3)) / (*(device const float *)(s + (u << 2)));
}

// row_ends, float_rows.tri:38: 4 groups of 32 lanes.
[[max_total_threads_per_threadgroup(256)]]
kernel void row_ends_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *low [[buffer(1)]],
    uint32_t block_of_threads [[threadgroup_position_in_grid]],
    uint32_t row_of_lanes [[simdgroup_index_in_threadgroup]],
    uint32_t lane [[thread_index_in_simdgroup]]) {
  const uint32_t thread_ = block_of_threads * 8u + row_of_lanes;
  if (thread_ >= 4u) return;
  // float_rows.tri:38
  const uint32_t u = thread_ * 75u;
  float f = from_bits_f32(0x7f800000u);
  uint32_t u2 = (u + lane) << 2;
  for (uint32_t i = 0u; i < 64u; i = i + 32u) {
    f = min_f32(f, (*(device const float *)(x + u2)));
    u2 = u2 + 128u;
  }
  float f2;
  if (lane < 11u) {
    f2 = min_f32(f, (*(device const float *)(x + ((u + (lane + 64u)) << 2))));
  } else {
    f2 = f;
  }
  const float f3 = group_min_f32(f2);
  if (lane == 0u) {
    *(device float *)(low + (thread_ << 2)) = f3;
  }
}

// row_ends, float_rows.tri:39: 4 groups of 32 lanes.
[[max_total_threads_per_threadgroup(256)]]
kernel void row_ends_1(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *high [[buffer(1)]],
    uint32_t block_of_threads [[threadgroup_position_in_grid]],
    uint32_t row_of_lanes [[simdgroup_index_in_threadgroup]],
    uint32_t lane [[thread_index_in_simdgroup]]) {
  const uint32_t thread_ = block_of_threads * 8u + row_of_lanes;
  if (thread_ >= 4u) return;
  // float_rows.tri:39
  const uint32_t u = thread_ * 75u;
  float f = from_bits_f32(0xff800000u);
  uint32_t u2 = (u + lane) << 2;
  for (uint32_t i = 0u; i < 64u; i = i + 32u) {
    f = max_f32(f, (*(device const float *)(x + u2)));
    u2 = u2 + 128u;
  }
  float f2;
  if (lane < 11u) {
    f2 = max_f32(f, (*(device const float *)(x + ((u + (lane + 64u)) << 2))));
  } else {
    f2 = f;
  }
  const float f3 = group_max_f32(f2);
  if (lane == 0u) {
    *(device float *)(high + (thread_ << 2)) = f3;
  }
}

// row_ends, float_rows.tri:40: 4 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void row_ends_2(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *where_low [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 4u) return;
  // float_rows.tri:40
  float f = from_bits_f32(0x7f800000u);
  int32_t n = 0;
  uint32_t u = (thread_ * 75u) << 2;
  for (int32_t i = 0; i < 75; i++) {
    const float f2 = (*(device const float *)(x + u));
    const bool c = f2 < f;
    f = c ? f2 : f;
    n = c ? i : n;
    u = u + 4u;
  }
  *(device int32_t *)(where_low + (thread_ << 2)) = n;
}

// row_ends, float_rows.tri:41: 4 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void row_ends_3(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *where_high [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 4u) return;
  // float_rows.tri:41
  float f = from_bits_f32(0xff800000u);
  int32_t n = 0;
  uint32_t u = (thread_ * 75u) << 2;
  for (int32_t i = 0; i < 75; i++) {
    const float f2 = (*(device const float *)(x + u));
    const bool c = f2 > f;
    f = c ? f2 : f;
    n = c ? i : n;
    u = u + 4u;
  }
  *(device int32_t *)(where_high + (thread_ << 2)) = n;
}
