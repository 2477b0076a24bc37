import { compileBytes, instantiateBytes } from '../engines.ts';
import type { Bench, Figure } from '../harness.ts';
import { compareNs } from '../harness.ts';
import { webAssemblyText } from '../peers.ts';
import { randomBytes, randomTrits } from '../random.ts';
import { Resident } from '../resident.ts';
import { matvecTwin } from '../twins/matvec.ts';

const M = 2560;
const K = 6912;
const BLOCKS = K / 64;

const program = (layout: string): string => `
kernel matvec(w: [M, K]trit ${layout}, x: [K]i8, inout y: [M]i32) -> () { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }

pub fn matvec_times(w: [M, K]trit ${layout}, x: [K]i8, y: [M]i32, times: i32) -> [M]i32 {
  var r = y
  for _ in 0..times { matvec(w, x, inout r) }
  r
}
`;

interface Layout {
  readonly name: string;
  /** Of the twin: rows of a tile, then bytes from row to row, block to block and tile to tile. */
  readonly strides: readonly [number, number, number, number];
}

const LAYOUTS: readonly Layout[] = [
  { name: '@pack2', strides: [M, BLOCKS * 16, 16, 0] },
  { name: '@pack2 tile(16, 16)', strides: [16, 16, 256, BLOCKS * 256] },
];

/** Ternary weights by int8 activations: the inner product of a 1.58-bit language model, through the JIT, one thread. */
export const bench: Bench = {
  name: 'matvec',
  about: `${M} × ${K} trits in 2 bits by int8, repeated inside the program; the peer is WebAssembly SIMD by hand, not relaxed`,
  async *run(): AsyncIterable<Figure> {
    const weights = randomTrits(M * K, 11);
    const activations = randomBytes(K, 12);
    for (const layout of LAYOUTS) {
      const ours = new Resident(await instantiateBytes(compileBytes(program(layout.name)), 'jit'));
      const run = 'matvec_times';
      const w = ours.place(run, 0, weights, [M, K]);
      const x = ours.place(run, 1, activations, [K]);
      const y = ours.place(run, 2, new Int8Array(M), [M]);
      const [wType, , yType] = [0, 1, 2].map((i) => ours.paramType(run, i));

      const twin = await webAssemblyText(matvecTwin());
      const memory = new Uint8Array(twin.memory.buffer);
      const packed = ours.payload(w, wType, [M, K]);
      const [tx, scratch, out] = [packed.length, packed.length + K, packed.length + K + BLOCKS * 128];
      memory.set(packed);
      memory.set(new Uint8Array(activations.buffer), tx);
      const twinArgs = [0, ...layout.strides, M, BLOCKS, tx, scratch, out];
      twin[run](...twinArgs, 1);
      const first = ours.call(run, [w, x, y, 1]);
      const got = ours.payload(first, yType, [M]);
      ours.drop(first, yType);
      memory.slice(out, out + 4 * M).forEach((byte, i) => {
        if (got[i] !== byte) throw new Error(`matvec ${layout.name}: row ${i >> 2} differs from the twin's`);
      });

      const times = 2;
      const ns = compareNs(
        () => ours.drop(ours.call(run, [w, x, y, times]), yType),
        () => twin[run](...twinArgs, times),
      );
      const rate = (t: number): string => ((M * K * times) / t).toFixed(1);
      process.stderr.write(`  ${layout.name}: ${rate(ns.ours)} G multiply-adds a second, by hand ${rate(ns.peer)}\n`);
      // Of 64 weights, each eight take a mask, a multiplication with pairwise sum and an addition; the high bytes are moved once.
      yield {
        bench: 'matvec',
        case: `${M} × ${K} ${layout.name}`,
        ours: ns.ours / times / 1e3,
        peer: ns.peer / times / 1e3,
        peerName: 'WebAssembly SIMD by hand',
        unit: 'us',
        note: `${rate(ns.ours)} G multiply-adds a second, by hand ${rate(ns.peer)}`,
        work: { bytes: packed.length + K + 4 * M, ops: (M * K * 25) / 64 },
      };
    }
  },
};
