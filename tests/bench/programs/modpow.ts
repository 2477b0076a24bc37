import type { Program } from './program.ts';

/**
 * Exclusive or of b^65537 mod 1,000,003 for b < n. In Trinity on t27, whose products are taken modulo 3^27; the other languages
 * use the 64-bit integer (a double in JavaScript) that a programmer would take there, which never overflows here.
 */
export const modpow: Program = {
  name: 'modpow',
  about: 'multiplications and remainders of 27 trits',
  n: 2_000,
  small: 100,
  tri: `
fn power(base: t27, exponent: i32, modulus: t27) -> t27 {
  var result: t27 = 1
  var b = base % modulus
  var e = exponent
  while e > 0 {
    if e % 2 == 1 { result = result * b % modulus }
    b = b * b % modulus
    e = e / 2
  }
  result
}
pub fn run(n: i32) -> i32 {
  var s = 0
  for b in 0..n { s = s ^ i32(power(t27(b), 65537, 1000003)) }
  s
}
`,
  assembly: `
function power(base: i64, exponent: i32, modulus: i64): i64 {
  let result: i64 = 1;
  let b = base % modulus;
  let e = exponent;
  while (e > 0) {
    if (e % 2 == 1) result = result * b % modulus;
    b = b * b % modulus;
    e = e / 2;
  }
  return result;
}
export function run(n: i32): i32 {
  let s = 0;
  for (let b = 0; b < n; b++) s = s ^ i32(power(b, 65537, 1000003));
  return s;
}
`,
  c: `
static __attribute__((noinline)) long long power(long long base, int exponent, long long modulus) {
  long long result = 1, b = base % modulus;
  int e = exponent;
  while (e > 0) {
    if (e % 2 == 1) result = result * b % modulus;
    b = b * b % modulus;
    e = e / 2;
  }
  return result;
}
int run(int n) {
  int s = 0;
  for (int b = 0; b < n; b++) s = s ^ (int)power(b, 65537, 1000003);
  return s;
}
`,
  js: `
function power(base, exponent, modulus) {
  let result = 1, b = base % modulus, e = exponent;
  while (e > 0) {
    if (e % 2 === 1) result = result * b % modulus;
    b = b * b % modulus;
    e = e >> 1;
  }
  return result;
}
function run(n) {
  let s = 0;
  for (let b = 0; b < n; b++) s = s ^ power(b, 65537, 1000003);
  return s;
}
`,
};
