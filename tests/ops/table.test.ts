import { describe, expect, it } from 'vitest';
import type { OpName } from '../../spec/ops/index.ts';
import {
  effectOf,
  FAMILIES,
  inSet,
  intAttrError,
  isOpName,
  OP_BY_ID,
  OP_NAMES,
  OPS,
  opRow,
  resolveTypes,
  resultTypes,
  SCALAR_OP_NAMES,
  storageFits,
} from '../../spec/ops/index.ts';
import type { OpRow } from '../../spec/ops/schema.ts';
import { TRAPS } from '../../spec/traps.ts';

/** First and last permanent id of each family. */
const RANGES: Readonly<Record<keyof typeof FAMILIES, readonly [number, number]>> = {
  arithmetic: [0, 49],
  comparison: [50, 69],
  bits: [70, 99],
  trits: [100, 149],
  conversion: [150, 179],
  float: [180, 219],
  memory: [220, 249],
  control: [250, 279],
  bytecode: [280, 299],
  vector: [300, 728],
  kernel: [1000, 1039],
  launch: [1040, 1069],
};

describe('op table', () => {
  it('gives every id once, within its family', () => {
    const seen = new Map<number, string>();
    for (const [family, rows] of Object.entries(FAMILIES)) {
      const [first, last] = RANGES[family as keyof typeof FAMILIES];
      for (const [name, row] of Object.entries<OpRow>(rows)) {
        expect(row.id, name).toBeGreaterThanOrEqual(first);
        expect(row.id, name).toBeLessThanOrEqual(last);
        expect(seen.get(row.id), `id ${row.id} of ${name}`).toBeUndefined();
        seen.set(row.id, name);
      }
    }
  });

  it('has no name in two families', () => {
    const names = Object.values(FAMILIES).flatMap((rows) => Object.keys(rows));
    expect(new Set(names).size).toBe(names.length);
  });

  it('finds each row by name and by id', () => {
    for (const name of OP_NAMES) {
      expect(OP_BY_ID.get(opRow(name).id)).toBe(name);
      expect(isOpName(name)).toBe(true);
    }
    expect(OP_NAMES).toHaveLength(Object.keys(OPS).length);
    expect(isOpName('toString')).toBe(false);
    expect(opRow('constructor')).toBeUndefined();
  });

  it('keeps the kernel, graph and launch profiles out of the scalar one', () => {
    for (const name of OP_NAMES) {
      const kernel = opRow(name).id >= 1000;
      expect(opRow(name).profile !== undefined, name).toBe(kernel);
      expect((SCALAR_OP_NAMES as readonly string[]).includes(name), name).toBe(!kernel);
    }
  });

  it('describes every row in full', () => {
    for (const name of OP_NAMES) {
      const row = opRow(name);
      expect(row.doc, name).toMatch(/^[A-Z].*\.$/);
      const patterns = [...row.operands, ...row.results];
      for (const variable of ['T', 'U'] as const) {
        expect(patterns.includes(variable), `${name} uses ${variable}`).toBe(row[variable] !== undefined);
      }
      for (const side of [row.operands, row.results]) {
        const at = side.indexOf('rest');
        expect(at === -1 || at === side.length - 1, `${name}: rest comes last`).toBe(true);
      }
      for (const trap of row.traps ?? []) expect(TRAPS, name).toHaveProperty(trap);
      if (row.effect === 'pure') expect(row.traps ?? [], `${name} is pure`).toHaveLength(0);
      if (row.effect === 'pure' && row.id < 1000) expect(row.eval, `${name} is pure`).toBeDefined();
      for (const attr of Object.keys(row.attrLimits ?? {})) expect(row.attrs, name).toHaveProperty(attr);
      // All laws but commutativity put results back in as operands.
      const closed = row.laws?.every((law) => law === 'commutative') ?? true;
      expect(closed || row.results[0] === row.operands[0], `${name}: laws fit the types`).toBe(true);
      expect(row.laws === undefined || row.eval !== undefined, `${name}: laws are of evaluated rows`).toBe(true);
    }
  });
});

describe('resolveTypes', () => {
  it('binds type variables', () => {
    expect(resolveTypes('add', ['t9', 't9'], ['t9'])).toMatchObject({ T: 't9' });
    expect(resolveTypes('wrap', ['i64'], ['t20'])).toEqual({ T: 'i64', U: 't20' });
    expect(resolveTypes('bits', ['f32'], ['u32'])).toEqual({ T: 'f32', U: 'u32' });
    expect(resolveTypes('if', ['bool'], ['i32', 'v128'])).not.toHaveProperty('error');
    expect(resolveTypes('call', ['i32', 'f64'], [])).not.toHaveProperty('error');
  });

  const wrong: readonly (readonly [OpName, Parameters<typeof resolveTypes>[1], Parameters<typeof resolveTypes>[2]])[] =
    [
      ['add', ['t9', 't8'], ['t9']],
      ['add', ['t9', 't9'], ['t8']],
      ['add', ['t9'], ['t9']],
      ['add', ['t9', 't9'], []],
      ['add', ['bool', 'bool'], ['bool']],
      ['and', ['t3', 't3'], ['t3']],
      ['cmp3', ['f32', 'f32'], ['t1']],
      ['shl', ['i8', 'u32'], ['i8']],
      ['bits', ['f32'], ['u64']],
      ['demote', ['f32'], ['f32']],
      ['if', [], []],
      ['if', ['t1'], []],
      ['i8x16_add', ['v128', 'i32'], ['v128']],
    ];
  for (const [name, operands, results] of wrong) {
    it(`rejects ${name}(${operands.join(', ')}) → (${results.join(', ')})`, () => {
      expect(resolveTypes(name, operands, results)).toHaveProperty('error');
    });
  }

  it('tells result types where the row fixes them', () => {
    expect(resultTypes('addc', { T: 't6' })).toEqual(['t6', 't6']);
    expect(resultTypes('eq', { T: 't6' })).toEqual(['bool']);
    expect(resultTypes('const', {})).toBeUndefined();
    expect(resultTypes('call', {})).toBeUndefined();
  });
});

describe('attributes, storage and effects', () => {
  it('bounds integer attributes', () => {
    expect(intAttrError('tri1', 'index', 0)).toBeUndefined();
    expect(intAttrError('tri1', 'index', 26)).toBeUndefined();
    expect(intAttrError('tri1', 'index', 27)).toContain('0 to 26');
    expect(intAttrError('i64x2_replace_lane', 'lane', 2)).toContain('0 to 1');
    expect(intAttrError('load', 'offset', -1)).toBeDefined();
    expect(intAttrError('load', 'offset', 0.5)).toBeDefined();
    expect(intAttrError('load', 'offset', 'x')).toBeDefined();
  });

  it('lets half precision store f32 alone', () => {
    expect(storageFits('t5', 't5')).toBe(true);
    expect(storageFits('f16', 'f32')).toBe(true);
    expect(storageFits('bf16', 'f64')).toBe(false);
    expect(storageFits('i8', 'i32')).toBe(false);
  });

  it('knows sets of classes and types', () => {
    expect(inSet('bool', ['int', 'bool'])).toBe(true);
    expect(inSet('t7', ['int', 'bool'])).toBe(true);
    expect(inSet('f32', ['int', 'bool'])).toBe(false);
    expect(inSet('u32', ['u32', 'u64'])).toBe(true);
    expect(inSet('i32', ['u32', 'u64'])).toBe(false);
  });

  it('has division of floats pure and of integers trap', () => {
    expect(effectOf('div', 'f32')).toBe('pure');
    expect(effectOf('div', 't9')).toBe('trap');
    expect(effectOf('to_int', 'f32')).toBe('trap');
  });
});
