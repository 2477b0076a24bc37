import type { Value } from '../ir/types.ts';
import type { TensorTy, Type } from '../../spec/abi.ts';
import { InternalError } from '../../spec/internal.ts';
import { enumLayout, flatten } from '../../spec/layout.ts';
import { hasHandles } from '../../spec/runtime-names.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { AttrValue } from '../ir/types.ts';
import type { TExpr } from '../sema/tree.ts';
import { lowerElementField, lowerField, lowerIndex } from './access.ts';
import { lowerCall, lowerCallExtern, lowerCallKernel, lowerTry } from './call.ts';
import { constantOf } from './constants.ts';
import { lowerIf, lowerLoopExpr, lowerShortCircuit } from './control.ts';
import { zero } from './emit.ts';
import type { Fn, Owned, Val } from './func.ts';
import { UNIT_VAL } from './func.ts';
import { lowerIntrinsic } from './intrinsic.ts';
import { lowerMatch } from './match.ts';
import { newBox } from './runtime/count.ts';
import { equalValues } from './runtime/equal.ts';
import { lowerStmt } from './stmt.ts';
import { lowerArray, lowerAsTensor, lowerFill, lowerSlice } from './tensors.ts';
import { ASSIGNS } from './scan.ts';

/** Lowers an expression; the ops it makes carry its span. */
export function lowerExpr(f: Fn, e: TExpr): Val {
  const outer = f.b.span;
  f.b.span = e.span;
  const val = dispatch(f, e);
  f.b.span = outer;
  return val;
}

/** The one component of an expression of scalar type. */
export function scalar(f: Fn, e: TExpr): Value {
  // Code that cannot be reached may have fewer components than its type says.
  return lowerExpr(f, e).v[0] ?? zero(f.b, flatten(e.type)[0] ?? 'i32');
}

/** As owned components. */
export function lowerOwned(f: Fn, e: TExpr): Value[] {
  return f.own(lowerExpr(f, e), e.type);
}

/**
 * Several operands from left to right. An earlier one stays good while later ones run: it is retained if they may assign
 * the variable that owns it, and dropped on their way out if they leave.
 */
export function operands(f: Fn, es: readonly TExpr[]): Val[] {
  const vals: Val[] = [];
  const scope = f.scopes[f.scopes.length - 1];
  const pending: Owned[] = [];
  let after = 0;
  for (let i = 1; i < es.length; i++) after |= f.scan.effects.get(es[i]) ?? 0;
  if (after === 0) return es.map((e) => lowerExpr(f, e));
  es.forEach((e, i) => {
    let val = lowerExpr(f, e);
    const rest = es.slice(i + 1);
    if (val.own === 'borrowed' && rest.some((r) => ((f.scan.effects.get(r) ?? 0) & ASSIGNS) !== 0)) {
      val = { v: f.own(val, e.type), own: 'owned' };
    }
    if (val.own === 'owned' && rest.some((r) => f.leaves(r))) {
      const entry: Owned = { type: e.type, local: undefined, values: val.v };
      pending.push(entry);
      scope.push(entry);
    }
    vals.push(val);
  });
  for (const p of pending) scope.splice(scope.indexOf(p), 1);
  return vals;
}

/** Owned components of several expressions, one after the other. */
export function ownedParts(f: Fn, es: readonly TExpr[]): Value[] {
  return operands(f, es).flatMap((val, i) => f.own(val, es[i].type));
}

function dispatch(f: Fn, e: TExpr): Val {
  const { b } = f;
  switch (e.kind) {
    case 'const':
      return { v: [b.const(flatten(e.type)[0], e.value)], own: 'stable' };
    case 'str':
      return { v: [b.u32(f.ctx.text(e.value))], own: 'stable' };
    case 'local':
      return { v: f.read(e.local), own: e.local.mutable && hasHandles(e.type) ? 'borrowed' : 'stable' };
    case 'op': {
      const args = e.args.map((a) => scalar(f, a));
      const types = flatten(e.type);
      return { v: b.opN(e.op as OpName, args, e.attrs as Record<string, AttrValue> as never, types[0]), own: 'stable' };
    }
    case 'and':
    case 'or':
      return lowerShortCircuit(f, e);
    case 'equal': {
      const [x, y] = operands(f, [e.left, e.right]);
      const same = equalValues(f.ctx, b, e.left.type, x.v, y.v);
      f.release(x, e.left.type);
      f.release(y, e.right.type);
      return { v: [e.negate ? b.op('not', [same]) : same], own: 'stable' };
    }
    case 'call':
      return lowerCall(f, e);
    case 'callExtern':
      return lowerCallExtern(f, e);
    case 'callKernel':
      return lowerCallKernel(f, e);
    case 'intrinsic':
      return lowerIntrinsic(f, e);
    case 'tuple':
      return f.owned(ownedParts(f, e.items), e.type);
    case 'struct':
      return f.owned(ownedParts(f, e.fields), e.type);
    case 'variant':
      return lowerVariant(f, e);
    case 'field':
      return lowerElementField(f, e) ?? lowerField(f, e, lowerExpr(f, e.base));
    case 'array':
      return lowerArray(f, e);
    case 'fill':
      return lowerFill(f, e);
    case 'index':
      return lowerIndex(f, e);
    case 'slice':
      return lowerSlice(f, e);
    case 'asTensor':
      return lowerAsTensor(f, e);
    case 'if':
      return lowerIf(f, e);
    case 'match':
      return lowerMatch(f, e);
    case 'block':
      return lowerBlock(f, e);
    case 'loop':
      return lowerLoopExpr(f, e);
    case 'try':
      return lowerTry(f, e);
    case 'diverge':
      lowerStmt(f, e.stmt);
      return UNIT_VAL;
    case 'reduce':
      throw new InternalError('I-LOWER-REDUCE', 'a reduction outside a kernel', 'lower');
  }
}

function lowerVariant(f: Fn, e: Extract<TExpr, { kind: 'variant' }>): Val {
  if (e.type.kind !== 'enum') throw new InternalError('I-LOWER-ENUM', 'a variant of a type that is no enum', 'lower');
  if (enumLayout(e.type).boxed) {
    const constant = constantOf(f.ctx, e);
    if (constant) return { v: [f.b.u32(Number(constant[0]))], own: 'stable' };
  }
  return makeVariant(f, e.type, e.variant, ownedParts(f, e.payload));
}

/** A variant that owns its parts. */
export function makeVariant(f: Fn, type: Extract<Type, { kind: 'enum' }>, variant: number, parts: Value[]): Val {
  const layout = enumLayout(type);
  if (layout.boxed) return f.owned([newBox(f.ctx, f.b, type, variant, parts)], type);
  const slots = layout.slots[variant];
  const v = layout.components.map((c, i) => {
    if (i === 0) return f.b.i32(variant);
    const at = slots.indexOf(i);
    return at < 0 ? zero(f.b, c) : parts[at];
  });
  return f.owned(v, type);
}

/**
 * Statements, then the value. A local of the block that is the value moves out; anything else that the block's end
 * might free is retained first.
 */
function lowerBlock(f: Fn, e: Extract<TExpr, { kind: 'block' }>): Val {
  const { b } = f;
  f.scopes.push([]);
  const depth = f.scopes.length - 1;
  for (const s of e.stmts) {
    if (!b.reachable) break;
    lowerStmt(f, s);
  }
  let val: Val = UNIT_VAL;
  if (e.value && b.reachable) {
    const moved = e.value.kind === 'local' ? f.ownedEntry(e.value.local, depth) : undefined;
    val = lowerExpr(f, e.value);
    if (moved) val = { v: val.v, own: 'owned' };
    else if (val.own !== 'owned' && f.scopes[depth].length > 0) val = f.owned(f.own(val, e.value.type), e.value.type);
    f.dropScopes(depth, moved);
  } else {
    f.dropScopes(depth);
    if (!b.reachable) val = { v: flatten(e.type).map((t) => zero(b, t)), own: 'stable' };
  }
  f.scopes.pop();
  return val;
}

/** The tensor type of an expression; anything else is a mistake of the typed tree. */
export function tensorType(e: TExpr): TensorTy {
  if (e.type.kind !== 'tensor') throw new InternalError('I-LOWER-TENSOR', `${e.kind} is no tensor`, 'lower');
  return e.type;
}
