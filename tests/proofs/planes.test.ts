import { describe, expect, test } from 'vitest';
import { KERNEL_O2 } from '../../backends/kernel/pipeline.ts';
import type { RefTensor } from '../../compiler/ir/evaluate-kernel.ts';
import type { Module } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { runPipeline } from '../../compiler/passes/pass.ts';
import type { TritFunction } from '../../spec/ops/trit-functions.ts';
import { TRIT_FUNCTIONS } from '../../spec/ops/trit-functions.ts';
import { encode } from '../kernel/harness.ts';
import { runStage } from '../kernel/stages.ts';
import { lower } from '../passes/corpus.ts';

/**
 * Kernels on bit planes, for every state of their trits: a vector op on planes treats each bit by itself, so that a row of
 * all states, one in each column, is a proof for all vectors. What is expected is told here without the product.
 */

/** Column c of row r: digit r of c. All states, and as many more as fill blocks of 128 and leave a rest. */
function allStates(rows: number): RefTensor {
  const columns = Math.max(3 ** rows, 270);
  const data = Array.from({ length: rows * columns }, (_, i) =>
    BigInt((Math.floor((i % columns) / 3 ** Math.floor(i / columns)) % 3) - 1),
  );
  return { elem: 't1', dims: [rows, columns], data };
}

const row = (t: RefTensor, r: number): RefTensor => {
  const n = t.dims[1]!;
  return { elem: 't1', dims: [n], data: t.data.slice(r * n, (r + 1) * n) };
};
const vector = (values: readonly number[]): RefTensor => ({
  elem: 't1',
  dims: [values.length],
  data: values.map(BigInt),
});

function compiled(text: string): Module {
  const m = lower('planes.tri', text)!.module();
  runPipeline(KERNEL_O2, m);
  return m;
}

/** Whether a module's kernels compute with vectors at all: plain loops would prove nothing of planes. */
function vectorised(m: Module): boolean {
  let found = false;
  for (const f of m.funcs.values()) {
    if (!f.name.startsWith('rt.') && f.body)
      visitFunc(f, (op) => (found ||= op.results.some((v) => v.type === 'v128')));
  }
  return found;
}

/** What a kernel's outcome shows whose last buffer is the result. */
function shown(inputs: readonly RefTensor[], result: RefTensor, value = ''): string {
  const planes = [...inputs, result].map((t) => Buffer.from(encode(t, { name: 'planes' })).toString('hex'));
  return `${planes.join(' | ')} -> ${value}`;
}

describe('signs of sums, for all states', () => {
  const m = compiled('pub kernel bundle(xs: [N, D]trit) -> (c: [D]trit) { c[d] = sign(sum(n) i32(xs[n, d])) }');
  for (let rows = 1; rows <= 7; rows++) {
    test(`of ${rows} trits`, () => {
      expect(vectorised(m)).toBe(true);
      const xs = allStates(rows);
      const columns = xs.dims[1]!;
      const sums = Array.from({ length: columns }, (_, c) => {
        let sum = 0;
        for (let r = 0; r < rows; r++) sum += Number(xs.data[r * columns + c]);
        return Math.sign(sum) + 0;
      });
      const zeros = vector(sums.map(() => 0));
      const args = [xs, zeros, BigInt(rows), BigInt(columns)];
      expect(runStage(m, 'bundle', args)).toBe(shown([xs], vector(sums)));
    });
  }
});

test('the dot product of trits counts each pair of trits as their product', () => {
  const m = compiled('pub kernel dot(a: [D]trit, b: [D]trit) -> (s: i32) { s = sum(d) i32(a[d]) * i32(b[d]) }');
  expect(vectorised(m)).toBe(true);
  // At each place of a block, and in the rest behind the last: one pair, zeros elsewhere.
  for (const size of [128, 131]) {
    for (let at = 0; at < size; at += 1) {
      for (const [x, y] of [
        [1, 1],
        [1, -1],
        [-1, 1],
        [-1, -1],
        [0, 1],
        [1, 0],
      ] as const) {
        const one = (v: number): RefTensor => vector(Array.from({ length: size }, (_, i) => (i === at ? v : 0)));
        const shownSum = runStage(m, 'dot', [one(x), one(y), BigInt(size)])!.split(' -> ')[1];
        expect(shownSum, `${x}·${y} at ${at} of ${size}`).toBe(String(x * y + 0));
      }
    }
  }
});

describe('trit functions on planes, for all states', () => {
  const named = Object.entries<TritFunction>(TRIT_FUNCTIONS);
  const digit = (index: number, place: number): number => Number([...index.toString(3)].reverse()[place] ?? 0) - 1;
  const states = allStates(2);
  const [a, b] = [row(states, 0), row(states, 1)];
  for (const [name, f] of named) {
    // What the language writes as an operator is lowered to another op.
    const call = f.places === 2 ? `${name}(a[d], b[d])` : `${name}(a[d])`;
    const low = lower('planes.tri', `pub kernel k(a: [D]trit, b: [D]trit) -> (c: [D]trit) { c[d] = ${call} }`);
    test.skipIf(low === undefined)(low ? name : `${name} is no function of the language`, () => {
      const m = low!.module();
      runPipeline(KERNEL_O2, m);
      expect(vectorised(m)).toBe(true);
      const want = a.data.map((x, i) =>
        digit(f.index, f.places === 2 ? 3 * (Number(x) + 1) + Number(b.data[i]) + 1 : Number(x) + 1),
      );
      const zeros = vector(want.map(() => 0));
      expect(runStage(m, 'k', [a, b, zeros, BigInt(a.data.length)])).toBe(shown([a, b], vector(want)));
    });
  }
});
