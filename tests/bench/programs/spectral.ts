import type { Program } from './program.ts';

/** The square root of the greatest eigenvalue of AᵀA, ten steps of the power method on n × n; in units of 1e-9. */
export const spectral: Program = {
  name: 'spectral norm',
  about: 'integer and f64 arithmetic, f64 division',
  n: 60,
  small: 12,
  tri: `
fn a(i: i32, j: i32) -> f64 { 1.0 / f64((i + j) * (i + j + 1) / 2 + i + 1) }

fn times(v: [N]f64, inout out: [N]f64) {
  for i in 0..N {
    var s = 0.0
    for j in 0..N { s += a(i, j) * v[j] }
    out[i] = s
  }
}

fn transposed_times(v: [N]f64, inout out: [N]f64) {
  for i in 0..N {
    var s = 0.0
    for j in 0..N { s += a(j, i) * v[j] }
    out[i] = s
  }
}

pub fn run(n: i32) -> i32 {
  var u = [1.0; n]
  var v = [0.0; n]
  var w = [0.0; n]
  for step in 0..10 {
    times(u, inout w)
    transposed_times(w, inout v)
    times(v, inout w)
    transposed_times(w, inout u)
  }
  var vbv = 0.0
  var vv = 0.0
  for i in 0..n {
    vbv += u[i] * v[i]
    vv += v[i] * v[i]
  }
  trunc<i32>(sqrt(vbv / vv) * 1e9)
}
`,
  assembly: `
function a(i: i32, j: i32): f64 { return 1.0 / f64((i + j) * (i + j + 1) / 2 + i + 1); }

function times(v: StaticArray<f64>, out: StaticArray<f64>): void {
  const n = v.length;
  for (let i = 0; i < n; i++) {
    let s: f64 = 0;
    for (let j = 0; j < n; j++) s += a(i, j) * v[j];
    out[i] = s;
  }
}

function transposedTimes(v: StaticArray<f64>, out: StaticArray<f64>): void {
  const n = v.length;
  for (let i = 0; i < n; i++) {
    let s: f64 = 0;
    for (let j = 0; j < n; j++) s += a(j, i) * v[j];
    out[i] = s;
  }
}

export function run(n: i32): i32 {
  __collect();
  const u = new StaticArray<f64>(n);
  const v = new StaticArray<f64>(n);
  const w = new StaticArray<f64>(n);
  u.fill(1);
  for (let step = 0; step < 10; step++) {
    times(u, w);
    transposedTimes(w, v);
    times(v, w);
    transposedTimes(w, u);
  }
  let vbv: f64 = 0;
  let vv: f64 = 0;
  for (let i = 0; i < n; i++) {
    vbv += u[i] * v[i];
    vv += v[i] * v[i];
  }
  return i32(Math.sqrt(vbv / vv) * 1e9);
}
`,
  c: `
#include <math.h>
static double a(int i, int j) { return 1.0 / (double)((i + j) * (i + j + 1) / 2 + i + 1); }

static __attribute__((noinline)) void times(int n, const double *v, double *out) {
  for (int i = 0; i < n; i++) {
    double s = 0;
    for (int j = 0; j < n; j++) s += a(i, j) * v[j];
    out[i] = s;
  }
}

static __attribute__((noinline)) void transposed_times(int n, const double *v, double *out) {
  for (int i = 0; i < n; i++) {
    double s = 0;
    for (int j = 0; j < n; j++) s += a(j, i) * v[j];
    out[i] = s;
  }
}

int run(int n) {
  double *u = malloc(n * sizeof(double)), *v = malloc(n * sizeof(double)), *w = malloc(n * sizeof(double));
  for (int i = 0; i < n; i++) u[i] = 1;
  for (int step = 0; step < 10; step++) {
    times(n, u, w);
    transposed_times(n, w, v);
    times(n, v, w);
    transposed_times(n, w, u);
  }
  double vbv = 0, vv = 0;
  for (int i = 0; i < n; i++) {
    vbv += u[i] * v[i];
    vv += v[i] * v[i];
  }
  free(u);
  free(v);
  free(w);
  return (int)(sqrt(vbv / vv) * 1e9);
}
`,
  js: `
function a(i, j) { return 1 / (((i + j) * (i + j + 1) >> 1) + i + 1); }

function times(v, out) {
  const n = v.length;
  for (let i = 0; i < n; i++) {
    let s = 0;
    for (let j = 0; j < n; j++) s += a(i, j) * v[j];
    out[i] = s;
  }
}

function transposedTimes(v, out) {
  const n = v.length;
  for (let i = 0; i < n; i++) {
    let s = 0;
    for (let j = 0; j < n; j++) s += a(j, i) * v[j];
    out[i] = s;
  }
}

function run(n) {
  const u = new Float64Array(n).fill(1), v = new Float64Array(n), w = new Float64Array(n);
  for (let step = 0; step < 10; step++) {
    times(u, w);
    transposedTimes(w, v);
    times(v, w);
    transposedTimes(w, u);
  }
  let vbv = 0, vv = 0;
  for (let i = 0; i < n; i++) {
    vbv += u[i] * v[i];
    vv += v[i] * v[i];
  }
  return Math.trunc(Math.sqrt(vbv / vv) * 1e9);
}
`,
};
