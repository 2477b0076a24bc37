/**
 * Runs all checks in turn, also after one has failed, and ends with the sum of their counts on a line of its own:
 * `N passed, N failed, N skipped`. Exits with 1 if anything failed.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Count, VitestReport } from './count.ts';
import { add, countLine, lastCount, none, stepCount, vitestCount } from './count.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = `${root}.cache/vitest.json`;

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Finds the step's own count; null if it has none. */
  readonly count: (output: string) => Count | null;
}

const noCount = (): null => null;

const steps: readonly Step[] = [
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'], count: noCount },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'], count: noCount },
  { name: 'drift', command: ['npm', 'run', '--silent', 'drift'], count: noCount },
  {
    name: 'tests',
    command: [
      process.execPath,
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    count: readVitestReport,
  },
  { name: 'conformance', command: ['npm', 'run', '--silent', 'conformance'], count: lastCount },
  { name: 'package', command: ['npm', 'run', '--silent', 'pack-check'], count: lastCount },
  { name: 'browser', command: ['npm', 'run', '--silent', 'browser-check'], count: lastCount },
];

function readVitestReport(): Count | null {
  try {
    return vitestCount(JSON.parse(readFileSync(report, 'utf8')) as VitestReport);
  } catch {
    // No report was written: Vitest itself failed, which its exit status tells.
    return null;
  }
}

function run(step: Step): Promise<{ exit: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(step.command[0]!, step.command.slice(1), {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
      shell: process.platform === 'win32',
    });
    let output = '';
    const hear = (text: string): void => {
      output += text;
      process.stdout.write(text);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.on('error', (error) => resolve({ exit: 1, output: String(error) }));
    child.on('close', (code) => resolve({ exit: code ?? 1, output }));
  });
}

mkdirSync(`${root}.cache`, { recursive: true });
rmSync(report, { force: true });
let total = none;
const failed: string[] = [];
for (const step of steps) {
  console.log(`── ${step.name}`);
  const start = performance.now();
  const { exit, output } = await run(step);
  const count = stepCount(exit, step.count(output));
  if (count.failed > 0) failed.push(step.name);
  total = add(total, count);
  console.log(`── ${step.name}: ${countLine(count)} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}
if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`);
console.log(countLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
