/*
 * narrow, halves, from_halves, saturating, bits, doubles: kernels in CUDA, made by trinityc.
 * Build: nvcc -O3 -fmad=false -prec-div=true -prec-sqrt=true -ftz=false -c storage_types.cu. Contraction of multiplications and
 * additions must stay off, and so must -use_fast_math: results are the same bits everywhere then.
 */

#include "storage_types.h"
#ifndef TRINITY_CUDA_SHIM
#include <cuda_runtime.h>
#endif
#include <cmath>
#include <cstring>

__device__ static inline int32_t max_i32(int32_t a, int32_t b) {
  return a > b ? a : b;
}

__device__ static inline int32_t min_i32(int32_t a, int32_t b) {
  return a < b ? a : b;
}

__device__ static inline int8_t wrap_i32_t5(int32_t a) {
  int32_t r = a % 243;
  return (int8_t)(r > 121 ? r - 243 : r < (-121) ? r + 243 : r);
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

__device__ static inline uint16_t to_f16(float a) {
  uint32_t u = raw_f32(a);
  uint32_t sign = (u >> 16) & 0x8000u;
  u &= 0x7fffffffu;
  if (u > 0x7f800000u) return 0x7e00u;
  if (u >= 0x477ff000u) return (uint16_t)(sign | 0x7c00u);
  if (u < 0x38800000u) return (uint16_t)(sign | (raw_f32(from_bits_f32(u) + 0.5f) - 0x3f000000u));
  return (uint16_t)(sign | ((u + 0xfffu - 0x38000000u + ((u >> 13) & 1u)) >> 13));
}

__device__ static inline uint16_t to_bf16(float a) {
  uint32_t u = raw_f32(a);
  if (a != a) return 0x7fc0u;
  return (uint16_t)((u + 0x7fffu + ((u >> 16) & 1u)) >> 16);
}

__device__ static inline float from_f16(uint16_t h) {
  uint32_t sign = (uint32_t)(h & 0x8000u) << 16;
  uint32_t m = raw_f32(from_bits_f32((uint32_t)(h & 0x7fffu) << 13) * from_bits_f32(0x77800000u));
  if ((h & 0x7c00u) == 0x7c00u) m = 0x7f800000u | ((uint32_t)(h & 0x3ffu) << 13);
  return from_bits_f32(m | sign);
}

__device__ static inline float from_bf16(uint16_t h) {
  return from_bits_f32((uint32_t)h << 16);
}

__device__ static inline bool add_overflows_i8(int8_t a, int8_t b) {
  int64_t r = (int64_t)a + (int64_t)b;
  return r < (-128ll) || r > 127ll;
}

__device__ static inline int8_t add_i8(int8_t a, int8_t b) {
  return (int8_t)((uint32_t)a + (uint32_t)b);
}

__device__ static inline int8_t sat_add_i8(int8_t a, int8_t b) {
  return add_overflows_i8(a, b) ? (b > 0 ? 127 : (-128)) : add_i8(a, b);
}

__device__ static inline bool sub_overflows_i8(int8_t a, int8_t b) {
  int64_t r = (int64_t)a - (int64_t)b;
  return r < (-128ll) || r > 127ll;
}

__device__ static inline int8_t sub_i8(int8_t a, int8_t b) {
  return (int8_t)((uint32_t)a - (uint32_t)b);
}

__device__ static inline int8_t sat_sub_i8(int8_t a, int8_t b) {
  return sub_overflows_i8(a, b) ? (b < 0 ? 127 : (-128)) : sub_i8(a, b);
}

__device__ static inline int8_t neg_i8(int8_t a) {
  return (int8_t)(0u - (uint32_t)a);
}

__device__ static inline int8_t abs_i8(int8_t a) {
  return a < 0 ? neg_i8(a) : a;
}

__device__ static inline int8_t max_i8(int8_t a, int8_t b) {
  return a > b ? a : b;
}

__device__ static inline uint16_t shl_u16(uint16_t a, int32_t n) {
  return n >= 16 ? 0 : (uint16_t)((uint32_t)a << n);
}

__device__ static inline int32_t sub_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a - (uint32_t)b);
}

__device__ static inline uint16_t shr_u16(uint16_t a, int32_t n) {
  return n >= 16 ? 0 : (uint16_t)(a >> n);
}

__device__ static inline int32_t popcnt_u32(uint32_t a) {
  return __popc(a);
}

__device__ static inline int32_t popcnt_u16(uint16_t a) {
  return popcnt_u32((uint32_t)(uint16_t)a);
}

__device__ static inline int32_t add_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a + (uint32_t)b);
}

__device__ static inline double trunc_f64(double a) {
  return trunc(a);
}

// narrow, storage_types.tri:5: 45 threads.
extern "C" __global__ void narrow_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ a) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 45u) return;
  // storage_types.tri:5
  *(int8_t *)(a + thread_) = (int8_t)(*(const int32_t *)(x + (thread_ << 2)));
}

// narrow, storage_types.tri:6: 45 threads.
extern "C" __global__ void narrow_1(const uint8_t *__restrict__ x, uint8_t *__restrict__ b) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 45u) return;
  // storage_types.tri:6
  *(uint8_t *)(b + thread_) = min_i32(max_i32((*(const int32_t *)(x + (thread_ << 2))), 0), 255);
}

// narrow, storage_types.tri:7: 45 threads.
extern "C" __global__ void narrow_2(const uint8_t *__restrict__ x, uint8_t *__restrict__ c) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 45u) return;
  // storage_types.tri:7
  *(int16_t *)(c + (thread_ << 1)) = min_i32(max_i32((*(const int32_t *)(x + (thread_ << 2))), -32768), 32767);
}

// narrow, storage_types.tri:8: 45 threads.
extern "C" __global__ void narrow_3(const uint8_t *__restrict__ x, uint8_t *__restrict__ d) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 45u) return;
  // storage_types.tri:8
  *(uint16_t *)(d + (thread_ << 1)) = (uint16_t)(*(const int32_t *)(x + (thread_ << 2)));
}

// narrow, storage_types.tri:9: 45 threads.
extern "C" __global__ void narrow_4(const uint8_t *__restrict__ x, uint8_t *__restrict__ e) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 45u) return;
  // storage_types.tri:9
  *(int8_t *)(e + thread_) = wrap_i32_t5((*(const int32_t *)(x + (thread_ << 2))));
}

// halves, storage_types.tri:13: 45 threads.
extern "C" __global__ void halves_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ h) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 45u) return;
  // storage_types.tri:13
  *(uint16_t *)(h + (thread_ << 1)) = to_f16((*(const float *)(x + (thread_ << 2))));
}

// halves, storage_types.tri:14: 45 threads.
extern "C" __global__ void halves_1(const uint8_t *__restrict__ x, uint8_t *__restrict__ b) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 45u) return;
  // storage_types.tri:14
  *(uint16_t *)(b + (thread_ << 1)) = to_bf16((*(const float *)(x + (thread_ << 2))));
}

// halves, storage_types.tri:15: 45 threads.
extern "C" __global__ void halves_2(const uint8_t *__restrict__ x, uint8_t *__restrict__ sum) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 45u) return;
  // storage_types.tri:15
  const uint32_t u = thread_ << 2;
  *(float *)(sum + u) = (*(const float *)(x + u)) + 0.5f;
}

// from_halves, storage_types.tri:18: 45 threads.
extern "C" __global__ void from_halves_0(const uint8_t *__restrict__ h, const uint8_t *__restrict__ b, uint8_t *__restrict__ y) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 45u) return;
  // storage_types.tri:18
  const uint32_t u = thread_ << 1;
  *(float *)(y + (thread_ << 2)) = from_f16((*(const uint16_t *)(h + u))) + from_bf16((*(const uint16_t *)(b + u)));
}

// saturating, storage_types.tri:21: 45 threads.
extern "C" __global__ void saturating_0(const uint8_t *__restrict__ x, const uint8_t *__restrict__ y, uint8_t *__restrict__ s) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 45u) return;
  // storage_types.tri:21
  *(int8_t *)(s + thread_) = sat_add_i8((*(const int8_t *)(x + thread_)), (*(const int8_t *)(y + thread_)));
}

// saturating, storage_types.tri:22: 45 threads.
extern "C" __global__ void saturating_1(const uint8_t *__restrict__ x, const uint8_t *__restrict__ y, uint8_t *__restrict__ d) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 45u) return;
  // storage_types.tri:22
  *(int8_t *)(d + thread_) = sat_sub_i8((*(const int8_t *)(x + thread_)), (*(const int8_t *)(y + thread_)));
}

// saturating, storage_types.tri:23: 45 threads.
extern "C" __global__ void saturating_2(const uint8_t *__restrict__ x, const uint8_t *__restrict__ y, uint8_t *__restrict__ m) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 45u) return;
  // storage_types.tri:23
  *(int8_t *)(m + thread_) = max_i8(abs_i8((*(const int8_t *)(x + thread_))), (*(const int8_t *)(y + thread_)));
}

// bits, storage_types.tri:27: 45 threads.
extern "C" __global__ void bits_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ y, int32_t k, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 45u) return;
  const unsigned long long trap_base = (unsigned long long)thread_ << 20;
  // storage_types.tri:27
  const uint32_t u = thread_ << 1;
  const uint16_t u2 = (*(const uint16_t *)(x + u));
  if (k < 0) {
    atomicMin(trap_word, trap_base | (unsigned long long)40u);
    return; // shift
  }
  const int32_t n = sub_i32(16, k);
  if (n < 0) {
    atomicMin(trap_word, trap_base | (unsigned long long)72u);
    return; // shift
  }
  *(uint16_t *)(y + u) = (shl_u16(u2, k) | shr_u16(u2, n)) ^ 21845;
}

// bits, storage_types.tri:28: 1 threads.
extern "C" __global__ void bits_1(const uint8_t *__restrict__ x, uint8_t *__restrict__ values, int32_t k, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 1u) return;
  if (*trap_word < 1ull << 52) return; // a launch before trapped
  (void)thread_;
  (void)k;
  // storage_types.tri:28
  int32_t n = 0;
  for (int32_t i = 0; i < 45; i++) {
    n = add_i32(n, popcnt_u16((*(const uint16_t *)(x + ((uint32_t)i << 1)))));
  }
  *(int32_t *)(values) = n;
}

// bits, storage_types.tri:29: 45 threads.
extern "C" __global__ void bits_2(const uint8_t *__restrict__ x, uint8_t *__restrict__ parity, int32_t k, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 45u) return;
  if (*trap_word < 2ull << 52) return; // a launch before trapped
  (void)k;
  // storage_types.tri:29
  *(uint8_t *)(parity + thread_) = popcnt_u16((*(const uint16_t *)(x + (thread_ << 1)))) % 2 == 1;
}

// doubles, storage_types.tri:33: 45 threads.
extern "C" __global__ void doubles_0(const uint8_t *__restrict__ x, uint8_t *__restrict__ y) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 45u) return;
  // storage_types.tri:33
  *(double *)(y + (thread_ << 3)) = (double)(*(const int32_t *)(x + (thread_ << 2))) / 3.0;
}

// doubles, storage_types.tri:34: 45 threads.
extern "C" __global__ void doubles_1(const uint8_t *__restrict__ x, uint8_t *__restrict__ r) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 45u) return;
  // storage_types.tri:34
  const uint32_t u = thread_ << 2;
  *(float *)(r + u) = (float)(*(const int32_t *)(x + u)) * 0.10000000149011612f;
}

// doubles, storage_types.tri:35: 45 threads.
extern "C" __global__ void doubles_2(const uint8_t *__restrict__ x, uint8_t *__restrict__ t, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 45u) return;
  const unsigned long long trap_base = 2ull << 52 | (unsigned long long)thread_ << 20;
  // storage_types.tri:35
  const uint32_t u = thread_ << 2;
  const double t2 = trunc_f64((double)(*(const int32_t *)(x + u)) / 3.0);
  if (!(t2 >= (-2147483648.0) && t2 <= 2147483647.0)) {
    atomicMin(trap_word, trap_base | (unsigned long long)102u);
    return; // range
  }
  *(int32_t *)(t + u) = (int32_t)t2;
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

extern "C" int narrow(const int32_t *x, int8_t *a, uint8_t *b, int16_t *c, uint16_t *d, int8_t *e, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(narrow_0, 45u, false, s, (const uint8_t *)x, (uint8_t *)a);
  if (error == cudaSuccess) error = launch(narrow_1, 45u, false, s, (const uint8_t *)x, (uint8_t *)b);
  if (error == cudaSuccess) error = launch(narrow_2, 45u, false, s, (const uint8_t *)x, (uint8_t *)c);
  if (error == cudaSuccess) error = launch(narrow_3, 45u, false, s, (const uint8_t *)x, (uint8_t *)d);
  if (error == cudaSuccess) error = launch(narrow_4, 45u, false, s, (const uint8_t *)x, (uint8_t *)e);
  return (int)error;
}

extern "C" int narrow_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int halves(const float *x, uint16_t *h, uint16_t *b, float *sum, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(halves_0, 45u, false, s, (const uint8_t *)x, (uint8_t *)h);
  if (error == cudaSuccess) error = launch(halves_1, 45u, false, s, (const uint8_t *)x, (uint8_t *)b);
  if (error == cudaSuccess) error = launch(halves_2, 45u, false, s, (const uint8_t *)x, (uint8_t *)sum);
  return (int)error;
}

extern "C" int halves_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int from_halves(const uint16_t *h, const uint16_t *b, float *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(from_halves_0, 45u, false, s, (const uint8_t *)h, (const uint8_t *)b, (uint8_t *)y);
  return (int)error;
}

extern "C" int from_halves_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int saturating(const int8_t *x, const int8_t *y, int8_t *s2, int8_t *d, int8_t *m, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(saturating_0, 45u, false, s, (const uint8_t *)x, (const uint8_t *)y, (uint8_t *)s2);
  if (error == cudaSuccess) error = launch(saturating_1, 45u, false, s, (const uint8_t *)x, (const uint8_t *)y, (uint8_t *)d);
  if (error == cudaSuccess) error = launch(saturating_2, 45u, false, s, (const uint8_t *)x, (const uint8_t *)y, (uint8_t *)m);
  return (int)error;
}

extern "C" int saturating_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int bits(const uint16_t *x, uint16_t *y, uint8_t *parity, int32_t k, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(bits_0, 45u, false, s, (const uint8_t *)x, (uint8_t *)y, k, (unsigned long long *)state);
  if (error == cudaSuccess) error = launch(bits_1, 1u, false, s, (const uint8_t *)x, (uint8_t *)state + 8, k, (unsigned long long *)state);
  if (error == cudaSuccess) error = launch(bits_2, 45u, false, s, (const uint8_t *)x, (uint8_t *)parity, k, (unsigned long long *)state);
  return (int)error;
}

extern "C" int bits_end(const void *state, uint32_t *status, int32_t *result0, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaMemcpyAsync(result0, (const uint8_t *)state + 8, sizeof *result0, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int doubles(const int32_t *x, double *y, float *r, int32_t *t, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(doubles_0, 45u, false, s, (const uint8_t *)x, (uint8_t *)y);
  if (error == cudaSuccess) error = launch(doubles_1, 45u, false, s, (const uint8_t *)x, (uint8_t *)r);
  if (error == cudaSuccess) error = launch(doubles_2, 45u, false, s, (const uint8_t *)x, (uint8_t *)t, (unsigned long long *)state);
  return (int)error;
}

extern "C" int doubles_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" const char *storage_types_trap(uint32_t status) {
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

extern "C" const char *storage_types_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "storage_types.tri:27:11",
    "storage_types.tri:27:23",
    "storage_types.tri:35:10",
  };
  status >>= 5;
  return status <= 3u ? places[status] : "";
}
