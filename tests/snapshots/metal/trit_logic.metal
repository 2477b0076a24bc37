/*
 * lowest, highest, decided, turned, implied, chosen, added, known: kernels in the Metal Shading Language, made by trinityc.
 * Build: xcrun metal -fno-fast-math -c trit_logic.metal -o trit_logic.air && xcrun metallib trit_logic.air -o trit_logic.metallib,
 * or MTLDevice.makeLibrary(source:options:) with mathMode = .safe; trit_logic.swift does that and queues the launches.
 *
 * Integers, trits and traps are the same bits as everywhere. Floats are too where the compiler keeps to IEEE 754 in
 * division and square root, which the language does not promise of all devices.
 *
 * Kernel lowest: lowest_0.
 *   a: [200]trit, read, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   b: [200]trit, read, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   c: [200]trit, read and written, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   N: 200
 *
 * Kernel highest: highest_0.
 *   a: [200]trit, read, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   b: [200]trit, read, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   c: [200]trit, read and written, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   N: 200
 *
 * Kernel decided: decided_0.
 *   a: [200]trit, read, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   b: [200]trit, read, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   c: [200]trit, read, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   y: [200]trit, read and written, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   N: 200
 *
 * Kernel turned: turned_0, turned_1, one after the other.
 *   a: [200]trit, read, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   up: [200]trit, read and written, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   down: [200]trit, read and written, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   N: 200
 *
 * Kernel implied: implied_0, implied_1, implied_2, one after the other.
 *   a: [200]trit, read, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   b: [200]trit, read, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   k: [200]trit, read and written, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   l: [200]trit, read and written, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   N: 200
 *
 * Kernel chosen: chosen_0.
 *   c: [200]trit, read, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   x: [200]trit, read, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   y: [200]trit, read, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   z: [200]trit, read and written, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   N: 200
 *
 * Kernel added: added_0, added_1, one after the other.
 *   a: [200]trit, read, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   b: [200]trit, read, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   c: [200]trit, read, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   s: [200]trit, read and written, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   carry: [200]trit, read and written, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   N: 200
 *
 * Kernel known: known_0.
 *   a: [200]trit, read, 64 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   N: 200
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

static inline int32_t group_add_i32(int32_t a) {
  for (uint16_t d = 16; d >= 1; d >>= 1) {
    const int32_t b = (int32_t)metal::simd_shuffle_xor((int32_t)a, d);
    a = (int32_t)(add_i32(a, b));
  }
  return a;
}

// lowest, trit_logic.tri:4: 8 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void lowest_0(
    device const uint8_t *a [[buffer(0)]],
    device const uint8_t *b [[buffer(1)]],
    device uint8_t *c [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 8u) return;
  // trit_logic.tri:4
  const uint32_t u = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u2 = (*(device const uint32_t *)(a + (u + 16u))) | (*(device const uint32_t *)(b + (u + 16u)));
  *(device uint32_t *)(c + u) = ((*(device const uint32_t *)(a + u)) & (*(device const uint32_t *)(b + u))) | u2;
  *(device uint32_t *)(c + (u + 16u)) = u2;
}

// highest, trit_logic.tri:6: 8 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void highest_0(
    device const uint8_t *a [[buffer(0)]],
    device const uint8_t *b [[buffer(1)]],
    device uint8_t *c [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 8u) return;
  // trit_logic.tri:6
  const uint32_t u = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u2 = (*(device const uint32_t *)(a + u));
  const uint32_t u3 = (*(device const uint32_t *)(a + (u + 16u)));
  const uint32_t u4 = (*(device const uint32_t *)(b + (u + 16u)));
  *(device uint32_t *)(c + u) = (u4 & ~u2) ^ ((*(device const uint32_t *)(b + u)) | (u2 ^ u3));
  *(device uint32_t *)(c + (u + 16u)) = u3 & u4;
}

// decided, trit_logic.tri:10: 8 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void decided_0(
    device const uint8_t *a [[buffer(0)]],
    device const uint8_t *b [[buffer(1)]],
    device const uint8_t *c [[buffer(2)]],
    device uint8_t *y [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 8u) return;
  // trit_logic.tri:10
  const uint32_t u = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u2 = (*(device const uint32_t *)(a + u));
  const uint32_t u3 = (*(device const uint32_t *)(a + (u + 16u)));
  const uint32_t u4 = (*(device const uint32_t *)(b + u));
  const uint32_t u5 = (*(device const uint32_t *)(b + (u + 16u)));
  const uint32_t u6 = (*(device const uint32_t *)(c + u));
  const uint32_t u7 = (*(device const uint32_t *)(c + (u + 16u)));
  const uint32_t u8 = ~u7;
  const uint32_t u9 = ~(u6 & ~u3 & u8);
  const uint32_t u10 = (u2 ^ u3) | u8;
  const uint32_t u11 = u2 & u6;
  const uint32_t u12 = u2 & u7;
  *(device uint32_t *)(y + u) = u11 ^ ((u10 ^ ((u9 ^ u10) & u5) ^ u11) & u4);
  *(device uint32_t *)(y + (u + 16u)) = u12 ^ (((u9 & u5) ^ u12) & u4);
}

// turned, trit_logic.tri:14: 8 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void turned_0(
    device const uint8_t *a [[buffer(0)]],
    device uint8_t *up [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 8u) return;
  // trit_logic.tri:14
  const uint32_t u = thread_ < 6u ? 4294967295u : thread_ == 6u ? 255u : 0u;
  const uint32_t u2 = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u3 = (*(device const uint32_t *)(a + (u2 + 16u)));
  const uint32_t u4 = (*(device const uint32_t *)(a + u2)) ^ u3;
  *(device uint32_t *)(up + u2) = ~u3 & u;
  *(device uint32_t *)(up + (u2 + 16u)) = u4 & u;
}

// turned, trit_logic.tri:15: 8 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void turned_1(
    device const uint8_t *a [[buffer(0)]],
    device uint8_t *down [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 8u) return;
  // trit_logic.tri:15
  const uint32_t u = thread_ < 6u ? 4294967295u : thread_ == 6u ? 255u : 0u;
  const uint32_t u2 = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u3 = ~(*(device const uint32_t *)(a + u2));
  *(device uint32_t *)(down + u2) = ((*(device const uint32_t *)(a + (u2 + 16u))) | u3) & u;
  *(device uint32_t *)(down + (u2 + 16u)) = u3 & u;
}

// implied, trit_logic.tri:20: 8 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void implied_0(
    device const uint8_t *a [[buffer(0)]],
    device const uint8_t *b [[buffer(1)]],
    device uint8_t *k [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 8u) return;
  // trit_logic.tri:20
  const uint32_t u = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u2 = (*(device const uint32_t *)(a + u));
  const uint32_t u3 = (*(device const uint32_t *)(a + (u + 16u)));
  const uint32_t u4 = (*(device const uint32_t *)(b + (u + 16u)));
  *(device uint32_t *)(k + u) = (u3 | (*(device const uint32_t *)(b + u))) ^ (u4 & ~u2);
  *(device uint32_t *)(k + (u + 16u)) = u4 & (u2 ^ u3);
}

// implied, trit_logic.tri:21: 8 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void implied_1(
    device const uint8_t *a [[buffer(0)]],
    device const uint8_t *b [[buffer(1)]],
    device uint8_t *l [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 8u) return;
  // trit_logic.tri:21
  const uint32_t u = thread_ < 6u ? 4294967295u : thread_ == 6u ? 255u : 0u;
  const uint32_t u2 = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u3 = (*(device const uint32_t *)(a + u2));
  const uint32_t u4 = (*(device const uint32_t *)(a + (u2 + 16u)));
  const uint32_t u5 = (*(device const uint32_t *)(b + (u2 + 16u)));
  *(device uint32_t *)(l + u2) = ~(u3 ^ (u4 | ((*(device const uint32_t *)(b + u2)) & (u3 | u5)))) & u;
  *(device uint32_t *)(l + (u2 + 16u)) = u3 & (u5 & ~u4) & u;
}

// implied, trit_logic.tri:22: 1 groups of 32 lanes.
[[max_total_threads_per_threadgroup(256)]]
kernel void implied_2(
    device const uint8_t *a [[buffer(0)]],
    device const uint8_t *b [[buffer(1)]],
    device uint8_t *values [[buffer(2)]],
    uint32_t block_of_threads [[threadgroup_position_in_grid]],
    uint32_t row_of_lanes [[simdgroup_index_in_threadgroup]],
    uint32_t lane [[thread_index_in_simdgroup]]) {
  const uint32_t thread_ = block_of_threads * 8u + row_of_lanes;
  if (thread_ >= 1u) return;
  (void)thread_;
  // trit_logic.tri:22
  int32_t n;
  if (lane < 7u) {
    const uint32_t u = ((lane >> 2) << 5) + ((lane & 3u) << 2);
    const uint32_t u2 = ~(*(device const uint32_t *)(a + u)) & ~(*(device const uint32_t *)(b + u)) & (lane < 6u ? 4294967295u : lane == 6u ? 255u : 0u);
    n = popcnt_u32(u2);
  } else {
    n = 0;
  }
  const int32_t n2 = group_add_i32(n);
  if (lane == 0u) {
    *(device int32_t *)(values) = n2;
  }
}

// chosen, trit_logic.tri:26: 8 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void chosen_0(
    device const uint8_t *c [[buffer(0)]],
    device const uint8_t *x [[buffer(1)]],
    device const uint8_t *y [[buffer(2)]],
    device uint8_t *z [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 8u) return;
  // trit_logic.tri:26
  const uint32_t u = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u2 = (*(device const uint32_t *)(c + u));
  const uint32_t u3 = (*(device const uint32_t *)(c + (u + 16u)));
  const uint32_t u4 = (*(device const uint32_t *)(x + u));
  const uint32_t u5 = (*(device const uint32_t *)(y + u));
  const uint32_t u6 = (*(device const uint32_t *)(y + (u + 16u)));
  const uint32_t u7 = (u6 ^ ((u4 ^ (*(device const uint32_t *)(x + (u + 16u))) ^ u6) & u3)) & u2;
  *(device uint32_t *)(z + u) = (u5 ^ ((u4 ^ u5) & u3)) & u2;
  *(device uint32_t *)(z + (u + 16u)) = u7;
}

// added, trit_logic.tri:31: 8 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void added_0(
    device const uint8_t *a [[buffer(0)]],
    device const uint8_t *b [[buffer(1)]],
    device const uint8_t *c [[buffer(2)]],
    device uint8_t *s [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 8u) return;
  // trit_logic.tri:31
  const uint32_t u = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u2 = (*(device const uint32_t *)(a + u));
  const uint32_t u3 = (*(device const uint32_t *)(a + (u + 16u)));
  const uint32_t u4 = (*(device const uint32_t *)(b + u));
  const uint32_t u5 = (*(device const uint32_t *)(b + (u + 16u)));
  const uint32_t u6 = (*(device const uint32_t *)(c + u));
  const uint32_t u7 = (*(device const uint32_t *)(c + (u + 16u)));
  const uint32_t u8 = u4 ^ (u6 & ~(u4 & ~(u5 ^ u7)));
  const uint32_t u9 = ~u5;
  const uint32_t u10 = (u6 & u9) ^ (u7 | (u4 ^ u5));
  const uint32_t u11 = u4 & u6;
  const uint32_t u12 = u11 ^ (u5 | u7);
  const uint32_t u13 = u11 ^ (u9 & ~u7);
  *(device uint32_t *)(s + u) = u8 ^ ((u13 ^ ((~u10 ^ u13) & u3) ^ u8) & u2);
  *(device uint32_t *)(s + (u + 16u)) = u12 ^ ((u10 ^ ((~u8 ^ u10) & u3) ^ u12) & u2);
}

// added, trit_logic.tri:32: 8 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void added_1(
    device const uint8_t *a [[buffer(0)]],
    device const uint8_t *b [[buffer(1)]],
    device const uint8_t *c [[buffer(2)]],
    device uint8_t *carry [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 8u) return;
  // trit_logic.tri:32
  const uint32_t u = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u2 = (*(device const uint32_t *)(a + (u + 16u)));
  const uint32_t u3 = (*(device const uint32_t *)(b + (u + 16u)));
  const uint32_t u4 = (*(device const uint32_t *)(c + (u + 16u)));
  const uint32_t u5 = (*(device const uint32_t *)(a + u)) & ~u2;
  const uint32_t u6 = (*(device const uint32_t *)(b + u)) & ~u3;
  const uint32_t u7 = u5 | u6;
  const uint32_t u8 = u2 | u3;
  const uint32_t u9 = (*(device const uint32_t *)(c + u)) & ~u4;
  const uint32_t u10 = ((u2 & u3) | (u8 & u4)) & ~(u7 | u9);
  *(device uint32_t *)(carry + u) = (((u5 & u6) | (u7 & u9)) & ~(u8 | u4)) | u10;
  *(device uint32_t *)(carry + (u + 16u)) = u10;
}

// known, trit_logic.tri:36: 1 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void known_0(
    device const uint8_t *a [[buffer(0)]],
    device uint8_t *values [[buffer(1)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 1u) return;
  (void)thread_;
  // trit_logic.tri:36
  uint32_t u = 0u;
  for (uint32_t i = 0u; i < 7u; i = i + 1u) {
    const uint32_t u2 = ((i >> 2) << 5) + ((i & 3u) << 2);
    u = u | (~(*(device const uint32_t *)(a + u2)) & (i < 6u ? 4294967295u : i == 6u ? 255u : 0u));
  }
  // trit_logic.tri:37
  uint32_t u3 = 0u;
  for (uint32_t i2 = 0u; i2 < 7u; i2 = i2 + 1u) {
    const uint32_t u4 = ((i2 >> 2) << 5) + ((i2 & 3u) << 2);
    u3 = u3 | (*(device const uint32_t *)(a + (u4 + 16u)));
  }
  // trit_logic.tri:38
  int32_t n = 0;
  for (uint32_t i3 = 0u; i3 < 7u; i3 = i3 + 1u) {
    const uint32_t u5 = ((i3 >> 2) << 5) + ((i3 & 3u) << 2);
    n = add_i32(n, popcnt_u32((*(device const uint32_t *)(a + u5))));
  }
  *(device uint8_t *)(values) = u == 0u;
  *(device uint8_t *)(values + 8) = u3 != 0u;
  *(device int32_t *)(values + 16) = n;
}
