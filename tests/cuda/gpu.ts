import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CudaDevice } from '../../backends/cuda/device.ts';
import type { CudaKernel } from '../../backends/cuda/file.ts';
import { cudaFiles } from '../../backends/cuda/file.ts';
import { EXACT, findPlace } from '../../backends/cuda/tools.ts';
import { prepareKernel } from '../../backends/kernel/prepare.ts';
import { compile } from '../../compiler/driver.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { observe, randomArgs } from '../c/compare.ts';
import { Random } from '../fuzz/random.ts';
import { OracleDevice } from '../offload/oracle.ts';
import { compileKernels, kernelPrograms, preparedKernels } from '../snapshots/programs.ts';
import { tools } from './harness.ts';

/**
 * What only a device of NVIDIA's can show, as JSON lines: whether every kernel that targets are shown by gives there what the evaluator gives,
 * and how fast products with ternary matrices are beside a copy within the device's memory. `--out FILE` writes the lines to a file as well.
 * Ends with 1 where there is no device or a kernel is wrong.
 */

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const lines: string[] = [];
function say(record: Readonly<Record<string, unknown>>): void {
  const line = JSON.stringify(record);
  lines.push(line);
  console.log(line);
}

async function correctness(device: CudaDevice): Promise<boolean> {
  let fine = true;
  for (const opt of ['O2', 'O0'] as const) {
    for (const p of kernelPrograms()) {
      const oracle = new OracleDevice({ shared: true });
      const r = new Random(11);
      const executables = device.compileAll(preparedKernels(p, compileKernels(p, opt), true, opt));
      const wrong: string[] = [];
      for (const e of executables) {
        let loops = false;
        for (const f of [e.kernel.func, ...e.kernel.module.funcs.values()])
          visitFunc(f, (op) => (loops ||= op.op === 'loop'));
        const args = randomArgs(e.kernel, {}, r, { codes: true, small: loops });
        const want = await observe(oracle, oracle.compile(e.kernel), args, {});
        const got = await observe(device, e, args, {});
        if (got !== want) wrong.push(`${e.kernel.name}: ${got.slice(0, 200)} instead of ${want.slice(0, 200)}`);
      }
      say({ check: p.name, opt, kernels: executables.length, wrong });
      fine &&= wrong.length === 0;
    }
  }
  return fine;
}

/** Rows and columns of the matrix: its weights exceed the last-level cache of any device there is. */
const SIZE = 16384;
const BATCH = 64;
const REPEATS = 20;

const PRODUCTS = ['@pack2', '@pack2 tile(4, 16)', '@planes', '@pack5', '@i8'].flatMap((layout, i) => [
  {
    name: `row${i}`,
    layout,
    batch: 1,
    text: `pub kernel row${i}(w: [M, K]trit ${layout}, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }`,
  },
  {
    name: `batch${i}`,
    layout,
    batch: BATCH,
    text: `pub kernel batch${i}(w: [M, K]trit ${layout}, x: [B, K]i8) -> (y: [B, M]i32) { y[b, i] = sum(k) i32(w[i, k]) * i32(x[b, k]) }`,
  },
]);

/** A program that times each kernel and a copy, and prints seconds. */
function timer(kernels: readonly CudaKernel[]): string {
  const runs = kernels.map((k) => {
    const buffers = k.plan.memory.filter((m) => m.param);
    const made = buffers.map((m, i) => `void *b${i} = memory(${m.bytes}ull);`).join(' ');
    const args = [
      ...buffers.map(
        (m, i) =>
          `(${m.param!.access === 'read' ? 'const ' : ''}${typeOf(m.param!.type.elem, m.param!.type.layout.name)} *)b${i}`,
      ),
      'scratch',
      'state',
      'NULL',
    ];
    return `{ ${made} void *scratch = memory(${k.scratchBytes + 1}ull), *state = memory(${k.stateBytes}ull);
    time_it("${k.name}", [&] { ${k.name}(${args.join(', ')}); });
    ${[...buffers.map((_, i) => `b${i}`), 'scratch', 'state'].map((b) => `cudaFree(${b});`).join(' ')} }`;
  });
  return `#include "products.cu"
#include <cstdio>
static void *memory(size_t n) { void *p = NULL; if (cudaMalloc(&p, n) != cudaSuccess) { fprintf(stderr, "no memory\\n"); exit(1); } cudaMemset(p, 0x55, n); return p; }
template <class F> static void time_it(const char *name, F f) {
  cudaEvent_t from, to; cudaEventCreate(&from); cudaEventCreate(&to);
  float best = 1e30f;
  for (int i = 0; i < ${REPEATS}; i++) { cudaEventRecord(from); f(); cudaEventRecord(to); cudaEventSynchronize(to); float ms; cudaEventElapsedTime(&ms, from, to); if (i > 1 && ms < best) best = ms; }
  if (cudaGetLastError() != cudaSuccess) { fprintf(stderr, "%s failed\\n", name); exit(1); }
  printf("%s %.9f\\n", name, best / 1e3);
}
int main() {
  { void *a = memory(1ull << 30), *b = memory(1ull << 30); time_it("copy", [&] { cudaMemcpyAsync(b, a, 1ull << 30, cudaMemcpyDeviceToDevice); }); cudaFree(a); cudaFree(b); }
  ${runs.join('\n  ')}
  return 0;
}
`;
}

function typeOf(elem: string, layout: string): string {
  return layout === 'dense' || layout === 'i8' ? (elem === 'i32' ? 'int32_t' : 'int8_t') : 'uint8_t';
}

function speed(nvcc: string): void {
  const text = PRODUCTS.map((p) => p.text).join('\n');
  const made = compile({ path: 'products.tri', text }, () => undefined, { opt: 'O2' });
  if (!made.module) throw new Error(JSON.stringify(made.diagnostics));
  const sizes = new Map([
    ['M', SIZE],
    ['K', SIZE],
    ['B', BATCH],
  ]);
  const kernels = PRODUCTS.map((p) => prepareKernel(made.module!, p.name, { sizes }));
  const files = cudaFiles(kernels, { name: 'products', options: {} });
  const folder = tools.temporary();
  tools.write(`${folder}/products.cu`, files.source);
  tools.write(`${folder}/products.h`, files.header);
  tools.write(`${folder}/timer.cu`, timer(files.kernels));
  const built = tools.run(nvcc, ['-O3', '-std=c++17', ...EXACT, '-arch=native', '-o', 'timer', 'timer.cu'], {
    cwd: folder,
  });
  if (built.status !== 0) throw new Error(built.stderr);
  const told = tools.run(`${folder}/timer`, [], { timeoutMs: 300_000 });
  if (told.status !== 0) throw new Error(told.stderr);
  const seconds = new Map(
    told.stdout
      .trim()
      .split('\n')
      .map((l) => [l.split(' ')[0]!, Number(l.split(' ')[1])] as const),
  );
  // A copy reads and writes each byte.
  const copy = (2 * 2 ** 30) / seconds.get('copy')!;
  say({ bench: 'copy', bytesPerSecond: copy });
  PRODUCTS.forEach((p, i) => {
    const s = seconds.get(files.kernels[i]!.name)!;
    const bytes = files.kernels[i]!.plan.memory.reduce((n, m) => n + (m.param ? m.bytes : 0), 0);
    const multiplyAdds = SIZE * SIZE * p.batch;
    say({
      bench: 'ternary matrix',
      layout: p.layout,
      batch: p.batch,
      rows: SIZE,
      columns: SIZE,
      seconds: s,
      bytesPerSecond: bytes / s,
      ofCopy: bytes / s / copy,
      multiplyAddsPerSecond: multiplyAdds / s,
    });
  });
}

const { place, missing } = findPlace(tools);
if (place?.kind !== 'gpu') {
  console.log(`not run: ${missing.map((m) => `${m.what} is missing (${m.install})`).join('; ')}`);
  process.exitCode = 1;
} else {
  say({ device: place.runsOn });
  const fine = await correctness(new CudaDevice(tools, place));
  speed(place.nvcc);
  if (values.out !== undefined) writeFileSync(values.out, `${lines.join('\n')}\n`);
  if (!fine) process.exitCode = 1;
}
