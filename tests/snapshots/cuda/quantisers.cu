/*
 * to_bytes, absmean, rescale, row_means, thresholds, from_trits: kernels in CUDA, made by trinityc.
 * Build: nvcc -O3 -fmad=false -prec-div=true -prec-sqrt=true -ftz=false -c quantisers.cu. Contraction of multiplications and
 * additions must stay off, and so must -use_fast_math: results are the same bits everywhere then.
 */

#include "quantisers.h"
#ifndef TRINITY_CUDA_SHIM
#include <cuda_runtime.h>
#endif
#include <cmath>
#include <cstring>

__device__ static inline float from_bits_f32(uint32_t u) {
  float a;
  memcpy(&a, &u, sizeof a);
  return a;
}

__device__ static inline float abs_f32(float a) {
  return fabsf(a);
}

__device__ static inline uint32_t raw_f32(float a) {
  uint32_t u;
  memcpy(&u, &a, sizeof u);
  return u;
}

__device__ static inline uint32_t bits_f32(float a) {
  if (a != a) return 0x7fc00000u;
  return raw_f32(a);
}

__device__ static inline float max_f32(float a, float b) {
  if (a != a) return a;
  if (b != b) return b;
  if (a == b) return (bits_f32(b) >> 31) != 0 ? a : b;
  return a > b ? a : b;
}

__device__ static inline float group_max_f32(float a) {
  for (int d = 16; d >= 1; d >>= 1) {
    const float b = (float)__shfl_xor_sync(0xffffffffu, (float)a, d);
    a = (float)(max_f32(a, b));
  }
  return a;
}

__device__ static inline float nearest_f32(float a) {
  return nearbyintf(a);
}

__device__ static inline int8_t sat_i8_f32(float a) {
  if (a != a) return 0;
  if (a < (-128.0f)) return (-128);
  if (a > 127.0f) return 127;
  return (int8_t)a;
}

__device__ static inline float group_add_f32(float a) {
  for (int d = 16; d >= 1; d >>= 1) {
    const float b = (float)__shfl_xor_sync(0xffffffffu, (float)a, d);
    a = (float)(a + b);
  }
  return a;
}

__device__ static inline uint32_t min_u32(uint32_t a, uint32_t b) {
  return a < b ? a : b;
}

__device__ static inline uint32_t shl_u32(uint32_t a, int32_t n) {
  return n >= 32 ? 0 : (uint32_t)((uint32_t)a << n);
}

__device__ static inline uint32_t group_or_u32(uint32_t a) {
  for (int d = 16; d >= 1; d >>= 1) {
    const uint32_t b = (uint32_t)__shfl_xor_sync(0xffffffffu, (unsigned int)a, d);
    a = (uint32_t)(a | b);
  }
  return a;
}

__device__ static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

__device__ static inline int32_t group_add_i32(int32_t a) {
  for (int d = 16; d >= 1; d >>= 1) {
    const int32_t b = (int32_t)__shfl_xor_sync(0xffffffffu, (int)a, d);
    a = (int32_t)(add_i32(a, b));
  }
  return a;
}

__device__ static inline int64_t shr_i64(int64_t a, int32_t n) {
  return (int64_t)(a >> (n >= 64 ? 63 : n));
}

__device__ static inline int8_t wrap_i32_t1(int32_t a) {
  int32_t r = a % 3;
  return (int8_t)(r > 1 ? r - 3 : r < (-1) ? r + 3 : r);
}

// to_bytes, quantisers.tri:6: 1 groups of 32 lanes.
extern "C" __global__ void to_bytes_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ values) {
  const uint32_t thread_ = blockIdx.x * 8u + threadIdx.y;
  const uint32_t lane = threadIdx.x;
  if (thread_ >= 1u) return;
  (void)thread_;
  // quantisers.tri:6
  float f = from_bits_f32(0xff800000u);
  uint32_t u = lane << 2;
  for (uint32_t i = 0u; i < 96u; i = i + 32u) {
    f = max_f32(f, abs_f32((*(const float *)(x + u))));
    u = u + 128u;
  }
  float f2;
  if (lane < 4u) {
    f2 = max_f32(f, abs_f32((*(const float *)(x + ((lane + 96u) << 2)))));
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
    *(float *)(values) = f4;
  }
}

// to_bytes, quantisers.tri:8: 100 threads.
extern "C" __global__ void to_bytes_1(const uint8_t *__restrict__ x, uint8_t *__restrict__ q, const uint8_t *__restrict__ values) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 100u) return;
  // quantisers.tri:8
  *(int8_t *)(q + thread_) = sat_i8_f32(nearest_f32((*(const float *)(x + (thread_ << 2))) / (*(const float *)(values))));
}

// absmean, quantisers.tri:12: 20 threads.
extern "C" __global__ void absmean_0(uint8_t *__restrict__ t) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 20u) return;
  // quantisers.tri:12
  *(uint32_t *)(t + (thread_ << 2)) = 1431655765u;
}

// absmean, quantisers.tri:13: 1 groups of 32 lanes.
extern "C" __global__ void absmean_1(const uint8_t *__restrict__ w, uint8_t *__restrict__ values) {
  const uint32_t thread_ = blockIdx.x * 8u + threadIdx.y;
  const uint32_t lane = threadIdx.x;
  if (thread_ >= 1u) return;
  (void)thread_;
  // quantisers.tri:13
  float f = 0.0f;
  for (uint32_t i = 0u; i < 320u; i = i + 32u) {
    const uint32_t u = i + lane;
    const uint32_t u2 = u >> 6;
    f = f + abs_f32((*(const float *)(w + ((u2 * 64u + (u - (u2 << 6))) << 2))));
  }
  const float f2 = group_add_f32(f);
  // quantisers.tri:14
  const float f3 = f2 / 320.0f;
  if (lane == 0u) {
    *(float *)(values) = f3;
  }
}

// absmean, quantisers.tri:15: 320 threads.
extern "C" __global__ void absmean_2(const uint8_t *__restrict__ w, uint8_t *__restrict__ t, const uint8_t *__restrict__ values) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 320u) return;
  // quantisers.tri:15
  const uint32_t u = thread_ >> 6;
  const uint32_t u2 = thread_ - (u << 6);
  const float f = (*(const float *)(w + ((u * 64u + u2) << 2)));
  const float f2 = (*(const float *)(values)) / 2.0f;
  int8_t t2;
  if (f > f2) {
    t2 = 1;
  } else {
    t2 = f < -f2 ? -1 : 0;
  }
  const uint32_t u3 = u * 16u + ((u2 >> 6) << 4) + (u2 & 15u);
  const uint32_t u4 = u3 & 4294967292u;
  const int32_t n = ((int32_t)(u3 & 3u) << 3) + (int32_t)((u2 >> 3) & 6u);
  atomicXor((unsigned int *)(t + u4), ((((*(const uint32_t *)(t + u4)) >> n) ^ (uint32_t)(t2 + 1)) & 3u) << n);
}

// rescale, quantisers.tri:20: 100 threads.
extern "C" __global__ void rescale_0(const uint8_t *__restrict__ y, uint8_t *__restrict__ z, float scale) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 100u) return;
  // quantisers.tri:20
  const uint32_t u = thread_ << 2;
  *(float *)(z + u) = (float)(*(const int32_t *)(y + u)) * scale;
}

// row_means, quantisers.tri:24: 5 groups of 32 lanes.
extern "C" __global__ void row_means_0(const uint8_t *__restrict__ w, uint8_t *__restrict__ total) {
  const uint32_t thread_ = blockIdx.x * 8u + threadIdx.y;
  const uint32_t lane = threadIdx.x;
  if (thread_ >= 5u) return;
  // quantisers.tri:24
  float f = 0.0f;
  uint32_t u = (thread_ * 64u + lane) << 2;
  for (uint32_t i = 0u; i < 64u; i = i + 32u) {
    f = f + abs_f32((*(const float *)(w + u)));
    u = u + 128u;
  }
  const float f2 = group_add_f32(f);
  if (lane == 0u) {
    *(float *)(total + (thread_ << 2)) = f2;
  }
}

// row_means, quantisers.tri:25: 5 threads.
extern "C" __global__ void row_means_1(uint8_t *__restrict__ s, const uint8_t *__restrict__ total) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 5u) return;
  // quantisers.tri:25
  const uint32_t u = thread_ << 2;
  *(float *)(s + u) = (*(const float *)(total + u)) / 64.0f;
}

// thresholds, quantisers.tri:29: 4 groups of 32 lanes.
extern "C" __global__ void thresholds_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ t, int16_t low, int16_t high, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 8u + threadIdx.y;
  const uint32_t lane = threadIdx.x;
  if (thread_ >= 4u) return;
  const unsigned long long trap_base = (unsigned long long)thread_ << 20;
  // quantisers.tri:29
  const uint32_t u = (thread_ << 5) + lane;
  const int16_t n = (*(const int16_t *)(x + (min_u32(u, 99u) << 1)));
  int8_t t2;
  if (n > high) {
    t2 = 1;
  } else {
    t2 = n < low ? -1 : 0;
  }
  const bool c = u < 100u;
  const int32_t n2 = (int32_t)lane;
  if (n2 < 0) {
    atomicMin(trap_word, trap_base | (unsigned long long)40u);
    return; // shift
  }
  const uint32_t u2 = group_or_u32(c ? shl_u32((uint32_t)(t2 & 1), n2) : 0u);
  if (n2 < 0) {
    atomicMin(trap_word, trap_base | (unsigned long long)40u);
    return; // shift
  }
  const uint32_t u3 = group_or_u32(c ? shl_u32((uint32_t)((t2 >> 1) & 1), n2) : 0u);
  const uint32_t u4 = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  if (lane == 0u) {
    *(uint32_t *)(t + u4) = u2;
    *(uint32_t *)(t + (u4 + 16u)) = u3;
  }
}

// thresholds, quantisers.tri:30: 1 groups of 32 lanes.
extern "C" __global__ void thresholds_1(const uint8_t *__restrict__ x, uint8_t *__restrict__ values, int16_t low, int16_t high, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 8u + threadIdx.y;
  const uint32_t lane = threadIdx.x;
  if (thread_ >= 1u) return;
  if (*trap_word < 1ull << 52) return; // a launch before trapped
  (void)thread_;
  // quantisers.tri:30
  int32_t n = 0;
  uint32_t u = lane << 1;
  for (uint32_t i = 0u; i < 96u; i = i + 32u) {
    const int16_t n2 = (*(const int16_t *)(x + u));
    n = add_i32(n, (n2 > high) - (n2 < low));
    u = u + 64u;
  }
  int32_t n3;
  if (lane < 4u) {
    const int16_t n4 = (*(const int16_t *)(x + ((lane + 96u) << 1)));
    n3 = add_i32(n, (n4 > high) - (n4 < low));
  } else {
    n3 = n;
  }
  const int32_t n5 = group_add_i32(n3);
  if (lane == 0u) {
    *(int32_t *)(values) = n5;
  }
}

// from_trits, quantisers.tri:33: 100 threads.
extern "C" __global__ void from_trits_0(const uint8_t *__restrict__ t, uint8_t *__restrict__ x, float scale, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 100u) return;
  const unsigned long long trap_base = (unsigned long long)thread_ << 20;
  // quantisers.tri:33
  const uint32_t u = thread_ / 80u;
  const uint32_t u2 = thread_ - u * 80u;
  const int32_t n = (int32_t)(shr_i64(348345926401ll, (int32_t)(u2 >> 4) << 3) & 255ll);
  if (n == 0) {
    atomicMin(trap_word, trap_base | (unsigned long long)69u);
    return; // zero_divisor
  }
  *(float *)(x + (thread_ << 2)) = (float)wrap_i32_t1((*(const uint8_t *)(t + ((u << 4) + (u2 & 15u)))) / n % 3 + -1) * scale;
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

extern "C" int to_bytes(const float *x, int8_t *q, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(to_bytes_0, 1u, true, s, (const uint8_t *)x, (uint8_t *)state + 8);
  if (error == cudaSuccess) error = launch(to_bytes_1, 100u, false, s, (const uint8_t *)x, (uint8_t *)q, (const uint8_t *)state + 8);
  return (int)error;
}

extern "C" int to_bytes_end(const void *state, uint32_t *status, float *result0, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result0, (const uint8_t *)state + 8, sizeof *result0, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int absmean(const float *w, uint8_t *t, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(absmean_0, 20u, false, s, (uint8_t *)t);
  if (error == cudaSuccess) error = launch(absmean_1, 1u, true, s, (const uint8_t *)w, (uint8_t *)state + 8);
  if (error == cudaSuccess) error = launch(absmean_2, 320u, false, s, (const uint8_t *)w, (uint8_t *)t, (const uint8_t *)state + 8);
  return (int)error;
}

extern "C" int absmean_end(const void *state, uint32_t *status, float *result0, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result0, (const uint8_t *)state + 8, sizeof *result0, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int rescale(const int32_t *y, float *z, float scale, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(rescale_0, 100u, false, s, (const uint8_t *)y, (uint8_t *)z, scale);
  return (int)error;
}

extern "C" int rescale_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int row_means(const float *w, float *s2, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  if (error == cudaSuccess) error = launch(row_means_0, 5u, true, s, (const uint8_t *)w, (uint8_t *)scratch + 0);
  if (error == cudaSuccess) error = launch(row_means_1, 5u, false, s, (uint8_t *)s2, (const uint8_t *)scratch + 0);
  return (int)error;
}

extern "C" int row_means_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int thresholds(const int16_t *x, uint8_t *t, int16_t low, int16_t high, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(thresholds_0, 4u, true, s, (const uint8_t *)x, (uint8_t *)t, low, high, (unsigned long long *)state);
  if (error == cudaSuccess) error = launch(thresholds_1, 1u, true, s, (const uint8_t *)x, (uint8_t *)state + 8, low, high, (unsigned long long *)state);
  return (int)error;
}

extern "C" int thresholds_end(const void *state, uint32_t *status, int32_t *result0, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result0, (const uint8_t *)state + 8, sizeof *result0, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int from_trits(const uint8_t *t, float *x, float scale, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(from_trits_0, 100u, false, s, (const uint8_t *)t, (uint8_t *)x, scale, (unsigned long long *)state);
  return (int)error;
}

extern "C" int from_trits_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" const char *quantisers_trap(uint32_t status) {
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

extern "C" const char *quantisers_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "quantisers.tri:29:42",
    "quantisers.tri:33:82",
  };
  status >>= 5;
  return status <= 2u ? places[status] : "";
}
