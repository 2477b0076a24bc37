// metal: kernel doubles: Metal has no floats of 64 bits; use f32 in kernels for it
/*
 * narrow, halves, from_halves, saturating, bits: kernels in the Metal Shading Language, made by trinityc.
 * Build: xcrun metal -fno-fast-math -c storage_types.metal -o storage_types.air && xcrun metallib storage_types.air -o storage_types.metallib,
 * or MTLDevice.makeLibrary(source:options:) with mathMode = .safe; storage_types.swift does that and queues the launches.
 *
 * Integers, trits and traps are the same bits as everywhere. Floats are too where the compiler keeps to IEEE 754 in
 * division and square root, which the language does not promise of all devices.
 *
 * Kernel narrow: narrow_0, narrow_1, narrow_2, narrow_3, narrow_4, one after the other.
 *   x: [45]i32, read, 180 bytes. Rows one after the other.
 *   a: [45]i8, written, 45 bytes. Rows one after the other.
 *   b: [45]u8, written, 45 bytes. Rows one after the other.
 *   c: [45]i16, written, 90 bytes. Rows one after the other.
 *   d: [45]u16, written, 90 bytes. Rows one after the other.
 *   e: [45]t5, written, 45 bytes. Rows one after the other.
 *   N: 45
 *
 * Kernel halves: halves_0, halves_1, halves_2, one after the other.
 *   x: [45]f32, read, 180 bytes. Rows one after the other.
 *   h: [45]f16, written, 90 bytes. Rows one after the other, IEEE binary16.
 *   b: [45]bf16, written, 90 bytes. Rows one after the other, bfloat16.
 *   sum: [45]f32, written, 180 bytes. Rows one after the other.
 *   N: 45
 *
 * Kernel from_halves: from_halves_0.
 *   h: [45]f16, read, 90 bytes. Rows one after the other, IEEE binary16.
 *   b: [45]bf16, read, 90 bytes. Rows one after the other, bfloat16.
 *   y: [45]f32, written, 180 bytes. Rows one after the other.
 *   N: 45
 *
 * Kernel saturating: saturating_0, saturating_1, saturating_2, one after the other.
 *   x: [45]i8, read, 45 bytes. Rows one after the other.
 *   y: [45]i8, read, 45 bytes. Rows one after the other.
 *   s: [45]i8, written, 45 bytes. Rows one after the other.
 *   d: [45]i8, written, 45 bytes. Rows one after the other.
 *   m: [45]i8, written, 45 bytes. Rows one after the other.
 *   N: 45
 *
 * Kernel bits: bits_0, bits_1, bits_2, one after the other.
 *   x: [45]u16, read, 90 bytes. Rows one after the other.
 *   y: [45]u16, written, 90 bytes. Rows one after the other.
 *   parity: [45]bool, written, 45 bytes. Rows one after the other, bytes 0 or 1.
 *   k: i32
 *   N: 45
 */

#include <metal_stdlib>

#pragma METAL fp math_mode(safe)
#pragma METAL fp contract(off)

static inline int32_t max_i32(int32_t a, int32_t b) {
  return a > b ? a : b;
}

static inline int32_t min_i32(int32_t a, int32_t b) {
  return a < b ? a : b;
}

static inline int8_t wrap_i32_t5(int32_t a) {
  int32_t r = a % 243;
  return (int8_t)(r > 121 ? r - 243 : r < (-121) ? r + 243 : r);
}

static inline float from_bits_f32(uint32_t u) {
  return as_type<float>(u);
}

static inline uint32_t raw_f32(float a) {
  return as_type<uint32_t>(a);
}

static inline uint16_t to_f16(float a) {
  uint32_t u = raw_f32(a);
  uint32_t sign = (u >> 16) & 0x8000u;
  u &= 0x7fffffffu;
  if (u > 0x7f800000u) return 0x7e00u;
  if (u >= 0x477ff000u) return (uint16_t)(sign | 0x7c00u);
  if (u < 0x38800000u) return (uint16_t)(sign | (raw_f32(from_bits_f32(u) + 0.5f) - 0x3f000000u));
  return (uint16_t)(sign | ((u + 0xfffu - 0x38000000u + ((u >> 13) & 1u)) >> 13));
}

static inline uint16_t to_bf16(float a) {
  uint32_t u = raw_f32(a);
  if (a != a) return 0x7fc0u;
  return (uint16_t)((u + 0x7fffu + ((u >> 16) & 1u)) >> 16);
}

static inline float from_f16(uint16_t h) {
  uint32_t sign = (uint32_t)(h & 0x8000u) << 16;
  uint32_t m = raw_f32(from_bits_f32((uint32_t)(h & 0x7fffu) << 13) * from_bits_f32(0x77800000u));
  if ((h & 0x7c00u) == 0x7c00u) m = 0x7f800000u | ((uint32_t)(h & 0x3ffu) << 13);
  return from_bits_f32(m | sign);
}

static inline float from_bf16(uint16_t h) {
  return from_bits_f32((uint32_t)h << 16);
}

static inline bool add_overflows_i8(int8_t a, int8_t b) {
  int64_t r = (int64_t)a + (int64_t)b;
  return r < (-128l) || r > 127l;
}

static inline int8_t add_i8(int8_t a, int8_t b) {
  return (int8_t)((uint32_t)a + (uint32_t)b);
}

static inline int8_t sat_add_i8(int8_t a, int8_t b) {
  return add_overflows_i8(a, b) ? (b > 0 ? 127 : (-128)) : add_i8(a, b);
}

static inline bool sub_overflows_i8(int8_t a, int8_t b) {
  int64_t r = (int64_t)a - (int64_t)b;
  return r < (-128l) || r > 127l;
}

static inline int8_t sub_i8(int8_t a, int8_t b) {
  return (int8_t)((uint32_t)a - (uint32_t)b);
}

static inline int8_t sat_sub_i8(int8_t a, int8_t b) {
  return sub_overflows_i8(a, b) ? (b < 0 ? 127 : (-128)) : sub_i8(a, b);
}

static inline int8_t neg_i8(int8_t a) {
  return (int8_t)(0u - (uint32_t)a);
}

static inline int8_t abs_i8(int8_t a) {
  return a < 0 ? neg_i8(a) : a;
}

static inline int8_t max_i8(int8_t a, int8_t b) {
  return a > b ? a : b;
}

static inline uint16_t shl_u16(uint16_t a, int32_t n) {
  return n >= 16 ? 0 : (uint16_t)((uint32_t)a << n);
}

static inline int32_t sub_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a - (uint32_t)b);
}

static inline uint16_t shr_u16(uint16_t a, int32_t n) {
  return n >= 16 ? 0 : (uint16_t)(a >> n);
}

static inline int32_t popcnt_u32(uint32_t a) {
  return (int32_t)metal::popcount(a);
}

static inline int32_t popcnt_u16(uint16_t a) {
  return popcnt_u32((uint32_t)(uint16_t)a);
}

static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

// narrow, storage_types.tri:5: 45 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void narrow_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *a [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 45u) return;
  // storage_types.tri:5
  *(device int8_t *)(a + thread_) = (int8_t)(*(device const int32_t *)(x + (thread_ << 2)));
}

// narrow, storage_types.tri:6: 45 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void narrow_1(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *b [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 45u) return;
  // storage_types.tri:6
  *(device uint8_t *)(b + thread_) = min_i32(max_i32((*(device const int32_t *)(x + (thread_ << 2))), 0), 255);
}

// narrow, storage_types.tri:7: 45 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void narrow_2(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *c [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 45u) return;
  // storage_types.tri:7
  *(device int16_t *)(c + (thread_ << 1)) = min_i32(max_i32((*(device const int32_t *)(x + (thread_ << 2))), -32768), 32767);
}

// narrow, storage_types.tri:8: 45 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void narrow_3(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *d [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 45u) return;
  // storage_types.tri:8
  *(device uint16_t *)(d + (thread_ << 1)) = (uint16_t)(*(device const int32_t *)(x + (thread_ << 2)));
}

// narrow, storage_types.tri:9: 45 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void narrow_4(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *e [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 45u) return;
  // storage_types.tri:9
  *(device int8_t *)(e + thread_) = wrap_i32_t5((*(device const int32_t *)(x + (thread_ << 2))));
}

// halves, storage_types.tri:13: 45 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void halves_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *h [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 45u) return;
  // storage_types.tri:13
  *(device uint16_t *)(h + (thread_ << 1)) = to_f16((*(device const float *)(x + (thread_ << 2))));
}

// halves, storage_types.tri:14: 45 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void halves_1(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *b [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 45u) return;
  // storage_types.tri:14
  *(device uint16_t *)(b + (thread_ << 1)) = to_bf16((*(device const float *)(x + (thread_ << 2))));
}

// halves, storage_types.tri:15: 45 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void halves_2(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *sum [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 45u) return;
  // storage_types.tri:15
  const uint32_t u = thread_ << 2;
  *(device float *)(sum + u) = (*(device const float *)(x + u)) + 0.5f;
}

// from_halves, storage_types.tri:18: 45 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void from_halves_0(
    device const uint8_t *h [[buffer(0)]],
    device const uint8_t *b [[buffer(1)]],
    device uint8_t *y [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 45u) return;
  // storage_types.tri:18
  const uint32_t u = thread_ << 1;
  *(device float *)(y + (thread_ << 2)) = from_f16((*(device const uint16_t *)(h + u))) + from_bf16((*(device const uint16_t *)(b + u)));
}

// saturating, storage_types.tri:21: 45 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void saturating_0(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *y [[buffer(1)]],
    device uint8_t *s [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 45u) return;
  // storage_types.tri:21
  *(device int8_t *)(s + thread_) = sat_add_i8((*(device const int8_t *)(x + thread_)), (*(device const int8_t *)(y + thread_)));
}

// saturating, storage_types.tri:22: 45 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void saturating_1(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *y [[buffer(1)]],
    device uint8_t *d [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 45u) return;
  // storage_types.tri:22
  *(device int8_t *)(d + thread_) = sat_sub_i8((*(device const int8_t *)(x + thread_)), (*(device const int8_t *)(y + thread_)));
}

// saturating, storage_types.tri:23: 45 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void saturating_2(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *y [[buffer(1)]],
    device uint8_t *m [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 45u) return;
  // storage_types.tri:23
  *(device int8_t *)(m + thread_) = max_i8(abs_i8((*(device const int8_t *)(x + thread_))), (*(device const int8_t *)(y + thread_)));
}

// bits, storage_types.tri:27: 45 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void bits_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *y [[buffer(1)]],
    constant int32_t &k [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 45u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // storage_types.tri:27
  const uint32_t u = thread_ << 1;
  const uint16_t u2 = (*(device const uint16_t *)(x + u));
  if (k < 0) {
    trap_status[trap_thread] = 40u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // shift
  }
  const int32_t n = sub_i32(16, k);
  if (n < 0) {
    trap_status[trap_thread] = 72u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // shift
  }
  *(device uint16_t *)(y + u) = (shl_u16(u2, k) | shr_u16(u2, n)) ^ 21845;
}

// bits, storage_types.tri:28: 1 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void bits_1(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *values [[buffer(1)]],
    constant int32_t &k [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 1u) return;
  const uint32_t before = metal::atomic_load_explicit(trap_words + 1, metal::memory_order_relaxed);
  if (before != 0xffffffffu) { // a launch before trapped
    return;
  }
  (void)thread_;
  (void)k;
  // storage_types.tri:28
  int32_t n = 0;
  for (int32_t i = 0; i < 45; i++) {
    n = add_i32(n, popcnt_u16((*(device const uint16_t *)(x + ((uint32_t)i << 1)))));
  }
  *(device int32_t *)(values) = n;
}

// bits, storage_types.tri:29: 45 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void bits_2(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *parity [[buffer(1)]],
    constant int32_t &k [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 45u) return;
  const uint32_t before = metal::atomic_load_explicit(trap_words + 1, metal::memory_order_relaxed);
  if (before != 0xffffffffu) { // a launch before trapped
    return;
  }
  (void)k;
  // storage_types.tri:29
  *(device uint8_t *)(parity + thread_) = popcnt_u16((*(device const uint16_t *)(x + (thread_ << 1)))) % 2 == 1;
}
