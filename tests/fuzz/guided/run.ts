import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Built } from './build.ts';
import { buildTarget, ROOT } from './build.ts';
import { nameOf } from './corpus.ts';
import { MAP_BYTES } from './instrument.ts';
import type { Message, WorkerOptions } from './worker.ts';

/**
 * `node tests/fuzz/guided/run.ts --target source|tir|bytecode|snapshot --seconds N [--seed S] [--out FOLDER]
 * [--corpus FOLDER] [--fresh] [--reduce SECONDS] [--replay FILE]… [--probes]`. Ends with the executions, the corpus and what was
 * found; exit status 1 if anything was. `--probes` prints the branches that no input took.
 */
export const TARGETS = ['source', 'tir', 'bytecode', 'snapshot'] as const;
export type TargetName = (typeof TARGETS)[number];

/** An input that takes more of the processor than this hangs. */
const HANG_MS = 20_000;
/** Longest input that can be told of when a thread had to be ended. */
const SHARED_BYTES = 1 << 20;
const EXTENSIONS: Readonly<Record<TargetName, string>> = {
  source: 'tri',
  tir: 'tir',
  bytecode: 'tbc',
  snapshot: 'tbs',
};

export interface Campaign {
  readonly target: TargetName;
  readonly seconds: number;
  readonly seed: number;
  readonly out: string;
  /** Folder that the corpus stays in; without one it is forgotten. */
  readonly corpus?: string | undefined;
  readonly reduceMs?: number;
  readonly replay?: readonly Uint8Array[] | undefined;
  readonly tell?: (line: string) => void;
}

export interface Outcome {
  readonly executions: number;
  readonly inputs: number;
  readonly features: number;
  readonly findings: ReadonlyMap<string, string>;
  /** Branches that inputs of the corpus took, of all that there are. */
  readonly branches: number;
  readonly missed: readonly { readonly file: string; readonly line: number }[];
  readonly probes: number;
  /** Codes of diagnostics that some input was given. */
  readonly codes: readonly string[];
}

export async function campaign(c: Campaign): Promise<Outcome> {
  const built = await buildTarget(c.target);
  if (built.probes.length > MAP_BYTES) throw new Error(`${built.probes.length} probes are more than the map holds`);
  try {
    return await run(c, built);
  } finally {
    rmSync(built.path, { force: true });
  }
}

/** Processor time of all threads. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function run(c: Campaign, built: Built): Promise<Outcome> {
  const tell = c.tell ?? (() => undefined);
  const findings = new Map<string, string>();
  const passed = new Set<number>();
  const codes = new Set<string>();
  let executions = 0;
  let inputs = 0;
  let features = 0;
  const end = performance.now() + c.seconds * 1000;
  let replay = c.replay;
  for (let round = 0; round === 0 || (performance.now() < end - 1000 && !c.replay); round++) {
    const shared = new SharedArrayBuffer(8 + SHARED_BYTES);
    const head = new Int32Array(shared, 0, 2);
    const options: WorkerOptions = {
      target: c.target,
      root: ROOT,
      corpus: c.corpus,
      out: c.out,
      seed: c.seed + round,
      seconds: (end - performance.now()) / 1000,
      reduceMs: c.reduceMs ?? 30_000,
      probes: built.probes.length,
      modules: built.modules,
      shared,
      known: [...findings.keys()],
      ...(replay ? { replay } : {}),
    };
    replay = c.replay;
    const before = executions;
    const ended = await new Promise<string>((resolve) => {
      const worker = new Worker(built.path, {
        workerData: options,
        resourceLimits: { maxOldGenerationSizeMb: 2048 },
      });
      let seen = -1;
      let since = cpuMs();
      const watch = setInterval(() => {
        const n = Atomics.load(head, 0);
        if (n !== seen) {
          seen = n;
          since = cpuMs();
        } else if (n > 0 && cpuMs() - since > HANG_MS) {
          clearInterval(watch);
          void worker.terminate().then(() => resolve('hang'));
        }
      }, 1000);
      worker.on('message', (m: Message) => {
        if (m.type === 'found') {
          if (!findings.has(m.kind)) tell(`FOUND ${m.kind}\n  ${m.path}\n  ${m.detail.split('\n').join('\n  ')}`);
          findings.set(m.kind, m.path);
        } else {
          executions = before + m.executions;
          ({ inputs, features } = m);
          if (m.type === 'done') {
            for (const p of m.probes) passed.add(p);
            for (const c of m.codes) codes.add(c);
          }
        }
      });
      worker.on('error', (e: Error & { code?: string }) => {
        clearInterval(watch);
        resolve(e.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : `error ${e.stack ?? e.message}`);
      });
      worker.on('exit', () => {
        clearInterval(watch);
        resolve('done');
      });
    });
    if (ended === 'done') continue;
    if (ended.startsWith('error')) throw new Error(ended);
    executions = Math.max(executions, before + Atomics.load(head, 0));
    const input = new Uint8Array(shared.slice(8, 8 + Atomics.load(head, 1)));
    mkdirSync(c.out, { recursive: true });
    const path = join(c.out, `${c.target}-${ended}-${nameOf(input).slice(0, 8)}.${EXTENSIONS[c.target]}`);
    writeFileSync(path, input);
    tell(`FOUND ${ended}\n  ${path}`);
    findings.set(ended, path);
  }
  const missed = built.probes.filter((_, i) => !passed.has(i));
  return {
    executions,
    inputs,
    features,
    findings,
    branches: passed.size,
    missed,
    probes: built.probes.length,
    codes: [...codes].sort(),
  };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      target: { type: 'string', default: 'bytecode' },
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string' },
      out: { type: 'string', default: '.cache/fuzz' },
      corpus: { type: 'string' },
      fresh: { type: 'boolean' },
      reduce: { type: 'string', default: '30' },
      replay: { type: 'string', multiple: true },
      probes: { type: 'boolean' },
    },
  });
  const target = TARGETS.find((t) => t === values.target);
  if (!target) throw new Error(`no target ${values.target}; there are ${TARGETS.join(', ')}`);
  const corpus = values.corpus ?? join('.cache/fuzz-corpus', target);
  if (values.fresh) rmSync(corpus, { recursive: true, force: true });
  const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
  const start = performance.now();
  console.log(`${target}: seed ${seed}, ${values.seconds} s, corpus ${corpus}`);
  const outcome = await campaign({
    target,
    seconds: Number(values.seconds),
    seed,
    out: values.out,
    corpus,
    reduceMs: Number(values.reduce) * 1000,
    replay: values.replay?.map((p) => new Uint8Array(readFileSync(p))),
    tell: (line) => console.log(line),
  });
  const seconds = (performance.now() - start) / 1000;
  if (values.probes) {
    const byFile = Map.groupBy(outcome.missed, (p) => p.file);
    for (const [file, missed] of [...byFile].sort()) console.log(`${file}: ${missed.map((p) => p.line).join(' ')}`);
  }
  console.log(
    `${target}: ${outcome.executions} executions, ${(outcome.executions / seconds).toFixed(0)} a second; ` +
      `corpus ${outcome.inputs} inputs, ${outcome.features} features; ${outcome.branches} of ${outcome.probes} branches, ${outcome.codes.length} diagnostics`,
  );
  console.log(
    outcome.findings.size === 0 ? 'no findings' : `findings:\n  ${[...outcome.findings.keys()].join('\n  ')}`,
  );
  process.exit(outcome.findings.size > 0 ? 1 : 0);
}
