/*
 * matvec, matvec_pack2, matvec_tiled, matvec_pack5, matvec_i8, matmul, matvec_wide: kernels in CUDA, made by trinityc.
 * Build: nvcc -O3 -fmad=false -prec-div=true -prec-sqrt=true -ftz=false -c ternary_linear.cu. Contraction of multiplications and
 * additions must stay off, and so must -use_fast_math: results are the same bits everywhere then.
 */

#include "ternary_linear.h"
#ifndef TRINITY_CUDA_SHIM
#include <cuda_runtime.h>
#endif
#include <cmath>
#include <cstring>

__device__ static inline int32_t sub_i32(int32_t a, int32_t b) {
  return (int32_t)((uint32_t)a - (uint32_t)b);
}

__device__ static inline int8_t wrap_i32_t1(int32_t a) {
  int32_t r = a % 3;
  return (int8_t)(r > 1 ? r - 3 : r < (-1) ? r + 3 : r);
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

// matvec, ternary_linear.tri:4: 9 threads.
extern "C" __global__ void matvec_0(const uint8_t *__restrict__ w, const uint8_t *__restrict__ x, uint8_t *__restrict__ y) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 9u) return;
  // ternary_linear.tri:4
  const uint32_t u = thread_ * 64u;
  int32_t n = 0;
  int32_t n2 = 0;
  for (uint32_t i = 0u; i < 4u; i = i + 1u) {
    const uint32_t u2 = i >> 2;
    const uint32_t u3 = i & 3u;
    const uint32_t u4 = (u2 << 7) + (u3 << 5);
    const int32_t n3 = (*(const int32_t *)(x + u4));
    const int32_t n4 = (*(const int32_t *)(x + (u4 + 4u)));
    const int32_t n5 = (*(const int32_t *)(x + (u4 + 8u)));
    const int32_t n6 = (*(const int32_t *)(x + (u4 + 12u)));
    const int32_t n7 = (*(const int32_t *)(x + (u4 + 16u)));
    const int32_t n8 = (*(const int32_t *)(x + (u4 + 20u)));
    const int32_t n9 = (*(const int32_t *)(x + (u4 + 24u)));
    const int32_t n10 = (*(const int32_t *)(x + (u4 + 28u)));
    const uint32_t u5 = u + ((u2 << 5) + (u3 << 2));
    const uint32_t u6 = (*(const uint32_t *)(w + u5));
    const uint32_t u7 = (*(const uint32_t *)(w + (u5 + 16u)));
    const int32_t n11 = (int32_t)((((u6 & 15u) * 2113665u) & 16843009u) + 16843009u - ((((u7 & 15u) * 2113665u) & 16843009u) << 1));
    const uint32_t u8 = ((((u6 >> 4) & 15u) * 2113665u) & 16843009u) + 16843009u - (((((u7 >> 4) & 15u) * 2113665u) & 16843009u) << 1);
    const uint32_t u9 = ((((u6 >> 8) & 15u) * 2113665u) & 16843009u) + 16843009u - (((((u7 >> 8) & 15u) * 2113665u) & 16843009u) << 1);
    const uint32_t u10 = ((((u6 >> 12) & 15u) * 2113665u) & 16843009u) + 16843009u - (((((u7 >> 12) & 15u) * 2113665u) & 16843009u) << 1);
    const uint32_t u11 = ((((u6 >> 16) & 15u) * 2113665u) & 16843009u) + 16843009u - (((((u7 >> 16) & 15u) * 2113665u) & 16843009u) << 1);
    const uint32_t u12 = ((((u6 >> 20) & 15u) * 2113665u) & 16843009u) + 16843009u - (((((u7 >> 20) & 15u) * 2113665u) & 16843009u) << 1);
    const uint32_t u13 = ((((u6 >> 24) & 15u) * 2113665u) & 16843009u) + 16843009u - (((((u7 >> 24) & 15u) * 2113665u) & 16843009u) << 1);
    const uint32_t u14 = ((((u6 >> 28) & 15u) * 2113665u) & 16843009u) + 16843009u - (((((u7 >> 28) & 15u) * 2113665u) & 16843009u) << 1);
    const int32_t n12 = __dp4a((int32_t)u11, n7, __dp4a((int32_t)u10, n6, __dp4a((int32_t)u9, n5, __dp4a((int32_t)u8, n4, __dp4a(n11, n3, n)))));
    const int32_t n13 = __dp4a(16843009, n7, __dp4a(16843009, n6, __dp4a(16843009, n5, __dp4a(16843009, n4, __dp4a(16843009, n3, n2)))));
    n = __dp4a((int32_t)u14, n10, __dp4a((int32_t)u13, n9, __dp4a((int32_t)u12, n8, n12)));
    n2 = __dp4a(16843009, n10, __dp4a(16843009, n9, __dp4a(16843009, n8, n13)));
  }
  int32_t n14 = sub_i32(n, n2);
  for (uint32_t i2 = 0u; i2 < 72u; i2 = i2 + 1u) {
    const uint32_t u15 = i2 + 128u;
    const uint32_t u16 = u + ((u15 >> 7) << 5) + ((u15 >> 3) & 15u);
    const int32_t n15 = (int32_t)(u15 & 7u);
    const int32_t n16 = (((*(const uint8_t *)(w + u16)) >> n15) & 1) - ((((*(const uint8_t *)(w + (u16 + 16u))) >> n15) & 1) << 1);
    n14 = add_i32(n14, wrap_i32_t1(n16) * (*(const int8_t *)(x + u15)));
  }
  *(int32_t *)(y + (thread_ << 2)) = n14;
}

// matvec_pack2, ternary_linear.tri:7: 9 threads.
extern "C" __global__ void matvec_pack2_0(const uint8_t *__restrict__ w, const uint8_t *__restrict__ x, uint8_t *__restrict__ y) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 9u) return;
  // ternary_linear.tri:7
  const uint32_t u = thread_ * 64u;
  int32_t n = 0;
  int32_t n2 = 0;
  for (uint32_t i = 0u; i < 12u; i = i + 1u) {
    const uint32_t u2 = i >> 2;
    const uint32_t u3 = (i & 3u) << 2;
    const uint32_t u4 = (u2 << 6) + u3;
    const int32_t n3 = (*(const int32_t *)(x + u4));
    const int32_t n4 = (*(const int32_t *)(x + (u4 + 16u)));
    const int32_t n5 = (*(const int32_t *)(x + (u4 + 32u)));
    const int32_t n6 = (*(const int32_t *)(x + (u4 + 48u)));
    const uint32_t u5 = (*(const uint32_t *)(w + (u + ((u2 << 4) + u3))));
    const int32_t n7 = __dp4a((int32_t)((u5 >> 4) & 50529027u), n5, __dp4a((int32_t)((u5 >> 2) & 50529027u), n4, __dp4a((int32_t)(u5 & 50529027u), n3, n)));
    n = __dp4a((int32_t)((u5 >> 6) & 50529027u), n6, n7);
    n2 = __dp4a(16843009, n6, __dp4a(16843009, n5, __dp4a(16843009, n4, __dp4a(16843009, n3, n2))));
  }
  int32_t n8 = sub_i32(n, n2);
  for (uint32_t i2 = 0u; i2 < 8u; i2 = i2 + 1u) {
    const uint32_t u6 = i2 + 192u;
    const int32_t n9 = (((*(const uint8_t *)(w + (u + ((u6 >> 6) << 4) + (u6 & 15u)))) >> (int32_t)((u6 >> 3) & 6u)) & 3) + -1;
    n8 = add_i32(n8, wrap_i32_t1(n9) * (*(const int8_t *)(x + u6)));
  }
  *(int32_t *)(y + (thread_ << 2)) = n8;
}

// matvec_tiled, ternary_linear.tri:11: 9 threads.
extern "C" __global__ void matvec_tiled_0(const uint8_t *__restrict__ w, const uint8_t *__restrict__ x, uint8_t *__restrict__ y) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 9u) return;
  // ternary_linear.tri:11
  const uint32_t u = thread_ & 3u;
  const uint32_t u2 = (thread_ - u) * 64u + (u << 4);
  int32_t n = 0;
  int32_t n2 = 0;
  for (uint32_t i = 0u; i < 12u; i = i + 1u) {
    const uint32_t u3 = ((i >> 2) << 6) + ((i & 3u) << 2);
    const int32_t n3 = (*(const int32_t *)(x + u3));
    const int32_t n4 = (*(const int32_t *)(x + (u3 + 16u)));
    const int32_t n5 = (*(const int32_t *)(x + (u3 + 32u)));
    const int32_t n6 = (*(const int32_t *)(x + (u3 + 48u)));
    const uint32_t u4 = (*(const uint32_t *)(w + (u2 + u3)));
    const int32_t n7 = __dp4a((int32_t)((u4 >> 4) & 50529027u), n5, __dp4a((int32_t)((u4 >> 2) & 50529027u), n4, __dp4a((int32_t)(u4 & 50529027u), n3, n)));
    n = __dp4a((int32_t)((u4 >> 6) & 50529027u), n6, n7);
    n2 = __dp4a(16843009, n6, __dp4a(16843009, n5, __dp4a(16843009, n4, __dp4a(16843009, n3, n2))));
  }
  const uint32_t u5 = thread_ >> 2;
  const uint32_t u6 = thread_ - (u5 << 2);
  const uint32_t u7 = (u5 * 64u) << 2;
  int32_t n8 = sub_i32(n, n2);
  for (uint32_t i2 = 0u; i2 < 8u; i2 = i2 + 1u) {
    const uint32_t u8 = i2 + 192u;
    const int32_t n9 = (*(const uint8_t *)(w + (u7 + ((((u8 >> 6) << 2) + u6) << 4) + (u8 & 15u)))) >> (int32_t)((u8 >> 3) & 6u);
    n8 = add_i32(n8, wrap_i32_t1((n9 & 3) + -1) * (*(const int8_t *)(x + u8)));
  }
  *(int32_t *)(y + (thread_ << 2)) = n8;
}

// matvec_pack5, ternary_linear.tri:15: 9 threads.
extern "C" __global__ void matvec_pack5_0(const uint8_t *__restrict__ w, const uint8_t *__restrict__ x, uint8_t *__restrict__ y, unsigned long long *trap_word) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 9u) return;
  const unsigned long long trap_base = (unsigned long long)thread_ << 20;
  // ternary_linear.tri:15
  const uint32_t u = thread_ * 48u;
  int32_t n = 0;
  int32_t n2 = 0;
  for (uint32_t i = 0u; i < 8u; i = i + 1u) {
    const uint32_t u2 = i >> 2;
    const uint32_t u3 = (i & 3u) << 2;
    const uint32_t u4 = u2 * 80u + u3;
    const int32_t n3 = (*(const int32_t *)(x + u4));
    const int32_t n4 = (*(const int32_t *)(x + (u4 + 16u)));
    const int32_t n5 = (*(const int32_t *)(x + (u4 + 32u)));
    const int32_t n6 = (*(const int32_t *)(x + (u4 + 48u)));
    const int32_t n7 = (*(const int32_t *)(x + (u4 + 64u)));
    const uint32_t u5 = (*(const uint32_t *)(w + (u + ((u2 << 4) + u3))));
    const uint32_t u6 = u5 & 16711935u;
    const uint32_t u7 = (u5 >> 8) & 16711935u;
    const uint32_t u8 = (((u6 * 171u) >> 9) & 8323199u) + ((((u7 * 171u) >> 9) & 8323199u) << 8);
    const uint32_t u9 = (((u6 * 57u) >> 9) & 8323199u) + ((((u7 * 57u) >> 9) & 8323199u) << 8);
    const uint32_t u10 = (((u6 * 19u) >> 9) & 8323199u) + ((((u7 * 19u) >> 9) & 8323199u) << 8);
    const uint32_t u11 = (((u6 * 203u) >> 14) & 196611u) + ((((u7 * 203u) >> 14) & 196611u) << 8);
    const int32_t n8 = __dp4a((int32_t)(u9 - u10 * 3u), n5, __dp4a((int32_t)(u8 - u9 * 3u), n4, __dp4a((int32_t)(u5 - u8 * 3u), n3, n)));
    const int32_t n9 = __dp4a(16843009, n7, __dp4a(16843009, n6, __dp4a(16843009, n5, __dp4a(16843009, n4, __dp4a(16843009, n3, n2)))));
    n = __dp4a((int32_t)u11, n7, __dp4a((int32_t)(u10 - u11 * 3u), n6, n8));
    n2 = n9;
  }
  int32_t n10 = sub_i32(n, n2);
  for (uint32_t i2 = 0u; i2 < 40u; i2 = i2 + 1u) {
    const uint32_t u12 = i2 + 160u;
    const uint32_t u13 = u12 / 80u;
    const uint32_t u14 = u12 - u13 * 80u;
    const int32_t n11 = (int32_t)((348345926401ll >> ((int32_t)(u14 >> 4) << 3)) & 255ll);
    if (n11 == 0) {
      atomicMin(trap_word, trap_base | (unsigned long long)37u);
      return; // zero_divisor
    }
    const int32_t n12 = wrap_i32_t1((*(const uint8_t *)(w + (u + (u13 << 4) + (u14 & 15u)))) / n11 % 3 + -1) * (*(const int8_t *)(x + u12));
    n10 = add_i32(n10, n12);
  }
  *(int32_t *)(y + (thread_ << 2)) = n10;
}

// matvec_i8, ternary_linear.tri:19: 9 groups of 32 lanes.
extern "C" __global__ void matvec_i8_0(const uint8_t *__restrict__ w, const uint8_t *__restrict__ x, uint8_t *__restrict__ y) {
  const uint32_t thread_ = blockIdx.x * 8u + threadIdx.y;
  const uint32_t lane = threadIdx.x;
  if (thread_ >= 9u) return;
  // ternary_linear.tri:19
  const uint32_t u = thread_ * 200u;
  int32_t n = 0;
  for (uint32_t i = 0u; i < 32u; i = i + 32u) {
    const uint32_t u2 = (i + lane) << 2;
    n = __dp4a((int32_t)(*(const uint32_t *)(w + (u + u2))), (*(const int32_t *)(x + u2)), n);
  }
  int32_t n2;
  if (lane < 18u) {
    const uint32_t u3 = (lane + 32u) << 2;
    n2 = __dp4a((int32_t)(*(const uint32_t *)(w + (u + u3))), (*(const int32_t *)(x + u3)), n);
  } else {
    n2 = n;
  }
  const int32_t n3 = group_add_i32(n2);
  if (lane == 0u) {
    *(int32_t *)(y + (thread_ << 2)) = n3;
  }
}

// matmul, ternary_linear.tri:23: 27 threads.
extern "C" __global__ void matmul_0(const uint8_t *__restrict__ w, const uint8_t *__restrict__ x, uint8_t *__restrict__ y) {
  const uint32_t thread_ = blockIdx.x * 256u + threadIdx.x;
  if (thread_ >= 27u) return;
  // ternary_linear.tri:23
  const uint32_t u = thread_ / 9u;
  const uint32_t u2 = u * 9u;
  const uint32_t u3 = thread_ - u2;
  const uint32_t u4 = u3 & 3u;
  const uint32_t u5 = (u3 - u4) * 64u + (u4 << 4);
  const uint32_t u6 = u * 200u;
  int32_t n = 0;
  int32_t n2 = 0;
  for (uint32_t i = 0u; i < 12u; i = i + 1u) {
    const uint32_t u7 = ((i >> 2) << 6) + ((i & 3u) << 2);
    const uint32_t u8 = u6 + u7;
    const int32_t n3 = (*(const int32_t *)(x + u8));
    const int32_t n4 = (*(const int32_t *)(x + (u8 + 16u)));
    const int32_t n5 = (*(const int32_t *)(x + (u8 + 32u)));
    const int32_t n6 = (*(const int32_t *)(x + (u8 + 48u)));
    const uint32_t u9 = (*(const uint32_t *)(w + (u5 + u7)));
    const int32_t n7 = __dp4a((int32_t)((u9 >> 4) & 50529027u), n5, __dp4a((int32_t)((u9 >> 2) & 50529027u), n4, __dp4a((int32_t)(u9 & 50529027u), n3, n)));
    n = __dp4a((int32_t)((u9 >> 6) & 50529027u), n6, n7);
    n2 = __dp4a(16843009, n6, __dp4a(16843009, n5, __dp4a(16843009, n4, __dp4a(16843009, n3, n2))));
  }
  const uint32_t u10 = u3 >> 2;
  const uint32_t u11 = u3 - (u10 << 2);
  const uint32_t u12 = (u10 * 64u) << 2;
  int32_t n8 = sub_i32(n, n2);
  for (uint32_t i2 = 0u; i2 < 8u; i2 = i2 + 1u) {
    const uint32_t u13 = i2 + 192u;
    const int32_t n9 = (*(const uint8_t *)(w + (u12 + ((((u13 >> 6) << 2) + u11) << 4) + (u13 & 15u)))) >> (int32_t)((u13 >> 3) & 6u);
    n8 = add_i32(n8, wrap_i32_t1((n9 & 3) + -1) * (*(const int8_t *)(x + (u6 + u13))));
  }
  *(int32_t *)(y + ((u2 + u3) << 2)) = n8;
}

// matvec_wide, ternary_linear.tri:28: 9 groups of 32 lanes.
extern "C" __global__ void matvec_wide_0(const uint8_t *__restrict__ w, const uint8_t *__restrict__ u, uint8_t *__restrict__ y) {
  const uint32_t thread_ = blockIdx.x * 8u + threadIdx.y;
  const uint32_t lane = threadIdx.x;
  if (thread_ >= 9u) return;
  // ternary_linear.tri:28
  const uint32_t u2 = thread_ * 64u;
  int32_t n = 0;
  for (uint32_t i = 0u; i < 192u; i = i + 32u) {
    const uint32_t u3 = i + lane;
    const int32_t n2 = (((*(const uint8_t *)(w + (u2 + ((u3 >> 6) << 4) + (u3 & 15u)))) >> (int32_t)((u3 >> 3) & 6u)) & 3) + -1;
    n = add_i32(n, wrap_i32_t1(n2) * (*(const uint8_t *)(u + u3)));
  }
  int32_t n3;
  if (lane < 8u) {
    const uint32_t u4 = lane + 192u;
    const int32_t n4 = (((*(const uint8_t *)(w + (u2 + ((u4 >> 6) << 4) + (u4 & 15u)))) >> (int32_t)((u4 >> 3) & 6u)) & 3) + -1;
    n3 = add_i32(n, wrap_i32_t1(n4) * (*(const uint8_t *)(u + u4)));
  } else {
    n3 = n;
  }
  const int32_t n5 = group_add_i32(n3);
  if (lane == 0u) {
    *(int32_t *)(y + (thread_ << 2)) = n5;
  }
}

// matvec_wide, ternary_linear.tri:29: 9 groups of 32 lanes.
extern "C" __global__ void matvec_wide_1(const uint8_t *__restrict__ w, const uint8_t *__restrict__ v, uint8_t *__restrict__ z) {
  const uint32_t thread_ = blockIdx.x * 8u + threadIdx.y;
  const uint32_t lane = threadIdx.x;
  if (thread_ >= 9u) return;
  // ternary_linear.tri:29
  const uint32_t u = thread_ * 64u;
  int32_t n = 0;
  for (uint32_t i = 0u; i < 192u; i = i + 32u) {
    const uint32_t u2 = i + lane;
    const int32_t n2 = (((*(const uint8_t *)(w + (u + ((u2 >> 6) << 4) + (u2 & 15u)))) >> (int32_t)((u2 >> 3) & 6u)) & 3) + -1;
    n = add_i32(n, wrap_i32_t1(n2) * (*(const int16_t *)(v + (u2 << 1))));
  }
  int32_t n3;
  if (lane < 8u) {
    const uint32_t u3 = lane + 192u;
    const int32_t n4 = (((*(const uint8_t *)(w + (u + ((u3 >> 6) << 4) + (u3 & 15u)))) >> (int32_t)((u3 >> 3) & 6u)) & 3) + -1;
    n3 = add_i32(n, wrap_i32_t1(n4) * (*(const int16_t *)(v + (u3 << 1))));
  } else {
    n3 = n;
  }
  const int32_t n5 = group_add_i32(n3);
  if (lane == 0u) {
    *(int32_t *)(z + (thread_ << 2)) = n5;
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

extern "C" int matvec(const uint8_t *w, const int8_t *x, int32_t *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(matvec_0, 9u, false, s, (const uint8_t *)w, (const uint8_t *)x, (uint8_t *)y);
  return (int)error;
}

extern "C" int matvec_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int matvec_pack2(const uint8_t *w, const int8_t *x, int32_t *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(matvec_pack2_0, 9u, false, s, (const uint8_t *)w, (const uint8_t *)x, (uint8_t *)y);
  return (int)error;
}

extern "C" int matvec_pack2_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int matvec_tiled(const uint8_t *w, const int8_t *x, int32_t *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(matvec_tiled_0, 9u, false, s, (const uint8_t *)w, (const uint8_t *)x, (uint8_t *)y);
  return (int)error;
}

extern "C" int matvec_tiled_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int matvec_pack5(const uint8_t *w, const int8_t *x, int32_t *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(matvec_pack5_0, 9u, false, s, (const uint8_t *)w, (const uint8_t *)x, (uint8_t *)y, (unsigned long long *)state);
  return (int)error;
}

extern "C" int matvec_pack5_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int matvec_i8_(const int8_t *w, const int8_t *x, int32_t *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(matvec_i8_0, 9u, true, s, (const uint8_t *)w, (const uint8_t *)x, (uint8_t *)y);
  return (int)error;
}

extern "C" int matvec_i8_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int matmul(const uint8_t *w, const int8_t *x, int32_t *y, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(matmul_0, 27u, false, s, (const uint8_t *)w, (const uint8_t *)x, (uint8_t *)y);
  return (int)error;
}

extern "C" int matmul_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" int matvec_wide(const uint8_t *w, const uint8_t *u, const int16_t *v, int32_t *y, int32_t *z, void *scratch, void *state, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  cudaError_t error = cudaMemsetAsync(state, 0xff, 8, s);
  (void)scratch;
  if (error == cudaSuccess) error = launch(matvec_wide_0, 9u, true, s, (const uint8_t *)w, (const uint8_t *)u, (uint8_t *)y);
  if (error == cudaSuccess) error = launch(matvec_wide_1, 9u, true, s, (const uint8_t *)w, (const uint8_t *)v, (uint8_t *)z);
  return (int)error;
}

extern "C" int matvec_wide_end(const void *state, uint32_t *status, void *stream) {
  cudaStream_t s = (cudaStream_t)stream;
  unsigned long long word = 0;
  cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);
  if (error == cudaSuccess) error = cudaStreamSynchronize(s);
  *status = word == ~0ull ? 0u : (uint32_t)(word & 1048575u);
  return (int)error;
}

extern "C" const char *ternary_linear_trap(uint32_t status) {
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

extern "C" const char *ternary_linear_place(uint32_t status) {
  static const char *const places[] = {
    "",
    "ternary_linear.tri:15:21",
  };
  status >>= 5;
  return status <= 1u ? places[status] : "";
}
