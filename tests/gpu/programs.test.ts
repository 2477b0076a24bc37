import { describe, expect, it } from 'vitest';
import { compileKernels, kernelPrograms, preparedKernels } from '../snapshots/programs.ts';
import { UnsupportedError } from '../../backends/target.ts';
import { sizeNames } from '../../backends/kernel/prepare.ts';
import { check } from './check.ts';

/** The kernels by which targets are shown, as plans, at the sizes that they say and at odd ones. */

describe.each(kernelPrograms())('$name', (p) => {
  const all = new Map((['O0', 'O2'] as const).map((opt) => [opt, compileKernels(p, opt)] as const));
  const m = all.get('O2')!;
  it.each(preparedKernels(p, m, true).map((k) => k.name))('%s', (name) => {
    const names = sizeNames(m.kernels.get(name)!);
    const said = Object.fromEntries(names.map((n) => [n, p.sizes.get(n)!]));
    const odd = Object.fromEntries(names.map((n, i) => [n, [33, 3, 2, 5][i % 4]!]));
    const few = Object.fromEntries(names.map((n, i) => [n, i % 2]));
    for (const sizes of [said, odd, few]) {
      try {
        check(all, name, { sizes, small: true });
      } catch (e) {
        if (!(e instanceof UnsupportedError)) throw e;
        expect(e.message).toMatch(/heap|calls itself/);
      }
    }
  });
});
