import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TARGET_NAMES } from '../../backends/targets.ts';
import { root, run, startCode } from './process.ts';
import { cli, files, jsonLines, temporaryFolder } from './support.ts';

const folder = temporaryFolder();
const p = files(folder, {
  'hello.tri':
    'import std.io { args, read_stdin }\nfn main() {\n  println("hello ", len(args()), " ", len(read_stdin()))\n}\n',
  'much.tri': 'fn main() {\n  for i in 0..200000 { println("line ", i) }\n}\n',
  'deep.tri':
    'import std.io { args }\nfn down(n: i32) -> i32 { if n == 0 { 0 } else { 1 + down(n - 1) } }\nfn main() { println(down(9000 + 200000 * i32(len(args())))) }\n',
  'trap.tri': 'fn main() {\n  assert 1 == 2\n}\n',
});

describe('a process', () => {
  it('reads its input, writes its output and gives its code', () => {
    const done = run(['run', p['hello.tri'], '--', 'a', 'b'], { input: 'xyz' });
    expect(done).toMatchObject({ status: 0, stdout: 'hello 2 3\n', stderr: '' });
    const trapped = run(['run', p['trap.tri']]);
    expect(trapped.status).toBe(1);
    expect(trapped.stderr).toMatch(/^trap\[assert\]: 1 == 2\n/);
  });

  it('finds files from where it stands', () => {
    const done = run(['check', 'trap.tri', 'missing.tri'], { cwd: folder });
    expect(done.status).toBe(3);
    expect(done.stderr).toContain('cannot read `missing.tri`: no such file or directory');
  });

  it('ends in peace when nobody reads on', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', startCode(), '--', 'run', p['much.tri']], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (d) => (err += String(d)));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('says what to install where Binaryen is missing', () => {
    const before = `
      import { registerHooks } from 'node:module';
      registerHooks({ resolve(name, context, next) {
        if (name === 'binaryen') throw Object.assign(new Error("Cannot find package 'binaryen'"), { code: 'ERR_MODULE_NOT_FOUND' });
        return next(name, context);
      } });
    `;
    const done = run(['build', p['trap.tri'], '--emit', 'wat'], { before });
    expect(done.status).toBe(4);
    expect(done.stderr).toContain('error[E0719]: `binaryen` is needed');
    expect(done.stderr).toContain('npm install binaryen');
    // Programs run without it, on any engine.
    expect(run(['run', p['trap.tri'], '--engine', 'jit'], { before }).status).toBe(1);
    const targets = run(['targets', '--json'], { before });
    expect((JSON.parse(targets.stdout) as unknown[]).slice(0, 3)).toMatchObject([
      { name: 'interp', usable: true },
      { name: 'jit', usable: true },
      { name: 'wat', usable: false },
    ]);
  });

  it('runs programs that nest calls deeply in a thread with a large stack, and only those', () => {
    // As the launcher does, which starts the built command line.
    const starter = join(folder, 'starter.mjs');
    writeFileSync(
      starter,
      `import { Worker, workerData, isMainThread } from 'node:worker_threads';
      import { launch } from ${JSON.stringify(pathToFileURL(join(root, 'compiler/cli/main.ts')).href)};
      const argv = process.argv.slice(2);
      const deep = (carried) => new Promise((resolve) => {
        console.error('deep');
        const options = { argv, workerData: carried, resourceLimits: { stackSizeMb: 48 } };
        new Worker(new URL(import.meta.url), options).on('exit', resolve);
      });
      process.exitCode = await launch(argv, isMainThread ? { deep } : { carried: workerData });`,
    );
    const start = (...args: string[]): ReturnType<typeof spawnSync> =>
      spawnSync(process.execPath, [starter, ...args], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
    const source = p['deep.tri'];
    expect(start('run', source)).toMatchObject({ status: 0, stdout: '9000\n', stderr: 'deep\n' });
    expect(start('run', source, '--', 'more')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^deep\ntrap\[stack\]: [^\n]*\n *--> [^\n]*deep.tri:2:53/) as string,
    });
    expect(start('run', source, '--engine', 'interp')).toMatchObject({ status: 0, stdout: '9000\n', stderr: '' });
    expect(start('run', p['trap.tri'])).toMatchObject({
      status: 1,
      stderr: expect.not.stringContaining('deep') as string,
    });
  });
});

describe('the starter', () => {
  const starter = join(root, 'bin/trinityc.cjs');
  const pretend = (version: string, args: string[] = ['--version']): ReturnType<typeof spawnSync> =>
    spawnSync(
      process.execPath,
      [
        '-e',
        `Object.defineProperty(process.versions, 'node', { value: ${JSON.stringify(version)} });` +
          `process.argv.splice(1, 0, ${JSON.stringify(starter)}); require(${JSON.stringify(starter)});`,
        '--',
        ...args,
      ],
      { encoding: 'utf8', env: { ...process.env, TRINITYC_RESTARTED: '1' } },
    );

  it.each(['8.17.0', '20.19.5', '22.11.0'])('says which Node it needs on %s', (version) => {
    const { status, stderr } = pretend(version);
    expect(status).toBe(4);
    expect(stderr).toMatch(new RegExp(`^trinityc: Node\\.js 22\\.12 or later is needed; this is ${version}\\.`));
  });

  it('is written in what any Node parses', () => {
    const text = readFileSync(starter, 'utf8').replaceAll(/\/\/.*|\/\*[^]*?\*\//g, '');
    expect(text).not.toMatch(/=>|`|\b(const|let|class|async|await)\b|\?\.|\?\?/);
  });

  it.skipIf(!existsSync(join(root, 'dist/compiler/cli/main.js')))('starts what was built', () => {
    const { status, stdout } = spawnSync(process.execPath, [starter, '--version'], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: run(['--version']).stdout });
  });
});

describe('new', () => {
  it('makes a program that runs and whose tests pass', async () => {
    const dir = join(folder, 'first');
    const { code, out } = await cli(['new', dir, '--json']);
    expect(code).toBe(0);
    const [{ created }] = jsonLines(out) as [{ created: string[] }];
    expect(created).toEqual([`${dir}/main.tri`, `${dir}/README.md`]);
    const main = created[0];
    expect(await cli(['run', main])).toMatchObject({ code: 0, out: 'a . b = 2\n', err: '' });
    expect((await cli(['test', main, '--engine', 'jit'])).out).toContain('2 passed, 0 failed, 0 skipped');
    expect((await cli(['fmt', '--check', main])).code).toBe(0);
    expect(jsonLines((await cli(['check', '--json', main])).out)).toEqual([{ errors: 0, warnings: 0 }]);
  });

  it('writes over nothing', async () => {
    const dir = join(folder, 'second');
    await cli(['new', dir]);
    const { code, err } = await cli(['new', dir]);
    expect(code).toBe(3);
    expect(err).toContain('error[E0716]');
    expect((await cli(['new', p['trap.tri']])).code).toBe(3);
    expect((await cli(['new', join(p['trap.tri'], 'below')])).err).toContain('error[E0711]');
  });

  it.each([
    ['en', 'made'],
    ['ru', 'создано'],
    ['zh', '已创建'],
  ])('says in %s what to try', async (lang, word) => {
    const dir = join(folder, `in-${lang}`);
    const { out } = await cli(['new', dir, '--lang', lang]);
    expect(out).toContain(word);
    expect(out).toContain(`trinityc run ${dir}/main.tri`);
  });
});

describe('targets', () => {
  it('lists what works here, and what is missing', async () => {
    const { code, out } = await cli(['targets', '--json']);
    expect(code).toBe(0);
    const [list] = jsonLines(out) as unknown as [
      { name: string; kind: string; usable: boolean; makes: string; runsOn: string; missing: { what: string }[] }[],
    ];
    expect(list.map((t) => t.name)).toEqual(['interp', 'jit', 'wat', ...TARGET_NAMES]);
    const text = (await cli(['targets'])).out;
    for (const t of list) {
      expect(Object.keys(t)).toEqual(['name', 'kind', 'usable', 'makes', 'runsOn', 'missing', 'options']);
      expect(t.usable || t.missing.length > 0, t.name).toBe(true);
      expect(text).toMatch(new RegExp(`^\\${t.usable ? '+' : '-'} ${t.name} `, 'm'));
      expect(text).toContain(t.makes);
      for (const { what } of t.missing) expect(text).toContain(what);
    }
    expect(list[0].usable).toBe(true);
  });

  it('tells the truth of the JIT', async () => {
    const [list] = jsonLines((await cli(['targets', '--json'])).out) as unknown as [
      { name: string; usable: boolean }[],
    ];
    const { code } = await cli(['run', '-', '--engine', 'jit'], { stdin: 'fn main() {}' });
    expect(code).toBe(list[1].usable ? 0 : 4);
  });
});
