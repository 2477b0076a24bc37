import { describe, expect, it } from 'vitest';
import { bufLoad, bufStore, par, reduce } from '../../compiler/ir/kernel-build.ts';
import type { ReduceName } from '../../compiler/ir/kernel-build.ts';
import { zeroTensor } from '../../compiler/ir/evaluate-kernel.ts';
import type { Func } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { expected, kernel, random, randomTensor, runForm, scalarForm, textOf, vectorOps } from './harness.ts';

/** c[i, j] = reduce(k) a[i, k] · x[k, j] + c0[j] */
function product(op: ReduceName, type: ScalarType): Func {
  return kernel(
    'matmul',
    [
      { name: 'a', elem: type, dims: ['M', 'K'] },
      { name: 'x', elem: type, dims: ['K', 'N'] },
      { name: 'o', elem: type, dims: ['N'] },
      { name: 'c', elem: type, dims: ['M', 'N'] },
    ],
    [],
    ['M', 'K', 'N'],
    [],
    (b, [a, x, o, c], _, [m, k, n]) => {
      const zero = b.i32(0);
      par(
        b,
        [
          { start: zero, end: m! },
          { start: zero, end: n! },
        ],
        ([i, j]) => {
          const v = reduce(b, op, type, [{ start: zero, end: k! }], ([l]) =>
            b.op('mul', [bufLoad(b, a!, [i!, l!]), bufLoad(b, x!, [l!, j!])]),
          );
          bufStore(b, c!, [i!, j!], b.op('add', [v, bufLoad(b, o!, [j!])]));
        },
      );
      return [];
    },
  );
}

describe('vectorising across results', () => {
  for (const op of ['reduce_add', 'reduce_mul', 'reduce_min', 'reduce_max'] as const) {
    it(op, () => {
      for (const type of ['f32', 'f64', 'i8', 'i16', 'i32', 'i64', 'u16'] as const) {
        const k = product(op, type);
        const vector = scalarForm({ kernel: k, tensors: [], shapes: [] }, true);
        expect(vectorOps(vector)).toBeGreaterThan(0);
        for (const [m, l, n] of [
          [1, 1, 1],
          [2, 3, 4],
          [3, 40, 5],
          [2, 33, 17],
          [1, 0, 9],
          [0, 3, 3],
          [2, 70, 16],
        ] as const) {
          const r = random(m + 10 * l + 100 * n);
          const t = (dims: number[]): ReturnType<typeof randomTensor> => randomTensor(type, dims, r);
          const c = { kernel: k, tensors: [t([m, l]), t([l, n]), t([n]), zeroTensor(type, [m, n])], shapes: [m, l, n] };
          expect(textOf(runForm(c, vector)), `${type} ${m} × ${l} × ${n}`).toBe(textOf(expected(c)));
        }
      }
    });
  }
});
