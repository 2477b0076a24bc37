import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { compile } from '../../../compiler/driver.ts';
import type { CompileResult } from '../../../compiler/driver.ts';
import type { Export, Module } from '../../../compiler/ir/types.ts';
import type { Signature } from '../../../compiler/ir/types.ts';
import { flatten } from '../../../spec/layout.ts';
import type { Case } from './cases.ts';
import { readCases } from './cases.ts';
import type { HostIo } from './hosts.ts';
import { makeHosts } from './hosts.ts';
import type { EngineName, Level, Loaded, Machine, RunResult } from './machine.ts';
import { load } from './machine.ts';
import type { Tally } from './tally.ts';
import { get, normal, put } from './values.ts';
import type { DeviceEngineName } from '../../engines.ts';
import { UnsupportedError } from '../../../backends/target.ts';

/** Runs the programs: their cases, their in-file tests, and `main` where what it prints is given. */

const LIBRARY = join(import.meta.dirname, '../../../stdlib');

export interface ProgramFile {
  readonly path: string;
  /** Path below the suite's folder, without extension. */
  readonly name: string;
  readonly text: string;
  readonly cases: readonly Case[];
  /** What `main` prints; undefined if it is not run. */
  readonly out: string | undefined;
  readonly input: Uint8Array;
  readonly args: readonly string[];
}

export function triFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.tri'))
    .sort()
    .map((f) => join(folder, f));
}

/** All programs of a folder; files with neither cases nor expected output are modules of others. */
export function readPrograms(folder: string): ProgramFile[] {
  return triFiles(folder).flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const beside = (ext: string): string | undefined => {
      const file = `${path.slice(0, -4)}.${ext}`;
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    };
    const cases = readCases(text);
    const out = beside('out');
    if (cases.length === 0 && out === undefined) return [];
    const args = (beside('args') ?? '').split('\n').filter((a) => a !== '');
    const input = new TextEncoder().encode(beside('in') ?? '');
    return [{ path, name: relative(folder, path).slice(0, -4), text, cases, out, input, args }];
  });
}

/** Compiles as the command line does: library modules from stdlib, others from the file's own folder. */
export function compileProgram(path: string, text: string, options: Parameters<typeof compile>[2]): CompileResult {
  const read = (parts: readonly string[]): { path: string; text: string } | undefined => {
    const file = parts[0] === 'std' ? join(LIBRARY, ...parts.slice(1)) : join(dirname(path), ...parts);
    return existsSync(`${file}.tri`) ? { path: `${file}.tri`, text: readFileSync(`${file}.tri`, 'utf8') } : undefined;
  };
  return compile({ path, text }, read, options);
}

/** Fuel that cases without a limit get: enough for all, and finite, so that what is used can be compared. */
const AMPLE = 1_000_000_000;

/** Calls that the reference evaluator can nest for sure. */
const REFERENCE_DEPTH = 1000;

/** Engines with other code where no fuel is counted. */
const CODE_WITHOUT_FUEL: ReadonlySet<string> = new Set(['jit', 'jit-threads']);

/** Fuel used by case and level on the first engine that ran it. */
export type FuelBook = Map<string, { engine: string; units: number }>;

export async function runProgram(
  file: ProgramFile,
  module: Module,
  engine: EngineName | DeviceEngineName,
  level: Level,
  tally: Tally,
  fuel: FuelBook,
  ready?: Loaded,
): Promise<void> {
  const loaded = ready ?? (await load(engine as EngineName, module));
  const label = (what: string): string => `${file.name} ${what} [${engine} ${level}]`;
  const io = (): HostIo => ({ args: file.args, input: file.input, output: '', trapText: '' });
  let shared: Machine | undefined;
  let unmetered: Machine | undefined;
  const onDevice = engine.startsWith('device:');
  const used = (key: string, m: Machine, before: number, trap?: string): void => {
    // What kernels do on a device costs no fuel.
    if (onDevice) return;
    // The reference evaluator nests on its host's stack and may trap earlier than the limit.
    if (engine === 'reference' && trap === 'stack') return;
    const units = before - m.fuel;
    const book = fuel.get(`${level} ${file.name} ${key}`);
    if (!book) fuel.set(`${level} ${file.name} ${key}`, { engine, units });
    else if (book.units === units) tally.pass();
    else tally.fail(`${label(key)}: uses ${units} units of fuel, ${book.engine} ${book.units}`);
  };
  for (const c of file.cases) {
    if (engine === 'reference' && (c.stack ?? 0) > REFERENCE_DEPTH) {
      tally.skip(
        'the reference evaluator nests on its host’s stack: cases with a deeper stack limit are not run on it',
      );
      continue;
    }
    if (onDevice && c.fuel !== undefined) {
      tally.skip('what kernels do on a device costs no fuel: cases with a fuel limit are not run there');
      continue;
    }
    const limited = c.fuel !== undefined || c.memory !== undefined || c.stack !== undefined;
    const hosts = makeHosts(io());
    const m = limited ? start(loaded, c, hosts) : (shared ??= loaded.start({ hosts, fuel: AMPLE }));
    if (onDevice) {
      possible(tally, () => runCase(m, module, c, file, label, tally, used));
      shared = undefined;
    } else runCase(m, module, c, file, label, tally, used);
    // The JIT makes other code where no fuel is counted.
    if (CODE_WITHOUT_FUEL.has(engine) && !limited) {
      unmetered ??= loaded.start({ hosts });
      runCase(
        unmetered,
        module,
        c,
        file,
        (what) => `${label(what)} unmetered`,
        tally,
        () => undefined,
      );
    }
    // After a trap what memory holds is not specified.
    if ('trap' in c.expected) {
      shared = undefined;
      unmetered = undefined;
    }
  }
  for (const e of module.entries) {
    if (e.kind !== 'test') continue;
    possible(tally, () => {
      const out = loaded.start({ hosts: makeHosts(io()), fuel: AMPLE }).run(e.func, []);
      check(out, `test "${e.name}"`);
    });
  }
  if (file.out === undefined) return;
  const main = module.exports.find((e) => e.name === 'main')?.func ?? 'main';
  const given = io();
  const m = loaded.start({ hosts: makeHosts(given), fuel: AMPLE });
  check(m.run(main, []), 'main');
  used('main', m, AMPLE);
  if (given.output === file.out) tally.pass();
  else tally.fail(`${label('main')}: prints ${JSON.stringify(given.output)}, expected ${JSON.stringify(file.out)}`);

  function check(out: RunResult, what: string): void {
    if ('results' in out) tally.pass();
    else tally.fail(`${label(what)}: trap ${out.trap} at line ${out.at?.line ?? '?'}`);
  }
}

/** A kernel that a device says it cannot do is skipped, with what it says. */
function possible(tally: Tally, run: () => void): void {
  try {
    run();
  } catch (e) {
    if (!(e instanceof UnsupportedError)) throw e;
    tally.skip(e.message);
  }
}

function start(loaded: Loaded, c: Case, hosts: ReturnType<typeof makeHosts>): Machine {
  return loaded.start({ hosts, fuel: c.fuel ?? AMPLE, memoryLimit: c.memory, stackLimit: c.stack });
}

function runCase(
  m: Machine,
  module: Module,
  c: Case,
  file: ProgramFile,
  label: (what: string) => string,
  tally: Tally,
  used: (key: string, m: Machine, before: number, trap?: string) => void,
): void {
  const what = label(`line ${c.line} ${c.func}`);
  const found = module.exports.find((e) => e.name === c.func);
  if (!found) {
    tally.fail(`${what}: no export of this name`);
    return;
  }
  const args = found.signature.params.flatMap((p, i) => put(m, c.args[i]!, p.type));
  if (c.fuel !== undefined) m.fuel = c.fuel;
  const before = m.fuel;
  const out = m.run(found.func, args);
  const got = show(m, out, found);
  const want = expected(c, found.signature);
  if (got !== want) tally.fail(`${what}: expected ${want}, got ${got}`);
  else tally.pass();
  if (c.fuel === undefined) used(`line ${c.line} ${c.func}`, m, before, 'trap' in out ? out.trap : undefined);
  if (!('trap' in c.expected) || c.expected.at === undefined || !('trap' in out)) return;
  const line = out.at && out.at.file === file.path ? out.at.line : undefined;
  if (line === c.expected.at) tally.pass();
  else
    tally.fail(
      `${what}: trap at line ${out.at ? `${out.at.line} of ${out.at.file}` : '?'}, expected line ${c.expected.at}`,
    );
}

function show(m: Machine, out: RunResult, e: Export): string {
  if ('trap' in out) return `trap ${out.trap}`;
  const n = flatten(e.signature.result).length;
  return JSON.stringify(get(m, out.results.slice(0, n), e.signature.result));
}

function expected(c: Case, signature: Signature): string {
  if ('trap' in c.expected) return `trap ${c.expected.trap}`;
  return JSON.stringify(normal(c.expected.value, signature.result));
}
