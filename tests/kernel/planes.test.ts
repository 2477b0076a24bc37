import { describe, expect, it } from 'vitest';
import { bufLoad, bufStore, par } from '../../compiler/ir/kernel-build.ts';
import { zeroTensor } from '../../compiler/ir/evaluate-kernel.ts';
import type { Builder } from '../../compiler/ir/builder.ts';
import type { Func, Value } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { expected, kernel, random, randomTensor, runForm, scalarForm, textOf, vectorOps } from './harness.ts';
import type { Random } from './harness.ts';

const SIZES = [0, 1, 127, 128, 129, 256, 300];

/** y = f(a, b, …) trit by trit, with a trit parameter from outside. */
function elementwise(name: string, places: number, f: (b: Builder, x: Value[], outer: Value) => Value): Func {
  const bufs = Array.from({ length: places }, (_, i) => ({ name: `x${i}`, elem: 't1' as const, dims: ['M', 'N'] }));
  return kernel(
    name,
    [...bufs, { name: 'y', elem: 't1', dims: ['M', 'N'] }],
    [{ name: 't', type: 't1' }],
    ['M', 'N'],
    [],
    (b, params, [t], [m, n]) => {
      const zero = b.i32(0);
      par(
        b,
        [
          { start: zero, end: m! },
          { start: zero, end: n! },
        ],
        ([i, j]) => {
          const x = params.slice(0, -1).map((p) => bufLoad(b, p, [i!, j!]));
          bufStore(b, params[places]!, [i!, j!], f(b, x, t!));
        },
      );
      return [];
    },
  );
}

function check(k: Func, places: number): void {
  const plain = scalarForm({ kernel: k, tensors: [], shapes: [] }, false);
  const vector = scalarForm({ kernel: k, tensors: [], shapes: [] }, true);
  expect(vectorOps(plain)).toBe(0);
  expect(vectorOps(vector)).toBeGreaterThan(0);
  for (const n of SIZES) {
    const r = random(n + 1);
    const m = n === 128 ? 3 : 2;
    const tensors = Array.from({ length: places }, () => randomTensor('t1', [m, n], r));
    const t = BigInt((n % 3) - 1);
    const c = { kernel: k, tensors: [...tensors, zeroTensor('t1', [m, n])], scalars: [t], shapes: [m, n] };
    const want = textOf(expected(c));
    expect(textOf(runForm(c, vector)), `${k.name} of ${n}`).toBe(want);
  }
}

/** A random expression of trits, through i32, comparisons and branches. */
function randomTrit(b: Builder, r: Random, x: Value[], depth: number): Value {
  const sub = (): Value => randomTrit(b, r, x, depth - 1);
  const pick = Math.floor(r() * (depth > 0 ? 9 : 1));
  const wide = (v: Value): Value => b.op('exact', [v], undefined, 'i32');
  switch (pick) {
    case 1:
      return b.op('mul', [sub(), sub()]);
    case 2:
      return b.op('tmin', [sub(), sub()]);
    case 3:
      return b.op('tmax', [sub(), sub()]);
    case 4:
      return b.op('neg', [sub()]);
    case 5:
      return b.op('sign', [b.op('add', [wide(sub()), b.op('mul', [b.i32(2), wide(sub())])])]);
    case 6: {
      const [y, z] = [sub(), sub()];
      return b.op('select', [b.op('lt', [y, z]), sub(), b.op('tri1', [z], { index: Math.floor(r() * 27) })]);
    }
    case 7:
      return b.if(
        b.op('eq', [wide(sub()), b.i32(1)]),
        ['t1'],
        () => [sub()],
        () => [sub()],
      )[0]!;
    case 8:
      return b.op('tri2', [sub(), sub()], { index: Math.floor(r() * 19683) });
    default:
      return x[Math.floor(r() * x.length)]!;
  }
}

describe('element-wise trit code on bit planes', () => {
  it('product, with the logic of three gates', () => {
    const k = elementwise('bind', 2, (b, [x, y]) => b.op('mul', [x!, y!]));
    check(k, 2);
    const logic: string[] = [];
    visitFunc(scalarForm({ kernel: k, tensors: [], shapes: [] }, true), (op) => {
      if (op.op.startsWith('v128_')) logic.push(op.op);
    });
    // Two blocks a round, and a block that may be left.
    expect(logic.length).toBe(3 * 3);
  });
  it('a constant where zeros are: the padding stays zero', () => {
    check(
      elementwise('inv', 1, (b, [x]) => b.op('select', [b.op('eq', [x!, b.trit(0)]), b.trit(-1), b.trit(0)])),
      1,
    );
  });
  it('with a trit from outside of the loop', () => {
    check(
      elementwise('outer', 1, (b, [x], t) => b.op('tmax', [b.op('mul', [x!, t]), t])),
      1,
    );
  });
  it('loads inside of branches', () => {
    const k = kernel(
      'branches',
      ['x', 'y', 'z'].map((name) => ({ name, elem: 't1' as const, dims: ['N'] })),
      [],
      ['N'],
      [],
      (b, [x, y, z], _, [n]) => {
        par(b, [{ start: b.i32(0), end: n! }], ([i]) => {
          const v = b.if3(
            bufLoad(b, x!, [i!]),
            ['t1'],
            () => [bufLoad(b, y!, [i!])],
            () => [b.trit(1)],
            () => [b.op('neg', [bufLoad(b, y!, [i!])])],
          );
          bufStore(b, z!, [i!], v[0]!);
        });
        return [];
      },
    );
    const vector = scalarForm({ kernel: k, tensors: [], shapes: [] }, true);
    expect(vectorOps(vector)).toBeGreaterThan(0);
    for (const n of SIZES) {
      const r = random(n);
      const c = {
        kernel: k,
        tensors: [randomTensor('t1', [n], r), randomTensor('t1', [n], r), zeroTensor('t1', [n])],
        shapes: [n],
      };
      expect(textOf(runForm(c, vector))).toBe(textOf(expected(c)));
    }
  });
  it('random expressions of two and three places', () => {
    for (let seed = 0; seed < 42; seed++) {
      const r = random(seed + 100);
      const places = 1 + (seed % 3);
      const k = elementwise(`random${seed}`, places, (b, x, t) => {
        const first = x[0]!;
        const v = randomTrit(b, r, seed % 4 === 0 ? [...x, t] : x, 3);
        return b.op('mul', [b.op('tmax', [v, first]), b.op('tmin', [first, b.op('tneg', [v])])]);
      });
      check(k, places);
    }
  });
  it('in place', () => {
    const k = kernel('inplace', [{ name: 'x', elem: 't1', dims: ['N'] }], [], ['N'], [], (b, [x], _, [n]) => {
      par(b, [{ start: b.i32(0), end: n! }], ([i]) => {
        bufStore(b, x!, [i!], b.op('neg', [bufLoad(b, x!, [i!])]));
      });
      return [];
    });
    for (const n of SIZES) {
      const c = { kernel: k, tensors: [randomTensor('t1', [n], random(n))], shapes: [n] };
      expect(textOf(runForm(c, scalarForm(c, true)))).toBe(textOf(expected(c)));
    }
  });
});
