import { describe, expect, it } from 'vitest';
import type { OpName } from '../../spec/ops/index.ts';
import { evalOp, FAMILIES, OP_NAMES, opRow, resolveTypes, resultTypes } from '../../spec/ops/index.ts';
import type { OpRow, OpVector, RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { sameValue, show } from './same.ts';

function run(row: OpRow, v: OpVector): readonly RefValue[] | string {
  try {
    return row.eval!(v.args, { T: v.T ?? 'bool', U: v.U ?? 'bool', attrs: v.attrs ?? {} });
  } catch (e) {
    if (e instanceof RefTrap) return e.trap;
    throw e;
  }
}

function fits(value: RefValue, type: ScalarType): boolean {
  const t = scalarInfo(type);
  switch (t.kind) {
    case 'bool':
      return typeof value === 'boolean';
    case 'float':
      return typeof value === 'number' && (type === 'f64' || Object.is(Math.fround(value), value));
    case 'vector':
      return value instanceof Uint8Array && value.length === 16;
    default:
      return typeof value === 'bigint' && value >= t.min && value <= t.max;
  }
}

function bindPattern(pattern: string, v: OpVector): ScalarType {
  return (pattern === 'T' ? v.T : pattern === 'U' ? v.U : pattern) as ScalarType;
}

const rows: [string, OpRow][] = Object.values(FAMILIES).flatMap((family) => Object.entries<OpRow>(family));

describe('edge vectors', () => {
  for (const [name, row] of rows) {
    if (!row.eval) continue;
    it(name, () => {
      expect(row.vectors?.length ?? 0, 'number of vectors').toBeGreaterThan(0);
      for (const v of row.vectors!) {
        const at = `${name} ${v.T ?? ''} ${v.U ?? ''} ${show(v.args)}`;
        const operands = row.operands.map((p) => bindPattern(p, v));
        expect(v.args.length, at).toBe(operands.length);
        v.args.forEach((a, i) => expect(fits(a, operands[i]), `${at}: operand ${i}`).toBe(true));
        const got = run(row, v);
        if (v.trap !== undefined) {
          expect(got, at).toBe(v.trap);
          expect(row.traps, at).toContain(v.trap);
          continue;
        }
        const expected = v.results!;
        const agree = typeof got !== 'string' && got.length === expected.length;
        expect(agree && got.every((g, i) => sameValue(g, expected[i])), `${at} = ${typeof got === 'string' ? got : show(got)}, expected ${show(expected)}`).toBe(true); // prettier-ignore
        expected.forEach((r, i) => expect(fits(r, bindPattern(row.results[i], v)), `${at}: result ${i}`).toBe(true));
      }
    });
  }

  it('exercise every trap that an evaluated row declares', () => {
    for (const [name, row] of rows) {
      if (!row.eval) continue;
      for (const trap of row.traps ?? []) {
        expect(
          row.vectors?.some((v) => v.trap === trap),
          `${name} traps ${trap}`,
        ).toBe(true);
      }
    }
  });

  it('have types that their row resolves', () => {
    for (const name of OP_NAMES) {
      const row = opRow(name);
      for (const v of row.eval ? row.vectors! : []) {
        const operands = row.operands.map((p) => bindPattern(p, v));
        const results = row.results.map((p) => bindPattern(p, v));
        const binding = resolveTypes(name, operands, results);
        expect(binding, name).not.toHaveProperty('error');
        expect(resultTypes(name, { T: v.T, U: v.U }), name).toEqual(results);
        if (v.trap === undefined) expect(evalOp(name as OpName, v.args, v, v.attrs)).toHaveLength(results.length);
      }
    }
  });
});
