import { makeOp, makeValue } from '../../compiler/ir/create.ts';
import type { BufType, Func, IrType, Module, Op, Region, Value } from '../../compiler/ir/types.ts';
import { replaceAllUses, visitFunc } from '../../compiler/ir/walk.ts';

/**
 * Makes kernels for the sizes that calls tell. Where all calls of a kernel of open sizes give the same constants, and
 * nothing outside can call it, the sizes are constants in it too: small loops have no remainders or go away, and the call is
 * often inlined. The function keeps its parameters, so that everything finds it as it was.
 */
export function fixShapes(m: Module): void {
  const told = new Map<string, Told>();
  for (const e of [...m.exports, ...m.entries]) told.set(e.func, 'open');
  for (const caller of m.funcs.values()) {
    const constants = constantsOf(caller);
    visitFunc(caller, (op) => {
      const name = op.op === 'call' ? String(op.attrs!['func']) : undefined;
      const kernel = name === undefined ? undefined : m.funcs.get(name);
      if (!kernel?.body || kernel.profile === 'scalar') return;
      // A kernel that calls another gives it buffers: those calls are resolved later.
      const sizes = caller.profile === 'scalar' ? sizesOf(kernel, op, constants) : 'open';
      const before = told.get(kernel.name);
      told.set(kernel.name, before === undefined || agree(before, sizes) ? sizes : 'open');
    });
  }
  for (const [name, sizes] of told) {
    if (sizes !== 'open' && sizes.size > 0) fix(m.funcs.get(name)!, sizes);
  }
}

/** What calls say of a kernel's sizes, by the index of its parameter. */
type Told = ReadonlyMap<number, bigint> | 'open';

function agree(a: Told, b: Told): boolean {
  if (a === 'open' || b === 'open') return false;
  return [...a].every(([i, size]) => b.get(i) === size);
}

function constantsOf(func: Func): ReadonlyMap<Value, bigint> {
  const found = new Map<Value, bigint>();
  visitFunc(func, (op) => {
    const value = op.op === 'const' ? op.attrs!['value'] : undefined;
    if (typeof value === 'bigint') found.set(op.results[0]!, value);
  });
  return found;
}

const isBuffer = (t: IrType): t is BufType => typeof t === 'object';

function sizesOf(kernel: Func, call: Op, constants: ReadonlyMap<Value, bigint>): Told {
  const names = new Set(kernel.params.flatMap((p) => (isBuffer(p.type) ? p.type.dims : [])));
  const sizes = new Map<number, bigint>();
  for (const [i, p] of kernel.params.entries()) {
    if (isBuffer(p.type) || p.name === undefined || !names.has(p.name)) continue;
    const size = constants.get(call.operands[i]!);
    if (size === undefined) return 'open';
    sizes.set(i, size);
  }
  return sizes;
}

/** Puts constants (by the index of the parameter) in the places of parameters, and of their names in the types of buffers. */
export function fix(kernel: Func, sizes: ReadonlyMap<number, bigint>): void {
  const body = kernel.body!;
  const named = new Map([...sizes].map(([i, size]) => [kernel.params[i]!.name!, Number(size)]));
  const values = (list: readonly Value[]): void => {
    for (const v of list) {
      if (isBuffer(v.type)) v.type = { ...v.type, dims: v.type.dims.map((d) => named.get(String(d)) ?? d) };
    }
  };
  const region = (r: Region): void => {
    values(r.args);
    for (const op of r.ops) {
      values(op.results);
      op.regions?.forEach(region);
    }
  };
  values(kernel.params);
  region(body);
  const replaced = new Map<Value, Value>();
  const made = [...sizes].map(([i, size]) => {
    const param = kernel.params[i]!;
    const constant = makeValue(kernel, param.type, undefined);
    replaced.set(param, constant);
    return makeOp('const', [], [constant], { value: size }, undefined, undefined, kernel.span);
  });
  replaceAllUses(body, replaced);
  body.ops.unshift(...made);
}
