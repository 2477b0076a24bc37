/* Calls matrix-vector kernels so many times: 0 the compiler's, 1 by hand. */
#include <stddef.h>
#include <stdint.h>

typedef const uint8_t *in;
uint32_t trit_matvec(in w, const int8_t *x, int32_t *y, int32_t m, int32_t k);
uint32_t trit_matmat(in w, const int8_t *x, int32_t *y, int32_t m, int32_t k, int32_t b);
void hand_matvec(in, const int8_t *, int32_t *, size_t, size_t);
uint64_t hand_read(in, size_t);
int32_t hand_multiply(int);

void run_matvec(int who, int times, in w, const int8_t *x, int32_t *y, int32_t m, int32_t k) {
  for (int t = 0; t < times; t++) {
    if (who == 0) trit_matvec(w, x, y, m, k);
    else hand_matvec(w, x, y, (size_t)m, (size_t)k / 64);
  }
}
void run_matmat(int times, in w, const int8_t *x, int32_t *y, int32_t m, int32_t k, int32_t b) {
  for (int t = 0; t < times; t++) trit_matmat(w, x, y, m, k, b);
}
uint64_t run_read(int times, in p, uint32_t bytes) {
  uint64_t r = 0;
  for (int t = 0; t < times; t++) r += hand_read(p, bytes);
  return r;
}
int32_t run_multiply(int times) { return hand_multiply(times); }

/* Reads memory with all threads of the pool. */
typedef uint32_t range(void *args, uint32_t from, uint32_t to);
void *trinity_pool(int wanted);
static uint32_t read_range(void *args, uint32_t from, uint32_t to) {
  volatile uint64_t kept = hand_read((in)args + (size_t)from * 4096, (size_t)(to - from) * 4096);
  (void)kept;
  return 0;
}
uint64_t read_shared(in p, uint32_t bytes) {
  uint32_t (*spread)(range *, void *, uint32_t, uint32_t, uint32_t, uint32_t) = trinity_pool(2);
  return spread ? spread(read_range, (void *)p, 0, bytes / 4096, 1, 1000) : hand_read(p, bytes);
}
