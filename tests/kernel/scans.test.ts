import { describe, expect, it } from 'vitest';
import { zeroTensor } from '../../compiler/ir/evaluate-kernel.ts';
import { bufLoad, bufStore, forLoop, par } from '../../compiler/ir/kernel-build.ts';
import type { Func } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { expected, kernel, random, randomTensor, runForm, scalarForm, textOf, vectorOps } from './harness.ts';

/** y[i, k] = scan(k) x[i, k] · x[i, k] and z[i, k] = that scan + scan(k) w[k]; gives the last sum of the last row. */
function scans(type: ScalarType, second: boolean): Func {
  return kernel(
    'scan',
    [
      { name: 'x', elem: type, dims: ['M', 'N'] },
      { name: 'w', elem: 'i8', dims: ['N'] },
      { name: 'y', elem: type, dims: ['M', 'N'] },
      { name: 'z', elem: type, dims: ['M', 'N'] },
    ],
    [],
    ['M', 'N'],
    [],
    (b, [x, w, y, z], _, [m, n]) => {
      const zero = b.i32(0);
      par(b, [{ start: zero, end: m! }], ([i]) => {
        const ends = forLoop(b, { start: zero, end: n! }, [b.const(type, 3n), b.const(type, 0n)], (k, [p, q]) => {
          const v = bufLoad(b, x!, [i!, k]);
          const first = b.op('add', [
            p!,
            b.op(type.startsWith('t') ? 'neg' : 'mul', type.startsWith('t') ? [v] : [v, v]),
          ]);
          bufStore(b, y!, [i!, k], first);
          if (!second) return [first, q!];
          const other = b.op('add', [b.op('wrap', [bufLoad(b, w!, [k])], undefined, type), q!]);
          bufStore(b, z!, [i!, k], b.op('sub', [first, other]));
          return [first, other];
        });
        bufStore(b, z!, [i!, zero], ends[0]!);
      });
      return [];
    },
  );
}

describe('prefix sums', () => {
  for (const type of ['i8', 'u8', 'i16', 'u16', 'i32', 'u32', 'i64', 'u64', 't9'] as const) {
    it(`of ${type}`, () => {
      for (const second of [true, false]) {
        const k = scans(type, second);
        const form = scalarForm({ kernel: k, tensors: [], shapes: [] }, true);
        // Sums that are carried and not made, and those that wrap elsewhere than lanes, stay a loop.
        if (second && type !== 't9') expect(vectorOps(form)).toBeGreaterThan(10);
        for (const [m, n] of [
          [1, 1],
          [2, 3],
          [1, 16],
          [3, 33],
          [2, 64],
          [1, 131],
        ] as const) {
          const r = random(m * 1000 + n);
          const tensors = [
            randomTensor(type, [m, n], r),
            randomTensor('i8', [n], r),
            zeroTensor(type, [m, n]),
            zeroTensor(type, [m, n]),
          ];
          const c = { kernel: k, tensors, shapes: [m, n] };
          expect(textOf(runForm(c, form)), `${m} × ${n} ${second ? 'two' : 'one'}`).toBe(textOf(expected(c)));
        }
      }
    });
  }
});
