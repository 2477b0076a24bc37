import { describe, expect, test } from 'vitest';
import type { RefValue } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { Builder } from '../../compiler/ir/builder.ts';
import { cloneModule } from '../../compiler/ir/clone.ts';
import { makeFunc, makeModule } from '../../compiler/ir/create.ts';
import { Evaluator } from '../../compiler/ir/evaluate.ts';
import type { Module, Value } from '../../compiler/ir/types.ts';
import { problemText, verifyModule } from '../../compiler/ir/verify.ts';
import { runPass } from '../../compiler/passes/pass.ts';
import { simplify } from '../../compiler/passes/simplify.ts';
import { formatOutcome } from '../ir/outcome.ts';
import { shapes } from './shapes.ts';

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

for (const type of [...WIDTHS, 'bool'] as const) {
  describe(`simplification on ${type}`, () => {
    const constants = valuesOf(type);
    for (const { name, all } of shapes(
      type,
      constants,
      constants.filter((_, i) => i % 5 === 0),
    )) {
      test(name, () => {
        const expressions = new Expressions(type);
        for (const e of all) expressions.add(e);
        expect(expressions.prove()).toBeGreaterThan(0);
      });
    }
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
