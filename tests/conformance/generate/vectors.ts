import { opRow, SCALAR_OP_NAMES } from '../../../spec/ops/index.ts';
import type { OpVector, RefValue } from '../../../spec/ops/schema.ts';
import type { JsonValue, OpLine } from '../lib/op-lines.ts';
import { canonical, resultJson, toJson } from '../lib/op-lines.ts';

/** The edge vectors that the rows of the op table carry. */
export function vectorLines(): OpLine[] {
  return SCALAR_OP_NAMES.flatMap((op) => (opRow(op).vectors ?? []).map((v) => line(op, v)));
}

function line(op: string, v: OpVector): OpLine {
  return {
    op,
    ...(v.T ? { T: v.T } : {}),
    ...(v.U ? { U: v.U } : {}),
    ...(v.attrs ? { attrs: attributes(v.attrs) } : {}),
    over: v.args.map((a) => [toJson(a)]),
    results: [resultJson(canonical(op, v.trap ?? v.results!))],
  };
}

function attributes(attrs: Readonly<Record<string, unknown>>): Record<string, JsonValue> {
  return Object.fromEntries(Object.entries(attrs).map(([k, v]) => [k, toJson(v as RefValue)]));
}
