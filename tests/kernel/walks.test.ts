import { describe, expect, it } from 'vitest';
import type { Builder } from '../../compiler/ir/builder.ts';
import { zeroTensor } from '../../compiler/ir/evaluate-kernel.ts';
import { bufLoad, bufStore, par, reduce } from '../../compiler/ir/kernel-build.ts';
import type { Func, Value } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { expected, kernel, random, randomTensor, runForm, scalarForm, textOf, vectorOps } from './harness.ts';
import type { Random } from './harness.ts';

/** Indices that are sums of multiples of loop indices: convolutions, transposes, diagonals; in bounds or not. */

type Index = (b: Builder, by: Readonly<Record<string, Value>>) => Value;

/** Σ coefficient · index + constant, written in one of several ways. */
function affine(terms: Readonly<Record<string, number>>, constant: number, r: Random): Index {
  return (b, by) => {
    let v: Value | undefined;
    for (const [name, c] of Object.entries(terms)) {
      if (c === 0) continue;
      const n = by[name]!;
      const times = c === 1 ? n : c === 2 && r() < 0.5 ? b.op('shl', [n, b.i32(1)]) : b.op('mul', [b.i32(c), n]);
      v = v ? b.op('add', r() < 0.5 ? [v, times] : [times, v]) : times;
    }
    const c = b.i32(constant);
    if (!v) return c;
    return constant === 0 ? v : constant < 0 ? b.op('sub', [v, b.i32(-constant)]) : b.op('add', [v, c]);
  };
}

interface Shape {
  readonly type: ScalarType;
  readonly rows: Index;
  readonly columns: Index;
  readonly reduced: boolean;
}

/** y[i, j] = x[rows, columns] or sum(k) x[rows, columns]; the ranges are I, J, K and x is A × B. */
function walking(s: Shape): Func {
  return kernel(
    'walk',
    [
      { name: 'x', elem: s.type, dims: ['A', 'B'] },
      { name: 'y', elem: s.type, dims: ['I', 'J'] },
    ],
    [],
    ['A', 'B', 'I', 'J', 'K'],
    [],
    (b, [x, y], _, [, , I, J, K]) => {
      const zero = b.i32(0);
      const load = (by: Record<string, Value>): Value => bufLoad(b, x!, [s.rows(b, by), s.columns(b, by)]);
      par(
        b,
        [I!, J!].map((end) => ({ start: zero, end })),
        ([i, j]) => {
          const v = s.reduced
            ? reduce(b, 'reduce_add', s.type, [{ start: zero, end: K! }], ([k]) => load({ i: i!, j: j!, k: k! }))
            : load({ i: i!, j: j! });
          bufStore(b, y!, [i!, j!], v);
        },
      );
      return [];
    },
  );
}

function check(s: Shape, sizes: readonly [number, number, number, number, number], r: Random): string {
  const f = walking(s);
  const [A, B, I, J] = sizes;
  const c = {
    kernel: f,
    tensors: [randomTensor(s.type, [A, B], r), zeroTensor(s.type, [I, J])],
    shapes: sizes,
  };
  const form = scalarForm(c, true);
  const wanted = textOf(expected(c));
  expect(textOf(runForm(c, form)), `${s.type} ${sizes.join()} ${s.reduced ? 'sum' : ''}`).toBe(wanted);
  return vectorOps(form) > 0 ? (wanted.startsWith('trap') ? 'trapped' : 'ran') : 'plain';
}

const TYPES: ScalarType[] = ['f32', 'i32', 'i8', 'i16', 'f64', 'u32'];

describe('indices that walk', () => {
  const only = (terms: Record<string, number>, constant = 0): Index => affine(terms, constant, () => 1);
  for (const [name, rows, columns, reduced, sizes] of [
    ['shift', only({ i: 1 }), only({ j: 1 }, 2), false, [3, 40, 3, 38, 0]],
    ['convolution', only({ i: 1 }), only({ j: 1, k: 1 }), true, [3, 79, 3, 70, 10]],
    ['transpose', only({ j: 1 }), only({ i: 1 }), false, [35, 6, 6, 35, 0]],
    ['diagonal', only({ j: 1 }), only({ j: 1 }), false, [30, 30, 2, 30, 0]],
    ['every third, backwards', only({ i: 1 }), only({ j: -3 }, 60), false, [2, 61, 2, 21, 0]],
    ['convolution with steps', only({ i: 1 }), only({ j: 2, k: 1 }), true, [3, 78, 3, 30, 20]],
  ] as const) {
    it(name, () => {
      for (const type of TYPES) {
        const r = random(5);
        const wanted = type === 'i8' || type === 'i16' ? /ran|plain/ : /ran/;
        expect(check({ type, rows, columns, reduced }, sizes, r)).toMatch(wanted);
        // One element too few: the trap of the plain loop.
        const [A, B, ...rest] = sizes;
        expect(check({ type, rows, columns, reduced }, [A, B - 1, ...rest], r)).toMatch(/trapped|plain/);
        expect(check({ type, rows, columns, reduced }, [A, B, 0, rest[1], rest[2]], r)).not.toBe('trapped');
      }
    });
  }

  it('at random', () => {
    const r = random(99);
    const coefficient = (): number => [0, 1, 1, 1, 2, -1, 3][Math.floor(r() * 7)]!;
    const seen: Record<string, number> = {};
    for (let n = 0; n < 120; n++) {
      const reduced = r() < 0.5;
      const [I, J, K] = [1 + Math.floor(r() * 3), Math.floor(r() * 45), Math.floor(r() * 20)] as const;
      const ends: Record<string, number> = { i: I, j: J, ...(reduced ? { k: K } : {}) };
      const index = (): { index: Index; size: number } => {
        const terms = Object.fromEntries(Object.keys(ends).map((name) => [name, coefficient()]));
        const low = Object.entries(terms).reduce((t, [v, c]) => t + Math.min(0, c * (ends[v]! - 1)), 0);
        const high = Object.entries(terms).reduce((t, [v, c]) => t + Math.max(0, c * (ends[v]! - 1)), 0);
        // Mostly just in bounds, sometimes just not.
        const off = r() < 0.2 ? 1 : 0;
        return { index: affine(terms, -low - (r() < 0.5 ? off : 0), r), size: high - low + 1 - off };
      };
      const [rows, columns] = [index(), index()];
      const type = TYPES[Math.floor(r() * TYPES.length)]!;
      const sizes = [Math.max(0, rows.size), Math.max(0, columns.size), I, J, K] as const;
      const how = check({ type, rows: rows.index, columns: columns.index, reduced }, sizes, r);
      seen[how] = (seen[how] ?? 0) + 1;
    }
    expect(seen['ran']).toBeGreaterThan(30);
    expect(seen['trapped']).toBeGreaterThan(5);
  });

  it('whose sums leave 32 bits', () => {
    // 2^20 · j wraps to 0 for j = 4096: in bounds, where the exact sum is not.
    const s: Shape = { type: 'i32', rows: only({}), columns: only({ k: 1048576 }), reduced: true };
    expect(check(s, [1, 1, 1, 1, 1], random(3))).not.toBe('trapped');
    expect(check({ ...s, columns: only({ j: 1048576, k: 1048576 }) }, [1, 1, 1, 4, 1], random(3))).not.toBe('ran');
  });
});
