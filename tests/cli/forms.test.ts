import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import wabt from 'wabt';
import { passNames } from '../../compiler/driver.ts';
import { parseModule } from '../../compiler/ir/parse.ts';
import { verifyModule } from '../../compiler/ir/verify.ts';
import { load } from '../../vm/index.ts';
import { cli, files, jsonLines, temporaryFolder } from './support.ts';

const folder = temporaryFolder();
const p = files(folder, {
  'mixed.tri': `import std.io { args }
enum Shape { Dot, Circle(f64), Named(str, i32) }

kernel matvec(w: [M, K]trit @pack2, x: [K]i8) -> (y: [M]i32) {
  y[i] = sum(k) i32(w[i, k]) * i32(x[k])
}

fn area(s: Shape) -> f64 {
  match s { Shape.Dot => 0.0, Shape.Circle(r) => 3.0 * r * r, Shape.Named(_, n) => f64(n) }
}

pub fn main() {
  println(area(Shape.Circle(2.0)), " ", area(Shape.Named("x", 7)), " ", len(args()))
  let w = [[1, 0, -1], [0, -1, 1]] as [2, 3]trit @pack2
  println(matvec(w, [5, 7, 9]), " ", 0t1T0 as t40, " ", Shape.Named("é", 3))
}

test "three" { assert matvec([[1, 1, 1]] as [1, 3]trit @pack2, [1, 1, 1]) == [3] }
property "negation" (a: t27) { assert a == -(-a) }
bench "area" { area(Shape.Circle(1.0)) }
`,
  'traps.tri': 'fn pick(xs: [_]i32, i: i32) -> i32 { xs[i] }\nfn main() {\n  println(pick([1], 4))\n}\n',
  'wrong.tri': 'fn main() { let x: i32 = "a" }\n',
});
const source = p['mixed.tri'];
const expected = '12.0 7.0 2\n[-4, 2] 6 Named("é", 3)\n';
const args = ['--', 'one', 'two'];

describe('bytecode', () => {
  it.each(['-O0', '-O2'])('built with %s runs as its source does, on both engines', async (opt) => {
    const out = join(folder, `mixed${opt}.tbc`);
    expect(await cli(['build', source, '-o', out, opt])).toMatchObject({ code: 0, out: '', err: '' });
    expect(load(readFileSync(out))).toHaveProperty('module');
    for (const engine of ['interp', 'jit']) {
      const ran = await cli(['run', out, '--engine', engine, ...args]);
      expect(ran).toEqual(await cli(['run', source, opt, '--engine', engine, ...args]));
      expect(ran.out).toBe(expected);
    }
  });

  it('lands beside its source', async () => {
    const { code, out } = await cli(['build', p['traps.tri'], '--json']);
    const file = join(folder, 'traps.tbc');
    expect(code).toBe(0);
    expect(jsonLines(out)).toEqual([{ file, bytes: statSync(file).size }]);
  });

  it('shows lines and calls of a trap without its source', async () => {
    const fromSource = await cli(['run', p['traps.tri'], '--json']);
    await cli(['build', p['traps.tri']]);
    const fromBytes = await cli(['run', join(folder, 'traps.tbc'), '--json']);
    expect(fromBytes).toEqual(fromSource);
    const text = await cli(['run', join(folder, 'traps.tbc')]);
    expect(text.err).toContain(`in main (${p['traps.tri']}:3:11)`);
  });

  it('is the same twice, and goes to standard output with -o -', async () => {
    const one = await cli(['build', source, '-o', '-']);
    const two = await cli(['build', source, '--out=-', '-O2']);
    expect(one.code).toBe(0);
    expect(one.bytes.length).toBeGreaterThan(200);
    expect(two.bytes).toEqual(one.bytes);
    expect((await cli(['build', '-'], { stdin: readFileSync(p['traps.tri']) })).bytes.length).toBeGreaterThan(100);
  });

  it('tests and benches as its source does', async () => {
    const out = join(folder, 'tested.tbc');
    await cli(['build', source, '-o', out]);
    const results = async (path: string): Promise<unknown[]> =>
      jsonLines((await cli(['test', path, '--json'])).out).map((l) => ({ ...l, file: '' }));
    expect(await results(out)).toEqual(await results(source));
  });

  it.each([
    ['nothing of the kind', Buffer.from('hello'), 'E0801'],
    ['an empty file', Buffer.alloc(0), 'E0801'],
  ])('that is %s is refused', async (_, bytes, code) => {
    const path = join(folder, 'bad.tbc');
    files(folder, { 'bad.tbc': '' });
    const { writeFileSync } = await import('node:fs');
    writeFileSync(path, bytes);
    for (const command of ['run', 'test', 'bench', 'disasm']) {
      const result = await cli([command, path]);
      expect(result.code).toBe(3);
      expect(result.err).toContain(`error[${code}]`);
    }
  });

  it('cut short anywhere is refused, never run', async () => {
    const { bytes } = await cli(['build', p['traps.tri'], '-o', '-']);
    const { writeFileSync } = await import('node:fs');
    const path = join(folder, 'cut.tbc');
    for (let n = 0; n < bytes.length; n += Math.ceil(bytes.length / 23)) {
      writeFileSync(path, bytes.subarray(0, n));
      expect((await cli(['run', path])).code).toBe(3);
    }
  });
});

describe('assembly text', () => {
  it.each(['-O0', '-O2'])('of %s makes the same bytecode again', async (opt) => {
    const direct = await cli(['build', source, opt, '-o', '-']);
    const text = join(folder, 'mixed.tbcs');
    expect((await cli(['disasm', source, opt, '-o', text])).code).toBe(0);
    expect((await cli(['build', text, '-o', '-'])).bytes).toEqual(direct.bytes);
    expect((await cli(['run', text, ...args])).out).toBe(expected);
    const { out } = await cli(['disasm', text]);
    expect(out).toBe(readFileSync(text, 'utf8'));
  });

  it('is the same from source and from bytecode', async () => {
    await cli(['build', p['traps.tri']]);
    const fromBytes = await cli(['disasm', join(folder, 'traps.tbc')]);
    expect(fromBytes.code).toBe(0);
    expect(fromBytes.out).toMatch(/^\.tbc \d+\n/);
    expect((await cli(['disasm', p['traps.tri']])).out).toBe(fromBytes.out);
  });

  it('that is wrong is refused with its line', async () => {
    const { out } = await cli(['disasm', p['traps.tri']]);
    const lines = out.split('\n');
    const at = lines.findIndex((l) => /^\s+end\b/.test(l));
    lines[at] = '  frobnicate r0';
    const { 'bad.tbcs': bad } = files(folder, { 'bad.tbcs': lines.join('\n') });
    const result = await cli(['run', bad, '--json']);
    expect(result.code).toBe(3);
    expect(jsonLines(result.out)).toMatchObject([{ diagnostic: { code: 'E0805' } }]);
    expect(result.out).toContain(String(at + 1));
  });
});

describe('--emit', () => {
  const emit = async (kind: string, ...options: string[]): Promise<string> => {
    const { code, out, err } = await cli(['run', source, '--emit', kind, ...options]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toContain(expected); // nothing ran
    return out;
  };

  it('ast is a tree with places', async () => {
    const tree = JSON.parse(await emit('ast')) as { items: { kind: string }[] };
    expect(tree.items.length).toBeGreaterThanOrEqual(8);
    expect(JSON.stringify(tree)).toContain('"matvec"');
  });

  it.each(['-O0', '-O2'])('tir is the final IR, which reads back and verifies (%s)', async (opt) => {
    const text = await emit('tir', opt);
    const module = parseModule(text);
    expect(() => verifyModule(module)).not.toThrow();
    expect(text).toContain('main');
  });

  it('tir:<pass> shows the IR after every pass of the level', async () => {
    const seen = new Set<string>();
    for (const name of new Set(['lower', ...passNames('O2')])) {
      const text = await emit(`tir:${name}`);
      expect(() => parseModule(text)).not.toThrow();
      seen.add(text);
    }
    expect(seen.size).toBeGreaterThan(5);
    expect(await emit(`tir:${passNames('O2').at(-1)}`)).toBe(await emit('tir'));
    expect(await emit('tir:lower')).toContain('kernel');
  });

  it('tbc is the bytecode', async () => {
    const { bytes } = await cli(['run', source, '--emit', 'tbc']);
    expect(bytes).toEqual((await cli(['build', source, '-o', '-'])).bytes);
  });

  it.each(['-O0', '-O2'])('wat is WebAssembly that validates (%s)', async (opt) => {
    const text = await emit('wat', opt);
    const { parseWat } = await wabt();
    const module = parseWat('mixed.wat', text, { simd: true });
    expect(() => module.validate()).not.toThrow();
    module.destroy();
  });

  it('goes to the file that -o names, and JSON says so', async () => {
    const file = join(folder, 'mixed.tir');
    const { code, out } = await cli(['build', source, '--emit', 'tir', '-o', file, '--json']);
    expect(code).toBe(0);
    expect(jsonLines(out)).toEqual([{ file, bytes: statSync(file).size }]);
    expect(readFileSync(file, 'utf8')).toBe(await emit('tir'));
    expect((await cli(['build', source, '--emit', 'tir'])).out).toBe(await emit('tir'));
  });

  it('of a wrong program makes nothing', async () => {
    const file = join(folder, 'nothing.tbc');
    for (const kind of ['tir', 'tir:lower', 'tbc', 'wat']) {
      expect((await cli(['build', p['wrong.tri'], '--emit', kind, '-o', file])).code).toBe(3);
      expect(existsSync(file)).toBe(false);
    }
  });

  it('cannot write where there is no folder', async () => {
    const { code, err } = await cli(['build', source, '-o', join(folder, 'no', 'such', 'x.tbc')]);
    expect(code).toBe(3);
    expect(err).toContain('error[E0711]');
  });
});
