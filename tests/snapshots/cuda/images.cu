/*
 * convolve, pool, life, gradient, histogram: kernels in CUDA, made by trinityc.
 * Build: nvcc -O3 -fmad=false -prec-div=true -prec-sqrt=true -ftz=false -c images.cu. Contraction of multiplications and
 * additions must stay off, and so must -use_fast_math: results are the same bits everywhere then.
 */

#include "images.h"
#ifndef TRINITY_CUDA_SHIM
#include <cuda_runtime.h>
#endif
#include <cmath>
#include <cstring>

__device__ static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

__device__ static inline int32_t max_i32(int32_t a, int32_t b) {
  return a > b ? a : b;
}

__device__ static inline int32_t min_i32(int32_t a, int32_t b) {
  return a < b ? a : b;
}

__device__ static inline int8_t wrap_i32_t1(int32_t a) {
  int32_t r = a % 3;
  return (int8_t)(r > 1 ? r - 3 : r < (-1) ? r + 3 : r);
}

__device__ static inline int32_t mul_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a * (uint32_t)b);
}

// convolve, images.tri:5: 260 threads.
extern "C" __global__ void convolve_0(const uint8_t *__restrict__ x, const uint8_t *__restrict__ w, uint8_t *__restrict__ y) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 260u) return;
  // images.tri:5
  const uint32_t u = thread_ / 13u;
  const uint32_t u2 = thread_ - u * 13u;
  const int32_t j = (int32_t)u2;
  const uint32_t u3 = u / 10u;
  const uint32_t u4 = u3 * 10u;
  const uint32_t u5 = u - u4;
  const int32_t i = (int32_t)u5;
  const uint32_t u6 = u3 * 3u;
  int32_t n = 0;
  for (int32_t i2 = 0; i2 < 3; i2++) {
    const uint32_t u7 = (uint32_t)i2;
    const uint32_t u8 = (u6 + u7) * 3u;
    // images.tri:6
    const uint32_t u9 = u7 * 10u;
    // images.tri:5
    int32_t n2 = n;
    for (int32_t j2 = 0; j2 < 3; j2++) {
      const uint32_t u10 = (u8 + (uint32_t)j2) * 32u;
      // images.tri:6
      const int32_t n3 = add_i32(add_i32(i, j2), -1);
      const uint32_t u11 = (u9 + (uint32_t)min_i32(max_i32(n3, 0), 9)) * 13u;
      // images.tri:16
      const bool c = (uint32_t)n3 <= 9u;
      // images.tri:5
      int32_t n4 = n2;
      for (int32_t k = 0; k < 3; k++) {
        const uint32_t u12 = (uint32_t)k;
        const uint32_t u13 = u10 + ((u12 >> 7) << 5) + ((u12 >> 3) & 15u);
        const int32_t n5 = (int32_t)(u12 & 7u);
        const int32_t n6 = (((*(const uint8_t *)(w + u13)) >> n5) & 1) - ((((*(const uint8_t *)(w + (u13 + 16u))) >> n5) & 1) << 1);
        // images.tri:6
        const int32_t n7 = add_i32(add_i32(j, k), -1);
        // images.tri:5
        const int32_t n8 = wrap_i32_t1(n6) * (c && n7 >= 0 && n7 < 13 ? (*(const int8_t *)(x + (u11 + (uint32_t)min_i32(max_i32(n7, 0), 12)))) : 0);
        n4 = add_i32(n4, n8);
      }
      n2 = n4;
    }
    n = n2;
  }
  *(int32_t *)(y + (((u4 + u5) * 13u + u2) << 2)) = n;
}

// pool, images.tri:20: 60 threads.
extern "C" __global__ void pool_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ y, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 60u) return;
  const unsigned long long trap_base = (unsigned long long)thread_ << 20;
  // images.tri:20
  const uint32_t u = thread_ / 6u;
  const uint32_t u2 = thread_ - u * 6u;
  const uint32_t u3 = u / 5u;
  const uint32_t u4 = u3 * 5u;
  const uint32_t u5 = u - u4;
  const int32_t n = mul_i32((int32_t)u5, 2);
  const int32_t n2 = mul_i32((int32_t)u2, 2);
  const uint32_t u6 = u3 * 10u;
  const uint32_t u7 = (uint32_t)n2;
  int32_t n3 = -2147483647 - 1;
  for (int32_t i = 0; i < 2; i++) {
    const uint32_t u8 = (uint32_t)add_i32(n, i);
    const bool c = u8 >= 10u;
    int32_t n4 = n3;
    uint32_t u9 = ((u6 + u8) * 13u + u7) << 2;
    for (int32_t j = 0; j < 2; j++) {
      if (c) {
        atomicMin(trap_word, trap_base | (unsigned long long)35u);
        return; // bounds
      }
      if ((uint32_t)add_i32(n2, j) >= 13u) {
        atomicMin(trap_word, trap_base | (unsigned long long)35u);
        return; // bounds
      }
      n4 = max_i32(n4, (*(const int32_t *)(x + u9)));
      u9 = u9 + 4u;
    }
    n3 = n4;
  }
  *(int32_t *)(y + (((u4 + u5) * 6u + u2) << 2)) = n3;
}

// life, images.tri:24: 130 threads.
extern "C" __global__ void life_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ n, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 130u) return;
  const unsigned long long trap_base = (unsigned long long)thread_ << 20;
  // images.tri:24
  const uint32_t u = thread_ / 13u;
  const uint32_t u2 = u * 13u;
  const uint32_t u3 = thread_ - u2;
  const int32_t j = (int32_t)u3;
  const int32_t i = (int32_t)u;
  int32_t n2 = 0;
  for (int32_t i2 = 0; i2 < 3; i2++) {
    // images.tri:25
    const uint32_t u4 = (uint32_t)((i + i2 + 9) % 10) * 13u;
    // images.tri:24
    int32_t n3 = n2;
    for (int32_t j2 = 0; j2 < 3; j2++) {
      // images.tri:25
      const uint32_t u5 = (uint32_t)(add_i32(add_i32(j, j2), 12) % 13);
      if (u5 >= 13u) {
        atomicMin(trap_word, trap_base | (unsigned long long)67u);
        return; // bounds
      }
      const uint8_t t = (*(const uint8_t *)(x + (u4 + u5)));
      if (t > 1) {
        atomicMin(trap_word, trap_base | (unsigned long long)105u);
        return; // code
      }
      // images.tri:24
      n3 = add_i32(n3, t != 0);
    }
    n2 = n3;
  }
  *(int32_t *)(n + ((u2 + u3) << 2)) = n2;
}

// life, images.tri:27: 130 threads.
extern "C" __global__ void life_1(const uint8_t *__restrict__ x, uint8_t *__restrict__ y, const uint8_t *__restrict__ n, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 130u) return;
  if (*trap_word < 1ull << 52) return; // a launch before trapped
  const unsigned long long trap_base = 1ull << 52 | (unsigned long long)thread_ << 20;
  // images.tri:27
  const uint32_t u = thread_ / 13u * 13u;
  const uint32_t u2 = u + (thread_ - u);
  const int32_t n2 = (*(const int32_t *)(n + (u2 << 2)));
  const uint8_t t = (*(const uint8_t *)(x + u2));
  if (t > 1) {
    atomicMin(trap_word, trap_base | (unsigned long long)137u);
    return; // code
  }
  *(uint8_t *)(y + u2) = n2 == 3 || (t != 0 && n2 == 4);
}

// life, images.tri:28: 1 threads.
extern "C" __global__ void life_2(const uint8_t *__restrict__ y, uint8_t *__restrict__ values, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 1u) return;
  if (*trap_word < 2ull << 52) return; // a launch before trapped
  const unsigned long long trap_base = 2ull << 52 | (unsigned long long)thread_ << 20;
  (void)thread_;
  // images.tri:28
  int32_t n = 0;
  for (int32_t i = 0; i < 10; i++) {
    const uint32_t u = (uint32_t)i * 13u;
    int32_t n2 = n;
    for (int32_t j = 0; j < 13; j++) {
      const uint8_t t = (*(const uint8_t *)(y + (u + (uint32_t)j)));
      if (t > 1) {
        atomicMin(trap_word, trap_base | (unsigned long long)169u);
        return; // code
      }
      n2 = add_i32(n2, t != 0);
    }
    n = n2;
  }
  *(int32_t *)(values) = n;
}

// gradient, images.tri:32: 130 threads.
extern "C" __global__ void gradient_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ g, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 130u) return;
  const unsigned long long trap_base = (unsigned long long)thread_ << 20;
  // images.tri:32
  const uint32_t u = thread_ / 13u;
  const uint32_t u2 = u * 13u;
  const uint32_t u3 = thread_ - u2;
  const int32_t n = add_i32((int32_t)u3, 1);
  const uint8_t u4 = (*(const uint8_t *)(x + (u2 + u3)));
  int8_t t;
  if (n < 13) {
    const uint32_t u5 = (uint32_t)n;
    if (u5 >= 13u) {
      atomicMin(trap_word, trap_base | (unsigned long long)195u);
      return; // bounds
    }
    const int32_t n2 = (*(const uint8_t *)(x + (u2 + u5)));
    t = (n2 > u4) - (n2 < u4);
  } else {
    t = 0;
  }
  const uint32_t u6 = u * 32u + ((u3 >> 7) << 5) + ((u3 >> 3) & 15u);
  const uint32_t u7 = u6 & 4294967292u;
  const int32_t n3 = ((int32_t)(u6 & 3u) << 3) + (int32_t)(u3 & 7u);
  atomicXor((unsigned int *)(g + u7), ((((*(const uint32_t *)(g + u7)) >> n3) ^ (uint32_t)(t & 1)) & 1u) << n3);
  const uint32_t u8 = u7 + 16u;
  atomicXor((unsigned int *)(g + u8), ((((*(const uint32_t *)(g + u8)) >> n3) ^ (uint32_t)((t >> 1) & 1)) & 1u) << n3);
}

// histogram, images.tri:35: 16 threads.
extern "C" __global__ void histogram_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ n) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 16u) return;
  // images.tri:35
  const int32_t v = (int32_t)thread_;
  int32_t n2 = 0;
  for (int32_t i = 0; i < 10; i++) {
    const uint32_t u = (uint32_t)i * 13u;
    int32_t n3 = n2;
    for (int32_t j = 0; j < 13; j++) {
      n3 = add_i32(n3, ((*(const uint8_t *)(x + (u + (uint32_t)j))) >> 4) == v);
    }
    n2 = n3;
  }
  *(int32_t *)(n + (thread_ << 2)) = n2;
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

extern "C" int convolve(const int8_t *x, const uint8_t *w, int32_t *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(convolve_0, 260u, false, s, (const uint8_t *)x, (const uint8_t *)w, (uint8_t *)y);
  return (int)error;
}

extern "C" int convolve_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int pool(const int32_t *x, int32_t *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(pool_0, 60u, false, s, (const uint8_t *)x, (uint8_t *)y, (unsigned long long *)state);
  return (int)error;
}

extern "C" int pool_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int life(const uint8_t *x, uint8_t *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  if (error == cudaSuccess) error = launch(life_0, 130u, false, s, (const uint8_t *)x, (uint8_t *)scratch + 0, (unsigned long long *)state);
  if (error == cudaSuccess) error = launch(life_1, 130u, false, s, (const uint8_t *)x, (uint8_t *)y, (const uint8_t *)scratch + 0, (unsigned long long *)state);
  if (error == cudaSuccess) error = launch(life_2, 1u, false, s, (const uint8_t *)y, (uint8_t *)state + 8, (unsigned long long *)state);
  return (int)error;
}

extern "C" int life_end(const void *state, uint32_t *status, int32_t *result0, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result0, (const uint8_t *)state + 8, sizeof *result0, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int gradient(const uint8_t *x, uint8_t *g, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(gradient_0, 130u, false, s, (const uint8_t *)x, (uint8_t *)g, (unsigned long long *)state);
  return (int)error;
}

extern "C" int gradient_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int histogram(const uint8_t *x, int32_t *n, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(histogram_0, 16u, false, s, (const uint8_t *)x, (uint8_t *)n);
  return (int)error;
}

extern "C" int histogram_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" const char *images_trap(uint32_t status) {
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

extern "C" const char *images_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "images.tri:20:42",
    "images.tri:25:5",
    "images.tri:25:5",
    "images.tri:27:30",
    "images.tri:28:25",
    "images.tri:32:32",
  };
  status >>= 5;
  return status <= 6u ? places[status] : "";
}
