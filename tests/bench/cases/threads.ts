import { availableParallelism } from 'node:os';
import { instantiate } from '../../../vm/index.ts';
import { compileBytes } from '../engines.ts';
import type { Bench, Figure } from '../harness.ts';
import { randomBytes, randomTrits } from '../random.ts';
import { Resident } from '../resident.ts';

/** Kernels as a user writes them; results go to the same place, so that no memory is made while the clock runs. */
const PROGRAM = `
kernel matvec(w: [M, K]trit @pack2 tile(4, 16), x: [K]i8, inout y: [M]i32) -> () { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
kernel bundle(xs: [N, D]trit, inout r: [D]trit) -> () { r[d] = sign(sum(n) i32(xs[n, d])) }
kernel nearest(m: [N, D]trit, q: [D]trit) -> (at: i32) { at = argmax(n) sum(d) i32(m[n, d]) * i32(q[d]) }
kernel softmax(x: [R, N]f32, inout p: [R, N]f32) -> () {
  let m[r] = max(j) x[r, j]
  let e[r, j] = 1.0 / (1.0 + (m[r] - x[r, j]) * (m[r] - x[r, j]))
  let s[r] = sum(j) e[r, j]
  p[r, j] = e[r, j] / s[r]
}
kernel matmul(a: [M, K]f32, b: [K, N]f32, inout c: [M, N]f32) -> () { c[i, j] = sum(k) a[i, k] * b[k, j] }

pub fn zeros(m: i32, n: i32) -> [_, _]trit @pack2 tile(4, 16) { [0; m, n] }
pub fn matvec_times(w: [M, K]trit @pack2 tile(4, 16), x: [K]i8, y: [M]i32) -> [M]i32 {
  var r = y
  matvec(w, x, inout r)
  r
}
pub fn bundle_times(xs: [N, D]trit, y: [D]trit) -> [D]trit {
  var r = y
  bundle(xs, inout r)
  r
}
pub fn nearest_times(m: [N, D]trit, q: [D]trit) -> i32 { nearest(m, q) }
pub fn softmax_times(x: [R, N]f32, y: [R, N]f32) -> [R, N]f32 {
  var p = y
  softmax(x, inout p)
  p
}
pub fn matmul_times(a: [M, K]f32, b: [K, N]f32, y: [M, N]f32) -> [M, N]f32 {
  var c = y
  matmul(a, b, inout c)
  c
}
`;

type Place = (name: string, index: number, ...dims: number[]) => number;

interface Case {
  readonly name: string;
  readonly run: string;
  readonly args: (place: Place) => number[];
  /** Multiply-adds, where they are what is counted. */
  readonly adds?: number;
}

const K = 6912;

const matvec = (m: number): Case => ({
  name: `matvec ${m} × ${K} @pack2 tile(4, 16)`,
  run: 'matvec_times',
  args: (place) => [place('matvec_times', 0, m, K), place('matvec_times', 1, K), place('matvec_times', 2, m)],
  adds: m * K,
});

const bundle = (d: number): Case => ({
  name: `bundle of 101, ${d} trits`,
  run: 'bundle_times',
  args: (place) => [place('bundle_times', 0, 101, d), place('bundle_times', 1, d)],
});

const square = (n: number): Case => ({
  name: `matmul f32 ${n} × ${n} × ${n}`,
  run: 'matmul_times',
  args: (place) => [0, 1, 2].map((i) => place('matmul_times', i, n, n)),
  adds: n ** 3,
});

const CASES: readonly Case[] = [
  matvec(2560),
  matvec(40960),
  bundle(10_000),
  bundle(1_000_000),
  {
    name: 'nearest of 1,000, 10000 trits',
    run: 'nearest_times',
    args: (place) => [place('nearest_times', 0, 1000, 10_000), place('nearest_times', 1, 10_000)],
  },
  {
    name: 'softmax-like f32, 512 rows of 1024',
    run: 'softmax_times',
    args: (place) => [place('softmax_times', 0, 512, 1024), place('softmax_times', 1, 512, 1024)],
  },
  square(256),
];

/** Tensors of a parameter's type with random elements; a matrix too large for JavaScript's arrays to convert is made inside. */
function placer(r: Resident): Place {
  return (name, index, ...dims) => {
    const count = dims.reduce((n, d) => n * d, 1);
    const type = r.paramType(name, index);
    if (type.kind === 'tensor' && type.layout.name === 'pack2') {
      const w = r.call('zeros', dims);
      // Bytes of four codes 0, 1 or 2.
      const bytes = r.payloadView(w, type, dims);
      for (let i = 0; i < bytes.length; i++) bytes[i] = [0x55, 0x64, 0x19, 0x86, 0x92][(i * 7 + (i >> 5)) % 5];
      return w;
    }
    const trits = type.kind === 'tensor' && type.elem.kind === 'scalar' && type.elem.name === 't1';
    return r.place(name, index, trits ? randomTrits(count, index + 3) : randomBytes(count, index + 5), dims);
  };
}

const TURNS = 60;
const TURN_MS = 25;

/**
 * Least nanoseconds of single calls, in turns. A sample of many calls would ask for all cores to be free for long; these
 * calls are long enough for the clock. Turns are long enough for threads that slept to be awake, as they are where one
 * kernel follows another.
 */
function leastCalls(ours: () => unknown, peer: () => unknown): { ours: number; peer: number } {
  const bodies = [ours, peer];
  const least = [Infinity, Infinity];
  for (let turn = 0; turn < 2 * TURNS; turn++) {
    const end = performance.now() + TURN_MS;
    for (let before = performance.now(); before < end;) {
      bodies[turn % 2]();
      const after = performance.now();
      least[turn % 2] = Math.min(least[turn % 2], (after - before) * 1e6);
      before = after;
    }
  }
  return { ours: least[0], peer: least[1] };
}

/** Large kernels on all cores and on one: both from one program, in turns. */
export const bench: Bench = {
  name: 'threads',
  about:
    'kernels through the JIT on all cores (ours) and on one thread (peer); the limit is one over the number of cores',
  async *run(): AsyncIterable<Figure> {
    const cores = availableParallelism();
    const bytes = compileBytes(PROGRAM);
    for (const c of CASES) {
      const both = [];
      for (const threads of [cores, 1]) {
        const instance = await instantiate(bytes, { engine: 'jit', threads });
        await instance.startThreads();
        const r = new Resident(instance);
        const args = c.args(placer(r));
        const last = r.paramType(c.run, args.length - 1);
        const tensor = c.run !== 'nearest_times';
        both.push({
          instance,
          body: () => {
            const got = r.call(c.run, args);
            if (tensor) r.drop(got, last);
            return got;
          },
        });
      }
      const [ours, peer] = both;
      const ns = leastCalls(ours.body, peer.body);
      for (const { instance } of both) instance.dispose();
      const rate = (t: number): string =>
        c.adds === undefined ? '' : `, ${(c.adds / t).toFixed(1)} G multiply-adds a second`;
      const note = `${(ns.peer / ns.ours).toFixed(2)} times as fast on ${cores} threads${rate(ns.ours)}`;
      process.stderr.write(`  ${c.name}: ${note}\n`);
      yield {
        bench: 'threads',
        case: c.name,
        ours: ns.ours / 1e3,
        peer: ns.peer / 1e3,
        peerName: 'one thread',
        unit: 'us',
        note,
      };
    }
  },
};
