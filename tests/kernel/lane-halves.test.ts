import { describe, expect, it } from 'vitest';
import { zeroTensor } from '../../compiler/ir/evaluate-kernel.ts';
import { bufLoad, bufStore, par, reduce } from '../../compiler/ir/kernel-build.ts';
import { f16FromBits } from '../../spec/numerics.ts';
import { expected, kernel, random, randomTensor, runForm, scalarForm, textOf, vectorOps } from './harness.ts';

describe('floats of 16 bits on lanes', () => {
  for (const elem of ['f16', 'bf16'] as const) {
    it(`${elem}: every value as f32, times another`, () => {
      const k = kernel(
        'scale',
        [
          { name: 'x', elem, dims: ['N'] },
          { name: 'y', elem: 'f32', dims: ['N'] },
        ],
        [{ name: 's', type: 'f32' }],
        ['N'],
        [],
        (b, [x, y], [s], [n]) => {
          par(b, [{ start: b.i32(0), end: n! }], ([i]) => {
            bufStore(b, y!, [i!], b.op('mul', [bufLoad(b, x!, [i!]), s!]));
          });
          return [];
        },
      );
      const form = scalarForm({ kernel: k, tensors: [], shapes: [] }, true);
      expect(vectorOps(form)).toBeGreaterThan(0);
      // All numbers and both infinities; NaNs are one value whose bits are nobody's.
      const all = Array.from({ length: 65536 }, (_, bits) =>
        elem === 'f16' ? f16FromBits(bits) : new Float32Array(Uint32Array.of(bits << 16).buffer)[0]!,
      ).filter((v) => !Number.isNaN(v));
      const x = zeroTensor(elem, [all.length]);
      x.data.splice(0, all.length, ...all);
      for (const s of [1, -0.75]) {
        const c = { kernel: k, tensors: [x, zeroTensor('f32', [all.length])], scalars: [s], shapes: [all.length] };
        expect(textOf(runForm(c, form)) === textOf(expected(c))).toBe(true);
      }
    });

    it(`${elem}: a sum of products, of any length`, () => {
      const k = kernel(
        'dot',
        [
          { name: 'x', elem, dims: ['N'] },
          { name: 'y', elem: 'f32', dims: ['N'] },
        ],
        [],
        ['N'],
        ['f32'],
        (b, [x, y], _, [n]) => [
          reduce(b, 'reduce_add', 'f32', [{ start: b.i32(0), end: n! }], ([i]) =>
            b.op('mul', [bufLoad(b, x!, [i!]), bufLoad(b, y!, [i!])]),
          ),
        ],
      );
      const form = scalarForm({ kernel: k, tensors: [], shapes: [] }, true);
      expect(vectorOps(form)).toBeGreaterThan(0);
      for (const n of [0, 1, 7, 8, 31, 32, 33, 100]) {
        const r = random(n);
        const c = { kernel: k, tensors: [randomTensor(elem, [n], r), randomTensor('f32', [n], r)], shapes: [n] };
        expect(textOf(runForm(c, form)), String(n)).toBe(textOf(expected(c)));
      }
    });
  }
});
