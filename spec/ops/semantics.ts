import type { ScalarType } from '../types.ts';
import { inClass, scalarInfo } from '../types.ts';
import type { Effect, EvalContext, Law, LawConstant, RefValue } from './schema.ts';
import type { Binding } from './resolve.ts';
import type { OpName } from './table.ts';
import { opRow } from './table.ts';

/** What holds of an operation once its type variables are bound: effect, laws, reference result. */

/** The effect under a binding: division of floats never traps. */
export function effectOf(name: OpName, T: ScalarType): Effect {
  const { effect, traps } = opRow(name);
  const intOnly = effect === 'trap' && traps?.length === 1 && traps[0] === 'zero_divisor';
  return intOnly && inClass(T, 'float') ? 'pure' : effect;
}

/** A law with its constant bound. */
export type BoundLaw =
  | Extract<Law, string>
  | { readonly identity: RefValue }
  | { readonly rightIdentity: RefValue }
  | { readonly absorbing: RefValue };

/** The laws that hold for a binding of T: floats keep those that rounding, NaN and signed zero leave true. */
export function lawsOf(name: OpName, T: ScalarType): BoundLaw[] {
  const float = inClass(T, 'float');
  const bound: BoundLaw[] = [];
  for (const law of opRow(name).laws ?? []) {
    if (typeof law === 'string') {
      if (!float || law !== 'associative' || name === 'min' || name === 'max') bound.push(law);
    } else if (float) {
      // x − 0 and x / 1 are x for every float; x + 0 is not for −0, nor x · 0 for NaN.
      if ('rightIdentity' in law) bound.push({ rightIdentity: law.rightIdentity === 'one' ? 1 : 0 });
    } else if ('identity' in law) bound.push({ identity: lawConstant(law.identity, T) });
    else if ('absorbing' in law) bound.push({ absorbing: lawConstant(law.absorbing, T) });
    else bound.push({ rightIdentity: shiftsBy(name) ? 0n : lawConstant(law.rightIdentity, T) });
  }
  return bound;
}

/** Whether the last operand is a count, whose type is not T. */
function shiftsBy(name: OpName): boolean {
  return opRow(name).operands.at(-1) === 'i32';
}

function lawConstant(c: LawConstant, T: ScalarType): RefValue {
  const { min, max, kind } = scalarInfo(T);
  if (kind === 'bool') return c === 'one' || c === 'ones' || c === 'max';
  if (kind === 'vector') return new Uint8Array(16).fill(c === 'ones' ? 255 : 0);
  switch (c) {
    case 'zero':
      return 0n;
    case 'one':
      return 1n;
    case 'ones':
      return min < 0n ? -1n : max;
    case 'min':
      return min;
    case 'max':
      return max;
  }
}

/** Reference result of a row with an `eval`; throws RefTrap when the operation traps. */
export function evalOp(
  name: OpName,
  args: readonly RefValue[],
  binding: Partial<Binding> = {},
  attrs: EvalContext['attrs'] = {},
): readonly RefValue[] {
  const { eval: evaluate } = opRow(name);
  if (!evaluate) throw new RangeError(`${name} has no reference evaluation of its own`);
  return evaluate(args, { T: binding.T ?? 'bool', U: binding.U ?? 'bool', attrs });
}
