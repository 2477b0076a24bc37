import { describe, expect, it } from 'vitest';
import type { BoundLaw, OpName } from '../../spec/ops/index.ts';
import { evalOp, inSet, lawsOf, OP_NAMES, opRow } from '../../spec/ops/index.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import { pack, packFloats } from '../../spec/ops/lanes.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { enumerate, sameValue, show } from './same.ts';

const TYPES: readonly ScalarType[] = ['t1', 't2', 't40', 'i8', 'u8', 'i64', 'u64', 'bool', 'f32', 'f64', 'v128'];

const FLOATS = [0, -0, 1, -1, 0.5, 3, -2.5, 2 ** 24, 2 ** -126, 2 ** 127, Infinity, -Infinity, NaN];

/** Values that laws are tried on: all of a small type, the bounds and more of a wide one. */
function valuesOf(type: ScalarType): RefValue[] {
  const { kind, min, max, width } = scalarInfo(type);
  switch (kind) {
    case 'bool':
      return [false, true];
    case 'float':
      return FLOATS;
    case 'vector':
      return [
        new Uint8Array(16),
        new Uint8Array(16).fill(255),
        Uint8Array.from({ length: 16 }, (_, i) => (i * 37 + 11) & 255),
        pack([-128n, 127n, 1n, -1n], 32),
        pack([-(1n << 63n), 1n], 64),
        packFloats([1.5, -0, Infinity, -2], 32),
        packFloats([-0.75, 3], 64),
      ];
    default:
      if (width <= 2) return enumerate(min, max);
      return [min, min + 1n, -3n, -1n, 0n, 1n, 2n, 5n, 85n, max / 2n, max - 1n, max].filter((v) => v >= min);
  }
}

function outcome(name: OpName, T: ScalarType, ...args: RefValue[]): RefValue | RefTrap {
  try {
    return evalOp(name, args, { T })[0];
  } catch (e) {
    if (e instanceof RefTrap) return e;
    throw e;
  }
}

function agree(a: RefValue | RefTrap, b: RefValue | RefTrap): boolean {
  if (a instanceof RefTrap || b instanceof RefTrap)
    return a instanceof RefTrap && b instanceof RefTrap && a.trap === b.trap;
  return sameValue(a, b);
}

/** The operand tuples on which a law fails. */
function failures(name: OpName, T: ScalarType, law: BoundLaw, values: readonly RefValue[]): string[] {
  const bad: string[] = [];
  const op = (...args: RefValue[]): RefValue | RefTrap => outcome(name, T, ...args);
  const need = (holds: boolean, ...args: RefValue[]): void => {
    if (!holds) bad.push(show(args));
  };
  const unary = opRow(name).operands.length === 1;
  for (const a of values) {
    if (law === 'involution') need(agree(op(op(a) as RefValue), a), a);
    else if (law === 'idempotent') need(unary ? agree(op(op(a) as RefValue), op(a)) : agree(op(a, a), a), a);
    else if (typeof law !== 'string') {
      if ('identity' in law) need(agree(op(a, law.identity), a) && agree(op(law.identity, a), a), a);
      else if ('rightIdentity' in law) need(agree(op(a, law.rightIdentity), a), a);
      else need(agree(op(a, law.absorbing), law.absorbing) && agree(op(law.absorbing, a), law.absorbing), a);
    } else {
      for (const b of values) {
        if (law === 'commutative') need(agree(op(a, b), op(b, a)), a, b);
        else
          for (const c of values) {
            const [left, right] = [op(a, b), op(b, c)];
            if (left instanceof RefTrap || right instanceof RefTrap) continue;
            need(agree(op(left, c), op(a, right)), a, b, c);
          }
      }
    }
  }
  return bad;
}

describe('laws hold', () => {
  for (const name of OP_NAMES) {
    const row = opRow(name);
    if (!row.laws?.length) continue;
    const types = row.T === undefined ? (['v128'] as const) : TYPES.filter((type) => inSet(type, row.T!));
    it(name, () => {
      expect(types.length).toBeGreaterThan(0);
      for (const T of types) {
        for (const law of lawsOf(name, T)) {
          expect(failures(name, T, law, valuesOf(T)), `${name}<${T}> ${JSON.stringify(law, (_, v: unknown) => (typeof v === 'bigint' ? String(v) : v))}`).toEqual([]); // prettier-ignore
        }
      }
    });
  }

  it('and the test can fail: subtraction does not commute, nor do halves of sums associate', () => {
    expect(failures('sub', 'i8', 'commutative', valuesOf('i8'))).not.toEqual([]);
    expect(failures('i8x16_avgr_u', 'bool', 'associative', valuesOf('v128'))).not.toEqual([]);
    expect(failures('add', 'f64', 'associative', valuesOf('f64'))).not.toEqual([]);
  });
});
