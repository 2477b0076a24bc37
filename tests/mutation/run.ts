import { Worker } from 'node:worker_threads';
import { EQUIVALENT } from './equivalent.ts';
import type { Target } from './targets.ts';
import { TARGETS, WANTED } from './targets.ts';
import type { Job, Report } from './worker.ts';

/**
 * Mutation testing: prints for each file how many mutants the tests kill, which survive and which are equivalent, and fails if
 * fewer than 90 % of the others are killed. Arguments select targets or files by a part of their name.
 */

type End = 'killed' | 'survived' | 'not reached' | 'hung';

/** A mutant hangs that takes this long and this many times what its tests take without it. */
const LIMIT_MS = 10_000;
const LIMIT_FACTOR = 10;

interface Result {
  readonly id: string;
  readonly place: string;
  readonly end: End;
}

async function measure(target: Target): Promise<Result[]> {
  const results = new Map<number, Result>();
  let ids: readonly string[] = [];
  let lines: readonly string[] = [];
  for (let done = false; !done;) {
    const worker = new Worker(new URL('worker.ts', import.meta.url), {
      workerData: { target, skip: [...results.keys()] } satisfies Job,
      resourceLimits: { maxOldGenerationSizeMb: 1500 },
      execArgv: ['--no-warnings'],
    });
    let current = -1;
    const note = (number: number, end: End): void => {
      results.set(number, { id: ids[number]!, place: lines[number]!, end });
      if (process.stderr.isTTY) process.stderr.write(`\r${results.size} of ${ids.length} `);
      else if (end !== 'killed' || results.size % 100 === 0) process.stderr.write(`${results.size} of ${ids.length}: ${end} ${ids[number]}\n`); // prettier-ignore
    };
    done = await new Promise<boolean>((resolve, reject) => {
      let timer: NodeJS.Timeout | undefined;
      const watch = (limit: number): void => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          note(current, 'hung');
          void worker.terminate().then(() => resolve(false));
        }, limit);
      };
      worker.on('message', (r: Report) => {
        if (r.kind === 'mutants') ({ ids, lines } = r);
        else if (r.kind === 'begin') {
          current = r.number;
          watch(LIMIT_MS + LIMIT_FACTOR * r.ms);
        } else {
          clearTimeout(timer);
          if (r.kind === 'end')
            note(r.number, r.killer !== undefined ? 'killed' : r.reached ? 'survived' : 'not reached');
          else resolve(true);
        }
      });
      worker.on('error', (e: Error) => {
        clearTimeout(timer);
        // Out of memory, or an error that no test catches: the mutant did that, if one was on.
        if (current < 0 || results.has(current)) return reject(e);
        note(current, 'killed');
        resolve(false);
      });
    });
    await worker.terminate();
  }
  if (process.stderr.isTTY) process.stderr.write('\r');
  return [...results].sort((a, b) => a[0] - b[0]).map(([, r]) => r);
}

interface Row {
  killed: number;
  left: number;
  equivalent: number;
}

function report(target: Target, results: readonly Result[], unused: Set<string>): Row {
  const total: Row = { killed: 0, left: 0, equivalent: 0 };
  console.log(`\n${target.name}`);
  for (const file of target.files) {
    const row: Row = { killed: 0, left: 0, equivalent: 0 };
    const survivors: string[] = [];
    for (const { id, place, end } of results.filter((r) => r.id.startsWith(`${file} `))) {
      unused.delete(id);
      const dead = end === 'killed' || end === 'hung';
      if (Object.hasOwn(EQUIVALENT, id)) {
        row.equivalent++;
        if (dead) survivors.push(`  ${place} is listed as equivalent and was killed: ${id}`);
      } else if (dead) row.killed++;
      else {
        row.left++;
        survivors.push(`  ${place} ${end}: ${id.slice(file.length + 1)}`);
      }
    }
    console.log(`${file}: ${row.killed} killed, ${row.left} survived, ${row.equivalent} equivalent${share(row)}`);
    for (const s of survivors) console.log(s);
    total.killed += row.killed;
    total.left += row.left;
    total.equivalent += row.equivalent;
  }
  console.log(
    `${target.name}: ${total.killed} killed, ${total.left} survived, ${total.equivalent} equivalent${share(total)}`,
  );
  return total;
}

function share({ killed, left }: Row): string {
  return killed + left === 0 ? '' : `, ${((100 * killed) / (killed + left)).toFixed(1)} %`;
}

const wanted = process.argv.slice(2);
const chosen = TARGETS.flatMap((t) => {
  if (wanted.length === 0 || wanted.some((w) => t.name.includes(w))) return [t];
  const files = t.files.filter((f) => wanted.some((w) => f.includes(w)));
  return files.length > 0 ? [{ ...t, files }] : [];
});
const unused = new Set(Object.keys(EQUIVALENT).filter((id) => chosen.some((t) => t.files.some((f) => id.startsWith(`${f} `))))); // prettier-ignore
let failed = chosen.length === 0;
for (const target of chosen) {
  const { killed, left } = report(target, await measure(target), unused);
  if (killed < WANTED * (killed + left)) failed = true;
}
for (const id of unused) console.log(`no such mutant, though it is listed as equivalent: ${id}`);
if (unused.size > 0) failed = true;
process.exitCode = failed ? 1 : 0;
