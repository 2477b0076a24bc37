import type { Span } from '../../spec/span.ts';
import { NO_SPAN } from '../../spec/span.ts';
import type { AttrValue, Func, IrType, Module, Op, Profile, Region, Value } from './types.ts';

/** Every op of the compiler is made here, so that all have one hidden class in the engine. */
export function makeOp(
  op: string,
  operands: Value[],
  results: Value[],
  attrs: Record<string, AttrValue> | undefined,
  regions: Region[] | undefined,
  target: Op | undefined,
  span: Span,
): Op {
  return { op, operands, results, attrs, regions, target, span };
}

/** A fresh value of a function. */
export function makeValue(func: Func, type: IrType, name?: string): Value {
  return { id: func.nextId++, type, name };
}

export function makeRegion(): Region {
  return { args: [], ops: [] };
}

/** A function with fresh parameters and an empty body; `body: false` makes an import. */
export function makeFunc(
  name: string,
  params: readonly { type: IrType; name?: string }[],
  results: readonly IrType[],
  options: { profile?: Profile; span?: Span; body?: boolean; kernel?: string } = {},
): Func {
  const func: Func = {
    name,
    profile: options.profile ?? 'scalar',
    params: [],
    results: [...results],
    body: options.body === false ? undefined : makeRegion(),
    span: options.span ?? NO_SPAN,
    kernel: options.kernel,
    nextId: 0,
    inline: undefined,
    partOf: undefined,
    blocks: undefined,
  };
  for (const p of params) func.params.push(makeValue(func, p.type, p.name));
  return func;
}

export function makeModule(): Module {
  return {
    funcs: new Map(),
    imports: [],
    exports: [],
    entries: [],
    data: [],
    globals: [],
    heapBase: 16,
    kernels: new Map(),
    files: [],
    lines: [],
  };
}
