import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../compiler/driver.ts';
import { writeModule } from '../../vm/binary/write.ts';
import { encode } from '../../vm/encode/index.ts';
import { instantiate, LoadError, TrapError } from '../../vm/index.ts';
import { RemoteCompiler } from '../../vm/jit/index.ts';
import { findChromium, startChromium } from '../debug/chromium.ts';

const TEXT = `
pub fn half(a: i32, b: i32) -> i32 {
  let c = a / b
  c * 2
}
pub kernel dot(a: [N]trit, b: [N]trit) -> (s: i32) { s = sum(i) i32(a[i]) * i32(b[i]) }
pub fn spin() { loop { } }
`;

function bytecode(): Uint8Array {
  const { module, diagnostics } = compile({ path: 'remote.tri', text: TEXT }, () => undefined);
  if (!module) throw new Error(JSON.stringify(diagnostics));
  return writeModule(encode(module));
}

describe('code compiled by a worker of Node', () => {
  let worker: Worker;
  let compiler: RemoteCompiler;
  beforeAll(() => {
    worker = new Worker(new URL('./compile-worker.ts', import.meta.url), { execArgv: [] });
    compiler = new RemoteCompiler(worker);
  });
  afterAll(() => worker.terminate());

  it('gives results, traps and frames as code compiled here', async () => {
    const bytes = bytecode();
    const code = await compiler.compile(bytes);
    const there = await instantiate(code.module, { engine: 'jit', code });
    const here = await instantiate(bytes, { engine: 'jit' });
    const trits = Int8Array.of(1, -1, 0, 1);
    const trap = (f: unknown): unknown => {
      try {
        return (f as (a: number, b: number) => unknown)(1, 0);
      } catch (e) {
        return e instanceof TrapError ? [e.trap, e.frames] : e;
      }
    };
    for (const { exports } of [there, here]) {
      expect((exports.half as unknown as (a: number, b: number) => number)(9, 2)).toBe(8);
      expect((exports.dot as unknown as (a: Int8Array, b: Int8Array) => number)(trits, trits)).toBe(3);
    }
    expect(trap(there.exports.half)).toEqual(trap(here.exports.half));
    expect((trap(there.exports.half) as unknown[])[0]).toBe('zero_divisor');
  });

  it('holds limits, with the form that was made for them and with one made here', async () => {
    for (const limited of [true, false]) {
      const code = await compiler.compile(bytecode(), { limited });
      const { exports } = await instantiate(code.module, { engine: 'jit', code, fuel: 1000 });
      expect(() => (exports.spin as unknown as () => void)()).toThrow(expect.objectContaining({ trap: 'fuel' }));
    }
  });

  it('answers several requests, and refuses what is no bytecode or of another module', async () => {
    const all = await Promise.all([1, 2, 3].map(() => compiler.compile(bytecode())));
    expect(new Set(all.map((c) => c.module)).size).toBe(3);
    await expect(compiler.compile(Uint8Array.of(1, 2, 3))).rejects.toBeInstanceOf(LoadError);
    await expect(instantiate(all[0]!.module, { engine: 'jit', code: all[1] })).rejects.toThrow('another module');
  });
});

const chromium = findChromium();

/** A page that lets a worker compile, and the worker. */
const PAGE = `<!doctype html><script type="module">
import { instantiate, RemoteCompiler } from '/vm.js';
const compiler = new RemoteCompiler(new Worker('/worker.js', { type: 'module' }));
globalThis.go = async () => {
  const code = await compiler.compile(new Uint8Array(await (await fetch('/program.tbc')).arrayBuffer()));
  const { exports } = await instantiate(code.module, { engine: 'jit', code });
  const a = Int8Array.of(1, -1, 0, 1);
  let trap = '';
  try { exports.half(1, 0) } catch (e) { trap = e.trap + ' ' + e.frames.length }
  return [exports.half(9, 2), exports.dot(a, a), trap].join(' ');
};
globalThis.ready = true;
</script>`;
const VM = `export { instantiate } from './vm/index.ts'; export { RemoteCompiler } from './vm/jit/index.ts';`;
const WORKER = `import { serveJit } from './vm/jit/index.ts'; serveJit(self);`;

async function bundle(contents: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    ...{ stdin: { contents, resolveDir: new URL('../..', import.meta.url).pathname, loader: 'ts' }, bundle: true },
    ...{ write: false, format: 'esm', platform: 'browser', target: 'es2023', logLevel: 'silent' },
    external: ['binaryen', 'node:*'],
  });
  return outputFiles[0]!.contents;
}

describe.skipIf(!chromium)(
  `code compiled by a worker of a browser${chromium ? '' : ' (no Chromium is installed)'}`,
  () => {
    it('runs on the page', { timeout: 60_000 }, async () => {
      const files: Record<string, [string, string | Uint8Array]> = {
        '/': ['text/html', PAGE],
        '/vm.js': ['text/javascript', await bundle(VM)],
        '/worker.js': ['text/javascript', await bundle(WORKER)],
        '/program.tbc': ['application/octet-stream', bytecode()],
      };
      const server = createServer((request, response) => {
        const file = files[request.url ?? ''];
        response.writeHead(file ? 200 : 404, { 'content-type': file?.[0] ?? 'text/plain' });
        response.end(file?.[1] ?? '');
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { client, stop } = await startChromium(chromium!);
      try {
        await client.send('Runtime.enable');
        await client.send('Page.navigate', { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
        const evaluate = async (expression: string): Promise<unknown> => {
          const { result } = await client.send('Runtime.evaluate', { expression, awaitPromise: true });
          return (result as { value: unknown }).value;
        };
        while ((await evaluate('globalThis.ready')) !== true) await new Promise((again) => setTimeout(again, 20));
        expect(await evaluate('go()')).toBe('8 3 zero_divisor 1');
      } finally {
        await stop();
        server.close();
      }
    });
  },
);
