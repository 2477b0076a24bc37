import { describe, expect, it } from 'vitest';
import { bufLoad, bufStore, par, reduce } from '../../compiler/ir/kernel-build.ts';
import { zeroTensor } from '../../compiler/ir/evaluate-kernel.ts';
import type { Func } from '../../compiler/ir/types.ts';
import type { Layout } from '../../spec/abi.ts';
import type { ScalarType } from '../../spec/types.ts';
import { expected, kernel, opNames, random, randomTensor, runForm, scalarForm, textOf } from './harness.ts';

const LAYOUTS: Layout[] = [
  { name: 'pack2' },
  { name: 'pack2', tile: [16, 16] },
  { name: 'pack2', tile: [3, 16] },
  { name: 'i8' },
  { name: 'planes' },
  { name: 'pack5' },
  { name: 'pack5', tile: [4, 16] },
];

/** y[i] = b[i] + sum(k) i32(w[i, k]) · i32(x[k]) */
function matvec(layout: Layout, type: ScalarType, order: boolean): Func {
  return kernel(
    'matvec',
    [
      { name: 'w', elem: 't1', dims: ['M', 'K'], layout },
      { name: 'x', elem: type, dims: ['K'] },
      { name: 'o', elem: 'i32', dims: ['M'] },
      { name: 'y', elem: 'i32', dims: ['M'] },
    ],
    [],
    ['M', 'K'],
    [],
    (b, [w, x, o, y], _, [m, k]) => {
      const zero = b.i32(0);
      par(b, [{ start: zero, end: m! }], ([i]) => {
        const sum = reduce(b, 'reduce_add', 'i32', [{ start: zero, end: k! }], ([j]) => {
          const factors = [bufLoad(b, w!, [i!, j!]), bufLoad(b, x!, [j!])].map((v) =>
            b.op('exact', [v], undefined, 'i32'),
          );
          return b.op('mul', order ? factors : factors.reverse());
        });
        bufStore(b, y!, [i!], b.op('add', [sum, bufLoad(b, o!, [i!])]));
      });
      return [];
    },
  );
}

describe('sums of trit × small integer', () => {
  for (const layout of LAYOUTS) {
    it(`${layout.name}${layout.tile ? ` tile ${layout.tile.join()}` : ''}`, () => {
      for (const type of ['i8', 'u8', 'i16'] as const) {
        const k = matvec(layout, type, type !== 'u8');
        const vector = scalarForm({ kernel: k, tensors: [], shapes: [] }, true);
        const dot = type === 'i8' ? 'i32x4_dot_i8x16_i7x16_add_s' : 'i32x4_dot_i16x8_s';
        expect(opNames(vector)).toContain(dot);
        for (const [m, n] of [
          [0, 5],
          [1, 0],
          [4, 1],
          [5, 16],
          [9, 63],
          [4, 64],
          [6, 65],
          [17, 130],
          [7, 200],
        ] as const) {
          const r = random(m * 100 + n);
          const tensors = [
            randomTensor('t1', [m, n], r),
            randomTensor(type, [n], r),
            randomTensor('i32', [m], r),
            zeroTensor('i32', [m]),
          ];
          const c = { kernel: k, tensors, shapes: [m, n] };
          expect(textOf(runForm(c, vector)), `${type} ${m} × ${n}`).toBe(textOf(expected(c)));
        }
      }
    });
  }

  it('of every row with every row, in either order of the results', () => {
    for (const turned of [false, true]) {
      const k = kernel(
        'matmat',
        [
          { name: 'w', elem: 't1', dims: ['M', 'K'], layout: { name: 'pack2' } },
          { name: 'x', elem: 'i8', dims: ['B', 'K'] },
          { name: 'y', elem: 'i32', dims: turned ? ['M', 'B'] : ['B', 'M'] },
        ],
        [],
        ['M', 'B', 'K'],
        [],
        (b, [w, x, y], _, [m, n, k]) => {
          const zero = b.i32(0);
          par(
            b,
            (turned ? [m!, n!] : [n!, m!]).map((end) => ({ start: zero, end })),
            ([p, q]) => {
              const [i, j] = turned ? [p!, q!] : [q!, p!];
              const sum = reduce(b, 'reduce_add', 'i32', [{ start: zero, end: k! }], ([l]) => {
                const factors = [bufLoad(b, w!, [i, l!]), bufLoad(b, x!, [j, l!])];
                return b.op(
                  'mul',
                  factors.map((v) => b.op('exact', [v], undefined, 'i32')),
                );
              });
              bufStore(b, y!, [p!, q!], sum);
            },
          );
          return [];
        },
      );
      const form = scalarForm({ kernel: k, tensors: [], shapes: [] }, true);
      // Codes are masked for rows of trits four at a time: as many masks whatever the order of the results.
      expect(opNames(form).filter((o) => o === 'i32x4_dot_i8x16_i7x16_add_s').length).toBeGreaterThanOrEqual(16);
      for (const [m, n, l] of [
        [9, 3, 130],
        [4, 5, 64],
        [3, 6, 70],
        [5, 0, 64],
        [0, 4, 70],
      ] as const) {
        const r = random(m * 100 + n);
        const tensors = [
          randomTensor('t1', [m, l], r),
          randomTensor('i8', [n, l], r),
          zeroTensor('i32', turned ? [m, n] : [n, m]),
        ];
        const c = { kernel: k, tensors, shapes: [m, n, l] };
        expect(textOf(runForm(c, form)), `${m} × ${n} × ${l}`).toBe(textOf(expected(c)));
      }
    }
  });

  it('the largest products in rows of more than one chunk', () => {
    const n = 2048 * 64 + 64;
    const k = matvec({ name: 'pack2', tile: [4, 16] }, 'u8', true);
    const tensors = [
      zeroTensor('t1', [4, n]),
      zeroTensor('u8', [n]),
      zeroTensor('i32', [4]),
      zeroTensor('i32', [4]),
    ] as const;
    tensors[0].data.forEach((_, i, data) => (data[i] = i < 2 * n ? 1n : -1n));
    tensors[1].data.fill(255n);
    const c = { kernel: k, tensors, shapes: [4, n] };
    const out = runForm(c, scalarForm(c, true));
    const y = 'trap' in out ? [] : [...new Int32Array(out.buffers[3]!.slice().buffer)];
    expect(y).toEqual([255 * n, 255 * n, -255 * n, -255 * n]);
  });
});
