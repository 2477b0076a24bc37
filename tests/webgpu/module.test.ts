import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareKernel } from '../../backends/kernel/prepare.ts';
import type { EmittedFile } from '../../backends/target.ts';
import { openAdapter } from '../../backends/webgpu/dawn.ts';
import { emit } from '../../backends/webgpu/emit.ts';
import { compile } from '../../compiler/driver.ts';
import { findChromium, startChromium, WEBGPU_FLAGS } from '../debug/chromium.ts';
import { tools } from './support.ts';

/** The generated ES module, on Dawn and in a browser. */

const SOURCE = `
pub kernel matvec(w: [M, K]trit @pack2, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
pub kernel divide(x: [K]i32, y: [K]i32, n: i32) -> (q: [K]i32) { q[i] = x[i] / y[i] + n }
pub kernel shift(inout x: [K]f32, by: f32, wide: i64, flip: bool) -> (largest: f32, twice: i64) {
  x[i] = if flip { by - x[i] } else { x[i] + by }
  largest = max(i) x[i]
  twice = wide * 2
}
pub kernel long(a: [M, L]i16, b: [M, L]f64) -> (s: [M]i64, d: [M]f64, f: [M]f32, c: [L]bool) {
  s[i] = sum(k) i64(a[i, k]) * i64(a[i, k])
  d[i] = sum(k) b[i, k]
  f[i] = f32(d[i]) / 3.0
  c[i] = a[0, i] > 0
}
pub kernel negate(a: [K]trit) -> (c: [K]trit) { c[i] = -a[i] }
`;
const [M, K, L] = [3, 70, 300];

function files(): readonly EmittedFile[] {
  const made = compile({ path: 'demo.tri', text: SOURCE }, () => undefined, { opt: 'O2' });
  const module = made.module!;
  const kernels = [...module.kernels.keys()].map(
    (name) =>
    prepareKernel(module, name, { sizes: new Map([['M', M], ['K', K], ['L', L]]) }), // prettier-ignore
  );
  return emit(kernels, { name: 'demo', options: { page: 'yes' } });
}

const text = (all: readonly EmittedFile[], path: string): string => String(all.find((f) => f.path === path)?.content);

/** What is asked of the module, and what it should say; runs here and on a page. */
const DEMO = `
export async function demo(kernels, K, L) {
  const range = (n, f) => Array.from({ length: n }, (_, i) => f(i));
  const w = range(3 * K, (i) => (i * 7) % 3 - 1);
  const x = Int8Array.from(range(K, (i) => i * 3 - 100));
  const out = {};
  out.y = [...(await kernels.matvec({ w, x }))];
  // Weights that stay, and calls that are not waited for one by one.
  const kept = kernels.matvec.tensor.w(w);
  const [a, b] = await Promise.all([kernels.matvec({ w: kept, x }), kernels.matvec({ w: kept, x: x.map((v) => -1) })]);
  out.a = [...a];
  out.b = [...b];
  const q = new Int32Array(K);
  const xs = range(K, (i) => i * 100 - 999);
  out.q = [...(await kernels.divide({ x: xs, y: range(K, (i) => i + 1), n: -5 }, { out: { q } }))];
  out.same = [...q].join() === out.q.join();
  out.trap = await kernels.divide({ x: xs, y: range(K, (i) => i % 8 - 7), n: 1 }).catch((e) => [e.name, e.trap, e.func, e.file, e.line, e.message]);
  const floats = Float32Array.from(range(K, (i) => i / 4));
  const { result: largest, result1: twice } = await kernels.shift({ x: floats, by: 1.5, wide: 2n ** 40n + 3n, flip: true });
  out.shift = [floats[0], floats[8], largest, String(twice)];
  const resident = kernels.negate.tensor.a(range(K, (i) => i % 3 - 1));
  const c = kernels.negate.tensor.c();
  await kernels.negate({ a: resident }, { out: { c } });
  out.negated = [...(await c.read())];
  const long = await kernels.long({ a: range(3 * L, (i) => i * 31 - 12000), b: range(3 * L, (i) => i / 7 - 1) });
  out.long = [[...long.s].map(String), [...long.d], [...long.f], [...long.c].join('')];
  for (const wrong of [{ w }, { w, x, z: 1 }, { w: [1], x }, { w, x: c }]) {
    await kernels.matvec(wrong).then(() => (out.wrong ??= []).push('no error'), (e) => (out.wrong ??= []).push(e.constructor.name));
  }
  return out;
}
`;

/** Sums of floats in the canonical order. */
function long(): unknown[] {
  const rows = [0, 1, 2].map((m) => {
    const lanes = Array.from({ length: 32 }, () => 0);
    let s = 0n;
    for (let k = 0; k < L; k++) {
      const i = m * L + k;
      lanes[k % 32]! += i / 7 - 1;
      s += BigInt(i * 31 - 12000) ** 2n;
    }
    for (let half = 16; half > 0; half >>= 1) for (let l = 0; l < half; l++) lanes[l]! += lanes[l + half]!;
    return { s: String(s), d: lanes[0]!, f: Math.fround(Math.fround(lanes[0]!) / 3) };
  });
  const positive = Array.from({ length: L }, (_, i) => Number(i * 31 - 12000 > 0)).join('');
  return [rows.map((r) => r.s), rows.map((r) => r.d), rows.map((r) => r.f), positive];
}

function expected(): Record<string, unknown> {
  const range = (n: number, f: (i: number) => number): number[] => Array.from({ length: n }, (_, i) => f(i));
  const w = range(M * K, (i) => ((i * 7) % 3) - 1);
  const product = (x: readonly number[]): number[] =>
    range(M, (i) => range(K, (k) => w[i * K + k]! * x[k]!).reduce((s, v) => s + v, 0));
  const y = product(range(K, (i) => Int8Array.of(i * 3 - 100)[0]!));
  return {
    y,
    a: y,
    b: product(range(K, () => -1)),
    q: range(K, (i) => Math.trunc((i * 100 - 999) / (i + 1)) - 5),
    same: true,
    trap: ['Trap', 'zero_divisor', 'kernel.divide', 'demo.tri', 3, 'division by zero (zero_divisor), in kernel.divide at demo.tri:3:73'], // prettier-ignore
    shift: [1.5, -0.5, 1.5, String(2n ** 41n + 6n)],
    negated: range(K, (i) => 1 - (i % 3) || 0),
    long: long(),
    wrong: ['TypeError', 'TypeError', 'TypeError', 'TypeError'],
  };
}

describe('the generated module', () => {
  let made: readonly EmittedFile[];
  beforeAll(() => {
    made = files();
  });

  it('comes with a shader for each kernel, types and a page', () => {
    const names = ['demo.matvec.wgsl', 'demo.divide.wgsl', 'demo.shift.wgsl', 'demo.long.wgsl', 'demo.negate.wgsl'];
    expect(made.map((f) => f.path)).toEqual([...names, 'demo.mjs', 'demo.d.ts', 'demo.d.mts', 'demo.html']);
  });

  it('has types that TypeScript takes, and that refuse what does not fit', () => {
    const folder = tools.temporary();
    for (const f of made) tools.write(join(folder, f.path), f.content);
    tools.write(
      join(folder, 'use.ts'),
      `import { create, requestDevice, Trap } from './demo.mjs';
const k = await create(await requestDevice());
const y: Int32Array = await k.matvec({ w: k.matvec.tensor.w(), x: new Int8Array(70) });
const { result, result1 }: { result: number; result1: bigint } = await k.shift({ x: new Float32Array(70), by: 1, wide: 2n, flip: true });
// @ts-expect-error: an argument is missing
await k.divide({ x: [], y: [] });
// @ts-expect-error: a tensor of another type
await k.matvec({ w: k.negate.tensor.a(), x: [] });
console.log(y, result, result1, Trap);
`,
    );
    const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--target', 'es2023', '--module', 'nodenext', '--lib', 'es2023,dom', '--types', '']; // prettier-ignore
    const done = tools.run(process.execPath, [tsc, ...options, 'use.ts'], { cwd: folder });
    expect(done.stdout + done.stderr).toBe('');
  });

  it('runs on Dawn', async (ctx) => {
    const opened = await openAdapter(tools).catch((e: unknown) => ctx.skip((e as Error).message));
    const folder = tools.temporary();
    for (const f of made) tools.write(join(folder, f.path), f.content);
    tools.write(join(folder, 'run.mjs'), DEMO);
    const url = (path: string): string => pathToFileURL(join(folder, path)).href;
    const { create } = (await import(/* @vite-ignore */ url('demo.mjs'))) as {
      create: (d: unknown) => Promise<unknown>;
    };
    const { demo } = (await import(/* @vite-ignore */ url('run.mjs'))) as {
      demo: (...args: unknown[]) => Promise<object>;
    };
    const device = await opened.adapter.requestDevice({ requiredFeatures: [], requiredLimits: {} });
    expect(await demo(await create(device), K, L)).toEqual(expected());
    device.destroy();
  });

  describe('in Chromium', () => {
    const ends: (() => unknown)[] = [];
    afterAll(async () => {
      for (const end of ends.reverse()) await end();
    });

    it('runs on a page, and the example page runs', async (ctx) => {
      const chromium = findChromium();
      if (!chromium) return ctx.skip('no Chromium is installed: apt-get install chromium');
      const page = `<!doctype html><script type="module">
import { create, requestDevice } from '/demo.mjs';
import { demo } from '/run.mjs';
globalThis.run = async () => demo(await create(await requestDevice()), ${K}, ${L});
</script>`;
      const server = createServer((request, response) => {
        const path = (request.url ?? '/').slice(1);
        const body = path === '' ? page : path === 'run.mjs' ? DEMO : text(made, path);
        const type = path === '' || path.endsWith('.html') ? 'text/html' : 'text/javascript';
        response.writeHead(body === 'undefined' ? 404 : 200, { 'content-type': type });
        response.end(body);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      ends.push(() => server.close());
      const browser = await startChromium(chromium, WEBGPU_FLAGS);
      ends.push(browser.stop);
      const { client } = browser;
      for (const domain of ['Runtime', 'Page']) await client.send(`${domain}.enable`);
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      const on = async (path: string, ready: string, expression: string): Promise<unknown> => {
        await client.send('Page.navigate', { url: address + path });
        const wait = `new Promise((ready) => { const t = setInterval(() => { if (${ready}) { clearInterval(t); ready(${expression}); } }, 20); })`;
        const { result, exceptionDetails } = (await client.send('Runtime.evaluate', {
          expression: wait,
          awaitPromise: true,
          returnByValue: true,
        })) as { result: { value: unknown }; exceptionDetails?: unknown };
        expect(exceptionDetails).toBeUndefined();
        return result.value;
      };
      expect(await on('', 'globalThis.run', 'run()')).toEqual(expected());
      const shown = "document.getElementById('result')?.textContent";
      expect(await on('demo.html', `(${shown} ?? '…') !== '…'`, shown)).toMatch(/^\[0,0,0\]\n|^\["0","0","0"\]\n/);
    }, 60_000);
  });
});
