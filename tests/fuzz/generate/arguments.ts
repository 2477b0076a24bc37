import type { Type } from '../../../spec/abi.ts';
import { scalarInfo } from '../../../spec/types.ts';
import type { Random } from '../random.ts';
import { intValue } from './literals.ts';
import type { ScalarType } from '../../../spec/types.ts';

/**
 * Arguments for an exported function, as JSON: integers as text where they need it, floats as numbers or as text (`nan`, `inf`,
 * `-0`), tensors as `{ d: dimensions, v: elements }`. What is made is what is saved and read again.
 */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

const FLOATS: readonly Json[] = [
  'nan',
  'inf',
  '-inf',
  '-0',
  0,
  1,
  -1,
  0.5,
  1e10,
  1e-40,
  16777217,
  0.1,
  3.4e38,
  1e300,
  2147483648,
  -129,
];

export function scalarJson(r: Random, t: ScalarType): Json {
  if (t === 'bool') return r.oneIn(2);
  if (t === 'f32' || t === 'f64') {
    if (r.oneIn(12)) return r.pick(FLOATS);
    const v = r.oneIn(3) ? r.between(-20, 20) / 4 : (r.bits() / 2 ** 31 - 1) * 2 ** r.between(-3, 8);
    return t === 'f32' ? Math.fround(v) : v;
  }
  const v = intValue(r, t);
  return v >= -1000000n && v <= 1000000n ? Number(v) : String(v);
}

/** Sizes for shape names, small where a tensor of a high rank has them. */
const SIZES = [
  [0, 1, 2, 3, 5, 7, 16, 17, 31, 32, 33, 48, 64, 65, 80, 81, 100, 127, 128, 129, 160, 200, 257],
  [1, 2, 3, 4, 5, 8, 15, 16, 17, 18, 33],
  [1, 2, 3, 4, 5],
];

/** Sizes for all shape names of a signature. */
export function chooseShapes(r: Random, types: readonly Type[]): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const t of types) {
    if (t.kind !== 'tensor') continue;
    for (const d of t.dims)
      if (typeof d === 'string') ranks.set(d, Math.max(ranks.get(d) ?? 0, Math.min(t.dims.length, 3)));
  }
  // Rows of matrices may be long now and then.
  const long = r.oneIn(4);
  return new Map(
    [...ranks].map(([d, rank], i) => [
      d,
      r.pick(rank === 2 && long && i === ranks.size - 1 ? SIZES[0]! : SIZES[rank - 1]!),
    ]),
  );
}

/** Types of parameters that can be made; `shapes` holds what shape names stand for. */
export function argumentJson(r: Random, t: Type, shapes: Map<string, number>): Json {
  switch (t.kind) {
    case 'scalar':
      return scalarJson(r, t.name);
    case 'str':
      return r.pick(['', 'a', 'hello', 'é', 'x y z', '日本']);
    case 'tuple':
      return t.items.map((x) => argumentJson(r, x, shapes));
    case 'struct':
      return Object.fromEntries(t.fields.map((f) => [f.name, argumentJson(r, f.type, shapes)]));
    case 'enum': {
      const flat = t.variants.filter((v) => v.payload.every((p) => p.kind !== 'enum'));
      const v = r.pick(flat.length > 0 ? flat : t.variants);
      return { variant: v.name, payload: v.payload.map((p) => argumentJson(r, p, shapes)) };
    }
    case 'tensor': {
      const dims = t.dims.map((d) => {
        if (typeof d === 'number') return d;
        if (d === null) return r.between(0, 5);
        return shapes.get(d)!;
      });
      const count = dims.reduce((n, d) => n * d, 1);
      const { elem } = t;
      const one = (): Json => (elem.kind === 'half' ? r.between(-300, 300) / 8 : argumentJson(r, elem, shapes));
      const zeros = r.oneIn(4);
      return {
        d: dims,
        v: Array.from({ length: count }, () =>
          zeros && elem.kind === 'scalar' && elem.name !== 'bool' && r.below(3) > 0 ? 0 : one(),
        ),
      };
    }
  }
}

/** The value that the embedding API takes for what was saved. */
export function argumentValue(j: Json, t: Type): unknown {
  switch (t.kind) {
    case 'scalar': {
      if (typeof j === 'boolean') return j;
      if (scalarInfo(t.name).kind !== 'float') return BigInt(j as string | number);
      return j === 'nan' ? NaN : j === 'inf' ? Infinity : j === '-inf' ? -Infinity : j === '-0' ? -0 : Number(j);
    }
    case 'str':
      return j;
    case 'tuple':
      return t.items.map((x, i) => argumentValue((j as readonly Json[])[i]!, x));
    case 'struct':
      return Object.fromEntries(
        t.fields.map((f) => [f.name, argumentValue((j as Record<string, Json>)[f.name]!, f.type)]),
      );
    case 'enum': {
      const { variant, payload } = j as { variant: string; payload: readonly Json[] };
      const v = t.variants.find((x) => x.name === variant)!;
      return { variant, payload: payload.map((p, i) => argumentValue(p, v.payload[i]!)) };
    }
    case 'tensor': {
      const { d, v } = j as { d: readonly number[]; v: readonly Json[] };
      const elem: Type = t.elem.kind === 'half' ? { kind: 'scalar', name: 'f32' } : t.elem;
      const trits = elem.kind === 'scalar' && elem.name === 't1';
      return { dims: d, data: v.map((x) => (trits ? Number(x) : argumentValue(x, elem))) };
    }
  }
}
