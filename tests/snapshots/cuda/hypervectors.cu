/*
 * bind, bundle, dot, nearest, permute, hamming: kernels in CUDA, made by trinityc.
 * Build: nvcc -O3 -fmad=false -prec-div=true -prec-sqrt=true -ftz=false -c hypervectors.cu. Contraction of multiplications and
 * additions must stay off, and so must -use_fast_math: results are the same bits everywhere then.
 */

#include "hypervectors.h"
#ifndef TRINITY_CUDA_SHIM
#include <cuda_runtime.h>
#endif
#include <cmath>
#include <cstring>

__device__ static inline int32_t popcnt_u32(uint32_t a) {
  return __popc(a);
}

__device__ static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

__device__ static inline int32_t mul_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a * (uint32_t)b);
}

__device__ static inline int32_t max_i32(int32_t a, int32_t b) {
  return a > b ? a : b;
}

__device__ static inline int8_t wrap_i32_t1(int32_t a) {
  int32_t r = a % 3;
  return (int8_t)(r > 1 ? r - 3 : r < (-1) ? r + 3 : r);
}

// bind, hypervectors.tri:5: 12 threads.
extern "C" __global__ void bind_0(const uint8_t *__restrict__ a, const uint8_t *__restrict__ b, uint8_t *__restrict__ c) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 12u) return;
  // hypervectors.tri:5
  const uint32_t u = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u2 = (*(const uint32_t *)(a + u)) & (*(const uint32_t *)(b + u));
  const uint32_t u3 = u2 & ((*(const uint32_t *)(a + (u + 16u))) ^ (*(const uint32_t *)(b + (u + 16u))));
  *(uint32_t *)(c + u) = u2;
  *(uint32_t *)(c + (u + 16u)) = u3;
}

// bundle, hypervectors.tri:8: 12 threads.
extern "C" __global__ void bundle_0(const uint8_t *__restrict__ xs, uint8_t *__restrict__ c) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 12u) return;
  // hypervectors.tri:8
  const uint32_t u = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u2 = (*(const uint32_t *)(xs + u));
  const uint32_t u3 = (*(const uint32_t *)(xs + (u + 16u))) | ~u2;
  const uint32_t u4 = 96u + u;
  const uint32_t u5 = (*(const uint32_t *)(xs + u4));
  const uint32_t u6 = u2 ^ u5;
  const uint32_t u7 = (*(const uint32_t *)(xs + (u4 + 16u))) | (u2 & ~u5);
  const uint32_t u8 = u3 ^ u7;
  const uint32_t u9 = u3 & u7;
  const uint32_t u10 = 192u + u;
  const uint32_t u11 = (*(const uint32_t *)(xs + u10));
  const uint32_t u12 = u6 ^ u11;
  const uint32_t u13 = (*(const uint32_t *)(xs + (u10 + 16u))) | ~(u6 | u11);
  const uint32_t u14 = u8 ^ u13;
  const uint32_t u15 = u8 & u13;
  const uint32_t u16 = u9 ^ u15;
  const uint32_t u17 = 288u + u;
  const uint32_t u18 = (*(const uint32_t *)(xs + u17));
  const uint32_t u19 = u12 ^ u18;
  const uint32_t u20 = (*(const uint32_t *)(xs + (u17 + 16u))) | (u12 & ~u18);
  const uint32_t u21 = u14 ^ u20;
  const uint32_t u22 = u14 & u20;
  const uint32_t u23 = u16 ^ u22;
  const uint32_t u24 = 384u + u;
  const uint32_t u25 = (*(const uint32_t *)(xs + u24));
  const uint32_t u26 = u19 ^ u25;
  const uint32_t u27 = (*(const uint32_t *)(xs + (u24 + 16u))) | ~(u19 | u25);
  const uint32_t u28 = u21 ^ u27;
  const uint32_t u29 = u21 & u27;
  const uint32_t u30 = (u9 & u15) ^ (u16 & u22) ^ (u23 & u29);
  const uint32_t u31 = ~u26;
  const uint32_t u32 = ~u30 & (u23 ^ u29);
  *(uint32_t *)(c + u) = ~(u32 & ~(u28 ^ u31) & u31);
  *(uint32_t *)(c + (u + 16u)) = u30 | (u32 & (u28 & u26));
}

// dot, hypervectors.tri:10: 1 threads.
extern "C" __global__ void dot_0(const uint8_t *__restrict__ a, const uint8_t *__restrict__ b, uint8_t *__restrict__ values) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 1u) return;
  (void)thread_;
  // hypervectors.tri:10
  int32_t n = 0;
  int32_t n2 = 0;
  for (uint32_t i = 0u; i < 9u; i = i + 1u) {
    const uint32_t u = ((i >> 2) << 5) + ((i & 3u) << 2);
    const uint32_t u2 = (*(const uint32_t *)(a + u)) & (*(const uint32_t *)(b + u));
    const int32_t n3 = add_i32(n2, popcnt_u32(u2 & ((*(const uint32_t *)(a + (u + 16u))) ^ (*(const uint32_t *)(b + (u + 16u))))));
    n = add_i32(n, popcnt_u32(u2));
    n2 = n3;
  }
  *(int32_t *)(values) = add_i32(n, mul_i32(n2, -2));
}

// nearest, hypervectors.tri:14: 9 threads.
extern "C" __global__ void nearest_0(const uint8_t *__restrict__ items, const uint8_t *__restrict__ q, uint8_t *__restrict__ s) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 9u) return;
  // hypervectors.tri:14
  const uint32_t u = thread_ * 96u;
  int32_t n = 0;
  int32_t n2 = 0;
  for (uint32_t i = 0u; i < 9u; i = i + 1u) {
    const uint32_t u2 = ((i >> 2) << 5) + ((i & 3u) << 2);
    const uint32_t u3 = u + u2;
    const uint32_t u4 = (*(const uint32_t *)(items + u3)) & (*(const uint32_t *)(q + u2));
    const int32_t n3 = add_i32(n2, popcnt_u32(u4 & ((*(const uint32_t *)(items + (u3 + 16u))) ^ (*(const uint32_t *)(q + (u2 + 16u))))));
    n = add_i32(n, popcnt_u32(u4));
    n2 = n3;
  }
  *(int32_t *)(s + (thread_ << 2)) = add_i32(n, mul_i32(n2, -2));
}

// nearest, hypervectors.tri:15: 1 threads.
extern "C" __global__ void nearest_1(const uint8_t *__restrict__ s, uint8_t *__restrict__ values) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 1u) return;
  (void)thread_;
  // hypervectors.tri:15
  int32_t n = -2147483647 - 1;
  int32_t n2 = 0;
  for (int32_t i = 0; i < 9; i++) {
    const int32_t n3 = (*(const int32_t *)(s + ((uint32_t)i << 2)));
    const bool c = n3 > n;
    n = c ? n3 : n;
    n2 = c ? i : n2;
  }
  // hypervectors.tri:16
  int32_t n4 = -2147483647 - 1;
  for (int32_t i2 = 0; i2 < 9; i2++) {
    n4 = max_i32(n4, (*(const int32_t *)(s + ((uint32_t)i2 << 2))));
  }
  *(int32_t *)(values) = n2;
  *(int32_t *)(values + 8) = n4;
}

// permute, hypervectors.tri:19: 260 threads.
extern "C" __global__ void permute_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ y, int32_t by, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 260u) return;
  const unsigned long long trap_base = (unsigned long long)thread_ << 20;
  // hypervectors.tri:19
  const uint32_t u = (uint32_t)(add_i32((int32_t)thread_, by) % 260);
  if (u >= 260u) {
    atomicMin(trap_word, trap_base | (unsigned long long)35u);
    return; // bounds
  }
  const uint32_t u2 = ((u >> 7) << 5) + ((u >> 3) & 15u);
  const int32_t n = (int32_t)(u & 7u);
  const int8_t t = wrap_i32_t1((((*(const uint8_t *)(x + u2)) >> n) & 1) - ((((*(const uint8_t *)(x + (u2 + 16u))) >> n) & 1) << 1));
  const uint32_t u3 = ((thread_ >> 7) << 5) + ((thread_ >> 3) & 15u);
  const uint32_t u4 = u3 & 4294967292u;
  const int32_t n2 = ((int32_t)(u3 & 3u) << 3) + (int32_t)(thread_ & 7u);
  atomicXor((unsigned int *)(y + u4), ((((*(const uint32_t *)(y + u4)) >> n2) ^ (uint32_t)(t & 1)) & 1u) << n2);
  const uint32_t u5 = u4 + 16u;
  atomicXor((unsigned int *)(y + u5), ((((*(const uint32_t *)(y + u5)) >> n2) ^ (uint32_t)((t >> 1) & 1)) & 1u) << n2);
}

// hamming, hypervectors.tri:22: 1 threads.
extern "C" __global__ void hamming_0(const uint8_t *__restrict__ a, const uint8_t *__restrict__ b, uint8_t *__restrict__ values) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 1u) return;
  (void)thread_;
  // hypervectors.tri:22
  int32_t n = 0;
  for (uint32_t i = 0u; i < 9u; i = i + 1u) {
    const uint32_t u = ((i >> 2) << 5) + ((i & 3u) << 2);
    const uint32_t u2 = ((*(const uint32_t *)(a + u)) ^ (*(const uint32_t *)(b + u))) | ((*(const uint32_t *)(a + (u + 16u))) ^ (*(const uint32_t *)(b + (u + 16u))));
    n = add_i32(n, popcnt_u32(u2));
  }
  *(int32_t *)(values) = n;
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

extern "C" int bind(const uint8_t *a, const uint8_t *b, uint8_t *c, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(bind_0, 12u, false, s, (const uint8_t *)a, (const uint8_t *)b, (uint8_t *)c);
  return (int)error;
}

extern "C" int bind_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int bundle(const uint8_t *xs, uint8_t *c, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(bundle_0, 12u, false, s, (const uint8_t *)xs, (uint8_t *)c);
  return (int)error;
}

extern "C" int bundle_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int dot(const uint8_t *a, const uint8_t *b, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(dot_0, 1u, false, s, (const uint8_t *)a, (const uint8_t *)b, (uint8_t *)state + 8);
  return (int)error;
}

extern "C" int dot_end(const void *state, uint32_t *status, int32_t *result0, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result0, (const uint8_t *)state + 8, sizeof *result0, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int nearest(const uint8_t *items, const uint8_t *q, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  if (error == cudaSuccess) error = launch(nearest_0, 9u, false, s, (const uint8_t *)items, (const uint8_t *)q, (uint8_t *)scratch + 0);
  if (error == cudaSuccess) error = launch(nearest_1, 1u, false, s, (const uint8_t *)scratch + 0, (uint8_t *)state + 8);
  return (int)error;
}

extern "C" int nearest_end(const void *state, uint32_t *status, int32_t *result0, int32_t *result1, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result0, (const uint8_t *)state + 8, sizeof *result0, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result1, (const uint8_t *)state + 16, sizeof *result1, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int permute(const uint8_t *x, uint8_t *y, int32_t by, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(permute_0, 260u, false, s, (const uint8_t *)x, (uint8_t *)y, by, (unsigned long long *)state);
  return (int)error;
}

extern "C" int permute_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int hamming(const uint8_t *a, const uint8_t *b, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(hamming_0, 1u, false, s, (const uint8_t *)a, (const uint8_t *)b, (uint8_t *)state + 8);
  return (int)error;
}

extern "C" int hamming_end(const void *state, uint32_t *status, int32_t *result0, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result0, (const uint8_t *)state + 8, sizeof *result0, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" const char *hypervectors_trap(uint32_t status) {
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

extern "C" const char *hypervectors_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "hypervectors.tri:19:66",
  };
  status >>= 5;
  return status <= 1u ? places[status] : "";
}
