import { describe, expect, it } from 'vitest';
import { bufLoad, bufStore, par, reduce } from '../../compiler/ir/kernel-build.ts';
import { zeroTensor } from '../../compiler/ir/evaluate-kernel.ts';
import type { Builder } from '../../compiler/ir/builder.ts';
import type { ReduceName } from '../../compiler/ir/kernel-build.ts';
import type { Func, Value } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { expected, kernel, opNames, random, randomTensor, runForm, scalarForm, textOf } from './harness.ts';

/** y[i] = reduce(k) f(a[i, k], b[k], t). */
function reduction(op: ReduceName, type: ScalarType, f: (b: Builder, x: Value, y: Value, t: Value) => Value): Func {
  return kernel(
    'r',
    [
      { name: 'a', elem: 't1', dims: ['M', 'K'] },
      { name: 'x', elem: 't1', dims: ['K'] },
      { name: 'y', elem: type, dims: ['M'] },
    ],
    [{ name: 't', type: 't1' }],
    ['M', 'K'],
    [],
    (b, [a, x, y], [t], [m, k]) => {
      const zero = b.i32(0);
      par(b, [{ start: zero, end: m! }], ([i]) => {
        const v = reduce(b, op, type, [{ start: zero, end: k! }], ([j]) =>
          f(b, bufLoad(b, a!, [i!, j!]), bufLoad(b, x!, [j!]), t!),
        );
        bufStore(b, y!, [i!], v);
      });
      return [];
    },
  );
}

function check(k: Func, type: ScalarType, wanted = 'i8x16_popcnt'): void {
  const vector = scalarForm({ kernel: k, tensors: [], shapes: [] }, true);
  expect(opNames(vector)).toContain(wanted);
  for (const n of [0, 1, 127, 128, 129, 500, 4100]) {
    const r = random(n + 3);
    const m = n > 1000 ? 1 : 3;
    const tensors = [randomTensor('t1', [m, n], r), randomTensor('t1', [n], r), zeroTensor(type, [m])];
    const c = { kernel: k, tensors, scalars: [BigInt((n % 3) - 1)], shapes: [m, n] };
    expect(textOf(runForm(c, vector)), `size ${n}`).toBe(textOf(expected(c)));
  }
}

const wide = (b: Builder, v: Value, type: ScalarType = 'i32'): Value => b.op('exact', [v], undefined, type);

describe('sums of functions of trits become population counts', () => {
  it('dot product', () => {
    const k = reduction('reduce_add', 'i32', (b, x, y) => b.op('mul', [wide(b, x), wide(b, y)]));
    check(k, 'i32');
    const names = opNames(scalarForm({ kernel: k, tensors: [], shapes: [] }, true));
    expect(names.filter((n) => n === 'i8x16_popcnt').length).toBe(2);
  });
  it('number of places that differ, padding aside', () => {
    check(
      reduction('reduce_add', 'i32', (b, x, y) => wide(b, b.op('ne', [x, y]))),
      'i32',
    );
    check(
      reduction('reduce_add', 'i64', (b, x, y) => wide(b, b.op('eq', [x, y]), 'i64')),
      'i64',
    );
  });
  it('squared distance, wrapped sums, a trit from outside', () => {
    const squared = (b: Builder, x: Value, y: Value, type: ScalarType): Value => {
      const d = b.op('sub', [wide(b, x, type), wide(b, y, type)]);
      return b.op('mul', [d, d]);
    };
    check(
      reduction('reduce_add', 'i32', (b, x, y) => squared(b, x, y, 'i32')),
      'i32',
    );
    check(
      reduction('reduce_add', 'i8', (b, x, y) => squared(b, x, y, 'i8')),
      'i8',
    );
    check(
      reduction('reduce_add', 't5', (b, x, y) => squared(b, x, y, 't5')),
      't5',
    );
    check(
      reduction('reduce_add', 'i16', (b, x, y, t) => wide(b, b.op('tmax', [b.op('mul', [x, t]), y]), 'i16')),
      'i16',
    );
    check(
      reduction('reduce_add', 't1', (b, x, y) => b.op('mul', [x, y])),
      't1',
    );
  });
  it('weighted terms split at additions', () => {
    check(
      reduction('reduce_add', 'i32', (b, x, y) =>
        b.op('sub', [b.op('mul', [b.i32(5), wide(b, x)]), b.op('mul', [b.i32(-7), wide(b, y)])]),
      ),
      'i32',
    );
  });
  it('any and all', () => {
    check(
      reduction('reduce_any', 'bool', (b, x, y) => b.op('lt', [x, y])),
      'bool',
      'v128_any_true',
    );
    check(
      reduction('reduce_all', 'bool', (b, x, y) => b.op('ne', [b.op('mul', [x, y]), b.trit(1)])),
      'bool',
      'v128_any_true',
    );
    check(
      reduction('reduce_any', 'bool', (b, x) => b.op('eq', [x, b.trit(0)])),
      'bool',
      'v128_any_true',
    );
  });
});
