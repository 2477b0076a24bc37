/*
 * to_bytes, absmean, rescale, row_means, thresholds, from_trits: kernels in the Metal Shading Language, made by trinityc.
 * Build: xcrun metal -fno-fast-math -c quantisers.metal -o quantisers.air && xcrun metallib quantisers.air -o quantisers.metallib,
 * or MTLDevice.makeLibrary(source:options:) with mathMode = .safe; quantisers.swift does that and queues the launches.
 *
 * Integers, trits and traps are the same bits as everywhere. Floats are too where the compiler keeps to IEEE 754 in
 * division and square root, which the language does not promise of all devices.
 *
 * Kernel to_bytes: to_bytes_0, to_bytes_1, one after the other.
 *   x: [100]f32, read, 400 bytes. Rows one after the other.
 *   q: [100]i8, written, 100 bytes. Rows one after the other.
 *   N: 100
 *
 * Kernel absmean: absmean_0, absmean_1, absmean_2, one after the other.
 *   w: [5, 64]f32, read, 1280 bytes. Rows one after the other.
 *   t: [5, 64]trit, written, 80 bytes. Each row is ceil(64 / 64) blocks of 16 bytes; trit k, plus 1, is in byte k % 16, bits 2 * (k / 16 % 4) and on. Padding is 0 (code 1).
 *   M: 5
 *   K: 64
 *
 * Kernel rescale: rescale_0.
 *   y: [100]i32, read, 400 bytes. Rows one after the other.
 *   z: [100]f32, written, 400 bytes. Rows one after the other.
 *   scale: f32
 *   N: 100
 *
 * Kernel row_means: row_means_0, row_means_1, one after the other.
 *   w: [5, 64]f32, read, 1280 bytes. Rows one after the other.
 *   s: [5]f32, written, 20 bytes. Rows one after the other.
 *   M: 5
 *   K: 64
 *
 * Kernel thresholds: thresholds_0, thresholds_1, one after the other.
 *   x: [100]i16, read, 200 bytes. Rows one after the other.
 *   t: [100]trit, read and written, 32 bytes. Each row is ceil(100 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   low: i16
 *   high: i16
 *   N: 100
 *
 * Kernel from_trits: from_trits_0.
 *   t: [100]trit, read, 32 bytes. Each row is ceil(100 / 80) blocks of 16 bytes; trit k, plus 1, is the digit of weight 3^(k % 80 / 16) of byte k % 16. Padding is 0 (digit 1).
 *   x: [100]f32, written, 400 bytes. Rows one after the other.
 *   scale: f32
 *   N: 100
 */

#include <metal_stdlib>

#pragma METAL fp math_mode(safe)
#pragma METAL fp contract(off)

static inline float from_bits_f32(uint32_t u) {
  return as_type<float>(u);
}

static inline float abs_f32(float a) {
  return metal::fabs(a);
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

static inline float nearest_f32(float a) {
  return metal::rint(a);
}

static inline int8_t sat_i8_f32(float a) {
  if (a != a) return 0;
  if (a < (-128.0f)) return (-128);
  if (a > 127.0f) return 127;
  return (int8_t)a;
}

static inline float group_add_f32(float a) {
  for (uint16_t d = 16; d >= 1; d >>= 1) {
    const float b = metal::simd_shuffle_xor(a, d);
    a = (float)(a + b);
  }
  return a;
}

static inline uint32_t min_u32(uint32_t a, uint32_t b) {
  return a < b ? a : b;
}

static inline uint32_t shl_u32(uint32_t a, int32_t n) {
  return n >= 32 ? 0 : (uint32_t)((uint32_t)a << n);
}

static inline uint32_t group_or_u32(uint32_t a) {
  for (uint16_t d = 16; d >= 1; d >>= 1) {
    const uint32_t b = (uint32_t)metal::simd_shuffle_xor((int32_t)a, d);
    a = (uint32_t)(a | b);
  }
  return a;
}

static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

static inline int32_t group_add_i32(int32_t a) {
  for (uint16_t d = 16; d >= 1; d >>= 1) {
    const int32_t b = (int32_t)metal::simd_shuffle_xor((int32_t)a, d);
    a = (int32_t)(add_i32(a, b));
  }
  return a;
}

static inline int64_t shr_i64(int64_t a, int32_t n) {
  return (int64_t)(a >> (n >= 64 ? 63 : n));
}

static inline int8_t wrap_i32_t1(int32_t a) {
  int32_t r = a % 3;
  return (int8_t)(r > 1 ? r - 3 : r < (-1) ? r + 3 : r);
}

// to_bytes, quantisers.tri:6: 1 groups of 32 lanes.
[[max_total_threads_per_threadgroup(256)]]
kernel void to_bytes_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *values [[buffer(1)]],
    uint32_t block_of_threads [[threadgroup_position_in_grid]],
    uint32_t row_of_lanes [[simdgroup_index_in_threadgroup]],
    uint32_t lane [[thread_index_in_simdgroup]]) {
  const uint32_t thread_ = block_of_threads * 8u + row_of_lanes;
  if (thread_ >= 1u) return;
  (void)thread_;
  // quantisers.tri:6
  float f = from_bits_f32(0xff800000u);
  uint32_t u = lane << 2;
  for (uint32_t i = 0u; i < 96u; i = i + 32u) {
    f = max_f32(f, abs_f32((*(device const float *)(x + u))));
    u = u + 128u;
  }
  float f2;
  if (lane < 4u) {
    f2 = max_f32(f, abs_f32((*(device const float *)(x + ((lane + 96u) << 2)))));
  } else {
    f2 = f;
  }
  const float f3 = group_max_f32(f2);
  // quantisers.tri:7
  float f4;
  if (f3 > 0.0f) {
    f4 = f3 / 127.0f;
  } else {
    f4 = 1.0f;
  }
  if (lane == 0u) {
    *(device float *)(values) = f4;
  }
}

// to_bytes, quantisers.tri:8: 100 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void to_bytes_1(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *q [[buffer(1)]],
    device const uint8_t *values [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 100u) return;
  // quantisers.tri:8
  const int8_t n = sat_i8_f32(nearest_f32((*(device const float *)(x + (thread_ << 2))) / (*(device const float *)(values))));
  *(device int8_t *)(q + thread_) = n;
}

// absmean, quantisers.tri:12: 20 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void absmean_0(
    device uint8_t *t [[buffer(0)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 20u) return;
  // quantisers.tri:12
  *(device uint32_t *)(t + (thread_ << 2)) = 1431655765u;
}

// absmean, quantisers.tri:13: 1 groups of 32 lanes.
[[max_total_threads_per_threadgroup(256)]]
kernel void absmean_1(
    device const uint8_t *w [[buffer(0)]],
    device uint8_t *values [[buffer(1)]],
    uint32_t block_of_threads [[threadgroup_position_in_grid]],
    uint32_t row_of_lanes [[simdgroup_index_in_threadgroup]],
    uint32_t lane [[thread_index_in_simdgroup]]) {
  const uint32_t thread_ = block_of_threads * 8u + row_of_lanes;
  if (thread_ >= 1u) return;
  (void)thread_;
  // quantisers.tri:13
  float f = 0.0f;
  for (uint32_t i = 0u; i < 320u; i = i + 32u) {
    const uint32_t u = i + lane;
    const uint32_t u2 = u >> 6;
    f = f + abs_f32((*(device const float *)(w + ((u2 * 64u + (u - (u2 << 6))) << 2))));
  }
  const float f2 = group_add_f32(f);
  // quantisers.tri:14
  const float f3 = f2 / 320.0f;
  if (lane == 0u) {
    *(device float *)(values) = f3;
  }
}

// absmean, quantisers.tri:15: 320 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void absmean_2(
    device const uint8_t *w [[buffer(0)]],
    device uint8_t *t [[buffer(1)]],
    device const uint8_t *values [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 320u) return;
  // quantisers.tri:15
  const uint32_t u = thread_ >> 6;
  const uint32_t u2 = thread_ - (u << 6);
  const float f = (*(device const float *)(w + ((u * 64u + u2) << 2)));
  const float f2 = (*(device const float *)(values)) / 2.0f;
  int8_t t2;
  if (f > f2) {
    t2 = 1;
  } else {
    t2 = f < -f2 ? -1 : 0;
  }
  const uint32_t u3 = u * 16u + ((u2 >> 6) << 4) + (u2 & 15u);
  const uint32_t u4 = u3 & 4294967292u;
  const int32_t n = ((int32_t)(u3 & 3u) << 3) + (int32_t)((u2 >> 3) & 6u);
  metal::atomic_fetch_xor_explicit((device metal::atomic_uint *)(t + u4), ((((*(device const uint32_t *)(t + u4)) >> n) ^ (uint32_t)(t2 + 1)) & 3u) << n, metal::memory_order_relaxed);
}

// rescale, quantisers.tri:20: 100 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void rescale_0(
    device const uint8_t *y [[buffer(0)]],
    device uint8_t *z [[buffer(1)]],
    constant float &scale [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 100u) return;
  // quantisers.tri:20
  const uint32_t u = thread_ << 2;
  *(device float *)(z + u) = (float)(*(device const int32_t *)(y + u)) * scale;
}

// row_means, quantisers.tri:24: 5 groups of 32 lanes.
[[max_total_threads_per_threadgroup(256)]]
kernel void row_means_0(
    device const uint8_t *w [[buffer(0)]],
    device uint8_t *total [[buffer(1)]],
    uint32_t block_of_threads [[threadgroup_position_in_grid]],
    uint32_t row_of_lanes [[simdgroup_index_in_threadgroup]],
    uint32_t lane [[thread_index_in_simdgroup]]) {
  const uint32_t thread_ = block_of_threads * 8u + row_of_lanes;
  if (thread_ >= 5u) return;
  // quantisers.tri:24
  float f = 0.0f;
  uint32_t u = (thread_ * 64u + lane) << 2;
  for (uint32_t i = 0u; i < 64u; i = i + 32u) {
    f = f + abs_f32((*(device const float *)(w + u)));
    u = u + 128u;
  }
  const float f2 = group_add_f32(f);
  if (lane == 0u) {
    *(device float *)(total + (thread_ << 2)) = f2;
  }
}

// row_means, quantisers.tri:25: 5 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void row_means_1(
    device uint8_t *s [[buffer(0)]],
    device const uint8_t *total [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 5u) return;
  // quantisers.tri:25
  const uint32_t u = thread_ << 2;
  *(device float *)(s + u) = (*(device const float *)(total + u)) / 64.0f;
}

// thresholds, quantisers.tri:29: 4 groups of 32 lanes.
[[max_total_threads_per_threadgroup(256)]]
kernel void thresholds_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *t [[buffer(1)]],
    constant int16_t &low [[buffer(2)]],
    constant int16_t &high [[buffer(3)]],
    device metal::atomic_uint *trap_words [[buffer(4)]],
    device uint32_t *trap_status [[buffer(5)]],
    uint32_t block_of_threads [[threadgroup_position_in_grid]],
    uint32_t row_of_lanes [[simdgroup_index_in_threadgroup]],
    uint32_t lane [[thread_index_in_simdgroup]]) {
  const uint32_t thread_ = block_of_threads * 8u + row_of_lanes;
  if (thread_ >= 4u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // quantisers.tri:29
  const uint32_t u = (thread_ << 5) + lane;
  const int16_t n = (*(device const int16_t *)(x + (min_u32(u, 99u) << 1)));
  int8_t t2;
  if (n > high) {
    t2 = 1;
  } else {
    t2 = n < low ? -1 : 0;
  }
  const bool c = u < 100u;
  const int32_t n2 = (int32_t)lane;
  if (n2 < 0) {
    trap_status[trap_thread] = 40u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // shift
  }
  const uint32_t u2 = group_or_u32(c ? shl_u32((uint32_t)(t2 & 1), n2) : 0u);
  if (n2 < 0) {
    trap_status[trap_thread] = 40u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // shift
  }
  const uint32_t u3 = group_or_u32(c ? shl_u32((uint32_t)((t2 >> 1) & 1), n2) : 0u);
  const uint32_t u4 = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  if (lane == 0u) {
    *(device uint32_t *)(t + u4) = u2;
    *(device uint32_t *)(t + (u4 + 16u)) = u3;
  }
}

// thresholds, quantisers.tri:30: 1 groups of 32 lanes.
[[max_total_threads_per_threadgroup(256)]]
kernel void thresholds_1(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *values [[buffer(1)]],
    constant int16_t &low [[buffer(2)]],
    constant int16_t &high [[buffer(3)]],
    device metal::atomic_uint *trap_words [[buffer(4)]],
    uint32_t block_of_threads [[threadgroup_position_in_grid]],
    uint32_t row_of_lanes [[simdgroup_index_in_threadgroup]],
    uint32_t lane [[thread_index_in_simdgroup]]) {
  const uint32_t thread_ = block_of_threads * 8u + row_of_lanes;
  if (thread_ >= 1u) return;
  const uint32_t before = metal::atomic_load_explicit(trap_words + 1, metal::memory_order_relaxed);
  if (before != 0xffffffffu) { // a launch before trapped
    return;
  }
  (void)thread_;
  // quantisers.tri:30
  int32_t n = 0;
  uint32_t u = lane << 1;
  for (uint32_t i = 0u; i < 96u; i = i + 32u) {
    const int16_t n2 = (*(device const int16_t *)(x + u));
    n = add_i32(n, (n2 > high) - (n2 < low));
    u = u + 64u;
  }
  int32_t n3;
  if (lane < 4u) {
    const int16_t n4 = (*(device const int16_t *)(x + ((lane + 96u) << 1)));
    n3 = add_i32(n, (n4 > high) - (n4 < low));
  } else {
    n3 = n;
  }
  const int32_t n5 = group_add_i32(n3);
  if (lane == 0u) {
    *(device int32_t *)(values) = n5;
  }
}

// from_trits, quantisers.tri:33: 100 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void from_trits_0(
    device const uint8_t *t [[buffer(0)]],
    device uint8_t *x [[buffer(1)]],
    constant float &scale [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 100u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // quantisers.tri:33
  const uint32_t u = thread_ / 80u;
  const uint32_t u2 = thread_ - u * 80u;
  const int32_t n = (int32_t)(shr_i64(348345926401l, (int32_t)(u2 >> 4) << 3) & 255l);
  if (n == 0) {
    trap_status[trap_thread] = 69u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // zero_divisor
  }
  *(device float *)(x + (thread_ << 2)) = (float)wrap_i32_t1((*(device const uint8_t *)(t + ((u << 4) + (u2 & 15u)))) / n % 3 + -1) * scale;
}
