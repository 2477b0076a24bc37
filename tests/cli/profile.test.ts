import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FunctionTime, KernelReport, LineTime, Profile, TreeNode } from '../../vm/profile/report.ts';
import { cli, files, jsonLines, temporaryFolder } from './support.ts';

const folder = temporaryFolder();
const PROGRAM = `fn spin(rounds: i32) -> i32 {
  var x = 1
  for i in 0..rounds {
    x = x * 1664525 + i
  }
  x
}

fn idle(rounds: i32) -> i32 { spin(rounds) }

kernel dot(a: [N]trit, b: [N]trit) -> (s: i32) {
  s = sum(n) i32(a[n]) * i32(b[n])
}

kernel double(x: [N]f32) -> (y: [N]f32) {
  y[i] = x[i] + x[i]
}

fn main() {
  let a = [1 as trit; 1280]
  let short = [-1 as trit; 128]
  var sum = 0
  for _ in 0..3000 {
    sum = sum + dot(a, a)
  }
  for _ in 0..40 {
    sum = sum + dot(short, short) + spin(2000000)
  }
  let y = double(double([1.5 as f32; 512]))
  println(sum, " ", idle(3), " ", y[0])
}
`;
const p = files(folder, {
  'p.tri': PROGRAM,
  'small.tri': PROGRAM.replace('2000000', '1000'),
  'trap.tri': 'fn main() {\n  var x: i32 = 1000000\n  loop { x = x - 1\n    assert x > 0 }\n}\n',
  'kernel.tri': `fn pick(x: i32) -> i32 {
  if x > 70 { panic("too large") }
  x
}

kernel f(a: [M, N]i32) -> (b: [M]i32) {
  b[i] = sum(k) pick(a[i, k]) * 1000 / (a[i, k] - 7)
}

fn main() {
  let a = [7; 1000, 300]
  println(f(a)[3])
}
`,
  'tests.tri': `kernel dot(a: [N]i32, b: [N]i32) -> (s: i32) {
  s = sum(n) a[n] * b[n]
}

test "pairs" {
  for i in 0..10 { assert dot([i, 1], [1, i]) == 2 * i }
}

property "order" (a: i32, b: i32) {
  assert dot([a, b], [b, a]) == dot([b, a], [a, b])
}

test "triples" {
  for i in 0..11 { assert dot([i, i, i], [1, 1, 1]) == 3 * i }
}
`,
  'bench.tri':
    'fn work(n: i32) -> i32 {\n  var s = 0\n  for i in 0..n { s = s + i * i }\n  s\n}\n\nbench "squares" {\n  let _ = work(1000)\n}\n',
});
const lineOf = (text: string): number => PROGRAM.split('\n').findIndex((l) => l.includes(text)) + 1;

type Report = Omit<Profile, 'lines'> & { readonly lines: readonly (LineTime & { readonly text: string })[] };

async function profileOf(args: readonly string[]): Promise<{ out: string; profile: Report }> {
  const { out, code, err } = await cli([...args, '--json']);
  expect(err).toBe('');
  expect(code).toBe(0);
  const at = out.indexOf('{"profile"');
  return { out: out.slice(0, at), profile: (JSON.parse(out.slice(at)) as { profile: Report }).profile };
}

const named = <T extends { name: string }>(list: readonly T[], name: string): T => list.find((x) => x.name === name)!;

function walk(node: TreeNode, visit: (n: TreeNode) => void): void {
  visit(node);
  for (const c of node.children) walk(c, visit);
}

describe('run --profile', () => {
  it('leaves what the program prints as it is', async () => {
    const plain = await cli(['run', p['small.tri']]);
    for (const engine of ['jit', 'interp']) {
      const { out } = await profileOf(['run', p['small.tri'], '--profile', '--engine', engine]);
      expect(out).toBe(plain.out);
    }
  });

  it('gives time to functions and lines, inlined ones too', async () => {
    const { profile } = await profileOf(['run', p['p.tri'], '--profile']);
    expect(profile.engine).toBe('jit');
    expect(profile.samples).toBeGreaterThan(3);
    // The rounds of `spin` take most of the time.
    const [hot] = profile.lines;
    expect(hot!.text).toBe(PROGRAM.split('\n')[hot!.line - 1]!.trim());
    expect([lineOf('x * 1664525'), lineOf('for i in 0..rounds')]).toContain(hot!.line);
    const spin: FunctionTime = named(profile.functions, 'spin');
    expect(spin.selfMs).toBeGreaterThan(profile.ms / 2);
    expect(named(profile.functions, 'main').totalMs).toBeGreaterThan(0.95 * profile.ms);
    const total = profile.functions.reduce((n, f) => n + f.selfMs, 0);
    expect(total).toBeCloseTo(profile.ms, 6);
    expect(profile.lines.reduce((n, l) => n + l.selfMs, 0)).toBeLessThanOrEqual(profile.ms * 1.000001);
  });

  it('has a tree whose frames are made of their own time and that of those below', async () => {
    const { profile } = await profileOf(['run', p['p.tri'], '--profile']);
    walk(profile.tree, (n) => {
      const below = n.children.reduce((sum, c) => sum + c.totalMs, 0);
      expect(n.selfMs + below).toBeCloseTo(n.totalMs, 6);
    });
    expect(profile.tree.totalMs).toBe(profile.ms);
  });

  it('counts kernels exactly, by sizes, with what they move and do', async () => {
    for (const engine of ['jit', 'interp']) {
      const { profile } = await profileOf(['run', p['small.tri'], '--profile', '--engine', engine]);
      const dot: KernelReport = named(profile.kernels, 'dot');
      expect(dot.line).toBe(lineOf('kernel dot'));
      expect(dot.calls).toBe(3040);
      const bySize = new Map(dot.shapes.map((s) => [s.sizes['N'], s]));
      expect([...bySize.keys()].sort()).toEqual([128, 1280]);
      const [short, long] = [bySize.get(128)!, bySize.get(1280)!];
      expect([short.calls, long.calls]).toEqual([40, 3000]);
      // Planes: 32 bytes for 128 trits; each read once and nothing written.
      expect([short.tensorBytes, long.tensorBytes]).toEqual([64, 640]);
      expect(long.counts!.readBytes).toBe(640);
      expect(long.counts!.writtenBytes).toBe(0);
      expect(long.counts!.vectorOps).toBeGreaterThan(5 * 10);
      expect(long.ns).toBeGreaterThan(0);
      expect(long.limitNs).toBeGreaterThan(0);
      const double = named(profile.kernels, 'double');
      expect(double.calls).toBe(2);
      expect(double.shapes[0]!.counts).toMatchObject({ readBytes: 2048, writtenBytes: 2048 });
      for (const s of [...dot.shapes, ...double.shapes]) expect(s.reached).toBeCloseTo(s.limitNs! / s.ns, 9);
    }
  }, 30_000);

  it('spends no fuel', async () => {
    const fuel = '--fuel=80200000';
    expect((await cli(['run', p['p.tri'], fuel])).code).toBe(0);
    expect((await cli(['run', p['p.tri'], fuel, '--profile'])).code).toBe(0);
  });

  it('writes a page, stacks, JSON', async () => {
    const at = (end: string): string => join(folder, `out.${end}`);
    for (const end of ['html', 'folded', 'json']) {
      const { code, err } = await cli(['run', p['p.tri'], `--profile=${at(end)}`]);
      expect(code).toBe(0);
      expect(err).toContain('spin');
      expect(err).toMatch(/dot .*p\.tri:\d+\n[^]*\[N=1280\]/);
    }
    const page = readFileSync(at('html'), 'utf8');
    expect(page).not.toMatch(/(src|href)=|https?:|@import|url\(/);
    const data = /<script id="data" type="application\/json">(.*)<\/script>/.exec(page)![1]!;
    const { tree, sources } = JSON.parse(data) as { tree: TreeNode; sources: Record<string, string[]> };
    expect(sources[p['p.tri']]).toEqual(PROGRAM.split('\n'));
    expect(named(tree.children, 'main').children.map((c) => c.name)).toContain('spin');
    const folded = readFileSync(at('folded'), 'utf8').trimEnd().split('\n');
    for (const line of folded) expect(line).toMatch(/^main(;\S[^;]*)* \d+$/);
    expect(jsonLines(readFileSync(at('json'), 'utf8'))[0]).toHaveProperty('kernels');
  }, 30_000);

  it('reports also where the program traps', async () => {
    const { code, err } = await cli(['run', p['trap.tri'], '--profile']);
    expect(code).toBe(1);
    expect(err).toMatch(/Profile: [\s\S]*trap\[assert\]/);
  });

  it('tells the calls that led to a trap in a kernel as without it', async () => {
    const plain = await cli(['run', p['kernel.tri'], '--json']);
    const { out } = await cli(['run', p['kernel.tri'], '--json', '--profile']);
    expect(plain.code).toBe(1);
    expect(jsonLines(out).at(-1)).toEqual(jsonLines(plain.out).at(-1));
    const { profile } = jsonLines(out).at(-2) as { profile: Report };
    expect(profile.kernels).toMatchObject([{ name: 'f', calls: 1, ns: 0 }]);
  });

  it('says which files it can write', async () => {
    const { code, err } = await cli(['run', p['p.tri'], '--profile=x.svg']);
    expect(code).toBe(2);
    expect(err).toContain('FILE.html');
  });
});

describe('test --profile', () => {
  it('adds up all tests of a file, each in a fresh instance', async () => {
    const { code, out } = await cli(['test', p['tests.tri'], '--profile', '--json', '--cases', '25']);
    expect(code).toBe(0);
    const { profile } = jsonLines(out).find((l) => 'profile' in l) as { profile: Report };
    const dot = named(profile.kernels, 'dot');
    expect(dot.shapes.map((s) => [s.sizes['N'], s.calls]).sort()).toEqual([
      [2, 60],
      [3, 11],
    ]);
  });
});

describe('bench --profile', () => {
  it('tells where the benches spend their time', async () => {
    const { code, out } = await cli(['bench', p['bench.tri'], '--profile', '--json']);
    expect(code).toBe(0);
    const [bench, { profile }] = jsonLines(out) as [Record<string, unknown>, { profile: Report }];
    expect(bench!['name']).toBe('squares');
    expect(profile.lines[0]!.text).toBe('for i in 0..n { s = s + i * i }');
  });
});
