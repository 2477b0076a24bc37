import { readModule } from '../../../vm/binary/read.ts';
import { compileJit, JitMachine } from '../../../vm/jit/index.ts';
import { compileBytes } from '../engines.ts';
import type { Bench, Figure } from '../harness.ts';
import { compareNs } from '../harness.ts';
import { PROGRAMS } from '../programs/index.ts';

const LEVELS = [0, 1, 2, 3] as const;

/** Kernels repeated inside the program: their code is 128-bit loops, where Binaryen has less to do. */
const KERNELS = [
  {
    name: 'dot of 10,000 trits',
    n: 500,
    tri: `kernel dot(a: [D]trit, b: [D]trit) -> (s: i32) { s = sum(d) i32(a[d]) * i32(b[d]) }
      pub fn run(n: i32) -> i32 {
        var a = [0 as trit; 10000]
        var b = [0 as trit; 10000]
        for i in 0..10000 {
          a[i] = trit(i * 7 % 13 % 3 - 1)
          b[i] = trit(i * 5 % 11 % 3 - 1)
        }
        var s = 0
        for _ in 0..n { s = s + dot(a, b) }
        s
      }`,
  },
  {
    name: 'matrix 64 × 1024 by vector',
    n: 200,
    tri: `kernel matvec(w: [M, K]trit, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
      pub fn run(n: i32) -> i32 {
        var w = [0 as trit; 64, 1024]
        var x = [0 as i8; 1024]
        for i in 0..64 { for k in 0..1024 { w[i, k] = trit((i + 3) * k % 13 % 3 - 1) } }
        for k in 0..1024 { x[k] = i8(k % 100) }
        var s = 0
        for _ in 0..n { s = s + matvec(w, x)[7] }
        s
      }`,
  },
  {
    name: 'f32 shares of 1,000',
    n: 100,
    tri: `kernel shares(x: [N]f32) -> (p: [N]f32) {
        let s = sum(j) x[j] * x[j]
        p[j] = x[j] / s
      }
      pub fn run(n: i32) -> f32 {
        var x = [0.0 as f32; 1000]
        for i in 0..1000 { x[i] = f32(i % 17) }
        var s = 0.0 as f32
        for _ in 0..n { s = s + shares(x)[3] }
        s
      }`,
  },
];

/** The direct encoder's code beside Binaryen's, once V8 has optimised both: what its passes are worth at run time. */
export const bench: Bench = {
  name: 'tiers',
  about: 'code of the direct encoder, warm; the peer is the same program through Binaryen at each of its levels',
  async *run(): AsyncIterable<Figure> {
    const logs = new Map<number, number[]>(LEVELS.map((l) => [l, []]));
    for (const p of [...PROGRAMS, ...KERNELS]) {
      const bytes = compileBytes(p.tri);
      const ours = await runner(bytes, undefined);
      const args = [p.n];
      for (const level of LEVELS) {
        const peer = await runner(bytes, level);
        if (ours(args) !== peer(args)) throw new Error(`${p.name}: level ${level} gives another result`);
        const times = compareNs(
          () => ours(args),
          () => peer(args),
        );
        logs.get(level)!.push(Math.log(times.ours / times.peer));
        yield { bench: 'tiers', case: `${p.name}(${p.n})`, ...times, peerName: `Binaryen level ${level}`, unit: 'ns' };
      }
    }
    for (const [level, all] of logs) {
      const mean = Math.exp(all.reduce((s, l) => s + l, 0) / all.length);
      yield {
        ...{ bench: 'tiers', case: `geometric mean of ${all.length}`, ours: mean, peer: 1 },
        ...{ peerName: `Binaryen level ${level}`, unit: 'ratio' },
      };
    }
  },
};

async function runner(bytes: Uint8Array, optimize: 0 | 1 | 2 | 3 | undefined): Promise<(args: number[]) => unknown> {
  const read = readModule(bytes);
  if (!('module' in read)) throw new Error(JSON.stringify(read.diagnostics[0]));
  const { module } = read;
  const at = module.exports.find((e) => e.name === 'run')!.func;
  const machine = new JitMachine(await compileJit(module, { optimize }), { hosts: [] });
  return (args) => machine.call(at, args)[0];
}
