import { Builder } from '../../compiler/ir/builder.ts';
import { makeRegion } from '../../compiler/ir/create.ts';
import { bufAlloc, bufLoad, bufStore, isBuf, par, rankOf } from '../../compiler/ir/kernel-build.ts';
import type { BufType, ConstValue, Func, Op, Value } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { isLoopOp } from './pattern.ts';

/**
 * Terms that are loops themselves are computed ahead of the reduction over them, into scratch: their loop is then one whose
 * rounds are independent, and rows can be taken several at a time. The nearest of many vectors is the usual case. What
 * reductions take in which order stays the same. Changes the function; kernel profile.
 */
export function holdTerms(func: Func): void {
  const constants = new Map<Value, ConstValue>();
  for (const op of func.body!.ops)
    if (op.op === 'const') constants.set(op.results[0]!, op.attrs!['value'] as ConstValue);
  const sizes = sizeValues(func);
  const out: Op[] = [];
  for (const op of func.body!.ops) {
    if (!wanted(op, constants) || !sizes.has(op.operands[1]!)) out.push(op);
    else {
      const ahead = makeRegion();
      const b = new Builder(func);
      b.span = op.span;
      b.into(ahead, () => hold(b, op));
      out.push(...ahead.ops.slice(0, -1), op);
    }
  }
  func.body!.ops = out;
}

function wanted(op: Op, constants: ReadonlyMap<Value, ConstValue>): boolean {
  if (!op.op.startsWith('reduce_') || rankOf(op) !== 1 || constants.get(op.operands[0]!) !== 0n) return false;
  const { ops } = op.regions![0]!;
  return ops.some(isLoopOp) && ops.at(-1)!.operands[0]!.type !== 'v128';
}

/** Values of the body that follow from the sizes of buffers: devices make scratch memory before a call, whose scalars they do not know. */
function sizeValues(func: Func): Set<Value> {
  const names = new Set(func.params.flatMap((p) => (isBuf(p.type) ? p.type.dims : [])));
  const known = new Set(func.params.filter((p) => p.type === 'i32' && p.name !== undefined && names.has(p.name)));
  for (const op of func.body!.ops) {
    if (op.regions || op.results.length === 0 || !op.operands.every((v) => known.has(v))) continue;
    for (const r of op.results) if (!isBuf(r.type)) known.add(r);
  }
  return known;
}

/** Appends the nest that computes the terms; the reduction reads them. */
function hold(b: Builder, op: Op): void {
  const [start, end] = op.operands as [Value, Value];
  const region = op.regions![0]!;
  const elem = region.ops.at(-1)!.operands[0]!.type as ScalarType;
  const layout: BufType['layout'] = { name: elem === 't1' ? 'i8' : 'dense' };
  const size = b.op('max', [end, b.i32(0)]);
  const terms = bufAlloc(b, { kind: 'buf', elem, dims: [null], layout }, [size]);
  const nest = par(b, [{ start, end }], ([i]) => bufStore(b, terms, [i!], i!));
  // The region of the terms becomes the nest's, its yield the store.
  const made = nest.regions![0]!;
  const last = region.ops.pop()!;
  const store = made.ops[0]!;
  const index = region.args[0]!;
  store.operands = [terms, index, last.operands[0]!];
  region.ops.push(store, made.ops[1]!);
  nest.regions = [region];
  const again = makeRegion();
  const k = b.value('i32', index.name);
  again.args.push(k);
  b.into(again, () => [bufLoad(b, terms, [k])]);
  op.regions = [again];
}
