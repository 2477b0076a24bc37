import { LANES_SHIM } from '../gpu/shim/lanes.ts';

/**
 * A file `metal_stdlib` by which a C++ compiler takes the emitted text: the part of the language and its library that is used, on the
 * processor. Threads run one after the other; lanes of a group run together.
 */
export const METAL_SHIM = `// Stands in for the parts of Metal that kernels of trinityc use, on the processor.
#pragma once
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>

${LANES_SHIM}
#define kernel static
#define device
#define constant const
#define thread

template <class To, class From>
inline To as_type(From from) {
  static_assert(sizeof(To) == sizeof(From), "as_type keeps the bits");
  To to;
  memcpy(&to, &from, sizeof to);
  return to;
}

namespace metal {

struct atomic_uint { uint32_t value; };
enum memory_order { memory_order_relaxed };

inline uint32_t atomic_load_explicit(const atomic_uint *p, memory_order) { return p->value; }
inline uint32_t atomic_fetch_xor_explicit(atomic_uint *p, uint32_t v, memory_order) { const uint32_t old = p->value; p->value = old ^ v; return old; }
inline uint32_t atomic_fetch_add_explicit(atomic_uint *p, uint32_t v, memory_order) { const uint32_t old = p->value; p->value = old + v; return old; }
inline uint32_t atomic_fetch_min_explicit(atomic_uint *p, uint32_t v, memory_order) { const uint32_t old = p->value; if (v < old) p->value = v; return old; }

/* Of 8, 16 and 32 bits, as the library says. */
template <class T>
inline T simd_shuffle_xor(T value, uint16_t mask) {
  static_assert(sizeof(T) <= 4, "lanes exchange 32 bits at most");
  return lanes::exchange_as(value, lanes::group().current ^ mask);
}

inline float fabs(float a) { return ::fabsf(a); }
inline float floor(float a) { return ::floorf(a); }
inline float ceil(float a) { return ::ceilf(a); }
inline float trunc(float a) { return ::truncf(a); }
inline float rint(float a) { return ::nearbyintf(a); }
inline float copysign(float a, float b) { return ::copysignf(a, b); }
namespace precise {
inline float sqrt(float a) { return ::sqrtf(a); }
}

inline uint32_t popcount(uint32_t a) { return __builtin_popcount(a); }
inline uint32_t clz(uint32_t a) { return a == 0 ? 32 : __builtin_clz(a); }
inline uint32_t ctz(uint32_t a) { return a == 0 ? 32 : __builtin_ctz(a); }

}  // namespace metal
`;
