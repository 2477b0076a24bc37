/**
 * Threads that share the ranges of parts, in C11 with POSIX threads: `trinity_pool` makes them and gives the function that
 * `trinity_threads` of a kernel's library takes. `trinity_address` tells where memory lies, so that it can be aligned.
 */
export const POOL_SOURCE = `#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>

typedef uint32_t range_function(void *args, uint32_t from, uint32_t to);

/* Sharing costs microseconds: about as many instructions are done alone in that time. */
#define WORTH 40000.0
/* Rounds of looking for work before a thread sleeps. */
#define PATIENCE 20000
#define MOST 256

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_mutex_t user = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t wake = PTHREAD_COND_INITIALIZER;
static int threads = 1, started = 0, sleeping = 0;

static struct {
  range_function *run;
  void *args;
  uint32_t from, to, step, count;
} job;
static atomic_uint turn, next_range, busy;
/* The first range that trapped, and its status: range * 2^32 + status. */
static _Atomic uint64_t trapped;

static void work(void) {
  for (;;) {
    uint32_t n = atomic_fetch_add(&next_range, 1);
    if (n >= job.count) return;
    uint32_t from = job.from + n * job.step;
    uint32_t to = job.to - from > job.step ? from + job.step : job.to;
    uint32_t status = job.run(job.args, from, to);
    if (status == 0) continue;
    uint64_t mine = (uint64_t)n << 32 | status, seen = atomic_load(&trapped);
    while (mine < seen && !atomic_compare_exchange_weak(&trapped, &seen, mine)) {}
  }
}

static void *thread(void *unused) {
  (void)unused;
  unsigned seen = 0;
  for (;;) {
    for (int i = 0; i < PATIENCE && atomic_load(&turn) == seen; i++) {
#if defined(__x86_64__)
      __builtin_ia32_pause();
#endif
    }
    if (atomic_load(&turn) == seen) {
      pthread_mutex_lock(&lock);
      sleeping++;
      while (atomic_load(&turn) == seen) pthread_cond_wait(&wake, &lock);
      sleeping--;
      pthread_mutex_unlock(&lock);
    }
    seen = atomic_load(&turn);
    work();
    atomic_fetch_sub(&busy, 1);
  }
  return 0;
}

static uint32_t spread(range_function *run, void *args, uint32_t from, uint32_t to, uint32_t grain, uint32_t cost) {
  uint32_t all = to - from;
  if (to <= from) return 0;
  if (all <= grain || (double)all * cost < WORTH || pthread_mutex_trylock(&user) != 0) return run(args, from, to);
  uint32_t pieces = (all + grain - 1) / grain, wanted = 4u * (uint32_t)started + 4u;
  uint32_t each = (pieces + wanted - 1) / wanted;
  job.run = run, job.args = args, job.from = from, job.to = to, job.step = each * grain;
  job.count = (pieces + each - 1) / each;
  atomic_store(&trapped, UINT64_MAX);
  atomic_store(&next_range, 0);
  atomic_store(&busy, (unsigned)started);
  pthread_mutex_lock(&lock);
  atomic_fetch_add(&turn, 1);
  if (sleeping > 0) pthread_cond_broadcast(&wake);
  pthread_mutex_unlock(&lock);
  work();
  while (atomic_load(&busy) != 0) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#endif
  }
  uint64_t first = atomic_load(&trapped);
  pthread_mutex_unlock(&user);
  return first == UINT64_MAX ? 0 : (uint32_t)first;
}

/* At least so many threads in all, the caller's among them; null where one is all there is. */
void *trinity_pool(int wanted) {
  pthread_mutex_lock(&lock);
  if (wanted > MOST) wanted = MOST;
  if (wanted > threads) threads = wanted;
  while (started < threads - 1) {
    pthread_t made;
    if (pthread_create(&made, 0, thread, 0) != 0) break;
    pthread_detach(made);
    started++;
  }
  pthread_mutex_unlock(&lock);
  return started > 0 ? (void *)spread : 0;
}

uint64_t trinity_address(void *memory) { return (uint64_t)(uintptr_t)memory; }
`;
