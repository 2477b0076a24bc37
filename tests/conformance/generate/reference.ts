import { evalOp } from '../../../spec/ops/index.ts';
import type { OpName } from '../../../spec/ops/index.ts';
import type { RefValue } from '../../../spec/ops/schema.ts';
import { RefTrap } from '../../../spec/ops/schema.ts';
import type { JsonResult, OpLine, Result } from '../lib/op-lines.ts';
import { axes, canonical, Digest, eachPoint, resultJson, resultTypes } from '../lib/op-lines.ts';

/** What the op table's reference evaluation gives: results or a trap. */
export function reference(line: OpLine, args: readonly RefValue[], attrs: OpLine['attrs'] = line.attrs): Result {
  try {
    return evalOp(line.op as OpName, args, { T: line.T, U: line.U }, attrs ?? {});
  } catch (e) {
    if (e instanceof RefTrap) return e.trap;
    throw e;
  }
}

/** Calls back with the expected result of every point of a line, in order. */
function each(line: OpLine, visit: (r: Result) => void): void {
  const lists = axes(line);
  const rounds = line.sweep?.count ?? 1;
  for (let i = 0; i < rounds; i++) {
    const attrs = line.sweep ? { ...line.attrs, [line.sweep.attr]: i } : line.attrs;
    eachPoint(lists, (args) => visit(reference(line, args, attrs)));
  }
}

/** The line with the results of all its points. */
export function withResults(line: OpLine): OpLine {
  const results: JsonResult[] = [];
  each(line, (r) => results.push(resultJson(canonical(line.op, r))));
  return { ...line, results };
}

/** The line with one digest of all its results. */
export function withDigest(line: OpLine): OpLine {
  const digest = new Digest();
  const types = resultTypes(line);
  each(line, (r) => digest.add(r, types));
  return { ...line, digest: digest.text };
}
