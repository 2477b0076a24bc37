import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareKernel } from '../../backends/kernel/prepare.ts';
import type { Client } from '../debug/cdp.ts';
import { findChromium, startChromium } from '../debug/chromium.ts';
import { modules } from '../gpu/check.ts';
import { emitted } from './loaded.ts';

/** The emitted files in a browser as they are: on a page and in a worker. */

const TEXT = `
pub kernel matvec(w: [M, K]trit @pack2, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
pub kernel divided(x: [N]i32, d: i32) -> (y: [N]i32) { y[i] = x[i] / d }
`;

const DEMO = `
import { instantiate, Trap } from '/kernels.mjs';
export async function demo() {
  const k = await instantiate();
  const w = k.matvec.tensor.w(Int8Array.from({ length: 200 }, (_, i) => i % 3 - 1), [2, 100]);
  const out = [[...k.matvec(w, Int8Array.from({ length: 100 }, (_, i) => i))]];
  try { k.divided([1], 0) } catch (e) { out.push(e instanceof Trap, e.trap, e.line) }
  return out;
}`;

const PAGE = `<!doctype html><script type="module">
import { demo } from '/demo.js';
globalThis.onPage = demo;
globalThis.inWorker = () => new Promise((resolve) => {
  const worker = new Worker('/worker.js', { type: 'module' });
  worker.onmessage = ({ data }) => resolve(data);
});
</script>`;

const chromium = findChromium();

describe.skipIf(!chromium)(`loaders in Chromium${chromium ? '' : ' (no Chromium is installed)'}`, () => {
  let server: Server | undefined;
  let browser: { client: Client; stop: () => Promise<void> } | undefined;
  let address = '';

  beforeAll(async () => {
    const m = modules(TEXT).get('O2')!;
    const kernels = ['matvec', 'divided'].map((n) => prepareKernel(m, n, {}));
    const files = new Map<string, [type: string, body: string | Uint8Array]>([
      ['/', ['text/html', PAGE]],
      ['/demo.js', ['text/javascript', DEMO]],
      ['/worker.js', ['text/javascript', "import { demo } from '/demo.js'; demo().then(postMessage);"]],
    ]);
    const types: Record<string, string> = { mjs: 'text/javascript', wasm: 'application/wasm' };
    for (const f of await emitted(kernels, 'kernels', { relaxed: 'yes', wat: 'no' })) {
      files.set(`/${f.path}`, [types[f.path.split('.').pop()!] ?? 'text/plain', f.content]);
    }
    server = createServer((request, response) => {
      const file = files.get(request.url ?? '');
      response.writeHead(file ? 200 : 404, { 'content-type': file?.[0] ?? 'text/plain', 'cache-control': 'no-store' });
      response.end(file?.[1] ?? '');
    });
    await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await startChromium(chromium!);
    await browser.client.send('Page.enable');
    await browser.client.send('Page.navigate', { url: address });
  }, 60_000);
  afterAll(async () => {
    await browser?.stop();
    server?.close();
  });

  // The sums of i · ((i % 3) − 1) and of i · (((i + 100) % 3) − 1).
  const sum = (from: number): number =>
    Array.from({ length: 100 }, (_, i) => i * (((from + i) % 3) - 1)).reduce((a, b) => a + b, 0);
  const want = [[sum(0), sum(100)], true, 'zero_divisor', 3];

  it.each(['onPage', 'inWorker'])('run %s', async (where) => {
    const ready = `if (globalThis.onPage) { clearInterval(t); done(${where}()); }`;
    const { result } = (await browser!.client.send('Runtime.evaluate', {
      expression: `new Promise((done) => { const t = setInterval(() => { ${ready} }, 10); })`,
      awaitPromise: true,
      returnByValue: true,
    })) as { result: { value: unknown } };
    expect(result.value).toEqual(want);
  });
});
