import { afterAll, describe, expect, it } from 'vitest';
import { prepareKernel } from '../../backends/kernel/prepare.ts';
import type { DeviceBuffer, HostTools } from '../../backends/target.ts';
import { target } from '../../backends/wasm/target.ts';
import { compile } from '../../compiler/driver.ts';
import type { Module } from '../../compiler/ir/types.ts';
import { modules } from '../gpu/check.ts';
import type { JsTensor } from './loaded.ts';
import { loaded, removeFolders } from './loaded.ts';

/** Memory of loaders and of the device: tensors come and go, kernels have a heap of their own, traps leave nothing behind. */

afterAll(removeFolders);

/** Uses scratch memory, and a table in the program's data. */
const TEXT = `
fn table(i: i32) -> i32 { let t = [11, 22, 33, 44, 55, 66, 77, 88, 99]; t[i] }
pub kernel shares(x: [N]f32) -> (p: [N]f32) {
  let m = max(j) x[j]
  let e[j] = x[j] - m
  let s = sum(j) e[j]
  p[j] = e[j] / s
}
pub kernel looked(x: [N]i32) -> (y: [N]i32) { y[i] = table(x[i]) }
pub kernel doubled(inout x: [N]i32) { x[i] = 2 * x[i] }
fn deep(n: i32) -> i32 { if n <= 0 { 0 } else { 1 + deep(n - 1) + deep(n - 100000) } }
pub kernel depths(x: [N]i32) -> (y: [N]i32) { y[i] = deep(x[i]) }
`;

const NAMES = ['shares', 'looked', 'doubled', 'depths'];
const source = (): Module => modules(TEXT).get('O2')!;

describe('memory of a loaded module', () => {
  it('is used again, keeps tensors through growth and traps, and gives kernels what they had', async () => {
    const m = source();
    const { module } = await loaded(
      NAMES.map((n) => prepareKernel(m, n, {})),
      'memory',
    );
    const k = await module.instantiate();
    const kept: { t: JsTensor; values: number[] }[] = [];
    const random = (n: number): number[] => Array.from({ length: n }, (_, i) => ((i * 7919 + n) % 1000) / 4);
    for (let round = 0; round < 60; round++) {
      const values = random(1 + ((round * 997) % 5000));
      const t = k['shares']!.tensor['x']!(values, [values.length]);
      kept.push({ t, values });
      const p = k['shares']!(t) as Float32Array;
      expect(p.length).toBe(values.length);
      expect(k['looked']!([round % 9])).toEqual(Int32Array.of(11 * ((round % 9) + 1)));
      if (round % 7 === 0) expect(() => k['looked']!([9])).toThrow('bounds');
      if (round % 11 === 0) expect(() => k['depths']!([2_000_000])).toThrow('(stack)');
      if (round % 3 === 0) kept.splice((round * 31) % kept.length, 1)[0]!.t.free();
      for (const x of kept) expect([...(x.t.read() as Float32Array)]).toEqual(x.values);
    }
    const again = k['shares']!(kept[0]!.t) as Float32Array;
    expect([...again]).toEqual([...(k['shares']!(kept[0]!.values) as Float32Array)]);
    // What was freed serves again: the memory does not grow for ever.
    const bytes = (): number => kept[0]!.t.payload().buffer.byteLength;
    for (const x of kept.slice(1)) x.t.free();
    const before = bytes();
    for (let i = 0; i < 500; i++) {
      k['shares']!(random(5000));
      expect(() => k['looked']!([-1])).toThrow('bounds');
    }
    expect(bytes()).toBeLessThanOrEqual(before + 65536);
  });

  it('refuses what does not fit, in words', async () => {
    const m = source();
    const { module } = await loaded(
      NAMES.map((n) => prepareKernel(m, n, {})),
      'refuses',
    );
    const k = await module.instantiate();
    const other = await module.instantiate();
    const x = k['doubled']!.tensor['x']!([1, 2, 3], [3]);
    expect(() => other['doubled']!(x)).toThrow('doubled: x: a tensor of another instance');
    expect(() => k['shares']!(x)).toThrow('shares: x: a tensor of another type');
    expect(() => k['looked']!([1.5])).toThrow('looked: x[0]: 1.5 is no i32');
    expect(() => k['looked']!([1, 2 ** 31])).toThrow('looked: x[1]: 2147483648 is no i32');
    expect(() => k['looked']!(undefined)).toThrow('looked: x: a tensor or array is expected');
    expect(() => k['looked']!({ data: [1, 2], dims: [3] })).toThrow('looked: x: 2 elements for dimensions 3');
    expect(() => k['looked']!({ data: [1, 2], dims: [2, 1] })).toThrow('1 dimensions are expected');
    expect(() => k['looked']!([1], { out: { y: new Int32Array(2) } })).toThrow('2 elements for dimensions 1');
    expect(() => k['doubled']!.prepare([1])).toThrow('doubled.prepare takes tensors of the instance');
    x.free();
    expect(() => k['doubled']!(x)).toThrow('freed');
    const given = [4, 5];
    k['doubled']!(given);
    expect(given).toEqual([8, 10]);
    const out = new Int32Array(2);
    expect(k['looked']!([0, 1], { out: { y: out } })).toBe(out);
    expect(out).toEqual(Int32Array.of(11, 22));
  });

  it('takes bytes of packed layouts only where they are trits', async () => {
    const text = `pub kernel copied(a: [M, N]trit, b: [M, N]trit @pack2 tile(4, 16), c: [M, N]trit @pack5) -> (s: i32) {
      s = (sum(i, j) i32(a[i, j])) + (sum(i, j) i32(b[i, j])) + (sum(i, j) i32(c[i, j]))
    }`;
    const m = modules(text).get('O2')!;
    const { module } = await loaded([prepareKernel(m, 'copied', {})], 'packed');
    const { tensor } = (await module.instantiate())['copied']!;
    const bytes = (name: string): Uint8Array => tensor[name]!(undefined, [3, 5]).payload().slice();
    const broken = (name: string, at: number, byte: number): (() => unknown) => {
      const b = bytes(name);
      b[at] = byte;
      return () => tensor[name]!(b, [3, 5]);
    };
    for (const name of ['a', 'b', 'c']) expect(tensor[name]!(bytes(name), [3, 5]).read()).toEqual(new Int8Array(15));
    expect(broken('a', 16, 1)).toThrow('byte 16 encodes no trit');
    expect(broken('a', 0, 32)).toThrow('row 0 has trits other than zero beyond its end');
    expect(broken('b', 3, 0xff)).toThrow('byte 3 encodes no trit');
    expect(broken('b', 9, 0x56)).toThrow('row 0 has trits other than zero beyond its end');
    expect(broken('b', 48, 0x56)).toThrow('row 3 has trits other than zero beyond its end');
    expect(broken('c', 2, 243)).toThrow('byte 2 encodes no trit');
    expect(broken('c', 40, 122)).toThrow('row 2 has trits other than zero beyond its end');
    expect(() => tensor['a']!(new Uint8Array(95), [3, 5])).toThrow('95 bytes, where 96 are expected');
    expect(() => tensor['a']!([0, 1, 2], [1, 3])).toThrow('[2]: 2 is no trit');
  });
});

describe('memory of the device', () => {
  it('is shared by programs with data of their own, whatever their size', async () => {
    const device = await target.open!({} as HostTools);
    const small = source();
    // Data that reach beyond what is kept free for them.
    const numbers = Array.from({ length: 270_000 }, (_, i) => i % 1000).join(', ');
    const big = compile(
      {
        path: 'big.tri',
        text: `fn at(i: i32) -> i32 { let t = [${numbers}]; t[i] }\npub kernel found(x: [N]i32) -> (y: [N]i32) { y[i] = at(x[i]) }`,
      },
      () => undefined,
      { opt: 'O2' },
    ).module!;
    expect(big.heapBase).toBeGreaterThan(0);
    const x = device.allocate(12);
    const y = device.allocate(12);
    const ints = (b: DeviceBuffer): number[] => {
      const into = new Uint8Array(12);
      void b.read(into);
      return [...new Int32Array(into.buffer)];
    };
    x.write(new Uint8Array(Int32Array.of(0, 4, 8).buffer));
    const looked = await device.compile(prepareKernel(small, 'looked', {}));
    const shares = await device.compile(prepareKernel(small, 'shares', {}));
    device.run(looked, [x, y, 3]);
    expect(ints(y)).toEqual([11, 55, 99]);
    device.run(shares, [x, y, 3]);
    const found = await device.compile(prepareKernel(big, 'found', {}));
    expect(ints(x)).toEqual([0, 4, 8]);
    x.write(new Uint8Array(Int32Array.of(1, 269_999, 1234).buffer));
    device.run(found, [x, y, 3]);
    expect(ints(y)).toEqual([1, 999, 234]);
    device.run(looked, [x, y, 3]);
    x.write(new Uint8Array(Int32Array.of(2, 3, 0).buffer));
    device.run(looked, [x, y, 3]);
    device.run(shares, [x, y, 3]);
    device.run(looked, [x, y, 3]);
    expect(ints(y)).toEqual([33, 44, 11]);
    const outcomes = await device.finish();
    expect(outcomes.map((o) => ('trap' in o ? `${o.trap} ${o.func}` : 'done'))).toEqual([
      ...['done', 'done', 'done', 'bounds kernel.looked', 'done', 'done', 'done'],
    ]);
  });
});
