import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Engine } from '../../vm/engine.ts';
import { DEFAULT_LIMITS, TrapError } from '../../vm/engine.ts';
import type { Instance } from '../../vm/index.ts';
import { instantiate } from '../../vm/index.ts';
import { makeMarks } from '../../vm/marks.ts';
import type { Instrumented } from '../../vm/profile/instrument.ts';
import { instrument, sourceFrames } from '../../vm/profile/instrument.ts';
import { limitsModule, measureLimits } from '../../vm/profile/limits.ts';
import { KernelRecorder } from '../../vm/profile/recorder.ts';
import type { Profile } from '../../vm/profile/report.ts';
import { foldedStacks, makeProfile } from '../../vm/profile/report.ts';
import type { StackTime } from '../../vm/profile/stacks.ts';
import { OPTIONS } from './command-table.ts';
import type { Context } from './context.ts';
import { writeFile } from './context.ts';
import type { Program } from './program.ts';
import { engineOf } from './program.ts';
import type { SamplerData } from './profile-worker.ts';
import type { SourceText } from './render.ts';

/** A program that is watched while it runs: `--profile`. */

const INTERVAL_MS = 0.5;

const clock = (): number => performance.now();

/** Watches a program's instances until `finish`. */
export class Profiling {
  readonly instrumented: Instrumented;
  readonly marks: WebAssembly.Memory;
  readonly recorder: KernelRecorder;
  readonly #control: Int32Array;
  readonly #worker: Worker;

  private constructor(instrumented: Instrumented, worker: Worker, control: Int32Array, marks: WebAssembly.Memory) {
    this.instrumented = instrumented;
    this.recorder = new KernelRecorder(instrumented, clock);
    this.#worker = worker;
    this.#control = control;
    this.marks = marks;
  }

  /** Begins to watch. */
  static async start(program: Program): Promise<Profiling> {
    const marks = makeMarks(DEFAULT_LIMITS.stackLimit);
    const control = new Int32Array(new SharedArrayBuffer(4));
    const workerData: SamplerData = { marks, control, intervalMs: INTERVAL_MS };
    const worker = new Worker(workerFile(), { workerData });
    await answer(worker);
    return new Profiling(instrument(program.module), worker, control, marks);
  }

  /** The instance at hand is about to be another, or as it was at first. */
  settle(): void {
    this.recorder.settle();
  }

  /** What follows happens in this instance, which has run nothing yet. */
  attach(instance: Instance): void {
    this.recorder.attach(instance.engine);
  }

  async finish(kind: 'interp' | 'jit'): Promise<Profile> {
    Atomics.store(this.#control, 0, 1);
    Atomics.notify(this.#control, 0);
    const stacks = (await answer(this.#worker)) as StackTime[];
    const kernels = this.recorder.finish();
    const limits = kernels.length > 0 ? measureLimits(await limitsEngine(), clock) : undefined;
    return makeProfile({ engine: kind, instrumented: this.instrumented, stacks, kernels, limits });
  }
}

/** What the machine does at most is told by compiled code, whatever ran the program. */
async function limitsEngine(): Promise<Engine> {
  return (await instantiate(limitsModule(), { engine: 'jit' })).engine;
}

/** The sampler's file, from the sources or beside the bundle that this may be part of. */
function workerFile(): URL {
  const suffix = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  return new URL(`../cli/profile-worker${suffix}`, import.meta.url);
}

function answer(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** Runs `body` with the program watched, and reports what was seen, also where it trapped. */
export async function profiled<T>(
  cx: Context,
  path: string,
  program: Program,
  body: (program: Program) => Promise<T>,
): Promise<T> {
  const profiling = await Profiling.start(program);
  try {
    return await body({ ...program, profiling });
  } catch (error) {
    if (error instanceof TrapError) error.frames = sourceFrames(profiling.instrumented, error.frames);
    throw error;
  } finally {
    const profile = await profiling.finish(engineOf(cx));
    await report(cx, reportFile(cx, path), profile, sourcesOf(program));
  }
}

/** The sources of a program; of bytecode those that still lie where it was compiled from. */
function sourcesOf({ sources, module }: Program): readonly SourceText[] {
  if (sources.length > 0) return sources;
  return module.files.flatMap((path) => {
    // Bytecode may name any file.
    if (extname(path) !== '.tri') return [];
    try {
      return [{ path, text: readFileSync(path, 'utf8') }];
    } catch {
      return [];
    }
  });
}

/** Where the report of a program goes; undefined: to standard error alone. Of several programs each has a file of its own. */
function reportFile(cx: Context, path: string): string | undefined {
  const wanted = cx.invocation.values.get('profile');
  if (wanted === undefined || wanted === OPTIONS.profile.bare) return undefined;
  if (cx.invocation.files.length < 2) return wanted;
  const end = extname(wanted);
  return `${wanted.slice(0, -end.length)}.${basename(path, extname(path))}${end}`;
}

async function report(
  cx: Context,
  file: string | undefined,
  profile: Profile,
  sources: readonly SourceText[],
): Promise<void> {
  if (file !== undefined) {
    const problem = writeFile(cx, file, await fileContents(cx, file, profile, sources));
    if (problem) cx.reportPlain(problem.code, problem.args);
  }
  if (cx.json) {
    const { profileJson } = await import('./profile-text.ts');
    cx.printJson({ profile: profileJson(profile, sources) });
    return;
  }
  const { profileText } = await import('./profile-text.ts');
  cx.err(profileText(profile, sources, cx.lang, cx.colorErr));
}

async function fileContents(
  cx: Context,
  path: string,
  profile: Profile,
  sources: readonly SourceText[],
): Promise<string> {
  if (path.endsWith('.folded')) return foldedStacks(profile);
  if (path.endsWith('.json')) {
    const { profileJson } = await import('./profile-text.ts');
    return `${JSON.stringify(profileJson(profile, sources))}\n`;
  }
  const { flamePage } = await import('./flame-page.ts');
  return flamePage(profile, sources, cx.lang);
}
