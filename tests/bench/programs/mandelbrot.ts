import type { Program } from './program.ts';

/** Points of an n × n grid over [−1.5, 0.5] × [−1, 1] that 50 steps leave within the circle of radius 2. */
export const mandelbrot: Program = {
  name: 'mandelbrot',
  about: 'a loop of dependent f64 arithmetic',
  n: 100,
  small: 12,
  tri: `
fn stays(cr: f64, ci: f64) -> bool {
  var zr = 0.0
  var zi = 0.0
  for step in 0..50 {
    let r2 = zr * zr
    let i2 = zi * zi
    if r2 + i2 > 4.0 { return false }
    zi = 2.0 * zr * zi + ci
    zr = r2 - i2 + cr
  }
  true
}

pub fn run(n: i32) -> i32 {
  var count = 0
  for y in 0..n {
    let ci = 2.0 * f64(y) / f64(n) - 1.0
    for x in 0..n {
      if stays(2.0 * f64(x) / f64(n) - 1.5, ci) { count += 1 }
    }
  }
  count
}
`,
  assembly: `
function stays(cr: f64, ci: f64): bool {
  let zr: f64 = 0;
  let zi: f64 = 0;
  for (let step = 0; step < 50; step++) {
    const r2 = zr * zr;
    const i2 = zi * zi;
    if (r2 + i2 > 4) return false;
    zi = 2 * zr * zi + ci;
    zr = r2 - i2 + cr;
  }
  return true;
}

export function run(n: i32): i32 {
  let count = 0;
  for (let y = 0; y < n; y++) {
    const ci = 2 * f64(y) / f64(n) - 1;
    for (let x = 0; x < n; x++) {
      if (stays(2 * f64(x) / f64(n) - 1.5, ci)) count++;
    }
  }
  return count;
}
`,
  c: `
static int stays(double cr, double ci) {
  double zr = 0, zi = 0;
  for (int step = 0; step < 50; step++) {
    double r2 = zr * zr, i2 = zi * zi;
    if (r2 + i2 > 4) return 0;
    zi = 2 * zr * zi + ci;
    zr = r2 - i2 + cr;
  }
  return 1;
}

int run(int n) {
  int count = 0;
  for (int y = 0; y < n; y++) {
    double ci = 2.0 * y / n - 1;
    for (int x = 0; x < n; x++) count += stays(2.0 * x / n - 1.5, ci);
  }
  return count;
}
`,
  js: `
function stays(cr, ci) {
  let zr = 0, zi = 0;
  for (let step = 0; step < 50; step++) {
    const r2 = zr * zr;
    const i2 = zi * zi;
    if (r2 + i2 > 4) return false;
    zi = 2 * zr * zi + ci;
    zr = r2 - i2 + cr;
  }
  return true;
}

function run(n) {
  let count = 0;
  for (let y = 0; y < n; y++) {
    const ci = 2 * y / n - 1;
    for (let x = 0; x < n; x++) {
      if (stays(2 * x / n - 1.5, ci)) count++;
    }
  }
  return count;
}
`,
};
