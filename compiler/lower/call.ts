import type { Value } from '../ir/types.ts';
import type { Dim, Type } from '../../spec/abi.ts';
import { InternalError } from '../../spec/internal.ts';
import { enumLayout, flatten, headerBytes } from '../../spec/layout.ts';
import { hasHandles } from '../../spec/runtime-names.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { TArg, TExpr, TKernel } from '../sema/tree.ts';
import { add, bin, wrap } from './emit.ts';
import { lowerExpr, makeVariant, operands } from './expr.ts';
import type { Fn, Owned, Val } from './func.ts';
import { tagOf } from './pattern.ts';
import type { OpenPlace } from './place.ts';
import { openPlace, placeIndices } from './place.ts';
import { loadBox, unique, variantParts } from './runtime/count.ts';
import { loadDim, newTensor } from './runtime/tensor.ts';

/**
 * Calls. A callee borrows its arguments and gives owned results; an inout argument is moved in and comes back after
 * the results.
 */

interface Prepared {
  /** Components of the arguments in order. */
  readonly values: Value[][];
  readonly places: readonly { readonly index: number; readonly open: OpenPlace; readonly type: Type }[];
  /** Drops the temporaries among the arguments. */
  readonly finish: () => void;
}

/** Evaluates arguments from left to right, then opens the inout places. */
export function prepareArgs(f: Fn, args: readonly TArg[]): Prepared {
  const plain = args.flatMap((a) => (a.kind === 'value' ? [a.value] : []));
  const hasInout = plain.length < args.length;
  let vals: Val[];
  const indices = new Map<number, Value[][]>();
  if (!hasInout) vals = operands(f, plain);
  else {
    vals = [];
    const pending: Owned[] = [];
    const scope = f.scopes[f.scopes.length - 1];
    args.forEach((a, i) => {
      if (a.kind === 'inout') {
        indices.set(i, placeIndices(f, a.place));
        return;
      }
      let val = lowerExpr(f, a.value);
      // What a variable owns might be changed through the inout argument: the callee sees the value it had.
      if (val.own === 'borrowed') val = { v: f.own(val, a.value.type), own: 'owned' };
      if (val.own === 'owned') {
        const entry: Owned = { type: a.value.type, local: undefined, values: val.v };
        pending.push(entry);
        scope.push(entry);
      }
      vals.push(val);
    });
    for (const p of pending) scope.splice(scope.indexOf(p), 1);
  }
  const values: Value[][] = [];
  const places: { index: number; open: OpenPlace; type: Type }[] = [];
  let next = 0;
  args.forEach((a, i) => {
    if (a.kind === 'value') {
      values.push(vals[next++].v);
      return;
    }
    const open = openPlace(f, a.place, indices.get(i)!);
    places.push({ index: i, open, type: a.place.type });
    values.push(open.read());
  });
  const finish = () => vals.forEach((val, i) => f.release(val, plain[i].type));
  return { values, places, finish };
}

function callByName(f: Fn, name: string, result: Type, args: readonly TArg[]): Val {
  const prepared = prepareArgs(f, args);
  const resultTypes = flatten(result);
  const back = prepared.places.flatMap((p) => flatten(p.type));
  const values = f.b.call(name, prepared.values.flat(), [...resultTypes, ...back]);
  let at = resultTypes.length;
  for (const p of prepared.places) {
    const n = flatten(p.type).length;
    p.open.write(values.slice(at, at + n));
    at += n;
  }
  prepared.finish();
  return f.owned(values.slice(0, resultTypes.length), result);
}

export function lowerCall(f: Fn, e: Extract<TExpr, { kind: 'call' }>): Val {
  const callee = f.ctx.funcs.get(e.func);
  if (!callee) throw new InternalError('I-LOWER-CALL', `call of ${e.func}, which is no function`, 'lower');
  return callByName(f, e.func, callee.result, e.args);
}

export function lowerCallExtern(f: Fn, e: Extract<TExpr, { kind: 'callExtern' }>): Val {
  return callByName(f, e.func, e.type, e.args);
}

/** Name of the function that a kernel's scalar form becomes. */
export function kernelFunction(kernel: string): string {
  return `kernel.${kernel}`;
}

export function lowerCallKernel(f: Fn, e: Extract<TExpr, { kind: 'callKernel' }>): Val {
  const kernel = f.ctx.kernels.get(e.kernel);
  if (!kernel) throw new InternalError('I-LOWER-KERNEL', `call of ${e.kernel}, which is no kernel`, 'lower');
  const prepared = prepareArgs(f, e.args);
  const later: (() => void)[] = [];
  const types = e.args.map((a) => (a.kind === 'value' ? a.value.type : a.place.type));
  const result = callKernel(f, kernel, prepared.values, types, (index, handle) => {
    const open = prepared.places.find((p) => p.index === index)?.open;
    // The kernel works on a copy of what is a part of a tensor: it goes back when it is done.
    if (open?.copies) later.push(() => open.write([handle]));
    else open?.write([handle]);
  });
  for (const write of later) write();
  prepared.finish();
  return f.owned(result, e.type);
}

/**
 * The host side of a kernel: checks shapes (trap `shape`), makes inout tensors the caller's own (`write` takes them
 * back), allocates the outputs, and passes payload addresses, scalars and shape variables.
 */
export function callKernel(
  f: Fn,
  kernel: TKernel,
  args: Value[][],
  types: readonly Type[],
  write: (index: number, handle: Value) => void,
): Value[] {
  const { b, ctx } = f;
  const shapes = new Map<string, Value>();
  // Sizes that the argument's type tells are constants: the kernel can be made for them.
  const known = (param: number, axis: number): number | undefined => {
    const type = types[param];
    const d = type?.kind === 'tensor' ? type.dims[axis] : undefined;
    return typeof d === 'number' ? d : undefined;
  };
  const dim = (param: number, axis: number): Value => {
    const size = known(param, axis);
    return size === undefined ? loadDim(b, args[param][0], axis) : b.u32(size);
  };
  for (const s of kernel.shapeVars) {
    const value = dim(s.source.param, s.source.axis);
    for (const c of s.checks) b.trapIf(b.op('ne', [dim(c.param, c.axis), value]), 'shape');
    for (const n of s.values ?? []) b.trapIf(bin(b, 'ne', value, n), 'shape');
    shapes.set(s.local.name, value);
  }
  kernel.params.forEach((p, i) => {
    p.tensor?.dims.forEach((d, axis) => {
      if (typeof d === 'number') b.trapIf(bin(b, 'ne', dim(i, axis), d), 'shape');
    });
  });
  const pointers: Value[] = [];
  const scalars: Value[] = [];
  kernel.params.forEach((p, i) => {
    if (!p.tensor) {
      scalars.push(...args[i]);
      return;
    }
    let handle = args[i][0];
    if (p.inout) {
      handle = unique(ctx, b, p.tensor, handle);
      write(i, handle);
    }
    pointers.push(add(b, handle, headerBytes(p.tensor.dims.length)));
  });
  const size = (d: Dim): Value => {
    if (typeof d === 'number') return b.u32(d);
    const value = d === null ? undefined : shapes.get(d);
    if (!value)
      throw new InternalError('I-LOWER-SHAPE', `${kernel.name}: an output's size ${String(d)} is unknown`, 'lower');
    return value;
  };
  const outputs = kernel.outputs.map((o) => o.tensor && newTensor(ctx, b, o.tensor, o.tensor.dims.map(size)));
  kernel.outputs.forEach((o, i) => {
    const handle = outputs[i];
    if (o.tensor && handle) pointers.push(add(b, handle, headerBytes(o.tensor.dims.length)));
  });
  const shapeArgs = kernel.shapeVars.map((s) => {
    const size = known(s.source.param, s.source.axis);
    return size === undefined ? wrap(b, shapes.get(s.local.name)!, 'i32') : b.i32(size);
  });
  const scalarTypes = kernel.outputs.flatMap((o) => (o.tensor ? [] : flatten(o.local.type)));
  const given = b.call(
    kernelFunction(kernel.name),
    [...pointers, ...scalars, ...shapeArgs],
    scalarTypes as ScalarType[],
  );
  let next = 0;
  return outputs.map((handle) => handle ?? given[next++]);
}

/** `e?`: the other variant's payload goes into the function's own result type, and the function is left. */
export function lowerTry(f: Fn, e: Extract<TExpr, { kind: 'try' }>): Val {
  const { b } = f;
  const t = e.operand.type;
  const back = f.tf.result;
  if (t.kind !== 'enum' || back.kind !== 'enum')
    throw new InternalError('I-LOWER-TRY', '`?` on a type that is no enum', 'lower');
  const operand = lowerExpr(f, e.operand);
  const { boxed } = enumLayout(t);
  const parts = (variant: number): Val => {
    const v = boxed ? loadBox(b, t, variant, operand.v[0]) : variantParts(t, variant, operand.v);
    const payload: Type = { kind: 'tuple', items: t.variants[variant].payload };
    if (!boxed) return { v, own: operand.own };
    if (operand.own !== 'owned') return { v, own: operand.own };
    f.own({ v, own: 'borrowed' }, payload);
    f.release(operand, t);
    return f.owned(v, payload);
  };
  const failed = t.variants.findIndex((_, i) => i !== e.okVariant);
  b.if(
    bin(b, 'eq', tagOf(f, t, operand.v), e.okVariant),
    [],
    () => [],
    () => {
      const err = parts(failed);
      const payload: Type = { kind: 'tuple', items: t.variants[failed].payload };
      f.leave(makeVariant(f, back, e.returnVariant, f.own(err, payload)).v);
    },
  );
  const ok = parts(e.okVariant);
  return hasHandles(e.type) ? ok : { v: ok.v, own: 'stable' };
}
