import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

/**
 * The same input gives the same bytes: bytecode, IR, WebAssembly, diagnostics in every language, formatted text and what
 * programs print, whatever the process, its locale, time zone, hash seed, folder or Node version.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/trinityc-determinism');
let bundle = '';
let moved = '';
let expected: string[] = [];

interface Surroundings {
  readonly node?: string;
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

function digest({ node = process.execPath, flags = [], env = {}, cwd = root }: Surroundings = {}): string[] {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const done = spawnSync(node, [...flags, bundle], { cwd, encoding: 'utf8', env: { ...inherited, ...env } });
  expect(done.stderr).toBe('');
  expect(done.status).toBe(0);
  return done.stdout.trimEnd().split('\n');
}

/** What differs, by artefact: a short list reads better than two long ones. */
function differences(found: readonly string[]): string[] {
  const known = new Set(expected);
  return found.filter((line) => !known.has(line)).map((line) => line.slice(line.indexOf(' ') + 1));
}

function same(surroundings: Surroundings): void {
  const found = digest(surroundings);
  expect(differences(found)).toEqual([]);
  expect(found.length).toBe(expected.length);
}

/** Other versions of Node on the machine, newest Node 20 or later each. */
function otherNodes(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((f) => f !== '');
  const found = new Map<string, string>();
  for (const folder of folders) {
    const exe = join(folder, 'node');
    if (!existsSync(exe)) continue;
    const version = spawnSync(exe, ['--version'], { encoding: 'utf8' }).stdout.trim();
    if (version !== process.version && Number(/^v(\d+)/.exec(version)?.[1] ?? 0) >= 20)
      found.set(version, realpathSync(exe));
  }
  return [...found.values()];
}

const others = otherNodes();

beforeAll(() => {
  mkdirSync(cache, { recursive: true });
  bundle = join(mkdtempSync(join(cache, 'run-')), 'digest.mjs');
  buildSync({
    entryPoints: [join(root, 'tests/determinism/digest.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['binaryen'],
    logLevel: 'error',
  });
  // The same checkout by another way: no absolute path may reach an artefact.
  moved = join(bundle, '..', 'elsewhere');
  symlinkSync(root, moved, 'dir');
  expected = digest();
});

afterAll(() => {
  rmSync(join(bundle, '..'), { recursive: true, force: true });
});

test('there is something to compare', () => {
  const kinds = new Set(expected.map((line) => line.split(' ').slice(1, -1).join(' ')));
  expect([...kinds].sort()).toEqual([
    'en',
    'fmt',
    'printed O0',
    'printed O2',
    'ru',
    'tbc O0',
    'tbc O2',
    'text O0',
    'text O2',
    'tir O0',
    'tir O2',
    'wasm',
    'zh',
  ]);
});

test('another process, other seeds of hashes and random numbers', () => {
  same({ flags: ['--hash-seed=12345', '--random-seed=6789'] });
});

test('a Turkish locale, an Indian time zone, another folder', () => {
  same({ env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr', TZ: 'Asia/Kolkata' }, cwd: moved });
});

test.skipIf(others.length === 0)(`other versions of Node${others.length === 0 ? ': none on the PATH' : ''}`, () => {
  for (const node of others) same({ node });
});

test('without the optimising compilers of V8', () => {
  same({ flags: ['--max-lazy', '--no-opt', '--no-maglev'] });
});
