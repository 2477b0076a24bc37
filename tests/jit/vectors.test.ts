import { describe, expect, it } from 'vitest';
import { makeFunc, makeModule, makeOp } from '../../compiler/ir/create.ts';
import type { AttrValue, Func, Op, Value } from '../../compiler/ir/types.ts';
import { NO_SPAN } from '../../spec/span.ts';
import { OPS, SCALAR_OP_NAMES } from '../../spec/ops/index.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { OpRow, OpVector, TypePattern } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';
import { encode } from '../../vm/encode/index.ts';
import { TrapError } from '../../vm/engine.ts';
import { instantiateJit } from '../../vm/jit/index.ts';
import { canonicalLanes } from './canonical.ts';
import { show, toRef, toReg } from '../vm/reg-values.ts';

/** Every edge vector of every row on the JIT, with its operands as parameters and as constants. */

function typesOf(row: OpRow, v: OpVector): { operands: ScalarType[]; results: ScalarType[] } {
  const bind = (p: TypePattern | 'rest'): ScalarType => (p === 'T' ? v.T! : p === 'U' ? v.U! : (p as ScalarType));
  return { operands: row.operands.map(bind), results: row.results.map(bind) };
}

function build(name: OpName, func: string, v: OpVector, constants: boolean): Func {
  const { operands: operandTypes, results: resultTypes } = typesOf(OPS[name], v);
  const f = makeFunc(func, constants ? [] : operandTypes.map((type) => ({ type })), resultTypes);
  const ops: Op[] = [];
  const value = (type: ScalarType): Value => ({ id: f.nextId++, type, name: undefined });
  const operands = constants
    ? operandTypes.map((type, i) => {
        const result = value(type);
        ops.push(makeOp('const', [], [result], { value: v.args[i] }, undefined, undefined, NO_SPAN));
        return result;
      })
    : f.params;
  const results = resultTypes.map(value);
  ops.push(makeOp(name, operands, results, v.attrs as Record<string, AttrValue>, undefined, undefined, NO_SPAN));
  ops.push(makeOp('return', results, [], undefined, undefined, undefined, NO_SPAN));
  f.body = { args: [], ops };
  return f;
}

describe('edge vectors of the op table on the JIT', () => {
  let count = 0;
  for (const name of SCALAR_OP_NAMES) {
    const row: OpRow = OPS[name];
    const { vectors } = row;
    if (!vectors) continue;
    it(name, async () => {
      const m = makeModule();
      vectors.forEach((v, i) => {
        for (const constants of [false, true]) {
          const f = build(name, `v${i}${constants ? 'c' : ''}`, v, constants);
          m.funcs.set(f.name, f);
        }
      });
      // The direct encoder's code, and Binaryen's.
      const direct = await instantiateJit(encode(m), { hosts: [] });
      const binaryen = await instantiateJit(encode(m), { hosts: [] }, { optimize: 1 });
      vectors.forEach((v, i) => {
        const { operands, results } = typesOf(row, v);
        for (const [engine, constants] of [direct, binaryen].flatMap((e) => [[e, 0] as const, [e, 1] as const])) {
          const args = constants ? [] : v.args.map((a, k) => toReg(a, operands[k]));
          let got: string;
          try {
            const values = engine.call(2 * i + constants, args);
            got = values.map((r, k) => show(canonicalLanes(toRef(r, results[k]), name))).join(' ');
          } catch (e) {
            if (!(e instanceof TrapError)) throw e;
            got = e.trap;
          }
          const told = `${name} ${v.T ?? ''} ${v.U ?? ''} ${v.args.join(' ')}${constants ? ' as constants' : ''}`;
          expect(got, told).toBe(v.trap ?? v.results!.map((r) => show(canonicalLanes(r, name))).join(' '));
          count++;
        }
      });
    });
  }
  it('were all run', () => {
    expect(count).toBeGreaterThan(2000);
  });
});
