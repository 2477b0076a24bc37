/** Kernels whose reductions lanes share, or that words of planes hold. */

export const LAYOUTS = [
  '@planes',
  '@pack2',
  '@pack5',
  '@i8',
  '@pack2 tile(4, 16)',
  '@pack5 tile(8, 16)',
  '@pack2 tile(16, 16)',
];

export const ROW_KERNELS = `
    ${LAYOUTS.map((l, i) => `pub kernel rows${i}(w: [M, K]trit ${l}, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }`).join('\n')}
    pub kernel batch(w: [M, K]trit @pack2, x: [B, K]i8) -> (y: [B, M]i32) { y[b, i] = sum(k) i32(w[i, k]) * i32(x[b, k]) }
    pub kernel turned(w: [M, K]trit @planes, x: [B, K]i8) -> (y: [M, B]i32) { y[i, b] = sum(k) i32(x[b, k]) * i32(w[i, k]) }
    pub kernel scaled(w: [M, K]trit @pack2, x: [K]i8, s: [M]f32) -> (y: [M]f32) {
      y[i] = f32(sum(k) i32(w[i, k]) * i32(x[k])) * s[i]
    }`;

export const TYPES = ['i32', 'u32', 'i64', 'u64', 'f32', 'f64', 'i8', 't9'];

export const REDUCTION_KERNELS = `
    ${TYPES.map(
      (t) => `pub kernel ${t}s(x: [M, K]${t}) -> (sum_: [M]${t}, low: [M]${t}, high: [M]${t}) {
          sum_[i] = sum(k) x[i, k]
          low[i] = min(k) x[i, k]
          high[i] = max(k) x[i, k]
        }`,
    ).join('\n')}
    pub kernel places(x: [M, K]i32) -> (a: [M]i32, b: [M]i32) {
      a[i] = argmin(k) x[i, k]
      b[i] = argmax(k) x[i, k]
    }
    pub kernel tests(x: [M, K]i32, y: i32) -> (a: [M]bool, b: [M]bool) {
      a[i] = any(k) x[i, k] == y
      b[i] = all(k) x[i, k] > y
    }
    pub kernel squares(x: [A, B, C]f32) -> (s: [A]f32) { s[i] = sum(j, k) x[i, j, k] * x[i, j, k] }
    pub kernel lone(x: [K]f32) -> (s: f32, m: f32, at: i32) {
      s = sum(k) x[k]
      m = max(k) x[k]
      at = argmax(k) x[k]
    }
    pub kernel divided(x: [M, K]i32) -> (s: [M]i32) { s[i] = 100 / (sum(k) x[i, k]) }
    pub kernel trap(x: [M, K]i32) -> (s: [M]i32) { s[i] = sum(k) 100 / x[i, k] }
    pub kernel again(inout x: [M]i32, w: [M, K]i32) { x[i] = x[i] + sum(j) w[i, j] }
  `;

export const PLANE_KERNELS = `
    pub kernel dots(x: [M, K]trit, y: [K]trit) -> (d: [M]i32, e: [M]bool, f: [M]bool) {
      d[i] = sum(k) i32(x[i, k] * y[k])
      e[i] = any(k) x[i, k] == 1 && y[k] == -1
      f[i] = all(k) x[i, k] <= 0 || y[k] >= 0
    }
    pub kernel bundle(xs: [N, K]trit) -> (c: [K]trit) { c[k] = sign(sum(n) i32(xs[n, k])) }
    pub kernel ones(x: [M, K]trit, t: trit) -> (y: [M, K]trit) { y[i, k] = max(x[i, k], t) }
    pub kernel rounded(x: [M, K]f32) -> (z: [M, K]trit) { z[i, k] = if x[i, k] > 1.5 { 1 } else { if x[i, k] < -1.5 { -1 } else { 0 } } }
    pub kernel checked(x: [K]i32) -> (z: [K]trit) { z[k] = trit(x[k] / 9) }
    pub kernel few(x: [K]trit, y: [K]i8) -> (z: [K]trit) { z[k] = if y[k] > 3 { x[k] } else { 0 } }
  `;
