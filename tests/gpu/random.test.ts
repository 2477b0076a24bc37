import { expect, it } from 'vitest';
import { sizeNames } from '../../backends/kernel/prepare.ts';
import { UnsupportedError } from '../../backends/target.ts';
import { program } from '../fuzz/generate/program.ts';
import { Random } from '../fuzz/random.ts';
import { check, OPTS, tryModules } from './check.ts';

/** Kernels of generated programs as plans, against the kernel evaluator. `PLAN_SEEDS=from-to` runs others than the usual few. */

const [FROM, TO] = (process.env['PLAN_SEEDS'] ?? '1-12').split('-').map(Number) as [number, number];
const SIZES = [0, 1, 2, 3, 5, 33, 70];
/** Where all sizes are one. */
const SQUARE = [0, 1, 2, 3, 5, 9];

it('kernels of generated programs', { timeout: 600_000 }, () => {
  let kernels = 0;
  let refused = 0;
  for (let seed = FROM; seed <= TO; seed++) {
    const all = tryModules(program(seed));
    if (!all) continue;
    const r = new Random(seed);
    const m = all.get('O2')!;
    for (const name of m.kernels.keys()) {
      if (OPTS.some((o) => !all.get(o)!.kernels.has(name))) continue;
      const long = r.below(2);
      const names = sizeNames(m.kernels.get(name)!);
      const of = names.length === 1 ? SQUARE : SIZES;
      const sizes = Object.fromEntries(names.map((n, i) => [n, i === long ? of[r.below(of.length)]! : r.below(4)]));
      try {
        check(all, name, { sizes, seed, small: r.oneIn(2) });
        kernels++;
      } catch (e) {
        if (e instanceof UnsupportedError) refused++;
        else
          throw new Error(`seed ${seed}, kernel ${name}, ${JSON.stringify(sizes)}: ${(e as Error).message}`, {
            cause: e,
          });
      }
    }
  }
  // Most can be had on a device.
  expect(kernels).toBeGreaterThan(4 * refused);
  expect(kernels).toBeGreaterThan((TO - FROM) / 2);
});
