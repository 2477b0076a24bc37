import { compileBytes, instantiateBytes } from '../engines.ts';
import type { Bench, Figure } from '../harness.ts';
import { compareNs } from '../harness.ts';
import { webAssemblyText } from '../peers.ts';
import { randomBytes } from '../random.ts';
import { Resident } from '../resident.ts';
import { matvecTwin } from '../twins/matvec.ts';
import { relaxedMatvecTwin } from '../twins/matvec-relaxed.ts';

const K = 6912;
const BLOCKS = K / 64;
/** A layer of a language model, which fits into the last-level cache, and one that is larger than most such caches. */
const SMALL = 2560;
const LARGE = 40960;

const program = (m: number, layout: string): string => `
kernel matvec(w: [${m}, K]trit ${layout}, x: [K]i8, inout y: [${m}]i32) -> () { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }

pub fn weights() -> [${m}, ${K}]trit ${layout} { [0; ${m}, ${K}] }

pub fn matvec_times(w: [${m}, ${K}]trit ${layout}, x: [${K}]i8, y: [${m}]i32, times: i32) -> [${m}]i32 {
  var r = y
  for _ in 0..times { matvec(w, x, inout r) }
  r
}
`;

interface Case {
  readonly m: number;
  readonly layout: string;
  /** Of the twin: rows of a tile, then bytes from row to row, block to block and tile to tile. */
  readonly strides: readonly [number, number, number, number];
  readonly relaxed: boolean;
}

const rowByRow = (m: number): Case['strides'] => [m, BLOCKS * 16, 16, 0];
const tiled = (rows: number): Case['strides'] => [rows, 16, 16 * rows, BLOCKS * 16 * rows];

const CASES: readonly Case[] = [
  { m: SMALL, layout: '@pack2', strides: rowByRow(SMALL), relaxed: true },
  { m: SMALL, layout: '@pack2 tile(4, 16)', strides: tiled(4), relaxed: true },
  { m: SMALL, layout: '@pack2 tile(4, 16)', strides: tiled(4), relaxed: false },
  { m: SMALL, layout: '@pack2 tile(16, 16)', strides: tiled(16), relaxed: true },
  { m: LARGE, layout: '@pack2', strides: rowByRow(LARGE), relaxed: true },
  { m: LARGE, layout: '@pack2 tile(4, 16)', strides: tiled(4), relaxed: true },
];

/** Bytes of four random codes each. */
function fillWithCodes(bytes: Uint8Array): void {
  const codes = Uint8Array.from({ length: 81 }, (_, i) =>
    [1, 3, 9, 27].reduce((byte, power, g) => byte | ((Math.floor(i / power) % 3) << (2 * g)), 0),
  );
  let state = 11;
  for (let i = 0; i < bytes.length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    bytes[i] = codes[(state >>> 12) % 81]!;
  }
}

/** Ternary weights by int8 activations: the inner product of a 1.58-bit language model, through the JIT, one thread. */
export const bench: Bench = {
  name: 'matvec',
  about:
    'matrices of trits in 2 bits by int8, repeated inside the program, one thread; 40960 × 6912 takes 71 MB; the peer is WebAssembly SIMD by hand, with relaxed instructions or without',
  async *run(): AsyncIterable<Figure> {
    const activations = randomBytes(K, 12);
    for (const c of CASES) {
      const ours = new Resident(await instantiateBytes(compileBytes(program(c.m, c.layout)), 'jit'));
      const run = 'matvec_times';
      const wType = ours.paramType(run, 0);
      const yType = ours.paramType(run, 2);
      const w = ours.call('weights', []);
      const weights = ours.payloadView(w, wType, [c.m, K]);
      fillWithCodes(weights);
      const bytes = weights.length;

      const twin = await webAssemblyText(c.relaxed ? relaxedMatvecTwin() : matvecTwin());
      const memory = new Uint8Array(twin.memory.buffer);
      const [tx, scratch, out] = [bytes, bytes + K, bytes + K + BLOCKS * 128];
      memory.set(weights);
      memory.set(new Uint8Array(activations.buffer), tx);
      const twinArgs = [0, ...c.strides, c.m, BLOCKS, tx, scratch, out];
      const x = ours.place(run, 1, activations, [K]);
      const y = ours.place(run, 2, new Int8Array(c.m), [c.m]);
      twin[run](...twinArgs, 1);
      const first = ours.call(run, [w, x, y, 1]);
      const got = ours.payload(first, yType, [c.m]);
      ours.drop(first, yType);
      memory.slice(out, out + 4 * c.m).forEach((byte, i) => {
        if (got[i] !== byte) throw new Error(`matvec ${c.layout}: row ${i >> 2} differs from the twin's`);
      });

      const ns = compareNs(
        () => ours.drop(ours.call(run, [w, x, y, 1]), yType),
        () => twin[run](...twinArgs, 1),
      );
      const rate = (t: number): string => ((c.m * K) / t).toFixed(1);
      const name = `${c.m} × ${K} ${c.layout}${c.relaxed ? '' : ', peer not relaxed'}`;
      process.stderr.write(`  ${name}: ${rate(ns.ours)} G multiply-adds a second, by hand ${rate(ns.peer)}\n`);
      yield {
        bench: 'matvec',
        case: name,
        ours: ns.ours / 1e3,
        peer: ns.peer / 1e3,
        peerName: c.relaxed ? 'relaxed WebAssembly SIMD by hand' : 'WebAssembly SIMD by hand',
        unit: 'us',
        note: `${rate(ns.ours)} G multiply-adds a second, by hand ${rate(ns.peer)}`,
        // Of 64 weights, each sixteen take a mask and a dot product; half of them are moved down once.
        work: { bytes: bytes + K + 4 * c.m, ops: (c.m * K * 9) / 64 },
      };
    }
  },
};
