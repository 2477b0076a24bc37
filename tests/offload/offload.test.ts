import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { compile } from '../../compiler/driver.ts';
import { ENGINES, artefact, bytecodeStarter } from '../engines.ts';
import type { EngineName } from '../engines.ts';
import type { HostFunc } from '../../vm/engine.ts';
import { TrapError } from '../../vm/engine.ts';
import type { Device } from '../../backends/target.ts';
import { UnsupportedError } from '../../backends/target.ts';
import { blockingDevice } from '../../vm/offload/index.ts';
import { Instance } from '../../vm/index.ts';
import { verify } from '../../vm/verify.ts';
import type { OffloadOptions } from '../../vm/offload/index.ts';
import { Offload } from '../../vm/offload/index.ts';
import type { TbcModule } from '../../vm/module.ts';
import { OracleDevice } from './oracle.ts';

const SOURCE = `
fn ratio(x: i32) -> i32 { 10 / x }
pub kernel matvec(w: [M, K]trit, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
pub kernel ratios(x: [N]i32) -> (y: [N]i32) { y[i] = ratio(x[i]) }
pub kernel put(inout c: [N, D]i32, x: [D]i32, at: i32) { c[at, d] = x[d] }
pub kernel total(x: [N]f32, scale: f32) -> (s: f32, n: i64) {
  s = scale * (sum(i) x[i])
  n = sum(i) i64(select(x[i] > 1.0, 1, 0))
}
pub kernel negated(x: [N]trit @planes) -> (y: [N]trit @planes) { y[i] = -x[i] }
pub kernel deep(x: [N]trit) -> (y: [N]trit) {
  let t = negated(x)
  y = negated(t)
}
pub fn calls(x: [3]i32) -> [3]i32 { ratios(x) }
pub fn cache() -> [3, 2]i32 {
  var c: [3, 2]i32 = [[1, 2], [3, 4], [5, 6]]
  put(inout c, [7, 8], 1)
  c
}
`;

function moduleOf(source: string, opt: 'O0' | 'O2'): TbcModule {
  const result = compile({ path: 'a.tri', text: source }, () => undefined, { opt });
  expect(result.diagnostics.map((d) => [d.code, d.args])).toEqual([]);
  return artefact(result.module!).tbc;
}

async function instance(
  name: Exclude<EngineName, 'reference'>,
  tbc: TbcModule,
  device: Device | undefined,
  options: OffloadOptions = {},
): Promise<Instance> {
  const hosts: HostFunc[] = tbc.imports.map(() => () => []);
  const trapText = { text: '' };
  if (!device) return new Instance((await bytecodeStarter(name, { tbc }))({ hosts }), {}, trapText);
  const offload = new Offload(tbc, device, options);
  expect(verify(offload.module)).toEqual([]);
  const session = offload.start();
  const engine = (await bytecodeStarter(name, { tbc: offload.module }))({ hosts: session.hosts(hosts) });
  return new Instance(session.attach(engine), {}, trapText);
}

function outcome(body: () => unknown): unknown {
  try {
    return body();
  } catch (e) {
    if (!(e instanceof TrapError)) throw e;
    return { trap: e.trap, frames: e.frames };
  }
}

const CALLS: readonly [string, readonly unknown[]][] = [
  ['matvec', [{ data: Int8Array.of(1, 0, 0, -1, 1, 1), dims: [2, 3] }, [5, 7, -2]]],
  ['matvec', [{ data: Int8Array.of(), dims: [0, 3] }, [5, 7, -2]]],
  ['ratios', [[1, 3, -5]]],
  ['ratios', [[1, 0, -5]]],
  ['calls', [[1, 0, 2]]],
  ['put', [{ data: Int32Array.of(1, 2, 3, 4), dims: [2, 2] }, [8, 9], 1]],
  ['put', [{ data: Int32Array.of(1, 2, 3, 4), dims: [2, 2] }, [8, 9], 2]],
  ['total', [[0.5, 1.5, 2.5], 3]],
  ['negated', [[1, 0, -1, 1, 1]]],
  ['deep', [[1, 0, -1, 1, 1]]],
  ['cache', []],
];

const NAMES = ENGINES.filter((e) => e !== 'reference' && e !== 'jit-threads');

describe.each(['O0', 'O2'] as const)('kernels on the oracle device, -%s', (opt) => {
  const tbc = moduleOf(SOURCE, opt);
  it.each(NAMES)('give the same values and traps with %s', async (name) => {
    for (const shared of [false, true]) {
      const device = new OracleDevice({ shared });
      const plain = await instance(name, tbc, undefined);
      const moved = await instance(name, tbc, device, { opt });
      for (const [f, args] of CALLS) {
        const want = outcome(() => plain.exports[f]!(...args));
        expect(
          outcome(() => moved.exports[f]!(...args)),
          `${f} ${JSON.stringify(args)}`,
        ).toEqual(want);
      }
      expect(device.counts.calls).toBeGreaterThanOrEqual(CALLS.length - 1);
    }
  });
});

/** Calls that give the same on a device as without one. */
async function same(tbc: TbcModule, moved: Instance): Promise<void> {
  const plain = await instance('interp', tbc, undefined);
  for (const [f, args] of CALLS) {
    const want = outcome(() => plain.exports[f]!(...args));
    expect(
      outcome(() => moved.exports[f]!(...args)),
      `${f} ${JSON.stringify(args)}`,
    ).toEqual(want);
  }
}

describe('tensors', () => {
  const tbc = moduleOf(
    `pub kernel scaled(w: [N]i32, by: i32) -> (y: [N]i32) { y[i] = w[i] * by }
     pub fn twice(w: [N]i32) -> [N]i32 { scaled(scaled(w, 2), 3) }
     pub fn changed(inout w: [N]i32) -> [N]i32 {
       let a = scaled(w, 2)
       w[0] = a[1]
       scaled(w, 5)
     }
    `,
    'O2',
  );
  const data = Int32Array.from({ length: 1000 }, (_, i) => i);

  it('travel once, outputs not at all', async () => {
    const device = new OracleDevice();
    const { exports } = await instance('interp', tbc, device);
    const got = exports['twice']!({ data, dims: [1000] }) as { data: Int32Array };
    expect(got.data[999]).toBe(5994);
    // The first call's input; the second's is what the first left there.
    expect(device.counts).toMatchObject({ written: 4000, read: 8000, calls: 2, compiled: 1 });
    exports['twice']!({ data, dims: [1000] });
    expect(device.counts.written).toBe(4000);
  });

  it('travel again when the program changed them', async () => {
    const device = new OracleDevice();
    const { exports } = await instance('interp', tbc, device);
    const [got] = exports['changed']!({ data, dims: [1000] }) as unknown as [{ data: Int32Array }];
    expect(got.data[0]).toBe(10);
    expect(device.counts.written).toBe(8000);
  });

  it('are not copied to a device that sees the memory', async () => {
    const device = new OracleDevice({ shared: true });
    const { exports } = await instance('jit', tbc, device);
    for (const n of [1, 30, 90, 2]) {
      const long = Int32Array.from({ length: 1000 * n }, () => n);
      const got = exports['twice']!({ data: long, dims: [1000 * n] }) as { data: Int32Array };
      expect(got.data[1000 * n - 1]).toBe(6 * n);
    }
    expect(device.counts).toMatchObject({ written: 0, read: 0 });
  });

  it('give way to others where the copies take too much', async () => {
    const device = new OracleDevice();
    const { exports } = await instance('interp', tbc, device, { mostKept: 9000 });
    for (let n = 1; n < 20; n++) {
      const long = Int32Array.from({ length: 50 * n }, () => n);
      const got = exports['twice']!({ data: long, dims: [50 * n] }) as { data: Int32Array };
      expect([...got.data]).toEqual([...long].map((x) => 6 * x));
      expect([...device.live].reduce((sum, b) => sum + b.bytes, 0)).toBeLessThanOrEqual(9000);
    }
  });

  it('of many sizes are compiled for a few and then for all, where the device can', async () => {
    for (const openSizes of [true, false]) {
      const device = new OracleDevice({ openSizes });
      const { exports } = await instance('interp', tbc, device);
      for (let n = 0; n < 30; n++) {
        const got = exports['twice']!({ data: data.slice(0, n), dims: [n] }) as { data: Int32Array };
        expect([...got.data]).toEqual([...data.slice(0, n)].map((x) => 6 * x));
      }
      expect(device.counts.compiled).toBe(openSizes ? 9 : 30);
    }
  });

  it('are freed with the instance', async () => {
    const device = new OracleDevice();
    const made = await instance('interp', tbc, device);
    made.exports['twice']!({ data, dims: [1000] });
    expect(device.live.size).toBeGreaterThan(0);
    made.dispose();
    expect(device.live.size).toBe(0);
  });
});

describe('kernels that a device cannot do', () => {
  const tbc = moduleOf(SOURCE, 'O2');
  const refuses = (k: { readonly name: string }): string | undefined =>
    k.name === 'ratios' ? 'it divides' : undefined;

  it.each(NAMES)('end the call with what the device said, with %s', async (name) => {
    const { exports } = await instance(name, tbc, new OracleDevice({ refuses }));
    for (const f of ['ratios', 'calls']) {
      try {
        exports[f]!([1, 2, 3]);
        expect.unreachable();
      } catch (e) {
        expect(e).toBeInstanceOf(UnsupportedError);
        const { code, args, span } = (e as UnsupportedError).diagnostic;
        expect([code, args]).toEqual(['E0901', { target: 'oracle', kernel: 'ratios', reason: 'it divides' }]);
        expect(SOURCE.slice(span.start, span.end)).toContain('ratios');
      }
    }
    // The instance goes on.
    expect(exports['negated']!([1, 0])).toMatchObject({ dims: [2] });
  });

  it.each(NAMES)('fall back to the virtual machine, with %s', async (name) => {
    const notes: string[] = [];
    const device = new OracleDevice({ refuses });
    const moved = await instance(name, tbc, device, { fallback: true, note: (text) => notes.push(text) });
    await same(tbc, moved);
    expect(notes).toEqual(['oracle: kernel ratios: it divides']);
  });
});

describe('a device in a thread of its own', () => {
  const tbc = moduleOf(SOURCE, 'O2');

  it('answers at once', async () => {
    const notes: string[] = [];
    let worker: Worker | undefined;
    const device = blockingDevice(
      (channel) => {
        worker = new Worker(new URL('oracle-worker.ts', import.meta.url), { workerData: { channel } });
        return worker;
      },
      { note: (text) => notes.push(text), end: () => void worker!.terminate() },
    );
    try {
      expect([device.name, notes]).toEqual(['oracle', ['opened']]);
      const moved = await instance('jit', tbc, device, { fallback: true, note: (text) => notes.push(text) });
      await same(tbc, moved);
      expect(notes.slice(1)).toEqual(['oracle: kernel total: it has a sum']);
      // Answers that are longer than the piece of memory that they come through.
      const long = new Int32Array(300_000).fill(2);
      const got = moved.exports['ratios']!({ data: long, dims: [long.length] }) as { data: Int32Array };
      expect(got.data.every((x) => x === 5)).toBe(true);
    } finally {
      device.dispose();
    }
  });

  it('is not waited for when its thread has ended', async () => {
    const device = blockingDevice(
      (channel) => new Worker(new URL('oracle-worker.ts', import.meta.url), { workerData: { channel, dies: true } }),
    );
    const moved = await instance('interp', tbc, device);
    const call = (): unknown => moved.exports['ratios']!([1, 2]);
    expect(() => {
      for (let n = 0; n < 1e6; n++) call();
    }).toThrow('the thread of the device has ended');
  });
});
