import { describe, expect, it } from 'vitest';
import { planLaunches } from '../../backends/gpu/lower.ts';
import { UnsupportedError } from '../../backends/target.ts';
import { openAdapter } from '../../backends/webgpu/dawn.ts';
import { printShader } from '../../backends/webgpu/shader.ts';
import { compileKernels, kernelPrograms, preparedKernels } from '../snapshots/programs.ts';
import { tools } from './support.ts';

/** Shaders of the kernels that targets are shown by: Dawn takes each in every form, without a word. */

const FORMS = [
  { dot4: true, subgroups: false },
  { dot4: false, subgroups: true },
] as const;

describe('shaders that Dawn takes without a message', () => {
  for (const program of kernelPrograms()) {
    it(program.name, async (ctx) => {
      const opened = await openAdapter(tools).catch((e: unknown) => ctx.skip((e as Error).message));
      const { adapter } = opened;
      const features = ['subgroups'].filter((f) => adapter.features.has(f));
      const device = await adapter.requestDevice({ requiredFeatures: features, requiredLimits: {} });
      const dot4 = opened.gpu.wgslLanguageFeatures.has('packed_4x8_integer_dot_product');
      let taken = 0;
      for (const opt of ['O0', 'O2'] as const) {
        const module = compileKernels(program, opt);
        for (const kernel of preparedKernels(program, module, true, opt)) {
          for (const form of FORMS) {
            if ((form.subgroups && features.length === 0) || (form.dot4 && !dot4)) continue;
            let source: string;
            try {
              source = printShader(planLaunches(kernel, 'webgpu'), form).source;
            } catch (e) {
              if (e instanceof UnsupportedError) continue;
              throw e;
            }
            device.pushErrorScope('validation');
            const shader = device.createShaderModule({ code: source });
            const error = await device.popErrorScope();
            const { messages } = await shader.getCompilationInfo();
            const lines = source.split('\n');
            const told = messages.map((m) => `${m.type} ${m.message}: ${lines[m.lineNum - 1]}`);
            expect([...told, ...(error ? [error.message] : [])], `${kernel.name} ${opt}`).toEqual([]);
            taken++;
          }
        }
      }
      expect(taken).toBeGreaterThan(0);
      device.destroy();
    });
  }
});
