import { describe, expect, test } from 'vitest';
import { OP_NAMES, inSet, opRow } from '../../spec/ops/index.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { OpRow, RefValue } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { Builder } from '../../compiler/ir/builder.ts';
import { cloneModule } from '../../compiler/ir/clone.ts';
import { makeFunc, makeModule } from '../../compiler/ir/create.ts';
import { Evaluator } from '../../compiler/ir/evaluate.ts';
import type { AttrValue, Module, Value } from '../../compiler/ir/types.ts';
import { problemText, verifyModule } from '../../compiler/ir/verify.ts';
import { runPass } from '../../compiler/passes/pass.ts';
import { simplify } from '../../compiler/passes/simplify.ts';
import { formatOutcome } from '../ir/outcome.ts';

/** Simplification proved by enumeration: every value of the small types, for every shape of expression the rules look at. */
const WIDTHS: readonly ScalarType[] = ['t1', 't2', 't3'];

function valuesOf(type: ScalarType): RefValue[] {
  if (type === 'bool') return [false, true];
  const { min, max } = scalarInfo(type);
  return Array.from({ length: Number(max - min) + 1 }, (_, i) => min + BigInt(i));
}

/** A module of functions of (a, b), each one expression. */
class Expressions {
  readonly module: Module = makeModule();
  readonly type: ScalarType;
  count = 0;
  constructor(type: ScalarType) {
    this.type = type;
  }
  add(build: (b: Builder, x: Value, y: Value) => Value): void {
    const f = makeFunc(`e${this.count++}`, [{ type: this.type }, { type: this.type }], [this.type]);
    const b = new Builder(f);
    const r = build(b, f.params[0]!, f.params[1]!);
    f.results = [r.type];
    b.return([r]);
    this.module.funcs.set(f.name, f);
  }
  /** Simplifies and compares every function on every pair of values; gives how many became shorter. */
  prove(): number {
    const after = cloneModule(this.module);
    runPass(simplify, after);
    expect(verifyModule(after).map(problemText)).toEqual([]);
    const [e, s] = [new Evaluator(this.module), new Evaluator(after)];
    let simpler = 0;
    for (const [name, f] of this.module.funcs) {
      const g = after.funcs.get(name)!;
      const last = f.body!.ops.at(-2);
      if (!g.body!.ops.some((op) => op.op === last?.op && op.results[0] === g.body!.ops.at(-1)!.operands[0])) simpler++;
      for (const x of valuesOf(this.type)) {
        for (const y of f.body!.ops.some((op) => op.operands.includes(f.params[1]!)) ? valuesOf(this.type) : [x]) {
          const [want, got] = [e.run(name, [x, y]), s.run(name, [x, y])];
          if (formatOutcome(got) !== formatOutcome(want)) {
            expect.fail(`${name}(${x}, ${y}) is ${formatOutcome(want)}, simplified ${formatOutcome(got)}`);
          }
        }
      }
    }
    return simpler;
  }
}

/** Ops from T to T with integer attributes or none. */
function opsOn(type: ScalarType, places: number): OpName[] {
  return OP_NAMES.filter((name) => {
    const row: OpRow = opRow(name);
    return (
      row.profile === undefined &&
      row.eval !== undefined &&
      row.T !== undefined &&
      inSet(type, row.T) &&
      row.operands.length === places &&
      row.operands.every((p) => p === 'T') &&
      row.results.length === 1 &&
      (row.results[0] !== 'U' || inSet(type, row.U!))
    );
  });
}

/**
 * Instances of an op: for `tri1` all indexes and for `tri2` many on single trits, where the rules are decided; a few on
 * wider types, where they are the same digit by digit.
 */
function instances(name: OpName, type: ScalarType): (Record<string, AttrValue> | undefined)[] {
  const [n1, n2] = type === 't1' ? [27, 60] : [3, 2];
  if (name === 'tri1') return Array.from({ length: n1 }, (_, i) => ({ index: type === 't1' ? i : 5 + 8 * i }));
  if (name === 'tri2') return Array.from({ length: n2 }, (_, i) => ({ index: (i * 331 + 15633) % 19683 }));
  return [undefined];
}

/** A type for results that neither operand nor row fixes: the operand's own, so that conversions meet themselves. */
const apply = (b: Builder, name: OpName, operands: Value[], attrs?: Record<string, AttrValue>) =>
  b.op(name, operands, attrs, operands[0]!.type);

for (const type of [...WIDTHS, 'bool'] as const) {
  describe(`simplification on ${type}`, () => {
    const one = opsOn(type, 1);
    const two = opsOn(type, 2);
    const returns = (name: OpName) => opRow(name).results[0] === 'T' || opRow(name).results[0] === type;

    test('one-place ops of one-place ops', () => {
      const all = new Expressions(type);
      for (const g of one.filter(returns)) {
        for (const f of one) {
          for (const inner of instances(g, type)) {
            for (const outer of instances(f, type)) all.add((b, x) => apply(b, f, [apply(b, g, [x], inner)], outer));
          }
        }
      }
      expect(all.prove()).toBeGreaterThan(0);
    });

    test('one-place ops of two-place ops', () => {
      const all = new Expressions(type);
      for (const g of two.filter(returns)) {
        for (const f of one) {
          for (const inner of instances(g, type)) {
            for (const outer of instances(f, type))
              all.add((b, x, y) => apply(b, f, [apply(b, g, [x, y], inner)], outer));
          }
        }
      }
      expect(all.prove()).toBeGreaterThan(0);
    });

    test('two-place ops with equal and with constant operands', () => {
      const all = new Expressions(type);
      for (const f of two) {
        for (const attrs of instances(f, type)) {
          all.add((b, x) => apply(b, f, [x, x], attrs));
          for (const c of valuesOf(type)) {
            all.add((b, x) => apply(b, f, [x, b.const(type, c)], attrs));
            all.add((b, x) => apply(b, f, [b.const(type, c), x], attrs));
          }
        }
      }
      expect(all.prove()).toBeGreaterThan(0);
    });

    test('two-place ops of a one-place op, and of a constant twice', () => {
      const all = new Expressions(type);
      const constants = valuesOf(type).filter((_, i) => i % 5 === 0);
      for (const f of two) {
        const attrs = instances(f, type)[0];
        for (const g of one.filter(returns)) {
          const inner = instances(g, type)[0];
          all.add((b, x, y) => apply(b, f, [apply(b, g, [x], inner), y], attrs));
          all.add((b, x, y) => apply(b, f, [x, apply(b, g, [y], inner)], attrs));
        }
        if (!returns(f)) continue;
        for (const c of constants) {
          for (const d of constants) {
            all.add((b, x) => apply(b, f, [apply(b, f, [x, b.const(type, c)], attrs), b.const(type, d)], attrs));
          }
        }
      }
      expect(all.prove()).toBeGreaterThan(0);
    });

    test('comparisons of three-way comparisons, selections', () => {
      const all = new Expressions(type);
      const comparisons = (['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const).filter(
        (n) => type !== 'bool' || n === 'eq' || n === 'ne',
      );
      for (const c of [-1, 0, 1] as const) {
        for (const f of ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const) {
          all.add((b, x, y) => b.op(f, [b.op('cmp3', [x, y]), b.trit(c)]));
          all.add((b, x, y) => b.op(f, [b.trit(c), b.op('cmp3', [x, y])]));
        }
        all.add((b, x, y) => b.op('select3', [b.trit(c), x, y, x]));
      }
      for (const f of comparisons) {
        all.add((b, x, y) => b.op('not', [b.op(f, [x, y])]));
        for (const p of [true, false]) {
          for (const q of [true, false]) {
            all.add((b, x, y) => b.op('select', [b.op(f, [x, y]), b.bool(p), b.bool(q)]));
          }
          all.add((b, x, y) => b.op('select', [b.op('not', [b.op(f, [x, y])]), x, y]));
          all.add((b, x, y) => b.op('select', [b.op(f, [x, y]), b.bool(p), b.op('eq', [x, x])]));
          all.add((b, x, y) => b.op('eq', [b.op(f, [x, y]), b.bool(p)]));
          all.add((b, x, y) => b.op('ne', [b.bool(p), b.op(f, [x, y])]));
        }
      }
      all.add((b, x, y) => b.op('select3', [b.op('cmp3', [x, y]), b.trit(-1), b.trit(0), b.trit(1)]));
      all.add((b, x, y) => b.op('select3', [b.op('neg', [b.op('cmp3', [x, y])]), x, y, x]));
      expect(all.prove()).toBeGreaterThan(0);
    });
  });
}

describe('simplification of conversions', () => {
  const types: readonly ScalarType[] = [
    't1',
    't3',
    't5',
    'i8',
    'u8',
    'i16',
    'u16',
    't9',
    'i32',
    'u32',
    't20',
    'u64',
    't40',
  ];
  for (const from of ['t3', 'i8', 'u8', 't5'] as const) {
    test(`${from} through every type to every type`, () => {
      const all = new Expressions(from);
      for (const middle of types) {
        for (const to of types) {
          for (const f of ['wrap', 'exact'] as const) {
            for (const g of ['wrap', 'exact'] as const) {
              all.add((b, x) => b.op(g, [b.op(f, [x], undefined, middle)], undefined, to));
            }
          }
        }
      }
      // One operand matters; the second is there as for every expression and would only multiply the work.
      const after = cloneModule(all.module);
      runPass(simplify, after);
      expect(verifyModule(after).map(problemText)).toEqual([]);
      const [e, s] = [new Evaluator(all.module), new Evaluator(after)];
      for (const name of all.module.funcs.keys()) {
        for (const x of valuesOf(from)) {
          expect(`${name} ${formatOutcome(s.run(name, [x, x]))}`).toBe(`${name} ${formatOutcome(e.run(name, [x, x]))}`);
        }
      }
    });
  }
});

test('unsigned division by powers of two, on every u8', () => {
  const all = new Expressions('u8');
  for (const f of ['div', 'rem', 'div_floor', 'mod_floor', 'mod_bal'] as const) {
    for (const c of [1n, 2n, 4n, 16n, 128n, 255n]) all.add((b, x) => b.op(f, [x, b.const('u8', c)]));
  }
  const after = cloneModule(all.module);
  runPass(simplify, after);
  const [e, s] = [new Evaluator(all.module), new Evaluator(after)];
  for (const name of all.module.funcs.keys()) {
    for (const x of valuesOf('u8')) expect(s.run(name, [x, x])).toEqual(e.run(name, [x, x]));
  }
});
