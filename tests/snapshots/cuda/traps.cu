/*
 * divide, checked, exact, looked_up, rounded: kernels in CUDA, made by trinityc.
 * Build: nvcc -O3 -fmad=false -prec-div=true -prec-sqrt=true -ftz=false -c traps.cu. Contraction of multiplications and
 * additions must stay off, and so must -use_fast_math: results are the same bits everywhere then.
 */

#include "traps.h"
#ifndef TRINITY_CUDA_SHIM
#include <cuda_runtime.h>
#endif
#include <cmath>
#include <cstring>

__device__ static inline int32_t neg_i32(int32_t a) {
  return (int32_t)(0u - (uint32_t)a);
}

__device__ static inline int32_t div_i32(int32_t a, int32_t b) {
  return b == -1 ? neg_i32(a) : a / b;
}

__device__ static inline int32_t rem_i32(int32_t a, int32_t b) {
  return b == -1 ? 0 : a % b;
}

__device__ static inline int32_t mod_floor_i32(int32_t a, int32_t b) {
  int32_t m = rem_i32(a, b);
  int32_t r = m;
  return r != 0 && (r < 0) != (b < 0) ? m + b : m;
}

__device__ static inline bool add_overflows_i32(int32_t a, int32_t b) {
  int64_t r = (int64_t)a + (int64_t)b;
  return r < (-2147483648ll) || r > 2147483647ll;
}

__device__ static inline bool mul_overflows_i32(int32_t a, int32_t b) {
  int64_t r = (int64_t)a * (int64_t)b;
  return r < (-2147483648ll) || r > 2147483647ll;
}

__device__ static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

__device__ static inline int32_t mul_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a * (uint32_t)b);
}

__device__ static inline float nearest_f32(float a) {
  return nearbyintf(a);
}

// divide, traps.tri:5: 20 threads.
extern "C" __global__ void divide_0(const uint8_t *__restrict__ x, const uint8_t *__restrict__ y, uint8_t *__restrict__ q, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 20u) return;
  const unsigned long long trap_base = (unsigned long long)thread_ << 20;
  // traps.tri:5
  const uint32_t u = thread_ << 2;
  const int32_t n = (*(const int32_t *)(y + u));
  if (n == 0) {
    atomicMin(trap_word, trap_base | (unsigned long long)37u);
    return; // zero_divisor
  }
  *(int32_t *)(q + u) = div_i32((*(const int32_t *)(x + u)), n);
}

// divide, traps.tri:6: 20 threads.
extern "C" __global__ void divide_1(const uint8_t *__restrict__ x, const uint8_t *__restrict__ y, uint8_t *__restrict__ m, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 20u) return;
  if (*trap_word < 1ull << 52) return; // a launch before trapped
  const unsigned long long trap_base = 1ull << 52 | (unsigned long long)thread_ << 20;
  // traps.tri:6
  const uint32_t u = thread_ << 2;
  const int32_t n = (*(const int32_t *)(y + u));
  if (n == 0) {
    atomicMin(trap_word, trap_base | (unsigned long long)69u);
    return; // zero_divisor
  }
  *(int32_t *)(m + u) = mod_floor_i32((*(const int32_t *)(x + u)), n);
}

// checked, traps.tri:10: 20 threads.
extern "C" __global__ void checked_0(const uint8_t *__restrict__ x, const uint8_t *__restrict__ y, uint8_t *__restrict__ s, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 20u) return;
  const unsigned long long trap_base = (unsigned long long)thread_ << 20;
  // traps.tri:10
  const uint32_t u = thread_ << 2;
  const int32_t n = (*(const int32_t *)(x + u));
  const int32_t n2 = (*(const int32_t *)(y + u));
  if (add_overflows_i32(n, n2)) {
    atomicMin(trap_word, trap_base | (unsigned long long)103u);
    return; // overflow
  }
  *(int32_t *)(s + u) = n + n2;
}

// checked, traps.tri:11: 20 threads.
extern "C" __global__ void checked_1(const uint8_t *__restrict__ x, const uint8_t *__restrict__ y, uint8_t *__restrict__ p, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 20u) return;
  if (*trap_word < 1ull << 52) return; // a launch before trapped
  const unsigned long long trap_base = 1ull << 52 | (unsigned long long)thread_ << 20;
  // traps.tri:11
  const uint32_t u = thread_ << 2;
  const int32_t n = (*(const int32_t *)(x + u));
  const int32_t n2 = (*(const int32_t *)(y + u));
  if (mul_overflows_i32(n, n2)) {
    atomicMin(trap_word, trap_base | (unsigned long long)135u);
    return; // overflow
  }
  *(int32_t *)(p + u) = n * n2;
}

// exact, traps.tri:15: 20 threads.
extern "C" __global__ void exact_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ t, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 20u) return;
  const unsigned long long trap_base = (unsigned long long)thread_ << 20;
  // traps.tri:15
  const int32_t n = (*(const int32_t *)(x + (thread_ << 2)));
  if (n < -13 || n > 13) {
    atomicMin(trap_word, trap_base | (unsigned long long)166u);
    return; // range
  }
  *(int8_t *)(t + thread_) = n;
}

// exact, traps.tri:16: 20 threads.
extern "C" __global__ void exact_1(const uint8_t *__restrict__ x, uint8_t *__restrict__ b, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 20u) return;
  if (*trap_word < 1ull << 52) return; // a launch before trapped
  const unsigned long long trap_base = 1ull << 52 | (unsigned long long)thread_ << 20;
  // traps.tri:16
  const int32_t n = add_i32((*(const int32_t *)(x + (thread_ << 2))), 13);
  if (n < 0 || n > 255) {
    atomicMin(trap_word, trap_base | (unsigned long long)198u);
    return; // range
  }
  *(uint8_t *)(b + thread_) = n;
}

// looked_up, traps.tri:19: 20 threads.
extern "C" __global__ void looked_up_0(const uint8_t *__restrict__ table, const uint8_t *__restrict__ at, uint8_t *__restrict__ y, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 20u) return;
  const unsigned long long trap_base = (unsigned long long)thread_ << 20;
  // traps.tri:19
  const uint32_t u = thread_ << 2;
  const uint32_t u2 = (uint32_t)(*(const int32_t *)(at + u));
  if (u2 >= 20u) {
    atomicMin(trap_word, trap_base | (unsigned long long)227u);
    return; // bounds
  }
  *(int32_t *)(y + u) = mul_i32((*(const int32_t *)(table + (u2 << 2))), 2);
}

// rounded, traps.tri:21: 20 threads.
extern "C" __global__ void rounded_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ y, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 20u) return;
  const unsigned long long trap_base = (unsigned long long)thread_ << 20;
  // traps.tri:21
  const float t = nearest_f32((*(const float *)(x + (thread_ << 2))));
  if (!(t >= (-32768.0f) && t <= 32767.0f)) {
    atomicMin(trap_word, trap_base | (unsigned long long)262u);
    return; // range
  }
  *(int16_t *)(y + (thread_ << 1)) = (int16_t)t;
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

extern "C" int divide(const int32_t *x, const int32_t *y, int32_t *q, int32_t *m, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(divide_0, 20u, false, s, (const uint8_t *)x, (const uint8_t *)y, (uint8_t *)q, (unsigned long long *)state);
  if (error == cudaSuccess) error = launch(divide_1, 20u, false, s, (const uint8_t *)x, (const uint8_t *)y, (uint8_t *)m, (unsigned long long *)state);
  return (int)error;
}

extern "C" int divide_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int checked(const int32_t *x, const int32_t *y, int32_t *s2, int32_t *p, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(checked_0, 20u, false, s, (const uint8_t *)x, (const uint8_t *)y, (uint8_t *)s2, (unsigned long long *)state);
  if (error == cudaSuccess) error = launch(checked_1, 20u, false, s, (const uint8_t *)x, (const uint8_t *)y, (uint8_t *)p, (unsigned long long *)state);
  return (int)error;
}

extern "C" int checked_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int exact(const int32_t *x, int8_t *t, uint8_t *b, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(exact_0, 20u, false, s, (const uint8_t *)x, (uint8_t *)t, (unsigned long long *)state);
  if (error == cudaSuccess) error = launch(exact_1, 20u, false, s, (const uint8_t *)x, (uint8_t *)b, (unsigned long long *)state);
  return (int)error;
}

extern "C" int exact_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int looked_up(const int32_t *table, const int32_t *at, int32_t *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(looked_up_0, 20u, false, s, (const uint8_t *)table, (const uint8_t *)at, (uint8_t *)y, (unsigned long long *)state);
  return (int)error;
}

extern "C" int looked_up_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int rounded(const float *x, int16_t *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(rounded_0, 20u, false, s, (const uint8_t *)x, (uint8_t *)y, (unsigned long long *)state);
  return (int)error;
}

extern "C" int rounded_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" const char *traps_trap(uint32_t status) {
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

extern "C" const char *traps_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "traps.tri:5:10",
    "traps.tri:6:10",
    "traps.tri:10:10",
    "traps.tri:11:10",
    "traps.tri:15:10",
    "traps.tri:16:10",
    "traps.tri:19:73",
    "traps.tri:21:55",
  };
  status >>= 5;
  return status <= 8u ? places[status] : "";
}
