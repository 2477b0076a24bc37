import type { Value } from '../ir/types.ts';
import type { Type } from '../../spec/abi.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { TArm, TPattern } from '../sema/tree.ts';
import type { Fn } from './func.ts';
import { isIrrefutable } from './pattern.ts';

/**
 * Choosing an arm by one integer. Applies where no arm has a guard, every pattern but a last catch-all is a constant
 * (or a variant that looks no further), and each arm is reached from one place, so that no body is lowered twice.
 */
export interface SwitchPlan {
  readonly key: 'value' | 'tag';
  /** Emits the choice; `run` emits an arm and leaves. */
  emit(f: Fn, key: Value, run: (arm: TArm) => void): void;
}

/** From so many arms on a binary search has fewer comparisons than testing in order. */
const SEARCH_FROM = 5;

export function planSwitch(arms: readonly TArm[], t: Type): SwitchPlan | undefined {
  if (arms.length < 3 || arms.some((a) => a.guard)) return undefined;
  const key = t.kind === 'enum' ? 'tag' : 'value';
  const cases: { value: bigint; arm: TArm }[] = [];
  let otherwise: TArm | undefined;
  for (const arm of arms) {
    const value = keyOf(arm.pattern);
    if (value !== undefined) {
      if (cases.some((c) => c.value === value)) continue;
      cases.push({ value, arm });
    } else if (arm.pattern.kind === 'wild' || arm.pattern.kind === 'bind') {
      otherwise = arm;
      break;
    } else return undefined;
  }
  cases.sort((x, y) => (x.value < y.value ? -1 : 1));
  if (t.kind === 'scalar' && t.name === 't1') return planTrit(cases, otherwise);
  if (t.kind === 'scalar' && scalarInfo(t.name).kind === 'float') return undefined;
  if (cases.length < SEARCH_FROM) return undefined;
  return { key, emit: (f, v, run) => search(f, v, cases, otherwise, run) };
}

function keyOf(p: TPattern): bigint | undefined {
  if (p.kind === 'const' && typeof p.value === 'bigint') return p.value;
  if (p.kind === 'variant' && p.items.every(isIrrefutable)) return BigInt(p.variant);
  return undefined;
}

/** Three arms for the three values: `if3`. */
function planTrit(cases: { value: bigint; arm: TArm }[], otherwise: TArm | undefined): SwitchPlan | undefined {
  const armFor = (v: bigint) => cases.find((c) => c.value === v)?.arm ?? otherwise;
  const chosen = [armFor(-1n), armFor(0n), armFor(1n)];
  if (chosen.some((a) => a === undefined) || new Set(chosen).size !== 3) return undefined;
  const emit: SwitchPlan['emit'] = (f, v, run) => {
    const [neg, zero, pos] = chosen.map((arm) => () => run(arm!));
    f.b.if3(v, [], neg, zero, pos);
    if (f.b.reachable) f.b.trap('unreachable');
  };
  return { key: 'value', emit };
}

/** Binary search; a value without a case goes to the catch-all, which comes once, after the search. */
function search(
  f: Fn,
  key: Value,
  cases: { value: bigint; arm: TArm }[],
  otherwise: TArm | undefined,
  run: (arm: TArm) => void,
): void {
  const { b } = f;
  const type = key.type as ScalarType;
  const part = (low: number, high: number): void => {
    const middle = (low + high + 1) >> 1;
    if (low === high) {
      const { value, arm } = cases[low];
      if (otherwise) b.if(b.op('eq', [key, b.int(type, value)]), [], () => run(arm));
      else run(arm);
      return;
    }
    const less = b.op('lt', [key, b.int(type, cases[middle].value)]);
    b.if(
      less,
      [],
      () => part(low, middle - 1),
      () => part(middle, high),
    );
  };
  part(0, cases.length - 1);
  if (otherwise) run(otherwise);
  if (b.reachable) b.trap('unreachable');
}
