import type { Program } from './program.ts';

/** The product of two n × n matrices of small whole numbers, so that every order of the sums gives the same; its trace. */
export const matmul: Program = {
  name: 'matmul',
  about: 'f32 sums of products, two-dimensional arrays by row and by column',
  n: 80,
  small: 12,
  tri: `
fn product(a: [M, K]f32, b: [K, N]f32) -> [M, N]f32 {
  var c = [0.0 as f32; M, N]
  for i in 0..M {
    for j in 0..N {
      var s: f32 = 0.0
      for k in 0..K { s += a[i, k] * b[k, j] }
      c[i, j] = s
    }
  }
  c
}

pub fn run(n: i32) -> i32 {
  var a = [0.0 as f32; n, n]
  var b = [0.0 as f32; n, n]
  for i in 0..n {
    for j in 0..n {
      a[i, j] = f32((i * 3 + j) % 7 - 3)
      b[i, j] = f32((i + j * 5) % 11 - 5)
    }
  }
  let c = product(a, b)
  var trace: f32 = 0.0
  for i in 0..n { trace += c[i, i] }
  trunc<i32>(trace)
}
`,
  assembly: `
function product(a: StaticArray<f32>, b: StaticArray<f32>, m: i32, n: i32, l: i32): StaticArray<f32> {
  const c = new StaticArray<f32>(m * n);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let s: f32 = 0;
      for (let k = 0; k < l; k++) s += a[i * l + k] * b[k * n + j];
      c[i * n + j] = s;
    }
  }
  return c;
}

export function run(n: i32): i32 {
  __collect();
  const a = new StaticArray<f32>(n * n);
  const b = new StaticArray<f32>(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      a[i * n + j] = f32((i * 3 + j) % 7 - 3);
      b[i * n + j] = f32((i + j * 5) % 11 - 5);
    }
  }
  const c = product(a, b, n, n, n);
  let trace: f32 = 0;
  for (let i = 0; i < n; i++) trace += c[i * n + i];
  return i32(trace);
}
`,
  c: `
static __attribute__((noinline)) float *product(const float *a, const float *b, int m, int n, int l) {
  float *c = calloc((size_t)m * n, sizeof(float));
  for (int i = 0; i < m; i++) {
    for (int j = 0; j < n; j++) {
      float s = 0;
      for (int k = 0; k < l; k++) s += a[i * l + k] * b[k * n + j];
      c[i * n + j] = s;
    }
  }
  return c;
}

int run(int n) {
  float *a = calloc((size_t)n * n, sizeof(float)), *b = calloc((size_t)n * n, sizeof(float));
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < n; j++) {
      a[i * n + j] = (float)((i * 3 + j) % 7 - 3);
      b[i * n + j] = (float)((i + j * 5) % 11 - 5);
    }
  }
  float *c = product(a, b, n, n, n), trace = 0;
  for (int i = 0; i < n; i++) trace += c[i * n + i];
  free(a);
  free(b);
  free(c);
  return (int)trace;
}
`,
  js: `
function product(a, b, m, n, l) {
  const c = new Float32Array(m * n);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let s = 0;
      for (let k = 0; k < l; k++) s += a[i * l + k] * b[k * n + j];
      c[i * n + j] = s;
    }
  }
  return c;
}

function run(n) {
  const a = new Float32Array(n * n), b = new Float32Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      a[i * n + j] = (i * 3 + j) % 7 - 3;
      b[i * n + j] = (i + j * 5) % 11 - 5;
    }
  }
  const c = product(a, b, n, n, n);
  let trace = 0;
  for (let i = 0; i < n; i++) trace += c[i * n + i];
  return Math.trunc(trace);
}
`,
};
