import type { Program } from './program.ts';

/** The first bits of the fractional part of a root, as the standard defines its constants (FIPS 180-4, 4.2.2 and 5.3.3). */
function fraction(prime: number, degree: 2n | 3n): bigint {
  // ⌊root · 2^32⌋ is the integer root of prime · 2^(32·degree).
  const target = BigInt(prime) << (32n * degree);
  let [low, high] = [0n, 1n << 40n];
  while (low < high) {
    const mid = (low + high + 1n) / 2n;
    if (mid ** degree <= target) low = mid;
    else high = mid - 1n;
  }
  return BigInt.asUintN(32, low);
}

const PRIMES = Array.from({ length: 320 }, (_, i) => i).filter(
  (n) => n > 1 && !Array.from({ length: n }, (_, i) => i).some((d) => d > 1 && n % d === 0),
);
const hex = (v: bigint): string => `0x${v.toString(16).padStart(8, '0')}`;
const K = PRIMES.slice(0, 64)
  .map((p) => hex(fraction(p, 3n)))
  .join(', ');
const START = PRIMES.slice(0, 8).map((p) => hex(fraction(p, 2n)));

/** SHA-256 of n bytes; the first word of the digest. */
export const sha256: Program = {
  name: 'sha256',
  about: 'rotations and sums of u32, tables of constant size',
  n: 16_384,
  small: 256,
  tri: `
const K: [64]u32 = [${K}]

fn compress(inout h: [8]u32, block: [_]u8, at: i32) {
  var w = [0 as u32; 64]
  for t in 0..16 {
    let p = at + t * 4
    w[t] = u32(block[p]) << 24 | u32(block[p + 1]) << 16 | u32(block[p + 2]) << 8 | u32(block[p + 3])
  }
  for t in 16..64 {
    let s0 = rotr(w[t - 15], 7) ^ rotr(w[t - 15], 18) ^ w[t - 15] >> 3
    let s1 = rotr(w[t - 2], 17) ^ rotr(w[t - 2], 19) ^ w[t - 2] >> 10
    w[t] = w[t - 16] + s0 + w[t - 7] + s1
  }
  var a = h[0]
  var b = h[1]
  var c = h[2]
  var d = h[3]
  var e = h[4]
  var f = h[5]
  var g = h[6]
  var i = h[7]
  for t in 0..64 {
    let s1 = rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)
    let t1 = i + s1 + (e & f ^ ~e & g) + K[t] + w[t]
    let s0 = rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)
    let t2 = s0 + (a & b ^ a & c ^ b & c)
    i = g
    g = f
    f = e
    e = d + t1
    d = c
    c = b
    b = a
    a = t1 + t2
  }
  h[0] += a
  h[1] += b
  h[2] += c
  h[3] += d
  h[4] += e
  h[5] += f
  h[6] += g
  h[7] += i
}

fn sha256(message: [N]u8) -> [8]u32 {
  let size = (N + 9 + 63) / 64 * 64
  var padded = [0 as u8; size]
  for i in 0..N { padded[i] = message[i] }
  padded[N] = 0x80
  let bits = u64(N) * 8
  for i in 0..8 { padded[size - 1 - i] = wrap<u8>(bits >> (i * 8)) }
  var h: [8]u32 = [${START.join(', ')}]
  var at = 0
  while at < size {
    compress(inout h, padded, at)
    at += 64
  }
  h
}

pub fn run(n: i32) -> i32 {
  var message = [0 as u8; n]
  for i in 0..n { message[i] = wrap<u8>(i * 7) }
  wrap<i32>(sha256(message)[0])
}
`,
  assembly: `
const K: StaticArray<u32> = [${K}];

function compress(h: StaticArray<u32>, block: Uint8Array, at: i32, w: StaticArray<u32>): void {
  for (let t = 0; t < 16; t++) {
    const p = at + t * 4;
    w[t] = u32(block[p]) << 24 | u32(block[p + 1]) << 16 | u32(block[p + 2]) << 8 | u32(block[p + 3]);
  }
  for (let t = 16; t < 64; t++) {
    const s0 = rotr(w[t - 15], 7) ^ rotr(w[t - 15], 18) ^ w[t - 15] >> 3;
    const s1 = rotr(w[t - 2], 17) ^ rotr(w[t - 2], 19) ^ w[t - 2] >> 10;
    w[t] = w[t - 16] + s0 + w[t - 7] + s1;
  }
  let a = h[0], b = h[1], c = h[2], d = h[3], e = h[4], f = h[5], g = h[6], i = h[7];
  for (let t = 0; t < 64; t++) {
    const s1 = rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25);
    const t1 = i + s1 + (e & f ^ ~e & g) + K[t] + w[t];
    const s0 = rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22);
    const t2 = s0 + (a & b ^ a & c ^ b & c);
    i = g;
    g = f;
    f = e;
    e = d + t1;
    d = c;
    c = b;
    b = a;
    a = t1 + t2;
  }
  h[0] += a;
  h[1] += b;
  h[2] += c;
  h[3] += d;
  h[4] += e;
  h[5] += f;
  h[6] += g;
  h[7] += i;
}

function sha256(message: Uint8Array): StaticArray<u32> {
  const n = message.length;
  const size = (n + 9 + 63) / 64 * 64;
  const padded = new Uint8Array(size);
  for (let i = 0; i < n; i++) padded[i] = message[i];
  padded[n] = 0x80;
  const bits = u64(n) * 8;
  for (let i = 0; i < 8; i++) padded[size - 1 - i] = u8(bits >> (i * 8));
  const h: StaticArray<u32> = [${START.join(', ')}];
  const w = new StaticArray<u32>(64);
  for (let at = 0; at < size; at += 64) compress(h, padded, at, w);
  return h;
}

export function run(n: i32): i32 {
  __collect();
  const message = new Uint8Array(n);
  for (let i = 0; i < n; i++) message[i] = u8(i * 7);
  return sha256(message)[0];
}
`,
  c: `
#include <stdint.h>
static const uint32_t K[64] = {${K}};
#define rotr(x, n) ((x) >> (n) | (x) << (32 - (n)))

static __attribute__((noinline)) void compress(uint32_t *h, const uint8_t *block) {
  uint32_t w[64];
  for (int t = 0; t < 16; t++) {
    const uint8_t *p = block + t * 4;
    w[t] = (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | (uint32_t)p[3];
  }
  for (int t = 16; t < 64; t++) {
    uint32_t s0 = rotr(w[t - 15], 7) ^ rotr(w[t - 15], 18) ^ w[t - 15] >> 3;
    uint32_t s1 = rotr(w[t - 2], 17) ^ rotr(w[t - 2], 19) ^ w[t - 2] >> 10;
    w[t] = w[t - 16] + s0 + w[t - 7] + s1;
  }
  uint32_t a = h[0], b = h[1], c = h[2], d = h[3], e = h[4], f = h[5], g = h[6], i = h[7];
  for (int t = 0; t < 64; t++) {
    uint32_t s1 = rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25);
    uint32_t t1 = i + s1 + ((e & f) ^ (~e & g)) + K[t] + w[t];
    uint32_t s0 = rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22);
    uint32_t t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
    i = g;
    g = f;
    f = e;
    e = d + t1;
    d = c;
    c = b;
    b = a;
    a = t1 + t2;
  }
  h[0] += a;
  h[1] += b;
  h[2] += c;
  h[3] += d;
  h[4] += e;
  h[5] += f;
  h[6] += g;
  h[7] += i;
}

static void sha256(const uint8_t *message, int n, uint32_t *digest) {
  int size = (n + 9 + 63) / 64 * 64;
  uint8_t *padded = calloc(size, 1);
  for (int i = 0; i < n; i++) padded[i] = message[i];
  padded[n] = 0x80;
  uint64_t bits = (uint64_t)n * 8;
  for (int i = 0; i < 8; i++) padded[size - 1 - i] = bits >> (i * 8);
  const uint32_t start[8] = {${START.join(', ')}};
  for (int i = 0; i < 8; i++) digest[i] = start[i];
  for (int at = 0; at < size; at += 64) compress(digest, padded + at);
  free(padded);
}

int run(int n) {
  uint8_t *message = malloc(n);
  for (int i = 0; i < n; i++) message[i] = i * 7;
  uint32_t digest[8];
  sha256(message, n, digest);
  free(message);
  return (int)digest[0];
}
`,
  js: `
const K = new Int32Array([${K}]);

function rotr(x, n) { return x >>> n | x << 32 - n; }

function compress(h, block, at, w) {
  for (let t = 0; t < 16; t++) {
    const p = at + t * 4;
    w[t] = block[p] << 24 | block[p + 1] << 16 | block[p + 2] << 8 | block[p + 3];
  }
  for (let t = 16; t < 64; t++) {
    const s0 = rotr(w[t - 15], 7) ^ rotr(w[t - 15], 18) ^ w[t - 15] >>> 3;
    const s1 = rotr(w[t - 2], 17) ^ rotr(w[t - 2], 19) ^ w[t - 2] >>> 10;
    w[t] = w[t - 16] + s0 + w[t - 7] + s1 | 0;
  }
  let a = h[0], b = h[1], c = h[2], d = h[3], e = h[4], f = h[5], g = h[6], i = h[7];
  for (let t = 0; t < 64; t++) {
    const s1 = rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25);
    const t1 = i + s1 + (e & f ^ ~e & g) + K[t] + w[t] | 0;
    const s0 = rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22);
    const t2 = s0 + (a & b ^ a & c ^ b & c) | 0;
    i = g;
    g = f;
    f = e;
    e = d + t1 | 0;
    d = c;
    c = b;
    b = a;
    a = t1 + t2 | 0;
  }
  h[0] += a;
  h[1] += b;
  h[2] += c;
  h[3] += d;
  h[4] += e;
  h[5] += f;
  h[6] += g;
  h[7] += i;
}

function sha256(message) {
  const n = message.length;
  const size = (n + 9 + 63 >> 6) * 64;
  const padded = new Uint8Array(size);
  for (let i = 0; i < n; i++) padded[i] = message[i];
  padded[n] = 0x80;
  const bits = n * 8;
  for (let i = 0; i < 4; i++) padded[size - 1 - i] = bits >>> i * 8;
  const h = new Int32Array([${START.join(', ')}]);
  const w = new Int32Array(64);
  for (let at = 0; at < size; at += 64) compress(h, padded, at, w);
  return h;
}

function run(n) {
  const message = new Uint8Array(n);
  for (let i = 0; i < n; i++) message[i] = i * 7;
  return sha256(message)[0];
}
`,
};
