import type { OpRow, OpVector, RefValue } from '../../spec/ops/schema.ts';

/** The reference results of a row for one of its vectors. */
export function evalRow(row: OpRow, v: OpVector): readonly RefValue[] {
  return row.eval!(v.args, { T: v.T ?? 'bool', U: v.U ?? 'bool', attrs: v.attrs ?? {} });
}
