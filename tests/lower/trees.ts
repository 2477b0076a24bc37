import type { TensorTy, Type } from '../../spec/abi.ts';
import { DENSE, PLANES, UNIT } from '../../spec/abi.ts';
import { NO_SPAN } from '../../spec/span.ts';
import type { ScalarType } from '../../spec/types.ts';
import type {
  Intrinsic,
  Local,
  LoopId,
  TArg,
  TExpr,
  TFunc,
  TPattern,
  TPlace,
  TProgram,
  TStmt,
  TStep,
} from '../../compiler/sema/tree.ts';

/** Short forms for typed trees, so that lowering is tested without the stages before it. */
export const span = NO_SPAN;
export const scalarTy = (name: ScalarType): Type => ({ kind: 'scalar', name });
export const I32 = scalarTy('i32');
export const BOOL = scalarTy('bool');
export const TRIT = scalarTy('t1');

export function tensorTy(elem: TensorTy['elem'], ...dims: (number | string | null)[]): TensorTy {
  const trit = elem.kind === 'scalar' && elem.name === 't1';
  return { kind: 'tensor', elem, dims, layout: trit ? PLANES : DENSE };
}

export function local(name: string, type: Type, mutable = false): Local {
  return { name, type, mutable, span };
}

export const num = (n: number | bigint, type: Type = I32): TExpr => ({ kind: 'const', value: BigInt(n), type, span });
export const bool = (value: boolean): TExpr => ({ kind: 'const', value, type: BOOL, span });
export const str = (value: string): TExpr => ({ kind: 'str', value, type: { kind: 'str' }, span });
export const get = (l: Local): TExpr => ({ kind: 'local', local: l, type: l.type, span });
export const op = (name: string, type: Type, ...args: TExpr[]): TExpr => ({ kind: 'op', op: name, args, type, span });
export const add = (x: TExpr, y: TExpr): TExpr => op('add', x.type, x, y);
export const lt = (x: TExpr, y: TExpr): TExpr => op('lt', BOOL, x, y);
export const value = (e: TExpr): TArg => ({ kind: 'value', value: e });
export const inout = (place: TPlace): TArg => ({ kind: 'inout', place });
export const call = (func: string, type: Type, ...args: TArg[]): TExpr => ({ kind: 'call', func, args, type, span });
export const intrinsic = (name: Intrinsic, type: Type, ...args: TArg[]): TExpr => ({
  kind: 'intrinsic',
  name,
  args,
  type,
  span,
});
export const block = (stmts: TStmt[], v?: TExpr): TExpr => ({
  kind: 'block',
  stmts,
  value: v,
  type: v?.type ?? UNIT,
  span,
});
export const iff = (cond: TExpr, then: TExpr, otherwise?: TExpr): TExpr => ({
  kind: 'if',
  cond,
  then,
  else: otherwise,
  type: then.type,
  span,
});
export const index = (base: TExpr, type: Type, ...indices: TExpr[]): TExpr => ({
  kind: 'index',
  base,
  indices,
  type,
  span,
});
export const array = (type: Type, ...items: TExpr[]): TExpr => ({ kind: 'array', items, type, span });

export const bind = (l: Local): TPattern => ({ kind: 'bind', local: l });
export const lets = (l: Local, v: TExpr): TStmt => ({ kind: 'let', pattern: bind(l), value: v, span });
export const place = (l: Local, ...path: TStep[]): TPlace => {
  const last = path[path.length - 1];
  return { local: l, path, type: last ? last.type : l.type, span };
};
export const at = (type: Type, ...indices: TExpr[]): TStep => ({ kind: 'index', indices, rest: 0, type });
export const assign = (p: TPlace, v: TExpr, name?: string): TStmt => ({
  kind: 'assign',
  place: p,
  op: name,
  value: v,
  span,
});
export const expr = (e: TExpr): TStmt => ({ kind: 'expr', expr: e, span });
export const forRange = (
  l: Local,
  start: TExpr,
  end: TExpr,
  body: TExpr,
  loop: LoopId = { label: undefined },
): TStmt => ({
  kind: 'forRange',
  loop,
  local: l,
  start,
  end,
  inclusive: false,
  body,
  span,
});

export function fn(
  name: string,
  params: readonly (Local | { inout: Local })[],
  body: TExpr,
  result: Type = body.type,
): TFunc {
  const all = params.map((p) => ('inout' in p ? { local: p.inout, inout: true } : { local: p, inout: false }));
  return { name, params: all, shapeVars: [], result, body, span };
}

export function program(...funcs: TFunc[]): TProgram {
  const exports = funcs.map((f) => ({
    name: f.name,
    func: f.name,
    signature: {
      params: f.params.map((p) => ({ name: p.local.name, type: p.local.type, inout: p.inout })),
      result: f.result,
    },
  }));
  return { funcs, externs: [], kernels: [], entries: [], main: undefined, exports };
}
