import { parentPort, workerData } from 'node:worker_threads';
import { afresh, install, load, mutants } from './hooks.ts';
import type { Case } from './runner.ts';
import { takeCases } from './runner.ts';
import { activate, takeReached } from './switch.ts';
import type { Target } from './targets.ts';

/** Runs mutants of a target against its tests, one after another, and tells how each ended. */

export interface Job {
  readonly target: Target;
  /** Mutants to leave out, by their number in the order of files and places. */
  readonly skip: readonly number[];
}

export type Report =
  | {
      readonly kind: 'mutants';
      readonly ids: readonly string[];
      readonly lines: readonly string[];
    }
  | { readonly kind: 'begin'; readonly number: number; /** What its tests take without it. */ readonly ms: number }
  | { readonly kind: 'end'; readonly number: number; readonly killer: string | undefined; readonly reached: boolean }
  | { readonly kind: 'done' };

interface Timed extends Case {
  readonly ms: number;
  readonly reached: ReadonlyMap<string, Uint8Array>;
}

const { target, skip } = workerData as Job;
const say = (r: Report): void => parentPort!.postMessage(r);

async function collect(): Promise<Case[]> {
  for (const test of target.tests) await load(test);
  return takeCases().filter((c) => !target.leave?.test(c.name));
}

/** The error of the first test that fails, in the order given. */
async function firstFailure(cases: readonly Case[]): Promise<string | undefined> {
  for (const c of cases) {
    try {
      await c.run();
    } catch {
      return c.name;
    }
  }
  return undefined;
}

install(target.files);
const cases = await collect();
const atLoad = takeReached();
const timed: Timed[] = [];
for (const c of cases) {
  const start = performance.now();
  // Without a mutant every test passes; if not, nothing said here would mean anything.
  await c.run();
  timed.push({ ...c, ms: performance.now() - start, reached: takeReached() });
}
timed.sort((a, b) => a.ms - b.ms);
const took = new Map(timed.map((c) => [c.name, c.ms]));

const all = target.files.flatMap((file) => {
  const only = target.only?.[file];
  return (mutants.get(file) ?? [])
    .map((m, index) => ({ file, index, m }))
    .filter(({ m }) => !target.vectors?.test(m.id))
    .filter(({ m }) => !only || only.some((name) => m.id.startsWith(`${file} ${name}:`)));
});
say({
  kind: 'mutants',
  ids: all.map(({ m }) => m.id),
  lines: all.map(({ m }) => `${m.file}:${m.line}`),
});
const left = new Set(skip);
const time = (tests: readonly Timed[]): number => tests.reduce((sum, c) => sum + c.ms, 0);

for (const [number, { file, index }] of all.entries()) {
  if (left.has(number)) continue;
  const covering = timed.filter((c) => c.reached.get(file)?.[index] === 1);
  const early = atLoad.get(file)?.[index] === 1;
  say({ kind: 'begin', number, ms: time(covering) + (early ? time(timed) : 0) });
  activate(file, index);
  let killer = await firstFailure(covering);
  if (killer === undefined && early) {
    // Reached while modules are loaded: they are loaded again with the mutant on.
    afresh();
    try {
      const again = await collect();
      killer = await firstFailure(again.sort((a, b) => (took.get(a.name) ?? 0) - (took.get(b.name) ?? 0)));
    } catch (e) {
      takeCases();
      killer = `loading: ${String(e).slice(0, 60)}`;
    }
  }
  activate('', -1);
  takeReached();
  say({ kind: 'end', number, killer, reached: covering.length > 0 || early });
}
say({ kind: 'done' });
