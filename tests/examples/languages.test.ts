import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium, startChromium, WEBGPU_FLAGS } from '../debug/chromium.ts';
import { root } from './trinityc.ts';

/** The page of the example that tells languages apart: interpreter, JIT and WebGPU say the same. */

describe('examples/languages', () => {
  it('in a page', async (cx) => {
    const chromium = findChromium();
    if (!chromium) return cx.skip('no Chromium here');
    const child = spawn(process.execPath, [join(root, 'examples/languages/serve.mjs')], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const base = await new Promise<string>((resolve) => {
        child.stdout.on('data', (data) => {
          const found = /listening on (\S+)/.exec(String(data));
          if (found) resolve(found[1]!);
        });
      });
      for (const path of ['texts/../main.tri', 'texts/%2e%2e/main.tri', 'serve.mjs', 'texts']) {
        expect((await fetch(base + path)).status, path).toBe(404);
      }
      const { client, stop } = await startChromium(chromium, WEBGPU_FLAGS);
      try {
        await client.send('Page.navigate', { url: base });
        const value = async (expression: string): Promise<string> => {
          const { result } = await client.send('Runtime.evaluate', { expression, awaitPromise: true });
          return String((result as { value?: unknown }).value);
        };
        let best = '';
        for (let i = 0; i < 600 && best !== 'dutch'; i++) {
          await new Promise((resolve) => setTimeout(resolve, 100));
          best = await value('document.body.dataset.best');
        }
        expect(best).toBe('dutch');
        expect(await value(`document.getElementById('engines').textContent`)).toMatch(
          /^interpreter .* · jit .* · webgpu .* · the same scores$/,
        );
      } finally {
        await stop();
      }
    } finally {
      child.kill();
    }
  });
});
