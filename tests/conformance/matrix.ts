import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { isError } from '../../compiler/driver.ts';
import type { Module } from '../../compiler/ir/types.ts';
import { artefact, closeDevices, deviceNames, deviceOf, starter, Unavailable } from '../engines.ts';
import { KERNEL_FOLDER } from '../snapshots/programs.ts';
import type { Level } from './lib/machine.ts';
import { LEVELS, loadWith } from './lib/machine.ts';
import type { ProgramFile } from './lib/run-programs.ts';
import { compileProgram, readPrograms, runProgram, triFiles } from './lib/run-programs.ts';
import { readFileSync } from 'node:fs';
import { Tally } from './lib/tally.ts';

/**
 * Every program of the suite that has kernels, and those of tests/snapshots/kernels, on every device, without and with
 * optimisation: the matrix of MATRIX.md. `--device NAME` and `--level O0|O2` choose, `--filter TEXT` runs programs with the text
 * in their name, `--write` writes MATRIX.md.
 */
const { values } = parseArgs({
  options: {
    device: { type: 'string', multiple: true },
    level: { type: 'string' },
    filter: { type: 'string' },
    write: { type: 'boolean' },
    verbose: { type: 'boolean' },
  },
});
const folder = import.meta.dirname;
const levels = LEVELS.filter((l) => values.level === undefined || values.level === l);
const devices = values.device ?? (await deviceNames());

/** Programs whose in-file tests are the cases. */
function testPrograms(): ProgramFile[] {
  return triFiles(KERNEL_FOLDER).map((path) => ({
    path,
    name: `shown/${basename(path, '.tri')}`,
    text: readFileSync(path, 'utf8'),
    cases: [],
    out: undefined,
    input: new Uint8Array(),
    args: [],
  }));
}

const programs = [...readPrograms(join(folder, 'programs')), ...testPrograms()]
  .filter((p) => values.filter === undefined || p.name.includes(values.filter))
  .filter((p) => /^\s*(pub )?kernel /m.test(p.text));

const modules = new Map<string, Module>();
for (const level of levels) {
  for (const p of programs) {
    const { module, diagnostics } = compileProgram(p.path, p.text, { opt: level });
    if (!module)
      throw new Error(
        `${p.name}: ${diagnostics
          .filter(isError)
          .map((d) => d.code)
          .join()}`,
      );
    modules.set(`${level} ${p.name}`, module);
  }
}

interface Column {
  readonly device: string;
  readonly runsOn: string;
  /** Why the device cannot be used here. */
  readonly unusable: string | undefined;
  readonly cells: Map<string, Tally>;
}

async function column(device: string): Promise<Column> {
  const cells = new Map<string, Tally>();
  let runsOn = '';
  try {
    ({ runsOn } = await deviceOf(device));
  } catch (e) {
    if (!(e instanceof Unavailable)) throw e;
    return { device, runsOn, unusable: e.message, cells };
  }
  for (const level of levels) {
    for (const p of programs) {
      const tally = new Tally();
      cells.set(`${level} ${p.name}`, tally);
      const module = modules.get(`${level} ${p.name}`)!;
      try {
        const a = artefact(module);
        const ready = loadWith(a.tbc, await starter(`device:${device}`, a, level));
        await runProgram(p, module, `device:${device}`, level, tally, new Map(), ready);
      } catch (e) {
        tally.fail(
          `${p.name} [${device} ${level}]: ${e instanceof Error ? (e.stack ?? e.message).slice(0, 500) : String(e)}`,
        );
      }
    }
  }
  return { device, runsOn, unusable: undefined, cells };
}

const columns: Column[] = [];

/** Reasons for what was skipped, numbered for the table's notes. */
const reasons: string[] = [];
const note = (reason: string): number => {
  // The sizes and places differ from case to case; the reason is one.
  const at = reasons.indexOf(reason);
  return at >= 0 ? at + 1 : reasons.push(reason);
};

function cellText(t: Tally | undefined): string {
  if (!t) return '–';
  const notes = [...new Set(t.skipped)].map((r) => `[${note(r)}]`).join(' ');
  const parts = [
    ...(t.failed > 0 ? [`**${t.failed} failed**`] : []),
    ...(t.passed > 0 ? [String(t.passed)] : []),
    ...(t.skipped.length > 0 ? [`${t.skipped.length} skipped ${notes}`] : []),
  ];
  return parts.join(', ') || '0';
}

function matrixText(): string {
  reasons.length = 0;
  const usable = columns.filter((c) => !c.unusable);
  const head = ['program', ...usable.flatMap((c) => levels.map((l: Level) => `${c.device} ${l}`))];
  const rows = programs.map((p) => [
    p.name,
    ...usable.flatMap((c) => levels.map((l) => cellText(c.cells.get(`${l} ${p.name}`)))),
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return `# Programs × devices

Made by \`make conformance\`; not edited by hand. The programs of the suite that have kernels, and the kernels of \`tests/snapshots\`
(\`shown/\`), with their kernels on each device, without and with optimisation: how many values, traps and tests were as the
suite says. What was skipped has its reason below.

| device | ran on |
|---|---|
${columns.map((c) => line([c.device, c.unusable ? `not run: ${c.unusable}` : c.runsOn])).join('\n')}

${line(head)}
|${'---|'.repeat(head.length)}
${rows.map(line).join('\n')}

${reasons.map((r, i) => `${i + 1}. ${r}`).join('\n')}
`;
}

for (const device of devices) {
  const start = performance.now();
  const c = await column(device);
  columns.push(c);
  const all = [...c.cells.values()];
  const sum = (f: (t: Tally) => number): number => all.reduce((n, t) => n + f(t), 0);
  for (const t of all) for (const f of values.verbose ? t.failures : t.failures.slice(0, 2)) console.log(`FAILED ${f}`);
  const counts = `${sum((t) => t.passed)} passed, ${sum((t) => t.failed)} failed, ${sum((t) => t.skipped.length)} skipped`;
  console.log(
    c.unusable
      ? `${device}: skipped: ${c.unusable}`
      : `${device} (${c.runsOn}): ${counts}, ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  // A run that is cut short leaves what it has.
  if (values.write) writeFileSync(join(folder, 'MATRIX.md'), matrixText());
}
await closeDevices();

const all = columns.flatMap((c) => [...c.cells.values()]);
const total = (f: (t: Tally) => number): number => all.reduce((n, t) => n + f(t), 0);
const unusable = columns.filter((c) => c.unusable).length;
console.log(
  `${total((t) => t.passed)} passed, ${total((t) => t.failed)} failed, ${total((t) => t.skipped.length) + unusable} skipped`,
);
process.exitCode = total((t) => t.failed) > 0 ? 1 : 0;
