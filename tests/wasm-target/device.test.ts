import { describe, expect, it } from 'vitest';
import { target } from '../../backends/wasm/target.ts';
import type { HostTools } from '../../backends/target.ts';
import { textOf } from '../kernel/harness.ts';
import { compileKernels, kernelPrograms, preparedKernels } from '../snapshots/programs.ts';
import { callOf, reference, runOn, sizesFor, smallScalars, smallTensors } from './run-device.ts';

const device = await target.open!({} as HostTools);

describe.each(kernelPrograms())('$name on the device', (p) => {
  const all = (['O0', 'O2'] as const).map((opt) => [opt, compileKernels(p, opt)] as const);
  const names = preparedKernels(p, all[1]![1], false).map((k) => k.name);
  it.each(names)('%s', async (name) => {
    for (const [opt, m] of all) {
      for (const [step, sized] of [
        [0, false],
        [131, true],
      ] as const) {
        const kernel = m.kernels.get(name)!;
        const sizes = sizesFor(p, kernel, step);
        const given = {
          sizes,
          tensors: smallTensors(p, kernel, sizes),
          scalars: smallScalars(kernel, step + 1),
          seed: step + 1,
        };
        const call = callOf(m, name, given, opt, sized);
        const got = await runOn(device, call);
        expect(typeof got === 'string' ? got : textOf(got), `${opt} ${JSON.stringify(sizes)}`).toBe(
          textOf(reference(m, call)),
        );
      }
    }
  });
});
