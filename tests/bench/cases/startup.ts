import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateProgram } from '../generate-program.ts';
import type { Bench, Figure } from '../harness.ts';

const RUNS = 15;
const PROGRAM = 'fn main() { println("six times seven is ", 6 * 7) }\n';
/** Calls itself, so that compiled code runs in a thread with a large stack. */
const NESTED = `fn down(n: i32) -> i32 { if n == 0 { 0 } else { 1 + down(n - 1) } }
fn main() { println("depth ", down(9000)) }
`;
const launcher = new URL('../../../bin/trinityc.cjs', import.meta.url).pathname;

/** Wall time of whole processes beside Node itself: `--help` ≤ 100 ms, a small program ≤ 200 ms beyond Node's start. */
export const bench: Bench = {
  name: 'startup',
  about:
    'wall time of a whole process, the least of fifteen; the peer is Node doing nothing; the first run compiles, a later one finds bytecode and code in the cache',
  *run(): Iterable<Figure> {
    const folder = mkdtempSync(join(tmpdir(), 'trinity-bench-'));
    const write = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const small = write('small.tri', PROGRAM);
    const nested = write('nested.tri', NESTED);
    const large = write('large.tri', generateProgram(12_000).tri);
    const first = { TRINITYC_CACHE: 'off' };
    const later = { TRINITYC_CACHE: join(folder, 'cache') };
    const peer = wall(['-e', '0'], first, RUNS);
    const figure = (name: string, args: string[], env = first, runs = RUNS): Figure => ({
      ...{ bench: 'startup', case: name, ours: wall([launcher, ...args], env, runs), peer },
      ...{ peerName: 'node -e 0', unit: 'ms' },
    });
    try {
      yield figure('--help', ['--help']);
      yield figure('check small.tri', ['check', small]);
      for (const engine of ['interp', 'jit']) {
        const args = ['run', '--engine', engine, small];
        yield figure(`run small.tri, ${engine}, first`, args);
        yield figure(`run small.tri, ${engine}, later`, args, later);
      }
      yield figure('run -O0 small.tri, first', ['run', '-O0', small]);
      yield figure('run nested.tri, first', ['run', nested]);
      yield figure('run nested.tri, later', ['run', nested], later);
      for (const engine of ['interp', 'jit']) {
        const args = ['run', '--engine', engine, large];
        yield figure(`run 1,000 functions, ${engine}, first`, args, first, 5);
        yield figure(`run 1,000 functions, ${engine}, later`, args, later, 5);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function wall(args: readonly string[], env: Readonly<Record<string, string>>, runs: number): number {
  const once = (): number => {
    const start = performance.now();
    const done = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, ...env } });
    const ms = performance.now() - start;
    if (done.status !== 0) throw new Error(`${args.join(' ')}: exit ${done.status}: ${done.stderr}`);
    return ms;
  };
  once(); // fills the caches
  return Math.min(...Array.from({ length: runs }, once));
}
