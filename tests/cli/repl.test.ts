import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root, run, startCode } from './process.ts';

const repl = (lines: readonly string[], ...options: string[]): ReturnType<typeof run> =>
  run(['repl', ...options], { input: `${lines.join('\n')}\n` });

describe('repl through a pipe', () => {
  it.each(['interp', 'jit'])('keeps what was entered, on %s', (engine) => {
    const { status, stdout, stderr } = repl(
      [
        '1 + 2',
        'let a = [1, 0, -1] as [3]trit',
        'a',
        'fn twice(x: i32) -> i32 {',
        '  x * 2',
        '}',
        'twice(21)',
        'var n = 1',
        'n += 5',
        'n',
        'println("shown once")',
        'n * 2',
        'kernel dot(a: [N]trit, b: [N]trit) -> (s: i32) { s = sum(n) i32(a[n]) * i32(b[n]) }',
        'dot(a, a)',
        '"text"',
        '(1, true)',
      ],
      '--engine',
      engine,
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toBe('3\n[1, 0, -1]\n42\n6\nshown once\n12\n2\n"text"\n(1, true)\n');
  });

  it('goes on after errors and traps, without what failed', () => {
    const { status, stdout, stderr } = repl([
      'let a = 5',
      'b + 1',
      'let a = "x" * 2',
      'a',
      '[1, 2][a]',
      'let c = [1, 2][a]',
      'c',
      'a + 1',
    ]);
    expect(status).toBe(0);
    expect(stdout).toBe('5\n6\n');
    expect(stderr.match(/error\[E0201\]/g)).toHaveLength(2);
    expect(stderr.match(/trap\[bounds\]/g)).toHaveLength(2);
  });

  it('has commands', () => {
    const { stdout } = repl(['let a = 1', ':list', ':reset', ':list', ':what', ':quit', '1 + 1']);
    expect(stdout).toContain('let a = 1\n');
    expect(stdout.split('fn main()')).toHaveLength(3);
    expect(stdout).toContain(':quit leaves');
    expect(stdout).not.toContain('2\n');
  });

  it('knows brackets in strings and comments for what they are', () => {
    const { stdout, stderr } = repl(['"(["', '1 // (', '[1,', '2]', 'fn f() {', '// }', '}', 'f()', '7']);
    expect(stderr).toBe('');
    expect(stdout).toBe('"(["\n1\n[1, 2]\n7\n');
  });

  it('uses the library', () => {
    const { stdout, stderr } = repl(['import std.text { trim }', 'trim("  a ")']);
    expect({ stdout, stderr }).toEqual({ stdout: '"a"\n', stderr: '' });
  });

  it('does not hang on a loop that never ends', () => {
    const { stdout, stderr } = repl(['loop { }', '4'], '--fuel', '100000');
    expect(stderr).toContain('trap[fuel]');
    expect(stdout).toBe('4\n');
    const late = repl(['loop { }', '5'], '--time-limit', '100');
    expect(late.stderr).toContain('trap[interrupt]');
    expect(late.stdout).toBe('5\n');
  });
});

describe('repl at a terminal', () => {
  const hasScript = spawnSync('setsid', ['--wait', 'script', '--version']).status === 0;
  it.skipIf(!hasScript)('prompts, goes on over open brackets, and colours', () => {
    const quote = (s: string): string => `'${s.replaceAll("'", "'\\''")}'`;
    const command = [process.execPath, '--input-type=module', '-e', startCode(), '--', 'repl'].map(quote).join(' ');
    // In a session of its own: `script` must not be stopped for a terminal that this process may have.
    const { stdout, status } = spawnSync('setsid', ['--wait', 'script', '-qec', command, '/dev/null'], {
      cwd: root,
      encoding: 'utf8',
      input: '1 + 1\n[1,\n2]\nnope\n:quit\n',
      env: { ...process.env, LC_ALL: 'C.UTF-8', TERM: 'xterm', NO_COLOR: '' },
      timeout: 30_000,
    });
    expect(status).toBe(0);
    expect(stdout).toContain(':quit leaves');
    expect(stdout).toMatch(/> /);
    expect(stdout).toContain('… ');
    expect(stdout).toContain('2\r\n');
    expect(stdout).toContain('[1, 2]\r\n');
    expect(stdout).toContain('\x1b[31;1merror[E0201]');
  });
});
