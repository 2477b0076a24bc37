/*
 * bind, bundle, dot, nearest, permute, hamming: kernels in the Metal Shading Language, made by trinityc.
 * Build: xcrun metal -fno-fast-math -c hypervectors.metal -o hypervectors.air && xcrun metallib hypervectors.air -o hypervectors.metallib,
 * or MTLDevice.makeLibrary(source:options:) with mathMode = .safe; hypervectors.swift does that and queues the launches.
 *
 * Integers, trits and traps are the same bits as everywhere. Floats are too where the compiler keeps to IEEE 754 in
 * division and square root, which the language does not promise of all devices.
 *
 * Kernel bind: bind_0.
 *   a: [260]trit, read, 96 bytes. Each row is ceil(260 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   b: [260]trit, read, 96 bytes. Each row is ceil(260 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   c: [260]trit, read and written, 96 bytes. Each row is ceil(260 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   D: 260
 *
 * Kernel bundle: bundle_0.
 *   xs: [5, 260]trit, read, 480 bytes. Each row is ceil(260 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   c: [260]trit, read and written, 96 bytes. Each row is ceil(260 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   N: 5
 *   D: 260
 *
 * Kernel dot: dot_0.
 *   a: [260]trit, read, 96 bytes. Each row is ceil(260 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   b: [260]trit, read, 96 bytes. Each row is ceil(260 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   D: 260
 *
 * Kernel nearest: nearest_0, nearest_1, one after the other.
 *   items: [9, 260]trit, read, 864 bytes. Each row is ceil(260 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   q: [260]trit, read, 96 bytes. Each row is ceil(260 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   I: 9
 *   D: 260
 *
 * Kernel permute: permute_0.
 *   x: [260]trit, read, 96 bytes. Each row is ceil(260 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   y: [260]trit, read and written, 96 bytes. Each row is ceil(260 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   by: i32
 *   D: 260
 *
 * Kernel hamming: hamming_0.
 *   a: [260]trit, read, 96 bytes. Each row is ceil(260 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   b: [260]trit, read, 96 bytes. Each row is ceil(260 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   D: 260
 */

#include <metal_stdlib>

#pragma METAL fp math_mode(safe)
#pragma METAL fp contract(off)

static inline int32_t popcnt_u32(uint32_t a) {
  return (int32_t)metal::popcount(a);
}

static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

static inline int32_t mul_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a * (uint32_t)b);
}

static inline int32_t max_i32(int32_t a, int32_t b) {
  return a > b ? a : b;
}

static inline int8_t wrap_i32_t1(int32_t a) {
  int32_t r = a % 3;
  return (int8_t)(r > 1 ? r - 3 : r < (-1) ? r + 3 : r);
}

// bind, hypervectors.tri:5: 12 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void bind_0(
    device const uint8_t *a [[buffer(0)]],
    device const uint8_t *b [[buffer(1)]],
    device uint8_t *c [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 12u) return;
  // hypervectors.tri:5
  const uint32_t u = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u2 = (*(device const uint32_t *)(a + u)) & (*(device const uint32_t *)(b + u));
  const uint32_t u3 = u2 & ((*(device const uint32_t *)(a + (u + 16u))) ^ (*(device const uint32_t *)(b + (u + 16u))));
  *(device uint32_t *)(c + u) = u2;
  *(device uint32_t *)(c + (u + 16u)) = u3;
}

// bundle, hypervectors.tri:8: 12 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void bundle_0(
    device const uint8_t *xs [[buffer(0)]],
    device uint8_t *c [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 12u) return;
  // hypervectors.tri:8
  const uint32_t u = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u2 = (*(device const uint32_t *)(xs + u));
  const uint32_t u3 = (*(device const uint32_t *)(xs + (u + 16u))) | ~u2;
  const uint32_t u4 = 96u + u;
  const uint32_t u5 = (*(device const uint32_t *)(xs + u4));
  const uint32_t u6 = u2 ^ u5;
  const uint32_t u7 = (*(device const uint32_t *)(xs + (u4 + 16u))) | (u2 & ~u5);
  const uint32_t u8 = u3 ^ u7;
  const uint32_t u9 = u3 & u7;
  const uint32_t u10 = 192u + u;
  const uint32_t u11 = (*(device const uint32_t *)(xs + u10));
  const uint32_t u12 = u6 ^ u11;
  const uint32_t u13 = (*(device const uint32_t *)(xs + (u10 + 16u))) | ~(u6 | u11);
  const uint32_t u14 = u8 ^ u13;
  const uint32_t u15 = u8 & u13;
  const uint32_t u16 = u9 ^ u15;
  const uint32_t u17 = 288u + u;
  const uint32_t u18 = (*(device const uint32_t *)(xs + u17));
  const uint32_t u19 = u12 ^ u18;
  const uint32_t u20 = (*(device const uint32_t *)(xs + (u17 + 16u))) | (u12 & ~u18);
  const uint32_t u21 = u14 ^ u20;
  const uint32_t u22 = u14 & u20;
  const uint32_t u23 = u16 ^ u22;
  const uint32_t u24 = 384u + u;
  const uint32_t u25 = (*(device const uint32_t *)(xs + u24));
  const uint32_t u26 = u19 ^ u25;
  const uint32_t u27 = (*(device const uint32_t *)(xs + (u24 + 16u))) | ~(u19 | u25);
  const uint32_t u28 = u21 ^ u27;
  const uint32_t u29 = u21 & u27;
  const uint32_t u30 = (u9 & u15) ^ (u16 & u22) ^ (u23 & u29);
  const uint32_t u31 = ~u26;
  const uint32_t u32 = ~u30 & (u23 ^ u29);
  *(device uint32_t *)(c + u) = ~(u32 & ~(u28 ^ u31) & u31);
  *(device uint32_t *)(c + (u + 16u)) = u30 | (u32 & (u28 & u26));
}

// dot, hypervectors.tri:10: 1 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void dot_0(
    device const uint8_t *a [[buffer(0)]],
    device const uint8_t *b [[buffer(1)]],
    device uint8_t *values [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 1u) return;
  (void)thread_;
  // hypervectors.tri:10
  int32_t n = 0;
  int32_t n2 = 0;
  for (uint32_t i = 0u; i < 9u; i = i + 1u) {
    const uint32_t u = ((i >> 2) << 5) + ((i & 3u) << 2);
    const uint32_t u2 = (*(device const uint32_t *)(a + u)) & (*(device const uint32_t *)(b + u));
    const int32_t n3 = popcnt_u32(u2 & ((*(device const uint32_t *)(a + (u + 16u))) ^ (*(device const uint32_t *)(b + (u + 16u)))));
    n = add_i32(n, popcnt_u32(u2));
    n2 = add_i32(n2, n3);
  }
  *(device int32_t *)(values) = add_i32(n, mul_i32(n2, -2));
}

// nearest, hypervectors.tri:14: 9 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void nearest_0(
    device const uint8_t *items [[buffer(0)]],
    device const uint8_t *q [[buffer(1)]],
    device uint8_t *s [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 9u) return;
  // hypervectors.tri:14
  const uint32_t u = thread_ * 96u;
  int32_t n = 0;
  int32_t n2 = 0;
  for (uint32_t i = 0u; i < 9u; i = i + 1u) {
    const uint32_t u2 = ((i >> 2) << 5) + ((i & 3u) << 2);
    const uint32_t u3 = u + u2;
    const uint32_t u4 = (*(device const uint32_t *)(items + u3)) & (*(device const uint32_t *)(q + u2));
    const uint32_t u5 = u4 & ((*(device const uint32_t *)(items + (u3 + 16u))) ^ (*(device const uint32_t *)(q + (u2 + 16u))));
    n = add_i32(n, popcnt_u32(u4));
    n2 = add_i32(n2, popcnt_u32(u5));
  }
  *(device int32_t *)(s + (thread_ << 2)) = add_i32(n, mul_i32(n2, -2));
}

// nearest, hypervectors.tri:15: 1 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void nearest_1(
    device const uint8_t *s [[buffer(0)]],
    device uint8_t *values [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 1u) return;
  (void)thread_;
  // hypervectors.tri:15
  int32_t n = -2147483647 - 1;
  int32_t n2 = 0;
  for (int32_t i = 0; i < 9; i++) {
    const int32_t n3 = (*(device const int32_t *)(s + ((uint32_t)i << 2)));
    const bool c = n3 > n;
    n = c ? n3 : n;
    n2 = c ? i : n2;
  }
  // hypervectors.tri:16
  int32_t n4 = -2147483647 - 1;
  for (int32_t i2 = 0; i2 < 9; i2++) {
    n4 = max_i32(n4, (*(device const int32_t *)(s + ((uint32_t)i2 << 2))));
  }
  *(device int32_t *)(values) = n2;
  *(device int32_t *)(values + 8) = n4;
}

// permute, hypervectors.tri:19: 260 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void permute_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *y [[buffer(1)]],
    constant int32_t &by [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 260u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // hypervectors.tri:19
  const uint32_t u = (uint32_t)(add_i32((int32_t)thread_, by) % 260);
  if (u >= 260u) {
    trap_status[trap_thread] = 35u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // bounds
  }
  const uint32_t u2 = ((u >> 7) << 5) + ((u >> 3) & 15u);
  const int32_t n = (int32_t)(u & 7u);
  const int32_t n2 = (((*(device const uint8_t *)(x + u2)) >> n) & 1) - ((((*(device const uint8_t *)(x + (u2 + 16u))) >> n) & 1) << 1);
  const uint32_t u3 = ((thread_ >> 7) << 5) + ((thread_ >> 3) & 15u);
  const uint32_t u4 = u3 & 4294967292u;
  const int32_t n3 = wrap_i32_t1(n2);
  const int32_t n4 = ((int32_t)(u3 & 3u) << 3) + (int32_t)(thread_ & 7u);
  metal::atomic_fetch_xor_explicit((device metal::atomic_uint *)(y + u4), ((((*(device const uint32_t *)(y + u4)) >> n4) ^ (uint32_t)(n3 & 1)) & 1u) << n4, metal::memory_order_relaxed);
  const uint32_t u5 = u4 + 16u;
  metal::atomic_fetch_xor_explicit((device metal::atomic_uint *)(y + u5), ((((*(device const uint32_t *)(y + u5)) >> n4) ^ (uint32_t)((n3 >> 1) & 1)) & 1u) << n4, metal::memory_order_relaxed);
}

// hamming, hypervectors.tri:22: 1 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void hamming_0(
    device const uint8_t *a [[buffer(0)]],
    device const uint8_t *b [[buffer(1)]],
    device uint8_t *values [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 1u) return;
  (void)thread_;
  // hypervectors.tri:22
  int32_t n = 0;
  for (uint32_t i = 0u; i < 9u; i = i + 1u) {
    const uint32_t u = ((i >> 2) << 5) + ((i & 3u) << 2);
    const uint32_t u2 = ((*(device const uint32_t *)(a + u)) ^ (*(device const uint32_t *)(b + u))) | ((*(device const uint32_t *)(a + (u + 16u))) ^ (*(device const uint32_t *)(b + (u + 16u))));
    n = add_i32(n, popcnt_u32(u2));
  }
  *(device int32_t *)(values) = n;
}
