/* Calls kernels, those of the compiler (0), by hand (1) or in plain C (2), so many times, without a foreign call each time. */
#include <stddef.h>
#include <stdint.h>

typedef const uint8_t *in;
typedef uint8_t *out;

uint32_t trit_bind(in, in, out, int32_t);
uint32_t trit_dot(in, in, int32_t, int32_t *);
uint32_t trit_bundle3(in, in, in, out, int32_t);
uint32_t trit_bundle(in, out, int32_t, int32_t);
uint32_t trit_nearest(in, in, int32_t, int32_t, int32_t *);
void hand_bind(in, in, out, size_t), plain_bind(in, in, out, size_t);
int32_t hand_dot(in, in, size_t), plain_dot(in, in, size_t);
void hand_bundle3(in, in, in, out, size_t), plain_bundle3(in, in, in, out, size_t);
void hand_bundle(in, size_t, out, size_t), plain_bundle(in, size_t, out, size_t);
int32_t hand_nearest(in, in, size_t, size_t), plain_nearest(in, in, size_t, size_t);

static size_t row(int32_t d) { return (size_t)((d + 127) / 128) * 32; }

void run_bind(int who, int times, in a, in b, out c, int32_t d) {
  for (int t = 0; t < times; t++) {
    if (who == 0) trit_bind(a, b, c, d);
    else (who == 1 ? hand_bind : plain_bind)(a, b, c, row(d));
  }
}
int32_t run_dot(int who, int times, in a, in b, int32_t d) {
  int32_t r = 0;
  for (int t = 0; t < times; t++) {
    if (who == 0) trit_dot(a, b, d, &r);
    else r = (who == 1 ? hand_dot : plain_dot)(a, b, row(d));
  }
  return r;
}
void run_bundle3(int who, int times, in a, in b, in c, out r, int32_t d) {
  for (int t = 0; t < times; t++) {
    if (who == 0) trit_bundle3(a, b, c, r, d);
    else (who == 1 ? hand_bundle3 : plain_bundle3)(a, b, c, r, row(d));
  }
}
void run_bundle(int who, int times, in xs, out r, int32_t n, int32_t d) {
  for (int t = 0; t < times; t++) {
    if (who == 0) trit_bundle(xs, r, n, d);
    else (who == 1 ? hand_bundle : plain_bundle)(xs, (size_t)n, r, row(d));
  }
}
int32_t run_nearest(int who, int times, in m, in q, int32_t n, int32_t d) {
  int32_t r = 0;
  for (int t = 0; t < times; t++) {
    if (who == 0) trit_nearest(m, q, n, d, &r);
    else r = (who == 1 ? hand_nearest : plain_nearest)(m, q, (size_t)n, row(d));
  }
  return r;
}
