import type { OpName } from '../../spec/ops/index.ts';
import type { TritFunction } from '../../spec/ops/trit-functions.ts';
import { TRI1_COUNT, TRIT_FUNCTIONS, tritFunction1, tritFunction2 } from '../../spec/ops/trit-functions.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Op, Value } from '../ir/types.ts';
import type { Rule, Simplifier } from './simplify.ts';

/**
 * Rules on trit-wise functions, from their value tables alone: a composition of one-place functions is a one-place
 * function, a two-place function of equal operands or with one constant digit is one, and a one-place function of a
 * two-place function is a two-place function. An op that has a name is preferred to `tri1` and `tri2`, which engines look
 * up in tables; so a composition without a name is only made where it takes the place of one of those.
 */
const TRITS = [-1, 0, 1] as const;
const NEG = TRIT_FUNCTIONS.tneg.index;

const ENTRIES = Object.entries<TritFunction>(TRIT_FUNCTIONS) as [OpName, TritFunction][];
const NAME1 = new Map(ENTRIES.filter(([, f]) => f.places === 1).map(([name, f]) => [f.index, name]));
const NAME2 = new Map(ENTRIES.filter(([, f]) => f.places === 2).map(([name, f]) => [f.index, name]));
const FUNCTIONS: ReadonlyMap<string, TritFunction> = new Map(ENTRIES);

export function index1(f: (a: number) => number): number {
  return TRITS.reduce<number>((sum, a) => sum + (f(a) + 1) * 3 ** (a + 1), 0);
}

export function index2(f: (a: number, b: number) => number): number {
  return TRITS.reduce<number>(
    (sum, a) => sum + TRITS.reduce<number>((s, b) => s + (f(a, b) + 1) * 3 ** (3 * (a + 1) + b + 1), 0),
    0,
  );
}

const IDENTITY = index1((a) => a);
const CONSTANTS: ReadonlyMap<number, number> = new Map(TRITS.map((c) => [index1(() => c), c]));

/** On single trits the arithmetic ops are trit functions too. */
const ON_T1: Readonly<Record<string, number>> = {
  min: TRIT_FUNCTIONS.tmin.index,
  max: TRIT_FUNCTIONS.tmax.index,
  add: TRIT_FUNCTIONS.sum3.index,
  sub: TRIT_FUNCTIONS.diff3.index,
  mul: TRIT_FUNCTIONS.mul3.index,
};

function oneOf(op: Op | undefined): number | undefined {
  if (!op) return undefined;
  if (op.op === 'tri1') return Number(op.attrs!['index']);
  const type = op.operands[0]?.type;
  if (op.op === 'neg') return typeof type === 'string' && scalarInfo(type).kind === 'trits' ? NEG : undefined;
  if (op.op === 'abs') return type === 't1' ? TRIT_FUNCTIONS.tabs.index : undefined;
  const f = FUNCTIONS.get(op.op);
  return f?.places === 1 ? f.index : undefined;
}

function twoOf(op: Op | undefined): number | undefined {
  if (!op) return undefined;
  if (op.op === 'tri2') return Number(op.attrs!['index']);
  const f = FUNCTIONS.get(op.op);
  if (f?.places === 2) return f.index;
  return op.operands[0]?.type === 't1' ? ON_T1[op.op] : undefined;
}

/** The function as an op on x: x itself, a constant, or an op with a name; else `tri1` if that is wanted. */
function applyOne(index: number, x: Value, op: Op, cx: Simplifier, evenUnnamed: boolean): Value | undefined {
  if (index === IDENTITY) return x;
  const type = x.type as ScalarType;
  const c = CONSTANTS.get(index);
  if (c !== undefined) {
    const { min, max } = scalarInfo(type);
    return cx.const(type, c < 0 ? min : c > 0 ? max : 0n, op);
  }
  // `neg` is arithmetic on every type and cheaper than any trit-wise op.
  const name = index === NEG ? 'neg' : NAME1.get(index);
  if (name === op.op) return undefined;
  if (name !== undefined) return cx.make(name, [x], type, op);
  return evenUnnamed && index < TRI1_COUNT ? cx.make('tri1', [x], type, op, { index }) : undefined;
}

/** The digit that all digits of a constant are, if they are one. */
function uniformDigit(v: Value, cx: Simplifier): number | undefined {
  const c = cx.constOf(v);
  if (typeof c !== 'bigint') return undefined;
  const { min, max } = scalarInfo(v.type as ScalarType);
  return c === 0n ? 0 : c === min ? -1 : c === max ? 1 : undefined;
}

const onePlace: Rule = (op, cx) => {
  const f = oneOf(op);
  if (f === undefined) return undefined;
  const x = op.operands[0]!;
  const inner = cx.def(x);
  const g = oneOf(inner);
  if (g !== undefined) {
    const index = index1((a) => tritFunction1(f, tritFunction1(g, a)));
    return applyOne(index, inner!.operands[0]!, op, cx, op.op === 'tri1' || inner!.op === 'tri1');
  }
  const h = twoOf(inner);
  if (h !== undefined) {
    const index = index2((a, b) => tritFunction1(f, tritFunction2(h, a, b)));
    const name = NAME2.get(index);
    if (name !== undefined) return cx.make(name, [...inner!.operands], x.type, op);
    if (inner!.op === 'tri2') return cx.make('tri2', [...inner!.operands], x.type, op, { index });
  }
  return op.op === 'tri1' || op.op === 'tneg' ? applyOne(f, x, op, cx, false) : undefined;
};

const twoPlace: Rule = (op, cx) => {
  const f = twoOf(op);
  if (f === undefined) return undefined;
  const [a, b] = op.operands as [Value, Value];
  const unnamed = op.op === 'tri2';
  if (a === b)
    return applyOne(
      index1((x) => tritFunction2(f, x, x)),
      a,
      op,
      cx,
      unnamed,
    );
  const right = uniformDigit(b, cx);
  if (right !== undefined)
    return applyOne(
      index1((x) => tritFunction2(f, x, right)),
      a,
      op,
      cx,
      unnamed,
    );
  const left = uniformDigit(a, cx);
  if (left !== undefined)
    return applyOne(
      index1((x) => tritFunction2(f, left, x)),
      b,
      op,
      cx,
      unnamed,
    );
  const name = NAME2.get(f);
  return unnamed && name !== undefined ? cx.make(name, [a, b], a.type, op) : undefined;
};

const ONE_PLACE = ['tri1', 'neg', 'abs', ...NAME1.values()];
const TWO_PLACE = ['tri2', ...Object.keys(ON_T1), ...NAME2.values()];

export const TRIT_RULES: Readonly<Record<string, Rule>> = Object.fromEntries([
  ...ONE_PLACE.map((name) => [name, onePlace] as const),
  ...TWO_PLACE.map((name) => [name, twoPlace] as const),
]);
