import { describe, expect, it } from 'vitest';
import type { BoundLaw, OpName } from '../../spec/ops/index.ts';
import { effectOf, evalOp, lawsOf, opRow } from '../../spec/ops/index.ts';
import type { ScalarType } from '../../spec/types.ts';

/** Laws, effects and values of ops once their types are bound, told one by one. */

describe('laws with their constants', () => {
  const told: [OpName, ScalarType, BoundLaw[]][] = [
    ['add', 'f64', ['commutative']],
    ['add', 'i8', ['commutative', 'associative', { identity: 0n }]],
    ['sub', 'f32', [{ rightIdentity: 0 }]],
    ['sub', 'u8', [{ rightIdentity: 0n }]],
    ['div', 'f64', [{ rightIdentity: 1 }]],
    ['div', 't3', [{ rightIdentity: 1n }]],
    ['mul', 'f32', ['commutative']],
    ['mul', 't3', ['commutative', 'associative', { identity: 1n }, { absorbing: 0n }]],
    ['min', 'f64', ['commutative', 'associative', 'idempotent']],
    ['max', 'f32', ['commutative', 'associative', 'idempotent']],
    ['min', 'i8', ['commutative', 'associative', 'idempotent', { identity: 127n }, { absorbing: -128n }]],
    ['max', 't2', ['commutative', 'associative', 'idempotent', { identity: -4n }, { absorbing: 4n }]],
    ['and', 'u8', ['commutative', 'associative', 'idempotent', { identity: 255n }, { absorbing: 0n }]],
    ['and', 'i8', ['commutative', 'associative', 'idempotent', { identity: -1n }, { absorbing: 0n }]],
    ['or', 'i16', ['commutative', 'associative', 'idempotent', { identity: 0n }, { absorbing: -1n }]],
    ['and', 'bool', ['commutative', 'associative', 'idempotent', { identity: true }, { absorbing: false }]],
    ['or', 'bool', ['commutative', 'associative', 'idempotent', { identity: false }, { absorbing: true }]],
    ['shl', 'i8', [{ rightIdentity: 0n }]],
    ['neg', 'f32', ['involution']],
    ['load', 'i32', []],
    ['i8x16_add', 'v128', ['commutative', 'associative']],
    ['i16x8_min_u', 'v128', ['commutative', 'associative', 'idempotent']],
    ['i32x4_sub', 'v128', []],
    ['f32x4_add', 'v128', ['commutative']],
    ['f64x2_neg', 'v128', ['involution']],
    ['v128_not', 'v128', ['involution']],
  ];
  for (const [name, type, laws] of told) {
    it(`${name} on ${type}`, () => expect(lawsOf(name, type)).toEqual(laws));
  }
  it('a count is an i32, whatever is shifted', () => {
    for (const name of ['shl', 'shr', 'rotl', 'tshl'] as const)
      expect(lawsOf(name, 'bool')).toEqual([{ rightIdentity: 0n }]);
  });
});

it('a shuffle chooses among 32 bytes', () => {
  expect(opRow('i8x16_shuffle').attrLimits).toEqual({ bytes: 32 });
});

describe('effects', () => {
  it('division of floats is pure, other ops are as their row says', () => {
    expect(effectOf('div', 'f64')).toBe('pure');
    expect(effectOf('div', 'i64')).toBe('trap');
    expect(effectOf('checked_add', 'i64')).toBe('trap');
    expect(effectOf('to_int', 'f64')).toBe('trap');
    expect(effectOf('add', 'f64')).toBe('pure');
    expect(effectOf('load', 'f64')).toBe('read');
  });
});

describe('values', () => {
  it('are those of the row', () => {
    expect(evalOp('add', [100n, 100n], { T: 'i8' })).toEqual([-56n]);
    expect(evalOp('wrap', [300n], { T: 'i32', U: 'u8' })).toEqual([44n]);
    expect(evalOp('const', [], { U: 'i32' }, { value: 7n })).toEqual([7n]);
    expect(evalOp('tri1', [1n], { T: 't1' }, { index: 5 })).toEqual([-1n]);
    expect(evalOp('demote', [0.1])).toEqual([0.10000000149011612]);
  });
  it('of ops that memory or control defines are not to be had', () => {
    expect(() => evalOp('load', [0n], { U: 'i32' })).toThrow('load has no reference evaluation of its own');
  });
});
