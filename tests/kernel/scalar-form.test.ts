import { describe, expect, it } from 'vitest';
import { bufLoad, bufStore, forLoop, par, reduce } from '../../compiler/ir/kernel-build.ts';
import type { ReduceName } from '../../compiler/ir/kernel-build.ts';
import type { Layout } from '../../spec/abi.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { Case } from './harness.ts';
import { expected, kernel, random, randomTensor, runForm, scalarForm, textOf } from './harness.ts';
import { zeroTensor } from '../../compiler/ir/evaluate-kernel.ts';

const SIZES = [0, 1, 2, 63, 64, 65, 79, 80, 81, 127, 128, 129, 300];
const LAYOUTS: Layout[] = [
  { name: 'planes' },
  { name: 'pack2' },
  { name: 'pack5' },
  { name: 'i8' },
  { name: 'pack2', tile: [16, 16] },
  { name: 'pack2', tile: [4, 16] },
];
const show = (l: Layout): string => l.name + (l.tile ? ` tile(${l.tile.join()})` : '');

function check(c: Case): void {
  const want = textOf(expected(c));
  for (const vectorise of [false, true]) {
    expect(textOf(runForm(c, scalarForm(c, vectorise))), vectorise ? 'vectors' : 'plain').toBe(want);
  }
}

describe('layouts', () => {
  for (const from of LAYOUTS) {
    for (const to of LAYOUTS) {
      it(`copies ${show(from)} to ${show(to)}`, () => {
        const k = kernel(
          'copy',
          [
            { name: 'x', elem: 't1', dims: ['M', 'N'], layout: from },
            { name: 'y', elem: 't1', dims: ['M', 'N'], layout: to },
          ],
          [],
          ['M', 'N'],
          [],
          (b, [x, y], _, [m, n]) => {
            const zero = b.i32(0);
            par(
              b,
              [
                { start: zero, end: m! },
                { start: zero, end: n! },
              ],
              ([i, j]) => {
                bufStore(b, y!, [i!, j!], bufLoad(b, x!, [i!, j!]));
              },
            );
            return [];
          },
        );
        for (const n of SIZES) {
          const r = random(n);
          const m = n === 80 ? 17 : n < 3 ? 3 : 2;
          check({ kernel: k, tensors: [randomTensor('t1', [m, n], r), zeroTensor('t1', [m, n])], shapes: [m, n] });
        }
      });
    }
  }
});

const TYPES: ScalarType[] = ['i8', 'u8', 'i16', 'i32', 'u32', 'i64', 't1', 't5', 't27', 'f32', 'f64'];
const OPS: ReduceName[] = ['reduce_add', 'reduce_mul', 'reduce_min', 'reduce_max', 'reduce_argmin', 'reduce_argmax'];

describe('reductions', () => {
  for (const op of OPS) {
    it(op, () => {
      for (const type of TYPES) {
        const result = op.includes('arg') ? 'i32' : type;
        const k = kernel('r', [{ name: 'x', elem: type, dims: ['N'] }], [], ['N'], [result], (b, [x], _, [n]) => [
          reduce(b, op, result, [{ start: b.i32(0), end: n! }], ([i]) => bufLoad(b, x!, [i!])),
        ]);
        for (const n of [0, 1, 2, 31, 32, 33, 100, 129]) {
          check({ kernel: k, tensors: [randomTensor(type, [n], random(n + 7))], shapes: [n] });
        }
      }
    });
  }

  it('two indices, float sum in the canonical order', () => {
    const k = kernel(
      'r',
      [{ name: 'x', elem: 'f32', dims: ['M', 'N'] }],
      [],
      ['M', 'N'],
      ['f32'],
      (b, [x], _, [m, n]) => {
        const zero = b.i32(0);
        return [
          reduce(
            b,
            'reduce_add',
            'f32',
            [
              { start: zero, end: m! },
              { start: zero, end: n! },
            ],
            ([i, j]) => bufLoad(b, x!, [i!, j!]),
          ),
        ];
      },
    );
    for (const [m, n] of [
      [0, 5],
      [3, 11],
      [7, 32],
      [2, 65],
    ] as const) {
      check({ kernel: k, tensors: [randomTensor('f32', [m, n], random(m))], shapes: [m, n] });
    }
  });
});

describe('bounds', () => {
  it('an index beyond its dimension traps', () => {
    const k = kernel(
      'shift',
      [
        { name: 'x', elem: 'i32', dims: ['N'] },
        { name: 'y', elem: 'i32', dims: ['M'] },
      ],
      [],
      ['N', 'M'],
      [],
      (b, [x, y], _, [, m]) => {
        par(b, [{ start: b.i32(0), end: m! }], ([i]) => {
          bufStore(b, y!, [i!], bufLoad(b, x!, [b.op('add', [i!, b.i32(1)])]));
        });
        return [];
      },
    );
    for (const [n, m] of [
      [5, 4],
      [5, 5],
      [0, 0],
      [0, 1],
      [200, 199],
      [200, 200],
    ] as const) {
      const c = { kernel: k, tensors: [randomTensor('i32', [n], random(n)), zeroTensor('i32', [m])], shapes: [n, m] };
      check(c);
      if (m >= n && m > 0) expect(textOf(expected(c))).toBe('trap bounds');
    }
  });
});

describe('sequential loops', () => {
  it('prefix sums', () => {
    const k = kernel(
      'scan',
      [
        { name: 'x', elem: 'i32', dims: ['N'] },
        { name: 'y', elem: 'i32', dims: ['N'] },
      ],
      [],
      ['N'],
      ['i32'],
      (b, [x, y], _, [n]) =>
        forLoop(b, { start: b.i32(0), end: n! }, [b.i32(0)], (i, [acc]) => {
          const s = b.op('add', [acc!, bufLoad(b, x!, [i])]);
          bufStore(b, y!, [i], s);
          return [s];
        }),
    );
    for (const n of [0, 1, 50]) {
      check({ kernel: k, tensors: [randomTensor('i32', [n], random(n)), zeroTensor('i32', [n])], shapes: [n] });
    }
  });
});
