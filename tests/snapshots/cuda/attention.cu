/*
 * scores, weighed, causal, attend, store: kernels in CUDA, made by trinityc.
 * Build: nvcc -O3 -fmad=false -prec-div=true -prec-sqrt=true -ftz=false -c attention.cu. Contraction of multiplications and
 * additions must stay off, and so must -use_fast_math: results are the same bits everywhere then.
 */

#include "attention.h"
#ifndef TRINITY_CUDA_SHIM
#include <cuda_runtime.h>
#endif
#include <cmath>
#include <cstring>

__device__ static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

__device__ static inline int32_t mul_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a * (uint32_t)b);
}

__device__ static inline int32_t max_i32(int32_t a, int32_t b) {
  return a > b ? a : b;
}

__device__ static inline int32_t sub_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a - (uint32_t)b);
}

// scores, attention.tri:5: 12 threads.
extern "C" __global__ void scores_0(const uint8_t *__restrict__ q, const uint8_t *__restrict__ k, uint8_t *__restrict__ s) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 12u) return;
  // attention.tri:5
  const uint32_t u = thread_ / 6u;
  const uint32_t u2 = u * 6u;
  const uint32_t u3 = thread_ - u2;
  const uint32_t u4 = u * 16u;
  const uint32_t u5 = (u3 * 2u + u) * 16u;
  int32_t n = 0;
  for (int32_t i = 0; i < 16; i++) {
    const uint32_t u6 = (uint32_t)i;
    n = add_i32(n, (*(const int8_t *)(q + (u4 + u6))) * (*(const int8_t *)(k + (u5 + u6))));
  }
  *(int32_t *)(s + ((u2 + u3) << 2)) = n;
}

// weighed, attention.tri:9: 32 threads.
extern "C" __global__ void weighed_0(const uint8_t *__restrict__ p, const uint8_t *__restrict__ v, uint8_t *__restrict__ o) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 32u) return;
  // attention.tri:9
  const uint32_t u = thread_ >> 4;
  const uint32_t u2 = u * 16u + (thread_ - (u << 4));
  int32_t n = 0;
  uint32_t u3 = (u * 6u) << 2;
  uint32_t u4 = u2;
  for (int32_t i = 0; i < 6; i++) {
    n = add_i32(n, mul_i32((*(const int32_t *)(p + u3)), (*(const int8_t *)(v + u4))));
    u3 = u3 + 4u;
    u4 = u4 + 32u;
  }
  *(int32_t *)(o + (u2 << 2)) = n;
}

// causal, attention.tri:14: 12 threads.
extern "C" __global__ void causal_0(const uint8_t *__restrict__ s, uint8_t *__restrict__ m, int32_t at) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 12u) return;
  // attention.tri:14
  const uint32_t u = thread_ / 6u * 6u;
  const uint32_t u2 = thread_ - u;
  const uint32_t u3 = (u + u2) << 2;
  *(int32_t *)(m + u3) = (int32_t)u2 <= at ? (*(const int32_t *)(s + u3)) : -1000000;
}

// causal, attention.tri:15: 2 threads.
extern "C" __global__ void causal_1(const uint8_t *__restrict__ s, uint8_t *__restrict__ top, int32_t at) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 2u) return;
  // attention.tri:15
  int32_t n = -2147483647 - 1;
  uint32_t u = (thread_ * 6u) << 2;
  for (int32_t i = 0; i < 6; i++) {
    n = max_i32(n, i <= at ? (*(const int32_t *)(s + u)) : -1000000);
    u = u + 4u;
  }
  *(int32_t *)(top + (thread_ << 2)) = n;
}

// attend, attention.tri:5: 12 threads.
extern "C" __global__ void attend_0(const uint8_t *__restrict__ q, const uint8_t *__restrict__ k, uint8_t *__restrict__ s, int32_t at) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 12u) return;
  (void)at;
  // attention.tri:5
  const uint32_t u = thread_ / 6u;
  const uint32_t u2 = u * 6u;
  const uint32_t u3 = thread_ - u2;
  const uint32_t u4 = u * 16u;
  const uint32_t u5 = (u3 * 2u + u) * 16u;
  int32_t n = 0;
  for (int32_t i = 0; i < 16; i++) {
    const uint32_t u6 = (uint32_t)i;
    n = add_i32(n, (*(const int8_t *)(q + (u4 + u6))) * (*(const int8_t *)(k + (u5 + u6))));
  }
  *(int32_t *)(s + ((u2 + u3) << 2)) = n;
}

// attend, attention.tri:15: 2 threads.
extern "C" __global__ void attend_1(const uint8_t *__restrict__ s, uint8_t *__restrict__ top, int32_t at) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 2u) return;
  // attention.tri:15
  int32_t n = -2147483647 - 1;
  uint32_t u = (thread_ * 6u) << 2;
  for (int32_t i = 0; i < 6; i++) {
    n = max_i32(n, i <= at ? (*(const int32_t *)(s + u)) : -1000000);
    u = u + 4u;
  }
  *(int32_t *)(top + (thread_ << 2)) = n;
}

// attend, attention.tri:27: 12 threads.
extern "C" __global__ void attend_2(const uint8_t *__restrict__ s, const uint8_t *__restrict__ top, uint8_t *__restrict__ p, int32_t at) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 12u) return;
  // attention.tri:27
  const uint32_t u = thread_ / 6u;
  const uint32_t u2 = u * 6u;
  const uint32_t u3 = thread_ - u2;
  // attention.tri:14
  const uint32_t u4 = (u2 + u3) << 2;
  // attention.tri:27
  const int32_t n = sub_i32((int32_t)u3 <= at ? (*(const int32_t *)(s + u4)) : -1000000, (*(const int32_t *)(top + (u << 2))));
  *(int32_t *)(p + u4) = max_i32(add_i32(n, 4096), 0);
}

// attend, attention.tri:9: 32 threads.
extern "C" __global__ void attend_3(const uint8_t *__restrict__ v, uint8_t *__restrict__ o, const uint8_t *__restrict__ p, int32_t at) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 32u) return;
  (void)at;
  // attention.tri:9
  const uint32_t u = thread_ >> 4;
  const uint32_t u2 = u * 16u + (thread_ - (u << 4));
  int32_t n = 0;
  uint32_t u3 = (u * 6u) << 2;
  uint32_t u4 = u2;
  for (int32_t i = 0; i < 6; i++) {
    n = add_i32(n, mul_i32((*(const int32_t *)(p + u3)), (*(const int8_t *)(v + u4))));
    u3 = u3 + 4u;
    u4 = u4 + 32u;
  }
  *(int32_t *)(o + (u2 << 2)) = n;
}

// store, attention.tri:31: 192 threads.
extern "C" __global__ void store_0(uint8_t *__restrict__ cache, const uint8_t *__restrict__ row, int32_t at) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 192u) return;
  // attention.tri:31
  const uint32_t u = thread_ >> 4;
  const uint32_t u2 = thread_ - (u << 4);
  const uint32_t u3 = u >> 1;
  const uint32_t u4 = u - (u3 << 1);
  const uint32_t u5 = (u3 * 2u + u4) * 16u + u2;
  *(int8_t *)(cache + u5) = (int32_t)u3 == at ? (*(const int8_t *)(row + (u4 * 16u + u2))) : (*(const int8_t *)(cache + u5));
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

extern "C" int scores(const int8_t *q, const int8_t *k, int32_t *s2, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(scores_0, 12u, false, s, (const uint8_t *)q, (const uint8_t *)k, (uint8_t *)s2);
  return (int)error;
}

extern "C" int scores_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int weighed(const int32_t *p, const int8_t *v, int32_t *o, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(weighed_0, 32u, false, s, (const uint8_t *)p, (const uint8_t *)v, (uint8_t *)o);
  return (int)error;
}

extern "C" int weighed_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int causal(const int32_t *s2, int32_t *m, int32_t *top, int32_t at, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(causal_0, 12u, false, s, (const uint8_t *)s2, (uint8_t *)m, at);
  if (error == cudaSuccess) error = launch(causal_1, 2u, false, s, (const uint8_t *)s2, (uint8_t *)top, at);
  return (int)error;
}

extern "C" int causal_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int attend(const int8_t *q, const int8_t *k, const int8_t *v, int32_t *o, int32_t at, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  if (error == cudaSuccess) error = launch(attend_0, 12u, false, s, (const uint8_t *)q, (const uint8_t *)k, (uint8_t *)scratch + 0, at);
  if (error == cudaSuccess) error = launch(attend_1, 2u, false, s, (const uint8_t *)scratch + 0, (uint8_t *)scratch + 256, at);
  if (error == cudaSuccess) error = launch(attend_2, 12u, false, s, (const uint8_t *)scratch + 0, (const uint8_t *)scratch + 256, (uint8_t *)scratch + 512, at);
  if (error == cudaSuccess) error = launch(attend_3, 32u, false, s, (const uint8_t *)v, (uint8_t *)o, (const uint8_t *)scratch + 512, at);
  return (int)error;
}

extern "C" int attend_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int store(int8_t *cache, const int8_t *row, int32_t at, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(store_0, 192u, false, s, (uint8_t *)cache, (const uint8_t *)row, at);
  return (int)error;
}

extern "C" int store_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" const char *attention_trap(uint32_t status) {
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

extern "C" const char *attention_place(uint32_t status) {
  static const char *const places[] = {
    "",
  };
  status >>= 5;
  return status <= 0u ? places[status] : "";
}
