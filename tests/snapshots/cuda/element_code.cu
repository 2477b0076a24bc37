/*
 * steps, roots, divisors, kinds, mandelbrot: kernels in CUDA, made by trinityc.
 * Build: nvcc -O3 -fmad=false -prec-div=true -prec-sqrt=true -ftz=false -c element_code.cu. Contraction of multiplications and
 * additions must stay off, and so must -use_fast_math: results are the same bits everywhere then.
 */

#include "element_code.h"
#ifndef TRINITY_CUDA_SHIM
#include <cuda_runtime.h>
#endif
#include <cmath>
#include <cstring>

__device__ static inline int32_t mul_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a * (uint32_t)b);
}

__device__ static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

__device__ static inline int32_t max_i32(int32_t a, int32_t b) {
  return a > b ? a : b;
}

__device__ static inline int8_t wrap_i32_t1(int32_t a) {
  int32_t r = a % 3;
  return (int8_t)(r > 1 ? r - 3 : r < (-1) ? r + 3 : r);
}

__device__ static inline int32_t sub_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a - (uint32_t)b);
}

__device__ static inline int32_t min_i32(int32_t a, int32_t b) {
  return a < b ? a : b;
}

// steps, element_code.tri:15: 50 threads.
extern "C" __global__ void steps_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ y) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 50u) return;
  // element_code.tri:15
  const uint32_t u = thread_ << 2;
  // element_code.tri:7
  int32_t steps2 = 0;
  int32_t n = (*(const int32_t *)(x + u));
  while (n > 1) {
    // element_code.tri:8
    int32_t n2;
    if (n % 2 == 0) {
      n2 = n / 2;
    } else {
      n2 = add_i32(mul_i32(n, 3), 1);
    }
    // element_code.tri:7
    n = n2;
    steps2 = add_i32(steps2, 1);
  }
  // element_code.tri:15
  *(int32_t *)(y + u) = steps2;
}

// steps, element_code.tri:16: 1 threads.
extern "C" __global__ void steps_1(const uint8_t *__restrict__ x, uint8_t *__restrict__ values) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 1u) return;
  (void)thread_;
  // element_code.tri:16
  int32_t n = -2147483647 - 1;
  for (int32_t i = 0; i < 50; i++) {
    // element_code.tri:7
    int32_t steps2 = 0;
    int32_t n2 = (*(const int32_t *)(x + ((uint32_t)i << 2)));
    while (n2 > 1) {
      // element_code.tri:8
      int32_t n3;
      if (n2 % 2 == 0) {
        n3 = n2 / 2;
      } else {
        n3 = add_i32(mul_i32(n2, 3), 1);
      }
      // element_code.tri:7
      n2 = n3;
      steps2 = add_i32(steps2, 1);
    }
    n = max_i32(n, steps2);
  }
  *(int32_t *)(values) = n;
}

// roots, element_code.tri:29: 50 threads.
extern "C" __global__ void roots_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ y, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 50u) return;
  const unsigned long long trap_base = (unsigned long long)thread_ << 20;
  int32_t leave = 0;
  // element_code.tri:29
  const uint32_t u = thread_ << 2;
  const uint32_t u2 = (*(const uint32_t *)(x + u));
  // element_code.tri:22
  uint32_t u3 = 0u;
  do {
    uint32_t low = 0u;
    uint32_t high = 65536u;
    for (;;) {
      // element_code.tri:23
      if (high - low <= 1u) {
        u3 = low;
        leave = 1;
        break;
      }
      // element_code.tri:24
      const uint32_t mid = (low + high) >> 1;
      // element_code.tri:25
      const bool c = mid * mid <= u2;
      // element_code.tri:22
      low = c ? mid : low;
      high = c ? high : mid;
      continue;
    }
    if (leave == 1) { leave = 0; break; }
    atomicMin(trap_word, trap_base | (unsigned long long)33u);
    return; // unreachable
  } while (0);
  // element_code.tri:29
  *(uint32_t *)(y + u) = u3;
}

// divisors, element_code.tri:40: 50 threads.
extern "C" __global__ void divisors_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ y) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 50u) return;
  int32_t leave = 0;
  // element_code.tri:40
  const uint32_t u = thread_ << 2;
  const int32_t n = (*(const int32_t *)(x + u));
  int32_t n2 = 0;
  do {
    // element_code.tri:32
    for (int32_t d = 2; d < n; d++) {
      // element_code.tri:33
      if (mul_i32(d, d) > n) {
        n2 = n;
        leave = 1;
        break;
      }
      // element_code.tri:34
      if (n % d == 0) {
        n2 = d;
        leave = 1;
        break;
      }
    }
    if (leave == 1) { leave = 0; break; }
    // element_code.tri:31
    n2 = n;
  } while (0);
  // element_code.tri:40
  *(int32_t *)(y + u) = n2;
}

// divisors, element_code.tri:41: 1 threads.
extern "C" __global__ void divisors_1(const uint8_t *__restrict__ x, uint8_t *__restrict__ values) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 1u) return;
  (void)thread_;
  int32_t leave = 0;
  // element_code.tri:41
  int32_t n = 0;
  for (int32_t i = 0; i < 50; i++) {
    const int32_t n2 = (*(const int32_t *)(x + ((uint32_t)i << 2)));
    bool c;
    if (n2 > 1) {
      int32_t n3 = 0;
      do {
        // element_code.tri:32
        for (int32_t d = 2; d < n2; d++) {
          // element_code.tri:33
          if (mul_i32(d, d) > n2) {
            n3 = n2;
            leave = 2;
            break;
          }
          // element_code.tri:34
          if (n2 % d == 0) {
            n3 = d;
            leave = 2;
            break;
          }
        }
        if (leave == 2) { leave = 0; break; }
        // element_code.tri:31
        n3 = n2;
      } while (0);
      // element_code.tri:41
      c = n3 == n2;
    } else {
      c = false;
    }
    n = add_i32(n, c);
  }
  *(int32_t *)(values) = n;
}

// kinds, element_code.tri:59: 50 threads.
extern "C" __global__ void kinds_0(const uint8_t *__restrict__ t, const uint8_t *__restrict__ v, uint8_t *__restrict__ y, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 50u) return;
  const unsigned long long trap_base = (unsigned long long)thread_ << 20;
  // element_code.tri:59
  const uint32_t u = ((thread_ >> 7) << 5) + ((thread_ >> 3) & 15u);
  const int32_t n = (int32_t)(thread_ & 7u);
  const int8_t t2 = wrap_i32_t1((((*(const uint8_t *)(t + u)) >> n) & 1) - ((((*(const uint8_t *)(t + (u + 16u))) >> n) & 1) << 1));
  const uint32_t u2 = thread_ << 2;
  const int32_t n2 = (*(const int32_t *)(v + u2));
  // element_code.tri:45
  int32_t n3 = 0;
  do {
    if (t2 < 0) {
      // element_code.tri:46
      int32_t n4 = 0;
      do {
        if ((uint32_t)n2 <= 9u) {
          n4 = 1;
          break;
        }
        if (n2 == 10 || n2 == 20 || n2 == 30) {
          n4 = 2;
          break;
        }
        n4 = 3;
      } while (0);
      // element_code.tri:45
      n3 = n4;
      break;
    } else if (t2 == 0) {
      n3 = mul_i32(n2, n2);
      break;
    } else {
      n3 = n2 / 7 - n2 % 7;
      break;
    }
    atomicMin(trap_word, trap_base | (unsigned long long)65u);
    return; // unreachable
  } while (0);
  // element_code.tri:59
  *(int32_t *)(y + u2) = n3;
}

// mandelbrot, element_code.tri:76: 288 threads.
extern "C" __global__ void mandelbrot_0(uint8_t *__restrict__ m, int32_t n) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 288u) return;
  // element_code.tri:76
  const uint32_t u = thread_ / 24u;
  const uint32_t u2 = u * 24u;
  const uint32_t u3 = thread_ - u2;
  const int32_t n2 = mul_i32(add_i32((int32_t)u3, -18), 512);
  const int32_t n3 = mul_i32((int32_t)u + -6, 700);
  // element_code.tri:66
  int32_t y = 0;
  int32_t x = 0;
  int32_t n4 = 0;
  int32_t n5;
  for (;;) {
    if (n4 < 50) {
      const int32_t n6 = x / 64;
      const int32_t n7 = mul_i32(n6, n6);
      const int32_t n8 = y / 64;
      const int32_t n9 = mul_i32(n8, n8);
      if (add_i32(n7, n9) <= 16384) {
        y = add_i32(mul_i32(n6 * 2, n8), n3);
        x = add_i32(sub_i32(n7, n9), n2);
        n4++;
        continue;
      }
    }
    n5 = n4;
    break;
  }
  // element_code.tri:76
  *(int32_t *)(m + ((u2 + u3) << 2)) = min_i32(n, n5);
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

extern "C" int steps(const int32_t *x, int32_t *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(steps_0, 50u, false, s, (const uint8_t *)x, (uint8_t *)y);
  if (error == cudaSuccess) error = launch(steps_1, 1u, false, s, (const uint8_t *)x, (uint8_t *)state + 8);
  return (int)error;
}

extern "C" int steps_end(const void *state, uint32_t *status, int32_t *result0, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result0, (const uint8_t *)state + 8, sizeof *result0, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int roots(const uint32_t *x, uint32_t *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(roots_0, 50u, false, s, (const uint8_t *)x, (uint8_t *)y, (unsigned long long *)state);
  return (int)error;
}

extern "C" int roots_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int divisors(const int32_t *x, int32_t *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(divisors_0, 50u, false, s, (const uint8_t *)x, (uint8_t *)y);
  if (error == cudaSuccess) error = launch(divisors_1, 1u, false, s, (const uint8_t *)x, (uint8_t *)state + 8);
  return (int)error;
}

extern "C" int divisors_end(const void *state, uint32_t *status, int32_t *result0, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result0, (const uint8_t *)state + 8, sizeof *result0, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int kinds(const uint8_t *t, const int32_t *v, int32_t *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(kinds_0, 50u, false, s, (const uint8_t *)t, (const uint8_t *)v, (uint8_t *)y, (unsigned long long *)state);
  return (int)error;
}

extern "C" int kinds_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int mandelbrot(int32_t *m, int32_t n, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(mandelbrot_0, 288u, false, s, (uint8_t *)m, n);
  return (int)error;
}

extern "C" int mandelbrot_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" const char *element_code_trap(uint32_t status) {
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

extern "C" const char *element_code_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "element_code.tri:22:3",
    "element_code.tri:45:3",
  };
  status >>= 5;
  return status <= 2u ? places[status] : "";
}
