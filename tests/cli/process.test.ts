import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, run, startCode } from './process.ts';
import { cli, files, jsonLines, temporaryFolder } from './support.ts';

const folder = temporaryFolder();
const p = files(folder, {
  'hello.tri':
    'import std.io { args, read_stdin }\nfn main() {\n  println("hello ", len(args()), " ", len(read_stdin()))\n}\n',
  'much.tri': 'fn main() {\n  for i in 0..200000 { println("line ", i) }\n}\n',
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
    for (const args of [
      ['run', p['trap.tri'], '--engine', 'jit'],
      ['build', p['trap.tri'], '--emit', 'wat'],
    ]) {
      const done = run(args, { before });
      expect(done.status).toBe(4);
      expect(done.stderr).toContain('error[E0719]: `binaryen` is needed');
      expect(done.stderr).toContain('npm install binaryen');
    }
    expect(run(['run', p['trap.tri']], { before }).status).toBe(1);
    const targets = run(['targets', '--json'], { before });
    expect(JSON.parse(targets.stdout)).toMatchObject([
      { name: 'interp', usable: true },
      { name: 'jit', usable: false },
      {},
    ]);
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
  it('lists what works here, and why', async () => {
    const { code, out } = await cli(['targets', '--json']);
    expect(code).toBe(0);
    const [list] = jsonLines(out) as unknown as [{ name: string; usable: boolean; reason: string }[]];
    expect(list.map((t) => t.name)).toEqual(['interp', 'jit', 'wat']);
    for (const t of list) {
      expect(Object.keys(t)).toEqual(['name', 'usable', 'reason']);
      expect(t.reason).not.toBe('');
    }
    expect(list[0].usable).toBe(true);
    const text = (await cli(['targets'])).out;
    for (const t of list) expect(text).toContain(`${t.usable ? '+' : '-'} ${t.name.padEnd(7)} ${t.reason}\n`);
  });

  it('tells the truth of the JIT', async () => {
    const [list] = jsonLines((await cli(['targets', '--json'])).out) as unknown as [
      { name: string; usable: boolean }[],
    ];
    const { code } = await cli(['run', '-', '--engine', 'jit'], { stdin: 'fn main() {}' });
    expect(code).toBe(list[1].usable ? 0 : 4);
  });
});
