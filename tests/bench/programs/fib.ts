import type { Program } from './program.ts';

export const fib: Program = {
  name: 'fib',
  about: 'calls and branches',
  n: 27,
  small: 20,
  tri: `
fn fib(n: i32) -> i32 { if n < 2 { n } else { fib(n - 1) + fib(n - 2) } }
pub fn run(n: i32) -> i32 { fib(n) }
`,
  assembly: `
function fib(n: i32): i32 { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
export function run(n: i32): i32 { return fib(n); }
`,
  c: `
static __attribute__((noinline)) int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
int run(int n) { return fib(n); }
`,
  js: `
function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
function run(n) { return fib(n); }
`,
};
