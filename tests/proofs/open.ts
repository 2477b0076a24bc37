import type { Pair } from './prove.ts';

/**
 * What no method here proves in seconds, by the last op and the kind of its operands, with the reason. `make proofs` gives the
 * solver longer; these are also tried on many values (tests/ops/laws.test.ts, tests/passes/validate.test.ts).
 */
const OPEN: readonly { readonly ops: readonly string[]; readonly types: readonly string[]; readonly why: string }[] = [
  {
    ops: ['floor', 'ceil', 'trunc', 'nearest'],
    types: ['f32', 'f64'],
    why: 'rounding twice: the solver compares two shifters of all lengths bit by bit',
  },
  { ops: ['div'], types: ['f32', 'f64'], why: 'x / 1 = x: the solver unrolls the whole division' },
  { ops: ['mul'], types: ['f32', 'f64'], why: 'products of floats: the solver unrolls the whole multiplication' },
];

/** Milliseconds for each of these in the long run. */
export const OPEN_MS = 20_000;

export function isOpen({ before }: Pair): boolean {
  const ops = before.body!.ops;
  const last = ops[ops.length - 2];
  const type = String(last?.operands[0]?.type);
  return last !== undefined && OPEN.some((o) => o.ops.includes(last.op) && o.types.includes(type));
}
