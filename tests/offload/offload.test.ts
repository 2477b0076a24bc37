import { describe, expect, it } from 'vitest';
import { compile } from '../../compiler/driver.ts';
import { ENGINES, artefact, bytecodeStarter } from '../engines.ts';
import type { EngineName } from '../engines.ts';
import type { Engine, HostFunc } from '../../vm/engine.ts';
import { TrapError } from '../../vm/engine.ts';
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
  device: OracleDevice | undefined,
  options: OffloadOptions = {},
): Promise<Instance> {
  const hosts: HostFunc[] = tbc.imports.map(() => () => []);
  const trapText = { text: '' };
  if (!device) return new Instance((await bytecodeStarter(name, { tbc }))({ hosts }), {}, trapText);
  const offload = new Offload(tbc, device, options);
  expect(verify(offload.module)).toEqual([]);
  const session = offload.start();
  const engine: Engine = (await bytecodeStarter(name, { tbc: offload.module }))({ hosts: session.hosts(hosts) });
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
