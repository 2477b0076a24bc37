/*
 * transpose, transpose_trits, gather, pick_rows, windows, outer, shear: kernels in CUDA, made by trinityc.
 * Build: nvcc -O3 -fmad=false -prec-div=true -prec-sqrt=true -ftz=false -c indexing.cu. Contraction of multiplications and
 * additions must stay off, and so must -use_fast_math: results are the same bits everywhere then.
 */

#include "indexing.h"
#ifndef TRINITY_CUDA_SHIM
#include <cuda_runtime.h>
#endif
#include <cmath>
#include <cstring>

__device__ static inline int8_t wrap_i32_t1(int32_t a) {
  int32_t r = a % 3;
  return (int8_t)(r > 1 ? r - 3 : r < (-1) ? r + 3 : r);
}

__device__ static inline int64_t shr_i64(int64_t a, int32_t n) {
  return (int64_t)(a >> (n >= 64 ? 63 : n));
}

__device__ static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

__device__ static inline int32_t mul_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a * (uint32_t)b);
}

__device__ static inline int32_t sub_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a - (uint32_t)b);
}

__device__ static inline int32_t group_add_i32(int32_t a) {
  for (int d = 16; d >= 1; d >>= 1) {
    const int32_t b = (int32_t)__shfl_xor_sync(0xffffffffu, (int)a, d);
    a = (int32_t)(add_i32(a, b));
  }
  return a;
}

// transpose, indexing.tri:4: 126 threads.
extern "C" __global__ void transpose_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ y) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 126u) return;
  // indexing.tri:4
  const uint32_t u = thread_ / 6u;
  const uint32_t u2 = u * 6u;
  const uint32_t u3 = thread_ - u2;
  *(int16_t *)(y + ((u2 + u3) << 1)) = (*(const int16_t *)(x + ((u3 * 21u + u) << 1)));
}

// transpose_trits, indexing.tri:6: 84 threads.
extern "C" __global__ void transpose_trits_0(uint8_t *__restrict__ y) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 84u) return;
  // indexing.tri:6
  *(uint32_t *)(y + (thread_ << 2)) = 2038004089u;
}

// transpose_trits, indexing.tri:6: 126 threads.
extern "C" __global__ void transpose_trits_1(const uint8_t *__restrict__ x, uint8_t *__restrict__ y, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 126u) return;
  const unsigned long long trap_base = 1ull << 52 | (unsigned long long)thread_ << 20;
  // indexing.tri:6
  const uint32_t u = thread_ / 6u;
  const uint32_t u2 = thread_ - u * 6u;
  const uint32_t u3 = u2 * 32u + ((u >> 7) << 5) + ((u >> 3) & 15u);
  const int32_t n = (int32_t)(u & 7u);
  const int8_t t = wrap_i32_t1((((*(const uint8_t *)(x + u3)) >> n) & 1) - ((((*(const uint8_t *)(x + (u3 + 16u))) >> n) & 1) << 1));
  const uint32_t u4 = u2 / 80u;
  const uint32_t u5 = u2 - u4 * 80u;
  const uint32_t u6 = u * 16u + (u4 << 4) + (u5 & 15u);
  const int32_t n2 = (int32_t)(shr_i64(348345926401ll, (int32_t)(u5 >> 4) << 3) & 255ll);
  const uint32_t u7 = u6 & 4294967292u;
  const int32_t n3 = (int32_t)(u6 & 3u) << 3;
  if (n2 == 0) {
    atomicMin(trap_word, trap_base | (unsigned long long)37u);
    return; // zero_divisor
  }
  atomicAdd((unsigned int *)(y + u7), (uint32_t)((t + 1 - ((int32_t)((*(const uint32_t *)(y + u7)) >> n3) & 255) / n2 % 3) * n2) << n3);
}

// gather, indexing.tri:8: 8 threads.
extern "C" __global__ void gather_0(const uint8_t *__restrict__ x, const uint8_t *__restrict__ at, uint8_t *__restrict__ y, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 8u) return;
  const unsigned long long trap_base = (unsigned long long)thread_ << 20;
  // indexing.tri:8
  const uint32_t u = thread_ << 2;
  const uint32_t u2 = (uint32_t)(*(const int32_t *)(at + u));
  if (u2 >= 21u) {
    atomicMin(trap_word, trap_base | (unsigned long long)67u);
    return; // bounds
  }
  *(int32_t *)(y + u) = (*(const int32_t *)(x + (u2 << 2)));
}

// pick_rows, indexing.tri:10: 168 threads.
extern "C" __global__ void pick_rows_0(const uint8_t *__restrict__ w, const uint8_t *__restrict__ at, uint8_t *__restrict__ y, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 168u) return;
  const unsigned long long trap_base = (unsigned long long)thread_ << 20;
  // indexing.tri:10
  const uint32_t u = thread_ / 21u;
  const uint32_t u2 = thread_ - u * 21u;
  const uint32_t u3 = (uint32_t)(*(const int32_t *)(at + (u << 2)));
  if (u3 >= 6u) {
    atomicMin(trap_word, trap_base | (unsigned long long)99u);
    return; // bounds
  }
  const uint32_t u4 = u2 >> 3;
  const int32_t n = (((*(const uint8_t *)(w + (u3 * 16u + ((u2 >> 6) << 4) + (u2 & 15u)))) >> (int32_t)(u4 & 6u)) & 3) + -1;
  const uint32_t u5 = u * 32u + ((u2 >> 7) << 5) + (u4 & 15u);
  const uint32_t u6 = u5 & 4294967292u;
  const int32_t n2 = wrap_i32_t1(n);
  const int32_t n3 = ((int32_t)(u5 & 3u) << 3) + (int32_t)(u2 & 7u);
  atomicXor((unsigned int *)(y + u6), ((((*(const uint32_t *)(y + u6)) >> n3) ^ (uint32_t)(n2 & 1)) & 1u) << n3);
  const uint32_t u7 = u6 + 16u;
  atomicXor((unsigned int *)(y + u7), ((((*(const uint32_t *)(y + u7)) >> n3) ^ (uint32_t)((n2 >> 1) & 1)) & 1u) << n3);
}

// windows, indexing.tri:13: 8 threads.
extern "C" __global__ void windows_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ y, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 8u) return;
  const unsigned long long trap_base = (unsigned long long)thread_ << 20;
  // indexing.tri:13
  const int32_t i = (int32_t)thread_;
  const uint32_t u = thread_ << 2;
  int32_t n = 0;
  uint32_t u2 = u;
  for (int32_t i2 = 0; i2 < 5; i2++) {
    if ((uint32_t)add_i32(i, i2) >= 21u) {
      atomicMin(trap_word, trap_base | (unsigned long long)131u);
      return; // bounds
    }
    n = add_i32(n, (*(const int32_t *)(x + u2)));
    u2 = u2 + 4u;
  }
  *(int32_t *)(y + u) = n;
}

// windows, indexing.tri:14: 8 threads.
extern "C" __global__ void windows_1(const uint8_t *__restrict__ x, uint8_t *__restrict__ z, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 8u) return;
  if (*trap_word < 1ull << 52) return; // a launch before trapped
  const unsigned long long trap_base = 1ull << 52 | (unsigned long long)thread_ << 20;
  // indexing.tri:14
  const int32_t i = (int32_t)thread_;
  const uint32_t u = (uint32_t)add_i32(mul_i32(i, 2), 1);
  if (u >= 21u) {
    atomicMin(trap_word, trap_base | (unsigned long long)163u);
    return; // bounds
  }
  const uint32_t u2 = (uint32_t)sub_i32(20, i);
  if (u2 >= 21u) {
    atomicMin(trap_word, trap_base | (unsigned long long)195u);
    return; // bounds
  }
  *(int32_t *)(z + (thread_ << 2)) = sub_i32((*(const int32_t *)(x + (u << 2))), (*(const int32_t *)(x + (u2 << 2))));
}

// outer, indexing.tri:17: 24 threads.
extern "C" __global__ void outer_0(uint8_t *__restrict__ z) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 24u) return;
  // indexing.tri:17
  *(uint32_t *)(z + (thread_ << 2)) = 1431655765u;
}

// outer, indexing.tri:17: 126 threads.
extern "C" __global__ void outer_1(const uint8_t *__restrict__ x, const uint8_t *__restrict__ y, uint8_t *__restrict__ z) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 126u) return;
  // indexing.tri:17
  const uint32_t u = thread_ / 21u;
  const uint32_t u2 = thread_ - u * 21u;
  const uint32_t u3 = ((u >> 7) << 5) + ((u >> 3) & 15u);
  const int32_t n = (int32_t)(u & 7u);
  const int8_t t = wrap_i32_t1((((*(const uint8_t *)(x + u3)) >> n) & 1) - ((((*(const uint8_t *)(x + (u3 + 16u))) >> n) & 1) << 1));
  const uint32_t u4 = u2 >> 3;
  const uint32_t u5 = ((u2 >> 7) << 5) + (u4 & 15u);
  const int32_t n2 = (int32_t)(u2 & 7u);
  const int32_t n3 = (((*(const uint8_t *)(y + u5)) >> n2) & 1) - ((((*(const uint8_t *)(y + (u5 + 16u))) >> n2) & 1) << 1);
  const uint32_t u6 = u * 16u + ((u2 >> 6) << 4) + (u2 & 15u);
  const uint32_t u7 = u6 & 4294967292u;
  const int32_t n4 = ((int32_t)(u6 & 3u) << 3) + (int32_t)(u4 & 6u);
  atomicXor((unsigned int *)(z + u7), ((((*(const uint32_t *)(z + u7)) >> n4) ^ (uint32_t)(t * wrap_i32_t1(n3) + 1)) & 3u) << n4);
}

// shear, indexing.tri:20: 126 threads.
extern "C" __global__ void shear_0(uint8_t *__restrict__ x, const uint8_t *__restrict__ by) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 126u) return;
  // indexing.tri:20
  const uint32_t u = thread_ / 21u;
  const uint32_t u2 = u * 21u;
  const uint32_t u3 = thread_ - u2;
  const uint32_t u4 = (u2 + u3) << 2;
  const int32_t n = add_i32(mul_i32((*(const int32_t *)(x + u4)), 2), mul_i32((*(const int32_t *)(by + (u3 << 2))), (int32_t)u));
  *(int32_t *)(x + u4) = n;
}

// shear, indexing.tri:21: 1 groups of 32 lanes.
extern "C" __global__ void shear_1(const uint8_t *__restrict__ x, uint8_t *__restrict__ values) {
  const uint32_t thread_ = blockIdx.x * 8u + threadIdx.y;
  const uint32_t lane = threadIdx.x;
  if (thread_ >= 1u) return;
  (void)thread_;
  // indexing.tri:21
  int32_t n = 0;
  for (uint32_t i = 0u; i < 96u; i = i + 32u) {
    const uint32_t u = i + lane;
    const uint32_t u2 = u / 21u * 21u;
    n = add_i32(n, (*(const int32_t *)(x + ((u2 + (u - u2)) << 2))));
  }
  int32_t n2;
  if (lane < 30u) {
    const uint32_t u3 = lane + 96u;
    const uint32_t u4 = u3 / 21u * 21u;
    n2 = add_i32(n, (*(const int32_t *)(x + ((u4 + (u3 - u4)) << 2))));
  } else {
    n2 = n;
  }
  const int32_t n3 = group_add_i32(n2);
  if (lane == 0u) {
    *(int32_t *)(values) = n3;
  }
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

extern "C" int transpose(const int16_t *x, int16_t *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(transpose_0, 126u, false, s, (const uint8_t *)x, (uint8_t *)y);
  return (int)error;
}

extern "C" int transpose_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int transpose_trits(const uint8_t *x, uint8_t *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(transpose_trits_0, 84u, false, s, (uint8_t *)y);
  if (error == cudaSuccess) error = launch(transpose_trits_1, 126u, false, s, (const uint8_t *)x, (uint8_t *)y, (unsigned long long *)state);
  return (int)error;
}

extern "C" int transpose_trits_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int gather(const int32_t *x, const int32_t *at, int32_t *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(gather_0, 8u, false, s, (const uint8_t *)x, (const uint8_t *)at, (uint8_t *)y, (unsigned long long *)state);
  return (int)error;
}

extern "C" int gather_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int pick_rows(const uint8_t *w, const int32_t *at, uint8_t *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(pick_rows_0, 168u, false, s, (const uint8_t *)w, (const uint8_t *)at, (uint8_t *)y, (unsigned long long *)state);
  return (int)error;
}

extern "C" int pick_rows_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int windows(const int32_t *x, int32_t *y, int32_t *z, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(windows_0, 8u, false, s, (const uint8_t *)x, (uint8_t *)y, (unsigned long long *)state);
  if (error == cudaSuccess) error = launch(windows_1, 8u, false, s, (const uint8_t *)x, (uint8_t *)z, (unsigned long long *)state);
  return (int)error;
}

extern "C" int windows_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int outer(const uint8_t *x, const uint8_t *y, uint8_t *z, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(outer_0, 24u, false, s, (uint8_t *)z);
  if (error == cudaSuccess) error = launch(outer_1, 126u, false, s, (const uint8_t *)x, (const uint8_t *)y, (uint8_t *)z);
  return (int)error;
}

extern "C" int outer_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int shear(int32_t *x, const int32_t *by, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(shear_0, 126u, false, s, (uint8_t *)x, (const uint8_t *)by);
  if (error == cudaSuccess) error = launch(shear_1, 1u, true, s, (const uint8_t *)x, (uint8_t *)state + 8);
  return (int)error;
}

extern "C" int shear_end(const void *state, uint32_t *status, int32_t *result0, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result0, (const uint8_t *)state + 8, sizeof *result0, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" const char *indexing_trap(uint32_t status) {
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

extern "C" const char *indexing_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "indexing.tri:6:71",
    "indexing.tri:8:66",
    "indexing.tri:10:87",
    "indexing.tri:13:25",
    "indexing.tri:14:10",
    "indexing.tri:14:25",
  };
  status >>= 5;
  return status <= 6u ? places[status] : "";
}
