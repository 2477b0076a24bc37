import { describe, expect, it } from 'vitest';
import { sizeNames } from '../../backends/kernel/prepare.ts';
import { UnsupportedError } from '../../backends/target.ts';
import { compile } from '../../compiler/driver.ts';
import type { Module } from '../../compiler/ir/types.ts';
import { reader } from '../fuzz/compare.ts';
import { program } from '../fuzz/generate/program.ts';
import { random } from '../kernel/harness.ts';
import { check, deviceOr } from './support.ts';

/** Kernels of random programs on the device. */

const FIRST = Number(process.env['WEBGPU_SEED'] ?? 1);
const COUNT = Number(process.env['WEBGPU_SEEDS'] ?? 8);

describe('random kernels on WebGPU', () => {
  it('give what the kernel evaluator gives', async (ctx) => {
    const device = await deviceOr(ctx);
    let ran = 0;
    const refused = new Set<string>();
    for (let seed = FIRST; seed < FIRST + COUNT; seed++) {
      const files = new Map<string, string>();
      const text = program(seed, files);
      const all = new Map<'O0' | 'O2', Module>();
      for (const opt of ['O0', 'O2'] as const) {
        const made = compile({ path: 'main.tri', text }, reader(files), { opt });
        if (made.module) all.set(opt, made.module);
      }
      const kernels = all.get('O0')?.kernels ?? new Map();
      const r = random(seed);
      for (const [name, kernel] of kernels) {
        if (!all.get('O2')?.kernels.has(name)) continue;
        const pick = [0, 1, 3, 17, 40];
        const sizes = Object.fromEntries(sizeNames(kernel).map((n) => [n, pick[Math.floor(r() * pick.length)]!]));
        const opt = r() < 0.5 ? 'O0' : 'O2';
        try {
          await check(device, all, name, { sizes, seed, opts: [opt], times: 1 });
          ran++;
        } catch (e) {
          if (!(e instanceof UnsupportedError)) throw new Error(`seed ${seed}: ${(e as Error).message}`, { cause: e });
          refused.add(e.message);
        }
      }
    }
    if (process.env['WEBGPU_SEEDS']) console.log(ran, refused);
    expect(ran).toBeGreaterThan(0);
  }, 600_000);
});
