import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { makeOp, makeValue } from '../ir/create.ts';
import type { Func, Op, Region, Value } from '../ir/types.ts';
import { countUses } from '../ir/walk.ts';
import type { Defs } from './facts.ts';
import { constOf, makeConst } from './facts.ts';

/** What a comparison with a constant says of a value: from `lo` up, or up to `hi`. */
interface Bound {
  readonly value: Value;
  readonly lo: bigint | undefined;
  readonly hi: bigint | undefined;
}

/**
 * Two bounds as one: `lo ≤ x && x ≤ hi` is x − lo ≤ hi − lo without signs (H. S. Warren, Hacker's Delight, 4-1), and `x < lo ||
 * hi < x` its opposite. For when ranges have been read off the two comparisons.
 */
export function mergeBounds(func: Func): void {
  const defs: Defs = [];
  const uses = countUses(func);
  const region = (r: Region): void => {
    let out: Op[] | undefined;
    r.ops.forEach((op, i) => {
      for (const v of op.results) defs[v.id] = op;
      op.regions?.forEach(region);
      const made = (op.op === 'and' || op.op === 'or') && op.results[0]!.type === 'bool' ? merged(op) : undefined;
      if (made) (out ??= r.ops.slice(0, i)).push(...made);
      else out?.push(op);
    });
    if (out) r.ops = out;
  };

  const merged = (op: Op): Op[] | undefined => {
    const [x, y] = op.operands.map((v) => (uses[v.id] === 1 ? bound(defs[v.id], op.op === 'and', defs) : undefined));
    if (!x || !y || x.value !== y.value) return undefined;
    const lo = x.lo ?? y.lo;
    const hi = x.hi ?? y.hi;
    if (lo === undefined || hi === undefined || lo > hi) return undefined;
    const { value } = x;
    const info = scalarInfo(value.type as ScalarType);
    const type: ScalarType = info.machine === 'i64' ? 'u64' : 'u32';
    const ops: Op[] = [];
    const add = (name: string, operands: Value[], result: Value): Value => {
      ops.push(makeOp(name, operands, [result], undefined, undefined, undefined, op.span));
      return result;
    };
    const constant = (n: bigint): Value => {
      const c = makeConst(func, type, BigInt.asUintN(info.machine === 'i64' ? 64 : 32, n), op);
      ops.push(c);
      return c.results[0]!;
    };
    const unsigned = value.type === type ? value : add('wrap', [value], makeValue(func, type));
    const above = add('sub', [unsigned, constant(lo)], makeValue(func, type));
    add(op.op === 'and' ? 'le' : 'gt', [above, constant(hi - lo)], op.results[0]!);
    return ops;
  };
  region(func.body!);
}

/** What a comparison says when it is true, or where `truth` is false, when it is false. */
function bound(d: Op | undefined, truth: boolean, defs: Defs): Bound | undefined {
  if (!d || !(d.op === 'lt' || d.op === 'le' || d.op === 'gt' || d.op === 'ge')) return undefined;
  const [value, other] = d.operands as [Value, Value];
  const c = constOf(other, defs);
  const { kind } = scalarInfo(value.type as ScalarType);
  if (typeof c !== 'bigint' || (kind !== 'signed' && kind !== 'unsigned')) return undefined;
  const upward = (d.op === 'ge' || d.op === 'gt') === truth;
  // Told of the comparison when it is true; `lt` is false from its constant on, `le` from the one after.
  if (upward) return { value, lo: d.op === 'ge' || d.op === 'lt' ? c : c + 1n, hi: undefined };
  return { value, lo: undefined, hi: d.op === 'le' || d.op === 'gt' ? c : c - 1n };
}
