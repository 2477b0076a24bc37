import type { Value } from '../ir/types.ts';
import type { Type } from '../../spec/abi.ts';
import { enumLayout, flatten, TAG_OFFSET } from '../../spec/layout.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { TPattern } from '../sema/tree.ts';
import type { Fn, Val } from './func.ts';
import { loadBox, variantParts } from './runtime/count.ts';
import { equalValues } from './runtime/equal.ts';
import { STR } from '../../spec/abi.ts';

/** Patterns: testing a value against one, and binding its names. */

/** Types of the parts that a `fields` or `variant` pattern looks into. */
function partTypes(p: Extract<TPattern, { kind: 'fields' | 'variant' }>): readonly Type[] {
  if (p.kind === 'variant') return p.type.variants[p.variant].payload;
  return p.type.kind === 'struct' ? p.type.fields.map((x) => x.type) : p.type.items;
}

function components(f: Fn, p: Extract<TPattern, { kind: 'fields' | 'variant' }>, v: Value[]): Value[] {
  if (p.kind === 'fields') return v;
  return enumLayout(p.type).boxed ? loadBox(f.b, p.type, p.variant, v[0]) : variantParts(p.type, p.variant, v);
}

function eachItem(
  f: Fn,
  p: Extract<TPattern, { kind: 'fields' | 'variant' }>,
  v: Value[],
  run: (item: TPattern, t: Type, v: Value[]) => void,
): void {
  const parts = components(f, p, v);
  let at = 0;
  partTypes(p).forEach((t, i) => {
    const n = flatten(t).length;
    run(p.items[i], t, parts.slice(at, at + n));
    at += n;
  });
}

export function isIrrefutable(p: TPattern): boolean {
  if (p.kind === 'wild' || p.kind === 'bind') return true;
  if (p.kind === 'fields') return p.items.every(isIrrefutable);
  return p.kind === 'or' && p.alternatives.some(isIrrefutable);
}

function binds(p: TPattern): boolean {
  if (p.kind === 'bind') return true;
  return (p.kind === 'fields' || p.kind === 'variant') && p.items.some(binds);
}

/** The variant's index of a value of an enum type. */
export function tagOf(f: Fn, t: Extract<Type, { kind: 'enum' }>, v: Value[]): Value {
  return enumLayout(t).boxed ? f.b.load('i32', v[0], TAG_OFFSET) : v[0];
}

/**
 * One condition that decides the pattern, where that takes no look into a box that may be another variant's; undefined
 * where it takes steps (`testSteps`).
 */
export function simpleTest(f: Fn, p: TPattern, t: Type, v: Value[], tag?: Value): Value | undefined {
  const { b } = f;
  switch (p.kind) {
    case 'const':
      return b.op('eq', [v[0], b.const(flatten(p.type)[0], p.value)]);
    case 'range': {
      const type = flatten(p.type)[0] as ScalarType;
      const above = b.op('ge', [v[0], b.int(type, p.min)]);
      return b.op('and', [above, b.op('le', [v[0], b.int(type, p.max)])]);
    }
    case 'str':
      return equalValues(f.ctx, b, STR, v, [b.u32(f.ctx.text(p.value))]);
    case 'variant':
      if (!p.items.every(isIrrefutable)) return undefined;
      return b.op('eq', [tag ?? tagOf(f, p.type, v), b.i32(p.variant)]);
    case 'or': {
      if (!p.alternatives.every(isOneTest)) return undefined;
      const tests = p.alternatives.map((a) => simpleTest(f, a, t, v, tag)!);
      return tests.reduce((x, y) => b.op('or', [x, y]));
    }
    default:
      return undefined;
  }
}

function isOneTest(p: TPattern): boolean {
  if (p.kind === 'const' || p.kind === 'range' || p.kind === 'str') return true;
  if (p.kind === 'variant') return p.items.every(isIrrefutable);
  return p.kind === 'or' && p.alternatives.every(isOneTest);
}

/** Emits the tests of a pattern in order; `fail` ends the path where one does not hold. */
export function testSteps(f: Fn, p: TPattern, t: Type, v: Value[], fail: () => void): void {
  const { b } = f;
  if (isIrrefutable(p)) return;
  const simple = simpleTest(f, p, t, v);
  if (simple) {
    b.if(simple, [], () => [], fail);
    return;
  }
  if (p.kind === 'or') {
    b.block([], (matched) => {
      for (const a of p.alternatives) {
        b.block([], (next) => {
          testSteps(f, a, t, v, () => b.br(next));
          b.br(matched);
        });
      }
      fail();
    });
    return;
  }
  if (p.kind !== 'fields' && p.kind !== 'variant') return;
  if (p.kind === 'variant') b.if(b.op('eq', [tagOf(f, p.type, v), b.i32(p.variant)]), [], () => [], fail);
  eachItem(f, p, v, (item, type, part) => testSteps(f, item, type, part, fail));
}

/** Binds the names of a pattern that is known to match. An owned value is split among them, the rest of it dropped. */
export function bindPattern(f: Fn, p: TPattern, t: Type, val: Val): void {
  if (p.kind === 'bind') return f.define(p.local, val);
  if (!binds(p)) return f.release(val, t);
  if (p.kind !== 'fields' && p.kind !== 'variant') return;
  const boxed = p.kind === 'variant' && enumLayout(p.type).boxed;
  const whole = boxed || val.own === 'borrowed' ? f.keepStable(val, t) : val;
  eachItem(f, p, whole.v, (item, type, part) => bindPattern(f, item, type, { v: part, own: whole.own }));
}
