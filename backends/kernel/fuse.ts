import { cloneOp, newCloneMap } from '../../compiler/ir/clone.ts';
import type { BufType, ConstValue, Func, Op, Region, Value } from '../../compiler/ir/types.ts';
import { replaceAllUses, visitFunc, visitOps } from '../../compiler/ir/walk.ts';
import { isLoopOp } from './pattern.ts';

/**
 * Fusion of kernels: a scratch tensor whose elements one nest computes and one place reads, each once, is not stored;
 * the reader computes the element where it needs it. Changes the function.
 */
export function fuse(func: Func): void {
  while (fuseOne(func));
}

interface Site {
  readonly load: Op;
  readonly region: Region;
  /** Loop ops around the load, outermost first. */
  readonly loops: readonly Op[];
}

function fuseOne(func: Func): boolean {
  const top = func.body!.ops;
  const constants = new Map<Value, ConstValue>();
  visitFunc(func, (op) => {
    if (op.op === 'const') constants.set(op.results[0]!, op.attrs!.value as ConstValue);
  });
  const same = (a: Value, b: Value): boolean =>
    a === b || (constants.get(a) !== undefined && constants.get(a) === constants.get(b));
  /** Whether the ranges of loops run over exactly these dimensions. */
  const covers = (ranges: readonly Value[], dims: readonly Value[]): boolean =>
    ranges.length === 2 * dims.length &&
    dims.every((d, i) => constants.get(ranges[2 * i]!) === 0n && same(ranges[2 * i + 1]!, d));

  for (const alloc of top) {
    if (alloc.op !== 'buf_alloc') continue;
    const buf = alloc.results[0]!;
    const { elem } = buf.type as BufType;
    if (elem === 'f16' || elem === 'bf16') continue;
    const producer = soleProducer(func, buf);
    const site = soleLoad(func, buf);
    if (!producer || !site || !covers(producer.operands, alloc.operands)) continue;
    const [from, to] = [top.indexOf(producer), top.indexOf(site.loops[0] ?? site.load)];
    if (from < 0 || to <= from || site.loops.length === 0) continue;
    const indices = site.load.operands.slice(1);
    const ranges = indices.flatMap((v) => rangeOf(site.loops, v) ?? []);
    const depth = site.loops.reduce((n, op) => n + indexCount(op), 0);
    if (new Set(indices).size !== indices.length || depth !== indices.length || !covers(ranges, alloc.operands))
      continue;
    if (changed(top.slice(from + 1, to + 1), reads(producer))) continue;
    inline(func, producer, site);
    func.body!.ops = top.filter((op) => op !== producer && op !== alloc);
    return true;
  }
  return false;
}

/** The top-level nest that alone stores to a buffer, at its own indices, and does nothing else. */
function soleProducer(func: Func, buf: Value): Op | undefined {
  let found: Op | undefined;
  let writes = 0;
  for (const op of func.body!.ops) {
    const here = writes;
    visitOps({ args: [], ops: [op] }, (o) => {
      if ((o.op === 'buf_store' || o.op === 'buf_zero') && o.operands[0] === buf) writes++;
    });
    if (writes > here) found = op;
  }
  if (writes !== 1 || found?.op !== 'par') return undefined;
  const region = found.regions![0]!;
  const stores = region.ops.filter((o) => o.op === 'buf_store');
  const plain = region.ops.every((o) => !isLoopOp(o) && (!o.regions || !storesInside(o)));
  const [store] = stores;
  if (stores.length !== 1 || !plain || store?.operands[0] !== buf) return undefined;
  const indices = store.operands.slice(1, -1);
  return indices.length === region.args.length && indices.every((v, i) => v === region.args[i]) ? found : undefined;
}

function storesInside(op: Op): boolean {
  let any = false;
  for (const r of op.regions ?? []) visitOps(r, (o) => void (any ||= o.op === 'buf_store'));
  return any;
}

/** The only use of a buffer other than its stores, if it is a load under nothing but loops. */
function soleLoad(func: Func, buf: Value): Site | undefined {
  const sites: (Site | undefined)[] = [];
  const walk = (region: Region, loops: readonly Op[], plain: boolean): void => {
    for (const op of region.ops) {
      if (op.op === 'buf_load' && op.operands[0] === buf) sites.push(plain ? { load: op, region, loops } : undefined);
      for (const r of op.regions ?? []) walk(r, [...loops, op], plain && isLoopOp(op));
    }
  };
  walk(func.body!, [], true);
  return sites.length === 1 ? sites[0] : undefined;
}

function indexCount(op: Op): number {
  return op.op === 'for' ? 1 : op.operands.length / 2;
}

/** The bounds of a loop index of these loops. */
function rangeOf(loops: readonly Op[], index: Value): Value[] | undefined {
  for (const op of loops) {
    const at = op.regions![0]!.args.indexOf(index);
    if (at >= 0 && at < indexCount(op)) return op.operands.slice(2 * at, 2 * at + 2);
  }
  return undefined;
}

function reads(op: Op): Set<Value> {
  const found = new Set<Value>();
  visitOps({ args: [], ops: [op] }, (o) => {
    if (o.op === 'buf_load') found.add(o.operands[0]!);
  });
  return found;
}

function changed(ops: Op[], buffers: ReadonlySet<Value>): boolean {
  let any = false;
  visitOps({ args: [], ops }, (o) => {
    if ((o.op === 'buf_store' || o.op === 'buf_zero') && buffers.has(o.operands[0]!)) any = true;
  });
  return any;
}

function inline(func: Func, producer: Op, site: Site): void {
  const region = producer.regions![0]!;
  const map = newCloneMap();
  region.args.forEach((v, i) => map.values.set(v, site.load.operands[i + 1]!));
  let value: Value | undefined;
  const made: Op[] = [];
  for (const op of region.ops) {
    if (op.op === 'buf_store') {
      const stored = op.operands[op.operands.length - 1]!;
      value = map.values.get(stored) ?? stored;
    } else if (op.op !== 'yield') made.push(cloneOp(op, func, map));
  }
  const at = site.region.ops.indexOf(site.load);
  site.region.ops.splice(at, 1, ...made);
  replaceAllUses(func.body!, new Map([[site.load.results[0]!, value!]]));
}
