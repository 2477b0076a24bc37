import type { SpawnSyncReturns } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The command line in a process of its own, from its sources. */

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Code that calls the command line with the process's arguments; `before` is put in front. */
export function startCode(before = ''): string {
  const main = pathToFileURL(join(root, 'compiler/cli/main.ts')).href;
  return `${before}const { main } = await import(${JSON.stringify(main)}); process.exitCode = await main(process.argv.slice(1));`;
}

export interface ProcessOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly before?: string;
  readonly cwd?: string;
}

export function run(args: readonly string[], options: ProcessOptions = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['--input-type=module', '-e', startCode(options.before), '--', ...args], {
    cwd: options.cwd ?? root,
    encoding: 'utf8',
    input: options.input ?? '',
    env: { ...process.env, LC_ALL: 'C', NO_COLOR: '', ...options.env },
    timeout: 30_000,
  });
}
