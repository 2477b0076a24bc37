import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Kept, Wanted } from '../../compiler/cli/program-cache.ts';
import { cacheFolder, NotingReader, openCache, ProgramCache } from '../../compiler/cli/program-cache.ts';
import { root } from './process.ts';
import { temporaryFolder } from './support.ts';

const folder = temporaryFolder();

describe('the cache of programs', () => {
  const modules = new Map([
    ['a', { path: 'a.tri', text: 'pub fn one() -> i32 { 1 }' }],
    ['b', { path: 'b.tri', text: 'pub fn two() -> i32 { 2 }' }],
  ]);
  const read = (path: readonly string[]) => modules.get(path.join('.'));
  const wanted: Wanted = { main: { path: 'main.tri', text: 'fn main() {}' }, how: 'O2' };
  const kept: Kept = {
    bytes: Uint8Array.of(1, 2, 3),
    sources: [wanted.main, modules.get('b')!, modules.get('a')!],
  };
  const filled = (name: string): { cache: ProgramCache; place: string } => {
    const place = join(folder, name);
    const cache = new ProgramCache(place, 'compiler');
    const noted = new NotingReader(read);
    for (const path of [['a'], ['b'], ['missing']]) noted.read(path);
    cache.keep(wanted, noted, kept);
    return { cache, place };
  };

  it('gives what was kept, with its sources in order', () => {
    expect(filled('plain').cache.find(wanted, read)).toEqual(kept);
  });

  it('gives nothing where a text, the way of compiling or the compiler is another', () => {
    const { cache, place } = filled('other');
    const other = { ...wanted.main, text: 'fn main() { }' };
    expect(cache.find({ ...wanted, main: other }, read)).toBeUndefined();
    expect(cache.find({ ...wanted, main: { ...wanted.main, path: 'x.tri' } }, read)).toBeUndefined();
    expect(cache.find({ ...wanted, how: 'O0' }, read)).toBeUndefined();
    expect(new ProgramCache(place, 'newer').find(wanted, read)).toBeUndefined();
    const changed = (name: string, text: string | undefined) => (path: readonly string[]) =>
      path.join('.') === name ? text && { path: `${name}.tri`, text } : read(path);
    for (const [name, text] of [
      ['b', 'pub fn two() -> i32 { 3 }'],
      ['a', undefined],
      ['missing', ''],
    ] as const) {
      expect(cache.find(wanted, (path) => changed(name, text)(path) || undefined)).toEqual(
        name === 'missing' ? kept : undefined,
      );
    }
    expect(cache.find(wanted, (path) => read(path) ?? { path: 'missing.tri', text: 'fn f() {}' })).toBeUndefined();
  });

  it('is silent about damage of every byte, and forgets what is damaged', () => {
    const { cache, place } = filled('damaged');
    const [name] = readdirSync(place);
    const good = readFileSync(join(place, name!));
    for (let i = 0; i <= good.length; i++) {
      const bad = Buffer.from(good);
      if (i < good.length) bad[i]! ^= 1 << (i % 8);
      writeFileSync(join(place, name!), i < good.length ? bad : good.subarray(0, -1));
      expect(cache.find(wanted, read)).toBeUndefined();
      expect(readdirSync(place)).toEqual([]);
    }
    for (const bytes of [Buffer.alloc(0), Buffer.alloc(200)]) {
      writeFileSync(join(place, name!), bytes);
      expect(cache.find(wanted, read)).toBeUndefined();
    }
  });

  it('keeps code by the bytecode that it was made of, silent about damage too', () => {
    const place = join(folder, 'code');
    const cache = new ProgramCache(place, 'compiler');
    const code = { form: 1, positions: new Map([[3, 4]]), wasm: Uint8Array.of(0, 1) };
    cache.keepCode(Uint8Array.of(1), code);
    expect(cache.findCode(Uint8Array.of(1))).toEqual(code);
    expect(cache.findCode(Uint8Array.of(2))).toBeUndefined();
    expect(new ProgramCache(place, 'newer').findCode(Uint8Array.of(1))).toBeUndefined();
    const [name] = readdirSync(place);
    const good = readFileSync(join(place, name!));
    for (let i = 0; i < good.length; i++) {
      const bad = Buffer.from(good);
      bad[i]! ^= 1 << (i % 8);
      writeFileSync(join(place, name!), bad);
      expect(cache.findCode(Uint8Array.of(1))).toBeUndefined();
      expect(readdirSync(place)).toEqual([]);
    }
  });

  it('throws away what is oldest when it grows too large', () => {
    const { place } = filled('large');
    const cache = new ProgramCache(place, 'compiler', 12_000);
    for (let i = 0; i < 5; i++) {
      const noted = new NotingReader(read);
      const bytes = new Uint8Array(3500);
      cache.keep({ ...wanted, how: String(i) }, noted, { bytes, sources: [wanted.main] });
      for (const name of readdirSync(place)) utimesSync(join(place, name), 1000 + i, 1000 + i);
    }
    expect(readdirSync(place).length).toBe(3);
    rmSync(place, { recursive: true });
    expect(cache.find(wanted, read)).toBeUndefined();
  });

  it('lies where the user says, or where such things lie', () => {
    expect(cacheFolder({ TRINITYC_CACHE: '/x' }, 'linux')).toBe('/x');
    expect(cacheFolder({ TRINITYC_CACHE: 'off' }, 'linux')).toBeUndefined();
    expect(cacheFolder({ XDG_CACHE_HOME: '/c' }, 'linux')).toBe(join('/c', 'trinityc'));
    expect(cacheFolder({}, 'win32')).toBeUndefined();
    expect(cacheFolder({}, 'darwin')).toMatch(/Caches.trinityc$/);
    // Not for a command line that runs from its sources.
    expect(openCache({ TRINITYC_CACHE: folder }, 'linux')).toBeUndefined();
  });
});

describe('a bundled command line', () => {
  const place = join(folder, 'package');
  const bundle = join(place, 'dist', 'compiler', 'bundle');
  const cached = join(folder, 'cached');
  /** The file that has the parser in it. */
  let parser = '';
  beforeAll(async () => {
    await build({
      ...{ entryPoints: [join(root, 'compiler/cli/main.ts')], outdir: bundle, bundle: true, splitting: true },
      ...{ format: 'esm', platform: 'node', target: 'node22', external: ['binaryen'], logLevel: 'silent' },
    });
    parser = readdirSync(bundle).find((name) =>
      readFileSync(join(bundle, name), 'utf8').includes('CstParser = class'),
    )!;
    symlinkSync(join(root, 'stdlib'), join(place, 'stdlib'));
    mkdirSync(join(folder, 'p'));
  });
  /** `loads`: whether the compiler was loaded. */
  const run = (...args: string[]): { out: string; code: number | null; loads: boolean } => {
    const code = `
      import { registerHooks } from 'node:module';
      let loads = false;
      registerHooks({ load(url, context, next) {
        loads ||= url.endsWith(${JSON.stringify(parser)});
        return next(url, context);
      } });
      const { main } = await import(${JSON.stringify(pathToFileURL(join(bundle, 'main.js')).href)});
      process.exitCode = await main(process.argv.slice(1));
      if (loads) console.error('LOADS');
    `;
    const done = spawnSync(process.execPath, ['--input-type=module', '-e', code, '--', ...args], {
      ...{ encoding: 'utf8', cwd: join(folder, 'p') },
      env: { ...process.env, TRINITYC_CACHE: cached, NO_COLOR: '1' },
    });
    const loads = done.stderr.includes('LOADS');
    return { out: done.stdout + done.stderr.replace('LOADS\n', ''), code: done.status, loads };
  };

  it('compiles a program once, and again when it or what it imports changes', () => {
    const write = (name: string, text: string): void => writeFileSync(join(folder, 'p', name), text);
    write('main.tri', 'import part { part }\nfn main() { println(part()) }\n');
    write('part.tri', 'pub fn part() -> i32 { 1 }\n');
    expect(run('run', 'main.tri')).toEqual({ out: '1\n', code: 0, loads: true });
    for (const engine of ['jit', 'interp']) {
      expect(run('run', 'main.tri', '--engine', engine)).toEqual({ out: '1\n', code: 0, loads: false });
    }
    const codes = (): string[] => readdirSync(cached).filter((name) => name.endsWith('.code'));
    expect(codes().length).toBe(1);
    // Other limits want other code, which is made although there is some.
    expect(run('run', 'main.tri', '--fuel', '3').out).toContain('trap[fuel]');
    for (const name of codes()) writeFileSync(join(cached, name), 'damage');
    expect(run('run', 'main.tri')).toEqual({ out: '1\n', code: 0, loads: false });
    write('part.tri', 'pub fn part() -> i32 { assert 1 == 2\n 2 }\n');
    const first = run('run', 'main.tri');
    expect(first).toMatchObject({ code: 1, loads: true });
    expect(first.out).toContain('part.tri:1:');
    expect(run('run', 'main.tri')).toEqual({ ...first, loads: false });
    write('part.tri', 'pub fn part() -> i32 { true }\n');
    expect(run('run', 'main.tri')).toMatchObject({ code: 3, loads: true });
    for (const name of readdirSync(cached)) writeFileSync(join(cached, name), 'damage');
    write('part.tri', 'pub fn part() -> i32 { 1 }\n');
    expect(run('run', 'main.tri')).toEqual({ out: '1\n', code: 0, loads: true });
  });
});
