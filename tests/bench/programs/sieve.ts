import type { Program } from './program.ts';

/** Primes below n, by striking out: every version makes its array anew and checks its indices where its language does. */
export const sieve: Program = {
  name: 'sieve',
  about: 'strided stores and loads of bytes',
  n: 200_000,
  small: 5_000,
  tri: `
pub fn run(n: i32) -> i32 {
  var struck = [false; n]
  var count = 0
  for i in 2..n {
    if !struck[i] {
      count = count + 1
      var k = i + i
      while k < n {
        struck[k] = true
        k = k + i
      }
    }
  }
  count
}
`,
  assembly: `
export function run(n: i32): i32 {
  __collect(); // the array of the call before
  const struck = new StaticArray<bool>(n);
  let count = 0;
  for (let i = 2; i < n; i++) {
    if (!struck[i]) {
      count++;
      for (let k = i + i; k < n; k += i) struck[k] = true;
    }
  }
  return count;
}
`,
  c: `
int run(int n) {
  unsigned char *struck = calloc(n, 1);
  int count = 0;
  for (int i = 2; i < n; i++) {
    if (!struck[i]) {
      count++;
      for (int k = i + i; k < n; k += i) struck[k] = 1;
    }
  }
  free(struck);
  return count;
}
`,
  js: `
function run(n) {
  const struck = new Uint8Array(n);
  let count = 0;
  for (let i = 2; i < n; i++) {
    if (!struck[i]) {
      count++;
      for (let k = i + i; k < n; k += i) struck[k] = 1;
    }
  }
  return count;
}
`,
};
