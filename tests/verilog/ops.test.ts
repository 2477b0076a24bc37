import { describe, expect, it } from 'vitest';
import { evaluateNet } from '../../backends/verilog/net.ts';
import type { Net } from '../../backends/verilog/net.ts';
import { Numbers, typeBits } from '../../backends/verilog/num.ts';
import { loweringOf } from '../../backends/verilog/ops.ts';
import { makeOp } from '../../compiler/ir/create.ts';
import { opInfo } from '../../compiler/ir/ops.ts';
import type { OpName } from '../../spec/ops/index.ts';
import { evalOp, inSet, SCALAR_OP_NAMES } from '../../spec/ops/index.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import { NO_SPAN } from '../../spec/span.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { Random } from '../fuzz/random.ts';

/** Every lowering against the op table's own evaluation: nets are evaluated as they would be printed. */

const TYPES: readonly ScalarType[] = [
  ...(['t1', 't2', 't5', 't9', 't27', 't40', 'bool'] as const),
  ...(['i8', 'i16', 'i32', 'i64', 'u8', 'u16', 'u32', 'u64'] as const),
];
const ATTRS: Partial<Record<OpName, readonly Record<string, number>[]>> = {
  tri1: [0, 5, 13, 21, 26].map((index) => ({ index })),
  tri2: [0, 7, 9999, 15633, 19682].map((index) => ({ index })),
};
const ROUNDS = 24;
/** Of numbers whose trits are found by long logic. */
const WIDE_ROUNDS = 6;

interface Instance {
  readonly operands: readonly ScalarType[];
  readonly results: readonly ScalarType[];
  readonly T: ScalarType;
  readonly U: ScalarType;
  readonly attrs: Record<string, number>;
}

/** Types that a row's variables take; where there are two, each of one with a few of the other. */
function instances(name: OpName): Instance[] {
  const info = opInfo(name);
  const range = (set: typeof info.row.T): ScalarType[] => (set ? TYPES.filter((t) => inSet(t, set)) : ['bool']);
  const [Ts, Us] = [range(info.row.T), range(info.row.U)];
  const both = Ts.flatMap((T, i) => Us.filter((_, j) => Us.length < 3 || (i + j) % 3 === 0).map((U) => ({ T, U })));
  return both.flatMap(({ T, U }) =>
    (ATTRS[name] ?? [{}]).map((attrs) => {
      const types = (list: readonly string[]): ScalarType[] =>
        list.map((p) => (p === 'T' ? T : p === 'U' ? U : (p as ScalarType)));
      return { T, U, attrs, operands: types(info.fixedOperands), results: types(info.fixedResults) };
    }),
  );
}

function sample(r: Random, type: ScalarType, count: boolean): bigint {
  const { min, max } = scalarInfo(type);
  if (count) return BigInt(r.below(48)) - 3n;
  const small = BigInt(r.below(9)) - 4n;
  if (r.oneIn(5)) return min;
  if (r.oneIn(5)) return max;
  if (r.oneIn(3) && small >= min && small <= max) return small;
  return min + (((BigInt(r.bits()) << 32n) | BigInt(r.bits())) % (max - min + 1n));
}

const integral = (v: RefValue): bigint => (typeof v === 'boolean' ? (v ? 1n : 0n) : (v as bigint));

/** What the nets of an instance make of values, and what the table does. */
function compare(name: OpName, x: Instance, r: Random): string[] {
  const value = (type: ScalarType, i: number) => ({ id: i, type, name: undefined });
  const op = makeOp(name, x.operands.map(value), x.results.map(value), x.attrs, undefined, undefined, NO_SPAN);
  const lower = loweringOf(op);
  if (typeof lower !== 'function') return [];
  const n = new Numbers();
  const args = x.operands.map((t, i) => n.typed(n.nets.input(`a${i}`, typeBits(t)), t));
  const traps: [Net, TrapName][] = [];
  const trap = (when: Net, trapName: TrapName): void => void traps.push([when, trapName]);
  const outs = lower(args, { n, T: x.operands[0] ?? x.T, U: x.results[0]!, attrs: x.attrs, trap });
  const wrong: string[] = [];
  const rounds = inSet(x.T, 'trits') && scalarInfo(x.T).width > 9 ? WIDE_ROUNDS : ROUNDS;
  for (let k = 0; k < rounds; k++) {
    const values = x.operands.map((t, i) => sample(r, t, i > 0 && t === 'i32' && x.T !== 'i32'));
    const input = (a: string): bigint => {
      const i = Number(a.slice(1));
      return BigInt.asUintN(typeBits(x.operands[i]!), values[i]!);
    };
    let want: string;
    try {
      const given = values.map((v, i) => (x.operands[i] === 'bool' ? v === 1n : v));
      want = evalOp(name, given, { T: x.T, U: x.U }, x.attrs).map(integral).join();
    } catch (e) {
      if (!(e instanceof RefTrap)) throw e;
      want = e.trap;
    }
    const trapped = traps.find(([when]) => evaluateNet(when, input) === 1n);
    const numbers = outs.map((o) => {
      const bits = evaluateNet(o.net, input);
      const v = o.lo < 0n ? BigInt.asIntN(o.net.width, bits) : bits;
      return v >= o.lo && v <= o.hi ? `${v}` : `${v} beyond its bounds`;
    });
    const got = trapped ? trapped[1] : numbers.join();
    if (got !== want) wrong.push(`${name} ${x.T} ${x.U} (${values.join()}): ${got}, not ${want}`);
  }
  return wrong;
}

const lowered = SCALAR_OP_NAMES.filter((name) => opInfo(name).row.eval && !opInfo(name).name.includes('x'));

describe('lowerings to nets', () => {
  it.each(lowered.filter((name) => name !== 'const' && instances(name).length > 0))('%s', (name) => {
    const r = new Random(11);
    expect(
      instances(name)
        .flatMap((x) => compare(name, x, r))
        .slice(0, 5),
    ).toEqual([]);
  });
});
