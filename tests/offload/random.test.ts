import { expect, it } from 'vitest';
import { tryProgram } from '../fuzz/programs.ts';

/** Random programs whose kernels run on the oracle, frames of traps included; `node tests/fuzz/run.ts --engines interp,device:oracle` runs more. */
it('agree with the interpreter', async () => {
  let kernels = 0;
  for (let seed = 40_000; seed < 40_012; seed++) {
    const { verdict, text } = await tryProgram(seed, ['interp', 'device:oracle']);
    if ('rejected' in verdict) continue;
    expect(verdict.findings, text).toEqual([]);
    expect([...verdict.refused]).toEqual([]);
    kernels += verdict.kernels;
  }
  expect(kernels).toBeGreaterThan(15);
});
