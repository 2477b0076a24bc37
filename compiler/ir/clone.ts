import { makeOp, makeValue } from './create.ts';
import type { Func, Module, Op, Region, Value } from './types.ts';

/** What a copy maps: values and branch targets of the original to those of the copy. Anything absent is kept as it is. */
export interface CloneMap {
  readonly values: Map<Value, Value>;
  readonly ops: Map<Op, Op>;
}

export function newCloneMap(): CloneMap {
  return { values: new Map(), ops: new Map() };
}

function cloneValue(into: Func, v: Value, map: CloneMap): Value {
  const copy = makeValue(into, v.type, v.name);
  map.values.set(v, copy);
  return copy;
}

/** Copies an op (and its regions) with fresh values of `into`; extends `map`. */
export function cloneOp(op: Op, into: Func, map: CloneMap): Op {
  const copy = makeOp(
    op.op,
    op.operands.map((v) => map.values.get(v) ?? v),
    [],
    op.attrs ? { ...op.attrs } : undefined,
    undefined,
    op.target && (map.ops.get(op.target) ?? op.target),
    op.span,
  );
  if (op.regions) {
    map.ops.set(op, copy);
    copy.regions = op.regions.map((r) => cloneRegion(r, into, map));
  }
  for (const v of op.results) copy.results.push(cloneValue(into, v, map));
  return copy;
}

/** Copies a region with fresh values of `into`; extends `map`. */
export function cloneRegion(region: Region, into: Func, map: CloneMap): Region {
  const args = region.args.map((v) => cloneValue(into, v, map));
  return { args, ops: region.ops.map((op) => cloneOp(op, into, map)) };
}

/** An independent copy of a function, value ids kept. */
export function cloneFunc(func: Func): Func {
  const copy: Func = { ...func, params: [], results: [...func.results], body: undefined };
  const map = newCloneMap();
  // Fresh ids would renumber the values; ids are kept so that a copy prints as its original does.
  const keep = (v: Value): Value => {
    const c: Value = { id: v.id, type: v.type, name: v.name };
    map.values.set(v, c);
    return c;
  };
  const region = (r: Region): Region => ({ args: r.args.map(keep), ops: r.ops.map(op) });
  const op = (o: Op): Op => {
    const c = makeOp(
      o.op,
      o.operands.map((v) => map.values.get(v) ?? v),
      [],
      o.attrs ? { ...o.attrs } : undefined,
      undefined,
      o.target && (map.ops.get(o.target) ?? o.target),
      o.span,
    );
    if (o.regions) {
      map.ops.set(o, c);
      c.regions = o.regions.map(region);
    }
    for (const v of o.results) c.results.push(keep(v));
    return c;
  };
  copy.params = func.params.map(keep);
  if (func.body) copy.body = region(func.body);
  return copy;
}

/** An independent copy of a module; immutable parts (signatures, spans, data bytes) are shared. */
export function cloneModule(m: Module): Module {
  return {
    funcs: new Map([...m.funcs].map(([n, f]) => [n, cloneFunc(f)])),
    imports: [...m.imports],
    exports: [...m.exports],
    entries: [...m.entries],
    data: [...m.data],
    globals: [...m.globals],
    heapBase: m.heapBase,
    kernels: new Map([...m.kernels].map(([n, f]) => [n, cloneFunc(f)])),
    files: [...m.files],
    lines: m.lines.map((l) => [...l]),
  };
}
