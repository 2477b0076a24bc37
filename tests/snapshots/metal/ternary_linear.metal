/*
 * matvec, matvec_pack2, matvec_tiled, matvec_pack5, matvec_i8, matmul, matvec_wide: kernels in the Metal Shading Language, made by trinityc.
 * Build: xcrun metal -fno-fast-math -c ternary_linear.metal -o ternary_linear.air && xcrun metallib ternary_linear.air -o ternary_linear.metallib,
 * or MTLDevice.makeLibrary(source:options:) with mathMode = .safe; ternary_linear.swift does that and queues the launches.
 *
 * Integers, trits and traps are the same bits as everywhere. Floats are too where the compiler keeps to IEEE 754 in
 * division and square root, which the language does not promise of all devices.
 *
 * Kernel matvec: matvec_0.
 *   w: [9, 200]trit, read, 576 bytes. Each row is ceil(200 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   x: [200]i8, read, 200 bytes. Rows one after the other.
 *   y: [9]i32, written, 36 bytes. Rows one after the other.
 *   M: 9
 *   K: 200
 *
 * Kernel matvec_pack2: matvec_pack2_0.
 *   w: [9, 200]trit, read, 576 bytes. Each row is ceil(200 / 64) blocks of 16 bytes; trit k, plus 1, is in byte k % 16, bits 2 * (k / 16 % 4) and on. Padding is 0 (code 1).
 *   x: [200]i8, read, 200 bytes. Rows one after the other.
 *   y: [9]i32, written, 36 bytes. Rows one after the other.
 *   M: 9
 *   K: 200
 *
 * Kernel matvec_tiled: matvec_tiled_0.
 *   w: [9, 200]trit, read, 768 bytes. Each row is ceil(200 / 64) blocks of 16 bytes; trit k, plus 1, is in byte k % 16, bits 2 * (k / 16 % 4) and on. Padding is 0 (code 1). Tiles of 4 rows: block b of rows i to i + 3 lie one after the other; rows are padded to a multiple of 4.
 *   x: [200]i8, read, 200 bytes. Rows one after the other.
 *   y: [9]i32, written, 36 bytes. Rows one after the other.
 *   M: 9
 *   K: 200
 *
 * Kernel matvec_pack5: matvec_pack5_0.
 *   w: [9, 200]trit, read, 432 bytes. Each row is ceil(200 / 80) blocks of 16 bytes; trit k, plus 1, is the digit of weight 3^(k % 80 / 16) of byte k % 16. Padding is 0 (digit 1).
 *   x: [200]i8, read, 200 bytes. Rows one after the other.
 *   y: [9]i32, written, 36 bytes. Rows one after the other.
 *   M: 9
 *   K: 200
 *
 * Kernel matvec_i8: matvec_i8_0.
 *   w: [9, 200]trit, read, 1800 bytes. A byte each, rows one after the other.
 *   x: [200]i8, read, 200 bytes. Rows one after the other.
 *   y: [9]i32, written, 36 bytes. Rows one after the other.
 *   M: 9
 *   K: 200
 *
 * Kernel matmul: matmul_0.
 *   w: [9, 200]trit, read, 768 bytes. Each row is ceil(200 / 64) blocks of 16 bytes; trit k, plus 1, is in byte k % 16, bits 2 * (k / 16 % 4) and on. Padding is 0 (code 1). Tiles of 4 rows: block b of rows i to i + 3 lie one after the other; rows are padded to a multiple of 4.
 *   x: [3, 200]i8, read, 600 bytes. Rows one after the other.
 *   y: [3, 9]i32, written, 108 bytes. Rows one after the other.
 *   M: 9
 *   K: 200
 *   B: 3
 *
 * Kernel matvec_wide: matvec_wide_0, matvec_wide_1, one after the other.
 *   w: [9, 200]trit, read, 576 bytes. Each row is ceil(200 / 64) blocks of 16 bytes; trit k, plus 1, is in byte k % 16, bits 2 * (k / 16 % 4) and on. Padding is 0 (code 1).
 *   u: [200]u8, read, 200 bytes. Rows one after the other.
 *   v: [200]i16, read, 400 bytes. Rows one after the other.
 *   y: [9]i32, written, 36 bytes. Rows one after the other.
 *   z: [9]i32, written, 36 bytes. Rows one after the other.
 *   M: 9
 *   K: 200
 */

#include <metal_stdlib>

#pragma METAL fp math_mode(safe)
#pragma METAL fp contract(off)

static inline int32_t dot4_add_i32(int32_t sum, int32_t x, int32_t y) {
  uint32_t total = (uint32_t)sum;
  for (int32_t i = 0; i < 32; i += 8) total += (uint32_t)((int32_t)(int8_t)(x >> i) * (int32_t)(int8_t)(y >> i));
  return (int32_t)total;
}

static inline int32_t sub_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a - (uint32_t)b);
}

static inline int8_t wrap_i32_t1(int32_t a) {
  int32_t r = a % 3;
  return (int8_t)(r > 1 ? r - 3 : r < (-1) ? r + 3 : r);
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

// matvec, ternary_linear.tri:4: 9 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void matvec_0(
    device const uint8_t *w [[buffer(0)]],
    device const uint8_t *x [[buffer(1)]],
    device uint8_t *y [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 9u) return;
  // ternary_linear.tri:4
  const uint32_t u = thread_ * 64u;
  int32_t n = 0;
  int32_t n2 = 0;
  for (uint32_t i = 0u; i < 4u; i = i + 1u) {
    const uint32_t u2 = i >> 2;
    const uint32_t u3 = i & 3u;
    const uint32_t u4 = (u2 << 7) + (u3 << 5);
    const int32_t n3 = (*(device const int32_t *)(x + u4));
    const int32_t n4 = (*(device const int32_t *)(x + (u4 + 4u)));
    const int32_t n5 = (*(device const int32_t *)(x + (u4 + 8u)));
    const int32_t n6 = (*(device const int32_t *)(x + (u4 + 12u)));
    const int32_t n7 = (*(device const int32_t *)(x + (u4 + 16u)));
    const int32_t n8 = (*(device const int32_t *)(x + (u4 + 20u)));
    const int32_t n9 = (*(device const int32_t *)(x + (u4 + 24u)));
    const int32_t n10 = (*(device const int32_t *)(x + (u4 + 28u)));
    const uint32_t u5 = u + ((u2 << 5) + (u3 << 2));
    const uint32_t u6 = (*(device const uint32_t *)(w + u5));
    const uint32_t u7 = (*(device const uint32_t *)(w + (u5 + 16u)));
    const int32_t n11 = (int32_t)((((u6 & 15u) * 2113665u) & 16843009u) + 16843009u - ((((u7 & 15u) * 2113665u) & 16843009u) << 1));
    const uint32_t u8 = ((((u6 >> 4) & 15u) * 2113665u) & 16843009u) + 16843009u - (((((u7 >> 4) & 15u) * 2113665u) & 16843009u) << 1);
    const uint32_t u9 = ((((u6 >> 8) & 15u) * 2113665u) & 16843009u) + 16843009u - (((((u7 >> 8) & 15u) * 2113665u) & 16843009u) << 1);
    const uint32_t u10 = ((((u6 >> 12) & 15u) * 2113665u) & 16843009u) + 16843009u - (((((u7 >> 12) & 15u) * 2113665u) & 16843009u) << 1);
    const uint32_t u11 = ((((u6 >> 16) & 15u) * 2113665u) & 16843009u) + 16843009u - (((((u7 >> 16) & 15u) * 2113665u) & 16843009u) << 1);
    const uint32_t u12 = ((((u6 >> 20) & 15u) * 2113665u) & 16843009u) + 16843009u - (((((u7 >> 20) & 15u) * 2113665u) & 16843009u) << 1);
    const uint32_t u13 = ((((u6 >> 24) & 15u) * 2113665u) & 16843009u) + 16843009u - (((((u7 >> 24) & 15u) * 2113665u) & 16843009u) << 1);
    const uint32_t u14 = ((((u6 >> 28) & 15u) * 2113665u) & 16843009u) + 16843009u - (((((u7 >> 28) & 15u) * 2113665u) & 16843009u) << 1);
    const int32_t n12 = dot4_add_i32(dot4_add_i32(dot4_add_i32(dot4_add_i32(n, n11, n3), (int32_t)u8, n4), (int32_t)u9, n5), (int32_t)u10, n6);
    const int32_t n13 = dot4_add_i32(dot4_add_i32(dot4_add_i32(dot4_add_i32(n2, 16843009, n3), 16843009, n4), 16843009, n5), 16843009, n6);
    const int32_t n14 = dot4_add_i32(dot4_add_i32(dot4_add_i32(dot4_add_i32(n12, (int32_t)u11, n7), (int32_t)u12, n8), (int32_t)u13, n9), (int32_t)u14, n10);
    const int32_t n15 = dot4_add_i32(dot4_add_i32(dot4_add_i32(dot4_add_i32(n13, 16843009, n7), 16843009, n8), 16843009, n9), 16843009, n10);
    n = n14;
    n2 = n15;
  }
  int32_t n16 = sub_i32(n, n2);
  for (uint32_t i2 = 0u; i2 < 72u; i2 = i2 + 1u) {
    const uint32_t u15 = i2 + 128u;
    const uint32_t u16 = u + ((u15 >> 7) << 5) + ((u15 >> 3) & 15u);
    const int32_t n17 = (int32_t)(u15 & 7u);
    const int32_t n18 = (((*(device const uint8_t *)(w + u16)) >> n17) & 1) - ((((*(device const uint8_t *)(w + (u16 + 16u))) >> n17) & 1) << 1);
    n16 = add_i32(n16, wrap_i32_t1(n18) * (*(device const int8_t *)(x + u15)));
  }
  *(device int32_t *)(y + (thread_ << 2)) = n16;
}

// matvec_pack2, ternary_linear.tri:7: 9 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void matvec_pack2_0(
    device const uint8_t *w [[buffer(0)]],
    device const uint8_t *x [[buffer(1)]],
    device uint8_t *y [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 9u) return;
  // ternary_linear.tri:7
  const uint32_t u = thread_ * 64u;
  int32_t n = 0;
  int32_t n2 = 0;
  for (uint32_t i = 0u; i < 12u; i = i + 1u) {
    const uint32_t u2 = i >> 2;
    const uint32_t u3 = (i & 3u) << 2;
    const uint32_t u4 = (u2 << 6) + u3;
    const int32_t n3 = (*(device const int32_t *)(x + u4));
    const int32_t n4 = (*(device const int32_t *)(x + (u4 + 16u)));
    const int32_t n5 = (*(device const int32_t *)(x + (u4 + 32u)));
    const int32_t n6 = (*(device const int32_t *)(x + (u4 + 48u)));
    const uint32_t u5 = (*(device const uint32_t *)(w + (u + ((u2 << 4) + u3))));
    const int32_t n7 = dot4_add_i32(dot4_add_i32(dot4_add_i32(n, (int32_t)(u5 & 50529027u), n3), (int32_t)((u5 >> 2) & 50529027u), n4), (int32_t)((u5 >> 4) & 50529027u), n5);
    const int32_t n8 = dot4_add_i32(dot4_add_i32(dot4_add_i32(dot4_add_i32(n2, 16843009, n3), 16843009, n4), 16843009, n5), 16843009, n6);
    n = dot4_add_i32(n7, (int32_t)((u5 >> 6) & 50529027u), n6);
    n2 = n8;
  }
  int32_t n9 = sub_i32(n, n2);
  for (uint32_t i2 = 0u; i2 < 8u; i2 = i2 + 1u) {
    const uint32_t u6 = i2 + 192u;
    const int32_t n10 = ((*(device const uint8_t *)(w + (u + ((u6 >> 6) << 4) + (u6 & 15u)))) >> (int32_t)((u6 >> 3) & 6u)) & 3;
    n9 = add_i32(n9, wrap_i32_t1(n10 + -1) * (*(device const int8_t *)(x + u6)));
  }
  *(device int32_t *)(y + (thread_ << 2)) = n9;
}

// matvec_tiled, ternary_linear.tri:11: 9 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void matvec_tiled_0(
    device const uint8_t *w [[buffer(0)]],
    device const uint8_t *x [[buffer(1)]],
    device uint8_t *y [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 9u) return;
  // ternary_linear.tri:11
  const uint32_t u = thread_ & 3u;
  const uint32_t u2 = (thread_ - u) * 64u + (u << 4);
  int32_t n = 0;
  int32_t n2 = 0;
  for (uint32_t i = 0u; i < 12u; i = i + 1u) {
    const uint32_t u3 = ((i >> 2) << 6) + ((i & 3u) << 2);
    const int32_t n3 = (*(device const int32_t *)(x + u3));
    const int32_t n4 = (*(device const int32_t *)(x + (u3 + 16u)));
    const int32_t n5 = (*(device const int32_t *)(x + (u3 + 32u)));
    const int32_t n6 = (*(device const int32_t *)(x + (u3 + 48u)));
    const uint32_t u4 = (*(device const uint32_t *)(w + (u2 + u3)));
    const int32_t n7 = dot4_add_i32(dot4_add_i32(dot4_add_i32(n, (int32_t)(u4 & 50529027u), n3), (int32_t)((u4 >> 2) & 50529027u), n4), (int32_t)((u4 >> 4) & 50529027u), n5);
    const int32_t n8 = dot4_add_i32(dot4_add_i32(dot4_add_i32(dot4_add_i32(n2, 16843009, n3), 16843009, n4), 16843009, n5), 16843009, n6);
    n = dot4_add_i32(n7, (int32_t)((u4 >> 6) & 50529027u), n6);
    n2 = n8;
  }
  const uint32_t u5 = thread_ >> 2;
  const uint32_t u6 = thread_ - (u5 << 2);
  const uint32_t u7 = (u5 * 64u) << 2;
  int32_t n9 = sub_i32(n, n2);
  for (uint32_t i2 = 0u; i2 < 8u; i2 = i2 + 1u) {
    const uint32_t u8 = i2 + 192u;
    const int32_t n10 = (*(device const uint8_t *)(w + (u7 + ((((u8 >> 6) << 2) + u6) << 4) + (u8 & 15u)))) >> (int32_t)((u8 >> 3) & 6u);
    n9 = add_i32(n9, wrap_i32_t1((n10 & 3) + -1) * (*(device const int8_t *)(x + u8)));
  }
  *(device int32_t *)(y + (thread_ << 2)) = n9;
}

// matvec_pack5, ternary_linear.tri:15: 9 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void matvec_pack5_0(
    device const uint8_t *w [[buffer(0)]],
    device const uint8_t *x [[buffer(1)]],
    device uint8_t *y [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 9u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // ternary_linear.tri:15
  const uint32_t u = thread_ * 48u;
  int32_t n = 0;
  int32_t n2 = 0;
  for (uint32_t i = 0u; i < 8u; i = i + 1u) {
    const uint32_t u2 = i >> 2;
    const uint32_t u3 = (i & 3u) << 2;
    const uint32_t u4 = u2 * 80u + u3;
    const int32_t n3 = (*(device const int32_t *)(x + u4));
    const int32_t n4 = (*(device const int32_t *)(x + (u4 + 16u)));
    const int32_t n5 = (*(device const int32_t *)(x + (u4 + 32u)));
    const int32_t n6 = (*(device const int32_t *)(x + (u4 + 48u)));
    const int32_t n7 = (*(device const int32_t *)(x + (u4 + 64u)));
    const uint32_t u5 = (*(device const uint32_t *)(w + (u + ((u2 << 4) + u3))));
    const uint32_t u6 = u5 & 16711935u;
    const uint32_t u7 = (u5 >> 8) & 16711935u;
    const uint32_t u8 = (((u6 * 171u) >> 9) & 8323199u) + ((((u7 * 171u) >> 9) & 8323199u) << 8);
    const uint32_t u9 = (((u6 * 57u) >> 9) & 8323199u) + ((((u7 * 57u) >> 9) & 8323199u) << 8);
    const uint32_t u10 = (((u6 * 19u) >> 9) & 8323199u) + ((((u7 * 19u) >> 9) & 8323199u) << 8);
    const uint32_t u11 = (((u6 * 203u) >> 14) & 196611u) + ((((u7 * 203u) >> 14) & 196611u) << 8);
    const int32_t n8 = dot4_add_i32(dot4_add_i32(dot4_add_i32(n, (int32_t)(u5 - u8 * 3u), n3), (int32_t)(u8 - u9 * 3u), n4), (int32_t)(u9 - u10 * 3u), n5);
    const int32_t n9 = dot4_add_i32(dot4_add_i32(dot4_add_i32(dot4_add_i32(n2, 16843009, n3), 16843009, n4), 16843009, n5), 16843009, n6);
    n = dot4_add_i32(dot4_add_i32(n8, (int32_t)(u10 - u11 * 3u), n6), (int32_t)u11, n7);
    n2 = dot4_add_i32(n9, 16843009, n7);
  }
  int32_t n10 = sub_i32(n, n2);
  for (uint32_t i2 = 0u; i2 < 40u; i2 = i2 + 1u) {
    const uint32_t u12 = i2 + 160u;
    const uint32_t u13 = u12 / 80u;
    const uint32_t u14 = u12 - u13 * 80u;
    const int32_t n11 = (int32_t)((348345926401l >> ((int32_t)(u14 >> 4) << 3)) & 255l);
    if (n11 == 0) {
      trap_status[trap_thread] = 37u;
      metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
      return; // zero_divisor
    }
    const int32_t n12 = wrap_i32_t1((*(device const uint8_t *)(w + (u + (u13 << 4) + (u14 & 15u)))) / n11 % 3 + -1) * (*(device const int8_t *)(x + u12));
    n10 = add_i32(n10, n12);
  }
  *(device int32_t *)(y + (thread_ << 2)) = n10;
}

// matvec_i8, ternary_linear.tri:19: 9 groups of 32 lanes.
[[max_total_threads_per_threadgroup(256)]]
kernel void matvec_i8_0(
    device const uint8_t *w [[buffer(0)]],
    device const uint8_t *x [[buffer(1)]],
    device uint8_t *y [[buffer(2)]],
    uint32_t block_of_threads [[threadgroup_position_in_grid]],
    uint32_t row_of_lanes [[simdgroup_index_in_threadgroup]],
    uint32_t lane [[thread_index_in_simdgroup]]) {
  const uint32_t thread_ = block_of_threads * 8u + row_of_lanes;
  if (thread_ >= 9u) return;
  // ternary_linear.tri:19
  const uint32_t u = thread_ * 200u;
  int32_t n = 0;
  for (uint32_t i = 0u; i < 32u; i = i + 32u) {
    const uint32_t u2 = (i + lane) << 2;
    const int32_t n2 = dot4_add_i32(n, (int32_t)(*(device const uint32_t *)(w + (u + u2))), (*(device const int32_t *)(x + u2)));
    n = n2;
  }
  int32_t n3;
  if (lane < 18u) {
    const uint32_t u3 = (lane + 32u) << 2;
    const int32_t n4 = dot4_add_i32(n, (int32_t)(*(device const uint32_t *)(w + (u + u3))), (*(device const int32_t *)(x + u3)));
    n3 = n4;
  } else {
    n3 = n;
  }
  const int32_t n5 = group_add_i32(n3);
  if (lane == 0u) {
    *(device int32_t *)(y + (thread_ << 2)) = n5;
  }
}

// matmul, ternary_linear.tri:23: 27 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void matmul_0(
    device const uint8_t *w [[buffer(0)]],
    device const uint8_t *x [[buffer(1)]],
    device uint8_t *y [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 27u) return;
  // ternary_linear.tri:23
  const uint32_t u = thread_ / 9u;
  const uint32_t u2 = u * 9u;
  const uint32_t u3 = thread_ - u2;
  const uint32_t u4 = u3 & 3u;
  const uint32_t u5 = (u3 - u4) * 64u + (u4 << 4);
  const uint32_t u6 = u * 200u;
  int32_t n = 0;
  int32_t n2 = 0;
  for (uint32_t i = 0u; i < 12u; i = i + 1u) {
    const uint32_t u7 = ((i >> 2) << 6) + ((i & 3u) << 2);
    const uint32_t u8 = u6 + u7;
    const int32_t n3 = (*(device const int32_t *)(x + u8));
    const int32_t n4 = (*(device const int32_t *)(x + (u8 + 16u)));
    const int32_t n5 = (*(device const int32_t *)(x + (u8 + 32u)));
    const int32_t n6 = (*(device const int32_t *)(x + (u8 + 48u)));
    const uint32_t u9 = (*(device const uint32_t *)(w + (u5 + u7)));
    const int32_t n7 = dot4_add_i32(dot4_add_i32(dot4_add_i32(n, (int32_t)(u9 & 50529027u), n3), (int32_t)((u9 >> 2) & 50529027u), n4), (int32_t)((u9 >> 4) & 50529027u), n5);
    const int32_t n8 = dot4_add_i32(dot4_add_i32(dot4_add_i32(dot4_add_i32(n2, 16843009, n3), 16843009, n4), 16843009, n5), 16843009, n6);
    n = dot4_add_i32(n7, (int32_t)((u9 >> 6) & 50529027u), n6);
    n2 = n8;
  }
  const uint32_t u10 = u3 >> 2;
  const uint32_t u11 = u3 - (u10 << 2);
  const uint32_t u12 = (u10 * 64u) << 2;
  int32_t n9 = sub_i32(n, n2);
  for (uint32_t i2 = 0u; i2 < 8u; i2 = i2 + 1u) {
    const uint32_t u13 = i2 + 192u;
    const int32_t n10 = (*(device const uint8_t *)(w + (u12 + ((((u13 >> 6) << 2) + u11) << 4) + (u13 & 15u)))) >> (int32_t)((u13 >> 3) & 6u);
    n9 = add_i32(n9, wrap_i32_t1((n10 & 3) + -1) * (*(device const int8_t *)(x + (u6 + u13))));
  }
  *(device int32_t *)(y + ((u2 + u3) << 2)) = n9;
}

// matvec_wide, ternary_linear.tri:28: 9 groups of 32 lanes.
[[max_total_threads_per_threadgroup(256)]]
kernel void matvec_wide_0(
    device const uint8_t *w [[buffer(0)]],
    device const uint8_t *u [[buffer(1)]],
    device uint8_t *y [[buffer(2)]],
    uint32_t block_of_threads [[threadgroup_position_in_grid]],
    uint32_t row_of_lanes [[simdgroup_index_in_threadgroup]],
    uint32_t lane [[thread_index_in_simdgroup]]) {
  const uint32_t thread_ = block_of_threads * 8u + row_of_lanes;
  if (thread_ >= 9u) return;
  // ternary_linear.tri:28
  const uint32_t u2 = thread_ * 64u;
  int32_t n = 0;
  for (uint32_t i = 0u; i < 192u; i = i + 32u) {
    const uint32_t u3 = i + lane;
    const int32_t n2 = ((*(device const uint8_t *)(w + (u2 + ((u3 >> 6) << 4) + (u3 & 15u)))) >> (int32_t)((u3 >> 3) & 6u)) & 3;
    n = add_i32(n, wrap_i32_t1(n2 + -1) * (*(device const uint8_t *)(u + u3)));
  }
  int32_t n3;
  if (lane < 8u) {
    const uint32_t u4 = lane + 192u;
    const int32_t n4 = ((*(device const uint8_t *)(w + (u2 + ((u4 >> 6) << 4) + (u4 & 15u)))) >> (int32_t)((u4 >> 3) & 6u)) & 3;
    n3 = add_i32(n, wrap_i32_t1(n4 + -1) * (*(device const uint8_t *)(u + u4)));
  } else {
    n3 = n;
  }
  const int32_t n5 = group_add_i32(n3);
  if (lane == 0u) {
    *(device int32_t *)(y + (thread_ << 2)) = n5;
  }
}

// matvec_wide, ternary_linear.tri:29: 9 groups of 32 lanes.
[[max_total_threads_per_threadgroup(256)]]
kernel void matvec_wide_1(
    device const uint8_t *w [[buffer(0)]],
    device const uint8_t *v [[buffer(1)]],
    device uint8_t *z [[buffer(2)]],
    uint32_t block_of_threads [[threadgroup_position_in_grid]],
    uint32_t row_of_lanes [[simdgroup_index_in_threadgroup]],
    uint32_t lane [[thread_index_in_simdgroup]]) {
  const uint32_t thread_ = block_of_threads * 8u + row_of_lanes;
  if (thread_ >= 9u) return;
  // ternary_linear.tri:29
  const uint32_t u = thread_ * 64u;
  int32_t n = 0;
  for (uint32_t i = 0u; i < 192u; i = i + 32u) {
    const uint32_t u2 = i + lane;
    const int32_t n2 = ((*(device const uint8_t *)(w + (u + ((u2 >> 6) << 4) + (u2 & 15u)))) >> (int32_t)((u2 >> 3) & 6u)) & 3;
    n = add_i32(n, wrap_i32_t1(n2 + -1) * (*(device const int16_t *)(v + (u2 << 1))));
  }
  int32_t n3;
  if (lane < 8u) {
    const uint32_t u3 = lane + 192u;
    const int32_t n4 = ((*(device const uint8_t *)(w + (u + ((u3 >> 6) << 4) + (u3 & 15u)))) >> (int32_t)((u3 >> 3) & 6u)) & 3;
    n3 = add_i32(n, wrap_i32_t1(n4 + -1) * (*(device const int16_t *)(v + (u3 << 1))));
  } else {
    n3 = n;
  }
  const int32_t n5 = group_add_i32(n3);
  if (lane == 0u) {
    *(device int32_t *)(z + (thread_ << 2)) = n5;
  }
}
