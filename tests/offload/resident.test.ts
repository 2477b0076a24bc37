import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { UnsupportedError } from '../../backends/target.ts';
import { compile } from '../../compiler/driver.ts';
import { blockingDevice, Offload } from '../../vm/offload/index.ts';
import { AbiError, deviceProgram, instantiate, load, TrapError } from '../../vm/index.ts';
import type { TbcModule } from '../../vm/index.ts';
import { writeModule } from '../../vm/binary/write.ts';
import { encode } from '../../vm/encode/index.ts';
import { OracleDevice } from './oracle.ts';

/** Devices as an embedder uses them: instances whose kernels run there, and kernels without an instance. */

const SOURCE = `
fn ratio(x: i32) -> i32 { 10 / x }
pub kernel matvec(w: [M, K]trit @pack2, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
pub kernel clamped(y: [M]i32, most: i32) -> (x: [M]i8) { x[i] = i8(min(y[i], most)) }
pub kernel ratios(x: [N]i32) -> (y: [N]i32) { y[i] = ratio(x[i]) }
pub kernel put(inout c: [N, D]f16, x: [D]f32, at: i32) { c[at, d] = x[d] }
pub kernel facts(x: [N]f32) -> (s: f32, y: [N]trit @planes, wide: t40, any: bool) {
  s = sum(i) x[i]
  y[i] = sign(round<i32>(x[i]))
  wide = sum(i) t40(12345678901) * t40(sign(round<i32>(x[i])))
  any = any(i) x[i] > 100.0
}
pub kernel signs(y: [N]trit @planes) -> (n: i32) { n = sum(i) i32(y[i]) }
pub fn all(x: [3]i32) -> [3]i32 { ratios(x) }
`;

function bytesOf(source: string): Uint8Array {
  const result = compile({ path: 'a.tri', text: source }, () => undefined);
  expect(result.diagnostics.map((d) => [d.code, d.args])).toEqual([]);
  return writeModule(encode(result.module!));
}
const bytes = bytesOf(SOURCE);
const loaded = (): TbcModule => {
  const result = load(bytes);
  if (!('module' in result)) throw new Error('refused');
  return result.module;
};

describe('instantiate with a device', () => {
  it.each(['interp', 'jit'] as const)('runs the kernels there, with %s', async (engine) => {
    const device = new OracleDevice();
    const plain = await instantiate(bytes, { engine });
    const moved = await instantiate(bytes, { engine, device });
    expect(moved.exports['all']!([1, 2, 3])).toEqual(plain.exports['all']!([1, 2, 3]));
    expect(device.counts.calls).toBe(1);
    // What holds of an instance holds of this one: its snapshots are those of the module.
    moved.restore(plain.snapshot());
    const trap = (f: () => unknown): unknown => {
      try {
        return f();
      } catch (e) {
        return [(e as TrapError).trap, (e as TrapError).frames];
      }
    };
    expect(trap(() => moved.exports['all']!([1, 0, 3]))).toEqual(trap(() => plain.exports['all']!([1, 0, 3])));
  });

  it('shares what was compiled between instances', async () => {
    const device = new OracleDevice();
    const module = loaded();
    const offload = new Offload(module, device);
    for (let n = 0; n < 3; n++) {
      const { exports } = await instantiate(module, { device: offload });
      exports['all']!([1, 2, 3]);
    }
    expect(device.counts).toMatchObject({ compiled: 1, calls: 3 });
    await expect(instantiate(loaded(), { device: offload })).rejects.toThrow('another module');
  });
});

describe('tensors that stay on the device', () => {
  const w = { data: Int8Array.of(1, 0, -1, 0, 1, 1), dims: [2, 3] };

  it('are given from call to call, and read in the end', async () => {
    const device = new OracleDevice();
    const program = await deviceProgram(bytes, device);
    const matvec = program.kernel('matvec');
    const weights = matvec.tensor('w', w);
    const sent = device.counts.written;
    const first = await matvec.run({ w: weights, x: [5, 7, 100] });
    const clamped = await program.kernel('clamped').run({ y: first.outputs['y'], most: 50 });
    await program.finish();
    expect(await first.outputs['y']!.read()).toEqual({ data: Int32Array.of(-95, 107), dims: [2] });
    expect(await clamped.outputs['x']!.read()).toEqual({ data: Int8Array.of(-95, 50), dims: [2] });
    expect(device.counts.written - sent).toBe(3);
    expect(clamped.results).toEqual([]);
  });

  it('are written to where they are given for a result, and freed with the call where it made them', async () => {
    const device = new OracleDevice();
    const program = await deviceProgram(loaded(), device);
    const matvec = program.kernel('matvec');
    const weights = matvec.tensor('w', w);
    const x = matvec.tensor('x', [1, 2, 3]);
    const { outputs } = await matvec.run({ w: weights, x });
    const y = outputs['y']!;
    const live = device.live.size;
    for (let n = 0; n < 5; n++) {
      x.write([n, 2, 3]);
      expect((await matvec.run({ w: weights, x, y })).outputs['y']).toBe(y);
      await matvec.run({ w: weights, x: [9, 9, 9], y });
      await program.finish();
      expect((await y.read()).data).toEqual(Int32Array.of(0, 18));
    }
    expect(device.live.size).toBe(live);
    for (const t of [weights, x, y]) t.free();
    expect(device.live.size).toBe(0);
  });

  it('are changed in place where they are inout', async () => {
    const program = await deviceProgram(bytes, new OracleDevice());
    const put = program.kernel('put');
    const c = put.tensor('c', { data: [1, 2, 3, 4], dims: [2, 2] });
    const call = await put.run({ c, x: [0.1, 9], at: 1 });
    expect(call.outputs['c']).toBe(c);
    await put.run({ c, x: [5, 6], at: 0 });
    await program.finish();
    expect(await c.read()).toEqual({ data: Float32Array.of(5, 6, 0.0999755859375, 9), dims: [2, 2] });
  });

  it('come with scalar results of every kind', async () => {
    const program = await deviceProgram(bytes, new OracleDevice());
    const call = await program.kernel('facts').run({ x: [1.5, -2, 0, 4] });
    expect(() => call.results).toThrow('finish');
    const signs = await program.kernel('signs').run({ y: call.outputs['y'] });
    await program.finish();
    expect(call.results).toEqual([3.5, 12345678901n, false]);
    expect(signs.results).toEqual([1]);
    expect((await call.outputs['y']!.read()).data).toEqual(Int8Array.of(1, -1, 0, 1));
  });

  it('may be empty', async () => {
    const program = await deviceProgram(bytes, new OracleDevice());
    const call = await program.kernel('matvec').run({ w: { data: [], dims: [2, 0] }, x: [] });
    await program.finish();
    expect((await call.outputs['y']!.read()).data).toEqual(Int32Array.of(0, 0));
  });

  it('tell of a trap in the call and in finish, with the places that an instance would show', async () => {
    const program = await deviceProgram(bytes, new OracleDevice());
    const good = await program.kernel('ratios').run({ x: [1, 2] });
    const bad = await program.kernel('ratios').run({ x: [1, 0] });
    const error = await program.finish().catch((e: unknown) => e);
    expect(error).toBeInstanceOf(TrapError);
    expect((error as TrapError).trap).toBe('zero_divisor');
    expect((error as TrapError).frames.map((f) => [f.func, f.line])).toEqual([
      ['ratio', 2],
      ['kernel.ratios', 5],
    ]);
    expect(() => bad.results).toThrow('zero_divisor');
    expect(good.results).toEqual([]);
    await program.finish();
  });

  it('are refused where they do not fit', async () => {
    const program = await deviceProgram(bytes, new OracleDevice());
    const matvec = program.kernel('matvec');
    const weights = matvec.tensor('w', w);
    const other = program.kernel('signs').tensor('y', [1, 0]);
    const wrong: readonly (readonly [Record<string, unknown>, string])[] = [
      [{ w: weights, x: [1, 2] }, 'x: dimension 0 is 2'],
      [{ w: weights }, 'x: '],
      [{ w: other, x: [1, 2, 3] }, 'w: a tensor of another element type, layout or rank'],
      [{ w, x: [1, 2, 3], z: 1 }, 'z: matvec has no such parameter'],
      [{ w, x: [1, 2, 300] }, 'x[2]: 300 is no i8'],
      [{ w, x: [1, 2, 3], y: [0, 0] }, 'y: a result takes a tensor of the device'],
      [{ w, x: [1, 2, 3], M: 7 }, 'M: the tensors say 2, not 7'],
    ];
    for (const [args, says] of wrong) {
      const error = await matvec.run(args).catch((e: unknown) => e);
      expect(error).toBeInstanceOf(AbiError);
      expect((error as AbiError).message).toContain(says);
    }
    expect(() => program.kernel('ratio')).toThrow('exports no such kernel');
    expect(() => matvec.tensor('w', [[2]])).toThrow(TrapError);
    expect(() => matvec.tensor('q', [1])).toThrow('no such tensor');
  });

  it('say what the device cannot do', async () => {
    const program = await deviceProgram(bytes, new OracleDevice({ refuses: () => 'it rests' }));
    await expect(program.kernel('ratios').run({ x: [1] })).rejects.toThrow(UnsupportedError);
  });

  it('may be on a device that answers later', async () => {
    let worker: Worker | undefined;
    const device = blockingDevice((channel) => {
      worker = new Worker(new URL('oracle-worker.ts', import.meta.url), { workerData: { channel } });
      return worker;
    });
    try {
      const program = await deviceProgram(bytes, device);
      const { outputs } = await program.kernel('matvec').run({ w, x: [5, 7, 100] });
      await program.finish();
      expect((await outputs['y']!.read()).data).toEqual(Int32Array.of(-95, 107));
    } finally {
      device.dispose();
      await worker!.terminate();
    }
  });
});
