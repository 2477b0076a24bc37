import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { isError } from '../../compiler/driver.ts';
import type { Module } from '../../compiler/ir/types.ts';
import { readMarks } from './lib/cases.ts';
import type { EngineName, Level } from './lib/machine.ts';
import { ENGINES, LEVELS } from './lib/machine.ts';
import { readOpLines, runOpFile } from './lib/run-ops.ts';
import type { FuelBook, ProgramFile } from './lib/run-programs.ts';
import { compileProgram, readPrograms, runProgram, triFiles } from './lib/run-programs.ts';
import { Tally } from './lib/tally.ts';

/**
 * Runs the conformance suite on the reference evaluator, the interpreter and the JIT, each with and without optimisation.
 * `--engine reference|interp|jit` and `--level O0|O2` choose; `--filter TEXT` runs what has the text in its name.
 */

const { values } = parseArgs({
  options: {
    engine: { type: 'string' },
    level: { type: 'string' },
    filter: { type: 'string' },
    verbose: { type: 'boolean' },
  },
});
const SHOWN = values.verbose ? Infinity : 12;
const folder = import.meta.dirname;
const wanted = (name: string): boolean => values.filter === undefined || name.includes(values.filter);

const cells = new Map<string, Tally>();
const areas = ['ops', 'programs'];
function cell(area: string, engine: EngineName, level: Level): Tally {
  const key = `${area} ${engine} ${level}`;
  const tally = cells.get(key) ?? new Tally();
  cells.set(key, tally);
  return tally;
}

const engines = ENGINES.filter((e) => values.engine === undefined || values.engine === e);
const levels = LEVELS.filter((l) => values.level === undefined || values.level === l);
const unusable = new Map<EngineName, string>();
if (!existsSync(join(folder, '../../vm/jit/index.ts'))) unusable.set('jit', 'the JIT is not part of this build');

const text = (e: unknown): string =>
  e instanceof Error ? (e.stack ?? e.message).split('\n').slice(0, 3).join(' ') : String(e);

const opFiles = readOpLines(join(folder, 'ops')).filter((f) => wanted(`ops/${f.file}`));
const programs = readPrograms(join(folder, 'programs')).filter((p) => wanted(`programs/${p.name}`));
const modules = new Map<string, Module | string>();
for (const level of levels) for (const p of programs) modules.set(`${level} ${p.name}`, compiled(p, level));

function compiled(p: ProgramFile, level: Level): Module | string {
  try {
    const result = compileProgram(p.path, p.text, { opt: level, verify: true });
    const errors = result.diagnostics.filter(isError);
    if (result.module) return result.module;
    return errors
      .map(
        (d) =>
          `${d.code} at line ${lineOf(result.sources[d.span.file]?.text ?? '', d.span.start)} ${JSON.stringify(d.args)}`,
      )
      .join(', ');
  } catch (e) {
    return text(e);
  }
}

function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}

const fuel: FuelBook = new Map();
for (const engine of engines) {
  const reason = unusable.get(engine);
  for (const level of levels) {
    for (const { file, lines } of opFiles) {
      const tally = cell('ops', engine, level);
      if (reason) tally.skip(`${engine}: ${reason}`);
      else if (engine === 'jit-threads') tally.skip('jit-threads: no operation by itself is spread over threads');
      else await guarded(tally, `ops/${file} [${engine} ${level}]`, () => runOpFile(file, lines, engine, level, tally));
    }
    for (const p of programs) {
      const tally = cell('programs', engine, level);
      const module = modules.get(`${level} ${p.name}`)!;
      const name = `programs/${p.name} [${engine} ${level}]`;
      if (reason) tally.skip(`${engine}: ${reason}`);
      else if (typeof module === 'string') tally.fail(`${name} does not compile: ${module}`);
      else await guarded(tally, name, () => runProgram(p, module, engine, level, tally, fuel));
    }
  }
}

async function guarded(tally: Tally, name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (e) {
    tally.fail(`${name}: ${text(e)}`);
  }
}

const rejected = new Tally();
for (const path of triFiles(join(folder, 'rejected'))) {
  const name = relative(folder, path);
  if (!wanted(name)) continue;
  const source = readFileSync(path, 'utf8');
  const want = readMarks(source).map((m) => `${m.code} at line ${m.line}`);
  if (want.length === 0) continue; // a module of another file
  try {
    const result = compileProgram(path, source, { stop: 'check' });
    const here = result.diagnostics.filter((d) => isError(d) && d.span.file === 0);
    const got = here.map((d) => `${d.code} at line ${lineOf(source, d.span.start)}`);
    if (want.sort().join() === got.sort().join()) rejected.passed += want.length;
    else rejected.fail(`${name}: expected ${want.join(', ')}; got ${got.join(', ') || 'no error'}`);
  } catch (e) {
    rejected.fail(`${name}: ${text(e)}`);
  }
}

report();

function report(): void {
  const all = [...cells.values(), rejected];
  const failures = all.flatMap((t) => t.failures);
  for (const f of failures.slice(0, SHOWN)) console.log(`FAILED ${f}`);
  if (failures.length > SHOWN) console.log(`… and ${failures.length - SHOWN} more (--verbose shows all)`);
  for (const reason of new Set(all.flatMap((t) => t.skipped))) console.log(`SKIPPED ${reason}`);
  const columns = engines.flatMap((e) => levels.map((l) => ({ e, l })));
  console.log(
    ['', ...columns.map(({ e, l }) => `${e} ${l}`)].map((s, i) => (i === 0 ? s.padEnd(10) : s.padStart(16))).join(''),
  );
  for (const area of areas) {
    const row = columns.map(({ e, l }) => show(cell(area, e, l)).padStart(16));
    console.log(area.padEnd(10) + row.join(''));
  }
  console.log(`rejected  ${show(rejected).padStart(16)}`);
  const sum = (f: (t: Tally) => number): number => all.reduce((n, t) => n + f(t), 0);
  const failed = sum((t) => t.failed);
  console.log(`${sum((t) => t.passed)} passed, ${failed} failed, ${sum((t) => t.skipped.length)} skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function show(t: Tally): string {
  if (t.passed + t.failed === 0 && t.skipped.length > 0) return 'skipped';
  return t.failed > 0 ? `${t.passed}/${t.passed + t.failed}` : `${t.passed}`;
}
