import { describe, expect, it } from 'vitest';
import { compile } from '../../compiler/driver.ts';
import { Evaluator } from '../../compiler/ir/evaluate.ts';
import { assertValid } from '../../compiler/ir/verify.ts';

/** Kernels from source text, at both levels of optimisation, on the reference evaluator. */

function run(text: string): string[] {
  return (['O0', 'O2'] as const).map((opt) => {
    const made = compile({ path: 'kernels.tri', text }, () => undefined, {
      opt,
      afterPass: (pass, m) => pass === 'lower' || assertValid(m, pass),
    });
    const errors = made.diagnostics.filter((d) => d.code.startsWith('E'));
    if (!made.module) throw new Error(errors.map((d) => `${d.code} ${JSON.stringify(d.args ?? '')}`).join('; '));
    const main = [...made.module.funcs.keys()].find((n) => /(^|\.)main$/.test(n))!;
    const hosts = Object.fromEntries(made.module.imports.map((i) => [i.func, () => []]));
    const out = new Evaluator(made.module, { hosts }).run(main, []);
    return 'trap' in out ? out.trap : 'done';
  });
}

function good(name: string, text: string): void {
  it(name, () => expect(run(text)).toEqual(['done', 'done']));
}

describe('kernels from source', () => {
  good(
    'matrix-vector product in every layout',
    `kernel planes(w: [M, K]trit, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
     kernel pack2(w: [M, K]trit @pack2, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
     kernel pack5(w: [M, K]trit @pack5, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
     kernel tiled(w: [M, K]trit @pack2 tile(16, 16), x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
     fn main() {
       let w: [2, 3]trit = [[1, 0, -1], [0, -1, -1]]
       let x: [3]i8 = [5, 7, -128]
       assert planes(w, x) == [133, 121]
       assert pack2(w as [2, 3]trit @pack2, x) == [133, 121]
       assert pack5(w as [2, 3]trit @pack5, x) == [133, 121]
       assert tiled(w as [2, 3]trit @pack2 tile(16, 16), x) == [133, 121]
     }`,
  );
  good(
    'signs of sums whose terms are functions of a trit but no trits',
    `fn heavy(t: trit) -> i32 { match t { -1 => -2, 0 => 0, 1 => 1 } }
     fn three(t: trit) -> i32 { match t { -1 => -2, 0 => 1, 1 => -1 } }
     fn negative(t: trit) -> i32 { match t { -1 => -1, 0 => 0, 1 => 0 } }
     kernel a(xs: [N, D]trit) -> (c: [D]trit) { c[d] = sign(sum(n) heavy(xs[n, d])) }
     kernel b(xs: [N, D]trit) -> (c: [D]trit) { c[d] = sign(sum(n) three(xs[n, d])) }
     kernel e(xs: [N, D]trit) -> (c: [D]trit) { c[d] = sign(sum(n) negative(xs[n, d])) }
     fn main() {
       var x: [14, 4]trit = [0; 14, 4]
       x[0] = [1, -1, 0, 1]
       x[1] = [1, 1, 0, -1]
       x[2] = [-1, 1, 0, 0]
       assert a(x) == [0, 0, 0, -1]
       assert b(x) == [1, 1, 1, 1]
       assert e(x) == [-1, -1, 0, -1]
     }`,
  );
  good(
    'prefix sums, also inside of a larger expression and along the first of two indices',
    `kernel prefix(x: [N]i32) -> (y: [N]i32) { y[i] = 10 + scan(i) x[i] }
     kernel down(x: [M, N]i32) -> (y: [M, N]i32) { y[i, j] = scan(i) x[i, j] }
     fn main() {
       assert prefix([1, 2, 3]) == [11, 13, 16]
       assert down([[1, 2], [3, 4], [5, 6]]) == [[1, 2], [4, 6], [9, 12]]
     }`,
  );
  good(
    'lets, several definitions, scalar results, argmin and argmax',
    `kernel shares(x: [N]f32) -> (p: [N]f32, m: f32) {
       let top = max(j) x[j]
       let e[j] = x[j] - top
       let s = sum(j) e[j]
       p[j] = e[j] / s
       m = top
     }
     kernel best(x: [N]i32) -> (low: i32, high: i32) { low = argmin(i) x[i]; high = argmax(i) x[i] }
     fn main() {
       let (p, m) = shares([1.0, 2.0, 4.0])
       assert m == 4.0
       assert p[0] == 0.6 && p[1] == 0.4 && p[2] == -0.0
       let (low, high) = best([3, 9, -2, 9, -2])
       assert low == 2 && high == 1
     }`,
  );
  good(
    'in place, and element code with blocks, match, guards and functions',
    `fn collatz(n: i32) -> i32 {
       var steps = 0
       var x = n
       while x > 1 { if x % 2 == 0 { x = x / 2 } else { x = 3 * x + 1 }; steps += 1 }
       steps
     }
     fn flip(t: trit) -> trit { match t { -1 => 1, 0 => 0, 1 => -1 } }
     kernel lengths(inout x: [N]i32) { x[i] = collatz(x[i]) }
     kernel odd(x: [N]i32) -> (y: [N]i32) {
       y[i] = {
         let half = x[i] / 2
         match x[i] { 0 => -1, 1..=3 => half, n if n % 2 == 1 => n, _ => if half > 5 { 5 } else { half } }
       }
     }
     kernel flipped(x: [N]trit) -> (y: [N]trit) { y[i] = flip(x[i]) }
     fn main() {
       var x = [1, 6, 27]
       lengths(inout x)
       assert x == [0, 8, 111]
       assert odd([0, 3, 7, 8, 80]) == [-1, 1, 7, 4, 5]
       assert flipped([1, 0, -1]) == [-1, 0, 1]
     }`,
  );
  good(
    'kernels calling kernels',
    `kernel bind(a: [N]trit, b: [N]trit) -> (c: [N]trit) { c[i] = a[i] * b[i] }
     kernel dot(a: [N]trit, b: [N]trit) -> (s: i32) { s = sum(k) i32(a[k]) * i32(b[k]) }
     kernel three(a: [N]trit, b: [N]trit, c: [N]trit) -> (s: i32, h: [N]trit) {
       let g = bind(a, b)
       h = bind(g, c)
       s = dot(g, c)
     }
     fn main() {
       let (s, h) = three([1, -1, 0, -1], [1, 1, 1, -1], [-1, -1, 1, 1])
       assert s == 1
       assert h == [-1, 1, 0, 1]
     }`,
  );
  good(
    'majority, distance, nearest',
    `kernel bundle(xs: [N, D]trit) -> (c: [D]trit) { c[d] = sign(sum(n) i32(xs[n, d])) }
     kernel nearest(m: [N, D]trit, q: [D]trit) -> (best: i32) { best = argmax(i) sum(d) i32(m[i, d]) * i32(q[d]) }
     fn main() {
       assert bundle([[1, -1, 0], [1, 1, 0], [-1, 1, 1]]) == [1, 1, 1]
       assert bundle([[1, -1], [-1, -1]]) == [0, -1]
       assert nearest([[1, -1, 0], [1, 1, 1], [-1, 0, 0]], [1, 1, 0]) == 1
     }`,
  );
  it('an index beyond its dimension traps', () => {
    const text = (n: number): string =>
      `kernel first(x: [N]i32, at: i32) -> (z: i32) { z = x[at] }
       fn main() { let z = first([1, 2, 3], ${n}); assert z == 3 }`;
    expect(run(text(2))).toEqual(['done', 'done']);
    expect(run(text(3))).toEqual(['bounds', 'bounds']);
    expect(run(text(-1))).toEqual(['bounds', 'bounds']);
  });
  it('the largest of nothing traps', () => {
    const text = `kernel top(x: [N]i32) -> (m: i32) { m = max(i) x[i] }
      fn main() { let x = [0; 0]; let m = top(x); assert m == 0 }`;
    expect(run(text)).toEqual(['shape', 'shape']);
  });
});
