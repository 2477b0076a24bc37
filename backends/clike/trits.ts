import { TRIT_FUNCTIONS, tritFunction1, tritFunction2 } from '../../spec/ops/trit-functions.ts';
import type { Emit, Lowering, Operand } from './emit.ts';
import { checkCount } from './bits.ts';
import { binary, primary } from './expr.ts';
import { table2 } from './helpers-trits.ts';

/** Trits of balanced numbers. */

function named(name: keyof typeof TRIT_FUNCTIONS): Lowering {
  return (e, x) => e.call(`${name}_${x[0]!.type}`, ...x.map((v) => v.once()));
}

/** A function told by its index. */
function indexed(places: 1 | 2): Lowering {
  return (e, x, op) => {
    const index = Number(op.attrs!['index']);
    const table = table2((a, b) => (places === 1 ? tritFunction1(index, a) : tritFunction2(index, a, b)));
    const [a, b] = places === 1 ? [x[0]!.many(), x[0]!.many()] : [x[0]!.once(), x[1]!.once()];
    return e.call(`lift2_${x[0]!.type}`, a, b, primary(`0x${table.toString(16)}u`));
  };
}

function shift(name: 'tshl' | 'tshr'): Lowering {
  return (e, x) => {
    const [a, c] = x as [Operand, Operand];
    checkCount(e, c);
    if (c.constant !== undefined && c.constant < 0n) return e.int(0, a.type);
    return e.call(`${name}_${a.type}`, a.once(), c.once());
  };
}

function checkPlace(e: Emit, t: Operand, i: Operand): void {
  const { lo, hi } = i.range();
  if (lo >= 0 && hi < t.info.width) return;
  const low = binary('<', i.many(), e.int(0, 'i32'));
  e.trapIf(binary('||', low, binary('>=', i.many(), e.int(t.info.width, 'i32'))), 'bounds');
}

function place(name: 'trit_get' | 'trit_set'): Lowering {
  return (e, x) => {
    checkPlace(e, x[0]!, x[1]!);
    return e.call(`${name}_${x[0]!.type}`, ...x.map((v) => v.once()));
  };
}

function count(name: 'trit_sum' | 'trit_count'): Lowering {
  return (e, x) => e.call(`${name}_${x[0]!.type}`, x[0]!.once());
}

const NAMED = Object.fromEntries(
  (Object.keys(TRIT_FUNCTIONS) as (keyof typeof TRIT_FUNCTIONS)[]).map((n) => [n, named(n)]),
) as Record<keyof typeof TRIT_FUNCTIONS, Lowering>;

export const TRITS_LOWERING = {
  ...NAMED,
  tshl: shift('tshl'),
  tshr: shift('tshr'),
  tri1: indexed(1),
  tri2: indexed(2),
  trit_get: place('trit_get'),
  trit_set: place('trit_set'),
  trit_sum: count('trit_sum'),
  trit_count: count('trit_count'),
} satisfies Readonly<Record<string, Lowering>>;
