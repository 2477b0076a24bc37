import { describe, expect, it } from 'vitest';
import { bufLoad, reduce } from '../../compiler/ir/kernel-build.ts';
import type { Func } from '../../compiler/ir/types.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { expected, kernel, random, randomTensor, runForm, scalarForm, textOf, vectorOps } from './harness.ts';

function arg(name: 'reduce_argmin' | 'reduce_argmax', type: ScalarType): Func {
  return kernel('arg', [{ name: 'x', elem: type, dims: ['N'] }], [], ['N'], ['i32'], (b, [x], _, [n]) => [
    reduce(b, name, 'i32', [{ start: b.i32(0), end: n! }], ([i]) => bufLoad(b, x!, [i!])),
  ]);
}

describe('indices of extrema on lanes', () => {
  for (const type of ['f32', 'i32', 'u32', 'i16', 'u8', 't9', 't20', 't1'] as const) {
    for (const name of ['reduce_argmin', 'reduce_argmax'] as const) {
      it(`${name} of ${type}`, () => {
        const k = arg(name, type);
        const form = scalarForm({ kernel: k, tensors: [], shapes: [] }, true);
        expect(vectorOps(form)).toBeGreaterThan(0);
        const { min, max } = scalarInfo(type);
        const worst: RefValue = type === 'f32' ? (name === 'reduce_argmax' ? -Infinity : Infinity) : name === 'reduce_argmax' ? min : max; // prettier-ignore
        const some: readonly RefValue[] = type === 'f32' ? [NaN, 0, -0, 1.5, -1.5, worst] : [worst, 0n, 1n, max, min];
        for (const n of [0, 1, 2, 15, 16, 17, 64, 100]) {
          for (let seed = 0; seed < 12; seed++) {
            const r = random(100 * n + seed);
            const x = randomTensor(type, [n], r);
            // Few values, so that extrema come again; at times nothing but the worst one.
            if (seed % 3 > 0) x.data.forEach((_, i, data) => (data[i] = some[Math.floor(r() * some.length)]!));
            if (seed === 3) x.data.fill(worst);
            if (seed === 4) x.data.fill(some[0]!);
            const c = { kernel: k, tensors: [x], shapes: [n] };
            expect(textOf(runForm(c, form)), `${n} at ${seed}`).toBe(textOf(expected(c)));
          }
        }
      });
    }
  }
});
