import { describe, expect, it } from 'vitest';
import { planLaunches } from '../../backends/gpu/lower.ts';
import { prepareKernel } from '../../backends/kernel/prepare.ts';
import type { Device, DeviceBuffer, ScalarValue } from '../../backends/target.ts';
import { UnsupportedError } from '../../backends/target.ts';
import { target } from '../../backends/webgpu/index.ts';
import { printShader } from '../../backends/webgpu/shader.ts';
import { lineColumn } from '../../spec/span.ts';
import { modules } from '../gpu/check.ts';
import { random } from '../kernel/harness.ts';
import { check, deviceOr, tools } from './support.ts';

const all = modules(`
pub kernel divide(x: [K]i32, y: [K]i32) -> (q: [K]i32) { q[i] = x[i] / y[i] }
pub kernel picked(t: [N]i32, at: [K]i32, d: [K]i32) -> (y: [K]i32, z: [K]i32) {
  y[i] = t[at[i]]
  z[i] = y[i] / d[i]
}
pub kernel narrow(x: [K]i32) -> (t: [K]t3, b: [K]u8) {
  t[i] = t3(x[i])
  b[i] = u8(x[i])
}
pub kernel codes(a: [K]trit @i8, b: [K]bool) -> (c: [K]trit @pack2, n: i32) {
  c[i] = if b[i] { a[i] } else { 0 }
  n = sum(i) i32(a[i])
}
pub kernel scaled(x: [K]i32, n: i32, f: f32, w: u64, on: bool) -> (y: [K]i32, s: i32, g: f32, v: u64, off: bool) {
  y[i] = x[i] * n
  s = sum(i) y[i]
  g = f * 2.0
  v = w + 1
  off = !on
}
pub kernel doubled(x: [M, K]f64, by: f64) -> (y: [M]f64, z: [M, K]f32, s: f64) {
  y[i] = sum(k) x[i, k] * by
  z[i, k] = f32(x[i, k] / by) + 1.0
  s = sqrt(by) - y[0]
}
pub kernel update(inout x: [K]i32, by: [K]i32) { x[i] = x[i] + by[i] }
pub kernel many(a: [K]i32, b: [K]i32, c: [K]i32, d: [K]i32, e: [K]i32, f: [K]i32, g: [K]i32, h: [K]i32, j: [K]i32, k: [K]i32, l: [K]i32, m: [K]i32, n: [K]i32) -> (y: [K]i32) {
  y[i] = a[i] + b[i] + c[i] + d[i] + e[i] + f[i] + g[i] + h[i] + j[i] + k[i] + l[i] + m[i] + n[i]
}
fn depth(n: i32) -> i32 { if n <= 0 { 0 } else { 1 + depth(n - 1) } }
pub kernel deep(x: [K]i32) -> (y: [K]i32) { y[i] = depth(x[i]) }
pub kernel sums(a: [M, K]i8, b: [M, K]f32, c: [M, K]i64, d: [M, K]t27, e: [M, K]u64) -> (s: [M]i32, f: [M]f32, w: [M]i64, t: [M]t27, u: [M]u64) {
  s[i] = sum(k) i32(a[i, k])
  f[i] = sum(k) b[i, k]
  w[i] = sum(k) c[i, k]
  t[i] = sum(k) d[i, k]
  u[i] = sum(k) e[i, k]
}
pub kernel extremes(a: [M, K]i16, b: [M, K]f32, c: [M, K]i64, d: [M, K]t30) -> (s: [M]i16, f: [M]f32, w: [M]i64, t: [M]t30, x: [M]i32) {
  s[i] = max(k) a[i, k]
  f[i] = min(k) b[i, k]
  w[i] = min(k) c[i, k]
  t[i] = max(k) d[i, k]
  x[i] = argmax(k) a[i, k]
}
pub kernel truths(a: [M, K]i8) -> (s: [M]bool, t: [M]bool) {
  s[i] = any(k) a[i, k] == 3
  t[i] = all(k) a[i, k] > -128
}
`);
const made = (name: string, sizes: Readonly<Record<string, number>>): ReturnType<typeof prepareKernel> =>
  prepareKernel(all.get('O2')!, name, { sizes: new Map(Object.entries(sizes)) });

const bytesOf = (values: readonly number[]): Uint8Array => new Uint8Array(Int32Array.from(values).buffer);
function upload(device: Device, bytes: Uint8Array): DeviceBuffer {
  const b = device.allocate(bytes.length);
  b.write(bytes);
  return b;
}
async function ints(b: DeviceBuffer): Promise<number[]> {
  const bytes = new Uint8Array(b.bytes);
  await b.read(bytes);
  return [...new Int32Array(bytes.buffer)];
}

describe('buffers', () => {
  it('hold what was written, whatever the offsets and lengths', async (ctx) => {
    const device = await deviceOr(ctx);
    const r = random(7);
    for (const size of [0, 1, 3, 4, 5, 17, 64, 1001]) {
      const buffer = device.allocate(size);
      const model = new Uint8Array(size);
      for (let n = 0; n < 12; n++) {
        const from = Math.floor(r() * (size + 1));
        const data = Uint8Array.from({ length: Math.floor(r() * (size - from + 1)) }, () => r() * 256);
        buffer.write(data, from);
        model.set(data, from);
      }
      const got = new Uint8Array(size);
      await buffer.read(got);
      expect([...got]).toEqual([...model]);
      const part = new Uint8Array(Math.max(0, size - 3));
      await buffer.read(part, Math.min(2, size - part.length));
      expect([...part]).toEqual([...model.subarray(Math.min(2, size - part.length)).subarray(0, part.length)]);
      buffer.free();
    }
  });

  it('that are larger than the adapter allows are refused', async (ctx) => {
    const device = await deviceOr(ctx);
    expect(() => device.allocate(2 ** 40)).toThrow(/no buffer of 1099511627776 bytes/);
  });
});

describe('calls', () => {
  it('are queued, with results and traps of each in order', async (ctx) => {
    const device = await deviceOr(ctx);
    const x = await device.compile(made('scaled', { K: 3 }));
    const divide = await device.compile(made('divide', { K: 3 }));
    const [a, y] = [upload(device, bytesOf([1, 2, 3])), device.allocate(12)];
    const zero = upload(device, bytesOf([1, 0, 1]));
    for (let n = 0; n < 150; n++) {
      const args = x.kernel.params.map((p): DeviceBuffer | ScalarValue =>
        p.kind === 'buffer' ? (p.name === 'x' ? a : y) : p.kind === 'size' ? 3 : { n, f: n / 2, w: 2n ** 63n + BigInt(n), on: n % 2 }[p.name]!); // prettier-ignore
      device.run(x, args);
      if (n === 40) device.run(divide, [a, zero, y, 3]);
    }
    const outcomes = [...(await device.finish())];
    expect(outcomes).toHaveLength(151);
    expect(outcomes[41]).toMatchObject({ trap: 'zero_divisor' });
    outcomes.splice(41, 1);
    outcomes.forEach((o, n) => expect(o).toEqual({ results: [6 * n, n, 2n ** 63n + BigInt(n) + 1n, 1 - (n % 2)] }));
    expect(await ints(y)).toEqual([149, 298, 447]);
    expect(await device.finish()).toEqual([]);
  });

  it('may have one buffer for an input and for what is changed', async (ctx) => {
    const device = await deviceOr(ctx);
    const x = await device.compile(made('update', { K: 4 }));
    const b = upload(device, bytesOf([1, 2, 3, 4]));
    device.run(x, [b, b, 4]);
    device.run(x, [b, b, 4]);
    await device.finish();
    expect(await ints(b)).toEqual([4, 8, 12, 16]);
  });

  it('of more threads than a row of workgroups has', async (ctx) => {
    const device = await deviceOr(ctx);
    const K = 65535 * 64 + 100;
    const kernel = prepareKernel(all.get('O2')!, 'update', { sizes: new Map([['K', K]]) });
    const x = await device.compile(kernel);
    expect(x.source).toContain('group.y * 65535u + group.x');
    const [b, by] = [device.allocate(4 * K), device.allocate(4 * K)];
    by.write(bytesOf([5]), 0);
    by.write(bytesOf([7, 8]), 4 * (K - 2));
    device.run(x, [b, by, K]);
    await device.finish();
    const tail = new Uint8Array(12);
    await b.read(tail, 4 * (K - 3));
    expect([...new Int32Array(tail.buffer)]).toEqual([0, 7, 8]);
    for (const buffer of [b, by]) buffer.free();
  });
});

describe('traps', () => {
  const big = Array.from({ length: 200 }, (_, i) => BigInt(i - 100));
  it('are those of the program, at their place', async (ctx) => {
    const device = await deviceOr(ctx);
    for (const K of [1, 33, 200]) {
      const values = big.slice(0, K);
      await check(device, all, 'divide', { sizes: { K }, tensors: { y: values.map((v) => v + 1n) } });
      await check(device, all, 'divide', { sizes: { K }, tensors: { y: values.map((v) => v - 100n) } });
      await check(device, all, 'narrow', { sizes: { K }, tensors: { x: values } });
      await check(device, all, 'narrow', { sizes: { K }, tensors: { x: values.map((v) => v & 7n) } });
      const at = values.map((v) => v & 15n);
      await check(device, all, 'picked', { sizes: { N: 16, K }, tensors: { at, d: values } });
      await check(device, all, 'picked', { sizes: { N: 15, K }, tensors: { at: values, d: values } });
      await check(device, all, 'picked', { sizes: { N: 16, K }, tensors: { at, d: at.map(() => 3n) } });
    }
    const x = await device.compile(made('picked', { N: 2, K: 3 }));
    const run = async (at: number[], d: number[]): Promise<unknown> => {
      const out = [device.allocate(12), device.allocate(12)];
      const given = { t: [7, 8], at, d } as Record<string, number[]>;
      const args = x.kernel.params.map((p) =>
        p.kind === 'buffer' ? (given[p.name] ? upload(device, bytesOf(given[p.name]!)) : out.shift()!) : p.kind === 'size' ? p.value! : 0); // prettier-ignore
      device.run(x, args);
      const [o] = await device.finish();
      if (!('trap' in o!)) return 'none';
      return [o.trap, o.func, lineColumn(x.kernel.module.lines, o.span.file, o.span.start).line];
    };
    expect(await run([0, 5, 0], [1, 1, 0])).toEqual(['bounds', 'kernel.picked', 4]);
    expect(await run([0, 1, 0], [1, 1, 0])).toEqual(['zero_divisor', 'kernel.picked', 5]);
    expect(await run([0, 1, 0], [1, 1, 1])).toBe('none');
  });

  it('of bytes that encode no value', async (ctx) => {
    const device = await deviceOr(ctx);
    const x = await device.compile(made('codes', { K: 5 }));
    const run = async (a: number[], b: number[]): Promise<unknown> => {
      const c = device.allocate(16);
      device.run(x, [upload(device, Uint8Array.from(a)), upload(device, Uint8Array.from(b)), c, 5]);
      const [o] = await device.finish();
      return 'trap' in o! ? o.trap : o!.results;
    };
    expect(await run([1, 255, 0, 1, 1], [1, 1, 1, 0, 1])).toEqual([2]);
    expect(await run([1, 254, 0, 1, 1], [1, 1, 1, 0, 1])).toBe('code');
    expect(await run([1, 255, 0, 1, 1], [1, 1, 2, 0, 1])).toBe('code');
  });
});

describe('f64', () => {
  it('is exact, though WGSL has none', async (ctx) => {
    const device = await deviceOr(ctx);
    for (const K of [5, 300]) await check(device, all, 'doubled', { sizes: { M: 2, K }, scalars: [0.7] });
  });
});

describe('lanes that share a thread’s work', () => {
  for (const name of ['sums', 'extremes', 'truths']) {
    it(name, async (ctx) => {
      const device = await deviceOr(ctx);
      for (const K of [300, 257]) await check(device, all, name, { sizes: { M: 3, K }, opts: ['O2'] });
      const ops = [...printShader(planLaunches(made(name, { M: 3, K: 300 })), { dot4: true, subgroups: false }).source.matchAll(/fn (group_\w+)/g)]; // prettier-ignore
      expect(ops.length).toBeGreaterThan(0);
    });
  }
});

describe('the target', () => {
  it('opens devices one after another, each on what the probe says', async (ctx) => {
    const first = await deviceOr(ctx);
    const { usable, runsOn } = await target.probe(tools);
    expect([usable, runsOn]).toEqual([true, first.runsOn]);
    for (let n = 0; n < 2; n++) {
      const device = await target.open!(tools);
      const x = await device.compile(made('update', { K: 2 }));
      const [a, b] = [upload(device, bytesOf([1, n])), upload(device, bytesOf([10, 20]))];
      device.run(x, [a, b, 2]);
      expect(await device.finish()).toEqual([{ results: [] }]);
      expect(await ints(a)).toEqual([11, 20 + n]);
      device.dispose();
    }
  });
});

describe('what WebGPU cannot do', () => {
  it('is told with the reason and the place', async (ctx) => {
    const device = await deviceOr(ctx);
    const refusal = async (name: string, sizes: Record<string, number>): Promise<UnsupportedError> => {
      try {
        await device.compile(made(name, sizes));
      } catch (e) {
        if (e instanceof UnsupportedError) return e;
        throw e;
      }
      throw new Error(`${name} was compiled`);
    };
    const deep = await refusal('deep', { K: 3 });
    expect(deep.message).toMatch(/depth/);
    expect(deep.diagnostic.span.file).toBe(0);
    expect((await refusal('many', { K: 3 })).message).toMatch(/one launch uses 14 buffers/);
    expect((await refusal('update', { K: 2 ** 29 })).message).toMatch(/x takes 2147483648 bytes/);
  });

  it('is told where the package or a driver is missing', async () => {
    const none = { ...tools, load: () => Promise.reject(new Error('no')) };
    const bare = { ...none, env: {}, platform: 'linux', arch: 'x64' };
    expect(await target.probe(bare as never)).toMatchObject({
      usable: false,
      missing: [{ install: 'npm install webgpu' }],
    });
    const create = () => ({ requestAdapter: () => Promise.resolve(null) });
    const dawn = { ...bare, load: () => Promise.resolve({ create }), read: () => undefined };
    expect(await target.probe(dawn as never)).toMatchObject({ usable: false, runsOn: '', missing: [{ what: 'a driver that WebGPU can use' }] }); // prettier-ignore
  });
});
