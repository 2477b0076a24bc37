import { inSet, opRow, SCALAR_OP_NAMES } from '../../../spec/ops/index.ts';
import { TRI1_COUNT, TRI2_COUNT } from '../../../spec/ops/trit-functions.ts';
import type { ScalarType } from '../../../spec/types.ts';
import type { OpLine } from '../lib/op-lines.ts';
import { withDigest, withResults } from './reference.ts';

/** Every operation on integers of 1 to 5 trits, at all operands; every one-place and two-place trit function. */

const SMALL: readonly ScalarType[] = ['t1', 't2', 't3', 't4', 't5'];
/** Lines of more points than this hold a digest. */
const EXPLICIT = 1000;

export function exhaustiveLines(): OpLine[] {
  return SCALAR_OP_NAMES.flatMap((op) => {
    const row = opRow(op);
    if (!row.eval || row.attrs || row.T === undefined) return [];
    const binds = row.operands.includes('T') && row.U === undefined && row.results.every((r) => r !== 'rest');
    if (!binds) return [];
    return SMALL.filter((T) => inSet(T, row.T!)).flatMap((T) => {
      const values = 3 ** Number(T.slice(1));
      // The third of three operands (a carry, a choice) takes three values where all would be too many.
      const over = row.operands.map((p, i) =>
        p === 'i32' ? counts(T) : i === 2 && values > 27 ? [-1, 0, 1] : ('all' as const),
      );
      const points = over.reduce<number>((n, a) => n * (a === 'all' ? values : a.length), 1);
      if (row.operands.length > 3) return [];
      const line: OpLine = { op, T, over };
      return [points > EXPLICIT ? withDigest(line) : withResults(line)];
    });
  });
}

/** Shift counts and positions: negative, all that matter, and some too large. */
function counts(T: ScalarType): number[] {
  const n = Number(T.slice(1));
  return [-2147483648, -1, ...Array.from({ length: n + 2 }, (_, i) => i), 40, 2147483647];
}

/**
 * Function f of two places at nine operand pairs at once: the trits of the operands on t9 run through all pairs in the
 * order of the table, so that the result is the function's own value table, read as a number: f − 9841. Then trit by trit.
 */
export function tritFunctionLines(): OpLine[] {
  const a = number([-1, -1, -1, 0, 0, 0, 1, 1, 1]);
  const b = number([-1, 0, 1, -1, 0, 1, -1, 0, 1]);
  const two = { attr: 'index', count: TRI2_COUNT };
  const one = { attr: 'index', count: TRI1_COUNT };
  return [
    withResults({ op: 'tri1', T: 't1', sweep: one, over: ['all'] }),
    withResults({ op: 'tri1', T: 't3', sweep: one, over: [[number([-1, 0, 1])]] }),
    ...(['t2', 't3', 't4', 't5'] as const).map((T) => withDigest({ op: 'tri1', T, sweep: one, over: ['all'] })),
    withResults({ op: 'tri2', T: 't9', sweep: two, over: [[a], [b]] }),
    withDigest({ op: 'tri2', T: 't1', sweep: two, over: ['all', 'all'] }),
  ];
}

/** The number of the trits given from the lowest. */
function number(trits: readonly number[]): number {
  return trits.reduceRight((n, t) => 3 * n + t, 0);
}
