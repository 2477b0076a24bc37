/*
 * of_rows, of_columns, prefixes, triangle, products, distances, far_right: kernels in CUDA, made by trinityc.
 * Build: nvcc -O3 -fmad=false -prec-div=true -prec-sqrt=true -ftz=false -c reductions.cu. Contraction of multiplications and
 * additions must stay off, and so must -use_fast_math: results are the same bits everywhere then.
 */

#include "reductions.h"
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

__device__ static inline int32_t min_i32(int32_t a, int32_t b) {
  return a < b ? a : b;
}

__device__ static inline int32_t max_i32(int32_t a, int32_t b) {
  return a > b ? a : b;
}

__device__ static inline int32_t neg_i32(int32_t a) {
  return (int32_t)(0u - (uint32_t)a);
}

__device__ static inline int32_t abs_i32(int32_t a) {
  return a < 0 ? neg_i32(a) : a;
}

// of_rows, reductions.tri:12: 5 threads.
extern "C" __global__ void of_rows_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ s) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 5u) return;
  // reductions.tri:12
  int32_t n = 0;
  uint32_t u = (thread_ * 37u) << 2;
  for (int32_t i = 0; i < 37; i++) {
    n = add_i32(n, (*(const int32_t *)(x + u)));
    u = u + 4u;
  }
  *(int32_t *)(s + (thread_ << 2)) = n;
}

// of_rows, reductions.tri:13: 5 threads.
extern "C" __global__ void of_rows_1(const uint8_t *__restrict__ x, uint8_t *__restrict__ p) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 5u) return;
  // reductions.tri:13
  int32_t n = 1;
  uint32_t u = (thread_ * 37u) << 2;
  for (int32_t i = 0; i < 37; i++) {
    n = mul_i32(n, (*(const int32_t *)(x + u)));
    u = u + 4u;
  }
  *(int32_t *)(p + (thread_ << 2)) = n;
}

// of_rows, reductions.tri:14: 5 threads.
extern "C" __global__ void of_rows_2(const uint8_t *__restrict__ x, uint8_t *__restrict__ lo) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 5u) return;
  // reductions.tri:14
  int32_t n = 2147483647;
  uint32_t u = (thread_ * 37u) << 2;
  for (int32_t i = 0; i < 37; i++) {
    n = min_i32(n, (*(const int32_t *)(x + u)));
    u = u + 4u;
  }
  *(int32_t *)(lo + (thread_ << 2)) = n;
}

// of_rows, reductions.tri:15: 5 threads.
extern "C" __global__ void of_rows_3(const uint8_t *__restrict__ x, uint8_t *__restrict__ hi) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 5u) return;
  // reductions.tri:15
  int32_t n = -2147483647 - 1;
  uint32_t u = (thread_ * 37u) << 2;
  for (int32_t i = 0; i < 37; i++) {
    n = max_i32(n, (*(const int32_t *)(x + u)));
    u = u + 4u;
  }
  *(int32_t *)(hi + (thread_ << 2)) = n;
}

// of_rows, reductions.tri:16: 5 threads.
extern "C" __global__ void of_rows_4(const uint8_t *__restrict__ x, uint8_t *__restrict__ at) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 5u) return;
  // reductions.tri:16
  int32_t n = 2147483647;
  int32_t n2 = 0;
  uint32_t u = (thread_ * 37u) << 2;
  for (int32_t i = 0; i < 37; i++) {
    const int32_t n3 = (*(const int32_t *)(x + u));
    const bool c = n3 < n;
    n = c ? n3 : n;
    n2 = c ? i : n2;
    u = u + 4u;
  }
  *(int32_t *)(at + (thread_ << 2)) = n2;
}

// of_rows, reductions.tri:17: 5 threads.
extern "C" __global__ void of_rows_5(const uint8_t *__restrict__ x, uint8_t *__restrict__ last) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 5u) return;
  // reductions.tri:17
  int32_t n = -2147483647 - 1;
  int32_t n2 = 0;
  uint32_t u = (thread_ * 37u) << 2;
  for (int32_t i = 0; i < 37; i++) {
    const int32_t n3 = (*(const int32_t *)(x + u));
    const bool c = n3 > n;
    n = c ? n3 : n;
    n2 = c ? i : n2;
    u = u + 4u;
  }
  *(int32_t *)(last + (thread_ << 2)) = n2;
}

// of_columns, reductions.tri:21: 37 threads.
extern "C" __global__ void of_columns_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ s) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 37u) return;
  // reductions.tri:21
  const uint32_t u = thread_ << 2;
  int32_t n = 0;
  uint32_t u2 = u;
  for (int32_t i = 0; i < 5; i++) {
    n = add_i32(n, (*(const int32_t *)(x + u2)));
    u2 = u2 + 148u;
  }
  *(int32_t *)(s + u) = n;
}

// of_columns, reductions.tri:22: 37 threads.
extern "C" __global__ void of_columns_1(const uint8_t *__restrict__ x, uint8_t *__restrict__ odd) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 37u) return;
  // reductions.tri:22
  bool c = false;
  uint32_t u = thread_ << 2;
  for (int32_t i = 0; i < 5; i++) {
    c = c || (*(const int32_t *)(x + u)) % 2 != 0;
    u = u + 148u;
  }
  *(uint8_t *)(odd + thread_) = c;
}

// of_columns, reductions.tri:23: 37 threads.
extern "C" __global__ void of_columns_2(const uint8_t *__restrict__ x, uint8_t *__restrict__ even) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 37u) return;
  // reductions.tri:23
  bool c = true;
  uint32_t u = thread_ << 2;
  for (int32_t i = 0; i < 5; i++) {
    c = c && (*(const int32_t *)(x + u)) % 2 == 0;
    u = u + 148u;
  }
  *(uint8_t *)(even + thread_) = c;
}

// prefixes, reductions.tri:26: 5 threads.
extern "C" __global__ void prefixes_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ y) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 5u) return;
  // reductions.tri:26
  const uint32_t u = thread_ * 37u;
  int32_t n = 0;
  for (int32_t i = 0; i < 37; i++) {
    const uint32_t u2 = (u + (uint32_t)i) << 2;
    const int32_t n2 = add_i32(n, (*(const int32_t *)(x + u2)));
    *(int32_t *)(y + u2) = n2;
    n = n2;
  }
}

// triangle, reductions.tri:29: 1 threads.
extern "C" __global__ void triangle_0(uint8_t *__restrict__ values, int32_t n) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 1u) return;
  (void)thread_;
  // reductions.tri:29
  const int32_t n2 = add_i32(n, 1);
  int32_t n3 = 0;
  for (int32_t i = 1; i < n2; i++) {
    int32_t n4 = n3;
    for (int32_t j = 1; j < n2; j++) {
      int32_t n5;
      if (j <= i) {
        n5 = mul_i32(i, j);
      } else {
        n5 = 0;
      }
      n4 = add_i32(n4, n5);
    }
    n3 = n4;
  }
  // reductions.tri:30
  int32_t n6 = 0;
  for (int32_t i2 = 0; i2 < n; i2++) {
    int32_t n7 = 0;
    for (int32_t j2 = i2; j2 < n; j2++) {
      n7 = add_i32(n7, 1);
    }
    n6 = add_i32(n6, n7);
  }
  *(int32_t *)(values) = n3;
  *(int32_t *)(values + 8) = n6;
}

// products, reductions.tri:34: 185 threads.
extern "C" __global__ void products_0(const uint8_t *__restrict__ a, const uint8_t *__restrict__ b, uint8_t *__restrict__ c) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 185u) return;
  // reductions.tri:34
  const uint32_t u = thread_ / 37u;
  const uint32_t u2 = u * 37u;
  const uint32_t u3 = thread_ - u2;
  int32_t n = 0;
  uint32_t u4 = (u * 4u) << 2;
  uint32_t u5 = u3 << 2;
  for (int32_t i = 0; i < 4; i++) {
    n = add_i32(n, mul_i32((*(const int32_t *)(a + u4)), (*(const int32_t *)(b + u5))));
    u4 = u4 + 4u;
    u5 = u5 + 148u;
  }
  *(int32_t *)(c + ((u2 + u3) << 2)) = n;
}

// distances, reductions.tri:38: 185 threads.
extern "C" __global__ void distances_0(const uint8_t *__restrict__ a, const uint8_t *__restrict__ b, uint8_t *__restrict__ d) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 185u) return;
  // reductions.tri:38
  const uint32_t u = thread_ / 37u;
  const uint32_t u2 = u * 37u;
  const uint32_t u3 = thread_ - u2;
  int32_t n = 0;
  uint32_t u4 = (u * 4u) << 1;
  uint32_t u5 = (u3 * 4u) << 1;
  for (int32_t i = 0; i < 4; i++) {
    n = add_i32(n, abs_i32((*(const int16_t *)(a + u4)) - (*(const int16_t *)(b + u5))));
    u4 = u4 + 2u;
    u5 = u5 + 2u;
  }
  *(int32_t *)(d + ((u2 + u3) << 2)) = n;
}

// distances, reductions.tri:39: 5 threads.
extern "C" __global__ void distances_1(const uint8_t *__restrict__ d, uint8_t *__restrict__ closest) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 5u) return;
  // reductions.tri:39
  int32_t n = 2147483647;
  int32_t n2 = 0;
  uint32_t u = (thread_ * 37u) << 2;
  for (int32_t i = 0; i < 37; i++) {
    const int32_t n3 = (*(const int32_t *)(d + u));
    const bool c = n3 < n;
    n = c ? n3 : n;
    n2 = c ? i : n2;
    u = u + 4u;
  }
  *(int32_t *)(closest + (thread_ << 2)) = n2;
}

// far_right, reductions.tri:42: 5 threads.
extern "C" __global__ void far_right_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ scratch) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 5u) return;
  // reductions.tri:42
  int32_t n = 0;
  uint32_t u = (thread_ * 37u) << 2;
  for (int32_t i = 0; i < 37; i++) {
    n = add_i32(n, mul_i32((*(const int32_t *)(x + u)), 3));
    u = u + 4u;
  }
  *(int32_t *)(scratch + (thread_ << 2)) = n;
}

// far_right, reductions.tri:42: 1 threads.
extern "C" __global__ void far_right_1(const uint8_t *__restrict__ scratch, uint8_t *__restrict__ values) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 1u) return;
  (void)thread_;
  // reductions.tri:42
  int32_t n = -2147483647 - 1;
  for (int32_t i = 0; i < 5; i++) {
    n = max_i32(n, (*(const int32_t *)(scratch + ((uint32_t)i << 2))));
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

extern "C" int of_rows(const int32_t *x, int32_t *s2, int32_t *p, int32_t *lo, int32_t *hi, int32_t *at, int32_t *last, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(of_rows_0, 5u, false, s, (const uint8_t *)x, (uint8_t *)s2);
  if (error == cudaSuccess) error = launch(of_rows_1, 5u, false, s, (const uint8_t *)x, (uint8_t *)p);
  if (error == cudaSuccess) error = launch(of_rows_2, 5u, false, s, (const uint8_t *)x, (uint8_t *)lo);
  if (error == cudaSuccess) error = launch(of_rows_3, 5u, false, s, (const uint8_t *)x, (uint8_t *)hi);
  if (error == cudaSuccess) error = launch(of_rows_4, 5u, false, s, (const uint8_t *)x, (uint8_t *)at);
  if (error == cudaSuccess) error = launch(of_rows_5, 5u, false, s, (const uint8_t *)x, (uint8_t *)last);
  return (int)error;
}

extern "C" int of_rows_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int of_columns(const int32_t *x, int32_t *s2, uint8_t *odd, uint8_t *even, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(of_columns_0, 37u, false, s, (const uint8_t *)x, (uint8_t *)s2);
  if (error == cudaSuccess) error = launch(of_columns_1, 37u, false, s, (const uint8_t *)x, (uint8_t *)odd);
  if (error == cudaSuccess) error = launch(of_columns_2, 37u, false, s, (const uint8_t *)x, (uint8_t *)even);
  return (int)error;
}

extern "C" int of_columns_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int prefixes(const int32_t *x, int32_t *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(prefixes_0, 5u, false, s, (const uint8_t *)x, (uint8_t *)y);
  return (int)error;
}

extern "C" int prefixes_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int triangle(int32_t n, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(triangle_0, 1u, false, s, (uint8_t *)state + 8, n);
  return (int)error;
}

extern "C" int triangle_end(const void *state, uint32_t *status, int32_t *result0, int32_t *result1, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result0, (const uint8_t *)state + 8, sizeof *result0, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result1, (const uint8_t *)state + 16, sizeof *result1, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int products(const int32_t *a, const int32_t *b, int32_t *c, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(products_0, 185u, false, s, (const uint8_t *)a, (const uint8_t *)b, (uint8_t *)c);
  return (int)error;
}

extern "C" int products_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int distances(const int16_t *a, const int16_t *b, int32_t *d, int32_t *closest, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(distances_0, 185u, false, s, (const uint8_t *)a, (const uint8_t *)b, (uint8_t *)d);
  if (error == cudaSuccess) error = launch(distances_1, 5u, false, s, (const uint8_t *)d, (uint8_t *)closest);
  return (int)error;
}

extern "C" int distances_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int far_right(const int32_t *x, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  if (error == cudaSuccess) error = launch(far_right_0, 5u, false, s, (const uint8_t *)x, (uint8_t *)scratch + 0);
  if (error == cudaSuccess) error = launch(far_right_1, 1u, false, s, (const uint8_t *)scratch + 0, (uint8_t *)state + 8);
  return (int)error;
}

extern "C" int far_right_end(const void *state, uint32_t *status, int32_t *result0, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result0, (const uint8_t *)state + 8, sizeof *result0, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" const char *reductions_trap(uint32_t status) {
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

extern "C" const char *reductions_place(uint32_t status) {
  static const char *const places[] = {
    "",
  };
  status >>= 5;
  return status <= 0u ? places[status] : "";
}
