import { compileBytes, instantiateBytes } from '../engines.ts';
import type { Bench, Figure, Work } from '../harness.ts';
import { compareNs } from '../harness.ts';
import { webAssemblyText } from '../peers.ts';
import { randomTrits } from '../random.ts';
import { Resident } from '../resident.ts';
import { vsaTwin } from '../twins/vsa.ts';

const D = 10_000;
/** Bytes of a vector in bit planes. */
const BYTES = Math.ceil(D / 128) * 32;
const STORED = 1000;
const BUNDLED = 101;
const BLOCKS = BYTES / 32;
/** Instructions a block of 128 trits in the twin; a population count of bytes is 6 on x86-64. */
const DOT_OPS = 3 + 2 * 6 + 3;
/** The gates of the shortest circuit known. */
const BUNDLE3_OPS = 17;
/** Two planes, seven full adders of 5 gates and a ripple through 4 bits for 8 rows; 7 bits for a single row; then a comparison. */
const BUNDLE_OPS = Math.floor(BUNDLED / 8) * 2 * (7 * 5 + 8) + (BUNDLED % 8) * 2 * 14 + 8 * 7;

/** Kernels as a user writes them; the functions repeat one kernel call, results going to the same place. */
const PROGRAM = `
kernel bind(a: [D]trit, b: [D]trit, inout c: [D]trit) -> () { c[d] = a[d] * b[d] }
kernel dot(a: [D]trit, b: [D]trit) -> (s: i32) { s = sum(d) i32(a[d]) * i32(b[d]) }
kernel bundle3(a: [D]trit, b: [D]trit, c: [D]trit, inout r: [D]trit) -> () { r[d] = sign(i32(a[d]) + i32(b[d]) + i32(c[d])) }
kernel bundle(xs: [N, D]trit, inout r: [D]trit) -> () { r[d] = sign(sum(n) i32(xs[n, d])) }
kernel nearest(m: [N, D]trit, q: [D]trit) -> (at: i32) { at = argmax(n) sum(d) i32(m[n, d]) * i32(q[d]) }

pub fn bind_times(a: [D]trit, b: [D]trit, times: i32) -> [D]trit {
  var c = a
  for _ in 0..times { bind(a, b, inout c) }
  c
}
pub fn dot_times(a: [D]trit, b: [D]trit, times: i32) -> i32 {
  var s = 0
  for _ in 0..times { s = s + dot(a, b) }
  s
}
pub fn bundle3_times(a: [D]trit, b: [D]trit, c: [D]trit, times: i32) -> [D]trit {
  var r = a
  for _ in 0..times { bundle3(a, b, c, inout r) }
  r
}
pub fn bundle_times(xs: [N, D]trit, times: i32) -> [D]trit {
  var r = xs[0]
  for _ in 0..times { bundle(xs, inout r) }
  r
}
pub fn nearest_times(m: [N, D]trit, q: [D]trit, times: i32) -> i32 {
  var s = 0
  for _ in 0..times { s = s + nearest(m, q) }
  s
}
`;

/** The operations of vector-symbolic architectures on hypervectors of 10,000 trits, through the JIT, one thread. */
export const bench: Bench = {
  name: 'vsa',
  about:
    'kernels on vectors of 10,000 trits in bit planes, repeated inside the program; the peer is WebAssembly SIMD written by hand',
  async *run(): AsyncIterable<Figure> {
    const ours = new Resident(await instantiateBytes(compileBytes(PROGRAM), 'jit'));
    const twin = await webAssemblyText(vsaTwin());
    const stored = ours.place('nearest_times', 0, randomTrits(STORED * D, 7), [STORED, D]);
    const [a, b, c] = [1, 2, 3].map((seed) => ours.place('bind_times', 0, randomTrits(D, seed), [D]));
    const bundled = ours.place('bundle_times', 0, randomTrits(BUNDLED * D, 5), [BUNDLED, D]);

    const vector = ours.paramType('bind_times', 0);
    const matrix = ours.paramType('nearest_times', 0);
    let top = 0;
    const copy = (handle: number, type: typeof vector, dims: number[]): number => {
      const bytes = ours.payload(handle, type, dims);
      new Uint8Array(twin.memory.buffer).set(bytes, top);
      top += bytes.length;
      return top - bytes.length;
    };
    const [ta, tb, tc] = [a, b, c].map((h) => copy(h, vector, [D]));
    const tBundled = copy(bundled, matrix, [BUNDLED, D]);
    const tStored = copy(stored, matrix, [STORED, D]);
    const out = top;

    const sameVector = (name: string, args: number[]): void => {
      const handle = ours.call(name, [...args, 1]);
      const got = ours.payload(handle, vector, [D]);
      ours.drop(handle, vector);
      same(name, got, new Uint8Array(twin.memory.buffer).slice(out, out + BYTES));
    };
    const figure = (
      name: string,
      times: number,
      args: number[],
      twinArgs: number[],
      result: 'vector' | 'number',
    ): Figure => {
      const run = `${name}_times`;
      const theirs = twin[run](...twinArgs, 1);
      if (result === 'vector') sameVector(run, args);
      else same(name, [ours.call(run, [...args, 1])], [theirs]);
      const ns = compareNs(
        () => {
          const got = ours.call(run, [...args, times]);
          if (result === 'vector') ours.drop(got, vector);
        },
        () => twin[run](...twinArgs, times),
      );
      return {
        bench: 'vsa',
        case: `${name}, ${D} trits`,
        ours: ns.ours / times,
        peer: ns.peer / times,
        peerName: 'WebAssembly SIMD by hand',
        unit: 'ns',
      };
    };
    const work = (vectors: number, ops: number): Work => ({ bytes: vectors * BYTES, ops: ops * BLOCKS });
    yield { ...figure('bind', 2000, [a, b], [ta, tb, out, BYTES], 'vector'), work: work(3, 3) };
    yield { ...figure('dot', 2000, [a, b], [ta, tb, BYTES], 'number'), work: work(2, DOT_OPS) };
    yield { ...figure('bundle3', 2000, [a, b, c], [ta, tb, tc, out, BYTES], 'vector'), work: work(4, BUNDLE3_OPS) };
    yield {
      ...figure('bundle', 20, [bundled], [tBundled, BUNDLED, out, BYTES], 'vector'),
      case: `bundle of ${BUNDLED}, ${D} trits`,
      work: work(BUNDLED + 1, BUNDLE_OPS),
    };
    yield {
      ...figure('nearest', 2, [stored, a], [tStored, STORED, ta, BYTES], 'number'),
      case: `nearest of ${STORED}, ${D} trits`,
      work: work(STORED, STORED * DOT_OPS),
    };
  },
};

function same(what: string, ours: ArrayLike<number>, peer: ArrayLike<number>): void {
  for (let i = 0; i < peer.length; i++) {
    if (ours[i] !== peer[i]) throw new Error(`${what}: ${ours[i]} here, ${peer[i]} there (at ${i})`);
  }
}
