import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, files, jsonLines, temporaryFolder } from './support.ts';

const folder = temporaryFolder();
const p = files(folder, {
  'sum.tri': `kernel dot(a: [N]trit, b: [N]i8) -> (s: i32) {
  s = sum(n) i32(a[n]) * i32(b[n])
}

fn main() {
  let a = [1, 0, -1, 1, 1] as [5]trit
  println("dot ", dot(a, [5, 7, 9, 11, 13]))
  for i in 0..3 { print(i, " ") }
  println()
}
`,
  'large.tri': `kernel product(w: [M, K]trit @pack2, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
fn main() {
  let w: [_, _]trit @pack2 = [-1; 500, 3000]
  let x: [3000]i8 = [3; 3000]
  var s = 0
  for i in 0..50 { let y = product(w, x); s = s + y[9 * i] }
  println(s)
}
`,
  'args.tri': `import std.io { args }
fn main() {
  for a in args() { println("<", a, ">") }
}
`,
  'stdin.tri': `import std.io { read_stdin, read_stdin_text }
fn main() {
  println(len(read_stdin()))
  match read_stdin_text() {
    Ok(text) => print(text),
    Err(why) => println("error: ", why),
  }
}
`,
  'read.tri': `import std.io { args, read_file, read_text_file }
fn main() {
  for path in args() {
    match read_text_file(path) {
      Ok(text) => println("text ", text),
      Err(why) => println("no: ", why),
    }
    match read_file(path) {
      Ok(bytes) => println("bytes ", bytes),
      Err(_) => println("none"),
    }
  }
}
`,
  'forever.tri': 'fn main() {\n  var x: i32 = 0\n  loop { x += 1 }\n}\n',
  'eat.tri': `fn main() {
  var all: [_][1000]f64 = []
  loop { push(inout all, [1.0; 1000]) }
}
`,
  'deep.tri': `fn down(n: i32) -> i32 { if n < 0 { 0 } else { 1 + down(n + 1) } }

fn main() {
  println(down(1))
}
`,
  'trap.tri': `fn pick(xs: [N]i32, i: i32) -> i32 {
\txs[i]
}

fn main() {
  println("before")
  println(pick([1, 2, 3], 3))
}
`,
  'fails.tri': 'fn main() -> Result<(), str> {\n  Err("no such colour")\n}\n',
  'fails-otherwise.tri': 'fn main() -> Result<(), (i32, f64)> {\n  Err((3, 0.5))\n}\n',
  'succeeds.tri': 'fn main() -> Result<(), str> {\n  Ok(())\n}\n',
  'library.tri': 'pub fn one() -> i32 { 1 }\n',
  'wants.tri': 'extern "robot" fn step(n: i32) -> i32\nfn main() {\n  println(step(1))\n}\n',
  'wrong.tri': 'fn main() {\n  let x: i32 = "a"\n  println(y)\n}\n',
  'warns.tri': 'fn main() {\n  let unused = 1\n}\n',
  'io.tri': 'import std.io\nimport std.text\nfn main() {\n  println(1)\n}\n',
});
const engines = ['interp', 'jit'] as const;
const ways = engines.flatMap((engine) => ['-O0', '-O2'].map((opt) => [engine, opt] as const));

describe('threads', () => {
  it.each(['1', '2', '5'])('%s: the same result', async (threads) => {
    const done = await cli(['run', p['large.tri'], '--engine', 'jit', '--threads', threads]);
    expect(done).toMatchObject({ code: 0, out: `${-9000 * 50}\n`, err: '' });
  });
});

describe.each(ways)('engine %s %s', (engine, opt) => {
  const options = ['--engine', engine, opt];

  it('runs a program', async () => {
    expect(await cli(['run', p['sum.tri'], ...options])).toMatchObject({ code: 0, out: 'dot 20\n0 1 2 \n', err: '' });
  });

  it('gives the arguments after -- as they are', async () => {
    const { out } = await cli(['run', p['args.tri'], ...options, '--', 'a b', '--engine', '', 'ж', '--']);
    expect(out).toBe('<a b>\n<--engine>\n<>\n<ж>\n<-->\n');
  });

  it('ends with trap fuel', async () => {
    const { code, out } = await cli(['run', p['forever.tri'], ...options, '--fuel', '1000', '--json']);
    expect(code).toBe(1);
    expect(jsonLines(out)).toMatchObject([{ trap: { name: 'fuel', frames: [{ func: 'main', line: 3 }] } }]);
  });

  it('ends with trap interrupt', async () => {
    const started = performance.now();
    const { code, err } = await cli(['run', p['forever.tri'], ...options, '--time-limit', '60']);
    expect(code).toBe(1);
    expect(err).toContain('trap[interrupt]');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('ends with trap memory', async () => {
    const { code, err } = await cli(['run', p['eat.tri'], ...options, '--memory', '4']);
    expect(code).toBe(1);
    expect(err).toContain('trap[memory]');
    expect(err).toContain('eat.tri:3:');
  });

  it('ends with trap stack, and counts the calls it does not show', async () => {
    const { code, err } = await cli(['run', p['deep.tri'], ...options]);
    expect(code).toBe(1);
    expect(err).toContain('trap[stack]');
    expect(err).toMatch(/… and \d+ more calls\n$/);
    expect(err.split('\n').length).toBeLessThan(30);
  });

  it('shows the line of a trap and the calls that led to it', async () => {
    const { code, out, err } = await cli(['run', p['trap.tri'], ...options]);
    expect(code).toBe(1);
    expect(out).toBe('before\n');
    const path = p['trap.tri'];
    expect(err).toBe(
      [
        'trap[bounds]: an index lies outside its dimension',
        `  --> ${path}:2:2`,
        '  |',
        '2 |     xs[i]',
        '  |     ^',
        `  in pick (${path}:2:2)`,
        `  in main (${path}:7:11)`,
        '',
      ].join('\n'),
    );
  });
});

describe('run', () => {
  it('gives a trap as JSON, after what the program wrote', async () => {
    const { code, out, err } = await cli(['run', p['trap.tri'], '--json']);
    expect(code).toBe(1);
    expect(err).toBe('');
    const [before, trap, ...rest] = out.split('\n');
    expect(before).toBe('before');
    expect(rest).toEqual(['']);
    expect(JSON.parse(trap)).toEqual({
      trap: {
        name: 'bounds',
        text: 'an index lies outside its dimension',
        frames: [
          { func: 'pick', file: p['trap.tri'], line: 2, column: 2 },
          { func: 'main', file: p['trap.tri'], line: 7, column: 11 },
        ],
      },
    });
  });

  it.each([
    ['en', 'trap[bounds]', 'in main'],
    ['ru', 'ловушка[bounds]', 'в main'],
    ['zh', '陷阱[bounds]', '于 main'],
  ])('words a trap in %s, in colour', async (lang, head, frame) => {
    const { err } = await cli(['run', p['trap.tri'], '--lang', lang, '--color', 'always']);
    expect(err).toContain(`\x1b[31;1m${head}\x1b[0m`);
    expect(err).toContain(frame);
    expect(err.replaceAll(/\x1b\[[\d;]*m/g, '')).toBe((await cli(['run', p['trap.tri'], '--lang', lang])).err);
  });

  it('fails where main gives Err', async () => {
    expect(await cli(['run', p['fails.tri']])).toMatchObject({ code: 1, out: '', err: 'error: no such colour\n' });
    const json = await cli(['run', p['fails-otherwise.tri'], '--json']);
    expect(json.code).toBe(1);
    expect(jsonLines(json.out)).toEqual([{ error: '(3, 0.5)' }]);
    expect(await cli(['run', p['succeeds.tri']])).toMatchObject({ code: 0, out: '', err: '' });
  });

  it.each([
    ['no main', ['run', p['library.tri']], 'E0713'],
    ['a function nobody supplies', ['run', p['wants.tri']], 'E0720'],
    ['no such file', ['run', join(folder, 'missing.tri')], 'E0710'],
    ['a folder', ['run', folder], 'E0710'],
  ])('reports %s', async (_, args, code) => {
    const { code: exit, err } = await cli(args);
    expect(exit).toBe(3);
    expect(err).toContain(`error[${code}]`);
  });

  it('reports all errors of a source and runs nothing', async () => {
    const { code, out, err } = await cli(['run', p['wrong.tri']]);
    expect(code).toBe(3);
    expect(out).toBe('');
    expect(err.match(/^error\[E\d{4}\]/gm)).toHaveLength(2);
  });

  it('warns of the program and not of the library', async () => {
    const { code, err } = await cli(['run', p['warns.tri']]);
    expect(code).toBe(0);
    expect(err).toContain('warning[W0201]');
    expect((await cli(['run', p['io.tri']])).err).not.toContain('std/');
  });

  it('reads a program from standard input', async () => {
    const { code, out } = await cli(['run', '-'], { stdin: 'fn main() { println("from stdin") }' });
    expect({ code, out }).toEqual({ code: 0, out: 'from stdin\n' });
  });

  it('says where a source is no UTF-8, and takes a byte order mark and CR LF', async () => {
    const bad = await cli(['run', '-'], { stdin: Uint8Array.of(0x66, 0x6e, 0x20, 0xc3, 0x28) });
    expect(bad.code).toBe(3);
    expect(bad.err).toContain('(byte 4)');
    const good = await cli(['run', '-'], { stdin: '\ufefffn main() {\r\n  println(1)\r\n}\r\n' });
    expect(good).toMatchObject({ code: 0, out: '1\n', err: '' });
  });
});

describe('standard input', () => {
  it.each([
    ['text', 'одна\nдве\n', '16\nодна\nдве\n'],
    ['nothing', '', '0\n'],
    ['no text', Uint8Array.of(1, 255), '2\nerror: standard input is not UTF-8 text\n'],
  ])('of %s', async (_, stdin, out) => {
    expect(await cli(['run', p['stdin.tri']], { stdin })).toMatchObject({ code: 0, out });
  });
});

describe('files below --dir', () => {
  const inside = join(folder, 'inside');
  mkdirSync(join(inside, 'deeper'), { recursive: true });
  writeFileSync(join(inside, 'deeper', 'a.txt'), 'hi');
  writeFileSync(join(inside, 'b.bin'), Uint8Array.of(1, 254));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  mkdirSync(join(folder, 'inside-too'));
  writeFileSync(join(folder, 'inside-too', 'c.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(inside, 'link-out'));
  symlinkSync(folder, join(inside, 'folder-out'));
  symlinkSync(join('deeper', 'a.txt'), join(inside, 'link-in'));
  symlinkSync(inside, join(folder, 'another-name'));

  const read = async (path: string, dir: string | undefined = inside): Promise<string> => {
    const { code, out } = await cli(['run', p['read.tri'], ...(dir === undefined ? [] : ['--dir', dir]), '--', path]);
    expect(code).toBe(0);
    return out;
  };

  it.each(['deeper/a.txt', './deeper/../deeper/a.txt', 'link-in', join(inside, 'deeper/a.txt')])(
    'are read: %s',
    async (path) => {
      expect(await read(path)).toBe('text hi\nbytes [104, 105]\n');
    },
  );

  it('may be named through a link to the folder', async () => {
    expect(await read('deeper/a.txt', join(folder, 'another-name'))).toContain('text hi');
  });

  it('of bytes are no text', async () => {
    expect(await read('b.bin')).toBe('no: b.bin is not UTF-8 text\nbytes [1, 254]\n');
  });

  it.each([
    '../secret.txt',
    'deeper/../../secret.txt',
    'link-out',
    'folder-out/secret.txt',
    '../inside-too/c.txt',
    join(folder, 'secret.txt'),
  ])('are refused: %s', async (path) => {
    const out = await read(path);
    expect(out).toBe(`no: ${path}: outside the folder allowed for reading\nnone\n`);
    expect(out).not.toContain('text secret');
  });

  it.each(['missing.txt', 'deeper', ''])('that are none: "%s"', async (path) => {
    expect(await read(path)).toMatch(/^no: .*\nnone\n$/);
  });

  it('do not tell whether something outside exists', async () => {
    for (const way of ['..', 'folder-out', folder]) {
      const there = await read(`${way}/secret.txt`);
      const absent = await read(`${way}/absent.txt`);
      expect(absent.replace('absent', 'secret')).toBe(there);
    }
  });

  it('are none without --dir', async () => {
    const { out } = await cli(['run', p['read.tri'], '--', 'deeper/a.txt']);
    expect(out).toMatch(/^no: deeper\/a\.txt: no folder was allowed .*--dir PATH\)\nnone\n$/);
  });

  it('cannot be where --dir names none', async () => {
    expect(await read('a.txt', join(folder, 'nowhere'))).toMatch(/^no: /);
  });
});
