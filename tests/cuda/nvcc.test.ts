import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cudaFiles } from '../../backends/cuda/file.ts';
import { target } from '../../backends/cuda/index.ts';
import { EXACT } from '../../backends/cuda/tools.ts';
import { compileKernels, kernelPrograms, preparedKernels } from '../snapshots/programs.ts';
import { NO_NVCC, nvcc, tools } from './harness.ts';

/** NVIDIA's own compiler and assembler take what is emitted, without a warning, for the oldest device that it is for. */

const folder = mkdtempSync(join(tmpdir(), 'trinity-cuda-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const programs = kernelPrograms();

function files(name: string) {
  const p = programs.find((x) => x.name === name)!;
  return cudaFiles(preparedKernels(p, compileKernels(p), true), { name, options: {} });
}

describe('nvcc', () => {
  for (const { name } of programs) {
    it(`${name} to machine code`, { timeout: 120_000 }, (ctx) => {
      if (nvcc === undefined) return ctx.skip(NO_NVCC);
      const { source, header } = files(name);
      writeFileSync(join(folder, `${name}.cu`), source);
      writeFileSync(join(folder, `${name}.h`), header);
      const args = ['-O1', ...EXACT, '-arch=sm_75', '-Werror', 'all-warnings', '-cubin'];
      const made = tools.run(nvcc, [...args, '-o', `${name}.cubin`, `${name}.cu`], { cwd: folder });
      expect(made.stderr + made.stdout).toBe('');
      expect(made.status).toBe(0);
    });
  }

  it('PTX for several architectures', { timeout: 120_000 }, async (ctx) => {
    if (nvcc === undefined) return ctx.skip(NO_NVCC);
    const p = programs.find((x) => x.name === 'hypervectors')!;
    const kernels = preparedKernels(p, compileKernels(p), true);
    for (const arch of ['sm_75', 'sm_80', 'sm_90', 'sm_100']) {
      const made = await target.emit(kernels, { name: p.name, options: { ptx: 'yes', arch } }, tools);
      const text = made.find((f) => f.path === 'hypervectors.ptx')!.content as string;
      expect(text).toContain(`.target ${arch}`);
      expect(text).toMatch(/\.visible \.entry bind_0\(/);
      // Contraction stays off.
      expect(text).not.toMatch(/\bfma\.rn/);
    }
  });

  it('refuses what is no architecture, and PTX without nvcc', () => {
    const p = programs.find((x) => x.name === 'hypervectors')!;
    const kernels = preparedKernels(p, compileKernels(p), true);
    const emit = (arch: string, t = tools) => target.emit(kernels, { name: 'x', options: { ptx: 'yes', arch } }, t);
    expect(() => emit('avx2')).toThrow(/no architecture|not installed/);
    expect(() => emit('sm_75', { ...tools, find: () => undefined })).toThrow(/nvcc, which is not installed/);
  });
});
