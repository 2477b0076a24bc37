import { describe, expect, it } from 'vitest';
import { makeFunc, makeModule, makeOp } from '../../compiler/ir/create.ts';
import type { AttrValue, ConstValue, Func, Op, Value } from '../../compiler/ir/types.ts';
import { evalOp, inSet, OPS, SCALAR_OP_NAMES } from '../../spec/ops/index.ts';
import type { ScalarOpName } from '../../spec/ops/index.ts';
import type { OpRow, RefValue, TypePattern } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import { NO_SPAN } from '../../spec/span.ts';
import type { ScalarType } from '../../spec/types.ts';
import { SCALARS, scalarInfo } from '../../spec/types.ts';
import { encode } from '../../vm/encode/index.ts';
import { TrapError } from '../../vm/engine.ts';
import { instantiateJit } from '../../vm/jit/index.ts';
import { Random, randomValue } from '../vm/random-ir.ts';
import { show, toRef, toReg } from '../vm/reg-values.ts';
import { canonicalLanes } from './canonical.ts';

/** Every evaluated row at every type (at many pairs, of conversions) on the JIT, against the table's own evaluation. */

const TYPES = [...SCALARS.keys()].filter((t) => t !== 'f16' && t !== 'bf16') as ScalarType[];
/** Result types of conversions: ends and middles of every machine type. */
const TARGETS: ReadonlySet<string> = new Set(
  't1 t5 t9 t10 t16 t19 t20 t21 t27 t33 t34 t39 t40 i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 bool'.split(' '),
);
const CALLS = 24;

interface Case {
  readonly T: ScalarType;
  readonly U: ScalarType;
  readonly attrs: Record<string, AttrValue> | undefined;
  /** The last operand as a constant, where it is one. */
  readonly constant: RefValue | undefined;
}

/** Full-range and small values beside the edges that the generator prefers. */
function value(r: Random, t: ScalarType, count: boolean): RefValue {
  if (count) return BigInt(r.next(75) - 3);
  const { min, max, kind } = scalarInfo(t);
  if (kind !== 'float' && kind !== 'bool' && kind !== 'vector' && r.chance(50)) {
    let v = 0n;
    for (let i = 0; i < 3; i++) v = (v << 31n) | BigInt(r.next(2 ** 31));
    return min + (v % (max - min + 1n));
  }
  if (kind === 'float' && r.chance(40)) {
    const x = (r.next(2 ** 31) - 2 ** 30) * 2 ** (r.next(120) - 70);
    return t === 'f32' ? Math.fround(x) : x;
  }
  return randomValue(r, t);
}

function bindings(row: OpRow): { T: ScalarType; U: ScalarType }[] {
  const of = (set: OpRow['T']): ScalarType[] => (set === undefined ? ['bool'] : TYPES.filter((t) => inSet(t, set)));
  return of(row.T)
    .flatMap((T) => of(row.U).map((U) => ({ T, U })))
    .filter(({ T, U }) => row.relation !== 'same_width' || scalarInfo(T).width === scalarInfo(U).width)
    .filter(({ T, U }) => row.U === undefined || (TARGETS.has(T) && TARGETS.has(U)));
}

function typesOf(row: OpRow, c: Case): { operands: ScalarType[]; results: ScalarType[] } {
  const bind = (p: TypePattern | 'rest'): ScalarType => (p === 'T' ? c.T : p === 'U' ? c.U : (p as ScalarType));
  return { operands: row.operands.map(bind), results: row.results.map(bind) };
}

function build(name: ScalarOpName, func: string, row: OpRow, c: Case): Func {
  const { operands: types, results: resultTypes } = typesOf(row, c);
  const free = c.constant === undefined ? types : types.slice(0, -1);
  const f = makeFunc(
    func,
    free.map((type) => ({ type })),
    resultTypes,
  );
  const ops: Op[] = [];
  const make = (type: ScalarType): Value => ({ id: f.nextId++, type, name: undefined });
  const operands = [...f.params];
  if (c.constant !== undefined) {
    operands.push(make(types[types.length - 1]));
    const attrs = { value: c.constant as ConstValue };
    ops.push(makeOp('const', [], [operands[operands.length - 1]], attrs, undefined, undefined, NO_SPAN));
  }
  const results = resultTypes.map(make);
  ops.push(makeOp(name, operands, results, c.attrs, undefined, undefined, NO_SPAN));
  ops.push(makeOp('return', results, [], undefined, undefined, undefined, NO_SPAN));
  f.body = { args: [], ops };
  return f;
}

function attrsOf(r: Random, row: OpRow): Record<string, AttrValue> | undefined {
  if (!row.attrs) return undefined;
  const attrs: Record<string, AttrValue> = {};
  for (const [key, kind] of Object.entries(row.attrs)) {
    attrs[key] = kind === 'int' ? r.next(row.attrLimits![key]) : Uint8Array.from({ length: 16 }, () => r.next(32));
  }
  return attrs;
}

describe('every row at every type on the JIT', () => {
  let count = 0;
  for (const name of SCALAR_OP_NAMES) {
    const row: OpRow = OPS[name];
    if (!row.eval || name === 'const') continue;
    it(name, async () => {
      const r = new Random(row.id + 1);
      const isCount = (k: number): boolean => row.T !== undefined && row.operands[k] === 'i32';
      const cases: Case[] = bindings(row).flatMap(({ T, U }) => {
        const plain: Case = { T, U, attrs: attrsOf(r, row), constant: undefined };
        if (row.operands.length < 2 || row.T === undefined) return [plain];
        const last = row.operands.length - 1;
        const type = typesOf(row, plain).operands[last];
        return [
          plain,
          ...[0, 1].map(() => ({ ...plain, attrs: attrsOf(r, row), constant: value(r, type, isCount(last)) })),
        ];
      });
      const m = makeModule();
      cases.forEach((c, i) => m.funcs.set(`c${i}`, build(name, `c${i}`, row, c)));
      const engine = await instantiateJit(encode(m), { hosts: [] });
      cases.forEach((c, i) => {
        const { operands, results } = typesOf(row, c);
        for (let n = 0; n < CALLS; n++) {
          const args = operands.map((t, k) => value(r, t, isCount(k)));
          if (c.constant !== undefined) args[args.length - 1] = c.constant;
          let wanted: string;
          try {
            const values = evalOp(name, args, c, c.attrs);
            wanted = values.map((v) => show(canonicalLanes(v, name))).join(' ');
          } catch (e) {
            if (!(e instanceof RefTrap)) throw e;
            wanted = e.trap;
          }
          const given = (c.constant === undefined ? args : args.slice(0, -1)).map((a, k) => toReg(a, operands[k]));
          let got: string;
          try {
            const values = engine.call(i, given);
            got = values.map((v, k) => show(canonicalLanes(toRef(v, results[k]), name))).join(' ');
          } catch (e) {
            if (!(e instanceof TrapError)) throw e;
            got = e.trap;
          }
          if (got !== wanted) expect(got, `${name} ${c.T} ${c.U} (${args.join(', ')})`).toBe(wanted);
          count++;
        }
      });
    });
  }
  it('were all run', () => {
    expect(count).toBeGreaterThan(50_000);
  });
});
