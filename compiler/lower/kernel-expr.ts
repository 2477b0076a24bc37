import type { Attrs } from '../ir/builder.ts';
import type { AttrValue, Value } from '../ir/types.ts';
import { bufLoad, reduce } from '../ir/kernel-build.ts';
import type { Range, ReduceName } from '../ir/kernel-build.ts';
import { makeOp, makeRegion } from '../ir/create.ts';
import type { TupleTy, Type } from '../../spec/abi.ts';
import { enumLayout } from '../../spec/layout.ts';
import { InternalError } from '../../spec/internal.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { ScalarType } from '../../spec/types.ts';
import { inClass, scalarInfo } from '../../spec/types.ts';
import type { Local, ReduceOp, TExpr } from '../sema/tree.ts';
import { lowerBlock, lowerMatch, lowerStmt } from './kernel-control.ts';
import type { KernelScope } from './kernel-scope.ts';
import { scalarOf, typesOf, zeroOf } from './kernel-scope.ts';

type Of<K extends TExpr['kind']> = Extract<TExpr, { kind: K }>;

/** Lowers an element expression; gives the components of its value (spec/layout.ts). */
export function lowerExpr(s: KernelScope, e: TExpr): Value[] {
  const span = s.b.span;
  s.b.span = e.span;
  const values = expr(s, e);
  s.b.span = span;
  return values;
}

export function lowerScalar(s: KernelScope, e: TExpr): Value {
  const [v] = lowerExpr(s, e);
  if (v) return v;
  if (!s.b.reachable) return s.b.const(scalarOf(e.type), zeroOf(scalarOf(e.type)));
  throw new InternalError('I-KERNEL-TYPE', `an expression of kind ${e.kind} gives no value`);
}

/** An index, size or bound as i32; a value of another integer type that no i32 holds lies outside every dimension. */
export function lowerIndex(s: KernelScope, e: TExpr): Value {
  const v = lowerScalar(s, e);
  const type = v.type as ScalarType;
  if (type === 'i32') return v;
  const { min, max } = scalarInfo(type);
  const narrow = s.b.op('wrap', [v], undefined, 'i32');
  if (min < -2147483648n || max > 2147483647n) {
    s.b.trapIf(s.b.op('ne', [s.b.op('wrap', [narrow], undefined, type), v]), 'bounds');
  }
  return narrow;
}

function expr(s: KernelScope, e: TExpr): Value[] {
  const { b } = s;
  switch (e.kind) {
    case 'const':
      return [b.const(scalarOf(e.type), e.value)];
    case 'local':
      return s.local(e.local);
    case 'op':
      return opExpr(s, e);
    case 'and':
      return b.if(
        lowerScalar(s, e.left),
        ['bool'],
        () => lowerExpr(s, e.right),
        () => [b.bool(false)],
      );
    case 'or':
      return b.if(
        lowerScalar(s, e.left),
        ['bool'],
        () => [b.bool(true)],
        () => lowerExpr(s, e.right),
      );
    case 'equal':
      return [equal(s, lowerExpr(s, e.left), lowerExpr(s, e.right), e.negate)];
    case 'call': {
      const args = e.args.flatMap((a) => {
        if (a.kind === 'inout') throw new InternalError('I-KERNEL-PURE', 'an inout argument in a kernel element');
        return lowerExpr(s, a.value);
      });
      return b.call(e.func, args, typesOf(e.type));
    }
    case 'tuple':
      return e.items.flatMap((x) => lowerExpr(s, x));
    case 'struct':
      return e.fields.flatMap((x) => lowerExpr(s, x));
    case 'variant':
      return variantExpr(s, e);
    case 'field':
      return fieldOf(lowerExpr(s, e.base), e.base.type, e.index);
    case 'index':
      return indexExpr(s, e);
    case 'intrinsic':
      return intrinsic(s, e);
    case 'if':
      return ifExpr(s, e);
    case 'match':
      return lowerMatch(s, e);
    case 'block':
      return lowerBlock(s, e);
    case 'reduce':
      return [reduceExpr(s, e)];
    case 'diverge':
      lowerStmt(s, e.stmt);
      return typesOf(e.type).map((t) => b.const(t, zeroOf(t)));
    case 'str':
    case 'loop':
    case 'callExtern':
    case 'callKernel':
    case 'array':
    case 'fill':
    case 'slice':
    case 'asTensor':
    case 'try':
      throw new InternalError('I-KERNEL-EXPR', `${e.kind} in a kernel element`);
  }
}

/** An op whose name and attributes are data of the typed tree. */
export function applyOp(
  s: KernelScope,
  name: string,
  args: Value[],
  attrs: Record<string, AttrValue> | undefined,
  type?: ScalarType,
): Value[] {
  return s.b.opN(name as OpName, args, attrs as Attrs, type);
}

function opExpr(s: KernelScope, e: Of<'op'>): Value[] {
  const args = e.args.map((a) => lowerScalar(s, a));
  const attrs = e.attrs ? numericAttrs(e.attrs) : undefined;
  return applyOp(s, e.op, args, attrs, typesOf(e.type)[0]);
}

function numericAttrs(attrs: Readonly<Record<string, bigint | number | string>>): Record<string, AttrValue> {
  return Object.fromEntries(Object.entries(attrs).map(([k, v]) => [k, typeof v === 'bigint' ? Number(v) : v]));
}

function equal(s: KernelScope, x: Value[], y: Value[], negate: boolean): Value {
  let same: Value | undefined;
  x.forEach((v, i) => {
    const one = s.b.op('eq', [v, y[i]!]);
    same = same ? s.b.op('and', [same, one]) : one;
  });
  same ??= s.b.bool(true);
  return negate ? s.b.op('not', [same]) : same;
}

function variantExpr(s: KernelScope, e: Of<'variant'>): Value[] {
  if (e.type.kind !== 'enum') throw new InternalError('I-KERNEL-TYPE', 'a variant of no enum');
  const layout = enumLayout(e.type);
  if (layout.boxed)
    throw new InternalError('I-KERNEL-BOXED', `${e.type.name} lives on the heap: not in a kernel element`);
  const payload = e.payload.flatMap((p) => lowerExpr(s, p));
  const slots = layout.slots[e.variant]!;
  return layout.components.map((t, i) => {
    if (i === 0) return s.b.i32(e.variant);
    const at = slots.indexOf(i);
    return at < 0 ? s.b.const(t, zeroOf(t)) : payload[at]!;
  });
}

/** The components of a field of a struct or tuple. */
export function fieldOf(components: Value[], type: Type, index: number): Value[] {
  const parts = type.kind === 'struct' ? type.fields.map((f) => f.type) : (type as TupleTy).items;
  let at = 0;
  for (let i = 0; i < index; i++) at += typesOf(parts[i]!).length;
  return components.slice(at, at + typesOf(parts[index]!).length);
}

function indexExpr(s: KernelScope, e: Of<'index'>): Value[] {
  let base = e.base;
  while (base.kind === 'asTensor') base = base.value;
  if (base.kind !== 'local') {
    throw new InternalError('I-KERNEL-EXPR', `only named tensors can be indexed in a kernel, not ${base.kind}`);
  }
  const { buf } = s.buf(base.local);
  return [
    bufLoad(
      s.b,
      buf,
      e.indices.map((i) => lowerIndex(s, i)),
    ),
  ];
}

function intrinsic(s: KernelScope, e: Of<'intrinsic'>): Value[] {
  const [first, second] = e.args.map((a) => (a.kind === 'value' ? a.value : undefined));
  let base = first;
  while (base?.kind === 'asTensor') base = base.value;
  if ((e.name === 'len' || e.name === 'dim') && base?.kind === 'local') {
    const axis = e.name === 'dim' && second?.kind === 'const' ? Number(second.value) : 0;
    return [s.buf(base.local).dims[axis]!];
  }
  if (e.name === 'panic') {
    s.b.trap('unreachable');
    return [];
  }
  throw new InternalError('I-KERNEL-EXPR', `${e.name} in a kernel element`);
}

function ifExpr(s: KernelScope, e: Of<'if'>): Value[] {
  const otherwise = e.else;
  return s.b.if(
    lowerScalar(s, e.cond),
    otherwise ? typesOf(e.type) : [],
    () => lowerExpr(s, e.then),
    () => (otherwise ? lowerExpr(s, otherwise) : []),
  );
}

const REDUCTIONS: Readonly<Record<Exclude<ReduceOp, 'scan'>, ReduceName>> = {
  sum: 'reduce_add',
  product: 'reduce_mul',
  any: 'reduce_any',
  all: 'reduce_all',
  min: 'reduce_min',
  max: 'reduce_max',
  argmin: 'reduce_argmin',
  argmax: 'reduce_argmax',
};

function reduceExpr(s: KernelScope, e: Of<'reduce'>): Value {
  const known = s.scans.get(e);
  if (known) return known[0]!;
  const locals = e.indices.map((i) => i.local);
  if (e.op === 'scan') return nestedScan(s, e);
  const ranges = e.indices.map((i): Range => ({
    start: lowerIndex(s, i.start),
    end: lowerIndex(s, i.end),
    name: i.local.name,
  }));
  return reduce(s.b, REDUCTIONS[e.op], scalarOf(e.type), ranges, (indices) => {
    locals.forEach((l, i) => s.values.set(l, [indices[i]!]));
    return lowerScalar(s, e.body);
  });
}

/** A prefix sum inside another reduction, where no loop carries it: summed anew from the start of its range up to here. */
function nestedScan(s: KernelScope, e: Of<'reduce'>): Value {
  const { b } = s;
  const { local, start } = e.indices[0]!;
  const here = s.local(local)[0]!;
  const type = scalarOf(e.type);
  const end = b.op('add', [here, b.i32(1)]);
  const zero = b.const(type, inClass(type, 'float') ? 0 : 0n);
  const sum = makeOp(
    'for',
    [lowerIndex(s, start), end, zero],
    [b.value(type)],
    undefined,
    [makeRegion()],
    undefined,
    b.span,
  );
  const [body] = sum.regions!;
  const index = b.value('i32', local.name);
  const carried = b.value(type);
  body!.args.push(index, carried);
  b.into(body!, () => {
    s.values.set(local, [index]);
    return [b.op('add', [carried, lowerScalar(s, e.body)])];
  });
  s.values.set(local, [here]);
  b.push(sum);
  return sum.results[0]!;
}

/** The prefix sums along a free index that a definition's value mentions outside of other reductions. */
export function scansAlong(value: TExpr, local: Local): Of<'reduce'>[] {
  const found: Of<'reduce'>[] = [];
  visit(value, (e) => {
    if (e.kind !== 'reduce') return true;
    if (e.op === 'scan' && e.indices[0]?.local === local) found.push(e);
    return false;
  });
  return found;
}

/** Visits the nodes of a typed tree; `enter` says whether to go into a node. */
function visit(node: unknown, enter: (e: TExpr) => boolean): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const n of node) visit(n, enter);
    return;
  }
  if ('kind' in node && 'type' in node && !enter(node as TExpr)) return;
  for (const [key, child] of Object.entries(node)) {
    if (key !== 'type' && key !== 'span' && key !== 'local' && key !== 'loop') visit(child, enter);
  }
}
