import { describe, it } from 'vitest';
import { check, modules } from './check.ts';

const LENGTHS = [0, 1, 31, 33, 127, 129, 300];

describe('kernels as launches', () => {
  const all = modules(`
    pub kernel matvec(w: [M, K]trit, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
    pub kernel pack2(w: [M, K]trit @pack2, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
    pub kernel pack5(w: [M, K]trit @pack5, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
    pub kernel tiled(w: [M, K]trit @pack2 tile(4, 16), x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
    pub kernel plain(w: [M, K]trit @i8, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
    pub kernel bind(a: [K]trit, b: [K]trit) -> (c: [K]trit) { c[i] = a[i] * b[i] }
    pub kernel bind2(a: [K]trit, b: [K]trit @pack5) -> (c: [K]trit @pack2) { c[i] = a[i] * b[i] }
    pub kernel bind5(a: [K]trit, b: [K]trit @i8) -> (c: [K]trit @pack5) { c[i] = a[i] * b[i] }
    pub kernel bundle(xs: [M, K]trit) -> (c: [K]trit) { c[d] = sign(sum(n) i32(xs[n, d])) }
    pub kernel dot(a: [K]trit, b: [K]trit) -> (s: i32) { s = sum(k) i32(a[k]) * i32(b[k]) }
    pub kernel fsum(a: [K]f32) -> (s: f32) { s = sum(k) a[k] }
    pub kernel rows(a: [M, K]f32) -> (s: [M]f32) { s[i] = sum(k) a[i, k] * a[i, k] }
    pub kernel across(a: [K, M]f32, b: [K]f32) -> (s: [M]f32) { s[i] = sum(k) a[k, i] * b[k] }
    pub kernel traps(a: [K]f32, at: [K]i32) -> (s: [K]f32) { s[i] = sum(k) a[at[k]] }
    pub kernel prefix(a: [K]i32) -> (s: [K]i32) { s[i] = scan(i) a[i] }
    pub kernel part(inout x: [K]i32) { x[0] = 5 }
    pub kernel center(x: [K]f32) -> (p: [K]f32) {
      let m = max(j) x[j]
      let e[j] = x[j] - m
      let s = sum(j) e[j]
      p[j] = e[j] / s
    }
    pub kernel many(x: [K]i32, n: i32) -> (y: [K]i32) { y[i in 0..n] = x[i] * n }
  `);
  for (const name of ['matvec', 'pack2', 'pack5', 'tiled', 'plain', 'bundle', 'rows', 'across']) {
    it(name, () => {
      for (const K of LENGTHS) check(all, name, { sizes: { M: K === 31 ? 5 : 2, K } });
    });
  }
  for (const name of ['bind', 'bind2', 'bind5', 'dot', 'fsum', 'traps', 'prefix', 'part', 'center']) {
    it(name, () => {
      for (const K of LENGTHS) check(all, name, { sizes: { K } });
    });
  }
  it('bounds that are known at run time', () => {
    for (const n of [-1n, 0n, 5n, 6n]) check(all, 'many', { sizes: { K: 5 }, scalars: [n] });
  });
});
