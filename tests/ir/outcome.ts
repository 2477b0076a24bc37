import type { Outcome } from '../../compiler/ir/evaluate.ts';

/** Text equal for outcomes that a program cannot tell apart: every NaN is one. */
export function formatOutcome(o: Outcome): string {
  if ('trap' in o) return `trap ${o.trap}`;
  return o.results
    .map((v) => (v instanceof Uint8Array ? Buffer.from(v).toString('hex') : Object.is(v, -0) ? '-0' : String(v)))
    .join(' ');
}
