import { describe, expect, it } from 'vitest';
import { bufAlloc, bufLoad, bufStore, par, reduce } from '../../compiler/ir/kernel-build.ts';
import { zeroTensor } from '../../compiler/ir/evaluate-kernel.ts';
import type { Builder } from '../../compiler/ir/builder.ts';
import type { BufType, Func, Value } from '../../compiler/ir/types.ts';
import { expected, kernel, opNames, random, randomTensor, runForm, scalarForm, textOf } from './harness.ts';

const SCRATCH: BufType = { kind: 'buf', elem: 't1', dims: [null], layout: { name: 'planes' } };

/** h[i] = a[i] · x[i], then what `use` makes of h. */
function chain(use: (b: Builder, h: Value, a: Value, n: Value, zero: Value) => Value): Func {
  return kernel(
    'chain',
    [
      { name: 'a', elem: 't1', dims: ['N'] },
      { name: 'x', elem: 't1', dims: ['N'] },
    ],
    [],
    ['N'],
    ['i32'],
    (b, [a, x], _, [n]) => {
      const zero = b.i32(0);
      const h = bufAlloc(b, SCRATCH, [n!], 'h');
      par(b, [{ start: zero, end: n! }], ([i]) => {
        bufStore(b, h, [i!], b.op('mul', [bufLoad(b, a!, [i!]), bufLoad(b, x!, [i!])]));
      });
      return [use(b, h, a!, n!, zero)];
    },
  );
}

const sum = (b: Builder, h: Value, n: Value, zero: Value): Value =>
  reduce(b, 'reduce_add', 'i32', [{ start: zero, end: n }], ([i]) =>
    b.op('exact', [bufLoad(b, h, [i!])], undefined, 'i32'),
  );

function check(k: Func, fused: boolean): void {
  const vector = scalarForm({ kernel: k, tensors: [], shapes: [] }, true);
  expect(opNames(vector).includes('call')).toBe(!fused);
  for (const n of [0, 1, 100, 128, 200]) {
    const r = random(n);
    const c = { kernel: k, tensors: [randomTensor('t1', [n], r), randomTensor('t1', [n], r)], shapes: [n] };
    expect(textOf(runForm(c, vector))).toBe(textOf(expected(c)));
    expect(textOf(runForm(c, scalarForm(c, false)))).toBe(textOf(expected(c)));
  }
}

describe('fusion', () => {
  it('an element that is read once is computed where it is read', () => {
    check(
      chain((b, h, _, n, zero) => sum(b, h, n, zero)),
      true,
    );
  });
  it('not where it is read twice', () => {
    check(
      chain((b, h, _, n, zero) => b.op('sub', [sum(b, h, n, zero), sum(b, h, n, zero)])),
      false,
    );
  });
  it('not where its sources have changed since', () => {
    check(
      chain((b, h, a, n, zero) => {
        par(b, [{ start: zero, end: n }], ([i]) => bufStore(b, a, [i!], b.trit(1)));
        return sum(b, h, n, zero);
      }),
      false,
    );
  });
  it('not where not every element is read', () => {
    check(
      chain((b, h, _, n, zero) => sum(b, h, b.op('min', [n, b.i32(100)]), zero)),
      false,
    );
  });
});

it('zero-sized scratch', () => {
  const c = {
    kernel: chain((b, h, _, n, z) => sum(b, h, n, z)),
    tensors: [zeroTensor('t1', [0]), zeroTensor('t1', [0])],
    shapes: [0],
  };
  expect(textOf(runForm(c, scalarForm(c, true)))).toBe(textOf(expected(c)));
});
