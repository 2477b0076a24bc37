import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Other implementations to measure against: AssemblyScript, gcc, QuickJS as WebAssembly, hand-written WebAssembly text. */

type Exports = Record<string, (...args: number[]) => number>;

/** AssemblyScript at -O3: its exported functions. Garbage is collected when the program asks (`__collect()`). */
export async function assemblyScript(source: string): Promise<Exports> {
  const asc = await import('assemblyscript/asc');
  let wasm: Uint8Array | undefined;
  const done = await asc.main(['in.ts', '-O3', '--runtime', 'minimal', '--exportRuntime', '-o', 'out.wasm'], {
    readFile: (name: string) => (name === 'in.ts' ? source : null),
    writeFile: (name: string, data: Uint8Array | string) => {
      if (name === 'out.wasm' && typeof data !== 'string') wasm = data;
    },
    listFiles: () => [],
  });
  if (done.error || !wasm) throw new Error(`AssemblyScript: ${done.stderr.toString()}`, { cause: done.error });
  const env = {
    abort: () => {
      throw new Error('the AssemblyScript program aborted');
    },
  };
  const { instance } = await WebAssembly.instantiate(wasm as Uint8Array<ArrayBuffer>, { env });
  return instance.exports as unknown as Exports;
}

const C_MAIN = `
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
int run(int n);
int main(int argc, char **argv) {
  int n = atoi(argv[1]), runs = atoi(argv[2]), result = 0; double best = 1e18;
  for (int i = 0; i < runs; i++) {
    struct timespec a, b;
    clock_gettime(CLOCK_MONOTONIC, &a);
    result = run(n);
    clock_gettime(CLOCK_MONOTONIC, &b);
    double t = (b.tv_sec - a.tv_sec) * 1e9 + (b.tv_nsec - a.tv_nsec);
    if (t < best) best = t;
  }
  printf("%.0f %d\\n", best, result);
  return 0;
}
`;

/** Builds `int run(int n)` with gcc -O2; gives the least nanoseconds of `runs` calls and the result. Undefined without gcc. */
export function gcc(source: string): ((n: number, runs: number) => { ns: number; result: number }) | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'trinity-bench-'));
  const [main, twin, exe] = ['main.c', 'twin.c', 'twin'].map((f) => join(folder, f));
  writeFileSync(main, C_MAIN);
  writeFileSync(twin, `#include <stdlib.h>\n${source}`);
  const built = spawnSync('gcc', ['-O2', '-o', exe, main, twin, '-lm'], { encoding: 'utf8' });
  if (built.error) return undefined;
  if (built.status !== 0) throw new Error(built.stderr);
  return (n, runs) => {
    const [ns, result] = spawnSync(exe, [String(n), String(runs)], { encoding: 'utf8' })
      .stdout.trim()
      .split(' ')
      .map(Number);
    return { ns, result };
  };
}

/** QuickJS compiled to WebAssembly: its function `run`. */
export async function quickJs(source: string): Promise<(n: number) => number> {
  const { getQuickJS } = await import('quickjs-emscripten');
  const vm = (await getQuickJS()).newContext();
  vm.unwrapResult(vm.evalCode(source)).dispose();
  const run = vm.getProp(vm.global, 'run');
  return (n) => {
    const arg = vm.newNumber(n);
    const handle = vm.unwrapResult(vm.callFunction(run, vm.undefined, arg));
    const value = vm.getNumber(handle);
    handle.dispose();
    arg.dispose();
    return value;
  };
}

/** Assembles a module in WebAssembly text and instantiates it; without imports. */
export async function webAssemblyText(text: string): Promise<Exports & { memory: WebAssembly.Memory }> {
  const wabt = await (await import('wabt')).default();
  const module = wabt.parseWat('twin.wat', text, { simd: true, relaxed_simd: true });
  const { buffer } = module.toBinary({});
  module.destroy();
  const { instance } = await WebAssembly.instantiate(buffer as Uint8Array<ArrayBuffer>, {});
  return instance.exports as unknown as Exports & { memory: WebAssembly.Memory };
}
