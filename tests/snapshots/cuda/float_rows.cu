/*
 * rms_norm, soft_max, moments, row_ends: kernels in CUDA, made by trinityc.
 * Build: nvcc -O3 -fmad=false -prec-div=true -prec-sqrt=true -ftz=false -c float_rows.cu. Contraction of multiplications and
 * additions must stay off, and so must -use_fast_math: results are the same bits everywhere then.
 */

#include "float_rows.h"
#ifndef TRINITY_CUDA_SHIM
#include <cuda_runtime.h>
#endif
#include <cmath>
#include <cstring>

__device__ static inline float group_add_f32(float a) {
  for (int d = 16; d >= 1; d >>= 1) {
    const float b = (float)__shfl_xor_sync(0xffffffffu, (float)a, d);
    a = (float)(a + b);
  }
  return a;
}

__device__ static inline float sqrt_f32(float a) {
  return sqrtf(a);
}

__device__ static inline float from_bits_f32(uint32_t u) {
  float a;
  memcpy(&a, &u, sizeof a);
  return a;
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

__device__ static inline float floor_f32(float a) {
  return floorf(a);
}

__device__ static inline float trunc_f32(float a) {
  return truncf(a);
}

__device__ static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

__device__ static inline int32_t shl_i32(int32_t a, int32_t n) {
  return n >= 32 ? 0 : (int32_t)((uint32_t)a << n);
}

__device__ static inline double group_add_f64(double a) {
  for (int d = 16; d >= 1; d >>= 1) {
    const double b = (double)__shfl_xor_sync(0xffffffffu, (double)a, d);
    a = (double)(a + b);
  }
  return a;
}

__device__ static inline float min_f32(float a, float b) {
  if (a != a) return a;
  if (b != b) return b;
  if (a == b) return (bits_f32(a) >> 31) != 0 ? a : b;
  return a < b ? a : b;
}

__device__ static inline float group_min_f32(float a) {
  for (int d = 16; d >= 1; d >>= 1) {
    const float b = (float)__shfl_xor_sync(0xffffffffu, (float)a, d);
    a = (float)(min_f32(a, b));
  }
  return a;
}

// rms_norm, float_rows.tri:6: 4 groups of 32 lanes.
extern "C" __global__ void rms_norm_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ s, float eps) {
  const uint32_t thread_ = blockIdx.x * 8u + threadIdx.y;
  const uint32_t lane = threadIdx.x;
  if (thread_ >= 4u) return;
  (void)eps;
  // float_rows.tri:6
  const uint32_t u = thread_ * 75u;
  float f = 0.0f;
  uint32_t u2 = (u + lane) << 2;
  for (uint32_t i = 0u; i < 64u; i = i + 32u) {
    const float f2 = (*(const float *)(x + u2));
    f = f + f2 * f2;
    u2 = u2 + 128u;
  }
  float f3;
  if (lane < 11u) {
    const float f4 = (*(const float *)(x + ((u + (lane + 64u)) << 2)));
    f3 = f + f4 * f4;
  } else {
    f3 = f;
  }
  const float f5 = group_add_f32(f3);
  if (lane == 0u) {
    *(float *)(s + (thread_ << 2)) = f5;
  }
}

// rms_norm, float_rows.tri:7: 4 threads.
extern "C" __global__ void rms_norm_1(const uint8_t *__restrict__ s, uint8_t *__restrict__ r, float eps) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 4u) return;
  // float_rows.tri:7
  const uint32_t u = thread_ << 2;
  *(float *)(r + u) = 1.0f / sqrt_f32((*(const float *)(s + u)) / 75.0f + eps);
}

// rms_norm, float_rows.tri:8: 300 threads.
extern "C" __global__ void rms_norm_2(const uint8_t *__restrict__ x, const uint8_t *__restrict__ g, uint8_t *__restrict__ y, const uint8_t *__restrict__ r, float eps) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 300u) return;
  (void)eps;
  // float_rows.tri:8
  const uint32_t u = thread_ / 75u;
  const uint32_t u2 = u * 75u;
  const uint32_t u3 = thread_ - u2;
  const uint32_t u4 = (u2 + u3) << 2;
  *(float *)(y + u4) = (*(const float *)(x + u4)) * (*(const float *)(r + (u << 2))) * (*(const float *)(g + (u3 << 2)));
}

// soft_max, float_rows.tri:21: 4 groups of 32 lanes.
extern "C" __global__ void soft_max_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ s) {
  const uint32_t thread_ = blockIdx.x * 8u + threadIdx.y;
  const uint32_t lane = threadIdx.x;
  if (thread_ >= 4u) return;
  // float_rows.tri:21
  const uint32_t u = thread_ * 75u;
  float f = from_bits_f32(0xff800000u);
  uint32_t u2 = (u + lane) << 2;
  for (uint32_t i = 0u; i < 64u; i = i + 32u) {
    f = max_f32(f, (*(const float *)(x + u2)));
    u2 = u2 + 128u;
  }
  float f2;
  if (lane < 11u) {
    f2 = max_f32(f, (*(const float *)(x + ((u + (lane + 64u)) << 2))));
  } else {
    f2 = f;
  }
  const float f3 = group_max_f32(f2);
  if (lane == 0u) {
    *(float *)(s + (thread_ << 2)) = f3;
  }
}

// soft_max, float_rows.tri:22: 300 threads.
extern "C" __global__ void soft_max_1(const uint8_t *__restrict__ x, const uint8_t *__restrict__ s, uint8_t *__restrict__ e, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 300u) return;
  const unsigned long long trap_base = 1ull << 52 | (unsigned long long)thread_ << 20;
  // float_rows.tri:22
  const uint32_t u = thread_ / 75u;
  const uint32_t u2 = u * 75u;
  const uint32_t u3 = (u2 + (thread_ - u2)) << 2;
  // float_rows.tri:13
  const float t = ((*(const float *)(x + u3)) - (*(const float *)(s + (u << 2)))) * 1.4426950216293335f;
  // float_rows.tri:14
  const float n = floor_f32(t);
  // float_rows.tri:15
  const float f = (t - n) * 0.6931471824645996f;
  // float_rows.tri:16
  const float p = f * (f * (f * (f * 0.0416666679084301f + 0.1666666716337204f) + 0.5f) + 1.0f) + 1.0f;
  // float_rows.tri:17
  const float t2 = trunc_f32(n);
  if (!(t2 >= (-2147483648.0f) && t2 <= 2147483520.0f)) {
    atomicMin(trap_word, trap_base | (unsigned long long)38u);
    return; // range
  }
  const int32_t n2 = shl_i32(add_i32((int32_t)t2, 127), 23);
  if (n2 < 0) {
    atomicMin(trap_word, trap_base | (unsigned long long)70u);
    return; // range
  }
  // float_rows.tri:22
  *(float *)(e + u3) = p * from_bits_f32((uint32_t)n2);
}

// soft_max, float_rows.tri:23: 4 groups of 32 lanes.
extern "C" __global__ void soft_max_2(uint8_t *__restrict__ s, const uint8_t *__restrict__ e, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 8u + threadIdx.y;
  const uint32_t lane = threadIdx.x;
  if (thread_ >= 4u) return;
  if (*trap_word < 2ull << 52) return; // a launch before trapped
  // float_rows.tri:23
  const uint32_t u = thread_ * 75u;
  float f = 0.0f;
  uint32_t u2 = (u + lane) << 2;
  for (uint32_t i = 0u; i < 64u; i = i + 32u) {
    f = f + (*(const float *)(e + u2));
    u2 = u2 + 128u;
  }
  float f2;
  if (lane < 11u) {
    f2 = f + (*(const float *)(e + ((u + (lane + 64u)) << 2)));
  } else {
    f2 = f;
  }
  const float f3 = group_add_f32(f2);
  if (lane == 0u) {
    *(float *)(s + (thread_ << 2)) = f3;
  }
}

// soft_max, float_rows.tri:24: 300 threads.
extern "C" __global__ void soft_max_3(uint8_t *__restrict__ p, const uint8_t *__restrict__ s, const uint8_t *__restrict__ e, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 300u) return;
  if (*trap_word < 3ull << 52) return; // a launch before trapped
  // float_rows.tri:24
  const uint32_t u = thread_ / 75u;
  const uint32_t u2 = u * 75u;
  const uint32_t u3 = (u2 + (thread_ - u2)) << 2;
  *(float *)(p + u3) = (*(const float *)(e + u3)) / (*(const float *)(s + (u << 2)));
}

// moments, float_rows.tri:28: 1 groups of 32 lanes.
extern "C" __global__ void moments_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ values) {
  const uint32_t thread_ = blockIdx.x * 8u + threadIdx.y;
  const uint32_t lane = threadIdx.x;
  if (thread_ >= 1u) return;
  (void)thread_;
  // float_rows.tri:28
  const uint32_t u = lane << 3;
  double f = 0.0;
  uint32_t u2 = u;
  for (uint32_t i = 0u; i < 64u; i = i + 32u) {
    f = f + (*(const double *)(x + u2));
    u2 = u2 + 256u;
  }
  const bool c = lane < 11u;
  double f2;
  if (c) {
    f2 = f + (*(const double *)(x + ((lane + 64u) << 3)));
  } else {
    f2 = f;
  }
  const double f3 = group_add_f64(f2);
  const double f4 = f3 / 75.0;
  // float_rows.tri:29
  double f5 = 0.0;
  uint32_t u3 = u;
  for (uint32_t i2 = 0u; i2 < 64u; i2 = i2 + 32u) {
    const double f6 = (*(const double *)(x + u3)) - f4;
    f5 = f5 + f6 * f6;
    u3 = u3 + 256u;
  }
  double f7;
  if (c) {
    const double f8 = (*(const double *)(x + ((lane + 64u) << 3))) - f4;
    f7 = f5 + f8 * f8;
  } else {
    f7 = f5;
  }
  const double f9 = group_add_f64(f7);
  const double f10 = f9 / 75.0;
  if (lane == 0u) {
    *(double *)(values) = f4;
    *(double *)(values + 8) = f10;
  }
}

// row_ends, float_rows.tri:38: 4 groups of 32 lanes.
extern "C" __global__ void row_ends_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ low) {
  const uint32_t thread_ = blockIdx.x * 8u + threadIdx.y;
  const uint32_t lane = threadIdx.x;
  if (thread_ >= 4u) return;
  // float_rows.tri:38
  const uint32_t u = thread_ * 75u;
  float f = from_bits_f32(0x7f800000u);
  uint32_t u2 = (u + lane) << 2;
  for (uint32_t i = 0u; i < 64u; i = i + 32u) {
    f = min_f32(f, (*(const float *)(x + u2)));
    u2 = u2 + 128u;
  }
  float f2;
  if (lane < 11u) {
    f2 = min_f32(f, (*(const float *)(x + ((u + (lane + 64u)) << 2))));
  } else {
    f2 = f;
  }
  const float f3 = group_min_f32(f2);
  if (lane == 0u) {
    *(float *)(low + (thread_ << 2)) = f3;
  }
}

// row_ends, float_rows.tri:39: 4 groups of 32 lanes.
extern "C" __global__ void row_ends_1(const uint8_t *__restrict__ x, uint8_t *__restrict__ high) {
  const uint32_t thread_ = blockIdx.x * 8u + threadIdx.y;
  const uint32_t lane = threadIdx.x;
  if (thread_ >= 4u) return;
  // float_rows.tri:39
  const uint32_t u = thread_ * 75u;
  float f = from_bits_f32(0xff800000u);
  uint32_t u2 = (u + lane) << 2;
  for (uint32_t i = 0u; i < 64u; i = i + 32u) {
    f = max_f32(f, (*(const float *)(x + u2)));
    u2 = u2 + 128u;
  }
  float f2;
  if (lane < 11u) {
    f2 = max_f32(f, (*(const float *)(x + ((u + (lane + 64u)) << 2))));
  } else {
    f2 = f;
  }
  const float f3 = group_max_f32(f2);
  if (lane == 0u) {
    *(float *)(high + (thread_ << 2)) = f3;
  }
}

// row_ends, float_rows.tri:40: 4 threads.
extern "C" __global__ void row_ends_2(const uint8_t *__restrict__ x, uint8_t *__restrict__ where_low) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 4u) return;
  // float_rows.tri:40
  float f = from_bits_f32(0x7f800000u);
  int32_t n = 0;
  uint32_t u = (thread_ * 75u) << 2;
  for (int32_t i = 0; i < 75; i++) {
    const float f2 = (*(const float *)(x + u));
    const bool c = f2 < f;
    f = c ? f2 : f;
    n = c ? i : n;
    u = u + 4u;
  }
  *(int32_t *)(where_low + (thread_ << 2)) = n;
}

// row_ends, float_rows.tri:41: 4 threads.
extern "C" __global__ void row_ends_3(const uint8_t *__restrict__ x, uint8_t *__restrict__ where_high) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 4u) return;
  // float_rows.tri:41
  float f = from_bits_f32(0xff800000u);
  int32_t n = 0;
  uint32_t u = (thread_ * 75u) << 2;
  for (int32_t i = 0; i < 75; i++) {
    const float f2 = (*(const float *)(x + u));
    const bool c = f2 > f;
    f = c ? f2 : f;
    n = c ? i : n;
    u = u + 4u;
  }
  *(int32_t *)(where_high + (thread_ << 2)) = n;
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

extern "C" int rms_norm(const float *x, const float *g, float *y, float eps, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  if (error == cudaSuccess) error = launch(rms_norm_0, 4u, true, s, (const uint8_t *)x, (uint8_t *)scratch + 0, eps);
  if (error == cudaSuccess) error = launch(rms_norm_1, 4u, false, s, (const uint8_t *)scratch + 0, (uint8_t *)scratch + 256, eps);
  if (error == cudaSuccess) error = launch(rms_norm_2, 300u, false, s, (const uint8_t *)x, (const uint8_t *)g, (uint8_t *)y, (const uint8_t *)scratch + 256, eps);
  return (int)error;
}

extern "C" int rms_norm_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int soft_max(const float *x, float *p, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  if (error == cudaSuccess) error = launch(soft_max_0, 4u, true, s, (const uint8_t *)x, (uint8_t *)scratch + 0);
  if (error == cudaSuccess) error = launch(soft_max_1, 300u, false, s, (const uint8_t *)x, (const uint8_t *)scratch + 0, (uint8_t *)scratch + 256, (unsigned long long *)state);
  if (error == cudaSuccess) error = launch(soft_max_2, 4u, true, s, (uint8_t *)scratch + 0, (const uint8_t *)scratch + 256, (unsigned long long *)state);
  if (error == cudaSuccess) error = launch(soft_max_3, 300u, false, s, (uint8_t *)p, (const uint8_t *)scratch + 0, (const uint8_t *)scratch + 256, (unsigned long long *)state);
  return (int)error;
}

extern "C" int soft_max_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int moments(const double *x, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(moments_0, 1u, true, s, (const uint8_t *)x, (uint8_t *)state + 8);
  return (int)error;
}

extern "C" int moments_end(const void *state, uint32_t *status, double *result0, double *result1, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result0, (const uint8_t *)state + 8, sizeof *result0, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result1, (const uint8_t *)state + 16, sizeof *result1, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int row_ends(const float *x, float *low, float *high, int32_t *where_low, int32_t *where_high, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(row_ends_0, 4u, true, s, (const uint8_t *)x, (uint8_t *)low);
  if (error == cudaSuccess) error = launch(row_ends_1, 4u, true, s, (const uint8_t *)x, (uint8_t *)high);
  if (error == cudaSuccess) error = launch(row_ends_2, 4u, false, s, (const uint8_t *)x, (uint8_t *)where_low);
  if (error == cudaSuccess) error = launch(row_ends_3, 4u, false, s, (const uint8_t *)x, (uint8_t *)where_high);
  return (int)error;
}

extern "C" int row_ends_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" const char *float_rows_trap(uint32_t status) {
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

extern "C" const char *float_rows_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "float_rows.tri:17:22",
    "float_rows.tri:17:17",
  };
  status >>= 5;
  return status <= 2u ? places[status] : "";
}
