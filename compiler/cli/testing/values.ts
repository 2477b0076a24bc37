import type { Dim, TensorTy, Type } from '../../../spec/abi.ts';
import { floatText } from '../../../spec/host-services.ts';
import type { ScalarInfo } from '../../../spec/types.ts';
import { scalarInfo } from '../../../spec/types.ts';
import { cut, subsets } from './axes.ts';
import type { Random } from './random.ts';

/**
 * Values of the language's types for properties, in the form the embedding API takes: numbers or bigints, booleans,
 * strings, tensors `{ data, dims }`, tuples as arrays, structs as objects, enums `{ variant, payload }`.
 */
export type Value =
  number | bigint | boolean | string | TensorValue | EnumValue | readonly Value[] | { readonly [field: string]: Value };
export interface TensorValue {
  readonly data: readonly Value[];
  readonly dims: readonly number[];
}
export interface EnumValue {
  readonly variant: string;
  readonly payload: readonly Value[];
}

/** Sizes given to shape names so far: one property call agrees on them. */
export type Shapes = Map<string, number>;

/** Numbers above this width travel as bigint. */
const isWide = (info: ScalarInfo): boolean =>
  info.max > BigInt(Number.MAX_SAFE_INTEGER) || info.name === 'i64' || info.name === 'u64';

/** A random value; `size` (0 to about 50) bounds magnitudes and lengths, so that early cases are small. */
export function sample(type: Type, rng: Random, size: number, shapes: Shapes): Value {
  switch (type.kind) {
    case 'scalar':
      return sampleScalar(scalarInfo(type.name), rng, size);
    case 'str':
      return Array.from({ length: rng.below(size + 1) }, () => sampleChar(rng)).join('');
    case 'tensor':
      return sampleTensor(type, rng, size, shapes);
    case 'tuple':
      return type.items.map((t) => sample(t, rng, size, shapes));
    case 'struct':
      return Object.fromEntries(type.fields.map((f) => [f.name, sample(f.type, rng, size, shapes)]));
    case 'enum': {
      // A recursive type ends: when the size runs out the variant with the least payload is taken.
      const least = Math.min(...type.variants.map((v) => v.payload.length));
      const choices = size <= 0 ? type.variants.filter((v) => v.payload.length === least) : type.variants;
      const v = choices[rng.below(choices.length)];
      return { variant: v.name, payload: v.payload.map((t) => sample(t, rng, size >> 1, shapes)) };
    }
  }
}

function sampleScalar(info: ScalarInfo, rng: Random, size: number): Value {
  if (info.kind === 'bool') return rng.below(2) === 1;
  if (info.kind === 'float') return sampleFloat(rng, info.name === 'f32');
  const edge = rng.below(10);
  let v: bigint;
  if (edge === 0) v = info.min;
  else if (edge === 1) v = info.max;
  else if (edge === 2) v = 0n;
  else if (edge < 7) v = BigInt(rng.below(2 * size + 3) - size - 1);
  else v = info.min + (rng.bits64() % (info.max - info.min + 1n));
  if (v < info.min) v = info.min;
  if (v > info.max) v = info.max;
  return isWide(info) ? v : Number(v);
}

const FLOATS = [
  0,
  -0,
  1,
  -1,
  0.5,
  1.5,
  1e-3,
  1e10,
  -1e10,
  Infinity,
  -Infinity,
  NaN,
  5e-324,
  1.1754943508222875e-38,
  3.4028234663852886e38,
];

function sampleFloat(rng: Random, single: boolean): number {
  const pick = rng.below(4);
  const v = pick === 0 ? FLOATS[rng.below(FLOATS.length)] : (rng.unit() * 2 - 1) * 10 ** (rng.below(12) - 4);
  return single ? Math.fround(v) : v;
}

function sampleChar(rng: Random): string {
  const pick = rng.below(8);
  return pick === 0 ? ['\n', '"', 'é', '中', '🙂', '\0'][rng.below(6)] : String.fromCharCode(32 + rng.below(95));
}

function sampleTensor(type: TensorTy, rng: Random, size: number, shapes: Shapes): TensorValue {
  const most = Math.min(size, MOST_BY_RANK[Math.min(type.dims.length, MOST_BY_RANK.length) - 1]);
  const dims = type.dims.map((d) => sampleDim(d, rng, most, shapes));
  const count = dims.reduce((a, b) => a * b, 1);
  const { elem } = type;
  const data = Array.from({ length: count }, () =>
    elem.kind === 'half' ? (rng.below(257) - 128) * 2 ** (rng.below(9) - 6) : sample(elem, rng, size, shapes),
  );
  return { data, dims };
}

/** Greatest size chosen for a dimension of a tensor of rank 1, 2, and more. */
const MOST_BY_RANK = [50, 20, 6];

function sampleDim(d: Dim, rng: Random, size: number, shapes: Shapes): number {
  if (typeof d === 'number') return d;
  const known = d === null ? undefined : shapes.get(d);
  if (known !== undefined) return known;
  const n = rng.below(size + 1);
  if (d !== null) shapes.set(d, n);
  return n;
}

/**
 * Simpler values to try in place of one that fails a property, simplest first. Of a tensor's sizes those that are `_`
 * shrink; names may be shared with other arguments and are left alone.
 */
export function* shrink(value: Value, type: Type): Generator<Value> {
  switch (type.kind) {
    case 'scalar':
      yield* shrinkScalar(value as number | bigint | boolean, scalarInfo(type.name));
      return;
    case 'str': {
      const chars = [...(value as string)];
      for (const keep of subsets(chars.length)) yield keep.map((i) => chars[i]).join('');
      for (let i = 0; i < chars.length; i++)
        if (chars[i] !== 'a') yield [...chars.slice(0, i), 'a', ...chars.slice(i + 1)].join('');
      return;
    }
    case 'tensor': {
      const t = value as TensorValue;
      for (const [axis, d] of type.dims.entries())
        if (d === null) for (const keep of subsets(t.dims[axis])) yield cut(t.data, t.dims, axis, keep);
      const elem: Type = type.elem.kind === 'half' ? { kind: 'scalar', name: 'f32' } : type.elem;
      for (const data of shrinkItems(
        t.data,
        t.data.map(() => elem),
      ))
        yield { data, dims: t.dims };
      return;
    }
    case 'tuple':
      yield* shrinkItems(value as readonly Value[], type.items);
      return;
    case 'struct': {
      const record = value as { readonly [field: string]: Value };
      const items = type.fields.map((f) => record[f.name]);
      for (const next of shrinkItems(
        items,
        type.fields.map((f) => f.type),
      )) {
        yield Object.fromEntries(type.fields.map((f, i) => [f.name, next[i]]));
      }
      return;
    }
    case 'enum': {
      const e = value as EnumValue;
      for (const v of type.variants) {
        if (v.name === e.variant) break;
        if (v.payload.length === 0) yield { variant: v.name, payload: [] };
      }
      const row = type.variants.find((v) => v.name === e.variant);
      if (!row) return;
      for (const [i, t] of row.payload.entries()) if (t === type) yield e.payload[i];
      for (const payload of shrinkItems(e.payload, row.payload)) yield { variant: e.variant, payload };
      return;
    }
  }
}

function* shrinkItems(items: readonly Value[], types: readonly Type[]): Generator<Value[]> {
  for (let i = 0; i < items.length; i++) {
    for (const next of shrink(items[i], types[i])) yield [...items.slice(0, i), next, ...items.slice(i + 1)];
  }
}

function* shrinkScalar(value: number | bigint | boolean, info: ScalarInfo): Generator<Value> {
  if (typeof value === 'boolean') {
    if (value) yield false;
    return;
  }
  if (info.kind === 'float') {
    const v = value as number;
    if (v === 0) return;
    yield 0;
    if (Number.isFinite(v)) {
      if (v < 0) yield -v;
      if (Math.trunc(v) !== v) yield Math.trunc(v);
      if (Math.abs(v) > 1) yield Math.trunc(v / 2);
    } else yield 1;
    return;
  }
  const v = BigInt(value as number | bigint);
  if (v === 0n) return;
  const back = (x: bigint): Value => (typeof value === 'bigint' ? x : Number(x));
  yield back(0n);
  if (v < 0n && -v <= info.max) yield back(-v);
  for (let half = v / 2n; half !== 0n; half /= 2n) yield back(v - half);
}

/** A value as a person would write it in the language. */
export function show(value: Value, type: Type): string {
  switch (type.kind) {
    case 'scalar':
      if (type.name === 'f32' || type.name === 'f64') return floatText(value as number, type.name);
      return String(value as number | bigint | boolean);
    case 'str':
      return JSON.stringify(value);
    case 'tensor': {
      const t = value as TensorValue;
      const { elem } = type;
      const items = t.data.map((v) => (elem.kind === 'half' ? floatText(v as number, 'f32') : show(v, elem)));
      return nest(items, t.dims);
    }
    case 'tuple':
      return `(${(value as readonly Value[]).map((v, i) => show(v, type.items[i])).join(', ')})`;
    case 'struct': {
      const record = value as { readonly [field: string]: Value };
      const name = type.name.slice(type.name.lastIndexOf('.') + 1);
      return `${name} { ${type.fields.map((f) => `${f.name}: ${show(record[f.name], f.type)}`).join(', ')} }`;
    }
    case 'enum': {
      const e = value as EnumValue;
      const row = type.variants.find((v) => v.name === e.variant);
      if (!row || row.payload.length === 0) return e.variant;
      return `${e.variant}(${e.payload.map((v, i) => show(v, row.payload[i])).join(', ')})`;
    }
  }
}

function nest(items: readonly string[], dims: readonly number[]): string {
  if (dims.length <= 1) return `[${items.join(', ')}]`;
  const step = items.length / Math.max(1, dims[0]);
  return `[${Array.from({ length: dims[0] }, (_, i) => nest(items.slice(i * step, (i + 1) * step), dims.slice(1))).join(', ')}]`;
}
