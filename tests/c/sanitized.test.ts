import { describe, expect, it } from 'vitest';
import { Random } from '../fuzz/random.ts';
import { compileKernels, kernelPrograms, preparedKernels } from '../snapshots/programs.ts';
import { ENDLESS, sizesFor } from './compare.ts';
import { tools, WARNINGS } from './harness.ts';
import { buildProgram, randomCalls } from './standalone.ts';

/** Kernels as programs of C under the sanitizers of addresses, leaks and undefined behaviour, buffers being exactly as large as they must. */

const SANITIZERS = ['-O0', '-g', '-fsanitize=undefined,address', '-fno-sanitize-recover=all'];

/** The compiler that has both sanitizers with it. */
const gcc = tools.find('gcc');

const TRIED: readonly (readonly [string, 'O0' | 'O2'])[] = [
  ['traps', 'O0'],
  ['traps', 'O2'],
  ['element_code', 'O2'],
  ['indexing', 'O2'],
  ['storage_types', 'O2'],
  ['wide_integers', 'O2'],
  ['hypervectors', 'O2'],
  ['trit_logic', 'O2'],
  ['ternary_linear', 'O0'],
  ['ternary_linear', 'O2'],
];

describe('kernels under sanitizers', () => {
  it.for(TRIED)('%s, -%s', { timeout: 120_000 }, ([name, opt], ctx) => {
    if (gcc === undefined)
      return ctx.skip('gcc, which has its sanitizers with it, is not installed (apt-get install gcc)');
    const program = kernelPrograms().find((p) => p.name === name)!;
    const kernels = preparedKernels(program, compileKernels(program, opt), false, opt);
    const path = buildProgram(kernels, gcc, [...WARNINGS, ...SANITIZERS]);
    const r = new Random(3);
    const { input, traps, outputs } = randomCalls(kernels, sizesFor(r, 6), r, {
      codes: true,
      small: ENDLESS.has(name),
    });
    const done = tools.run(path, [], { input, env: { ASAN_OPTIONS: 'detect_leaks=1' } });
    expect(done.stderr).toBe('');
    expect(done.status).toBe(0);
    expect(outputs.length).toBe(traps.length);
  });

  it('sees what a kernel must not do', (ctx) => {
    if (gcc === undefined) return ctx.skip('gcc is not installed');
    const program = kernelPrograms().find((p) => p.name === 'traps')!;
    const kernels = preparedKernels(program, compileKernels(program), false);
    const path = buildProgram(kernels, gcc, [...WARNINGS, ...SANITIZERS]);
    const r = new Random(3);
    const { input } = randomCalls(kernels, () => [{ N: 64 }], r, {});
    // The first buffer is said to be a byte shorter than the kernel reads.
    const short = Buffer.from(input);
    const size = short.readUInt32LE(4);
    const cut = Buffer.concat([
      short.subarray(0, 4),
      word(size - 1),
      short.subarray(8, 8 + size - 1),
      short.subarray(8 + size),
    ]);
    expect(tools.run(path, [], { input: cut }).stderr).toMatch(/heap-buffer-overflow/);
  });
});

function word(n: number): Buffer {
  const b = Buffer.alloc(4);
  b.writeUInt32LE(n);
  return b;
}
