import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../compiler/driver.ts';
import { writeModule } from '../../vm/binary/write.ts';
import { encode } from '../../vm/encode/index.ts';
import { instantiate } from '../../vm/index.ts';
import { findChromium, startChromium } from '../debug/chromium.ts';
import type { Client } from '../debug/cdp.ts';

/** Threads in a browser: on a page, whose thread may not block, in a worker, and where memory cannot be shared. */

const TEXT = `
kernel product(w: [M, K]trit @pack2, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) / i32(x[0]) }
pub fn f(n: i32, d: i8) -> i32 {
  var x: [_]i8 = [5; n]
  x[0] = d
  let w = ([1; 200, n] as [_, _]trit @pack2)
  var s = 0
  for _ in 0..20 { let y = product(w, x); s = s + y[199] }
  s
}`;

/** What a page and a worker do: how many threads there are, a result, and a trap. */
const SCRIPT = `
import { instantiate } from '/vm.js';
export async function demo() {
  const bytes = new Uint8Array(await (await fetch('/program.tbc')).arrayBuffer());
  const instance = await instantiate(bytes, { engine: 'jit', threads: 3 });
  await instance.startThreads();
  const out = [instance.threads, instance.exports.f(3000, 5)];
  try { instance.exports.f(3000, 0) } catch (e) { out.push(e.trap, e.frames.map((f) => f.func + ':' + f.line).join(' ')) }
  out.push(instance.exports.f(1000, 5));
  instance.dispose();
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

describe.skipIf(!chromium)(`threads in Chromium${chromium ? '' : ' (no Chromium is installed)'}`, () => {
  const ends: (() => unknown)[] = [];
  let client: Client;
  let address: string;
  let wanted: unknown[];

  beforeAll(async () => {
    const module = encode(compile({ path: 'a.tri', text: TEXT }, () => undefined, { opt: 'O2' }).module!);
    const plain = await instantiate(module);
    const trap = (() => {
      try {
        return plain.exports['f'](3000, 0);
      } catch (e) {
        return e as { trap: string; frames: { func: string; line: number }[] };
      }
    })() as { trap: string; frames: { func: string; line: number }[] };
    const frames = trap.frames.map((f) => `${f.func}:${f.line}`).join(' ');
    wanted = [plain.exports['f'](3000, 5), trap.trap, frames, plain.exports['f'](1000, 5)];
    // As an embedder bundles it: names are shortened, and a thread's text must not depend on any of them.
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, '../../vm/index.ts')],
      ...({ bundle: true, minify: true, write: false, format: 'esm', platform: 'browser', target: 'es2023' } as const),
      external: ['binaryen', 'node:*'],
      logLevel: 'silent',
    });
    const files: Record<string, [type: string, body: string | Uint8Array]> = {
      '/': ['text/html', PAGE],
      '/vm.js': ['text/javascript', outputFiles[0]!.contents],
      '/demo.js': ['text/javascript', SCRIPT],
      '/worker.js': ['text/javascript', "import { demo } from '/demo.js'; demo().then(postMessage);"],
      '/program.tbc': ['application/octet-stream', writeModule(module)],
    };
    const server = createServer((request, response) => {
      const [path, query] = (request.url ?? '').split('?');
      const file = files[path!];
      const isolated =
        query === 'alone'
          ? undefined
          : { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
      response.writeHead(file ? 200 : 404, { 'content-type': file?.[0] ?? 'text/plain', ...isolated });
      response.end(file?.[1] ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ends.push(() => server.close());
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const browser = await startChromium(chromium!);
    ends.push(browser.stop);
    ({ client } = browser);
    for (const domain of ['Runtime', 'Page']) await client.send(`${domain}.enable`);
  }, 60_000);

  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });

  async function on(page: string, expression: string): Promise<unknown> {
    await client.send('Page.navigate', { url: address + page });
    const whole = `new Promise((ready) => { const t = setInterval(() => { if (globalThis.onPage) { clearInterval(t); ready(${expression}); } }, 10); })`;
    const answer = await client.send('Runtime.evaluate', {
      expression: whole,
      awaitPromise: true,
      returnByValue: true,
    });
    const { result, exceptionDetails } = answer as { result: { value: unknown }; exceptionDetails?: unknown };
    expect(exceptionDetails).toBeUndefined();
    return result.value;
  }

  it('work on a page, whose own thread may not block', async () => {
    expect(await on('', 'onPage()')).toEqual([3, ...wanted]);
  });

  it('work in a worker', async () => {
    expect(await on('', 'inWorker()')).toEqual([3, ...wanted]);
  });

  it('are one where the page is not isolated, with the same results', async () => {
    expect(await on('?alone', 'onPage()')).toEqual([1, ...wanted]);
  });
});
