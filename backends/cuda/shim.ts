import { LANES_SHIM } from '../gpu/shim/lanes.ts';

/**
 * A header by which a C++ compiler takes the emitted CUDA file: the built-ins that it uses, on the processor. Threads that do not work together
 * run one after the other; blocks whose x dimension is 32 are groups of lanes, which do. Pointers of the device are the host's.
 */
export const CUDA_SHIM = `// Stands in for the parts of CUDA that kernels of trinityc use, on the processor.
#pragma once
#define TRINITY_CUDA_SHIM 1
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <utility>

#define __global__
#define __device__
#define __host__
#define __forceinline__ inline
#define __launch_bounds__(...)

${LANES_SHIM}
struct dim3 {
  unsigned x, y, z;
  dim3(unsigned a = 1, unsigned b = 1, unsigned c = 1) : x(a), y(b), z(c) {}
};
static thread_local dim3 threadIdx(0, 0, 0), blockIdx(0, 0, 0), blockDim, gridDim;

typedef int cudaError_t;
typedef void *cudaStream_t;
enum { cudaSuccess = 0, cudaErrorMemoryAllocation = 2, cudaErrorLaunchFailure = 719 };
enum cudaMemcpyKind { cudaMemcpyHostToDevice = 1, cudaMemcpyDeviceToHost = 2 };

inline cudaError_t cudaMemsetAsync(void *p, int byte, size_t n, cudaStream_t) { memset(p, byte, n); return cudaSuccess; }
inline cudaError_t cudaMemcpyAsync(void *to, const void *from, size_t n, cudaMemcpyKind, cudaStream_t) {
  memcpy(to, from, n);
  return cudaSuccess;
}
inline cudaError_t cudaStreamSynchronize(cudaStream_t) { return cudaSuccess; }

namespace shim {

template <class... P, size_t... I>
void call(void (*f)(P...), void **args, std::index_sequence<I...>) {
  f(*static_cast<P *>(args[I])...);
}

template <class... P>
struct Call {
  void (*f)(P...);
  void **args;
  static void run(void *self) {
    Call &c = *static_cast<Call *>(self);
    call(c.f, c.args, std::index_sequence_for<P...>());
  }
};

inline void enter(int lane) { threadIdx.x = lane; }

}  // namespace shim

template <class... P>
cudaError_t cudaLaunchKernel(void (*f)(P...), dim3 grid, dim3 block, void **args, size_t, cudaStream_t) {
  shim::Call<P...> c{f, args};
  gridDim = grid;
  blockDim = block;
  const bool groups = block.x == lanes::COUNT;
  for (unsigned b = 0; b < grid.x; b++) {
    blockIdx.x = b;
    for (unsigned y = 0; y < block.y; y++) {
      threadIdx.y = y;
      if (groups) {
        if (!lanes::run(shim::Call<P...>::run, &c, shim::enter)) return cudaErrorLaunchFailure;
      } else {
        for (unsigned x = 0; x < block.x; x++) {
          threadIdx.x = x;
          shim::Call<P...>::run(&c);
        }
      }
    }
  }
  return cudaSuccess;
}

template <class T>
inline T __shfl_xor_sync(unsigned, T value, int mask) {
  return lanes::exchange_as(value, static_cast<int>(threadIdx.x) ^ mask);
}

inline unsigned atomicXor(unsigned *p, unsigned v) { const unsigned old = *p; *p ^= v; return old; }
inline unsigned atomicAdd(unsigned *p, unsigned v) { const unsigned old = *p; *p += v; return old; }
inline unsigned long long atomicMin(unsigned long long *p, unsigned long long v) {
  const unsigned long long old = *p;
  if (v < old) *p = v;
  return old;
}

inline int __dp4a(int x, int y, int sum) {
  unsigned total = static_cast<unsigned>(sum);
  for (int i = 0; i < 32; i += 8) {
    const int8_t a = static_cast<int8_t>(static_cast<unsigned>(x) >> i), b = static_cast<int8_t>(static_cast<unsigned>(y) >> i);
    total += static_cast<unsigned>(a * b);
  }
  return static_cast<int>(total);
}
inline int __popc(unsigned v) { return __builtin_popcount(v); }
inline int __popcll(unsigned long long v) { return __builtin_popcountll(v); }
inline int __clz(int v) { return v == 0 ? 32 : __builtin_clz(static_cast<unsigned>(v)); }
inline int __clzll(long long v) { return v == 0 ? 64 : __builtin_clzll(static_cast<unsigned long long>(v)); }
inline int __ffs(int v) { return __builtin_ffs(v); }
inline int __ffsll(long long v) { return __builtin_ffsll(v); }
inline unsigned long long __umul64hi(unsigned long long a, unsigned long long b) {
  return static_cast<unsigned long long>((static_cast<unsigned __int128>(a) * b) >> 64);
}
`;
