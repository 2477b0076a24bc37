import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Target } from '../../backends/target.ts';
import { oracleTarget } from '../offload/oracle-target.ts';
import type { OracleDevice } from '../offload/oracle.ts';
import type { Outcome, Surroundings } from './support.ts';
import { cli, files, jsonLines, temporaryFolder } from './support.ts';

/** Devices and targets on the command line, with the oracle as a target. */

const folder = temporaryFolder();
const paths = files(folder, {
  'ok.tri': `
pub kernel matvec(w: [M, K]trit, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
pub kernel negated(x: [N]trit) -> (y: [N]trit) { y[i] = -x[i] }
pub kernel four(x: [4]i32) -> (y: [4]i32) { y[i] = 10 / x[i] }
kernel inner(x: [N]i32) -> (y: [N]i32) { y[i] = x[i] + 1 }
fn deep(n: i32) -> i32 { if n == 0 { 0 } else { 1 + deep(n - 1) } }
fn main() {
  println(matvec([[1, 0], [0, -1]], [5, 7]), " ", inner([deep(3)]))
}
test "traps" { assert four([1, 2, 3, 0])[0] == 10 }
test "works" { assert negated([1, 0, -1]) == [-1, 0, 1] }
property "twice is none" (a: trit) { assert negated(negated([a])) == [a] }
bench "negated" { negated([1, 0, -1]) }
`,
  'trap.tri': `
kernel ratio(x: [N]i32) -> (y: [N]i32) { y[i] = 10 / x[i] }
fn main() { println(ratio([1, 0])) }
`,
  'refused.tri': `
pub kernel refused(x: [N]i32) -> (y: [N]i32) { y[i] = x[i] + 1 }
fn main() { println(refused([1, 2])) }
test "of it" { assert refused([1]) == [2] }
test "of none" { assert 1 == 1 }
property "all" (a: i32) { assert refused([a]) == refused([a]) }
`,
  'none.tri': 'fn main() { println("hello") }\n',
});

let opened: OracleDevice[] = [];
const shared = oracleTarget();
const counted: Target = {
  ...shared,
  open: (tools, options) => {
    const device = shared.open!(tools, options) as OracleDevice;
    opened.push(device);
    return device;
  },
};
const TARGETS = {
  oracle: () => Promise.resolve({ target: counted }),
  files: () =>
    Promise.resolve({ target: { ...oracleTarget({ name: 'files', needsSizes: true }), open: undefined } as Target }),
  broken: () =>
    Promise.resolve({
      target: oracleTarget({
        name: 'broken',
        open: () => {
          throw new Error('no sky here: look up');
        },
        probe: () => ({ usable: false, runsOn: '', missing: [{ what: 'sky', install: 'go out' }] }),
      }),
    }),
};

function on(args: readonly string[], around: Surroundings = {}): Promise<Outcome> {
  opened = [];
  return cli(args, { ...around, targets: TARGETS });
}

describe('run --device', () => {
  it.each(['interp', 'jit'])('runs kernels on the device with --engine %s', async (engine) => {
    for (const opt of ['-O0', '-O2']) {
      const plain = await cli(['run', paths['ok.tri'], '--engine', engine, opt]);
      const moved = await on(['run', paths['ok.tri'], '--engine', engine, opt, '--device', 'oracle']);
      expect(moved).toEqual(plain);
      expect(opened.map((d) => d.counts.calls)).toEqual([2]);
    }
  });

  it('takes bytecode as well', async () => {
    const tbc = join(folder, 'ok.tbc');
    await cli(['build', paths['ok.tri'], '-o', tbc]);
    const { out } = await on(['run', tbc, '--device', 'oracle']);
    expect(out).toBe((await cli(['run', tbc])).out);
    expect(opened[0].counts.calls).toBe(2);
  });

  it('shows a trap of a kernel as the virtual machine does', async () => {
    for (const json of [[], ['--json']]) {
      const plain = await cli(['run', paths['trap.tri'], ...json]);
      expect(plain.code).toBe(1);
      expect(await on(['run', paths['trap.tri'], '--device', 'oracle', ...json])).toEqual(plain);
    }
  });

  it('vm is no device', async () => {
    expect((await on(['run', paths['ok.tri'], '--device', 'vm'])).code).toBe(0);
    expect(opened).toEqual([]);
  });

  it('says of a kernel that the device cannot do where it is, and why', async () => {
    const { code, out, err } = await on(['run', paths['refused.tri'], '--device', 'oracle']);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('error[E0901]: oracle cannot do the kernel `refused`: it is refused');
    expect(err).toContain('refused.tri:2:');
  });

  it('falls back where that is asked for, with a note', async () => {
    const args = ['run', paths['refused.tri'], '--device', 'oracle', '--device-fallback'];
    const { code, out, err } = await on(args);
    expect([code, out]).toEqual([0, '[2, 3]\n']);
    expect(err).toBe('note: oracle: kernel refused: it is refused; it runs on the virtual machine\n');
    const json = await on([...args, '--json']);
    expect(json.out.split('\n')[0]).toBe(
      '{"note":"oracle: kernel refused: it is refused; it runs on the virtual machine"}',
    );
  });
});

describe('test --device', () => {
  it('gives what it gives without', async () => {
    const plain = await cli(['test', paths['ok.tri']]);
    expect(plain.code).toBe(1);
    expect(plain.out).toContain('2 passed, 1 failed');
    expect(await on(['test', paths['ok.tri'], '--device', 'oracle'])).toEqual(plain);
    expect(opened[0].counts.calls).toBeGreaterThan(100);
  });

  it('shows what a device cannot do with the test that wants it', async () => {
    const { code, out } = await on(['test', paths['refused.tri'], '--device', 'oracle']);
    expect(code).toBe(3);
    expect(out).toMatch(/FAILED {2}of it\n {2}error\[E0901\][^]*passed {2}of none\nFAILED {2}all\n/);
    expect(out).toContain('1 passed, 2 failed');
    const json = await on(['test', paths['refused.tri'], '--device', 'oracle', '--json', '--filter', 'of it']);
    expect(jsonLines(json.out)[0]).toMatchObject({
      name: 'of it',
      result: 'failed',
      diagnostic: { code: 'E0901', line: 2 },
    });
  });
});

it('test --device without files runs the conformance suite', async () => {
  const args = ['test', '--device', 'wasm', '--filter', 'kernels/fused', '-O2'];
  const env = { PATH: process.env['PATH'] ?? '' };
  const { code, out } = await on(args, { env });
  expect([code, out]).toEqual([0, expect.stringMatching(/[1-9]\d* passed, 0 failed, 0 skipped\n$/)]);
  const json = await on([...args, '--json'], { env });
  expect(jsonLines(json.out)).toEqual([{ passed: expect.any(Number), failed: 0, skipped: 0 }]);
});

it('bench --device times the device', async () => {
  const { code, out } = await on(['bench', paths['ok.tri'], '--device', 'oracle', '--json']);
  expect(code).toBe(0);
  expect(jsonLines(out)).toEqual([expect.objectContaining({ name: 'negated' })]);
  expect(opened[0].counts.calls).toBeGreaterThan(10);
});

describe('build --target', () => {
  const out = (name: string): string => join(folder, name);
  const text = (name: string, kernel: string): string => readFileSync(join(out(name), `kernels/${kernel}.tir`), 'utf8');

  it('writes the files of all public kernels beside the source', async () => {
    const { code, out: said } = await on(['build', paths['ok.tri'], '--target', 'oracle']);
    expect(code).toBe(0);
    const at = (k: string): string => join(folder, 'ok-oracle', 'kernels', `${k}.tir`);
    expect(said.trim().split('\n')).toEqual(['matvec', 'negated', 'four'].map(at));
    expect(text('ok-oracle', 'matvec')).toMatch(/^ok - - O2 M=\? K=\?\n/);
    expect(existsSync(at('inner'))).toBe(false);
  });

  it('of kernels, sizes, options and a folder that are given', async () => {
    const args = ['build', paths['ok.tri'], '--target', 'oracle', '-o', out('chosen'), '-O0', '--json'];
    const more = ['--kernel', 'matvec', '--kernel', 'inner', '--size', 'M=2', '--size', 'K=3,N=4'];
    const { code, out: said } = await on([...args, ...more, '--option', 'title=x=y', '--option', 'style=fancy']);
    expect(code).toBe(0);
    expect(jsonLines(said)).toEqual(
      ['matvec', 'inner'].map((k) => ({
        file: join(out('chosen'), `kernels/${k}.tir`),
        bytes: text('chosen', k).length,
      })),
    );
    expect(text('chosen', 'matvec')).toMatch(/^ok x=y fancy O0 M=2 K=3\n/);
    expect(text('chosen', 'inner')).toMatch(/^ok x=y fancy O0 N=4\n/);
  });

  it('of bytecode', async () => {
    const tbc = join(folder, 'again.tbc');
    await cli(['build', paths['ok.tri'], '-o', tbc]);
    expect((await on(['build', tbc, '--target', 'oracle'])).code).toBe(0);
    const body = (name: string): string => text(name, 'negated').slice(5);
    await on(['build', paths['ok.tri'], '--target', 'oracle']);
    expect(body('again-oracle').split('\n').slice(1)).toEqual(body('ok-oracle').split('\n').slice(1));
  });

  it('says of a kernel that the target cannot do where it is, and why', async () => {
    const { code, err } = await on(['build', paths['refused.tri'], '--target', 'oracle']);
    expect(code).toBe(3);
    expect(err).toContain('error[E0901]');
    expect(err).toContain('refused.tri:2:');
  });
});

describe('what is wrong', () => {
  const ok = paths['ok.tri'];
  const CASES: readonly (readonly [readonly string[], number, string, RegExp])[] = [
    [['build', ok, '--target', 'oracle', '--option', 'size=3'], 2, 'E0902', /`size`[^]*style, title/],
    [['run', ok, '--device', 'oracel'], 2, 'E0903', /`oracel`[^]*there are: oracle, /],
    [['build', ok, '--target', 'toString'], 2, 'E0903', /`toString`/],
    [['build', ok, '--target', 'files'], 3, 'E0904', /`matvec`.*M, K[^]*`--size M=64,K=64`/],
    [['build', ok, '--target', 'oracle', '--size', 'M=3'], 3, 'E0904', /`matvec`.*: K/],
    [['run', ok, '--device', 'broken'], 4, 'E0905', /broken.*no sky here: look up/],
    [['test', ok, '--device', 'broken'], 4, 'E0905', /broken/],
    [['build', ok, '--target', 'oracle', '--option', 'style=odd'], 2, 'E0906', /`odd`[^]*plain, fancy/],
    [['build', ok, '--target', 'oracle', '--kernel', 'nothing'], 3, 'E0907', /`nothing`[^]*matvec, .*inner/],
    [['build', paths['none.tri'], '--target', 'oracle'], 3, 'E0908', /none\.tri/],
    [['build', ok, '--target', 'oracle', '--size', 'Q=3'], 3, 'E0909', /`Q`[^]*M, K, N/],
    [['run', ok, '--device', 'oracle', '--profile'], 2, 'E0911', /`--profile`/],
    [['run', ok, '--device', 'oracle', '--inspect'], 2, 'E0911', /`--inspect`/],
    [['run', ok, '--device', 'files'], 2, 'E0912', /files[^]*devices: vm, .*oracle/],
    [['run', ok, '--device-fallback'], 2, 'E0913', /`--device-fallback`.*`--device`/],
    [['build', ok, '--size', 'M=3'], 2, 'E0913', /`--size`.*`--target`/],
    [['build', ok, '--target', 'oracle', '--size', 'M'], 2, 'E0703', /`M`[^]*M=2560/],
    [['build', ok, '--target', 'oracle', '--option', 'style'], 2, 'E0703', /NAME=VALUE/],
    [['test'], 2, 'E0704', /trinityc test FILE/],
    [['test', '--device', 'vm'], 2, 'E0704', /trinityc test FILE/],
    [['test', '--device', 'broken'], 4, 'E0905', /broken/],
  ];
  it.each(CASES)('%j', async (args, code, diagnostic, says) => {
    const { code: got, err, out } = await on(args);
    expect([got, out]).toEqual([code, '']);
    expect(err).toContain(`error[${diagnostic}]`);
    expect(err).toMatch(says);
    const json = await on([...args, '--json']);
    expect(jsonLines(json.out)).toEqual([{ diagnostic: expect.objectContaining({ code: diagnostic }) }]);
  });
});

it('targets lists what is missing and how to get it', async () => {
  const { out } = await on(['targets']);
  expect(out).toMatch(
    /^\+ oracle +the IR of prepared kernels\n +→ the reference evaluator\n +--option style=plain\|fancy/m,
  );
  expect(out).toMatch(/^- broken .*\n +missing: sky: go out\n/m);
  const [list] = jsonLines((await on(['targets', '--json'])).out) as unknown as [{ name: string; kind: string }[]];
  const kinds = Object.fromEntries(list.map((t) => [t.name, t.kind]));
  expect(kinds).toMatchObject({ interp: 'engine', wat: 'form', oracle: 'device', files: 'target' });
});
