/**
 * What benchmarks share: timing, and the one line of JSON a figure (see spec/cli.md): ratio = ours / peer in time, both
 * measured alternately in one run.
 */
export interface Figure {
  readonly bench: string;
  readonly case: string;
  /** Time of ours and of the peer, in `unit`. */
  readonly ours: number;
  readonly peer: number;
  readonly peerName: string;
  readonly unit: string;
  /** For the table of results. */
  readonly note?: string;
  /** Of a kernel: what one call must at least do. For the limit in the table of results. */
  readonly work?: Work;
}

export interface Work {
  /** Bytes read and written. */
  readonly bytes: number;
  /** 128-bit vector instructions besides loads and stores, as the twin needs them on x86-64. */
  readonly ops: number;
}

export interface Bench {
  readonly name: string;
  /** What is measured, and what the limit is, in a sentence. */
  readonly about: string;
  run(): AsyncIterable<Figure> | Iterable<Figure>;
}

export function line(f: Figure): string {
  const round = (x: number): number => Number(x.toPrecision(4));
  return JSON.stringify({
    bench: f.bench,
    case: f.case,
    ours: round(f.ours),
    peer: round(f.peer),
    peerName: f.peerName,
    unit: f.unit,
    ratio: round(f.ours / f.peer),
  });
}

/** Many short ones: on a machine with other work, some fall between what else it does. */
const SAMPLES = 400;
const SAMPLE_MS = 1;

/** Least nanoseconds a call of each body takes, sampled in turn so that both meet the same machine. */
export function compareNs(ours: () => unknown, peer: () => unknown): { ours: number; peer: number } {
  const bodies = [ours, peer];
  const counts = bodies.map(calibrate);
  const least = [Infinity, Infinity];
  for (let s = 0; s < SAMPLES; s++) {
    bodies.forEach((body, i) => {
      least[i] = Math.min(least[i], (time(body, counts[i]) / counts[i]) * 1e6);
    });
  }
  return { ours: least[0], peer: least[1] };
}

/** Least nanoseconds that a call takes. */
export function leastNs(body: () => unknown): number {
  const count = calibrate(body);
  let least = Infinity;
  for (let s = 0; s < SAMPLES; s++) least = Math.min(least, (time(body, count) / count) * 1e6);
  return least;
}

function time(body: () => unknown, n: number): number {
  const start = performance.now();
  for (let i = 0; i < n; i++) body();
  return performance.now() - start;
}

/** Runs a body warm and says how many calls make a sample. */
function calibrate(body: () => unknown): number {
  let n = 1;
  for (;;) {
    const t = time(body, n);
    if (t >= SAMPLE_MS) return n;
    n = Math.ceil(n * Math.min(10, Math.max(2, SAMPLE_MS / Math.max(t, 1e-3))));
  }
}
