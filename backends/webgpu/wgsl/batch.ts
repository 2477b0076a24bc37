import type { Op, Value } from '../../../compiler/ir/types.ts';
import { scalarInfo } from '../../../spec/types.ts';
import type { FuncPrinter } from './func.ts';
import { bare } from './types.ts';

/**
 * Runs of one op on f64, as the pairs at the end of a sum are. Each is some hundred instructions where it is written out, and
 * drivers take more than twice as long for twice as many; a loop over a table of operands has them once.
 */

const LEAST = 6;
const OPS: ReadonlySet<string> = new Set(['add', 'mul']);

/** Number of ops from index `at` on that are such a run; 0 where there are too few. */
export function batchLength(ops: readonly Op[], at: number): number {
  const { op: name } = ops[at]!;
  if (!OPS.has(name)) return 0;
  let n = 0;
  for (; at + n < ops.length; n++) {
    const op = ops[at + n]!;
    if (op.op !== name || op.results[0]!.type !== 'f64') break;
  }
  return n >= LEAST ? n : 0;
}

export function printBatch(p: FuncPrinter, ops: readonly Op[]): void {
  const index = new Map<Value, number>();
  const made = new Set(ops.map((op) => op.results[0]!));
  for (const op of ops) for (const v of op.operands) if (!made.has(v) && !index.has(v)) index.set(v, index.size);
  const inputs = [...index.keys()].map((v) => bare(p.text(v)));
  ops.forEach((op, i) => index.set(op.results[0]!, inputs.length + i));
  const all = p.names.fresh('terms');
  const [first, second] = [p.names.fresh('first'), p.names.fresh('second')];
  p.line(`var ${all}: array<vec2<u32>, ${index.size}>;`);
  inputs.forEach((text, i) => p.line(`${all}[${i}u] = ${text};`));
  [first, second].forEach((name, k) => {
    const places = ops.map((op) => `${index.get(op.operands[k]!)!}u`);
    p.line(`var ${name} = array<u32, ${ops.length}>(${places.join(', ')});`);
  });
  const [x, y] = [`${all}[${first}[i]]`, `${all}[${second}[i]]`];
  const f64 = scalarInfo('f64');
  const value = ops[0]!.op === 'add' ? p.lib.add(f64, x, y) : p.lib.mul(f64, x, y);
  p.line(`for (var i = 0u; i < ${ops.length}u; i++) { ${all}[${inputs.length}u + i] = ${value}; }`);
  for (const op of ops) p.texts.set(op.results[0]!, `${all}[${index.get(op.results[0]!)!}u]`);
}
