import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium, startChromium } from '../debug/chromium.ts';
import { root } from './trinityc.ts';

/** The example of embedding: the service by its one command, and its page in a browser. */

const server = join(root, 'examples/embedding/server.mjs');

describe('examples/embedding', () => {
  it('answers, and keeps strangers within their limits', () => {
    const done = spawnSync(process.execPath, [server, '--demo'], { cwd: root, encoding: 'utf8', timeout: 120_000 });
    expect(done.stderr).toBe('');
    expect(done.stdout.split('\n').slice(1)).toEqual([
      'similarity    {"similarity":0.62890625}',
      'honest(1000)  {"value":"499500","fuel":1002}',
      'endless()     {"trap":"fuel"}',
      'greedy()      {"trap":"memory"}',
      'deep(100000)  {"trap":"stack"}',
      'broken bytes  {"refused":["E0803"]}',
      'similarity    {"similarity":1}',
      '',
    ]);
  });

  it('shows the page, and nothing beside what it means to serve', async (cx) => {
    const chromium = findChromium();
    if (!chromium) return cx.skip('no Chromium here');
    const child = spawn(process.execPath, [server], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const base = await new Promise<string>((resolve) => {
        child.stdout.on('data', (data) => {
          const found = /listening on (\S+)\//.exec(String(data));
          if (found) resolve(found[1]!);
        });
      });
      for (const path of [
        '/machine/../package.json',
        '/machine/%2e%2e/%2e%2e/package.json',
        '/server.mjs',
        '/machine/vm',
      ]) {
        expect((await fetch(base + path)).status, path).toBe(404);
      }
      expect((await fetch(`${base}/similarity`, { method: 'POST', body: '{' })).status).toBe(400);
      expect((await fetch(`${base}/run`, { method: 'POST', body: new Uint8Array(2 << 20) })).status).toBe(413);
      const { client, stop } = await startChromium(chromium);
      try {
        await client.send('Page.navigate', { url: `${base}/` });
        const read = async (): Promise<string> => {
          const { result } = await client.send('Runtime.evaluate', {
            expression: `document.getElementById('o')?.value ?? ''`,
          });
          return String((result as { value?: unknown }).value);
        };
        let shown = '';
        for (let i = 0; i < 200 && !shown.startsWith('cosine'); i++) {
          await new Promise((resolve) => setTimeout(resolve, 100));
          shown = await read();
        }
        expect(shown).toMatch(/^cosine 0\.[4-9]\d\d$/);
        await client.send('Runtime.evaluate', {
          expression: `a.value = b.value; a.dispatchEvent(new Event('input'))`.replaceAll(
            /\b([ab])\./g,
            "document.getElementById('$1').",
          ),
        });
        expect(await read()).toBe('cosine 1.000');
      } finally {
        await stop();
      }
    } finally {
      child.kill();
    }
  });
});
