/*
 * arithmetic64, unsigned64, words, longest, digits: kernels in the Metal Shading Language, made by trinityc.
 * Build: xcrun metal -fno-fast-math -c wide_integers.metal -o wide_integers.air && xcrun metallib wide_integers.air -o wide_integers.metallib,
 * or MTLDevice.makeLibrary(source:options:) with mathMode = .safe; wide_integers.swift does that and queues the launches.
 *
 * Integers, trits and traps are the same bits as everywhere. Floats are too where the compiler keeps to IEEE 754 in
 * division and square root, which the language does not promise of all devices.
 *
 * Kernel arithmetic64: arithmetic64_0, arithmetic64_1, arithmetic64_2, arithmetic64_3, one after the other.
 *   x: [40]i64, read, 320 bytes. Rows one after the other.
 *   y: [40]i64, read, 320 bytes. Rows one after the other.
 *   s: [40]i64, written, 320 bytes. Rows one after the other.
 *   p: [40]i64, written, 320 bytes. Rows one after the other.
 *   q: [40]i64, written, 320 bytes. Rows one after the other.
 *   r: [40]i64, written, 320 bytes. Rows one after the other.
 *   N: 40
 *
 * Kernel unsigned64: unsigned64_0, unsigned64_1, one after the other.
 *   x: [40]u64, read, 320 bytes. Rows one after the other.
 *   y: [40]u64, written, 320 bytes. Rows one after the other.
 *   k: i32
 *   N: 40
 *
 * Kernel words: words_0, words_1, words_2, words_3, one after the other.
 *   x: [40]t27, read, 320 bytes. Rows one after the other.
 *   y: [40]t27, read, 320 bytes. Rows one after the other.
 *   s: [40]t27, written, 320 bytes. Rows one after the other.
 *   p: [40]t27, written, 320 bytes. Rows one after the other.
 *   t: [40]t27, written, 320 bytes. Rows one after the other.
 *   m: [40]t27, written, 320 bytes. Rows one after the other.
 *   N: 40
 *
 * Kernel longest: longest_0, longest_1, longest_2, one after the other.
 *   x: [40]t40, read, 320 bytes. Rows one after the other.
 *   y: [40]t40, read, 320 bytes. Rows one after the other.
 *   d: [40]t40, written, 320 bytes. Rows one after the other.
 *   p: [40]t40, written, 320 bytes. Rows one after the other.
 *   order: [40]trit, read and written, 32 bytes. Each row is ceil(40 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   N: 40
 *
 * Kernel digits: digits_0, digits_1, one after the other.
 *   x: [40]t9, read, 80 bytes. Rows one after the other.
 *   d: [40, 9]trit, read and written, 1280 bytes. Each row is ceil(9 / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.
 *   total: [40]i32, written, 160 bytes. Rows one after the other.
 *   N: 40
 */

#include <metal_stdlib>

#pragma METAL fp math_mode(safe)
#pragma METAL fp contract(off)

static inline int64_t add_i64(int64_t a, int64_t b) {
  return (int64_t)((uint64_t)a + (uint64_t)b);
}

static inline int64_t mul_i64(int64_t a, int64_t b) {
  return (int64_t)((uint64_t)a * (uint64_t)b);
}

static inline int64_t neg_i64(int64_t a) {
  return (int64_t)(0u - (uint64_t)a);
}

static inline int64_t div_i64(int64_t a, int64_t b) {
  return b == -1 ? neg_i64(a) : a / b;
}

static inline int64_t rem_i64(int64_t a, int64_t b) {
  return b == -1 ? 0 : a % b;
}

static inline uint64_t rotl_u64(uint64_t a, int32_t n) {
  uint32_t k = ((uint32_t)n) & 63u;
  uint64_t v = (uint64_t)a;
  return (uint64_t)((v << k) | (v >> ((64u - k) & 63u)));
}

static inline uint64_t min_u64(uint64_t a, uint64_t b) {
  return a < b ? a : b;
}

static inline int32_t popcnt_u64(uint64_t a) {
  return (int32_t)(metal::popcount((uint32_t)(a >> 32)) + metal::popcount((uint32_t)a));
}

static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

static inline bool add_overflows_t27(int64_t a, int64_t b) {
  return b > 0 ? a > 3812798742493l - b : a < (-3812798742493l) - b;
}

static inline int64_t add_t27(int64_t a, int64_t b) {
  uint64_t s = (uint64_t)a + (uint64_t)b;
  if (add_overflows_t27(a, b)) s = b > 0 ? s - 7625597484987ul : s + 7625597484987ul;
  return (int64_t)s;
}

static inline int32_t wrap_i64_t20(int64_t a) {
  int64_t r = a % 3486784401l;
  return (int32_t)(r > 1743392200l ? r - 3486784401l : r < (-1743392200l) ? r + 3486784401l : r);
}

static inline int64_t wrap_i64_t27(int64_t a) {
  int64_t r = a % 7625597484987l;
  return (int64_t)(r > 3812798742493l ? r - 7625597484987l : r < (-3812798742493l) ? r + 7625597484987l : r);
}

static inline int64_t mul_t27(int64_t a, int64_t b) {
  int64_t al = wrap_i64_t20(a), bl = wrap_i64_t20(b);
  int64_t ah = (a - al) / 3486784401l, bh = (b - bl) / 3486784401l;
  int64_t p = (int64_t)wrap_i64_t20(ah * bl + al * bh) * 3486784401l + al * bl;
  return wrap_i64_t27(p);
}

static inline int64_t pow3_t27(int32_t n) {
  int64_t p = 1;
  while (n-- > 0) p = (int64_t)(p * 3);
  return p;
}

static inline int64_t tshr_t27(int64_t a, int32_t n) {
  if (n >= 27) return 0;
  uint64_t d = (uint64_t)pow3_t27(n);
  uint64_t q = ((a < 0 ? 0u - (uint64_t)a : (uint64_t)a) + d / 2u) / d;
  return (int64_t)(a < 0 ? 0u - q : q);
}

static inline int64_t tshl_t27(int64_t a, int32_t n) {
  return n >= 27 ? 0 : mul_t27(a, pow3_t27(n));
}

static inline uint32_t digits_tri(uint32_t a, uint32_t b, int32_t n, uint32_t table) {
  uint32_t r = 0u, weight = 1u;
  while (n-- > 0) {
  r += weight * ((table >> (2u * (3u * (a % 3u) + b % 3u))) & 3u);
  weight *= 3u;
  a /= 3u;
  b /= 3u;
  }
  return r;
}

static inline int64_t lift2_t27(int64_t a, int64_t b, uint32_t table) {
  return (int64_t)(digits_tri((uint32_t)(((uint64_t)a + 3812798742493ul) % 3486784401ul), (uint32_t)(((uint64_t)b + 3812798742493ul) % 3486784401ul), 20, table) + (uint64_t)digits_tri((uint32_t)(((uint64_t)a + 3812798742493ul) / 3486784401ul), (uint32_t)(((uint64_t)b + 3812798742493ul) / 3486784401ul), 7, table) * 3486784401ul - 3812798742493ul);
}

static inline int64_t tmin_t27(int64_t a, int64_t b) {
  return lift2_t27(a, b, 0x24500u);
}

static inline int64_t tmax_t27(int64_t a, int64_t b) {
  return lift2_t27(a, b, 0x2a964u);
}

static inline bool sub_overflows_t40(int64_t a, int64_t b) {
  return b < 0 ? a > 6078832729528464400l + b : a < (-6078832729528464400l) + b;
}

static inline int64_t sub_t40(int64_t a, int64_t b) {
  uint64_t s = (uint64_t)a - (uint64_t)b;
  if (sub_overflows_t40(a, b)) s = b < 0 ? s - 12157665459056928801ul : s + 12157665459056928801ul;
  return (int64_t)s;
}

static inline int64_t wrap_i64_t40(int64_t a) {
  return a > 6078832729528464400l ? (int64_t)((uint64_t)a - 12157665459056928801ul) : a < (-6078832729528464400l) ? (int64_t)((uint64_t)a + 12157665459056928801ul) : a;
}

static inline int64_t mul_t40(int64_t a, int64_t b) {
  int64_t al = wrap_i64_t20(a), bl = wrap_i64_t20(b);
  int64_t ah = (a - al) / 3486784401l, bh = (b - bl) / 3486784401l;
  int64_t p = (int64_t)wrap_i64_t20(ah * bl + al * bh) * 3486784401l + al * bl;
  return wrap_i64_t40(p);
}

static inline int16_t pow3_t9(int32_t n) {
  int16_t p = 1;
  while (n-- > 0) p = (int16_t)(p * 3);
  return p;
}

static inline int32_t digit_t9(int16_t a, int32_t i) {
  return (int32_t)(((uint32_t)a + 9841u) / (uint32_t)pow3_t9(i) % 3u);
}

static inline int8_t trit_get_t9(int16_t a, int32_t i) {
  return (int8_t)(digit_t9(a, i) - 1);
}

// arithmetic64, wide_integers.tri:5: 40 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void arithmetic64_0(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *y [[buffer(1)]],
    device uint8_t *s [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 40u) return;
  // wide_integers.tri:5
  const uint32_t u = thread_ << 3;
  *(device int64_t *)(s + u) = add_i64((*(device const int64_t *)(x + u)), (*(device const int64_t *)(y + u)));
}

// arithmetic64, wide_integers.tri:6: 40 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void arithmetic64_1(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *y [[buffer(1)]],
    device uint8_t *p [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 40u) return;
  // wide_integers.tri:6
  const uint32_t u = thread_ << 3;
  *(device int64_t *)(p + u) = mul_i64((*(device const int64_t *)(x + u)), (*(device const int64_t *)(y + u)));
}

// arithmetic64, wide_integers.tri:7: 40 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void arithmetic64_2(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *y [[buffer(1)]],
    device uint8_t *q [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 40u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // wide_integers.tri:7
  const uint32_t u = thread_ << 3;
  const int64_t n = (*(device const int64_t *)(y + u));
  if (n == 0l) {
    trap_status[trap_thread] = 37u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // zero_divisor
  }
  *(device int64_t *)(q + u) = div_i64((*(device const int64_t *)(x + u)), n);
}

// arithmetic64, wide_integers.tri:8: 40 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void arithmetic64_3(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *y [[buffer(1)]],
    device uint8_t *r [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 40u) return;
  const uint32_t before = metal::atomic_load_explicit(trap_words + 1, metal::memory_order_relaxed);
  if (before != 0xffffffffu) { // a launch before trapped
    metal::atomic_fetch_min_explicit(trap_words + 2, before, metal::memory_order_relaxed);
    return;
  }
  device metal::atomic_uint *trap_word = trap_words + 2;
  const uint32_t trap_thread = thread_;
  // wide_integers.tri:8
  const uint32_t u = thread_ << 3;
  const int64_t n = (*(device const int64_t *)(y + u));
  if (n == 0l) {
    trap_status[trap_thread] = 69u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // zero_divisor
  }
  *(device int64_t *)(r + u) = rem_i64((*(device const int64_t *)(x + u)), n);
}

// unsigned64, wide_integers.tri:12: 40 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void unsigned64_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *y [[buffer(1)]],
    constant int32_t &k [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 40u) return;
  // wide_integers.tri:12
  const uint32_t u = thread_ << 3;
  const uint64_t u2 = (*(device const uint64_t *)(x + u));
  *(device uint64_t *)(y + u) = rotl_u64(u2, k) ^ (u2 >> 3);
}

// unsigned64, wide_integers.tri:13: 1 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void unsigned64_1(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *values [[buffer(1)]],
    constant int32_t &k [[buffer(2)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 1u) return;
  (void)thread_;
  (void)k;
  // wide_integers.tri:13
  uint64_t u = 18446744073709551615ul;
  for (int32_t i = 0; i < 40; i++) {
    u = min_u64(u, (*(device const uint64_t *)(x + ((uint32_t)i << 3))));
  }
  // wide_integers.tri:14
  int32_t n = 0;
  for (int32_t i2 = 0; i2 < 40; i2++) {
    n = add_i32(n, popcnt_u64((*(device const uint64_t *)(x + ((uint32_t)i2 << 3)))));
  }
  *(device uint64_t *)(values) = u;
  *(device int32_t *)(values + 8) = n;
}

// words, wide_integers.tri:19: 40 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void words_0(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *y [[buffer(1)]],
    device uint8_t *s [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 40u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // wide_integers.tri:19
  const uint32_t u = thread_ << 3;
  const int64_t t = (*(device const int64_t *)(x + u));
  if (t < -3812798742493l || t > 3812798742493l) {
    trap_status[trap_thread] = 105u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // code
  }
  const int64_t t2 = (*(device const int64_t *)(y + u));
  if (t2 < -3812798742493l || t2 > 3812798742493l) {
    trap_status[trap_thread] = 137u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // code
  }
  *(device int64_t *)(s + u) = add_t27(t, t2);
}

// words, wide_integers.tri:20: 40 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void words_1(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *y [[buffer(1)]],
    device uint8_t *p [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 40u) return;
  const uint32_t before = metal::atomic_load_explicit(trap_words + 1, metal::memory_order_relaxed);
  if (before != 0xffffffffu) { // a launch before trapped
    metal::atomic_fetch_min_explicit(trap_words + 2, before, metal::memory_order_relaxed);
    return;
  }
  device metal::atomic_uint *trap_word = trap_words + 2;
  const uint32_t trap_thread = thread_;
  // wide_integers.tri:20
  const uint32_t u = thread_ << 3;
  const int64_t t = (*(device const int64_t *)(x + u));
  if (t < -3812798742493l || t > 3812798742493l) {
    trap_status[trap_thread] = 169u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // code
  }
  const int64_t t2 = (*(device const int64_t *)(y + u));
  if (t2 < -3812798742493l || t2 > 3812798742493l) {
    trap_status[trap_thread] = 201u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // code
  }
  *(device int64_t *)(p + u) = mul_t27(t, t2);
}

// words, wide_integers.tri:21: 40 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void words_2(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *y [[buffer(1)]],
    device uint8_t *t [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 40u) return;
  const uint32_t before = metal::atomic_load_explicit(trap_words + 2, metal::memory_order_relaxed);
  if (before != 0xffffffffu) { // a launch before trapped
    metal::atomic_fetch_min_explicit(trap_words + 3, before, metal::memory_order_relaxed);
    return;
  }
  device metal::atomic_uint *trap_word = trap_words + 3;
  const uint32_t trap_thread = thread_;
  // wide_integers.tri:21
  const uint32_t u = thread_ << 3;
  const int64_t t2 = (*(device const int64_t *)(x + u));
  if (t2 < -3812798742493l || t2 > 3812798742493l) {
    trap_status[trap_thread] = 233u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // code
  }
  const int64_t t3 = (*(device const int64_t *)(y + u));
  if (t3 < -3812798742493l || t3 > 3812798742493l) {
    trap_status[trap_thread] = 265u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // code
  }
  *(device int64_t *)(t + u) = add_t27(tshr_t27(t2, 2), tshl_t27(t3, 1));
}

// words, wide_integers.tri:22: 40 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void words_3(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *y [[buffer(1)]],
    device uint8_t *m [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 40u) return;
  const uint32_t before = metal::atomic_load_explicit(trap_words + 3, metal::memory_order_relaxed);
  if (before != 0xffffffffu) { // a launch before trapped
    metal::atomic_fetch_min_explicit(trap_words + 4, before, metal::memory_order_relaxed);
    return;
  }
  device metal::atomic_uint *trap_word = trap_words + 4;
  const uint32_t trap_thread = thread_;
  // wide_integers.tri:22
  const uint32_t u = thread_ << 3;
  const int64_t t = (*(device const int64_t *)(x + u));
  if (t < -3812798742493l || t > 3812798742493l) {
    trap_status[trap_thread] = 297u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // code
  }
  const int64_t t2 = (*(device const int64_t *)(y + u));
  if (t2 < -3812798742493l || t2 > 3812798742493l) {
    trap_status[trap_thread] = 329u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // code
  }
  *(device int64_t *)(m + u) = tmax_t27(tmin_t27(t, t2), -t);
}

// longest, wide_integers.tri:26: 40 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void longest_0(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *y [[buffer(1)]],
    device uint8_t *d [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 40u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // wide_integers.tri:26
  const uint32_t u = thread_ << 3;
  const int64_t t = (*(device const int64_t *)(x + u));
  if (t < -6078832729528464400l || t > 6078832729528464400l) {
    trap_status[trap_thread] = 361u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // code
  }
  const int64_t t2 = (*(device const int64_t *)(y + u));
  if (t2 < -6078832729528464400l || t2 > 6078832729528464400l) {
    trap_status[trap_thread] = 393u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // code
  }
  *(device int64_t *)(d + u) = sub_t40(t, t2);
}

// longest, wide_integers.tri:27: 40 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void longest_1(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *y [[buffer(1)]],
    device uint8_t *p [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 40u) return;
  const uint32_t before = metal::atomic_load_explicit(trap_words + 1, metal::memory_order_relaxed);
  if (before != 0xffffffffu) { // a launch before trapped
    metal::atomic_fetch_min_explicit(trap_words + 2, before, metal::memory_order_relaxed);
    return;
  }
  device metal::atomic_uint *trap_word = trap_words + 2;
  const uint32_t trap_thread = thread_;
  // wide_integers.tri:27
  const uint32_t u = thread_ << 3;
  const int64_t t = (*(device const int64_t *)(x + u));
  if (t < -6078832729528464400l || t > 6078832729528464400l) {
    trap_status[trap_thread] = 425u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // code
  }
  const int64_t t2 = (*(device const int64_t *)(y + u));
  if (t2 < -6078832729528464400l || t2 > 6078832729528464400l) {
    trap_status[trap_thread] = 457u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // code
  }
  *(device int64_t *)(p + u) = mul_t40(t, t2);
}

// longest, wide_integers.tri:28: 40 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void longest_2(
    device const uint8_t *x [[buffer(0)]],
    device const uint8_t *y [[buffer(1)]],
    device uint8_t *order [[buffer(2)]],
    device metal::atomic_uint *trap_words [[buffer(3)]],
    device uint32_t *trap_status [[buffer(4)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 40u) return;
  const uint32_t before = metal::atomic_load_explicit(trap_words + 2, metal::memory_order_relaxed);
  if (before != 0xffffffffu) { // a launch before trapped
    metal::atomic_fetch_min_explicit(trap_words + 3, before, metal::memory_order_relaxed);
    return;
  }
  device metal::atomic_uint *trap_word = trap_words + 3;
  const uint32_t trap_thread = thread_;
  // wide_integers.tri:28
  const uint32_t u = thread_ << 3;
  const int64_t t = (*(device const int64_t *)(x + u));
  if (t < -6078832729528464400l || t > 6078832729528464400l) {
    trap_status[trap_thread] = 489u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // code
  }
  const int64_t t2 = (*(device const int64_t *)(y + u));
  if (t2 < -6078832729528464400l || t2 > 6078832729528464400l) {
    trap_status[trap_thread] = 521u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // code
  }
  const uint32_t u2 = ((thread_ >> 7) << 5) + ((thread_ >> 3) & 15u);
  const uint32_t u3 = u2 & 4294967292u;
  const int32_t n = (t > t2) - (t < t2);
  const int32_t n2 = ((int32_t)(u2 & 3u) << 3) + (int32_t)(thread_ & 7u);
  metal::atomic_fetch_xor_explicit((device metal::atomic_uint *)(order + u3), ((((*(device const uint32_t *)(order + u3)) >> n2) ^ (uint32_t)(n & 1)) & 1u) << n2, metal::memory_order_relaxed);
  const uint32_t u4 = u3 + 16u;
  metal::atomic_fetch_xor_explicit((device metal::atomic_uint *)(order + u4), ((((*(device const uint32_t *)(order + u4)) >> n2) ^ (uint32_t)((n >> 1) & 1)) & 1u) << n2, metal::memory_order_relaxed);
}

// digits, wide_integers.tri:32: 360 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void digits_0(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *d [[buffer(1)]],
    device metal::atomic_uint *trap_words [[buffer(2)]],
    device uint32_t *trap_status [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 360u) return;
  device metal::atomic_uint *trap_word = trap_words + 1;
  const uint32_t trap_thread = thread_;
  // wide_integers.tri:32
  const uint32_t u = thread_ / 9u;
  const uint32_t u2 = thread_ - u * 9u;
  const int16_t t = (*(device const int16_t *)(x + (u << 1)));
  if (t < -9841 || t > 9841) {
    trap_status[trap_thread] = 553u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // code
  }
  const int32_t k = (int32_t)u2;
  if (k < 0 || k >= 9) {
    trap_status[trap_thread] = 579u;
    metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
    return; // bounds
  }
  const uint32_t u3 = u * 32u + ((u2 >> 7) << 5) + ((u2 >> 3) & 15u);
  const uint32_t u4 = u3 & 4294967292u;
  const int32_t n = trit_get_t9(t, k);
  const int32_t n2 = ((int32_t)(u3 & 3u) << 3) + (int32_t)(u2 & 7u);
  metal::atomic_fetch_xor_explicit((device metal::atomic_uint *)(d + u4), ((((*(device const uint32_t *)(d + u4)) >> n2) ^ (uint32_t)(n & 1)) & 1u) << n2, metal::memory_order_relaxed);
  const uint32_t u5 = u4 + 16u;
  metal::atomic_fetch_xor_explicit((device metal::atomic_uint *)(d + u5), ((((*(device const uint32_t *)(d + u5)) >> n2) ^ (uint32_t)((n >> 1) & 1)) & 1u) << n2, metal::memory_order_relaxed);
}

// digits, wide_integers.tri:33: 40 threads.
[[max_total_threads_per_threadgroup(256)]]
kernel void digits_1(
    device const uint8_t *x [[buffer(0)]],
    device uint8_t *total [[buffer(1)]],
    device metal::atomic_uint *trap_words [[buffer(2)]],
    device uint32_t *trap_status [[buffer(3)]],
    uint32_t place_in_grid [[thread_position_in_grid]]) {
  const uint32_t thread_ = place_in_grid;
  if (thread_ >= 40u) return;
  const uint32_t before = metal::atomic_load_explicit(trap_words + 1, metal::memory_order_relaxed);
  if (before != 0xffffffffu) { // a launch before trapped
    metal::atomic_fetch_min_explicit(trap_words + 2, before, metal::memory_order_relaxed);
    return;
  }
  device metal::atomic_uint *trap_word = trap_words + 2;
  const uint32_t trap_thread = thread_;
  // wide_integers.tri:33
  const uint32_t u = thread_ << 1;
  int32_t n = 0;
  for (int32_t i = 0; i < 9; i++) {
    const int16_t t = (*(device const int16_t *)(x + u));
    if (t < -9841 || t > 9841) {
      trap_status[trap_thread] = 617u;
      metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
      return; // code
    }
    if (i < 0 || i >= 9) {
      trap_status[trap_thread] = 643u;
      metal::atomic_fetch_min_explicit(trap_word, trap_thread, metal::memory_order_relaxed);
      return; // bounds
    }
    n = add_i32(n, trit_get_t9(t, i));
  }
  *(device int32_t *)(total + (thread_ << 2)) = n;
}
