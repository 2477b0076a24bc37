import type { NativeLibrary } from '../../../backends/target.ts';
import type { Bench, Figure } from '../harness.ts';
import { compareNs } from '../harness.ts';
import { aligned, describeHost, missing, nativeLibrary, withThreads } from '../native.ts';
import { randomBytes } from '../random.ts';

const K = 6912;
/** A layer of a language model, which fits into the last-level cache, and one that is larger than most such caches. */
const SMALL = 2560;
const LARGE = 40_960;
const BATCH = 64;
/** Rows for a batch: a call ends before another program's turn comes. */
const FEW = 640;

const program = (layout: string): string => `
pub kernel trit_matvec(w: [M, K]trit ${layout}, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
pub kernel trit_matmat(w: [N, K]trit ${layout}, x: [B, K]i8) -> (y: [B, N]i32) { y[b, i] = sum(k) i32(w[i, k]) * i32(x[b, k]) }
`;

interface Case {
  readonly layout: string;
  readonly m: number;
  /** Bytes of a row; a code byte takes `codes` values. */
  readonly row: number;
  readonly codes: (digits: readonly number[]) => number;
}

const PACK2 = {
  row: K / 4,
  codes: (d: readonly number[]): number => d[0]! | (d[1]! << 2) | (d[2]! << 4) | (d[3]! << 6),
};
const PACK5 = {
  row: Math.ceil(K / 80) * 16,
  codes: (d: readonly number[]): number => d.reduceRight((n, x) => 3 * n + x, 0),
};
const CASES: readonly Case[] = [
  { layout: '@pack2 tile(16, 16)', m: SMALL, ...PACK2 },
  { layout: '@pack2', m: SMALL, ...PACK2 },
  { layout: '@pack5', m: SMALL, ...PACK5 },
  { layout: '@pack2 tile(16, 16)', m: LARGE, ...PACK2 },
];

function fill(bytes: Uint8Array, codes: Case['codes']): void {
  let state = 11;
  const digit = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 12) % 3;
  };
  const table = Uint8Array.from({ length: 243 }, () => codes([digit(), digit(), digit(), digit(), digit()]));
  for (let i = 0; i < bytes.length; i++) bytes[i] = table[(i * 31 + (i >> 8)) % 243]!;
}

interface Data {
  readonly library: NativeLibrary;
  readonly w: Uint8Array;
  readonly x: Uint8Array;
  readonly y: Uint8Array;
}

/** Ternary weights by int8 activations, native code; what the peers reach is what the processor's multipliers or the memory give. */
export const bench: Bench = {
  name: 'native-matvec',
  about:
    'matrices of trits by int8, native code; 40960 × 6912 takes 71 MB; the peers are AVX-512 intrinsics by hand, multiplications of registers alone, and reading the weights',
  *run(): Iterable<Figure> {
    const reason = missing();
    if (reason !== undefined) {
      process.stderr.write(`native-matvec: ${reason}\n`);
      return;
    }
    process.stderr.write(`  ${describeHost()}\n`);
    for (const c of CASES) {
      const sizes = { M: c.m, N: FEW, K, B: BATCH };
      const library = nativeLibrary(program(c.layout), sizes, ['native.c', 'native-matvec.c']);
      const w = aligned(library, c.row * c.m);
      fill(w, c.codes);
      const x = aligned(library, K * BATCH);
      x.set(new Uint8Array(randomBytes(K * BATCH, 12).buffer));
      const data: Data = { library, w, x, y: aligned(library, 4 * Math.max(c.m, FEW * BATCH)) };
      yield* figures(c, data);
    }
  },
};

function* figures(c: Case, { library, w, x, y }: Data): Iterable<Figure> {
  const run = library.func('void run_matvec(int, int, void *, void *, void *, int32_t, int32_t)');
  const read = library.func('uint64_t run_read(int, void *, uint32_t)');
  const multiply = library.func('int32_t run_multiply(int)');
  const ours = (): unknown => run(0, 1, w, x, y, c.m, K);
  const rate = (ns: number): string => ((c.m * K) / ns).toFixed(1);
  const figure = (what: string, ns: { ours: number; peer: number }, peerName: string, note: string): Figure => ({
    ...{ bench: 'native-matvec', case: `${c.m} × ${K} ${c.layout}${what}`, ours: ns.ours / 1e3, peer: ns.peer / 1e3 },
    ...{ peerName, unit: 'us', note },
  });
  const tell = (what: string, text: string): void =>
    void process.stderr.write(`  ${c.m} ${c.layout}${what}: ${text}\n`);

  if (c.layout.includes('tile(16')) {
    const results = [0, 1].map((who) => {
      y.fill(0);
      run(who, 1, w, x, y, c.m, K);
      return y.slice(0, 4 * c.m);
    });
    if (Buffer.compare(results[0]!, results[1]!) !== 0) throw new Error(`${c.layout}: other results than the twin's`);
    const ns = compareNs(ours, () => run(1, 1, w, x, y, c.m, K));
    const note = `${rate(ns.ours)} G multiply-adds a second, by hand ${rate(ns.peer)}`;
    tell('', note);
    yield figure('', ns, 'AVX-512 by hand', note);
  }
  if (c.m === LARGE) {
    for (const threads of [1, 2]) {
      const what = threads === 1 ? ', one thread' : ', two threads';
      const pool = withThreads(library, threads);
      const ns = compareNs(ours, () => pool.read(() => read(1, w, w.length), w));
      const gigabytes = (t: number): string => (w.length / t).toFixed(1);
      const note = `${gigabytes(ns.ours)} GB/s of weights, read alone ${gigabytes(ns.peer)}`;
      tell(what, note);
      yield figure(what, ns, 'reading the weights', note);
      pool.end();
    }
    return;
  }
  // As many multiply-adds of registers: rounds of 2048.
  const rounds = Math.round((c.m * K) / 2048);
  const ns = compareNs(ours, () => multiply(rounds));
  const note = `${rate(ns.ours)} G multiply-adds a second, registers alone ${rate(ns.peer)}`;
  tell('', note);
  yield figure(', against registers', ns, 'vpdpbusd of registers', note);
  const batch = library.func('void run_matmat(int, void *, void *, void *, int32_t, int32_t, int32_t)');
  const both = compareNs(
    () => batch(1, w, x, y, FEW, K, BATCH),
    () => multiply(Math.round((FEW * K * BATCH) / 2048)),
  );
  const each = (FEW * BATCH) / c.m;
  const all = { ours: both.ours / each, peer: both.peer / each };
  const line = `${rate(all.ours)} G multiply-adds a second, registers alone ${rate(all.peer)}`;
  tell(`, batch of ${BATCH}`, line);
  yield { ...figure(`, batch of ${BATCH}`, all, 'vpdpbusd of registers', line) };
}
