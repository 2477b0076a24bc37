import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../../bin', import.meta.url));

/** An empty checkout with the real launcher, and a Node that claims to be old. */
let place = '';
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'trinity-launcher-'));
  cpSync(bin, join(place, 'bin'), { recursive: true });
  writeFileSync(
    join(place, 'old.cjs'),
    "if (!process.env.TRINITYC_RESTARTED) Object.defineProperty(process.versions, 'node', { value: '20.20.2' });\n",
  );
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

function launch(nodeArgs: string[], args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [...nodeArgs, join(place, 'bin', 'trinityc.cjs'), ...args], { encoding: 'utf8' });
}

describe('the launcher', () => {
  const old = (): string[] => ['--require', join(place, 'old.cjs')];

  it('says how to build when dist is missing', () => {
    const run = launch([], []);
    expect(run.status).toBe(70);
    expect(run.stderr).toContain('npm ci');
  });

  it('says which Node it needs when Node is too old', () => {
    const run = launch(old(), []);
    expect(run.status).toBe(4);
    expect(run.stderr).toContain('Node.js 22.12 or later is needed; this is 20.20.2');
  });

  it('runs the command line, passes arguments and exit code on', () => {
    mkdirSync(join(place, 'dist/compiler/cli'), { recursive: true });
    writeFileSync(join(place, 'dist/package.json'), '{ "type": "module" }');
    writeFileSync(
      join(place, 'dist/compiler/cli/main.js'),
      "export async function launch(argv) { console.log(argv.join('|')); return argv.length; }\n",
    );
    const run = launch([], ['a', '--b', 'c d']);
    expect([run.status, run.stdout]).toEqual([3, 'a|--b|c d\n']);
  });

  it.skipIf(process.platform === 'win32')("hands over to the checkout's own Node when the other is too old", () => {
    mkdirSync(join(place, 'node_modules/.bin'), { recursive: true });
    symlinkSync(process.execPath, join(place, 'node_modules/.bin/node'));
    const run = launch(old(), ['x', 'y']);
    expect([run.status, run.stdout, run.stderr]).toEqual([2, 'x|y\n', '']);
  });
});
