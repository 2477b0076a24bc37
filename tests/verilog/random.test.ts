import { describe, expect, it } from 'vitest';
import { prepareKernel, sizeNames } from '../../backends/kernel/prepare.ts';
import type { Executable } from '../../backends/target.ts';
import { UnsupportedError } from '../../backends/target.ts';
import { VerilogDevice } from '../../backends/verilog/device.ts';
import { compile } from '../../compiler/driver.ts';
import { differences } from '../c/compare.ts';
import { reader } from '../fuzz/compare.ts';
import { program } from '../fuzz/generate/program.ts';
import { Random } from '../fuzz/random.ts';
import { NO_IVERILOG, tools } from './harness.ts';

/** Kernels of generated programs on the device against the kernel evaluator. */

const SEEDS = Array.from({ length: 16 }, (_, i) => i + 1);
const SIZES = [0, 1, 2, 3, 5, 8];

function executables(device: VerilogDevice, seed: number, opt: 'O0' | 'O2', r: Random): Executable[] {
  const files = new Map<string, string>();
  const { module } = compile({ path: 'fuzz.tri', text: program(seed, files) }, reader(files), { opt });
  const exported = new Set(module?.exports.map((e) => e.name));
  return [...(module?.kernels.values() ?? [])].flatMap((kernel) => {
    if (!exported.has(kernel.name)) return [];
    const sizes = new Map(sizeNames(kernel).map((n) => [n, SIZES[r.below(SIZES.length)]!]));
    try {
      return [device.compile(prepareKernel(module!, kernel.name, { opt, sizes }))];
    } catch (e) {
      if (!(e instanceof UnsupportedError)) throw e;
      expect(e.message).toMatch(/floating-point/);
      return [];
    }
  });
}

describe('kernels of generated programs', () => {
  it.for(['O0', 'O2'] as const)('do the same in Verilog, -%s', { timeout: 240_000 }, async (opt, ctx) => {
    if (NO_IVERILOG !== undefined) return ctx.skip(NO_IVERILOG);
    const device = new VerilogDevice(tools, 'Icarus Verilog', ['iverilog']);
    let calls = 0;
    for (const seed of SEEDS) {
      const r = new Random(seed);
      for (const e of executables(device, seed, opt, r)) {
        const { params } = e.kernel;
        const sizes = Object.fromEntries(
          params.flatMap((p) => (p.kind === 'size' ? [[p.name, p.value!] as const] : [])),
        );
        const found = await differences(device, [e], () => [sizes, sizes], r);
        expect({ seed, wrong: found.wrong }).toEqual({ seed, wrong: [] });
        calls += found.calls;
      }
    }
    expect(calls).toBeGreaterThan(20);
  });
});
