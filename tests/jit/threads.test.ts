import { spawn } from 'node:child_process';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadBinaryen } from '../../backends/wasm/index.ts';
import { compile, isError } from '../../compiler/driver.ts';
import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc, makeModule } from '../../compiler/ir/create.ts';
import type { Value } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { Instance } from '../../vm/embed/instance.ts';
import { encode } from '../../vm/encode/index.ts';
import type { EngineOptions } from '../../vm/engine.ts';
import { TrapError } from '../../vm/engine.ts';
import { instantiate } from '../../vm/index.ts';
import { createInterpreter } from '../../vm/interp-wasm/index.ts';
import { compileJit, JitCode, JitMachine } from '../../vm/jit/index.ts';
import type { TbcModule } from '../../vm/module.ts';
import { loadWith } from '../conformance/lib/machine.ts';
import { compileProgram, readPrograms, runProgram } from '../conformance/lib/run-programs.ts';
import { Tally } from '../conformance/lib/tally.ts';
import { artefact } from '../engines.ts';
import { random } from '../kernel/harness.ts';

/** Parts on several threads: the same bits, traps and frames for any number of them. */

const COUNTS = [1, 2, 3, 7];

function moduleOf(text: string): TbcModule {
  const made = compile({ path: 'a.tri', text }, () => undefined, { opt: 'O2', verify: true });
  const errors = made.diagnostics.filter(isError);
  if (!made.module) throw new Error(errors.map((d) => `${d.code} ${JSON.stringify(d.args)}`).join('; '));
  return encode(made.module);
}

const living: JitMachine[] = [];
/** One instance keeps the threads alive, so that they are started once. */
afterAll(() => living.forEach((m) => m.dispose()));

/** An instance that spreads every part there is. */
async function spreading(module: TbcModule, threads: number, options: Partial<EngineOptions> = {}): Promise<Instance> {
  const code = await compileJit(module);
  const hosts = module.imports.map(() => () => []);
  const machine = new JitMachine(code, { hosts, threads, spreadFrom: 0, ...options });
  living.push(machine);
  return new Instance(machine, {}, { text: '' });
}

function attempt(run: () => unknown): string {
  try {
    return show(run());
  } catch (e) {
    if (!(e instanceof TrapError)) throw e;
    return `${e.trap} ${e.frames.map((f) => `${f.func}:${f.line}:${f.column}`).join(' ')}`;
  }
}

function show(v: unknown): string {
  if (ArrayBuffer.isView(v)) return Buffer.from(v.buffer, v.byteOffset, v.byteLength).toString('hex');
  if (typeof v === 'bigint') return String(v);
  if (typeof v !== 'object' || v === null) return Object.is(v, -0) ? '-0' : String(v);
  return `{${Object.entries(v)
    .map(([k, x]) => `${k}: ${show(x)}`)
    .join(', ')}}`;
}

describe('threads', () => {
  const cases: { name: string; text: string; args: (r: () => number) => unknown[] }[] = [
    {
      name: 'matrix-vector product',
      text: 'pub kernel f(w: [M, K]trit @pack2, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }',
      args: (r) => [trits(r, 301, 130), Int8Array.from({ length: 130 }, () => r() * 255 - 128)],
    },
    {
      name: 'softmax of rows',
      text: `pub kernel f(x: [R, N]f32) -> (p: [R, N]f32) {
        let m[r] = max(j) x[r, j]
        let e[r, j] = (x[r, j] - m[r]) * (x[r, j] - m[r]) + 1.0
        let s[r] = sum(j) e[r, j]
        p[r, j] = e[r, j] / s[r]
      }`,
      args: (r) => [floats(r, 37, 77)],
    },
    {
      name: 'product of float matrices',
      text: 'pub kernel f(a: [M, K]f32, b: [K, N]f32) -> (c: [M, N]f32) { c[i, j] = sum(k) a[i, k] * b[k, j] }',
      args: (r) => [floats(r, 19, 45), floats(r, 45, 50)],
    },
    {
      name: 'product by a column, as plain loops with scratch',
      text: 'pub kernel f(a: [M, K]f32, b: [K, N]f32) -> (c: [N, M]f32) { c[j, i] = sum(k) (if a[i, k] > 0.0 { a[i, k] } else { b[k, j] }) }',
      args: (r) => [floats(r, 40, 33), floats(r, 33, 41)],
    },
    {
      name: 'bundle',
      text: 'pub kernel f(x: [N, D]trit) -> (c: [D]trit) { c[d] = sign(sum(n) i32(x[n, d])) }',
      args: (r) => [trits(r, 21, 3001)],
    },
    {
      name: 'nearest',
      text: `pub kernel f(q: [D]trit, x: [N, D]trit) -> (at: i32, c: [D]trit) {
        let s[n] = sum(d) i32(x[n, d] * q[d])
        at = argmax(n) s[n]
        c[d] = q[d] * x[0, d]
      }`,
      args: (r) => [Int8Array.from({ length: 700 }, () => Math.floor(r() * 3) - 1), trits(r, 120, 700)],
    },
    {
      name: 'in place',
      text: 'pub kernel f(inout x: [N]i32, y: [N]i32) { x[i] = x[i] * 3 + y[i] }',
      args: (r) => [ints(r, 5000), ints(r, 5000)],
    },
  ];
  for (const { name, text, args } of cases) {
    it(`${name}: the bits of the interpreter`, async () => {
      const module = moduleOf(text);
      expect(module.funcs.some((f) => f.partOf !== undefined)).toBe(true);
      const given = args(random(7));
      const plain = await instantiate(module);
      const wanted = attempt(() => plain.exports['f'](...given));
      for (const threads of COUNTS) {
        const got = await spreading(module, threads);
        for (let again = 0; again < 3; again++) {
          expect(
            attempt(() => got.exports['f'](...given)),
            `${threads} threads`,
          ).toBe(wanted);
        }
        expect(got.threads).toBe(threads);
      }
    });
  }

  it('agree with the cases of all kernels of the conformance suite, however many', async () => {
    for (const p of readPrograms(join(import.meta.dirname, '../conformance/programs/kernels'))) {
      const module = compileProgram(p.path, p.text, { opt: 'O2' }).module!;
      const { tbc } = artefact(module);
      if (!tbc.funcs.some((f) => f.partOf !== undefined)) continue;
      const code = await compileJit(tbc);
      for (const threads of COUNTS) {
        const tally = new Tally();
        const start = (o: EngineOptions): JitMachine => new JitMachine(code, { ...o, threads, spreadFrom: 0 });
        await runProgram(p, module, 'jit-threads', 'O2', tally, new Map(), loadWith(tbc, start));
        expect(tally.failures).toEqual([]);
        expect(tally.passed).toBeGreaterThan(0);
      }
    }
  });

  it('run code of either builder', async () => {
    const { text, args } = cases[1]!;
    const module = moduleOf(text);
    const given = args(random(9));
    const plain = await instantiate(module);
    const code = new JitCode(module, await loadBinaryen(), { optimize: 1 });
    const machine = new JitMachine(code, { hosts: [], threads: 2, spreadFrom: 0 });
    const got = new Instance(machine, {}, { text: '' });
    expect(attempt(() => got.exports['f'](...given))).toBe(attempt(() => plain.exports['f'](...given)));
    got.dispose();
  });

  it('take the trap of the lowest range, with the frames of one thread', async () => {
    const module = moduleOf(`
fn risky(x: i32, d: i32) -> i32 {
  if x == 77 { checked_add(x, 2147483647) } else { x / d }
}
kernel both(x: [N]i32, d: [N]i32) -> (y: [N]i32) {
  y[i] = risky(x[i], d[i])
}
pub fn f(x: [N]i32, d: [N]i32) -> i32 {
  let y = both(x, d)
  y[0]
}`);
    const traps = new Set<string>();
    const N = 4000;
    const plain = await instantiate(module);
    const machines = await Promise.all(COUNTS.map((threads) => spreading(module, threads)));
    for (const [over, zero] of [
      [10, 3990],
      [3990, 10],
      [2000, 2001],
      [2001, 2000],
      [3999, -1],
      [-1, 3999],
      [-1, -1],
    ]) {
      const x = Int32Array.from({ length: N }, (_, i) => (i === over ? 77 : i % 70));
      const d = Int32Array.from({ length: N }, (_, i) => (i === zero ? 0 : 1));
      const wanted = attempt(() => plain.exports['f'](x, d));
      traps.add(wanted);
      for (const m of machines) {
        for (let again = 0; again < 5; again++) expect(attempt(() => m.exports['f'](x, d))).toBe(wanted);
      }
    }
    expect([...traps].sort()).toEqual([
      '0',
      'overflow risky:3:16 kernel.both:6:10 f:9:11',
      'zero_divisor risky:3:52 kernel.both:6:10 f:9:11',
    ]);
  });

  it('are given arguments of every kind; calls that are no ranges are made as they are', async () => {
    const types: ScalarType[] = ['u32', 'i64', 'u64', 'f64', 'f32', 'v128', 'bool', 't27', 't40', 'i8'];
    const m = makeModule();
    m.heapBase = 65536;
    const u32 = { type: 'u32' } as const;
    const part = makeFunc('f/1', [u32, u32, u32, u32, ...types.map((type) => ({ type }))], []);
    part.partOf = 'f';
    const [from, to, , , base, ...values] = part.params as [Value, Value, Value, Value, Value, ...Value[]];
    const b = new Builder(part);
    b.loop([from], [], (again, [n]) => {
      b.if(b.op('lt', [n!, to]), [], () => {
        const at = b.op('add', [base, b.op('mul', [n!, b.u32(256)])]);
        values.forEach((v, i) => b.store(at, v, 16 * i));
        b.store(at, from, 192);
        b.br(again, [b.op('add', [n!, b.u32(1)])]);
      });
      return [];
    });
    b.return([]);
    const f = makeFunc('f', [u32, u32, u32, ...types.map((type) => ({ type }))], []);
    const [first, last, grain, ...given] = f.params as [Value, Value, Value, ...Value[]];
    const c = new Builder(f);
    c.call('f/1', [first, last, grain, c.u32(1000), ...given], []);
    c.return([]);
    for (const x of [f, part]) m.funcs.set(x.name, x);
    const module = artefact(m).tbc;
    const code = await compileJit(module);
    const vector = Uint8Array.from({ length: 16 }, (_, i) => 251 - 13 * i);
    const args = [
      64,
      -5n,
      2n ** 64n - 1n,
      -0.1,
      Math.fround(0.1),
      vector,
      1,
      -3812798742493,
      6078832729528464400n,
      -128,
    ];
    const calls = [[0, 37, 3], [0, 1, 1], [3, 40, 5], [0, 0, 1], [5, 2, 1], [0, 9, 0], [0, 4294967295, 4294967295]]; // prettier-ignore
    for (const threads of [2, 7]) {
      const plain = createInterpreter(module, { hosts: [] });
      const machine = new JitMachine(code, { hosts: [], threads, spreadFrom: 0 });
      for (const range of calls) {
        const [x, y] = [plain, machine].map((e) => attempt(() => e.call(0, [...range, ...args])));
        expect(y, range.join()).toBe(x);
        const [a, z] = [plain, machine].map((e) => e.memory.slice());
        // Where each range began is seen at the end of each round's place.
        for (let at = 64; at < a!.length; at += 256) for (const bytes of [a!, z!]) bytes.fill(0, at + 192, at + 196);
        if (!x!.startsWith('memory')) expect(Buffer.compare(a!, z!), range.join()).toBe(0);
      }
      const starts = new Set<number>();
      const view = new DataView(machine.memory.buffer);
      machine.call(0, [0, 200, 3, ...args]);
      for (let n = 0; n < 200; n++) starts.add(view.getUint32(64 + 256 * n + 192, true));
      expect(starts.size).toBeGreaterThan(threads);
      expect([...starts].every((n) => n % 3 === 0)).toBe(true);
      machine.dispose();
    }
  });

  it('know the limit of nested calls', async () => {
    const module = moduleOf(`
fn inner(x: i32, n: i32) -> i32 { if x > n { trapping(x) } else { x } }
fn trapping(x: i32) -> i32 { (if x > 5 { 1000 } else { x }) / (x - x + 1) }
kernel k(x: [N]i32, n: i32) -> (y: [N]i32) { y[i] = inner(x[i], n) }
pub fn f(x: [N]i32, n: i32) -> i32 { let y = k(x, n); y[3] }`);
    const x = new Int32Array(3000).map((_, i) => i % 9);
    for (let stackLimit = 1; stackLimit <= 6; stackLimit++) {
      const plain = await instantiate(module, { stackLimit });
      const wanted = attempt(() => plain.exports['f'](x, 3));
      const got = await spreading(module, 3, { stackLimit });
      expect(
        attempt(() => got.exports['f'](x, 3)),
        `limit ${stackLimit}`,
      ).toBe(wanted);
    }
  });

  const growing = `
kernel twice(x: [N]i32) -> (y: [N]i32) { y[i] = x[i] * 2 + i }
pub fn f(n: i32) -> str {
  let x: [_]i32 = [7; 3 << n]
  let y = twice(x)
  var s = 0
  for i in 0..len(y) { s += y[i] + i }
  concat(str(s), concat(" of ", str(len(x))))
}`;

  it('see memory that has grown; texts and snapshots come from memory that is shared', async () => {
    const module = moduleOf(growing);
    const plain = await instantiate(module);
    const got = await spreading(module, 2);
    for (const n of [1, 5, 12, 16]) expect(got.exports['f'](n)).toBe(plain.exports['f'](n));
    const before = got.memory.length;
    expect(got.memory.buffer).toBeInstanceOf(SharedArrayBuffer);
    const small = (await spreading(module, 2)).snapshot();
    const large = got.snapshot();
    // A snapshot of less memory moves the instance to another one, which the threads must be told of.
    got.restore(small);
    expect(got.memory.length).toBeLessThan(before);
    expect(got.exports['f'](12)).toBe(plain.exports['f'](12));
    got.restore(large);
    expect(got.memory.length).toBe(before);
    expect(got.exports['f'](16)).toBe(plain.exports['f'](16));
    expect((await instantiate(module)).snapshot().slice(0, 12)).toEqual(small.slice(0, 12));
  });

  it('are not used under a limit: fuel is that of one thread', async () => {
    const module = moduleOf(growing);
    const plain = await instantiate(module, { fuel: 1e6 });
    const got = await spreading(module, 3, { fuel: 1e6 });
    expect(got.exports['f'](6)).toBe(plain.exports['f'](6));
    expect(got.fuel).toBe(plain.fuel);
    got.setLimits({ fuel: 100 });
    plain.setLimits({ fuel: 100 });
    expect(attempt(() => got.exports['f'](6))).toBe(attempt(() => plain.exports['f'](6)));
    got.setLimits({ fuel: Infinity });
    expect(got.exports['f'](9)).toMatch(/ of /);
  });

  it('are given up by dispose, after which the instance goes on', async () => {
    const module = moduleOf(growing);
    const got = await spreading(module, 2);
    await got.startThreads();
    const first = got.exports['f'](8);
    got.dispose();
    expect(got.threads).toBe(1);
    expect(got.exports['f'](8)).toBe(first);
  });

  it('are none where no kernel has use for them, or the interpreter runs', async () => {
    const module = moduleOf('pub fn f(x: i32) -> i32 { x + 1 }');
    const jit = await instantiate(module, { engine: 'jit', threads: 4 });
    expect([jit.threads, jit.exports['f'](1)]).toEqual([1, 2]);
    expect(jit.memory.buffer).toBeInstanceOf(ArrayBuffer);
    const interp = await instantiate(moduleOf(growing), { threads: 4 });
    await interp.startThreads();
    expect(interp.threads).toBe(1);
  });

  /** Runs a script that uses threads in a process of its own; gives its exit code and what it prints. */
  async function inProcess(flags: readonly string[], body: string): Promise<[code: unknown, out: string]> {
    const folder = mkdtempSync(join(tmpdir(), 'trinity-threads-'));
    const from = (path: string): string => JSON.stringify(join(import.meta.dirname, '../..', path));
    const script = join(folder, 'main.ts');
    writeFileSync(
      script,
      `import { compile } from ${from('compiler/driver.ts')};
import { encode } from ${from('vm/encode/index.ts')};
import { instantiate } from ${from('vm/index.ts')};
const text = ${JSON.stringify(growing)};
const module = encode(compile({ path: 'a.tri', text }, () => undefined, { opt: 'O2' }).module);
const instance = await instantiate(module, { engine: 'jit', threads: 3 });
${body}
`,
    );
    const child = spawn(process.execPath, [...flags, script], { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (d) => (out += String(d)));
    const code = await new Promise((resolve) => child.on('exit', resolve));
    rmSync(folder, { recursive: true });
    return [code, out];
  }

  it('do not keep a process alive', async () => {
    const body = 'await instance.startThreads(); console.log(instance.threads, instance.exports.f(12));';
    const [code, out] = await inProcess([], body);
    expect([code, out.split(' of ')[0]]).toEqual([0, expect.stringMatching(/^3 \d+$/)]);
  });

  it('are one where none may be started', async () => {
    const body = 'console.log(instance.exports.f(18).slice(-10).trim(), instance.threads);';
    expect(await inProcess(['--permission', '--allow-fs-read=*'], body)).toEqual([0, 'of 786432 1\n']);
  });
});

function trits(r: () => number, m: number, n: number): unknown {
  return { data: Int8Array.from({ length: m * n }, () => Math.floor(r() * 3) - 1), dims: [m, n] };
}

function floats(r: () => number, m: number, n: number): unknown {
  return { data: Float32Array.from({ length: m * n }, () => (r() - 0.5) * 8), dims: [m, n] };
}

function ints(r: () => number, n: number): Int32Array {
  return Int32Array.from({ length: n }, () => r() * 2 ** 32);
}
