import { OP_NAMES, inSet, opRow } from '../../spec/ops/index.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { OpRow, RefValue } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { Builder } from '../../compiler/ir/builder.ts';
import type { AttrValue, Value } from '../../compiler/ir/types.ts';

/**
 * Every shape of expression that the rules of simplification look at, over all ops of the table: an op of an op, of equal
 * operands, of a constant, of a constant twice, and the particular shapes of comparisons and selections. What is proved of
 * rules is proved of these.
 */
export type Expression = (b: Builder, x: Value, y: Value) => Value;

export interface ShapeGroup {
  readonly name: string;
  readonly all: readonly Expression[];
}

/** Ops from T to T with integer attributes or none. */
export function opsOn(type: ScalarType, places: number): OpName[] {
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
export function instances(name: OpName, type: ScalarType): (Record<string, AttrValue> | undefined)[] {
  const [n1, n2] = type === 't1' ? [27, 60] : [3, 2];
  if (name === 'tri1') return Array.from({ length: n1 }, (_, i) => ({ index: type === 't1' ? i : 5 + 8 * i }));
  if (name === 'tri2') return Array.from({ length: n2 }, (_, i) => ({ index: (i * 331 + 15633) % 19683 }));
  return [undefined];
}

/** A type for results that neither operand nor row fixes: the operand's own, so that conversions meet themselves. */
export const apply = (b: Builder, name: OpName, operands: Value[], attrs?: Record<string, AttrValue>) =>
  b.op(name, operands, attrs, operands[0]!.type);

const COMPARISONS = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const;

/** The shapes on a type, with constants among those given; `twice`: those that a constant applied twice is chosen from. */
export function shapes(type: ScalarType, constants: readonly RefValue[], twice: readonly RefValue[]): ShapeGroup[] {
  const one = opsOn(type, 1);
  const two = opsOn(type, 2);
  const returns = (name: OpName) => opRow(name).results[0] === 'T' || opRow(name).results[0] === type;
  const ordered = type === 'bool' ? (['eq', 'ne'] as const) : COMPARISONS;
  const groups: { name: string; all: Expression[] }[] = [];
  const group = (name: string, fill: (add: (e: Expression) => void) => void): void => {
    const all: Expression[] = [];
    fill((e) => all.push(e));
    groups.push({ name, all });
  };

  group('one-place ops of one-place ops', (add) => {
    for (const g of one.filter(returns)) {
      for (const f of one) {
        for (const inner of instances(g, type)) {
          for (const outer of instances(f, type)) add((b, x) => apply(b, f, [apply(b, g, [x], inner)], outer));
        }
      }
    }
  });

  group('one-place ops of two-place ops', (add) => {
    for (const g of two.filter(returns)) {
      for (const f of one) {
        for (const inner of instances(g, type)) {
          for (const outer of instances(f, type)) add((b, x, y) => apply(b, f, [apply(b, g, [x, y], inner)], outer));
        }
      }
    }
  });

  group('two-place ops with equal and with constant operands', (add) => {
    for (const f of two) {
      for (const attrs of instances(f, type)) {
        add((b, x) => apply(b, f, [x, x], attrs));
        for (const c of constants) {
          add((b, x) => apply(b, f, [x, b.const(type, c)], attrs));
          add((b, x) => apply(b, f, [b.const(type, c), x], attrs));
        }
      }
    }
  });

  group('two-place ops of a one-place op, and of a constant twice', (add) => {
    for (const f of two) {
      const attrs = instances(f, type)[0];
      for (const g of one.filter(returns)) {
        const inner = instances(g, type)[0];
        add((b, x, y) => apply(b, f, [apply(b, g, [x], inner), y], attrs));
        add((b, x, y) => apply(b, f, [x, apply(b, g, [y], inner)], attrs));
      }
      if (!returns(f)) continue;
      for (const c of twice) {
        for (const d of twice) {
          add((b, x) => apply(b, f, [apply(b, f, [x, b.const(type, c)], attrs), b.const(type, d)], attrs));
        }
      }
    }
  });

  group('comparisons of three-way comparisons, selections', (add) => {
    if (inSet(type, opRow('cmp3').T!)) {
      for (const c of [-1, 0, 1] as const) {
        for (const f of COMPARISONS) {
          add((b, x, y) => b.op(f, [b.op('cmp3', [x, y]), b.trit(c)]));
          add((b, x, y) => b.op(f, [b.trit(c), b.op('cmp3', [x, y])]));
        }
      }
      add((b, x, y) => b.op('select3', [b.op('cmp3', [x, y]), b.trit(-1), b.trit(0), b.trit(1)]));
      add((b, x, y) => b.op('select3', [b.op('neg', [b.op('cmp3', [x, y])]), x, y, x]));
    }
    for (const c of [-1, 0, 1] as const) add((b, x, y) => b.op('select3', [b.trit(c), x, y, x]));
    for (const f of ordered) {
      add((b, x, y) => b.op('not', [b.op(f, [x, y])]));
      for (const p of [true, false]) {
        for (const q of [true, false]) {
          add((b, x, y) => b.op('select', [b.op(f, [x, y]), b.bool(p), b.bool(q)]));
        }
        add((b, x, y) => b.op('select', [b.op('not', [b.op(f, [x, y])]), x, y]));
        add((b, x, y) => b.op('select', [b.op(f, [x, y]), b.bool(p), b.op('eq', [x, x])]));
        add((b, x, y) => b.op('eq', [b.op(f, [x, y]), b.bool(p)]));
        add((b, x, y) => b.op('ne', [b.bool(p), b.op(f, [x, y])]));
      }
    }
  });
  return groups;
}
