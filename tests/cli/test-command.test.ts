import { describe, expect, it } from 'vitest';
import { cli, files, jsonLines, temporaryFolder } from './support.ts';

const folder = temporaryFolder();
const p = files(folder, {
  'mixed.tri': `// Numbers.

fn double(x: i32) -> i32 { x * 2 }

test "it doubles" { assert double(4) == 8 }

test "it fails" {
  println("about to fail")
  let two = double(1)
  assert two == 3, "doubling is off"
}

property "small numbers only" (a: i32, rest: [_]i32) {
  println(a)
  assert a < 100
}

property "signs cancel" (a: t27) { assert a == -(-a) }

bench "doubling" { double(3) }
`,
  'good.tri': 'test "fine" {\n  println("quiet")\n  assert true\n}\n',
  'state.tri': `fn work(n: i32) -> i32 {
  var s = 0
  for i in 0..n { s += i }
  s
}
test "one" { assert work(900) > 0 }
test "two" { assert work(900) > 0 }
property "three" (a: u8) { assert work(900) >= 0 }
`,
  'traps.tri':
    'fn at(x: [_]i32, i: i32) -> i32 { x[i] }\ntest "out" { assert at([1], 5) == 1 }\nbench "out" { at([1], 5) }\n',
  'wrong.tri': 'test "no" { assert 1 }\n',
  'empty.tri': 'fn main() {}\n',
  'wants.tri': 'extern fn step() -> i32\ntest "steps" { assert step() == 1 }\n',
});

describe.each(['interp', 'jit'])('test on %s', (engine) => {
  it('tells every test, with values, places and the smallest arguments that fail', async () => {
    const { code, out, err } = await cli(['test', p['mixed.tri'], '--engine', engine]);
    expect(code).toBe(1);
    expect(err).toBe('');
    const path = p['mixed.tri'];
    expect(out).toMatch(/^passed {2}it doubles\n/);
    expect(out).toContain(
      [
        'FAILED  it fails',
        '  | about to fail',
        '  trap[assert]: two == 3: doubling is off',
        '    left:  2',
        '    right: 3',
        `     --> ${path}:10:3`,
        '     |',
        '  10 |   assert two == 3, "doubling is off"',
        '     |   ^',
        `    in test it fails (${path}:10:3)`,
      ].join('\n'),
    );
    expect(out).toMatch(
      /FAILED {2}small numbers only\n {2}after \d+ passing cases, with\n {4}a = 100\n {4}rest = \[\]\n {2}\| 100\n/,
    );
    expect(out).toMatch(/passed {2}signs cancel\n2 passed, 2 failed, 0 skipped\n$/);
  });

  it('gives a line of JSON each, then the counts', async () => {
    const { code, out } = await cli(['test', p['mixed.tri'], '--engine', engine, '--json']);
    expect(code).toBe(1);
    const file = p['mixed.tri'];
    expect(jsonLines(out)).toEqual([
      { file, name: 'it doubles', kind: 'test', result: 'passed' },
      {
        file,
        name: 'it fails',
        kind: 'test',
        result: 'failed',
        output: 'about to fail\n',
        trap: {
          name: 'assert',
          text: 'two == 3: doubling is off\n  left:  2\n  right: 3',
          frames: [{ func: 'test it fails', file, line: 10, column: 3 }],
        },
      },
      {
        file,
        name: 'small numbers only',
        kind: 'property',
        result: 'failed',
        arguments: ['a = 100', 'rest = []'],
        seed: 1,
        output: '100\n',
        trap: expect.objectContaining({ name: 'assert', text: 'a < 100\n  left:  100\n  right: 100' }),
      },
      { file, name: 'signs cancel', kind: 'property', result: 'passed' },
      { passed: 2, failed: 2, skipped: 0 },
    ]);
  });

  it('gives each call the whole of its fuel', async () => {
    expect(await cli(['test', p['state.tri'], '--fuel', '1200', '--engine', engine])).toMatchObject({ code: 0 });
    const little = await cli(['test', p['state.tri'], '--fuel', '500', '--engine', engine, '--json']);
    expect(little.code).toBe(1);
    expect(jsonLines(little.out).at(-1)).toEqual({ passed: 0, failed: 3, skipped: 0 });
    expect(jsonLines(little.out)[0]).toMatchObject({ trap: { name: 'fuel' } });
  });
});

describe('test', () => {
  it('skips what --filter leaves out', async () => {
    const { code, out } = await cli(['test', p['mixed.tri'], '--filter', 'doubles', '--json']);
    expect(code).toBe(0);
    expect(jsonLines(out).at(-1)).toEqual({ passed: 1, failed: 0, skipped: 3 });
  });

  it('shows nothing that a passing test prints', async () => {
    expect((await cli(['test', p['good.tri']])).out).toBe('passed  fine\n1 passed, 0 failed, 0 skipped\n');
  });

  it('tries as many cases as told, the same for the same seed', async () => {
    const failing = ['test', p['mixed.tri'], '--filter', 'small'];
    expect((await cli([...failing, '--cases', '1'])).out).toContain('1 passed');
    const one = await cli([...failing, '--seed', '7', '--json']);
    expect(one).toEqual(await cli([...failing, '--seed', '7', '--json']));
    expect(jsonLines(one.out)[0]).toMatchObject({ seed: 7, arguments: ['a = 100', 'rest = []'] });
  });

  it('goes on after a file with errors, and exits for it', async () => {
    const { code, out, err } = await cli(['test', p['wrong.tri'], p['good.tri'], p['wants.tri']]);
    expect(code).toBe(3);
    expect(err).toContain('wrong.tri:1:');
    expect(err).toContain('error[E0720]');
    expect(out).toContain('1 passed, 0 failed, 0 skipped');
  });

  it('of a file without tests passes', async () => {
    expect(await cli(['test', p['empty.tri']])).toMatchObject({ code: 0, out: '0 passed, 0 failed, 0 skipped\n' });
  });

  it.each([
    ['en', 'passed  fine', '1 passed, 0 failed'],
    ['ru', 'прошёл  fine', 'прошло 1, провалено 0'],
    ['zh', '通过  fine', '通过 1，失败 0'],
  ])('speaks %s', async (lang, line, summary) => {
    const { out } = await cli(['test', p['good.tri'], '--lang', lang]);
    expect(out).toContain(line);
    expect(out).toContain(summary);
  });

  it('is coloured as standard output is', async () => {
    const colored = async (around: object): Promise<boolean> =>
      (await cli(['test', p['mixed.tri']], around)).out.includes('\x1b[');
    expect(await colored({ outIsTerminal: true })).toBe(true);
    expect(await colored({ errIsTerminal: true })).toBe(false);
  });
});

describe('bench', () => {
  it.each(['interp', 'jit'])('times on %s', async (engine) => {
    const { code, out } = await cli(['bench', p['mixed.tri'], '--json', '--engine', engine]);
    expect(code).toBe(0);
    const [line, ...rest] = jsonLines(out) as { runs: number; minNs: number; medianNs: number }[];
    expect(rest).toEqual([]);
    expect(line).toMatchObject({ file: p['mixed.tri'], name: 'doubling' });
    expect(Object.keys(line)).toEqual(['file', 'name', 'runs', 'minNs', 'medianNs']);
    expect(line.runs).toBeGreaterThan(9);
    expect(line.minNs).toBeGreaterThan(0);
    expect(line.medianNs).toBeGreaterThanOrEqual(line.minNs);
  });

  it('is for people too, and takes a filter', async () => {
    const { out } = await cli(['bench', p['mixed.tri']]);
    expect(out).toMatch(/^doubling: [\d.]+ (ns|µs|ms) \(least [\d.]+ (ns|µs|ms), \d+ runs\)\n$/);
    expect(await cli(['bench', p['mixed.tri'], '--filter', 'nothing'])).toMatchObject({ code: 0, out: '' });
  });

  it('of what traps ends with the trap', async () => {
    const { code, err } = await cli(['bench', p['traps.tri']]);
    expect(code).toBe(1);
    expect(err).toContain('trap[bounds]');
    expect(err).toContain('in bench out (');
  });

  it('of a wrong file is refused', async () => {
    expect((await cli(['bench', p['wrong.tri']])).code).toBe(3);
  });
});
