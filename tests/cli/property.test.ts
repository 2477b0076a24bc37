import { describe, expect, it } from 'vitest';
import type { Type } from '../../spec/abi.ts';
import { DENSE } from '../../spec/abi.ts';
import { SCALARS, scalarInfo } from '../../spec/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { cut, subsets } from '../../compiler/cli/testing/axes.ts';
import type { PropertyFailure } from '../../compiler/cli/testing/property.ts';
import { checkProperty } from '../../compiler/cli/testing/property.ts';
import { Random } from '../../compiler/cli/testing/random.ts';
import type { EnumValue, TensorValue, Value } from '../../compiler/cli/testing/values.ts';
import { sample, show, shrink } from '../../compiler/cli/testing/values.ts';

const scalar = (name: ScalarType): Type => ({ kind: 'scalar', name });
const str: Type = { kind: 'str' };
const tensor = (dims: (number | string | null)[], elem: Type): Type => ({ kind: 'tensor', elem, dims, layout: DENSE });
const names = (Object.keys(SCALARS) as ScalarType[]).filter((n) => n !== 'v128');

/** The smallest failing arguments that are found for a property told as a function that says whether it holds. */
function smallest(
  types: readonly Type[],
  holds: (...args: never[]) => boolean,
  seed = 1,
): PropertyFailure<Error> | undefined {
  const params = types.map((type, i) => ({ name: 'abcdef'[i], type, inout: false }));
  return checkProperty({ params, result: scalar('bool') }, 200, seed, (args) =>
    holds(...(args as never[])) ? undefined : new Error('fails'),
  );
}
const shown = (types: readonly Type[], holds: (...args: never[]) => boolean, seed = 1): readonly string[] | undefined =>
  smallest(types, holds, seed)?.arguments;

describe('the generator of random bits', () => {
  it('gives the published sequence', () => {
    // SplitMix64 from state 1234567: the reference values of its authors' C program.
    const rng = new Random(1234567);
    expect([rng.bits64(), rng.bits64(), rng.bits64()]).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
    ]);
  });
  it('stays below, and reaches all', () => {
    const rng = new Random(5);
    const seen = new Set(Array.from({ length: 400 }, () => rng.below(7)));
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    for (let i = 0; i < 100; i++) {
      const u = rng.unit();
      expect(u >= 0 && u < 1).toBe(true);
    }
  });
});

describe('samples', () => {
  it.each(names)('of %s are of the type and reach its ends', (name) => {
    const info = scalarInfo(name);
    const rng = new Random(3);
    const values = Array.from({ length: 600 }, (_, i) => sample(scalar(name), rng, i % 50, new Map()));
    if (info.kind === 'bool') {
      expect(new Set(values)).toEqual(new Set([true, false]));
      return;
    }
    if (info.kind === 'float') {
      expect(values.some((v) => Number.isNaN(v))).toBe(true);
      expect(values.some((v) => Object.is(v, -0))).toBe(true);
      expect(values.some((v) => v === Infinity)).toBe(true);
      if (name === 'f32') for (const v of values) expect(Object.is(Math.fround(v as number), v)).toBe(true);
      return;
    }
    const whole = values.map((v) => BigInt(v as number | bigint));
    for (const v of whole) expect(v >= info.min && v <= info.max).toBe(true);
    for (const end of [info.min, info.max, 0n]) expect(whole).toContain(end);
    expect(new Set(values.map((v) => typeof v)).size).toBe(1);
  });

  it('share a size by its name, and keep constants', () => {
    const rng = new Random(9);
    let sizes = 0;
    for (let i = 0; i < 100; i++) {
      const shapes = new Map<string, number>();
      const [a, b, c] = [tensor(['M', 'N'], scalar('i8')), tensor(['N'], scalar('bool')), tensor([3, 'M'], str)].map(
        (t) => sample(t, rng, 20, shapes) as TensorValue,
      );
      expect(a.dims).toEqual([shapes.get('M'), shapes.get('N')]);
      expect(b.dims).toEqual([shapes.get('N')]);
      expect(c.dims).toEqual([3, shapes.get('M')]);
      for (const t of [a, b, c]) expect(t.data).toHaveLength(t.dims.reduce((x, y) => x * y, 1));
      if (a.dims[0] !== a.dims[1]) sizes++;
    }
    expect(sizes).toBeGreaterThan(20);
  });

  it('of half floats are exact in sixteen bits', () => {
    const rng = new Random(2);
    for (const name of ['f16', 'bf16'] as const) {
      const type: Type = { kind: 'tensor', elem: { kind: 'half', name }, dims: [200], layout: DENSE };
      const { data } = sample(type, rng, 9, new Map()) as TensorValue;
      // Eight significant bits at most: what both formats hold.
      for (const v of data as number[])
        expect(v === 0 || Number.isInteger((v / 2 ** Math.floor(Math.log2(Math.abs(v)))) * 128)).toBe(true);
    }
  });

  it('of a recursive type end', () => {
    const variants: { name: string; payload: Type[] }[] = [];
    const tree: Type = { kind: 'enum', name: 'Tree', variants };
    variants.push({ name: 'Leaf', payload: [scalar('i32')] }, { name: 'Node', payload: [tree, tree] });
    const rng = new Random(4);
    const depth = (v: EnumValue): number =>
      v.variant === 'Leaf' ? 1 : 1 + Math.max(...v.payload.map((x) => depth(x as EnumValue)));
    const depths = Array.from({ length: 50 }, () => depth(sample(tree, rng, 50, new Map()) as EnumValue));
    expect(Math.max(...depths)).toBeGreaterThan(2);
    expect(Math.max(...depths)).toBeLessThan(12);
  });

  it('grow with the size', () => {
    const rng = new Random(1);
    const lengths = (size: number): number[] =>
      Array.from(
        { length: 100 },
        () => (sample(tensor([null], scalar('bool')), rng, size, new Map()) as TensorValue).dims[0],
      );
    expect(Math.max(...lengths(1))).toBeLessThanOrEqual(1);
    expect(Math.max(...lengths(50))).toBeGreaterThan(25);
  });
});

describe('shrinking finds', () => {
  const i32 = scalar('i32');
  const list = tensor([null], i32);
  it.each([1, 2, 3, 4, 5])('the least number that fails (seed %i)', (seed) => {
    expect(shown([i32], (a: number) => a < 100, seed)).toEqual(['a = 100']);
    expect(shown([i32], (a: number) => a > -100, seed)).toEqual(['a = -100']);
    expect(shown([scalar('i64')], (a: bigint) => a < 1234567n, seed)).toEqual(['a = 1234567']);
    expect(shown([scalar('t40')], (a: bigint) => a < 3n, seed)).toEqual(['a = 3']);
    expect(shown([scalar('u8')], (a: number) => a < 255, seed)).toEqual(['a = 255']);
    expect(shown([scalar('t1')], (a: number) => a !== -1, seed)).toEqual(['a = -1']);
  });

  it.each([1, 2, 3])('one element of a list that fails by one (seed %i)', (seed) => {
    const fine = (a: TensorValue): boolean => a.data.every((x) => (x as number) < 1000);
    expect(shown([list], fine, seed)).toEqual(['a = [1000]']);
    expect(shown([list], (a: TensorValue) => a.data.length < 3, seed)).toEqual(['a = [0, 0, 0]']);
  });

  it('the least sizes of tensors that share them', () => {
    const matrix = tensor(['M', 'N'], i32);
    const vector = tensor(['N'], i32);
    expect(shown([matrix, vector], (a: TensorValue) => a.dims[0] < 2)).toEqual(['a = [[], []]', 'b = []']);
    expect(shown([matrix, vector], (a: TensorValue, b: TensorValue) => b.dims[0] < 2 || a.dims[0] < 1)).toEqual([
      'a = [[0, 0]]',
      'b = [0, 0]',
    ]);
    const square = tensor(['N', 'N'], i32);
    expect(shown([square], (a: TensorValue) => a.data.every((x) => (x as number) < 5))).toEqual(['a = [[5]]']);
  });

  it('a fixed size left alone', () => {
    expect(shown([tensor([3], i32)], (a: TensorValue) => a.data.every((x) => (x as number) < 5))).toHaveLength(1);
    const [text] = shown([tensor([3], i32)], (a: TensorValue) => a.data.every((x) => (x as number) < 5))!;
    expect(text.replace('5', '0')).toBe('a = [0, 0, 0]');
  });

  it('short strings of plain letters', () => {
    expect(shown([str], (a: string) => [...a].length < 2)).toEqual(['a = "aa"']);
    expect(shown([str], (a: string) => !a.includes('é'))).toEqual(['a = "é"']);
  });

  it('simple floats', () => {
    expect(shown([scalar('f64')], (a: number) => !(a > 100))).toHaveLength(1);
    expect(shown([scalar('f64')], (a: number) => !Number.isNaN(a))).toEqual(['a = nan']);
    expect(shown([scalar('f64')], () => false)?.[0]).toMatch(/^a = 0\.0$|^a = -0\.0$/);
  });

  it('the parts of tuples, structs and enums', () => {
    const pair: Type = { kind: 'tuple', items: [i32, scalar('bool')] };
    expect(shown([pair], (a: [number, boolean]) => a[0] < 10)).toEqual(['a = (10, false)']);
    const point: Type = {
      kind: 'struct',
      name: 'm.Point',
      fields: [
        { name: 'x', type: i32 },
        { name: 'tag', type: str },
      ],
    };
    expect(shown([point], (a: { x: number }) => a.x < 10)).toEqual(['a = Point { x: 10, tag: "" }']);
    const option: Type = {
      kind: 'enum',
      name: 'Option',
      variants: [
        { name: 'None', payload: [] },
        { name: 'Some', payload: [i32] },
      ],
    };
    expect(shown([option], (a: EnumValue) => a.variant === 'None')).toEqual(['a = Some(0)']);
    expect(shown([option], (a: EnumValue) => !(a.variant === 'Some' && (a.payload[0] as number) > 6))).toEqual([
      'a = Some(7)',
    ]);
  });

  it('both of two that fail together', () => {
    const [a, b] = shown([i32, i32], (x: number, y: number) => x + y < 50)!.map((t) => Number(t.slice(4)));
    expect(a + b).toBe(50);
  });

  it('the same for the same seed, and says how many cases passed before', () => {
    const one = smallest([list, str], (a: TensorValue, b: string) => a.data.length + b.length < 9, 42)!;
    const two = smallest([list, str], (a: TensorValue, b: string) => a.data.length + b.length < 9, 42)!;
    expect(two).toEqual(one);
    expect(one.after).toBeGreaterThan(0);
    expect(one.shrinks).toBeGreaterThan(0);
    const orders = (seed: number): Value[] => {
      const seen: Value[] = [];
      smallest([i32], (a: number) => seen.push(a) > 0, seed);
      return seen;
    };
    expect(orders(1)).toEqual(orders(1));
    expect(orders(1)).not.toEqual(orders(2));
    expect(orders(1)).toHaveLength(200);
  });

  it('nothing where the property holds', () => {
    expect(smallest([i32], () => true)).toBeUndefined();
  });

  it('an end even where everything fails at any size', () => {
    expect(shown([list, list, str], () => false)).toEqual(['a = []', 'b = []', 'c = ""']);
  });
});

it('candidates are never the value itself, and of its type', () => {
  const rng = new Random(8);
  for (const name of names) {
    const type = scalar(name);
    for (let i = 0; i < 60; i++) {
      const v = sample(type, rng, 30, new Map());
      for (const next of shrink(v, type)) {
        expect(Object.is(next, v)).toBe(false);
        expect(typeof next).toBe(typeof v);
        const info = scalarInfo(name);
        if (info.kind !== 'float' && info.kind !== 'bool') {
          const n = BigInt(next as number | bigint);
          expect(n >= info.min && n <= info.max).toBe(true);
        }
      }
    }
  }
});

describe('axes', () => {
  it('are cut', () => {
    const m = [0, 1, 2, 10, 11, 12];
    expect(cut(m, [2, 3], 1, [0, 2])).toEqual({ data: [0, 2, 10, 12], dims: [2, 2] });
    expect(cut(m, [2, 3], 0, [1])).toEqual({ data: [10, 11, 12], dims: [1, 3] });
    expect(cut(m, [2, 3], 0, [])).toEqual({ data: [], dims: [0, 3] });
  });
  it('are tried smaller, each set once', () => {
    for (const n of [0, 1, 2, 3, 7]) {
      const sets = [...subsets(n)].map((s) => s.join());
      expect(sets).not.toContain(Array.from({ length: n }, (_, i) => i).join());
      if (n > 0) expect(sets[0]).toBe('');
    }
  });
});

it('values are shown as the language writes them', () => {
  expect(show([1.5, -0, Infinity], { kind: 'tuple', items: [scalar('f32'), scalar('f64'), scalar('f64')] })).toBe(
    '(1.5, -0.0, inf)',
  );
  expect(show({ data: [1, 2, 3, 4, 5, 6], dims: [2, 3] }, tensor([2, 3], scalar('i8')))).toBe('[[1, 2, 3], [4, 5, 6]]');
  expect(show('a"\n', str)).toBe('"a\\"\\n"');
});
