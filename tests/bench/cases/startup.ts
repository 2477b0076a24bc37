import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Figure } from '../harness.ts';

const RUNS = 15;
const PROGRAM = 'fn main() { println("six times seven is ", 6 * 7) }\n';
const launcher = new URL('../../../bin/trinityc.cjs', import.meta.url).pathname;

/** Wall time of whole processes beside Node itself: `--help` ≤ 100 ms, a small program ≤ 200 ms beyond Node's start. */
export const bench: Bench = {
  name: 'startup',
  about: 'wall time of a whole process, the least of fifteen; the peer is Node doing nothing',
  *run(): Iterable<Figure> {
    const folder = mkdtempSync(join(tmpdir(), 'trinity-bench-'));
    const file = join(folder, 'small.tri');
    writeFileSync(file, PROGRAM);
    const peer = wall(['-e', '0']);
    const figure = (name: string, args: string[]): Figure => ({
      ...{ bench: 'startup', case: name, ours: wall([launcher, ...args]), peer, peerName: 'node -e 0', unit: 'ms' },
    });
    yield figure('--help', ['--help']);
    yield figure('check small.tri', ['check', file]);
    yield figure('run small.tri', ['run', file]);
    yield figure('run small.tri -O0', ['run', '-O0', file]);
    yield figure('run small.tri --engine jit', ['run', '--engine', 'jit', file]);
  },
};

function wall(args: readonly string[]): number {
  const once = (): number => {
    const start = performance.now();
    const done = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const ms = performance.now() - start;
    if (done.status !== 0) throw new Error(`${args.join(' ')}: exit ${done.status}: ${done.stderr}`);
    return ms;
  };
  once(); // fills the compile cache
  return Math.min(...Array.from({ length: RUNS }, once));
}
