/*
 * lowest, highest, decided, turned, implied, chosen, added, known: kernels in CUDA, made by trinityc.
 * Build: nvcc -O3 -fmad=false -prec-div=true -prec-sqrt=true -ftz=false -c trit_logic.cu. Contraction of multiplications and
 * additions must stay off, and so must -use_fast_math: results are the same bits everywhere then.
 */

#include "trit_logic.h"
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

__device__ static inline int32_t group_add_i32(int32_t a) {
  for (int d = 16; d >= 1; d >>= 1) {
    const int32_t b = (int32_t)__shfl_xor_sync(0xffffffffu, (int)a, d);
    a = (int32_t)(add_i32(a, b));
  }
  return a;
}

// lowest, trit_logic.tri:4: 8 threads.
extern "C" __global__ void lowest_0(const uint8_t *__restrict__ a, const uint8_t *__restrict__ b, uint8_t *__restrict__ c) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 8u) return;
  // trit_logic.tri:4
  const uint32_t u = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u2 = (*(const uint32_t *)(a + (u + 16u))) | (*(const uint32_t *)(b + (u + 16u)));
  *(uint32_t *)(c + u) = ((*(const uint32_t *)(a + u)) & (*(const uint32_t *)(b + u))) | u2;
  *(uint32_t *)(c + (u + 16u)) = u2;
}

// highest, trit_logic.tri:6: 8 threads.
extern "C" __global__ void highest_0(const uint8_t *__restrict__ a, const uint8_t *__restrict__ b, uint8_t *__restrict__ c) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 8u) return;
  // trit_logic.tri:6
  const uint32_t u = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u2 = (*(const uint32_t *)(a + u));
  const uint32_t u3 = (*(const uint32_t *)(a + (u + 16u)));
  const uint32_t u4 = (*(const uint32_t *)(b + (u + 16u)));
  *(uint32_t *)(c + u) = (u4 & ~u2) ^ ((*(const uint32_t *)(b + u)) | (u2 ^ u3));
  *(uint32_t *)(c + (u + 16u)) = u3 & u4;
}

// decided, trit_logic.tri:10: 8 threads.
extern "C" __global__ void decided_0(const uint8_t *__restrict__ a, const uint8_t *__restrict__ b, const uint8_t *__restrict__ c, uint8_t *__restrict__ y) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 8u) return;
  // trit_logic.tri:10
  const uint32_t u = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u2 = (*(const uint32_t *)(a + u));
  const uint32_t u3 = (*(const uint32_t *)(a + (u + 16u)));
  const uint32_t u4 = (*(const uint32_t *)(b + u));
  const uint32_t u5 = (*(const uint32_t *)(b + (u + 16u)));
  const uint32_t u6 = (*(const uint32_t *)(c + u));
  const uint32_t u7 = (*(const uint32_t *)(c + (u + 16u)));
  const uint32_t u8 = ~u7;
  const uint32_t u9 = ~(u6 & ~u3 & u8);
  const uint32_t u10 = (u2 ^ u3) | u8;
  const uint32_t u11 = u2 & u6;
  const uint32_t u12 = u2 & u7;
  *(uint32_t *)(y + u) = u11 ^ ((u10 ^ ((u9 ^ u10) & u5) ^ u11) & u4);
  *(uint32_t *)(y + (u + 16u)) = u12 ^ (((u9 & u5) ^ u12) & u4);
}

// turned, trit_logic.tri:14: 8 threads.
extern "C" __global__ void turned_0(const uint8_t *__restrict__ a, uint8_t *__restrict__ up) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 8u) return;
  // trit_logic.tri:14
  const uint32_t u = thread_ < 6u ? 4294967295u : thread_ == 6u ? 255u : 0u;
  const uint32_t u2 = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u3 = (*(const uint32_t *)(a + (u2 + 16u)));
  const uint32_t u4 = (*(const uint32_t *)(a + u2)) ^ u3;
  *(uint32_t *)(up + u2) = ~u3 & u;
  *(uint32_t *)(up + (u2 + 16u)) = u4 & u;
}

// turned, trit_logic.tri:15: 8 threads.
extern "C" __global__ void turned_1(const uint8_t *__restrict__ a, uint8_t *__restrict__ down) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 8u) return;
  // trit_logic.tri:15
  const uint32_t u = thread_ < 6u ? 4294967295u : thread_ == 6u ? 255u : 0u;
  const uint32_t u2 = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u3 = ~(*(const uint32_t *)(a + u2));
  *(uint32_t *)(down + u2) = ((*(const uint32_t *)(a + (u2 + 16u))) | u3) & u;
  *(uint32_t *)(down + (u2 + 16u)) = u3 & u;
}

// implied, trit_logic.tri:20: 8 threads.
extern "C" __global__ void implied_0(const uint8_t *__restrict__ a, const uint8_t *__restrict__ b, uint8_t *__restrict__ k) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 8u) return;
  // trit_logic.tri:20
  const uint32_t u = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u2 = (*(const uint32_t *)(a + u));
  const uint32_t u3 = (*(const uint32_t *)(a + (u + 16u)));
  const uint32_t u4 = (*(const uint32_t *)(b + (u + 16u)));
  *(uint32_t *)(k + u) = (u3 | (*(const uint32_t *)(b + u))) ^ (u4 & ~u2);
  *(uint32_t *)(k + (u + 16u)) = u4 & (u2 ^ u3);
}

// implied, trit_logic.tri:21: 8 threads.
extern "C" __global__ void implied_1(const uint8_t *__restrict__ a, const uint8_t *__restrict__ b, uint8_t *__restrict__ l) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 8u) return;
  // trit_logic.tri:21
  const uint32_t u = thread_ < 6u ? 4294967295u : thread_ == 6u ? 255u : 0u;
  const uint32_t u2 = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u3 = (*(const uint32_t *)(a + u2));
  const uint32_t u4 = (*(const uint32_t *)(a + (u2 + 16u)));
  const uint32_t u5 = (*(const uint32_t *)(b + (u2 + 16u)));
  *(uint32_t *)(l + u2) = ~(u3 ^ (u4 | ((*(const uint32_t *)(b + u2)) & (u3 | u5)))) & u;
  *(uint32_t *)(l + (u2 + 16u)) = u3 & (u5 & ~u4) & u;
}

// implied, trit_logic.tri:22: 1 groups of 32 lanes.
extern "C" __global__ void implied_2(const uint8_t *__restrict__ a, const uint8_t *__restrict__ b, uint8_t *__restrict__ values) {
  const uint32_t thread_ = blockIdx.x * 8u + threadIdx.y;
  const uint32_t lane = threadIdx.x;
  if (thread_ >= 1u) return;
  (void)thread_;
  // trit_logic.tri:22
  int32_t n;
  if (lane < 7u) {
    const uint32_t u = ((lane >> 2) << 5) + ((lane & 3u) << 2);
    const uint32_t u2 = ~(*(const uint32_t *)(a + u)) & ~(*(const uint32_t *)(b + u)) & (lane < 6u ? 4294967295u : lane == 6u ? 255u : 0u);
    n = popcnt_u32(u2);
  } else {
    n = 0;
  }
  const int32_t n2 = group_add_i32(n);
  if (lane == 0u) {
    *(int32_t *)(values) = n2;
  }
}

// chosen, trit_logic.tri:26: 8 threads.
extern "C" __global__ void chosen_0(const uint8_t *__restrict__ c, const uint8_t *__restrict__ x, const uint8_t *__restrict__ y, uint8_t *__restrict__ z) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 8u) return;
  // trit_logic.tri:26
  const uint32_t u = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u2 = (*(const uint32_t *)(c + u));
  const uint32_t u3 = (*(const uint32_t *)(c + (u + 16u)));
  const uint32_t u4 = (*(const uint32_t *)(x + u));
  const uint32_t u5 = (*(const uint32_t *)(y + u));
  const uint32_t u6 = (*(const uint32_t *)(y + (u + 16u)));
  const uint32_t u7 = (u6 ^ ((u4 ^ (*(const uint32_t *)(x + (u + 16u))) ^ u6) & u3)) & u2;
  *(uint32_t *)(z + u) = (u5 ^ ((u4 ^ u5) & u3)) & u2;
  *(uint32_t *)(z + (u + 16u)) = u7;
}

// added, trit_logic.tri:31: 8 threads.
extern "C" __global__ void added_0(const uint8_t *__restrict__ a, const uint8_t *__restrict__ b, const uint8_t *__restrict__ c, uint8_t *__restrict__ s) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 8u) return;
  // trit_logic.tri:31
  const uint32_t u = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u2 = (*(const uint32_t *)(a + u));
  const uint32_t u3 = (*(const uint32_t *)(a + (u + 16u)));
  const uint32_t u4 = (*(const uint32_t *)(b + u));
  const uint32_t u5 = (*(const uint32_t *)(b + (u + 16u)));
  const uint32_t u6 = (*(const uint32_t *)(c + u));
  const uint32_t u7 = (*(const uint32_t *)(c + (u + 16u)));
  const uint32_t u8 = u4 ^ (u6 & ~(u4 & ~(u5 ^ u7)));
  const uint32_t u9 = ~u5;
  const uint32_t u10 = (u6 & u9) ^ (u7 | (u4 ^ u5));
  const uint32_t u11 = u4 & u6;
  const uint32_t u12 = u11 ^ (u5 | u7);
  const uint32_t u13 = u11 ^ (u9 & ~u7);
  *(uint32_t *)(s + u) = u8 ^ ((u13 ^ ((~u10 ^ u13) & u3) ^ u8) & u2);
  *(uint32_t *)(s + (u + 16u)) = u12 ^ ((u10 ^ ((~u8 ^ u10) & u3) ^ u12) & u2);
}

// added, trit_logic.tri:32: 8 threads.
extern "C" __global__ void added_1(const uint8_t *__restrict__ a, const uint8_t *__restrict__ b, const uint8_t *__restrict__ c, uint8_t *__restrict__ carry) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 8u) return;
  // trit_logic.tri:32
  const uint32_t u = ((thread_ >> 2) << 5) + ((thread_ & 3u) << 2);
  const uint32_t u2 = (*(const uint32_t *)(a + (u + 16u)));
  const uint32_t u3 = (*(const uint32_t *)(b + (u + 16u)));
  const uint32_t u4 = (*(const uint32_t *)(c + (u + 16u)));
  const uint32_t u5 = (*(const uint32_t *)(a + u)) & ~u2;
  const uint32_t u6 = (*(const uint32_t *)(b + u)) & ~u3;
  const uint32_t u7 = u5 | u6;
  const uint32_t u8 = u2 | u3;
  const uint32_t u9 = (*(const uint32_t *)(c + u)) & ~u4;
  const uint32_t u10 = ((u2 & u3) | (u8 & u4)) & ~(u7 | u9);
  *(uint32_t *)(carry + u) = (((u5 & u6) | (u7 & u9)) & ~(u8 | u4)) | u10;
  *(uint32_t *)(carry + (u + 16u)) = u10;
}

// known, trit_logic.tri:36: 1 threads.
extern "C" __global__ void known_0(const uint8_t *__restrict__ a, uint8_t *__restrict__ values) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 1u) return;
  (void)thread_;
  // trit_logic.tri:36
  uint32_t u = 0u;
  for (uint32_t i = 0u; i < 7u; i = i + 1u) {
    const uint32_t u2 = ((i >> 2) << 5) + ((i & 3u) << 2);
    u = u | (~(*(const uint32_t *)(a + u2)) & (i < 6u ? 4294967295u : i == 6u ? 255u : 0u));
  }
  // trit_logic.tri:37
  uint32_t u3 = 0u;
  for (uint32_t i2 = 0u; i2 < 7u; i2 = i2 + 1u) {
    const uint32_t u4 = ((i2 >> 2) << 5) + ((i2 & 3u) << 2);
    u3 = u3 | (*(const uint32_t *)(a + (u4 + 16u)));
  }
  // trit_logic.tri:38
  int32_t n = 0;
  for (uint32_t i3 = 0u; i3 < 7u; i3 = i3 + 1u) {
    const uint32_t u5 = ((i3 >> 2) << 5) + ((i3 & 3u) << 2);
    n = add_i32(n, popcnt_u32((*(const uint32_t *)(a + u5))));
  }
  *(uint8_t *)(values) = u == 0u;
  *(uint8_t *)(values + 8) = u3 != 0u;
  *(int32_t *)(values + 16) = n;
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

extern "C" int lowest(const uint8_t *a, const uint8_t *b, uint8_t *c, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(lowest_0, 8u, false, s, (const uint8_t *)a, (const uint8_t *)b, (uint8_t *)c);
  return (int)error;
}

extern "C" int lowest_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int highest(const uint8_t *a, const uint8_t *b, uint8_t *c, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(highest_0, 8u, false, s, (const uint8_t *)a, (const uint8_t *)b, (uint8_t *)c);
  return (int)error;
}

extern "C" int highest_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int decided(const uint8_t *a, const uint8_t *b, const uint8_t *c, uint8_t *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(decided_0, 8u, false, s, (const uint8_t *)a, (const uint8_t *)b, (const uint8_t *)c, (uint8_t *)y);
  return (int)error;
}

extern "C" int decided_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int turned(const uint8_t *a, uint8_t *up, uint8_t *down, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(turned_0, 8u, false, s, (const uint8_t *)a, (uint8_t *)up);
  if (error == cudaSuccess) error = launch(turned_1, 8u, false, s, (const uint8_t *)a, (uint8_t *)down);
  return (int)error;
}

extern "C" int turned_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int implied(const uint8_t *a, const uint8_t *b, uint8_t *k, uint8_t *l, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(implied_0, 8u, false, s, (const uint8_t *)a, (const uint8_t *)b, (uint8_t *)k);
  if (error == cudaSuccess) error = launch(implied_1, 8u, false, s, (const uint8_t *)a, (const uint8_t *)b, (uint8_t *)l);
  if (error == cudaSuccess) error = launch(implied_2, 1u, true, s, (const uint8_t *)a, (const uint8_t *)b, (uint8_t *)state + 8);
  return (int)error;
}

extern "C" int implied_end(const void *state, uint32_t *status, int32_t *result0, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result0, (const uint8_t *)state + 8, sizeof *result0, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int chosen(const uint8_t *c, const uint8_t *x, const uint8_t *y, uint8_t *z, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(chosen_0, 8u, false, s, (const uint8_t *)c, (const uint8_t *)x, (const uint8_t *)y, (uint8_t *)z);
  return (int)error;
}

extern "C" int chosen_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int added(const uint8_t *a, const uint8_t *b, const uint8_t *c, uint8_t *s2, uint8_t *carry, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(added_0, 8u, false, s, (const uint8_t *)a, (const uint8_t *)b, (const uint8_t *)c, (uint8_t *)s2);
  if (error == cudaSuccess) error = launch(added_1, 8u, false, s, (const uint8_t *)a, (const uint8_t *)b, (const uint8_t *)c, (uint8_t *)carry);
  return (int)error;
}

extern "C" int added_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int known(const uint8_t *a, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(known_0, 1u, false, s, (const uint8_t *)a, (uint8_t *)state + 8);
  return (int)error;
}

extern "C" int known_end(const void *state, uint32_t *status, bool *result0, bool *result1, int32_t *result2, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result0, (const uint8_t *)state + 8, sizeof *result0, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result1, (const uint8_t *)state + 16, sizeof *result1, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result2, (const uint8_t *)state + 24, sizeof *result2, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" const char *trit_logic_trap(uint32_t status) {
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

extern "C" const char *trit_logic_place(uint32_t status) {
  static const char *const places[] = {
    "",
  };
  status >>= 5;
  return status <= 0u ? places[status] : "";
}
