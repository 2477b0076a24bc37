import { afterAll, describe, expect, it } from 'vitest';
import type { MetalDevice } from '../../backends/metal/device.ts';
import { metalFile } from '../../backends/metal/file.ts';
import { target } from '../../backends/metal/target.ts';
import { UnsupportedError } from '../../backends/target.ts';
import { hostTools } from '../../compiler/cli/host-tools.ts';
import { textOf } from '../kernel/harness.ts';
import { compileKernels, kernelPrograms, preparedKernels } from '../snapshots/programs.ts';
import type { Call } from '../wasm-target/run-device.ts';
import { callOf, reference, runOn, sizesFor, smallScalars, smallTensors } from '../wasm-target/run-device.ts';

/** The emitted text, compiled as C++ with the shim of Metal's library, against the kernel profile's evaluator. */

const tools = hostTools(process.env);
const probe = await target.probe(tools);
const device = probe.usable ? ((await target.open!(tools)) as MetalDevice) : undefined;
afterAll(() => device?.dispose());

describe.skipIf(!device)(`kernels in Metal${device ? '' : ' (no C++ compiler is installed)'}`, () => {
  it.each(kernelPrograms())('$name', async (p) => {
    for (const [opt, step] of [
      ['O0', 131],
      ['O2', 67],
    ] as const) {
      const m = compileKernels(p, opt);
      const calls = preparedKernels(p, m, true).map(({ name }): Call => {
        const kernel = m.kernels.get(name)!;
        const sizes = sizesFor(p, kernel, step);
        const scalars = smallScalars(kernel, step + 1);
        const tensors = smallTensors(p, kernel, sizes);
        return callOf(m, name, { sizes, scalars, tensors, seed: step + 1 }, opt, true);
      });
      const possible = calls.filter(({ kernel }) => {
        try {
          metalFile([kernel], { name: 'k', options: {} });
          return true;
        } catch (e) {
          if (!(e instanceof UnsupportedError)) throw e;
          expect(e.message).toMatch(/floats of 64 bits/);
          return false;
        }
      });
      const compiled = device!.compileAll(possible.map((c) => c.kernel));
      for (const [i, call] of possible.entries()) {
        const got = await runOn(device!, call, compiled[i]!);
        const what = `${call.kernel.name} ${opt} ${JSON.stringify(call.sizes)}`;
        expect(typeof got === 'string' ? got : textOf(got), what).toBe(textOf(reference(m, call)));
      }
      for (const c of compiled) c.dispose!();
    }
  });
});
