import { load } from '../../../vm/index.ts';
import type { HostFunc } from '../../../vm/engine.ts';
import { createInterpreter } from '../../../vm/interp-wasm/index.ts';
import { Interpreter } from '../../../vm/interp/machine.ts';
import type { TbcModule } from '../../../vm/module.ts';
import { compileBytes } from '../engines.ts';
import type { Bench, Figure } from '../harness.ts';
import { compareNs } from '../harness.ts';
import { PROGRAMS } from '../programs/index.ts';

/** Sums of trits and products of them, as often as the argument says: vectors of 128 bits. */
export const KERNELS = `
kernel product(a: [D]trit, b: [D]trit, inout c: [D]trit) -> () { c[d] = a[d] * b[d] }
kernel dot(a: [D]trit, b: [D]trit) -> (s: i32) { s = sum(d) i32(a[d]) * i32(b[d]) }
kernel bundle(xs: [N, D]trit, inout r: [D]trit) -> () { r[d] = sign(sum(n) i32(xs[n, d])) }
kernel matvec(w: [M, K]trit, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
kernel scale(x: [K]f32, f: f32) -> (y: [K]f32) { y[k] = x[k] * f }
pub fn products(times: i32) -> i32 {
  let a = [1 as trit; 10000]
  var c = a
  for _ in 0..times { product(a, a, inout c) }
  i32(c[0])
}
pub fn dots(times: i32) -> i32 {
  let a = [1 as trit; 10000]
  var s = 0
  for _ in 0..times { s = s + dot(a, a) }
  s
}
pub fn bundles(times: i32) -> i32 {
  let xs = [1 as trit; 9, 1000]
  var r = xs[0]
  for _ in 0..times { bundle(xs, inout r) }
  i32(r[0])
}
pub fn matrices(times: i32) -> i32 {
  let w = [-1 as trit; 32, 256]
  let x = [3 as i8; 256]
  var s = 0
  for _ in 0..times { s = s + matvec(w, x)[0] }
  s
}
pub fn scaled(times: i32) -> i32 {
  var x = [1.5 as f32; 1000]
  for _ in 0..times { x = scale(x, 1.0 as f32) }
  sat<i32>(x[0])
}
`;

const noHost: HostFunc = () => {
  throw new Error('no host function is expected');
};

function moduleOf(text: string): TbcModule {
  const result = load(compileBytes(text));
  if (!('module' in result)) throw new Error(JSON.stringify(result.diagnostics[0]));
  return result.module;
}

/** Both interpreters on an export, in turns. */
function compare(module: TbcModule, name: string, n: number): { ours: number; peer: number } {
  const hosts = module.imports.map(() => noHost);
  const { func } = module.exports.find((e) => e.name === name)!;
  const [ours, peer] = [createInterpreter(module, { hosts }), new Interpreter(module, { hosts })];
  const [a, b] = [ours.call(func, [n])[0], peer.call(func, [n])[0]];
  if (a !== b) throw new Error(`${name}: ${String(a)} in WebAssembly, ${String(b)} in JavaScript`);
  return compareNs(
    () => ours.call(func, [n]),
    () => peer.call(func, [n]),
  );
}

/** The interpreter in WebAssembly beside the one in JavaScript, which runs where WebAssembly cannot. */
export const bench: Bench = {
  name: 'interp',
  about:
    'the interpreter in WebAssembly beside the one in JavaScript: scalar programs, kernels 20 times, and making an instance; the limit is some two cycles an instruction of the internal code',
  *run(): Iterable<Figure> {
    const base = { bench: 'interp', unit: 'ns', peerName: 'the interpreter in JavaScript' };
    const ratios: number[] = [];
    for (const p of PROGRAMS) {
      const times = compare(moduleOf(p.tri), 'run', p.small);
      ratios.push(times.ours / times.peer);
      yield { ...base, case: `${p.name}(${p.small})`, ...times };
    }
    const mean = Math.exp(ratios.reduce((s, r) => s + Math.log(r), 0) / ratios.length);
    yield { ...base, case: `geometric mean of ${ratios.length}`, ours: mean, peer: 1, unit: 'ratio' };
    const kernels = moduleOf(KERNELS);
    for (const { name } of kernels.exports) yield { ...base, case: name, ...compare(kernels, name, 20) };
    const hosts = kernels.imports.map(() => noHost);
    const made = compareNs(
      () => createInterpreter(kernels, { hosts }),
      () => new Interpreter(kernels, { hosts }),
    );
    yield { ...base, case: 'an instance', ...made };
  },
};
