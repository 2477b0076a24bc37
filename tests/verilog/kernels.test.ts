import { describe, expect, it } from 'vitest';
import { UnsupportedError } from '../../backends/target.ts';
import type { PreparedKernel } from '../../backends/target.ts';
import { prepareKernel, sizeNames } from '../../backends/kernel/prepare.ts';
import type { VerilogModule } from '../../backends/verilog/report.ts';
import { compileKernels, kernelPrograms } from '../snapshots/programs.ts';
import { lint, moduleOf, NO_IVERILOG, NO_VERILATOR, passes, simulate } from './harness.ts';

/** The kernels of the snapshots, with small sizes, in all styles against the reference evaluator; and Verilator's opinion. */

const CALLS = 3;
/** Text beyond which a circuit without a clock takes simulators and Verilator's lint long. */
const MOST_TEXT = 60_000;
/** Elements of fixed sizes beyond which a simulation takes long. */
const MOST_ELEMENTS = 200;
const STYLES = ['sequential', 'combinational', 'pipelined'] as const;

/** Reasons for which a kernel may be refused, by what its diagnostic says. */
const REFUSED: Readonly<Record<(typeof STYLES)[number], RegExp>> = {
  sequential: /floating-point/,
  combinational: /floating-point|circuit without a clock/,
  pipelined: /floating-point|circuit without a clock/,
};

function modulesOf(kernels: readonly PreparedKernel[], style: (typeof STYLES)[number]): VerilogModule[] {
  return kernels.flatMap((k) => {
    try {
      const m = moduleOf(k, `k_${k.name}_${k.opt}_${style[0]}`, { style });
      return style !== 'sequential' && m.text.length > MOST_TEXT ? [] : [m];
    } catch (e) {
      if (!(e instanceof UnsupportedError)) throw e;
      expect(e.message).toMatch(REFUSED[style]);
      return [];
    }
  });
}

describe('kernels in Verilog', () => {
  it.for(kernelPrograms())('$name', { timeout: 240_000 }, (p, ctx) => {
    if (NO_IVERILOG !== undefined) return ctx.skip(NO_IVERILOG);
    const kernels = (['O2', 'O0'] as const).flatMap((opt) => {
      const module = compileKernels(p, opt);
      return module.exports
        .filter((e) => module.kernels.has(e.name))
        .map((e) => {
          const sizes = new Map(sizeNames(module.kernels.get(e.name)!).map((n, i) => [n, 3 + i]));
          return prepareKernel(module, e.name, { sizes, opt });
        })
        .filter((k) =>
          k.params.every((q) => q.kind !== 'buffer' || q.dims!.reduce((n, d) => n * d, 1) <= MOST_ELEMENTS),
        );
    });
    const modules = STYLES.flatMap((s) =>
      modulesOf(
        kernels.filter((k) => k.opt === 'O2' || s === 'sequential'),
        s,
      ),
    );
    if (modules.length === 0) return ctx.skip('all its kernels compute with floating-point numbers');
    expect(simulate(modules, CALLS)).toEqual(passes(modules, CALLS));
    if (NO_VERILATOR === undefined) expect(lint(modules.filter((m) => m.kernel.opt === 'O2'))).toBe('');
  });
});
