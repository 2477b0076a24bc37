import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SamplerData } from '../../../compiler/cli/profile-worker.ts';
import { DEFAULT_LIMITS } from '../../../vm/engine.ts';
import { instantiate, load } from '../../../vm/index.ts';
import { makeMarks } from '../../../vm/marks.ts';
import { instrument } from '../../../vm/profile/instrument.ts';
import { KernelRecorder } from '../../../vm/profile/recorder.ts';
import { compileBytes, instantiateBytes } from '../engines.ts';
import type { Bench, Figure } from '../harness.ts';
import { compareNs } from '../harness.ts';
import { PROGRAMS } from '../programs/index.ts';

/** What `--profile` costs: compiled programs that tell where they are, looked at by another thread, against the plain ones. */
export const bench: Bench = {
  name: 'profile',
  about: 'a program watched by the profiler against the same one unwatched, both compiled',
  async *run(): AsyncIterable<Figure> {
    const ratios: number[] = [];
    for (const p of PROGRAMS) {
      const bytes = compileBytes(p.tri);
      const plain = await instantiateBytes(bytes, 'jit');
      const watched = await watch(bytes);
      const figure = compareNs(
        () => watched.run(p.n),
        () => plain.exports.run(p.n),
      );
      await watched.stop();
      ratios.push(figure.ours / figure.peer);
      yield { bench: 'profile', case: `${p.name}(${p.n})`, ...figure, peerName: 'unwatched', unit: 'ns' };
    }
    const mean = Math.exp(ratios.reduce((s, r) => s + Math.log(r), 0) / ratios.length);
    const name = `geometric mean of ${ratios.length}`;
    yield { bench: 'profile', case: name, ours: mean, peer: 1, peerName: 'unwatched', unit: 'ratio' };
  },
};

async function watch(bytes: Uint8Array): Promise<{ run: (n: number) => unknown; stop: () => Promise<unknown> }> {
  const loaded = load(bytes);
  if (!('module' in loaded)) throw new Error('bytecode that does not load');
  const instrumented = instrument(loaded.module);
  const recorder = new KernelRecorder(instrumented, () => performance.now());
  const marks = makeMarks(DEFAULT_LIMITS.stackLimit);
  const imports = recorder.imports();
  const instance = await instantiate(instrumented.module, { engine: 'jit', marks, imports });
  recorder.attach(instance.engine);
  const control = new Int32Array(new SharedArrayBuffer(4));
  const workerData: SamplerData = { marks, control, intervalMs: 0.5 };
  const worker = new Worker(new URL('../../../compiler/cli/profile-worker.ts', import.meta.url), { workerData });
  await once(worker, 'message');
  const stop = (): Promise<unknown> => {
    Atomics.store(control, 0, 1);
    Atomics.notify(control, 0);
    return once(worker, 'exit');
  };
  return { run: (n) => instance.exports.run(n), stop };
}
