/*
 * transpose, transpose_trits, gather, pick_rows, windows, outer, shear: kernels in the Metal Shading Language, made by trinityc.
 * Build: xcrun metal -fno-fast-math -c indexing.metal -o indexing.air && xcrun metallib indexing.air -o indexing.metallib,
 * or MTLDevice.makeLibrary(source:options:) with mathMode = .safe; indexing.swift does that and queues the launches.
 *
 * Integers, trits and traps are the same bits as everywhere. Floats are too where the compiler keeps to IEEE 754 in
 * division and square root, which the language does not promise of all devices.
 *
 * Kernel transpose: transpose_0.
 *   x: [6, 21]i16, read, 252 bytes. Rows one after the other.
 *   y: [21, 6]i16, written, 252 bytes. Rows one after the other.
 *   M: 6
 *   N: 21
 *
 * Kernel transpose_trits: transpose_trits_0, transpose_trits_1, one after the other.
 *   x: [6, 21]trit, read, 192 bytes. Each row is ceil(21 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   y: [21, 6]trit, written, 336 bytes. Each row is ceil(6 / 80) blocks of 16 bytes; trit k, plus 1, is the digit of weight 3^(k % 80 / 16) of byte k % 16. Padding is 0 (digit 1).
 *   M: 6
 *   N: 21
 *
 * Kernel gather: gather_0.
 *   x: [21]i32, read, 84 bytes. Rows one after the other.
 *   at: [8]i32, read, 32 bytes. Rows one after the other.
 *   y: [8]i32, written, 32 bytes. Rows one after the other.
 *   N: 21
 *   K: 8
 *
 * Kernel pick_rows: pick_rows_0.
 *   w: [6, 21]trit, read, 96 bytes. Each row is ceil(21 / 64) blocks of 16 bytes; trit k, plus 1, is in byte k % 16, bits 2 * (k / 16 % 4) and on. Padding is 0 (code 1).
 *   at: [8]i32, read, 32 bytes. Rows one after the other.
 *   y: [8, 21]trit, read and written, 256 bytes. Each row is ceil(21 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   M: 6
 *   N: 21
 *   K: 8
 *
 * Kernel windows: windows_0, windows_1, one after the other.
 *   x: [21]i32, read, 84 bytes. Rows one after the other.
 *   y: [8]i32, written, 32 bytes. Rows one after the other.
 *   z: [8]i32, written, 32 bytes. Rows one after the other.
 *   N: 21
 *
 * Kernel outer: outer_0, outer_1, one after the other.
 *   x: [6]trit, read, 32 bytes. Each row is ceil(6 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   y: [21]trit, read, 32 bytes. Each row is ceil(21 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   z: [6, 21]trit, written, 96 bytes. Each row is ceil(21 / 64) blocks of 16 bytes; trit k, plus 1, is in byte k % 16, bits 2 * (k / 16 % 4) and on. Padding is 0 (code 1).
 *   M: 6
 *   N: 21
 *
 * Kernel shear: shear_0, shear_1, one after the other.
 *   x: [6, 21]i32, read and written, 504 bytes. Rows one after the other.
 *   by: [21]i32, read, 84 bytes. Rows one after the other.
 *   M: 6
 *   N: 21
 */

#include <metal_stdlib>

#pragma METAL fp math_mode(safe)
#pragma METAL fp contract(off)

static inline int8_t wrap_i32_t1(int32_t a) {
  int32_t r = a % 3;
  return (int8_t)(r > 1 ? r - 3 : r < (-1) ? r + 3 : r);
}

static inline int64_t shr_i64(int64_t a, int32_t n) {
  return (int64_t)(a >> (n >= 64 ? 63 : n));
}

static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

static inline int32_t mul_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a * (uint32_t)b);
}

static inline int32_t sub_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a - (uint32_t)b);
}

static inline int32_t group_add_i32(int32_t a) {
  for (uint16_t d = 16; d >= 1; d >>= 1) {
    const int32_t b = (int32_t)metal::simd_shuffle_xor((int32_t)a, d);
    a = (int32_t)(add_i32(a, b));
  }
  return a;
}

// transpose, indexing.tri:4: 126 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void transpose_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *y [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 126u) return;
  // indexing.tri:4
  const uint32_t u = thread_ / 6u;
  const uint32_t u2 = u * 6u;
  const uint32_t u3 = thread_ - u2;
  *(device int16_t *)(y + ((u2 + u3) << 1)) = (*(device const int16_t *)(x + ((u3 * 21u + u) << 1)));
}

// transpose_trits, indexing.tri:6: 84 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void transpose_trits_0(
    device uint8_t *y [[buffer(0)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 84u) return;
  // indexing.tri:6
  *(device uint32_t *)(y + (thread_ << 2)) = 2038004089u;
}

// transpose_trits, indexing.tri:6: 126 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void transpose_trits_1(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *y [[buffer(1)]],
    device metal::atomic_uint *trap_words [[buffer(2)]],
    device uint32_t *trap_status [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 126u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // indexing.tri:6
  const uint32_t u = thread_ / 6u;
  const uint32_t u2 = thread_ - u * 6u;
  const uint32_t u3 = u2 * 32u + ((u >> 7) << 5) + ((u >> 3) & 15u);
  const int32_t n = (int32_t)(u & 7u);
  const int32_t n2 = (((*(device const uint8_t *)(x + u3)) >> n) & 1) - ((((*(device const uint8_t *)(x + (u3 + 16u))) >> n) & 1) << 1);
  const uint32_t u4 = u2 / 80u;
  const uint32_t u5 = u2 - u4 * 80u;
  const uint32_t u6 = u * 16u + (u4 << 4) + (u5 & 15u);
  const int32_t n3 = (int32_t)(shr_i64(348345926401l, (int32_t)(u5 >> 4) << 3) & 255l);
  const uint32_t u7 = u6 & 4294967292u;
  const int32_t n4 = (int32_t)(u6 & 3u) << 3;
  if (n3 == 0) {
    trap_status[trap_thread] = 37u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // zero_divisor
  }
  const uint32_t u8 = (uint32_t)((wrap_i32_t1(n2) + 1 - ((int32_t)((*(device const uint32_t *)(y + u7)) >> n4) & 255) / n3 % 3) * n3);
  metal::atomic_fetch_add_explicit((device metal::atomic_uint *)(y + u7), u8 << n4, metal::memory_order_relaxed);
}

// gather, indexing.tri:8: 8 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void gather_0(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *at [[buffer(1)]],
    device uint8_t *y [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 8u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // indexing.tri:8
  const uint32_t u = thread_ << 2;
  const uint32_t u2 = (uint32_t)(*(device const int32_t *)(at + u));
  if (u2 >= 21u) {
    trap_status[trap_thread] = 67u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // bounds
  }
  *(device int32_t *)(y + u) = (*(device const int32_t *)(x + (u2 << 2)));
}

// pick_rows, indexing.tri:10: 168 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void pick_rows_0(
    device const uint8_t *w [[buffer(0)]],
    device const uint8_t *at [[buffer(1)]],
    device uint8_t *y [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 168u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // indexing.tri:10
  const uint32_t u = thread_ / 21u;
  const uint32_t u2 = thread_ - u * 21u;
  const uint32_t u3 = (uint32_t)(*(device const int32_t *)(at + (u << 2)));
  if (u3 >= 6u) {
    trap_status[trap_thread] = 99u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // bounds
  }
  const uint32_t u4 = u2 >> 3;
  const int32_t n = ((*(device const uint8_t *)(w + (u3 * 16u + ((u2 >> 6) << 4) + (u2 & 15u)))) >> (int32_t)(u4 & 6u)) & 3;
  const uint32_t u5 = u * 32u + ((u2 >> 7) << 5) + (u4 & 15u);
  const uint32_t u6 = u5 & 4294967292u;
  const int32_t n2 = wrap_i32_t1(n + -1);
  const int32_t n3 = ((int32_t)(u5 & 3u) << 3) + (int32_t)(u2 & 7u);
  metal::atomic_fetch_xor_explicit((device metal::atomic_uint *)(y + u6), ((((*(device const uint32_t *)(y + u6)) >> n3) ^ (uint32_t)(n2 & 1)) & 1u) << n3, metal::memory_order_relaxed);
  const uint32_t u7 = u6 + 16u;
  metal::atomic_fetch_xor_explicit((device metal::atomic_uint *)(y + u7), ((((*(device const uint32_t *)(y + u7)) >> n3) ^ (uint32_t)((n2 >> 1) & 1)) & 1u) << n3, metal::memory_order_relaxed);
}

// windows, indexing.tri:13: 8 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void windows_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *y [[buffer(1)]],
    device metal::atomic_uint *trap_words [[buffer(2)]],
    device uint32_t *trap_status [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 8u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // indexing.tri:13
  const int32_t i = (int32_t)thread_;
  const uint32_t u = thread_ << 2;
  int32_t n = 0;
  uint32_t u2 = u;
  for (int32_t i2 = 0; i2 < 5; i2++) {
    if ((uint32_t)add_i32(i, i2) >= 21u) {
      trap_status[trap_thread] = 131u;
      metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
      return; // bounds
    }
    n = add_i32(n, (*(device const int32_t *)(x + u2)));
    u2 = u2 + 4u;
  }
  *(device int32_t *)(y + u) = n;
}

// windows, indexing.tri:14: 8 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void windows_1(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *z [[buffer(1)]],
    device metal::atomic_uint *trap_words [[buffer(2)]],
    device uint32_t *trap_status [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 8u) return;
  const uint32_t before = metal::atomic_load_explicit(trap_words + 1, metal::memory_order_relaxed);
  if (before != 0xffffffffu) { // a launch before trapped
    metal::atomic_fetch_min_explicit(trap_words + 2, before, metal::memory_order_relaxed);
    return;
  }
  device metal::atomic_uint *trap_word = trap_words + 2;
  const uint32_t trap_thread = thread_;
  // indexing.tri:14
  const int32_t i = (int32_t)thread_;
  const uint32_t u = (uint32_t)add_i32(mul_i32(i, 2), 1);
  if (u >= 21u) {
    trap_status[trap_thread] = 163u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // bounds
  }
  const uint32_t u2 = (uint32_t)sub_i32(20, i);
  if (u2 >= 21u) {
    trap_status[trap_thread] = 195u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // bounds
  }
  *(device int32_t *)(z + (thread_ << 2)) = sub_i32((*(device const int32_t *)(x + (u << 2))), (*(device const int32_t *)(x + (u2 << 2))));
}

// outer, indexing.tri:17: 24 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void outer_0(
    device uint8_t *z [[buffer(0)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 24u) return;
  // indexing.tri:17
  *(device uint32_t *)(z + (thread_ << 2)) = 1431655765u;
}

// outer, indexing.tri:17: 126 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void outer_1(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *y [[buffer(1)]],
    device uint8_t *z [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 126u) return;
  // indexing.tri:17
  const uint32_t u = thread_ / 21u;
  const uint32_t u2 = thread_ - u * 21u;
  const uint32_t u3 = ((u >> 7) << 5) + ((u >> 3) & 15u);
  const int32_t n = (int32_t)(u & 7u);
  const int32_t n2 = (((*(device const uint8_t *)(x + u3)) >> n) & 1) - ((((*(device const uint8_t *)(x + (u3 + 16u))) >> n) & 1) << 1);
  const uint32_t u4 = u2 >> 3;
  const uint32_t u5 = ((u2 >> 7) << 5) + (u4 & 15u);
  const int32_t n3 = (int32_t)(u2 & 7u);
  const int32_t n4 = (((*(device const uint8_t *)(y + u5)) >> n3) & 1) - ((((*(device const uint8_t *)(y + (u5 + 16u))) >> n3) & 1) << 1);
  const uint32_t u6 = u * 16u + ((u2 >> 6) << 4) + (u2 & 15u);
  const uint32_t u7 = u6 & 4294967292u;
  const int32_t n5 = ((int32_t)(u6 & 3u) << 3) + (int32_t)(u4 & 6u);
  const uint32_t u8 = (((*(device const uint32_t *)(z + u7)) >> n5) ^ (uint32_t)(wrap_i32_t1(n2) * wrap_i32_t1(n4) + 1)) & 3u;
  metal::atomic_fetch_xor_explicit((device metal::atomic_uint *)(z + u7), u8 << n5, metal::memory_order_relaxed);
}

// shear, indexing.tri:20: 126 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void shear_0(
    device uint8_t *x [[buffer(0)]],
    device const uint8_t *by [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 126u) return;
  // indexing.tri:20
  const uint32_t u = thread_ / 21u;
  const uint32_t u2 = u * 21u;
  const uint32_t u3 = thread_ - u2;
  const uint32_t u4 = (u2 + u3) << 2;
  const int32_t n = add_i32(mul_i32((*(device const int32_t *)(x + u4)), 2), mul_i32((*(device const int32_t *)(by + (u3 << 2))), (int32_t)u));
  *(device int32_t *)(x + u4) = n;
}

// shear, indexing.tri:21: 1 groups of 32 lanes.
[[max_total_threads_per_threadgroup(256)]]
kernel void shear_1(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *values [[buffer(1)]],
    uint32_t block_of_threads [[threadgroup_position_in_grid]],
    uint32_t row_of_lanes [[simdgroup_index_in_threadgroup]],
    uint32_t lane [[thread_index_in_simdgroup]]) {
  const uint32_t thread_ = block_of_threads * 8u + row_of_lanes;
  if (thread_ >= 1u) return;
  (void)thread_;
  // indexing.tri:21
  int32_t n = 0;
  for (uint32_t i = 0u; i < 96u; i = i + 32u) {
    const uint32_t u = i + lane;
    const uint32_t u2 = u / 21u * 21u;
    n = add_i32(n, (*(device const int32_t *)(x + ((u2 + (u - u2)) << 2))));
  }
  int32_t n2;
  if (lane < 30u) {
    const uint32_t u3 = lane + 96u;
    const uint32_t u4 = u3 / 21u * 21u;
    n2 = add_i32(n, (*(device const int32_t *)(x + ((u4 + (u3 - u4)) << 2))));
  } else {
    n2 = n;
  }
  const int32_t n3 = group_add_i32(n2);
  if (lane == 0u) {
    *(device int32_t *)(values) = n3;
  }
}
