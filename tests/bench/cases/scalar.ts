import { compileBytes, gccBinary, instantiateBytes } from '../engines.ts';
import type { Bench, Figure } from '../harness.ts';
import { compareNs } from '../harness.ts';

const TRI = `
pub fn fib(n: i32) -> i32 { if n < 2 { n } else { fib(n - 1) + fib(n - 2) } }
`;
const ASSEMBLY = 'export function fib(n: i32): i32 { return n < 2 ? n : fib(n - 1) + fib(n - 2); }';
const C = `
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
__attribute__((noinline)) int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
int main(int argc, char **argv) {
  int n = atoi(argv[1]), runs = atoi(argv[2]); volatile int sink; double best = 1e18;
  for (int i = 0; i < runs; i++) {
    struct timespec a, b; clock_gettime(CLOCK_MONOTONIC, &a); sink = fib(n); clock_gettime(CLOCK_MONOTONIC, &b);
    double t = (b.tv_sec - a.tv_sec) * 1e9 + (b.tv_nsec - a.tv_nsec); if (t < best) best = t;
  }
  printf("%.0f\\n", best); return sink == -1;
}`;

/** Recursive fib: calls and branches. The limit is the machine's call rate. */
export const bench: Bench = {
  name: 'scalar',
  about: 'recursive fib; peers AssemblyScript -O3 and gcc -O2 (jit), QuickJS as WebAssembly (interpreter)',
  async *run(): AsyncIterable<Figure> {
    const bytes = compileBytes(TRI);
    const jit = await instantiateBytes(bytes, 'jit');
    const assembly = await compileAssembly();
    const n = 27;
    const base = { bench: 'scalar', unit: 'ns' };
    const a = compareNs(() => jit.exports.fib(n), () => assembly.fib(n));
    yield { ...base, case: `fib(${n}), jit`, ...a, peerName: 'AssemblyScript -O3' };
    const c = gccBinary(C);
    if (c) yield { ...base, case: `fib(${n}), jit`, ours: a.ours, peer: Number(c([String(n), '20'])), peerName: 'gcc -O2' };
    else process.stderr.write('  skipped: no gcc\n');
    const interp = await instantiateBytes(bytes, 'interp');
    const quick = await quickFib();
    const small = 20;
    const i = compareNs(() => interp.exports.fib(small), () => quick(small));
    yield { ...base, case: `fib(${small}), interpreter`, ...i, peerName: 'QuickJS (WebAssembly)' };
  },
};

async function compileAssembly(): Promise<{ fib(n: number): number }> {
  const asc = await import('assemblyscript/asc');
  let wasm: Uint8Array | undefined;
  const done = await asc.main(['in.ts', '-O3', '--noAssert', '--runtime', 'stub', '-o', 'out.wasm'], {
    readFile: (name: string) => (name === 'in.ts' ? ASSEMBLY : null),
    writeFile: (name: string, data: Uint8Array | string) => {
      if (name === 'out.wasm' && typeof data !== 'string') wasm = data;
    },
    listFiles: () => [],
  });
  if (done.error || !wasm) throw done.error ?? new Error('AssemblyScript wrote nothing');
  const { instance } = await WebAssembly.instantiate(wasm as Uint8Array<ArrayBuffer>, {});
  return instance.exports as unknown as { fib(n: number): number };
}

async function quickFib(): Promise<(n: number) => number> {
  const { getQuickJS } = await import('quickjs-emscripten');
  const vm = (await getQuickJS()).newContext();
  vm.unwrapResult(vm.evalCode('function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }')).dispose();
  return (n) => {
    const handle = vm.unwrapResult(vm.evalCode(`fib(${n})`));
    const value = vm.getNumber(handle);
    handle.dispose();
    return value;
  };
}
