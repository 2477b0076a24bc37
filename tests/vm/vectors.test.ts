import { describe, expect, it } from 'vitest';
import { makeFunc, makeModule, makeOp } from '../../compiler/ir/create.ts';
import type { AttrValue, Op, Value } from '../../compiler/ir/types.ts';
import { NO_SPAN } from '../../spec/span.ts';
import { OP_NAMES, OPS } from '../../spec/ops/index.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { OpRow, OpVector, TypePattern } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';
import { TrapError } from '../../vm/engine.ts';
import { encode } from '../../vm/encode/index.ts';
import { canonicalLanes } from '../jit/canonical.ts';
import { INTERPRETERS } from './interpreters.ts';
import { show, toRef, toReg } from './reg-values.ts';

/** Every edge vector of every row, with its operands as parameters and as constants. */
function build(name: OpName, v: OpVector, constants: boolean) {
  const row: OpRow = OPS[name];
  const bind = (p: TypePattern | 'rest'): ScalarType => (p === 'T' ? v.T! : p === 'U' ? v.U! : (p as ScalarType));
  const operandTypes = row.operands.map(bind);
  const f = makeFunc('f', constants ? [] : operandTypes.map((type) => ({ type })), row.results.map(bind));
  const ops: Op[] = [];
  const value = (type: ScalarType): Value => ({ id: f.nextId++, type, name: undefined });
  const operands = constants
    ? operandTypes.map((type, i) => {
        const result = value(type);
        ops.push(makeOp('const', [], [result], { value: v.args[i] }, undefined, undefined, NO_SPAN));
        return result;
      })
    : f.params;
  const results = row.results.map((p) => value(bind(p)));
  ops.push(makeOp(name, operands, results, v.attrs as Record<string, AttrValue>, undefined, undefined, NO_SPAN));
  ops.push(makeOp('return', results, [], undefined, undefined, undefined, NO_SPAN));
  f.body = { args: [], ops };
  const m = makeModule();
  m.funcs.set('f', f);
  return { module: encode(m), operandTypes, resultTypes: row.results.map(bind) };
}

describe.each(INTERPRETERS)('edge vectors of the op table on the interpreter in %s', (_, make) => {
  let count = 0;
  for (const name of OP_NAMES) {
    const { vectors }: OpRow = OPS[name];
    if (!vectors) continue;
    it(name, () => {
      for (const v of vectors) {
        for (const constants of [false, true]) {
          const { module, operandTypes, resultTypes } = build(name, v, constants);
          const args = constants ? [] : v.args.map((a, i) => toReg(a, operandTypes[i]));
          let got: string;
          try {
            const results = make(module, { hosts: [] }).call(0, args);
            got = results.map((r, i) => show(canonicalLanes(toRef(r, resultTypes[i]), name))).join(' ');
          } catch (e) {
            if (!(e instanceof TrapError)) throw e;
            got = e.trap;
          }
          expect(got, `${name} ${v.T ?? ''} ${v.U ?? ''} ${v.args.join(' ')}`).toBe(
            v.trap ?? v.results!.map((r) => show(canonicalLanes(r, name))).join(' '),
          );
          count++;
        }
      }
    });
  }
  it('ran a thousand vectors', () => expect(count).toBeGreaterThan(1000));
});
