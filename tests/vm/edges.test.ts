import { describe, expect, it } from 'vitest';
import { makeFunc, makeModule, makeOp } from '../../compiler/ir/create.ts';
import { evalOp, inSet, OP_NAMES, OPS } from '../../spec/ops/index.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { OpRow, RefValue, TypePattern } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import { NO_SPAN } from '../../spec/span.ts';
import type { ScalarType } from '../../spec/types.ts';
import { SCALARS, scalarInfo } from '../../spec/types.ts';
import { encode } from '../../vm/encode/index.ts';
import { TrapError } from '../../vm/engine.ts';
import { INTERPRETERS } from './interpreters.ts';
import { Random, randomValue } from './random-ir.ts';
import { show, toRef, toReg } from './reg-values.ts';

const TYPES = [...SCALARS.keys()].filter((t) => scalarInfo(t as ScalarType).kind !== 'half') as ScalarType[];
/** For conversions, which have two types: one of each way of storing, and the neighbours where it changes. */
const PAIRED: readonly ScalarType[] = [
  't1',
  't5',
  't20',
  't21',
  't33',
  't34',
  't40',
  'bool',
  'i8',
  'i32',
  'i64',
  'u16',
  'u32',
  'u64',
  'f32',
  'f64',
];
const CASES = 10;

function bindings(row: OpRow): { T?: ScalarType; U?: ScalarType }[] {
  const both = row.T !== undefined && row.U !== undefined;
  const of = (v: 'T' | 'U'): (ScalarType | undefined)[] => {
    const set = row[v];
    return set === undefined ? [undefined] : (both ? PAIRED : TYPES).filter((t) => inSet(t, set));
  };
  const all = of('T').flatMap((T) => of('U').map((U) => ({ T, U })));
  if (row.relation !== 'same_width') return all;
  return all.filter(({ T, U }) => scalarInfo(T!).width === scalarInfo(U!).width);
}

/** An instance of one op as a function of its operands. */
function compileOp(name: OpName, row: OpRow, binding: { T?: ScalarType; U?: ScalarType }, index: number) {
  const bind = (p: TypePattern | 'rest'): ScalarType => (p === 'T' || p === 'U' ? binding[p]! : (p as ScalarType));
  const operands = row.operands.map(bind);
  const results = row.results.map(bind);
  const f = makeFunc(
    'f',
    operands.map((type) => ({ type })),
    results,
  );
  const values = results.map((type) => ({ id: f.nextId++, type, name: undefined }));
  const attrs = row.attrs ? { index } : undefined;
  f.body!.ops.push(makeOp(name, f.params, values, attrs, undefined, undefined, NO_SPAN));
  f.body!.ops.push(makeOp('return', values, [], undefined, undefined, undefined, NO_SPAN));
  const m = makeModule();
  m.funcs.set('f', f);
  const module = encode(m);
  return { vms: INTERPRETERS.map(([, make]) => make(module, { hosts: [] })), operands, results };
}

function outcome(f: () => string): string {
  try {
    return f();
  } catch (e) {
    if (e instanceof RefTrap || e instanceof TrapError) return e.trap;
    throw e;
  }
}

describe('scalar rows at the edges of every type', () => {
  let count = 0;
  const names = OP_NAMES.filter((n) => OPS[n].id < 220 && (OPS[n] as OpRow).eval !== undefined && n !== 'const');
  for (const name of names) {
    it(name, () => {
      const row: OpRow = OPS[name];
      const r = new Random(row.id + 1);
      for (const binding of bindings(row)) {
        const index = row.attrs ? r.next(row.attrLimits!.index) : 0;
        const { vms, operands, results } = compileOp(name, row, binding, index);
        for (let n = 0; n < CASES; n++) {
          const args: RefValue[] = operands.map((t) => randomValue(r, t));
          const wanted = outcome(() => evalOp(name, args, binding, { index }).map(show).join(' '));
          const registers = args.map((a, i) => toReg(a, operands[i]));
          for (const [i, vm] of vms.entries()) {
            const got = outcome(() =>
              vm
                .call(0, registers)
                .map((v, k) => show(toRef(v, results[k])))
                .join(' '),
            );
            const what = `${name} ${binding.T ?? ''} ${binding.U ?? ''} (${args.join(', ')}) in ${INTERPRETERS[i][0]}`;
            if (got !== wanted) expect(got, what).toBe(wanted);
          }
          count++;
        }
      }
    });
  }
  it('ran many thousand cases', () => expect(count).toBeGreaterThan(30_000));
});
