import { describe, expect, it } from 'vitest';
import { bufLoad, bufStore, par, reduce } from '../../compiler/ir/kernel-build.ts';
import type { ReduceName } from '../../compiler/ir/kernel-build.ts';
import { zeroTensor } from '../../compiler/ir/evaluate-kernel.ts';
import type { Builder } from '../../compiler/ir/builder.ts';
import type { Func, Value } from '../../compiler/ir/types.ts';
import type { Layout } from '../../spec/abi.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { Param, Random } from './harness.ts';
import { expected, kernel, random, randomTensor, runForm, scalarForm, textOf, vectorOps } from './harness.ts';

/** Random kernels over every lane type, vectorised and compared with the oracle. */

const TYPES: ScalarType[] = ['i8', 'u8', 'i16', 'u16', 'i32', 'u32', 'i64', 'f32', 'f64', 't1', 'bool'];
const INTS: ScalarType[] = ['i8', 'u8', 'i16', 'u16', 'i32', 'u32', 'i64'];
const LAYOUTS: Layout[] = [{ name: 'i8' }, { name: 'pack2' }, { name: 'planes' }, { name: 'pack2', tile: [4, 16] }];
const SIZES = [0, 1, 15, 16, 17, 64, 100, 129];

function pick<T>(r: Random, from: readonly T[]): T {
  return from[Math.floor(r() * from.length)]!;
}

interface Leaves {
  readonly of: (type: ScalarType) => Value | undefined;
}

const isInt = (t: ScalarType): boolean => INTS.includes(t);

/** An expression of a type whose ops never trap. */
function random1(b: Builder, r: Random, leaves: Leaves, type: ScalarType, depth: number): Value {
  const sub = (t: ScalarType = type): Value => random1(b, r, leaves, t, depth - 1);
  const leaf = leaves.of(type);
  if (depth <= 0 || r() < 0.15) {
    if (leaf) return leaf;
    if (type === 'bool') return b.op('lt', [leafOrConst(b, leaves, 'i32'), b.i32(3)]);
    return leafOrConst(b, leaves, type);
  }
  const cond = (): Value => sub('bool');
  if (type === 'bool') {
    const t = pick(
      r,
      TYPES.filter((x) => x !== 'bool'),
    );
    return r() < 0.7
      ? b.op(pick(r, ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const), [sub(t), sub(t)])
      : b.op(pick(r, ['and', 'or', 'xor'] as const), [sub(), b.op('not', [sub()])]);
  }
  switch (Math.floor(r() * 6)) {
    case 0:
      return b.op('select', [cond(), sub(), sub()]);
    case 1:
      return b.if(
        cond(),
        [type],
        () => [sub()],
        () => [sub()],
      )[0]!;
    case 2:
      if (type === 't1') return r() < 0.5 ? b.op('sign', [sub('i16')]) : b.op('cmp3', [sub('i32'), sub('i32')]);
      if (type === 'f64') return b.op('promote', [sub('f32')]);
      if (type === 'f32')
        return r() < 0.5
          ? b.op('to_float', [sub(pick(r, ['i8', 'u16', 'i32'] as const))], undefined, 'f32')
          : b.op('demote', [sub('f64')]);
      return b.op('wrap', [sub(pick(r, [...INTS, 't1'] as const))], undefined, type);
    case 3:
      if (type === 't1') return b.op('tri2', [sub(), sub()], { index: Math.floor(r() * 19683) });
      if (isInt(type)) return b.op(pick(r, ['and', 'or', 'xor'] as const), [sub(), sub()]);
      return b.op(pick(r, ['floor', 'ceil', 'nearest', 'trunc', 'abs', 'neg'] as const), [sub()]);
    case 4:
      if (isInt(type)) return b.op(pick(r, ['shl', 'shr'] as const), [sub(), b.i32(Math.floor(r() * 7))]);
      return b.op('neg', [sub()]);
    default:
      if (type === 't1') return b.op(pick(r, ['mul', 'tmin', 'tmax'] as const), [sub(), sub()]);
      return b.op(pick(r, ['add', 'sub', 'mul', 'min', 'max'] as const), [sub(), sub()]);
  }
}

function leafOrConst(b: Builder, leaves: Leaves, type: ScalarType): Value {
  const leaf = leaves.of(type);
  if (leaf) return leaf;
  if (type === 'f32' || type === 'f64') return b.const(type, 1.5);
  return b.const(type, type === 'bool' ? true : 1n);
}

interface Made {
  readonly kernel: Func;
  readonly ins: readonly Param[];
  readonly out: ScalarType;
}

function make(seed: number, reduction?: ReduceName, only?: ScalarType): Made {
  const r = random(seed * 77 + 5);
  const ins = Array.from({ length: 1 + (seed % 3) }, (_, i): Param => {
    const elem = i === 0 && only ? only : pick(r, TYPES);
    return { name: `x${i}`, elem, dims: ['M', 'N'], ...(elem === 't1' ? { layout: pick(r, LAYOUTS) } : {}) };
  });
  const out = only ?? pick(r, TYPES);
  const outLayout = out === 't1' ? { layout: pick(r, [...LAYOUTS]) } : {};
  const k = kernel(
    `random${seed}`,
    [
      ...ins,
      {
        name: 'y',
        elem: out,
        dims: reduction ? ['M'] : ['M', 'N'],
        ...(reduction ? (out === 't1' ? { layout: { name: 'i8' } } : {}) : outLayout),
      },
    ],
    [{ name: 'p', type: 'i32' }],
    ['M', 'N'],
    [],
    (b, bufs, [p], [m, n]) => {
      const zero = b.i32(0);
      const y = bufs[bufs.length - 1]!;
      const value = (i: Value, j: Value): Value => {
        const loaded = ins.map((x, a) => ({ type: x.elem, v: bufLoad(b, bufs[a]!, [i, j]) }));
        const of = (t: ScalarType): Value | undefined => {
          if (t === 'i32' && r() < 0.3) return r() < 0.5 ? p : j;
          return loaded.find((x) => x.type === t)?.v;
        };
        const v = random1(b, r, { of }, out, 3);
        // The first input is mentioned in any case.
        const first = loaded[0]!;
        if (first.type !== out) return v;
        return out === 'bool' ? b.op('xor', [v, first.v]) : b.op('max', [v, first.v]);
      };
      par(
        b,
        reduction
          ? [{ start: zero, end: m! }]
          : [
              { start: zero, end: m! },
              { start: zero, end: n! },
            ],
        ([i, j]) => {
          if (!reduction) bufStore(b, y, [i!, j!], value(i!, j!));
          else
            bufStore(
              b,
              y,
              [i!],
              reduce(b, reduction, out, [{ start: zero, end: n! }], ([k]) => value(i!, k!)),
            );
        },
      );
      return [];
    },
  );
  return { kernel: k, ins, out };
}

function check(made: Made, sizes: readonly number[], reduced: boolean): boolean {
  const vector = scalarForm({ kernel: made.kernel, tensors: [], shapes: [] }, true);
  for (const n of sizes) {
    const r = random(n + 11);
    const m = n % 2 === 0 ? 2 : 3;
    const tensors = [
      ...made.ins.map((x) => randomTensor(x.elem, [m, n], r)),
      zeroTensor(made.out, reduced ? [m] : [m, n]),
    ];
    const c = { kernel: made.kernel, tensors, scalars: [BigInt(n - 5)], shapes: [m, n] };
    expect(textOf(runForm(c, vector)), `${made.kernel.name} of ${n}`).toBe(textOf(expected(c)));
  }
  return vectorOps(vector) > 0;
}

describe('generic vectorising', () => {
  it('random element-wise kernels', () => {
    let vectorised = 0;
    for (let seed = 0; seed < 150; seed++) if (check(make(seed), SIZES, false)) vectorised++;
    console.log(`${vectorised} of 150 random element-wise kernels are vectorised`);
    expect(vectorised).toBeGreaterThan(70);
  });

  for (const op of ['reduce_add', 'reduce_mul', 'reduce_min', 'reduce_max'] as const) {
    it(`random ${op}`, () => {
      for (let seed = 0; seed < 26; seed++) {
        const type = pick(
          random(seed),
          TYPES.filter((t) => t !== 'bool'),
        );
        check(make(seed, op, type), [1, 16, 31, 32, 33, 100, 200], true);
      }
    });
  }
  for (const op of ['reduce_any', 'reduce_all'] as const) {
    it(`random ${op}`, () => {
      for (let seed = 0; seed < 12; seed++) check(make(seed, op, 'bool'), [0, 1, 33, 100], true);
    });
  }
  it('the float sum of one row is vectorised and canonical', () => {
    for (const type of ['f32', 'f64'] as const) {
      const k = kernel(
        'dot',
        [
          { name: 'x', elem: type, dims: ['N'] },
          { name: 'y', elem: type, dims: ['N'] },
        ],
        [],
        ['N'],
        [type],
        (b, [x, y], _, [n]) => [
          reduce(b, 'reduce_add', type, [{ start: b.i32(0), end: n! }], ([i]) =>
            b.op('mul', [bufLoad(b, x!, [i!]), bufLoad(b, y!, [i!])]),
          ),
        ],
      );
      const vector = scalarForm({ kernel: k, tensors: [], shapes: [] }, true);
      expect(vectorOps(vector)).toBeGreaterThan(0);
      for (const n of [0, 1, 31, 32, 33, 95, 1000]) {
        const r = random(n);
        const c = { kernel: k, tensors: [randomTensor(type, [n], r), randomTensor(type, [n], r)], shapes: [n] };
        expect(textOf(runForm(c, vector))).toBe(textOf(expected(c)));
      }
    }
  });
});
