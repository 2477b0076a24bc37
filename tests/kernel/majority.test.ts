import { describe, expect, it } from 'vitest';
import { bufLoad, bufStore, par, reduce } from '../../compiler/ir/kernel-build.ts';
import { zeroTensor } from '../../compiler/ir/evaluate-kernel.ts';
import type { Builder } from '../../compiler/ir/builder.ts';
import type { Func, Value } from '../../compiler/ir/types.ts';
import { expected, kernel, opNames, random, randomTensor, runForm, scalarForm, textOf } from './harness.ts';

type Make = (b: Builder, x: Value, y: Value, w: Value) => Value;
type Finish = (b: Builder, sum: Value, y: Value) => Value;

/** c[d] = finish(sum(n) term(x[n, d], y[d], w[n]), y[d]) */
function majority(rows: number | string, term: Make, finish: Finish): Func {
  return kernel(
    'bundle',
    [
      { name: 'x', elem: 't1', dims: [rows, 'D'] },
      { name: 'y', elem: 't1', dims: ['D'] },
      { name: 'w', elem: 't1', dims: [rows] },
      { name: 'c', elem: 't1', dims: ['D'] },
    ],
    [],
    ['N', 'D'],
    [],
    (b, [x, y, w, c], _, [n, d]) => {
      const zero = b.i32(0);
      const end = typeof rows === 'number' ? b.i32(rows) : n!;
      par(b, [{ start: zero, end: d! }], ([j]) => {
        const sum = reduce(b, 'reduce_add', 'i32', [{ start: zero, end }], ([i]) =>
          b.op(
            'exact',
            [term(b, bufLoad(b, x!, [i!, j!]), bufLoad(b, y!, [j!]), bufLoad(b, w!, [i!]))],
            undefined,
            'i32',
          ),
        );
        bufStore(b, c!, [j!], finish(b, sum, bufLoad(b, y!, [j!])));
      });
      return [];
    },
  );
}

function check(k: Func, rows: readonly number[], sizes = [0, 1, 127, 128, 129, 260]): void {
  const vector = scalarForm({ kernel: k, tensors: [], shapes: [] }, true);
  expect(opNames(vector)).toContain('v128_xor');
  for (const n of rows) {
    for (const d of sizes) {
      const r = random(n * 31 + d);
      const t = (dims: number[]): ReturnType<typeof randomTensor> => randomTensor('t1', dims, r);
      const c = { kernel: k, tensors: [t([n, d]), t([d]), t([n]), zeroTensor('t1', [d])], shapes: [n, d] };
      expect(textOf(runForm(c, vector)), `${n} rows of ${d}`).toBe(textOf(expected(c)));
    }
  }
}

const sign: Finish = (b, s) => b.op('sign', [s]);

describe('signs of sums of trits over rows', () => {
  it('any number of rows, ties are 0', () => {
    check(
      majority('N', (_, x) => x, sign),
      [0, 1, 2, 3, 7, 8, 9, 16, 40],
      [1, 129],
    );
    check(
      majority('N', (_, x) => x, sign),
      [101],
      [130],
    );
    check(
      majority('N', (_, x) => x, sign),
      [255, 256, 300],
      [3],
    );
  });
  it('few rows of a constant number', () => {
    for (const n of [1, 2, 3, 5, 8])
      check(
        majority(n, (_, x) => x, sign),
        [n],
      );
  });
  it('terms that are functions of several trits', () => {
    check(
      majority('N', (b, x, y) => b.op('mul', [x, y]), sign),
      [5, 20],
    );
    check(
      majority('N', (b, x, y, w) => b.op('tmax', [b.op('mul', [x, w]), y]), sign),
      [5, 20],
    );
    check(
      majority('N', (b, x) => b.op('tri1', [x], { index: 5 }), sign),
      [4, 11],
    );
  });
  it('what follows may compare with zero and use other trits', () => {
    const finish: Finish = (b, s, y) => b.op('select', [b.op('gt', [s, b.i32(0)]), y, b.op('sign', [s])]);
    check(
      majority('N', (_, x) => x, finish),
      [6, 17],
    );
    check(
      majority(3, (b, x, y) => b.op('mul', [x, y]), finish),
      [3],
    );
  });
});
