import { describe, expect, it } from 'vitest';
import { deviceNames, openDevice, probeDevice } from '../../compiler/cli/device-api.ts';
import { compile } from '../../compiler/driver.ts';
import { encode } from '../../vm/encode/index.ts';
import { deviceProgram, instantiate } from '../../vm/index.ts';

/** `trinityc/devices`: what is usable here serves instances and programs without one. */

const SOURCE = `
pub kernel matvec(w: [M, K]trit, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
`;
const module = encode(compile({ path: 'a.tri', text: SOURCE }, () => undefined).module!);
const w = { data: Int8Array.of(1, 0, -1, 0, 1, 1), dims: [2, 3] };

describe.each(await deviceNames())('%s', (name) => {
  it('opens, and runs a kernel both ways', async (ctx) => {
    const { usable, runsOn, missing } = await probeDevice(name);
    if (!usable) return ctx.skip(missing.map((m) => `${m.what}: ${m.install}`).join('; '));
    const device = await openDevice(name);
    try {
      expect(device.runsOn).toBe(runsOn);
      const { exports } = await instantiate(module, { device });
      expect(exports['matvec']!(w, [5, 7, 100])).toEqual({ data: Int32Array.of(-95, 107), dims: [2] });
      const program = await deviceProgram(module, device);
      const matvec = program.kernel('matvec');
      const weights = matvec.tensor('w', w);
      const calls = [await matvec.run({ w: weights, x: [1, 2, 3] }), await matvec.run({ w: weights, x: [-1, 2, 3] })];
      await program.finish();
      const values = await Promise.all(calls.map((c) => c.outputs['y']!.read()));
      expect(values.map((v) => v.data)).toEqual([Int32Array.of(-2, 5), Int32Array.of(-4, 5)]);
    } finally {
      device.dispose();
    }
  });
});

it('names what there is where there is none of a name', async () => {
  await expect(openDevice('nonesuch')).rejects.toThrow(/no device nonesuch: there are wasm/);
});
