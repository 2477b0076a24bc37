import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, files, temporaryFolder } from '../cli/support.ts';

/** `trinityc build --target verilog --option core=yes`: the files, and what it says where the core cannot run a program. */

const folder = temporaryFolder();
const paths = files(folder, {
  'ok.tri': 'kernel twice(x: [N]i32) -> (y: [N]i32) { y[i] = x[i] + x[i] }\nfn main() { println(twice([1, 2, 3])) }\n',
  'floats.tri': 'fn half(x: f64) -> f64 { x / 2.0 }\nfn main() { println(half(3.0)) }\n',
  'wide.tri': 'pub fn product() -> t40 {\n  var a: t40 = 6_000_000_000_000_000_000\n  a * a\n}\n',
});

const build = (...args: readonly string[]): ReturnType<typeof cli> => cli(['build', ...args, '--target', 'verilog']);

describe('a program for the soft core', () => {
  it('is a folder of hardware, images, a bench and files for boards', { timeout: 60_000 }, async () => {
    const out = join(folder, 'ok');
    const { code, err } = await build(paths['ok.tri'], '--option', 'core=yes', '-o', out);
    expect([code, err]).toEqual([0, '']);
    const names = readdirSync(out);
    for (const n of [
      'trinity_core.v',
      'trinity_system.v',
      'ok_tb.v',
      'ok_program.hex',
      'ok_icebreaker.v',
      'icebreaker.pcf',
      'Makefile',
    ])
      expect(names).toContain(n);
    expect(JSON.parse(readFileSync(join(out, 'ok.json'), 'utf8'))).toMatchObject({
      profile: 't27',
      expected: { code: 63 },
    });
  });

  it('is the same from bytecode whose kernels are loops', { timeout: 60_000 }, async () => {
    const tbc = join(folder, 'ok.tbc');
    expect((await cli(['build', paths['ok.tri'], '-O0', '-o', tbc])).code).toBe(0);
    const out = join(folder, 'ok-tbc');
    expect((await build(tbc, '--option', 'core=yes', '-o', out)).code).toBe(0);
    expect(readFileSync(join(out, 'ok_tb.v'), 'utf8')).toContain('PASS');
  });

  it('is refused with the function and the line', { timeout: 60_000 }, async () => {
    const { code, err } = await build(paths['floats.tri'], '--option', 'core=yes', '-o', join(folder, 'no'));
    expect(code).not.toBe(0);
    expect(err).toContain('E0901');
    expect(err).toMatch(/floats\.tri:\d+/);
    expect(err).toContain('floating-point');
  });

  it('takes the profile, the entry and the size of the memory from options', { timeout: 60_000 }, async () => {
    const given = ['--option', 'core=yes', '--option', 'entry=product'];
    const small = await build(paths['wide.tri'], ...given, '-o', join(folder, 'small'));
    expect(small.code).not.toBe(0);
    expect(small.err).toContain('full64');
    const out = join(folder, 'large');
    const large = await build(
      paths['wide.tri'],
      ...given,
      '--option',
      'profile=full64',
      '--option',
      'memory=4096',
      '-o',
      out,
    );
    expect([large.code, large.err]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(join(out, 'wide.json'), 'utf8'))).toMatchObject({
      profile: 'full64',
      memoryBytes: 4096,
    });
    const odd = await build(paths['wide.tri'], ...given, '--option', 'memory=5000', '-o', out);
    expect(odd.err).toContain('power of two');
    const none = await build(paths['wide.tri'], '--option', 'core=yes', '--option', 'entry=nothing', '-o', out);
    expect(none.err).toContain('no public function');
  });
});
