import { describe, expect, it } from 'vitest';
import { compile } from '../../compiler/driver.ts';
import { artefact, starter, Unavailable } from '../engines.ts';
import { loadWith } from '../conformance/lib/machine.ts';
import { runProgram } from '../conformance/lib/run-programs.ts';
import { Tally } from '../conformance/lib/tally.ts';
import { readCases } from '../conformance/lib/cases.ts';

/** Kernels whose last stores were lost when clang made vectors of the code between loops. */

const SOURCE = `
kernel squared(a: [M, K]trit @pack2 tile(1, 1), b: [K, N]trit @pack2) -> (c: [M, N]trit @pack5) {
  c[i, j] = sign(sum(k) wrap<i16>(a[i, k]) * wrap<i16>(b[k, j]))
}
pub kernel cubed(x: [D, D]trit @pack5) -> (y: [D, D]trit @pack2) {
  let a = squared(x, x)
  let b = squared(a, x)
  y[i, j] = b[i, j]
}
//> cubed [[[1, 0, 0, -1], [0, 1, -1, 1], [-1, 0, 1, -1], [-1, 1, -1, 1]]] => [[1, -1, 1, -1], [0, 1, -1, 1], [-1, -1, 1, -1], [-1, 1, -1, 1]]
`;

describe('native', () => {
  it.for(['O0', 'O2'] as const)('keeps stores at %s', async (level, cx) => {
    const { module } = compile({ path: 'cubed.tri', text: SOURCE }, () => undefined, { opt: level });
    const a = artefact(module!);
    const start = await starter('device:llvm', a, level).catch((e: unknown) => {
      if (e instanceof Unavailable) return e;
      throw e;
    });
    if (start instanceof Unavailable) return cx.skip(start.message);
    const tally = new Tally();
    const file = {
      path: 'cubed.tri',
      name: 'cubed',
      text: SOURCE,
      cases: readCases(SOURCE),
      out: undefined,
      input: new Uint8Array(),
      args: [],
    };
    await runProgram(file, module!, 'device:llvm', level, tally, new Map(), loadWith(a.tbc, start));
    expect(tally).toMatchObject({ passed: 1, failures: [] });
  });
});
