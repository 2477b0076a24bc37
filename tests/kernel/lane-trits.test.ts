import { describe, expect, it } from 'vitest';
import type { Builder } from '../../compiler/ir/builder.ts';
import { zeroTensor } from '../../compiler/ir/evaluate-kernel.ts';
import { bufLoad, bufStore, par, reduce } from '../../compiler/ir/kernel-build.ts';
import type { Func, Value } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo, wrapInt } from '../../spec/types.ts';
import { encode, expected, kernel, random, randomTensor, runForm, scalarForm, textOf, vectorOps } from './harness.ts';

/** Balanced ternary integers, clamped conversions and bits of floats on lanes. */

type Make = (b: Builder, x: Value, y: Value) => Value;

function elementwise(from: ScalarType, to: ScalarType, make: Make): Func {
  return kernel(
    'each',
    [
      { name: 'x', elem: from, dims: ['N'] },
      { name: 'y', elem: from, dims: ['N'] },
      { name: 'z', elem: to, dims: ['N'] },
    ],
    [],
    ['N'],
    [],
    (b, [x, y, z], _, [n]) => {
      par(b, [{ start: b.i32(0), end: n! }], ([i]) => {
        bufStore(b, z!, [i!], make(b, bufLoad(b, x!, [i!]), bufLoad(b, y!, [i!])));
      });
      return [];
    },
  );
}

const SIZES = [0, 1, 17, 64, 131];
const TRITS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 19, 20].map((n) => `t${n}` as ScalarType);

describe('lanes', () => {
  for (const type of TRITS) {
    it(`of ${type}`, () => {
      const makes: [ScalarType, Make][] = [
        [type, (b, x, y) => b.op('add', [x, y])],
        [type, (b, x, y) => b.op('sub', [b.op('add', [x, x]), b.op('max', [x, y])])],
        [type, (b, x, y) => b.op('abs', [b.op('sub', [b.op('neg', [x]), b.op('min', [y, x])])])],
        ['t1', (b, x, y) => b.op('cmp3', [x, b.op('add', [x, y])])],
        ['i32', (b, x, y) => b.op('exact', [b.op('select', [b.op('lt', [x, y]), x, y])], undefined, 'i32')],
        ['t20', (b, x) => (type === 't20' ? x : b.op('exact', [x], undefined, 't20'))],
      ];
      // Products of more than 10 trits take more than 32 bits.
      if (Number(type.slice(1)) <= 10) makes.push([type, (b, x, y) => b.op('mul', [x, y])]);
      for (const [to, make] of makes) {
        const k = elementwise(type, to, make);
        const form = scalarForm({ kernel: k, tensors: [], shapes: [] }, true);
        if (to !== 't20' || type !== 't20') expect(vectorOps(form)).toBeGreaterThan(0);
        for (const n of SIZES) {
          const r = random(n + 3);
          const tensors = [randomTensor(type, [n], r), randomTensor(type, [n], r), zeroTensor(to, [n])];
          const c = { kernel: k, tensors, shapes: [n] };
          expect(textOf(runForm(c, form)), `${n} to ${to}`).toBe(textOf(expected(c)));
        }
      }
    });
  }

  it('of all products of 2 to 5 trits, and of those near the ends of 6 to 10', () => {
    for (const type of TRITS.filter((t) => Number(t.slice(1)) <= 10)) {
      const { max } = scalarInfo(type);
      const all: bigint[] = [];
      if (max < 200n) for (let v = -max; v <= max; v++) all.push(v);
      else for (let v = 0n; v < 60n; v++) all.push(max - v * v, -max + v * v, v * 37n, (v * max) / 61n);
      const k = elementwise(type, type, (b, x, y) => b.op('mul', [x, y]));
      const form = scalarForm({ kernel: k, tensors: [], shapes: [] }, true);
      const n = all.length;
      for (const by of max < 200n ? all : all.filter((_, i) => i % 7 === 0)) {
        const [x, y] = [zeroTensor(type, [n]), zeroTensor(type, [n])];
        all.forEach((v, i) => ((x.data[i] = v), (y.data[i] = by)));
        const c = { kernel: k, tensors: [x, y, zeroTensor(type, [n])], shapes: [n] };
        const out = runForm(c, form);
        const wanted = encode({ ...x, data: all.map((v) => wrapInt(v * by, scalarInfo(type))) }, { name: 'dense' });
        if ('trap' in out || Buffer.compare(out.buffers[2]!, wanted) !== 0) throw new Error(`${type}: by ${by}`);
      }
    }
  });

  it('sum balanced ternary integers, which wrap', () => {
    for (const type of TRITS) {
      const k = kernel('sum', [{ name: 'x', elem: type, dims: ['N'] }], [], ['N'], [type], (b, [x], _, [n]) => [
        reduce(b, 'reduce_add', type, [{ start: b.i32(0), end: n! }], ([i]) => bufLoad(b, x!, [i!])),
      ]);
      const form = scalarForm({ kernel: k, tensors: [], shapes: [] }, true);
      expect(vectorOps(form)).toBeGreaterThan(0);
      for (const n of [0, 5, 64, 200]) {
        const c = { kernel: k, tensors: [randomTensor(type, [n], random(n))], shapes: [n] };
        expect(textOf(runForm(c, form)), `${type} ${n}`).toBe(textOf(expected(c)));
      }
    }
  });

  const SPECIAL = [NaN, Infinity, -Infinity, -0, 0, 0.5, -0.99, 127.5, 128, -128.7, 255.9, 65535.9, 65536, -1, 2147483520, 2147483648, 4294967040, 4294967296, -2147483648, 1e30, -1e30, 1e-40]; // prettier-ignore

  for (const to of ['i8', 'u8', 'i16', 'u16', 'i32', 'u32'] as const) {
    it(`of f32 clamped to ${to}`, () => {
      const k = elementwise('f32', to, (b, x, y) => b.op('sat_int', [b.op('add', [x, y])], undefined, to));
      check(k, to);
    });
  }

  it('of the bits of floats', () => {
    check(
      elementwise('f32', 'u32', (b, x) => b.op('bits', [x], undefined, 'u32')),
      'u32',
    );
    const flip: Make = (b, x) => {
      const bits = b.op('bits', [x], undefined, 'u32');
      return b.op('from_bits', [b.op('xor', [bits, b.u32(0x80000000)])], undefined, 'f32');
    };
    // Without NaN, whose bits are its maker's own while it is a float.
    check(elementwise('f32', 'f32', flip), 'f32', SPECIAL.slice(1));
  });

  function check(k: Func, to: ScalarType, special: readonly number[] = SPECIAL): void {
    const form = scalarForm({ kernel: k, tensors: [], shapes: [] }, true);
    expect(vectorOps(form)).toBeGreaterThan(0);
    const n = 3 * special.length;
    const x = zeroTensor('f32', [n]);
    x.data.forEach((_, i, data) => (data[i] = Math.fround(special[i % special.length]!)));
    const c = { kernel: k, tensors: [x, zeroTensor('f32', [n]), zeroTensor(to, [n])], shapes: [n] };
    expect(textOf(runForm(c, form))).toBe(textOf(expected(c)));
  }
});
