import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** Runs the command line from its sources in a process of its own, as a user runs it. */

export const root = fileURLToPath(new URL('../..', import.meta.url));
const main = pathToFileURL(join(root, 'compiler/cli/main.ts')).href;

export function trinityc(
  args: readonly string[],
  input = '',
): { status: number | null; stdout: string; stderr: string } {
  const start = `import { main } from ${JSON.stringify(main)}; process.exitCode = await main(process.argv.slice(1));`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', start, '--', ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
  });
}
