/*
 * arithmetic64, unsigned64, words, longest, digits: kernels in CUDA, made by trinityc.
 * Build: nvcc -O3 -fmad=false -prec-div=true -prec-sqrt=true -ftz=false -c wide_integers.cu. Contraction of multiplications and
 * additions must stay off, and so must -use_fast_math: results are the same bits everywhere then.
 */

#include "wide_integers.h"
#ifndef TRINITY_CUDA_SHIM
#include <cuda_runtime.h>
#endif
#include <cmath>
#include <cstring>

__device__ static inline int64_t add_i64(int64_t a, int64_t b) {
  return (int64_t)((uint64_t)a + (uint64_t)b);
}

__device__ static inline int64_t mul_i64(int64_t a, int64_t b) {
  return (int64_t)((uint64_t)a * (uint64_t)b);
}

__device__ static inline int64_t neg_i64(int64_t a) {
  return (int64_t)(0u - (uint64_t)a);
}

__device__ static inline int64_t div_i64(int64_t a, int64_t b) {
  return b == -1 ? neg_i64(a) : a / b;
}

__device__ static inline int64_t rem_i64(int64_t a, int64_t b) {
  return b == -1 ? 0 : a % b;
}

__device__ static inline uint64_t rotl_u64(uint64_t a, int32_t n) {
  uint32_t k = ((uint32_t)n) & 63u;
  uint64_t v = (uint64_t)a;
  return (uint64_t)((v << k) | (v >> ((64u - k) & 63u)));
}

__device__ static inline uint64_t min_u64(uint64_t a, uint64_t b) {
  return a < b ? a : b;
}

__device__ static inline int32_t popcnt_u64(uint64_t a) {
  return __popcll(a);
}

__device__ static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

__device__ static inline bool add_overflows_t27(int64_t a, int64_t b) {
  return b > 0 ? a > 3812798742493ll - b : a < (-3812798742493ll) - b;
}

__device__ static inline int64_t add_t27(int64_t a, int64_t b) {
  uint64_t s = (uint64_t)a + (uint64_t)b;
  if (add_overflows_t27(a, b)) s = b > 0 ? s - 7625597484987ull : s + 7625597484987ull;
  return (int64_t)s;
}

__device__ static inline int32_t wrap_i64_t20(int64_t a) {
  int64_t r = a % 3486784401ll;
  return (int32_t)(r > 1743392200ll ? r - 3486784401ll : r < (-1743392200ll) ? r + 3486784401ll : r);
}

__device__ static inline int64_t wrap_i64_t27(int64_t a) {
  int64_t r = a % 7625597484987ll;
  return (int64_t)(r > 3812798742493ll ? r - 7625597484987ll : r < (-3812798742493ll) ? r + 7625597484987ll : r);
}

__device__ static inline int64_t mul_t27(int64_t a, int64_t b) {
  int64_t al = wrap_i64_t20(a), bl = wrap_i64_t20(b);
  int64_t ah = (a - al) / 3486784401ll, bh = (b - bl) / 3486784401ll;
  int64_t p = (int64_t)wrap_i64_t20(ah * bl + al * bh) * 3486784401ll + al * bl;
  return wrap_i64_t27(p);
}

__device__ static inline int64_t pow3_t27(int32_t n) {
  int64_t p = 1;
  while (n-- > 0) p = (int64_t)(p * 3);
  return p;
}

__device__ static inline int64_t tshr_t27(int64_t a, int32_t n) {
  if (n >= 27) return 0;
  uint64_t d = (uint64_t)pow3_t27(n);
  uint64_t q = ((a < 0 ? 0u - (uint64_t)a : (uint64_t)a) + d / 2u) / d;
  return (int64_t)(a < 0 ? 0u - q : q);
}

__device__ static inline int64_t tshl_t27(int64_t a, int32_t n) {
  return n >= 27 ? 0 : mul_t27(a, pow3_t27(n));
}

__device__ static inline uint32_t digits_tri(uint32_t a, uint32_t b, int32_t n, uint32_t table) {
  uint32_t r = 0u, weight = 1u;
  while (n-- > 0) {
  r += weight * ((table >> (2u * (3u * (a % 3u) + b % 3u))) & 3u);
  weight *= 3u;
  a /= 3u;
  b /= 3u;
  }
  return r;
}

__device__ static inline int64_t lift2_t27(int64_t a, int64_t b, uint32_t table) {
  return (int64_t)(digits_tri((uint32_t)(((uint64_t)a + 3812798742493ull) % 3486784401ull), (uint32_t)(((uint64_t)b + 3812798742493ull) % 3486784401ull), 20, table) + (uint64_t)digits_tri((uint32_t)(((uint64_t)a + 3812798742493ull) / 3486784401ull), (uint32_t)(((uint64_t)b + 3812798742493ull) / 3486784401ull), 7, table) * 3486784401ull - 3812798742493ull);
}

__device__ static inline int64_t tmin_t27(int64_t a, int64_t b) {
  return lift2_t27(a, b, 0x24500u);
}

__device__ static inline int64_t tmax_t27(int64_t a, int64_t b) {
  return lift2_t27(a, b, 0x2a964u);
}

__device__ static inline bool sub_overflows_t40(int64_t a, int64_t b) {
  return b < 0 ? a > 6078832729528464400ll + b : a < (-6078832729528464400ll) + b;
}

__device__ static inline int64_t sub_t40(int64_t a, int64_t b) {
  uint64_t s = (uint64_t)a - (uint64_t)b;
  if (sub_overflows_t40(a, b)) s = b < 0 ? s - 12157665459056928801ull : s + 12157665459056928801ull;
  return (int64_t)s;
}

__device__ static inline int64_t wrap_i64_t40(int64_t a) {
  return a > 6078832729528464400ll ? (int64_t)((uint64_t)a - 12157665459056928801ull) : a < (-6078832729528464400ll) ? (int64_t)((uint64_t)a + 12157665459056928801ull) : a;
}

__device__ static inline int64_t mul_t40(int64_t a, int64_t b) {
  int64_t al = wrap_i64_t20(a), bl = wrap_i64_t20(b);
  int64_t ah = (a - al) / 3486784401ll, bh = (b - bl) / 3486784401ll;
  int64_t p = (int64_t)wrap_i64_t20(ah * bl + al * bh) * 3486784401ll + al * bl;
  return wrap_i64_t40(p);
}

__device__ static inline int16_t pow3_t9(int32_t n) {
  int16_t p = 1;
  while (n-- > 0) p = (int16_t)(p * 3);
  return p;
}

__device__ static inline int32_t digit_t9(int16_t a, int32_t i) {
  return (int32_t)(((uint32_t)a + 9841u) / (uint32_t)pow3_t9(i) % 3u);
}

__device__ static inline int8_t trit_get_t9(int16_t a, int32_t i) {
  return (int8_t)(digit_t9(a, i) - 1);
}

// arithmetic64, wide_integers.tri:5: 40 threads.
extern "C" __global__ void arithmetic64_0(const uint8_t *__restrict__ x, const uint8_t *__restrict__ y, uint8_t *__restrict__ s) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 40u) return;
  // wide_integers.tri:5
  const uint32_t u = thread_ << 3;
  *(int64_t *)(s + u) = add_i64((*(const int64_t *)(x + u)), (*(const int64_t *)(y + u)));
}

// arithmetic64, wide_integers.tri:6: 40 threads.
extern "C" __global__ void arithmetic64_1(const uint8_t *__restrict__ x, const uint8_t *__restrict__ y, uint8_t *__restrict__ p) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 40u) return;
  // wide_integers.tri:6
  const uint32_t u = thread_ << 3;
  *(int64_t *)(p + u) = mul_i64((*(const int64_t *)(x + u)), (*(const int64_t *)(y + u)));
}

// arithmetic64, wide_integers.tri:7: 40 threads.
extern "C" __global__ void arithmetic64_2(const uint8_t *__restrict__ x, const uint8_t *__restrict__ y, uint8_t *__restrict__ q, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 40u) return;
  const unsigned long long trap_base = 2ull << 52 | (unsigned long long)thread_ << 20;
  // wide_integers.tri:7
  const uint32_t u = thread_ << 3;
  const int64_t n = (*(const int64_t *)(y + u));
  if (n == 0ll) {
    atomicMin(trap_word, trap_base | (unsigned long long)37u);
    return; // zero_divisor
  }
  *(int64_t *)(q + u) = div_i64((*(const int64_t *)(x + u)), n);
}

// arithmetic64, wide_integers.tri:8: 40 threads.
extern "C" __global__ void arithmetic64_3(const uint8_t *__restrict__ x, const uint8_t *__restrict__ y, uint8_t *__restrict__ r, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 40u) return;
  if (*trap_word < 3ull << 52) return; // a launch before trapped
  const unsigned long long trap_base = 3ull << 52 | (unsigned long long)thread_ << 20;
  // wide_integers.tri:8
  const uint32_t u = thread_ << 3;
  const int64_t n = (*(const int64_t *)(y + u));
  if (n == 0ll) {
    atomicMin(trap_word, trap_base | (unsigned long long)69u);
    return; // zero_divisor
  }
  *(int64_t *)(r + u) = rem_i64((*(const int64_t *)(x + u)), n);
}

// unsigned64, wide_integers.tri:12: 40 threads.
extern "C" __global__ void unsigned64_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ y, int32_t k) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 40u) return;
  // wide_integers.tri:12
  const uint32_t u = thread_ << 3;
  const uint64_t u2 = (*(const uint64_t *)(x + u));
  *(uint64_t *)(y + u) = rotl_u64(u2, k) ^ (u2 >> 3);
}

// unsigned64, wide_integers.tri:13: 1 threads.
extern "C" __global__ void unsigned64_1(const uint8_t *__restrict__ x, uint8_t *__restrict__ values, int32_t k) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 1u) return;
  (void)thread_;
  (void)k;
  // wide_integers.tri:13
  uint64_t u = 18446744073709551615ull;
  for (int32_t i = 0; i < 40; i++) {
    u = min_u64(u, (*(const uint64_t *)(x + ((uint32_t)i << 3))));
  }
  // wide_integers.tri:14
  int32_t n = 0;
  for (int32_t i2 = 0; i2 < 40; i2++) {
    n = add_i32(n, popcnt_u64((*(const uint64_t *)(x + ((uint32_t)i2 << 3)))));
  }
  *(uint64_t *)(values) = u;
  *(int32_t *)(values + 8) = n;
}

// words, wide_integers.tri:19: 40 threads.
extern "C" __global__ void words_0(const uint8_t *__restrict__ x, const uint8_t *__restrict__ y, uint8_t *__restrict__ s, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 40u) return;
  const unsigned long long trap_base = (unsigned long long)thread_ << 20;
  // wide_integers.tri:19
  const uint32_t u = thread_ << 3;
  const int64_t t = (*(const int64_t *)(x + u));
  if (t < -3812798742493ll || t > 3812798742493ll) {
    atomicMin(trap_word, trap_base | (unsigned long long)105u);
    return; // code
  }
  const int64_t t2 = (*(const int64_t *)(y + u));
  if (t2 < -3812798742493ll || t2 > 3812798742493ll) {
    atomicMin(trap_word, trap_base | (unsigned long long)137u);
    return; // code
  }
  *(int64_t *)(s + u) = add_t27(t, t2);
}

// words, wide_integers.tri:20: 40 threads.
extern "C" __global__ void words_1(const uint8_t *__restrict__ x, const uint8_t *__restrict__ y, uint8_t *__restrict__ p, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 40u) return;
  if (*trap_word < 1ull << 52) return; // a launch before trapped
  const unsigned long long trap_base = 1ull << 52 | (unsigned long long)thread_ << 20;
  // wide_integers.tri:20
  const uint32_t u = thread_ << 3;
  const int64_t t = (*(const int64_t *)(x + u));
  if (t < -3812798742493ll || t > 3812798742493ll) {
    atomicMin(trap_word, trap_base | (unsigned long long)169u);
    return; // code
  }
  const int64_t t2 = (*(const int64_t *)(y + u));
  if (t2 < -3812798742493ll || t2 > 3812798742493ll) {
    atomicMin(trap_word, trap_base | (unsigned long long)201u);
    return; // code
  }
  *(int64_t *)(p + u) = mul_t27(t, t2);
}

// words, wide_integers.tri:21: 40 threads.
extern "C" __global__ void words_2(const uint8_t *__restrict__ x, const uint8_t *__restrict__ y, uint8_t *__restrict__ t, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 40u) return;
  if (*trap_word < 2ull << 52) return; // a launch before trapped
  const unsigned long long trap_base = 2ull << 52 | (unsigned long long)thread_ << 20;
  // wide_integers.tri:21
  const uint32_t u = thread_ << 3;
  const int64_t t2 = (*(const int64_t *)(x + u));
  if (t2 < -3812798742493ll || t2 > 3812798742493ll) {
    atomicMin(trap_word, trap_base | (unsigned long long)233u);
    return; // code
  }
  const int64_t t3 = (*(const int64_t *)(y + u));
  if (t3 < -3812798742493ll || t3 > 3812798742493ll) {
    atomicMin(trap_word, trap_base | (unsigned long long)265u);
    return; // code
  }
  *(int64_t *)(t + u) = add_t27(tshr_t27(t2, 2), tshl_t27(t3, 1));
}

// words, wide_integers.tri:22: 40 threads.
extern "C" __global__ void words_3(const uint8_t *__restrict__ x, const uint8_t *__restrict__ y, uint8_t *__restrict__ m, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 40u) return;
  if (*trap_word < 3ull << 52) return; // a launch before trapped
  const unsigned long long trap_base = 3ull << 52 | (unsigned long long)thread_ << 20;
  // wide_integers.tri:22
  const uint32_t u = thread_ << 3;
  const int64_t t = (*(const int64_t *)(x + u));
  if (t < -3812798742493ll || t > 3812798742493ll) {
    atomicMin(trap_word, trap_base | (unsigned long long)297u);
    return; // code
  }
  const int64_t t2 = (*(const int64_t *)(y + u));
  if (t2 < -3812798742493ll || t2 > 3812798742493ll) {
    atomicMin(trap_word, trap_base | (unsigned long long)329u);
    return; // code
  }
  *(int64_t *)(m + u) = tmax_t27(tmin_t27(t, t2), -t);
}

// longest, wide_integers.tri:26: 40 threads.
extern "C" __global__ void longest_0(const uint8_t *__restrict__ x, const uint8_t *__restrict__ y, uint8_t *__restrict__ d, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 40u) return;
  const unsigned long long trap_base = (unsigned long long)thread_ << 20;
  // wide_integers.tri:26
  const uint32_t u = thread_ << 3;
  const int64_t t = (*(const int64_t *)(x + u));
  if (t < -6078832729528464400ll || t > 6078832729528464400ll) {
    atomicMin(trap_word, trap_base | (unsigned long long)361u);
    return; // code
  }
  const int64_t t2 = (*(const int64_t *)(y + u));
  if (t2 < -6078832729528464400ll || t2 > 6078832729528464400ll) {
    atomicMin(trap_word, trap_base | (unsigned long long)393u);
    return; // code
  }
  *(int64_t *)(d + u) = sub_t40(t, t2);
}

// longest, wide_integers.tri:27: 40 threads.
extern "C" __global__ void longest_1(const uint8_t *__restrict__ x, const uint8_t *__restrict__ y, uint8_t *__restrict__ p, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 40u) return;
  if (*trap_word < 1ull << 52) return; // a launch before trapped
  const unsigned long long trap_base = 1ull << 52 | (unsigned long long)thread_ << 20;
  // wide_integers.tri:27
  const uint32_t u = thread_ << 3;
  const int64_t t = (*(const int64_t *)(x + u));
  if (t < -6078832729528464400ll || t > 6078832729528464400ll) {
    atomicMin(trap_word, trap_base | (unsigned long long)425u);
    return; // code
  }
  const int64_t t2 = (*(const int64_t *)(y + u));
  if (t2 < -6078832729528464400ll || t2 > 6078832729528464400ll) {
    atomicMin(trap_word, trap_base | (unsigned long long)457u);
    return; // code
  }
  *(int64_t *)(p + u) = mul_t40(t, t2);
}

// longest, wide_integers.tri:28: 40 threads.
extern "C" __global__ void longest_2(const uint8_t *__restrict__ x, const uint8_t *__restrict__ y, uint8_t *__restrict__ order, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 40u) return;
  if (*trap_word < 2ull << 52) return; // a launch before trapped
  const unsigned long long trap_base = 2ull << 52 | (unsigned long long)thread_ << 20;
  // wide_integers.tri:28
  const uint32_t u = thread_ << 3;
  const int64_t t = (*(const int64_t *)(x + u));
  if (t < -6078832729528464400ll || t > 6078832729528464400ll) {
    atomicMin(trap_word, trap_base | (unsigned long long)489u);
    return; // code
  }
  const int64_t t2 = (*(const int64_t *)(y + u));
  if (t2 < -6078832729528464400ll || t2 > 6078832729528464400ll) {
    atomicMin(trap_word, trap_base | (unsigned long long)521u);
    return; // code
  }
  const uint32_t u2 = ((thread_ >> 7) << 5) + ((thread_ >> 3) & 15u);
  const uint32_t u3 = u2 & 4294967292u;
  const int32_t n = (t > t2) - (t < t2);
  const int32_t n2 = ((int32_t)(u2 & 3u) << 3) + (int32_t)(thread_ & 7u);
  atomicXor((unsigned int *)(order + u3), ((((*(const uint32_t *)(order + u3)) >> n2) ^ (uint32_t)(n & 1)) & 1u) << n2);
  const uint32_t u4 = u3 + 16u;
  atomicXor((unsigned int *)(order + u4), ((((*(const uint32_t *)(order + u4)) >> n2) ^ (uint32_t)((n >> 1) & 1)) & 1u) << n2);
}

// digits, wide_integers.tri:32: 360 threads.
extern "C" __global__ void digits_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ d, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 360u) return;
  const unsigned long long trap_base = (unsigned long long)thread_ << 20;
  // wide_integers.tri:32
  const uint32_t u = thread_ / 9u;
  const uint32_t u2 = thread_ - u * 9u;
  const int16_t t = (*(const int16_t *)(x + (u << 1)));
  if (t < -9841 || t > 9841) {
    atomicMin(trap_word, trap_base | (unsigned long long)553u);
    return; // code
  }
  const int32_t k = (int32_t)u2;
  if (k < 0 || k >= 9) {
    atomicMin(trap_word, trap_base | (unsigned long long)579u);
    return; // bounds
  }
  const uint32_t u3 = u * 32u + ((u2 >> 7) << 5) + ((u2 >> 3) & 15u);
  const uint32_t u4 = u3 & 4294967292u;
  const int32_t n = trit_get_t9(t, k);
  const int32_t n2 = ((int32_t)(u3 & 3u) << 3) + (int32_t)(u2 & 7u);
  atomicXor((unsigned int *)(d + u4), ((((*(const uint32_t *)(d + u4)) >> n2) ^ (uint32_t)(n & 1)) & 1u) << n2);
  const uint32_t u5 = u4 + 16u;
  atomicXor((unsigned int *)(d + u5), ((((*(const uint32_t *)(d + u5)) >> n2) ^ (uint32_t)((n >> 1) & 1)) & 1u) << n2);
}

// digits, wide_integers.tri:33: 40 threads.
extern "C" __global__ void digits_1(const uint8_t *__restrict__ x, uint8_t *__restrict__ total, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 40u) return;
  if (*trap_word < 1ull << 52) return; // a launch before trapped
  const unsigned long long trap_base = 1ull << 52 | (unsigned long long)thread_ << 20;
  // wide_integers.tri:33
  const uint32_t u = thread_ << 1;
  int32_t n = 0;
  for (int32_t i = 0; i < 9; i++) {
    const int16_t t = (*(const int16_t *)(x + u));
    if (t < -9841 || t > 9841) {
      atomicMin(trap_word, trap_base | (unsigned long long)617u);
      return; // code
    }
    if (i < 0 || i >= 9) {
      atomicMin(trap_word, trap_base | (unsigned long long)643u);
      return; // bounds
    }
    n = add_i32(n, trit_get_t9(t, i));
  }
  *(int32_t *)(total + (thread_ << 2)) = n;
}

template <class T>
struct same {
  typedef T type;
};

// Groups of 32 lanes have a row of a block each.
template <class... P>
static cudaError_t launch(void (*f)(P...), uint32_t threads, bool groups, cudaStream_t stream, typename same<P>::type... args) {
  void *pointers[] = {(void *)&args...};
  const uint32_t each = groups ? 8u : 256u;
  const dim3 block = groups ? dim3(32, 8) : dim3(256);
  return cudaLaunchKernel(f, dim3(threads / each + (threads % each != 0)), block, pointers, 0, stream);
}

extern "C" int arithmetic64(const int64_t *x, const int64_t *y, int64_t *s2, int64_t *p, int64_t *q, int64_t *r, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(arithmetic64_0, 40u, false, s, (const uint8_t *)x, (const uint8_t *)y, (uint8_t *)s2);
  if (error == cudaSuccess) error = launch(arithmetic64_1, 40u, false, s, (const uint8_t *)x, (const uint8_t *)y, (uint8_t *)p);
  if (error == cudaSuccess) error = launch(arithmetic64_2, 40u, false, s, (const uint8_t *)x, (const uint8_t *)y, (uint8_t *)q, (unsigned long long *)state);
  if (error == cudaSuccess) error = launch(arithmetic64_3, 40u, false, s, (const uint8_t *)x, (const uint8_t *)y, (uint8_t *)r, (unsigned long long *)state);
  return (int)error;
}

extern "C" int arithmetic64_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int unsigned64(const uint64_t *x, uint64_t *y, int32_t k, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(unsigned64_0, 40u, false, s, (const uint8_t *)x, (uint8_t *)y, k);
  if (error == cudaSuccess) error = launch(unsigned64_1, 1u, false, s, (const uint8_t *)x, (uint8_t *)state + 8, k);
  return (int)error;
}

extern "C" int unsigned64_end(const void *state, uint32_t *status, uint64_t *result0, int32_t *result1, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result0, (const uint8_t *)state + 8, sizeof *result0, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result1, (const uint8_t *)state + 16, sizeof *result1, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int words(const int64_t *x, const int64_t *y, int64_t *s2, int64_t *p, int64_t *t, int64_t *m, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(words_0, 40u, false, s, (const uint8_t *)x, (const uint8_t *)y, (uint8_t *)s2, (unsigned long long *)state);
  if (error == cudaSuccess) error = launch(words_1, 40u, false, s, (const uint8_t *)x, (const uint8_t *)y, (uint8_t *)p, (unsigned long long *)state);
  if (error == cudaSuccess) error = launch(words_2, 40u, false, s, (const uint8_t *)x, (const uint8_t *)y, (uint8_t *)t, (unsigned long long *)state);
  if (error == cudaSuccess) error = launch(words_3, 40u, false, s, (const uint8_t *)x, (const uint8_t *)y, (uint8_t *)m, (unsigned long long *)state);
  return (int)error;
}

extern "C" int words_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int longest(const int64_t *x, const int64_t *y, int64_t *d, int64_t *p, uint8_t *order, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(longest_0, 40u, false, s, (const uint8_t *)x, (const uint8_t *)y, (uint8_t *)d, (unsigned long long *)state);
  if (error == cudaSuccess) error = launch(longest_1, 40u, false, s, (const uint8_t *)x, (const uint8_t *)y, (uint8_t *)p, (unsigned long long *)state);
  if (error == cudaSuccess) error = launch(longest_2, 40u, false, s, (const uint8_t *)x, (const uint8_t *)y, (uint8_t *)order, (unsigned long long *)state);
  return (int)error;
}

extern "C" int longest_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int digits(const int16_t *x, uint8_t *d, int32_t *total, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(digits_0, 360u, false, s, (const uint8_t *)x, (uint8_t *)d, (unsigned long long *)state);
  if (error == cudaSuccess) error = launch(digits_1, 40u, false, s, (const uint8_t *)x, (uint8_t *)total, (unsigned long long *)state);
  return (int)error;
}

extern "C" int digits_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" const char *wide_integers_trap(uint32_t status) {
  static const char *const names[] = {
    "ok",
    "unreachable",
    "assert",
    "bounds",
    "shape",
    "zero_divisor",
    "range",
    "overflow",
    "shift",
    "code",
    "memory",
    "stack",
    "fuel",
    "interrupt",
    "host",
    "unwrap",
  };
  status &= 31u;
  return status <= 15u ? names[status] : "?";
}

extern "C" const char *wide_integers_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "wide_integers.tri:7:10",
    "wide_integers.tri:8:10",
    "wide_integers.tri:19:10",
    "wide_integers.tri:19:17",
    "wide_integers.tri:20:10",
    "wide_integers.tri:20:17",
    "wide_integers.tri:21:11",
    "wide_integers.tri:21:25",
    "wide_integers.tri:22:11",
    "wide_integers.tri:22:18",
    "wide_integers.tri:26:10",
    "wide_integers.tri:26:17",
    "wide_integers.tri:27:10",
    "wide_integers.tri:27:17",
    "wide_integers.tri:28:14",
    "wide_integers.tri:28:23",
    "wide_integers.tri:32:22",
    "wide_integers.tri:32:13",
    "wide_integers.tri:33:42",
    "wide_integers.tri:33:33",
  };
  status >>= 5;
  return status <= 20u ? places[status] : "";
}
