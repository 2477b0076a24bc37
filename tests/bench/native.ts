import { readFileSync } from 'node:fs';
import { compile } from '../../compiler/driver.ts';
import { hostTools } from '../../compiler/cli/host-tools.ts';
import { Clang } from '../../backends/llvm/clang.ts';
import type { Features } from '../../backends/llvm/features.ts';
import { llvmModule } from '../../backends/llvm/module.ts';
import { POOL_SOURCE } from '../../backends/llvm/pool.ts';
import { prepareKernel, sizeNames } from '../../backends/kernel/prepare.ts';
import type { NativeLibrary } from '../../backends/target.ts';

/** Kernels of the native device beside twins in C, in one library. */

const tools = hostTools(process.env);
const HOST = { triple: undefined, cpu: 'native' } as const;

/** Why there is nothing to measure here; undefined: there is. */
export function missing(): string | undefined {
  const found = host();
  if (typeof found === 'string') return found;
  if (found.features.width !== 512 || found.features.byteDot !== 'avx512' || !found.features.countLanes)
    return 'the twins want AVX-512 with VNNI and VPOPCNTDQ';
  return undefined;
}

function host(): { clang: Clang; features: Features } | string {
  const clang = Clang.find(tools);
  if (!clang) return 'there is no clang';
  const found = clang.features(HOST);
  return 'error' in found ? found.error : { clang, features: found.features };
}

/** A library of the kernels of a source text, with sizes, and of C files of this folder. */
export function nativeLibrary(
  source: string,
  sizes: Readonly<Record<string, number>>,
  twins: readonly string[],
): NativeLibrary {
  const found = host();
  if (typeof found === 'string') throw new Error(found);
  const { module, diagnostics } = compile({ path: 'bench.tri', text: source }, () => undefined, { opt: 'O2' });
  if (!module) throw new Error(diagnostics.map((d) => d.code).join(' '));
  const kernels = [...module.kernels].map(([name, f]) => {
    const own = new Map(sizeNames(f).map((n) => [n, sizes[n]!] as const));
    return prepareKernel(module, name, { opt: 'O2', sizes: own });
  });
  const { text } = llvmModule(kernels, { features: found.features });
  const folder = tools.temporary();
  tools.write(`${folder}/kernels.ll`, text);
  tools.write(`${folder}/pool.c`, POOL_SOURCE);
  const files = twins.map((name) => {
    const source = `${folder}/${name}`;
    tools.write(source, readFileSync(new URL(`twins/${name}`, import.meta.url)));
    // With clang's own defaults: what ours is compiled without is not taken from the peers.
    const made = found.clang.run([
      '-O3',
      '-march=native',
      '-ffp-contract=off',
      '-fPIC',
      '-c',
      source,
      '-o',
      `${source}.o`,
    ]);
    if (made.status !== 0) throw new Error(made.stderr);
    return `${source}.o`;
  });
  const output = `${folder}/bench.so`;
  const done = found.clang.run(
    found.clang.arguments(`${folder}/kernels.ll`, output, HOST, 'library', [`${folder}/pool.c`, ...files]),
  );
  if (done.status !== 0) throw new Error(done.stderr);
  return tools.library(output);
}

/** Memory whose beginning is at a multiple of 64, as far as the library can tell. */
export function aligned(library: NativeLibrary, bytes: number): Uint8Array {
  const address = library.func('uint64_t where(void *memory)');
  const room = new Uint8Array(bytes + 64);
  const past = Number(BigInt(address(room) as number | bigint) % 64n);
  return room.subarray(past === 0 ? 0 : 64 - past).subarray(0, bytes);
}

export function describeHost(): string {
  const found = host();
  return typeof found === 'string' ? found : `clang ${found.clang.version}`;
}

/** Lets a library's kernels use so many threads, and reads memory with as many. */
export function withThreads(
  library: NativeLibrary,
  threads: number,
): { read: (alone: () => unknown, memory: Uint8Array) => unknown; end: () => void } {
  const set = library.func('void trinity_threads(void *spread)');
  if (threads === 1) {
    set(null);
    return { read: (alone) => alone(), end: () => undefined };
  }
  const pool = library.func('void *trinity_pool(int wanted)')(threads);
  set(pool);
  const shared = library.func('uint64_t read_shared(void *memory, uint32_t bytes)');
  return { read: (_, memory) => shared(memory, memory.length), end: () => set(null) };
}
