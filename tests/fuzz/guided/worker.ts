import { parentPort, workerData } from 'node:worker_threads';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Corpus, nameOf } from './corpus.ts';
import { Feedback } from './feedback.ts';
import { execute, loop, shrink } from './loop.ts';
import type { Target } from './target.ts';
import { placesOfBundle } from './target.ts';

/** One run of the loop in a thread of its own, which its parent watches and ends where an input hangs or takes all memory. */

export interface WorkerOptions {
  readonly target: string;
  /** Folder of the repository. */
  readonly root: string;
  readonly corpus: string | undefined;
  readonly out: string;
  readonly seed: number;
  readonly seconds: number;
  readonly reduceMs: number;
  readonly probes: number;
  /** Where the instrumented modules begin in the bundle. */
  readonly modules: readonly (readonly [line: number, path: string])[];
  /** The input that runs: a count of executions, its length, its bytes. */
  readonly shared: SharedArrayBuffer;
  /** Run these inputs once each and end. */
  readonly replay?: readonly Uint8Array[];
  /** Kinds that have been found already. */
  readonly known: readonly string[];
}

export type Message =
  | { readonly type: 'found'; readonly kind: string; readonly path: string; readonly detail: string }
  | { readonly type: 'status'; readonly executions: number; readonly inputs: number; readonly features: number }
  | { readonly type: 'done'; readonly executions: number; readonly inputs: number; readonly features: number; readonly probes: readonly number[]; readonly codes: readonly string[] }; // prettier-ignore

const KEPT = 2;
/** Memory of buffers at which the thread starts anew: what engines leave behind is not freed at once. */
const BUFFERS_BYTES = 1500 * 2 ** 20;

export async function runWorker(makeTarget: (root: string) => Target): Promise<void> {
  const o = workerData as WorkerOptions;
  placesOfBundle(o.modules);
  const target = makeTarget(o.root);
  const feedback = new Feedback();
  feedback.used = o.probes;
  const corpus = new Corpus(o.replay ? undefined : o.corpus);
  const head = new Int32Array(o.shared, 0, 2);
  const bytes = new Uint8Array(o.shared, 8);
  const send = (m: Message): void => parentPort!.postMessage(m);
  const next = (input: Uint8Array): void => {
    const size = Math.min(input.length, bytes.length);
    bytes.set(input.subarray(0, size));
    Atomics.store(head, 1, size);
    Atomics.add(head, 0, 1);
  };
  const counts = new Map<string, number>(o.known.map((k) => [k, 1]));
  const waiting: { kind: string; input: Uint8Array; path: string }[] = [];
  const found = ({ kind, detail }: { kind: string; detail: string }, input: Uint8Array): void => {
    const n = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, n);
    if (n > KEPT) return;
    mkdirSync(o.out, { recursive: true });
    const stem = `${o.target}-${kind.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 70)}-${nameOf(input).slice(0, 6)}`;
    const path = join(o.out, `${stem}.${target.extension}`);
    writeFileSync(path, input);
    send({ type: 'found', kind, path, detail: detail.slice(0, 1500) });
    waiting.push({ kind, input: input.slice(), path });
  };
  const endsAt = performance.now() + o.seconds * 1000;
  const status = (executions: number): void =>
    send({ type: 'status', executions, inputs: corpus.entries.length, features: corpus.features });
  /** Codes of diagnostics that some input was given. */
  const codes = new Set<string>();
  let executions = 0;
  if (o.replay) {
    for (const input of o.replay) {
      next(input);
      const { faults } = await execute(target, feedback, input);
      executions++;
      for (const f of faults) found(f, input);
    }
  } else {
    let told = 0;
    executions = await loop({
      target,
      feedback,
      corpus,
      seed: o.seed,
      endsAt,
      next,
      found,
      reached: (names) => {
        for (const n of names) if (/^[EWI]\d{4}\b/.test(n)) codes.add(n.slice(0, 5));
      },
      tick: (n) => {
        if (performance.now() - told > 5000) {
          told = performance.now();
          status(n);
        }
        const { arrayBuffers, external } = process.memoryUsage();
        return arrayBuffers + external < BUFFERS_BYTES;
      },
    });
  }
  for (const w of waiting) {
    if (o.reduceMs <= 0 || w.kind === 'slow' || w.kind === 'memory') continue;
    const small = await shrink(
      target,
      w.input,
      async (x) => {
        next(x);
        return (await execute(target, feedback, x)).faults.some((f) => f.kind === w.kind);
      },
      performance.now() + o.reduceMs,
    );
    writeFileSync(w.path, small);
  }
  // Which probes some input of the corpus passes.
  const passed = new Set<number>();
  for (const e of corpus.entries) for (const f of e.owned) if (f < o.probes * 8) passed.add(f >> 3);
  send({
    type: 'done',
    executions,
    inputs: corpus.entries.length,
    features: corpus.features,
    probes: [...passed],
    codes: [...codes],
  });
}
