/** Memory of the device, for hosts that have no CUDA of their own: addresses are numbers. All give a cudaError_t, 0 for success. */
export const RUNTIME = `#include <cstdint>
#include <cuda_runtime.h>

extern "C" int device_allocate(uint64_t bytes, uint64_t *out) {
  void *p = nullptr;
  cudaError_t error = cudaMalloc(&p, bytes);
  if (error == cudaSuccess) error = cudaMemset(p, 0, bytes);
  *out = (uint64_t)p;
  return (int)error;
}
extern "C" int device_free(uint64_t at) { return (int)cudaFree((void *)at); }
extern "C" int device_write(uint64_t to, const void *from, uint64_t bytes) {
  return (int)cudaMemcpy((void *)to, from, bytes, cudaMemcpyHostToDevice);
}
extern "C" int device_read(void *to, uint64_t from, uint64_t bytes) {
  return (int)cudaMemcpy(to, (const void *)from, bytes, cudaMemcpyDeviceToHost);
}
extern "C" const char *device_error(int error) { return cudaGetErrorString((cudaError_t)error); }
`;
