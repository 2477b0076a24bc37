import { KernelEvaluator } from '../../compiler/ir/evaluate-kernel.ts';
import type { Op, Value } from '../../compiler/ir/types.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import type { Lowering } from './context.ts';
import type { Domain } from './gates.ts';
import { stateCount, stateValues } from './gates.ts';

/** The table of an element expression, found by evaluating it on every combination of its inputs. */

export function domainOf(v: Value): Domain | undefined {
  return v.type === 't1' ? 'trit' : v.type === 'bool' ? 'bool' : undefined;
}

/** The domain of an input: what is no truth value takes the values of a trit (a sum of which the sign alone counts). */
export function inputDomain(v: Value): Domain {
  return v.type === 'bool' ? 'bool' : 'trit';
}

/** The value as the evaluator holds it, of what `stateValues` gives. */
export function refValue(v: Value, n: number): RefValue {
  return v.type === 'bool' ? n !== 0 : BigInt(n);
}

/**
 * The values of `target` in every state of `inputs` (trits and truth values), computed by `ops`; constants of the kernel are
 * known, and so is what `fixed` gives. Undefined where some state traps.
 */
export function truthTable(
  cx: Lowering,
  ops: readonly Op[],
  target: Value,
  inputs: readonly Value[],
  fixed: ReadonlyMap<Value, RefValue> = new Map(),
): RefValue[] | undefined {
  const domains = inputs.map(inputDomain);
  const table: RefValue[] = [];
  const n = stateCount(domains);
  try {
    for (let s = 0; s < n; s++) {
      const ev = new KernelEvaluator(cx.resolve);
      for (const [v, c] of cx.constants) ev.env.set(v, c);
      for (const [v, c] of fixed) ev.env.set(v, c);
      stateValues(domains, s).forEach((x, i) => ev.env.set(inputs[i]!, refValue(inputs[i]!, x)));
      for (const op of ops) ev.step(op);
      table.push(ev.env.get(target) as RefValue);
    }
  } catch (e) {
    if (e instanceof RefTrap) return undefined;
    throw e;
  }
  return table;
}

/** Bit tables (nonzero, sign) of trit values, or the one table of truth values. */
export function bitTables(table: readonly RefValue[]): number[] {
  const of = (f: (v: RefValue) => boolean): number => table.reduce<number>((t, v, s) => (f(v) ? t | (1 << s) : t), 0);
  if (typeof table[0] === 'boolean') return [of((v) => v === true)];
  return [of((v) => v !== 0n), of((v) => (v as bigint) < 0n)];
}
