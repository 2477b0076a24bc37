import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { planLaunches } from '../../backends/gpu/lower.ts';
import { UnsupportedError } from '../../backends/target.ts';
import { openAdapter } from '../../backends/webgpu/dawn.ts';
import { printShader } from '../../backends/webgpu/shader.ts';
import { compileKernels, kernelPrograms, preparedKernels } from '../snapshots/programs.ts';
import { findChromium, startChromium, WEBGPU_FLAGS } from '../debug/chromium.ts';
import { tools } from './support.ts';

/** Shaders of the kernels that targets are shown by: Dawn takes each in every form, without a word. */

const FORMS = [
  { dot4: true, subgroups: false },
  { dot4: false, subgroups: true },
] as const;

const chromium = findChromium();

describe.skipIf(!chromium)(`Chromium${chromium ? '' : ' (none is installed: apt-get install chromium)'}`, () => {
  it('takes the shaders as well', async () => {
    const sources = kernelPrograms().flatMap((program) =>
      preparedKernels(program, compileKernels(program), true).flatMap((kernel) => {
        try {
          return [printShader(planLaunches(kernel, 'webgpu'), FORMS[0]).source];
        } catch (e) {
          if (e instanceof UnsupportedError) return [];
          throw e;
        }
      }),
    );
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { client, stop } = await startChromium(chromium!, WEBGPU_FLAGS);
    try {
      for (const domain of ['Runtime', 'Page']) await client.send(`${domain}.enable`);
      await client.send('Page.navigate', { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
      await client.event('Page.loadEventFired');
      const answer = await client.send('Runtime.evaluate', {
        expression: `(async () => {
  const device = await (await navigator.gpu.requestAdapter()).requestDevice();
  const told = [];
  for (const code of ${JSON.stringify(sources)}) {
    const { messages } = await device.createShaderModule({ code }).getCompilationInfo();
    told.push(...messages.map((m) => m.type + ' ' + m.message + ': ' + code.split('\\n')[m.lineNum - 1]));
  }
  return told;
})()`,
        awaitPromise: true,
        returnByValue: true,
      });
      expect(answer).toMatchObject({ result: { value: [] } });
    } finally {
      await stop();
      server.close();
    }
  });
});

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
