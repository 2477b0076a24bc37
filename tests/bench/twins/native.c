/*
 * Kernels written by hand for AVX-512 with VNNI and VPOPCNTDQ, and as plain C over planes, to measure the compiler's against.
 * Planes: blocks of 32 bytes, 16 of the nonzero plane, then 16 of the sign plane.
 */
#include <immintrin.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Lanes of the sign plane in 64 bytes. */
#define SIGNS 0xcc

static inline __mmask8 tail64(size_t left) { return (__mmask8)((1u << (left / 8)) - 1); }

static inline __m512i bind64(__m512i a, __m512i b) {
  __m512i n = _mm512_and_si512(a, b);
  __m512i x = _mm512_xor_si512(a, b);
  return _mm512_mask_and_epi64(n, SIGNS, x, _mm512_permutex_epi64(n, 0x44));
}

void hand_bind(const uint8_t *a, const uint8_t *b, uint8_t *c, size_t bytes) {
  size_t i = 0;
  for (; i + 128 <= bytes; i += 128) {
    _mm512_storeu_si512(c + i, bind64(_mm512_loadu_si512(a + i), _mm512_loadu_si512(b + i)));
    _mm512_storeu_si512(c + i + 64, bind64(_mm512_loadu_si512(a + i + 64), _mm512_loadu_si512(b + i + 64)));
  }
  for (; i < bytes; i += 64) {
    __mmask8 m = tail64(bytes - i < 64 ? bytes - i : 64);
    if (bytes - i >= 64) m = 0xff;
    _mm512_mask_storeu_epi64(c + i, m, bind64(_mm512_maskz_loadu_epi64(m, a + i), _mm512_maskz_loadu_epi64(m, b + i)));
  }
}

/* The sum of products: counts of nonzero places, less twice those of negative ones. */
static inline void dot64(__m512i a, __m512i b, __m512i *count) {
  __m512i n = _mm512_and_si512(a, b);
  __m512i x = _mm512_xor_si512(a, b);
  /* Lanes of n count once, lanes of n & x twice and negatively: both in one register, weighed at the end. */
  __m512i r = _mm512_mask_and_epi64(n, SIGNS, x, _mm512_permutex_epi64(n, 0x44));
  *count = _mm512_add_epi64(*count, _mm512_popcnt_epi64(r));
}

int32_t hand_dot(const uint8_t *a, const uint8_t *b, size_t bytes) {
  __m512i u = _mm512_setzero_si512(), v = u;
  size_t i = 0;
  for (; i + 128 <= bytes; i += 128) {
    dot64(_mm512_loadu_si512(a + i), _mm512_loadu_si512(b + i), &u);
    dot64(_mm512_loadu_si512(a + i + 64), _mm512_loadu_si512(b + i + 64), &v);
  }
  for (; i < bytes; i += 64) {
    __mmask8 m = bytes - i >= 64 ? 0xff : tail64(bytes - i);
    dot64(_mm512_maskz_loadu_epi64(m, a + i), _mm512_maskz_loadu_epi64(m, b + i), &u);
  }
  u = _mm512_add_epi64(u, v);
  return (int32_t)(_mm512_mask_reduce_add_epi64(0x33, u) - 2 * _mm512_mask_reduce_add_epi64(SIGNS, u));
}

int32_t hand_nearest(const uint8_t *m, const uint8_t *q, size_t rows, size_t bytes) {
  int32_t best = INT32_MIN, at = 0;
  for (size_t i = 0; i < rows; i++) {
    int32_t s = hand_dot(m + i * bytes, q, bytes);
    if (s > best) best = s, at = (int32_t)i;
  }
  return at;
}

/* Pairs of registers to one of nonzero planes and one of sign planes. */
static inline void planes(__m512i a, __m512i b, __m512i *n, __m512i *s) {
  *n = _mm512_shuffle_i64x2(a, b, 0x88);
  *s = _mm512_shuffle_i64x2(a, b, 0xdd);
}
static inline void put(uint8_t *to, __m512i n, __m512i s, __mmask8 low, __mmask8 high) {
  const __m512i first = _mm512_set_epi64(11, 10, 3, 2, 9, 8, 1, 0), second = _mm512_set_epi64(15, 14, 7, 6, 13, 12, 5, 4);
  _mm512_mask_storeu_epi64(to, low, _mm512_permutex2var_epi64(n, first, s));
  _mm512_mask_storeu_epi64(to + 64, high, _mm512_permutex2var_epi64(n, second, s));
}
static inline void masks(size_t left, __mmask8 *low, __mmask8 *high) {
  *low = left >= 64 ? 0xff : tail64(left);
  *high = left >= 128 ? 0xff : left > 64 ? tail64(left - 64) : 0;
}
static inline void load(const uint8_t *p, __mmask8 low, __mmask8 high, __m512i *n, __m512i *s) {
  planes(_mm512_maskz_loadu_epi64(low, p), _mm512_maskz_loadu_epi64(high, p + 64), n, s);
}

#define AND _mm512_and_si512
#define OR _mm512_or_si512
#define XOR _mm512_xor_si512
#define ANDNOT(a, b) _mm512_andnot_si512(b, a)

void hand_bundle3(const uint8_t *a, const uint8_t *b, const uint8_t *c, uint8_t *r, size_t bytes) {
  for (size_t i = 0; i < bytes; i += 128) {
    __mmask8 low, high;
    __m512i an, as, bn, bs, cn, cs;
    masks(bytes - i, &low, &high);
    load(a + i, low, high, &an, &as);
    load(b + i, low, high, &bn, &bs);
    load(c + i, low, high, &cn, &cs);
    __m512i ap = ANDNOT(an, as), bp = ANDNOT(bn, bs), cp = ANDNOT(cn, cs);
    /* Two numbers of two bits: how many are 1, and how many −1; their comparison. */
    __m512i p0 = _mm512_ternarylogic_epi64(ap, bp, cp, 0x96), p1 = _mm512_ternarylogic_epi64(ap, bp, cp, 0xe8);
    __m512i n0 = _mm512_ternarylogic_epi64(as, bs, cs, 0x96), n1 = _mm512_ternarylogic_epi64(as, bs, cs, 0xe8);
    __m512i eq1 = XOR(p1, n1);
    __m512i neg = OR(ANDNOT(n1, p1), ANDNOT(ANDNOT(n0, p0), eq1));
    __m512i nonzero = OR(eq1, XOR(p0, n0));
    put(r + i, nonzero, neg, low, high);
  }
}

/* One plane's counters: adds a bit of weight 2^at. */
static inline void ripple(__m512i *bits, int at, int top, __m512i x) {
  for (int k = at; k < top; k++) {
    __m512i carry = AND(bits[k], x);
    bits[k] = XOR(bits[k], x);
    x = carry;
  }
}
static inline __m512i full(__m512i *sum, __m512i x, __m512i y) {
  __m512i carry = _mm512_ternarylogic_epi64(*sum, x, y, 0xe8);
  *sum = _mm512_ternarylogic_epi64(*sum, x, y, 0x96);
  return carry;
}

#define BITS 7
void hand_bundle(const uint8_t *xs, size_t rows, uint8_t *r, size_t bytes) {
  for (size_t i = 0; i < bytes; i += 128) {
    __mmask8 low, high;
    __m512i c[2][BITS];
    masks(bytes - i, &low, &high);
    memset(c, 0, sizeof c);
    size_t n = 0;
    for (; n + 8 <= rows; n += 8) {
      __m512i x[2][8];
      for (int k = 0; k < 8; k++) {
        __m512i nz, s;
        load(xs + (n + k) * bytes + i, low, high, &nz, &s);
        x[0][k] = ANDNOT(nz, s), x[1][k] = s;
      }
      for (int p = 0; p < 2; p++) {
        __m512i t1 = full(&c[p][0], x[p][0], x[p][1]), t2 = full(&c[p][0], x[p][2], x[p][3]);
        __m512i t3 = full(&c[p][0], x[p][4], x[p][5]), t4 = full(&c[p][0], x[p][6], x[p][7]);
        __m512i f1 = full(&c[p][1], t1, t2), f2 = full(&c[p][1], t3, t4);
        __m512i e = full(&c[p][2], f1, f2);
        ripple(c[p], 3, BITS, e);
      }
    }
    for (; n < rows; n++) {
      __m512i nz, s;
      load(xs + n * bytes + i, low, high, &nz, &s);
      ripple(c[0], 0, BITS, ANDNOT(nz, s));
      ripple(c[1], 0, BITS, s);
    }
    __m512i neg = _mm512_setzero_si512(), any = neg;
    for (int k = 0; k < BITS; k++) {
      __m512i d = XOR(c[0][k], c[1][k]);
      neg = _mm512_ternarylogic_epi64(d, c[1][k], neg, 0xca);
      any = OR(any, d);
    }
    put(r + i, any, AND(any, neg), low, high);
  }
}

/* Plain C over planes, for the compiler to vectorise. */
void plain_bind(const uint8_t *restrict a, const uint8_t *restrict b, uint8_t *restrict c, size_t bytes) {
  for (size_t i = 0; i < bytes; i += 32) {
    for (size_t k = 0; k < 16; k++) {
      uint8_t n = a[i + k] & b[i + k];
      c[i + k] = n;
      c[i + 16 + k] = n & (a[i + 16 + k] ^ b[i + 16 + k]);
    }
  }
}
int32_t plain_dot(const uint8_t *restrict a, const uint8_t *restrict b, size_t bytes) {
  int32_t sum = 0;
  for (size_t i = 0; i < bytes; i += 32) {
    uint64_t x[4], y[4];
    memcpy(x, a + i, 32);
    memcpy(y, b + i, 32);
    for (int k = 0; k < 2; k++) {
      uint64_t n = x[k] & y[k];
      sum += __builtin_popcountll(n) - 2 * __builtin_popcountll(n & (x[2 + k] ^ y[2 + k]));
    }
  }
  return sum;
}
int32_t plain_nearest(const uint8_t *m, const uint8_t *q, size_t rows, size_t bytes) {
  int32_t best = INT32_MIN, at = 0;
  for (size_t i = 0; i < rows; i++) {
    int32_t s = plain_dot(m + i * bytes, q, bytes);
    if (s > best) best = s, at = (int32_t)i;
  }
  return at;
}
void plain_bundle3(const uint8_t *restrict a, const uint8_t *restrict b, const uint8_t *restrict c, uint8_t *restrict r,
                   size_t bytes) {
  for (size_t i = 0; i < bytes; i += 32) {
    for (size_t k = 0; k < 16; k++) {
      uint8_t as = a[i + 16 + k], bs = b[i + 16 + k], cs = c[i + 16 + k];
      uint8_t ap = a[i + k] & ~as, bp = b[i + k] & ~bs, cp = c[i + k] & ~cs;
      uint8_t p0 = ap ^ bp ^ cp, p1 = (ap & bp) | (cp & (ap | bp));
      uint8_t n0 = as ^ bs ^ cs, n1 = (as & bs) | (cs & (as | bs));
      uint8_t d = p1 ^ n1;
      r[i + k] = d | (p0 ^ n0);
      r[i + 16 + k] = (n1 & ~p1) | (n0 & ~p0 & ~d);
    }
  }
}
void plain_bundle(const uint8_t *restrict xs, size_t rows, uint8_t *restrict r, size_t bytes) {
  for (size_t i = 0; i < bytes; i += 32) {
    uint64_t p[BITS][2] = {{0}}, s[BITS][2] = {{0}};
    for (size_t n = 0; n < rows; n++) {
      uint64_t x[4];
      memcpy(x, xs + n * bytes + i, 32);
      for (int k = 0; k < 2; k++) {
        uint64_t u = x[k] & ~x[2 + k], v = x[2 + k];
        for (int bit = 0; bit < BITS; bit++) {
          uint64_t cu = p[bit][k] & u, cv = s[bit][k] & v;
          p[bit][k] ^= u, s[bit][k] ^= v;
          u = cu, v = cv;
        }
      }
    }
    uint64_t out[4] = {0};
    for (int k = 0; k < 2; k++) {
      for (int bit = 0; bit < BITS; bit++) {
        uint64_t d = p[bit][k] ^ s[bit][k];
        out[k] |= d;
        out[2 + k] = (d & s[bit][k]) | (~d & out[2 + k]);
      }
    }
    memcpy(r + i, out, 32);
  }
}

/* Reads memory as fast as one thread can: what bandwidth there is. */
uint64_t hand_read(const uint8_t *p, size_t bytes) {
  __m512i s[8];
  for (int k = 0; k < 8; k++) s[k] = _mm512_setzero_si512();
  for (size_t i = 0; i + 512 <= bytes; i += 512)
    for (int k = 0; k < 8; k++) s[k] = XOR(s[k], _mm512_loadu_si512(p + i + 64 * k));
  for (int k = 1; k < 8; k++) s[0] = XOR(s[0], s[k]);
  return (uint64_t)_mm512_reduce_add_epi64(s[0]);
}

/*
 * Weights of 2 bits in tiles of 16 rows by int8: 64 bytes of weights are four rows of a block, and 16 bytes of x meet each of
 * them. Codes are w + 1; every second one counts four-fold, and is summed apart. 6912 * 4 * 2 * 127 stays below 2^31.
 */
void hand_matvec(const uint8_t *w, const int8_t *x, int32_t *y, size_t rows, size_t blocks) {
  const __m512i low = _mm512_set1_epi8(3), high = _mm512_set1_epi8(12);
  __m512i total = _mm512_setzero_si512();
  for (size_t b = 0; b < blocks; b++)
    total = _mm512_dpbusd_epi32(total, _mm512_set1_epi8(1), _mm512_loadu_si512(x + 64 * b));
  int32_t sum = _mm512_reduce_add_epi32(total);
  for (size_t i = 0; i < rows; i += 16) {
    __m512i s[4], f[4];
    for (int r = 0; r < 4; r++) s[r] = f[r] = _mm512_setzero_si512();
    const uint8_t *p = w + i * blocks * 16;
    for (size_t b = 0; b < blocks; b++, p += 256) {
      __m512i v[4];
      for (int g = 0; g < 4; g++) v[g] = _mm512_broadcast_i32x4(_mm_loadu_si128((const __m128i *)(x + 64 * b + 16 * g)));
      for (int r = 0; r < 4; r++) {
        __m512i c = _mm512_loadu_si512(p + 64 * r), d = _mm512_srli_epi16(c, 4);
        s[r] = _mm512_dpbusd_epi32(s[r], _mm512_and_si512(c, low), v[0]);
        f[r] = _mm512_dpbusd_epi32(f[r], _mm512_and_si512(c, high), v[1]);
        s[r] = _mm512_dpbusd_epi32(s[r], _mm512_and_si512(d, low), v[2]);
        f[r] = _mm512_dpbusd_epi32(f[r], _mm512_and_si512(d, high), v[3]);
      }
    }
    for (int r = 0; r < 4; r++) {
      int32_t lanes[16];
      _mm512_storeu_si512(lanes, _mm512_add_epi32(s[r], _mm512_srai_epi32(f[r], 2)));
      for (int k = 0; k < 4; k++)
        y[i + 4 * r + k] = lanes[4 * k] + lanes[4 * k + 1] + lanes[4 * k + 2] + lanes[4 * k + 3] - sum;
    }
  }
}

/* What the multipliers of a core do at most: `times` rounds of 32 dot products of registers, 2048 multiply-adds. */
int32_t hand_multiply(int times) {
  __m512i s[8], a = _mm512_set1_epi8(1), b = _mm512_set1_epi32(times);
  for (int k = 0; k < 8; k++) s[k] = _mm512_setzero_si512();
  for (int t = 0; t < times; t++) {
    for (int n = 0; n < 4; n++)
      for (int k = 0; k < 8; k++) s[k] = _mm512_dpbusd_epi32(s[k], a, b);
    __asm__ volatile("" : "+v"(b));
  }
  for (int k = 1; k < 8; k++) s[0] = _mm512_add_epi32(s[0], s[k]);
  return _mm512_reduce_add_epi32(s[0]);
}

uint64_t where(void *memory) { return (uint64_t)(uintptr_t)memory; }
