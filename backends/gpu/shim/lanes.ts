/**
 * C++ that stands in for the 32 lanes of a group on a processor: each lane is a fiber, which runs until it wants to know what the other
 * lanes have, puts down what it has, and goes on when all have come by. What lanes give one another they therefore see at the same place of
 * the program, as on a device; lanes that do not all come by are found out.
 */
export const LANES_SHIM = `#include <setjmp.h>
#include <ucontext.h>

namespace lanes {

constexpr int COUNT = 32;
constexpr size_t STACK = 256 * 1024;

struct Group {
  // Fibers begin by contexts, and change by jumps, which ask nothing of the system.
  ucontext_t back, at[COUNT];
  jmp_buf from, into[COUNT];
  bool begun[COUNT], done[COUNT];
  // What lanes put down last and the time before, so that a quick lane does not overwrite what a slow one is yet to read.
  uint64_t given[2][COUNT];
  unsigned turn[COUNT];
  int current = 0;
  int ended = 0;
  unsigned char *stacks = nullptr;
  void (*body)(void *) = nullptr;
  void *data = nullptr;
  void (*enter)(int lane) = nullptr;
};

inline Group &group() {
  static thread_local Group g;
  return g;
}

inline void start() {
  Group &g = group();
  const int lane = g.current;
  g.body(g.data);
  g.done[lane] = true;
  _longjmp(g.from, 1);
}

/* Lets a lane go on until it waits or ends. */
__attribute__((noinline)) inline void resume(Group &g, int lane) {
  if (_setjmp(g.from) != 0) return;
  if (g.begun[lane]) _longjmp(g.into[lane], 1);
  g.begun[lane] = true;
  swapcontext(&g.back, &g.at[lane]);
}

__attribute__((noinline)) inline void wait(Group &g, int lane) {
  if (_setjmp(g.into[lane]) == 0) _longjmp(g.from, 1);
}

/* Puts a value down and waits for the others; gives what \`other\` put down. */
inline uint64_t exchange(uint64_t value, int other) {
  Group &g = group();
  const int lane = g.current;
  const unsigned turn = g.turn[lane]++ & 1u;
  g.given[turn][lane] = value;
  wait(g, lane);
  return g.given[turn][other];
}

template <class T>
T exchange_as(T value, int other) {
  uint64_t bits = 0;
  memcpy(&bits, &value, sizeof value);
  bits = exchange(bits, other);
  memcpy(&value, &bits, sizeof value);
  return value;
}

/* Runs \`body(data)\` in every lane; \`enter\` is told which one goes on. False where lanes were not together. */
inline bool run(void (*body)(void *), void *data, void (*enter)(int lane)) {
  Group &g = group();
  if (g.stacks == nullptr) g.stacks = static_cast<unsigned char *>(malloc(COUNT * STACK));
  g.body = body;
  g.data = data;
  for (int l = 0; l < COUNT; l++) {
    getcontext(&g.at[l]);
    g.at[l].uc_stack.ss_sp = g.stacks + l * STACK;
    g.at[l].uc_stack.ss_size = STACK;
    g.at[l].uc_link = nullptr;
    makecontext(&g.at[l], start, 0);
    g.begun[l] = g.done[l] = false;
    g.turn[l] = 0;
  }
  for (;;) {
    g.ended = 0;
    for (int l = 0; l < COUNT; l++) {
      g.current = l;
      enter(l);
      resume(g, l);
      g.ended += g.done[l];
    }
    if (g.ended == COUNT) return true;
    if (g.ended != 0) return false;
  }
}

}  // namespace lanes
`;
